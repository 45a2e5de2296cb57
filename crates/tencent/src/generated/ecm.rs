//! `ecm` of Tencent Cloud, API version 2019-07-19.
//!
//! Endpoint: `ecm.tencentcloudapi.com`, or `ecm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ecm::DescribeBaseOverview};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBaseOverview::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ecm", "2019-07-19", "ecm", &Endpoints::NONE);

/// Allocates addresses: `AllocateAddresses` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=AllocateAddresses>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_STATUS`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_PRIVATE_IP_ADDRESS_BINDED`], [`codes::FAILED_OPERATION_PRIVATE_IP_ADDRESS_UNAVAILABLE`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_ADDRESS_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ADDRESS_COUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED_DAILY_ALLOCATE`],
/// [`codes::MISSING_PARAMETER_MISSING_PRIVATE_IP_ADDRESS`], [`codes::RESOURCE_INSUFFICIENT_IP_QUOTA_NOT_ENOUGH`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_PRIVATE_IP_ADDRESS_ALREADY_BIND_EIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateAddresses {
    /// Required.
    pub ecm_region: String,
    pub address_count: Option<i64>,
    pub internet_service_provider: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
}
operation! { AllocateAddresses(ecm_region: String) "AllocateAddresses" -> AllocateAddressesOutput {
    0 "EcmRegion" ecm_region, 1 "AddressCount" address_count: i64,
    2 "InternetServiceProvider" internet_service_provider: String,
    3 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 4 "Tags" tags: Vec<Tag>,
    5 "InstanceId" instance_id: String, 6 "NetworkInterfaceId" network_interface_id: String,
    7 "PrivateIpAddress" private_ip_address: String
} }

/// In the request of [`AllocateAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
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

/// Allocates ipv6 addresses bandwidth: `AllocateIpv6AddressesBandwidth` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=AllocateIpv6AddressesBandwidth>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ECM_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NOT_SUPPORT_IPV6`], [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIpv6AddressesBandwidth {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub ipv6_addresses: Vec<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub internet_charge_type: Option<String>,
}
operation! { AllocateIpv6AddressesBandwidth(ecm_region: String, ipv6_addresses: Vec<String>)
    "AllocateIpv6AddressesBandwidth" -> AllocateIpv6AddressesBandwidthOutput {
    0 "EcmRegion" ecm_region, 1 "Ipv6Addresses" ipv6_addresses,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 3 "InternetChargeType" internet_charge_type: String
} }

/// Response of [`AllocateIpv6AddressesBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateIpv6AddressesBandwidthOutput {
    pub address_set: Vec<String>,
    pub task_id: Option<String>,
}
model! { AllocateIpv6AddressesBandwidthOutput {
    0 "AddressSet" address_set: Vec<String>, 1 "TaskId" task_id: String
} }

/// Assigns ipv6 addresses: `AssignIpv6Addresses` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=AssignIpv6Addresses>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ECM_REGION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_NODE_NOT_SUPPORT_IPV6`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION`], [`codes::INVALID_PARAMETER_VALUE_USER_NOT_SUPPORT_IPV6`],
/// [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CIDR_BLOCK`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6Addresses {
    /// Required.
    pub ecm_region: String,
    /// Required.
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
}
input! { Ipv6Address(address: String) {
    0 "Address" address: String, 1 "Primary" primary: bool, 2 "AddressId" address_id: String,
    3 "Description" description: String, 4 "IsWanIpBlocked" is_wan_ip_blocked: bool, 5 "State" state: String
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

/// Assigns ipv6 cidr block: `AssignIpv6CidrBlock` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=AssignIpv6CidrBlock>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_CIDR_BLOCK`], [`codes::RESOURCE_INSUFFICIENT_CIDR_BLOCK`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlock {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub isp_type: String,
    pub ecm_region: Option<String>,
}
operation! { AssignIpv6CidrBlock(vpc_id: String, isp_type: String) "AssignIpv6CidrBlock" -> AssignIpv6CidrBlockOutput {
    0 "VpcId" vpc_id, 1 "ISPType" isp_type, 2 "EcmRegion" ecm_region: String
} }

/// Response of [`AssignIpv6CidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlockOutput {
    pub ipv6_cidr_block: Option<String>,
}
model! { AssignIpv6CidrBlockOutput {
    0 "Ipv6CidrBlock" ipv6_cidr_block: String
} }

/// Assigns ipv6 cidr blocks: `AssignIpv6CidrBlocks` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=AssignIpv6CidrBlocks>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_CIDR_BLOCK`], [`codes::RESOURCE_INSUFFICIENT_CIDR_BLOCK`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlocks {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub isp_types: Vec<ISPTypeItem>,
    pub ecm_region: Option<String>,
}
operation! { AssignIpv6CidrBlocks(vpc_id: String, isp_types: Vec<ISPTypeItem>)
    "AssignIpv6CidrBlocks" -> AssignIpv6CidrBlocksOutput {
    0 "VpcId" vpc_id, 1 "ISPTypes" isp_types, 2 "EcmRegion" ecm_region: String
} }

/// In the request of [`AssignIpv6CidrBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISPTypeItem {
    pub isp_type: Option<String>,
    pub count: Option<i64>,
}
input! { ISPTypeItem() {
    0 "ISPType" isp_type: String, 1 "Count" count: i64
} }

/// Response of [`AssignIpv6CidrBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6CidrBlocksOutput {
    pub ipv6_cidr_block_set: Vec<ISPIPv6CidrBlock>,
}
model! { AssignIpv6CidrBlocksOutput {
    0 "IPv6CidrBlockSet" ipv6_cidr_block_set: Vec<ISPIPv6CidrBlock>
} }

/// In the response of [`AssignIpv6CidrBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISPIPv6CidrBlock {
    pub ipv6_cidr_block: Option<String>,
    pub isp_type: Option<String>,
}
model! { ISPIPv6CidrBlock {
    0 "IPv6CidrBlock" ipv6_cidr_block: String, 1 "ISPType" isp_type: String
} }

/// Assigns ipv6 subnet cidr block: `AssignIpv6SubnetCidrBlock` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=AssignIpv6SubnetCidrBlock>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_RANGE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignIpv6SubnetCidrBlock {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>,
    pub ecm_region: Option<String>,
}
operation! { AssignIpv6SubnetCidrBlock(vpc_id: String, ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>)
    "AssignIpv6SubnetCidrBlock" -> AssignIpv6SubnetCidrBlockOutput {
    0 "VpcId" vpc_id, 1 "Ipv6SubnetCidrBlocks" ipv6_subnet_cidr_blocks, 2 "EcmRegion" ecm_region: String
} }

/// In the request of [`AssignIpv6SubnetCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ipv6SubnetCidrBlock {
    pub subnet_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
}
input! { Ipv6SubnetCidrBlock() {
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

/// Assigns private ip addresses: `AssignPrivateIpAddresses` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=AssignPrivateIpAddresses>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::LIMIT_EXCEEDED_PRIVATE_IP_QUOTA_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddresses {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub ecm_region: String,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i64>,
}
operation! { AssignPrivateIpAddresses(network_interface_id: String, ecm_region: String)
    "AssignPrivateIpAddresses" -> AssignPrivateIpAddressesOutput {
    0 "NetworkInterfaceId" network_interface_id, 1 "EcmRegion" ecm_region,
    2 "PrivateIpAddresses" private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    3 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: i64
} }

/// In the request of [`AssignPrivateIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateIpAddressSpecification {
    /// Required.
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

/// Response of [`AssignPrivateIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesOutput {
    pub private_ip_address_set: Vec<PrivateIpAddressSpecification>,
}
model! { AssignPrivateIpAddressesOutput {
    0 "PrivateIpAddressSet" private_ip_address_set: Vec<PrivateIpAddressSpecification>
} }

/// Associates address: `AssociateAddress` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=AssociateAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_STATUS`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`],
/// [`codes::FAILED_OPERATION_PRIVATE_IP_ADDRESS_UNAVAILABLE`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_INVAILD_ENI_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_MISSING_ASSOCIATE_ENTITY`], [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_ALREADY_BIND_EIP`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_NETWORK_INTERFACE_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_PRIVATE_IP_ADDRESS_ALREADY_BIND_EIP`],
/// [`codes::UNSUPPORTED_OPERATION_MALFORMED`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAddress {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub address_id: String,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
}
operation! { AssociateAddress(ecm_region: String, address_id: String) "AssociateAddress" -> AssociateAddressOutput {
    0 "EcmRegion" ecm_region, 1 "AddressId" address_id, 2 "InstanceId" instance_id: String,
    3 "NetworkInterfaceId" network_interface_id: String, 4 "PrivateIpAddress" private_ip_address: String
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

/// Associates security groups: `AssociateSecurityGroups` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=AssociateSecurityGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_SECURITY_GROUP_INSTANCE_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    /// Required.
    pub security_group_ids: Vec<String>,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { AssociateSecurityGroups(security_group_ids: Vec<String>, instance_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

/// Response of [`AssociateSecurityGroups`]: empty.
pub type AssociateSecurityGroupsOutput = Empty;

/// Attaches network interface: `AttachNetworkInterface` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=AttachNetworkInterface>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`], [`codes::INVALID_PARAMETER_VALUE_INVAILD_ENI_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED_DAILY_ALLOCATE`],
/// [`codes::LIMIT_EXCEEDED_ENI_QUOTA_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_PRIVATE_IP_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_ATTACHMENT_ALREADY_EXISTS`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterface {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ecm_region: String,
}
operation! { AttachNetworkInterface(network_interface_id: String, instance_id: String, ecm_region: String)
    "AttachNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "InstanceId" instance_id, 2 "EcmRegion" ecm_region
} }

/// Response of [`AttachNetworkInterface`]: empty.
pub type AttachNetworkInterfaceOutput = Empty;

/// Batches deregister targets: `BatchDeregisterTargets` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=BatchDeregisterTargets>.
///
/// Errors: [`codes::INVALID_PARAMETER_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`], [`codes::INVALID_PARAMETER_PROTOCOL_CHECK_FAILED`],
/// [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeregisterTargets {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub targets: Vec<BatchTarget>,
}
operation! { BatchDeregisterTargets(load_balancer_id: String, targets: Vec<BatchTarget>)
    "BatchDeregisterTargets" -> BatchDeregisterTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Targets" targets
} }

/// In the request of [`BatchDeregisterTargets`].
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

/// Response of [`BatchDeregisterTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeregisterTargetsOutput {
    pub fail_listener_id_set: Vec<String>,
}
model! { BatchDeregisterTargetsOutput {
    0 "FailListenerIdSet" fail_listener_id_set: Vec<String>
} }

/// Batches modify target weight: `BatchModifyTargetWeight` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=BatchModifyTargetWeight>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyTargetWeight {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub modify_list: Vec<TargetsWeightRule>,
}
operation! { BatchModifyTargetWeight(load_balancer_id: String, modify_list: Vec<TargetsWeightRule>)
    "BatchModifyTargetWeight" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ModifyList" modify_list
} }

/// Response of [`BatchModifyTargetWeight`]: empty.
pub type BatchModifyTargetWeightOutput = Empty;

/// In the request of [`BatchModifyTargetWeight`].
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

/// In the request of [`BatchModifyTargetWeight`].
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

/// Batches register targets: `BatchRegisterTargets` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=BatchRegisterTargets>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_LISTENER_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_LOCATION_NOT_FOUND`], [`codes::INVALID_PARAMETER_PORT_CHECK_FAILED`],
/// [`codes::INVALID_PARAMETER_PROTOCOL_CHECK_FAILED`], [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterTargets {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub targets: Vec<BatchTarget>,
}
operation! { BatchRegisterTargets(load_balancer_id: String, targets: Vec<BatchTarget>)
    "BatchRegisterTargets" -> BatchRegisterTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "Targets" targets
} }

/// Response of [`BatchRegisterTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRegisterTargetsOutput {
    pub fail_listener_id_set: Vec<String>,
}
model! { BatchRegisterTargetsOutput {
    0 "FailListenerIdSet" fail_listener_id_set: Vec<String>
} }

/// Creates ha vip: `CreateHaVip` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateHaVip>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_OBJECT_NOT_CURRENT_SUBNET`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHaVip {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub ha_vip_name: String,
    pub vip: Option<String>,
}
operation! { CreateHaVip(vpc_id: String, subnet_id: String, ha_vip_name: String) "CreateHaVip" -> CreateHaVipOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "HaVipName" ha_vip_name, 3 "Vip" vip: String
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
    pub created_time: Option<String>,
    pub business: Option<String>,
}
model! { HaVip {
    0 "HaVipId" ha_vip_id: String, 1 "HaVipName" ha_vip_name: String, 2 "Vip" vip: String, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "NetworkInterfaceId" network_interface_id: String,
    6 "InstanceId" instance_id: String, 7 "AddressIp" address_ip: String, 8 "State" state: String,
    9 "CreatedTime" created_time: String, 10 "Business" business: String
} }

/// Creates image: `CreateImage` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateImage>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_NOT_ALL_STOPPED`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_NAME_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::MISSING_PARAMETER`], [`codes::MISSING_PARAMETER_MISSING_IMAGE_PARAMETER`],
/// [`codes::RESOURCE_INSUFFICIENT_INVAILD_PRIVATE_IMAGE_NUM`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    /// Required.
    pub image_name: String,
    /// Required.
    pub instance_id: String,
    pub image_description: Option<String>,
    pub force_poweroff: Option<String>,
}
operation! { CreateImage(image_name: String, instance_id: String) "CreateImage" -> CreateImageOutput {
    0 "ImageName" image_name, 1 "InstanceId" instance_id, 2 "ImageDescription" image_description: String,
    3 "ForcePoweroff" force_poweroff: String
} }

/// Response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub task_id: Option<String>,
}
model! { CreateImageOutput {
    0 "TaskId" task_id: String
} }

/// Creates key pair: `CreateKeyPair` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateKeyPair>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    /// Required.
    pub key_name: String,
}
operation! { CreateKeyPair(key_name: String) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "KeyName" key_name
} }

/// Response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub key_pair: Option<KeyPair>,
}
model! { CreateKeyPairOutput {
    0 "KeyPair" key_pair: KeyPair
} }

/// In the response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyPair {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub project_id: Option<i64>,
    pub description: Option<String>,
    pub public_key: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub associated_instance_ids: Vec<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
}
model! { KeyPair {
    0 "KeyId" key_id: String, 1 "KeyName" key_name: String, 2 "ProjectId" project_id: i64,
    3 "Description" description: String, 4 "PublicKey" public_key: String, 5 "PrivateKey" private_key: Secret,
    6 "AssociatedInstanceIds" associated_instance_ids: Vec<String>, 7 "CreatedTime" created_time: String
} }

/// Creates listener: `CreateListener` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateListener>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub ports: Vec<i64>,
    /// Required.
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

/// In the request of [`CreateListener`].
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

/// Response of [`CreateListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateListenerOutput {
    pub listener_ids: Vec<String>,
}
model! { CreateListenerOutput {
    0 "ListenerIds" listener_ids: Vec<String>
} }

/// Creates load balancer: `CreateLoadBalancer` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateLoadBalancer>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ECM_REGION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ISP_IN_NODE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LOAD_BALANCER_NUM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LOAD_BALANCER_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_IN_ZONE`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TAG_NUM_OUT_OF_RANGE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_LB_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT_LOAD_BALANCER_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub load_balancer_type: String,
    /// Required.
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

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerInternetAccessible {
    pub internet_max_bandwidth_out: Option<i64>,
}
input! { LoadBalancerInternetAccessible() {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub load_balancer_ids: Vec<String>,
}
model! { CreateLoadBalancerOutput {
    0 "LoadBalancerIds" load_balancer_ids: Vec<String>
} }

/// Creates module: `CreateModule` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateModule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVAILD_MODULE_NUM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN_AND_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EIP_DIRECT_SERVICE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ARCHITECTURE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_CONFIG_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SYSTEM_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NOT_SUPPORT_IPV6`],
/// [`codes::LIMIT_EXCEEDED_MODULE_SECURITY_GROUP_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_SECURITY_GROUP_MODULE_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_IMAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModule {
    /// Required.
    pub module_name: String,
    /// Required.
    pub default_band_width: i64,
    /// Required.
    pub default_image_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub default_system_disk_size: i64,
    /// Required.
    pub default_data_disk_size: i64,
    pub close_ip_direct: Option<bool>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub security_groups: Option<Vec<String>>,
    pub default_band_width_in: Option<i64>,
    pub disable_wan_ip: Option<bool>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
}

