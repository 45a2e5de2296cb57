//! `cloudhsm` of Tencent Cloud, API version 2019-11-12.
//!
//! Endpoint: `cloudhsm.tencentcloudapi.com`, or `cloudhsm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cloudhsm::DescribeSupportedHsm};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeSupportedHsm::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cloudhsm",
    "2019-11-12",
    "cloudhsm",
    &Endpoints::NONE,
);

/// Describes hsm by subnet id: `DescribeHSMBySubnetId` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=DescribeHSMBySubnetId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHSMBySubnetId {
    /// Required.
    pub subnet_id: String,
}
operation! { DescribeHSMBySubnetId(subnet_id: String) "DescribeHSMBySubnetId" -> DescribeHSMBySubnetIdOutput {
    0 "SubnetId" subnet_id
} }

/// Response of [`DescribeHSMBySubnetId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHSMBySubnetIdOutput {
    pub total_count: Option<i64>,
    pub subnet_id: Option<String>,
}
model! { DescribeHSMBySubnetIdOutput {
    0 "TotalCount" total_count: i64, 1 "SubnetId" subnet_id: String
} }

/// Describes hsm by vpc id: `DescribeHSMByVpcId` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=DescribeHSMByVpcId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHSMByVpcId {
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeHSMByVpcId(vpc_id: String) "DescribeHSMByVpcId" -> DescribeHSMByVpcIdOutput {
    0 "VpcId" vpc_id
} }

/// Response of [`DescribeHSMByVpcId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHSMByVpcIdOutput {
    pub total_count: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { DescribeHSMByVpcIdOutput {
    0 "TotalCount" total_count: i64, 1 "VpcId" vpc_id: String
} }

/// Describes subnet: `DescribeSubnet` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=DescribeSubnet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnet {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub vpc_id: String,
    pub search_word: Option<String>,
}
operation! { DescribeSubnet(limit: i64, offset: i64, vpc_id: String) "DescribeSubnet" -> DescribeSubnetOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "VpcId" vpc_id, 3 "SearchWord" search_word: String
} }
paged! { DescribeSubnet: Subnet = Offset "Offset", "SubnetList" subnet_list, total "TotalCount" }

/// Response of [`DescribeSubnet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetOutput {
    pub total_count: Option<i64>,
    pub subnet_list: Vec<Subnet>,
}
model! { DescribeSubnetOutput {
    0 "TotalCount" total_count: i64, 1 "SubnetList" subnet_list: Vec<Subnet>
} }

/// In the response of [`DescribeSubnet`].
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
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "SubnetName" subnet_name: String,
    3 "CidrBlock" cidr_block: String, 4 "CreatedTime" created_time: String,
    5 "AvailableIpAddressCount" available_ip_address_count: i64, 6 "Ipv6CidrBlock" ipv6_cidr_block: String,
    7 "TotalIpAddressCount" total_ip_address_count: i64, 8 "IsDefault" is_default: bool
} }

/// Describes supported hsm: `DescribeSupportedHsm` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=DescribeSupportedHsm>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedHsm {
    pub hsm_type: Option<String>,
}
operation! { DescribeSupportedHsm() "DescribeSupportedHsm" -> DescribeSupportedHsmOutput {
    0 "HsmType" hsm_type: String
} }

/// Response of [`DescribeSupportedHsm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedHsmOutput {
    pub device_types: Vec<DeviceInfo>,
}
model! { DescribeSupportedHsmOutput {
    0 "DeviceTypes" device_types: Vec<DeviceInfo>
} }

/// In the response of [`DescribeSupportedHsm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    pub manufacturer: Option<String>,
    pub hsm_types: Vec<HsmInfo>,
}
model! { DeviceInfo {
    0 "Manufacturer" manufacturer: String, 1 "HsmTypes" hsm_types: Vec<HsmInfo>
} }

/// In the response of [`DescribeSupportedHsm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HsmInfo {
    pub model: Option<String>,
    pub vsm_types: Vec<VsmInfo>,
    pub hsm_type: Option<String>,
}
model! { HsmInfo {
    0 "Model" model: String, 1 "VsmTypes" vsm_types: Vec<VsmInfo>, 2 "HsmType" hsm_type: String
} }

