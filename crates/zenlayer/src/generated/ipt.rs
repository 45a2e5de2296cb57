//! `ipt` of Zenlayer Cloud, API version 2024-09-01.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, ipt::DescribeIPTransitAvailableAsns};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeIPTransitAvailableAsns::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ipt", "2024-09-01", "ipt", &Endpoints::NONE);

/// Creates ip transit: `CreateIPTransit` of `ipt` 2024-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPTransit {
    pub ipt_name: Option<String>,
    pub ipt_description: Option<String>,
    /// Required.
    pub peer_port_id: String,
    /// Required.
    pub peer_port_vlan: i64,
    pub ipt_dc_id: Option<String>,
    /// One of `ByBandwidth`, `ByInstanceBandwidth95`.
    pub internet_type: Option<String>,
    pub commit_bandwidth: Option<i64>,
    pub bandwidth: Option<i64>,
    /// Required. One of `BGP`, `Static`, `Gateway`.
    pub routing_type: String,
    pub public_ipv4_block_size: Option<Vec<i64>>,
    pub bfd: Option<BFDConfig>,
    pub resource_group_id: Option<String>,
    pub bgp: Option<RiptBgpConfig>,
    pub tags: Option<TagAssociation>,
    pub public_ip_list: Option<Vec<IPTransitIpRequest>>,
    pub zbg_region_id: Option<Value>,
    pub ha_config: Option<IPTransitHaConfig>,
    pub public_interconnect_netmask: Option<Value>,
}
operation! { CreateIPTransit(peer_port_id: String, peer_port_vlan: i64, routing_type: String)
    "CreateIPTransit" -> CreateIPTransitOutput {
    0 "iptName" ipt_name: String, 1 "iptDescription" ipt_description: String, 2 "peerPortId" peer_port_id,
    3 "peerPortVlan" peer_port_vlan, 4 "iptDcId" ipt_dc_id: String, 5 "internetType" internet_type: String,
    6 "commitBandwidth" commit_bandwidth: i64, 7 "bandwidth" bandwidth: i64, 8 "routingType" routing_type,
    9 "publicIPv4BlockSize" public_ipv4_block_size: Vec<i64>, 10 "bfd" bfd: BFDConfig,
    11 "resourceGroupId" resource_group_id: String, 12 "bgp" bgp: RiptBgpConfig, 13 "tags" tags: TagAssociation,
    14 "publicIpList" public_ip_list: Vec<IPTransitIpRequest>, 15 "zbgRegionId" zbg_region_id: Value,
    16 "haConfig" ha_config: IPTransitHaConfig, 17 "publicInterconnectNetmask" public_interconnect_netmask: Value
} }

/// In the request of [`CreateIPTransit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BFDConfig {
    pub bfd_tx_interval: Option<i64>,
    pub bfd_rx_interval: Option<i64>,
    pub bfd_multiplier: Option<i64>,
}
input! { BFDConfig() {
    0 "bfdTxInterval" bfd_tx_interval: i64, 1 "bfdRxInterval" bfd_rx_interval: i64,
    2 "bfdMultiplier" bfd_multiplier: i64
} }

/// In the request of [`CreateIPTransit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiptBgpConfig {
    /// One of `ALL_ROUTES`, `ALL_ROUTES_WITH_DEFAULT_ROUTES`, `DEFAULT_ROUTES`.
    pub route_type: Option<String>,
    pub asn: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub asn_list: Option<Vec<i64>>,
    pub as_set_list: Option<Vec<String>>,
}
input! { RiptBgpConfig() {
    0 "routeType" route_type: String, 1 "asn" asn: i64, 2 "password" password: Secret, 3 "asnList" asn_list: Vec<i64>,
    4 "asSetList" as_set_list: Vec<String>
} }

/// In the request of [`CreateIPTransit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