/// Arguments of [`CreateModule::new`].
pub struct CreateModuleRequired {
    pub module_name: String,
    pub default_band_width: i64,
    pub default_image_id: String,
    pub instance_type: String,
    pub default_system_disk_size: i64,
    pub default_data_disk_size: i64,
}
operation! {
    CreateModule { CreateModuleRequired: module_name, default_band_width, default_image_id, instance_type, default_system_disk_size, default_data_disk_size }
    "CreateModule" -> CreateModuleOutput {
    0 "ModuleName" module_name, 1 "DefaultBandWidth" default_band_width, 2 "DefaultImageId" default_image_id,
    3 "InstanceType" instance_type, 4 "DefaultSystemDiskSize" default_system_disk_size,
    5 "DefaultDataDiskSize" default_data_disk_size, 6 "CloseIpDirect" close_ip_direct: bool,
    7 "TagSpecification" tag_specification: Vec<TagSpecification>, 8 "SecurityGroups" security_groups: Vec<String>,
    9 "DefaultBandWidthIn" default_band_width_in: i64, 10 "DisableWanIp" disable_wan_ip: bool,
    11 "SystemDisk" system_disk: SystemDisk, 12 "DataDisks" data_disks: Vec<DataDisk>
} }

/// In the request of [`CreateModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpecification {
    /// Required.
    pub resource_type: Option<String>,
    /// Required.
    pub tags: Option<Vec<Tag>>,
}
input! { TagSpecification(resource_type: String, tags: Vec<Tag>) {
    0 "ResourceType" resource_type: String, 1 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateModule`].
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

/// In the request of [`CreateModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Required.
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
}
input! { DataDisk(disk_size: i64) {
    0 "DiskSize" disk_size: i64, 1 "DiskType" disk_type: String
} }

/// Response of [`CreateModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModuleOutput {
    pub module_id: Option<String>,
}
model! { CreateModuleOutput {
    0 "ModuleId" module_id: String
} }

/// Creates network interface: `CreateNetworkInterface` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateNetworkInterface>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_RESERVED`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_ENI_QUOTA_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_MISSING_NETWORK_INTERFACE_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkInterface {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub network_interface_name: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub ecm_region: String,
    pub network_interface_description: Option<String>,
    pub secondary_private_ip_address_count: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub tags: Option<Vec<Tag>>,
}
operation! {
    CreateNetworkInterface(vpc_id: String, network_interface_name: String, subnet_id: String, ecm_region: String)
    "CreateNetworkInterface" -> CreateNetworkInterfaceOutput {
    0 "VpcId" vpc_id, 1 "NetworkInterfaceName" network_interface_name, 2 "SubnetId" subnet_id, 3 "EcmRegion" ecm_region,
    4 "NetworkInterfaceDescription" network_interface_description: String,
    5 "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count: i64,
    6 "SecurityGroupIds" security_group_ids: Vec<String>,
    7 "PrivateIpAddresses" private_ip_addresses: Vec<PrivateIpAddressSpecification>, 8 "Tags" tags: Vec<Tag>
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

/// In the response of [`CreateNetworkInterface`].
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
    pub state: Option<String>,
    pub private_ip_address_set: Vec<PrivateIpAddressSpecification>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub zone: Option<String>,
    pub created_time: Option<String>,
    pub ipv6_address_set: Vec<Ipv6Address>,
    pub tag_set: Vec<Tag>,
    pub eni_type: Option<i64>,
    pub ecm_region: Option<String>,
    pub business: Option<String>,
}
model! { NetworkInterface {
    0 "NetworkInterfaceId" network_interface_id: String, 1 "NetworkInterfaceName" network_interface_name: String,
    2 "NetworkInterfaceDescription" network_interface_description: String, 3 "SubnetId" subnet_id: String,
    4 "VpcId" vpc_id: String, 5 "GroupSet" group_set: Vec<String>, 6 "Primary" primary: bool,
    7 "MacAddress" mac_address: String, 8 "State" state: String,
    9 "PrivateIpAddressSet" private_ip_address_set: Vec<PrivateIpAddressSpecification>,
    10 "Attachment" attachment: NetworkInterfaceAttachment, 11 "Zone" zone: String,
    12 "CreatedTime" created_time: String, 13 "Ipv6AddressSet" ipv6_address_set: Vec<Ipv6Address>,
    14 "TagSet" tag_set: Vec<Tag>, 15 "EniType" eni_type: i64, 16 "EcmRegion" ecm_region: String,
    17 "Business" business: String
} }

/// In the response of [`CreateNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInterfaceAttachment {
    pub instance_id: Option<String>,
    pub device_index: Option<i64>,
    pub instance_account_id: Option<String>,
    pub attach_time: Option<String>,
}
model! { NetworkInterfaceAttachment {
    0 "InstanceId" instance_id: String, 1 "DeviceIndex" device_index: i64,
    2 "InstanceAccountId" instance_account_id: String, 3 "AttachTime" attach_time: String
} }

/// Creates route table: `CreateRouteTable` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateRouteTable>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteTable {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub route_table_name: String,
    /// Required.
    pub ecm_region: String,
}
operation! { CreateRouteTable(vpc_id: String, route_table_name: String, ecm_region: String)
    "CreateRouteTable" -> CreateRouteTableOutput {
    0 "VpcId" vpc_id, 1 "RouteTableName" route_table_name, 2 "EcmRegion" ecm_region
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
}
model! { RouteTable {
    0 "VpcId" vpc_id: String, 1 "RouteTableId" route_table_id: String, 2 "RouteTableName" route_table_name: String,
    3 "AssociationSet" association_set: Vec<RouteTableAssociation>, 4 "RouteSet" route_set: Vec<Route>,
    5 "Main" main: bool, 6 "CreatedTime" created_time: String
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
    pub destination_cidr_block: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_id: Option<String>,
    pub route_item_id: Option<String>,
    pub route_description: Option<String>,
    pub enabled: Option<bool>,
    pub route_type: Option<String>,
    pub route_id: Option<i64>,
    pub route_table_id: Option<String>,
}
input! { Route() {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GatewayType" gateway_type: String,
    2 "GatewayId" gateway_id: String, 3 "RouteItemId" route_item_id: String,
    4 "RouteDescription" route_description: String, 5 "Enabled" enabled: bool, 6 "RouteType" route_type: String,
    7 "RouteId" route_id: i64, 8 "RouteTableId" route_table_id: String
} }

/// Creates routes: `CreateRoutes` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_ECMP`],
/// [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_CCN_ROUTE`], [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE`],
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

/// Creates security group: `CreateSecurityGroup` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateSecurityGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub group_description: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateSecurityGroup(group_name: String, group_description: String)
    "CreateSecurityGroup" -> CreateSecurityGroupOutput {
    0 "GroupName" group_name, 1 "GroupDescription" group_description, 2 "Tags" tags: Vec<Tag>
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

/// In the response of [`CreateSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_desc: Option<String>,
    pub is_default: Option<bool>,
    pub created_time: Option<String>,
    pub tag_set: Vec<Tag>,
}
model! { SecurityGroup {
    0 "SecurityGroupId" security_group_id: String, 1 "SecurityGroupName" security_group_name: String,
    2 "SecurityGroupDesc" security_group_desc: String, 3 "IsDefault" is_default: bool,
    4 "CreatedTime" created_time: String, 5 "TagSet" tag_set: Vec<Tag>
} }

/// Creates security group policies: `CreateSecurityGroupPolicies` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateSecurityGroupPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_SECURITY_GROUP_POLICY_SET`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_DUPLICATE_POLICY`], [`codes::UNSUPPORTED_OPERATION_VERSION_MISMATCH`].
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
}
input! { SecurityGroupPolicySet() {
    0 "Version" version: String, 1 "Egress" egress: Vec<SecurityGroupPolicy>,
    2 "Ingress" ingress: Vec<SecurityGroupPolicy>
} }

/// In the request of [`CreateSecurityGroupPolicies`].
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

/// In the request of [`CreateSecurityGroupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceTemplateSpecification {
    /// Required.
    pub service_id: Option<String>,
    /// Required.
    pub service_group_id: Option<String>,
}
input! { ServiceTemplateSpecification(service_id: String, service_group_id: String) {
    0 "ServiceId" service_id: String, 1 "ServiceGroupId" service_group_id: String
} }

/// In the request of [`CreateSecurityGroupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTemplateSpecification {
    /// Required.
    pub address_id: Option<String>,
    /// Required.
    pub address_group_id: Option<String>,
}
input! { AddressTemplateSpecification(address_id: String, address_group_id: String) {
    0 "AddressId" address_id: String, 1 "AddressGroupId" address_group_id: String
} }

/// Creates subnet: `CreateSubnet` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateSubnet>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_RANGE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_name: String,
    /// Required.
    pub cidr_block: String,
    /// Required.
    pub zone: String,
    /// Required.
    pub ecm_region: String,
    pub tags: Option<Vec<Tag>>,
    pub ipv6_cidr_block: Option<String>,
}

/// Arguments of [`CreateSubnet::new`].
pub struct CreateSubnetRequired {
    pub vpc_id: String,
    pub subnet_name: String,
    pub cidr_block: String,
    pub zone: String,
    pub ecm_region: String,
}
operation! { CreateSubnet { CreateSubnetRequired: vpc_id, subnet_name, cidr_block, zone, ecm_region }
    "CreateSubnet" -> CreateSubnetOutput {
    0 "VpcId" vpc_id, 1 "SubnetName" subnet_name, 2 "CidrBlock" cidr_block, 3 "Zone" zone, 4 "EcmRegion" ecm_region,
    5 "Tags" tags: Vec<Tag>, 6 "IPv6CidrBlock" ipv6_cidr_block: String
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

/// In the response of [`CreateSubnet`].
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
    pub available_ip_address_count: Option<i64>,
    pub ipv6_cidr_block: Option<String>,
    pub network_acl_id: Option<String>,
    pub is_remote_vpc_snat: Option<bool>,
    pub tag_set: Vec<Tag>,
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub instance_count: Option<i64>,
    pub vpc_cidr_block: Option<String>,
    pub vpc_ipv6_cidr_block: Option<String>,
    pub region: Option<String>,
    pub isp_type: Option<String>,
}
model! { Subnet {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "SubnetName" subnet_name: String,
    3 "CidrBlock" cidr_block: String, 4 "IsDefault" is_default: bool, 5 "EnableBroadcast" enable_broadcast: bool,
    6 "RouteTableId" route_table_id: String, 7 "CreatedTime" created_time: String,
    8 "AvailableIpAddressCount" available_ip_address_count: i64, 9 "Ipv6CidrBlock" ipv6_cidr_block: String,
    10 "NetworkAclId" network_acl_id: String, 11 "IsRemoteVpcSnat" is_remote_vpc_snat: bool,
    12 "TagSet" tag_set: Vec<Tag>, 13 "Zone" zone: String, 14 "ZoneName" zone_name: String,
    15 "InstanceCount" instance_count: i64, 16 "VpcCidrBlock" vpc_cidr_block: String,
    17 "VpcIpv6CidrBlock" vpc_ipv6_cidr_block: String, 18 "Region" region: String, 19 "ISPType" isp_type: String
} }

/// Creates vpc: `CreateVpc` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=CreateVpc>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    /// Required.
    pub vpc_name: String,
    /// Required.
    pub cidr_block: String,
    /// Required.
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

/// Response of [`CreateVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub vpc: Option<VpcInfo>,
}
model! { CreateVpcOutput {
    0 "Vpc" vpc: VpcInfo
} }

/// In the response of [`CreateVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
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
    pub region: Option<String>,
    pub description: Option<String>,
    pub region_name: Option<String>,
    pub subnet_count: Option<i64>,
    pub instance_count: Option<i64>,
    pub ipv6_isp: Option<String>,
    pub ipv6_cidr_block_set: Vec<ISPIPv6CidrBlock>,
}
model! { VpcInfo {
    0 "VpcName" vpc_name: String, 1 "VpcId" vpc_id: String, 2 "CidrBlock" cidr_block: String,
    3 "IsDefault" is_default: bool, 4 "EnableMulticast" enable_multicast: bool, 5 "CreatedTime" created_time: String,
    6 "DnsServerSet" dns_server_set: Vec<String>, 7 "DomainName" domain_name: String,
    8 "DhcpOptionsId" dhcp_options_id: String, 9 "EnableDhcp" enable_dhcp: bool,
    10 "Ipv6CidrBlock" ipv6_cidr_block: String, 11 "TagSet" tag_set: Vec<Tag>,
    12 "AssistantCidrSet" assistant_cidr_set: Vec<AssistantCidr>, 13 "Region" region: String,
    14 "Description" description: String, 15 "RegionName" region_name: String, 16 "SubnetCount" subnet_count: i64,
    17 "InstanceCount" instance_count: i64, 18 "Ipv6ISP" ipv6_isp: String,
    19 "Ipv6CidrBlockSet" ipv6_cidr_block_set: Vec<ISPIPv6CidrBlock>
} }

/// In the response of [`CreateVpc`].
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

/// Deletes ha vip: `DeleteHaVip` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteHaVip>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::UNSUPPORTED_OPERATION`].
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

/// Deletes image: `DeleteImage` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteImage>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_IN_USE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImage {
    /// Required.
    pub image_id_set: Vec<String>,
}
operation! { DeleteImage(image_id_set: Vec<String>) "DeleteImage" -> Empty {
    0 "ImageIDSet" image_id_set
} }

/// Response of [`DeleteImage`]: empty.
pub type DeleteImageOutput = Empty;

/// Deletes listener: `DeleteListener` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteListener>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteListener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
}
operation! { DeleteListener(load_balancer_id: String, listener_id: String) "DeleteListener" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id
} }

/// Response of [`DeleteListener`]: empty.
pub type DeleteListenerOutput = Empty;

/// Deletes load balancer: `DeleteLoadBalancer` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteLoadBalancer>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    pub load_balancer_ids: Option<Vec<String>>,
}
operation! { DeleteLoadBalancer() "DeleteLoadBalancer" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids: Vec<String>
} }

/// Response of [`DeleteLoadBalancer`]: empty.
pub type DeleteLoadBalancerOutput = Empty;

/// Deletes load balancer listeners: `DeleteLoadBalancerListeners` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteLoadBalancerListeners>.
///
/// Errors: [`codes::INVALID_PARAMETER_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerListeners {
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
}
operation! { DeleteLoadBalancerListeners(load_balancer_id: String) "DeleteLoadBalancerListeners" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>
} }

/// Response of [`DeleteLoadBalancerListeners`]: empty.
pub type DeleteLoadBalancerListenersOutput = Empty;

/// Deletes module: `DeleteModule` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteModule>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_IN_MODULE`], [`codes::FAILED_OPERATION_OPERATION_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID`], [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModule {
    /// Required.
    pub module_id: String,
}
operation! { DeleteModule(module_id: String) "DeleteModule" -> Empty {
    0 "ModuleId" module_id
} }

/// Response of [`DeleteModule`]: empty.
pub type DeleteModuleOutput = Empty;

/// Deletes network interface: `DeleteNetworkInterface` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteNetworkInterface>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::MISSING_PARAMETER_MISSING_NETWORK_INTERFACE_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkInterface {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub ecm_region: String,
}
operation! { DeleteNetworkInterface(network_interface_id: String, ecm_region: String)
    "DeleteNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "EcmRegion" ecm_region
} }

/// Response of [`DeleteNetworkInterface`]: empty.
pub type DeleteNetworkInterfaceOutput = Empty;

/// Deletes route table: `DeleteRouteTable` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteRouteTable>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNSUPPORTED_OPERATION_DEL_DEFAULT_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_DEL_ROUTE_WITH_SUBNET`].
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

/// Deletes routes: `DeleteRoutes` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteRoutes>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutes {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub routes: Vec<Route>,
}
operation! { DeleteRoutes(route_table_id: String, routes: Vec<Route>) "DeleteRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "Routes" routes
} }

/// Response of [`DeleteRoutes`]: empty.
pub type DeleteRoutesOutput = Empty;

/// Deletes security group: `DeleteSecurityGroup` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteSecurityGroup>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`].
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

/// Deletes security group policies: `DeleteSecurityGroupPolicies` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteSecurityGroupPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::MISSING_PARAMETER`],
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

/// Deletes subnet: `DeleteSubnet` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteSubnet>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_OPERATION_FAILED`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub ecm_region: String,
}
operation! { DeleteSubnet(subnet_id: String, ecm_region: String) "DeleteSubnet" -> Empty {
    0 "SubnetId" subnet_id, 1 "EcmRegion" ecm_region
} }

/// Response of [`DeleteSubnet`]: empty.
pub type DeleteSubnetOutput = Empty;

/// Deletes vpc: `DeleteVpc` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DeleteVpc>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub ecm_region: String,
}
operation! { DeleteVpc(vpc_id: String, ecm_region: String) "DeleteVpc" -> Empty {
    0 "VpcId" vpc_id, 1 "EcmRegion" ecm_region
} }

/// Response of [`DeleteVpc`]: empty.
pub type DeleteVpcOutput = Empty;

/// Describes address quota: `DescribeAddressQuota` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeAddressQuota>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressQuota {
    /// Required.
    pub ecm_region: String,
}
operation! { DescribeAddressQuota(ecm_region: String) "DescribeAddressQuota" -> DescribeAddressQuotaOutput {
    0 "EcmRegion" ecm_region
} }

