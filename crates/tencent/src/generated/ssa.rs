//! `ssa` of Tencent Cloud, API version 2018-06-08.
//!
//! Endpoint: `ssa.tencentcloudapi.com`, or `ssa.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ssa::DescribeAlarmStat};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAlarmStat::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ssa", "2018-06-08", "ssa", &Endpoints::NONE);

/// Describes alarm stat: `DescribeAlarmStat` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeAlarmStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmStat {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeAlarmStat() "DescribeAlarmStat" -> DescribeAlarmStatOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// Response of [`DescribeAlarmStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmStatOutput {
    pub data: Option<AlarmInfoRsp>,
}
model! { DescribeAlarmStatOutput {
    0 "Data" data: AlarmInfoRsp
} }

/// In the response of [`DescribeAlarmStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmInfoRsp {
    pub attack_event: Vec<AttackEvent>,
}
model! { AlarmInfoRsp {
    0 "AttackEvent" attack_event: Vec<AttackEvent>
} }

/// In the response of [`DescribeAlarmStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttackEvent {
    pub ssa_src_ip: Option<String>,
    pub ssa_dst_ip: Option<String>,
    pub ssa_dst_province: Option<String>,
    pub ssa_dst_city: Option<String>,
    pub ssa_dst_country: Option<String>,
    pub ssa_src_province: Option<String>,
    pub ssa_src_country: Option<String>,
    pub ssa_src_city: Option<String>,
}
model! { AttackEvent {
    0 "SsaSrcIp" ssa_src_ip: String, 1 "SsaDstIp" ssa_dst_ip: String, 2 "SsaDstProvince" ssa_dst_province: String,
    3 "SsaDstCity" ssa_dst_city: String, 4 "SsaDstCountry" ssa_dst_country: String,
    5 "SsaSrcProvince" ssa_src_province: String, 6 "SsaSrcCountry" ssa_src_country: String,
    7 "SsaSrcCity" ssa_src_city: String
} }

/// Describes asset detail: `DescribeAssetDetail` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeAssetDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetail {
    /// Required.
    pub params: String,
}
operation! { DescribeAssetDetail(params: String) "DescribeAssetDetail" -> DescribeAssetDetailOutput {
    0 "Params" params
} }

/// Response of [`DescribeAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetailOutput {
    pub data: Option<AssetDetail>,
}
model! { DescribeAssetDetailOutput {
    0 "Data" data: AssetDetail
} }

/// In the response of [`DescribeAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDetail {
    pub asset_type: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_state: Option<String>,
    pub public_ip_addresses: Vec<String>,
    pub engine_version: Option<String>,
    pub id: Option<String>,
    pub tag: Vec<Tag>,
    pub vip: Option<String>,
    pub status: Option<i64>,
    pub load_balancer_vips: Vec<String>,
    pub uin: Option<i64>,
    pub creation_date: Option<String>,
    pub domain: Option<String>,
    pub asset_uniqid: Option<String>,
    pub instance_id: Option<String>,
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub asset_status: Option<String>,
    pub cert_type: Option<String>,
    pub project_name: Option<String>,
    pub cert_end_time: Option<String>,
    pub product_type: Option<i64>,
    pub private_ip_addresses: Vec<String>,
    pub validity_period: Option<String>,
    pub group_name: Option<String>,
    pub port: Vec<String>,
    pub risk_config: Vec<String>,
    pub event: Option<String>,
    pub vul: Option<String>,
    pub ssa_asset_discover_time: Option<String>,
    pub asset_subnet_id: Option<String>,
    pub asset_subnet_name: Option<String>,
    pub asset_vpc_name: Option<String>,
    pub cluster_type: Option<i64>,
    pub name_space: Option<String>,
    pub asset_create_time: Option<String>,
    pub load_balancer_type: Option<String>,
    pub asset_ipv6: Vec<String>,
    pub ssh_risk: Option<String>,
    pub rdp_risk: Option<String>,
    pub event_risk: Option<String>,
    pub asset_vul_num: Option<i64>,
    pub asset_event_num: Option<i64>,
    pub asset_cspm_risk_num: Option<i64>,
    pub ssa_asset_delete_time: Option<String>,
    pub charge_type: Option<String>,
    pub asset_region_name: Option<String>,
    pub asset_vpcid: Option<String>,
}
model! { AssetDetail {
    0 "AssetType" asset_type: String, 1 "Name" name: String, 2 "Region" region: String, 3 "VpcId" vpc_id: String,
    4 "InstanceType" instance_type: String, 5 "InstanceState" instance_state: String,
    6 "PublicIpAddresses" public_ip_addresses: Vec<String>, 7 "EngineVersion" engine_version: String, 8 "Id" id: String,
    9 "Tag" tag: Vec<Tag>, 10 "Vip" vip: String, 11 "Status" status: i64,
    12 "LoadBalancerVips" load_balancer_vips: Vec<String>, 13 "Uin" uin: i64, 14 "CreationDate" creation_date: String,
    15 "Domain" domain: String, 16 "AssetUniqid" asset_uniqid: String, 17 "InstanceId" instance_id: String,
    18 "DiskType" disk_type: String, 19 "DiskSize" disk_size: i64, 20 "AssetStatus" asset_status: String,
    21 "CertType" cert_type: String, 22 "ProjectName" project_name: String, 23 "CertEndTime" cert_end_time: String,
    24 "ProductType" product_type: i64, 25 "PrivateIpAddresses" private_ip_addresses: Vec<String>,
    26 "ValidityPeriod" validity_period: String, 27 "GroupName" group_name: String, 28 "Port" port: Vec<String>,
    29 "RiskConfig" risk_config: Vec<String>, 30 "Event" event: String, 31 "Vul" vul: String,
    32 "SsaAssetDiscoverTime" ssa_asset_discover_time: String, 33 "AssetSubnetId" asset_subnet_id: String,
    34 "AssetSubnetName" asset_subnet_name: String, 35 "AssetVpcName" asset_vpc_name: String,
    36 "ClusterType" cluster_type: i64, 37 "NameSpace" name_space: String,
    38 "AssetCreateTime" asset_create_time: String, 39 "LoadBalancerType" load_balancer_type: String,
    40 "AssetIpv6" asset_ipv6: Vec<String>, 41 "SSHRisk" ssh_risk: String, 42 "RDPRisk" rdp_risk: String,
    43 "EventRisk" event_risk: String, 44 "AssetVulNum" asset_vul_num: i64, 45 "AssetEventNum" asset_event_num: i64,
    46 "AssetCspmRiskNum" asset_cspm_risk_num: i64, 47 "SsaAssetDeleteTime" ssa_asset_delete_time: String,
    48 "ChargeType" charge_type: String, 49 "AssetRegionName" asset_region_name: String,
    50 "AssetVpcid" asset_vpcid: String
} }

/// In the response of [`DescribeAssetDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub fid: Option<i64>,
    pub fname: Option<String>,
}
model! { Tag {
    0 "Fid" fid: i64, 1 "Fname" fname: String
} }

/// Describes asset detail list: `DescribeAssetDetailList` of `ssa` 2018-06-08.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeAssetDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetailList {
    pub filter: Option<Vec<AssetQueryFilter>>,
    pub sorter: Option<Vec<QuerySort>>,
    pub risk_tags: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeAssetDetailList() "DescribeAssetDetailList" -> DescribeAssetDetailListOutput {
    0 "Filter" filter: Vec<AssetQueryFilter>, 1 "Sorter" sorter: Vec<QuerySort>, 2 "RiskTags" risk_tags: Vec<String>,
    3 "Tags" tags: Vec<String>, 4 "PageIndex" page_index: i64, 5 "PageSize" page_size: i64
} }
paged! { DescribeAssetDetailList: AssetDetail = Number "PageIndex", "Data" data, total "Total" }

