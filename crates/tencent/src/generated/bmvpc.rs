//! `bmvpc` of Tencent Cloud, API version 2018-06-25.
//!
//! Endpoint: `bmvpc.tencentcloudapi.com`, or `bmvpc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bmvpc::DescribeCustomerGateways};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCustomerGateways::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "bmvpc",
    "2018-06-25",
    "bmvpc",
    &Endpoints::NONE,
);

/// Accepts vpc peer connection: `AcceptVpcPeerConnection` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=AcceptVpcPeerConnection>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_VPC_PEER_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_VPC_PEER_STATE`], [`codes::UNSUPPORTED_OPERATION_VPC_CIDR_CONFICT`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_PEER_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptVpcPeerConnection {
    /// Required.
    pub vpc_peer_connection_id: String,
}
operation! { AcceptVpcPeerConnection(vpc_peer_connection_id: String)
    "AcceptVpcPeerConnection" -> AcceptVpcPeerConnectionOutput {
    0 "VpcPeerConnectionId" vpc_peer_connection_id
} }

/// Response of [`AcceptVpcPeerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptVpcPeerConnectionOutput {
    pub task_id: Option<i64>,
}
model! { AcceptVpcPeerConnectionOutput {
    0 "TaskId" task_id: i64
} }

/// `AsyncRegisterIps` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=AsyncRegisterIps>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncRegisterIps {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub ips: Vec<String>,
}
operation! { AsyncRegisterIps(vpc_id: String, subnet_id: String, ips: Vec<String>)
    "AsyncRegisterIps" -> AsyncRegisterIpsOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "Ips" ips
} }

/// Response of [`AsyncRegisterIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncRegisterIpsOutput {
    pub task_id: Option<i64>,
}
model! { AsyncRegisterIpsOutput {
    0 "TaskId" task_id: i64
} }

/// Binds eips to nat gateway: `BindEipsToNatGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=BindEipsToNatGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEipsToNatGateway {
    /// Required.
    pub nat_id: String,
    /// Required.
    pub vpc_id: String,
    pub assigned_eips: Option<Vec<String>>,
    pub auto_alloc_eip_num: Option<i64>,
}
operation! { BindEipsToNatGateway(nat_id: String, vpc_id: String) "BindEipsToNatGateway" -> BindEipsToNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "AssignedEips" assigned_eips: Vec<String>,
    3 "AutoAllocEipNum" auto_alloc_eip_num: i64
} }

/// Response of [`BindEipsToNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEipsToNatGatewayOutput {
    pub task_id: Option<i64>,
}
model! { BindEipsToNatGatewayOutput {
    0 "TaskId" task_id: i64
} }

/// Binds ips to nat gateway: `BindIpsToNatGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=BindIpsToNatGateway>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindIpsToNatGateway {
    /// Required.
    pub nat_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub ip_info_set: Vec<IpInfo>,
}
operation! { BindIpsToNatGateway(nat_id: String, vpc_id: String, ip_info_set: Vec<IpInfo>)
    "BindIpsToNatGateway" -> BindIpsToNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "IpInfoSet" ip_info_set
} }

/// In the request of [`BindIpsToNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpInfo {
    /// Required.
    pub subnet_id: Option<String>,
    /// Required.
    pub ips: Option<Vec<String>>,
}
input! { IpInfo(subnet_id: String, ips: Vec<String>) {
    0 "SubnetId" subnet_id: String, 1 "Ips" ips: Vec<String>
} }

/// Response of [`BindIpsToNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindIpsToNatGatewayOutput {
    pub task_id: Option<i64>,
}
model! { BindIpsToNatGatewayOutput {
    0 "TaskId" task_id: i64
} }

/// Binds subnets to nat gateway: `BindSubnetsToNatGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=BindSubnetsToNatGateway>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSubnetsToNatGateway {
    /// Required.
    pub nat_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_ids: Vec<String>,
}
operation! { BindSubnetsToNatGateway(nat_id: String, vpc_id: String, subnet_ids: Vec<String>)
    "BindSubnetsToNatGateway" -> BindSubnetsToNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "SubnetIds" subnet_ids
} }

/// Response of [`BindSubnetsToNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSubnetsToNatGatewayOutput {
    pub task_id: Option<i64>,
}
model! { BindSubnetsToNatGatewayOutput {
    0 "TaskId" task_id: i64
} }

/// Creates customer gateway: `CreateCustomerGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=CreateCustomerGateway>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CUSTOMER_GATEWAY_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CUSTOMER_GATEWAY_ADDR_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CUSTOMER_GATEWAY_ADDR_INVALID`], [`codes::UNSUPPORTED_OPERATION_VPN_CONN_IN_USE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerGateway {
    /// Required.
    pub customer_gateway_name: String,
    /// Required.
    pub ip_address: String,
    /// Required.
    pub zone: String,
}
operation! { CreateCustomerGateway(customer_gateway_name: String, ip_address: String, zone: String)
    "CreateCustomerGateway" -> CreateCustomerGatewayOutput {
    0 "CustomerGatewayName" customer_gateway_name, 1 "IpAddress" ip_address, 2 "Zone" zone
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
    pub create_time: Option<String>,
    pub vpn_conn_num: Option<i64>,
}
model! { CustomerGateway {
    0 "CustomerGatewayId" customer_gateway_id: String, 1 "CustomerGatewayName" customer_gateway_name: String,
    2 "IpAddress" ip_address: String, 3 "CreateTime" create_time: String, 4 "VpnConnNum" vpn_conn_num: i64
} }

/// Creates docker subnet with vlan: `CreateDockerSubnetWithVlan` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=CreateDockerSubnetWithVlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDockerSubnetWithVlan {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_set: Vec<SubnetCreateInputInfo>,
}
operation! { CreateDockerSubnetWithVlan(vpc_id: String, subnet_set: Vec<SubnetCreateInputInfo>)
    "CreateDockerSubnetWithVlan" -> CreateDockerSubnetWithVlanOutput {
    0 "VpcId" vpc_id, 1 "SubnetSet" subnet_set
} }

/// In the request of [`CreateDockerSubnetWithVlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetCreateInputInfo {
    /// Required.
    pub subnet_name: Option<String>,
    /// Required.
    pub cidr_block: Option<String>,
    pub distributed_flag: Option<i64>,
    pub dhcp_enable: Option<i64>,
    pub dhcp_server_ip: Option<Vec<String>>,
    pub ip_reserve: Option<i64>,
    pub vlan_id: Option<i64>,
    pub zone: Option<String>,
    pub is_smart_nic: Option<i64>,
}
input! { SubnetCreateInputInfo(subnet_name: String, cidr_block: String) {
    0 "SubnetName" subnet_name: String, 1 "CidrBlock" cidr_block: String, 2 "DistributedFlag" distributed_flag: i64,
    3 "DhcpEnable" dhcp_enable: i64, 4 "DhcpServerIp" dhcp_server_ip: Vec<String>, 5 "IpReserve" ip_reserve: i64,
    6 "VlanId" vlan_id: i64, 7 "Zone" zone: String, 8 "IsSmartNic" is_smart_nic: i64
} }

/// Response of [`CreateDockerSubnetWithVlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDockerSubnetWithVlanOutput {
    pub task_id: Option<i64>,
}
model! { CreateDockerSubnetWithVlanOutput {
    0 "TaskId" task_id: i64
} }

/// Creates hosted interface: `CreateHostedInterface` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=CreateHostedInterface>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostedInterface {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
}
operation! { CreateHostedInterface(instance_ids: Vec<String>, vpc_id: String, subnet_id: String)
    "CreateHostedInterface" -> CreateHostedInterfaceOutput {
    0 "InstanceIds" instance_ids, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id
} }

