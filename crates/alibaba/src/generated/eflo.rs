//! `eflo` 2022-05-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "eflo.ap-southeast-1.aliyuncs.com"),
        ("cn-heyuan", "eflo.cn-heyuan.aliyuncs.com"),
        ("cn-shanghai", "eflo.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "eflo.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "eflo.cn-wulanchabu.aliyuncs.com"),
    ],
    vpc: &[
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
    global: "eflo.cn-wulanchabu.aliyuncs.com",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "eflo", version: "2022-05-30", code: "eflo", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignLeniPrivateIpAddress {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub elastic_network_interface_id: String,
    pub private_ip_address: Option<String>,
    pub region_id: String,
}
operation! { AssignLeniPrivateIpAddress(elastic_network_interface_id: String, region_id: String)
    "AssignLeniPrivateIpAddress" -> AssignLeniPrivateIpAddressOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "ElasticNetworkInterfaceId" elastic_network_interface_id, 3 "PrivateIpAddress" private_ip_address: String,
    4 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignLeniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<AssignLeniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { AssignLeniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignLeniPrivateIpAddressContent {
    pub elastic_network_interface_id: Option<String>,
    pub ip_name: Option<String>,
}
model! { AssignLeniPrivateIpAddressContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "IpName" ip_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddress {
    pub assign_mac: Option<bool>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub network_interface_id: String,
    pub private_ip_address: Option<String>,
    pub region_id: String,
    pub skip_config: Option<bool>,
    pub subnet_id: String,
}
operation! { AssignPrivateIpAddress(network_interface_id: String, region_id: String, subnet_id: String)
    "AssignPrivateIpAddress" -> AssignPrivateIpAddressOutput {
    0 "AssignMac" assign_mac: bool, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "NetworkInterfaceId" network_interface_id, 4 "PrivateIpAddress" private_ip_address: String,
    5 "RegionId" region_id, 6 "SkipConfig" skip_config: bool, 7 "SubnetId" subnet_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<AssignPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { AssignPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressContent {
    pub ip_name: Option<String>,
    pub network_interface_id: Option<String>,
}
model! { AssignPrivateIpAddressContent {
    0 "IpName" ip_name, 1 "NetworkInterfaceId" network_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpdCidrBlock {
    pub region_id: String,
    pub secondary_cidr_block: String,
    pub vpd_id: String,
}
operation! { AssociateVpdCidrBlock(region_id: String, secondary_cidr_block: String, vpd_id: String)
    "AssociateVpdCidrBlock" -> AssociateVpdCidrBlockOutput {
    0 "RegionId" region_id, 1 "SecondaryCidrBlock" secondary_cidr_block, 2 "VpdId" vpd_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpdCidrBlockOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<AssociateVpdCidrBlockContent>,
    pub message: Option<String>,
}
model! { AssociateVpdCidrBlockOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateVpdCidrBlockContent {
    pub vpd_id: Option<String>,
}
model! { AssociateVpdCidrBlockContent {
    0 "VpdId" vpd_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachElasticNetworkInterface {
    pub elastic_network_interface_id: String,
    pub node_id: String,
    pub region_id: String,
}
operation! { AttachElasticNetworkInterface(elastic_network_interface_id: String, node_id: String, region_id: String)
    "AttachElasticNetworkInterface" -> AttachElasticNetworkInterfaceOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "NodeId" node_id, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { AttachElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticNetworkInterface {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub enable_jumbo_frame: Option<bool>,
    pub node_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub tag: Option<Vec<CreateElasticNetworkInterfaceTag>>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: String,
}
operation! { CreateElasticNetworkInterface(region_id: String, zone_id: String)
    "CreateElasticNetworkInterface" -> CreateElasticNetworkInterfaceOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "EnableJumboFrame" enable_jumbo_frame: bool, 3 "NodeId" node_id: String, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "SecurityGroupId" security_group_id: String,
    7 "Tag" tag: Vec<CreateElasticNetworkInterfaceTag>, 8 "VSwitchId" v_switch_id: String, 9 "VpcId" vpc_id: String,
    10 "ZoneId" zone_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticNetworkInterfaceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateElasticNetworkInterfaceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateElasticNetworkInterfaceContent>,
    pub message: Option<String>,
}
model! { CreateElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticNetworkInterfaceContent {
    pub elastic_network_interface_id: Option<String>,
    pub node_id: Option<String>,
}
model! { CreateElasticNetworkInterfaceContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEr {
    pub description: Option<String>,
    pub er_name: String,
    pub master_zone_id: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateErTag>>,
}
operation! { CreateEr(er_name: String, master_zone_id: String, region_id: String) "CreateEr" -> CreateErOutput {
    0 "Description" description: String, 1 "ErName" er_name, 2 "MasterZoneId" master_zone_id, 3 "RegionId" region_id,
    4 "ResourceGroupId" resource_group_id: String, 5 "Tag" tag: Vec<CreateErTag>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateErTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateErContent>,
    pub message: Option<String>,
}
model! { CreateErOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErContent {
    pub er_id: Option<String>,
}
model! { CreateErContent {
    0 "ErId" er_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErAttachment {
    pub auto_receive_all_route: bool,
    pub er_attachment_name: String,
    pub er_id: String,
    pub instance_id: String,
    pub instance_type: String,
    pub region_id: String,
    pub resource_tenant_id: Option<String>,
}

/// What [`CreateErAttachment::new`] takes.
pub struct CreateErAttachmentRequired {
    pub auto_receive_all_route: bool,
    pub er_attachment_name: String,
    pub er_id: String,
    pub instance_id: String,
    pub instance_type: String,
    pub region_id: String,
}
operation! { CreateErAttachment{CreateErAttachmentRequired: auto_receive_all_route, er_attachment_name, er_id, instance_id, instance_type, region_id}
    "CreateErAttachment" -> CreateErAttachmentOutput {
    0 "AutoReceiveAllRoute" auto_receive_all_route, 1 "ErAttachmentName" er_attachment_name, 2 "ErId" er_id,
    3 "InstanceId" instance_id, 4 "InstanceType" instance_type, 5 "RegionId" region_id,
    6 "ResourceTenantId" resource_tenant_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErAttachmentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateErAttachmentContent>,
    pub message: Option<String>,
}
model! { CreateErAttachmentOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErAttachmentContent {
    pub er_attachment_id: Option<String>,
}
model! { CreateErAttachmentContent {
    0 "ErAttachmentId" er_attachment_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErRouteMap {
    pub description: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub er_id: String,
    pub reception_instance_id: String,
    pub reception_instance_owner: Option<String>,
    pub reception_instance_type: String,
    pub region_id: String,
    pub route_map_action: String,
    pub route_map_num: i64,
    pub transmission_instance_id: String,
    pub transmission_instance_owner: Option<String>,
    pub transmission_instance_type: String,
}

/// What [`CreateErRouteMap::new`] takes.
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
operation! { CreateErRouteMap{CreateErRouteMapRequired: er_id, reception_instance_id, reception_instance_type, region_id, route_map_action, route_map_num, transmission_instance_id, transmission_instance_type}
    "CreateErRouteMap" -> CreateErRouteMapOutput {
    0 "Description" description: String, 1 "DestinationCidrBlock" destination_cidr_block: String, 2 "ErId" er_id,
    3 "ReceptionInstanceId" reception_instance_id, 4 "ReceptionInstanceOwner" reception_instance_owner: String,
    5 "ReceptionInstanceType" reception_instance_type, 6 "RegionId" region_id, 7 "RouteMapAction" route_map_action,
    8 "RouteMapNum" route_map_num, 9 "TransmissionInstanceId" transmission_instance_id,
    10 "TransmissionInstanceOwner" transmission_instance_owner: String,
    11 "TransmissionInstanceType" transmission_instance_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErRouteMapOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateErRouteMapContent>,
    pub message: Option<String>,
}
model! { CreateErRouteMapOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateErRouteMapContent {
    pub er_route_map_id: Option<String>,
}
model! { CreateErRouteMapContent {
    0 "ErRouteMapId" er_route_map_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnet {
    pub cidr: String,
    pub region_id: String,
    pub subnet_name: String,
    pub tag: Option<Vec<CreateSubnetTag>>,
    pub r#type: Option<String>,
    pub vpd_id: String,
    pub zone_id: String,
}

/// What [`CreateSubnet::new`] takes.
pub struct CreateSubnetRequired {
    pub cidr: String,
    pub region_id: String,
    pub subnet_name: String,
    pub vpd_id: String,
    pub zone_id: String,
}
operation! { CreateSubnet{CreateSubnetRequired: cidr, region_id, subnet_name, vpd_id, zone_id}
    "CreateSubnet" -> CreateSubnetOutput {
    0 "Cidr" cidr, 1 "RegionId" region_id, 2 "SubnetName" subnet_name, 3 "Tag" tag: Vec<CreateSubnetTag>,
    4 "Type" r#type: String, 5 "VpdId" vpd_id, 6 "ZoneId" zone_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSubnetTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateSubnetContent>,
    pub message: Option<String>,
}
model! { CreateSubnetOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubnetContent {
    pub subnet_id: Option<String>,
}
model! { CreateSubnetContent {
    0 "SubnetId" subnet_id
} }

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
    pub v_switch_id: Option<String>,
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
    9 "ResourceGroupId" resource_group_id: String, 10 "Tag" tag: Vec<CreateVccTag>, 11 "VSwitchId" v_switch_id: String,
    12 "VccId" vcc_id: String, 13 "VccName" vcc_name: String, 14 "VpcId" vpc_id: String, 15 "VpdId" vpd_id: String,
    16 "ZoneId" zone_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVccTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateVccContent>,
    pub message: Option<String>,
}
model! { CreateVccOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccContent {
    pub vcc_id: Option<String>,
}
model! { CreateVccContent {
    0 "VccId" vcc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccGrantRule {
    pub er_id: String,
    pub grant_tenant_id: String,
    pub instance_id: String,
    pub region_id: String,
}
operation! { CreateVccGrantRule(er_id: String, grant_tenant_id: String, instance_id: String, region_id: String)
    "CreateVccGrantRule" -> CreateVccGrantRuleOutput {
    0 "ErId" er_id, 1 "GrantTenantId" grant_tenant_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateVccGrantRuleContent>,
    pub message: Option<String>,
}
model! { CreateVccGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccGrantRuleContent {
    pub grant_rule_id: Option<String>,
}
model! { CreateVccGrantRuleContent {
    0 "GrantRuleId" grant_rule_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccRouteEntryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateVccRouteEntryContent>,
    pub message: Option<String>,
}
model! { CreateVccRouteEntryOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVccRouteEntryContent {
    pub vcc_route_entry_id: Option<String>,
}
model! { CreateVccRouteEntryContent {
    0 "VccRouteEntryId" vcc_route_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpd {
    pub cidr: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub subnets: Option<Vec<CreateVpdSubnets>>,
    pub tag: Option<Vec<CreateVpdTag>>,
    pub vpd_name: String,
}
operation! { CreateVpd(cidr: String, region_id: String, vpd_name: String) "CreateVpd" -> CreateVpdOutput {
    0 "Cidr" cidr, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "Subnets" subnets: Vec<CreateVpdSubnets>, 4 "Tag" tag: Vec<CreateVpdTag>, 5 "VpdName" vpd_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVpdTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateVpdContent>,
    pub message: Option<String>,
}
model! { CreateVpdOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdContent {
    pub subnet_ids: Option<Vec<String>>,
    pub vpd_id: Option<String>,
}
model! { CreateVpdContent {
    0 "SubnetIds" subnet_ids, 1 "VpdId" vpd_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdGrantRule {
    pub er_id: String,
    pub grant_tenant_id: String,
    pub instance_id: String,
    pub region_id: String,
}
operation! { CreateVpdGrantRule(er_id: String, grant_tenant_id: String, instance_id: String, region_id: String)
    "CreateVpdGrantRule" -> CreateVpdGrantRuleOutput {
    0 "ErId" er_id, 1 "GrantTenantId" grant_tenant_id, 2 "InstanceId" instance_id, 3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<CreateVpdGrantRuleContent>,
    pub message: Option<String>,
}
model! { CreateVpdGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVpdGrantRuleContent {
    pub grant_rule_id: Option<String>,
}
model! { CreateVpdGrantRuleContent {
    0 "GrantRuleId" grant_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticNetworkInterface {
    pub client_token: Option<String>,
    pub elastic_network_interface_id: String,
    pub region_id: String,
}
operation! { DeleteElasticNetworkInterface(elastic_network_interface_id: String, region_id: String)
    "DeleteElasticNetworkInterface" -> DeleteElasticNetworkInterfaceOutput {
    0 "ClientToken" client_token: String, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id,
    2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<DeleteElasticNetworkInterfaceContent>,
    pub message: Option<String>,
}
model! { DeleteElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticNetworkInterfaceContent {
    pub elastic_network_interface_id: Option<String>,
    pub node_id: Option<String>,
}
model! { DeleteElasticNetworkInterfaceContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEr {
    pub er_id: String,
    pub region_id: String,
}
operation! { DeleteEr(er_id: String, region_id: String) "DeleteEr" -> DeleteErOutput {
    0 "ErId" er_id, 1 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteErOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteErOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteErAttachment {
    pub er_attachment_id: String,
    pub er_id: String,
    pub region_id: String,
}
operation! { DeleteErAttachment(er_attachment_id: String, er_id: String, region_id: String)
    "DeleteErAttachment" -> DeleteErAttachmentOutput {
    0 "ErAttachmentId" er_attachment_id, 1 "ErId" er_id, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteErAttachmentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteErAttachmentOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteErRouteMap {
    pub er_id: String,
    pub er_route_map_id: Option<String>,
    pub er_route_map_ids: Option<Vec<String>>,
    pub region_id: String,
}
operation! { DeleteErRouteMap(er_id: String, region_id: String) "DeleteErRouteMap" -> DeleteErRouteMapOutput {
    0 "ErId" er_id, 1 "ErRouteMapId" er_route_map_id: String, 2 "ErRouteMapIds" er_route_map_ids: Vec<String>,
    3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteErRouteMapOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteErRouteMapOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnet {
    pub region_id: String,
    pub subnet_id: String,
    pub vpd_id: String,
    pub zone_id: String,
}
operation! { DeleteSubnet(region_id: String, subnet_id: String, vpd_id: String, zone_id: String)
    "DeleteSubnet" -> DeleteSubnetOutput {
    0 "RegionId" region_id, 1 "SubnetId" subnet_id, 2 "VpdId" vpd_id, 3 "ZoneId" zone_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubnetOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteSubnetOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVccGrantRule {
    pub er_id: Option<String>,
    pub grant_rule_id: String,
    pub instance_id: Option<String>,
    pub region_id: String,
}
operation! { DeleteVccGrantRule(grant_rule_id: String, region_id: String)
    "DeleteVccGrantRule" -> DeleteVccGrantRuleOutput {
    0 "ErId" er_id: String, 1 "GrantRuleId" grant_rule_id, 2 "InstanceId" instance_id: String, 3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVccGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteVccGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVccRouteEntryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteVccRouteEntryOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpd {
    pub region_id: String,
    pub vpd_id: String,
}
operation! { DeleteVpd(region_id: String, vpd_id: String) "DeleteVpd" -> DeleteVpdOutput {
    0 "RegionId" region_id, 1 "VpdId" vpd_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteVpdOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpdGrantRule {
    pub er_id: Option<String>,
    pub grant_rule_id: String,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: String,
}
operation! { DeleteVpdGrantRule(grant_rule_id: String, region_id: String)
    "DeleteVpdGrantRule" -> DeleteVpdGrantRuleOutput {
    0 "ErId" er_id: String, 1 "GrantRuleId" grant_rule_id, 2 "GrantTenantId" grant_tenant_id: String,
    3 "InstanceId" instance_id: String, 4 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVpdGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { DeleteVpdGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlr {
    pub resource_group_id: Option<String>,
}
operation! { DescribeSlr() "DescribeSlr" -> DescribeSlrOutput {
    0 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlrOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<DescribeSlrContent>,
    pub message: Option<String>,
}
model! { DescribeSlrOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlrContent {
    pub has_role: Option<bool>,
}
model! { DescribeSlrContent {
    0 "HasRole" has_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachElasticNetworkInterface {
    pub elastic_network_interface_id: String,
    pub node_id: String,
    pub region_id: String,
}
operation! { DetachElasticNetworkInterface(elastic_network_interface_id: String, node_id: String, region_id: String)
    "DetachElasticNetworkInterface" -> DetachElasticNetworkInterfaceOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "NodeId" node_id, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DetachElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestinationCidrBlock {
    pub instance_id: String,
    pub region_id: String,
}
operation! { GetDestinationCidrBlock(instance_id: String, region_id: String)
    "GetDestinationCidrBlock" -> GetDestinationCidrBlockOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestinationCidrBlockOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetDestinationCidrBlockContent>,
    pub message: Option<String>,
}
model! { GetDestinationCidrBlockOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDestinationCidrBlockContent {
    pub destination_cidr_block: Option<Vec<String>>,
}
model! { GetDestinationCidrBlockContent {
    0 "DestinationCidrBlock" destination_cidr_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElasticNetworkInterface {
    pub elastic_network_interface_id: String,
    pub region_id: String,
}
operation! { GetElasticNetworkInterface(elastic_network_interface_id: String, region_id: String)
    "GetElasticNetworkInterface" -> GetElasticNetworkInterfaceOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetElasticNetworkInterfaceContent>,
    pub message: Option<String>,
}
model! { GetElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    pub ipv6_addresses: Option<Vec<GetElasticNetworkInterfaceIpv6Addresses>>,
    pub mac: Option<String>,
    pub mask: Option<String>,
    pub message: Option<String>,
    pub node_id: Option<String>,
    pub private_ip_addresses: Option<Vec<GetElasticNetworkInterfacePrivateIpAddresses>>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetElasticNetworkInterfaceTags>>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetElasticNetworkInterfaceContent {
    0 "CreateTime" create_time, 1 "Description" description, 2 "ElasticNetworkInterfaceId" elastic_network_interface_id,
    3 "EnableJumboFrame" enable_jumbo_frame, 4 "Gateway" gateway, 5 "GmtModified" gmt_modified, 6 "Ip" ip,
    7 "Ipv6Addresses" ipv6_addresses, 8 "Mac" mac, 9 "Mask" mask, 10 "Message" message, 11 "NodeId" node_id,
    12 "PrivateIpAddresses" private_ip_addresses, 13 "RegionId" region_id, 14 "ResourceGroupId" resource_group_id,
    15 "SecurityGroupId" security_group_id, 16 "Status" status, 17 "Tags" tags, 18 "Type" r#type,
    19 "VSwitchId" v_switch_id, 20 "VpcId" vpc_id, 21 "ZoneId" zone_id
} }

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
    0 "Description" description, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id, 2 "GmtCreate" gmt_create,
    3 "GmtModified" gmt_modified, 4 "IpName" ip_name, 5 "Ipv6Address" ipv6_address, 6 "Message" message,
    7 "RegionId" region_id, 8 "Status" status
} }

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
    0 "Description" description, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id, 2 "GmtCreate" gmt_create,
    3 "GmtModified" gmt_modified, 4 "IpName" ip_name, 5 "Message" message, 6 "PrivateIpAddress" private_ip_address,
    7 "RegionId" region_id, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetElasticNetworkInterfaceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetElasticNetworkInterfaceTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEr {
    pub er_id: String,
    pub region_id: String,
}
operation! { GetEr(er_id: String, region_id: String) "GetEr" -> GetErOutput {
    0 "ErId" er_id, 1 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetErContent>,
    pub message: Option<String>,
}
model! { GetErOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErContent {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub er_attachments: Option<Vec<GetErErAttachments>>,
    pub er_id: Option<String>,
    pub er_name: Option<String>,
    pub er_route_entrys: Option<Vec<GetErErRouteEntrys>>,
    pub er_route_maps: Option<Vec<GetErErRouteMaps>>,
    pub gmt_modified: Option<String>,
    pub master_zone_id: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<GetErTags>>,
    pub tenant_id: Option<String>,
}
model! { GetErContent {
    0 "CreateTime" create_time, 1 "Description" description, 2 "ErAttachments" er_attachments, 3 "ErId" er_id,
    4 "ErName" er_name, 5 "ErRouteEntrys" er_route_entrys, 6 "ErRouteMaps" er_route_maps, 7 "GmtModified" gmt_modified,
    8 "MasterZoneId" master_zone_id, 9 "Message" message, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id, 12 "Status" status, 13 "Tags" tags, 14 "TenantId" tenant_id
} }

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
    0 "Across" across, 1 "AutoReceiveAllRoute" auto_receive_all_route, 2 "CreateTime" create_time,
    3 "ErAttachmentId" er_attachment_id, 4 "ErAttachmentName" er_attachment_name, 5 "ErId" er_id,
    6 "GmtModified" gmt_modified, 7 "InstanceId" instance_id, 8 "InstanceName" instance_name,
    9 "InstanceType" instance_type, 10 "Message" message, 11 "RegionId" region_id,
    12 "ResourceGroupId" resource_group_id, 13 "ResourceTenantId" resource_tenant_id, 14 "Status" status,
    15 "TenantId" tenant_id
} }

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
    0 "DestinationCidrBlock" destination_cidr_block, 1 "ErId" er_id, 2 "ErRouteEntryId" er_route_entry_id,
    3 "GmtModified" gmt_modified, 4 "NextHopId" next_hop_id, 5 "NextHopType" next_hop_type, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id, 8 "ResourceTenantId" resource_tenant_id, 9 "RouteType" route_type,
    10 "Status" status, 11 "TenantId" tenant_id
} }

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
    0 "Action" action, 1 "CreateTime" create_time, 2 "Description" description,
    3 "DestinationCidrBlock" destination_cidr_block, 4 "ErId" er_id, 5 "ErRouteMapId" er_route_map_id,
    6 "ErRouteMapName" er_route_map_name, 7 "GmtModified" gmt_modified, 8 "Message" message,
    9 "ReceptionInstanceId" reception_instance_id, 10 "ReceptionInstanceName" reception_instance_name,
    11 "ReceptionInstanceOwner" reception_instance_owner, 12 "ReceptionInstanceType" reception_instance_type,
    13 "RegionId" region_id, 14 "ResourceGroupId" resource_group_id, 15 "RouteMapNum" route_map_num, 16 "Status" status,
    17 "TenantId" tenant_id, 18 "TransmissionInstanceId" transmission_instance_id,
    19 "TransmissionInstanceName" transmission_instance_name,
    20 "TransmissionInstanceOwner" transmission_instance_owner, 21 "TransmissionInstanceType" transmission_instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetErTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErAttachment {
    pub er_attachment_id: String,
    pub er_id: String,
    pub region_id: String,
}
operation! { GetErAttachment(er_attachment_id: String, er_id: String, region_id: String)
    "GetErAttachment" -> GetErAttachmentOutput {
    0 "ErAttachmentId" er_attachment_id, 1 "ErId" er_id, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErAttachmentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetErAttachmentContent>,
    pub message: Option<String>,
}
model! { GetErAttachmentOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    0 "Across" across, 1 "AutoReceiveAllRoute" auto_receive_all_route, 2 "CreateTime" create_time,
    3 "ErAttachmentId" er_attachment_id, 4 "ErAttachmentName" er_attachment_name, 5 "ErId" er_id,
    6 "GmtModified" gmt_modified, 7 "InstanceId" instance_id, 8 "InstanceName" instance_name,
    9 "InstanceType" instance_type, 10 "Message" message, 11 "RegionId" region_id,
    12 "ResourceGroupId" resource_group_id, 13 "ResourceTenantId" resource_tenant_id, 14 "Status" status,
    15 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErRouteEntry {
    pub er_id: String,
    pub er_route_entry_id: String,
    pub region_id: String,
}
operation! { GetErRouteEntry(er_id: String, er_route_entry_id: String, region_id: String)
    "GetErRouteEntry" -> GetErRouteEntryOutput {
    0 "ErId" er_id, 1 "ErRouteEntryId" er_route_entry_id, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErRouteEntryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetErRouteEntryContent>,
    pub message: Option<String>,
}
model! { GetErRouteEntryOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    0 "DestinationCidrBlock" destination_cidr_block, 1 "ErId" er_id, 2 "ErRouteEntryId" er_route_entry_id,
    3 "GmtModified" gmt_modified, 4 "NextHopId" next_hop_id, 5 "NextHopType" next_hop_type, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id, 8 "RouteType" route_type, 9 "Status" status, 10 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErRouteMap {
    pub er_id: String,
    pub er_route_map_id: String,
    pub region_id: Option<String>,
}
operation! { GetErRouteMap(er_id: String, er_route_map_id: String) "GetErRouteMap" -> GetErRouteMapOutput {
    0 "ErId" er_id, 1 "ErRouteMapId" er_route_map_id, 2 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErRouteMapOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetErRouteMapContent>,
    pub message: Option<String>,
}
model! { GetErRouteMapOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    0 "Action" action, 1 "Description" description, 2 "DestinationCidrBlock" destination_cidr_block, 3 "ErId" er_id,
    4 "ErRouteMapId" er_route_map_id, 5 "ErRouteMapName" er_route_map_name, 6 "GmtCreate" gmt_create,
    7 "GmtModified" gmt_modified, 8 "Message" message, 9 "ReceptionInstanceId" reception_instance_id,
    10 "ReceptionInstanceName" reception_instance_name, 11 "ReceptionInstanceOwner" reception_instance_owner,
    12 "ReceptionInstanceType" reception_instance_type, 13 "RegionId" region_id, 14 "ResourceGroupId" resource_group_id,
    15 "RouteMapNum" route_map_num, 16 "Status" status, 17 "TenantId" tenant_id,
    18 "TransmissionInstanceId" transmission_instance_id, 19 "TransmissionInstanceName" transmission_instance_name,
    20 "TransmissionInstanceOwner" transmission_instance_owner, 21 "TransmissionInstanceType" transmission_instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFabricTopology {
    pub cluster_id: Option<String>,
    pub lni_ids: Option<Vec<String>>,
    pub node_ids: Option<Vec<String>>,
    pub region_id: String,
    pub vpc_id: Option<String>,
    pub vpd_id: Option<String>,
}
operation! { GetFabricTopology(region_id: String) "GetFabricTopology" -> GetFabricTopologyOutput {
    0 "ClusterId" cluster_id: String, 1 "LniIds" lni_ids: Vec<String>, 2 "NodeIds" node_ids: Vec<String>,
    3 "RegionId" region_id, 4 "VpcId" vpc_id: String, 5 "VpdId" vpd_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFabricTopologyOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetFabricTopologyContent>,
    pub message: Option<String>,
}
model! { GetFabricTopologyOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFabricTopologyContent {
    pub cluster_id: Option<String>,
    pub region_id: Option<String>,
    pub topo_info: Option<Vec<GetFabricTopologyTopoInfo>>,
    pub vpc_id: Option<String>,
    pub vpd_id: Option<String>,
}
model! { GetFabricTopologyContent {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "TopoInfo" topo_info, 3 "VpcId" vpc_id, 4 "VpdId" vpd_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFabricTopologyTopoInfo {
    pub layer_name: Option<String>,
    pub layer_type: Option<String>,
    pub next_layer: Option<Vec<Value>>,
}
model! { GetFabricTopologyTopoInfo {
    0 "LayerName" layer_name, 1 "LayerType" layer_type, 2 "NextLayer" next_layer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLeniPrivateIpAddress {
    pub elastic_network_interface_id: String,
    pub ip_name: String,
    pub region_id: String,
}
operation! { GetLeniPrivateIpAddress(elastic_network_interface_id: String, ip_name: String, region_id: String)
    "GetLeniPrivateIpAddress" -> GetLeniPrivateIpAddressOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "IpName" ip_name, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLeniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetLeniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { GetLeniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    0 "Description" description, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id, 2 "GmtCreate" gmt_create,
    3 "GmtModified" gmt_modified, 4 "IpName" ip_name, 5 "Message" message, 6 "PrivateIpAddress" private_ip_address,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLniPrivateIpAddress {
    pub ip_name: String,
    pub network_interface_id: String,
    pub region_id: String,
}
operation! { GetLniPrivateIpAddress(ip_name: String, network_interface_id: String, region_id: String)
    "GetLniPrivateIpAddress" -> GetLniPrivateIpAddressOutput {
    0 "IpName" ip_name, 1 "NetworkInterfaceId" network_interface_id, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetLniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { GetLniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    0 "Description" description, 1 "GmtCreate" gmt_create, 2 "IpAddressMac" ip_address_mac, 3 "IpName" ip_name,
    4 "Message" message, 5 "NetworkInterfaceId" network_interface_id, 6 "PrivateIpAddress" private_ip_address,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id, 9 "Status" status, 10 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterface {
    pub network_interface_id: String,
    pub region_id: String,
    pub subnet_id: Option<String>,
}
operation! { GetNetworkInterface(network_interface_id: String, region_id: String)
    "GetNetworkInterface" -> GetNetworkInterfaceOutput {
    0 "NetworkInterfaceId" network_interface_id, 1 "RegionId" region_id, 2 "SubnetId" subnet_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetNetworkInterfaceContent>,
    pub message: Option<String>,
}
model! { GetNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfaceContent {
    pub create_time: Option<String>,
    pub ethernet: Option<Vec<String>>,
    pub gateway: Option<String>,
    pub ip: Option<String>,
    pub nc_type: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub node_id: Option<String>,
    pub private_ip_address_mac_group: Option<Vec<GetNetworkInterfacePrivateIpAddressMacGroup>>,
    pub quota: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_mac: Option<String>,
    pub status: Option<String>,
    pub subnet_base_info: Option<GetNetworkInterfaceSubnetBaseInfo>,
    pub tags: Option<Vec<GetNetworkInterfaceTags>>,
    pub tenant_id: Option<String>,
    pub vpd_base_info: Option<GetNetworkInterfaceVpdBaseInfo>,
    pub zone_id: Option<String>,
}
model! { GetNetworkInterfaceContent {
    0 "CreateTime" create_time, 1 "Ethernet" ethernet, 2 "Gateway" gateway, 3 "Ip" ip, 4 "NcType" nc_type,
    5 "NetworkInterfaceId" network_interface_id, 6 "NetworkInterfaceName" network_interface_name, 7 "NodeId" node_id,
    8 "PrivateIpAddressMacGroup" private_ip_address_mac_group, 9 "Quota" quota, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id, 12 "ServiceMac" service_mac, 13 "Status" status,
    14 "SubnetBaseInfo" subnet_base_info, 15 "Tags" tags, 16 "TenantId" tenant_id, 17 "VpdBaseInfo" vpd_base_info,
    18 "ZoneId" zone_id
} }

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
    0 "Description" description, 1 "IpAddressMac" ip_address_mac, 2 "IpName" ip_name, 3 "Message" message,
    4 "PrivateIpAddress" private_ip_address, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfaceSubnetBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
}
model! { GetNetworkInterfaceSubnetBaseInfo {
    0 "Cidr" cidr, 1 "CreateTime" create_time, 2 "SubnetId" subnet_id, 3 "SubnetName" subnet_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfaceTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetNetworkInterfaceTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkInterfaceVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { GetNetworkInterfaceVpdBaseInfo {
    0 "Cidr" cidr, 1 "CreateTime" create_time, 2 "VpdId" vpd_id, 3 "VpdName" vpd_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeInfoForPod {
    pub node_id: String,
    pub region_id: String,
}
operation! { GetNodeInfoForPod(node_id: String, region_id: String) "GetNodeInfoForPod" -> GetNodeInfoForPodOutput {
    0 "NodeId" node_id, 1 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeInfoForPodOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetNodeInfoForPodContent>,
    pub message: Option<String>,
}
model! { GetNodeInfoForPodOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    pub v_switches: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetNodeInfoForPodContent {
    0 "ClusterId" cluster_id, 1 "HdeniIpv6SipQuota" hdeni_ipv6_sip_quota, 2 "HdeniQuota" hdeni_quota,
    3 "HdeniSipQuota" hdeni_sip_quota, 4 "LeniIpv6SipQuota" leni_ipv6_sip_quota, 5 "LeniQuota" leni_quota,
    6 "LeniSipQuota" leni_sip_quota, 7 "LniSipQuota" lni_sip_quota, 8 "NodeId" node_id, 9 "RegionId" region_id,
    10 "VSwitches" v_switches, 11 "VpcId" vpc_id, 12 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubnet {
    pub region_id: Option<String>,
    pub subnet_id: String,
    pub vpd_id: Option<String>,
}
operation! { GetSubnet(subnet_id: String) "GetSubnet" -> GetSubnetOutput {
    0 "RegionId" region_id: String, 1 "SubnetId" subnet_id, 2 "VpdId" vpd_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubnetOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetSubnetContent>,
    pub message: Option<String>,
}
model! { GetSubnetOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    pub tags: Option<Vec<GetSubnetTags>>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub vpd_base_info: Option<GetSubnetVpdBaseInfo>,
    pub vpd_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetSubnetContent {
    0 "AvailableIps" available_ips, 1 "Cidr" cidr, 2 "CreateTime" create_time, 3 "GmtModified" gmt_modified,
    4 "LbCount" lb_count, 5 "Message" message, 6 "NcCount" nc_count, 7 "NetworkInterfaceCount" network_interface_count,
    8 "PrivateIpCount" private_ip_count, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id,
    11 "Status" status, 12 "SubnetId" subnet_id, 13 "SubnetName" subnet_name, 14 "Tags" tags, 15 "TenantId" tenant_id,
    16 "Type" r#type, 17 "VpdBaseInfo" vpd_base_info, 18 "VpdId" vpd_id, 19 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubnetTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetSubnetTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubnetVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { GetSubnetVpdBaseInfo {
    0 "Cidr" cidr, 1 "CreateTime" create_time, 2 "VpdId" vpd_id, 3 "VpdName" vpd_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVcc {
    pub client_token: Option<String>,
    pub enable_page: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub vcc_id: String,
}
operation! { GetVcc(vcc_id: String) "GetVcc" -> GetVccOutput {
    0 "ClientToken" client_token: String, 1 "EnablePage" enable_page: bool, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "VccId" vcc_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVccContent>,
    pub message: Option<String>,
}
model! { GetVccOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccContent {
    pub access_point_id: Option<String>,
    pub aliyun_router_info: Option<Vec<GetVccAliyunRouterInfo>>,
    pub attach_er_status: Option<bool>,
    pub bandwidth: Option<i64>,
    pub bandwidth_str: Option<String>,
    pub bgp_asn: Option<String>,
    pub bgp_cidr: Option<String>,
    pub cen_id: Option<String>,
    pub cen_owner_id: Option<String>,
    pub cis_router_info: Option<Vec<GetVccCisRouterInfo>>,
    pub commodity_code: Option<String>,
    pub connection_type: Option<String>,
    pub create_time: Option<String>,
    pub current_node: Option<String>,
    pub duration: Option<String>,
    pub er_infos: Option<Vec<GetVccErInfos>>,
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
    pub tags: Option<Vec<GetVccTags>>,
    pub tenant_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vbr_infos: Option<Vec<GetVccVbrInfos>>,
    pub vcc_id: Option<String>,
    pub vcc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpd_base_info: Option<GetVccVpdBaseInfo>,
    pub vpd_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetVccContent {
    0 "AccessPointId" access_point_id, 1 "AliyunRouterInfo" aliyun_router_info, 2 "AttachErStatus" attach_er_status,
    3 "Bandwidth" bandwidth, 4 "BandwidthStr" bandwidth_str, 5 "BgpAsn" bgp_asn, 6 "BgpCidr" bgp_cidr, 7 "CenId" cen_id,
    8 "CenOwnerId" cen_owner_id, 9 "CisRouterInfo" cis_router_info, 10 "CommodityCode" commodity_code,
    11 "ConnectionType" connection_type, 12 "CreateTime" create_time, 13 "CurrentNode" current_node,
    14 "Duration" duration, 15 "ErInfos" er_infos, 16 "ExpirationDate" expiration_date, 17 "GmtModified" gmt_modified,
    18 "InternetChargeType" internet_charge_type, 19 "LineOperator" line_operator, 20 "Message" message,
    21 "PayType" pay_type, 22 "PortType" port_type, 23 "PricingCycle" pricing_cycle, 24 "RegionId" region_id,
    25 "ResourceGroupId" resource_group_id, 26 "Spec" spec, 27 "Status" status, 28 "Tags" tags, 29 "TenantId" tenant_id,
    30 "VSwitchId" v_switch_id, 31 "VbrInfos" vbr_infos, 32 "VccId" vcc_id, 33 "VccName" vcc_name, 34 "VpcId" vpc_id,
    35 "VpdBaseInfo" vpd_base_info, 36 "VpdId" vpd_id, 37 "ZoneId" zone_id
} }

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
    0 "LocalGatewayIp" local_gateway_ip, 1 "Mask" mask, 2 "PcId" pc_id, 3 "PeerGatewayIp" peer_gateway_ip,
    4 "VbrId" vbr_id, 5 "VlanId" vlan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccCisRouterInfo {
    pub cc_infos: Option<Vec<GetVccCcInfos>>,
    pub ccr_id: Option<String>,
}
model! { GetVccCisRouterInfo {
    0 "CcInfos" cc_infos, 1 "CcrId" ccr_id
} }

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
    0 "CcId" cc_id, 1 "LocalGatewayIp" local_gateway_ip, 2 "RemoteGatewayIp" remote_gateway_ip, 3 "Status" status,
    4 "SubnetMask" subnet_mask, 5 "VlanId" vlan_id
} }

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
    0 "Connections" connections, 1 "CreateTime" create_time, 2 "Description" description, 3 "ErId" er_id,
    4 "ErName" er_name, 5 "GmtModified" gmt_modified, 6 "MasterZoneId" master_zone_id, 7 "Message" message,
    8 "RegionId" region_id, 9 "RouteMaps" route_maps, 10 "Status" status, 11 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetVccTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccVbrInfos {
    pub cen_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub status: Option<String>,
    pub vbr_bgp_peers: Option<Vec<GetVccVbrBgpPeers>>,
    pub vbr_id: Option<String>,
}
model! { GetVccVbrInfos {
    0 "CenId" cen_id, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Status" status,
    4 "VbrBgpPeers" vbr_bgp_peers, 5 "VbrId" vbr_id
} }

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
    0 "BgpGroupId" bgp_group_id, 1 "BgpPeerId" bgp_peer_id, 2 "PeerAsn" peer_asn, 3 "PeerIpAddress" peer_ip_address,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { GetVccVpdBaseInfo {
    0 "Cidr" cidr, 1 "CreateTime" create_time, 2 "VpdId" vpd_id, 3 "VpdName" vpd_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccGrantRule {
    pub er_id: Option<String>,
    pub grant_rule_id: String,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: String,
}
operation! { GetVccGrantRule(grant_rule_id: String, region_id: String) "GetVccGrantRule" -> GetVccGrantRuleOutput {
    0 "ErId" er_id: String, 1 "GrantRuleId" grant_rule_id, 2 "GrantTenantId" grant_tenant_id: String,
    3 "InstanceId" instance_id: String, 4 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVccGrantRuleContent>,
    pub message: Option<String>,
}
model! { GetVccGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    0 "CreateTime" create_time, 1 "ErId" er_id, 2 "GrantRuleId" grant_rule_id, 3 "GrantTenantId" grant_tenant_id,
    4 "InstanceId" instance_id, 5 "InstanceName" instance_name, 6 "Product" product, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id, 9 "TenantId" tenant_id, 10 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccRouteEntry {
    pub region_id: String,
    pub vcc_id: String,
    pub vcc_route_entry_id: String,
}
operation! { GetVccRouteEntry(region_id: String, vcc_id: String, vcc_route_entry_id: String)
    "GetVccRouteEntry" -> GetVccRouteEntryOutput {
    0 "RegionId" region_id, 1 "VccId" vcc_id, 2 "VccRouteEntryId" vcc_route_entry_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVccRouteEntryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVccRouteEntryContent>,
    pub message: Option<String>,
}
model! { GetVccRouteEntryOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    0 "DestinationCidrBlock" destination_cidr_block, 1 "GmtModified" gmt_modified, 2 "Message" message,
    3 "NextHopId" next_hop_id, 4 "NextHopType" next_hop_type, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id, 7 "RouteType" route_type, 8 "Status" status, 9 "TenantId" tenant_id,
    10 "VccId" vcc_id, 11 "VccRouteEntryId" vcc_route_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpd {
    pub region_id: String,
    pub vpd_id: String,
}
operation! { GetVpd(region_id: String, vpd_id: String) "GetVpd" -> GetVpdOutput {
    0 "RegionId" region_id, 1 "VpdId" vpd_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVpdContent>,
    pub message: Option<String>,
}
model! { GetVpdOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdContent {
    pub attach_er_status: Option<bool>,
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub er_infos: Option<Vec<GetVpdErInfos>>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub nc_count: Option<i64>,
    pub network_interface_count: Option<i64>,
    pub private_ip_count: Option<i64>,
    pub quota: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_cidr_blocks: Option<Vec<String>>,
    pub service_cidr: Option<String>,
    pub status: Option<String>,
    pub subnet_count: Option<i64>,
    pub tags: Option<Vec<GetVpdTags>>,
    pub tenant_id: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { GetVpdContent {
    0 "AttachErStatus" attach_er_status, 1 "Cidr" cidr, 2 "CreateTime" create_time, 3 "ErInfos" er_infos,
    4 "GmtModified" gmt_modified, 5 "Message" message, 6 "NcCount" nc_count,
    7 "NetworkInterfaceCount" network_interface_count, 8 "PrivateIpCount" private_ip_count, 9 "Quota" quota,
    10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id, 12 "SecondaryCidrBlocks" secondary_cidr_blocks,
    13 "ServiceCidr" service_cidr, 14 "Status" status, 15 "SubnetCount" subnet_count, 16 "Tags" tags,
    17 "TenantId" tenant_id, 18 "VpdId" vpd_id, 19 "VpdName" vpd_name
} }

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
    0 "Connections" connections, 1 "CreateTime" create_time, 2 "Description" description, 3 "ErId" er_id,
    4 "ErName" er_name, 5 "GmtModified" gmt_modified, 6 "MasterZoneId" master_zone_id, 7 "Message" message,
    8 "RegionId" region_id, 9 "RouteMaps" route_maps, 10 "Status" status, 11 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetVpdTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdGrantRule {
    pub er_id: Option<String>,
    pub grant_rule_id: String,
    pub grant_tenant_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: String,
}
operation! { GetVpdGrantRule(grant_rule_id: String, region_id: String) "GetVpdGrantRule" -> GetVpdGrantRuleOutput {
    0 "ErId" er_id: String, 1 "GrantRuleId" grant_rule_id, 2 "GrantTenantId" grant_tenant_id: String,
    3 "InstanceId" instance_id: String, 4 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdGrantRuleOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVpdGrantRuleContent>,
    pub message: Option<String>,
}
model! { GetVpdGrantRuleOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    0 "CreateTime" create_time, 1 "ErId" er_id, 2 "GrantRuleId" grant_rule_id, 3 "GrantTenantId" grant_tenant_id,
    4 "InstanceId" instance_id, 5 "InstanceName" instance_name, 6 "Product" product, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id, 9 "TenantId" tenant_id, 10 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdRouteEntry {
    pub region_id: String,
    pub vpd_id: String,
    pub vpd_route_entry_id: String,
}
operation! { GetVpdRouteEntry(region_id: String, vpd_id: String, vpd_route_entry_id: String)
    "GetVpdRouteEntry" -> GetVpdRouteEntryOutput {
    0 "RegionId" region_id, 1 "VpdId" vpd_id, 2 "VpdRouteEntryId" vpd_route_entry_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVpdRouteEntryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<GetVpdRouteEntryContent>,
    pub message: Option<String>,
}
model! { GetVpdRouteEntryOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    0 "DestinationCidrBlock" destination_cidr_block, 1 "GmtModified" gmt_modified, 2 "NextHopId" next_hop_id,
    3 "NextHopType" next_hop_type, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id,
    6 "RouteType" route_type, 7 "Status" status, 8 "TenantId" tenant_id, 9 "VpdId" vpd_id,
    10 "VpdRouteEntryId" vpd_route_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeVcc {
    pub resource_group_id: Option<String>,
}
operation! { InitializeVcc() "InitializeVcc" -> InitializeVccOutput {
    0 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<InitializeVccContent>,
    pub message: Option<String>,
}
model! { InitializeVccOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeVccContent {
    pub request_id: Option<String>,
    pub role_name: Option<String>,
}
model! { InitializeVccContent {
    0 "RequestId" request_id, 1 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfaces {
    pub elastic_network_interface_id: Option<String>,
    pub ip: Option<String>,
    pub network_type: Option<String>,
    pub node_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListElasticNetworkInterfacesTag>>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { ListElasticNetworkInterfaces(region_id: String)
    "ListElasticNetworkInterfaces" -> ListElasticNetworkInterfacesOutput {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id: String, 1 "Ip" ip: String,
    2 "NetworkType" network_type: String, 3 "NodeId" node_id: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "Status" status: String, 9 "Tag" tag: Vec<ListElasticNetworkInterfacesTag>, 10 "Type" r#type: String,
    11 "VSwitchId" v_switch_id: String, 12 "VpcId" vpc_id: String, 13 "ZoneId" zone_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] }
paged! { ListElasticNetworkInterfaces: ListElasticNetworkInterfacesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfacesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListElasticNetworkInterfacesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfacesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListElasticNetworkInterfacesContent>,
    pub message: Option<String>,
}
model! { ListElasticNetworkInterfacesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfacesContent {
    pub data: Option<Vec<ListElasticNetworkInterfacesData>>,
    pub total: Option<i64>,
}
model! { ListElasticNetworkInterfacesContent {
    0 "Data" data, 1 "Total" total
} }

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
    pub tags: Option<Vec<ListElasticNetworkInterfacesTags>>,
    pub r#type: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListElasticNetworkInterfacesData {
    0 "CreateTime" create_time, 1 "Description" description, 2 "ElasticNetworkInterfaceId" elastic_network_interface_id,
    3 "Gateway" gateway, 4 "GmtModified" gmt_modified, 5 "Ip" ip, 6 "Mac" mac, 7 "Mask" mask, 8 "Message" message,
    9 "NodeId" node_id, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id,
    12 "SecurityGroupId" security_group_id, 13 "Status" status, 14 "Tags" tags, 15 "Type" r#type,
    16 "VSwitchId" v_switch_id, 17 "VpcId" vpc_id, 18 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListElasticNetworkInterfacesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListElasticNetworkInterfacesTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErAttachments {
    pub auto_receive_all_route: Option<bool>,
    pub enable_page: Option<bool>,
    pub er_attachment_id: Option<String>,
    pub er_attachment_name: Option<String>,
    pub er_id: String,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }
paged! { ListErAttachments: ListErAttachmentsData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErAttachmentsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListErAttachmentsContent>,
    pub message: Option<String>,
}
model! { ListErAttachmentsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErAttachmentsContent {
    pub data: Option<Vec<ListErAttachmentsData>>,
    pub total: Option<i64>,
}
model! { ListErAttachmentsContent {
    0 "Data" data, 1 "Total" total
} }

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
    0 "Across" across, 1 "AutoReceiveAllRoute" auto_receive_all_route, 2 "CreateTime" create_time,
    3 "ErAttachmentId" er_attachment_id, 4 "ErAttachmentName" er_attachment_name, 5 "ErId" er_id,
    6 "GmtModified" gmt_modified, 7 "InstanceId" instance_id, 8 "InstanceName" instance_name,
    9 "InstanceType" instance_type, 10 "Message" message, 11 "RegionId" region_id,
    12 "ResourceGroupId" resource_group_id, 13 "ResourceTenantId" resource_tenant_id, 14 "Status" status,
    15 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteEntries {
    pub destination_cidr_block: Option<String>,
    pub enable_page: Option<bool>,
    pub er_id: String,
    pub ignore_detailed_route_entry: Option<bool>,
    pub instance_id: Option<String>,
    pub next_hop_id: Option<String>,
    pub next_hop_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }
paged! { ListErRouteEntries: ListErRouteEntriesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteEntriesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListErRouteEntriesContent>,
    pub message: Option<String>,
}
model! { ListErRouteEntriesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteEntriesContent {
    pub data: Option<Vec<ListErRouteEntriesData>>,
    pub total: Option<i64>,
}
model! { ListErRouteEntriesContent {
    0 "Data" data, 1 "Total" total
} }

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
    0 "DestinationCidrBlock" destination_cidr_block, 1 "ErId" er_id, 2 "ErRouteEntryId" er_route_entry_id,
    3 "GmtModified" gmt_modified, 4 "NextHopId" next_hop_id, 5 "NextHopType" next_hop_type, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id, 8 "ResourceTenantId" resource_tenant_id, 9 "RouteType" route_type,
    10 "Status" status, 11 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteMaps {
    pub destination_cidr_block: Option<String>,
    pub enable_page: Option<bool>,
    pub er_id: String,
    pub er_route_map_id: Option<String>,
    pub er_route_map_num: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub reception_instance_id: Option<String>,
    pub reception_instance_name: Option<String>,
    pub reception_instance_type: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None }
] }
paged! { ListErRouteMaps: ListErRouteMapsData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteMapsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListErRouteMapsContent>,
    pub message: Option<String>,
}
model! { ListErRouteMapsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErRouteMapsContent {
    pub data: Option<Vec<ListErRouteMapsData>>,
    pub total: Option<i64>,
}
model! { ListErRouteMapsContent {
    0 "Data" data, 1 "Total" total
} }

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
    0 "Action" action, 1 "CreateTime" create_time, 2 "Description" description,
    3 "DestinationCidrBlock" destination_cidr_block, 4 "ErId" er_id, 5 "ErRouteMapId" er_route_map_id,
    6 "GmtModified" gmt_modified, 7 "Message" message, 8 "ReceptionInstanceId" reception_instance_id,
    9 "ReceptionInstanceName" reception_instance_name, 10 "ReceptionInstanceOwner" reception_instance_owner,
    11 "ReceptionInstanceType" reception_instance_type, 12 "RegionId" region_id, 13 "ResourceGroupId" resource_group_id,
    14 "RouteMapNum" route_map_num, 15 "Status" status, 16 "TenantId" tenant_id,
    17 "TransmissionInstanceId" transmission_instance_id, 18 "TransmissionInstanceName" transmission_instance_name,
    19 "TransmissionInstanceOwner" transmission_instance_owner, 20 "TransmissionInstanceType" transmission_instance_type
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }
paged! { ListErs: ListErsData = Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListErsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListErsContent>,
    pub message: Option<String>,
}
model! { ListErsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErsContent {
    pub data: Option<Vec<ListErsData>>,
    pub total: Option<i64>,
}
model! { ListErsContent {
    0 "Data" data, 1 "Total" total
} }

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
    pub tags: Option<Vec<ListErsTags>>,
    pub tenant_id: Option<String>,
}
model! { ListErsData {
    0 "Connections" connections, 1 "CreateTime" create_time, 2 "Description" description, 3 "ErId" er_id,
    4 "ErName" er_name, 5 "GmtModified" gmt_modified, 6 "MasterZoneId" master_zone_id, 7 "Message" message,
    8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id, 10 "RouteMaps" route_maps, 11 "Status" status,
    12 "Tags" tags, 13 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListErsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListErsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesByNcd {
    pub instance_id: String,
    pub instance_type: String,
    pub max_ncd: i64,
    pub region_id: String,
}
operation! { ListInstancesByNcd(instance_id: String, instance_type: String, max_ncd: i64, region_id: String)
    "ListInstancesByNcd" -> ListInstancesByNcdOutput {
    0 "InstanceId" instance_id, 1 "InstanceType" instance_type, 2 "MaxNcd" max_ncd, 3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesByNcdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListInstancesByNcdContent>,
    pub message: Option<String>,
}
model! { ListInstancesByNcdOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesByNcdContent {
    pub instance_infos: Option<Vec<ListInstancesByNcdInstanceInfos>>,
    pub instance_type: Option<String>,
    pub max_ncd: Option<i64>,
    pub source_instance_id: Option<String>,
}
model! { ListInstancesByNcdContent {
    0 "InstanceInfos" instance_infos, 1 "InstanceType" instance_type, 2 "MaxNcd" max_ncd,
    3 "SourceInstanceId" source_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesByNcdInstanceInfos {
    pub instance_id: Option<String>,
    pub ncd: Option<i64>,
}
model! { ListInstancesByNcdInstanceInfos {
    0 "InstanceId" instance_id, 1 "Ncd" ncd
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeniPrivateIpAddresses {
    pub elastic_network_interface_id: Option<String>,
    pub ip_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub private_ip_address: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }
paged! { ListLeniPrivateIpAddresses: ListLeniPrivateIpAddressesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeniPrivateIpAddressesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListLeniPrivateIpAddressesContent>,
    pub message: Option<String>,
}
model! { ListLeniPrivateIpAddressesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLeniPrivateIpAddressesContent {
    pub data: Option<Vec<ListLeniPrivateIpAddressesData>>,
    pub resource_group_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListLeniPrivateIpAddressesContent {
    0 "Data" data, 1 "ResourceGroupId" resource_group_id, 2 "Total" total
} }

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
    0 "Description" description, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id, 2 "GmtCreate" gmt_create,
    3 "GmtModified" gmt_modified, 4 "IpName" ip_name, 5 "Message" message, 6 "PrivateIpAddress" private_ip_address,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id, 9 "Status" status
} }

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
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ListLniPrivateIpAddress(region_id: String) "ListLniPrivateIpAddress" -> ListLniPrivateIpAddressOutput {
    0 "Description" description: String, 1 "EnablePage" enable_page: bool, 2 "Ip" ip: String,
    3 "IpName" ip_name: String, 4 "NetworkInterfaceId" network_interface_id: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }
paged! { ListLniPrivateIpAddress: ListLniPrivateIpAddressData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListLniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { ListLniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLniPrivateIpAddressContent {
    pub data: Option<Vec<ListLniPrivateIpAddressData>>,
    pub resource_group_id: Option<String>,
    pub total: Option<i64>,
}
model! { ListLniPrivateIpAddressContent {
    0 "Data" data, 1 "ResourceGroupId" resource_group_id, 2 "Total" total
} }

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
    0 "Description" description, 1 "GmtCreate" gmt_create, 2 "IpAddressMac" ip_address_mac, 3 "IpName" ip_name,
    4 "Message" message, 5 "NetworkInterfaceId" network_interface_id, 6 "PrivateIpAddress" private_ip_address,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfaces {
    pub enable_page: Option<bool>,
    pub ip: Option<String>,
    pub network_interface_id: Option<String>,
    pub node_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }
paged! { ListNetworkInterfaces: ListNetworkInterfacesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListNetworkInterfacesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListNetworkInterfacesContent>,
    pub message: Option<String>,
}
model! { ListNetworkInterfacesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesContent {
    pub data: Option<Vec<ListNetworkInterfacesData>>,
    pub total: Option<i64>,
}
model! { ListNetworkInterfacesContent {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesData {
    pub create_time: Option<String>,
    pub ethernet: Option<Vec<String>>,
    pub gateway: Option<String>,
    pub ip: Option<String>,
    pub nc_type: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_name: Option<String>,
    pub node_id: Option<String>,
    pub private_ip_address_mac_group: Option<Vec<ListNetworkInterfacesPrivateIpAddressMacGroup>>,
    pub quota: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub service_mac: Option<String>,
    pub status: Option<String>,
    pub subnet_base_info: Option<ListNetworkInterfacesSubnetBaseInfo>,
    pub tags: Option<Vec<ListNetworkInterfacesTags>>,
    pub tenant_id: Option<String>,
    pub vpd_base_info: Option<ListNetworkInterfacesVpdBaseInfo>,
    pub zone_id: Option<String>,
}
model! { ListNetworkInterfacesData {
    0 "CreateTime" create_time, 1 "Ethernet" ethernet, 2 "Gateway" gateway, 3 "Ip" ip, 4 "NcType" nc_type,
    5 "NetworkInterfaceId" network_interface_id, 6 "NetworkInterfaceName" network_interface_name, 7 "NodeId" node_id,
    8 "PrivateIpAddressMacGroup" private_ip_address_mac_group, 9 "Quota" quota, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id, 12 "ServiceMac" service_mac, 13 "Status" status,
    14 "SubnetBaseInfo" subnet_base_info, 15 "Tags" tags, 16 "TenantId" tenant_id, 17 "VpdBaseInfo" vpd_base_info,
    18 "ZoneId" zone_id
} }

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
    0 "Description" description, 1 "IpAddressMac" ip_address_mac, 2 "IpName" ip_name, 3 "Message" message,
    4 "PrivateIpAddress" private_ip_address, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesSubnetBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
}
model! { ListNetworkInterfacesSubnetBaseInfo {
    0 "Cidr" cidr, 1 "CreateTime" create_time, 2 "SubnetId" subnet_id, 3 "SubnetName" subnet_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListNetworkInterfacesTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkInterfacesVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { ListNetworkInterfacesVpdBaseInfo {
    0 "Cidr" cidr, 1 "CreateTime" create_time, 2 "VpdId" vpd_id, 3 "VpdName" vpd_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeInfosForPod {
    pub cluster_id: Option<String>,
    pub node_id: Option<String>,
    pub region_id: String,
    pub zone_id: Option<String>,
}
operation! { ListNodeInfosForPod(region_id: String) "ListNodeInfosForPod" -> ListNodeInfosForPodOutput {
    0 "ClusterId" cluster_id: String, 1 "NodeId" node_id: String, 2 "RegionId" region_id, 3 "ZoneId" zone_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeInfosForPodOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Vec<ListNodeInfosForPodContent>>,
    pub message: Option<String>,
}
model! { ListNodeInfosForPodOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

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
    pub v_switches: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListNodeInfosForPodContent {
    0 "ClusterId" cluster_id, 1 "HdeniQuota" hdeni_quota, 2 "LeniQuota" leni_quota, 3 "LeniSipQuota" leni_sip_quota,
    4 "LniSipQuota" lni_sip_quota, 5 "NodeId" node_id, 6 "RegionId" region_id, 7 "VSwitches" v_switches,
    8 "VpcId" vpc_id, 9 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnets {
    pub enable_page: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None }
] }
paged! { ListSubnets: ListSubnetsData = Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListSubnetsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListSubnetsContent>,
    pub message: Option<String>,
}
model! { ListSubnetsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsContent {
    pub data: Option<Vec<ListSubnetsData>>,
    pub total: Option<i64>,
}
model! { ListSubnetsContent {
    0 "Data" data, 1 "Total" total
} }

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
    pub tags: Option<Vec<ListSubnetsTags>>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub vpd_base_info: Option<ListSubnetsVpdBaseInfo>,
    pub vpd_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListSubnetsData {
    0 "Cidr" cidr, 1 "CreateTime" create_time, 2 "GmtModified" gmt_modified, 3 "Message" message, 4 "NcCount" nc_count,
    5 "NetworkInterfaceCount" network_interface_count, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id,
    8 "Status" status, 9 "SubnetId" subnet_id, 10 "SubnetName" subnet_name, 11 "Tags" tags, 12 "TenantId" tenant_id,
    13 "Type" r#type, 14 "VpdBaseInfo" vpd_base_info, 15 "VpdId" vpd_id, 16 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListSubnetsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubnetsVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { ListSubnetsVpdBaseInfo {
    0 "Cidr" cidr, 1 "CreateTime" create_time, 2 "VpdId" vpd_id, 3 "VpdName" vpd_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccFlowInfosOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVccFlowInfosContent>,
    pub message: Option<String>,
}
model! { ListVccFlowInfosOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccFlowInfosContent {
    pub data: Option<Vec<ListVccFlowInfosData>>,
    pub total: Option<i64>,
}
model! { ListVccFlowInfosContent {
    0 "Data" data, 1 "Total" total
} }

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
    0 "Direction" direction, 1 "MetricName" metric_name, 2 "RegionId" region_id, 3 "Timestamp" timestamp,
    4 "Value" value, 5 "VccId" vcc_id
} }

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
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ListVccGrantRules(region_id: String) "ListVccGrantRules" -> ListVccGrantRulesOutput {
    0 "EnablePage" enable_page: bool, 1 "ErId" er_id: String, 2 "ForSelect" for_select: bool,
    3 "GrantRuleId" grant_rule_id: String, 4 "GrantTenantId" grant_tenant_id: String,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }
paged! { ListVccGrantRules: ListVccGrantRulesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccGrantRulesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVccGrantRulesContent>,
    pub message: Option<String>,
}
model! { ListVccGrantRulesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccGrantRulesContent {
    pub data: Option<Vec<ListVccGrantRulesData>>,
    pub total: Option<i64>,
}
model! { ListVccGrantRulesContent {
    0 "Data" data, 1 "Total" total
} }

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
    0 "CreateTime" create_time, 1 "ErId" er_id, 2 "GrantRuleId" grant_rule_id, 3 "GrantTenantId" grant_tenant_id,
    4 "InstanceId" instance_id, 5 "InstanceName" instance_name, 6 "Product" product, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id, 9 "TenantId" tenant_id, 10 "Used" used
} }

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
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }
paged! { ListVccRouteEntries: ListVccRouteEntriesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccRouteEntriesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVccRouteEntriesContent>,
    pub message: Option<String>,
}
model! { ListVccRouteEntriesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccRouteEntriesContent {
    pub data: Option<Vec<ListVccRouteEntriesData>>,
    pub total: Option<i64>,
}
model! { ListVccRouteEntriesContent {
    0 "Data" data, 1 "Total" total
} }

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
    0 "DestinationCidrBlock" destination_cidr_block, 1 "GmtModified" gmt_modified, 2 "Message" message,
    3 "NextHopId" next_hop_id, 4 "NextHopType" next_hop_type, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id, 7 "ResourceTenantId" resource_tenant_id, 8 "RouteType" route_type,
    9 "Status" status, 10 "TenantId" tenant_id, 11 "VccId" vcc_id, 12 "VccRouteEntryId" vcc_route_entry_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] }
paged! { ListVccs: ListVccsData = Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVccsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVccsContent>,
    pub message: Option<String>,
}
model! { ListVccsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsContent {
    pub data: Option<Vec<ListVccsData>>,
    pub total: Option<i64>,
}
model! { ListVccsContent {
    0 "Data" data, 1 "Total" total
} }

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
    pub er_infos: Option<Vec<ListVccsErInfos>>,
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
    pub tags: Option<Vec<ListVccsTags>>,
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
    0 "AccessPointId" access_point_id, 1 "BandwidthStr" bandwidth_str, 2 "BgpAsn" bgp_asn, 3 "BgpCidr" bgp_cidr,
    4 "CenId" cen_id, 5 "CenOwnerId" cen_owner_id, 6 "CommodityCode" commodity_code, 7 "ConnectionType" connection_type,
    8 "CreateTime" create_time, 9 "CurrentNode" current_node, 10 "ErInfos" er_infos,
    11 "ExpirationDate" expiration_date, 12 "GmtModified" gmt_modified, 13 "LineOperator" line_operator,
    14 "Message" message, 15 "PortType" port_type, 16 "Rate" rate, 17 "RegionId" region_id,
    18 "ResourceGroupId" resource_group_id, 19 "Spec" spec, 20 "Status" status, 21 "Tags" tags, 22 "TaskId" task_id,
    23 "TenantId" tenant_id, 24 "VccId" vcc_id, 25 "VccName" vcc_name, 26 "VpcId" vpc_id,
    27 "VpdBaseInfo" vpd_base_info, 28 "VpdId" vpd_id, 29 "ZoneId" zone_id
} }

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
    0 "Connections" connections, 1 "CreateTime" create_time, 2 "Description" description, 3 "ErId" er_id,
    4 "ErName" er_name, 5 "GmtModified" gmt_modified, 6 "MasterZoneId" master_zone_id, 7 "Message" message,
    8 "RegionId" region_id, 9 "RouteMaps" route_maps, 10 "Status" status, 11 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListVccsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVccsVpdBaseInfo {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { ListVccsVpdBaseInfo {
    0 "Cidr" cidr, 1 "CreateTime" create_time, 2 "VpdId" vpd_id, 3 "VpdName" vpd_name
} }

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
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ListVpdGrantRules(region_id: String) "ListVpdGrantRules" -> ListVpdGrantRulesOutput {
    0 "EnablePage" enable_page: bool, 1 "ErId" er_id: String, 2 "ForSelect" for_select: bool,
    3 "GrantRuleId" grant_rule_id: String, 4 "GrantTenantId" grant_tenant_id: String,
    5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }
paged! { ListVpdGrantRules: ListVpdGrantRulesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdGrantRulesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVpdGrantRulesContent>,
    pub message: Option<String>,
}
model! { ListVpdGrantRulesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdGrantRulesContent {
    pub data: Option<Vec<ListVpdGrantRulesData>>,
    pub total: Option<i64>,
}
model! { ListVpdGrantRulesContent {
    0 "Data" data, 1 "Total" total
} }

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
    0 "CreateTime" create_time, 1 "ErId" er_id, 2 "GrantRuleId" grant_rule_id, 3 "GrantTenantId" grant_tenant_id,
    4 "InstanceId" instance_id, 5 "InstanceName" instance_name, 6 "Product" product, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id, 9 "TenantId" tenant_id, 10 "Used" used
} }

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
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }
paged! { ListVpdRouteEntries: ListVpdRouteEntriesData =
    Number "PageNumber", "Content.Data" content.data, total "Content.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdRouteEntriesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVpdRouteEntriesContent>,
    pub message: Option<String>,
}
model! { ListVpdRouteEntriesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdRouteEntriesContent {
    pub data: Option<Vec<ListVpdRouteEntriesData>>,
    pub total: Option<i64>,
}
model! { ListVpdRouteEntriesContent {
    0 "Data" data, 1 "Total" total
} }

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
    0 "DestinationCidrBlock" destination_cidr_block, 1 "GmtModified" gmt_modified, 2 "NextHopId" next_hop_id,
    3 "NextHopType" next_hop_type, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id,
    6 "ResourceTenantId" resource_tenant_id, 7 "RouteType" route_type, 8 "Status" status, 9 "TenantId" tenant_id,
    10 "VpdId" vpd_id, 11 "VpdRouteEntryId" vpd_route_entry_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpds {
    pub enable_page: Option<bool>,
    pub filter_er_id: Option<String>,
    pub for_select: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] }
paged! { ListVpds: ListVpdsData = Number "PageNumber", "Content.Data" content.data, total "Content.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListVpdsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<ListVpdsContent>,
    pub message: Option<String>,
}
model! { ListVpdsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsContent {
    pub data: Option<Vec<ListVpdsData>>,
    pub total: Option<i64>,
}
model! { ListVpdsContent {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsData {
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub dependence: Option<BTreeMap<String, Value>>,
    pub er_infos: Option<Vec<ListVpdsErInfos>>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub nc_count: Option<i64>,
    pub network_interface_count: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub secondary_cidr_blocks: Option<Vec<String>>,
    pub service_cidr: Option<String>,
    pub status: Option<String>,
    pub subnet_count: Option<i64>,
    pub tags: Option<Vec<ListVpdsTags>>,
    pub tenant_id: Option<String>,
    pub vpd_id: Option<String>,
    pub vpd_name: Option<String>,
}
model! { ListVpdsData {
    0 "Cidr" cidr, 1 "CreateTime" create_time, 2 "Dependence" dependence, 3 "ErInfos" er_infos,
    4 "GmtModified" gmt_modified, 5 "Message" message, 6 "NcCount" nc_count,
    7 "NetworkInterfaceCount" network_interface_count, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id,
    10 "SecondaryCidrBlocks" secondary_cidr_blocks, 11 "ServiceCidr" service_cidr, 12 "Status" status,
    13 "SubnetCount" subnet_count, 14 "Tags" tags, 15 "TenantId" tenant_id, 16 "VpdId" vpd_id, 17 "VpdName" vpd_name
} }

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
    0 "Connections" connections, 1 "CreateTime" create_time, 2 "Description" description, 3 "ErId" er_id,
    4 "ErName" er_name, 5 "GmtModified" gmt_modified, 6 "MasterZoneId" master_zone_id, 7 "Message" message,
    8 "RegionId" region_id, 9 "RouteMaps" route_maps, 10 "Status" status, 11 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpdsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListVpdsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceNcd {
    pub instance_id1: String,
    pub instance_id2: String,
    pub instance_type: String,
    pub region_id: String,
}
operation! { QueryInstanceNcd(instance_id1: String, instance_id2: String, instance_type: String, region_id: String)
    "QueryInstanceNcd" -> QueryInstanceNcdOutput {
    0 "InstanceId1" instance_id1, 1 "InstanceId2" instance_id2, 2 "InstanceType" instance_type, 3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceNcdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<QueryInstanceNcdContent>,
    pub message: Option<String>,
}
model! { QueryInstanceNcdOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceNcdContent {
    pub instance_id1: Option<String>,
    pub instance_id2: Option<String>,
    pub instance_type: Option<String>,
    pub ncd: Option<i64>,
}
model! { QueryInstanceNcdContent {
    0 "InstanceId1" instance_id1, 1 "InstanceId2" instance_id2, 2 "InstanceType" instance_type, 3 "Ncd" ncd
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundVcc {
    pub region_id: Option<String>,
    pub vcc_id: Option<String>,
}
operation! { RefundVcc() "RefundVcc" -> RefundVccOutput {
    0 "RegionId" region_id: String, 1 "VccId" vcc_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { RefundVccOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVcc {
    pub region_id: Option<String>,
    pub vcc_id: Option<String>,
}
operation! { RetryVcc() "RetryVcc" -> RetryVccOutput {
    0 "RegionId" region_id: String, 1 "VccId" vcc_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { RetryVccOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchVccConnection {
    pub cen_id: Option<String>,
    pub connection_type: Option<String>,
    pub region_id: String,
    pub v_switch_id: Option<String>,
    pub vcc_id: String,
    pub vpc_id: Option<String>,
}
operation! { SwitchVccConnection(region_id: String, vcc_id: String) "SwitchVccConnection" -> SwitchVccConnectionOutput {
    0 "CenId" cen_id: String, 1 "ConnectionType" connection_type: String, 2 "RegionId" region_id,
    3 "VSwitchId" v_switch_id: String, 4 "VccId" vcc_id, 5 "VpcId" vpc_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchVccConnectionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<Value>,
    pub message: Option<String>,
}
model! { SwitchVccConnectionOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssignPrivateIpAddress {
    pub client_token: Option<String>,
    pub ip_name: String,
    pub network_interface_id: String,
    pub private_ip_address: Option<String>,
    pub region_id: String,
    pub subnet_id: String,
}
operation! { UnAssignPrivateIpAddress(ip_name: String, network_interface_id: String, region_id: String, subnet_id: String)
    "UnAssignPrivateIpAddress" -> UnAssignPrivateIpAddressOutput {
    0 "ClientToken" client_token: String, 1 "IpName" ip_name, 2 "NetworkInterfaceId" network_interface_id,
    3 "PrivateIpAddress" private_ip_address: String, 4 "RegionId" region_id, 5 "SubnetId" subnet_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssignPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UnAssignPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { UnAssignPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssignPrivateIpAddressContent {
    pub ip_name: Option<String>,
    pub network_interface_id: Option<String>,
}
model! { UnAssignPrivateIpAddressContent {
    0 "IpName" ip_name, 1 "NetworkInterfaceId" network_interface_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateVpdCidrBlock {
    pub region_id: String,
    pub secondary_cidr_block: String,
    pub vpd_id: String,
}
operation! { UnAssociateVpdCidrBlock(region_id: String, secondary_cidr_block: String, vpd_id: String)
    "UnAssociateVpdCidrBlock" -> UnAssociateVpdCidrBlockOutput {
    0 "RegionId" region_id, 1 "SecondaryCidrBlock" secondary_cidr_block, 2 "VpdId" vpd_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateVpdCidrBlockOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UnAssociateVpdCidrBlockContent>,
    pub message: Option<String>,
}
model! { UnAssociateVpdCidrBlockOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAssociateVpdCidrBlockContent {
    pub vpd_id: Option<String>,
}
model! { UnAssociateVpdCidrBlockContent {
    0 "VpdId" vpd_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignLeniPrivateIpAddress {
    pub client_token: Option<String>,
    pub elastic_network_interface_id: String,
    pub ip_name: String,
    pub region_id: String,
}
operation! { UnassignLeniPrivateIpAddress(elastic_network_interface_id: String, ip_name: String, region_id: String)
    "UnassignLeniPrivateIpAddress" -> UnassignLeniPrivateIpAddressOutput {
    0 "ClientToken" client_token: String, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id,
    2 "IpName" ip_name, 3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignLeniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UnassignLeniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { UnassignLeniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnassignLeniPrivateIpAddressContent {
    pub elastic_network_interface_id: Option<String>,
    pub ip_name: Option<String>,
}
model! { UnassignLeniPrivateIpAddressContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "IpName" ip_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateElasticNetworkInterface {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub elastic_network_interface_id: String,
    pub region_id: String,
    pub security_group_id: Option<String>,
}
operation! { UpdateElasticNetworkInterface(elastic_network_interface_id: String, region_id: String)
    "UpdateElasticNetworkInterface" -> UpdateElasticNetworkInterfaceOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "ElasticNetworkInterfaceId" elastic_network_interface_id, 3 "RegionId" region_id,
    4 "SecurityGroupId" security_group_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateElasticNetworkInterfaceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UpdateElasticNetworkInterfaceContent>,
    pub message: Option<String>,
}
model! { UpdateElasticNetworkInterfaceOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateElasticNetworkInterfaceContent {
    pub elastic_network_interface_id: Option<String>,
    pub node_id: Option<String>,
}
model! { UpdateElasticNetworkInterfaceContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEr {
    pub description: Option<String>,
    pub er_id: String,
    pub er_name: Option<String>,
    pub region_id: String,
}
operation! { UpdateEr(er_id: String, region_id: String) "UpdateEr" -> UpdateErOutput {
    0 "Description" description: String, 1 "ErId" er_id, 2 "ErName" er_name: String, 3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateErOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { UpdateErOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateErAttachment {
    pub er_attachment_id: String,
    pub er_attachment_name: Option<String>,
    pub er_id: String,
    pub region_id: String,
}
operation! { UpdateErAttachment(er_attachment_id: String, er_id: String, region_id: String)
    "UpdateErAttachment" -> UpdateErAttachmentOutput {
    0 "ErAttachmentId" er_attachment_id, 1 "ErAttachmentName" er_attachment_name: String, 2 "ErId" er_id,
    3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateErAttachmentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { UpdateErAttachmentOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateErRouteMap {
    pub description: Option<String>,
    pub er_id: String,
    pub er_route_map_id: String,
    pub region_id: String,
}
operation! { UpdateErRouteMap(er_id: String, er_route_map_id: String, region_id: String)
    "UpdateErRouteMap" -> UpdateErRouteMapOutput {
    0 "Description" description: String, 1 "ErId" er_id, 2 "ErRouteMapId" er_route_map_id, 3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateErRouteMapOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
}
model! { UpdateErRouteMapOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLeniPrivateIpAddress {
    pub description: String,
    pub elastic_network_interface_id: String,
    pub ip_name: String,
    pub region_id: String,
}
operation! { UpdateLeniPrivateIpAddress(description: String, elastic_network_interface_id: String, ip_name: String, region_id: String)
    "UpdateLeniPrivateIpAddress" -> UpdateLeniPrivateIpAddressOutput {
    0 "Description" description, 1 "ElasticNetworkInterfaceId" elastic_network_interface_id, 2 "IpName" ip_name,
    3 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLeniPrivateIpAddressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UpdateLeniPrivateIpAddressContent>,
    pub message: Option<String>,
}
model! { UpdateLeniPrivateIpAddressOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLeniPrivateIpAddressContent {
    pub elastic_network_interface_id: Option<String>,
    pub ip_name: Option<String>,
}
model! { UpdateLeniPrivateIpAddressContent {
    0 "ElasticNetworkInterfaceId" elastic_network_interface_id, 1 "IpName" ip_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubnet {
    pub region_id: String,
    pub subnet_id: String,
    pub subnet_name: Option<String>,
    pub vpd_id: String,
    pub zone_id: String,
}
operation! { UpdateSubnet(region_id: String, subnet_id: String, vpd_id: String, zone_id: String)
    "UpdateSubnet" -> UpdateSubnetOutput {
    0 "RegionId" region_id, 1 "SubnetId" subnet_id, 2 "SubnetName" subnet_name: String, 3 "VpdId" vpd_id,
    4 "ZoneId" zone_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubnetOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UpdateSubnetContent>,
    pub message: Option<String>,
}
model! { UpdateSubnetOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubnetContent {
    pub subnet_id: Option<String>,
}
model! { UpdateSubnetContent {
    0 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVcc {
    pub bandwidth: Option<i64>,
    pub order_id: Option<String>,
    pub region_id: Option<String>,
    pub vcc_id: String,
    pub vcc_name: Option<String>,
}
operation! { UpdateVcc(vcc_id: String) "UpdateVcc" -> UpdateVccOutput {
    0 "Bandwidth" bandwidth: i64, 1 "OrderId" order_id: String, 2 "RegionId" region_id: String, 3 "VccId" vcc_id,
    4 "VccName" vcc_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVccOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UpdateVccContent>,
    pub message: Option<String>,
}
model! { UpdateVccOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVccContent {
    pub vcc_id: Option<String>,
}
model! { UpdateVccContent {
    0 "VccId" vcc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpd {
    pub region_id: String,
    pub vpd_id: String,
    pub vpd_name: Option<String>,
}
operation! { UpdateVpd(region_id: String, vpd_id: String) "UpdateVpd" -> UpdateVpdOutput {
    0 "RegionId" region_id, 1 "VpdId" vpd_id, 2 "VpdName" vpd_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpdOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub content: Option<UpdateVpdContent>,
    pub message: Option<String>,
}
model! { UpdateVpdOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Content" content, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVpdContent {
    pub vpd_id: Option<String>,
}
model! { UpdateVpdContent {
    0 "VpdId" vpd_id
} }

#[cfg(feature = "reflect")]
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
