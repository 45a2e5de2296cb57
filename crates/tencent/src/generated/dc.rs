//! `dc` of Tencent Cloud, API version 2018-04-10.
//!
//! Endpoint: `dc.tencentcloudapi.com`, or `dc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dc::DescribeAccessPoints};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccessPoints::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("dc", "2018-04-10", "dc", &Endpoints::NONE);

/// Accepts direct connect tunnel: `AcceptDirectConnectTunnel` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=AcceptDirectConnectTunnel>.
///
/// Errors: [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptDirectConnectTunnel {
    /// Required.
    pub direct_connect_tunnel_id: String,
}
operation! { AcceptDirectConnectTunnel(direct_connect_tunnel_id: String) "AcceptDirectConnectTunnel" -> Empty {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id
} }

/// Response of [`AcceptDirectConnectTunnel`]: empty.
pub type AcceptDirectConnectTunnelOutput = Empty;

/// Applies internet address: `ApplyInternetAddress` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=ApplyInternetAddress>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyInternetAddress {
    /// Required.
    pub mask_len: i64,
    /// Required.
    pub addr_type: i64,
    /// Required.
    pub addr_proto: i64,
}
operation! { ApplyInternetAddress(mask_len: i64, addr_type: i64, addr_proto: i64)
    "ApplyInternetAddress" -> ApplyInternetAddressOutput {
    0 "MaskLen" mask_len, 1 "AddrType" addr_type, 2 "AddrProto" addr_proto
} }

/// Response of [`ApplyInternetAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyInternetAddressOutput {
    pub instance_id: Option<String>,
}
model! { ApplyInternetAddressOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates cloud attach service: `CreateCloudAttachService` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=CreateCloudAttachService>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAttachService {
    /// Required.
    pub data: CreateCasInput,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateCloudAttachService(data: CreateCasInput)
    "CreateCloudAttachService" -> CreateCloudAttachServiceOutput {
    0 "Data" data, 1 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateCloudAttachService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCasInput {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub idc_address: Option<String>,
    /// Required.
    pub idc_type: Option<String>,
    /// Required.
    pub bandwidth: Option<i64>,
    /// Required.
    pub telephone: Option<String>,
    /// Required.
    pub remarks: Option<String>,
    pub ar_region: Option<String>,
    pub idc_point_type: Option<String>,
    pub b_iap_link_protected: Option<bool>,
    pub service_type: Option<String>,
}

/// Arguments of [`CreateCasInput::new`].
pub struct CreateCasInputRequired {
    pub name: String,
    pub idc_address: String,
    pub idc_type: String,
    pub bandwidth: i64,
    pub telephone: String,
    pub remarks: String,
}
input! { CreateCasInput { CreateCasInputRequired: name, idc_address, idc_type, bandwidth, telephone, remarks } {
    0 "Name" name: String, 1 "IdcAddress" idc_address: String, 2 "IdcType" idc_type: String,
    3 "Bandwidth" bandwidth: i64, 4 "Telephone" telephone: String, 5 "Remarks" remarks: String,
    6 "ArRegion" ar_region: String, 7 "IdcPointType" idc_point_type: String,
    8 "BIapLinkProtected" b_iap_link_protected: bool, 9 "ServiceType" service_type: String
} }

/// In the request of [`CreateCloudAttachService`].
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

/// Response of [`CreateCloudAttachService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAttachServiceOutput {
    pub cloud_attach: Option<CloudAttachInfo>,
}
model! { CreateCloudAttachServiceOutput {
    0 "CloudAttach" cloud_attach: CloudAttachInfo
} }

/// In the response of [`CreateCloudAttachService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAttachInfo {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub iap_id: Option<String>,
    pub idc_address: Option<String>,
    pub idc_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub telephone: Option<String>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub apply_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub ready_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "IapId" iap_id: String,
    3 "IdcAddress" idc_address: String, 4 "IdcType" idc_type: String, 5 "Bandwidth" bandwidth: i64,
    6 "Telephone" telephone: String, 7 "Status" status: String, 8 "ApplyTime" apply_time: String,
    9 "ReadyTime" ready_time: String, 10 "ExpireTime" expire_time: String, 11 "Remarks" remarks: String,
    12 "RegionStatus" region_status: String, 13 "AppId" app_id: String, 14 "Uin" uin: String,
    15 "CustomerAuthName" customer_auth_name: String, 16 "DirectConnectId" direct_connect_id: String,
    17 "CloudAttachServiceGatewaysSupport" cloud_attach_service_gateways_support: bool,
    18 "BUpdateBandwidth" b_update_bandwidth: bool, 19 "ArRegion" ar_region: String, 20 "IapCode" iap_code: String,
    21 "IdcPointType" idc_point_type: String, 22 "BIapLinkProtected" b_iap_link_protected: bool,
    23 "ServiceType" service_type: String, 24 "VlanRange" vlan_range: String
} }