/// Response of [`CreateHostedInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostedInterfaceOutput {
    pub task_id: Option<i64>,
    pub resource_ids: Vec<String>,
}
model! { CreateHostedInterfaceOutput {
    0 "TaskId" task_id: i64, 1 "ResourceIds" resource_ids: Vec<String>
} }

/// Creates interfaces: `CreateInterfaces` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=CreateInterfaces>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInterfaces {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
}
operation! { CreateInterfaces(instance_ids: Vec<String>, vpc_id: String, subnet_id: String)
    "CreateInterfaces" -> CreateInterfacesOutput {
    0 "InstanceIds" instance_ids, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id
} }

/// Response of [`CreateInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInterfacesOutput {
    pub task_id: Option<i64>,
}
model! { CreateInterfacesOutput {
    0 "TaskId" task_id: i64
} }

/// Creates nat gateway: `CreateNatGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=CreateNatGateway>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    /// Required.
    pub forward_mode: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub nat_name: String,
    /// Required.
    pub max_concurrent: i64,
    pub subnet_ids: Option<Vec<String>>,
    pub ip_info_set: Option<Vec<IpInfo>>,
    pub assigned_eips: Option<Vec<String>>,
    pub auto_alloc_eip_num: Option<i64>,
    pub exclusive: Option<i64>,
}
operation! { CreateNatGateway(forward_mode: String, vpc_id: String, nat_name: String, max_concurrent: i64)
    "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "ForwardMode" forward_mode, 1 "VpcId" vpc_id, 2 "NatName" nat_name, 3 "MaxConcurrent" max_concurrent,
    4 "SubnetIds" subnet_ids: Vec<String>, 5 "IpInfoSet" ip_info_set: Vec<IpInfo>,
    6 "AssignedEips" assigned_eips: Vec<String>, 7 "AutoAllocEipNum" auto_alloc_eip_num: i64,
    8 "Exclusive" exclusive: i64
} }

/// Response of [`CreateNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub task_id: Option<i64>,
}
model! { CreateNatGatewayOutput {
    0 "TaskId" task_id: i64
} }

/// Creates route policies: `CreateRoutePolicies` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=CreateRoutePolicies>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePolicies {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub route_policy_set: Vec<RoutePolicy>,
}
operation! { CreateRoutePolicies(route_table_id: String, route_policy_set: Vec<RoutePolicy>)
    "CreateRoutePolicies" -> CreateRoutePoliciesOutput {
    0 "RouteTableId" route_table_id, 1 "RoutePolicySet" route_policy_set
} }

/// In the request of [`CreateRoutePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePolicy {
    pub destination_cidr_block: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_id: Option<String>,
    pub route_description: Option<String>,
    pub route_policy_id: Option<String>,
    pub route_policy_type: Option<String>,
    pub enabled: Option<bool>,
}
input! { RoutePolicy() {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GatewayType" gateway_type: String,
    2 "GatewayId" gateway_id: String, 3 "RouteDescription" route_description: String,
    4 "RoutePolicyId" route_policy_id: String, 5 "RoutePolicyType" route_policy_type: String, 6 "Enabled" enabled: bool
} }

/// Response of [`CreateRoutePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePoliciesOutput {
    pub task_id: Option<i64>,
}
model! { CreateRoutePoliciesOutput {
    0 "TaskId" task_id: i64
} }

/// Creates subnet: `CreateSubnet` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=CreateSubnet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_set: Vec<SubnetCreateInputInfo>,
}
operation! { CreateSubnet(vpc_id: String, subnet_set: Vec<SubnetCreateInputInfo>) "CreateSubnet" -> CreateSubnetOutput {
    0 "VpcId" vpc_id, 1 "SubnetSet" subnet_set
} }

/// Response of [`CreateSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub task_id: Option<i64>,
}
model! { CreateSubnetOutput {
    0 "TaskId" task_id: i64
} }

/// Creates virtual subnet with vlan: `CreateVirtualSubnetWithVlan` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=CreateVirtualSubnetWithVlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualSubnetWithVlan {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_set: Vec<SubnetCreateInputInfo>,
}
operation! { CreateVirtualSubnetWithVlan(vpc_id: String, subnet_set: Vec<SubnetCreateInputInfo>)
    "CreateVirtualSubnetWithVlan" -> CreateVirtualSubnetWithVlanOutput {
    0 "VpcId" vpc_id, 1 "SubnetSet" subnet_set
} }

/// Response of [`CreateVirtualSubnetWithVlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualSubnetWithVlanOutput {
    pub task_id: Option<i64>,
}
model! { CreateVirtualSubnetWithVlanOutput {
    0 "TaskId" task_id: i64
} }

/// Creates vpc: `CreateVpc` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=CreateVpc>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    /// Required.
    pub vpc_name: String,
    /// Required.
    pub cidr_block: String,
    /// Required.
    pub zone: String,
    pub subnet_set: Option<Vec<VpcSubnetCreateInfo>>,
    pub enable_monitoring: Option<bool>,
}
operation! { CreateVpc(vpc_name: String, cidr_block: String, zone: String) "CreateVpc" -> CreateVpcOutput {
    0 "VpcName" vpc_name, 1 "CidrBlock" cidr_block, 2 "Zone" zone, 3 "SubnetSet" subnet_set: Vec<VpcSubnetCreateInfo>,
    4 "EnableMonitoring" enable_monitoring: bool
} }

/// In the request of [`CreateVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcSubnetCreateInfo {
    /// Required.
    pub subnet_name: Option<String>,
    /// Required.
    pub cidr_block: Option<String>,
    pub zone: Option<String>,
}
input! { VpcSubnetCreateInfo(subnet_name: String, cidr_block: String) {
    0 "SubnetName" subnet_name: String, 1 "CidrBlock" cidr_block: String, 2 "Zone" zone: String
} }

/// Response of [`CreateVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub task_id: Option<i64>,
}
model! { CreateVpcOutput {
    0 "TaskId" task_id: i64
} }

/// Creates vpc peer connection: `CreateVpcPeerConnection` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=CreateVpcPeerConnection>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_PEER_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_INVALID_VPC_PEER_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_CIDR_CONFICT`], [`codes::UNSUPPORTED_OPERATION_VPC_PEER_EXIST`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeerConnection {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub peer_vpc_id: String,
    /// Required.
    pub peer_region: String,
    /// Required.
    pub vpc_peer_connection_name: String,
    pub peer_uin: Option<String>,
    pub bandwidth: Option<i64>,
}
operation! {
    CreateVpcPeerConnection(vpc_id: String, peer_vpc_id: String, peer_region: String, vpc_peer_connection_name: String)
    "CreateVpcPeerConnection" -> CreateVpcPeerConnectionOutput {
    0 "VpcId" vpc_id, 1 "PeerVpcId" peer_vpc_id, 2 "PeerRegion" peer_region,
    3 "VpcPeerConnectionName" vpc_peer_connection_name, 4 "PeerUin" peer_uin: String, 5 "Bandwidth" bandwidth: i64
} }

/// Response of [`CreateVpcPeerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeerConnectionOutput {
    pub task_id: Option<i64>,
}
model! { CreateVpcPeerConnectionOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes customer gateway: `DeleteCustomerGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteCustomerGateway>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CUSTOMER_GATEWAY_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CUSTOMER_GATEWAY_ADDR_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CUSTOMER_GATEWAY_ADDR_INVALID`], [`codes::UNSUPPORTED_OPERATION_VPN_CONN_IN_USE`].
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

