//! `cdc` of Tencent Cloud, API version 2020-12-14.
//!
//! Endpoint: `cdc.tencentcloudapi.com`, or `cdc.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cdc::DescribeDedicatedClusterOrders};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDedicatedClusterOrders::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cdc", "2020-12-14", "cdc", &Endpoints::NONE);

/// Creates dedicated cluster: `CreateDedicatedCluster` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=CreateDedicatedCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CDC_BIND_VPC_FAIL`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_MISMATCH_REGION`], [`codes::RESOURCE_NOT_FOUND_INVALID_SITE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedCluster {
    /// Required.
    pub site_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub zone: String,
    pub description: Option<String>,
}
operation! { CreateDedicatedCluster(site_id: String, name: String, zone: String)
    "CreateDedicatedCluster" -> CreateDedicatedClusterOutput {
    0 "SiteId" site_id, 1 "Name" name, 2 "Zone" zone, 3 "Description" description: String
} }

/// Response of [`CreateDedicatedCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterOutput {
    pub dedicated_cluster_id: Option<String>,
}
model! { CreateDedicatedClusterOutput {
    0 "DedicatedClusterId" dedicated_cluster_id: String
} }

/// Creates dedicated cluster image cache: `CreateDedicatedClusterImageCache` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=CreateDedicatedClusterImageCache>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_IMAGE_IS_CACHED_IN_CDC`],
/// [`codes::LIMIT_EXCEEDED_CDC_IMAGE_TASK_QUOTA`], [`codes::UNSUPPORTED_OPERATION_SYNC_CDC_IMAGE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterImageCache {
    /// Required.
    pub dedicated_cluster_id: String,
    /// Required.
    pub image_id: String,
}
operation! { CreateDedicatedClusterImageCache(dedicated_cluster_id: String, image_id: String)
    "CreateDedicatedClusterImageCache" -> CreateDedicatedClusterImageCacheOutput {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "ImageId" image_id
} }

/// Response of [`CreateDedicatedClusterImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterImageCacheOutput {
    pub task_id: Option<i64>,
}
model! { CreateDedicatedClusterImageCacheOutput {
    0 "TaskId" task_id: i64
} }

/// Creates dedicated cluster order: `CreateDedicatedClusterOrder` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=CreateDedicatedClusterOrder>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VALUE_DEDICATED_CLUSTER_COS_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VALUE_DEDICATED_CLUSTER_DATA_STEP_SIZE`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_DEDICATED_CLUSTER_ORDER_ID`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_DEDICATED_CLUSTER_TYPE_ID`],
/// [`codes::UNSUPPORTED_OPERATION_NON_CUSTOMER_APP_ID_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterOrder {
    /// Required.
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

/// In the request of [`CreateDedicatedClusterOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterTypeInfo {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub count: Option<i64>,
}
input! { DedicatedClusterTypeInfo(id: String, count: i64) {
    0 "Id" id: String, 1 "Count" count: i64
} }

/// In the request of [`CreateDedicatedClusterOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosInfo {
    /// Required.
    pub size: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CosInfo(size: i64, r#type: String) {
    0 "Size" size: i64, 1 "Type" r#type: String
} }

/// In the request of [`CreateDedicatedClusterOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CbsInfo {
    /// Required.
    pub size: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CbsInfo(size: i64, r#type: String) {
    0 "Size" size: i64, 1 "Type" r#type: String
} }

/// Response of [`CreateDedicatedClusterOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterOrderOutput {
    pub dedicated_cluster_order_id: Option<String>,
}
model! { CreateDedicatedClusterOrderOutput {
    0 "DedicatedClusterOrderId" dedicated_cluster_order_id: String
} }

/// Creates site: `CreateSite` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=CreateSite>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSite {
    /// Required.
    pub name: String,
    /// Required.
    pub country: String,
    /// Required.
    pub province: String,
    /// Required.
    pub city: String,
    /// Required.
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

/// Arguments of [`CreateSite::new`].
pub struct CreateSiteRequired {
    pub name: String,
    pub country: String,
    pub province: String,
    pub city: String,
    pub address_line: String,
}
operation! { CreateSite { CreateSiteRequired: name, country, province, city, address_line }
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

/// Response of [`CreateSite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSiteOutput {
    pub site_id: Option<String>,
}
model! { CreateSiteOutput {
    0 "SiteId" site_id: String
} }