/// Creates direct connect: `CreateDirectConnect` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=CreateDirectConnect>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_DIRECT_CONNECT_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnect {
    /// Required.
    pub direct_connect_name: String,
    /// Required.
    pub access_point_id: String,
    /// Required.
    pub line_operator: String,
    /// Required.
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
operation! {
    CreateDirectConnect(direct_connect_name: String, access_point_id: String, line_operator: String, port_type: String)
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

/// Response of [`CreateDirectConnect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectOutput {
    pub direct_connect_id_set: Vec<String>,
}
model! { CreateDirectConnectOutput {
    0 "DirectConnectIdSet" direct_connect_id_set: Vec<String>
} }

/// Creates direct connect tunnel: `CreateDirectConnectTunnel` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=CreateDirectConnectTunnel>.
///
/// Errors: [`codes::INVALID_PARAMETER_ADDRESS_ERROR`], [`codes::INVALID_PARAMETER_DIRECT_CONNECT_ID_IS_NOT_UIN`],
/// [`codes::INVALID_PARAMETER_UIN_IS_NOT_EXIST`], [`codes::INVALID_PARAMETER_VLAN_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_VLAN_CONF_LICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_DIRECT_CONNECT_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_DIRECT_CONNECT_TUNNEL_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE_DC_VPC_IS_EXIST`], [`codes::RESOURCE_UNAVAILABLE_INSUFFICIENT_BALANCE`],
/// [`codes::UNSUPPORTED_OPERATION_CROSS_BORDER_DIRECT_CONNECT_TUNNEL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectTunnel {
    /// Required.
    pub direct_connect_id: String,
    /// Required.
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

/// In the request of [`CreateDirectConnectTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BgpPeer {
    pub cloud_asn: Option<i64>,
    pub asn: Option<i64>,
    /// Secret.
    pub auth_key: Option<Secret>,
}
input! { BgpPeer() {
    0 "CloudAsn" cloud_asn: i64, 1 "Asn" asn: i64, 2 "AuthKey" auth_key: Secret
} }

/// In the request of [`CreateDirectConnectTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteFilterPrefix {
    pub cidr: Option<String>,
}
input! { RouteFilterPrefix() {
    0 "Cidr" cidr: String
} }

/// In the request of [`CreateDirectConnectTunnel`].
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

/// In the request of [`CreateDirectConnectTunnel`].
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

/// Response of [`CreateDirectConnectTunnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectConnectTunnelOutput {
    pub direct_connect_tunnel_id_set: Vec<String>,
}
model! { CreateDirectConnectTunnelOutput {
    0 "DirectConnectTunnelIdSet" direct_connect_tunnel_id_set: Vec<String>
} }

/// Deletes direct connect: `DeleteDirectConnect` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DeleteDirectConnect>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_DIRECT_CONNECT_ID_IS_NOT_UIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectConnect {
    /// Required.
    pub direct_connect_id: String,
}
operation! { DeleteDirectConnect(direct_connect_id: String) "DeleteDirectConnect" -> Empty {
    0 "DirectConnectId" direct_connect_id
} }