/// Deletes hosted interface: `DeleteHostedInterface` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteHostedInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostedInterface {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
}
operation! { DeleteHostedInterface(instance_ids: Vec<String>, vpc_id: String, subnet_id: String)
    "DeleteHostedInterface" -> DeleteHostedInterfaceOutput {
    0 "InstanceIds" instance_ids, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id
} }

/// Response of [`DeleteHostedInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostedInterfaceOutput {
    pub task_id: Option<i64>,
    pub resource_ids: Vec<String>,
}
model! { DeleteHostedInterfaceOutput {
    0 "TaskId" task_id: i64, 1 "ResourceIds" resource_ids: Vec<String>
} }

/// Deletes hosted interfaces: `DeleteHostedInterfaces` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteHostedInterfaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostedInterfaces {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub subnet_ids: Vec<String>,
}
operation! { DeleteHostedInterfaces(instance_id: String, subnet_ids: Vec<String>)
    "DeleteHostedInterfaces" -> DeleteHostedInterfacesOutput {
    0 "InstanceId" instance_id, 1 "SubnetIds" subnet_ids
} }

/// Response of [`DeleteHostedInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostedInterfacesOutput {
    pub task_id: Option<i64>,
}
model! { DeleteHostedInterfacesOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes interfaces: `DeleteInterfaces` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteInterfaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInterfaces {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub subnet_ids: Vec<String>,
}
operation! { DeleteInterfaces(instance_id: String, subnet_ids: Vec<String>)
    "DeleteInterfaces" -> DeleteInterfacesOutput {
    0 "InstanceId" instance_id, 1 "SubnetIds" subnet_ids
} }

/// Response of [`DeleteInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInterfacesOutput {
    pub task_id: Option<i64>,
}
model! { DeleteInterfacesOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes nat gateway: `DeleteNatGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteNatGateway>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    /// Required.
    pub nat_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DeleteNatGateway(nat_id: String, vpc_id: String) "DeleteNatGateway" -> DeleteNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id
} }

/// Response of [`DeleteNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGatewayOutput {
    pub task_id: Option<i64>,
}
model! { DeleteNatGatewayOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes route policy: `DeleteRoutePolicy` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteRoutePolicy>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutePolicy {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub route_policy_id: String,
}
operation! { DeleteRoutePolicy(route_table_id: String, route_policy_id: String)
    "DeleteRoutePolicy" -> DeleteRoutePolicyOutput {
    0 "RouteTableId" route_table_id, 1 "RoutePolicyId" route_policy_id
} }

/// Response of [`DeleteRoutePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutePolicyOutput {
    pub task_id: Option<i64>,
}
model! { DeleteRoutePolicyOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes subnet: `DeleteSubnet` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteSubnet>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
}
operation! { DeleteSubnet(vpc_id: String, subnet_id: String) "DeleteSubnet" -> DeleteSubnetOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id
} }

/// Response of [`DeleteSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnetOutput {
    pub task_id: Option<i64>,
}
model! { DeleteSubnetOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes virtual ip: `DeleteVirtualIp` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteVirtualIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualIp {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub ips: Vec<String>,
}
operation! { DeleteVirtualIp(vpc_id: String, ips: Vec<String>) "DeleteVirtualIp" -> DeleteVirtualIpOutput {
    0 "VpcId" vpc_id, 1 "Ips" ips
} }

/// Response of [`DeleteVirtualIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualIpOutput {
    pub task_id: Option<i64>,
}
model! { DeleteVirtualIpOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes vpc: `DeleteVpc` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteVpc>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    /// Required.
    pub vpc_id: String,
}
operation! { DeleteVpc(vpc_id: String) "DeleteVpc" -> DeleteVpcOutput {
    0 "VpcId" vpc_id
} }

/// Response of [`DeleteVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcOutput {
    pub task_id: Option<i64>,
}
model! { DeleteVpcOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes vpc peer connection: `DeleteVpcPeerConnection` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteVpcPeerConnection>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_VPC_PEER_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_VPC_PEER_STATE`], [`codes::UNSUPPORTED_OPERATION_VPC_CIDR_CONFICT`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_PEER_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcPeerConnection {
    /// Required.
    pub vpc_peer_connection_id: String,
}
operation! { DeleteVpcPeerConnection(vpc_peer_connection_id: String)
    "DeleteVpcPeerConnection" -> DeleteVpcPeerConnectionOutput {
    0 "VpcPeerConnectionId" vpc_peer_connection_id
} }

/// Response of [`DeleteVpcPeerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcPeerConnectionOutput {
    pub task_id: Option<i64>,
}
model! { DeleteVpcPeerConnectionOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes vpn connection: `DeleteVpnConnection` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteVpnConnection>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_SPD_ACL_LIMIT`], [`codes::LIMIT_EXCEEDED_SPD_DNET_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SPD_SNET_LIMIT`], [`codes::RESOURCE_NOT_FOUND_NOT_AVAIBLE`],
/// [`codes::RESOURCE_NOT_FOUND_VPN_CONN_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_INVALID_VPN_CONN_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_SPD_ACL_CIDR_INVALID`], [`codes::UNSUPPORTED_OPERATION_SPD_SNET_NOT_IN_CIDR`],
/// [`codes::UNSUPPORTED_OPERATION_VPN_CONN_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnConnection {
    /// Required.
    pub vpn_connection_id: String,
}
operation! { DeleteVpnConnection(vpn_connection_id: String) "DeleteVpnConnection" -> DeleteVpnConnectionOutput {
    0 "VpnConnectionId" vpn_connection_id
} }

/// Response of [`DeleteVpnConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnConnectionOutput {
    pub task_id: Option<i64>,
}
model! { DeleteVpnConnectionOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes vpn gateway: `DeleteVpnGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeleteVpnGateway>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_VPN_GW_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_VPN_CONN_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGateway {
    /// Required.
    pub vpn_gateway_id: String,
}
operation! { DeleteVpnGateway(vpn_gateway_id: String) "DeleteVpnGateway" -> DeleteVpnGatewayOutput {
    0 "VpnGatewayId" vpn_gateway_id
} }

/// Response of [`DeleteVpnGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewayOutput {
    pub task_id: Option<i64>,
}
model! { DeleteVpnGatewayOutput {
    0 "TaskId" task_id: i64
} }

/// `DeregisterIps` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DeregisterIps>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterIps {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub ip_set: Vec<String>,
    pub subnet_id: Option<String>,
}
operation! { DeregisterIps(vpc_id: String, ip_set: Vec<String>) "DeregisterIps" -> Empty {
    0 "VpcId" vpc_id, 1 "IpSet" ip_set, 2 "SubnetId" subnet_id: String
} }

/// Response of [`DeregisterIps`]: empty.
pub type DeregisterIpsOutput = Empty;

/// Describes customer gateways: `DescribeCustomerGateways` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeCustomerGateways>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGateways {
    pub customer_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeCustomerGateways() "DescribeCustomerGateways" -> DescribeCustomerGatewaysOutput {
    0 "CustomerGatewayIds" customer_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeCustomerGateways: CustomerGateway =
    Offset "Offset", "CustomerGatewaySet" customer_gateway_set, total "TotalCount" }

/// In the request of [`DescribeCustomerGateways`].
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

/// Describes nat gateways: `DescribeNatGateways` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeNatGateways>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGateways {
    pub nat_id: Option<String>,
    pub nat_name: Option<String>,
    pub search_key: Option<String>,
    pub vpc_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub zone: Option<String>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeNatGateways() "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "NatId" nat_id: String, 1 "NatName" nat_name: String, 2 "SearchKey" search_key: String, 3 "VpcId" vpc_id: String,
    4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Zone" zone: String, 7 "OrderField" order_field: String,
    8 "OrderDirection" order_direction: String
} }
paged! { DescribeNatGateways: NatGatewayInfo =
    Offset "Offset", "NatGatewayInfoSet" nat_gateway_info_set, total "TotalCount" }

