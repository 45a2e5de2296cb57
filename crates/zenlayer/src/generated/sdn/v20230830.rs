//! `sdn` of Zenlayer Cloud, API version 2023-08-30.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, sdn::v20230830::DescribeAWSRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAWSRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("sdn", "2023-08-30", "sdn", &Endpoints::NONE);

/// Adds cloud router edge points: `AddCloudRouterEdgePoints` of `sdn` 2023-08-30.
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
    pub vpc_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub zbg_id: Option<String>,
    pub port_id: Option<String>,
    pub vlan_id: Option<i64>,
    pub cloud_region_id: Option<String>,
    pub edge_point_name: Option<String>,
    pub cloud_account_id: Option<String>,
    pub dc_id: Option<String>,
    pub cloud_type: Option<String>,
    pub ip_address: Option<String>,
    pub bgp_connection: Option<BGPConnection>,
    pub static_routes: Option<Vec<IPRoute>>,
    pub ha_type: Option<String>,
    pub ip_sec_tunnel: Option<String>,
    /// Secret.
    pub psk: Option<Secret>,
    pub customer_public_ip: Option<String>,
    pub customer_private_ip: Option<String>,
    pub virtual_edge_private_ip: Option<String>,
    pub enable_health_check: Option<bool>,
    pub ip_sec_bgp_connection: Option<IPSecBGPConnection>,
    pub ip_sec_static_routes: Option<Vec<IPSecStaticRoute>>,
    pub backup_ip_sec: Option<BackupIPSecConfig>,
    pub cloud_bandwidth_mbps: Option<i64>,
}
input! { CreateCloudRouterEdgePoint() {
    0 "vpcId" vpc_id: String, 1 "bandwidthMbps" bandwidth_mbps: i64, 2 "zbgId" zbg_id: String,
    3 "portId" port_id: String, 4 "vlanId" vlan_id: i64, 5 "cloudRegionId" cloud_region_id: String,
    6 "edgePointName" edge_point_name: String, 7 "cloudAccountId" cloud_account_id: String, 8 "dcId" dc_id: String,
    9 "cloudType" cloud_type: String, 10 "ipAddress" ip_address: String,
    11 "bgpConnection" bgp_connection: BGPConnection, 12 "staticRoutes" static_routes: Vec<IPRoute>,
    13 "haType" ha_type: String, 14 "ipSecTunnel" ip_sec_tunnel: String, 15 "psk" psk: Secret,
    16 "customerPublicIP" customer_public_ip: String, 17 "customerPrivateIP" customer_private_ip: String,
    18 "virtualEdgePrivateIP" virtual_edge_private_ip: String, 19 "enableHealthCheck" enable_health_check: bool,
    20 "ipSecBgpConnection" ip_sec_bgp_connection: IPSecBGPConnection,
    21 "ipSecStaticRoutes" ip_sec_static_routes: Vec<IPSecStaticRoute>,
    22 "backupIpSec" backup_ip_sec: BackupIPSecConfig, 23 "cloudBandwidthMbps" cloud_bandwidth_mbps: i64
} }

/// In the request of [`AddCloudRouterEdgePoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPConnection {
    pub peer_ip_address: Option<String>,
    pub peer_asn: Option<i64>,
    pub local_asn: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { BGPConnection() {
    0 "peerIpAddress" peer_ip_address: String, 1 "peerAsn" peer_asn: i64, 2 "localAsn" local_asn: i64,
    3 "password" password: Secret
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

/// In the request of [`AddCloudRouterEdgePoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupIPSecConfig {
    pub dc_id: Option<String>,
    /// Secret.
    pub psk: Option<Secret>,
    pub customer_private_ip: Option<String>,
    pub virtual_edge_private_ip: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { BackupIPSecConfig() {
    0 "dcId" dc_id: String, 1 "psk" psk: Secret, 2 "customerPrivateIP" customer_private_ip: String,
    3 "virtualEdgePrivateIP" virtual_edge_private_ip: String, 4 "password" password: Secret
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

/// Creates cloud router: `CreateCloudRouter` of `sdn` 2023-08-30.
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
}
operation! { CreateCloudRouter() "CreateCloudRouter" -> CreateCloudRouterOutput {
    0 "cloudRouterName" cloud_router_name: String, 1 "cloudRouterDescription" cloud_router_description: String,
    2 "edgePoints" edge_points: Vec<CreateCloudRouterEdgePoint>, 3 "resourceGroupId" resource_group_id: String,
    4 "marketingOptions" marketing_options: MarketingInfo
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

/// Response of [`CreateCloudRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRouterOutput {
    pub cloud_router_id: Option<String>,
}
model! { CreateCloudRouterOutput {
    0 "cloudRouterId" cloud_router_id: String
} }

/// Creates port: `CreatePort` of `sdn` 2023-08-30.
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
}
operation! { CreatePort() "CreatePort" -> CreatePortOutput {
    0 "dcId" dc_id: String, 1 "portName" port_name: String, 2 "portRemarks" port_remarks: String,
    3 "portType" port_type: String, 4 "businessEntityName" business_entity_name: String,
    5 "marketingOptions" marketing_options: MarketingInfo
} }

/// Response of [`CreatePort`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortOutput {
    pub port_id: Option<String>,
}
model! { CreatePortOutput {
    0 "portId" port_id: String
} }

/// Creates private connect: `CreatePrivateConnect` of `sdn` 2023-08-30.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateConnect {
    pub private_connect_name: Option<String>,
    pub endpoint_a: Option<CreateEndpointParam>,
    pub endpoint_z: Option<CreateEndpointParam>,
    pub bandwidth_mbps: Option<i64>,
    pub resource_group_id: Option<String>,
    pub marketing_options: Option<MarketingInfo>,
}
operation! { CreatePrivateConnect() "CreatePrivateConnect" -> CreatePrivateConnectOutput {
    0 "privateConnectName" private_connect_name: String, 1 "endpointA" endpoint_a: CreateEndpointParam,
    2 "endpointZ" endpoint_z: CreateEndpointParam, 3 "bandwidthMbps" bandwidth_mbps: i64,
    4 "resourceGroupId" resource_group_id: String, 5 "marketingOptions" marketing_options: MarketingInfo
} }

/// In the request of [`CreatePrivateConnect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointParam {
    pub subnet_id: Option<String>,
    pub port_id: Option<String>,
    pub vlan_id: Option<i64>,
    pub cloud_account_id: Option<String>,
    pub cloud_region_id: Option<String>,
    pub dc_id: Option<String>,
    pub cloud_type: Option<String>,
    pub endpoint_name: Option<String>,
    pub ha_type: Option<String>,
    pub cloud_bandwidth_mbps: Option<i64>,
}
input! { CreateEndpointParam() {
    0 "subnetId" subnet_id: String, 1 "portId" port_id: String, 2 "vlanId" vlan_id: i64,
    3 "cloudAccountId" cloud_account_id: String, 4 "cloudRegionId" cloud_region_id: String, 5 "dcId" dc_id: String,
    6 "cloudType" cloud_type: String, 7 "endpointName" endpoint_name: String, 8 "haType" ha_type: String,
    9 "cloudBandwidthMbps" cloud_bandwidth_mbps: i64
} }