/// Response of [`DeleteDirectConnect`]: empty.
pub type DeleteDirectConnectOutput = Empty;

/// Deletes direct connect tunnel: `DeleteDirectConnectTunnel` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DeleteDirectConnectTunnel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectConnectTunnel {
    /// Required.
    pub direct_connect_tunnel_id: String,
}
operation! { DeleteDirectConnectTunnel(direct_connect_tunnel_id: String) "DeleteDirectConnectTunnel" -> Empty {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id
} }

/// Response of [`DeleteDirectConnectTunnel`]: empty.
pub type DeleteDirectConnectTunnelOutput = Empty;

/// Describes access points: `DescribeAccessPoints` of `dc` 2018-04-10.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DescribeAccessPoints>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE`].
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

/// In the request of [`DescribeAccessPoints`].
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

/// Response of [`DescribeAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessPointsOutput {
    pub access_point_set: Vec<AccessPoint>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessPointsOutput {
    0 "AccessPointSet" access_point_set: Vec<AccessPoint>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessPoint {
    pub access_point_name: Option<String>,
    pub access_point_id: Option<String>,
    pub state: Option<String>,
    pub location: Option<String>,
    pub line_operator: Vec<String>,
    pub region_id: Option<String>,
    pub available_port_type: Vec<String>,
    pub coordinate: Option<Coordinate>,
    pub city: Option<String>,
    pub area: Option<String>,
    pub access_point_type: Option<String>,
    pub available_port_info: Vec<PortSpecification>,
    pub address: Option<String>,
    pub is_mac_sec: Option<bool>,
    pub version: Option<String>,
    pub access_point_service_type: Option<String>,
}
model! { AccessPoint {
    0 "AccessPointName" access_point_name: String, 1 "AccessPointId" access_point_id: String, 2 "State" state: String,
    3 "Location" location: String, 4 "LineOperator" line_operator: Vec<String>, 5 "RegionId" region_id: String,
    6 "AvailablePortType" available_port_type: Vec<String>, 7 "Coordinate" coordinate: Coordinate,
    8 "City" city: String, 9 "Area" area: String, 10 "AccessPointType" access_point_type: String,
    11 "AvailablePortInfo" available_port_info: Vec<PortSpecification>, 12 "Address" address: String,
    13 "IsMacSec" is_mac_sec: bool, 14 "Version" version: String,
    15 "AccessPointServiceType" access_point_service_type: String
} }

/// In the response of [`DescribeAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coordinate {
    pub lat: Option<f64>,
    pub lng: Option<f64>,
}
model! { Coordinate {
    0 "Lat" lat: f64, 1 "Lng" lng: f64
} }

/// In the response of [`DescribeAccessPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortSpecification {
    pub international_name: Option<String>,
    pub specification: Option<i64>,
    pub port_type: Option<String>,
}
model! { PortSpecification {
    0 "InternationalName" international_name: String, 1 "Specification" specification: i64,
    2 "PortType" port_type: String
} }

/// Describes direct connect tunnel extra: `DescribeDirectConnectTunnelExtra` of `dc` 2018-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DescribeDirectConnectTunnelExtra>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectTunnelExtra {
    /// Required.
    pub direct_connect_tunnel_id: String,
}
operation! { DescribeDirectConnectTunnelExtra(direct_connect_tunnel_id: String)
    "DescribeDirectConnectTunnelExtra" -> DescribeDirectConnectTunnelExtraOutput {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id
} }

/// Response of [`DescribeDirectConnectTunnelExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectTunnelExtraOutput {
    pub direct_connect_tunnel_extra: Option<DirectConnectTunnelExtra>,
}
model! { DescribeDirectConnectTunnelExtraOutput {
    0 "DirectConnectTunnelExtra" direct_connect_tunnel_extra: DirectConnectTunnelExtra
} }

