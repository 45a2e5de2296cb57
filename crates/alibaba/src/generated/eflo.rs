//! `eflo` of Alibaba Cloud, API version 2022-05-30.
//!
//! Endpoint: a table of 5 regions, else `eflo.cn-wulanchabu.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/eflo/2022-05-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eflo::DescribeSlr};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeSlr::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "eflo.ap-southeast-1.aliyuncs.com"),
        ("cn-heyuan", "eflo.cn-heyuan.aliyuncs.com"),
        ("cn-shanghai", "eflo.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "eflo.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "eflo.cn-wulanchabu.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "eflo-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-7", "eflo-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "eflo-vpc.cn-beijing.aliyuncs.com"),
        ("cn-guangzhou", "eflo-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "eflo-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "eflo-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "eflo-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "eflo-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "eflo-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "eflo-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "eflo-tianwen-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "eflo-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "eflo-vpc.eu-central-1.aliyuncs.com"),
    ],
    "eflo.cn-wulanchabu.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("eflo", "2022-05-30", "eflo", &ENDPOINTS);

/// Assigns leni private ip address: `AssignLeniPrivateIpAddress` of `eflo` 2022-05-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/AssignLeniPrivateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignLeniPrivateIpAddress {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub elastic_network_interface_id: String,
    pub private_ip_address: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { AssignLeniPrivateIpAddress(elastic_network_interface_id: String, region_id: String)
    "AssignLeniPrivateIpAddress" -> AssignLeniPrivateIpAddressOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "ElasticNetworkInterfaceId" elastic_network_interface_id, 3 "PrivateIpAddress" private_ip_address: String,
    4 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AssignLeniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignLeniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<AssignLeniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { AssignLeniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: AssignLeniPrivateIpAddressContent, 3 "Message" message: String
} }

/// In the response of [`AssignLeniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignLeniPrivateIpAddressContent {
    pub elastic_network_interface_id: Option<String>,
    pub ip_name: Option<String>,
}
model! { AssignLeniPrivateIpAddressContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 1 "IpName" ip_name: String
} }

/// Assigns private ip address: `AssignPrivateIpAddress` of `eflo` 2022-05-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/AssignPrivateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddress {
    pub assign_mac: Option<bool>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub network_interface_id: String,
    pub private_ip_address: Option<String>,
    /// Required.
    pub region_id: String,
    pub skip_config: Option<bool>,
    /// Required.
    pub subnet_id: String,
}
operation! { AssignPrivateIpAddress(network_interface_id: String, region_id: String, subnet_id: String)
    "AssignPrivateIpAddress" -> AssignPrivateIpAddressOutput {
    0 "AssignMac" assign_mac: bool, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "NetworkInterfaceId" network_interface_id, 4 "PrivateIpAddress" private_ip_address: String,
    5 "RegionId" region_id, 6 "SkipConfig" skip_config: bool, 7 "SubnetId" subnet_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`AssignPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<AssignPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { AssignPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: AssignPrivateIpAddressContent, 3 "Message" message: String
} }

/// In the response of [`AssignPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressContent {
    pub ip_name: Option<String>,
    pub network_interface_id: Option<String>,
}
model! { AssignPrivateIpAddressContent {
    0 "IpName" ip_name: String, 1 "NetworkInterfaceId" network_interface_id: String
} }

/// Associates vpd cidr block: `AssociateVpdCidrBlock` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/AssociateVpdCidrBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpdCidrBlock {
    /// Required.
    pub region_id: String,
    /// Required.
    pub secondary_cidr_block: String,
    /// Required.
    pub vpd_id: String,
}
operation! { AssociateVpdCidrBlock(region_id: String, secondary_cidr_block: String, vpd_id: String)
    "AssociateVpdCidrBlock" -> AssociateVpdCidrBlockOutput {
    0 "RegionId" region_id, 1 "SecondaryCidrBlock" secondary_cidr_block, 2 "VpdId" vpd_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`AssociateVpdCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpdCidrBlockOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<AssociateVpdCidrBlockContent>,
    pub message: Option<String>,
}
model! { AssociateVpdCidrBlockOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: AssociateVpdCidrBlockContent, 3 "Message" message: String
} }

/// In the response of [`AssociateVpdCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpdCidrBlockContent {
    pub vpd_id: Option<String>,
}
model! { AssociateVpdCidrBlockContent {
    0 "VpdId" vpd_id: String
} }

/// Attaches elastic network interface: `AttachElasticNetworkInterface` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/AttachElasticNetworkInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachElasticNetworkInterface {
    /// Required.
    pub elastic_network_interface_id: String,
    /// Required.
    pub node_id: String,
    /// Required.
    pub region_id: String,
}
operation! { AttachElasticNetworkInterface(elastic_network_interface_id: String, node_id: String, region_id: String)
    "AttachElasticNetworkInterface" -> AttachElasticNetworkInterfaceOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "NodeId" node_id, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`AttachElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { AttachElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Creates elastic network interface: `CreateElasticNetworkInterface` of `eflo` 2022-05-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/CreateElasticNetworkInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticNetworkInterface {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub node_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub tag: Option<Vec<CreateElasticNetworkInterfaceTag>>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { CreateElasticNetworkInterface(region_id: String, zone_id: String)
    "CreateElasticNetworkInterface" -> CreateElasticNetworkInterfaceOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "EnableJumboFrame" enable_jumbo_frame: bool, 3 "NodeId" node_id: String, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "SecurityGroupId" security_group_id: String,
    7 "Tag" tag: Vec<CreateElasticNetworkInterfaceTag>, 8 "VSwitchId" vswitch_id: String, 9 "VpcId" vpc_id: String,
    10 "ZoneId" zone_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`CreateElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticNetworkInterfaceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateElasticNetworkInterfaceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateElasticNetworkInterfaceContent>,
    pub message: Option<String>,
}
model! { CreateElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: CreateElasticNetworkInterfaceContent, 3 "Message" message: String
} }

/// In the response of [`CreateElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticNetworkInterfaceContent {
    pub elastic_network_interface_id: Option<String>,
    pub node_id: Option<String>,
}
model! { CreateElasticNetworkInterfaceContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 1 "NodeId" node_id: String
} }

/// Creates er: `CreateEr` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/CreateEr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEr {
    pub description: Option<String>,
    /// Required.
    pub er_name: String,
    /// Required.
    pub master_zone_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateErTag>>,
}
operation! { CreateEr(er_name: String, master_zone_id: String, region_id: String) "CreateEr" -> CreateErOutput {
    0 "Description" description: String, 1 "ErName" er_name, 2 "MasterZoneId" master_zone_id, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "Tag" tag: Vec<CreateErTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateErTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateErContent>,
    pub message: Option<String>,
}
model! { CreateErOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: CreateErContent,
    3 "Message" message: String
} }

/// In the response of [`CreateEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErContent {
    pub er_id: Option<String>,
}
model! { CreateErContent {
    0 "ErId" er_id: String
} }

/// Creates er attachment: `CreateErAttachment` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/CreateErAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErAttachment {
    /// Required.
    pub auto_receive_all_route: bool,
    /// Required.
    pub er_attachment_name: String,
    /// Required.
    pub er_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub region_id: String,
    pub resource_tenant_id: Option<String>,
}

/// Arguments of [`CreateErAttachment::new`].
pub struct CreateErAttachmentRequired {
    pub auto_receive_all_route: bool,
    pub er_attachment_name: String,
    pub er_id: String,
    pub instance_id: String,
    pub instance_type: String,
    pub region_id: String,
}
operation! {
    CreateErAttachment { CreateErAttachmentRequired: auto_receive_all_route, er_attachment_name, er_id, instance_id, instance_type, region_id }
    "CreateErAttachment" -> CreateErAttachmentOutput {
    0 "AutoReceiveAllRoute" auto_receive_all_route, 1 "ErAttachmentName" er_attachment_name, 2 "ErId" er_id,
    3 "InstanceId" instance_id, 4 "InstanceType" instance_type, 5 "RegionId" region_id,
    6 "ResourceTenantId" resource_tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateErAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErAttachmentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateErAttachmentContent>,
    pub message: Option<String>,
}
model! { CreateErAttachmentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: CreateErAttachmentContent, 3 "Message" message: String
} }

/// In the response of [`CreateErAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErAttachmentContent {
    pub er_attachment_id: Option<String>,
}
model! { CreateErAttachmentContent {
    0 "ErAttachmentId" er_attachment_id: String
} }

/// Creates er route map: `CreateErRouteMap` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/CreateErRouteMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErRouteMap {
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    /// Required.
    pub er_id: String,
    /// Required.
    pub reception_instance_id: String,
    pub reception_instance_owner: Option<String>,
    /// Required.
    pub reception_instance_type: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub route_map_action: String,
    /// Required.
    pub route_map_num: i64,
    /// Required.
    pub transmission_instance_id: String,
    pub transmission_instance_owner: Option<String>,
    /// Required.
    pub transmission_instance_type: String,
}

/// Arguments of [`CreateErRouteMap::new`].
pub struct CreateErRouteMapRequired {
    pub er_id: String,
    pub reception_instance_id: String,
    pub reception_instance_type: String,
    pub region_id: String,
    pub route_map_action: String,
    pub route_map_num: i64,
    pub transmission_instance_id: String,
    pub transmission_instance_type: String,
}
operation! {
    CreateErRouteMap { CreateErRouteMapRequired: er_id, reception_instance_id, reception_instance_type, region_id, route_map_action, route_map_num, transmission_instance_id, transmission_instance_type }
    "CreateErRouteMap" -> CreateErRouteMapOutput {
    0 "Description" description: String, 1 "DestinationCidrBlock" destination_cidr_block: String, 2 "ErId" er_id,
    3 "ReceptionInstanceId" reception_instance_id, 4 "ReceptionInstanceOwner" reception_instance_owner: String,
    5 "ReceptionInstanceType" reception_instance_type, 6 "RegionId" region_id, 7 "RouteMapAction" route_map_action,
    8 "RouteMapNum" route_map_num, 9 "TransmissionInstanceId" transmission_instance_id,
    10 "TransmissionInstanceOwner" transmission_instance_owner: String,
    11 "TransmissionInstanceType" transmission_instance_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`CreateErRouteMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErRouteMapOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateErRouteMapContent>,
    pub message: Option<String>,
}
model! { CreateErRouteMapOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: CreateErRouteMapContent, 3 "Message" message: String
} }

/// In the response of [`CreateErRouteMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErRouteMapContent {
    pub er_route_map_id: Option<String>,
}
model! { CreateErRouteMapContent {
    0 "ErRouteMapId" er_route_map_id: String
} }

/// Creates subnet: `CreateSubnet` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/CreateSubnet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    /// Required.
    pub cidr: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub subnet_name: String,
    pub tag: Option<Vec<CreateSubnetTag>>,
    pub r#type: Option<String>,
    /// Required.
    pub vpd_id: String,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateSubnet::new`].
pub struct CreateSubnetRequired {
    pub cidr: String,
    pub region_id: String,
    pub subnet_name: String,
    pub vpd_id: String,
    pub zone_id: String,
}
operation! { CreateSubnet { CreateSubnetRequired: cidr, region_id, subnet_name, vpd_id, zone_id }
    "CreateSubnet" -> CreateSubnetOutput {
    0 "Cidr" cidr, 1 "RegionId" region_id, 2 "SubnetName" subnet_name, 3 "Tag" tag: Vec<CreateSubnetTag>,
    4 "Type" r#type: String, 5 "VpdId" vpd_id, 6 "ZoneId" zone_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`CreateSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSubnetTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateSubnetContent>,
    pub message: Option<String>,
}
model! { CreateSubnetOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: CreateSubnetContent,
    3 "Message" message: String
} }

/// In the response of [`CreateSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetContent {
    pub subnet_id: Option<String>,
}
model! { CreateSubnetContent {
    0 "SubnetId" subnet_id: String
} }

/// Creates vcc: `CreateVcc` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/CreateVcc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVcc {
    pub access_could_service: Option<bool>,
    pub bandwidth: Option<i64>,
    pub bgp_asn: Option<i64>,
    pub bgp_cidr: Option<String>,
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<String>,
    pub connection_type: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateVccTag>>,
    pub vswitch_id: Option<String>,
    pub vcc_id: Option<String>,
    pub vcc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpd_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateVcc() "CreateVcc" -> CreateVccOutput {
    0 "AccessCouldService" access_could_service: bool, 1 "Bandwidth" bandwidth: i64, 2 "BgpAsn" bgp_asn: i64,
    3 "BgpCidr" bgp_cidr: String, 4 "CenId" cen_id: String, 5 "CenOwnerId" cen_owner_id: String,
    6 "ConnectionType" connection_type: String, 7 "Description" description: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "Tag" tag: Vec<CreateVccTag>, 11 "VSwitchId" vswitch_id: String,
    12 "VccId" vcc_id: String, 13 "VccName" vcc_name: String, 14 "VpcId" vpc_id: String, 15 "VpdId" vpd_id: String,
    16 "ZoneId" zone_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None)
] }

/// In the request of [`CreateVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVccTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateVccContent>,
    pub message: Option<String>,
}
model! { CreateVccOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: CreateVccContent,
    3 "Message" message: String
} }

/// In the response of [`CreateVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccContent {
    pub vcc_id: Option<String>,
}
model! { CreateVccContent {
    0 "VccId" vcc_id: String
} }

/// Creates vcc grant rule: `CreateVccGrantRule` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/CreateVccGrantRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccGrantRule {
    /// Required.
    pub er_id: String,
    /// Required.
    pub grant_tenant_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateVccGrantRule(er_id: String, grant_tenant_id: String, instance_id: String, region_id: String)
    "CreateVccGrantRule" -> CreateVccGrantRuleOutput {
    0 "ErId" er_id, 1 "GrantTenantId" grant_tenant_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateVccGrantRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateVccGrantRuleContent>,
    pub message: Option<String>,
}
model! { CreateVccGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: CreateVccGrantRuleContent, 3 "Message" message: String
} }

/// In the response of [`CreateVccGrantRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccGrantRuleContent {
    pub grant_rule_id: Option<String>,
}
model! { CreateVccGrantRuleContent {
    0 "GrantRuleId" grant_rule_id: String
} }

/// Creates vcc route entry: `CreateVccRouteEntry` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/CreateVccRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccRouteEntry {
    pub destination_cidr_block: Option<String>,
    pub region_id: Option<String>,
    pub vcc_id: Option<String>,
}
operation! { CreateVccRouteEntry() "CreateVccRouteEntry" -> CreateVccRouteEntryOutput {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "RegionId" region_id: String, 2 "VccId" vcc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateVccRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccRouteEntryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateVccRouteEntryContent>,
    pub message: Option<String>,
}
model! { CreateVccRouteEntryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: CreateVccRouteEntryContent, 3 "Message" message: String
} }

/// In the response of [`CreateVccRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccRouteEntryContent {
    pub vcc_route_entry_id: Option<String>,
}
model! { CreateVccRouteEntryContent {
    0 "VccRouteEntryId" vcc_route_entry_id: String
} }

