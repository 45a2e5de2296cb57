//! `sdn` of Zenlayer Cloud, API version 2026-04-01.
//!
//! Endpoint: `console.zenlayer.com`. Other versions: [`v20230830`]. Operations:
//! <https://docs.console.zenlayer.com/api-reference>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, sdn::DescribeAWSRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAWSRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20230830;

static SERVICE: Service<'_> = Service::new("sdn", "2026-04-01", "sdn", &Endpoints::NONE);

/// Adds cloud router edge points: `AddCloudRouterEdgePoints` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudRouterEdgePoints {
    pub cloud_router_id: Option<String>,
    pub edge_points: Option<Vec<CreateCloudRouterEdgePoint>>,
}
operation! { AddCloudRouterEdgePoints() "AddCloudRouterEdgePoints" -> AddCloudRouterEdgePointsOutput {
    0 "cloudRouterId" cloud_router_id: String, 1 "edgePoints" edge_points: Vec<CreateCloudRouterEdgePoint>
} }

/// In the request of [`AddCloudRouterEdgePoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRouterEdgePoint {
    pub edge_point_name: Option<String>,
    pub vpc_id: Option<String>,
    pub zbg_id: Option<String>,
    pub port_id: Option<String>,
    pub cloud_type: Option<String>,
    pub cloud_account_id: Option<String>,
    pub dc_id: Option<String>,
    pub cloud_region_id: Option<String>,
    pub ha_type: Option<String>,
    pub vlan_id: Option<i64>,
    pub bandwidth_mbps: Option<i64>,
    pub cloud_bandwidth_mbps: Option<i64>,
    pub ip_address: Option<String>,
    pub bgp_connection: Option<BGPConnection>,
    pub static_routes: Option<Vec<IPRoute>>,
    pub ip_sec_tunnel: Option<String>,
    pub customer_public_ip: Option<String>,
    pub customer_private_ip: Option<String>,
    pub virtual_edge_private_ip: Option<String>,
    /// Secret.
    pub psk: Option<Secret>,
    pub enable_health_check: Option<bool>,
    pub backup_ip_sec: Option<BackupIPSecConfig>,
    pub ip_sec_bgp_connection: Option<IPSecBGPConnection>,
    pub ip_sec_static_routes: Option<Vec<IPSecStaticRoute>>,
}
input! { CreateCloudRouterEdgePoint() {
    0 "edgePointName" edge_point_name: String, 1 "vpcId" vpc_id: String, 2 "zbgId" zbg_id: String,
    3 "portId" port_id: String, 4 "cloudType" cloud_type: String, 5 "cloudAccountId" cloud_account_id: String,
    6 "dcId" dc_id: String, 7 "cloudRegionId" cloud_region_id: String, 8 "haType" ha_type: String,
    9 "vlanId" vlan_id: i64, 10 "bandwidthMbps" bandwidth_mbps: i64, 11 "cloudBandwidthMbps" cloud_bandwidth_mbps: i64,
    12 "ipAddress" ip_address: String, 13 "bgpConnection" bgp_connection: BGPConnection,
    14 "staticRoutes" static_routes: Vec<IPRoute>, 15 "ipSecTunnel" ip_sec_tunnel: String,
    16 "customerPublicIP" customer_public_ip: String, 17 "customerPrivateIP" customer_private_ip: String,
    18 "virtualEdgePrivateIP" virtual_edge_private_ip: String, 19 "psk" psk: Secret,
    20 "enableHealthCheck" enable_health_check: bool, 21 "backupIpSec" backup_ip_sec: BackupIPSecConfig,
    22 "ipSecBgpConnection" ip_sec_bgp_connection: IPSecBGPConnection,
    23 "ipSecStaticRoutes" ip_sec_static_routes: Vec<IPSecStaticRoute>
} }

/// In the request of [`AddCloudRouterEdgePoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPConnection {
    pub peer_ip_address: Option<String>,
    pub peer_asn: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub local_asn: Option<i64>,
}
input! { BGPConnection() {
    0 "peerIpAddress" peer_ip_address: String, 1 "peerAsn" peer_asn: i64, 2 "password" password: Secret,
    3 "localAsn" local_asn: i64
} }

/// In the request of [`AddCloudRouterEdgePoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPRoute {
    pub prefix: Option<String>,
    pub next_hop: Option<String>,
}
input! { IPRoute() {
    0 "prefix" prefix: String, 1 "nextHop" next_hop: String
} }

/// In the request of [`AddCloudRouterEdgePoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupIPSecConfig {
    pub dc_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub customer_private_ip: Option<String>,
    pub virtual_edge_private_ip: Option<String>,
    /// Secret.
    pub psk: Option<Secret>,
}
input! { BackupIPSecConfig() {
    0 "dcId" dc_id: String, 1 "password" password: Secret, 2 "customerPrivateIP" customer_private_ip: String,
    3 "virtualEdgePrivateIP" virtual_edge_private_ip: String, 4 "psk" psk: Secret
} }

/// In the request of [`AddCloudRouterEdgePoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSecBGPConnection {
    pub customer_asn: Option<i64>,
    pub virtual_edge_asn: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { IPSecBGPConnection() {
    0 "customerAsn" customer_asn: i64, 1 "virtualEdgeAsn" virtual_edge_asn: i64, 2 "password" password: Secret
} }

/// In the request of [`AddCloudRouterEdgePoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSecStaticRoute {
    pub cidr: Option<String>,
}
input! { IPSecStaticRoute() {
    0 "cidr" cidr: String
} }

/// Response of [`AddCloudRouterEdgePoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudRouterEdgePointsOutput {
    pub edge_point_ids: Vec<String>,
}
model! { AddCloudRouterEdgePointsOutput {
    0 "edgePointIds" edge_point_ids: Vec<String>
} }

/// Creates cloud router: `CreateCloudRouter` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRouter {
    pub cloud_router_name: Option<String>,
    pub cloud_router_description: Option<String>,
    pub edge_points: Option<Vec<CreateCloudRouterEdgePoint>>,
    pub resource_group_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateCloudRouter() "CreateCloudRouter" -> CreateCloudRouterOutput {
    0 "cloudRouterName" cloud_router_name: String, 1 "cloudRouterDescription" cloud_router_description: String,
    2 "edgePoints" edge_points: Vec<CreateCloudRouterEdgePoint>, 3 "resourceGroupId" resource_group_id: String,
    4 "marketingOptions" marketing_options: MarketingInfo, 5 "tags" tags: TagAssociation
} }

/// In the request of [`CreateCloudRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketingInfo {
    pub discount_code: Option<String>,
    pub use_poc_voucher: Option<bool>,
}
input! { MarketingInfo() {
    0 "discountCode" discount_code: String, 1 "usePocVoucher" use_poc_voucher: bool
} }

/// In the request of [`CreateCloudRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

/// In the request of [`CreateCloudRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<Value>,
    pub value: Option<Value>,
}
input! { Tag() {
    0 "key" key: Value, 1 "value" value: Value
} }

/// Response of [`CreateCloudRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRouterOutput {
    pub cloud_router_id: Option<String>,
}
model! { CreateCloudRouterOutput {
    0 "cloudRouterId" cloud_router_id: String
} }

/// Creates port: `CreatePort` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePort {
    pub dc_id: Option<String>,
    pub port_name: Option<String>,
    pub port_remarks: Option<String>,
    pub port_type: Option<String>,
    pub business_entity_name: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
    pub tags: Option<TagAssociation>,
}
operation! { CreatePort() "CreatePort" -> CreatePortOutput {
    0 "dcId" dc_id: String, 1 "portName" port_name: String, 2 "portRemarks" port_remarks: String,
    3 "portType" port_type: String, 4 "businessEntityName" business_entity_name: String,
    5 "marketingOptions" marketing_options: MarketingInfo, 6 "tags" tags: TagAssociation
} }

/// Response of [`CreatePort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortOutput {
    pub order_number: Option<Value>,
    pub port_id: Option<String>,
}
model! { CreatePortOutput {
    0 "orderNumber" order_number: Value, 1 "portId" port_id: String
} }