/// Response of [`CreatePrivateConnect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateConnectOutput {
    pub private_connect_id: Option<String>,
}
model! { CreatePrivateConnectOutput {
    0 "privateConnectId" private_connect_id: String
} }

/// Deletes cloud router: `DeleteCloudRouter` of `sdn` 2023-08-30.
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

/// Deletes cloud router edge point: `DeleteCloudRouterEdgePoint` of `sdn` 2023-08-30.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRouterEdgePoint {
    pub edge_point_id: Option<String>,
    pub cloud_router_id: Option<String>,
}
operation! { DeleteCloudRouterEdgePoint() "DeleteCloudRouterEdgePoint" -> Empty {
    0 "edgePointId" edge_point_id: String, 1 "cloudRouterId" cloud_router_id: String
} }

/// Response of [`DeleteCloudRouterEdgePoint`]: empty.
pub type DeleteCloudRouterEdgePointOutput = Empty;

/// Deletes private connect: `DeletePrivateConnect` of `sdn` 2023-08-30.
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

/// Describes aws regions: `DescribeAWSRegions` of `sdn` 2023-08-30.
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
    pub ha_types: Vec<HAType>,
}
model! { CloudRegion {
    0 "cloudRegionId" cloud_region_id: String, 1 "dataCenter" data_center: DatacenterInfo,
    2 "products" products: Vec<String>, 3 "haTypes" ha_types: Vec<HAType>
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
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    pub is_port_available: Option<bool>,
    pub available_bandwidth: Option<i64>,
    pub region_id: Option<String>,
}
model! { DatacenterInfo {
    0 "dcId" dc_id: String, 1 "dcName" dc_name: String, 2 "dcAddress" dc_address: String,
    3 "cityName" city_name: String, 4 "countryName" country_name: String, 5 "areaName" area_name: String,
    6 "longitude" longitude: f64, 7 "latitude" latitude: f64, 8 "isPortAvailable" is_port_available: bool,
    9 "availableBandwidth" available_bandwidth: i64, 10 "regionId" region_id: String
} }

/// In the response of [`DescribeAWSRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HAType {
    pub ha_type: Option<String>,
    pub is_used: Option<bool>,
}
model! { HAType {
    0 "haType" ha_type: String, 1 "isUsed" is_used: bool
} }