/// Creates vpd: `CreateVpd` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/CreateVpd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpd {
    /// Required.
    pub cidr: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub subnets: Option<Vec<CreateVpdSubnets>>,
    pub tag: Option<Vec<CreateVpdTag>>,
    /// Required.
    pub vpd_name: String,
}
operation! { CreateVpd(cidr: String, region_id: String, vpd_name: String) "CreateVpd" -> CreateVpdOutput {
    0 "Cidr" cidr, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "Subnets" subnets: Vec<CreateVpdSubnets>, 4 "Tag" tag: Vec<CreateVpdTag>, 5 "VpdName" vpd_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdSubnets {
    pub cidr: Option<String>,
    pub region_id: Option<String>,
    pub subnet_name: Option<String>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateVpdSubnets() {
    0 "Cidr" cidr: String, 1 "RegionId" region_id: String, 2 "SubnetName" subnet_name: String, 3 "Type" r#type: String,
    4 "ZoneId" zone_id: String
} }

/// In the request of [`CreateVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpdTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateVpdContent>,
    pub message: Option<String>,
}
model! { CreateVpdOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: CreateVpdContent,
    3 "Message" message: String
} }

/// In the response of [`CreateVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdContent {
    pub subnet_ids: Vec<String>,
    pub vpd_id: Option<String>,
}
model! { CreateVpdContent {
    0 "SubnetIds" subnet_ids: Vec<String>, 1 "VpdId" vpd_id: String
} }

/// Creates vpd grant rule: `CreateVpdGrantRule` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/CreateVpdGrantRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdGrantRule {
    /// Required.
    pub er_id: String,
    /// Required.
    pub grant_tenant_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateVpdGrantRule(er_id: String, grant_tenant_id: String, instance_id: String, region_id: String)
    "CreateVpdGrantRule" -> CreateVpdGrantRuleOutput {
    0 "ErId" er_id, 1 "GrantTenantId" grant_tenant_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateVpdGrantRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateVpdGrantRuleContent>,
    pub message: Option<String>,
}
model! { CreateVpdGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: CreateVpdGrantRuleContent, 3 "Message" message: String
} }

/// In the response of [`CreateVpdGrantRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdGrantRuleContent {
    pub grant_rule_id: Option<String>,
}
model! { CreateVpdGrantRuleContent {
    0 "GrantRuleId" grant_rule_id: String
} }

/// Deletes elastic network interface: `DeleteElasticNetworkInterface` of `eflo` 2022-05-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/DeleteElasticNetworkInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticNetworkInterface {
    pub client_token: Option<String>,
    /// Required.
    pub elastic_network_interface_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteElasticNetworkInterface(elastic_network_interface_id: String, region_id: String)
    "DeleteElasticNetworkInterface" -> DeleteElasticNetworkInterfaceOutput {
    0 "ClientToken" client_token: String, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id,
    2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<DeleteElasticNetworkInterfaceContent>,
    pub message: Option<String>,
}
model! { DeleteElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: DeleteElasticNetworkInterfaceContent, 3 "Message" message: String
} }

/// In the response of [`DeleteElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticNetworkInterfaceContent {
    pub elastic_network_interface_id: Option<String>,
    pub node_id: Option<String>,
}
model! { DeleteElasticNetworkInterfaceContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 1 "NodeId" node_id: String
} }

/// Deletes er: `DeleteEr` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/DeleteEr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEr {
    /// Required.
    pub er_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEr(er_id: String, region_id: String) "DeleteEr" -> DeleteErOutput {
    0 "ErId" er_id, 1 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteErOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteErOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Deletes er attachment: `DeleteErAttachment` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/DeleteErAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteErAttachment {
    /// Required.
    pub er_attachment_id: String,
    /// Required.
    pub er_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteErAttachment(er_attachment_id: String, er_id: String, region_id: String)
    "DeleteErAttachment" -> DeleteErAttachmentOutput {
    0 "ErAttachmentId" er_attachment_id, 1 "ErId" er_id, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteErAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteErAttachmentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteErAttachmentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Deletes er route map: `DeleteErRouteMap` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/DeleteErRouteMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteErRouteMap {
    /// Required.
    pub er_id: String,
    pub er_route_map_id: Option<String>,
    pub er_route_map_ids: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteErRouteMap(er_id: String, region_id: String) "DeleteErRouteMap" -> DeleteErRouteMapOutput {
    0 "ErId" er_id, 1 "ErRouteMapId" er_route_map_id: String, 2 "ErRouteMapIds" er_route_map_ids: Vec<String>,
    3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteErRouteMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteErRouteMapOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteErRouteMapOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Deletes subnet: `DeleteSubnet` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/DeleteSubnet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    /// Required.
    pub region_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub vpd_id: String,
    /// Required.
    pub zone_id: String,
}
operation! { DeleteSubnet(region_id: String, subnet_id: String, vpd_id: String, zone_id: String)
    "DeleteSubnet" -> DeleteSubnetOutput {
    0 "RegionId" region_id, 1 "SubnetId" subnet_id, 2 "VpdId" vpd_id, 3 "ZoneId" zone_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnetOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteSubnetOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Deletes vcc grant rule: `DeleteVccGrantRule` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/DeleteVccGrantRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVccGrantRule {
    pub er_id: Option<String>,
    /// Required.
    pub grant_rule_id: String,
    pub instance_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteVccGrantRule(grant_rule_id: String, region_id: String)
    "DeleteVccGrantRule" -> DeleteVccGrantRuleOutput {
    0 "ErId" er_id: String, 1 "GrantRuleId" grant_rule_id, 2 "InstanceId" instance_id: String, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteVccGrantRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVccGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteVccGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Deletes vcc route entry: `DeleteVccRouteEntry` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/DeleteVccRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVccRouteEntry {
    pub destination_cidr_block: Option<String>,
    pub region_id: Option<String>,
    pub vcc_id: Option<String>,
    pub vcc_route_entry_id: Option<String>,
}
operation! { DeleteVccRouteEntry() "DeleteVccRouteEntry" -> DeleteVccRouteEntryOutput {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "RegionId" region_id: String, 2 "VccId" vcc_id: String,
    3 "VccRouteEntryId" vcc_route_entry_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteVccRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVccRouteEntryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteVccRouteEntryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Deletes vpd: `DeleteVpd` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/DeleteVpd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpd {
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpd_id: String,
}
operation! { DeleteVpd(region_id: String, vpd_id: String) "DeleteVpd" -> DeleteVpdOutput {
    0 "RegionId" region_id, 1 "VpdId" vpd_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteVpdOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Deletes vpd grant rule: `DeleteVpdGrantRule` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/DeleteVpdGrantRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpdGrantRule {
    pub er_id: Option<String>,
    /// Required.
    pub grant_rule_id: String,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteVpdGrantRule(grant_rule_id: String, region_id: String)
    "DeleteVpdGrantRule" -> DeleteVpdGrantRuleOutput {
    0 "ErId" er_id: String, 1 "GrantRuleId" grant_rule_id, 2 "GrantTenantId" grant_tenant_id: String,
    3 "InstanceId" instance_id: String, 4 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DeleteVpdGrantRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpdGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteVpdGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Describes slr: `DescribeSlr` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/DescribeSlr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlr {
    pub resource_group_id: Option<String>,
}
operation! { DescribeSlr() "DescribeSlr" -> DescribeSlrOutput {
    0 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeSlr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlrOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<DescribeSlrContent>,
    pub message: Option<String>,
}
model! { DescribeSlrOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: DescribeSlrContent,
    3 "Message" message: String
} }

/// In the response of [`DescribeSlr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlrContent {
    pub has_role: Option<bool>,
}
model! { DescribeSlrContent {
    0 "HasRole" has_role: bool
} }

/// Detaches elastic network interface: `DetachElasticNetworkInterface` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/DetachElasticNetworkInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachElasticNetworkInterface {
    /// Required.
    pub elastic_network_interface_id: String,
    /// Required.
    pub node_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DetachElasticNetworkInterface(elastic_network_interface_id: String, node_id: String, region_id: String)
    "DetachElasticNetworkInterface" -> DetachElasticNetworkInterfaceOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "NodeId" node_id, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DetachElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DetachElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Gets destination cidr block: `GetDestinationCidrBlock` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetDestinationCidrBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestinationCidrBlock {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDestinationCidrBlock(instance_id: String, region_id: String)
    "GetDestinationCidrBlock" -> GetDestinationCidrBlockOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetDestinationCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestinationCidrBlockOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetDestinationCidrBlockContent>,
    pub message: Option<String>,
}
model! { GetDestinationCidrBlockOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetDestinationCidrBlockContent, 3 "Message" message: String
} }

/// In the response of [`GetDestinationCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestinationCidrBlockContent {
    pub destination_cidr_block: Vec<String>,
}
model! { GetDestinationCidrBlockContent {
    0 "DestinationCidrBlock" destination_cidr_block: Vec<String>
} }

/// Gets elastic network interface: `GetElasticNetworkInterface` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetElasticNetworkInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElasticNetworkInterface {
    /// Required.
    pub elastic_network_interface_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetElasticNetworkInterface(elastic_network_interface_id: String, region_id: String)
    "GetElasticNetworkInterface" -> GetElasticNetworkInterfaceOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetElasticNetworkInterfaceContent>,
    pub message: Option<String>,
}
model! { GetElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetElasticNetworkInterfaceContent, 3 "Message" message: String
} }

/// In the response of [`GetElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElasticNetworkInterfaceContent {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub elastic_network_interface_id: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub gateway: Option<String>,
    pub gmt_modified: Option<String>,
    pub ip: Option<String>,
    pub ipv6_addresses: Vec<GetElasticNetworkInterfaceIpv6Addresses>,
    pub mac: Option<String>,
    pub mask: Option<String>,
    pub message: Option<String>,
    pub node_id: Option<String>,
    pub private_ip_addresses: Vec<GetElasticNetworkInterfacePrivateIpAddresses>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetElasticNetworkInterfaceTags>,
    pub r#type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetElasticNetworkInterfaceContent {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 3 "EnableJumboFrame" enable_jumbo_frame: bool,
    4 "Gateway" gateway: String, 5 "GmtModified" gmt_modified: String, 6 "Ip" ip: String,
    7 "Ipv6Addresses" ipv6_addresses: Vec<GetElasticNetworkInterfaceIpv6Addresses>, 8 "Mac" mac: String,
    9 "Mask" mask: String, 10 "Message" message: String, 11 "NodeId" node_id: String,
    12 "PrivateIpAddresses" private_ip_addresses: Vec<GetElasticNetworkInterfacePrivateIpAddresses>,
    13 "RegionId" region_id: String, 14 "ResourceGroupId" resource_group_id: String,
    15 "SecurityGroupId" security_group_id: String, 16 "Status" status: String,
    17 "Tags" tags: Vec<GetElasticNetworkInterfaceTags>, 18 "Type" r#type: String, 19 "VSwitchId" vswitch_id: String,
    20 "VpcId" vpc_id: String, 21 "ZoneId" zone_id: String
} }

/// In the response of [`GetElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElasticNetworkInterfaceIpv6Addresses {
    pub description: Option<String>,
    pub elastic_network_interface_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub ip_name: Option<String>,
    pub ipv6_address: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { GetElasticNetworkInterfaceIpv6Addresses {
    0 "Description" description: String, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id: String,
    2 "GmtCreate" gmt_create: String, 3 "GmtModified" gmt_modified: String, 4 "IpName" ip_name: String,
    5 "Ipv6Address" ipv6_address: String, 6 "Message" message: String, 7 "RegionId" region_id: String,
    8 "Status" status: String
} }

/// In the response of [`GetElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElasticNetworkInterfacePrivateIpAddresses {
    pub description: Option<String>,
    pub elastic_network_interface_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub ip_name: Option<String>,
    pub message: Option<String>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { GetElasticNetworkInterfacePrivateIpAddresses {
    0 "Description" description: String, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id: String,
    2 "GmtCreate" gmt_create: String, 3 "GmtModified" gmt_modified: String, 4 "IpName" ip_name: String,
    5 "Message" message: String, 6 "PrivateIpAddress" private_ip_address: String, 7 "RegionId" region_id: String,
    8 "Status" status: String
} }

/// In the response of [`GetElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElasticNetworkInterfaceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetElasticNetworkInterfaceTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets er: `GetEr` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetEr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEr {
    /// Required.
    pub er_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetEr(er_id: String, region_id: String) "GetEr" -> GetErOutput {
    0 "ErId" er_id, 1 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetErContent>,
    pub message: Option<String>,
}
model! { GetErOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: GetErContent,
    3 "Message" message: String
} }

/// In the response of [`GetEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErContent {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub er_attachments: Vec<GetErErAttachments>,
    pub er_id: Option<String>,
    pub er_name: Option<String>,
    pub er_route_entrys: Vec<GetErErRouteEntrys>,
    pub er_route_maps: Vec<GetErErRouteMaps>,
    pub gmt_modified: Option<String>,
    pub master_zone_id: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetErTags>,
    pub tenant_id: Option<String>,
}
model! { GetErContent {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "ErAttachments" er_attachments: Vec<GetErErAttachments>, 3 "ErId" er_id: String, 4 "ErName" er_name: String,
    5 "ErRouteEntrys" er_route_entrys: Vec<GetErErRouteEntrys>, 6 "ErRouteMaps" er_route_maps: Vec<GetErErRouteMaps>,
    7 "GmtModified" gmt_modified: String, 8 "MasterZoneId" master_zone_id: String, 9 "Message" message: String,
    10 "RegionId" region_id: String, 11 "ResourceGroupId" resource_group_id: String, 12 "Status" status: String,
    13 "Tags" tags: Vec<GetErTags>, 14 "TenantId" tenant_id: String
} }

/// In the response of [`GetEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErErAttachments {
    pub across: Option<bool>,
    pub auto_receive_all_route: Option<bool>,
    pub create_time: Option<String>,
    pub er_attachment_id: Option<String>,
    pub er_attachment_name: Option<String>,
    pub er_id: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tenant_id: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { GetErErAttachments {
    0 "Across" across: bool, 1 "AutoReceiveAllRoute" auto_receive_all_route: bool, 2 "CreateTime" create_time: String,
    3 "ErAttachmentId" er_attachment_id: String, 4 "ErAttachmentName" er_attachment_name: String,
    5 "ErId" er_id: String, 6 "GmtModified" gmt_modified: String, 7 "InstanceId" instance_id: String,
    8 "InstanceName" instance_name: String, 9 "InstanceType" instance_type: String, 10 "Message" message: String,
    11 "RegionId" region_id: String, 12 "ResourceGroupId" resource_group_id: String,
    13 "ResourceTenantId" resource_tenant_id: String, 14 "Status" status: String, 15 "TenantId" tenant_id: String
} }

/// In the response of [`GetEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErErRouteEntrys {
    pub destination_cidr_block: Option<String>,
    pub er_id: Option<String>,
    pub er_route_entry_id: Option<String>,
    pub gmt_modified: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tenant_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { GetErErRouteEntrys {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "ErId" er_id: String,
    2 "ErRouteEntryId" er_route_entry_id: String, 3 "GmtModified" gmt_modified: String,
    4 "NextHopId" next_hop_id: String, 5 "NextHopType" next_hop_type: String, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceTenantId" resource_tenant_id: String,
    9 "RouteType" route_type: String, 10 "Status" status: String, 11 "TenantId" tenant_id: String
} }

/// In the response of [`GetEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErErRouteMaps {
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub er_id: Option<String>,
    pub er_route_map_id: Option<String>,
    pub er_route_map_name: Option<String>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub reception_instance_id: Option<String>,
    pub reception_instance_name: Option<String>,
    pub reception_instance_owner: Option<String>,
    pub reception_instance_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_map_num: Option<i64>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub transmission_instance_id: Option<String>,
    pub transmission_instance_name: Option<String>,
    pub transmission_instance_owner: Option<String>,
    pub transmission_instance_type: Option<String>,
}
model! { GetErErRouteMaps {
    0 "Action" action: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "DestinationCidrBlock" destination_cidr_block: String, 4 "ErId" er_id: String,
    5 "ErRouteMapId" er_route_map_id: String, 6 "ErRouteMapName" er_route_map_name: String,
    7 "GmtModified" gmt_modified: String, 8 "Message" message: String,
    9 "ReceptionInstanceId" reception_instance_id: String, 10 "ReceptionInstanceName" reception_instance_name: String,
    11 "ReceptionInstanceOwner" reception_instance_owner: String,
    12 "ReceptionInstanceType" reception_instance_type: String, 13 "RegionId" region_id: String,
    14 "ResourceGroupId" resource_group_id: String, 15 "RouteMapNum" route_map_num: i64, 16 "Status" status: String,
    17 "TenantId" tenant_id: String, 18 "TransmissionInstanceId" transmission_instance_id: String,
    19 "TransmissionInstanceName" transmission_instance_name: String,
    20 "TransmissionInstanceOwner" transmission_instance_owner: String,
    21 "TransmissionInstanceType" transmission_instance_type: String
} }

/// In the response of [`GetEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetErTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets er attachment: `GetErAttachment` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetErAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErAttachment {
    /// Required.
    pub er_attachment_id: String,
    /// Required.
    pub er_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetErAttachment(er_attachment_id: String, er_id: String, region_id: String)
    "GetErAttachment" -> GetErAttachmentOutput {
    0 "ErAttachmentId" er_attachment_id, 1 "ErId" er_id, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetErAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErAttachmentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetErAttachmentContent>,
    pub message: Option<String>,
}
model! { GetErAttachmentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetErAttachmentContent, 3 "Message" message: String
} }

/// In the response of [`GetErAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErAttachmentContent {
    pub across: Option<bool>,
    pub auto_receive_all_route: Option<bool>,
    pub create_time: Option<String>,
    pub er_attachment_id: Option<String>,
    pub er_attachment_name: Option<String>,
    pub er_id: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tenant_id: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { GetErAttachmentContent {
    0 "Across" across: bool, 1 "AutoReceiveAllRoute" auto_receive_all_route: bool, 2 "CreateTime" create_time: String,
    3 "ErAttachmentId" er_attachment_id: String, 4 "ErAttachmentName" er_attachment_name: String,
    5 "ErId" er_id: String, 6 "GmtModified" gmt_modified: String, 7 "InstanceId" instance_id: String,
    8 "InstanceName" instance_name: String, 9 "InstanceType" instance_type: String, 10 "Message" message: String,
    11 "RegionId" region_id: String, 12 "ResourceGroupId" resource_group_id: String,
    13 "ResourceTenantId" resource_tenant_id: String, 14 "Status" status: String, 15 "TenantId" tenant_id: String
} }

/// Gets er route entry: `GetErRouteEntry` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetErRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErRouteEntry {
    /// Required.
    pub er_id: String,
    /// Required.
    pub er_route_entry_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetErRouteEntry(er_id: String, er_route_entry_id: String, region_id: String)
    "GetErRouteEntry" -> GetErRouteEntryOutput {
    0 "ErId" er_id, 1 "ErRouteEntryId" er_route_entry_id, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetErRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErRouteEntryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetErRouteEntryContent>,
    pub message: Option<String>,
}
model! { GetErRouteEntryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetErRouteEntryContent, 3 "Message" message: String
} }

/// In the response of [`GetErRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErRouteEntryContent {
    pub destination_cidr_block: Option<String>,
    pub er_id: Option<String>,
    pub er_route_entry_id: Option<String>,
    pub gmt_modified: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { GetErRouteEntryContent {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "ErId" er_id: String,
    2 "ErRouteEntryId" er_route_entry_id: String, 3 "GmtModified" gmt_modified: String,
    4 "NextHopId" next_hop_id: String, 5 "NextHopType" next_hop_type: String, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "RouteType" route_type: String, 9 "Status" status: String,
    10 "TenantId" tenant_id: String
} }

/// Gets er route map: `GetErRouteMap` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetErRouteMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErRouteMap {
    /// Required.
    pub er_id: String,
    /// Required.
    pub er_route_map_id: String,
    pub region_id: Option<String>,
}
operation! { GetErRouteMap(er_id: String, er_route_map_id: String) "GetErRouteMap" -> GetErRouteMapOutput {
    0 "ErId" er_id, 1 "ErRouteMapId" er_route_map_id, 2 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetErRouteMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErRouteMapOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetErRouteMapContent>,
    pub message: Option<String>,
}
model! { GetErRouteMapOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: GetErRouteMapContent,
    3 "Message" message: String
} }

/// In the response of [`GetErRouteMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErRouteMapContent {
    pub action: Option<String>,
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub er_id: Option<String>,
    pub er_route_map_id: Option<String>,
    pub er_route_map_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub reception_instance_id: Option<String>,
    pub reception_instance_name: Option<String>,
    pub reception_instance_owner: Option<String>,
    pub reception_instance_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_map_num: Option<i64>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub transmission_instance_id: Option<String>,
    pub transmission_instance_name: Option<String>,
    pub transmission_instance_owner: Option<String>,
    pub transmission_instance_type: Option<String>,
}
model! { GetErRouteMapContent {
    0 "Action" action: String, 1 "Description" description: String,
    2 "DestinationCidrBlock" destination_cidr_block: String, 3 "ErId" er_id: String,
    4 "ErRouteMapId" er_route_map_id: String, 5 "ErRouteMapName" er_route_map_name: String,
    6 "GmtCreate" gmt_create: String, 7 "GmtModified" gmt_modified: String, 8 "Message" message: String,
    9 "ReceptionInstanceId" reception_instance_id: String, 10 "ReceptionInstanceName" reception_instance_name: String,
    11 "ReceptionInstanceOwner" reception_instance_owner: String,
    12 "ReceptionInstanceType" reception_instance_type: String, 13 "RegionId" region_id: String,
    14 "ResourceGroupId" resource_group_id: String, 15 "RouteMapNum" route_map_num: i64, 16 "Status" status: String,
    17 "TenantId" tenant_id: String, 18 "TransmissionInstanceId" transmission_instance_id: String,
    19 "TransmissionInstanceName" transmission_instance_name: String,
    20 "TransmissionInstanceOwner" transmission_instance_owner: String,
    21 "TransmissionInstanceType" transmission_instance_type: String
} }

