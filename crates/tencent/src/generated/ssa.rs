//! `ssa` 2018-06-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ssa", version: "2018-06-08", code: "ssa", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmStat {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeAlarmStat() "DescribeAlarmStat" -> DescribeAlarmStatOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmStatOutput {
    pub data: Option<AlarmInfoRsp>,
}
model! { DescribeAlarmStatOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmInfoRsp {
    pub attack_event: Option<Vec<AttackEvent>>,
}
model! { AlarmInfoRsp {
    0 "AttackEvent" attack_event
} }

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
    0 "SsaSrcIp" ssa_src_ip, 1 "SsaDstIp" ssa_dst_ip, 2 "SsaDstProvince" ssa_dst_province, 3 "SsaDstCity" ssa_dst_city,
    4 "SsaDstCountry" ssa_dst_country, 5 "SsaSrcProvince" ssa_src_province, 6 "SsaSrcCountry" ssa_src_country,
    7 "SsaSrcCity" ssa_src_city
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetail {
    pub params: String,
}
operation! { DescribeAssetDetail(params: String) "DescribeAssetDetail" -> DescribeAssetDetailOutput {
    0 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetailOutput {
    pub data: Option<AssetDetail>,
}
model! { DescribeAssetDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDetail {
    pub asset_type: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_state: Option<String>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub engine_version: Option<String>,
    pub id: Option<String>,
    pub tag: Option<Vec<Tag>>,
    pub vip: Option<String>,
    pub status: Option<i64>,
    pub load_balancer_vips: Option<Vec<String>>,
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
    pub private_ip_addresses: Option<Vec<String>>,
    pub validity_period: Option<String>,
    pub group_name: Option<String>,
    pub port: Option<Vec<String>>,
    pub risk_config: Option<Vec<String>>,
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
    pub asset_ipv6: Option<Vec<String>>,
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
    0 "AssetType" asset_type, 1 "Name" name, 2 "Region" region, 3 "VpcId" vpc_id, 4 "InstanceType" instance_type,
    5 "InstanceState" instance_state, 6 "PublicIpAddresses" public_ip_addresses, 7 "EngineVersion" engine_version,
    8 "Id" id, 9 "Tag" tag, 10 "Vip" vip, 11 "Status" status, 12 "LoadBalancerVips" load_balancer_vips, 13 "Uin" uin,
    14 "CreationDate" creation_date, 15 "Domain" domain, 16 "AssetUniqid" asset_uniqid, 17 "InstanceId" instance_id,
    18 "DiskType" disk_type, 19 "DiskSize" disk_size, 20 "AssetStatus" asset_status, 21 "CertType" cert_type,
    22 "ProjectName" project_name, 23 "CertEndTime" cert_end_time, 24 "ProductType" product_type,
    25 "PrivateIpAddresses" private_ip_addresses, 26 "ValidityPeriod" validity_period, 27 "GroupName" group_name,
    28 "Port" port, 29 "RiskConfig" risk_config, 30 "Event" event, 31 "Vul" vul,
    32 "SsaAssetDiscoverTime" ssa_asset_discover_time, 33 "AssetSubnetId" asset_subnet_id,
    34 "AssetSubnetName" asset_subnet_name, 35 "AssetVpcName" asset_vpc_name, 36 "ClusterType" cluster_type,
    37 "NameSpace" name_space, 38 "AssetCreateTime" asset_create_time, 39 "LoadBalancerType" load_balancer_type,
    40 "AssetIpv6" asset_ipv6, 41 "SSHRisk" ssh_risk, 42 "RDPRisk" rdp_risk, 43 "EventRisk" event_risk,
    44 "AssetVulNum" asset_vul_num, 45 "AssetEventNum" asset_event_num, 46 "AssetCspmRiskNum" asset_cspm_risk_num,
    47 "SsaAssetDeleteTime" ssa_asset_delete_time, 48 "ChargeType" charge_type, 49 "AssetRegionName" asset_region_name,
    50 "AssetVpcid" asset_vpcid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub fid: Option<i64>,
    pub fname: Option<String>,
}
model! { Tag {
    0 "Fid" fid, 1 "Fname" fname
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetailList {
    pub filter: Option<Vec<AssetQueryFilter>>,
    pub sorter: Option<Vec<QuerySort>>,
    pub risk_tags: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub page_index: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeAssetDetailList() "DescribeAssetDetailList" -> DescribeAssetDetailListOutput {
    0 "Filter" filter: Vec<AssetQueryFilter>, 1 "Sorter" sorter: Vec<QuerySort>, 2 "RiskTags" risk_tags: Vec<String>,
    3 "Tags" tags: Vec<String>, 4 "PageIndex" page_index: u64, 5 "PageSize" page_size: u64
} }
paged! { DescribeAssetDetailList: AssetDetail = Number "PageIndex", "Data" data, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetQueryFilter {
    pub filter: Option<Vec<QueryFilter>>,
    pub logic: Option<u64>,
}
input! { AssetQueryFilter() {
    0 "Filter" filter: Vec<QueryFilter>, 1 "Logic" logic: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySort {
    pub sort_key: Option<String>,
    pub sort_type: Option<i64>,
}
input! { QuerySort(sort_key: String, sort_type: i64) {
    0 "SortKey" sort_key: String, 1 "SortType" sort_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetailListOutput {
    pub data: Option<Vec<AssetDetail>>,
    pub total: Option<u64>,
}
model! { DescribeAssetDetailListOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetList {
    pub params: String,
}
operation! { DescribeAssetList(params: String) "DescribeAssetList" -> DescribeAssetListOutput {
    0 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetListOutput {
    pub asset_list: Option<AssetList>,
    pub aggregation_data: Option<Vec<AggregationObj>>,
    pub namespace_data: Option<Vec<String>>,
}
model! { DescribeAssetListOutput {
    0 "AssetList" asset_list, 1 "AggregationData" aggregation_data, 2 "NamespaceData" namespace_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetList {
    pub total: Option<i64>,
    pub list: Option<Vec<Asset>>,
}
model! { AssetList {
    0 "Total" total, 1 "List" list
} }

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
    pub tag: Option<Vec<Tag>>,
    pub asset_cspm_risk_num: Option<i64>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub asset_uniqid: Option<String>,
    pub charge_type: Option<String>,
    pub asset_event_num: Option<i64>,
    pub asset_vul_num: Option<i64>,
    pub private_ip_addresses: Option<Vec<String>>,
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
    pub load_balancer_vips: Option<Vec<String>>,
    pub asset_ipv6: Option<Vec<String>>,
    pub ssh_risk: Option<String>,
    pub rdp_risk: Option<String>,
    pub event_risk: Option<String>,
}
model! { Asset {
    0 "AssetType" asset_type, 1 "Name" name, 2 "AssetRegionName" asset_region_name, 3 "AssetVpcid" asset_vpcid,
    4 "InstanceType" instance_type, 5 "InstanceState" instance_state, 6 "EngineVersion" engine_version, 7 "Id" id,
    8 "Tag" tag, 9 "AssetCspmRiskNum" asset_cspm_risk_num, 10 "PublicIpAddresses" public_ip_addresses,
    11 "AssetUniqid" asset_uniqid, 12 "ChargeType" charge_type, 13 "AssetEventNum" asset_event_num,
    14 "AssetVulNum" asset_vul_num, 15 "PrivateIpAddresses" private_ip_addresses, 16 "GroupName" group_name,
    17 "SsaAssetDiscoverTime" ssa_asset_discover_time, 18 "SsaAssetDeleteTime" ssa_asset_delete_time, 19 "IsNew" is_new,
    20 "AssetSubnetId" asset_subnet_id, 21 "AssetSubnetName" asset_subnet_name, 22 "AssetVpcName" asset_vpc_name,
    23 "ClusterType" cluster_type, 24 "NameSpace" name_space, 25 "LoadBalancerType" load_balancer_type,
    26 "LoadBalancerVips" load_balancer_vips, 27 "AssetIpv6" asset_ipv6, 28 "SSHRisk" ssh_risk, 29 "RDPRisk" rdp_risk,
    30 "EventRisk" event_risk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AggregationObj {
    pub r#type: Option<String>,
    pub bucket: Option<Vec<Bucket>>,
}
model! { AggregationObj {
    0 "Type" r#type, 1 "Bucket" bucket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bucket {
    pub key: Option<String>,
    pub count: Option<i64>,
}
model! { Bucket {
    0 "Key" key, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckConfigAssetList {
    pub id: String,
    pub offset: i64,
    pub limit: i64,
    pub search: Option<Vec<Filter>>,
    pub filter: Option<Vec<Filter>>,
}
operation! { DescribeCheckConfigAssetList(id: String, offset: i64, limit: i64)
    "DescribeCheckConfigAssetList" -> DescribeCheckConfigAssetListOutput {
    0 "Id" id, 1 "Offset" offset, 2 "Limit" limit, 3 "Search" search: Vec<Filter>, 4 "Filter" filter: Vec<Filter>
} }
paged! { DescribeCheckConfigAssetList: CheckAssetItem =
    Offset "Offset", "CheckAssetsList" check_assets_list, total "Total"
}

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckConfigAssetListOutput {
    pub total: Option<i64>,
    pub check_assets_list: Option<Vec<CheckAssetItem>>,
}
model! { DescribeCheckConfigAssetListOutput {
    0 "Total" total, 1 "CheckAssetsList" check_assets_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAssetItem {
    pub id: Option<i64>,
    pub instid: Option<String>,
    pub url: Option<String>,
    pub taskid: Option<String>,
    pub result: Option<i64>,
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
    0 "Id" id, 1 "Instid" instid, 2 "Url" url, 3 "Taskid" taskid, 4 "Result" result, 5 "Updatetime" updatetime,
    6 "Tag" tag, 7 "IsIgnore" is_ignore, 8 "IsChecked" is_checked, 9 "AssetInfo" asset_info, 10 "AssetId" asset_id,
    11 "Detail" detail, 12 "Remarks" remarks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckConfigDetail {
    pub id: String,
}
operation! { DescribeCheckConfigDetail(id: String) "DescribeCheckConfigDetail" -> DescribeCheckConfigDetailOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckConfigDetailOutput {
    pub check_config_detail: Option<CheckConfigDetail>,
}
model! { DescribeCheckConfigDetailOutput {
    0 "CheckConfigDetail" check_config_detail
} }

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
    0 "Id" id, 1 "CheckName" check_name, 2 "Content" content, 3 "Method" method, 4 "Doc" doc,
    5 "ErrorCount" error_count, 6 "IsPass" is_pass, 7 "SafeCount" safe_count, 8 "IgnoreCount" ignore_count,
    9 "RiskCount" risk_count, 10 "NameEn" name_en, 11 "AssetType" asset_type, 12 "ResCount" res_count,
    13 "IsIgnore" is_ignore
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetList {
    pub offset: i64,
    pub limit: i64,
    pub id: String,
    pub filter: Option<Vec<Filter>>,
    pub search: Option<Vec<Filter>>,
}
operation! { DescribeComplianceAssetList(offset: i64, limit: i64, id: String)
    "DescribeComplianceAssetList" -> DescribeComplianceAssetListOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Id" id, 3 "Filter" filter: Vec<Filter>, 4 "Search" search: Vec<Filter>
} }
paged! { DescribeComplianceAssetList: CheckAssetItem =
    Offset "Offset", "CheckAssetsList" check_assets_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceAssetListOutput {
    pub check_assets_list: Option<Vec<CheckAssetItem>>,
    pub total: Option<i64>,
}
model! { DescribeComplianceAssetListOutput {
    0 "CheckAssetsList" check_assets_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceDetail {
    pub id: String,
}
operation! { DescribeComplianceDetail(id: String) "DescribeComplianceDetail" -> DescribeComplianceDetailOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceDetailOutput {
    pub check_config_detail: Option<ComplianceCheckDetail>,
}
model! { DescribeComplianceDetailOutput {
    0 "CheckConfigDetail" check_config_detail
} }

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
    pub last_check_time: Option<String>,
    pub asset_type: Option<String>,
    pub res_count: Option<i64>,
    pub uuid: Option<String>,
    pub standard_item: Option<String>,
    pub chapter: Option<String>,
    pub asset_type_desc: Option<String>,
    pub is_ignore: Option<u64>,
    pub risk_item: Option<String>,
    pub title: Option<String>,
}
model! { ComplianceCheckDetail {
    0 "Id" id, 1 "Category" category, 2 "Type" r#type, 3 "ErrorCount" error_count, 4 "NameEn" name_en,
    5 "CheckName" check_name, 6 "Method" method, 7 "Doc" doc, 8 "SafeCount" safe_count, 9 "Content" content,
    10 "IsPass" is_pass, 11 "IgnoreCount" ignore_count, 12 "RiskCount" risk_count, 13 "LastCheckTime" last_check_time,
    14 "AssetType" asset_type, 15 "ResCount" res_count, 16 "UUID" uuid, 17 "StandardItem" standard_item,
    18 "Chapter" chapter, 19 "AssetTypeDesc" asset_type_desc, 20 "IsIgnore" is_ignore, 21 "RiskItem" risk_item,
    22 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceList {
    pub filter: Option<String>,
}
operation! { DescribeComplianceList() "DescribeComplianceList" -> DescribeComplianceListOutput {
    0 "Filter" filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceListOutput {
    pub data: Option<Vec<DataCompliance>>,
    pub asset_total_num: Option<i64>,
    pub config_total_num: Option<i64>,
}
model! { DescribeComplianceListOutput {
    0 "Data" data, 1 "AssetTotalNum" asset_total_num, 2 "ConfigTotalNum" config_total_num
} }

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
    pub last_check_time: Option<String>,
    pub status: Option<u64>,
    pub risk_count: Option<u64>,
    pub is_checked: Option<u64>,
    pub risk_item: Option<String>,
    pub is_ignored: Option<u64>,
    pub title: Option<String>,
    pub asset_total: Option<i64>,
    pub remarks: Option<String>,
}
model! { DataCompliance {
    0 "Id" id, 1 "CheckItemId" check_item_id, 2 "Name" name, 3 "AssetType" asset_type, 4 "Type" r#type,
    5 "Category" category, 6 "StandardItem" standard_item, 7 "Chapter" chapter, 8 "LastCheckTime" last_check_time,
    9 "Status" status, 10 "RiskCount" risk_count, 11 "IsChecked" is_checked, 12 "RiskItem" risk_item,
    13 "IsIgnored" is_ignored, 14 "Title" title, 15 "AssetTotal" asset_total, 16 "Remarks" remarks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigList {
    pub filter: Option<String>,
}
operation! { DescribeConfigList() "DescribeConfigList" -> DescribeConfigListOutput {
    0 "Filter" filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigListOutput {
    pub data: Option<Vec<DataCheck>>,
}
model! { DescribeConfigListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataCheck {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub last_check_time: Option<String>,
    pub status: Option<u64>,
    pub is_ignored: Option<u64>,
    pub risk_count: Option<u64>,
    pub is_checked: Option<u64>,
    pub asset_total: Option<i64>,
    pub remarks: Option<String>,
}
model! { DataCheck {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "LastCheckTime" last_check_time, 4 "Status" status,
    5 "IsIgnored" is_ignored, 6 "RiskCount" risk_count, 7 "IsChecked" is_checked, 8 "AssetTotal" asset_total,
    9 "Remarks" remarks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub asset_basic_type: Option<u64>,
    pub filter: Option<Vec<QueryFilterV3>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub field: Option<Vec<String>>,
    pub time_range: Option<u64>,
    pub logic: Option<u64>,
    pub group_by_field: Option<String>,
    pub task: Option<String>,
    pub request_from: Option<u64>,
}
operation! { DescribeDomainList() "DescribeDomainList" -> DescribeDomainListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "AssetBasicType" asset_basic_type: u64,
    3 "Filter" filter: Vec<QueryFilterV3>, 4 "Order" order: String, 5 "By" by: String, 6 "Field" field: Vec<String>,
    7 "TimeRange" time_range: u64, 8 "Logic" logic: u64, 9 "GroupByField" group_by_field: String,
    10 "Task" task: String, 11 "RequestFrom" request_from: u64
} }
paged! { DescribeDomainList: DomainInfo =
    Offset "Offset", "DomainInfoCollection" domain_info_collection, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFilterV3 {
    pub filter: Option<QueryFilter>,
    pub has_sub: Option<bool>,
    pub sub_filters: Option<Vec<QueryFilter>>,
    pub logic: Option<u64>,
}
input! { QueryFilterV3() {
    0 "Filter" filter: QueryFilter, 1 "HasSub" has_sub: bool, 2 "SubFilters" sub_filters: Vec<QueryFilter>,
    3 "Logic" logic: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainListOutput {
    pub total: Option<u64>,
    pub domain_info_collection: Option<Vec<DomainInfo>>,
}
model! { DescribeDomainListOutput {
    0 "Total" total, 1 "DomainInfoCollection" domain_info_collection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub domain: Option<String>,
    pub resolve_addr: Option<Vec<String>>,
    pub region: Option<Vec<String>>,
    pub asset_type: Option<Vec<String>>,
    pub risk_vul_count: Option<u64>,
    pub sensitive_count: Option<u64>,
    pub horse_link_count: Option<u64>,
    pub web_modify_count: Option<u64>,
    pub scan_time: Option<String>,
    pub discover_time: Option<String>,
    pub scan_task_count: Option<u64>,
    pub port_risk: Option<u64>,
    pub week_pwd_count: Option<u64>,
    pub asset_location: Option<String>,
    pub network_risk: Option<u64>,
    pub network_attack: Option<u64>,
    pub bot_visit: Option<u64>,
    pub network_access: Option<u64>,
    pub create_time: Option<String>,
    pub waf_status: Option<u64>,
    pub last_scan_time: Option<String>,
    pub asset_id: Option<Vec<String>>,
    pub asset_name: Option<Vec<String>>,
    pub source_type: Option<String>,
    pub is_not_core: Option<u64>,
    pub is_cloud: Option<u64>,
}
model! { DomainInfo {
    0 "Domain" domain, 1 "ResolveAddr" resolve_addr, 2 "Region" region, 3 "AssetType" asset_type,
    4 "RiskVulCount" risk_vul_count, 5 "SensitiveCount" sensitive_count, 6 "HorseLinkCount" horse_link_count,
    7 "WebModifyCount" web_modify_count, 8 "ScanTime" scan_time, 9 "DiscoverTime" discover_time,
    10 "ScanTaskCount" scan_task_count, 11 "PortRisk" port_risk, 12 "WeekPwdCount" week_pwd_count,
    13 "AssetLocation" asset_location, 14 "NetworkRisk" network_risk, 15 "NetworkAttack" network_attack,
    16 "BotVisit" bot_visit, 17 "NetworkAccess" network_access, 18 "CreateTime" create_time, 19 "WafStatus" waf_status,
    20 "LastScanTime" last_scan_time, 21 "AssetId" asset_id, 22 "AssetName" asset_name, 23 "SourceType" source_type,
    24 "IsNotCore" is_not_core, 25 "IsCloud" is_cloud
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetail {
    pub index: Option<String>,
    pub id: Option<String>,
    pub source: Option<String>,
    pub sub_event_type: Option<u64>,
    pub name: Option<String>,
}
operation! { DescribeEventDetail() "DescribeEventDetail" -> DescribeEventDetailOutput {
    0 "Index" index: String, 1 "Id" id: String, 2 "Source" source: String, 3 "SubEventType" sub_event_type: u64,
    4 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventDetailOutput {
    pub data: Option<String>,
}
model! { DescribeEventDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakDetectionList {
    pub filters: Vec<Filter>,
    pub limit: i64,
    pub page: i64,
    pub start_time: String,
    pub end_time: String,
}

/// What [`DescribeLeakDetectionList::new`] takes.
pub struct DescribeLeakDetectionListRequired {
    pub filters: Vec<Filter>,
    pub limit: i64,
    pub page: i64,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeLeakDetectionList{DescribeLeakDetectionListRequired: filters, limit, page, start_time, end_time}
    "DescribeLeakDetectionList" -> DescribeLeakDetectionListOutput {
    0 "Filters" filters, 1 "Limit" limit, 2 "Page" page, 3 "StartTime" start_time, 4 "EndTime" end_time
} }
paged! { DescribeLeakDetectionList: String = Number "Page", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLeakDetectionListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<String>>,
}
model! { DescribeLeakDetectionListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMappingResults {
    pub filter: Option<Vec<AssetQueryFilter>>,
    pub sorter: Option<Vec<QuerySort>>,
    pub page_index: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeMappingResults() "DescribeMappingResults" -> DescribeMappingResultsOutput {
    0 "Filter" filter: Vec<AssetQueryFilter>, 1 "Sorter" sorter: Vec<QuerySort>, 2 "PageIndex" page_index: u64,
    3 "PageSize" page_size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMappingResultsOutput {
    pub total: Option<u64>,
    pub data: Option<Results>,
}
model! { DescribeMappingResultsOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Results {
    pub statistics: Option<Vec<AssetTypeStatistic>>,
    pub result: Option<Vec<MappingResult>>,
    pub task_count: Option<u64>,
    pub task_max_count: Option<u64>,
}
model! { Results {
    0 "Statistics" statistics, 1 "Result" result, 2 "TaskCount" task_count, 3 "TaskMaxCount" task_max_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetTypeStatistic {
    pub asset_type: Option<String>,
    pub asset_count: Option<u64>,
}
model! { AssetTypeStatistic {
    0 "AssetType" asset_type, 1 "AssetCount" asset_count
} }

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
    pub mapping_status: Option<u64>,
    pub region: Option<String>,
    pub security_status: Option<Vec<SecurityStatus>>,
    pub disposal_recommendation: Option<i64>,
    pub mapping_type: Option<String>,
}
model! { MappingResult {
    0 "AssetName" asset_name, 1 "AssetIp" asset_ip, 2 "PrivateIp" private_ip, 3 "AssetId" asset_id,
    4 "Protocol" protocol, 5 "Port" port, 6 "Service" service, 7 "Component" component, 8 "Process" process, 9 "OS" os,
    10 "LastMappingTime" last_mapping_time, 11 "DisposalRecommendations" disposal_recommendations,
    12 "DisposalRecommendationDetails" disposal_recommendation_details, 13 "AssetType" asset_type, 14 "Domain" domain,
    15 "MappingStatus" mapping_status, 16 "Region" region, 17 "SecurityStatus" security_status,
    18 "DisposalRecommendation" disposal_recommendation, 19 "MappingType" mapping_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityStatus {}
model! { SecurityStatus {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocAlertDetails {
    pub alert_id: String,
    pub alert_timestamp: Option<String>,
}
operation! { DescribeSocAlertDetails(alert_id: String) "DescribeSocAlertDetails" -> DescribeSocAlertDetailsOutput {
    0 "AlertId" alert_id, 1 "AlertTimestamp" alert_timestamp: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocAlertDetailsOutput {
    pub data: Option<AlertDetail>,
}
model! { DescribeSocAlertDetailsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertDetail {
    pub base_info: Option<AlertType>,
    pub detail: Option<String>,
}
model! { AlertDetail {
    0 "BaseInfo" base_info, 1 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertType {
    pub alert_time: Option<String>,
    pub alert_id: Option<String>,
    pub asset_id: Option<String>,
    pub asset_private_ip: Option<Vec<String>>,
    pub alert_name: Option<String>,
    pub level: Option<i64>,
    pub r#type: Option<String>,
    pub source: Option<String>,
    pub attack_chain: Option<String>,
    pub attack_id: Option<String>,
    pub concerns: Option<Vec<ConcernInfo>>,
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
    pub asset_public_ip: Option<Vec<String>>,
    pub attack_tactic: Option<String>,
    pub victim_asset_sub: Option<String>,
    pub victim_asset_vpc: Option<String>,
    pub timestamp: Option<String>,
    pub asset_group_name: Option<Vec<String>>,
    pub asset_project_name: Option<String>,
    pub victim_asset_content: Option<Vec<String>>,
    pub wrong_report_status: Option<i64>,
    pub wrong_report_condition_id: Option<i64>,
}
model! { AlertType {
    0 "AlertTime" alert_time, 1 "AlertId" alert_id, 2 "AssetId" asset_id, 3 "AssetPrivateIp" asset_private_ip,
    4 "AlertName" alert_name, 5 "Level" level, 6 "Type" r#type, 7 "Source" source, 8 "AttackChain" attack_chain,
    9 "AttackId" attack_id, 10 "Concerns" concerns, 11 "Action" action, 12 "AttackResult" attack_result,
    13 "EventStatus" event_status, 14 "EventId" event_id, 15 "Status" status, 16 "AssetName" asset_name,
    17 "ConcernMaliciousCount" concern_malicious_count, 18 "ConcernVictimCount" concern_victim_count,
    19 "VictimAssetType" victim_asset_type, 20 "SubType" sub_type, 21 "AttackName" attack_name,
    22 "AssetPublicIp" asset_public_ip, 23 "AttackTactic" attack_tactic, 24 "VictimAssetSub" victim_asset_sub,
    25 "VictimAssetVpc" victim_asset_vpc, 26 "Timestamp" timestamp, 27 "AssetGroupName" asset_group_name,
    28 "AssetProjectName" asset_project_name, 29 "VictimAssetContent" victim_asset_content,
    30 "WrongReportStatus" wrong_report_status, 31 "WrongReportConditionId" wrong_report_condition_id
} }

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
    pub threat_type: Option<Vec<String>>,
    pub groups: Option<Vec<String>>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
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
    pub defended_count: Option<u64>,
    pub detected_count: Option<u64>,
    pub search_data: Option<String>,
    pub ip_country_iso: Option<String>,
    pub ip_province_iso: Option<String>,
    pub ip_city: Option<String>,
    pub event_sub_type: Option<String>,
}
model! { ConcernInfo {
    0 "ConcernType" concern_type, 1 "EntityType" entity_type, 2 "Concern" concern, 3 "StatisticsCount" statistics_count,
    4 "IpCountry" ip_country, 5 "IpProvince" ip_province, 6 "Result" result, 7 "Confidence" confidence,
    8 "IpIsp" ip_isp, 9 "IpInfrastructure" ip_infrastructure, 10 "ThreatType" threat_type, 11 "Groups" groups,
    12 "Status" status, 13 "Tags" tags, 14 "VictimAssetType" victim_asset_type, 15 "VictimAssetName" victim_asset_name,
    16 "DomainRegistrant" domain_registrant, 17 "DomainRegisteredInstitution" domain_registered_institution,
    18 "DomainRegistrationTime" domain_registration_time, 19 "FileName" file_name, 20 "FileMd5" file_md5,
    21 "VirusName" virus_name, 22 "FilePath" file_path, 23 "FileSize" file_size, 24 "ProcName" proc_name, 25 "Pid" pid,
    26 "ProcPath" proc_path, 27 "ProcUser" proc_user, 28 "DefendedCount" defended_count,
    29 "DetectedCount" detected_count, 30 "SearchData" search_data, 31 "IpCountryIso" ip_country_iso,
    32 "IpProvinceIso" ip_province_iso, 33 "IpCity" ip_city, 34 "EventSubType" event_sub_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocAlertList {
    pub page_size: i64,
    pub page_index: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocAlertListOutput {
    pub data: Option<AlertListData>,
}
model! { DescribeSocAlertListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertListData {
    pub total: Option<i64>,
    pub alert_list: Option<Vec<AlertType>>,
    pub aggregations: Option<AlertListAggregations>,
}
model! { AlertListData {
    0 "Total" total, 1 "AlertList" alert_list, 2 "Aggregations" aggregations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertListAggregations {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { AlertListAggregations {
    0 "Name" name, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCheckItemListOutput {
    pub data: Option<DescribeSocCheckItemListRspRsp>,
}
model! { DescribeSocCheckItemListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCheckItemListRspRsp {
    pub list: Option<Vec<SocCheckItemV1>>,
    pub total: Option<i64>,
}
model! { DescribeSocCheckItemListRspRsp {
    0 "List" list, 1 "Total" total
} }

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
    0 "CheckId" check_id, 1 "Name" name, 2 "Type" r#type, 3 "AssetType" asset_type, 4 "Level" level,
    5 "Standard" standard, 6 "IsFree" is_free
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCheckResultListOutput {
    pub data: Option<DescribeSocCheckResultListRspRsp>,
}
model! { DescribeSocCheckResultListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCheckResultListRspRsp {
    pub list: Option<Vec<SocCheckResult>>,
    pub total: Option<i64>,
    pub low_total: Option<i64>,
    pub middle_total: Option<i64>,
    pub high_total: Option<i64>,
    pub normal_total: Option<i64>,
}
model! { DescribeSocCheckResultListRspRsp {
    0 "List" list, 1 "Total" total, 2 "LowTotal" low_total, 3 "MiddleTotal" middle_total, 4 "HighTotal" high_total,
    5 "NormalTotal" normal_total
} }

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
    0 "CheckId" check_id, 1 "Name" name, 2 "Type" r#type, 3 "AssetType" asset_type, 4 "PloyName" ploy_name,
    5 "PloyId" ploy_id, 6 "Result" result, 7 "FailAssetNum" fail_asset_num, 8 "TotalAssetNum" total_asset_num,
    9 "DealUrl" deal_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCspmCompliance {}
operation! { DescribeSocCspmCompliance() "DescribeSocCspmCompliance" -> DescribeSocCspmComplianceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSocCspmComplianceOutput {
    pub data: Option<SocComplianceInfoResp>,
}
model! { DescribeSocCspmComplianceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocComplianceInfoResp {
    pub items: Option<Vec<SocComplianceItem>>,
}
model! { SocComplianceInfoResp {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocComplianceItem {
    pub item: Option<String>,
    pub description: Option<String>,
    pub standard_item: Option<String>,
    pub result: Option<i64>,
    pub suggestion: Option<String>,
    pub pro_str: Option<String>,
    pub production: Option<Vec<SocProductionItem>>,
    pub check_items: Option<Vec<SocCheckItem>>,
}
model! { SocComplianceItem {
    0 "Item" item, 1 "Description" description, 2 "StandardItem" standard_item, 3 "Result" result,
    4 "Suggestion" suggestion, 5 "ProStr" pro_str, 6 "Production" production, 7 "CheckItems" check_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocProductionItem {
    pub name: Option<String>,
    pub index: Option<i64>,
    pub status: Option<i64>,
}
model! { SocProductionItem {
    0 "Name" name, 1 "Index" index, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocCheckItem {
    pub name: Option<String>,
    pub level_id: Option<String>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
}
model! { SocCheckItem {
    0 "Name" name, 1 "LevelId" level_id, 2 "SuccessCount" success_count, 3 "FailCount" fail_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDetail {
    pub uniq_id: String,
    pub source: Option<String>,
}
operation! { DescribeVulDetail(uniq_id: String) "DescribeVulDetail" -> DescribeVulDetailOutput {
    0 "UniqId" uniq_id, 1 "Source" source: String
} }

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
    0 "VulType" vul_type, 1 "SubVulType" sub_vul_type, 2 "CvssScore" cvss_score, 3 "Cvss" cvss, 4 "Cve" cve,
    5 "Cnvd" cnvd, 6 "Cnnvd" cnnvd, 7 "Desc" desc, 8 "Reference" reference, 9 "Repair" repair,
    10 "ReleaseTime" release_time, 11 "UpdateTime" update_time, 12 "Name" name, 13 "Level" level, 14 "Status" status,
    15 "ImpactAsset" impact_asset, 16 "ImpactAssetName" impact_asset_name, 17 "IsAssetDeleted" is_asset_deleted,
    18 "Source" source, 19 "VulUrl" vul_url, 20 "SsaAssetCategory" ssa_asset_category, 21 "VulPath" vul_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulList {
    pub params: String,
}
operation! { DescribeVulList(params: String) "DescribeVulList" -> DescribeVulListOutput {
    0 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulListOutput {
    pub data: Option<VulList>,
}
model! { DescribeVulListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulList {
    pub list: Option<Vec<VulItem>>,
    pub total: Option<i64>,
}
model! { VulList {
    0 "List" list, 1 "Total" total
} }

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
    pub origin_id: Option<u64>,
    pub region: Option<String>,
    pub vpcid: Option<String>,
    pub asset_type: Option<String>,
    pub asset_sub_type: Option<String>,
    pub asset_ip_all: Option<Vec<String>>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub vul_source: Option<String>,
    pub affected_url: Option<String>,
    pub ssa_asset_category: Option<i64>,
    pub vul_url: Option<String>,
    pub is_open: Option<bool>,
    pub yz_host_id: Option<u64>,
    pub vul_repair_plan: Option<String>,
    pub vul_path: Option<String>,
}
model! { VulItem {
    0 "Id" id, 1 "VulName" vul_name, 2 "Type" r#type, 3 "Level" level, 4 "Status" status, 5 "Time" time,
    6 "ImpactAssetNum" impact_asset_num, 7 "ImpactAsset" impact_asset, 8 "ImpactAssetName" impact_asset_name,
    9 "VulDetail" vul_detail, 10 "VulRefLink" vul_ref_link, 11 "OldIdMd5" old_id_md5, 12 "UniqId" uniq_id,
    13 "OperateTime" operate_time, 14 "IsAssetDeleted" is_asset_deleted, 15 "DiscoverTime" discover_time,
    16 "OriginId" origin_id, 17 "Region" region, 18 "Vpcid" vpcid, 19 "AssetType" asset_type,
    20 "AssetSubType" asset_sub_type, 21 "AssetIpAll" asset_ip_all, 22 "PublicIpAddresses" public_ip_addresses,
    23 "PrivateIpAddresses" private_ip_addresses, 24 "VulSource" vul_source, 25 "AffectedUrl" affected_url,
    26 "SsaAssetCategory" ssa_asset_category, 27 "VulUrl" vul_url, 28 "IsOpen" is_open, 29 "YzHostId" yz_host_id,
    30 "VulRepairPlan" vul_repair_plan, 31 "VulPath" vul_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaDivulgeScanRuleMutate {
    pub id: String,
    pub divulge_soure: String,
    pub divulge_soure_url: String,
    pub rule_name: String,
    pub rule_word: String,
    pub scan_status: String,
    pub divulge_type: Option<String>,
    pub repair_advice: Option<String>,
}

/// What [`SaDivulgeScanRuleMutate::new`] takes.
pub struct SaDivulgeScanRuleMutateRequired {
    pub id: String,
    pub divulge_soure: String,
    pub divulge_soure_url: String,
    pub rule_name: String,
    pub rule_word: String,
    pub scan_status: String,
}
operation! { SaDivulgeScanRuleMutate{SaDivulgeScanRuleMutateRequired: id, divulge_soure, divulge_soure_url, rule_name, rule_word, scan_status}
    "SaDivulgeScanRuleMutate" -> SaDivulgeScanRuleMutateOutput {
    0 "Id" id, 1 "DivulgeSoure" divulge_soure, 2 "DivulgeSoureUrl" divulge_soure_url, 3 "RuleName" rule_name,
    4 "RuleWord" rule_word, 5 "ScanStatus" scan_status, 6 "DivulgeType" divulge_type: String,
    7 "RepairAdvice" repair_advice: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaDivulgeScanRuleMutateOutput {
    pub data: Option<SaDivulgeScanRuleSetList>,
}
model! { SaDivulgeScanRuleMutateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaDivulgeScanRuleSetList {
    pub value: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SaDivulgeScanRuleSetList {
    0 "Value" value, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaEventPub {
    pub asset: String,
    pub event_name: String,
    pub event_type1: i64,
    pub event_type2: i64,
    pub level: String,
    pub status: i64,
    pub start_time: String,
    pub offset: u64,
    pub limit: u64,
    pub end_time: String,
    pub old_id_md5: String,
}

/// What [`SaEventPub::new`] takes.
pub struct SaEventPubRequired {
    pub asset: String,
    pub event_name: String,
    pub event_type1: i64,
    pub event_type2: i64,
    pub level: String,
    pub status: i64,
    pub start_time: String,
    pub offset: u64,
    pub limit: u64,
    pub end_time: String,
    pub old_id_md5: String,
}
operation! { SaEventPub{SaEventPubRequired: asset, event_name, event_type1, event_type2, level, status, start_time, offset, limit, end_time, old_id_md5}
    "SaEventPub" -> SaEventPubOutput {
    0 "Asset" asset, 1 "EventName" event_name, 2 "EventType1" event_type1, 3 "EventType2" event_type2, 4 "Level" level,
    5 "Status" status, 6 "StartTime" start_time, 7 "Offset" offset, 8 "Limit" limit, 9 "EndTime" end_time,
    10 "OldIdMd5" old_id_md5
} }
paged! { SaEventPub: ListDataSaEventPub =
    Offset "Offset", "DataSaEventPub.List" data_sa_event_pub.list, total "DataSaEventPub.Count"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaEventPubOutput {
    pub data_sa_event_pub: Option<ObjDataSaEventPub>,
}
model! { SaEventPubOutput {
    0 "DataSaEventPub" data_sa_event_pub
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjDataSaEventPub {
    pub count: Option<i64>,
    pub list: Option<Vec<ListDataSaEventPub>>,
}
model! { ObjDataSaEventPub {
    0 "Count" count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSaEventPub {
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
    0 "Time" time, 1 "EventType1" event_type1, 2 "EventType2" event_type2, 3 "EventName" event_name, 4 "Level" level,
    5 "Status" status, 6 "SrcIp" src_ip, 7 "DstIp" dst_ip, 8 "DstPort" dst_port, 9 "Asset" asset,
    10 "OldIdMd5" old_id_md5
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_AUTH_MODULE_FAILED: &str = "AuthFailure.AuthModuleFailed";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_PARAM_ERROR: &str = "InternalError.ParamError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_SUB_ACCOUNT_UNAUTHORIZED: &str = "UnauthorizedOperation.SubAccountUnauthorized";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    DescribeAlarmStat, DescribeAssetDetail, DescribeAssetDetailList, DescribeAssetList, DescribeCheckConfigAssetList,
    DescribeCheckConfigDetail, DescribeComplianceAssetList, DescribeComplianceDetail, DescribeComplianceList,
    DescribeConfigList, DescribeDomainList, DescribeEventDetail, DescribeLeakDetectionList, DescribeMappingResults,
    DescribeSocAlertDetails, DescribeSocAlertList, DescribeSocCheckItemList, DescribeSocCheckResultList,
    DescribeSocCspmCompliance, DescribeVulDetail, DescribeVulList, SaDivulgeScanRuleMutate, SaEventPub
}
