//! `vpc` of Tencent Cloud, API version 2017-03-12.
//!
//! Endpoint: `vpc.tencentcloudapi.com`, or `vpc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vpc::CheckDefaultSubnet};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckDefaultSubnet::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("vpc", "2017-03-12", "vpc", &Endpoints::NONE);

/// Accepts attach ccn instances: `AcceptAttachCcnInstances` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AcceptAttachCcnInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ATTACHED`], [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_IS_NOT_FINANCE_ACCOUNT`], [`codes::UNSUPPORTED_OPERATION_NOT_PENDING_CCN_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER`], [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_FINANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptAttachCcnInstances {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub instances: Vec<CcnInstance>,
}
operation! { AcceptAttachCcnInstances(ccn_id: String, instances: Vec<CcnInstance>) "AcceptAttachCcnInstances" -> Empty {
    0 "CcnId" ccn_id, 1 "Instances" instances
} }

/// Response of [`AcceptAttachCcnInstances`]: empty.
pub type AcceptAttachCcnInstancesOutput = Empty;

/// In the request of [`AcceptAttachCcnInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnInstance {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub instance_region: Option<String>,
    /// Required.
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

/// Accepts vpc peering connection: `AcceptVpcPeeringConnection` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AcceptVpcPeeringConnection>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_PEER_INVALID_STATE_CHANGE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_PEER_PURVIEW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptVpcPeeringConnection {
    /// Required.
    pub peering_connection_id: String,
}
operation! { AcceptVpcPeeringConnection(peering_connection_id: String) "AcceptVpcPeeringConnection" -> Empty {
    0 "PeeringConnectionId" peering_connection_id
} }

/// Response of [`AcceptVpcPeeringConnection`]: empty.
pub type AcceptVpcPeeringConnectionOutput = Empty;

/// Adds bandwidth package resources: `AddBandwidthPackageResources` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AddBandwidthPackageResources>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ALREADY_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_QUOTA`], [`codes::LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_RESOURCE_QUOTA`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_RESOURCE_INTERNET_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_RESOURCE_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBandwidthPackageResources {
    /// Required.
    pub resource_ids: Vec<String>,
    pub bandwidth_package_id: Option<String>,
    pub network_type: Option<String>,
    pub resource_type: Option<String>,
    pub protocol: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
}
operation! { AddBandwidthPackageResources(resource_ids: Vec<String>) "AddBandwidthPackageResources" -> Empty {
    0 "ResourceIds" resource_ids, 1 "BandwidthPackageId" bandwidth_package_id: String,
    2 "NetworkType" network_type: String, 3 "ResourceType" resource_type: String, 4 "Protocol" protocol: String,
    5 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64
} }

/// Response of [`AddBandwidthPackageResources`]: empty.
pub type AddBandwidthPackageResourcesOutput = Empty;

/// Adds ip6 rules: `AddIp6Rules` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AddIp6Rules>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_IPV6_RULE_ID_EXISTED`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIp6Rules {
    /// Required.
    pub ip6_translator_id: String,
    /// Required.
    pub ip6_rule_infos: Vec<Ip6RuleInfo>,
    pub ip6_rule_name: Option<String>,
}
operation! { AddIp6Rules(ip6_translator_id: String, ip6_rule_infos: Vec<Ip6RuleInfo>)
    "AddIp6Rules" -> AddIp6RulesOutput {
    0 "Ip6TranslatorId" ip6_translator_id, 1 "Ip6RuleInfos" ip6_rule_infos, 2 "Ip6RuleName" ip6_rule_name: String
} }

/// In the request of [`AddIp6Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ip6RuleInfo {
    /// Required.
    pub vport6: Option<i64>,
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub vip: Option<String>,
    /// Required.
    pub vport: Option<i64>,
}
input! { Ip6RuleInfo(vport6: i64, protocol: String, vip: String, vport: i64) {
    0 "Vport6" vport6: i64, 1 "Protocol" protocol: String, 2 "Vip" vip: String, 3 "Vport" vport: i64
} }

/// Response of [`AddIp6Rules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddIp6RulesOutput {
    pub ip6_rule_set: Vec<String>,
}
model! { AddIp6RulesOutput {
    0 "Ip6RuleSet" ip6_rule_set: Vec<String>
} }

/// Adds template member: `AddTemplateMember` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AddTemplateMember>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTemplateMember {
    /// Required.
    pub template_id: String,
    /// Required.
    pub template_member: Vec<MemberInfo>,
}
operation! { AddTemplateMember(template_id: String, template_member: Vec<MemberInfo>) "AddTemplateMember" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateMember" template_member
} }

/// Response of [`AddTemplateMember`]: empty.
pub type AddTemplateMemberOutput = Empty;

/// In the request of [`AddTemplateMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberInfo {
    /// Required.
    pub member: Option<String>,
    pub description: Option<String>,
}
input! { MemberInfo(member: String) {
    0 "Member" member: String, 1 "Description" description: String
} }

/// `AdjustPublicAddress` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AdjustPublicAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_FAILED`], [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`],
/// [`codes::INVALID_ADDRESS_ID_BLOCKED`], [`codes::INVALID_INSTANCE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ATTACKED`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_AVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_NO_WAN_IP`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NO_WAN_IP`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE`], [`codes::LIMIT_EXCEEDED_CHANGE_ADDRESS_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_DAILY_CHANGE_ADDRESS_QUOTA`], [`codes::OPERATION_DENIED_ADDRESS_IN_ARREARS`],
/// [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ADDRESS_INTERNET_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_ISP_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustPublicAddress {
    pub instance_id: Option<String>,
    pub address_id: Option<String>,
}
operation! { AdjustPublicAddress() "AdjustPublicAddress" -> AdjustPublicAddressOutput {
    0 "InstanceId" instance_id: String, 1 "AddressId" address_id: String
} }

/// Response of [`AdjustPublicAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustPublicAddressOutput {
    pub task_id: Option<i64>,
}
model! { AdjustPublicAddressOutput {
    0 "TaskId" task_id: i64
} }

/// Allocates elastic IPs (EIPs).
///
/// An EIP belongs to the account until it is released, and an EIP that is not bound is billed as well. Asynchronous:
/// the response has the ids and a task; wait with `waiters::address_task_done` or `waiters::address_unbound`. The
/// number per region is limited.
///
/// `AllocateAddresses` of `vpc` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AllocateAddresses>.
///
/// Errors: [`codes::ADDRESS_QUOTA_LIMIT_EXCEEDED`], [`codes::ADDRESS_QUOTA_LIMIT_EXCEEDED_DAILY_ALLOCATE`],
/// [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_INVALID_REGION`],
/// [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`], [`codes::INVALID_ADDRESS_ID_BLOCKED`],
/// [`codes::INVALID_PARAMETER_CONFLICT_2`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ATTACKED`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_AVAILABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_TOO_SMALL`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEDICATED_CLUSTER_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_EGRESS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TAG`], [`codes::INVALID_PARAMETER_VALUE_MIXED_ADDRESS_IP_SET_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE`], [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_EGRESS`],
/// [`codes::LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_QUOTA`], [`codes::LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_RESOURCE_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_MONTHLY_ADDRESS_RECOVERY_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNAUTHORIZED_OPERATION_ANYCAST_EIP`],
/// [`codes::UNAUTHORIZED_OPERATION_INVALID_ACCOUNT`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_DELIVERY_FAILED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORTED_PURCHASE_CENTER_EGRESS_RESOURCE`],
/// [`codes::UNSUPPORTED_OPERATION_OFFLINE_CHARGE_TYPE`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateAddresses {
    /// Number of addresses. Default: 1.
    pub address_count: Option<i64>,
    pub internet_service_provider: Option<String>,
    pub internet_charge_type: Option<String>,
    pub ip_charge_type: Option<String>,
    /// Bandwidth limit in Mbps.
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
    pub anti_ddos_package_id: Option<String>,
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
    15 "Egress" egress: String, 16 "AntiDDoSPackageId" anti_ddos_package_id: String,
    17 "ClientToken" client_token: String
} }

/// In the request of [`AllocateAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub auto_renew_flag: Option<i64>,
}
input! { AddressChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "AutoRenewFlag" auto_renew_flag: i64
} }

/// In the request of [`AllocateAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`AllocateAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateAddressesOutput {
    pub address_set: Vec<String>,
    pub task_id: Option<String>,
}
model! { AllocateAddressesOutput {
    0 "AddressSet" address_set: Vec<String>, 1 "TaskId" task_id: String
} }

/// Allocates ipv6 addresses: `AllocateIPv6Addresses` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AllocateIPv6Addresses>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONFLICT_2`], [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_TOO_SMALL`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE`], [`codes::LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_RESOURCE_QUOTA`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_NOT_SUPPORTED`].
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

/// Response of [`AllocateIPv6Addresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIPv6AddressesOutput {
    pub address_set: Vec<String>,
    pub task_id: Option<String>,
}
model! { AllocateIPv6AddressesOutput {
    0 "AddressSet" address_set: Vec<String>, 1 "TaskId" task_id: String
} }

/// Allocates ip6 addresses bandwidth: `AllocateIp6AddressesBandwidth` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AllocateIp6AddressesBandwidth>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_TASK_FAILED`],
/// [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`],
/// [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_IN_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_PUBLISHED`], [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IPV6`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ADDRESS_INTERNET_CHARGE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIp6AddressesBandwidth {
    /// Required.
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

/// Response of [`AllocateIp6AddressesBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIp6AddressesBandwidthOutput {
    pub address_set: Vec<String>,
    pub task_id: Option<String>,
}
model! { AllocateIp6AddressesBandwidthOutput {
    0 "AddressSet" address_set: Vec<String>, 1 "TaskId" task_id: String
} }

/// Assigns ipv6 addresses: `AssignIpv6Addresses` of `vpc` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssignIpv6Addresses>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_RESERVED`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`],
/// [`codes::LIMIT_EXCEEDED_ADDRESS`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_ADDRESS`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`], [`codes::UNSUPPORTED_OPERATION_UNASSIGN_CIDR_BLOCK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6Addresses {
    /// Required.
    pub network_interface_id: String,
    pub ipv6_addresses: Option<Vec<Ipv6Address>>,
    pub ipv6_address_count: Option<i64>,
    pub client_token: Option<String>,
}
operation! { AssignIpv6Addresses(network_interface_id: String) "AssignIpv6Addresses" -> AssignIpv6AddressesOutput {
    0 "NetworkInterfaceId" network_interface_id, 1 "Ipv6Addresses" ipv6_addresses: Vec<Ipv6Address>,
    2 "Ipv6AddressCount" ipv6_address_count: i64, 3 "ClientToken" client_token: String
} }

/// In the request of [`AssignIpv6Addresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6Address {
    /// Required.
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

/// Response of [`AssignIpv6Addresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6AddressesOutput {
    pub ipv6_address_set: Vec<Ipv6Address>,
}
model! { AssignIpv6AddressesOutput {
    0 "Ipv6AddressSet" ipv6_address_set: Vec<Ipv6Address>
} }

/// Assigns ipv6 cidr block: `AssignIpv6CidrBlock` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssignIpv6CidrBlock>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_CIDR_BLOCK`], [`codes::RESOURCE_INSUFFICIENT_CIDR_BLOCK`],
/// [`codes::UNSUPPORTED_OPERATION_IPV6_CIDR_NOT_DEPLOYED`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_PROCESSING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlock {
    /// Required.
    pub vpc_id: String,
    pub address_type: Option<String>,
}
operation! { AssignIpv6CidrBlock(vpc_id: String) "AssignIpv6CidrBlock" -> AssignIpv6CidrBlockOutput {
    0 "VpcId" vpc_id, 1 "AddressType" address_type: String
} }

/// Response of [`AssignIpv6CidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlockOutput {
    pub ipv6_cidr_block: Option<String>,
    pub address_type: Option<String>,
}
model! { AssignIpv6CidrBlockOutput {
    0 "Ipv6CidrBlock" ipv6_cidr_block: String, 1 "AddressType" address_type: String
} }

/// Assigns ipv6 subnet cidr block: `AssignIpv6SubnetCidrBlock` of `vpc` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssignIpv6SubnetCidrBlock>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_RANGE`], [`codes::LIMIT_EXCEEDED_SUBNET_CIDR_BLOCK`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_GUA_NOT_SUPPORT_ALLOCATE_CDC_SUBNET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6SubnetCidrBlock {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>,
    pub client_token: Option<String>,
}
operation! { AssignIpv6SubnetCidrBlock(vpc_id: String, ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>)
    "AssignIpv6SubnetCidrBlock" -> AssignIpv6SubnetCidrBlockOutput {
    0 "VpcId" vpc_id, 1 "Ipv6SubnetCidrBlocks" ipv6_subnet_cidr_blocks, 2 "ClientToken" client_token: String
} }

/// In the request of [`AssignIpv6SubnetCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6SubnetCidrBlock {
    /// Required.
    pub subnet_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
}
input! { Ipv6SubnetCidrBlock(subnet_id: String) {
    0 "SubnetId" subnet_id: String, 1 "Ipv6CidrBlock" ipv6_cidr_block: String
} }

/// Response of [`AssignIpv6SubnetCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6SubnetCidrBlockOutput {
    pub ipv6_subnet_cidr_block_set: Vec<Ipv6SubnetCidrBlock>,
}
model! { AssignIpv6SubnetCidrBlockOutput {
    0 "Ipv6SubnetCidrBlockSet" ipv6_subnet_cidr_block_set: Vec<Ipv6SubnetCidrBlock>
} }

/// Assigns private ip addresses: `AssignPrivateIpAddresses` of `vpc` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssignPrivateIpAddresses>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_DETECT_TIME_OUT`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PARA`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_RESERVED`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`],
/// [`codes::UNSUPPORTED_OPERATION_IDEMPOTENT_PARAMETER_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_IDEMPOTENT_PROCESSING`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddresses {
    /// Required.
    pub network_interface_id: String,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i64>,
    pub qos_level: Option<String>,
    pub client_token: Option<String>,
}
operation! { AssignPrivateIpAddresses(network_interface_id: String)
    "AssignPrivateIpAddresses" -> AssignPrivateIpAddressesOutput {
    0 "NetworkInterfaceId" network_interface_id,
    1 "PrivateIpAddresses" private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    2 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: i64, 3 "QosLevel" qos_level: String,
    4 "ClientToken" client_token: String
} }

/// In the request of [`AssignPrivateIpAddresses`].
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

/// Response of [`AssignPrivateIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesOutput {
    pub private_ip_address_set: Vec<PrivateIpAddressSpecification>,
}
model! { AssignPrivateIpAddressesOutput {
    0 "PrivateIpAddressSet" private_ip_address_set: Vec<PrivateIpAddressSpecification>
} }

/// Binds an elastic IP (EIP) to an instance, or to a private address of a network interface.
///
/// The EIP must be `UNBIND`, not blocked, and its account not in arrears. An instance that has a common public address
/// must return it first. For a NAT gateway use `AssociateNatGatewayAddress`. Asynchronous: wait with
/// `waiters::address_bound`.
///
/// `AssociateAddress` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssociateAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_ADDRESS_ENI_INFO_NOT_FOUND`], [`codes::FAILED_OPERATION_TASK_FAILED`],
/// [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`], [`codes::INVALID_ADDRESS_ID_BLOCKED`],
/// [`codes::INVALID_ADDRESS_ID_NOT_FOUND`], [`codes::INVALID_INSTANCE_ID_ALREADY_BIND_EIP`],
/// [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::INVALID_NETWORK_INTERFACE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CONFLICT`], [`codes::INVALID_PARAMETER_CONFLICT_2`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_APPLICABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_DOES_NOT_SUPPORT_ANYCAST`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_NO_WAN_IP`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_WAN_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NO_WAN_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NORMAL_PUBLIC_IP_BLOCKED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_MATCH_ASSOCIATE_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_VPC_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_INTERNET_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_STATE`], [`codes::INVALID_PARAMETER_VALUE_LB_ALREADY_BIND_EIP`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_ASSOCIATE_ENTITY`],
/// [`codes::INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_ID_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_IP_ADDRESS_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_IP_ADDRESS_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_SUPPORT`], [`codes::INVALID_PRIVATE_IP_ADDRESS_ALREADY_BIND_EIP`],
/// [`codes::LIMIT_EXCEEDED_INSTANCE_ADDRESS_QUOTA`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED_ADDRESS_IN_ARREARS`], [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_IP_NOT_SUPPORT_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_INCORRECT_ADDRESS_RESOURCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATUS_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ADDRESS_INTERNET_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_ISP_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAddress {
    /// Required.
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

/// Response of [`AssociateAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAddressOutput {
    pub task_id: Option<String>,
}
model! { AssociateAddressOutput {
    0 "TaskId" task_id: String
} }

/// Associates dhcp ip with address ip: `AssociateDhcpIpWithAddressIp` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssociateDhcpIpWithAddressIp>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::UNSUPPORTED_OPERATION_BIND_EIP`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_LOCAL_ZONE_EIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDhcpIpWithAddressIp {
    /// Required.
    pub dhcp_ip_id: String,
    /// Required.
    pub address_ip: String,
}
operation! { AssociateDhcpIpWithAddressIp(dhcp_ip_id: String, address_ip: String)
    "AssociateDhcpIpWithAddressIp" -> Empty {
    0 "DhcpIpId" dhcp_ip_id, 1 "AddressIp" address_ip
} }

/// Response of [`AssociateDhcpIpWithAddressIp`]: empty.
pub type AssociateDhcpIpWithAddressIpOutput = Empty;

/// Associates direct connect gateway nat gateway: `AssociateDirectConnectGatewayNatGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssociateDirectConnectGatewayNatGateway>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_VPG_TYPE_NOT_MATCH`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateDirectConnectGatewayNatGateway {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub direct_connect_gateway_id: String,
}
operation! {
    AssociateDirectConnectGatewayNatGateway(vpc_id: String, nat_gateway_id: String, direct_connect_gateway_id: String)
    "AssociateDirectConnectGatewayNatGateway" -> Empty {
    0 "VpcId" vpc_id, 1 "NatGatewayId" nat_gateway_id, 2 "DirectConnectGatewayId" direct_connect_gateway_id
} }

/// Response of [`AssociateDirectConnectGatewayNatGateway`]: empty.
pub type AssociateDirectConnectGatewayNatGatewayOutput = Empty;

/// Associates ha vip instance: `AssociateHaVipInstance` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssociateHaVipInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_HA_VIP_ASSOCIATIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateHaVipInstance {
    /// Required.
    pub ha_vip_association_set: Vec<HaVipAssociation>,
}
operation! { AssociateHaVipInstance(ha_vip_association_set: Vec<HaVipAssociation>) "AssociateHaVipInstance" -> Empty {
    0 "HaVipAssociationSet" ha_vip_association_set
} }

/// Response of [`AssociateHaVipInstance`]: empty.
pub type AssociateHaVipInstanceOutput = Empty;

/// In the request of [`AssociateHaVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVipAssociation {
    /// Required.
    pub instance_id: Option<String>,
    pub ha_vip_id: Option<String>,
    pub instance_type: Option<String>,
}
input! { HaVipAssociation(instance_id: String) {
    0 "InstanceId" instance_id: String, 1 "HaVipId" ha_vip_id: String, 2 "InstanceType" instance_type: String
} }

/// Associates ipv6 address: `AssociateIPv6Address` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssociateIPv6Address>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_CONFLICT_2`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_APPLICABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_VPC_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_ASSOCIATE_ENTITY`],
/// [`codes::INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_ID_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_INSTANCE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_IP_ADDRESS_NOT_MATCH`],
/// [`codes::INVALID_PRIVATE_IP_ADDRESS_ALREADY_BIND_EIP`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED_ADDRESS_IN_ARREARS`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateIPv6Address {
    /// Required.
    pub ipv6_address_id: String,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ipv6_address: Option<String>,
}
operation! { AssociateIPv6Address(ipv6_address_id: String) "AssociateIPv6Address" -> Empty {
    0 "IPv6AddressId" ipv6_address_id, 1 "InstanceId" instance_id: String,
    2 "NetworkInterfaceId" network_interface_id: String, 3 "PrivateIPv6Address" private_ipv6_address: String
} }

/// Response of [`AssociateIPv6Address`]: empty.
pub type AssociateIPv6AddressOutput = Empty;

/// Associates instances to ccn route table: `AssociateInstancesToCcnRouteTable` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssociateInstancesToCcnRouteTable>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateInstancesToCcnRouteTable {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub instances: Vec<CcnInstanceWithoutRegion>,
}
operation! {
    AssociateInstancesToCcnRouteTable(ccn_id: String, route_table_id: String, instances: Vec<CcnInstanceWithoutRegion>)
    "AssociateInstancesToCcnRouteTable" -> Empty {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "Instances" instances
} }

/// Response of [`AssociateInstancesToCcnRouteTable`]: empty.
pub type AssociateInstancesToCcnRouteTableOutput = Empty;

/// In the request of [`AssociateInstancesToCcnRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnInstanceWithoutRegion {
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
}
input! { CcnInstanceWithoutRegion(instance_type: String, instance_id: String) {
    0 "InstanceType" instance_type: String, 1 "InstanceId" instance_id: String
} }

/// Associates nat gateway address: `AssociateNatGatewayAddress` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssociateNatGatewayAddress>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_EIP_BRAND_WIDTH_OUT_INVALID`],
/// [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_DAILY_ALLOCATE_ADDRESS_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_PUBLIC_IP_ADDRESS_PER_NAT_GATEWAY_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_ADDRESS`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_IS_NOT_BGP_IP`],
/// [`codes::UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_IS_NOT_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_NOT_BILLED_BY_TRAFFIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateNatGatewayAddress {
    /// Required.
    pub nat_gateway_id: String,
    pub address_count: Option<i64>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub zone: Option<String>,
    pub stock_public_ip_addresses_bandwidth_out: Option<i64>,
    pub public_ip_addresses_bandwidth_out: Option<i64>,
    pub public_ip_from_same_zone: Option<bool>,
    pub ip_address_enable_mode: Option<bool>,
}
operation! { AssociateNatGatewayAddress(nat_gateway_id: String) "AssociateNatGatewayAddress" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "AddressCount" address_count: i64,
    2 "PublicIpAddresses" public_ip_addresses: Vec<String>, 3 "Zone" zone: String,
    4 "StockPublicIpAddressesBandwidthOut" stock_public_ip_addresses_bandwidth_out: i64,
    5 "PublicIpAddressesBandwidthOut" public_ip_addresses_bandwidth_out: i64,
    6 "PublicIpFromSameZone" public_ip_from_same_zone: bool, 7 "IpAddressEnableMode" ip_address_enable_mode: bool
} }

/// Response of [`AssociateNatGatewayAddress`]: empty.
pub type AssociateNatGatewayAddressOutput = Empty;

/// Associates network acl subnets: `AssociateNetworkAclSubnets` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssociateNetworkAclSubnets>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateNetworkAclSubnets {
    /// Required.
    pub network_acl_id: String,
    /// Required.
    pub subnet_ids: Vec<String>,
}
operation! { AssociateNetworkAclSubnets(network_acl_id: String, subnet_ids: Vec<String>)
    "AssociateNetworkAclSubnets" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "SubnetIds" subnet_ids
} }

/// Response of [`AssociateNetworkAclSubnets`]: empty.
pub type AssociateNetworkAclSubnetsOutput = Empty;

/// Associates network interface security groups: `AssociateNetworkInterfaceSecurityGroups` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AssociateNetworkInterfaceSecurityGroups>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateNetworkInterfaceSecurityGroups {
    /// Required.
    pub network_interface_ids: Vec<String>,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! {
    AssociateNetworkInterfaceSecurityGroups(network_interface_ids: Vec<String>, security_group_ids: Vec<String>)
    "AssociateNetworkInterfaceSecurityGroups" -> Empty {
    0 "NetworkInterfaceIds" network_interface_ids, 1 "SecurityGroupIds" security_group_ids
} }

/// Response of [`AssociateNetworkInterfaceSecurityGroups`]: empty.
pub type AssociateNetworkInterfaceSecurityGroupsOutput = Empty;

/// Attaches ccn instances: `AttachCcnInstances` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AttachCcnInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CCN_ATTACH_BMVPC_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CURRENT_INSTANCE_ATTACHED_CCN_INSTANCES`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_CCN_ATTACHED`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_CROSS_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_ORDINARY_ACCOUNT_REFUSE_ATTACH`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_TRAFFIC_METERING_UNABLE_CROSS_BORDER`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_AND_RTB_NOT_MATCH`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_CDC_ID_NOT_MATCH_CCN_CDC_ID`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_ORDINARY_ACCOUNT_REFUSE_ATTACH`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`], [`codes::UNSUPPORTED_OPERATION_IS_NOT_FINANCE_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_MULTIPLE_VPC_NOT_SUPPORT_ATTACH_ACCOUNT_HAS_IPV6`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_ATTACH_EDGE_AND_CROSS_BORDER_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_PURCHASE_LIMIT`], [`codes::UNSUPPORTED_OPERATION_UIN_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER`], [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_FINANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachCcnInstances {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub instances: Vec<CcnInstance>,
    pub ccn_uin: Option<String>,
}
operation! { AttachCcnInstances(ccn_id: String, instances: Vec<CcnInstance>) "AttachCcnInstances" -> Empty {
    0 "CcnId" ccn_id, 1 "Instances" instances, 2 "CcnUin" ccn_uin: String
} }

/// Response of [`AttachCcnInstances`]: empty.
pub type AttachCcnInstancesOutput = Empty;

/// Attaches classic link vpc: `AttachClassicLinkVpc` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AttachClassicLinkVpc>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_CIDR_UN_SUPPORTED_CLASSIC_LINK`],
/// [`codes::UNSUPPORTED_OPERATION_CLASSIC_INSTANCE_ID_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachClassicLinkVpc {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { AttachClassicLinkVpc(vpc_id: String, instance_ids: Vec<String>) "AttachClassicLinkVpc" -> Empty {
    0 "VpcId" vpc_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`AttachClassicLinkVpc`]: empty.
pub type AttachClassicLinkVpcOutput = Empty;

/// Attaches an elastic network interface to an instance of the same zone.
///
/// The instance must be running or stopped and in a VPC. Asynchronous: the request id of the response is the task id
/// for `waiters::task_done`.
///
/// `AttachNetworkInterface` of `vpc` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AttachNetworkInterface>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`],
/// [`codes::UNSUPPORTED_OPERATION_ATTACHMENT_ALREADY_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_IDEMPOTENT_PARAMETER_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_IDEMPOTENT_PROCESSING`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_IS_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_INSTANCE_FAMILY`], [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_ZONE_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub instance_id: String,
    pub attach_type: Option<i64>,
    pub client_token: Option<String>,
}
operation! { AttachNetworkInterface(network_interface_id: String, instance_id: String)
    "AttachNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "InstanceId" instance_id, 2 "AttachType" attach_type: i64,
    3 "ClientToken" client_token: String
} }

/// Response of [`AttachNetworkInterface`]: empty.
pub type AttachNetworkInterfaceOutput = Empty;

/// Attaches snapshot instances: `AttachSnapshotInstances` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AttachSnapshotInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PARA`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_ATTACHED_SNAPSHOT_POLICY_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_ATTACHED`],
/// [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_INSTANCE_REGION_DIFF`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachSnapshotInstances {
    /// Required.
    pub snapshot_policy_id: String,
    /// Required.
    pub instances: Vec<SnapshotInstance>,
}
operation! { AttachSnapshotInstances(snapshot_policy_id: String, instances: Vec<SnapshotInstance>)
    "AttachSnapshotInstances" -> Empty {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "Instances" instances
} }

/// Response of [`AttachSnapshotInstances`]: empty.
pub type AttachSnapshotInstancesOutput = Empty;

/// In the request of [`AttachSnapshotInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInstance {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub instance_region: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub instance_name: Option<String>,
}
input! { SnapshotInstance(instance_id: String, instance_type: String, instance_region: String) {
    0 "InstanceId" instance_id: String, 1 "InstanceType" instance_type: String,
    2 "InstanceRegion" instance_region: String, 3 "SnapshotPolicyId" snapshot_policy_id: String,
    4 "InstanceName" instance_name: String
} }

/// `AuditCrossBorderCompliance` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=AuditCrossBorderCompliance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditCrossBorderCompliance {
    /// Required.
    pub service_provider: String,
    /// Required.
    pub compliance_id: i64,
    /// Required.
    pub audit_behavior: String,
}
operation! { AuditCrossBorderCompliance(service_provider: String, compliance_id: i64, audit_behavior: String)
    "AuditCrossBorderCompliance" -> Empty {
    0 "ServiceProvider" service_provider, 1 "ComplianceId" compliance_id, 2 "AuditBehavior" audit_behavior
} }

/// Response of [`AuditCrossBorderCompliance`]: empty.
pub type AuditCrossBorderComplianceOutput = Empty;

/// Checks assistant cidr: `CheckAssistantCidr` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CheckAssistantCidr>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAssistantCidr {
    /// Required.
    pub vpc_id: String,
    pub new_cidr_blocks: Option<Vec<String>>,
    pub old_cidr_blocks: Option<Vec<String>>,
}
operation! { CheckAssistantCidr(vpc_id: String) "CheckAssistantCidr" -> CheckAssistantCidrOutput {
    0 "VpcId" vpc_id, 1 "NewCidrBlocks" new_cidr_blocks: Vec<String>, 2 "OldCidrBlocks" old_cidr_blocks: Vec<String>
} }

/// Response of [`CheckAssistantCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAssistantCidrOutput {
    pub conflict_source_set: Vec<ConflictSource>,
}
model! { CheckAssistantCidrOutput {
    0 "ConflictSourceSet" conflict_source_set: Vec<ConflictSource>
} }

/// In the response of [`CheckAssistantCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConflictSource {
    pub conflict_source_id: Option<String>,
    pub source_item: Option<String>,
    pub conflict_item_set: Vec<ConflictItem>,
}
model! { ConflictSource {
    0 "ConflictSourceId" conflict_source_id: String, 1 "SourceItem" source_item: String,
    2 "ConflictItemSet" conflict_item_set: Vec<ConflictItem>
} }

/// In the response of [`CheckAssistantCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConflictItem {
    /// Deprecated.
    pub confilct_id: Option<String>,
    pub destination_item: Option<String>,
    pub conflict_id: Option<String>,
}
model! { ConflictItem {
    0 "ConfilctId" confilct_id: String, 1 "DestinationItem" destination_item: String, 2 "ConflictId" conflict_id: String
} }

/// Checks default subnet: `CheckDefaultSubnet` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CheckDefaultSubnet>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT_CIDR_BLOCK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDefaultSubnet {
    pub zone: Option<String>,
}
operation! { CheckDefaultSubnet() "CheckDefaultSubnet" -> CheckDefaultSubnetOutput {
    0 "Zone" zone: String
} }

/// Response of [`CheckDefaultSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDefaultSubnetOutput {
    pub result: Option<bool>,
}
model! { CheckDefaultSubnetOutput {
    0 "Result" result: bool
} }

/// Checks gateway flow monitor: `CheckGatewayFlowMonitor` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CheckGatewayFlowMonitor>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGatewayFlowMonitor {
    /// Required.
    pub gateway_id: String,
}
operation! { CheckGatewayFlowMonitor(gateway_id: String) "CheckGatewayFlowMonitor" -> CheckGatewayFlowMonitorOutput {
    0 "GatewayId" gateway_id
} }

/// Response of [`CheckGatewayFlowMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGatewayFlowMonitorOutput {
    pub enabled: Option<bool>,
    pub bandwidth: Option<i64>,
}
model! { CheckGatewayFlowMonitorOutput {
    0 "Enabled" enabled: bool, 1 "Bandwidth" bandwidth: i64
} }

/// Checks net detect state: `CheckNetDetectState` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CheckNetDetectState>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_DETECT_TIME_OUT`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_NEXT_HOP_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_NET_DETECT_IN_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_NET_DETECT_NOT_FOUND_IP`], [`codes::INVALID_PARAMETER_VALUE_NET_DETECT_SAME_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION_CONFLICT_WITH_DOCKER_ROUTE`], [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNetDetectState {
    /// Required.
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

/// Response of [`CheckNetDetectState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckNetDetectStateOutput {
    pub net_detect_ip_state_set: Vec<NetDetectIpState>,
}
model! { CheckNetDetectStateOutput {
    0 "NetDetectIpStateSet" net_detect_ip_state_set: Vec<NetDetectIpState>
} }

/// In the response of [`CheckNetDetectState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetDetectIpState {
    pub detect_destination_ip: Option<String>,
    pub state: Option<i64>,
    pub delay: Option<i64>,
    pub packet_loss_rate: Option<i64>,
}
model! { NetDetectIpState {
    0 "DetectDestinationIp" detect_destination_ip: String, 1 "State" state: i64, 2 "Delay" delay: i64,
    3 "PacketLossRate" packet_loss_rate: i64
} }

/// Checks traffic mirror: `CheckTrafficMirror` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CheckTrafficMirror>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUPLICATED_LB_TRAFFIC_MIRROR_COLLECTORS`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_LB_TRAFFIC_MIRROR_AZ`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_LB_TRAFFIC_MIRROR_COLLECTORS`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LB_TRAFFIC_MIRROR_RECIVER_ENDPOINT`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_LB_TRAFFIC_MIRROR_AZ`], [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTrafficMirror {
    /// Required.
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

/// Response of [`CheckTrafficMirror`]: empty.
pub type CheckTrafficMirrorOutput = Empty;

/// In the request of [`CheckTrafficMirror`].
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

/// Clears route table selection policies: `ClearRouteTableSelectionPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ClearRouteTableSelectionPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_CREATE_CCN_ROUTE_TABLE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_SAME_CCN_INSTANCE_AND_SOURCE_ADDRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearRouteTableSelectionPolicies {
    /// Required.
    pub ccn_id: String,
}
operation! { ClearRouteTableSelectionPolicies(ccn_id: String) "ClearRouteTableSelectionPolicies" -> Empty {
    0 "CcnId" ccn_id
} }

/// Response of [`ClearRouteTableSelectionPolicies`]: empty.
pub type ClearRouteTableSelectionPoliciesOutput = Empty;

/// Clones security group: `CloneSecurityGroup` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CloneSecurityGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_REMOTE_REGION_SG_HAS_REFERENCED_SG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSecurityGroup {
    /// Required.
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

/// Response of [`CloneSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneSecurityGroupOutput {
    pub security_group: Option<SecurityGroup>,
}
model! { CloneSecurityGroupOutput {
    0 "SecurityGroup" security_group: SecurityGroup
} }

/// In the response of [`CloneSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_desc: Option<String>,
    pub project_id: Option<String>,
    pub is_default: Option<bool>,
    pub created_time: Option<String>,
    pub tag_set: Vec<Tag>,
    pub update_time: Option<String>,
}
model! { SecurityGroup {
    0 "SecurityGroupId" security_group_id: String, 1 "SecurityGroupName" security_group_name: String,
    2 "SecurityGroupDesc" security_group_desc: String, 3 "ProjectId" project_id: String, 4 "IsDefault" is_default: bool,
    5 "CreatedTime" created_time: String, 6 "TagSet" tag_set: Vec<Tag>, 7 "UpdateTime" update_time: String
} }

/// Creates address template: `CreateAddressTemplate` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateAddressTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplate {
    /// Required.
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

/// In the request of [`CreateAddressTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressInfo {
    /// Required.
    pub address: Option<String>,
    pub description: Option<String>,
    pub updated_time: Option<String>,
}
input! { AddressInfo(address: String) {
    0 "Address" address: String, 1 "Description" description: String, 2 "UpdatedTime" updated_time: String
} }

/// Response of [`CreateAddressTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplateOutput {
    pub address_template: Option<AddressTemplate>,
}
model! { CreateAddressTemplateOutput {
    0 "AddressTemplate" address_template: AddressTemplate
} }

/// In the response of [`CreateAddressTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplate {
    pub address_template_name: Option<String>,
    pub address_template_id: Option<String>,
    pub address_set: Vec<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub address_extra_set: Vec<AddressInfo>,
    pub tag_set: Vec<Tag>,
}
model! { AddressTemplate {
    0 "AddressTemplateName" address_template_name: String, 1 "AddressTemplateId" address_template_id: String,
    2 "AddressSet" address_set: Vec<String>, 3 "CreatedTime" created_time: String, 4 "UpdatedTime" updated_time: String,
    5 "AddressExtraSet" address_extra_set: Vec<AddressInfo>, 6 "TagSet" tag_set: Vec<Tag>
} }

/// Creates address template group: `CreateAddressTemplateGroup` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateAddressTemplateGroup>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplateGroup {
    /// Required.
    pub address_template_group_name: String,
    /// Required.
    pub address_template_ids: Vec<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateAddressTemplateGroup(address_template_group_name: String, address_template_ids: Vec<String>)
    "CreateAddressTemplateGroup" -> CreateAddressTemplateGroupOutput {
    0 "AddressTemplateGroupName" address_template_group_name, 1 "AddressTemplateIds" address_template_ids,
    2 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateAddressTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAddressTemplateGroupOutput {
    pub address_template_group: Option<AddressTemplateGroup>,
}
model! { CreateAddressTemplateGroupOutput {
    0 "AddressTemplateGroup" address_template_group: AddressTemplateGroup
} }

/// In the response of [`CreateAddressTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplateGroup {
    pub address_template_group_name: Option<String>,
    pub address_template_group_id: Option<String>,
    pub address_template_id_set: Vec<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub address_template_set: Vec<AddressTemplateItem>,
    pub tag_set: Vec<Tag>,
}
model! { AddressTemplateGroup {
    0 "AddressTemplateGroupName" address_template_group_name: String,
    1 "AddressTemplateGroupId" address_template_group_id: String,
    2 "AddressTemplateIdSet" address_template_id_set: Vec<String>, 3 "CreatedTime" created_time: String,
    4 "UpdatedTime" updated_time: String, 5 "AddressTemplateSet" address_template_set: Vec<AddressTemplateItem>,
    6 "TagSet" tag_set: Vec<Tag>
} }

/// In the response of [`CreateAddressTemplateGroup`].
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
    0 "AddressTemplateId" address_template_id: String, 1 "AddressTemplateName" address_template_name: String,
    2 "From" from: String, 3 "To" to: String, 4 "Description" description: String, 5 "UpdatedTime" updated_time: String
} }

/// Creates and attach network interface: `CreateAndAttachNetworkInterface` of `vpc` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateAndAttachNetworkInterface>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_RESERVED`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_SUBNET`], [`codes::UNSUPPORTED_OPERATION_IDEMPOTENT_PARAMETER_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_IDEMPOTENT_PROCESSING`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_MISMATCH`], [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_FREE`], [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_INSTANCE_FAMILY`], [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndAttachNetworkInterface {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub network_interface_name: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub instance_id: String,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i64>,
    pub qos_level: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub network_interface_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub attach_type: Option<i64>,
    pub is_rdma: Option<bool>,
    pub client_token: Option<String>,
}
operation! {
    CreateAndAttachNetworkInterface(vpc_id: String, network_interface_name: String, subnet_id: String, instance_id: String)
    "CreateAndAttachNetworkInterface" -> CreateAndAttachNetworkInterfaceOutput {
    0 "VpcId" vpc_id, 1 "NetworkInterfaceName" network_interface_name, 2 "SubnetId" subnet_id,
    3 "InstanceId" instance_id, 4 "PrivateIpAddresses" private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    5 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: i64, 6 "QosLevel" qos_level: String,
    7 "SecurityGroupIds" security_group_ids: Vec<String>,
    8 "NetworkInterfaceDescription" network_interface_description: String, 9 "Tags" tags: Vec<Tag>,
    10 "AttachType" attach_type: i64, 11 "IsRdma" is_rdma: bool, 12 "ClientToken" client_token: String
} }

/// Response of [`CreateAndAttachNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndAttachNetworkInterfaceOutput {
    pub network_interface: Option<NetworkInterface>,
}
model! { CreateAndAttachNetworkInterfaceOutput {
    0 "NetworkInterface" network_interface: NetworkInterface
} }

/// In the response of [`CreateAndAttachNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInterface {
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub network_interface_description: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub group_set: Vec<String>,
    pub primary: Option<bool>,
    pub mac_address: Option<String>,
    /// State: `PENDING`, `AVAILABLE`, `ATTACHING`, `DETACHING` or `DELETING`.
    pub state: Option<String>,
    pub network_interface_state: Option<String>,
    pub private_ip_address_set: Vec<PrivateIpAddressSpecification>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub zone: Option<String>,
    pub created_time: Option<String>,
    pub ipv6_address_set: Vec<Ipv6Address>,
    pub tag_set: Vec<Tag>,
    pub eni_type: Option<i64>,
    pub business: Option<String>,
    pub cdc_id: Option<String>,
    pub attach_type: Option<i64>,
    pub resource_id: Option<String>,
    pub qos_level: Option<String>,
}
model! { NetworkInterface {
    0 "NetworkInterfaceId" network_interface_id: String, 1 "NetworkInterfaceName" network_interface_name: String,
    2 "NetworkInterfaceDescription" network_interface_description: String, 3 "SubnetId" subnet_id: String,
    4 "VpcId" vpc_id: String, 5 "GroupSet" group_set: Vec<String>, 6 "Primary" primary: bool,
    7 "MacAddress" mac_address: String, 8 "State" state: String,
    9 "NetworkInterfaceState" network_interface_state: String,
    10 "PrivateIpAddressSet" private_ip_address_set: Vec<PrivateIpAddressSpecification>,
    11 "Attachment" attachment: NetworkInterfaceAttachment, 12 "Zone" zone: String,
    13 "CreatedTime" created_time: String, 14 "Ipv6AddressSet" ipv6_address_set: Vec<Ipv6Address>,
    15 "TagSet" tag_set: Vec<Tag>, 16 "EniType" eni_type: i64, 17 "Business" business: String,
    18 "CdcId" cdc_id: String, 19 "AttachType" attach_type: i64, 20 "ResourceId" resource_id: String,
    21 "QosLevel" qos_level: String
} }

/// In the response of [`CreateAndAttachNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInterfaceAttachment {
    pub device_index: Option<i64>,
    pub instance_account_id: Option<String>,
    pub attach_time: Option<String>,
    pub instance_id: Option<String>,
}
model! { NetworkInterfaceAttachment {
    0 "DeviceIndex" device_index: i64, 1 "InstanceAccountId" instance_account_id: String,
    2 "AttachTime" attach_time: String, 3 "InstanceId" instance_id: String
} }

/// Creates assistant cidr: `CreateAssistantCidr` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateAssistantCidr>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ASSIST_CIDR`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_OVERLAP_ROUTE`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssistantCidr {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub cidr_blocks: Vec<String>,
}
operation! { CreateAssistantCidr(vpc_id: String, cidr_blocks: Vec<String>)
    "CreateAssistantCidr" -> CreateAssistantCidrOutput {
    0 "VpcId" vpc_id, 1 "CidrBlocks" cidr_blocks
} }

/// Response of [`CreateAssistantCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssistantCidrOutput {
    pub assistant_cidr_set: Vec<AssistantCidr>,
}
model! { CreateAssistantCidrOutput {
    0 "AssistantCidrSet" assistant_cidr_set: Vec<AssistantCidr>
} }

/// In the response of [`CreateAssistantCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssistantCidr {
    pub vpc_id: Option<String>,
    pub cidr_block: Option<String>,
    pub assistant_type: Option<i64>,
    pub subnet_set: Vec<Subnet>,
}
model! { AssistantCidr {
    0 "VpcId" vpc_id: String, 1 "CidrBlock" cidr_block: String, 2 "AssistantType" assistant_type: i64,
    3 "SubnetSet" subnet_set: Vec<Subnet>
} }

/// In the response of [`CreateAssistantCidr`].
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
    pub available_ip_address_count: Option<i64>,
    pub ipv6_cidr_block: Option<String>,
    pub network_acl_id: Option<String>,
    pub is_remote_vpc_snat: Option<bool>,
    pub total_ip_address_count: Option<i64>,
    pub tag_set: Vec<Tag>,
    pub cdc_id: Option<String>,
    pub is_cdc_subnet: Option<i64>,
}
model! { Subnet {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "SubnetName" subnet_name: String,
    3 "CidrBlock" cidr_block: String, 4 "IsDefault" is_default: bool, 5 "EnableBroadcast" enable_broadcast: bool,
    6 "Zone" zone: String, 7 "RouteTableId" route_table_id: String, 8 "CreatedTime" created_time: String,
    9 "AvailableIpAddressCount" available_ip_address_count: i64, 10 "Ipv6CidrBlock" ipv6_cidr_block: String,
    11 "NetworkAclId" network_acl_id: String, 12 "IsRemoteVpcSnat" is_remote_vpc_snat: bool,
    13 "TotalIpAddressCount" total_ip_address_count: i64, 14 "TagSet" tag_set: Vec<Tag>, 15 "CdcId" cdc_id: String,
    16 "IsCdcSubnet" is_cdc_subnet: i64
} }

/// Creates bandwidth package: `CreateBandwidthPackage` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateBandwidthPackage>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::INTERNAL_SERVER_ERROR`],
/// [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`],
/// [`codes::LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_QUOTA`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_RESOURCE_INTERNET_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORTED_PURCHASE_CENTER_EGRESS_RESOURCE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthPackage {
    pub network_type: Option<String>,
    pub charge_type: Option<String>,
    pub bandwidth_package_name: Option<String>,
    pub bandwidth_package_count: Option<i64>,
    pub internet_max_bandwidth: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub protocol: Option<String>,
    pub time_span: Option<i64>,
    pub egress: Option<String>,
    pub designated_zone: Option<String>,
}
operation! { CreateBandwidthPackage() "CreateBandwidthPackage" -> CreateBandwidthPackageOutput {
    0 "NetworkType" network_type: String, 1 "ChargeType" charge_type: String,
    2 "BandwidthPackageName" bandwidth_package_name: String, 3 "BandwidthPackageCount" bandwidth_package_count: i64,
    4 "InternetMaxBandwidth" internet_max_bandwidth: i64, 5 "Tags" tags: Vec<Tag>, 6 "Protocol" protocol: String,
    7 "TimeSpan" time_span: i64, 8 "Egress" egress: String, 9 "DesignatedZone" designated_zone: String
} }

/// Response of [`CreateBandwidthPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthPackageOutput {
    pub bandwidth_package_id: Option<String>,
    pub bandwidth_package_ids: Vec<String>,
}
model! { CreateBandwidthPackageOutput {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "BandwidthPackageIds" bandwidth_package_ids: Vec<String>
} }

/// Creates ccn: `CreateCcn` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateCcn>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_CCN_FAILED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_REAL_NAME_AUTHENTICATION`],
/// [`codes::UNSUPPORTED_OPERATION_COPPER_CCN_NOT_SUPPORTED_CREATE`],
/// [`codes::UNSUPPORTED_OPERATION_COPPER_CCN_SUPPORTED_PREPAID`], [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORTED_CREATE_TRAFFIC_METERING_TYPE_CCN`],
/// [`codes::UNSUPPORTED_OPERATION_PREPAID_CCN_ONLY_SUPPORT_BANDWIDTH_METERING`],
/// [`codes::UNSUPPORTED_OPERATION_PREPAID_CCN_ONLY_SUPPORT_INTER_REGION_LIMIT`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`], [`codes::UNSUPPORTED_OPERATION_TAG_FREE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`],
/// [`codes::UNSUPPORTED_OPERATION_USER_AND_CCN_CHARGE_TYPE_NOT_MATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcn {
    /// Required.
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

/// Response of [`CreateCcn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnOutput {
    pub ccn: Option<CCN>,
}
model! { CreateCcnOutput {
    0 "Ccn" ccn: CCN
} }

/// In the response of [`CreateCcn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CCN {
    pub ccn_id: Option<String>,
    pub ccn_name: Option<String>,
    pub ccn_description: Option<String>,
    pub instance_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub state: Option<String>,
    pub qos_level: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_metering_type: Option<String>,
    pub bandwidth_limit_type: Option<String>,
    pub tag_set: Vec<Tag>,
    pub route_priority_flag: Option<bool>,
    pub route_table_count: Option<i64>,
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
    0 "CcnId" ccn_id: String, 1 "CcnName" ccn_name: String, 2 "CcnDescription" ccn_description: String,
    3 "InstanceCount" instance_count: i64, 4 "CreateTime" create_time: String, 5 "State" state: String,
    6 "QosLevel" qos_level: String, 7 "InstanceChargeType" instance_charge_type: String,
    8 "InstanceMeteringType" instance_metering_type: String, 9 "BandwidthLimitType" bandwidth_limit_type: String,
    10 "TagSet" tag_set: Vec<Tag>, 11 "RoutePriorityFlag" route_priority_flag: bool,
    12 "RouteTableCount" route_table_count: i64, 13 "RouteTableFlag" route_table_flag: bool,
    14 "IsSecurityLock" is_security_lock: bool, 15 "RouteBroadcastPolicyFlag" route_broadcast_policy_flag: bool,
    16 "RouteECMPFlag" route_ecmp_flag: bool, 17 "RouteOverlapFlag" route_overlap_flag: bool,
    18 "TrafficMarkingPolicyFlag" traffic_marking_policy_flag: bool,
    19 "RouteSelectPolicyFlag" route_select_policy_flag: bool,
    20 "DirectConnectAccelerateChannelFlag" direct_connect_accelerate_channel_flag: bool, 21 "Ipv6Flag" ipv6_flag: bool,
    22 "MrtbAggregatePolicyFlag" mrtb_aggregate_policy_flag: bool,
    23 "MrtbPolicyValueFlag" mrtb_policy_value_flag: bool,
    24 "RouteTablePolicyValueCommunityFlag" route_table_policy_value_community_flag: bool,
    25 "PolicyBasedRoutingFlag" policy_based_routing_flag: bool
} }

/// Creates ccn policy based routing next hop: `CreateCcnPolicyBasedRoutingNextHop` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateCcnPolicyBasedRoutingNextHop>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_POLICY_BASED_ROUTING_FLAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnPolicyBasedRoutingNextHop {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub next_hop_region: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub instance_type: String,
    pub state: Option<String>,
    pub description: Option<String>,
    pub next_hop_resource_type: Option<String>,
    pub next_hop_resource_id: Option<String>,
}

/// Arguments of [`CreateCcnPolicyBasedRoutingNextHop::new`].
pub struct CreateCcnPolicyBasedRoutingNextHopRequired {
    pub ccn_id: String,
    pub next_hop_region: String,
    pub instance_id: String,
    pub name: String,
    pub instance_type: String,
}
operation! {
    CreateCcnPolicyBasedRoutingNextHop { CreateCcnPolicyBasedRoutingNextHopRequired: ccn_id, next_hop_region, instance_id, name, instance_type }
    "CreateCcnPolicyBasedRoutingNextHop" -> CreateCcnPolicyBasedRoutingNextHopOutput {
    0 "CcnId" ccn_id, 1 "NextHopRegion" next_hop_region, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "InstanceType" instance_type, 5 "State" state: String, 6 "Description" description: String,
    7 "NextHopResourceType" next_hop_resource_type: String, 8 "NextHopResourceId" next_hop_resource_id: String
} }

/// Response of [`CreateCcnPolicyBasedRoutingNextHop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnPolicyBasedRoutingNextHopOutput {
    pub policy_based_routing_next_hop_id: Option<String>,
}
model! { CreateCcnPolicyBasedRoutingNextHopOutput {
    0 "PolicyBasedRoutingNextHopId" policy_based_routing_next_hop_id: String
} }

/// Creates ccn policy based routing rules: `CreateCcnPolicyBasedRoutingRules` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateCcnPolicyBasedRoutingRules>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_POLICY_BASED_ROUTING_FLAG`],
/// [`codes::UNSUPPORTED_OPERATION_RECORD_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnPolicyBasedRoutingRules {
    /// Required.
    pub ccn_id: String,
    pub ccn_policy_based_routing_rule_set: Option<Vec<CcnPolicyBasedRoutingRule>>,
}
operation! { CreateCcnPolicyBasedRoutingRules(ccn_id: String)
    "CreateCcnPolicyBasedRoutingRules" -> CreateCcnPolicyBasedRoutingRulesOutput {
    0 "CcnId" ccn_id, 1 "CcnPolicyBasedRoutingRuleSet" ccn_policy_based_routing_rule_set: Vec<CcnPolicyBasedRoutingRule>
} }

/// In the request of [`CreateCcnPolicyBasedRoutingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnPolicyBasedRoutingRule {
    /// Required.
    pub policy_based_routing_next_hop_id: Option<String>,
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub source_cidr_block: Option<String>,
    /// Required.
    pub destination_cidr_block: Option<String>,
    /// Required.
    pub priority: Option<i64>,
    pub description: Option<String>,
    pub policy_based_routing_rule_id: Option<String>,
    pub destination_instance_type: Option<String>,
    pub destination_instance_id: Option<String>,
}

/// Arguments of [`CcnPolicyBasedRoutingRule::new`].
pub struct CcnPolicyBasedRoutingRuleRequired {
    pub policy_based_routing_next_hop_id: String,
    pub instance_type: String,
    pub instance_id: String,
    pub source_cidr_block: String,
    pub destination_cidr_block: String,
    pub priority: i64,
}
input! {
    CcnPolicyBasedRoutingRule { CcnPolicyBasedRoutingRuleRequired: policy_based_routing_next_hop_id, instance_type, instance_id, source_cidr_block, destination_cidr_block, priority } {
    0 "PolicyBasedRoutingNextHopId" policy_based_routing_next_hop_id: String, 1 "InstanceType" instance_type: String,
    2 "InstanceId" instance_id: String, 3 "SourceCidrBlock" source_cidr_block: String,
    4 "DestinationCidrBlock" destination_cidr_block: String, 5 "Priority" priority: i64,
    6 "Description" description: String, 7 "PolicyBasedRoutingRuleId" policy_based_routing_rule_id: String,
    8 "DestinationInstanceType" destination_instance_type: String,
    9 "DestinationInstanceId" destination_instance_id: String
} }

/// Response of [`CreateCcnPolicyBasedRoutingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnPolicyBasedRoutingRulesOutput {
    pub policy_based_routing_rule_id_set: Vec<String>,
}
model! { CreateCcnPolicyBasedRoutingRulesOutput {
    0 "PolicyBasedRoutingRuleIdSet" policy_based_routing_rule_id_set: Vec<String>
} }

/// Creates ccn route tables: `CreateCcnRouteTables` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateCcnRouteTables>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_IPV6_NOT_SUPPORT_MULTIPLE_ROUTE_TABLE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_CREATE_CCN_ROUTE_TABLE`],
/// [`codes::UNSUPPORTED_OPERATION_ROUTE_TABLE_EXCEED_PER_VBC_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnRouteTables {
    /// Required.
    pub route_table: Vec<CcnBatchRouteTable>,
}
operation! { CreateCcnRouteTables(route_table: Vec<CcnBatchRouteTable>)
    "CreateCcnRouteTables" -> CreateCcnRouteTablesOutput {
    0 "RouteTable" route_table
} }

/// In the request of [`CreateCcnRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnBatchRouteTable {
    /// Required.
    pub ccn_id: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
}
input! { CcnBatchRouteTable(ccn_id: String, name: String) {
    0 "CcnId" ccn_id: String, 1 "Name" name: String, 2 "Description" description: String
} }

/// Response of [`CreateCcnRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCcnRouteTablesOutput {
    pub ccn_route_table_set: Vec<CcnRouteTable>,
}
model! { CreateCcnRouteTablesOutput {
    0 "CcnRouteTableSet" ccn_route_table_set: Vec<CcnRouteTable>
} }

/// In the response of [`CreateCcnRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTable {
    pub ccn_id: Option<String>,
    pub ccn_route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub route_table_description: Option<String>,
    pub is_default_table: Option<bool>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { CcnRouteTable {
    0 "CcnId" ccn_id: String, 1 "CcnRouteTableId" ccn_route_table_id: String,
    2 "RouteTableName" route_table_name: String, 3 "RouteTableDescription" route_table_description: String,
    4 "IsDefaultTable" is_default_table: bool, 5 "CreateTime" create_time: String
} }

/// Creates cdc ldcx list: `CreateCdcLDCXList` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateCdcLDCXList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::MISSING_PARAMETER_MULTI_MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdcLDCXList {}
operation! { CreateCdcLDCXList() "CreateCdcLDCXList" -> Empty {} }

/// Response of [`CreateCdcLDCXList`]: empty.
pub type CreateCdcLDCXListOutput = Empty;

/// Creates cdc net planes: `CreateCdcNetPlanes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateCdcNetPlanes>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_SERVICE_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCdcNetPlanes {}
operation! { CreateCdcNetPlanes() "CreateCdcNetPlanes" -> Empty {} }

/// Response of [`CreateCdcNetPlanes`]: empty.
pub type CreateCdcNetPlanesOutput = Empty;

/// Creates customer gateway: `CreateCustomerGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateCustomerGateway>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_RECORD_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`], [`codes::UNSUPPORTED_OPERATION_TAG_FREE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_BGP`], [`codes::VPC_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerGateway {
    /// Required.
    pub customer_gateway_name: String,
    /// Required.
    pub ip_address: String,
    pub tags: Option<Vec<Tag>>,
    pub bgp_asn: Option<i64>,
}
operation! { CreateCustomerGateway(customer_gateway_name: String, ip_address: String)
    "CreateCustomerGateway" -> CreateCustomerGatewayOutput {
    0 "CustomerGatewayName" customer_gateway_name, 1 "IpAddress" ip_address, 2 "Tags" tags: Vec<Tag>,
    3 "BgpAsn" bgp_asn: i64
} }

/// Response of [`CreateCustomerGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerGatewayOutput {
    pub customer_gateway: Option<CustomerGateway>,
}
model! { CreateCustomerGatewayOutput {
    0 "CustomerGateway" customer_gateway: CustomerGateway
} }

/// In the response of [`CreateCustomerGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerGateway {
    pub customer_gateway_id: Option<String>,
    pub customer_gateway_name: Option<String>,
    pub ip_address: Option<String>,
    pub created_time: Option<String>,
    pub bgp_asn: Option<i64>,
}
model! { CustomerGateway {
    0 "CustomerGatewayId" customer_gateway_id: String, 1 "CustomerGatewayName" customer_gateway_name: String,
    2 "IpAddress" ip_address: String, 3 "CreatedTime" created_time: String, 4 "BgpAsn" bgp_asn: i64
} }

/// Creates default security group: `CreateDefaultSecurityGroup` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateDefaultSecurityGroup>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultSecurityGroup {
    pub project_id: Option<String>,
}
operation! { CreateDefaultSecurityGroup() "CreateDefaultSecurityGroup" -> CreateDefaultSecurityGroupOutput {
    0 "ProjectId" project_id: String
} }

/// Response of [`CreateDefaultSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultSecurityGroupOutput {
    pub security_group: Option<SecurityGroup>,
}
model! { CreateDefaultSecurityGroupOutput {
    0 "SecurityGroup" security_group: SecurityGroup
} }

/// Creates default vpc: `CreateDefaultVpc` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateDefaultVpc>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_OVERLAP`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_DEFAULT_VPC_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_CIDR_BLOCK`], [`codes::UNSUPPORTED_OPERATION_RECORD_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultVpc {
    pub zone: Option<String>,
    pub force: Option<bool>,
}
operation! { CreateDefaultVpc() "CreateDefaultVpc" -> CreateDefaultVpcOutput {
    0 "Zone" zone: String, 1 "Force" force: bool
} }

/// Response of [`CreateDefaultVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultVpcOutput {
    pub vpc: Option<DefaultVpcSubnet>,
}
model! { CreateDefaultVpcOutput {
    0 "Vpc" vpc: DefaultVpcSubnet
} }

/// In the response of [`CreateDefaultVpc`].
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
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "VpcName" vpc_name: String,
    3 "SubnetName" subnet_name: String, 4 "CidrBlock" cidr_block: String
} }

/// Creates dhcp ip: `CreateDhcpIp` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateDhcpIp>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_RESERVED`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpIp {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub dhcp_ip_name: String,
    pub secondary_private_ip_address_count: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDhcpIp(vpc_id: String, subnet_id: String, dhcp_ip_name: String)
    "CreateDhcpIp" -> CreateDhcpIpOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "DhcpIpName" dhcp_ip_name,
    3 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: i64, 4 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateDhcpIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDhcpIpOutput {
    pub dhcp_ip_set: Vec<DhcpIp>,
}
model! { CreateDhcpIpOutput {
    0 "DhcpIpSet" dhcp_ip_set: Vec<DhcpIp>
} }

/// In the response of [`CreateDhcpIp`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    pub tag_set: Vec<Tag>,
}
model! { DhcpIp {
    0 "DhcpIpId" dhcp_ip_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "DhcpIpName" dhcp_ip_name: String, 4 "PrivateIpAddress" private_ip_address: String,
    5 "AddressIp" address_ip: String, 6 "NetworkInterfaceId" network_interface_id: String,
    7 "InstanceId" instance_id: String, 8 "State" state: String, 9 "CreatedTime" created_time: String,
    10 "TagSet" tag_set: Vec<Tag>
} }

/// Creates direct connect gateway: `CreateDirectConnectGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateDirectConnectGateway>.
///
/// Errors: [`codes::INVALID_PARAMETER_VPG_HA_GROUP_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectGateway {
    /// Required.
    pub direct_connect_gateway_name: String,
    /// Required.
    pub network_type: String,
    pub network_instance_id: Option<String>,
    pub gateway_type: Option<String>,
    pub mode_type: Option<String>,
    pub gateway_asn: Option<i64>,
    pub zone: Option<String>,
    pub ha_zone_group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDirectConnectGateway(direct_connect_gateway_name: String, network_type: String)
    "CreateDirectConnectGateway" -> CreateDirectConnectGatewayOutput {
    0 "DirectConnectGatewayName" direct_connect_gateway_name, 1 "NetworkType" network_type,
    2 "NetworkInstanceId" network_instance_id: String, 3 "GatewayType" gateway_type: String,
    4 "ModeType" mode_type: String, 5 "GatewayAsn" gateway_asn: i64, 6 "Zone" zone: String,
    7 "HaZoneGroupId" ha_zone_group_id: String, 8 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateDirectConnectGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectGatewayOutput {
    pub direct_connect_gateway: Option<DirectConnectGateway>,
}
model! { CreateDirectConnectGatewayOutput {
    0 "DirectConnectGateway" direct_connect_gateway: DirectConnectGateway
} }

/// In the response of [`CreateDirectConnectGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnectGateway {
    pub direct_connect_gateway_id: Option<String>,
    pub direct_connect_gateway_name: Option<String>,
    pub vpc_id: Option<String>,
    pub network_type: Option<String>,
    pub network_instance_id: Option<String>,
    pub gateway_type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub direct_connect_gateway_ip: Option<String>,
    pub ccn_id: Option<String>,
    pub ccn_route_type: Option<String>,
    pub enable_bgp: Option<bool>,
    pub enable_bgp_community: Option<bool>,
    pub nat_gateway_id: Option<String>,
    pub vxlan_support: Vec<bool>,
    pub mode_type: Option<String>,
    pub local_zone: Option<bool>,
    pub zone: Option<String>,
    pub enable_flow_details: Option<i64>,
    pub flow_details_update_time: Option<String>,
    pub new_afc: Option<i64>,
    pub access_network_type: Option<String>,
    pub ha_zone_list: Vec<String>,
    pub gateway_asn: Option<i64>,
}
model! { DirectConnectGateway {
    0 "DirectConnectGatewayId" direct_connect_gateway_id: String,
    1 "DirectConnectGatewayName" direct_connect_gateway_name: String, 2 "VpcId" vpc_id: String,
    3 "NetworkType" network_type: String, 4 "NetworkInstanceId" network_instance_id: String,
    5 "GatewayType" gateway_type: String, 6 "CreateTime" create_time: String,
    7 "DirectConnectGatewayIp" direct_connect_gateway_ip: String, 8 "CcnId" ccn_id: String,
    9 "CcnRouteType" ccn_route_type: String, 10 "EnableBGP" enable_bgp: bool,
    11 "EnableBGPCommunity" enable_bgp_community: bool, 12 "NatGatewayId" nat_gateway_id: String,
    13 "VXLANSupport" vxlan_support: Vec<bool>, 14 "ModeType" mode_type: String, 15 "LocalZone" local_zone: bool,
    16 "Zone" zone: String, 17 "EnableFlowDetails" enable_flow_details: i64,
    18 "FlowDetailsUpdateTime" flow_details_update_time: String, 19 "NewAfc" new_afc: i64,
    20 "AccessNetworkType" access_network_type: String, 21 "HaZoneList" ha_zone_list: Vec<String>,
    22 "GatewayAsn" gateway_asn: i64
} }

/// Creates direct connect gateway ccn routes: `CreateDirectConnectGatewayCcnRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateDirectConnectGatewayCcnRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectGatewayCcnRoutes {
    /// Required.
    pub direct_connect_gateway_id: String,
    /// Required.
    pub routes: Vec<DirectConnectGatewayCcnRoute>,
}
operation! {
    CreateDirectConnectGatewayCcnRoutes(direct_connect_gateway_id: String, routes: Vec<DirectConnectGatewayCcnRoute>)
    "CreateDirectConnectGatewayCcnRoutes" -> Empty {
    0 "DirectConnectGatewayId" direct_connect_gateway_id, 1 "Routes" routes
} }

/// Response of [`CreateDirectConnectGatewayCcnRoutes`]: empty.
pub type CreateDirectConnectGatewayCcnRoutesOutput = Empty;

/// In the request of [`CreateDirectConnectGatewayCcnRoutes`].
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

/// Creates flow log: `CreateFlowLog` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateFlowLog>.
///
/// Errors: [`codes::INTERNAL_ERROR_CREATE_CKAFKA_ROUTE_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_DPDK_NAT_FLOW_LOG_ONLY_SUPPORT_ALL_TRAFFIC_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_FLOW_LOG_INSTANCE_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_FLOW_LOGS_NOT_SUPPORT_KO_INSTANCE_ENI`],
/// [`codes::UNSUPPORTED_OPERATION_FLOW_LOGS_NOT_SUPPORT_NULL_INSTANCE_ENI`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_DNAT_AND_FLOW_LOG_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_ONLY_SUPPORT_PROFESSION_KAFKA`], [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_FREE`], [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLog {
    /// Required.
    pub flow_log_name: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub traffic_type: String,
    pub vpc_id: Option<String>,
    pub flow_log_description: Option<String>,
    pub cloud_log_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub storage_type: Option<String>,
    pub flow_log_storage: Option<FlowLogStorage>,
    pub cloud_log_region: Option<String>,
    pub period: Option<i64>,
}
operation! { CreateFlowLog(flow_log_name: String, resource_type: String, resource_id: String, traffic_type: String)
    "CreateFlowLog" -> CreateFlowLogOutput {
    0 "FlowLogName" flow_log_name, 1 "ResourceType" resource_type, 2 "ResourceId" resource_id,
    3 "TrafficType" traffic_type, 4 "VpcId" vpc_id: String, 5 "FlowLogDescription" flow_log_description: String,
    6 "CloudLogId" cloud_log_id: String, 7 "Tags" tags: Vec<Tag>, 8 "StorageType" storage_type: String,
    9 "FlowLogStorage" flow_log_storage: FlowLogStorage, 10 "CloudLogRegion" cloud_log_region: String,
    11 "Period" period: i64
} }

/// In the request of [`CreateFlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowLogStorage {
    /// Required.
    pub storage_id: Option<String>,
    pub storage_topic: Option<String>,
}
input! { FlowLogStorage(storage_id: String) {
    0 "StorageId" storage_id: String, 1 "StorageTopic" storage_topic: String
} }

/// Response of [`CreateFlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLogOutput {
    pub flow_log: Vec<FlowLog>,
}
model! { CreateFlowLogOutput {
    0 "FlowLog" flow_log: Vec<FlowLog>
} }

/// In the response of [`CreateFlowLog`].
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
    pub tag_set: Vec<Tag>,
    pub enable: Option<bool>,
    pub storage_type: Option<String>,
    pub flow_log_storage: Option<FlowLogStorage>,
    pub cloud_log_region: Option<String>,
    pub period: Option<i64>,
}
model! { FlowLog {
    0 "VpcId" vpc_id: String, 1 "FlowLogId" flow_log_id: String, 2 "FlowLogName" flow_log_name: String,
    3 "ResourceType" resource_type: String, 4 "ResourceId" resource_id: String, 5 "TrafficType" traffic_type: String,
    6 "CloudLogId" cloud_log_id: String, 7 "CloudLogState" cloud_log_state: String,
    8 "FlowLogDescription" flow_log_description: String, 9 "CreatedTime" created_time: String,
    10 "TagSet" tag_set: Vec<Tag>, 11 "Enable" enable: bool, 12 "StorageType" storage_type: String,
    13 "FlowLogStorage" flow_log_storage: FlowLogStorage, 14 "CloudLogRegion" cloud_log_region: String,
    15 "Period" period: i64
} }

/// Creates global routes: `CreateGlobalRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateGlobalRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalRoutes {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub global_routes: Vec<GlobalRoute>,
}
operation! { CreateGlobalRoutes(vpc_id: String, global_routes: Vec<GlobalRoute>)
    "CreateGlobalRoutes" -> CreateGlobalRoutesOutput {
    0 "VpcId" vpc_id, 1 "GlobalRoutes" global_routes
} }

/// In the request of [`CreateGlobalRoutes`].
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

/// Response of [`CreateGlobalRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalRoutesOutput {
    pub global_route_set: Vec<GlobalRoute>,
}
model! { CreateGlobalRoutesOutput {
    0 "GlobalRouteSet" global_route_set: Vec<GlobalRoute>
} }

/// Creates ha vip: `CreateHaVip` of `vpc` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateHaVip>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BUSINESS`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_RESERVED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_PUT_VPC_SNAT_IP_ADDRESS`], [`codes::UNSUPPORTED_OPERATION_SUBNET_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_TRAFFIC_PROTECTION_NOT_SUPPORT_IPV6`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVip {
    /// Required.
    pub vpc_id: String,
    /// Required.
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

/// Response of [`CreateHaVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVipOutput {
    pub ha_vip: Option<HaVip>,
}
model! { CreateHaVipOutput {
    0 "HaVip" ha_vip: HaVip
} }

/// In the response of [`CreateHaVip`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    pub business: Option<String>,
    pub ha_vip_association_set: Vec<HaVipAssociation>,
    pub check_associate: Option<bool>,
    pub cdc_id: Option<String>,
    pub flushed_time: Option<String>,
    pub tag_set: Vec<Tag>,
}
model! { HaVip {
    0 "HaVipId" ha_vip_id: String, 1 "HaVipName" ha_vip_name: String, 2 "Vip" vip: String, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "NetworkInterfaceId" network_interface_id: String,
    6 "InstanceId" instance_id: String, 7 "AddressIp" address_ip: String, 8 "State" state: String,
    9 "CreatedTime" created_time: String, 10 "Business" business: String,
    11 "HaVipAssociationSet" ha_vip_association_set: Vec<HaVipAssociation>, 12 "CheckAssociate" check_associate: bool,
    13 "CdcId" cdc_id: String, 14 "FlushedTime" flushed_time: String, 15 "TagSet" tag_set: Vec<Tag>
} }

/// Creates high priority route table: `CreateHighPriorityRouteTable` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateHighPriorityRouteTable>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_MULTI_MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighPriorityRouteTable {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub name: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateHighPriorityRouteTable(vpc_id: String, name: String)
    "CreateHighPriorityRouteTable" -> CreateHighPriorityRouteTableOutput {
    0 "VpcId" vpc_id, 1 "Name" name, 2 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateHighPriorityRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighPriorityRouteTableOutput {
    pub high_priority_route_table: Option<HighPriorityRouteTable>,
}
model! { CreateHighPriorityRouteTableOutput {
    0 "HighPriorityRouteTable" high_priority_route_table: HighPriorityRouteTable
} }

/// In the response of [`CreateHighPriorityRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighPriorityRouteTable {
    pub high_priority_route_table_id: Option<String>,
    pub vpc_id: Option<String>,
    pub name: Option<String>,
    pub subnet_set: Vec<String>,
    pub high_priority_route_set: Vec<HighPriorityRoute>,
    pub created_time: Option<String>,
}
model! { HighPriorityRouteTable {
    0 "HighPriorityRouteTableId" high_priority_route_table_id: String, 1 "VpcId" vpc_id: String, 2 "Name" name: String,
    3 "SubnetSet" subnet_set: Vec<String>, 4 "HighPriorityRouteSet" high_priority_route_set: Vec<HighPriorityRoute>,
    5 "CreatedTime" created_time: String
} }

/// In the request of [`CreateHighPriorityRouteTable`].
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

/// Creates high priority routes: `CreateHighPriorityRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateHighPriorityRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_MULTI_MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`], [`codes::UNSUPPORTED_OPERATION_ECMP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighPriorityRoutes {
    /// Required.
    pub high_priority_route_table_id: String,
    /// Required.
    pub high_priority_routes: Vec<HighPriorityRoute>,
}
operation! {
    CreateHighPriorityRoutes(high_priority_route_table_id: String, high_priority_routes: Vec<HighPriorityRoute>)
    "CreateHighPriorityRoutes" -> CreateHighPriorityRoutesOutput {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "HighPriorityRoutes" high_priority_routes
} }

/// Response of [`CreateHighPriorityRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighPriorityRoutesOutput {
    pub high_priority_route_set: Vec<HighPriorityRoute>,
}
model! { CreateHighPriorityRoutesOutput {
    0 "HighPriorityRouteSet" high_priority_route_set: Vec<HighPriorityRoute>
} }

/// Creates ip6 translators: `CreateIp6Translators` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateIp6Translators>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
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

/// Response of [`CreateIp6Translators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIp6TranslatorsOutput {
    pub ip6_translator_set: Vec<String>,
}
model! { CreateIp6TranslatorsOutput {
    0 "Ip6TranslatorSet" ip6_translator_set: Vec<String>
} }

/// Creates local gateway: `CreateLocalGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateLocalGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_UNAVAILABLE_FAILED_GET_CDC_IDC_VIP`],
/// [`codes::UNSUPPORTED_OPERATION_LOCAL_GATEWAY_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalGateway {
    /// Required.
    pub local_gateway_name: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub cdc_id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateLocalGateway(local_gateway_name: String, vpc_id: String, cdc_id: String)
    "CreateLocalGateway" -> CreateLocalGatewayOutput {
    0 "LocalGatewayName" local_gateway_name, 1 "VpcId" vpc_id, 2 "CdcId" cdc_id, 3 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateLocalGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocalGatewayOutput {
    pub local_gateway: Option<LocalGateway>,
}
model! { CreateLocalGatewayOutput {
    0 "LocalGateway" local_gateway: LocalGateway
} }

/// In the response of [`CreateLocalGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalGateway {
    pub cdc_id: Option<String>,
    pub vpc_id: Option<String>,
    pub uniq_local_gw_id: Option<String>,
    pub local_gateway_name: Option<String>,
    pub local_gw_ip: Option<String>,
    pub create_time: Option<String>,
    pub tag_set: Vec<Tag>,
    pub local_gateway_id: Option<String>,
}
model! { LocalGateway {
    0 "CdcId" cdc_id: String, 1 "VpcId" vpc_id: String, 2 "UniqLocalGwId" uniq_local_gw_id: String,
    3 "LocalGatewayName" local_gateway_name: String, 4 "LocalGwIp" local_gw_ip: String,
    5 "CreateTime" create_time: String, 6 "TagSet" tag_set: Vec<Tag>, 7 "LocalGatewayId" local_gateway_id: String
} }

/// Creates a NAT gateway in a VPC, with new elastic IPs (`AddressCount`) or with those in `PublicIpAddresses`.
///
/// Billed by the hour. Asynchronous: wait with `waiters::nat_gateway_available` before any other operation on the
/// gateway. Traffic uses it only after a route of the subnet's route table points to it.
///
/// `CreateNatGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateNatGateway>.
///
/// Errors: [`codes::ADDRESS_QUOTA_LIMIT_EXCEEDED`], [`codes::INTERNAL_ERROR_MODULE_ERROR`],
/// [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`], [`codes::INVALID_ADDRESS_STATE`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_EIP_BRAND_WIDTH_OUT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_VPC_ID_MALFORMED`],
/// [`codes::INVALID_VPC_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_DAILY_ALLOCATE_ADDRESS_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_NAT_GATEWAY_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_NAT_GATEWAY_PER_VPC_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_PUBLIC_IP_ADDRESS_PER_NAT_GATEWAY_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE_ADDRESS`], [`codes::RESOURCE_INSUFFICIENT_INSTANCE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_REAL_NAME_AUTHENTICATION`], [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS`],
/// [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_INTERNET_SERVICE_PROVIDERS`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`], [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_HAD_EIP_UNASSOCIATE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_ZONE`], [`codes::UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_IS_NOT_BGP_IP`],
/// [`codes::UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_IS_NOT_EXISTED`],
/// [`codes::UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_NOT_BILLED_BY_TRAFFIC`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`], [`codes::UNSUPPORTED_OPERATION_TAG_FREE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    /// Required.
    pub nat_gateway_name: String,
    /// Required.
    pub vpc_id: String,
    /// Bandwidth limit in Mbps: 20, 50, 100, 200, 500, 1000, 2000 or 5000. Default: 100.
    pub internet_max_bandwidth_out: Option<i64>,
    pub max_concurrent_connection: Option<i64>,
    /// Number of new elastic IPs. Set this or `PublicIpAddresses`.
    pub address_count: Option<i64>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub zone: Option<String>,
    pub tags: Option<Vec<Tag>>,
    /// Deprecated.
    pub subnet_id: Option<String>,
    pub stock_public_ip_addresses_bandwidth_out: Option<i64>,
    pub public_ip_addresses_bandwidth_out: Option<i64>,
    pub public_ip_from_same_zone: Option<bool>,
    pub nat_product_version: Option<i64>,
    pub deletion_protection_enabled: Option<bool>,
    pub exclusive_type: Option<String>,
}
operation! { CreateNatGateway(nat_gateway_name: String, vpc_id: String) "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "NatGatewayName" nat_gateway_name, 1 "VpcId" vpc_id, 2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    3 "MaxConcurrentConnection" max_concurrent_connection: i64, 4 "AddressCount" address_count: i64,
    5 "PublicIpAddresses" public_ip_addresses: Vec<String>, 6 "Zone" zone: String, 7 "Tags" tags: Vec<Tag>,
    8 "SubnetId" subnet_id: String, 9 "StockPublicIpAddressesBandwidthOut" stock_public_ip_addresses_bandwidth_out: i64,
    10 "PublicIpAddressesBandwidthOut" public_ip_addresses_bandwidth_out: i64,
    11 "PublicIpFromSameZone" public_ip_from_same_zone: bool, 12 "NatProductVersion" nat_product_version: i64,
    13 "DeletionProtectionEnabled" deletion_protection_enabled: bool, 14 "ExclusiveType" exclusive_type: String
} }

/// Response of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub nat_gateway_set: Vec<NatGateway>,
    pub total_count: Option<i64>,
}
model! { CreateNatGatewayOutput {
    0 "NatGatewaySet" nat_gateway_set: Vec<NatGateway>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGateway {
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub created_time: Option<String>,
    /// State: `PENDING`, `AVAILABLE`, `UPDATING`, `DELETING`, `PENDFAILURE`, `DELETEFAILURE` or `DENIED`.
    pub state: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub max_concurrent_connection: Option<i64>,
    pub public_ip_address_set: Vec<NatGatewayAddress>,
    pub network_state: Option<String>,
    pub destination_ip_port_translation_nat_rule_set: Vec<
        DestinationIpPortTranslationNatRule,
    >,
    pub vpc_id: Option<String>,
    pub zone: Option<String>,
    pub direct_connect_gateway_ids: Vec<String>,
    pub subnet_id: Option<String>,
    pub tag_set: Vec<Tag>,
    pub security_group_set: Vec<String>,
    pub source_ip_translation_nat_rule_set: Vec<SourceIpTranslationNatRule>,
    pub is_exclusive: Option<bool>,
    pub exclusive_gateway_bandwidth: Option<i64>,
    pub restrict_state: Option<String>,
    pub nat_product_version: Option<i64>,
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
    0 "NatGatewayId" nat_gateway_id: String, 1 "NatGatewayName" nat_gateway_name: String,
    2 "CreatedTime" created_time: String, 3 "State" state: String,
    4 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    5 "MaxConcurrentConnection" max_concurrent_connection: i64,
    6 "PublicIpAddressSet" public_ip_address_set: Vec<NatGatewayAddress>, 7 "NetworkState" network_state: String,
    8 "DestinationIpPortTranslationNatRuleSet" destination_ip_port_translation_nat_rule_set: Vec<DestinationIpPortTranslationNatRule>,
    9 "VpcId" vpc_id: String, 10 "Zone" zone: String,
    11 "DirectConnectGatewayIds" direct_connect_gateway_ids: Vec<String>, 12 "SubnetId" subnet_id: String,
    13 "TagSet" tag_set: Vec<Tag>, 14 "SecurityGroupSet" security_group_set: Vec<String>,
    15 "SourceIpTranslationNatRuleSet" source_ip_translation_nat_rule_set: Vec<SourceIpTranslationNatRule>,
    16 "IsExclusive" is_exclusive: bool, 17 "ExclusiveGatewayBandwidth" exclusive_gateway_bandwidth: i64,
    18 "RestrictState" restrict_state: String, 19 "NatProductVersion" nat_product_version: i64,
    20 "StrictSnatMode" strict_snat_mode: bool, 21 "SmartScheduleMode" smart_schedule_mode: bool,
    22 "DedicatedClusterId" dedicated_cluster_id: String,
    23 "DeletionProtectionEnabled" deletion_protection_enabled: bool,
    24 "ConnectionStateTimeouts" connection_state_timeouts: ConnectionStateTimeouts,
    25 "ExclusiveType" exclusive_type: String, 26 "AutoScaling" auto_scaling: bool, 27 "ICMPProxy" icmp_proxy: bool,
    28 "PublicAddressAffinity" public_address_affinity: bool
} }

/// In the response of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGatewayAddress {
    pub address_id: Option<String>,
    pub public_ip_address: Option<String>,
    pub is_blocked: Option<bool>,
    pub block_type: Option<String>,
}
model! { NatGatewayAddress {
    0 "AddressId" address_id: String, 1 "PublicIpAddress" public_ip_address: String, 2 "IsBlocked" is_blocked: bool,
    3 "BlockType" block_type: String
} }

/// In the request of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestinationIpPortTranslationNatRule {
    /// Required.
    pub ip_protocol: Option<String>,
    /// Required.
    pub public_ip_address: Option<String>,
    /// Required.
    pub public_port: Option<i64>,
    /// Required.
    pub private_ip_address: Option<String>,
    /// Required.
    pub private_port: Option<i64>,
    pub description: Option<String>,
}

/// Arguments of [`DestinationIpPortTranslationNatRule::new`].
pub struct DestinationIpPortTranslationNatRuleRequired {
    pub ip_protocol: String,
    pub public_ip_address: String,
    pub public_port: i64,
    pub private_ip_address: String,
    pub private_port: i64,
}
input! {
    DestinationIpPortTranslationNatRule { DestinationIpPortTranslationNatRuleRequired: ip_protocol, public_ip_address, public_port, private_ip_address, private_port } {
    0 "IpProtocol" ip_protocol: String, 1 "PublicIpAddress" public_ip_address: String, 2 "PublicPort" public_port: i64,
    3 "PrivateIpAddress" private_ip_address: String, 4 "PrivatePort" private_port: i64,
    5 "Description" description: String
} }

/// In the request of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceIpTranslationNatRule {
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_type: Option<String>,
    /// Required.
    pub private_ip_address: Option<String>,
    /// Required.
    pub public_ip_addresses: Option<Vec<String>>,
    /// Required.
    pub description: Option<String>,
    pub nat_gateway_snat_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub created_time: Option<String>,
}

/// Arguments of [`SourceIpTranslationNatRule::new`].
pub struct SourceIpTranslationNatRuleRequired {
    pub resource_id: String,
    pub resource_type: String,
    pub private_ip_address: String,
    pub public_ip_addresses: Vec<String>,
    pub description: String,
}
input! {
    SourceIpTranslationNatRule { SourceIpTranslationNatRuleRequired: resource_id, resource_type, private_ip_address, public_ip_addresses, description } {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String,
    2 "PrivateIpAddress" private_ip_address: String, 3 "PublicIpAddresses" public_ip_addresses: Vec<String>,
    4 "Description" description: String, 5 "NatGatewaySnatId" nat_gateway_snat_id: String,
    6 "NatGatewayId" nat_gateway_id: String, 7 "VpcId" vpc_id: String, 8 "CreatedTime" created_time: String
} }

/// In the response of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionStateTimeouts {
    pub udp_mapping_timeout: Option<i64>,
    pub tcp_established_connection_timeout: Option<i64>,
    pub tcp_time_wait_timeout: Option<i64>,
}
model! { ConnectionStateTimeouts {
    0 "UDPMappingTimeout" udp_mapping_timeout: i64,
    1 "TCPEstablishedConnectionTimeout" tcp_established_connection_timeout: i64,
    2 "TCPTimeWaitTimeout" tcp_time_wait_timeout: i64
} }

/// Creates nat gateway destination ip port translation nat rule: `CreateNatGatewayDestinationIpPortTranslationNatRule`
/// of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateNatGatewayDestinationIpPortTranslationNatRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_PIP_NEED_VM`],
/// [`codes::INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_REPEATED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_NAT_GATEWAY_DNAT_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_DNAT_AND_FLOW_LOG_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_EIP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayDestinationIpPortTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub destination_ip_port_translation_nat_rules: Vec<
        DestinationIpPortTranslationNatRule,
    >,
}
operation! {
    CreateNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, destination_ip_port_translation_nat_rules: Vec<DestinationIpPortTranslationNatRule>)
    "CreateNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "DestinationIpPortTranslationNatRules" destination_ip_port_translation_nat_rules
} }

/// Response of [`CreateNatGatewayDestinationIpPortTranslationNatRule`]: empty.
pub type CreateNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

/// Creates nat gateway source ip translation nat rule: `CreateNatGatewaySourceIpTranslationNatRule` of `vpc`
/// 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateNatGatewaySourceIpTranslationNatRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_NAT_SNAT_RULE_EXISTS`], [`codes::LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_EIP_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_RULE_PIP_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_SNAT_PIP_NEED_VM`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_TYPE_NOT_SUPPORT_SNAT`], [`codes::UNSUPPORTED_OPERATION_UNBIND_EIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewaySourceIpTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub source_ip_translation_nat_rules: Vec<SourceIpTranslationNatRule>,
}
operation! {
    CreateNatGatewaySourceIpTranslationNatRule(nat_gateway_id: String, source_ip_translation_nat_rules: Vec<SourceIpTranslationNatRule>)
    "CreateNatGatewaySourceIpTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "SourceIpTranslationNatRules" source_ip_translation_nat_rules
} }

/// Response of [`CreateNatGatewaySourceIpTranslationNatRule`]: empty.
pub type CreateNatGatewaySourceIpTranslationNatRuleOutput = Empty;

/// Creates net detect: `CreateNetDetect` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateNetDetect>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_DETECT_TIME_OUT`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_NEXT_HOP_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_NET_DETECT_IN_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_NET_DETECT_NOT_FOUND_IP`], [`codes::INVALID_PARAMETER_VALUE_NET_DETECT_SAME_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION_CONFLICT_WITH_DOCKER_ROUTE`], [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetDetect {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub net_detect_name: String,
    /// Required.
    pub detect_destination_ip: Vec<String>,
    pub next_hop_type: Option<String>,
    pub next_hop_destination: Option<String>,
    pub net_detect_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! {
    CreateNetDetect(vpc_id: String, subnet_id: String, net_detect_name: String, detect_destination_ip: Vec<String>)
    "CreateNetDetect" -> CreateNetDetectOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "NetDetectName" net_detect_name,
    3 "DetectDestinationIp" detect_destination_ip, 4 "NextHopType" next_hop_type: String,
    5 "NextHopDestination" next_hop_destination: String, 6 "NetDetectDescription" net_detect_description: String,
    7 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateNetDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetDetectOutput {
    pub net_detect: Option<NetDetect>,
}
model! { CreateNetDetectOutput {
    0 "NetDetect" net_detect: NetDetect
} }

/// In the response of [`CreateNetDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetDetect {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub net_detect_id: Option<String>,
    pub net_detect_name: Option<String>,
    pub detect_destination_ip: Vec<String>,
    pub detect_source_ip: Vec<String>,
    pub next_hop_type: Option<String>,
    pub next_hop_destination: Option<String>,
    pub next_hop_name: Option<String>,
    pub net_detect_description: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub tag_set: Vec<Tag>,
}
model! { NetDetect {
    0 "VpcId" vpc_id: String, 1 "VpcName" vpc_name: String, 2 "SubnetId" subnet_id: String,
    3 "SubnetName" subnet_name: String, 4 "NetDetectId" net_detect_id: String,
    5 "NetDetectName" net_detect_name: String, 6 "DetectDestinationIp" detect_destination_ip: Vec<String>,
    7 "DetectSourceIp" detect_source_ip: Vec<String>, 8 "NextHopType" next_hop_type: String,
    9 "NextHopDestination" next_hop_destination: String, 10 "NextHopName" next_hop_name: String,
    11 "NetDetectDescription" net_detect_description: String, 12 "CreateTime" create_time: String,
    13 "TagSet" tag_set: Vec<Tag>
} }

/// Creates network acl: `CreateNetworkAcl` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateNetworkAcl>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`], [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_FREE`], [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAcl {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub network_acl_name: String,
    pub network_acl_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateNetworkAcl(vpc_id: String, network_acl_name: String) "CreateNetworkAcl" -> CreateNetworkAclOutput {
    0 "VpcId" vpc_id, 1 "NetworkAclName" network_acl_name, 2 "NetworkAclType" network_acl_type: String,
    3 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateNetworkAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclOutput {
    pub network_acl: Option<NetworkAcl>,
}
model! { CreateNetworkAclOutput {
    0 "NetworkAcl" network_acl: NetworkAcl
} }

/// In the response of [`CreateNetworkAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAcl {
    pub vpc_id: Option<String>,
    pub network_acl_id: Option<String>,
    pub network_acl_name: Option<String>,
    pub created_time: Option<String>,
    pub subnet_set: Vec<Subnet>,
    pub ingress_entries: Vec<NetworkAclEntry>,
    pub egress_entries: Vec<NetworkAclEntry>,
    pub network_acl_type: Option<String>,
    pub tag_set: Vec<Tag>,
}
model! { NetworkAcl {
    0 "VpcId" vpc_id: String, 1 "NetworkAclId" network_acl_id: String, 2 "NetworkAclName" network_acl_name: String,
    3 "CreatedTime" created_time: String, 4 "SubnetSet" subnet_set: Vec<Subnet>,
    5 "IngressEntries" ingress_entries: Vec<NetworkAclEntry>, 6 "EgressEntries" egress_entries: Vec<NetworkAclEntry>,
    7 "NetworkAclType" network_acl_type: String, 8 "TagSet" tag_set: Vec<Tag>
} }

/// In the request of [`CreateNetworkAcl`].
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

/// Creates network acl entries: `CreateNetworkAclEntries` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateNetworkAclEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACL_TYPE_MISMATCH`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclEntries {
    /// Required.
    pub network_acl_id: String,
    /// Required.
    pub network_acl_entry_set: NetworkAclEntrySet,
}
operation! { CreateNetworkAclEntries(network_acl_id: String, network_acl_entry_set: NetworkAclEntrySet)
    "CreateNetworkAclEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclEntrySet" network_acl_entry_set
} }

/// Response of [`CreateNetworkAclEntries`]: empty.
pub type CreateNetworkAclEntriesOutput = Empty;

/// In the request of [`CreateNetworkAclEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAclEntrySet {
    pub ingress: Option<Vec<NetworkAclEntry>>,
    pub egress: Option<Vec<NetworkAclEntry>>,
}
input! { NetworkAclEntrySet() {
    0 "Ingress" ingress: Vec<NetworkAclEntry>, 1 "Egress" egress: Vec<NetworkAclEntry>
} }

/// Creates network acl quintuple entries: `CreateNetworkAclQuintupleEntries` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateNetworkAclQuintupleEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACL_TYPE_MISMATCH`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAclQuintupleEntries {
    /// Required.
    pub network_acl_id: String,
    /// Required.
    pub network_acl_quintuple_set: NetworkAclQuintupleEntries,
}
operation! {
    CreateNetworkAclQuintupleEntries(network_acl_id: String, network_acl_quintuple_set: NetworkAclQuintupleEntries)
    "CreateNetworkAclQuintupleEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclQuintupleSet" network_acl_quintuple_set
} }

/// Response of [`CreateNetworkAclQuintupleEntries`]: empty.
pub type CreateNetworkAclQuintupleEntriesOutput = Empty;

/// In the request of [`CreateNetworkAclQuintupleEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkAclQuintupleEntries {
    pub ingress: Option<Vec<NetworkAclQuintupleEntry>>,
    pub egress: Option<Vec<NetworkAclQuintupleEntry>>,
}
input! { NetworkAclQuintupleEntries() {
    0 "Ingress" ingress: Vec<NetworkAclQuintupleEntry>, 1 "Egress" egress: Vec<NetworkAclQuintupleEntry>
} }

/// In the request of [`CreateNetworkAclQuintupleEntries`].
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

/// Creates an elastic network interface in a subnet.
///
/// Asynchronous: wait with `waiters::network_interface_available`; the request id of the response is the task id for
/// `waiters::task_done`.
///
/// `CreateNetworkInterface` of `vpc` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateNetworkInterface>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_DETECT_TIME_OUT`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_RESERVED`], [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`],
/// [`codes::LIMIT_EXCEEDED_NETWORK_INTERFACE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`],
/// [`codes::UNSUPPORTED_OPERATION_IDEMPOTENT_PARAMETER_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_IDEMPOTENT_PROCESSING`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`], [`codes::UNSUPPORTED_OPERATION_TAG_FREE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterface {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub network_interface_name: String,
    /// Required.
    pub subnet_id: String,
    pub network_interface_description: Option<String>,
    pub secondary_private_ip_address_count: Option<i64>,
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
    4 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: i64, 5 "QosLevel" qos_level: String,
    6 "SecurityGroupIds" security_group_ids: Vec<String>,
    7 "PrivateIpAddresses" private_ip_addresses: Vec<PrivateIpAddressSpecification>, 8 "Tags" tags: Vec<Tag>,
    9 "TrunkingFlag" trunking_flag: String, 10 "IsRdma" is_rdma: bool, 11 "ClientToken" client_token: String
} }

/// Response of [`CreateNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceOutput {
    pub network_interface: Option<NetworkInterface>,
}
model! { CreateNetworkInterfaceOutput {
    0 "NetworkInterface" network_interface: NetworkInterface
} }

/// Creates private nat gateway: `CreatePrivateNatGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreatePrivateNatGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_NAT_GATEWAY_PER_VPC_LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS`],
/// [`codes::UNSUPPORTED_OPERATION_RECORD_EXISTS`], [`codes::UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGateway {
    /// Required.
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

/// Response of [`CreatePrivateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayOutput {
    pub private_nat_gateway_set: Vec<PrivateNatGateway>,
    pub total_count: Option<i64>,
}
model! { CreatePrivateNatGatewayOutput {
    0 "PrivateNatGatewaySet" private_nat_gateway_set: Vec<PrivateNatGateway>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`CreatePrivateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateNatGateway {
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_name: Option<String>,
    pub vpc_id: Option<String>,
    pub status: Option<String>,
    pub cross_domain: Option<bool>,
    pub created_time: Option<String>,
    pub tag_set: Vec<Tag>,
    pub direct_connect_gateway_ids: Vec<String>,
    pub nat_type: Option<String>,
    pub cross_domain_info: Option<PrivateNatCrossDomainInfo>,
    pub vpc_type: Option<bool>,
    pub ccn_id: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}
model! { PrivateNatGateway {
    0 "NatGatewayId" nat_gateway_id: String, 1 "NatGatewayName" nat_gateway_name: String, 2 "VpcId" vpc_id: String,
    3 "Status" status: String, 4 "CrossDomain" cross_domain: bool, 5 "CreatedTime" created_time: String,
    6 "TagSet" tag_set: Vec<Tag>, 7 "DirectConnectGatewayIds" direct_connect_gateway_ids: Vec<String>,
    8 "NatType" nat_type: String, 9 "CrossDomainInfo" cross_domain_info: PrivateNatCrossDomainInfo,
    10 "VpcType" vpc_type: bool, 11 "CcnId" ccn_id: String,
    12 "DeletionProtectionEnabled" deletion_protection_enabled: bool
} }

/// In the response of [`CreatePrivateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateNatCrossDomainInfo {
    pub ccn_id: Option<String>,
    pub local_vpc_id: Option<String>,
    pub peer_vpc_id: Option<String>,
}
model! { PrivateNatCrossDomainInfo {
    0 "CcnId" ccn_id: String, 1 "LocalVpcId" local_vpc_id: String, 2 "PeerVpcId" peer_vpc_id: String
} }

/// Creates private nat gateway destination ip port translation nat rule:
/// `CreatePrivateNatGatewayDestinationIpPortTranslationNatRule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreatePrivateNatGatewayDestinationIpPortTranslationNatRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PARA`], [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_NAT_GATEWAY_DNAT_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayDestinationIpPortTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub local_destination_ip_port_translation_nat_rules: Vec<
        LocalDestinationIpPortTranslationNatRule,
    >,
}
operation! {
    CreatePrivateNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, local_destination_ip_port_translation_nat_rules: Vec<LocalDestinationIpPortTranslationNatRule>)
    "CreatePrivateNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id,
    1 "LocalDestinationIpPortTranslationNatRules" local_destination_ip_port_translation_nat_rules
} }

/// Response of [`CreatePrivateNatGatewayDestinationIpPortTranslationNatRule`]: empty.
pub type CreatePrivateNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

/// In the request of [`CreatePrivateNatGatewayDestinationIpPortTranslationNatRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalDestinationIpPortTranslationNatRule {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub original_port: Option<i64>,
    /// Required.
    pub original_ip: Option<String>,
    /// Required.
    pub translation_port: Option<i64>,
    /// Required.
    pub translation_ip: Option<String>,
    pub description: Option<String>,
}

/// Arguments of [`LocalDestinationIpPortTranslationNatRule::new`].
pub struct LocalDestinationIpPortTranslationNatRuleRequired {
    pub protocol: String,
    pub original_port: i64,
    pub original_ip: String,
    pub translation_port: i64,
    pub translation_ip: String,
}
input! {
    LocalDestinationIpPortTranslationNatRule { LocalDestinationIpPortTranslationNatRuleRequired: protocol, original_port, original_ip, translation_port, translation_ip } {
    0 "Protocol" protocol: String, 1 "OriginalPort" original_port: i64, 2 "OriginalIp" original_ip: String,
    3 "TranslationPort" translation_port: i64, 4 "TranslationIp" translation_ip: String,
    5 "Description" description: String
} }

/// Creates private nat gateway translation acl rule: `CreatePrivateNatGatewayTranslationAclRule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreatePrivateNatGatewayTranslationAclRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_NAT_GATEWAY_SNAT_RULE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_PRIVATE_NAT_TRANSLATION_ACL_RULE`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayTranslationAclRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub translation_direction: String,
    /// Required.
    pub translation_type: String,
    /// Required.
    pub translation_ip: String,
    /// Required.
    pub translation_acl_rules: Vec<TranslationAclRule>,
    pub original_ip: Option<String>,
}

/// Arguments of [`CreatePrivateNatGatewayTranslationAclRule::new`].
pub struct CreatePrivateNatGatewayTranslationAclRuleRequired {
    pub nat_gateway_id: String,
    pub translation_direction: String,
    pub translation_type: String,
    pub translation_ip: String,
    pub translation_acl_rules: Vec<TranslationAclRule>,
}
operation! {
    CreatePrivateNatGatewayTranslationAclRule { CreatePrivateNatGatewayTranslationAclRuleRequired: nat_gateway_id, translation_direction, translation_type, translation_ip, translation_acl_rules }
    "CreatePrivateNatGatewayTranslationAclRule" -> CreatePrivateNatGatewayTranslationAclRuleOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationDirection" translation_direction,
    2 "TranslationType" translation_type, 3 "TranslationIp" translation_ip,
    4 "TranslationAclRules" translation_acl_rules, 5 "OriginalIp" original_ip: String
} }

/// In the request of [`CreatePrivateNatGatewayTranslationAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationAclRule {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub source_port: Option<String>,
    /// Required.
    pub destination_port: Option<String>,
    /// Required.
    pub destination_cidr: Option<String>,
    pub source_cidr: Option<String>,
    pub acl_rule_id: Option<i64>,
    pub action: Option<i64>,
    pub description: Option<String>,
}
input! { TranslationAclRule(protocol: String, source_port: String, destination_port: String, destination_cidr: String) {
    0 "Protocol" protocol: String, 1 "SourcePort" source_port: String, 2 "DestinationPort" destination_port: String,
    3 "DestinationCidr" destination_cidr: String, 4 "SourceCidr" source_cidr: String, 5 "AclRuleId" acl_rule_id: i64,
    6 "Action" action: i64, 7 "Description" description: String
} }

/// Response of [`CreatePrivateNatGatewayTranslationAclRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayTranslationAclRuleOutput {
    pub translation_acl_rule_set: Vec<TranslationAclRule>,
}
model! { CreatePrivateNatGatewayTranslationAclRuleOutput {
    0 "TranslationAclRuleSet" translation_acl_rule_set: Vec<TranslationAclRule>
} }

/// Creates private nat gateway translation nat rule: `CreatePrivateNatGatewayTranslationNatRule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreatePrivateNatGatewayTranslationNatRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_IN_VPC_CIDR`], [`codes::INVALID_PARAMETER_VALUE_NAT_SNAT_RULE_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_SNAT_RULE_NOT_SUPPORT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_PRIVATE_NAT_TRANSLATION_NAT_RULE`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub translation_nat_rules: Vec<TranslationNatRuleInput>,
    pub cross_domain: Option<bool>,
}
operation! {
    CreatePrivateNatGatewayTranslationNatRule(nat_gateway_id: String, translation_nat_rules: Vec<TranslationNatRuleInput>)
    "CreatePrivateNatGatewayTranslationNatRule" -> CreatePrivateNatGatewayTranslationNatRuleOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationNatRules" translation_nat_rules, 2 "CrossDomain" cross_domain: bool
} }

/// In the request of [`CreatePrivateNatGatewayTranslationNatRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationNatRuleInput {
    /// Required.
    pub translation_direction: Option<String>,
    /// Required.
    pub translation_type: Option<String>,
    /// Required.
    pub translation_ip: Option<String>,
    pub description: Option<String>,
    pub original_ip: Option<String>,
}
input! { TranslationNatRuleInput(translation_direction: String, translation_type: String, translation_ip: String) {
    0 "TranslationDirection" translation_direction: String, 1 "TranslationType" translation_type: String,
    2 "TranslationIp" translation_ip: String, 3 "Description" description: String, 4 "OriginalIp" original_ip: String
} }

/// Response of [`CreatePrivateNatGatewayTranslationNatRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateNatGatewayTranslationNatRuleOutput {
    pub nat_gateway_id: Option<String>,
}
model! { CreatePrivateNatGatewayTranslationNatRuleOutput {
    0 "NatGatewayId" nat_gateway_id: String
} }

/// Creates reserve ip addresses: `CreateReserveIpAddresses` of `vpc` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateReserveIpAddresses>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReserveIpAddresses {
    /// Required.
    pub vpc_id: String,
    pub ip_addresses: Option<Vec<String>>,
    pub ip_address_count: Option<i64>,
    pub subnet_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub client_token: Option<String>,
}
operation! { CreateReserveIpAddresses(vpc_id: String) "CreateReserveIpAddresses" -> CreateReserveIpAddressesOutput {
    0 "VpcId" vpc_id, 1 "IpAddresses" ip_addresses: Vec<String>, 2 "IpAddressCount" ip_address_count: i64,
    3 "SubnetId" subnet_id: String, 4 "Name" name: String, 5 "Description" description: String, 6 "Tags" tags: Vec<Tag>,
    7 "ClientToken" client_token: String
} }

/// Response of [`CreateReserveIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReserveIpAddressesOutput {
    pub reserve_ip_address_set: Vec<ReserveIpAddressInfo>,
}
model! { CreateReserveIpAddressesOutput {
    0 "ReserveIpAddressSet" reserve_ip_address_set: Vec<ReserveIpAddressInfo>
} }

/// In the response of [`CreateReserveIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveIpAddressInfo {
    pub reserve_ip_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub reserve_ip_address: Option<String>,
    pub resource_id: Option<String>,
    pub ip_type: Option<i64>,
    pub state: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub tag_set: Vec<Tag>,
}
model! { ReserveIpAddressInfo {
    0 "ReserveIpId" reserve_ip_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "ReserveIpAddress" reserve_ip_address: String, 4 "ResourceId" resource_id: String, 5 "IpType" ip_type: i64,
    6 "State" state: String, 7 "Name" name: String, 8 "Description" description: String,
    9 "CreatedTime" created_time: String, 10 "TagSet" tag_set: Vec<Tag>
} }

/// Creates route policy: `CreateRoutePolicy` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateRoutePolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MUST_HAS_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_ROUTE_POLICY_PRIORITY_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePolicy {
    /// Required.
    pub route_policy_description: String,
    /// Required.
    pub route_policy_name: String,
    pub route_policy_entry_set: Option<Vec<RoutePolicyEntry>>,
}
operation! { CreateRoutePolicy(route_policy_description: String, route_policy_name: String)
    "CreateRoutePolicy" -> CreateRoutePolicyOutput {
    0 "RoutePolicyDescription" route_policy_description, 1 "RoutePolicyName" route_policy_name,
    2 "RoutePolicyEntrySet" route_policy_entry_set: Vec<RoutePolicyEntry>
} }

/// In the request of [`CreateRoutePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePolicyEntry {
    pub route_policy_entry_id: Option<String>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub route_type: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_id: Option<String>,
    pub priority: Option<i64>,
    pub action: Option<String>,
    pub created_time: Option<String>,
    pub region: Option<String>,
}
input! { RoutePolicyEntry() {
    0 "RoutePolicyEntryId" route_policy_entry_id: String, 1 "CidrBlock" cidr_block: String,
    2 "Description" description: String, 3 "RouteType" route_type: String, 4 "GatewayType" gateway_type: String,
    5 "GatewayId" gateway_id: String, 6 "Priority" priority: i64, 7 "Action" action: String,
    8 "CreatedTime" created_time: String, 9 "Region" region: String
} }

/// Response of [`CreateRoutePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePolicyOutput {
    pub route_policy: Option<RoutePolicy>,
}
model! { CreateRoutePolicyOutput {
    0 "RoutePolicy" route_policy: RoutePolicy
} }

/// In the response of [`CreateRoutePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePolicy {
    pub route_policy_id: Option<String>,
    pub route_policy_name: Option<String>,
    pub route_policy_description: Option<String>,
    pub route_policy_entry_set: Vec<RoutePolicyEntry>,
    pub route_policy_association_set: Vec<RoutePolicyAssociation>,
    pub created_time: Option<String>,
    pub tag_set: Vec<Tag>,
}
model! { RoutePolicy {
    0 "RoutePolicyId" route_policy_id: String, 1 "RoutePolicyName" route_policy_name: String,
    2 "RoutePolicyDescription" route_policy_description: String,
    3 "RoutePolicyEntrySet" route_policy_entry_set: Vec<RoutePolicyEntry>,
    4 "RoutePolicyAssociationSet" route_policy_association_set: Vec<RoutePolicyAssociation>,
    5 "CreatedTime" created_time: String, 6 "TagSet" tag_set: Vec<Tag>
} }

/// In the request of [`CreateRoutePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePolicyAssociation {
    pub route_table_id: Option<String>,
    pub route_policy_id: Option<String>,
    pub priority: Option<i64>,
}
input! { RoutePolicyAssociation() {
    0 "RouteTableId" route_table_id: String, 1 "RoutePolicyId" route_policy_id: String, 2 "Priority" priority: i64
} }

/// Creates route policy associations: `CreateRoutePolicyAssociations` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateRoutePolicyAssociations>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ROUTE_POLICY_ASSOCIATION_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_ROUTE_POLICY_PRIORITY_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePolicyAssociations {
    /// Required.
    pub route_policy_association_set: Vec<RoutePolicyAssociation>,
}
operation! { CreateRoutePolicyAssociations(route_policy_association_set: Vec<RoutePolicyAssociation>)
    "CreateRoutePolicyAssociations" -> Empty {
    0 "RoutePolicyAssociationSet" route_policy_association_set
} }

/// Response of [`CreateRoutePolicyAssociations`]: empty.
pub type CreateRoutePolicyAssociationsOutput = Empty;

/// Creates route policy entries: `CreateRoutePolicyEntries` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateRoutePolicyEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ROUTE_POLICY_PRIORITY_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePolicyEntries {
    /// Required.
    pub route_policy_id: String,
    /// Required.
    pub route_policy_entry_set: Vec<RoutePolicyEntry>,
}
operation! { CreateRoutePolicyEntries(route_policy_id: String, route_policy_entry_set: Vec<RoutePolicyEntry>)
    "CreateRoutePolicyEntries" -> Empty {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyEntrySet" route_policy_entry_set
} }

/// Response of [`CreateRoutePolicyEntries`]: empty.
pub type CreateRoutePolicyEntriesOutput = Empty;

/// Creates route table: `CreateRouteTable` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateRouteTable>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`], [`codes::UNSUPPORTED_OPERATION_TAG_FREE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTable {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub route_table_name: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateRouteTable(vpc_id: String, route_table_name: String) "CreateRouteTable" -> CreateRouteTableOutput {
    0 "VpcId" vpc_id, 1 "RouteTableName" route_table_name, 2 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTableOutput {
    pub route_table: Option<RouteTable>,
}
model! { CreateRouteTableOutput {
    0 "RouteTable" route_table: RouteTable
} }

/// In the response of [`CreateRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteTable {
    pub vpc_id: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub association_set: Vec<RouteTableAssociation>,
    pub route_set: Vec<Route>,
    pub main: Option<bool>,
    pub created_time: Option<String>,
    pub tag_set: Vec<Tag>,
    pub local_cidr_for_ccn: Vec<CidrForCcn>,
}
model! { RouteTable {
    0 "VpcId" vpc_id: String, 1 "RouteTableId" route_table_id: String, 2 "RouteTableName" route_table_name: String,
    3 "AssociationSet" association_set: Vec<RouteTableAssociation>, 4 "RouteSet" route_set: Vec<Route>,
    5 "Main" main: bool, 6 "CreatedTime" created_time: String, 7 "TagSet" tag_set: Vec<Tag>,
    8 "LocalCidrForCcn" local_cidr_for_ccn: Vec<CidrForCcn>
} }

/// In the response of [`CreateRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteTableAssociation {
    pub subnet_id: Option<String>,
    pub route_table_id: Option<String>,
}
model! { RouteTableAssociation {
    0 "SubnetId" subnet_id: String, 1 "RouteTableId" route_table_id: String
} }

/// In the request of [`CreateRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Route {
    /// Required.
    pub destination_cidr_block: Option<String>,
    /// Required.
    pub gateway_type: Option<String>,
    /// Required.
    pub gateway_id: Option<String>,
    pub route_id: Option<i64>,
    pub route_description: Option<String>,
    pub enabled: Option<bool>,
    pub route_type: Option<String>,
    pub route_table_id: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub route_item_id: Option<String>,
    pub published_to_vbc: Option<bool>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    pub cdc_id: Option<String>,
}
input! { Route(destination_cidr_block: String, gateway_type: String, gateway_id: String) {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GatewayType" gateway_type: String,
    2 "GatewayId" gateway_id: String, 3 "RouteId" route_id: i64, 4 "RouteDescription" route_description: String,
    5 "Enabled" enabled: bool, 6 "RouteType" route_type: String, 7 "RouteTableId" route_table_id: String,
    8 "DestinationIpv6CidrBlock" destination_ipv6_cidr_block: String, 9 "RouteItemId" route_item_id: String,
    10 "PublishedToVbc" published_to_vbc: bool, 11 "CreatedTime" created_time: String, 12 "CdcId" cdc_id: String
} }

/// In the response of [`CreateRouteTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CidrForCcn {
    pub cidr: Option<String>,
    pub published_to_vbc: Option<bool>,
}
model! { CidrForCcn {
    0 "Cidr" cidr: String, 1 "PublishedToVbc" published_to_vbc: bool
} }

/// Creates routes: `CreateRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_ROUTE_NEXT_HOP_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_ROUTE_POLICY_PRIORITY_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ROUTE`], [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_OVERLAP_ROUTE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`], [`codes::UNSUPPORTED_OPERATION_CDC_SUBNET_NOT_SUPPORT_UN_LOCAL_GATEWAY`],
/// [`codes::UNSUPPORTED_OPERATION_CONFLICT_WITH_DOCKER_ROUTE`], [`codes::UNSUPPORTED_OPERATION_ECMP`],
/// [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_CCN_ROUTE`], [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_NORMAL_SUBNET_NOT_SUPPORT_LOCAL_GATEWAY`],
/// [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutes {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub routes: Vec<Route>,
}
operation! { CreateRoutes(route_table_id: String, routes: Vec<Route>) "CreateRoutes" -> CreateRoutesOutput {
    0 "RouteTableId" route_table_id, 1 "Routes" routes
} }

/// Response of [`CreateRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutesOutput {
    pub total_count: Option<i64>,
    pub route_table_set: Vec<RouteTable>,
}
model! { CreateRoutesOutput {
    0 "TotalCount" total_count: i64, 1 "RouteTableSet" route_table_set: Vec<RouteTable>
} }

/// Creates a security group.
///
/// A new group denies all traffic in both directions: add rules with `CreateSecurityGroupPolicies`.
///
/// `CreateSecurityGroup` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateSecurityGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`], [`codes::UNSUPPORTED_OPERATION_TAG_FREE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub group_description: String,
    /// Project of the group. Default: `0`.
    pub project_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateSecurityGroup(group_name: String, group_description: String)
    "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "GroupName" group_name, 1 "GroupDescription" group_description, 2 "ProjectId" project_id: String,
    3 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupOutput {
    pub security_group: Option<SecurityGroup>,
}
model! { CreateSecurityGroupOutput {
    0 "SecurityGroup" security_group: SecurityGroup
} }

/// Adds rules to a security group, either for ingress or for egress.
///
/// New rules take effect at once for all instances of the group. They are appended to the rules that exist, unless
/// `PolicyIndex` says where (0: first); all rules of a request must have the same index. Set
/// `SecurityGroupPolicySet.Version` to fail if the rules were changed in the meantime.
///
/// `CreateSecurityGroupPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateSecurityGroupPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_ID_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_NOT_APPROVED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_REJECTED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_STARTED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_SECURITY_GROUP_POLICY_SET`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`],
/// [`codes::UNSUPPORTED_OPERATION_BPAAS_RESOURCES`], [`codes::UNSUPPORTED_OPERATION_CLB_POLICY_EXCEED_LIMIT`],
/// [`codes::UNSUPPORTED_OPERATION_CLB_POLICY_LIMIT`], [`codes::UNSUPPORTED_OPERATION_DUPLICATE_POLICY`],
/// [`codes::UNSUPPORTED_OPERATION_LOCKED_RESOURCES`], [`codes::UNSUPPORTED_OPERATION_SG_NUM_EXCEED_LIMIT`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupPolicies {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub security_group_policy_set: SecurityGroupPolicySet,
}
operation! { CreateSecurityGroupPolicies(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "CreateSecurityGroupPolicies" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set
} }

/// Response of [`CreateSecurityGroupPolicies`]: empty.
pub type CreateSecurityGroupPoliciesOutput = Empty;

/// In the request of [`CreateSecurityGroupPolicies`].
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

/// In the request of [`CreateSecurityGroupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupPolicy {
    pub policy_index: Option<i64>,
    /// `TCP`, `UDP`, `ICMP`, `ICMPV6`, `GRE` or `ALL`.
    pub protocol: Option<String>,
    /// Ports, for TCP and UDP: one (`443`), a range (`8000-8100`) or `all`.
    pub port: Option<String>,
    pub service_template: Option<ServiceTemplateSpecification>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub security_group_id: Option<String>,
    pub address_template: Option<AddressTemplateSpecification>,
    /// `ACCEPT` or `DROP`.
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

/// In the request of [`CreateSecurityGroupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTemplateSpecification {
    pub service_id: Option<String>,
    pub service_group_id: Option<String>,
}
input! { ServiceTemplateSpecification() {
    0 "ServiceId" service_id: String, 1 "ServiceGroupId" service_group_id: String
} }

/// In the request of [`CreateSecurityGroupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplateSpecification {
    pub address_id: Option<String>,
    pub address_group_id: Option<String>,
}
input! { AddressTemplateSpecification() {
    0 "AddressId" address_id: String, 1 "AddressGroupId" address_group_id: String
} }

/// In the request of [`CreateSecurityGroupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyStatistics {
    /// Required.
    pub ingress_ipv4_total_count: Option<i64>,
    /// Required.
    pub ingress_ipv6_total_count: Option<i64>,
    /// Required.
    pub egress_ipv4_total_count: Option<i64>,
    /// Required.
    pub egress_ipv6_total_count: Option<i64>,
}
input! {
    PolicyStatistics(ingress_ipv4_total_count: i64, ingress_ipv6_total_count: i64, egress_ipv4_total_count: i64, egress_ipv6_total_count: i64) {
    0 "IngressIPv4TotalCount" ingress_ipv4_total_count: i64, 1 "IngressIPv6TotalCount" ingress_ipv6_total_count: i64,
    2 "EgressIPv4TotalCount" egress_ipv4_total_count: i64, 3 "EgressIPv6TotalCount" egress_ipv6_total_count: i64
} }

/// Creates security group with policies: `CreateSecurityGroupWithPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateSecurityGroupWithPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_ID_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_NOT_APPROVED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_REJECTED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_STARTED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`], [`codes::UNSUPPORTED_OPERATION_LOCKED_RESOURCES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupWithPolicies {
    /// Required.
    pub group_name: String,
    /// Required.
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

/// Response of [`CreateSecurityGroupWithPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupWithPoliciesOutput {
    pub security_group: Option<SecurityGroup>,
}
model! { CreateSecurityGroupWithPoliciesOutput {
    0 "SecurityGroup" security_group: SecurityGroup
} }

/// Creates service template: `CreateServiceTemplate` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateServiceTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTemplate {
    /// Required.
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

/// In the request of [`CreateServiceTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicesInfo {
    /// Required.
    pub service: Option<String>,
    pub description: Option<String>,
    pub updated_time: Option<String>,
}
input! { ServicesInfo(service: String) {
    0 "Service" service: String, 1 "Description" description: String, 2 "UpdatedTime" updated_time: String
} }

/// Response of [`CreateServiceTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTemplateOutput {
    pub service_template: Option<ServiceTemplate>,
}
model! { CreateServiceTemplateOutput {
    0 "ServiceTemplate" service_template: ServiceTemplate
} }

/// In the response of [`CreateServiceTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTemplate {
    pub service_template_id: Option<String>,
    pub service_template_name: Option<String>,
    pub service_set: Vec<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub service_extra_set: Vec<ServicesInfo>,
    pub tag_set: Vec<Tag>,
}
model! { ServiceTemplate {
    0 "ServiceTemplateId" service_template_id: String, 1 "ServiceTemplateName" service_template_name: String,
    2 "ServiceSet" service_set: Vec<String>, 3 "CreatedTime" created_time: String, 4 "UpdatedTime" updated_time: String,
    5 "ServiceExtraSet" service_extra_set: Vec<ServicesInfo>, 6 "TagSet" tag_set: Vec<Tag>
} }

/// Creates service template group: `CreateServiceTemplateGroup` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateServiceTemplateGroup>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTemplateGroup {
    /// Required.
    pub service_template_group_name: String,
    /// Required.
    pub service_template_ids: Vec<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateServiceTemplateGroup(service_template_group_name: String, service_template_ids: Vec<String>)
    "CreateServiceTemplateGroup" -> CreateServiceTemplateGroupOutput {
    0 "ServiceTemplateGroupName" service_template_group_name, 1 "ServiceTemplateIds" service_template_ids,
    2 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateServiceTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceTemplateGroupOutput {
    pub service_template_group: Option<ServiceTemplateGroup>,
}
model! { CreateServiceTemplateGroupOutput {
    0 "ServiceTemplateGroup" service_template_group: ServiceTemplateGroup
} }

/// In the response of [`CreateServiceTemplateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTemplateGroup {
    pub service_template_group_id: Option<String>,
    pub service_template_group_name: Option<String>,
    pub service_template_id_set: Vec<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub service_template_set: Vec<ServiceTemplate>,
    pub tag_set: Vec<Tag>,
}
model! { ServiceTemplateGroup {
    0 "ServiceTemplateGroupId" service_template_group_id: String,
    1 "ServiceTemplateGroupName" service_template_group_name: String,
    2 "ServiceTemplateIdSet" service_template_id_set: Vec<String>, 3 "CreatedTime" created_time: String,
    4 "UpdatedTime" updated_time: String, 5 "ServiceTemplateSet" service_template_set: Vec<ServiceTemplate>,
    6 "TagSet" tag_set: Vec<Tag>
} }

/// Creates snapshot policies: `CreateSnapshotPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateSnapshotPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotPolicies {
    /// Required.
    pub snapshot_policies: Vec<SnapshotPolicy>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateSnapshotPolicies(snapshot_policies: Vec<SnapshotPolicy>)
    "CreateSnapshotPolicies" -> CreateSnapshotPoliciesOutput {
    0 "SnapshotPolicies" snapshot_policies, 1 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotPolicy {
    /// Required.
    pub snapshot_policy_name: Option<String>,
    /// Required.
    pub backup_type: Option<String>,
    /// Required.
    pub keep_time: Option<i64>,
    /// Required.
    pub create_new_cos: Option<bool>,
    /// Required.
    pub cos_region: Option<String>,
    /// Required.
    pub cos_bucket: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub backup_policies: Option<Vec<BackupPolicy>>,
    pub enable: Option<bool>,
    pub create_time: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}

/// Arguments of [`SnapshotPolicy::new`].
pub struct SnapshotPolicyRequired {
    pub snapshot_policy_name: String,
    pub backup_type: String,
    pub keep_time: i64,
    pub create_new_cos: bool,
    pub cos_region: String,
    pub cos_bucket: String,
}
input! {
    SnapshotPolicy { SnapshotPolicyRequired: snapshot_policy_name, backup_type, keep_time, create_new_cos, cos_region, cos_bucket } {
    0 "SnapshotPolicyName" snapshot_policy_name: String, 1 "BackupType" backup_type: String,
    2 "KeepTime" keep_time: i64, 3 "CreateNewCos" create_new_cos: bool, 4 "CosRegion" cos_region: String,
    5 "CosBucket" cos_bucket: String, 6 "SnapshotPolicyId" snapshot_policy_id: String,
    7 "BackupPolicies" backup_policies: Vec<BackupPolicy>, 8 "Enable" enable: bool, 9 "CreateTime" create_time: String,
    10 "TagSet" tag_set: Vec<Tag>
} }

/// In the request of [`CreateSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupPolicy {
    /// Required.
    pub backup_day: Option<String>,
    /// Required.
    pub backup_time: Option<String>,
}
input! { BackupPolicy(backup_day: String, backup_time: String) {
    0 "BackupDay" backup_day: String, 1 "BackupTime" backup_time: String
} }

/// Response of [`CreateSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotPoliciesOutput {
    pub snapshot_policies: Vec<SnapshotPolicy>,
}
model! { CreateSnapshotPoliciesOutput {
    0 "SnapshotPolicies" snapshot_policies: Vec<SnapshotPolicy>
} }

/// Creates a subnet of a VPC in one zone.
///
/// The block must lie in that of the VPC and must not overlap other subnets; it cannot be changed later. The subnet is
/// bound to the default route table.
///
/// `CreateSubnet` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateSubnet>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_DETECT_TIME_OUT`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_OVERLAP`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ROUTE`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_ZONE_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`], [`codes::UNSUPPORTED_OPERATION_DC_GATEWAYS_NOT_FOUND_IN_VPC`],
/// [`codes::UNSUPPORTED_OPERATION_RECORD_EXISTS`], [`codes::UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`], [`codes::UNSUPPORTED_OPERATION_TAG_FREE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_name: String,
    /// Address block of the subnet, within that of the VPC.
    ///
    /// Required.
    pub cidr_block: String,
    /// Required.
    pub zone: String,
    pub tags: Option<Vec<Tag>>,
    pub cdc_id: Option<String>,
}
operation! { CreateSubnet(vpc_id: String, subnet_name: String, cidr_block: String, zone: String)
    "CreateSubnet" -> CreateSubnetOutput {
    0 "VpcId" vpc_id, 1 "SubnetName" subnet_name, 2 "CidrBlock" cidr_block, 3 "Zone" zone, 4 "Tags" tags: Vec<Tag>,
    5 "CdcId" cdc_id: String
} }

/// Response of [`CreateSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub subnet: Option<Subnet>,
}
model! { CreateSubnetOutput {
    0 "Subnet" subnet: Subnet
} }

/// Creates subnets: `CreateSubnets` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateSubnets>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ROUTE`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_ZONE_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`], [`codes::UNSUPPORTED_OPERATION_CDC_VPG_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_DC_GATEWAYS_NOT_FOUND_IN_VPC`], [`codes::UNSUPPORTED_OPERATION_NO_CDC_DC_GW`],
/// [`codes::UNSUPPORTED_OPERATION_RECORD_EXISTS`], [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_FREE`], [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnets {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnets: Vec<SubnetInput>,
    pub tags: Option<Vec<Tag>>,
    pub cdc_id: Option<String>,
}
operation! { CreateSubnets(vpc_id: String, subnets: Vec<SubnetInput>) "CreateSubnets" -> CreateSubnetsOutput {
    0 "VpcId" vpc_id, 1 "Subnets" subnets, 2 "Tags" tags: Vec<Tag>, 3 "CdcId" cdc_id: String
} }

/// In the request of [`CreateSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInput {
    /// Required.
    pub cidr_block: Option<String>,
    /// Required.
    pub subnet_name: Option<String>,
    /// Required.
    pub zone: Option<String>,
    pub route_table_id: Option<String>,
}
input! { SubnetInput(cidr_block: String, subnet_name: String, zone: String) {
    0 "CidrBlock" cidr_block: String, 1 "SubnetName" subnet_name: String, 2 "Zone" zone: String,
    3 "RouteTableId" route_table_id: String
} }

/// Response of [`CreateSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetsOutput {
    pub subnet_set: Vec<Subnet>,
}
model! { CreateSubnetsOutput {
    0 "SubnetSet" subnet_set: Vec<Subnet>
} }

/// Creates traffic mirror: `CreateTrafficMirror` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateTrafficMirror>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_DUPLICATED_LB_TRAFFIC_MIRROR_COLLECTORS`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_LB_TRAFFIC_MIRROR_AZ`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_LB_TRAFFIC_MIRROR_COLLECTORS`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_LB_TRAFFIC_MIRROR_RECIVER_ENDPOINT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LB_TRAFFIC_MIRROR_RECIVER_ENDPOINT`],
/// [`codes::INVALID_PARAMETER_VALUE_MIRROR_LACK_TARGET_RESOURCE`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_USE_IN_TRAFFIC_MIRROR`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_VPC_NOT_CURRENT_VPC`], [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_LB_TRAFFIC_MIRROR_AZ`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT`], [`codes::UNSUPPORTED_OPERATION_PUBLIC_CLB_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`], [`codes::UNSUPPORTED_OPERATION_TAG_FREE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`],
/// [`codes::UNSUPPORTED_OPERATION_TRAFFIC_MIRROR_NOT_SUPPORT_CLB`],
/// [`codes::UNSUPPORTED_OPERATION_TRAFFIC_MIRROR_NOT_SUPPORT_SAME_SRC_TARGET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirror {
    /// Required.
    pub vpc_id: String,
    /// Required.
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

/// In the request of [`CreateTrafficMirror`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorFilter {
    pub src_net: Option<String>,
    pub dst_net: Option<String>,
    pub protocol: Option<String>,
    pub src_port: Option<String>,
    pub dst_port: Option<String>,
    pub traffic_mirror_filter_rule_id: Option<String>,
    pub priority: Option<i64>,
    pub action: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
}
input! { TrafficMirrorFilter() {
    0 "SrcNet" src_net: String, 1 "DstNet" dst_net: String, 2 "Protocol" protocol: String, 3 "SrcPort" src_port: String,
    4 "DstPort" dst_port: String, 5 "TrafficMirrorFilterRuleId" traffic_mirror_filter_rule_id: String,
    6 "Priority" priority: i64, 7 "Action" action: String, 8 "Description" description: String,
    9 "CreatedTime" created_time: String
} }

/// Response of [`CreateTrafficMirror`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorOutput {
    pub traffic_mirror: Option<TrafficMirror>,
}
model! { CreateTrafficMirrorOutput {
    0 "TrafficMirror" traffic_mirror: TrafficMirror
} }

/// In the response of [`CreateTrafficMirror`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirror {
    pub vpc_id: Option<String>,
    pub traffic_mirror_id: Option<String>,
    pub traffic_mirror_name: Option<String>,
    pub traffic_mirror_describe: Option<String>,
    pub state: Option<String>,
    pub direction: Option<String>,
    pub collector_srcs: Vec<String>,
    pub nat_id: Option<String>,
    pub collector_normal_filters: Vec<TrafficMirrorFilter>,
    pub collector_target: Option<TrafficMirrorTarget>,
    pub create_time: Option<String>,
    pub r#type: Option<String>,
    pub subnet_id: Option<String>,
    pub target_info: Vec<TrafficMirrorTargetResourceInfo>,
    pub ingress_filter_rules: Vec<TrafficMirrorFilter>,
    pub egress_filter_rules: Vec<TrafficMirrorFilter>,
}
model! { TrafficMirror {
    0 "VpcId" vpc_id: String, 1 "TrafficMirrorId" traffic_mirror_id: String,
    2 "TrafficMirrorName" traffic_mirror_name: String, 3 "TrafficMirrorDescribe" traffic_mirror_describe: String,
    4 "State" state: String, 5 "Direction" direction: String, 6 "CollectorSrcs" collector_srcs: Vec<String>,
    7 "NatId" nat_id: String, 8 "CollectorNormalFilters" collector_normal_filters: Vec<TrafficMirrorFilter>,
    9 "CollectorTarget" collector_target: TrafficMirrorTarget, 10 "CreateTime" create_time: String,
    11 "Type" r#type: String, 12 "SubnetId" subnet_id: String,
    13 "TargetInfo" target_info: Vec<TrafficMirrorTargetResourceInfo>,
    14 "IngressFilterRules" ingress_filter_rules: Vec<TrafficMirrorFilter>,
    15 "EgressFilterRules" egress_filter_rules: Vec<TrafficMirrorFilter>
} }

/// In the response of [`CreateTrafficMirror`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficMirrorTargetResourceInfo {
    pub target_id: Option<String>,
    pub target_name: Option<String>,
}
model! { TrafficMirrorTargetResourceInfo {
    0 "TargetId" target_id: String, 1 "TargetName" target_name: String
} }

/// Creates traffic mirror filter rules: `CreateTrafficMirrorFilterRules` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateTrafficMirrorFilterRules>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRules {
    /// Required.
    pub traffic_mirror_id: String,
    pub ingress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
}
operation! { CreateTrafficMirrorFilterRules(traffic_mirror_id: String)
    "CreateTrafficMirrorFilterRules" -> CreateTrafficMirrorFilterRulesOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "IngressFilterRules" ingress_filter_rules: Vec<TrafficMirrorFilter>,
    2 "EgressFilterRules" egress_filter_rules: Vec<TrafficMirrorFilter>
} }

/// Response of [`CreateTrafficMirrorFilterRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesOutput {
    pub traffic_mirror_id: Option<String>,
    pub ingress_filter_rules: Vec<TrafficMirrorFilter>,
    pub egress_filter_rules: Vec<TrafficMirrorFilter>,
}
model! { CreateTrafficMirrorFilterRulesOutput {
    0 "TrafficMirrorId" traffic_mirror_id: String,
    1 "IngressFilterRules" ingress_filter_rules: Vec<TrafficMirrorFilter>,
    2 "EgressFilterRules" egress_filter_rules: Vec<TrafficMirrorFilter>
} }

/// Creates traffic packages: `CreateTrafficPackages` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateTrafficPackages>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::INTERNAL_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::LIMIT_EXCEEDED_TRAFFIC_PACKAGE_QUOTA`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficPackages {
    /// Required.
    pub traffic_amount: i64,
    pub traffic_package_count: Option<i64>,
    pub deduct_type: Option<String>,
}
operation! { CreateTrafficPackages(traffic_amount: i64) "CreateTrafficPackages" -> CreateTrafficPackagesOutput {
    0 "TrafficAmount" traffic_amount, 1 "TrafficPackageCount" traffic_package_count: i64,
    2 "DeductType" deduct_type: String
} }

/// Response of [`CreateTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrafficPackagesOutput {
    pub traffic_package_set: Vec<String>,
}
model! { CreateTrafficPackagesOutput {
    0 "TrafficPackageSet" traffic_package_set: Vec<String>
} }

/// Creates a virtual private cloud (VPC) in a region.
///
/// `CidrBlock` must lie in 10.0.0.0/12, 172.16.0.0/12 or 192.168.0.0/16, with a prefix of at most 28, and cannot be
/// changed later. VPCs are free of charge; their number per region is limited.
///
/// `CreateVpc` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateVpc>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SUBNET_OVERLAP`], [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_ENABLE_MULTICAST`], [`codes::UNSUPPORTED_OPERATION_RECORD_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`], [`codes::UNSUPPORTED_OPERATION_TAG_FREE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    /// Required.
    pub vpc_name: String,
    /// Address block of the VPC, such as `10.8.0.0/16`.
    ///
    /// Required.
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

/// Response of [`CreateVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub vpc: Option<Vpc>,
}
model! { CreateVpcOutput {
    0 "Vpc" vpc: Vpc
} }

/// In the response of [`CreateVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vpc {
    pub vpc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub cidr_block: Option<String>,
    pub is_default: Option<bool>,
    pub enable_multicast: Option<bool>,
    pub created_time: Option<String>,
    pub dns_server_set: Vec<String>,
    pub domain_name: Option<String>,
    pub dhcp_options_id: Option<String>,
    pub enable_dhcp: Option<bool>,
    pub ipv6_cidr_block: Option<String>,
    pub tag_set: Vec<Tag>,
    pub assistant_cidr_set: Vec<AssistantCidr>,
    pub enable_route_vpc_publish: Option<bool>,
    pub ipv6_cidr_block_set: Vec<ISPIPv6CidrBlock>,
    pub enable_route_vpc_publish_ipv6: Option<bool>,
}
model! { Vpc {
    0 "VpcName" vpc_name: String, 1 "VpcId" vpc_id: String, 2 "CidrBlock" cidr_block: String,
    3 "IsDefault" is_default: bool, 4 "EnableMulticast" enable_multicast: bool, 5 "CreatedTime" created_time: String,
    6 "DnsServerSet" dns_server_set: Vec<String>, 7 "DomainName" domain_name: String,
    8 "DhcpOptionsId" dhcp_options_id: String, 9 "EnableDhcp" enable_dhcp: bool,
    10 "Ipv6CidrBlock" ipv6_cidr_block: String, 11 "TagSet" tag_set: Vec<Tag>,
    12 "AssistantCidrSet" assistant_cidr_set: Vec<AssistantCidr>,
    13 "EnableRouteVpcPublish" enable_route_vpc_publish: bool,
    14 "Ipv6CidrBlockSet" ipv6_cidr_block_set: Vec<ISPIPv6CidrBlock>,
    15 "EnableRouteVpcPublishIpv6" enable_route_vpc_publish_ipv6: bool
} }

/// In the response of [`CreateVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISPIPv6CidrBlock {
    pub ipv6_cidr_block: Option<String>,
    pub isp_type: Option<String>,
    pub address_type: Option<String>,
}
model! { ISPIPv6CidrBlock {
    0 "IPv6CidrBlock" ipv6_cidr_block: String, 1 "ISPType" isp_type: String, 2 "AddressType" address_type: String
} }

/// Creates vpc end point: `CreateVpcEndPoint` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateVpcEndPoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_RESERVED`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_INSUFFICIENT_SUBNET`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_SERVICE_WHITE_LIST_NOT_ADDED`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_REAL_NAME_AUTHENTICATION`],
/// [`codes::UNSUPPORTED_OPERATION_END_POINT_MISMATCH_END_POINT_SERVICE_CDC_ID`],
/// [`codes::UNSUPPORTED_OPERATION_END_POINT_SERVICE`], [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS`],
/// [`codes::UNSUPPORTED_OPERATION_SNAT_SUBNET`], [`codes::UNSUPPORTED_OPERATION_SPECIAL_END_POINT_SERVICE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndPoint {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub end_point_name: String,
    /// Required.
    pub end_point_service_id: String,
    pub end_point_vip: Option<String>,
    pub security_group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ip_address_type: Option<String>,
}
operation! {
    CreateVpcEndPoint(vpc_id: String, subnet_id: String, end_point_name: String, end_point_service_id: String)
    "CreateVpcEndPoint" -> CreateVpcEndPointOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "EndPointName" end_point_name,
    3 "EndPointServiceId" end_point_service_id, 4 "EndPointVip" end_point_vip: String,
    5 "SecurityGroupId" security_group_id: String, 6 "Tags" tags: Vec<Tag>, 7 "IpAddressType" ip_address_type: String
} }

/// Response of [`CreateVpcEndPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndPointOutput {
    pub end_point: Option<EndPoint>,
}
model! { CreateVpcEndPointOutput {
    0 "EndPoint" end_point: EndPoint
} }

/// In the response of [`CreateVpcEndPoint`].
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
    pub group_set: Vec<String>,
    pub service_name: Option<String>,
    pub cdc_id: Option<String>,
    pub tag_set: Vec<Tag>,
}
model! { EndPoint {
    0 "EndPointId" end_point_id: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "EndPointOwner" end_point_owner: String, 4 "EndPointName" end_point_name: String,
    5 "ServiceVpcId" service_vpc_id: String, 6 "ServiceVip" service_vip: String,
    7 "EndPointServiceId" end_point_service_id: String, 8 "EndPointVip" end_point_vip: String, 9 "State" state: String,
    10 "CreateTime" create_time: String, 11 "GroupSet" group_set: Vec<String>, 12 "ServiceName" service_name: String,
    13 "CdcId" cdc_id: String, 14 "TagSet" tag_set: Vec<Tag>
} }

/// Creates vpc end point service: `CreateVpcEndPointService` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateVpcEndPointService>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION_END_POINT_SERVICE_LOAD_BALANCER_INVALID_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_MISMATCH`], [`codes::UNSUPPORTED_OPERATION_NOT_MATCH_TARGET_SERVICE`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_IS_INVALID_STATE`], [`codes::UNSUPPORTED_OPERATION_ROLE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndPointService {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub end_point_service_name: String,
    /// Required.
    pub auto_accept_flag: bool,
    /// Required.
    pub service_instance_id: String,
    /// Deprecated.
    pub is_pass_service: Option<bool>,
    pub service_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ip_address_type: Option<String>,
}
operation! {
    CreateVpcEndPointService(vpc_id: String, end_point_service_name: String, auto_accept_flag: bool, service_instance_id: String)
    "CreateVpcEndPointService" -> CreateVpcEndPointServiceOutput {
    0 "VpcId" vpc_id, 1 "EndPointServiceName" end_point_service_name, 2 "AutoAcceptFlag" auto_accept_flag,
    3 "ServiceInstanceId" service_instance_id, 4 "IsPassService" is_pass_service: bool,
    5 "ServiceType" service_type: String, 6 "Tags" tags: Vec<Tag>, 7 "IpAddressType" ip_address_type: String
} }

/// Response of [`CreateVpcEndPointService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndPointServiceOutput {
    pub end_point_service: Option<EndPointService>,
}
model! { CreateVpcEndPointServiceOutput {
    0 "EndPointService" end_point_service: EndPointService
} }

/// In the response of [`CreateVpcEndPointService`].
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
    pub end_point_count: Option<i64>,
    pub end_point_set: Vec<EndPoint>,
    pub create_time: Option<String>,
    pub service_type: Option<String>,
    pub cdc_id: Option<String>,
    pub service_uin: Option<String>,
    pub business_ip_type: Option<i64>,
    pub tag_set: Vec<Tag>,
}
model! { EndPointService {
    0 "EndPointServiceId" end_point_service_id: String, 1 "VpcId" vpc_id: String,
    2 "ServiceOwner" service_owner: String, 3 "ServiceName" service_name: String, 4 "ServiceVip" service_vip: String,
    5 "ServiceInstanceId" service_instance_id: String, 6 "AutoAcceptFlag" auto_accept_flag: bool,
    7 "EndPointCount" end_point_count: i64, 8 "EndPointSet" end_point_set: Vec<EndPoint>,
    9 "CreateTime" create_time: String, 10 "ServiceType" service_type: String, 11 "CdcId" cdc_id: String,
    12 "ServiceUin" service_uin: String, 13 "BusinessIpType" business_ip_type: i64, 14 "TagSet" tag_set: Vec<Tag>
} }

/// Creates vpc end point service white list: `CreateVpcEndPointServiceWhiteList` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateVpcEndPointServiceWhiteList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_UIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcEndPointServiceWhiteList {
    /// Required.
    pub user_uin: String,
    /// Required.
    pub end_point_service_id: String,
    pub description: Option<String>,
}
operation! { CreateVpcEndPointServiceWhiteList(user_uin: String, end_point_service_id: String)
    "CreateVpcEndPointServiceWhiteList" -> Empty {
    0 "UserUin" user_uin, 1 "EndPointServiceId" end_point_service_id, 2 "Description" description: String
} }

/// Response of [`CreateVpcEndPointServiceWhiteList`]: empty.
pub type CreateVpcEndPointServiceWhiteListOutput = Empty;

/// Requests a peering connection between two VPCs, of the same account or of two.
///
/// The owner of the other VPC accepts it with `AcceptVpcPeeringConnection`. Wait with
/// `waiters::peering_connection_active`, then add routes on both sides. Traffic between regions is billed.
///
/// `CreateVpcPeeringConnection` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateVpcPeeringConnection>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_REGION`], [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_VPC_PEER_AVA_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_VPC_PEER_TOTAL_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION_VPC_PEER_CIDR_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_PURCHASE_LIMIT`], [`codes::UNSUPPORTED_OPERATION_VPC_PEER_ALREADY_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_PEER_CIDR_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeeringConnection {
    /// Required.
    pub source_vpc_id: String,
    /// Required.
    pub peering_connection_name: String,
    /// Required.
    pub destination_vpc_id: String,
    /// Required.
    pub destination_uin: String,
    /// Required.
    pub destination_region: String,
    pub bandwidth: Option<i64>,
    pub r#type: Option<String>,
    pub charge_type: Option<String>,
    pub qos_level: Option<String>,
    pub tags: Option<Vec<Tags>>,
}

/// Arguments of [`CreateVpcPeeringConnection::new`].
pub struct CreateVpcPeeringConnectionRequired {
    pub source_vpc_id: String,
    pub peering_connection_name: String,
    pub destination_vpc_id: String,
    pub destination_uin: String,
    pub destination_region: String,
}
operation! {
    CreateVpcPeeringConnection { CreateVpcPeeringConnectionRequired: source_vpc_id, peering_connection_name, destination_vpc_id, destination_uin, destination_region }
    "CreateVpcPeeringConnection" -> CreateVpcPeeringConnectionOutput {
    0 "SourceVpcId" source_vpc_id, 1 "PeeringConnectionName" peering_connection_name,
    2 "DestinationVpcId" destination_vpc_id, 3 "DestinationUin" destination_uin,
    4 "DestinationRegion" destination_region, 5 "Bandwidth" bandwidth: i64, 6 "Type" r#type: String,
    7 "ChargeType" charge_type: String, 8 "QosLevel" qos_level: String, 9 "Tags" tags: Vec<Tags>
} }

/// In the request of [`CreateVpcPeeringConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateVpcPeeringConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeeringConnectionOutput {
    pub peering_connection_id: Option<String>,
}
model! { CreateVpcPeeringConnectionOutput {
    0 "PeeringConnectionId" peering_connection_id: String
} }

/// Creates a tunnel between a VPN gateway and a customer gateway.
///
/// The gateway must be available, and the other side must be configured with the same pre-shared key and options.
/// Asynchronous: the request id of the response is the task id for `waiters::task_done`;
/// `waiters::vpn_connection_connected` waits until the tunnel works.
///
/// `CreateVpnConnection` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateVpnConnection>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_VPN_CONN_BGP_TUNNEL_CIDR_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_VPN_CONN_BGP_TUNNEL_CIDR_MASK`],
/// [`codes::INVALID_PARAMETER_VALUE_VPN_CONN_BGP_TUNNEL_CIDR_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_VPN_CONN_CIDR_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_VPN_CONN_HEALTH_CHECK_IP_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_VPN_CONN_SPD_CIDR_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`], [`codes::UNSUPPORTED_OPERATION_TAG_FREE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`], [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_CONN_CIDR_NOT_SUPPORTED_HEALTH_CHECK`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_CONN_DEST_CIDR_CONFLICT_WITH_PRIVATE_NET`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_CONN_ROUTE_TYPE_MIXED`], [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_BGP`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_BGP_ASN_EQUAL`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_NOT_EXIST_BGP_ASN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnection {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub customer_gateway_id: String,
    /// Required.
    pub vpn_connection_name: String,
    /// Key that both sides of the tunnel share.
    ///
    /// Required.
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
operation! {
    CreateVpnConnection(vpn_gateway_id: String, customer_gateway_id: String, vpn_connection_name: String, pre_share_key: String)
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

/// In the request of [`CreateVpnConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicyDatabase {
    /// Required.
    pub local_cidr_block: Option<String>,
    /// Required.
    pub remote_cidr_block: Option<Vec<String>>,
}
input! { SecurityPolicyDatabase(local_cidr_block: String, remote_cidr_block: Vec<String>) {
    0 "LocalCidrBlock" local_cidr_block: String, 1 "RemoteCidrBlock" remote_cidr_block: Vec<String>
} }

/// In the request of [`CreateVpnConnection`].
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
    pub ike_sa_lifetime_seconds: Option<i64>,
    pub ike_version: Option<String>,
}
input! { IKEOptionsSpecification() {
    0 "PropoEncryAlgorithm" propo_encry_algorithm: String, 1 "PropoAuthenAlgorithm" propo_authen_algorithm: String,
    2 "ExchangeMode" exchange_mode: String, 3 "LocalIdentity" local_identity: String,
    4 "RemoteIdentity" remote_identity: String, 5 "LocalAddress" local_address: String,
    6 "RemoteAddress" remote_address: String, 7 "LocalFqdnName" local_fqdn_name: String,
    8 "RemoteFqdnName" remote_fqdn_name: String, 9 "DhGroupName" dh_group_name: String,
    10 "IKESaLifetimeSeconds" ike_sa_lifetime_seconds: i64, 11 "IKEVersion" ike_version: String
} }

/// In the request of [`CreateVpnConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSECOptionsSpecification {
    pub encrypt_algorithm: Option<String>,
    /// Deprecated.
    pub integrity_algorith: Option<String>,
    pub ipsec_sa_lifetime_seconds: Option<i64>,
    pub pfs_dh_group: Option<String>,
    pub ipsec_sa_lifetime_traffic: Option<i64>,
    pub integrity_algorithm: Option<String>,
}
input! { IPSECOptionsSpecification() {
    0 "EncryptAlgorithm" encrypt_algorithm: String, 1 "IntegrityAlgorith" integrity_algorith: String,
    2 "IPSECSaLifetimeSeconds" ipsec_sa_lifetime_seconds: i64, 3 "PfsDhGroup" pfs_dh_group: String,
    4 "IPSECSaLifetimeTraffic" ipsec_sa_lifetime_traffic: i64, 5 "IntegrityAlgorithm" integrity_algorithm: String
} }

/// In the request of [`CreateVpnConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnRoute {
    /// Required.
    pub destination_cidr_block: Option<String>,
    pub priority: Option<i64>,
    pub description: Option<String>,
}
input! { CreateVpnConnRoute(destination_cidr_block: String) {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "Priority" priority: i64,
    2 "Description" description: String
} }

/// In the request of [`CreateVpnConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BgpConfig {
    /// Required.
    pub tunnel_cidr: Option<String>,
    /// Required.
    pub local_bgp_ip: Option<String>,
    /// Required.
    pub remote_bgp_ip: Option<String>,
}
input! { BgpConfig(tunnel_cidr: String, local_bgp_ip: String, remote_bgp_ip: String) {
    0 "TunnelCidr" tunnel_cidr: String, 1 "LocalBgpIp" local_bgp_ip: String, 2 "RemoteBgpIp" remote_bgp_ip: String
} }

/// In the request of [`CreateVpnConnection`].
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

/// Response of [`CreateVpnConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnConnectionOutput {
    pub vpn_connection: Option<VpnConnection>,
}
model! { CreateVpnConnectionOutput {
    0 "VpnConnection" vpn_connection: VpnConnection
} }

/// In the response of [`CreateVpnConnection`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    /// Whether the tunnel is set up: `PENDING`, `AVAILABLE` or `DELETING`.
    pub state: Option<String>,
    /// Whether the tunnel is connected: `AVAILABLE` if it is.
    pub net_status: Option<String>,
    pub security_policy_database_set: Vec<SecurityPolicyDatabase>,
    pub ike_options_specification: Option<IKEOptionsSpecification>,
    pub ipsec_options_specification: Option<IPSECOptionsSpecification>,
    pub enable_health_check: Option<bool>,
    pub health_check_local_ip: Option<String>,
    pub health_check_remote_ip: Option<String>,
    pub health_check_status: Option<String>,
    pub dpd_enable: Option<i64>,
    pub dpd_timeout: Option<String>,
    pub dpd_action: Option<String>,
    pub tag_set: Vec<Tag>,
    pub negotiation_type: Option<String>,
    pub bgp_config: Option<BgpConfigAndAsn>,
    pub health_check_config: Option<HealthCheckConfig>,
}
model! { VpnConnection {
    0 "VpnConnectionId" vpn_connection_id: String, 1 "VpnConnectionName" vpn_connection_name: String,
    2 "VpcId" vpc_id: String, 3 "VpnGatewayId" vpn_gateway_id: String,
    4 "CustomerGatewayId" customer_gateway_id: String, 5 "PreShareKey" pre_share_key: String,
    6 "VpnProto" vpn_proto: String, 7 "EncryptProto" encrypt_proto: String, 8 "RouteType" route_type: String,
    9 "CreatedTime" created_time: String, 10 "State" state: String, 11 "NetStatus" net_status: String,
    12 "SecurityPolicyDatabaseSet" security_policy_database_set: Vec<SecurityPolicyDatabase>,
    13 "IKEOptionsSpecification" ike_options_specification: IKEOptionsSpecification,
    14 "IPSECOptionsSpecification" ipsec_options_specification: IPSECOptionsSpecification,
    15 "EnableHealthCheck" enable_health_check: bool, 16 "HealthCheckLocalIp" health_check_local_ip: String,
    17 "HealthCheckRemoteIp" health_check_remote_ip: String, 18 "HealthCheckStatus" health_check_status: String,
    19 "DpdEnable" dpd_enable: i64, 20 "DpdTimeout" dpd_timeout: String, 21 "DpdAction" dpd_action: String,
    22 "TagSet" tag_set: Vec<Tag>, 23 "NegotiationType" negotiation_type: String,
    24 "BgpConfig" bgp_config: BgpConfigAndAsn, 25 "HealthCheckConfig" health_check_config: HealthCheckConfig
} }

/// In the response of [`CreateVpnConnection`].
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
    0 "TunnelCidr" tunnel_cidr: String, 1 "LocalBgpIp" local_bgp_ip: String, 2 "RemoteBgpIp" remote_bgp_ip: String,
    3 "LocalBgpAsn" local_bgp_asn: String, 4 "RemoteBgpAsn" remote_bgp_asn: String
} }

/// Creates a VPN gateway for a VPC or for a Cloud Connect Network.
///
/// Billed by the hour or as a subscription (`InstanceChargeType`). Asynchronous: wait with
/// `waiters::vpn_gateway_available`.
///
/// `CreateVpnGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateVpnGateway>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_VPN_GATEWAY_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCESS_SUBNET_MASK`], [`codes::INVALID_PARAMETER_VALUE_ACCESS_SUBNET_PREFIX`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN`], [`codes::INVALID_PARAMETER_VALUE_TAG_INVALID_VAL`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_VPN_CONN_CIDR_CONFLICT`],
/// [`codes::INVALID_VPC_ID_MALFORMED`], [`codes::INVALID_VPC_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_KEY_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA`], [`codes::LIMIT_EXCEEDED_TAG_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_REAL_NAME_AUTHENTICATION`], [`codes::UNSUPPORTED_OPERATION_BILLING_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_CREATE_IPV6_VPN_GATEWAY`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVATE_BGP_VPN_GATEWAY`], [`codes::UNSUPPORTED_OPERATION_PRIVATE_SSL_VPN_GATEWAY`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVATE_VPN_GATEWAY`], [`codes::UNSUPPORTED_OPERATION_TAG_ALLOCATE`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_FREE`], [`codes::UNSUPPORTED_OPERATION_TAG_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_GATEWAY_VPC_NO_IPV6_SUBNET`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_GW_VPC_ID_MUST_HAVE`], [`codes::UNSUPPORTED_OPERATION_VPN_GW_VPC_ID_NOT_HAVE`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_BGP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGateway {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vpn_gateway_name: String,
    /// Bandwidth in Mbps: 5, 10, 20, 50, 100, 200, 500, 1000 or 3000.
    ///
    /// Required.
    pub internet_max_bandwidth_out: i64,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub zone: Option<String>,
    pub r#type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub cdc_id: Option<String>,
    pub max_connection: Option<i64>,
    pub bgp_asn: Option<i64>,
}
operation! { CreateVpnGateway(vpc_id: String, vpn_gateway_name: String, internet_max_bandwidth_out: i64)
    "CreateVpnGateway" -> CreateVpnGatewayOutput {
    0 "VpcId" vpc_id, 1 "VpnGatewayName" vpn_gateway_name, 2 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    3 "InstanceChargeType" instance_charge_type: String,
    4 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 5 "Zone" zone: String,
    6 "Type" r#type: String, 7 "Tags" tags: Vec<Tag>, 8 "CdcId" cdc_id: String, 9 "MaxConnection" max_connection: i64,
    10 "BgpAsn" bgp_asn: i64
} }

/// In the request of [`CreateVpnGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// Response of [`CreateVpnGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayOutput {
    pub vpn_gateway: Option<VpnGateway>,
}
model! { CreateVpnGatewayOutput {
    0 "VpnGateway" vpn_gateway: VpnGateway
} }

/// In the response of [`CreateVpnGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpnGateway {
    pub vpn_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpn_gateway_name: Option<String>,
    pub r#type: Option<String>,
    /// State: `PENDING`, `PENDING_ERROR`, `DELETING`, `DELETING_ERROR` or `AVAILABLE`.
    pub state: Option<String>,
    pub public_ip_address: Option<String>,
    pub renew_flag: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expired_time: Option<String>,
    pub is_address_blocked: Option<bool>,
    pub new_purchase_plan: Option<String>,
    pub restrict_state: Option<String>,
    pub zone: Option<String>,
    pub vpn_gateway_quota_set: Vec<VpnGatewayQuota>,
    pub version: Option<String>,
    pub network_instance_id: Option<String>,
    pub cdc_id: Option<String>,
    pub max_connection: Option<i64>,
    pub bgp_asn: Option<i64>,
    pub tag_set: Vec<Tag>,
}
model! { VpnGateway {
    0 "VpnGatewayId" vpn_gateway_id: String, 1 "VpcId" vpc_id: String, 2 "VpnGatewayName" vpn_gateway_name: String,
    3 "Type" r#type: String, 4 "State" state: String, 5 "PublicIpAddress" public_ip_address: String,
    6 "RenewFlag" renew_flag: String, 7 "InstanceChargeType" instance_charge_type: String,
    8 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 9 "CreatedTime" created_time: String,
    10 "ExpiredTime" expired_time: String, 11 "IsAddressBlocked" is_address_blocked: bool,
    12 "NewPurchasePlan" new_purchase_plan: String, 13 "RestrictState" restrict_state: String, 14 "Zone" zone: String,
    15 "VpnGatewayQuotaSet" vpn_gateway_quota_set: Vec<VpnGatewayQuota>, 16 "Version" version: String,
    17 "NetworkInstanceId" network_instance_id: String, 18 "CdcId" cdc_id: String,
    19 "MaxConnection" max_connection: i64, 20 "BgpAsn" bgp_asn: i64, 21 "TagSet" tag_set: Vec<Tag>
} }

/// In the response of [`CreateVpnGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpnGatewayQuota {
    pub bandwidth: Option<i64>,
    pub cname: Option<String>,
    pub name: Option<String>,
}
model! { VpnGatewayQuota {
    0 "Bandwidth" bandwidth: i64, 1 "Cname" cname: String, 2 "Name" name: String
} }

/// Creates vpn gateway routes: `CreateVpnGatewayRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateVpnGatewayRoutes>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_VPN_GATEWAY_ROUTE_DUPLICATE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_VPN_GATEWAY_ROUTES_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_ROUTE_ECMP_FOR_CVM_VPN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayRoutes {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub routes: Vec<VpnGatewayRoute>,
}
operation! { CreateVpnGatewayRoutes(vpn_gateway_id: String, routes: Vec<VpnGatewayRoute>)
    "CreateVpnGatewayRoutes" -> CreateVpnGatewayRoutesOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "Routes" routes
} }

/// In the request of [`CreateVpnGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpnGatewayRoute {
    /// Required.
    pub destination_cidr_block: Option<String>,
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub priority: Option<i64>,
    /// Required.
    pub status: Option<String>,
    pub route_id: Option<String>,
    pub r#type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub description: Option<String>,
}

/// Arguments of [`VpnGatewayRoute::new`].
pub struct VpnGatewayRouteRequired {
    pub destination_cidr_block: String,
    pub instance_type: String,
    pub instance_id: String,
    pub priority: i64,
    pub status: String,
}
input! {
    VpnGatewayRoute { VpnGatewayRouteRequired: destination_cidr_block, instance_type, instance_id, priority, status } {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "InstanceType" instance_type: String,
    2 "InstanceId" instance_id: String, 3 "Priority" priority: i64, 4 "Status" status: String,
    5 "RouteId" route_id: String, 6 "Type" r#type: String, 7 "CreateTime" create_time: String,
    8 "UpdateTime" update_time: String, 9 "Description" description: String
} }

/// Response of [`CreateVpnGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayRoutesOutput {
    pub routes: Vec<VpnGatewayRoute>,
}
model! { CreateVpnGatewayRoutesOutput {
    0 "Routes" routes: Vec<VpnGatewayRoute>
} }

/// Creates vpn gateway ssl client: `CreateVpnGatewaySslClient` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateVpnGatewaySslClient>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_SSL_VPN_CLIENT_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_RECORD_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewaySslClient {
    /// Required.
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

/// Response of [`CreateVpnGatewaySslClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewaySslClientOutput {
    pub task_id: Option<i64>,
    pub ssl_vpn_client_id: Option<String>,
}
model! { CreateVpnGatewaySslClientOutput {
    0 "TaskId" task_id: i64, 1 "SslVpnClientId" ssl_vpn_client_id: String
} }

/// Creates vpn gateway ssl server: `CreateVpnGatewaySslServer` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=CreateVpnGatewaySslServer>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CIDR_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_CIDR_NOT_IN_SSL_VPN_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_SSL_CCN_VPN_SERVER_CIDR_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORTED_LOCAL_ADDRESS_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewaySslServer {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub ssl_vpn_server_name: String,
    /// Required.
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

/// In the request of [`CreateVpnGatewaySslServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsServers {
    pub primary_dns: Option<String>,
    pub secondary_dns: Option<String>,
}
input! { DnsServers() {
    0 "PrimaryDns" primary_dns: String, 1 "SecondaryDns" secondary_dns: String
} }

/// Response of [`CreateVpnGatewaySslServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpnGatewaySslServerOutput {
    pub task_id: Option<i64>,
    pub ssl_vpn_server_id: Option<String>,
}
model! { CreateVpnGatewaySslServerOutput {
    0 "TaskId" task_id: i64, 1 "SslVpnServerId" ssl_vpn_server_id: String
} }

/// Deletes address template: `DeleteAddressTemplate` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteAddressTemplate>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressTemplate {
    /// Required.
    pub address_template_id: String,
}
operation! { DeleteAddressTemplate(address_template_id: String) "DeleteAddressTemplate" -> Empty {
    0 "AddressTemplateId" address_template_id
} }

/// Response of [`DeleteAddressTemplate`]: empty.
pub type DeleteAddressTemplateOutput = Empty;

/// Deletes address template group: `DeleteAddressTemplateGroup` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteAddressTemplateGroup>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddressTemplateGroup {
    /// Required.
    pub address_template_group_id: String,
}
operation! { DeleteAddressTemplateGroup(address_template_group_id: String) "DeleteAddressTemplateGroup" -> Empty {
    0 "AddressTemplateGroupId" address_template_group_id
} }

/// Response of [`DeleteAddressTemplateGroup`]: empty.
pub type DeleteAddressTemplateGroupOutput = Empty;

/// Deletes assistant cidr: `DeleteAssistantCidr` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteAssistantCidr>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAssistantCidr {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub cidr_blocks: Vec<String>,
}
operation! { DeleteAssistantCidr(vpc_id: String, cidr_blocks: Vec<String>) "DeleteAssistantCidr" -> Empty {
    0 "VpcId" vpc_id, 1 "CidrBlocks" cidr_blocks
} }

/// Response of [`DeleteAssistantCidr`]: empty.
pub type DeleteAssistantCidrOutput = Empty;

/// Deletes bandwidth package: `DeleteBandwidthPackage` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteBandwidthPackage>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_REGION`], [`codes::INTERNAL_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_IN_USE`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_STOP_CHARGING_INSTANCE_IN_USE`], [`codes::LIMIT_EXCEEDED_ACCOUNT_RETURN_QUOTA`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ADDRESS_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBandwidthPackage {
    /// Required.
    pub bandwidth_package_id: String,
}
operation! { DeleteBandwidthPackage(bandwidth_package_id: String) "DeleteBandwidthPackage" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id
} }

/// Response of [`DeleteBandwidthPackage`]: empty.
pub type DeleteBandwidthPackageOutput = Empty;

/// Deletes ccn: `DeleteCcn` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteCcn>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_NOT_EXPIRED`], [`codes::UNSUPPORTED_OPERATION_CCN_HAS_FLOW_LOG`],
/// [`codes::UNSUPPORTED_OPERATION_DELETE_CCN_EXIST_CCN_EXPRESS_CONNECT`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_CCN_CUSTOM_ROUTE_TABLES_NOT_SUPPORT_DELETE_CCN`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_CCN_INSTANCES_NOT_SUPPORT_DELETE_CCN`],
/// [`codes::UNSUPPORTED_OPERATION_ROUTE_TABLE_CAN_NOT_DELETE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcn {
    /// Required.
    pub ccn_id: String,
}
operation! { DeleteCcn(ccn_id: String) "DeleteCcn" -> Empty {
    0 "CcnId" ccn_id
} }

/// Response of [`DeleteCcn`]: empty.
pub type DeleteCcnOutput = Empty;

/// Deletes ccn policy based routing next hop: `DeleteCcnPolicyBasedRoutingNextHop` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteCcnPolicyBasedRoutingNextHop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcnPolicyBasedRoutingNextHop {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub policy_based_routing_next_hop_ids: Vec<String>,
}
operation! { DeleteCcnPolicyBasedRoutingNextHop(ccn_id: String, policy_based_routing_next_hop_ids: Vec<String>)
    "DeleteCcnPolicyBasedRoutingNextHop" -> Empty {
    0 "CcnId" ccn_id, 1 "PolicyBasedRoutingNextHopIds" policy_based_routing_next_hop_ids
} }

/// Response of [`DeleteCcnPolicyBasedRoutingNextHop`]: empty.
pub type DeleteCcnPolicyBasedRoutingNextHopOutput = Empty;

/// Deletes ccn policy based routing rule: `DeleteCcnPolicyBasedRoutingRule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteCcnPolicyBasedRoutingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcnPolicyBasedRoutingRule {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub policy_based_routing_rule_ids: Vec<String>,
}
operation! { DeleteCcnPolicyBasedRoutingRule(ccn_id: String, policy_based_routing_rule_ids: Vec<String>)
    "DeleteCcnPolicyBasedRoutingRule" -> Empty {
    0 "CcnId" ccn_id, 1 "PolicyBasedRoutingRuleIds" policy_based_routing_rule_ids
} }

/// Response of [`DeleteCcnPolicyBasedRoutingRule`]: empty.
pub type DeleteCcnPolicyBasedRoutingRuleOutput = Empty;

/// Deletes ccn route tables: `DeleteCcnRouteTables` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteCcnRouteTables>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_DEL_DEFAULT_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_DELETE_DEFAULT_CCN_ROUTE_TABLE`],
/// [`codes::UNSUPPORTED_OPERATION_ROUTE_TABLE_CAN_NOT_DELETE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCcnRouteTables {
    /// Required.
    pub route_table_id: Vec<String>,
}
operation! { DeleteCcnRouteTables(route_table_id: Vec<String>) "DeleteCcnRouteTables" -> Empty {
    0 "RouteTableId" route_table_id
} }

/// Response of [`DeleteCcnRouteTables`]: empty.
pub type DeleteCcnRouteTablesOutput = Empty;

/// Deletes cdc ldcx list: `DeleteCdcLDCXList` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteCdcLDCXList>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_SERVICE_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdcLDCXList {}
operation! { DeleteCdcLDCXList() "DeleteCdcLDCXList" -> Empty {} }

/// Response of [`DeleteCdcLDCXList`]: empty.
pub type DeleteCdcLDCXListOutput = Empty;

/// Deletes cdc net planes: `DeleteCdcNetPlanes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteCdcNetPlanes>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::UNSUPPORTED_OPERATION_LDCX_DISASSOCIATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCdcNetPlanes {}
operation! { DeleteCdcNetPlanes() "DeleteCdcNetPlanes" -> Empty {} }

/// Response of [`DeleteCdcNetPlanes`]: empty.
pub type DeleteCdcNetPlanesOutput = Empty;

/// Deletes customer gateway: `DeleteCustomerGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteCustomerGateway>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomerGateway {
    /// Required.
    pub customer_gateway_id: String,
}
operation! { DeleteCustomerGateway(customer_gateway_id: String) "DeleteCustomerGateway" -> Empty {
    0 "CustomerGatewayId" customer_gateway_id
} }

/// Response of [`DeleteCustomerGateway`]: empty.
pub type DeleteCustomerGatewayOutput = Empty;

/// Deletes dhcp ip: `DeleteDhcpIp` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteDhcpIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDhcpIp {
    /// Required.
    pub dhcp_ip_id: String,
}
operation! { DeleteDhcpIp(dhcp_ip_id: String) "DeleteDhcpIp" -> Empty {
    0 "DhcpIpId" dhcp_ip_id
} }

/// Response of [`DeleteDhcpIp`]: empty.
pub type DeleteDhcpIpOutput = Empty;

/// Deletes direct connect gateway: `DeleteDirectConnectGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteDirectConnectGateway>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_DC_GATEWAY_NAT_RULE_EXISTS`], [`codes::UNSUPPORTED_OPERATION_DCG_HAS_FLOW_LOG`],
/// [`codes::UNSUPPORTED_OPERATION_ROUTE_TABLE_HAS_SUBNET_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectConnectGateway {
    /// Required.
    pub direct_connect_gateway_id: String,
}
operation! { DeleteDirectConnectGateway(direct_connect_gateway_id: String) "DeleteDirectConnectGateway" -> Empty {
    0 "DirectConnectGatewayId" direct_connect_gateway_id
} }

/// Response of [`DeleteDirectConnectGateway`]: empty.
pub type DeleteDirectConnectGatewayOutput = Empty;

/// Deletes direct connect gateway ccn routes: `DeleteDirectConnectGatewayCcnRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteDirectConnectGatewayCcnRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectConnectGatewayCcnRoutes {
    /// Required.
    pub direct_connect_gateway_id: String,
    /// Required.
    pub route_ids: Vec<String>,
    pub address_type: Option<String>,
}
operation! { DeleteDirectConnectGatewayCcnRoutes(direct_connect_gateway_id: String, route_ids: Vec<String>)
    "DeleteDirectConnectGatewayCcnRoutes" -> Empty {
    0 "DirectConnectGatewayId" direct_connect_gateway_id, 1 "RouteIds" route_ids, 2 "AddressType" address_type: String
} }

/// Response of [`DeleteDirectConnectGatewayCcnRoutes`]: empty.
pub type DeleteDirectConnectGatewayCcnRoutesOutput = Empty;

/// Deletes flow log: `DeleteFlowLog` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteFlowLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowLog {
    /// Required.
    pub flow_log_id: String,
    pub vpc_id: Option<String>,
}
operation! { DeleteFlowLog(flow_log_id: String) "DeleteFlowLog" -> Empty {
    0 "FlowLogId" flow_log_id, 1 "VpcId" vpc_id: String
} }

/// Response of [`DeleteFlowLog`]: empty.
pub type DeleteFlowLogOutput = Empty;

/// Deletes global routes: `DeleteGlobalRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteGlobalRoutes>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalRoutes {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub global_route_ids: Vec<String>,
}
operation! { DeleteGlobalRoutes(vpc_id: String, global_route_ids: Vec<String>) "DeleteGlobalRoutes" -> Empty {
    0 "VpcId" vpc_id, 1 "GlobalRouteIds" global_route_ids
} }

/// Response of [`DeleteGlobalRoutes`]: empty.
pub type DeleteGlobalRoutesOutput = Empty;

/// Deletes ha vip: `DeleteHaVip` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteHaVip>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHaVip {
    /// Required.
    pub ha_vip_id: String,
}
operation! { DeleteHaVip(ha_vip_id: String) "DeleteHaVip" -> Empty {
    0 "HaVipId" ha_vip_id
} }

/// Response of [`DeleteHaVip`]: empty.
pub type DeleteHaVipOutput = Empty;

/// Deletes high priority route tables: `DeleteHighPriorityRouteTables` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteHighPriorityRouteTables>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_MULTI_MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHighPriorityRouteTables {
    pub high_priority_route_table_ids: Option<Vec<String>>,
}
operation! { DeleteHighPriorityRouteTables() "DeleteHighPriorityRouteTables" -> Empty {
    0 "HighPriorityRouteTableIds" high_priority_route_table_ids: Vec<String>
} }

/// Response of [`DeleteHighPriorityRouteTables`]: empty.
pub type DeleteHighPriorityRouteTablesOutput = Empty;

/// Deletes high priority routes: `DeleteHighPriorityRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteHighPriorityRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_MULTI_MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHighPriorityRoutes {
    /// Required.
    pub high_priority_route_table_id: String,
    /// Required.
    pub high_priority_route_ids: Vec<String>,
}
operation! { DeleteHighPriorityRoutes(high_priority_route_table_id: String, high_priority_route_ids: Vec<String>)
    "DeleteHighPriorityRoutes" -> DeleteHighPriorityRoutesOutput {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "HighPriorityRouteIds" high_priority_route_ids
} }

/// Response of [`DeleteHighPriorityRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHighPriorityRoutesOutput {
    pub high_priority_route_set: Vec<HighPriorityRoute>,
}
model! { DeleteHighPriorityRoutesOutput {
    0 "HighPriorityRouteSet" high_priority_route_set: Vec<HighPriorityRoute>
} }

/// Deletes ip6 translators: `DeleteIp6Translators` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteIp6Translators>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_IP6_TRANSLATOR_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIp6Translators {
    /// Required.
    pub ip6_translator_ids: Vec<String>,
}
operation! { DeleteIp6Translators(ip6_translator_ids: Vec<String>) "DeleteIp6Translators" -> Empty {
    0 "Ip6TranslatorIds" ip6_translator_ids
} }

/// Response of [`DeleteIp6Translators`]: empty.
pub type DeleteIp6TranslatorsOutput = Empty;

/// Deletes local gateway: `DeleteLocalGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteLocalGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLocalGateway {
    /// Required.
    pub local_gateway_id: String,
    /// Required.
    pub cdc_id: String,
    pub vpc_id: Option<String>,
}
operation! { DeleteLocalGateway(local_gateway_id: String, cdc_id: String) "DeleteLocalGateway" -> Empty {
    0 "LocalGatewayId" local_gateway_id, 1 "CdcId" cdc_id, 2 "VpcId" vpc_id: String
} }

/// Response of [`DeleteLocalGateway`]: empty.
pub type DeleteLocalGatewayOutput = Empty;

/// Deletes nat gateway: `DeleteNatGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteNatGateway>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_NAT_USED_BY_CFW`],
/// [`codes::UNSUPPORTED_OPERATION_DELETION_PROTECTION_ENABLED`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_HIGH_TRAFFIC`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_ROUTE_AND_HIGH_TRAFFIC`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_TRAFFIC_MIRROR`],
/// [`codes::UNSUPPORTED_OPERATION_TRAFFIC_VALIDATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    /// Required.
    pub nat_gateway_id: String,
    pub ignore_operation_risk: Option<bool>,
}
operation! { DeleteNatGateway(nat_gateway_id: String) "DeleteNatGateway" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "IgnoreOperationRisk" ignore_operation_risk: bool
} }

/// Response of [`DeleteNatGateway`]: empty.
pub type DeleteNatGatewayOutput = Empty;

/// Deletes nat gateway destination ip port translation nat rule: `DeleteNatGatewayDestinationIpPortTranslationNatRule`
/// of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteNatGatewayDestinationIpPortTranslationNatRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGatewayDestinationIpPortTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub destination_ip_port_translation_nat_rules: Vec<
        DestinationIpPortTranslationNatRule,
    >,
}
operation! {
    DeleteNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, destination_ip_port_translation_nat_rules: Vec<DestinationIpPortTranslationNatRule>)
    "DeleteNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "DestinationIpPortTranslationNatRules" destination_ip_port_translation_nat_rules
} }

/// Response of [`DeleteNatGatewayDestinationIpPortTranslationNatRule`]: empty.
pub type DeleteNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

/// Deletes nat gateway source ip translation nat rule: `DeleteNatGatewaySourceIpTranslationNatRule` of `vpc`
/// 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteNatGatewaySourceIpTranslationNatRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_NAT_GATEWAY_SNAT_RULE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGatewaySourceIpTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub nat_gateway_snat_ids: Vec<String>,
}
operation! { DeleteNatGatewaySourceIpTranslationNatRule(nat_gateway_id: String, nat_gateway_snat_ids: Vec<String>)
    "DeleteNatGatewaySourceIpTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "NatGatewaySnatIds" nat_gateway_snat_ids
} }

/// Response of [`DeleteNatGatewaySourceIpTranslationNatRule`]: empty.
pub type DeleteNatGatewaySourceIpTranslationNatRuleOutput = Empty;

/// Deletes net detect: `DeleteNetDetect` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteNetDetect>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetDetect {
    /// Required.
    pub net_detect_id: String,
}
operation! { DeleteNetDetect(net_detect_id: String) "DeleteNetDetect" -> Empty {
    0 "NetDetectId" net_detect_id
} }

/// Response of [`DeleteNetDetect`]: empty.
pub type DeleteNetDetectOutput = Empty;

/// Deletes network acl: `DeleteNetworkAcl` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteNetworkAcl>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAcl {
    /// Required.
    pub network_acl_id: String,
}
operation! { DeleteNetworkAcl(network_acl_id: String) "DeleteNetworkAcl" -> Empty {
    0 "NetworkAclId" network_acl_id
} }

/// Response of [`DeleteNetworkAcl`]: empty.
pub type DeleteNetworkAclOutput = Empty;

/// Deletes network acl entries: `DeleteNetworkAclEntries` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteNetworkAclEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACL_TYPE_MISMATCH`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAclEntries {
    /// Required.
    pub network_acl_id: String,
    pub network_acl_entry_set: Option<NetworkAclEntrySet>,
}
operation! { DeleteNetworkAclEntries(network_acl_id: String) "DeleteNetworkAclEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclEntrySet" network_acl_entry_set: NetworkAclEntrySet
} }

/// Response of [`DeleteNetworkAclEntries`]: empty.
pub type DeleteNetworkAclEntriesOutput = Empty;

/// Deletes network acl quintuple entries: `DeleteNetworkAclQuintupleEntries` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteNetworkAclQuintupleEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAclQuintupleEntries {
    /// Required.
    pub network_acl_id: String,
    /// Required.
    pub network_acl_quintuple_set: NetworkAclQuintupleEntries,
}
operation! {
    DeleteNetworkAclQuintupleEntries(network_acl_id: String, network_acl_quintuple_set: NetworkAclQuintupleEntries)
    "DeleteNetworkAclQuintupleEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclQuintupleSet" network_acl_quintuple_set
} }

/// Response of [`DeleteNetworkAclQuintupleEntries`]: empty.
pub type DeleteNetworkAclQuintupleEntriesOutput = Empty;

/// Deletes network interface: `DeleteNetworkInterface` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteNetworkInterface>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterface {
    /// Required.
    pub network_interface_id: String,
}
operation! { DeleteNetworkInterface(network_interface_id: String) "DeleteNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id
} }

/// Response of [`DeleteNetworkInterface`]: empty.
pub type DeleteNetworkInterfaceOutput = Empty;

/// Deletes private nat gateway: `DeletePrivateNatGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeletePrivateNatGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`],
/// [`codes::UNSUPPORTED_OPERATION_DELETION_PROTECTION_ENABLED`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_HIGH_TRAFFIC`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_ROUTE_AND_HIGH_TRAFFIC`],
/// [`codes::UNSUPPORTED_OPERATION_PRIVATE_NAT_GATEWAY_ASSOCIATION_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateNatGateway {
    /// Required.
    pub nat_gateway_id: String,
    pub ignore_operation_risk: Option<bool>,
}
operation! { DeletePrivateNatGateway(nat_gateway_id: String) "DeletePrivateNatGateway" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "IgnoreOperationRisk" ignore_operation_risk: bool
} }

/// Response of [`DeletePrivateNatGateway`]: empty.
pub type DeletePrivateNatGatewayOutput = Empty;

/// Deletes private nat gateway destination ip port translation nat rule:
/// `DeletePrivateNatGatewayDestinationIpPortTranslationNatRule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeletePrivateNatGatewayDestinationIpPortTranslationNatRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateNatGatewayDestinationIpPortTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub local_destination_ip_port_translation_nat_rules: Vec<
        LocalDestinationIpPortTranslationNatRule,
    >,
}
operation! {
    DeletePrivateNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, local_destination_ip_port_translation_nat_rules: Vec<LocalDestinationIpPortTranslationNatRule>)
    "DeletePrivateNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id,
    1 "LocalDestinationIpPortTranslationNatRules" local_destination_ip_port_translation_nat_rules
} }

/// Response of [`DeletePrivateNatGatewayDestinationIpPortTranslationNatRule`]: empty.
pub type DeletePrivateNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

/// Deletes private nat gateway translation acl rule: `DeletePrivateNatGatewayTranslationAclRule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeletePrivateNatGatewayTranslationAclRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateNatGatewayTranslationAclRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub translation_direction: String,
    /// Required.
    pub translation_type: String,
    /// Required.
    pub translation_ip: String,
    /// Required.
    pub acl_rule_ids: Vec<i64>,
    pub original_ip: Option<String>,
}

/// Arguments of [`DeletePrivateNatGatewayTranslationAclRule::new`].
pub struct DeletePrivateNatGatewayTranslationAclRuleRequired {
    pub nat_gateway_id: String,
    pub translation_direction: String,
    pub translation_type: String,
    pub translation_ip: String,
    pub acl_rule_ids: Vec<i64>,
}
operation! {
    DeletePrivateNatGatewayTranslationAclRule { DeletePrivateNatGatewayTranslationAclRuleRequired: nat_gateway_id, translation_direction, translation_type, translation_ip, acl_rule_ids }
    "DeletePrivateNatGatewayTranslationAclRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationDirection" translation_direction,
    2 "TranslationType" translation_type, 3 "TranslationIp" translation_ip, 4 "AclRuleIds" acl_rule_ids,
    5 "OriginalIp" original_ip: String
} }

/// Response of [`DeletePrivateNatGatewayTranslationAclRule`]: empty.
pub type DeletePrivateNatGatewayTranslationAclRuleOutput = Empty;

/// Deletes private nat gateway translation nat rule: `DeletePrivateNatGatewayTranslationNatRule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeletePrivateNatGatewayTranslationNatRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateNatGatewayTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub translation_nat_rules: Vec<TranslationNatRule>,
    pub cross_domain: Option<bool>,
}
operation! {
    DeletePrivateNatGatewayTranslationNatRule(nat_gateway_id: String, translation_nat_rules: Vec<TranslationNatRule>)
    "DeletePrivateNatGatewayTranslationNatRule" -> DeletePrivateNatGatewayTranslationNatRuleOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationNatRules" translation_nat_rules, 2 "CrossDomain" cross_domain: bool
} }

/// In the request of [`DeletePrivateNatGatewayTranslationNatRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationNatRule {
    /// Required.
    pub translation_direction: Option<String>,
    /// Required.
    pub translation_type: Option<String>,
    /// Required.
    pub translation_ip: Option<String>,
    /// Required.
    pub description: Option<String>,
    pub original_ip: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
input! {
    TranslationNatRule(translation_direction: String, translation_type: String, translation_ip: String, description: String) {
    0 "TranslationDirection" translation_direction: String, 1 "TranslationType" translation_type: String,
    2 "TranslationIp" translation_ip: String, 3 "Description" description: String, 4 "OriginalIp" original_ip: String,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String
} }

/// Response of [`DeletePrivateNatGatewayTranslationNatRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateNatGatewayTranslationNatRuleOutput {
    pub nat_gateway_id: Option<String>,
}
model! { DeletePrivateNatGatewayTranslationNatRuleOutput {
    0 "NatGatewayId" nat_gateway_id: String
} }

/// Deletes reserve ip addresses: `DeleteReserveIpAddresses` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteReserveIpAddresses>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReserveIpAddresses {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub reserve_ip_ids: Vec<String>,
}
operation! { DeleteReserveIpAddresses(vpc_id: String, reserve_ip_ids: Vec<String>) "DeleteReserveIpAddresses" -> Empty {
    0 "VpcId" vpc_id, 1 "ReserveIpIds" reserve_ip_ids
} }

/// Response of [`DeleteReserveIpAddresses`]: empty.
pub type DeleteReserveIpAddressesOutput = Empty;

/// Deletes route policy: `DeleteRoutePolicy` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteRoutePolicy>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_ROUTE_POLICY_ASSOCIATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutePolicy {
    /// Required.
    pub route_policy_id: String,
}
operation! { DeleteRoutePolicy(route_policy_id: String) "DeleteRoutePolicy" -> Empty {
    0 "RoutePolicyId" route_policy_id
} }

/// Response of [`DeleteRoutePolicy`]: empty.
pub type DeleteRoutePolicyOutput = Empty;

/// Deletes route policy associations: `DeleteRoutePolicyAssociations` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteRoutePolicyAssociations>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ROUTE_POLICY_ASSOCIATION_EXISTS`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutePolicyAssociations {
    /// Required.
    pub route_policy_association_set: Vec<RoutePolicyAssociation>,
}
operation! { DeleteRoutePolicyAssociations(route_policy_association_set: Vec<RoutePolicyAssociation>)
    "DeleteRoutePolicyAssociations" -> Empty {
    0 "RoutePolicyAssociationSet" route_policy_association_set
} }

/// Response of [`DeleteRoutePolicyAssociations`]: empty.
pub type DeleteRoutePolicyAssociationsOutput = Empty;

/// Deletes route policy entries: `DeleteRoutePolicyEntries` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteRoutePolicyEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MUST_HAS_ONE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutePolicyEntries {
    /// Required.
    pub route_policy_id: String,
    pub route_policy_entry_set: Option<Vec<RoutePolicyEntry>>,
}
operation! { DeleteRoutePolicyEntries(route_policy_id: String) "DeleteRoutePolicyEntries" -> Empty {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyEntrySet" route_policy_entry_set: Vec<RoutePolicyEntry>
} }

/// Response of [`DeleteRoutePolicyEntries`]: empty.
pub type DeleteRoutePolicyEntriesOutput = Empty;

/// Deletes route table: `DeleteRouteTable` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteRouteTable>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_DEL_DEFAULT_ROUTE`], [`codes::UNSUPPORTED_OPERATION_DEL_ROUTE_WITH_SUBNET`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_DELETE_DEFAULT_ROUTE_TABLE`],
/// [`codes::UNSUPPORTED_OPERATION_ROUTE_TABLE_HAS_SUBNET_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteTable {
    /// Required.
    pub route_table_id: String,
}
operation! { DeleteRouteTable(route_table_id: String) "DeleteRouteTable" -> Empty {
    0 "RouteTableId" route_table_id
} }

/// Response of [`DeleteRouteTable`]: empty.
pub type DeleteRouteTableOutput = Empty;

/// Deletes routes: `DeleteRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteRoutes>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER_WITH_GUESS`], [`codes::UNSUPPORTED_OPERATION_DISABLED_NOTIFY_CCN`],
/// [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutes {
    /// Required.
    pub route_table_id: String,
    pub routes: Option<Vec<Route>>,
}
operation! { DeleteRoutes(route_table_id: String) "DeleteRoutes" -> DeleteRoutesOutput {
    0 "RouteTableId" route_table_id, 1 "Routes" routes: Vec<Route>
} }

/// Response of [`DeleteRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutesOutput {
    pub route_set: Vec<Route>,
}
model! { DeleteRoutesOutput {
    0 "RouteSet" route_set: Vec<Route>
} }

/// Deletes security group: `DeleteSecurityGroup` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteSecurityGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_ID_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_NOT_APPROVED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_REJECTED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_STARTED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_SECURITY_GROUP_ID_MALFORMED`], [`codes::INVALID_SECURITY_GROUP_ID_NOT_FOUND`],
/// [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION_LOCKED_RESOURCES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    /// Required.
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(security_group_id: String) "DeleteSecurityGroup" -> Empty {
    0 "SecurityGroupId" security_group_id
} }

/// Response of [`DeleteSecurityGroup`]: empty.
pub type DeleteSecurityGroupOutput = Empty;

/// Deletes security group policies: `DeleteSecurityGroupPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteSecurityGroupPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_ID_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_NOT_APPROVED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_REJECTED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_STARTED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::UNSUPPORTED_OPERATION_BPAAS_RESOURCES`], [`codes::UNSUPPORTED_OPERATION_LOCKED_RESOURCES`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupPolicies {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub security_group_policy_set: SecurityGroupPolicySet,
}
operation! { DeleteSecurityGroupPolicies(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "DeleteSecurityGroupPolicies" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set
} }

/// Response of [`DeleteSecurityGroupPolicies`]: empty.
pub type DeleteSecurityGroupPoliciesOutput = Empty;

/// Deletes service template: `DeleteServiceTemplate` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteServiceTemplate>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceTemplate {
    /// Required.
    pub service_template_id: String,
}
operation! { DeleteServiceTemplate(service_template_id: String) "DeleteServiceTemplate" -> Empty {
    0 "ServiceTemplateId" service_template_id
} }

/// Response of [`DeleteServiceTemplate`]: empty.
pub type DeleteServiceTemplateOutput = Empty;

/// Deletes service template group: `DeleteServiceTemplateGroup` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteServiceTemplateGroup>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceTemplateGroup {
    /// Required.
    pub service_template_group_id: String,
}
operation! { DeleteServiceTemplateGroup(service_template_group_id: String) "DeleteServiceTemplateGroup" -> Empty {
    0 "ServiceTemplateGroupId" service_template_group_id
} }

/// Response of [`DeleteServiceTemplateGroup`]: empty.
pub type DeleteServiceTemplateGroupOutput = Empty;

/// Deletes snapshot policies: `DeleteSnapshotPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteSnapshotPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotPolicies {
    /// Required.
    pub snapshot_policy_ids: Vec<String>,
}
operation! { DeleteSnapshotPolicies(snapshot_policy_ids: Vec<String>) "DeleteSnapshotPolicies" -> Empty {
    0 "SnapshotPolicyIds" snapshot_policy_ids
} }

/// Response of [`DeleteSnapshotPolicies`]: empty.
pub type DeleteSnapshotPoliciesOutput = Empty;

/// Deletes subnet: `DeleteSubnet` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteSubnet>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_SNAT_RULE_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    /// Required.
    pub subnet_id: String,
}
operation! { DeleteSubnet(subnet_id: String) "DeleteSubnet" -> Empty {
    0 "SubnetId" subnet_id
} }

/// Response of [`DeleteSubnet`]: empty.
pub type DeleteSubnetOutput = Empty;

/// Deletes template member: `DeleteTemplateMember` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteTemplateMember>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateMember {
    /// Required.
    pub template_id: String,
    /// Required.
    pub template_member: Vec<MemberInfo>,
}
operation! { DeleteTemplateMember(template_id: String, template_member: Vec<MemberInfo>)
    "DeleteTemplateMember" -> Empty {
    0 "TemplateId" template_id, 1 "TemplateMember" template_member
} }

/// Response of [`DeleteTemplateMember`]: empty.
pub type DeleteTemplateMemberOutput = Empty;

/// Deletes traffic mirror: `DeleteTrafficMirror` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteTrafficMirror>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirror {
    /// Required.
    pub traffic_mirror_id: String,
}
operation! { DeleteTrafficMirror(traffic_mirror_id: String) "DeleteTrafficMirror" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id
} }

/// Response of [`DeleteTrafficMirror`]: empty.
pub type DeleteTrafficMirrorOutput = Empty;

/// Deletes traffic mirror filter rules: `DeleteTrafficMirrorFilterRules` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteTrafficMirrorFilterRules>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficMirrorFilterRules {
    /// Required.
    pub traffic_mirror_id: String,
    pub ingress_filter_rule_ids: Option<Vec<String>>,
    pub egress_filter_rule_ids: Option<Vec<String>>,
}
operation! { DeleteTrafficMirrorFilterRules(traffic_mirror_id: String) "DeleteTrafficMirrorFilterRules" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "IngressFilterRuleIds" ingress_filter_rule_ids: Vec<String>,
    2 "EgressFilterRuleIds" egress_filter_rule_ids: Vec<String>
} }

/// Response of [`DeleteTrafficMirrorFilterRules`]: empty.
pub type DeleteTrafficMirrorFilterRulesOutput = Empty;

/// Deletes traffic packages: `DeleteTrafficPackages` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteTrafficPackages>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrafficPackages {
    /// Required.
    pub traffic_package_ids: Vec<String>,
}
operation! { DeleteTrafficPackages(traffic_package_ids: Vec<String>) "DeleteTrafficPackages" -> Empty {
    0 "TrafficPackageIds" traffic_package_ids
} }

/// Response of [`DeleteTrafficPackages`]: empty.
pub type DeleteTrafficPackagesOutput = Empty;

/// Deletes a VPC. **Irreversible.**
///
/// The VPC must be empty: no instances, databases, load balancers, gateways or peering connections.
///
/// `DeleteVpc` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteVpc>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_DETECT_TIME_OUT`], [`codes::INTERNAL_ERROR_MODULE_ERROR`],
/// [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`], [`codes::UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_ROUTE_TABLE_HAS_SUBNET_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    /// Required.
    pub vpc_id: String,
}
operation! { DeleteVpc(vpc_id: String) "DeleteVpc" -> Empty {
    0 "VpcId" vpc_id
} }

/// Response of [`DeleteVpc`]: empty.
pub type DeleteVpcOutput = Empty;

/// Deletes vpc end point: `DeleteVpcEndPoint` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteVpcEndPoint>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_END_POINT_HAD_GWLB_EIP_UNASSOCIATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndPoint {
    /// Required.
    pub end_point_id: String,
    pub ip_address_type: Option<String>,
}
operation! { DeleteVpcEndPoint(end_point_id: String) "DeleteVpcEndPoint" -> Empty {
    0 "EndPointId" end_point_id, 1 "IpAddressType" ip_address_type: String
} }

/// Response of [`DeleteVpcEndPoint`]: empty.
pub type DeleteVpcEndPointOutput = Empty;

/// Deletes vpc end point service: `DeleteVpcEndPointService` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteVpcEndPointService>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndPointService {
    /// Required.
    pub end_point_service_id: String,
    pub ip_address_type: Option<String>,
}
operation! { DeleteVpcEndPointService(end_point_service_id: String) "DeleteVpcEndPointService" -> Empty {
    0 "EndPointServiceId" end_point_service_id, 1 "IpAddressType" ip_address_type: String
} }

/// Response of [`DeleteVpcEndPointService`]: empty.
pub type DeleteVpcEndPointServiceOutput = Empty;

/// Deletes vpc end point service white list: `DeleteVpcEndPointServiceWhiteList` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteVpcEndPointServiceWhiteList>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_UIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcEndPointServiceWhiteList {
    /// Required.
    pub user_uin: Vec<String>,
    /// Required.
    pub end_point_service_id: String,
}
operation! { DeleteVpcEndPointServiceWhiteList(user_uin: Vec<String>, end_point_service_id: String)
    "DeleteVpcEndPointServiceWhiteList" -> Empty {
    0 "UserUin" user_uin, 1 "EndPointServiceId" end_point_service_id
} }

/// Response of [`DeleteVpcEndPointServiceWhiteList`]: empty.
pub type DeleteVpcEndPointServiceWhiteListOutput = Empty;

/// Deletes vpc peering connection: `DeleteVpcPeeringConnection` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteVpcPeeringConnection>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_DELETE_VPC_BM_PEER`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_PEER_PURVIEW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcPeeringConnection {
    /// Required.
    pub peering_connection_id: String,
}
operation! { DeleteVpcPeeringConnection(peering_connection_id: String) "DeleteVpcPeeringConnection" -> Empty {
    0 "PeeringConnectionId" peering_connection_id
} }

/// Response of [`DeleteVpcPeeringConnection`]: empty.
pub type DeleteVpcPeeringConnectionOutput = Empty;

/// Deletes vpn connection: `DeleteVpnConnection` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteVpnConnection>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_DELETE_VPN_CONN_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnConnection {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub vpn_connection_id: String,
}
operation! { DeleteVpnConnection(vpn_gateway_id: String, vpn_connection_id: String) "DeleteVpnConnection" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpnConnectionId" vpn_connection_id
} }

/// Response of [`DeleteVpnConnection`]: empty.
pub type DeleteVpnConnectionOutput = Empty;

/// Deletes vpn gateway: `DeleteVpnGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteVpnGateway>.
///
/// Errors: [`codes::INVALID_VPN_GATEWAY_ID_MALFORMED`], [`codes::INVALID_VPN_GATEWAY_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_BIND_CLOUD_FIREWALL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGateway {
    /// Required.
    pub vpn_gateway_id: String,
}
operation! { DeleteVpnGateway(vpn_gateway_id: String) "DeleteVpnGateway" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id
} }

/// Response of [`DeleteVpnGateway`]: empty.
pub type DeleteVpnGatewayOutput = Empty;

/// Deletes vpn gateway routes: `DeleteVpnGatewayRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteVpnGatewayRoutes>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewayRoutes {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub route_ids: Vec<String>,
}
operation! { DeleteVpnGatewayRoutes(vpn_gateway_id: String, route_ids: Vec<String>) "DeleteVpnGatewayRoutes" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "RouteIds" route_ids
} }

/// Response of [`DeleteVpnGatewayRoutes`]: empty.
pub type DeleteVpnGatewayRoutesOutput = Empty;

/// Deletes vpn gateway ssl client: `DeleteVpnGatewaySslClient` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteVpnGatewaySslClient>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_SSL_VPN_CLIENT_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewaySslClient {
    pub ssl_vpn_client_id: Option<String>,
    pub ssl_vpn_client_ids: Option<Vec<String>>,
}
operation! { DeleteVpnGatewaySslClient() "DeleteVpnGatewaySslClient" -> DeleteVpnGatewaySslClientOutput {
    0 "SslVpnClientId" ssl_vpn_client_id: String, 1 "SslVpnClientIds" ssl_vpn_client_ids: Vec<String>
} }

/// Response of [`DeleteVpnGatewaySslClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewaySslClientOutput {
    pub task_id: Option<i64>,
}
model! { DeleteVpnGatewaySslClientOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes vpn gateway ssl server: `DeleteVpnGatewaySslServer` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DeleteVpnGatewaySslServer>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewaySslServer {
    /// Required.
    pub ssl_vpn_server_id: String,
}
operation! { DeleteVpnGatewaySslServer(ssl_vpn_server_id: String)
    "DeleteVpnGatewaySslServer" -> DeleteVpnGatewaySslServerOutput {
    0 "SslVpnServerId" ssl_vpn_server_id
} }

/// Response of [`DeleteVpnGatewaySslServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewaySslServerOutput {
    pub task_id: Option<i64>,
}
model! { DeleteVpnGatewaySslServerOutput {
    0 "TaskId" task_id: i64
} }

/// Describes account attributes: `DescribeAccountAttributes` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeAccountAttributes>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributes {}
operation! { DescribeAccountAttributes() "DescribeAccountAttributes" -> DescribeAccountAttributesOutput {} }

/// Response of [`DescribeAccountAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributesOutput {
    pub account_attribute_set: Vec<AccountAttribute>,
}
model! { DescribeAccountAttributesOutput {
    0 "AccountAttributeSet" account_attribute_set: Vec<AccountAttribute>
} }

/// In the response of [`DescribeAccountAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountAttribute {
    pub attribute_name: Option<String>,
    pub attribute_values: Vec<String>,
}
model! { AccountAttribute {
    0 "AttributeName" attribute_name: String, 1 "AttributeValues" attribute_values: Vec<String>
} }

/// Describes address bandwidth range: `DescribeAddressBandwidthRange` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeAddressBandwidthRange>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_ACCOUNT_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBandwidthRange {
    pub address_ids: Option<Vec<String>>,
}
operation! { DescribeAddressBandwidthRange() "DescribeAddressBandwidthRange" -> DescribeAddressBandwidthRangeOutput {
    0 "AddressIds" address_ids: Vec<String>
} }

/// Response of [`DescribeAddressBandwidthRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressBandwidthRangeOutput {
    pub bandwidth_range_set: Vec<BandwidthRange>,
}
model! { DescribeAddressBandwidthRangeOutput {
    0 "BandwidthRangeSet" bandwidth_range_set: Vec<BandwidthRange>
} }

/// In the response of [`DescribeAddressBandwidthRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthRange {
    pub resource_id: Option<String>,
    pub bandwidth_lower_limit: Option<i64>,
    pub bandwidth_upper_limit: Option<i64>,
}
model! { BandwidthRange {
    0 "ResourceId" resource_id: String, 1 "BandwidthLowerLimit" bandwidth_lower_limit: i64,
    2 "BandwidthUpperLimit" bandwidth_upper_limit: i64
} }

/// Describes address quota: `DescribeAddressQuota` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeAddressQuota>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressQuota {}
operation! { DescribeAddressQuota() "DescribeAddressQuota" -> DescribeAddressQuotaOutput {} }

/// Response of [`DescribeAddressQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressQuotaOutput {
    pub quota_set: Vec<Quota>,
}
model! { DescribeAddressQuotaOutput {
    0 "QuotaSet" quota_set: Vec<Quota>
} }

/// In the response of [`DescribeAddressQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    pub quota_id: Option<String>,
    pub quota_current: Option<i64>,
    pub quota_limit: Option<i64>,
    pub quota_group: Option<String>,
}
model! { Quota {
    0 "QuotaId" quota_id: String, 1 "QuotaCurrent" quota_current: i64, 2 "QuotaLimit" quota_limit: i64,
    3 "QuotaGroup" quota_group: String
} }

/// Describes address template group instances: `DescribeAddressTemplateGroupInstances` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeAddressTemplateGroupInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplateGroupInstances {
    /// Required.
    pub address_template_group_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAddressTemplateGroupInstances(address_template_group_id: String)
    "DescribeAddressTemplateGroupInstances" -> Empty {
    0 "AddressTemplateGroupId" address_template_group_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }

/// Response of [`DescribeAddressTemplateGroupInstances`]: empty.
pub type DescribeAddressTemplateGroupInstancesOutput = Empty;

/// Describes address template groups: `DescribeAddressTemplateGroups` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeAddressTemplateGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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

/// In the request of [`DescribeAddressTemplateGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAddressTemplateGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplateGroupsOutput {
    pub total_count: Option<i64>,
    pub address_template_group_set: Vec<AddressTemplateGroup>,
}
model! { DescribeAddressTemplateGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "AddressTemplateGroupSet" address_template_group_set: Vec<AddressTemplateGroup>
} }

/// Describes address template instances: `DescribeAddressTemplateInstances` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeAddressTemplateInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplateInstances {
    /// Required.
    pub address_template_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAddressTemplateInstances(address_template_id: String) "DescribeAddressTemplateInstances" -> Empty {
    0 "AddressTemplateId" address_template_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }

/// Response of [`DescribeAddressTemplateInstances`]: empty.
pub type DescribeAddressTemplateInstancesOutput = Empty;

/// Describes address templates: `DescribeAddressTemplates` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeAddressTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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

/// Response of [`DescribeAddressTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressTemplatesOutput {
    pub total_count: Option<i64>,
    pub address_template_set: Vec<AddressTemplate>,
}
model! { DescribeAddressTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "AddressTemplateSet" address_template_set: Vec<AddressTemplate>
} }

/// Returns elastic IPs (EIPs) with their state, bandwidth, billing and what they are bound to.
///
/// `AddressIds` and `Filters` exclude each other.
///
/// `DescribeAddresses` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeAddresses>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DEDICATED_CLUSTER_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_MALFORMED`], [`codes::LIMIT_EXCEEDED_NUMBER_OF_FILTERS`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
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

/// Response of [`DescribeAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressesOutput {
    pub total_count: Option<i64>,
    pub address_set: Vec<Address>,
}
model! { DescribeAddressesOutput {
    0 "TotalCount" total_count: i64, 1 "AddressSet" address_set: Vec<Address>
} }

/// In the response of [`DescribeAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    pub address_id: Option<String>,
    pub address_name: Option<String>,
    /// State: `CREATING`, `BINDING`, `BIND`, `UNBINDING`, `UNBIND`, `OFFLINING` or `BIND_ENI`.
    pub address_status: Option<String>,
    pub address_ip: Option<String>,
    pub instance_id: Option<String>,
    /// RFC 3339 time.
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
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
    pub tag_set: Vec<Tag>,
    /// `YYYY-MM-DD`.
    pub deadline_date: Option<String>,
    pub instance_type: Option<String>,
    pub egress: Option<String>,
    pub anti_ddos_package_id: Option<String>,
    pub renew_flag: Option<String>,
    pub bandwidth_package_id: Option<String>,
    pub un_vpc_id: Option<String>,
    pub dedicated_cluster_id: Option<String>,
}
model! { Address {
    0 "AddressId" address_id: String, 1 "AddressName" address_name: String, 2 "AddressStatus" address_status: String,
    3 "AddressIp" address_ip: String, 4 "InstanceId" instance_id: String, 5 "CreatedTime" created_time: String,
    6 "NetworkInterfaceId" network_interface_id: String, 7 "PrivateAddressIp" private_address_ip: String,
    8 "IsArrears" is_arrears: bool, 9 "IsBlocked" is_blocked: bool,
    10 "IsEipDirectConnection" is_eip_direct_connection: bool, 11 "AddressType" address_type: String,
    12 "CascadeRelease" cascade_release: bool, 13 "EipAlgType" eip_alg_type: AlgType,
    14 "InternetServiceProvider" internet_service_provider: String, 15 "LocalBgp" local_bgp: bool,
    16 "Bandwidth" bandwidth: i64, 17 "InternetChargeType" internet_charge_type: String, 18 "TagSet" tag_set: Vec<Tag>,
    19 "DeadlineDate" deadline_date: String, 20 "InstanceType" instance_type: String, 21 "Egress" egress: String,
    22 "AntiDDoSPackageId" anti_ddos_package_id: String, 23 "RenewFlag" renew_flag: String,
    24 "BandwidthPackageId" bandwidth_package_id: String, 25 "UnVpcId" un_vpc_id: String,
    26 "DedicatedClusterId" dedicated_cluster_id: String
} }

/// In the response of [`DescribeAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgType {
    pub ftp: Option<bool>,
    pub sip: Option<bool>,
}
model! { AlgType {
    0 "Ftp" ftp: bool, 1 "Sip" sip: bool
} }

/// Describes assistant cidr: `DescribeAssistantCidr` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeAssistantCidr>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssistantCidr {
    pub vpc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAssistantCidr() "DescribeAssistantCidr" -> DescribeAssistantCidrOutput {
    0 "VpcIds" vpc_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeAssistantCidr: AssistantCidr =
    Offset "Offset", "AssistantCidrSet" assistant_cidr_set, total "TotalCount" }

/// Response of [`DescribeAssistantCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssistantCidrOutput {
    pub assistant_cidr_set: Vec<AssistantCidr>,
    pub total_count: Option<i64>,
}
model! { DescribeAssistantCidrOutput {
    0 "AssistantCidrSet" assistant_cidr_set: Vec<AssistantCidr>, 1 "TotalCount" total_count: i64
} }

/// Describes bandwidth package bandwidth range: `DescribeBandwidthPackageBandwidthRange` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeBandwidthPackageBandwidthRange>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageBandwidthRange {
    pub bandwidth_package_ids: Option<Vec<String>>,
}
operation! { DescribeBandwidthPackageBandwidthRange()
    "DescribeBandwidthPackageBandwidthRange" -> DescribeBandwidthPackageBandwidthRangeOutput {
    0 "BandwidthPackageIds" bandwidth_package_ids: Vec<String>
} }

/// Response of [`DescribeBandwidthPackageBandwidthRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageBandwidthRangeOutput {
    pub bandwidth_range_set: Vec<BandwidthRange>,
}
model! { DescribeBandwidthPackageBandwidthRangeOutput {
    0 "BandwidthRangeSet" bandwidth_range_set: Vec<BandwidthRange>
} }

/// Describes bandwidth package bill usage: `DescribeBandwidthPackageBillUsage` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeBandwidthPackageBillUsage>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageBillUsage {
    /// Required.
    pub bandwidth_package_id: String,
}
operation! { DescribeBandwidthPackageBillUsage(bandwidth_package_id: String)
    "DescribeBandwidthPackageBillUsage" -> DescribeBandwidthPackageBillUsageOutput {
    0 "BandwidthPackageId" bandwidth_package_id
} }

/// Response of [`DescribeBandwidthPackageBillUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageBillUsageOutput {
    pub bandwidth_package_bill_bandwidth_set: Vec<BandwidthPackageBillBandwidth>,
}
model! { DescribeBandwidthPackageBillUsageOutput {
    0 "BandwidthPackageBillBandwidthSet" bandwidth_package_bill_bandwidth_set: Vec<BandwidthPackageBillBandwidth>
} }

/// In the response of [`DescribeBandwidthPackageBillUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackageBillBandwidth {
    pub bandwidth_usage: Option<f64>,
}
model! { BandwidthPackageBillBandwidth {
    0 "BandwidthUsage" bandwidth_usage: f64
} }

/// Describes bandwidth package quota: `DescribeBandwidthPackageQuota` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeBandwidthPackageQuota>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageQuota {}
operation! { DescribeBandwidthPackageQuota() "DescribeBandwidthPackageQuota" -> DescribeBandwidthPackageQuotaOutput {} }

/// Response of [`DescribeBandwidthPackageQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageQuotaOutput {
    pub quota_set: Vec<Quota>,
}
model! { DescribeBandwidthPackageQuotaOutput {
    0 "QuotaSet" quota_set: Vec<Quota>
} }

/// Describes bandwidth package resources: `DescribeBandwidthPackageResources` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeBandwidthPackageResources>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageResources {
    /// Required.
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

/// Response of [`DescribeBandwidthPackageResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackageResourcesOutput {
    pub total_count: Option<i64>,
    pub resource_set: Vec<Resource>,
}
model! { DescribeBandwidthPackageResourcesOutput {
    0 "TotalCount" total_count: i64, 1 "ResourceSet" resource_set: Vec<Resource>
} }

/// In the response of [`DescribeBandwidthPackageResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub address_ip: Option<String>,
}
model! { Resource {
    0 "ResourceType" resource_type: String, 1 "ResourceId" resource_id: String, 2 "AddressIp" address_ip: String
} }

/// Describes bandwidth packages: `DescribeBandwidthPackages` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeBandwidthPackages>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_PACKAGE_CHARGE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackages {
    pub bandwidth_package_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeBandwidthPackages() "DescribeBandwidthPackages" -> DescribeBandwidthPackagesOutput {
    0 "BandwidthPackageIds" bandwidth_package_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeBandwidthPackages: BandwidthPackage =
    Offset "Offset", "BandwidthPackageSet" bandwidth_package_set, total "TotalCount" }

/// Response of [`DescribeBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesOutput {
    pub total_count: Option<i64>,
    pub bandwidth_package_set: Vec<BandwidthPackage>,
}
model! { DescribeBandwidthPackagesOutput {
    0 "TotalCount" total_count: i64, 1 "BandwidthPackageSet" bandwidth_package_set: Vec<BandwidthPackage>
} }

/// In the response of [`DescribeBandwidthPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthPackage {
    pub bandwidth_package_id: Option<String>,
    pub network_type: Option<String>,
    pub charge_type: Option<String>,
    pub bandwidth_package_name: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub status: Option<String>,
    pub resource_set: Vec<Resource>,
    pub bandwidth: Option<i64>,
    pub egress: Option<String>,
    /// RFC 3339 time.
    pub deadline: Option<String>,
}
model! { BandwidthPackage {
    0 "BandwidthPackageId" bandwidth_package_id: String, 1 "NetworkType" network_type: String,
    2 "ChargeType" charge_type: String, 3 "BandwidthPackageName" bandwidth_package_name: String,
    4 "CreatedTime" created_time: String, 5 "Status" status: String, 6 "ResourceSet" resource_set: Vec<Resource>,
    7 "Bandwidth" bandwidth: i64, 8 "Egress" egress: String, 9 "Deadline" deadline: String
} }

/// Describes ccn attached instances: `DescribeCcnAttachedInstances` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCcnAttachedInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAttachedInstances {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub ccn_id: Option<String>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeCcnAttachedInstances() "DescribeCcnAttachedInstances" -> DescribeCcnAttachedInstancesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>, 3 "CcnId" ccn_id: String,
    4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeCcnAttachedInstances: CcnAttachedInstance =
    Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribeCcnAttachedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnAttachedInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<CcnAttachedInstance>,
}
model! { DescribeCcnAttachedInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<CcnAttachedInstance>
} }

/// In the response of [`DescribeCcnAttachedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnAttachedInstance {
    pub ccn_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_region: Option<String>,
    pub instance_uin: Option<String>,
    pub cidr_block: Vec<String>,
    pub state: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub attached_time: Option<String>,
    pub ccn_uin: Option<String>,
    pub instance_area: Option<String>,
    pub description: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
}
model! { CcnAttachedInstance {
    0 "CcnId" ccn_id: String, 1 "InstanceType" instance_type: String, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "InstanceRegion" instance_region: String,
    5 "InstanceUin" instance_uin: String, 6 "CidrBlock" cidr_block: Vec<String>, 7 "State" state: String,
    8 "AttachedTime" attached_time: String, 9 "CcnUin" ccn_uin: String, 10 "InstanceArea" instance_area: String,
    11 "Description" description: String, 12 "RouteTableId" route_table_id: String,
    13 "RouteTableName" route_table_name: String
} }

/// Describes ccn policy based routing next hop: `DescribeCcnPolicyBasedRoutingNextHop` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCcnPolicyBasedRoutingNextHop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnPolicyBasedRoutingNextHop {
    /// Required.
    pub ccn_id: String,
    pub offset: Option<String>,
    pub limit: Option<String>,
}
operation! { DescribeCcnPolicyBasedRoutingNextHop(ccn_id: String)
    "DescribeCcnPolicyBasedRoutingNextHop" -> DescribeCcnPolicyBasedRoutingNextHopOutput {
    0 "CcnId" ccn_id, 1 "Offset" offset: String, 2 "Limit" limit: String
} }

/// Response of [`DescribeCcnPolicyBasedRoutingNextHop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnPolicyBasedRoutingNextHopOutput {
    pub ccn_policy_based_routing_next_hop_set: Vec<CcnPolicyBasedRoutingNextHop>,
    pub total_count: Option<i64>,
}
model! { DescribeCcnPolicyBasedRoutingNextHopOutput {
    0 "CcnPolicyBasedRoutingNextHopSet" ccn_policy_based_routing_next_hop_set: Vec<CcnPolicyBasedRoutingNextHop>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCcnPolicyBasedRoutingNextHop`].
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
    0 "PolicyBasedRoutingNextHopId" policy_based_routing_next_hop_id: String, 1 "Name" name: String,
    2 "NextHopRegion" next_hop_region: String, 3 "InstanceId" instance_id: String, 4 "Zone" zone: String,
    5 "State" state: String, 6 "Description" description: String, 7 "InstanceType" instance_type: String,
    8 "NextHopResourceType" next_hop_resource_type: String, 9 "NextHopResourceId" next_hop_resource_id: String,
    10 "NextHopIp" next_hop_ip: String, 11 "PolicyBasedRoutingRulesCount" policy_based_routing_rules_count: i64
} }

/// Describes ccn policy based routing rule: `DescribeCcnPolicyBasedRoutingRule` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCcnPolicyBasedRoutingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnPolicyBasedRoutingRule {
    /// Required.
    pub ccn_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCcnPolicyBasedRoutingRule(ccn_id: String)
    "DescribeCcnPolicyBasedRoutingRule" -> DescribeCcnPolicyBasedRoutingRuleOutput {
    0 "CcnId" ccn_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeCcnPolicyBasedRoutingRule: CcnPolicyBasedRoutingRule =
    Offset "Offset", "CcnPolicyBasedRoutingRuleSet" ccn_policy_based_routing_rule_set, total "TotalCount" }

/// Response of [`DescribeCcnPolicyBasedRoutingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnPolicyBasedRoutingRuleOutput {
    pub ccn_policy_based_routing_rule_set: Vec<CcnPolicyBasedRoutingRule>,
    pub total_count: Option<i64>,
}
model! { DescribeCcnPolicyBasedRoutingRuleOutput {
    0 "CcnPolicyBasedRoutingRuleSet" ccn_policy_based_routing_rule_set: Vec<CcnPolicyBasedRoutingRule>,
    1 "TotalCount" total_count: i64
} }

/// Describes ccn region bandwidth limits: `DescribeCcnRegionBandwidthLimits` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCcnRegionBandwidthLimits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRegionBandwidthLimits {
    /// Required.
    pub ccn_id: String,
}
operation! { DescribeCcnRegionBandwidthLimits(ccn_id: String)
    "DescribeCcnRegionBandwidthLimits" -> DescribeCcnRegionBandwidthLimitsOutput {
    0 "CcnId" ccn_id
} }

/// Response of [`DescribeCcnRegionBandwidthLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRegionBandwidthLimitsOutput {
    pub ccn_region_bandwidth_limit_set: Vec<CcnRegionBandwidthLimit>,
}
model! { DescribeCcnRegionBandwidthLimitsOutput {
    0 "CcnRegionBandwidthLimitSet" ccn_region_bandwidth_limit_set: Vec<CcnRegionBandwidthLimit>
} }

/// In the request of [`DescribeCcnRegionBandwidthLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRegionBandwidthLimit {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub bandwidth_limit: Option<i64>,
    pub is_bm: Option<bool>,
    pub dst_region: Option<String>,
    pub dst_is_bm: Option<bool>,
}
input! { CcnRegionBandwidthLimit(region: String, bandwidth_limit: i64) {
    0 "Region" region: String, 1 "BandwidthLimit" bandwidth_limit: i64, 2 "IsBm" is_bm: bool,
    3 "DstRegion" dst_region: String, 4 "DstIsBm" dst_is_bm: bool
} }

/// Describes ccn route table broadcast policys: `DescribeCcnRouteTableBroadcastPolicys` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCcnRouteTableBroadcastPolicys>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTableBroadcastPolicys {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub route_table_id: String,
    pub policy_version: Option<i64>,
}
operation! { DescribeCcnRouteTableBroadcastPolicys(ccn_id: String, route_table_id: String)
    "DescribeCcnRouteTableBroadcastPolicys" -> DescribeCcnRouteTableBroadcastPolicysOutput {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "PolicyVersion" policy_version: i64
} }

/// Response of [`DescribeCcnRouteTableBroadcastPolicys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTableBroadcastPolicysOutput {
    pub policy_set: Vec<CcnRouteTableBroadcastPolicys>,
    pub total_count: Option<i64>,
}
model! { DescribeCcnRouteTableBroadcastPolicysOutput {
    0 "PolicySet" policy_set: Vec<CcnRouteTableBroadcastPolicys>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCcnRouteTableBroadcastPolicys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTableBroadcastPolicys {
    pub policys: Vec<CcnRouteTableBroadcastPolicy>,
    pub policy_version: Option<i64>,
    pub create_time: Option<String>,
}
model! { CcnRouteTableBroadcastPolicys {
    0 "Policys" policys: Vec<CcnRouteTableBroadcastPolicy>, 1 "PolicyVersion" policy_version: i64,
    2 "CreateTime" create_time: String
} }

/// In the request of [`DescribeCcnRouteTableBroadcastPolicys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTableBroadcastPolicy {
    /// Required.
    pub route_conditions: Option<Vec<CcnRouteBroadcastPolicyRouteCondition>>,
    /// Required.
    pub broadcast_conditions: Option<Vec<CcnRouteBroadcastPolicyRouteCondition>>,
    /// Required.
    pub action: Option<String>,
    pub description: Option<String>,
    pub operate_as_path: Option<String>,
    pub as_path_operate_mode: Option<String>,
    pub operate_community_set: Option<Vec<String>>,
    pub community_operate_mode: Option<String>,
}
input! {
    CcnRouteTableBroadcastPolicy(route_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>, broadcast_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>, action: String) {
    0 "RouteConditions" route_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>,
    1 "BroadcastConditions" broadcast_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>, 2 "Action" action: String,
    3 "Description" description: String, 4 "OperateAsPath" operate_as_path: String,
    5 "AsPathOperateMode" as_path_operate_mode: String, 6 "OperateCommunitySet" operate_community_set: Vec<String>,
    7 "CommunityOperateMode" community_operate_mode: String
} }

/// In the request of [`DescribeCcnRouteTableBroadcastPolicys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteBroadcastPolicyRouteCondition {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    /// Required.
    pub match_pattern: Option<i64>,
}
input! { CcnRouteBroadcastPolicyRouteCondition(name: String, values: Vec<String>, match_pattern: i64) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "MatchPattern" match_pattern: i64
} }

/// Describes ccn route table input policys: `DescribeCcnRouteTableInputPolicys` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCcnRouteTableInputPolicys>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTableInputPolicys {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub route_table_id: String,
    pub policy_version: Option<i64>,
}
operation! { DescribeCcnRouteTableInputPolicys(ccn_id: String, route_table_id: String)
    "DescribeCcnRouteTableInputPolicys" -> DescribeCcnRouteTableInputPolicysOutput {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "PolicyVersion" policy_version: i64
} }

/// Response of [`DescribeCcnRouteTableInputPolicys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTableInputPolicysOutput {
    pub policy_set: Vec<CcnRouteTableInputPolicys>,
    pub total_count: Option<i64>,
}
model! { DescribeCcnRouteTableInputPolicysOutput {
    0 "PolicySet" policy_set: Vec<CcnRouteTableInputPolicys>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCcnRouteTableInputPolicys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTableInputPolicys {
    pub policys: Vec<CcnRouteTableInputPolicy>,
    pub policy_version: Option<i64>,
    pub create_time: Option<String>,
}
model! { CcnRouteTableInputPolicys {
    0 "Policys" policys: Vec<CcnRouteTableInputPolicy>, 1 "PolicyVersion" policy_version: i64,
    2 "CreateTime" create_time: String
} }

/// In the request of [`DescribeCcnRouteTableInputPolicys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTableInputPolicy {
    /// Required.
    pub route_conditions: Option<Vec<CcnRouteBroadcastPolicyRouteCondition>>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub description: Option<String>,
    pub operate_as_path: Option<String>,
    pub as_path_operate_mode: Option<String>,
}
input! {
    CcnRouteTableInputPolicy(route_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>, action: String, description: String) {
    0 "RouteConditions" route_conditions: Vec<CcnRouteBroadcastPolicyRouteCondition>, 1 "Action" action: String,
    2 "Description" description: String, 3 "OperateAsPath" operate_as_path: String,
    4 "AsPathOperateMode" as_path_operate_mode: String
} }

/// Describes ccn route tables: `DescribeCcnRouteTables` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCcnRouteTables>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTables {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCcnRouteTables() "DescribeCcnRouteTables" -> DescribeCcnRouteTablesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeCcnRouteTables: CcnRouteTable =
    Offset "Offset", "CcnRouteTableSet" ccn_route_table_set, total "TotalCount" }

/// Response of [`DescribeCcnRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRouteTablesOutput {
    pub ccn_route_table_set: Vec<CcnRouteTable>,
    pub total_count: Option<i64>,
}
model! { DescribeCcnRouteTablesOutput {
    0 "CcnRouteTableSet" ccn_route_table_set: Vec<CcnRouteTable>, 1 "TotalCount" total_count: i64
} }

/// Describes ccn routes: `DescribeCcnRoutes` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCcnRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_APP_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRoutes {
    /// Required.
    pub ccn_id: String,
    pub route_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCcnRoutes(ccn_id: String) "DescribeCcnRoutes" -> DescribeCcnRoutesOutput {
    0 "CcnId" ccn_id, 1 "RouteIds" route_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeCcnRoutes: CcnRoute = Offset "Offset", "RouteSet" route_set, total "TotalCount" }

/// Response of [`DescribeCcnRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnRoutesOutput {
    pub total_count: Option<i64>,
    pub route_set: Vec<CcnRoute>,
}
model! { DescribeCcnRoutesOutput {
    0 "TotalCount" total_count: i64, 1 "RouteSet" route_set: Vec<CcnRoute>
} }

/// In the response of [`DescribeCcnRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRoute {
    pub route_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_region: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub enabled: Option<bool>,
    pub instance_uin: Option<String>,
    pub extra_state: Option<String>,
    pub is_bgp: Option<bool>,
    pub route_priority: Option<i64>,
    pub instance_extra_name: Option<String>,
    pub alias_type: Option<String>,
    pub alias_instance_id: Option<String>,
}
model! { CcnRoute {
    0 "RouteId" route_id: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "InstanceType" instance_type: String, 3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String,
    5 "InstanceRegion" instance_region: String, 6 "UpdateTime" update_time: String, 7 "Enabled" enabled: bool,
    8 "InstanceUin" instance_uin: String, 9 "ExtraState" extra_state: String, 10 "IsBgp" is_bgp: bool,
    11 "RoutePriority" route_priority: i64, 12 "InstanceExtraName" instance_extra_name: String,
    13 "AliasType" alias_type: String, 14 "AliasInstanceId" alias_instance_id: String
} }

/// Describes ccns: `DescribeCcns` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCcns>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcns {
    pub ccn_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeCcns() "DescribeCcns" -> DescribeCcnsOutput {
    0 "CcnIds" ccn_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeCcns: CCN = Offset "Offset", "CcnSet" ccn_set, total "TotalCount" }

/// Response of [`DescribeCcns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCcnsOutput {
    pub total_count: Option<i64>,
    pub ccn_set: Vec<CCN>,
}
model! { DescribeCcnsOutput {
    0 "TotalCount" total_count: i64, 1 "CcnSet" ccn_set: Vec<CCN>
} }

/// Describes cdc ldcx list: `DescribeCdcLDCXList` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCdcLDCXList>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcLDCXList {}
operation! { DescribeCdcLDCXList() "DescribeCdcLDCXList" -> Empty {} }

/// Response of [`DescribeCdcLDCXList`]: empty.
pub type DescribeCdcLDCXListOutput = Empty;

/// Describes cdc net planes: `DescribeCdcNetPlanes` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCdcNetPlanes>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcNetPlanes {}
operation! { DescribeCdcNetPlanes() "DescribeCdcNetPlanes" -> Empty {} }

/// Response of [`DescribeCdcNetPlanes`]: empty.
pub type DescribeCdcNetPlanesOutput = Empty;

/// Describes cdc used idc vlan: `DescribeCdcUsedIdcVlan` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCdcUsedIdcVlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdcUsedIdcVlan {}
operation! { DescribeCdcUsedIdcVlan() "DescribeCdcUsedIdcVlan" -> Empty {} }

/// Response of [`DescribeCdcUsedIdcVlan`]: empty.
pub type DescribeCdcUsedIdcVlanOutput = Empty;

/// Describes classic link instances: `DescribeClassicLinkInstances` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeClassicLinkInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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

/// In the request of [`DescribeClassicLinkInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterObject {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { FilterObject(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeClassicLinkInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesOutput {
    pub total_count: Option<i64>,
    pub classic_link_instance_set: Vec<ClassicLinkInstance>,
}
model! { DescribeClassicLinkInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "ClassicLinkInstanceSet" classic_link_instance_set: Vec<ClassicLinkInstance>
} }

/// In the response of [`DescribeClassicLinkInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassicLinkInstance {
    pub vpc_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { ClassicLinkInstance {
    0 "VpcId" vpc_id: String, 1 "InstanceId" instance_id: String
} }

/// Describes cross border ccn region bandwidth limits: `DescribeCrossBorderCcnRegionBandwidthLimits` of `vpc`
/// 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCrossBorderCcnRegionBandwidthLimits>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::UNSUPPORTED_OPERATION_UIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderCcnRegionBandwidthLimits {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCrossBorderCcnRegionBandwidthLimits()
    "DescribeCrossBorderCcnRegionBandwidthLimits" -> DescribeCrossBorderCcnRegionBandwidthLimitsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeCrossBorderCcnRegionBandwidthLimits: CcnBandwidth =
    Offset "Offset", "CcnBandwidthSet" ccn_bandwidth_set, total "TotalCount" }

/// Response of [`DescribeCrossBorderCcnRegionBandwidthLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderCcnRegionBandwidthLimitsOutput {
    pub total_count: Option<i64>,
    pub ccn_bandwidth_set: Vec<CcnBandwidth>,
}
model! { DescribeCrossBorderCcnRegionBandwidthLimitsOutput {
    0 "TotalCount" total_count: i64, 1 "CcnBandwidthSet" ccn_bandwidth_set: Vec<CcnBandwidth>
} }

/// In the response of [`DescribeCrossBorderCcnRegionBandwidthLimits`].
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
    0 "CcnId" ccn_id: String, 1 "CreatedTime" created_time: String, 2 "ExpiredTime" expired_time: String,
    3 "RegionFlowControlId" region_flow_control_id: String, 4 "RenewFlag" renew_flag: String,
    5 "CcnRegionBandwidthLimit" ccn_region_bandwidth_limit: CcnRegionBandwidthLimitInfo, 6 "MarketId" market_id: String,
    7 "UserAccountID" user_account_id: String, 8 "IsCrossBorder" is_cross_border: bool,
    9 "IsSecurityLock" is_security_lock: bool, 10 "InstanceChargeType" instance_charge_type: String,
    11 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeCrossBorderCcnRegionBandwidthLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRegionBandwidthLimitInfo {
    pub source_region: Option<String>,
    pub destination_region: Option<String>,
    pub bandwidth_limit: Option<i64>,
}
model! { CcnRegionBandwidthLimitInfo {
    0 "SourceRegion" source_region: String, 1 "DestinationRegion" destination_region: String,
    2 "BandwidthLimit" bandwidth_limit: i64
} }

/// Describes cross border compliance: `DescribeCrossBorderCompliance` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCrossBorderCompliance>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderCompliance {
    pub service_provider: Option<String>,
    pub compliance_id: Option<i64>,
    pub company: Option<String>,
    pub uniform_social_credit_code: Option<String>,
    pub legal_person: Option<String>,
    pub legal_person_id: Option<String>,
    pub issuing_authority: Option<String>,
    pub business_address: Option<String>,
    pub post_code: Option<i64>,
    pub manager: Option<String>,
    pub manager_id: Option<String>,
    pub manager_address: Option<String>,
    pub manager_telephone: Option<String>,
    pub email: Option<String>,
    pub service_start_date: Option<String>,
    pub service_end_date: Option<String>,
    pub state: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCrossBorderCompliance() "DescribeCrossBorderCompliance" -> DescribeCrossBorderComplianceOutput {
    0 "ServiceProvider" service_provider: String, 1 "ComplianceId" compliance_id: i64, 2 "Company" company: String,
    3 "UniformSocialCreditCode" uniform_social_credit_code: String, 4 "LegalPerson" legal_person: String,
    5 "LegalPersonId" legal_person_id: String, 6 "IssuingAuthority" issuing_authority: String,
    7 "BusinessAddress" business_address: String, 8 "PostCode" post_code: i64, 9 "Manager" manager: String,
    10 "ManagerId" manager_id: String, 11 "ManagerAddress" manager_address: String,
    12 "ManagerTelephone" manager_telephone: String, 13 "Email" email: String,
    14 "ServiceStartDate" service_start_date: String, 15 "ServiceEndDate" service_end_date: String,
    16 "State" state: String, 17 "Offset" offset: i64, 18 "Limit" limit: i64
} }
paged! { DescribeCrossBorderCompliance: CrossBorderCompliance =
    Offset "Offset", "CrossBorderComplianceSet" cross_border_compliance_set, total "TotalCount" }

/// Response of [`DescribeCrossBorderCompliance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderComplianceOutput {
    pub cross_border_compliance_set: Vec<CrossBorderCompliance>,
    pub total_count: Option<i64>,
}
model! { DescribeCrossBorderComplianceOutput {
    0 "CrossBorderComplianceSet" cross_border_compliance_set: Vec<CrossBorderCompliance>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCrossBorderCompliance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossBorderCompliance {
    pub service_provider: Option<String>,
    pub compliance_id: Option<i64>,
    pub company: Option<String>,
    pub uniform_social_credit_code: Option<String>,
    pub legal_person: Option<String>,
    pub issuing_authority: Option<String>,
    pub business_license: Option<String>,
    pub business_address: Option<String>,
    pub post_code: Option<i64>,
    pub manager: Option<String>,
    pub manager_id: Option<String>,
    pub manager_id_card: Option<String>,
    pub manager_address: Option<String>,
    pub manager_telephone: Option<String>,
    pub email: Option<String>,
    pub service_handling_form: Option<String>,
    pub authorization_letter: Option<String>,
    pub safety_commitment: Option<String>,
    /// `YYYY-MM-DD`.
    pub service_start_date: Option<String>,
    /// `YYYY-MM-DD`.
    pub service_end_date: Option<String>,
    pub state: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    pub legal_person_id: Option<String>,
    pub legal_person_id_card: Option<String>,
}
model! { CrossBorderCompliance {
    0 "ServiceProvider" service_provider: String, 1 "ComplianceId" compliance_id: i64, 2 "Company" company: String,
    3 "UniformSocialCreditCode" uniform_social_credit_code: String, 4 "LegalPerson" legal_person: String,
    5 "IssuingAuthority" issuing_authority: String, 6 "BusinessLicense" business_license: String,
    7 "BusinessAddress" business_address: String, 8 "PostCode" post_code: i64, 9 "Manager" manager: String,
    10 "ManagerId" manager_id: String, 11 "ManagerIdCard" manager_id_card: String,
    12 "ManagerAddress" manager_address: String, 13 "ManagerTelephone" manager_telephone: String,
    14 "Email" email: String, 15 "ServiceHandlingForm" service_handling_form: String,
    16 "AuthorizationLetter" authorization_letter: String, 17 "SafetyCommitment" safety_commitment: String,
    18 "ServiceStartDate" service_start_date: String, 19 "ServiceEndDate" service_end_date: String,
    20 "State" state: String, 21 "CreatedTime" created_time: String, 22 "LegalPersonId" legal_person_id: String,
    23 "LegalPersonIdCard" legal_person_id_card: String
} }

/// Describes cross border flow monitor: `DescribeCrossBorderFlowMonitor` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCrossBorderFlowMonitor>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_INSTANCE_ACCOUNT_NOT_APPROVED_BY_UNICOM`],
/// [`codes::UNSUPPORTED_OPERATION_CURRENT_ACCOUNT_IS_NOT_UNICOM_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_CURRENT_QUERY_REGION_IS_NOT_CROSS_BORDER`],
/// [`codes::UNSUPPORTED_OPERATION_UIN_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderFlowMonitor {
    /// Required.
    pub source_region: String,
    /// Required.
    pub destination_region: String,
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub ccn_uin: String,
    /// Required.
    pub period: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}

/// Arguments of [`DescribeCrossBorderFlowMonitor::new`].
pub struct DescribeCrossBorderFlowMonitorRequired {
    pub source_region: String,
    pub destination_region: String,
    pub ccn_id: String,
    pub ccn_uin: String,
    pub period: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    DescribeCrossBorderFlowMonitor { DescribeCrossBorderFlowMonitorRequired: source_region, destination_region, ccn_id, ccn_uin, period, start_time, end_time }
    "DescribeCrossBorderFlowMonitor" -> DescribeCrossBorderFlowMonitorOutput {
    0 "SourceRegion" source_region, 1 "DestinationRegion" destination_region, 2 "CcnId" ccn_id, 3 "CcnUin" ccn_uin,
    4 "Period" period, 5 "StartTime" start_time, 6 "EndTime" end_time
} }

/// Response of [`DescribeCrossBorderFlowMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCrossBorderFlowMonitorOutput {
    pub cross_border_flow_monitor_data: Vec<CrossBorderFlowMonitorData>,
}
model! { DescribeCrossBorderFlowMonitorOutput {
    0 "CrossBorderFlowMonitorData" cross_border_flow_monitor_data: Vec<CrossBorderFlowMonitorData>
} }

/// In the response of [`DescribeCrossBorderFlowMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossBorderFlowMonitorData {
    pub in_bandwidth: Vec<i64>,
    pub out_bandwidth: Vec<i64>,
    pub in_pkg: Vec<i64>,
    pub out_pkg: Vec<i64>,
}
model! { CrossBorderFlowMonitorData {
    0 "InBandwidth" in_bandwidth: Vec<i64>, 1 "OutBandwidth" out_bandwidth: Vec<i64>, 2 "InPkg" in_pkg: Vec<i64>,
    3 "OutPkg" out_pkg: Vec<i64>
} }

/// Describes customer gateway vendors: `DescribeCustomerGatewayVendors` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCustomerGatewayVendors>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_INSTANCE_ACCOUNT_NOT_APPROVED_BY_UNICOM`],
/// [`codes::UNSUPPORTED_OPERATION_CURRENT_ACCOUNT_IS_NOT_UNICOM_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_CURRENT_QUERY_REGION_IS_NOT_CROSS_BORDER`],
/// [`codes::UNSUPPORTED_OPERATION_UIN_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayVendors {}
operation! { DescribeCustomerGatewayVendors() "DescribeCustomerGatewayVendors" -> DescribeCustomerGatewayVendorsOutput {} }

/// Response of [`DescribeCustomerGatewayVendors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayVendorsOutput {
    pub customer_gateway_vendor_set: Vec<CustomerGatewayVendor>,
}
model! { DescribeCustomerGatewayVendorsOutput {
    0 "CustomerGatewayVendorSet" customer_gateway_vendor_set: Vec<CustomerGatewayVendor>
} }

/// In the request of [`DescribeCustomerGatewayVendors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerGatewayVendor {
    /// Required.
    pub platform: Option<String>,
    /// Required.
    pub software_version: Option<String>,
    /// Required.
    pub vendor_name: Option<String>,
}
input! { CustomerGatewayVendor(platform: String, software_version: String, vendor_name: String) {
    0 "Platform" platform: String, 1 "SoftwareVersion" software_version: String, 2 "VendorName" vendor_name: String
} }

/// Describes customer gateways: `DescribeCustomerGateways` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeCustomerGateways>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGateways {
    pub customer_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCustomerGateways() "DescribeCustomerGateways" -> DescribeCustomerGatewaysOutput {
    0 "CustomerGatewayIds" customer_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeCustomerGateways: CustomerGateway =
    Offset "Offset", "CustomerGatewaySet" customer_gateway_set, total "TotalCount" }

/// Response of [`DescribeCustomerGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysOutput {
    pub customer_gateway_set: Vec<CustomerGateway>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomerGatewaysOutput {
    0 "CustomerGatewaySet" customer_gateway_set: Vec<CustomerGateway>, 1 "TotalCount" total_count: i64
} }

/// Describes designated zones: `DescribeDesignatedZones` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeDesignatedZones>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesignatedZones {}
operation! { DescribeDesignatedZones() "DescribeDesignatedZones" -> DescribeDesignatedZonesOutput {} }

/// Response of [`DescribeDesignatedZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDesignatedZonesOutput {
    pub total_count: Option<i64>,
    pub designated_zone_info: Vec<DesignatedZoneInfoDict>,
}
model! { DescribeDesignatedZonesOutput {
    0 "TotalCount" total_count: i64, 1 "DesignatedZoneInfo" designated_zone_info: Vec<DesignatedZoneInfoDict>
} }

/// In the response of [`DescribeDesignatedZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DesignatedZoneInfoDict {
    pub designated_zone: Option<String>,
    pub designated_zone_name: Option<String>,
    pub designated_zone_type: Option<String>,
}
model! { DesignatedZoneInfoDict {
    0 "DesignatedZone" designated_zone: String, 1 "DesignatedZoneName" designated_zone_name: String,
    2 "DesignatedZoneType" designated_zone_type: String
} }

/// Describes dhcp ips: `DescribeDhcpIps` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeDhcpIps>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDhcpIps {
    pub dhcp_ip_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDhcpIps() "DescribeDhcpIps" -> DescribeDhcpIpsOutput {
    0 "DhcpIpIds" dhcp_ip_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeDhcpIps: DhcpIp = Offset "Offset", "DhcpIpSet" dhcp_ip_set, total "TotalCount" }

/// Response of [`DescribeDhcpIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDhcpIpsOutput {
    pub dhcp_ip_set: Vec<DhcpIp>,
    pub total_count: Option<i64>,
}
model! { DescribeDhcpIpsOutput {
    0 "DhcpIpSet" dhcp_ip_set: Vec<DhcpIp>, 1 "TotalCount" total_count: i64
} }

/// Describes direct connect gateway ccn routes: `DescribeDirectConnectGatewayCcnRoutes` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeDirectConnectGatewayCcnRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectGatewayCcnRoutes {
    /// Required.
    pub direct_connect_gateway_id: String,
    pub ccn_route_type: Option<String>,
    pub address_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDirectConnectGatewayCcnRoutes(direct_connect_gateway_id: String)
    "DescribeDirectConnectGatewayCcnRoutes" -> DescribeDirectConnectGatewayCcnRoutesOutput {
    0 "DirectConnectGatewayId" direct_connect_gateway_id, 1 "CcnRouteType" ccn_route_type: String,
    2 "AddressType" address_type: String, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeDirectConnectGatewayCcnRoutes: DirectConnectGatewayCcnRoute =
    Offset "Offset", "RouteSet" route_set, total "TotalCount" }

/// Response of [`DescribeDirectConnectGatewayCcnRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectGatewayCcnRoutesOutput {
    pub total_count: Option<i64>,
    pub route_set: Vec<DirectConnectGatewayCcnRoute>,
}
model! { DescribeDirectConnectGatewayCcnRoutesOutput {
    0 "TotalCount" total_count: i64, 1 "RouteSet" route_set: Vec<DirectConnectGatewayCcnRoute>
} }

/// Describes direct connect gateways: `DescribeDirectConnectGateways` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeDirectConnectGateways>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectGateways {
    pub direct_connect_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDirectConnectGateways() "DescribeDirectConnectGateways" -> DescribeDirectConnectGatewaysOutput {
    0 "DirectConnectGatewayIds" direct_connect_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeDirectConnectGateways: DirectConnectGateway =
    Offset "Offset", "DirectConnectGatewaySet" direct_connect_gateway_set, total "TotalCount" }

/// Response of [`DescribeDirectConnectGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectGatewaysOutput {
    pub total_count: Option<i64>,
    pub direct_connect_gateway_set: Vec<DirectConnectGateway>,
}
model! { DescribeDirectConnectGatewaysOutput {
    0 "TotalCount" total_count: i64, 1 "DirectConnectGatewaySet" direct_connect_gateway_set: Vec<DirectConnectGateway>
} }

/// Describes flow log: `DescribeFlowLog` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeFlowLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLog {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub flow_log_id: String,
}
operation! { DescribeFlowLog(vpc_id: String, flow_log_id: String) "DescribeFlowLog" -> DescribeFlowLogOutput {
    0 "VpcId" vpc_id, 1 "FlowLogId" flow_log_id
} }

/// Response of [`DescribeFlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogOutput {
    pub flow_log: Vec<FlowLog>,
}
model! { DescribeFlowLogOutput {
    0 "FlowLog" flow_log: Vec<FlowLog>
} }

/// Describes flow logs: `DescribeFlowLogs` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeFlowLogs>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
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
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Filter>,
    pub cloud_log_region: Option<String>,
}
operation! { DescribeFlowLogs() "DescribeFlowLogs" -> DescribeFlowLogsOutput {
    0 "VpcId" vpc_id: String, 1 "FlowLogId" flow_log_id: String, 2 "FlowLogName" flow_log_name: String,
    3 "ResourceType" resource_type: String, 4 "ResourceId" resource_id: String, 5 "TrafficType" traffic_type: String,
    6 "CloudLogId" cloud_log_id: String, 7 "CloudLogState" cloud_log_state: String, 8 "OrderField" order_field: String,
    9 "OrderDirection" order_direction: String, 10 "Offset" offset: i64, 11 "Limit" limit: i64,
    12 "Filters" filters: Filter, 13 "CloudLogRegion" cloud_log_region: String
} }
paged! { DescribeFlowLogs: FlowLog = Offset "Offset", "FlowLog" flow_log, total "TotalNum" }

/// Response of [`DescribeFlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsOutput {
    pub flow_log: Vec<FlowLog>,
    pub total_num: Option<i64>,
}
model! { DescribeFlowLogsOutput {
    0 "FlowLog" flow_log: Vec<FlowLog>, 1 "TotalNum" total_num: i64
} }

/// Describes gateway flow monitor detail: `DescribeGatewayFlowMonitorDetail` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeGatewayFlowMonitorDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFlowMonitorDetail {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub time_point: String,
    pub vpn_id: Option<String>,
    pub direct_connect_gateway_id: Option<String>,
    pub peering_connection_id: Option<String>,
    pub nat_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub private_ip_address: Option<String>,
}
operation! { DescribeGatewayFlowMonitorDetail(time_point: String)
    "DescribeGatewayFlowMonitorDetail" -> DescribeGatewayFlowMonitorDetailOutput {
    0 "TimePoint" time_point, 1 "VpnId" vpn_id: String, 2 "DirectConnectGatewayId" direct_connect_gateway_id: String,
    3 "PeeringConnectionId" peering_connection_id: String, 4 "NatId" nat_id: String, 5 "Offset" offset: i64,
    6 "Limit" limit: i64, 7 "OrderField" order_field: String, 8 "OrderDirection" order_direction: String,
    9 "PrivateIpAddress" private_ip_address: String
} }
paged! { DescribeGatewayFlowMonitorDetail: GatewayFlowMonitorDetail =
    Offset "Offset", "GatewayFlowMonitorDetailSet" gateway_flow_monitor_detail_set, total "TotalCount" }

/// Response of [`DescribeGatewayFlowMonitorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFlowMonitorDetailOutput {
    pub total_count: Option<i64>,
    pub gateway_flow_monitor_detail_set: Vec<GatewayFlowMonitorDetail>,
}
model! { DescribeGatewayFlowMonitorDetailOutput {
    0 "TotalCount" total_count: i64,
    1 "GatewayFlowMonitorDetailSet" gateway_flow_monitor_detail_set: Vec<GatewayFlowMonitorDetail>
} }

/// In the response of [`DescribeGatewayFlowMonitorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayFlowMonitorDetail {
    pub private_ip_address: Option<String>,
    pub in_pkg: Option<i64>,
    pub out_pkg: Option<i64>,
    pub in_traffic: Option<i64>,
    pub out_traffic: Option<i64>,
    pub concurrent_connection_count: Option<i64>,
    pub new_connection_rate: Option<i64>,
}
model! { GatewayFlowMonitorDetail {
    0 "PrivateIpAddress" private_ip_address: String, 1 "InPkg" in_pkg: i64, 2 "OutPkg" out_pkg: i64,
    3 "InTraffic" in_traffic: i64, 4 "OutTraffic" out_traffic: i64,
    5 "ConcurrentConnectionCount" concurrent_connection_count: i64, 6 "NewConnectionRate" new_connection_rate: i64
} }

/// Describes gateway flow qos: `DescribeGatewayFlowQos` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeGatewayFlowQos>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFlowQos {
    /// Required.
    pub gateway_id: String,
    pub ip_addresses: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeGatewayFlowQos(gateway_id: String) "DescribeGatewayFlowQos" -> DescribeGatewayFlowQosOutput {
    0 "GatewayId" gateway_id, 1 "IpAddresses" ip_addresses: Vec<String>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeGatewayFlowQos: GatewayQos = Offset "Offset", "GatewayQosSet" gateway_qos_set, total "TotalCount" }

/// Response of [`DescribeGatewayFlowQos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFlowQosOutput {
    pub gateway_qos_set: Vec<GatewayQos>,
    pub total_count: Option<i64>,
}
model! { DescribeGatewayFlowQosOutput {
    0 "GatewayQosSet" gateway_qos_set: Vec<GatewayQos>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGatewayFlowQos`].
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
    0 "VpcId" vpc_id: String, 1 "IpAddress" ip_address: String, 2 "Bandwidth" bandwidth: i64,
    3 "CreateTime" create_time: String, 4 "InBandwidth" in_bandwidth: i64
} }

/// Describes global routes: `DescribeGlobalRoutes` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeGlobalRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalRoutes {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub global_route_ids: Option<Vec<String>>,
}
operation! { DescribeGlobalRoutes() "DescribeGlobalRoutes" -> DescribeGlobalRoutesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "GlobalRouteIds" global_route_ids: Vec<String>
} }
paged! { DescribeGlobalRoutes: GlobalRoute = Offset "Offset", "GlobalRouteSet" global_route_set, total "TotalCount" }

/// Response of [`DescribeGlobalRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalRoutesOutput {
    pub global_route_set: Vec<GlobalRoute>,
    pub total_count: Option<i64>,
}
model! { DescribeGlobalRoutesOutput {
    0 "GlobalRouteSet" global_route_set: Vec<GlobalRoute>, 1 "TotalCount" total_count: i64
} }

/// Describes ha vips: `DescribeHaVips` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeHaVips>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVips {
    pub ha_vip_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeHaVips() "DescribeHaVips" -> DescribeHaVipsOutput {
    0 "HaVipIds" ha_vip_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeHaVips: HaVip = Offset "Offset", "HaVipSet" ha_vip_set, total "TotalCount" }

/// Response of [`DescribeHaVips`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHaVipsOutput {
    pub total_count: Option<i64>,
    pub ha_vip_set: Vec<HaVip>,
}
model! { DescribeHaVipsOutput {
    0 "TotalCount" total_count: i64, 1 "HaVipSet" ha_vip_set: Vec<HaVip>
} }

/// Describes high priority route tables: `DescribeHighPriorityRouteTables` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeHighPriorityRouteTables>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`].
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

/// Response of [`DescribeHighPriorityRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighPriorityRouteTablesOutput {
    pub high_priority_route_table_set: Vec<HighPriorityRouteTable>,
    pub total_count: Option<i64>,
}
model! { DescribeHighPriorityRouteTablesOutput {
    0 "HighPriorityRouteTableSet" high_priority_route_table_set: Vec<HighPriorityRouteTable>,
    1 "TotalCount" total_count: i64
} }

/// Describes high priority routes: `DescribeHighPriorityRoutes` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeHighPriorityRoutes>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighPriorityRoutes {
    /// Required.
    pub high_priority_route_table_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeHighPriorityRoutes(high_priority_route_table_id: String)
    "DescribeHighPriorityRoutes" -> DescribeHighPriorityRoutesOutput {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeHighPriorityRoutes: HighPriorityRoute =
    Offset "Offset", "HighPriorityRouteSet" high_priority_route_set, total "TotalCount" }

/// Response of [`DescribeHighPriorityRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighPriorityRoutesOutput {
    pub high_priority_route_set: Vec<HighPriorityRoute>,
    pub total_count: Option<i64>,
}
model! { DescribeHighPriorityRoutesOutput {
    0 "HighPriorityRouteSet" high_priority_route_set: Vec<HighPriorityRoute>, 1 "TotalCount" total_count: i64
} }

/// Describes ipv6 addresses: `DescribeIPv6Addresses` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeIPv6Addresses>.
///
/// Errors: [`codes::INVALID_ADDRESS_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER`].
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

/// Response of [`DescribeIPv6Addresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPv6AddressesOutput {
    pub total_count: Option<i64>,
    pub address_set: Vec<Address>,
}
model! { DescribeIPv6AddressesOutput {
    0 "TotalCount" total_count: i64, 1 "AddressSet" address_set: Vec<Address>
} }

/// Describes instance jumbo: `DescribeInstanceJumbo` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeInstanceJumbo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceJumbo {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstanceJumbo(instance_ids: Vec<String>) "DescribeInstanceJumbo" -> DescribeInstanceJumboOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeInstanceJumbo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceJumboOutput {
    pub instance_jumbo_set: Vec<InstanceJumbo>,
}
model! { DescribeInstanceJumboOutput {
    0 "InstanceJumboSet" instance_jumbo_set: Vec<InstanceJumbo>
} }

/// In the response of [`DescribeInstanceJumbo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceJumbo {
    pub instance_id: Option<String>,
    pub jumbo_state: Option<bool>,
}
model! { InstanceJumbo {
    0 "InstanceId" instance_id: String, 1 "JumboState" jumbo_state: bool
} }

/// Describes ip6 addresses: `DescribeIp6Addresses` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeIp6Addresses>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_ADDRESS_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_PUBLIC`],
/// [`codes::INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_ID_MALFORMED`].
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

/// Response of [`DescribeIp6Addresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIp6AddressesOutput {
    pub total_count: Option<i64>,
    pub address_set: Vec<Address>,
}
model! { DescribeIp6AddressesOutput {
    0 "TotalCount" total_count: i64, 1 "AddressSet" address_set: Vec<Address>
} }

/// Describes ip6 translator quota: `DescribeIp6TranslatorQuota` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeIp6TranslatorQuota>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIp6TranslatorQuota {
    pub ip6_translator_ids: Option<Vec<String>>,
}
operation! { DescribeIp6TranslatorQuota() "DescribeIp6TranslatorQuota" -> DescribeIp6TranslatorQuotaOutput {
    0 "Ip6TranslatorIds" ip6_translator_ids: Vec<String>
} }

/// Response of [`DescribeIp6TranslatorQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIp6TranslatorQuotaOutput {
    pub quota_set: Vec<Quota>,
}
model! { DescribeIp6TranslatorQuotaOutput {
    0 "QuotaSet" quota_set: Vec<Quota>
} }

/// Describes ip6 translators: `DescribeIp6Translators` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeIp6Translators>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`].
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
    Offset "Offset", "Ip6TranslatorSet" ip6_translator_set, total "TotalCount" }

/// Response of [`DescribeIp6Translators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIp6TranslatorsOutput {
    pub total_count: Option<i64>,
    pub ip6_translator_set: Vec<Ip6Translator>,
}
model! { DescribeIp6TranslatorsOutput {
    0 "TotalCount" total_count: i64, 1 "Ip6TranslatorSet" ip6_translator_set: Vec<Ip6Translator>
} }

/// In the response of [`DescribeIp6Translators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ip6Translator {
    pub ip6_translator_id: Option<String>,
    pub ip6_translator_name: Option<String>,
    pub vip6: Option<String>,
    pub isp_name: Option<String>,
    pub translator_status: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub ip6_rule_count: Option<i64>,
    pub ip6_rule_set: Vec<Ip6Rule>,
}
model! { Ip6Translator {
    0 "Ip6TranslatorId" ip6_translator_id: String, 1 "Ip6TranslatorName" ip6_translator_name: String,
    2 "Vip6" vip6: String, 3 "IspName" isp_name: String, 4 "TranslatorStatus" translator_status: String,
    5 "CreatedTime" created_time: String, 6 "Ip6RuleCount" ip6_rule_count: i64,
    7 "IP6RuleSet" ip6_rule_set: Vec<Ip6Rule>
} }

/// In the response of [`DescribeIp6Translators`].
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
    /// RFC 3339 time.
    pub created_time: Option<String>,
}
model! { Ip6Rule {
    0 "Ip6RuleId" ip6_rule_id: String, 1 "Ip6RuleName" ip6_rule_name: String, 2 "Vip6" vip6: String,
    3 "Vport6" vport6: i64, 4 "Protocol" protocol: String, 5 "Vip" vip: String, 6 "Vport" vport: i64,
    7 "RuleStatus" rule_status: String, 8 "CreatedTime" created_time: String
} }

/// Describes ip geolocation database url: `DescribeIpGeolocationDatabaseUrl` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeIpGeolocationDatabaseUrl>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_CONFLICT_2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpGeolocationDatabaseUrl {
    /// Required.
    pub r#type: String,
}
operation! { DescribeIpGeolocationDatabaseUrl(r#type: String)
    "DescribeIpGeolocationDatabaseUrl" -> DescribeIpGeolocationDatabaseUrlOutput {
    0 "Type" r#type
} }

/// Response of [`DescribeIpGeolocationDatabaseUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpGeolocationDatabaseUrlOutput {
    pub down_load_url: Option<String>,
    /// RFC 3339 time.
    pub expired_at: Option<String>,
}
model! { DescribeIpGeolocationDatabaseUrlOutput {
    0 "DownLoadUrl" down_load_url: String, 1 "ExpiredAt" expired_at: String
} }

/// Describes ip geolocation infos: `DescribeIpGeolocationInfos` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeIpGeolocationInfos>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_COMBINATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpGeolocationInfos {
    /// Required.
    pub address_ips: Vec<String>,
    pub fields: Option<IpField>,
}
operation! { DescribeIpGeolocationInfos(address_ips: Vec<String>)
    "DescribeIpGeolocationInfos" -> DescribeIpGeolocationInfosOutput {
    0 "AddressIps" address_ips, 1 "Fields" fields: IpField
} }

/// In the request of [`DescribeIpGeolocationInfos`].
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

/// Response of [`DescribeIpGeolocationInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpGeolocationInfosOutput {
    pub address_info: Vec<IpGeolocationInfo>,
    pub total: Option<i64>,
}
model! { DescribeIpGeolocationInfosOutput {
    0 "AddressInfo" address_info: Vec<IpGeolocationInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeIpGeolocationInfos`].
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
    0 "Country" country: String, 1 "Province" province: String, 2 "City" city: String, 3 "Region" region: String,
    4 "Isp" isp: String, 5 "AsName" as_name: String, 6 "AsId" as_id: String, 7 "Comment" comment: String,
    8 "AddressIp" address_ip: String
} }

/// Describes local gateway: `DescribeLocalGateway` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeLocalGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
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

/// Response of [`DescribeLocalGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalGatewayOutput {
    pub local_gateway_set: Vec<LocalGateway>,
    pub total_count: Option<i64>,
}
model! { DescribeLocalGatewayOutput {
    0 "LocalGatewaySet" local_gateway_set: Vec<LocalGateway>, 1 "TotalCount" total_count: i64
} }

/// Describes nat gateway destination ip port translation nat rules:
/// `DescribeNatGatewayDestinationIpPortTranslationNatRules` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNatGatewayDestinationIpPortTranslationNatRules>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_ADDRESS_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDestinationIpPortTranslationNatRules {
    pub nat_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNatGatewayDestinationIpPortTranslationNatRules()
    "DescribeNatGatewayDestinationIpPortTranslationNatRules" -> DescribeNatGatewayDestinationIpPortTranslationNatRulesOutput {
    0 "NatGatewayIds" nat_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeNatGatewayDestinationIpPortTranslationNatRules: NatGatewayDestinationIpPortTranslationNatRule =
    Offset "Offset", "NatGatewayDestinationIpPortTranslationNatRuleSet" nat_gateway_destination_ip_port_translation_nat_rule_set, total "TotalCount" }

/// Response of [`DescribeNatGatewayDestinationIpPortTranslationNatRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDestinationIpPortTranslationNatRulesOutput {
    pub nat_gateway_destination_ip_port_translation_nat_rule_set: Vec<
        NatGatewayDestinationIpPortTranslationNatRule,
    >,
    pub total_count: Option<i64>,
}
model! { DescribeNatGatewayDestinationIpPortTranslationNatRulesOutput {
    0 "NatGatewayDestinationIpPortTranslationNatRuleSet" nat_gateway_destination_ip_port_translation_nat_rule_set: Vec<NatGatewayDestinationIpPortTranslationNatRule>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNatGatewayDestinationIpPortTranslationNatRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGatewayDestinationIpPortTranslationNatRule {
    pub ip_protocol: Option<String>,
    pub public_ip_address: Option<String>,
    pub public_port: Option<i64>,
    pub private_ip_address: Option<String>,
    pub private_port: Option<i64>,
    pub description: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub created_time: Option<String>,
}
model! { NatGatewayDestinationIpPortTranslationNatRule {
    0 "IpProtocol" ip_protocol: String, 1 "PublicIpAddress" public_ip_address: String, 2 "PublicPort" public_port: i64,
    3 "PrivateIpAddress" private_ip_address: String, 4 "PrivatePort" private_port: i64,
    5 "Description" description: String, 6 "NatGatewayId" nat_gateway_id: String, 7 "VpcId" vpc_id: String,
    8 "CreatedTime" created_time: String
} }

/// Describes nat gateway direct connect gateway route: `DescribeNatGatewayDirectConnectGatewayRoute` of `vpc`
/// 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNatGatewayDirectConnectGatewayRoute>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDirectConnectGatewayRoute {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub vpc_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeNatGatewayDirectConnectGatewayRoute(nat_gateway_id: String, vpc_id: String)
    "DescribeNatGatewayDirectConnectGatewayRoute" -> DescribeNatGatewayDirectConnectGatewayRouteOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "VpcId" vpc_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeNatGatewayDirectConnectGatewayRoute: NatDirectConnectGatewayRoute =
    Offset "Offset", "NatDirectConnectGatewayRouteSet" nat_direct_connect_gateway_route_set, total "Total" }

/// Response of [`DescribeNatGatewayDirectConnectGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayDirectConnectGatewayRouteOutput {
    pub nat_direct_connect_gateway_route_set: Vec<NatDirectConnectGatewayRoute>,
    pub total: Option<i64>,
}
model! { DescribeNatGatewayDirectConnectGatewayRouteOutput {
    0 "NatDirectConnectGatewayRouteSet" nat_direct_connect_gateway_route_set: Vec<NatDirectConnectGatewayRoute>,
    1 "Total" total: i64
} }

/// In the response of [`DescribeNatGatewayDirectConnectGatewayRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatDirectConnectGatewayRoute {
    pub destination_cidr_block: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
}
model! { NatDirectConnectGatewayRoute {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GatewayType" gateway_type: String,
    2 "GatewayId" gateway_id: String, 3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String
} }

/// Describes nat gateway flow monitor detail: `DescribeNatGatewayFlowMonitorDetail` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNatGatewayFlowMonitorDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayFlowMonitorDetail {
    /// Required. RFC 3339 time.
    pub time_point: String,
    /// Required.
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

/// Response of [`DescribeNatGatewayFlowMonitorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayFlowMonitorDetailOutput {
    pub total_count: Option<i64>,
    pub nat_gateway_flow_monitor_detail_set: Vec<NatGatewayFlowMonitorDetail>,
}
model! { DescribeNatGatewayFlowMonitorDetailOutput {
    0 "TotalCount" total_count: i64,
    1 "NatGatewayFlowMonitorDetailSet" nat_gateway_flow_monitor_detail_set: Vec<NatGatewayFlowMonitorDetail>
} }

/// In the response of [`DescribeNatGatewayFlowMonitorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGatewayFlowMonitorDetail {
    pub private_ip_address: Option<String>,
    pub in_pkg: Option<i64>,
    pub out_pkg: Option<i64>,
    pub in_traffic: Option<i64>,
    pub out_traffic: Option<i64>,
    pub concurrent_connection_count: Option<i64>,
    pub new_connection_rate: Option<i64>,
}
model! { NatGatewayFlowMonitorDetail {
    0 "PrivateIpAddress" private_ip_address: String, 1 "InPkg" in_pkg: i64, 2 "OutPkg" out_pkg: i64,
    3 "InTraffic" in_traffic: i64, 4 "OutTraffic" out_traffic: i64,
    5 "ConcurrentConnectionCount" concurrent_connection_count: i64, 6 "NewConnectionRate" new_connection_rate: i64
} }

/// Describes nat gateway source ip translation nat rules: `DescribeNatGatewaySourceIpTranslationNatRules` of `vpc`
/// 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNatGatewaySourceIpTranslationNatRules>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_ADDRESS_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaySourceIpTranslationNatRules {
    /// Required.
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
    Offset "Offset", "SourceIpTranslationNatRuleSet" source_ip_translation_nat_rule_set, total "TotalCount" }

/// Response of [`DescribeNatGatewaySourceIpTranslationNatRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaySourceIpTranslationNatRulesOutput {
    pub source_ip_translation_nat_rule_set: Vec<SourceIpTranslationNatRule>,
    pub total_count: Option<i64>,
}
model! { DescribeNatGatewaySourceIpTranslationNatRulesOutput {
    0 "SourceIpTranslationNatRuleSet" source_ip_translation_nat_rule_set: Vec<SourceIpTranslationNatRule>,
    1 "TotalCount" total_count: i64
} }

/// Describes nat gateway zones: `DescribeNatGatewayZones` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNatGatewayZones>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_ADDRESS_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayZones {}
operation! { DescribeNatGatewayZones() "DescribeNatGatewayZones" -> DescribeNatGatewayZonesOutput {} }

/// Response of [`DescribeNatGatewayZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewayZonesOutput {
    pub zone_set: Vec<NatZoneInfo>,
}
model! { DescribeNatGatewayZonesOutput {
    0 "ZoneSet" zone_set: Vec<NatZoneInfo>
} }

/// In the response of [`DescribeNatGatewayZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatZoneInfo {
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
}
model! { NatZoneInfo {
    0 "Zone" zone: String, 1 "ZoneId" zone_id: i64
} }

/// Returns NAT gateways with their state, elastic IPs and limits.
///
/// `NatGatewayIds` and `Filters` exclude each other.
///
/// `DescribeNatGateways` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNatGateways>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGateways {
    pub nat_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNatGateways() "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "NatGatewayIds" nat_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeNatGateways: NatGateway = Offset "Offset", "NatGatewaySet" nat_gateway_set, total "TotalCount" }

/// Response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub nat_gateway_set: Vec<NatGateway>,
    pub total_count: Option<i64>,
    pub verbose_level: Option<String>,
}
model! { DescribeNatGatewaysOutput {
    0 "NatGatewaySet" nat_gateway_set: Vec<NatGateway>, 1 "TotalCount" total_count: i64,
    2 "VerboseLevel" verbose_level: String
} }

/// Describes net detect states: `DescribeNetDetectStates` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNetDetectStates>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_DETECT_TIME_OUT`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDetectStates {
    pub net_detect_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNetDetectStates() "DescribeNetDetectStates" -> DescribeNetDetectStatesOutput {
    0 "NetDetectIds" net_detect_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeNetDetectStates: NetDetectState =
    Offset "Offset", "NetDetectStateSet" net_detect_state_set, total "TotalCount" }

/// Response of [`DescribeNetDetectStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDetectStatesOutput {
    pub net_detect_state_set: Vec<NetDetectState>,
    pub total_count: Option<i64>,
}
model! { DescribeNetDetectStatesOutput {
    0 "NetDetectStateSet" net_detect_state_set: Vec<NetDetectState>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNetDetectStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetDetectState {
    pub net_detect_id: Option<String>,
    pub net_detect_ip_state_set: Vec<NetDetectIpState>,
}
model! { NetDetectState {
    0 "NetDetectId" net_detect_id: String, 1 "NetDetectIpStateSet" net_detect_ip_state_set: Vec<NetDetectIpState>
} }

/// Describes net detects: `DescribeNetDetects` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNetDetects>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDetects {
    pub net_detect_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNetDetects() "DescribeNetDetects" -> DescribeNetDetectsOutput {
    0 "NetDetectIds" net_detect_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeNetDetects: NetDetect = Offset "Offset", "NetDetectSet" net_detect_set, total "TotalCount" }

/// Response of [`DescribeNetDetects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetDetectsOutput {
    pub net_detect_set: Vec<NetDetect>,
    pub total_count: Option<i64>,
}
model! { DescribeNetDetectsOutput {
    0 "NetDetectSet" net_detect_set: Vec<NetDetect>, 1 "TotalCount" total_count: i64
} }

/// Describes network account type: `DescribeNetworkAccountType` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNetworkAccountType>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAccountType {}
operation! { DescribeNetworkAccountType() "DescribeNetworkAccountType" -> DescribeNetworkAccountTypeOutput {} }

/// Response of [`DescribeNetworkAccountType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAccountTypeOutput {
    pub network_account_type: Option<String>,
}
model! { DescribeNetworkAccountTypeOutput {
    0 "NetworkAccountType" network_account_type: String
} }

/// Describes network acl quintuple entries: `DescribeNetworkAclQuintupleEntries` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNetworkAclQuintupleEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACL_TYPE_MISMATCH`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclQuintupleEntries {
    /// Required.
    pub network_acl_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeNetworkAclQuintupleEntries(network_acl_id: String)
    "DescribeNetworkAclQuintupleEntries" -> DescribeNetworkAclQuintupleEntriesOutput {
    0 "NetworkAclId" network_acl_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeNetworkAclQuintupleEntries: NetworkAclQuintupleEntry =
    Offset "Offset", "NetworkAclQuintupleSet" network_acl_quintuple_set, total "TotalCount" }

/// Response of [`DescribeNetworkAclQuintupleEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclQuintupleEntriesOutput {
    pub network_acl_quintuple_set: Vec<NetworkAclQuintupleEntry>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkAclQuintupleEntriesOutput {
    0 "NetworkAclQuintupleSet" network_acl_quintuple_set: Vec<NetworkAclQuintupleEntry>, 1 "TotalCount" total_count: i64
} }

/// Describes network acls: `DescribeNetworkAcls` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNetworkAcls>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAcls {
    pub filters: Option<Vec<Filter>>,
    pub network_acl_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeNetworkAcls() "DescribeNetworkAcls" -> DescribeNetworkAclsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "NetworkAclIds" network_acl_ids: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeNetworkAcls: NetworkAcl = Offset "Offset", "NetworkAclSet" network_acl_set, total "TotalCount" }

/// Response of [`DescribeNetworkAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsOutput {
    pub network_acl_set: Vec<NetworkAcl>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkAclsOutput {
    0 "NetworkAclSet" network_acl_set: Vec<NetworkAcl>, 1 "TotalCount" total_count: i64
} }

/// Describes network interface limit: `DescribeNetworkInterfaceLimit` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNetworkInterfaceLimit>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INTERNAL_SERVER_ERROR`],
/// [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceLimit {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeNetworkInterfaceLimit(instance_id: String)
    "DescribeNetworkInterfaceLimit" -> DescribeNetworkInterfaceLimitOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeNetworkInterfaceLimit`].
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
    0 "EniQuantity" eni_quantity: i64, 1 "EniPrivateIpAddressQuantity" eni_private_ip_address_quantity: i64,
    2 "ExtendEniQuantity" extend_eni_quantity: i64,
    3 "ExtendEniPrivateIpAddressQuantity" extend_eni_private_ip_address_quantity: i64,
    4 "SubEniQuantity" sub_eni_quantity: i64,
    5 "SubEniPrivateIpAddressQuantity" sub_eni_private_ip_address_quantity: i64
} }

/// Describes network interfaces: `DescribeNetworkInterfaces` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeNetworkInterfaces>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaces {
    pub network_interface_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNetworkInterfaces() "DescribeNetworkInterfaces" -> DescribeNetworkInterfacesOutput {
    0 "NetworkInterfaceIds" network_interface_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeNetworkInterfaces: NetworkInterface =
    Offset "Offset", "NetworkInterfaceSet" network_interface_set, total "TotalCount" }

/// Response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub network_interface_set: Vec<NetworkInterface>,
    pub total_count: Option<i64>,
}
model! { DescribeNetworkInterfacesOutput {
    0 "NetworkInterfaceSet" network_interface_set: Vec<NetworkInterface>, 1 "TotalCount" total_count: i64
} }

/// Describes private nat gateway destination ip port translation nat rules:
/// `DescribePrivateNatGatewayDestinationIpPortTranslationNatRules` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribePrivateNatGatewayDestinationIpPortTranslationNatRules>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayDestinationIpPortTranslationNatRules {
    /// Required.
    pub nat_gateway_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrivateNatGatewayDestinationIpPortTranslationNatRules(nat_gateway_id: String)
    "DescribePrivateNatGatewayDestinationIpPortTranslationNatRules" -> DescribePrivateNatGatewayDestinationIpPortTranslationNatRulesOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! {
    DescribePrivateNatGatewayDestinationIpPortTranslationNatRules: PrivateNatDestinationIpPortTranslationNatRule =
    Offset "Offset", "LocalDestinationIpPortTranslationNatRuleSet" local_destination_ip_port_translation_nat_rule_set, total "TotalCount" }

/// Response of [`DescribePrivateNatGatewayDestinationIpPortTranslationNatRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayDestinationIpPortTranslationNatRulesOutput {
    pub total_count: Option<i64>,
    pub local_destination_ip_port_translation_nat_rule_set: Vec<
        PrivateNatDestinationIpPortTranslationNatRule,
    >,
}
model! { DescribePrivateNatGatewayDestinationIpPortTranslationNatRulesOutput {
    0 "TotalCount" total_count: i64,
    1 "LocalDestinationIpPortTranslationNatRuleSet" local_destination_ip_port_translation_nat_rule_set: Vec<PrivateNatDestinationIpPortTranslationNatRule>
} }

/// In the response of [`DescribePrivateNatGatewayDestinationIpPortTranslationNatRules`].
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
    0 "Protocol" protocol: String, 1 "OriginalPort" original_port: i64, 2 "OriginalIp" original_ip: String,
    3 "TranslationPort" translation_port: i64, 4 "TranslationIp" translation_ip: String,
    5 "Description" description: String, 6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String
} }

/// Describes private nat gateway limits: `DescribePrivateNatGatewayLimits` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribePrivateNatGatewayLimits>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`], [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_NFV_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayLimits {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrivateNatGatewayLimits()
    "DescribePrivateNatGatewayLimits" -> DescribePrivateNatGatewayLimitsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribePrivateNatGatewayLimits: PrivateNatGatewayLimit =
    Offset "Offset", "PrivateNatGatewayLimitSet" private_nat_gateway_limit_set, total "TotalCount" }

/// Response of [`DescribePrivateNatGatewayLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayLimitsOutput {
    pub total_count: Option<i64>,
    pub private_nat_gateway_limit_set: Vec<PrivateNatGatewayLimit>,
}
model! { DescribePrivateNatGatewayLimitsOutput {
    0 "TotalCount" total_count: i64,
    1 "PrivateNatGatewayLimitSet" private_nat_gateway_limit_set: Vec<PrivateNatGatewayLimit>
} }

/// In the response of [`DescribePrivateNatGatewayLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateNatGatewayLimit {
    pub uniq_vpc_id: Option<String>,
    pub total_limit: Option<i64>,
    pub available: Option<i64>,
}
model! { PrivateNatGatewayLimit {
    0 "UniqVpcId" uniq_vpc_id: String, 1 "TotalLimit" total_limit: i64, 2 "Available" available: i64
} }

/// Describes private nat gateway regions: `DescribePrivateNatGatewayRegions` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribePrivateNatGatewayRegions>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_NFV_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayRegions {}
operation! { DescribePrivateNatGatewayRegions()
    "DescribePrivateNatGatewayRegions" -> DescribePrivateNatGatewayRegionsOutput {} }

/// Response of [`DescribePrivateNatGatewayRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayRegionsOutput {
    pub region_set: Vec<NatRegionInfoWithArea>,
    pub total_count: Option<i64>,
}
model! { DescribePrivateNatGatewayRegionsOutput {
    0 "RegionSet" region_set: Vec<NatRegionInfoWithArea>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrivateNatGatewayRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatRegionInfoWithArea {
    pub region: Option<String>,
}
model! { NatRegionInfoWithArea {
    0 "Region" region: String
} }

/// Describes private nat gateway translation acl rules: `DescribePrivateNatGatewayTranslationAclRules` of `vpc`
/// 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribePrivateNatGatewayTranslationAclRules>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayTranslationAclRules {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub translation_direction: String,
    /// Required.
    pub translation_type: String,
    /// Required.
    pub translation_ip: String,
    pub original_ip: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub description: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! {
    DescribePrivateNatGatewayTranslationAclRules(nat_gateway_id: String, translation_direction: String, translation_type: String, translation_ip: String)
    "DescribePrivateNatGatewayTranslationAclRules" -> DescribePrivateNatGatewayTranslationAclRulesOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationDirection" translation_direction,
    2 "TranslationType" translation_type, 3 "TranslationIp" translation_ip, 4 "OriginalIp" original_ip: String,
    5 "Offset" offset: i64, 6 "Limit" limit: i64, 7 "Description" description: String, 8 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrivateNatGatewayTranslationAclRules: TranslationAclRule =
    Offset "Offset", "TranslationAclRuleSet" translation_acl_rule_set, total "TotalCount" }

/// Response of [`DescribePrivateNatGatewayTranslationAclRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayTranslationAclRulesOutput {
    pub total_count: Option<i64>,
    pub translation_acl_rule_set: Vec<TranslationAclRule>,
}
model! { DescribePrivateNatGatewayTranslationAclRulesOutput {
    0 "TotalCount" total_count: i64, 1 "TranslationAclRuleSet" translation_acl_rule_set: Vec<TranslationAclRule>
} }

/// Describes private nat gateway translation nat rules: `DescribePrivateNatGatewayTranslationNatRules` of `vpc`
/// 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribePrivateNatGatewayTranslationNatRules>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`], [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayTranslationNatRules {
    /// Required.
    pub nat_gateway_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrivateNatGatewayTranslationNatRules(nat_gateway_id: String)
    "DescribePrivateNatGatewayTranslationNatRules" -> DescribePrivateNatGatewayTranslationNatRulesOutput {
    0 "NatGatewayId" nat_gateway_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribePrivateNatGatewayTranslationNatRules: TranslationNatRule =
    Offset "Offset", "TranslationNatRuleSet" translation_nat_rule_set, total "TotalCount" }

/// Response of [`DescribePrivateNatGatewayTranslationNatRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewayTranslationNatRulesOutput {
    pub total_count: Option<i64>,
    pub translation_nat_rule_set: Vec<TranslationNatRule>,
}
model! { DescribePrivateNatGatewayTranslationNatRulesOutput {
    0 "TotalCount" total_count: i64, 1 "TranslationNatRuleSet" translation_nat_rule_set: Vec<TranslationNatRule>
} }

/// Describes private nat gateways: `DescribePrivateNatGateways` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribePrivateNatGateways>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`],
/// [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGateways {
    pub nat_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribePrivateNatGateways() "DescribePrivateNatGateways" -> DescribePrivateNatGatewaysOutput {
    0 "NatGatewayIds" nat_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribePrivateNatGateways: PrivateNatGateway =
    Offset "Offset", "PrivateNatGatewaySet" private_nat_gateway_set, total "TotalCount" }

/// Response of [`DescribePrivateNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateNatGatewaysOutput {
    pub total_count: Option<i64>,
    pub private_nat_gateway_set: Vec<PrivateNatGateway>,
}
model! { DescribePrivateNatGatewaysOutput {
    0 "TotalCount" total_count: i64, 1 "PrivateNatGatewaySet" private_nat_gateway_set: Vec<PrivateNatGateway>
} }

/// Describes product quota: `DescribeProductQuota` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeProductQuota>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductQuota {
    /// Required.
    pub product: String,
}
operation! { DescribeProductQuota(product: String) "DescribeProductQuota" -> DescribeProductQuotaOutput {
    0 "Product" product
} }

/// Response of [`DescribeProductQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductQuotaOutput {
    pub product_quota_set: Vec<ProductQuota>,
    pub total_count: Option<i64>,
}
model! { DescribeProductQuotaOutput {
    0 "ProductQuotaSet" product_quota_set: Vec<ProductQuota>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProductQuota`].
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
    0 "QuotaId" quota_id: String, 1 "QuotaName" quota_name: String, 2 "QuotaCurrent" quota_current: i64,
    3 "QuotaLimit" quota_limit: i64, 4 "QuotaRegion" quota_region: bool
} }

/// Describes reserve ip addresses: `DescribeReserveIpAddresses` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeReserveIpAddresses>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReserveIpAddresses {
    pub reserve_ip_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeReserveIpAddresses() "DescribeReserveIpAddresses" -> DescribeReserveIpAddressesOutput {
    0 "ReserveIpIds" reserve_ip_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeReserveIpAddresses: ReserveIpAddressInfo =
    Offset "Offset", "ReserveIpAddressSet" reserve_ip_address_set, total "TotalCount" }

/// Response of [`DescribeReserveIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReserveIpAddressesOutput {
    pub reserve_ip_address_set: Vec<ReserveIpAddressInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeReserveIpAddressesOutput {
    0 "ReserveIpAddressSet" reserve_ip_address_set: Vec<ReserveIpAddressInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes route conflicts: `DescribeRouteConflicts` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeRouteConflicts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteConflicts {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub destination_cidr_blocks: Vec<String>,
}
operation! { DescribeRouteConflicts(route_table_id: String, destination_cidr_blocks: Vec<String>)
    "DescribeRouteConflicts" -> DescribeRouteConflictsOutput {
    0 "RouteTableId" route_table_id, 1 "DestinationCidrBlocks" destination_cidr_blocks
} }

/// Response of [`DescribeRouteConflicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteConflictsOutput {
    pub route_conflict_set: Vec<RouteConflict>,
}
model! { DescribeRouteConflictsOutput {
    0 "RouteConflictSet" route_conflict_set: Vec<RouteConflict>
} }

/// In the response of [`DescribeRouteConflicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteConflict {
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub conflict_set: Vec<Route>,
}
model! { RouteConflict {
    0 "RouteTableId" route_table_id: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "ConflictSet" conflict_set: Vec<Route>
} }

/// Describes route list: `DescribeRouteList` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeRouteList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRouteList() "DescribeRouteList" -> DescribeRouteListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRouteList: Route = Offset "Offset", "RouteSet" route_set, total "TotalCount" }

/// Response of [`DescribeRouteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteListOutput {
    pub route_set: Vec<Route>,
    pub total_count: Option<i64>,
}
model! { DescribeRouteListOutput {
    0 "RouteSet" route_set: Vec<Route>, 1 "TotalCount" total_count: i64
} }

/// Describes route policies: `DescribeRoutePolicies` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeRoutePolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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

/// Response of [`DescribeRoutePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutePoliciesOutput {
    pub total_count: Option<i64>,
    pub route_policy_set: Vec<RoutePolicy>,
}
model! { DescribeRoutePoliciesOutput {
    0 "TotalCount" total_count: i64, 1 "RoutePolicySet" route_policy_set: Vec<RoutePolicy>
} }

/// Describes route policy entries: `DescribeRoutePolicyEntries` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeRoutePolicyEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutePolicyEntries {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub route_policy_entry_ids: Option<Vec<String>>,
}
operation! { DescribeRoutePolicyEntries() "DescribeRoutePolicyEntries" -> DescribeRoutePolicyEntriesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "OrderField" order_field: String,
    4 "OrderDirection" order_direction: String, 5 "RoutePolicyEntryIds" route_policy_entry_ids: Vec<String>
} }
paged! { DescribeRoutePolicyEntries: RoutePolicyEntry =
    Offset "Offset", "RoutePolicyEntrySet" route_policy_entry_set, total "TotalCount" }

/// Response of [`DescribeRoutePolicyEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutePolicyEntriesOutput {
    pub route_policy_entry_set: Vec<RoutePolicyEntry>,
    pub total_count: Option<i64>,
}
model! { DescribeRoutePolicyEntriesOutput {
    0 "RoutePolicyEntrySet" route_policy_entry_set: Vec<RoutePolicyEntry>, 1 "TotalCount" total_count: i64
} }

/// Describes route table associated instances: `DescribeRouteTableAssociatedInstances` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeRouteTableAssociatedInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableAssociatedInstances {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRouteTableAssociatedInstances()
    "DescribeRouteTableAssociatedInstances" -> DescribeRouteTableAssociatedInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRouteTableAssociatedInstances: InstanceBind =
    Offset "Offset", "InstanceBindSet" instance_bind_set, total "TotalCount" }

/// Response of [`DescribeRouteTableAssociatedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableAssociatedInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_bind_set: Vec<InstanceBind>,
}
model! { DescribeRouteTableAssociatedInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceBindSet" instance_bind_set: Vec<InstanceBind>
} }

/// In the response of [`DescribeRouteTableAssociatedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceBind {
    pub ccn_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub instance_bind_time: Option<String>,
    pub route_table_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_region: Option<String>,
    pub instance_uin: Option<String>,
    pub state: Option<String>,
}
model! { InstanceBind {
    0 "CcnId" ccn_id: String, 1 "InstanceType" instance_type: String, 2 "InstanceId" instance_id: String,
    3 "InstanceBindTime" instance_bind_time: String, 4 "RouteTableId" route_table_id: String,
    5 "InstanceName" instance_name: String, 6 "InstanceRegion" instance_region: String,
    7 "InstanceUin" instance_uin: String, 8 "State" state: String
} }

/// Describes route table selection policies: `DescribeRouteTableSelectionPolicies` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeRouteTableSelectionPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableSelectionPolicies {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRouteTableSelectionPolicies()
    "DescribeRouteTableSelectionPolicies" -> DescribeRouteTableSelectionPoliciesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRouteTableSelectionPolicies: RouteSelectionPolicy =
    Offset "Offset", "RouteSelectionPolicySet" route_selection_policy_set, total "TotalCount" }

/// Response of [`DescribeRouteTableSelectionPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableSelectionPoliciesOutput {
    pub total_count: Option<i64>,
    pub route_selection_policy_set: Vec<RouteSelectionPolicy>,
}
model! { DescribeRouteTableSelectionPoliciesOutput {
    0 "TotalCount" total_count: i64, 1 "RouteSelectionPolicySet" route_selection_policy_set: Vec<RouteSelectionPolicy>
} }

/// In the response of [`DescribeRouteTableSelectionPolicies`].
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
    0 "CcnId" ccn_id: String, 1 "RouteTableId" route_table_id: String, 2 "RouteTableName" route_table_name: String,
    3 "InstanceType" instance_type: String, 4 "InstanceName" instance_name: String,
    5 "SourceCidrBlock" source_cidr_block: String, 6 "Description" description: String,
    7 "InstanceId" instance_id: String, 8 "InstanceUin" instance_uin: String
} }

/// Describes route tables: `DescribeRouteTables` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeRouteTables>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_MISS_PARAMETER`],
/// [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`], [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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

/// Response of [`DescribeRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesOutput {
    pub total_count: Option<i64>,
    pub route_table_set: Vec<RouteTable>,
}
model! { DescribeRouteTablesOutput {
    0 "TotalCount" total_count: i64, 1 "RouteTableSet" route_table_set: Vec<RouteTable>
} }

/// Describes routes: `DescribeRoutes` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutes {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRoutes() "DescribeRoutes" -> DescribeRoutesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRoutes: Route = Offset "Offset", "RouteSet" route_set, total "TotalCount" }

/// Response of [`DescribeRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutesOutput {
    pub route_set: Vec<Route>,
    pub total_count: Option<i64>,
}
model! { DescribeRoutesOutput {
    0 "RouteSet" route_set: Vec<Route>, 1 "TotalCount" total_count: i64
} }

/// Describes security group association statistics: `DescribeSecurityGroupAssociationStatistics` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSecurityGroupAssociationStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAssociationStatistics {
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { DescribeSecurityGroupAssociationStatistics(security_group_ids: Vec<String>)
    "DescribeSecurityGroupAssociationStatistics" -> DescribeSecurityGroupAssociationStatisticsOutput {
    0 "SecurityGroupIds" security_group_ids
} }

/// Response of [`DescribeSecurityGroupAssociationStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupAssociationStatisticsOutput {
    pub security_group_association_statistics_set: Vec<
        SecurityGroupAssociationStatistics,
    >,
}
model! { DescribeSecurityGroupAssociationStatisticsOutput {
    0 "SecurityGroupAssociationStatisticsSet" security_group_association_statistics_set: Vec<SecurityGroupAssociationStatistics>
} }

/// In the response of [`DescribeSecurityGroupAssociationStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupAssociationStatistics {
    pub security_group_id: Option<String>,
    pub cvm: Option<i64>,
    pub cdb: Option<i64>,
    pub eni: Option<i64>,
    pub sg: Option<i64>,
    pub clb: Option<i64>,
    pub instance_statistics: Vec<InstanceStatistic>,
    pub total_count: Option<i64>,
}
model! { SecurityGroupAssociationStatistics {
    0 "SecurityGroupId" security_group_id: String, 1 "CVM" cvm: i64, 2 "CDB" cdb: i64, 3 "ENI" eni: i64, 4 "SG" sg: i64,
    5 "CLB" clb: i64, 6 "InstanceStatistics" instance_statistics: Vec<InstanceStatistic>,
    7 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSecurityGroupAssociationStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatistic {
    pub instance_type: Option<String>,
    pub instance_count: Option<i64>,
}
model! { InstanceStatistic {
    0 "InstanceType" instance_type: String, 1 "InstanceCount" instance_count: i64
} }

/// Describes security group expanded policies: `DescribeSecurityGroupExpandedPolicies` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSecurityGroupExpandedPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupExpandedPolicies {
    /// Required.
    pub security_group_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSecurityGroupExpandedPolicies(security_group_id: String)
    "DescribeSecurityGroupExpandedPolicies" -> DescribeSecurityGroupExpandedPoliciesOutput {
    0 "SecurityGroupId" security_group_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeSecurityGroupExpandedPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupExpandedPoliciesOutput {
    pub security_group_policy_set: Option<SecurityGroupPolicySet>,
}
model! { DescribeSecurityGroupExpandedPoliciesOutput {
    0 "SecurityGroupPolicySet" security_group_policy_set: SecurityGroupPolicySet
} }

/// Describes security group limits: `DescribeSecurityGroupLimits` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSecurityGroupLimits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupLimits {}
operation! { DescribeSecurityGroupLimits() "DescribeSecurityGroupLimits" -> DescribeSecurityGroupLimitsOutput {} }

/// Response of [`DescribeSecurityGroupLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupLimitsOutput {
    pub security_group_limit_set: Option<SecurityGroupLimitSet>,
}
model! { DescribeSecurityGroupLimitsOutput {
    0 "SecurityGroupLimitSet" security_group_limit_set: SecurityGroupLimitSet
} }

/// In the response of [`DescribeSecurityGroupLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupLimitSet {
    pub security_group_limit: Option<i64>,
    pub security_group_policy_limit: Option<i64>,
    pub refered_security_group_limit: Option<i64>,
    pub security_group_instance_limit: Option<i64>,
    pub instance_security_group_limit: Option<i64>,
    pub security_group_extended_policy_limit: Option<i64>,
    pub security_group_refered_cvm_and_eni_limit: Option<i64>,
    pub security_group_refered_svc_limit: Option<i64>,
}
model! { SecurityGroupLimitSet {
    0 "SecurityGroupLimit" security_group_limit: i64, 1 "SecurityGroupPolicyLimit" security_group_policy_limit: i64,
    2 "ReferedSecurityGroupLimit" refered_security_group_limit: i64,
    3 "SecurityGroupInstanceLimit" security_group_instance_limit: i64,
    4 "InstanceSecurityGroupLimit" instance_security_group_limit: i64,
    5 "SecurityGroupExtendedPolicyLimit" security_group_extended_policy_limit: i64,
    6 "SecurityGroupReferedCvmAndEniLimit" security_group_refered_cvm_and_eni_limit: i64,
    7 "SecurityGroupReferedSvcLimit" security_group_refered_svc_limit: i64
} }

/// Describes security group policies: `DescribeSecurityGroupPolicies` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSecurityGroupPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPolicies {
    /// Required.
    pub security_group_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSecurityGroupPolicies(security_group_id: String)
    "DescribeSecurityGroupPolicies" -> DescribeSecurityGroupPoliciesOutput {
    0 "SecurityGroupId" security_group_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeSecurityGroupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPoliciesOutput {
    pub security_group_policy_set: Option<SecurityGroupPolicySet>,
}
model! { DescribeSecurityGroupPoliciesOutput {
    0 "SecurityGroupPolicySet" security_group_policy_set: SecurityGroupPolicySet
} }

/// Describes security group references: `DescribeSecurityGroupReferences` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSecurityGroupReferences>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferences {
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! { DescribeSecurityGroupReferences(security_group_ids: Vec<String>)
    "DescribeSecurityGroupReferences" -> DescribeSecurityGroupReferencesOutput {
    0 "SecurityGroupIds" security_group_ids
} }

/// Response of [`DescribeSecurityGroupReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesOutput {
    pub referred_security_group_set: Vec<ReferredSecurityGroup>,
}
model! { DescribeSecurityGroupReferencesOutput {
    0 "ReferredSecurityGroupSet" referred_security_group_set: Vec<ReferredSecurityGroup>
} }

/// In the response of [`DescribeSecurityGroupReferences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferredSecurityGroup {
    pub security_group_id: Option<String>,
    pub referred_security_group_ids: Vec<String>,
}
model! { ReferredSecurityGroup {
    0 "SecurityGroupId" security_group_id: String, 1 "ReferredSecurityGroupIds" referred_security_group_ids: Vec<String>
} }

/// Describes security groups: `DescribeSecurityGroups` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSecurityGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`], [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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

/// Response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub security_group_set: Vec<SecurityGroup>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityGroupsOutput {
    0 "SecurityGroupSet" security_group_set: Vec<SecurityGroup>, 1 "TotalCount" total_count: i64
} }

/// Describes service template group instances: `DescribeServiceTemplateGroupInstances` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeServiceTemplateGroupInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceTemplateGroupInstances {
    /// Required.
    pub service_template_group_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeServiceTemplateGroupInstances(service_template_group_id: String)
    "DescribeServiceTemplateGroupInstances" -> Empty {
    0 "ServiceTemplateGroupId" service_template_group_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }

/// Response of [`DescribeServiceTemplateGroupInstances`]: empty.
pub type DescribeServiceTemplateGroupInstancesOutput = Empty;

/// Describes service template groups: `DescribeServiceTemplateGroups` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeServiceTemplateGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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

/// Response of [`DescribeServiceTemplateGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceTemplateGroupsOutput {
    pub total_count: Option<i64>,
    pub service_template_group_set: Vec<ServiceTemplateGroup>,
}
model! { DescribeServiceTemplateGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "ServiceTemplateGroupSet" service_template_group_set: Vec<ServiceTemplateGroup>
} }

/// Describes service template instances: `DescribeServiceTemplateInstances` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeServiceTemplateInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceTemplateInstances {
    /// Required.
    pub service_template_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeServiceTemplateInstances(service_template_id: String) "DescribeServiceTemplateInstances" -> Empty {
    0 "ServiceTemplateId" service_template_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }

/// Response of [`DescribeServiceTemplateInstances`]: empty.
pub type DescribeServiceTemplateInstancesOutput = Empty;

/// Describes service templates: `DescribeServiceTemplates` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeServiceTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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

/// Response of [`DescribeServiceTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceTemplatesOutput {
    pub total_count: Option<i64>,
    pub service_template_set: Vec<ServiceTemplate>,
}
model! { DescribeServiceTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "ServiceTemplateSet" service_template_set: Vec<ServiceTemplate>
} }

/// Describes sg snapshot file content: `DescribeSgSnapshotFileContent` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSgSnapshotFileContent>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_FILE_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_FILE_NO_EXIST`], [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_FILE_PROCESSING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSgSnapshotFileContent {
    /// Required.
    pub snapshot_policy_id: String,
    /// Required.
    pub snapshot_file_id: String,
    /// Required.
    pub security_group_id: String,
}
operation! {
    DescribeSgSnapshotFileContent(snapshot_policy_id: String, snapshot_file_id: String, security_group_id: String)
    "DescribeSgSnapshotFileContent" -> DescribeSgSnapshotFileContentOutput {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "SnapshotFileId" snapshot_file_id, 2 "SecurityGroupId" security_group_id
} }

/// Response of [`DescribeSgSnapshotFileContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSgSnapshotFileContentOutput {
    pub instance_id: Option<String>,
    pub snapshot_policy_id: Option<String>,
    pub snapshot_file_id: Option<String>,
    pub backup_time: Option<String>,
    pub operator: Option<String>,
    pub original_data: Vec<SecurityGroupPolicy>,
    pub backup_data: Vec<SecurityGroupPolicy>,
}
model! { DescribeSgSnapshotFileContentOutput {
    0 "InstanceId" instance_id: String, 1 "SnapshotPolicyId" snapshot_policy_id: String,
    2 "SnapshotFileId" snapshot_file_id: String, 3 "BackupTime" backup_time: String, 4 "Operator" operator: String,
    5 "OriginalData" original_data: Vec<SecurityGroupPolicy>, 6 "BackupData" backup_data: Vec<SecurityGroupPolicy>
} }

/// Describes snapshot attached instances: `DescribeSnapshotAttachedInstances` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSnapshotAttachedInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotAttachedInstances {
    /// Required.
    pub snapshot_policy_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSnapshotAttachedInstances(snapshot_policy_id: String)
    "DescribeSnapshotAttachedInstances" -> DescribeSnapshotAttachedInstancesOutput {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeSnapshotAttachedInstances: SnapshotInstance =
    Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribeSnapshotAttachedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotAttachedInstancesOutput {
    pub instance_set: Vec<SnapshotInstance>,
    pub total_count: Option<i64>,
}
model! { DescribeSnapshotAttachedInstancesOutput {
    0 "InstanceSet" instance_set: Vec<SnapshotInstance>, 1 "TotalCount" total_count: i64
} }

/// Describes snapshot files: `DescribeSnapshotFiles` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSnapshotFiles>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_NOT_ATTACHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotFiles {
    /// Required.
    pub business_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSnapshotFiles(business_type: String, instance_id: String, start_date: String, end_date: String)
    "DescribeSnapshotFiles" -> DescribeSnapshotFilesOutput {
    0 "BusinessType" business_type, 1 "InstanceId" instance_id, 2 "StartDate" start_date, 3 "EndDate" end_date,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeSnapshotFiles: SnapshotFileInfo =
    Offset "Offset", "SnapshotFileSet" snapshot_file_set, total "TotalCount" }

/// Response of [`DescribeSnapshotFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotFilesOutput {
    pub snapshot_file_set: Vec<SnapshotFileInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSnapshotFilesOutput {
    0 "SnapshotFileSet" snapshot_file_set: Vec<SnapshotFileInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSnapshotFiles`].
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
    0 "SnapshotPolicyId" snapshot_policy_id: String, 1 "InstanceId" instance_id: String,
    2 "SnapshotFileId" snapshot_file_id: String, 3 "BackupTime" backup_time: String, 4 "Operator" operator: String
} }

/// Describes snapshot policies: `DescribeSnapshotPolicies` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSnapshotPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotPolicies {
    pub snapshot_policy_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSnapshotPolicies() "DescribeSnapshotPolicies" -> DescribeSnapshotPoliciesOutput {
    0 "SnapshotPolicyIds" snapshot_policy_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeSnapshotPolicies: SnapshotPolicy =
    Offset "Offset", "SnapshotPolicySet" snapshot_policy_set, total "TotalCount" }

/// Response of [`DescribeSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotPoliciesOutput {
    pub snapshot_policy_set: Vec<SnapshotPolicy>,
    pub total_count: Option<i64>,
}
model! { DescribeSnapshotPoliciesOutput {
    0 "SnapshotPolicySet" snapshot_policy_set: Vec<SnapshotPolicy>, 1 "TotalCount" total_count: i64
} }

/// Describes specific traffic package used details: `DescribeSpecificTrafficPackageUsedDetails` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSpecificTrafficPackageUsedDetails>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_COMBINATION`], [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_RESOURCE_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecificTrafficPackageUsedDetails {
    /// Required.
    pub traffic_package_id: String,
    pub filters: Option<Vec<Filter>>,
    pub order_field: Option<String>,
    pub order_type: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    Offset "Offset", "UsedDetailSet" used_detail_set, total "TotalCount" }

/// Response of [`DescribeSpecificTrafficPackageUsedDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecificTrafficPackageUsedDetailsOutput {
    pub total_count: Option<i64>,
    pub used_detail_set: Vec<UsedDetail>,
}
model! { DescribeSpecificTrafficPackageUsedDetailsOutput {
    0 "TotalCount" total_count: i64, 1 "UsedDetailSet" used_detail_set: Vec<UsedDetail>
} }

/// In the response of [`DescribeSpecificTrafficPackageUsedDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsedDetail {
    pub traffic_package_id: Option<String>,
    pub traffic_package_name: Option<String>,
    pub total_amount: Option<TrafficFlow>,
    pub deduction: Option<TrafficFlow>,
    pub remaining_amount: Option<TrafficFlow>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub time: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline: Option<String>,
}
model! { UsedDetail {
    0 "TrafficPackageId" traffic_package_id: String, 1 "TrafficPackageName" traffic_package_name: String,
    2 "TotalAmount" total_amount: TrafficFlow, 3 "Deduction" deduction: TrafficFlow,
    4 "RemainingAmount" remaining_amount: TrafficFlow, 5 "Time" time: String, 6 "ResourceType" resource_type: String,
    7 "ResourceId" resource_id: String, 8 "ResourceName" resource_name: String, 9 "Deadline" deadline: String
} }

/// In the response of [`DescribeSpecificTrafficPackageUsedDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficFlow {
    pub value: Option<i64>,
    pub format_value: Option<f64>,
    pub format_unit: Option<String>,
}
model! { TrafficFlow {
    0 "Value" value: i64, 1 "FormatValue" format_value: f64, 2 "FormatUnit" format_unit: String
} }

/// Describes subnet resource dashboard: `DescribeSubnetResourceDashboard` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSubnetResourceDashboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetResourceDashboard {
    /// Required.
    pub subnet_ids: Vec<String>,
}
operation! { DescribeSubnetResourceDashboard(subnet_ids: Vec<String>)
    "DescribeSubnetResourceDashboard" -> DescribeSubnetResourceDashboardOutput {
    0 "SubnetIds" subnet_ids
} }

/// Response of [`DescribeSubnetResourceDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetResourceDashboardOutput {
    pub resource_statistics_set: Vec<ResourceStatistics>,
}
model! { DescribeSubnetResourceDashboardOutput {
    0 "ResourceStatisticsSet" resource_statistics_set: Vec<ResourceStatistics>
} }

/// In the response of [`DescribeSubnetResourceDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceStatistics {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub ip: Option<i64>,
    pub resource_statistics_item_set: Vec<ResourceStatisticsItem>,
}
model! { ResourceStatistics {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "Ip" ip: i64,
    3 "ResourceStatisticsItemSet" resource_statistics_item_set: Vec<ResourceStatisticsItem>
} }

/// In the response of [`DescribeSubnetResourceDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceStatisticsItem {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
    pub resource_count: Option<i64>,
}
model! { ResourceStatisticsItem {
    0 "ResourceType" resource_type: String, 1 "ResourceName" resource_name: String,
    2 "ResourceCount" resource_count: i64
} }

/// Returns subnets with their zone, address block and number of free addresses.
///
/// `SubnetIds` and `Filters` exclude each other.
///
/// `DescribeSubnets` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeSubnets>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub subnet_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<String>,
    pub limit: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "SubnetIds" subnet_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: String,
    3 "Limit" limit: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String
} }
paged! { DescribeSubnets: Subnet = Token "NextToken", "SubnetSet" subnet_set, next "NextToken" }

/// Response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub total_count: Option<i64>,
    pub subnet_set: Vec<Subnet>,
    pub next_token: Option<String>,
}
model! { DescribeSubnetsOutput {
    0 "TotalCount" total_count: i64, 1 "SubnetSet" subnet_set: Vec<Subnet>, 2 "NextToken" next_token: String
} }

/// Describes task result: `DescribeTaskResult` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeTaskResult>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_FAILED`], [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResult {
    pub task_id: Option<i64>,
    pub deal_name: Option<String>,
}
operation! { DescribeTaskResult() "DescribeTaskResult" -> DescribeTaskResultOutput {
    0 "TaskId" task_id: i64, 1 "DealName" deal_name: String
} }

/// Response of [`DescribeTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultOutput {
    pub task_id: Option<i64>,
    pub result: Option<String>,
}
model! { DescribeTaskResultOutput {
    0 "TaskId" task_id: i64, 1 "Result" result: String
} }

/// Describes template limits: `DescribeTemplateLimits` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeTemplateLimits>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_FAILED`], [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateLimits {}
operation! { DescribeTemplateLimits() "DescribeTemplateLimits" -> DescribeTemplateLimitsOutput {} }

/// Response of [`DescribeTemplateLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateLimitsOutput {
    pub template_limit: Option<TemplateLimit>,
}
model! { DescribeTemplateLimitsOutput {
    0 "TemplateLimit" template_limit: TemplateLimit
} }

/// In the response of [`DescribeTemplateLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateLimit {
    pub address_template_member_limit: Option<i64>,
    pub address_template_group_member_limit: Option<i64>,
    pub service_template_member_limit: Option<i64>,
    pub service_template_group_member_limit: Option<i64>,
}
model! { TemplateLimit {
    0 "AddressTemplateMemberLimit" address_template_member_limit: i64,
    1 "AddressTemplateGroupMemberLimit" address_template_group_member_limit: i64,
    2 "ServiceTemplateMemberLimit" service_template_member_limit: i64,
    3 "ServiceTemplateGroupMemberLimit" service_template_group_member_limit: i64
} }

/// Describes tenant ccns: `DescribeTenantCcns` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeTenantCcns>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`], [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_UIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantCcns {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTenantCcns() "DescribeTenantCcns" -> DescribeTenantCcnsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeTenantCcns: CcnInstanceInfo = Offset "Offset", "CcnSet" ccn_set, total "TotalCount" }

/// Response of [`DescribeTenantCcns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantCcnsOutput {
    pub ccn_set: Vec<CcnInstanceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeTenantCcnsOutput {
    0 "CcnSet" ccn_set: Vec<CcnInstanceInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTenantCcns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnInstanceInfo {
    pub ccn_id: Option<String>,
}
model! { CcnInstanceInfo {
    0 "CcnId" ccn_id: String
} }

/// Describes traffic mirror filter rules: `DescribeTrafficMirrorFilterRules` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeTrafficMirrorFilterRules>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorFilterRules {
    /// Required.
    pub traffic_mirror_id: String,
    pub traffic_mirror_filter_rule_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTrafficMirrorFilterRules(traffic_mirror_id: String)
    "DescribeTrafficMirrorFilterRules" -> DescribeTrafficMirrorFilterRulesOutput {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "TrafficMirrorFilterRuleIds" traffic_mirror_filter_rule_ids: Vec<String>,
    2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }

/// Response of [`DescribeTrafficMirrorFilterRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorFilterRulesOutput {
    pub traffic_mirror_id: Option<String>,
    pub ingress_filter_rules: Vec<TrafficMirrorFilter>,
    pub egress_filter_rules: Vec<TrafficMirrorFilter>,
    pub total_count: Option<i64>,
}
model! { DescribeTrafficMirrorFilterRulesOutput {
    0 "TrafficMirrorId" traffic_mirror_id: String,
    1 "IngressFilterRules" ingress_filter_rules: Vec<TrafficMirrorFilter>,
    2 "EgressFilterRules" egress_filter_rules: Vec<TrafficMirrorFilter>, 3 "TotalCount" total_count: i64
} }

/// Describes traffic mirrors: `DescribeTrafficMirrors` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeTrafficMirrors>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrors {
    pub traffic_mirror_ids: Option<Vec<String>>,
    pub filters: Option<Filter>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTrafficMirrors() "DescribeTrafficMirrors" -> DescribeTrafficMirrorsOutput {
    0 "TrafficMirrorIds" traffic_mirror_ids: Vec<String>, 1 "Filters" filters: Filter, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeTrafficMirrors: TrafficMirror =
    Offset "Offset", "TrafficMirrorSet" traffic_mirror_set, total "TotalCount" }

/// Response of [`DescribeTrafficMirrors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficMirrorsOutput {
    pub traffic_mirror_set: Vec<TrafficMirror>,
    pub total_count: Option<i64>,
}
model! { DescribeTrafficMirrorsOutput {
    0 "TrafficMirrorSet" traffic_mirror_set: Vec<TrafficMirror>, 1 "TotalCount" total_count: i64
} }

/// Describes traffic packages: `DescribeTrafficPackages` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeTrafficPackages>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackages {
    pub traffic_package_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTrafficPackages() "DescribeTrafficPackages" -> DescribeTrafficPackagesOutput {
    0 "TrafficPackageIds" traffic_package_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeTrafficPackages: TrafficPackage =
    Offset "Offset", "TrafficPackageSet" traffic_package_set, total "TotalCount" }

/// Response of [`DescribeTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficPackagesOutput {
    pub total_count: Option<i64>,
    pub traffic_package_set: Vec<TrafficPackage>,
}
model! { DescribeTrafficPackagesOutput {
    0 "TotalCount" total_count: i64, 1 "TrafficPackageSet" traffic_package_set: Vec<TrafficPackage>
} }

/// In the response of [`DescribeTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPackage {
    pub traffic_package_id: Option<String>,
    pub traffic_package_name: Option<String>,
    pub total_amount: Option<f64>,
    pub remaining_amount: Option<f64>,
    pub status: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub deadline: Option<String>,
    pub used_amount: Option<f64>,
    pub tag_set: Vec<Tag>,
    pub deduct_type: Option<String>,
}
model! { TrafficPackage {
    0 "TrafficPackageId" traffic_package_id: String, 1 "TrafficPackageName" traffic_package_name: String,
    2 "TotalAmount" total_amount: f64, 3 "RemainingAmount" remaining_amount: f64, 4 "Status" status: String,
    5 "CreatedTime" created_time: String, 6 "Deadline" deadline: String, 7 "UsedAmount" used_amount: f64,
    8 "TagSet" tag_set: Vec<Tag>, 9 "DeductType" deduct_type: String
} }

/// Describes traffic qos policy: `DescribeTrafficQosPolicy` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeTrafficQosPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_QOS_LEVEL_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficQosPolicy {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub local_region: String,
    /// Required.
    pub remote_region: String,
}
operation! { DescribeTrafficQosPolicy(ccn_id: String, local_region: String, remote_region: String)
    "DescribeTrafficQosPolicy" -> DescribeTrafficQosPolicyOutput {
    0 "CcnId" ccn_id, 1 "LocalRegion" local_region, 2 "RemoteRegion" remote_region
} }

/// Response of [`DescribeTrafficQosPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrafficQosPolicyOutput {
    pub traffic_qos_policy_set: Vec<TrafficQosPolicySet>,
}
model! { DescribeTrafficQosPolicyOutput {
    0 "TrafficQosPolicySet" traffic_qos_policy_set: Vec<TrafficQosPolicySet>
} }

/// In the response of [`DescribeTrafficQosPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficQosPolicySet {
    pub ccn_id: Option<String>,
    pub qos_id: Option<i64>,
    pub qos_policy_description: Option<String>,
    pub qos_policy_name: Option<String>,
    pub bandwidth: Option<i64>,
    pub qos_policy_id: Option<String>,
    pub qos_level: Option<String>,
    pub service_level: Option<String>,
    pub region_flow_control_id: Option<String>,
    pub local_region: Option<String>,
    pub remote_region: Option<String>,
    pub traffic_match_policy_id: Option<String>,
}
model! { TrafficQosPolicySet {
    0 "CcnId" ccn_id: String, 1 "QosId" qos_id: i64, 2 "QosPolicyDescription" qos_policy_description: String,
    3 "QosPolicyName" qos_policy_name: String, 4 "Bandwidth" bandwidth: i64, 5 "QosPolicyId" qos_policy_id: String,
    6 "QosLevel" qos_level: String, 7 "ServiceLevel" service_level: String,
    8 "RegionFlowControlId" region_flow_control_id: String, 9 "LocalRegion" local_region: String,
    10 "RemoteRegion" remote_region: String, 11 "TrafficMatchPolicyId" traffic_match_policy_id: String
} }

/// Describes used ip address: `DescribeUsedIpAddress` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeUsedIpAddress>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsedIpAddress {
    /// Required.
    pub vpc_id: String,
    pub subnet_id: Option<String>,
    pub ip_addresses: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUsedIpAddress(vpc_id: String) "DescribeUsedIpAddress" -> DescribeUsedIpAddressOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id: String, 2 "IpAddresses" ip_addresses: Vec<String>,
    3 "Filters" filters: Vec<Filter>, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeUsedIpAddress: IpAddressStates =
    Offset "Offset", "IpAddressStates" ip_address_states, total "TotalCount" }

/// Response of [`DescribeUsedIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsedIpAddressOutput {
    pub ip_address_states: Vec<IpAddressStates>,
    pub total_count: Option<i64>,
}
model! { DescribeUsedIpAddressOutput {
    0 "IpAddressStates" ip_address_states: Vec<IpAddressStates>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUsedIpAddress`].
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
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "IpAddress" ip_address: String,
    3 "ResourceType" resource_type: String, 4 "ResourceId" resource_id: String
} }

/// Describes vpc end point: `DescribeVpcEndPoint` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcEndPoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`], [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::RESOURCE_NOT_FOUND_SVC_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPoint {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub end_point_id: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeVpcEndPoint() "DescribeVpcEndPoint" -> DescribeVpcEndPointOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "EndPointId" end_point_id: Vec<String>, 4 "IpAddressType" ip_address_type: String,
    5 "MaxResults" max_results: i64, 6 "NextToken" next_token: String
} }
paged! { DescribeVpcEndPoint: EndPoint = Token "NextToken", "EndPointSet" end_point_set, next "NextToken" }

/// Response of [`DescribeVpcEndPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPointOutput {
    pub end_point_set: Vec<EndPoint>,
    pub total_count: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeVpcEndPointOutput {
    0 "EndPointSet" end_point_set: Vec<EndPoint>, 1 "TotalCount" total_count: i64, 2 "NextToken" next_token: String
} }

/// Describes vpc end point service: `DescribeVpcEndPointService` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcEndPointService>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`], [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_MISMATCH`], [`codes::UNSUPPORTED_OPERATION_ROLE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPointService {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub end_point_service_ids: Option<Vec<String>>,
    pub is_list_authorized_end_point_service: Option<bool>,
    pub ip_address_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeVpcEndPointService() "DescribeVpcEndPointService" -> DescribeVpcEndPointServiceOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "EndPointServiceIds" end_point_service_ids: Vec<String>,
    4 "IsListAuthorizedEndPointService" is_list_authorized_end_point_service: bool,
    5 "IpAddressType" ip_address_type: String, 6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String
} }
paged! { DescribeVpcEndPointService: EndPointService =
    Token "NextToken", "EndPointServiceSet" end_point_service_set, next "NextToken" }

/// Response of [`DescribeVpcEndPointService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPointServiceOutput {
    pub end_point_service_set: Vec<EndPointService>,
    pub total_count: Option<i64>,
    pub next_token: Option<String>,
}
model! { DescribeVpcEndPointServiceOutput {
    0 "EndPointServiceSet" end_point_service_set: Vec<EndPointService>, 1 "TotalCount" total_count: i64,
    2 "NextToken" next_token: String
} }

/// Describes vpc end point service white list: `DescribeVpcEndPointServiceWhiteList` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcEndPointServiceWhiteList>.
///
/// Errors: [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::UNSUPPORTED_OPERATION_UIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPointServiceWhiteList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeVpcEndPointServiceWhiteList()
    "DescribeVpcEndPointServiceWhiteList" -> DescribeVpcEndPointServiceWhiteListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeVpcEndPointServiceWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcEndPointServiceWhiteListOutput {
    /// Deprecated.
    pub vpc_endpoint_service_user_set: Vec<VpcEndPointServiceUser>,
    pub vpc_end_point_service_user_set: Vec<VpcEndPointServiceUser>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcEndPointServiceWhiteListOutput {
    0 "VpcEndpointServiceUserSet" vpc_endpoint_service_user_set: Vec<VpcEndPointServiceUser>,
    1 "VpcEndPointServiceUserSet" vpc_end_point_service_user_set: Vec<VpcEndPointServiceUser>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcEndPointServiceWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcEndPointServiceUser {
    pub owner: Option<i64>,
    pub user_uin: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub end_point_service_id: Option<String>,
}
model! { VpcEndPointServiceUser {
    0 "Owner" owner: i64, 1 "UserUin" user_uin: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "EndPointServiceId" end_point_service_id: String
} }

/// Describes vpc instances: `DescribeVpcInstances` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcInstances {
    /// Required.
    pub filters: Vec<Filter>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVpcInstances(filters: Vec<Filter>) "DescribeVpcInstances" -> DescribeVpcInstancesOutput {
    0 "Filters" filters, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeVpcInstances: CvmInstance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribeVpcInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcInstancesOutput {
    pub instance_set: Vec<CvmInstance>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcInstancesOutput {
    0 "InstanceSet" instance_set: Vec<CvmInstance>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CvmInstance {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_state: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub created_time: Option<String>,
    pub instance_type: Option<String>,
    pub eni_limit: Option<i64>,
    pub eni_ip_limit: Option<i64>,
    pub instance_eni_count: Option<i64>,
}
model! { CvmInstance {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "InstanceState" instance_state: String, 5 "CPU" cpu: i64,
    6 "Memory" memory: i64, 7 "CreatedTime" created_time: String, 8 "InstanceType" instance_type: String,
    9 "EniLimit" eni_limit: i64, 10 "EniIpLimit" eni_ip_limit: i64, 11 "InstanceEniCount" instance_eni_count: i64
} }

/// Describes vpc ipv6 addresses: `DescribeVpcIpv6Addresses` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcIpv6Addresses>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcIpv6Addresses {
    /// Required.
    pub vpc_id: String,
    pub ipv6_addresses: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub subnet_id: Option<String>,
}
operation! { DescribeVpcIpv6Addresses(vpc_id: String) "DescribeVpcIpv6Addresses" -> DescribeVpcIpv6AddressesOutput {
    0 "VpcId" vpc_id, 1 "Ipv6Addresses" ipv6_addresses: Vec<String>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SubnetId" subnet_id: String
} }
paged! { DescribeVpcIpv6Addresses: VpcIpv6Address =
    Offset "Offset", "Ipv6AddressSet" ipv6_address_set, total "TotalCount" }

/// Response of [`DescribeVpcIpv6Addresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcIpv6AddressesOutput {
    pub ipv6_address_set: Vec<VpcIpv6Address>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcIpv6AddressesOutput {
    0 "Ipv6AddressSet" ipv6_address_set: Vec<VpcIpv6Address>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcIpv6Addresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcIpv6Address {
    pub ipv6_address: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_address_type: Option<String>,
    pub created_time: Option<String>,
}
model! { VpcIpv6Address {
    0 "Ipv6Address" ipv6_address: String, 1 "CidrBlock" cidr_block: String,
    2 "Ipv6AddressType" ipv6_address_type: String, 3 "CreatedTime" created_time: String
} }

/// Describes vpc limits: `DescribeVpcLimits` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcLimits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcLimits {
    /// Required.
    pub limit_types: Vec<String>,
}
operation! { DescribeVpcLimits(limit_types: Vec<String>) "DescribeVpcLimits" -> DescribeVpcLimitsOutput {
    0 "LimitTypes" limit_types
} }

/// Response of [`DescribeVpcLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcLimitsOutput {
    pub vpc_limit_set: Vec<VpcLimit>,
}
model! { DescribeVpcLimitsOutput {
    0 "VpcLimitSet" vpc_limit_set: Vec<VpcLimit>
} }

/// In the response of [`DescribeVpcLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcLimit {
    pub limit_type: Option<String>,
    pub limit_value: Option<i64>,
}
model! { VpcLimit {
    0 "LimitType" limit_type: String, 1 "LimitValue" limit_value: i64
} }

/// Describes vpc peering connections: `DescribeVpcPeeringConnections` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcPeeringConnections>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`].
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
    Offset "Offset", "PeerConnectionSet" peer_connection_set, total "TotalCount" }

/// Response of [`DescribeVpcPeeringConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPeeringConnectionsOutput {
    pub total_count: Option<i64>,
    pub peer_connection_set: Vec<PeerConnection>,
}
model! { DescribeVpcPeeringConnectionsOutput {
    0 "TotalCount" total_count: i64, 1 "PeerConnectionSet" peer_connection_set: Vec<PeerConnection>
} }

/// In the response of [`DescribeVpcPeeringConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeerConnection {
    pub source_vpc_id: Option<String>,
    pub peer_vpc_id: Option<String>,
    pub peering_connection_id: Option<String>,
    pub peering_connection_name: Option<String>,
    /// State: `PENDING`, `ACTIVE`, `REJECTED`, `DELETED`, `FAILED`, `EXPIRED` or `ISOLATED`.
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
    pub tag_set: Vec<Tag>,
    pub qos_level: Option<String>,
    pub r#type: Option<String>,
    pub destination_vpc_id: Option<String>,
}
model! { PeerConnection {
    0 "SourceVpcId" source_vpc_id: String, 1 "PeerVpcId" peer_vpc_id: String,
    2 "PeeringConnectionId" peering_connection_id: String, 3 "PeeringConnectionName" peering_connection_name: String,
    4 "State" state: String, 5 "IsNgw" is_ngw: bool, 6 "Bandwidth" bandwidth: i64,
    7 "SourceRegion" source_region: String, 8 "DestinationRegion" destination_region: String,
    9 "CreateTime" create_time: String, 10 "AppId" app_id: i64, 11 "PeerAppId" peer_app_id: i64,
    12 "ChargeType" charge_type: String, 13 "SourceUin" source_uin: i64, 14 "DestinationUin" destination_uin: i64,
    15 "TagSet" tag_set: Vec<Tag>, 16 "QosLevel" qos_level: String, 17 "Type" r#type: String,
    18 "DestinationVpcId" destination_vpc_id: String
} }

/// Describes vpc private ip addresses: `DescribeVpcPrivateIpAddresses` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcPrivateIpAddresses>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPrivateIpAddresses {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub private_ip_addresses: Vec<String>,
}
operation! { DescribeVpcPrivateIpAddresses(vpc_id: String, private_ip_addresses: Vec<String>)
    "DescribeVpcPrivateIpAddresses" -> DescribeVpcPrivateIpAddressesOutput {
    0 "VpcId" vpc_id, 1 "PrivateIpAddresses" private_ip_addresses
} }

/// Response of [`DescribeVpcPrivateIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPrivateIpAddressesOutput {
    pub vpc_private_ip_address_set: Vec<VpcPrivateIpAddress>,
}
model! { DescribeVpcPrivateIpAddressesOutput {
    0 "VpcPrivateIpAddressSet" vpc_private_ip_address_set: Vec<VpcPrivateIpAddress>
} }

/// In the response of [`DescribeVpcPrivateIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcPrivateIpAddress {
    pub private_ip_address: Option<String>,
    pub cidr_block: Option<String>,
    pub private_ip_address_type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
}
model! { VpcPrivateIpAddress {
    0 "PrivateIpAddress" private_ip_address: String, 1 "CidrBlock" cidr_block: String,
    2 "PrivateIpAddressType" private_ip_address_type: String, 3 "CreatedTime" created_time: String
} }

/// Describes vpc resource dashboard: `DescribeVpcResourceDashboard` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcResourceDashboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcResourceDashboard {
    /// Required.
    pub vpc_ids: Vec<String>,
}
operation! { DescribeVpcResourceDashboard(vpc_ids: Vec<String>)
    "DescribeVpcResourceDashboard" -> DescribeVpcResourceDashboardOutput {
    0 "VpcIds" vpc_ids
} }

/// Response of [`DescribeVpcResourceDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcResourceDashboardOutput {
    pub resource_dashboard_set: Vec<ResourceDashboard>,
}
model! { DescribeVpcResourceDashboardOutput {
    0 "ResourceDashboardSet" resource_dashboard_set: Vec<ResourceDashboard>
} }

/// In the response of [`DescribeVpcResourceDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceDashboard {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub classiclink: Option<i64>,
    pub dcg: Option<i64>,
    pub pcx: Option<i64>,
    pub ip: Option<i64>,
    pub nat: Option<i64>,
    pub vpngw: Option<i64>,
    pub flow_log: Option<i64>,
    pub network_detect: Option<i64>,
    pub network_acl: Option<i64>,
    pub cvm: Option<i64>,
    pub lb: Option<i64>,
    pub cdb: Option<i64>,
    pub cmem: Option<i64>,
    pub ctsdb: Option<i64>,
    pub maria_db: Option<i64>,
    pub sqlserver: Option<i64>,
    pub postgres: Option<i64>,
    pub nas: Option<i64>,
    pub greenplumn: Option<i64>,
    pub ckafka: Option<i64>,
    pub grocery: Option<i64>,
    pub hsm: Option<i64>,
    pub tcaplus: Option<i64>,
    pub cnas: Option<i64>,
    pub ti_db: Option<i64>,
    pub emr: Option<i64>,
    pub seal: Option<i64>,
    pub cfs: Option<i64>,
    pub oracle: Option<i64>,
    pub elastic_search: Option<i64>,
    pub t_baas: Option<i64>,
    pub itop: Option<i64>,
    pub db_audit: Option<i64>,
    pub cynos_db_postgres: Option<i64>,
    pub redis: Option<i64>,
    pub mongo_db: Option<i64>,
    pub dcdb: Option<i64>,
    pub cynos_db_mysql: Option<i64>,
    pub subnet: Option<i64>,
    pub route_table: Option<i64>,
}
model! { ResourceDashboard {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "Classiclink" classiclink: i64, 3 "Dcg" dcg: i64,
    4 "Pcx" pcx: i64, 5 "Ip" ip: i64, 6 "Nat" nat: i64, 7 "Vpngw" vpngw: i64, 8 "FlowLog" flow_log: i64,
    9 "NetworkDetect" network_detect: i64, 10 "NetworkACL" network_acl: i64, 11 "CVM" cvm: i64, 12 "LB" lb: i64,
    13 "CDB" cdb: i64, 14 "Cmem" cmem: i64, 15 "CTSDB" ctsdb: i64, 16 "MariaDB" maria_db: i64,
    17 "SQLServer" sqlserver: i64, 18 "Postgres" postgres: i64, 19 "NAS" nas: i64, 20 "Greenplumn" greenplumn: i64,
    21 "Ckafka" ckafka: i64, 22 "Grocery" grocery: i64, 23 "HSM" hsm: i64, 24 "Tcaplus" tcaplus: i64,
    25 "Cnas" cnas: i64, 26 "TiDB" ti_db: i64, 27 "Emr" emr: i64, 28 "SEAL" seal: i64, 29 "CFS" cfs: i64,
    30 "Oracle" oracle: i64, 31 "ElasticSearch" elastic_search: i64, 32 "TBaaS" t_baas: i64, 33 "Itop" itop: i64,
    34 "DBAudit" db_audit: i64, 35 "CynosDBPostgres" cynos_db_postgres: i64, 36 "Redis" redis: i64,
    37 "MongoDB" mongo_db: i64, 38 "DCDB" dcdb: i64, 39 "CynosDBMySQL" cynos_db_mysql: i64, 40 "Subnet" subnet: i64,
    41 "RouteTable" route_table: i64
} }

/// Returns the state of an asynchronous operation of this service: `SUCCESS`, `FAILED` or `RUNNING`.
///
/// The task id is the request id of the response that started it. `waiters::task_done` calls it.
///
/// `DescribeVpcTaskResult` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcTaskResult>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcTaskResult {
    /// Request id of the response that started the operation.
    ///
    /// Required.
    pub task_id: String,
}
operation! { DescribeVpcTaskResult(task_id: String) "DescribeVpcTaskResult" -> DescribeVpcTaskResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeVpcTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcTaskResultOutput {
    pub status: Option<String>,
    pub output: Option<String>,
    pub result: Vec<VpcTaskResultDetailInfo>,
}
model! { DescribeVpcTaskResultOutput {
    0 "Status" status: String, 1 "Output" output: String, 2 "Result" result: Vec<VpcTaskResultDetailInfo>
} }

/// In the response of [`DescribeVpcTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcTaskResultDetailInfo {
    pub resource_id: Option<String>,
    pub status: Option<String>,
}
model! { VpcTaskResultDetailInfo {
    0 "ResourceId" resource_id: String, 1 "Status" status: String
} }

/// Returns VPCs with their address blocks, DNS servers and tags.
///
/// `VpcIds` and `Filters` exclude each other. `Offset` and `Limit` are texts here.
///
/// `DescribeVpcs` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpcs>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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

/// Response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub total_count: Option<i64>,
    pub vpc_set: Vec<Vpc>,
}
model! { DescribeVpcsOutput {
    0 "TotalCount" total_count: i64, 1 "VpcSet" vpc_set: Vec<Vpc>
} }

/// Describes vpn connections: `DescribeVpnConnections` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpnConnections>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnections {
    pub vpn_connection_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVpnConnections() "DescribeVpnConnections" -> DescribeVpnConnectionsOutput {
    0 "VpnConnectionIds" vpn_connection_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeVpnConnections: VpnConnection =
    Offset "Offset", "VpnConnectionSet" vpn_connection_set, total "TotalCount" }

/// Response of [`DescribeVpnConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsOutput {
    pub total_count: Option<i64>,
    pub vpn_connection_set: Vec<VpnConnection>,
}
model! { DescribeVpnConnectionsOutput {
    0 "TotalCount" total_count: i64, 1 "VpnConnectionSet" vpn_connection_set: Vec<VpnConnection>
} }

/// Describes vpn gateway ccn routes: `DescribeVpnGatewayCcnRoutes` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpnGatewayCcnRoutes>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayCcnRoutes {
    /// Required.
    pub vpn_gateway_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVpnGatewayCcnRoutes(vpn_gateway_id: String)
    "DescribeVpnGatewayCcnRoutes" -> DescribeVpnGatewayCcnRoutesOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeVpnGatewayCcnRoutes: VpngwCcnRoutes = Offset "Offset", "RouteSet" route_set, total "TotalCount" }

/// Response of [`DescribeVpnGatewayCcnRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayCcnRoutesOutput {
    pub route_set: Vec<VpngwCcnRoutes>,
    pub total_count: Option<i64>,
}
model! { DescribeVpnGatewayCcnRoutesOutput {
    0 "RouteSet" route_set: Vec<VpngwCcnRoutes>, 1 "TotalCount" total_count: i64
} }

/// In the request of [`DescribeVpnGatewayCcnRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpngwCcnRoutes {
    /// Required.
    pub route_id: Option<String>,
    pub status: Option<String>,
    pub destination_cidr_block: Option<String>,
}
input! { VpngwCcnRoutes(route_id: String) {
    0 "RouteId" route_id: String, 1 "Status" status: String, 2 "DestinationCidrBlock" destination_cidr_block: String
} }

/// Describes vpn gateway routes: `DescribeVpnGatewayRoutes` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpnGatewayRoutes>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayRoutes {
    /// Required.
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

/// Response of [`DescribeVpnGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayRoutesOutput {
    pub routes: Vec<VpnGatewayRoute>,
    pub total_count: Option<i64>,
}
model! { DescribeVpnGatewayRoutesOutput {
    0 "Routes" routes: Vec<VpnGatewayRoute>, 1 "TotalCount" total_count: i64
} }

/// Describes vpn gateway ssl clients: `DescribeVpnGatewaySslClients` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpnGatewaySslClients>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaySslClients {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ssl_vpn_client_ids: Option<Vec<String>>,
    pub is_vpn_portal: Option<bool>,
}
operation! { DescribeVpnGatewaySslClients() "DescribeVpnGatewaySslClients" -> DescribeVpnGatewaySslClientsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "SslVpnClientIds" ssl_vpn_client_ids: Vec<String>, 4 "IsVpnPortal" is_vpn_portal: bool
} }
paged! { DescribeVpnGatewaySslClients: SslVpnClient =
    Offset "Offset", "SslVpnClientSet" ssl_vpn_client_set, total "TotalCount" }

/// Response of [`DescribeVpnGatewaySslClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaySslClientsOutput {
    pub total_count: Option<i64>,
    pub ssl_vpn_client_set: Vec<SslVpnClient>,
}
model! { DescribeVpnGatewaySslClientsOutput {
    0 "TotalCount" total_count: i64, 1 "SslVpnClientSet" ssl_vpn_client_set: Vec<SslVpnClient>
} }

/// In the response of [`DescribeVpnGatewaySslClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SslVpnClient {
    pub vpc_id: Option<String>,
    pub ssl_vpn_server_id: Option<String>,
    pub cert_status: Option<i64>,
    pub ssl_vpn_client_id: Option<String>,
    pub cert_begin_time: Option<String>,
    pub cert_end_time: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
}
model! { SslVpnClient {
    0 "VpcId" vpc_id: String, 1 "SslVpnServerId" ssl_vpn_server_id: String, 2 "CertStatus" cert_status: i64,
    3 "SslVpnClientId" ssl_vpn_client_id: String, 4 "CertBeginTime" cert_begin_time: String,
    5 "CertEndTime" cert_end_time: String, 6 "Name" name: String, 7 "State" state: String
} }

/// Describes vpn gateway ssl servers: `DescribeVpnGatewaySslServers` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpnGatewaySslServers>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaySslServers {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ssl_vpn_server_ids: Option<Vec<String>>,
    pub filters: Option<Vec<FilterObject>>,
    pub is_vpn_portal: Option<bool>,
}
operation! { DescribeVpnGatewaySslServers() "DescribeVpnGatewaySslServers" -> DescribeVpnGatewaySslServersOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "SslVpnServerIds" ssl_vpn_server_ids: Vec<String>,
    3 "Filters" filters: Vec<FilterObject>, 4 "IsVpnPortal" is_vpn_portal: bool
} }
paged! { DescribeVpnGatewaySslServers: SslVpnSever =
    Offset "Offset", "SslVpnSeverSet" ssl_vpn_sever_set, total "TotalCount" }

/// Response of [`DescribeVpnGatewaySslServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaySslServersOutput {
    pub total_count: Option<i64>,
    pub ssl_vpn_sever_set: Vec<SslVpnSever>,
}
model! { DescribeVpnGatewaySslServersOutput {
    0 "TotalCount" total_count: i64, 1 "SslVpnSeverSet" ssl_vpn_sever_set: Vec<SslVpnSever>
} }

/// In the response of [`DescribeVpnGatewaySslServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SslVpnSever {
    pub vpc_id: Option<String>,
    pub ssl_vpn_server_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub ssl_vpn_server_name: Option<String>,
    pub local_address: Vec<String>,
    pub remote_address: Option<String>,
    pub max_connection: Option<i64>,
    pub wan_ip: Option<String>,
    pub ssl_vpn_protocol: Option<String>,
    pub ssl_vpn_port: Option<i64>,
    pub encrypt_algorithm: Option<String>,
    pub integrity_algorithm: Option<String>,
    pub compress: Option<i64>,
    pub create_time: Option<String>,
    pub state: Option<i64>,
    pub sso_enabled: Option<i64>,
    pub eiam_application_id: Option<String>,
    pub access_policy_enabled: Option<i64>,
    pub access_policy: Vec<AccessPolicy>,
    pub sp_name: Option<String>,
    pub dns_servers: Option<DnsServers>,
}
model! { SslVpnSever {
    0 "VpcId" vpc_id: String, 1 "SslVpnServerId" ssl_vpn_server_id: String, 2 "VpnGatewayId" vpn_gateway_id: String,
    3 "SslVpnServerName" ssl_vpn_server_name: String, 4 "LocalAddress" local_address: Vec<String>,
    5 "RemoteAddress" remote_address: String, 6 "MaxConnection" max_connection: i64, 7 "WanIp" wan_ip: String,
    8 "SslVpnProtocol" ssl_vpn_protocol: String, 9 "SslVpnPort" ssl_vpn_port: i64,
    10 "EncryptAlgorithm" encrypt_algorithm: String, 11 "IntegrityAlgorithm" integrity_algorithm: String,
    12 "Compress" compress: i64, 13 "CreateTime" create_time: String, 14 "State" state: i64,
    15 "SsoEnabled" sso_enabled: i64, 16 "EiamApplicationId" eiam_application_id: String,
    17 "AccessPolicyEnabled" access_policy_enabled: i64, 18 "AccessPolicy" access_policy: Vec<AccessPolicy>,
    19 "SpName" sp_name: String, 20 "DnsServers" dns_servers: DnsServers
} }

/// In the response of [`DescribeVpnGatewaySslServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessPolicy {
    pub target_cidr: Option<String>,
    pub vpn_gateway_id_ssl_access_policy_id: Option<String>,
    pub for_all_client: Option<i64>,
    pub user_group_ids: Vec<String>,
    pub update_time: Option<String>,
    pub remark: Option<String>,
}
model! { AccessPolicy {
    0 "TargetCidr" target_cidr: String, 1 "VpnGatewayIdSslAccessPolicyId" vpn_gateway_id_ssl_access_policy_id: String,
    2 "ForAllClient" for_all_client: i64, 3 "UserGroupIds" user_group_ids: Vec<String>,
    4 "UpdateTime" update_time: String, 5 "Remark" remark: String
} }

/// Describes vpn gateways: `DescribeVpnGateways` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DescribeVpnGateways>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`], [`codes::INVALID_PARAMETER_FILTER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_FILTER_VALUES_NOT_LIST`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_VPN_GATEWAY_ID_MALFORMED`], [`codes::INVALID_VPN_GATEWAY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGateways {
    pub vpn_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<FilterObject>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVpnGateways() "DescribeVpnGateways" -> DescribeVpnGatewaysOutput {
    0 "VpnGatewayIds" vpn_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<FilterObject>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeVpnGateways: VpnGateway = Offset "Offset", "VpnGatewaySet" vpn_gateway_set, total "TotalCount" }

/// Response of [`DescribeVpnGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysOutput {
    pub total_count: Option<i64>,
    pub vpn_gateway_set: Vec<VpnGateway>,
}
model! { DescribeVpnGatewaysOutput {
    0 "TotalCount" total_count: i64, 1 "VpnGatewaySet" vpn_gateway_set: Vec<VpnGateway>
} }

/// Detaches ccn instances: `DetachCcnInstances` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DetachCcnInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`], [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_INSTANCE_HAS_BOUND_POLICY_ROUTE_NEXT_HOP_NOT_ALLOWED_DETACH`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_INSTANCE_HAS_BOUND_POLICY_ROUTE_RULE_NOT_ALLOWED_DETACH`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ATTACHED`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachCcnInstances {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub instances: Vec<CcnInstance>,
}
operation! { DetachCcnInstances(ccn_id: String, instances: Vec<CcnInstance>) "DetachCcnInstances" -> Empty {
    0 "CcnId" ccn_id, 1 "Instances" instances
} }

/// Response of [`DetachCcnInstances`]: empty.
pub type DetachCcnInstancesOutput = Empty;

/// Detaches classic link vpc: `DetachClassicLinkVpc` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DetachClassicLinkVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachClassicLinkVpc {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DetachClassicLinkVpc(vpc_id: String, instance_ids: Vec<String>) "DetachClassicLinkVpc" -> Empty {
    0 "VpcId" vpc_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`DetachClassicLinkVpc`]: empty.
pub type DetachClassicLinkVpcOutput = Empty;

/// Detaches network interface: `DetachNetworkInterface` of `vpc` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DetachNetworkInterface>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`],
/// [`codes::UNSUPPORTED_OPERATION_IDEMPOTENT_PARAMETER_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_IDEMPOTENT_PROCESSING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_ASSOCIATE_HAVIP`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub instance_id: String,
    pub client_token: Option<String>,
}
operation! { DetachNetworkInterface(network_interface_id: String, instance_id: String)
    "DetachNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "InstanceId" instance_id, 2 "ClientToken" client_token: String
} }

/// Response of [`DetachNetworkInterface`]: empty.
pub type DetachNetworkInterfaceOutput = Empty;

/// Detaches snapshot instances: `DetachSnapshotInstances` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DetachSnapshotInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PARA`],
/// [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_INSTANCE_REGION_DIFF`],
/// [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_NOT_ATTACHED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachSnapshotInstances {
    /// Required.
    pub snapshot_policy_id: String,
    /// Required.
    pub instances: Vec<SnapshotInstance>,
}
operation! { DetachSnapshotInstances(snapshot_policy_id: String, instances: Vec<SnapshotInstance>)
    "DetachSnapshotInstances" -> Empty {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "Instances" instances
} }

/// Response of [`DetachSnapshotInstances`]: empty.
pub type DetachSnapshotInstancesOutput = Empty;

/// Disables ccn routes: `DisableCcnRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisableCcnRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCcnRoutes {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub route_ids: Vec<String>,
}
operation! { DisableCcnRoutes(ccn_id: String, route_ids: Vec<String>) "DisableCcnRoutes" -> Empty {
    0 "CcnId" ccn_id, 1 "RouteIds" route_ids
} }

/// Response of [`DisableCcnRoutes`]: empty.
pub type DisableCcnRoutesOutput = Empty;

/// Disables flow logs: `DisableFlowLogs` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisableFlowLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFlowLogs {
    /// Required.
    pub flow_log_ids: Vec<String>,
}
operation! { DisableFlowLogs(flow_log_ids: Vec<String>) "DisableFlowLogs" -> Empty {
    0 "FlowLogIds" flow_log_ids
} }

/// Response of [`DisableFlowLogs`]: empty.
pub type DisableFlowLogsOutput = Empty;

/// Disables gateway flow monitor: `DisableGatewayFlowMonitor` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisableGatewayFlowMonitor>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableGatewayFlowMonitor {
    /// Required.
    pub gateway_id: String,
}
operation! { DisableGatewayFlowMonitor(gateway_id: String) "DisableGatewayFlowMonitor" -> Empty {
    0 "GatewayId" gateway_id
} }

/// Response of [`DisableGatewayFlowMonitor`]: empty.
pub type DisableGatewayFlowMonitorOutput = Empty;

/// Disables routes: `DisableRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisableRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_DISABLED_NOTIFY_CCN`], [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRoutes {
    /// Required.
    pub route_table_id: String,
    pub route_ids: Option<Vec<i64>>,
    pub route_item_ids: Option<Vec<String>>,
}
operation! { DisableRoutes(route_table_id: String) "DisableRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteIds" route_ids: Vec<i64>, 2 "RouteItemIds" route_item_ids: Vec<String>
} }

/// Response of [`DisableRoutes`]: empty.
pub type DisableRoutesOutput = Empty;

/// Disables snapshot policies: `DisableSnapshotPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisableSnapshotPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSnapshotPolicies {
    /// Required.
    pub snapshot_policy_ids: Vec<String>,
}
operation! { DisableSnapshotPolicies(snapshot_policy_ids: Vec<String>) "DisableSnapshotPolicies" -> Empty {
    0 "SnapshotPolicyIds" snapshot_policy_ids
} }

/// Response of [`DisableSnapshotPolicies`]: empty.
pub type DisableSnapshotPoliciesOutput = Empty;

/// Disables vpn gateway ssl client cert: `DisableVpnGatewaySslClientCert` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisableVpnGatewaySslClientCert>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_SSL_CLIENT_CERT_ALREADY_DISABLE_OR_CERT_ABNORMAL`],
/// [`codes::UNSUPPORTED_OPERATION_SSL_VPN_CLIENT_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpnGatewaySslClientCert {
    pub ssl_vpn_client_id: Option<String>,
    pub ssl_vpn_client_ids: Option<Vec<String>>,
}
operation! { DisableVpnGatewaySslClientCert() "DisableVpnGatewaySslClientCert" -> DisableVpnGatewaySslClientCertOutput {
    0 "SslVpnClientId" ssl_vpn_client_id: String, 1 "SslVpnClientIds" ssl_vpn_client_ids: Vec<String>
} }

/// Response of [`DisableVpnGatewaySslClientCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpnGatewaySslClientCertOutput {
    pub task_id: Option<i64>,
}
model! { DisableVpnGatewaySslClientCertOutput {
    0 "TaskId" task_id: i64
} }

/// Unbinds an elastic IP (EIP) from its instance or network interface.
///
/// **The instance loses its public address**, and the unbound EIP is billed. The EIP must be `BIND` or `BIND_ENI`. For
/// a NAT gateway use `DisassociateNatGatewayAddress`. Asynchronous: wait with `waiters::address_unbound`.
///
/// `DisassociateAddress` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisassociateAddress>.
///
/// Errors: [`codes::ADDRESS_QUOTA_LIMIT_EXCEEDED_DAILY_ALLOCATE`],
/// [`codes::FAILED_OPERATION_ADDRESS_ENI_INFO_NOT_FOUND`], [`codes::FAILED_OPERATION_MASTER_ENI_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_TASK_FAILED`], [`codes::INVALID_ADDRESS_ID_BLOCKED`],
/// [`codes::INVALID_ADDRESS_ID_NOT_FOUND`], [`codes::INVALID_ADDRESS_ID_STATUS_NOT_PERMIT`],
/// [`codes::INVALID_INSTANCE_NOT_SUPPORTED`], [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ONLY_SUPPORTED_FOR_MASTER_NETWORK_CARD`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_SUPPORT`], [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_SUPPORTED`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateAddress {
    /// Required.
    pub address_id: String,
    /// Whether the instance gets a common public address instead. Default: no.
    pub reallocate_normal_public_ip: Option<bool>,
}
operation! { DisassociateAddress(address_id: String) "DisassociateAddress" -> DisassociateAddressOutput {
    0 "AddressId" address_id, 1 "ReallocateNormalPublicIp" reallocate_normal_public_ip: bool
} }

/// Response of [`DisassociateAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateAddressOutput {
    pub task_id: Option<String>,
}
model! { DisassociateAddressOutput {
    0 "TaskId" task_id: String
} }

/// Disassociates dhcp ip with address ip: `DisassociateDhcpIpWithAddressIp` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisassociateDhcpIpWithAddressIp>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_UNBIND_EIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateDhcpIpWithAddressIp {
    /// Required.
    pub dhcp_ip_id: String,
}
operation! { DisassociateDhcpIpWithAddressIp(dhcp_ip_id: String) "DisassociateDhcpIpWithAddressIp" -> Empty {
    0 "DhcpIpId" dhcp_ip_id
} }

/// Response of [`DisassociateDhcpIpWithAddressIp`]: empty.
pub type DisassociateDhcpIpWithAddressIpOutput = Empty;

/// Disassociates direct connect gateway nat gateway: `DisassociateDirectConnectGatewayNatGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisassociateDirectConnectGatewayNatGateway>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateDirectConnectGatewayNatGateway {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub direct_connect_gateway_id: String,
}
operation! {
    DisassociateDirectConnectGatewayNatGateway(vpc_id: String, nat_gateway_id: String, direct_connect_gateway_id: String)
    "DisassociateDirectConnectGatewayNatGateway" -> Empty {
    0 "VpcId" vpc_id, 1 "NatGatewayId" nat_gateway_id, 2 "DirectConnectGatewayId" direct_connect_gateway_id
} }

/// Response of [`DisassociateDirectConnectGatewayNatGateway`]: empty.
pub type DisassociateDirectConnectGatewayNatGatewayOutput = Empty;

/// Disassociates ha vip instance: `DisassociateHaVipInstance` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisassociateHaVipInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateHaVipInstance {
    /// Required.
    pub ha_vip_association_set: Vec<HaVipAssociation>,
}
operation! { DisassociateHaVipInstance(ha_vip_association_set: Vec<HaVipAssociation>)
    "DisassociateHaVipInstance" -> Empty {
    0 "HaVipAssociationSet" ha_vip_association_set
} }

/// Response of [`DisassociateHaVipInstance`]: empty.
pub type DisassociateHaVipInstanceOutput = Empty;

/// Disassociates ipv6 address: `DisassociateIPv6Address` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisassociateIPv6Address>.
///
/// Errors: [`codes::FAILED_OPERATION_ADDRESS_ENI_INFO_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_ADDRESS_IN_ARREARS`], [`codes::OPERATION_DENIED_TRAFFIC_EXCEED_THRESHOLD`],
/// [`codes::OPERATION_DENIED_TRAFFIC_VALIDATION_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateIPv6Address {
    /// Required.
    pub ipv6_address_id: String,
    pub keep_bind_with_eni: Option<bool>,
}
operation! { DisassociateIPv6Address(ipv6_address_id: String) "DisassociateIPv6Address" -> Empty {
    0 "IPv6AddressId" ipv6_address_id, 1 "KeepBindWithEni" keep_bind_with_eni: bool
} }

/// Response of [`DisassociateIPv6Address`]: empty.
pub type DisassociateIPv6AddressOutput = Empty;

/// Disassociates nat gateway address: `DisassociateNatGatewayAddress` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisassociateNatGatewayAddress>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_RESTRICTED`],
/// [`codes::UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_DISASSOCIATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateNatGatewayAddress {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub public_ip_addresses: Vec<String>,
}
operation! { DisassociateNatGatewayAddress(nat_gateway_id: String, public_ip_addresses: Vec<String>)
    "DisassociateNatGatewayAddress" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "PublicIpAddresses" public_ip_addresses
} }

/// Response of [`DisassociateNatGatewayAddress`]: empty.
pub type DisassociateNatGatewayAddressOutput = Empty;

/// Disassociates network acl subnets: `DisassociateNetworkAclSubnets` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisassociateNetworkAclSubnets>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateNetworkAclSubnets {
    /// Required.
    pub network_acl_id: String,
    /// Required.
    pub subnet_ids: Vec<String>,
}
operation! { DisassociateNetworkAclSubnets(network_acl_id: String, subnet_ids: Vec<String>)
    "DisassociateNetworkAclSubnets" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "SubnetIds" subnet_ids
} }

/// Response of [`DisassociateNetworkAclSubnets`]: empty.
pub type DisassociateNetworkAclSubnetsOutput = Empty;

/// Disassociates network interface security groups: `DisassociateNetworkInterfaceSecurityGroups` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisassociateNetworkInterfaceSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateNetworkInterfaceSecurityGroups {
    /// Required.
    pub network_interface_ids: Vec<String>,
    /// Required.
    pub security_group_ids: Vec<String>,
}
operation! {
    DisassociateNetworkInterfaceSecurityGroups(network_interface_ids: Vec<String>, security_group_ids: Vec<String>)
    "DisassociateNetworkInterfaceSecurityGroups" -> Empty {
    0 "NetworkInterfaceIds" network_interface_ids, 1 "SecurityGroupIds" security_group_ids
} }

/// Response of [`DisassociateNetworkInterfaceSecurityGroups`]: empty.
pub type DisassociateNetworkInterfaceSecurityGroupsOutput = Empty;

/// Disassociates vpc end point security groups: `DisassociateVpcEndPointSecurityGroups` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DisassociateVpcEndPointSecurityGroups>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateVpcEndPointSecurityGroups {
    /// Required.
    pub security_group_ids: Vec<String>,
    /// Required.
    pub end_point_id: String,
}
operation! { DisassociateVpcEndPointSecurityGroups(security_group_ids: Vec<String>, end_point_id: String)
    "DisassociateVpcEndPointSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "EndPointId" end_point_id
} }

/// Response of [`DisassociateVpcEndPointSecurityGroups`]: empty.
pub type DisassociateVpcEndPointSecurityGroupsOutput = Empty;

/// Downloads customer gateway configuration: `DownloadCustomerGatewayConfiguration` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DownloadCustomerGatewayConfiguration>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCustomerGatewayConfiguration {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub vpn_connection_id: String,
    /// Required.
    pub customer_gateway_vendor: CustomerGatewayVendor,
    /// Required.
    pub interface_name: String,
}
operation! {
    DownloadCustomerGatewayConfiguration(vpn_gateway_id: String, vpn_connection_id: String, customer_gateway_vendor: CustomerGatewayVendor, interface_name: String)
    "DownloadCustomerGatewayConfiguration" -> DownloadCustomerGatewayConfigurationOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpnConnectionId" vpn_connection_id,
    2 "CustomerGatewayVendor" customer_gateway_vendor, 3 "InterfaceName" interface_name
} }

/// Response of [`DownloadCustomerGatewayConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCustomerGatewayConfigurationOutput {
    pub customer_gateway_configuration: Option<String>,
}
model! { DownloadCustomerGatewayConfigurationOutput {
    0 "CustomerGatewayConfiguration" customer_gateway_configuration: String
} }

/// Downloads vpn gateway ssl client cert: `DownloadVpnGatewaySslClientCert` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=DownloadVpnGatewaySslClientCert>.
///
/// Errors: [`codes::INTERNAL_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_SSL_CLIENT_CERT_DISABLE_UNSUPPORTED_DOWNLOAD_SSL_CLIENT_CERT`],
/// [`codes::UNSUPPORTED_OPERATION_SSL_VPN_CLIENT_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnGatewaySslClientCert {
    pub ssl_vpn_client_id: Option<String>,
    /// Secret.
    pub saml_token: Option<Secret>,
    pub is_vpn_portal: Option<bool>,
    pub ssl_vpn_client_ids: Option<Vec<String>>,
}
operation! { DownloadVpnGatewaySslClientCert()
    "DownloadVpnGatewaySslClientCert" -> DownloadVpnGatewaySslClientCertOutput {
    0 "SslVpnClientId" ssl_vpn_client_id: String, 1 "SamlToken" saml_token: Secret, 2 "IsVpnPortal" is_vpn_portal: bool,
    3 "SslVpnClientIds" ssl_vpn_client_ids: Vec<String>
} }

/// Response of [`DownloadVpnGatewaySslClientCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVpnGatewaySslClientCertOutput {
    pub ssl_client_configs_set: Option<String>,
    pub ssl_client_config: Vec<SslClientConfig>,
    pub authenticated: Option<i64>,
}
model! { DownloadVpnGatewaySslClientCertOutput {
    0 "SslClientConfigsSet" ssl_client_configs_set: String, 1 "SslClientConfig" ssl_client_config: Vec<SslClientConfig>,
    2 "Authenticated" authenticated: i64
} }

/// In the response of [`DownloadVpnGatewaySslClientCert`].
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
    0 "SslVpnClientConfiguration" ssl_vpn_client_configuration: String, 1 "SslVpnRootCert" ssl_vpn_root_cert: String,
    2 "SslVpnKey" ssl_vpn_key: String, 3 "SslVpnCert" ssl_vpn_cert: String, 4 "SslVpnClientId" ssl_vpn_client_id: String
} }

/// Enables ccn routes: `EnableCcnRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=EnableCcnRoutes>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_CIDR_OVERLAP`], [`codes::UNSUPPORTED_OPERATION_ECMP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCcnRoutes {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub route_ids: Vec<String>,
}
operation! { EnableCcnRoutes(ccn_id: String, route_ids: Vec<String>) "EnableCcnRoutes" -> Empty {
    0 "CcnId" ccn_id, 1 "RouteIds" route_ids
} }

/// Response of [`EnableCcnRoutes`]: empty.
pub type EnableCcnRoutesOutput = Empty;

/// Enables flow logs: `EnableFlowLogs` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=EnableFlowLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFlowLogs {
    /// Required.
    pub flow_log_ids: Vec<String>,
}
operation! { EnableFlowLogs(flow_log_ids: Vec<String>) "EnableFlowLogs" -> Empty {
    0 "FlowLogIds" flow_log_ids
} }

/// Response of [`EnableFlowLogs`]: empty.
pub type EnableFlowLogsOutput = Empty;

/// Enables gateway flow monitor: `EnableGatewayFlowMonitor` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=EnableGatewayFlowMonitor>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGatewayFlowMonitor {
    /// Required.
    pub gateway_id: String,
}
operation! { EnableGatewayFlowMonitor(gateway_id: String) "EnableGatewayFlowMonitor" -> Empty {
    0 "GatewayId" gateway_id
} }

/// Response of [`EnableGatewayFlowMonitor`]: empty.
pub type EnableGatewayFlowMonitorOutput = Empty;

/// Enables routes: `EnableRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=EnableRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_CONFLICT_WITH_DOCKER_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_ECMP`], [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_CCN_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE`], [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRoutes {
    /// Required.
    pub route_table_id: String,
    pub route_ids: Option<Vec<i64>>,
    pub route_item_ids: Option<Vec<String>>,
}
operation! { EnableRoutes(route_table_id: String) "EnableRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteIds" route_ids: Vec<i64>, 2 "RouteItemIds" route_item_ids: Vec<String>
} }

/// Response of [`EnableRoutes`]: empty.
pub type EnableRoutesOutput = Empty;

/// Enables snapshot policies: `EnableSnapshotPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=EnableSnapshotPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSnapshotPolicies {
    /// Required.
    pub snapshot_policy_ids: Vec<String>,
}
operation! { EnableSnapshotPolicies(snapshot_policy_ids: Vec<String>) "EnableSnapshotPolicies" -> Empty {
    0 "SnapshotPolicyIds" snapshot_policy_ids
} }

/// Response of [`EnableSnapshotPolicies`]: empty.
pub type EnableSnapshotPoliciesOutput = Empty;

/// Enables vpc end point connect: `EnableVpcEndPointConnect` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=EnableVpcEndPointConnect>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpcEndPointConnect {
    /// Required.
    pub end_point_service_id: String,
    /// Required.
    pub end_point_id: Vec<String>,
    /// Required.
    pub accept_flag: bool,
    pub ip_address_type: Option<String>,
}
operation! { EnableVpcEndPointConnect(end_point_service_id: String, end_point_id: Vec<String>, accept_flag: bool)
    "EnableVpcEndPointConnect" -> Empty {
    0 "EndPointServiceId" end_point_service_id, 1 "EndPointId" end_point_id, 2 "AcceptFlag" accept_flag,
    3 "IpAddressType" ip_address_type: String
} }

/// Response of [`EnableVpcEndPointConnect`]: empty.
pub type EnableVpcEndPointConnectOutput = Empty;

/// Enables vpn gateway ssl client cert: `EnableVpnGatewaySslClientCert` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=EnableVpnGatewaySslClientCert>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNSUPPORTED_OPERATION_SSL_CLIENT_CERT_ALREADY_ENABLE_OR_CERT_ABNORMAL`],
/// [`codes::UNSUPPORTED_OPERATION_SSL_VPN_CLIENT_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpnGatewaySslClientCert {
    pub ssl_vpn_client_id: Option<String>,
    pub ssl_vpn_client_ids: Option<Vec<String>>,
}
operation! { EnableVpnGatewaySslClientCert() "EnableVpnGatewaySslClientCert" -> EnableVpnGatewaySslClientCertOutput {
    0 "SslVpnClientId" ssl_vpn_client_id: String, 1 "SslVpnClientIds" ssl_vpn_client_ids: Vec<String>
} }

/// Response of [`EnableVpnGatewaySslClientCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpnGatewaySslClientCertOutput {
    pub task_id: Option<i64>,
}
model! { EnableVpnGatewaySslClientCertOutput {
    0 "TaskId" task_id: i64
} }

/// Generates vpn connection default health check ip: `GenerateVpnConnectionDefaultHealthCheckIp` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=GenerateVpnConnectionDefaultHealthCheckIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVpnConnectionDefaultHealthCheckIp {
    /// Required.
    pub vpn_gateway_id: String,
}
operation! { GenerateVpnConnectionDefaultHealthCheckIp(vpn_gateway_id: String)
    "GenerateVpnConnectionDefaultHealthCheckIp" -> GenerateVpnConnectionDefaultHealthCheckIpOutput {
    0 "VpnGatewayId" vpn_gateway_id
} }

/// Response of [`GenerateVpnConnectionDefaultHealthCheckIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateVpnConnectionDefaultHealthCheckIpOutput {
    pub health_check_local_ip: Option<String>,
    pub health_check_remote_ip: Option<String>,
}
model! { GenerateVpnConnectionDefaultHealthCheckIpOutput {
    0 "HealthCheckLocalIp" health_check_local_ip: String, 1 "HealthCheckRemoteIp" health_check_remote_ip: String
} }

/// Gets ccn region bandwidth limits: `GetCcnRegionBandwidthLimits` of `vpc` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=GetCcnRegionBandwidthLimits>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_FILTER_INVALID_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCcnRegionBandwidthLimits {
    /// Required.
    pub ccn_id: String,
    pub filters: Option<Vec<Filter>>,
    pub sorted_by: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
}
operation! { GetCcnRegionBandwidthLimits(ccn_id: String)
    "GetCcnRegionBandwidthLimits" -> GetCcnRegionBandwidthLimitsOutput {
    0 "CcnId" ccn_id, 1 "Filters" filters: Vec<Filter>, 2 "SortedBy" sorted_by: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "OrderBy" order_by: String
} }
paged! { GetCcnRegionBandwidthLimits: CcnBandwidthInfo =
    Offset "Offset", "CcnBandwidthSet" ccn_bandwidth_set, total "TotalCount" }

/// Response of [`GetCcnRegionBandwidthLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCcnRegionBandwidthLimitsOutput {
    pub ccn_bandwidth_set: Vec<CcnBandwidthInfo>,
    pub total_count: Option<i64>,
}
model! { GetCcnRegionBandwidthLimitsOutput {
    0 "CcnBandwidthSet" ccn_bandwidth_set: Vec<CcnBandwidthInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetCcnRegionBandwidthLimits`].
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
    pub tag_set: Vec<Tag>,
    pub default_qos_bandwidth_flag: Option<bool>,
    pub qos_level: Option<String>,
}
model! { CcnBandwidthInfo {
    0 "CcnId" ccn_id: String, 1 "CreatedTime" created_time: String, 2 "ExpiredTime" expired_time: String,
    3 "RegionFlowControlId" region_flow_control_id: String, 4 "RenewFlag" renew_flag: String,
    5 "CcnRegionBandwidthLimit" ccn_region_bandwidth_limit: CcnRegionBandwidthLimit, 6 "MarketId" market_id: String,
    7 "TagSet" tag_set: Vec<Tag>, 8 "DefaultQosBandwidthFlag" default_qos_bandwidth_flag: bool,
    9 "QosLevel" qos_level: String
} }

/// `HaVipAssociateAddressIp` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=HaVipAssociateAddressIp>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::UNSUPPORTED_OPERATION_BIND_EIP`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_LOCAL_ZONE_EIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVipAssociateAddressIp {
    /// Required.
    pub ha_vip_id: String,
    /// Required.
    pub address_ip: String,
}
operation! { HaVipAssociateAddressIp(ha_vip_id: String, address_ip: String) "HaVipAssociateAddressIp" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "AddressIp" address_ip
} }

/// Response of [`HaVipAssociateAddressIp`]: empty.
pub type HaVipAssociateAddressIpOutput = Empty;

/// `HaVipDisassociateAddressIp` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=HaVipDisassociateAddressIp>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`], [`codes::UNSUPPORTED_OPERATION_UNBIND_EIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaVipDisassociateAddressIp {
    /// Required.
    pub ha_vip_id: String,
}
operation! { HaVipDisassociateAddressIp(ha_vip_id: String) "HaVipDisassociateAddressIp" -> Empty {
    0 "HaVipId" ha_vip_id
} }

/// Response of [`HaVipDisassociateAddressIp`]: empty.
pub type HaVipDisassociateAddressIpOutput = Empty;

/// Asks for price create direct connect gateway: `InquirePriceCreateDirectConnectGateway` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=InquirePriceCreateDirectConnectGateway>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`], [`codes::UNSUPPORTED_OPERATION_UNBIND_EIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDirectConnectGateway {}
operation! { InquirePriceCreateDirectConnectGateway()
    "InquirePriceCreateDirectConnectGateway" -> InquirePriceCreateDirectConnectGatewayOutput {} }

/// Response of [`InquirePriceCreateDirectConnectGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDirectConnectGatewayOutput {
    pub total_cost: Option<i64>,
    pub real_total_cost: Option<i64>,
}
model! { InquirePriceCreateDirectConnectGatewayOutput {
    0 "TotalCost" total_cost: i64, 1 "RealTotalCost" real_total_cost: i64
} }

/// `InquiryPriceAllocateAddresses` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=InquiryPriceAllocateAddresses>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_REGION`], [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_CONFLICT_2`], [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_COMBINATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_EGRESS`],
/// [`codes::INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE`], [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_EGRESS`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceAllocateAddresses {
    /// Required.
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

/// Response of [`InquiryPriceAllocateAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceAllocateAddressesOutput {
    pub price: Option<InternetPrice>,
}
model! { InquiryPriceAllocateAddressesOutput {
    0 "Price" price: InternetPrice
} }

/// In the response of [`InquiryPriceAllocateAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetPrice {
    pub address_price: Option<InternetPriceDetail>,
    pub ip_price: Option<InternetPriceDetail>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { InternetPrice {
    0 "AddressPrice" address_price: InternetPriceDetail, 1 "IPPrice" ip_price: InternetPriceDetail,
    2 "OriginalPrice" original_price: f64, 3 "DiscountPrice" discount_price: f64
} }

/// In the response of [`InquiryPriceAllocateAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetPriceDetail {
    pub unit_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub original_price: Option<f64>,
}
model! { InternetPriceDetail {
    0 "UnitPrice" unit_price: f64, 1 "DiscountPrice" discount_price: f64, 2 "ChargeUnit" charge_unit: String,
    3 "OriginalPrice" original_price: f64
} }

/// `InquiryPriceCreateVpnGateway` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=InquiryPriceCreateVpnGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateVpnGateway {
    /// Required.
    pub internet_max_bandwidth_out: i64,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub max_connection: Option<i64>,
    pub r#type: Option<String>,
}
operation! { InquiryPriceCreateVpnGateway(internet_max_bandwidth_out: i64)
    "InquiryPriceCreateVpnGateway" -> InquiryPriceCreateVpnGatewayOutput {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 1 "InstanceChargeType" instance_charge_type: String,
    2 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 3 "MaxConnection" max_connection: i64,
    4 "Type" r#type: String
} }

/// Response of [`InquiryPriceCreateVpnGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateVpnGatewayOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceCreateVpnGatewayOutput {
    0 "Price" price: Price
} }

/// In the response of [`InquiryPriceCreateVpnGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<ItemPrice>,
    pub bandwidth_price: Option<ItemPrice>,
}
model! { Price {
    0 "InstancePrice" instance_price: ItemPrice, 1 "BandwidthPrice" bandwidth_price: ItemPrice
} }

/// In the response of [`InquiryPriceCreateVpnGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    pub unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { ItemPrice {
    0 "UnitPrice" unit_price: f64, 1 "ChargeUnit" charge_unit: String, 2 "OriginalPrice" original_price: f64,
    3 "DiscountPrice" discount_price: f64
} }

/// `InquiryPriceModifyAddressesBandwidth` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=InquiryPriceModifyAddressesBandwidth>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_VALUE_EGRESS_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_EXPIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyAddressesBandwidth {
    /// Required.
    pub address_ids: Vec<String>,
    /// Required.
    pub internet_max_bandwidth_out: i64,
}
operation! { InquiryPriceModifyAddressesBandwidth(address_ids: Vec<String>, internet_max_bandwidth_out: i64)
    "InquiryPriceModifyAddressesBandwidth" -> InquiryPriceModifyAddressesBandwidthOutput {
    0 "AddressIds" address_ids, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out
} }

/// Response of [`InquiryPriceModifyAddressesBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyAddressesBandwidthOutput {
    pub price: Option<InternetPrice>,
}
model! { InquiryPriceModifyAddressesBandwidthOutput {
    0 "Price" price: InternetPrice
} }

/// `InquiryPriceRenewAddresses` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=InquiryPriceRenewAddresses>.
///
/// Errors: [`codes::INVALID_ADDRESS_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ADDRESS_INTERNET_CHARGE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewAddresses {
    /// Required.
    pub address_ids: Vec<String>,
    /// Required.
    pub address_charge_prepaid: AddressChargePrepaid,
}
operation! { InquiryPriceRenewAddresses(address_ids: Vec<String>, address_charge_prepaid: AddressChargePrepaid)
    "InquiryPriceRenewAddresses" -> InquiryPriceRenewAddressesOutput {
    0 "AddressIds" address_ids, 1 "AddressChargePrepaid" address_charge_prepaid
} }

/// Response of [`InquiryPriceRenewAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewAddressesOutput {
    pub price: Option<InternetPrice>,
}
model! { InquiryPriceRenewAddressesOutput {
    0 "Price" price: InternetPrice
} }

/// `InquiryPriceRenewVpnGateway` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=InquiryPriceRenewVpnGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewVpnGateway {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
}
operation! { InquiryPriceRenewVpnGateway(vpn_gateway_id: String, instance_charge_prepaid: InstanceChargePrepaid)
    "InquiryPriceRenewVpnGateway" -> InquiryPriceRenewVpnGatewayOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "InstanceChargePrepaid" instance_charge_prepaid
} }

/// Response of [`InquiryPriceRenewVpnGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewVpnGatewayOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceRenewVpnGatewayOutput {
    0 "Price" price: Price
} }

/// `InquiryPriceResetVpnGatewayInternetMaxBandwidth` of `vpc` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=InquiryPriceResetVpnGatewayInternetMaxBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetVpnGatewayInternetMaxBandwidth {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub internet_max_bandwidth_out: i64,
}
operation! { InquiryPriceResetVpnGatewayInternetMaxBandwidth(vpn_gateway_id: String, internet_max_bandwidth_out: i64)
    "InquiryPriceResetVpnGatewayInternetMaxBandwidth" -> InquiryPriceResetVpnGatewayInternetMaxBandwidthOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out
} }

/// Response of [`InquiryPriceResetVpnGatewayInternetMaxBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetVpnGatewayInternetMaxBandwidthOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceResetVpnGatewayInternetMaxBandwidthOutput {
    0 "Price" price: Price
} }

/// Locks ccn bandwidths: `LockCcnBandwidths` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=LockCcnBandwidths>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockCcnBandwidths {
    /// Required.
    pub instances: Vec<CcnFlowLock>,
}
operation! { LockCcnBandwidths(instances: Vec<CcnFlowLock>) "LockCcnBandwidths" -> Empty {
    0 "Instances" instances
} }

/// Response of [`LockCcnBandwidths`]: empty.
pub type LockCcnBandwidthsOutput = Empty;

/// In the request of [`LockCcnBandwidths`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnFlowLock {
    /// Required.
    pub ccn_id: Option<String>,
    /// Required.
    pub user_account_id: Option<String>,
    pub region_flow_control_id: Option<String>,
}
input! { CcnFlowLock(ccn_id: String, user_account_id: String) {
    0 "CcnId" ccn_id: String, 1 "UserAccountID" user_account_id: String,
    2 "RegionFlowControlId" region_flow_control_id: String
} }

/// Locks ccns: `LockCcns` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=LockCcns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockCcns {}
operation! { LockCcns() "LockCcns" -> Empty {} }

/// Response of [`LockCcns`]: empty.
pub type LockCcnsOutput = Empty;

/// Migrates bandwidth package resources: `MigrateBandwidthPackageResources` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=MigrateBandwidthPackageResources>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_RESOURCE_QUOTA`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateBandwidthPackageResources {
    /// Required.
    pub bandwidth_package_id: String,
    /// Required.
    pub target_bandwidth_package_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
}
operation! {
    MigrateBandwidthPackageResources(bandwidth_package_id: String, target_bandwidth_package_id: String, resource_ids: Vec<String>)
    "MigrateBandwidthPackageResources" -> Empty {
    0 "BandwidthPackageId" bandwidth_package_id, 1 "TargetBandwidthPackageId" target_bandwidth_package_id,
    2 "ResourceIds" resource_ids
} }

/// Response of [`MigrateBandwidthPackageResources`]: empty.
pub type MigrateBandwidthPackageResourcesOutput = Empty;

/// Migrates network interface: `MigrateNetworkInterface` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=MigrateNetworkInterface>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateNetworkInterface {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub source_instance_id: String,
    /// Required.
    pub destination_instance_id: String,
    pub attach_type: Option<i64>,
}
operation! {
    MigrateNetworkInterface(network_interface_id: String, source_instance_id: String, destination_instance_id: String)
    "MigrateNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "SourceInstanceId" source_instance_id,
    2 "DestinationInstanceId" destination_instance_id, 3 "AttachType" attach_type: i64
} }

/// Response of [`MigrateNetworkInterface`]: empty.
pub type MigrateNetworkInterfaceOutput = Empty;

/// Migrates private ip address: `MigratePrivateIpAddress` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=MigratePrivateIpAddress>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION_ATTACHMENT_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_PRIMARY_IP`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_PRIMARY_IP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigratePrivateIpAddress {
    /// Required.
    pub source_network_interface_id: String,
    /// Required.
    pub destination_network_interface_id: String,
    /// Required.
    pub private_ip_address: String,
}
operation! {
    MigratePrivateIpAddress(source_network_interface_id: String, destination_network_interface_id: String, private_ip_address: String)
    "MigratePrivateIpAddress" -> Empty {
    0 "SourceNetworkInterfaceId" source_network_interface_id,
    1 "DestinationNetworkInterfaceId" destination_network_interface_id, 2 "PrivateIpAddress" private_ip_address
} }

/// Response of [`MigratePrivateIpAddress`]: empty.
pub type MigratePrivateIpAddressOutput = Empty;

/// Modifies address attribute: `ModifyAddressAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyAddressAttribute>.
///
/// Errors: [`codes::INVALID_ADDRESS_ID_BLOCKED`], [`codes::INVALID_ADDRESS_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ALREADY_HAS_PASS_THROUGH`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_VPC_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_IP_ADDRESS_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_INCORRECT_ADDRESS_RESOURCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_ADDRESS_ATTRIBUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressAttribute {
    /// Required.
    pub address_id: String,
    pub address_name: Option<String>,
    pub eip_direct_connection: Option<String>,
}
operation! { ModifyAddressAttribute(address_id: String) "ModifyAddressAttribute" -> Empty {
    0 "AddressId" address_id, 1 "AddressName" address_name: String,
    2 "EipDirectConnection" eip_direct_connection: String
} }

/// Response of [`ModifyAddressAttribute`]: empty.
pub type ModifyAddressAttributeOutput = Empty;

/// Modifies address internet charge type: `ModifyAddressInternetChargeType` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyAddressInternetChargeType>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::INTERNAL_SERVER_ERROR`],
/// [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`], [`codes::INVALID_ADDRESS_ID_NOT_FOUND`],
/// [`codes::INVALID_ADDRESS_ID_STATE_IN_ARREARS`], [`codes::INVALID_ADDRESS_STATE`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_CALC_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INTERNET_CHARGE_TYPE_NOT_CHANGED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EGRESS`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_EGRESS`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_MODIFY_ADDRESS_INTERNET_CHARGE_TYPE_QUOTA`], [`codes::OPERATION_DENIED_ADDRESS_IN_ARREARS`],
/// [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`], [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ADDRESS_INTERNET_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_NOT_SUPPORTED`], [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressInternetChargeType {
    /// Required.
    pub address_id: String,
    /// Required.
    pub internet_charge_type: String,
    /// Required.
    pub internet_max_bandwidth_out: i64,
    pub address_charge_prepaid: Option<AddressChargePrepaid>,
}
operation! {
    ModifyAddressInternetChargeType(address_id: String, internet_charge_type: String, internet_max_bandwidth_out: i64)
    "ModifyAddressInternetChargeType" -> Empty {
    0 "AddressId" address_id, 1 "InternetChargeType" internet_charge_type,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    3 "AddressChargePrepaid" address_charge_prepaid: AddressChargePrepaid
} }

/// Response of [`ModifyAddressInternetChargeType`]: empty.
pub type ModifyAddressInternetChargeTypeOutput = Empty;

/// Modifies address template attribute: `ModifyAddressTemplateAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyAddressTemplateAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressTemplateAttribute {
    /// Required.
    pub address_template_id: String,
    pub address_template_name: Option<String>,
    pub addresses: Option<Vec<String>>,
    pub addresses_extra: Option<Vec<AddressInfo>>,
}
operation! { ModifyAddressTemplateAttribute(address_template_id: String) "ModifyAddressTemplateAttribute" -> Empty {
    0 "AddressTemplateId" address_template_id, 1 "AddressTemplateName" address_template_name: String,
    2 "Addresses" addresses: Vec<String>, 3 "AddressesExtra" addresses_extra: Vec<AddressInfo>
} }

/// Response of [`ModifyAddressTemplateAttribute`]: empty.
pub type ModifyAddressTemplateAttributeOutput = Empty;

/// Modifies address template group attribute: `ModifyAddressTemplateGroupAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyAddressTemplateGroupAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressTemplateGroupAttribute {
    /// Required.
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

/// Response of [`ModifyAddressTemplateGroupAttribute`]: empty.
pub type ModifyAddressTemplateGroupAttributeOutput = Empty;

/// Modifies addresses bandwidth: `ModifyAddressesBandwidth` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyAddressesBandwidth>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_FAILED`], [`codes::INTERNAL_SERVER_ERROR`],
/// [`codes::INVALID_ADDRESS_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_TYPE_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_VALUE_EGRESS_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INCONSISTENT_INSTANCE_INTERNET_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NO_CALC_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NO_WAN_IP`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_EXPIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_EXISTED`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_SUPPORT`],
/// [`codes::OPERATION_DENIED_ADDRESS_IN_ARREARS`], [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_ACTION_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressesBandwidth {
    /// Required.
    pub address_ids: Vec<String>,
    /// Required.
    pub internet_max_bandwidth_out: i64,
    /// Deprecated. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// Deprecated. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
}
operation! { ModifyAddressesBandwidth(address_ids: Vec<String>, internet_max_bandwidth_out: i64)
    "ModifyAddressesBandwidth" -> ModifyAddressesBandwidthOutput {
    0 "AddressIds" address_ids, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    2 "StartTime" start_time: String, 3 "EndTime" end_time: String
} }

/// Response of [`ModifyAddressesBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressesBandwidthOutput {
    pub task_id: Option<String>,
}
model! { ModifyAddressesBandwidthOutput {
    0 "TaskId" task_id: String
} }

/// Modifies addresses renew flag: `ModifyAddressesRenewFlag` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyAddressesRenewFlag>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressesRenewFlag {
    /// Required.
    pub address_ids: Vec<String>,
    /// Required.
    pub renew_flag: String,
}
operation! { ModifyAddressesRenewFlag(address_ids: Vec<String>, renew_flag: String)
    "ModifyAddressesRenewFlag" -> Empty {
    0 "AddressIds" address_ids, 1 "RenewFlag" renew_flag
} }

/// Response of [`ModifyAddressesRenewFlag`]: empty.
pub type ModifyAddressesRenewFlagOutput = Empty;

/// Modifies assistant cidr: `ModifyAssistantCidr` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyAssistantCidr>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ASSIST_CIDR`], [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_OVERLAP_ROUTE`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssistantCidr {
    /// Required.
    pub vpc_id: String,
    pub new_cidr_blocks: Option<Vec<String>>,
    pub old_cidr_blocks: Option<Vec<String>>,
}
operation! { ModifyAssistantCidr(vpc_id: String) "ModifyAssistantCidr" -> ModifyAssistantCidrOutput {
    0 "VpcId" vpc_id, 1 "NewCidrBlocks" new_cidr_blocks: Vec<String>, 2 "OldCidrBlocks" old_cidr_blocks: Vec<String>
} }

/// Response of [`ModifyAssistantCidr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssistantCidrOutput {
    pub assistant_cidr_set: Vec<AssistantCidr>,
}
model! { ModifyAssistantCidrOutput {
    0 "AssistantCidrSet" assistant_cidr_set: Vec<AssistantCidr>
} }

/// Modifies bandwidth package attribute: `ModifyBandwidthPackageAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyBandwidthPackageAttribute>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_PACKAGE_CHARGE_TYPE`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`].
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

/// Response of [`ModifyBandwidthPackageAttribute`]: empty.
pub type ModifyBandwidthPackageAttributeOutput = Empty;

/// Modifies bandwidth package bandwidth: `ModifyBandwidthPackageBandwidth` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyBandwidthPackageBandwidth>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::INTERNAL_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OLD_BANDWIDTH`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::OPERATION_DENIED_TRAFFIC_EXCEED_THRESHOLD`], [`codes::OPERATION_DENIED_TRAFFIC_VALIDATION_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageBandwidth {
    /// Required.
    pub internet_max_bandwidth: i64,
    /// Required.
    pub bandwidth_package_id: String,
}
operation! { ModifyBandwidthPackageBandwidth(internet_max_bandwidth: i64, bandwidth_package_id: String)
    "ModifyBandwidthPackageBandwidth" -> Empty {
    0 "InternetMaxBandwidth" internet_max_bandwidth, 1 "BandwidthPackageId" bandwidth_package_id
} }

/// Response of [`ModifyBandwidthPackageBandwidth`]: empty.
pub type ModifyBandwidthPackageBandwidthOutput = Empty;

/// Modifies ccn attached instances attribute: `ModifyCcnAttachedInstancesAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyCcnAttachedInstancesAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnAttachedInstancesAttribute {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub instances: Vec<CcnInstance>,
}
operation! { ModifyCcnAttachedInstancesAttribute(ccn_id: String, instances: Vec<CcnInstance>)
    "ModifyCcnAttachedInstancesAttribute" -> Empty {
    0 "CcnId" ccn_id, 1 "Instances" instances
} }

/// Response of [`ModifyCcnAttachedInstancesAttribute`]: empty.
pub type ModifyCcnAttachedInstancesAttributeOutput = Empty;

/// Modifies ccn attribute: `ModifyCcnAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyCcnAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_OVERLAP_FLAG_DISABLE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_ENABLE_MULTI_CCN_BANDWIDTH`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_CCN_ROUTE_MATCH_RULE`],
/// [`codes::UNSUPPORTED_OPERATION_EXIST_TRAFFIC_QOS_POLICY`],
/// [`codes::UNSUPPORTED_OPERATION_ONLY_INTER_REGION_LIMIT_SUPPORTED_CREATE_TRAFFIC_QOS_POLICY`],
/// [`codes::UNSUPPORTED_OPERATION_TRAFFIC_QOS_POLICY_BANDWIDTH`], [`codes::UNSUPPORTED_OPERATION_WHITE_LIST_NOT_ADD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnAttribute {
    /// Required.
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

/// Response of [`ModifyCcnAttribute`]: empty.
pub type ModifyCcnAttributeOutput = Empty;

/// Modifies ccn policy based routing next hop attribute: `ModifyCcnPolicyBasedRoutingNextHopAttribute` of `vpc`
/// 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyCcnPolicyBasedRoutingNextHopAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MUST_HAS_ONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnPolicyBasedRoutingNextHopAttribute {
    /// Required.
    pub ccn_id: String,
    /// Required.
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

/// Response of [`ModifyCcnPolicyBasedRoutingNextHopAttribute`]: empty.
pub type ModifyCcnPolicyBasedRoutingNextHopAttributeOutput = Empty;

/// Modifies ccn policy based routing rule attribute: `ModifyCcnPolicyBasedRoutingRuleAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyCcnPolicyBasedRoutingRuleAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MUST_HAS_ONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnPolicyBasedRoutingRuleAttribute {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub policy_based_routing_rule_id: String,
    pub description: Option<String>,
}
operation! { ModifyCcnPolicyBasedRoutingRuleAttribute(ccn_id: String, policy_based_routing_rule_id: String)
    "ModifyCcnPolicyBasedRoutingRuleAttribute" -> Empty {
    0 "CcnId" ccn_id, 1 "PolicyBasedRoutingRuleId" policy_based_routing_rule_id, 2 "Description" description: String
} }

/// Response of [`ModifyCcnPolicyBasedRoutingRuleAttribute`]: empty.
pub type ModifyCcnPolicyBasedRoutingRuleAttributeOutput = Empty;

/// Modifies ccn region bandwidth limits type: `ModifyCcnRegionBandwidthLimitsType` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyCcnRegionBandwidthLimitsType>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_NOT_LOCKED_INSTANCE_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_POSTPAID_CCN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnRegionBandwidthLimitsType {
    /// Required.
    pub ccn_id: String,
    pub bandwidth_limit_type: Option<String>,
}
operation! { ModifyCcnRegionBandwidthLimitsType(ccn_id: String) "ModifyCcnRegionBandwidthLimitsType" -> Empty {
    0 "CcnId" ccn_id, 1 "BandwidthLimitType" bandwidth_limit_type: String
} }

/// Response of [`ModifyCcnRegionBandwidthLimitsType`]: empty.
pub type ModifyCcnRegionBandwidthLimitsTypeOutput = Empty;

/// Modifies ccn route tables: `ModifyCcnRouteTables` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyCcnRouteTables>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_MODIFY_DEFAULT_CCN_ROUTE_TABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCcnRouteTables {
    /// Required.
    pub route_table_info: Vec<ModifyRouteTableInfo>,
}
operation! { ModifyCcnRouteTables(route_table_info: Vec<ModifyRouteTableInfo>) "ModifyCcnRouteTables" -> Empty {
    0 "RouteTableInfo" route_table_info
} }

/// Response of [`ModifyCcnRouteTables`]: empty.
pub type ModifyCcnRouteTablesOutput = Empty;

/// In the request of [`ModifyCcnRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteTableInfo {
    /// Required.
    pub route_table_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
}
input! { ModifyRouteTableInfo(route_table_id: String) {
    0 "RouteTableId" route_table_id: String, 1 "Name" name: String, 2 "Description" description: String
} }

/// Modifies cdc ldcx attribute: `ModifyCdcLDCXAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyCdcLDCXAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_MODIFY_DEFAULT_CCN_ROUTE_TABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdcLDCXAttribute {}
operation! { ModifyCdcLDCXAttribute() "ModifyCdcLDCXAttribute" -> Empty {} }

/// Response of [`ModifyCdcLDCXAttribute`]: empty.
pub type ModifyCdcLDCXAttributeOutput = Empty;

/// Modifies cdc net plane attribute: `ModifyCdcNetPlaneAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyCdcNetPlaneAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_MODIFY_DEFAULT_CCN_ROUTE_TABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCdcNetPlaneAttribute {}
operation! { ModifyCdcNetPlaneAttribute() "ModifyCdcNetPlaneAttribute" -> Empty {} }

/// Response of [`ModifyCdcNetPlaneAttribute`]: empty.
pub type ModifyCdcNetPlaneAttributeOutput = Empty;

/// Modifies customer gateway attribute: `ModifyCustomerGatewayAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyCustomerGatewayAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_MODIFY_BGP_ASN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttribute {
    /// Required.
    pub customer_gateway_id: String,
    /// Required.
    pub customer_gateway_name: String,
    pub bgp_asn: Option<i64>,
}
operation! { ModifyCustomerGatewayAttribute(customer_gateway_id: String, customer_gateway_name: String)
    "ModifyCustomerGatewayAttribute" -> Empty {
    0 "CustomerGatewayId" customer_gateway_id, 1 "CustomerGatewayName" customer_gateway_name, 2 "BgpAsn" bgp_asn: i64
} }

/// Response of [`ModifyCustomerGatewayAttribute`]: empty.
pub type ModifyCustomerGatewayAttributeOutput = Empty;

/// Modifies dhcp ip attribute: `ModifyDhcpIpAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyDhcpIpAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDhcpIpAttribute {
    /// Required.
    pub dhcp_ip_id: String,
    /// Required.
    pub dhcp_ip_name: String,
}
operation! { ModifyDhcpIpAttribute(dhcp_ip_id: String, dhcp_ip_name: String) "ModifyDhcpIpAttribute" -> Empty {
    0 "DhcpIpId" dhcp_ip_id, 1 "DhcpIpName" dhcp_ip_name
} }

/// Response of [`ModifyDhcpIpAttribute`]: empty.
pub type ModifyDhcpIpAttributeOutput = Empty;

/// Modifies direct connect gateway attribute: `ModifyDirectConnectGatewayAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyDirectConnectGatewayAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_UNAVAILABLE_DCG_IPV6_NEED_VPC_CREATE_IPV6_CIDR`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_DIRECT_CONNECT_GATEWAY_IS_UPDATING_COMMUNITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectConnectGatewayAttribute {
    /// Required.
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

/// Response of [`ModifyDirectConnectGatewayAttribute`]: empty.
pub type ModifyDirectConnectGatewayAttributeOutput = Empty;

/// Modifies flow log attribute: `ModifyFlowLogAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyFlowLogAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_NOT_NEEDED_FOR_FLOW_LOG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttribute {
    /// Required.
    pub flow_log_id: String,
    pub vpc_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub flow_log_description: Option<String>,
    pub period: Option<i64>,
}
operation! { ModifyFlowLogAttribute(flow_log_id: String) "ModifyFlowLogAttribute" -> Empty {
    0 "FlowLogId" flow_log_id, 1 "VpcId" vpc_id: String, 2 "FlowLogName" flow_log_name: String,
    3 "FlowLogDescription" flow_log_description: String, 4 "Period" period: i64
} }

/// Response of [`ModifyFlowLogAttribute`]: empty.
pub type ModifyFlowLogAttributeOutput = Empty;

/// Modifies gateway flow qos: `ModifyGatewayFlowQos` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyGatewayFlowQos>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayFlowQos {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub bandwidth: i64,
    /// Required.
    pub ip_addresses: Vec<String>,
}
operation! { ModifyGatewayFlowQos(gateway_id: String, bandwidth: i64, ip_addresses: Vec<String>)
    "ModifyGatewayFlowQos" -> Empty {
    0 "GatewayId" gateway_id, 1 "Bandwidth" bandwidth, 2 "IpAddresses" ip_addresses
} }

/// Response of [`ModifyGatewayFlowQos`]: empty.
pub type ModifyGatewayFlowQosOutput = Empty;

/// Modifies global route ecmp algorithm: `ModifyGlobalRouteECMPAlgorithm` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyGlobalRouteECMPAlgorithm>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalRouteECMPAlgorithm {
    /// Required.
    pub vpc_id: String,
    pub destination_cidr_block: Option<String>,
    pub subnet_route_algorithm: Option<String>,
    pub cdc_id: Option<String>,
}
operation! { ModifyGlobalRouteECMPAlgorithm(vpc_id: String) "ModifyGlobalRouteECMPAlgorithm" -> Empty {
    0 "VpcId" vpc_id, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "SubnetRouteAlgorithm" subnet_route_algorithm: String, 3 "CdcId" cdc_id: String
} }

/// Response of [`ModifyGlobalRouteECMPAlgorithm`]: empty.
pub type ModifyGlobalRouteECMPAlgorithmOutput = Empty;

/// Modifies global routes: `ModifyGlobalRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyGlobalRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalRoutes {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub global_routes: Vec<GlobalRoute>,
}
operation! { ModifyGlobalRoutes(vpc_id: String, global_routes: Vec<GlobalRoute>) "ModifyGlobalRoutes" -> Empty {
    0 "VpcId" vpc_id, 1 "GlobalRoutes" global_routes
} }

/// Response of [`ModifyGlobalRoutes`]: empty.
pub type ModifyGlobalRoutesOutput = Empty;

/// Modifies ha vip attribute: `ModifyHaVipAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyHaVipAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttribute {
    /// Required.
    pub ha_vip_id: String,
    pub ha_vip_name: Option<String>,
}
operation! { ModifyHaVipAttribute(ha_vip_id: String) "ModifyHaVipAttribute" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "HaVipName" ha_vip_name: String
} }

/// Response of [`ModifyHaVipAttribute`]: empty.
pub type ModifyHaVipAttributeOutput = Empty;

/// Modifies high priority route attribute: `ModifyHighPriorityRouteAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyHighPriorityRouteAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHighPriorityRouteAttribute {
    /// Required.
    pub high_priority_route_table_id: String,
    /// Required.
    pub high_priority_modify_items: Vec<HighPriorityModifyItem>,
}
operation! {
    ModifyHighPriorityRouteAttribute(high_priority_route_table_id: String, high_priority_modify_items: Vec<HighPriorityModifyItem>)
    "ModifyHighPriorityRouteAttribute" -> Empty {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "HighPriorityModifyItems" high_priority_modify_items
} }

/// Response of [`ModifyHighPriorityRouteAttribute`]: empty.
pub type ModifyHighPriorityRouteAttributeOutput = Empty;

/// In the request of [`ModifyHighPriorityRouteAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighPriorityModifyItem {
    pub high_priority_route_id: Option<String>,
    pub description: Option<String>,
}
input! { HighPriorityModifyItem() {
    0 "HighPriorityRouteId" high_priority_route_id: String, 1 "Description" description: String
} }

/// Modifies high priority route ecmp algorithm: `ModifyHighPriorityRouteECMPAlgorithm` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyHighPriorityRouteECMPAlgorithm>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHighPriorityRouteECMPAlgorithm {
    /// Required.
    pub high_priority_route_table_id: String,
    /// Required.
    pub route_ecmp_algorithms: Vec<RouteECMPAlgorithm>,
}
operation! {
    ModifyHighPriorityRouteECMPAlgorithm(high_priority_route_table_id: String, route_ecmp_algorithms: Vec<RouteECMPAlgorithm>)
    "ModifyHighPriorityRouteECMPAlgorithm" -> Empty {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "RouteECMPAlgorithms" route_ecmp_algorithms
} }

/// Response of [`ModifyHighPriorityRouteECMPAlgorithm`]: empty.
pub type ModifyHighPriorityRouteECMPAlgorithmOutput = Empty;

/// In the request of [`ModifyHighPriorityRouteECMPAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteECMPAlgorithm {
    pub destination_cidr_block: Option<String>,
    pub subnet_route_algorithm: Option<String>,
}
input! { RouteECMPAlgorithm() {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "SubnetRouteAlgorithm" subnet_route_algorithm: String
} }

/// Modifies high priority route table attribute: `ModifyHighPriorityRouteTableAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyHighPriorityRouteTableAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHighPriorityRouteTableAttribute {
    /// Required.
    pub high_priority_route_table_id: String,
    /// Required.
    pub name: String,
}
operation! { ModifyHighPriorityRouteTableAttribute(high_priority_route_table_id: String, name: String)
    "ModifyHighPriorityRouteTableAttribute" -> Empty {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "Name" name
} }

/// Response of [`ModifyHighPriorityRouteTableAttribute`]: empty.
pub type ModifyHighPriorityRouteTableAttributeOutput = Empty;

/// Modifies ipv6 addresses attributes: `ModifyIPv6AddressesAttributes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyIPv6AddressesAttributes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_VPC_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI`],
/// [`codes::INVALID_PARAMETER_VALUE_TRADITIONAL_IPV6_VISIBLE_ON_ENI_NOT_SUPPORTED`],
/// [`codes::MISSING_PARAMETER_MULTI_MISSING_PARAMETER`], [`codes::OPERATION_DENIED_ADDRESS_IN_ARREARS`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPv6AddressesAttributes {
    /// Required.
    pub ipv6_address_ids: Vec<String>,
    pub ipv6_address_name: Option<String>,
}
operation! { ModifyIPv6AddressesAttributes(ipv6_address_ids: Vec<String>) "ModifyIPv6AddressesAttributes" -> Empty {
    0 "IPv6AddressIds" ipv6_address_ids, 1 "IPv6AddressName" ipv6_address_name: String
} }

/// Response of [`ModifyIPv6AddressesAttributes`]: empty.
pub type ModifyIPv6AddressesAttributesOutput = Empty;

/// Modifies ipv6 addresses bandwidth: `ModifyIPv6AddressesBandwidth` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyIPv6AddressesBandwidth>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_FOUND`], [`codes::OPERATION_DENIED_ADDRESS_IN_ARREARS`],
/// [`codes::OPERATION_DENIED_TRAFFIC_EXCEED_THRESHOLD`], [`codes::OPERATION_DENIED_TRAFFIC_VALIDATION_FAILED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPv6AddressesBandwidth {
    /// Required.
    pub ipv6_address_ids: Vec<String>,
    /// Required.
    pub internet_max_bandwidth_out: i64,
}
operation! { ModifyIPv6AddressesBandwidth(ipv6_address_ids: Vec<String>, internet_max_bandwidth_out: i64)
    "ModifyIPv6AddressesBandwidth" -> Empty {
    0 "IPv6AddressIds" ipv6_address_ids, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out
} }

/// Response of [`ModifyIPv6AddressesBandwidth`]: empty.
pub type ModifyIPv6AddressesBandwidthOutput = Empty;

/// Modifies ip6 addresses bandwidth: `ModifyIp6AddressesBandwidth` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyIp6AddressesBandwidth>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_ACCOUNT_NOT_SUPPORTED`],
/// [`codes::INVALID_ADDRESS_ID_NOT_FOUND`], [`codes::INVALID_ADDRESS_ID_STATE_IN_ARREARS`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IPV6`],
/// [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`], [`codes::OPERATION_DENIED_TRAFFIC_EXCEED_THRESHOLD`],
/// [`codes::OPERATION_DENIED_TRAFFIC_VALIDATION_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_IP_IN_ARREAR`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_IP_INTERNET_CHARGE_TYPE_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_IP_NOT_SUPPORT_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_IP_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIp6AddressesBandwidth {
    /// Required.
    pub internet_max_bandwidth_out: i64,
    pub ip6_addresses: Option<Vec<String>>,
    pub ip6_address_ids: Option<Vec<String>>,
}
operation! { ModifyIp6AddressesBandwidth(internet_max_bandwidth_out: i64)
    "ModifyIp6AddressesBandwidth" -> ModifyIp6AddressesBandwidthOutput {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 1 "Ip6Addresses" ip6_addresses: Vec<String>,
    2 "Ip6AddressIds" ip6_address_ids: Vec<String>
} }

/// Response of [`ModifyIp6AddressesBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIp6AddressesBandwidthOutput {
    pub task_id: Option<String>,
}
model! { ModifyIp6AddressesBandwidthOutput {
    0 "TaskId" task_id: String
} }

/// Modifies ip6 rule: `ModifyIp6Rule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyIp6Rule>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_IPV6_RULE_NOT_CHANGE`], [`codes::INVALID_PARAMETER_VALUE_IP6_RULE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_IP6_TRANSLATOR_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIp6Rule {
    /// Required.
    pub ip6_translator_id: String,
    /// Required.
    pub ip6_rule_id: String,
    pub ip6_rule_name: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
}
operation! { ModifyIp6Rule(ip6_translator_id: String, ip6_rule_id: String) "ModifyIp6Rule" -> Empty {
    0 "Ip6TranslatorId" ip6_translator_id, 1 "Ip6RuleId" ip6_rule_id, 2 "Ip6RuleName" ip6_rule_name: String,
    3 "Vip" vip: String, 4 "Vport" vport: i64
} }

/// Response of [`ModifyIp6Rule`]: empty.
pub type ModifyIp6RuleOutput = Empty;

/// Modifies ip6 translator: `ModifyIp6Translator` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyIp6Translator>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_IP6_TRANSLATOR_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIp6Translator {
    /// Required.
    pub ip6_translator_id: String,
    pub ip6_translator_name: Option<String>,
}
operation! { ModifyIp6Translator(ip6_translator_id: String) "ModifyIp6Translator" -> Empty {
    0 "Ip6TranslatorId" ip6_translator_id, 1 "Ip6TranslatorName" ip6_translator_name: String
} }

/// Response of [`ModifyIp6Translator`]: empty.
pub type ModifyIp6TranslatorOutput = Empty;

/// Modifies ipv6 addresses attribute: `ModifyIpv6AddressesAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyIpv6AddressesAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6AddressesAttribute {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub ipv6_addresses: Vec<Ipv6Address>,
}
operation! { ModifyIpv6AddressesAttribute(network_interface_id: String, ipv6_addresses: Vec<Ipv6Address>)
    "ModifyIpv6AddressesAttribute" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "Ipv6Addresses" ipv6_addresses
} }

/// Response of [`ModifyIpv6AddressesAttribute`]: empty.
pub type ModifyIpv6AddressesAttributeOutput = Empty;

/// Modifies local gateway: `ModifyLocalGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyLocalGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLocalGateway {
    /// Required.
    pub local_gateway_name: String,
    /// Required.
    pub cdc_id: String,
    /// Required.
    pub local_gateway_id: String,
    pub vpc_id: Option<String>,
}
operation! { ModifyLocalGateway(local_gateway_name: String, cdc_id: String, local_gateway_id: String)
    "ModifyLocalGateway" -> Empty {
    0 "LocalGatewayName" local_gateway_name, 1 "CdcId" cdc_id, 2 "LocalGatewayId" local_gateway_id,
    3 "VpcId" vpc_id: String
} }

/// Response of [`ModifyLocalGateway`]: empty.
pub type ModifyLocalGatewayOutput = Empty;

/// Modifies nat gateway advanced attribute: `ModifyNatGatewayAdvancedAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyNatGatewayAdvancedAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayAdvancedAttribute {
    /// Required.
    pub nat_gateway_id: String,
    pub udp_mapping_timeout: Option<i64>,
    pub tcp_established_connection_timeout: Option<i64>,
    pub tcp_time_wait_timeout: Option<i64>,
}
operation! { ModifyNatGatewayAdvancedAttribute(nat_gateway_id: String) "ModifyNatGatewayAdvancedAttribute" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "UDPMappingTimeout" udp_mapping_timeout: i64,
    2 "TCPEstablishedConnectionTimeout" tcp_established_connection_timeout: i64,
    3 "TCPTimeWaitTimeout" tcp_time_wait_timeout: i64
} }

/// Response of [`ModifyNatGatewayAdvancedAttribute`]: empty.
pub type ModifyNatGatewayAdvancedAttributeOutput = Empty;

/// Modifies nat gateway attribute: `ModifyNatGatewayAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyNatGatewayAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_INTERNET_SERVICE_PROVIDERS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttribute {
    /// Required.
    pub nat_gateway_id: String,
    pub nat_gateway_name: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub modify_security_group: Option<bool>,
    pub security_group_ids: Option<Vec<String>>,
    pub deletion_protection_enabled: Option<bool>,
    pub public_address_affinity: Option<bool>,
}
operation! { ModifyNatGatewayAttribute(nat_gateway_id: String) "ModifyNatGatewayAttribute" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "NatGatewayName" nat_gateway_name: String,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 3 "ModifySecurityGroup" modify_security_group: bool,
    4 "SecurityGroupIds" security_group_ids: Vec<String>,
    5 "DeletionProtectionEnabled" deletion_protection_enabled: bool,
    6 "PublicAddressAffinity" public_address_affinity: bool
} }

/// Response of [`ModifyNatGatewayAttribute`]: empty.
pub type ModifyNatGatewayAttributeOutput = Empty;

/// Modifies nat gateway destination ip port translation nat rule: `ModifyNatGatewayDestinationIpPortTranslationNatRule`
/// of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyNatGatewayDestinationIpPortTranslationNatRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_PIP_NEED_VM`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_RULE_PIP_EXISTS`], [`codes::UNSUPPORTED_OPERATION_RECORD_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewayDestinationIpPortTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub source_nat_rule: DestinationIpPortTranslationNatRule,
    /// Required.
    pub destination_nat_rule: DestinationIpPortTranslationNatRule,
}
operation! {
    ModifyNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, source_nat_rule: DestinationIpPortTranslationNatRule, destination_nat_rule: DestinationIpPortTranslationNatRule)
    "ModifyNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "SourceNatRule" source_nat_rule, 2 "DestinationNatRule" destination_nat_rule
} }

/// Response of [`ModifyNatGatewayDestinationIpPortTranslationNatRule`]: empty.
pub type ModifyNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

/// Modifies nat gateway source ip translation nat rule: `ModifyNatGatewaySourceIpTranslationNatRule` of `vpc`
/// 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyNatGatewaySourceIpTranslationNatRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_NAT_GATEWAY_SNAT_RULE_NOT_EXISTS`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_UNBIND_EIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNatGatewaySourceIpTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub source_ip_translation_nat_rule: SourceIpTranslationNatRule,
}
operation! {
    ModifyNatGatewaySourceIpTranslationNatRule(nat_gateway_id: String, source_ip_translation_nat_rule: SourceIpTranslationNatRule)
    "ModifyNatGatewaySourceIpTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "SourceIpTranslationNatRule" source_ip_translation_nat_rule
} }

/// Response of [`ModifyNatGatewaySourceIpTranslationNatRule`]: empty.
pub type ModifyNatGatewaySourceIpTranslationNatRuleOutput = Empty;

/// Modifies net detect: `ModifyNetDetect` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyNetDetect>.
///
/// Errors: [`codes::FAILED_OPERATION_NET_DETECT_TIME_OUT`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_NEXT_HOP_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_NET_DETECT_NOT_FOUND_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_NET_DETECT_SAME_IP`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_CONFLICT_WITH_DOCKER_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetDetect {
    /// Required.
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

/// Response of [`ModifyNetDetect`]: empty.
pub type ModifyNetDetectOutput = Empty;

/// Modifies network acl attribute: `ModifyNetworkAclAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyNetworkAclAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAclAttribute {
    /// Required.
    pub network_acl_id: String,
    /// Required.
    pub network_acl_name: String,
}
operation! { ModifyNetworkAclAttribute(network_acl_id: String, network_acl_name: String)
    "ModifyNetworkAclAttribute" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclName" network_acl_name
} }

/// Response of [`ModifyNetworkAclAttribute`]: empty.
pub type ModifyNetworkAclAttributeOutput = Empty;

/// Modifies network acl entries: `ModifyNetworkAclEntries` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyNetworkAclEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACL_TYPE_MISMATCH`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAclEntries {
    /// Required.
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

/// Response of [`ModifyNetworkAclEntries`]: empty.
pub type ModifyNetworkAclEntriesOutput = Empty;

/// Modifies network acl quintuple entries: `ModifyNetworkAclQuintupleEntries` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyNetworkAclQuintupleEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAclQuintupleEntries {
    /// Required.
    pub network_acl_id: String,
    /// Required.
    pub network_acl_quintuple_set: NetworkAclQuintupleEntries,
}
operation! {
    ModifyNetworkAclQuintupleEntries(network_acl_id: String, network_acl_quintuple_set: NetworkAclQuintupleEntries)
    "ModifyNetworkAclQuintupleEntries" -> Empty {
    0 "NetworkAclId" network_acl_id, 1 "NetworkAclQuintupleSet" network_acl_quintuple_set
} }

/// Response of [`ModifyNetworkAclQuintupleEntries`]: empty.
pub type ModifyNetworkAclQuintupleEntriesOutput = Empty;

/// Modifies network interface attribute: `ModifyNetworkInterfaceAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyNetworkInterfaceAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`], [`codes::UNSUPPORTED_OPERATION_ENI_NOT_SUPPORT_TERMINATION_PROTECTION`],
/// [`codes::UNSUPPORTED_OPERATION_SUB_ENI_NOT_SUPPORT_TRUNKING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttribute {
    /// Required.
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

/// Response of [`ModifyNetworkInterfaceAttribute`]: empty.
pub type ModifyNetworkInterfaceAttributeOutput = Empty;

/// Modifies network interface qos: `ModifyNetworkInterfaceQos` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyNetworkInterfaceQos>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceQos {
    /// Required.
    pub network_interface_ids: Vec<String>,
    pub qos_level: Option<String>,
    pub direct_send_max_port: Option<i64>,
}
operation! { ModifyNetworkInterfaceQos(network_interface_ids: Vec<String>) "ModifyNetworkInterfaceQos" -> Empty {
    0 "NetworkInterfaceIds" network_interface_ids, 1 "QosLevel" qos_level: String,
    2 "DirectSendMaxPort" direct_send_max_port: i64
} }

/// Response of [`ModifyNetworkInterfaceQos`]: empty.
pub type ModifyNetworkInterfaceQosOutput = Empty;

/// Modifies private ip addresses attribute: `ModifyPrivateIpAddressesAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyPrivateIpAddressesAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateIpAddressesAttribute {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
}
operation! {
    ModifyPrivateIpAddressesAttribute(network_interface_id: String, private_ip_addresses: Vec<PrivateIpAddressSpecification>)
    "ModifyPrivateIpAddressesAttribute" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "PrivateIpAddresses" private_ip_addresses
} }

/// Response of [`ModifyPrivateIpAddressesAttribute`]: empty.
pub type ModifyPrivateIpAddressesAttributeOutput = Empty;

/// Modifies private nat gateway attribute: `ModifyPrivateNatGatewayAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyPrivateNatGatewayAttribute>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::UNSUPPORTED_OPERATION_APP_ID_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_DIRECT_CONNECT_GATEWAY_IS_UPDATING_COMMUNITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateNatGatewayAttribute {
    /// Required.
    pub nat_gateway_id: String,
    pub nat_gateway_name: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}
operation! { ModifyPrivateNatGatewayAttribute(nat_gateway_id: String) "ModifyPrivateNatGatewayAttribute" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "NatGatewayName" nat_gateway_name: String,
    2 "DeletionProtectionEnabled" deletion_protection_enabled: bool
} }

/// Response of [`ModifyPrivateNatGatewayAttribute`]: empty.
pub type ModifyPrivateNatGatewayAttributeOutput = Empty;

/// Modifies private nat gateway destination ip port translation nat rule:
/// `ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub local_destination_ip_port_translation_nat_rules: Vec<
        DestinationIpPortTranslationNatRuleDiff,
    >,
}
operation! {
    ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule(nat_gateway_id: String, local_destination_ip_port_translation_nat_rules: Vec<DestinationIpPortTranslationNatRuleDiff>)
    "ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id,
    1 "LocalDestinationIpPortTranslationNatRules" local_destination_ip_port_translation_nat_rules
} }

/// Response of [`ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule`]: empty.
pub type ModifyPrivateNatGatewayDestinationIpPortTranslationNatRuleOutput = Empty;

/// In the request of [`ModifyPrivateNatGatewayDestinationIpPortTranslationNatRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestinationIpPortTranslationNatRuleDiff {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub original_port: Option<i64>,
    /// Required.
    pub original_ip: Option<String>,
    /// Required.
    pub translation_port: Option<i64>,
    /// Required.
    pub translation_ip: Option<String>,
    /// Required.
    pub old_protocol: Option<String>,
    /// Required.
    pub old_original_port: Option<i64>,
    /// Required.
    pub old_original_ip: Option<String>,
    /// Required.
    pub old_translation_port: Option<i64>,
    /// Required.
    pub old_translation_ip: Option<String>,
    pub description: Option<String>,
}

/// Arguments of [`DestinationIpPortTranslationNatRuleDiff::new`].
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
input! {
    DestinationIpPortTranslationNatRuleDiff { DestinationIpPortTranslationNatRuleDiffRequired: protocol, original_port, original_ip, translation_port, translation_ip, old_protocol, old_original_port, old_original_ip, old_translation_port, old_translation_ip } {
    0 "Protocol" protocol: String, 1 "OriginalPort" original_port: i64, 2 "OriginalIp" original_ip: String,
    3 "TranslationPort" translation_port: i64, 4 "TranslationIp" translation_ip: String,
    5 "OldProtocol" old_protocol: String, 6 "OldOriginalPort" old_original_port: i64,
    7 "OldOriginalIp" old_original_ip: String, 8 "OldTranslationPort" old_translation_port: i64,
    9 "OldTranslationIp" old_translation_ip: String, 10 "Description" description: String
} }

/// Modifies private nat gateway translation acl rule: `ModifyPrivateNatGatewayTranslationAclRule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyPrivateNatGatewayTranslationAclRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateNatGatewayTranslationAclRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub translation_direction: String,
    /// Required.
    pub translation_type: String,
    /// Required.
    pub translation_ip: String,
    /// Required.
    pub translation_acl_rules: Vec<TranslationAclRule>,
    pub original_ip: Option<String>,
}

/// Arguments of [`ModifyPrivateNatGatewayTranslationAclRule::new`].
pub struct ModifyPrivateNatGatewayTranslationAclRuleRequired {
    pub nat_gateway_id: String,
    pub translation_direction: String,
    pub translation_type: String,
    pub translation_ip: String,
    pub translation_acl_rules: Vec<TranslationAclRule>,
}
operation! {
    ModifyPrivateNatGatewayTranslationAclRule { ModifyPrivateNatGatewayTranslationAclRuleRequired: nat_gateway_id, translation_direction, translation_type, translation_ip, translation_acl_rules }
    "ModifyPrivateNatGatewayTranslationAclRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationDirection" translation_direction,
    2 "TranslationType" translation_type, 3 "TranslationIp" translation_ip,
    4 "TranslationAclRules" translation_acl_rules, 5 "OriginalIp" original_ip: String
} }

/// Response of [`ModifyPrivateNatGatewayTranslationAclRule`]: empty.
pub type ModifyPrivateNatGatewayTranslationAclRuleOutput = Empty;

/// Modifies private nat gateway translation nat rule: `ModifyPrivateNatGatewayTranslationNatRule` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyPrivateNatGatewayTranslationNatRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_IN_VPC_CIDR`], [`codes::INVALID_PARAMETER_VALUE_NAT_GATEWAY_SNAT_RULE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_IN_VPC_CIDR`], [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateNatGatewayTranslationNatRule {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub translation_nat_rules: Vec<TranslationNatRuleDiff>,
    pub cross_domain: Option<bool>,
}
operation! {
    ModifyPrivateNatGatewayTranslationNatRule(nat_gateway_id: String, translation_nat_rules: Vec<TranslationNatRuleDiff>)
    "ModifyPrivateNatGatewayTranslationNatRule" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "TranslationNatRules" translation_nat_rules, 2 "CrossDomain" cross_domain: bool
} }

/// Response of [`ModifyPrivateNatGatewayTranslationNatRule`]: empty.
pub type ModifyPrivateNatGatewayTranslationNatRuleOutput = Empty;

/// In the request of [`ModifyPrivateNatGatewayTranslationNatRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationNatRuleDiff {
    /// Required.
    pub translation_direction: Option<String>,
    /// Required.
    pub translation_type: Option<String>,
    /// Required.
    pub translation_ip: Option<String>,
    /// Required.
    pub old_translation_ip: Option<String>,
    pub description: Option<String>,
    pub original_ip: Option<String>,
    pub old_original_ip: Option<String>,
}
input! {
    TranslationNatRuleDiff(translation_direction: String, translation_type: String, translation_ip: String, old_translation_ip: String) {
    0 "TranslationDirection" translation_direction: String, 1 "TranslationType" translation_type: String,
    2 "TranslationIp" translation_ip: String, 3 "OldTranslationIp" old_translation_ip: String,
    4 "Description" description: String, 5 "OriginalIp" original_ip: String, 6 "OldOriginalIp" old_original_ip: String
} }

/// Modifies reserve ip address: `ModifyReserveIpAddress` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyReserveIpAddress>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReserveIpAddress {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub reserve_ip_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyReserveIpAddress(vpc_id: String, reserve_ip_id: String) "ModifyReserveIpAddress" -> Empty {
    0 "VpcId" vpc_id, 1 "ReserveIpId" reserve_ip_id, 2 "Name" name: String, 3 "Description" description: String
} }

/// Response of [`ModifyReserveIpAddress`]: empty.
pub type ModifyReserveIpAddressOutput = Empty;

/// Modifies route policy attribute: `ModifyRoutePolicyAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyRoutePolicyAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MUST_HAS_ONE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoutePolicyAttribute {
    /// Required.
    pub route_policy_id: String,
    /// Required.
    pub route_policy_name: String,
    /// Required.
    pub route_policy_description: String,
}
operation! {
    ModifyRoutePolicyAttribute(route_policy_id: String, route_policy_name: String, route_policy_description: String)
    "ModifyRoutePolicyAttribute" -> Empty {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyName" route_policy_name,
    2 "RoutePolicyDescription" route_policy_description
} }

/// Response of [`ModifyRoutePolicyAttribute`]: empty.
pub type ModifyRoutePolicyAttributeOutput = Empty;

/// Modifies route table attribute: `ModifyRouteTableAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyRouteTableAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteTableAttribute {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub route_table_name: String,
}
operation! { ModifyRouteTableAttribute(route_table_id: String, route_table_name: String)
    "ModifyRouteTableAttribute" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteTableName" route_table_name
} }

/// Response of [`ModifyRouteTableAttribute`]: empty.
pub type ModifyRouteTableAttributeOutput = Empty;

/// Modifies route table selection policies: `ModifyRouteTableSelectionPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyRouteTableSelectionPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_CAN_NOT_ASSIGN_DEFAULT_ROUTE_TABLE`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_SAME_CCN_INSTANCE_AND_SOURCE_ADDRESS`],
/// [`codes::UNSUPPORTED_OPERATION_ROUTE_TABLE_SELECT_POLICY_EXCEED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteTableSelectionPolicies {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub selection_policies: Vec<CcnRouteTableSelectPolicy>,
}
operation! { ModifyRouteTableSelectionPolicies(ccn_id: String, selection_policies: Vec<CcnRouteTableSelectPolicy>)
    "ModifyRouteTableSelectionPolicies" -> Empty {
    0 "CcnId" ccn_id, 1 "SelectionPolicies" selection_policies
} }

/// Response of [`ModifyRouteTableSelectionPolicies`]: empty.
pub type ModifyRouteTableSelectionPoliciesOutput = Empty;

/// In the request of [`ModifyRouteTableSelectionPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcnRouteTableSelectPolicy {
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub source_cidr_block: Option<String>,
    /// Required.
    pub route_table_id: Option<String>,
    pub description: Option<String>,
}
input! {
    CcnRouteTableSelectPolicy(instance_type: String, instance_id: String, source_cidr_block: String, route_table_id: String) {
    0 "InstanceType" instance_type: String, 1 "InstanceId" instance_id: String,
    2 "SourceCidrBlock" source_cidr_block: String, 3 "RouteTableId" route_table_id: String,
    4 "Description" description: String
} }

/// Modifies security group attribute: `ModifySecurityGroupAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifySecurityGroupAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttribute {
    /// Required.
    pub security_group_id: String,
    pub group_name: Option<String>,
    pub group_description: Option<String>,
}
operation! { ModifySecurityGroupAttribute(security_group_id: String) "ModifySecurityGroupAttribute" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "GroupName" group_name: String,
    2 "GroupDescription" group_description: String
} }

/// Response of [`ModifySecurityGroupAttribute`]: empty.
pub type ModifySecurityGroupAttributeOutput = Empty;

/// Modifies security group policies: `ModifySecurityGroupPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifySecurityGroupPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_ID_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_NOT_APPROVED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_REJECTED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_STARTED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_BPAAS_RESOURCES`], [`codes::UNSUPPORTED_OPERATION_CLB_POLICY_EXCEED_LIMIT`],
/// [`codes::UNSUPPORTED_OPERATION_DUPLICATE_POLICY`], [`codes::UNSUPPORTED_OPERATION_LOCKED_RESOURCES`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupPolicies {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub security_group_policy_set: SecurityGroupPolicySet,
    pub sort_policys: Option<bool>,
}
operation! { ModifySecurityGroupPolicies(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "ModifySecurityGroupPolicies" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set,
    2 "SortPolicys" sort_policys: bool
} }

/// Response of [`ModifySecurityGroupPolicies`]: empty.
pub type ModifySecurityGroupPoliciesOutput = Empty;

/// Modifies service template attribute: `ModifyServiceTemplateAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyServiceTemplateAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceTemplateAttribute {
    /// Required.
    pub service_template_id: String,
    pub service_template_name: Option<String>,
    pub services: Option<Vec<String>>,
    pub services_extra: Option<Vec<ServicesInfo>>,
}
operation! { ModifyServiceTemplateAttribute(service_template_id: String) "ModifyServiceTemplateAttribute" -> Empty {
    0 "ServiceTemplateId" service_template_id, 1 "ServiceTemplateName" service_template_name: String,
    2 "Services" services: Vec<String>, 3 "ServicesExtra" services_extra: Vec<ServicesInfo>
} }

/// Response of [`ModifyServiceTemplateAttribute`]: empty.
pub type ModifyServiceTemplateAttributeOutput = Empty;

/// Modifies service template group attribute: `ModifyServiceTemplateGroupAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyServiceTemplateGroupAttribute>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceTemplateGroupAttribute {
    /// Required.
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

/// Response of [`ModifyServiceTemplateGroupAttribute`]: empty.
pub type ModifyServiceTemplateGroupAttributeOutput = Empty;

/// Modifies snapshot policies: `ModifySnapshotPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifySnapshotPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_BACKUP_TYPE_MODIFY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotPolicies {
    /// Required.
    pub snapshot_policies_info: Vec<BatchModifySnapshotPolicy>,
}
operation! { ModifySnapshotPolicies(snapshot_policies_info: Vec<BatchModifySnapshotPolicy>)
    "ModifySnapshotPolicies" -> Empty {
    0 "SnapshotPoliciesInfo" snapshot_policies_info
} }

/// Response of [`ModifySnapshotPolicies`]: empty.
pub type ModifySnapshotPoliciesOutput = Empty;

/// In the request of [`ModifySnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifySnapshotPolicy {
    /// Required.
    pub snapshot_policy_id: Option<String>,
    pub snapshot_policy_name: Option<String>,
    pub backup_policies: Option<Vec<BackupPolicy>>,
    pub keep_time: Option<i64>,
}
input! { BatchModifySnapshotPolicy(snapshot_policy_id: String) {
    0 "SnapshotPolicyId" snapshot_policy_id: String, 1 "SnapshotPolicyName" snapshot_policy_name: String,
    2 "BackupPolicies" backup_policies: Vec<BackupPolicy>, 3 "KeepTime" keep_time: i64
} }

/// Modifies subnet attribute: `ModifySubnetAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifySubnetAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetAttribute {
    /// Required.
    pub subnet_id: String,
    pub subnet_name: Option<String>,
    pub enable_broadcast: Option<String>,
}
operation! { ModifySubnetAttribute(subnet_id: String) "ModifySubnetAttribute" -> Empty {
    0 "SubnetId" subnet_id, 1 "SubnetName" subnet_name: String, 2 "EnableBroadcast" enable_broadcast: String
} }

/// Response of [`ModifySubnetAttribute`]: empty.
pub type ModifySubnetAttributeOutput = Empty;

/// Modifies template member: `ModifyTemplateMember` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyTemplateMember>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTemplateMember {
    /// Required.
    pub template_id: String,
    /// Required.
    pub original_template_member: Vec<MemberInfo>,
    /// Required.
    pub template_member: Vec<MemberInfo>,
}
operation! {
    ModifyTemplateMember(template_id: String, original_template_member: Vec<MemberInfo>, template_member: Vec<MemberInfo>)
    "ModifyTemplateMember" -> Empty {
    0 "TemplateId" template_id, 1 "OriginalTemplateMember" original_template_member, 2 "TemplateMember" template_member
} }

/// Response of [`ModifyTemplateMember`]: empty.
pub type ModifyTemplateMemberOutput = Empty;

/// Modifies traffic mirror attribute: `ModifyTrafficMirrorAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyTrafficMirrorAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrafficMirrorAttribute {
    /// Required.
    pub traffic_mirror_id: String,
    pub traffic_mirror_name: Option<String>,
    pub traffic_mirror_description: Option<String>,
}
operation! { ModifyTrafficMirrorAttribute(traffic_mirror_id: String) "ModifyTrafficMirrorAttribute" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "TrafficMirrorName" traffic_mirror_name: String,
    2 "TrafficMirrorDescription" traffic_mirror_description: String
} }

/// Response of [`ModifyTrafficMirrorAttribute`]: empty.
pub type ModifyTrafficMirrorAttributeOutput = Empty;

/// Modifies traffic mirror filter rules: `ModifyTrafficMirrorFilterRules` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyTrafficMirrorFilterRules>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrafficMirrorFilterRules {
    /// Required.
    pub traffic_mirror_id: String,
    pub ingress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
    pub egress_filter_rules: Option<Vec<TrafficMirrorFilter>>,
}
operation! { ModifyTrafficMirrorFilterRules(traffic_mirror_id: String) "ModifyTrafficMirrorFilterRules" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "IngressFilterRules" ingress_filter_rules: Vec<TrafficMirrorFilter>,
    2 "EgressFilterRules" egress_filter_rules: Vec<TrafficMirrorFilter>
} }

/// Response of [`ModifyTrafficMirrorFilterRules`]: empty.
pub type ModifyTrafficMirrorFilterRulesOutput = Empty;

/// Modifies vpc attribute: `ModifyVpcAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpcAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_CDC_PUBLISH_NEED_CDC_ID`], [`codes::UNSUPPORTED_OPERATION_ENABLE_MULTICAST`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORTED_UPDATE_CCN_ROUTE_PUBLISH`],
/// [`codes::UNSUPPORTED_OPERATION_SUBNET_MISMATCH_VPC_CDC_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
    /// Required.
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

/// Response of [`ModifyVpcAttribute`]: empty.
pub type ModifyVpcAttributeOutput = Empty;

/// Modifies vpc end point attribute: `ModifyVpcEndPointAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpcEndPointAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_SVC_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_SPECIAL_END_POINT_SERVICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcEndPointAttribute {
    /// Required.
    pub end_point_id: String,
    pub end_point_name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
}
operation! { ModifyVpcEndPointAttribute(end_point_id: String) "ModifyVpcEndPointAttribute" -> Empty {
    0 "EndPointId" end_point_id, 1 "EndPointName" end_point_name: String,
    2 "SecurityGroupIds" security_group_ids: Vec<String>, 3 "IpAddressType" ip_address_type: String
} }

/// Response of [`ModifyVpcEndPointAttribute`]: empty.
pub type ModifyVpcEndPointAttributeOutput = Empty;

/// Modifies vpc end point service attribute: `ModifyVpcEndPointServiceAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpcEndPointServiceAttribute>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcEndPointServiceAttribute {
    /// Required.
    pub end_point_service_id: String,
    /// Required.
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

/// Response of [`ModifyVpcEndPointServiceAttribute`]: empty.
pub type ModifyVpcEndPointServiceAttributeOutput = Empty;

/// Modifies vpc end point service white list: `ModifyVpcEndPointServiceWhiteList` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpcEndPointServiceWhiteList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_UIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcEndPointServiceWhiteList {
    /// Required.
    pub user_uin: String,
    /// Required.
    pub end_point_service_id: String,
    pub description: Option<String>,
}
operation! { ModifyVpcEndPointServiceWhiteList(user_uin: String, end_point_service_id: String)
    "ModifyVpcEndPointServiceWhiteList" -> Empty {
    0 "UserUin" user_uin, 1 "EndPointServiceId" end_point_service_id, 2 "Description" description: String
} }

/// Response of [`ModifyVpcEndPointServiceWhiteList`]: empty.
pub type ModifyVpcEndPointServiceWhiteListOutput = Empty;

/// Modifies vpc peering connection: `ModifyVpcPeeringConnection` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpcPeeringConnection>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_REGION`], [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_VPC_PEER_AVA_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_VPC_PEER_TOTAL_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION_VPC_PEER_CIDR_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_PURCHASE_LIMIT`], [`codes::UNSUPPORTED_OPERATION_VPC_PEER_ALREADY_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_PEER_CIDR_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPeeringConnection {
    /// Required.
    pub peering_connection_id: String,
    pub peering_connection_name: Option<String>,
    pub bandwidth: Option<i64>,
    pub charge_type: Option<String>,
}
operation! { ModifyVpcPeeringConnection(peering_connection_id: String) "ModifyVpcPeeringConnection" -> Empty {
    0 "PeeringConnectionId" peering_connection_id, 1 "PeeringConnectionName" peering_connection_name: String,
    2 "Bandwidth" bandwidth: i64, 3 "ChargeType" charge_type: String
} }

/// Response of [`ModifyVpcPeeringConnection`]: empty.
pub type ModifyVpcPeeringConnectionOutput = Empty;

/// Modifies vpn connection attribute: `ModifyVpnConnectionAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpnConnectionAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_VPN_CONN_CIDR_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_VPN_CONN_HEALTH_CHECK_IP_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_CONN_CIDR_NOT_SUPPORTED_HEALTH_CHECK`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_CONN_INVALID_STATE`], [`codes::UNSUPPORTED_OPERATION_VPN_CONN_SPD_OVERLAP`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_USR_GW_NOT_EXIST_BGP_ASN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttribute {
    /// Required.
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

/// Response of [`ModifyVpnConnectionAttribute`]: empty.
pub type ModifyVpnConnectionAttributeOutput = Empty;

/// Modifies vpn gateway attribute: `ModifyVpnGatewayAttribute` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpnGatewayAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_MODIFY_BGP_ASN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttribute {
    /// Required.
    pub vpn_gateway_id: String,
    pub vpn_gateway_name: Option<String>,
    pub instance_charge_type: Option<String>,
    pub bgp_asn: Option<i64>,
    pub max_connection: Option<i64>,
}
operation! { ModifyVpnGatewayAttribute(vpn_gateway_id: String) "ModifyVpnGatewayAttribute" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpnGatewayName" vpn_gateway_name: String,
    2 "InstanceChargeType" instance_charge_type: String, 3 "BgpAsn" bgp_asn: i64, 4 "MaxConnection" max_connection: i64
} }

/// Response of [`ModifyVpnGatewayAttribute`]: empty.
pub type ModifyVpnGatewayAttributeOutput = Empty;

/// Modifies vpn gateway ccn routes: `ModifyVpnGatewayCcnRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpnGatewayCcnRoutes>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayCcnRoutes {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub routes: Vec<VpngwCcnRoutes>,
}
operation! { ModifyVpnGatewayCcnRoutes(vpn_gateway_id: String, routes: Vec<VpngwCcnRoutes>)
    "ModifyVpnGatewayCcnRoutes" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "Routes" routes
} }

/// Response of [`ModifyVpnGatewayCcnRoutes`]: empty.
pub type ModifyVpnGatewayCcnRoutesOutput = Empty;

/// Modifies vpn gateway routes: `ModifyVpnGatewayRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpnGatewayRoutes>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_ROUTE_ECMP_FOR_CVM_VPN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayRoutes {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub routes: Vec<VpnGatewayRouteModify>,
}
operation! { ModifyVpnGatewayRoutes(vpn_gateway_id: String, routes: Vec<VpnGatewayRouteModify>)
    "ModifyVpnGatewayRoutes" -> ModifyVpnGatewayRoutesOutput {
    0 "VpnGatewayId" vpn_gateway_id, 1 "Routes" routes
} }

/// In the request of [`ModifyVpnGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpnGatewayRouteModify {
    /// Required.
    pub route_id: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
}
input! { VpnGatewayRouteModify(route_id: String) {
    0 "RouteId" route_id: String, 1 "Status" status: String, 2 "Description" description: String
} }

/// Response of [`ModifyVpnGatewayRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayRoutesOutput {
    pub routes: Vec<VpnGatewayRoute>,
}
model! { ModifyVpnGatewayRoutesOutput {
    0 "Routes" routes: Vec<VpnGatewayRoute>
} }

/// Modifies vpn gateway ssl client cert: `ModifyVpnGatewaySslClientCert` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpnGatewaySslClientCert>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_SSL_VPN_CLIENT_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewaySslClientCert {
    /// Required.
    pub ssl_vpn_client_ids: Vec<String>,
}
operation! { ModifyVpnGatewaySslClientCert(ssl_vpn_client_ids: Vec<String>)
    "ModifyVpnGatewaySslClientCert" -> ModifyVpnGatewaySslClientCertOutput {
    0 "SslVpnClientIds" ssl_vpn_client_ids
} }

/// Response of [`ModifyVpnGatewaySslClientCert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewaySslClientCertOutput {
    pub task_id: Option<i64>,
}
model! { ModifyVpnGatewaySslClientCertOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies vpn gateway ssl server: `ModifyVpnGatewaySslServer` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ModifyVpnGatewaySslServer>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CIDR_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_CIDR_NOT_IN_SSL_VPN_VPC`], [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED_SSL_VPN_CLIENT_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_PARAMETER_SSL_VPN_PROTOCOL`], [`codes::UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewaySslServer {
    /// Required.
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

/// Response of [`ModifyVpnGatewaySslServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewaySslServerOutput {
    pub task_id: Option<i64>,
}
model! { ModifyVpnGatewaySslServerOutput {
    0 "TaskId" task_id: i64
} }

/// Notifies routes: `NotifyRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=NotifyRoutes>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_ROUTE_ID_NOT_FOUND`],
/// [`codes::INVALID_ROUTE_TABLE_ID_MALFORMED`], [`codes::INVALID_ROUTE_TABLE_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_ASSOCIATED_VPC_OF_CCN_HAD_NAT_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ATTACHED`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATUS_NOTIFY_CCN`],
/// [`codes::UNSUPPORTED_OPERATION_NOTIFY_CCN`], [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyRoutes {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub route_item_ids: Vec<String>,
}
operation! { NotifyRoutes(route_table_id: String, route_item_ids: Vec<String>) "NotifyRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteItemIds" route_item_ids
} }

/// Response of [`NotifyRoutes`]: empty.
pub type NotifyRoutesOutput = Empty;

/// Refreshes direct connect gateway route to nat gateway: `RefreshDirectConnectGatewayRouteToNatGateway` of `vpc`
/// 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=RefreshDirectConnectGatewayRouteToNatGateway>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDirectConnectGatewayRouteToNatGateway {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub dry_run: bool,
}
operation! { RefreshDirectConnectGatewayRouteToNatGateway(vpc_id: String, nat_gateway_id: String, dry_run: bool)
    "RefreshDirectConnectGatewayRouteToNatGateway" -> RefreshDirectConnectGatewayRouteToNatGatewayOutput {
    0 "VpcId" vpc_id, 1 "NatGatewayId" nat_gateway_id, 2 "DryRun" dry_run
} }

/// Response of [`RefreshDirectConnectGatewayRouteToNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDirectConnectGatewayRouteToNatGatewayOutput {
    pub direct_connect_subnet_set: Vec<DirectConnectSubnet>,
}
model! { RefreshDirectConnectGatewayRouteToNatGatewayOutput {
    0 "DirectConnectSubnetSet" direct_connect_subnet_set: Vec<DirectConnectSubnet>
} }

/// In the response of [`RefreshDirectConnectGatewayRouteToNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnectSubnet {
    pub direct_connect_gateway_id: Option<String>,
    pub cidr_block: Option<String>,
}
model! { DirectConnectSubnet {
    0 "DirectConnectGatewayId" direct_connect_gateway_id: String, 1 "CidrBlock" cidr_block: String
} }

/// Rejects attach ccn instances: `RejectAttachCcnInstances` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=RejectAttachCcnInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ATTACHED`], [`codes::UNSUPPORTED_OPERATION_NOT_PENDING_CCN_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectAttachCcnInstances {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub instances: Vec<CcnInstance>,
}
operation! { RejectAttachCcnInstances(ccn_id: String, instances: Vec<CcnInstance>) "RejectAttachCcnInstances" -> Empty {
    0 "CcnId" ccn_id, 1 "Instances" instances
} }

/// Response of [`RejectAttachCcnInstances`]: empty.
pub type RejectAttachCcnInstancesOutput = Empty;

/// Rejects vpc peering connection: `RejectVpcPeeringConnection` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=RejectVpcPeeringConnection>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNSUPPORTED_OPERATION_VPC_PEER_INVALID_STATE_CHANGE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_PEER_PURVIEW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectVpcPeeringConnection {
    /// Required.
    pub peering_connection_id: String,
}
operation! { RejectVpcPeeringConnection(peering_connection_id: String) "RejectVpcPeeringConnection" -> Empty {
    0 "PeeringConnectionId" peering_connection_id
} }

/// Response of [`RejectVpcPeeringConnection`]: empty.
pub type RejectVpcPeeringConnectionOutput = Empty;

/// Releases elastic IPs (EIPs). **Irreversible**: the address may go to another account.
///
/// Each EIP must be `UNBIND`. Asynchronous: the response has a task; wait with `waiters::address_task_done`.
///
/// `ReleaseAddresses` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReleaseAddresses>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_FAILED`], [`codes::INVALID_ADDRESS_ID_NOT_FOUND`],
/// [`codes::INVALID_ADDRESS_STATE`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_INTERNET_CHARGE_TYPE_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_TYPE_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED_ACCOUNT_RETURN_QUOTA`], [`codes::OPERATION_DENIED_ADDRESS_DELETION_PROTECTION_ENABLED`],
/// [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`], [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseAddresses {
    /// Required.
    pub address_ids: Vec<String>,
}
operation! { ReleaseAddresses(address_ids: Vec<String>) "ReleaseAddresses" -> ReleaseAddressesOutput {
    0 "AddressIds" address_ids
} }

/// Response of [`ReleaseAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseAddressesOutput {
    pub task_id: Option<String>,
}
model! { ReleaseAddressesOutput {
    0 "TaskId" task_id: String
} }

/// Releases ipv6 addresses: `ReleaseIPv6Addresses` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReleaseIPv6Addresses>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_ADDRESS_DELETION_PROTECTION_ENABLED`], [`codes::OPERATION_DENIED_ADDRESS_IN_ARREARS`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIPv6Addresses {
    /// Required.
    pub ipv6_address_ids: Vec<String>,
}
operation! { ReleaseIPv6Addresses(ipv6_address_ids: Vec<String>) "ReleaseIPv6Addresses" -> Empty {
    0 "IPv6AddressIds" ipv6_address_ids
} }

/// Response of [`ReleaseIPv6Addresses`]: empty.
pub type ReleaseIPv6AddressesOutput = Empty;

/// Releases ip6 addresses bandwidth: `ReleaseIp6AddressesBandwidth` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReleaseIp6AddressesBandwidth>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_FAILED`], [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IPV6`],
/// [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIp6AddressesBandwidth {
    pub ip6_addresses: Option<Vec<String>>,
    pub ip6_address_ids: Option<Vec<String>>,
}
operation! { ReleaseIp6AddressesBandwidth() "ReleaseIp6AddressesBandwidth" -> ReleaseIp6AddressesBandwidthOutput {
    0 "Ip6Addresses" ip6_addresses: Vec<String>, 1 "Ip6AddressIds" ip6_address_ids: Vec<String>
} }

/// Response of [`ReleaseIp6AddressesBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIp6AddressesBandwidthOutput {
    pub task_id: Option<String>,
}
model! { ReleaseIp6AddressesBandwidthOutput {
    0 "TaskId" task_id: String
} }

/// Removes bandwidth package resources: `RemoveBandwidthPackageResources` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=RemoveBandwidthPackageResources>.
///
/// Errors: [`codes::FAILED_OPERATION_IP_TYPE_NOT_PERMIT`], [`codes::INVALID_INSTANCE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_RESOURCE_PROTOCOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBandwidthPackageResources {
    pub resource_ids: Option<Vec<String>>,
    pub bandwidth_package_id: Option<String>,
    pub resource_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub internet_charge_type: Option<String>,
}
operation! { RemoveBandwidthPackageResources() "RemoveBandwidthPackageResources" -> Empty {
    0 "ResourceIds" resource_ids: Vec<String>, 1 "BandwidthPackageId" bandwidth_package_id: String,
    2 "ResourceType" resource_type: String, 3 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    4 "InternetChargeType" internet_charge_type: String
} }

/// Response of [`RemoveBandwidthPackageResources`]: empty.
pub type RemoveBandwidthPackageResourcesOutput = Empty;

/// Removes ip6 rules: `RemoveIp6Rules` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=RemoveIp6Rules>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_IP6_RULE_NOT_FOUND`], [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIp6Rules {
    /// Required.
    pub ip6_translator_id: String,
    /// Required.
    pub ip6_rule_ids: Vec<String>,
}
operation! { RemoveIp6Rules(ip6_translator_id: String, ip6_rule_ids: Vec<String>) "RemoveIp6Rules" -> Empty {
    0 "Ip6TranslatorId" ip6_translator_id, 1 "Ip6RuleIds" ip6_rule_ids
} }

/// Response of [`RemoveIp6Rules`]: empty.
pub type RemoveIp6RulesOutput = Empty;

/// Renews addresses: `RenewAddresses` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=RenewAddresses>.
///
/// Errors: [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::INVALID_ADDRESS_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ADDRESS_INTERNET_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewAddresses {
    /// Required.
    pub address_ids: Vec<String>,
    /// Required.
    pub address_charge_prepaid: AddressChargePrepaid,
}
operation! { RenewAddresses(address_ids: Vec<String>, address_charge_prepaid: AddressChargePrepaid)
    "RenewAddresses" -> Empty {
    0 "AddressIds" address_ids, 1 "AddressChargePrepaid" address_charge_prepaid
} }

/// Response of [`RenewAddresses`]: empty.
pub type RenewAddressesOutput = Empty;

/// Renews vpn gateway: `RenewVpnGateway` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=RenewVpnGateway>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewVpnGateway {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
}
operation! { RenewVpnGateway(vpn_gateway_id: String, instance_charge_prepaid: InstanceChargePrepaid)
    "RenewVpnGateway" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "InstanceChargePrepaid" instance_charge_prepaid
} }

/// Response of [`RenewVpnGateway`]: empty.
pub type RenewVpnGatewayOutput = Empty;

/// Replaces ccn route table broadcast policys: `ReplaceCcnRouteTableBroadcastPolicys` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceCcnRouteTableBroadcastPolicys>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_KEY`], [`codes::INVALID_PARAMETER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_NOT_LIST`], [`codes::INVALID_PARAMETER_NOT_STR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`], [`codes::LIMIT_EXCEEDED_CCN_ROUTE_BROADCAST_POLICY`],
/// [`codes::LIMIT_EXCEEDED_CCN_ROUTE_BROADCAST_POLICY_COND`],
/// [`codes::UNSUPPORTED_OPERATION_BROADCAST_CONDITION_MUST_BE_VPG_TYPE_OR_VPG_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_BROADCAST_POLICY`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_COMMUNITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCcnRouteTableBroadcastPolicys {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub policys: Vec<CcnRouteTableBroadcastPolicy>,
}
operation! {
    ReplaceCcnRouteTableBroadcastPolicys(ccn_id: String, route_table_id: String, policys: Vec<CcnRouteTableBroadcastPolicy>)
    "ReplaceCcnRouteTableBroadcastPolicys" -> Empty {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "Policys" policys
} }

/// Response of [`ReplaceCcnRouteTableBroadcastPolicys`]: empty.
pub type ReplaceCcnRouteTableBroadcastPolicysOutput = Empty;

/// Replaces ccn route table input policys: `ReplaceCcnRouteTableInputPolicys` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceCcnRouteTableInputPolicys>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_KEY`], [`codes::INVALID_PARAMETER_NOT_DICT`],
/// [`codes::INVALID_PARAMETER_NOT_LIST`], [`codes::INVALID_PARAMETER_NOT_STR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`], [`codes::LIMIT_EXCEEDED_CCN_ROUTE_BROADCAST_POLICY`],
/// [`codes::LIMIT_EXCEEDED_CCN_ROUTE_BROADCAST_POLICY_COND`],
/// [`codes::UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_BROADCAST_POLICY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceCcnRouteTableInputPolicys {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub policys: Vec<CcnRouteTableInputPolicy>,
}
operation! {
    ReplaceCcnRouteTableInputPolicys(ccn_id: String, route_table_id: String, policys: Vec<CcnRouteTableInputPolicy>)
    "ReplaceCcnRouteTableInputPolicys" -> Empty {
    0 "CcnId" ccn_id, 1 "RouteTableId" route_table_id, 2 "Policys" policys
} }

/// Response of [`ReplaceCcnRouteTableInputPolicys`]: empty.
pub type ReplaceCcnRouteTableInputPolicysOutput = Empty;

/// Replaces direct connect gateway ccn routes: `ReplaceDirectConnectGatewayCcnRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceDirectConnectGatewayCcnRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceDirectConnectGatewayCcnRoutes {
    /// Required.
    pub direct_connect_gateway_id: String,
    /// Required.
    pub routes: Vec<DirectConnectGatewayCcnRoute>,
    pub address_type: Option<String>,
}
operation! {
    ReplaceDirectConnectGatewayCcnRoutes(direct_connect_gateway_id: String, routes: Vec<DirectConnectGatewayCcnRoute>)
    "ReplaceDirectConnectGatewayCcnRoutes" -> Empty {
    0 "DirectConnectGatewayId" direct_connect_gateway_id, 1 "Routes" routes, 2 "AddressType" address_type: String
} }

/// Response of [`ReplaceDirectConnectGatewayCcnRoutes`]: empty.
pub type ReplaceDirectConnectGatewayCcnRoutesOutput = Empty;

/// Replaces high priority route table association: `ReplaceHighPriorityRouteTableAssociation` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceHighPriorityRouteTableAssociation>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_MULTI_MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceHighPriorityRouteTableAssociation {
    /// Required.
    pub high_priority_route_table_id: String,
    pub subnet_id: Option<String>,
}
operation! { ReplaceHighPriorityRouteTableAssociation(high_priority_route_table_id: String)
    "ReplaceHighPriorityRouteTableAssociation" -> Empty {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "SubnetId" subnet_id: String
} }

/// Response of [`ReplaceHighPriorityRouteTableAssociation`]: empty.
pub type ReplaceHighPriorityRouteTableAssociationOutput = Empty;

/// Replaces high priority routes: `ReplaceHighPriorityRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceHighPriorityRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_MULTI_MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`], [`codes::UNSUPPORTED_OPERATION_ECMP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceHighPriorityRoutes {
    /// Required.
    pub high_priority_route_table_id: String,
    /// Required.
    pub high_priority_routes: Vec<HighPriorityRoute>,
}
operation! {
    ReplaceHighPriorityRoutes(high_priority_route_table_id: String, high_priority_routes: Vec<HighPriorityRoute>)
    "ReplaceHighPriorityRoutes" -> ReplaceHighPriorityRoutesOutput {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "HighPriorityRoutes" high_priority_routes
} }

/// Response of [`ReplaceHighPriorityRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceHighPriorityRoutesOutput {
    pub new_high_priority_route_set: Vec<HighPriorityRoute>,
    pub old_high_priority_route_set: Vec<HighPriorityRoute>,
}
model! { ReplaceHighPriorityRoutesOutput {
    0 "NewHighPriorityRouteSet" new_high_priority_route_set: Vec<HighPriorityRoute>,
    1 "OldHighPriorityRouteSet" old_high_priority_route_set: Vec<HighPriorityRoute>
} }

/// Replaces route policy associations: `ReplaceRoutePolicyAssociations` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceRoutePolicyAssociations>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ROUTE_POLICY_ASSOCIATION_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_ROUTE_POLICY_PRIORITY_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutePolicyAssociations {
    /// Required.
    pub route_policy_association_set: Vec<RoutePolicyAssociation>,
}
operation! { ReplaceRoutePolicyAssociations(route_policy_association_set: Vec<RoutePolicyAssociation>)
    "ReplaceRoutePolicyAssociations" -> Empty {
    0 "RoutePolicyAssociationSet" route_policy_association_set
} }

/// Response of [`ReplaceRoutePolicyAssociations`]: empty.
pub type ReplaceRoutePolicyAssociationsOutput = Empty;

/// Replaces route policy entries: `ReplaceRoutePolicyEntries` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceRoutePolicyEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_MUST_HAS_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_ROUTE_POLICY_PRIORITY_CONFLICT`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutePolicyEntries {
    /// Required.
    pub route_policy_id: String,
    /// Required.
    pub route_policy_entry_set: Vec<RoutePolicyEntry>,
}
operation! { ReplaceRoutePolicyEntries(route_policy_id: String, route_policy_entry_set: Vec<RoutePolicyEntry>)
    "ReplaceRoutePolicyEntries" -> Empty {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyEntrySet" route_policy_entry_set
} }

/// Response of [`ReplaceRoutePolicyEntries`]: empty.
pub type ReplaceRoutePolicyEntriesOutput = Empty;

/// Replaces route table association: `ReplaceRouteTableAssociation` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceRouteTableAssociation>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRouteTableAssociation {
    /// Required.
    pub route_table_id: String,
    pub subnet_id: Option<String>,
}
operation! { ReplaceRouteTableAssociation(route_table_id: String) "ReplaceRouteTableAssociation" -> Empty {
    0 "RouteTableId" route_table_id, 1 "SubnetId" subnet_id: String
} }

/// Response of [`ReplaceRouteTableAssociation`]: empty.
pub type ReplaceRouteTableAssociationOutput = Empty;

/// Replaces routes: `ReplaceRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ROUTE`], [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_OVERLAP_ROUTE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`], [`codes::UNSUPPORTED_OPERATION_CDC_SUBNET_NOT_SUPPORT_UN_LOCAL_GATEWAY`],
/// [`codes::UNSUPPORTED_OPERATION_CONFLICT_WITH_DOCKER_ROUTE`], [`codes::UNSUPPORTED_OPERATION_ECMP`],
/// [`codes::UNSUPPORTED_OPERATION_NORMAL_SUBNET_NOT_SUPPORT_LOCAL_GATEWAY`],
/// [`codes::UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS`], [`codes::UNSUPPORTED_OPERATION_ROUTE_PVGW2`],
/// [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutes {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub routes: Vec<Route>,
}
operation! { ReplaceRoutes(route_table_id: String, routes: Vec<Route>) "ReplaceRoutes" -> ReplaceRoutesOutput {
    0 "RouteTableId" route_table_id, 1 "Routes" routes
} }

/// Response of [`ReplaceRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutesOutput {
    pub old_route_set: Vec<Route>,
    pub new_route_set: Vec<Route>,
}
model! { ReplaceRoutesOutput {
    0 "OldRouteSet" old_route_set: Vec<Route>, 1 "NewRouteSet" new_route_set: Vec<Route>
} }

/// Replaces routes with route policy: `ReplaceRoutesWithRoutePolicy` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceRoutesWithRoutePolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_ROUTE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutesWithRoutePolicy {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub routes: Vec<ReplaceRoutesWithRoutePolicyRoute>,
}
operation! { ReplaceRoutesWithRoutePolicy(route_table_id: String, routes: Vec<ReplaceRoutesWithRoutePolicyRoute>)
    "ReplaceRoutesWithRoutePolicy" -> Empty {
    0 "RouteTableId" route_table_id, 1 "Routes" routes
} }

/// Response of [`ReplaceRoutesWithRoutePolicy`]: empty.
pub type ReplaceRoutesWithRoutePolicyOutput = Empty;

/// In the request of [`ReplaceRoutesWithRoutePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutesWithRoutePolicyRoute {
    pub route_item_id: Option<String>,
    pub force_match_policy: Option<bool>,
}
input! { ReplaceRoutesWithRoutePolicyRoute() {
    0 "RouteItemId" route_item_id: String, 1 "ForceMatchPolicy" force_match_policy: bool
} }

/// Replaces security group policies: `ReplaceSecurityGroupPolicies` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceSecurityGroupPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_ID_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_NOT_APPROVED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_REJECTED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_STARTED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_BPAAS_RESOURCES`], [`codes::UNSUPPORTED_OPERATION_CLB_POLICY_EXCEED_LIMIT`],
/// [`codes::UNSUPPORTED_OPERATION_CLB_POLICY_LIMIT`], [`codes::UNSUPPORTED_OPERATION_DUPLICATE_POLICY`],
/// [`codes::UNSUPPORTED_OPERATION_LOCKED_RESOURCES`], [`codes::UNSUPPORTED_OPERATION_VERSION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSecurityGroupPolicies {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub security_group_policy_set: SecurityGroupPolicySet,
    pub original_security_group_policy_set: Option<SecurityGroupPolicySet>,
    pub update_type: Option<String>,
}
operation! {
    ReplaceSecurityGroupPolicies(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "ReplaceSecurityGroupPolicies" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set,
    2 "OriginalSecurityGroupPolicySet" original_security_group_policy_set: SecurityGroupPolicySet,
    3 "UpdateType" update_type: String
} }

/// Response of [`ReplaceSecurityGroupPolicies`]: empty.
pub type ReplaceSecurityGroupPoliciesOutput = Empty;

/// Replaces security group policy: `ReplaceSecurityGroupPolicy` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReplaceSecurityGroupPolicy>.
///
/// Errors: [`codes::INTERNAL_ERROR_MODULE_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_ID_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_NOT_APPROVED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_REJECTED`],
/// [`codes::INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_STARTED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`],
/// [`codes::UNSUPPORTED_OPERATION_CLB_POLICY_EXCEED_LIMIT`], [`codes::UNSUPPORTED_OPERATION_CLB_POLICY_LIMIT`],
/// [`codes::UNSUPPORTED_OPERATION_DUPLICATE_POLICY`], [`codes::UNSUPPORTED_OPERATION_LOCKED_RESOURCES`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSecurityGroupPolicy {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub security_group_policy_set: SecurityGroupPolicySet,
    pub original_security_group_policy_set: Option<SecurityGroupPolicySet>,
}
operation! { ReplaceSecurityGroupPolicy(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "ReplaceSecurityGroupPolicy" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set,
    2 "OriginalSecurityGroupPolicySet" original_security_group_policy_set: SecurityGroupPolicySet
} }

/// Response of [`ReplaceSecurityGroupPolicy`]: empty.
pub type ReplaceSecurityGroupPolicyOutput = Empty;

/// Resets attach ccn instances: `ResetAttachCcnInstances` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetAttachCcnInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAttachCcnInstances {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub ccn_uin: String,
    /// Required.
    pub instances: Vec<CcnInstance>,
}
operation! { ResetAttachCcnInstances(ccn_id: String, ccn_uin: String, instances: Vec<CcnInstance>)
    "ResetAttachCcnInstances" -> Empty {
    0 "CcnId" ccn_id, 1 "CcnUin" ccn_uin, 2 "Instances" instances
} }

/// Response of [`ResetAttachCcnInstances`]: empty.
pub type ResetAttachCcnInstancesOutput = Empty;

/// Resets high priority routes: `ResetHighPriorityRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetHighPriorityRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER_WITH_GUESS`], [`codes::UNSUPPORTED_OPERATION_ECMP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetHighPriorityRoutes {
    /// Required.
    pub high_priority_route_table_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub high_priority_routes: Vec<HighPriorityRoute>,
}
operation! {
    ResetHighPriorityRoutes(high_priority_route_table_id: String, name: String, high_priority_routes: Vec<HighPriorityRoute>)
    "ResetHighPriorityRoutes" -> Empty {
    0 "HighPriorityRouteTableId" high_priority_route_table_id, 1 "Name" name,
    2 "HighPriorityRoutes" high_priority_routes
} }

/// Response of [`ResetHighPriorityRoutes`]: empty.
pub type ResetHighPriorityRoutesOutput = Empty;

/// Resets nat gateway connection: `ResetNatGatewayConnection` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetNatGatewayConnection>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_IS_BUSY`], [`codes::UNSUPPORTED_OPERATION_UNPAID_ORDER_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetNatGatewayConnection {
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub max_concurrent_connection: i64,
    pub exclusive_type: Option<String>,
}
operation! { ResetNatGatewayConnection(nat_gateway_id: String, max_concurrent_connection: i64)
    "ResetNatGatewayConnection" -> Empty {
    0 "NatGatewayId" nat_gateway_id, 1 "MaxConcurrentConnection" max_concurrent_connection,
    2 "ExclusiveType" exclusive_type: String
} }

/// Response of [`ResetNatGatewayConnection`]: empty.
pub type ResetNatGatewayConnectionOutput = Empty;

/// Resets route policy associations: `ResetRoutePolicyAssociations` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetRoutePolicyAssociations>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`], [`codes::UNSUPPORTED_OPERATION_ECMP`],
/// [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRoutePolicyAssociations {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub route_policy_association_set: Vec<RoutePolicyAssociation>,
}
operation! {
    ResetRoutePolicyAssociations(route_table_id: String, route_policy_association_set: Vec<RoutePolicyAssociation>)
    "ResetRoutePolicyAssociations" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RoutePolicyAssociationSet" route_policy_association_set
} }

/// Response of [`ResetRoutePolicyAssociations`]: empty.
pub type ResetRoutePolicyAssociationsOutput = Empty;

/// Resets route policy entries: `ResetRoutePolicyEntries` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetRoutePolicyEntries>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRoutePolicyEntries {
    /// Required.
    pub route_policy_id: String,
    pub route_policy_entry_set: Option<Vec<RoutePolicyEntry>>,
    pub route_policy_description: Option<String>,
    pub route_policy_name: Option<String>,
}
operation! { ResetRoutePolicyEntries(route_policy_id: String) "ResetRoutePolicyEntries" -> Empty {
    0 "RoutePolicyId" route_policy_id, 1 "RoutePolicyEntrySet" route_policy_entry_set: Vec<RoutePolicyEntry>,
    2 "RoutePolicyDescription" route_policy_description: String, 3 "RoutePolicyName" route_policy_name: String
} }

/// Response of [`ResetRoutePolicyEntries`]: empty.
pub type ResetRoutePolicyEntriesOutput = Empty;

/// Resets routes: `ResetRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ROUTE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_OVERLAP_ROUTE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER_WITH_GUESS`], [`codes::UNSUPPORTED_OPERATION_ECMP`],
/// [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRoutes {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub route_table_name: String,
    /// Required.
    pub routes: Vec<Route>,
}
operation! { ResetRoutes(route_table_id: String, route_table_name: String, routes: Vec<Route>) "ResetRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteTableName" route_table_name, 2 "Routes" routes
} }

/// Response of [`ResetRoutes`]: empty.
pub type ResetRoutesOutput = Empty;

/// Resets traffic mirror filter: `ResetTrafficMirrorFilter` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetTrafficMirrorFilter>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_TRAFFIC_MIRROR_ACTION`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetTrafficMirrorFilter {
    /// Required.
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

/// Response of [`ResetTrafficMirrorFilter`]: empty.
pub type ResetTrafficMirrorFilterOutput = Empty;

/// Resets traffic mirror srcs: `ResetTrafficMirrorSrcs` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetTrafficMirrorSrcs>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUPLICATED_LB_TRAFFIC_MIRROR_COLLECTORS`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_LB_TRAFFIC_MIRROR_AZ`],
/// [`codes::INVALID_PARAMETER_VALUE_MIRROR_LACK_TARGET_RESOURCE`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_VPC_NOT_CURRENT_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_LB_TRAFFIC_MIRROR_AZ`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_TRAFFIC_MIRROR_NOT_SUPPORT_SAME_SRC_TARGET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetTrafficMirrorSrcs {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
    pub collector_srcs: Vec<String>,
}
operation! { ResetTrafficMirrorSrcs(traffic_mirror_id: String, collector_srcs: Vec<String>)
    "ResetTrafficMirrorSrcs" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "CollectorSrcs" collector_srcs
} }

/// Response of [`ResetTrafficMirrorSrcs`]: empty.
pub type ResetTrafficMirrorSrcsOutput = Empty;

/// Resets traffic mirror target: `ResetTrafficMirrorTarget` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetTrafficMirrorTarget>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LB_TRAFFIC_MIRROR_RECIVER_ENDPOINT`],
/// [`codes::INVALID_PARAMETER_VALUE_MIRROR_LACK_TARGET_RESOURCE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT`], [`codes::UNSUPPORTED_OPERATION_PUBLIC_CLB_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_TRAFFIC_MIRROR_NOT_SUPPORT_CLB`],
/// [`codes::UNSUPPORTED_OPERATION_TRAFFIC_MIRROR_NOT_SUPPORT_SAME_SRC_TARGET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetTrafficMirrorTarget {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
    pub collector_target: TrafficMirrorTarget,
    pub subnet_id: Option<String>,
}
operation! { ResetTrafficMirrorTarget(traffic_mirror_id: String, collector_target: TrafficMirrorTarget)
    "ResetTrafficMirrorTarget" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "CollectorTarget" collector_target, 2 "SubnetId" subnet_id: String
} }

/// Response of [`ResetTrafficMirrorTarget`]: empty.
pub type ResetTrafficMirrorTargetOutput = Empty;

/// Resets vpn connection: `ResetVpnConnection` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetVpnConnection>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`], [`codes::UNSUPPORTED_OPERATION_VPN_CONN_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetVpnConnection {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub vpn_connection_id: String,
}
operation! { ResetVpnConnection(vpn_gateway_id: String, vpn_connection_id: String) "ResetVpnConnection" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpnConnectionId" vpn_connection_id
} }

/// Response of [`ResetVpnConnection`]: empty.
pub type ResetVpnConnectionOutput = Empty;

/// Resets vpn gateway internet max bandwidth: `ResetVpnGatewayInternetMaxBandwidth` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResetVpnGatewayInternetMaxBandwidth>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_MODIFY_BANDWIDTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetVpnGatewayInternetMaxBandwidth {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub internet_max_bandwidth_out: i64,
}
operation! { ResetVpnGatewayInternetMaxBandwidth(vpn_gateway_id: String, internet_max_bandwidth_out: i64)
    "ResetVpnGatewayInternetMaxBandwidth" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out
} }

/// Response of [`ResetVpnGatewayInternetMaxBandwidth`]: empty.
pub type ResetVpnGatewayInternetMaxBandwidthOutput = Empty;

/// Resumes snapshot instance: `ResumeSnapshotInstance` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ResumeSnapshotInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSnapshotInstance {
    /// Required.
    pub snapshot_policy_id: String,
    /// Required.
    pub snapshot_file_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { ResumeSnapshotInstance(snapshot_policy_id: String, snapshot_file_id: String, instance_id: String)
    "ResumeSnapshotInstance" -> Empty {
    0 "SnapshotPolicyId" snapshot_policy_id, 1 "SnapshotFileId" snapshot_file_id, 2 "InstanceId" instance_id
} }

/// Response of [`ResumeSnapshotInstance`]: empty.
pub type ResumeSnapshotInstanceOutput = Empty;

/// `ReturnNormalAddresses` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=ReturnNormalAddresses>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ADDRESS_IPS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORTED_ADDRESS_IPS_CHARGE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReturnNormalAddresses {
    /// Required.
    pub address_ips: Vec<String>,
}
operation! { ReturnNormalAddresses(address_ips: Vec<String>) "ReturnNormalAddresses" -> Empty {
    0 "AddressIps" address_ips
} }

/// Response of [`ReturnNormalAddresses`]: empty.
pub type ReturnNormalAddressesOutput = Empty;

/// Sets ccn region bandwidth limits: `SetCcnRegionBandwidthLimits` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=SetCcnRegionBandwidthLimits>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_NOT_POSTPAID_CCN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCcnRegionBandwidthLimits {
    /// Required.
    pub ccn_id: String,
    /// Required.
    pub ccn_region_bandwidth_limits: Vec<CcnRegionBandwidthLimit>,
    pub set_default_limit_flag: Option<bool>,
}
operation! { SetCcnRegionBandwidthLimits(ccn_id: String, ccn_region_bandwidth_limits: Vec<CcnRegionBandwidthLimit>)
    "SetCcnRegionBandwidthLimits" -> Empty {
    0 "CcnId" ccn_id, 1 "CcnRegionBandwidthLimits" ccn_region_bandwidth_limits,
    2 "SetDefaultLimitFlag" set_default_limit_flag: bool
} }

/// Response of [`SetCcnRegionBandwidthLimits`]: empty.
pub type SetCcnRegionBandwidthLimitsOutput = Empty;

/// Sets vpn gateways renew flag: `SetVpnGatewaysRenewFlag` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=SetVpnGatewaysRenewFlag>.
///
/// Errors: [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVpnGatewaysRenewFlag {
    /// Required.
    pub vpn_gateway_ids: Vec<String>,
    /// Required.
    pub auto_renew_flag: i64,
    pub r#type: Option<String>,
}
operation! { SetVpnGatewaysRenewFlag(vpn_gateway_ids: Vec<String>, auto_renew_flag: i64)
    "SetVpnGatewaysRenewFlag" -> Empty {
    0 "VpnGatewayIds" vpn_gateway_ids, 1 "AutoRenewFlag" auto_renew_flag, 2 "Type" r#type: String
} }

/// Response of [`SetVpnGatewaysRenewFlag`]: empty.
pub type SetVpnGatewaysRenewFlagOutput = Empty;

/// Starts traffic mirror: `StartTrafficMirror` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=StartTrafficMirror>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrafficMirror {
    /// Required.
    pub traffic_mirror_id: String,
}
operation! { StartTrafficMirror(traffic_mirror_id: String) "StartTrafficMirror" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id
} }

/// Response of [`StartTrafficMirror`]: empty.
pub type StartTrafficMirrorOutput = Empty;

/// Stops traffic mirror: `StopTrafficMirror` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=StopTrafficMirror>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrafficMirror {
    /// Required.
    pub traffic_mirror_id: String,
}
operation! { StopTrafficMirror(traffic_mirror_id: String) "StopTrafficMirror" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id
} }

/// Response of [`StopTrafficMirror`]: empty.
pub type StopTrafficMirrorOutput = Empty;

/// `TransformAddress` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=TransformAddress>.
///
/// Errors: [`codes::ADDRESS_QUOTA_LIMIT_EXCEEDED`], [`codes::ADDRESS_QUOTA_LIMIT_EXCEEDED_DAILY_ALLOCATE`],
/// [`codes::FAILED_OPERATION_TASK_FAILED`], [`codes::INVALID_ADDRESS_ID_BLOCKED`],
/// [`codes::INVALID_INSTANCE_NOT_SUPPORTED`], [`codes::INVALID_INSTANCE_ID_ALREADY_BIND_EIP`],
/// [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_NO_WAN_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NO_WAN_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_STATE`], [`codes::LIMIT_EXCEEDED_MONTHLY_ADDRESS_RECOVERY_QUOTA`],
/// [`codes::OPERATION_DENIED_ADDRESS_IN_ARREARS`], [`codes::OPERATION_DENIED_MUTEX_TASK_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ADDRESS_INTERNET_CHARGE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformAddress {
    /// Required.
    pub instance_id: String,
}
operation! { TransformAddress(instance_id: String) "TransformAddress" -> TransformAddressOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`TransformAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformAddressOutput {
    pub task_id: Option<i64>,
    pub address_id: Option<String>,
}
model! { TransformAddressOutput {
    0 "TaskId" task_id: i64, 1 "AddressId" address_id: String
} }

/// `UnassignIpv6Addresses` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=UnassignIpv6Addresses>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_ATTACHMENT_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_PRIMARY_IP`],
/// [`codes::UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignIpv6Addresses {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub ipv6_addresses: Vec<Ipv6Address>,
}
operation! { UnassignIpv6Addresses(network_interface_id: String, ipv6_addresses: Vec<Ipv6Address>)
    "UnassignIpv6Addresses" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "Ipv6Addresses" ipv6_addresses
} }

/// Response of [`UnassignIpv6Addresses`]: empty.
pub type UnassignIpv6AddressesOutput = Empty;

/// `UnassignIpv6CidrBlock` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=UnassignIpv6CidrBlock>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignIpv6CidrBlock {
    /// Required.
    pub vpc_id: String,
    pub ipv6_cidr_block: Option<String>,
}
operation! { UnassignIpv6CidrBlock(vpc_id: String) "UnassignIpv6CidrBlock" -> Empty {
    0 "VpcId" vpc_id, 1 "Ipv6CidrBlock" ipv6_cidr_block: String
} }

/// Response of [`UnassignIpv6CidrBlock`]: empty.
pub type UnassignIpv6CidrBlockOutput = Empty;

/// `UnassignIpv6SubnetCidrBlock` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=UnassignIpv6SubnetCidrBlock>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignIpv6SubnetCidrBlock {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>,
}
operation! { UnassignIpv6SubnetCidrBlock(vpc_id: String, ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>)
    "UnassignIpv6SubnetCidrBlock" -> Empty {
    0 "VpcId" vpc_id, 1 "Ipv6SubnetCidrBlocks" ipv6_subnet_cidr_blocks
} }

/// Response of [`UnassignIpv6SubnetCidrBlock`]: empty.
pub type UnassignIpv6SubnetCidrBlockOutput = Empty;

/// `UnassignPrivateIpAddresses` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=UnassignPrivateIpAddresses>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PARA`], [`codes::LIMIT_EXCEEDED_ACTION_LIMITED`],
/// [`codes::UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignPrivateIpAddresses {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    pub instance_id: Option<String>,
}
operation! {
    UnassignPrivateIpAddresses(network_interface_id: String, private_ip_addresses: Vec<PrivateIpAddressSpecification>)
    "UnassignPrivateIpAddresses" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "PrivateIpAddresses" private_ip_addresses,
    2 "InstanceId" instance_id: String
} }

/// Response of [`UnassignPrivateIpAddresses`]: empty.
pub type UnassignPrivateIpAddressesOutput = Empty;

/// `UnlockCcnBandwidths` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=UnlockCcnBandwidths>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_UIN_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockCcnBandwidths {
    /// Required.
    pub instances: Vec<CcnFlowLock>,
}
operation! { UnlockCcnBandwidths(instances: Vec<CcnFlowLock>) "UnlockCcnBandwidths" -> Empty {
    0 "Instances" instances
} }

/// Response of [`UnlockCcnBandwidths`]: empty.
pub type UnlockCcnBandwidthsOutput = Empty;

/// `UnlockCcns` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=UnlockCcns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockCcns {}
operation! { UnlockCcns() "UnlockCcns" -> Empty {} }

/// Response of [`UnlockCcns`]: empty.
pub type UnlockCcnsOutput = Empty;

/// Updates traffic mirror all filter: `UpdateTrafficMirrorAllFilter` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=UpdateTrafficMirrorAllFilter>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_MIRROR_LACK_TARGET_RESOURCE`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_USE_IN_TRAFFIC_MIRROR`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_VPC_NOT_CURRENT_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_TRAFFIC_MIRROR_ACTION`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_TRAFFIC_MIRROR_NOT_SUPPORT_SAME_SRC_TARGET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorAllFilter {
    /// Required.
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

/// Response of [`UpdateTrafficMirrorAllFilter`]: empty.
pub type UpdateTrafficMirrorAllFilterOutput = Empty;

/// Updates traffic mirror direction: `UpdateTrafficMirrorDirection` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=UpdateTrafficMirrorDirection>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_TRAFFIC_MIRROR_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrafficMirrorDirection {
    /// Required.
    pub traffic_mirror_id: String,
    /// Required.
    pub direction: String,
}
operation! { UpdateTrafficMirrorDirection(traffic_mirror_id: String, direction: String)
    "UpdateTrafficMirrorDirection" -> Empty {
    0 "TrafficMirrorId" traffic_mirror_id, 1 "Direction" direction
} }

/// Response of [`UpdateTrafficMirrorDirection`]: empty.
pub type UpdateTrafficMirrorDirectionOutput = Empty;

/// `UpgradeNatGatewayProductVersion` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=UpgradeNatGatewayProductVersion>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::RESOURCE_INSUFFICIENT_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_GATEWAY_RESTRICTED`], [`codes::UNSUPPORTED_OPERATION_NAT_HAS_BOUND_VPG`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_HAS_ECMP`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_HAS_ENABLED_GATEWAY_FLOW_CONTROL`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_HAS_FLOW_LOG`], [`codes::UNSUPPORTED_OPERATION_NAT_INSTANCE_EXCLUSIVE`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_SPECIFICATION_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_NAT_TYPE_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_NAT_USAGE_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_LEGACY_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_LOCAL_ZONE_NAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeNatGatewayProductVersion {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub nat_gateway_id: String,
    /// Required.
    pub force: i64,
    pub check_only_mode: Option<bool>,
}
operation! { UpgradeNatGatewayProductVersion(vpc_id: String, nat_gateway_id: String, force: i64)
    "UpgradeNatGatewayProductVersion" -> Empty {
    0 "VpcId" vpc_id, 1 "NatGatewayId" nat_gateway_id, 2 "Force" force, 3 "CheckOnlyMode" check_only_mode: bool
} }

/// Response of [`UpgradeNatGatewayProductVersion`]: empty.
pub type UpgradeNatGatewayProductVersionOutput = Empty;

/// `WithdrawNotifyRoutes` of `vpc` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vpc&Version=2017-03-12&Action=WithdrawNotifyRoutes>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_SERVER_ERROR`], [`codes::INVALID_ROUTE_ID_NOT_FOUND`],
/// [`codes::INVALID_ROUTE_TABLE_ID_MALFORMED`], [`codes::INVALID_ROUTE_TABLE_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_NOTIFY_CCN`], [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawNotifyRoutes {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub route_item_ids: Vec<String>,
}
operation! { WithdrawNotifyRoutes(route_table_id: String, route_item_ids: Vec<String>) "WithdrawNotifyRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteItemIds" route_item_ids
} }

/// Response of [`WithdrawNotifyRoutes`]: empty.
pub type WithdrawNotifyRoutesOutput = Empty;

waiters! {
    /// Waits until an elastic IP is bound to an instance, a gateway or a network interface.
    fn address_bound(address_id: String) -> DescribeAddresses = DescribeAddresses::new().address_ids([address_id]),
        "AddressSet.AddressStatus" ["BIND", "BIND_ENI"] ["OFFLINING"];
    /// Waits until an asynchronous operation on elastic IPs has succeeded. The response that started it has the task
    /// id, as a text.
    fn address_task_done(task_id: i64) -> DescribeTaskResult = DescribeTaskResult::new().task_id(task_id),
        "Result" ["SUCCESS"] ["FAILED"];
    /// Waits until an elastic IP is not bound: after its creation or an unbinding.
    fn address_unbound(address_id: String) -> DescribeAddresses = DescribeAddresses::new().address_ids([address_id]),
        "AddressSet.AddressStatus" ["UNBIND"] ["OFFLINING"];
    /// Waits until a NAT gateway can be used.
    fn nat_gateway_available(nat_gateway_id: String) -> DescribeNatGateways =
        DescribeNatGateways::new().nat_gateway_ids([nat_gateway_id]),
        "NatGatewaySet.State" ["AVAILABLE"] ["PENDFAILURE", "DELETING", "DELETEFAILURE", "DENIED"];
    /// Waits until an elastic network interface can be used, and no attachment is in progress.
    fn network_interface_available(network_interface_id: String) -> DescribeNetworkInterfaces =
        DescribeNetworkInterfaces::new().network_interface_ids([network_interface_id]),
        "NetworkInterfaceSet.State" ["AVAILABLE"] ["DELETING"];
    /// Waits until a peering connection is active, which can mean that the other account has to accept it.
    fn peering_connection_active(peering_connection_id: String) -> DescribeVpcPeeringConnections =
        DescribeVpcPeeringConnections::new().peering_connection_ids([peering_connection_id]),
        "PeerConnectionSet.State" ["ACTIVE"] ["REJECTED", "DELETED", "FAILED", "EXPIRED", "ISOLATED"];
    /// Waits until an asynchronous operation of this service has succeeded. The task id is the request id of the
    /// response that started it.
    fn task_done(task_id: String) -> DescribeVpcTaskResult = DescribeVpcTaskResult::new(task_id),
        "Status" ["SUCCESS"] ["FAILED"];
    /// Waits until a VPN tunnel is set up. It may not be connected yet.
    fn vpn_connection_available(vpn_connection_id: String) -> DescribeVpnConnections =
        DescribeVpnConnections::new().vpn_connection_ids([vpn_connection_id]),
        "VpnConnectionSet.State" ["AVAILABLE"] ["DELETING"];
    /// Waits until a VPN tunnel is connected with the other side.
    fn vpn_connection_connected(vpn_connection_id: String) -> DescribeVpnConnections =
        DescribeVpnConnections::new().vpn_connection_ids([vpn_connection_id]),
        "VpnConnectionSet.NetStatus" ["AVAILABLE"] [];
    /// Waits until a VPN gateway can be used.
    fn vpn_gateway_available(vpn_gateway_id: String) -> DescribeVpnGateways =
        DescribeVpnGateways::new().vpn_gateway_ids([vpn_gateway_id]),
        "VpnGatewaySet.State" ["AVAILABLE"] ["PENDING_ERROR", "DELETING", "DELETING_ERROR"];
}

codes! {
    ADDRESS_QUOTA_LIMIT_EXCEEDED "AddressQuotaLimitExceeded",
    ADDRESS_QUOTA_LIMIT_EXCEEDED_DAILY_ALLOCATE "AddressQuotaLimitExceeded.DailyAllocate", AUTH_FAILURE "AuthFailure",
    FAILED_OPERATION_ADDRESS_ENI_INFO_NOT_FOUND "FailedOperation.AddressEniInfoNotFound",
    FAILED_OPERATION_BALANCE_INSUFFICIENT "FailedOperation.BalanceInsufficient",
    FAILED_OPERATION_CREATE_CCN_FAILED "FailedOperation.CreateCcnFailed",
    FAILED_OPERATION_CREATE_VPN_GATEWAY_FAILED "FailedOperation.CreateVpnGatewayFailed",
    FAILED_OPERATION_INVALID_REGION "FailedOperation.InvalidRegion",
    FAILED_OPERATION_IP_TYPE_NOT_PERMIT "FailedOperation.IpTypeNotPermit",
    FAILED_OPERATION_MASTER_ENI_NOT_FOUND "FailedOperation.MasterEniNotFound",
    FAILED_OPERATION_NET_DETECT_TIME_OUT "FailedOperation.NetDetectTimeOut",
    FAILED_OPERATION_TASK_FAILED "FailedOperation.TaskFailed", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CREATE_CKAFKA_ROUTE_ERROR "InternalError.CreateCkafkaRouteError",
    INTERNAL_ERROR_MODULE_ERROR "InternalError.ModuleError", INTERNAL_SERVER_ERROR "InternalServerError",
    INVALID_ACCOUNT_NOT_SUPPORTED "InvalidAccount.NotSupported", INVALID_ADDRESS_ID_BLOCKED "InvalidAddressId.Blocked",
    INVALID_ADDRESS_ID_NOT_FOUND "InvalidAddressId.NotFound",
    INVALID_ADDRESS_ID_STATE_IN_ARREARS "InvalidAddressIdState.InArrears",
    INVALID_ADDRESS_ID_STATUS_NOT_PERMIT "InvalidAddressIdStatus.NotPermit",
    INVALID_ADDRESS_STATE "InvalidAddressState", INVALID_INSTANCE_NOT_SUPPORTED "InvalidInstance.NotSupported",
    INVALID_INSTANCE_ID_ALREADY_BIND_EIP "InvalidInstanceId.AlreadyBindEip",
    INVALID_INSTANCE_ID_NOT_FOUND "InvalidInstanceId.NotFound",
    INVALID_NETWORK_INTERFACE_ID_NOT_FOUND "InvalidNetworkInterfaceId.NotFound", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ACL_TYPE_MISMATCH "InvalidParameter.AclTypeMismatch",
    INVALID_PARAMETER_COEXIST "InvalidParameter.Coexist", INVALID_PARAMETER_CONFLICT "InvalidParameter.Conflict",
    INVALID_PARAMETER_DUPLICATED_LB_TRAFFIC_MIRROR_COLLECTORS "InvalidParameter.DuplicatedLbTrafficMirrorCollectors",
    INVALID_PARAMETER_FILTER_INVALID_KEY "InvalidParameter.FilterInvalidKey",
    INVALID_PARAMETER_FILTER_MISS_PARAMETER "InvalidParameter.FilterMissParameter",
    INVALID_PARAMETER_FILTER_NOT_DICT "InvalidParameter.FilterNotDict",
    INVALID_PARAMETER_FILTER_VALUES_NOT_LIST "InvalidParameter.FilterValuesNotList",
    INVALID_PARAMETER_INVALID_FILTER "InvalidParameter.InvalidFilter",
    INVALID_PARAMETER_INVALID_KEY "InvalidParameter.InvalidKey",
    INVALID_PARAMETER_NEXT_HOP_MISMATCH "InvalidParameter.NextHopMismatch",
    INVALID_PARAMETER_NOT_DICT "InvalidParameter.NotDict", INVALID_PARAMETER_NOT_LIST "InvalidParameter.NotList",
    INVALID_PARAMETER_NOT_STR "InvalidParameter.NotStr",
    INVALID_PARAMETER_UNSUPPORTED_LB_TRAFFIC_MIRROR_AZ "InvalidParameter.UnsupportedLbTrafficMirrorAz",
    INVALID_PARAMETER_VPG_HA_GROUP_NOT_FOUND "InvalidParameter.VpgHaGroupNotFound",
    INVALID_PARAMETER_CONFLICT_2 "InvalidParameterConflict", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACCESS_SUBNET_MASK "InvalidParameterValue.AccessSubnetMask",
    INVALID_PARAMETER_VALUE_ACCESS_SUBNET_PREFIX "InvalidParameterValue.AccessSubnetPrefix",
    INVALID_PARAMETER_VALUE_ADDRESS_ALREADY_HAS_PASS_THROUGH "InvalidParameterValue.AddressAlreadyHasPassThrough",
    INVALID_PARAMETER_VALUE_ADDRESS_ATTACKED "InvalidParameterValue.AddressAttacked",
    INVALID_PARAMETER_VALUE_ADDRESS_ID_MALFORMED "InvalidParameterValue.AddressIdMalformed",
    INVALID_PARAMETER_VALUE_ADDRESS_INTERNET_CHARGE_TYPE_CONFLICT "InvalidParameterValue.AddressInternetChargeTypeConflict",
    INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_AVAILABLE "InvalidParameterValue.AddressIpNotAvailable",
    INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_FOUND "InvalidParameterValue.AddressIpNotFound",
    INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_IN_VPC "InvalidParameterValue.AddressIpNotInVpc",
    INVALID_PARAMETER_VALUE_ADDRESS_IP_NOT_PUBLIC "InvalidParameterValue.AddressIpNotPublic",
    INVALID_PARAMETER_VALUE_ADDRESS_IPS_NOT_FOUND "InvalidParameterValue.AddressIpsNotFound",
    INVALID_PARAMETER_VALUE_ADDRESS_NOT_APPLICABLE "InvalidParameterValue.AddressNotApplicable",
    INVALID_PARAMETER_VALUE_ADDRESS_NOT_CALC_IP "InvalidParameterValue.AddressNotCalcIP",
    INVALID_PARAMETER_VALUE_ADDRESS_NOT_FOUND "InvalidParameterValue.AddressNotFound",
    INVALID_PARAMETER_VALUE_ADDRESS_PUBLISHED "InvalidParameterValue.AddressPublished",
    INVALID_PARAMETER_VALUE_ADDRESS_TYPE_CONFLICT "InvalidParameterValue.AddressTypeConflict",
    INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE "InvalidParameterValue.BandwidthOutOfRange",
    INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED "InvalidParameterValue.BandwidthPackageIdMalformed",
    INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_IN_USE "InvalidParameterValue.BandwidthPackageInUse",
    INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_NOT_FOUND "InvalidParameterValue.BandwidthPackageNotFound",
    INVALID_PARAMETER_VALUE_BANDWIDTH_TOO_SMALL "InvalidParameterValue.BandwidthTooSmall",
    INVALID_PARAMETER_VALUE_CCN_ATTACH_BMVPC_LIMIT_EXCEEDED "InvalidParameterValue.CcnAttachBmvpcLimitExceeded",
    INVALID_PARAMETER_VALUE_CIDR_CONFLICT "InvalidParameterValue.CidrConflict",
    INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC "InvalidParameterValue.CidrNotInPeerVpc",
    INVALID_PARAMETER_VALUE_CIDR_NOT_IN_SSL_VPN_VPC "InvalidParameterValue.CidrNotInSslVpnVpc",
    INVALID_PARAMETER_VALUE_COMBINATION "InvalidParameterValue.Combination",
    INVALID_PARAMETER_VALUE_DUPLICATE "InvalidParameterValue.Duplicate",
    INVALID_PARAMETER_VALUE_DUPLICATE_PARA "InvalidParameterValue.DuplicatePara",
    INVALID_PARAMETER_VALUE_DUPLICATE_REGION "InvalidParameterValue.DuplicateRegion",
    INVALID_PARAMETER_VALUE_DUPLICATED_HA_VIP_ASSOCIATIONS "InvalidParameterValue.DuplicatedHaVipAssociations",
    INVALID_PARAMETER_VALUE_DUPLICATED_LB_TRAFFIC_MIRROR_COLLECTORS "InvalidParameterValue.DuplicatedLbTrafficMirrorCollectors",
    INVALID_PARAMETER_VALUE_DUPLICATED_LB_TRAFFIC_MIRROR_RECIVER_ENDPOINT "InvalidParameterValue.DuplicatedLbTrafficMirrorReciverEndpoint",
    INVALID_PARAMETER_VALUE_EIP_BRAND_WIDTH_OUT_INVALID "InvalidParameterValue.EIPBrandWidthOutInvalid",
    INVALID_PARAMETER_VALUE_EGRESS_CONFLICT "InvalidParameterValue.EgressConflict",
    INVALID_PARAMETER_VALUE_EMPTY "InvalidParameterValue.Empty",
    INVALID_PARAMETER_VALUE_IPV6_RULE_ID_EXISTED "InvalidParameterValue.IPv6RuleIdExisted",
    INVALID_PARAMETER_VALUE_IPV6_RULE_NOT_CHANGE "InvalidParameterValue.IPv6RuleNotChange",
    INVALID_PARAMETER_VALUE_ILLEGAL "InvalidParameterValue.Illegal",
    INVALID_PARAMETER_VALUE_IN_VPC_CIDR "InvalidParameterValue.InVpcCidr",
    INVALID_PARAMETER_VALUE_INCONSISTENT_INSTANCE_INTERNET_CHARGE_TYPE "InvalidParameterValue.InconsistentInstanceInternetChargeType",
    INVALID_PARAMETER_VALUE_INSTANCE_DOES_NOT_SUPPORT_ANYCAST "InvalidParameterValue.InstanceDoesNotSupportAnycast",
    INVALID_PARAMETER_VALUE_INSTANCE_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI "InvalidParameterValue.InstanceDoesNotSupportEipVisibleOnEni",
    INVALID_PARAMETER_VALUE_INSTANCE_HAS_NO_WAN_IP "InvalidParameterValue.InstanceHasNoWanIP",
    INVALID_PARAMETER_VALUE_INSTANCE_HAS_WAN_IP "InvalidParameterValue.InstanceHasWanIP",
    INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED "InvalidParameterValue.InstanceIdMalformed",
    INVALID_PARAMETER_VALUE_INSTANCE_NO_CALC_IP "InvalidParameterValue.InstanceNoCalcIP",
    INVALID_PARAMETER_VALUE_INSTANCE_NO_WAN_IP "InvalidParameterValue.InstanceNoWanIP",
    INVALID_PARAMETER_VALUE_INSTANCE_NORMAL_PUBLIC_IP_BLOCKED "InvalidParameterValue.InstanceNormalPublicIpBlocked",
    INVALID_PARAMETER_VALUE_INSTANCE_NOT_MATCH_ASSOCIATE_ENI "InvalidParameterValue.InstanceNotMatchAssociateEni",
    INVALID_PARAMETER_VALUE_INSTANCE_VPC_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI "InvalidParameterValue.InstanceVpcDoesNotSupportEipVisibleOnEni",
    INVALID_PARAMETER_VALUE_INTERNET_CHARGE_TYPE_NOT_CHANGED "InvalidParameterValue.InternetChargeTypeNotChanged",
    INVALID_PARAMETER_VALUE_INVALID "InvalidParameterValue.Invalid",
    INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_PACKAGE_CHARGE_TYPE "InvalidParameterValue.InvalidBandwidthPackageChargeType",
    INVALID_PARAMETER_VALUE_INVALID_BUSINESS "InvalidParameterValue.InvalidBusiness",
    INVALID_PARAMETER_VALUE_INVALID_DEDICATED_CLUSTER_ID "InvalidParameterValue.InvalidDedicatedClusterId",
    INVALID_PARAMETER_VALUE_INVALID_EGRESS "InvalidParameterValue.InvalidEgress",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_INTERNET_CHARGE_TYPE "InvalidParameterValue.InvalidInstanceInternetChargeType",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_STATE "InvalidParameterValue.InvalidInstanceState",
    INVALID_PARAMETER_VALUE_INVALID_IPV6 "InvalidParameterValue.InvalidIpv6",
    INVALID_PARAMETER_VALUE_INVALID_LB_TRAFFIC_MIRROR_RECIVER_ENDPOINT "InvalidParameterValue.InvalidLbTrafficMirrorReciverEndpoint",
    INVALID_PARAMETER_VALUE_INVALID_OLD_BANDWIDTH "InvalidParameterValue.InvalidOldBandwidth",
    INVALID_PARAMETER_VALUE_INVALID_TAG "InvalidParameterValue.InvalidTag",
    INVALID_PARAMETER_VALUE_IP6_RULE_NOT_FOUND "InvalidParameterValue.Ip6RuleNotFound",
    INVALID_PARAMETER_VALUE_IP6_TRANSLATOR_NOT_FOUND "InvalidParameterValue.Ip6TranslatorNotFound",
    INVALID_PARAMETER_VALUE_LB_ALREADY_BIND_EIP "InvalidParameterValue.LBAlreadyBindEip",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_MALFORMED "InvalidParameterValue.Malformed",
    INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_ID_MISMATCH "InvalidParameterValue.MemberApprovalApplicationIdMismatch",
    INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_NOT_APPROVED "InvalidParameterValue.MemberApprovalApplicationNotApproved",
    INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_REJECTED "InvalidParameterValue.MemberApprovalApplicationRejected",
    INVALID_PARAMETER_VALUE_MEMBER_APPROVAL_APPLICATION_STARTED "InvalidParameterValue.MemberApprovalApplicationStarted",
    INVALID_PARAMETER_VALUE_MIRROR_LACK_TARGET_RESOURCE "InvalidParameterValue.MirrorLackTargetResource",
    INVALID_PARAMETER_VALUE_MISSING_ASSOCIATE_ENTITY "InvalidParameterValue.MissingAssociateEntity",
    INVALID_PARAMETER_VALUE_MIXED_ADDRESS_IP_SET_TYPE "InvalidParameterValue.MixedAddressIpSetType",
    INVALID_PARAMETER_VALUE_MUST_HAS_ONE "InvalidParameterValue.MustHasOne",
    INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_EXISTED "InvalidParameterValue.NatGatewayDnatRuleExisted",
    INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_NOT_EXISTS "InvalidParameterValue.NatGatewayDnatRuleNotExists",
    INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_PIP_NEED_VM "InvalidParameterValue.NatGatewayDnatRulePipNeedVm",
    INVALID_PARAMETER_VALUE_NAT_GATEWAY_DNAT_RULE_REPEATED "InvalidParameterValue.NatGatewayDnatRuleRepeated",
    INVALID_PARAMETER_VALUE_NAT_GATEWAY_SNAT_RULE_NOT_EXISTS "InvalidParameterValue.NatGatewaySnatRuleNotExists",
    INVALID_PARAMETER_VALUE_NAT_SNAT_RULE_EXISTS "InvalidParameterValue.NatSnatRuleExists",
    INVALID_PARAMETER_VALUE_NET_DETECT_IN_VPC "InvalidParameterValue.NetDetectInVpc",
    INVALID_PARAMETER_VALUE_NET_DETECT_NOT_FOUND_IP "InvalidParameterValue.NetDetectNotFoundIp",
    INVALID_PARAMETER_VALUE_NET_DETECT_SAME_IP "InvalidParameterValue.NetDetectSameIp",
    INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_ID_MALFORMED "InvalidParameterValue.NetworkInterfaceIdMalformed",
    INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_ID_NOT_MATCH "InvalidParameterValue.NetworkInterfaceIdNotMatch",
    INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_INSTANCE_NOT_SUPPORT "InvalidParameterValue.NetworkInterfaceInstanceNotSupport",
    INVALID_PARAMETER_VALUE_NETWORK_INTERFACE_NOT_FOUND "InvalidParameterValue.NetworkInterfaceNotFound",
    INVALID_PARAMETER_VALUE_NOT_IN_VPC_CIDR "InvalidParameterValue.NotInVpcCidr",
    INVALID_PARAMETER_VALUE_NOT_UTF8_ENCODING_ERROR "InvalidParameterValue.NotUtf8EncodingError",
    INVALID_PARAMETER_VALUE_OBJECT_USE_IN_TRAFFIC_MIRROR "InvalidParameterValue.ObjectUseInTrafficMirror",
    INVALID_PARAMETER_VALUE_OBJECT_VPC_NOT_CURRENT_VPC "InvalidParameterValue.ObjectVpcNotCurrentVpc",
    INVALID_PARAMETER_VALUE_ONLY_SUPPORTED_FOR_MASTER_NETWORK_CARD "InvalidParameterValue.OnlySupportedForMasterNetworkCard",
    INVALID_PARAMETER_VALUE_PARAMETER_MISMATCH "InvalidParameterValue.ParameterMismatch",
    INVALID_PARAMETER_VALUE_PRIVATE_IP_ADDRESS_DOES_NOT_SUPPORT_EIP_VISIBLE_ON_ENI "InvalidParameterValue.PrivateIpAddressDoesNotSupportEipVisibleOnEni",
    INVALID_PARAMETER_VALUE_PRIVATE_IP_ADDRESS_NOT_MATCH "InvalidParameterValue.PrivateIpAddressNotMatch",
    INVALID_PARAMETER_VALUE_PRIVATE_NAT_NOT_EXISTS "InvalidParameterValue.PrivateNatNotExists",
    INVALID_PARAMETER_VALUE_PRIVATE_NAT_RULE_NOT_EXISTS "InvalidParameterValue.PrivateNatRuleNotExists",
    INVALID_PARAMETER_VALUE_PRIVATE_NAT_SNAT_RULE_NOT_SUPPORT "InvalidParameterValue.PrivateNatSnatRuleNotSupport",
    INVALID_PARAMETER_VALUE_QOS_LEVEL_REQUIRED "InvalidParameterValue.QosLevelRequired",
    INVALID_PARAMETER_VALUE_RANGE "InvalidParameterValue.Range",
    INVALID_PARAMETER_VALUE_RESERVED "InvalidParameterValue.Reserved",
    INVALID_PARAMETER_VALUE_RESOURCE_ALREADY_EXISTED "InvalidParameterValue.ResourceAlreadyExisted",
    INVALID_PARAMETER_VALUE_RESOURCE_EXPIRED "InvalidParameterValue.ResourceExpired",
    INVALID_PARAMETER_VALUE_RESOURCE_ID_MALFORMED "InvalidParameterValue.ResourceIdMalformed",
    INVALID_PARAMETER_VALUE_RESOURCE_NOT_EXISTED "InvalidParameterValue.ResourceNotExisted",
    INVALID_PARAMETER_VALUE_RESOURCE_NOT_FOUND "InvalidParameterValue.ResourceNotFound",
    INVALID_PARAMETER_VALUE_RESOURCE_NOT_SUPPORT "InvalidParameterValue.ResourceNotSupport",
    INVALID_PARAMETER_VALUE_ROUTE_NEXT_HOP_INVALID "InvalidParameterValue.RouteNextHopInvalid",
    INVALID_PARAMETER_VALUE_ROUTE_POLICY_ASSOCIATION_EXISTS "InvalidParameterValue.RoutePolicyAssociationExists",
    INVALID_PARAMETER_VALUE_ROUTE_POLICY_PRIORITY_CONFLICT "InvalidParameterValue.RoutePolicyPriorityConflict",
    INVALID_PARAMETER_VALUE_SSL_CCN_VPN_SERVER_CIDR_CONFLICT "InvalidParameterValue.SslCcnVpnServerCidrConflict",
    INVALID_PARAMETER_VALUE_STOP_CHARGING_INSTANCE_IN_USE "InvalidParameterValue.StopChargingInstanceInUse",
    INVALID_PARAMETER_VALUE_SUBNET_CONFLICT "InvalidParameterValue.SubnetConflict",
    INVALID_PARAMETER_VALUE_SUBNET_OVERLAP "InvalidParameterValue.SubnetOverlap",
    INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ASSIST_CIDR "InvalidParameterValue.SubnetOverlapAssistCidr",
    INVALID_PARAMETER_VALUE_SUBNET_OVERLAP_ROUTE "InvalidParameterValue.SubnetOverlapRoute",
    INVALID_PARAMETER_VALUE_SUBNET_RANGE "InvalidParameterValue.SubnetRange",
    INVALID_PARAMETER_VALUE_TAG_DUPLICATE_KEY "InvalidParameterValue.TagDuplicateKey",
    INVALID_PARAMETER_VALUE_TAG_DUPLICATE_RESOURCE_TYPE "InvalidParameterValue.TagDuplicateResourceType",
    INVALID_PARAMETER_VALUE_TAG_INVALID_KEY "InvalidParameterValue.TagInvalidKey",
    INVALID_PARAMETER_VALUE_TAG_INVALID_KEY_LEN "InvalidParameterValue.TagInvalidKeyLen",
    INVALID_PARAMETER_VALUE_TAG_INVALID_VAL "InvalidParameterValue.TagInvalidVal",
    INVALID_PARAMETER_VALUE_TAG_KEY_NOT_EXISTS "InvalidParameterValue.TagKeyNotExists",
    INVALID_PARAMETER_VALUE_TAG_NOT_ALLOCATED_QUOTA "InvalidParameterValue.TagNotAllocatedQuota",
    INVALID_PARAMETER_VALUE_TAG_NOT_EXISTED "InvalidParameterValue.TagNotExisted",
    INVALID_PARAMETER_VALUE_TAG_NOT_SUPPORT_TAG "InvalidParameterValue.TagNotSupportTag",
    INVALID_PARAMETER_VALUE_TAG_RESOURCE_FORMAT_ERROR "InvalidParameterValue.TagResourceFormatError",
    INVALID_PARAMETER_VALUE_TAG_TIMESTAMP_EXCEEDED "InvalidParameterValue.TagTimestampExceeded",
    INVALID_PARAMETER_VALUE_TAG_VAL_NOT_EXISTS "InvalidParameterValue.TagValNotExists",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_TRADITIONAL_IPV6_VISIBLE_ON_ENI_NOT_SUPPORTED "InvalidParameterValue.TraditionalIPv6VisibleOnEniNotSupported",
    INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_ID "InvalidParameterValue.TrafficPackageId",
    INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_ID_MALFORMED "InvalidParameterValue.TrafficPackageIdMalformed",
    INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_NOT_FOUND "InvalidParameterValue.TrafficPackageNotFound",
    INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_NOT_SUPPORTED "InvalidParameterValue.TrafficPackageNotSupported",
    INVALID_PARAMETER_VALUE_TRAFFIC_PACKAGE_RESOURCE_ID_MALFORMED "InvalidParameterValue.TrafficPackageResourceIdMalformed",
    INVALID_PARAMETER_VALUE_UNAVAILABLE_ZONE "InvalidParameterValue.UnavailableZone",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_EGRESS "InvalidParameterValue.UnsupportedEgress",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_LB_TRAFFIC_MIRROR_AZ "InvalidParameterValue.UnsupportedLbTrafficMirrorAz",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_TRAFFIC_MIRROR_ACTION "InvalidParameterValue.UnsupportedTrafficMirrorAction",
    INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT "InvalidParameterValue.VpcCidrConflict",
    INVALID_PARAMETER_VALUE_VPC_CIDR_OVERLAP_ROUTE "InvalidParameterValue.VpcCidrOverlapRoute",
    INVALID_PARAMETER_VALUE_VPC_ID_NOT_NEEDED_FOR_FLOW_LOG "InvalidParameterValue.VpcIdNotNeededForFlowLog",
    INVALID_PARAMETER_VALUE_VPG_TYPE_NOT_MATCH "InvalidParameterValue.VpgTypeNotMatch",
    INVALID_PARAMETER_VALUE_VPN_CONN_BGP_TUNNEL_CIDR_CONFLICT "InvalidParameterValue.VpnConnBgpTunnelCidrConflict",
    INVALID_PARAMETER_VALUE_VPN_CONN_BGP_TUNNEL_CIDR_MASK "InvalidParameterValue.VpnConnBgpTunnelCidrMask",
    INVALID_PARAMETER_VALUE_VPN_CONN_BGP_TUNNEL_CIDR_NOT_SUPPORTED "InvalidParameterValue.VpnConnBgpTunnelCidrNotSupported",
    INVALID_PARAMETER_VALUE_VPN_CONN_CIDR_CONFLICT "InvalidParameterValue.VpnConnCidrConflict",
    INVALID_PARAMETER_VALUE_VPN_CONN_HEALTH_CHECK_IP_CONFLICT "InvalidParameterValue.VpnConnHealthCheckIpConflict",
    INVALID_PARAMETER_VALUE_VPN_CONN_SPD_CIDR_CONFLICT "InvalidParameterValue.VpnConnSpdCidrConflict",
    INVALID_PARAMETER_VALUE_VPN_GATEWAY_ROUTE_DUPLICATE "InvalidParameterValue.VpnGatewayRouteDuplicate",
    INVALID_PARAMETER_VALUE_ZONE_CONFLICT "InvalidParameterValue.ZoneConflict",
    INVALID_PRIVATE_IP_ADDRESS_ALREADY_BIND_EIP "InvalidPrivateIpAddress.AlreadyBindEip",
    INVALID_ROUTE_ID_NOT_FOUND "InvalidRouteId.NotFound",
    INVALID_ROUTE_TABLE_ID_MALFORMED "InvalidRouteTableId.Malformed",
    INVALID_ROUTE_TABLE_ID_NOT_FOUND "InvalidRouteTableId.NotFound",
    INVALID_SECURITY_GROUP_ID_MALFORMED "InvalidSecurityGroupID.Malformed",
    INVALID_SECURITY_GROUP_ID_NOT_FOUND "InvalidSecurityGroupID.NotFound",
    INVALID_VPC_ID_MALFORMED "InvalidVpcId.Malformed", INVALID_VPC_ID_NOT_FOUND "InvalidVpcId.NotFound",
    INVALID_VPN_GATEWAY_ID_MALFORMED "InvalidVpnGatewayId.Malformed",
    INVALID_VPN_GATEWAY_ID_NOT_FOUND "InvalidVpnGatewayId.NotFound", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_ACCOUNT_RETURN_QUOTA "LimitExceeded.AccountReturnQuota",
    LIMIT_EXCEEDED_ACTION_LIMITED "LimitExceeded.ActionLimited", LIMIT_EXCEEDED_ADDRESS "LimitExceeded.Address",
    LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED "LimitExceeded.AddressQuotaLimitExceeded",
    LIMIT_EXCEEDED_ATTACHED_SNAPSHOT_POLICY_EXCEEDED "LimitExceeded.AttachedSnapshotPolicyExceeded",
    LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_QUOTA "LimitExceeded.BandwidthPackageQuota",
    LIMIT_EXCEEDED_BANDWIDTH_PACKAGE_RESOURCE_QUOTA "LimitExceeded.BandwidthPackageResourceQuota",
    LIMIT_EXCEEDED_CCN_ROUTE_BROADCAST_POLICY "LimitExceeded.CcnRouteBroadcastPolicy",
    LIMIT_EXCEEDED_CCN_ROUTE_BROADCAST_POLICY_COND "LimitExceeded.CcnRouteBroadcastPolicyCond",
    LIMIT_EXCEEDED_CHANGE_ADDRESS_QUOTA "LimitExceeded.ChangeAddressQuota",
    LIMIT_EXCEEDED_CIDR_BLOCK "LimitExceeded.CidrBlock",
    LIMIT_EXCEEDED_CURRENT_INSTANCE_ATTACHED_CCN_INSTANCES "LimitExceeded.CurrentInstanceAttachedCcnInstances",
    LIMIT_EXCEEDED_DAILY_ALLOCATE_ADDRESS_QUOTA_LIMIT_EXCEEDED "LimitExceeded.DailyAllocateAddressQuotaLimitExceeded",
    LIMIT_EXCEEDED_DAILY_CHANGE_ADDRESS_QUOTA "LimitExceeded.DailyChangeAddressQuota",
    LIMIT_EXCEEDED_DEFAULT_VPC_LIMIT_EXCEEDED "LimitExceeded.DefaultVpcLimitExceeded",
    LIMIT_EXCEEDED_INSTANCE_ADDRESS_QUOTA "LimitExceeded.InstanceAddressQuota",
    LIMIT_EXCEEDED_MODIFY_ADDRESS_INTERNET_CHARGE_TYPE_QUOTA "LimitExceeded.ModifyAddressInternetChargeTypeQuota",
    LIMIT_EXCEEDED_MONTHLY_ADDRESS_RECOVERY_QUOTA "LimitExceeded.MonthlyAddressRecoveryQuota",
    LIMIT_EXCEEDED_NAT_GATEWAY_DNAT_LIMIT_EXCEEDED "LimitExceeded.NatGatewayDnatLimitExceeded",
    LIMIT_EXCEEDED_NAT_GATEWAY_LIMIT_EXCEEDED "LimitExceeded.NatGatewayLimitExceeded",
    LIMIT_EXCEEDED_NAT_GATEWAY_PER_VPC_LIMIT_EXCEEDED "LimitExceeded.NatGatewayPerVpcLimitExceeded",
    LIMIT_EXCEEDED_NETWORK_INTERFACE_LIMIT_EXCEEDED "LimitExceeded.NetworkInterfaceLimitExceeded",
    LIMIT_EXCEEDED_NUMBER_OF_FILTERS "LimitExceeded.NumberOfFilters",
    LIMIT_EXCEEDED_PRIVATE_NAT_TRANSLATION_ACL_RULE "LimitExceeded.PrivateNatTranslationAclRule",
    LIMIT_EXCEEDED_PRIVATE_NAT_TRANSLATION_NAT_RULE "LimitExceeded.PrivateNatTranslationNatRule",
    LIMIT_EXCEEDED_PUBLIC_IP_ADDRESS_PER_NAT_GATEWAY_LIMIT_EXCEEDED "LimitExceeded.PublicIpAddressPerNatGatewayLimitExceeded",
    LIMIT_EXCEEDED_SECURITY_GROUP_POLICY_SET "LimitExceeded.SecurityGroupPolicySet",
    LIMIT_EXCEEDED_SSL_VPN_CLIENT_LIMIT_EXCEEDED "LimitExceeded.SslVpnClientLimitExceeded",
    LIMIT_EXCEEDED_SUBNET_CIDR_BLOCK "LimitExceeded.SubnetCidrBlock",
    LIMIT_EXCEEDED_TAG_KEY_EXCEEDED "LimitExceeded.TagKeyExceeded",
    LIMIT_EXCEEDED_TAG_KEY_PER_RESOURCE_EXCEEDED "LimitExceeded.TagKeyPerResourceExceeded",
    LIMIT_EXCEEDED_TAG_NOT_ENOUGH_QUOTA "LimitExceeded.TagNotEnoughQuota",
    LIMIT_EXCEEDED_TAG_QUOTA "LimitExceeded.TagQuota",
    LIMIT_EXCEEDED_TAG_QUOTA_EXCEEDED "LimitExceeded.TagQuotaExceeded",
    LIMIT_EXCEEDED_TAG_TAGS_EXCEEDED "LimitExceeded.TagTagsExceeded",
    LIMIT_EXCEEDED_TRAFFIC_PACKAGE_QUOTA "LimitExceeded.TrafficPackageQuota",
    LIMIT_EXCEEDED_VPC_PEER_AVA_LIMIT_EXCEEDED "LimitExceeded.VpcPeerAvaLimitExceeded",
    LIMIT_EXCEEDED_VPC_PEER_TOTAL_LIMIT_EXCEEDED "LimitExceeded.VpcPeerTotalLimitExceeded",
    LIMIT_EXCEEDED_VPN_GATEWAY_ROUTES_LIMIT_EXCEEDED "LimitExceeded.VpnGatewayRoutesLimitExceeded",
    MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_MULTI_MISSING_PARAMETER "MissingParameter.MultiMissingParameter",
    OPERATION_DENIED_ADDRESS_DELETION_PROTECTION_ENABLED "OperationDenied.AddressDeletionProtectionEnabled",
    OPERATION_DENIED_ADDRESS_IN_ARREARS "OperationDenied.AddressInArrears",
    OPERATION_DENIED_MUTEX_TASK_RUNNING "OperationDenied.MutexTaskRunning",
    OPERATION_DENIED_TRAFFIC_EXCEED_THRESHOLD "OperationDenied.TrafficExceedThreshold",
    OPERATION_DENIED_TRAFFIC_VALIDATION_FAILED "OperationDenied.TrafficValidationFailed",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_ADDRESS "ResourceInUse.Address", RESOURCE_IN_USE_NAT_USED_BY_CFW "ResourceInUse.NatUsedByCFW",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_INSUFFICIENT_CIDR_BLOCK "ResourceInsufficient.CidrBlock",
    RESOURCE_INSUFFICIENT_INSTANCE "ResourceInsufficient.Instance",
    RESOURCE_INSUFFICIENT_SUBNET "ResourceInsufficient.Subnet", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_SVC_NOT_EXIST "ResourceNotFound.SvcNotExist", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_DCG_IPV6_NEED_VPC_CREATE_IPV6_CIDR "ResourceUnavailable.DcgIpv6NeedVpcCreateIPv6Cidr",
    RESOURCE_UNAVAILABLE_FAILED_GET_CDC_IDC_VIP "ResourceUnavailable.FailedGetCdcIdcVip",
    RESOURCE_UNAVAILABLE_SERVICE_WHITE_LIST_NOT_ADDED "ResourceUnavailable.ServiceWhiteListNotAdded",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_ANYCAST_EIP "UnauthorizedOperation.AnycastEip",
    UNAUTHORIZED_OPERATION_ATTACHMENT_NOT_FOUND "UnauthorizedOperation.AttachmentNotFound",
    UNAUTHORIZED_OPERATION_INVALID_ACCOUNT "UnauthorizedOperation.InvalidAccount",
    UNAUTHORIZED_OPERATION_NO_REAL_NAME_AUTHENTICATION "UnauthorizedOperation.NoRealNameAuthentication",
    UNAUTHORIZED_OPERATION_PRIMARY_IP "UnauthorizedOperation.PrimaryIp",
    UNAUTHORIZED_OPERATION_VPC_PEER_CIDR_CONFLICT "UnauthorizedOperation.VpcPeerCidrConflict",
    UNKNOWN_PARAMETER "UnknownParameter", UNKNOWN_PARAMETER_WITH_GUESS "UnknownParameter.WithGuess",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ACCOUNT_NOT_SUPPORTED "UnsupportedOperation.AccountNotSupported",
    UNSUPPORTED_OPERATION_ACTION_NOT_FOUND "UnsupportedOperation.ActionNotFound",
    UNSUPPORTED_OPERATION_ADDRESS_IP_IN_ARREAR "UnsupportedOperation.AddressIpInArrear",
    UNSUPPORTED_OPERATION_ADDRESS_IP_INTERNET_CHARGE_TYPE_NOT_PERMIT "UnsupportedOperation.AddressIpInternetChargeTypeNotPermit",
    UNSUPPORTED_OPERATION_ADDRESS_IP_NOT_SUPPORT_INSTANCE "UnsupportedOperation.AddressIpNotSupportInstance",
    UNSUPPORTED_OPERATION_ADDRESS_IP_STATUS_NOT_PERMIT "UnsupportedOperation.AddressIpStatusNotPermit",
    UNSUPPORTED_OPERATION_ADDRESS_STATUS_NOT_PERMIT "UnsupportedOperation.AddressStatusNotPermit",
    UNSUPPORTED_OPERATION_APP_ID_MISMATCH "UnsupportedOperation.AppIdMismatch",
    UNSUPPORTED_OPERATION_APP_ID_NOT_FOUND "UnsupportedOperation.AppIdNotFound",
    UNSUPPORTED_OPERATION_ASSOCIATED_VPC_OF_CCN_HAD_NAT_ROUTE "UnsupportedOperation.AssociatedVpcOfCcnHadNatRoute",
    UNSUPPORTED_OPERATION_ATTACHMENT_ALREADY_EXISTS "UnsupportedOperation.AttachmentAlreadyExists",
    UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND "UnsupportedOperation.AttachmentNotFound",
    UNSUPPORTED_OPERATION_BANDWIDTH_NOT_EXPIRED "UnsupportedOperation.BandwidthNotExpired",
    UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED "UnsupportedOperation.BandwidthPackageIdNotSupported",
    UNSUPPORTED_OPERATION_BILLING_FAILED "UnsupportedOperation.BillingFailed",
    UNSUPPORTED_OPERATION_BIND_CLOUD_FIREWALL "UnsupportedOperation.BindCloudFirewall",
    UNSUPPORTED_OPERATION_BIND_EIP "UnsupportedOperation.BindEIP",
    UNSUPPORTED_OPERATION_BPAAS_RESOURCES "UnsupportedOperation.BpaasResources",
    UNSUPPORTED_OPERATION_BROADCAST_CONDITION_MUST_BE_VPG_TYPE_OR_VPG_INSTANCE "UnsupportedOperation.BroadcastConditionMustBeVpgTypeOrVpgInstance",
    UNSUPPORTED_OPERATION_CIDR_UN_SUPPORTED_CLASSIC_LINK "UnsupportedOperation.CIDRUnSupportedClassicLink",
    UNSUPPORTED_OPERATION_CAN_NOT_ASSIGN_DEFAULT_ROUTE_TABLE "UnsupportedOperation.CanNotAssignDefaultRouteTable",
    UNSUPPORTED_OPERATION_CCN_ATTACHED "UnsupportedOperation.CcnAttached",
    UNSUPPORTED_OPERATION_CCN_CROSS_ACCOUNT "UnsupportedOperation.CcnCrossAccount",
    UNSUPPORTED_OPERATION_CCN_HAS_FLOW_LOG "UnsupportedOperation.CcnHasFlowLog",
    UNSUPPORTED_OPERATION_CCN_INSTANCE_ACCOUNT_NOT_APPROVED_BY_UNICOM "UnsupportedOperation.CcnInstanceAccountNotApprovedByUnicom",
    UNSUPPORTED_OPERATION_CCN_INSTANCE_HAS_BOUND_POLICY_ROUTE_NEXT_HOP_NOT_ALLOWED_DETACH "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach",
    UNSUPPORTED_OPERATION_CCN_INSTANCE_HAS_BOUND_POLICY_ROUTE_RULE_NOT_ALLOWED_DETACH "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach",
    UNSUPPORTED_OPERATION_CCN_IPV6_NOT_SUPPORT_MULTIPLE_ROUTE_TABLE "UnsupportedOperation.CcnIpv6NotSupportMultipleRouteTable",
    UNSUPPORTED_OPERATION_CCN_NOT_ATTACHED "UnsupportedOperation.CcnNotAttached",
    UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_BROADCAST_POLICY "UnsupportedOperation.CcnNotEnableBroadcastPolicy",
    UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_COMMUNITY "UnsupportedOperation.CcnNotEnableCommunity",
    UNSUPPORTED_OPERATION_CCN_NOT_ENABLE_POLICY_BASED_ROUTING_FLAG "UnsupportedOperation.CcnNotEnablePolicyBasedRoutingFlag",
    UNSUPPORTED_OPERATION_CCN_ORDINARY_ACCOUNT_REFUSE_ATTACH "UnsupportedOperation.CcnOrdinaryAccountRefuseAttach",
    UNSUPPORTED_OPERATION_CCN_ROUTE_CIDR_OVERLAP "UnsupportedOperation.CcnRouteCidrOverlap",
    UNSUPPORTED_OPERATION_CCN_ROUTE_OVERLAP_FLAG_DISABLE_NOT_SUPPORTED "UnsupportedOperation.CcnRouteOverlapFlagDisableNotSupported",
    UNSUPPORTED_OPERATION_CCN_ROUTE_TABLE_NOT_EXIST "UnsupportedOperation.CcnRouteTableNotExist",
    UNSUPPORTED_OPERATION_CCN_TRAFFIC_METERING_UNABLE_CROSS_BORDER "UnsupportedOperation.CcnTrafficMeteringUnableCrossBorder",
    UNSUPPORTED_OPERATION_CDC_PUBLISH_NEED_CDC_ID "UnsupportedOperation.CdcPublishNeedCdcId",
    UNSUPPORTED_OPERATION_CDC_SUBNET_NOT_SUPPORT_UN_LOCAL_GATEWAY "UnsupportedOperation.CdcSubnetNotSupportUnLocalGateway",
    UNSUPPORTED_OPERATION_CDC_VPG_NOT_EXISTS "UnsupportedOperation.CdcVpgNotExists",
    UNSUPPORTED_OPERATION_CLASSIC_INSTANCE_ID_ALREADY_EXISTS "UnsupportedOperation.ClassicInstanceIdAlreadyExists",
    UNSUPPORTED_OPERATION_CLB_POLICY_EXCEED_LIMIT "UnsupportedOperation.ClbPolicyExceedLimit",
    UNSUPPORTED_OPERATION_CLB_POLICY_LIMIT "UnsupportedOperation.ClbPolicyLimit",
    UNSUPPORTED_OPERATION_CONFLICT_WITH_DOCKER_ROUTE "UnsupportedOperation.ConflictWithDockerRoute",
    UNSUPPORTED_OPERATION_COPPER_CCN_NOT_SUPPORTED_CREATE "UnsupportedOperation.CopperCcnNotSupportedCreate",
    UNSUPPORTED_OPERATION_COPPER_CCN_SUPPORTED_PREPAID "UnsupportedOperation.CopperCcnSupportedPrepaid",
    UNSUPPORTED_OPERATION_CURRENT_ACCOUNT_IS_NOT_UNICOM_ACCOUNT "UnsupportedOperation.CurrentAccountIsNotUnicomAccount",
    UNSUPPORTED_OPERATION_CURRENT_QUERY_REGION_IS_NOT_CROSS_BORDER "UnsupportedOperation.CurrentQueryRegionIsNotCrossBorder",
    UNSUPPORTED_OPERATION_DC_GATEWAY_NAT_RULE_EXISTS "UnsupportedOperation.DCGatewayNatRuleExists",
    UNSUPPORTED_OPERATION_DC_GATEWAYS_NOT_FOUND_IN_VPC "UnsupportedOperation.DcGatewaysNotFoundInVpc",
    UNSUPPORTED_OPERATION_DCG_HAS_FLOW_LOG "UnsupportedOperation.DcgHasFlowLog",
    UNSUPPORTED_OPERATION_DEL_DEFAULT_ROUTE "UnsupportedOperation.DelDefaultRoute",
    UNSUPPORTED_OPERATION_DEL_ROUTE_WITH_SUBNET "UnsupportedOperation.DelRouteWithSubnet",
    UNSUPPORTED_OPERATION_DELETE_CCN_EXIST_CCN_EXPRESS_CONNECT "UnsupportedOperation.DeleteCcnExistCcnExpressConnect",
    UNSUPPORTED_OPERATION_DELETE_VPN_CONN_INVALID_STATE "UnsupportedOperation.DeleteVpnConnInvalidState",
    UNSUPPORTED_OPERATION_DELETION_PROTECTION_ENABLED "UnsupportedOperation.DeletionProtectionEnabled",
    UNSUPPORTED_OPERATION_DELIVERY_FAILED "UnsupportedOperation.DeliveryFailed",
    UNSUPPORTED_OPERATION_DIRECT_CONNECT_GATEWAY_IS_UPDATING_COMMUNITY "UnsupportedOperation.DirectConnectGatewayIsUpdatingCommunity",
    UNSUPPORTED_OPERATION_DISABLED_NOTIFY_CCN "UnsupportedOperation.DisabledNotifyCcn",
    UNSUPPORTED_OPERATION_DPDK_NAT_FLOW_LOG_ONLY_SUPPORT_ALL_TRAFFIC_TYPE "UnsupportedOperation.DpdkNatFlowLogOnlySupportAllTrafficType",
    UNSUPPORTED_OPERATION_DUPLICATE_POLICY "UnsupportedOperation.DuplicatePolicy",
    UNSUPPORTED_OPERATION_ECMP "UnsupportedOperation.Ecmp",
    UNSUPPORTED_OPERATION_ECMP_WITH_CCN_ROUTE "UnsupportedOperation.EcmpWithCcnRoute",
    UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE "UnsupportedOperation.EcmpWithUserRoute",
    UNSUPPORTED_OPERATION_ENABLE_MULTI_CCN_BANDWIDTH "UnsupportedOperation.EnableMultiCcnBandwidth",
    UNSUPPORTED_OPERATION_ENABLE_MULTICAST "UnsupportedOperation.EnableMulticast",
    UNSUPPORTED_OPERATION_END_POINT_HAD_GWLB_EIP_UNASSOCIATE "UnsupportedOperation.EndPointHadGwlbEipUnassociate",
    UNSUPPORTED_OPERATION_END_POINT_MISMATCH_END_POINT_SERVICE_CDC_ID "UnsupportedOperation.EndPointMismatchEndPointServiceCdcId",
    UNSUPPORTED_OPERATION_END_POINT_SERVICE "UnsupportedOperation.EndPointService",
    UNSUPPORTED_OPERATION_END_POINT_SERVICE_LOAD_BALANCER_INVALID_TYPE "UnsupportedOperation.EndPointServiceLoadBalancerInvalidType",
    UNSUPPORTED_OPERATION_ENI_NOT_SUPPORT_TERMINATION_PROTECTION "UnsupportedOperation.EniNotSupportTerminationProtection",
    UNSUPPORTED_OPERATION_EXIST_CCN_CUSTOM_ROUTE_TABLES_NOT_SUPPORT_DELETE_CCN "UnsupportedOperation.ExistCcnCustomRouteTablesNotSupportDeleteCcn",
    UNSUPPORTED_OPERATION_EXIST_CCN_INSTANCES_NOT_SUPPORT_DELETE_CCN "UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn",
    UNSUPPORTED_OPERATION_EXIST_CCN_ROUTE_MATCH_RULE "UnsupportedOperation.ExistCcnRouteMatchRule",
    UNSUPPORTED_OPERATION_EXIST_TRAFFIC_QOS_POLICY "UnsupportedOperation.ExistTrafficQosPolicy",
    UNSUPPORTED_OPERATION_FLOW_LOG_INSTANCE_EXISTED "UnsupportedOperation.FlowLogInstanceExisted",
    UNSUPPORTED_OPERATION_FLOW_LOGS_NOT_SUPPORT_KO_INSTANCE_ENI "UnsupportedOperation.FlowLogsNotSupportKoInstanceEni",
    UNSUPPORTED_OPERATION_FLOW_LOGS_NOT_SUPPORT_NULL_INSTANCE_ENI "UnsupportedOperation.FlowLogsNotSupportNullInstanceEni",
    UNSUPPORTED_OPERATION_GUA_NOT_SUPPORT_ALLOCATE_CDC_SUBNET "UnsupportedOperation.GUANotSupportAllocateCdcSubnet",
    UNSUPPORTED_OPERATION_IPV6_CIDR_NOT_DEPLOYED "UnsupportedOperation.IPV6CidrNotDeployed",
    UNSUPPORTED_OPERATION_IDEMPOTENT_PARAMETER_MISMATCH "UnsupportedOperation.IdempotentParameterMismatch",
    UNSUPPORTED_OPERATION_IDEMPOTENT_PROCESSING "UnsupportedOperation.IdempotentProcessing",
    UNSUPPORTED_OPERATION_INCORRECT_ADDRESS_RESOURCE_TYPE "UnsupportedOperation.IncorrectAddressResourceType",
    UNSUPPORTED_OPERATION_INSTANCE_AND_RTB_NOT_MATCH "UnsupportedOperation.InstanceAndRtbNotMatch",
    UNSUPPORTED_OPERATION_INSTANCE_ASSOCIATE_HAVIP "UnsupportedOperation.InstanceAssociateHavip",
    UNSUPPORTED_OPERATION_INSTANCE_CDC_ID_NOT_MATCH_CCN_CDC_ID "UnsupportedOperation.InstanceCdcIdNotMatchCcnCdcId",
    UNSUPPORTED_OPERATION_INSTANCE_MISMATCH "UnsupportedOperation.InstanceMismatch",
    UNSUPPORTED_OPERATION_INSTANCE_NOT_EXIST "UnsupportedOperation.InstanceNotExist",
    UNSUPPORTED_OPERATION_INSTANCE_ORDINARY_ACCOUNT_REFUSE_ATTACH "UnsupportedOperation.InstanceOrdinaryAccountRefuseAttach",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_SUPPORTED "UnsupportedOperation.InstanceStateNotSupported",
    UNSUPPORTED_OPERATION_INSTANCE_STATUS_NOT_PERMIT "UnsupportedOperation.InstanceStatusNotPermit",
    UNSUPPORTED_OPERATION_INSUFFICIENT_FUNDS "UnsupportedOperation.InsufficientFunds",
    UNSUPPORTED_OPERATION_INSUFFICIENT_INTERNET_SERVICE_PROVIDERS "UnsupportedOperation.InsufficientInternetServiceProviders",
    UNSUPPORTED_OPERATION_INVALID_ACTION "UnsupportedOperation.InvalidAction",
    UNSUPPORTED_OPERATION_INVALID_ADDRESS_INTERNET_CHARGE_TYPE "UnsupportedOperation.InvalidAddressInternetChargeType",
    UNSUPPORTED_OPERATION_INVALID_ADDRESS_STATE "UnsupportedOperation.InvalidAddressState",
    UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE "UnsupportedOperation.InvalidInstanceState",
    UNSUPPORTED_OPERATION_INVALID_RESOURCE_INTERNET_CHARGE_TYPE "UnsupportedOperation.InvalidResourceInternetChargeType",
    UNSUPPORTED_OPERATION_INVALID_RESOURCE_PROTOCOL "UnsupportedOperation.InvalidResourceProtocol",
    UNSUPPORTED_OPERATION_INVALID_STATE "UnsupportedOperation.InvalidState",
    UNSUPPORTED_OPERATION_INVALID_STATUS_NOTIFY_CCN "UnsupportedOperation.InvalidStatusNotifyCcn",
    UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT "UnsupportedOperation.Ipv6NotSupport",
    UNSUPPORTED_OPERATION_IS_NOT_FINANCE_ACCOUNT "UnsupportedOperation.IsNotFinanceAccount",
    UNSUPPORTED_OPERATION_ISP_NOT_SUPPORTED "UnsupportedOperation.IspNotSupported",
    UNSUPPORTED_OPERATION_LDCX_DISASSOCIATE "UnsupportedOperation.LDCXDisassociate",
    UNSUPPORTED_OPERATION_LOCAL_GATEWAY_ALREADY_EXISTS "UnsupportedOperation.LocalGatewayAlreadyExists",
    UNSUPPORTED_OPERATION_LOCKED_RESOURCES "UnsupportedOperation.LockedResources",
    UNSUPPORTED_OPERATION_MODIFY_ADDRESS_ATTRIBUTE "UnsupportedOperation.ModifyAddressAttribute",
    UNSUPPORTED_OPERATION_MULTIPLE_VPC_NOT_SUPPORT_ATTACH_ACCOUNT_HAS_IPV6 "UnsupportedOperation.MultipleVpcNotSupportAttachAccountHasIpv6",
    UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING "UnsupportedOperation.MutexOperationTaskRunning",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_DNAT_AND_FLOW_LOG_CONFLICT "UnsupportedOperation.NatGatewayDnatAndFlowLogConflict",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_EIP_NOT_EXISTS "UnsupportedOperation.NatGatewayEipNotExists",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_HAD_EIP_UNASSOCIATE "UnsupportedOperation.NatGatewayHadEipUnassociate",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_HIGH_TRAFFIC "UnsupportedOperation.NatGatewayHaveHighTraffic",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_ROUTE "UnsupportedOperation.NatGatewayHaveRoute",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_ROUTE_AND_HIGH_TRAFFIC "UnsupportedOperation.NatGatewayHaveRouteAndHighTraffic",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_HAVE_TRAFFIC_MIRROR "UnsupportedOperation.NatGatewayHaveTrafficMirror",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_IS_BUSY "UnsupportedOperation.NatGatewayIsBusy",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_RESTRICTED "UnsupportedOperation.NatGatewayRestricted",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_RULE_PIP_EXISTS "UnsupportedOperation.NatGatewayRulePipExists",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_SNAT_PIP_NEED_VM "UnsupportedOperation.NatGatewaySnatPipNeedVm",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_SNAT_RULE_NOT_EXISTS "UnsupportedOperation.NatGatewaySnatRuleNotExists",
    UNSUPPORTED_OPERATION_NAT_GATEWAY_TYPE_NOT_SUPPORT_SNAT "UnsupportedOperation.NatGatewayTypeNotSupportSNAT",
    UNSUPPORTED_OPERATION_NAT_HAS_BOUND_VPG "UnsupportedOperation.NatHasBoundVpg",
    UNSUPPORTED_OPERATION_NAT_HAS_ECMP "UnsupportedOperation.NatHasECMP",
    UNSUPPORTED_OPERATION_NAT_HAS_ENABLED_GATEWAY_FLOW_CONTROL "UnsupportedOperation.NatHasEnabledGatewayFlowControl",
    UNSUPPORTED_OPERATION_NAT_HAS_FLOW_LOG "UnsupportedOperation.NatHasFlowLog",
    UNSUPPORTED_OPERATION_NAT_INSTANCE_EXCLUSIVE "UnsupportedOperation.NatInstanceExclusive",
    UNSUPPORTED_OPERATION_NAT_NFV_UNSUPPORTED_REGION "UnsupportedOperation.NatNfvUnsupportedRegion",
    UNSUPPORTED_OPERATION_NAT_NOT_SUPPORTED "UnsupportedOperation.NatNotSupported",
    UNSUPPORTED_OPERATION_NAT_SPECIFICATION_EXCEEDED "UnsupportedOperation.NatSpecificationExceeded",
    UNSUPPORTED_OPERATION_NAT_TYPE_ERROR "UnsupportedOperation.NatTypeError",
    UNSUPPORTED_OPERATION_NAT_USAGE_EXCEEDED "UnsupportedOperation.NatUsageExceeded",
    UNSUPPORTED_OPERATION_NO_CDC_DC_GW "UnsupportedOperation.NoCdcDcGw",
    UNSUPPORTED_OPERATION_NORMAL_SUBNET_NOT_SUPPORT_LOCAL_GATEWAY "UnsupportedOperation.NormalSubnetNotSupportLocalGateway",
    UNSUPPORTED_OPERATION_NOT_LOCKED_INSTANCE_OPERATION "UnsupportedOperation.NotLockedInstanceOperation",
    UNSUPPORTED_OPERATION_NOT_MATCH_TARGET_SERVICE "UnsupportedOperation.NotMatchTargetService",
    UNSUPPORTED_OPERATION_NOT_PENDING_CCN_INSTANCE "UnsupportedOperation.NotPendingCcnInstance",
    UNSUPPORTED_OPERATION_NOT_POSTPAID_CCN_OPERATION "UnsupportedOperation.NotPostpaidCcnOperation",
    UNSUPPORTED_OPERATION_NOT_PUT_VPC_SNAT_IP_ADDRESS "UnsupportedOperation.NotPutVpcSnatIpAddress",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_ATTACH_EDGE_AND_CROSS_BORDER_INSTANCE "UnsupportedOperation.NotSupportAttachEdgeAndCrossBorderInstance",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_CREATE_CCN_ROUTE_TABLE "UnsupportedOperation.NotSupportCreateCcnRouteTable",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_CREATE_IPV6_VPN_GATEWAY "UnsupportedOperation.NotSupportCreateIpv6VpnGateway",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_DELETE_DEFAULT_CCN_ROUTE_TABLE "UnsupportedOperation.NotSupportDeleteDefaultCcnRouteTable",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_DELETE_DEFAULT_ROUTE_TABLE "UnsupportedOperation.NotSupportDeleteDefaultRouteTable",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_DELETE_VPC_BM_PEER "UnsupportedOperation.NotSupportDeleteVpcBmPeer",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_MODIFY_DEFAULT_CCN_ROUTE_TABLE "UnsupportedOperation.NotSupportModifyDefaultCcnRouteTable",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_ROUTE_TYPE "UnsupportedOperation.NotSupportRouteType",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_SAME_CCN_INSTANCE_AND_SOURCE_ADDRESS "UnsupportedOperation.NotSupportSameCcnInstanceAndSourceAddress",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_ZONE "UnsupportedOperation.NotSupportZone",
    UNSUPPORTED_OPERATION_NOT_SUPPORTED_ADDRESS_IPS_CHARGE_TYPE "UnsupportedOperation.NotSupportedAddressIpsChargeType",
    UNSUPPORTED_OPERATION_NOT_SUPPORTED_CREATE_TRAFFIC_METERING_TYPE_CCN "UnsupportedOperation.NotSupportedCreateTrafficMeteringTypeCcn",
    UNSUPPORTED_OPERATION_NOT_SUPPORTED_LOCAL_ADDRESS_TYPE "UnsupportedOperation.NotSupportedLocalAddressType",
    UNSUPPORTED_OPERATION_NOT_SUPPORTED_PURCHASE_CENTER_EGRESS_RESOURCE "UnsupportedOperation.NotSupportedPurchaseCenterEgressResource",
    UNSUPPORTED_OPERATION_NOT_SUPPORTED_UPDATE_CCN_ROUTE_PUBLISH "UnsupportedOperation.NotSupportedUpdateCcnRoutePublish",
    UNSUPPORTED_OPERATION_NOTIFY_CCN "UnsupportedOperation.NotifyCcn",
    UNSUPPORTED_OPERATION_OFFLINE_CHARGE_TYPE "UnsupportedOperation.OfflineChargeType",
    UNSUPPORTED_OPERATION_ONLY_INTER_REGION_LIMIT_SUPPORTED_CREATE_TRAFFIC_QOS_POLICY "UnsupportedOperation.OnlyInterRegionLimitSupportedCreateTrafficQosPolicy",
    UNSUPPORTED_OPERATION_ONLY_SUPPORT_PROFESSION_KAFKA "UnsupportedOperation.OnlySupportProfessionKafka",
    UNSUPPORTED_OPERATION_PARAMETER_SSL_VPN_PROTOCOL "UnsupportedOperation.ParameterSslVpnProtocol",
    UNSUPPORTED_OPERATION_PREPAID_CCN_ONLY_SUPPORT_BANDWIDTH_METERING "UnsupportedOperation.PrepaidCcnOnlySupportBandwidthMetering",
    UNSUPPORTED_OPERATION_PREPAID_CCN_ONLY_SUPPORT_INTER_REGION_LIMIT "UnsupportedOperation.PrepaidCcnOnlySupportInterRegionLimit",
    UNSUPPORTED_OPERATION_PRIMARY_IP "UnsupportedOperation.PrimaryIp",
    UNSUPPORTED_OPERATION_PRIVATE_BGP_VPN_GATEWAY "UnsupportedOperation.PrivateBgpVpnGateway",
    UNSUPPORTED_OPERATION_PRIVATE_NAT_GATEWAY_ASSOCIATION_EXISTS "UnsupportedOperation.PrivateNatGatewayAssociationExists",
    UNSUPPORTED_OPERATION_PRIVATE_SSL_VPN_GATEWAY "UnsupportedOperation.PrivateSslVpnGateway",
    UNSUPPORTED_OPERATION_PRIVATE_VPN_GATEWAY "UnsupportedOperation.PrivateVpnGateway",
    UNSUPPORTED_OPERATION_PUBLIC_CLB_NOT_SUPPORT "UnsupportedOperation.PublicClbNotSupport",
    UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_DISASSOCIATE "UnsupportedOperation.PublicIpAddressDisassociate",
    UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_IS_NOT_BGP_IP "UnsupportedOperation.PublicIpAddressIsNotBGPIp",
    UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_IS_NOT_EXISTED "UnsupportedOperation.PublicIpAddressIsNotExisted",
    UNSUPPORTED_OPERATION_PUBLIC_IP_ADDRESS_NOT_BILLED_BY_TRAFFIC "UnsupportedOperation.PublicIpAddressNotBilledByTraffic",
    UNSUPPORTED_OPERATION_PURCHASE_LIMIT "UnsupportedOperation.PurchaseLimit",
    UNSUPPORTED_OPERATION_RECORD_EXISTS "UnsupportedOperation.RecordExists",
    UNSUPPORTED_OPERATION_RECORD_NOT_EXISTS "UnsupportedOperation.RecordNotExists",
    UNSUPPORTED_OPERATION_REMOTE_REGION_SG_HAS_REFERENCED_SG "UnsupportedOperation.RemoteRegionSgHasReferencedSg",
    UNSUPPORTED_OPERATION_RESOURCE_IS_INVALID_STATE "UnsupportedOperation.ResourceIsInvalidState",
    UNSUPPORTED_OPERATION_RESOURCE_MISMATCH "UnsupportedOperation.ResourceMismatch",
    UNSUPPORTED_OPERATION_RESOURCE_PROCESSING "UnsupportedOperation.ResourceProcessing",
    UNSUPPORTED_OPERATION_ROLE_NOT_FOUND "UnsupportedOperation.RoleNotFound",
    UNSUPPORTED_OPERATION_ROUTE_POLICY_ASSOCIATION "UnsupportedOperation.RoutePolicyAssociation",
    UNSUPPORTED_OPERATION_ROUTE_PVGW2 "UnsupportedOperation.RoutePvgw2",
    UNSUPPORTED_OPERATION_ROUTE_TABLE_CAN_NOT_DELETE "UnsupportedOperation.RouteTableCanNotDelete",
    UNSUPPORTED_OPERATION_ROUTE_TABLE_EXCEED_PER_VBC_LIMIT "UnsupportedOperation.RouteTableExceedPerVbcLimit",
    UNSUPPORTED_OPERATION_ROUTE_TABLE_HAS_SUBNET_RULE "UnsupportedOperation.RouteTableHasSubnetRule",
    UNSUPPORTED_OPERATION_ROUTE_TABLE_SELECT_POLICY_EXCEED "UnsupportedOperation.RouteTableSelectPolicyExceed",
    UNSUPPORTED_OPERATION_SSL_CLIENT_CERT_ALREADY_DISABLE_OR_CERT_ABNORMAL "UnsupportedOperation.SSLClientCertAlreadyDisableOrCertAbnormal",
    UNSUPPORTED_OPERATION_SSL_CLIENT_CERT_ALREADY_ENABLE_OR_CERT_ABNORMAL "UnsupportedOperation.SSLClientCertAlreadyEnableOrCertAbnormal",
    UNSUPPORTED_OPERATION_SSL_CLIENT_CERT_DISABLE_UNSUPPORTED_DOWNLOAD_SSL_CLIENT_CERT "UnsupportedOperation.SSLClientCertDisableUnsupportedDownloadSSLClientCert",
    UNSUPPORTED_OPERATION_SERVICE_UNSUPPORTED_REGION "UnsupportedOperation.ServiceUnsupportedRegion",
    UNSUPPORTED_OPERATION_SG_NUM_EXCEED_LIMIT "UnsupportedOperation.SgNumExceedLimit",
    UNSUPPORTED_OPERATION_SNAPSHOT_ATTACHED "UnsupportedOperation.SnapshotAttached",
    UNSUPPORTED_OPERATION_SNAPSHOT_BACKUP_TYPE_MODIFY "UnsupportedOperation.SnapshotBackupTypeModify",
    UNSUPPORTED_OPERATION_SNAPSHOT_FILE_FAILED "UnsupportedOperation.SnapshotFileFailed",
    UNSUPPORTED_OPERATION_SNAPSHOT_FILE_NO_EXIST "UnsupportedOperation.SnapshotFileNoExist",
    UNSUPPORTED_OPERATION_SNAPSHOT_FILE_PROCESSING "UnsupportedOperation.SnapshotFileProcessing",
    UNSUPPORTED_OPERATION_SNAPSHOT_INSTANCE_REGION_DIFF "UnsupportedOperation.SnapshotInstanceRegionDiff",
    UNSUPPORTED_OPERATION_SNAPSHOT_NOT_ATTACHED "UnsupportedOperation.SnapshotNotAttached",
    UNSUPPORTED_OPERATION_SNAT_SUBNET "UnsupportedOperation.SnatSubnet",
    UNSUPPORTED_OPERATION_SPECIAL_END_POINT_SERVICE "UnsupportedOperation.SpecialEndPointService",
    UNSUPPORTED_OPERATION_SSL_VPN_CLIENT_ID_NOT_FOUND "UnsupportedOperation.SslVpnClientIdNotFound",
    UNSUPPORTED_OPERATION_SUB_ENI_NOT_SUPPORT_TRUNKING "UnsupportedOperation.SubEniNotSupportTrunking",
    UNSUPPORTED_OPERATION_SUBNET_MISMATCH_VPC_CDC_ID "UnsupportedOperation.SubnetMismatchVpcCdcId",
    UNSUPPORTED_OPERATION_SUBNET_NOT_EXISTS "UnsupportedOperation.SubnetNotExists",
    UNSUPPORTED_OPERATION_SYSTEM_ROUTE "UnsupportedOperation.SystemRoute",
    UNSUPPORTED_OPERATION_TAG_ALLOCATE "UnsupportedOperation.TagAllocate",
    UNSUPPORTED_OPERATION_TAG_FREE "UnsupportedOperation.TagFree",
    UNSUPPORTED_OPERATION_TAG_NOT_PERMIT "UnsupportedOperation.TagNotPermit",
    UNSUPPORTED_OPERATION_TAG_SYSTEM_RESERVED_TAG_KEY "UnsupportedOperation.TagSystemReservedTagKey",
    UNSUPPORTED_OPERATION_TRAFFIC_MIRROR_NOT_SUPPORT_CLB "UnsupportedOperation.TrafficMirrorNotSupportClb",
    UNSUPPORTED_OPERATION_TRAFFIC_MIRROR_NOT_SUPPORT_SAME_SRC_TARGET "UnsupportedOperation.TrafficMirrorNotSupportSameSrcTarget",
    UNSUPPORTED_OPERATION_TRAFFIC_PROTECTION_NOT_SUPPORT_IPV6 "UnsupportedOperation.TrafficProtectionNotSupportIPv6",
    UNSUPPORTED_OPERATION_TRAFFIC_QOS_POLICY_BANDWIDTH "UnsupportedOperation.TrafficQosPolicyBandwidth",
    UNSUPPORTED_OPERATION_TRAFFIC_VALIDATION_FAILED "UnsupportedOperation.TrafficValidationFailed",
    UNSUPPORTED_OPERATION_UIN_NOT_FOUND "UnsupportedOperation.UinNotFound",
    UNSUPPORTED_OPERATION_UNABLE_CROSS_BORDER "UnsupportedOperation.UnableCrossBorder",
    UNSUPPORTED_OPERATION_UNABLE_CROSS_FINANCE "UnsupportedOperation.UnableCrossFinance",
    UNSUPPORTED_OPERATION_UNASSIGN_CIDR_BLOCK "UnsupportedOperation.UnassignCidrBlock",
    UNSUPPORTED_OPERATION_UNBIND_EIP "UnsupportedOperation.UnbindEIP",
    UNSUPPORTED_OPERATION_UNPAID_ORDER_ALREADY_EXISTS "UnsupportedOperation.UnpaidOrderAlreadyExists",
    UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_LOCAL_ZONE_EIP "UnsupportedOperation.UnsupportedBindLocalZoneEIP",
    UNSUPPORTED_OPERATION_UNSUPPORTED_INSTANCE_FAMILY "UnsupportedOperation.UnsupportedInstanceFamily",
    UNSUPPORTED_OPERATION_UNSUPPORTED_LEGACY_ACCOUNT "UnsupportedOperation.UnsupportedLegacyAccount",
    UNSUPPORTED_OPERATION_UNSUPPORTED_LOCAL_ZONE_NAT "UnsupportedOperation.UnsupportedLocalZoneNat",
    UNSUPPORTED_OPERATION_UNSUPPORTED_REGION "UnsupportedOperation.UnsupportedRegion",
    UNSUPPORTED_OPERATION_USER_AND_CCN_CHARGE_TYPE_NOT_MATCH "UnsupportedOperation.UserAndCcnChargeTypeNotMatch",
    UNSUPPORTED_OPERATION_VERSION_MISMATCH "UnsupportedOperation.VersionMismatch",
    UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORTED "UnsupportedOperation.VersionNotSupported",
    UNSUPPORTED_OPERATION_VPC_MISMATCH "UnsupportedOperation.VpcMismatch",
    UNSUPPORTED_OPERATION_VPC_PEER_ALREADY_EXIST "UnsupportedOperation.VpcPeerAlreadyExist",
    UNSUPPORTED_OPERATION_VPC_PEER_CIDR_CONFLICT "UnsupportedOperation.VpcPeerCidrConflict",
    UNSUPPORTED_OPERATION_VPC_PEER_INVALID_STATE_CHANGE "UnsupportedOperation.VpcPeerInvalidStateChange",
    UNSUPPORTED_OPERATION_VPC_PEER_PURVIEW_ERROR "UnsupportedOperation.VpcPeerPurviewError",
    UNSUPPORTED_OPERATION_VPN_CONN_CIDR_NOT_SUPPORTED_HEALTH_CHECK "UnsupportedOperation.VpnConnCidrNotSupportedHealthCheck",
    UNSUPPORTED_OPERATION_VPN_CONN_DEST_CIDR_CONFLICT_WITH_PRIVATE_NET "UnsupportedOperation.VpnConnDestCidrConflictWithPrivateNet",
    UNSUPPORTED_OPERATION_VPN_CONN_INVALID_STATE "UnsupportedOperation.VpnConnInvalidState",
    UNSUPPORTED_OPERATION_VPN_CONN_ROUTE_TYPE_MIXED "UnsupportedOperation.VpnConnRouteTypeMixed",
    UNSUPPORTED_OPERATION_VPN_CONN_SPD_OVERLAP "UnsupportedOperation.VpnConnSPDOverlap",
    UNSUPPORTED_OPERATION_VPN_GATEWAY_VPC_NO_IPV6_SUBNET "UnsupportedOperation.VpnGatewayVpcNoIpv6Subnet",
    UNSUPPORTED_OPERATION_VPN_GW_VPC_ID_MUST_HAVE "UnsupportedOperation.VpnGwVpcIdMustHave",
    UNSUPPORTED_OPERATION_VPN_GW_VPC_ID_NOT_HAVE "UnsupportedOperation.VpnGwVpcIdNotHave",
    UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_BGP "UnsupportedOperation.VpnUnsupportedBgp",
    UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_BGP_ASN_EQUAL "UnsupportedOperation.VpnUnsupportedBgpAsnEqual",
    UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_MODIFY_BANDWIDTH "UnsupportedOperation.VpnUnsupportedModifyBandwidth",
    UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_MODIFY_BGP_ASN "UnsupportedOperation.VpnUnsupportedModifyBgpAsn",
    UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_NOT_EXIST_BGP_ASN "UnsupportedOperation.VpnUnsupportedNotExistBgpAsn",
    UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_ROUTE_ECMP_FOR_CVM_VPN "UnsupportedOperation.VpnUnsupportedRouteEcmpForCvmVpn",
    UNSUPPORTED_OPERATION_VPN_UNSUPPORTED_USR_GW_NOT_EXIST_BGP_ASN "UnsupportedOperation.VpnUnsupportedUsrGwNotExistBgpAsn",
    UNSUPPORTED_OPERATION_WHITE_LIST_NOT_ADD "UnsupportedOperation.WhiteListNotAdd",
    UNSUPPORTED_OPERATION_ZONE_MISMATCH "UnsupportedOperation.ZoneMismatch", VPC_LIMIT_EXCEEDED "VpcLimitExceeded"
}

#[cfg(feature = "unstable-registry")]
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