/// Deletes dedicated cluster image cache: `DeleteDedicatedClusterImageCache` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DeleteDedicatedClusterImageCache>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_IMAGE_STATE`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_IMAGE_NOT_CACHE_IN_CDC`], [`codes::UNSUPPORTED_OPERATION_SYNC_CDC_IMAGE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDedicatedClusterImageCache {
    /// Required.
    pub dedicated_cluster_id: String,
    /// Required.
    pub image_id: String,
}
operation! { DeleteDedicatedClusterImageCache(dedicated_cluster_id: String, image_id: String)
    "DeleteDedicatedClusterImageCache" -> Empty {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "ImageId" image_id
} }

/// Response of [`DeleteDedicatedClusterImageCache`]: empty.
pub type DeleteDedicatedClusterImageCacheOutput = Empty;

/// Deletes dedicated clusters: `DeleteDedicatedClusters` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DeleteDedicatedClusters>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDedicatedClusters {
    /// Required.
    pub dedicated_cluster_ids: Vec<String>,
}
operation! { DeleteDedicatedClusters(dedicated_cluster_ids: Vec<String>) "DeleteDedicatedClusters" -> Empty {
    0 "DedicatedClusterIds" dedicated_cluster_ids
} }

/// Response of [`DeleteDedicatedClusters`]: empty.
pub type DeleteDedicatedClustersOutput = Empty;

/// Deletes sites: `DeleteSites` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DeleteSites>.
///
/// Errors: [`codes::FAILED_OPERATION_FAIL_DELETE_SITE`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_SITE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSites {
    /// Required.
    pub site_ids: Vec<String>,
}
operation! { DeleteSites(site_ids: Vec<String>) "DeleteSites" -> Empty {
    0 "SiteIds" site_ids
} }

/// Response of [`DeleteSites`]: empty.
pub type DeleteSitesOutput = Empty;

/// Describes dedicated cluster cbs statistics: `DescribeDedicatedClusterCbsStatistics` of `cdc` 2020-12-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeDedicatedClusterCbsStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_FAIL_DELETE_SITE`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_SITE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterCbsStatistics {
    /// Required.
    pub dedicated_cluster_id: String,
    pub set_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub period: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDedicatedClusterCbsStatistics(dedicated_cluster_id: String)
    "DescribeDedicatedClusterCbsStatistics" -> DescribeDedicatedClusterCbsStatisticsOutput {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "SetId" set_id: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Period" period: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribeDedicatedClusterCbsStatistics: SetInfo = Offset "Offset", "SetList" set_list, total "TotalCount" }

/// Response of [`DescribeDedicatedClusterCbsStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterCbsStatisticsOutput {
    pub set_list: Vec<SetInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedClusterCbsStatisticsOutput {
    0 "SetList" set_list: Vec<SetInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDedicatedClusterCbsStatistics`].
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
    0 "SetId" set_id: String, 1 "SetName" set_name: String, 2 "SetType" set_type: String, 3 "SetSize" set_size: f64,
    4 "SetStatus" set_status: String, 5 "CreateTime" create_time: String, 6 "ReadTraffic" read_traffic: DetailData,
    7 "WriteTraffic" write_traffic: DetailData, 8 "ReadIO" read_io: DetailData, 9 "WriteIO" write_io: DetailData,
    10 "Await" r#await: DetailData, 11 "Util" util: DetailData
} }

/// In the response of [`DescribeDedicatedClusterCbsStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailData {
    pub timestamps: Vec<f64>,
    pub values: Vec<f64>,
}
model! { DetailData {
    0 "Timestamps" timestamps: Vec<f64>, 1 "Values" values: Vec<f64>
} }

/// Describes dedicated cluster cos capacity: `DescribeDedicatedClusterCosCapacity` of `cdc` 2020-12-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeDedicatedClusterCosCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterCosCapacity {
    /// Required.
    pub dedicated_cluster_id: String,
}
operation! { DescribeDedicatedClusterCosCapacity(dedicated_cluster_id: String)
    "DescribeDedicatedClusterCosCapacity" -> DescribeDedicatedClusterCosCapacityOutput {
    0 "DedicatedClusterId" dedicated_cluster_id
} }

/// Response of [`DescribeDedicatedClusterCosCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterCosCapacityOutput {
    pub cos_capacity: Option<CosCapacity>,
}
model! { DescribeDedicatedClusterCosCapacityOutput {
    0 "CosCapacity" cos_capacity: CosCapacity
} }

/// In the response of [`DescribeDedicatedClusterCosCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosCapacity {
    pub total_capacity: Option<f64>,
    pub total_free_capacity: Option<f64>,
    pub total_used_capacity: Option<f64>,
}
model! { CosCapacity {
    0 "TotalCapacity" total_capacity: f64, 1 "TotalFreeCapacity" total_free_capacity: f64,
    2 "TotalUsedCapacity" total_used_capacity: f64
} }

/// Describes dedicated cluster host statistics: `DescribeDedicatedClusterHostStatistics` of `cdc` 2020-12-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeDedicatedClusterHostStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterHostStatistics {
    /// Required.
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

/// Response of [`DescribeDedicatedClusterHostStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterHostStatisticsOutput {
    pub host_statistic_set: Vec<HostStatistic>,
}
model! { DescribeDedicatedClusterHostStatisticsOutput {
    0 "HostStatisticSet" host_statistic_set: Vec<HostStatistic>
} }

/// In the response of [`DescribeDedicatedClusterHostStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostStatistic {
    pub host_type: Option<String>,
    pub host_family: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub count: Option<i64>,
    pub cpu_average: Option<f64>,
    pub mem_average: Option<f64>,
    pub net_average: Option<f64>,
    pub cpu_detail_data: Option<DetailData>,
    pub mem_detail_data: Option<DetailData>,
    pub net_rate_detail_data: Option<DetailData>,
    pub net_packet_detail_data: Option<DetailData>,
}
model! { HostStatistic {
    0 "HostType" host_type: String, 1 "HostFamily" host_family: String, 2 "Cpu" cpu: i64, 3 "Memory" memory: i64,
    4 "Count" count: i64, 5 "CpuAverage" cpu_average: f64, 6 "MemAverage" mem_average: f64,
    7 "NetAverage" net_average: f64, 8 "CpuDetailData" cpu_detail_data: DetailData,
    9 "MemDetailData" mem_detail_data: DetailData, 10 "NetRateDetailData" net_rate_detail_data: DetailData,
    11 "NetPacketDetailData" net_packet_detail_data: DetailData
} }

/// Describes dedicated cluster hosts: `DescribeDedicatedClusterHosts` of `cdc` 2020-12-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeDedicatedClusterHosts>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterHosts {
    /// Required.
    pub dedicated_cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDedicatedClusterHosts(dedicated_cluster_id: String)
    "DescribeDedicatedClusterHosts" -> DescribeDedicatedClusterHostsOutput {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeDedicatedClusterHosts: HostInfo = Offset "Offset", "HostInfoSet" host_info_set, total "TotalCount" }

/// Response of [`DescribeDedicatedClusterHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterHostsOutput {
    pub host_info_set: Vec<HostInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedClusterHostsOutput {
    0 "HostInfoSet" host_info_set: Vec<HostInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDedicatedClusterHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostInfo {
    /// Deprecated.
    pub host_ip: Option<String>,
    pub service_type: Option<String>,
    pub host_status: Option<String>,
    pub host_type: Option<String>,
    pub cpu_available: Option<i64>,
    pub cpu_total: Option<i64>,
    pub mem_available: Option<i64>,
    pub mem_total: Option<i64>,
    pub run_time: Option<String>,
    pub expire_time: Option<String>,
    pub host_id: Option<String>,
}
model! { HostInfo {
    0 "HostIp" host_ip: String, 1 "ServiceType" service_type: String, 2 "HostStatus" host_status: String,
    3 "HostType" host_type: String, 4 "CpuAvailable" cpu_available: i64, 5 "CpuTotal" cpu_total: i64,
    6 "MemAvailable" mem_available: i64, 7 "MemTotal" mem_total: i64, 8 "RunTime" run_time: String,
    9 "ExpireTime" expire_time: String, 10 "HostId" host_id: String
} }

/// Describes dedicated cluster instance types: `DescribeDedicatedClusterInstanceTypes` of `cdc` 2020-12-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeDedicatedClusterInstanceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceTypes {
    /// Required.
    pub dedicated_cluster_id: String,
}
operation! { DescribeDedicatedClusterInstanceTypes(dedicated_cluster_id: String)
    "DescribeDedicatedClusterInstanceTypes" -> DescribeDedicatedClusterInstanceTypesOutput {
    0 "DedicatedClusterId" dedicated_cluster_id
} }

/// Response of [`DescribeDedicatedClusterInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceTypesOutput {
    pub dedicated_cluster_instance_type_set: Vec<DedicatedClusterInstanceType>,
}
model! { DescribeDedicatedClusterInstanceTypesOutput {
    0 "DedicatedClusterInstanceTypeSet" dedicated_cluster_instance_type_set: Vec<DedicatedClusterInstanceType>
} }

/// In the response of [`DescribeDedicatedClusterInstanceTypes`].
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
    0 "Zone" zone: String, 1 "InstanceType" instance_type: String, 2 "NetworkCard" network_card: i64, 3 "Cpu" cpu: i64,
    4 "Memory" memory: i64, 5 "InstanceFamily" instance_family: String, 6 "TypeName" type_name: String,
    7 "StorageBlockAmount" storage_block_amount: i64, 8 "InstanceBandwidth" instance_bandwidth: f64,
    9 "InstancePps" instance_pps: i64, 10 "CpuType" cpu_type: String, 11 "Gpu" gpu: i64, 12 "Fpga" fpga: i64,
    13 "Remark" remark: String, 14 "Status" status: String
} }

/// Describes dedicated cluster orders: `DescribeDedicatedClusterOrders` of `cdc` 2020-12-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeDedicatedClusterOrders>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
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
    Offset "Offset", "DedicatedClusterOrderSet" dedicated_cluster_order_set, total "TotalCount" }

/// Response of [`DescribeDedicatedClusterOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterOrdersOutput {
    pub dedicated_cluster_order_set: Vec<DedicatedClusterOrder>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedClusterOrdersOutput {
    0 "DedicatedClusterOrderSet" dedicated_cluster_order_set: Vec<DedicatedClusterOrder>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDedicatedClusterOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterOrder {
    pub dedicated_cluster_id: Option<String>,
    /// Deprecated.
    pub dedicated_cluster_type_id: Option<String>,
    /// Deprecated.
    pub supported_storage_type: Vec<String>,
    /// Deprecated.
    pub supported_uplink_speed: Vec<i64>,
    /// Deprecated.
    pub supported_instance_family: Vec<String>,
    pub weight: Option<i64>,
    pub power_draw: Option<f64>,
    pub order_status: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub dedicated_cluster_order_id: Option<String>,
    pub action: Option<String>,
    pub dedicated_cluster_order_items: Vec<DedicatedClusterOrderItem>,
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
    0 "DedicatedClusterId" dedicated_cluster_id: String, 1 "DedicatedClusterTypeId" dedicated_cluster_type_id: String,
    2 "SupportedStorageType" supported_storage_type: Vec<String>,
    3 "SupportedUplinkSpeed" supported_uplink_speed: Vec<i64>,
    4 "SupportedInstanceFamily" supported_instance_family: Vec<String>, 5 "Weight" weight: i64,
    6 "PowerDraw" power_draw: f64, 7 "OrderStatus" order_status: String, 8 "CreateTime" create_time: String,
    9 "DedicatedClusterOrderId" dedicated_cluster_order_id: String, 10 "Action" action: String,
    11 "DedicatedClusterOrderItems" dedicated_cluster_order_items: Vec<DedicatedClusterOrderItem>, 12 "Cpu" cpu: i64,
    13 "Mem" mem: i64, 14 "Gpu" gpu: i64, 15 "PayStatus" pay_status: i64, 16 "PayType" pay_type: String,
    17 "TimeUnit" time_unit: String, 18 "TimeSpan" time_span: i64, 19 "OrderType" order_type: String,
    20 "CheckStatus" check_status: String, 21 "DeliverExpectTime" deliver_expect_time: String,
    22 "DeliverFinishTime" deliver_finish_time: String, 23 "CheckExpectTime" check_expect_time: String,
    24 "CheckFinishTime" check_finish_time: String, 25 "OrderSLA" order_sla: String,
    26 "OrderPayPlan" order_pay_plan: String
} }

/// In the response of [`DescribeDedicatedClusterOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterOrderItem {
    pub dedicated_cluster_type_id: Option<String>,
    pub supported_storage_type: Vec<String>,
    pub supported_uplink_speed: Vec<i64>,
    pub supported_instance_family: Vec<String>,
    pub weight: Option<i64>,
    pub power_draw: Option<f64>,
    pub sub_order_status: Option<String>,
    /// RFC 3339 time.
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
    0 "DedicatedClusterTypeId" dedicated_cluster_type_id: String,
    1 "SupportedStorageType" supported_storage_type: Vec<String>,
    2 "SupportedUplinkSpeed" supported_uplink_speed: Vec<i64>,
    3 "SupportedInstanceFamily" supported_instance_family: Vec<String>, 4 "Weight" weight: i64,
    5 "PowerDraw" power_draw: f64, 6 "SubOrderStatus" sub_order_status: String, 7 "CreateTime" create_time: String,
    8 "SubOrderId" sub_order_id: String, 9 "Count" count: i64, 10 "Name" name: String,
    11 "Description" description: String, 12 "TotalCpu" total_cpu: i64, 13 "TotalMem" total_mem: i64,
    14 "TotalGpu" total_gpu: i64, 15 "TypeName" type_name: String, 16 "ComputeFormat" compute_format: String,
    17 "TypeFamily" type_family: String, 18 "SubOrderPayStatus" sub_order_pay_status: i64
} }

/// Describes dedicated cluster overview: `DescribeDedicatedClusterOverview` of `cdc` 2020-12-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeDedicatedClusterOverview>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterOverview {
    /// Required.
    pub dedicated_cluster_id: String,
}
operation! { DescribeDedicatedClusterOverview(dedicated_cluster_id: String)
    "DescribeDedicatedClusterOverview" -> DescribeDedicatedClusterOverviewOutput {
    0 "DedicatedClusterId" dedicated_cluster_id
} }

/// Response of [`DescribeDedicatedClusterOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterOverviewOutput {
    pub cvm_count: Option<i64>,
    pub host_count: Option<i64>,
    pub vpn_connection_state: Option<String>,
    pub vpngw_bandwidth_data: Option<VpngwBandwidthData>,
    pub local_net_info: Option<LocalNetInfo>,
    pub vpn_connection_bandwidth_data: Vec<VpngwBandwidthData>,
    pub host_detail_info: Vec<HostDetailInfo>,
    pub host_standby_count: Option<i64>,
    pub host_normal_count: Option<i64>,
    pub host_abnormal_count: Option<i64>,
}
model! { DescribeDedicatedClusterOverviewOutput {
    0 "CvmCount" cvm_count: i64, 1 "HostCount" host_count: i64, 2 "VpnConnectionState" vpn_connection_state: String,
    3 "VpngwBandwidthData" vpngw_bandwidth_data: VpngwBandwidthData, 4 "LocalNetInfo" local_net_info: LocalNetInfo,
    5 "VpnConnectionBandwidthData" vpn_connection_bandwidth_data: Vec<VpngwBandwidthData>,
    6 "HostDetailInfo" host_detail_info: Vec<HostDetailInfo>, 7 "HostStandbyCount" host_standby_count: i64,
    8 "HostNormalCount" host_normal_count: i64, 9 "HostAbnormalCount" host_abnormal_count: i64
} }

/// In the response of [`DescribeDedicatedClusterOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpngwBandwidthData {
    pub out_bandwidth: Option<OutBandwidth>,
    pub in_bandwidth: Option<InBandwidth>,
}
model! { VpngwBandwidthData {
    0 "OutBandwidth" out_bandwidth: OutBandwidth, 1 "InBandwidth" in_bandwidth: InBandwidth
} }

/// In the response of [`DescribeDedicatedClusterOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutBandwidth {
    pub timestamps: Vec<f64>,
    pub values: Vec<f64>,
}
model! { OutBandwidth {
    0 "Timestamps" timestamps: Vec<f64>, 1 "Values" values: Vec<f64>
} }

/// In the response of [`DescribeDedicatedClusterOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InBandwidth {
    pub timestamps: Vec<f64>,
    pub values: Vec<f64>,
}
model! { InBandwidth {
    0 "Timestamps" timestamps: Vec<f64>, 1 "Values" values: Vec<f64>
} }

/// In the response of [`DescribeDedicatedClusterOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalNetInfo {
    pub protocol: Option<String>,
    pub vpc_id: Option<String>,
    pub bgp_route: Option<String>,
    pub local_ip: Option<String>,
}
model! { LocalNetInfo {
    0 "Protocol" protocol: String, 1 "VpcId" vpc_id: String, 2 "BGPRoute" bgp_route: String,
    3 "LocalIp" local_ip: String
} }

/// In the response of [`DescribeDedicatedClusterOverview`].
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
    0 "HostTypeFamily" host_type_family: String, 1 "CpuTotal" cpu_total: f64, 2 "CpuAvailable" cpu_available: f64,
    3 "MemTotal" mem_total: f64, 4 "MemAvailable" mem_available: f64
} }

/// Describes dedicated cluster types: `DescribeDedicatedClusterTypes` of `cdc` 2020-12-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeDedicatedClusterTypes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
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
    Offset "Offset", "DedicatedClusterTypeSet" dedicated_cluster_type_set, total "TotalCount" }

/// Response of [`DescribeDedicatedClusterTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterTypesOutput {
    pub dedicated_cluster_type_set: Vec<DedicatedClusterType>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedClusterTypesOutput {
    0 "DedicatedClusterTypeSet" dedicated_cluster_type_set: Vec<DedicatedClusterType>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDedicatedClusterTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterType {
    pub dedicated_cluster_type_id: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub supported_storage_type: Vec<String>,
    pub supported_uplink_gib: Vec<i64>,
    pub supported_instance_family: Vec<String>,
    pub weight: Option<i64>,
    pub power_draw_kva: Option<f64>,
    pub compute_format_desc: Option<String>,
}
model! { DedicatedClusterType {
    0 "DedicatedClusterTypeId" dedicated_cluster_type_id: String, 1 "Description" description: String,
    2 "Name" name: String, 3 "CreateTime" create_time: String,
    4 "SupportedStorageType" supported_storage_type: Vec<String>, 5 "SupportedUplinkGiB" supported_uplink_gib: Vec<i64>,
    6 "SupportedInstanceFamily" supported_instance_family: Vec<String>, 7 "Weight" weight: i64,
    8 "PowerDrawKva" power_draw_kva: f64, 9 "ComputeFormatDesc" compute_format_desc: String
} }

/// Describes dedicated clusters: `DescribeDedicatedClusters` of `cdc` 2020-12-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeDedicatedClusters>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`].
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
    Offset "Offset", "DedicatedClusterSet" dedicated_cluster_set, total "TotalCount" }

/// Response of [`DescribeDedicatedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClustersOutput {
    pub dedicated_cluster_set: Vec<DedicatedCluster>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedClustersOutput {
    0 "DedicatedClusterSet" dedicated_cluster_set: Vec<DedicatedCluster>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDedicatedClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedCluster {
    pub dedicated_cluster_id: Option<String>,
    pub zone: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub lifecycle_status: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub site_id: Option<String>,
    pub running_status: Option<String>,
}
model! { DedicatedCluster {
    0 "DedicatedClusterId" dedicated_cluster_id: String, 1 "Zone" zone: String, 2 "Description" description: String,
    3 "Name" name: String, 4 "LifecycleStatus" lifecycle_status: String, 5 "CreateTime" create_time: String,
    6 "SiteId" site_id: String, 7 "RunningStatus" running_status: String
} }

/// Describes dedicated supported zones: `DescribeDedicatedSupportedZones` of `cdc` 2020-12-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeDedicatedSupportedZones>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_VALUE_REGION`], [`codes::INVALID_PARAMETER_VALUE_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_MISMATCH_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedSupportedZones {
    pub regions: Option<Vec<i64>>,
}
operation! { DescribeDedicatedSupportedZones()
    "DescribeDedicatedSupportedZones" -> DescribeDedicatedSupportedZonesOutput {
    0 "Regions" regions: Vec<i64>
} }

/// Response of [`DescribeDedicatedSupportedZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedSupportedZonesOutput {
    pub zone_set: Vec<RegionZoneInfo>,
}
model! { DescribeDedicatedSupportedZonesOutput {
    0 "ZoneSet" zone_set: Vec<RegionZoneInfo>
} }

/// In the response of [`DescribeDedicatedSupportedZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionZoneInfo {
    pub region_id: Option<i64>,
    pub zones: Vec<ZoneInfo>,
}
model! { RegionZoneInfo {
    0 "RegionId" region_id: i64, 1 "Zones" zones: Vec<ZoneInfo>
} }

/// In the response of [`DescribeDedicatedSupportedZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_state: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone: String, 1 "ZoneName" zone_name: String, 2 "ZoneId" zone_id: i64, 3 "ZoneState" zone_state: String
} }

/// Describes sites: `DescribeSites` of `cdc` 2020-12-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeSites>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_VALUE_REGION`], [`codes::INVALID_PARAMETER_VALUE_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_MISMATCH_REGION`].
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

/// Response of [`DescribeSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesOutput {
    pub site_set: Vec<Site>,
    pub total_count: Option<i64>,
}
model! { DescribeSitesOutput {
    0 "SiteSet" site_set: Vec<Site>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Site {
    pub name: Option<String>,
    pub site_id: Option<String>,
    pub description: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
}
model! { Site {
    0 "Name" name: String, 1 "SiteId" site_id: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String
} }

/// Describes sites detail: `DescribeSitesDetail` of `cdc` 2020-12-14.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=DescribeSitesDetail>.
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

/// Response of [`DescribeSitesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSitesDetailOutput {
    pub site_detail_set: Vec<SiteDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeSitesDetailOutput {
    0 "SiteDetailSet" site_detail_set: Vec<SiteDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSitesDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SiteDetail {
    pub site_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// RFC 3339 time.
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
    0 "SiteId" site_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "CreateTime" create_time: String, 4 "FiberType" fiber_type: String, 5 "UplinkSpeedGbps" uplink_speed_gbps: i64,
    6 "UplinkCount" uplink_count: i64, 7 "OpticalStandard" optical_standard: String,
    8 "RedundantNetworking" redundant_networking: bool, 9 "PowerConnectors" power_connectors: String,
    10 "PowerFeedDrop" power_feed_drop: String, 11 "PowerDrawKva" power_draw_kva: f64,
    12 "ConditionRequirement" condition_requirement: bool, 13 "DimensionRequirement" dimension_requirement: bool,
    14 "MaxWeight" max_weight: i64, 15 "AddressLine" address_line: String,
    16 "OptionalAddressLine" optional_address_line: String, 17 "NeedHelp" need_help: bool,
    18 "BreakerRequirement" breaker_requirement: bool, 19 "RedundantPower" redundant_power: bool,
    20 "Country" country: String, 21 "Province" province: String, 22 "City" city: String,
    23 "PostalCode" postal_code: i64
} }

/// Modifies dedicated cluster info: `ModifyDedicatedClusterInfo` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=ModifyDedicatedClusterInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_ZONE_MISMATCH_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_AT_LEAST_ONE`], [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_SITE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedClusterInfo {
    /// Required.
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

/// Response of [`ModifyDedicatedClusterInfo`]: empty.
pub type ModifyDedicatedClusterInfoOutput = Empty;

/// Modifies order status: `ModifyOrderStatus` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=ModifyOrderStatus>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_DEDICATED_CLUSTER_ORDER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrderStatus {
    /// Required.
    pub status: String,
    pub dedicated_cluster_order_id: Option<String>,
    pub sub_order_ids: Option<Vec<String>>,
}
operation! { ModifyOrderStatus(status: String) "ModifyOrderStatus" -> Empty {
    0 "Status" status, 1 "DedicatedClusterOrderId" dedicated_cluster_order_id: String,
    2 "SubOrderIds" sub_order_ids: Vec<String>
} }

/// Response of [`ModifyOrderStatus`]: empty.
pub type ModifyOrderStatusOutput = Empty;

/// Modifies site device info: `ModifySiteDeviceInfo` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=ModifySiteDeviceInfo>.
///
/// Errors: [`codes::MISSING_PARAMETER_AT_LEAST_ONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteDeviceInfo {
    /// Required.
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

/// Response of [`ModifySiteDeviceInfo`]: empty.
pub type ModifySiteDeviceInfoOutput = Empty;

/// Modifies site info: `ModifySiteInfo` of `cdc` 2020-12-14.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cdc&Version=2020-12-14&Action=ModifySiteInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::MISSING_PARAMETER_AT_LEAST_ONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySiteInfo {
    /// Required.
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

/// Response of [`ModifySiteInfo`]: empty.
pub type ModifySiteInfoOutput = Empty;

codes! {
    FAILED_OPERATION_CDC_BIND_VPC_FAIL "FailedOperation.CdcBindVpcFail",
    FAILED_OPERATION_FAIL_DELETE_SITE "FailedOperation.FailDeleteSite",
    FAILED_OPERATION_INVALID_IMAGE_STATE "FailedOperation.InvalidImageState", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER_IMAGE_IS_CACHED_IN_CDC "InvalidParameter.ImageIsCachedInCdc",
    INVALID_PARAMETER_IMAGE_NOT_CACHE_IN_CDC "InvalidParameter.ImageNotCacheInCdc",
    INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT "InvalidParameter.InstanceTypeNotSupport",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT "InvalidParameterValue.InvalidAppIdFormat",
    INVALID_PARAMETER_VALUE_INVALID_VALUE_DEDICATED_CLUSTER_COS_SIZE "InvalidParameterValue.InvalidValueDedicatedClusterCosSize",
    INVALID_PARAMETER_VALUE_INVALID_VALUE_DEDICATED_CLUSTER_DATA_STEP_SIZE "InvalidParameterValue.InvalidValueDedicatedClusterDataStepSize",
    INVALID_PARAMETER_VALUE_INVALID_VALUE_REGION "InvalidParameterValue.InvalidValueRegion",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_REGION "InvalidParameterValue.Region",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_ZONE_MISMATCH_REGION "InvalidParameterValue.ZoneMismatchRegion",
    INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED "InvalidParameterValue.ZoneNotSupported",
    LIMIT_EXCEEDED_CDC_IMAGE_TASK_QUOTA "LimitExceeded.CdcImageTaskQuota", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_AT_LEAST_ONE "MissingParameter.AtLeastOne",
    RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE "ResourceInsufficient.CloudDiskUnavailable",
    RESOURCE_NOT_FOUND_INVALID_DEDICATED_CLUSTER_ID "ResourceNotFound.InvalidDedicatedClusterId",
    RESOURCE_NOT_FOUND_INVALID_DEDICATED_CLUSTER_ORDER_ID "ResourceNotFound.InvalidDedicatedClusterOrderId",
    RESOURCE_NOT_FOUND_INVALID_DEDICATED_CLUSTER_TYPE_ID "ResourceNotFound.InvalidDedicatedClusterTypeId",
    RESOURCE_NOT_FOUND_INVALID_SITE_ID "ResourceNotFound.InvalidSiteId",
    UNSUPPORTED_OPERATION_NON_CUSTOMER_APP_ID_NOT_SUPPORT "UnsupportedOperation.NonCustomerAppIdNotSupport",
    UNSUPPORTED_OPERATION_SYNC_CDC_IMAGE_NOT_SUPPORT "UnsupportedOperation.SyncCdcImageNotSupport"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateDedicatedCluster, CreateDedicatedClusterImageCache, CreateDedicatedClusterOrder, CreateSite,
    DeleteDedicatedClusterImageCache, DeleteDedicatedClusters, DeleteSites, DescribeDedicatedClusterCbsStatistics,
    DescribeDedicatedClusterCosCapacity, DescribeDedicatedClusterHostStatistics, DescribeDedicatedClusterHosts,
    DescribeDedicatedClusterInstanceTypes, DescribeDedicatedClusterOrders, DescribeDedicatedClusterOverview,
    DescribeDedicatedClusterTypes, DescribeDedicatedClusters, DescribeDedicatedSupportedZones, DescribeSites,
    DescribeSitesDetail, ModifyDedicatedClusterInfo, ModifyOrderStatus, ModifySiteDeviceInfo, ModifySiteInfo
}