/// Gets fabric topology: `GetFabricTopology` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetFabricTopology>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFabricTopology {
    pub cluster_id: Option<String>,
    pub lni_ids: Option<Vec<String>>,
    pub node_ids: Option<Vec<String>>,
    /// Required.
    pub region_id: String,
    pub vpc_id: Option<String>,
    pub vpd_id: Option<String>,
}
operation! { GetFabricTopology(region_id: String) "GetFabricTopology" -> GetFabricTopologyOutput {
    0 "ClusterId" cluster_id: String, 1 "LniIds" lni_ids: Vec<String>, 2 "NodeIds" node_ids: Vec<String>,
    3 "RegionId" region_id, 4 "VpcId" vpc_id: String, 5 "VpdId" vpd_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetFabricTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFabricTopologyOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetFabricTopologyContent>,
    pub message: Option<String>,
}
model! { GetFabricTopologyOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetFabricTopologyContent, 3 "Message" message: String
} }

/// In the response of [`GetFabricTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFabricTopologyContent {
    pub cluster_id: Option<String>,
    pub region_id: Option<String>,
    pub topo_info: Vec<GetFabricTopologyTopoInfo>,
    pub vpc_id: Option<String>,
    pub vpd_id: Option<String>,
}
model! { GetFabricTopologyContent {
    0 "ClusterId" cluster_id: String, 1 "RegionId" region_id: String,
    2 "TopoInfo" topo_info: Vec<GetFabricTopologyTopoInfo>, 3 "VpcId" vpc_id: String, 4 "VpdId" vpd_id: String
} }

/// In the response of [`GetFabricTopology`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFabricTopologyTopoInfo {
    pub layer_name: Option<String>,
    pub layer_type: Option<String>,
    pub next_layer: Vec<Value>,
}
model! { GetFabricTopologyTopoInfo {
    0 "LayerName" layer_name: String, 1 "LayerType" layer_type: String, 2 "NextLayer" next_layer: Vec<Value>
} }

/// Gets leni private ip address: `GetLeniPrivateIpAddress` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetLeniPrivateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLeniPrivateIpAddress {
    /// Required.
    pub elastic_network_interface_id: String,
    /// Required.
    pub ip_name: String,
    /// Required.
    pub region_id: String,
}
operation! { GetLeniPrivateIpAddress(elastic_network_interface_id: String, ip_name: String, region_id: String)
    "GetLeniPrivateIpAddress" -> GetLeniPrivateIpAddressOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "IpName" ip_name, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetLeniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLeniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetLeniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { GetLeniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetLeniPrivateIpAddressContent, 3 "Message" message: String
} }

/// In the response of [`GetLeniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLeniPrivateIpAddressContent {
    pub description: Option<String>,
    pub elastic_network_interface_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub ip_name: Option<String>,
    pub message: Option<String>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
}
model! { GetLeniPrivateIpAddressContent {
    0 "Description" description: String, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id: String,
    2 "GmtCreate" gmt_create: String, 3 "GmtModified" gmt_modified: String, 4 "IpName" ip_name: String,
    5 "Message" message: String, 6 "PrivateIpAddress" private_ip_address: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Status" status: String
} }

/// Gets lni private ip address: `GetLniPrivateIpAddress` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetLniPrivateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLniPrivateIpAddress {
    /// Required.
    pub ip_name: String,
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetLniPrivateIpAddress(ip_name: String, network_interface_id: String, region_id: String)
    "GetLniPrivateIpAddress" -> GetLniPrivateIpAddressOutput {
    0 "IpName" ip_name, 1 "NetworkInterfaceId" network_interface_id, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetLniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetLniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { GetLniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetLniPrivateIpAddressContent, 3 "Message" message: String
} }

/// In the response of [`GetLniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLniPrivateIpAddressContent {
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub ip_address_mac: Option<String>,
    pub ip_name: Option<String>,
    pub message: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
}
model! { GetLniPrivateIpAddressContent {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: String, 2 "IpAddressMac" ip_address_mac: String,
    3 "IpName" ip_name: String, 4 "Message" message: String, 5 "NetworkInterfaceId" network_interface_id: String,
    6 "PrivateIpAddress" private_ip_address: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Status" status: String, 10 "SubnetId" subnet_id: String
} }

/// Gets network interface: `GetNetworkInterface` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetNetworkInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterface {
    /// Required.
    pub network_interface_id: String,
    /// Required.
    pub region_id: String,
    pub subnet_id: Option<String>,
}
operation! { GetNetworkInterface(network_interface_id: String, region_id: String)
    "GetNetworkInterface" -> GetNetworkInterfaceOutput {
    0 "NetworkInterfaceId" network_interface_id, 1 "RegionId" region_id, 2 "SubnetId" subnet_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetNetworkInterfaceContent>,
    pub message: Option<String>,
}
model! { GetNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetNetworkInterfaceContent, 3 "Message" message: String
} }

/// In the response of [`GetNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfaceContent {
    pub create_time: Option<String>,
    pub ethernet: Vec<String>,
    pub gateway: Option<String>,
    pub ip: Option<String>,
    pub nc_type: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub node_id: Option<String>,
    pub private_ip_address_mac_group: Vec<GetNetworkInterfacePrivateIpAddressMacGroup>,
    pub quota: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_mac: Option<String>,
    pub status: Option<String>,
    pub subnet_base_info: Option<GetNetworkInterfaceSubnetBaseInfo>,
    pub tags: Vec<GetNetworkInterfaceTags>,
    pub tenant_id: Option<String>,
    pub vpd_base_info: Option<GetNetworkInterfaceVpdBaseInfo>,
    pub zone_id: Option<String>,
}
model! { GetNetworkInterfaceContent {
    0 "CreateTime" create_time: String, 1 "Ethernet" ethernet: Vec<String>, 2 "Gateway" gateway: String,
    3 "Ip" ip: String, 4 "NcType" nc_type: String, 5 "NetworkInterfaceId" network_interface_id: String,
    6 "NetworkInterfaceName" network_interface_name: String, 7 "NodeId" node_id: String,
    8 "PrivateIpAddressMacGroup" private_ip_address_mac_group: Vec<GetNetworkInterfacePrivateIpAddressMacGroup>,
    9 "Quota" quota: i64, 10 "RegionId" region_id: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "ServiceMac" service_mac: String, 13 "Status" status: String,
    14 "SubnetBaseInfo" subnet_base_info: GetNetworkInterfaceSubnetBaseInfo,
    15 "Tags" tags: Vec<GetNetworkInterfaceTags>, 16 "TenantId" tenant_id: String,
    17 "VpdBaseInfo" vpd_base_info: GetNetworkInterfaceVpdBaseInfo, 18 "ZoneId" zone_id: String
} }

/// In the response of [`GetNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfacePrivateIpAddressMacGroup {
    pub description: Option<String>,
    pub ip_address_mac: Option<String>,
    pub ip_name: Option<String>,
    pub message: Option<String>,
    pub private_ip_address: Option<String>,
    pub status: Option<String>,
}
model! { GetNetworkInterfacePrivateIpAddressMacGroup {
    0 "Description" description: String, 1 "IpAddressMac" ip_address_mac: String, 2 "IpName" ip_name: String,
    3 "Message" message: String, 4 "PrivateIpAddress" private_ip_address: String, 5 "Status" status: String
} }

/// In the response of [`GetNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfaceSubnetBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
}
model! { GetNetworkInterfaceSubnetBaseInfo {
    0 "Cidr" cidr: String, 1 "CreateTime" create_time: String, 2 "SubnetId" subnet_id: String,
    3 "SubnetName" subnet_name: String
} }

/// In the response of [`GetNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfaceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetNetworkInterfaceTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`GetNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfaceVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { GetNetworkInterfaceVpdBaseInfo {
    0 "Cidr" cidr: String, 1 "CreateTime" create_time: String, 2 "VpdId" vpd_id: String, 3 "VpdName" vpd_name: String
} }

/// Gets node info for pod: `GetNodeInfoForPod` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetNodeInfoForPod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeInfoForPod {
    /// Required.
    pub node_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetNodeInfoForPod(node_id: String, region_id: String) "GetNodeInfoForPod" -> GetNodeInfoForPodOutput {
    0 "NodeId" node_id, 1 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetNodeInfoForPod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeInfoForPodOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetNodeInfoForPodContent>,
    pub message: Option<String>,
}
model! { GetNodeInfoForPodOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetNodeInfoForPodContent, 3 "Message" message: String
} }