/// Response of [`DescribeAddressQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddressQuotaOutput {
    pub quota_set: Vec<EipQuota>,
}
model! { DescribeAddressQuotaOutput {
    0 "QuotaSet" quota_set: Vec<EipQuota>
} }

/// In the response of [`DescribeAddressQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipQuota {
    pub quota_id: Option<String>,
    pub quota_current: Option<i64>,
    pub quota_limit: Option<i64>,
}
model! { EipQuota {
    0 "QuotaId" quota_id: String, 1 "QuotaCurrent" quota_current: i64, 2 "QuotaLimit" quota_limit: i64
} }

/// Describes addresses: `DescribeAddresses` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeAddresses>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::UNSUPPORTED_OPERATION_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddresses {
    /// Required.
    pub ecm_region: String,
    pub address_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAddresses(ecm_region: String) "DescribeAddresses" -> DescribeAddressesOutput {
    0 "EcmRegion" ecm_region, 1 "AddressIds" address_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeAddresses: Address = Offset "Offset", "AddressSet" address_set, total "TotalCount" }

/// In the request of [`DescribeAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub values: Option<Vec<String>>,
    /// Required.
    pub name: Option<String>,
}
input! { Filter(values: Vec<String>, name: String) {
    0 "Values" values: Vec<String>, 1 "Name" name: String
} }

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
    pub bandwidth: Option<i64>,
    pub pay_mode: Option<String>,
}
model! { Address {
    0 "AddressId" address_id: String, 1 "AddressName" address_name: String, 2 "AddressStatus" address_status: String,
    3 "AddressIp" address_ip: String, 4 "InstanceId" instance_id: String, 5 "CreatedTime" created_time: String,
    6 "NetworkInterfaceId" network_interface_id: String, 7 "PrivateAddressIp" private_address_ip: String,
    8 "IsArrears" is_arrears: bool, 9 "IsBlocked" is_blocked: bool,
    10 "IsEipDirectConnection" is_eip_direct_connection: bool, 11 "AddressType" address_type: String,
    12 "CascadeRelease" cascade_release: bool, 13 "InternetServiceProvider" internet_service_provider: String,
    14 "Bandwidth" bandwidth: i64, 15 "PayMode" pay_mode: String
} }

/// Describes base overview: `DescribeBaseOverview` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeBaseOverview>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISSING_OVER_VIEW_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseOverview {}
operation! { DescribeBaseOverview() "DescribeBaseOverview" -> DescribeBaseOverviewOutput {} }

/// Response of [`DescribeBaseOverview`].
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
    0 "ModuleNum" module_num: i64, 1 "NodeNum" node_num: i64, 2 "VcpuNum" vcpu_num: i64, 3 "MemoryNum" memory_num: i64,
    4 "StorageNum" storage_num: i64, 5 "NetworkNum" network_num: i64, 6 "InstanceNum" instance_num: i64,
    7 "RunningNum" running_num: i64, 8 "IsolationNum" isolation_num: i64, 9 "ExpiredNum" expired_num: i64,
    10 "WillExpireNum" will_expire_num: i64
} }

/// Describes config: `DescribeConfig` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeConfig>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISSING_BASE_CONFIG_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfig {}
operation! { DescribeConfig() "DescribeConfig" -> DescribeConfigOutput {} }

/// Response of [`DescribeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOutput {
    pub network_storage_range: Option<NetworkStorageRange>,
    pub image_white_set: Vec<String>,
    pub instance_network_limit_configs: Vec<InstanceNetworkLimitConfig>,
    pub image_limits: Option<ImageLimitConfig>,
    pub default_ip_direct: Option<bool>,
}
model! { DescribeConfigOutput {
    0 "NetworkStorageRange" network_storage_range: NetworkStorageRange, 1 "ImageWhiteSet" image_white_set: Vec<String>,
    2 "InstanceNetworkLimitConfigs" instance_network_limit_configs: Vec<InstanceNetworkLimitConfig>,
    3 "ImageLimits" image_limits: ImageLimitConfig, 4 "DefaultIPDirect" default_ip_direct: bool
} }

/// In the response of [`DescribeConfig`].
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
    0 "MaxBandwidth" max_bandwidth: i64, 1 "MaxSystemDiskSize" max_system_disk_size: i64,
    2 "MinBandwidth" min_bandwidth: i64, 3 "MinSystemDiskSize" min_system_disk_size: i64,
    4 "MaxDataDiskSize" max_data_disk_size: i64, 5 "MinDataDiskSize" min_data_disk_size: i64,
    6 "SuggestBandwidth" suggest_bandwidth: i64, 7 "SuggestDataDiskSize" suggest_data_disk_size: i64,
    8 "SuggestSystemDiskSize" suggest_system_disk_size: i64, 9 "MaxVcpu" max_vcpu: i64, 10 "MinVcpu" min_vcpu: i64,
    11 "MaxVcpuPerReq" max_vcpu_per_req: i64, 12 "PerBandwidth" per_bandwidth: i64, 13 "PerDataDisk" per_data_disk: i64,
    14 "MaxModuleNum" max_module_num: i64, 15 "CBSSupported" cbs_supported: bool, 16 "DiskNumLimit" disk_num_limit: i64
} }

/// In the response of [`DescribeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNetworkLimitConfig {
    pub cpu_num: Option<i64>,
    pub network_interface_limit: Option<i64>,
    pub inner_ip_per_network_interface: Option<i64>,
    pub public_ip_per_instance: Option<i64>,
}
model! { InstanceNetworkLimitConfig {
    0 "CpuNum" cpu_num: i64, 1 "NetworkInterfaceLimit" network_interface_limit: i64,
    2 "InnerIpPerNetworkInterface" inner_ip_per_network_interface: i64,
    3 "PublicIpPerInstance" public_ip_per_instance: i64
} }

/// In the response of [`DescribeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageLimitConfig {
    pub max_image_size: Option<i64>,
}
model! { ImageLimitConfig {
    0 "MaxImageSize" max_image_size: i64
} }

/// Describes custom image task: `DescribeCustomImageTask` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeCustomImageTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImageTask {
    /// Required.
    pub filters: Vec<Filter>,
}
operation! { DescribeCustomImageTask(filters: Vec<Filter>) "DescribeCustomImageTask" -> DescribeCustomImageTaskOutput {
    0 "Filters" filters
} }

/// Response of [`DescribeCustomImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomImageTaskOutput {
    pub image_task_set: Vec<ImageTask>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomImageTaskOutput {
    0 "ImageTaskSet" image_task_set: Vec<ImageTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCustomImageTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTask {
    pub state: Option<String>,
    pub message: Option<String>,
    pub image_name: Option<String>,
    pub create_time: Option<String>,
}
model! { ImageTask {
    0 "State" state: String, 1 "Message" message: String, 2 "ImageName" image_name: String,
    3 "CreateTime" create_time: String
} }

/// Describes default subnet: `DescribeDefaultSubnet` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeDefaultSubnet>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultSubnet {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub zone: String,
}
operation! { DescribeDefaultSubnet(ecm_region: String, zone: String)
    "DescribeDefaultSubnet" -> DescribeDefaultSubnetOutput {
    0 "EcmRegion" ecm_region, 1 "Zone" zone
} }

/// Response of [`DescribeDefaultSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultSubnetOutput {
    pub subnet: Option<Subnet>,
}
model! { DescribeDefaultSubnetOutput {
    0 "Subnet" subnet: Subnet
} }

/// Describes ha vips: `DescribeHaVips` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeHaVips>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_INVAILD_PAGE_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
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

/// Describes image: `DescribeImage` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeImage>.
///
/// Errors: [`codes::FAILED_OPERATION_IMAGE_IN_USE`], [`codes::INVALID_PARAMETER_VALUE_INVAILD_PAGE_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::MISSING_PARAMETER_MISSING_IMAGE_PARAMETER`].
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

/// Response of [`DescribeImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageOutput {
    pub total_count: Option<i64>,
    pub image_set: Vec<Image>,
}
model! { DescribeImageOutput {
    0 "TotalCount" total_count: i64, 1 "ImageSet" image_set: Vec<Image>
} }

/// In the response of [`DescribeImage`].
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
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "ImageState" image_state: String,
    3 "ImageType" image_type: String, 4 "ImageOsName" image_os_name: String,
    5 "ImageDescription" image_description: String, 6 "ImageCreateTime" image_create_time: String,
    7 "Architecture" architecture: String, 8 "OsType" os_type: String, 9 "OsVersion" os_version: String,
    10 "Platform" platform: String, 11 "ImageOwner" image_owner: i64, 12 "ImageSize" image_size: i64,
    13 "SrcImage" src_image: SrcImage, 14 "ImageSource" image_source: String, 15 "TaskId" task_id: String,
    16 "IsSupportCloudInit" is_support_cloud_init: bool
} }

/// In the response of [`DescribeImage`].
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
    0 "ImageId" image_id: String, 1 "ImageName" image_name: String, 2 "ImageOsName" image_os_name: String,
    3 "ImageDescription" image_description: String, 4 "Region" region: String, 5 "RegionID" region_id: i64,
    6 "RegionName" region_name: String, 7 "InstanceName" instance_name: String, 8 "InstanceId" instance_id: String,
    9 "ImageType" image_type: String
} }

/// Describes import image os: `DescribeImportImageOs` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeImportImageOs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportImageOs {}
operation! { DescribeImportImageOs() "DescribeImportImageOs" -> DescribeImportImageOsOutput {} }

/// Response of [`DescribeImportImageOs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportImageOsOutput {
    pub import_image_os_list_supported: Option<ImageOsList>,
    pub import_image_os_version_set: Vec<OsVersion>,
}
model! { DescribeImportImageOsOutput {
    0 "ImportImageOsListSupported" import_image_os_list_supported: ImageOsList,
    1 "ImportImageOsVersionSet" import_image_os_version_set: Vec<OsVersion>
} }

/// In the response of [`DescribeImportImageOs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOsList {
    pub windows: Vec<String>,
    pub linux: Vec<String>,
}
model! { ImageOsList {
    0 "Windows" windows: Vec<String>, 1 "Linux" linux: Vec<String>
} }

/// In the response of [`DescribeImportImageOs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsVersion {
    pub os_name: Option<String>,
    pub os_versions: Vec<String>,
    pub architecture: Vec<String>,
}
model! { OsVersion {
    0 "OsName" os_name: String, 1 "OsVersions" os_versions: Vec<String>, 2 "Architecture" architecture: Vec<String>
} }

/// Describes instance type config: `DescribeInstanceTypeConfig` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeInstanceTypeConfig>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISSING_INSTANCE_TYPE_CONFIG_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfig {}
operation! { DescribeInstanceTypeConfig() "DescribeInstanceTypeConfig" -> DescribeInstanceTypeConfigOutput {} }

/// Response of [`DescribeInstanceTypeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfigOutput {
    pub total_count: Option<i64>,
    pub instance_type_config_set: Vec<InstanceTypeConfig>,
}
model! { DescribeInstanceTypeConfigOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceTypeConfigSet" instance_type_config_set: Vec<InstanceTypeConfig>
} }

/// In the response of [`DescribeInstanceTypeConfig`].
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
    0 "InstanceFamilyConfig" instance_family_config: InstanceFamilyConfig, 1 "InstanceType" instance_type: String,
    2 "Vcpu" vcpu: i64, 3 "Memory" memory: i64, 4 "Frequency" frequency: String,
    5 "CpuModelName" cpu_model_name: String,
    6 "InstanceFamilyTypeConfig" instance_family_type_config: InstanceFamilyTypeConfig, 7 "ExtInfo" ext_info: String,
    8 "Vgpu" vgpu: f64, 9 "GpuModelName" gpu_model_name: String
} }

/// In the response of [`DescribeInstanceTypeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceFamilyConfig {
    pub instance_family_name: Option<String>,
    pub instance_family: Option<String>,
}
model! { InstanceFamilyConfig {
    0 "InstanceFamilyName" instance_family_name: String, 1 "InstanceFamily" instance_family: String
} }

/// In the response of [`DescribeInstanceTypeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceFamilyTypeConfig {
    pub instance_family_type: Option<String>,
    pub instance_family_type_name: Option<String>,
}
model! { InstanceFamilyTypeConfig {
    0 "InstanceFamilyType" instance_family_type: String, 1 "InstanceFamilyTypeName" instance_family_type_name: String
} }

/// Describes instance vnc url: `DescribeInstanceVncUrl` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeInstanceVncUrl>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISSING_INSTANCES_PARAMETER`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrl {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceVncUrl(instance_id: String) "DescribeInstanceVncUrl" -> DescribeInstanceVncUrlOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceVncUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlOutput {
    /// Secret.
    pub instance_vnc_url: Option<Secret>,
}
model! { DescribeInstanceVncUrlOutput {
    0 "InstanceVncUrl" instance_vnc_url: Secret
} }

/// Describes instances: `DescribeInstances` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVAILD_DESCRIBE_INSTANCE`], [`codes::INVALID_PARAMETER_VALUE_INVAILD_PAGE_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ORDER_BY_FIELD`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`].
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

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<Instance>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<Instance>
} }

/// In the response of [`DescribeInstances`].
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
    pub tag_set: Vec<Tag>,
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
    pub data_disks: Vec<DiskInfo>,
    pub new_flag: Option<i64>,
    pub security_group_ids: Vec<String>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub isp: Option<String>,
    pub physical_position: Option<PhysicalPosition>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceState" instance_state: String, 3 "Image" image: Image, 4 "SimpleModule" simple_module: SimpleModule,
    5 "Position" position: Position, 6 "Internet" internet: Internet,
    7 "InstanceTypeConfig" instance_type_config: InstanceTypeConfig, 8 "CreateTime" create_time: String,
    9 "TagSet" tag_set: Vec<Tag>, 10 "LatestOperation" latest_operation: String,
    11 "LatestOperationState" latest_operation_state: String, 12 "RestrictState" restrict_state: String,
    13 "SystemDiskSize" system_disk_size: i64, 14 "DataDiskSize" data_disk_size: i64, 15 "UUID" uuid: String,
    16 "PayMode" pay_mode: i64, 17 "ExpireTime" expire_time: String, 18 "IsolatedTime" isolated_time: String,
    19 "RenewFlag" renew_flag: i64, 20 "ExpireState" expire_state: String, 21 "SystemDisk" system_disk: DiskInfo,
    22 "DataDisks" data_disks: Vec<DiskInfo>, 23 "NewFlag" new_flag: i64,
    24 "SecurityGroupIds" security_group_ids: Vec<String>,
    25 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud, 26 "ISP" isp: String,
    27 "PhysicalPosition" physical_position: PhysicalPosition
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleModule {
    pub module_id: Option<String>,
    pub module_name: Option<String>,
}
model! { SimpleModule {
    0 "ModuleId" module_id: String, 1 "ModuleName" module_name: String
} }

