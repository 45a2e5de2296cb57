//! `cds` of Tencent Cloud, API version 2018-04-20.
//!
//! Endpoint: `cds.tencentcloudapi.com`, or `cds.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cds::DescribeAssetsList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAssetsList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cds", "2018-04-20", "cds", &Endpoints::NONE);

/// Creates report pdf: `CreateReportPdf` of `cds` 2018-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20&Action=CreateReportPdf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReportPdf {
    /// Required.
    pub id: i64,
}
operation! { CreateReportPdf(id: i64) "CreateReportPdf" -> CreateReportPdfOutput {
    0 "Id" id
} }

/// Response of [`CreateReportPdf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReportPdfOutput {
    pub url: Option<String>,
}
model! { CreateReportPdfOutput {
    0 "Url" url: String
} }

/// Creates timer report: `CreateTimerReport` of `cds` 2018-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20&Action=CreateTimerReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTimerReport {
    pub tpl_name: Option<String>,
    pub cnt_time: Option<i64>,
    pub cnt_cycle: Option<i64>,
    pub receivers: Option<String>,
    pub cnt_day: Option<i64>,
    pub cnt_date: Option<String>,
    pub remark: Option<String>,
    pub template_id: Option<i64>,
    pub report_type: Option<i64>,
    pub assets_id: Option<Vec<i64>>,
    pub notification: Option<i64>,
    pub mission_start: Option<i64>,
}
operation! { CreateTimerReport() "CreateTimerReport" -> Empty {
    0 "TplName" tpl_name: String, 1 "CntTime" cnt_time: i64, 2 "CntCycle" cnt_cycle: i64,
    3 "Receivers" receivers: String, 4 "CntDay" cnt_day: i64, 5 "CntDate" cnt_date: String, 6 "Remark" remark: String,
    7 "TemplateId" template_id: i64, 8 "ReportType" report_type: i64, 9 "AssetsId" assets_id: Vec<i64>,
    10 "Notification" notification: i64, 11 "MissionStart" mission_start: i64
} }

/// Response of [`CreateTimerReport`]: empty.
pub type CreateTimerReportOutput = Empty;

/// Describes assets list: `DescribeAssetsList` of `cds` 2018-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20&Action=DescribeAssetsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetsList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub search_values: Option<Vec<NameValueString>>,
    pub assets_type: Option<String>,
    pub assets_add_type: Option<i64>,
    pub region_id: Option<String>,
    pub permission: Option<i64>,
    pub alive_status: Option<i64>,
    pub casb_on: Option<i64>,
    pub agent_on: Option<i64>,
    pub cdb_on: Option<i64>,
    pub extend_category: Option<String>,
    pub group_ids: Option<Vec<i64>>,
    pub aids: Option<Vec<i64>>,
    pub binding_state: Option<i64>,
    pub traffic_mirror_on: Option<i64>,
}
operation! { DescribeAssetsList() "DescribeAssetsList" -> DescribeAssetsListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "SearchValues" search_values: Vec<NameValueString>,
    3 "AssetsType" assets_type: String, 4 "AssetsAddType" assets_add_type: i64, 5 "RegionId" region_id: String,
    6 "Permission" permission: i64, 7 "AliveStatus" alive_status: i64, 8 "CasbOn" casb_on: i64,
    9 "AgentOn" agent_on: i64, 10 "CdbOn" cdb_on: i64, 11 "ExtendCategory" extend_category: String,
    12 "GroupIds" group_ids: Vec<i64>, 13 "Aids" aids: Vec<i64>, 14 "BindingState" binding_state: i64,
    15 "TrafficMirrorOn" traffic_mirror_on: i64
} }
paged! { DescribeAssetsList: AssetsInfo = Offset "Offset", "List" list, total "TotalCount" }

/// In the request of [`DescribeAssetsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameValueString {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { NameValueString(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`DescribeAssetsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetsListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<AssetsInfo>,
}
model! { DescribeAssetsListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<AssetsInfo>
} }