/// In the request of [`DescribeAssetDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetQueryFilter {
    pub filter: Option<Vec<QueryFilter>>,
    pub logic: Option<i64>,
}
input! { AssetQueryFilter() {
    0 "Filter" filter: Vec<QueryFilter>, 1 "Logic" logic: i64
} }

/// In the request of [`DescribeAssetDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFilter {
    pub filter_key: Option<String>,
    pub filter_operator_type: Option<i64>,
    pub filter_value: Option<String>,
}
input! { QueryFilter() {
    0 "FilterKey" filter_key: String, 1 "FilterOperatorType" filter_operator_type: i64,
    2 "FilterValue" filter_value: String
} }

/// In the request of [`DescribeAssetDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySort {
    /// Required.
    pub sort_key: Option<String>,
    /// Required.
    pub sort_type: Option<i64>,
}
input! { QuerySort(sort_key: String, sort_type: i64) {
    0 "SortKey" sort_key: String, 1 "SortType" sort_type: i64
} }

/// Response of [`DescribeAssetDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetailListOutput {
    pub data: Vec<AssetDetail>,
    pub total: Option<i64>,
}
model! { DescribeAssetDetailListOutput {
    0 "Data" data: Vec<AssetDetail>, 1 "Total" total: i64
} }

/// Describes asset list: `DescribeAssetList` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeAssetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetList {
    /// Required.
    pub params: String,
}
operation! { DescribeAssetList(params: String) "DescribeAssetList" -> DescribeAssetListOutput {
    0 "Params" params
} }

/// Response of [`DescribeAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetListOutput {
    pub asset_list: Option<AssetList>,
    pub aggregation_data: Vec<AggregationObj>,
    pub namespace_data: Vec<String>,
}
model! { DescribeAssetListOutput {
    0 "AssetList" asset_list: AssetList, 1 "AggregationData" aggregation_data: Vec<AggregationObj>,
    2 "NamespaceData" namespace_data: Vec<String>
} }

/// In the response of [`DescribeAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetList {
    pub total: Option<i64>,
    pub list: Vec<Asset>,
}
model! { AssetList {
    0 "Total" total: i64, 1 "List" list: Vec<Asset>
} }

/// In the response of [`DescribeAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Asset {
    pub asset_type: Option<String>,
    pub name: Option<String>,
    pub asset_region_name: Option<String>,
    pub asset_vpcid: Option<String>,
    pub instance_type: Option<String>,
    pub instance_state: Option<String>,
    pub engine_version: Option<String>,
    pub id: Option<String>,
    pub tag: Vec<Tag>,
    pub asset_cspm_risk_num: Option<i64>,
    pub public_ip_addresses: Vec<String>,
    pub asset_uniqid: Option<String>,
    pub charge_type: Option<String>,
    pub asset_event_num: Option<i64>,
    pub asset_vul_num: Option<i64>,
    pub private_ip_addresses: Vec<String>,
    pub group_name: Option<String>,
    pub ssa_asset_discover_time: Option<String>,
    pub ssa_asset_delete_time: Option<String>,
    pub is_new: Option<bool>,
    pub asset_subnet_id: Option<String>,
    pub asset_subnet_name: Option<String>,
    pub asset_vpc_name: Option<String>,
    pub cluster_type: Option<i64>,
    pub name_space: Option<String>,
    pub load_balancer_type: Option<String>,
    pub load_balancer_vips: Vec<String>,
    pub asset_ipv6: Vec<String>,
    pub ssh_risk: Option<String>,
    pub rdp_risk: Option<String>,
    pub event_risk: Option<String>,
}
model! { Asset {
    0 "AssetType" asset_type: String, 1 "Name" name: String, 2 "AssetRegionName" asset_region_name: String,
    3 "AssetVpcid" asset_vpcid: String, 4 "InstanceType" instance_type: String,
    5 "InstanceState" instance_state: String, 6 "EngineVersion" engine_version: String, 7 "Id" id: String,
    8 "Tag" tag: Vec<Tag>, 9 "AssetCspmRiskNum" asset_cspm_risk_num: i64,
    10 "PublicIpAddresses" public_ip_addresses: Vec<String>, 11 "AssetUniqid" asset_uniqid: String,
    12 "ChargeType" charge_type: String, 13 "AssetEventNum" asset_event_num: i64, 14 "AssetVulNum" asset_vul_num: i64,
    15 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 16 "GroupName" group_name: String,
    17 "SsaAssetDiscoverTime" ssa_asset_discover_time: String, 18 "SsaAssetDeleteTime" ssa_asset_delete_time: String,
    19 "IsNew" is_new: bool, 20 "AssetSubnetId" asset_subnet_id: String, 21 "AssetSubnetName" asset_subnet_name: String,
    22 "AssetVpcName" asset_vpc_name: String, 23 "ClusterType" cluster_type: i64, 24 "NameSpace" name_space: String,
    25 "LoadBalancerType" load_balancer_type: String, 26 "LoadBalancerVips" load_balancer_vips: Vec<String>,
    27 "AssetIpv6" asset_ipv6: Vec<String>, 28 "SSHRisk" ssh_risk: String, 29 "RDPRisk" rdp_risk: String,
    30 "EventRisk" event_risk: String
} }

/// In the response of [`DescribeAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregationObj {
    pub r#type: Option<String>,
    pub bucket: Vec<Bucket>,
}
model! { AggregationObj {
    0 "Type" r#type: String, 1 "Bucket" bucket: Vec<Bucket>
} }

/// In the response of [`DescribeAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bucket {
    pub key: Option<String>,
    pub count: Option<i64>,
}
model! { Bucket {
    0 "Key" key: String, 1 "Count" count: i64
} }

/// Describes check config asset list: `DescribeCheckConfigAssetList` of `ssa` 2018-06-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeCheckConfigAssetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckConfigAssetList {
    /// Required.
    pub id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search: Option<Vec<Filter>>,
    pub filter: Option<Vec<Filter>>,
}
operation! { DescribeCheckConfigAssetList(id: String, offset: i64, limit: i64)
    "DescribeCheckConfigAssetList" -> DescribeCheckConfigAssetListOutput {
    0 "Id" id, 1 "Offset" offset, 2 "Limit" limit, 3 "Search" search: Vec<Filter>, 4 "Filter" filter: Vec<Filter>
} }
paged! { DescribeCheckConfigAssetList: CheckAssetItem =
    Offset "Offset", "CheckAssetsList" check_assets_list, total "Total" }

/// In the request of [`DescribeCheckConfigAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`DescribeCheckConfigAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckConfigAssetListOutput {
    pub total: Option<i64>,
    pub check_assets_list: Vec<CheckAssetItem>,
}
model! { DescribeCheckConfigAssetListOutput {
    0 "Total" total: i64, 1 "CheckAssetsList" check_assets_list: Vec<CheckAssetItem>
} }