/// Response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub nat_gateway_info_set: Vec<NatGatewayInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeNatGatewaysOutput {
    0 "NatGatewayInfoSet" nat_gateway_info_set: Vec<NatGatewayInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNatGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGatewayInfo {
    pub nat_id: Option<String>,
    pub nat_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub production_status: Option<i64>,
    pub eips: Vec<String>,
    pub max_concurrent: Option<i64>,
    pub zone: Option<String>,
    pub exclusive: Option<i64>,
    pub forward_mode: Option<i64>,
    pub vpc_cidr_block: Option<String>,
    pub r#type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub state: Option<i64>,
    pub int_vpc_id: Option<i64>,
    pub nat_resource_id: Option<i64>,
}
model! { NatGatewayInfo {
    0 "NatId" nat_id: String, 1 "NatName" nat_name: String, 2 "VpcId" vpc_id: String, 3 "VpcName" vpc_name: String,
    4 "ProductionStatus" production_status: i64, 5 "Eips" eips: Vec<String>, 6 "MaxConcurrent" max_concurrent: i64,
    7 "Zone" zone: String, 8 "Exclusive" exclusive: i64, 9 "ForwardMode" forward_mode: i64,
    10 "VpcCidrBlock" vpc_cidr_block: String, 11 "Type" r#type: String, 12 "CreateTime" create_time: String,
    13 "State" state: i64, 14 "IntVpcId" int_vpc_id: i64, 15 "NatResourceId" nat_resource_id: i64
} }

/// Describes nat subnets: `DescribeNatSubnets` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeNatSubnets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatSubnets {
    /// Required.
    pub nat_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeNatSubnets(nat_id: String, vpc_id: String) "DescribeNatSubnets" -> DescribeNatSubnetsOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id
} }

/// Response of [`DescribeNatSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatSubnetsOutput {
    pub nat_subnet_info_set: Vec<NatSubnetInfo>,
}
model! { DescribeNatSubnetsOutput {
    0 "NatSubnetInfoSet" nat_subnet_info_set: Vec<NatSubnetInfo>
} }

/// In the response of [`DescribeNatSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatSubnetInfo {
    pub name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_nat_type: Option<i64>,
    pub cidr_block: Option<String>,
}
model! { NatSubnetInfo {
    0 "Name" name: String, 1 "SubnetId" subnet_id: String, 2 "SubnetNatType" subnet_nat_type: i64,
    3 "CidrBlock" cidr_block: String
} }

/// Describes route policies: `DescribeRoutePolicies` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeRoutePolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutePolicies {
    /// Required.
    pub route_table_id: String,
    pub route_policy_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRoutePolicies(route_table_id: String) "DescribeRoutePolicies" -> DescribeRoutePoliciesOutput {
    0 "RouteTableId" route_table_id, 1 "RoutePolicyIds" route_policy_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeRoutePolicies: RoutePolicy = Offset "Offset", "RoutePolicySet" route_policy_set, total "TotalCount" }

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

/// Describes route tables: `DescribeRouteTables` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeRouteTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTables {
    pub route_table_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeRouteTables() "DescribeRouteTables" -> DescribeRouteTablesOutput {
    0 "RouteTableIds" route_table_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
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

/// In the response of [`DescribeRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteTable {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub zone: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { RouteTable {
    0 "VpcId" vpc_id: String, 1 "VpcName" vpc_name: String, 2 "VpcCidrBlock" vpc_cidr_block: String,
    3 "Zone" zone: String, 4 "RouteTableId" route_table_id: String, 5 "RouteTableName" route_table_name: String,
    6 "CreateTime" create_time: String
} }

/// Describes subnet available ips: `DescribeSubnetAvailableIps` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeSubnetAvailableIps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetAvailableIps {
    /// Required.
    pub subnet_id: String,
    pub cidr: Option<String>,
}
operation! { DescribeSubnetAvailableIps(subnet_id: String)
    "DescribeSubnetAvailableIps" -> DescribeSubnetAvailableIpsOutput {
    0 "SubnetId" subnet_id, 1 "Cidr" cidr: String
} }

/// Response of [`DescribeSubnetAvailableIps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetAvailableIpsOutput {
    pub ip_set: Vec<String>,
}
model! { DescribeSubnetAvailableIpsOutput {
    0 "IpSet" ip_set: Vec<String>
} }

/// Describes subnet by device: `DescribeSubnetByDevice` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeSubnetByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetByDevice {
    /// Required.
    pub instance_id: String,
    pub types: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSubnetByDevice(instance_id: String) "DescribeSubnetByDevice" -> DescribeSubnetByDeviceOutput {
    0 "InstanceId" instance_id, 1 "Types" types: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeSubnetByDevice: SubnetInfo = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeSubnetByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetByDeviceOutput {
    pub total_count: Option<i64>,
    pub data: Vec<SubnetInfo>,
}
model! { DescribeSubnetByDeviceOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<SubnetInfo>
} }

/// In the response of [`DescribeSubnetByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    pub r#type: Option<i64>,
    pub zone_id: Option<i64>,
    pub cpm_num: Option<i64>,
    pub vlan_id: Option<i64>,
    pub distributed_flag: Option<i64>,
    pub dhcp_enable: Option<i64>,
    pub dhcp_server_ip: Vec<String>,
    pub ip_reserve: Option<i64>,
    pub available_ip_num: Option<i64>,
    pub total_ip_num: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub subnet_create_time: Option<String>,
    pub is_smart_nic: Option<i64>,
    pub zone: Option<String>,
    pub vpc_zone_id: Option<i64>,
    pub vpc_zone: Option<String>,
    pub broadcast_flag: Option<i64>,
}
model! { SubnetInfo {
    0 "VpcId" vpc_id: String, 1 "VpcName" vpc_name: String, 2 "VpcCidrBlock" vpc_cidr_block: String,
    3 "SubnetId" subnet_id: String, 4 "SubnetName" subnet_name: String, 5 "CidrBlock" cidr_block: String,
    6 "Type" r#type: i64, 7 "ZoneId" zone_id: i64, 8 "CpmNum" cpm_num: i64, 9 "VlanId" vlan_id: i64,
    10 "DistributedFlag" distributed_flag: i64, 11 "DhcpEnable" dhcp_enable: i64,
    12 "DhcpServerIp" dhcp_server_ip: Vec<String>, 13 "IpReserve" ip_reserve: i64,
    14 "AvailableIpNum" available_ip_num: i64, 15 "TotalIpNum" total_ip_num: i64,
    16 "SubnetCreateTime" subnet_create_time: String, 17 "IsSmartNic" is_smart_nic: i64, 18 "Zone" zone: String,
    19 "VpcZoneId" vpc_zone_id: i64, 20 "VpcZone" vpc_zone: String, 21 "BroadcastFlag" broadcast_flag: i64
} }

/// Describes subnet by hosted device: `DescribeSubnetByHostedDevice` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeSubnetByHostedDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetByHostedDevice {
    /// Required.
    pub instance_id: String,
    pub types: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSubnetByHostedDevice(instance_id: String)
    "DescribeSubnetByHostedDevice" -> DescribeSubnetByHostedDeviceOutput {
    0 "InstanceId" instance_id, 1 "Types" types: Vec<i64>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeSubnetByHostedDevice: SubnetInfo = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeSubnetByHostedDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetByHostedDeviceOutput {
    pub total_count: Option<i64>,
    pub data: Vec<SubnetInfo>,
}
model! { DescribeSubnetByHostedDeviceOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<SubnetInfo>
} }