/// In the response of [`DescribeAssetsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetsInfo {
    pub add_time: Option<i64>,
    pub aid: Option<i64>,
    pub assets_ip: Option<String>,
    pub assets_name: Option<String>,
    pub assets_port: Option<i64>,
    pub assets_type: Option<String>,
    pub assets_version: Option<String>,
    pub assets_add_type: Option<i64>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub region_id: Option<String>,
    pub permission: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub add_type: Option<i64>,
    pub asset_subnet_id: Option<String>,
    pub upload_pem: Option<i64>,
    pub alive_status: Option<i64>,
    pub agent_on: Option<i64>,
    pub casb_on: Option<i64>,
    pub group_id: Option<String>,
    pub available: Option<String>,
    pub cdb_on: Option<i64>,
    pub db_platform: Option<String>,
    pub db_charset: Option<String>,
    pub os_policy: Option<String>,
    pub bidirection_on: Option<i64>,
    pub bidirection_max_line: Option<i64>,
    pub bidirection_max_storage: Option<i64>,
    pub bidirection_allow: Option<i64>,
    pub bidirection_delivery: Option<i64>,
    pub ro_status: Option<String>,
    pub agent_bound: Option<bool>,
    pub cdb_error_msg: Option<String>,
    pub dsgc_binding_info: Option<DsgcBindingInfo>,
    pub binding_rules: Vec<IdWithName>,
    pub binding_models: Vec<IdWithName>,
    pub group_name: Option<String>,
    pub asset_group_id: Option<i64>,
    pub is_new_cloud_audit: Option<bool>,
    pub traffic_mirror_on: Option<i64>,
    pub audit_scope: Option<String>,
    pub instance_group_id: Option<String>,
    pub asset_groups: Vec<IdWithName>,
}
model! { AssetsInfo {
    0 "AddTime" add_time: i64, 1 "Aid" aid: i64, 2 "AssetsIp" assets_ip: String, 3 "AssetsName" assets_name: String,
    4 "AssetsPort" assets_port: i64, 5 "AssetsType" assets_type: String, 6 "AssetsVersion" assets_version: String,
    7 "AssetsAddType" assets_add_type: i64, 8 "Status" status: i64, 9 "UpdateTime" update_time: i64,
    10 "VpcId" vpc_id: String, 11 "RegionId" region_id: String, 12 "Permission" permission: i64,
    13 "InstanceId" instance_id: String, 14 "InstanceName" instance_name: String, 15 "AddType" add_type: i64,
    16 "AssetSubnetId" asset_subnet_id: String, 17 "UploadPem" upload_pem: i64, 18 "AliveStatus" alive_status: i64,
    19 "AgentOn" agent_on: i64, 20 "CasbOn" casb_on: i64, 21 "GroupId" group_id: String,
    22 "Available" available: String, 23 "CdbOn" cdb_on: i64, 24 "DbPlatform" db_platform: String,
    25 "DbCharset" db_charset: String, 26 "OsPolicy" os_policy: String, 27 "BidirectionOn" bidirection_on: i64,
    28 "BidirectionMaxLine" bidirection_max_line: i64, 29 "BidirectionMaxStorage" bidirection_max_storage: i64,
    30 "BidirectionAllow" bidirection_allow: i64, 31 "BidirectionDelivery" bidirection_delivery: i64,
    32 "RoStatus" ro_status: String, 33 "AgentBound" agent_bound: bool, 34 "CdbErrorMsg" cdb_error_msg: String,
    35 "DsgcBindingInfo" dsgc_binding_info: DsgcBindingInfo, 36 "BindingRules" binding_rules: Vec<IdWithName>,
    37 "BindingModels" binding_models: Vec<IdWithName>, 38 "GroupName" group_name: String,
    39 "AssetGroupId" asset_group_id: i64, 40 "IsNewCloudAudit" is_new_cloud_audit: bool,
    41 "TrafficMirrorOn" traffic_mirror_on: i64, 42 "AuditScope" audit_scope: String,
    43 "InstanceGroupId" instance_group_id: String, 44 "AssetGroups" asset_groups: Vec<IdWithName>
} }