/// In the response of [`DescribeDirectConnectTunnelExtra`].
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
    pub route_filter_prefixes: Vec<RouteFilterPrefix>,
    pub public_addresses: Vec<RouteFilterPrefix>,
    pub vlan: Option<i64>,
    pub tencent_address: Option<String>,
    pub tencent_backup_address: Option<String>,
    pub customer_address: Option<String>,
    pub direct_connect_tunnel_name: Option<String>,
    /// RFC 3339 time.
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
    0 "DirectConnectTunnelId" direct_connect_tunnel_id: String, 1 "DirectConnectId" direct_connect_id: String,
    2 "State" state: String, 3 "DirectConnectOwnerAccount" direct_connect_owner_account: String,
    4 "OwnerAccount" owner_account: String, 5 "NetworkType" network_type: String,
    6 "NetworkRegion" network_region: String, 7 "VpcId" vpc_id: String,
    8 "DirectConnectGatewayId" direct_connect_gateway_id: String, 9 "RouteType" route_type: String,
    10 "BgpPeer" bgp_peer: BgpPeer, 11 "RouteFilterPrefixes" route_filter_prefixes: Vec<RouteFilterPrefix>,
    12 "PublicAddresses" public_addresses: Vec<RouteFilterPrefix>, 13 "Vlan" vlan: i64,
    14 "TencentAddress" tencent_address: String, 15 "TencentBackupAddress" tencent_backup_address: String,
    16 "CustomerAddress" customer_address: String, 17 "DirectConnectTunnelName" direct_connect_tunnel_name: String,
    18 "CreatedTime" created_time: String, 19 "Bandwidth" bandwidth: i64, 20 "NetDetectId" net_detect_id: String,
    21 "EnableBGPCommunity" enable_bgp_community: bool, 22 "NatType" nat_type: i64, 23 "VpcRegion" vpc_region: String,
    24 "BfdEnable" bfd_enable: i64, 25 "NqaEnable" nqa_enable: i64, 26 "AccessPointType" access_point_type: String,
    27 "DirectConnectGatewayName" direct_connect_gateway_name: String, 28 "VpcName" vpc_name: String,
    29 "SignLaw" sign_law: bool, 30 "BfdInfo" bfd_info: BFDInfo, 31 "NqaInfo" nqa_info: NQAInfo,
    32 "BgpStatus" bgp_status: BGPStatus, 33 "IPv6Enable" ipv6_enable: i64,
    34 "TencentIPv6Address" tencent_ipv6_address: String,
    35 "TencentBackupIPv6Address" tencent_backup_ipv6_address: String, 36 "BgpIPv6Status" bgp_ipv6_status: BGPStatus,
    37 "CustomerIPv6Address" customer_ipv6_address: String, 38 "JumboEnable" jumbo_enable: i64,
    39 "HighPrecisionBFDEnable" high_precision_bfd_enable: i64
} }

/// In the response of [`DescribeDirectConnectTunnelExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPStatus {
    pub tencent_address_bgp_state: Option<String>,
    pub tencent_backup_address_bgp_state: Option<String>,
}
model! { BGPStatus {
    0 "TencentAddressBgpState" tencent_address_bgp_state: String,
    1 "TencentBackupAddressBgpState" tencent_backup_address_bgp_state: String
} }

/// Describes direct connect tunnels: `DescribeDirectConnectTunnels` of `dc` 2018-04-10.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DescribeDirectConnectTunnels>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
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
    Offset "Offset", "DirectConnectTunnelSet" direct_connect_tunnel_set, total "TotalCount" }