/// Describes subnets: `DescribeSubnets` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeSubnets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub subnet_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "SubnetIds" subnet_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeSubnets: SubnetInfo = Offset "Offset", "SubnetSet" subnet_set, total "TotalCount" }

/// Response of [`DescribeSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub subnet_set: Vec<SubnetInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSubnetsOutput {
    0 "SubnetSet" subnet_set: Vec<SubnetInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes task status: `DescribeTaskStatus` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeTaskStatus(task_id: i64) "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeTaskStatusOutput {
    0 "Status" status: i64
} }

/// Describes vpc peer connections: `DescribeVpcPeerConnections` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeVpcPeerConnections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPeerConnections {
    pub vpc_peer_connection_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { DescribeVpcPeerConnections() "DescribeVpcPeerConnections" -> DescribeVpcPeerConnectionsOutput {
    0 "VpcPeerConnectionIds" vpc_peer_connection_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "VpcId" vpc_id: String
} }
paged! { DescribeVpcPeerConnections: VpcPeerConnection =
    Offset "Offset", "VpcPeerConnectionSet" vpc_peer_connection_set, total "TotalCount" }

/// Response of [`DescribeVpcPeerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPeerConnectionsOutput {
    pub total_count: Option<i64>,
    pub vpc_peer_connection_set: Vec<VpcPeerConnection>,
}
model! { DescribeVpcPeerConnectionsOutput {
    0 "TotalCount" total_count: i64, 1 "VpcPeerConnectionSet" vpc_peer_connection_set: Vec<VpcPeerConnection>
} }

/// In the response of [`DescribeVpcPeerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcPeerConnection {
    pub vpc_id: Option<String>,
    pub peer_vpc_id: Option<String>,
    pub app_id: Option<String>,
    pub peer_app_id: Option<String>,
    pub vpc_peer_connection_id: Option<String>,
    pub vpc_peer_connection_name: Option<String>,
    pub state: Option<String>,
    pub vpc_zone: Option<String>,
    pub peer_vpc_zone: Option<String>,
    pub uin: Option<i64>,
    pub peer_uin: Option<i64>,
    pub peer_type: Option<i64>,
    pub bandwidth: Option<i64>,
    pub region: Option<String>,
    pub peer_region: Option<String>,
    pub delete_flag: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { VpcPeerConnection {
    0 "VpcId" vpc_id: String, 1 "PeerVpcId" peer_vpc_id: String, 2 "AppId" app_id: String,
    3 "PeerAppId" peer_app_id: String, 4 "VpcPeerConnectionId" vpc_peer_connection_id: String,
    5 "VpcPeerConnectionName" vpc_peer_connection_name: String, 6 "State" state: String, 7 "VpcZone" vpc_zone: String,
    8 "PeerVpcZone" peer_vpc_zone: String, 9 "Uin" uin: i64, 10 "PeerUin" peer_uin: i64, 11 "PeerType" peer_type: i64,
    12 "Bandwidth" bandwidth: i64, 13 "Region" region: String, 14 "PeerRegion" peer_region: String,
    15 "DeleteFlag" delete_flag: i64, 16 "CreateTime" create_time: String
} }

/// Describes vpc quota: `DescribeVpcQuota` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeVpcQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcQuota {
    /// Required.
    pub type_ids: Vec<i64>,
}
operation! { DescribeVpcQuota(type_ids: Vec<i64>) "DescribeVpcQuota" -> DescribeVpcQuotaOutput {
    0 "TypeIds" type_ids
} }

/// Response of [`DescribeVpcQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcQuotaOutput {
    pub vpc_quota_set: Vec<VpcQuota>,
}
model! { DescribeVpcQuotaOutput {
    0 "VpcQuotaSet" vpc_quota_set: Vec<VpcQuota>
} }

/// In the response of [`DescribeVpcQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcQuota {
    pub type_id: Option<i64>,
    pub quota: Option<i64>,
}
model! { VpcQuota {
    0 "TypeId" type_id: i64, 1 "Quota" quota: i64
} }

/// Describes vpc resource: `DescribeVpcResource` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeVpcResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcResource {
    pub vpc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeVpcResource() "DescribeVpcResource" -> DescribeVpcResourceOutput {
    0 "VpcIds" vpc_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeVpcResource: VpcResource = Offset "Offset", "VpcResourceSet" vpc_resource_set, total "TotalCount" }

/// Response of [`DescribeVpcResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcResourceOutput {
    pub vpc_resource_set: Vec<VpcResource>,
    pub total_count: Option<i64>,
}
model! { DescribeVpcResourceOutput {
    0 "VpcResourceSet" vpc_resource_set: Vec<VpcResource>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVpcResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcResource {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub subnet_num: Option<i64>,
    pub nat_num: Option<i64>,
    pub state: Option<String>,
    pub monitor_flag: Option<bool>,
    pub cpm_num: Option<i64>,
    pub leave_ip_num: Option<i64>,
    pub lb_num: Option<i64>,
    pub traffic_mirror_num: Option<i64>,
    pub eip_num: Option<i64>,
    pub plgw_num: Option<i64>,
    pub plvp_num: Option<i64>,
    pub ssl_vpn_gw_num: Option<i64>,
    pub vpc_peer_num: Option<i64>,
    pub ipsec_vpn_gw_num: Option<i64>,
    pub zone: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub is_old: Option<bool>,
    pub ccn_service_num: Option<i64>,
    pub vpc_peer_limit_to_all_region: Option<i64>,
    pub vpc_peer_limit_to_same_region: Option<i64>,
    pub int_vpc_id: Option<i64>,
}
model! { VpcResource {
    0 "VpcId" vpc_id: String, 1 "VpcName" vpc_name: String, 2 "CidrBlock" cidr_block: String,
    3 "SubnetNum" subnet_num: i64, 4 "NatNum" nat_num: i64, 5 "State" state: String, 6 "MonitorFlag" monitor_flag: bool,
    7 "CpmNum" cpm_num: i64, 8 "LeaveIpNum" leave_ip_num: i64, 9 "LbNum" lb_num: i64,
    10 "TrafficMirrorNum" traffic_mirror_num: i64, 11 "EipNum" eip_num: i64, 12 "PlgwNum" plgw_num: i64,
    13 "PlvpNum" plvp_num: i64, 14 "SslVpnGwNum" ssl_vpn_gw_num: i64, 15 "VpcPeerNum" vpc_peer_num: i64,
    16 "IpsecVpnGwNum" ipsec_vpn_gw_num: i64, 17 "Zone" zone: String, 18 "CreateTime" create_time: String,
    19 "IsOld" is_old: bool, 20 "CcnServiceNum" ccn_service_num: i64,
    21 "VpcPeerLimitToAllRegion" vpc_peer_limit_to_all_region: i64,
    22 "VpcPeerLimitToSameRegion" vpc_peer_limit_to_same_region: i64, 23 "IntVpcId" int_vpc_id: i64
} }

/// Describes vpc view: `DescribeVpcView` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeVpcView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcView {
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeVpcView(vpc_id: String) "DescribeVpcView" -> DescribeVpcViewOutput {
    0 "VpcId" vpc_id
} }

/// Response of [`DescribeVpcView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcViewOutput {
    pub vpc_view: Option<VpcViewInfo>,
}
model! { DescribeVpcViewOutput {
    0 "VpcView" vpc_view: VpcViewInfo
} }