/// In the response of [`GetNodeInfoForPod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeInfoForPodContent {
    pub cluster_id: Option<String>,
    pub hdeni_ipv6_sip_quota: Option<i64>,
    pub hdeni_quota: Option<i64>,
    pub hdeni_sip_quota: Option<i64>,
    pub leni_ipv6_sip_quota: Option<i64>,
    pub leni_quota: Option<i64>,
    pub leni_sip_quota: Option<i64>,
    pub lni_sip_quota: Option<i64>,
    pub node_id: Option<String>,
    pub region_id: Option<String>,
    pub v_switches: Vec<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetNodeInfoForPodContent {
    0 "ClusterId" cluster_id: String, 1 "HdeniIpv6SipQuota" hdeni_ipv6_sip_quota: i64, 2 "HdeniQuota" hdeni_quota: i64,
    3 "HdeniSipQuota" hdeni_sip_quota: i64, 4 "LeniIpv6SipQuota" leni_ipv6_sip_quota: i64,
    5 "LeniQuota" leni_quota: i64, 6 "LeniSipQuota" leni_sip_quota: i64, 7 "LniSipQuota" lni_sip_quota: i64,
    8 "NodeId" node_id: String, 9 "RegionId" region_id: String, 10 "VSwitches" v_switches: Vec<String>,
    11 "VpcId" vpc_id: String, 12 "ZoneId" zone_id: String
} }

/// Gets subnet: `GetSubnet` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetSubnet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubnet {
    pub region_id: Option<String>,
    /// Required.
    pub subnet_id: String,
    pub vpd_id: Option<String>,
}
operation! { GetSubnet(subnet_id: String) "GetSubnet" -> GetSubnetOutput {
    0 "RegionId" region_id: String, 1 "SubnetId" subnet_id, 2 "VpdId" vpd_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubnetOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetSubnetContent>,
    pub message: Option<String>,
}
model! { GetSubnetOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: GetSubnetContent,
    3 "Message" message: String
} }

/// In the response of [`GetSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubnetContent {
    pub available_ips: Option<i64>,
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub gmt_modified: Option<String>,
    pub lb_count: Option<i64>,
    pub message: Option<String>,
    pub nc_count: Option<i64>,
    pub network_interface_count: Option<i64>,
    pub private_ip_count: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub tags: Vec<GetSubnetTags>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub vpd_base_info: Option<GetSubnetVpdBaseInfo>,
    pub vpd_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetSubnetContent {
    0 "AvailableIps" available_ips: i64, 1 "Cidr" cidr: String, 2 "CreateTime" create_time: String,
    3 "GmtModified" gmt_modified: String, 4 "LbCount" lb_count: i64, 5 "Message" message: String,
    6 "NcCount" nc_count: i64, 7 "NetworkInterfaceCount" network_interface_count: i64,
    8 "PrivateIpCount" private_ip_count: i64, 9 "RegionId" region_id: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "Status" status: String, 12 "SubnetId" subnet_id: String,
    13 "SubnetName" subnet_name: String, 14 "Tags" tags: Vec<GetSubnetTags>, 15 "TenantId" tenant_id: String,
    16 "Type" r#type: String, 17 "VpdBaseInfo" vpd_base_info: GetSubnetVpdBaseInfo, 18 "VpdId" vpd_id: String,
    19 "ZoneId" zone_id: String
} }

/// In the response of [`GetSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubnetTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetSubnetTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`GetSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubnetVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { GetSubnetVpdBaseInfo {
    0 "Cidr" cidr: String, 1 "CreateTime" create_time: String, 2 "VpdId" vpd_id: String, 3 "VpdName" vpd_name: String
} }

/// Gets vcc: `GetVcc` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetVcc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVcc {
    pub client_token: Option<String>,
    pub enable_page: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    /// Required.
    pub vcc_id: String,
}
operation! { GetVcc(vcc_id: String) "GetVcc" -> GetVccOutput {
    0 "ClientToken" client_token: String, 1 "EnablePage" enable_page: bool, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "VccId" vcc_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVccContent>,
    pub message: Option<String>,
}
model! { GetVccOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: GetVccContent,
    3 "Message" message: String
} }

/// In the response of [`GetVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccContent {
    pub access_point_id: Option<String>,
    pub aliyun_router_info: Vec<GetVccAliyunRouterInfo>,
    pub attach_er_status: Option<bool>,
    pub bandwidth: Option<i64>,
    pub bandwidth_str: Option<String>,
    pub bgp_asn: Option<String>,
    pub bgp_cidr: Option<String>,
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<String>,
    pub cis_router_info: Vec<GetVccCisRouterInfo>,
    pub commodity_code: Option<String>,
    pub connection_type: Option<String>,
    pub create_time: Option<String>,
    pub current_node: Option<String>,
    pub duration: Option<String>,
    pub er_infos: Vec<GetVccErInfos>,
    pub expiration_date: Option<String>,
    pub gmt_modified: Option<String>,
    pub internet_charge_type: Option<String>,
    pub line_operator: Option<String>,
    pub message: Option<String>,
    pub pay_type: Option<String>,
    pub port_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetVccTags>,
    pub tenant_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vbr_infos: Vec<GetVccVbrInfos>,
    pub vcc_id: Option<String>,
    pub vcc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpd_base_info: Option<GetVccVpdBaseInfo>,
    pub vpd_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetVccContent {
    0 "AccessPointId" access_point_id: String, 1 "AliyunRouterInfo" aliyun_router_info: Vec<GetVccAliyunRouterInfo>,
    2 "AttachErStatus" attach_er_status: bool, 3 "Bandwidth" bandwidth: i64, 4 "BandwidthStr" bandwidth_str: String,
    5 "BgpAsn" bgp_asn: String, 6 "BgpCidr" bgp_cidr: String, 7 "CenId" cen_id: String,
    8 "CenOwnerId" cen_owner_id: String, 9 "CisRouterInfo" cis_router_info: Vec<GetVccCisRouterInfo>,
    10 "CommodityCode" commodity_code: String, 11 "ConnectionType" connection_type: String,
    12 "CreateTime" create_time: String, 13 "CurrentNode" current_node: String, 14 "Duration" duration: String,
    15 "ErInfos" er_infos: Vec<GetVccErInfos>, 16 "ExpirationDate" expiration_date: String,
    17 "GmtModified" gmt_modified: String, 18 "InternetChargeType" internet_charge_type: String,
    19 "LineOperator" line_operator: String, 20 "Message" message: String, 21 "PayType" pay_type: String,
    22 "PortType" port_type: String, 23 "PricingCycle" pricing_cycle: String, 24 "RegionId" region_id: String,
    25 "ResourceGroupId" resource_group_id: String, 26 "Spec" spec: String, 27 "Status" status: String,
    28 "Tags" tags: Vec<GetVccTags>, 29 "TenantId" tenant_id: String, 30 "VSwitchId" vswitch_id: String,
    31 "VbrInfos" vbr_infos: Vec<GetVccVbrInfos>, 32 "VccId" vcc_id: String, 33 "VccName" vcc_name: String,
    34 "VpcId" vpc_id: String, 35 "VpdBaseInfo" vpd_base_info: GetVccVpdBaseInfo, 36 "VpdId" vpd_id: String,
    37 "ZoneId" zone_id: String
} }

/// In the response of [`GetVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccAliyunRouterInfo {
    pub local_gateway_ip: Option<String>,
    pub mask: Option<String>,
    pub pc_id: Option<String>,
    pub peer_gateway_ip: Option<String>,
    pub vbr_id: Option<String>,
    pub vlan_id: Option<String>,
}
model! { GetVccAliyunRouterInfo {
    0 "LocalGatewayIp" local_gateway_ip: String, 1 "Mask" mask: String, 2 "PcId" pc_id: String,
    3 "PeerGatewayIp" peer_gateway_ip: String, 4 "VbrId" vbr_id: String, 5 "VlanId" vlan_id: String
} }

/// In the response of [`GetVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccCisRouterInfo {
    pub cc_infos: Vec<GetVccCcInfos>,
    pub ccr_id: Option<String>,
}
model! { GetVccCisRouterInfo {
    0 "CcInfos" cc_infos: Vec<GetVccCcInfos>, 1 "CcrId" ccr_id: String
} }

/// In the response of [`GetVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccCcInfos {
    pub cc_id: Option<String>,
    pub local_gateway_ip: Option<String>,
    pub remote_gateway_ip: Option<String>,
    pub status: Option<String>,
    pub subnet_mask: Option<String>,
    pub vlan_id: Option<String>,
}
model! { GetVccCcInfos {
    0 "CcId" cc_id: String, 1 "LocalGatewayIp" local_gateway_ip: String, 2 "RemoteGatewayIp" remote_gateway_ip: String,
    3 "Status" status: String, 4 "SubnetMask" subnet_mask: String, 5 "VlanId" vlan_id: String
} }

/// In the response of [`GetVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccErInfos {
    pub connections: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub er_id: Option<String>,
    pub er_name: Option<String>,
    pub gmt_modified: Option<String>,
    pub master_zone_id: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub route_maps: Option<i64>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { GetVccErInfos {
    0 "Connections" connections: i64, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "ErId" er_id: String, 4 "ErName" er_name: String, 5 "GmtModified" gmt_modified: String,
    6 "MasterZoneId" master_zone_id: String, 7 "Message" message: String, 8 "RegionId" region_id: String,
    9 "RouteMaps" route_maps: i64, 10 "Status" status: String, 11 "TenantId" tenant_id: String
} }

/// In the response of [`GetVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetVccTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`GetVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccVbrInfos {
    pub cen_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub status: Option<String>,
    pub vbr_bgp_peers: Vec<GetVccVbrBgpPeers>,
    pub vbr_id: Option<String>,
}
model! { GetVccVbrInfos {
    0 "CenId" cen_id: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "Status" status: String, 4 "VbrBgpPeers" vbr_bgp_peers: Vec<GetVccVbrBgpPeers>, 5 "VbrId" vbr_id: String
} }

/// In the response of [`GetVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccVbrBgpPeers {
    pub bgp_group_id: Option<String>,
    pub bgp_peer_id: Option<String>,
    pub peer_asn: Option<String>,
    pub peer_ip_address: Option<String>,
    pub status: Option<String>,
}
model! { GetVccVbrBgpPeers {
    0 "BgpGroupId" bgp_group_id: String, 1 "BgpPeerId" bgp_peer_id: String, 2 "PeerAsn" peer_asn: String,
    3 "PeerIpAddress" peer_ip_address: String, 4 "Status" status: String
} }

/// In the response of [`GetVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { GetVccVpdBaseInfo {
    0 "Cidr" cidr: String, 1 "CreateTime" create_time: String, 2 "VpdId" vpd_id: String, 3 "VpdName" vpd_name: String
} }

/// Gets vcc grant rule: `GetVccGrantRule` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetVccGrantRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccGrantRule {
    pub er_id: Option<String>,
    /// Required.
    pub grant_rule_id: String,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { GetVccGrantRule(grant_rule_id: String, region_id: String) "GetVccGrantRule" -> GetVccGrantRuleOutput {
    0 "ErId" er_id: String, 1 "GrantRuleId" grant_rule_id, 2 "GrantTenantId" grant_tenant_id: String,
    3 "InstanceId" instance_id: String, 4 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetVccGrantRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVccGrantRuleContent>,
    pub message: Option<String>,
}
model! { GetVccGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetVccGrantRuleContent, 3 "Message" message: String
} }

/// In the response of [`GetVccGrantRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccGrantRuleContent {
    pub create_time: Option<String>,
    pub er_id: Option<String>,
    pub grant_rule_id: Option<String>,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tenant_id: Option<String>,
    pub used: Option<bool>,
}
model! { GetVccGrantRuleContent {
    0 "CreateTime" create_time: String, 1 "ErId" er_id: String, 2 "GrantRuleId" grant_rule_id: String,
    3 "GrantTenantId" grant_tenant_id: String, 4 "InstanceId" instance_id: String,
    5 "InstanceName" instance_name: String, 6 "Product" product: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "TenantId" tenant_id: String, 10 "Used" used: bool
} }

/// Gets vcc route entry: `GetVccRouteEntry` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetVccRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccRouteEntry {
    /// Required.
    pub region_id: String,
    /// Required.
    pub vcc_id: String,
    /// Required.
    pub vcc_route_entry_id: String,
}
operation! { GetVccRouteEntry(region_id: String, vcc_id: String, vcc_route_entry_id: String)
    "GetVccRouteEntry" -> GetVccRouteEntryOutput {
    0 "RegionId" region_id, 1 "VccId" vcc_id, 2 "VccRouteEntryId" vcc_route_entry_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetVccRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccRouteEntryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVccRouteEntryContent>,
    pub message: Option<String>,
}
model! { GetVccRouteEntryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetVccRouteEntryContent, 3 "Message" message: String
} }

/// In the response of [`GetVccRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccRouteEntryContent {
    pub destination_cidr_block: Option<String>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub vcc_id: Option<String>,
    pub vcc_route_entry_id: Option<String>,
}
model! { GetVccRouteEntryContent {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GmtModified" gmt_modified: String,
    2 "Message" message: String, 3 "NextHopId" next_hop_id: String, 4 "NextHopType" next_hop_type: String,
    5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String, 7 "RouteType" route_type: String,
    8 "Status" status: String, 9 "TenantId" tenant_id: String, 10 "VccId" vcc_id: String,
    11 "VccRouteEntryId" vcc_route_entry_id: String
} }

/// Gets vpd: `GetVpd` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetVpd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpd {
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpd_id: String,
}
operation! { GetVpd(region_id: String, vpd_id: String) "GetVpd" -> GetVpdOutput {
    0 "RegionId" region_id, 1 "VpdId" vpd_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVpdContent>,
    pub message: Option<String>,
}
model! { GetVpdOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: GetVpdContent,
    3 "Message" message: String
} }

/// In the response of [`GetVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdContent {
    pub attach_er_status: Option<bool>,
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub er_infos: Vec<GetVpdErInfos>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub nc_count: Option<i64>,
    pub network_interface_count: Option<i64>,
    pub private_ip_count: Option<i64>,
    pub quota: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_cidr_blocks: Vec<String>,
    pub service_cidr: Option<String>,
    pub status: Option<String>,
    pub subnet_count: Option<i64>,
    pub tags: Vec<GetVpdTags>,
    pub tenant_id: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { GetVpdContent {
    0 "AttachErStatus" attach_er_status: bool, 1 "Cidr" cidr: String, 2 "CreateTime" create_time: String,
    3 "ErInfos" er_infos: Vec<GetVpdErInfos>, 4 "GmtModified" gmt_modified: String, 5 "Message" message: String,
    6 "NcCount" nc_count: i64, 7 "NetworkInterfaceCount" network_interface_count: i64,
    8 "PrivateIpCount" private_ip_count: i64, 9 "Quota" quota: i64, 10 "RegionId" region_id: String,
    11 "ResourceGroupId" resource_group_id: String, 12 "SecondaryCidrBlocks" secondary_cidr_blocks: Vec<String>,
    13 "ServiceCidr" service_cidr: String, 14 "Status" status: String, 15 "SubnetCount" subnet_count: i64,
    16 "Tags" tags: Vec<GetVpdTags>, 17 "TenantId" tenant_id: String, 18 "VpdId" vpd_id: String,
    19 "VpdName" vpd_name: String
} }

/// In the response of [`GetVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdErInfos {
    pub connections: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub er_id: Option<String>,
    pub er_name: Option<String>,
    pub gmt_modified: Option<String>,
    pub master_zone_id: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub route_maps: Option<i64>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { GetVpdErInfos {
    0 "Connections" connections: i64, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "ErId" er_id: String, 4 "ErName" er_name: String, 5 "GmtModified" gmt_modified: String,
    6 "MasterZoneId" master_zone_id: String, 7 "Message" message: String, 8 "RegionId" region_id: String,
    9 "RouteMaps" route_maps: i64, 10 "Status" status: String, 11 "TenantId" tenant_id: String
} }