/// In the response of [`DescribeInstances`].
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
    0 "ZoneInfo" zone_info: ZoneInfo, 1 "Country" country: Country, 2 "Area" area: Area,
    3 "Province" province: Province, 4 "City" city: City, 5 "RegionInfo" region_info: RegionInfo,
    6 "Ipv6Supported" ipv6_supported: bool
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
    pub zone: Option<String>,
}
model! { ZoneInfo {
    0 "ZoneId" zone_id: i64, 1 "ZoneName" zone_name: String, 2 "Zone" zone: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Country {
    pub country_id: Option<String>,
    pub country_name: Option<String>,
}
model! { Country {
    0 "CountryId" country_id: String, 1 "CountryName" country_name: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Area {
    pub area_id: Option<String>,
    pub area_name: Option<String>,
}
model! { Area {
    0 "AreaId" area_id: String, 1 "AreaName" area_name: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Province {
    pub province_id: Option<String>,
    pub province_name: Option<String>,
}
model! { Province {
    0 "ProvinceId" province_id: String, 1 "ProvinceName" province_name: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct City {
    pub city_id: Option<String>,
    pub city_name: Option<String>,
}
model! { City {
    0 "CityId" city_id: String, 1 "CityName" city_name: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionId" region_id: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Internet {
    pub private_ip_address_set: Vec<PrivateIPAddressInfo>,
    pub public_ip_address_set: Vec<PublicIPAddressInfo>,
    pub instance_network_info_set: Vec<InstanceNetworkInfo>,
}
model! { Internet {
    0 "PrivateIPAddressSet" private_ip_address_set: Vec<PrivateIPAddressInfo>,
    1 "PublicIPAddressSet" public_ip_address_set: Vec<PublicIPAddressInfo>,
    2 "InstanceNetworkInfoSet" instance_network_info_set: Vec<InstanceNetworkInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateIPAddressInfo {
    pub private_ip_address: Option<String>,
}
model! { PrivateIPAddressInfo {
    0 "PrivateIPAddress" private_ip_address: String
} }

/// In the response of [`DescribeInstances`].
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
    0 "ChargeMode" charge_mode: String, 1 "PublicIPAddress" public_ip_address: String, 2 "ISP" isp: ISP,
    3 "MaxBandwidthOut" max_bandwidth_out: i64, 4 "MaxBandwidthIn" max_bandwidth_in: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISP {
    pub isp_id: Option<String>,
    pub isp_name: Option<String>,
}
model! { ISP {
    0 "ISPId" isp_id: String, 1 "ISPName" isp_name: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNetworkInfo {
    pub address_info_set: Vec<AddressInfo>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub primary: Option<bool>,
}
model! { InstanceNetworkInfo {
    0 "AddressInfoSet" address_info_set: Vec<AddressInfo>, 1 "NetworkInterfaceId" network_interface_id: String,
    2 "NetworkInterfaceName" network_interface_name: String, 3 "Primary" primary: bool
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressInfo {
    pub public_ip_address_info: Option<PublicIPAddressInfo>,
    pub private_ip_address_info: Option<PrivateIPAddressInfo>,
    pub public_ipv6_address_info: Option<PublicIPAddressInfo>,
}
model! { AddressInfo {
    0 "PublicIPAddressInfo" public_ip_address_info: PublicIPAddressInfo,
    1 "PrivateIPAddressInfo" private_ip_address_info: PrivateIPAddressInfo,
    2 "PublicIPv6AddressInfo" public_ipv6_address_info: PublicIPAddressInfo
} }

/// In the response of [`DescribeInstances`].
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
    0 "DiskType" disk_type: String, 1 "DiskId" disk_id: String, 2 "DiskSize" disk_size: i64,
    3 "DeleteWithInstance" delete_with_instance: bool, 4 "SnapshotId" snapshot_id: String
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub as_vpc_gateway: Option<bool>,
    pub private_ip_addresses: Vec<String>,
    pub ipv6_address_count: Option<i64>,
    pub ipv6_subnet_ids: Vec<String>,
}
model! { VirtualPrivateCloud {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AsVpcGateway" as_vpc_gateway: bool,
    3 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 4 "Ipv6AddressCount" ipv6_address_count: i64,
    5 "Ipv6SubnetIds" ipv6_subnet_ids: Vec<String>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhysicalPosition {
    pub pos_id: Option<String>,
    pub rack_id: Option<String>,
    pub switch_id: Option<String>,
}
model! { PhysicalPosition {
    0 "PosId" pos_id: String, 1 "RackId" rack_id: String, 2 "SwitchId" switch_id: String
} }

/// Describes instances denied actions: `DescribeInstancesDeniedActions` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeInstancesDeniedActions>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`], [`codes::MISSING_PARAMETER_MISSING_INSTANCES_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDeniedActions {
    /// Required.
    pub instance_id_set: Vec<String>,
}
operation! { DescribeInstancesDeniedActions(instance_id_set: Vec<String>)
    "DescribeInstancesDeniedActions" -> DescribeInstancesDeniedActionsOutput {
    0 "InstanceIdSet" instance_id_set
} }

/// Response of [`DescribeInstancesDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDeniedActionsOutput {
    pub instance_operator_set: Vec<InstanceOperator>,
}
model! { DescribeInstancesDeniedActionsOutput {
    0 "InstanceOperatorSet" instance_operator_set: Vec<InstanceOperator>
} }

/// In the response of [`DescribeInstancesDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOperator {
    pub instance_id: Option<String>,
    pub denied_actions: Vec<OperatorAction>,
}
model! { InstanceOperator {
    0 "InstanceId" instance_id: String, 1 "DeniedActions" denied_actions: Vec<OperatorAction>
} }

/// In the response of [`DescribeInstancesDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatorAction {
    pub action: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OperatorAction {
    0 "Action" action: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Describes listeners: `DescribeListeners` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeListeners>.
///
/// Errors: [`codes::INVALID_PARAMETER_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListeners {
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
}
operation! { DescribeListeners(load_balancer_id: String) "DescribeListeners" -> DescribeListenersOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>, 2 "Protocol" protocol: String,
    3 "Port" port: i64
} }

/// Response of [`DescribeListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenersOutput {
    pub listeners: Vec<Listener>,
    pub total_count: Option<i64>,
}
model! { DescribeListenersOutput {
    0 "Listeners" listeners: Vec<Listener>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeListeners`].
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
    0 "ListenerId" listener_id: String, 1 "Protocol" protocol: String, 2 "Port" port: i64,
    3 "HealthCheck" health_check: HealthCheck, 4 "Scheduler" scheduler: String,
    5 "SessionExpireTime" session_expire_time: i64, 6 "ListenerName" listener_name: String,
    7 "CreateTime" create_time: String, 8 "SessionType" session_type: String, 9 "EndPort" end_port: i64
} }

/// Describes load balance task status: `DescribeLoadBalanceTaskStatus` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeLoadBalanceTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalanceTaskStatus {
    /// Required.
    pub task_id: String,
}
operation! { DescribeLoadBalanceTaskStatus(task_id: String)
    "DescribeLoadBalanceTaskStatus" -> DescribeLoadBalanceTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeLoadBalanceTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalanceTaskStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeLoadBalanceTaskStatusOutput {
    0 "Status" status: i64
} }

/// Describes load balancers: `DescribeLoadBalancers` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeLoadBalancers>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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
    Offset "Offset", "LoadBalancerSet" load_balancer_set, total "TotalCount" }

/// Response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub total_count: Option<i64>,
    pub load_balancer_set: Vec<LoadBalancer>,
}
model! { DescribeLoadBalancersOutput {
    0 "TotalCount" total_count: i64, 1 "LoadBalancerSet" load_balancer_set: Vec<LoadBalancer>
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    pub region: Option<String>,
    pub position: Option<Position>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_type: Option<String>,
    pub load_balancer_vips: Vec<String>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub status_time: Option<String>,
    pub vpc_id: Option<String>,
    pub tags: Vec<TagInfo>,
    pub vip_isp: Option<String>,
    pub network_attributes: Option<LoadBalancerInternetAccessible>,
    pub secure_groups: Vec<String>,
    pub load_balancer_pass_to_target: Option<bool>,
    pub address_ipv6: Option<String>,
}
model! { LoadBalancer {
    0 "Region" region: String, 1 "Position" position: Position, 2 "LoadBalancerId" load_balancer_id: String,
    3 "LoadBalancerName" load_balancer_name: String, 4 "LoadBalancerType" load_balancer_type: String,
    5 "LoadBalancerVips" load_balancer_vips: Vec<String>, 6 "Status" status: i64, 7 "CreateTime" create_time: String,
    8 "StatusTime" status_time: String, 9 "VpcId" vpc_id: String, 10 "Tags" tags: Vec<TagInfo>,
    11 "VipIsp" vip_isp: String, 12 "NetworkAttributes" network_attributes: LoadBalancerInternetAccessible,
    13 "SecureGroups" secure_groups: Vec<String>, 14 "LoadBalancerPassToTarget" load_balancer_pass_to_target: bool,
    15 "AddressIPv6" address_ipv6: String
} }

/// Describes module: `DescribeModule` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeModule>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVAILD_PAGE_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`].
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

/// Response of [`DescribeModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModuleOutput {
    pub total_count: Option<i64>,
    pub module_item_set: Vec<ModuleItem>,
}
model! { DescribeModuleOutput {
    0 "TotalCount" total_count: i64, 1 "ModuleItemSet" module_item_set: Vec<ModuleItem>
} }

/// In the response of [`DescribeModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleItem {
    pub node_instance_num: Option<NodeInstanceNum>,
    pub module: Option<Module>,
}
model! { ModuleItem {
    0 "NodeInstanceNum" node_instance_num: NodeInstanceNum, 1 "Module" module: Module
} }

/// In the response of [`DescribeModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInstanceNum {
    pub node_num: Option<i64>,
    pub instance_num: Option<i64>,
}
model! { NodeInstanceNum {
    0 "NodeNum" node_num: i64, 1 "InstanceNum" instance_num: i64
} }

/// In the response of [`DescribeModule`].
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
    pub tag_set: Vec<Tag>,
    pub close_ip_direct: Option<i64>,
    pub security_group_ids: Vec<String>,
    pub default_bandwidth_in: Option<i64>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Vec<DataDisk>,
    pub disable_wan_ip: Option<i64>,
}
model! { Module {
    0 "ModuleId" module_id: String, 1 "ModuleName" module_name: String, 2 "ModuleState" module_state: String,
    3 "DefaultSystemDiskSize" default_system_disk_size: i64, 4 "DefaultDataDiskSize" default_data_disk_size: i64,
    5 "InstanceTypeConfig" instance_type_config: InstanceTypeConfig, 6 "DefaultImage" default_image: Image,
    7 "CreateTime" create_time: String, 8 "DefaultBandwidth" default_bandwidth: i64, 9 "TagSet" tag_set: Vec<Tag>,
    10 "CloseIpDirect" close_ip_direct: i64, 11 "SecurityGroupIds" security_group_ids: Vec<String>,
    12 "DefaultBandwidthIn" default_bandwidth_in: i64, 13 "UserData" user_data: Secret,
    14 "SystemDisk" system_disk: SystemDisk, 15 "DataDisks" data_disks: Vec<DataDisk>,
    16 "DisableWanIp" disable_wan_ip: i64
} }

/// Describes module detail: `DescribeModuleDetail` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeModuleDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID`], [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModuleDetail {
    /// Required.
    pub module_id: String,
}
operation! { DescribeModuleDetail(module_id: String) "DescribeModuleDetail" -> DescribeModuleDetailOutput {
    0 "ModuleId" module_id
} }

/// Response of [`DescribeModuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModuleDetailOutput {
    pub module: Option<Module>,
    pub module_counter: Option<ModuleCounter>,
}
model! { DescribeModuleDetailOutput {
    0 "Module" module: Module, 1 "ModuleCounter" module_counter: ModuleCounter
} }

/// In the response of [`DescribeModuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleCounter {
    pub isp_counter_set: Vec<ISPCounter>,
    pub province_num: Option<i64>,
    pub city_num: Option<i64>,
    pub node_num: Option<i64>,
    pub instance_num: Option<i64>,
}
model! { ModuleCounter {
    0 "ISPCounterSet" isp_counter_set: Vec<ISPCounter>, 1 "ProvinceNum" province_num: i64, 2 "CityNum" city_num: i64,
    3 "NodeNum" node_num: i64, 4 "InstanceNum" instance_num: i64
} }

/// In the response of [`DescribeModuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ISPCounter {
    pub provider_name: Option<String>,
    pub provider_node_num: Option<i64>,
    /// Deprecated.
    pub proveder_instance_num: Option<i64>,
    pub zone_instance_info_set: Vec<ZoneInstanceInfo>,
    pub provider_instance_num: Option<i64>,
}
model! { ISPCounter {
    0 "ProviderName" provider_name: String, 1 "ProviderNodeNum" provider_node_num: i64,
    2 "ProvederInstanceNum" proveder_instance_num: i64,
    3 "ZoneInstanceInfoSet" zone_instance_info_set: Vec<ZoneInstanceInfo>,
    4 "ProviderInstanceNum" provider_instance_num: i64
} }

/// In the response of [`DescribeModuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInstanceInfo {
    pub zone_name: Option<String>,
    pub instance_num: Option<i64>,
}
model! { ZoneInstanceInfo {
    0 "ZoneName" zone_name: String, 1 "InstanceNum" instance_num: i64
} }

/// Describes month peak network: `DescribeMonthPeakNetwork` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeMonthPeakNetwork>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ISP_IN_NODE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonthPeakNetwork {
    /// Required.
    pub month: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMonthPeakNetwork(month: String) "DescribeMonthPeakNetwork" -> DescribeMonthPeakNetworkOutput {
    0 "Month" month, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeMonthPeakNetwork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonthPeakNetworkOutput {
    pub month_net_work_data: Vec<MonthNetwork>,
}
model! { DescribeMonthPeakNetworkOutput {
    0 "MonthNetWorkData" month_net_work_data: Vec<MonthNetwork>
} }

/// In the response of [`DescribeMonthPeakNetwork`].
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
    0 "ZoneInfo" zone_info: ZoneInfo, 1 "Month" month: String, 2 "BandwidthPkgId" bandwidth_pkg_id: String,
    3 "Isp" isp: String, 4 "TrafficMaxIn" traffic_max_in: f64, 5 "TrafficMaxOut" traffic_max_out: f64,
    6 "FeeTraffic" fee_traffic: f64, 7 "StartTime" start_time: String, 8 "EndTime" end_time: String,
    9 "EffectiveDays" effective_days: i64, 10 "MonthDays" month_days: i64,
    11 "EffectiveDaysRate" effective_days_rate: f64, 12 "BandwidthPkgType" bandwidth_pkg_type: String
} }

/// Describes network interfaces: `DescribeNetworkInterfaces` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeNetworkInterfaces>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaces {
    pub network_interface_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ecm_region: Option<String>,
}
operation! { DescribeNetworkInterfaces() "DescribeNetworkInterfaces" -> DescribeNetworkInterfacesOutput {
    0 "NetworkInterfaceIds" network_interface_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "EcmRegion" ecm_region: String
} }
paged! { DescribeNetworkInterfaces: NetworkInterface =
    Offset "Offset", "NetworkInterfaceSet" network_interface_set, total "TotalCount" }

/// Response of [`DescribeNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOutput {
    pub total_count: Option<i64>,
    pub network_interface_set: Vec<NetworkInterface>,
}
model! { DescribeNetworkInterfacesOutput {
    0 "TotalCount" total_count: i64, 1 "NetworkInterfaceSet" network_interface_set: Vec<NetworkInterface>
} }

/// Describes node: `DescribeNode` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeNode>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISSING_NODE_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNode {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeNode() "DescribeNode" -> DescribeNodeOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeOutput {
    pub node_set: Vec<Node>,
    pub total_count: Option<i64>,
}
model! { DescribeNodeOutput {
    0 "NodeSet" node_set: Vec<Node>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    pub zone_info: Option<ZoneInfo>,
    pub country: Option<Country>,
    pub area: Option<Area>,
    pub province: Option<Province>,
    pub city: Option<City>,
    pub region_info: Option<RegionInfo>,
    pub isp_set: Vec<ISP>,
    pub isp_num: Option<i64>,
    pub lb_supported: Option<bool>,
}
model! { Node {
    0 "ZoneInfo" zone_info: ZoneInfo, 1 "Country" country: Country, 2 "Area" area: Area,
    3 "Province" province: Province, 4 "City" city: City, 5 "RegionInfo" region_info: RegionInfo,
    6 "ISPSet" isp_set: Vec<ISP>, 7 "ISPNum" isp_num: i64, 8 "LBSupported" lb_supported: bool
} }

/// Describes packing quota group: `DescribePackingQuotaGroup` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribePackingQuotaGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_OPERATION_FAILED`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`],
/// [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackingQuotaGroup {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePackingQuotaGroup() "DescribePackingQuotaGroup" -> DescribePackingQuotaGroupOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribePackingQuotaGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePackingQuotaGroupOutput {
    pub packing_quota_set: Vec<PackingQuotaGroup>,
}
model! { DescribePackingQuotaGroupOutput {
    0 "PackingQuotaSet" packing_quota_set: Vec<PackingQuotaGroup>
} }

/// In the response of [`DescribePackingQuotaGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackingQuotaGroup {
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
    pub isp_id: Option<String>,
    pub packing_quota_infos: Vec<PackingQuotaInfo>,
}
model! { PackingQuotaGroup {
    0 "Zone" zone: String, 1 "ZoneId" zone_id: i64, 2 "ISPId" isp_id: String,
    3 "PackingQuotaInfos" packing_quota_infos: Vec<PackingQuotaInfo>
} }

/// In the response of [`DescribePackingQuotaGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackingQuotaInfo {
    pub instance_type: Option<String>,
    pub packing_quota: Option<i64>,
}
model! { PackingQuotaInfo {
    0 "InstanceType" instance_type: String, 1 "PackingQuota" packing_quota: i64
} }

/// Describes peak base overview: `DescribePeakBaseOverview` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribePeakBaseOverview>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME`], [`codes::MISSING_PARAMETER_MISSING_OVER_VIEW_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakBaseOverview {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribePeakBaseOverview() "DescribePeakBaseOverview" -> DescribePeakBaseOverviewOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// Response of [`DescribePeakBaseOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakBaseOverviewOutput {
    pub peak_family_info_set: Vec<PeakFamilyInfo>,
}
model! { DescribePeakBaseOverviewOutput {
    0 "PeakFamilyInfoSet" peak_family_info_set: Vec<PeakFamilyInfo>
} }

/// In the response of [`DescribePeakBaseOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeakFamilyInfo {
    pub instance_family: Option<InstanceFamilyTypeConfig>,
    pub peak_base_set: Vec<PeakBase>,
}
model! { PeakFamilyInfo {
    0 "InstanceFamily" instance_family: InstanceFamilyTypeConfig, 1 "PeakBaseSet" peak_base_set: Vec<PeakBase>
} }

/// In the response of [`DescribePeakBaseOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeakBase {
    pub peak_cpu_num: Option<i64>,
    pub peak_memory_num: Option<i64>,
    pub peak_storage_num: Option<i64>,
    pub record_time: Option<String>,
}
model! { PeakBase {
    0 "PeakCpuNum" peak_cpu_num: i64, 1 "PeakMemoryNum" peak_memory_num: i64, 2 "PeakStorageNum" peak_storage_num: i64,
    3 "RecordTime" record_time: String
} }