/// Response of [`DescribeDirectConnectTunnels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectTunnelsOutput {
    pub direct_connect_tunnel_set: Vec<DirectConnectTunnel>,
    pub total_count: Option<i64>,
}
model! { DescribeDirectConnectTunnelsOutput {
    0 "DirectConnectTunnelSet" direct_connect_tunnel_set: Vec<DirectConnectTunnel>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDirectConnectTunnels`].
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
    pub route_filter_prefixes: Vec<RouteFilterPrefix>,
    pub vlan: Option<i64>,
    pub tencent_address: Option<String>,
    pub customer_address: Option<String>,
    pub direct_connect_tunnel_name: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub bandwidth: Option<i64>,
    pub tag_set: Vec<Tag>,
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
    pub share_or_not: Option<i64>,
    pub access_point_name: Option<String>,
    pub access_point_id: Option<String>,
}
model! { DirectConnectTunnel {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id: String, 1 "DirectConnectId" direct_connect_id: String,
    2 "State" state: String, 3 "DirectConnectOwnerAccount" direct_connect_owner_account: String,
    4 "OwnerAccount" owner_account: String, 5 "NetworkType" network_type: String,
    6 "NetworkRegion" network_region: String, 7 "VpcId" vpc_id: String,
    8 "DirectConnectGatewayId" direct_connect_gateway_id: String, 9 "RouteType" route_type: String,
    10 "BgpPeer" bgp_peer: BgpPeer, 11 "RouteFilterPrefixes" route_filter_prefixes: Vec<RouteFilterPrefix>,
    12 "Vlan" vlan: i64, 13 "TencentAddress" tencent_address: String, 14 "CustomerAddress" customer_address: String,
    15 "DirectConnectTunnelName" direct_connect_tunnel_name: String, 16 "CreatedTime" created_time: String,
    17 "Bandwidth" bandwidth: i64, 18 "TagSet" tag_set: Vec<Tag>, 19 "NetDetectId" net_detect_id: String,
    20 "EnableBGPCommunity" enable_bgp_community: bool, 21 "NatType" nat_type: i64, 22 "VpcRegion" vpc_region: String,
    23 "BfdEnable" bfd_enable: i64, 24 "AccessPointType" access_point_type: String,
    25 "DirectConnectGatewayName" direct_connect_gateway_name: String, 26 "VpcName" vpc_name: String,
    27 "TencentBackupAddress" tencent_backup_address: String, 28 "SignLaw" sign_law: bool,
    29 "CloudAttachId" cloud_attach_id: String, 30 "ShareOrNot" share_or_not: i64,
    31 "AccessPointName" access_point_name: String, 32 "AccessPointId" access_point_id: String
} }

/// Describes direct connects: `DescribeDirectConnects` of `dc` 2018-04-10.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DescribeDirectConnects>.
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
    Offset "Offset", "DirectConnectSet" direct_connect_set, total "TotalCount" }

/// Response of [`DescribeDirectConnects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectsOutput {
    pub direct_connect_set: Vec<DirectConnect>,
    pub total_count: Option<i64>,
    pub all_sign_law: Option<bool>,
}
model! { DescribeDirectConnectsOutput {
    0 "DirectConnectSet" direct_connect_set: Vec<DirectConnect>, 1 "TotalCount" total_count: i64,
    2 "AllSignLaw" all_sign_law: bool
} }

/// In the response of [`DescribeDirectConnects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnect {
    pub direct_connect_id: Option<String>,
    pub direct_connect_name: Option<String>,
    pub access_point_id: Option<String>,
    pub state: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
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
    /// RFC 3339 time.
    pub expired_time: Option<String>,
    pub charge_type: Option<String>,
    pub fault_report_contact_person: Option<String>,
    pub fault_report_contact_number: Option<String>,
    pub fault_report_contact_email: Option<String>,
    pub tag_set: Vec<Tag>,
    pub access_point_type: Option<String>,
    pub idc_city: Option<String>,
    pub charge_state: Option<String>,
    pub start_time: Option<String>,
    pub sign_law: Option<bool>,
    pub local_zone: Option<bool>,
    pub vlan_zero_direct_connect_tunnel_count: Option<i64>,
    pub other_vlan_direct_connect_tunnel_count: Option<i64>,
    pub min_bandwidth: Option<i64>,
    pub construct: Option<i64>,
    pub access_point_name: Option<String>,
    pub is_three_arch: Option<bool>,
    pub is_mac_sec: Option<bool>,
    pub port_specification: Option<i64>,
}
model! { DirectConnect {
    0 "DirectConnectId" direct_connect_id: String, 1 "DirectConnectName" direct_connect_name: String,
    2 "AccessPointId" access_point_id: String, 3 "State" state: String, 4 "CreatedTime" created_time: String,
    5 "EnabledTime" enabled_time: String, 6 "LineOperator" line_operator: String, 7 "Location" location: String,
    8 "Bandwidth" bandwidth: i64, 9 "PortType" port_type: String, 10 "CircuitCode" circuit_code: String,
    11 "RedundantDirectConnectId" redundant_direct_connect_id: String, 12 "Vlan" vlan: i64,
    13 "TencentAddress" tencent_address: String, 14 "CustomerAddress" customer_address: String,
    15 "CustomerName" customer_name: String, 16 "CustomerContactMail" customer_contact_mail: String,
    17 "CustomerContactNumber" customer_contact_number: String, 18 "ExpiredTime" expired_time: String,
    19 "ChargeType" charge_type: String, 20 "FaultReportContactPerson" fault_report_contact_person: String,
    21 "FaultReportContactNumber" fault_report_contact_number: String,
    22 "FaultReportContactEmail" fault_report_contact_email: String, 23 "TagSet" tag_set: Vec<Tag>,
    24 "AccessPointType" access_point_type: String, 25 "IdcCity" idc_city: String,
    26 "ChargeState" charge_state: String, 27 "StartTime" start_time: String, 28 "SignLaw" sign_law: bool,
    29 "LocalZone" local_zone: bool, 30 "VlanZeroDirectConnectTunnelCount" vlan_zero_direct_connect_tunnel_count: i64,
    31 "OtherVlanDirectConnectTunnelCount" other_vlan_direct_connect_tunnel_count: i64,
    32 "MinBandwidth" min_bandwidth: i64, 33 "Construct" construct: i64, 34 "AccessPointName" access_point_name: String,
    35 "IsThreeArch" is_three_arch: bool, 36 "IsMacSec" is_mac_sec: bool, 37 "PortSpecification" port_specification: i64
} }

/// Describes internet address: `DescribeInternetAddress` of `dc` 2018-04-10.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DescribeInternetAddress>.
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

/// Response of [`DescribeInternetAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetAddressOutput {
    pub total_count: Option<i64>,
    pub subnets: Vec<InternetAddressDetail>,
}
model! { DescribeInternetAddressOutput {
    0 "TotalCount" total_count: i64, 1 "Subnets" subnets: Vec<InternetAddressDetail>
} }