/// In the response of [`DescribeVpcView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcViewInfo {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub zone: Option<String>,
    pub lb_num: Option<i64>,
    pub eip_num: Option<i64>,
    pub nat_num: Option<i64>,
    pub subnet_set: Vec<VpcSubnetViewInfo>,
}
model! { VpcViewInfo {
    0 "VpcId" vpc_id: String, 1 "VpcName" vpc_name: String, 2 "CidrBlock" cidr_block: String, 3 "Zone" zone: String,
    4 "LbNum" lb_num: i64, 5 "EipNum" eip_num: i64, 6 "NatNum" nat_num: i64,
    7 "SubnetSet" subnet_set: Vec<VpcSubnetViewInfo>
} }

/// In the response of [`DescribeVpcView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcSubnetViewInfo {
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    pub cpm_num: Option<i64>,
    pub lb_num: Option<i64>,
    pub zone: Option<String>,
}
model! { VpcSubnetViewInfo {
    0 "SubnetId" subnet_id: String, 1 "SubnetName" subnet_name: String, 2 "CidrBlock" cidr_block: String,
    3 "CpmNum" cpm_num: i64, 4 "LbNum" lb_num: i64, 5 "Zone" zone: String
} }

/// Describes vpcs: `DescribeVpcs` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub vpc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "VpcIds" vpc_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeVpcs: VpcInfo = Offset "Offset", "VpcSet" vpc_set }

/// Response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub vpc_set: Vec<VpcInfo>,
}
model! { DescribeVpcsOutput {
    0 "VpcSet" vpc_set: Vec<VpcInfo>
} }

/// In the response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub zone: Option<String>,
    pub state: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub int_vpc_id: Option<i64>,
}
model! { VpcInfo {
    0 "VpcId" vpc_id: String, 1 "VpcName" vpc_name: String, 2 "CidrBlock" cidr_block: String, 3 "Zone" zone: String,
    4 "State" state: String, 5 "CreateTime" create_time: String, 6 "IntVpcId" int_vpc_id: i64
} }

/// Describes vpn connections: `DescribeVpnConnections` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeVpnConnections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnections {
    pub vpn_connection_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub vpn_gateway_id: Option<String>,
    pub vpn_connection_name: Option<String>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeVpnConnections() "DescribeVpnConnections" -> DescribeVpnConnectionsOutput {
    0 "VpnConnectionIds" vpn_connection_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "VpnGatewayId" vpn_gateway_id: String, 5 "VpnConnectionName" vpn_connection_name: String,
    6 "OrderField" order_field: String, 7 "OrderDirection" order_direction: String
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

/// In the response of [`DescribeVpnConnections`].
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
    pub create_time: Option<String>,
    pub state: Option<String>,
    pub net_status: Option<String>,
    pub security_policy_database_set: Vec<SecurityPolicyDatabase>,
    pub ike_options_specification: Option<IKEOptionsSpecification>,
    pub ipsec_options_specification: Option<IPSECOptionsSpecification>,
    pub zone: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub vpc_name: Option<String>,
    pub vpn_gateway_name: Option<String>,
    pub customer_gateway_name: Option<String>,
    pub destination_cidr: Vec<String>,
    pub source_cidr: Vec<String>,
}
model! { VpnConnection {
    0 "VpnConnectionId" vpn_connection_id: String, 1 "VpnConnectionName" vpn_connection_name: String,
    2 "VpcId" vpc_id: String, 3 "VpnGatewayId" vpn_gateway_id: String,
    4 "CustomerGatewayId" customer_gateway_id: String, 5 "PreShareKey" pre_share_key: String,
    6 "VpnProto" vpn_proto: String, 7 "CreateTime" create_time: String, 8 "State" state: String,
    9 "NetStatus" net_status: String,
    10 "SecurityPolicyDatabaseSet" security_policy_database_set: Vec<SecurityPolicyDatabase>,
    11 "IKEOptionsSpecification" ike_options_specification: IKEOptionsSpecification,
    12 "IPSECOptionsSpecification" ipsec_options_specification: IPSECOptionsSpecification, 13 "Zone" zone: String,
    14 "VpcCidrBlock" vpc_cidr_block: String, 15 "VpcName" vpc_name: String,
    16 "VpnGatewayName" vpn_gateway_name: String, 17 "CustomerGatewayName" customer_gateway_name: String,
    18 "DestinationCidr" destination_cidr: Vec<String>, 19 "SourceCidr" source_cidr: Vec<String>
} }

/// In the request of [`DescribeVpnConnections`].
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

/// In the request of [`DescribeVpnConnections`].
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

/// In the request of [`DescribeVpnConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSECOptionsSpecification {
    /// Required.
    pub pfs_dh_group: Option<String>,
    /// Required.
    pub ipsec_sa_lifetime_traffic: Option<i64>,
    pub encrypt_algorithm: Option<String>,
    pub integrity_algorith: Option<String>,
    pub ipsec_sa_lifetime_seconds: Option<i64>,
    pub security_proto: Option<String>,
    pub encap_mode: Option<String>,
}
input! { IPSECOptionsSpecification(pfs_dh_group: String, ipsec_sa_lifetime_traffic: i64) {
    0 "PfsDhGroup" pfs_dh_group: String, 1 "IPSECSaLifetimeTraffic" ipsec_sa_lifetime_traffic: i64,
    2 "EncryptAlgorithm" encrypt_algorithm: String, 3 "IntegrityAlgorith" integrity_algorith: String,
    4 "IPSECSaLifetimeSeconds" ipsec_sa_lifetime_seconds: i64, 5 "SecurityProto" security_proto: String,
    6 "EncapMode" encap_mode: String
} }

/// Describes vpn gateways: `DescribeVpnGateways` of `bmvpc` 2018-06-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DescribeVpnGateways>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGateways {
    pub vpn_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeVpnGateways() "DescribeVpnGateways" -> DescribeVpnGatewaysOutput {
    0 "VpnGatewayIds" vpn_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
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

/// In the response of [`DescribeVpnGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpnGateway {
    pub vpn_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpn_gateway_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub vpc_name: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub state: Option<String>,
    pub public_ip_address: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub zone: Option<String>,
    pub vpn_conn_num: Option<i64>,
}
model! { VpnGateway {
    0 "VpnGatewayId" vpn_gateway_id: String, 1 "VpcId" vpc_id: String, 2 "VpnGatewayName" vpn_gateway_name: String,
    3 "VpcCidrBlock" vpc_cidr_block: String, 4 "VpcName" vpc_name: String,
    5 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 6 "State" state: String,
    7 "PublicIpAddress" public_ip_address: String, 8 "CreateTime" create_time: String, 9 "Zone" zone: String,
    10 "VpnConnNum" vpn_conn_num: i64
} }

/// Downloads customer gateway configuration: `DownloadCustomerGatewayConfiguration` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=DownloadCustomerGatewayConfiguration>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_VPN_CONN_NOT_EXIST`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCustomerGatewayConfiguration {
    /// Required.
    pub vpn_connection_id: String,
    /// Required.
    pub vendor_name: String,
}
operation! { DownloadCustomerGatewayConfiguration(vpn_connection_id: String, vendor_name: String)
    "DownloadCustomerGatewayConfiguration" -> DownloadCustomerGatewayConfigurationOutput {
    0 "VpnConnectionId" vpn_connection_id, 1 "VendorName" vendor_name
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

/// Modifies customer gateway attribute: `ModifyCustomerGatewayAttribute` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=ModifyCustomerGatewayAttribute>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CUSTOMER_GATEWAY_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CUSTOMER_GATEWAY_ADDR_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_CUSTOMER_GATEWAY_ADDR_INVALID`], [`codes::UNSUPPORTED_OPERATION_VPN_CONN_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttribute {
    /// Required.
    pub customer_gateway_id: String,
    /// Required.
    pub customer_gateway_name: String,
}
operation! { ModifyCustomerGatewayAttribute(customer_gateway_id: String, customer_gateway_name: String)
    "ModifyCustomerGatewayAttribute" -> Empty {
    0 "CustomerGatewayId" customer_gateway_id, 1 "CustomerGatewayName" customer_gateway_name
} }

/// Response of [`ModifyCustomerGatewayAttribute`]: empty.
pub type ModifyCustomerGatewayAttributeOutput = Empty;

/// Modifies route policy: `ModifyRoutePolicy` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=ModifyRoutePolicy>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoutePolicy {
    /// Required.
    pub route_table_id: String,
    /// Required.
    pub route_policy: RoutePolicy,
}
operation! { ModifyRoutePolicy(route_table_id: String, route_policy: RoutePolicy)
    "ModifyRoutePolicy" -> ModifyRoutePolicyOutput {
    0 "RouteTableId" route_table_id, 1 "RoutePolicy" route_policy
} }