/// In the response of [`DescribeAssetsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DsgcBindingInfo {
    pub dspa_id: Option<String>,
    pub dspa_cg_id: Option<i64>,
    pub dspa_cg_name: Option<String>,
    pub dspa_status: Option<i64>,
    pub dspa_cg_status: Option<i64>,
}
model! { DsgcBindingInfo {
    0 "DspaId" dspa_id: String, 1 "DspaCgId" dspa_cg_id: i64, 2 "DspaCgName" dspa_cg_name: String,
    3 "DspaStatus" dspa_status: i64, 4 "DspaCgStatus" dspa_cg_status: i64
} }

/// In the response of [`DescribeAssetsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdWithName {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { IdWithName {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes dbaudit instance type: `DescribeDbauditInstanceType` of `cds` 2018-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20&Action=DescribeDbauditInstanceType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditInstanceType {}
operation! { DescribeDbauditInstanceType() "DescribeDbauditInstanceType" -> DescribeDbauditInstanceTypeOutput {} }

/// Response of [`DescribeDbauditInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditInstanceTypeOutput {
    pub dbaudit_types_set: Vec<DbauditTypesInfo>,
}
model! { DescribeDbauditInstanceTypeOutput {
    0 "DbauditTypesSet" dbaudit_types_set: Vec<DbauditTypesInfo>
} }

/// In the response of [`DescribeDbauditInstanceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbauditTypesInfo {
    pub instance_version_name: Option<String>,
    pub instance_version_key: Option<String>,
    pub qps: Option<i64>,
    pub max_instances: Option<i64>,
    pub insert_speed: Option<i64>,
    pub online_storage_capacity: Option<i64>,
    pub archiving_storage_capacity: Option<i64>,
}
model! { DbauditTypesInfo {
    0 "InstanceVersionName" instance_version_name: String, 1 "InstanceVersionKey" instance_version_key: String,
    2 "Qps" qps: i64, 3 "MaxInstances" max_instances: i64, 4 "InsertSpeed" insert_speed: i64,
    5 "OnlineStorageCapacity" online_storage_capacity: i64, 6 "ArchivingStorageCapacity" archiving_storage_capacity: i64
} }

/// Describes dbaudit instances: `DescribeDbauditInstances` of `cds` 2018-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20&Action=DescribeDbauditInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditInstances {
    pub search_region: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeDbauditInstances() "DescribeDbauditInstances" -> DescribeDbauditInstancesOutput {
    0 "SearchRegion" search_region: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeDbauditInstances: CdsAuditInstance =
    Offset "Offset", "CdsAuditInstanceSet" cds_audit_instance_set, total "TotalCount" }

/// Response of [`DescribeDbauditInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditInstancesOutput {
    pub total_count: Option<i64>,
    pub cds_audit_instance_set: Vec<CdsAuditInstance>,
}
model! { DescribeDbauditInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "CdsAuditInstanceSet" cds_audit_instance_set: Vec<CdsAuditInstance>
} }

/// In the response of [`DescribeDbauditInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdsAuditInstance {
    pub instance_id: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub project_id: Option<i64>,
    pub renew_flag: Option<i64>,
    pub region: Option<String>,
    pub pay_mode: Option<i64>,
    pub status: Option<i64>,
    pub isolated_timestamp: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub instance_type: Option<String>,
    pub pdomain: Option<String>,
}
model! { CdsAuditInstance {
    0 "InstanceId" instance_id: String, 1 "AppId" app_id: String, 2 "Uin" uin: String, 3 "ProjectId" project_id: i64,
    4 "RenewFlag" renew_flag: i64, 5 "Region" region: String, 6 "PayMode" pay_mode: i64, 7 "Status" status: i64,
    8 "IsolatedTimestamp" isolated_timestamp: String, 9 "CreateTime" create_time: String,
    10 "ExpireTime" expire_time: String, 11 "InstanceName" instance_name: String, 12 "PublicIp" public_ip: String,
    13 "PrivateIp" private_ip: String, 14 "InstanceType" instance_type: String, 15 "Pdomain" pdomain: String
} }

/// Describes dbaudit used regions: `DescribeDbauditUsedRegions` of `cds` 2018-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20&Action=DescribeDbauditUsedRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditUsedRegions {}
operation! { DescribeDbauditUsedRegions() "DescribeDbauditUsedRegions" -> DescribeDbauditUsedRegionsOutput {} }