/// In the response of [`DescribeInternetAddress`].
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
    0 "InstanceId" instance_id: String, 1 "Subnet" subnet: String, 2 "MaskLen" mask_len: i64,
    3 "AddrType" addr_type: i64, 4 "Status" status: i64, 5 "ApplyTime" apply_time: String,
    6 "StopTime" stop_time: String, 7 "ReleaseTime" release_time: String, 8 "Region" region: String,
    9 "AppId" app_id: i64, 10 "AddrProto" addr_proto: i64, 11 "ReserveTime" reserve_time: i64
} }

/// Describes internet address quota: `DescribeInternetAddressQuota` of `dc` 2018-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DescribeInternetAddressQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetAddressQuota {}
operation! { DescribeInternetAddressQuota() "DescribeInternetAddressQuota" -> DescribeInternetAddressQuotaOutput {} }

/// Response of [`DescribeInternetAddressQuota`].
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
    0 "Ipv6PrefixLen" ipv6_prefix_len: i64, 1 "Ipv4BgpQuota" ipv4_bgp_quota: i64,
    2 "Ipv4OtherQuota" ipv4_other_quota: i64, 3 "Ipv4BgpNum" ipv4_bgp_num: i64, 4 "Ipv4OtherNum" ipv4_other_num: i64
} }

/// Describes internet address statistics: `DescribeInternetAddressStatistics` of `dc` 2018-04-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DescribeInternetAddressStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetAddressStatistics {}
operation! { DescribeInternetAddressStatistics()
    "DescribeInternetAddressStatistics" -> DescribeInternetAddressStatisticsOutput {} }