/// In the request of [`CreateIPTransit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// In the request of [`CreateIPTransit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPTransitIpRequest {
    pub netmask: Option<i64>,
    pub ip_type: Option<Value>,
    pub ip_network_type: Option<Value>,
    pub amount: Option<Value>,
}
input! { IPTransitIpRequest() {
    0 "netmask" netmask: i64, 1 "ipType" ip_type: Value, 2 "ipNetworkType" ip_network_type: Value,
    3 "amount" amount: Value
} }

/// In the request of [`CreateIPTransit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPTransitHaConfig {
    pub ha_mode: Option<Value>,
    pub secondary_port_id: Option<Value>,
    pub secondary_port_vlan_id: Option<Value>,
}
input! { IPTransitHaConfig() {
    0 "haMode" ha_mode: Value, 1 "secondaryPortId" secondary_port_id: Value,
    2 "secondaryPortVlanId" secondary_port_vlan_id: Value
} }

/// Response of [`CreateIPTransit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPTransitOutput {
    pub order_number: Option<String>,
    pub ipt_id: Option<String>,
}
model! { CreateIPTransitOutput {
    0 "orderNumber" order_number: String, 1 "iptId" ipt_id: String
} }

/// Deletes ip transit: `DeleteIPTransit` of `ipt` 2024-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIPTransit {
    /// Required.
    pub ipt_id: String,
}
operation! { DeleteIPTransit(ipt_id: String) "DeleteIPTransit" -> Empty {
    0 "iptId" ipt_id
} }

/// Response of [`DeleteIPTransit`]: empty.
pub type DeleteIPTransitOutput = Empty;

/// Describes ip transit available asns: `DescribeIPTransitAvailableAsns` of `ipt` 2024-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPTransitAvailableAsns {}
operation! { DescribeIPTransitAvailableAsns() "DescribeIPTransitAvailableAsns" -> DescribeIPTransitAvailableAsnsOutput {} }

/// Response of [`DescribeIPTransitAvailableAsns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPTransitAvailableAsnsOutput {
    pub data_set: Vec<AsnInfo>,
}
model! { DescribeIPTransitAvailableAsnsOutput {
    0 "dataSet" data_set: Vec<AsnInfo>
} }

/// In the response of [`DescribeIPTransitAvailableAsns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsnInfo {
    pub asn: Option<i64>,
    pub asn_type: Option<Value>,
}
model! { AsnInfo {
    0 "asn" asn: i64, 1 "asnType" asn_type: Value
} }

/// Describes ip transit available cidr blocks: `DescribeIPTransitAvailableCidrBlocks` of `ipt` 2024-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPTransitAvailableCidrBlocks {
    pub ipt_dc_id: Option<String>,
    pub routing_type: Option<String>,
    pub zbg_region_id: Option<Value>,
    pub ip_uuid: Option<Value>,
}
operation! { DescribeIPTransitAvailableCidrBlocks()
    "DescribeIPTransitAvailableCidrBlocks" -> DescribeIPTransitAvailableCidrBlocksOutput {
    0 "iptDcId" ipt_dc_id: String, 1 "routingType" routing_type: String, 2 "zbgRegionId" zbg_region_id: Value,
    3 "ipUuid" ip_uuid: Value
} }

/// Response of [`DescribeIPTransitAvailableCidrBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPTransitAvailableCidrBlocksOutput {
    pub ipv4_cidr_blocks: Vec<CidrBlock>,
    pub ipv6_cidr_blocks: Vec<CidrBlock>,
}
model! { DescribeIPTransitAvailableCidrBlocksOutput {
    0 "ipv4CidrBlocks" ipv4_cidr_blocks: Vec<CidrBlock>, 1 "ipv6CidrBlocks" ipv6_cidr_blocks: Vec<CidrBlock>
} }

/// In the response of [`DescribeIPTransitAvailableCidrBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CidrBlock {
    pub netmask: Option<i64>,
    pub ip_network_type: Option<Value>,
}
model! { CidrBlock {
    0 "netmask" netmask: i64, 1 "ipNetworkType" ip_network_type: Value
} }