/// In the response of [`DescribeCheckConfigAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAssetItem {
    pub id: Option<i64>,
    pub instid: Option<String>,
    pub url: Option<String>,
    pub taskid: Option<String>,
    pub result: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updatetime: Option<String>,
    pub tag: Option<String>,
    pub is_ignore: Option<i64>,
    pub is_checked: Option<i64>,
    pub asset_info: Option<String>,
    pub asset_id: Option<String>,
    pub detail: Option<String>,
    pub remarks: Option<String>,
}
model! { CheckAssetItem {
    0 "Id" id: i64, 1 "Instid" instid: String, 2 "Url" url: String, 3 "Taskid" taskid: String, 4 "Result" result: i64,
    5 "Updatetime" updatetime: String, 6 "Tag" tag: String, 7 "IsIgnore" is_ignore: i64, 8 "IsChecked" is_checked: i64,
    9 "AssetInfo" asset_info: String, 10 "AssetId" asset_id: String, 11 "Detail" detail: String,
    12 "Remarks" remarks: String
} }

/// Describes check config detail: `DescribeCheckConfigDetail` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeCheckConfigDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckConfigDetail {
    /// Required.
    pub id: String,
}
operation! { DescribeCheckConfigDetail(id: String) "DescribeCheckConfigDetail" -> DescribeCheckConfigDetailOutput {
    0 "Id" id
} }

/// Response of [`DescribeCheckConfigDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckConfigDetailOutput {
    pub check_config_detail: Option<CheckConfigDetail>,
}
model! { DescribeCheckConfigDetailOutput {
    0 "CheckConfigDetail" check_config_detail: CheckConfigDetail
} }

/// In the response of [`DescribeCheckConfigDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigDetail {
    pub id: Option<String>,
    pub check_name: Option<String>,
    pub content: Option<String>,
    pub method: Option<String>,
    pub doc: Option<String>,
    pub error_count: Option<i64>,
    pub is_pass: Option<i64>,
    pub safe_count: Option<i64>,
    pub ignore_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub name_en: Option<String>,
    pub asset_type: Option<String>,
    pub res_count: Option<i64>,
    pub is_ignore: Option<i64>,
}
model! { CheckConfigDetail {
    0 "Id" id: String, 1 "CheckName" check_name: String, 2 "Content" content: String, 3 "Method" method: String,
    4 "Doc" doc: String, 5 "ErrorCount" error_count: i64, 6 "IsPass" is_pass: i64, 7 "SafeCount" safe_count: i64,
    8 "IgnoreCount" ignore_count: i64, 9 "RiskCount" risk_count: i64, 10 "NameEn" name_en: String,
    11 "AssetType" asset_type: String, 12 "ResCount" res_count: i64, 13 "IsIgnore" is_ignore: i64
} }

/// Describes compliance asset list: `DescribeComplianceAssetList` of `ssa` 2018-06-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeComplianceAssetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetList {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub id: String,
    pub filter: Option<Vec<Filter>>,
    pub search: Option<Vec<Filter>>,
}
operation! { DescribeComplianceAssetList(offset: i64, limit: i64, id: String)
    "DescribeComplianceAssetList" -> DescribeComplianceAssetListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Id" id, 3 "Filter" filter: Vec<Filter>, 4 "Search" search: Vec<Filter>
} }
paged! { DescribeComplianceAssetList: CheckAssetItem =
    Offset "Offset", "CheckAssetsList" check_assets_list, total "Total" }

/// Response of [`DescribeComplianceAssetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetListOutput {
    pub check_assets_list: Vec<CheckAssetItem>,
    pub total: Option<i64>,
}
model! { DescribeComplianceAssetListOutput {
    0 "CheckAssetsList" check_assets_list: Vec<CheckAssetItem>, 1 "Total" total: i64
} }

/// Describes compliance detail: `DescribeComplianceDetail` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeComplianceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceDetail {
    /// Required.
    pub id: String,
}
operation! { DescribeComplianceDetail(id: String) "DescribeComplianceDetail" -> DescribeComplianceDetailOutput {
    0 "Id" id
} }

/// Response of [`DescribeComplianceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceDetailOutput {
    pub check_config_detail: Option<ComplianceCheckDetail>,
}
model! { DescribeComplianceDetailOutput {
    0 "CheckConfigDetail" check_config_detail: ComplianceCheckDetail
} }

/// In the response of [`DescribeComplianceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceCheckDetail {
    pub id: Option<String>,
    pub category: Option<String>,
    pub r#type: Option<String>,
    pub error_count: Option<i64>,
    pub name_en: Option<String>,
    pub check_name: Option<String>,
    pub method: Option<String>,
    pub doc: Option<String>,
    pub safe_count: Option<i64>,
    pub content: Option<String>,
    pub is_pass: Option<i64>,
    pub ignore_count: Option<i64>,
    pub risk_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_check_time: Option<String>,
    pub asset_type: Option<String>,
    pub res_count: Option<i64>,
    pub uuid: Option<String>,
    pub standard_item: Option<String>,
    pub chapter: Option<String>,
    pub asset_type_desc: Option<String>,
    pub is_ignore: Option<i64>,
    pub risk_item: Option<String>,
    pub title: Option<String>,
}
model! { ComplianceCheckDetail {
    0 "Id" id: String, 1 "Category" category: String, 2 "Type" r#type: String, 3 "ErrorCount" error_count: i64,
    4 "NameEn" name_en: String, 5 "CheckName" check_name: String, 6 "Method" method: String, 7 "Doc" doc: String,
    8 "SafeCount" safe_count: i64, 9 "Content" content: String, 10 "IsPass" is_pass: i64,
    11 "IgnoreCount" ignore_count: i64, 12 "RiskCount" risk_count: i64, 13 "LastCheckTime" last_check_time: String,
    14 "AssetType" asset_type: String, 15 "ResCount" res_count: i64, 16 "UUID" uuid: String,
    17 "StandardItem" standard_item: String, 18 "Chapter" chapter: String, 19 "AssetTypeDesc" asset_type_desc: String,
    20 "IsIgnore" is_ignore: i64, 21 "RiskItem" risk_item: String, 22 "Title" title: String
} }

/// Describes compliance list: `DescribeComplianceList` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeComplianceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceList {
    pub filter: Option<String>,
}
operation! { DescribeComplianceList() "DescribeComplianceList" -> DescribeComplianceListOutput {
    0 "Filter" filter: String
} }

/// Response of [`DescribeComplianceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceListOutput {
    pub data: Vec<DataCompliance>,
    pub asset_total_num: Option<i64>,
    pub config_total_num: Option<i64>,
}
model! { DescribeComplianceListOutput {
    0 "Data" data: Vec<DataCompliance>, 1 "AssetTotalNum" asset_total_num: i64, 2 "ConfigTotalNum" config_total_num: i64
} }

/// In the response of [`DescribeComplianceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataCompliance {
    pub id: Option<String>,
    pub check_item_id: Option<String>,
    pub name: Option<String>,
    pub asset_type: Option<String>,
    pub r#type: Option<String>,
    pub category: Option<String>,
    pub standard_item: Option<String>,
    pub chapter: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_check_time: Option<String>,
    pub status: Option<i64>,
    pub risk_count: Option<i64>,
    pub is_checked: Option<i64>,
    pub risk_item: Option<String>,
    pub is_ignored: Option<i64>,
    pub title: Option<String>,
    pub asset_total: Option<i64>,
    pub remarks: Option<String>,
}
model! { DataCompliance {
    0 "Id" id: String, 1 "CheckItemId" check_item_id: String, 2 "Name" name: String, 3 "AssetType" asset_type: String,
    4 "Type" r#type: String, 5 "Category" category: String, 6 "StandardItem" standard_item: String,
    7 "Chapter" chapter: String, 8 "LastCheckTime" last_check_time: String, 9 "Status" status: i64,
    10 "RiskCount" risk_count: i64, 11 "IsChecked" is_checked: i64, 12 "RiskItem" risk_item: String,
    13 "IsIgnored" is_ignored: i64, 14 "Title" title: String, 15 "AssetTotal" asset_total: i64,
    16 "Remarks" remarks: String
} }