/// Describes peak network overview: `DescribePeakNetworkOverview` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribePeakNetworkOverview>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILTER_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME`], [`codes::MISSING_PARAMETER_MISSING_OVER_VIEW_PARAMETER`].
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

/// Response of [`DescribePeakNetworkOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePeakNetworkOverviewOutput {
    pub peak_network_region_set: Vec<PeakNetworkRegionInfo>,
}
model! { DescribePeakNetworkOverviewOutput {
    0 "PeakNetworkRegionSet" peak_network_region_set: Vec<PeakNetworkRegionInfo>
} }

/// In the response of [`DescribePeakNetworkOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeakNetworkRegionInfo {
    pub region: Option<String>,
    pub peak_network_set: Vec<PeakNetwork>,
}
model! { PeakNetworkRegionInfo {
    0 "Region" region: String, 1 "PeakNetworkSet" peak_network_set: Vec<PeakNetwork>
} }

/// In the response of [`DescribePeakNetworkOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeakNetwork {
    pub record_time: Option<String>,
    pub peak_in_network: Option<String>,
    pub peak_out_network: Option<String>,
    pub charge_network: Option<String>,
}
model! { PeakNetwork {
    0 "RecordTime" record_time: String, 1 "PeakInNetwork" peak_in_network: String,
    2 "PeakOutNetwork" peak_out_network: String, 3 "ChargeNetwork" charge_network: String
} }

/// Describes price run instance: `DescribePriceRunInstance` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribePriceRunInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_CONFIG_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SYSTEM_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SYSTEM_DISK_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRunInstance {
    /// Required.
    pub instance_type: String,
    /// Required.
    pub system_disk: SystemDisk,
    /// Required.
    pub instance_count: i64,
    pub data_disk: Option<Vec<DataDisk>>,
    pub instance_charge_type: Option<i64>,
}
operation! { DescribePriceRunInstance(instance_type: String, system_disk: SystemDisk, instance_count: i64)
    "DescribePriceRunInstance" -> DescribePriceRunInstanceOutput {
    0 "InstanceType" instance_type, 1 "SystemDisk" system_disk, 2 "InstanceCount" instance_count,
    3 "DataDisk" data_disk: Vec<DataDisk>, 4 "InstanceChargeType" instance_charge_type: i64
} }

/// Response of [`DescribePriceRunInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRunInstanceOutput {
    pub instance_price: Option<InstancesPrice>,
}
model! { DescribePriceRunInstanceOutput {
    0 "InstancePrice" instance_price: InstancesPrice
} }

/// In the response of [`DescribePriceRunInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancesPrice {
    pub instance_prices_part_detail: Option<InstancePricesPartDetail>,
    pub discount: Option<i64>,
    pub discount_price: Option<i64>,
    pub original_price: Option<i64>,
}
model! { InstancesPrice {
    0 "InstancePricesPartDetail" instance_prices_part_detail: InstancePricesPartDetail, 1 "Discount" discount: i64,
    2 "DiscountPrice" discount_price: i64, 3 "OriginalPrice" original_price: i64
} }

/// In the response of [`DescribePriceRunInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePricesPartDetail {
    pub cpu_price: Option<PriceDetail>,
    pub mem_price: Option<PriceDetail>,
    pub disks_price: Option<PriceDetail>,
}
model! { InstancePricesPartDetail {
    0 "CpuPrice" cpu_price: PriceDetail, 1 "MemPrice" mem_price: PriceDetail, 2 "DisksPrice" disks_price: PriceDetail
} }

/// In the response of [`DescribePriceRunInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceDetail {
    pub discount: Option<i64>,
    pub discount_price: Option<i64>,
    pub original_price: Option<i64>,
}
model! { PriceDetail {
    0 "Discount" discount: i64, 1 "DiscountPrice" discount_price: i64, 2 "OriginalPrice" original_price: i64
} }

/// Describes region ipv6 addresses: `DescribeRegionIpv6Addresses` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeRegionIpv6Addresses>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ECM_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION`], [`codes::INVALID_PARAMETER_VALUE_USER_NOT_SUPPORT_IPV6`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionIpv6Addresses {
    /// Required.
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

/// Response of [`DescribeRegionIpv6Addresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionIpv6AddressesOutput {
    pub total_count: Option<i64>,
    pub address_set: Vec<Address>,
}
model! { DescribeRegionIpv6AddressesOutput {
    0 "TotalCount" total_count: i64, 1 "AddressSet" address_set: Vec<Address>
} }

/// Describes route conflicts: `DescribeRouteConflicts` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeRouteConflicts>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
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

/// Describes route tables: `DescribeRouteTables` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeRouteTables>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTables {
    pub route_table_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ecm_region: Option<String>,
}
operation! { DescribeRouteTables() "DescribeRouteTables" -> DescribeRouteTablesOutput {
    0 "RouteTableIds" route_table_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "EcmRegion" ecm_region: String
} }
paged! { DescribeRouteTables: RouteTable = Offset "Offset", "RouteTableSet" route_table_set, total "TotalCount" }

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

/// Describes security group association statistics: `DescribeSecurityGroupAssociationStatistics` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeSecurityGroupAssociationStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`].
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
    pub ecm: Option<i64>,
    pub module: Option<i64>,
    pub eni: Option<i64>,
    pub sg: Option<i64>,
    pub clb: Option<i64>,
    pub instance_statistics: Vec<InstanceStatistic>,
    pub total_count: Option<i64>,
}
model! { SecurityGroupAssociationStatistics {
    0 "SecurityGroupId" security_group_id: String, 1 "ECM" ecm: i64, 2 "Module" module: i64, 3 "ENI" eni: i64,
    4 "SG" sg: i64, 5 "CLB" clb: i64, 6 "InstanceStatistics" instance_statistics: Vec<InstanceStatistic>,
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

/// Describes security group limits: `DescribeSecurityGroupLimits` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeSecurityGroupLimits>.
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
    pub security_group_module_limit: Option<i64>,
    pub module_security_group_limit: Option<i64>,
}
model! { SecurityGroupLimitSet {
    0 "SecurityGroupLimit" security_group_limit: i64, 1 "SecurityGroupPolicyLimit" security_group_policy_limit: i64,
    2 "ReferedSecurityGroupLimit" refered_security_group_limit: i64,
    3 "SecurityGroupInstanceLimit" security_group_instance_limit: i64,
    4 "InstanceSecurityGroupLimit" instance_security_group_limit: i64,
    5 "SecurityGroupModuleLimit" security_group_module_limit: i64,
    6 "ModuleSecurityGroupLimit" module_security_group_limit: i64
} }

/// Describes security group policies: `DescribeSecurityGroupPolicies` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeSecurityGroupPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPolicies {
    /// Required.
    pub security_group_id: String,
}
operation! { DescribeSecurityGroupPolicies(security_group_id: String)
    "DescribeSecurityGroupPolicies" -> DescribeSecurityGroupPoliciesOutput {
    0 "SecurityGroupId" security_group_id
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

/// Describes security groups: `DescribeSecurityGroups` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeSecurityGroups>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::MISSING_PARAMETER`].
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
    Offset "Offset", "SecurityGroupSet" security_group_set, total "TotalCount" }

/// Response of [`DescribeSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsOutput {
    pub total_count: Option<i64>,
    pub security_group_set: Vec<SecurityGroup>,
}
model! { DescribeSecurityGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "SecurityGroupSet" security_group_set: Vec<SecurityGroup>
} }

/// Describes subnets: `DescribeSubnets` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeSubnets>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_FILTER_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`].
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

/// Response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub total_count: Option<i64>,
    pub subnet_set: Vec<Subnet>,
}
model! { DescribeSubnetsOutput {
    0 "TotalCount" total_count: i64, 1 "SubnetSet" subnet_set: Vec<Subnet>
} }

/// Describes target health: `DescribeTargetHealth` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeTargetHealth>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetHealth {
    /// Required.
    pub load_balancer_ids: Vec<String>,
}
operation! { DescribeTargetHealth(load_balancer_ids: Vec<String>) "DescribeTargetHealth" -> DescribeTargetHealthOutput {
    0 "LoadBalancerIds" load_balancer_ids
} }

/// Response of [`DescribeTargetHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetHealthOutput {
    pub load_balancers: Vec<LoadBalancerHealth>,
}
model! { DescribeTargetHealthOutput {
    0 "LoadBalancers" load_balancers: Vec<LoadBalancerHealth>
} }

/// In the response of [`DescribeTargetHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerHealth {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub listeners: Vec<ListenerHealth>,
}
model! { LoadBalancerHealth {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "Listeners" listeners: Vec<ListenerHealth>
} }

/// In the response of [`DescribeTargetHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerHealth {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub rules: Vec<RuleHealth>,
}
model! { ListenerHealth {
    0 "ListenerId" listener_id: String, 1 "ListenerName" listener_name: String, 2 "Protocol" protocol: String,
    3 "Port" port: i64, 4 "Rules" rules: Vec<RuleHealth>
} }

/// In the response of [`DescribeTargetHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleHealth {
    pub targets: Vec<TargetHealth>,
}
model! { RuleHealth {
    0 "Targets" targets: Vec<TargetHealth>
} }

/// In the response of [`DescribeTargetHealth`].
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
    0 "IP" ip: String, 1 "Port" port: i64, 2 "HealthStatus" health_status: bool, 3 "TargetId" target_id: String,
    4 "HealthStatusDetail" health_status_detail: String
} }

/// Describes targets: `DescribeTargets` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeTargets>.
///
/// Errors: [`codes::INVALID_PARAMETER_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargets {
    /// Required.
    pub load_balancer_id: String,
    pub listener_ids: Option<Vec<String>>,
    pub protocol: Option<i64>,
    pub port: Option<i64>,
}
operation! { DescribeTargets(load_balancer_id: String) "DescribeTargets" -> DescribeTargetsOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerIds" listener_ids: Vec<String>, 2 "Protocol" protocol: i64,
    3 "Port" port: i64
} }

/// Response of [`DescribeTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetsOutput {
    pub listeners: Vec<ListenerBackend>,
}
model! { DescribeTargetsOutput {
    0 "Listeners" listeners: Vec<ListenerBackend>
} }

/// In the response of [`DescribeTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListenerBackend {
    pub listener_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub targets: Vec<Backend>,
}
model! { ListenerBackend {
    0 "ListenerId" listener_id: String, 1 "Protocol" protocol: String, 2 "Port" port: i64,
    3 "Targets" targets: Vec<Backend>
} }

/// In the response of [`DescribeTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Backend {
    pub instance_id: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub private_ip_addresses: Vec<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub registered_time: Option<String>,
    pub eni_id: Option<String>,
    pub public_ip_addresses: Vec<String>,
    pub instance_name: Option<String>,
}
model! { Backend {
    0 "InstanceId" instance_id: String, 1 "Port" port: i64, 2 "Weight" weight: i64,
    3 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 4 "RegisteredTime" registered_time: String,
    5 "EniId" eni_id: String, 6 "PublicIpAddresses" public_ip_addresses: Vec<String>,
    7 "InstanceName" instance_name: String
} }

/// Describes task result: `DescribeTaskResult` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeTaskResult>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResult {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeTaskResult(ecm_region: String, task_id: String) "DescribeTaskResult" -> DescribeTaskResultOutput {
    0 "EcmRegion" ecm_region, 1 "TaskId" task_id
} }

/// Response of [`DescribeTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResultOutput {
    pub task_id: Option<String>,
    pub result: Option<String>,
}
model! { DescribeTaskResultOutput {
    0 "TaskId" task_id: String, 1 "Result" result: String
} }

/// Describes task status: `DescribeTaskStatus` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeTaskStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    /// Required.
    pub task_set: Vec<TaskInput>,
}
operation! { DescribeTaskStatus(task_set: Vec<TaskInput>) "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskSet" task_set
} }

/// In the request of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInput {
    /// Required.
    pub operation: Option<String>,
    /// Required.
    pub task_id: Option<String>,
}
input! { TaskInput(operation: String, task_id: String) {
    0 "Operation" operation: String, 1 "TaskId" task_id: String
} }

/// Response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub task_set: Vec<TaskOutput>,
}
model! { DescribeTaskStatusOutput {
    0 "TaskSet" task_set: Vec<TaskOutput>
} }

/// In the response of [`DescribeTaskStatus`].
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
    0 "TaskId" task_id: String, 1 "Message" message: String, 2 "Status" status: String, 3 "AddTime" add_time: String,
    4 "EndTime" end_time: String, 5 "Operation" operation: String
} }

/// Describes vpcs: `DescribeVpcs` of `ecm` 2019-07-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DescribeVpcs>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::INVALID_PARAMETER_VALUE_FILTER_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_INSTANCE_COUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub vpc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ecm_region: Option<String>,
    pub sort: Option<String>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "VpcIds" vpc_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "EcmRegion" ecm_region: String, 5 "Sort" sort: String
} }
paged! { DescribeVpcs: VpcInfo = Offset "Offset", "VpcSet" vpc_set, total "TotalCount" }

/// Response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub total_count: Option<i64>,
    pub vpc_set: Vec<VpcInfo>,
}
model! { DescribeVpcsOutput {
    0 "TotalCount" total_count: i64, 1 "VpcSet" vpc_set: Vec<VpcInfo>
} }

/// Detaches network interface: `DetachNetworkInterface` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DetachNetworkInterface>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachNetworkInterface {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ecm_region: String,
}
operation! { DetachNetworkInterface(network_interface_id: String, instance_id: String, ecm_region: String)
    "DetachNetworkInterface" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "InstanceId" instance_id, 2 "EcmRegion" ecm_region
} }

/// Response of [`DetachNetworkInterface`]: empty.
pub type DetachNetworkInterfaceOutput = Empty;

/// Disables routes: `DisableRoutes` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DisableRoutes>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRoutes {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub route_ids: Vec<i64>,
}
operation! { DisableRoutes(route_table_id: String, route_ids: Vec<i64>) "DisableRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteIds" route_ids
} }

/// Response of [`DisableRoutes`]: empty.
pub type DisableRoutesOutput = Empty;

/// Disassociates address: `DisassociateAddress` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DisassociateAddress>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`], [`codes::INVALID_PARAMETER_VALUE_INVAILD_ADDRESS_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_ID_NOT_SUPPORTED`], [`codes::UNSUPPORTED_OPERATION_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateAddress {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub address_id: String,
    pub reallocate_normal_public_ip: Option<bool>,
}
operation! { DisassociateAddress(ecm_region: String, address_id: String)
    "DisassociateAddress" -> DisassociateAddressOutput {
    0 "EcmRegion" ecm_region, 1 "AddressId" address_id, 2 "ReallocateNormalPublicIp" reallocate_normal_public_ip: bool
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

/// Disassociates instances key pairs: `DisassociateInstancesKeyPairs` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DisassociateInstancesKeyPairs>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_ID_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_ID`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateInstancesKeyPairs {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub key_ids: Vec<String>,
    pub force_stop: Option<bool>,
}
operation! { DisassociateInstancesKeyPairs(instance_ids: Vec<String>, key_ids: Vec<String>)
    "DisassociateInstancesKeyPairs" -> Empty {
    0 "InstanceIds" instance_ids, 1 "KeyIds" key_ids, 2 "ForceStop" force_stop: bool
} }

/// Response of [`DisassociateInstancesKeyPairs`]: empty.
pub type DisassociateInstancesKeyPairsOutput = Empty;

/// Disassociates security groups: `DisassociateSecurityGroups` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=DisassociateSecurityGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    /// Required.
    pub security_group_ids: Vec<String>,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DisassociateSecurityGroups(security_group_ids: Vec<String>, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

/// Response of [`DisassociateSecurityGroups`]: empty.
pub type DisassociateSecurityGroupsOutput = Empty;

/// Enables routes: `EnableRoutes` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=EnableRoutes>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_COEXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_ECMP`], [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_CCN_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE`], [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRoutes {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub route_ids: Vec<i64>,
}
operation! { EnableRoutes(route_table_id: String, route_ids: Vec<i64>) "EnableRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteIds" route_ids
} }

/// Response of [`EnableRoutes`]: empty.
pub type EnableRoutesOutput = Empty;

/// Imports custom image: `ImportCustomImage` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ImportCustomImage>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_NAME_DUPLICATE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT_INVAILD_PRIVATE_IMAGE_NUM`],
/// [`codes::UNAUTHORIZED_OPERATION_WINDOWS_IMAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCustomImage {
    /// Required.
    pub image_name: String,
    /// Required.
    pub architecture: String,
    /// Required.
    pub os_type: String,
    /// Required.
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

/// In the request of [`ImportCustomImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageUrl {
    /// Required.
    pub image_file: Option<String>,
}
input! { ImageUrl(image_file: String) {
    0 "ImageFile" image_file: String
} }