/// In the response of [`GetVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetVpdTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets vpd grant rule: `GetVpdGrantRule` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetVpdGrantRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdGrantRule {
    pub er_id: Option<String>,
    /// Required.
    pub grant_rule_id: String,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { GetVpdGrantRule(grant_rule_id: String, region_id: String) "GetVpdGrantRule" -> GetVpdGrantRuleOutput {
    0 "ErId" er_id: String, 1 "GrantRuleId" grant_rule_id, 2 "GrantTenantId" grant_tenant_id: String,
    3 "InstanceId" instance_id: String, 4 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetVpdGrantRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVpdGrantRuleContent>,
    pub message: Option<String>,
}
model! { GetVpdGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetVpdGrantRuleContent, 3 "Message" message: String
} }

/// In the response of [`GetVpdGrantRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdGrantRuleContent {
    pub create_time: Option<String>,
    pub er_id: Option<String>,
    pub grant_rule_id: Option<String>,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tenant_id: Option<String>,
    pub used: Option<bool>,
}
model! { GetVpdGrantRuleContent {
    0 "CreateTime" create_time: String, 1 "ErId" er_id: String, 2 "GrantRuleId" grant_rule_id: String,
    3 "GrantTenantId" grant_tenant_id: String, 4 "InstanceId" instance_id: String,
    5 "InstanceName" instance_name: String, 6 "Product" product: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "TenantId" tenant_id: String, 10 "Used" used: bool
} }

/// Gets vpd route entry: `GetVpdRouteEntry` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/GetVpdRouteEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdRouteEntry {
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpd_id: String,
    /// Required.
    pub vpd_route_entry_id: String,
}
operation! { GetVpdRouteEntry(region_id: String, vpd_id: String, vpd_route_entry_id: String)
    "GetVpdRouteEntry" -> GetVpdRouteEntryOutput {
    0 "RegionId" region_id, 1 "VpdId" vpd_id, 2 "VpdRouteEntryId" vpd_route_entry_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetVpdRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdRouteEntryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVpdRouteEntryContent>,
    pub message: Option<String>,
}
model! { GetVpdRouteEntryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: GetVpdRouteEntryContent, 3 "Message" message: String
} }

/// In the response of [`GetVpdRouteEntry`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdRouteEntryContent {
    pub destination_cidr_block: Option<String>,
    pub gmt_modified: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_route_entry_id: Option<String>,
}
model! { GetVpdRouteEntryContent {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GmtModified" gmt_modified: String,
    2 "NextHopId" next_hop_id: String, 3 "NextHopType" next_hop_type: String, 4 "RegionId" region_id: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "RouteType" route_type: String, 7 "Status" status: String,
    8 "TenantId" tenant_id: String, 9 "VpdId" vpd_id: String, 10 "VpdRouteEntryId" vpd_route_entry_id: String
} }

/// Initializes vcc: `InitializeVcc` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/InitializeVcc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeVcc {
    pub resource_group_id: Option<String>,
}
operation! { InitializeVcc() "InitializeVcc" -> InitializeVccOutput {
    0 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`InitializeVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<InitializeVccContent>,
    pub message: Option<String>,
}
model! { InitializeVccOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: InitializeVccContent,
    3 "Message" message: String
} }

/// In the response of [`InitializeVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeVccContent {
    pub request_id: Option<String>,
    pub role_name: Option<String>,
}
model! { InitializeVccContent {
    0 "RequestId" request_id: String, 1 "RoleName" role_name: String
} }

/// Lists elastic network interfaces: `ListElasticNetworkInterfaces` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListElasticNetworkInterfaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfaces {
    pub elastic_network_interface_id: Option<String>,
    pub ip: Option<String>,
    pub network_type: Option<String>,
    pub node_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListElasticNetworkInterfacesTag>>,
    pub r#type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { ListElasticNetworkInterfaces(region_id: String)
    "ListElasticNetworkInterfaces" -> ListElasticNetworkInterfacesOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 1 "Ip" ip: String,
    2 "NetworkType" network_type: String, 3 "NodeId" node_id: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "Status" status: String, 9 "Tag" tag: Vec<ListElasticNetworkInterfacesTag>, 10 "Type" r#type: String,
    11 "VSwitchId" vswitch_id: String, 12 "VpcId" vpc_id: String, 13 "ZoneId" zone_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }
paged! { ListElasticNetworkInterfaces: ListElasticNetworkInterfacesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// In the request of [`ListElasticNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfacesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListElasticNetworkInterfacesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListElasticNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfacesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListElasticNetworkInterfacesContent>,
    pub message: Option<String>,
}
model! { ListElasticNetworkInterfacesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListElasticNetworkInterfacesContent, 3 "Message" message: String
} }

/// In the response of [`ListElasticNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfacesContent {
    pub data: Vec<ListElasticNetworkInterfacesData>,
    pub total: Option<i64>,
}
model! { ListElasticNetworkInterfacesContent {
    0 "Data" data: Vec<ListElasticNetworkInterfacesData>, 1 "Total" total: i64
} }

/// In the response of [`ListElasticNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfacesData {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub elastic_network_interface_id: Option<String>,
    pub gateway: Option<String>,
    pub gmt_modified: Option<String>,
    pub ip: Option<String>,
    pub mac: Option<String>,
    pub mask: Option<String>,
    pub message: Option<String>,
    pub node_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListElasticNetworkInterfacesTags>,
    pub r#type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListElasticNetworkInterfacesData {
    0 "CreateTime" create_time: String, 1 "Description" description: String,
    2 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 3 "Gateway" gateway: String,
    4 "GmtModified" gmt_modified: String, 5 "Ip" ip: String, 6 "Mac" mac: String, 7 "Mask" mask: String,
    8 "Message" message: String, 9 "NodeId" node_id: String, 10 "RegionId" region_id: String,
    11 "ResourceGroupId" resource_group_id: String, 12 "SecurityGroupId" security_group_id: String,
    13 "Status" status: String, 14 "Tags" tags: Vec<ListElasticNetworkInterfacesTags>, 15 "Type" r#type: String,
    16 "VSwitchId" vswitch_id: String, 17 "VpcId" vpc_id: String, 18 "ZoneId" zone_id: String
} }

/// In the response of [`ListElasticNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfacesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListElasticNetworkInterfacesTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists er attachments: `ListErAttachments` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListErAttachments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErAttachments {
    pub auto_receive_all_route: Option<bool>,
    pub enable_page: Option<bool>,
    pub er_attachment_id: Option<String>,
    pub er_attachment_name: Option<String>,
    /// Required.
    pub er_id: String,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_tenant_id: Option<String>,
    pub status: Option<String>,
}
operation! { ListErAttachments(er_id: String, region_id: String) "ListErAttachments" -> ListErAttachmentsOutput {
    0 "AutoReceiveAllRoute" auto_receive_all_route: bool, 1 "EnablePage" enable_page: bool,
    2 "ErAttachmentId" er_attachment_id: String, 3 "ErAttachmentName" er_attachment_name: String, 4 "ErId" er_id,
    5 "InstanceId" instance_id: String, 6 "InstanceType" instance_type: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceTenantId" resource_tenant_id: String, 12 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { ListErAttachments: ListErAttachmentsData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// Response of [`ListErAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErAttachmentsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListErAttachmentsContent>,
    pub message: Option<String>,
}
model! { ListErAttachmentsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListErAttachmentsContent, 3 "Message" message: String
} }

/// In the response of [`ListErAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErAttachmentsContent {
    pub data: Vec<ListErAttachmentsData>,
    pub total: Option<i64>,
}
model! { ListErAttachmentsContent {
    0 "Data" data: Vec<ListErAttachmentsData>, 1 "Total" total: i64
} }

/// In the response of [`ListErAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErAttachmentsData {
    pub across: Option<bool>,
    pub auto_receive_all_route: Option<bool>,
    pub create_time: Option<String>,
    pub er_attachment_id: Option<String>,
    pub er_attachment_name: Option<String>,
    pub er_id: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tenant_id: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { ListErAttachmentsData {
    0 "Across" across: bool, 1 "AutoReceiveAllRoute" auto_receive_all_route: bool, 2 "CreateTime" create_time: String,
    3 "ErAttachmentId" er_attachment_id: String, 4 "ErAttachmentName" er_attachment_name: String,
    5 "ErId" er_id: String, 6 "GmtModified" gmt_modified: String, 7 "InstanceId" instance_id: String,
    8 "InstanceName" instance_name: String, 9 "InstanceType" instance_type: String, 10 "Message" message: String,
    11 "RegionId" region_id: String, 12 "ResourceGroupId" resource_group_id: String,
    13 "ResourceTenantId" resource_tenant_id: String, 14 "Status" status: String, 15 "TenantId" tenant_id: String
} }

/// Lists er route entries: `ListErRouteEntries` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListErRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteEntries {
    pub destination_cidr_block: Option<String>,
    pub enable_page: Option<bool>,
    /// Required.
    pub er_id: String,
    pub ignore_detailed_route_entry: Option<bool>,
    pub instance_id: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
}
operation! { ListErRouteEntries(er_id: String, region_id: String) "ListErRouteEntries" -> ListErRouteEntriesOutput {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "EnablePage" enable_page: bool, 2 "ErId" er_id,
    3 "IgnoreDetailedRouteEntry" ignore_detailed_route_entry: bool, 4 "InstanceId" instance_id: String,
    5 "NextHopId" next_hop_id: String, 6 "NextHopType" next_hop_type: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String,
    11 "RouteType" route_type: String, 12 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { ListErRouteEntries: ListErRouteEntriesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// Response of [`ListErRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteEntriesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListErRouteEntriesContent>,
    pub message: Option<String>,
}
model! { ListErRouteEntriesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListErRouteEntriesContent, 3 "Message" message: String
} }

/// In the response of [`ListErRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteEntriesContent {
    pub data: Vec<ListErRouteEntriesData>,
    pub total: Option<i64>,
}
model! { ListErRouteEntriesContent {
    0 "Data" data: Vec<ListErRouteEntriesData>, 1 "Total" total: i64
} }

/// In the response of [`ListErRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteEntriesData {
    pub destination_cidr_block: Option<String>,
    pub er_id: Option<String>,
    pub er_route_entry_id: Option<String>,
    pub gmt_modified: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tenant_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { ListErRouteEntriesData {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "ErId" er_id: String,
    2 "ErRouteEntryId" er_route_entry_id: String, 3 "GmtModified" gmt_modified: String,
    4 "NextHopId" next_hop_id: String, 5 "NextHopType" next_hop_type: String, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceTenantId" resource_tenant_id: String,
    9 "RouteType" route_type: String, 10 "Status" status: String, 11 "TenantId" tenant_id: String
} }

/// Lists er route maps: `ListErRouteMaps` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListErRouteMaps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteMaps {
    pub destination_cidr_block: Option<String>,
    pub enable_page: Option<bool>,
    /// Required.
    pub er_id: String,
    pub er_route_map_id: Option<String>,
    pub er_route_map_num: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub reception_instance_id: Option<String>,
    pub reception_instance_name: Option<String>,
    pub reception_instance_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub route_map_action: Option<String>,
    pub transmission_instance_id: Option<String>,
    pub transmission_instance_name: Option<String>,
    pub transmission_instance_type: Option<String>,
}
operation! { ListErRouteMaps(er_id: String, region_id: String) "ListErRouteMaps" -> ListErRouteMapsOutput {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "EnablePage" enable_page: bool, 2 "ErId" er_id,
    3 "ErRouteMapId" er_route_map_id: String, 4 "ErRouteMapNum" er_route_map_num: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ReceptionInstanceId" reception_instance_id: String,
    8 "ReceptionInstanceName" reception_instance_name: String,
    9 "ReceptionInstanceType" reception_instance_type: String, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id: String, 12 "RouteMapAction" route_map_action: String,
    13 "TransmissionInstanceId" transmission_instance_id: String,
    14 "TransmissionInstanceName" transmission_instance_name: String,
    15 "TransmissionInstanceType" transmission_instance_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }
paged! { ListErRouteMaps: ListErRouteMapsData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// Response of [`ListErRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteMapsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListErRouteMapsContent>,
    pub message: Option<String>,
}
model! { ListErRouteMapsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListErRouteMapsContent, 3 "Message" message: String
} }

/// In the response of [`ListErRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteMapsContent {
    pub data: Vec<ListErRouteMapsData>,
    pub total: Option<i64>,
}
model! { ListErRouteMapsContent {
    0 "Data" data: Vec<ListErRouteMapsData>, 1 "Total" total: i64
} }

/// In the response of [`ListErRouteMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteMapsData {
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub er_id: Option<String>,
    pub er_route_map_id: Option<String>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub reception_instance_id: Option<String>,
    pub reception_instance_name: Option<String>,
    pub reception_instance_owner: Option<String>,
    pub reception_instance_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_map_num: Option<i64>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub transmission_instance_id: Option<String>,
    pub transmission_instance_name: Option<String>,
    pub transmission_instance_owner: Option<String>,
    pub transmission_instance_type: Option<String>,
}
model! { ListErRouteMapsData {
    0 "Action" action: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "DestinationCidrBlock" destination_cidr_block: String, 4 "ErId" er_id: String,
    5 "ErRouteMapId" er_route_map_id: String, 6 "GmtModified" gmt_modified: String, 7 "Message" message: String,
    8 "ReceptionInstanceId" reception_instance_id: String, 9 "ReceptionInstanceName" reception_instance_name: String,
    10 "ReceptionInstanceOwner" reception_instance_owner: String,
    11 "ReceptionInstanceType" reception_instance_type: String, 12 "RegionId" region_id: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "RouteMapNum" route_map_num: i64, 15 "Status" status: String,
    16 "TenantId" tenant_id: String, 17 "TransmissionInstanceId" transmission_instance_id: String,
    18 "TransmissionInstanceName" transmission_instance_name: String,
    19 "TransmissionInstanceOwner" transmission_instance_owner: String,
    20 "TransmissionInstanceType" transmission_instance_type: String
} }

/// Lists ers: `ListErs` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListErs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErs {
    pub enable_page: Option<bool>,
    pub er_id: Option<String>,
    pub er_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub master_zone_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListErsTag>>,
}
operation! { ListErs(region_id: String) "ListErs" -> ListErsOutput {
    0 "EnablePage" enable_page: bool, 1 "ErId" er_id: String, 2 "ErName" er_name: String,
    3 "InstanceId" instance_id: String, 4 "InstanceType" instance_type: String, 5 "MasterZoneId" master_zone_id: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "Tag" tag: Vec<ListErsTag>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { ListErs: ListErsData = Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// In the request of [`ListErs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListErsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListErs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListErsContent>,
    pub message: Option<String>,
}
model! { ListErsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: ListErsContent,
    3 "Message" message: String
} }

/// In the response of [`ListErs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErsContent {
    pub data: Vec<ListErsData>,
    pub total: Option<i64>,
}
model! { ListErsContent {
    0 "Data" data: Vec<ListErsData>, 1 "Total" total: i64
} }