/// Describes aws vlan usage: `DescribeAWSVlanUsage` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAWSVlanUsage {
    pub dc_id: Option<String>,
}
operation! { DescribeAWSVlanUsage() "DescribeAWSVlanUsage" -> DescribeAWSVlanUsageOutput {
    0 "dcId" dc_id: String
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

/// Describes ali cloud regions: `DescribeAliCloudRegions` of `sdn` 2023-08-30.
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

/// Describes ali cloud vlan usage: `DescribeAliCloudVlanUsage` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliCloudVlanUsage {
    pub dc_id: Option<String>,
}
operation! { DescribeAliCloudVlanUsage() "DescribeAliCloudVlanUsage" -> DescribeAliCloudVlanUsageOutput {
    0 "dcId" dc_id: String
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

/// Describes azure regions: `DescribeAzureRegions` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAzureRegions {
    pub pairing_key: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeAzureRegions() "DescribeAzureRegions" -> DescribeAzureRegionsOutput {
    0 "pairingKey" pairing_key: String, 1 "product" product: String
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

/// Describes azure vlan usage: `DescribeAzureVlanUsage` of `sdn` 2023-08-30.
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

/// Describes border gateway datacenters: `DescribeBorderGatewayDatacenters` of `sdn` 2023-08-30.
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
    pub dc_set: Vec<DatacenterInfo>,
}
model! { DescribeBorderGatewayDatacentersOutput {
    0 "dcSet" dc_set: Vec<DatacenterInfo>
} }

/// Describes cloud available bandwidth tiers: `DescribeCloudAvailableBandwidthTiers` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAvailableBandwidthTiers {
    pub cloud_port_id: Option<String>,
    pub cloud_type: Option<String>,
    pub cloud_account_id: Option<String>,
    pub cloud_region_id: Option<String>,
    pub dc_id: Option<String>,
    pub vlan_id: Option<i64>,
}
operation! { DescribeCloudAvailableBandwidthTiers()
    "DescribeCloudAvailableBandwidthTiers" -> DescribeCloudAvailableBandwidthTiersOutput {
    0 "cloudPortId" cloud_port_id: String, 1 "cloudType" cloud_type: String,
    2 "cloudAccountId" cloud_account_id: String, 3 "cloudRegionId" cloud_region_id: String, 4 "dcId" dc_id: String,
    5 "vlanId" vlan_id: i64
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

/// Describes cloud router available ports: `DescribeCloudRouterAvailablePorts` of `sdn` 2023-08-30.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterAvailablePorts {
    pub port_ids: Option<Vec<String>>,
    pub dc_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCloudRouterAvailablePorts()
    "DescribeCloudRouterAvailablePorts" -> DescribeCloudRouterAvailablePortsOutput {
    0 "portIds" port_ids: Vec<String>, 1 "dcId" dc_id: String, 2 "pageNum" page_num: i64, 3 "pageSize" page_size: i64
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
    pub connection_status: Option<String>,
    pub port_status: Option<String>,
    pub dc_id: Option<String>,
    pub dc_name: Option<String>,
    pub city_name: Option<String>,
    pub area_name: Option<String>,
    pub loa_status: Option<String>,
    /// Secret.
    pub loa_download_url: Option<Secret>,
    pub business_entity_name: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub port_charge_type: Option<String>,
    pub period: Option<i64>,
}
model! { PortInfo {
    0 "portId" port_id: String, 1 "portName" port_name: String, 2 "portRemarks" port_remarks: String,
    3 "portType" port_type: String, 4 "connectionStatus" connection_status: String, 5 "portStatus" port_status: String,
    6 "dcId" dc_id: String, 7 "dcName" dc_name: String, 8 "cityName" city_name: String, 9 "areaName" area_name: String,
    10 "loaStatus" loa_status: String, 11 "loaDownloadUrl" loa_download_url: Secret,
    12 "businessEntityName" business_entity_name: String, 13 "createdTime" created_time: String,
    14 "expiredTime" expired_time: String, 15 "portChargeType" port_charge_type: String, 16 "period" period: i64
} }

/// Describes cloud router available vpcs: `DescribeCloudRouterAvailableVpcs` of `sdn` 2023-08-30.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterAvailableVpcs {
    pub vpc_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCloudRouterAvailableVpcs()
    "DescribeCloudRouterAvailableVpcs" -> DescribeCloudRouterAvailableVpcsOutput {
    0 "vpcId" vpc_id: String, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64
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

/// Describes cloud router dc to dc traffic: `DescribeCloudRouterDCToDCTraffic` of `sdn` 2023-08-30.
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
    pub in_total: Option<i64>,
    pub out95: Option<i64>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeCloudRouterDCToDCTrafficOutput {
    0 "dataList" data_list: Vec<TrafficData>, 1 "in95" in95: f64, 2 "inAvg" in_avg: i64, 3 "inMax" in_max: i64,
    4 "inMin" in_min: i64, 5 "inTotal" in_total: i64, 6 "out95" out95: i64, 7 "outAvg" out_avg: i64,
    8 "outMax" out_max: i64, 9 "outMin" out_min: i64, 10 "unit" unit: String
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

/// Describes cloud router edge point traffic: `DescribeCloudRouterEdgePointTraffic` of `sdn` 2023-08-30.
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
    pub in_total: Option<i64>,
    pub out95: Option<i64>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeCloudRouterEdgePointTrafficOutput {
    0 "dataList" data_list: Vec<TrafficData>, 1 "in95" in95: f64, 2 "inAvg" in_avg: i64, 3 "inMax" in_max: i64,
    4 "inMin" in_min: i64, 5 "inTotal" in_total: i64, 6 "out95" out95: i64, 7 "outAvg" out_avg: i64,
    8 "outMax" out_max: i64, 9 "outMin" out_min: i64, 10 "unit" unit: String
} }

/// Describes cloud routers: `DescribeCloudRouters` of `sdn` 2023-08-30.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouters {
    pub cloud_router_ids: Option<Vec<String>>,
    pub cloud_router_name: Option<String>,
    pub cloud_router_status: Option<String>,
    pub egde_point_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub edge_point_id: Option<String>,
}
operation! { DescribeCloudRouters() "DescribeCloudRouters" -> DescribeCloudRoutersOutput {
    0 "cloudRouterIds" cloud_router_ids: Vec<String>, 1 "cloudRouterName" cloud_router_name: String,
    2 "cloudRouterStatus" cloud_router_status: String, 3 "egdePointId" egde_point_id: String,
    4 "resourceGroupId" resource_group_id: String, 5 "pageNum" page_num: i64, 6 "pageSize" page_size: i64,
    7 "edgePointId" edge_point_id: String
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
    pub edge_points: Vec<CloudRouterEdgePoint>,
    pub cloud_router_charge_type: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub recycled_time: Option<String>,
    pub period: Option<i64>,
    pub cloud_router_status: Option<String>,
    pub connectivity_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { CloudRouter {
    0 "cloudRouterId" cloud_router_id: String, 1 "cloudRouterName" cloud_router_name: String,
    2 "cloudRouterDescription" cloud_router_description: String, 3 "edgePoints" edge_points: Vec<CloudRouterEdgePoint>,
    4 "cloudRouterChargeType" cloud_router_charge_type: String, 5 "createTime" create_time: String,
    6 "expiredTime" expired_time: String, 7 "recycledTime" recycled_time: String, 8 "period" period: i64,
    9 "cloudRouterStatus" cloud_router_status: String, 10 "connectivityStatus" connectivity_status: String,
    11 "resourceGroupId" resource_group_id: String, 12 "resourceGroupName" resource_group_name: String
} }

/// In the response of [`DescribeCloudRouters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudRouterEdgePoint {
    pub edge_point_id: Option<String>,
    pub zbg_id: Option<String>,
    pub edge_point_name: Option<String>,
    pub connectivity_status: Option<String>,
    pub data_center: Option<DatacenterInfo>,
    pub ip_address: Option<String>,
    pub edge_point_type: Option<String>,
    pub vpc_id: Option<String>,
    pub port_id: Option<String>,
    pub cloud_region_id: Option<String>,
    pub cloud_account_id: Option<String>,
    pub vlan_id: Option<i64>,
    pub bandwidth_mbps: Option<i64>,
    pub bgp_connection: Option<BGPConnection>,
    pub static_routes: Vec<IPRoute>,
    pub create_time: Option<String>,
    pub shared_channel_id: Option<Value>,
}
model! { CloudRouterEdgePoint {
    0 "edgePointId" edge_point_id: String, 1 "zbgId" zbg_id: String, 2 "edgePointName" edge_point_name: String,
    3 "connectivityStatus" connectivity_status: String, 4 "dataCenter" data_center: DatacenterInfo,
    5 "ipAddress" ip_address: String, 6 "edgePointType" edge_point_type: String, 7 "vpcId" vpc_id: String,
    8 "portId" port_id: String, 9 "cloudRegionId" cloud_region_id: String, 10 "cloudAccountId" cloud_account_id: String,
    11 "vlanId" vlan_id: i64, 12 "bandwidthMbps" bandwidth_mbps: i64, 13 "bgpConnection" bgp_connection: BGPConnection,
    14 "staticRoutes" static_routes: Vec<IPRoute>, 15 "createTime" create_time: String,
    16 "sharedChannelId" shared_channel_id: Value
} }

/// Describes create private connect available subnets: `DescribeCreatePrivateConnectAvailableSubnets` of `sdn`
/// 2023-08-30.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatePrivateConnectAvailableSubnets {
    pub dc_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCreatePrivateConnectAvailableSubnets()
    "DescribeCreatePrivateConnectAvailableSubnets" -> DescribeCreatePrivateConnectAvailableSubnetsOutput {
    0 "dcId" dc_id: String, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64
} }
paged! { DescribeCreatePrivateConnectAvailableSubnets: PrivateConnectAvailableSubnet =
    Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeCreatePrivateConnectAvailableSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatePrivateConnectAvailableSubnetsOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<PrivateConnectAvailableSubnet>,
}
model! { DescribeCreatePrivateConnectAvailableSubnetsOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<PrivateConnectAvailableSubnet>
} }

/// In the response of [`DescribeCreatePrivateConnectAvailableSubnets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateConnectAvailableSubnet {
    pub subnet_id: Option<String>,
    pub zone_id: Option<Value>,
    pub data_center: Option<DatacenterInfo>,
    pub cidr_block: Option<String>,
    pub vlan_id: Option<i64>,
}
model! { PrivateConnectAvailableSubnet {
    0 "subnetId" subnet_id: String, 1 "zoneId" zone_id: Value, 2 "dataCenter" data_center: DatacenterInfo,
    3 "cidrBlock" cidr_block: String, 4 "vlanId" vlan_id: i64
} }

/// Describes data center port price: `DescribeDataCenterPortPrice` of `sdn` 2023-08-30.
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
    /// Deprecated.
    pub port_daily_price: Option<f64>,
    /// Deprecated.
    pub port_monthly_price: Option<f64>,
    pub port_price: Option<Price>,
}
model! { PortPrice {
    0 "dcId" dc_id: String, 1 "portType" port_type: String, 2 "portDailyPrice" port_daily_price: f64,
    3 "portMonthlyPrice" port_monthly_price: f64, 4 "portPrice" port_price: Price
} }

/// In the response of [`DescribeDataCenterPortPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub discount: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub excess_unit_price: Option<f64>,
    pub excess_discount_unit_price: Option<f64>,
    pub excess_amount_unit: Option<String>,
    pub step_prices: Vec<StepPrice>,
}
model! { Price {
    0 "originalPrice" original_price: f64, 1 "discountPrice" discount_price: f64, 2 "discount" discount: f64,
    3 "unitPrice" unit_price: f64, 4 "discountUnitPrice" discount_unit_price: f64, 5 "chargeUnit" charge_unit: String,
    6 "excessUnitPrice" excess_unit_price: f64, 7 "excessDiscountUnitPrice" excess_discount_unit_price: f64,
    8 "excessAmountUnit" excess_amount_unit: String, 9 "stepPrices" step_prices: Vec<StepPrice>
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

/// Describes datacenters: `DescribeDatacenters` of `sdn` 2023-08-30.
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
    pub dc_set: Vec<DatacenterInfo>,
}
model! { DescribeDatacentersOutput {
    0 "dcSet" dc_set: Vec<DatacenterInfo>
} }

/// Describes datacenters with service: `DescribeDatacentersWithService` of `sdn` 2023-08-30.
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
    pub dc_set: Vec<DatacenterWithServiceInfo>,
}
model! { DescribeDatacentersWithServiceOutput {
    0 "dcSet" dc_set: Vec<DatacenterWithServiceInfo>
} }