/// Creates private connect: `CreatePrivateConnect` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateConnect {
    pub private_connect_name: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub resource_group_id: Option<String>,
    pub endpoint_a: Option<CreateEndpointParam>,
    pub endpoint_z: Option<CreateEndpointParam>,
    pub tags: Option<TagAssociation>,
    pub marketing_options: Option<MarketingInfo>,
}
operation! { CreatePrivateConnect() "CreatePrivateConnect" -> CreatePrivateConnectOutput {
    0 "privateConnectName" private_connect_name: String, 1 "bandwidthMbps" bandwidth_mbps: i64,
    2 "resourceGroupId" resource_group_id: String, 3 "endpointA" endpoint_a: CreateEndpointParam,
    4 "endpointZ" endpoint_z: CreateEndpointParam, 5 "tags" tags: TagAssociation,
    6 "marketingOptions" marketing_options: MarketingInfo
} }

/// In the request of [`CreatePrivateConnect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointParam {
    pub port_id: Option<String>,
    pub vlan_id: Option<i64>,
    pub cloud_region_id: Option<String>,
    pub cloud_account_id: Option<String>,
    pub ha_type: Option<String>,
    pub cloud_bandwidth_mbps: Option<i64>,
    pub dc_id: Option<String>,
    pub cloud_type: Option<String>,
    pub endpoint_name: Option<String>,
}
input! { CreateEndpointParam() {
    0 "portId" port_id: String, 1 "vlanId" vlan_id: i64, 2 "cloudRegionId" cloud_region_id: String,
    3 "cloudAccountId" cloud_account_id: String, 4 "haType" ha_type: String,
    5 "cloudBandwidthMbps" cloud_bandwidth_mbps: i64, 6 "dcId" dc_id: String, 7 "cloudType" cloud_type: String,
    8 "endpointName" endpoint_name: String
} }

/// Response of [`CreatePrivateConnect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateConnectOutput {
    pub order_number: Option<Value>,
    pub private_connect_id: Option<String>,
}
model! { CreatePrivateConnectOutput {
    0 "orderNumber" order_number: Value, 1 "privateConnectId" private_connect_id: String
} }

/// Deletes cloud router: `DeleteCloudRouter` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRouter {
    pub cloud_router_id: Option<String>,
}
operation! { DeleteCloudRouter() "DeleteCloudRouter" -> Empty {
    0 "cloudRouterId" cloud_router_id: String
} }

/// Response of [`DeleteCloudRouter`]: empty.
pub type DeleteCloudRouterOutput = Empty;

/// Deletes cloud router edge point: `DeleteCloudRouterEdgePoint` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRouterEdgePoint {
    pub cloud_router_id: Option<String>,
    pub edge_point_id: Option<String>,
}
operation! { DeleteCloudRouterEdgePoint() "DeleteCloudRouterEdgePoint" -> Empty {
    0 "cloudRouterId" cloud_router_id: String, 1 "edgePointId" edge_point_id: String
} }

/// Response of [`DeleteCloudRouterEdgePoint`]: empty.
pub type DeleteCloudRouterEdgePointOutput = Empty;

/// Deletes private connect: `DeletePrivateConnect` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateConnect {
    pub private_connect_id: Option<String>,
}
operation! { DeletePrivateConnect() "DeletePrivateConnect" -> Empty {
    0 "privateConnectId" private_connect_id: String
} }

/// Response of [`DeletePrivateConnect`]: empty.
pub type DeletePrivateConnectOutput = Empty;

/// Describes aws regions: `DescribeAWSRegions` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAWSRegions {
    pub product: Option<String>,
}
operation! { DescribeAWSRegions() "DescribeAWSRegions" -> DescribeAWSRegionsOutput {
    0 "product" product: String
} }

/// Response of [`DescribeAWSRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAWSRegionsOutput {
    pub cloud_regions: Vec<CloudRegion>,
}
model! { DescribeAWSRegionsOutput {
    0 "cloudRegions" cloud_regions: Vec<CloudRegion>
} }

/// In the response of [`DescribeAWSRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudRegion {
    pub cloud_region_id: Option<String>,
    pub data_center: Option<DatacenterInfo>,
    pub products: Vec<String>,
    pub ha_types: Vec<HaTypeInfo>,
}
model! { CloudRegion {
    0 "cloudRegionId" cloud_region_id: String, 1 "dataCenter" data_center: DatacenterInfo,
    2 "products" products: Vec<String>, 3 "haTypes" ha_types: Vec<HaTypeInfo>
} }

/// In the response of [`DescribeAWSRegions`].
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

/// In the response of [`DescribeAWSRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HaTypeInfo {
    pub ha_type: Option<String>,
    pub is_used: Option<bool>,
}
model! { HaTypeInfo {
    0 "haType" ha_type: String, 1 "isUsed" is_used: bool
} }

/// Describes aws vlan usage: `DescribeAWSVlanUsage` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAWSVlanUsage {
    pub dc_id: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeAWSVlanUsage() "DescribeAWSVlanUsage" -> DescribeAWSVlanUsageOutput {
    0 "dcId" dc_id: String, 1 "pairingKey" pairing_key: String
} }

/// Response of [`DescribeAWSVlanUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAWSVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Vec<i64>,
}
model! { DescribeAWSVlanUsageOutput {
    0 "start" start: i64, 1 "end" end: i64, 2 "usedVlans" used_vlans: Vec<i64>
} }

/// Describes ali cloud regions: `DescribeAliCloudRegions` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliCloudRegions {
    pub product: Option<String>,
}
operation! { DescribeAliCloudRegions() "DescribeAliCloudRegions" -> DescribeAliCloudRegionsOutput {
    0 "product" product: String
} }

/// Response of [`DescribeAliCloudRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliCloudRegionsOutput {
    pub cloud_regions: Vec<CloudRegion>,
}
model! { DescribeAliCloudRegionsOutput {
    0 "cloudRegions" cloud_regions: Vec<CloudRegion>
} }

/// Describes ali cloud vlan usage: `DescribeAliCloudVlanUsage` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliCloudVlanUsage {
    pub dc_id: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeAliCloudVlanUsage() "DescribeAliCloudVlanUsage" -> DescribeAliCloudVlanUsageOutput {
    0 "dcId" dc_id: String, 1 "pairingKey" pairing_key: String
} }

/// Response of [`DescribeAliCloudVlanUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliCloudVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Vec<i64>,
}
model! { DescribeAliCloudVlanUsageOutput {
    0 "start" start: i64, 1 "end" end: i64, 2 "usedVlans" used_vlans: Vec<i64>
} }

/// Describes azure regions: `DescribeAzureRegions` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAzureRegions {
    pub product: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeAzureRegions() "DescribeAzureRegions" -> DescribeAzureRegionsOutput {
    0 "product" product: String, 1 "pairingKey" pairing_key: String
} }

/// Response of [`DescribeAzureRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAzureRegionsOutput {
    pub cloud_regions: Vec<CloudRegion>,
}
model! { DescribeAzureRegionsOutput {
    0 "cloudRegions" cloud_regions: Vec<CloudRegion>
} }

/// Describes azure vlan usage: `DescribeAzureVlanUsage` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAzureVlanUsage {
    pub dc_id: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeAzureVlanUsage() "DescribeAzureVlanUsage" -> DescribeAzureVlanUsageOutput {
    0 "dcId" dc_id: String, 1 "pairingKey" pairing_key: String
} }

/// Response of [`DescribeAzureVlanUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAzureVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Vec<i64>,
}
model! { DescribeAzureVlanUsageOutput {
    0 "start" start: i64, 1 "end" end: i64, 2 "usedVlans" used_vlans: Vec<i64>
} }

/// Describes border gateway datacenters: `DescribeBorderGatewayDatacenters` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBorderGatewayDatacenters {
    pub dc_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeBorderGatewayDatacenters()
    "DescribeBorderGatewayDatacenters" -> DescribeBorderGatewayDatacentersOutput {
    0 "dcId" dc_id: String, 1 "regionId" region_id: String
} }

/// Response of [`DescribeBorderGatewayDatacenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBorderGatewayDatacentersOutput {
    pub dc_set: Vec<DataCenterAssemble>,
}
model! { DescribeBorderGatewayDatacentersOutput {
    0 "dcSet" dc_set: Vec<DataCenterAssemble>
} }

/// In the response of [`DescribeBorderGatewayDatacenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataCenterAssemble {
    pub dc_id: Option<String>,
    pub dc_name: Option<String>,
    pub dc_address: Option<String>,
    pub city_name: Option<String>,
    pub country_name: Option<String>,
    pub area_name: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub is_port_available: Option<bool>,
    pub available_bandwidth: Option<i64>,
    pub region_id: Option<String>,
}
model! { DataCenterAssemble {
    0 "dcId" dc_id: String, 1 "dcName" dc_name: String, 2 "dcAddress" dc_address: String,
    3 "cityName" city_name: String, 4 "countryName" country_name: String, 5 "areaName" area_name: String,
    6 "latitude" latitude: f64, 7 "longitude" longitude: f64, 8 "isPortAvailable" is_port_available: bool,
    9 "availableBandwidth" available_bandwidth: i64, 10 "regionId" region_id: String
} }

/// Describes byte plus regions: `DescribeBytePlusRegions` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBytePlusRegions {
    pub product: Option<String>,
}
operation! { DescribeBytePlusRegions() "DescribeBytePlusRegions" -> DescribeBytePlusRegionsOutput {
    0 "product" product: String
} }

/// Response of [`DescribeBytePlusRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBytePlusRegionsOutput {
    pub cloud_regions: Vec<CloudRegion>,
}
model! { DescribeBytePlusRegionsOutput {
    0 "cloudRegions" cloud_regions: Vec<CloudRegion>
} }

/// Describes byte plus vlan usage: `DescribeBytePlusVlanUsage` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBytePlusVlanUsage {
    pub dc_id: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeBytePlusVlanUsage() "DescribeBytePlusVlanUsage" -> DescribeBytePlusVlanUsageOutput {
    0 "dcId" dc_id: String, 1 "pairingKey" pairing_key: String
} }

/// Response of [`DescribeBytePlusVlanUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBytePlusVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Vec<i64>,
}
model! { DescribeBytePlusVlanUsageOutput {
    0 "start" start: i64, 1 "end" end: i64, 2 "usedVlans" used_vlans: Vec<i64>
} }

/// Describes cloud available bandwidth tiers: `DescribeCloudAvailableBandwidthTiers` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAvailableBandwidthTiers {
    pub cloud_type: Option<String>,
    pub cloud_region_id: Option<String>,
    pub dc_id: Option<String>,
    pub vlan_id: Option<i64>,
    pub cloud_port_id: Option<String>,
    pub cloud_account_id: Option<String>,
    pub zone_color: Option<Value>,
}
operation! { DescribeCloudAvailableBandwidthTiers()
    "DescribeCloudAvailableBandwidthTiers" -> DescribeCloudAvailableBandwidthTiersOutput {
    0 "cloudType" cloud_type: String, 1 "cloudRegionId" cloud_region_id: String, 2 "dcId" dc_id: String,
    3 "vlanId" vlan_id: i64, 4 "cloudPortId" cloud_port_id: String, 5 "cloudAccountId" cloud_account_id: String,
    6 "zoneColor" zone_color: Value
} }

/// Response of [`DescribeCloudAvailableBandwidthTiers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAvailableBandwidthTiersOutput {
    pub available_bandwidth_tiers: Vec<i64>,
}
model! { DescribeCloudAvailableBandwidthTiersOutput {
    0 "availableBandwidthTiers" available_bandwidth_tiers: Vec<i64>
} }

/// Describes cloud router available ports: `DescribeCloudRouterAvailablePorts` of `sdn` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterAvailablePorts {
    pub port_ids: Option<Vec<String>>,
    pub dc_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeCloudRouterAvailablePorts()
    "DescribeCloudRouterAvailablePorts" -> DescribeCloudRouterAvailablePortsOutput {
    0 "portIds" port_ids: Vec<String>, 1 "dcId" dc_id: String, 2 "pageSize" page_size: i64, 3 "pageNum" page_num: i64
} }
paged! { DescribeCloudRouterAvailablePorts: PortInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeCloudRouterAvailablePorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterAvailablePortsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<PortInfo>,
}
model! { DescribeCloudRouterAvailablePortsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<PortInfo>
} }

/// In the response of [`DescribeCloudRouterAvailablePorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortInfo {
    pub port_id: Option<String>,
    pub port_name: Option<String>,
    pub port_remarks: Option<String>,
    pub port_type: Option<String>,
    pub dc_id: Option<String>,
    pub dc_name: Option<String>,
    pub city_name: Option<String>,
    pub area_name: Option<String>,
    pub business_entity_name: Option<String>,
    pub connection_status: Option<String>,
    pub port_status: Option<String>,
    pub loa_status: Option<String>,
    /// Secret.
    pub loa_download_url: Option<Secret>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub period: Option<i64>,
    pub is_create_business_allowed: Option<Value>,
    pub tags: Option<Tags>,
}
model! { PortInfo {
    0 "portId" port_id: String, 1 "portName" port_name: String, 2 "portRemarks" port_remarks: String,
    3 "portType" port_type: String, 4 "dcId" dc_id: String, 5 "dcName" dc_name: String, 6 "cityName" city_name: String,
    7 "areaName" area_name: String, 8 "businessEntityName" business_entity_name: String,
    9 "connectionStatus" connection_status: String, 10 "portStatus" port_status: String,
    11 "loaStatus" loa_status: String, 12 "loaDownloadUrl" loa_download_url: Secret,
    13 "createdTime" created_time: String, 14 "expiredTime" expired_time: String, 15 "period" period: i64,
    16 "isCreateBusinessAllowed" is_create_business_allowed: Value, 17 "tags" tags: Tags
} }

/// In the response of [`DescribeCloudRouterAvailablePorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Vec<Tag>,
}
model! { Tags {
    0 "tags" tags: Vec<Tag>
} }

/// Describes cloud router available vpcs: `DescribeCloudRouterAvailableVpcs` of `sdn` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterAvailableVpcs {
    pub vpc_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeCloudRouterAvailableVpcs()
    "DescribeCloudRouterAvailableVpcs" -> DescribeCloudRouterAvailableVpcsOutput {
    0 "vpcId" vpc_id: String, 1 "pageSize" page_size: i64, 2 "pageNum" page_num: i64
} }
paged! { DescribeCloudRouterAvailableVpcs: CloudRouterAvailableVpc =
    Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeCloudRouterAvailableVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterAvailableVpcsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<CloudRouterAvailableVpc>,
}
model! { DescribeCloudRouterAvailableVpcsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<CloudRouterAvailableVpc>
} }

/// In the response of [`DescribeCloudRouterAvailableVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudRouterAvailableVpc {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub data_center: Option<DatacenterInfo>,
    pub cidr_block: Option<String>,
}
model! { CloudRouterAvailableVpc {
    0 "vpcId" vpc_id: String, 1 "vpcName" vpc_name: String, 2 "dataCenter" data_center: DatacenterInfo,
    3 "cidrBlock" cidr_block: String
} }

/// Describes cloud router dc to dc traffic: `DescribeCloudRouterDCToDCTraffic` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterDCToDCTraffic {
    pub cloud_router_id: Option<String>,
    pub source_dc_id: Option<String>,
    pub destination_dc_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeCloudRouterDCToDCTraffic()
    "DescribeCloudRouterDCToDCTraffic" -> DescribeCloudRouterDCToDCTrafficOutput {
    0 "cloudRouterId" cloud_router_id: String, 1 "sourceDcId" source_dc_id: String,
    2 "destinationDcId" destination_dc_id: String, 3 "startTime" start_time: String, 4 "endTime" end_time: String
} }

/// Response of [`DescribeCloudRouterDCToDCTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterDCToDCTrafficOutput {
    pub data_list: Vec<TrafficData>,
    pub in95: Option<f64>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub out95: Option<i64>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeCloudRouterDCToDCTrafficOutput {
    0 "dataList" data_list: Vec<TrafficData>, 1 "in95" in95: f64, 2 "inAvg" in_avg: i64, 3 "inMax" in_max: i64,
    4 "inMin" in_min: i64, 5 "out95" out95: i64, 6 "outAvg" out_avg: i64, 7 "outMax" out_max: i64,
    8 "outMin" out_min: i64, 9 "unit" unit: String
} }

/// In the response of [`DescribeCloudRouterDCToDCTraffic`].
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

/// Describes cloud router edge point traffic: `DescribeCloudRouterEdgePointTraffic` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterEdgePointTraffic {
    pub edge_point_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeCloudRouterEdgePointTraffic()
    "DescribeCloudRouterEdgePointTraffic" -> DescribeCloudRouterEdgePointTrafficOutput {
    0 "edgePointId" edge_point_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String
} }

/// Response of [`DescribeCloudRouterEdgePointTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterEdgePointTrafficOutput {
    pub data_list: Vec<TrafficData>,
    pub in95: Option<f64>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub out95: Option<i64>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeCloudRouterEdgePointTrafficOutput {
    0 "dataList" data_list: Vec<TrafficData>, 1 "in95" in95: f64, 2 "inAvg" in_avg: i64, 3 "inMax" in_max: i64,
    4 "inMin" in_min: i64, 5 "out95" out95: i64, 6 "outAvg" out_avg: i64, 7 "outMax" out_max: i64,
    8 "outMin" out_min: i64, 9 "unit" unit: String
} }

/// Describes cloud routers: `DescribeCloudRouters` of `sdn` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouters {
    pub cloud_router_ids: Option<Vec<String>>,
    pub cloud_router_name: Option<String>,
    pub cloud_router_status: Option<String>,
    pub edge_point_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Value>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeCloudRouters() "DescribeCloudRouters" -> DescribeCloudRoutersOutput {
    0 "cloudRouterIds" cloud_router_ids: Vec<String>, 1 "cloudRouterName" cloud_router_name: String,
    2 "cloudRouterStatus" cloud_router_status: String, 3 "edgePointId" edge_point_id: String,
    4 "resourceGroupId" resource_group_id: String, 5 "pageSize" page_size: i64, 6 "pageNum" page_num: i64,
    7 "tagKeys" tag_keys: Value, 8 "tags" tags: Vec<Tag>
} }
paged! { DescribeCloudRouters: CloudRouter = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeCloudRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRoutersOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<CloudRouter>,
}
model! { DescribeCloudRoutersOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<CloudRouter>
} }

/// In the response of [`DescribeCloudRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudRouter {
    pub cloud_router_id: Option<String>,
    pub cloud_router_name: Option<String>,
    pub cloud_router_description: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub recycled_time: Option<String>,
    pub edge_points: Vec<CloudRouterEdgePoint>,
    pub cloud_router_status: Option<String>,
    pub connectivity_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub period: Option<i64>,
    pub source: Option<Value>,
    pub tags: Option<Tags>,
}
model! { CloudRouter {
    0 "cloudRouterId" cloud_router_id: String, 1 "cloudRouterName" cloud_router_name: String,
    2 "cloudRouterDescription" cloud_router_description: String, 3 "createTime" create_time: String,
    4 "expiredTime" expired_time: String, 5 "recycledTime" recycled_time: String,
    6 "edgePoints" edge_points: Vec<CloudRouterEdgePoint>, 7 "cloudRouterStatus" cloud_router_status: String,
    8 "connectivityStatus" connectivity_status: String, 9 "resourceGroupId" resource_group_id: String,
    10 "resourceGroupName" resource_group_name: String, 11 "period" period: i64, 12 "source" source: Value,
    13 "tags" tags: Tags
} }

/// In the response of [`DescribeCloudRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudRouterEdgePoint {
    pub edge_point_id: Option<String>,
    pub edge_point_name: Option<String>,
    pub connectivity_status: Option<String>,
    pub data_center: Option<DatacenterInfo>,
    pub edge_point_type: Option<String>,
    pub cloud_type: Option<String>,
    pub cloud_account_id: Option<String>,
    pub cloud_region_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zbg_id: Option<String>,
    pub zbg_region_id: Option<Value>,
    pub port_id: Option<String>,
    pub shared_channel_id: Option<Value>,
    pub vlan_id: Option<i64>,
    pub bandwidth_mbps: Option<i64>,
    pub bgp_connection: Option<BGPConnection>,
    pub static_routes: Vec<IPRoute>,
    pub create_time: Option<String>,
    pub ip_address: Option<String>,
}
model! { CloudRouterEdgePoint {
    0 "edgePointId" edge_point_id: String, 1 "edgePointName" edge_point_name: String,
    2 "connectivityStatus" connectivity_status: String, 3 "dataCenter" data_center: DatacenterInfo,
    4 "edgePointType" edge_point_type: String, 5 "cloudType" cloud_type: String,
    6 "cloudAccountId" cloud_account_id: String, 7 "cloudRegionId" cloud_region_id: String, 8 "vpcId" vpc_id: String,
    9 "zbgId" zbg_id: String, 10 "zbgRegionId" zbg_region_id: Value, 11 "portId" port_id: String,
    12 "sharedChannelId" shared_channel_id: Value, 13 "vlanId" vlan_id: i64, 14 "bandwidthMbps" bandwidth_mbps: i64,
    15 "bgpConnection" bgp_connection: BGPConnection, 16 "staticRoutes" static_routes: Vec<IPRoute>,
    17 "createTime" create_time: String, 18 "ipAddress" ip_address: String
} }

/// Describes data center port price: `DescribeDataCenterPortPrice` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCenterPortPrice {
    pub dc_id: Option<String>,
}
operation! { DescribeDataCenterPortPrice() "DescribeDataCenterPortPrice" -> DescribeDataCenterPortPriceOutput {
    0 "dcId" dc_id: String
} }

/// Response of [`DescribeDataCenterPortPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCenterPortPriceOutput {
    pub port_price_set: Vec<PortPrice>,
}
model! { DescribeDataCenterPortPriceOutput {
    0 "portPriceSet" port_price_set: Vec<PortPrice>
} }

/// In the response of [`DescribeDataCenterPortPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortPrice {
    pub dc_id: Option<String>,
    pub port_type: Option<String>,
    pub port_category: Option<Value>,
    pub port_price: Option<PriceItem>,
    pub stock: Option<i64>,
}
model! { PortPrice {
    0 "dcId" dc_id: String, 1 "portType" port_type: String, 2 "portCategory" port_category: Value,
    3 "portPrice" port_price: PriceItem, 4 "stock" stock: i64
} }

/// In the response of [`DescribeDataCenterPortPrice`].
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
    pub amount_unit: Option<Value>,
    pub excess_unit_price: Option<f64>,
    pub excess_discount_unit_price: Option<f64>,
    pub excess_amount_unit: Option<String>,
    pub category: Option<Value>,
}
model! { PriceItem {
    0 "discount" discount: f64, 1 "discountPrice" discount_price: f64, 2 "originalPrice" original_price: f64,
    3 "unitPrice" unit_price: f64, 4 "discountUnitPrice" discount_unit_price: f64, 5 "chargeUnit" charge_unit: String,
    6 "stepPrices" step_prices: Vec<StepPrice>, 7 "amountUnit" amount_unit: Value,
    8 "excessUnitPrice" excess_unit_price: f64, 9 "excessDiscountUnitPrice" excess_discount_unit_price: f64,
    10 "excessAmountUnit" excess_amount_unit: String, 11 "category" category: Value
} }

/// In the response of [`DescribeDataCenterPortPrice`].
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

/// Describes datacenters: `DescribeDatacenters` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatacenters {
    pub dc_ids: Option<Vec<String>>,
    pub is_port_available: Option<bool>,
}
operation! { DescribeDatacenters() "DescribeDatacenters" -> DescribeDatacentersOutput {
    0 "dcIds" dc_ids: Vec<String>, 1 "isPortAvailable" is_port_available: bool
} }

/// Response of [`DescribeDatacenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatacentersOutput {
    pub dc_set: Vec<DataCenterAssemble>,
}
model! { DescribeDatacentersOutput {
    0 "dcSet" dc_set: Vec<DataCenterAssemble>
} }

/// Describes datacenters with service: `DescribeDatacentersWithService` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatacentersWithService {
    pub cloud_region_id: Option<String>,
    pub dc_id: Option<String>,
    pub service_type: Option<String>,
}
operation! { DescribeDatacentersWithService() "DescribeDatacentersWithService" -> DescribeDatacentersWithServiceOutput {
    0 "cloudRegionId" cloud_region_id: String, 1 "dcId" dc_id: String, 2 "serviceType" service_type: String
} }

/// Response of [`DescribeDatacentersWithService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatacentersWithServiceOutput {
    pub dc_set: Vec<DataCenterWithServiceResponse>,
}
model! { DescribeDatacentersWithServiceOutput {
    0 "dcSet" dc_set: Vec<DataCenterWithServiceResponse>
} }