/// In the response of [`ListErs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErsData {
    pub connections: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub er_id: Option<String>,
    pub er_name: Option<String>,
    pub gmt_modified: Option<String>,
    pub master_zone_id: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub route_maps: Option<i64>,
    pub status: Option<String>,
    pub tags: Vec<ListErsTags>,
    pub tenant_id: Option<String>,
}
model! { ListErsData {
    0 "Connections" connections: i64, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "ErId" er_id: String, 4 "ErName" er_name: String, 5 "GmtModified" gmt_modified: String,
    6 "MasterZoneId" master_zone_id: String, 7 "Message" message: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "RouteMaps" route_maps: i64, 11 "Status" status: String,
    12 "Tags" tags: Vec<ListErsTags>, 13 "TenantId" tenant_id: String
} }

/// In the response of [`ListErs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListErsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists instances by ncd: `ListInstancesByNcd` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/ListInstancesByNcd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesByNcd {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub max_ncd: i64,
    /// Required.
    pub region_id: String,
}
operation! { ListInstancesByNcd(instance_id: String, instance_type: String, max_ncd: i64, region_id: String)
    "ListInstancesByNcd" -> ListInstancesByNcdOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "MaxNcd" max_ncd, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ListInstancesByNcd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesByNcdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListInstancesByNcdContent>,
    pub message: Option<String>,
}
model! { ListInstancesByNcdOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListInstancesByNcdContent, 3 "Message" message: String
} }

/// In the response of [`ListInstancesByNcd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesByNcdContent {
    pub instance_infos: Vec<ListInstancesByNcdInstanceInfos>,
    pub instance_type: Option<String>,
    pub max_ncd: Option<i64>,
    pub source_instance_id: Option<String>,
}
model! { ListInstancesByNcdContent {
    0 "InstanceInfos" instance_infos: Vec<ListInstancesByNcdInstanceInfos>, 1 "InstanceType" instance_type: String,
    2 "MaxNcd" max_ncd: i64, 3 "SourceInstanceId" source_instance_id: String
} }

/// In the response of [`ListInstancesByNcd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesByNcdInstanceInfos {
    pub instance_id: Option<String>,
    pub ncd: Option<i64>,
}
model! { ListInstancesByNcdInstanceInfos {
    0 "InstanceId" instance_id: String, 1 "Ncd" ncd: i64
} }

/// Lists leni private ip addresses: `ListLeniPrivateIpAddresses` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListLeniPrivateIpAddresses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeniPrivateIpAddresses {
    pub elastic_network_interface_id: Option<String>,
    pub ip_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub private_ip_address: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
}
operation! { ListLeniPrivateIpAddresses(region_id: String)
    "ListLeniPrivateIpAddresses" -> ListLeniPrivateIpAddressesOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 1 "IpName" ip_name: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "PrivateIpAddress" private_ip_address: String,
    5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String, 7 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { ListLeniPrivateIpAddresses: ListLeniPrivateIpAddressesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// Response of [`ListLeniPrivateIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeniPrivateIpAddressesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListLeniPrivateIpAddressesContent>,
    pub message: Option<String>,
}
model! { ListLeniPrivateIpAddressesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListLeniPrivateIpAddressesContent, 3 "Message" message: String
} }

/// In the response of [`ListLeniPrivateIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeniPrivateIpAddressesContent {
    pub data: Vec<ListLeniPrivateIpAddressesData>,
    pub resource_group_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListLeniPrivateIpAddressesContent {
    0 "Data" data: Vec<ListLeniPrivateIpAddressesData>, 1 "ResourceGroupId" resource_group_id: String,
    2 "Total" total: i64
} }

/// In the response of [`ListLeniPrivateIpAddresses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeniPrivateIpAddressesData {
    pub description: Option<String>,
    pub elastic_network_interface_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub ip_name: Option<String>,
    pub message: Option<String>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
}
model! { ListLeniPrivateIpAddressesData {
    0 "Description" description: String, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id: String,
    2 "GmtCreate" gmt_create: String, 3 "GmtModified" gmt_modified: String, 4 "IpName" ip_name: String,
    5 "Message" message: String, 6 "PrivateIpAddress" private_ip_address: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Status" status: String
} }

/// Lists lni private ip address: `ListLniPrivateIpAddress` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListLniPrivateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLniPrivateIpAddress {
    pub description: Option<String>,
    pub enable_page: Option<bool>,
    pub ip: Option<String>,
    pub ip_name: Option<String>,
    pub network_interface_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ListLniPrivateIpAddress(region_id: String) "ListLniPrivateIpAddress" -> ListLniPrivateIpAddressOutput {
    0 "Description" description: String, 1 "EnablePage" enable_page: bool, 2 "Ip" ip: String,
    3 "IpName" ip_name: String, 4 "NetworkInterfaceId" network_interface_id: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { ListLniPrivateIpAddress: ListLniPrivateIpAddressData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// Response of [`ListLniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListLniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { ListLniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListLniPrivateIpAddressContent, 3 "Message" message: String
} }

/// In the response of [`ListLniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLniPrivateIpAddressContent {
    pub data: Vec<ListLniPrivateIpAddressData>,
    pub resource_group_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListLniPrivateIpAddressContent {
    0 "Data" data: Vec<ListLniPrivateIpAddressData>, 1 "ResourceGroupId" resource_group_id: String, 2 "Total" total: i64
} }

/// In the response of [`ListLniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLniPrivateIpAddressData {
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub ip_address_mac: Option<String>,
    pub ip_name: Option<String>,
    pub message: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
}
model! { ListLniPrivateIpAddressData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: String, 2 "IpAddressMac" ip_address_mac: String,
    3 "IpName" ip_name: String, 4 "Message" message: String, 5 "NetworkInterfaceId" network_interface_id: String,
    6 "PrivateIpAddress" private_ip_address: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "Status" status: String
} }

/// Lists network interfaces: `ListNetworkInterfaces` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListNetworkInterfaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfaces {
    pub enable_page: Option<bool>,
    pub ip: Option<String>,
    pub network_interface_id: Option<String>,
    pub node_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub subnet_id: Option<String>,
    pub tag: Option<Vec<ListNetworkInterfacesTag>>,
    pub vpd_id: Option<String>,
}
operation! { ListNetworkInterfaces(region_id: String) "ListNetworkInterfaces" -> ListNetworkInterfacesOutput {
    0 "EnablePage" enable_page: bool, 1 "Ip" ip: String, 2 "NetworkInterfaceId" network_interface_id: String,
    3 "NodeId" node_id: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id: String, 8 "SubnetId" subnet_id: String,
    9 "Tag" tag: Vec<ListNetworkInterfacesTag>, 10 "VpdId" vpd_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { ListNetworkInterfaces: ListNetworkInterfacesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// In the request of [`ListNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListNetworkInterfacesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListNetworkInterfacesContent>,
    pub message: Option<String>,
}
model! { ListNetworkInterfacesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListNetworkInterfacesContent, 3 "Message" message: String
} }

/// In the response of [`ListNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesContent {
    pub data: Vec<ListNetworkInterfacesData>,
    pub total: Option<i64>,
}
model! { ListNetworkInterfacesContent {
    0 "Data" data: Vec<ListNetworkInterfacesData>, 1 "Total" total: i64
} }

/// In the response of [`ListNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesData {
    pub create_time: Option<String>,
    pub ethernet: Vec<String>,
    pub gateway: Option<String>,
    pub ip: Option<String>,
    pub nc_type: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub node_id: Option<String>,
    pub private_ip_address_mac_group: Vec<ListNetworkInterfacesPrivateIpAddressMacGroup>,
    pub quota: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_mac: Option<String>,
    pub status: Option<String>,
    pub subnet_base_info: Option<ListNetworkInterfacesSubnetBaseInfo>,
    pub tags: Vec<ListNetworkInterfacesTags>,
    pub tenant_id: Option<String>,
    pub vpd_base_info: Option<ListNetworkInterfacesVpdBaseInfo>,
    pub zone_id: Option<String>,
}
model! { ListNetworkInterfacesData {
    0 "CreateTime" create_time: String, 1 "Ethernet" ethernet: Vec<String>, 2 "Gateway" gateway: String,
    3 "Ip" ip: String, 4 "NcType" nc_type: String, 5 "NetworkInterfaceId" network_interface_id: String,
    6 "NetworkInterfaceName" network_interface_name: String, 7 "NodeId" node_id: String,
    8 "PrivateIpAddressMacGroup" private_ip_address_mac_group: Vec<ListNetworkInterfacesPrivateIpAddressMacGroup>,
    9 "Quota" quota: i64, 10 "RegionId" region_id: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "ServiceMac" service_mac: String, 13 "Status" status: String,
    14 "SubnetBaseInfo" subnet_base_info: ListNetworkInterfacesSubnetBaseInfo,
    15 "Tags" tags: Vec<ListNetworkInterfacesTags>, 16 "TenantId" tenant_id: String,
    17 "VpdBaseInfo" vpd_base_info: ListNetworkInterfacesVpdBaseInfo, 18 "ZoneId" zone_id: String
} }

/// In the response of [`ListNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesPrivateIpAddressMacGroup {
    pub description: Option<String>,
    pub ip_address_mac: Option<String>,
    pub ip_name: Option<String>,
    pub message: Option<String>,
    pub private_ip_address: Option<String>,
    pub status: Option<String>,
}
model! { ListNetworkInterfacesPrivateIpAddressMacGroup {
    0 "Description" description: String, 1 "IpAddressMac" ip_address_mac: String, 2 "IpName" ip_name: String,
    3 "Message" message: String, 4 "PrivateIpAddress" private_ip_address: String, 5 "Status" status: String
} }

/// In the response of [`ListNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesSubnetBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
}
model! { ListNetworkInterfacesSubnetBaseInfo {
    0 "Cidr" cidr: String, 1 "CreateTime" create_time: String, 2 "SubnetId" subnet_id: String,
    3 "SubnetName" subnet_name: String
} }

/// In the response of [`ListNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListNetworkInterfacesTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`ListNetworkInterfaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { ListNetworkInterfacesVpdBaseInfo {
    0 "Cidr" cidr: String, 1 "CreateTime" create_time: String, 2 "VpdId" vpd_id: String, 3 "VpdName" vpd_name: String
} }

/// Lists node infos for pod: `ListNodeInfosForPod` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/ListNodeInfosForPod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeInfosForPod {
    pub cluster_id: Option<String>,
    pub node_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { ListNodeInfosForPod(region_id: String) "ListNodeInfosForPod" -> ListNodeInfosForPodOutput {
    0 "ClusterId" cluster_id: String, 1 "NodeId" node_id: String, 2 "RegionId" region_id, 3 "ZoneId" zone_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ListNodeInfosForPod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeInfosForPodOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Vec<ListNodeInfosForPodContent>,
    pub message: Option<String>,
}
model! { ListNodeInfosForPodOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: Vec<ListNodeInfosForPodContent>, 3 "Message" message: String
} }

/// In the response of [`ListNodeInfosForPod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeInfosForPodContent {
    pub cluster_id: Option<String>,
    pub hdeni_quota: Option<i64>,
    pub leni_quota: Option<i64>,
    pub leni_sip_quota: Option<i64>,
    pub lni_sip_quota: Option<i64>,
    pub node_id: Option<String>,
    pub region_id: Option<String>,
    pub v_switches: Vec<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListNodeInfosForPodContent {
    0 "ClusterId" cluster_id: String, 1 "HdeniQuota" hdeni_quota: i64, 2 "LeniQuota" leni_quota: i64,
    3 "LeniSipQuota" leni_sip_quota: i64, 4 "LniSipQuota" lni_sip_quota: i64, 5 "NodeId" node_id: String,
    6 "RegionId" region_id: String, 7 "VSwitches" v_switches: Vec<String>, 8 "VpcId" vpc_id: String,
    9 "ZoneId" zone_id: String
} }

/// Lists subnets: `ListSubnets` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListSubnets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnets {
    pub enable_page: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub tag: Option<Vec<ListSubnetsTag>>,
    pub r#type: Option<String>,
    pub vpd_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { ListSubnets(region_id: String) "ListSubnets" -> ListSubnetsOutput {
    0 "EnablePage" enable_page: bool, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String, 5 "Status" status: String,
    6 "SubnetId" subnet_id: String, 7 "SubnetName" subnet_name: String, 8 "Tag" tag: Vec<ListSubnetsTag>,
    9 "Type" r#type: String, 10 "VpdId" vpd_id: String, 11 "ZoneId" zone_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }
paged! { ListSubnets: ListSubnetsData = Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// In the request of [`ListSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListSubnetsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListSubnetsContent>,
    pub message: Option<String>,
}
model! { ListSubnetsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: ListSubnetsContent,
    3 "Message" message: String
} }

/// In the response of [`ListSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsContent {
    pub data: Vec<ListSubnetsData>,
    pub total: Option<i64>,
}
model! { ListSubnetsContent {
    0 "Data" data: Vec<ListSubnetsData>, 1 "Total" total: i64
} }

/// In the response of [`ListSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsData {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub nc_count: Option<i64>,
    pub network_interface_count: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub tags: Vec<ListSubnetsTags>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub vpd_base_info: Option<ListSubnetsVpdBaseInfo>,
    pub vpd_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListSubnetsData {
    0 "Cidr" cidr: String, 1 "CreateTime" create_time: String, 2 "GmtModified" gmt_modified: String,
    3 "Message" message: String, 4 "NcCount" nc_count: i64, 5 "NetworkInterfaceCount" network_interface_count: i64,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String, 8 "Status" status: String,
    9 "SubnetId" subnet_id: String, 10 "SubnetName" subnet_name: String, 11 "Tags" tags: Vec<ListSubnetsTags>,
    12 "TenantId" tenant_id: String, 13 "Type" r#type: String, 14 "VpdBaseInfo" vpd_base_info: ListSubnetsVpdBaseInfo,
    15 "VpdId" vpd_id: String, 16 "ZoneId" zone_id: String
} }

/// In the response of [`ListSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListSubnetsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`ListSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { ListSubnetsVpdBaseInfo {
    0 "Cidr" cidr: String, 1 "CreateTime" create_time: String, 2 "VpdId" vpd_id: String, 3 "VpdName" vpd_name: String
} }

/// Lists vcc flow infos: `ListVccFlowInfos` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/ListVccFlowInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccFlowInfos {
    pub direction: Option<String>,
    pub from: Option<i64>,
    pub metric_name: Option<String>,
    pub region_id: Option<String>,
    pub to: Option<i64>,
    pub vcc_id: Option<String>,
}
operation! { ListVccFlowInfos() "ListVccFlowInfos" -> ListVccFlowInfosOutput {
    0 "Direction" direction: String, 1 "From" from: i64, 2 "MetricName" metric_name: String,
    3 "RegionId" region_id: String, 4 "To" to: i64, 5 "VccId" vcc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ListVccFlowInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccFlowInfosOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVccFlowInfosContent>,
    pub message: Option<String>,
}
model! { ListVccFlowInfosOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListVccFlowInfosContent, 3 "Message" message: String
} }

/// In the response of [`ListVccFlowInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccFlowInfosContent {
    pub data: Vec<ListVccFlowInfosData>,
    pub total: Option<i64>,
}
model! { ListVccFlowInfosContent {
    0 "Data" data: Vec<ListVccFlowInfosData>, 1 "Total" total: i64
} }

/// In the response of [`ListVccFlowInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccFlowInfosData {
    pub direction: Option<String>,
    pub metric_name: Option<String>,
    pub region_id: Option<String>,
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
    pub vcc_id: Option<String>,
}
model! { ListVccFlowInfosData {
    0 "Direction" direction: String, 1 "MetricName" metric_name: String, 2 "RegionId" region_id: String,
    3 "Timestamp" timestamp: i64, 4 "Value" value: f64, 5 "VccId" vcc_id: String
} }