/// Response of [`ModifyRoutePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoutePolicyOutput {
    pub task_id: Option<i64>,
}
model! { ModifyRoutePolicyOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies route table: `ModifyRouteTable` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=ModifyRouteTable>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteTable {
    /// Required.
    pub route_table_id: String,
    pub route_table_name: Option<String>,
}
operation! { ModifyRouteTable(route_table_id: String) "ModifyRouteTable" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteTableName" route_table_name: String
} }

/// Response of [`ModifyRouteTable`]: empty.
pub type ModifyRouteTableOutput = Empty;

/// Modifies subnet attribute: `ModifySubnetAttribute` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=ModifySubnetAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetAttribute {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub subnet_name: String,
}
operation! { ModifySubnetAttribute(vpc_id: String, subnet_id: String, subnet_name: String)
    "ModifySubnetAttribute" -> Empty {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "SubnetName" subnet_name
} }

/// Response of [`ModifySubnetAttribute`]: empty.
pub type ModifySubnetAttributeOutput = Empty;

/// Modifies subnet dhcp relay: `ModifySubnetDHCPRelay` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=ModifySubnetDHCPRelay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetDHCPRelay {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub enable_dhcp: bool,
    pub server_ips: Option<Vec<String>>,
    pub reserved_ip_count: Option<i64>,
}
operation! { ModifySubnetDHCPRelay(vpc_id: String, subnet_id: String, enable_dhcp: bool)
    "ModifySubnetDHCPRelay" -> Empty {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "EnableDHCP" enable_dhcp, 3 "ServerIps" server_ips: Vec<String>,
    4 "ReservedIpCount" reserved_ip_count: i64
} }

/// Response of [`ModifySubnetDHCPRelay`]: empty.
pub type ModifySubnetDHCPRelayOutput = Empty;

/// Modifies vpc attribute: `ModifyVpcAttribute` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=ModifyVpcAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
    /// Required.
    pub vpc_id: String,
    pub vpc_name: Option<String>,
    pub enable_monitor: Option<bool>,
}
operation! { ModifyVpcAttribute(vpc_id: String) "ModifyVpcAttribute" -> Empty {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name: String, 2 "EnableMonitor" enable_monitor: bool
} }

/// Response of [`ModifyVpcAttribute`]: empty.
pub type ModifyVpcAttributeOutput = Empty;

/// Modifies vpc peer connection: `ModifyVpcPeerConnection` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=ModifyVpcPeerConnection>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_VPC_PEER_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_VPC_PEER_STATE`], [`codes::UNSUPPORTED_OPERATION_VPC_CIDR_CONFICT`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_PEER_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPeerConnection {
    /// Required.
    pub vpc_peer_connection_id: String,
    pub bandwidth: Option<i64>,
    pub vpc_peer_connection_name: Option<String>,
}
operation! { ModifyVpcPeerConnection(vpc_peer_connection_id: String)
    "ModifyVpcPeerConnection" -> ModifyVpcPeerConnectionOutput {
    0 "VpcPeerConnectionId" vpc_peer_connection_id, 1 "Bandwidth" bandwidth: i64,
    2 "VpcPeerConnectionName" vpc_peer_connection_name: String
} }

/// Response of [`ModifyVpcPeerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPeerConnectionOutput {
    pub task_id: Option<i64>,
}
model! { ModifyVpcPeerConnectionOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies vpn connection attribute: `ModifyVpnConnectionAttribute` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=ModifyVpnConnectionAttribute>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_SPD_ACL_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_SPD_DNET_LIMIT`], [`codes::LIMIT_EXCEEDED_SPD_SNET_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_AVAIBLE`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_VPN_CONN_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_INVALID_VPN_CONN_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_SPD_ACL_CIDR_INVALID`], [`codes::UNSUPPORTED_OPERATION_SPD_SNET_NOT_IN_CIDR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttribute {
    /// Required.
    pub vpn_connection_id: String,
    /// Required.
    pub vpc_id: String,
    pub vpn_connection_name: Option<String>,
    pub pre_share_key: Option<String>,
    pub security_policy_databases: Option<Vec<SecurityPolicyDatabase>>,
    pub ike_options_specification: Option<IKEOptionsSpecification>,
    pub ipsec_options_specification: Option<IPSECOptionsSpecification>,
}
operation! { ModifyVpnConnectionAttribute(vpn_connection_id: String, vpc_id: String)
    "ModifyVpnConnectionAttribute" -> ModifyVpnConnectionAttributeOutput {
    0 "VpnConnectionId" vpn_connection_id, 1 "VpcId" vpc_id, 2 "VpnConnectionName" vpn_connection_name: String,
    3 "PreShareKey" pre_share_key: String,
    4 "SecurityPolicyDatabases" security_policy_databases: Vec<SecurityPolicyDatabase>,
    5 "IKEOptionsSpecification" ike_options_specification: IKEOptionsSpecification,
    6 "IPSECOptionsSpecification" ipsec_options_specification: IPSECOptionsSpecification
} }

/// Response of [`ModifyVpnConnectionAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeOutput {
    pub task_id: Option<i64>,
}
model! { ModifyVpnConnectionAttributeOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies vpn gateway attribute: `ModifyVpnGatewayAttribute` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=ModifyVpnGatewayAttribute>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_VPN_GW_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_VPN_CONN_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttribute {
    /// Required.
    pub vpn_gateway_id: String,
    /// Required.
    pub vpn_gateway_name: String,
}
operation! { ModifyVpnGatewayAttribute(vpn_gateway_id: String, vpn_gateway_name: String)
    "ModifyVpnGatewayAttribute" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpnGatewayName" vpn_gateway_name
} }

/// Response of [`ModifyVpnGatewayAttribute`]: empty.
pub type ModifyVpnGatewayAttributeOutput = Empty;

/// Rejects vpc peer connection: `RejectVpcPeerConnection` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=RejectVpcPeerConnection>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_VPC_PEER_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_INVALID_VPC_PEER_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_VPC_CIDR_CONFICT`], [`codes::UNSUPPORTED_OPERATION_VPC_PEER_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectVpcPeerConnection {
    /// Required.
    pub vpc_peer_connection_id: String,
}
operation! { RejectVpcPeerConnection(vpc_peer_connection_id: String)
    "RejectVpcPeerConnection" -> RejectVpcPeerConnectionOutput {
    0 "VpcPeerConnectionId" vpc_peer_connection_id
} }

/// Response of [`RejectVpcPeerConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectVpcPeerConnectionOutput {
    pub task_id: Option<i64>,
}
model! { RejectVpcPeerConnectionOutput {
    0 "TaskId" task_id: i64
} }