/// In the response of [`DescribeDatacentersWithService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataCenterWithServiceResponse {
    pub dc_id: Option<String>,
    pub dc_name: Option<String>,
    pub dc_address: Option<String>,
    pub city_name: Option<String>,
    pub country_name: Option<String>,
    pub area_name: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub cloud_region_id: Option<String>,
    pub service_types: Vec<String>,
}
model! { DataCenterWithServiceResponse {
    0 "dcId" dc_id: String, 1 "dcName" dc_name: String, 2 "dcAddress" dc_address: String,
    3 "cityName" city_name: String, 4 "countryName" country_name: String, 5 "areaName" area_name: String,
    6 "latitude" latitude: f64, 7 "longitude" longitude: f64, 8 "cloudRegionId" cloud_region_id: String,
    9 "serviceTypes" service_types: Vec<String>
} }

/// Describes google regions: `DescribeGoogleRegions` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoogleRegions {
    pub product: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeGoogleRegions() "DescribeGoogleRegions" -> DescribeGoogleRegionsOutput {
    0 "product" product: String, 1 "pairingKey" pairing_key: String
} }

/// Response of [`DescribeGoogleRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoogleRegionsOutput {
    pub cloud_regions: Vec<CloudRegion>,
}
model! { DescribeGoogleRegionsOutput {
    0 "cloudRegions" cloud_regions: Vec<CloudRegion>
} }

/// Describes google vlan usage: `DescribeGoogleVlanUsage` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoogleVlanUsage {
    pub dc_id: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeGoogleVlanUsage() "DescribeGoogleVlanUsage" -> DescribeGoogleVlanUsageOutput {
    0 "dcId" dc_id: String, 1 "pairingKey" pairing_key: String
} }

/// Response of [`DescribeGoogleVlanUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoogleVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Vec<i64>,
}
model! { DescribeGoogleVlanUsageOutput {
    0 "start" start: i64, 1 "end" end: i64, 2 "usedVlans" used_vlans: Vec<i64>
} }

/// Describes huawei cloud regions: `DescribeHuaweiCloudRegions` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHuaweiCloudRegions {
    pub product: Option<String>,
}
operation! { DescribeHuaweiCloudRegions() "DescribeHuaweiCloudRegions" -> DescribeHuaweiCloudRegionsOutput {
    0 "product" product: String
} }

/// Response of [`DescribeHuaweiCloudRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHuaweiCloudRegionsOutput {
    pub cloud_regions: Vec<CloudRegion>,
}
model! { DescribeHuaweiCloudRegionsOutput {
    0 "cloudRegions" cloud_regions: Vec<CloudRegion>
} }

/// Describes huawei cloud vlan usage: `DescribeHuaweiCloudVlanUsage` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHuaweiCloudVlanUsage {
    pub dc_id: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeHuaweiCloudVlanUsage() "DescribeHuaweiCloudVlanUsage" -> DescribeHuaweiCloudVlanUsageOutput {
    0 "dcId" dc_id: String, 1 "pairingKey" pairing_key: String
} }

/// Response of [`DescribeHuaweiCloudVlanUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHuaweiCloudVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Vec<i64>,
}
model! { DescribeHuaweiCloudVlanUsageOutput {
    0 "start" start: i64, 1 "end" end: i64, 2 "usedVlans" used_vlans: Vec<i64>
} }

/// Describes oracle regions: `DescribeOracleRegions` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOracleRegions {
    pub product: Option<String>,
    pub oc_id: Option<String>,
}
operation! { DescribeOracleRegions() "DescribeOracleRegions" -> DescribeOracleRegionsOutput {
    0 "product" product: String, 1 "ocId" oc_id: String
} }

/// Response of [`DescribeOracleRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOracleRegionsOutput {
    pub cloud_regions: Vec<CloudRegion>,
}
model! { DescribeOracleRegionsOutput {
    0 "cloudRegions" cloud_regions: Vec<CloudRegion>
} }

/// Describes oracle vlan usage: `DescribeOracleVlanUsage` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOracleVlanUsage {
    pub dc_id: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeOracleVlanUsage() "DescribeOracleVlanUsage" -> DescribeOracleVlanUsageOutput {
    0 "dcId" dc_id: String, 1 "pairingKey" pairing_key: String
} }

/// Response of [`DescribeOracleVlanUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOracleVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Vec<i64>,
}
model! { DescribeOracleVlanUsageOutput {
    0 "start" start: i64, 1 "end" end: i64, 2 "usedVlans" used_vlans: Vec<i64>
} }

/// Describes port traffic: `DescribePortTraffic` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortTraffic {
    pub port_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribePortTraffic() "DescribePortTraffic" -> DescribePortTrafficOutput {
    0 "portId" port_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String
} }

/// Response of [`DescribePortTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortTrafficOutput {
    pub data_list: Vec<TrafficData>,
    pub in95: Option<f64>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub out95: Option<i64>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribePortTrafficOutput {
    0 "dataList" data_list: Vec<TrafficData>, 1 "in95" in95: f64, 2 "inAvg" in_avg: i64, 3 "inMax" in_max: i64,
    4 "inMin" in_min: i64, 5 "out95" out95: i64, 6 "outAvg" out_avg: i64, 7 "outMax" out_max: i64,
    8 "outMin" out_min: i64, 9 "unit" unit: String
} }

/// Describes port usable vlan: `DescribePortUsableVlan` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortUsableVlan {
    pub port_id: Option<String>,
    pub dc_id: Option<String>,
}
operation! { DescribePortUsableVlan() "DescribePortUsableVlan" -> DescribePortUsableVlanOutput {
    0 "portId" port_id: String, 1 "dcId" dc_id: String
} }

/// Response of [`DescribePortUsableVlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortUsableVlanOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub inuse_vlan_list: Vec<i64>,
}
model! { DescribePortUsableVlanOutput {
    0 "start" start: i64, 1 "end" end: i64, 2 "inuseVlanList" inuse_vlan_list: Vec<i64>
} }

/// Describes ports: `DescribePorts` of `sdn` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePorts {
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub port_ids: Option<Vec<String>>,
    pub port_name: Option<String>,
    pub dc_id: Option<String>,
    pub city_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Value>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribePorts() "DescribePorts" -> DescribePortsOutput {
    0 "pageSize" page_size: i64, 1 "pageNum" page_num: i64, 2 "portIds" port_ids: Vec<String>,
    3 "portName" port_name: String, 4 "dcId" dc_id: String, 5 "cityName" city_name: String,
    6 "resourceGroupId" resource_group_id: String, 7 "tagKeys" tag_keys: Value, 8 "tags" tags: Vec<Tag>
} }
paged! { DescribePorts: PortInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribePorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<PortInfo>,
}
model! { DescribePortsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<PortInfo>
} }

/// Describes private connect available ports: `DescribePrivateConnectAvailablePorts` of `sdn` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateConnectAvailablePorts {
    pub port_ids: Option<Vec<String>>,
    pub dc_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribePrivateConnectAvailablePorts()
    "DescribePrivateConnectAvailablePorts" -> DescribePrivateConnectAvailablePortsOutput {
    0 "portIds" port_ids: Vec<String>, 1 "dcId" dc_id: String, 2 "pageSize" page_size: i64, 3 "pageNum" page_num: i64
} }
paged! { DescribePrivateConnectAvailablePorts: PortInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribePrivateConnectAvailablePorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateConnectAvailablePortsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<PortInfo>,
}
model! { DescribePrivateConnectAvailablePortsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<PortInfo>
} }

/// Describes private connect traffic: `DescribePrivateConnectTraffic` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateConnectTraffic {
    pub private_connect_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribePrivateConnectTraffic() "DescribePrivateConnectTraffic" -> DescribePrivateConnectTrafficOutput {
    0 "privateConnectId" private_connect_id: String, 1 "startTime" start_time: String, 2 "endTime" end_time: String
} }

/// Response of [`DescribePrivateConnectTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateConnectTrafficOutput {
    pub data_list: Vec<TrafficData>,
    pub in95: Option<f64>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub out95: Option<i64>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribePrivateConnectTrafficOutput {
    0 "dataList" data_list: Vec<TrafficData>, 1 "in95" in95: f64, 2 "inAvg" in_avg: i64, 3 "inMax" in_max: i64,
    4 "inMin" in_min: i64, 5 "out95" out95: i64, 6 "outAvg" out_avg: i64, 7 "outMax" out_max: i64,
    8 "outMin" out_min: i64, 9 "unit" unit: String
} }