/// In the response of [`DescribeSupportedHsm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VsmInfo {
    pub type_name: Option<String>,
    pub type_id: Option<i64>,
}
model! { VsmInfo {
    0 "TypeName" type_name: String, 1 "TypeID" type_id: i64
} }

/// Describes usg: `DescribeUsg` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=DescribeUsg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsg {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_word: Option<String>,
}
operation! { DescribeUsg(offset: i64, limit: i64) "DescribeUsg" -> DescribeUsgOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SearchWord" search_word: String
} }
paged! { DescribeUsg: SgUnit = Offset "Offset", "SgList" sg_list, total "TotalCount" }

/// Response of [`DescribeUsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsgOutput {
    pub sg_list: Vec<SgUnit>,
    pub total_count: Option<i64>,
}
model! { DescribeUsgOutput {
    0 "SgList" sg_list: Vec<SgUnit>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SgUnit {
    pub sg_id: Option<String>,
    pub sg_name: Option<String>,
    pub sg_remark: Option<String>,
    pub create_time: Option<String>,
}
model! { SgUnit {
    0 "SgId" sg_id: String, 1 "SgName" sg_name: String, 2 "SgRemark" sg_remark: String,
    3 "CreateTime" create_time: String
} }

/// Describes usg rule: `DescribeUsgRule` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=DescribeUsgRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsgRule {
    /// Required.
    pub sg_ids: Vec<String>,
}
operation! { DescribeUsgRule(sg_ids: Vec<String>) "DescribeUsgRule" -> DescribeUsgRuleOutput {
    0 "SgIds" sg_ids
} }

/// Response of [`DescribeUsgRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsgRuleOutput {
    pub sg_rules: Vec<UsgRuleDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeUsgRuleOutput {
    0 "SgRules" sg_rules: Vec<UsgRuleDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUsgRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsgRuleDetail {
    pub in_bound: Vec<UsgPolicy>,
    pub out_bound: Vec<UsgPolicy>,
    pub sg_id: Option<String>,
    pub sg_name: Option<String>,
    pub sg_remark: Option<String>,
    pub create_time: Option<String>,
    pub version: Option<i64>,
}
model! { UsgRuleDetail {
    0 "InBound" in_bound: Vec<UsgPolicy>, 1 "OutBound" out_bound: Vec<UsgPolicy>, 2 "SgId" sg_id: String,
    3 "SgName" sg_name: String, 4 "SgRemark" sg_remark: String, 5 "CreateTime" create_time: String,
    6 "Version" version: i64
} }

/// In the response of [`DescribeUsgRule`].
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
    0 "Ip" ip: String, 1 "Id" id: String, 2 "AddressModule" address_module: String, 3 "Proto" proto: String,
    4 "Port" port: String, 5 "ServiceModule" service_module: String, 6 "Desc" desc: String, 7 "Action" action: String
} }

/// Describes vpc: `DescribeVpc` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=DescribeVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpc {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_word: Option<String>,
}
operation! { DescribeVpc(offset: i64, limit: i64) "DescribeVpc" -> DescribeVpcOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SearchWord" search_word: String
} }
paged! { DescribeVpc: Vpc = Offset "Offset", "VpcList" vpc_list, total "TotalCount" }

/// Response of [`DescribeVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcOutput {
    pub total_count: Option<i64>,
    pub vpc_list: Vec<Vpc>,
}
model! { DescribeVpcOutput {
    0 "TotalCount" total_count: i64, 1 "VpcList" vpc_list: Vec<Vpc>
} }

/// In the response of [`DescribeVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vpc {
    pub vpc_name: Option<String>,
    pub vpc_id: Option<String>,
    pub created_time: Option<String>,
    pub is_default: Option<bool>,
}
model! { Vpc {
    0 "VpcName" vpc_name: String, 1 "VpcId" vpc_id: String, 2 "CreatedTime" created_time: String,
    3 "IsDefault" is_default: bool
} }