/// Response of [`ImportCustomImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportCustomImageOutput {
    pub image_id: Option<String>,
    pub task_id: Option<i64>,
}
model! { ImportCustomImageOutput {
    0 "ImageId" image_id: String, 1 "TaskId" task_id: i64
} }

/// Imports image: `ImportImage` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ImportImage>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_IMAGE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_NAME_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION`], [`codes::MISSING_PARAMETER_MISSING_IMAGE_PARAMETER`],
/// [`codes::RESOURCE_INSUFFICIENT_INVAILD_PRIVATE_IMAGE_NUM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImage {
    /// Required.
    pub image_id: String,
    /// Required.
    pub image_description: String,
    /// Required.
    pub source_region: String,
}
operation! { ImportImage(image_id: String, image_description: String, source_region: String) "ImportImage" -> Empty {
    0 "ImageId" image_id, 1 "ImageDescription" image_description, 2 "SourceRegion" source_region
} }

/// Response of [`ImportImage`]: empty.
pub type ImportImageOutput = Empty;

/// Migrates network interface: `MigrateNetworkInterface` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=MigrateNetworkInterface>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateNetworkInterface {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub source_instance_id: String,
    /// Required.
    pub destination_instance_id: String,
}
operation! {
    MigrateNetworkInterface(ecm_region: String, network_interface_id: String, source_instance_id: String, destination_instance_id: String)
    "MigrateNetworkInterface" -> Empty {
    0 "EcmRegion" ecm_region, 1 "NetworkInterfaceId" network_interface_id, 2 "SourceInstanceId" source_instance_id,
    3 "DestinationInstanceId" destination_instance_id
} }

/// Response of [`MigrateNetworkInterface`]: empty.
pub type MigrateNetworkInterfaceOutput = Empty;

/// Migrates private ip address: `MigratePrivateIpAddress` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=MigratePrivateIpAddress>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigratePrivateIpAddress {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub source_network_interface_id: String,
    /// Required.
    pub destination_network_interface_id: String,
    /// Required.
    pub private_ip_address: String,
}
operation! {
    MigratePrivateIpAddress(ecm_region: String, source_network_interface_id: String, destination_network_interface_id: String, private_ip_address: String)
    "MigratePrivateIpAddress" -> Empty {
    0 "EcmRegion" ecm_region, 1 "SourceNetworkInterfaceId" source_network_interface_id,
    2 "DestinationNetworkInterfaceId" destination_network_interface_id, 3 "PrivateIpAddress" private_ip_address
} }

/// Response of [`MigratePrivateIpAddress`]: empty.
pub type MigratePrivateIpAddressOutput = Empty;

/// Modifies address attribute: `ModifyAddressAttribute` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyAddressAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_MALFORMED`],
/// [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressAttribute {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub address_id: String,
    pub address_name: Option<String>,
    pub eip_direct_connection: Option<String>,
}
operation! { ModifyAddressAttribute(ecm_region: String, address_id: String) "ModifyAddressAttribute" -> Empty {
    0 "EcmRegion" ecm_region, 1 "AddressId" address_id, 2 "AddressName" address_name: String,
    3 "EipDirectConnection" eip_direct_connection: String
} }

/// Response of [`ModifyAddressAttribute`]: empty.
pub type ModifyAddressAttributeOutput = Empty;

/// Modifies addresses bandwidth: `ModifyAddressesBandwidth` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyAddressesBandwidth>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_ADDRESS_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAddressesBandwidth {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub address_ids: Vec<String>,
    /// Required.
    pub internet_max_bandwidth_out: i64,
}
operation! { ModifyAddressesBandwidth(ecm_region: String, address_ids: Vec<String>, internet_max_bandwidth_out: i64)
    "ModifyAddressesBandwidth" -> ModifyAddressesBandwidthOutput {
    0 "EcmRegion" ecm_region, 1 "AddressIds" address_ids, 2 "InternetMaxBandwidthOut" internet_max_bandwidth_out
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

/// Modifies default subnet: `ModifyDefaultSubnet` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyDefaultSubnet>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefaultSubnet {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub zone: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
}
operation! { ModifyDefaultSubnet(ecm_region: String, zone: String, vpc_id: String, subnet_id: String)
    "ModifyDefaultSubnet" -> Empty {
    0 "EcmRegion" ecm_region, 1 "Zone" zone, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id
} }

/// Response of [`ModifyDefaultSubnet`]: empty.
pub type ModifyDefaultSubnetOutput = Empty;

/// Modifies ha vip attribute: `ModifyHaVipAttribute` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyHaVipAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHaVipAttribute {
    /// Required.
    pub ha_vip_id: String,
    /// Required.
    pub ha_vip_name: String,
}
operation! { ModifyHaVipAttribute(ha_vip_id: String, ha_vip_name: String) "ModifyHaVipAttribute" -> Empty {
    0 "HaVipId" ha_vip_id, 1 "HaVipName" ha_vip_name
} }

/// Response of [`ModifyHaVipAttribute`]: empty.
pub type ModifyHaVipAttributeOutput = Empty;

/// Modifies image attribute: `ModifyImageAttribute` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyImageAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_NAME_DUPLICATE`],
/// [`codes::MISSING_PARAMETER`], [`codes::MISSING_PARAMETER_MISSING_IMAGE_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttribute {
    /// Required.
    pub image_id: String,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
}
operation! { ModifyImageAttribute(image_id: String) "ModifyImageAttribute" -> Empty {
    0 "ImageId" image_id, 1 "ImageName" image_name: String, 2 "ImageDescription" image_description: String
} }

/// Response of [`ModifyImageAttribute`]: empty.
pub type ModifyImageAttributeOutput = Empty;

/// Modifies instances attribute: `ModifyInstancesAttribute` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyInstancesAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_OWNER_CHECK_FAILED`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::LIMIT_EXCEEDED_SECURITY_GROUP_INSTANCE_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    /// Required.
    pub instance_id_set: Vec<String>,
    pub instance_name: Option<String>,
    pub security_groups: Option<Vec<String>>,
}
operation! { ModifyInstancesAttribute(instance_id_set: Vec<String>) "ModifyInstancesAttribute" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "InstanceName" instance_name: String,
    2 "SecurityGroups" security_groups: Vec<String>
} }

/// Response of [`ModifyInstancesAttribute`]: empty.
pub type ModifyInstancesAttributeOutput = Empty;

/// Modifies ipv6 addresses attribute: `ModifyIpv6AddressesAttribute` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyIpv6AddressesAttribute>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6AddressesAttribute {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub ipv6_addresses: Vec<Ipv6Address>,
}
operation! {
    ModifyIpv6AddressesAttribute(ecm_region: String, network_interface_id: String, ipv6_addresses: Vec<Ipv6Address>)
    "ModifyIpv6AddressesAttribute" -> Empty {
    0 "EcmRegion" ecm_region, 1 "NetworkInterfaceId" network_interface_id, 2 "Ipv6Addresses" ipv6_addresses
} }

/// Response of [`ModifyIpv6AddressesAttribute`]: empty.
pub type ModifyIpv6AddressesAttributeOutput = Empty;

/// Modifies ipv6 addresses bandwidth: `ModifyIpv6AddressesBandwidth` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyIpv6AddressesBandwidth>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ECM_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION`], [`codes::INVALID_PARAMETER_VALUE_USER_NOT_SUPPORT_IPV6`],
/// [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpv6AddressesBandwidth {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub internet_max_bandwidth_out: i64,
    pub ipv6_addresses: Option<Vec<Ipv6Address>>,
    pub ipv6_address_ids: Option<Vec<String>>,
}
operation! { ModifyIpv6AddressesBandwidth(ecm_region: String, internet_max_bandwidth_out: i64)
    "ModifyIpv6AddressesBandwidth" -> Empty {
    0 "EcmRegion" ecm_region, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    2 "Ipv6Addresses" ipv6_addresses: Vec<Ipv6Address>, 3 "Ipv6AddressIds" ipv6_address_ids: Vec<String>
} }

/// Response of [`ModifyIpv6AddressesBandwidth`]: empty.
pub type ModifyIpv6AddressesBandwidthOutput = Empty;

/// Modifies listener: `ModifyListener` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyListener>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyListener {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
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

/// Response of [`ModifyListener`]: empty.
pub type ModifyListenerOutput = Empty;

/// Modifies load balancer attributes: `ModifyLoadBalancerAttributes` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyLoadBalancerAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributes {
    /// Required.
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

/// Response of [`ModifyLoadBalancerAttributes`]: empty.
pub type ModifyLoadBalancerAttributesOutput = Empty;

/// Modifies module config: `ModifyModuleConfig` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyModuleConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVAILD_MODIFY_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ARCHITECTURE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_CONFIG_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID`], [`codes::INVALID_PARAMETER_VALUE_MODULE_NOT_ALLOW_CHANGE`],
/// [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleConfig {
    /// Required.
    pub module_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
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

/// Response of [`ModifyModuleConfig`]: empty.
pub type ModifyModuleConfigOutput = Empty;

/// Modifies module disable wan ip: `ModifyModuleDisableWanIp` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyModuleDisableWanIp>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID`], [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleDisableWanIp {
    /// Required.
    pub module_id: String,
    /// Required.
    pub disable_wan_ip: bool,
}
operation! { ModifyModuleDisableWanIp(module_id: String, disable_wan_ip: bool) "ModifyModuleDisableWanIp" -> Empty {
    0 "ModuleId" module_id, 1 "DisableWanIp" disable_wan_ip
} }

/// Response of [`ModifyModuleDisableWanIp`]: empty.
pub type ModifyModuleDisableWanIpOutput = Empty;

/// Modifies module image: `ModifyModuleImage` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyModuleImage>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVAILD_MODIFY_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ARCHITECTURE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID`], [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_IMAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleImage {
    /// Required.
    pub default_image_id: String,
    /// Required.
    pub module_id: String,
}
operation! { ModifyModuleImage(default_image_id: String, module_id: String) "ModifyModuleImage" -> Empty {
    0 "DefaultImageId" default_image_id, 1 "ModuleId" module_id
} }

/// Response of [`ModifyModuleImage`]: empty.
pub type ModifyModuleImageOutput = Empty;

/// Modifies module ip direct: `ModifyModuleIpDirect` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyModuleIpDirect>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_EIP_DIRECT_SERVICE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID`], [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleIpDirect {
    /// Required.
    pub module_id: String,
    /// Required.
    pub close_ip_direct: bool,
}
operation! { ModifyModuleIpDirect(module_id: String, close_ip_direct: bool) "ModifyModuleIpDirect" -> Empty {
    0 "ModuleId" module_id, 1 "CloseIpDirect" close_ip_direct
} }

/// Response of [`ModifyModuleIpDirect`]: empty.
pub type ModifyModuleIpDirectOutput = Empty;

/// Modifies module name: `ModifyModuleName` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyModuleName>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleName {
    /// Required.
    pub module_id: String,
    /// Required.
    pub module_name: String,
}
operation! { ModifyModuleName(module_id: String, module_name: String) "ModifyModuleName" -> Empty {
    0 "ModuleId" module_id, 1 "ModuleName" module_name
} }

/// Response of [`ModifyModuleName`]: empty.
pub type ModifyModuleNameOutput = Empty;

/// Modifies module network: `ModifyModuleNetwork` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyModuleNetwork>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVAILD_MODIFY_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN_AND_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID`], [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleNetwork {
    /// Required.
    pub module_id: String,
    /// Required.
    pub default_bandwidth: i64,
    pub default_bandwidth_in: Option<i64>,
}
operation! { ModifyModuleNetwork(module_id: String, default_bandwidth: i64) "ModifyModuleNetwork" -> Empty {
    0 "ModuleId" module_id, 1 "DefaultBandwidth" default_bandwidth, 2 "DefaultBandwidthIn" default_bandwidth_in: i64
} }

/// Response of [`ModifyModuleNetwork`]: empty.
pub type ModifyModuleNetworkOutput = Empty;

/// Modifies module security groups: `ModifyModuleSecurityGroups` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyModuleSecurityGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID`],
/// [`codes::LIMIT_EXCEEDED_MODULE_SECURITY_GROUP_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_SECURITY_GROUP_MODULE_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyModuleSecurityGroups {
    /// Required.
    pub security_group_id_set: Vec<String>,
    /// Required.
    pub module_id: String,
}
operation! { ModifyModuleSecurityGroups(security_group_id_set: Vec<String>, module_id: String)
    "ModifyModuleSecurityGroups" -> Empty {
    0 "SecurityGroupIdSet" security_group_id_set, 1 "ModuleId" module_id
} }

/// Response of [`ModifyModuleSecurityGroups`]: empty.
pub type ModifyModuleSecurityGroupsOutput = Empty;

/// Modifies private ip addresses attribute: `ModifyPrivateIpAddressesAttribute` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyPrivateIpAddressesAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateIpAddressesAttribute {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    /// Required.
    pub ecm_region: String,
}
operation! {
    ModifyPrivateIpAddressesAttribute(network_interface_id: String, private_ip_addresses: Vec<PrivateIpAddressSpecification>, ecm_region: String)
    "ModifyPrivateIpAddressesAttribute" -> Empty {
    0 "NetworkInterfaceId" network_interface_id, 1 "PrivateIpAddresses" private_ip_addresses, 2 "EcmRegion" ecm_region
} }

/// Response of [`ModifyPrivateIpAddressesAttribute`]: empty.
pub type ModifyPrivateIpAddressesAttributeOutput = Empty;

/// Modifies route table attribute: `ModifyRouteTableAttribute` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyRouteTableAttribute>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
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

/// Modifies security group attribute: `ModifySecurityGroupAttribute` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifySecurityGroupAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::MISSING_PARAMETER`].
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

/// Modifies security group policies: `ModifySecurityGroupPolicies` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifySecurityGroupPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
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

/// Modifies subnet attribute: `ModifySubnetAttribute` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifySubnetAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_DATA_OPERATION_FAILED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetAttribute {
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub ecm_region: String,
    pub subnet_name: Option<String>,
    pub enable_broadcast: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifySubnetAttribute(subnet_id: String, ecm_region: String) "ModifySubnetAttribute" -> Empty {
    0 "SubnetId" subnet_id, 1 "EcmRegion" ecm_region, 2 "SubnetName" subnet_name: String,
    3 "EnableBroadcast" enable_broadcast: String, 4 "Tags" tags: Vec<Tag>
} }

/// Response of [`ModifySubnetAttribute`]: empty.
pub type ModifySubnetAttributeOutput = Empty;

/// Modifies target port: `ModifyTargetPort` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyTargetPort>.
///
/// Errors: [`codes::INVALID_PARAMETER_FORMAT_ERROR`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetPort {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub targets: Vec<Target>,
    /// Required.
    pub new_port: i64,
}
operation! { ModifyTargetPort(load_balancer_id: String, listener_id: String, targets: Vec<Target>, new_port: i64)
    "ModifyTargetPort" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Targets" targets, 3 "NewPort" new_port
} }

/// Response of [`ModifyTargetPort`]: empty.
pub type ModifyTargetPortOutput = Empty;

/// Modifies target weight: `ModifyTargetWeight` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyTargetWeight>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetWeight {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub listener_id: String,
    /// Required.
    pub targets: Vec<Target>,
    pub weight: Option<i64>,
}
operation! { ModifyTargetWeight(load_balancer_id: String, listener_id: String, targets: Vec<Target>)
    "ModifyTargetWeight" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ListenerId" listener_id, 2 "Targets" targets, 3 "Weight" weight: i64
} }

/// Response of [`ModifyTargetWeight`]: empty.
pub type ModifyTargetWeightOutput = Empty;

/// Modifies vpc attribute: `ModifyVpcAttribute` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ModifyVpcAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
    /// Required.
    pub vpc_id: String,
    /// Required.
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

/// Response of [`ModifyVpcAttribute`]: empty.
pub type ModifyVpcAttributeOutput = Empty;

/// Queries vpc task result: `QueryVpcTaskResult` of `ecm` 2019-07-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=QueryVpcTaskResult>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVpcTaskResult {
    /// Required.
    pub task_id: String,
}
operation! { QueryVpcTaskResult(task_id: String) "QueryVpcTaskResult" -> QueryVpcTaskResultOutput {
    0 "TaskId" task_id
} }

/// Response of [`QueryVpcTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVpcTaskResultOutput {
    pub status: Option<String>,
    pub output: Option<String>,
}
model! { QueryVpcTaskResultOutput {
    0 "Status" status: String, 1 "Output" output: String
} }

/// Reboots instances: `RebootInstances` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=RebootInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ISP_IN_NODE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    /// Required.
    pub instance_id_set: Vec<String>,
    pub force_reboot: Option<bool>,
    pub stop_type: Option<String>,
}
operation! { RebootInstances(instance_id_set: Vec<String>) "RebootInstances" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "ForceReboot" force_reboot: bool, 2 "StopType" stop_type: String
} }

/// Response of [`RebootInstances`]: empty.
pub type RebootInstancesOutput = Empty;

