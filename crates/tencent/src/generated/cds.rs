//! `cds` 2018-04-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cds", version: "2018-04-20", code: "cds", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReportPdf {
    pub id: i64,
}
operation! { CreateReportPdf(id: i64) "CreateReportPdf" -> CreateReportPdfOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReportPdfOutput {
    pub url: Option<String>,
}
model! { CreateReportPdfOutput {
    0 "Url" url
} }

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

pub type CreateTimerReportOutput = Empty;

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
    pub group_ids: Option<Vec<u64>>,
    pub aids: Option<Vec<u64>>,
    pub binding_state: Option<u64>,
    pub traffic_mirror_on: Option<i64>,
}
operation! { DescribeAssetsList() "DescribeAssetsList" -> DescribeAssetsListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "SearchValues" search_values: Vec<NameValueString>,
    3 "AssetsType" assets_type: String, 4 "AssetsAddType" assets_add_type: i64, 5 "RegionId" region_id: String,
    6 "Permission" permission: i64, 7 "AliveStatus" alive_status: i64, 8 "CasbOn" casb_on: i64,
    9 "AgentOn" agent_on: i64, 10 "CdbOn" cdb_on: i64, 11 "ExtendCategory" extend_category: String,
    12 "GroupIds" group_ids: Vec<u64>, 13 "Aids" aids: Vec<u64>, 14 "BindingState" binding_state: u64,
    15 "TrafficMirrorOn" traffic_mirror_on: i64
} }
paged! { DescribeAssetsList: AssetsInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameValueString {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { NameValueString(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetsListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<AssetsInfo>>,
}
model! { DescribeAssetsListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetsInfo {
    pub add_time: Option<u64>,
    pub aid: Option<u64>,
    pub assets_ip: Option<String>,
    pub assets_name: Option<String>,
    pub assets_port: Option<u64>,
    pub assets_type: Option<String>,
    pub assets_version: Option<String>,
    pub assets_add_type: Option<u64>,
    pub status: Option<u64>,
    pub update_time: Option<u64>,
    pub vpc_id: Option<String>,
    pub region_id: Option<String>,
    pub permission: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub add_type: Option<u64>,
    pub asset_subnet_id: Option<String>,
    pub upload_pem: Option<i64>,
    pub alive_status: Option<i64>,
    pub agent_on: Option<u64>,
    pub casb_on: Option<u64>,
    pub group_id: Option<String>,
    pub available: Option<String>,
    pub cdb_on: Option<u64>,
    pub db_platform: Option<String>,
    pub db_charset: Option<String>,
    pub os_policy: Option<String>,
    pub bidirection_on: Option<i64>,
    pub bidirection_max_line: Option<i64>,
    pub bidirection_max_storage: Option<i64>,
    pub bidirection_allow: Option<i64>,
    pub bidirection_delivery: Option<u64>,
    pub ro_status: Option<String>,
    pub agent_bound: Option<bool>,
    pub cdb_error_msg: Option<String>,
    pub dsgc_binding_info: Option<DsgcBindingInfo>,
    pub binding_rules: Option<Vec<IdWithName>>,
    pub binding_models: Option<Vec<IdWithName>>,
    pub group_name: Option<String>,
    pub asset_group_id: Option<u64>,
    pub is_new_cloud_audit: Option<bool>,
    pub traffic_mirror_on: Option<i64>,
    pub audit_scope: Option<String>,
    pub instance_group_id: Option<String>,
    pub asset_groups: Option<Vec<IdWithName>>,
}
model! { AssetsInfo {
    0 "AddTime" add_time, 1 "Aid" aid, 2 "AssetsIp" assets_ip, 3 "AssetsName" assets_name, 4 "AssetsPort" assets_port,
    5 "AssetsType" assets_type, 6 "AssetsVersion" assets_version, 7 "AssetsAddType" assets_add_type, 8 "Status" status,
    9 "UpdateTime" update_time, 10 "VpcId" vpc_id, 11 "RegionId" region_id, 12 "Permission" permission,
    13 "InstanceId" instance_id, 14 "InstanceName" instance_name, 15 "AddType" add_type,
    16 "AssetSubnetId" asset_subnet_id, 17 "UploadPem" upload_pem, 18 "AliveStatus" alive_status, 19 "AgentOn" agent_on,
    20 "CasbOn" casb_on, 21 "GroupId" group_id, 22 "Available" available, 23 "CdbOn" cdb_on,
    24 "DbPlatform" db_platform, 25 "DbCharset" db_charset, 26 "OsPolicy" os_policy, 27 "BidirectionOn" bidirection_on,
    28 "BidirectionMaxLine" bidirection_max_line, 29 "BidirectionMaxStorage" bidirection_max_storage,
    30 "BidirectionAllow" bidirection_allow, 31 "BidirectionDelivery" bidirection_delivery, 32 "RoStatus" ro_status,
    33 "AgentBound" agent_bound, 34 "CdbErrorMsg" cdb_error_msg, 35 "DsgcBindingInfo" dsgc_binding_info,
    36 "BindingRules" binding_rules, 37 "BindingModels" binding_models, 38 "GroupName" group_name,
    39 "AssetGroupId" asset_group_id, 40 "IsNewCloudAudit" is_new_cloud_audit, 41 "TrafficMirrorOn" traffic_mirror_on,
    42 "AuditScope" audit_scope, 43 "InstanceGroupId" instance_group_id, 44 "AssetGroups" asset_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DsgcBindingInfo {
    pub dspa_id: Option<String>,
    pub dspa_cg_id: Option<u64>,
    pub dspa_cg_name: Option<String>,
    pub dspa_status: Option<u64>,
    pub dspa_cg_status: Option<u64>,
}
model! { DsgcBindingInfo {
    0 "DspaId" dspa_id, 1 "DspaCgId" dspa_cg_id, 2 "DspaCgName" dspa_cg_name, 3 "DspaStatus" dspa_status,
    4 "DspaCgStatus" dspa_cg_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdWithName {
    pub id: Option<u64>,
    pub name: Option<String>,
}
model! { IdWithName {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditInstanceType {}
operation! { DescribeDbauditInstanceType() "DescribeDbauditInstanceType" -> DescribeDbauditInstanceTypeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditInstanceTypeOutput {
    pub dbaudit_types_set: Option<Vec<DbauditTypesInfo>>,
}
model! { DescribeDbauditInstanceTypeOutput {
    0 "DbauditTypesSet" dbaudit_types_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbauditTypesInfo {
    pub instance_version_name: Option<String>,
    pub instance_version_key: Option<String>,
    pub qps: Option<u64>,
    pub max_instances: Option<u64>,
    pub insert_speed: Option<u64>,
    pub online_storage_capacity: Option<u64>,
    pub archiving_storage_capacity: Option<u64>,
}
model! { DbauditTypesInfo {
    0 "InstanceVersionName" instance_version_name, 1 "InstanceVersionKey" instance_version_key, 2 "Qps" qps,
    3 "MaxInstances" max_instances, 4 "InsertSpeed" insert_speed, 5 "OnlineStorageCapacity" online_storage_capacity,
    6 "ArchivingStorageCapacity" archiving_storage_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditInstances {
    pub search_region: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeDbauditInstances() "DescribeDbauditInstances" -> DescribeDbauditInstancesOutput {
    0 "SearchRegion" search_region: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeDbauditInstances: CdsAuditInstance =
    Offset "Offset", "CdsAuditInstanceSet" cds_audit_instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditInstancesOutput {
    pub total_count: Option<u64>,
    pub cds_audit_instance_set: Option<Vec<CdsAuditInstance>>,
}
model! { DescribeDbauditInstancesOutput {
    0 "TotalCount" total_count, 1 "CdsAuditInstanceSet" cds_audit_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdsAuditInstance {
    pub instance_id: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub project_id: Option<u64>,
    pub renew_flag: Option<u64>,
    pub region: Option<String>,
    pub pay_mode: Option<u64>,
    pub status: Option<u64>,
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
    0 "InstanceId" instance_id, 1 "AppId" app_id, 2 "Uin" uin, 3 "ProjectId" project_id, 4 "RenewFlag" renew_flag,
    5 "Region" region, 6 "PayMode" pay_mode, 7 "Status" status, 8 "IsolatedTimestamp" isolated_timestamp,
    9 "CreateTime" create_time, 10 "ExpireTime" expire_time, 11 "InstanceName" instance_name, 12 "PublicIp" public_ip,
    13 "PrivateIp" private_ip, 14 "InstanceType" instance_type, 15 "Pdomain" pdomain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditUsedRegions {}
operation! { DescribeDbauditUsedRegions() "DescribeDbauditUsedRegions" -> DescribeDbauditUsedRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbauditUsedRegionsOutput {
    pub region_set: Option<Vec<RegionInfo>>,
}
model! { DescribeDbauditUsedRegionsOutput {
    0 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region_id: Option<i64>,
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<i64>,
}
model! { RegionInfo {
    0 "RegionId" region_id, 1 "Region" region, 2 "RegionName" region_name, 3 "RegionState" region_state
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<Reports>>,
}
model! { DescribeReportListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

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
    pub assets_list: Option<Vec<AssetsInfo>>,
    pub cnt_day: Option<i64>,
}
model! { Reports {
    0 "AddTime" add_time, 1 "EndTime" end_time, 2 "Id" id, 3 "InstanceId" instance_id, 4 "IsDelete" is_delete,
    5 "Receivers" receivers, 6 "Remark" remark, 7 "ReportFile" report_file, 8 "ReportStatus" report_status,
    9 "ReportTmpStatus" report_tmp_status, 10 "ReportType" report_type, 11 "SendResult" send_result,
    12 "SendType" send_type, 13 "StartTime" start_time, 14 "Title" title, 15 "TemplateId" template_id,
    16 "AssetsList" assets_list, 17 "CntDay" cnt_day
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportMissionListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<ReportMission>>,
}
model! { DescribeReportMissionListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportMission {
    pub id: Option<i64>,
    pub tpl_name: Option<String>,
    pub report_type: Option<i64>,
    pub remark: Option<String>,
    pub template_id: Option<i64>,
    pub assets_list: Option<Vec<AssetsInfo>>,
    pub next_start_time: Option<i64>,
    pub mission_status: Option<i64>,
    pub mission_status_message: Option<String>,
    pub report_count: Option<i64>,
    pub mission_start: Option<i64>,
    pub cnt_day: Option<i64>,
    pub cnt_cycle: Option<u64>,
    pub cnt_time: Option<u64>,
    pub cnt_date: Option<String>,
    pub receivers: Option<String>,
    pub notification: Option<i64>,
}
model! { ReportMission {
    0 "Id" id, 1 "TplName" tpl_name, 2 "ReportType" report_type, 3 "Remark" remark, 4 "TemplateId" template_id,
    5 "AssetsList" assets_list, 6 "NextStartTime" next_start_time, 7 "MissionStatus" mission_status,
    8 "MissionStatusMessage" mission_status_message, 9 "ReportCount" report_count, 10 "MissionStart" mission_start,
    11 "CntDay" cnt_day, 12 "CntCycle" cnt_cycle, 13 "CntTime" cnt_time, 14 "CntDate" cnt_date,
    15 "Receivers" receivers, 16 "Notification" notification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceDbauditInstance {
    pub instance_version: String,
    pub inquiry_type: String,
    pub time_span: u64,
    pub time_unit: String,
    pub service_region: String,
}

/// What [`InquiryPriceDbauditInstance::new`] takes.
pub struct InquiryPriceDbauditInstanceRequired {
    pub instance_version: String,
    pub inquiry_type: String,
    pub time_span: u64,
    pub time_unit: String,
    pub service_region: String,
}
operation! { InquiryPriceDbauditInstance{InquiryPriceDbauditInstanceRequired: instance_version, inquiry_type, time_span, time_unit, service_region}
    "InquiryPriceDbauditInstance" -> InquiryPriceDbauditInstanceOutput {
    0 "InstanceVersion" instance_version, 1 "InquiryType" inquiry_type, 2 "TimeSpan" time_span, 3 "TimeUnit" time_unit,
    4 "ServiceRegion" service_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceDbauditInstanceOutput {
    pub total_price: Option<f64>,
    pub real_total_cost: Option<f64>,
}
model! { InquiryPriceDbauditInstanceOutput {
    0 "TotalPrice" total_price, 1 "RealTotalCost" real_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDbauditInstancesRenewFlag {
    pub instance_id: String,
    pub auto_renew_flag: i64,
}
operation! { ModifyDbauditInstancesRenewFlag(instance_id: String, auto_renew_flag: i64)
    "ModifyDbauditInstancesRenewFlag" -> Empty {
    0 "InstanceId" instance_id, 1 "AutoRenewFlag" auto_renew_flag
} }

pub type ModifyDbauditInstancesRenewFlagOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_DASB_AMOUNT_NOT_ENOUGH: &str = "FailedOperation.DasbAmountNotEnough";
    pub const FAILED_OPERATION_DASB_ERROR_CODE: &str = "FailedOperation.DasbErrorCode";
    pub const FAILED_OPERATION_DASB_INVALID_SECRET_ID: &str = "FailedOperation.DasbInvalidSecretId";
    pub const FAILED_OPERATION_DASB_INVALID_SECRET_KEY: &str = "FailedOperation.DasbInvalidSecretKey";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_RESOURCE_ID: &str = "InvalidParameter.ResourceId";
    pub const INVALID_PARAMETER_RESOURCE_ID_ERROR: &str = "InvalidParameter.ResourceIdError";
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
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION: &str = "UnauthorizedOperation.NoPermission";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateReportPdf, CreateTimerReport, DescribeAssetsList, DescribeDbauditInstanceType, DescribeDbauditInstances,
    DescribeDbauditUsedRegions, DescribeReportList, DescribeReportMissionList, InquiryPriceDbauditInstance,
    ModifyDbauditInstancesRenewFlag
}
