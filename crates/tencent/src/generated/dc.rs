//! `dc` 2018-04-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "dc", version: "2018-04-10", code: "dc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptDirectConnectTunnel {
    pub direct_connect_tunnel_id: String,
}
operation! { AcceptDirectConnectTunnel(direct_connect_tunnel_id: String) "AcceptDirectConnectTunnel" -> Empty {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id
} }

pub type AcceptDirectConnectTunnelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyInternetAddress {
    pub mask_len: i64,
    pub addr_type: i64,
    pub addr_proto: i64,
}
operation! { ApplyInternetAddress(mask_len: i64, addr_type: i64, addr_proto: i64)
    "ApplyInternetAddress" -> ApplyInternetAddressOutput {
    0 "MaskLen" mask_len, 1 "AddrType" addr_type, 2 "AddrProto" addr_proto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyInternetAddressOutput {
    pub instance_id: Option<String>,
}
model! { ApplyInternetAddressOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAttachService {
    pub data: CreateCasInput,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateCloudAttachService(data: CreateCasInput)
    "CreateCloudAttachService" -> CreateCloudAttachServiceOutput {
    0 "Data" data, 1 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasInput {
    pub name: Option<String>,
    pub idc_address: Option<String>,
    pub idc_type: Option<String>,
    pub bandwidth: Option<u64>,
    pub telephone: Option<String>,
    pub remarks: Option<String>,
    pub ar_region: Option<String>,
    pub idc_point_type: Option<String>,
    pub b_iap_link_protected: Option<bool>,
    pub service_type: Option<String>,
}

/// What [`CreateCasInput::new`] takes.
pub struct CreateCasInputRequired {
    pub name: String,
    pub idc_address: String,
    pub idc_type: String,
    pub bandwidth: u64,
    pub telephone: String,
    pub remarks: String,
}
input! { CreateCasInput{CreateCasInputRequired: name, idc_address, idc_type, bandwidth, telephone, remarks} {
    0 "Name" name: String, 1 "IdcAddress" idc_address: String, 2 "IdcType" idc_type: String,
    3 "Bandwidth" bandwidth: u64, 4 "Telephone" telephone: String, 5 "Remarks" remarks: String,
    6 "ArRegion" ar_region: String, 7 "IdcPointType" idc_point_type: String,
    8 "BIapLinkProtected" b_iap_link_protected: bool, 9 "ServiceType" service_type: String
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
pub struct CreateCloudAttachServiceOutput {
    pub cloud_attach: Option<CloudAttachInfo>,
}
model! { CreateCloudAttachServiceOutput {
    0 "CloudAttach" cloud_attach
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAttachInfo {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub iap_id: Option<String>,
    pub idc_address: Option<String>,
    pub idc_type: Option<String>,
    pub bandwidth: Option<u64>,
    pub telephone: Option<String>,
    pub status: Option<String>,
    pub apply_time: Option<String>,
    pub ready_time: Option<String>,
    pub expire_time: Option<String>,
    pub remarks: Option<String>,
    pub region_status: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub customer_auth_name: Option<String>,
    pub direct_connect_id: Option<String>,
    pub cloud_attach_service_gateways_support: Option<bool>,
    pub b_update_bandwidth: Option<bool>,
    pub ar_region: Option<String>,
    pub iap_code: Option<String>,
    pub idc_point_type: Option<String>,
    pub b_iap_link_protected: Option<bool>,
    pub service_type: Option<String>,
    pub vlan_range: Option<String>,
}
model! { CloudAttachInfo {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "IapId" iap_id, 3 "IdcAddress" idc_address, 4 "IdcType" idc_type,
    5 "Bandwidth" bandwidth, 6 "Telephone" telephone, 7 "Status" status, 8 "ApplyTime" apply_time,
    9 "ReadyTime" ready_time, 10 "ExpireTime" expire_time, 11 "Remarks" remarks, 12 "RegionStatus" region_status,
    13 "AppId" app_id, 14 "Uin" uin, 15 "CustomerAuthName" customer_auth_name, 16 "DirectConnectId" direct_connect_id,
    17 "CloudAttachServiceGatewaysSupport" cloud_attach_service_gateways_support,
    18 "BUpdateBandwidth" b_update_bandwidth, 19 "ArRegion" ar_region, 20 "IapCode" iap_code,
    21 "IdcPointType" idc_point_type, 22 "BIapLinkProtected" b_iap_link_protected, 23 "ServiceType" service_type,
    24 "VlanRange" vlan_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnect {
    pub direct_connect_name: String,
    pub access_point_id: String,
    pub line_operator: String,
    pub port_type: String,
    pub circuit_code: Option<String>,
    pub location: Option<String>,
    pub bandwidth: Option<i64>,
    pub redundant_direct_connect_id: Option<String>,
    pub vlan: Option<i64>,
    pub tencent_address: Option<String>,
    pub customer_address: Option<String>,
    pub customer_name: Option<String>,
    pub customer_contact_mail: Option<String>,
    pub customer_contact_number: Option<String>,
    pub fault_report_contact_person: Option<String>,
    pub fault_report_contact_number: Option<String>,
    pub fault_report_contact_email: Option<String>,
    pub sign_law: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub is_mac_sec: Option<bool>,
}
operation! { CreateDirectConnect(direct_connect_name: String, access_point_id: String, line_operator: String, port_type: String)
    "CreateDirectConnect" -> CreateDirectConnectOutput {
    0 "DirectConnectName" direct_connect_name, 1 "AccessPointId" access_point_id, 2 "LineOperator" line_operator,
    3 "PortType" port_type, 4 "CircuitCode" circuit_code: String, 5 "Location" location: String,
    6 "Bandwidth" bandwidth: i64, 7 "RedundantDirectConnectId" redundant_direct_connect_id: String, 8 "Vlan" vlan: i64,
    9 "TencentAddress" tencent_address: String, 10 "CustomerAddress" customer_address: String,
    11 "CustomerName" customer_name: String, 12 "CustomerContactMail" customer_contact_mail: String,
    13 "CustomerContactNumber" customer_contact_number: String,
    14 "FaultReportContactPerson" fault_report_contact_person: String,
    15 "FaultReportContactNumber" fault_report_contact_number: String,
    16 "FaultReportContactEmail" fault_report_contact_email: String, 17 "SignLaw" sign_law: bool,
    18 "Tags" tags: Vec<Tag>, 19 "IsMacSec" is_mac_sec: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectOutput {
    pub direct_connect_id_set: Option<Vec<String>>,
}
model! { CreateDirectConnectOutput {
    0 "DirectConnectIdSet" direct_connect_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectTunnel {
    pub direct_connect_id: String,
    pub direct_connect_tunnel_name: String,
    pub direct_connect_owner_account: Option<String>,
    pub network_type: Option<String>,
    pub network_region: Option<String>,
    pub vpc_id: Option<String>,
    pub direct_connect_gateway_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub route_type: Option<String>,
    pub bgp_peer: Option<BgpPeer>,
    pub route_filter_prefixes: Option<Vec<RouteFilterPrefix>>,
    pub vlan: Option<i64>,
    pub tencent_address: Option<String>,
    pub customer_address: Option<String>,
    pub tencent_backup_address: Option<String>,
    pub cloud_attach_id: Option<String>,
    pub bfd_enable: Option<i64>,
    pub nqa_enable: Option<i64>,
    pub bfd_info: Option<BFDInfo>,
    pub nqa_info: Option<NQAInfo>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDirectConnectTunnel(direct_connect_id: String, direct_connect_tunnel_name: String)
    "CreateDirectConnectTunnel" -> CreateDirectConnectTunnelOutput {
    0 "DirectConnectId" direct_connect_id, 1 "DirectConnectTunnelName" direct_connect_tunnel_name,
    2 "DirectConnectOwnerAccount" direct_connect_owner_account: String, 3 "NetworkType" network_type: String,
    4 "NetworkRegion" network_region: String, 5 "VpcId" vpc_id: String,
    6 "DirectConnectGatewayId" direct_connect_gateway_id: String, 7 "Bandwidth" bandwidth: i64,
    8 "RouteType" route_type: String, 9 "BgpPeer" bgp_peer: BgpPeer,
    10 "RouteFilterPrefixes" route_filter_prefixes: Vec<RouteFilterPrefix>, 11 "Vlan" vlan: i64,
    12 "TencentAddress" tencent_address: String, 13 "CustomerAddress" customer_address: String,
    14 "TencentBackupAddress" tencent_backup_address: String, 15 "CloudAttachId" cloud_attach_id: String,
    16 "BfdEnable" bfd_enable: i64, 17 "NqaEnable" nqa_enable: i64, 18 "BfdInfo" bfd_info: BFDInfo,
    19 "NqaInfo" nqa_info: NQAInfo, 20 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BgpPeer {
    pub cloud_asn: Option<i64>,
    pub asn: Option<i64>,
    pub auth_key: Option<Secret>,
}
input! { BgpPeer() {
    0 "CloudAsn" cloud_asn: i64, 1 "Asn" asn: i64, 2 "AuthKey" auth_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteFilterPrefix {
    pub cidr: Option<String>,
}
input! { RouteFilterPrefix() {
    0 "Cidr" cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BFDInfo {
    pub enable_bfd_multi_hop: Option<i64>,
    pub probe_failed_times: Option<i64>,
    pub interval: Option<i64>,
}
input! { BFDInfo() {
    0 "EnableBfdMultiHop" enable_bfd_multi_hop: i64, 1 "ProbeFailedTimes" probe_failed_times: i64,
    2 "Interval" interval: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NQAInfo {
    pub probe_failed_times: Option<i64>,
    pub interval: Option<i64>,
    pub destination_ip: Option<String>,
}
input! { NQAInfo() {
    0 "ProbeFailedTimes" probe_failed_times: i64, 1 "Interval" interval: i64, 2 "DestinationIp" destination_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectTunnelOutput {
    pub direct_connect_tunnel_id_set: Option<Vec<String>>,
}
model! { CreateDirectConnectTunnelOutput {
    0 "DirectConnectTunnelIdSet" direct_connect_tunnel_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectConnect {
    pub direct_connect_id: String,
}
operation! { DeleteDirectConnect(direct_connect_id: String) "DeleteDirectConnect" -> Empty {
    0 "DirectConnectId" direct_connect_id
} }

pub type DeleteDirectConnectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectConnectTunnel {
    pub direct_connect_tunnel_id: String,
}
operation! { DeleteDirectConnectTunnel(direct_connect_tunnel_id: String) "DeleteDirectConnectTunnel" -> Empty {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id
} }

pub type DeleteDirectConnectTunnelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPoints {
    pub region_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccessPoints() "DescribeAccessPoints" -> DescribeAccessPointsOutput {
    0 "RegionId" region_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAccessPoints: AccessPoint = Offset "Offset", "AccessPointSet" access_point_set, total "TotalCount" }

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
pub struct DescribeAccessPointsOutput {
    pub access_point_set: Option<Vec<AccessPoint>>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessPointsOutput {
    0 "AccessPointSet" access_point_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessPoint {
    pub access_point_name: Option<String>,
    pub access_point_id: Option<String>,
    pub state: Option<String>,
    pub location: Option<String>,
    pub line_operator: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub available_port_type: Option<Vec<String>>,
    pub coordinate: Option<Coordinate>,
    pub city: Option<String>,
    pub area: Option<String>,
    pub access_point_type: Option<String>,
    pub available_port_info: Option<Vec<PortSpecification>>,
    pub address: Option<String>,
    pub is_mac_sec: Option<bool>,
    pub version: Option<String>,
    pub access_point_service_type: Option<String>,
}
model! { AccessPoint {
    0 "AccessPointName" access_point_name, 1 "AccessPointId" access_point_id, 2 "State" state, 3 "Location" location,
    4 "LineOperator" line_operator, 5 "RegionId" region_id, 6 "AvailablePortType" available_port_type,
    7 "Coordinate" coordinate, 8 "City" city, 9 "Area" area, 10 "AccessPointType" access_point_type,
    11 "AvailablePortInfo" available_port_info, 12 "Address" address, 13 "IsMacSec" is_mac_sec, 14 "Version" version,
    15 "AccessPointServiceType" access_point_service_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coordinate {
    pub lat: Option<f64>,
    pub lng: Option<f64>,
}
model! { Coordinate {
    0 "Lat" lat, 1 "Lng" lng
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortSpecification {
    pub international_name: Option<String>,
    pub specification: Option<u64>,
    pub port_type: Option<String>,
}
model! { PortSpecification {
    0 "InternationalName" international_name, 1 "Specification" specification, 2 "PortType" port_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectTunnelExtra {
    pub direct_connect_tunnel_id: String,
}
operation! { DescribeDirectConnectTunnelExtra(direct_connect_tunnel_id: String)
    "DescribeDirectConnectTunnelExtra" -> DescribeDirectConnectTunnelExtraOutput {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectTunnelExtraOutput {
    pub direct_connect_tunnel_extra: Option<DirectConnectTunnelExtra>,
}
model! { DescribeDirectConnectTunnelExtraOutput {
    0 "DirectConnectTunnelExtra" direct_connect_tunnel_extra
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnectTunnelExtra {
    pub direct_connect_tunnel_id: Option<String>,
    pub direct_connect_id: Option<String>,
    pub state: Option<String>,
    pub direct_connect_owner_account: Option<String>,
    pub owner_account: Option<String>,
    pub network_type: Option<String>,
    pub network_region: Option<String>,
    pub vpc_id: Option<String>,
    pub direct_connect_gateway_id: Option<String>,
    pub route_type: Option<String>,
    pub bgp_peer: Option<BgpPeer>,
    pub route_filter_prefixes: Option<Vec<RouteFilterPrefix>>,
    pub public_addresses: Option<Vec<RouteFilterPrefix>>,
    pub vlan: Option<i64>,
    pub tencent_address: Option<String>,
    pub tencent_backup_address: Option<String>,
    pub customer_address: Option<String>,
    pub direct_connect_tunnel_name: Option<String>,
    pub created_time: Option<String>,
    pub bandwidth: Option<i64>,
    pub net_detect_id: Option<String>,
    pub enable_bgp_community: Option<bool>,
    pub nat_type: Option<i64>,
    pub vpc_region: Option<String>,
    pub bfd_enable: Option<i64>,
    pub nqa_enable: Option<i64>,
    pub access_point_type: Option<String>,
    pub direct_connect_gateway_name: Option<String>,
    pub vpc_name: Option<String>,
    pub sign_law: Option<bool>,
    pub bfd_info: Option<BFDInfo>,
    pub nqa_info: Option<NQAInfo>,
    pub bgp_status: Option<BGPStatus>,
    pub ipv6_enable: Option<i64>,
    pub tencent_ipv6_address: Option<String>,
    pub tencent_backup_ipv6_address: Option<String>,
    pub bgp_ipv6_status: Option<BGPStatus>,
    pub customer_ipv6_address: Option<String>,
    pub jumbo_enable: Option<i64>,
    pub high_precision_bfd_enable: Option<i64>,
}
model! { DirectConnectTunnelExtra {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id, 1 "DirectConnectId" direct_connect_id, 2 "State" state,
    3 "DirectConnectOwnerAccount" direct_connect_owner_account, 4 "OwnerAccount" owner_account,
    5 "NetworkType" network_type, 6 "NetworkRegion" network_region, 7 "VpcId" vpc_id,
    8 "DirectConnectGatewayId" direct_connect_gateway_id, 9 "RouteType" route_type, 10 "BgpPeer" bgp_peer,
    11 "RouteFilterPrefixes" route_filter_prefixes, 12 "PublicAddresses" public_addresses, 13 "Vlan" vlan,
    14 "TencentAddress" tencent_address, 15 "TencentBackupAddress" tencent_backup_address,
    16 "CustomerAddress" customer_address, 17 "DirectConnectTunnelName" direct_connect_tunnel_name,
    18 "CreatedTime" created_time, 19 "Bandwidth" bandwidth, 20 "NetDetectId" net_detect_id,
    21 "EnableBGPCommunity" enable_bgp_community, 22 "NatType" nat_type, 23 "VpcRegion" vpc_region,
    24 "BfdEnable" bfd_enable, 25 "NqaEnable" nqa_enable, 26 "AccessPointType" access_point_type,
    27 "DirectConnectGatewayName" direct_connect_gateway_name, 28 "VpcName" vpc_name, 29 "SignLaw" sign_law,
    30 "BfdInfo" bfd_info, 31 "NqaInfo" nqa_info, 32 "BgpStatus" bgp_status, 33 "IPv6Enable" ipv6_enable,
    34 "TencentIPv6Address" tencent_ipv6_address, 35 "TencentBackupIPv6Address" tencent_backup_ipv6_address,
    36 "BgpIPv6Status" bgp_ipv6_status, 37 "CustomerIPv6Address" customer_ipv6_address, 38 "JumboEnable" jumbo_enable,
    39 "HighPrecisionBFDEnable" high_precision_bfd_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPStatus {
    pub tencent_address_bgp_state: Option<String>,
    pub tencent_backup_address_bgp_state: Option<String>,
}
model! { BGPStatus {
    0 "TencentAddressBgpState" tencent_address_bgp_state,
    1 "TencentBackupAddressBgpState" tencent_backup_address_bgp_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectTunnels {
    pub filters: Option<Vec<Filter>>,
    pub direct_connect_tunnel_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDirectConnectTunnels() "DescribeDirectConnectTunnels" -> DescribeDirectConnectTunnelsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "DirectConnectTunnelIds" direct_connect_tunnel_ids: Vec<String>,
    2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeDirectConnectTunnels: DirectConnectTunnel =
    Offset "Offset", "DirectConnectTunnelSet" direct_connect_tunnel_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectTunnelsOutput {
    pub direct_connect_tunnel_set: Option<Vec<DirectConnectTunnel>>,
    pub total_count: Option<i64>,
}
model! { DescribeDirectConnectTunnelsOutput {
    0 "DirectConnectTunnelSet" direct_connect_tunnel_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnectTunnel {
    pub direct_connect_tunnel_id: Option<String>,
    pub direct_connect_id: Option<String>,
    pub state: Option<String>,
    pub direct_connect_owner_account: Option<String>,
    pub owner_account: Option<String>,
    pub network_type: Option<String>,
    pub network_region: Option<String>,
    pub vpc_id: Option<String>,
    pub direct_connect_gateway_id: Option<String>,
    pub route_type: Option<String>,
    pub bgp_peer: Option<BgpPeer>,
    pub route_filter_prefixes: Option<Vec<RouteFilterPrefix>>,
    pub vlan: Option<i64>,
    pub tencent_address: Option<String>,
    pub customer_address: Option<String>,
    pub direct_connect_tunnel_name: Option<String>,
    pub created_time: Option<String>,
    pub bandwidth: Option<i64>,
    pub tag_set: Option<Vec<Tag>>,
    pub net_detect_id: Option<String>,
    pub enable_bgp_community: Option<bool>,
    pub nat_type: Option<i64>,
    pub vpc_region: Option<String>,
    pub bfd_enable: Option<i64>,
    pub access_point_type: Option<String>,
    pub direct_connect_gateway_name: Option<String>,
    pub vpc_name: Option<String>,
    pub tencent_backup_address: Option<String>,
    pub sign_law: Option<bool>,
    pub cloud_attach_id: Option<String>,
    pub share_or_not: Option<u64>,
    pub access_point_name: Option<String>,
    pub access_point_id: Option<String>,
}
model! { DirectConnectTunnel {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id, 1 "DirectConnectId" direct_connect_id, 2 "State" state,
    3 "DirectConnectOwnerAccount" direct_connect_owner_account, 4 "OwnerAccount" owner_account,
    5 "NetworkType" network_type, 6 "NetworkRegion" network_region, 7 "VpcId" vpc_id,
    8 "DirectConnectGatewayId" direct_connect_gateway_id, 9 "RouteType" route_type, 10 "BgpPeer" bgp_peer,
    11 "RouteFilterPrefixes" route_filter_prefixes, 12 "Vlan" vlan, 13 "TencentAddress" tencent_address,
    14 "CustomerAddress" customer_address, 15 "DirectConnectTunnelName" direct_connect_tunnel_name,
    16 "CreatedTime" created_time, 17 "Bandwidth" bandwidth, 18 "TagSet" tag_set, 19 "NetDetectId" net_detect_id,
    20 "EnableBGPCommunity" enable_bgp_community, 21 "NatType" nat_type, 22 "VpcRegion" vpc_region,
    23 "BfdEnable" bfd_enable, 24 "AccessPointType" access_point_type,
    25 "DirectConnectGatewayName" direct_connect_gateway_name, 26 "VpcName" vpc_name,
    27 "TencentBackupAddress" tencent_backup_address, 28 "SignLaw" sign_law, 29 "CloudAttachId" cloud_attach_id,
    30 "ShareOrNot" share_or_not, 31 "AccessPointName" access_point_name, 32 "AccessPointId" access_point_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnects {
    pub filters: Option<Vec<Filter>>,
    pub direct_connect_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDirectConnects() "DescribeDirectConnects" -> DescribeDirectConnectsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "DirectConnectIds" direct_connect_ids: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeDirectConnects: DirectConnect =
    Offset "Offset", "DirectConnectSet" direct_connect_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectsOutput {
    pub direct_connect_set: Option<Vec<DirectConnect>>,
    pub total_count: Option<i64>,
    pub all_sign_law: Option<bool>,
}
model! { DescribeDirectConnectsOutput {
    0 "DirectConnectSet" direct_connect_set, 1 "TotalCount" total_count, 2 "AllSignLaw" all_sign_law
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnect {
    pub direct_connect_id: Option<String>,
    pub direct_connect_name: Option<String>,
    pub access_point_id: Option<String>,
    pub state: Option<String>,
    pub created_time: Option<String>,
    pub enabled_time: Option<String>,
    pub line_operator: Option<String>,
    pub location: Option<String>,
    pub bandwidth: Option<i64>,
    pub port_type: Option<String>,
    pub circuit_code: Option<String>,
    pub redundant_direct_connect_id: Option<String>,
    pub vlan: Option<i64>,
    pub tencent_address: Option<String>,
    pub customer_address: Option<String>,
    pub customer_name: Option<String>,
    pub customer_contact_mail: Option<String>,
    pub customer_contact_number: Option<String>,
    pub expired_time: Option<String>,
    pub charge_type: Option<String>,
    pub fault_report_contact_person: Option<String>,
    pub fault_report_contact_number: Option<String>,
    pub fault_report_contact_email: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub access_point_type: Option<String>,
    pub idc_city: Option<String>,
    pub charge_state: Option<String>,
    pub start_time: Option<String>,
    pub sign_law: Option<bool>,
    pub local_zone: Option<bool>,
    pub vlan_zero_direct_connect_tunnel_count: Option<u64>,
    pub other_vlan_direct_connect_tunnel_count: Option<u64>,
    pub min_bandwidth: Option<u64>,
    pub construct: Option<u64>,
    pub access_point_name: Option<String>,
    pub is_three_arch: Option<bool>,
    pub is_mac_sec: Option<bool>,
    pub port_specification: Option<u64>,
}
model! { DirectConnect {
    0 "DirectConnectId" direct_connect_id, 1 "DirectConnectName" direct_connect_name, 2 "AccessPointId" access_point_id,
    3 "State" state, 4 "CreatedTime" created_time, 5 "EnabledTime" enabled_time, 6 "LineOperator" line_operator,
    7 "Location" location, 8 "Bandwidth" bandwidth, 9 "PortType" port_type, 10 "CircuitCode" circuit_code,
    11 "RedundantDirectConnectId" redundant_direct_connect_id, 12 "Vlan" vlan, 13 "TencentAddress" tencent_address,
    14 "CustomerAddress" customer_address, 15 "CustomerName" customer_name,
    16 "CustomerContactMail" customer_contact_mail, 17 "CustomerContactNumber" customer_contact_number,
    18 "ExpiredTime" expired_time, 19 "ChargeType" charge_type,
    20 "FaultReportContactPerson" fault_report_contact_person,
    21 "FaultReportContactNumber" fault_report_contact_number, 22 "FaultReportContactEmail" fault_report_contact_email,
    23 "TagSet" tag_set, 24 "AccessPointType" access_point_type, 25 "IdcCity" idc_city, 26 "ChargeState" charge_state,
    27 "StartTime" start_time, 28 "SignLaw" sign_law, 29 "LocalZone" local_zone,
    30 "VlanZeroDirectConnectTunnelCount" vlan_zero_direct_connect_tunnel_count,
    31 "OtherVlanDirectConnectTunnelCount" other_vlan_direct_connect_tunnel_count, 32 "MinBandwidth" min_bandwidth,
    33 "Construct" construct, 34 "AccessPointName" access_point_name, 35 "IsThreeArch" is_three_arch,
    36 "IsMacSec" is_mac_sec, 37 "PortSpecification" port_specification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetAddress {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeInternetAddress() "DescribeInternetAddress" -> DescribeInternetAddressOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeInternetAddress: InternetAddressDetail = Offset "Offset", "Subnets" subnets, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetAddressOutput {
    pub total_count: Option<i64>,
    pub subnets: Option<Vec<InternetAddressDetail>>,
}
model! { DescribeInternetAddressOutput {
    0 "TotalCount" total_count, 1 "Subnets" subnets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAddressDetail {
    pub instance_id: Option<String>,
    pub subnet: Option<String>,
    pub mask_len: Option<i64>,
    pub addr_type: Option<i64>,
    pub status: Option<i64>,
    pub apply_time: Option<String>,
    pub stop_time: Option<String>,
    pub release_time: Option<String>,
    pub region: Option<String>,
    pub app_id: Option<i64>,
    pub addr_proto: Option<i64>,
    pub reserve_time: Option<i64>,
}
model! { InternetAddressDetail {
    0 "InstanceId" instance_id, 1 "Subnet" subnet, 2 "MaskLen" mask_len, 3 "AddrType" addr_type, 4 "Status" status,
    5 "ApplyTime" apply_time, 6 "StopTime" stop_time, 7 "ReleaseTime" release_time, 8 "Region" region, 9 "AppId" app_id,
    10 "AddrProto" addr_proto, 11 "ReserveTime" reserve_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetAddressQuota {}
operation! { DescribeInternetAddressQuota() "DescribeInternetAddressQuota" -> DescribeInternetAddressQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetAddressQuotaOutput {
    pub ipv6_prefix_len: Option<i64>,
    pub ipv4_bgp_quota: Option<i64>,
    pub ipv4_other_quota: Option<i64>,
    pub ipv4_bgp_num: Option<i64>,
    pub ipv4_other_num: Option<i64>,
}
model! { DescribeInternetAddressQuotaOutput {
    0 "Ipv6PrefixLen" ipv6_prefix_len, 1 "Ipv4BgpQuota" ipv4_bgp_quota, 2 "Ipv4OtherQuota" ipv4_other_quota,
    3 "Ipv4BgpNum" ipv4_bgp_num, 4 "Ipv4OtherNum" ipv4_other_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetAddressStatistics {}
operation! { DescribeInternetAddressStatistics()
"DescribeInternetAddressStatistics" -> DescribeInternetAddressStatisticsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetAddressStatisticsOutput {
    pub total_count: Option<i64>,
    pub internet_address_statistics: Option<Vec<InternetAddressStatistics>>,
}
model! { DescribeInternetAddressStatisticsOutput {
    0 "TotalCount" total_count, 1 "InternetAddressStatistics" internet_address_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAddressStatistics {
    pub region: Option<String>,
    pub subnet_num: Option<i64>,
}
model! { InternetAddressStatistics {
    0 "Region" region, 1 "SubnetNum" subnet_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicDirectConnectTunnelRoutes {
    pub direct_connect_tunnel_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePublicDirectConnectTunnelRoutes(direct_connect_tunnel_id: String)
    "DescribePublicDirectConnectTunnelRoutes" -> DescribePublicDirectConnectTunnelRoutesOutput {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribePublicDirectConnectTunnelRoutes: DirectConnectTunnelRoute =
    Offset "Offset", "Routes" routes, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicDirectConnectTunnelRoutesOutput {
    pub routes: Option<Vec<DirectConnectTunnelRoute>>,
    pub total_count: Option<i64>,
}
model! { DescribePublicDirectConnectTunnelRoutesOutput {
    0 "Routes" routes, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnectTunnelRoute {
    pub route_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    pub as_path: Option<Vec<String>>,
    pub next_hop: Option<String>,
    pub update_time: Option<String>,
    pub apply_on_tunnel_enable: Option<bool>,
}
model! { DirectConnectTunnelRoute {
    0 "RouteId" route_id, 1 "DestinationCidrBlock" destination_cidr_block, 2 "RouteType" route_type, 3 "Status" status,
    4 "ASPath" as_path, 5 "NextHop" next_hop, 6 "UpdateTime" update_time, 7 "ApplyOnTunnelEnable" apply_on_tunnel_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInternetAddress {
    pub instance_id: String,
}
operation! { DisableInternetAddress(instance_id: String) "DisableInternetAddress" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DisableInternetAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInternetAddress {
    pub instance_id: String,
}
operation! { EnableInternetAddress(instance_id: String) "EnableInternetAddress" -> Empty {
    0 "InstanceId" instance_id
} }

pub type EnableInternetAddressOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectConnectAttribute {
    pub direct_connect_id: String,
    pub direct_connect_name: Option<String>,
    pub circuit_code: Option<String>,
    pub vlan: Option<i64>,
    pub tencent_address: Option<String>,
    pub customer_address: Option<String>,
    pub customer_name: Option<String>,
    pub customer_contact_mail: Option<String>,
    pub customer_contact_number: Option<String>,
    pub fault_report_contact_person: Option<String>,
    pub fault_report_contact_number: Option<String>,
    pub fault_report_contact_email: Option<String>,
    pub sign_law: Option<bool>,
    pub bandwidth: Option<u64>,
}
operation! { ModifyDirectConnectAttribute(direct_connect_id: String) "ModifyDirectConnectAttribute" -> Empty {
    0 "DirectConnectId" direct_connect_id, 1 "DirectConnectName" direct_connect_name: String,
    2 "CircuitCode" circuit_code: String, 3 "Vlan" vlan: i64, 4 "TencentAddress" tencent_address: String,
    5 "CustomerAddress" customer_address: String, 6 "CustomerName" customer_name: String,
    7 "CustomerContactMail" customer_contact_mail: String, 8 "CustomerContactNumber" customer_contact_number: String,
    9 "FaultReportContactPerson" fault_report_contact_person: String,
    10 "FaultReportContactNumber" fault_report_contact_number: String,
    11 "FaultReportContactEmail" fault_report_contact_email: String, 12 "SignLaw" sign_law: bool,
    13 "Bandwidth" bandwidth: u64
} }

pub type ModifyDirectConnectAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectConnectTunnelAttribute {
    pub direct_connect_tunnel_id: String,
    pub direct_connect_tunnel_name: Option<String>,
    pub bgp_peer: Option<BgpPeer>,
    pub route_filter_prefixes: Option<Vec<RouteFilterPrefix>>,
    pub tencent_address: Option<String>,
    pub customer_address: Option<String>,
    pub bandwidth: Option<i64>,
    pub tencent_backup_address: Option<String>,
}
operation! { ModifyDirectConnectTunnelAttribute(direct_connect_tunnel_id: String)
    "ModifyDirectConnectTunnelAttribute" -> Empty {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id, 1 "DirectConnectTunnelName" direct_connect_tunnel_name: String,
    2 "BgpPeer" bgp_peer: BgpPeer, 3 "RouteFilterPrefixes" route_filter_prefixes: Vec<RouteFilterPrefix>,
    4 "TencentAddress" tencent_address: String, 5 "CustomerAddress" customer_address: String,
    6 "Bandwidth" bandwidth: i64, 7 "TencentBackupAddress" tencent_backup_address: String
} }

pub type ModifyDirectConnectTunnelAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectConnectTunnelExtra {
    pub direct_connect_tunnel_id: String,
    pub vlan: Option<i64>,
    pub bgp_peer: Option<BgpPeer>,
    pub route_filter_prefixes: Option<RouteFilterPrefix>,
    pub tencent_address: Option<String>,
    pub tencent_backup_address: Option<String>,
    pub customer_address: Option<String>,
    pub bandwidth: Option<i64>,
    pub enable_bgp_community: Option<bool>,
    pub bfd_enable: Option<i64>,
    pub nqa_enable: Option<i64>,
    pub bfd_info: Option<BFDInfo>,
    pub nqa_info: Option<NQAInfo>,
    pub ipv6_enable: Option<i64>,
    pub customer_idc_routes: Option<Vec<RouteFilterPrefix>>,
    pub jumbo_enable: Option<i64>,
    pub tencent_ipv6_address: Option<String>,
    pub tencent_backup_ipv6_address: Option<String>,
    pub customer_ipv6_address: Option<String>,
    pub import_direct_route: Option<bool>,
}
operation! { ModifyDirectConnectTunnelExtra(direct_connect_tunnel_id: String)
    "ModifyDirectConnectTunnelExtra" -> Empty {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id, 1 "Vlan" vlan: i64, 2 "BgpPeer" bgp_peer: BgpPeer,
    3 "RouteFilterPrefixes" route_filter_prefixes: RouteFilterPrefix, 4 "TencentAddress" tencent_address: String,
    5 "TencentBackupAddress" tencent_backup_address: String, 6 "CustomerAddress" customer_address: String,
    7 "Bandwidth" bandwidth: i64, 8 "EnableBGPCommunity" enable_bgp_community: bool, 9 "BfdEnable" bfd_enable: i64,
    10 "NqaEnable" nqa_enable: i64, 11 "BfdInfo" bfd_info: BFDInfo, 12 "NqaInfo" nqa_info: NQAInfo,
    13 "IPv6Enable" ipv6_enable: i64, 14 "CustomerIDCRoutes" customer_idc_routes: Vec<RouteFilterPrefix>,
    15 "JumboEnable" jumbo_enable: i64, 16 "TencentIPv6Address" tencent_ipv6_address: String,
    17 "TencentBackupIPv6Address" tencent_backup_ipv6_address: String,
    18 "CustomerIPv6Address" customer_ipv6_address: String, 19 "ImportDirectRoute" import_direct_route: bool
} }

pub type ModifyDirectConnectTunnelExtraOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectDirectConnectTunnel {
    pub direct_connect_tunnel_id: String,
}
operation! { RejectDirectConnectTunnel(direct_connect_tunnel_id: String) "RejectDirectConnectTunnel" -> Empty {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id
} }

pub type RejectDirectConnectTunnelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInternetAddress {
    pub instance_id: String,
}
operation! { ReleaseInternetAddress(instance_id: String) "ReleaseInternetAddress" -> Empty {
    0 "InstanceId" instance_id
} }

pub type ReleaseInternetAddressOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ADDRESS_ERROR: &str = "InvalidParameter.AddressError";
    pub const INVALID_PARAMETER_DIRECT_CONNECT_ID_IS_NOT_UIN: &str = "InvalidParameter.DirectConnectIdIsNotUin";
    pub const INVALID_PARAMETER_UIN_IS_NOT_EXIST: &str = "InvalidParameter.UinIsNotExist";
    pub const INVALID_PARAMETER_VLAN_CONFLICT: &str = "InvalidParameter.VlanConflict";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_VLAN_CONF_LICT: &str = "InvalidParameterValue.VlanConfLict";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_DIRECT_CONNECT_LIMIT_EXCEEDED: &str = "LimitExceeded.DirectConnectLimitExceeded";
    pub const LIMIT_EXCEEDED_DIRECT_CONNECT_TUNNEL_LIMIT_EXCEEDED: &str =
        "LimitExceeded.DirectConnectTunnelLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_DC_VPC_IS_EXIST: &str = "ResourceInUse.DcVpcIsExist";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_DIRECT_CONNECT_TUNNEL_ID_IS_NOT_EXIST: &str =
        "ResourceNotFound.DirectConnectTunnelIdIsNotExist";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_INSUFFICIENT_BALANCE: &str = "ResourceUnavailable.InsufficientBalance";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_CROSS_BORDER_DIRECT_CONNECT_TUNNEL: &str =
        "UnsupportedOperation.CrossBorderDirectConnectTunnel";
    pub const UNSUPPORTED_OPERATION_STATE_CONF_LICT: &str = "UnsupportedOperation.StateConfLict";
}

#[cfg(feature = "reflect")]
register! {
    AcceptDirectConnectTunnel, ApplyInternetAddress, CreateCloudAttachService, CreateDirectConnect,
    CreateDirectConnectTunnel, DeleteDirectConnect, DeleteDirectConnectTunnel, DescribeAccessPoints,
    DescribeDirectConnectTunnelExtra, DescribeDirectConnectTunnels, DescribeDirectConnects, DescribeInternetAddress,
    DescribeInternetAddressQuota, DescribeInternetAddressStatistics, DescribePublicDirectConnectTunnelRoutes,
    DisableInternetAddress, EnableInternetAddress, ModifyDirectConnectAttribute, ModifyDirectConnectTunnelAttribute,
    ModifyDirectConnectTunnelExtra, RejectDirectConnectTunnel, ReleaseInternetAddress
}