/// Lists vcc grant rules: `ListVccGrantRules` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListVccGrantRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccGrantRules {
    pub enable_page: Option<bool>,
    pub er_id: Option<String>,
    pub for_select: Option<bool>,
    pub grant_rule_id: Option<String>,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ListVccGrantRules(region_id: String) "ListVccGrantRules" -> ListVccGrantRulesOutput {
    0 "EnablePage" enable_page: bool, 1 "ErId" er_id: String, 2 "ForSelect" for_select: bool,
    3 "GrantRuleId" grant_rule_id: String, 4 "GrantTenantId" grant_tenant_id: String,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { ListVccGrantRules: ListVccGrantRulesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// Response of [`ListVccGrantRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccGrantRulesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVccGrantRulesContent>,
    pub message: Option<String>,
}
model! { ListVccGrantRulesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListVccGrantRulesContent, 3 "Message" message: String
} }

/// In the response of [`ListVccGrantRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccGrantRulesContent {
    pub data: Vec<ListVccGrantRulesData>,
    pub total: Option<i64>,
}
model! { ListVccGrantRulesContent {
    0 "Data" data: Vec<ListVccGrantRulesData>, 1 "Total" total: i64
} }

/// In the response of [`ListVccGrantRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccGrantRulesData {
    pub create_time: Option<String>,
    pub er_id: Option<String>,
    pub grant_rule_id: Option<String>,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tenant_id: Option<String>,
    pub used: Option<bool>,
}
model! { ListVccGrantRulesData {
    0 "CreateTime" create_time: String, 1 "ErId" er_id: String, 2 "GrantRuleId" grant_rule_id: String,
    3 "GrantTenantId" grant_tenant_id: String, 4 "InstanceId" instance_id: String,
    5 "InstanceName" instance_name: String, 6 "Product" product: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "TenantId" tenant_id: String, 10 "Used" used: bool
} }

/// Lists vcc route entries: `ListVccRouteEntries` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListVccRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccRouteEntries {
    pub destination_cidr_block: Option<String>,
    pub enable_page: Option<bool>,
    pub ignore_detailed_route_entry: Option<bool>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub vcc_id: String,
    pub vpd_route_entry_id: Option<String>,
}
operation! { ListVccRouteEntries(region_id: String, vcc_id: String) "ListVccRouteEntries" -> ListVccRouteEntriesOutput {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "EnablePage" enable_page: bool,
    2 "IgnoreDetailedRouteEntry" ignore_detailed_route_entry: bool, 3 "NextHopId" next_hop_id: String,
    4 "NextHopType" next_hop_type: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String, 9 "RouteType" route_type: String,
    10 "Status" status: String, 11 "VccId" vcc_id, 12 "VpdRouteEntryId" vpd_route_entry_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { ListVccRouteEntries: ListVccRouteEntriesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// Response of [`ListVccRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccRouteEntriesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVccRouteEntriesContent>,
    pub message: Option<String>,
}
model! { ListVccRouteEntriesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListVccRouteEntriesContent, 3 "Message" message: String
} }

/// In the response of [`ListVccRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccRouteEntriesContent {
    pub data: Vec<ListVccRouteEntriesData>,
    pub total: Option<i64>,
}
model! { ListVccRouteEntriesContent {
    0 "Data" data: Vec<ListVccRouteEntriesData>, 1 "Total" total: i64
} }

/// In the response of [`ListVccRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccRouteEntriesData {
    pub destination_cidr_block: Option<String>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tenant_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub vcc_id: Option<String>,
    pub vcc_route_entry_id: Option<String>,
}
model! { ListVccRouteEntriesData {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GmtModified" gmt_modified: String,
    2 "Message" message: String, 3 "NextHopId" next_hop_id: String, 4 "NextHopType" next_hop_type: String,
    5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "ResourceTenantId" resource_tenant_id: String, 8 "RouteType" route_type: String, 9 "Status" status: String,
    10 "TenantId" tenant_id: String, 11 "VccId" vcc_id: String, 12 "VccRouteEntryId" vcc_route_entry_id: String
} }

/// Lists vccs: `ListVccs` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListVccs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccs {
    pub bandwidth: Option<i64>,
    pub cen_id: Option<String>,
    pub enable_page: Option<bool>,
    pub ex_status: Option<String>,
    pub filter_er_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListVccsTag>>,
    pub vcc_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpd_id: Option<String>,
}
operation! { ListVccs() "ListVccs" -> ListVccsOutput {
    0 "Bandwidth" bandwidth: i64, 1 "CenId" cen_id: String, 2 "EnablePage" enable_page: bool,
    3 "ExStatus" ex_status: String, 4 "FilterErId" filter_er_id: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "Status" status: String, 10 "Tag" tag: Vec<ListVccsTag>, 11 "VccId" vcc_id: String, 12 "VpcId" vpc_id: String,
    13 "VpdId" vpd_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }
paged! { ListVccs: ListVccsData = Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// In the request of [`ListVccs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVccsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListVccs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVccsContent>,
    pub message: Option<String>,
}
model! { ListVccsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: ListVccsContent,
    3 "Message" message: String
} }

/// In the response of [`ListVccs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsContent {
    pub data: Vec<ListVccsData>,
    pub total: Option<i64>,
}
model! { ListVccsContent {
    0 "Data" data: Vec<ListVccsData>, 1 "Total" total: i64
} }

/// In the response of [`ListVccs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsData {
    pub access_point_id: Option<String>,
    pub bandwidth_str: Option<String>,
    pub bgp_asn: Option<String>,
    pub bgp_cidr: Option<String>,
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<String>,
    pub commodity_code: Option<String>,
    pub connection_type: Option<String>,
    pub create_time: Option<String>,
    pub current_node: Option<String>,
    pub er_infos: Vec<ListVccsErInfos>,
    pub expiration_date: Option<String>,
    pub gmt_modified: Option<String>,
    pub line_operator: Option<String>,
    pub message: Option<String>,
    pub port_type: Option<String>,
    pub rate: Option<f64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub spec: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListVccsTags>,
    pub task_id: Option<String>,
    pub tenant_id: Option<String>,
    pub vcc_id: Option<String>,
    pub vcc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpd_base_info: Option<ListVccsVpdBaseInfo>,
    pub vpd_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListVccsData {
    0 "AccessPointId" access_point_id: String, 1 "BandwidthStr" bandwidth_str: String, 2 "BgpAsn" bgp_asn: String,
    3 "BgpCidr" bgp_cidr: String, 4 "CenId" cen_id: String, 5 "CenOwnerId" cen_owner_id: String,
    6 "CommodityCode" commodity_code: String, 7 "ConnectionType" connection_type: String,
    8 "CreateTime" create_time: String, 9 "CurrentNode" current_node: String,
    10 "ErInfos" er_infos: Vec<ListVccsErInfos>, 11 "ExpirationDate" expiration_date: String,
    12 "GmtModified" gmt_modified: String, 13 "LineOperator" line_operator: String, 14 "Message" message: String,
    15 "PortType" port_type: String, 16 "Rate" rate: f64, 17 "RegionId" region_id: String,
    18 "ResourceGroupId" resource_group_id: String, 19 "Spec" spec: String, 20 "Status" status: String,
    21 "Tags" tags: Vec<ListVccsTags>, 22 "TaskId" task_id: String, 23 "TenantId" tenant_id: String,
    24 "VccId" vcc_id: String, 25 "VccName" vcc_name: String, 26 "VpcId" vpc_id: String,
    27 "VpdBaseInfo" vpd_base_info: ListVccsVpdBaseInfo, 28 "VpdId" vpd_id: String, 29 "ZoneId" zone_id: String
} }

/// In the response of [`ListVccs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsErInfos {
    pub connections: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub er_id: Option<String>,
    pub er_name: Option<String>,
    pub gmt_modified: Option<String>,
    pub master_zone_id: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub route_maps: Option<i64>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { ListVccsErInfos {
    0 "Connections" connections: i64, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "ErId" er_id: String, 4 "ErName" er_name: String, 5 "GmtModified" gmt_modified: String,
    6 "MasterZoneId" master_zone_id: String, 7 "Message" message: String, 8 "RegionId" region_id: String,
    9 "RouteMaps" route_maps: i64, 10 "Status" status: String, 11 "TenantId" tenant_id: String
} }

/// In the response of [`ListVccs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListVccsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`ListVccs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { ListVccsVpdBaseInfo {
    0 "Cidr" cidr: String, 1 "CreateTime" create_time: String, 2 "VpdId" vpd_id: String, 3 "VpdName" vpd_name: String
} }

/// Lists vpd grant rules: `ListVpdGrantRules` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListVpdGrantRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdGrantRules {
    pub enable_page: Option<bool>,
    pub er_id: Option<String>,
    pub for_select: Option<bool>,
    pub grant_rule_id: Option<String>,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ListVpdGrantRules(region_id: String) "ListVpdGrantRules" -> ListVpdGrantRulesOutput {
    0 "EnablePage" enable_page: bool, 1 "ErId" er_id: String, 2 "ForSelect" for_select: bool,
    3 "GrantRuleId" grant_rule_id: String, 4 "GrantTenantId" grant_tenant_id: String,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { ListVpdGrantRules: ListVpdGrantRulesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// Response of [`ListVpdGrantRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdGrantRulesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVpdGrantRulesContent>,
    pub message: Option<String>,
}
model! { ListVpdGrantRulesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListVpdGrantRulesContent, 3 "Message" message: String
} }

/// In the response of [`ListVpdGrantRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdGrantRulesContent {
    pub data: Vec<ListVpdGrantRulesData>,
    pub total: Option<i64>,
}
model! { ListVpdGrantRulesContent {
    0 "Data" data: Vec<ListVpdGrantRulesData>, 1 "Total" total: i64
} }

/// In the response of [`ListVpdGrantRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdGrantRulesData {
    pub create_time: Option<String>,
    pub er_id: Option<String>,
    pub grant_rule_id: Option<String>,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub product: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tenant_id: Option<String>,
    pub used: Option<bool>,
}
model! { ListVpdGrantRulesData {
    0 "CreateTime" create_time: String, 1 "ErId" er_id: String, 2 "GrantRuleId" grant_rule_id: String,
    3 "GrantTenantId" grant_tenant_id: String, 4 "InstanceId" instance_id: String,
    5 "InstanceName" instance_name: String, 6 "Product" product: String, 7 "RegionId" region_id: String,
    8 "ResourceGroupId" resource_group_id: String, 9 "TenantId" tenant_id: String, 10 "Used" used: bool
} }

/// Lists vpd route entries: `ListVpdRouteEntries` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListVpdRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdRouteEntries {
    pub destination_cidr_block: Option<String>,
    pub enable_page: Option<bool>,
    pub ignore_detailed_route_entry: Option<bool>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub vpd_id: String,
    pub vpd_route_entry_id: Option<String>,
}
operation! { ListVpdRouteEntries(region_id: String, vpd_id: String) "ListVpdRouteEntries" -> ListVpdRouteEntriesOutput {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "EnablePage" enable_page: bool,
    2 "IgnoreDetailedRouteEntry" ignore_detailed_route_entry: bool, 3 "NextHopId" next_hop_id: String,
    4 "NextHopType" next_hop_type: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String, 9 "RouteType" route_type: String,
    10 "Status" status: String, 11 "VpdId" vpd_id, 12 "VpdRouteEntryId" vpd_route_entry_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { ListVpdRouteEntries: ListVpdRouteEntriesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// Response of [`ListVpdRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdRouteEntriesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVpdRouteEntriesContent>,
    pub message: Option<String>,
}
model! { ListVpdRouteEntriesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: ListVpdRouteEntriesContent, 3 "Message" message: String
} }

/// In the response of [`ListVpdRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdRouteEntriesContent {
    pub data: Vec<ListVpdRouteEntriesData>,
    pub total: Option<i64>,
}
model! { ListVpdRouteEntriesContent {
    0 "Data" data: Vec<ListVpdRouteEntriesData>, 1 "Total" total: i64
} }

/// In the response of [`ListVpdRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdRouteEntriesData {
    pub destination_cidr_block: Option<String>,
    pub gmt_modified: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_tenant_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_route_entry_id: Option<String>,
}
model! { ListVpdRouteEntriesData {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "GmtModified" gmt_modified: String,
    2 "NextHopId" next_hop_id: String, 3 "NextHopType" next_hop_type: String, 4 "RegionId" region_id: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceTenantId" resource_tenant_id: String,
    7 "RouteType" route_type: String, 8 "Status" status: String, 9 "TenantId" tenant_id: String,
    10 "VpdId" vpd_id: String, 11 "VpdRouteEntryId" vpd_route_entry_id: String
} }

/// Lists vpds: `ListVpds` of `eflo` 2022-05-30.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/ListVpds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpds {
    pub enable_page: Option<bool>,
    pub filter_er_id: Option<String>,
    pub for_select: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListVpdsTag>>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
    pub with_dependence: Option<bool>,
    pub without_vcc: Option<bool>,
}
operation! { ListVpds(region_id: String) "ListVpds" -> ListVpdsOutput {
    0 "EnablePage" enable_page: bool, 1 "FilterErId" filter_er_id: String, 2 "ForSelect" for_select: bool,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "Status" status: String, 8 "Tag" tag: Vec<ListVpdsTag>,
    9 "VpdId" vpd_id: String, 10 "VpdName" vpd_name: String, 11 "WithDependence" with_dependence: bool,
    12 "WithoutVcc" without_vcc: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { ListVpds: ListVpdsData = Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

/// In the request of [`ListVpds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpdsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListVpds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVpdsContent>,
    pub message: Option<String>,
}
model! { ListVpdsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: ListVpdsContent,
    3 "Message" message: String
} }

/// In the response of [`ListVpds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsContent {
    pub data: Vec<ListVpdsData>,
    pub total: Option<i64>,
}
model! { ListVpdsContent {
    0 "Data" data: Vec<ListVpdsData>, 1 "Total" total: i64
} }

/// In the response of [`ListVpds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsData {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub dependence: BTreeMap<String, Value>,
    pub er_infos: Vec<ListVpdsErInfos>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub nc_count: Option<i64>,
    pub network_interface_count: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_cidr_blocks: Vec<String>,
    pub service_cidr: Option<String>,
    pub status: Option<String>,
    pub subnet_count: Option<i64>,
    pub tags: Vec<ListVpdsTags>,
    pub tenant_id: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { ListVpdsData {
    0 "Cidr" cidr: String, 1 "CreateTime" create_time: String, 2 "Dependence" dependence: BTreeMap<String, Value>,
    3 "ErInfos" er_infos: Vec<ListVpdsErInfos>, 4 "GmtModified" gmt_modified: String, 5 "Message" message: String,
    6 "NcCount" nc_count: i64, 7 "NetworkInterfaceCount" network_interface_count: i64, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "SecondaryCidrBlocks" secondary_cidr_blocks: Vec<String>,
    11 "ServiceCidr" service_cidr: String, 12 "Status" status: String, 13 "SubnetCount" subnet_count: i64,
    14 "Tags" tags: Vec<ListVpdsTags>, 15 "TenantId" tenant_id: String, 16 "VpdId" vpd_id: String,
    17 "VpdName" vpd_name: String
} }

