//! `bmvpc` 2018-06-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "bmvpc", version: "2018-06-25", code: "bmvpc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptVpcPeerConnection {
    pub vpc_peer_connection_id: String,
}
operation! { AcceptVpcPeerConnection(vpc_peer_connection_id: String)
    "AcceptVpcPeerConnection" -> AcceptVpcPeerConnectionOutput {
    0 "VpcPeerConnectionId" vpc_peer_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptVpcPeerConnectionOutput {
    pub task_id: Option<u64>,
}
model! { AcceptVpcPeerConnectionOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncRegisterIps {
    pub vpc_id: String,
    pub subnet_id: String,
    pub ips: Vec<String>,
}
operation! { AsyncRegisterIps(vpc_id: String, subnet_id: String, ips: Vec<String>)
    "AsyncRegisterIps" -> AsyncRegisterIpsOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "Ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncRegisterIpsOutput {
    pub task_id: Option<i64>,
}
model! { AsyncRegisterIpsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEipsToNatGateway {
    pub nat_id: String,
    pub vpc_id: String,
    pub assigned_eips: Option<Vec<String>>,
    pub auto_alloc_eip_num: Option<u64>,
}
operation! { BindEipsToNatGateway(nat_id: String, vpc_id: String) "BindEipsToNatGateway" -> BindEipsToNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "AssignedEips" assigned_eips: Vec<String>,
    3 "AutoAllocEipNum" auto_alloc_eip_num: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEipsToNatGatewayOutput {
    pub task_id: Option<u64>,
}
model! { BindEipsToNatGatewayOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindIpsToNatGateway {
    pub nat_id: String,
    pub vpc_id: String,
    pub ip_info_set: Vec<IpInfo>,
}
operation! { BindIpsToNatGateway(nat_id: String, vpc_id: String, ip_info_set: Vec<IpInfo>)
    "BindIpsToNatGateway" -> BindIpsToNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "IpInfoSet" ip_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpInfo {
    pub subnet_id: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { IpInfo(subnet_id: String, ips: Vec<String>) {
    0 "SubnetId" subnet_id: String, 1 "Ips" ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindIpsToNatGatewayOutput {
    pub task_id: Option<u64>,
}
model! { BindIpsToNatGatewayOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSubnetsToNatGateway {
    pub nat_id: String,
    pub vpc_id: String,
    pub subnet_ids: Vec<String>,
}
operation! { BindSubnetsToNatGateway(nat_id: String, vpc_id: String, subnet_ids: Vec<String>)
    "BindSubnetsToNatGateway" -> BindSubnetsToNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "SubnetIds" subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSubnetsToNatGatewayOutput {
    pub task_id: Option<u64>,
}
model! { BindSubnetsToNatGatewayOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomerGateway {
    pub customer_gateway_name: String,
    pub ip_address: String,
    pub zone: String,
}
operation! { CreateCustomerGateway(customer_gateway_name: String, ip_address: String, zone: String)
    "CreateCustomerGateway" -> CreateCustomerGatewayOutput {
    0 "CustomerGatewayName" customer_gateway_name, 1 "IpAddress" ip_address, 2 "Zone" zone
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
    pub create_time: Option<String>,
    pub vpn_conn_num: Option<u64>,
}
model! { CustomerGateway {
    0 "CustomerGatewayId" customer_gateway_id, 1 "CustomerGatewayName" customer_gateway_name, 2 "IpAddress" ip_address,
    3 "CreateTime" create_time, 4 "VpnConnNum" vpn_conn_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDockerSubnetWithVlan {
    pub vpc_id: String,
    pub subnet_set: Vec<SubnetCreateInputInfo>,
}
operation! { CreateDockerSubnetWithVlan(vpc_id: String, subnet_set: Vec<SubnetCreateInputInfo>)
    "CreateDockerSubnetWithVlan" -> CreateDockerSubnetWithVlanOutput {
    0 "VpcId" vpc_id, 1 "SubnetSet" subnet_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetCreateInputInfo {
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    pub distributed_flag: Option<u64>,
    pub dhcp_enable: Option<u64>,
    pub dhcp_server_ip: Option<Vec<String>>,
    pub ip_reserve: Option<u64>,
    pub vlan_id: Option<u64>,
    pub zone: Option<String>,
    pub is_smart_nic: Option<u64>,
}
input! { SubnetCreateInputInfo(subnet_name: String, cidr_block: String) {
    0 "SubnetName" subnet_name: String, 1 "CidrBlock" cidr_block: String, 2 "DistributedFlag" distributed_flag: u64,
    3 "DhcpEnable" dhcp_enable: u64, 4 "DhcpServerIp" dhcp_server_ip: Vec<String>, 5 "IpReserve" ip_reserve: u64,
    6 "VlanId" vlan_id: u64, 7 "Zone" zone: String, 8 "IsSmartNic" is_smart_nic: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDockerSubnetWithVlanOutput {
    pub task_id: Option<u64>,
}
model! { CreateDockerSubnetWithVlanOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostedInterface {
    pub instance_ids: Vec<String>,
    pub vpc_id: String,
    pub subnet_id: String,
}
operation! { CreateHostedInterface(instance_ids: Vec<String>, vpc_id: String, subnet_id: String)
    "CreateHostedInterface" -> CreateHostedInterfaceOutput {
    0 "InstanceIds" instance_ids, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostedInterfaceOutput {
    pub task_id: Option<u64>,
    pub resource_ids: Option<Vec<String>>,
}
model! { CreateHostedInterfaceOutput {
    0 "TaskId" task_id, 1 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInterfaces {
    pub instance_ids: Vec<String>,
    pub vpc_id: String,
    pub subnet_id: String,
}
operation! { CreateInterfaces(instance_ids: Vec<String>, vpc_id: String, subnet_id: String)
    "CreateInterfaces" -> CreateInterfacesOutput {
    0 "InstanceIds" instance_ids, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInterfacesOutput {
    pub task_id: Option<u64>,
}
model! { CreateInterfacesOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGateway {
    pub forward_mode: String,
    pub vpc_id: String,
    pub nat_name: String,
    pub max_concurrent: u64,
    pub subnet_ids: Option<Vec<String>>,
    pub ip_info_set: Option<Vec<IpInfo>>,
    pub assigned_eips: Option<Vec<String>>,
    pub auto_alloc_eip_num: Option<u64>,
    pub exclusive: Option<u64>,
}
operation! { CreateNatGateway(forward_mode: String, vpc_id: String, nat_name: String, max_concurrent: u64)
    "CreateNatGateway" -> CreateNatGatewayOutput {
    0 "ForwardMode" forward_mode, 1 "VpcId" vpc_id, 2 "NatName" nat_name, 3 "MaxConcurrent" max_concurrent,
    4 "SubnetIds" subnet_ids: Vec<String>, 5 "IpInfoSet" ip_info_set: Vec<IpInfo>,
    6 "AssignedEips" assigned_eips: Vec<String>, 7 "AutoAllocEipNum" auto_alloc_eip_num: u64,
    8 "Exclusive" exclusive: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNatGatewayOutput {
    pub task_id: Option<u64>,
}
model! { CreateNatGatewayOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePolicies {
    pub route_table_id: String,
    pub route_policy_set: Vec<RoutePolicy>,
}
operation! { CreateRoutePolicies(route_table_id: String, route_policy_set: Vec<RoutePolicy>)
    "CreateRoutePolicies" -> CreateRoutePoliciesOutput {
    0 "RouteTableId" route_table_id, 1 "RoutePolicySet" route_policy_set
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutePoliciesOutput {
    pub task_id: Option<u64>,
}
model! { CreateRoutePoliciesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    pub vpc_id: String,
    pub subnet_set: Vec<SubnetCreateInputInfo>,
}
operation! { CreateSubnet(vpc_id: String, subnet_set: Vec<SubnetCreateInputInfo>) "CreateSubnet" -> CreateSubnetOutput {
    0 "VpcId" vpc_id, 1 "SubnetSet" subnet_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub task_id: Option<u64>,
}
model! { CreateSubnetOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualSubnetWithVlan {
    pub vpc_id: String,
    pub subnet_set: Vec<SubnetCreateInputInfo>,
}
operation! { CreateVirtualSubnetWithVlan(vpc_id: String, subnet_set: Vec<SubnetCreateInputInfo>)
    "CreateVirtualSubnetWithVlan" -> CreateVirtualSubnetWithVlanOutput {
    0 "VpcId" vpc_id, 1 "SubnetSet" subnet_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualSubnetWithVlanOutput {
    pub task_id: Option<i64>,
}
model! { CreateVirtualSubnetWithVlanOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpc {
    pub vpc_name: String,
    pub cidr_block: String,
    pub zone: String,
    pub subnet_set: Option<Vec<VpcSubnetCreateInfo>>,
    pub enable_monitoring: Option<bool>,
}
operation! { CreateVpc(vpc_name: String, cidr_block: String, zone: String) "CreateVpc" -> CreateVpcOutput {
    0 "VpcName" vpc_name, 1 "CidrBlock" cidr_block, 2 "Zone" zone, 3 "SubnetSet" subnet_set: Vec<VpcSubnetCreateInfo>,
    4 "EnableMonitoring" enable_monitoring: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcSubnetCreateInfo {
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    pub zone: Option<String>,
}
input! { VpcSubnetCreateInfo(subnet_name: String, cidr_block: String) {
    0 "SubnetName" subnet_name: String, 1 "CidrBlock" cidr_block: String, 2 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcOutput {
    pub task_id: Option<u64>,
}
model! { CreateVpcOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeerConnection {
    pub vpc_id: String,
    pub peer_vpc_id: String,
    pub peer_region: String,
    pub vpc_peer_connection_name: String,
    pub peer_uin: Option<String>,
    pub bandwidth: Option<u64>,
}
operation! { CreateVpcPeerConnection(vpc_id: String, peer_vpc_id: String, peer_region: String, vpc_peer_connection_name: String)
    "CreateVpcPeerConnection" -> CreateVpcPeerConnectionOutput {
    0 "VpcId" vpc_id, 1 "PeerVpcId" peer_vpc_id, 2 "PeerRegion" peer_region,
    3 "VpcPeerConnectionName" vpc_peer_connection_name, 4 "PeerUin" peer_uin: String, 5 "Bandwidth" bandwidth: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpcPeerConnectionOutput {
    pub task_id: Option<u64>,
}
model! { CreateVpcPeerConnectionOutput {
    0 "TaskId" task_id
} }

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
pub struct DeleteHostedInterface {
    pub instance_ids: Vec<String>,
    pub vpc_id: String,
    pub subnet_id: String,
}
operation! { DeleteHostedInterface(instance_ids: Vec<String>, vpc_id: String, subnet_id: String)
    "DeleteHostedInterface" -> DeleteHostedInterfaceOutput {
    0 "InstanceIds" instance_ids, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostedInterfaceOutput {
    pub task_id: Option<u64>,
    pub resource_ids: Option<Vec<String>>,
}
model! { DeleteHostedInterfaceOutput {
    0 "TaskId" task_id, 1 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostedInterfaces {
    pub instance_id: String,
    pub subnet_ids: Vec<String>,
}
operation! { DeleteHostedInterfaces(instance_id: String, subnet_ids: Vec<String>)
    "DeleteHostedInterfaces" -> DeleteHostedInterfacesOutput {
    0 "InstanceId" instance_id, 1 "SubnetIds" subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostedInterfacesOutput {
    pub task_id: Option<u64>,
}
model! { DeleteHostedInterfacesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInterfaces {
    pub instance_id: String,
    pub subnet_ids: Vec<String>,
}
operation! { DeleteInterfaces(instance_id: String, subnet_ids: Vec<String>)
    "DeleteInterfaces" -> DeleteInterfacesOutput {
    0 "InstanceId" instance_id, 1 "SubnetIds" subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInterfacesOutput {
    pub task_id: Option<u64>,
}
model! { DeleteInterfacesOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGateway {
    pub nat_id: String,
    pub vpc_id: String,
}
operation! { DeleteNatGateway(nat_id: String, vpc_id: String) "DeleteNatGateway" -> DeleteNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNatGatewayOutput {
    pub task_id: Option<u64>,
}
model! { DeleteNatGatewayOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutePolicy {
    pub route_table_id: String,
    pub route_policy_id: String,
}
operation! { DeleteRoutePolicy(route_table_id: String, route_policy_id: String)
    "DeleteRoutePolicy" -> DeleteRoutePolicyOutput {
    0 "RouteTableId" route_table_id, 1 "RoutePolicyId" route_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutePolicyOutput {
    pub task_id: Option<u64>,
}
model! { DeleteRoutePolicyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    pub vpc_id: String,
    pub subnet_id: String,
}
operation! { DeleteSubnet(vpc_id: String, subnet_id: String) "DeleteSubnet" -> DeleteSubnetOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnetOutput {
    pub task_id: Option<u64>,
}
model! { DeleteSubnetOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualIp {
    pub vpc_id: String,
    pub ips: Vec<String>,
}
operation! { DeleteVirtualIp(vpc_id: String, ips: Vec<String>) "DeleteVirtualIp" -> DeleteVirtualIpOutput {
    0 "VpcId" vpc_id, 1 "Ips" ips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualIpOutput {
    pub task_id: Option<u64>,
}
model! { DeleteVirtualIpOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpc {
    pub vpc_id: String,
}
operation! { DeleteVpc(vpc_id: String) "DeleteVpc" -> DeleteVpcOutput {
    0 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcOutput {
    pub task_id: Option<u64>,
}
model! { DeleteVpcOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcPeerConnection {
    pub vpc_peer_connection_id: String,
}
operation! { DeleteVpcPeerConnection(vpc_peer_connection_id: String)
    "DeleteVpcPeerConnection" -> DeleteVpcPeerConnectionOutput {
    0 "VpcPeerConnectionId" vpc_peer_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpcPeerConnectionOutput {
    pub task_id: Option<u64>,
}
model! { DeleteVpcPeerConnectionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnConnection {
    pub vpn_connection_id: String,
}
operation! { DeleteVpnConnection(vpn_connection_id: String) "DeleteVpnConnection" -> DeleteVpnConnectionOutput {
    0 "VpnConnectionId" vpn_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnConnectionOutput {
    pub task_id: Option<u64>,
}
model! { DeleteVpnConnectionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGateway {
    pub vpn_gateway_id: String,
}
operation! { DeleteVpnGateway(vpn_gateway_id: String) "DeleteVpnGateway" -> DeleteVpnGatewayOutput {
    0 "VpnGatewayId" vpn_gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpnGatewayOutput {
    pub task_id: Option<u64>,
}
model! { DeleteVpnGatewayOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterIps {
    pub vpc_id: String,
    pub ip_set: Vec<String>,
    pub subnet_id: Option<String>,
}
operation! { DeregisterIps(vpc_id: String, ip_set: Vec<String>) "DeregisterIps" -> Empty {
    0 "VpcId" vpc_id, 1 "IpSet" ip_set, 2 "SubnetId" subnet_id: String
} }

pub type DeregisterIpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerGateways {
    pub customer_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeCustomerGateways() "DescribeCustomerGateways" -> DescribeCustomerGatewaysOutput {
    0 "CustomerGatewayIds" customer_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeCustomerGateways: CustomerGateway =
    Offset "Offset", "CustomerGatewaySet" customer_gateway_set, total "TotalCount"
}

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
pub struct DescribeCustomerGatewaysOutput {
    pub customer_gateway_set: Option<Vec<CustomerGateway>>,
    pub total_count: Option<u64>,
}
model! { DescribeCustomerGatewaysOutput {
    0 "CustomerGatewaySet" customer_gateway_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGateways {
    pub nat_id: Option<String>,
    pub nat_name: Option<String>,
    pub search_key: Option<String>,
    pub vpc_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub zone: Option<String>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeNatGateways() "DescribeNatGateways" -> DescribeNatGatewaysOutput {
    0 "NatId" nat_id: String, 1 "NatName" nat_name: String, 2 "SearchKey" search_key: String, 3 "VpcId" vpc_id: String,
    4 "Offset" offset: u64, 5 "Limit" limit: u64, 6 "Zone" zone: String, 7 "OrderField" order_field: String,
    8 "OrderDirection" order_direction: String
} }
paged! { DescribeNatGateways: NatGatewayInfo =
    Offset "Offset", "NatGatewayInfoSet" nat_gateway_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatGatewaysOutput {
    pub nat_gateway_info_set: Option<Vec<NatGatewayInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeNatGatewaysOutput {
    0 "NatGatewayInfoSet" nat_gateway_info_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatGatewayInfo {
    pub nat_id: Option<String>,
    pub nat_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub production_status: Option<u64>,
    pub eips: Option<Vec<String>>,
    pub max_concurrent: Option<u64>,
    pub zone: Option<String>,
    pub exclusive: Option<u64>,
    pub forward_mode: Option<u64>,
    pub vpc_cidr_block: Option<String>,
    pub r#type: Option<String>,
    pub create_time: Option<String>,
    pub state: Option<u64>,
    pub int_vpc_id: Option<u64>,
    pub nat_resource_id: Option<u64>,
}
model! { NatGatewayInfo {
    0 "NatId" nat_id, 1 "NatName" nat_name, 2 "VpcId" vpc_id, 3 "VpcName" vpc_name,
    4 "ProductionStatus" production_status, 5 "Eips" eips, 6 "MaxConcurrent" max_concurrent, 7 "Zone" zone,
    8 "Exclusive" exclusive, 9 "ForwardMode" forward_mode, 10 "VpcCidrBlock" vpc_cidr_block, 11 "Type" r#type,
    12 "CreateTime" create_time, 13 "State" state, 14 "IntVpcId" int_vpc_id, 15 "NatResourceId" nat_resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatSubnets {
    pub nat_id: String,
    pub vpc_id: String,
}
operation! { DescribeNatSubnets(nat_id: String, vpc_id: String) "DescribeNatSubnets" -> DescribeNatSubnetsOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatSubnetsOutput {
    pub nat_subnet_info_set: Option<Vec<NatSubnetInfo>>,
}
model! { DescribeNatSubnetsOutput {
    0 "NatSubnetInfoSet" nat_subnet_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatSubnetInfo {
    pub name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_nat_type: Option<u64>,
    pub cidr_block: Option<String>,
}
model! { NatSubnetInfo {
    0 "Name" name, 1 "SubnetId" subnet_id, 2 "SubnetNatType" subnet_nat_type, 3 "CidrBlock" cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutePolicies {
    pub route_table_id: String,
    pub route_policy_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRoutePolicies(route_table_id: String) "DescribeRoutePolicies" -> DescribeRoutePoliciesOutput {
    0 "RouteTableId" route_table_id, 1 "RoutePolicyIds" route_policy_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeRoutePolicies: RoutePolicy = Offset "Offset", "RoutePolicySet" route_policy_set, total "TotalCount" }

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
pub struct DescribeRouteTables {
    pub route_table_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeRouteTables() "DescribeRouteTables" -> DescribeRouteTablesOutput {
    0 "RouteTableIds" route_table_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
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
pub struct RouteTable {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub zone: Option<String>,
    pub route_table_id: Option<String>,
    pub route_table_name: Option<String>,
    pub create_time: Option<String>,
}
model! { RouteTable {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name, 2 "VpcCidrBlock" vpc_cidr_block, 3 "Zone" zone,
    4 "RouteTableId" route_table_id, 5 "RouteTableName" route_table_name, 6 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetAvailableIps {
    pub subnet_id: String,
    pub cidr: Option<String>,
}
operation! { DescribeSubnetAvailableIps(subnet_id: String)
    "DescribeSubnetAvailableIps" -> DescribeSubnetAvailableIpsOutput {
    0 "SubnetId" subnet_id, 1 "Cidr" cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetAvailableIpsOutput {
    pub ip_set: Option<Vec<String>>,
}
model! { DescribeSubnetAvailableIpsOutput {
    0 "IpSet" ip_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetByDevice {
    pub instance_id: String,
    pub types: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSubnetByDevice(instance_id: String) "DescribeSubnetByDevice" -> DescribeSubnetByDeviceOutput {
    0 "InstanceId" instance_id, 1 "Types" types: Vec<u64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeSubnetByDevice: SubnetInfo = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetByDeviceOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<SubnetInfo>>,
}
model! { DescribeSubnetByDeviceOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfo {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    pub r#type: Option<u64>,
    pub zone_id: Option<u64>,
    pub cpm_num: Option<u64>,
    pub vlan_id: Option<u64>,
    pub distributed_flag: Option<u64>,
    pub dhcp_enable: Option<u64>,
    pub dhcp_server_ip: Option<Vec<String>>,
    pub ip_reserve: Option<u64>,
    pub available_ip_num: Option<u64>,
    pub total_ip_num: Option<u64>,
    pub subnet_create_time: Option<String>,
    pub is_smart_nic: Option<u64>,
    pub zone: Option<String>,
    pub vpc_zone_id: Option<u64>,
    pub vpc_zone: Option<String>,
    pub broadcast_flag: Option<u64>,
}
model! { SubnetInfo {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name, 2 "VpcCidrBlock" vpc_cidr_block, 3 "SubnetId" subnet_id,
    4 "SubnetName" subnet_name, 5 "CidrBlock" cidr_block, 6 "Type" r#type, 7 "ZoneId" zone_id, 8 "CpmNum" cpm_num,
    9 "VlanId" vlan_id, 10 "DistributedFlag" distributed_flag, 11 "DhcpEnable" dhcp_enable,
    12 "DhcpServerIp" dhcp_server_ip, 13 "IpReserve" ip_reserve, 14 "AvailableIpNum" available_ip_num,
    15 "TotalIpNum" total_ip_num, 16 "SubnetCreateTime" subnet_create_time, 17 "IsSmartNic" is_smart_nic,
    18 "Zone" zone, 19 "VpcZoneId" vpc_zone_id, 20 "VpcZone" vpc_zone, 21 "BroadcastFlag" broadcast_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetByHostedDevice {
    pub instance_id: String,
    pub types: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSubnetByHostedDevice(instance_id: String)
    "DescribeSubnetByHostedDevice" -> DescribeSubnetByHostedDeviceOutput {
    0 "InstanceId" instance_id, 1 "Types" types: Vec<u64>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeSubnetByHostedDevice: SubnetInfo = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetByHostedDeviceOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<SubnetInfo>>,
}
model! { DescribeSubnetByHostedDeviceOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnets {
    pub subnet_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeSubnets() "DescribeSubnets" -> DescribeSubnetsOutput {
    0 "SubnetIds" subnet_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeSubnets: SubnetInfo = Offset "Offset", "SubnetSet" subnet_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetsOutput {
    pub subnet_set: Option<Vec<SubnetInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeSubnetsOutput {
    0 "SubnetSet" subnet_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    pub task_id: u64,
}
operation! { DescribeTaskStatus(task_id: u64) "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub status: Option<u64>,
}
model! { DescribeTaskStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPeerConnections {
    pub vpc_peer_connection_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub vpc_id: Option<String>,
}
operation! { DescribeVpcPeerConnections() "DescribeVpcPeerConnections" -> DescribeVpcPeerConnectionsOutput {
    0 "VpcPeerConnectionIds" vpc_peer_connection_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Offset" offset: u64, 3 "Limit" limit: u64, 4 "VpcId" vpc_id: String
} }
paged! { DescribeVpcPeerConnections: VpcPeerConnection =
    Offset "Offset", "VpcPeerConnectionSet" vpc_peer_connection_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcPeerConnectionsOutput {
    pub total_count: Option<u64>,
    pub vpc_peer_connection_set: Option<Vec<VpcPeerConnection>>,
}
model! { DescribeVpcPeerConnectionsOutput {
    0 "TotalCount" total_count, 1 "VpcPeerConnectionSet" vpc_peer_connection_set
} }

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
    pub uin: Option<u64>,
    pub peer_uin: Option<u64>,
    pub peer_type: Option<u64>,
    pub bandwidth: Option<u64>,
    pub region: Option<String>,
    pub peer_region: Option<String>,
    pub delete_flag: Option<u64>,
    pub create_time: Option<String>,
}
model! { VpcPeerConnection {
    0 "VpcId" vpc_id, 1 "PeerVpcId" peer_vpc_id, 2 "AppId" app_id, 3 "PeerAppId" peer_app_id,
    4 "VpcPeerConnectionId" vpc_peer_connection_id, 5 "VpcPeerConnectionName" vpc_peer_connection_name, 6 "State" state,
    7 "VpcZone" vpc_zone, 8 "PeerVpcZone" peer_vpc_zone, 9 "Uin" uin, 10 "PeerUin" peer_uin, 11 "PeerType" peer_type,
    12 "Bandwidth" bandwidth, 13 "Region" region, 14 "PeerRegion" peer_region, 15 "DeleteFlag" delete_flag,
    16 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcQuota {
    pub type_ids: Vec<u64>,
}
operation! { DescribeVpcQuota(type_ids: Vec<u64>) "DescribeVpcQuota" -> DescribeVpcQuotaOutput {
    0 "TypeIds" type_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcQuotaOutput {
    pub vpc_quota_set: Option<Vec<VpcQuota>>,
}
model! { DescribeVpcQuotaOutput {
    0 "VpcQuotaSet" vpc_quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcQuota {
    pub type_id: Option<u64>,
    pub quota: Option<u64>,
}
model! { VpcQuota {
    0 "TypeId" type_id, 1 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcResource {
    pub vpc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeVpcResource() "DescribeVpcResource" -> DescribeVpcResourceOutput {
    0 "VpcIds" vpc_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeVpcResource: VpcResource = Offset "Offset", "VpcResourceSet" vpc_resource_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcResourceOutput {
    pub vpc_resource_set: Option<Vec<VpcResource>>,
    pub total_count: Option<u64>,
}
model! { DescribeVpcResourceOutput {
    0 "VpcResourceSet" vpc_resource_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcResource {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub subnet_num: Option<u64>,
    pub nat_num: Option<u64>,
    pub state: Option<String>,
    pub monitor_flag: Option<bool>,
    pub cpm_num: Option<u64>,
    pub leave_ip_num: Option<u64>,
    pub lb_num: Option<u64>,
    pub traffic_mirror_num: Option<u64>,
    pub eip_num: Option<u64>,
    pub plgw_num: Option<u64>,
    pub plvp_num: Option<u64>,
    pub ssl_vpn_gw_num: Option<u64>,
    pub vpc_peer_num: Option<u64>,
    pub ipsec_vpn_gw_num: Option<u64>,
    pub zone: Option<String>,
    pub create_time: Option<String>,
    pub is_old: Option<bool>,
    pub ccn_service_num: Option<u64>,
    pub vpc_peer_limit_to_all_region: Option<u64>,
    pub vpc_peer_limit_to_same_region: Option<u64>,
    pub int_vpc_id: Option<u64>,
}
model! { VpcResource {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name, 2 "CidrBlock" cidr_block, 3 "SubnetNum" subnet_num, 4 "NatNum" nat_num,
    5 "State" state, 6 "MonitorFlag" monitor_flag, 7 "CpmNum" cpm_num, 8 "LeaveIpNum" leave_ip_num, 9 "LbNum" lb_num,
    10 "TrafficMirrorNum" traffic_mirror_num, 11 "EipNum" eip_num, 12 "PlgwNum" plgw_num, 13 "PlvpNum" plvp_num,
    14 "SslVpnGwNum" ssl_vpn_gw_num, 15 "VpcPeerNum" vpc_peer_num, 16 "IpsecVpnGwNum" ipsec_vpn_gw_num, 17 "Zone" zone,
    18 "CreateTime" create_time, 19 "IsOld" is_old, 20 "CcnServiceNum" ccn_service_num,
    21 "VpcPeerLimitToAllRegion" vpc_peer_limit_to_all_region,
    22 "VpcPeerLimitToSameRegion" vpc_peer_limit_to_same_region, 23 "IntVpcId" int_vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcView {
    pub vpc_id: String,
}
operation! { DescribeVpcView(vpc_id: String) "DescribeVpcView" -> DescribeVpcViewOutput {
    0 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcViewOutput {
    pub vpc_view: Option<VpcViewInfo>,
}
model! { DescribeVpcViewOutput {
    0 "VpcView" vpc_view
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcViewInfo {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub zone: Option<String>,
    pub lb_num: Option<u64>,
    pub eip_num: Option<u64>,
    pub nat_num: Option<u64>,
    pub subnet_set: Option<Vec<VpcSubnetViewInfo>>,
}
model! { VpcViewInfo {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name, 2 "CidrBlock" cidr_block, 3 "Zone" zone, 4 "LbNum" lb_num,
    5 "EipNum" eip_num, 6 "NatNum" nat_num, 7 "SubnetSet" subnet_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcSubnetViewInfo {
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    pub cpm_num: Option<u64>,
    pub lb_num: Option<u64>,
    pub zone: Option<String>,
}
model! { VpcSubnetViewInfo {
    0 "SubnetId" subnet_id, 1 "SubnetName" subnet_name, 2 "CidrBlock" cidr_block, 3 "CpmNum" cpm_num, 4 "LbNum" lb_num,
    5 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub vpc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "VpcIds" vpc_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeVpcs: VpcInfo = Offset "Offset", "VpcSet" vpc_set }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub vpc_set: Option<Vec<VpcInfo>>,
}
model! { DescribeVpcsOutput {
    0 "VpcSet" vpc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub cidr_block: Option<String>,
    pub zone: Option<String>,
    pub state: Option<String>,
    pub create_time: Option<String>,
    pub int_vpc_id: Option<u64>,
}
model! { VpcInfo {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name, 2 "CidrBlock" cidr_block, 3 "Zone" zone, 4 "State" state,
    5 "CreateTime" create_time, 6 "IntVpcId" int_vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnConnections {
    pub vpn_connection_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub vpn_gateway_id: Option<String>,
    pub vpn_connection_name: Option<String>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeVpnConnections() "DescribeVpnConnections" -> DescribeVpnConnectionsOutput {
    0 "VpnConnectionIds" vpn_connection_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "VpnGatewayId" vpn_gateway_id: String, 5 "VpnConnectionName" vpn_connection_name: String,
    6 "OrderField" order_field: String, 7 "OrderDirection" order_direction: String
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
    pub security_policy_database_set: Option<Vec<SecurityPolicyDatabase>>,
    pub ike_options_specification: Option<IKEOptionsSpecification>,
    pub ipsec_options_specification: Option<IPSECOptionsSpecification>,
    pub zone: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub vpc_name: Option<String>,
    pub vpn_gateway_name: Option<String>,
    pub customer_gateway_name: Option<String>,
    pub destination_cidr: Option<Vec<String>>,
    pub source_cidr: Option<Vec<String>>,
}
model! { VpnConnection {
    0 "VpnConnectionId" vpn_connection_id, 1 "VpnConnectionName" vpn_connection_name, 2 "VpcId" vpc_id,
    3 "VpnGatewayId" vpn_gateway_id, 4 "CustomerGatewayId" customer_gateway_id, 5 "PreShareKey" pre_share_key,
    6 "VpnProto" vpn_proto, 7 "CreateTime" create_time, 8 "State" state, 9 "NetStatus" net_status,
    10 "SecurityPolicyDatabaseSet" security_policy_database_set, 11 "IKEOptionsSpecification" ike_options_specification,
    12 "IPSECOptionsSpecification" ipsec_options_specification, 13 "Zone" zone, 14 "VpcCidrBlock" vpc_cidr_block,
    15 "VpcName" vpc_name, 16 "VpnGatewayName" vpn_gateway_name, 17 "CustomerGatewayName" customer_gateway_name,
    18 "DestinationCidr" destination_cidr, 19 "SourceCidr" source_cidr
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
    pub pfs_dh_group: Option<String>,
    pub ipsec_sa_lifetime_traffic: Option<u64>,
    pub encrypt_algorithm: Option<String>,
    pub integrity_algorith: Option<String>,
    pub ipsec_sa_lifetime_seconds: Option<u64>,
    pub security_proto: Option<String>,
    pub encap_mode: Option<String>,
}
input! { IPSECOptionsSpecification(pfs_dh_group: String, ipsec_sa_lifetime_traffic: u64) {
    0 "PfsDhGroup" pfs_dh_group: String, 1 "IPSECSaLifetimeTraffic" ipsec_sa_lifetime_traffic: u64,
    2 "EncryptAlgorithm" encrypt_algorithm: String, 3 "IntegrityAlgorith" integrity_algorith: String,
    4 "IPSECSaLifetimeSeconds" ipsec_sa_lifetime_seconds: u64, 5 "SecurityProto" security_proto: String,
    6 "EncapMode" encap_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpnGateways {
    pub vpn_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeVpnGateways() "DescribeVpnGateways" -> DescribeVpnGatewaysOutput {
    0 "VpnGatewayIds" vpn_gateway_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
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
pub struct VpnGateway {
    pub vpn_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpn_gateway_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub vpc_name: Option<String>,
    pub internet_max_bandwidth_out: Option<u64>,
    pub state: Option<String>,
    pub public_ip_address: Option<String>,
    pub create_time: Option<String>,
    pub zone: Option<String>,
    pub vpn_conn_num: Option<u64>,
}
model! { VpnGateway {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpcId" vpc_id, 2 "VpnGatewayName" vpn_gateway_name,
    3 "VpcCidrBlock" vpc_cidr_block, 4 "VpcName" vpc_name, 5 "InternetMaxBandwidthOut" internet_max_bandwidth_out,
    6 "State" state, 7 "PublicIpAddress" public_ip_address, 8 "CreateTime" create_time, 9 "Zone" zone,
    10 "VpnConnNum" vpn_conn_num
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadCustomerGatewayConfiguration {
    pub vpn_connection_id: String,
    pub vendor_name: String,
}
operation! { DownloadCustomerGatewayConfiguration(vpn_connection_id: String, vendor_name: String)
    "DownloadCustomerGatewayConfiguration" -> DownloadCustomerGatewayConfigurationOutput {
    0 "VpnConnectionId" vpn_connection_id, 1 "VendorName" vendor_name
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
pub struct ModifyCustomerGatewayAttribute {
    pub customer_gateway_id: String,
    pub customer_gateway_name: String,
}
operation! { ModifyCustomerGatewayAttribute(customer_gateway_id: String, customer_gateway_name: String)
    "ModifyCustomerGatewayAttribute" -> Empty {
    0 "CustomerGatewayId" customer_gateway_id, 1 "CustomerGatewayName" customer_gateway_name
} }

pub type ModifyCustomerGatewayAttributeOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoutePolicy {
    pub route_table_id: String,
    pub route_policy: RoutePolicy,
}
operation! { ModifyRoutePolicy(route_table_id: String, route_policy: RoutePolicy)
    "ModifyRoutePolicy" -> ModifyRoutePolicyOutput {
    0 "RouteTableId" route_table_id, 1 "RoutePolicy" route_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoutePolicyOutput {
    pub task_id: Option<u64>,
}
model! { ModifyRoutePolicyOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRouteTable {
    pub route_table_id: String,
    pub route_table_name: Option<String>,
}
operation! { ModifyRouteTable(route_table_id: String) "ModifyRouteTable" -> Empty {
    0 "RouteTableId" route_table_id, 1 "RouteTableName" route_table_name: String
} }

pub type ModifyRouteTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetAttribute {
    pub vpc_id: String,
    pub subnet_id: String,
    pub subnet_name: String,
}
operation! { ModifySubnetAttribute(vpc_id: String, subnet_id: String, subnet_name: String)
    "ModifySubnetAttribute" -> Empty {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "SubnetName" subnet_name
} }

pub type ModifySubnetAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubnetDHCPRelay {
    pub vpc_id: String,
    pub subnet_id: String,
    pub enable_dhcp: bool,
    pub server_ips: Option<Vec<String>>,
    pub reserved_ip_count: Option<u64>,
}
operation! { ModifySubnetDHCPRelay(vpc_id: String, subnet_id: String, enable_dhcp: bool)
    "ModifySubnetDHCPRelay" -> Empty {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "EnableDHCP" enable_dhcp, 3 "ServerIps" server_ips: Vec<String>,
    4 "ReservedIpCount" reserved_ip_count: u64
} }

pub type ModifySubnetDHCPRelayOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcAttribute {
    pub vpc_id: String,
    pub vpc_name: Option<String>,
    pub enable_monitor: Option<bool>,
}
operation! { ModifyVpcAttribute(vpc_id: String) "ModifyVpcAttribute" -> Empty {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name: String, 2 "EnableMonitor" enable_monitor: bool
} }

pub type ModifyVpcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPeerConnection {
    pub vpc_peer_connection_id: String,
    pub bandwidth: Option<u64>,
    pub vpc_peer_connection_name: Option<String>,
}
operation! { ModifyVpcPeerConnection(vpc_peer_connection_id: String)
    "ModifyVpcPeerConnection" -> ModifyVpcPeerConnectionOutput {
    0 "VpcPeerConnectionId" vpc_peer_connection_id, 1 "Bandwidth" bandwidth: u64,
    2 "VpcPeerConnectionName" vpc_peer_connection_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpcPeerConnectionOutput {
    pub task_id: Option<u64>,
}
model! { ModifyVpcPeerConnectionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttribute {
    pub vpn_connection_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeOutput {
    pub task_id: Option<u64>,
}
model! { ModifyVpnConnectionAttributeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttribute {
    pub vpn_gateway_id: String,
    pub vpn_gateway_name: String,
}
operation! { ModifyVpnGatewayAttribute(vpn_gateway_id: String, vpn_gateway_name: String)
    "ModifyVpnGatewayAttribute" -> Empty {
    0 "VpnGatewayId" vpn_gateway_id, 1 "VpnGatewayName" vpn_gateway_name
} }

pub type ModifyVpnGatewayAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectVpcPeerConnection {
    pub vpc_peer_connection_id: String,
}
operation! { RejectVpcPeerConnection(vpc_peer_connection_id: String)
    "RejectVpcPeerConnection" -> RejectVpcPeerConnectionOutput {
    0 "VpcPeerConnectionId" vpc_peer_connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectVpcPeerConnectionOutput {
    pub task_id: Option<u64>,
}
model! { RejectVpcPeerConnectionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetVpnConnection {
    pub vpc_id: String,
    pub vpn_connection_id: String,
}
operation! { ResetVpnConnection(vpc_id: String, vpn_connection_id: String) "ResetVpnConnection" -> Empty {
    0 "VpcId" vpc_id, 1 "VpnConnectionId" vpn_connection_id
} }

pub type ResetVpnConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEipsFromNatGateway {
    pub nat_id: String,
    pub vpc_id: String,
    pub assigned_eips: Vec<String>,
}
operation! { UnbindEipsFromNatGateway(nat_id: String, vpc_id: String, assigned_eips: Vec<String>)
    "UnbindEipsFromNatGateway" -> UnbindEipsFromNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "AssignedEips" assigned_eips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEipsFromNatGatewayOutput {
    pub task_id: Option<u64>,
}
model! { UnbindEipsFromNatGatewayOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindIpsFromNatGateway {
    pub nat_id: String,
    pub vpc_id: String,
    pub ip_info_set: Vec<IpInfo>,
}
operation! { UnbindIpsFromNatGateway(nat_id: String, vpc_id: String, ip_info_set: Vec<IpInfo>)
    "UnbindIpsFromNatGateway" -> UnbindIpsFromNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "IpInfoSet" ip_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindIpsFromNatGatewayOutput {
    pub task_id: Option<u64>,
}
model! { UnbindIpsFromNatGatewayOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubnetsFromNatGateway {
    pub nat_id: String,
    pub vpc_id: String,
    pub subnet_ids: Vec<String>,
}
operation! { UnbindSubnetsFromNatGateway(nat_id: String, vpc_id: String, subnet_ids: Vec<String>)
    "UnbindSubnetsFromNatGateway" -> UnbindSubnetsFromNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "SubnetIds" subnet_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubnetsFromNatGatewayOutput {
    pub task_id: Option<u64>,
}
model! { UnbindSubnetsFromNatGatewayOutput {
    0 "TaskId" task_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeNatGateway {
    pub nat_id: String,
    pub vpc_id: String,
    pub max_concurrent: u64,
}
operation! { UpgradeNatGateway(nat_id: String, vpc_id: String, max_concurrent: u64)
    "UpgradeNatGateway" -> UpgradeNatGatewayOutput {
    0 "NatId" nat_id, 1 "VpcId" vpc_id, 2 "MaxConcurrent" max_concurrent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeNatGatewayOutput {
    pub task_id: Option<u64>,
}
model! { UpgradeNatGatewayOutput {
    0 "TaskId" task_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_SPD_ACL_LIMIT: &str = "LimitExceeded.SpdAclLimit";
    pub const LIMIT_EXCEEDED_SPD_DNET_LIMIT: &str = "LimitExceeded.SpdDnetLimit";
    pub const LIMIT_EXCEEDED_SPD_SNET_LIMIT: &str = "LimitExceeded.SpdSnetLimit";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CUSTOMER_GATEWAY_NOT_EXIST: &str = "ResourceNotFound.CustomerGatewayNotExist";
    pub const RESOURCE_NOT_FOUND_NOT_AVAIBLE: &str = "ResourceNotFound.NotAvaible";
    pub const RESOURCE_NOT_FOUND_VPC_NOT_EXIST: &str = "ResourceNotFound.VpcNotExist";
    pub const RESOURCE_NOT_FOUND_VPC_PEER_NOT_EXIST: &str = "ResourceNotFound.VpcPeerNotExist";
    pub const RESOURCE_NOT_FOUND_VPN_CONN_NOT_EXIST: &str = "ResourceNotFound.VpnConnNotExist";
    pub const RESOURCE_NOT_FOUND_VPN_GW_NOT_EXIST: &str = "ResourceNotFound.VpnGwNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_CUSTOMER_GATEWAY_ADDR_EXIST: &str = "UnsupportedOperation.CustomerGatewayAddrExist";
    pub const UNSUPPORTED_OPERATION_CUSTOMER_GATEWAY_ADDR_INVALID: &str =
        "UnsupportedOperation.CustomerGatewayAddrInvalid";
    pub const UNSUPPORTED_OPERATION_INVALID_VPC_PEER_STATE: &str = "UnsupportedOperation.InvalidVpcPeerState";
    pub const UNSUPPORTED_OPERATION_INVALID_VPN_CONN_STATE: &str = "UnsupportedOperation.InvalidVpnConnState";
    pub const UNSUPPORTED_OPERATION_SPD_ACL_CIDR_INVALID: &str = "UnsupportedOperation.SpdAclCidrInvalid";
    pub const UNSUPPORTED_OPERATION_SPD_SNET_NOT_IN_CIDR: &str = "UnsupportedOperation.SpdSnetNotInCidr";
    pub const UNSUPPORTED_OPERATION_VPC_CIDR_CONFICT: &str = "UnsupportedOperation.VpcCidrConfict";
    pub const UNSUPPORTED_OPERATION_VPC_PEER_EXIST: &str = "UnsupportedOperation.VpcPeerExist";
    pub const UNSUPPORTED_OPERATION_VPN_CONN_EXIST: &str = "UnsupportedOperation.VpnConnExist";
    pub const UNSUPPORTED_OPERATION_VPN_CONN_IN_USE: &str = "UnsupportedOperation.VpnConnInUse";
}

#[cfg(feature = "reflect")]
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