/// Describes ip transit datacenters: `DescribeIPTransitDatacenters` of `ipt` 2024-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPTransitDatacenters {
    pub peer_port_id: Option<String>,
    pub peer_dc_id: Option<String>,
    pub zbg_region_id: Option<Value>,
}
operation! { DescribeIPTransitDatacenters() "DescribeIPTransitDatacenters" -> DescribeIPTransitDatacentersOutput {
    0 "peerPortId" peer_port_id: String, 1 "peerDcId" peer_dc_id: String, 2 "zbgRegionId" zbg_region_id: Value
} }

/// Response of [`DescribeIPTransitDatacenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPTransitDatacentersOutput {
    pub support_set: Vec<IPTransitDatacenter>,
}
model! { DescribeIPTransitDatacentersOutput {
    0 "supportSet" support_set: Vec<IPTransitDatacenter>
} }

/// In the response of [`DescribeIPTransitDatacenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPTransitDatacenter {
    pub data_center: Option<DatacenterInfo>,
    pub available_routing_types: Vec<RemoteIptAvailableRoutingType>,
}
model! { IPTransitDatacenter {
    0 "dataCenter" data_center: DatacenterInfo,
    1 "availableRoutingTypes" available_routing_types: Vec<RemoteIptAvailableRoutingType>
} }

/// In the response of [`DescribeIPTransitDatacenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatacenterInfo {
    pub dc_id: Option<String>,
    pub dc_name: Option<String>,
    pub dc_address: Option<String>,
    pub city_name: Option<String>,
    pub country_name: Option<String>,
    pub area_name: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}
model! { DatacenterInfo {
    0 "dcId" dc_id: String, 1 "dcName" dc_name: String, 2 "dcAddress" dc_address: String,
    3 "cityName" city_name: String, 4 "countryName" country_name: String, 5 "areaName" area_name: String,
    6 "latitude" latitude: f64, 7 "longitude" longitude: f64
} }

/// In the response of [`DescribeIPTransitDatacenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteIptAvailableRoutingType {
    /// One of `BGP`, `Static`, `Gateway`.
    pub routing_type: Option<String>,
    /// One of `Auto`, `Manual`.
    pub delivery_type: Option<String>,
    pub available_bgp_route_types: Option<Value>,
    pub public_interconnect_netmasks: Option<Value>,
}
model! { RemoteIptAvailableRoutingType {
    0 "routingType" routing_type: String, 1 "deliveryType" delivery_type: String,
    2 "availableBgpRouteTypes" available_bgp_route_types: Value,
    3 "publicInterconnectNetmasks" public_interconnect_netmasks: Value
} }

/// Describes ip transit traffic: `DescribeIPTransitTraffic` of `ipt` 2024-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPTransitTraffic {
    /// Required.
    pub ipt_id: String,
    /// Required.
    pub start_time: String,
    pub end_time: Option<String>,
}
operation! { DescribeIPTransitTraffic(ipt_id: String, start_time: String)
    "DescribeIPTransitTraffic" -> DescribeIPTransitTrafficOutput {
    0 "iptId" ipt_id, 1 "startTime" start_time, 2 "endTime" end_time: String
} }

/// Response of [`DescribeIPTransitTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPTransitTrafficOutput {
    pub data_list: Vec<TrafficData>,
    pub in95: Option<i64>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub out95: Option<i64>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeIPTransitTrafficOutput {
    0 "dataList" data_list: Vec<TrafficData>, 1 "in95" in95: i64, 2 "inAvg" in_avg: i64, 3 "inMax" in_max: i64,
    4 "inMin" in_min: i64, 5 "out95" out95: i64, 6 "outAvg" out_avg: i64, 7 "outMax" out_max: i64,
    8 "outMin" out_min: i64, 9 "unit" unit: String
} }

/// In the response of [`DescribeIPTransitTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { TrafficData {
    0 "internetRX" internet_rx: i64, 1 "internetTX" internet_tx: i64, 2 "time" time: String
} }