/// Describes config list: `DescribeConfigList` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeConfigList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigList {
    pub filter: Option<String>,
}
operation! { DescribeConfigList() "DescribeConfigList" -> DescribeConfigListOutput {
    0 "Filter" filter: String
} }

/// Response of [`DescribeConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigListOutput {
    pub data: Vec<DataCheck>,
}
model! { DescribeConfigListOutput {
    0 "Data" data: Vec<DataCheck>
} }

/// In the response of [`DescribeConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataCheck {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_check_time: Option<String>,
    pub status: Option<i64>,
    pub is_ignored: Option<i64>,
    pub risk_count: Option<i64>,
    pub is_checked: Option<i64>,
    pub asset_total: Option<i64>,
    pub remarks: Option<String>,
}
model! { DataCheck {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "LastCheckTime" last_check_time: String,
    4 "Status" status: i64, 5 "IsIgnored" is_ignored: i64, 6 "RiskCount" risk_count: i64, 7 "IsChecked" is_checked: i64,
    8 "AssetTotal" asset_total: i64, 9 "Remarks" remarks: String
} }

/// Describes domain list: `DescribeDomainList` of `ssa` 2018-06-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeDomainList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub asset_basic_type: Option<i64>,
    pub filter: Option<Vec<QueryFilterV3>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub field: Option<Vec<String>>,
    pub time_range: Option<i64>,
    pub logic: Option<i64>,
    pub group_by_field: Option<String>,
    pub task: Option<String>,
    pub request_from: Option<i64>,
}
operation! { DescribeDomainList() "DescribeDomainList" -> DescribeDomainListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "AssetBasicType" asset_basic_type: i64,
    3 "Filter" filter: Vec<QueryFilterV3>, 4 "Order" order: String, 5 "By" by: String, 6 "Field" field: Vec<String>,
    7 "TimeRange" time_range: i64, 8 "Logic" logic: i64, 9 "GroupByField" group_by_field: String,
    10 "Task" task: String, 11 "RequestFrom" request_from: i64
} }
paged! { DescribeDomainList: DomainInfo =
    Offset "Offset", "DomainInfoCollection" domain_info_collection, total "Total" }

/// In the request of [`DescribeDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFilterV3 {
    pub filter: Option<QueryFilter>,
    pub has_sub: Option<bool>,
    pub sub_filters: Option<Vec<QueryFilter>>,
    pub logic: Option<i64>,
}
input! { QueryFilterV3() {
    0 "Filter" filter: QueryFilter, 1 "HasSub" has_sub: bool, 2 "SubFilters" sub_filters: Vec<QueryFilter>,
    3 "Logic" logic: i64
} }

/// Response of [`DescribeDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainListOutput {
    pub total: Option<i64>,
    pub domain_info_collection: Vec<DomainInfo>,
}
model! { DescribeDomainListOutput {
    0 "Total" total: i64, 1 "DomainInfoCollection" domain_info_collection: Vec<DomainInfo>
} }

/// In the response of [`DescribeDomainList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub domain: Option<String>,
    pub resolve_addr: Vec<String>,
    pub region: Vec<String>,
    pub asset_type: Vec<String>,
    pub risk_vul_count: Option<i64>,
    pub sensitive_count: Option<i64>,
    pub horse_link_count: Option<i64>,
    pub web_modify_count: Option<i64>,
    pub scan_time: Option<String>,
    pub discover_time: Option<String>,
    pub scan_task_count: Option<i64>,
    pub port_risk: Option<i64>,
    pub week_pwd_count: Option<i64>,
    pub asset_location: Option<String>,
    pub network_risk: Option<i64>,
    pub network_attack: Option<i64>,
    pub bot_visit: Option<i64>,
    pub network_access: Option<i64>,
    pub create_time: Option<String>,
    pub waf_status: Option<i64>,
    pub last_scan_time: Option<String>,
    pub asset_id: Vec<String>,
    pub asset_name: Vec<String>,
    pub source_type: Option<String>,
    pub is_not_core: Option<i64>,
    pub is_cloud: Option<i64>,
}
model! { DomainInfo {
    0 "Domain" domain: String, 1 "ResolveAddr" resolve_addr: Vec<String>, 2 "Region" region: Vec<String>,
    3 "AssetType" asset_type: Vec<String>, 4 "RiskVulCount" risk_vul_count: i64,
    5 "SensitiveCount" sensitive_count: i64, 6 "HorseLinkCount" horse_link_count: i64,
    7 "WebModifyCount" web_modify_count: i64, 8 "ScanTime" scan_time: String, 9 "DiscoverTime" discover_time: String,
    10 "ScanTaskCount" scan_task_count: i64, 11 "PortRisk" port_risk: i64, 12 "WeekPwdCount" week_pwd_count: i64,
    13 "AssetLocation" asset_location: String, 14 "NetworkRisk" network_risk: i64,
    15 "NetworkAttack" network_attack: i64, 16 "BotVisit" bot_visit: i64, 17 "NetworkAccess" network_access: i64,
    18 "CreateTime" create_time: String, 19 "WafStatus" waf_status: i64, 20 "LastScanTime" last_scan_time: String,
    21 "AssetId" asset_id: Vec<String>, 22 "AssetName" asset_name: Vec<String>, 23 "SourceType" source_type: String,
    24 "IsNotCore" is_not_core: i64, 25 "IsCloud" is_cloud: i64
} }

/// Describes event detail: `DescribeEventDetail` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeEventDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetail {
    pub index: Option<String>,
    pub id: Option<String>,
    pub source: Option<String>,
    pub sub_event_type: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeEventDetail() "DescribeEventDetail" -> DescribeEventDetailOutput {
    0 "Index" index: String, 1 "Id" id: String, 2 "Source" source: String, 3 "SubEventType" sub_event_type: i64,
    4 "Name" name: String
} }

/// Response of [`DescribeEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailOutput {
    pub data: Option<String>,
}
model! { DescribeEventDetailOutput {
    0 "Data" data: String
} }

/// Describes leak detection list: `DescribeLeakDetectionList` of `ssa` 2018-06-08.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeLeakDetectionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakDetectionList {
    /// Required.
    pub filters: Vec<Filter>,
    /// Required.
    pub limit: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
}

/// Arguments of [`DescribeLeakDetectionList::new`].
pub struct DescribeLeakDetectionListRequired {
    pub filters: Vec<Filter>,
    pub limit: i64,
    pub page: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    DescribeLeakDetectionList { DescribeLeakDetectionListRequired: filters, limit, page, start_time, end_time }
    "DescribeLeakDetectionList" -> DescribeLeakDetectionListOutput {
    0 "Filters" filters, 1 "Limit" limit, 2 "Page" page, 3 "StartTime" start_time, 4 "EndTime" end_time
} }
paged! { DescribeLeakDetectionList: String = Number "Page", "List" list, total "TotalCount" }

/// Response of [`DescribeLeakDetectionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakDetectionListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<String>,
}
model! { DescribeLeakDetectionListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<String>
} }