/// Describes private connects: `DescribePrivateConnects` of `sdn` 2026-04-01.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateConnects {
    pub private_connect_ids: Option<Vec<String>>,
    pub private_connect_name: Option<String>,
    pub connectivity_status: Option<String>,
    pub private_connect_status: Option<String>,
    pub endpoint_types: Option<Vec<String>>,
    pub resource_group_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub tag_keys: Option<Value>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribePrivateConnects() "DescribePrivateConnects" -> DescribePrivateConnectsOutput {
    0 "privateConnectIds" private_connect_ids: Vec<String>, 1 "privateConnectName" private_connect_name: String,
    2 "connectivityStatus" connectivity_status: String, 3 "privateConnectStatus" private_connect_status: String,
    4 "endpointTypes" endpoint_types: Vec<String>, 5 "resourceGroupId" resource_group_id: String,
    6 "pageSize" page_size: i64, 7 "pageNum" page_num: i64, 8 "tagKeys" tag_keys: Value, 9 "tags" tags: Vec<Tag>
} }
paged! { DescribePrivateConnects: PrivateConnect = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribePrivateConnects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateConnectsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<PrivateConnect>,
}
model! { DescribePrivateConnectsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<PrivateConnect>
} }

/// In the response of [`DescribePrivateConnects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateConnect {
    pub private_connect_id: Option<String>,
    pub private_connect_name: Option<String>,
    pub connectivity_status: Option<String>,
    pub private_connect_status: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub recycled_time: Option<String>,
    pub endpoint_a: Option<PrivateConnectEndpoint>,
    pub endpoint_z: Option<PrivateConnectEndpoint>,
    pub source: Option<Value>,
    pub tags: Option<Tags>,
}
model! { PrivateConnect {
    0 "privateConnectId" private_connect_id: String, 1 "privateConnectName" private_connect_name: String,
    2 "connectivityStatus" connectivity_status: String, 3 "privateConnectStatus" private_connect_status: String,
    4 "bandwidthMbps" bandwidth_mbps: i64, 5 "resourceGroupId" resource_group_id: String,
    6 "resourceGroupName" resource_group_name: String, 7 "createTime" create_time: String,
    8 "expiredTime" expired_time: String, 9 "recycledTime" recycled_time: String,
    10 "endpointA" endpoint_a: PrivateConnectEndpoint, 11 "endpointZ" endpoint_z: PrivateConnectEndpoint,
    12 "source" source: Value, 13 "tags" tags: Tags
} }

/// In the response of [`DescribePrivateConnects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateConnectEndpoint {
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub endpoint_type: Option<String>,
    pub connectivity_status: Option<String>,
    pub vlan_id: Option<i64>,
    pub data_center: Option<DatacenterInfo>,
    pub cloud_region_id: Option<String>,
    pub cloud_account_id: Option<String>,
    pub shared_channel_id: Option<Value>,
}
model! { PrivateConnectEndpoint {
    0 "endpointId" endpoint_id: String, 1 "endpointName" endpoint_name: String, 2 "endpointType" endpoint_type: String,
    3 "connectivityStatus" connectivity_status: String, 4 "vlanId" vlan_id: i64,
    5 "dataCenter" data_center: DatacenterInfo, 6 "cloudRegionId" cloud_region_id: String,
    7 "cloudAccountId" cloud_account_id: String, 8 "sharedChannelId" shared_channel_id: Value
} }

/// Describes tencent regions: `DescribeTencentRegions` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTencentRegions {
    pub product: Option<String>,
}
operation! { DescribeTencentRegions() "DescribeTencentRegions" -> DescribeTencentRegionsOutput {
    0 "product" product: String
} }

/// Response of [`DescribeTencentRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTencentRegionsOutput {
    pub cloud_regions: Vec<CloudRegion>,
}
model! { DescribeTencentRegionsOutput {
    0 "cloudRegions" cloud_regions: Vec<CloudRegion>
} }

/// Describes tencent vlan usage: `DescribeTencentVlanUsage` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTencentVlanUsage {
    pub dc_id: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeTencentVlanUsage() "DescribeTencentVlanUsage" -> DescribeTencentVlanUsageOutput {
    0 "dcId" dc_id: String, 1 "pairingKey" pairing_key: String
} }

/// Response of [`DescribeTencentVlanUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTencentVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Vec<i64>,
}
model! { DescribeTencentVlanUsageOutput {
    0 "start" start: i64, 1 "end" end: i64, 2 "usedVlans" used_vlans: Vec<i64>
} }

/// Describes vpc datacenters: `DescribeVPCDatacenters` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVPCDatacenters {
    pub dc_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeVPCDatacenters() "DescribeVPCDatacenters" -> DescribeVPCDatacentersOutput {
    0 "dcId" dc_id: String, 1 "regionId" region_id: String
} }

/// Response of [`DescribeVPCDatacenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVPCDatacentersOutput {
    pub dc_set: Vec<DataCenterAssemble>,
}
model! { DescribeVPCDatacentersOutput {
    0 "dcSet" dc_set: Vec<DataCenterAssemble>
} }

/// Describes virtual edge datacenters: `DescribeVirtualEdgeDatacenters` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualEdgeDatacenters {
    pub primary_dc_id: Option<String>,
}
operation! { DescribeVirtualEdgeDatacenters() "DescribeVirtualEdgeDatacenters" -> DescribeVirtualEdgeDatacentersOutput {
    0 "primaryDcId" primary_dc_id: String
} }

/// Response of [`DescribeVirtualEdgeDatacenters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualEdgeDatacentersOutput {
    pub dc_set: Vec<DataCenterAssemble>,
}
model! { DescribeVirtualEdgeDatacentersOutput {
    0 "dcSet" dc_set: Vec<DataCenterAssemble>
} }

/// Destroys cloud router: `DestroyCloudRouter` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyCloudRouter {
    pub cloud_router_id: Option<String>,
}
operation! { DestroyCloudRouter() "DestroyCloudRouter" -> Empty {
    0 "cloudRouterId" cloud_router_id: String
} }

/// Response of [`DestroyCloudRouter`]: empty.
pub type DestroyCloudRouterOutput = Empty;

/// Destroys port: `DestroyPort` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPort {
    pub port_id: Option<String>,
}
operation! { DestroyPort() "DestroyPort" -> Empty {
    0 "portId" port_id: String
} }

/// Response of [`DestroyPort`]: empty.
pub type DestroyPortOutput = Empty;

/// Destroys private connect: `DestroyPrivateConnect` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrivateConnect {
    pub private_connect_id: Option<String>,
}
operation! { DestroyPrivateConnect() "DestroyPrivateConnect" -> Empty {
    0 "privateConnectId" private_connect_id: String
} }

/// Response of [`DestroyPrivateConnect`]: empty.
pub type DestroyPrivateConnectOutput = Empty;

/// `InquiryCreatePrivateConnectPrice` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryCreatePrivateConnectPrice {
    pub bandwidth_mbps: Option<i64>,
    pub internet_type: Option<String>,
    pub commit_bandwidth: Option<Value>,
    pub endpoint_a: Option<CreateEndpointParam>,
    pub endpoint_z: Option<CreateEndpointParam>,
}
operation! { InquiryCreatePrivateConnectPrice()
    "InquiryCreatePrivateConnectPrice" -> InquiryCreatePrivateConnectPriceOutput {
    0 "bandwidthMbps" bandwidth_mbps: i64, 1 "internetType" internet_type: String,
    2 "commitBandwidth" commit_bandwidth: Value, 3 "endpointA" endpoint_a: CreateEndpointParam,
    4 "endpointZ" endpoint_z: CreateEndpointParam
} }

/// Response of [`InquiryCreatePrivateConnectPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryCreatePrivateConnectPriceOutput {
    pub private_connect_price: Option<PriceItem>,
    pub private_connect_bandwidth: Option<Value>,
    pub endpoint_a_price: Option<PriceItem>,
    pub endpoint_a_bandwidth: Option<Value>,
    pub endpoint_z_price: Option<PriceItem>,
    pub endpoint_z_bandwidth: Option<Value>,
}
model! { InquiryCreatePrivateConnectPriceOutput {
    0 "privateConnectPrice" private_connect_price: PriceItem,
    1 "privateConnectBandwidth" private_connect_bandwidth: Value, 2 "endpointAPrice" endpoint_a_price: PriceItem,
    3 "endpointABandwidth" endpoint_a_bandwidth: Value, 4 "endpointZPrice" endpoint_z_price: PriceItem,
    5 "endpointZBandwidth" endpoint_z_bandwidth: Value
} }

/// Modifies cloud bandwidth: `ModifyCloudBandwidth` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudBandwidth {
    pub cloud_port_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { ModifyCloudBandwidth() "ModifyCloudBandwidth" -> Empty {
    0 "cloudPortId" cloud_port_id: String, 1 "bandwidthMbps" bandwidth_mbps: i64
} }

/// Response of [`ModifyCloudBandwidth`]: empty.
pub type ModifyCloudBandwidthOutput = Empty;

/// Modifies cloud router edge point: `ModifyCloudRouterEdgePoint` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudRouterEdgePoint {
    pub cloud_router_id: Option<String>,
    pub edge_point_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub ip_address: Option<String>,
    pub bgp_connection: Option<BGPConnection>,
    pub static_routes: Option<Vec<IPRoute>>,
}
operation! { ModifyCloudRouterEdgePoint() "ModifyCloudRouterEdgePoint" -> Empty {
    0 "cloudRouterId" cloud_router_id: String, 1 "edgePointId" edge_point_id: String,
    2 "bandwidthMbps" bandwidth_mbps: i64, 3 "ipAddress" ip_address: String,
    4 "bgpConnection" bgp_connection: BGPConnection, 5 "staticRoutes" static_routes: Vec<IPRoute>
} }

/// Response of [`ModifyCloudRouterEdgePoint`]: empty.
pub type ModifyCloudRouterEdgePointOutput = Empty;

/// Modifies cloud router edge point bandwidth: `ModifyCloudRouterEdgePointBandwidth` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudRouterEdgePointBandwidth {
    pub cloud_router_id: Option<String>,
    pub edge_point_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { ModifyCloudRouterEdgePointBandwidth() "ModifyCloudRouterEdgePointBandwidth" -> Empty {
    0 "cloudRouterId" cloud_router_id: String, 1 "edgePointId" edge_point_id: String,
    2 "bandwidthMbps" bandwidth_mbps: i64
} }

/// Response of [`ModifyCloudRouterEdgePointBandwidth`]: empty.
pub type ModifyCloudRouterEdgePointBandwidthOutput = Empty;

/// Modifies cloud routers attribute: `ModifyCloudRoutersAttribute` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudRoutersAttribute {
    pub cloud_router_ids: Option<Vec<String>>,
    pub cloud_router_name: Option<String>,
    pub cloud_router_description: Option<String>,
}
operation! { ModifyCloudRoutersAttribute() "ModifyCloudRoutersAttribute" -> Empty {
    0 "cloudRouterIds" cloud_router_ids: Vec<String>, 1 "cloudRouterName" cloud_router_name: String,
    2 "cloudRouterDescription" cloud_router_description: String
} }

/// Response of [`ModifyCloudRoutersAttribute`]: empty.
pub type ModifyCloudRoutersAttributeOutput = Empty;

/// Modifies port attribute: `ModifyPortAttribute` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPortAttribute {
    pub port_id: Option<String>,
    pub port_name: Option<String>,
    pub port_remarks: Option<String>,
    pub business_entity_name: Option<String>,
}
operation! { ModifyPortAttribute() "ModifyPortAttribute" -> Empty {
    0 "portId" port_id: String, 1 "portName" port_name: String, 2 "portRemarks" port_remarks: String,
    3 "businessEntityName" business_entity_name: String
} }

/// Response of [`ModifyPortAttribute`]: empty.
pub type ModifyPortAttributeOutput = Empty;

/// Modifies private connect bandwidth: `ModifyPrivateConnectBandwidth` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateConnectBandwidth {
    pub private_connect_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { ModifyPrivateConnectBandwidth() "ModifyPrivateConnectBandwidth" -> Empty {
    0 "privateConnectId" private_connect_id: String, 1 "bandwidthMbps" bandwidth_mbps: i64
} }

/// Response of [`ModifyPrivateConnectBandwidth`]: empty.
pub type ModifyPrivateConnectBandwidthOutput = Empty;

/// Modifies private connects attribute: `ModifyPrivateConnectsAttribute` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateConnectsAttribute {
    pub private_connect_ids: Option<Vec<String>>,
    pub private_connect_name: Option<String>,
}
operation! { ModifyPrivateConnectsAttribute() "ModifyPrivateConnectsAttribute" -> Empty {
    0 "privateConnectIds" private_connect_ids: Vec<String>, 1 "privateConnectName" private_connect_name: String
} }

/// Response of [`ModifyPrivateConnectsAttribute`]: empty.
pub type ModifyPrivateConnectsAttributeOutput = Empty;

/// Queries cloud onramp price: `QueryCloudOnrampPrice` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudOnrampPrice {
    pub cloud_type: Option<String>,
    pub dc_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub vlan_id: Option<i64>,
    pub cloud_region_id: Option<String>,
}
operation! { QueryCloudOnrampPrice() "QueryCloudOnrampPrice" -> QueryCloudOnrampPriceOutput {
    0 "cloudType" cloud_type: String, 1 "dcId" dc_id: String, 2 "bandwidthMbps" bandwidth_mbps: i64,
    3 "vlanId" vlan_id: i64, 4 "cloudRegionId" cloud_region_id: String
} }

/// Response of [`QueryCloudOnrampPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudOnrampPriceOutput {
    pub price: Option<PriceItem>,
    pub stock: Option<i64>,
}
model! { QueryCloudOnrampPriceOutput {
    0 "price" price: PriceItem, 1 "stock" stock: i64
} }

/// Queries cloud router bandwidth price: `QueryCloudRouterBandwidthPrice` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudRouterBandwidthPrice {
    pub dc_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { QueryCloudRouterBandwidthPrice() "QueryCloudRouterBandwidthPrice" -> QueryCloudRouterBandwidthPriceOutput {
    0 "dcId" dc_id: String, 1 "bandwidthMbps" bandwidth_mbps: i64
} }

/// Response of [`QueryCloudRouterBandwidthPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudRouterBandwidthPriceOutput {
    pub price: Option<PriceItem>,
    pub stock: Option<i64>,
}
model! { QueryCloudRouterBandwidthPriceOutput {
    0 "price" price: PriceItem, 1 "stock" stock: i64
} }

/// Queries data center port price: `QueryDataCenterPortPrice` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataCenterPortPrice {
    pub dc_id: Option<String>,
    pub port_type: Option<String>,
    pub build_cross_connect_with_assisted: Option<bool>,
}
operation! { QueryDataCenterPortPrice() "QueryDataCenterPortPrice" -> QueryDataCenterPortPriceOutput {
    0 "dcId" dc_id: String, 1 "portType" port_type: String,
    2 "buildCrossConnectWithAssisted" build_cross_connect_with_assisted: bool
} }

/// Response of [`QueryDataCenterPortPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataCenterPortPriceOutput {
    pub cross_connect_price: Option<PriceItem>,
    pub cross_connect_one_time_construction_price: Option<PriceItem>,
    pub dc_id: Option<String>,
    pub price: Option<PriceItem>,
    pub stock: Option<i64>,
}
model! { QueryDataCenterPortPriceOutput {
    0 "crossConnectPrice" cross_connect_price: PriceItem,
    1 "crossConnectOneTimeConstructionPrice" cross_connect_one_time_construction_price: PriceItem,
    2 "dcId" dc_id: String, 3 "price" price: PriceItem, 4 "stock" stock: i64
} }

/// Queries data center port prices: `QueryDataCenterPortPrices` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataCenterPortPrices {
    pub dc_ids: Option<Vec<String>>,
    pub port_type: Option<String>,
    pub build_cross_connect_with_assisted: Option<bool>,
}
operation! { QueryDataCenterPortPrices() "QueryDataCenterPortPrices" -> QueryDataCenterPortPricesOutput {
    0 "dcIds" dc_ids: Vec<String>, 1 "portType" port_type: String,
    2 "buildCrossConnectWithAssisted" build_cross_connect_with_assisted: bool
} }