/// Describes ip transits: `DescribeIPTransits` of `ipt` 2024-09-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See
/// <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPTransits {
    pub ipt_ids: Option<Vec<String>>,
    pub ipt_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub peer_port_id: Option<String>,
    pub ipt_dc_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeIPTransits() "DescribeIPTransits" -> DescribeIPTransitsOutput {
    0 "iptIds" ipt_ids: Vec<String>, 1 "iptName" ipt_name: String, 2 "resourceGroupId" resource_group_id: String,
    3 "peerPortId" peer_port_id: String, 4 "iptDcId" ipt_dc_id: String, 5 "pageSize" page_size: i64,
    6 "pageNum" page_num: i64, 7 "tagKeys" tag_keys: Vec<String>, 8 "tags" tags: Vec<Tag>
} }
paged! { DescribeIPTransits: IPTransit = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeIPTransits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPTransitsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<IPTransit>,
}
model! { DescribeIPTransitsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<IPTransit>
} }

/// In the response of [`DescribeIPTransits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPTransit {
    pub ipt_id: Option<String>,
    pub ipt_name: Option<String>,
    pub ipt_description: Option<String>,
    pub data_center: Option<DatacenterInfo>,
    pub peer_port_id: Option<String>,
    pub peer_port_name: Option<String>,
    pub peer_data_center: Option<DatacenterInfo>,
    /// One of `Auto`, `Manual`.
    pub delivery_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub create_time: Option<String>,
    /// One of `BGP`, `Static`, `Gateway`.
    pub routing_type: Option<String>,
    /// One of `ByBandwidth`, `ByInstanceBandwidth95`.
    pub internet_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub commit_bandwidth: Option<i64>,
    pub bfd: Option<BFDConfig>,
    pub bgp: Option<RiptBgpConfig>,
    pub interconnect: Option<Interconnect>,
    pub private_connect_id: Option<String>,
    pub private_connect_name: Option<String>,
    pub public_ipv4_addresses: Vec<IPAddress>,
    /// One of `CREATING`, `UPDATING`, `DELETING`, `DESTROYING`, `RECOVERING`, `RUNNING`, `RECYCLED`, `DESTROYED`,
    /// `CREATING_FAILED`, `UPDATING_FAILED`, `DELETING_FAILED`, `DESTROYING_FAILED`, `RECOVERING_FAILED`.
    pub ipt_status: Option<String>,
    pub tags: Option<Tags>,
    pub connectivity_status: Option<Value>,
    pub public_ip_addresses: Vec<IPTransitIpAddress>,
    pub ha_mode: Option<Value>,
    pub zbg_region_id: Option<Value>,
    pub peer_port_type: Option<Value>,
    pub ha_links: Vec<HaLink>,
}
model! { IPTransit {
    0 "iptId" ipt_id: String, 1 "iptName" ipt_name: String, 2 "iptDescription" ipt_description: String,
    3 "dataCenter" data_center: DatacenterInfo, 4 "peerPortId" peer_port_id: String,
    5 "peerPortName" peer_port_name: String, 6 "peerDataCenter" peer_data_center: DatacenterInfo,
    7 "deliveryType" delivery_type: String, 8 "resourceGroupId" resource_group_id: String,
    9 "resourceGroupName" resource_group_name: String, 10 "createTime" create_time: String,
    11 "routingType" routing_type: String, 12 "internetType" internet_type: String, 13 "bandwidth" bandwidth: i64,
    14 "commitBandwidth" commit_bandwidth: i64, 15 "bfd" bfd: BFDConfig, 16 "bgp" bgp: RiptBgpConfig,
    17 "interconnect" interconnect: Interconnect, 18 "privateConnectId" private_connect_id: String,
    19 "privateConnectName" private_connect_name: String,
    20 "publicIpv4Addresses" public_ipv4_addresses: Vec<IPAddress>, 21 "iptStatus" ipt_status: String,
    22 "tags" tags: Tags, 23 "connectivityStatus" connectivity_status: Value,
    24 "publicIpAddresses" public_ip_addresses: Vec<IPTransitIpAddress>, 25 "haMode" ha_mode: Value,
    26 "zbgRegionId" zbg_region_id: Value, 27 "peerPortType" peer_port_type: Value, 28 "haLinks" ha_links: Vec<HaLink>
} }