/// Describes mapping results: `DescribeMappingResults` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeMappingResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMappingResults {
    pub filter: Option<Vec<AssetQueryFilter>>,
    pub sorter: Option<Vec<QuerySort>>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeMappingResults() "DescribeMappingResults" -> DescribeMappingResultsOutput {
    0 "Filter" filter: Vec<AssetQueryFilter>, 1 "Sorter" sorter: Vec<QuerySort>, 2 "PageIndex" page_index: i64,
    3 "PageSize" page_size: i64
} }

/// Response of [`DescribeMappingResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMappingResultsOutput {
    pub total: Option<i64>,
    pub data: Option<Results>,
}
model! { DescribeMappingResultsOutput {
    0 "Total" total: i64, 1 "Data" data: Results
} }

/// In the response of [`DescribeMappingResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Results {
    pub statistics: Vec<AssetTypeStatistic>,
    pub result: Vec<MappingResult>,
    pub task_count: Option<i64>,
    pub task_max_count: Option<i64>,
}
model! { Results {
    0 "Statistics" statistics: Vec<AssetTypeStatistic>, 1 "Result" result: Vec<MappingResult>,
    2 "TaskCount" task_count: i64, 3 "TaskMaxCount" task_max_count: i64
} }

/// In the response of [`DescribeMappingResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetTypeStatistic {
    pub asset_type: Option<String>,
    pub asset_count: Option<i64>,
}
model! { AssetTypeStatistic {
    0 "AssetType" asset_type: String, 1 "AssetCount" asset_count: i64
} }

/// In the response of [`DescribeMappingResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MappingResult {
    pub asset_name: Option<String>,
    pub asset_ip: Option<String>,
    pub private_ip: Option<String>,
    pub asset_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub service: Option<String>,
    pub component: Option<String>,
    pub process: Option<String>,
    pub os: Option<String>,
    pub last_mapping_time: Option<String>,
    pub disposal_recommendations: Option<String>,
    pub disposal_recommendation_details: Option<String>,
    pub asset_type: Option<String>,
    pub domain: Option<String>,
    pub mapping_status: Option<i64>,
    pub region: Option<String>,
    pub security_status: Vec<SecurityStatus>,
    pub disposal_recommendation: Option<i64>,
    pub mapping_type: Option<String>,
}
model! { MappingResult {
    0 "AssetName" asset_name: String, 1 "AssetIp" asset_ip: String, 2 "PrivateIp" private_ip: String,
    3 "AssetId" asset_id: String, 4 "Protocol" protocol: String, 5 "Port" port: String, 6 "Service" service: String,
    7 "Component" component: String, 8 "Process" process: String, 9 "OS" os: String,
    10 "LastMappingTime" last_mapping_time: String, 11 "DisposalRecommendations" disposal_recommendations: String,
    12 "DisposalRecommendationDetails" disposal_recommendation_details: String, 13 "AssetType" asset_type: String,
    14 "Domain" domain: String, 15 "MappingStatus" mapping_status: i64, 16 "Region" region: String,
    17 "SecurityStatus" security_status: Vec<SecurityStatus>, 18 "DisposalRecommendation" disposal_recommendation: i64,
    19 "MappingType" mapping_type: String
} }

/// In the response of [`DescribeMappingResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityStatus {}
model! { SecurityStatus {} }

/// Describes soc alert details: `DescribeSocAlertDetails` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeSocAlertDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocAlertDetails {
    /// Required.
    pub alert_id: String,
    pub alert_timestamp: Option<String>,
}
operation! { DescribeSocAlertDetails(alert_id: String) "DescribeSocAlertDetails" -> DescribeSocAlertDetailsOutput {
    0 "AlertId" alert_id, 1 "AlertTimestamp" alert_timestamp: String
} }

/// Response of [`DescribeSocAlertDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocAlertDetailsOutput {
    pub data: Option<AlertDetail>,
}
model! { DescribeSocAlertDetailsOutput {
    0 "Data" data: AlertDetail
} }

/// In the response of [`DescribeSocAlertDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertDetail {
    pub base_info: Option<AlertType>,
    pub detail: Option<String>,
}
model! { AlertDetail {
    0 "BaseInfo" base_info: AlertType, 1 "Detail" detail: String
} }

/// In the response of [`DescribeSocAlertDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertType {
    pub alert_time: Option<String>,
    pub alert_id: Option<String>,
    pub asset_id: Option<String>,
    pub asset_private_ip: Vec<String>,
    pub alert_name: Option<String>,
    pub level: Option<i64>,
    pub r#type: Option<String>,
    pub source: Option<String>,
    pub attack_chain: Option<String>,
    pub attack_id: Option<String>,
    pub concerns: Vec<ConcernInfo>,
    pub action: Option<i64>,
    pub attack_result: Option<i64>,
    pub event_status: Option<i64>,
    pub event_id: Option<String>,
    pub status: Option<i64>,
    pub asset_name: Option<String>,
    pub concern_malicious_count: Option<i64>,
    pub concern_victim_count: Option<i64>,
    pub victim_asset_type: Option<String>,
    pub sub_type: Option<String>,
    pub attack_name: Option<String>,
    pub asset_public_ip: Vec<String>,
    pub attack_tactic: Option<String>,
    pub victim_asset_sub: Option<String>,
    pub victim_asset_vpc: Option<String>,
    pub timestamp: Option<String>,
    pub asset_group_name: Vec<String>,
    pub asset_project_name: Option<String>,
    pub victim_asset_content: Vec<String>,
    pub wrong_report_status: Option<i64>,
    pub wrong_report_condition_id: Option<i64>,
}
model! { AlertType {
    0 "AlertTime" alert_time: String, 1 "AlertId" alert_id: String, 2 "AssetId" asset_id: String,
    3 "AssetPrivateIp" asset_private_ip: Vec<String>, 4 "AlertName" alert_name: String, 5 "Level" level: i64,
    6 "Type" r#type: String, 7 "Source" source: String, 8 "AttackChain" attack_chain: String,
    9 "AttackId" attack_id: String, 10 "Concerns" concerns: Vec<ConcernInfo>, 11 "Action" action: i64,
    12 "AttackResult" attack_result: i64, 13 "EventStatus" event_status: i64, 14 "EventId" event_id: String,
    15 "Status" status: i64, 16 "AssetName" asset_name: String, 17 "ConcernMaliciousCount" concern_malicious_count: i64,
    18 "ConcernVictimCount" concern_victim_count: i64, 19 "VictimAssetType" victim_asset_type: String,
    20 "SubType" sub_type: String, 21 "AttackName" attack_name: String, 22 "AssetPublicIp" asset_public_ip: Vec<String>,
    23 "AttackTactic" attack_tactic: String, 24 "VictimAssetSub" victim_asset_sub: String,
    25 "VictimAssetVpc" victim_asset_vpc: String, 26 "Timestamp" timestamp: String,
    27 "AssetGroupName" asset_group_name: Vec<String>, 28 "AssetProjectName" asset_project_name: String,
    29 "VictimAssetContent" victim_asset_content: Vec<String>, 30 "WrongReportStatus" wrong_report_status: i64,
    31 "WrongReportConditionId" wrong_report_condition_id: i64
} }