/// Describes vsm attributes: `DescribeVsmAttributes` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=DescribeVsmAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsmAttributes {
    /// Required.
    pub resource_id: String,
}
operation! { DescribeVsmAttributes(resource_id: String) "DescribeVsmAttributes" -> DescribeVsmAttributesOutput {
    0 "ResourceId" resource_id
} }

/// Response of [`DescribeVsmAttributes`].
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
    pub sg_list: Vec<UsgRuleDetail>,
    pub subnet_name: Option<String>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub expired: Option<bool>,
    pub remain_seconds: Option<i64>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_cidr_block: Option<String>,
    pub tags: Vec<Tag>,
    pub renew_flag: Option<i64>,
    pub manufacturer: Option<String>,
    pub pqc_flag: Option<i64>,
    pub deploy_env: Option<String>,
}
model! { DescribeVsmAttributesOutput {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String, 2 "Status" status: i64,
    3 "Vip" vip: String, 4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String, 6 "Model" model: String,
    7 "VsmType" vsm_type: i64, 8 "RegionId" region_id: i64, 9 "ZoneId" zone_id: i64, 10 "ExpireTime" expire_time: i64,
    11 "SgList" sg_list: Vec<UsgRuleDetail>, 12 "SubnetName" subnet_name: String, 13 "RegionName" region_name: String,
    14 "ZoneName" zone_name: String, 15 "Expired" expired: bool, 16 "RemainSeconds" remain_seconds: i64,
    17 "VpcName" vpc_name: String, 18 "VpcCidrBlock" vpc_cidr_block: String,
    19 "SubnetCidrBlock" subnet_cidr_block: String, 20 "Tags" tags: Vec<Tag>, 21 "RenewFlag" renew_flag: i64,
    22 "Manufacturer" manufacturer: String, 23 "PqcFlag" pqc_flag: i64, 24 "DeployEnv" deploy_env: String
} }

/// In the response of [`DescribeVsmAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { Tag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes vsms: `DescribeVsms` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=DescribeVsms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsms {
    /// Required.
    pub offset: i64,
    /// Required.
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

/// In the request of [`DescribeVsms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeVsms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVsmsOutput {
    pub total_count: Option<i64>,
    pub vsm_list: Vec<ResourceInfo>,
}
model! { DescribeVsmsOutput {
    0 "TotalCount" total_count: i64, 1 "VsmList" vsm_list: Vec<ResourceInfo>
} }

/// In the response of [`DescribeVsms`].
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
    pub sg_list: Vec<SgUnit>,
    pub subnet_name: Option<String>,
    pub expired: Option<bool>,
    pub remain_seconds: Option<i64>,
    pub vpc_name: Option<String>,
    pub create_uin: Option<String>,
    pub renew_flag: Option<i64>,
    pub tags: Vec<Tag>,
    pub manufacturer: Option<String>,
    pub alarm_status: Option<i64>,
    pub pqc_status: Option<i64>,
    pub pqc_flag: Option<i64>,
    pub deploy_env: Option<String>,
}
model! { ResourceInfo {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String, 2 "Status" status: i64,
    3 "Vip" vip: String, 4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String, 6 "Model" model: String,
    7 "VsmType" vsm_type: i64, 8 "RegionId" region_id: i64, 9 "ZoneId" zone_id: i64, 10 "ExpireTime" expire_time: i64,
    11 "RegionName" region_name: String, 12 "ZoneName" zone_name: String, 13 "SgList" sg_list: Vec<SgUnit>,
    14 "SubnetName" subnet_name: String, 15 "Expired" expired: bool, 16 "RemainSeconds" remain_seconds: i64,
    17 "VpcName" vpc_name: String, 18 "CreateUin" create_uin: String, 19 "RenewFlag" renew_flag: i64,
    20 "Tags" tags: Vec<Tag>, 21 "Manufacturer" manufacturer: String, 22 "AlarmStatus" alarm_status: i64,
    23 "PqcStatus" pqc_status: i64, 24 "PqcFlag" pqc_flag: i64, 25 "DeployEnv" deploy_env: String
} }

/// Gets alarm event: `GetAlarmEvent` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=GetAlarmEvent>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmEvent {}
operation! { GetAlarmEvent() "GetAlarmEvent" -> GetAlarmEventOutput {} }