/// Response of [`QueryDataCenterPortPrices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataCenterPortPricesOutput {
    pub prices: Vec<DatacenterPortPrice>,
}
model! { QueryDataCenterPortPricesOutput {
    0 "prices" prices: Vec<DatacenterPortPrice>
} }

/// In the response of [`QueryDataCenterPortPrices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatacenterPortPrice {
    pub cross_connect_price: Option<PriceItem>,
    pub cross_connect_one_time_construction_price: Option<PriceItem>,
    pub dc_id: Option<String>,
    pub price: Option<PriceItem>,
    pub stock: Option<i64>,
}
model! { DatacenterPortPrice {
    0 "crossConnectPrice" cross_connect_price: PriceItem,
    1 "crossConnectOneTimeConstructionPrice" cross_connect_one_time_construction_price: PriceItem,
    2 "dcId" dc_id: String, 3 "price" price: PriceItem, 4 "stock" stock: i64
} }

/// Queries private connect bandwidth price: `QueryPrivateConnectBandwidthPrice` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrivateConnectBandwidthPrice {
    pub source_dc_id: Option<String>,
    pub destination_dc_id: Option<String>,
    pub internet_type: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub service_level: Option<Value>,
}
operation! { QueryPrivateConnectBandwidthPrice()
    "QueryPrivateConnectBandwidthPrice" -> QueryPrivateConnectBandwidthPriceOutput {
    0 "sourceDcId" source_dc_id: String, 1 "destinationDcId" destination_dc_id: String,
    2 "internetType" internet_type: String, 3 "bandwidthMbps" bandwidth_mbps: i64, 4 "serviceLevel" service_level: Value
} }

/// Response of [`QueryPrivateConnectBandwidthPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrivateConnectBandwidthPriceOutput {
    pub price: Option<PriceItem>,
    pub stock: Option<i64>,
}
model! { QueryPrivateConnectBandwidthPriceOutput {
    0 "price" price: PriceItem, 1 "stock" stock: i64
} }

/// Queries private connect price: `QueryPrivateConnectPrice` of `sdn` 2026-04-01.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrivateConnectPrice {
    pub internet_type: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub endpoint_a: Option<PrivateConnectEndpointInfo>,
    pub endpoint_z: Option<PrivateConnectEndpointInfo>,
}
operation! { QueryPrivateConnectPrice() "QueryPrivateConnectPrice" -> QueryPrivateConnectPriceOutput {
    0 "internetType" internet_type: String, 1 "bandwidthMbps" bandwidth_mbps: i64,
    2 "endpointA" endpoint_a: PrivateConnectEndpointInfo, 3 "endpointZ" endpoint_z: PrivateConnectEndpointInfo
} }

/// In the request of [`QueryPrivateConnectPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateConnectEndpointInfo {
    pub dc_id: Option<String>,
    pub cloud_type: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub vlan_id: Option<i64>,
    pub cloud_region_id: Option<String>,
    pub port_type: Option<String>,
    pub build_cross_connect_with_assisted: Option<bool>,
}
input! { PrivateConnectEndpointInfo() {
    0 "dcId" dc_id: String, 1 "cloudType" cloud_type: String, 2 "bandwidthMbps" bandwidth_mbps: i64,
    3 "vlanId" vlan_id: i64, 4 "cloudRegionId" cloud_region_id: String, 5 "portType" port_type: String,
    6 "buildCrossConnectWithAssisted" build_cross_connect_with_assisted: bool
} }

/// Response of [`QueryPrivateConnectPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrivateConnectPriceOutput {
    pub endpoint_a_price: Option<PrivateConnectEndpointPrice>,
    pub endpoint_z_price: Option<PrivateConnectEndpointPrice>,
    pub price: Option<PriceItem>,
    pub stock: Option<i64>,
}
model! { QueryPrivateConnectPriceOutput {
    0 "endpointAPrice" endpoint_a_price: PrivateConnectEndpointPrice,
    1 "endpointZPrice" endpoint_z_price: PrivateConnectEndpointPrice, 2 "price" price: PriceItem, 3 "stock" stock: i64
} }

/// In the response of [`QueryPrivateConnectPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateConnectEndpointPrice {
    pub cross_connect_price: Option<PriceItem>,
    pub cross_connect_one_time_construction_price: Option<PriceItem>,
    pub price: Option<PriceItem>,
    pub stock: Option<i64>,
}
model! { PrivateConnectEndpointPrice {
    0 "crossConnectPrice" cross_connect_price: PriceItem,
    1 "crossConnectOneTimeConstructionPrice" cross_connect_one_time_construction_price: PriceItem,
    2 "price" price: PriceItem, 3 "stock" stock: i64
} }

/// Renews cloud router: `RenewCloudRouter` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCloudRouter {
    pub cloud_router_id: Option<String>,
}
operation! { RenewCloudRouter() "RenewCloudRouter" -> Empty {
    0 "cloudRouterId" cloud_router_id: String
} }

/// Response of [`RenewCloudRouter`]: empty.
pub type RenewCloudRouterOutput = Empty;

/// Renews port: `RenewPort` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPort {
    pub port_id: Option<String>,
}
operation! { RenewPort() "RenewPort" -> Empty {
    0 "portId" port_id: String
} }

/// Response of [`RenewPort`]: empty.
pub type RenewPortOutput = Empty;

/// Renews private connect: `RenewPrivateConnect` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPrivateConnect {
    pub private_connect_id: Option<String>,
}
operation! { RenewPrivateConnect() "RenewPrivateConnect" -> Empty {
    0 "privateConnectId" private_connect_id: String
} }

/// Response of [`RenewPrivateConnect`]: empty.
pub type RenewPrivateConnectOutput = Empty;

/// `TerminatePort` of `sdn` 2026-04-01.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminatePort {
    pub port_id: Option<String>,
}
operation! { TerminatePort() "TerminatePort" -> Empty {
    0 "portId" port_id: String
} }

/// Response of [`TerminatePort`]: empty.
pub type TerminatePortOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddCloudRouterEdgePoints, CreateCloudRouter, CreatePort, CreatePrivateConnect, DeleteCloudRouter,
    DeleteCloudRouterEdgePoint, DeletePrivateConnect, DescribeAWSRegions, DescribeAWSVlanUsage, DescribeAliCloudRegions,
    DescribeAliCloudVlanUsage, DescribeAzureRegions, DescribeAzureVlanUsage, DescribeBorderGatewayDatacenters,
    DescribeBytePlusRegions, DescribeBytePlusVlanUsage, DescribeCloudAvailableBandwidthTiers,
    DescribeCloudRouterAvailablePorts, DescribeCloudRouterAvailableVpcs, DescribeCloudRouterDCToDCTraffic,
    DescribeCloudRouterEdgePointTraffic, DescribeCloudRouters, DescribeDataCenterPortPrice, DescribeDatacenters,
    DescribeDatacentersWithService, DescribeGoogleRegions, DescribeGoogleVlanUsage, DescribeHuaweiCloudRegions,
    DescribeHuaweiCloudVlanUsage, DescribeOracleRegions, DescribeOracleVlanUsage, DescribePortTraffic,
    DescribePortUsableVlan, DescribePorts, DescribePrivateConnectAvailablePorts, DescribePrivateConnectTraffic,
    DescribePrivateConnects, DescribeTencentRegions, DescribeTencentVlanUsage, DescribeVPCDatacenters,
    DescribeVirtualEdgeDatacenters, DestroyCloudRouter, DestroyPort, DestroyPrivateConnect,
    InquiryCreatePrivateConnectPrice, ModifyCloudBandwidth, ModifyCloudRouterEdgePoint,
    ModifyCloudRouterEdgePointBandwidth, ModifyCloudRoutersAttribute, ModifyPortAttribute,
    ModifyPrivateConnectBandwidth, ModifyPrivateConnectsAttribute, QueryCloudOnrampPrice,
    QueryCloudRouterBandwidthPrice, QueryDataCenterPortPrice, QueryDataCenterPortPrices,
    QueryPrivateConnectBandwidthPrice, QueryPrivateConnectPrice, RenewCloudRouter, RenewPort, RenewPrivateConnect,
    TerminatePort
}
