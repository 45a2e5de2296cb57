//! `sdn` 2023-08-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "sdn", version: "2023-08-30", code: "sdn", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudRouterEdgePoints {
    pub cloud_router_id: Option<String>,
    pub edge_points: Option<Vec<CreateCloudRouterEdgePoint>>,
}
operation! { AddCloudRouterEdgePoints() "AddCloudRouterEdgePoints" -> AddCloudRouterEdgePointsOutput {
    0 "cloudRouterId" cloud_router_id: String, 1 "edgePoints" edge_points: Vec<CreateCloudRouterEdgePoint>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BGPConnection {
    pub peer_ip_address: Option<String>,
    pub peer_asn: Option<i64>,
    pub local_asn: Option<i64>,
    pub password: Option<Secret>,
}
input! { BGPConnection() {
    0 "peerIpAddress" peer_ip_address: String, 1 "peerAsn" peer_asn: i64, 2 "localAsn" local_asn: i64,
    3 "password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPRoute {
    pub prefix: Option<String>,
    pub next_hop: Option<String>,
}
input! { IPRoute() {
    0 "prefix" prefix: String, 1 "nextHop" next_hop: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSecBGPConnection {
    pub customer_asn: Option<i64>,
    pub virtual_edge_asn: Option<i64>,
    pub password: Option<Secret>,
}
input! { IPSecBGPConnection() {
    0 "customerAsn" customer_asn: i64, 1 "virtualEdgeAsn" virtual_edge_asn: i64, 2 "password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPSecStaticRoute {
    pub cidr: Option<String>,
}
input! { IPSecStaticRoute() {
    0 "cidr" cidr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupIPSecConfig {
    pub dc_id: Option<String>,
    pub psk: Option<Secret>,
    pub customer_private_ip: Option<String>,
    pub virtual_edge_private_ip: Option<String>,
    pub password: Option<Secret>,
}
input! { BackupIPSecConfig() {
    0 "dcId" dc_id: String, 1 "psk" psk: Secret, 2 "customerPrivateIP" customer_private_ip: String,
    3 "virtualEdgePrivateIP" virtual_edge_private_ip: String, 4 "password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCloudRouterEdgePointsOutput {
    pub edge_point_ids: Option<Vec<String>>,
}
model! { AddCloudRouterEdgePointsOutput {
    0 "edgePointIds" edge_point_ids
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketingInfo {
    pub discount_code: Option<String>,
    pub use_poc_voucher: Option<bool>,
}
input! { MarketingInfo() {
    0 "discountCode" discount_code: String, 1 "usePocVoucher" use_poc_voucher: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudRouterOutput {
    pub cloud_router_id: Option<String>,
}
model! { CreateCloudRouterOutput {
    0 "cloudRouterId" cloud_router_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePortOutput {
    pub port_id: Option<String>,
}
model! { CreatePortOutput {
    0 "portId" port_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrivateConnectOutput {
    pub private_connect_id: Option<String>,
}
model! { CreatePrivateConnectOutput {
    0 "privateConnectId" private_connect_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRouter {
    pub cloud_router_id: Option<String>,
}
operation! { DeleteCloudRouter() "DeleteCloudRouter" -> Empty {
    0 "cloudRouterId" cloud_router_id: String
} }

pub type DeleteCloudRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudRouterEdgePoint {
    pub edge_point_id: Option<String>,
    pub cloud_router_id: Option<String>,
}
operation! { DeleteCloudRouterEdgePoint() "DeleteCloudRouterEdgePoint" -> Empty {
    0 "edgePointId" edge_point_id: String, 1 "cloudRouterId" cloud_router_id: String
} }

pub type DeleteCloudRouterEdgePointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivateConnect {
    pub private_connect_id: Option<String>,
}
operation! { DeletePrivateConnect() "DeletePrivateConnect" -> Empty {
    0 "privateConnectId" private_connect_id: String
} }

pub type DeletePrivateConnectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAWSRegions {
    pub product: Option<String>,
}
operation! { DescribeAWSRegions() "DescribeAWSRegions" -> DescribeAWSRegionsOutput {
    0 "product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAWSRegionsOutput {
    pub cloud_regions: Option<Vec<CloudRegion>>,
}
model! { DescribeAWSRegionsOutput {
    0 "cloudRegions" cloud_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudRegion {
    pub cloud_region_id: Option<String>,
    pub data_center: Option<DatacenterInfo>,
    pub products: Option<Vec<String>>,
    pub ha_types: Option<Vec<HAType>>,
}
model! { CloudRegion {
    0 "cloudRegionId" cloud_region_id, 1 "dataCenter" data_center, 2 "products" products, 3 "haTypes" ha_types
} }

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
    0 "dcId" dc_id, 1 "dcName" dc_name, 2 "dcAddress" dc_address, 3 "cityName" city_name, 4 "countryName" country_name,
    5 "areaName" area_name, 6 "longitude" longitude, 7 "latitude" latitude, 8 "isPortAvailable" is_port_available,
    9 "availableBandwidth" available_bandwidth, 10 "regionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HAType {
    pub ha_type: Option<String>,
    pub is_used: Option<bool>,
}
model! { HAType {
    0 "haType" ha_type, 1 "isUsed" is_used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAWSVlanUsage {
    pub dc_id: Option<String>,
}
operation! { DescribeAWSVlanUsage() "DescribeAWSVlanUsage" -> DescribeAWSVlanUsageOutput {
    0 "dcId" dc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAWSVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Option<Vec<i64>>,
}
model! { DescribeAWSVlanUsageOutput {
    0 "start" start, 1 "end" end, 2 "usedVlans" used_vlans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliCloudRegions {
    pub product: Option<String>,
}
operation! { DescribeAliCloudRegions() "DescribeAliCloudRegions" -> DescribeAliCloudRegionsOutput {
    0 "product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliCloudRegionsOutput {
    pub cloud_regions: Option<Vec<CloudRegion>>,
}
model! { DescribeAliCloudRegionsOutput {
    0 "cloudRegions" cloud_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliCloudVlanUsage {
    pub dc_id: Option<String>,
}
operation! { DescribeAliCloudVlanUsage() "DescribeAliCloudVlanUsage" -> DescribeAliCloudVlanUsageOutput {
    0 "dcId" dc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAliCloudVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Option<Vec<i64>>,
}
model! { DescribeAliCloudVlanUsageOutput {
    0 "start" start, 1 "end" end, 2 "usedVlans" used_vlans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAzureRegions {
    pub pairing_key: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeAzureRegions() "DescribeAzureRegions" -> DescribeAzureRegionsOutput {
    0 "pairingKey" pairing_key: String, 1 "product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAzureRegionsOutput {
    pub cloud_regions: Option<Vec<CloudRegion>>,
}
model! { DescribeAzureRegionsOutput {
    0 "cloudRegions" cloud_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAzureVlanUsage {
    pub dc_id: Option<String>,
    pub pairing_key: Option<String>,
}
operation! { DescribeAzureVlanUsage() "DescribeAzureVlanUsage" -> DescribeAzureVlanUsageOutput {
    0 "dcId" dc_id: String, 1 "pairingKey" pairing_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAzureVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Option<Vec<i64>>,
}
model! { DescribeAzureVlanUsageOutput {
    0 "start" start, 1 "end" end, 2 "usedVlans" used_vlans
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBorderGatewayDatacentersOutput {
    pub dc_set: Option<Vec<DatacenterInfo>>,
}
model! { DescribeBorderGatewayDatacentersOutput {
    0 "dcSet" dc_set
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAvailableBandwidthTiersOutput {
    pub available_bandwidth_tiers: Option<Vec<i64>>,
}
model! { DescribeCloudAvailableBandwidthTiersOutput {
    0 "availableBandwidthTiers" available_bandwidth_tiers
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterAvailablePortsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PortInfo>>,
}
model! { DescribeCloudRouterAvailablePortsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub loa_download_url: Option<Secret>,
    pub business_entity_name: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub port_charge_type: Option<String>,
    pub period: Option<i64>,
}
model! { PortInfo {
    0 "portId" port_id, 1 "portName" port_name, 2 "portRemarks" port_remarks, 3 "portType" port_type,
    4 "connectionStatus" connection_status, 5 "portStatus" port_status, 6 "dcId" dc_id, 7 "dcName" dc_name,
    8 "cityName" city_name, 9 "areaName" area_name, 10 "loaStatus" loa_status, 11 "loaDownloadUrl" loa_download_url,
    12 "businessEntityName" business_entity_name, 13 "createdTime" created_time, 14 "expiredTime" expired_time,
    15 "portChargeType" port_charge_type, 16 "period" period
} }

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
    Number "pageNum", "dataSet" data_set, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterAvailableVpcsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<CloudRouterAvailableVpc>>,
}
model! { DescribeCloudRouterAvailableVpcsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudRouterAvailableVpc {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub data_center: Option<DatacenterInfo>,
    pub cidr_block: Option<String>,
}
model! { CloudRouterAvailableVpc {
    0 "vpcId" vpc_id, 1 "vpcName" vpc_name, 2 "dataCenter" data_center, 3 "cidrBlock" cidr_block
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterDCToDCTrafficOutput {
    pub data_list: Option<Vec<TrafficData>>,
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
    0 "dataList" data_list, 1 "in95" in95, 2 "inAvg" in_avg, 3 "inMax" in_max, 4 "inMin" in_min, 5 "inTotal" in_total,
    6 "out95" out95, 7 "outAvg" out_avg, 8 "outMax" out_max, 9 "outMin" out_min, 10 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { TrafficData {
    0 "internetRX" internet_rx, 1 "internetTX" internet_tx, 2 "time" time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRouterEdgePointTrafficOutput {
    pub data_list: Option<Vec<TrafficData>>,
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
    0 "dataList" data_list, 1 "in95" in95, 2 "inAvg" in_avg, 3 "inMax" in_max, 4 "inMin" in_min, 5 "inTotal" in_total,
    6 "out95" out95, 7 "outAvg" out_avg, 8 "outMax" out_max, 9 "outMin" out_min, 10 "unit" unit
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudRoutersOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<CloudRouter>>,
}
model! { DescribeCloudRoutersOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudRouter {
    pub cloud_router_id: Option<String>,
    pub cloud_router_name: Option<String>,
    pub cloud_router_description: Option<String>,
    pub edge_points: Option<Vec<CloudRouterEdgePoint>>,
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
    0 "cloudRouterId" cloud_router_id, 1 "cloudRouterName" cloud_router_name,
    2 "cloudRouterDescription" cloud_router_description, 3 "edgePoints" edge_points,
    4 "cloudRouterChargeType" cloud_router_charge_type, 5 "createTime" create_time, 6 "expiredTime" expired_time,
    7 "recycledTime" recycled_time, 8 "period" period, 9 "cloudRouterStatus" cloud_router_status,
    10 "connectivityStatus" connectivity_status, 11 "resourceGroupId" resource_group_id,
    12 "resourceGroupName" resource_group_name
} }

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
    pub static_routes: Option<Vec<IPRoute>>,
    pub create_time: Option<String>,
    pub shared_channel_id: Option<Value>,
}
model! { CloudRouterEdgePoint {
    0 "edgePointId" edge_point_id, 1 "zbgId" zbg_id, 2 "edgePointName" edge_point_name,
    3 "connectivityStatus" connectivity_status, 4 "dataCenter" data_center, 5 "ipAddress" ip_address,
    6 "edgePointType" edge_point_type, 7 "vpcId" vpc_id, 8 "portId" port_id, 9 "cloudRegionId" cloud_region_id,
    10 "cloudAccountId" cloud_account_id, 11 "vlanId" vlan_id, 12 "bandwidthMbps" bandwidth_mbps,
    13 "bgpConnection" bgp_connection, 14 "staticRoutes" static_routes, 15 "createTime" create_time,
    16 "sharedChannelId" shared_channel_id
} }

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
    Number "pageNum", "dataSet" data_set, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreatePrivateConnectAvailableSubnetsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PrivateConnectAvailableSubnet>>,
}
model! { DescribeCreatePrivateConnectAvailableSubnetsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "subnetId" subnet_id, 1 "zoneId" zone_id, 2 "dataCenter" data_center, 3 "cidrBlock" cidr_block, 4 "vlanId" vlan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCenterPortPrice {
    pub dc_id: Option<String>,
}
operation! { DescribeDataCenterPortPrice() "DescribeDataCenterPortPrice" -> DescribeDataCenterPortPriceOutput {
    0 "dcId" dc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCenterPortPriceOutput {
    pub port_price_set: Option<Vec<PortPrice>>,
}
model! { DescribeDataCenterPortPriceOutput {
    0 "portPriceSet" port_price_set
} }

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
    0 "dcId" dc_id, 1 "portType" port_type, 2 "portDailyPrice" port_daily_price,
    3 "portMonthlyPrice" port_monthly_price, 4 "portPrice" port_price
} }

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
    pub step_prices: Option<Vec<StepPrice>>,
}
model! { Price {
    0 "originalPrice" original_price, 1 "discountPrice" discount_price, 2 "discount" discount, 3 "unitPrice" unit_price,
    4 "discountUnitPrice" discount_unit_price, 5 "chargeUnit" charge_unit, 6 "excessUnitPrice" excess_unit_price,
    7 "excessDiscountUnitPrice" excess_discount_unit_price, 8 "excessAmountUnit" excess_amount_unit,
    9 "stepPrices" step_prices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StepPrice {
    pub step_start: Option<f64>,
    pub step_end: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
}
model! { StepPrice {
    0 "stepStart" step_start, 1 "stepEnd" step_end, 2 "unitPrice" unit_price, 3 "discountUnitPrice" discount_unit_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatacenters {
    pub dc_ids: Option<Vec<String>>,
    pub is_port_available: Option<bool>,
}
operation! { DescribeDatacenters() "DescribeDatacenters" -> DescribeDatacentersOutput {
    0 "dcIds" dc_ids: Vec<String>, 1 "isPortAvailable" is_port_available: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatacentersOutput {
    pub dc_set: Option<Vec<DatacenterInfo>>,
}
model! { DescribeDatacentersOutput {
    0 "dcSet" dc_set
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatacentersWithServiceOutput {
    pub dc_set: Option<Vec<DatacenterWithServiceInfo>>,
}
model! { DescribeDatacentersWithServiceOutput {
    0 "dcSet" dc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatacenterWithServiceInfo {
    pub dc_id: Option<String>,
    pub dc_name: Option<String>,
    pub area_name: Option<String>,
    pub city_name: Option<String>,
    pub cloud_region_id: Option<String>,
    pub service_types: Option<Vec<String>>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}
model! { DatacenterWithServiceInfo {
    0 "dcId" dc_id, 1 "dcName" dc_name, 2 "areaName" area_name, 3 "cityName" city_name,
    4 "cloudRegionId" cloud_region_id, 5 "serviceTypes" service_types, 6 "latitude" latitude, 7 "longitude" longitude
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoogleRegions {
    pub pairing_key: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeGoogleRegions() "DescribeGoogleRegions" -> DescribeGoogleRegionsOutput {
    0 "pairingKey" pairing_key: String, 1 "product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoogleRegionsOutput {
    pub cloud_regions: Option<Vec<CloudRegion>>,
}
model! { DescribeGoogleRegionsOutput {
    0 "cloudRegions" cloud_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoogleVlanUsage {
    pub dc_id: Option<String>,
}
operation! { DescribeGoogleVlanUsage() "DescribeGoogleVlanUsage" -> DescribeGoogleVlanUsageOutput {
    0 "dcId" dc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGoogleVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Option<Vec<i64>>,
}
model! { DescribeGoogleVlanUsageOutput {
    0 "start" start, 1 "end" end, 2 "usedVlans" used_vlans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOracleRegions {
    pub oc_id: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeOracleRegions() "DescribeOracleRegions" -> DescribeOracleRegionsOutput {
    0 "ocId" oc_id: String, 1 "product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOracleRegionsOutput {
    pub cloud_regions: Option<Vec<CloudRegion>>,
}
model! { DescribeOracleRegionsOutput {
    0 "cloudRegions" cloud_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOracleVlanUsage {
    pub dc_id: Option<String>,
}
operation! { DescribeOracleVlanUsage() "DescribeOracleVlanUsage" -> DescribeOracleVlanUsageOutput {
    0 "dcId" dc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOracleVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Option<Vec<i64>>,
}
model! { DescribeOracleVlanUsageOutput {
    0 "start" start, 1 "end" end, 2 "usedVlans" used_vlans
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortTrafficOutput {
    pub data_list: Option<Vec<TrafficData>>,
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
    0 "dataList" data_list, 1 "in95" in95, 2 "inAvg" in_avg, 3 "inMax" in_max, 4 "inMin" in_min, 5 "inTotal" in_total,
    6 "out95" out95, 7 "outAvg" out_avg, 8 "outMax" out_max, 9 "outMin" out_min, 10 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortUsableVlan {
    pub dc_id: Option<String>,
    pub port_id: Option<String>,
}
operation! { DescribePortUsableVlan() "DescribePortUsableVlan" -> DescribePortUsableVlanOutput {
    0 "dcId" dc_id: String, 1 "portId" port_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortUsableVlanOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub inuse_vlan_list: Option<Vec<i64>>,
}
model! { DescribePortUsableVlanOutput {
    0 "start" start, 1 "end" end, 2 "inuseVlanList" inuse_vlan_list
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PortInfo>>,
}
model! { DescribePortsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateConnectAvailablePortsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PortInfo>>,
}
model! { DescribePrivateConnectAvailablePortsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateConnectTrafficOutput {
    pub data_list: Option<Vec<TrafficData>>,
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
    0 "dataList" data_list, 1 "in95" in95, 2 "inAvg" in_avg, 3 "inMax" in_max, 4 "inMin" in_min, 5 "inTotal" in_total,
    6 "out95" out95, 7 "outAvg" out_avg, 8 "outMax" out_max, 9 "outMin" out_min, 10 "unit" unit
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivateConnectsOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<PrivateConnect>>,
}
model! { DescribePrivateConnectsOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    0 "privateConnectId" private_connect_id, 1 "privateConnectName" private_connect_name,
    2 "connectivityStatus" connectivity_status, 3 "endpointA" endpoint_a, 4 "endpointZ" endpoint_z,
    5 "privateConnectStatus" private_connect_status, 6 "bandwidthMbps" bandwidth_mbps,
    7 "resourceGroupId" resource_group_id, 8 "resourceGroupName" resource_group_name, 9 "createTime" create_time,
    10 "expiredTime" expired_time, 11 "recycledTime" recycled_time
} }

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
    0 "endpointId" endpoint_id, 1 "endpointName" endpoint_name, 2 "cloudRegionId" cloud_region_id,
    3 "cloudAccountId" cloud_account_id, 4 "endpointType" endpoint_type, 5 "dataCenter" data_center, 6 "vlanId" vlan_id,
    7 "connectivityStatus" connectivity_status, 8 "sharedChannelId" shared_channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTencentRegions {
    pub product: Option<String>,
}
operation! { DescribeTencentRegions() "DescribeTencentRegions" -> DescribeTencentRegionsOutput {
    0 "product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTencentRegionsOutput {
    pub cloud_regions: Option<Vec<CloudRegion>>,
}
model! { DescribeTencentRegionsOutput {
    0 "cloudRegions" cloud_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTencentVlanUsage {
    pub dc_id: Option<String>,
}
operation! { DescribeTencentVlanUsage() "DescribeTencentVlanUsage" -> DescribeTencentVlanUsageOutput {
    0 "dcId" dc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTencentVlanUsageOutput {
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub used_vlans: Option<Vec<i64>>,
}
model! { DescribeTencentVlanUsageOutput {
    0 "start" start, 1 "end" end, 2 "usedVlans" used_vlans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVPCDatacenters {
    pub dc_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeVPCDatacenters() "DescribeVPCDatacenters" -> DescribeVPCDatacentersOutput {
    0 "dcId" dc_id: String, 1 "regionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVPCDatacentersOutput {
    pub dc_set: Option<Vec<DatacenterInfo>>,
}
model! { DescribeVPCDatacentersOutput {
    0 "dcSet" dc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualEdgeDatacenters {
    pub primary_dc_id: Option<String>,
}
operation! { DescribeVirtualEdgeDatacenters() "DescribeVirtualEdgeDatacenters" -> DescribeVirtualEdgeDatacentersOutput {
    0 "primaryDcId" primary_dc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualEdgeDatacentersOutput {
    pub dc_set: Option<Vec<DatacenterInfo>>,
}
model! { DescribeVirtualEdgeDatacentersOutput {
    0 "dcSet" dc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyCloudRouter {
    pub cloud_router_id: Option<String>,
}
operation! { DestroyCloudRouter() "DestroyCloudRouter" -> Empty {
    0 "cloudRouterId" cloud_router_id: String
} }

pub type DestroyCloudRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPort {
    pub port_id: Option<String>,
}
operation! { DestroyPort() "DestroyPort" -> Empty {
    0 "portId" port_id: String
} }

pub type DestroyPortOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrivateConnect {
    pub private_connect_id: Option<String>,
}
operation! { DestroyPrivateConnect() "DestroyPrivateConnect" -> Empty {
    0 "privateConnectId" private_connect_id: String
} }

pub type DestroyPrivateConnectOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryCreatePrivateConnectPriceOutput {
    pub private_connect_price: Option<Price>,
}
model! { InquiryCreatePrivateConnectPriceOutput {
    0 "privateConnectPrice" private_connect_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudBandwidth {
    pub cloud_port_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { ModifyCloudBandwidth() "ModifyCloudBandwidth" -> Empty {
    0 "cloudPortId" cloud_port_id: String, 1 "bandwidthMbps" bandwidth_mbps: i64
} }

pub type ModifyCloudBandwidthOutput = Empty;

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

pub type ModifyCloudRouterEdgePointOutput = Empty;

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

pub type ModifyCloudRouterEdgePointBandwidthOutput = Empty;

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

pub type ModifyCloudRoutersAttributeOutput = Empty;

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

pub type ModifyPortAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateConnectBandwidth {
    pub private_connect_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { ModifyPrivateConnectBandwidth() "ModifyPrivateConnectBandwidth" -> Empty {
    0 "privateConnectId" private_connect_id: String, 1 "bandwidthMbps" bandwidth_mbps: i64
} }

pub type ModifyPrivateConnectBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrivateConnectsAttribute {
    pub private_connect_ids: Option<Vec<String>>,
    pub private_connect_name: Option<String>,
}
operation! { ModifyPrivateConnectsAttribute() "ModifyPrivateConnectsAttribute" -> Empty {
    0 "privateConnectIds" private_connect_ids: Vec<String>, 1 "privateConnectName" private_connect_name: String
} }

pub type ModifyPrivateConnectsAttributeOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudOnrampPriceOutput {
    pub price: Option<Price>,
    pub stock: Option<i64>,
}
model! { QueryCloudOnrampPriceOutput {
    0 "price" price, 1 "stock" stock
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudRouterBandwidthPrice {
    pub dc_id: Option<String>,
    pub bandwidth_mbps: Option<i64>,
}
operation! { QueryCloudRouterBandwidthPrice() "QueryCloudRouterBandwidthPrice" -> QueryCloudRouterBandwidthPriceOutput {
    0 "dcId" dc_id: String, 1 "bandwidthMbps" bandwidth_mbps: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCloudRouterBandwidthPriceOutput {
    pub price: Option<Price>,
    pub stock: Option<i64>,
}
model! { QueryCloudRouterBandwidthPriceOutput {
    0 "price" price, 1 "stock" stock
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataCenterPortPriceOutput {
    pub price: Option<Price>,
    pub cross_connect_price: Option<Price>,
    pub cross_connect_one_time_construction_price: Option<Price>,
    pub stock: Option<i64>,
}
model! { QueryDataCenterPortPriceOutput {
    0 "price" price, 1 "crossConnectPrice" cross_connect_price,
    2 "crossConnectOneTimeConstructionPrice" cross_connect_one_time_construction_price, 3 "stock" stock
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDataCenterPortPricesOutput {
    pub prices: Option<Vec<DatacenterPortPrice>>,
}
model! { QueryDataCenterPortPricesOutput {
    0 "prices" prices
} }

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
    0 "price" price, 1 "crossConnectPrice" cross_connect_price,
    2 "crossConnectOneTimeConstructionPrice" cross_connect_one_time_construction_price, 3 "stock" stock, 4 "dcId" dc_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrivateConnectBandwidthPriceOutput {
    pub price: Option<Price>,
    pub stock: Option<i64>,
}
model! { QueryPrivateConnectBandwidthPriceOutput {
    0 "price" price, 1 "stock" stock
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrivateConnectPriceOutput {
    pub price: Option<Price>,
    pub stock: Option<i64>,
    pub endpoint_a_price: Option<PrivateConnectEndpointPrice>,
    pub endpoint_z_price: Option<PrivateConnectEndpointPrice>,
}
model! { QueryPrivateConnectPriceOutput {
    0 "price" price, 1 "stock" stock, 2 "endpointAPrice" endpoint_a_price, 3 "endpointZPrice" endpoint_z_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivateConnectEndpointPrice {
    pub price: Option<Price>,
    pub stock: Option<i64>,
    pub cross_connect_price: Option<Price>,
    pub cross_connect_one_time_construction_price: Option<Price>,
}
model! { PrivateConnectEndpointPrice {
    0 "price" price, 1 "stock" stock, 2 "crossConnectPrice" cross_connect_price,
    3 "crossConnectOneTimeConstructionPrice" cross_connect_one_time_construction_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewCloudRouter {
    pub cloud_router_id: Option<String>,
}
operation! { RenewCloudRouter() "RenewCloudRouter" -> Empty {
    0 "cloudRouterId" cloud_router_id: String
} }

pub type RenewCloudRouterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPort {
    pub port_id: Option<String>,
}
operation! { RenewPort() "RenewPort" -> Empty {
    0 "portId" port_id: String
} }

pub type RenewPortOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewPrivateConnect {
    pub private_connect_id: Option<String>,
}
operation! { RenewPrivateConnect() "RenewPrivateConnect" -> Empty {
    0 "privateConnectId" private_connect_id: String
} }

pub type RenewPrivateConnectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminatePort {
    pub port_id: Option<String>,
}
operation! { TerminatePort() "TerminatePort" -> Empty {
    0 "portId" port_id: String
} }

pub type TerminatePortOutput = Empty;

#[cfg(feature = "reflect")]
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