/// Response of [`GetAlarmEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmEventOutput {
    pub alarm_config: Vec<AlarmPolicy>,
}
model! { GetAlarmEventOutput {
    0 "AlarmConfig" alarm_config: Vec<AlarmPolicy>
} }

/// In the response of [`GetAlarmEvent`].
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
    0 "Uin" uin: String, 1 "Event" event: String, 2 "Limit" limit: i64, 3 "Status" status: i64,
    4 "BeginTime" begin_time: String, 5 "EndTime" end_time: String
} }

/// Gets vsm monitor info: `GetVsmMonitorInfo` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=GetVsmMonitorInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVsmMonitorInfo {
    /// Required.
    pub resource_id: String,
    pub resource_name: Option<String>,
}
operation! { GetVsmMonitorInfo(resource_id: String) "GetVsmMonitorInfo" -> GetVsmMonitorInfoOutput {
    0 "ResourceId" resource_id, 1 "ResourceName" resource_name: String
} }

/// Response of [`GetVsmMonitorInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVsmMonitorInfoOutput {
    pub monitor_info: Vec<String>,
}
model! { GetVsmMonitorInfoOutput {
    0 "MonitorInfo" monitor_info: Vec<String>
} }

/// `InquiryPriceBuyVsm` of `cloudhsm` 2019-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=InquiryPriceBuyVsm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceBuyVsm {
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub pay_mode: i64,
    /// Required.
    pub time_span: String,
    /// Required.
    pub time_unit: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub hsm_type: String,
    pub currency: Option<String>,
}

/// Arguments of [`InquiryPriceBuyVsm::new`].
pub struct InquiryPriceBuyVsmRequired {
    pub goods_num: i64,
    pub pay_mode: i64,
    pub time_span: String,
    pub time_unit: String,
    pub r#type: String,
    pub hsm_type: String,
}
operation! {
    InquiryPriceBuyVsm { InquiryPriceBuyVsmRequired: goods_num, pay_mode, time_span, time_unit, r#type, hsm_type }
    "InquiryPriceBuyVsm" -> InquiryPriceBuyVsmOutput {
    0 "GoodsNum" goods_num, 1 "PayMode" pay_mode, 2 "TimeSpan" time_span, 3 "TimeUnit" time_unit, 4 "Type" r#type,
    5 "HsmType" hsm_type, 6 "Currency" currency: String
} }

/// Response of [`InquiryPriceBuyVsm`].
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
    0 "TotalCost" total_cost: f64, 1 "GoodsNum" goods_num: i64, 2 "TimeSpan" time_span: String,
    3 "TimeUnit" time_unit: String, 4 "OriginalCost" original_cost: f64
} }

/// Modifies alarm event: `ModifyAlarmEvent` of `cloudhsm` 2019-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=ModifyAlarmEvent>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmEvent {
    /// Required.
    pub event: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub status: i64,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { ModifyAlarmEvent(event: String, limit: i64, status: i64) "ModifyAlarmEvent" -> Empty {
    0 "Event" event, 1 "Limit" limit, 2 "Status" status, 3 "BeginTime" begin_time: String, 4 "EndTime" end_time: String
} }

/// Response of [`ModifyAlarmEvent`]: empty.
pub type ModifyAlarmEventOutput = Empty;

/// Modifies vsm attributes: `ModifyVsmAttributes` of `cloudhsm` 2019-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudhsm&Version=2019-11-12&Action=ModifyVsmAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVsmAttributes {
    /// Required.
    pub resource_id: String,
    /// Required.
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

/// Response of [`ModifyVsmAttributes`]: empty.
pub type ModifyVsmAttributesOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", RESOURCE_NOT_FOUND "ResourceNotFound",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeHSMBySubnetId, DescribeHSMByVpcId, DescribeSubnet, DescribeSupportedHsm, DescribeUsg, DescribeUsgRule,
    DescribeVpc, DescribeVsmAttributes, DescribeVsms, GetAlarmEvent, GetVsmMonitorInfo, InquiryPriceBuyVsm,
    ModifyAlarmEvent, ModifyVsmAttributes
}