/// Resets vpn connection: `ResetVpnConnection` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=ResetVpnConnection>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_NOT_AVAIBLE`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_VPN_CONN_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetVpnConnection {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vpn_connection_id: String,
}
operation! { ResetVpnConnection(vpc_id: String, vpn_connection_id: String) "ResetVpnConnection" -> Empty {
    0 "VpcId" vpc_id, 1 "VpnConnectionId" vpn_connection_id
} }

/// Response of [`ResetVpnConnection`]: empty.
pub type ResetVpnConnectionOutput = Empty;

/// Unbinds eips from nat gateway: `UnbindEipsFromNatGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=UnbindEipsFromNatGateway>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEipsFromNatGateway {
    /// Required.
    pub nat_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub assigned_eips: Vec<String>,
}
operation! { UnbindEipsFromNatGateway(nat_id: String, vpc_id: String, assigned_eips: Vec<String>)
    "UnbindEipsFromNatGateway" -> UnbindEipsFromNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "AssignedEips" assigned_eips
} }

/// Response of [`UnbindEipsFromNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEipsFromNatGatewayOutput {
    pub task_id: Option<i64>,
}
model! { UnbindEipsFromNatGatewayOutput {
    0 "TaskId" task_id: i64
} }

/// Unbinds ips from nat gateway: `UnbindIpsFromNatGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=UnbindIpsFromNatGateway>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindIpsFromNatGateway {
    /// Required.
    pub nat_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub ip_info_set: Vec<IpInfo>,
}
operation! { UnbindIpsFromNatGateway(nat_id: String, vpc_id: String, ip_info_set: Vec<IpInfo>)
    "UnbindIpsFromNatGateway" -> UnbindIpsFromNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "IpInfoSet" ip_info_set
} }

/// Response of [`UnbindIpsFromNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindIpsFromNatGatewayOutput {
    pub task_id: Option<i64>,
}
model! { UnbindIpsFromNatGatewayOutput {
    0 "TaskId" task_id: i64
} }

/// Unbinds subnets from nat gateway: `UnbindSubnetsFromNatGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=UnbindSubnetsFromNatGateway>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubnetsFromNatGateway {
    /// Required.
    pub nat_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_ids: Vec<String>,
}
operation! { UnbindSubnetsFromNatGateway(nat_id: String, vpc_id: String, subnet_ids: Vec<String>)
    "UnbindSubnetsFromNatGateway" -> UnbindSubnetsFromNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "SubnetIds" subnet_ids
} }

/// Response of [`UnbindSubnetsFromNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubnetsFromNatGatewayOutput {
    pub task_id: Option<i64>,
}
model! { UnbindSubnetsFromNatGatewayOutput {
    0 "TaskId" task_id: i64
} }

/// `UpgradeNatGateway` of `bmvpc` 2018-06-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bmvpc&Version=2018-06-25&Action=UpgradeNatGateway>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeNatGateway {
    /// Required.
    pub nat_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub max_concurrent: i64,
}
operation! { UpgradeNatGateway(nat_id: String, vpc_id: String, max_concurrent: i64)
    "UpgradeNatGateway" -> UpgradeNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "MaxConcurrent" max_concurrent
} }

/// Response of [`UpgradeNatGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeNatGatewayOutput {
    pub task_id: Option<i64>,
}
model! { UpgradeNatGatewayOutput {
    0 "TaskId" task_id: i64
} }

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_SPD_ACL_LIMIT "LimitExceeded.SpdAclLimit",
    LIMIT_EXCEEDED_SPD_DNET_LIMIT "LimitExceeded.SpdDnetLimit",
    LIMIT_EXCEEDED_SPD_SNET_LIMIT "LimitExceeded.SpdSnetLimit", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_CUSTOMER_GATEWAY_NOT_EXIST "ResourceNotFound.CustomerGatewayNotExist",
    RESOURCE_NOT_FOUND_NOT_AVAIBLE "ResourceNotFound.NotAvaible",
    RESOURCE_NOT_FOUND_VPC_NOT_EXIST "ResourceNotFound.VpcNotExist",
    RESOURCE_NOT_FOUND_VPC_PEER_NOT_EXIST "ResourceNotFound.VpcPeerNotExist",
    RESOURCE_NOT_FOUND_VPN_CONN_NOT_EXIST "ResourceNotFound.VpnConnNotExist",
    RESOURCE_NOT_FOUND_VPN_GW_NOT_EXIST "ResourceNotFound.VpnGwNotExist", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_CUSTOMER_GATEWAY_ADDR_EXIST "UnsupportedOperation.CustomerGatewayAddrExist",
    UNSUPPORTED_OPERATION_CUSTOMER_GATEWAY_ADDR_INVALID "UnsupportedOperation.CustomerGatewayAddrInvalid",
    UNSUPPORTED_OPERATION_INVALID_VPC_PEER_STATE "UnsupportedOperation.InvalidVpcPeerState",
    UNSUPPORTED_OPERATION_INVALID_VPN_CONN_STATE "UnsupportedOperation.InvalidVpnConnState",
    UNSUPPORTED_OPERATION_SPD_ACL_CIDR_INVALID "UnsupportedOperation.SpdAclCidrInvalid",
    UNSUPPORTED_OPERATION_SPD_SNET_NOT_IN_CIDR "UnsupportedOperation.SpdSnetNotInCidr",
    UNSUPPORTED_OPERATION_VPC_CIDR_CONFICT "UnsupportedOperation.VpcCidrConfict",
    UNSUPPORTED_OPERATION_VPC_PEER_EXIST "UnsupportedOperation.VpcPeerExist",
    UNSUPPORTED_OPERATION_VPN_CONN_EXIST "UnsupportedOperation.VpnConnExist",
    UNSUPPORTED_OPERATION_VPN_CONN_IN_USE "UnsupportedOperation.VpnConnInUse"
}

#[cfg(feature = "unstable-registry")]
register! {
    AcceptVpcPeerConnection, AsyncRegisterIps, BindEipsToNatGateway, BindIpsToNatGateway, BindSubnetsToNatGateway,
    CreateCustomerGateway, CreateDockerSubnetWithVlan, CreateHostedInterface, CreateInterfaces, CreateNatGateway,
    CreateRoutePolicies, CreateSubnet, CreateVirtualSubnetWithVlan, CreateVpc, CreateVpcPeerConnection,
    DeleteCustomerGateway, DeleteHostedInterface, DeleteHostedInterfaces, DeleteInterfaces, DeleteNatGateway,
    DeleteRoutePolicy, DeleteSubnet, DeleteVirtualIp, DeleteVpc, DeleteVpcPeerConnection, DeleteVpnConnection,
    DeleteVpnGateway, DeregisterIps, DescribeCustomerGateways, DescribeNatGateways, DescribeNatSubnets,
    DescribeRoutePolicies, DescribeRouteTables, DescribeSubnetAvailableIps, DescribeSubnetByDevice,
    DescribeSubnetByHostedDevice, DescribeSubnets, DescribeTaskStatus, DescribeVpcPeerConnections, DescribeVpcQuota,
    DescribeVpcResource, DescribeVpcView, DescribeVpcs, DescribeVpnConnections, DescribeVpnGateways,
    DownloadCustomerGatewayConfiguration, ModifyCustomerGatewayAttribute, ModifyRoutePolicy, ModifyRouteTable,
    ModifySubnetAttribute, ModifySubnetDHCPRelay, ModifyVpcAttribute, ModifyVpcPeerConnection,
    ModifyVpnConnectionAttribute, ModifyVpnGatewayAttribute, RejectVpcPeerConnection, ResetVpnConnection,
    UnbindEipsFromNatGateway, UnbindIpsFromNatGateway, UnbindSubnetsFromNatGateway, UpgradeNatGateway
}