/// In the response of [`DescribeSocAlertDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConcernInfo {
    pub concern_type: Option<i64>,
    pub entity_type: Option<i64>,
    pub concern: Option<String>,
    pub statistics_count: Option<i64>,
    pub ip_country: Option<String>,
    pub ip_province: Option<String>,
    pub result: Option<String>,
    pub confidence: Option<i64>,
    pub ip_isp: Option<String>,
    pub ip_infrastructure: Option<String>,
    pub threat_type: Vec<String>,
    pub groups: Vec<String>,
    pub status: Option<String>,
    pub tags: Vec<String>,
    pub victim_asset_type: Option<String>,
    pub victim_asset_name: Option<String>,
    pub domain_registrant: Option<String>,
    pub domain_registered_institution: Option<String>,
    pub domain_registration_time: Option<String>,
    pub file_name: Option<String>,
    pub file_md5: Option<String>,
    pub virus_name: Option<String>,
    pub file_path: Option<String>,
    pub file_size: Option<String>,
    pub proc_name: Option<String>,
    pub pid: Option<String>,
    pub proc_path: Option<String>,
    pub proc_user: Option<String>,
    pub defended_count: Option<i64>,
    pub detected_count: Option<i64>,
    pub search_data: Option<String>,
    pub ip_country_iso: Option<String>,
    pub ip_province_iso: Option<String>,
    pub ip_city: Option<String>,
    pub event_sub_type: Option<String>,
}
model! { ConcernInfo {
    0 "ConcernType" concern_type: i64, 1 "EntityType" entity_type: i64, 2 "Concern" concern: String,
    3 "StatisticsCount" statistics_count: i64, 4 "IpCountry" ip_country: String, 5 "IpProvince" ip_province: String,
    6 "Result" result: String, 7 "Confidence" confidence: i64, 8 "IpIsp" ip_isp: String,
    9 "IpInfrastructure" ip_infrastructure: String, 10 "ThreatType" threat_type: Vec<String>,
    11 "Groups" groups: Vec<String>, 12 "Status" status: String, 13 "Tags" tags: Vec<String>,
    14 "VictimAssetType" victim_asset_type: String, 15 "VictimAssetName" victim_asset_name: String,
    16 "DomainRegistrant" domain_registrant: String,
    17 "DomainRegisteredInstitution" domain_registered_institution: String,
    18 "DomainRegistrationTime" domain_registration_time: String, 19 "FileName" file_name: String,
    20 "FileMd5" file_md5: String, 21 "VirusName" virus_name: String, 22 "FilePath" file_path: String,
    23 "FileSize" file_size: String, 24 "ProcName" proc_name: String, 25 "Pid" pid: String,
    26 "ProcPath" proc_path: String, 27 "ProcUser" proc_user: String, 28 "DefendedCount" defended_count: i64,
    29 "DetectedCount" detected_count: i64, 30 "SearchData" search_data: String,
    31 "IpCountryIso" ip_country_iso: String, 32 "IpProvinceIso" ip_province_iso: String, 33 "IpCity" ip_city: String,
    34 "EventSubType" event_sub_type: String
} }

/// Describes soc alert list: `DescribeSocAlertList` of `ssa` 2018-06-08.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeSocAlertList>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocAlertList {
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub scenes: i64,
    pub filter: Option<Vec<QueryFilter>>,
    pub sorter: Option<Vec<QuerySort>>,
    pub export_flag: Option<bool>,
}
operation! { DescribeSocAlertList(page_size: i64, page_index: i64, scenes: i64)
    "DescribeSocAlertList" -> DescribeSocAlertListOutput {
    0 "PageSize" page_size, 1 "PageIndex" page_index, 2 "Scenes" scenes, 3 "Filter" filter: Vec<QueryFilter>,
    4 "Sorter" sorter: Vec<QuerySort>, 5 "ExportFlag" export_flag: bool
} }
paged! { DescribeSocAlertList: AlertType = Number "PageIndex", "Data.AlertList" data.alert_list, total "Data.Total" }

/// Response of [`DescribeSocAlertList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocAlertListOutput {
    pub data: Option<AlertListData>,
}
model! { DescribeSocAlertListOutput {
    0 "Data" data: AlertListData
} }

/// In the response of [`DescribeSocAlertList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertListData {
    pub total: Option<i64>,
    pub alert_list: Vec<AlertType>,
    pub aggregations: Option<AlertListAggregations>,
}
model! { AlertListData {
    0 "Total" total: i64, 1 "AlertList" alert_list: Vec<AlertType>, 2 "Aggregations" aggregations: AlertListAggregations
} }

/// In the response of [`DescribeSocAlertList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertListAggregations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { AlertListAggregations {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes soc check item list: `DescribeSocCheckItemList` of `ssa` 2018-06-08.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeSocCheckItemList>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCheckItemList {
    pub filter: Option<Vec<QueryFilter>>,
    pub sorter: Option<Vec<QuerySort>>,
    pub page_size: Option<i64>,
    pub page_index: Option<i64>,
}
operation! { DescribeSocCheckItemList() "DescribeSocCheckItemList" -> DescribeSocCheckItemListOutput {
    0 "Filter" filter: Vec<QueryFilter>, 1 "Sorter" sorter: Vec<QuerySort>, 2 "PageSize" page_size: i64,
    3 "PageIndex" page_index: i64
} }
paged! { DescribeSocCheckItemList: SocCheckItemV1 = Number "PageIndex", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeSocCheckItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCheckItemListOutput {
    pub data: Option<DescribeSocCheckItemListRspRsp>,
}
model! { DescribeSocCheckItemListOutput {
    0 "Data" data: DescribeSocCheckItemListRspRsp
} }

/// In the response of [`DescribeSocCheckItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCheckItemListRspRsp {
    pub list: Vec<SocCheckItemV1>,
    pub total: Option<i64>,
}
model! { DescribeSocCheckItemListRspRsp {
    0 "List" list: Vec<SocCheckItemV1>, 1 "Total" total: i64
} }

/// In the response of [`DescribeSocCheckItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocCheckItemV1 {
    pub check_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub asset_type: Option<String>,
    pub level: Option<i64>,
    pub standard: Option<String>,
    pub is_free: Option<i64>,
}
model! { SocCheckItemV1 {
    0 "CheckId" check_id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "AssetType" asset_type: String,
    4 "Level" level: i64, 5 "Standard" standard: String, 6 "IsFree" is_free: i64
} }

/// Describes soc check result list: `DescribeSocCheckResultList` of `ssa` 2018-06-08.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeSocCheckResultList>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCheckResultList {
    pub filter: Option<Vec<QueryFilter>>,
    pub sorter: Option<Vec<QuerySort>>,
    pub page_size: Option<i64>,
    pub page_index: Option<i64>,
    pub asset_id: Option<String>,
}
operation! { DescribeSocCheckResultList() "DescribeSocCheckResultList" -> DescribeSocCheckResultListOutput {
    0 "Filter" filter: Vec<QueryFilter>, 1 "Sorter" sorter: Vec<QuerySort>, 2 "PageSize" page_size: i64,
    3 "PageIndex" page_index: i64, 4 "AssetId" asset_id: String
} }
paged! { DescribeSocCheckResultList: SocCheckResult = Number "PageIndex", "Data.List" data.list, total "Data.Total" }

/// Response of [`DescribeSocCheckResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCheckResultListOutput {
    pub data: Option<DescribeSocCheckResultListRspRsp>,
}
model! { DescribeSocCheckResultListOutput {
    0 "Data" data: DescribeSocCheckResultListRspRsp
} }