/// Response of [`DescribeDbauditUsedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditUsedRegionsOutput {
    pub region_set: Vec<RegionInfo>,
}
model! { DescribeDbauditUsedRegionsOutput {
    0 "RegionSet" region_set: Vec<RegionInfo>
} }

/// In the response of [`DescribeDbauditUsedRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region_id: Option<i64>,
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<i64>,
}
model! { RegionInfo {
    0 "RegionId" region_id: i64, 1 "Region" region: String, 2 "RegionName" region_name: String,
    3 "RegionState" region_state: i64
} }

/// Describes report list: `DescribeReportList` of `cds` 2018-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20&Action=DescribeReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub report_type: Option<i64>,
    pub report_status: Option<i64>,
    pub template_id: Option<i64>,
    pub field: Option<String>,
    pub sort: Option<String>,
    pub cnt_day: Option<i64>,
}
operation! { DescribeReportList() "DescribeReportList" -> DescribeReportListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Name" name: String, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "ReportType" report_type: i64, 6 "ReportStatus" report_status: i64,
    7 "TemplateId" template_id: i64, 8 "Field" field: String, 9 "Sort" sort: String, 10 "CntDay" cnt_day: i64
} }
paged! { DescribeReportList: Reports = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<Reports>,
}
model! { DescribeReportListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<Reports>
} }

/// In the response of [`DescribeReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reports {
    pub add_time: Option<i64>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    pub instance_id: Option<i64>,
    pub is_delete: Option<i64>,
    pub receivers: Option<String>,
    pub remark: Option<String>,
    pub report_file: Option<String>,
    pub report_status: Option<i64>,
    pub report_tmp_status: Option<i64>,
    pub report_type: Option<i64>,
    pub send_result: Option<String>,
    pub send_type: Option<String>,
    pub start_time: Option<i64>,
    pub title: Option<String>,
    pub template_id: Option<i64>,
    pub assets_list: Vec<AssetsInfo>,
    pub cnt_day: Option<i64>,
}
model! { Reports {
    0 "AddTime" add_time: i64, 1 "EndTime" end_time: i64, 2 "Id" id: i64, 3 "InstanceId" instance_id: i64,
    4 "IsDelete" is_delete: i64, 5 "Receivers" receivers: String, 6 "Remark" remark: String,
    7 "ReportFile" report_file: String, 8 "ReportStatus" report_status: i64, 9 "ReportTmpStatus" report_tmp_status: i64,
    10 "ReportType" report_type: i64, 11 "SendResult" send_result: String, 12 "SendType" send_type: String,
    13 "StartTime" start_time: i64, 14 "Title" title: String, 15 "TemplateId" template_id: i64,
    16 "AssetsList" assets_list: Vec<AssetsInfo>, 17 "CntDay" cnt_day: i64
} }

/// Describes report mission list: `DescribeReportMissionList` of `cds` 2018-04-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20&Action=DescribeReportMissionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportMissionList {
    pub tpl_name: Option<String>,
    pub report_type: Option<i64>,
    pub template_id: Option<i64>,
    pub mission_status: Option<i64>,
    pub field: Option<String>,
    pub sort: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeReportMissionList() "DescribeReportMissionList" -> DescribeReportMissionListOutput {
    0 "TplName" tpl_name: String, 1 "ReportType" report_type: i64, 2 "TemplateId" template_id: i64,
    3 "MissionStatus" mission_status: i64, 4 "Field" field: String, 5 "Sort" sort: String, 6 "Limit" limit: i64,
    7 "Offset" offset: i64
} }
paged! { DescribeReportMissionList: ReportMission = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeReportMissionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportMissionListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<ReportMission>,
}
model! { DescribeReportMissionListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<ReportMission>
} }

