//! `traffic` of Zenlayer Cloud, API version 2024-03-26.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, traffic::DescribeBandwidthClusterAreas};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBandwidthClusterAreas::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "traffic",
    "2024-03-26",
    "traffic",
    &Endpoints::NONE,
);

/// Creates bandwidth cluster: `CreateBandwidthCluster` of `traffic` 2024-03-26.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthCluster {
    /// Required.
    pub area_code: String,
    pub commit_bandwidth_mbps: Option<i64>,
    pub international_commit_bandwidth_mbps: Option<i64>,
    /// One of `PremiumBGP`, `StandardBGP`, `CN2`, `PathBasedBandwidth`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// Deprecated. One of `BGP`, `Cogent`, `CN2`, `PathBasedBandwidth`, `CMI`, `CUG`, `CTG`.
    pub network_type: Option<String>,
    /// Required. One of `MonthlyPercent95Bandwidth`, `DayPeakBandwidth`.
    pub internet_charge_type: String,
    pub name: Option<String>,
    /// One of `AllProduct`, `BMC`, `ZEC`, `VM`, `OFFLINE`.
    pub product: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<TagAssociation>,
}
operation! { CreateBandwidthCluster(area_code: String, internet_charge_type: String)
    "CreateBandwidthCluster" -> CreateBandwidthClusterOutput {
    0 "areaCode" area_code, 1 "commitBandwidthMbps" commit_bandwidth_mbps: i64,
    2 "internationalCommitBandwidthMbps" international_commit_bandwidth_mbps: i64,
    3 "networkLineType" network_line_type: String, 4 "networkType" network_type: String,
    5 "internetChargeType" internet_charge_type, 6 "name" name: String, 7 "product" product: String,
    8 "resourceGroupId" resource_group_id: String, 9 "tags" tags: TagAssociation
} }

/// In the request of [`CreateBandwidthCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

/// In the request of [`CreateBandwidthCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateBandwidthCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthClusterOutput {
    pub order_number: Option<String>,
    pub bandwidth_cluster_id: Option<String>,
}
model! { CreateBandwidthClusterOutput {
    0 "orderNumber" order_number: String, 1 "bandwidthClusterId" bandwidth_cluster_id: String
} }

/// Deletes bandwidth clusters: `DeleteBandwidthClusters` of `traffic` 2024-03-26.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBandwidthClusters {
    /// Required.
    pub bandwidth_cluster_ids: Vec<String>,
}
operation! { DeleteBandwidthClusters(bandwidth_cluster_ids: Vec<String>) "DeleteBandwidthClusters" -> Empty {
    0 "bandwidthClusterIds" bandwidth_cluster_ids
} }

/// Response of [`DeleteBandwidthClusters`]: empty.
pub type DeleteBandwidthClustersOutput = Empty;

/// Describes bandwidth cluster areas: `DescribeBandwidthClusterAreas` of `traffic` 2024-03-26.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterAreas {}
operation! { DescribeBandwidthClusterAreas() "DescribeBandwidthClusterAreas" -> DescribeBandwidthClusterAreasOutput {} }

/// Response of [`DescribeBandwidthClusterAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterAreasOutput {
    pub areas: Vec<BandwidthClusterAreaInfo>,
}
model! { DescribeBandwidthClusterAreasOutput {
    0 "areas" areas: Vec<BandwidthClusterAreaInfo>
} }

/// In the response of [`DescribeBandwidthClusterAreas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterAreaInfo {
    pub area_code: Option<String>,
    pub area_name: Option<String>,
    pub network_types: Vec<String>,
    pub products: Vec<String>,
}
model! { BandwidthClusterAreaInfo {
    0 "areaCode" area_code: String, 1 "areaName" area_name: String, 2 "networkTypes" network_types: Vec<String>,
    3 "products" products: Vec<String>
} }

/// Describes bandwidth cluster resources: `DescribeBandwidthClusterResources` of `traffic` 2024-03-26.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterResources {
    /// Required.
    pub bandwidth_cluster_id: String,
}
operation! { DescribeBandwidthClusterResources(bandwidth_cluster_id: String)
    "DescribeBandwidthClusterResources" -> DescribeBandwidthClusterResourcesOutput {
    0 "bandwidthClusterId" bandwidth_cluster_id
} }

/// Response of [`DescribeBandwidthClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterResourcesOutput {
    pub resources: Vec<BandwidthClusterResource>,
    pub total_count: Option<i64>,
}
model! { DescribeBandwidthClusterResourcesOutput {
    0 "resources" resources: Vec<BandwidthClusterResource>, 1 "totalCount" total_count: i64
} }

/// In the response of [`DescribeBandwidthClusterResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterResource {
    pub resource_id: Option<String>,
    /// One of `VM_INSTANCE`, `BMC_INSTANCE`, `ZEC_EIP_INSTANCE`, `ZEC_IPV6_INSTANCE`, `OTHERS`.
    pub resource_type: Option<String>,
}
model! { BandwidthClusterResource {
    0 "resourceId" resource_id: String, 1 "resourceType" resource_type: String
} }

/// Describes bandwidth cluster traffic: `DescribeBandwidthClusterTraffic` of `traffic` 2024-03-26.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterTraffic {
    /// Required.
    pub bandwidth_cluster_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub city: Option<String>,
    /// One of `LOCAL`, `INTERNATIONAL`.
    pub traffic_type: Option<String>,
}
operation! { DescribeBandwidthClusterTraffic(bandwidth_cluster_id: String, start_time: String, end_time: String)
    "DescribeBandwidthClusterTraffic" -> DescribeBandwidthClusterTrafficOutput {
    0 "bandwidthClusterId" bandwidth_cluster_id, 1 "startTime" start_time, 2 "endTime" end_time, 3 "city" city: String,
    4 "trafficType" traffic_type: String
} }

/// Response of [`DescribeBandwidthClusterTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterTrafficOutput {
    pub data_list: Vec<BandwidthClusterTrafficData>,
    pub in95: Option<i64>,
    pub in95_time: Option<String>,
    pub in_avg: Option<i64>,
    pub in_max: Option<i64>,
    pub in_min: Option<i64>,
    pub in_total: Option<i64>,
    pub out95: Option<i64>,
    pub out95_time: Option<String>,
    pub out_avg: Option<i64>,
    pub out_max: Option<i64>,
    pub out_min: Option<i64>,
    pub out_total: Option<i64>,
    pub max_bandwidth95_value_mbps: Option<f64>,
    pub total_unit: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeBandwidthClusterTrafficOutput {
    0 "dataList" data_list: Vec<BandwidthClusterTrafficData>, 1 "in95" in95: i64, 2 "in95Time" in95_time: String,
    3 "inAvg" in_avg: i64, 4 "inMax" in_max: i64, 5 "inMin" in_min: i64, 6 "inTotal" in_total: i64,
    7 "out95" out95: i64, 8 "out95Time" out95_time: String, 9 "outAvg" out_avg: i64, 10 "outMax" out_max: i64,
    11 "outMin" out_min: i64, 12 "outTotal" out_total: i64,
    13 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps: f64, 14 "totalUnit" total_unit: String,
    15 "unit" unit: String
} }

/// In the response of [`DescribeBandwidthClusterTraffic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterTrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { BandwidthClusterTrafficData {
    0 "internetRX" internet_rx: i64, 1 "internetTX" internet_tx: i64, 2 "time" time: String
} }

/// Describes bandwidth cluster usage: `DescribeBandwidthClusterUsage` of `traffic` 2024-03-26.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterUsage {
    /// Required.
    pub bandwidth_cluster_id: String,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeBandwidthClusterUsage(bandwidth_cluster_id: String)
    "DescribeBandwidthClusterUsage" -> DescribeBandwidthClusterUsageOutput {
    0 "bandwidthClusterId" bandwidth_cluster_id, 1 "pageSize" page_size: i64, 2 "pageNum" page_num: i64
} }
paged! { DescribeBandwidthClusterUsage: BandwidthClusterUsageData =
    Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeBandwidthClusterUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterUsageOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<BandwidthClusterUsageData>,
}
model! { DescribeBandwidthClusterUsageOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<BandwidthClusterUsageData>
} }

/// In the response of [`DescribeBandwidthClusterUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterUsageData {
    pub time: Option<String>,
    pub value: Option<f64>,
    pub type_values: Vec<TrafficTypeValue>,
    pub details: Vec<BandwidthClusterUsageDetail>,
}
model! { BandwidthClusterUsageData {
    0 "time" time: String, 1 "value" value: f64, 2 "typeValues" type_values: Vec<TrafficTypeValue>,
    3 "details" details: Vec<BandwidthClusterUsageDetail>
} }

/// In the response of [`DescribeBandwidthClusterUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficTypeValue {
    /// One of `LOCAL`, `INTERNATIONAL`.
    pub traffic_type: Option<String>,
    pub value: Option<f64>,
}
model! { TrafficTypeValue {
    0 "trafficType" traffic_type: String, 1 "value" value: f64
} }

/// In the response of [`DescribeBandwidthClusterUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterUsageDetail {
    pub city_name: Option<String>,
    pub city_code: Option<String>,
    /// One of `AllProduct`, `BMC`, `ZEC`, `VM`, `OFFLINE`.
    pub product: Option<String>,
    pub value: Option<f64>,
    pub type_values: Vec<TrafficTypeValue>,
}
model! { BandwidthClusterUsageDetail {
    0 "cityName" city_name: String, 1 "cityCode" city_code: String, 2 "product" product: String, 3 "value" value: f64,
    4 "typeValues" type_values: Vec<TrafficTypeValue>
} }

/// Describes bandwidth clusters: `DescribeBandwidthClusters` of `traffic` 2024-03-26.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusters {
    pub bandwidth_cluster_ids: Option<Vec<String>>,
    pub bandwidth_cluster_name: Option<String>,
    pub city_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { DescribeBandwidthClusters() "DescribeBandwidthClusters" -> DescribeBandwidthClustersOutput {
    0 "bandwidthClusterIds" bandwidth_cluster_ids: Vec<String>, 1 "bandwidthClusterName" bandwidth_cluster_name: String,
    2 "cityName" city_name: String, 3 "pageNum" page_num: i64, 4 "pageSize" page_size: i64,
    5 "resourceGroupId" resource_group_id: String, 6 "tagKeys" tag_keys: Vec<String>, 7 "tags" tags: Vec<Tag>
} }
paged! { DescribeBandwidthClusters: BandwidthClusterInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeBandwidthClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClustersOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<BandwidthClusterInfo>,
}
model! { DescribeBandwidthClustersOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<BandwidthClusterInfo>
} }

/// In the response of [`DescribeBandwidthClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterInfo {
    pub bandwidth_cluster_id: Option<String>,
    pub bandwidth_cluster_name: Option<String>,
    /// Deprecated. One of `BGP`, `Cogent`, `CN2`, `PathBasedBandwidth`, `CMI`, `CUG`, `CTG`.
    pub network_type: Option<String>,
    /// One of `PremiumBGP`, `StandardBGP`, `CN2`, `PathBasedBandwidth`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// One of `AllProduct`, `BMC`, `ZEC`, `VM`, `OFFLINE`.
    pub product: Option<String>,
    pub area_code: Option<String>,
    /// One of `MonthlyPercent95Bandwidth`, `DayPeakBandwidth`.
    pub internet_charge_type: Option<String>,
    pub commit_bandwidth_mbps: Option<i64>,
    pub international_commit_bandwidth_mbps: Option<i64>,
    pub location: Option<String>,
    pub create_time: Option<String>,
    pub resource_number: Option<i64>,
    pub cities: Vec<CityInfo>,
    pub tags: Option<Tags>,
    pub resource_group: Option<ResourceGroupInfo>,
}
model! { BandwidthClusterInfo {
    0 "bandwidthClusterId" bandwidth_cluster_id: String, 1 "bandwidthClusterName" bandwidth_cluster_name: String,
    2 "networkType" network_type: String, 3 "networkLineType" network_line_type: String, 4 "product" product: String,
    5 "areaCode" area_code: String, 6 "internetChargeType" internet_charge_type: String,
    7 "commitBandwidthMbps" commit_bandwidth_mbps: i64,
    8 "internationalCommitBandwidthMbps" international_commit_bandwidth_mbps: i64, 9 "location" location: String,
    10 "createTime" create_time: String, 11 "resourceNumber" resource_number: i64, 12 "cities" cities: Vec<CityInfo>,
    13 "tags" tags: Tags, 14 "resourceGroup" resource_group: ResourceGroupInfo
} }

/// In the response of [`DescribeBandwidthClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CityInfo {
    pub city_name: Option<String>,
    pub city_code: Option<String>,
}
model! { CityInfo {
    0 "cityName" city_name: String, 1 "cityCode" city_code: String
} }

/// In the response of [`DescribeBandwidthClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Vec<Tag>,
}
model! { Tags {
    0 "tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeBandwidthClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    0 "resourceGroupId" resource_group_id: String, 1 "resourceGroupName" resource_group_name: String
} }