/// In the response of [`DescribeSocCheckResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCheckResultListRspRsp {
    pub list: Vec<SocCheckResult>,
    pub total: Option<i64>,
    pub low_total: Option<i64>,
    pub middle_total: Option<i64>,
    pub high_total: Option<i64>,
    pub normal_total: Option<i64>,
}
model! { DescribeSocCheckResultListRspRsp {
    0 "List" list: Vec<SocCheckResult>, 1 "Total" total: i64, 2 "LowTotal" low_total: i64,
    3 "MiddleTotal" middle_total: i64, 4 "HighTotal" high_total: i64, 5 "NormalTotal" normal_total: i64
} }

/// In the response of [`DescribeSocCheckResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocCheckResult {
    pub check_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub asset_type: Option<String>,
    pub ploy_name: Option<String>,
    pub ploy_id: Option<i64>,
    pub result: Option<String>,
    pub fail_asset_num: Option<i64>,
    pub total_asset_num: Option<i64>,
    pub deal_url: Option<String>,
}
model! { SocCheckResult {
    0 "CheckId" check_id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "AssetType" asset_type: String,
    4 "PloyName" ploy_name: String, 5 "PloyId" ploy_id: i64, 6 "Result" result: String,
    7 "FailAssetNum" fail_asset_num: i64, 8 "TotalAssetNum" total_asset_num: i64, 9 "DealUrl" deal_url: String
} }

/// Describes soc cspm compliance: `DescribeSocCspmCompliance` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeSocCspmCompliance>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_SUB_ACCOUNT_UNAUTHORIZED`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCspmCompliance {}
operation! { DescribeSocCspmCompliance() "DescribeSocCspmCompliance" -> DescribeSocCspmComplianceOutput {} }

/// Response of [`DescribeSocCspmCompliance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCspmComplianceOutput {
    pub data: Option<SocComplianceInfoResp>,
}
model! { DescribeSocCspmComplianceOutput {
    0 "Data" data: SocComplianceInfoResp
} }

/// In the response of [`DescribeSocCspmCompliance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocComplianceInfoResp {
    pub items: Vec<SocComplianceItem>,
}
model! { SocComplianceInfoResp {
    0 "Items" items: Vec<SocComplianceItem>
} }

/// In the response of [`DescribeSocCspmCompliance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocComplianceItem {
    pub item: Option<String>,
    pub description: Option<String>,
    pub standard_item: Option<String>,
    pub result: Option<i64>,
    pub suggestion: Option<String>,
    pub pro_str: Option<String>,
    pub production: Vec<SocProductionItem>,
    pub check_items: Vec<SocCheckItem>,
}
model! { SocComplianceItem {
    0 "Item" item: String, 1 "Description" description: String, 2 "StandardItem" standard_item: String,
    3 "Result" result: i64, 4 "Suggestion" suggestion: String, 5 "ProStr" pro_str: String,
    6 "Production" production: Vec<SocProductionItem>, 7 "CheckItems" check_items: Vec<SocCheckItem>
} }

/// In the response of [`DescribeSocCspmCompliance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocProductionItem {
    pub name: Option<String>,
    pub index: Option<i64>,
    pub status: Option<i64>,
}
model! { SocProductionItem {
    0 "Name" name: String, 1 "Index" index: i64, 2 "Status" status: i64
} }

/// In the response of [`DescribeSocCspmCompliance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocCheckItem {
    pub name: Option<String>,
    pub level_id: Option<String>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
}
model! { SocCheckItem {
    0 "Name" name: String, 1 "LevelId" level_id: String, 2 "SuccessCount" success_count: i64,
    3 "FailCount" fail_count: i64
} }

/// Describes vul detail: `DescribeVulDetail` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeVulDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDetail {
    /// Required.
    pub uniq_id: String,
    pub source: Option<String>,
}
operation! { DescribeVulDetail(uniq_id: String) "DescribeVulDetail" -> DescribeVulDetailOutput {
    0 "UniqId" uniq_id, 1 "Source" source: String
} }

/// Response of [`DescribeVulDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDetailOutput {
    pub vul_type: Option<i64>,
    pub sub_vul_type: Option<String>,
    pub cvss_score: Option<String>,
    pub cvss: Option<String>,
    pub cve: Option<String>,
    pub cnvd: Option<String>,
    pub cnnvd: Option<String>,
    pub desc: Option<String>,
    pub reference: Option<String>,
    pub repair: Option<String>,
    pub release_time: Option<String>,
    pub update_time: Option<String>,
    pub name: Option<String>,
    pub level: Option<i64>,
    pub status: Option<i64>,
    pub impact_asset: Option<String>,
    pub impact_asset_name: Option<String>,
    pub is_asset_deleted: Option<bool>,
    pub source: Option<String>,
    pub vul_url: Option<String>,
    pub ssa_asset_category: Option<i64>,
    pub vul_path: Option<String>,
}
model! { DescribeVulDetailOutput {
    0 "VulType" vul_type: i64, 1 "SubVulType" sub_vul_type: String, 2 "CvssScore" cvss_score: String,
    3 "Cvss" cvss: String, 4 "Cve" cve: String, 5 "Cnvd" cnvd: String, 6 "Cnnvd" cnnvd: String, 7 "Desc" desc: String,
    8 "Reference" reference: String, 9 "Repair" repair: String, 10 "ReleaseTime" release_time: String,
    11 "UpdateTime" update_time: String, 12 "Name" name: String, 13 "Level" level: i64, 14 "Status" status: i64,
    15 "ImpactAsset" impact_asset: String, 16 "ImpactAssetName" impact_asset_name: String,
    17 "IsAssetDeleted" is_asset_deleted: bool, 18 "Source" source: String, 19 "VulUrl" vul_url: String,
    20 "SsaAssetCategory" ssa_asset_category: i64, 21 "VulPath" vul_path: String
} }

/// Describes vul list: `DescribeVulList` of `ssa` 2018-06-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=DescribeVulList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulList {
    /// Required.
    pub params: String,
}
operation! { DescribeVulList(params: String) "DescribeVulList" -> DescribeVulListOutput {
    0 "Params" params
} }

/// Response of [`DescribeVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulListOutput {
    pub data: Option<VulList>,
}
model! { DescribeVulListOutput {
    0 "Data" data: VulList
} }

