//! `cloudhsm` 2019-11-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "cloudhsm", version: "2019-11-12", code: "cloudhsm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHSMBySubnetId {
    pub subnet_id: String,
}
operation! { DescribeHSMBySubnetId(subnet_id: String) "DescribeHSMBySubnetId" -> DescribeHSMBySubnetIdOutput {
    0 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHSMBySubnetIdOutput {
    pub total_count: Option<i64>,
    pub subnet_id: Option<String>,
}
model! { DescribeHSMBySubnetIdOutput {
    0 "TotalCount" total_count, 1 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHSMByVpcId {
    pub vpc_id: String,
}
operation! { DescribeHSMByVpcId(vpc_id: String) "DescribeHSMByVpcId" -> DescribeHSMByVpcIdOutput {
    0 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHSMByVpcIdOutput {
    pub total_count: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { DescribeHSMByVpcIdOutput {
    0 "TotalCount" total_count, 1 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnet {
    pub limit: i64,
    pub offset: i64,
    pub vpc_id: String,
    pub search_word: Option<String>,
}
operation! { DescribeSubnet(limit: i64, offset: i64, vpc_id: String) "DescribeSubnet" -> DescribeSubnetOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "VpcId" vpc_id, 3 "SearchWord" search_word: String
} }
paged! { DescribeSubnet: Subnet = Offset "Offset", "SubnetList" subnet_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetOutput {
    pub total_count: Option<i64>,
    pub subnet_list: Option<Vec<Subnet>>,
}
model! { DescribeSubnetOutput {
    0 "TotalCount" total_count, 1 "SubnetList" subnet_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subnet {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    pub created_time: Option<String>,
    pub available_ip_address_count: Option<i64>,
    pub ipv6_cidr_block: Option<String>,
    pub total_ip_address_count: Option<i64>,
    pub is_default: Option<bool>,
}
model! { Subnet {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "SubnetName" subnet_name, 3 "CidrBlock" cidr_block,
    4 "CreatedTime" created_time, 5 "AvailableIpAddressCount" available_ip_address_count,
    6 "Ipv6CidrBlock" ipv6_cidr_block, 7 "TotalIpAddressCount" total_ip_address_count, 8 "IsDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedHsm {
    pub hsm_type: Option<String>,
}
operation! { DescribeSupportedHsm() "DescribeSupportedHsm" -> DescribeSupportedHsmOutput {
    0 "HsmType" hsm_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedHsmOutput {
    pub device_types: Option<Vec<DeviceInfo>>,
}
model! { DescribeSupportedHsmOutput {
    0 "DeviceTypes" device_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub manufacturer: Option<String>,
    pub hsm_types: Option<Vec<HsmInfo>>,
}
model! { DeviceInfo {
    0 "Manufacturer" manufacturer, 1 "HsmTypes" hsm_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HsmInfo {
    pub model: Option<String>,
    pub vsm_types: Option<Vec<VsmInfo>>,
    pub hsm_type: Option<String>,
}
model! { HsmInfo {
    0 "Model" model, 1 "VsmTypes" vsm_types, 2 "HsmType" hsm_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VsmInfo {
    pub type_name: Option<String>,
    pub type_id: Option<i64>,
}
model! { VsmInfo {
    0 "TypeName" type_name, 1 "TypeID" type_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsg {
    pub offset: i64,
    pub limit: i64,
    pub search_word: Option<String>,
}
operation! { DescribeUsg(offset: i64, limit: i64) "DescribeUsg" -> DescribeUsgOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SearchWord" search_word: String
} }
paged! { DescribeUsg: SgUnit = Offset "Offset", "SgList" sg_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsgOutput {
    pub sg_list: Option<Vec<SgUnit>>,
    pub total_count: Option<i64>,
}
model! { DescribeUsgOutput {
    0 "SgList" sg_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SgUnit {
    pub sg_id: Option<String>,
    pub sg_name: Option<String>,
    pub sg_remark: Option<String>,
    pub create_time: Option<String>,
}
model! { SgUnit {
    0 "SgId" sg_id, 1 "SgName" sg_name, 2 "SgRemark" sg_remark, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsgRule {
    pub sg_ids: Vec<String>,
}
operation! { DescribeUsgRule(sg_ids: Vec<String>) "DescribeUsgRule" -> DescribeUsgRuleOutput {
    0 "SgIds" sg_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsgRuleOutput {
    pub sg_rules: Option<Vec<UsgRuleDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeUsgRuleOutput {
    0 "SgRules" sg_rules, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsgRuleDetail {
    pub in_bound: Option<Vec<UsgPolicy>>,
    pub out_bound: Option<Vec<UsgPolicy>>,
    pub sg_id: Option<String>,
    pub sg_name: Option<String>,
    pub sg_remark: Option<String>,
    pub create_time: Option<String>,
    pub version: Option<i64>,
}
model! { UsgRuleDetail {
    0 "InBound" in_bound, 1 "OutBound" out_bound, 2 "SgId" sg_id, 3 "SgName" sg_name, 4 "SgRemark" sg_remark,
    5 "CreateTime" create_time, 6 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsgPolicy {
    pub ip: Option<String>,
    pub id: Option<String>,
    pub address_module: Option<String>,
    pub proto: Option<String>,
    pub port: Option<String>,
    pub service_module: Option<String>,
    pub desc: Option<String>,
    pub action: Option<String>,
}
model! { UsgPolicy {
    0 "Ip" ip, 1 "Id" id, 2 "AddressModule" address_module, 3 "Proto" proto, 4 "Port" port,
    5 "ServiceModule" service_module, 6 "Desc" desc, 7 "Action" action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpc {
    pub offset: i64,
    pub limit: i64,
    pub search_word: Option<String>,
}
operation! { DescribeVpc(offset: i64, limit: i64) "DescribeVpc" -> DescribeVpcOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SearchWord" search_word: String
} }
paged! { DescribeVpc: Vpc = Offset "Offset", "VpcList" vpc_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcOutput {
    pub total_count: Option<i64>,
    pub vpc_list: Option<Vec<Vpc>>,
}
model! { DescribeVpcOutput {
    0 "TotalCount" total_count, 1 "VpcList" vpc_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vpc {
    pub vpc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub created_time: Option<String>,
    pub is_default: Option<bool>,
}
model! { Vpc {
    0 "VpcName" vpc_name, 1 "VpcId" vpc_id, 2 "CreatedTime" created_time, 3 "IsDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsmAttributes {
    pub resource_id: String,
}
operation! { DescribeVsmAttributes(resource_id: String) "DescribeVsmAttributes" -> DescribeVsmAttributesOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsmAttributesOutput {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub status: Option<i64>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub model: Option<String>,
    pub vsm_type: Option<i64>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub expire_time: Option<i64>,
    pub sg_list: Option<Vec<UsgRuleDetail>>,
    pub subnet_name: Option<String>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub expired: Option<bool>,
    pub remain_seconds: Option<i64>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_cidr_block: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub renew_flag: Option<i64>,
    pub manufacturer: Option<String>,
    pub pqc_flag: Option<i64>,
    pub deploy_env: Option<String>,
}
model! { DescribeVsmAttributesOutput {
    0 "ResourceId" resource_id, 1 "ResourceName" resource_name, 2 "Status" status, 3 "Vip" vip, 4 "VpcId" vpc_id,
    5 "SubnetId" subnet_id, 6 "Model" model, 7 "VsmType" vsm_type, 8 "RegionId" region_id, 9 "ZoneId" zone_id,
    10 "ExpireTime" expire_time, 11 "SgList" sg_list, 12 "SubnetName" subnet_name, 13 "RegionName" region_name,
    14 "ZoneName" zone_name, 15 "Expired" expired, 16 "RemainSeconds" remain_seconds, 17 "VpcName" vpc_name,
    18 "VpcCidrBlock" vpc_cidr_block, 19 "SubnetCidrBlock" subnet_cidr_block, 20 "Tags" tags, 21 "RenewFlag" renew_flag,
    22 "Manufacturer" manufacturer, 23 "PqcFlag" pqc_flag, 24 "DeployEnv" deploy_env
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { Tag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsms {
    pub offset: i64,
    pub limit: i64,
    pub search_word: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub manufacturer: Option<String>,
    pub hsm_type: Option<String>,
}
operation! { DescribeVsms(offset: i64, limit: i64) "DescribeVsms" -> DescribeVsmsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SearchWord" search_word: String, 3 "TagFilters" tag_filters: Vec<TagFilter>,
    4 "Manufacturer" manufacturer: String, 5 "HsmType" hsm_type: String
} }
paged! { DescribeVsms: ResourceInfo = Offset "Offset", "VsmList" vsm_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsmsOutput {
    pub total_count: Option<i64>,
    pub vsm_list: Option<Vec<ResourceInfo>>,
}
model! { DescribeVsmsOutput {
    0 "TotalCount" total_count, 1 "VsmList" vsm_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub status: Option<i64>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub model: Option<String>,
    pub vsm_type: Option<i64>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub expire_time: Option<i64>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub sg_list: Option<Vec<SgUnit>>,
    pub subnet_name: Option<String>,
    pub expired: Option<bool>,
    pub remain_seconds: Option<i64>,
    pub vpc_name: Option<String>,
    pub create_uin: Option<String>,
    pub renew_flag: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub manufacturer: Option<String>,
    pub alarm_status: Option<i64>,
    pub pqc_status: Option<i64>,
    pub pqc_flag: Option<i64>,
    pub deploy_env: Option<String>,
}
model! { ResourceInfo {
    0 "ResourceId" resource_id, 1 "ResourceName" resource_name, 2 "Status" status, 3 "Vip" vip, 4 "VpcId" vpc_id,
    5 "SubnetId" subnet_id, 6 "Model" model, 7 "VsmType" vsm_type, 8 "RegionId" region_id, 9 "ZoneId" zone_id,
    10 "ExpireTime" expire_time, 11 "RegionName" region_name, 12 "ZoneName" zone_name, 13 "SgList" sg_list,
    14 "SubnetName" subnet_name, 15 "Expired" expired, 16 "RemainSeconds" remain_seconds, 17 "VpcName" vpc_name,
    18 "CreateUin" create_uin, 19 "RenewFlag" renew_flag, 20 "Tags" tags, 21 "Manufacturer" manufacturer,
    22 "AlarmStatus" alarm_status, 23 "PqcStatus" pqc_status, 24 "PqcFlag" pqc_flag, 25 "DeployEnv" deploy_env
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmEvent {}
operation! { GetAlarmEvent() "GetAlarmEvent" -> GetAlarmEventOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmEventOutput {
    pub alarm_config: Option<Vec<AlarmPolicy>>,
}
model! { GetAlarmEventOutput {
    0 "AlarmConfig" alarm_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicy {
    pub uin: Option<String>,
    pub event: Option<String>,
    pub limit: Option<i64>,
    pub status: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { AlarmPolicy {
    0 "Uin" uin, 1 "Event" event, 2 "Limit" limit, 3 "Status" status, 4 "BeginTime" begin_time, 5 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVsmMonitorInfo {
    pub resource_id: String,
    pub resource_name: Option<String>,
}
operation! { GetVsmMonitorInfo(resource_id: String) "GetVsmMonitorInfo" -> GetVsmMonitorInfoOutput {
    0 "ResourceId" resource_id, 1 "ResourceName" resource_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVsmMonitorInfoOutput {
    pub monitor_info: Option<Vec<String>>,
}
model! { GetVsmMonitorInfoOutput {
    0 "MonitorInfo" monitor_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceBuyVsm {
    pub goods_num: i64,
    pub pay_mode: i64,
    pub time_span: String,
    pub time_unit: String,
    pub r#type: String,
    pub hsm_type: String,
    pub currency: Option<String>,
}

/// What [`InquiryPriceBuyVsm::new`] takes.
pub struct InquiryPriceBuyVsmRequired {
    pub goods_num: i64,
    pub pay_mode: i64,
    pub time_span: String,
    pub time_unit: String,
    pub r#type: String,
    pub hsm_type: String,
}
operation! { InquiryPriceBuyVsm{InquiryPriceBuyVsmRequired: goods_num, pay_mode, time_span, time_unit, r#type, hsm_type}
    "InquiryPriceBuyVsm" -> InquiryPriceBuyVsmOutput {
    0 "GoodsNum" goods_num, 1 "PayMode" pay_mode, 2 "TimeSpan" time_span, 3 "TimeUnit" time_unit, 4 "Type" r#type,
    5 "HsmType" hsm_type, 6 "Currency" currency: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceBuyVsmOutput {
    pub total_cost: Option<f64>,
    pub goods_num: Option<i64>,
    pub time_span: Option<String>,
    pub time_unit: Option<String>,
    pub original_cost: Option<f64>,
}
model! { InquiryPriceBuyVsmOutput {
    0 "TotalCost" total_cost, 1 "GoodsNum" goods_num, 2 "TimeSpan" time_span, 3 "TimeUnit" time_unit,
    4 "OriginalCost" original_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmEvent {
    pub event: String,
    pub limit: i64,
    pub status: i64,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { ModifyAlarmEvent(event: String, limit: i64, status: i64) "ModifyAlarmEvent" -> Empty {
    0 "Event" event, 1 "Limit" limit, 2 "Status" status, 3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String
} }

pub type ModifyAlarmEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVsmAttributes {
    pub resource_id: String,
    pub r#type: Vec<String>,
    pub resource_name: Option<String>,
    pub sg_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub alarm_status: Option<i64>,
}
operation! { ModifyVsmAttributes(resource_id: String, r#type: Vec<String>) "ModifyVsmAttributes" -> Empty {
    0 "ResourceId" resource_id, 1 "Type" r#type, 2 "ResourceName" resource_name: String, 3 "SgIds" sg_ids: Vec<String>,
    4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String, 6 "AlarmStatus" alarm_status: i64
} }

pub type ModifyVsmAttributesOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    DescribeHSMBySubnetId, DescribeHSMByVpcId, DescribeSubnet, DescribeSupportedHsm, DescribeUsg, DescribeUsgRule,
    DescribeVpc, DescribeVsmAttributes, DescribeVsms, GetAlarmEvent, GetVsmMonitorInfo, InquiryPriceBuyVsm,
    ModifyAlarmEvent, ModifyVsmAttributes
}