/// Releases addresses: `ReleaseAddresses` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ReleaseAddresses>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`], [`codes::UNSUPPORTED_OPERATION_ADDRESS_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_MALFORMED`], [`codes::UNSUPPORTED_OPERATION_STATUS_NOT_PERMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseAddresses {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub address_ids: Vec<String>,
}
operation! { ReleaseAddresses(ecm_region: String, address_ids: Vec<String>)
    "ReleaseAddresses" -> ReleaseAddressesOutput {
    0 "EcmRegion" ecm_region, 1 "AddressIds" address_ids
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

/// Releases ipv6 addresses: `ReleaseIpv6Addresses` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ReleaseIpv6Addresses>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISSING_MODULE_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIpv6Addresses {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub ipv6_addresses: Vec<Ipv6Address>,
}
operation! { ReleaseIpv6Addresses(ecm_region: String, network_interface_id: String, ipv6_addresses: Vec<Ipv6Address>)
    "ReleaseIpv6Addresses" -> ReleaseIpv6AddressesOutput {
    0 "EcmRegion" ecm_region, 1 "NetworkInterfaceId" network_interface_id, 2 "Ipv6Addresses" ipv6_addresses
} }

/// Response of [`ReleaseIpv6Addresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIpv6AddressesOutput {
    pub task_id: Option<i64>,
}
model! { ReleaseIpv6AddressesOutput {
    0 "TaskId" task_id: i64
} }

/// Releases ipv6 addresses bandwidth: `ReleaseIpv6AddressesBandwidth` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ReleaseIpv6AddressesBandwidth>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ECM_REGION`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION`], [`codes::INVALID_PARAMETER_VALUE_USER_NOT_SUPPORT_IPV6`],
/// [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIpv6AddressesBandwidth {
    /// Required.
    pub ecm_region: String,
    pub ipv6_addresses: Option<Vec<String>>,
    pub ipv6_address_ids: Option<Vec<String>>,
}
operation! { ReleaseIpv6AddressesBandwidth(ecm_region: String)
    "ReleaseIpv6AddressesBandwidth" -> ReleaseIpv6AddressesBandwidthOutput {
    0 "EcmRegion" ecm_region, 1 "Ipv6Addresses" ipv6_addresses: Vec<String>,
    2 "Ipv6AddressIds" ipv6_address_ids: Vec<String>
} }

/// Response of [`ReleaseIpv6AddressesBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseIpv6AddressesBandwidthOutput {
    pub task_id: Option<String>,
}
model! { ReleaseIpv6AddressesBandwidthOutput {
    0 "TaskId" task_id: String
} }

/// Removes private ip addresses: `RemovePrivateIpAddresses` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=RemovePrivateIpAddresses>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePrivateIpAddresses {
    /// Required.
    pub ecm_region: String,
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
}
operation! {
    RemovePrivateIpAddresses(ecm_region: String, network_interface_id: String, private_ip_addresses: Vec<PrivateIpAddressSpecification>)
    "RemovePrivateIpAddresses" -> Empty {
    0 "EcmRegion" ecm_region, 1 "NetworkInterfaceId" network_interface_id, 2 "PrivateIpAddresses" private_ip_addresses
} }

/// Response of [`RemovePrivateIpAddresses`]: empty.
pub type RemovePrivateIpAddressesOutput = Empty;

/// Replaces route table association: `ReplaceRouteTableAssociation` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ReplaceRouteTableAssociation>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_OBJECT_VPC_NOT_CURRENT_VPC`], [`codes::UNSUPPORTED_OPERATION_VPC_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRouteTableAssociation {
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub ecm_region: String,
}
operation! { ReplaceRouteTableAssociation(subnet_id: String, route_table_id: String, ecm_region: String)
    "ReplaceRouteTableAssociation" -> Empty {
    0 "SubnetId" subnet_id, 1 "RouteTableId" route_table_id, 2 "EcmRegion" ecm_region
} }

/// Response of [`ReplaceRouteTableAssociation`]: empty.
pub type ReplaceRouteTableAssociationOutput = Empty;

/// Replaces routes: `ReplaceRoutes` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ReplaceRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`], [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_ECMP`],
/// [`codes::UNSUPPORTED_OPERATION_SYSTEM_ROUTE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceRoutes {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub routes: Vec<Route>,
}
operation! { ReplaceRoutes(route_table_id: String, routes: Vec<Route>) "ReplaceRoutes" -> Empty {
    0 "RouteTableId" route_table_id, 1 "Routes" routes
} }

/// Response of [`ReplaceRoutes`]: empty.
pub type ReplaceRoutesOutput = Empty;

/// Replaces security group policy: `ReplaceSecurityGroupPolicy` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ReplaceSecurityGroupPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_COEXIST`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION_VERSION_MISMATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceSecurityGroupPolicy {
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub security_group_policy_set: SecurityGroupPolicySet,
}
operation! { ReplaceSecurityGroupPolicy(security_group_id: String, security_group_policy_set: SecurityGroupPolicySet)
    "ReplaceSecurityGroupPolicy" -> Empty {
    0 "SecurityGroupId" security_group_id, 1 "SecurityGroupPolicySet" security_group_policy_set
} }

/// Response of [`ReplaceSecurityGroupPolicy`]: empty.
pub type ReplaceSecurityGroupPolicyOutput = Empty;

/// Resets instances: `ResetInstances` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ResetInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVAILD_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ARCHITECTURE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstances {
    /// Required.
    pub instance_id_set: Vec<String>,
    pub image_id: Option<String>,
    /// Secret.
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

/// Response of [`ResetInstances`]: empty.
pub type ResetInstancesOutput = Empty;

/// In the request of [`ResetInstances`].
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

/// In the request of [`ResetInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSecurityServiceEnabled {
    pub enabled: Option<bool>,
    pub version: Option<i64>,
}
input! { RunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool, 1 "Version" version: i64
} }

/// In the request of [`ResetInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`ResetInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunEIPDirectServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunEIPDirectServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// Resets instances max bandwidth: `ResetInstancesMaxBandwidth` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ResetInstancesMaxBandwidth>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN_AND_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesMaxBandwidth {
    /// Required.
    pub instance_id_set: Vec<String>,
    /// Required.
    pub max_bandwidth_out: i64,
    pub max_bandwidth_in: Option<i64>,
}
operation! { ResetInstancesMaxBandwidth(instance_id_set: Vec<String>, max_bandwidth_out: i64)
    "ResetInstancesMaxBandwidth" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "MaxBandwidthOut" max_bandwidth_out, 2 "MaxBandwidthIn" max_bandwidth_in: i64
} }

/// Response of [`ResetInstancesMaxBandwidth`]: empty.
pub type ResetInstancesMaxBandwidthOutput = Empty;

/// Resets instances password: `ResetInstancesPassword` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ResetInstancesPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_NOT_ALL_STOPPED`],
/// [`codes::FAILED_OPERATION_INSTANCE_OWNER_CHECK_FAILED`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_INVAILD_MODIFY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_INVAILD_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    /// Required.
    pub instance_id_set: Vec<String>,
    /// Required. Secret.
    pub password: Secret,
    pub force_stop: Option<bool>,
    pub user_name: Option<String>,
}
operation! { ResetInstancesPassword(instance_id_set: Vec<String>, password: Secret) "ResetInstancesPassword" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "Password" password, 2 "ForceStop" force_stop: bool,
    3 "UserName" user_name: String
} }

/// Response of [`ResetInstancesPassword`]: empty.
pub type ResetInstancesPasswordOutput = Empty;

/// Resets routes: `ResetRoutes` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=ResetRoutes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT`], [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`],
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

/// Runs instances: `RunInstances` of `ecm` 2019-07-19.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=RunInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_BLOCK_BALANCE`], [`codes::FAILED_OPERATION_OPERATION_CONFLICT`],
/// [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_ADDRESS_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_FILTER_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_SIZE_LARGE_THAN_SYS_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_CONFIG_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_MATCH_PID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVAILD_HOST_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVAILD_MODIFY_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVAILD_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN_AND_OUT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BILLING_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_NUM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_EIP_DIRECT_SERVICE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ISP_IN_NODE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ARCHITECTURE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_CONFIG_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INTERNET_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID_AND_INSTANCE_TYPE_CONFIG_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MODULE_ID_AND_INSTANCE_TYPE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SECURITY_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SYSTEM_DISK_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SYSTEM_DISK_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_INSTANCE_COUNT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ZONE_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_NODE_NOT_SUPPORT_IPV6`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_UNMATCHED_BILLING_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_NOT_SUPPORT_IPV6`], [`codes::LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_ENI_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_INSTANCE_SECURITY_GROUP_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_NIC_OR_IP_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_SECURITY_GROUP_INSTANCE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_VCPU_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT_IP_QUOTA_NOT_ENOUGH`],
/// [`codes::RESOURCE_INSUFFICIENT_INSTANCE_QUOTA_NOT_ENOUGH`],
/// [`codes::RESOURCE_INSUFFICIENT_PRIVATE_IP_QUOTA_NOT_ENOUGH`], [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_IMAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstances {
    /// Required.
    pub zone_instance_count_isp_set: Vec<ZoneInstanceCountISP>,
    /// Secret.
    pub password: Option<Secret>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub module_id: Option<String>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    pub host_name: Option<String>,
    pub client_token: Option<String>,
    pub enhanced_service: Option<EnhancedService>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub instance_type: Option<String>,
    pub data_disk_size: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub system_disk_size: Option<i64>,
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
    13 "SecurityGroupIds" security_group_ids: Vec<String>, 14 "SystemDiskSize" system_disk_size: i64,
    15 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64, 16 "InstanceChargeType" instance_charge_type: i64,
    17 "KeyIds" key_ids: Vec<String>, 18 "KeepImageLogin" keep_image_login: String,
    19 "SystemDisk" system_disk: SystemDisk, 20 "DataDisks" data_disks: Vec<DataDisk>
} }

/// In the request of [`RunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInstanceCountISP {
    /// Required.
    pub zone: Option<String>,
    /// Required.
    pub instance_count: Option<i64>,
    /// Required.
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

/// Response of [`RunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesOutput {
    pub instance_id_set: Vec<String>,
}
model! { RunInstancesOutput {
    0 "InstanceIdSet" instance_id_set: Vec<String>
} }

/// Sets load balancer security groups: `SetLoadBalancerSecurityGroups` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=SetLoadBalancerSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerSecurityGroups {
    /// Required.
    pub load_balancer_id: String,
    pub security_groups: Option<Vec<String>>,
}
operation! { SetLoadBalancerSecurityGroups(load_balancer_id: String) "SetLoadBalancerSecurityGroups" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "SecurityGroups" security_groups: Vec<String>
} }

/// Response of [`SetLoadBalancerSecurityGroups`]: empty.
pub type SetLoadBalancerSecurityGroupsOutput = Empty;

/// Sets security group for loadbalancers: `SetSecurityGroupForLoadbalancers` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=SetSecurityGroupForLoadbalancers>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_LB_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityGroupForLoadbalancers {
    /// Required.
    pub load_balancer_ids: Vec<String>,
    /// Required.
    pub security_group: String,
    /// Required.
    pub operation_type: String,
}
operation! {
    SetSecurityGroupForLoadbalancers(load_balancer_ids: Vec<String>, security_group: String, operation_type: String)
    "SetSecurityGroupForLoadbalancers" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids, 1 "SecurityGroup" security_group, 2 "OperationType" operation_type
} }

/// Response of [`SetSecurityGroupForLoadbalancers`]: empty.
pub type SetSecurityGroupForLoadbalancersOutput = Empty;

/// Starts instances: `StartInstances` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=StartInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_NOT_ALL_STOPPED`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    /// Required.
    pub instance_id_set: Vec<String>,
}
operation! { StartInstances(instance_id_set: Vec<String>) "StartInstances" -> Empty {
    0 "InstanceIdSet" instance_id_set
} }

/// Response of [`StartInstances`]: empty.
pub type StartInstancesOutput = Empty;

/// Stops instances: `StopInstances` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=StopInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_OWNER_CHECK_FAILED`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_INVAILD_MODIFY_PARAM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_NOT_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    /// Required.
    pub instance_id_set: Vec<String>,
    pub force_stop: Option<bool>,
    pub stop_type: Option<String>,
}
operation! { StopInstances(instance_id_set: Vec<String>) "StopInstances" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "ForceStop" force_stop: bool, 2 "StopType" stop_type: String
} }

/// Response of [`StopInstances`]: empty.
pub type StopInstancesOutput = Empty;

/// `TerminateInstances` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=TerminateInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOW`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TERMINATE_TIME_SMALLER`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstances {
    /// Required.
    pub instance_id_set: Vec<String>,
    pub terminate_delay: Option<bool>,
    pub terminate_time: Option<String>,
    pub associated_resource_destroy: Option<bool>,
}
operation! { TerminateInstances(instance_id_set: Vec<String>) "TerminateInstances" -> Empty {
    0 "InstanceIdSet" instance_id_set, 1 "TerminateDelay" terminate_delay: bool,
    2 "TerminateTime" terminate_time: String, 3 "AssociatedResourceDestroy" associated_resource_destroy: bool
} }

/// Response of [`TerminateInstances`]: empty.
pub type TerminateInstancesOutput = Empty;

/// `UnassignIpv6SubnetCidrBlock` of `ecm` 2019-07-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ecm&Version=2019-07-19&Action=UnassignIpv6SubnetCidrBlock>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignIpv6SubnetCidrBlock {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>,
    pub ecm_region: Option<String>,
}
operation! { UnassignIpv6SubnetCidrBlock(vpc_id: String, ipv6_subnet_cidr_blocks: Vec<Ipv6SubnetCidrBlock>)
    "UnassignIpv6SubnetCidrBlock" -> Empty {
    0 "VpcId" vpc_id, 1 "Ipv6SubnetCidrBlocks" ipv6_subnet_cidr_blocks, 2 "EcmRegion" ecm_region: String
} }

/// Response of [`UnassignIpv6SubnetCidrBlock`]: empty.
pub type UnassignIpv6SubnetCidrBlockOutput = Empty;