/// In the response of [`DescribeIPTransits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interconnect {
    pub vendor_ipv4_address: Option<String>,
    pub customer_ipv4_address: Option<String>,
    pub vendor_ipv6_address: Option<Value>,
    pub customer_ipv6_address: Option<Value>,
}
model! { Interconnect {
    0 "vendorIpv4Address" vendor_ipv4_address: String, 1 "customerIpv4Address" customer_ipv4_address: String,
    2 "vendorIpv6Address" vendor_ipv6_address: Value, 3 "customerIpv6Address" customer_ipv6_address: Value
} }

/// In the response of [`DescribeIPTransits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAddress {
    pub ip_address: Option<String>,
    pub netmask: Option<i64>,
    pub gateway_ip_address: Option<String>,
}
model! { IPAddress {
    0 "ipAddress" ip_address: String, 1 "netmask" netmask: i64, 2 "gatewayIpAddress" gateway_ip_address: String
} }

/// In the response of [`DescribeIPTransits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Vec<Tag>,
}
model! { Tags {
    0 "tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeIPTransits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPTransitIpAddress {
    pub ip_uuid: Option<Value>,
    pub ip_address: Option<String>,
    pub netmask: Option<i64>,
    pub gateway_ip_address: Option<String>,
    pub ip_type: Option<Value>,
    pub ip_network_type: Option<Value>,
}
model! { IPTransitIpAddress {
    0 "ipUuid" ip_uuid: Value, 1 "ipAddress" ip_address: String, 2 "netmask" netmask: i64,
    3 "gatewayIpAddress" gateway_ip_address: String, 4 "ipType" ip_type: Value, 5 "ipNetworkType" ip_network_type: Value
} }

/// In the response of [`DescribeIPTransits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaLink {
    pub is_primary: Option<Value>,
    pub ipt_status: Option<String>,
    pub connectivity_status: Option<Value>,
    pub private_connect_id: Option<String>,
    pub private_connect_name: Option<String>,
    pub peer_port_id: Option<String>,
    pub peer_port_name: Option<String>,
    pub peer_data_center: Option<DatacenterInfo>,
    pub peer_port_vlan: Option<i64>,
    pub interconnect: Option<Interconnect>,
}
model! { HaLink {
    0 "isPrimary" is_primary: Value, 1 "iptStatus" ipt_status: String,
    2 "connectivityStatus" connectivity_status: Value, 3 "privateConnectId" private_connect_id: String,
    4 "privateConnectName" private_connect_name: String, 5 "peerPortId" peer_port_id: String,
    6 "peerPortName" peer_port_name: String, 7 "peerDataCenter" peer_data_center: DatacenterInfo,
    8 "peerPortVlan" peer_port_vlan: i64, 9 "interconnect" interconnect: Interconnect
} }

/// `InquiryCreateIPTransitPrice` of `ipt` 2024-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryCreateIPTransitPrice {
    /// Required.
    pub peer_port_id: String,
    pub ipt_dc_id: Option<String>,
    /// One of `ByBandwidth`, `ByInstanceBandwidth95`.
    pub internet_type: Option<String>,
    pub commit_bandwidth: Option<i64>,
    pub bandwidth: Option<i64>,
    /// Required. One of `BGP`, `Static`, `Gateway`.
    pub routing_type: String,
    pub public_ipv4_block_size: Option<Vec<i64>>,
    /// One of `ALL_ROUTES`, `ALL_ROUTES_WITH_DEFAULT_ROUTES`, `DEFAULT_ROUTES`.
    pub bgp_route_type: Option<String>,
    pub ip_type: Option<Value>,
    pub public_ip_list: Option<Vec<IPTransitIpRequest>>,
    pub zbg_region_id: Option<Value>,
    pub ha_config: Option<IPTransitHaConfig>,
    pub public_interconnect_netmask: Option<Value>,
}
operation! { InquiryCreateIPTransitPrice(peer_port_id: String, routing_type: String)
    "InquiryCreateIPTransitPrice" -> InquiryCreateIPTransitPriceOutput {
    0 "peerPortId" peer_port_id, 1 "iptDcId" ipt_dc_id: String, 2 "internetType" internet_type: String,
    3 "commitBandwidth" commit_bandwidth: i64, 4 "bandwidth" bandwidth: i64, 5 "routingType" routing_type,
    6 "publicIPv4BlockSize" public_ipv4_block_size: Vec<i64>, 7 "bgpRouteType" bgp_route_type: String,
    8 "ipType" ip_type: Value, 9 "publicIpList" public_ip_list: Vec<IPTransitIpRequest>,
    10 "zbgRegionId" zbg_region_id: Value, 11 "haConfig" ha_config: IPTransitHaConfig,
    12 "publicInterconnectNetmask" public_interconnect_netmask: Value
} }

/// Response of [`InquiryCreateIPTransitPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryCreateIPTransitPriceOutput {
    pub private_connect_price: Option<PriceItem>,
    pub ipt_bandwidth_price: Option<PriceItem>,
    pub public_ip_prices: Vec<IPPrice>,
    pub public_interconnect_ip_price: Option<IPPrice>,
}
model! { InquiryCreateIPTransitPriceOutput {
    0 "privateConnectPrice" private_connect_price: PriceItem, 1 "iptBandwidthPrice" ipt_bandwidth_price: PriceItem,
    2 "publicIpPrices" public_ip_prices: Vec<IPPrice>,
    3 "publicInterconnectIpPrice" public_interconnect_ip_price: IPPrice
} }

/// In the response of [`InquiryCreateIPTransitPrice`].
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

/// In the response of [`InquiryCreateIPTransitPrice`].
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

/// In the response of [`InquiryCreateIPTransitPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPPrice {
    pub price: Option<PriceItem>,
    pub netmask: Option<i64>,
    pub qty: Option<i64>,
    pub ip_network_type: Option<Value>,
}
model! { IPPrice {
    0 "price" price: PriceItem, 1 "netmask" netmask: i64, 2 "qty" qty: i64, 3 "ipNetworkType" ip_network_type: Value
} }

/// `InquiryModifyIPTransitPrice` of `ipt` 2024-09-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryModifyIPTransitPrice {
    pub ipt_id: Option<String>,
    pub r#type: Option<Value>,
    pub bandwidth: Option<i64>,
    pub commit_bandwidth: Option<i64>,
    pub public_ipv4_block_size: Option<Vec<i64>>,
    pub ip_uuid: Option<Value>,
    pub ip_network_type: Option<Value>,
}
operation! { InquiryModifyIPTransitPrice() "InquiryModifyIPTransitPrice" -> InquiryModifyIPTransitPriceOutput {
    0 "iptId" ipt_id: String, 1 "type" r#type: Value, 2 "bandwidth" bandwidth: i64,
    3 "commitBandwidth" commit_bandwidth: i64, 4 "publicIPv4BlockSize" public_ipv4_block_size: Vec<i64>,
    5 "ipUuid" ip_uuid: Value, 6 "ipNetworkType" ip_network_type: Value
} }

/// Response of [`InquiryModifyIPTransitPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryModifyIPTransitPriceOutput {
    pub private_connect_price: Option<PriceItem>,
    pub private_connect_bandwidth: Option<Value>,
    pub ipt_price: Option<PriceItem>,
    pub ipt_ip_prices: Vec<IPTransitIpPriceItem>,
    pub public_interconnect_ip_price: Option<IPTransitIpPriceItem>,
}
model! { InquiryModifyIPTransitPriceOutput {
    0 "privateConnectPrice" private_connect_price: PriceItem,
    1 "privateConnectBandwidth" private_connect_bandwidth: Value, 2 "iptPrice" ipt_price: PriceItem,
    3 "iptIpPrices" ipt_ip_prices: Vec<IPTransitIpPriceItem>,
    4 "publicInterconnectIpPrice" public_interconnect_ip_price: IPTransitIpPriceItem
} }

/// In the response of [`InquiryModifyIPTransitPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPTransitIpPriceItem {
    pub price: Option<PriceItem>,
    pub netmask: Option<i64>,
    pub amount: Option<Value>,
    pub ip_network_type: Option<Value>,
}
model! { IPTransitIpPriceItem {
    0 "price" price: PriceItem, 1 "netmask" netmask: i64, 2 "amount" amount: Value,
    3 "ipNetworkType" ip_network_type: Value
} }

/// Modifies ip transit bandwidth: `ModifyIPTransitBandwidth` of `ipt` 2024-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPTransitBandwidth {
    /// Required.
    pub ipt_id: String,
    /// Required.
    pub bandwidth: i64,
    pub commit_bandwidth: Option<i64>,
}
operation! { ModifyIPTransitBandwidth(ipt_id: String, bandwidth: i64) "ModifyIPTransitBandwidth" -> Empty {
    0 "iptId" ipt_id, 1 "bandwidth" bandwidth, 2 "commitBandwidth" commit_bandwidth: i64
} }

/// Response of [`ModifyIPTransitBandwidth`]: empty.
pub type ModifyIPTransitBandwidthOutput = Empty;

/// Modifies ip transit config: `ModifyIPTransitConfig` of `ipt` 2024-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPTransitConfig {
    pub ipt_id: Option<String>,
    pub r#type: Option<Value>,
    pub bandwidth: Option<i64>,
    pub commit_bandwidth: Option<i64>,
    pub bfd: Option<BFDConfig>,
    pub bgp: Option<BgpConfigParam>,
    pub public_ipv4_block_size: Option<Vec<i64>>,
    pub ip_uuid: Option<Value>,
    pub ip_network_type: Option<Value>,
}
operation! { ModifyIPTransitConfig() "ModifyIPTransitConfig" -> Empty {
    0 "iptId" ipt_id: String, 1 "type" r#type: Value, 2 "bandwidth" bandwidth: i64,
    3 "commitBandwidth" commit_bandwidth: i64, 4 "bfd" bfd: BFDConfig, 5 "bgp" bgp: BgpConfigParam,
    6 "publicIPv4BlockSize" public_ipv4_block_size: Vec<i64>, 7 "ipUuid" ip_uuid: Value,
    8 "ipNetworkType" ip_network_type: Value
} }

/// Response of [`ModifyIPTransitConfig`]: empty.
pub type ModifyIPTransitConfigOutput = Empty;

/// In the request of [`ModifyIPTransitConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BgpConfigParam {
    pub route_type: Option<String>,
    pub asn_list: Option<Vec<i64>>,
    pub as_set_list: Option<Vec<String>>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { BgpConfigParam() {
    0 "routeType" route_type: String, 1 "asnList" asn_list: Vec<i64>, 2 "asSetList" as_set_list: Vec<String>,
    3 "password" password: Secret
} }

/// Modifies ip transits attribute: `ModifyIPTransitsAttribute` of `ipt` 2024-09-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference/networking/ipt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPTransitsAttribute {
    /// Required.
    pub ipt_ids: Vec<String>,
    pub ipt_name: Option<String>,
    pub ipt_description: Option<String>,
}
operation! { ModifyIPTransitsAttribute(ipt_ids: Vec<String>) "ModifyIPTransitsAttribute" -> Empty {
    0 "iptIds" ipt_ids, 1 "iptName" ipt_name: String, 2 "iptDescription" ipt_description: String
} }

/// Response of [`ModifyIPTransitsAttribute`]: empty.
pub type ModifyIPTransitsAttributeOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    CreateIPTransit, DeleteIPTransit, DescribeIPTransitAvailableAsns, DescribeIPTransitAvailableCidrBlocks,
    DescribeIPTransitDatacenters, DescribeIPTransitTraffic, DescribeIPTransits, InquiryCreateIPTransitPrice,
    InquiryModifyIPTransitPrice, ModifyIPTransitBandwidth, ModifyIPTransitConfig, ModifyIPTransitsAttribute
}