/// In the response of [`DescribeDatacentersWithService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatacenterWithServiceInfo {
    pub dc_id: Option<String>,
    pub dc_name: Option<String>,
    pub area_name: Option<String>,
    pub city_name: Option<String>,
    pub cloud_region_id: Option<String>,
    pub service_types: Vec<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}
model! { DatacenterWithServiceInfo {
    0 "dcId" dc_id: String, 1 "dcName" dc_name: String, 2 "areaName" area_name: String, 3 "cityName" city_name: String,
    4 "cloudRegionId" cloud_region_id: String, 5 "serviceTypes" service_types: Vec<String>, 6 "latitude" latitude: f64,
    7 "longitude" longitude: f64
} }

/// Describes google regions: `DescribeGoogleRegions` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoogleRegions {
    pub pairing_key: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeGoogleRegions() "DescribeGoogleRegions" -> DescribeGoogleRegionsOutput {
    0 "pairingKey" pairing_key: String, 1 "product" product: String
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

/// Describes google vlan usage: `DescribeGoogleVlanUsage` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoogleVlanUsage {
    pub dc_id: Option<String>,
}
operation! { DescribeGoogleVlanUsage() "DescribeGoogleVlanUsage" -> DescribeGoogleVlanUsageOutput {
    0 "dcId" dc_id: String
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

/// Describes oracle regions: `DescribeOracleRegions` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOracleRegions {
    pub oc_id: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeOracleRegions() "DescribeOracleRegions" -> DescribeOracleRegionsOutput {
    0 "ocId" oc_id: String, 1 "product" product: String
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

/// Describes oracle vlan usage: `DescribeOracleVlanUsage` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOracleVlanUsage {
    pub dc_id: Option<String>,
}
operation! { DescribeOracleVlanUsage() "DescribeOracleVlanUsage" -> DescribeOracleVlanUsageOutput {
    0 "dcId" dc_id: String
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

/// Describes port traffic: `DescribePortTraffic` of `sdn` 2023-08-30.
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
    pub in_total: Option<i64>,
    pub out95: Option<i64>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribePortTrafficOutput {
    0 "dataList" data_list: Vec<TrafficData>, 1 "in95" in95: f64, 2 "inAvg" in_avg: i64, 3 "inMax" in_max: i64,
    4 "inMin" in_min: i64, 5 "inTotal" in_total: i64, 6 "out95" out95: i64, 7 "outAvg" out_avg: i64,
    8 "outMax" out_max: i64, 9 "outMin" out_min: i64, 10 "unit" unit: String
} }

/// Describes port usable vlan: `DescribePortUsableVlan` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortUsableVlan {
    pub dc_id: Option<String>,
    pub port_id: Option<String>,
}
operation! { DescribePortUsableVlan() "DescribePortUsableVlan" -> DescribePortUsableVlanOutput {
    0 "dcId" dc_id: String, 1 "portId" port_id: String
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

/// Describes ports: `DescribePorts` of `sdn` 2023-08-30.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePorts {
    pub port_ids: Option<Vec<String>>,
    pub dc_id: Option<String>,
    pub port_name: Option<String>,
    pub port_remarks: Option<String>,
    pub city_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribePorts() "DescribePorts" -> DescribePortsOutput {
    0 "portIds" port_ids: Vec<String>, 1 "dcId" dc_id: String, 2 "portName" port_name: String,
    3 "portRemarks" port_remarks: String, 4 "cityName" city_name: String, 5 "pageNum" page_num: i64,
    6 "pageSize" page_size: i64
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

/// Describes private connect available ports: `DescribePrivateConnectAvailablePorts` of `sdn` 2023-08-30.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateConnectAvailablePorts {
    pub port_ids: Option<Vec<String>>,
    pub dc_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribePrivateConnectAvailablePorts()
    "DescribePrivateConnectAvailablePorts" -> DescribePrivateConnectAvailablePortsOutput {
    0 "portIds" port_ids: Vec<String>, 1 "dcId" dc_id: String, 2 "pageNum" page_num: i64, 3 "pageSize" page_size: i64
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

/// Describes private connect traffic: `DescribePrivateConnectTraffic` of `sdn` 2023-08-30.
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
    pub in_total: Option<i64>,
    pub out95: Option<i64>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribePrivateConnectTrafficOutput {
    0 "dataList" data_list: Vec<TrafficData>, 1 "in95" in95: f64, 2 "inAvg" in_avg: i64, 3 "inMax" in_max: i64,
    4 "inMin" in_min: i64, 5 "inTotal" in_total: i64, 6 "out95" out95: i64, 7 "outAvg" out_avg: i64,
    8 "outMax" out_max: i64, 9 "outMin" out_min: i64, 10 "unit" unit: String
} }

/// Describes private connects: `DescribePrivateConnects` of `sdn` 2023-08-30.
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
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribePrivateConnects() "DescribePrivateConnects" -> DescribePrivateConnectsOutput {
    0 "privateConnectIds" private_connect_ids: Vec<String>, 1 "privateConnectName" private_connect_name: String,
    2 "connectivityStatus" connectivity_status: String, 3 "privateConnectStatus" private_connect_status: String,
    4 "endpointTypes" endpoint_types: Vec<String>, 5 "resourceGroupId" resource_group_id: String,
    6 "pageNum" page_num: i64, 7 "pageSize" page_size: i64
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
    pub endpoint_a: Option<PrivateConnectEndpoint>,
    pub endpoint_z: Option<PrivateConnectEndpoint>,
    pub private_connect_status: Option<String>,
    pub bandwidth_mbps: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub recycled_time: Option<String>,
}
model! { PrivateConnect {
    0 "privateConnectId" private_connect_id: String, 1 "privateConnectName" private_connect_name: String,
    2 "connectivityStatus" connectivity_status: String, 3 "endpointA" endpoint_a: PrivateConnectEndpoint,
    4 "endpointZ" endpoint_z: PrivateConnectEndpoint, 5 "privateConnectStatus" private_connect_status: String,
    6 "bandwidthMbps" bandwidth_mbps: i64, 7 "resourceGroupId" resource_group_id: String,
    8 "resourceGroupName" resource_group_name: String, 9 "createTime" create_time: String,
    10 "expiredTime" expired_time: String, 11 "recycledTime" recycled_time: String
} }

/// In the response of [`DescribePrivateConnects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateConnectEndpoint {
    pub endpoint_id: Option<String>,
    pub endpoint_name: Option<String>,
    pub cloud_region_id: Option<String>,
    pub cloud_account_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub data_center: Option<DatacenterInfo>,
    pub vlan_id: Option<i64>,
    pub connectivity_status: Option<String>,
    pub shared_channel_id: Option<Value>,
}
model! { PrivateConnectEndpoint {
    0 "endpointId" endpoint_id: String, 1 "endpointName" endpoint_name: String,
    2 "cloudRegionId" cloud_region_id: String, 3 "cloudAccountId" cloud_account_id: String,
    4 "endpointType" endpoint_type: String, 5 "dataCenter" data_center: DatacenterInfo, 6 "vlanId" vlan_id: i64,
    7 "connectivityStatus" connectivity_status: String, 8 "sharedChannelId" shared_channel_id: Value
} }

/// Describes tencent regions: `DescribeTencentRegions` of `sdn` 2023-08-30.
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

/// Describes tencent vlan usage: `DescribeTencentVlanUsage` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTencentVlanUsage {
    pub dc_id: Option<String>,
}
operation! { DescribeTencentVlanUsage() "DescribeTencentVlanUsage" -> DescribeTencentVlanUsageOutput {
    0 "dcId" dc_id: String
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

/// Describes vpc datacenters: `DescribeVPCDatacenters` of `sdn` 2023-08-30.
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
    pub dc_set: Vec<DatacenterInfo>,
}
model! { DescribeVPCDatacentersOutput {
    0 "dcSet" dc_set: Vec<DatacenterInfo>
} }

/// Describes virtual edge datacenters: `DescribeVirtualEdgeDatacenters` of `sdn` 2023-08-30.
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
    pub dc_set: Vec<DatacenterInfo>,
}
model! { DescribeVirtualEdgeDatacentersOutput {
    0 "dcSet" dc_set: Vec<DatacenterInfo>
} }

/// Destroys cloud router: `DestroyCloudRouter` of `sdn` 2023-08-30.
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

/// Destroys port: `DestroyPort` of `sdn` 2023-08-30.
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

/// Destroys private connect: `DestroyPrivateConnect` of `sdn` 2023-08-30.
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

/// `InquiryCreatePrivateConnectPrice` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryCreatePrivateConnectPrice {
    pub endpoint_a: Option<CreateEndpointParam>,
    pub endpoint_z: Option<CreateEndpointParam>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { InquiryCreatePrivateConnectPrice()
    "InquiryCreatePrivateConnectPrice" -> InquiryCreatePrivateConnectPriceOutput {
    0 "endpointA" endpoint_a: CreateEndpointParam, 1 "endpointZ" endpoint_z: CreateEndpointParam,
    2 "bandwidthMbps" bandwidth_mbps: i64
} }

/// Response of [`InquiryCreatePrivateConnectPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryCreatePrivateConnectPriceOutput {
    pub private_connect_price: Option<Price>,
}
model! { InquiryCreatePrivateConnectPriceOutput {
    0 "privateConnectPrice" private_connect_price: Price
} }

/// Modifies cloud bandwidth: `ModifyCloudBandwidth` of `sdn` 2023-08-30.
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

/// Modifies cloud router edge point: `ModifyCloudRouterEdgePoint` of `sdn` 2023-08-30.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudRouterEdgePoint {
    pub edge_point_id: Option<String>,
    pub cloud_router_id: Option<String>,
    pub bgp_connection: Option<BGPConnection>,
    pub static_routes: Option<Vec<IPRoute>>,
    pub bandwidth_mbps: Option<i64>,
    pub ip_address: Option<String>,
}
operation! { ModifyCloudRouterEdgePoint() "ModifyCloudRouterEdgePoint" -> Empty {
    0 "edgePointId" edge_point_id: String, 1 "cloudRouterId" cloud_router_id: String,
    2 "bgpConnection" bgp_connection: BGPConnection, 3 "staticRoutes" static_routes: Vec<IPRoute>,
    4 "bandwidthMbps" bandwidth_mbps: i64, 5 "ipAddress" ip_address: String
} }

/// Response of [`ModifyCloudRouterEdgePoint`]: empty.
pub type ModifyCloudRouterEdgePointOutput = Empty;

/// Modifies cloud router edge point bandwidth: `ModifyCloudRouterEdgePointBandwidth` of `sdn` 2023-08-30.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudRouterEdgePointBandwidth {
    pub edge_point_id: Option<String>,
    pub cloud_router_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { ModifyCloudRouterEdgePointBandwidth() "ModifyCloudRouterEdgePointBandwidth" -> Empty {
    0 "edgePointId" edge_point_id: String, 1 "cloudRouterId" cloud_router_id: String,
    2 "bandwidthMbps" bandwidth_mbps: i64
} }

/// Response of [`ModifyCloudRouterEdgePointBandwidth`]: empty.
pub type ModifyCloudRouterEdgePointBandwidthOutput = Empty;

/// Modifies cloud routers attribute: `ModifyCloudRoutersAttribute` of `sdn` 2023-08-30.
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

/// Modifies port attribute: `ModifyPortAttribute` of `sdn` 2023-08-30.
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

/// Modifies private connect bandwidth: `ModifyPrivateConnectBandwidth` of `sdn` 2023-08-30.
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

/// Modifies private connects attribute: `ModifyPrivateConnectsAttribute` of `sdn` 2023-08-30.
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

/// Queries cloud onramp price: `QueryCloudOnrampPrice` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudOnrampPrice {
    pub dc_id: Option<String>,
    pub cloud_type: Option<String>,
    pub vlan_id: Option<i64>,
    pub cloud_region_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { QueryCloudOnrampPrice() "QueryCloudOnrampPrice" -> QueryCloudOnrampPriceOutput {
    0 "dcId" dc_id: String, 1 "cloudType" cloud_type: String, 2 "vlanId" vlan_id: i64,
    3 "cloudRegionId" cloud_region_id: String, 4 "bandwidthMbps" bandwidth_mbps: i64
} }

/// Response of [`QueryCloudOnrampPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudOnrampPriceOutput {
    pub price: Option<Price>,
    pub stock: Option<i64>,
}
model! { QueryCloudOnrampPriceOutput {
    0 "price" price: Price, 1 "stock" stock: i64
} }