/// `InquiryBandwidthClusterPrice` of `traffic` 2024-03-26.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryBandwidthClusterPrice {
    /// Required.
    pub area_code: String,
    pub commit_bandwidth_mbps: Option<i64>,
    pub international_commit_bandwidth_mbps: Option<i64>,
    /// One of `BGP`, `Cogent`, `CN2`, `PathBasedBandwidth`, `CMI`, `CUG`, `CTG`.
    pub network_type: Option<String>,
    /// Required. One of `MonthlyPercent95Bandwidth`, `DayPeakBandwidth`.
    pub internet_charge_type: String,
    /// One of `AllProduct`, `BMC`, `ZEC`, `VM`, `OFFLINE`.
    pub product: Option<String>,
}
operation! { InquiryBandwidthClusterPrice(area_code: String, internet_charge_type: String)
    "InquiryBandwidthClusterPrice" -> InquiryBandwidthClusterPriceOutput {
    0 "areaCode" area_code, 1 "commitBandwidthMbps" commit_bandwidth_mbps: i64,
    2 "internationalCommitBandwidthMbps" international_commit_bandwidth_mbps: i64, 3 "networkType" network_type: String,
    4 "internetChargeType" internet_charge_type, 5 "product" product: String
} }

/// Response of [`InquiryBandwidthClusterPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryBandwidthClusterPriceOutput {
    pub price: Option<PriceItem>,
    pub international_price: Option<PriceItem>,
}
model! { InquiryBandwidthClusterPriceOutput {
    0 "price" price: PriceItem, 1 "internationalPrice" international_price: PriceItem
} }

/// In the response of [`InquiryBandwidthClusterPrice`].
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

/// In the response of [`InquiryBandwidthClusterPrice`].
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

/// Migrates bandwidth cluster resources: `MigrateBandwidthClusterResources` of `traffic` 2024-03-26.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateBandwidthClusterResources {
    /// Required.
    pub target_bandwidth_cluster_id: String,
    /// Required.
    pub resource_id_list: Vec<String>,
}
operation! { MigrateBandwidthClusterResources(target_bandwidth_cluster_id: String, resource_id_list: Vec<String>)
    "MigrateBandwidthClusterResources" -> Empty {
    0 "targetBandwidthClusterId" target_bandwidth_cluster_id, 1 "resourceIdList" resource_id_list
} }

/// Response of [`MigrateBandwidthClusterResources`]: empty.
pub type MigrateBandwidthClusterResourcesOutput = Empty;

/// Modifies bandwidth cluster attribute: `ModifyBandwidthClusterAttribute` of `traffic` 2024-03-26.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBandwidthClusterAttribute {
    /// Required.
    pub bandwidth_cluster_id: String,
    /// Required.
    pub name: String,
}
operation! { ModifyBandwidthClusterAttribute(bandwidth_cluster_id: String, name: String)
    "ModifyBandwidthClusterAttribute" -> Empty {
    0 "bandwidthClusterId" bandwidth_cluster_id, 1 "name" name
} }

/// Response of [`ModifyBandwidthClusterAttribute`]: empty.
pub type ModifyBandwidthClusterAttributeOutput = Empty;

/// Updates bandwidth cluster commit bandwidth: `UpdateBandwidthClusterCommitBandwidth` of `traffic` 2024-03-26.
///
/// POST. Changes data. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthClusterCommitBandwidth {
    /// Required.
    pub bandwidth_cluster_id: String,
    /// Required.
    pub commit_bandwidth_mbps: i64,
    pub international_commit_bandwidth_mbps: Option<i64>,
}
operation! { UpdateBandwidthClusterCommitBandwidth(bandwidth_cluster_id: String, commit_bandwidth_mbps: i64)
    "UpdateBandwidthClusterCommitBandwidth" -> Empty {
    0 "bandwidthClusterId" bandwidth_cluster_id, 1 "commitBandwidthMbps" commit_bandwidth_mbps,
    2 "internationalCommitBandwidthMbps" international_commit_bandwidth_mbps: i64
} }

/// Response of [`UpdateBandwidthClusterCommitBandwidth`]: empty.
pub type UpdateBandwidthClusterCommitBandwidthOutput = Empty;

codes! {
    INVALID_START_TIME_MUST_BEFORE_END_TIME "Invalid.Start.Time.Must.Before.End.Time",
    INVALID_TIME_FORMAT "Invalid.Time.Format", INVALID_TIME_RANGE "Invalid.Time.Range",
    INVALID_CLUSTER_NOT_FOUND "Invalid.cluster.Not.Found", TIME_OUT_OF_RANGE "Time.Out.Of.Range"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateBandwidthCluster, DeleteBandwidthClusters, DescribeBandwidthClusterAreas, DescribeBandwidthClusterResources,
    DescribeBandwidthClusterTraffic, DescribeBandwidthClusterUsage, DescribeBandwidthClusters,
    InquiryBandwidthClusterPrice, MigrateBandwidthClusterResources, ModifyBandwidthClusterAttribute,
    UpdateBandwidthClusterCommitBandwidth
}