/// In the response of [`DescribeReportMissionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportMission {
    pub id: Option<i64>,
    pub tpl_name: Option<String>,
    pub report_type: Option<i64>,
    pub remark: Option<String>,
    pub template_id: Option<i64>,
    pub assets_list: Vec<AssetsInfo>,
    pub next_start_time: Option<i64>,
    pub mission_status: Option<i64>,
    pub mission_status_message: Option<String>,
    pub report_count: Option<i64>,
    pub mission_start: Option<i64>,
    pub cnt_day: Option<i64>,
    pub cnt_cycle: Option<i64>,
    pub cnt_time: Option<i64>,
    pub cnt_date: Option<String>,
    pub receivers: Option<String>,
    pub notification: Option<i64>,
}
model! { ReportMission {
    0 "Id" id: i64, 1 "TplName" tpl_name: String, 2 "ReportType" report_type: i64, 3 "Remark" remark: String,
    4 "TemplateId" template_id: i64, 5 "AssetsList" assets_list: Vec<AssetsInfo>,
    6 "NextStartTime" next_start_time: i64, 7 "MissionStatus" mission_status: i64,
    8 "MissionStatusMessage" mission_status_message: String, 9 "ReportCount" report_count: i64,
    10 "MissionStart" mission_start: i64, 11 "CntDay" cnt_day: i64, 12 "CntCycle" cnt_cycle: i64,
    13 "CntTime" cnt_time: i64, 14 "CntDate" cnt_date: String, 15 "Receivers" receivers: String,
    16 "Notification" notification: i64
} }

/// `InquiryPriceDbauditInstance` of `cds` 2018-04-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20&Action=InquiryPriceDbauditInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceDbauditInstance {
    /// Required.
    pub instance_version: String,
    /// Required.
    pub inquiry_type: String,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub time_unit: String,
    /// Required.
    pub service_region: String,
}

/// Arguments of [`InquiryPriceDbauditInstance::new`].
pub struct InquiryPriceDbauditInstanceRequired {
    pub instance_version: String,
    pub inquiry_type: String,
    pub time_span: i64,
    pub time_unit: String,
    pub service_region: String,
}
operation! {
    InquiryPriceDbauditInstance { InquiryPriceDbauditInstanceRequired: instance_version, inquiry_type, time_span, time_unit, service_region }
    "InquiryPriceDbauditInstance" -> InquiryPriceDbauditInstanceOutput {
    0 "InstanceVersion" instance_version, 1 "InquiryType" inquiry_type, 2 "TimeSpan" time_span, 3 "TimeUnit" time_unit,
    4 "ServiceRegion" service_region
} }

/// Response of [`InquiryPriceDbauditInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceDbauditInstanceOutput {
    pub total_price: Option<f64>,
    pub real_total_cost: Option<f64>,
}
model! { InquiryPriceDbauditInstanceOutput {
    0 "TotalPrice" total_price: f64, 1 "RealTotalCost" real_total_cost: f64
} }

/// Modifies dbaudit instances renew flag: `ModifyDbauditInstancesRenewFlag` of `cds` 2018-04-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cds&Version=2018-04-20&Action=ModifyDbauditInstancesRenewFlag>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDbauditInstancesRenewFlag {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub auto_renew_flag: i64,
}
operation! { ModifyDbauditInstancesRenewFlag(instance_id: String, auto_renew_flag: i64)
    "ModifyDbauditInstancesRenewFlag" -> Empty {
    0 "InstanceId" instance_id, 1 "AutoRenewFlag" auto_renew_flag
} }

/// Response of [`ModifyDbauditInstancesRenewFlag`]: empty.
pub type ModifyDbauditInstancesRenewFlagOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_DASB_AMOUNT_NOT_ENOUGH "FailedOperation.DasbAmountNotEnough",
    FAILED_OPERATION_DASB_ERROR_CODE "FailedOperation.DasbErrorCode",
    FAILED_OPERATION_DASB_INVALID_SECRET_ID "FailedOperation.DasbInvalidSecretId",
    FAILED_OPERATION_DASB_INVALID_SECRET_KEY "FailedOperation.DasbInvalidSecretKey", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_RESOURCE_ID "InvalidParameter.ResourceId",
    INVALID_PARAMETER_RESOURCE_ID_ERROR "InvalidParameter.ResourceIdError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_NO_PERMISSION "UnauthorizedOperation.NoPermission", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateReportPdf, CreateTimerReport, DescribeAssetsList, DescribeDbauditInstanceType, DescribeDbauditInstances,
    DescribeDbauditUsedRegions, DescribeReportList, DescribeReportMissionList, InquiryPriceDbauditInstance,
    ModifyDbauditInstancesRenewFlag
}