/// Queries cloud router bandwidth price: `QueryCloudRouterBandwidthPrice` of `sdn` 2023-08-30.
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
    pub price: Option<Price>,
    pub stock: Option<i64>,
}
model! { QueryCloudRouterBandwidthPriceOutput {
    0 "price" price: Price, 1 "stock" stock: i64
} }

/// Queries data center port price: `QueryDataCenterPortPrice` of `sdn` 2023-08-30.
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
    pub price: Option<Price>,
    pub cross_connect_price: Option<Price>,
    pub cross_connect_one_time_construction_price: Option<Price>,
    pub stock: Option<i64>,
}
model! { QueryDataCenterPortPriceOutput {
    0 "price" price: Price, 1 "crossConnectPrice" cross_connect_price: Price,
    2 "crossConnectOneTimeConstructionPrice" cross_connect_one_time_construction_price: Price, 3 "stock" stock: i64
} }

/// Queries data center port prices: `QueryDataCenterPortPrices` of `sdn` 2023-08-30.
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
    pub price: Option<Price>,
    pub cross_connect_price: Option<Price>,
    pub cross_connect_one_time_construction_price: Option<Price>,
    pub stock: Option<i64>,
    pub dc_id: Option<String>,
}
model! { DatacenterPortPrice {
    0 "price" price: Price, 1 "crossConnectPrice" cross_connect_price: Price,
    2 "crossConnectOneTimeConstructionPrice" cross_connect_one_time_construction_price: Price, 3 "stock" stock: i64,
    4 "dcId" dc_id: String
} }