/// Response of [`DescribeInternetAddressStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetAddressStatisticsOutput {
    pub total_count: Option<i64>,
    pub internet_address_statistics: Vec<InternetAddressStatistics>,
}
model! { DescribeInternetAddressStatisticsOutput {
    0 "TotalCount" total_count: i64,
    1 "InternetAddressStatistics" internet_address_statistics: Vec<InternetAddressStatistics>
} }

/// In the response of [`DescribeInternetAddressStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAddressStatistics {
    pub region: Option<String>,
    pub subnet_num: Option<i64>,
}
model! { InternetAddressStatistics {
    0 "Region" region: String, 1 "SubnetNum" subnet_num: i64
} }

/// Describes public direct connect tunnel routes: `DescribePublicDirectConnectTunnelRoutes` of `dc` 2018-04-10.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DescribePublicDirectConnectTunnelRoutes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicDirectConnectTunnelRoutes {
    /// Required.
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
    Offset "Offset", "Routes" routes, total "TotalCount" }

/// Response of [`DescribePublicDirectConnectTunnelRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicDirectConnectTunnelRoutesOutput {
    pub routes: Vec<DirectConnectTunnelRoute>,
    pub total_count: Option<i64>,
}
model! { DescribePublicDirectConnectTunnelRoutesOutput {
    0 "Routes" routes: Vec<DirectConnectTunnelRoute>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePublicDirectConnectTunnelRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectConnectTunnelRoute {
    pub route_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub route_type: Option<String>,
    pub status: Option<String>,
    pub as_path: Vec<String>,
    pub next_hop: Option<String>,
    pub update_time: Option<String>,
    pub apply_on_tunnel_enable: Option<bool>,
}
model! { DirectConnectTunnelRoute {
    0 "RouteId" route_id: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "RouteType" route_type: String, 3 "Status" status: String, 4 "ASPath" as_path: Vec<String>,
    5 "NextHop" next_hop: String, 6 "UpdateTime" update_time: String,
    7 "ApplyOnTunnelEnable" apply_on_tunnel_enable: bool
} }

/// Disables internet address: `DisableInternetAddress` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=DisableInternetAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInternetAddress {
    /// Required.
    pub instance_id: String,
}
operation! { DisableInternetAddress(instance_id: String) "DisableInternetAddress" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DisableInternetAddress`]: empty.
pub type DisableInternetAddressOutput = Empty;

/// Enables internet address: `EnableInternetAddress` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=EnableInternetAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInternetAddress {
    /// Required.
    pub instance_id: String,
}
operation! { EnableInternetAddress(instance_id: String) "EnableInternetAddress" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`EnableInternetAddress`]: empty.
pub type EnableInternetAddressOutput = Empty;

/// Modifies direct connect attribute: `ModifyDirectConnectAttribute` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=ModifyDirectConnectAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_DIRECT_CONNECT_ID_IS_NOT_UIN`],
/// [`codes::RESOURCE_UNAVAILABLE_INSUFFICIENT_BALANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectConnectAttribute {
    /// Required.
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
    pub bandwidth: Option<i64>,
}
operation! { ModifyDirectConnectAttribute(direct_connect_id: String) "ModifyDirectConnectAttribute" -> Empty {
    0 "DirectConnectId" direct_connect_id, 1 "DirectConnectName" direct_connect_name: String,
    2 "CircuitCode" circuit_code: String, 3 "Vlan" vlan: i64, 4 "TencentAddress" tencent_address: String,
    5 "CustomerAddress" customer_address: String, 6 "CustomerName" customer_name: String,
    7 "CustomerContactMail" customer_contact_mail: String, 8 "CustomerContactNumber" customer_contact_number: String,
    9 "FaultReportContactPerson" fault_report_contact_person: String,
    10 "FaultReportContactNumber" fault_report_contact_number: String,
    11 "FaultReportContactEmail" fault_report_contact_email: String, 12 "SignLaw" sign_law: bool,
    13 "Bandwidth" bandwidth: i64
} }

/// Response of [`ModifyDirectConnectAttribute`]: empty.
pub type ModifyDirectConnectAttributeOutput = Empty;

