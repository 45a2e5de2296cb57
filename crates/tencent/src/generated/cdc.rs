//! `cdc` 2020-12-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cdc", version: "2020-12-14", code: "cdc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedCluster {
    pub site_id: String,
    pub name: String,
    pub zone: String,
    pub description: Option<String>,
}
operation! { CreateDedicatedCluster(site_id: String, name: String, zone: String)
    "CreateDedicatedCluster" -> CreateDedicatedClusterOutput {
    0 "SiteId" site_id, 1 "Name" name, 2 "Zone" zone, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterOutput {
    pub dedicated_cluster_id: Option<String>,
}
model! { CreateDedicatedClusterOutput {
    0 "DedicatedClusterId" dedicated_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterImageCache {
    pub dedicated_cluster_id: String,
    pub image_id: String,
}
operation! { CreateDedicatedClusterImageCache(dedicated_cluster_id: String, image_id: String)
    "CreateDedicatedClusterImageCache" -> CreateDedicatedClusterImageCacheOutput {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterImageCacheOutput {
    pub task_id: Option<i64>,
}
model! { CreateDedicatedClusterImageCacheOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterOrder {
    pub dedicated_cluster_id: String,
    pub dedicated_cluster_types: Option<Vec<DedicatedClusterTypeInfo>>,
    pub cos_info: Option<CosInfo>,
    pub cbs_info: Option<CbsInfo>,
    pub purchase_source: Option<String>,
    pub dedicated_cluster_order_id: Option<String>,
}
operation! { CreateDedicatedClusterOrder(dedicated_cluster_id: String)
    "CreateDedicatedClusterOrder" -> CreateDedicatedClusterOrderOutput {
    0 "DedicatedClusterId" dedicated_cluster_id,
    1 "DedicatedClusterTypes" dedicated_cluster_types: Vec<DedicatedClusterTypeInfo>, 2 "CosInfo" cos_info: CosInfo,
    3 "CbsInfo" cbs_info: CbsInfo, 4 "PurchaseSource" purchase_source: String,
    5 "DedicatedClusterOrderId" dedicated_cluster_order_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterTypeInfo {
    pub id: Option<String>,
    pub count: Option<i64>,
}
input! { DedicatedClusterTypeInfo(id: String, count: i64) {
    0 "Id" id: String, 1 "Count" count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosInfo {
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
input! { CosInfo(size: i64, r#type: String) {
    0 "Size" size: i64, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CbsInfo {
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
input! { CbsInfo(size: i64, r#type: String) {
    0 "Size" size: i64, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterOrderOutput {
    pub dedicated_cluster_order_id: Option<String>,
}
model! { CreateDedicatedClusterOrderOutput {
    0 "DedicatedClusterOrderId" dedicated_cluster_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSite {
    pub name: String,
    pub country: String,
    pub province: String,
    pub city: String,
    pub address_line: String,
    pub description: Option<String>,
    pub note: Option<String>,
    pub fiber_type: Option<String>,
    pub optical_standard: Option<String>,
    pub power_connectors: Option<String>,
    pub power_feed_drop: Option<String>,
    pub max_weight: Option<i64>,
    pub power_draw_kva: Option<i64>,
    pub uplink_speed_gbps: Option<i64>,
    pub uplink_count: Option<i64>,
    pub condition_requirement: Option<bool>,
    pub dimension_requirement: Option<bool>,
    pub redundant_networking: Option<bool>,
    pub postal_code: Option<i64>,
    pub optional_address_line: Option<String>,
    pub need_help: Option<bool>,
    pub redundant_power: Option<bool>,
    pub breaker_requirement: Option<bool>,
}

/// What [`CreateSite::new`] takes.
pub struct CreateSiteRequired {
    pub name: String,
    pub country: String,
    pub province: String,
    pub city: String,
    pub address_line: String,
}
operation! { CreateSite{CreateSiteRequired: name, country, province, city, address_line}
    "CreateSite" -> CreateSiteOutput {
    0 "Name" name, 1 "Country" country, 2 "Province" province, 3 "City" city, 4 "AddressLine" address_line,
    5 "Description" description: String, 6 "Note" note: String, 7 "FiberType" fiber_type: String,
    8 "OpticalStandard" optical_standard: String, 9 "PowerConnectors" power_connectors: String,
    10 "PowerFeedDrop" power_feed_drop: String, 11 "MaxWeight" max_weight: i64, 12 "PowerDrawKva" power_draw_kva: i64,
    13 "UplinkSpeedGbps" uplink_speed_gbps: i64, 14 "UplinkCount" uplink_count: i64,
    15 "ConditionRequirement" condition_requirement: bool, 16 "DimensionRequirement" dimension_requirement: bool,
    17 "RedundantNetworking" redundant_networking: bool, 18 "PostalCode" postal_code: i64,
    19 "OptionalAddressLine" optional_address_line: String, 20 "NeedHelp" need_help: bool,
    21 "RedundantPower" redundant_power: bool, 22 "BreakerRequirement" breaker_requirement: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteOutput {
    pub site_id: Option<String>,
}
model! { CreateSiteOutput {
    0 "SiteId" site_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDedicatedClusterImageCache {
    pub dedicated_cluster_id: String,
    pub image_id: String,
}
operation! { DeleteDedicatedClusterImageCache(dedicated_cluster_id: String, image_id: String)
    "DeleteDedicatedClusterImageCache" -> Empty {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "ImageId" image_id
} }

pub type DeleteDedicatedClusterImageCacheOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDedicatedClusters {
    pub dedicated_cluster_ids: Vec<String>,
}
operation! { DeleteDedicatedClusters(dedicated_cluster_ids: Vec<String>) "DeleteDedicatedClusters" -> Empty {
    0 "DedicatedClusterIds" dedicated_cluster_ids
} }

pub type DeleteDedicatedClustersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSites {
    pub site_ids: Vec<String>,
}
operation! { DeleteSites(site_ids: Vec<String>) "DeleteSites" -> Empty {
    0 "SiteIds" site_ids
} }

pub type DeleteSitesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterCbsStatistics {
    pub dedicated_cluster_id: String,
    pub set_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub period: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDedicatedClusterCbsStatistics(dedicated_cluster_id: String)
    "DescribeDedicatedClusterCbsStatistics" -> DescribeDedicatedClusterCbsStatisticsOutput {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "SetId" set_id: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Period" period: String, 5 "Offset" offset: u64, 6 "Limit" limit: u64
} }
paged! { DescribeDedicatedClusterCbsStatistics: SetInfo = Offset "Offset", "SetList" set_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterCbsStatisticsOutput {
    pub set_list: Option<Vec<SetInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeDedicatedClusterCbsStatisticsOutput {
    0 "SetList" set_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInfo {
    pub set_id: Option<String>,
    pub set_name: Option<String>,
    pub set_type: Option<String>,
    pub set_size: Option<f64>,
    pub set_status: Option<String>,
    pub create_time: Option<String>,
    pub read_traffic: Option<DetailData>,
    pub write_traffic: Option<DetailData>,
    pub read_io: Option<DetailData>,
    pub write_io: Option<DetailData>,
    pub r#await: Option<DetailData>,
    pub util: Option<DetailData>,
}
model! { SetInfo {
    0 "SetId" set_id, 1 "SetName" set_name, 2 "SetType" set_type, 3 "SetSize" set_size, 4 "SetStatus" set_status,
    5 "CreateTime" create_time, 6 "ReadTraffic" read_traffic, 7 "WriteTraffic" write_traffic, 8 "ReadIO" read_io,
    9 "WriteIO" write_io, 10 "Await" r#await, 11 "Util" util
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailData {
    pub timestamps: Option<Vec<f64>>,
    pub values: Option<Vec<f64>>,
}
model! { DetailData {
    0 "Timestamps" timestamps, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterCosCapacity {
    pub dedicated_cluster_id: String,
}
operation! { DescribeDedicatedClusterCosCapacity(dedicated_cluster_id: String)
    "DescribeDedicatedClusterCosCapacity" -> DescribeDedicatedClusterCosCapacityOutput {
    0 "DedicatedClusterId" dedicated_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterCosCapacityOutput {
    pub cos_capacity: Option<CosCapacity>,
}
model! { DescribeDedicatedClusterCosCapacityOutput {
    0 "CosCapacity" cos_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosCapacity {
    pub total_capacity: Option<f64>,
    pub total_free_capacity: Option<f64>,
    pub total_used_capacity: Option<f64>,
}
model! { CosCapacity {
    0 "TotalCapacity" total_capacity, 1 "TotalFreeCapacity" total_free_capacity,
    2 "TotalUsedCapacity" total_used_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterHostStatistics {
    pub dedicated_cluster_id: String,
    pub host_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub period: Option<String>,
}
operation! { DescribeDedicatedClusterHostStatistics(dedicated_cluster_id: String)
    "DescribeDedicatedClusterHostStatistics" -> DescribeDedicatedClusterHostStatisticsOutput {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "HostId" host_id: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Period" period: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterHostStatisticsOutput {
    pub host_statistic_set: Option<Vec<HostStatistic>>,
}
model! { DescribeDedicatedClusterHostStatisticsOutput {
    0 "HostStatisticSet" host_statistic_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostStatistic {
    pub host_type: Option<String>,
    pub host_family: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub count: Option<u64>,
    pub cpu_average: Option<f64>,
    pub mem_average: Option<f64>,
    pub net_average: Option<f64>,
    pub cpu_detail_data: Option<DetailData>,
    pub mem_detail_data: Option<DetailData>,
    pub net_rate_detail_data: Option<DetailData>,
    pub net_packet_detail_data: Option<DetailData>,
}
model! { HostStatistic {
    0 "HostType" host_type, 1 "HostFamily" host_family, 2 "Cpu" cpu, 3 "Memory" memory, 4 "Count" count,
    5 "CpuAverage" cpu_average, 6 "MemAverage" mem_average, 7 "NetAverage" net_average,
    8 "CpuDetailData" cpu_detail_data, 9 "MemDetailData" mem_detail_data, 10 "NetRateDetailData" net_rate_detail_data,
    11 "NetPacketDetailData" net_packet_detail_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterHosts {
    pub dedicated_cluster_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDedicatedClusterHosts(dedicated_cluster_id: String)
    "DescribeDedicatedClusterHosts" -> DescribeDedicatedClusterHostsOutput {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeDedicatedClusterHosts: HostInfo = Offset "Offset", "HostInfoSet" host_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterHostsOutput {
    pub host_info_set: Option<Vec<HostInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeDedicatedClusterHostsOutput {
    0 "HostInfoSet" host_info_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostInfo {
    /// Deprecated.
    pub host_ip: Option<String>,
    pub service_type: Option<String>,
    pub host_status: Option<String>,
    pub host_type: Option<String>,
    pub cpu_available: Option<u64>,
    pub cpu_total: Option<u64>,
    pub mem_available: Option<u64>,
    pub mem_total: Option<u64>,
    pub run_time: Option<String>,
    pub expire_time: Option<String>,
    pub host_id: Option<String>,
}
model! { HostInfo {
    0 "HostIp" host_ip, 1 "ServiceType" service_type, 2 "HostStatus" host_status, 3 "HostType" host_type,
    4 "CpuAvailable" cpu_available, 5 "CpuTotal" cpu_total, 6 "MemAvailable" mem_available, 7 "MemTotal" mem_total,
    8 "RunTime" run_time, 9 "ExpireTime" expire_time, 10 "HostId" host_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceTypes {
    pub dedicated_cluster_id: String,
}
operation! { DescribeDedicatedClusterInstanceTypes(dedicated_cluster_id: String)
    "DescribeDedicatedClusterInstanceTypes" -> DescribeDedicatedClusterInstanceTypesOutput {
    0 "DedicatedClusterId" dedicated_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceTypesOutput {
    pub dedicated_cluster_instance_type_set: Option<Vec<DedicatedClusterInstanceType>>,
}
model! { DescribeDedicatedClusterInstanceTypesOutput {
    0 "DedicatedClusterInstanceTypeSet" dedicated_cluster_instance_type_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterInstanceType {
    pub zone: Option<String>,
    pub instance_type: Option<String>,
    pub network_card: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub instance_family: Option<String>,
    pub type_name: Option<String>,
    pub storage_block_amount: Option<i64>,
    pub instance_bandwidth: Option<f64>,
    pub instance_pps: Option<i64>,
    pub cpu_type: Option<String>,
    pub gpu: Option<i64>,
    pub fpga: Option<i64>,
    pub remark: Option<String>,
    pub status: Option<String>,
}
model! { DedicatedClusterInstanceType {
    0 "Zone" zone, 1 "InstanceType" instance_type, 2 "NetworkCard" network_card, 3 "Cpu" cpu, 4 "Memory" memory,
    5 "InstanceFamily" instance_family, 6 "TypeName" type_name, 7 "StorageBlockAmount" storage_block_amount,
    8 "InstanceBandwidth" instance_bandwidth, 9 "InstancePps" instance_pps, 10 "CpuType" cpu_type, 11 "Gpu" gpu,
    12 "Fpga" fpga, 13 "Remark" remark, 14 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterOrders {
    pub dedicated_cluster_ids: Option<Vec<String>>,
    pub dedicated_cluster_order_ids: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub status: Option<String>,
    pub action_type: Option<String>,
    pub order_types: Option<Vec<String>>,
}
operation! { DescribeDedicatedClusterOrders() "DescribeDedicatedClusterOrders" -> DescribeDedicatedClusterOrdersOutput {
    0 "DedicatedClusterIds" dedicated_cluster_ids: Vec<String>,
    1 "DedicatedClusterOrderIds" dedicated_cluster_order_ids: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Status" status: String, 5 "ActionType" action_type: String, 6 "OrderTypes" order_types: Vec<String>
} }
paged! { DescribeDedicatedClusterOrders: DedicatedClusterOrder =
    Offset "Offset", "DedicatedClusterOrderSet" dedicated_cluster_order_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterOrdersOutput {
    pub dedicated_cluster_order_set: Option<Vec<DedicatedClusterOrder>>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedClusterOrdersOutput {
    0 "DedicatedClusterOrderSet" dedicated_cluster_order_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterOrder {
    pub dedicated_cluster_id: Option<String>,
    /// Deprecated.
    pub dedicated_cluster_type_id: Option<String>,
    /// Deprecated.
    pub supported_storage_type: Option<Vec<String>>,
    /// Deprecated.
    pub supported_uplink_speed: Option<Vec<i64>>,
    /// Deprecated.
    pub supported_instance_family: Option<Vec<String>>,
    pub weight: Option<i64>,
    pub power_draw: Option<f64>,
    pub order_status: Option<String>,
    pub create_time: Option<String>,
    pub dedicated_cluster_order_id: Option<String>,
    pub action: Option<String>,
    pub dedicated_cluster_order_items: Option<Vec<DedicatedClusterOrderItem>>,
    pub cpu: Option<i64>,
    pub mem: Option<i64>,
    pub gpu: Option<i64>,
    pub pay_status: Option<i64>,
    pub pay_type: Option<String>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub order_type: Option<String>,
    pub check_status: Option<String>,
    pub deliver_expect_time: Option<String>,
    pub deliver_finish_time: Option<String>,
    pub check_expect_time: Option<String>,
    pub check_finish_time: Option<String>,
    pub order_sla: Option<String>,
    pub order_pay_plan: Option<String>,
}
model! { DedicatedClusterOrder {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "DedicatedClusterTypeId" dedicated_cluster_type_id,
    2 "SupportedStorageType" supported_storage_type, 3 "SupportedUplinkSpeed" supported_uplink_speed,
    4 "SupportedInstanceFamily" supported_instance_family, 5 "Weight" weight, 6 "PowerDraw" power_draw,
    7 "OrderStatus" order_status, 8 "CreateTime" create_time, 9 "DedicatedClusterOrderId" dedicated_cluster_order_id,
    10 "Action" action, 11 "DedicatedClusterOrderItems" dedicated_cluster_order_items, 12 "Cpu" cpu, 13 "Mem" mem,
    14 "Gpu" gpu, 15 "PayStatus" pay_status, 16 "PayType" pay_type, 17 "TimeUnit" time_unit, 18 "TimeSpan" time_span,
    19 "OrderType" order_type, 20 "CheckStatus" check_status, 21 "DeliverExpectTime" deliver_expect_time,
    22 "DeliverFinishTime" deliver_finish_time, 23 "CheckExpectTime" check_expect_time,
    24 "CheckFinishTime" check_finish_time, 25 "OrderSLA" order_sla, 26 "OrderPayPlan" order_pay_plan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterOrderItem {
    pub dedicated_cluster_type_id: Option<String>,
    pub supported_storage_type: Option<Vec<String>>,
    pub supported_uplink_speed: Option<Vec<i64>>,
    pub supported_instance_family: Option<Vec<String>>,
    pub weight: Option<i64>,
    pub power_draw: Option<f64>,
    pub sub_order_status: Option<String>,
    pub create_time: Option<String>,
    pub sub_order_id: Option<String>,
    pub count: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub total_cpu: Option<i64>,
    pub total_mem: Option<i64>,
    pub total_gpu: Option<i64>,
    pub type_name: Option<String>,
    pub compute_format: Option<String>,
    pub type_family: Option<String>,
    pub sub_order_pay_status: Option<i64>,
}
model! { DedicatedClusterOrderItem {
    0 "DedicatedClusterTypeId" dedicated_cluster_type_id, 1 "SupportedStorageType" supported_storage_type,
    2 "SupportedUplinkSpeed" supported_uplink_speed, 3 "SupportedInstanceFamily" supported_instance_family,
    4 "Weight" weight, 5 "PowerDraw" power_draw, 6 "SubOrderStatus" sub_order_status, 7 "CreateTime" create_time,
    8 "SubOrderId" sub_order_id, 9 "Count" count, 10 "Name" name, 11 "Description" description, 12 "TotalCpu" total_cpu,
    13 "TotalMem" total_mem, 14 "TotalGpu" total_gpu, 15 "TypeName" type_name, 16 "ComputeFormat" compute_format,
    17 "TypeFamily" type_family, 18 "SubOrderPayStatus" sub_order_pay_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterOverview {
    pub dedicated_cluster_id: String,
}
operation! { DescribeDedicatedClusterOverview(dedicated_cluster_id: String)
    "DescribeDedicatedClusterOverview" -> DescribeDedicatedClusterOverviewOutput {
    0 "DedicatedClusterId" dedicated_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterOverviewOutput {
    pub cvm_count: Option<u64>,
    pub host_count: Option<u64>,
    pub vpn_connection_state: Option<String>,
    pub vpngw_bandwidth_data: Option<VpngwBandwidthData>,
    pub local_net_info: Option<LocalNetInfo>,
    pub vpn_connection_bandwidth_data: Option<Vec<VpngwBandwidthData>>,
    pub host_detail_info: Option<Vec<HostDetailInfo>>,
    pub host_standby_count: Option<u64>,
    pub host_normal_count: Option<u64>,
    pub host_abnormal_count: Option<u64>,
}
model! { DescribeDedicatedClusterOverviewOutput {
    0 "CvmCount" cvm_count, 1 "HostCount" host_count, 2 "VpnConnectionState" vpn_connection_state,
    3 "VpngwBandwidthData" vpngw_bandwidth_data, 4 "LocalNetInfo" local_net_info,
    5 "VpnConnectionBandwidthData" vpn_connection_bandwidth_data, 6 "HostDetailInfo" host_detail_info,
    7 "HostStandbyCount" host_standby_count, 8 "HostNormalCount" host_normal_count,
    9 "HostAbnormalCount" host_abnormal_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpngwBandwidthData {
    pub out_bandwidth: Option<OutBandwidth>,
    pub in_bandwidth: Option<InBandwidth>,
}
model! { VpngwBandwidthData {
    0 "OutBandwidth" out_bandwidth, 1 "InBandwidth" in_bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutBandwidth {
    pub timestamps: Option<Vec<f64>>,
    pub values: Option<Vec<f64>>,
}
model! { OutBandwidth {
    0 "Timestamps" timestamps, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InBandwidth {
    pub timestamps: Option<Vec<f64>>,
    pub values: Option<Vec<f64>>,
}
model! { InBandwidth {
    0 "Timestamps" timestamps, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalNetInfo {
    pub protocol: Option<String>,
    pub vpc_id: Option<String>,
    pub bgp_route: Option<String>,
    pub local_ip: Option<String>,
}
model! { LocalNetInfo {
    0 "Protocol" protocol, 1 "VpcId" vpc_id, 2 "BGPRoute" bgp_route, 3 "LocalIp" local_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostDetailInfo {
    pub host_type_family: Option<String>,
    pub cpu_total: Option<f64>,
    pub cpu_available: Option<f64>,
    pub mem_total: Option<f64>,
    pub mem_available: Option<f64>,
}
model! { HostDetailInfo {
    0 "HostTypeFamily" host_type_family, 1 "CpuTotal" cpu_total, 2 "CpuAvailable" cpu_available, 3 "MemTotal" mem_total,
    4 "MemAvailable" mem_available
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterTypes {
    pub name: Option<String>,
    pub dedicated_cluster_type_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub is_compute: Option<bool>,
}
operation! { DescribeDedicatedClusterTypes() "DescribeDedicatedClusterTypes" -> DescribeDedicatedClusterTypesOutput {
    0 "Name" name: String, 1 "DedicatedClusterTypeIds" dedicated_cluster_type_ids: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "IsCompute" is_compute: bool
} }
paged! { DescribeDedicatedClusterTypes: DedicatedClusterType =
    Offset "Offset", "DedicatedClusterTypeSet" dedicated_cluster_type_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterTypesOutput {
    pub dedicated_cluster_type_set: Option<Vec<DedicatedClusterType>>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedClusterTypesOutput {
    0 "DedicatedClusterTypeSet" dedicated_cluster_type_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterType {
    pub dedicated_cluster_type_id: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
    pub supported_storage_type: Option<Vec<String>>,
    pub supported_uplink_gi_b: Option<Vec<i64>>,
    pub supported_instance_family: Option<Vec<String>>,
    pub weight: Option<i64>,
    pub power_draw_kva: Option<f64>,
    pub compute_format_desc: Option<String>,
}
model! { DedicatedClusterType {
    0 "DedicatedClusterTypeId" dedicated_cluster_type_id, 1 "Description" description, 2 "Name" name,
    3 "CreateTime" create_time, 4 "SupportedStorageType" supported_storage_type,
    5 "SupportedUplinkGiB" supported_uplink_gi_b, 6 "SupportedInstanceFamily" supported_instance_family,
    7 "Weight" weight, 8 "PowerDrawKva" power_draw_kva, 9 "ComputeFormatDesc" compute_format_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusters {
    pub dedicated_cluster_ids: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub site_ids: Option<Vec<String>>,
    pub lifecycle_statuses: Option<Vec<String>>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDedicatedClusters() "DescribeDedicatedClusters" -> DescribeDedicatedClustersOutput {
    0 "DedicatedClusterIds" dedicated_cluster_ids: Vec<String>, 1 "Zones" zones: Vec<String>,
    2 "SiteIds" site_ids: Vec<String>, 3 "LifecycleStatuses" lifecycle_statuses: Vec<String>, 4 "Name" name: String,
    5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribeDedicatedClusters: DedicatedCluster =
    Offset "Offset", "DedicatedClusterSet" dedicated_cluster_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClustersOutput {
    pub dedicated_cluster_set: Option<Vec<DedicatedCluster>>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedClustersOutput {
    0 "DedicatedClusterSet" dedicated_cluster_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedCluster {
    pub dedicated_cluster_id: Option<String>,
    pub zone: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub lifecycle_status: Option<String>,
    pub create_time: Option<String>,
    pub site_id: Option<String>,
    pub running_status: Option<String>,
}
model! { DedicatedCluster {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "Zone" zone, 2 "Description" description, 3 "Name" name,
    4 "LifecycleStatus" lifecycle_status, 5 "CreateTime" create_time, 6 "SiteId" site_id,
    7 "RunningStatus" running_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedSupportedZones {
    pub regions: Option<Vec<i64>>,
}
operation! { DescribeDedicatedSupportedZones()
    "DescribeDedicatedSupportedZones" -> DescribeDedicatedSupportedZonesOutput {
    0 "Regions" regions: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedSupportedZonesOutput {
    pub zone_set: Option<Vec<RegionZoneInfo>>,
}
model! { DescribeDedicatedSupportedZonesOutput {
    0 "ZoneSet" zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionZoneInfo {
    pub region_id: Option<i64>,
    pub zones: Option<Vec<ZoneInfo>>,
}
model! { RegionZoneInfo {
    0 "RegionId" region_id, 1 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_state: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone, 1 "ZoneName" zone_name, 2 "ZoneId" zone_id, 3 "ZoneState" zone_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSites {
    pub site_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSites() "DescribeSites" -> DescribeSitesOutput {
    0 "SiteIds" site_ids: Vec<String>, 1 "Name" name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeSites: Site = Offset "Offset", "SiteSet" site_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesOutput {
    pub site_set: Option<Vec<Site>>,
    pub total_count: Option<i64>,
}
model! { DescribeSitesOutput {
    0 "SiteSet" site_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Site {
    pub name: Option<String>,
    pub site_id: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
}
model! { Site {
    0 "Name" name, 1 "SiteId" site_id, 2 "Description" description, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesDetail {
    pub site_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeSitesDetail() "DescribeSitesDetail" -> DescribeSitesDetailOutput {
    0 "SiteIds" site_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Name" name: String
} }
paged! { DescribeSitesDetail: SiteDetail = Offset "Offset", "SiteDetailSet" site_detail_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesDetailOutput {
    pub site_detail_set: Option<Vec<SiteDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeSitesDetailOutput {
    0 "SiteDetailSet" site_detail_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SiteDetail {
    pub site_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub fiber_type: Option<String>,
    pub uplink_speed_gbps: Option<i64>,
    pub uplink_count: Option<i64>,
    pub optical_standard: Option<String>,
    pub redundant_networking: Option<bool>,
    pub power_connectors: Option<String>,
    pub power_feed_drop: Option<String>,
    pub power_draw_kva: Option<f64>,
    pub condition_requirement: Option<bool>,
    pub dimension_requirement: Option<bool>,
    pub max_weight: Option<i64>,
    pub address_line: Option<String>,
    pub optional_address_line: Option<String>,
    pub need_help: Option<bool>,
    pub breaker_requirement: Option<bool>,
    pub redundant_power: Option<bool>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub postal_code: Option<i64>,
}
model! { SiteDetail {
    0 "SiteId" site_id, 1 "Name" name, 2 "Description" description, 3 "CreateTime" create_time,
    4 "FiberType" fiber_type, 5 "UplinkSpeedGbps" uplink_speed_gbps, 6 "UplinkCount" uplink_count,
    7 "OpticalStandard" optical_standard, 8 "RedundantNetworking" redundant_networking,
    9 "PowerConnectors" power_connectors, 10 "PowerFeedDrop" power_feed_drop, 11 "PowerDrawKva" power_draw_kva,
    12 "ConditionRequirement" condition_requirement, 13 "DimensionRequirement" dimension_requirement,
    14 "MaxWeight" max_weight, 15 "AddressLine" address_line, 16 "OptionalAddressLine" optional_address_line,
    17 "NeedHelp" need_help, 18 "BreakerRequirement" breaker_requirement, 19 "RedundantPower" redundant_power,
    20 "Country" country, 21 "Province" province, 22 "City" city, 23 "PostalCode" postal_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedClusterInfo {
    pub dedicated_cluster_id: String,
    pub name: Option<String>,
    pub zone: Option<String>,
    pub description: Option<String>,
    pub site_id: Option<String>,
}
operation! { ModifyDedicatedClusterInfo(dedicated_cluster_id: String) "ModifyDedicatedClusterInfo" -> Empty {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "Name" name: String, 2 "Zone" zone: String,
    3 "Description" description: String, 4 "SiteId" site_id: String
} }

pub type ModifyDedicatedClusterInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrderStatus {
    pub status: String,
    pub dedicated_cluster_order_id: Option<String>,
    pub sub_order_ids: Option<Vec<String>>,
}
operation! { ModifyOrderStatus(status: String) "ModifyOrderStatus" -> Empty {
    0 "Status" status, 1 "DedicatedClusterOrderId" dedicated_cluster_order_id: String,
    2 "SubOrderIds" sub_order_ids: Vec<String>
} }

pub type ModifyOrderStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteDeviceInfo {
    pub site_id: String,
    pub fiber_type: Option<String>,
    pub optical_standard: Option<String>,
    pub power_connectors: Option<String>,
    pub power_feed_drop: Option<String>,
    pub max_weight: Option<i64>,
    pub power_draw_kva: Option<i64>,
    pub uplink_speed_gbps: Option<i64>,
    pub uplink_count: Option<i64>,
    pub condition_requirement: Option<bool>,
    pub dimension_requirement: Option<bool>,
    pub redundant_networking: Option<bool>,
    pub need_help: Option<bool>,
    pub redundant_power: Option<bool>,
    pub breaker_requirement: Option<bool>,
}
operation! { ModifySiteDeviceInfo(site_id: String) "ModifySiteDeviceInfo" -> Empty {
    0 "SiteId" site_id, 1 "FiberType" fiber_type: String, 2 "OpticalStandard" optical_standard: String,
    3 "PowerConnectors" power_connectors: String, 4 "PowerFeedDrop" power_feed_drop: String,
    5 "MaxWeight" max_weight: i64, 6 "PowerDrawKva" power_draw_kva: i64, 7 "UplinkSpeedGbps" uplink_speed_gbps: i64,
    8 "UplinkCount" uplink_count: i64, 9 "ConditionRequirement" condition_requirement: bool,
    10 "DimensionRequirement" dimension_requirement: bool, 11 "RedundantNetworking" redundant_networking: bool,
    12 "NeedHelp" need_help: bool, 13 "RedundantPower" redundant_power: bool,
    14 "BreakerRequirement" breaker_requirement: bool
} }

pub type ModifySiteDeviceInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteInfo {
    pub site_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub note: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub postal_code: Option<String>,
    pub address_line: Option<String>,
}
operation! { ModifySiteInfo(site_id: String) "ModifySiteInfo" -> Empty {
    0 "SiteId" site_id, 1 "Name" name: String, 2 "Description" description: String, 3 "Note" note: String,
    4 "Country" country: String, 5 "Province" province: String, 6 "City" city: String,
    7 "PostalCode" postal_code: String, 8 "AddressLine" address_line: String
} }

pub type ModifySiteInfoOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_CDC_BIND_VPC_FAIL: &str = "FailedOperation.CdcBindVpcFail";
    pub const FAILED_OPERATION_FAIL_DELETE_SITE: &str = "FailedOperation.FailDeleteSite";
    pub const FAILED_OPERATION_INVALID_IMAGE_STATE: &str = "FailedOperation.InvalidImageState";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER_IMAGE_IS_CACHED_IN_CDC: &str = "InvalidParameter.ImageIsCachedInCdc";
    pub const INVALID_PARAMETER_IMAGE_NOT_CACHE_IN_CDC: &str = "InvalidParameter.ImageNotCacheInCdc";
    pub const INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT: &str = "InvalidParameter.InstanceTypeNotSupport";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT: &str = "InvalidParameterValue.InvalidAppIdFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_VALUE_DEDICATED_CLUSTER_COS_SIZE: &str =
        "InvalidParameterValue.InvalidValueDedicatedClusterCosSize";
    pub const INVALID_PARAMETER_VALUE_INVALID_VALUE_DEDICATED_CLUSTER_DATA_STEP_SIZE: &str =
        "InvalidParameterValue.InvalidValueDedicatedClusterDataStepSize";
    pub const INVALID_PARAMETER_VALUE_INVALID_VALUE_REGION: &str = "InvalidParameterValue.InvalidValueRegion";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_REGION: &str = "InvalidParameterValue.Region";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_ZONE_MISMATCH_REGION: &str = "InvalidParameterValue.ZoneMismatchRegion";
    pub const INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED: &str = "InvalidParameterValue.ZoneNotSupported";
    pub const LIMIT_EXCEEDED_CDC_IMAGE_TASK_QUOTA: &str = "LimitExceeded.CdcImageTaskQuota";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_AT_LEAST_ONE: &str = "MissingParameter.AtLeastOne";
    pub const RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE: &str = "ResourceInsufficient.CloudDiskUnavailable";
    pub const RESOURCE_NOT_FOUND_INVALID_DEDICATED_CLUSTER_ID: &str = "ResourceNotFound.InvalidDedicatedClusterId";
    pub const RESOURCE_NOT_FOUND_INVALID_DEDICATED_CLUSTER_ORDER_ID: &str =
        "ResourceNotFound.InvalidDedicatedClusterOrderId";
    pub const RESOURCE_NOT_FOUND_INVALID_DEDICATED_CLUSTER_TYPE_ID: &str =
        "ResourceNotFound.InvalidDedicatedClusterTypeId";
    pub const RESOURCE_NOT_FOUND_INVALID_SITE_ID: &str = "ResourceNotFound.InvalidSiteId";
    pub const UNSUPPORTED_OPERATION_NON_CUSTOMER_APP_ID_NOT_SUPPORT: &str =
        "UnsupportedOperation.NonCustomerAppIdNotSupport";
    pub const UNSUPPORTED_OPERATION_SYNC_CDC_IMAGE_NOT_SUPPORT: &str = "UnsupportedOperation.SyncCdcImageNotSupport";
}

#[cfg(feature = "reflect")]
register! {
    CreateDedicatedCluster, CreateDedicatedClusterImageCache, CreateDedicatedClusterOrder, CreateSite,
    DeleteDedicatedClusterImageCache, DeleteDedicatedClusters, DeleteSites, DescribeDedicatedClusterCbsStatistics,
    DescribeDedicatedClusterCosCapacity, DescribeDedicatedClusterHostStatistics, DescribeDedicatedClusterHosts,
    DescribeDedicatedClusterInstanceTypes, DescribeDedicatedClusterOrders, DescribeDedicatedClusterOverview,
    DescribeDedicatedClusterTypes, DescribeDedicatedClusters, DescribeDedicatedSupportedZones, DescribeSites,
    DescribeSitesDetail, ModifyDedicatedClusterInfo, ModifyOrderStatus, ModifySiteDeviceInfo, ModifySiteInfo
}