/// Queries private connect bandwidth price: `QueryPrivateConnectBandwidthPrice` of `sdn` 2023-08-30.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrivateConnectBandwidthPrice {
    pub source_dc_id: Option<String>,
    pub destination_dc_id: Option<String>,
    pub internet_type: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { QueryPrivateConnectBandwidthPrice()
    "QueryPrivateConnectBandwidthPrice" -> QueryPrivateConnectBandwidthPriceOutput {
    0 "sourceDcId" source_dc_id: String, 1 "destinationDcId" destination_dc_id: String,
    2 "internetType" internet_type: String, 3 "bandwidthMbps" bandwidth_mbps: i64
} }

/// Response of [`QueryPrivateConnectBandwidthPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrivateConnectBandwidthPriceOutput {
    pub price: Option<Price>,
    pub stock: Option<i64>,
}
model! { QueryPrivateConnectBandwidthPriceOutput {
    0 "price" price: Price, 1 "stock" stock: i64
} }

/// Queries private connect price: `QueryPrivateConnectPrice` of `sdn` 2023-08-30.
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
    pub port_type: Option<String>,
    pub build_cross_connect_with_assisted: Option<bool>,
    pub cloud_type: Option<String>,
    pub vlan_id: Option<i64>,
    pub cloud_region_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