/// Modifies direct connect tunnel attribute: `ModifyDirectConnectTunnelAttribute` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=ModifyDirectConnectTunnelAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectConnectTunnelAttribute {
    /// Required.
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

/// Response of [`ModifyDirectConnectTunnelAttribute`]: empty.
pub type ModifyDirectConnectTunnelAttributeOutput = Empty;

/// Modifies direct connect tunnel extra: `ModifyDirectConnectTunnelExtra` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=ModifyDirectConnectTunnelExtra>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDirectConnectTunnelExtra {
    /// Required.
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

/// Response of [`ModifyDirectConnectTunnelExtra`]: empty.
pub type ModifyDirectConnectTunnelExtraOutput = Empty;

/// Rejects direct connect tunnel: `RejectDirectConnectTunnel` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=RejectDirectConnectTunnel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectDirectConnectTunnel {
    /// Required.
    pub direct_connect_tunnel_id: String,
}
operation! { RejectDirectConnectTunnel(direct_connect_tunnel_id: String) "RejectDirectConnectTunnel" -> Empty {
    0 "DirectConnectTunnelId" direct_connect_tunnel_id
} }

/// Response of [`RejectDirectConnectTunnel`]: empty.
pub type RejectDirectConnectTunnelOutput = Empty;

/// Releases internet address: `ReleaseInternetAddress` of `dc` 2018-04-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dc&Version=2018-04-10&Action=ReleaseInternetAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInternetAddress {
    /// Required.
    pub instance_id: String,
}
operation! { ReleaseInternetAddress(instance_id: String) "ReleaseInternetAddress" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ReleaseInternetAddress`]: empty.
pub type ReleaseInternetAddressOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ADDRESS_ERROR "InvalidParameter.AddressError",
    INVALID_PARAMETER_DIRECT_CONNECT_ID_IS_NOT_UIN "InvalidParameter.DirectConnectIdIsNotUin",
    INVALID_PARAMETER_UIN_IS_NOT_EXIST "InvalidParameter.UinIsNotExist",
    INVALID_PARAMETER_VLAN_CONFLICT "InvalidParameter.VlanConflict", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_VLAN_CONF_LICT "InvalidParameterValue.VlanConfLict", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_DIRECT_CONNECT_LIMIT_EXCEEDED "LimitExceeded.DirectConnectLimitExceeded",
    LIMIT_EXCEEDED_DIRECT_CONNECT_TUNNEL_LIMIT_EXCEEDED "LimitExceeded.DirectConnectTunnelLimitExceeded",
    MISSING_PARAMETER "MissingParameter", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_DC_VPC_IS_EXIST "ResourceInUse.DcVpcIsExist", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_DIRECT_CONNECT_TUNNEL_ID_IS_NOT_EXIST "ResourceNotFound.DirectConnectTunnelIdIsNotExist",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_INSUFFICIENT_BALANCE "ResourceUnavailable.InsufficientBalance",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_CROSS_BORDER_DIRECT_CONNECT_TUNNEL "UnsupportedOperation.CrossBorderDirectConnectTunnel",
    UNSUPPORTED_OPERATION_STATE_CONF_LICT "UnsupportedOperation.StateConfLict"
}

#[cfg(feature = "unstable-registry")]
register! {
    AcceptDirectConnectTunnel, ApplyInternetAddress, CreateCloudAttachService, CreateDirectConnect,
    CreateDirectConnectTunnel, DeleteDirectConnect, DeleteDirectConnectTunnel, DescribeAccessPoints,
    DescribeDirectConnectTunnelExtra, DescribeDirectConnectTunnels, DescribeDirectConnects, DescribeInternetAddress,
    DescribeInternetAddressQuota, DescribeInternetAddressStatistics, DescribePublicDirectConnectTunnelRoutes,
    DisableInternetAddress, EnableInternetAddress, ModifyDirectConnectAttribute, ModifyDirectConnectTunnelAttribute,
    ModifyDirectConnectTunnelExtra, RejectDirectConnectTunnel, ReleaseInternetAddress
}