codes! {
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_BLOCK_BALANCE "FailedOperation.BlockBalance",
    FAILED_OPERATION_DATA_OPERATION_FAILED "FailedOperation.DataOperationFailed",
    FAILED_OPERATION_IMAGE_IN_USE "FailedOperation.ImageInUse",
    FAILED_OPERATION_INSTANCE_IN_MODULE "FailedOperation.InstanceInModule",
    FAILED_OPERATION_INSTANCE_NOT_ALL_STOPPED "FailedOperation.InstanceNotAllStopped",
    FAILED_OPERATION_INSTANCE_OWNER_CHECK_FAILED "FailedOperation.InstanceOwnerCheckFailed",
    FAILED_OPERATION_INTERNAL_OPERATION_FAILURE "FailedOperation.InternalOperationFailure",
    FAILED_OPERATION_INVALID_STATUS "FailedOperation.InvalidStatus",
    FAILED_OPERATION_OPERATION_CONFLICT "FailedOperation.OperationConflict",
    FAILED_OPERATION_OPERATION_NOT_ALLOW "FailedOperation.OperationNotAllow",
    FAILED_OPERATION_PRIVATE_IP_ADDRESS_BINDED "FailedOperation.PrivateIpAddressBinded",
    FAILED_OPERATION_PRIVATE_IP_ADDRESS_UNAVAILABLE "FailedOperation.PrivateIpAddressUnavailable",
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_COEXIST "InvalidParameter.Coexist", INVALID_PARAMETER_FORMAT_ERROR "InvalidParameter.FormatError",
    INVALID_PARAMETER_INVALID_DATA_FORMAT "InvalidParameter.InvalidDataFormat",
    INVALID_PARAMETER_INVALID_PARAMETER_CONFLICT "InvalidParameter.InvalidParameterConflict",
    INVALID_PARAMETER_LB_ID_NOT_FOUND "InvalidParameter.LBIdNotFound",
    INVALID_PARAMETER_LISTENER_ID_NOT_FOUND "InvalidParameter.ListenerIdNotFound",
    INVALID_PARAMETER_LOCATION_NOT_FOUND "InvalidParameter.LocationNotFound",
    INVALID_PARAMETER_PARAMETER_CONFLICT "InvalidParameter.ParameterConflict",
    INVALID_PARAMETER_PORT_CHECK_FAILED "InvalidParameter.PortCheckFailed",
    INVALID_PARAMETER_PROTOCOL_CHECK_FAILED "InvalidParameter.ProtocolCheckFailed",
    INVALID_PARAMETER_REGION_NOT_FOUND "InvalidParameter.RegionNotFound",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ADDRESS_QUOTA_LIMIT_EXCEEDED "InvalidParameterValue.AddressQuotaLimitExceeded",
    INVALID_PARAMETER_VALUE_BANDWIDTH_OUT_OF_RANGE "InvalidParameterValue.BandwidthOutOfRange",
    INVALID_PARAMETER_VALUE_CIDR_NOT_IN_PEER_VPC "InvalidParameterValue.CidrNotInPeerVpc",
    INVALID_PARAMETER_VALUE_DUPLICATE "InvalidParameterValue.Duplicate",
    INVALID_PARAMETER_VALUE_FILTER_LIMIT_EXCEEDED "InvalidParameterValue.FilterLimitExceeded",
    INVALID_PARAMETER_VALUE_IMAGE_DUPLICATE "InvalidParameterValue.ImageDuplicate",
    INVALID_PARAMETER_VALUE_IMAGE_NAME_DUPLICATE "InvalidParameterValue.ImageNameDuplicate",
    INVALID_PARAMETER_VALUE_IMAGE_SIZE_LARGE_THAN_SYS_DISK_SIZE "InvalidParameterValue.ImageSizeLargeThanSysDiskSize",
    INVALID_PARAMETER_VALUE_INSTANCE_CONFIG_NOT_MATCH "InvalidParameterValue.InstanceConfigNotMatch",
    INVALID_PARAMETER_VALUE_INSTANCE_ID_NOT_SUPPORTED "InvalidParameterValue.InstanceIdNotSupported",
    INVALID_PARAMETER_VALUE_INSTANCE_NAME_TOO_LONG "InvalidParameterValue.InstanceNameTooLong",
    INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_MATCH_PID "InvalidParameterValue.InstanceTypeNotMatchPid",
    INVALID_PARAMETER_VALUE_INVAILD_ADDRESS_ID "InvalidParameterValue.InvaildAddressId",
    INVALID_PARAMETER_VALUE_INVAILD_DESCRIBE_INSTANCE "InvalidParameterValue.InvaildDescribeInstance",
    INVALID_PARAMETER_VALUE_INVAILD_ENI_ID "InvalidParameterValue.InvaildEniID",
    INVALID_PARAMETER_VALUE_INVAILD_HOST_NAME "InvalidParameterValue.InvaildHostName",
    INVALID_PARAMETER_VALUE_INVAILD_MODIFY_PARAM "InvalidParameterValue.InvaildModifyParam",
    INVALID_PARAMETER_VALUE_INVAILD_MODULE_NUM "InvalidParameterValue.InvaildModuleNum",
    INVALID_PARAMETER_VALUE_INVAILD_PAGE_PARAM "InvalidParameterValue.InvaildPageParam",
    INVALID_PARAMETER_VALUE_INVAILD_PASSWORD "InvalidParameterValue.InvaildPassword",
    INVALID_PARAMETER_VALUE_INVALID_ADDRESS_COUNT "InvalidParameterValue.InvalidAddressCount",
    INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH "InvalidParameterValue.InvalidBandwidth",
    INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN "InvalidParameterValue.InvalidBandwidthIn",
    INVALID_PARAMETER_VALUE_INVALID_BANDWIDTH_IN_AND_OUT "InvalidParameterValue.InvalidBandwidthInAndOut",
    INVALID_PARAMETER_VALUE_INVALID_BILLING_TYPE "InvalidParameterValue.InvalidBillingType",
    INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_NUM "InvalidParameterValue.InvalidDataDiskNum",
    INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_SIZE "InvalidParameterValue.InvalidDataDiskSize",
    INVALID_PARAMETER_VALUE_INVALID_DATA_DISK_TYPE "InvalidParameterValue.InvalidDataDiskType",
    INVALID_PARAMETER_VALUE_INVALID_EIP_DIRECT_SERVICE "InvalidParameterValue.InvalidEIPDirectService",
    INVALID_PARAMETER_VALUE_INVALID_ECM_REGION "InvalidParameterValue.InvalidEcmRegion",
    INVALID_PARAMETER_VALUE_INVALID_FILTER "InvalidParameterValue.InvalidFilter",
    INVALID_PARAMETER_VALUE_INVALID_ISP_IN_NODE "InvalidParameterValue.InvalidISPInNode",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ARCHITECTURE "InvalidParameterValue.InvalidImageArchitecture",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID "InvalidParameterValue.InvalidImageID",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_CHARGE_TYPE "InvalidParameterValue.InvalidInstanceChargeType",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID "InvalidParameterValue.InvalidInstanceID",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE "InvalidParameterValue.InvalidInstanceType",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_CONFIG_ID "InvalidParameterValue.InvalidInstanceTypeConfigID",
    INVALID_PARAMETER_VALUE_INVALID_INTERNET_CHARGE_TYPE "InvalidParameterValue.InvalidInternetChargeType",
    INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_ID "InvalidParameterValue.InvalidKeyPairId",
    INVALID_PARAMETER_VALUE_INVALID_KEY_PAIR_NAME "InvalidParameterValue.InvalidKeyPairName",
    INVALID_PARAMETER_VALUE_INVALID_LOAD_BALANCER_NUM "InvalidParameterValue.InvalidLoadBalancerNum",
    INVALID_PARAMETER_VALUE_INVALID_LOAD_BALANCER_TYPE "InvalidParameterValue.InvalidLoadBalancerType",
    INVALID_PARAMETER_VALUE_INVALID_MODULE_ID "InvalidParameterValue.InvalidModuleID",
    INVALID_PARAMETER_VALUE_INVALID_MODULE_ID_AND_INSTANCE_TYPE_CONFIG_ID "InvalidParameterValue.InvalidModuleIDAndInstanceTypeConfigID",
    INVALID_PARAMETER_VALUE_INVALID_MODULE_ID_AND_INSTANCE_TYPE_ID "InvalidParameterValue.InvalidModuleIDAndInstanceTypeID",
    INVALID_PARAMETER_VALUE_INVALID_MODULE_NAME "InvalidParameterValue.InvalidModuleName",
    INVALID_PARAMETER_VALUE_INVALID_ORDER_BY_FIELD "InvalidParameterValue.InvalidOrderByField",
    INVALID_PARAMETER_VALUE_INVALID_PUBLIC_PARAM "InvalidParameterValue.InvalidPublicParam",
    INVALID_PARAMETER_VALUE_INVALID_REGION "InvalidParameterValue.InvalidRegion",
    INVALID_PARAMETER_VALUE_INVALID_SECURITY_GROUP_ID "InvalidParameterValue.InvalidSecurityGroupID",
    INVALID_PARAMETER_VALUE_INVALID_SUBNET_IN_ZONE "InvalidParameterValue.InvalidSubnetInZone",
    INVALID_PARAMETER_VALUE_INVALID_SYSTEM_DISK_SIZE "InvalidParameterValue.InvalidSystemDiskSize",
    INVALID_PARAMETER_VALUE_INVALID_SYSTEM_DISK_TYPE "InvalidParameterValue.InvalidSystemDiskType",
    INVALID_PARAMETER_VALUE_INVALID_TIME "InvalidParameterValue.InvalidTime",
    INVALID_PARAMETER_VALUE_INVALID_ZONE "InvalidParameterValue.InvalidZone",
    INVALID_PARAMETER_VALUE_INVALID_ZONE_INSTANCE_COUNT "InvalidParameterValue.InvalidZoneInstanceCount",
    INVALID_PARAMETER_VALUE_INVALID_ZONE_INSTANCE_TYPE "InvalidParameterValue.InvalidZoneInstanceType",
    INVALID_PARAMETER_VALUE_LENGTH "InvalidParameterValue.Length",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_MALFORMED "InvalidParameterValue.Malformed",
    INVALID_PARAMETER_VALUE_MODULE_NOT_ALLOW_CHANGE "InvalidParameterValue.ModuleNotAllowChange",
    INVALID_PARAMETER_VALUE_NODE_NOT_SUPPORT_IPV6 "InvalidParameterValue.NodeNotSupportIPv6",
    INVALID_PARAMETER_VALUE_OBJECT_NOT_CURRENT_SUBNET "InvalidParameterValue.ObjectNotCurrentSubnet",
    INVALID_PARAMETER_VALUE_OBJECT_VPC_NOT_CURRENT_VPC "InvalidParameterValue.ObjectVpcNotCurrentVpc",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_TOO_LARGE "InvalidParameterValue.ParameterValueTooLarge",
    INVALID_PARAMETER_VALUE_RANGE "InvalidParameterValue.Range",
    INVALID_PARAMETER_VALUE_RESERVED "InvalidParameterValue.Reserved",
    INVALID_PARAMETER_VALUE_SUBNET_CONFLICT "InvalidParameterValue.SubnetConflict",
    INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST "InvalidParameterValue.SubnetNotExist",
    INVALID_PARAMETER_VALUE_SUBNET_RANGE "InvalidParameterValue.SubnetRange",
    INVALID_PARAMETER_VALUE_TAG_NUM_OUT_OF_RANGE "InvalidParameterValue.TagNumOutOfRange",
    INVALID_PARAMETER_VALUE_TASK_NOT_FOUND "InvalidParameterValue.TaskNotFound",
    INVALID_PARAMETER_VALUE_TERMINATE_TIME_SMALLER "InvalidParameterValue.TerminateTimeSmaller",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_UNMATCHED_BILLING_TYPE "InvalidParameterValue.UnmatchedBillingType",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_REGION "InvalidParameterValue.UnsupportedRegion",
    INVALID_PARAMETER_VALUE_USER_NOT_SUPPORT_IPV6 "InvalidParameterValue.UserNotSupportIPv6",
    INVALID_PARAMETER_VALUE_VPC_CIDR_CONFLICT "InvalidParameterValue.VpcCidrConflict", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED "LimitExceeded.AddressQuotaLimitExceeded",
    LIMIT_EXCEEDED_ADDRESS_QUOTA_LIMIT_EXCEEDED_DAILY_ALLOCATE "LimitExceeded.AddressQuotaLimitExceededDailyAllocate",
    LIMIT_EXCEEDED_CIDR_BLOCK "LimitExceeded.CidrBlock",
    LIMIT_EXCEEDED_ENI_QUOTA_LIMIT_EXCEEDED "LimitExceeded.EniQuotaLimitExceeded",
    LIMIT_EXCEEDED_INSTANCE_SECURITY_GROUP_LIMIT_EXCEEDED "LimitExceeded.InstanceSecurityGroupLimitExceeded",
    LIMIT_EXCEEDED_LB_LIMIT_EXCEEDED "LimitExceeded.LBLimitExceeded",
    LIMIT_EXCEEDED_MODULE_SECURITY_GROUP_LIMIT_EXCEEDED "LimitExceeded.ModuleSecurityGroupLimitExceeded",
    LIMIT_EXCEEDED_NIC_OR_IP_LIMIT_EXCEEDED "LimitExceeded.NicOrIPLimitExceeded",
    LIMIT_EXCEEDED_PRIVATE_IP_QUOTA_LIMIT_EXCEEDED "LimitExceeded.PrivateIPQuotaLimitExceeded",
    LIMIT_EXCEEDED_SECURITY_GROUP_INSTANCE_LIMIT_EXCEEDED "LimitExceeded.SecurityGroupInstanceLimitExceeded",
    LIMIT_EXCEEDED_SECURITY_GROUP_MODULE_LIMIT_EXCEEDED "LimitExceeded.SecurityGroupModuleLimitExceeded",
    LIMIT_EXCEEDED_SECURITY_GROUP_POLICY_SET "LimitExceeded.SecurityGroupPolicySet",
    LIMIT_EXCEEDED_VCPU_LIMIT_EXCEEDED "LimitExceeded.VcpuLimitExceeded", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_MISSING_ASSOCIATE_ENTITY "MissingParameter.MissingAssociateEntity",
    MISSING_PARAMETER_MISSING_BASE_CONFIG_PARAMETER "MissingParameter.MissingBaseConfigParameter",
    MISSING_PARAMETER_MISSING_IMAGE_PARAMETER "MissingParameter.MissingImageParameter",
    MISSING_PARAMETER_MISSING_INSTANCE_TYPE_CONFIG_PARAMETER "MissingParameter.MissingInstanceTypeConfigParameter",
    MISSING_PARAMETER_MISSING_INSTANCES_PARAMETER "MissingParameter.MissingInstancesParameter",
    MISSING_PARAMETER_MISSING_MODULE_PARAMETER "MissingParameter.MissingModuleParameter",
    MISSING_PARAMETER_MISSING_NETWORK_INTERFACE_PARAMETER "MissingParameter.MissingNetworkInterfaceParameter",
    MISSING_PARAMETER_MISSING_NODE_PARAMETER "MissingParameter.MissingNodeParameter",
    MISSING_PARAMETER_MISSING_OVER_VIEW_PARAMETER "MissingParameter.MissingOverViewParameter",
    MISSING_PARAMETER_MISSING_PRIVATE_IP_ADDRESS "MissingParameter.MissingPrivateIpAddress",
    OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS "OperationDenied.InstanceOperationInProgress",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_INSUFFICIENT_CIDR_BLOCK "ResourceInsufficient.CidrBlock",
    RESOURCE_INSUFFICIENT_IP_QUOTA_NOT_ENOUGH "ResourceInsufficient.IPQuotaNotEnough",
    RESOURCE_INSUFFICIENT_INSTANCE_QUOTA_NOT_ENOUGH "ResourceInsufficient.InstanceQuotaNotEnough",
    RESOURCE_INSUFFICIENT_INVAILD_PRIVATE_IMAGE_NUM "ResourceInsufficient.InvaildPrivateImageNum",
    RESOURCE_INSUFFICIENT_PRIVATE_IP_QUOTA_NOT_ENOUGH "ResourceInsufficient.PrivateIPQuotaNotEnough",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST "ResourceNotFound.InstanceNotExist",
    RESOURCE_UNAVAILABLE_INSTANCE_NOT_RUNNING "ResourceUnavailable.InstanceNotRunning",
    RESOURCES_SOLD_OUT_LOAD_BALANCER_SOLD_OUT "ResourcesSoldOut.LoadBalancerSoldOut",
    RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE "ResourcesSoldOut.SpecifiedInstanceType",
    UNAUTHORIZED_OPERATION_FORBIDDEN_OPERATION "UnauthorizedOperation.ForbiddenOperation",
    UNAUTHORIZED_OPERATION_WINDOWS_IMAGE "UnauthorizedOperation.WindowsImage",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ADDRESS_ID_NOT_FOUND "UnsupportedOperation.AddressIdNotFound",
    UNSUPPORTED_OPERATION_ALREADY_BIND_EIP "UnsupportedOperation.AlreadyBindEip",
    UNSUPPORTED_OPERATION_ATTACHMENT_ALREADY_EXISTS "UnsupportedOperation.AttachmentAlreadyExists",
    UNSUPPORTED_OPERATION_ATTACHMENT_NOT_FOUND "UnsupportedOperation.AttachmentNotFound",
    UNSUPPORTED_OPERATION_DEL_DEFAULT_ROUTE "UnsupportedOperation.DelDefaultRoute",
    UNSUPPORTED_OPERATION_DEL_ROUTE_WITH_SUBNET "UnsupportedOperation.DelRouteWithSubnet",
    UNSUPPORTED_OPERATION_DUPLICATE_POLICY "UnsupportedOperation.DuplicatePolicy",
    UNSUPPORTED_OPERATION_ECMP "UnsupportedOperation.Ecmp",
    UNSUPPORTED_OPERATION_ECMP_WITH_CCN_ROUTE "UnsupportedOperation.EcmpWithCcnRoute",
    UNSUPPORTED_OPERATION_ECMP_WITH_USER_ROUTE "UnsupportedOperation.EcmpWithUserRoute",
    UNSUPPORTED_OPERATION_INSTANCE_ID_NOT_FOUND "UnsupportedOperation.InstanceIdNotFound",
    UNSUPPORTED_OPERATION_INSTANCE_ID_NOT_SUPPORTED "UnsupportedOperation.InstanceIdNotSupported",
    UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_IMAGE "UnsupportedOperation.InstanceTypeNotSupportImage",
    UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE "UnsupportedOperation.InvalidInstanceState",
    UNSUPPORTED_OPERATION_INVALID_NETWORK_INTERFACE_ID_NOT_FOUND "UnsupportedOperation.InvalidNetworkInterfaceIdNotFound",
    UNSUPPORTED_OPERATION_INVALID_PRIVATE_IP_ADDRESS_ALREADY_BIND_EIP "UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip",
    UNSUPPORTED_OPERATION_INVALID_STATE "UnsupportedOperation.InvalidState",
    UNSUPPORTED_OPERATION_MALFORMED "UnsupportedOperation.Malformed",
    UNSUPPORTED_OPERATION_MUTEX_OPERATION_TASK_RUNNING "UnsupportedOperation.MutexOperationTaskRunning",
    UNSUPPORTED_OPERATION_QUOTA_LIMIT_EXCEEDED "UnsupportedOperation.QuotaLimitExceeded",
    UNSUPPORTED_OPERATION_STATUS_NOT_PERMIT "UnsupportedOperation.StatusNotPermit",
    UNSUPPORTED_OPERATION_SYSTEM_ROUTE "UnsupportedOperation.SystemRoute",
    UNSUPPORTED_OPERATION_VERSION_MISMATCH "UnsupportedOperation.VersionMismatch",
    UNSUPPORTED_OPERATION_VPC_MISMATCH "UnsupportedOperation.VpcMismatch"
}

#[cfg(feature = "unstable-registry")]
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