input! { PrivateConnectEndpointInfo() {
    0 "dcId" dc_id: String, 1 "portType" port_type: String,
    2 "buildCrossConnectWithAssisted" build_cross_connect_with_assisted: bool, 3 "cloudType" cloud_type: String,
    4 "vlanId" vlan_id: i64, 5 "cloudRegionId" cloud_region_id: String, 6 "bandwidthMbps" bandwidth_mbps: i64
} }

/// Response of [`QueryPrivateConnectPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrivateConnectPriceOutput {
    pub price: Option<Price>,
    pub stock: Option<i64>,
    pub endpoint_a_price: Option<PrivateConnectEndpointPrice>,
    pub endpoint_z_price: Option<PrivateConnectEndpointPrice>,
}
model! { QueryPrivateConnectPriceOutput {
    0 "price" price: Price, 1 "stock" stock: i64, 2 "endpointAPrice" endpoint_a_price: PrivateConnectEndpointPrice,
    3 "endpointZPrice" endpoint_z_price: PrivateConnectEndpointPrice
} }

/// In the response of [`QueryPrivateConnectPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateConnectEndpointPrice {
    pub price: Option<Price>,
    pub stock: Option<i64>,
    pub cross_connect_price: Option<Price>,
    pub cross_connect_one_time_construction_price: Option<Price>,
}
model! { PrivateConnectEndpointPrice {
    0 "price" price: Price, 1 "stock" stock: i64, 2 "crossConnectPrice" cross_connect_price: Price,
    3 "crossConnectOneTimeConstructionPrice" cross_connect_one_time_construction_price: Price
} }