/// In the response of [`ListVpds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsErInfos {
    pub connections: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub er_id: Option<String>,
    pub er_name: Option<String>,
    pub gmt_modified: Option<String>,
    pub master_zone_id: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub route_maps: Option<i64>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
}
model! { ListVpdsErInfos {
    0 "Connections" connections: i64, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "ErId" er_id: String, 4 "ErName" er_name: String, 5 "GmtModified" gmt_modified: String,
    6 "MasterZoneId" master_zone_id: String, 7 "Message" message: String, 8 "RegionId" region_id: String,
    9 "RouteMaps" route_maps: i64, 10 "Status" status: String, 11 "TenantId" tenant_id: String
} }

/// In the response of [`ListVpds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListVpdsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Queries instance ncd: `QueryInstanceNcd` of `eflo` 2022-05-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eflo/2022-05-30/QueryInstanceNcd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceNcd {
    /// Required.
    pub instance_id1: String,
    /// Required.
    pub instance_id2: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub region_id: String,
}
operation! { QueryInstanceNcd(instance_id1: String, instance_id2: String, instance_type: String, region_id: String)
    "QueryInstanceNcd" -> QueryInstanceNcdOutput {
    0 "InstanceId1" instance_id1, 1 "InstanceId2" instance_id2, 2 "InstanceType" instance_type, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QueryInstanceNcd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceNcdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<QueryInstanceNcdContent>,
    pub message: Option<String>,
}
model! { QueryInstanceNcdOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: QueryInstanceNcdContent, 3 "Message" message: String
} }

/// In the response of [`QueryInstanceNcd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceNcdContent {
    pub instance_id1: Option<String>,
    pub instance_id2: Option<String>,
    pub instance_type: Option<String>,
    pub ncd: Option<i64>,
}
model! { QueryInstanceNcdContent {
    0 "InstanceId1" instance_id1: String, 1 "InstanceId2" instance_id2: String, 2 "InstanceType" instance_type: String,
    3 "Ncd" ncd: i64
} }

/// `RefundVcc` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/RefundVcc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundVcc {
    pub region_id: Option<String>,
    pub vcc_id: Option<String>,
}
operation! { RefundVcc() "RefundVcc" -> RefundVccOutput {
    0 "RegionId" region_id: String, 1 "VccId" vcc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RefundVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { RefundVccOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Retries vcc: `RetryVcc` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/RetryVcc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVcc {
    pub region_id: Option<String>,
    pub vcc_id: Option<String>,
}
operation! { RetryVcc() "RetryVcc" -> RetryVccOutput {
    0 "RegionId" region_id: String, 1 "VccId" vcc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RetryVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { RetryVccOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// Switches vcc connection: `SwitchVccConnection` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/SwitchVccConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchVccConnection {
    pub cen_id: Option<String>,
    pub connection_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub vswitch_id: Option<String>,
    /// Required.
    pub vcc_id: String,
    pub vpc_id: Option<String>,
}
operation! { SwitchVccConnection(region_id: String, vcc_id: String) "SwitchVccConnection" -> SwitchVccConnectionOutput {
    0 "CenId" cen_id: String, 1 "ConnectionType" connection_type: String, 2 "RegionId" region_id,
    3 "VSwitchId" vswitch_id: String, 4 "VccId" vcc_id, 5 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`SwitchVccConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchVccConnectionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { SwitchVccConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: Value,
    3 "Message" message: String
} }

/// `UnAssignPrivateIpAddress` of `eflo` 2022-05-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/UnAssignPrivateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssignPrivateIpAddress {
    pub client_token: Option<String>,
    /// Required.
    pub ip_name: String,
    /// Required.
    pub network_interface_id: String,
    pub private_ip_address: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub subnet_id: String,
}
operation! {
    UnAssignPrivateIpAddress(ip_name: String, network_interface_id: String, region_id: String, subnet_id: String)
    "UnAssignPrivateIpAddress" -> UnAssignPrivateIpAddressOutput {
    0 "ClientToken" client_token: String, 1 "IpName" ip_name, 2 "NetworkInterfaceId" network_interface_id,
    3 "PrivateIpAddress" private_ip_address: String, 4 "RegionId" region_id, 5 "SubnetId" subnet_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UnAssignPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssignPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UnAssignPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { UnAssignPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: UnAssignPrivateIpAddressContent, 3 "Message" message: String
} }

/// In the response of [`UnAssignPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssignPrivateIpAddressContent {
    pub ip_name: Option<String>,
    pub network_interface_id: Option<String>,
}
model! { UnAssignPrivateIpAddressContent {
    0 "IpName" ip_name: String, 1 "NetworkInterfaceId" network_interface_id: String
} }

/// `UnAssociateVpdCidrBlock` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/UnAssociateVpdCidrBlock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateVpdCidrBlock {
    /// Required.
    pub region_id: String,
    /// Required.
    pub secondary_cidr_block: String,
    /// Required.
    pub vpd_id: String,
}
operation! { UnAssociateVpdCidrBlock(region_id: String, secondary_cidr_block: String, vpd_id: String)
    "UnAssociateVpdCidrBlock" -> UnAssociateVpdCidrBlockOutput {
    0 "RegionId" region_id, 1 "SecondaryCidrBlock" secondary_cidr_block, 2 "VpdId" vpd_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UnAssociateVpdCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateVpdCidrBlockOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UnAssociateVpdCidrBlockContent>,
    pub message: Option<String>,
}
model! { UnAssociateVpdCidrBlockOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: UnAssociateVpdCidrBlockContent, 3 "Message" message: String
} }

/// In the response of [`UnAssociateVpdCidrBlock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateVpdCidrBlockContent {
    pub vpd_id: Option<String>,
}
model! { UnAssociateVpdCidrBlockContent {
    0 "VpdId" vpd_id: String
} }

/// `UnassignLeniPrivateIpAddress` of `eflo` 2022-05-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/UnassignLeniPrivateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignLeniPrivateIpAddress {
    pub client_token: Option<String>,
    /// Required.
    pub elastic_network_interface_id: String,
    /// Required.
    pub ip_name: String,
    /// Required.
    pub region_id: String,
}
operation! { UnassignLeniPrivateIpAddress(elastic_network_interface_id: String, ip_name: String, region_id: String)
    "UnassignLeniPrivateIpAddress" -> UnassignLeniPrivateIpAddressOutput {
    0 "ClientToken" client_token: String, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id,
    2 "IpName" ip_name, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UnassignLeniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignLeniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UnassignLeniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { UnassignLeniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: UnassignLeniPrivateIpAddressContent, 3 "Message" message: String
} }

/// In the response of [`UnassignLeniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignLeniPrivateIpAddressContent {
    pub elastic_network_interface_id: Option<String>,
    pub ip_name: Option<String>,
}
model! { UnassignLeniPrivateIpAddressContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 1 "IpName" ip_name: String
} }

/// Updates elastic network interface: `UpdateElasticNetworkInterface` of `eflo` 2022-05-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eflo/2022-05-30/UpdateElasticNetworkInterface>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateElasticNetworkInterface {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub elastic_network_interface_id: String,
    /// Required.
    pub region_id: String,
    pub security_group_id: Option<String>,
}
operation! { UpdateElasticNetworkInterface(elastic_network_interface_id: String, region_id: String)
    "UpdateElasticNetworkInterface" -> UpdateElasticNetworkInterfaceOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "ElasticNetworkInterfaceId" elastic_network_interface_id, 3 "RegionId" region_id,
    4 "SecurityGroupId" security_group_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UpdateElasticNetworkInterfaceContent>,
    pub message: Option<String>,
}
model! { UpdateElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: UpdateElasticNetworkInterfaceContent, 3 "Message" message: String
} }

/// In the response of [`UpdateElasticNetworkInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateElasticNetworkInterfaceContent {
    pub elastic_network_interface_id: Option<String>,
    pub node_id: Option<String>,
}
model! { UpdateElasticNetworkInterfaceContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 1 "NodeId" node_id: String
} }

/// Updates er: `UpdateEr` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/UpdateEr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEr {
    pub description: Option<String>,
    /// Required.
    pub er_id: String,
    pub er_name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateEr(er_id: String, region_id: String) "UpdateEr" -> UpdateErOutput {
    0 "Description" description: String, 1 "ErId" er_id, 2 "ErName" er_name: String, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateEr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateErOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { UpdateErOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: BTreeMap<String, Value>, 3 "Message" message: String
} }

/// Updates er attachment: `UpdateErAttachment` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/UpdateErAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateErAttachment {
    /// Required.
    pub er_attachment_id: String,
    pub er_attachment_name: Option<String>,
    /// Required.
    pub er_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UpdateErAttachment(er_attachment_id: String, er_id: String, region_id: String)
    "UpdateErAttachment" -> UpdateErAttachmentOutput {
    0 "ErAttachmentId" er_attachment_id, 1 "ErAttachmentName" er_attachment_name: String, 2 "ErId" er_id,
    3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateErAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateErAttachmentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { UpdateErAttachmentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: BTreeMap<String, Value>, 3 "Message" message: String
} }

/// Updates er route map: `UpdateErRouteMap` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/UpdateErRouteMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateErRouteMap {
    pub description: Option<String>,
    /// Required.
    pub er_id: String,
    /// Required.
    pub er_route_map_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UpdateErRouteMap(er_id: String, er_route_map_id: String, region_id: String)
    "UpdateErRouteMap" -> UpdateErRouteMapOutput {
    0 "Description" description: String, 1 "ErId" er_id, 2 "ErRouteMapId" er_route_map_id, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateErRouteMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateErRouteMapOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: BTreeMap<String, Value>,
    pub message: Option<String>,
}
model! { UpdateErRouteMapOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: BTreeMap<String, Value>, 3 "Message" message: String
} }

/// Updates leni private ip address: `UpdateLeniPrivateIpAddress` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/UpdateLeniPrivateIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLeniPrivateIpAddress {
    /// Required.
    pub description: String,
    /// Required.
    pub elastic_network_interface_id: String,
    /// Required.
    pub ip_name: String,
    /// Required.
    pub region_id: String,
}
operation! {
    UpdateLeniPrivateIpAddress(description: String, elastic_network_interface_id: String, ip_name: String, region_id: String)
    "UpdateLeniPrivateIpAddress" -> UpdateLeniPrivateIpAddressOutput {
    0 "Description" description, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id, 2 "IpName" ip_name,
    3 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateLeniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLeniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UpdateLeniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { UpdateLeniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64,
    2 "Content" content: UpdateLeniPrivateIpAddressContent, 3 "Message" message: String
} }

/// In the response of [`UpdateLeniPrivateIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLeniPrivateIpAddressContent {
    pub elastic_network_interface_id: Option<String>,
    pub ip_name: Option<String>,
}
model! { UpdateLeniPrivateIpAddressContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 1 "IpName" ip_name: String
} }

/// Updates subnet: `UpdateSubnet` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/UpdateSubnet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubnet {
    /// Required.
    pub region_id: String,
    /// Required.
    pub subnet_id: String,
    pub subnet_name: Option<String>,
    /// Required.
    pub vpd_id: String,
    /// Required.
    pub zone_id: String,
}
operation! { UpdateSubnet(region_id: String, subnet_id: String, vpd_id: String, zone_id: String)
    "UpdateSubnet" -> UpdateSubnetOutput {
    0 "RegionId" region_id, 1 "SubnetId" subnet_id, 2 "SubnetName" subnet_name: String, 3 "VpdId" vpd_id,
    4 "ZoneId" zone_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubnetOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UpdateSubnetContent>,
    pub message: Option<String>,
}
model! { UpdateSubnetOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: UpdateSubnetContent,
    3 "Message" message: String
} }

/// In the response of [`UpdateSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubnetContent {
    pub subnet_id: Option<String>,
}
model! { UpdateSubnetContent {
    0 "SubnetId" subnet_id: String
} }

/// Updates vcc: `UpdateVcc` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/UpdateVcc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVcc {
    pub bandwidth: Option<i64>,
    pub order_id: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub vcc_id: String,
    pub vcc_name: Option<String>,
}
operation! { UpdateVcc(vcc_id: String) "UpdateVcc" -> UpdateVccOutput {
    0 "Bandwidth" bandwidth: i64, 1 "OrderId" order_id: String, 2 "RegionId" region_id: String, 3 "VccId" vcc_id,
    4 "VccName" vcc_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UpdateVccContent>,
    pub message: Option<String>,
}
model! { UpdateVccOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: UpdateVccContent,
    3 "Message" message: String
} }

/// In the response of [`UpdateVcc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVccContent {
    pub vcc_id: Option<String>,
}
model! { UpdateVccContent {
    0 "VccId" vcc_id: String
} }

/// Updates vpd: `UpdateVpd` of `eflo` 2022-05-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eflo/2022-05-30/UpdateVpd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpd {
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpd_id: String,
    pub vpd_name: Option<String>,
}
operation! { UpdateVpd(region_id: String, vpd_id: String) "UpdateVpd" -> UpdateVpdOutput {
    0 "RegionId" region_id, 1 "VpdId" vpd_id, 2 "VpdName" vpd_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UpdateVpdContent>,
    pub message: Option<String>,
}
model! { UpdateVpdOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Content" content: UpdateVpdContent,
    3 "Message" message: String
} }

/// In the response of [`UpdateVpd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpdContent {
    pub vpd_id: Option<String>,
}
model! { UpdateVpdContent {
    0 "VpdId" vpd_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AssignLeniPrivateIpAddress, AssignPrivateIpAddress, AssociateVpdCidrBlock, AttachElasticNetworkInterface,
    CreateElasticNetworkInterface, CreateEr, CreateErAttachment, CreateErRouteMap, CreateSubnet, CreateVcc,
    CreateVccGrantRule, CreateVccRouteEntry, CreateVpd, CreateVpdGrantRule, DeleteElasticNetworkInterface, DeleteEr,
    DeleteErAttachment, DeleteErRouteMap, DeleteSubnet, DeleteVccGrantRule, DeleteVccRouteEntry, DeleteVpd,
    DeleteVpdGrantRule, DescribeSlr, DetachElasticNetworkInterface, GetDestinationCidrBlock, GetElasticNetworkInterface,
    GetEr, GetErAttachment, GetErRouteEntry, GetErRouteMap, GetFabricTopology, GetLeniPrivateIpAddress,
    GetLniPrivateIpAddress, GetNetworkInterface, GetNodeInfoForPod, GetSubnet, GetVcc, GetVccGrantRule,
    GetVccRouteEntry, GetVpd, GetVpdGrantRule, GetVpdRouteEntry, InitializeVcc, ListElasticNetworkInterfaces,
    ListErAttachments, ListErRouteEntries, ListErRouteMaps, ListErs, ListInstancesByNcd, ListLeniPrivateIpAddresses,
    ListLniPrivateIpAddress, ListNetworkInterfaces, ListNodeInfosForPod, ListSubnets, ListVccFlowInfos,
    ListVccGrantRules, ListVccRouteEntries, ListVccs, ListVpdGrantRules, ListVpdRouteEntries, ListVpds,
    QueryInstanceNcd, RefundVcc, RetryVcc, SwitchVccConnection, UnAssignPrivateIpAddress, UnAssociateVpdCidrBlock,
    UnassignLeniPrivateIpAddress, UpdateElasticNetworkInterface, UpdateEr, UpdateErAttachment, UpdateErRouteMap,
    UpdateLeniPrivateIpAddress, UpdateSubnet, UpdateVcc, UpdateVpd
}