/// In the response of [`DescribeVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulList {
    pub list: Vec<VulItem>,
    pub total: Option<i64>,
}
model! { VulList {
    0 "List" list: Vec<VulItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribeVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulItem {
    pub id: Option<String>,
    pub vul_name: Option<String>,
    pub r#type: Option<i64>,
    pub level: Option<i64>,
    pub status: Option<i64>,
    pub time: Option<String>,
    pub impact_asset_num: Option<i64>,
    pub impact_asset: Option<String>,
    pub impact_asset_name: Option<String>,
    pub vul_detail: Option<String>,
    pub vul_ref_link: Option<String>,
    pub old_id_md5: Option<String>,
    pub uniq_id: Option<String>,
    pub operate_time: Option<String>,
    pub is_asset_deleted: Option<String>,
    pub discover_time: Option<String>,
    pub origin_id: Option<i64>,
    pub region: Option<String>,
    pub vpcid: Option<String>,
    pub asset_type: Option<String>,
    pub asset_sub_type: Option<String>,
    pub asset_ip_all: Vec<String>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub vul_source: Option<String>,
    pub affected_url: Option<String>,
    pub ssa_asset_category: Option<i64>,
    pub vul_url: Option<String>,
    pub is_open: Option<bool>,
    pub yz_host_id: Option<i64>,
    pub vul_repair_plan: Option<String>,
    pub vul_path: Option<String>,
}
model! { VulItem {
    0 "Id" id: String, 1 "VulName" vul_name: String, 2 "Type" r#type: i64, 3 "Level" level: i64, 4 "Status" status: i64,
    5 "Time" time: String, 6 "ImpactAssetNum" impact_asset_num: i64, 7 "ImpactAsset" impact_asset: String,
    8 "ImpactAssetName" impact_asset_name: String, 9 "VulDetail" vul_detail: String,
    10 "VulRefLink" vul_ref_link: String, 11 "OldIdMd5" old_id_md5: String, 12 "UniqId" uniq_id: String,
    13 "OperateTime" operate_time: String, 14 "IsAssetDeleted" is_asset_deleted: String,
    15 "DiscoverTime" discover_time: String, 16 "OriginId" origin_id: i64, 17 "Region" region: String,
    18 "Vpcid" vpcid: String, 19 "AssetType" asset_type: String, 20 "AssetSubType" asset_sub_type: String,
    21 "AssetIpAll" asset_ip_all: Vec<String>, 22 "PublicIpAddresses" public_ip_addresses: Vec<String>,
    23 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 24 "VulSource" vul_source: String,
    25 "AffectedUrl" affected_url: String, 26 "SsaAssetCategory" ssa_asset_category: i64, 27 "VulUrl" vul_url: String,
    28 "IsOpen" is_open: bool, 29 "YzHostId" yz_host_id: i64, 30 "VulRepairPlan" vul_repair_plan: String,
    31 "VulPath" vul_path: String
} }

/// `SaDivulgeScanRuleMutate` of `ssa` 2018-06-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=SaDivulgeScanRuleMutate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaDivulgeScanRuleMutate {
    /// Required.
    pub id: String,
    /// Required.
    pub divulge_soure: String,
    /// Required.
    pub divulge_soure_url: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub rule_word: String,
    /// Required.
    pub scan_status: String,
    pub divulge_type: Option<String>,
    pub repair_advice: Option<String>,
}

/// Arguments of [`SaDivulgeScanRuleMutate::new`].
pub struct SaDivulgeScanRuleMutateRequired {
    pub id: String,
    pub divulge_soure: String,
    pub divulge_soure_url: String,
    pub rule_name: String,
    pub rule_word: String,
    pub scan_status: String,
}
operation! {
    SaDivulgeScanRuleMutate { SaDivulgeScanRuleMutateRequired: id, divulge_soure, divulge_soure_url, rule_name, rule_word, scan_status }
    "SaDivulgeScanRuleMutate" -> SaDivulgeScanRuleMutateOutput {
    0 "Id" id, 1 "DivulgeSoure" divulge_soure, 2 "DivulgeSoureUrl" divulge_soure_url, 3 "RuleName" rule_name,
    4 "RuleWord" rule_word, 5 "ScanStatus" scan_status, 6 "DivulgeType" divulge_type: String,
    7 "RepairAdvice" repair_advice: String
} }

/// Response of [`SaDivulgeScanRuleMutate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaDivulgeScanRuleMutateOutput {
    pub data: Option<SaDivulgeScanRuleSetList>,
}
model! { SaDivulgeScanRuleMutateOutput {
    0 "Data" data: SaDivulgeScanRuleSetList
} }

/// In the response of [`SaDivulgeScanRuleMutate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaDivulgeScanRuleSetList {
    pub value: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SaDivulgeScanRuleSetList {
    0 "Value" value: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// `SaEventPub` of `ssa` 2018-06-08.
///
/// POST. Changes data. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ssa&Version=2018-06-08&Action=SaEventPub>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaEventPub {
    /// Required.
    pub asset: String,
    /// Required.
    pub event_name: String,
    /// Required.
    pub event_type1: i64,
    /// Required.
    pub event_type2: i64,
    /// Required.
    pub level: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub end_time: String,
    /// Required.
    pub old_id_md5: String,
}

/// Arguments of [`SaEventPub::new`].
pub struct SaEventPubRequired {
    pub asset: String,
    pub event_name: String,
    pub event_type1: i64,
    pub event_type2: i64,
    pub level: String,
    pub status: i64,
    pub start_time: String,
    pub offset: i64,
    pub limit: i64,
    pub end_time: String,
    pub old_id_md5: String,
}
operation! {
    SaEventPub { SaEventPubRequired: asset, event_name, event_type1, event_type2, level, status, start_time, offset, limit, end_time, old_id_md5 }
    "SaEventPub" -> SaEventPubOutput {
    0 "Asset" asset, 1 "EventName" event_name, 2 "EventType1" event_type1, 3 "EventType2" event_type2, 4 "Level" level,
    5 "Status" status, 6 "StartTime" start_time, 7 "Offset" offset, 8 "Limit" limit, 9 "EndTime" end_time,
    10 "OldIdMd5" old_id_md5
} }
paged! { SaEventPub: ListDataSaEventPub =
    Offset "Offset", "DataSaEventPub.List" data_sa_event_pub.list, total "DataSaEventPub.Count" }

/// Response of [`SaEventPub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaEventPubOutput {
    pub data_sa_event_pub: Option<ObjDataSaEventPub>,
}
model! { SaEventPubOutput {
    0 "DataSaEventPub" data_sa_event_pub: ObjDataSaEventPub
} }

/// In the response of [`SaEventPub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjDataSaEventPub {
    pub count: Option<i64>,
    pub list: Vec<ListDataSaEventPub>,
}
model! { ObjDataSaEventPub {
    0 "Count" count: i64, 1 "List" list: Vec<ListDataSaEventPub>
} }

/// In the response of [`SaEventPub`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSaEventPub {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub time: Option<String>,
    pub event_type1: Option<i64>,
    pub event_type2: Option<i64>,
    pub event_name: Option<String>,
    pub level: Option<i64>,
    pub status: Option<i64>,
    pub src_ip: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub asset: Option<String>,
    pub old_id_md5: Option<String>,
}
model! { ListDataSaEventPub {
    0 "Time" time: String, 1 "EventType1" event_type1: i64, 2 "EventType2" event_type2: i64,
    3 "EventName" event_name: String, 4 "Level" level: i64, 5 "Status" status: i64, 6 "SrcIp" src_ip: String,
    7 "DstIp" dst_ip: String, 8 "DstPort" dst_port: i64, 9 "Asset" asset: String, 10 "OldIdMd5" old_id_md5: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_AUTH_MODULE_FAILED "AuthFailure.AuthModuleFailed",
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_ERROR "InternalError.DBError", INTERNAL_ERROR_PARAM_ERROR "InternalError.ParamError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_SUB_ACCOUNT_UNAUTHORIZED "UnauthorizedOperation.SubAccountUnauthorized",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeAlarmStat, DescribeAssetDetail, DescribeAssetDetailList, DescribeAssetList, DescribeCheckConfigAssetList,
    DescribeCheckConfigDetail, DescribeComplianceAssetList, DescribeComplianceDetail, DescribeComplianceList,
    DescribeConfigList, DescribeDomainList, DescribeEventDetail, DescribeLeakDetectionList, DescribeMappingResults,
    DescribeSocAlertDetails, DescribeSocAlertList, DescribeSocCheckItemList, DescribeSocCheckResultList,
    DescribeSocCspmCompliance, DescribeVulDetail, DescribeVulList, SaDivulgeScanRuleMutate, SaEventPub
}