/// Renews cloud router: `RenewCloudRouter` of `sdn` 2023-08-30.
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

/// Renews port: `RenewPort` of `sdn` 2023-08-30.
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

/// Renews private connect: `RenewPrivateConnect` of `sdn` 2023-08-30.
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

/// `TerminatePort` of `sdn` 2023-08-30.
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
    DescribeCloudAvailableBandwidthTiers, DescribeCloudRouterAvailablePorts, DescribeCloudRouterAvailableVpcs,
    DescribeCloudRouterDCToDCTraffic, DescribeCloudRouterEdgePointTraffic, DescribeCloudRouters,
    DescribeCreatePrivateConnectAvailableSubnets, DescribeDataCenterPortPrice, DescribeDatacenters,
    DescribeDatacentersWithService, DescribeGoogleRegions, DescribeGoogleVlanUsage, DescribeOracleRegions,
    DescribeOracleVlanUsage, DescribePortTraffic, DescribePortUsableVlan, DescribePorts,
    DescribePrivateConnectAvailablePorts, DescribePrivateConnectTraffic, DescribePrivateConnects,
    DescribeTencentRegions, DescribeTencentVlanUsage, DescribeVPCDatacenters, DescribeVirtualEdgeDatacenters,
    DestroyCloudRouter, DestroyPort, DestroyPrivateConnect, InquiryCreatePrivateConnectPrice, ModifyCloudBandwidth,
    ModifyCloudRouterEdgePoint, ModifyCloudRouterEdgePointBandwidth, ModifyCloudRoutersAttribute, ModifyPortAttribute,
    ModifyPrivateConnectBandwidth, ModifyPrivateConnectsAttribute, QueryCloudOnrampPrice,
    QueryCloudRouterBandwidthPrice, QueryDataCenterPortPrice, QueryDataCenterPortPrices,
    QueryPrivateConnectBandwidthPrice, QueryPrivateConnectPrice, RenewCloudRouter, RenewPort, RenewPrivateConnect,
    TerminatePort
}
