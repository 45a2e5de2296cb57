//! `traffic` 2024-03-26.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "traffic", version: "2024-03-26", code: "traffic", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthCluster {
    pub area_code: String,
    pub commit_bandwidth_mbps: Option<i64>,
    pub international_commit_bandwidth_mbps: Option<i64>,
    /// One of `PremiumBGP`, `StandardBGP`, `CN2`, `PathBasedBandwidth`, `CMI`, `CUG`, `CTG`.
    pub network_line_type: Option<String>,
    /// Deprecated. One of `BGP`, `Cogent`, `CN2`, `PathBasedBandwidth`, `CMI`, `CUG`, `CTG`.
    pub network_type: Option<String>,
    /// One of `MonthlyPercent95Bandwidth`, `DayPeakBandwidth`.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagAssociation {
    pub tags: Option<Vec<Tag>>,
}
input! { TagAssociation() {
    0 "tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "key" key: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBandwidthClusterOutput {
    pub order_number: Option<String>,
    pub bandwidth_cluster_id: Option<String>,
}
model! { CreateBandwidthClusterOutput {
    0 "orderNumber" order_number, 1 "bandwidthClusterId" bandwidth_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBandwidthClusters {
    pub bandwidth_cluster_ids: Vec<String>,
}
operation! { DeleteBandwidthClusters(bandwidth_cluster_ids: Vec<String>) "DeleteBandwidthClusters" -> Empty {
    0 "bandwidthClusterIds" bandwidth_cluster_ids
} }

pub type DeleteBandwidthClustersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterAreas {}
operation! { DescribeBandwidthClusterAreas() "DescribeBandwidthClusterAreas" -> DescribeBandwidthClusterAreasOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterAreasOutput {
    pub areas: Option<Vec<BandwidthClusterAreaInfo>>,
}
model! { DescribeBandwidthClusterAreasOutput {
    0 "areas" areas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterAreaInfo {
    pub area_code: Option<String>,
    pub area_name: Option<String>,
    pub network_types: Option<Vec<String>>,
    pub products: Option<Vec<String>>,
}
model! { BandwidthClusterAreaInfo {
    0 "areaCode" area_code, 1 "areaName" area_name, 2 "networkTypes" network_types, 3 "products" products
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterResources {
    pub bandwidth_cluster_id: String,
}
operation! { DescribeBandwidthClusterResources(bandwidth_cluster_id: String)
    "DescribeBandwidthClusterResources" -> DescribeBandwidthClusterResourcesOutput {
    0 "bandwidthClusterId" bandwidth_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterResourcesOutput {
    pub resources: Option<Vec<BandwidthClusterResource>>,
    pub total_count: Option<i64>,
}
model! { DescribeBandwidthClusterResourcesOutput {
    0 "resources" resources, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterResource {
    pub resource_id: Option<String>,
    /// One of `VM_INSTANCE`, `BMC_INSTANCE`, `ZEC_EIP_INSTANCE`, `ZEC_IPV6_INSTANCE`, `OTHERS`.
    pub resource_type: Option<String>,
}
model! { BandwidthClusterResource {
    0 "resourceId" resource_id, 1 "resourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterTraffic {
    pub bandwidth_cluster_id: String,
    pub start_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterTrafficOutput {
    pub data_list: Option<Vec<BandwidthClusterTrafficData>>,
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
    0 "dataList" data_list, 1 "in95" in95, 2 "in95Time" in95_time, 3 "inAvg" in_avg, 4 "inMax" in_max, 5 "inMin" in_min,
    6 "inTotal" in_total, 7 "out95" out95, 8 "out95Time" out95_time, 9 "outAvg" out_avg, 10 "outMax" out_max,
    11 "outMin" out_min, 12 "outTotal" out_total, 13 "maxBandwidth95ValueMbps" max_bandwidth95_value_mbps,
    14 "totalUnit" total_unit, 15 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterTrafficData {
    pub internet_rx: Option<i64>,
    pub internet_tx: Option<i64>,
    pub time: Option<String>,
}
model! { BandwidthClusterTrafficData {
    0 "internetRX" internet_rx, 1 "internetTX" internet_tx, 2 "time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterUsage {
    pub bandwidth_cluster_id: String,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeBandwidthClusterUsage(bandwidth_cluster_id: String)
    "DescribeBandwidthClusterUsage" -> DescribeBandwidthClusterUsageOutput {
    0 "bandwidthClusterId" bandwidth_cluster_id, 1 "pageSize" page_size: i64, 2 "pageNum" page_num: i64
} }
paged! { DescribeBandwidthClusterUsage: BandwidthClusterUsageData =
    Number "pageNum", "dataSet" data_set, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterUsageOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<BandwidthClusterUsageData>>,
}
model! { DescribeBandwidthClusterUsageOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterUsageData {
    pub time: Option<String>,
    pub value: Option<f64>,
    pub type_values: Option<Vec<TrafficTypeValue>>,
    pub details: Option<Vec<BandwidthClusterUsageDetail>>,
}
model! { BandwidthClusterUsageData {
    0 "time" time, 1 "value" value, 2 "typeValues" type_values, 3 "details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficTypeValue {
    /// One of `LOCAL`, `INTERNATIONAL`.
    pub traffic_type: Option<String>,
    pub value: Option<f64>,
}
model! { TrafficTypeValue {
    0 "trafficType" traffic_type, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BandwidthClusterUsageDetail {
    pub city_name: Option<String>,
    pub city_code: Option<String>,
    /// One of `AllProduct`, `BMC`, `ZEC`, `VM`, `OFFLINE`.
    pub product: Option<String>,
    pub value: Option<f64>,
    pub type_values: Option<Vec<TrafficTypeValue>>,
}
model! { BandwidthClusterUsageDetail {
    0 "cityName" city_name, 1 "cityCode" city_code, 2 "product" product, 3 "value" value, 4 "typeValues" type_values
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClustersOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<BandwidthClusterInfo>>,
}
model! { DescribeBandwidthClustersOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

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
    pub cities: Option<Vec<CityInfo>>,
    pub tags: Option<Tags>,
    pub resource_group: Option<ResourceGroupInfo>,
}
model! { BandwidthClusterInfo {
    0 "bandwidthClusterId" bandwidth_cluster_id, 1 "bandwidthClusterName" bandwidth_cluster_name,
    2 "networkType" network_type, 3 "networkLineType" network_line_type, 4 "product" product, 5 "areaCode" area_code,
    6 "internetChargeType" internet_charge_type, 7 "commitBandwidthMbps" commit_bandwidth_mbps,
    8 "internationalCommitBandwidthMbps" international_commit_bandwidth_mbps, 9 "location" location,
    10 "createTime" create_time, 11 "resourceNumber" resource_number, 12 "cities" cities, 13 "tags" tags,
    14 "resourceGroup" resource_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CityInfo {
    pub city_name: Option<String>,
    pub city_code: Option<String>,
}
model! { CityInfo {
    0 "cityName" city_name, 1 "cityCode" city_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tags: Option<Vec<Tag>>,
}
model! { Tags {
    0 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupInfo {
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
}
model! { ResourceGroupInfo {
    0 "resourceGroupId" resource_group_id, 1 "resourceGroupName" resource_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryBandwidthClusterPrice {
    pub area_code: String,
    pub commit_bandwidth_mbps: Option<i64>,
    pub international_commit_bandwidth_mbps: Option<i64>,
    /// One of `BGP`, `Cogent`, `CN2`, `PathBasedBandwidth`, `CMI`, `CUG`, `CTG`.
    pub network_type: Option<String>,
    /// One of `MonthlyPercent95Bandwidth`, `DayPeakBandwidth`.
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryBandwidthClusterPriceOutput {
    pub price: Option<PriceItem>,
    pub international_price: Option<PriceItem>,
}
model! { InquiryBandwidthClusterPriceOutput {
    0 "price" price, 1 "internationalPrice" international_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceItem {
    pub discount: Option<f64>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub unit_price: Option<f64>,
    pub discount_unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub step_prices: Option<Vec<StepPrice>>,
    pub amount_unit: Option<String>,
    pub excess_unit_price: Option<f64>,
    pub excess_discount_unit_price: Option<f64>,
    pub excess_amount_unit: Option<String>,
    /// One of `STANDARD`, `CUSTOMIZED`.
    pub category: Option<String>,
}
model! { PriceItem {
    0 "discount" discount, 1 "discountPrice" discount_price, 2 "originalPrice" original_price, 3 "unitPrice" unit_price,
    4 "discountUnitPrice" discount_unit_price, 5 "chargeUnit" charge_unit, 6 "stepPrices" step_prices,
    7 "amountUnit" amount_unit, 8 "excessUnitPrice" excess_unit_price,
    9 "excessDiscountUnitPrice" excess_discount_unit_price, 10 "excessAmountUnit" excess_amount_unit,
    11 "category" category
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
pub struct MigrateBandwidthClusterResources {
    pub target_bandwidth_cluster_id: String,
    pub resource_id_list: Vec<String>,
}
operation! { MigrateBandwidthClusterResources(target_bandwidth_cluster_id: String, resource_id_list: Vec<String>)
    "MigrateBandwidthClusterResources" -> Empty {
    0 "targetBandwidthClusterId" target_bandwidth_cluster_id, 1 "resourceIdList" resource_id_list
} }

pub type MigrateBandwidthClusterResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBandwidthClusterAttribute {
    pub bandwidth_cluster_id: String,
    pub name: String,
}
operation! { ModifyBandwidthClusterAttribute(bandwidth_cluster_id: String, name: String)
    "ModifyBandwidthClusterAttribute" -> Empty {
    0 "bandwidthClusterId" bandwidth_cluster_id, 1 "name" name
} }

pub type ModifyBandwidthClusterAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthClusterCommitBandwidth {
    pub bandwidth_cluster_id: String,
    pub commit_bandwidth_mbps: i64,
    pub international_commit_bandwidth_mbps: Option<i64>,
}
operation! { UpdateBandwidthClusterCommitBandwidth(bandwidth_cluster_id: String, commit_bandwidth_mbps: i64)
    "UpdateBandwidthClusterCommitBandwidth" -> Empty {
    0 "bandwidthClusterId" bandwidth_cluster_id, 1 "commitBandwidthMbps" commit_bandwidth_mbps,
    2 "internationalCommitBandwidthMbps" international_commit_bandwidth_mbps: i64
} }

pub type UpdateBandwidthClusterCommitBandwidthOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_START_TIME_MUST_BEFORE_END_TIME: &str = "Invalid.Start.Time.Must.Before.End.Time";
    pub const INVALID_TIME_FORMAT: &str = "Invalid.Time.Format";
    pub const INVALID_TIME_RANGE: &str = "Invalid.Time.Range";
    pub const INVALID_CLUSTER_NOT_FOUND: &str = "Invalid.cluster.Not.Found";
    pub const TIME_OUT_OF_RANGE: &str = "Time.Out.Of.Range";
}

#[cfg(feature = "reflect")]
register! {
    CreateBandwidthCluster, DeleteBandwidthClusters, DescribeBandwidthClusterAreas, DescribeBandwidthClusterResources,
    DescribeBandwidthClusterTraffic, DescribeBandwidthClusterUsage, DescribeBandwidthClusters,
    InquiryBandwidthClusterPrice, MigrateBandwidthClusterResources, ModifyBandwidthClusterAttribute,
    UpdateBandwidthClusterCommitBandwidth
}
