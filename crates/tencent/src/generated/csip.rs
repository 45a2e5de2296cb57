//! `csip` 2022-11-21.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "csip", version: "2022-11-21", code: "csip", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessAIAnalysisSMTP {
    pub account_name: Option<String>,
    pub r#type: Option<i64>,
    pub password: Option<Secret>,
}
operation! { AccessAIAnalysisSMTP() "AccessAIAnalysisSMTP" -> Empty {
    0 "AccountName" account_name: String, 1 "Type" r#type: i64, 2 "Password" password: Secret
} }

pub type AccessAIAnalysisSMTPOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDspmAssetManager {
    pub identify_ids: Vec<String>,
    pub asset_id: Vec<String>,
}
operation! { AddDspmAssetManager(identify_ids: Vec<String>, asset_id: Vec<String>) "AddDspmAssetManager" -> Empty {
    0 "IdentifyIds" identify_ids, 1 "AssetId" asset_id
} }

pub type AddDspmAssetManagerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLoginWhiteLists {
    pub host_login_white_obj: HostLoginWhiteObj,
    pub member_id: Option<Vec<String>>,
    pub process_type: Option<String>,
    pub event_id: Option<u64>,
}
operation! { AddLoginWhiteLists(host_login_white_obj: HostLoginWhiteObj)
    "AddLoginWhiteLists" -> AddLoginWhiteListsOutput {
    0 "HostLoginWhiteObj" host_login_white_obj, 1 "MemberId" member_id: Vec<String>,
    2 "ProcessType" process_type: String, 3 "EventId" event_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostLoginWhiteObj {
    pub places: Option<Vec<Place>>,
    pub src_ip: Option<String>,
    pub user_name: Option<String>,
    pub is_global: Option<u64>,
    pub host_infos: Option<Vec<HostInfo>>,
    pub remark: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// What [`HostLoginWhiteObj::new`] takes.
pub struct HostLoginWhiteObjRequired {
    pub places: Vec<Place>,
    pub src_ip: String,
    pub user_name: String,
    pub is_global: u64,
    pub host_infos: Vec<HostInfo>,
}
input! { HostLoginWhiteObj{HostLoginWhiteObjRequired: places, src_ip, user_name, is_global, host_infos} {
    0 "Places" places: Vec<Place>, 1 "SrcIp" src_ip: String, 2 "UserName" user_name: String,
    3 "IsGlobal" is_global: u64, 4 "HostInfos" host_infos: Vec<HostInfo>, 5 "Remark" remark: String,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Place {
    pub city_id: Option<u64>,
    pub province_id: Option<u64>,
    pub country_id: Option<u64>,
    pub location: Option<String>,
}
input! { Place(city_id: u64, province_id: u64, country_id: u64) {
    0 "CityId" city_id: u64, 1 "ProvinceId" province_id: u64, 2 "CountryId" country_id: u64,
    3 "Location" location: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostInfo {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
}
input! { HostInfo(quuid: String, uuid: String) {
    0 "Quuid" quuid: String, 1 "Uuid" uuid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLoginWhiteListsOutput {
    pub duplicate_hosts: Option<Vec<DuplicateHosts>>,
}
model! { AddLoginWhiteListsOutput {
    0 "DuplicateHosts" duplicate_hosts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateHosts {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub id: Option<u64>,
}
model! { DuplicateHosts {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNewBindRoleUser {}
operation! { AddNewBindRoleUser() "AddNewBindRoleUser" -> AddNewBindRoleUserOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNewBindRoleUserOutput {
    pub status: Option<i64>,
}
model! { AddNewBindRoleUserOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVulWhitelist {
    pub vul_id: Option<Vec<u64>>,
    pub kb_id: Option<Vec<u64>>,
    pub member_id: Option<Vec<String>>,
    pub remark: Option<String>,
    pub asset_list: Option<Vec<String>>,
}
operation! { AddVulWhitelist() "AddVulWhitelist" -> Empty {
    0 "VulId" vul_id: Vec<u64>, 1 "KbId" kb_id: Vec<u64>, 2 "MemberId" member_id: Vec<String>,
    3 "Remark" remark: String, 4 "AssetList" asset_list: Vec<String>
} }

pub type AddVulWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyBaselinePolicy {
    pub policy_id_list: Vec<u64>,
    pub cycle_scan_conf: CycleScanConf,
    pub auto_sync_item: Option<bool>,
    pub category_conf: Option<Vec<BaselinePolicySystemCategoryConf>>,
    pub member_id: Option<Vec<String>>,
    pub custom_item_conf: Option<Vec<BaselineCustomItemConf>>,
}
operation! { BatchModifyBaselinePolicy(policy_id_list: Vec<u64>, cycle_scan_conf: CycleScanConf)
    "BatchModifyBaselinePolicy" -> Empty {
    0 "PolicyIDList" policy_id_list, 1 "CycleScanConf" cycle_scan_conf, 2 "AutoSyncItem" auto_sync_item: bool,
    3 "CategoryConf" category_conf: Vec<BaselinePolicySystemCategoryConf>, 4 "MemberId" member_id: Vec<String>,
    5 "CustomItemConf" custom_item_conf: Vec<BaselineCustomItemConf>
} }

pub type BatchModifyBaselinePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CycleScanConf {
    pub enable: Option<u64>,
    pub interval_type: Option<String>,
    pub interval_value_list: Option<Vec<String>>,
    pub scan_start: Option<String>,
    pub scan_end: Option<String>,
}

/// What [`CycleScanConf::new`] takes.
pub struct CycleScanConfRequired {
    pub enable: u64,
    pub interval_type: String,
    pub interval_value_list: Vec<String>,
    pub scan_start: String,
    pub scan_end: String,
}
input! { CycleScanConf{CycleScanConfRequired: enable, interval_type, interval_value_list, scan_start, scan_end} {
    0 "Enable" enable: u64, 1 "IntervalType" interval_type: String,
    2 "IntervalValueList" interval_value_list: Vec<String>, 3 "ScanStart" scan_start: String,
    4 "ScanEnd" scan_end: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselinePolicySystemCategoryConf {
    pub category_id: Option<u64>,
    pub all_select: Option<bool>,
    pub sub_category_conf_list: Option<Vec<BaselinePolicySubCategoryConf>>,
}
input! { BaselinePolicySystemCategoryConf(category_id: u64, all_select: bool, sub_category_conf_list: Vec<BaselinePolicySubCategoryConf>) {
    0 "CategoryID" category_id: u64, 1 "AllSelect" all_select: bool,
    2 "SubCategoryConfList" sub_category_conf_list: Vec<BaselinePolicySubCategoryConf>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselinePolicySubCategoryConf {
    pub category_id: Option<u64>,
    pub all_select: Option<bool>,
    pub item_id_list: Option<Vec<u64>>,
}
input! { BaselinePolicySubCategoryConf(category_id: u64, all_select: bool, item_id_list: Vec<u64>) {
    0 "CategoryID" category_id: u64, 1 "AllSelect" all_select: bool, 2 "ItemIDList" item_id_list: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineCustomItemConf {
    pub rule_id: Option<u64>,
    pub custom_value_list: Option<Vec<String>>,
    pub custom_item_id: Option<u64>,
}
input! { BaselineCustomItemConf(rule_id: u64, custom_value_list: Vec<String>, custom_item_id: u64) {
    0 "RuleID" rule_id: u64, 1 "CustomValueList" custom_value_list: Vec<String>, 2 "CustomItemID" custom_item_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindClusterOwner {
    pub cluster_asset_ids: Vec<String>,
    pub member_id: Option<Vec<String>>,
    pub owner_name: Option<String>,
    pub cluster_ca_md5_list: Option<Vec<String>>,
}
operation! { BindClusterOwner(cluster_asset_ids: Vec<String>) "BindClusterOwner" -> Empty {
    0 "ClusterAssetIds" cluster_asset_ids, 1 "MemberId" member_id: Vec<String>, 2 "OwnerName" owner_name: String,
    3 "ClusterCaMD5List" cluster_ca_md5_list: Vec<String>
} }

pub type BindClusterOwnerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelEdrAlertIgnore {
    pub targets: Vec<EdrAlertTargetForIgnore>,
    pub member_id: Option<Vec<String>>,
}
operation! { CancelEdrAlertIgnore(targets: Vec<EdrAlertTargetForIgnore>)
    "CancelEdrAlertIgnore" -> CancelEdrAlertIgnoreOutput {
    0 "Targets" targets, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdrAlertTargetForIgnore {
    pub id: Option<i64>,
    pub app_id: Option<u64>,
    pub alert_id: Option<String>,
    pub quuid: Option<String>,
    pub instance_id: Option<String>,
}
input! { EdrAlertTargetForIgnore(id: i64, app_id: u64) {
    0 "Id" id: i64, 1 "AppId" app_id: u64, 2 "AlertId" alert_id: String, 3 "Quuid" quuid: String,
    4 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelEdrAlertIgnoreOutput {
    pub cancelled_count: Option<i64>,
}
model! { CancelEdrAlertIgnoreOutput {
    0 "CancelledCount" cancelled_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCWPExposePathPermission {
    pub member_id: Option<Vec<String>>,
}
operation! { CheckCWPExposePathPermission() "CheckCWPExposePathPermission" -> CheckCWPExposePathPermissionOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCWPExposePathPermissionOutput {
    pub ultimate_list: Option<Vec<UltimateAppItem>>,
}
model! { CheckCWPExposePathPermissionOutput {
    0 "UltimateList" ultimate_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UltimateAppItem {
    pub app_id: Option<u64>,
    pub is_ultimate_version: Option<bool>,
}
model! { UltimateAppItem {
    0 "AppID" app_id, 1 "IsUltimateVersion" is_ultimate_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIsUltimateVersion {}
operation! { CheckIsUltimateVersion() "CheckIsUltimateVersion" -> CheckIsUltimateVersionOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIsUltimateVersionOutput {
    pub is_ultimate_version: Option<bool>,
    pub is_new_ultimate_version: Option<bool>,
}
model! { CheckIsUltimateVersionOutput {
    0 "IsUltimateVersion" is_ultimate_version, 1 "IsNewUltimateVersion" is_new_ultimate_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRisk {
    pub risk_detail_id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { CheckRisk(risk_detail_id: u64) "CheckRisk" -> CheckRiskOutput {
    0 "RiskDetailId" risk_detail_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRiskOutput {
    pub message: Option<String>,
}
model! { CheckRiskOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyBaselinePolicy {
    pub policy_id: u64,
    pub target_app_id_list: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { CopyBaselinePolicy(policy_id: u64, target_app_id_list: Vec<u64>) "CopyBaselinePolicy" -> Empty {
    0 "PolicyID" policy_id, 1 "TargetAppIDList" target_app_id_list, 2 "MemberId" member_id: Vec<String>
} }

pub type CopyBaselinePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAISchedule {
    pub name: Option<String>,
    pub prompts: Option<String>,
    pub triggers: Option<Vec<AiScheduleTriggerInfo>>,
    pub max_fire_count: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { CreateAISchedule() "CreateAISchedule" -> CreateAIScheduleOutput {
    0 "Name" name: String, 1 "Prompts" prompts: String, 2 "Triggers" triggers: Vec<AiScheduleTriggerInfo>,
    3 "MaxFireCount" max_fire_count: i64, 4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiScheduleTriggerInfo {
    pub trigger_id: Option<String>,
    pub trigger_type: Option<i64>,
}
input! { AiScheduleTriggerInfo() {
    0 "TriggerId" trigger_id: String, 1 "TriggerType" trigger_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAIScheduleOutput {
    pub schedule_id: Option<String>,
}
model! { CreateAIScheduleOutput {
    0 "ScheduleId" schedule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKeyCheckTask {
    pub member_id: Option<Vec<String>>,
    pub risk_id_list: Option<Vec<i64>>,
    pub access_key_list: Option<Vec<String>>,
    pub sub_uin_list: Option<Vec<String>>,
    pub risk_rule_id_list: Option<Vec<i64>>,
}
operation! { CreateAccessKeyCheckTask() "CreateAccessKeyCheckTask" -> CreateAccessKeyCheckTaskOutput {
    0 "MemberId" member_id: Vec<String>, 1 "RiskIDList" risk_id_list: Vec<i64>,
    2 "AccessKeyList" access_key_list: Vec<String>, 3 "SubUinList" sub_uin_list: Vec<String>,
    4 "RiskRuleIDList" risk_rule_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKeyCheckTaskOutput {
    pub code: Option<u64>,
    pub msg: Option<String>,
}
model! { CreateAccessKeyCheckTaskOutput {
    0 "Code" code, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKeySyncTask {
    pub member_id: Option<Vec<String>>,
}
operation! { CreateAccessKeySyncTask() "CreateAccessKeySyncTask" -> CreateAccessKeySyncTaskOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKeySyncTaskOutput {
    pub task_id: Option<i64>,
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { CreateAccessKeySyncTaskOutput {
    0 "TaskID" task_id, 1 "Code" code, 2 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllAssetsExportJob {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub is_cloud_host: Option<bool>,
}
operation! { CreateAllAssetsExportJob() "CreateAllAssetsExportJob" -> CreateAllAssetsExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String, 6 "IsCloudHost" is_cloud_host: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<String>,
}
input! { Filters() {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllAssetsExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateAllAssetsExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetFilterView {
    pub view_name: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
}
operation! { CreateAssetFilterView(view_name: String) "CreateAssetFilterView" -> CreateAssetFilterViewOutput {
    0 "ViewName" view_name, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetFilterViewOutput {
    pub message: Option<String>,
}
model! { CreateAssetFilterViewOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetProcessExportJob {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub provider: Option<String>,
}
operation! { CreateAssetProcessExportJob() "CreateAssetProcessExportJob" -> CreateAssetProcessExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String, 6 "Provider" provider: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetProcessExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateAssetProcessExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetSyncTask {
    pub member_id: Option<Vec<String>>,
}
operation! { CreateAssetSyncTask() "CreateAssetSyncTask" -> CreateAssetSyncTaskOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetSyncTaskOutput {
    pub task_ids: Option<Vec<String>>,
}
model! { CreateAssetSyncTaskOutput {
    0 "TaskIDs" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetTag {
    pub key: String,
    pub value: String,
    pub member_id: Option<Vec<String>>,
    pub color: Option<String>,
    pub description: Option<String>,
    pub tagging_rule: Option<String>,
    pub apply_now: Option<bool>,
}
operation! { CreateAssetTag(key: String, value: String) "CreateAssetTag" -> CreateAssetTagOutput {
    0 "Key" key, 1 "Value" value, 2 "MemberId" member_id: Vec<String>, 3 "Color" color: String,
    4 "Description" description: String, 5 "TaggingRule" tagging_rule: String, 6 "ApplyNow" apply_now: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetTagOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateAssetTagOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetViewRisksExportJob {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateAssetViewRisksExportJob() "CreateAssetViewRisksExportJob" -> CreateAssetViewRisksExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetViewRisksExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateAssetViewRisksExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaselineAggregatedItemExportJob {
    pub policy_id: Vec<u64>,
    pub parent_category_id: u64,
    pub category_id: Option<u64>,
    pub name: Option<String>,
    pub export_type: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub check_asset_type: Option<String>,
}
operation! { CreateBaselineAggregatedItemExportJob(policy_id: Vec<u64>, parent_category_id: u64)
    "CreateBaselineAggregatedItemExportJob" -> CreateBaselineAggregatedItemExportJobOutput {
    0 "PolicyID" policy_id, 1 "ParentCategoryID" parent_category_id, 2 "CategoryID" category_id: u64,
    3 "Name" name: String, 4 "ExportType" export_type: String, 5 "MemberId" member_id: Vec<String>,
    6 "Filters" filters: Vec<Filters>, 7 "CheckAssetType" check_asset_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaselineAggregatedItemExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateBaselineAggregatedItemExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaselineFixRecordExportJob {
    pub name: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
}
operation! { CreateBaselineFixRecordExportJob()
    "CreateBaselineFixRecordExportJob" -> CreateBaselineFixRecordExportJobOutput {
    0 "Name" name: String, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaselineFixRecordExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateBaselineFixRecordExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaselineMainTaskExportJob {
    pub task_id: Option<u64>,
    pub name: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
}
operation! { CreateBaselineMainTaskExportJob()
    "CreateBaselineMainTaskExportJob" -> CreateBaselineMainTaskExportJobOutput {
    0 "TaskID" task_id: u64, 1 "Name" name: String, 2 "MemberId" member_id: Vec<String>,
    3 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaselineMainTaskExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateBaselineMainTaskExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCFGRiskPDFReportExportJob {
    pub standard_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateCFGRiskPDFReportExportJob(standard_id: u64)
    "CreateCFGRiskPDFReportExportJob" -> CreateCFGRiskPDFReportExportJobOutput {
    0 "StandardID" standard_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>,
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "Order" order: String, 6 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCFGRiskPDFReportExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateCFGRiskPDFReportExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCFGRisksExportJob {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub standard_ids: Option<Vec<u64>>,
}
operation! { CreateCFGRisksExportJob() "CreateCFGRisksExportJob" -> CreateCFGRisksExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String, 6 "StandardIDs" standard_ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCFGRisksExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateCFGRisksExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCSIPManualMalwareScan {
    pub scan_pattern: i64,
    pub scope: i64,
    pub member_id: Option<Vec<String>>,
    pub enable_mem_shell_scan: Option<i64>,
    pub timeout: Option<i64>,
    pub target_app_ids: Option<Vec<u64>>,
    pub engine_type: Option<i64>,
    pub instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub exclude_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
}
operation! { CreateCSIPManualMalwareScan(scan_pattern: i64, scope: i64)
    "CreateCSIPManualMalwareScan" -> CreateCSIPManualMalwareScanOutput {
    0 "ScanPattern" scan_pattern, 1 "Scope" scope, 2 "MemberId" member_id: Vec<String>,
    3 "EnableMemShellScan" enable_mem_shell_scan: i64, 4 "Timeout" timeout: i64,
    5 "TargetAppIDs" target_app_ids: Vec<u64>, 6 "EngineType" engine_type: i64,
    7 "InstanceIDsWithAppId" instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    8 "ExcludeInstanceIDsWithAppId" exclude_instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceIDWithAppIdItem {
    pub app_id: Option<u64>,
    pub instance_id: Option<String>,
}
input! { InstanceIDWithAppIdItem(app_id: u64, instance_id: String) {
    0 "AppId" app_id: u64, 1 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCSIPManualMalwareScanOutput {
    pub task_id: Option<u64>,
}
model! { CreateCSIPManualMalwareScanOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckViewRisksExportJob {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateCheckViewRisksExportJob() "CreateCheckViewRisksExportJob" -> CreateCheckViewRisksExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckViewRisksExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateCheckViewRisksExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudFunctionExportJob {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateCloudFunctionExportJob() "CreateCloudFunctionExportJob" -> CreateCloudFunctionExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudFunctionExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateCloudFunctionExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterAssetSyncTask {
    pub member_id: Option<Vec<String>>,
    /// Deprecated.
    pub cluster_asset_ids: Option<Vec<String>>,
    pub cluster_ca_md5_list: Option<Vec<String>>,
}
operation! { CreateClusterAssetSyncTask() "CreateClusterAssetSyncTask" -> CreateClusterAssetSyncTaskOutput {
    0 "MemberId" member_id: Vec<String>, 1 "ClusterAssetIds" cluster_asset_ids: Vec<String>,
    2 "ClusterCaMD5List" cluster_ca_md5_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterAssetSyncTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateClusterAssetSyncTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterContainerListExportJob {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub cluster_ca_md5: Option<String>,
}
operation! { CreateClusterContainerListExportJob()
    "CreateClusterContainerListExportJob" -> CreateClusterContainerListExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "ClusterCaMD5" cluster_ca_md5: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub filters: Option<Vec<WhereFilter>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { Filter() {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Order" order: String, 3 "By" by: String,
    4 "Filters" filters: Vec<WhereFilter>, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhereFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub operator_type: Option<i64>,
}
input! { WhereFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "OperatorType" operator_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterContainerListExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateClusterContainerListExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterListExportJob {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub export_fields: Option<Vec<String>>,
}
operation! { CreateClusterListExportJob() "CreateClusterListExportJob" -> CreateClusterListExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "ExportFields" export_fields: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterListExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateClusterListExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNamespaceListExportJob {
    pub cluster_ca_md5: String,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub export_fields: Option<Vec<String>>,
}
operation! { CreateClusterNamespaceListExportJob(cluster_ca_md5: String)
    "CreateClusterNamespaceListExportJob" -> CreateClusterNamespaceListExportJobOutput {
    0 "ClusterCaMD5" cluster_ca_md5, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter,
    3 "ExportFields" export_fields: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNamespaceListExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateClusterNamespaceListExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodeListExportJob {
    pub cluster_ca_md5: String,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub export_fields: Option<Vec<String>>,
}
operation! { CreateClusterNodeListExportJob(cluster_ca_md5: String)
    "CreateClusterNodeListExportJob" -> CreateClusterNodeListExportJobOutput {
    0 "ClusterCaMD5" cluster_ca_md5, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter,
    3 "ExportFields" export_fields: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodeListExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateClusterNodeListExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplianceRiskExportJob {
    pub standard_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub term_id: Option<u64>,
}
operation! { CreateComplianceRiskExportJob(standard_id: u64)
    "CreateComplianceRiskExportJob" -> CreateComplianceRiskExportJobOutput {
    0 "StandardID" standard_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>,
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "Order" order: String, 6 "By" by: String, 7 "TermID" term_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComplianceRiskExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateComplianceRiskExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosAssetSyncTask {
    pub member_id: Option<Vec<String>>,
    pub sync_type: Option<i64>,
}
operation! { CreateCosAssetSyncTask() "CreateCosAssetSyncTask" -> CreateCosAssetSyncTaskOutput {
    0 "MemberId" member_id: Vec<String>, 1 "SyncType" sync_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosAssetSyncTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateCosAssetSyncTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosObjectScanTask {
    pub task_type: i64,
    pub member_id: Option<Vec<String>>,
    pub bucket_set: Option<Vec<String>>,
    pub task_args: Option<String>,
    pub is_scan_all: Option<bool>,
    pub delete_bucket_set: Option<Vec<String>>,
}
operation! { CreateCosObjectScanTask(task_type: i64) "CreateCosObjectScanTask" -> CreateCosObjectScanTaskOutput {
    0 "TaskType" task_type, 1 "MemberId" member_id: Vec<String>, 2 "BucketSet" bucket_set: Vec<String>,
    3 "TaskArgs" task_args: String, 4 "IsScanAll" is_scan_all: bool, 5 "DeleteBucketSet" delete_bucket_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosObjectScanTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateCosObjectScanTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosPolicy {
    pub cos_policy_info: CosPolicyInfo,
    pub member_id: Option<Vec<String>>,
}
operation! { CreateCosPolicy(cos_policy_info: CosPolicyInfo) "CreateCosPolicy" -> Empty {
    0 "CosPolicyInfo" cos_policy_info, 1 "MemberId" member_id: Vec<String>
} }

pub type CreateCosPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosPolicyInfo {
    pub policy_name: Option<String>,
    pub policy_type: Option<i64>,
    pub policy_source: Option<i64>,
    pub policy_content: Option<String>,
    pub policy_status: Option<i64>,
    pub policy_abnormal_type: Option<i64>,
    pub risk_level: Option<i64>,
    pub policy_id: Option<i64>,
    pub policy_create_time: Option<i64>,
    pub policy_update_time: Option<i64>,
    pub policy_hit_count: Option<i64>,
    pub policy_content_hash: Option<String>,
    pub rel_account_count: Option<i64>,
    pub rel_account_uin: Option<String>,
    pub rel_account_name: Option<String>,
    pub policy_description: Option<String>,
    pub policy_marker: Option<String>,
    pub app_id: Option<i64>,
    pub policy_id_set: Option<Vec<i64>>,
    pub policy_history_handle_status: Option<u64>,
    pub system_policy_edit_status: Option<i64>,
}

/// What [`CosPolicyInfo::new`] takes.
pub struct CosPolicyInfoRequired {
    pub policy_name: String,
    pub policy_type: i64,
    pub policy_source: i64,
    pub policy_content: String,
    pub policy_status: i64,
    pub policy_abnormal_type: i64,
    pub risk_level: i64,
}
input! { CosPolicyInfo{CosPolicyInfoRequired: policy_name, policy_type, policy_source, policy_content, policy_status, policy_abnormal_type, risk_level} {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: i64, 2 "PolicySource" policy_source: i64,
    3 "PolicyContent" policy_content: String, 4 "PolicyStatus" policy_status: i64,
    5 "PolicyAbnormalType" policy_abnormal_type: i64, 6 "RiskLevel" risk_level: i64, 7 "PolicyId" policy_id: i64,
    8 "PolicyCreateTime" policy_create_time: i64, 9 "PolicyUpdateTime" policy_update_time: i64,
    10 "PolicyHitCount" policy_hit_count: i64, 11 "PolicyContentHash" policy_content_hash: String,
    12 "RelAccountCount" rel_account_count: i64, 13 "RelAccountUin" rel_account_uin: String,
    14 "RelAccountName" rel_account_name: String, 15 "PolicyDescription" policy_description: String,
    16 "PolicyMarker" policy_marker: String, 17 "AppId" app_id: i64, 18 "PolicyIdSet" policy_id_set: Vec<i64>,
    19 "PolicyHistoryHandleStatus" policy_history_handle_status: u64,
    20 "SystemPolicyEditStatus" system_policy_edit_status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosRiskScanTask {
    pub member_id: Option<Vec<String>>,
    pub bucket_name_set: Option<Vec<CosBucketInfo>>,
    pub is_scan_all_bucket: Option<bool>,
}
operation! { CreateCosRiskScanTask() "CreateCosRiskScanTask" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "BucketNameSet" bucket_name_set: Vec<CosBucketInfo>,
    2 "IsScanAllBucket" is_scan_all_bucket: bool
} }

pub type CreateCosRiskScanTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosBucketInfo {
    pub app_id: Option<i64>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub bucket_region_code: Option<String>,
    pub bucket_marker: Option<String>,
}
input! { CosBucketInfo(app_id: i64, bucket_name: String) {
    0 "AppId" app_id: i64, 1 "BucketName" bucket_name: String, 2 "BucketRegion" bucket_region: String,
    3 "BucketRegionCode" bucket_region_code: String, 4 "BucketMarker" bucket_marker: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainAndIp {
    pub content: Vec<String>,
    pub member_id: Option<Vec<String>>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { CreateDomainAndIp(content: Vec<String>) "CreateDomainAndIp" -> CreateDomainAndIpOutput {
    0 "Content" content, 1 "MemberId" member_id: Vec<String>, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { AssetTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainAndIpOutput {
    pub data: Option<i64>,
}
model! { CreateDomainAndIpOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmAccessExportJob {
    pub member_id: Option<Vec<String>>,
    pub view: Option<String>,
    pub filter: Option<Filter>,
}
operation! { CreateDspmAccessExportJob() "CreateDspmAccessExportJob" -> CreateDspmAccessExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "View" view: String, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmAccessExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateDspmAccessExportJobOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmApplyOrder {
    pub asset_id: String,
    pub apply_type: i64,
    pub privilege: Option<DspmDbAccountPrivilege>,
    pub host: Option<String>,
    pub validate_period: Option<i64>,
    pub approver_uin: Option<Vec<String>>,
    pub reason: Option<String>,
    pub manager_type: Option<i64>,
    pub subject: Option<String>,
}
operation! { CreateDspmApplyOrder(asset_id: String, apply_type: i64)
    "CreateDspmApplyOrder" -> CreateDspmApplyOrderOutput {
    0 "AssetId" asset_id, 1 "ApplyType" apply_type, 2 "Privilege" privilege: DspmDbAccountPrivilege,
    3 "Host" host: String, 4 "ValidatePeriod" validate_period: i64, 5 "ApproverUin" approver_uin: Vec<String>,
    6 "Reason" reason: String, 7 "ManagerType" manager_type: i64, 8 "Subject" subject: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmDbAccountPrivilege {
    pub use_default_privilege: Option<i64>,
    pub global_privileges: Option<Vec<String>>,
    pub database_privileges_list: Option<Vec<DspmDatabasePrivilege>>,
    pub table_privileges: Option<Vec<DspmTablePrivilege>>,
    pub column_privileges: Option<Vec<DspmColumnPrivilege>>,
}
input! { DspmDbAccountPrivilege() {
    0 "UseDefaultPrivilege" use_default_privilege: i64, 1 "GlobalPrivileges" global_privileges: Vec<String>,
    2 "DatabasePrivilegesList" database_privileges_list: Vec<DspmDatabasePrivilege>,
    3 "TablePrivileges" table_privileges: Vec<DspmTablePrivilege>,
    4 "ColumnPrivileges" column_privileges: Vec<DspmColumnPrivilege>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmDatabasePrivilege {
    pub privileges: Option<Vec<String>>,
    pub database: Option<String>,
}
input! { DspmDatabasePrivilege() {
    0 "Privileges" privileges: Vec<String>, 1 "Database" database: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmTablePrivilege {
    pub database: Option<String>,
    pub table: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { DspmTablePrivilege() {
    0 "Database" database: String, 1 "Table" table: String, 2 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmColumnPrivilege {
    pub database: Option<String>,
    pub table: Option<String>,
    pub column: Option<String>,
    pub privileges: Option<Vec<String>>,
}
input! { DspmColumnPrivilege() {
    0 "Database" database: String, 1 "Table" table: String, 2 "Column" column: String,
    3 "Privileges" privileges: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmApplyOrderOutput {
    pub order_id: Option<String>,
    pub auto_approval: Option<bool>,
}
model! { CreateDspmApplyOrderOutput {
    0 "OrderId" order_id, 1 "AutoApproval" auto_approval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmApproveHistoryExportJob {
    pub filter: Option<Filter>,
}
operation! { CreateDspmApproveHistoryExportJob()
    "CreateDspmApproveHistoryExportJob" -> CreateDspmApproveHistoryExportJobOutput {
    0 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmApproveHistoryExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateDspmApproveHistoryExportJobOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmAssetAccessTopologyExportJob {
    pub member_id: Option<Vec<String>>,
    pub view: Option<String>,
    pub filter: Option<Filter>,
}
operation! { CreateDspmAssetAccessTopologyExportJob()
    "CreateDspmAssetAccessTopologyExportJob" -> CreateDspmAssetAccessTopologyExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "View" view: String, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmAssetAccessTopologyExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateDspmAssetAccessTopologyExportJobOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmAssetIdentifyInfoExportJob {
    pub asset_id: String,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { CreateDspmAssetIdentifyInfoExportJob(asset_id: String)
    "CreateDspmAssetIdentifyInfoExportJob" -> CreateDspmAssetIdentifyInfoExportJobOutput {
    0 "AssetId" asset_id, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmAssetIdentifyInfoExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateDspmAssetIdentifyInfoExportJobOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmAssetsExportJob {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { CreateDspmAssetsExportJob() "CreateDspmAssetsExportJob" -> CreateDspmAssetsExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmAssetsExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateDspmAssetsExportJobOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmExportTask {
    pub member_id: Option<Vec<String>>,
    pub danger_level: Option<i64>,
    pub db_name: Option<String>,
    pub db_port: Option<i64>,
    pub db_ip: Option<String>,
    pub assets_id: Option<i64>,
    pub session_id: Option<String>,
    pub client_side_ip: Option<String>,
    pub end_time: Option<i64>,
    pub hit_rule: Option<i64>,
    pub start_time: Option<i64>,
    pub fuzzy_search: Option<String>,
    pub user_name: Option<String>,
    pub client_name: Option<String>,
    pub source_types: Option<Vec<String>>,
    pub table_name: Option<String>,
    pub field_name: Option<String>,
    pub sql_main_types: Option<Vec<String>>,
    pub sql_type: Option<String>,
    pub row_num_min: Option<i64>,
    pub row_num_max: Option<i64>,
    pub db_types: Option<Vec<String>>,
    pub ret_no: Option<i64>,
    pub client_driver_name: Option<String>,
    pub client_port: Option<i64>,
    pub log_id: Option<String>,
    pub danger_levels: Option<Vec<i64>>,
    pub sensitive_category_rule: Option<String>,
    pub sensitive_level_risk: Option<String>,
    pub trx_id: Option<i64>,
    pub client_mac: Option<String>,
}
operation! { CreateDspmExportTask() "CreateDspmExportTask" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "DangerLevel" danger_level: i64, 2 "DbName" db_name: String,
    3 "DbPort" db_port: i64, 4 "DbIp" db_ip: String, 5 "AssetsId" assets_id: i64, 6 "SessionId" session_id: String,
    7 "ClientSideIp" client_side_ip: String, 8 "EndTime" end_time: i64, 9 "HitRule" hit_rule: i64,
    10 "StartTime" start_time: i64, 11 "FuzzySearch" fuzzy_search: String, 12 "UserName" user_name: String,
    13 "ClientName" client_name: String, 14 "SourceTypes" source_types: Vec<String>, 15 "TableName" table_name: String,
    16 "FieldName" field_name: String, 17 "SqlMainTypes" sql_main_types: Vec<String>, 18 "SqlType" sql_type: String,
    19 "RowNumMin" row_num_min: i64, 20 "RowNumMax" row_num_max: i64, 21 "DbTypes" db_types: Vec<String>,
    22 "RetNo" ret_no: i64, 23 "ClientDriverName" client_driver_name: String, 24 "ClientPort" client_port: i64,
    25 "LogId" log_id: String, 26 "DangerLevels" danger_levels: Vec<i64>,
    27 "SensitiveCategoryRule" sensitive_category_rule: String, 28 "SensitiveLevelRisk" sensitive_level_risk: String,
    29 "TrxId" trx_id: i64, 30 "ClientMac" client_mac: String
} }

pub type CreateDspmExportTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyCategory {
    pub name: String,
    pub member_id: Option<Vec<String>>,
}
operation! { CreateDspmIdentifyCategory(name: String) "CreateDspmIdentifyCategory" -> CreateDspmIdentifyCategoryOutput {
    0 "Name" name, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyCategoryOutput {
    pub id: Option<u64>,
}
model! { CreateDspmIdentifyCategoryOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyComplianceCategoryRelation {
    pub compliance_id: u64,
    pub category_id: i64,
    pub parent_category_id: i64,
    pub member_id: Option<Vec<String>>,
}
operation! { CreateDspmIdentifyComplianceCategoryRelation(compliance_id: u64, category_id: i64, parent_category_id: i64)
    "CreateDspmIdentifyComplianceCategoryRelation" -> Empty {
    0 "ComplianceId" compliance_id, 1 "CategoryId" category_id, 2 "ParentCategoryId" parent_category_id,
    3 "MemberId" member_id: Vec<String>
} }

pub type CreateDspmIdentifyComplianceCategoryRelationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyComplianceGroup {
    pub name: String,
    pub member_id: Option<Vec<String>>,
    pub description: Option<String>,
    pub level_group_id: Option<u64>,
    pub status: Option<u64>,
}
operation! { CreateDspmIdentifyComplianceGroup(name: String)
    "CreateDspmIdentifyComplianceGroup" -> CreateDspmIdentifyComplianceGroupOutput {
    0 "Name" name, 1 "MemberId" member_id: Vec<String>, 2 "Description" description: String,
    3 "LevelGroupId" level_group_id: u64, 4 "Status" status: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyComplianceGroupOutput {
    pub id: Option<u64>,
}
model! { CreateDspmIdentifyComplianceGroupOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyComplianceGroupCopy {
    pub from_id: u64,
    pub member_id: Option<Vec<String>>,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { CreateDspmIdentifyComplianceGroupCopy(from_id: u64)
    "CreateDspmIdentifyComplianceGroupCopy" -> CreateDspmIdentifyComplianceGroupCopyOutput {
    0 "FromId" from_id, 1 "MemberId" member_id: Vec<String>, 2 "Name" name: String, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyComplianceGroupCopyOutput {
    pub id: Option<u64>,
}
model! { CreateDspmIdentifyComplianceGroupCopyOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyComplianceRuleRelation {
    pub compliance_id: u64,
    pub category_id: i64,
    pub rules: Vec<DspmIdentifyCategoryRuleRelateItem>,
    pub member_id: Option<Vec<String>>,
}
operation! { CreateDspmIdentifyComplianceRuleRelation(compliance_id: u64, category_id: i64, rules: Vec<DspmIdentifyCategoryRuleRelateItem>)
    "CreateDspmIdentifyComplianceRuleRelation" -> Empty {
    0 "ComplianceId" compliance_id, 1 "CategoryId" category_id, 2 "Rules" rules, 3 "MemberId" member_id: Vec<String>
} }

pub type CreateDspmIdentifyComplianceRuleRelationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyCategoryRuleRelateItem {
    pub rule_id: Option<u64>,
    pub level_id: Option<u64>,
}
input! { DspmIdentifyCategoryRuleRelateItem(rule_id: u64, level_id: u64) {
    0 "RuleId" rule_id: u64, 1 "LevelId" level_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyInfoListExportJob {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { CreateDspmIdentifyInfoListExportJob()
    "CreateDspmIdentifyInfoListExportJob" -> CreateDspmIdentifyInfoListExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyInfoListExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateDspmIdentifyInfoListExportJobOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyLevelGroup {
    pub name: String,
    pub member_id: Option<Vec<String>>,
    pub description: Option<String>,
    pub level_items: Option<Vec<DspmAddIdentifyLevelItem>>,
}
operation! { CreateDspmIdentifyLevelGroup(name: String)
    "CreateDspmIdentifyLevelGroup" -> CreateDspmIdentifyLevelGroupOutput {
    0 "Name" name, 1 "MemberId" member_id: Vec<String>, 2 "Description" description: String,
    3 "LevelItems" level_items: Vec<DspmAddIdentifyLevelItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAddIdentifyLevelItem {
    pub level_name: Option<String>,
    pub level_score: Option<u64>,
}
input! { DspmAddIdentifyLevelItem(level_name: String, level_score: u64) {
    0 "LevelName" level_name: String, 1 "LevelScore" level_score: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyLevelGroupOutput {
    pub id: Option<u64>,
}
model! { CreateDspmIdentifyLevelGroupOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyRule {
    pub name: String,
    pub member_id: Option<Vec<String>>,
    pub description: Option<String>,
    pub status: Option<u64>,
    pub structured_rule: Option<String>,
    pub un_structured_rule: Option<String>,
}
operation! { CreateDspmIdentifyRule(name: String) "CreateDspmIdentifyRule" -> CreateDspmIdentifyRuleOutput {
    0 "Name" name, 1 "MemberId" member_id: Vec<String>, 2 "Description" description: String, 3 "Status" status: u64,
    4 "StructuredRule" structured_rule: String, 5 "UnStructuredRule" un_structured_rule: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmIdentifyRuleOutput {
    pub id: Option<u64>,
}
model! { CreateDspmIdentifyRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmPersonalIdentify {
    pub phone: String,
    pub name: String,
    pub remark: Option<String>,
}
operation! { CreateDspmPersonalIdentify(phone: String, name: String)
    "CreateDspmPersonalIdentify" -> CreateDspmPersonalIdentifyOutput {
    0 "Phone" phone, 1 "Name" name, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmPersonalIdentifyOutput {
    pub person_id: Option<String>,
    pub identify_id: Option<String>,
}
model! { CreateDspmPersonalIdentifyOutput {
    0 "PersonId" person_id, 1 "IdentifyId" identify_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmRiskExportJob {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { CreateDspmRiskExportJob() "CreateDspmRiskExportJob" -> CreateDspmRiskExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmRiskExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateDspmRiskExportJobOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmWhitelistStrategy {
    pub strategy_type: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub name: Option<String>,
    pub rule: Option<String>,
    pub asset_id: Option<String>,
    pub account: Option<String>,
    pub host: Option<String>,
    pub risk_id: Option<String>,
    pub remark: Option<String>,
    pub whitelist_type: Option<String>,
}
operation! { CreateDspmWhitelistStrategy() "CreateDspmWhitelistStrategy" -> CreateDspmWhitelistStrategyOutput {
    0 "StrategyType" strategy_type: String, 1 "MemberId" member_id: Vec<String>, 2 "Name" name: String,
    3 "Rule" rule: String, 4 "AssetId" asset_id: String, 5 "Account" account: String, 6 "Host" host: String,
    7 "RiskId" risk_id: String, 8 "Remark" remark: String, 9 "WhitelistType" whitelist_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDspmWhitelistStrategyOutput {
    pub whitelist_strategy_id: Option<String>,
}
model! { CreateDspmWhitelistStrategyOutput {
    0 "WhitelistStrategyId" whitelist_strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicAssetsExportJob {
    pub provider: String,
    pub asset_type: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateDynamicAssetsExportJob(provider: String, asset_type: String)
    "CreateDynamicAssetsExportJob" -> CreateDynamicAssetsExportJobOutput {
    0 "Provider" provider, 1 "AssetType" asset_type, 2 "MemberId" member_id: Vec<String>,
    3 "Filters" filters: Vec<Filters>, 4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "Order" order: String,
    7 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDynamicAssetsExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateDynamicAssetsExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEDRManualScan {
    pub asset_selection_type: String,
    pub scan_type: String,
    pub member_id: Option<Vec<String>>,
    pub instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub exclude_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub tag_ids: Option<Vec<u64>>,
    pub cluster_ids_with_app_id: Option<Vec<ClusterWithAppIdItem>>,
    pub exclude_cluster_ids_with_app_id: Option<Vec<ClusterWithAppIdItem>>,
    pub custom_paths: Option<Vec<String>>,
    pub timeout: Option<i64>,
    pub enable_mem_shell_scan: Option<i64>,
}
operation! { CreateEDRManualScan(asset_selection_type: String, scan_type: String)
    "CreateEDRManualScan" -> CreateEDRManualScanOutput {
    0 "AssetSelectionType" asset_selection_type, 1 "ScanType" scan_type, 2 "MemberId" member_id: Vec<String>,
    3 "InstanceIDsWithAppId" instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    4 "ExcludeInstanceIDsWithAppId" exclude_instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    5 "TagIds" tag_ids: Vec<u64>, 6 "ClusterIDsWithAppId" cluster_ids_with_app_id: Vec<ClusterWithAppIdItem>,
    7 "ExcludeClusterIDsWithAppId" exclude_cluster_ids_with_app_id: Vec<ClusterWithAppIdItem>,
    8 "CustomPaths" custom_paths: Vec<String>, 9 "Timeout" timeout: i64,
    10 "EnableMemShellScan" enable_mem_shell_scan: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterWithAppIdItem {
    pub cluster_id: Option<String>,
    pub app_id: Option<u64>,
}
input! { ClusterWithAppIdItem(cluster_id: String, app_id: u64) {
    0 "ClusterID" cluster_id: String, 1 "AppId" app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEDRManualScanOutput {
    pub tasks: Option<Vec<CreatedTaskItem>>,
}
model! { CreateEDRManualScanOutput {
    0 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedTaskItem {
    pub task_id: Option<u64>,
    pub task_type: Option<String>,
    pub app_id: Option<u64>,
}
model! { CreatedTaskItem {
    0 "TaskId" task_id, 1 "TaskType" task_type, 2 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdrAlertExportJob {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub job_name: Option<String>,
}
operation! { CreateEdrAlertExportJob() "CreateEdrAlertExportJob" -> CreateEdrAlertExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "By" by: String, 6 "JobName" job_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EDRFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { EDRFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdrAlertExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateEdrAlertExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdrLessAlertExportJob {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateEdrLessAlertExportJob() "CreateEdrLessAlertExportJob" -> CreateEdrLessAlertExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilter>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdrLessAlertExportJobOutput {
    pub task_id: Option<String>,
}
model! { CreateEdrLessAlertExportJobOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExposureAutoTagRule {
    pub member_id: Option<Vec<String>>,
    pub rule_name: Option<String>,
    pub tag: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub asset_types: Option<Vec<String>>,
    pub ports: Option<Vec<String>>,
    pub open_statuses: Option<Vec<String>>,
    pub apply_now: Option<bool>,
}
operation! { CreateExposureAutoTagRule() "CreateExposureAutoTagRule" -> CreateExposureAutoTagRuleOutput {
    0 "MemberId" member_id: Vec<String>, 1 "RuleName" rule_name: String, 2 "Tag" tag: String,
    3 "Description" description: String, 4 "Enable" enable: bool, 5 "AssetTypes" asset_types: Vec<String>,
    6 "Ports" ports: Vec<String>, 7 "OpenStatuses" open_statuses: Vec<String>, 8 "ApplyNow" apply_now: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExposureAutoTagRuleOutput {
    pub rule_id: Option<i64>,
}
model! { CreateExposureAutoTagRuleOutput {
    0 "RuleID" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExposuresExportJob {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreateExposuresExportJob() "CreateExposuresExportJob" -> CreateExposuresExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExposuresExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateExposuresExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighBaseLineRisksExportJob {
    pub cloud_account_id: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub provider: Option<String>,
}
operation! { CreateHighBaseLineRisksExportJob(cloud_account_id: String)
    "CreateHighBaseLineRisksExportJob" -> CreateHighBaseLineRisksExportJobOutput {
    0 "CloudAccountID" cloud_account_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>,
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "Order" order: String, 6 "By" by: String,
    7 "Provider" provider: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHighBaseLineRisksExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateHighBaseLineRisksExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostVulExportJob {
    pub business_action: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
}
operation! { CreateHostVulExportJob(business_action: String) "CreateHostVulExportJob" -> CreateHostVulExportJobOutput {
    0 "BusinessAction" business_action, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostVulExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateHostVulExportJobOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIaCAccessToken {
    pub name: String,
    pub period: u64,
}
operation! { CreateIaCAccessToken(name: String, period: u64) "CreateIaCAccessToken" -> CreateIaCAccessTokenOutput {
    0 "Name" name, 1 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIaCAccessTokenOutput {
    pub token: Option<Secret>,
}
model! { CreateIaCAccessTokenOutput {
    0 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIaCFileExportJob {
    pub filter: Option<Filter>,
    pub member_id: Option<Vec<String>>,
}
operation! { CreateIaCFileExportJob() "CreateIaCFileExportJob" -> CreateIaCFileExportJobOutput {
    0 "Filter" filter: Filter, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIaCFileExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateIaCFileExportJobOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIaCFileReScanTask {
    pub id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { CreateIaCFileReScanTask(id: u64) "CreateIaCFileReScanTask" -> Empty {
    0 "Id" id, 1 "MemberId" member_id: Vec<String>
} }

pub type CreateIaCFileReScanTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePodContainerListExportJob {
    pub member_id: Option<Vec<String>>,
    pub pod_unique_id: Option<String>,
    pub cluster_ca_md5: Option<String>,
    pub filter: Option<Filter>,
    pub export_fields: Option<Vec<String>>,
}
operation! { CreatePodContainerListExportJob()
    "CreatePodContainerListExportJob" -> CreatePodContainerListExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "PodUniqueID" pod_unique_id: String, 2 "ClusterCaMD5" cluster_ca_md5: String,
    3 "Filter" filter: Filter, 4 "ExportFields" export_fields: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePodContainerListExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreatePodContainerListExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePodServiceListExportJob {
    pub member_id: Option<Vec<String>>,
    pub cluster_ca_md5: Option<String>,
    pub pod_unique_id: Option<String>,
    pub filter: Option<Filter>,
    pub export_fields: Option<Vec<String>>,
}
operation! { CreatePodServiceListExportJob() "CreatePodServiceListExportJob" -> CreatePodServiceListExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "ClusterCaMD5" cluster_ca_md5: String, 2 "PodUniqueID" pod_unique_id: String,
    3 "Filter" filter: Filter, 4 "ExportFields" export_fields: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePodServiceListExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreatePodServiceListExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicAssetsExportJob {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { CreatePublicAssetsExportJob() "CreatePublicAssetsExportJob" -> CreatePublicAssetsExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicAssetsExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreatePublicAssetsExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRiskCenterScanTask {
    pub task_name: String,
    pub scan_asset_type: i64,
    pub scan_item: Vec<String>,
    pub scan_plan_type: i64,
    pub member_id: Option<Vec<String>>,
    pub assets: Option<Vec<TaskAssetObject>>,
    pub scan_plan_content: Option<String>,
    pub self_defining_assets: Option<Vec<String>>,
    pub scan_from: Option<String>,
    pub task_advance_cfg: Option<TaskAdvanceCFG>,
    pub task_mode: Option<i64>,
    pub tags: Option<AssetTag>,
    pub finish_web_hook: Option<String>,
}
operation! { CreateRiskCenterScanTask(task_name: String, scan_asset_type: i64, scan_item: Vec<String>, scan_plan_type: i64)
    "CreateRiskCenterScanTask" -> CreateRiskCenterScanTaskOutput {
    0 "TaskName" task_name, 1 "ScanAssetType" scan_asset_type, 2 "ScanItem" scan_item, 3 "ScanPlanType" scan_plan_type,
    4 "MemberId" member_id: Vec<String>, 5 "Assets" assets: Vec<TaskAssetObject>,
    6 "ScanPlanContent" scan_plan_content: String, 7 "SelfDefiningAssets" self_defining_assets: Vec<String>,
    8 "ScanFrom" scan_from: String, 9 "TaskAdvanceCFG" task_advance_cfg: TaskAdvanceCFG, 10 "TaskMode" task_mode: i64,
    11 "Tags" tags: AssetTag, 12 "FinishWebHook" finish_web_hook: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskAssetObject {
    pub asset_name: Option<String>,
    pub instance_type: Option<String>,
    pub asset_type: Option<String>,
    pub asset: Option<String>,
    pub region: Option<String>,
    pub arn: Option<String>,
}
input! { TaskAssetObject() {
    0 "AssetName" asset_name: String, 1 "InstanceType" instance_type: String, 2 "AssetType" asset_type: String,
    3 "Asset" asset: String, 4 "Region" region: String, 5 "Arn" arn: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskAdvanceCFG {
    pub port_risk: Option<Vec<PortRiskAdvanceCFGParamItem>>,
    pub vul_risk: Option<Vec<TaskCenterVulRiskInputParam>>,
    pub weak_pwd_risk: Option<Vec<TaskCenterWeakPwdRiskInputParam>>,
    pub cfg_risk: Option<Vec<TaskCenterCFGRiskInputParam>>,
}
input! { TaskAdvanceCFG() {
    0 "PortRisk" port_risk: Vec<PortRiskAdvanceCFGParamItem>, 1 "VulRisk" vul_risk: Vec<TaskCenterVulRiskInputParam>,
    2 "WeakPwdRisk" weak_pwd_risk: Vec<TaskCenterWeakPwdRiskInputParam>,
    3 "CFGRisk" cfg_risk: Vec<TaskCenterCFGRiskInputParam>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortRiskAdvanceCFGParamItem {
    pub port_sets: Option<String>,
    pub check_type: Option<i64>,
    pub detail: Option<String>,
    pub enable: Option<i64>,
}
input! { PortRiskAdvanceCFGParamItem(port_sets: String, check_type: i64) {
    0 "PortSets" port_sets: String, 1 "CheckType" check_type: i64, 2 "Detail" detail: String, 3 "Enable" enable: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCenterVulRiskInputParam {
    pub risk_id: Option<String>,
    pub enable: Option<i64>,
}
input! { TaskCenterVulRiskInputParam(risk_id: String, enable: i64) {
    0 "RiskId" risk_id: String, 1 "Enable" enable: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCenterWeakPwdRiskInputParam {
    pub check_item_id: Option<i64>,
    pub enable: Option<i64>,
}
input! { TaskCenterWeakPwdRiskInputParam(check_item_id: i64, enable: i64) {
    0 "CheckItemId" check_item_id: i64, 1 "Enable" enable: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCenterCFGRiskInputParam {
    pub item_id: Option<String>,
    pub enable: Option<i64>,
    pub resource_type: Option<String>,
}
input! { TaskCenterCFGRiskInputParam(item_id: String, enable: i64, resource_type: String) {
    0 "ItemId" item_id: String, 1 "Enable" enable: i64, 2 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRiskCenterScanTaskOutput {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub un_auth_asset: Option<Vec<String>>,
}
model! { CreateRiskCenterScanTaskOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "UnAuthAsset" un_auth_asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRiskDetailExportJob {
    pub risk_rule_id: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub instance_id: Option<String>,
}
operation! { CreateRiskDetailExportJob(risk_rule_id: String)
    "CreateRiskDetailExportJob" -> CreateRiskDetailExportJobOutput {
    0 "RiskRuleId" risk_rule_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>,
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "Order" order: String, 6 "By" by: String,
    7 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRiskDetailExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateRiskDetailExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanStatisticExportJob {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub task_log_id: Option<String>,
}
operation! { CreateScanStatisticExportJob() "CreateScanStatisticExportJob" -> CreateScanStatisticExportJobOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Order" order: String, 5 "By" by: String, 6 "TaskLogId" task_log_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanStatisticExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateScanStatisticExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanTask {
    pub member_id: Option<Vec<String>>,
    pub task_mode: Option<u64>,
    pub rule_ids: Option<Vec<String>>,
    pub standard_ids: Option<Vec<u64>>,
}
operation! { CreateScanTask() "CreateScanTask" -> CreateScanTaskOutput {
    0 "MemberId" member_id: Vec<String>, 1 "TaskMode" task_mode: u64, 2 "RuleIDs" rule_ids: Vec<String>,
    3 "StandardIDs" standard_ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateScanTaskOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillScan {
    pub file_base64: String,
    pub file_name: Option<String>,
}
operation! { CreateSkillScan(file_base64: String) "CreateSkillScan" -> CreateSkillScanOutput {
    0 "FileBase64" file_base64, 1 "FileName" file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSkillScanOutput {
    pub content_hash: Option<String>,
    pub engine_version: Option<i64>,
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { CreateSkillScanOutput {
    0 "ContentHash" content_hash, 1 "EngineVersion" engine_version, 2 "Status" status, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFixRetryTask {
    pub task_id: i64,
    pub instance_ids: Option<Vec<String>>,
    pub member_id: Option<Vec<String>>,
}
operation! { CreateVulFixRetryTask(task_id: i64) "CreateVulFixRetryTask" -> CreateVulFixRetryTaskOutput {
    0 "TaskId" task_id, 1 "InstanceIds" instance_ids: Vec<String>, 2 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFixRetryTaskOutput {
    pub task_id: Option<i64>,
    pub retry_count: Option<i64>,
}
model! { CreateVulFixRetryTaskOutput {
    0 "TaskId" task_id, 1 "RetryCount" retry_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFixTask {
    pub fix_items: Vec<VulFixItem>,
    pub timeout: Option<i64>,
    pub create_snapshot: Option<bool>,
    pub snapshot_name: Option<String>,
    pub save_days: Option<i64>,
    pub member_id: Option<Vec<String>>,
}
operation! { CreateVulFixTask(fix_items: Vec<VulFixItem>) "CreateVulFixTask" -> CreateVulFixTaskOutput {
    0 "FixItems" fix_items, 1 "Timeout" timeout: i64, 2 "CreateSnapshot" create_snapshot: bool,
    3 "SnapshotName" snapshot_name: String, 4 "SaveDays" save_days: i64, 5 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixItem {
    pub instance_ids: Option<Vec<String>>,
    pub vul_id: Option<i64>,
    pub kb_id: Option<i64>,
}
input! { VulFixItem(instance_ids: Vec<String>) {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "VulId" vul_id: i64, 2 "KBId" kb_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFixTaskOutput {
    pub task_id: Option<i64>,
}
model! { CreateVulFixTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFixedExportJob {
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { CreateVulFixedExportJob() "CreateVulFixedExportJob" -> CreateVulFixedExportJobOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Order" order: String, 2 "By" by: String, 3 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFixedExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulFixedExportJobOutput {
    0 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulReScan {
    pub vul_id: Option<Vec<u64>>,
    pub kb_no: Option<Vec<String>>,
    pub member_id: Option<Vec<String>>,
    pub asset_list: Option<Vec<String>>,
}
operation! { CreateVulReScan() "CreateVulReScan" -> Empty {
    0 "VulId" vul_id: Vec<u64>, 1 "KbNo" kb_no: Vec<String>, 2 "MemberId" member_id: Vec<String>,
    3 "AssetList" asset_list: Vec<String>
} }

pub type CreateVulReScanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulRisksExportJob {
    pub cloud_account_id: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub provider: Option<String>,
}
operation! { CreateVulRisksExportJob(cloud_account_id: String)
    "CreateVulRisksExportJob" -> CreateVulRisksExportJobOutput {
    0 "CloudAccountID" cloud_account_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>,
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "Order" order: String, 6 "By" by: String,
    7 "Provider" provider: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulRisksExportJobOutput {
    pub job_id: Option<String>,
}
model! { CreateVulRisksExportJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulScanManual {
    pub timeout: u64,
    pub asset_range: i64,
    pub method: Option<Vec<String>>,
    pub member_id: Option<Vec<String>>,
    pub vul_id: Option<Vec<u64>>,
    pub kb_no: Option<Vec<String>>,
    pub vul_category: Option<Vec<String>>,
    pub level: Option<Vec<String>>,
    pub asset_list: Option<Vec<String>>,
    pub tag_ids: Option<Vec<u64>>,
}
operation! { CreateVulScanManual(timeout: u64, asset_range: i64) "CreateVulScanManual" -> CreateVulScanManualOutput {
    0 "Timeout" timeout, 1 "AssetRange" asset_range, 2 "Method" method: Vec<String>,
    3 "MemberId" member_id: Vec<String>, 4 "VulId" vul_id: Vec<u64>, 5 "KbNo" kb_no: Vec<String>,
    6 "VulCategory" vul_category: Vec<String>, 7 "Level" level: Vec<String>, 8 "AssetList" asset_list: Vec<String>,
    9 "TagIds" tag_ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulScanManualOutput {
    pub task_id: Option<u64>,
}
model! { CreateVulScanManualOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAIAnalysisSMTPAccess {}
operation! { DeleteAIAnalysisSMTPAccess() "DeleteAIAnalysisSMTPAccess" -> Empty {} }

pub type DeleteAIAnalysisSMTPAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAISchedule {
    pub schedule_id: Option<String>,
}
operation! { DeleteAISchedule() "DeleteAISchedule" -> Empty {
    0 "ScheduleId" schedule_id: String
} }

pub type DeleteAIScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAssetFilterView {
    pub view_id: u64,
}
operation! { DeleteAssetFilterView(view_id: u64) "DeleteAssetFilterView" -> DeleteAssetFilterViewOutput {
    0 "ViewID" view_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAssetFilterViewOutput {
    pub message: Option<String>,
}
model! { DeleteAssetFilterViewOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAssetTag {
    pub tag_id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteAssetTag(tag_id: u64) "DeleteAssetTag" -> DeleteAssetTagOutput {
    0 "TagID" tag_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAssetTagOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAssetTagOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselineSelfDefinedPolicyList {
    pub policy_id_list: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteBaselineSelfDefinedPolicyList(policy_id_list: Vec<u64>)
    "DeleteBaselineSelfDefinedPolicyList" -> Empty {
    0 "PolicyIDList" policy_id_list, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteBaselineSelfDefinedPolicyListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCSIPMalwareScanTask {
    pub task_ids: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteCSIPMalwareScanTask(task_ids: Vec<u64>)
    "DeleteCSIPMalwareScanTask" -> DeleteCSIPMalwareScanTaskOutput {
    0 "TaskIds" task_ids, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCSIPMalwareScanTaskOutput {
    pub success_count: Option<u64>,
    pub failed_ids: Option<Vec<u64>>,
}
model! { DeleteCSIPMalwareScanTaskOutput {
    0 "SuccessCount" success_count, 1 "FailedIds" failed_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub member_id: Option<Vec<String>>,
    pub operated_member_id: Option<Vec<String>>,
    /// Deprecated.
    pub cluster_asset_ids: Option<Vec<String>>,
    pub cluster_ca_md5_list: Option<Vec<String>>,
}
operation! { DeleteCluster() "DeleteCluster" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "OperatedMemberId" operated_member_id: Vec<String>,
    2 "ClusterAssetIds" cluster_asset_ids: Vec<String>, 3 "ClusterCaMD5List" cluster_ca_md5_list: Vec<String>
} }

pub type DeleteClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCosAkAsset {
    pub cos_ak_set: Vec<CosAkSet>,
}
operation! { DeleteCosAkAsset(cos_ak_set: Vec<CosAkSet>) "DeleteCosAkAsset" -> Empty {
    0 "CosAkSet" cos_ak_set
} }

pub type DeleteCosAkAssetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAkSet {
    pub app_id: Option<u64>,
    pub ak_name_set: Option<Vec<String>>,
}
input! { CosAkSet() {
    0 "AppId" app_id: u64, 1 "AkNameSet" ak_name_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCosPolicy {
    pub policy_id_set: Option<Vec<i64>>,
    pub is_delete_all: Option<i64>,
}
operation! { DeleteCosPolicy() "DeleteCosPolicy" -> Empty {
    0 "PolicyIdSet" policy_id_set: Vec<i64>, 1 "IsDeleteAll" is_delete_all: i64
} }

pub type DeleteCosPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainAndIp {
    pub member_id: Option<Vec<String>>,
    pub content: Option<Vec<PublicIpDomainListKey>>,
    pub retain_path: Option<i64>,
    pub ignore_asset: Option<i64>,
    pub tags: Option<Vec<AssetTag>>,
    pub r#type: Option<String>,
}
operation! { DeleteDomainAndIp() "DeleteDomainAndIp" -> DeleteDomainAndIpOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Content" content: Vec<PublicIpDomainListKey>,
    2 "RetainPath" retain_path: i64, 3 "IgnoreAsset" ignore_asset: i64, 4 "Tags" tags: Vec<AssetTag>,
    5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicIpDomainListKey {
    pub asset: Option<String>,
}
input! { PublicIpDomainListKey(asset: String) {
    0 "Asset" asset: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainAndIpOutput {
    pub data: Option<i64>,
}
model! { DeleteDomainAndIpOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmApplyOrder {
    pub order_id: Option<Vec<String>>,
}
operation! { DeleteDspmApplyOrder() "DeleteDspmApplyOrder" -> Empty {
    0 "OrderId" order_id: Vec<String>
} }

pub type DeleteDspmApplyOrderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmAssetAccount {
    pub asset_id: String,
    pub account: String,
    pub host: Option<String>,
    pub risk_id: Option<String>,
}
operation! { DeleteDspmAssetAccount(asset_id: String, account: String) "DeleteDspmAssetAccount" -> Empty {
    0 "AssetId" asset_id, 1 "Account" account, 2 "Host" host: String, 3 "RiskId" risk_id: String
} }

pub type DeleteDspmAssetAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmBackupLogList {
    pub id: i64,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteDspmBackupLogList(id: i64) "DeleteDspmBackupLogList" -> Empty {
    0 "Id" id, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteDspmBackupLogListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmExportTask {
    pub member_id: Option<Vec<String>>,
    pub task_ids: Option<Vec<i64>>,
}
operation! { DeleteDspmExportTask() "DeleteDspmExportTask" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "TaskIds" task_ids: Vec<i64>
} }

pub type DeleteDspmExportTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmIdentifyCategory {
    pub ids: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteDspmIdentifyCategory(ids: Vec<u64>) "DeleteDspmIdentifyCategory" -> Empty {
    0 "Ids" ids, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteDspmIdentifyCategoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmIdentifyComplianceCategoryRelation {
    pub compliance_id: u64,
    pub category_id: i64,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteDspmIdentifyComplianceCategoryRelation(compliance_id: u64, category_id: i64)
    "DeleteDspmIdentifyComplianceCategoryRelation" -> Empty {
    0 "ComplianceId" compliance_id, 1 "CategoryId" category_id, 2 "MemberId" member_id: Vec<String>
} }

pub type DeleteDspmIdentifyComplianceCategoryRelationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmIdentifyComplianceGroup {
    pub ids: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteDspmIdentifyComplianceGroup(ids: Vec<u64>) "DeleteDspmIdentifyComplianceGroup" -> Empty {
    0 "Ids" ids, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteDspmIdentifyComplianceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmIdentifyComplianceRuleRelation {
    pub compliance_id: u64,
    pub category_id: i64,
    pub rule_ids: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteDspmIdentifyComplianceRuleRelation(compliance_id: u64, category_id: i64, rule_ids: Vec<u64>)
    "DeleteDspmIdentifyComplianceRuleRelation" -> Empty {
    0 "ComplianceId" compliance_id, 1 "CategoryId" category_id, 2 "RuleIds" rule_ids,
    3 "MemberId" member_id: Vec<String>
} }

pub type DeleteDspmIdentifyComplianceRuleRelationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmIdentifyLevelGroup {
    pub ids: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteDspmIdentifyLevelGroup(ids: Vec<u64>) "DeleteDspmIdentifyLevelGroup" -> Empty {
    0 "Ids" ids, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteDspmIdentifyLevelGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmIdentifyRule {
    pub ids: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteDspmIdentifyRule(ids: Vec<u64>) "DeleteDspmIdentifyRule" -> Empty {
    0 "Ids" ids, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteDspmIdentifyRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmPersonalIdentify {
    pub person_id: String,
}
operation! { DeleteDspmPersonalIdentify(person_id: String) "DeleteDspmPersonalIdentify" -> Empty {
    0 "PersonId" person_id
} }

pub type DeleteDspmPersonalIdentifyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmRestoreLogList {
    pub id: i64,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteDspmRestoreLogList(id: i64) "DeleteDspmRestoreLogList" -> Empty {
    0 "Id" id, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteDspmRestoreLogListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDspmWhitelistStrategy {
    pub member_id: Option<Vec<String>>,
    pub whitelist_strategy_id: Option<Vec<String>>,
}
operation! { DeleteDspmWhitelistStrategy() "DeleteDspmWhitelistStrategy" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "WhitelistStrategyId" whitelist_strategy_id: Vec<String>
} }

pub type DeleteDspmWhitelistStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEDRRules {
    pub rule_ids: Vec<String>,
    pub rule_type: i64,
    pub member_id: Option<Vec<String>>,
    pub target_app_ids: Option<Vec<u64>>,
}
operation! { DeleteEDRRules(rule_ids: Vec<String>, rule_type: i64) "DeleteEDRRules" -> Empty {
    0 "RuleIDs" rule_ids, 1 "RuleType" rule_type, 2 "MemberId" member_id: Vec<String>,
    3 "TargetAppIDs" target_app_ids: Vec<u64>
} }

pub type DeleteEDRRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEDRScanTask {
    pub task_id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteEDRScanTask(task_id: u64) "DeleteEDRScanTask" -> DeleteEDRScanTaskOutput {
    0 "TaskId" task_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEDRScanTaskOutput {
    pub task_id: Option<u64>,
}
model! { DeleteEDRScanTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdrLogCollectPaths {
    pub ids: Vec<i64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteEdrLogCollectPaths(ids: Vec<i64>) "DeleteEdrLogCollectPaths" -> Empty {
    0 "Ids" ids, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteEdrLogCollectPathsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExposureAutoTagRule {
    pub rule_ids: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteExposureAutoTagRule(rule_ids: Vec<u64>)
    "DeleteExposureAutoTagRule" -> DeleteExposureAutoTagRuleOutput {
    0 "RuleIDs" rule_ids, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExposureAutoTagRuleOutput {
    pub message: Option<String>,
}
model! { DeleteExposureAutoTagRuleOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIaCAccessToken {
    pub id: Vec<u64>,
}
operation! { DeleteIaCAccessToken(id: Vec<u64>) "DeleteIaCAccessToken" -> Empty {
    0 "Id" id
} }

pub type DeleteIaCAccessTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIaCFile {
    pub id: Vec<u64>,
}
operation! { DeleteIaCFile(id: Vec<u64>) "DeleteIaCFile" -> Empty {
    0 "Id" id
} }

pub type DeleteIaCFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoginWhiteList {
    pub ids: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteLoginWhiteList(ids: Vec<u64>) "DeleteLoginWhiteList" -> Empty {
    0 "Ids" ids, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteLoginWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineClearHistory {
    pub ids: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteMachineClearHistory(ids: Vec<u64>) "DeleteMachineClearHistory" -> Empty {
    0 "Ids" ids, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteMachineClearHistoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRiskScanTask {
    pub task_id_list: Vec<TaskIdListKey>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteRiskScanTask(task_id_list: Vec<TaskIdListKey>) "DeleteRiskScanTask" -> Empty {
    0 "TaskIdList" task_id_list, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteRiskScanTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskIdListKey {
    pub task_id: Option<String>,
    pub target_app_id: Option<String>,
}
input! { TaskIdListKey(task_id: String) {
    0 "TaskId" task_id: String, 1 "TargetAppId" target_app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVulWhitelist {
    pub id: Option<Vec<u64>>,
    pub member_id: Option<Vec<String>>,
}
operation! { DeleteVulWhitelist() "DeleteVulWhitelist" -> Empty {
    0 "Id" id: Vec<u64>, 1 "MemberId" member_id: Vec<String>
} }

pub type DeleteVulWhitelistOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebhookPolicies {
    pub id_list: Vec<i64>,
}
operation! { DeleteWebhookPolicies(id_list: Vec<i64>) "DeleteWebhookPolicies" -> Empty {
    0 "IDList" id_list
} }

pub type DeleteWebhookPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebhookReceivers {
    pub id_list: Vec<i64>,
}
operation! { DeleteWebhookReceivers(id_list: Vec<i64>) "DeleteWebhookReceivers" -> Empty {
    0 "IDList" id_list
} }

pub type DeleteWebhookReceiversOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentAssetList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeAIAgentAssetList() "DescribeAIAgentAssetList" -> DescribeAIAgentAssetListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAgentAssetListOutput {
    pub asset_list: Option<Vec<AIAgentAsset>>,
    pub total_count: Option<i64>,
}
model! { DescribeAIAgentAssetListOutput {
    0 "AssetList" asset_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAgentAsset {
    pub id: Option<String>,
    pub agent_name: Option<String>,
    pub agent_model: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub metadata_risk_list: Option<Vec<String>>,
    pub identity_time_first: Option<String>,
    pub identity_time_last: Option<String>,
    pub identity_method: Option<String>,
    pub exposure_status: Option<String>,
    pub metadata_risk_url: Option<String>,
    pub skill_state: Option<SkillState>,
    pub traffic_plugin_state: Option<TrafficPluginState>,
    pub traffic_rule_state: Option<Vec<TrafficRuleState>>,
    pub command_plugin_state: Option<CommandPluginState>,
}
model! { AIAgentAsset {
    0 "ID" id, 1 "AgentName" agent_name, 2 "AgentModel" agent_model, 3 "InstanceID" instance_id,
    4 "InstanceName" instance_name, 5 "MetadataRiskList" metadata_risk_list, 6 "IdentityTimeFirst" identity_time_first,
    7 "IdentityTimeLast" identity_time_last, 8 "IdentityMethod" identity_method, 9 "ExposureStatus" exposure_status,
    10 "MetadataRiskURL" metadata_risk_url, 11 "SkillState" skill_state, 12 "TrafficPluginState" traffic_plugin_state,
    13 "TrafficRuleState" traffic_rule_state, 14 "CommandPluginState" command_plugin_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillState {
    pub skill_install_status: Option<i64>,
    pub skill_install_time: Option<String>,
    pub skill_install_result: Option<String>,
}
model! { SkillState {
    0 "SkillInstallStatus" skill_install_status, 1 "SkillInstallTime" skill_install_time,
    2 "SkillInstallResult" skill_install_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficPluginState {
    pub install_status: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub activity_time: Option<String>,
}
model! { TrafficPluginState {
    0 "InstallStatus" install_status, 1 "Status" status, 2 "Message" message, 3 "ActivityTime" activity_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrafficRuleState {
    pub module: Option<String>,
    pub status: Option<String>,
}
model! { TrafficRuleState {
    0 "Module" module, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandPluginState {
    pub install_status: Option<String>,
}
model! { CommandPluginState {
    0 "InstallStatus" install_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisFileDownloadURL {
    pub url: Option<String>,
}
operation! { DescribeAIAnalysisFileDownloadURL()
    "DescribeAIAnalysisFileDownloadURL" -> DescribeAIAnalysisFileDownloadURLOutput {
    0 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisFileDownloadURLOutput {
    pub url: Option<String>,
}
model! { DescribeAIAnalysisFileDownloadURLOutput {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisHistory {
    pub filter: Option<Filter>,
    pub session_id: Option<String>,
}
operation! { DescribeAIAnalysisHistory() "DescribeAIAnalysisHistory" -> DescribeAIAnalysisHistoryOutput {
    0 "Filter" filter: Filter, 1 "SessionID" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisHistoryOutput {
    pub session_list: Option<Vec<AIAnalysisSession>>,
    pub total: Option<i64>,
}
model! { DescribeAIAnalysisHistoryOutput {
    0 "SessionList" session_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIAnalysisSession {
    pub title: Option<String>,
    pub session_id: Option<String>,
    pub modify_time: Option<i64>,
    pub is_pinned: Option<bool>,
}
model! { AIAnalysisSession {
    0 "Title" title, 1 "SessionID" session_id, 2 "ModifyTime" modify_time, 3 "IsPinned" is_pinned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisRecommendQuestions {
    pub session_id: String,
}
operation! { DescribeAIAnalysisRecommendQuestions(session_id: String)
    "DescribeAIAnalysisRecommendQuestions" -> DescribeAIAnalysisRecommendQuestionsOutput {
    0 "SessionID" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisRecommendQuestionsOutput {
    pub recommend_action: Option<Vec<AIRecommendAction>>,
}
model! { DescribeAIAnalysisRecommendQuestionsOutput {
    0 "RecommendAction" recommend_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIRecommendAction {
    pub action: Option<String>,
    pub question: Option<String>,
}
model! { AIRecommendAction {
    0 "Action" action, 1 "Question" question
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisRobotInfo {
    pub access_type: Option<i64>,
    pub account_id: Option<String>,
    pub secret: Option<Secret>,
    pub bot_name: Option<String>,
}
operation! { DescribeAIAnalysisRobotInfo() "DescribeAIAnalysisRobotInfo" -> DescribeAIAnalysisRobotInfoOutput {
    0 "AccessType" access_type: i64, 1 "AccountId" account_id: String, 2 "Secret" secret: Secret,
    3 "BotName" bot_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisRobotInfoOutput {
    pub url: Option<String>,
    pub access_token: Option<Secret>,
    pub aes_key: Option<Secret>,
    pub bot_id: Option<String>,
    pub qrcode_image_context: Option<String>,
}
model! { DescribeAIAnalysisRobotInfoOutput {
    0 "URL" url, 1 "AccessToken" access_token, 2 "AesKey" aes_key, 3 "BotID" bot_id,
    4 "QrcodeImageContext" qrcode_image_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisSMTP {}
operation! { DescribeAIAnalysisSMTP() "DescribeAIAnalysisSMTP" -> DescribeAIAnalysisSMTPOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIAnalysisSMTPOutput {
    pub exist: Option<bool>,
    pub account_name: Option<String>,
    pub r#type: Option<i64>,
    pub password: Option<Secret>,
}
model! { DescribeAIAnalysisSMTPOutput {
    0 "Exist" exist, 1 "AccountName" account_name, 2 "Type" r#type, 3 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAILinkSetting {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAILinkSetting() "DescribeAILinkSetting" -> DescribeAILinkSettingOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAILinkSettingOutput {
    pub ai_link_enable: Option<u64>,
    pub rule_scope_deep: Option<u64>,
    pub rule_scope_balanced: Option<u64>,
    pub rule_scope_precise: Option<u64>,
    pub scope: Option<u64>,
    /// Deprecated.
    pub quuids: Option<Vec<String>>,
    /// Deprecated.
    pub exclude_quuids: Option<Vec<String>>,
    pub auto_include: Option<u64>,
    pub tag_ids: Option<Vec<String>>,
    pub tcss_scope: Option<u64>,
    pub cluster_ids: Option<Vec<String>>,
    pub exclude_cluster_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
}
model! { DescribeAILinkSettingOutput {
    0 "AILinkEnable" ai_link_enable, 1 "RuleScopeDeep" rule_scope_deep, 2 "RuleScopeBalanced" rule_scope_balanced,
    3 "RuleScopePrecise" rule_scope_precise, 4 "Scope" scope, 5 "Quuids" quuids, 6 "ExcludeQuuids" exclude_quuids,
    7 "AutoInclude" auto_include, 8 "TagIDs" tag_ids, 9 "TCSSScope" tcss_scope, 10 "ClusterIDs" cluster_ids,
    11 "ExcludeClusterIDs" exclude_cluster_ids, 12 "InstanceIds" instance_ids,
    13 "ExcludeInstanceIds" exclude_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIScheduleList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub status: Option<i64>,
    pub schedule_id: Option<String>,
}
operation! { DescribeAIScheduleList() "DescribeAIScheduleList" -> DescribeAIScheduleListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Status" status: i64, 3 "ScheduleId" schedule_id: String
} }
paged! { DescribeAIScheduleList: AiScheduleInfo = Offset "Offset", "ScheduleSet" schedule_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIScheduleListOutput {
    pub schedule_set: Option<Vec<AiScheduleInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeAIScheduleListOutput {
    0 "ScheduleSet" schedule_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiScheduleInfo {
    pub schedule_id: Option<String>,
    pub name: Option<String>,
    pub prompts: Option<String>,
    pub status: Option<i64>,
    pub triggers: Option<Vec<AiScheduleTriggerInfo>>,
    pub max_fire_count: Option<i64>,
    pub current_fire_count: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub identity: Option<AIScheduleUserIdentity>,
}
model! { AiScheduleInfo {
    0 "ScheduleId" schedule_id, 1 "Name" name, 2 "Prompts" prompts, 3 "Status" status, 4 "Triggers" triggers,
    5 "MaxFireCount" max_fire_count, 6 "CurrentFireCount" current_fire_count, 7 "StartTime" start_time,
    8 "EndTime" end_time, 9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "Identity" identity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIScheduleUserIdentity {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub sub_uin: Option<String>,
    pub user_id: Option<String>,
    pub bot_id: Option<String>,
    pub chat_id: Option<String>,
    pub channel: Option<String>,
}
model! { AIScheduleUserIdentity {
    0 "AppId" app_id, 1 "Uin" uin, 2 "SubUin" sub_uin, 3 "UserId" user_id, 4 "BotId" bot_id, 5 "ChatId" chat_id,
    6 "Channel" channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAISchedulePlanList {
    pub schedule_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAISchedulePlanList() "DescribeAISchedulePlanList" -> DescribeAISchedulePlanListOutput {
    0 "ScheduleId" schedule_id: String, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeAISchedulePlanList: AiSchedulePlanInfo = Offset "Offset", "PlanSet" plan_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAISchedulePlanListOutput {
    pub plan_set: Option<Vec<AiSchedulePlanInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeAISchedulePlanListOutput {
    0 "PlanSet" plan_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiSchedulePlanInfo {
    pub trigger_id: Option<String>,
    pub fire_time: Option<i64>,
    pub trigger_type: Option<i64>,
}
model! { AiSchedulePlanInfo {
    0 "TriggerId" trigger_id, 1 "FireTime" fire_time, 2 "TriggerType" trigger_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIScheduleStats {}
operation! { DescribeAIScheduleStats() "DescribeAIScheduleStats" -> DescribeAIScheduleStatsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIScheduleStatsOutput {
    pub schedule_count: Option<i64>,
    pub running_task_count: Option<i64>,
}
model! { DescribeAIScheduleStatsOutput {
    0 "ScheduleCount" schedule_count, 1 "RunningTaskCount" running_task_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIScheduleTaskDetail {
    pub task_id: Option<String>,
}
operation! { DescribeAIScheduleTaskDetail() "DescribeAIScheduleTaskDetail" -> Empty {
    0 "TaskId" task_id: String
} }

pub type DescribeAIScheduleTaskDetailOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIScheduleTaskList {
    pub schedule_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAIScheduleTaskList() "DescribeAIScheduleTaskList" -> DescribeAIScheduleTaskListOutput {
    0 "ScheduleId" schedule_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAIScheduleTaskList: AiScheduleTaskInfo = Offset "Offset", "TaskSet" task_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIScheduleTaskListOutput {
    pub task_set: Option<Vec<AiScheduleTaskInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeAIScheduleTaskListOutput {
    0 "TaskSet" task_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiScheduleTaskInfo {
    pub task_id: Option<String>,
    pub schedule_id: Option<String>,
    pub trigger_id: Option<String>,
    pub session_id: Option<String>,
    pub status: Option<i64>,
    pub result: Option<String>,
    pub scheduled_time: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub task_name: Option<String>,
    pub prompts: Option<String>,
}
model! { AiScheduleTaskInfo {
    0 "TaskId" task_id, 1 "ScheduleId" schedule_id, 2 "TriggerId" trigger_id, 3 "SessionId" session_id,
    4 "Status" status, 5 "Result" result, 6 "ScheduledTime" scheduled_time, 7 "StartTime" start_time,
    8 "EndTime" end_time, 9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "TaskName" task_name,
    12 "Prompts" prompts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAKAnalysisDetail {
    pub id: i64,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAKAnalysisDetail(id: i64) "DescribeAKAnalysisDetail" -> DescribeAKAnalysisDetailOutput {
    0 "ID" id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAKAnalysisDetailOutput {
    pub ai_status: Option<i64>,
    pub ai_task_id: Option<String>,
    pub ai_result: Option<String>,
    pub feedback: Option<String>,
    pub feedback_result: Option<i64>,
    pub failed_reason: Option<String>,
}
model! { DescribeAKAnalysisDetailOutput {
    0 "AIStatus" ai_status, 1 "AITaskID" ai_task_id, 2 "AIResult" ai_result, 3 "Feedback" feedback,
    4 "FeedbackResult" feedback_result, 5 "FailedReason" failed_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbTestUser {
    pub project_name: String,
    pub user_app_ids: Vec<u64>,
}
operation! { DescribeAbTestUser(project_name: String, user_app_ids: Vec<u64>)
    "DescribeAbTestUser" -> DescribeAbTestUserOutput {
    0 "ProjectName" project_name, 1 "UserAppIds" user_app_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbTestUserOutput {
    pub ab_test_user_list: Option<Vec<AbTestUserItem>>,
}
model! { DescribeAbTestUserOutput {
    0 "AbTestUserList" ab_test_user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbTestUserItem {
    pub app_id: Option<u64>,
    pub is_ab_test_user: Option<bool>,
}
model! { AbTestUserItem {
    0 "AppId" app_id, 1 "IsAbTestUser" is_ab_test_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalCallRecord {
    pub alarm_rule_id: i64,
    pub member_id: Option<Vec<String>>,
    pub access_key: Option<String>,
    pub source_ip: Option<String>,
    pub filter: Option<Filter>,
}
operation! { DescribeAbnormalCallRecord(alarm_rule_id: i64)
    "DescribeAbnormalCallRecord" -> DescribeAbnormalCallRecordOutput {
    0 "AlarmRuleID" alarm_rule_id, 1 "MemberId" member_id: Vec<String>, 2 "AccessKey" access_key: String,
    3 "SourceIP" source_ip: String, 4 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAbnormalCallRecordOutput {
    pub data: Option<Vec<CallRecord>>,
    pub total: Option<i64>,
}
model! { DescribeAbnormalCallRecordOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallRecord {
    pub call_id: Option<String>,
    pub access_key: Option<String>,
    pub access_key_remark: Option<String>,
    pub access_key_id: Option<u64>,
    pub source_ip: Option<String>,
    pub source_ip_remark: Option<String>,
    pub region: Option<String>,
    pub ip_type: Option<i64>,
    pub event_name: Option<String>,
    pub product_name: Option<String>,
    pub event_type: Option<i64>,
    pub user_type: Option<String>,
    pub user_name: Option<String>,
    pub policy_set: Option<Vec<String>>,
    pub call_count: Option<i64>,
    pub code: Option<i64>,
    pub first_call_time: Option<String>,
    pub last_call_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub date: Option<String>,
    pub app_id: Option<i64>,
    pub show_status: Option<bool>,
    pub isp: Option<String>,
    pub vpc_info: Option<Vec<SourceIPVpcInfo>>,
    pub req_client: Option<Vec<String>>,
}
model! { CallRecord {
    0 "CallID" call_id, 1 "AccessKey" access_key, 2 "AccessKeyRemark" access_key_remark, 3 "AccessKeyID" access_key_id,
    4 "SourceIP" source_ip, 5 "SourceIPRemark" source_ip_remark, 6 "Region" region, 7 "IPType" ip_type,
    8 "EventName" event_name, 9 "ProductName" product_name, 10 "EventType" event_type, 11 "UserType" user_type,
    12 "UserName" user_name, 13 "PolicySet" policy_set, 14 "CallCount" call_count, 15 "Code" code,
    16 "FirstCallTime" first_call_time, 17 "LastCallTime" last_call_time, 18 "InstanceID" instance_id,
    19 "InstanceName" instance_name, 20 "Date" date, 21 "AppID" app_id, 22 "ShowStatus" show_status, 23 "ISP" isp,
    24 "VpcInfo" vpc_info, 25 "ReqClient" req_client
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceIPVpcInfo {
    pub name: Option<String>,
    pub app_id: Option<u64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { SourceIPVpcInfo {
    0 "Name" name, 1 "AppID" app_id, 2 "VpcID" vpc_id, 3 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyAlarm {
    pub filter: Option<Filter>,
    pub member_id: Option<Vec<String>>,
    pub access_key_id: Option<u64>,
    pub source_ipid: Option<u64>,
    pub sub_uin: Option<String>,
}
operation! { DescribeAccessKeyAlarm() "DescribeAccessKeyAlarm" -> DescribeAccessKeyAlarmOutput {
    0 "Filter" filter: Filter, 1 "MemberId" member_id: Vec<String>, 2 "AccessKeyID" access_key_id: u64,
    3 "SourceIPID" source_ipid: u64, 4 "SubUin" sub_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyAlarmOutput {
    pub data: Option<Vec<AccessKeyAlarm>>,
    pub total: Option<i64>,
}
model! { DescribeAccessKeyAlarmOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKeyAlarm {
    pub name: Option<String>,
    pub level: Option<i64>,
    pub id: Option<i64>,
    pub alarm_rule_id: Option<i64>,
    pub alarm_type: Option<i64>,
    pub access_key: Option<String>,
    pub access_key_id: Option<u64>,
    pub access_key_remark: Option<String>,
    pub last_alarm_time: Option<String>,
    pub status: Option<i64>,
    pub date: Option<String>,
    pub tag: Option<Vec<String>>,
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub sub_uin: Option<String>,
    pub sub_nickname: Option<String>,
    pub r#type: Option<i64>,
    pub app_id: Option<i64>,
    pub leak_evidence: Option<Vec<String>>,
    pub is_support_edit_white_account: Option<bool>,
    pub evidence: Option<String>,
    pub rule_key: Option<String>,
    pub cloud_type: Option<i64>,
    pub ai_status: Option<i64>,
    pub first_alarm_timestamp: Option<i64>,
    pub last_alarm_timestamp: Option<i64>,
    pub ai_failed_reason: Option<String>,
}
model! { AccessKeyAlarm {
    0 "Name" name, 1 "Level" level, 2 "ID" id, 3 "AlarmRuleID" alarm_rule_id, 4 "AlarmType" alarm_type,
    5 "AccessKey" access_key, 6 "AccessKeyID" access_key_id, 7 "AccessKeyRemark" access_key_remark,
    8 "LastAlarmTime" last_alarm_time, 9 "Status" status, 10 "Date" date, 11 "Tag" tag, 12 "Uin" uin,
    13 "Nickname" nickname, 14 "SubUin" sub_uin, 15 "SubNickname" sub_nickname, 16 "Type" r#type, 17 "AppID" app_id,
    18 "LeakEvidence" leak_evidence, 19 "IsSupportEditWhiteAccount" is_support_edit_white_account,
    20 "Evidence" evidence, 21 "RuleKey" rule_key, 22 "CloudType" cloud_type, 23 "AIStatus" ai_status,
    24 "FirstAlarmTimestamp" first_alarm_timestamp, 25 "LastAlarmTimestamp" last_alarm_timestamp,
    26 "AIFailedReason" ai_failed_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyAlarmDetail {
    pub id: i64,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAccessKeyAlarmDetail(id: i64)
    "DescribeAccessKeyAlarmDetail" -> DescribeAccessKeyAlarmDetailOutput {
    0 "ID" id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyAlarmDetailOutput {
    pub alarm_info: Option<AccessKeyAlarm>,
    pub cam_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub alarm_desc: Option<String>,
}
model! { DescribeAccessKeyAlarmDetailOutput {
    0 "AlarmInfo" alarm_info, 1 "CamCount" cam_count, 2 "RiskCount" risk_count, 3 "AlarmDesc" alarm_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyAsset {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeAccessKeyAsset() "DescribeAccessKeyAsset" -> DescribeAccessKeyAssetOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyAssetOutput {
    pub data: Option<Vec<AccessKeyAsset>>,
    pub total: Option<i64>,
}
model! { DescribeAccessKeyAssetOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKeyAsset {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub sub_uin: Option<String>,
    pub sub_nickname: Option<String>,
    pub r#type: Option<i64>,
    pub advice: Option<i64>,
    pub access_key_alarm_list: Option<Vec<AccessKeyAlarmInfo>>,
    pub access_key_risk_list: Option<Vec<AccessKeyAlarmInfo>>,
    pub ip_count: Option<i64>,
    pub create_time: Option<String>,
    pub last_access_time: Option<String>,
    pub status: Option<i64>,
    pub check_status: Option<i64>,
    pub cloud_type: Option<i64>,
}
model! { AccessKeyAsset {
    0 "ID" id, 1 "Name" name, 2 "Remark" remark, 3 "AppID" app_id, 4 "Uin" uin, 5 "Nickname" nickname,
    6 "SubUin" sub_uin, 7 "SubNickname" sub_nickname, 8 "Type" r#type, 9 "Advice" advice,
    10 "AccessKeyAlarmList" access_key_alarm_list, 11 "AccessKeyRiskList" access_key_risk_list, 12 "IPCount" ip_count,
    13 "CreateTime" create_time, 14 "LastAccessTime" last_access_time, 15 "Status" status,
    16 "CheckStatus" check_status, 17 "CloudType" cloud_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKeyAlarmInfo {
    pub r#type: Option<i64>,
    pub count: Option<i64>,
}
model! { AccessKeyAlarmInfo {
    0 "Type" r#type, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyRisk {
    pub filter: Option<Filter>,
    pub member_id: Option<Vec<String>>,
    pub access_key_id: Option<u64>,
    pub sub_uin: Option<String>,
}
operation! { DescribeAccessKeyRisk() "DescribeAccessKeyRisk" -> DescribeAccessKeyRiskOutput {
    0 "Filter" filter: Filter, 1 "MemberId" member_id: Vec<String>, 2 "AccessKeyID" access_key_id: u64,
    3 "SubUin" sub_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyRiskOutput {
    pub data: Option<Vec<AccessKeyRisk>>,
    pub total: Option<i64>,
}
model! { DescribeAccessKeyRiskOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKeyRisk {
    pub name: Option<String>,
    pub level: Option<i64>,
    pub id: Option<i64>,
    pub risk_rule_id: Option<i64>,
    pub risk_type: Option<i64>,
    pub access_key: Option<String>,
    pub access_key_id: Option<u64>,
    pub access_key_remark: Option<String>,
    pub risk_time: Option<String>,
    pub status: Option<i64>,
    pub tag: Option<Vec<String>>,
    pub evidence: Option<String>,
    pub description: Option<String>,
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub sub_uin: Option<String>,
    pub sub_nickname: Option<String>,
    pub r#type: Option<i64>,
    pub check_status: Option<i64>,
    pub app_id: Option<i64>,
    pub query_param: Option<String>,
    pub cloud_type: Option<i64>,
    pub related_ak: Option<Vec<AKInfo>>,
}
model! { AccessKeyRisk {
    0 "Name" name, 1 "Level" level, 2 "ID" id, 3 "RiskRuleID" risk_rule_id, 4 "RiskType" risk_type,
    5 "AccessKey" access_key, 6 "AccessKeyID" access_key_id, 7 "AccessKeyRemark" access_key_remark,
    8 "RiskTime" risk_time, 9 "Status" status, 10 "Tag" tag, 11 "Evidence" evidence, 12 "Description" description,
    13 "Uin" uin, 14 "Nickname" nickname, 15 "SubUin" sub_uin, 16 "SubNickname" sub_nickname, 17 "Type" r#type,
    18 "CheckStatus" check_status, 19 "AppID" app_id, 20 "QueryParam" query_param, 21 "CloudType" cloud_type,
    22 "RelatedAK" related_ak
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AKInfo {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub user: Option<String>,
    pub remark: Option<String>,
}
model! { AKInfo {
    0 "ID" id, 1 "Name" name, 2 "User" user, 3 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyRiskDetail {
    pub id: i64,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAccessKeyRiskDetail(id: i64) "DescribeAccessKeyRiskDetail" -> DescribeAccessKeyRiskDetailOutput {
    0 "ID" id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyRiskDetailOutput {
    pub risk_info: Option<AccessKeyRisk>,
    pub cam_count: Option<i64>,
    pub alarm_count: Option<i64>,
    pub access_type: Option<i64>,
    pub access_key_alarm_count: Option<Vec<AccessKeyAlarmCount>>,
    pub action_flag: Option<i64>,
    pub login_flag: Option<i64>,
}
model! { DescribeAccessKeyRiskDetailOutput {
    0 "RiskInfo" risk_info, 1 "CamCount" cam_count, 2 "AlarmCount" alarm_count, 3 "AccessType" access_type,
    4 "AccessKeyAlarmCount" access_key_alarm_count, 5 "ActionFlag" action_flag, 6 "LoginFlag" login_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKeyAlarmCount {
    pub id: Option<i64>,
    pub access_key: Option<String>,
    pub alarm_count: Option<i64>,
    pub access_key_status: Option<i64>,
    pub access_key_create_time: Option<String>,
    pub last_access_time: Option<String>,
}
model! { AccessKeyAlarmCount {
    0 "ID" id, 1 "AccessKey" access_key, 2 "AlarmCount" alarm_count, 3 "AccessKeyStatus" access_key_status,
    4 "AccessKeyCreateTime" access_key_create_time, 5 "LastAccessTime" last_access_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyUserDetail {
    pub sub_uin: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAccessKeyUserDetail(sub_uin: String)
    "DescribeAccessKeyUserDetail" -> DescribeAccessKeyUserDetailOutput {
    0 "SubUin" sub_uin, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyUserDetailOutput {
    pub user: Option<AccessKeyUser>,
}
model! { DescribeAccessKeyUserDetailOutput {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKeyUser {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub access_type: Option<i64>,
    pub advice: Option<i64>,
    pub access_key_alarm_list: Option<Vec<AccessKeyAlarmInfo>>,
    pub access_key_risk_list: Option<Vec<AccessKeyAlarmInfo>>,
    pub app_id: Option<i64>,
    pub nickname: Option<String>,
    pub sub_nickname: Option<String>,
    pub uin: Option<String>,
    pub sub_uin: Option<String>,
    pub login_ip: Option<String>,
    pub login_location: Option<String>,
    pub login_time: Option<String>,
    pub isp: Option<String>,
    pub action_flag: Option<i64>,
    pub login_flag: Option<i64>,
    pub check_status: Option<i64>,
    pub cloud_type: Option<i64>,
}
model! { AccessKeyUser {
    0 "ID" id, 1 "Name" name, 2 "Type" r#type, 3 "AccessType" access_type, 4 "Advice" advice,
    5 "AccessKeyAlarmList" access_key_alarm_list, 6 "AccessKeyRiskList" access_key_risk_list, 7 "AppID" app_id,
    8 "Nickname" nickname, 9 "SubNickname" sub_nickname, 10 "Uin" uin, 11 "SubUin" sub_uin, 12 "LoginIP" login_ip,
    13 "LoginLocation" login_location, 14 "LoginTime" login_time, 15 "ISP" isp, 16 "ActionFlag" action_flag,
    17 "LoginFlag" login_flag, 18 "CheckStatus" check_status, 19 "CloudType" cloud_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyUserList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeAccessKeyUserList() "DescribeAccessKeyUserList" -> DescribeAccessKeyUserListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessKeyUserListOutput {
    pub data: Option<Vec<AccessKeyUser>>,
    pub total: Option<i64>,
}
model! { DescribeAccessKeyUserListOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentConfigSetting {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAgentConfigSetting() "DescribeAgentConfigSetting" -> DescribeAgentConfigSettingOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentConfigSettingOutput {
    pub enhance_log_mode: Option<u64>,
    pub malware_poc_mode: Option<u64>,
    pub report_source_port: Option<u64>,
    pub log_collect_settings: Option<Vec<String>>,
    pub asset_selection_type: Option<String>,
    pub tag_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
}
model! { DescribeAgentConfigSettingOutput {
    0 "EnhanceLogMode" enhance_log_mode, 1 "MalwarePocMode" malware_poc_mode, 2 "ReportSourcePort" report_source_port,
    3 "LogCollectSettings" log_collect_settings, 4 "AssetSelectionType" asset_selection_type, 5 "TagIds" tag_ids,
    6 "InstanceIDs" instance_ids, 7 "ExcludeInstanceIDs" exclude_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentRunMode {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAgentRunMode() "DescribeAgentRunMode" -> DescribeAgentRunModeOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentRunModeOutput {
    pub custom_policy: Option<CustomAgentRunModePolicy>,
    pub advance_mode_quuids: Option<Vec<String>>,
    pub custom_mode_quuids: Option<Vec<String>>,
    pub enhance_log_mode: Option<u64>,
    pub malware_poc_mode: Option<u64>,
    pub report_source_port: Option<u64>,
    pub basic_policy: Option<CustomAgentRunModePolicy>,
    pub advance_policy: Option<CustomAgentRunModePolicy>,
    pub log_collect_settings: Option<Vec<String>>,
}
model! { DescribeAgentRunModeOutput {
    0 "CustomPolicy" custom_policy, 1 "AdvanceModeQuuids" advance_mode_quuids, 2 "CustomModeQuuids" custom_mode_quuids,
    3 "EnhanceLogMode" enhance_log_mode, 4 "MalwarePocMode" malware_poc_mode, 5 "ReportSourcePort" report_source_port,
    6 "BasicPolicy" basic_policy, 7 "AdvancePolicy" advance_policy, 8 "LogCollectSettings" log_collect_settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAgentRunModePolicy {
    pub memory: Option<u64>,
    pub cpu: Option<u64>,
    pub network_pps: Option<u64>,
}
input! { CustomAgentRunModePolicy() {
    0 "Memory" memory: u64, 1 "Cpu" cpu: u64, 2 "NetworkPps" network_pps: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentRunPolicy {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAgentRunPolicy() "DescribeAgentRunPolicy" -> DescribeAgentRunPolicyOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentRunPolicyOutput {
    pub basic_policy: Option<AgentRunModePolicy>,
    pub advance_policy: Option<AgentRunModePolicy>,
    pub custom_policy: Option<AgentRunModePolicy>,
    pub custom_mode_instance_ids: Option<Vec<String>>,
    pub advance_mode_instance_ids: Option<Vec<String>>,
}
model! { DescribeAgentRunPolicyOutput {
    0 "BasicPolicy" basic_policy, 1 "AdvancePolicy" advance_policy, 2 "CustomPolicy" custom_policy,
    3 "CustomModeInstanceIDs" custom_mode_instance_ids, 4 "AdvanceModeInstanceIDs" advance_mode_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentRunModePolicy {
    pub memory: Option<u64>,
    pub cpu: Option<u64>,
    pub network_pps: Option<u64>,
}
model! { AgentRunModePolicy {
    0 "Memory" memory, 1 "Cpu" cpu, 2 "NetworkPps" network_pps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertList {
    pub filter: Filter,
    pub member_id: Option<Vec<String>>,
    pub operated_member_id: Option<Vec<String>>,
    pub asset_type: Option<i64>,
}
operation! { DescribeAlertList(filter: Filter) "DescribeAlertList" -> DescribeAlertListOutput {
    0 "Filter" filter, 1 "MemberId" member_id: Vec<String>, 2 "OperatedMemberId" operated_member_id: Vec<String>,
    3 "AssetType" asset_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertListOutput {
    pub alert_list: Option<Vec<AlertInfo>>,
    pub alert_type_count: Option<Vec<TagCount>>,
    pub total_count: Option<u64>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DescribeAlertListOutput {
    0 "AlertList" alert_list, 1 "AlertTypeCount" alert_type_count, 2 "TotalCount" total_count,
    3 "ReturnCode" return_code, 4 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub level: Option<u64>,
    pub attacker: Option<RoleInfo>,
    pub victim: Option<RoleInfo>,
    pub evidence_data: Option<String>,
    pub evidence_location: Option<String>,
    pub evidence_path: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub count: Option<u64>,
    pub urgent_suggestion: Option<String>,
    pub remediation_suggestion: Option<String>,
    pub status: Option<u64>,
    pub process_type: Option<String>,
    pub r#type: Option<String>,
    pub sub_type: Option<String>,
    pub extra_info: Option<AlertExtraInfo>,
    pub key: Option<String>,
    pub date: Option<String>,
    pub app_id: Option<String>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
    pub action: Option<u64>,
    pub risk_investigation: Option<String>,
    pub risk_treatment: Option<String>,
    pub log_type: Option<String>,
    pub log_search: Option<String>,
}
model! { AlertInfo {
    0 "ID" id, 1 "Name" name, 2 "Source" source, 3 "Level" level, 4 "Attacker" attacker, 5 "Victim" victim,
    6 "EvidenceData" evidence_data, 7 "EvidenceLocation" evidence_location, 8 "EvidencePath" evidence_path,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time, 11 "Count" count, 12 "UrgentSuggestion" urgent_suggestion,
    13 "RemediationSuggestion" remediation_suggestion, 14 "Status" status, 15 "ProcessType" process_type,
    16 "Type" r#type, 17 "SubType" sub_type, 18 "ExtraInfo" extra_info, 19 "Key" key, 20 "Date" date, 21 "AppID" app_id,
    22 "NickName" nick_name, 23 "Uin" uin, 24 "Action" action, 25 "RiskInvestigation" risk_investigation,
    26 "RiskTreatment" risk_treatment, 27 "LogType" log_type, 28 "LogSearch" log_search
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleInfo {
    pub ip: Option<String>,
    pub host_ip: Option<String>,
    pub origin_ip: Option<String>,
    pub port: Option<u64>,
    pub instance_id: Option<String>,
    pub city: Option<String>,
    pub province: Option<String>,
    pub country: Option<String>,
    pub address: Option<String>,
    pub latitude: Option<String>,
    pub longitude: Option<String>,
    pub info: Option<String>,
    pub domain: Option<String>,
    pub name: Option<String>,
    pub account: Option<String>,
    pub family: Option<String>,
    pub virus_name: Option<String>,
    pub md5: Option<String>,
    pub file_name: Option<String>,
    pub asset_type: Option<i64>,
    pub from_log_analysis_data: Option<Vec<KeyValue>>,
    pub container_name: Option<String>,
    pub container_id: Option<String>,
}
model! { RoleInfo {
    0 "IP" ip, 1 "HostIP" host_ip, 2 "OriginIP" origin_ip, 3 "Port" port, 4 "InstanceID" instance_id, 5 "City" city,
    6 "Province" province, 7 "Country" country, 8 "Address" address, 9 "Latitude" latitude, 10 "Longitude" longitude,
    11 "Info" info, 12 "Domain" domain, 13 "Name" name, 14 "Account" account, 15 "Family" family,
    16 "VirusName" virus_name, 17 "MD5" md5, 18 "FileName" file_name, 19 "AssetType" asset_type,
    20 "FromLogAnalysisData" from_log_analysis_data, 21 "ContainerName" container_name, 22 "ContainerID" container_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { KeyValue {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertExtraInfo {
    pub relate_event: Option<RelatedEvent>,
    pub leak_content: Option<String>,
    pub leak_api: Option<String>,
    pub secret_id: Option<String>,
    pub rule: Option<String>,
    pub rule_desc: Option<String>,
    pub protocol_port: Option<String>,
    pub attack_content: Option<String>,
    pub attack_ip_profile: Option<String>,
    pub attack_ip_tags: Option<String>,
    pub request_method: Option<String>,
    pub http_log: Option<String>,
    pub attack_domain: Option<String>,
    pub file_path: Option<String>,
    pub user_agent: Option<String>,
    pub request_headers: Option<String>,
    pub login_user_name: Option<String>,
    pub vulnerability_name: Option<String>,
    pub cve: Option<String>,
    pub service_process: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<String>,
    pub file_md5: Option<String>,
    pub file_last_access_time: Option<String>,
    pub file_modify_time: Option<String>,
    pub recent_access_time: Option<String>,
    pub recent_modify_time: Option<String>,
    pub virus_name: Option<String>,
    pub virus_file_tags: Option<String>,
    pub behavioral_characteristics: Option<String>,
    pub process_name_pid: Option<String>,
    pub process_path: Option<String>,
    pub process_command_line: Option<String>,
    pub process_permissions: Option<String>,
    pub executed_command: Option<String>,
    pub affected_file_name: Option<String>,
    pub decoy_path: Option<String>,
    pub malicious_process_file_size: Option<String>,
    pub malicious_process_file_md5: Option<String>,
    pub malicious_process_name_pid: Option<String>,
    pub malicious_process_path: Option<String>,
    pub malicious_process_start_time: Option<String>,
    pub command_content: Option<String>,
    pub startup_user: Option<String>,
    pub user_group: Option<String>,
    pub new_permissions: Option<String>,
    pub parent_process: Option<String>,
    pub class_name: Option<String>,
    pub class_loader: Option<String>,
    pub class_file_size: Option<String>,
    pub class_file_md5: Option<String>,
    pub parent_class_name: Option<String>,
    pub inherited_interface: Option<String>,
    pub comment: Option<String>,
    pub payload_content: Option<String>,
    pub callback_address_portrait: Option<String>,
    pub callback_address_tag: Option<String>,
    pub process_md5: Option<String>,
    pub file_permission: Option<String>,
    pub from_log_analysis_data: Option<Vec<KeyValue>>,
    pub hit_probe: Option<String>,
    pub hit_honey_pot: Option<String>,
    pub command_list: Option<String>,
    pub attack_event_desc: Option<String>,
    pub process_info: Option<String>,
    pub user_name_and_pwd: Option<Secret>,
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub hit_strategy: Option<String>,
    pub process_name: Option<String>,
    pub pid: Option<String>,
    pub pod_name: Option<String>,
    pub pod_id: Option<String>,
    pub response: Option<String>,
    pub system_call: Option<String>,
    pub verb: Option<String>,
    pub log_id: Option<String>,
    pub different: Option<String>,
    pub event_type: Option<String>,
    pub description: Option<String>,
    pub target_address: Option<String>,
    pub malicious_request_domain: Option<String>,
    pub rule_type: Option<String>,
    pub request_uri: Option<String>,
    pub request_user: Option<String>,
    pub request_object: Option<String>,
    pub response_object: Option<String>,
    pub file_type: Option<String>,
    pub ti_type: Option<String>,
    pub source_ip: Option<String>,
}
model! { AlertExtraInfo {
    0 "RelateEvent" relate_event, 1 "LeakContent" leak_content, 2 "LeakAPI" leak_api, 3 "SecretID" secret_id,
    4 "Rule" rule, 5 "RuleDesc" rule_desc, 6 "ProtocolPort" protocol_port, 7 "AttackContent" attack_content,
    8 "AttackIPProfile" attack_ip_profile, 9 "AttackIPTags" attack_ip_tags, 10 "RequestMethod" request_method,
    11 "HttpLog" http_log, 12 "AttackDomain" attack_domain, 13 "FilePath" file_path, 14 "UserAgent" user_agent,
    15 "RequestHeaders" request_headers, 16 "LoginUserName" login_user_name, 17 "VulnerabilityName" vulnerability_name,
    18 "CVE" cve, 19 "ServiceProcess" service_process, 20 "FileName" file_name, 21 "FileSize" file_size,
    22 "FileMD5" file_md5, 23 "FileLastAccessTime" file_last_access_time, 24 "FileModifyTime" file_modify_time,
    25 "RecentAccessTime" recent_access_time, 26 "RecentModifyTime" recent_modify_time, 27 "VirusName" virus_name,
    28 "VirusFileTags" virus_file_tags, 29 "BehavioralCharacteristics" behavioral_characteristics,
    30 "ProcessNamePID" process_name_pid, 31 "ProcessPath" process_path, 32 "ProcessCommandLine" process_command_line,
    33 "ProcessPermissions" process_permissions, 34 "ExecutedCommand" executed_command,
    35 "AffectedFileName" affected_file_name, 36 "DecoyPath" decoy_path,
    37 "MaliciousProcessFileSize" malicious_process_file_size, 38 "MaliciousProcessFileMD5" malicious_process_file_md5,
    39 "MaliciousProcessNamePID" malicious_process_name_pid, 40 "MaliciousProcessPath" malicious_process_path,
    41 "MaliciousProcessStartTime" malicious_process_start_time, 42 "CommandContent" command_content,
    43 "StartupUser" startup_user, 44 "UserGroup" user_group, 45 "NewPermissions" new_permissions,
    46 "ParentProcess" parent_process, 47 "ClassName" class_name, 48 "ClassLoader" class_loader,
    49 "ClassFileSize" class_file_size, 50 "ClassFileMD5" class_file_md5, 51 "ParentClassName" parent_class_name,
    52 "InheritedInterface" inherited_interface, 53 "Comment" comment, 54 "PayloadContent" payload_content,
    55 "CallbackAddressPortrait" callback_address_portrait, 56 "CallbackAddressTag" callback_address_tag,
    57 "ProcessMD5" process_md5, 58 "FilePermission" file_permission, 59 "FromLogAnalysisData" from_log_analysis_data,
    60 "HitProbe" hit_probe, 61 "HitHoneyPot" hit_honey_pot, 62 "CommandList" command_list,
    63 "AttackEventDesc" attack_event_desc, 64 "ProcessInfo" process_info, 65 "UserNameAndPwd" user_name_and_pwd,
    66 "StrategyID" strategy_id, 67 "StrategyName" strategy_name, 68 "HitStrategy" hit_strategy,
    69 "ProcessName" process_name, 70 "PID" pid, 71 "PodName" pod_name, 72 "PodID" pod_id, 73 "Response" response,
    74 "SystemCall" system_call, 75 "Verb" verb, 76 "LogID" log_id, 77 "Different" different, 78 "EventType" event_type,
    79 "Description" description, 80 "TargetAddress" target_address,
    81 "MaliciousRequestDomain" malicious_request_domain, 82 "RuleType" rule_type, 83 "RequestURI" request_uri,
    84 "RequestUser" request_user, 85 "RequestObject" request_object, 86 "ResponseObject" response_object,
    87 "FileType" file_type, 88 "TIType" ti_type, 89 "SourceIP" source_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedEvent {
    pub event_id: Option<String>,
    pub description: Option<String>,
    pub related_count: Option<i64>,
}
model! { RelatedEvent {
    0 "EventID" event_id, 1 "Description" description, 2 "RelatedCount" related_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagCount {
    pub name: Option<String>,
    pub count: Option<u64>,
}
model! { TagCount {
    0 "Name" name, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetail {
    pub asset_id: String,
    pub provider: Option<String>,
    pub asset_type: Option<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAssetDetail(asset_id: String) "DescribeAssetDetail" -> DescribeAssetDetailOutput {
    0 "AssetID" asset_id, 1 "Provider" provider: String, 2 "AssetType" asset_type: String,
    3 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDetailOutput {
    pub dynamic_tabs: Option<Vec<DynamicTab>>,
    pub detail_tabs: Option<Vec<String>>,
    pub asset_detail: Option<AssetDetailItem>,
}
model! { DescribeAssetDetailOutput {
    0 "DynamicTabs" dynamic_tabs, 1 "DetailTabs" detail_tabs, 2 "AssetDetail" asset_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicTab {
    pub tab_key: Option<String>,
    pub count: Option<u64>,
    pub asset_type: Option<Vec<AssetTypeCount>>,
}
model! { DynamicTab {
    0 "TabKey" tab_key, 1 "Count" count, 2 "AssetType" asset_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetTypeCount {
    pub asset_type: Option<String>,
    pub count: Option<u64>,
    pub asset_type_name: Option<String>,
    pub filter: Option<String>,
}
model! { AssetTypeCount {
    0 "AssetType" asset_type, 1 "Count" count, 2 "AssetTypeName" asset_type_name, 3 "Filter" filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDetailItem {
    pub app_id: Option<u64>,
    pub cloud_account_name: Option<String>,
    pub asset_id: Option<String>,
    pub asset_type: Option<String>,
    pub tags: Option<Vec<AssetTag>>,
    pub security_group_ids: Option<Vec<String>>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub public_domain: Option<String>,
    pub private_domain: Option<String>,
    pub risk_count: Option<u64>,
    pub alarm_count: Option<u64>,
    pub asset_name: Option<String>,
    pub custom_tags: Option<Vec<CustomTag>>,
    pub provider: Option<String>,
    pub asset_type_name: Option<String>,
    pub asset_type_icon_url: Option<String>,
    pub asset_rid: Option<String>,
}
model! { AssetDetailItem {
    0 "AppID" app_id, 1 "CloudAccountName" cloud_account_name, 2 "AssetID" asset_id, 3 "AssetType" asset_type,
    4 "Tags" tags, 5 "SecurityGroupIDs" security_group_ids, 6 "PublicIP" public_ip, 7 "PrivateIP" private_ip,
    8 "PublicDomain" public_domain, 9 "PrivateDomain" private_domain, 10 "RiskCount" risk_count,
    11 "AlarmCount" alarm_count, 12 "AssetName" asset_name, 13 "CustomTags" custom_tags, 14 "Provider" provider,
    15 "AssetTypeName" asset_type_name, 16 "AssetTypeIconURL" asset_type_icon_url, 17 "AssetRID" asset_rid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomTag {
    pub tag_id: Option<u64>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub tag_color: Option<String>,
}
model! { CustomTag {
    0 "TagID" tag_id, 1 "TagKey" tag_key, 2 "TagValue" tag_value, 3 "TagColor" tag_color
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetFilterViews {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAssetFilterViews() "DescribeAssetFilterViews" -> DescribeAssetFilterViewsOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetFilterViewsOutput {
    pub filter_views: Option<Vec<AssetViewFilter>>,
}
model! { DescribeAssetFilterViewsOutput {
    0 "FilterViews" filter_views
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetViewFilter {
    pub view_id: Option<u64>,
    pub view_name: Option<String>,
    pub filters: Option<Vec<Filters>>,
}
model! { AssetViewFilter {
    0 "ViewID" view_id, 1 "ViewName" view_name, 2 "Filters" filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetInfo {
    pub asset_id: String,
    pub member_id: Option<Vec<String>>,
    pub provider: Option<String>,
    pub asset_type: Option<String>,
}
operation! { DescribeAssetInfo(asset_id: String) "DescribeAssetInfo" -> DescribeAssetInfoOutput {
    0 "AssetID" asset_id, 1 "MemberId" member_id: Vec<String>, 2 "Provider" provider: String,
    3 "AssetType" asset_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetInfoOutput {
    pub basic: Option<Vec<FieldConfig>>,
    pub network: Option<Vec<FieldConfig>>,
    pub protection: Option<Vec<FieldConfig>>,
}
model! { DescribeAssetInfoOutput {
    0 "Basic" basic, 1 "Network" network, 2 "Protection" protection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldConfig {
    pub label: Option<String>,
    pub value: Option<String>,
    pub style: Option<FieldStyle>,
    pub value_count: Option<u64>,
}
model! { FieldConfig {
    0 "Label" label, 1 "Value" value, 2 "Style" style, 3 "ValueCount" value_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldStyle {
    pub r#type: Option<String>,
    pub copy: Option<bool>,
    pub color: Option<String>,
    pub url: Option<String>,
}
model! { FieldStyle {
    0 "Type" r#type, 1 "Copy" copy, 2 "Color" color, 3 "URL" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetLastSyncTime {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAssetLastSyncTime() "DescribeAssetLastSyncTime" -> DescribeAssetLastSyncTimeOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetLastSyncTimeOutput {
    pub last_sync_time: Option<String>,
}
model! { DescribeAssetLastSyncTimeOutput {
    0 "LastSyncTime" last_sync_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetOverview {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAssetOverview() "DescribeAssetOverview" -> DescribeAssetOverviewOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetOverviewOutput {
    pub asset_overview: Option<AssetStatisticsInfo>,
    pub asset_provider_distribute: Option<AssetProviderDistributeInfo>,
    pub asset_type_overview: Option<AssetTypeStatisticsInfo>,
}
model! { DescribeAssetOverviewOutput {
    0 "AssetOverview" asset_overview, 1 "AssetProviderDistribute" asset_provider_distribute,
    2 "AssetTypeOverview" asset_type_overview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetStatisticsInfo {
    pub asset_total_count: Option<u64>,
    pub asset_add_count: Option<u64>,
    pub risk_asset_count: Option<u64>,
    pub alarm_asset_count: Option<u64>,
    pub public_asset_count: Option<u64>,
    pub expose_asset_count: Option<u64>,
    pub cloud_host_asset_count: Option<u64>,
}
model! { AssetStatisticsInfo {
    0 "AssetTotalCount" asset_total_count, 1 "AssetAddCount" asset_add_count, 2 "RiskAssetCount" risk_asset_count,
    3 "AlarmAssetCount" alarm_asset_count, 4 "PublicAssetCount" public_asset_count,
    5 "ExposeAssetCount" expose_asset_count, 6 "CloudHostAssetCount" cloud_host_asset_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetProviderDistributeInfo {
    pub tencent_asset_count: Option<u64>,
    pub ali_asset_count: Option<u64>,
    pub aws_asset_count: Option<u64>,
    pub other_asset_count: Option<u64>,
    pub azure_asset_count: Option<u64>,
}
model! { AssetProviderDistributeInfo {
    0 "TencentAssetCount" tencent_asset_count, 1 "AliAssetCount" ali_asset_count, 2 "AwsAssetCount" aws_asset_count,
    3 "OtherAssetCount" other_asset_count, 4 "AzureAssetCount" azure_asset_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetTypeStatisticsInfo {
    pub asset_type_count: Option<u64>,
    pub risk_asset_type_count: Option<u64>,
}
model! { AssetTypeStatisticsInfo {
    0 "AssetTypeCount" asset_type_count, 1 "RiskAssetTypeCount" risk_asset_type_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub provider: Option<String>,
}
operation! { DescribeAssetProcessList() "DescribeAssetProcessList" -> DescribeAssetProcessListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String, 6 "Provider" provider: String
} }
paged! { DescribeAssetProcessList: AssetProcessItem =
    Offset "Offset", "AssetProcessList" asset_process_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessListOutput {
    pub total_count: Option<i64>,
    pub asset_process_list: Option<Vec<AssetProcessItem>>,
}
model! { DescribeAssetProcessListOutput {
    0 "TotalCount" total_count, 1 "AssetProcessList" asset_process_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetProcessItem {
    pub cloud_account_id: Option<String>,
    pub instance_name: Option<String>,
    pub app_id: Option<u64>,
    pub cloud_account_name: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub process_id: Option<String>,
    pub process_name: Option<String>,
    pub cmd_line: Option<String>,
    pub port: Option<String>,
}
model! { AssetProcessItem {
    0 "CloudAccountID" cloud_account_id, 1 "InstanceName" instance_name, 2 "AppID" app_id,
    3 "CloudAccountName" cloud_account_name, 4 "InstanceID" instance_id, 5 "PublicIp" public_ip,
    6 "PrivateIp" private_ip, 7 "ProcessID" process_id, 8 "ProcessName" process_name, 9 "CmdLine" cmd_line,
    10 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRiskDetail {
    pub asset_rids: Vec<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAssetRiskDetail(asset_rids: Vec<String>)
    "DescribeAssetRiskDetail" -> DescribeAssetRiskDetailOutput {
    0 "AssetRIDs" asset_rids, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRiskDetailOutput {
    pub asset_risks: Option<Vec<AssetRiskContent>>,
}
model! { DescribeAssetRiskDetailOutput {
    0 "AssetRisks" asset_risks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetRiskContent {
    pub engine_type: Option<String>,
    pub risks: Option<Vec<AssetRiskInfo>>,
    pub asset_rid: Option<String>,
}
model! { AssetRiskContent {
    0 "EngineType" engine_type, 1 "Risks" risks, 2 "AssetRID" asset_rid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetRiskInfo {
    pub result_type: Option<String>,
    pub risk_count: Option<u64>,
    pub risk_critical: Option<u64>,
    pub risk_high: Option<u64>,
    pub risk_medium: Option<u64>,
    pub risk_low: Option<u64>,
}
model! { AssetRiskInfo {
    0 "ResultType" result_type, 1 "RiskCount" risk_count, 2 "RiskCritical" risk_critical, 3 "RiskHigh" risk_high,
    4 "RiskMedium" risk_medium, 5 "RiskLow" risk_low
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRiskList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetRiskList() "DescribeAssetRiskList" -> DescribeAssetRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRiskListOutput {
    pub total_count: Option<i64>,
    pub asset_risk_list: Option<Vec<AssetRiskItem>>,
    pub standard_name_list: Option<Vec<StandardItem>>,
    pub asset_type_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeAssetRiskListOutput {
    0 "TotalCount" total_count, 1 "AssetRiskList" asset_risk_list, 2 "StandardNameList" standard_name_list,
    3 "AssetTypeList" asset_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetRiskItem {
    pub app_id: Option<i64>,
    pub provider: Option<String>,
    pub provider_name: Option<String>,
    pub cloud_account_name: Option<String>,
    pub cloud_account_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub risk_status: Option<i64>,
    pub risk_title: Option<String>,
    pub check_type: Option<String>,
    pub severity: Option<String>,
    pub risk_rule_id: Option<String>,
    pub classify: Option<String>,
    pub standard_terms: Option<Vec<StandardTerm>>,
    pub asset_type: Option<String>,
    pub asset_type_icon_url: Option<String>,
    pub asset_type_name: Option<String>,
}
model! { AssetRiskItem {
    0 "AppId" app_id, 1 "Provider" provider, 2 "ProviderName" provider_name, 3 "CloudAccountName" cloud_account_name,
    4 "CloudAccountId" cloud_account_id, 5 "InstanceName" instance_name, 6 "InstanceId" instance_id,
    7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "RiskStatus" risk_status, 10 "RiskTitle" risk_title,
    11 "CheckType" check_type, 12 "Severity" severity, 13 "RiskRuleId" risk_rule_id, 14 "Classify" classify,
    15 "StandardTerms" standard_terms, 16 "AssetType" asset_type, 17 "AssetTypeIconURL" asset_type_icon_url,
    18 "AssetTypeName" asset_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardTerm {
    pub tag: Option<String>,
    pub terms: Option<Vec<String>>,
}
model! { StandardTerm {
    0 "Tag" tag, 1 "Terms" terms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardItem {
    pub id: Option<u64>,
    pub name: Option<String>,
}
model! { StandardItem {
    0 "ID" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeOptionSet {
    pub text: Option<String>,
    pub value: Option<String>,
}
model! { AttributeOptionSet {
    0 "Text" text, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncTaskStatus {
    pub task_ids: Vec<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAssetSyncTaskStatus(task_ids: Vec<String>)
    "DescribeAssetSyncTaskStatus" -> DescribeAssetSyncTaskStatusOutput {
    0 "TaskIDs" task_ids, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncTaskStatusOutput {
    pub task_status: Option<String>,
}
model! { DescribeAssetSyncTaskStatusOutput {
    0 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTagAttributes {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAssetTagAttributes() "DescribeAssetTagAttributes" -> DescribeAssetTagAttributesOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTagAttributesOutput {
    pub filter_conditions: Option<Vec<FilterDataObject>>,
    pub tagging_attributes: Option<Vec<FilterDataObject>>,
    pub tag_key_list: Option<Vec<FilterDataObject>>,
    pub color_options: Option<Vec<FilterDataObject>>,
    pub asset_type_list: Option<Vec<FilterDataObject>>,
    pub tag_tree: Option<Vec<AssetTagTreeNode>>,
}
model! { DescribeAssetTagAttributesOutput {
    0 "FilterConditions" filter_conditions, 1 "TaggingAttributes" tagging_attributes, 2 "TagKeyList" tag_key_list,
    3 "ColorOptions" color_options, 4 "AssetTypeList" asset_type_list, 5 "TagTree" tag_tree
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterDataObject {
    pub value: Option<String>,
    pub text: Option<String>,
}
model! { FilterDataObject {
    0 "Value" value, 1 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetTagTreeNode {
    pub key: Option<String>,
    pub value: Option<String>,
    pub children: Option<Vec<AssetTagTreeNode>>,
    pub color: Option<String>,
}
model! { AssetTagTreeNode {
    0 "Key" key, 1 "Value" value, 2 "Children" children, 3 "Color" color
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTagTree {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAssetTagTree() "DescribeAssetTagTree" -> DescribeAssetTagTreeOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTagTreeOutput {
    pub total_count: Option<u64>,
    pub tree_data: Option<Vec<AssetTagTreeNode>>,
}
model! { DescribeAssetTagTreeOutput {
    0 "TotalCount" total_count, 1 "TreeData" tree_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTags {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetTags() "DescribeAssetTags" -> DescribeAssetTagsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTagsOutput {
    pub total_count: Option<i64>,
    pub asset_tags: Option<Vec<AssetTagItem>>,
    pub auto_tagging_enabled_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeAssetTagsOutput {
    0 "TotalCount" total_count, 1 "AssetTags" asset_tags, 2 "AutoTaggingEnabledList" auto_tagging_enabled_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetTagItem {
    pub id: Option<u64>,
    pub app_id: Option<u64>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub description: Option<String>,
    pub tagging_rule: Option<String>,
    pub color: Option<String>,
    pub asset_count: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AssetTagItem {
    0 "ID" id, 1 "AppID" app_id, 2 "TagKey" tag_key, 3 "TagValue" tag_value, 4 "Description" description,
    5 "TaggingRule" tagging_rule, 6 "Color" color, 7 "AssetCount" asset_count, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTree {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeAssetTree() "DescribeAssetTree" -> DescribeAssetTreeOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTreeOutput {
    pub asset_tree: Option<Vec<ProviderNode>>,
}
model! { DescribeAssetTreeOutput {
    0 "AssetTree" asset_tree
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderNode {
    pub provider: Option<String>,
    pub provider_name: Option<String>,
    pub categories: Option<Vec<CategoryNode>>,
}
model! { ProviderNode {
    0 "Provider" provider, 1 "ProviderName" provider_name, 2 "Categories" categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryNode {
    pub category: Option<String>,
    pub display_order: Option<u64>,
    pub asset_types: Option<Vec<AssetTypeNode>>,
}
model! { CategoryNode {
    0 "Category" category, 1 "DisplayOrder" display_order, 2 "AssetTypes" asset_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetTypeNode {
    pub asset_type: Option<String>,
    pub asset_type_name: Option<String>,
    pub asset_count: Option<u64>,
    pub asset_type_id: Option<u64>,
}
model! { AssetTypeNode {
    0 "AssetType" asset_type, 1 "AssetTypeName" asset_type_name, 2 "AssetCount" asset_count,
    3 "AssetTypeID" asset_type_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetViewVulRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeAssetViewVulRiskList() "DescribeAssetViewVulRiskList" -> DescribeAssetViewVulRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetViewVulRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<AssetViewVULRiskData>>,
    pub status_lists: Option<Vec<FilterDataObject>>,
    pub level_lists: Option<Vec<FilterDataObject>>,
    pub from_lists: Option<Vec<FilterDataObject>>,
    pub vul_type_lists: Option<Vec<FilterDataObject>>,
    pub instance_type_lists: Option<Vec<FilterDataObject>>,
    pub tags: Option<Vec<FilterDataObject>>,
}
model! { DescribeAssetViewVulRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "StatusLists" status_lists, 3 "LevelLists" level_lists,
    4 "FromLists" from_lists, 5 "VULTypeLists" vul_type_lists, 6 "InstanceTypeLists" instance_type_lists, 7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetViewVULRiskData {
    pub affect_asset: Option<String>,
    pub level: Option<String>,
    pub instance_type: Option<String>,
    pub component: Option<String>,
    pub recent_time: Option<String>,
    pub first_time: Option<String>,
    pub status: Option<u64>,
    pub risk_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub app_id: Option<String>,
    pub nick: Option<String>,
    pub uin: Option<String>,
    pub vul_type: Option<String>,
    pub port: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub vulurl: Option<String>,
    pub vul_name: Option<String>,
    pub cve: Option<String>,
    pub poc_id: Option<String>,
    pub from: Option<String>,
    pub cwp_version: Option<i64>,
    pub instance_uuid: Option<String>,
    pub payload: Option<String>,
    pub emgc_vul_type: Option<i64>,
    pub cvss: Option<f64>,
    pub index: Option<String>,
    pub pcmgr_id: Option<String>,
    pub log_id: Option<String>,
    pub task_id: Option<String>,
    pub vul_tag: Option<Vec<String>>,
    pub disclosure_time: Option<String>,
    pub attack_heat: Option<u64>,
    pub is_suggest: Option<i64>,
    pub handle_task_id: Option<String>,
    pub engine_source: Option<String>,
    pub vul_risk_id: Option<String>,
    pub tvd_id: Option<String>,
    pub is_one_click: Option<u64>,
    pub is_poc: Option<u64>,
}
model! { AssetViewVULRiskData {
    0 "AffectAsset" affect_asset, 1 "Level" level, 2 "InstanceType" instance_type, 3 "Component" component,
    4 "RecentTime" recent_time, 5 "FirstTime" first_time, 6 "Status" status, 7 "RiskId" risk_id,
    8 "InstanceId" instance_id, 9 "InstanceName" instance_name, 10 "AppId" app_id, 11 "Nick" nick, 12 "Uin" uin,
    13 "VULType" vul_type, 14 "Port" port, 15 "AppName" app_name, 16 "AppVersion" app_version, 17 "VULURL" vulurl,
    18 "VULName" vul_name, 19 "CVE" cve, 20 "POCId" poc_id, 21 "From" from, 22 "CWPVersion" cwp_version,
    23 "InstanceUUID" instance_uuid, 24 "Payload" payload, 25 "EMGCVulType" emgc_vul_type, 26 "CVSS" cvss,
    27 "Index" index, 28 "PCMGRId" pcmgr_id, 29 "LogId" log_id, 30 "TaskId" task_id, 31 "VulTag" vul_tag,
    32 "DisclosureTime" disclosure_time, 33 "AttackHeat" attack_heat, 34 "IsSuggest" is_suggest,
    35 "HandleTaskId" handle_task_id, 36 "EngineSource" engine_source, 37 "VulRiskId" vul_risk_id, 38 "TvdID" tvd_id,
    39 "IsOneClick" is_one_click, 40 "IsPOC" is_poc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssumeRole {
    pub role_name: Option<String>,
}
operation! { DescribeAssumeRole() "DescribeAssumeRole" -> DescribeAssumeRoleOutput {
    0 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssumeRoleOutput {
    pub bind: Option<i64>,
}
model! { DescribeAssumeRoleOutput {
    0 "Bind" bind
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanMode {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBanMode() "DescribeBanMode" -> DescribeBanModeOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanModeOutput {
    pub mode: Option<String>,
    pub standard_mode_config: Option<StandardModeConfig>,
}
model! { DescribeBanModeOutput {
    0 "Mode" mode, 1 "StandardModeConfig" standard_mode_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardModeConfig {
    pub ttl: Option<u64>,
}
model! { StandardModeConfig {
    0 "Ttl" ttl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanStatus {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBanStatus() "DescribeBanStatus" -> DescribeBanStatusOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanStatusOutput {
    pub status: Option<u64>,
    pub show_tips: Option<bool>,
    pub open_smart_mode: Option<bool>,
    pub ban_black_ip: Option<bool>,
    pub ban_vul_ip: Option<bool>,
    pub ban_by_rule: Option<bool>,
}
model! { DescribeBanStatusOutput {
    0 "Status" status, 1 "ShowTips" show_tips, 2 "OpenSmartMode" open_smart_mode, 3 "BanBlackIp" ban_black_ip,
    4 "BanVulIp" ban_vul_ip, 5 "BanByRule" ban_by_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineAggregatedItemList {
    pub policy_id: Vec<u64>,
    pub parent_category_id: u64,
    pub check_asset_type: Option<String>,
    pub category_id: Option<u64>,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineAggregatedItemList(policy_id: Vec<u64>, parent_category_id: u64)
    "DescribeBaselineAggregatedItemList" -> DescribeBaselineAggregatedItemListOutput {
    0 "PolicyID" policy_id, 1 "ParentCategoryID" parent_category_id, 2 "CheckAssetType" check_asset_type: String,
    3 "CategoryID" category_id: u64, 4 "MemberId" member_id: Vec<String>, 5 "Filters" filters: Vec<Filters>,
    6 "Limit" limit: i64, 7 "Offset" offset: i64, 8 "Order" order: String, 9 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineAggregatedItemListOutput {
    pub list: Option<Vec<BaselineAggregatedItem>>,
    pub total_count: Option<u64>,
    pub check_object_enum: Option<Vec<KeyValue>>,
}
model! { DescribeBaselineAggregatedItemListOutput {
    0 "List" list, 1 "TotalCount" total_count, 2 "CheckObjectEnum" check_object_enum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineAggregatedItem {
    pub item: Option<BaselineItem>,
    pub pass_asset_count: Option<u64>,
    pub not_pass_asset_count: Option<u64>,
    pub total_asset_count: Option<u64>,
    pub pass_rate: Option<f64>,
    pub latest_check_time: Option<String>,
    pub result_status: Option<String>,
    pub appid: Option<Vec<u64>>,
    pub job_id: Option<Vec<String>>,
}
model! { BaselineAggregatedItem {
    0 "Item" item, 1 "PassAssetCount" pass_asset_count, 2 "NotPassAssetCount" not_pass_asset_count,
    3 "TotalAssetCount" total_asset_count, 4 "PassRate" pass_rate, 5 "LatestCheckTime" latest_check_time,
    6 "ResultStatus" result_status, 7 "Appid" appid, 8 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineItem {
    pub id: Option<u64>,
    pub rule_id: Option<u64>,
    pub check_object: Option<Vec<String>>,
    pub risk_level: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub fix_suggestion: Option<String>,
    pub reference_link: Option<String>,
    pub system_category: Option<BaselineCategory>,
    pub category: Option<BaselineCategory>,
    pub support_fix: Option<bool>,
    pub support_custom_value: Option<bool>,
    pub affected_version_list: Option<Vec<String>>,
    pub web_edit_param: Option<String>,
    pub default_value_list: Option<Vec<String>>,
    pub is_custom_conf: Option<bool>,
    pub custom_item_id: Option<u64>,
}
model! { BaselineItem {
    0 "ID" id, 1 "RuleID" rule_id, 2 "CheckObject" check_object, 3 "RiskLevel" risk_level, 4 "Name" name,
    5 "Description" description, 6 "FixSuggestion" fix_suggestion, 7 "ReferenceLink" reference_link,
    8 "SystemCategory" system_category, 9 "Category" category, 10 "SupportFix" support_fix,
    11 "SupportCustomValue" support_custom_value, 12 "AffectedVersionList" affected_version_list,
    13 "WebEditParam" web_edit_param, 14 "DefaultValueList" default_value_list, 15 "IsCustomConf" is_custom_conf,
    16 "CustomItemID" custom_item_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineCategory {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub check_asset_type: Option<String>,
}
model! { BaselineCategory {
    0 "ID" id, 1 "Name" name, 2 "Description" description, 3 "CheckAssetType" check_asset_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineAggregatedPolicyList {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBaselineAggregatedPolicyList()
    "DescribeBaselineAggregatedPolicyList" -> DescribeBaselineAggregatedPolicyListOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineAggregatedPolicyListOutput {
    pub list: Option<Vec<BaselineAggregatedPolicy>>,
}
model! { DescribeBaselineAggregatedPolicyListOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineAggregatedPolicy {
    pub parent_category_id: Option<u64>,
    pub policy_id: Option<Vec<u64>>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub conf_item_count: Option<u64>,
    pub pass_item_count: Option<u64>,
    pub not_pass_item_count: Option<u64>,
    pub not_pass_item_risk_level_statistic: Option<Vec<BaselineRiskLevelStatistic>>,
    pub pass_rate: Option<f64>,
    pub category_statistic: Option<Vec<BaselineAggregatedCategory>>,
    pub policy_type: Option<String>,
    pub check_asset_type: Option<String>,
    pub scanned: Option<bool>,
}
model! { BaselineAggregatedPolicy {
    0 "ParentCategoryID" parent_category_id, 1 "PolicyID" policy_id, 2 "Name" name, 3 "Description" description,
    4 "ConfItemCount" conf_item_count, 5 "PassItemCount" pass_item_count, 6 "NotPassItemCount" not_pass_item_count,
    7 "NotPassItemRiskLevelStatistic" not_pass_item_risk_level_statistic, 8 "PassRate" pass_rate,
    9 "CategoryStatistic" category_statistic, 10 "PolicyType" policy_type, 11 "CheckAssetType" check_asset_type,
    12 "Scanned" scanned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineRiskLevelStatistic {
    pub risk_level: Option<String>,
    pub not_pass_count: Option<u64>,
}
model! { BaselineRiskLevelStatistic {
    0 "RiskLevel" risk_level, 1 "NotPassCount" not_pass_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineAggregatedCategory {
    pub category: Option<BaselineCategory>,
    pub not_pass_item_risk_level_statistic: Option<Vec<BaselineRiskLevelStatistic>>,
    pub pass_item_count: Option<u64>,
    pub not_pass_item_count: Option<u64>,
    pub pass_rate: Option<f64>,
    pub scanned: Option<bool>,
}
model! { BaselineAggregatedCategory {
    0 "Category" category, 1 "NotPassItemRiskLevelStatistic" not_pass_item_risk_level_statistic,
    2 "PassItemCount" pass_item_count, 3 "NotPassItemCount" not_pass_item_count, 4 "PassRate" pass_rate,
    5 "Scanned" scanned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineCalculatingStatisticsPolicyIDList {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBaselineCalculatingStatisticsPolicyIDList()
    "DescribeBaselineCalculatingStatisticsPolicyIDList" -> DescribeBaselineCalculatingStatisticsPolicyIDListOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineCalculatingStatisticsPolicyIDListOutput {
    pub system_category_id_list: Option<Vec<u64>>,
    pub self_defined_policy_id_list: Option<Vec<u64>>,
}
model! { DescribeBaselineCalculatingStatisticsPolicyIDListOutput {
    0 "SystemCategoryIDList" system_category_id_list, 1 "SelfDefinedPolicyIDList" self_defined_policy_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineCategoryItemList {
    pub member_id: Option<Vec<String>>,
    pub parent_category_id: Option<u64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeBaselineCategoryItemList()
    "DescribeBaselineCategoryItemList" -> DescribeBaselineCategoryItemListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "ParentCategoryID" parent_category_id: u64, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Filters" filters: Vec<Filters>
} }
paged! { DescribeBaselineCategoryItemList: BaselineItem = Offset "Offset", "ItemList" item_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineCategoryItemListOutput {
    pub item_list: Option<Vec<BaselineItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeBaselineCategoryItemListOutput {
    0 "ItemList" item_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineFixRecordList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineFixRecordList() "DescribeBaselineFixRecordList" -> DescribeBaselineFixRecordListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeBaselineFixRecordList: BaselineFixRecord = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineFixRecordListOutput {
    pub list: Option<Vec<BaselineFixRecord>>,
    pub total_count: Option<u64>,
}
model! { DescribeBaselineFixRecordListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineFixRecord {
    pub id: Option<u64>,
    pub app_id: Option<u64>,
    pub item_info: Option<BaselineItem>,
    pub host_info: Option<BaselineHostAsset>,
    pub cluster_info: Option<BaselineClusterAsset>,
    pub asset_type: Option<String>,
    pub fix_time: Option<String>,
    pub discovery_time: Option<String>,
}
model! { BaselineFixRecord {
    0 "ID" id, 1 "AppID" app_id, 2 "ItemInfo" item_info, 3 "HostInfo" host_info, 4 "ClusterInfo" cluster_info,
    5 "AssetType" asset_type, 6 "FixTime" fix_time, 7 "DiscoveryTime" discovery_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineHostAsset {
    pub instance_id: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub agent_status: Option<String>,
    pub instance_status: Option<String>,
    pub name: Option<String>,
    pub appid: Option<u64>,
    pub tag_item: Option<Vec<MiniTagItem>>,
    pub cloud_tag: Option<Vec<Tag>>,
    pub region_info: Option<RegionInfo>,
    pub os_info: Option<String>,
    pub protect_version: Option<String>,
}
model! { BaselineHostAsset {
    0 "InstanceID" instance_id, 1 "QUUID" quuid, 2 "UUID" uuid, 3 "PublicIP" public_ip, 4 "PrivateIP" private_ip,
    5 "AgentStatus" agent_status, 6 "InstanceStatus" instance_status, 7 "Name" name, 8 "Appid" appid,
    9 "TagItem" tag_item, 10 "CloudTag" cloud_tag, 11 "RegionInfo" region_info, 12 "OsInfo" os_info,
    13 "ProtectVersion" protect_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniTagItem {
    pub color: Option<String>,
    pub description: Option<String>,
    pub id: Option<u64>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub tag_key_en: Option<String>,
    pub tag_value_en: Option<String>,
}
model! { MiniTagItem {
    0 "Color" color, 1 "Description" description, 2 "ID" id, 3 "TagKey" tag_key, 4 "TagValue" tag_value,
    5 "TagKeyEn" tag_key_en, 6 "TagValueEn" tag_value_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { Tag {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<u64>,
    pub region_code: Option<String>,
    pub region_name_en: Option<String>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionId" region_id, 3 "RegionCode" region_code,
    4 "RegionNameEn" region_name_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineClusterAsset {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub node_count: Option<u64>,
    pub online_node_count: Option<u64>,
    pub appid: Option<u64>,
    pub asset_name: Option<String>,
}
model! { BaselineClusterAsset {
    0 "ClusterID" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterType" cluster_type, 3 "NodeCount" node_count,
    4 "OnlineNodeCount" online_node_count, 5 "Appid" appid, 6 "AssetName" asset_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemRiskList {
    pub policy_id: Vec<u64>,
    pub parent_category_id: u64,
    pub item_id: u64,
    pub check_asset_type: Option<Vec<String>>,
    pub category_id: Option<u64>,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineItemRiskList(policy_id: Vec<u64>, parent_category_id: u64, item_id: u64)
    "DescribeBaselineItemRiskList" -> DescribeBaselineItemRiskListOutput {
    0 "PolicyID" policy_id, 1 "ParentCategoryID" parent_category_id, 2 "ItemID" item_id,
    3 "CheckAssetType" check_asset_type: Vec<String>, 4 "CategoryID" category_id: u64,
    5 "MemberId" member_id: Vec<String>, 6 "Filters" filters: Vec<Filters>, 7 "Limit" limit: i64,
    8 "Offset" offset: i64, 9 "Order" order: String, 10 "By" by: String
} }
paged! { DescribeBaselineItemRiskList: BaselineItemRiskRecord = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemRiskListOutput {
    pub list: Option<Vec<BaselineItemRiskRecord>>,
    pub total_count: Option<u64>,
}
model! { DescribeBaselineItemRiskListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineItemRiskRecord {
    pub id: Option<u64>,
    pub host_info: Option<BaselineHostAsset>,
    pub cluster_info: Option<BaselineClusterAsset>,
    pub asset_type: Option<String>,
    pub result_status: Option<String>,
    pub latest_check_time: Option<String>,
    pub item_id: Option<u64>,
    pub risk_id: Option<String>,
    pub job_id: Option<String>,
}
model! { BaselineItemRiskRecord {
    0 "ID" id, 1 "HostInfo" host_info, 2 "ClusterInfo" cluster_info, 3 "AssetType" asset_type,
    4 "ResultStatus" result_status, 5 "LatestCheckTime" latest_check_time, 6 "ItemID" item_id, 7 "RiskID" risk_id,
    8 "JobID" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineMainTaskItemList {
    pub main_task_id: u64,
    pub member_id: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBaselineMainTaskItemList(main_task_id: u64)
    "DescribeBaselineMainTaskItemList" -> DescribeBaselineMainTaskItemListOutput {
    0 "MainTaskID" main_task_id, 1 "MemberId" member_id: Vec<String>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeBaselineMainTaskItemList: BaselineItem = Offset "Offset", "ItemList" item_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineMainTaskItemListOutput {
    pub item_list: Option<Vec<BaselineItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeBaselineMainTaskItemListOutput {
    0 "ItemList" item_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineMainTaskList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineMainTaskList() "DescribeBaselineMainTaskList" -> DescribeBaselineMainTaskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeBaselineMainTaskList: BaselineMainTask = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineMainTaskListOutput {
    pub list: Option<Vec<BaselineMainTask>>,
    pub total_count: Option<u64>,
}
model! { DescribeBaselineMainTaskListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineMainTask {
    pub job_id: Option<String>,
    pub id: Option<u64>,
    pub status: Option<String>,
    pub appid: Option<u64>,
    pub task_type: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub check_asset_type: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub solution: Option<String>,
    pub scan_success_count: Option<u64>,
    pub scan_failed_count: Option<u64>,
    pub scan_total_count: Option<u64>,
}
model! { BaselineMainTask {
    0 "JobID" job_id, 1 "ID" id, 2 "Status" status, 3 "Appid" appid, 4 "TaskType" task_type, 5 "StartTime" start_time,
    6 "FinishTime" finish_time, 7 "CheckAssetType" check_asset_type, 8 "ErrCode" err_code, 9 "ErrMessage" err_message,
    10 "Solution" solution, 11 "ScanSuccessCount" scan_success_count, 12 "ScanFailedCount" scan_failed_count,
    13 "ScanTotalCount" scan_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineOverview {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBaselineOverview() "DescribeBaselineOverview" -> DescribeBaselineOverviewOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineOverviewOutput {
    pub statistics: Option<BaselineOverviewStatistic>,
    pub latest_scan_time: Option<String>,
    pub enable_cycle_scan: Option<bool>,
    pub scanning_task_count: Option<u64>,
}
model! { DescribeBaselineOverviewOutput {
    0 "Statistics" statistics, 1 "LatestScanTime" latest_scan_time, 2 "EnableCycleScan" enable_cycle_scan,
    3 "ScanningTaskCount" scanning_task_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineOverviewStatistic {
    pub not_pass_item_count: Option<u64>,
    pub not_pass_item_statistic: Option<Vec<NotPassItemStatistic>>,
    pub last_year_fix_count: Option<u64>,
}
model! { BaselineOverviewStatistic {
    0 "NotPassItemCount" not_pass_item_count, 1 "NotPassItemStatistic" not_pass_item_statistic,
    2 "LastYearFixCount" last_year_fix_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotPassItemStatistic {
    pub policy_type: Option<String>,
    pub policy_id: Option<u64>,
    pub parent_category_id: Option<u64>,
    pub not_pass_count: Option<u64>,
    pub name: Option<String>,
}
model! { NotPassItemStatistic {
    0 "PolicyType" policy_type, 1 "PolicyID" policy_id, 2 "ParentCategoryID" parent_category_id,
    3 "NotPassCount" not_pass_count, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyCategoryList {
    pub policy_id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBaselinePolicyCategoryList(policy_id: u64)
    "DescribeBaselinePolicyCategoryList" -> DescribeBaselinePolicyCategoryListOutput {
    0 "PolicyID" policy_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyCategoryListOutput {
    pub system_category_list: Option<Vec<BaselineSystemCategory>>,
}
model! { DescribeBaselinePolicyCategoryListOutput {
    0 "SystemCategoryList" system_category_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineSystemCategory {
    pub sub_category_list: Option<Vec<BaselineSubCategory>>,
    pub category: Option<BaselineCategory>,
    pub item_count: Option<u64>,
}
model! { BaselineSystemCategory {
    0 "SubCategoryList" sub_category_list, 1 "Category" category, 2 "ItemCount" item_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineSubCategory {
    pub category: Option<BaselineCategory>,
}
model! { BaselineSubCategory {
    0 "Category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyItemList {
    pub policy_id: u64,
    pub member_id: Option<Vec<String>>,
    pub parent_category_id: Option<u64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeBaselinePolicyItemList(policy_id: u64)
    "DescribeBaselinePolicyItemList" -> DescribeBaselinePolicyItemListOutput {
    0 "PolicyID" policy_id, 1 "MemberId" member_id: Vec<String>, 2 "ParentCategoryID" parent_category_id: u64,
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "Filters" filters: Vec<Filters>
} }
paged! { DescribeBaselinePolicyItemList: BaselineItem = Offset "Offset", "ItemList" item_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyItemListOutput {
    pub item_list: Option<Vec<BaselineItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeBaselinePolicyItemListOutput {
    0 "ItemList" item_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyList {
    pub policy_type: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<u64>,
}
operation! { DescribeBaselinePolicyList(policy_type: String)
    "DescribeBaselinePolicyList" -> DescribeBaselinePolicyListOutput {
    0 "PolicyType" policy_type, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>,
    3 "Limit" limit: i64, 4 "Offset" offset: u64
} }
paged! { DescribeBaselinePolicyList: BaselinePolicy = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyListOutput {
    pub list: Option<Vec<BaselinePolicy>>,
    pub total_count: Option<u64>,
}
model! { DescribeBaselinePolicyListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselinePolicy {
    pub cycle_scan_conf: Option<CycleScanConf>,
    pub check_asset_type: Option<String>,
    pub auto_sync_item: Option<bool>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub conf_host_type: Option<String>,
    pub conf_host_include_list: Option<Vec<String>>,
    pub conf_host_exclude_list: Option<Vec<String>>,
    pub enable: Option<bool>,
    pub conf_cluster_type: Option<String>,
    pub conf_cluster_include_list: Option<Vec<String>>,
    pub conf_cluster_exclude_list: Option<Vec<String>>,
    pub category_conf: Option<Vec<BaselinePolicySystemCategoryConf>>,
    pub custom_item_conf: Option<Vec<BaselineCustomItemConf>>,
    pub appid: Option<u64>,
    pub id: Option<u64>,
    pub conf_item_count: Option<u64>,
    pub conf_host_count: Option<u64>,
    pub conf_cluster_count: Option<u64>,
    pub scanning_task_id: Option<u64>,
    pub latest_scan_time: Option<String>,
    pub latest_cycle_scan_time: Option<String>,
    pub tag_id_list: Option<Vec<u64>>,
    pub cloud_tag_list: Option<Vec<String>>,
}

/// What [`BaselinePolicy::new`] takes.
pub struct BaselinePolicyRequired {
    pub cycle_scan_conf: CycleScanConf,
    pub check_asset_type: String,
    pub auto_sync_item: bool,
    pub r#type: String,
    pub name: String,
    pub description: String,
    pub conf_host_type: String,
    pub conf_host_include_list: Vec<String>,
    pub conf_host_exclude_list: Vec<String>,
    pub enable: bool,
    pub conf_cluster_type: String,
    pub conf_cluster_include_list: Vec<String>,
    pub conf_cluster_exclude_list: Vec<String>,
    pub category_conf: Vec<BaselinePolicySystemCategoryConf>,
    pub custom_item_conf: Vec<BaselineCustomItemConf>,
    pub appid: u64,
}
input! { BaselinePolicy{BaselinePolicyRequired: cycle_scan_conf, check_asset_type, auto_sync_item, r#type, name, description, conf_host_type, conf_host_include_list, conf_host_exclude_list, enable, conf_cluster_type, conf_cluster_include_list, conf_cluster_exclude_list, category_conf, custom_item_conf, appid} {
    0 "CycleScanConf" cycle_scan_conf: CycleScanConf, 1 "CheckAssetType" check_asset_type: String,
    2 "AutoSyncItem" auto_sync_item: bool, 3 "Type" r#type: String, 4 "Name" name: String,
    5 "Description" description: String, 6 "ConfHostType" conf_host_type: String,
    7 "ConfHostIncludeList" conf_host_include_list: Vec<String>,
    8 "ConfHostExcludeList" conf_host_exclude_list: Vec<String>, 9 "Enable" enable: bool,
    10 "ConfClusterType" conf_cluster_type: String, 11 "ConfClusterIncludeList" conf_cluster_include_list: Vec<String>,
    12 "ConfClusterExcludeList" conf_cluster_exclude_list: Vec<String>,
    13 "CategoryConf" category_conf: Vec<BaselinePolicySystemCategoryConf>,
    14 "CustomItemConf" custom_item_conf: Vec<BaselineCustomItemConf>, 15 "Appid" appid: u64, 16 "ID" id: u64,
    17 "ConfItemCount" conf_item_count: u64, 18 "ConfHostCount" conf_host_count: u64,
    19 "ConfClusterCount" conf_cluster_count: u64, 20 "ScanningTaskID" scanning_task_id: u64,
    21 "LatestScanTime" latest_scan_time: String, 22 "LatestCycleScanTime" latest_cycle_scan_time: String,
    23 "TagIDList" tag_id_list: Vec<u64>, 24 "CloudTagList" cloud_tag_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyNameExistAppidList {
    pub policy_name: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBaselinePolicyNameExistAppidList(policy_name: String)
    "DescribeBaselinePolicyNameExistAppidList" -> DescribeBaselinePolicyNameExistAppidListOutput {
    0 "PolicyName" policy_name, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyNameExistAppidListOutput {
    pub appid_list: Option<Vec<u64>>,
}
model! { DescribeBaselinePolicyNameExistAppidListOutput {
    0 "AppidList" appid_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineSubTaskList {
    pub task_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineSubTaskList(task_id: u64)
    "DescribeBaselineSubTaskList" -> DescribeBaselineSubTaskListOutput {
    0 "TaskID" task_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeBaselineSubTaskList: BaselineSubTask = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineSubTaskListOutput {
    pub list: Option<Vec<BaselineSubTask>>,
    pub total_count: Option<u64>,
}
model! { DescribeBaselineSubTaskListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineSubTask {
    pub id: Option<u64>,
    pub task_id: Option<u64>,
    pub status: Option<String>,
    pub appid: Option<u64>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub check_asset_type: Option<String>,
    pub host_asset: Option<BaselineHostAsset>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub solution: Option<String>,
    pub cluster_asset: Option<BaselineClusterAsset>,
}
model! { BaselineSubTask {
    0 "ID" id, 1 "TaskID" task_id, 2 "Status" status, 3 "Appid" appid, 4 "StartTime" start_time,
    5 "FinishTime" finish_time, 6 "CheckAssetType" check_asset_type, 7 "HostAsset" host_asset, 8 "ErrCode" err_code,
    9 "ErrMessage" err_message, 10 "Solution" solution, 11 "ClusterAsset" cluster_asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineSyncConf {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBaselineSyncConf() "DescribeBaselineSyncConf" -> DescribeBaselineSyncConfOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineSyncConfOutput {
    pub sync_conf: Option<BaselineSyncConf>,
}
model! { DescribeBaselineSyncConfOutput {
    0 "SyncConf" sync_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineSyncConf {
    pub auto_sync: Option<bool>,
    pub target_appid_list: Option<Vec<u64>>,
    pub user_conf_list: Option<Vec<UserConfSyncStatus>>,
}
input! { BaselineSyncConf(auto_sync: bool, target_appid_list: Vec<u64>) {
    0 "AutoSync" auto_sync: bool, 1 "TargetAppidList" target_appid_list: Vec<u64>,
    2 "UserConfList" user_conf_list: Vec<UserConfSyncStatus>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserConfSyncStatus {
    pub app_id: Option<u64>,
    pub allow_sync: Option<bool>,
    pub in_conf: Option<bool>,
    pub managed_by_other: Option<bool>,
}
input! { UserConfSyncStatus() {
    0 "AppID" app_id: u64, 1 "AllowSync" allow_sync: bool, 2 "InConf" in_conf: bool,
    3 "ManagedByOther" managed_by_other: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineSystemCategoryList {}
operation! { DescribeBaselineSystemCategoryList()
"DescribeBaselineSystemCategoryList" -> DescribeBaselineSystemCategoryListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineSystemCategoryListOutput {
    pub system_category_list: Option<Vec<BaselineSystemCategory>>,
}
model! { DescribeBaselineSystemCategoryListOutput {
    0 "SystemCategoryList" system_category_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineUserOtherConf {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBaselineUserOtherConf() "DescribeBaselineUserOtherConf" -> DescribeBaselineUserOtherConfOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineUserOtherConfOutput {
    pub user_conf: Option<BaselineUserOtherConf>,
    pub is_sync: Option<bool>,
    pub admin_info: Option<AccountBriefInfo>,
}
model! { DescribeBaselineUserOtherConfOutput {
    0 "UserConf" user_conf, 1 "IsSync" is_sync, 2 "AdminInfo" admin_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineUserOtherConf {
    pub allow_sync: Option<bool>,
    pub clean_risk_when_offline: Option<bool>,
    pub agent_scan_timeout: Option<u64>,
}
input! { BaselineUserOtherConf(allow_sync: bool, clean_risk_when_offline: bool, agent_scan_timeout: u64) {
    0 "AllowSync" allow_sync: bool, 1 "CleanRiskWhenOffline" clean_risk_when_offline: bool,
    2 "AgentScanTimeout" agent_scan_timeout: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountBriefInfo {
    pub app_id: Option<u64>,
    pub nick: Option<String>,
    pub uin: Option<String>,
}
model! { AccountBriefInfo {
    0 "AppID" app_id, 1 "Nick" nick, 2 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineUserWeakPasswordConf {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBaselineUserWeakPasswordConf()
    "DescribeBaselineUserWeakPasswordConf" -> DescribeBaselineUserWeakPasswordConfOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineUserWeakPasswordConfOutput {
    pub user_conf: Option<String>,
}
model! { DescribeBaselineUserWeakPasswordConfOutput {
    0 "UserConf" user_conf
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttackRules {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeBruteAttackRules() "DescribeBruteAttackRules" -> DescribeBruteAttackRulesOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttackRulesOutput {
    pub rules: Option<Vec<BruteAttackRuleList>>,
}
model! { DescribeBruteAttackRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BruteAttackRuleList {
    pub time_range: Option<u64>,
    pub login_fail_times: Option<u64>,
    pub enable: Option<bool>,
    pub time_range_default: Option<u64>,
    pub login_fail_times_default: Option<u64>,
}
model! { BruteAttackRuleList {
    0 "TimeRange" time_range, 1 "LoginFailTimes" login_fail_times, 2 "Enable" enable,
    3 "TimeRangeDefault" time_range_default, 4 "LoginFailTimesDefault" login_fail_times_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBucketInvokeIpList {
    pub rel_app_id: i64,
    pub bucket_name: String,
    pub filter: Option<Filter>,
}
operation! { DescribeBucketInvokeIpList(rel_app_id: i64, bucket_name: String)
    "DescribeBucketInvokeIpList" -> DescribeBucketInvokeIpListOutput {
    0 "RelAppId" rel_app_id, 1 "BucketName" bucket_name, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBucketInvokeIpListOutput {
    pub data: Option<Vec<CosSourceIpInfo>>,
    pub total: Option<i64>,
}
model! { DescribeBucketInvokeIpListOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosSourceIpInfo {
    pub ua: Option<Vec<String>>,
    pub vpc_info: Option<CosInvokeIpVpcInfo>,
}
model! { CosSourceIpInfo {
    0 "UA" ua, 1 "VpcInfo" vpc_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosInvokeIpVpcInfo {
    pub uin: Option<String>,
    pub app_id: Option<i64>,
    pub nick_name: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { CosInvokeIpVpcInfo {
    0 "Uin" uin, 1 "AppId" app_id, 2 "NickName" nick_name, 3 "VpcId" vpc_id, 4 "VpcName" vpc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCFGRiskReportStatistics {
    pub member_id: Option<Vec<String>>,
    pub standard_ids: Option<Vec<u64>>,
}
operation! { DescribeCFGRiskReportStatistics()
    "DescribeCFGRiskReportStatistics" -> DescribeCFGRiskReportStatisticsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "StandardIDs" standard_ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCFGRiskReportStatisticsOutput {
    pub total_rule_count: Option<u64>,
    pub total_asset_count: Option<u64>,
    pub total_risk_count: Option<u64>,
}
model! { DescribeCFGRiskReportStatisticsOutput {
    0 "TotalRuleCount" total_rule_count, 1 "TotalAssetCount" total_asset_count, 2 "TotalRiskCount" total_risk_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCFGRiskStatistics {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeCFGRiskStatistics() "DescribeCFGRiskStatistics" -> DescribeCFGRiskStatisticsOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCFGRiskStatisticsOutput {
    pub cfg_risk_statistics: Option<CFGRiskStatisticsItem>,
}
model! { DescribeCFGRiskStatisticsOutput {
    0 "CFGRiskStatistics" cfg_risk_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFGRiskStatisticsItem {
    pub total_risk_count: Option<u64>,
    pub risk_add_count: Option<u64>,
    pub check_view_count: Option<u64>,
    pub high_priority_risk_count: Option<u64>,
    pub check_view_add_count: Option<u64>,
    pub high_priority_check_view_count: Option<u64>,
    pub asset_view_count: Option<u64>,
    pub asset_view_add_count: Option<u64>,
    pub high_priority_asset_view_count: Option<u64>,
}
model! { CFGRiskStatisticsItem {
    0 "TotalRiskCount" total_risk_count, 1 "RiskAddCount" risk_add_count, 2 "CheckViewCount" check_view_count,
    3 "HighPriorityRiskCount" high_priority_risk_count, 4 "CheckViewAddCount" check_view_add_count,
    5 "HighPriorityCheckViewCount" high_priority_check_view_count, 6 "AssetViewCount" asset_view_count,
    7 "AssetViewAddCount" asset_view_add_count, 8 "HighPriorityAssetViewCount" high_priority_asset_view_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCFWAssetStatistics {}
operation! { DescribeCFWAssetStatistics() "DescribeCFWAssetStatistics" -> DescribeCFWAssetStatisticsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCFWAssetStatisticsOutput {
    pub network_total: Option<i64>,
    pub clb_total: Option<i64>,
    pub nat_total: Option<i64>,
    pub public_asset_total: Option<i64>,
    pub cvm_asset_total: Option<i64>,
    pub cfg_total: Option<i64>,
    pub port_total: Option<i64>,
    pub website_total: Option<i64>,
    pub server_total: Option<i64>,
    pub weak_password_total: Option<i64>,
    pub vul_total: Option<i64>,
}
model! { DescribeCFWAssetStatisticsOutput {
    0 "NetworkTotal" network_total, 1 "ClbTotal" clb_total, 2 "NatTotal" nat_total,
    3 "PublicAssetTotal" public_asset_total, 4 "CVMAssetTotal" cvm_asset_total, 5 "CFGTotal" cfg_total,
    6 "PortTotal" port_total, 7 "WebsiteTotal" website_total, 8 "ServerTotal" server_total,
    9 "WeakPasswordTotal" weak_password_total, 10 "VULTotal" vul_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSLogIndexV3 {
    pub filters: Vec<LogCLSFilter>,
    pub member_id: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeCLSLogIndexV3(filters: Vec<LogCLSFilter>) "DescribeCLSLogIndexV3" -> DescribeCLSLogIndexV3Output {
    0 "Filters" filters, 1 "MemberId" member_id: Vec<String>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeCLSLogIndexV3: LogTopicIndexInfo =
    Offset "Offset", "TopicIndexInfos" topic_index_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogCLSFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { LogCLSFilter() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSLogIndexV3Output {
    pub topic_index_infos: Option<Vec<LogTopicIndexInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeCLSLogIndexV3Output {
    0 "TopicIndexInfos" topic_index_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogTopicIndexInfo {
    pub topic_id: Option<String>,
    pub status: Option<bool>,
    pub rule: Option<LogIndexRuleInfo>,
    pub modify_time: Option<String>,
    pub include_internal_fields: Option<bool>,
    pub metadata_flag: Option<i64>,
}
model! { LogTopicIndexInfo {
    0 "TopicId" topic_id, 1 "Status" status, 2 "Rule" rule, 3 "ModifyTime" modify_time,
    4 "IncludeInternalFields" include_internal_fields, 5 "MetadataFlag" metadata_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogIndexRuleInfo {
    pub full_text: Option<LogFullTextInfo>,
    pub key_value: Option<LogRuleKeyValueInfo>,
    pub tag: Option<LogRuleKeyValueInfo>,
    pub dynamic_index: Option<LogDynamicIndex>,
}
model! { LogIndexRuleInfo {
    0 "FullText" full_text, 1 "KeyValue" key_value, 2 "Tag" tag, 3 "DynamicIndex" dynamic_index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFullTextInfo {
    pub case_sensitive: Option<bool>,
    pub tokenizer: Option<String>,
    pub contain_zh: Option<bool>,
}
model! { LogFullTextInfo {
    0 "CaseSensitive" case_sensitive, 1 "Tokenizer" tokenizer, 2 "ContainZH" contain_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogRuleKeyValueInfo {
    pub case_sensitive: Option<bool>,
    pub key_values: Option<Vec<LogKeyValueInfo>>,
}
model! { LogRuleKeyValueInfo {
    0 "CaseSensitive" case_sensitive, 1 "KeyValues" key_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogKeyValueInfo {
    pub key: Option<String>,
    pub value: Option<LogValueInfo>,
}
model! { LogKeyValueInfo {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogValueInfo {
    pub r#type: Option<String>,
    pub tokenizer: Option<String>,
    pub sql_flag: Option<bool>,
    pub contain_zh: Option<bool>,
    pub alias: Option<String>,
}
model! { LogValueInfo {
    0 "Type" r#type, 1 "Tokenizer" tokenizer, 2 "SqlFlag" sql_flag, 3 "ContainZH" contain_zh, 4 "Alias" alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogDynamicIndex {
    pub status: Option<bool>,
}
model! { LogDynamicIndex {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSLogListV3 {
    pub from: i64,
    pub to: i64,
    pub query: String,
    pub syntax_rule: i64,
    pub topics: Option<Vec<LogContextInfo>>,
    pub member_id: Option<Vec<String>>,
    pub sort: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub sampling_rate: Option<f64>,
    pub high_light: Option<bool>,
    pub use_new_analysis: Option<bool>,
    pub query_optimize: Option<i64>,
    pub topic_id: Option<String>,
    pub context: Option<String>,
    pub sub_query_types: Option<Vec<String>>,
}
operation! { DescribeCLSLogListV3(from: i64, to: i64, query: String, syntax_rule: i64)
    "DescribeCLSLogListV3" -> DescribeCLSLogListV3Output {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "SyntaxRule" syntax_rule, 4 "Topics" topics: Vec<LogContextInfo>,
    5 "MemberId" member_id: Vec<String>, 6 "Sort" sort: String, 7 "Limit" limit: i64, 8 "Offset" offset: i64,
    9 "SamplingRate" sampling_rate: f64, 10 "HighLight" high_light: bool, 11 "UseNewAnalysis" use_new_analysis: bool,
    12 "QueryOptimize" query_optimize: i64, 13 "TopicId" topic_id: String, 14 "Context" context: String,
    15 "SubQueryTypes" sub_query_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogContextInfo {
    pub topic_id: Option<String>,
    pub context: Option<String>,
}
input! { LogContextInfo() {
    0 "TopicId" topic_id: String, 1 "Context" context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCLSLogListV3Output {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    pub results: Option<Vec<LogSearchResult>>,
    pub col_names: Option<Vec<String>>,
    pub analysis_results: Option<Vec<LogItems>>,
    pub analysis_records: Option<Vec<String>>,
    pub columns: Option<Vec<LogColumn>>,
    pub sampling_rate: Option<f64>,
    pub topics: Option<LogSearchTopics>,
}
model! { DescribeCLSLogListV3Output {
    0 "Context" context, 1 "ListOver" list_over, 2 "Analysis" analysis, 3 "Results" results, 4 "ColNames" col_names,
    5 "AnalysisResults" analysis_results, 6 "AnalysisRecords" analysis_records, 7 "Columns" columns,
    8 "SamplingRate" sampling_rate, 9 "Topics" topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogSearchResult {
    pub time: Option<i64>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub source: Option<String>,
    pub file_name: Option<String>,
    pub pkg_id: Option<String>,
    pub pkg_log_id: Option<String>,
    pub log_json: Option<String>,
    pub host_name: Option<String>,
    pub raw_log: Option<String>,
    pub index_status: Option<String>,
    pub high_lights: Option<Vec<LogHighLightItem>>,
}
model! { LogSearchResult {
    0 "Time" time, 1 "TopicId" topic_id, 2 "TopicName" topic_name, 3 "Source" source, 4 "FileName" file_name,
    5 "PkgId" pkg_id, 6 "PkgLogId" pkg_log_id, 7 "LogJson" log_json, 8 "HostName" host_name, 9 "RawLog" raw_log,
    10 "IndexStatus" index_status, 11 "HighLights" high_lights
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogHighLightItem {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { LogHighLightItem {
    0 "Key" key, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItems {
    pub data: Option<Vec<LogItem>>,
}
model! { LogItems {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { LogItem {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogColumn {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { LogColumn {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogSearchTopics {
    pub errors: Option<Vec<LogSearchErrors>>,
    pub infos: Option<Vec<LogSearchInfos>>,
}
model! { LogSearchTopics {
    0 "Errors" errors, 1 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogSearchErrors {
    pub topic_id: Option<String>,
    pub error_msg: Option<String>,
    pub error_code_str: Option<String>,
}
model! { LogSearchErrors {
    0 "TopicId" topic_id, 1 "ErrorMsg" error_msg, 2 "ErrorCodeStr" error_code_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogSearchInfos {
    pub topic_id: Option<String>,
    pub period: Option<i64>,
    pub context: Option<String>,
}
model! { LogSearchInfos {
    0 "TopicId" topic_id, 1 "Period" period, 2 "Context" context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSIPLicenseBindSchedule {
    pub task_id: u64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<LicenseBindFilter>>,
}
operation! { DescribeCSIPLicenseBindSchedule(task_id: u64)
    "DescribeCSIPLicenseBindSchedule" -> DescribeCSIPLicenseBindScheduleOutput {
    0 "TaskId" task_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<LicenseBindFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseBindFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { LicenseBindFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSIPLicenseBindScheduleOutput {
    pub task_id: Option<u64>,
    pub status: Option<String>,
    pub schedule: Option<i64>,
    pub total: Option<i64>,
    pub success_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub failed_list: Option<Vec<LicenseBindFailedItem>>,
    pub list: Option<Vec<LicenseBindScheduleItem>>,
}
model! { DescribeCSIPLicenseBindScheduleOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "Schedule" schedule, 3 "Total" total, 4 "SuccessNum" success_num,
    5 "FailedNum" failed_num, 6 "FailedList" failed_list, 7 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseBindFailedItem {
    pub instance_id: Option<String>,
    pub exception_message: Option<String>,
    pub fix_message: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { LicenseBindFailedItem {
    0 "InstanceId" instance_id, 1 "ExceptionMessage" exception_message, 2 "FixMessage" fix_message,
    3 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineExtraInfo {
    pub wan_ip: Option<String>,
    pub private_ip: Option<String>,
    pub network_type: Option<i64>,
    pub network_name: Option<String>,
    pub instance_id: Option<String>,
    pub host_name: Option<String>,
}
model! { MachineExtraInfo {
    0 "WanIP" wan_ip, 1 "PrivateIP" private_ip, 2 "NetworkType" network_type, 3 "NetworkName" network_name,
    4 "InstanceID" instance_id, 5 "HostName" host_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseBindScheduleItem {
    pub quuid: Option<String>,
    pub status: Option<i64>,
    pub err_msg: Option<String>,
    pub fix_message: Option<String>,
}
model! { LicenseBindScheduleItem {
    0 "Quuid" quuid, 1 "Status" status, 2 "ErrMsg" err_msg, 3 "FixMessage" fix_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSIPMalwareScanTaskDetail {
    pub task_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeCSIPMalwareScanTaskDetail(task_id: u64)
    "DescribeCSIPMalwareScanTaskDetail" -> DescribeCSIPMalwareScanTaskDetailOutput {
    0 "TaskId" task_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<EDRFilter>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeCSIPMalwareScanTaskDetail: CSIPMalwareScanUuidDetailItem =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSIPMalwareScanTaskDetailOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<CSIPMalwareScanUuidDetailItem>>,
    pub scan_begin_time: Option<String>,
    pub scan_end_time: Option<String>,
    pub scan_machine_count: Option<u64>,
    pub risk_machine_count: Option<u64>,
    pub scan_content: Option<Vec<String>>,
    pub r#type: Option<i64>,
    pub scan_left_time: Option<u64>,
    pub stopping_all: Option<bool>,
}
model! { DescribeCSIPMalwareScanTaskDetailOutput {
    0 "TotalCount" total_count, 1 "List" list, 2 "ScanBeginTime" scan_begin_time, 3 "ScanEndTime" scan_end_time,
    4 "ScanMachineCount" scan_machine_count, 5 "RiskMachineCount" risk_machine_count, 6 "ScanContent" scan_content,
    7 "Type" r#type, 8 "ScanLeftTime" scan_left_time, 9 "StoppingAll" stopping_all
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CSIPMalwareScanUuidDetailItem {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub machine_app_id: Option<u64>,
    pub machine_name: Option<String>,
    pub machine_ip: Option<String>,
    pub os_type: Option<String>,
    pub machine_extra_info: Option<CSIPMachineExtraInfo>,
    pub status: Option<i64>,
    pub risk_count: Option<u64>,
    pub used_time_s: Option<i64>,
    pub exception: Option<i64>,
    pub exception_message: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { CSIPMalwareScanUuidDetailItem {
    0 "Uuid" uuid, 1 "Quuid" quuid, 2 "MachineAppId" machine_app_id, 3 "MachineName" machine_name,
    4 "MachineIP" machine_ip, 5 "OsType" os_type, 6 "MachineExtraInfo" machine_extra_info, 7 "Status" status,
    8 "RiskCount" risk_count, 9 "UsedTimeS" used_time_s, 10 "Exception" exception,
    11 "ExceptionMessage" exception_message, 12 "CreateTime" create_time, 13 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CSIPMachineExtraInfo {
    pub wan_ip: Option<String>,
    pub private_ip: Option<String>,
    pub instance_id: Option<String>,
}
model! { CSIPMachineExtraInfo {
    0 "WanIP" wan_ip, 1 "PrivateIP" private_ip, 2 "InstanceID" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSIPMalwareScanTaskProgress {
    pub member_id: Option<Vec<String>>,
    pub task_id: Option<u64>,
}
operation! { DescribeCSIPMalwareScanTaskProgress()
    "DescribeCSIPMalwareScanTaskProgress" -> DescribeCSIPMalwareScanTaskProgressOutput {
    0 "MemberId" member_id: Vec<String>, 1 "TaskId" task_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSIPMalwareScanTaskProgressOutput {
    pub task_id: Option<u64>,
    pub status: Option<i64>,
    pub schedule: Option<i64>,
    pub total_count: Option<u64>,
    pub finished_count: Option<u64>,
    pub risk_count: Option<u64>,
}
model! { DescribeCSIPMalwareScanTaskProgressOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "Schedule" schedule, 3 "TotalCount" total_count,
    4 "FinishedCount" finished_count, 5 "RiskCount" risk_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSIPRiskStatistics {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeCSIPRiskStatistics() "DescribeCSIPRiskStatistics" -> DescribeCSIPRiskStatisticsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSIPRiskStatisticsOutput {
    pub data: Option<CsipRiskCenterStatistics>,
}
model! { DescribeCSIPRiskStatisticsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CsipRiskCenterStatistics {
    pub port_total: Option<u64>,
    pub port_high_level: Option<u64>,
    pub weak_password_total: Option<u64>,
    pub weak_password_high_level: Option<u64>,
    pub website_total: Option<u64>,
    pub website_high_level: Option<u64>,
    pub last_scan_time: Option<String>,
    pub vul_total: Option<i64>,
    pub vul_high_level: Option<i64>,
    pub cfg_total: Option<i64>,
    pub cfg_high_level: Option<i64>,
    pub server_total: Option<i64>,
    pub server_high_level: Option<i64>,
    pub host_base_line_risk_total: Option<i64>,
    pub host_base_line_risk_high_level: Option<i64>,
    pub pod_base_line_risk_total: Option<i64>,
    pub pod_base_line_risk_high_level: Option<i64>,
}
model! { CsipRiskCenterStatistics {
    0 "PortTotal" port_total, 1 "PortHighLevel" port_high_level, 2 "WeakPasswordTotal" weak_password_total,
    3 "WeakPasswordHighLevel" weak_password_high_level, 4 "WebsiteTotal" website_total,
    5 "WebsiteHighLevel" website_high_level, 6 "LastScanTime" last_scan_time, 7 "VULTotal" vul_total,
    8 "VULHighLevel" vul_high_level, 9 "CFGTotal" cfg_total, 10 "CFGHighLevel" cfg_high_level,
    11 "ServerTotal" server_total, 12 "ServerHighLevel" server_high_level,
    13 "HostBaseLineRiskTotal" host_base_line_risk_total, 14 "HostBaseLineRiskHighLevel" host_base_line_risk_high_level,
    15 "PodBaseLineRiskTotal" pod_base_line_risk_total, 16 "PodBaseLineRiskHighLevel" pod_base_line_risk_high_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCVMAssetInfo {
    pub asset_id: String,
}
operation! { DescribeCVMAssetInfo(asset_id: String) "DescribeCVMAssetInfo" -> DescribeCVMAssetInfoOutput {
    0 "AssetId" asset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCVMAssetInfoOutput {
    pub data: Option<AssetBaseInfoResponse>,
}
model! { DescribeCVMAssetInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetBaseInfoResponse {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub asset_name: Option<String>,
    pub os: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub region: Option<String>,
    pub asset_type: Option<String>,
    pub asset_id: Option<String>,
    pub account_num: Option<u64>,
    pub port_num: Option<u64>,
    pub process_num: Option<u64>,
    pub soft_application_num: Option<u64>,
    pub database_num: Option<u64>,
    pub web_application_num: Option<u64>,
    pub service_num: Option<u64>,
    pub web_framework_num: Option<u64>,
    pub web_site_num: Option<u64>,
    pub jar_package_num: Option<u64>,
    pub start_service_num: Option<u64>,
    pub scheduled_task_num: Option<u64>,
    pub environment_variable_num: Option<u64>,
    pub kernel_module_num: Option<u64>,
    pub system_installation_package_num: Option<u64>,
    pub surplus_protect_day: Option<u64>,
    pub cwp_status: Option<u64>,
    pub tag: Option<Vec<Tag>>,
    pub protect_level: Option<String>,
    pub protected_day: Option<u64>,
}
model! { AssetBaseInfoResponse {
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name, 2 "AssetName" asset_name, 3 "Os" os, 4 "PublicIp" public_ip,
    5 "PrivateIp" private_ip, 6 "Region" region, 7 "AssetType" asset_type, 8 "AssetId" asset_id,
    9 "AccountNum" account_num, 10 "PortNum" port_num, 11 "ProcessNum" process_num,
    12 "SoftApplicationNum" soft_application_num, 13 "DatabaseNum" database_num,
    14 "WebApplicationNum" web_application_num, 15 "ServiceNum" service_num, 16 "WebFrameworkNum" web_framework_num,
    17 "WebSiteNum" web_site_num, 18 "JarPackageNum" jar_package_num, 19 "StartServiceNum" start_service_num,
    20 "ScheduledTaskNum" scheduled_task_num, 21 "EnvironmentVariableNum" environment_variable_num,
    22 "KernelModuleNum" kernel_module_num, 23 "SystemInstallationPackageNum" system_installation_package_num,
    24 "SurplusProtectDay" surplus_protect_day, 25 "CWPStatus" cwp_status, 26 "Tag" tag,
    27 "ProtectLevel" protect_level, 28 "ProtectedDay" protected_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCVMAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeCVMAssets() "DescribeCVMAssets" -> DescribeCVMAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCVMAssetsOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<CVMAssetVO>>,
    pub region_list: Option<Vec<FilterDataObject>>,
    pub defense_status_list: Option<Vec<FilterDataObject>>,
    pub vpc_list: Option<Vec<FilterDataObject>>,
    pub asset_type_list: Option<Vec<FilterDataObject>>,
    pub system_type_list: Option<Vec<FilterDataObject>>,
    pub ip_type_list: Option<Vec<FilterDataObject>>,
    pub app_id_list: Option<Vec<FilterDataObject>>,
    pub zone_list: Option<Vec<FilterDataObject>>,
    pub os_list: Option<Vec<FilterDataObject>>,
    pub asset_map_instance_type_list: Option<Vec<AssetInstanceTypeMap>>,
    pub public_private_attr: Option<Vec<FilterDataObject>>,
    pub protect_status_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeCVMAssetsOutput {
    0 "Total" total, 1 "Data" data, 2 "RegionList" region_list, 3 "DefenseStatusList" defense_status_list,
    4 "VpcList" vpc_list, 5 "AssetTypeList" asset_type_list, 6 "SystemTypeList" system_type_list,
    7 "IpTypeList" ip_type_list, 8 "AppIdList" app_id_list, 9 "ZoneList" zone_list, 10 "OsList" os_list,
    11 "AssetMapInstanceTypeList" asset_map_instance_type_list, 12 "PublicPrivateAttr" public_private_attr,
    13 "ProtectStatusList" protect_status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CVMAssetVO {
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub region: Option<String>,
    pub cwp_status: Option<u64>,
    pub asset_create_time: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub app_id: Option<u64>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub available_area: Option<String>,
    pub is_core: Option<u64>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub instance_uuid: Option<String>,
    pub instance_q_uuid: Option<String>,
    pub os_name: Option<String>,
    pub partition_count: Option<u64>,
    pub cpu_info: Option<String>,
    pub cpu_size: Option<u64>,
    pub cpu_load: Option<String>,
    pub memory_size: Option<String>,
    pub memory_load: Option<String>,
    pub disk_size: Option<String>,
    pub disk_load: Option<String>,
    pub account_count: Option<String>,
    pub process_count: Option<String>,
    pub app_count: Option<String>,
    pub port_count: Option<u64>,
    pub attack: Option<u64>,
    pub access: Option<u64>,
    pub intercept: Option<u64>,
    pub in_bandwidth: Option<String>,
    pub out_bandwidth: Option<String>,
    pub in_flow: Option<String>,
    pub out_flow: Option<String>,
    pub last_scan_time: Option<String>,
    pub net_work_out: Option<u64>,
    pub port_risk: Option<u64>,
    pub vulnerability_risk: Option<u64>,
    pub configuration_risk: Option<u64>,
    pub scan_task: Option<u64>,
    pub tag: Option<Vec<Tag>>,
    pub member_id: Option<String>,
    pub os: Option<String>,
    pub risk_exposure: Option<i64>,
    pub bas_agent_status: Option<i64>,
    pub is_new_asset: Option<u64>,
    pub cvm_agent_status: Option<i64>,
    pub cvm_status: Option<i64>,
    pub defense_model: Option<i64>,
    pub tat_status: Option<i64>,
    pub cpu_trend: Option<Vec<Element>>,
    pub memory_trend: Option<Vec<Element>>,
    pub agent_status: Option<i64>,
    pub close_defense_count: Option<i64>,
    pub instance_state: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub agent_mem_rss: Option<i64>,
    pub agent_cpu_per: Option<f64>,
    pub real_appid: Option<i64>,
    pub cloud_type: Option<i64>,
    pub protect_status: Option<i64>,
    pub offline_time: Option<String>,
}
model! { CVMAssetVO {
    0 "AssetId" asset_id, 1 "AssetName" asset_name, 2 "AssetType" asset_type, 3 "Region" region,
    4 "CWPStatus" cwp_status, 5 "AssetCreateTime" asset_create_time, 6 "PublicIp" public_ip, 7 "PrivateIp" private_ip,
    8 "VpcId" vpc_id, 9 "VpcName" vpc_name, 10 "AppId" app_id, 11 "Uin" uin, 12 "NickName" nick_name,
    13 "AvailableArea" available_area, 14 "IsCore" is_core, 15 "SubnetId" subnet_id, 16 "SubnetName" subnet_name,
    17 "InstanceUuid" instance_uuid, 18 "InstanceQUuid" instance_q_uuid, 19 "OsName" os_name,
    20 "PartitionCount" partition_count, 21 "CPUInfo" cpu_info, 22 "CPUSize" cpu_size, 23 "CPULoad" cpu_load,
    24 "MemorySize" memory_size, 25 "MemoryLoad" memory_load, 26 "DiskSize" disk_size, 27 "DiskLoad" disk_load,
    28 "AccountCount" account_count, 29 "ProcessCount" process_count, 30 "AppCount" app_count,
    31 "PortCount" port_count, 32 "Attack" attack, 33 "Access" access, 34 "Intercept" intercept,
    35 "InBandwidth" in_bandwidth, 36 "OutBandwidth" out_bandwidth, 37 "InFlow" in_flow, 38 "OutFlow" out_flow,
    39 "LastScanTime" last_scan_time, 40 "NetWorkOut" net_work_out, 41 "PortRisk" port_risk,
    42 "VulnerabilityRisk" vulnerability_risk, 43 "ConfigurationRisk" configuration_risk, 44 "ScanTask" scan_task,
    45 "Tag" tag, 46 "MemberId" member_id, 47 "Os" os, 48 "RiskExposure" risk_exposure,
    49 "BASAgentStatus" bas_agent_status, 50 "IsNewAsset" is_new_asset, 51 "CVMAgentStatus" cvm_agent_status,
    52 "CVMStatus" cvm_status, 53 "DefenseModel" defense_model, 54 "TatStatus" tat_status, 55 "CpuTrend" cpu_trend,
    56 "MemoryTrend" memory_trend, 57 "AgentStatus" agent_status, 58 "CloseDefenseCount" close_defense_count,
    59 "InstanceState" instance_state, 60 "SecurityGroupIds" security_group_ids, 61 "AgentMemRss" agent_mem_rss,
    62 "AgentCpuPer" agent_cpu_per, 63 "RealAppid" real_appid, 64 "CloudType" cloud_type,
    65 "ProtectStatus" protect_status, 66 "OfflineTime" offline_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Element {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Element {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetInstanceTypeMap {
    pub text: Option<String>,
    pub value: Option<String>,
    pub instance_type_list: Option<Vec<FilterDataObject>>,
}
model! { AssetInstanceTypeMap {
    0 "Text" text, 1 "Value" value, 2 "InstanceTypeList" instance_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPExposePath {
    pub asset_id: String,
    pub asset_app_id: u64,
    pub member_id: Option<Vec<String>>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub port: Option<String>,
}
operation! { DescribeCWPExposePath(asset_id: String, asset_app_id: u64)
    "DescribeCWPExposePath" -> DescribeCWPExposePathOutput {
    0 "AssetID" asset_id, 1 "AssetAppID" asset_app_id, 2 "MemberId" member_id: Vec<String>, 3 "Ip" ip: String,
    4 "Domain" domain: String, 5 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPExposePathOutput {
    pub content: Option<String>,
}
model! { DescribeCWPExposePathOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPExposures {
    pub asset_id: String,
    pub asset_app_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeCWPExposures(asset_id: String, asset_app_id: u64)
    "DescribeCWPExposures" -> DescribeCWPExposuresOutput {
    0 "AssetID" asset_id, 1 "AssetAppID" asset_app_id, 2 "MemberId" member_id: Vec<String>,
    3 "Filters" filters: Vec<Filters>, 4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "Order" order: String,
    7 "By" by: String
} }
paged! { DescribeCWPExposures: ExposesItem = Offset "Offset", "ExposeList" expose_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPExposuresOutput {
    pub total_count: Option<i64>,
    pub expose_list: Option<Vec<ExposesItem>>,
}
model! { DescribeCWPExposuresOutput {
    0 "TotalCount" total_count, 1 "ExposeList" expose_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposesItem {
    pub provider: Option<String>,
    pub cloud_account_name: Option<String>,
    pub cloud_account_id: Option<String>,
    pub domain: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub status: Option<String>,
    pub risk_type: Option<String>,
    pub acl_type: Option<String>,
    pub acl_list: Option<String>,
    pub asset_id: Option<String>,
    pub instance_name: Option<String>,
    pub asset_type: Option<String>,
    pub port_service_count: Option<u64>,
    pub high_risk_port_service_count: Option<u64>,
    pub web_app_count: Option<u64>,
    pub risk_web_app_count: Option<u64>,
    pub weak_password_count: Option<u64>,
    pub vul_count: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub asset_type_name: Option<String>,
    pub display_status: Option<String>,
    pub display_risk_type: Option<String>,
    pub scan_task_status: Option<String>,
    pub uuid: Option<String>,
    pub has_scan: Option<String>,
    pub app_id: Option<u64>,
    pub app_id_str: Option<String>,
    pub exposure_id: Option<u64>,
    pub port_detect_count: Option<u64>,
    pub port_detect_result: Option<String>,
    pub tag: Option<String>,
    pub comment: Option<String>,
    pub to_governed_risk_count: Option<u64>,
    pub to_governed_risk_content: Option<String>,
    pub asset_type_icon_url: Option<String>,
    pub asset_type_icon_solid_url: Option<String>,
}
model! { ExposesItem {
    0 "Provider" provider, 1 "CloudAccountName" cloud_account_name, 2 "CloudAccountId" cloud_account_id,
    3 "Domain" domain, 4 "Ip" ip, 5 "Port" port, 6 "Status" status, 7 "RiskType" risk_type, 8 "AclType" acl_type,
    9 "AclList" acl_list, 10 "AssetId" asset_id, 11 "InstanceName" instance_name, 12 "AssetType" asset_type,
    13 "PortServiceCount" port_service_count, 14 "HighRiskPortServiceCount" high_risk_port_service_count,
    15 "WebAppCount" web_app_count, 16 "RiskWebAppCount" risk_web_app_count, 17 "WeakPasswordCount" weak_password_count,
    18 "VulCount" vul_count, 19 "CreateTime" create_time, 20 "UpdateTime" update_time,
    21 "AssetTypeName" asset_type_name, 22 "DisplayStatus" display_status, 23 "DisplayRiskType" display_risk_type,
    24 "ScanTaskStatus" scan_task_status, 25 "Uuid" uuid, 26 "HasScan" has_scan, 27 "AppId" app_id,
    28 "AppIdStr" app_id_str, 29 "ExposureID" exposure_id, 30 "PortDetectCount" port_detect_count,
    31 "PortDetectResult" port_detect_result, 32 "Tag" tag, 33 "Comment" comment,
    34 "ToGovernedRiskCount" to_governed_risk_count, 35 "ToGovernedRiskContent" to_governed_risk_content,
    36 "AssetTypeIconURL" asset_type_icon_url, 37 "AssetTypeIconSolidURL" asset_type_icon_solid_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPLicenseBindSchedule {
    pub task_id: u64,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeCWPLicenseBindSchedule(task_id: u64)
    "DescribeCWPLicenseBindSchedule" -> DescribeCWPLicenseBindScheduleOutput {
    0 "TaskId" task_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filters>
} }
paged! { DescribeCWPLicenseBindSchedule: LicenseBindTaskDetail = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPLicenseBindScheduleOutput {
    pub schedule: Option<u64>,
    pub list: Option<Vec<LicenseBindTaskDetail>>,
    pub total_count: Option<u64>,
}
model! { DescribeCWPLicenseBindScheduleOutput {
    0 "Schedule" schedule, 1 "List" list, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseBindTaskDetail {
    pub quuid: Option<String>,
    pub err_msg: Option<String>,
    pub status: Option<u64>,
    pub fix_message: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { LicenseBindTaskDetail {
    0 "Quuid" quuid, 1 "ErrMsg" err_msg, 2 "Status" status, 3 "FixMessage" fix_message,
    4 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPMachineDetail {
    pub instance_id: Option<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeCWPMachineDetail() "DescribeCWPMachineDetail" -> DescribeCWPMachineDetailOutput {
    0 "InstanceId" instance_id: String, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPMachineDetailOutput {
    pub machine_detail: Option<MachineDetail>,
}
model! { DescribeCWPMachineDetailOutput {
    0 "MachineDetail" machine_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineDetail {
    pub agent_status: Option<String>,
    pub agent_version: Option<String>,
    pub app_id: Option<u64>,
    pub asset_type_name: Option<String>,
    pub boot_time: Option<i64>,
    pub buy_time: Option<i64>,
    pub cloud_from_enum: Option<String>,
    pub cloud_tags: Option<Vec<Tags>>,
    pub core_version: Option<String>,
    pub cpu: Option<String>,
    pub cpu_load: Option<String>,
    pub cpu_size: Option<u64>,
    pub device_version: Option<String>,
    pub disks: Option<Vec<DiskPartitionInfo>>,
    pub end_time: Option<i64>,
    pub exposed_status: Option<String>,
    pub install_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub kernel_version: Option<String>,
    pub latest_live_time: Option<i64>,
    pub latest_offline_time: Option<i64>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub machine_os: Option<String>,
    pub machine_status: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub mem_size: Option<u64>,
    pub memory_load: Option<String>,
    pub net_cards: Option<Vec<NetworkCardInfo>>,
    pub os_by_agent: Option<String>,
    pub pay_mode: Option<String>,
    pub project_id: Option<i64>,
    pub protect_days: Option<u64>,
    pub protect_type: Option<String>,
    pub quuid: Option<String>,
    pub region_info: Option<RegionInfo>,
    pub remark: Option<String>,
    pub serial_number: Option<String>,
    pub tag_items: Option<Vec<MiniTagItem>>,
    pub tag_modify_info: Option<AssetTagModifyAssetItem>,
    pub uuid: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub node_type: Option<String>,
    pub container_defend_status: Option<String>,
    pub cluster_ca_md5: Option<String>,
    pub container_env_info: Option<ContainerEnvInfo>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
}
model! { MachineDetail {
    0 "AgentStatus" agent_status, 1 "AgentVersion" agent_version, 2 "AppId" app_id, 3 "AssetTypeName" asset_type_name,
    4 "BootTime" boot_time, 5 "BuyTime" buy_time, 6 "CloudFromEnum" cloud_from_enum, 7 "CloudTags" cloud_tags,
    8 "CoreVersion" core_version, 9 "Cpu" cpu, 10 "CpuLoad" cpu_load, 11 "CpuSize" cpu_size,
    12 "DeviceVersion" device_version, 13 "Disks" disks, 14 "EndTime" end_time, 15 "ExposedStatus" exposed_status,
    16 "InstallTime" install_time, 17 "InstanceID" instance_id, 18 "InstanceStatus" instance_status,
    19 "KernelVersion" kernel_version, 20 "LatestLiveTime" latest_live_time, 21 "LatestOfflineTime" latest_offline_time,
    22 "MachineIp" machine_ip, 23 "MachineName" machine_name, 24 "MachineOs" machine_os,
    25 "MachineStatus" machine_status, 26 "MachineWanIp" machine_wan_ip, 27 "MemSize" mem_size,
    28 "MemoryLoad" memory_load, 29 "NetCards" net_cards, 30 "OsByAgent" os_by_agent, 31 "PayMode" pay_mode,
    32 "ProjectId" project_id, 33 "ProtectDays" protect_days, 34 "ProtectType" protect_type, 35 "Quuid" quuid,
    36 "RegionInfo" region_info, 37 "Remark" remark, 38 "SerialNumber" serial_number, 39 "TagItems" tag_items,
    40 "TagModifyInfo" tag_modify_info, 41 "Uuid" uuid, 42 "VpcCidrBlock" vpc_cidr_block, 43 "VpcId" vpc_id,
    44 "VpcName" vpc_name, 45 "NodeType" node_type, 46 "ContainerDefendStatus" container_defend_status,
    47 "ClusterCaMd5" cluster_ca_md5, 48 "ContainerEnvInfo" container_env_info, 49 "ClusterId" cluster_id,
    50 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tags() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskPartitionInfo {
    pub name: Option<String>,
    pub path: Option<String>,
    pub percent: Option<f64>,
    pub size: Option<u64>,
    pub r#type: Option<String>,
    pub used: Option<u64>,
}
model! { DiskPartitionInfo {
    0 "Name" name, 1 "Path" path, 2 "Percent" percent, 3 "Size" size, 4 "Type" r#type, 5 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkCardInfo {
    pub dns_server: Option<String>,
    pub gateway: Option<String>,
    pub ip: Option<String>,
    pub ipv6: Option<String>,
    pub mac: Option<String>,
    pub name: Option<String>,
}
model! { NetworkCardInfo {
    0 "DnsServer" dns_server, 1 "Gateway" gateway, 2 "Ip" ip, 3 "Ipv6" ipv6, 4 "Mac" mac, 5 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetTagModifyAssetItem {
    pub app_id: Option<u64>,
    pub asset_type: Option<String>,
    pub instance_id: Option<String>,
    pub provider: Option<String>,
}
input! { AssetTagModifyAssetItem(app_id: u64, asset_type: String, instance_id: String, provider: String) {
    0 "AppID" app_id: u64, 1 "AssetType" asset_type: String, 2 "InstanceID" instance_id: String,
    3 "Provider" provider: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerEnvInfo {
    pub node_type: Option<String>,
    pub docker_version: Option<String>,
    pub containerd_version: Option<String>,
    pub file_system_type: Option<String>,
}
model! { ContainerEnvInfo {
    0 "NodeType" node_type, 1 "DockerVersion" docker_version, 2 "ContainerdVersion" containerd_version,
    3 "FileSystemType" file_system_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPMachineOsList {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeCWPMachineOsList() "DescribeCWPMachineOsList" -> DescribeCWPMachineOsListOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPMachineOsListOutput {
    pub list: Option<Vec<OsName>>,
}
model! { DescribeCWPMachineOsListOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsName {
    pub machine_os_type: Option<i64>,
    pub name: Option<String>,
}
model! { OsName {
    0 "MachineOSType" machine_os_type, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPMachines {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub need_tat_status: Option<bool>,
    pub more_information: Option<bool>,
    pub need_container_info: Option<bool>,
}
operation! { DescribeCWPMachines() "DescribeCWPMachines" -> DescribeCWPMachinesOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "NeedTatStatus" need_tat_status: bool,
    3 "MoreInformation" more_information: bool, 4 "NeedContainerInfo" need_container_info: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPMachinesOutput {
    pub machines: Option<Vec<Machine>>,
    pub total: Option<i64>,
}
model! { DescribeCWPMachinesOutput {
    0 "Machines" machines, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Machine {
    pub agent_status: Option<String>,
    pub agent_version: Option<String>,
    pub app_id: Option<u64>,
    pub cloud_from_enum: Option<String>,
    pub cloud_tags: Option<Vec<Tag>>,
    pub csip_protect_type: Option<String>,
    pub exposed_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub ip_list: Option<Vec<String>>,
    pub is_new: Option<bool>,
    pub kernel_version: Option<String>,
    pub latest_offline_time: Option<i64>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub machine_os: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub pay_mode: Option<String>,
    pub project_id: Option<u64>,
    pub protect_type: Option<String>,
    pub quuid: Option<String>,
    pub region_info: Option<RegionInfo>,
    pub remark: Option<String>,
    pub tag_items: Option<Vec<MiniTagItem>>,
    pub tag_modify_info: Option<AssetTagModifyAssetItem>,
    pub tat_status: Option<String>,
    pub uuid: Option<String>,
    pub vpc_id: Option<String>,
    pub node_type: Option<String>,
    pub container_defend_status: Option<String>,
    pub container_count: Option<u64>,
    pub cpu_core_count: Option<u64>,
    pub migration_required: Option<bool>,
    pub is_support_xspm: Option<bool>,
    pub can_unbind: Option<bool>,
}
model! { Machine {
    0 "AgentStatus" agent_status, 1 "AgentVersion" agent_version, 2 "AppId" app_id, 3 "CloudFromEnum" cloud_from_enum,
    4 "CloudTags" cloud_tags, 5 "CsipProtectType" csip_protect_type, 6 "ExposedStatus" exposed_status,
    7 "InstanceID" instance_id, 8 "InstanceStatus" instance_status, 9 "IpList" ip_list, 10 "IsNew" is_new,
    11 "KernelVersion" kernel_version, 12 "LatestOfflineTime" latest_offline_time, 13 "MachineIp" machine_ip,
    14 "MachineName" machine_name, 15 "MachineOs" machine_os, 16 "MachineWanIp" machine_wan_ip, 17 "PayMode" pay_mode,
    18 "ProjectId" project_id, 19 "ProtectType" protect_type, 20 "Quuid" quuid, 21 "RegionInfo" region_info,
    22 "Remark" remark, 23 "TagItems" tag_items, 24 "TagModifyInfo" tag_modify_info, 25 "TatStatus" tat_status,
    26 "Uuid" uuid, 27 "VpcId" vpc_id, 28 "NodeType" node_type, 29 "ContainerDefendStatus" container_defend_status,
    30 "ContainerCount" container_count, 31 "CpuCoreCount" cpu_core_count, 32 "MigrationRequired" migration_required,
    33 "IsSupportXSPM" is_support_xspm, 34 "CanUnbind" can_unbind
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPOrderList {
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCWPOrderList() "DescribeCWPOrderList" -> DescribeCWPOrderListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeCWPOrderList: CWPOrderList = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPOrderListOutput {
    pub list: Option<Vec<CWPOrderList>>,
    pub total_count: Option<u64>,
}
model! { DescribeCWPOrderListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CWPOrderList {
    pub product_code: Option<String>,
    pub sub_product_code: Option<String>,
    pub inquire_key: Option<String>,
    pub inquire_num: Option<u64>,
    pub used_num: Option<u64>,
    pub tag_list: Option<Vec<Tags>>,
    pub status: Option<u64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub project_id: Option<u64>,
    pub alias: Option<String>,
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub source_type: Option<u64>,
    pub pay_mode: Option<u64>,
    pub region_id: Option<u64>,
    pub zone_id: Option<u64>,
    pub deal_name: Option<String>,
    pub extra_param: Option<CWPOrderExtraParam>,
}
model! { CWPOrderList {
    0 "ProductCode" product_code, 1 "SubProductCode" sub_product_code, 2 "InquireKey" inquire_key,
    3 "InquireNum" inquire_num, 4 "UsedNum" used_num, 5 "TagList" tag_list, 6 "Status" status, 7 "BeginTime" begin_time,
    8 "EndTime" end_time, 9 "ProjectID" project_id, 10 "Alias" alias, 11 "ResourceId" resource_id,
    12 "AutoRenewFlag" auto_renew_flag, 13 "SourceType" source_type, 14 "PayMode" pay_mode, 15 "RegionID" region_id,
    16 "ZoneID" zone_id, 17 "DealName" deal_name, 18 "ExtraParam" extra_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CWPOrderExtraParam {
    pub mode: Option<String>,
    pub disposable_status: Option<bool>,
}
model! { CWPOrderExtraParam {
    0 "Mode" mode, 1 "DisposableStatus" disposable_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPScanIpInfo {
    pub ip: String,
}
operation! { DescribeCWPScanIpInfo(ip: String) "DescribeCWPScanIpInfo" -> DescribeCWPScanIpInfoOutput {
    0 "IP" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPScanIpInfoOutput {
    pub bussiness: Option<String>,
    pub characteristic: Option<String>,
    pub describe: Option<String>,
    pub referer: Option<String>,
    pub demo: Option<String>,
    pub target: Option<String>,
    pub purpose: Option<String>,
    pub announcement: Option<String>,
    pub location: Option<String>,
    pub isp: Option<String>,
    pub is_belong_tencent: Option<bool>,
}
model! { DescribeCWPScanIpInfoOutput {
    0 "Bussiness" bussiness, 1 "Characteristic" characteristic, 2 "Describe" describe, 3 "Referer" referer,
    4 "Demo" demo, 5 "Target" target, 6 "Purpose" purpose, 7 "Announcement" announcement, 8 "Location" location,
    9 "ISP" isp, 10 "IsBelongTencent" is_belong_tencent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPTaskDuration {
    pub uuid_cnt: u64,
    pub timing_scan: Option<bool>,
}
operation! { DescribeCWPTaskDuration(uuid_cnt: u64) "DescribeCWPTaskDuration" -> DescribeCWPTaskDurationOutput {
    0 "UuidCnt" uuid_cnt, 1 "TimingScan" timing_scan: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCWPTaskDurationOutput {
    pub duration: Option<u64>,
}
model! { DescribeCWPTaskDurationOutput {
    0 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallRecord {
    pub member_id: Option<Vec<String>>,
    pub access_key_id: Option<u64>,
    pub source_ipid: Option<u64>,
    pub acc_uin: Option<String>,
    pub access_key: Option<String>,
    pub filter: Option<Filter>,
}
operation! { DescribeCallRecord() "DescribeCallRecord" -> DescribeCallRecordOutput {
    0 "MemberId" member_id: Vec<String>, 1 "AccessKeyID" access_key_id: u64, 2 "SourceIPID" source_ipid: u64,
    3 "AccUin" acc_uin: String, 4 "AccessKey" access_key: String, 5 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallRecordOutput {
    pub data: Option<Vec<CallRecord>>,
    pub total: Option<i64>,
}
model! { DescribeCallRecordOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckViewRisks {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeCheckViewRisks() "DescribeCheckViewRisks" -> DescribeCheckViewRisksOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckViewRisksOutput {
    pub total_count: Option<i64>,
    pub check_view_risk_list: Option<Vec<CheckViewRiskItem>>,
    pub standard_name_list: Option<Vec<StandardItem>>,
    pub asset_type_list: Option<Vec<AttributeOptionSet>>,
    pub provider_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeCheckViewRisksOutput {
    0 "TotalCount" total_count, 1 "CheckViewRiskList" check_view_risk_list, 2 "StandardNameList" standard_name_list,
    3 "AssetTypeList" asset_type_list, 4 "ProviderList" provider_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckViewRiskItem {
    pub risk_rule_id: Option<String>,
    pub risk_title: Option<String>,
    pub check_type: Option<String>,
    pub severity: Option<String>,
    pub risk_desc: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub provider: Option<String>,
    pub risk_status: Option<u64>,
    pub asset_count: Option<u64>,
    pub risk_count: Option<u64>,
    pub asset_type: Option<String>,
    pub event_type: Option<String>,
    pub classify: Option<String>,
    pub standard_terms: Option<Vec<StandardTerm>>,
    pub asset_type_icon_url: Option<String>,
}
model! { CheckViewRiskItem {
    0 "RiskRuleId" risk_rule_id, 1 "RiskTitle" risk_title, 2 "CheckType" check_type, 3 "Severity" severity,
    4 "RiskDesc" risk_desc, 5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Provider" provider,
    8 "RiskStatus" risk_status, 9 "AssetCount" asset_count, 10 "RiskCount" risk_count, 11 "AssetType" asset_type,
    12 "EventType" event_type, 13 "Classify" classify, 14 "StandardTerms" standard_terms,
    15 "AssetTypeIconURL" asset_type_icon_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClbListenerList {
    pub asset_id: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeClbListenerList(asset_id: String) "DescribeClbListenerList" -> DescribeClbListenerListOutput {
    0 "AssetID" asset_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>, 3 "Limit" limit: u64,
    4 "Offset" offset: u64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeClbListenerList: ClbListenerItem = Offset "Offset", "Listeners" listeners, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClbListenerListOutput {
    pub total_count: Option<u64>,
    pub listeners: Option<Vec<ClbListenerItem>>,
}
model! { DescribeClbListenerListOutput {
    0 "TotalCount" total_count, 1 "Listeners" listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbListenerItem {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<u64>,
    pub create_time: Option<String>,
}
model! { ClbListenerItem {
    0 "ListenerID" listener_id, 1 "ListenerName" listener_name, 2 "Protocol" protocol, 3 "Port" port,
    4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClbListenerRules {
    pub asset_id: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeClbListenerRules(asset_id: String) "DescribeClbListenerRules" -> DescribeClbListenerRulesOutput {
    0 "AssetID" asset_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>, 3 "Limit" limit: u64,
    4 "Offset" offset: u64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeClbListenerRules: ClbListenerRuleItem = Offset "Offset", "Rules" rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClbListenerRulesOutput {
    pub total_count: Option<u64>,
    pub rules: Option<Vec<ClbListenerRuleItem>>,
}
model! { DescribeClbListenerRulesOutput {
    0 "TotalCount" total_count, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbListenerRuleItem {
    pub listener_id: Option<String>,
    pub location_id: Option<String>,
    pub domain: Option<String>,
    pub url: Option<String>,
    pub create_time: Option<String>,
}
model! { ClbListenerRuleItem {
    0 "ListenerID" listener_id, 1 "LocationID" location_id, 2 "Domain" domain, 3 "Url" url, 4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClbTargets {
    pub asset_id: String,
    pub target_type: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClbTargets(asset_id: String, target_type: String)
    "DescribeClbTargets" -> DescribeClbTargetsOutput {
    0 "AssetID" asset_id, 1 "TargetType" target_type, 2 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClbTargetsOutput {
    pub targets: Option<Vec<ClbTargetItem>>,
}
model! { DescribeClbTargetsOutput {
    0 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbTargetItem {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub private_ip_addresses: Option<String>,
    pub eni_id: Option<String>,
    pub port: Option<u64>,
}
model! { ClbTargetItem {
    0 "InstanceID" instance_id, 1 "InstanceName" instance_name, 2 "PrivateIpAddresses" private_ip_addresses,
    3 "EniID" eni_id, 4 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssets {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub is_cloud_host: Option<bool>,
}
operation! { DescribeCloudAssets() "DescribeCloudAssets" -> DescribeCloudAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String, 6 "IsCloudHost" is_cloud_host: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssetsOutput {
    pub total_count: Option<i64>,
    pub assets: Option<Vec<AssetItem>>,
    pub asset_type_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeCloudAssetsOutput {
    0 "TotalCount" total_count, 1 "Assets" assets, 2 "AssetTypeList" asset_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetItem {
    pub app_id: Option<u64>,
    pub provider: Option<String>,
    pub provider_name: Option<String>,
    pub cloud_account_id: Option<String>,
    pub cloud_account_name: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub asset_type_name: Option<String>,
    pub asset_status: Option<String>,
    pub public_expose: Option<u64>,
    pub tags: Option<Vec<AssetTag>>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub public_domain: Option<String>,
    pub private_domain: Option<String>,
    pub protect_status: Option<u64>,
    pub risk_count: Option<u64>,
    pub alarm_count: Option<u64>,
    pub created_at: Option<String>,
    pub first_sync_time: Option<String>,
    pub update_time: Option<String>,
    pub os_name: Option<String>,
    pub critical_risk_count: Option<u64>,
    pub high_risk_count: Option<u64>,
    pub medium_risk_count: Option<u64>,
    pub low_risk_count: Option<u64>,
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub asset_rid: Option<String>,
    pub custom_tags: Option<Vec<CustomTag>>,
    pub asset_type_icon_url: Option<String>,
}
model! { AssetItem {
    0 "AppID" app_id, 1 "Provider" provider, 2 "ProviderName" provider_name, 3 "CloudAccountID" cloud_account_id,
    4 "CloudAccountName" cloud_account_name, 5 "AssetID" asset_id, 6 "AssetName" asset_name, 7 "AssetType" asset_type,
    8 "AssetTypeName" asset_type_name, 9 "AssetStatus" asset_status, 10 "PublicExpose" public_expose, 11 "Tags" tags,
    12 "PublicIP" public_ip, 13 "PrivateIP" private_ip, 14 "PublicDomain" public_domain,
    15 "PrivateDomain" private_domain, 16 "ProtectStatus" protect_status, 17 "RiskCount" risk_count,
    18 "AlarmCount" alarm_count, 19 "CreatedAt" created_at, 20 "FirstSyncTime" first_sync_time,
    21 "UpdateTime" update_time, 22 "OsName" os_name, 23 "CriticalRiskCount" critical_risk_count,
    24 "HighRiskCount" high_risk_count, 25 "MediumRiskCount" medium_risk_count, 26 "LowRiskCount" low_risk_count,
    27 "Region" region, 28 "RegionName" region_name, 29 "AssetRID" asset_rid, 30 "CustomTags" custom_tags,
    31 "AssetTypeIconURL" asset_type_icon_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudFunctionList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeCloudFunctionList() "DescribeCloudFunctionList" -> DescribeCloudFunctionListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudFunctionListOutput {
    pub total_count: Option<i64>,
    pub function_list: Option<Vec<CloudFunctionItem>>,
    pub region_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeCloudFunctionListOutput {
    0 "TotalCount" total_count, 1 "FunctionList" function_list, 2 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudFunctionItem {
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub function_type: Option<String>,
    pub instance_tag: Option<String>,
    pub namespace: Option<String>,
    pub region: Option<String>,
    pub domain: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub app_id: Option<u64>,
    pub instance_status_display: Option<String>,
    pub core_asset_flag: Option<String>,
    pub public_url: Option<String>,
    pub private_url: Option<String>,
    pub account_info: Option<String>,
}
model! { CloudFunctionItem {
    0 "InstanceName" instance_name, 1 "InstanceStatus" instance_status, 2 "FunctionType" function_type,
    3 "InstanceTag" instance_tag, 4 "Namespace" namespace, 5 "Region" region, 6 "Domain" domain,
    7 "InstanceID" instance_id, 8 "InstanceType" instance_type, 9 "AppID" app_id,
    10 "InstanceStatusDisplay" instance_status_display, 11 "CoreAssetFlag" core_asset_flag, 12 "PublicURL" public_url,
    13 "PrivateURL" private_url, 14 "AccountInfo" account_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAssetList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeClusterAssetList() "DescribeClusterAssetList" -> DescribeClusterAssetListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAssetListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ClusterListItem>>,
}
model! { DescribeClusterAssetListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterListItem {
    pub app_id: Option<u64>,
    /// Deprecated.
    pub asset_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    /// Deprecated.
    pub alarm_event_critical_count: Option<u64>,
    /// Deprecated.
    pub alarm_event_high_count: Option<u64>,
    /// Deprecated.
    pub alarm_event_middle_count: Option<u64>,
    /// Deprecated.
    pub alarm_event_low_count: Option<u64>,
    /// Deprecated.
    pub risk_event_critical_count: Option<u64>,
    /// Deprecated.
    pub risk_event_high_count: Option<u64>,
    /// Deprecated.
    pub risk_event_middle_count: Option<u64>,
    /// Deprecated.
    pub risk_event_low_count: Option<u64>,
    pub node_count: Option<u64>,
    pub offline_node_count: Option<u64>,
    pub uninstall_node_count: Option<u64>,
    pub total_cores_count: Option<i64>,
    /// Deprecated.
    pub defend_cores_count: Option<i64>,
    pub audit_log_switch_status: Option<i64>,
    pub defend_status: Option<String>,
    pub run_status: Option<String>,
    pub region: Option<String>,
    pub version: Option<String>,
    pub last_asset_sync_time: Option<String>,
    pub last_risk_check_time: Option<String>,
    pub risk_status: Option<String>,
    pub tags: Option<Vec<AssetTag>>,
    pub owner_name: Option<String>,
    pub fail_message: Option<String>,
    pub run_sub_status: Option<String>,
    pub accessed_status: Option<String>,
    pub accessed_sub_status: Option<String>,
    pub cluster_ca_md5: Option<String>,
    pub asset_sync_status: Option<String>,
    /// Deprecated.
    pub risk_config_count: Option<u64>,
    /// Deprecated.
    pub access_failed_message: Option<String>,
    pub region_name: Option<String>,
    pub region_name_en: Option<String>,
    pub unbound_ultimate_node_count: Option<u64>,
}
model! { ClusterListItem {
    0 "AppID" app_id, 1 "AssetId" asset_id, 2 "ClusterId" cluster_id, 3 "ClusterName" cluster_name,
    4 "ClusterType" cluster_type, 5 "AlarmEventCriticalCount" alarm_event_critical_count,
    6 "AlarmEventHighCount" alarm_event_high_count, 7 "AlarmEventMiddleCount" alarm_event_middle_count,
    8 "AlarmEventLowCount" alarm_event_low_count, 9 "RiskEventCriticalCount" risk_event_critical_count,
    10 "RiskEventHighCount" risk_event_high_count, 11 "RiskEventMiddleCount" risk_event_middle_count,
    12 "RiskEventLowCount" risk_event_low_count, 13 "NodeCount" node_count, 14 "OfflineNodeCount" offline_node_count,
    15 "UninstallNodeCount" uninstall_node_count, 16 "TotalCoresCount" total_cores_count,
    17 "DefendCoresCount" defend_cores_count, 18 "AuditLogSwitchStatus" audit_log_switch_status,
    19 "DefendStatus" defend_status, 20 "RunStatus" run_status, 21 "Region" region, 22 "Version" version,
    23 "LastAssetSyncTime" last_asset_sync_time, 24 "LastRiskCheckTime" last_risk_check_time,
    25 "RiskStatus" risk_status, 26 "Tags" tags, 27 "OwnerName" owner_name, 28 "FailMessage" fail_message,
    29 "RunSubStatus" run_sub_status, 30 "AccessedStatus" accessed_status, 31 "AccessedSubStatus" accessed_sub_status,
    32 "ClusterCaMD5" cluster_ca_md5, 33 "AssetSyncStatus" asset_sync_status, 34 "RiskConfigCount" risk_config_count,
    35 "AccessFailedMessage" access_failed_message, 36 "RegionName" region_name, 37 "RegionNameEn" region_name_en,
    38 "UnboundUltimateNodeCount" unbound_ultimate_node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAssetSyncTaskStatus {
    pub task_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClusterAssetSyncTaskStatus(task_id: String)
    "DescribeClusterAssetSyncTaskStatus" -> DescribeClusterAssetSyncTaskStatusOutput {
    0 "TaskId" task_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAssetSyncTaskStatusOutput {
    pub status: Option<String>,
    pub progress: Option<u64>,
}
model! { DescribeClusterAssetSyncTaskStatusOutput {
    0 "Status" status, 1 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeClusterAssets() "DescribeClusterAssets" -> DescribeClusterAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAssetsOutput {
    pub data: Option<Vec<AssetCluster>>,
    pub total_count: Option<i64>,
    pub cluster_type_list: Option<Vec<FilterDataObject>>,
    pub cluster_status_list: Option<Vec<FilterDataObject>>,
    pub component_status_list: Option<Vec<FilterDataObject>>,
    pub vpc_list: Option<Vec<FilterDataObject>>,
    pub region_list: Option<Vec<FilterDataObject>>,
    pub app_id_list: Option<Vec<FilterDataObject>>,
    pub protect_status_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeClusterAssetsOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "ClusterTypeList" cluster_type_list,
    3 "ClusterStatusList" cluster_status_list, 4 "ComponentStatusList" component_status_list, 5 "VpcList" vpc_list,
    6 "RegionList" region_list, 7 "AppIdList" app_id_list, 8 "ProtectStatusList" protect_status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetCluster {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub nick: Option<String>,
    pub region: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub instance_create_time: Option<String>,
    pub status: Option<String>,
    pub protect_status: Option<i64>,
    pub protect_info: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub kubernetes_version: Option<String>,
    pub component: Option<String>,
    pub component_version: Option<String>,
    pub component_status: Option<String>,
    pub check_time: Option<String>,
    pub machine_count: Option<i64>,
    pub pod_count: Option<i64>,
    pub service_count: Option<i64>,
    pub vul_risk: Option<i64>,
    pub cfg_risk: Option<i64>,
    pub check_count: Option<i64>,
    pub is_core: Option<i64>,
    pub is_new_asset: Option<u64>,
    pub cloud_type: Option<i64>,
}
model! { AssetCluster {
    0 "AppId" app_id, 1 "Uin" uin, 2 "Nick" nick, 3 "Region" region, 4 "AssetId" asset_id, 5 "AssetName" asset_name,
    6 "AssetType" asset_type, 7 "InstanceCreateTime" instance_create_time, 8 "Status" status,
    9 "ProtectStatus" protect_status, 10 "ProtectInfo" protect_info, 11 "VpcId" vpc_id, 12 "VpcName" vpc_name,
    13 "KubernetesVersion" kubernetes_version, 14 "Component" component, 15 "ComponentVersion" component_version,
    16 "ComponentStatus" component_status, 17 "CheckTime" check_time, 18 "MachineCount" machine_count,
    19 "PodCount" pod_count, 20 "ServiceCount" service_count, 21 "VulRisk" vul_risk, 22 "CFGRisk" cfg_risk,
    23 "CheckCount" check_count, 24 "IsCore" is_core, 25 "IsNewAsset" is_new_asset, 26 "CloudType" cloud_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerAppList {
    pub container_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClusterContainerAppList(container_id: String)
    "DescribeClusterContainerAppList" -> DescribeClusterContainerAppListOutput {
    0 "ContainerId" container_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerAppListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<ContainerAppItem>>,
}
model! { DescribeClusterContainerAppListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerAppItem {
    pub main_type: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
    pub run_as: Option<String>,
    pub exe_path: Option<String>,
    pub config_path: Option<String>,
    pub process_cnt: Option<i64>,
}
model! { ContainerAppItem {
    0 "MainType" main_type, 1 "Type" r#type, 2 "Version" version, 3 "RunAs" run_as, 4 "ExePath" exe_path,
    5 "ConfigPath" config_path, 6 "ProcessCnt" process_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerComponentList {
    pub container_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClusterContainerComponentList(container_id: String)
    "DescribeClusterContainerComponentList" -> DescribeClusterContainerComponentListOutput {
    0 "ContainerId" container_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerComponentListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<ContainerComponentItem>>,
}
model! { DescribeClusterContainerComponentListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerComponentItem {
    pub name: Option<String>,
    pub version: Option<String>,
}
model! { ContainerComponentItem {
    0 "Name" name, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerDetail {
    pub container_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClusterContainerDetail(container_id: String)
    "DescribeClusterContainerDetail" -> DescribeClusterContainerDetailOutput {
    0 "ContainerId" container_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerDetailOutput {
    pub app_id: Option<i64>,
    pub container_id: Option<String>,
    pub cmd: Option<String>,
    pub create_time: Option<String>,
    pub run_status: Option<String>,
    pub isolate_status: Option<String>,
    /// Deprecated.
    pub risk_event_critical_count: Option<i64>,
    /// Deprecated.
    pub risk_event_high_count: Option<i64>,
    /// Deprecated.
    pub risk_event_middle_count: Option<i64>,
    /// Deprecated.
    pub risk_event_low_count: Option<i64>,
    pub image_name: Option<String>,
    pub image_id: Option<String>,
    pub image_size: Option<String>,
    pub image_create_time: Option<String>,
    pub node_name: Option<String>,
    pub node_internal_ip: Option<String>,
    pub node_run_status: Option<String>,
    pub mounts: Option<Vec<ContainerMountItem>>,
    pub network_name: Option<String>,
    pub network_mode: Option<String>,
    pub network_id: Option<String>,
    pub endpoint_id: Option<String>,
    pub gateway: Option<String>,
    pub ipv4: Option<String>,
    pub ipv6: Option<String>,
    pub mac: Option<String>,
    pub container_name: Option<String>,
    pub node_instance_id: Option<String>,
    pub node_type: Option<String>,
    pub node_unique_id: Option<String>,
    pub cluster_ca_md5: Option<String>,
    pub enable_link_image: Option<bool>,
}
model! { DescribeClusterContainerDetailOutput {
    0 "AppID" app_id, 1 "ContainerId" container_id, 2 "Cmd" cmd, 3 "CreateTime" create_time, 4 "RunStatus" run_status,
    5 "IsolateStatus" isolate_status, 6 "RiskEventCriticalCount" risk_event_critical_count,
    7 "RiskEventHighCount" risk_event_high_count, 8 "RiskEventMiddleCount" risk_event_middle_count,
    9 "RiskEventLowCount" risk_event_low_count, 10 "ImageName" image_name, 11 "ImageId" image_id,
    12 "ImageSize" image_size, 13 "ImageCreateTime" image_create_time, 14 "NodeName" node_name,
    15 "NodeInternalIP" node_internal_ip, 16 "NodeRunStatus" node_run_status, 17 "Mounts" mounts,
    18 "NetworkName" network_name, 19 "NetworkMode" network_mode, 20 "NetworkId" network_id,
    21 "EndpointId" endpoint_id, 22 "Gateway" gateway, 23 "IPv4" ipv4, 24 "IPv6" ipv6, 25 "MAC" mac,
    26 "ContainerName" container_name, 27 "NodeInstanceId" node_instance_id, 28 "NodeType" node_type,
    29 "NodeUniqueID" node_unique_id, 30 "ClusterCaMD5" cluster_ca_md5, 31 "EnableLinkImage" enable_link_image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerMountItem {
    pub r#type: Option<String>,
    pub source: Option<String>,
    pub destination: Option<String>,
    pub mode: Option<String>,
    pub rw: Option<bool>,
    pub propagation: Option<String>,
    pub name: Option<String>,
    pub driver: Option<String>,
}
model! { ContainerMountItem {
    0 "Type" r#type, 1 "Source" source, 2 "Destination" destination, 3 "Mode" mode, 4 "RW" rw,
    5 "Propagation" propagation, 6 "Name" name, 7 "Driver" driver
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerList {
    /// Deprecated.
    pub cluster_asset_id: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub cluster_ca_md5: Option<String>,
}
operation! { DescribeClusterContainerList() "DescribeClusterContainerList" -> DescribeClusterContainerListOutput {
    0 "ClusterAssetId" cluster_asset_id: String, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter,
    3 "ClusterCaMD5" cluster_ca_md5: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ClusterContainerListItem>>,
}
model! { DescribeClusterContainerListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterContainerListItem {
    pub app_id: Option<u64>,
    /// Deprecated.
    pub asset_id: Option<String>,
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub run_status: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub pod_uid: Option<String>,
    pub pod_name: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub isolate_status: Option<String>,
    /// Deprecated.
    pub risk_event_critical_count: Option<u64>,
    /// Deprecated.
    pub risk_event_high_count: Option<u64>,
    /// Deprecated.
    pub risk_event_middle_count: Option<u64>,
    /// Deprecated.
    pub risk_event_low_count: Option<u64>,
    pub create_time: Option<String>,
    pub alarm_count: Option<u64>,
}
model! { ClusterContainerListItem {
    0 "AppID" app_id, 1 "AssetId" asset_id, 2 "ContainerId" container_id, 3 "ContainerName" container_name,
    4 "RunStatus" run_status, 5 "NodeId" node_id, 6 "NodeType" node_type, 7 "PodUid" pod_uid, 8 "PodName" pod_name,
    9 "ImageId" image_id, 10 "ImageName" image_name, 11 "IsolateStatus" isolate_status,
    12 "RiskEventCriticalCount" risk_event_critical_count, 13 "RiskEventHighCount" risk_event_high_count,
    14 "RiskEventMiddleCount" risk_event_middle_count, 15 "RiskEventLowCount" risk_event_low_count,
    16 "CreateTime" create_time, 17 "AlarmCount" alarm_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerPortList {
    pub container_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClusterContainerPortList(container_id: String)
    "DescribeClusterContainerPortList" -> DescribeClusterContainerPortListOutput {
    0 "ContainerId" container_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerPortListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<ContainerPortItem>>,
}
model! { DescribeClusterContainerPortListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerPortItem {
    pub process_name: Option<String>,
    pub container_port: Option<i64>,
    pub run_as: Option<String>,
    pub container_pid: Option<i64>,
    pub host_inner_ip: Option<String>,
    pub host_public_ip: Option<String>,
    pub public_port: Option<i64>,
    pub protocol_type: Option<String>,
}
model! { ContainerPortItem {
    0 "ProcessName" process_name, 1 "ContainerPort" container_port, 2 "RunAs" run_as, 3 "ContainerPID" container_pid,
    4 "HostInnerIP" host_inner_ip, 5 "HostPublicIP" host_public_ip, 6 "PublicPort" public_port,
    7 "ProtocolType" protocol_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerProcessList {
    pub container_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClusterContainerProcessList(container_id: String)
    "DescribeClusterContainerProcessList" -> DescribeClusterContainerProcessListOutput {
    0 "ContainerId" container_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerProcessListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<ContainerProcessItem>>,
}
model! { DescribeClusterContainerProcessListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerProcessItem {
    pub process_name: Option<String>,
    pub pid: Option<i64>,
    pub container_pid: Option<i64>,
    pub process_path: Option<String>,
    pub run_as: Option<String>,
    pub start_time: Option<String>,
}
model! { ContainerProcessItem {
    0 "ProcessName" process_name, 1 "PID" pid, 2 "ContainerPID" container_pid, 3 "ProcessPath" process_path,
    4 "RunAs" run_as, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerWebServiceList {
    pub container_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClusterContainerWebServiceList(container_id: String)
    "DescribeClusterContainerWebServiceList" -> DescribeClusterContainerWebServiceListOutput {
    0 "ContainerId" container_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterContainerWebServiceListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<ContainerWebServiceItem>>,
}
model! { DescribeClusterContainerWebServiceListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerWebServiceItem {
    pub r#type: Option<String>,
    pub version: Option<String>,
    pub run_as: Option<String>,
    pub exe_path: Option<String>,
    pub config_path: Option<String>,
}
model! { ContainerWebServiceItem {
    0 "Type" r#type, 1 "Version" version, 2 "RunAs" run_as, 3 "ExePath" exe_path, 4 "ConfigPath" config_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    /// Deprecated.
    pub cluster_asset_id: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub cluster_ca_md5: Option<String>,
}
operation! { DescribeClusterDetail() "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterAssetId" cluster_asset_id: String, 1 "MemberId" member_id: Vec<String>,
    2 "ClusterCaMD5" cluster_ca_md5: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub cluster_base_info: Option<ClusterListItem>,
    pub runtime_component: Option<String>,
    pub master_ip: Option<String>,
    pub node_count: Option<u64>,
    pub namespace_count: Option<u64>,
    pub pod_count: Option<u64>,
    pub container_count: Option<u64>,
    pub service_count: Option<u64>,
    pub ingress_count: Option<u64>,
    pub image_count: Option<u64>,
    pub system_component_count: Option<u64>,
}
model! { DescribeClusterDetailOutput {
    0 "ClusterBaseInfo" cluster_base_info, 1 "RuntimeComponent" runtime_component, 2 "MasterIP" master_ip,
    3 "NodeCount" node_count, 4 "NamespaceCount" namespace_count, 5 "PodCount" pod_count,
    6 "ContainerCount" container_count, 7 "ServiceCount" service_count, 8 "IngressCount" ingress_count,
    9 "ImageCount" image_count, 10 "SystemComponentCount" system_component_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstallCommand {
    pub is_cloud: bool,
    pub member_id: Option<Vec<String>>,
    pub net_type: Option<String>,
    pub region_code: Option<String>,
    pub vpc_id: Option<String>,
    pub expire_date: Option<String>,
    pub tag_ids: Option<Vec<u64>>,
    pub cluster_custom_parameters: Option<Vec<ClusterCustomParameters>>,
    pub vip: Option<String>,
}
operation! { DescribeClusterInstallCommand(is_cloud: bool)
    "DescribeClusterInstallCommand" -> DescribeClusterInstallCommandOutput {
    0 "IsCloud" is_cloud, 1 "MemberId" member_id: Vec<String>, 2 "NetType" net_type: String,
    3 "RegionCode" region_code: String, 4 "VpcId" vpc_id: String, 5 "ExpireDate" expire_date: String,
    6 "TagIds" tag_ids: Vec<u64>, 7 "ClusterCustomParameters" cluster_custom_parameters: Vec<ClusterCustomParameters>,
    8 "Vip" vip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCustomParameters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { ClusterCustomParameters() {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstallCommandOutput {
    pub command: Option<String>,
    pub url: Option<String>,
    pub file_content: Option<String>,
}
model! { DescribeClusterInstallCommandOutput {
    0 "Command" command, 1 "URL" url, 2 "FileContent" file_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterListV2 {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeClusterListV2() "DescribeClusterListV2" -> DescribeClusterListV2Output {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterListV2Output {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ClusterListItem>>,
}
model! { DescribeClusterListV2Output {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNamespaceList {
    /// Deprecated.
    pub cluster_asset_id: Option<String>,
    pub filter: Option<Filter>,
    pub member_id: Option<Vec<String>>,
    pub cluster_ca_md5: Option<String>,
}
operation! { DescribeClusterNamespaceList() "DescribeClusterNamespaceList" -> DescribeClusterNamespaceListOutput {
    0 "ClusterAssetId" cluster_asset_id: String, 1 "Filter" filter: Filter, 2 "MemberId" member_id: Vec<String>,
    3 "ClusterCaMD5" cluster_ca_md5: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNamespaceListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ClusterNamespaceListItem>>,
}
model! { DescribeClusterNamespaceListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterNamespaceListItem {
    pub app_id: Option<u64>,
    pub name: Option<String>,
    pub label: Option<Vec<AssetTag>>,
    pub create_time: Option<String>,
    /// Deprecated.
    pub asset_id: Option<String>,
    pub unique_id: Option<String>,
}
model! { ClusterNamespaceListItem {
    0 "AppID" app_id, 1 "Name" name, 2 "Label" label, 3 "CreateTime" create_time, 4 "AssetId" asset_id,
    5 "UniqueID" unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodeList {
    /// Deprecated.
    pub cluster_asset_id: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub cluster_ca_md5: Option<String>,
}
operation! { DescribeClusterNodeList() "DescribeClusterNodeList" -> DescribeClusterNodeListOutput {
    0 "ClusterAssetId" cluster_asset_id: String, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter,
    3 "ClusterCaMD5" cluster_ca_md5: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodeListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ClusterNodeListItem>>,
}
model! { DescribeClusterNodeListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterNodeListItem {
    /// Deprecated.
    pub asset_id: Option<String>,
    pub app_id: Option<u64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub public_ip: Option<String>,
    pub internal_ip: Option<String>,
    pub node_type: Option<String>,
    pub cores_count: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub run_status: Option<String>,
    pub is_new: Option<bool>,
    pub unique_id: Option<String>,
    pub client_status: Option<String>,
    pub instance_id: Option<String>,
}
model! { ClusterNodeListItem {
    0 "AssetId" asset_id, 1 "AppID" app_id, 2 "NodeId" node_id, 3 "NodeName" node_name, 4 "PublicIP" public_ip,
    5 "InternalIP" internal_ip, 6 "NodeType" node_type, 7 "CoresCount" cores_count, 8 "Tags" tags,
    9 "RunStatus" run_status, 10 "IsNew" is_new, 11 "UniqueID" unique_id, 12 "ClientStatus" client_status,
    13 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPodAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeClusterPodAssets() "DescribeClusterPodAssets" -> DescribeClusterPodAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPodAssetsOutput {
    pub data: Option<Vec<AssetClusterPod>>,
    pub total_count: Option<i64>,
    pub pod_status_list: Option<Vec<FilterDataObject>>,
    pub namespace_list: Option<Vec<FilterDataObject>>,
    pub region_list: Option<Vec<FilterDataObject>>,
    pub app_id_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeClusterPodAssetsOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "PodStatusList" pod_status_list, 3 "NamespaceList" namespace_list,
    4 "RegionList" region_list, 5 "AppIdList" app_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetClusterPod {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub nick: Option<String>,
    pub region: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub instance_create_time: Option<String>,
    pub namespace: Option<String>,
    pub status: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub machine_id: Option<String>,
    pub machine_name: Option<String>,
    pub pod_ip: Option<String>,
    pub service_count: Option<i64>,
    pub container_count: Option<i64>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub is_core: Option<i64>,
    pub is_new_asset: Option<u64>,
}
model! { AssetClusterPod {
    0 "AppId" app_id, 1 "Uin" uin, 2 "Nick" nick, 3 "Region" region, 4 "AssetId" asset_id, 5 "AssetName" asset_name,
    6 "InstanceCreateTime" instance_create_time, 7 "Namespace" namespace, 8 "Status" status, 9 "ClusterId" cluster_id,
    10 "ClusterName" cluster_name, 11 "MachineId" machine_id, 12 "MachineName" machine_name, 13 "PodIp" pod_ip,
    14 "ServiceCount" service_count, 15 "ContainerCount" container_count, 16 "PublicIp" public_ip,
    17 "PrivateIp" private_ip, 18 "IsCore" is_core, 19 "IsNewAsset" is_new_asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPodDetail {
    pub unique_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClusterPodDetail(unique_id: String) "DescribeClusterPodDetail" -> DescribeClusterPodDetailOutput {
    0 "UniqueID" unique_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPodDetailOutput {
    pub unique_id: Option<String>,
    pub app_id: Option<u64>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub run_status: Option<String>,
    pub labels: Option<Vec<AssetTag>>,
    pub start_time: Option<String>,
    pub startup_time: Option<u64>,
    pub restart_count: Option<u64>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_run_status: Option<String>,
    pub namespace: Option<String>,
    pub node_name: Option<String>,
    pub node_id: Option<String>,
    pub workload_name: Option<String>,
    pub workload_type: Option<String>,
    pub risk_event_critical_count: Option<u64>,
    pub risk_event_high_count: Option<u64>,
    pub risk_event_middle_count: Option<u64>,
    pub risk_event_low_count: Option<u64>,
    pub alarm_event_critical_count: Option<u64>,
    pub alarm_event_high_count: Option<u64>,
    pub alarm_event_middle_count: Option<u64>,
    pub alarm_event_low_count: Option<u64>,
    pub region: Option<String>,
    pub node_internal_ip: Option<String>,
    pub node_external_ip: Option<String>,
    pub container_count: Option<u64>,
    pub service_count: Option<u64>,
    pub region_name: Option<String>,
    pub region_name_en: Option<String>,
    pub alarm_count: Option<u64>,
}
model! { DescribeClusterPodDetailOutput {
    0 "UniqueID" unique_id, 1 "AppID" app_id, 2 "PodName" pod_name, 3 "PodIP" pod_ip, 4 "RunStatus" run_status,
    5 "Labels" labels, 6 "StartTime" start_time, 7 "StartupTime" startup_time, 8 "RestartCount" restart_count,
    9 "ClusterName" cluster_name, 10 "ClusterID" cluster_id, 11 "ClusterType" cluster_type,
    12 "ClusterRunStatus" cluster_run_status, 13 "Namespace" namespace, 14 "NodeName" node_name, 15 "NodeId" node_id,
    16 "WorkloadName" workload_name, 17 "WorkloadType" workload_type,
    18 "RiskEventCriticalCount" risk_event_critical_count, 19 "RiskEventHighCount" risk_event_high_count,
    20 "RiskEventMiddleCount" risk_event_middle_count, 21 "RiskEventLowCount" risk_event_low_count,
    22 "AlarmEventCriticalCount" alarm_event_critical_count, 23 "AlarmEventHighCount" alarm_event_high_count,
    24 "AlarmEventMiddleCount" alarm_event_middle_count, 25 "AlarmEventLowCount" alarm_event_low_count,
    26 "Region" region, 27 "NodeInternalIP" node_internal_ip, 28 "NodeExternalIP" node_external_ip,
    29 "ContainerCount" container_count, 30 "ServiceCount" service_count, 31 "RegionName" region_name,
    32 "RegionNameEn" region_name_en, 33 "AlarmCount" alarm_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPodList {
    /// Deprecated.
    pub cluster_asset_id: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub cluster_ca_md5: Option<String>,
}
operation! { DescribeClusterPodList() "DescribeClusterPodList" -> DescribeClusterPodListOutput {
    0 "ClusterAssetId" cluster_asset_id: String, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter,
    3 "ClusterCaMD5" cluster_ca_md5: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPodListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ClusterPodListItem>>,
    pub namespaces: Option<Vec<String>>,
}
model! { DescribeClusterPodListOutput {
    0 "TotalCount" total_count, 1 "List" list, 2 "Namespaces" namespaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterPodListItem {
    /// Deprecated.
    pub asset_id: Option<String>,
    pub app_id: Option<u64>,
    pub pod_uid: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ips: Option<Vec<String>>,
    pub run_status: Option<String>,
    /// Deprecated.
    pub defend_cores_count: Option<i64>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
    pub workload_name: Option<String>,
    pub workload_type: Option<String>,
    pub namespace: Option<String>,
    pub create_time: Option<String>,
    pub unique_id: Option<String>,
    /// Deprecated.
    pub risk_event_critical_count: Option<u64>,
    /// Deprecated.
    pub risk_event_high_count: Option<u64>,
    /// Deprecated.
    pub risk_event_middle_count: Option<u64>,
    /// Deprecated.
    pub risk_event_low_count: Option<u64>,
    /// Deprecated.
    pub alarm_event_critical_count: Option<u64>,
    /// Deprecated.
    pub alarm_event_high_count: Option<u64>,
    /// Deprecated.
    pub alarm_event_middle_count: Option<u64>,
    /// Deprecated.
    pub alarm_event_low_count: Option<u64>,
    pub container_list: Option<Vec<ClusterContainerListItem>>,
    pub alarm_count: Option<u64>,
    pub cores_count: Option<i64>,
}
model! { ClusterPodListItem {
    0 "AssetId" asset_id, 1 "AppID" app_id, 2 "PodUid" pod_uid, 3 "PodName" pod_name, 4 "PodIPs" pod_ips,
    5 "RunStatus" run_status, 6 "DefendCoresCount" defend_cores_count, 7 "NodeId" node_id, 8 "NodeType" node_type,
    9 "WorkloadName" workload_name, 10 "WorkloadType" workload_type, 11 "Namespace" namespace,
    12 "CreateTime" create_time, 13 "UniqueID" unique_id, 14 "RiskEventCriticalCount" risk_event_critical_count,
    15 "RiskEventHighCount" risk_event_high_count, 16 "RiskEventMiddleCount" risk_event_middle_count,
    17 "RiskEventLowCount" risk_event_low_count, 18 "AlarmEventCriticalCount" alarm_event_critical_count,
    19 "AlarmEventHighCount" alarm_event_high_count, 20 "AlarmEventMiddleCount" alarm_event_middle_count,
    21 "AlarmEventLowCount" alarm_event_low_count, 22 "ContainerList" container_list, 23 "AlarmCount" alarm_count,
    24 "CoresCount" cores_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterServiceList {
    /// Deprecated.
    pub cluster_asset_id: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub cluster_ca_md5: Option<String>,
    pub pod_unique_id: Option<String>,
}
operation! { DescribeClusterServiceList() "DescribeClusterServiceList" -> DescribeClusterServiceListOutput {
    0 "ClusterAssetId" cluster_asset_id: String, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter,
    3 "ClusterCaMD5" cluster_ca_md5: String, 4 "PodUniqueID" pod_unique_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterServiceListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ClusterServiceListItem>>,
    pub namespaces: Option<Vec<String>>,
}
model! { DescribeClusterServiceListOutput {
    0 "TotalCount" total_count, 1 "List" list, 2 "Namespaces" namespaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterServiceListItem {
    pub app_id: Option<u64>,
    /// Deprecated.
    pub asset_id: Option<String>,
    pub name: Option<String>,
    pub selector_label: Option<Vec<AssetTag>>,
    pub namespace: Option<String>,
    pub create_time: Option<String>,
    pub service_unique_id: Option<String>,
    pub service_type: Option<String>,
    pub cluster_ip: Option<String>,
    pub external_ip: Option<Vec<String>>,
    pub ports: Option<Vec<String>>,
}
model! { ClusterServiceListItem {
    0 "AppID" app_id, 1 "AssetId" asset_id, 2 "Name" name, 3 "SelectorLabel" selector_label, 4 "Namespace" namespace,
    5 "CreateTime" create_time, 6 "ServiceUniqueID" service_unique_id, 7 "ServiceType" service_type,
    8 "ClusterIP" cluster_ip, 9 "ExternalIP" external_ip, 10 "Ports" ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSummary {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClusterSummary() "DescribeClusterSummary" -> DescribeClusterSummaryOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSummaryOutput {
    pub total_cluster_count: Option<u64>,
    /// Deprecated.
    pub alarm_cluster_count: Option<u64>,
    /// Deprecated.
    pub risk_cluster_count: Option<u64>,
    pub total_node_count: Option<u64>,
    pub total_core_count: Option<u64>,
    /// Deprecated.
    pub alarm_event_count: Option<u64>,
    /// Deprecated.
    pub critical_alarm_event_count: Option<u64>,
    /// Deprecated.
    pub high_alarm_event_count: Option<u64>,
    /// Deprecated.
    pub middle_alarm_event_count: Option<u64>,
    /// Deprecated.
    pub low_alarm_event_count: Option<u64>,
    /// Deprecated.
    pub risk_event_count: Option<u64>,
    /// Deprecated.
    pub critical_risk_event_count: Option<u64>,
    /// Deprecated.
    pub high_risk_event_count: Option<u64>,
    /// Deprecated.
    pub middle_risk_event_count: Option<u64>,
    /// Deprecated.
    pub low_risk_event_count: Option<u64>,
    pub used_core_quota: Option<u64>,
    pub purchased_core_quota: Option<u64>,
    pub elastic_core_quota: Option<u64>,
    pub unprotected_core_count: Option<u64>,
    pub protected_core_count: Option<u64>,
    pub unprotected_cluster_count: Option<u64>,
    pub protected_cluster_count: Option<u64>,
    pub tke_cluster_count: Option<u64>,
    pub self_built_cluster_count: Option<u64>,
    /// Deprecated.
    pub critical_alarm_cluster_count: Option<u64>,
    /// Deprecated.
    pub high_alarm_cluster_count: Option<u64>,
    /// Deprecated.
    pub critical_risk_cluster_count: Option<u64>,
    /// Deprecated.
    pub high_risk_cluster_count: Option<u64>,
    pub unbound_ultimate_node_count: Option<u64>,
}
model! { DescribeClusterSummaryOutput {
    0 "TotalClusterCount" total_cluster_count, 1 "AlarmClusterCount" alarm_cluster_count,
    2 "RiskClusterCount" risk_cluster_count, 3 "TotalNodeCount" total_node_count, 4 "TotalCoreCount" total_core_count,
    5 "AlarmEventCount" alarm_event_count, 6 "CriticalAlarmEventCount" critical_alarm_event_count,
    7 "HighAlarmEventCount" high_alarm_event_count, 8 "MiddleAlarmEventCount" middle_alarm_event_count,
    9 "LowAlarmEventCount" low_alarm_event_count, 10 "RiskEventCount" risk_event_count,
    11 "CriticalRiskEventCount" critical_risk_event_count, 12 "HighRiskEventCount" high_risk_event_count,
    13 "MiddleRiskEventCount" middle_risk_event_count, 14 "LowRiskEventCount" low_risk_event_count,
    15 "UsedCoreQuota" used_core_quota, 16 "PurchasedCoreQuota" purchased_core_quota,
    17 "ElasticCoreQuota" elastic_core_quota, 18 "UnprotectedCoreCount" unprotected_core_count,
    19 "ProtectedCoreCount" protected_core_count, 20 "UnprotectedClusterCount" unprotected_cluster_count,
    21 "ProtectedClusterCount" protected_cluster_count, 22 "TkeClusterCount" tke_cluster_count,
    23 "SelfBuiltClusterCount" self_built_cluster_count, 24 "CriticalAlarmClusterCount" critical_alarm_cluster_count,
    25 "HighAlarmClusterCount" high_alarm_cluster_count, 26 "CriticalRiskClusterCount" critical_risk_cluster_count,
    27 "HighRiskClusterCount" high_risk_cluster_count, 28 "UnboundUltimateNodeCount" unbound_ultimate_node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSuperNodeInfo {
    pub node_unique_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeClusterSuperNodeInfo(node_unique_id: String)
    "DescribeClusterSuperNodeInfo" -> DescribeClusterSuperNodeInfoOutput {
    0 "NodeUniqueID" node_unique_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSuperNodeInfoOutput {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_name_en: Option<String>,
    pub zone: Option<String>,
    pub asset_sync_time: Option<String>,
    pub node_source: Option<String>,
    pub sub_net_name: Option<String>,
    pub sub_net_id: Option<String>,
    pub sub_net_cidr: Option<String>,
    pub cores_count: Option<i64>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub status: Option<String>,
    pub cluster_version: Option<String>,
    pub kubelet_version: Option<String>,
    pub app_id: Option<u64>,
    pub instance_id: Option<String>,
    pub node_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeClusterSuperNodeInfoOutput {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionNameEn" region_name_en, 3 "Zone" zone,
    4 "AssetSyncTime" asset_sync_time, 5 "NodeSource" node_source, 6 "SubNetName" sub_net_name, 7 "SubNetId" sub_net_id,
    8 "SubNetCIDR" sub_net_cidr, 9 "CoresCount" cores_count, 10 "ClusterName" cluster_name, 11 "ClusterId" cluster_id,
    12 "Status" status, 13 "ClusterVersion" cluster_version, 14 "KubeletVersion" kubelet_version, 15 "AppID" app_id,
    16 "InstanceId" instance_id, 17 "NodeName" node_name, 18 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceOverview {
    pub member_id: Option<Vec<String>>,
    pub content_filter: Option<String>,
}
operation! { DescribeComplianceOverview() "DescribeComplianceOverview" -> DescribeComplianceOverviewOutput {
    0 "MemberId" member_id: Vec<String>, 1 "ContentFilter" content_filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceOverviewOutput {
    pub all_check_items: Option<ComplianceCheckItemsOverview>,
    pub standards: Option<Vec<ComplianceStandardOverview>>,
}
model! { DescribeComplianceOverviewOutput {
    0 "AllCheckItems" all_check_items, 1 "Standards" standards
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceCheckItemsOverview {
    pub total_count: Option<u64>,
    pub pass_rate: Option<u64>,
    pub check_types: Option<Vec<ComplianceCheckTypeItem>>,
}
model! { ComplianceCheckItemsOverview {
    0 "TotalCount" total_count, 1 "PassRate" pass_rate, 2 "CheckTypes" check_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceCheckTypeItem {
    pub check_type: Option<String>,
    pub count: Option<u64>,
}
model! { ComplianceCheckTypeItem {
    0 "CheckType" check_type, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceStandardOverview {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub total_count: Option<u64>,
    pub pass_rate: Option<u64>,
}
model! { ComplianceStandardOverview {
    0 "ID" id, 1 "Name" name, 2 "TotalCount" total_count, 3 "PassRate" pass_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceRiskList {
    pub standard_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub term_id: Option<u64>,
}
operation! { DescribeComplianceRiskList(standard_id: u64)
    "DescribeComplianceRiskList" -> DescribeComplianceRiskListOutput {
    0 "StandardID" standard_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>,
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "Order" order: String, 6 "By" by: String, 7 "TermID" term_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceRiskListOutput {
    pub total_count: Option<i64>,
    pub check_view_risk_list: Option<Vec<CheckViewRiskItem>>,
    pub asset_type_list: Option<Vec<AttributeOptionSet>>,
    pub provider_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeComplianceRiskListOutput {
    0 "TotalCount" total_count, 1 "CheckViewRiskList" check_view_risk_list, 2 "AssetTypeList" asset_type_list,
    3 "ProviderList" provider_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceStandardTermTree {
    pub standard_id: u64,
    pub member_id: Option<Vec<String>>,
    pub content_filter: Option<String>,
}
operation! { DescribeComplianceStandardTermTree(standard_id: u64)
    "DescribeComplianceStandardTermTree" -> DescribeComplianceStandardTermTreeOutput {
    0 "StandardID" standard_id, 1 "MemberId" member_id: Vec<String>, 2 "ContentFilter" content_filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceStandardTermTreeOutput {
    pub standard_id: Option<u64>,
    pub name: Option<String>,
    pub chapters: Option<Vec<ComplianceChapterItem>>,
}
model! { DescribeComplianceStandardTermTreeOutput {
    0 "StandardID" standard_id, 1 "Name" name, 2 "Chapters" chapters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceChapterItem {
    pub menu_id: Option<String>,
    pub name: Option<String>,
    pub terms: Option<Vec<ComplianceTermItem>>,
}
model! { ComplianceChapterItem {
    0 "MenuID" menu_id, 1 "Name" name, 2 "Terms" terms
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceTermItem {
    pub term_id: Option<u64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub rule_count: Option<u64>,
    pub rationale: Option<String>,
    pub sn: Option<String>,
}
model! { ComplianceTermItem {
    0 "TermID" term_id, 1 "Description" description, 2 "Name" name, 3 "RuleCount" rule_count, 4 "Rationale" rationale,
    5 "Sn" sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceStatistics {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeComplianceStatistics() "DescribeComplianceStatistics" -> DescribeComplianceStatisticsOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComplianceStatisticsOutput {
    pub total_count: Option<u64>,
    pub standards: Option<Vec<ComplianceStandardRuleCount>>,
}
model! { DescribeComplianceStatisticsOutput {
    0 "TotalCount" total_count, 1 "Standards" standards
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComplianceStandardRuleCount {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub count: Option<u64>,
}
model! { ComplianceStandardRuleCount {
    0 "ID" id, 1 "Name" name, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigCheckRules {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeConfigCheckRules() "DescribeConfigCheckRules" -> DescribeConfigCheckRulesOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigCheckRulesOutput {
    pub total_count: Option<i64>,
    pub rule_list: Option<Vec<RiskRuleInfo>>,
    pub provider_list: Option<Vec<AttributeOptionSet>>,
    pub risk_level_list: Option<Vec<AttributeOptionSet>>,
    pub disposition_type_list: Option<Vec<AttributeOptionSet>>,
    pub check_type_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeConfigCheckRulesOutput {
    0 "TotalCount" total_count, 1 "RuleList" rule_list, 2 "ProviderList" provider_list,
    3 "RiskLevelList" risk_level_list, 4 "DispositionTypeList" disposition_type_list, 5 "CheckTypeList" check_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskRuleInfo {
    pub rule_id: Option<String>,
    pub provider: Option<String>,
    pub instance_type: Option<String>,
    pub risk_title: Option<String>,
    pub check_type: Option<String>,
    pub risk_level: Option<String>,
    pub risk_influence: Option<String>,
    pub risk_fix_advance: Option<String>,
    pub disposition_type: Option<String>,
}
model! { RiskRuleInfo {
    0 "RuleID" rule_id, 1 "Provider" provider, 2 "InstanceType" instance_type, 3 "RiskTitle" risk_title,
    4 "CheckType" check_type, 5 "RiskLevel" risk_level, 6 "RiskInfluence" risk_influence,
    7 "RiskFixAdvance" risk_fix_advance, 8 "DispositionType" disposition_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAccessPermission {
    pub rel_app_id: i64,
    pub bucket_name: String,
    pub rel_uin: String,
    pub filter: Option<Filter>,
}
operation! { DescribeCosAccessPermission(rel_app_id: i64, bucket_name: String, rel_uin: String)
    "DescribeCosAccessPermission" -> DescribeCosAccessPermissionOutput {
    0 "RelAppId" rel_app_id, 1 "BucketName" bucket_name, 2 "RelUin" rel_uin, 3 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAccessPermissionOutput {
    pub data: Option<Vec<CosPermissionInfo>>,
    pub total: Option<i64>,
}
model! { DescribeCosAccessPermissionOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosPermissionInfo {
    pub permission_source: Option<String>,
    pub permission_content: Option<String>,
    pub grant_resource: Option<String>,
    pub grant_action: Option<String>,
    pub grant_condition: Option<String>,
}
model! { CosPermissionInfo {
    0 "PermissionSource" permission_source, 1 "PermissionContent" permission_content, 2 "GrantResource" grant_resource,
    3 "GrantAction" grant_action, 4 "GrantCondition" grant_condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAccessPermissions {
    pub rel_app_id: i64,
    pub bucket_name: String,
    pub filter: Option<Filter>,
}
operation! { DescribeCosAccessPermissions(rel_app_id: i64, bucket_name: String)
    "DescribeCosAccessPermissions" -> DescribeCosAccessPermissionsOutput {
    0 "RelAppId" rel_app_id, 1 "BucketName" bucket_name, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAccessPermissionsOutput {
    pub data: Option<Vec<CosAccessInfo>>,
    pub total: Option<i64>,
}
model! { DescribeCosAccessPermissionsOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAccessInfo {
    pub access_uin: Option<String>,
    pub access_uid: Option<String>,
    pub nick_name: Option<String>,
    pub identity: Option<i64>,
    pub main_nick_name: Option<String>,
    pub ak_list: Option<Vec<String>>,
    pub cam_policy_count: Option<i64>,
    pub update_time: Option<i64>,
}
model! { CosAccessInfo {
    0 "AccessUin" access_uin, 1 "AccessUid" access_uid, 2 "NickName" nick_name, 3 "Identity" identity,
    4 "MainNickName" main_nick_name, 5 "AkList" ak_list, 6 "CamPolicyCount" cam_policy_count, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosActionList {
    pub filter: Option<Filter>,
}
operation! { DescribeCosActionList() "DescribeCosActionList" -> DescribeCosActionListOutput {
    0 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosActionListOutput {
    pub data: Option<Vec<CosActionInfo>>,
}
model! { DescribeCosActionListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosActionInfo {
    pub action_name: Option<String>,
    pub action_name_cn: Option<String>,
    pub action_description: Option<String>,
}
model! { CosActionInfo {
    0 "ActionName" action_name, 1 "ActionNameCn" action_name_cn, 2 "ActionDescription" action_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAkAsset {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeCosAkAsset() "DescribeCosAkAsset" -> DescribeCosAkAssetOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAkAssetOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<CosAkAssetInfo>>,
}
model! { DescribeCosAkAssetOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAkAssetInfo {
    pub app_id: Option<u64>,
    pub ak_id: Option<String>,
    pub ak_name: Option<String>,
    pub ak_remark: Option<String>,
    pub ak_owner_uin: Option<String>,
    pub ak_owner_type: Option<i64>,
    pub ak_owner_name: Option<String>,
    pub ak_main_owner_name: Option<String>,
    pub ak_rel_bucket_set: Option<Vec<String>>,
    pub ak_rel_alarm_set: Option<Vec<CosRiskInfo>>,
    pub ak_rel_ip_count: Option<u64>,
    pub ak_status: Option<i64>,
    pub create_timestamp: Option<u64>,
    pub last_access_timestamp: Option<u64>,
}
model! { CosAkAssetInfo {
    0 "AppId" app_id, 1 "AkId" ak_id, 2 "AkName" ak_name, 3 "AkRemark" ak_remark, 4 "AkOwnerUin" ak_owner_uin,
    5 "AkOwnerType" ak_owner_type, 6 "AkOwnerName" ak_owner_name, 7 "AkMainOwnerName" ak_main_owner_name,
    8 "AkRelBucketSet" ak_rel_bucket_set, 9 "AkRelAlarmSet" ak_rel_alarm_set, 10 "AkRelIpCount" ak_rel_ip_count,
    11 "AkStatus" ak_status, 12 "CreateTimestamp" create_timestamp, 13 "LastAccessTimestamp" last_access_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosRiskInfo {
    pub policy_type: Option<i64>,
    pub policy_type_name: Option<String>,
    pub policy_count: Option<i64>,
}
model! { CosRiskInfo {
    0 "PolicyType" policy_type, 1 "PolicyTypeName" policy_type_name, 2 "PolicyCount" policy_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAkInvokeIpList {
    pub rel_app_id: i64,
    pub ak: String,
    pub filter: Option<Filter>,
}
operation! { DescribeCosAkInvokeIpList(rel_app_id: i64, ak: String)
    "DescribeCosAkInvokeIpList" -> DescribeCosAkInvokeIpListOutput {
    0 "RelAppId" rel_app_id, 1 "Ak" ak, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAkInvokeIpListOutput {
    pub data: Option<Vec<CosSourceIpInfo>>,
    pub total: Option<i64>,
}
model! { DescribeCosAkInvokeIpListOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAlarmList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeCosAlarmList() "DescribeCosAlarmList" -> DescribeCosAlarmListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAlarmListOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<CosAlarmInfo>>,
}
model! { DescribeCosAlarmListOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAlarmInfo {
    pub app_id: Option<i64>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_abnormal_type: Option<i64>,
    pub policy_risk_level: Option<i64>,
    pub policy_description: Option<String>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub bucket_marker: Option<String>,
    pub bucket_tag_info: Option<String>,
    pub bucket_access_way: Option<String>,
    pub account_uin: Option<String>,
    pub account_nick_name: Option<String>,
    pub account_identify: Option<i64>,
    pub account_main_nick_name: Option<String>,
    pub alarm_timestamp: Option<i64>,
    pub handle_status: Option<i64>,
    pub alarm_id: Option<i64>,
    pub bucket_region_code: Option<String>,
    pub category_details: Option<Vec<CosIdentifyCategoryDetail>>,
}
model! { CosAlarmInfo {
    0 "AppId" app_id, 1 "PolicyId" policy_id, 2 "PolicyName" policy_name, 3 "PolicyAbnormalType" policy_abnormal_type,
    4 "PolicyRiskLevel" policy_risk_level, 5 "PolicyDescription" policy_description, 6 "BucketName" bucket_name,
    7 "BucketRegion" bucket_region, 8 "BucketMarker" bucket_marker, 9 "BucketTagInfo" bucket_tag_info,
    10 "BucketAccessWay" bucket_access_way, 11 "AccountUin" account_uin, 12 "AccountNickName" account_nick_name,
    13 "AccountIdentify" account_identify, 14 "AccountMainNickName" account_main_nick_name,
    15 "AlarmTimestamp" alarm_timestamp, 16 "HandleStatus" handle_status, 17 "AlarmId" alarm_id,
    18 "BucketRegionCode" bucket_region_code, 19 "CategoryDetails" category_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosIdentifyCategoryDetail {
    pub category_id: Option<u64>,
    pub category_name: Option<String>,
    pub rule_set: Option<Vec<CosIdentifyRuleDetail>>,
}
model! { CosIdentifyCategoryDetail {
    0 "CategoryId" category_id, 1 "CategoryName" category_name, 2 "RuleSet" rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosIdentifyRuleDetail {
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub level_id: Option<u64>,
    pub level_name: Option<String>,
    pub level_score: Option<u64>,
}
model! { CosIdentifyRuleDetail {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "LevelId" level_id, 3 "LevelName" level_name,
    4 "LevelScore" level_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAlarmTrendData {
    pub member_id: Option<Vec<String>>,
    pub last_days: Option<i64>,
}
operation! { DescribeCosAlarmTrendData() "DescribeCosAlarmTrendData" -> DescribeCosAlarmTrendDataOutput {
    0 "MemberId" member_id: Vec<String>, 1 "LastDays" last_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAlarmTrendDataOutput {
    pub cos_alarm_trend_info: Option<Vec<CosAlarmTrendInfo>>,
}
model! { DescribeCosAlarmTrendDataOutput {
    0 "CosAlarmTrendInfo" cos_alarm_trend_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAlarmTrendInfo {
    pub current_date_str: Option<String>,
    pub current_day_count: Option<i64>,
    pub current_day_over_view: Option<Vec<CosRiskInfo>>,
}
model! { CosAlarmTrendInfo {
    0 "CurrentDateStr" current_date_str, 1 "CurrentDayCount" current_day_count,
    2 "CurrentDayOverView" current_day_over_view
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAsset {
    pub filter: Filter,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeCosAsset(filter: Filter) "DescribeCosAsset" -> DescribeCosAssetOutput {
    0 "Filter" filter, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAssetOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<CosAssetInfo>>,
}
model! { DescribeCosAssetOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAssetInfo {
    pub app_id: Option<i64>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub bucket_region_code: Option<String>,
    pub bucket_marker: Option<String>,
    pub bucket_owner_uin: Option<String>,
    pub bucket_owner_nick_name: Option<String>,
    pub bucket_tag_info: Option<String>,
    pub bucket_security_suggestion: Option<i64>,
    pub bucket_alarm_list: Option<Vec<CosRiskAlarmInfo>>,
    pub bucket_risk_list: Option<Vec<CosRiskAlarmInfo>>,
    pub bucket_invoke_source_ip_count: Option<i64>,
    pub bucket_access_way: Option<CosBucketAccessWay>,
    pub create_time: Option<i64>,
    pub last_access_time: Option<i64>,
    pub bucket_id: Option<u64>,
    pub monitor_status: Option<u64>,
    pub data_scan_info: Option<CosAssetDataScanDetail>,
    pub bucket_az_type: Option<String>,
    pub bucket_storage_size: Option<i64>,
    pub bucket_object_count: Option<i64>,
    pub identify_sample_rate: Option<f64>,
}
model! { CosAssetInfo {
    0 "AppId" app_id, 1 "BucketName" bucket_name, 2 "BucketRegion" bucket_region,
    3 "BucketRegionCode" bucket_region_code, 4 "BucketMarker" bucket_marker, 5 "BucketOwnerUin" bucket_owner_uin,
    6 "BucketOwnerNickName" bucket_owner_nick_name, 7 "BucketTagInfo" bucket_tag_info,
    8 "BucketSecuritySuggestion" bucket_security_suggestion, 9 "BucketAlarmList" bucket_alarm_list,
    10 "BucketRiskList" bucket_risk_list, 11 "BucketInvokeSourceIpCount" bucket_invoke_source_ip_count,
    12 "BucketAccessWay" bucket_access_way, 13 "CreateTime" create_time, 14 "LastAccessTime" last_access_time,
    15 "BucketId" bucket_id, 16 "MonitorStatus" monitor_status, 17 "DataScanInfo" data_scan_info,
    18 "BucketAzType" bucket_az_type, 19 "BucketStorageSize" bucket_storage_size,
    20 "BucketObjectCount" bucket_object_count, 21 "IdentifySampleRate" identify_sample_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosRiskAlarmInfo {
    pub policy_type: Option<i64>,
    pub policy_type_name: Option<String>,
    pub policy_count: Option<i64>,
}
model! { CosRiskAlarmInfo {
    0 "PolicyType" policy_type, 1 "PolicyTypeName" policy_type_name, 2 "PolicyCount" policy_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosBucketAccessWay {
    pub access_type: Option<String>,
    pub access_user_count: Option<i64>,
    pub access_ak_count: Option<i64>,
    pub access_role_count: Option<i64>,
}
model! { CosBucketAccessWay {
    0 "AccessType" access_type, 1 "AccessUserCount" access_user_count, 2 "AccessAkCount" access_ak_count,
    3 "AccessRoleCount" access_role_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAssetDataScanDetail {
    pub status: Option<u64>,
    pub progress: Option<f64>,
    pub latest_scan_time: Option<u64>,
    pub error_info: Option<String>,
    pub category_details: Option<Vec<CosIdentifyCategoryDetail>>,
}
model! { CosAssetDataScanDetail {
    0 "Status" status, 1 "Progress" progress, 2 "LatestScanTime" latest_scan_time, 3 "ErrorInfo" error_info,
    4 "CategoryDetails" category_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAssetSyncTask {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeCosAssetSyncTask() "DescribeCosAssetSyncTask" -> DescribeCosAssetSyncTaskOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAssetSyncTaskOutput {
    pub data: Option<Vec<CosAssetSyncTaskInfo>>,
}
model! { DescribeCosAssetSyncTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAssetSyncTaskInfo {
    pub app_id: Option<i64>,
    pub task_id: Option<String>,
    pub last_scan_time: Option<i64>,
}
model! { CosAssetSyncTaskInfo {
    0 "AppId" app_id, 1 "TaskId" task_id, 2 "LastScanTime" last_scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAuditAppIdList {}
operation! { DescribeCosAuditAppIdList() "DescribeCosAuditAppIdList" -> DescribeCosAuditAppIdListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAuditAppIdListOutput {
    pub data: Option<Vec<i64>>,
}
model! { DescribeCosAuditAppIdListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAuditDictionaryList {
    pub dict_type: String,
    pub filters: Option<Vec<WhereFilter>>,
}
operation! { DescribeCosAuditDictionaryList(dict_type: String)
    "DescribeCosAuditDictionaryList" -> DescribeCosAuditDictionaryListOutput {
    0 "DictType" dict_type, 1 "Filters" filters: Vec<WhereFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAuditDictionaryListOutput {
    pub data_set: Option<Vec<CosDictionary>>,
}
model! { DescribeCosAuditDictionaryListOutput {
    0 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosDictionary {
    pub dict_id: Option<u64>,
    pub dict_name: Option<String>,
}
model! { CosDictionary {
    0 "DictId" dict_id, 1 "DictName" dict_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAuditPayInfo {}
operation! { DescribeCosAuditPayInfo() "DescribeCosAuditPayInfo" -> DescribeCosAuditPayInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosAuditPayInfoOutput {
    pub cos_audit_pay_info: Option<CosAuditPayInfo>,
}
model! { DescribeCosAuditPayInfoOutput {
    0 "CosAuditPayInfo" cos_audit_pay_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAuditPayInfo {
    pub app_id: Option<u64>,
    pub order_status: Option<u64>,
    pub bucket_num: Option<u64>,
    pub pay_mode: Option<u64>,
    pub is_self_buy: Option<u64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub auto_renew: Option<u64>,
    pub time_span: Option<u64>,
    pub time_unit: Option<String>,
    pub resource_id: Option<String>,
    pub beta_end_time: Option<String>,
    pub time_now: Option<String>,
    pub is_share_to_other: Option<u64>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub bind_bucket: Option<Vec<CosBucketId>>,
    pub shared_app_id_set: Option<Vec<u64>>,
    pub post_pay_status: Option<u64>,
    pub is_test_user: Option<u64>,
    pub available_bucket_num: Option<u64>,
    pub monitor_bucket_num: Option<u64>,
    pub total_bucket_num: Option<u64>,
    pub post_product_status_list: Option<Vec<u64>>,
    pub post_product_buy_status_list: Option<Vec<u64>>,
    pub new_post_pay_resource_id: Option<String>,
}
model! { CosAuditPayInfo {
    0 "AppId" app_id, 1 "OrderStatus" order_status, 2 "BucketNum" bucket_num, 3 "PayMode" pay_mode,
    4 "IsSelfBuy" is_self_buy, 5 "BeginTime" begin_time, 6 "EndTime" end_time, 7 "AutoRenew" auto_renew,
    8 "TimeSpan" time_span, 9 "TimeUnit" time_unit, 10 "ResourceId" resource_id, 11 "BetaEndTime" beta_end_time,
    12 "TimeNow" time_now, 13 "IsShareToOther" is_share_to_other, 14 "Uin" uin, 15 "NickName" nick_name,
    16 "BindBucket" bind_bucket, 17 "SharedAppIdSet" shared_app_id_set, 18 "PostPayStatus" post_pay_status,
    19 "IsTestUser" is_test_user, 20 "AvailableBucketNum" available_bucket_num,
    21 "MonitorBucketNum" monitor_bucket_num, 22 "TotalBucketNum" total_bucket_num,
    23 "PostProductStatusList" post_product_status_list, 24 "PostProductBuyStatusList" post_product_buy_status_list,
    25 "NewPostPayResourceId" new_post_pay_resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosBucketId {
    pub app_id: Option<String>,
    pub is_auto_monitor: Option<u64>,
    pub bucket_id_set: Option<Vec<String>>,
}
input! { CosBucketId() {
    0 "AppId" app_id: String, 1 "IsAutoMonitor" is_auto_monitor: u64, 2 "BucketIdSet" bucket_id_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosBucketBillingInfo {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeCosBucketBillingInfo() "DescribeCosBucketBillingInfo" -> DescribeCosBucketBillingInfoOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosBucketBillingInfoOutput {
    pub cos_bucket_billing_info_set: Option<Vec<CosBucketBillingInfo>>,
    pub total: Option<u64>,
}
model! { DescribeCosBucketBillingInfoOutput {
    0 "CosBucketBillingInfoSet" cos_bucket_billing_info_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosBucketBillingInfo {
    pub app_id: Option<u64>,
    pub owner_uin: Option<String>,
    pub owner_nick_name: Option<String>,
    pub bucket_count: Option<u64>,
    pub buy_status: Option<u64>,
    pub share_from_app_id: Option<u64>,
    pub share_from_uin: Option<String>,
    pub share_from_nick_name: Option<String>,
    pub monitor_bucket_count: Option<u64>,
    pub is_auto_monitor: Option<u64>,
    pub log_feature_whitelist: Option<bool>,
    pub is_have_new_post_order: Option<bool>,
    pub is_have_old_post_order: Option<bool>,
    pub post_product_list: Option<Vec<i64>>,
}
model! { CosBucketBillingInfo {
    0 "AppId" app_id, 1 "OwnerUin" owner_uin, 2 "OwnerNickName" owner_nick_name, 3 "BucketCount" bucket_count,
    4 "BuyStatus" buy_status, 5 "ShareFromAppId" share_from_app_id, 6 "ShareFromUin" share_from_uin,
    7 "ShareFromNickName" share_from_nick_name, 8 "MonitorBucketCount" monitor_bucket_count,
    9 "IsAutoMonitor" is_auto_monitor, 10 "LogFeatureWhitelist" log_feature_whitelist,
    11 "IsHaveNewPostOrder" is_have_new_post_order, 12 "IsHaveOldPostOrder" is_have_old_post_order,
    13 "PostProductList" post_product_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosBucketList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeCosBucketList() "DescribeCosBucketList" -> DescribeCosBucketListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosBucketListOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<CosAssetInfo>>,
}
model! { DescribeCosBucketListOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosBucketRisk {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeCosBucketRisk() "DescribeCosBucketRisk" -> DescribeCosBucketRiskOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosBucketRiskOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<CosRiskBucketInfo>>,
}
model! { DescribeCosBucketRiskOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosRiskBucketInfo {
    pub app_id: Option<i64>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub bucket_marker: Option<String>,
    pub bucket_uin: Option<String>,
    pub bucket_nick_name: Option<String>,
    pub bucket_main_nick_name: Option<String>,
    pub bucket_identify: Option<i64>,
    pub last_scan_timestamp: Option<i64>,
    pub handle_status: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_type: Option<i64>,
    pub policy_id: Option<i64>,
    pub policy_level: Option<i64>,
    pub policy_description: Option<String>,
    pub bucket_access_way: Option<String>,
    pub bucket_tag_info: Option<String>,
    pub risk_id: Option<i64>,
    pub bucket_region_code: Option<String>,
    pub bucket_monitor_status: Option<u64>,
}
model! { CosRiskBucketInfo {
    0 "AppId" app_id, 1 "BucketName" bucket_name, 2 "BucketRegion" bucket_region, 3 "BucketMarker" bucket_marker,
    4 "BucketUin" bucket_uin, 5 "BucketNickName" bucket_nick_name, 6 "BucketMainNickName" bucket_main_nick_name,
    7 "BucketIdentify" bucket_identify, 8 "LastScanTimestamp" last_scan_timestamp, 9 "HandleStatus" handle_status,
    10 "PolicyName" policy_name, 11 "PolicyType" policy_type, 12 "PolicyId" policy_id, 13 "PolicyLevel" policy_level,
    14 "PolicyDescription" policy_description, 15 "BucketAccessWay" bucket_access_way,
    16 "BucketTagInfo" bucket_tag_info, 17 "RiskId" risk_id, 18 "BucketRegionCode" bucket_region_code,
    19 "BucketMonitorStatus" bucket_monitor_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosIdentifyFileList {
    pub bucket_name: String,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub result_status: Option<i64>,
}
operation! { DescribeCosIdentifyFileList(bucket_name: String)
    "DescribeCosIdentifyFileList" -> DescribeCosIdentifyFileListOutput {
    0 "BucketName" bucket_name, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter,
    3 "ResultStatus" result_status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosIdentifyFileListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<CosAssetFileIdentifyInfo>>,
}
model! { DescribeCosIdentifyFileListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAssetFileIdentifyInfo {
    pub file_name: Option<String>,
    pub dir_name: Option<String>,
    pub category_details: Option<Vec<CosIdentifyCategoryDetail>>,
}
model! { CosAssetFileIdentifyInfo {
    0 "FileName" file_name, 1 "DirName" dir_name, 2 "CategoryDetails" category_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosInvokeUa {
    pub rel_app_id: u64,
    pub filter: Option<Filter>,
}
operation! { DescribeCosInvokeUa(rel_app_id: u64) "DescribeCosInvokeUa" -> DescribeCosInvokeUaOutput {
    0 "RelAppId" rel_app_id, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosInvokeUaOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<String>>,
}
model! { DescribeCosInvokeUaOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosIpInvokeLog {
    pub rel_app_id: u64,
    pub filter: Option<Filter>,
}
operation! { DescribeCosIpInvokeLog(rel_app_id: u64) "DescribeCosIpInvokeLog" -> DescribeCosIpInvokeLogOutput {
    0 "RelAppId" rel_app_id, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosIpInvokeLogOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<CosInvokeLog>>,
}
model! { DescribeCosIpInvokeLogOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosInvokeLog {
    pub invoke_timestamp: Option<u64>,
    pub request_id: Option<String>,
    pub request_content: Option<String>,
}
model! { CosInvokeLog {
    0 "InvokeTimestamp" invoke_timestamp, 1 "RequestId" request_id, 2 "RequestContent" request_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosIpInvokeRecordFile {
    pub rel_app_id: u64,
    pub filter: Option<Filter>,
}
operation! { DescribeCosIpInvokeRecordFile(rel_app_id: u64)
    "DescribeCosIpInvokeRecordFile" -> DescribeCosIpInvokeRecordFileOutput {
    0 "RelAppId" rel_app_id, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosIpInvokeRecordFileOutput {
    pub total: Option<u64>,
    /// Deprecated.
    pub data: Option<Vec<String>>,
    pub data_set: Option<Vec<CosAssetFileIdentifyInfo>>,
}
model! { DescribeCosIpInvokeRecordFileOutput {
    0 "Total" total, 1 "Data" data, 2 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosObjectScanTask {
    pub task_type: i64,
    pub member_id: Option<Vec<String>>,
    pub bucket_set: Option<Vec<String>>,
}
operation! { DescribeCosObjectScanTask(task_type: i64) "DescribeCosObjectScanTask" -> DescribeCosObjectScanTaskOutput {
    0 "TaskType" task_type, 1 "MemberId" member_id: Vec<String>, 2 "BucketSet" bucket_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosObjectScanTaskOutput {
    pub bucket_task_id_set: Option<Vec<CosBucketTaskInfo>>,
    pub member_task_id_set: Option<Vec<CosAssetSyncTaskInfo>>,
}
model! { DescribeCosObjectScanTaskOutput {
    0 "BucketTaskIdSet" bucket_task_id_set, 1 "MemberTaskIdSet" member_task_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosBucketTaskInfo {
    pub app_id: Option<i64>,
    pub bucket_name: Option<String>,
    pub task_id: Option<String>,
    pub last_scan_time: Option<i64>,
}
model! { CosBucketTaskInfo {
    0 "AppId" app_id, 1 "BucketName" bucket_name, 2 "TaskId" task_id, 3 "LastScanTime" last_scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosOverview {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeCosOverview() "DescribeCosOverview" -> DescribeCosOverviewOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosOverviewOutput {
    pub cos_overview: Option<CosOverview>,
}
model! { DescribeCosOverviewOutput {
    0 "CosOverview" cos_overview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosOverview {
    pub asset_count: Option<i64>,
    pub alarm_asset_count: Option<i64>,
    pub risk_asset_count: Option<i64>,
    pub alarm_count: Option<i64>,
    pub increment_alarm_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub increment_risk_count: Option<i64>,
    pub risk_top: Option<Vec<CosRiskInfo>>,
    pub alarm_top: Option<Vec<CosRiskInfo>>,
}
model! { CosOverview {
    0 "AssetCount" asset_count, 1 "AlarmAssetCount" alarm_asset_count, 2 "RiskAssetCount" risk_asset_count,
    3 "AlarmCount" alarm_count, 4 "IncrementAlarmCount" increment_alarm_count, 5 "RiskCount" risk_count,
    6 "IncrementRiskCount" increment_risk_count, 7 "RiskTop" risk_top, 8 "AlarmTop" alarm_top
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosPolicy {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeCosPolicy() "DescribeCosPolicy" -> DescribeCosPolicyOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosPolicyOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<CosPolicyInfo>>,
}
model! { DescribeCosPolicyOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRiskActionList {
    pub rel_app_id: i64,
    pub policy_id: i64,
    pub bucket_name: String,
    pub filter: Option<Filter>,
}
operation! { DescribeCosRiskActionList(rel_app_id: i64, policy_id: i64, bucket_name: String)
    "DescribeCosRiskActionList" -> DescribeCosRiskActionListOutput {
    0 "RelAppId" rel_app_id, 1 "PolicyId" policy_id, 2 "BucketName" bucket_name, 3 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRiskActionListOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<CosRiskActionInfo>>,
}
model! { DescribeCosRiskActionListOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosRiskActionInfo {
    pub action_name: Option<String>,
    pub action_name_cn: Option<String>,
    pub invoke_count: Option<i64>,
    pub action_access_time: Option<i64>,
}
model! { CosRiskActionInfo {
    0 "ActionName" action_name, 1 "ActionNameCn" action_name_cn, 2 "InvokeCount" invoke_count,
    3 "ActionAccessTime" action_access_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRiskEvidence {
    pub rel_app_id: i64,
    pub policy_id: i64,
    pub bucket_name: String,
    pub filter: Option<Filter>,
}
operation! { DescribeCosRiskEvidence(rel_app_id: i64, policy_id: i64, bucket_name: String)
    "DescribeCosRiskEvidence" -> DescribeCosRiskEvidenceOutput {
    0 "RelAppId" rel_app_id, 1 "PolicyId" policy_id, 2 "BucketName" bucket_name, 3 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRiskEvidenceOutput {
    pub evidences: Option<Vec<CosPermissionInfo>>,
    pub total: Option<i64>,
}
model! { DescribeCosRiskEvidenceOutput {
    0 "Evidences" evidences, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRiskScanTask {
    pub bucket_info_set: Option<Vec<CosBucketInfo>>,
}
operation! { DescribeCosRiskScanTask() "DescribeCosRiskScanTask" -> DescribeCosRiskScanTaskOutput {
    0 "BucketInfoSet" bucket_info_set: Vec<CosBucketInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRiskScanTaskOutput {
    pub bucket_task_info_set: Option<Vec<CosBucketTaskInfo>>,
}
model! { DescribeCosRiskScanTaskOutput {
    0 "BucketTaskInfoSet" bucket_task_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRoleAccessPermission {
    pub rel_app_id: i64,
    pub rel_role_id: String,
    pub bucket_name: String,
    pub filter: Option<Filter>,
}
operation! { DescribeCosRoleAccessPermission(rel_app_id: i64, rel_role_id: String, bucket_name: String)
    "DescribeCosRoleAccessPermission" -> DescribeCosRoleAccessPermissionOutput {
    0 "RelAppId" rel_app_id, 1 "RelRoleId" rel_role_id, 2 "BucketName" bucket_name, 3 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRoleAccessPermissionOutput {
    pub data: Option<Vec<CosPermissionInfo>>,
    pub total: Option<i64>,
}
model! { DescribeCosRoleAccessPermissionOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRoleAccessPermissions {
    pub rel_app_id: u64,
    pub bucket_name: String,
    pub filter: Option<Filter>,
}
operation! { DescribeCosRoleAccessPermissions(rel_app_id: u64, bucket_name: String)
    "DescribeCosRoleAccessPermissions" -> DescribeCosRoleAccessPermissionsOutput {
    0 "RelAppId" rel_app_id, 1 "BucketName" bucket_name, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRoleAccessPermissionsOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<CosRoleAccessInfo>>,
}
model! { DescribeCosRoleAccessPermissionsOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosRoleAccessInfo {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub role_description: Option<String>,
    pub permission_count: Option<u64>,
    pub create_time: Option<u64>,
}
model! { CosRoleAccessInfo {
    0 "RoleId" role_id, 1 "RoleName" role_name, 2 "RoleDescription" role_description,
    3 "PermissionCount" permission_count, 4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosSourceIp {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeCosSourceIp() "DescribeCosSourceIp" -> DescribeCosSourceIpOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosSourceIpOutput {
    pub data: Option<Vec<CosSourceIpInfo>>,
    pub total: Option<i64>,
}
model! { DescribeCosSourceIpOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCspmShardConfig {}
operation! { DescribeCspmShardConfig() "DescribeCspmShardConfig" -> DescribeCspmShardConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCspmShardConfigOutput {
    pub shard_from_app_id: Option<u64>,
    pub auto_shard_status: Option<u64>,
    pub shard_app_ids: Option<Vec<u64>>,
}
model! { DescribeCspmShardConfigOutput {
    0 "ShardFromAppID" shard_from_app_id, 1 "AutoShardStatus" auto_shard_status, 2 "ShardAppIDs" shard_app_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAssetTagCount {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeCustomAssetTagCount() "DescribeCustomAssetTagCount" -> DescribeCustomAssetTagCountOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomAssetTagCountOutput {
    pub total_count: Option<u64>,
}
model! { DescribeCustomAssetTagCountOutput {
    0 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRiskRuleDetail {
    pub member_id: Option<Vec<String>>,
    pub rule_id: Option<String>,
}
operation! { DescribeCustomRiskRuleDetail() "DescribeCustomRiskRuleDetail" -> DescribeCustomRiskRuleDetailOutput {
    0 "MemberId" member_id: Vec<String>, 1 "RuleID" rule_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRiskRuleDetailOutput {
    pub custom_risk_rule_detail_list: Option<Vec<CustomRiskRuleDetailItem>>,
}
model! { DescribeCustomRiskRuleDetailOutput {
    0 "CustomRiskRuleDetailList" custom_risk_rule_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRiskRuleDetailItem {
    pub status: Option<String>,
    pub app_id: Option<u64>,
}
model! { CustomRiskRuleDetailItem {
    0 "Status" status, 1 "AppID" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRiskRules {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeCustomRiskRules() "DescribeCustomRiskRules" -> DescribeCustomRiskRulesOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomRiskRulesOutput {
    pub total_count: Option<i64>,
    pub risk_rule_list: Option<Vec<CustomRiskRuleItem>>,
    pub provider_list: Option<Vec<AttributeOptionSet>>,
    pub asset_type_list: Option<Vec<AttributeOptionSet>>,
    pub standard_name_list: Option<Vec<StandardItem>>,
    pub rule_severity_list: Option<Vec<RuleStatisticsItem>>,
    pub check_type_list: Option<Vec<RuleStatisticsItem>>,
    pub classify_list: Option<Vec<RuleStatisticsItem>>,
    pub standard_list: Option<Vec<RuleStatisticsItem>>,
}
model! { DescribeCustomRiskRulesOutput {
    0 "TotalCount" total_count, 1 "RiskRuleList" risk_rule_list, 2 "ProviderList" provider_list,
    3 "AssetTypeList" asset_type_list, 4 "StandardNameList" standard_name_list, 5 "RuleSeverityList" rule_severity_list,
    6 "CheckTypeList" check_type_list, 7 "ClassifyList" classify_list, 8 "StandardList" standard_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomRiskRuleItem {
    pub rule_id: Option<String>,
    pub provider: Option<String>,
    pub risk_title: Option<String>,
    pub classify: Option<String>,
    pub severity: Option<String>,
    pub status: Option<String>,
    pub related_uin_count: Option<u64>,
    pub policy_enable_count: Option<u64>,
    pub asset_type: Option<String>,
    pub is_free: Option<u64>,
    pub check_type: Option<String>,
    pub standard_terms: Option<Vec<StandardTerm>>,
    pub asset_type_icon_url: Option<String>,
}
model! { CustomRiskRuleItem {
    0 "RuleID" rule_id, 1 "Provider" provider, 2 "RiskTitle" risk_title, 3 "Classify" classify, 4 "Severity" severity,
    5 "Status" status, 6 "RelatedUinCount" related_uin_count, 7 "PolicyEnableCount" policy_enable_count,
    8 "AssetType" asset_type, 9 "IsFree" is_free, 10 "CheckType" check_type, 11 "StandardTerms" standard_terms,
    12 "AssetTypeIconURL" asset_type_icon_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleStatisticsItem {
    pub text: Option<String>,
    pub value: Option<String>,
    pub count: Option<String>,
}
model! { RuleStatisticsItem {
    0 "Text" text, 1 "Value" value, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbAssetInfo {
    pub asset_id: String,
}
operation! { DescribeDbAssetInfo(asset_id: String) "DescribeDbAssetInfo" -> DescribeDbAssetInfoOutput {
    0 "AssetId" asset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbAssetInfoOutput {
    pub data: Option<DbAssetInfo>,
}
model! { DescribeDbAssetInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbAssetInfo {
    pub cfw_status: Option<u64>,
    pub asset_id: Option<String>,
    pub vpc_name: Option<String>,
    pub asset_type: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub asset_name: Option<String>,
    pub cfw_protect_level: Option<u64>,
    pub tag: Option<Vec<Tag>>,
}
model! { DbAssetInfo {
    0 "CFWStatus" cfw_status, 1 "AssetId" asset_id, 2 "VpcName" vpc_name, 3 "AssetType" asset_type,
    4 "PublicIp" public_ip, 5 "PrivateIp" private_ip, 6 "Region" region, 7 "VpcId" vpc_id, 8 "AssetName" asset_name,
    9 "CFWProtectLevel" cfw_protect_level, 10 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub asset_types: Option<Vec<String>>,
}
operation! { DescribeDbAssets() "DescribeDbAssets" -> DescribeDbAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "AssetTypes" asset_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbAssetsOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<DBAssetVO>>,
    pub region_list: Option<Vec<FilterDataObject>>,
    pub asset_type_list: Option<Vec<FilterDataObject>>,
    pub vpc_list: Option<Vec<FilterDataObject>>,
    pub app_id_list: Option<Vec<FilterDataObject>>,
    pub public_private_attr: Option<Vec<FilterDataObject>>,
}
model! { DescribeDbAssetsOutput {
    0 "Total" total, 1 "Data" data, 2 "RegionList" region_list, 3 "AssetTypeList" asset_type_list, 4 "VpcList" vpc_list,
    5 "AppIdList" app_id_list, 6 "PublicPrivateAttr" public_private_attr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBAssetVO {
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub region: Option<String>,
    pub domain: Option<String>,
    pub asset_create_time: Option<String>,
    pub last_scan_time: Option<String>,
    pub configuration_risk: Option<u64>,
    pub attack: Option<u64>,
    pub access: Option<u64>,
    pub scan_task: Option<u64>,
    pub app_id: Option<u64>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub port: Option<u64>,
    pub tag: Option<Vec<Tag>>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub status: Option<u64>,
    pub is_core: Option<u64>,
    pub is_new_asset: Option<u64>,
}
model! { DBAssetVO {
    0 "AssetId" asset_id, 1 "AssetName" asset_name, 2 "AssetType" asset_type, 3 "VpcId" vpc_id, 4 "VpcName" vpc_name,
    5 "Region" region, 6 "Domain" domain, 7 "AssetCreateTime" asset_create_time, 8 "LastScanTime" last_scan_time,
    9 "ConfigurationRisk" configuration_risk, 10 "Attack" attack, 11 "Access" access, 12 "ScanTask" scan_task,
    13 "AppId" app_id, 14 "Uin" uin, 15 "NickName" nick_name, 16 "Port" port, 17 "Tag" tag, 18 "PrivateIp" private_ip,
    19 "PublicIp" public_ip, 20 "Status" status, 21 "IsCore" is_core, 22 "IsNewAsset" is_new_asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultSecurityScoreRule {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeDefaultSecurityScoreRule()
    "DescribeDefaultSecurityScoreRule" -> DescribeDefaultSecurityScoreRuleOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefaultSecurityScoreRuleOutput {
    pub rules: Option<Vec<ScoreRuleItem>>,
}
model! { DescribeDefaultSecurityScoreRuleOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScoreRuleItem {
    pub rule_type: Option<String>,
    pub dimension_id: Option<String>,
    pub dimension_name: Option<String>,
    pub category_id: Option<String>,
    pub category_desc: Option<String>,
    pub category_name: Option<String>,
    pub severity: Option<String>,
    pub max_deduct_score: Option<i64>,
    pub deduct_per_item: Option<i64>,
    pub deduct_per_item_disabled: Option<bool>,
    pub sort_order: Option<i64>,
}
model! { ScoreRuleItem {
    0 "RuleType" rule_type, 1 "DimensionId" dimension_id, 2 "DimensionName" dimension_name, 3 "CategoryId" category_id,
    4 "CategoryDesc" category_desc, 5 "CategoryName" category_name, 6 "Severity" severity,
    7 "MaxDeductScore" max_deduct_score, 8 "DeductPerItem" deduct_per_item,
    9 "DeductPerItemDisabled" deduct_per_item_disabled, 10 "SortOrder" sort_order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeDomainAssets() "DescribeDomainAssets" -> DescribeDomainAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainAssetsOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<DomainAssetVO>>,
    pub defense_status_list: Option<Vec<FilterDataObject>>,
    pub asset_location_list: Option<Vec<FilterDataObject>>,
    pub source_type_list: Option<Vec<FilterDataObject>>,
    pub region_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeDomainAssetsOutput {
    0 "Total" total, 1 "Data" data, 2 "DefenseStatusList" defense_status_list,
    3 "AssetLocationList" asset_location_list, 4 "SourceTypeList" source_type_list, 5 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainAssetVO {
    pub asset_id: Option<Vec<String>>,
    pub asset_name: Option<Vec<String>>,
    pub asset_type: Option<Vec<String>>,
    pub region: Option<Vec<String>>,
    pub waf_status: Option<u64>,
    pub asset_create_time: Option<String>,
    pub app_id: Option<u64>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub is_core: Option<u64>,
    pub is_cloud: Option<u64>,
    pub attack: Option<u64>,
    pub access: Option<u64>,
    pub intercept: Option<u64>,
    pub in_bandwidth: Option<String>,
    pub out_bandwidth: Option<String>,
    pub in_flow: Option<String>,
    pub out_flow: Option<String>,
    pub last_scan_time: Option<String>,
    pub port_risk: Option<u64>,
    pub vulnerability_risk: Option<u64>,
    pub configuration_risk: Option<u64>,
    pub scan_task: Option<u64>,
    pub sub_domain: Option<String>,
    pub sever_ip: Option<Vec<String>>,
    pub bot_count: Option<u64>,
    pub weak_password: Option<u64>,
    pub web_content_risk: Option<u64>,
    pub tag: Option<Vec<Tag>>,
    pub source_type: Option<String>,
    pub member_id: Option<String>,
    pub cc_attack: Option<i64>,
    pub web_attack: Option<i64>,
    pub service_risk: Option<u64>,
    pub is_new_asset: Option<u64>,
    pub verify_domain: Option<String>,
    pub verify_txt_record: Option<String>,
    pub verify_status: Option<i64>,
    pub bot_access_count: Option<i64>,
}
model! { DomainAssetVO {
    0 "AssetId" asset_id, 1 "AssetName" asset_name, 2 "AssetType" asset_type, 3 "Region" region,
    4 "WAFStatus" waf_status, 5 "AssetCreateTime" asset_create_time, 6 "AppId" app_id, 7 "Uin" uin,
    8 "NickName" nick_name, 9 "IsCore" is_core, 10 "IsCloud" is_cloud, 11 "Attack" attack, 12 "Access" access,
    13 "Intercept" intercept, 14 "InBandwidth" in_bandwidth, 15 "OutBandwidth" out_bandwidth, 16 "InFlow" in_flow,
    17 "OutFlow" out_flow, 18 "LastScanTime" last_scan_time, 19 "PortRisk" port_risk,
    20 "VulnerabilityRisk" vulnerability_risk, 21 "ConfigurationRisk" configuration_risk, 22 "ScanTask" scan_task,
    23 "SubDomain" sub_domain, 24 "SeverIp" sever_ip, 25 "BotCount" bot_count, 26 "WeakPassword" weak_password,
    27 "WebContentRisk" web_content_risk, 28 "Tag" tag, 29 "SourceType" source_type, 30 "MemberId" member_id,
    31 "CCAttack" cc_attack, 32 "WebAttack" web_attack, 33 "ServiceRisk" service_risk, 34 "IsNewAsset" is_new_asset,
    35 "VerifyDomain" verify_domain, 36 "VerifyTXTRecord" verify_txt_record, 37 "VerifyStatus" verify_status,
    38 "BotAccessCount" bot_access_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAccessRecord {
    pub member_id: Option<Vec<String>>,
    pub view: Option<String>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAccessRecord() "DescribeDspmAccessRecord" -> DescribeDspmAccessRecordOutput {
    0 "MemberId" member_id: Vec<String>, 1 "View" view: String, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAccessRecordOutput {
    pub access_set: Option<Vec<DspmAccessRecord>>,
    pub total_count: Option<i64>,
}
model! { DescribeDspmAccessRecordOutput {
    0 "AccessSet" access_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAccessRecord {
    pub asset: Option<DspmDbAsset>,
    pub accounts: Option<Vec<DspmAssetAccount>>,
    pub source_ip_list: Option<Vec<DspmIp>>,
    pub record_time: Option<String>,
    pub login_success_count: Option<i64>,
    pub login_failed_count: Option<i64>,
}
model! { DspmAccessRecord {
    0 "Asset" asset, 1 "Accounts" accounts, 2 "SourceIpList" source_ip_list, 3 "RecordTime" record_time,
    4 "LoginSuccessCount" login_success_count, 5 "LoginFailedCount" login_failed_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmDbAsset {
    pub asset_id: Option<String>,
    pub asset_type: Option<String>,
    pub name: Option<String>,
    pub account_count: Option<i64>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub wan_domain: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub manager: Option<Vec<DspmUinUser>>,
    pub bind_identify: Option<i64>,
    pub is_manager: Option<i64>,
    pub risk_count: Option<DspmRiskCount>,
    pub safety_advice: Option<String>,
    pub log_delivery_status: Option<i64>,
    pub log_delivery_supported: Option<i64>,
    pub data_scan_info: Option<DspmAssetDataScanDetail>,
    pub app_id: Option<u64>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
    pub security_analyse_status: Option<i64>,
    pub total_audit_logs: Option<u64>,
    pub log_delivery_disable_reason: Option<String>,
    pub oldest_online_log_timestamp: Option<u64>,
    pub newest_online_log_timestamp: Option<u64>,
    pub operation_error_msg: Option<String>,
    pub account_opt_supported: Option<i64>,
    pub instance_type: Option<i64>,
    pub cluster_type: Option<i64>,
    pub identify_scan_supported: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
}
model! { DspmDbAsset {
    0 "AssetId" asset_id, 1 "AssetType" asset_type, 2 "Name" name, 3 "AccountCount" account_count,
    4 "PublicIp" public_ip, 5 "PrivateIp" private_ip, 6 "WanDomain" wan_domain, 7 "Region" region, 8 "VpcId" vpc_id,
    9 "VpcName" vpc_name, 10 "SubnetId" subnet_id, 11 "SubnetName" subnet_name, 12 "Status" status,
    13 "CreateTime" create_time, 14 "Manager" manager, 15 "BindIdentify" bind_identify, 16 "IsManager" is_manager,
    17 "RiskCount" risk_count, 18 "SafetyAdvice" safety_advice, 19 "LogDeliveryStatus" log_delivery_status,
    20 "LogDeliverySupported" log_delivery_supported, 21 "DataScanInfo" data_scan_info, 22 "AppId" app_id,
    23 "NickName" nick_name, 24 "Uin" uin, 25 "SecurityAnalyseStatus" security_analyse_status,
    26 "TotalAuditLogs" total_audit_logs, 27 "LogDeliveryDisableReason" log_delivery_disable_reason,
    28 "OldestOnlineLogTimestamp" oldest_online_log_timestamp,
    29 "NewestOnlineLogTimestamp" newest_online_log_timestamp, 30 "OperationErrorMsg" operation_error_msg,
    31 "AccountOptSupported" account_opt_supported, 32 "InstanceType" instance_type, 33 "ClusterType" cluster_type,
    34 "IdentifyScanSupported" identify_scan_supported, 35 "ClusterId" cluster_id, 36 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmUinUser {
    pub uin: Option<String>,
    pub name: Option<String>,
    pub user_type: Option<i64>,
}
model! { DspmUinUser {
    0 "Uin" uin, 1 "Name" name, 2 "UserType" user_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmRiskCount {
    pub unprocessed_risk: Option<i64>,
    /// Deprecated.
    pub configuration_risk: Option<i64>,
    /// Deprecated.
    pub baseline_deviation: Option<i64>,
    /// Deprecated.
    pub leak_detection: Option<i64>,
    pub sql_behavior_anomaly: Option<i64>,
    pub permission_anomaly: Option<i64>,
    pub login_behavior_anomaly: Option<i64>,
    pub attack_surface_risk: Option<i64>,
    pub account_sensitive_operation: Option<i64>,
    pub unprocessed_alarm: Option<i64>,
    pub num_of_new_alarm_event: Option<i64>,
    pub num_of_new_config_risk: Option<i64>,
}
model! { DspmRiskCount {
    0 "UnprocessedRisk" unprocessed_risk, 1 "ConfigurationRisk" configuration_risk,
    2 "BaselineDeviation" baseline_deviation, 3 "LeakDetection" leak_detection,
    4 "SQLBehaviorAnomaly" sql_behavior_anomaly, 5 "PermissionAnomaly" permission_anomaly,
    6 "LoginBehaviorAnomaly" login_behavior_anomaly, 7 "AttackSurfaceRisk" attack_surface_risk,
    8 "AccountSensitiveOperation" account_sensitive_operation, 9 "UnprocessedAlarm" unprocessed_alarm,
    10 "NumOfNewAlarmEvent" num_of_new_alarm_event, 11 "NumOfNewConfigRisk" num_of_new_config_risk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetDataScanDetail {
    pub status: Option<u64>,
    pub status_info: Option<String>,
    pub progress: Option<f64>,
    pub latest_scan_time: Option<String>,
    pub error_info: Option<String>,
    pub db_count: Option<u64>,
    pub category_ids: Option<Vec<u64>>,
    pub category_names: Option<Vec<String>>,
    pub task_config: Option<DspmSensitiveScanTaskConfig>,
    pub category_details: Option<Vec<DspmIdentifyCategoryDetail>>,
    pub task_id: Option<u64>,
}
model! { DspmAssetDataScanDetail {
    0 "Status" status, 1 "StatusInfo" status_info, 2 "Progress" progress, 3 "LatestScanTime" latest_scan_time,
    4 "ErrorInfo" error_info, 5 "DbCount" db_count, 6 "CategoryIds" category_ids, 7 "CategoryNames" category_names,
    8 "TaskConfig" task_config, 9 "CategoryDetails" category_details, 10 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmSensitiveScanTaskConfig {
    pub is_scheduled: Option<bool>,
    pub schedule_config: Option<DspmScheduleConfig>,
    pub is_run_at_once: Option<bool>,
}
model! { DspmSensitiveScanTaskConfig {
    0 "IsScheduled" is_scheduled, 1 "ScheduleConfig" schedule_config, 2 "IsRunAtOnce" is_run_at_once
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmScheduleConfig {
    pub schedule_type: Option<String>,
    pub day: Option<u64>,
    pub time: Option<String>,
    pub time_zone: Option<String>,
}
input! { DspmScheduleConfig() {
    0 "ScheduleType" schedule_type: String, 1 "Day" day: u64, 2 "Time" time: String, 3 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyCategoryDetail {
    pub category_id: Option<u64>,
    pub category_name: Option<String>,
    pub rule_set: Option<Vec<DspmIdentifyRuleDetail>>,
}
model! { DspmIdentifyCategoryDetail {
    0 "CategoryId" category_id, 1 "CategoryName" category_name, 2 "RuleSet" rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyRuleDetail {
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub level_id: Option<u64>,
    pub level_name: Option<String>,
    pub level_score: Option<u64>,
}
model! { DspmIdentifyRuleDetail {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "LevelId" level_id, 3 "LevelName" level_name,
    4 "LevelScore" level_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetAccount {
    pub account: Option<String>,
    pub host: Option<String>,
    pub account_type: Option<i64>,
    pub subject: Option<String>,
    pub privilege: Option<DspmDbAccountPrivilege>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub validate_from: Option<String>,
    pub validate_to: Option<String>,
    pub remark: Option<String>,
    pub asset_id: Option<String>,
    pub is_new_account: Option<i64>,
    pub identify_type: Option<i64>,
    pub owner_uin: Option<DspmUinUser>,
    pub person: Option<DspmPersonUser>,
    pub risk_count: Option<DspmRiskCount>,
    pub preset_privilege: Option<DspmDbAccountPrivilege>,
}
model! { DspmAssetAccount {
    0 "Account" account, 1 "Host" host, 2 "AccountType" account_type, 3 "Subject" subject, 4 "Privilege" privilege,
    5 "Status" status, 6 "CreateTime" create_time, 7 "ValidateFrom" validate_from, 8 "ValidateTo" validate_to,
    9 "Remark" remark, 10 "AssetId" asset_id, 11 "IsNewAccount" is_new_account, 12 "IdentifyType" identify_type,
    13 "OwnerUin" owner_uin, 14 "Person" person, 15 "RiskCount" risk_count, 16 "PresetPrivilege" preset_privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmPersonUser {
    pub person_id: Option<String>,
    pub person_name: Option<String>,
    pub phone: Option<String>,
}
model! { DspmPersonUser {
    0 "PersonId" person_id, 1 "PersonName" person_name, 2 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIp {
    pub ip: Option<String>,
    pub ip_type: Option<String>,
    pub remark: Option<String>,
    pub is_remarked: Option<i64>,
    pub resource_instance_id: Option<String>,
    pub resource_type: Option<String>,
    pub area: Option<DspmArea>,
    pub is_new_ip: Option<i64>,
}
model! { DspmIp {
    0 "Ip" ip, 1 "IpType" ip_type, 2 "Remark" remark, 3 "IsRemarked" is_remarked,
    4 "ResourceInstanceId" resource_instance_id, 5 "ResourceType" resource_type, 6 "Area" area, 7 "IsNewIp" is_new_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmArea {
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
}
model! { DspmArea {
    0 "Country" country, 1 "Province" province, 2 "City" city
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAccessTopologyAccounts {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAccessTopologyAccounts()
    "DescribeDspmAccessTopologyAccounts" -> DescribeDspmAccessTopologyAccountsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAccessTopologyAccountsOutput {
    pub items: Option<Vec<String>>,
}
model! { DescribeDspmAccessTopologyAccountsOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAccessTopologyAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAccessTopologyAssets()
    "DescribeDspmAccessTopologyAssets" -> DescribeDspmAccessTopologyAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAccessTopologyAssetsOutput {
    pub items: Option<Vec<String>>,
}
model! { DescribeDspmAccessTopologyAssetsOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAccessTopologyIps {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAccessTopologyIps() "DescribeDspmAccessTopologyIps" -> DescribeDspmAccessTopologyIpsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAccessTopologyIpsOutput {
    pub items: Option<Vec<String>>,
}
model! { DescribeDspmAccessTopologyIpsOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmApplyHistory {
    pub filter: Option<Filter>,
}
operation! { DescribeDspmApplyHistory() "DescribeDspmApplyHistory" -> DescribeDspmApplyHistoryOutput {
    0 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmApplyHistoryOutput {
    pub total_count: Option<i64>,
    pub apply_set: Option<Vec<DspmApplyOrder>>,
}
model! { DescribeDspmApplyHistoryOutput {
    0 "TotalCount" total_count, 1 "ApplySet" apply_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmApplyOrder {
    pub order_id: Option<String>,
    pub identify_id: Option<String>,
    pub applicant_uin: Option<DspmUinUser>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub region: Option<String>,
    pub apply_type: Option<i64>,
    pub privilege: Option<DspmDbAccountPrivilege>,
    pub validate_period: Option<i64>,
    pub reason: Option<String>,
    pub approver_steps: Option<Vec<DspmApproverStep>>,
    pub manager_type: Option<i64>,
    pub person: Option<DspmPersonUser>,
    pub subject_user: Option<DspmUinUser>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
}
model! { DspmApplyOrder {
    0 "OrderId" order_id, 1 "IdentifyId" identify_id, 2 "ApplicantUin" applicant_uin, 3 "AssetId" asset_id,
    4 "AssetName" asset_name, 5 "Region" region, 6 "ApplyType" apply_type, 7 "Privilege" privilege,
    8 "ValidatePeriod" validate_period, 9 "Reason" reason, 10 "ApproverSteps" approver_steps,
    11 "ManagerType" manager_type, 12 "Person" person, 13 "SubjectUser" subject_user, 14 "Status" status,
    15 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmApproverStep {
    pub approver_uin_set: Option<Vec<DspmUinUser>>,
    pub approver_uin: Option<String>,
    pub status: Option<i64>,
    pub comment: Option<String>,
    pub approve_time: Option<String>,
}
model! { DspmApproverStep {
    0 "ApproverUinSet" approver_uin_set, 1 "ApproverUin" approver_uin, 2 "Status" status, 3 "Comment" comment,
    4 "ApproveTime" approve_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmApplyOrderList {
    pub filter: Option<Filter>,
}
operation! { DescribeDspmApplyOrderList() "DescribeDspmApplyOrderList" -> DescribeDspmApplyOrderListOutput {
    0 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmApplyOrderListOutput {
    pub total_count: Option<i64>,
    pub order_set: Option<Vec<DspmApplyOrder>>,
}
model! { DescribeDspmApplyOrderListOutput {
    0 "TotalCount" total_count, 1 "OrderSet" order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmApproveHistory {
    pub filter: Option<Filter>,
}
operation! { DescribeDspmApproveHistory() "DescribeDspmApproveHistory" -> DescribeDspmApproveHistoryOutput {
    0 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmApproveHistoryOutput {
    pub total_count: Option<i64>,
    pub approve_set: Option<Vec<DspmApplyOrder>>,
}
model! { DescribeDspmApproveHistoryOutput {
    0 "TotalCount" total_count, 1 "ApproveSet" approve_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmApproveOrderList {
    pub filter: Option<Filter>,
}
operation! { DescribeDspmApproveOrderList() "DescribeDspmApproveOrderList" -> DescribeDspmApproveOrderListOutput {
    0 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmApproveOrderListOutput {
    pub total_count: Option<i64>,
    pub order_set: Option<Vec<DspmApproverOrder>>,
}
model! { DescribeDspmApproveOrderListOutput {
    0 "TotalCount" total_count, 1 "OrderSet" order_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmApproverOrder {
    pub order_id: Option<String>,
    pub identify_id: Option<String>,
    pub applicant_uin: Option<DspmUinUser>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub apply_type: Option<i64>,
    pub privilege: Option<DspmDbAccountPrivilege>,
    pub validate_period: Option<i64>,
    pub reason: Option<String>,
    pub manager_type: Option<i64>,
    pub person: Option<DspmPersonUser>,
    pub subject_user: Option<DspmUinUser>,
    pub create_time: Option<String>,
}
model! { DspmApproverOrder {
    0 "OrderId" order_id, 1 "IdentifyId" identify_id, 2 "ApplicantUin" applicant_uin, 3 "AssetId" asset_id,
    4 "AssetName" asset_name, 5 "ApplyType" apply_type, 6 "Privilege" privilege, 7 "ValidatePeriod" validate_period,
    8 "Reason" reason, 9 "ManagerType" manager_type, 10 "Person" person, 11 "SubjectUser" subject_user,
    12 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetAccessTopology {
    pub member_id: Option<Vec<String>>,
    pub view: Option<String>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAssetAccessTopology()
    "DescribeDspmAssetAccessTopology" -> DescribeDspmAssetAccessTopologyOutput {
    0 "MemberId" member_id: Vec<String>, 1 "View" view: String, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetAccessTopologyOutput {
    pub item_set: Option<Vec<DspmAssetAccessTopologyItem>>,
}
model! { DescribeDspmAssetAccessTopologyOutput {
    0 "ItemSet" item_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetAccessTopologyItem {
    pub asset_id: Option<String>,
    pub asset_type: Option<String>,
    pub asset_name: Option<String>,
    pub asset_account: Option<String>,
    pub host: Option<String>,
    pub account_type: Option<i64>,
    pub asset_ip: Option<String>,
    pub source_ip: Option<String>,
    pub source_ip_type: Option<String>,
    pub access_frequency: Option<DspmFrequency>,
    pub exec_sql_frequency: Option<DspmFrequency>,
    pub access_begin_time: Option<String>,
    pub access_end_time: Option<String>,
    pub account_risk: Option<i64>,
    pub asset_risk: Option<i64>,
    pub region: Option<String>,
    pub identify_type: Option<i64>,
    pub owner_uin: Option<DspmUinUser>,
    pub person: Option<DspmPersonUser>,
    pub account_alarm: Option<i64>,
    pub asset_alarm: Option<i64>,
}
model! { DspmAssetAccessTopologyItem {
    0 "AssetId" asset_id, 1 "AssetType" asset_type, 2 "AssetName" asset_name, 3 "AssetAccount" asset_account,
    4 "Host" host, 5 "AccountType" account_type, 6 "AssetIp" asset_ip, 7 "SourceIp" source_ip,
    8 "SourceIpType" source_ip_type, 9 "AccessFrequency" access_frequency, 10 "ExecSQLFrequency" exec_sql_frequency,
    11 "AccessBeginTime" access_begin_time, 12 "AccessEndTime" access_end_time, 13 "AccountRisk" account_risk,
    14 "AssetRisk" asset_risk, 15 "Region" region, 16 "IdentifyType" identify_type, 17 "OwnerUin" owner_uin,
    18 "Person" person, 19 "AccountAlarm" account_alarm, 20 "AssetAlarm" asset_alarm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmFrequency {
    pub count: Option<i64>,
    pub unit: Option<String>,
}
model! { DspmFrequency {
    0 "Count" count, 1 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetAccountIdentify {
    pub member_id: Option<Vec<String>>,
    pub asset_id: Option<String>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAssetAccountIdentify()
    "DescribeDspmAssetAccountIdentify" -> DescribeDspmAssetAccountIdentifyOutput {
    0 "MemberId" member_id: Vec<String>, 1 "AssetId" asset_id: String, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetAccountIdentifyOutput {
    pub total_count: Option<i64>,
    pub identify_set: Option<Vec<DspmAssetAccountIdentify>>,
}
model! { DescribeDspmAssetAccountIdentifyOutput {
    0 "TotalCount" total_count, 1 "IdentifySet" identify_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetAccountIdentify {
    pub asset_id: Option<String>,
    pub owner_uin: Option<DspmUinUser>,
    pub is_manager: Option<i64>,
    pub host: Option<String>,
    pub account_type: Option<i64>,
    pub privilege: Option<DspmDbAccountPrivilege>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub validate_from: Option<String>,
    pub validate_to: Option<String>,
    pub remark: Option<String>,
    pub person_apply_count: Option<i64>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub region: Option<String>,
    pub risk_count: Option<DspmRiskCount>,
    pub identify_type: Option<i64>,
    pub person: Option<DspmPersonUser>,
    pub creator_uin: Option<DspmUinUser>,
    pub preset_privilege: Option<DspmDbAccountPrivilege>,
    pub private_ip: Option<String>,
    pub identify_id: Option<String>,
    pub app_id: Option<u64>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
}
model! { DspmAssetAccountIdentify {
    0 "AssetId" asset_id, 1 "OwnerUin" owner_uin, 2 "IsManager" is_manager, 3 "Host" host, 4 "AccountType" account_type,
    5 "Privilege" privilege, 6 "Status" status, 7 "CreateTime" create_time, 8 "ValidateFrom" validate_from,
    9 "ValidateTo" validate_to, 10 "Remark" remark, 11 "PersonApplyCount" person_apply_count, 12 "AssetName" asset_name,
    13 "AssetType" asset_type, 14 "Region" region, 15 "RiskCount" risk_count, 16 "IdentifyType" identify_type,
    17 "Person" person, 18 "CreatorUin" creator_uin, 19 "PresetPrivilege" preset_privilege, 20 "PrivateIp" private_ip,
    21 "IdentifyId" identify_id, 22 "AppId" app_id, 23 "NickName" nick_name, 24 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetAccountPresetPrivileges {
    pub asset_id: Option<String>,
    pub account: Option<String>,
    pub host: Option<String>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAssetAccountPresetPrivileges()
    "DescribeDspmAssetAccountPresetPrivileges" -> DescribeDspmAssetAccountPresetPrivilegesOutput {
    0 "AssetId" asset_id: String, 1 "Account" account: String, 2 "Host" host: String, 3 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetAccountPresetPrivilegesOutput {
    pub privilege: Option<DspmDbAccountPrivilege>,
}
model! { DescribeDspmAssetAccountPresetPrivilegesOutput {
    0 "Privilege" privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetAccountRecycledPrivileges {
    pub risk_id: Option<String>,
}
operation! { DescribeDspmAssetAccountRecycledPrivileges()
    "DescribeDspmAssetAccountRecycledPrivileges" -> DescribeDspmAssetAccountRecycledPrivilegesOutput {
    0 "RiskId" risk_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetAccountRecycledPrivilegesOutput {
    pub privilege: Option<DspmDbAccountPrivilege>,
}
model! { DescribeDspmAssetAccountRecycledPrivilegesOutput {
    0 "Privilege" privilege
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetAccounts {
    pub member_id: Option<Vec<String>>,
    pub asset_id: Option<String>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAssetAccounts() "DescribeDspmAssetAccounts" -> DescribeDspmAssetAccountsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "AssetId" asset_id: String, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetAccountsOutput {
    pub total_count: Option<i64>,
    pub account_set: Option<Vec<DspmAssetAccount>>,
}
model! { DescribeDspmAssetAccountsOutput {
    0 "TotalCount" total_count, 1 "AccountSet" account_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetDatabaseList {
    pub asset_id: String,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAssetDatabaseList(asset_id: String)
    "DescribeDspmAssetDatabaseList" -> DescribeDspmAssetDatabaseListOutput {
    0 "AssetId" asset_id, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetDatabaseListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<DspmAssetDatabaseInfo>>,
}
model! { DescribeDspmAssetDatabaseListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetDatabaseInfo {
    pub asset_id: Option<String>,
    pub db_name: Option<String>,
    pub table_count: Option<u64>,
    pub sensitive_table_count: Option<u64>,
    pub rule_ids: Option<Vec<u64>>,
    pub rule_names: Option<Vec<String>>,
    pub category_ids: Option<Vec<u64>>,
    pub category_names: Option<Vec<String>>,
    pub category_details: Option<Vec<DspmIdentifyCategoryDetail>>,
}
model! { DspmAssetDatabaseInfo {
    0 "AssetId" asset_id, 1 "DbName" db_name, 2 "TableCount" table_count, 3 "SensitiveTableCount" sensitive_table_count,
    4 "RuleIds" rule_ids, 5 "RuleNames" rule_names, 6 "CategoryIds" category_ids, 7 "CategoryNames" category_names,
    8 "CategoryDetails" category_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetDatabases {
    pub asset_id: String,
}
operation! { DescribeDspmAssetDatabases(asset_id: String)
    "DescribeDspmAssetDatabases" -> DescribeDspmAssetDatabasesOutput {
    0 "AssetId" asset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetDatabasesOutput {
    pub items: Option<Vec<String>>,
}
model! { DescribeDspmAssetDatabasesOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetFieldList {
    pub asset_id: String,
    pub db_name: String,
    pub table_name: String,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAssetFieldList(asset_id: String, db_name: String, table_name: String)
    "DescribeDspmAssetFieldList" -> DescribeDspmAssetFieldListOutput {
    0 "AssetId" asset_id, 1 "DbName" db_name, 2 "TableName" table_name, 3 "MemberId" member_id: Vec<String>,
    4 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetFieldListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<DspmAssetFieldInfo>>,
}
model! { DescribeDspmAssetFieldListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetFieldInfo {
    pub asset_id: Option<String>,
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub field_name: Option<String>,
    pub rule_ids: Option<Vec<u64>>,
    pub rule_names: Option<Vec<String>>,
    pub category_ids: Option<Vec<u64>>,
    pub category_names: Option<Vec<String>>,
    pub category_details: Option<Vec<DspmIdentifyCategoryDetail>>,
    pub field_comment: Option<String>,
}
model! { DspmAssetFieldInfo {
    0 "AssetId" asset_id, 1 "DbName" db_name, 2 "SchemaName" schema_name, 3 "TableName" table_name,
    4 "FieldName" field_name, 5 "RuleIds" rule_ids, 6 "RuleNames" rule_names, 7 "CategoryIds" category_ids,
    8 "CategoryNames" category_names, 9 "CategoryDetails" category_details, 10 "FieldComment" field_comment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetFieldSamples {
    pub asset_id: String,
    pub db_name: String,
    pub table_name: String,
    pub field_name: String,
    pub member_id: Option<Vec<String>>,
    pub schema_name: Option<String>,
}
operation! { DescribeDspmAssetFieldSamples(asset_id: String, db_name: String, table_name: String, field_name: String)
    "DescribeDspmAssetFieldSamples" -> DescribeDspmAssetFieldSamplesOutput {
    0 "AssetId" asset_id, 1 "DbName" db_name, 2 "TableName" table_name, 3 "FieldName" field_name,
    4 "MemberId" member_id: Vec<String>, 5 "SchemaName" schema_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetFieldSamplesOutput {
    pub data_set: Option<Vec<String>>,
}
model! { DescribeDspmAssetFieldSamplesOutput {
    0 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetIdentifyInfoList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub compliance_id: Option<u64>,
}
operation! { DescribeDspmAssetIdentifyInfoList()
    "DescribeDspmAssetIdentifyInfoList" -> DescribeDspmAssetIdentifyInfoListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "ComplianceId" compliance_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetIdentifyInfoListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<DspmAssetIdentifyInfo>>,
}
model! { DescribeDspmAssetIdentifyInfoListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetIdentifyInfo {
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub detected_db_count: Option<u64>,
    pub detected_table_count: Option<u64>,
    pub rule_ids: Option<Vec<u64>>,
    pub rule_names: Option<Vec<String>>,
    pub category_ids: Option<Vec<u64>>,
    pub category_names: Option<Vec<String>>,
    pub level_id: Option<u64>,
    pub level_name: Option<String>,
    pub level_score: Option<u64>,
    pub detected_time: Option<String>,
    pub category_details: Option<Vec<DspmIdentifyCategoryDetail>>,
    pub app_id: Option<u64>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
}
model! { DspmAssetIdentifyInfo {
    0 "AssetId" asset_id, 1 "AssetName" asset_name, 2 "AssetType" asset_type, 3 "DetectedDbCount" detected_db_count,
    4 "DetectedTableCount" detected_table_count, 5 "RuleIds" rule_ids, 6 "RuleNames" rule_names,
    7 "CategoryIds" category_ids, 8 "CategoryNames" category_names, 9 "LevelId" level_id, 10 "LevelName" level_name,
    11 "LevelScore" level_score, 12 "DetectedTime" detected_time, 13 "CategoryDetails" category_details,
    14 "AppId" app_id, 15 "NickName" nick_name, 16 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetIds {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAssetIds() "DescribeDspmAssetIds" -> DescribeDspmAssetIdsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetIdsOutput {
    pub total_count: Option<i64>,
    pub asset_set: Option<Vec<DspmDbAssetId>>,
}
model! { DescribeDspmAssetIdsOutput {
    0 "TotalCount" total_count, 1 "AssetSet" asset_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmDbAssetId {
    pub asset_id: Option<String>,
    pub asset_type: Option<String>,
    pub name: Option<String>,
    pub id: Option<i64>,
    pub app_id: Option<u64>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
}
model! { DspmDbAssetId {
    0 "AssetId" asset_id, 1 "AssetType" asset_type, 2 "Name" name, 3 "Id" id, 4 "AppId" app_id, 5 "NickName" nick_name,
    6 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetLoginCredential {
    pub asset_id: String,
    pub host: Option<String>,
    pub encrypt_method: Option<String>,
}
operation! { DescribeDspmAssetLoginCredential(asset_id: String)
    "DescribeDspmAssetLoginCredential" -> DescribeDspmAssetLoginCredentialOutput {
    0 "AssetId" asset_id, 1 "Host" host: String, 2 "EncryptMethod" encrypt_method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetLoginCredentialOutput {
    pub account: Option<String>,
    pub password: Option<Secret>,
    pub validate_start: Option<String>,
    pub validate_end: Option<String>,
}
model! { DescribeDspmAssetLoginCredentialOutput {
    0 "Account" account, 1 "Password" password, 2 "ValidateStart" validate_start, 3 "ValidateEnd" validate_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetSecurityAnalyseStatus {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAssetSecurityAnalyseStatus()
    "DescribeDspmAssetSecurityAnalyseStatus" -> DescribeDspmAssetSecurityAnalyseStatusOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetSecurityAnalyseStatusOutput {
    pub total_count: Option<i64>,
    pub asset_set: Option<Vec<DspmAssetSecurityAnalyseStatus>>,
}
model! { DescribeDspmAssetSecurityAnalyseStatusOutput {
    0 "TotalCount" total_count, 1 "AssetSet" asset_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetSecurityAnalyseStatus {
    pub app_id: Option<u64>,
    pub asset_id: Option<String>,
    pub asset_type: Option<String>,
    pub region: Option<String>,
    pub identify_scan_supported: Option<i64>,
    pub log_delivery_supported: Option<i64>,
    pub security_analyse_status: Option<i64>,
    pub log_delivery_status: Option<i64>,
    pub log_delivery_disable_reason: Option<String>,
    pub total_audit_logs: Option<u64>,
    pub data_scan_detail_rule_count: Option<u64>,
    pub operation_error_msg: Option<String>,
}
model! { DspmAssetSecurityAnalyseStatus {
    0 "AppId" app_id, 1 "AssetId" asset_id, 2 "AssetType" asset_type, 3 "Region" region,
    4 "IdentifyScanSupported" identify_scan_supported, 5 "LogDeliverySupported" log_delivery_supported,
    6 "SecurityAnalyseStatus" security_analyse_status, 7 "LogDeliveryStatus" log_delivery_status,
    8 "LogDeliveryDisableReason" log_delivery_disable_reason, 9 "TotalAuditLogs" total_audit_logs,
    10 "DataScanDetailRuleCount" data_scan_detail_rule_count, 11 "OperationErrorMsg" operation_error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetSupportedPrivileges {
    pub asset_id: String,
}
operation! { DescribeDspmAssetSupportedPrivileges(asset_id: String)
    "DescribeDspmAssetSupportedPrivileges" -> DescribeDspmAssetSupportedPrivilegesOutput {
    0 "AssetId" asset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetSupportedPrivilegesOutput {
    pub global_supported_privileges: Option<Vec<String>>,
    pub database_supported_privileges: Option<Vec<String>>,
    pub table_supported_privileges: Option<Vec<String>>,
    pub column_supported_privileges: Option<Vec<String>>,
}
model! { DescribeDspmAssetSupportedPrivilegesOutput {
    0 "GlobalSupportedPrivileges" global_supported_privileges,
    1 "DatabaseSupportedPrivileges" database_supported_privileges,
    2 "TableSupportedPrivileges" table_supported_privileges, 3 "ColumnSupportedPrivileges" column_supported_privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetTableList {
    pub asset_id: String,
    pub db_name: String,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAssetTableList(asset_id: String, db_name: String)
    "DescribeDspmAssetTableList" -> DescribeDspmAssetTableListOutput {
    0 "AssetId" asset_id, 1 "DbName" db_name, 2 "MemberId" member_id: Vec<String>, 3 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetTableListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<DspmAssetTableInfo>>,
}
model! { DescribeDspmAssetTableListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetTableInfo {
    pub asset_id: Option<String>,
    pub db_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub field_count: Option<u64>,
    pub sensitive_field_count: Option<u64>,
    pub rule_ids: Option<Vec<u64>>,
    pub rule_names: Option<Vec<String>>,
    pub category_ids: Option<Vec<u64>>,
    pub category_names: Option<Vec<String>>,
    pub category_details: Option<Vec<DspmIdentifyCategoryDetail>>,
    pub table_id: Option<u64>,
    pub table_comment: Option<String>,
}
model! { DspmAssetTableInfo {
    0 "AssetId" asset_id, 1 "DbName" db_name, 2 "SchemaName" schema_name, 3 "TableName" table_name,
    4 "FieldCount" field_count, 5 "SensitiveFieldCount" sensitive_field_count, 6 "RuleIds" rule_ids,
    7 "RuleNames" rule_names, 8 "CategoryIds" category_ids, 9 "CategoryNames" category_names,
    10 "CategoryDetails" category_details, 11 "TableId" table_id, 12 "TableComment" table_comment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmAssets() "DescribeDspmAssets" -> DescribeDspmAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmAssetsOutput {
    pub total_count: Option<i64>,
    pub asset_set: Option<Vec<DspmDbAsset>>,
}
model! { DescribeDspmAssetsOutput {
    0 "TotalCount" total_count, 1 "AssetSet" asset_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmBackupLogList {
    pub limit: i64,
    pub offset: i64,
    pub member_id: Option<Vec<String>>,
    pub sort: Option<String>,
    pub field: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<i64>,
    pub db_types: Option<Vec<String>>,
}
operation! { DescribeDspmBackupLogList(limit: i64, offset: i64)
    "DescribeDspmBackupLogList" -> DescribeDspmBackupLogListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "MemberId" member_id: Vec<String>, 3 "Sort" sort: String,
    4 "Field" field: String, 5 "StartTime" start_time: i64, 6 "EndTime" end_time: i64, 7 "Status" status: i64,
    8 "DbTypes" db_types: Vec<String>
} }
paged! { DescribeDspmBackupLogList: BackupLog = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmBackupLogListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<BackupLog>>,
    pub has_restoring_task: Option<bool>,
    pub max_restore_size_in_gb: Option<i64>,
}
model! { DescribeDspmBackupLogListOutput {
    0 "TotalCount" total_count, 1 "List" list, 2 "HasRestoringTask" has_restoring_task,
    3 "MaxRestoreSizeInGB" max_restore_size_in_gb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupLog {
    pub id: Option<i64>,
    pub index_start_time: Option<i64>,
    pub index_end_time: Option<i64>,
    pub backup_size: Option<i64>,
    pub status: Option<i64>,
    pub restore_process_remind_time: Option<i64>,
    pub restore_remind_time: Option<i64>,
    pub restore_index_size: Option<i64>,
    pub restore_end_time: Option<i64>,
    pub app_id: Option<u64>,
    pub asset_id: Option<u64>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
}
model! { BackupLog {
    0 "Id" id, 1 "IndexStartTime" index_start_time, 2 "IndexEndTime" index_end_time, 3 "BackupSize" backup_size,
    4 "Status" status, 5 "RestoreProcessRemindTime" restore_process_remind_time,
    6 "RestoreRemindTime" restore_remind_time, 7 "RestoreIndexSize" restore_index_size,
    8 "RestoreEndTime" restore_end_time, 9 "AppId" app_id, 10 "AssetId" asset_id, 11 "NickName" nick_name, 12 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmBackupSetting {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeDspmBackupSetting() "DescribeDspmBackupSetting" -> DescribeDspmBackupSettingOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmBackupSettingOutput {
    pub backup_log_save_time: Option<i64>,
    pub restore_log_save_time: Option<i64>,
    pub log_max_save_time: Option<i64>,
    pub online_log_max_save_time: Option<i64>,
    pub max_online_log_count: Option<i64>,
}
model! { DescribeDspmBackupSettingOutput {
    0 "BackupLogSaveTime" backup_log_save_time, 1 "RestoreLogSaveTime" restore_log_save_time,
    2 "LogMaxSaveTime" log_max_save_time, 3 "OnlineLogMaxSaveTime" online_log_max_save_time,
    4 "MaxOnlineLogCount" max_online_log_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmDictionaryList {
    pub dict_type: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<WhereFilter>>,
}
operation! { DescribeDspmDictionaryList(dict_type: String)
    "DescribeDspmDictionaryList" -> DescribeDspmDictionaryListOutput {
    0 "DictType" dict_type, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<WhereFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmDictionaryListOutput {
    pub data_set: Option<Vec<DspmDictionary>>,
}
model! { DescribeDspmDictionaryListOutput {
    0 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmDictionary {
    pub dict_id: Option<u64>,
    pub dict_name: Option<String>,
}
model! { DspmDictionary {
    0 "DictId" dict_id, 1 "DictName" dict_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmExportTask {
    pub member_id: Option<Vec<String>>,
    pub task_status: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeDspmExportTask() "DescribeDspmExportTask" -> DescribeDspmExportTaskOutput {
    0 "MemberId" member_id: Vec<String>, 1 "TaskStatus" task_status: i64, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmExportTaskOutput {
    pub list: Option<Vec<ExportTask>>,
    pub total_count: Option<i64>,
}
model! { DescribeDspmExportTaskOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportTask {
    pub id: Option<i64>,
    pub app_id: Option<i64>,
    pub percentage: Option<i64>,
    pub task_status: Option<i64>,
    pub create_time: Option<i64>,
    pub modify_time: Option<i64>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub remaining_time: Option<i64>,
}
model! { ExportTask {
    0 "Id" id, 1 "AppId" app_id, 2 "Percentage" percentage, 3 "TaskStatus" task_status, 4 "CreateTime" create_time,
    5 "ModifyTime" modify_time, 6 "FileName" file_name, 7 "FileSize" file_size, 8 "RemainingTime" remaining_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyCategoryList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmIdentifyCategoryList()
    "DescribeDspmIdentifyCategoryList" -> DescribeDspmIdentifyCategoryListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyCategoryListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<DspmIdentifyCategoryItem>>,
}
model! { DescribeDspmIdentifyCategoryListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyCategoryItem {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub update_time: Option<String>,
    pub compliance_relations: Option<Vec<DspmIdentifyRefComplianceInfo>>,
}
model! { DspmIdentifyCategoryItem {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "UpdateTime" update_time, 4 "ComplianceRelations" compliance_relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyRefComplianceInfo {
    pub compliance_id: Option<u64>,
    pub compliance_name: Option<String>,
    pub compliance_type: Option<u64>,
}
model! { DspmIdentifyRefComplianceInfo {
    0 "ComplianceId" compliance_id, 1 "ComplianceName" compliance_name, 2 "ComplianceType" compliance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyComplianceCategoryRuleList {
    pub compliance_id: u64,
    pub category_id: i64,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmIdentifyComplianceCategoryRuleList(compliance_id: u64, category_id: i64)
    "DescribeDspmIdentifyComplianceCategoryRuleList" -> DescribeDspmIdentifyComplianceCategoryRuleListOutput {
    0 "ComplianceId" compliance_id, 1 "CategoryId" category_id, 2 "MemberId" member_id: Vec<String>,
    3 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyComplianceCategoryRuleListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<DspmIdentifyCategoryRuleRelateDetailItem>>,
}
model! { DescribeDspmIdentifyComplianceCategoryRuleListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyCategoryRuleRelateDetailItem {
    pub compliance_id: Option<u64>,
    pub category_id: Option<i64>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub level_id: Option<u64>,
    pub level_name: Option<String>,
}
model! { DspmIdentifyCategoryRuleRelateDetailItem {
    0 "ComplianceId" compliance_id, 1 "CategoryId" category_id, 2 "RuleId" rule_id, 3 "RuleName" rule_name,
    4 "LevelId" level_id, 5 "LevelName" level_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyComplianceGroupDetail {
    pub member_id: Option<Vec<String>>,
    pub id: Option<u64>,
}
operation! { DescribeDspmIdentifyComplianceGroupDetail()
    "DescribeDspmIdentifyComplianceGroupDetail" -> DescribeDspmIdentifyComplianceGroupDetailOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyComplianceGroupDetailOutput {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<u64>,
    pub status: Option<u64>,
    pub level_group_id: Option<u64>,
    pub detail: Option<Vec<DspmIdentifyComplianceCategoryRelation>>,
    pub level_group_name: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { DescribeDspmIdentifyComplianceGroupDetailOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Type" r#type, 4 "Status" status,
    5 "LevelGroupId" level_group_id, 6 "Detail" detail, 7 "LevelGroupName" level_group_name, 8 "CreateTime" create_time,
    9 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyComplianceCategoryRelation {
    pub category_id: Option<u64>,
    pub category_name: Option<String>,
    pub category_parent_id: Option<String>,
    pub is_leaf: Option<bool>,
    pub category_type: Option<u64>,
    pub category_grade: Option<u64>,
    pub rule_relations: Option<Vec<DspmIdentifyComplianceRuleRelation>>,
    pub children: Option<Vec<DspmIdentifyComplianceCategoryRelation>>,
}
model! { DspmIdentifyComplianceCategoryRelation {
    0 "CategoryId" category_id, 1 "CategoryName" category_name, 2 "CategoryParentId" category_parent_id,
    3 "IsLeaf" is_leaf, 4 "CategoryType" category_type, 5 "CategoryGrade" category_grade,
    6 "RuleRelations" rule_relations, 7 "Children" children
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyComplianceRuleRelation {
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub level_id: Option<u64>,
    pub level_name: Option<String>,
    pub level_score: Option<u64>,
    pub structured_status: Option<u64>,
    pub un_structured_status: Option<u64>,
    pub status: Option<u64>,
}
model! { DspmIdentifyComplianceRuleRelation {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "LevelId" level_id, 3 "LevelName" level_name,
    4 "LevelScore" level_score, 5 "StructuredStatus" structured_status, 6 "UnStructuredStatus" un_structured_status,
    7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyComplianceGroupList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmIdentifyComplianceGroupList()
    "DescribeDspmIdentifyComplianceGroupList" -> DescribeDspmIdentifyComplianceGroupListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyComplianceGroupListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<DspmIdentifyComplianceItem>>,
}
model! { DescribeDspmIdentifyComplianceGroupListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyComplianceItem {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<u64>,
    pub r#type: Option<u64>,
    pub update_time: Option<String>,
    pub apply_status: Option<u64>,
}
model! { DspmIdentifyComplianceItem {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Status" status, 4 "Type" r#type,
    5 "UpdateTime" update_time, 6 "ApplyStatus" apply_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyDistributionStatistics {
    pub stat_type: String,
    pub member_id: Option<Vec<String>>,
    pub asset_type: Option<String>,
    pub compliance_id: Option<u64>,
}
operation! { DescribeDspmIdentifyDistributionStatistics(stat_type: String)
    "DescribeDspmIdentifyDistributionStatistics" -> DescribeDspmIdentifyDistributionStatisticsOutput {
    0 "StatType" stat_type, 1 "MemberId" member_id: Vec<String>, 2 "AssetType" asset_type: String,
    3 "ComplianceId" compliance_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyDistributionStatisticsOutput {
    pub data_set: Option<Vec<DspmStatisticsItem>>,
}
model! { DescribeDspmIdentifyDistributionStatisticsOutput {
    0 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmStatisticsItem {
    pub name: Option<String>,
    pub value: Option<i64>,
    pub desc: Option<String>,
}
model! { DspmStatisticsItem {
    0 "Name" name, 1 "Value" value, 2 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyIdList {
    pub filter: Option<Filter>,
}
operation! { DescribeDspmIdentifyIdList() "DescribeDspmIdentifyIdList" -> DescribeDspmIdentifyIdListOutput {
    0 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyIdListOutput {
    pub total_count: Option<i64>,
    pub id_set: Option<Vec<DspmIdentifyIdItem>>,
}
model! { DescribeDspmIdentifyIdListOutput {
    0 "TotalCount" total_count, 1 "IdSet" id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyIdItem {
    pub identify_id: Option<String>,
    pub remark: Option<String>,
    pub identify_type: Option<i64>,
    pub owner_uin: Option<DspmUinUser>,
    pub creator_uin: Option<DspmUinUser>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub person: Option<DspmPersonUser>,
}
model! { DspmIdentifyIdItem {
    0 "IdentifyId" identify_id, 1 "Remark" remark, 2 "IdentifyType" identify_type, 3 "OwnerUin" owner_uin,
    4 "CreatorUin" creator_uin, 5 "CreateTime" create_time, 6 "Status" status, 7 "Person" person
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyInfo {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeDspmIdentifyInfo() "DescribeDspmIdentifyInfo" -> DescribeDspmIdentifyInfoOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyInfoOutput {
    pub identify_id: Option<String>,
    pub identify_count: Option<Vec<DspmIdentifyCount>>,
    pub apply_order_count: Option<i64>,
    pub approve_order_count: Option<i64>,
    pub approve_history_count: Option<i64>,
    pub asset_count: Option<i64>,
    pub uin_account_count: Option<i64>,
}
model! { DescribeDspmIdentifyInfoOutput {
    0 "IdentifyId" identify_id, 1 "IdentifyCount" identify_count, 2 "ApplyOrderCount" apply_order_count,
    3 "ApproveOrderCount" approve_order_count, 4 "ApproveHistoryCount" approve_history_count,
    5 "AssetCount" asset_count, 6 "UinAccountCount" uin_account_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyCount {
    pub identify_type: Option<i64>,
    pub count: Option<i64>,
}
model! { DspmIdentifyCount {
    0 "IdentifyType" identify_type, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyInfoList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmIdentifyInfoList() "DescribeDspmIdentifyInfoList" -> DescribeDspmIdentifyInfoListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyInfoListOutput {
    pub total_count: Option<i64>,
    pub info_set: Option<Vec<DspmIdentifyInfoItem>>,
}
model! { DescribeDspmIdentifyInfoListOutput {
    0 "TotalCount" total_count, 1 "InfoSet" info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyInfoItem {
    pub identify_id: Option<String>,
    pub remark: Option<String>,
    pub identify_type: Option<i64>,
    pub owner_uin: Option<DspmUinUser>,
    pub creator_uin: Option<DspmUinUser>,
    pub asset_count: Option<i64>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub person: Option<DspmPersonUser>,
    pub asset_statistic: Option<DspmIdentifyAssetStatistic>,
    pub risk_count: Option<DspmRiskCount>,
    pub safety_advice: Option<String>,
    pub app_id: Option<u64>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
}
model! { DspmIdentifyInfoItem {
    0 "IdentifyId" identify_id, 1 "Remark" remark, 2 "IdentifyType" identify_type, 3 "OwnerUin" owner_uin,
    4 "CreatorUin" creator_uin, 5 "AssetCount" asset_count, 6 "CreateTime" create_time, 7 "Status" status,
    8 "Person" person, 9 "AssetStatistic" asset_statistic, 10 "RiskCount" risk_count, 11 "SafetyAdvice" safety_advice,
    12 "AppId" app_id, 13 "NickName" nick_name, 14 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyAssetStatistic {
    pub manager_count: Option<i64>,
    pub member_count: Option<i64>,
}
model! { DspmIdentifyAssetStatistic {
    0 "ManagerCount" manager_count, 1 "MemberCount" member_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyLevelGroupList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmIdentifyLevelGroupList()
    "DescribeDspmIdentifyLevelGroupList" -> DescribeDspmIdentifyLevelGroupListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyLevelGroupListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<DspmIdentifyLevelGroupItem>>,
}
model! { DescribeDspmIdentifyLevelGroupListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyLevelGroupItem {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<u64>,
    pub level_items: Option<Vec<DspmIdentifyLevelItem>>,
    pub update_time: Option<String>,
    pub compliance_relations: Option<Vec<DspmIdentifyRefComplianceInfo>>,
}
model! { DspmIdentifyLevelGroupItem {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Type" r#type, 4 "LevelItems" level_items,
    5 "UpdateTime" update_time, 6 "ComplianceRelations" compliance_relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyLevelItem {
    pub level_name: Option<String>,
    pub level_score: Option<u64>,
    pub level_id: Option<u64>,
}
input! { DspmIdentifyLevelItem(level_name: String, level_score: u64) {
    0 "LevelName" level_name: String, 1 "LevelScore" level_score: u64, 2 "LevelId" level_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyRuleDetail {
    pub id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeDspmIdentifyRuleDetail(id: u64)
    "DescribeDspmIdentifyRuleDetail" -> DescribeDspmIdentifyRuleDetailOutput {
    0 "Id" id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyRuleDetailOutput {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<u64>,
    pub r#type: Option<u64>,
    pub structured_rule: Option<String>,
    pub un_structured_rule: Option<String>,
}
model! { DescribeDspmIdentifyRuleDetailOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Status" status, 4 "Type" r#type,
    5 "StructuredRule" structured_rule, 6 "UnStructuredRule" un_structured_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyRuleList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmIdentifyRuleList() "DescribeDspmIdentifyRuleList" -> DescribeDspmIdentifyRuleListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyRuleListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<DspmIdentifyRuleItem>>,
}
model! { DescribeDspmIdentifyRuleListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyRuleItem {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<u64>,
    pub r#type: Option<u64>,
    pub update_time: Option<String>,
    pub structured_status: Option<bool>,
    pub un_structured_status: Option<bool>,
    pub compliance_relations: Option<Vec<DspmIdentifyRefComplianceInfo>>,
}
model! { DspmIdentifyRuleItem {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "Status" status, 4 "Type" r#type,
    5 "UpdateTime" update_time, 6 "StructuredStatus" structured_status, 7 "UnStructuredStatus" un_structured_status,
    8 "ComplianceRelations" compliance_relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyRuleTestResult {
    pub rule_type: String,
    pub rule_content: Option<String>,
    pub rule_id: Option<u64>,
    pub member_id: Option<Vec<String>>,
    pub structured_test_content: Option<Vec<DspmIdentifyRuleStructuredTestItem>>,
    pub un_structured_test_content: Option<String>,
}
operation! { DescribeDspmIdentifyRuleTestResult(rule_type: String)
    "DescribeDspmIdentifyRuleTestResult" -> DescribeDspmIdentifyRuleTestResultOutput {
    0 "RuleType" rule_type, 1 "RuleContent" rule_content: String, 2 "RuleId" rule_id: u64,
    3 "MemberId" member_id: Vec<String>,
    4 "StructuredTestContent" structured_test_content: Vec<DspmIdentifyRuleStructuredTestItem>,
    5 "UnStructuredTestContent" un_structured_test_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIdentifyRuleStructuredTestItem {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { DspmIdentifyRuleStructuredTestItem(name: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmIdentifyRuleTestResultOutput {
    pub is_match: Option<bool>,
}
model! { DescribeDspmIdentifyRuleTestResultOutput {
    0 "IsMatch" is_match
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmLogList {
    pub member_id: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub sort: Option<String>,
    pub field: Option<String>,
    pub danger_level: Option<String>,
    pub db_name: Option<String>,
    pub db_port: Option<i64>,
    pub db_ip: Option<String>,
    pub assets_id: Option<i64>,
    pub session_id: Option<String>,
    pub client_side_ip: Option<String>,
    pub end_time: Option<i64>,
    pub hit_rule: Option<i64>,
    pub start_time: Option<i64>,
    pub fuzzy_search: Option<String>,
    pub user_name: Option<String>,
    pub restore_log_id: Option<i64>,
    pub client_name: Option<String>,
    pub source_types: Option<Vec<String>>,
    pub table_name: Option<String>,
    pub field_name: Option<String>,
    pub sql_main_types: Option<Vec<String>>,
    pub sql_type: Option<String>,
    pub row_num_min: Option<i64>,
    pub row_num_max: Option<i64>,
    pub db_types: Option<Vec<String>>,
    pub ret_no: Option<i64>,
    pub client_driver_name: Option<String>,
    pub client_port: Option<i64>,
    pub log_id: Option<String>,
    pub danger_levels: Option<Vec<i64>>,
    pub sensitive_category_rule: Option<String>,
    pub sensitive_level_risk: Option<String>,
    pub client_mac: Option<String>,
}
operation! { DescribeDspmLogList() "DescribeDspmLogList" -> DescribeDspmLogListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Sort" sort: String,
    4 "Field" field: String, 5 "DangerLevel" danger_level: String, 6 "DbName" db_name: String, 7 "DbPort" db_port: i64,
    8 "DbIp" db_ip: String, 9 "AssetsId" assets_id: i64, 10 "SessionId" session_id: String,
    11 "ClientSideIp" client_side_ip: String, 12 "EndTime" end_time: i64, 13 "HitRule" hit_rule: i64,
    14 "StartTime" start_time: i64, 15 "FuzzySearch" fuzzy_search: String, 16 "UserName" user_name: String,
    17 "RestoreLogId" restore_log_id: i64, 18 "ClientName" client_name: String,
    19 "SourceTypes" source_types: Vec<String>, 20 "TableName" table_name: String, 21 "FieldName" field_name: String,
    22 "SqlMainTypes" sql_main_types: Vec<String>, 23 "SqlType" sql_type: String, 24 "RowNumMin" row_num_min: i64,
    25 "RowNumMax" row_num_max: i64, 26 "DbTypes" db_types: Vec<String>, 27 "RetNo" ret_no: i64,
    28 "ClientDriverName" client_driver_name: String, 29 "ClientPort" client_port: i64, 30 "LogId" log_id: String,
    31 "DangerLevels" danger_levels: Vec<i64>, 32 "SensitiveCategoryRule" sensitive_category_rule: String,
    33 "SensitiveLevelRisk" sensitive_level_risk: String, 34 "ClientMac" client_mac: String
} }
paged! { DescribeDspmLogList: AuditLogInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmLogListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<AuditLogInfo>>,
}
model! { DescribeDspmLogListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogInfo {
    pub ai_score: Option<f64>,
    pub app_user: Option<String>,
    pub back_packet: Option<String>,
    pub client_ip: Option<String>,
    pub client_mac: Option<String>,
    pub client_name: Option<String>,
    pub client_user: Option<String>,
    pub client_port: Option<u64>,
    pub danger_level: Option<u64>,
    pub db_ip: Option<String>,
    pub db_name: Option<String>,
    pub db_port: Option<u64>,
    pub db_user: Option<String>,
    pub effect_row: Option<u64>,
    pub exec_time: Option<u64>,
    pub hit_rule: Option<String>,
    pub id: Option<u64>,
    pub instance_id: Option<u64>,
    pub instance_name: Option<String>,
    pub op_sql: Option<String>,
    pub op_time: Option<u64>,
    pub ret_msg: Option<String>,
    pub ret_no: Option<u64>,
    pub session_id: Option<String>,
    pub sql_type: Option<String>,
    pub table_name: Option<String>,
    pub asset_name: Option<String>,
    pub hit_rules: Option<Vec<HitRules>>,
    pub source_type: Option<String>,
    pub req_id: Option<String>,
    pub sql_main_type: Option<String>,
    pub table_names: Option<Vec<String>>,
    pub field_names: Option<Vec<String>>,
    pub field_name: Option<String>,
    pub db_type: Option<String>,
    pub client_driver_name: Option<String>,
    pub location: Option<LocationItem>,
    pub field_details: Option<Vec<TableField>>,
    pub app_id: Option<u64>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
}
model! { AuditLogInfo {
    0 "AiScore" ai_score, 1 "AppUser" app_user, 2 "BackPacket" back_packet, 3 "ClientIp" client_ip,
    4 "ClientMac" client_mac, 5 "ClientName" client_name, 6 "ClientUser" client_user, 7 "ClientPort" client_port,
    8 "DangerLevel" danger_level, 9 "DbIp" db_ip, 10 "DbName" db_name, 11 "DbPort" db_port, 12 "DbUser" db_user,
    13 "EffectRow" effect_row, 14 "ExecTime" exec_time, 15 "HitRule" hit_rule, 16 "Id" id, 17 "InstanceId" instance_id,
    18 "InstanceName" instance_name, 19 "OpSql" op_sql, 20 "OpTime" op_time, 21 "RetMsg" ret_msg, 22 "RetNo" ret_no,
    23 "SessionId" session_id, 24 "SqlType" sql_type, 25 "TableName" table_name, 26 "AssetName" asset_name,
    27 "HitRules" hit_rules, 28 "SourceType" source_type, 29 "ReqId" req_id, 30 "SqlMainType" sql_main_type,
    31 "TableNames" table_names, 32 "FieldNames" field_names, 33 "FieldName" field_name, 34 "DbType" db_type,
    35 "ClientDriverName" client_driver_name, 36 "Location" location, 37 "FieldDetails" field_details,
    38 "AppId" app_id, 39 "NickName" nick_name, 40 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HitRules {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { HitRules {
    0 "RuleId" rule_id, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationItem {
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
}
model! { LocationItem {
    0 "Country" country, 1 "Region" region, 2 "City" city
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableField {
    pub db: Option<String>,
    pub schema: Option<String>,
    pub table: Option<String>,
    pub field: Option<String>,
    pub sensitive: Option<SensitiveDetail>,
}
model! { TableField {
    0 "DB" db, 1 "Schema" schema, 2 "Table" table, 3 "Field" field, 4 "Sensitive" sensitive
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SensitiveDetail {
    pub category_rule: Option<String>,
    pub level_risk: Option<String>,
    pub is_sensitive: Option<u64>,
}
model! { SensitiveDetail {
    0 "CategoryRule" category_rule, 1 "LevelRisk" level_risk, 2 "IsSensitive" is_sensitive
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmPayInfo {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeDspmPayInfo() "DescribeDspmPayInfo" -> DescribeDspmPayInfoOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmPayInfoOutput {
    pub app_id: Option<i64>,
    pub order_status: Option<i64>,
    pub asset_num: Option<i64>,
    pub log_storage: Option<f64>,
    pub used_asset_num: Option<i64>,
    pub used_log_storage: Option<f64>,
    pub sql_total: Option<u64>,
    pub sql_qps: Option<u64>,
    pub pay_mode: Option<i64>,
    pub is_self_buy: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub auto_renew: Option<i64>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub resource_id: Option<String>,
    pub beta_end_time: Option<String>,
    pub time_now: Option<String>,
    pub is_share_to_other: Option<i64>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub inquire_data: Option<Vec<InquireInfo>>,
    pub version: Option<String>,
}
model! { DescribeDspmPayInfoOutput {
    0 "AppID" app_id, 1 "OrderStatus" order_status, 2 "AssetNum" asset_num, 3 "LogStorage" log_storage,
    4 "UsedAssetNum" used_asset_num, 5 "UsedLogStorage" used_log_storage, 6 "SqlTotal" sql_total, 7 "SqlQps" sql_qps,
    8 "PayMode" pay_mode, 9 "IsSelfBuy" is_self_buy, 10 "BeginTime" begin_time, 11 "EndTime" end_time,
    12 "AutoRenew" auto_renew, 13 "TimeSpan" time_span, 14 "TimeUnit" time_unit, 15 "ResourceId" resource_id,
    16 "BetaEndTime" beta_end_time, 17 "TimeNow" time_now, 18 "IsShareToOther" is_share_to_other, 19 "Uin" uin,
    20 "NickName" nick_name, 21 "InquireData" inquire_data, 22 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquireInfo {
    pub name: Option<String>,
    pub value: Option<u64>,
}
model! { InquireInfo {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmPersonApplyHistory {
    pub subject: Option<String>,
    pub asset_id: Option<String>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmPersonApplyHistory() "DescribeDspmPersonApplyHistory" -> DescribeDspmPersonApplyHistoryOutput {
    0 "Subject" subject: String, 1 "AssetId" asset_id: String, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmPersonApplyHistoryOutput {
    pub total_count: Option<i64>,
    pub apply_set: Option<Vec<DspmPersonApplyHistoryItem>>,
}
model! { DescribeDspmPersonApplyHistoryOutput {
    0 "TotalCount" total_count, 1 "ApplySet" apply_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmPersonApplyHistoryItem {
    pub asset_id: Option<String>,
    pub person_name: Option<String>,
    pub phone: Option<String>,
    pub validate_from: Option<String>,
    pub validate_to: Option<String>,
    pub validate_period: Option<i64>,
    pub privilege: Option<DspmDbAccountPrivilege>,
    pub valid_status: Option<i64>,
}
model! { DspmPersonApplyHistoryItem {
    0 "AssetId" asset_id, 1 "PersonName" person_name, 2 "Phone" phone, 3 "ValidateFrom" validate_from,
    4 "ValidateTo" validate_to, 5 "ValidatePeriod" validate_period, 6 "Privilege" privilege,
    7 "ValidStatus" valid_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmPersonalIdentifyList {
    pub filter: Option<Filter>,
}
operation! { DescribeDspmPersonalIdentifyList()
    "DescribeDspmPersonalIdentifyList" -> DescribeDspmPersonalIdentifyListOutput {
    0 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmPersonalIdentifyListOutput {
    pub total_count: Option<i64>,
    pub info_set: Option<Vec<DspmPersonIdentifyItem>>,
}
model! { DescribeDspmPersonalIdentifyListOutput {
    0 "TotalCount" total_count, 1 "InfoSet" info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmPersonIdentifyItem {
    pub person_id: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
}
model! { DspmPersonIdentifyItem {
    0 "PersonId" person_id, 1 "Name" name, 2 "Phone" phone, 3 "Remark" remark, 4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmRisk {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmRisk() "DescribeDspmRisk" -> DescribeDspmRiskOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmRiskOutput {
    pub risk_set: Option<Vec<DspmRisk>>,
    pub total_count: Option<i64>,
}
model! { DescribeDspmRiskOutput {
    0 "RiskSet" risk_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmRisk {
    pub risk_id: Option<String>,
    pub risk_name: Option<String>,
    pub risk_name_en: Option<String>,
    pub strategy_type: Option<String>,
    pub strategy_category: Option<String>,
    pub risk_level: Option<String>,
    pub asset_id: Option<String>,
    pub asset_type: Option<String>,
    pub asset_name: Option<String>,
    pub asset_region: Option<String>,
    pub account: Option<String>,
    pub host: Option<String>,
    pub account_type: Option<i64>,
    pub detect_time: Option<String>,
    pub status: Option<i64>,
    pub identify_id: Option<String>,
    pub owner_uin: Option<DspmUinUser>,
    pub person: Option<DspmPersonUser>,
    pub risk_data: Option<String>,
    pub is_asset_manager: Option<i64>,
    pub data_begin_time: Option<String>,
    pub data_end_time: Option<String>,
    pub risk_type: Option<String>,
    pub app_id: Option<u64>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
    pub cluster_type: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
}
model! { DspmRisk {
    0 "RiskId" risk_id, 1 "RiskName" risk_name, 2 "RiskNameEn" risk_name_en, 3 "StrategyType" strategy_type,
    4 "StrategyCategory" strategy_category, 5 "RiskLevel" risk_level, 6 "AssetId" asset_id, 7 "AssetType" asset_type,
    8 "AssetName" asset_name, 9 "AssetRegion" asset_region, 10 "Account" account, 11 "Host" host,
    12 "AccountType" account_type, 13 "DetectTime" detect_time, 14 "Status" status, 15 "IdentifyId" identify_id,
    16 "OwnerUin" owner_uin, 17 "Person" person, 18 "RiskData" risk_data, 19 "IsAssetManager" is_asset_manager,
    20 "DataBeginTime" data_begin_time, 21 "DataEndTime" data_end_time, 22 "RiskType" risk_type, 23 "AppId" app_id,
    24 "NickName" nick_name, 25 "Uin" uin, 26 "ClusterType" cluster_type, 27 "ClusterId" cluster_id,
    28 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmRiskDetail {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub risk_id: Option<String>,
}
operation! { DescribeDspmRiskDetail() "DescribeDspmRiskDetail" -> DescribeDspmRiskDetailOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "RiskId" risk_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmRiskDetailOutput {
    pub risk_level: Option<String>,
    pub detect_time: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub region: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub account: Option<String>,
    pub host: Option<String>,
    pub identify_id: Option<String>,
    pub owner_uin: Option<DspmUinUser>,
    pub person: Option<DspmPersonUser>,
    pub risk_name: Option<String>,
    pub risk_name_en: Option<String>,
    pub risk_data: Option<String>,
    pub baseline_data: Option<String>,
    pub risk_id: Option<String>,
    pub strategy_type: Option<String>,
    pub strategy_category: Option<String>,
    pub account_type: Option<i64>,
    pub status: Option<i64>,
    pub is_asset_manager: Option<i64>,
    pub data_begin_time: Option<String>,
    pub data_end_time: Option<String>,
    pub risk_type: Option<String>,
}
model! { DescribeDspmRiskDetailOutput {
    0 "RiskLevel" risk_level, 1 "DetectTime" detect_time, 2 "AssetId" asset_id, 3 "AssetName" asset_name,
    4 "AssetType" asset_type, 5 "Region" region, 6 "PublicIp" public_ip, 7 "PrivateIp" private_ip, 8 "Account" account,
    9 "Host" host, 10 "IdentifyId" identify_id, 11 "OwnerUin" owner_uin, 12 "Person" person, 13 "RiskName" risk_name,
    14 "RiskNameEn" risk_name_en, 15 "RiskData" risk_data, 16 "BaselineData" baseline_data, 17 "RiskId" risk_id,
    18 "StrategyType" strategy_type, 19 "StrategyCategory" strategy_category, 20 "AccountType" account_type,
    21 "Status" status, 22 "IsAssetManager" is_asset_manager, 23 "DataBeginTime" data_begin_time,
    24 "DataEndTime" data_end_time, 25 "RiskType" risk_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmRiskStrategy {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmRiskStrategy() "DescribeDspmRiskStrategy" -> DescribeDspmRiskStrategyOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmRiskStrategyOutput {
    pub strategy_set: Option<Vec<DspmRiskStrategy>>,
    pub total_count: Option<i64>,
}
model! { DescribeDspmRiskStrategyOutput {
    0 "StrategySet" strategy_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmRiskStrategy {
    pub strategy_type: Option<String>,
    pub name: Option<String>,
    pub strategy_category: Option<String>,
    pub is_enabled: Option<i64>,
    pub risk_level: Option<String>,
    pub rule: Option<String>,
    pub remark: Option<String>,
    pub description: Option<String>,
    pub hit_count: Option<i64>,
    pub risk_type: Option<String>,
    pub app_id: Option<u64>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
    pub strategy_id: Option<u64>,
    pub rule_source: Option<String>,
    pub asset_types: Option<Vec<String>>,
    pub risk_description: Option<String>,
}
model! { DspmRiskStrategy {
    0 "StrategyType" strategy_type, 1 "Name" name, 2 "StrategyCategory" strategy_category, 3 "IsEnabled" is_enabled,
    4 "RiskLevel" risk_level, 5 "Rule" rule, 6 "Remark" remark, 7 "Description" description, 8 "HitCount" hit_count,
    9 "RiskType" risk_type, 10 "AppId" app_id, 11 "NickName" nick_name, 12 "Uin" uin, 13 "StrategyId" strategy_id,
    14 "RuleSource" rule_source, 15 "AssetTypes" asset_types, 16 "RiskDescription" risk_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmRiskStrategyGroup {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmRiskStrategyGroup() "DescribeDspmRiskStrategyGroup" -> DescribeDspmRiskStrategyGroupOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmRiskStrategyGroupOutput {
    pub strategy_group_set: Option<Vec<DspmRiskStrategyGroup>>,
    pub total_count: Option<i64>,
}
model! { DescribeDspmRiskStrategyGroupOutput {
    0 "StrategyGroupSet" strategy_group_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmRiskStrategyGroup {
    pub strategy_type: Option<String>,
    pub name: Option<String>,
    pub strategy_category: Option<String>,
    pub is_enabled: Option<i64>,
    pub hit_count: Option<i64>,
    pub risk_type: Option<String>,
    pub strategy_list: Option<Vec<DspmRiskStrategy>>,
    pub rule_source: Option<String>,
}
model! { DspmRiskStrategyGroup {
    0 "StrategyType" strategy_type, 1 "Name" name, 2 "StrategyCategory" strategy_category, 3 "IsEnabled" is_enabled,
    4 "HitCount" hit_count, 5 "RiskType" risk_type, 6 "StrategyList" strategy_list, 7 "RuleSource" rule_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmRiskTendency {
    pub member_id: Option<Vec<String>>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
}
operation! { DescribeDspmRiskTendency() "DescribeDspmRiskTendency" -> DescribeDspmRiskTendencyOutput {
    0 "MemberId" member_id: Vec<String>, 1 "StartDate" start_date: String, 2 "EndDate" end_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmRiskTendencyOutput {
    pub risk_tendency_set: Option<Vec<DspmRiskTendency>>,
}
model! { DescribeDspmRiskTendencyOutput {
    0 "RiskTendencySet" risk_tendency_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmRiskTendency {
    pub date: Option<String>,
    pub uncontrolled_account: Option<i64>,
    /// Deprecated.
    pub configuration_risk: Option<i64>,
    /// Deprecated.
    pub baseline_risk: Option<i64>,
    /// Deprecated.
    pub leak_detection_risk: Option<i64>,
    pub sql_behavior_anomaly: Option<i64>,
    pub permission_anomaly: Option<i64>,
    pub login_behavior_anomaly: Option<i64>,
    pub attack_surface_risk: Option<i64>,
    pub account_sensitive_operation: Option<i64>,
}
model! { DspmRiskTendency {
    0 "Date" date, 1 "UncontrolledAccount" uncontrolled_account, 2 "ConfigurationRisk" configuration_risk,
    3 "BaselineRisk" baseline_risk, 4 "LeakDetectionRisk" leak_detection_risk,
    5 "SQLBehaviorAnomaly" sql_behavior_anomaly, 6 "PermissionAnomaly" permission_anomaly,
    7 "LoginBehaviorAnomaly" login_behavior_anomaly, 8 "AttackSurfaceRisk" attack_surface_risk,
    9 "AccountSensitiveOperation" account_sensitive_operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmStatistics {
    pub member_id: Option<Vec<String>>,
    pub asset_type: Option<Vec<String>>,
}
operation! { DescribeDspmStatistics() "DescribeDspmStatistics" -> DescribeDspmStatisticsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "AssetType" asset_type: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmStatisticsOutput {
    pub asset_count: Option<DspmAssetCount>,
    pub ip_count: Option<DspmIpCount>,
    pub user_count: Option<DspmAccountCount>,
    pub risk_count: Option<DspmRiskCount>,
    pub analyse_asset_status_count: Option<DspmSecurityAnalyseStatusCount>,
}
model! { DescribeDspmStatisticsOutput {
    0 "AssetCount" asset_count, 1 "IpCount" ip_count, 2 "UserCount" user_count, 3 "RiskCount" risk_count,
    4 "AnalyseAssetStatusCount" analyse_asset_status_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetCount {
    pub asset_count: Option<i64>,
    pub danger_risk_count: Option<i64>,
    pub low_risk_count: Option<i64>,
    pub risk_asset_count: Option<i64>,
    pub alarm_asset_count: Option<i64>,
}
model! { DspmAssetCount {
    0 "AssetCount" asset_count, 1 "DangerRiskCount" danger_risk_count, 2 "LowRiskCount" low_risk_count,
    3 "RiskAssetCount" risk_asset_count, 4 "AlarmAssetCount" alarm_asset_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmIpCount {
    pub ip_count: Option<i64>,
    pub unmarked_public_ip_count: Option<i64>,
    pub private_ip_count: Option<i64>,
}
model! { DspmIpCount {
    0 "IpCount" ip_count, 1 "UnmarkedPublicIpCount" unmarked_public_ip_count, 2 "PrivateIpCount" private_ip_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAccountCount {
    pub uin_account_count: Option<i64>,
    pub person_count: Option<i64>,
    pub uncontrolled_account_count: Option<i64>,
    pub total_account_count: Option<i64>,
}
model! { DspmAccountCount {
    0 "UinAccountCount" uin_account_count, 1 "PersonCount" person_count,
    2 "UncontrolledAccountCount" uncontrolled_account_count, 3 "TotalAccountCount" total_account_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmSecurityAnalyseStatusCount {
    pub open_count: Option<i64>,
    pub opening_count: Option<i64>,
    pub closing_count: Option<i64>,
    pub close_count: Option<i64>,
    pub asset_type_count_set: Option<Vec<DspmAssetTypeCount>>,
}
model! { DspmSecurityAnalyseStatusCount {
    0 "OpenCount" open_count, 1 "OpeningCount" opening_count, 2 "ClosingCount" closing_count,
    3 "CloseCount" close_count, 4 "AssetTypeCountSet" asset_type_count_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetTypeCount {
    pub asset_type: Option<String>,
    pub open_count: Option<i64>,
    pub opening_count: Option<i64>,
    pub closing_count: Option<i64>,
    pub close_count: Option<i64>,
}
model! { DspmAssetTypeCount {
    0 "AssetType" asset_type, 1 "OpenCount" open_count, 2 "OpeningCount" opening_count, 3 "ClosingCount" closing_count,
    4 "CloseCount" close_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmSupportedAssetType {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeDspmSupportedAssetType() "DescribeDspmSupportedAssetType" -> DescribeDspmSupportedAssetTypeOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmSupportedAssetTypeOutput {
    pub asset_type_set: Option<Vec<DspmSupportedAssetType>>,
}
model! { DescribeDspmSupportedAssetTypeOutput {
    0 "AssetTypeSet" asset_type_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmSupportedAssetType {
    pub product: Option<String>,
    pub regions: Option<Vec<RegionConfig>>,
    pub product_display_name: Option<String>,
    pub product_group: Option<String>,
    pub asset_total: Option<i64>,
}
model! { DspmSupportedAssetType {
    0 "Product" product, 1 "Regions" regions, 2 "ProductDisplayName" product_display_name,
    3 "ProductGroup" product_group, 4 "AssetTotal" asset_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionConfig {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub foreign: Option<i64>,
    pub code: Option<i64>,
    pub is_auto_drive_cloud: Option<i64>,
    pub is_support_nat: Option<i64>,
    pub region_area: Option<String>,
    pub region_name_en: Option<String>,
}
model! { RegionConfig {
    0 "Region" region, 1 "RegionName" region_name, 2 "Foreign" foreign, 3 "Code" code,
    4 "IsAutoDriveCloud" is_auto_drive_cloud, 5 "IsSupportNat" is_support_nat, 6 "RegionArea" region_area,
    7 "RegionNameEN" region_name_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmSyncAssetsStatus {}
operation! { DescribeDspmSyncAssetsStatus() "DescribeDspmSyncAssetsStatus" -> DescribeDspmSyncAssetsStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmSyncAssetsStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeDspmSyncAssetsStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmSyncUsersStatus {}
operation! { DescribeDspmSyncUsersStatus() "DescribeDspmSyncUsersStatus" -> DescribeDspmSyncUsersStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmSyncUsersStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeDspmSyncUsersStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmWhitelistStrategy {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeDspmWhitelistStrategy() "DescribeDspmWhitelistStrategy" -> DescribeDspmWhitelistStrategyOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDspmWhitelistStrategyOutput {
    pub whitelist_set: Option<Vec<DspmWhitelistStrategy>>,
    pub total_count: Option<i64>,
}
model! { DescribeDspmWhitelistStrategyOutput {
    0 "WhitelistSet" whitelist_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmWhitelistStrategy {
    pub whitelist_strategy_id: Option<String>,
    pub strategy_type: Option<String>,
    pub name: Option<String>,
    pub strategy_category: Option<String>,
    pub rule: Option<String>,
    pub remark: Option<String>,
    pub modify_time: Option<String>,
    pub asset_id: Option<String>,
    pub account: Option<String>,
    pub host: Option<String>,
    pub description: Option<String>,
    pub risk_type: Option<String>,
    pub app_id: Option<u64>,
    pub nick_name: Option<String>,
    pub uin: Option<String>,
    pub whitelist_type: Option<String>,
}
model! { DspmWhitelistStrategy {
    0 "WhitelistStrategyId" whitelist_strategy_id, 1 "StrategyType" strategy_type, 2 "Name" name,
    3 "StrategyCategory" strategy_category, 4 "Rule" rule, 5 "Remark" remark, 6 "ModifyTime" modify_time,
    7 "AssetId" asset_id, 8 "Account" account, 9 "Host" host, 10 "Description" description, 11 "RiskType" risk_type,
    12 "AppId" app_id, 13 "NickName" nick_name, 14 "Uin" uin, 15 "WhitelistType" whitelist_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicAssets {
    pub provider: String,
    pub asset_type: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeDynamicAssets(provider: String, asset_type: String)
    "DescribeDynamicAssets" -> DescribeDynamicAssetsOutput {
    0 "Provider" provider, 1 "AssetType" asset_type, 2 "MemberId" member_id: Vec<String>,
    3 "Filters" filters: Vec<Filters>, 4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "Order" order: String,
    7 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDynamicAssetsOutput {
    pub total_count: Option<i64>,
    pub assets: Option<Vec<String>>,
    pub header: Option<Vec<AssetHeaderItem>>,
    pub region_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeDynamicAssetsOutput {
    0 "TotalCount" total_count, 1 "Assets" assets, 2 "Header" header, 3 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetHeaderItem {
    pub item_type: Option<String>,
    pub label: Option<String>,
    pub copy: Option<u64>,
    pub values: Option<Vec<String>>,
    pub link_url: Option<String>,
    pub filters: Option<Vec<AssetFilterConfig>>,
    pub sort: Option<u64>,
    pub value_style: Option<String>,
}
model! { AssetHeaderItem {
    0 "ItemType" item_type, 1 "Label" label, 2 "Copy" copy, 3 "Values" values, 4 "LinkURL" link_url,
    5 "Filters" filters, 6 "Sort" sort, 7 "ValueStyle" value_style
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetFilterConfig {
    pub attr: Option<String>,
    pub label: Option<String>,
    pub style: Option<String>,
    pub value: Option<String>,
    pub label_en: Option<String>,
    pub options: Option<Vec<AssetFilterOptions>>,
}
model! { AssetFilterConfig {
    0 "Attr" attr, 1 "Label" label, 2 "Style" style, 3 "Value" value, 4 "LabelEn" label_en, 5 "Options" options
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetFilterOptions {
    pub text: Option<String>,
    pub value: Option<String>,
    pub style: Option<String>,
}
model! { AssetFilterOptions {
    0 "Text" text, 1 "Value" value, 2 "Style" style
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEDRRuleList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEDRRuleList() "DescribeEDRRuleList" -> DescribeEDRRuleListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEDRRuleListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<EDRRule>>,
    pub attack_stage_counts: Option<Vec<AttackStageCount>>,
    pub detect_type_counts: Option<Vec<DetectTypeCount>>,
}
model! { DescribeEDRRuleListOutput {
    0 "TotalCount" total_count, 1 "List" list, 2 "AttackStageCounts" attack_stage_counts,
    3 "DetectTypeCounts" detect_type_counts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EDRRule {
    pub rule_id: Option<String>,
    pub rule_type: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub content_type: Option<String>,
    pub action: Option<i64>,
    pub level: Option<i64>,
    pub detect_mode: Option<i64>,
    pub detect_type: Option<i64>,
    pub attack_stage: Option<String>,
    pub cwp_scope: Option<i64>,
    pub quuids: Option<Vec<String>>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub support_block: Option<i64>,
    pub md5_list: Option<Vec<String>>,
    pub file_name: Option<Vec<String>>,
    pub file_directory: Option<Vec<String>>,
    pub domains: Option<Vec<String>>,
    pub outbound_ip: Option<Vec<String>>,
    pub inbound_ip: Option<Vec<String>>,
    pub cmd_line_rules: Option<RuleContentCmdLine>,
    pub tcss_scope: Option<i64>,
    pub image_ids: Option<Vec<String>>,
    pub image_names_regex: Option<String>,
    pub confidence: Option<i64>,
    pub exclude_quuids: Option<Vec<String>>,
    pub exclude_image_ids: Option<Vec<String>>,
    pub process_network_rules: Option<RuleContentProcessNetwork>,
    pub app_id: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
    pub cluster_ids: Option<Vec<String>>,
    pub exclude_cluster_ids: Option<Vec<String>>,
    pub condition_matches: Option<Vec<ConditionMatch>>,
    pub tag_items: Option<Vec<EDRRuleTagItem>>,
}
model! { EDRRule {
    0 "RuleID" rule_id, 1 "RuleType" rule_type, 2 "Name" name, 3 "Description" description,
    4 "ContentType" content_type, 5 "Action" action, 6 "Level" level, 7 "DetectMode" detect_mode,
    8 "DetectType" detect_type, 9 "AttackStage" attack_stage, 10 "CWPScope" cwp_scope, 11 "QUUIDS" quuids,
    12 "Status" status, 13 "CreateTime" create_time, 14 "ModifyTime" modify_time, 15 "SupportBlock" support_block,
    16 "Md5List" md5_list, 17 "FileName" file_name, 18 "FileDirectory" file_directory, 19 "Domains" domains,
    20 "OutboundIP" outbound_ip, 21 "InboundIP" inbound_ip, 22 "CmdLineRules" cmd_line_rules, 23 "TCSSScope" tcss_scope,
    24 "ImageIDs" image_ids, 25 "ImageNamesRegex" image_names_regex, 26 "Confidence" confidence,
    27 "ExcludeQUUIDS" exclude_quuids, 28 "ExcludeImageIDs" exclude_image_ids,
    29 "ProcessNetworkRules" process_network_rules, 30 "AppID" app_id, 31 "InstanceIDs" instance_ids,
    32 "ExcludeInstanceIDs" exclude_instance_ids, 33 "ClusterIDs" cluster_ids,
    34 "ExcludeClusterIDs" exclude_cluster_ids, 35 "ConditionMatches" condition_matches, 36 "TagItems" tag_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleContentCmdLine {
    pub process: Option<RuleContentProcessInfo>,
    pub parent_process: Option<RuleContentProcessInfo>,
    pub ancestor_process: Option<RuleContentProcessInfo>,
}
input! { RuleContentCmdLine() {
    0 "Process" process: RuleContentProcessInfo, 1 "ParentProcess" parent_process: RuleContentProcessInfo,
    2 "AncestorProcess" ancestor_process: RuleContentProcessInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleContentProcessInfo {
    pub exe: Option<String>,
    pub cmd_line: Option<String>,
}
input! { RuleContentProcessInfo(exe: String, cmd_line: String) {
    0 "Exe" exe: String, 1 "CmdLine" cmd_line: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleContentProcessNetwork {
    pub process: Option<RuleContentProcessInfo>,
    pub dst_ip: Option<String>,
    pub parent_process: Option<RuleContentProcessInfo>,
    pub dst_ports: Option<Vec<u64>>,
}
input! { RuleContentProcessNetwork(process: RuleContentProcessInfo, dst_ip: String) {
    0 "Process" process: RuleContentProcessInfo, 1 "DstIP" dst_ip: String,
    2 "ParentProcess" parent_process: RuleContentProcessInfo, 3 "DstPorts" dst_ports: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionMatch {
    pub image_id_match_string: Option<String>,
    pub image_name_match_string: Option<String>,
    pub image_address_match_string: Option<String>,
    pub match_type: Option<String>,
}
input! { ConditionMatch() {
    0 "ImageIDMatchString" image_id_match_string: String, 1 "ImageNameMatchString" image_name_match_string: String,
    2 "ImageAddressMatchString" image_address_match_string: String, 3 "MatchType" match_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EDRRuleTagItem {
    pub id: Option<u64>,
    pub tag_key: Option<String>,
    pub tag_key_en: Option<String>,
    pub tag_value: Option<String>,
    pub tag_value_en: Option<String>,
    pub description: Option<String>,
    pub color: Option<String>,
}
model! { EDRRuleTagItem {
    0 "ID" id, 1 "TagKey" tag_key, 2 "TagKeyEn" tag_key_en, 3 "TagValue" tag_value, 4 "TagValueEn" tag_value_en,
    5 "Description" description, 6 "Color" color
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttackStageCount {
    pub attack_stage: Option<String>,
    pub count: Option<i64>,
}
model! { AttackStageCount {
    0 "AttackStage" attack_stage, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectTypeCount {
    pub detect_type: Option<i64>,
    pub count: Option<i64>,
}
model! { DetectTypeCount {
    0 "DetectType" detect_type, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEDRScanRecordList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeEDRScanRecordList() "DescribeEDRScanRecordList" -> DescribeEDRScanRecordListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEDRScanRecordListOutput {
    pub total_count: Option<u64>,
    pub record_list: Option<Vec<EDRScanRecordItem>>,
}
model! { DescribeEDRScanRecordListOutput {
    0 "TotalCount" total_count, 1 "RecordList" record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EDRScanRecordItem {
    pub task_id: Option<u64>,
    pub task_name: Option<String>,
    pub trigger_type: Option<String>,
    pub schedule_desc: Option<String>,
    pub task_type: Option<String>,
    pub target_app_ids: Option<Vec<u64>>,
    pub account_name: Option<String>,
    pub cloud_type: Option<i64>,
    pub asset_selection_type: Option<String>,
    pub total_asset_count: Option<i64>,
    pub create_app_id: Option<u64>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub creator_cloud_type: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
}
model! { EDRScanRecordItem {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "TriggerType" trigger_type, 3 "ScheduleDesc" schedule_desc,
    4 "TaskType" task_type, 5 "TargetAppIDs" target_app_ids, 6 "AccountName" account_name, 7 "CloudType" cloud_type,
    8 "AssetSelectionType" asset_selection_type, 9 "TotalAssetCount" total_asset_count, 10 "CreateAppID" create_app_id,
    11 "Creator" creator, 12 "CreatorName" creator_name, 13 "CreatorCloudType" creator_cloud_type,
    14 "StartTime" start_time, 15 "EndTime" end_time, 16 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEDRScanTaskDetail {
    pub task_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeEDRScanTaskDetail(task_id: u64) "DescribeEDRScanTaskDetail" -> DescribeEDRScanTaskDetailOutput {
    0 "TaskId" task_id, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEDRScanTaskDetailOutput {
    pub task_id: Option<u64>,
    pub task_name: Option<String>,
    pub status: Option<String>,
    pub task_type: Option<String>,
    pub trigger_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub scan_type: Option<String>,
    pub custom_paths: Option<Vec<String>>,
    pub timeout: Option<i64>,
    pub enable_mem_shell_scan: Option<i64>,
    pub create_app_id: Option<u64>,
    pub account_name: Option<String>,
    pub cloud_type: Option<i64>,
    pub total_asset_count: Option<i64>,
    pub finished_asset_count: Option<i64>,
    pub risk_asset_count: Option<i64>,
    pub host_list: Option<Vec<EDRScanTaskHostItem>>,
    pub container_list: Option<Vec<EDRScanTaskContainerItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeEDRScanTaskDetailOutput {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "Status" status, 3 "TaskType" task_type, 4 "TriggerType" trigger_type,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "ScanType" scan_type, 8 "CustomPaths" custom_paths,
    9 "Timeout" timeout, 10 "EnableMemShellScan" enable_mem_shell_scan, 11 "CreateAppID" create_app_id,
    12 "AccountName" account_name, 13 "CloudType" cloud_type, 14 "TotalAssetCount" total_asset_count,
    15 "FinishedAssetCount" finished_asset_count, 16 "RiskAssetCount" risk_asset_count, 17 "HostList" host_list,
    18 "ContainerList" container_list, 19 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EDRScanTaskHostItem {
    pub quuid: Option<String>,
    pub host_name: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub os_type: Option<String>,
    pub account_name: Option<String>,
    pub app_id: Option<u64>,
    pub cloud_type: Option<i64>,
    pub status: Option<String>,
    pub risk_count: Option<i64>,
    pub fail_reason: Option<String>,
    pub fix_suggestion: Option<String>,
}
model! { EDRScanTaskHostItem {
    0 "Quuid" quuid, 1 "HostName" host_name, 2 "InstanceId" instance_id, 3 "PublicIp" public_ip,
    4 "PrivateIp" private_ip, 5 "OsType" os_type, 6 "AccountName" account_name, 7 "AppId" app_id,
    8 "CloudType" cloud_type, 9 "Status" status, 10 "RiskCount" risk_count, 11 "FailReason" fail_reason,
    12 "FixSuggestion" fix_suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EDRScanTaskContainerItem {
    pub container_id: Option<String>,
    pub container_name: Option<String>,
    pub pod_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub account_name: Option<String>,
    pub app_id: Option<u64>,
    pub cloud_type: Option<i64>,
    pub status: Option<String>,
    pub risk_count: Option<i64>,
    pub fail_reason: Option<String>,
    pub fix_suggestion: Option<String>,
}
model! { EDRScanTaskContainerItem {
    0 "ContainerID" container_id, 1 "ContainerName" container_name, 2 "PodName" pod_name, 3 "ClusterID" cluster_id,
    4 "ClusterName" cluster_name, 5 "ClusterType" cluster_type, 6 "AccountName" account_name, 7 "AppId" app_id,
    8 "CloudType" cloud_type, 9 "Status" status, 10 "RiskCount" risk_count, 11 "FailReason" fail_reason,
    12 "FixSuggestion" fix_suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertCountForAsset {
    pub member_id: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilters>>,
}
operation! { DescribeEdrAlertCountForAsset() "DescribeEdrAlertCountForAsset" -> DescribeEdrAlertCountForAssetOutput {
    0 "MemberId" member_id: Vec<String>, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Filters" filters: Vec<EDRFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EDRFilters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { EDRFilters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertCountForAssetOutput {
    pub global_count: Option<EdrAlertCountItem>,
    pub items: Option<Vec<EdrAlertCountItem>>,
}
model! { DescribeEdrAlertCountForAssetOutput {
    0 "GlobalCount" global_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdrAlertCountItem {
    pub instance_id: Option<String>,
    pub total_count: Option<i64>,
    pub virus_trojan_count: Option<i64>,
    pub abnormal_login_count: Option<i64>,
    pub host_behavior_count: Option<i64>,
    pub network_behavior_count: Option<i64>,
    pub instances_count: Option<u64>,
}
model! { EdrAlertCountItem {
    0 "InstanceId" instance_id, 1 "TotalCount" total_count, 2 "VirusTrojanCount" virus_trojan_count,
    3 "AbnormalLoginCount" abnormal_login_count, 4 "HostBehaviorCount" host_behavior_count,
    5 "NetworkBehaviorCount" network_behavior_count, 6 "InstancesCount" instances_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertCountForContainer {
    pub member_id: Option<Vec<String>>,
    pub cluster_ids: Option<Vec<String>>,
    pub container_ids: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
}
operation! { DescribeEdrAlertCountForContainer()
    "DescribeEdrAlertCountForContainer" -> DescribeEdrAlertCountForContainerOutput {
    0 "MemberId" member_id: Vec<String>, 1 "ClusterIds" cluster_ids: Vec<String>,
    2 "ContainerIds" container_ids: Vec<String>, 3 "Filters" filters: Vec<EDRFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertCountForContainerOutput {
    pub global_count: Option<EdrContainerGlobalCount>,
    pub items: Option<Vec<EdrContainerAlertCountItem>>,
}
model! { DescribeEdrAlertCountForContainerOutput {
    0 "GlobalCount" global_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdrContainerGlobalCount {
    pub total_count: Option<i64>,
    pub clusters_count: Option<u64>,
}
model! { EdrContainerGlobalCount {
    0 "TotalCount" total_count, 1 "ClustersCount" clusters_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdrContainerAlertCountItem {
    pub cluster_id: Option<String>,
    pub container_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { EdrContainerAlertCountItem {
    0 "ClusterId" cluster_id, 1 "ContainerId" container_id, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertInfo {
    pub target: EdrAlertTarget,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeEdrAlertInfo(target: EdrAlertTarget) "DescribeEdrAlertInfo" -> DescribeEdrAlertInfoOutput {
    0 "Target" target, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdrAlertTarget {
    pub id: Option<i64>,
    pub app_id: Option<u64>,
    pub alert_id: Option<String>,
    pub quuid: Option<String>,
    pub instance_id: Option<String>,
    pub alert_sub_type: Option<String>,
}
input! { EdrAlertTarget(id: i64, app_id: u64) {
    0 "Id" id: i64, 1 "AppId" app_id: u64, 2 "AlertId" alert_id: String, 3 "Quuid" quuid: String,
    4 "InstanceId" instance_id: String, 5 "AlertSubType" alert_sub_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertInfoOutput {
    pub alert: Option<EdrAlertDetail>,
}
model! { DescribeEdrAlertInfoOutput {
    0 "Alert" alert
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdrAlertDetail {
    pub id: Option<i64>,
    pub app_id: Option<u64>,
    pub alert_id: Option<String>,
    pub alert_category: Option<String>,
    pub alert_sub_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_type: Option<i64>,
    pub level: Option<String>,
    pub status: Option<String>,
    pub attack_stage: Option<String>,
    pub detect_mode: Option<String>,
    pub instance_id: Option<String>,
    pub quuid: Option<String>,
    pub event_count: Option<i64>,
    pub is_pro_version: Option<i64>,
    pub alert_source: Option<String>,
    pub image_id: Option<String>,
    pub container_id: Option<String>,
    pub cluster_id: Option<String>,
    pub first_detect_time: Option<String>,
    pub latest_detect_time: Option<String>,
    pub rule_name: Option<String>,
    pub content_type: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub content: Option<String>,
    pub alert_name: Option<String>,
    pub csip_tags: Option<Vec<CSIPTag>>,
    pub harm_desc: Option<String>,
    pub suggest_scheme: Option<String>,
    pub harm_desc_source: Option<String>,
    pub threat_tags: Option<Vec<String>>,
    pub bash_cmd_decoded: Option<String>,
    pub net_vul_name: Option<String>,
    pub net_cve_id: Option<String>,
    pub net_abnormal_action: Option<String>,
    pub ip_intel: Option<IPIntelInfo>,
    pub multi_behavior_detection_mode: Option<String>,
    pub source_desc: Option<String>,
    pub modify_time: Option<String>,
    pub intel_source: Option<String>,
    pub verdict: Option<String>,
    pub verdict_basis: Option<String>,
    pub virus_name: Option<String>,
    pub virus_family: Option<String>,
    pub net_response_payload: Option<String>,
    pub net_svc_ps: Option<String>,
    pub container_name: Option<String>,
    pub image_name: Option<String>,
    pub cluster_name: Option<String>,
    pub run_status: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub namespace: Option<String>,
    pub pod_workload_type: Option<String>,
    pub cluster_ca_md5: Option<String>,
    pub pod_unique_id: Option<String>,
}
model! { EdrAlertDetail {
    0 "Id" id, 1 "AppId" app_id, 2 "AlertId" alert_id, 3 "AlertCategory" alert_category,
    4 "AlertSubType" alert_sub_type, 5 "RuleId" rule_id, 6 "RuleType" rule_type, 7 "Level" level, 8 "Status" status,
    9 "AttackStage" attack_stage, 10 "DetectMode" detect_mode, 11 "InstanceId" instance_id, 12 "Quuid" quuid,
    13 "EventCount" event_count, 14 "IsProVersion" is_pro_version, 15 "AlertSource" alert_source, 16 "ImageId" image_id,
    17 "ContainerId" container_id, 18 "ClusterId" cluster_id, 19 "FirstDetectTime" first_detect_time,
    20 "LatestDetectTime" latest_detect_time, 21 "RuleName" rule_name, 22 "ContentType" content_type,
    23 "InstanceName" instance_name, 24 "PublicIp" public_ip, 25 "PrivateIp" private_ip, 26 "Content" content,
    27 "AlertName" alert_name, 28 "CSIPTags" csip_tags, 29 "HarmDesc" harm_desc, 30 "SuggestScheme" suggest_scheme,
    31 "HarmDescSource" harm_desc_source, 32 "ThreatTags" threat_tags, 33 "BashCmdDecoded" bash_cmd_decoded,
    34 "NetVulName" net_vul_name, 35 "NetCVEId" net_cve_id, 36 "NetAbnormalAction" net_abnormal_action,
    37 "IPIntel" ip_intel, 38 "MultiBehaviorDetectionMode" multi_behavior_detection_mode, 39 "SourceDesc" source_desc,
    40 "ModifyTime" modify_time, 41 "IntelSource" intel_source, 42 "Verdict" verdict, 43 "VerdictBasis" verdict_basis,
    44 "VirusName" virus_name, 45 "VirusFamily" virus_family, 46 "NetResponsePayload" net_response_payload,
    47 "NetSvcPs" net_svc_ps, 48 "ContainerName" container_name, 49 "ImageName" image_name,
    50 "ClusterName" cluster_name, 51 "RunStatus" run_status, 52 "PodName" pod_name, 53 "PodIp" pod_ip,
    54 "Namespace" namespace, 55 "PodWorkloadType" pod_workload_type, 56 "ClusterCaMD5" cluster_ca_md5,
    57 "PodUniqueId" pod_unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CSIPTag {
    pub tag_color: Option<String>,
    pub tag_id: Option<u64>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { CSIPTag {
    0 "TagColor" tag_color, 1 "TagID" tag_id, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPIntelInfo {
    pub tags: Option<Vec<String>>,
    pub basis: Option<String>,
    pub isp: Option<String>,
    pub location: Option<String>,
    pub characteristic: Option<String>,
    pub purpose: Option<String>,
    pub referer: Option<Vec<DomainInfo>>,
}
model! { IPIntelInfo {
    0 "Tags" tags, 1 "Basis" basis, 2 "ISP" isp, 3 "Location" location, 4 "Characteristic" characteristic,
    5 "Purpose" purpose, 6 "Referer" referer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainInfo {
    pub domain: Option<String>,
    pub analysis_time: Option<String>,
    pub tags: Option<Vec<String>>,
}
model! { DomainInfo {
    0 "Domain" domain, 1 "AnalysisTime" analysis_time, 2 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEdrAlertList() "DescribeEdrAlertList" -> DescribeEdrAlertListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<EdrAlertItem>>,
    pub attack_stage_counts: Option<Vec<AttackStageCount>>,
    pub alert_category_counts: Option<Vec<EdrAlertCategoryCount>>,
}
model! { DescribeEdrAlertListOutput {
    0 "TotalCount" total_count, 1 "List" list, 2 "AttackStageCounts" attack_stage_counts,
    3 "AlertCategoryCounts" alert_category_counts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdrAlertItem {
    pub id: Option<i64>,
    pub app_id: Option<u64>,
    pub alert_id: Option<String>,
    pub alert_category: Option<String>,
    pub alert_sub_type: Option<String>,
    pub rule_id: Option<String>,
    pub rule_type: Option<i64>,
    pub level: Option<String>,
    pub status: Option<String>,
    pub attack_stage: Option<String>,
    pub detect_mode: Option<String>,
    pub instance_id: Option<String>,
    pub quuid: Option<String>,
    pub is_pro_version: Option<i64>,
    pub alert_source: Option<String>,
    pub machine_type: Option<String>,
    pub image_id: Option<String>,
    pub container_id: Option<String>,
    pub cluster_id: Option<String>,
    pub event_count: Option<i64>,
    pub first_detect_time: Option<String>,
    pub latest_detect_time: Option<String>,
    pub rule_name: Option<String>,
    pub content_type: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub rasp_open: Option<bool>,
    pub container_name: Option<String>,
    pub image_name: Option<String>,
    pub cluster_name: Option<String>,
}
model! { EdrAlertItem {
    0 "Id" id, 1 "AppId" app_id, 2 "AlertId" alert_id, 3 "AlertCategory" alert_category,
    4 "AlertSubType" alert_sub_type, 5 "RuleId" rule_id, 6 "RuleType" rule_type, 7 "Level" level, 8 "Status" status,
    9 "AttackStage" attack_stage, 10 "DetectMode" detect_mode, 11 "InstanceId" instance_id, 12 "Quuid" quuid,
    13 "IsProVersion" is_pro_version, 14 "AlertSource" alert_source, 15 "MachineType" machine_type,
    16 "ImageId" image_id, 17 "ContainerId" container_id, 18 "ClusterId" cluster_id, 19 "EventCount" event_count,
    20 "FirstDetectTime" first_detect_time, 21 "LatestDetectTime" latest_detect_time, 22 "RuleName" rule_name,
    23 "ContentType" content_type, 24 "InstanceName" instance_name, 25 "PublicIp" public_ip, 26 "PrivateIp" private_ip,
    27 "RaspOpen" rasp_open, 28 "ContainerName" container_name, 29 "ImageName" image_name, 30 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdrAlertCategoryCount {
    pub alert_category: Option<String>,
    pub count: Option<i64>,
}
model! { EdrAlertCategoryCount {
    0 "AlertCategory" alert_category, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertMultiAttackStages {
    pub targets: Vec<EdrAlertTarget>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeEdrAlertMultiAttackStages(targets: Vec<EdrAlertTarget>)
    "DescribeEdrAlertMultiAttackStages" -> DescribeEdrAlertMultiAttackStagesOutput {
    0 "Targets" targets, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertMultiAttackStagesOutput {
    pub list: Option<Vec<MultiAttackStageItem>>,
}
model! { DescribeEdrAlertMultiAttackStagesOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiAttackStageItem {
    pub id: Option<i64>,
    pub app_id: Option<u64>,
    pub alert_id: Option<String>,
    pub attack_stages: Option<Vec<String>>,
}
model! { MultiAttackStageItem {
    0 "Id" id, 1 "AppId" app_id, 2 "AlertId" alert_id, 3 "AttackStages" attack_stages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertSummary {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeEdrAlertSummary() "DescribeEdrAlertSummary" -> DescribeEdrAlertSummaryOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertSummaryOutput {
    pub critical_pending_count: Option<i64>,
    pub total_pending_count: Option<i64>,
}
model! { DescribeEdrAlertSummaryOutput {
    0 "CriticalPendingCount" critical_pending_count, 1 "TotalPendingCount" total_pending_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertThreatTags {
    pub targets: Vec<EdrAlertTarget>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeEdrAlertThreatTags(targets: Vec<EdrAlertTarget>)
    "DescribeEdrAlertThreatTags" -> DescribeEdrAlertThreatTagsOutput {
    0 "Targets" targets, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrAlertThreatTagsOutput {
    pub list: Option<Vec<EdrAlertTagItem>>,
}
model! { DescribeEdrAlertThreatTagsOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdrAlertTagItem {
    pub alert_id: Option<String>,
    pub cloud_tags: Option<Vec<TagItem>>,
    pub csip_tags: Option<Vec<CSIPTag>>,
    pub threat_tags: Option<Vec<String>>,
    pub ip_intel: Option<IPIntelInfo>,
}
model! { EdrAlertTagItem {
    0 "AlertId" alert_id, 1 "CloudTags" cloud_tags, 2 "CSIPTags" csip_tags, 3 "ThreatTags" threat_tags,
    4 "IPIntel" ip_intel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { TagItem {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrExcludeNetworkSegments {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeEdrExcludeNetworkSegments()
    "DescribeEdrExcludeNetworkSegments" -> DescribeEdrExcludeNetworkSegmentsOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrExcludeNetworkSegmentsOutput {
    pub network_segments: Option<Vec<String>>,
    pub total_count: Option<i64>,
    pub default_network_segments: Option<Vec<NetworkSegment>>,
    pub is_modified: Option<bool>,
}
model! { DescribeEdrExcludeNetworkSegmentsOutput {
    0 "NetworkSegments" network_segments, 1 "TotalCount" total_count,
    2 "DefaultNetworkSegments" default_network_segments, 3 "IsModified" is_modified
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkSegment {
    pub segment: Option<String>,
    pub desc: Option<String>,
}
model! { NetworkSegment {
    0 "Segment" segment, 1 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrExportJobDownloadURL {
    pub member_id: Option<Vec<String>>,
    pub job_id: Option<String>,
}
operation! { DescribeEdrExportJobDownloadURL()
    "DescribeEdrExportJobDownloadURL" -> DescribeEdrExportJobDownloadURLOutput {
    0 "MemberId" member_id: Vec<String>, 1 "JobId" job_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrExportJobDownloadURLOutput {
    pub download_url: Option<Secret>,
    pub file_name: Option<String>,
}
model! { DescribeEdrExportJobDownloadURLOutput {
    0 "DownloadUrl" download_url, 1 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrExportJobList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeEdrExportJobList() "DescribeEdrExportJobList" -> DescribeEdrExportJobListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeEdrExportJobList: EDRExportJobItem = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrExportJobListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<EDRExportJobItem>>,
}
model! { DescribeEdrExportJobListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EDRExportJobItem {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub source: Option<String>,
    pub export_status: Option<String>,
    pub export_progress: Option<i64>,
    pub failure_msg: Option<String>,
    pub timeout: Option<String>,
    pub insert_time: Option<String>,
}
model! { EDRExportJobItem {
    0 "JobId" job_id, 1 "JobName" job_name, 2 "Source" source, 3 "ExportStatus" export_status,
    4 "ExportProgress" export_progress, 5 "FailureMsg" failure_msg, 6 "Timeout" timeout, 7 "InsertTime" insert_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrLogCollectPaths {
    pub member_id: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeEdrLogCollectPaths() "DescribeEdrLogCollectPaths" -> DescribeEdrLogCollectPathsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeEdrLogCollectPaths: LogAppCollectPath = Offset "Offset", "Paths" paths, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdrLogCollectPathsOutput {
    pub paths: Option<Vec<LogAppCollectPath>>,
    pub total_count: Option<i64>,
}
model! { DescribeEdrLogCollectPathsOutput {
    0 "Paths" paths, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogAppCollectPath {
    pub id: Option<i64>,
    pub path: Option<String>,
    pub log_tag: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
input! { LogAppCollectPath() {
    0 "Id" id: i64, 1 "Path" path: String, 2 "LogTag" log_tag: String, 3 "CreateTime" create_time: String,
    4 "ModifyTime" modify_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobDownloadURL {
    pub job_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeExportJobDownloadURL(job_id: String)
    "DescribeExportJobDownloadURL" -> DescribeExportJobDownloadURLOutput {
    0 "JobID" job_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobDownloadURLOutput {
    pub download_url: Option<Secret>,
    pub export_status: Option<String>,
}
model! { DescribeExportJobDownloadURLOutput {
    0 "DownloadURL" download_url, 1 "ExportStatus" export_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobManageList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeExportJobManageList() "DescribeExportJobManageList" -> DescribeExportJobManageListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeExportJobManageList: ExportJobItem = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportJobManageListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<ExportJobItem>>,
}
model! { DescribeExportJobManageListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJobItem {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub source: Option<String>,
    pub export_job_status: Option<String>,
    pub export_progress: Option<u64>,
    pub failure_msg: Option<String>,
    pub timeout: Option<String>,
    pub insert_time: Option<String>,
}
model! { ExportJobItem {
    0 "JobID" job_id, 1 "JobName" job_name, 2 "Source" source, 3 "ExportJobStatus" export_job_status,
    4 "ExportProgress" export_progress, 5 "FailureMsg" failure_msg, 6 "Timeout" timeout, 7 "InsertTime" insert_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposeAssetCategory {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeExposeAssetCategory() "DescribeExposeAssetCategory" -> DescribeExposeAssetCategoryOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposeAssetCategoryOutput {
    pub expose_asset_type_list: Option<Vec<ExposeAssetTypeItem>>,
}
model! { DescribeExposeAssetCategoryOutput {
    0 "ExposeAssetTypeList" expose_asset_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposeAssetTypeItem {
    pub provider: Option<String>,
    pub provider_name: Option<String>,
    pub asset_type: Option<String>,
    pub asset_type_name: Option<String>,
}
model! { ExposeAssetTypeItem {
    0 "Provider" provider, 1 "ProviderName" provider_name, 2 "AssetType" asset_type, 3 "AssetTypeName" asset_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposePath {
    pub member_id: Option<Vec<String>>,
    pub asset_id: Option<String>,
    pub ip: Option<String>,
    pub domain: Option<String>,
    pub port: Option<String>,
}
operation! { DescribeExposePath() "DescribeExposePath" -> DescribeExposePathOutput {
    0 "MemberId" member_id: Vec<String>, 1 "AssetId" asset_id: String, 2 "Ip" ip: String, 3 "Domain" domain: String,
    4 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposePathOutput {
    pub content: Option<String>,
}
model! { DescribeExposePathOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposeRiskStatistics {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeExposeRiskStatistics() "DescribeExposeRiskStatistics" -> DescribeExposeRiskStatisticsOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposeRiskStatisticsOutput {
    pub exposure_risk_statistics: Option<Vec<DescribeExposureStatisticsItem>>,
}
model! { DescribeExposeRiskStatisticsOutput {
    0 "ExposureRiskStatistics" exposure_risk_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposureStatisticsItem {
    pub title: Option<String>,
    pub severity: Option<String>,
    pub rule_type: Option<String>,
    pub risk_count: Option<u64>,
}
model! { DescribeExposureStatisticsItem {
    0 "Title" title, 1 "Severity" severity, 2 "RuleType" rule_type, 3 "RiskCount" risk_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposeRisks {
    pub member_id: Option<Vec<String>>,
    pub exposure_id: Option<u64>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeExposeRisks() "DescribeExposeRisks" -> DescribeExposeRisksOutput {
    0 "MemberId" member_id: Vec<String>, 1 "ExposureID" exposure_id: u64, 2 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposeRisksOutput {
    pub expose_risk_list: Option<Vec<ExposeRiskItem>>,
}
model! { DescribeExposeRisksOutput {
    0 "ExposeRiskList" expose_risk_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposeRiskItem {
    pub rule_type: Option<String>,
    pub severity: Option<String>,
    pub title: Option<String>,
}
model! { ExposeRiskItem {
    0 "RuleType" rule_type, 1 "Severity" severity, 2 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposeRules {
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeExposeRules() "DescribeExposeRules" -> DescribeExposeRulesOutput {
    0 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposeRulesOutput {
    pub expose_rule_list: Option<Vec<ExposeRuleItem>>,
}
model! { DescribeExposeRulesOutput {
    0 "ExposeRuleList" expose_rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposeRuleItem {
    pub rule_type: Option<String>,
    pub severity: Option<String>,
    pub title: Option<String>,
    pub fix_advice: Option<String>,
}
model! { ExposeRuleItem {
    0 "RuleType" rule_type, 1 "Severity" severity, 2 "Title" title, 3 "FixAdvice" fix_advice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposureAutoTagAttribute {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeExposureAutoTagAttribute()
    "DescribeExposureAutoTagAttribute" -> DescribeExposureAutoTagAttributeOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposureAutoTagAttributeOutput {
    pub asset_type_list: Option<Vec<ExposeAssetTypeItem>>,
    pub tag_list: Option<Vec<AttributeOptionSet>>,
    pub open_status_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeExposureAutoTagAttributeOutput {
    0 "AssetTypeList" asset_type_list, 1 "TagList" tag_list, 2 "OpenStatusList" open_status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposureAutoTagRules {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeExposureAutoTagRules() "DescribeExposureAutoTagRules" -> DescribeExposureAutoTagRulesOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeExposureAutoTagRules: AutoTagRuleItem = Offset "Offset", "RuleList" rule_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposureAutoTagRulesOutput {
    pub total_count: Option<i64>,
    pub rule_list: Option<Vec<AutoTagRuleItem>>,
}
model! { DescribeExposureAutoTagRulesOutput {
    0 "TotalCount" total_count, 1 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoTagRuleItem {
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub tag: Option<String>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub asset_types: Option<Vec<String>>,
    pub ports: Option<Vec<String>>,
    pub open_statuses: Option<Vec<String>>,
    pub priority: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { AutoTagRuleItem {
    0 "RuleID" rule_id, 1 "RuleName" rule_name, 2 "Tag" tag, 3 "Description" description, 4 "Enable" enable,
    5 "AssetTypes" asset_types, 6 "Ports" ports, 7 "OpenStatuses" open_statuses, 8 "Priority" priority,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposureTrend {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeExposureTrend() "DescribeExposureTrend" -> DescribeExposureTrendOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposureTrendOutput {
    pub expose_trend_list: Option<Vec<ExposeTrendItem>>,
    pub expose_increment: Option<u64>,
    pub open_count: Option<u64>,
    pub acl_count: Option<u64>,
    pub close_count: Option<u64>,
}
model! { DescribeExposureTrendOutput {
    0 "ExposeTrendList" expose_trend_list, 1 "ExposeIncrement" expose_increment, 2 "OpenCount" open_count,
    3 "AclCount" acl_count, 4 "CloseCount" close_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExposeTrendItem {
    pub open_count: Option<u64>,
    pub acl_count: Option<u64>,
    pub close_count: Option<u64>,
    pub date: Option<String>,
}
model! { ExposeTrendItem {
    0 "OpenCount" open_count, 1 "AclCount" acl_count, 2 "CloseCount" close_count, 3 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposures {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeExposures() "DescribeExposures" -> DescribeExposuresOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeExposures: ExposesItem = Offset "Offset", "ExposeList" expose_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExposuresOutput {
    pub total_count: Option<i64>,
    pub expose_list: Option<Vec<ExposesItem>>,
}
model! { DescribeExposuresOutput {
    0 "TotalCount" total_count, 1 "ExposeList" expose_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeGatewayAssets() "DescribeGatewayAssets" -> DescribeGatewayAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAssetsOutput {
    pub data: Option<Vec<GateWayAsset>>,
    pub total_count: Option<i64>,
    pub region_list: Option<Vec<FilterDataObject>>,
    pub asset_type_list: Option<Vec<FilterDataObject>>,
    pub vpc_list: Option<Vec<FilterDataObject>>,
    pub app_id_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeGatewayAssetsOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "RegionList" region_list, 3 "AssetTypeList" asset_type_list,
    4 "VpcList" vpc_list, 5 "AppIdList" app_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GateWayAsset {
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub tag: Option<Vec<Tag>>,
    pub outbound_peak_bandwidth: Option<String>,
    pub inbound_peak_bandwidth: Option<String>,
    pub outbound_cumulative_flow: Option<String>,
    pub inbound_cumulative_flow: Option<String>,
    pub network_attack: Option<i64>,
    pub exposed_port: Option<i64>,
    pub exposed_vul: Option<i64>,
    pub configure_risk: Option<i64>,
    pub create_time: Option<String>,
    pub scan_task: Option<i64>,
    pub last_scan_time: Option<String>,
    pub nick: Option<String>,
    pub address_ipv6: Option<String>,
    pub is_core: Option<u64>,
    pub risk_exposure: Option<i64>,
    pub is_new_asset: Option<u64>,
    pub status: Option<String>,
    pub engine_region: Option<String>,
    pub weak_password_risk: Option<u64>,
}
model! { GateWayAsset {
    0 "AppId" app_id, 1 "Uin" uin, 2 "AssetId" asset_id, 3 "AssetName" asset_name, 4 "AssetType" asset_type,
    5 "PrivateIp" private_ip, 6 "PublicIp" public_ip, 7 "Region" region, 8 "VpcId" vpc_id, 9 "VpcName" vpc_name,
    10 "Tag" tag, 11 "OutboundPeakBandwidth" outbound_peak_bandwidth, 12 "InboundPeakBandwidth" inbound_peak_bandwidth,
    13 "OutboundCumulativeFlow" outbound_cumulative_flow, 14 "InboundCumulativeFlow" inbound_cumulative_flow,
    15 "NetworkAttack" network_attack, 16 "ExposedPort" exposed_port, 17 "ExposedVUL" exposed_vul,
    18 "ConfigureRisk" configure_risk, 19 "CreateTime" create_time, 20 "ScanTask" scan_task,
    21 "LastScanTime" last_scan_time, 22 "Nick" nick, 23 "AddressIPV6" address_ipv6, 24 "IsCore" is_core,
    25 "RiskExposure" risk_exposure, 26 "IsNewAsset" is_new_asset, 27 "Status" status, 28 "EngineRegion" engine_region,
    29 "WeakPasswordRisk" weak_password_risk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighBaseLineRiskList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub cloud_account_id: Option<String>,
    pub provider: Option<String>,
}
operation! { DescribeHighBaseLineRiskList() "DescribeHighBaseLineRiskList" -> DescribeHighBaseLineRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String, 6 "CloudAccountID" cloud_account_id: String,
    7 "Provider" provider: String
} }
paged! { DescribeHighBaseLineRiskList: HighBaseLineRiskItem =
    Offset "Offset", "HighBaseLineRiskList" high_base_line_risk_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighBaseLineRiskListOutput {
    pub total_count: Option<i64>,
    pub high_base_line_risk_list: Option<Vec<HighBaseLineRiskItem>>,
}
model! { DescribeHighBaseLineRiskListOutput {
    0 "TotalCount" total_count, 1 "HighBaseLineRiskList" high_base_line_risk_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighBaseLineRiskItem {
    pub cloud_account_id: Option<String>,
    pub asset_id: Option<String>,
    pub instance_status: Option<String>,
    pub instance_name: Option<String>,
    pub risk_name: Option<String>,
    pub risk_category: Option<String>,
    pub risk_level: Option<String>,
    pub risk_desc: Option<String>,
    pub risk_result: Option<String>,
    pub fix_advice: Option<String>,
    pub risk_category_name: Option<String>,
    pub risk_level_name: Option<String>,
    pub instance_status_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub app_id: Option<u64>,
}
model! { HighBaseLineRiskItem {
    0 "CloudAccountID" cloud_account_id, 1 "AssetID" asset_id, 2 "InstanceStatus" instance_status,
    3 "InstanceName" instance_name, 4 "RiskName" risk_name, 5 "RiskCategory" risk_category, 6 "RiskLevel" risk_level,
    7 "RiskDesc" risk_desc, 8 "RiskResult" risk_result, 9 "FixAdvice" fix_advice,
    10 "RiskCategoryName" risk_category_name, 11 "RiskLevelName" risk_level_name,
    12 "InstanceStatusName" instance_status_name, 13 "CreateTime" create_time, 14 "UpdateTime" update_time,
    15 "AppID" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostKBRiskList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeHostKBRiskList() "DescribeHostKBRiskList" -> DescribeHostKBRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeHostKBRiskList: HostKBRisk = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostKBRiskListOutput {
    pub list: Option<Vec<HostKBRisk>>,
    pub total_count: Option<u64>,
}
model! { DescribeHostKBRiskListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostKBRisk {
    pub risk_id: Option<u64>,
    pub kb_detail: Option<KBDetail>,
    pub effect_host_count: Option<u64>,
    pub latest_scan_time: Option<String>,
    pub account: Option<Vec<AccountBriefInfo>>,
    pub risk_status: Option<String>,
}
model! { HostKBRisk {
    0 "RiskID" risk_id, 1 "KBDetail" kb_detail, 2 "EffectHostCount" effect_host_count,
    3 "LatestScanTime" latest_scan_time, 4 "Account" account, 5 "RiskStatus" risk_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KBDetail {
    pub id: Option<u64>,
    pub number: Option<String>,
    pub name: Option<String>,
    pub refer_url: Option<String>,
    pub publish_time: Option<String>,
    pub need_restart: Option<bool>,
    pub relate_vul_list: Option<Vec<VulBriefInfo>>,
    pub relate_vul_count: Option<i64>,
    pub relate_product: Option<String>,
}
model! { KBDetail {
    0 "ID" id, 1 "Number" number, 2 "Name" name, 3 "ReferUrl" refer_url, 4 "PublishTime" publish_time,
    5 "NeedRestart" need_restart, 6 "RelateVulList" relate_vul_list, 7 "RelateVulCount" relate_vul_count,
    8 "RelateProduct" relate_product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulBriefInfo {
    pub vul_id: Option<u64>,
    pub vul_name: Option<String>,
    pub cveid: Option<String>,
    pub label: Option<Vec<VPRLabel>>,
    pub cvss_score: Option<f64>,
    pub level: Option<String>,
    pub publish_time: Option<String>,
}
model! { VulBriefInfo {
    0 "VulID" vul_id, 1 "VulName" vul_name, 2 "CVEID" cveid, 3 "Label" label, 4 "CvssScore" cvss_score, 5 "Level" level,
    6 "PublishTime" publish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPRLabel {
    pub name: Option<String>,
    pub level: Option<String>,
    pub remark: Option<String>,
}
model! { VPRLabel {
    0 "Name" name, 1 "Level" level, 2 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostVulItemVPRInfo {
    pub member_id: Option<Vec<String>>,
    pub vul_id: Option<u64>,
}
operation! { DescribeHostVulItemVPRInfo() "DescribeHostVulItemVPRInfo" -> DescribeHostVulItemVPRInfoOutput {
    0 "MemberId" member_id: Vec<String>, 1 "VulID" vul_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostVulItemVPRInfoOutput {
    pub label: Option<Vec<VPRLabel>>,
    pub vrp_rating_info: Option<VPRRatingInfo>,
}
model! { DescribeHostVulItemVPRInfoOutput {
    0 "Label" label, 1 "VRPRatingInfo" vrp_rating_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPRRatingInfo {
    pub result: Option<String>,
    pub remark: Option<String>,
    pub stage: Option<Vec<VPRRatingStage>>,
}
model! { VPRRatingInfo {
    0 "Result" result, 1 "Remark" remark, 2 "Stage" stage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPRRatingStage {
    pub stage: Option<String>,
    pub result: Option<String>,
}
model! { VPRRatingStage {
    0 "Stage" stage, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostVulOverview {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeHostVulOverview() "DescribeHostVulOverview" -> DescribeHostVulOverviewOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostVulOverviewOutput {
    pub overview: Option<HostVulOverview>,
}
model! { DescribeHostVulOverviewOutput {
    0 "Overview" overview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostVulOverview {
    pub urgent_repair_count: Option<u64>,
    pub defend_host_count: Option<u64>,
    pub total_host_count: Option<u64>,
    pub fixed_vul_count: Option<u64>,
    pub linux_vul_count: Option<u64>,
    pub window_vul_count: Option<u64>,
    pub web_cms_vul_count: Option<u64>,
    pub app_vul_count: Option<u64>,
    pub emergency_count: Option<u64>,
    pub vul_item_count: Option<u64>,
    pub latest_scan_time: Option<String>,
    pub enable_timing_scan: Option<u64>,
    pub critical_repair_count: Option<u64>,
    pub critical_repair_linux_vul_count: Option<u64>,
    pub critical_repair_app_vul_count: Option<u64>,
    pub critical_repair_web_cms_vul_count: Option<u64>,
    pub critical_repair_emergency_count: Option<u64>,
}
model! { HostVulOverview {
    0 "UrgentRepairCount" urgent_repair_count, 1 "DefendHostCount" defend_host_count,
    2 "TotalHostCount" total_host_count, 3 "FixedVulCount" fixed_vul_count, 4 "LinuxVulCount" linux_vul_count,
    5 "WindowVulCount" window_vul_count, 6 "WebCMSVulCount" web_cms_vul_count, 7 "AppVulCount" app_vul_count,
    8 "EmergencyCount" emergency_count, 9 "VulItemCount" vul_item_count, 10 "LatestScanTime" latest_scan_time,
    11 "EnableTimingScan" enable_timing_scan, 12 "CriticalRepairCount" critical_repair_count,
    13 "CriticalRepairLinuxVulCount" critical_repair_linux_vul_count,
    14 "CriticalRepairAppVulCount" critical_repair_app_vul_count,
    15 "CriticalRepairWebCMSVulCount" critical_repair_web_cms_vul_count,
    16 "CriticalRepairEmergencyCount" critical_repair_emergency_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostVulRiskList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeHostVulRiskList() "DescribeHostVulRiskList" -> DescribeHostVulRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeHostVulRiskList: HostVulRisk = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostVulRiskListOutput {
    pub list: Option<Vec<HostVulRisk>>,
    pub total_count: Option<u64>,
}
model! { DescribeHostVulRiskListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostVulRisk {
    pub risk_id: Option<u64>,
    pub effect_host_count: Option<u64>,
    pub latest_scan_time: Option<String>,
    pub account: Option<Vec<AccountBriefInfo>>,
    pub defend_status: Option<String>,
    pub risk_status: Option<String>,
    pub vul_detail: Option<VulDetailInfo>,
}
model! { HostVulRisk {
    0 "RiskID" risk_id, 1 "EffectHostCount" effect_host_count, 2 "LatestScanTime" latest_scan_time, 3 "Account" account,
    4 "DefendStatus" defend_status, 5 "RiskStatus" risk_status, 6 "VulDetail" vul_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDetailInfo {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub cveid: Option<String>,
    pub category: Option<String>,
    pub publish_time: Option<String>,
    pub check_method: Option<String>,
    pub defend_status: Option<String>,
    pub support_fix: Option<bool>,
    pub vrp_rating_info: Option<VPRRatingInfo>,
    pub cvss_score: Option<f64>,
    pub label: Option<Vec<VPRLabel>>,
    pub remark: Option<String>,
    pub summary: Option<String>,
    pub defend_host_count: Option<u64>,
    pub not_defend_host_count: Option<u64>,
    pub latest_scan_time: Option<String>,
    pub cvss_level: Option<String>,
    pub vul_affect: Option<Vec<String>>,
    pub kve_record: Option<bool>,
    pub kve_record_time: Option<String>,
    pub epss_score: Option<f64>,
    pub affect_vendor: Option<Vec<String>>,
    pub affect_product: Option<Vec<String>>,
    pub mechanism: Option<String>,
    pub precondition: Option<String>,
    pub latest_trend: Option<Vec<VulSpreadTrend>>,
    pub fix_solution: Option<String>,
    pub ref_link: Option<String>,
    pub harm_description: Option<String>,
    pub affect_vendor_product: Option<Vec<VulVendorProduct>>,
}
model! { VulDetailInfo {
    0 "ID" id, 1 "Name" name, 2 "CVEID" cveid, 3 "Category" category, 4 "PublishTime" publish_time,
    5 "CheckMethod" check_method, 6 "DefendStatus" defend_status, 7 "SupportFix" support_fix,
    8 "VRPRatingInfo" vrp_rating_info, 9 "CvssScore" cvss_score, 10 "Label" label, 11 "Remark" remark,
    12 "Summary" summary, 13 "DefendHostCount" defend_host_count, 14 "NotDefendHostCount" not_defend_host_count,
    15 "LatestScanTime" latest_scan_time, 16 "CVSSLevel" cvss_level, 17 "VulAffect" vul_affect,
    18 "KVERecord" kve_record, 19 "KVERecordTime" kve_record_time, 20 "EPSSScore" epss_score,
    21 "AffectVendor" affect_vendor, 22 "AffectProduct" affect_product, 23 "Mechanism" mechanism,
    24 "Precondition" precondition, 25 "LatestTrend" latest_trend, 26 "FixSolution" fix_solution, 27 "RefLink" ref_link,
    28 "HarmDescription" harm_description, 29 "AffectVendorProduct" affect_vendor_product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulSpreadTrend {
    pub date: Option<String>,
    pub trend: Option<f64>,
}
model! { VulSpreadTrend {
    0 "Date" date, 1 "Trend" trend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulVendorProduct {
    pub vendor: Option<String>,
    pub product: Option<String>,
    pub version_range: Option<Vec<String>>,
}
model! { VulVendorProduct {
    0 "Vendor" vendor, 1 "Product" product, 2 "VersionRange" version_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIaCFileList {
    pub filter: Option<Filter>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeIaCFileList() "DescribeIaCFileList" -> DescribeIaCFileListOutput {
    0 "Filter" filter: Filter, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIaCFileListOutput {
    pub list: Option<Vec<IaCFile>>,
    pub total_count: Option<u64>,
}
model! { DescribeIaCFileListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IaCFile {
    pub id: Option<u64>,
    pub app_id: Option<u64>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub cicd_name: Option<String>,
    pub file_path: Option<String>,
    pub file_type: Option<i64>,
    pub risk_total_cnt: Option<u64>,
    pub risk_level_cnt: Option<Vec<KeyValueInt>>,
    pub scan_time: Option<String>,
    pub status: Option<i64>,
    pub fail_type: Option<i64>,
}
model! { IaCFile {
    0 "Id" id, 1 "AppId" app_id, 2 "FileId" file_id, 3 "FileName" file_name, 4 "CICDName" cicd_name,
    5 "FilePath" file_path, 6 "FileType" file_type, 7 "RiskTotalCnt" risk_total_cnt, 8 "RiskLevelCnt" risk_level_cnt,
    9 "ScanTime" scan_time, 10 "Status" status, 11 "FailType" fail_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueInt {
    pub key: Option<i64>,
    pub value: Option<i64>,
}
model! { KeyValueInt {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIaCFileOverview {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeIaCFileOverview() "DescribeIaCFileOverview" -> DescribeIaCFileOverviewOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIaCFileOverviewOutput {
    pub total_file: Option<u64>,
    pub risk_file: Option<Vec<KeyValueInt>>,
}
model! { DescribeIaCFileOverviewOutput {
    0 "TotalFile" total_file, 1 "RiskFile" risk_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIaCFileReport {
    pub asset_id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeIaCFileReport(asset_id: u64) "DescribeIaCFileReport" -> DescribeIaCFileReportOutput {
    0 "AssetId" asset_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIaCFileReportOutput {
    pub file: Option<String>,
    pub status: Option<i64>,
    pub scan_time: Option<String>,
    pub risks: Option<Vec<IaCFileRisk>>,
}
model! { DescribeIaCFileReportOutput {
    0 "File" file, 1 "Status" status, 2 "ScanTime" scan_time, 3 "Risks" risks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IaCFileRisk {
    pub level: Option<i64>,
    pub line: Option<u64>,
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub suggestion: Option<String>,
}
model! { IaCFileRisk {
    0 "Level" level, 1 "Line" line, 2 "RuleName" rule_name, 3 "Description" description, 4 "Suggestion" suggestion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIaCTokenList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeIaCTokenList() "DescribeIaCTokenList" -> DescribeIaCTokenListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIaCTokenListOutput {
    pub list: Option<Vec<CICDToken>>,
    pub total_count: Option<u64>,
}
model! { DescribeIaCTokenListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CICDToken {
    pub id: Option<u64>,
    pub app_id: Option<u64>,
    pub name: Option<String>,
    pub token: Option<Secret>,
    pub period: Option<u64>,
    pub file_cnt: Option<u64>,
    pub last_scan_status: Option<String>,
    pub last_scan_time: Option<String>,
}
model! { CICDToken {
    0 "Id" id, 1 "AppId" app_id, 2 "Name" name, 3 "Token" token, 4 "Period" period, 5 "FileCnt" file_cnt,
    6 "LastScanStatus" last_scan_status, 7 "LastScanTime" last_scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpInvokeRecord {
    pub filter: Option<Filter>,
}
operation! { DescribeIpInvokeRecord() "DescribeIpInvokeRecord" -> Empty {
    0 "Filter" filter: Filter
} }

pub type DescribeIpInvokeRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpInvokeRecordDetail {
    pub filter: Option<Filter>,
}
operation! { DescribeIpInvokeRecordDetail() "DescribeIpInvokeRecordDetail" -> DescribeIpInvokeRecordDetailOutput {
    0 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpInvokeRecordDetailOutput {
    pub invoke_detail_info: Option<Vec<CosInvokeDetailInfo>>,
    pub invoke_permission: Option<Vec<CosPermissionInfo>>,
}
model! { DescribeIpInvokeRecordDetailOutput {
    0 "InvokeDetailInfo" invoke_detail_info, 1 "InvokePermission" invoke_permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosInvokeDetailInfo {
    pub invoke_timestamp: Option<i64>,
    pub invoke_request_id: Option<String>,
    pub invoke_content: Option<String>,
}
model! { CosInvokeDetailInfo {
    0 "InvokeTimestamp" invoke_timestamp, 1 "InvokeRequestId" invoke_request_id, 2 "InvokeContent" invoke_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBDetail {
    pub kbid: u64,
}
operation! { DescribeKBDetail(kbid: u64) "DescribeKBDetail" -> DescribeKBDetailOutput {
    0 "KBID" kbid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBDetailOutput {
    pub kb_detail: Option<KBDetail>,
}
model! { DescribeKBDetailOutput {
    0 "KBDetail" kb_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBUpdatableMachineList {
    pub kb_ids: Vec<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeKBUpdatableMachineList(kb_ids: Vec<i64>)
    "DescribeKBUpdatableMachineList" -> DescribeKBUpdatableMachineListOutput {
    0 "KBIds" kb_ids, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filters>,
    4 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKBUpdatableMachineListOutput {
    pub data: Option<Vec<KBUpdateMachineItem>>,
    pub total_count: Option<i64>,
    pub fixable_count: Option<i64>,
    pub not_fixable_count: Option<i64>,
    pub kb_summary: Option<Vec<KBFixSummaryItem>>,
}
model! { DescribeKBUpdatableMachineListOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "FixableCount" fixable_count, 3 "NotFixableCount" not_fixable_count,
    4 "KBSummary" kb_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KBUpdateMachineItem {
    pub kb_id: Option<i64>,
    pub instance_id: Option<String>,
    pub machine_name: Option<String>,
    pub machine_ip: Option<String>,
    pub public_ip: Option<String>,
    pub os_name: Option<String>,
    pub machine_status: Option<String>,
    pub support_auto_fix: Option<i64>,
    pub fix_status: Option<i64>,
    pub latest_fix_time: Option<String>,
    pub not_fixable_reason: Option<String>,
    pub tag_items: Option<Vec<MiniTagItem>>,
    pub app_id: Option<u64>,
    pub pay_version: Option<String>,
}
model! { KBUpdateMachineItem {
    0 "KBId" kb_id, 1 "InstanceId" instance_id, 2 "MachineName" machine_name, 3 "MachineIp" machine_ip,
    4 "PublicIp" public_ip, 5 "OsName" os_name, 6 "MachineStatus" machine_status, 7 "SupportAutoFix" support_auto_fix,
    8 "FixStatus" fix_status, 9 "LatestFixTime" latest_fix_time, 10 "NotFixableReason" not_fixable_reason,
    11 "TagItems" tag_items, 12 "AppId" app_id, 13 "PayVersion" pay_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KBFixSummaryItem {
    pub kb_id: Option<i64>,
    pub kb_name: Option<String>,
    pub kb_no: Option<String>,
    pub related_vul_count: Option<i64>,
    pub affected_count: Option<i64>,
    pub need_reboot: Option<bool>,
    pub kb_pre_condition: Option<String>,
}
model! { KBFixSummaryItem {
    0 "KBId" kb_id, 1 "KBName" kb_name, 2 "KBNo" kb_no, 3 "RelatedVulCount" related_vul_count,
    4 "AffectedCount" affected_count, 5 "NeedReboot" need_reboot, 6 "KBPreCondition" kb_pre_condition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeySandboxCredential {
    pub credential_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeKeySandboxCredential(credential_id: String)
    "DescribeKeySandboxCredential" -> DescribeKeySandboxCredentialOutput {
    0 "CredentialId" credential_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeySandboxCredentialOutput {
    pub credential_id: Option<String>,
    pub credential_name: Option<String>,
    pub credential_type: Option<String>,
    pub credential_effect_scope: Option<CredentialEffectScope>,
    pub access: Option<Vec<AccessCredentialOutput>>,
    pub sts: Option<STSCredentialOutput>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeKeySandboxCredentialOutput {
    0 "CredentialId" credential_id, 1 "CredentialName" credential_name, 2 "CredentialType" credential_type,
    3 "CredentialEffectScope" credential_effect_scope, 4 "Access" access, 5 "STS" sts, 6 "CreateTime" create_time,
    7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialEffectScope {
    pub exclude: Option<i64>,
    pub instances: Option<Vec<String>>,
}
model! { CredentialEffectScope {
    0 "Exclude" exclude, 1 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessCredentialOutput {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { AccessCredentialOutput {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct STSCredentialOutput {
    pub system: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
}
model! { STSCredentialOutput {
    0 "System" system, 1 "SecretID" secret_id, 2 "SecretKey" secret_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeySandboxCredentialList {
    pub filter: Option<Filter>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeKeySandboxCredentialList()
    "DescribeKeySandboxCredentialList" -> DescribeKeySandboxCredentialListOutput {
    0 "Filter" filter: Filter, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeySandboxCredentialListOutput {
    pub data: Option<Vec<KeySandboxCredential>>,
    pub total_count: Option<i64>,
}
model! { DescribeKeySandboxCredentialListOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeySandboxCredential {
    pub credential_id: Option<String>,
    pub credential_name: Option<String>,
    pub credential_type: Option<String>,
    pub credential_effect_scope: Option<CredentialEffectScope>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { KeySandboxCredential {
    0 "CredentialId" credential_id, 1 "CredentialName" credential_name, 2 "CredentialType" credential_type,
    3 "CredentialEffectScope" credential_effect_scope, 4 "CreateTime" create_time, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLastScanTaskInfo {
    pub member_id: Option<Vec<String>>,
    pub task_source: Option<String>,
}
operation! { DescribeLastScanTaskInfo() "DescribeLastScanTaskInfo" -> DescribeLastScanTaskInfoOutput {
    0 "MemberId" member_id: Vec<String>, 1 "TaskSource" task_source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLastScanTaskInfoOutput {
    pub task_info: Option<TaskInfo>,
}
model! { DescribeLastScanTaskInfoOutput {
    0 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub scan_time: Option<String>,
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub progress: Option<u64>,
}
model! { TaskInfo {
    0 "ScanTime" scan_time, 1 "TaskID" task_id, 2 "Status" status, 3 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseStatus {}
operation! { DescribeLicenseStatus() "DescribeLicenseStatus" -> DescribeLicenseStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseStatusOutput {
    pub list: Option<Vec<LicenseStatusItem>>,
    pub auto_repurchase_switch: Option<i64>,
    pub unbind_count_left: Option<i64>,
}
model! { DescribeLicenseStatusOutput {
    0 "List" list, 1 "AutoRepurchaseSwitch" auto_repurchase_switch, 2 "UnbindCountLeft" unbind_count_left
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseStatusItem {
    pub resource_id: Option<String>,
    pub license_type: Option<String>,
    pub name: Option<String>,
    pub category: Option<i64>,
    pub total_num: Option<i64>,
    pub used_num: Option<i64>,
    pub remain_num: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
model! { LicenseStatusItem {
    0 "ResourceId" resource_id, 1 "LicenseType" license_type, 2 "Name" name, 3 "Category" category,
    4 "TotalNum" total_num, 5 "UsedNum" used_num, 6 "RemainNum" remain_num, 7 "BeginTime" begin_time,
    8 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLighthouseFirewallRules {
    pub asset_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeLighthouseFirewallRules(asset_id: String)
    "DescribeLighthouseFirewallRules" -> DescribeLighthouseFirewallRulesOutput {
    0 "AssetID" asset_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLighthouseFirewallRulesOutput {
    pub firewall_rules: Option<Vec<LighthouseFirewallRule>>,
}
model! { DescribeLighthouseFirewallRulesOutput {
    0 "FirewallRules" firewall_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LighthouseFirewallRule {
    pub app_type: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub action: Option<String>,
    pub firewall_rule_description: Option<String>,
}
model! { LighthouseFirewallRule {
    0 "AppType" app_type, 1 "Protocol" protocol, 2 "Port" port, 3 "CidrBlock" cidr_block,
    4 "Ipv6CidrBlock" ipv6_cidr_block, 5 "Action" action, 6 "FirewallRuleDescription" firewall_rule_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeListenerList() "DescribeListenerList" -> DescribeListenerListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerListOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<ClbListenerListInfo>>,
}
model! { DescribeListenerListOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClbListenerListInfo {
    pub listener_id: Option<String>,
    pub listener_name: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub protocol: Option<String>,
    pub region: Option<String>,
    pub vip: Option<String>,
    pub v_port: Option<i64>,
    pub zone: Option<String>,
    pub numerical_vpc_id: Option<i64>,
    pub load_balancer_type: Option<String>,
    pub domain: Option<String>,
    pub load_balancer_domain: Option<String>,
}
model! { ClbListenerListInfo {
    0 "ListenerId" listener_id, 1 "ListenerName" listener_name, 2 "LoadBalancerId" load_balancer_id,
    3 "LoadBalancerName" load_balancer_name, 4 "Protocol" protocol, 5 "Region" region, 6 "Vip" vip, 7 "VPort" v_port,
    8 "Zone" zone, 9 "NumericalVpcId" numerical_vpc_id, 10 "LoadBalancerType" load_balancer_type, 11 "Domain" domain,
    12 "LoadBalancerDomain" load_balancer_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginTypeGlobalConf {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeLoginTypeGlobalConf() "DescribeLoginTypeGlobalConf" -> DescribeLoginTypeGlobalConfOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginTypeGlobalConfOutput {
    pub enable: Option<u64>,
    pub scope: Option<u64>,
    pub include_host_count: Option<u64>,
    pub exclude_host_count: Option<u64>,
    pub include_quuid: Option<Vec<String>>,
    pub exclude_quuid: Option<Vec<String>>,
    pub enable_count: Option<u64>,
    pub disable_count: Option<u64>,
}
model! { DescribeLoginTypeGlobalConfOutput {
    0 "Enable" enable, 1 "Scope" scope, 2 "IncludeHostCount" include_host_count,
    3 "ExcludeHostCount" exclude_host_count, 4 "IncludeQuuid" include_quuid, 5 "ExcludeQuuid" exclude_quuid,
    6 "EnableCount" enable_count, 7 "DisableCount" disable_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginTypeHost {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeLoginTypeHost() "DescribeLoginTypeHost" -> DescribeLoginTypeHostOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeLoginTypeHost: ClientSettingHost = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginTypeHostOutput {
    pub total: Option<u64>,
    pub list: Option<Vec<ClientSettingHost>>,
}
model! { DescribeLoginTypeHostOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientSettingHost {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub quuid: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub region_info: Option<RegionInfo>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub function_status: Option<u64>,
    pub message: Option<String>,
    pub message_desc: Option<String>,
    pub instance_status: Option<String>,
}
model! { ClientSettingHost {
    0 "Id" id, 1 "Name" name, 2 "InstanceId" instance_id, 3 "PublicIp" public_ip, 4 "PrivateIp" private_ip,
    5 "Quuid" quuid, 6 "Status" status, 7 "VpcId" vpc_id, 8 "RegionInfo" region_info,
    9 "MachineExtraInfo" machine_extra_info, 10 "FunctionStatus" function_status, 11 "Message" message,
    12 "MessageDesc" message_desc, 13 "InstanceStatus" instance_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteCombinedList {
    pub member_id: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<EDRFilter>>,
}
operation! { DescribeLoginWhiteCombinedList() "DescribeLoginWhiteCombinedList" -> DescribeLoginWhiteCombinedListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64,
    3 "Filters" filters: Vec<EDRFilter>
} }
paged! { DescribeLoginWhiteCombinedList: LoginWhiteCombinedInfo =
    Offset "Offset", "LoginWhiteCombinedInfos" login_white_combined_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteCombinedListOutput {
    pub total_count: Option<u64>,
    pub login_white_combined_infos: Option<Vec<LoginWhiteCombinedInfo>>,
}
model! { DescribeLoginWhiteCombinedListOutput {
    0 "TotalCount" total_count, 1 "LoginWhiteCombinedInfos" login_white_combined_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginWhiteCombinedInfo {
    pub places: Option<Vec<Place>>,
    pub user_name: Option<String>,
    pub src_ip: Option<String>,
    pub locale: Option<String>,
    pub remark: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub is_global: Option<u64>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub id: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub uuid: Option<String>,
    pub locations: Option<String>,
}
model! { LoginWhiteCombinedInfo {
    0 "Places" places, 1 "UserName" user_name, 2 "SrcIp" src_ip, 3 "Locale" locale, 4 "Remark" remark,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "IsGlobal" is_global, 8 "Name" name, 9 "Desc" desc, 10 "Id" id,
    11 "CreateTime" create_time, 12 "ModifyTime" modify_time, 13 "Uuid" uuid, 14 "Locations" locations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteHostList {
    pub id: u64,
    pub limit: u64,
    pub offset: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeLoginWhiteHostList(id: u64, limit: u64, offset: u64)
    "DescribeLoginWhiteHostList" -> DescribeLoginWhiteHostListOutput {
    0 "Id" id, 1 "Limit" limit, 2 "Offset" offset, 3 "MemberId" member_id: Vec<String>,
    4 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeLoginWhiteHostList: HostDesc = Offset "Offset", "Hosts" hosts, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetFilters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { AssetFilters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteHostListOutput {
    pub total_count: Option<u64>,
    pub hosts: Option<Vec<HostDesc>>,
}
model! { DescribeLoginWhiteHostListOutput {
    0 "TotalCount" total_count, 1 "Hosts" hosts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostDesc {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub machine_name: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub tags: Option<Vec<MachineTag>>,
}
model! { HostDesc {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "MachineName" machine_name, 3 "MachineIp" machine_ip,
    4 "MachineWanIp" machine_wan_ip, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineTag {
    pub rid: Option<i64>,
    pub name: Option<String>,
    pub tag_id: Option<u64>,
}
model! { MachineTag {
    0 "Rid" rid, 1 "Name" name, 2 "TagId" tag_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineClearHistory {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMachineClearHistory() "DescribeMachineClearHistory" -> DescribeMachineClearHistoryOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeMachineClearHistory: MachineClearHistory = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineClearHistoryOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<MachineClearHistory>>,
}
model! { DescribeMachineClearHistoryOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineClearHistory {
    pub id: Option<u64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub agent_last_offline_time: Option<String>,
    pub create_time: Option<String>,
}
model! { MachineClearHistory {
    0 "Id" id, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "PublicIp" public_ip,
    4 "PrivateIp" private_ip, 5 "AgentLastOfflineTime" agent_last_offline_time, 6 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGeneral {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeMachineGeneral() "DescribeMachineGeneral" -> DescribeMachineGeneralOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGeneralOutput {
    pub machine_cnt: Option<u64>,
    pub protect_machine_cnt: Option<u64>,
    pub base_machine_cnt: Option<u64>,
    pub specialty_machine_cnt: Option<u64>,
    pub flagship_machine_cnt: Option<u64>,
    pub risk_machine_cnt: Option<u64>,
    pub compare_yesterday_risk_machine_cnt: Option<i64>,
    pub compare_yesterday_not_protect_machine_cnt: Option<i64>,
    pub compare_yesterday_deadline_machine_cnt: Option<i64>,
    pub deadline_machine_cnt: Option<u64>,
    pub not_protect_machine_cnt: Option<u64>,
    pub lh_general_discount_cnt: Option<u64>,
    pub compare_yesterday_machine_cnt: Option<i64>,
    pub machine_destroy_after_offline_hours: Option<u64>,
    pub cloud_from: Option<Vec<CloudFromCnt>>,
    pub tencent_cloud_machine_cnt: Option<u64>,
    pub ali_cloud_machine_cnt: Option<u64>,
    pub baidu_cloud_machine_cnt: Option<u64>,
    pub idc_machine_cnt: Option<u64>,
    pub other_cloud_machine_cnt: Option<u64>,
}
model! { DescribeMachineGeneralOutput {
    0 "MachineCnt" machine_cnt, 1 "ProtectMachineCnt" protect_machine_cnt, 2 "BaseMachineCnt" base_machine_cnt,
    3 "SpecialtyMachineCnt" specialty_machine_cnt, 4 "FlagshipMachineCnt" flagship_machine_cnt,
    5 "RiskMachineCnt" risk_machine_cnt, 6 "CompareYesterdayRiskMachineCnt" compare_yesterday_risk_machine_cnt,
    7 "CompareYesterdayNotProtectMachineCnt" compare_yesterday_not_protect_machine_cnt,
    8 "CompareYesterdayDeadlineMachineCnt" compare_yesterday_deadline_machine_cnt,
    9 "DeadlineMachineCnt" deadline_machine_cnt, 10 "NotProtectMachineCnt" not_protect_machine_cnt,
    11 "LHGeneralDiscountCnt" lh_general_discount_cnt, 12 "CompareYesterdayMachineCnt" compare_yesterday_machine_cnt,
    13 "MachineDestroyAfterOfflineHours" machine_destroy_after_offline_hours, 14 "CloudFrom" cloud_from,
    15 "TencentCloudMachineCnt" tencent_cloud_machine_cnt, 16 "AliCloudMachineCnt" ali_cloud_machine_cnt,
    17 "BaiduCloudMachineCnt" baidu_cloud_machine_cnt, 18 "IDCMachineCnt" idc_machine_cnt,
    19 "OtherCloudMachineCnt" other_cloud_machine_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudFromCnt {
    pub cloud_from: Option<u64>,
    pub machine_cnt: Option<i64>,
}
model! { CloudFromCnt {
    0 "CloudFrom" cloud_from, 1 "MachineCnt" machine_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineLoginType {
    pub member_id: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub quuids: Option<Vec<String>>,
}
operation! { DescribeMachineLoginType() "DescribeMachineLoginType" -> DescribeMachineLoginTypeOutput {
    0 "MemberId" member_id: Vec<String>, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Quuids" quuids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineLoginTypeOutput {
    pub list: Option<Vec<MachineLoginType>>,
}
model! { DescribeMachineLoginTypeOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineLoginType {
    pub instance_id: Option<String>,
    pub quuid: Option<String>,
    pub login_type: Option<u64>,
}
model! { MachineLoginType {
    0 "InstanceId" instance_id, 1 "Quuid" quuid, 2 "LoginType" login_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareTimingScanSetting {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeMalwareTimingScanSetting()
    "DescribeMalwareTimingScanSetting" -> DescribeMalwareTimingScanSettingOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareTimingScanSettingOutput {
    pub enable_scan: Option<i64>,
    pub cycle: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub scan_type: Option<String>,
    pub custom_paths: Option<Vec<String>>,
    pub asset_selection_type: Option<String>,
    pub tag_ids: Option<Vec<String>>,
    pub instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub exclude_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub exclude_cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub real_time_monitoring: Option<i64>,
    pub monitoring_pattern: Option<i64>,
    pub monitor_custom_paths: Option<Vec<String>>,
    pub engine_type: Option<i64>,
    pub enable_inspired_engine: Option<i64>,
    pub enable_mem_shell_scan: Option<i64>,
    pub auto_isolation: Option<i64>,
    pub kill_process: Option<i64>,
    pub do_clean: Option<i64>,
    pub protect_mode: Option<i64>,
    pub protect_file_scope: Option<i64>,
    pub quara_asset_selection_type: Option<String>,
    pub quara_tag_ids: Option<Vec<String>>,
    pub quara_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub quara_exclude_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub quara_cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub quara_exclude_cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub timeout: Option<i64>,
}
model! { DescribeMalwareTimingScanSettingOutput {
    0 "EnableScan" enable_scan, 1 "Cycle" cycle, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "ScanType" scan_type,
    5 "CustomPaths" custom_paths, 6 "AssetSelectionType" asset_selection_type, 7 "TagIds" tag_ids,
    8 "InstanceIDsWithAppId" instance_ids_with_app_id, 9 "ExcludeInstanceIDsWithAppId" exclude_instance_ids_with_app_id,
    10 "ClusterIDsWithAppId" cluster_ids_with_app_id, 11 "ExcludeClusterIDsWithAppId" exclude_cluster_ids_with_app_id,
    12 "RealTimeMonitoring" real_time_monitoring, 13 "MonitoringPattern" monitoring_pattern,
    14 "MonitorCustomPaths" monitor_custom_paths, 15 "EngineType" engine_type,
    16 "EnableInspiredEngine" enable_inspired_engine, 17 "EnableMemShellScan" enable_mem_shell_scan,
    18 "AutoIsolation" auto_isolation, 19 "KillProcess" kill_process, 20 "DoClean" do_clean,
    21 "ProtectMode" protect_mode, 22 "ProtectFileScope" protect_file_scope,
    23 "QuaraAssetSelectionType" quara_asset_selection_type, 24 "QuaraTagIds" quara_tag_ids,
    25 "QuaraInstanceIDsWithAppId" quara_instance_ids_with_app_id,
    26 "QuaraExcludeInstanceIDsWithAppId" quara_exclude_instance_ids_with_app_id,
    27 "QuaraClusterIDsWithAppId" quara_cluster_ids_with_app_id,
    28 "QuaraExcludeClusterIDsWithAppId" quara_exclude_cluster_ids_with_app_id, 29 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterIDWithAppIdItem {
    pub cluster_id: Option<String>,
    pub app_id: Option<u64>,
}
input! { ClusterIDWithAppIdItem(cluster_id: String, app_id: u64) {
    0 "ClusterID" cluster_id: String, 1 "AppId" app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMandatoryVulSet {
    pub year: Option<i64>,
    pub month: Option<i64>,
}
operation! { DescribeMandatoryVulSet() "DescribeMandatoryVulSet" -> DescribeMandatoryVulSetOutput {
    0 "Year" year: i64, 1 "Month" month: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMandatoryVulSetOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<VulInfoListItem>>,
}
model! { DescribeMandatoryVulSetOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulInfoListItem {
    pub level: Option<String>,
    pub submit_time: Option<String>,
    pub vul_name: Option<String>,
    pub vulid: Option<String>,
}
model! { VulInfoListItem {
    0 "Level" level, 1 "SubmitTime" submit_time, 2 "VULName" vul_name, 3 "VULID" vulid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyMachinesLoginTypeTasks {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeModifyMachinesLoginTypeTasks()
    "DescribeModifyMachinesLoginTypeTasks" -> DescribeModifyMachinesLoginTypeTasksOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeModifyMachinesLoginTypeTasksOutput {
    pub list: Option<Vec<ModifyMachinesLoginTypeTask>>,
}
model! { DescribeModifyMachinesLoginTypeTasksOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachinesLoginTypeTask {
    pub id: Option<u64>,
    pub status: Option<u64>,
    pub success_count: Option<u64>,
    pub fail_list: Option<Vec<ModifyLoginTypeFailInfo>>,
    pub success_instances: Option<Vec<String>>,
    pub progressing_instances: Option<Vec<String>>,
    pub failed_host_count: Option<u64>,
}
model! { ModifyMachinesLoginTypeTask {
    0 "Id" id, 1 "Status" status, 2 "SuccessCount" success_count, 3 "FailList" fail_list,
    4 "SuccessInstances" success_instances, 5 "ProgressingInstances" progressing_instances,
    6 "FailedHostCount" failed_host_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoginTypeFailInfo {
    pub machine_name: Option<String>,
    pub instance_id: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub region: Option<String>,
    pub machine_type: Option<String>,
    pub message: Option<String>,
    pub message_desc: Option<String>,
}
model! { ModifyLoginTypeFailInfo {
    0 "MachineName" machine_name, 1 "InstanceId" instance_id, 2 "MachineIp" machine_ip, 3 "MachineWanIp" machine_wan_ip,
    4 "Region" region, 5 "MachineType" machine_type, 6 "Message" message, 7 "MessageDesc" message_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiCloudAssetCount {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeMultiCloudAssetCount() "DescribeMultiCloudAssetCount" -> DescribeMultiCloudAssetCountOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiCloudAssetCountOutput {
    pub total_count: Option<i64>,
    pub cloud_asset_infos: Option<Vec<CloudAssetInfo>>,
}
model! { DescribeMultiCloudAssetCountOutput {
    0 "TotalCount" total_count, 1 "CloudAssetInfos" cloud_asset_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAssetInfo {
    pub cloud_type: Option<String>,
    pub count: Option<i64>,
}
model! { CloudAssetInfo {
    0 "CloudType" cloud_type, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNFSScanConf {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeNFSScanConf() "DescribeNFSScanConf" -> DescribeNFSScanConfOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNFSScanConfOutput {
    pub enable: Option<u64>,
    pub scope: Option<u64>,
    pub include_quuid: Option<Vec<String>>,
    pub exclude_quuid: Option<Vec<String>>,
}
model! { DescribeNFSScanConfOutput {
    0 "Enable" enable, 1 "Scope" scope, 2 "IncludeQuuid" include_quuid, 3 "ExcludeQuuid" exclude_quuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNFSScanHost {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeNFSScanHost() "DescribeNFSScanHost" -> DescribeNFSScanHostOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeNFSScanHost: ClientSettingHost = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNFSScanHostOutput {
    pub total: Option<u64>,
    pub list: Option<Vec<ClientSettingHost>>,
}
model! { DescribeNFSScanHostOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNICAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeNICAssets() "DescribeNICAssets" -> DescribeNICAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNICAssetsOutput {
    pub data: Option<Vec<NICAsset>>,
    pub total_count: Option<i64>,
    pub region_list: Option<Vec<FilterDataObject>>,
    pub asset_type_list: Option<Vec<FilterDataObject>>,
    pub vpc_list: Option<Vec<FilterDataObject>>,
    pub app_id_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeNICAssetsOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "RegionList" region_list, 3 "AssetTypeList" asset_type_list,
    4 "VpcList" vpc_list, 5 "AppIdList" app_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NICAsset {
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub tag: Option<Vec<Tag>>,
    pub outbound_peak_bandwidth: Option<String>,
    pub inbound_peak_bandwidth: Option<String>,
    pub outbound_cumulative_flow: Option<String>,
    pub inbound_cumulative_flow: Option<String>,
    pub network_attack: Option<i64>,
    pub exposed_port: Option<i64>,
    pub exposed_vul: Option<i64>,
    pub configure_risk: Option<i64>,
    pub create_time: Option<String>,
    pub scan_task: Option<i64>,
    pub last_scan_time: Option<String>,
    pub nick: Option<String>,
    pub is_core: Option<u64>,
    pub is_new_asset: Option<u64>,
}
model! { NICAsset {
    0 "AppId" app_id, 1 "Uin" uin, 2 "AssetId" asset_id, 3 "AssetName" asset_name, 4 "AssetType" asset_type,
    5 "PrivateIp" private_ip, 6 "PublicIp" public_ip, 7 "Region" region, 8 "VpcId" vpc_id, 9 "VpcName" vpc_name,
    10 "Tag" tag, 11 "OutboundPeakBandwidth" outbound_peak_bandwidth, 12 "InboundPeakBandwidth" inbound_peak_bandwidth,
    13 "OutboundCumulativeFlow" outbound_cumulative_flow, 14 "InboundCumulativeFlow" inbound_cumulative_flow,
    15 "NetworkAttack" network_attack, 16 "ExposedPort" exposed_port, 17 "ExposedVUL" exposed_vul,
    18 "ConfigureRisk" configure_risk, 19 "CreateTime" create_time, 20 "ScanTask" scan_task,
    21 "LastScanTime" last_scan_time, 22 "Nick" nick, 23 "IsCore" is_core, 24 "IsNewAsset" is_new_asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatRules {
    pub asset_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeNatRules(asset_id: String) "DescribeNatRules" -> DescribeNatRulesOutput {
    0 "AssetID" asset_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNatRulesOutput {
    pub dnat_rules: Option<Vec<NatDnatRuleItem>>,
    pub snat_rules: Option<Vec<NatSnatRuleItem>>,
}
model! { DescribeNatRulesOutput {
    0 "DnatRules" dnat_rules, 1 "SnatRules" snat_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatDnatRuleItem {
    pub ip_protocol: Option<String>,
    pub public_ip_address: Option<String>,
    pub public_port: Option<u64>,
    pub private_ip_address: Option<String>,
    pub private_port: Option<u64>,
    pub description: Option<String>,
}
model! { NatDnatRuleItem {
    0 "IpProtocol" ip_protocol, 1 "PublicIpAddress" public_ip_address, 2 "PublicPort" public_port,
    3 "PrivateIpAddress" private_ip_address, 4 "PrivatePort" private_port, 5 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NatSnatRuleItem {
    pub nat_gateway_snat_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip_addresses: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
}
model! { NatSnatRuleItem {
    0 "NatGatewaySnatId" nat_gateway_snat_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type,
    3 "PrivateIpAddress" private_ip_address, 4 "PublicIpAddresses" public_ip_addresses, 5 "Description" description,
    6 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetAttackSetting {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeNetAttackSetting() "DescribeNetAttackSetting" -> DescribeNetAttackSettingOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetAttackSettingOutput {
    pub net_attack_enable: Option<i64>,
    pub net_attack_alarm_status: Option<i64>,
    pub auto_include: Option<i64>,
    pub cwp_scope: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
    pub tag_ids: Option<Vec<String>>,
    pub tcss_scope: Option<i64>,
    pub cluster_ids: Option<Vec<String>>,
    pub exclude_cluster_ids: Option<Vec<String>>,
}
model! { DescribeNetAttackSettingOutput {
    0 "NetAttackEnable" net_attack_enable, 1 "NetAttackAlarmStatus" net_attack_alarm_status,
    2 "AutoInclude" auto_include, 3 "CWPScope" cwp_scope, 4 "InstanceIDs" instance_ids,
    5 "ExcludeInstanceIDs" exclude_instance_ids, 6 "TagIDs" tag_ids, 7 "TCSSScope" tcss_scope,
    8 "ClusterIDs" cluster_ids, 9 "ExcludeClusterIDs" exclude_cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyAgentOfflineDuration {}
operation! { DescribeNotifyAgentOfflineDuration()
"DescribeNotifyAgentOfflineDuration" -> DescribeNotifyAgentOfflineDurationOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyAgentOfflineDurationOutput {
    pub duration: Option<String>,
}
model! { DescribeNotifyAgentOfflineDurationOutput {
    0 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyAssetConfig {
    pub modules: Option<Vec<String>>,
}
operation! { DescribeNotifyAssetConfig() "DescribeNotifyAssetConfig" -> DescribeNotifyAssetConfigOutput {
    0 "Modules" modules: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifyAssetConfigOutput {
    pub items: Option<Vec<NotifyAssetConfigItem>>,
}
model! { DescribeNotifyAssetConfigOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyAssetConfigItem {
    pub module: Option<String>,
    pub sub_module: Option<String>,
    pub asset_range: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub excluded_instance_ids: Option<Vec<String>>,
    pub tag_ids: Option<Vec<i64>>,
    pub cloud_tags: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
input! { NotifyAssetConfigItem(module: String, sub_module: String, asset_range: i64) {
    0 "Module" module: String, 1 "SubModule" sub_module: String, 2 "AssetRange" asset_range: i64,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "ExcludedInstanceIds" excluded_instance_ids: Vec<String>,
    5 "TagIds" tag_ids: Vec<i64>, 6 "CloudTags" cloud_tags: Vec<String>, 7 "TotalCount" total_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifySetting {}
operation! { DescribeNotifySetting() "DescribeNotifySetting" -> DescribeNotifySettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifySettingOutput {
    pub list: Option<Vec<NotifySetting>>,
    pub member_id: Option<Vec<String>>,
}
model! { DescribeNotifySettingOutput {
    0 "List" list, 1 "MemberId" member_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifySetting {
    pub module: Option<String>,
    pub mode: Option<i64>,
    pub status: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub asset_range: Option<i64>,
    pub option: Option<Vec<String>>,
    pub sub_module: Option<String>,
    pub item: Option<Vec<String>>,
}

/// What [`NotifySetting::new`] takes.
pub struct NotifySettingRequired {
    pub module: String,
    pub mode: i64,
    pub status: i64,
    pub begin_time: String,
    pub end_time: String,
    pub asset_range: i64,
}
input! { NotifySetting{NotifySettingRequired: module, mode, status, begin_time, end_time, asset_range} {
    0 "Module" module: String, 1 "Mode" mode: i64, 2 "Status" status: i64, 3 "BeginTime" begin_time: String,
    4 "EndTime" end_time: String, 5 "AssetRange" asset_range: i64, 6 "Option" option: Vec<String>,
    7 "SubModule" sub_module: String, 8 "Item" item: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifySettingAlert {}
operation! { DescribeNotifySettingAlert() "DescribeNotifySettingAlert" -> DescribeNotifySettingAlertOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotifySettingAlertOutput {
    pub settings: Option<Vec<NotifySetting>>,
}
model! { DescribeNotifySettingAlertOutput {
    0 "Settings" settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationInfo {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeOrganizationInfo() "DescribeOrganizationInfo" -> DescribeOrganizationInfoOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationInfoOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<OrganizationInfo>>,
}
model! { DescribeOrganizationInfoOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationInfo {
    pub nick_name: Option<String>,
    pub node_name: Option<String>,
    pub role: Option<String>,
    pub member_id: Option<String>,
    pub join_type: Option<String>,
    pub group_name: Option<String>,
    pub admin_name: Option<String>,
    pub admin_uin: Option<String>,
    pub create_time: Option<String>,
    pub node_count: Option<i64>,
    pub member_count: Option<i64>,
    pub sub_account_count: Option<i64>,
    pub abnormal_sub_user_count: Option<i64>,
    pub group_permission: Option<Vec<String>>,
    pub member_permission: Option<Vec<String>>,
    pub group_pay_mode: Option<i64>,
    pub member_pay_mode: Option<i64>,
    pub cfw_protect: Option<String>,
    pub waf_protect: Option<String>,
    pub cwp_protect: Option<String>,
    pub departments: Option<Vec<String>>,
    pub member_create_time: Option<String>,
    pub csip_protect: Option<String>,
    pub quota_consumer: Option<i64>,
    pub enable_admin_count: Option<i64>,
    pub cloud_count_desc: Option<Vec<CloudCountDesc>>,
    pub admin_count: Option<i64>,
}
model! { OrganizationInfo {
    0 "NickName" nick_name, 1 "NodeName" node_name, 2 "Role" role, 3 "MemberId" member_id, 4 "JoinType" join_type,
    5 "GroupName" group_name, 6 "AdminName" admin_name, 7 "AdminUin" admin_uin, 8 "CreateTime" create_time,
    9 "NodeCount" node_count, 10 "MemberCount" member_count, 11 "SubAccountCount" sub_account_count,
    12 "AbnormalSubUserCount" abnormal_sub_user_count, 13 "GroupPermission" group_permission,
    14 "MemberPermission" member_permission, 15 "GroupPayMode" group_pay_mode, 16 "MemberPayMode" member_pay_mode,
    17 "CFWProtect" cfw_protect, 18 "WAFProtect" waf_protect, 19 "CWPProtect" cwp_protect, 20 "Departments" departments,
    21 "MemberCreateTime" member_create_time, 22 "CSIPProtect" csip_protect, 23 "QuotaConsumer" quota_consumer,
    24 "EnableAdminCount" enable_admin_count, 25 "CloudCountDesc" cloud_count_desc, 26 "AdminCount" admin_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudCountDesc {
    pub cloud_type: Option<i64>,
    pub cloud_count: Option<i64>,
    pub cloud_desc: Option<String>,
}
model! { CloudCountDesc {
    0 "CloudType" cloud_type, 1 "CloudCount" cloud_count, 2 "CloudDesc" cloud_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationUserInfo {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub not_support_cloud: Option<bool>,
}
operation! { DescribeOrganizationUserInfo() "DescribeOrganizationUserInfo" -> DescribeOrganizationUserInfoOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "NotSupportCloud" not_support_cloud: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationUserInfoOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<OrganizationUserInfo>>,
    pub join_type_lst: Option<Vec<FilterDataObject>>,
    pub cloud_type_lst: Option<Vec<FilterDataObject>>,
}
model! { DescribeOrganizationUserInfoOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "JoinTypeLst" join_type_lst, 3 "CloudTypeLst" cloud_type_lst
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationUserInfo {
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub node_name: Option<String>,
    pub asset_count: Option<i64>,
    pub risk_count: Option<i64>,
    pub attack_count: Option<i64>,
    pub role: Option<String>,
    pub member_id: Option<String>,
    pub app_id: Option<String>,
    pub join_type: Option<String>,
    pub cfw_protect: Option<String>,
    pub waf_protect: Option<String>,
    pub cwp_protect: Option<String>,
    pub enable: Option<i64>,
    pub csip_protect: Option<String>,
    pub quota_consumer: Option<i64>,
    pub cloud_type: Option<i64>,
    pub sync_frequency: Option<i64>,
    pub is_expired: Option<bool>,
    pub permission_list: Option<Vec<String>>,
    pub auth_type: Option<i64>,
    pub tc_member_type: Option<i64>,
    pub sub_user_count: Option<i64>,
    pub join_type_info: Option<String>,
}
model! { OrganizationUserInfo {
    0 "Uin" uin, 1 "NickName" nick_name, 2 "NodeName" node_name, 3 "AssetCount" asset_count, 4 "RiskCount" risk_count,
    5 "AttackCount" attack_count, 6 "Role" role, 7 "MemberId" member_id, 8 "AppId" app_id, 9 "JoinType" join_type,
    10 "CFWProtect" cfw_protect, 11 "WAFProtect" waf_protect, 12 "CWPProtect" cwp_protect, 13 "Enable" enable,
    14 "CSIPProtect" csip_protect, 15 "QuotaConsumer" quota_consumer, 16 "CloudType" cloud_type,
    17 "SyncFrequency" sync_frequency, 18 "IsExpired" is_expired, 19 "PermissionList" permission_list,
    20 "AuthType" auth_type, 21 "TcMemberType" tc_member_type, 22 "SubUserCount" sub_user_count,
    23 "JoinTypeInfo" join_type_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtherCloudAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub asset_types: Option<Vec<String>>,
}
operation! { DescribeOtherCloudAssets() "DescribeOtherCloudAssets" -> DescribeOtherCloudAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "AssetTypes" asset_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOtherCloudAssetsOutput {
    pub total: Option<u64>,
    pub data: Option<Vec<DBAssetVO>>,
    pub region_list: Option<Vec<FilterDataObject>>,
    pub asset_type_list: Option<Vec<FilterDataObject>>,
    pub vpc_list: Option<Vec<FilterDataObject>>,
    pub app_id_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeOtherCloudAssetsOutput {
    0 "Total" total, 1 "Data" data, 2 "RegionList" region_list, 3 "AssetTypeList" asset_type_list, 4 "VpcList" vpc_list,
    5 "AppIdList" app_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodContainerList {
    pub member_id: Option<Vec<String>>,
    pub pod_unique_id: Option<String>,
    pub filter: Option<Filter>,
}
operation! { DescribePodContainerList() "DescribePodContainerList" -> DescribePodContainerListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "PodUniqueID" pod_unique_id: String, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodContainerListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ClusterContainerListItem>>,
}
model! { DescribePodContainerListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyHitData {
    pub index_timestamp: i64,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribePolicyHitData(index_timestamp: i64) "DescribePolicyHitData" -> DescribePolicyHitDataOutput {
    0 "IndexTimestamp" index_timestamp, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyHitDataOutput {
    pub policy_hit_detail: Option<Vec<CosRiskInfo>>,
}
model! { DescribePolicyHitDataOutput {
    0 "PolicyHitDetail" policy_hit_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortDetectList {
    pub exposure_id: u64,
    pub member_id: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribePortDetectList(exposure_id: u64) "DescribePortDetectList" -> DescribePortDetectListOutput {
    0 "ExposureID" exposure_id, 1 "MemberId" member_id: Vec<String>, 2 "Limit" limit: u64, 3 "Offset" offset: u64
} }
paged! { DescribePortDetectList: PortDetectInfo =
    Offset "Offset", "PortDetectList" port_detect_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortDetectListOutput {
    pub total_count: Option<i64>,
    pub port_detect_list: Option<Vec<PortDetectInfo>>,
}
model! { DescribePortDetectListOutput {
    0 "TotalCount" total_count, 1 "PortDetectList" port_detect_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortDetectInfo {
    pub host: Option<String>,
    pub port: Option<u64>,
    pub protocol: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { PortDetectInfo {
    0 "Host" host, 1 "Port" port, 2 "Protocol" protocol, 3 "Status" status, 4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortScanTaskCount {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribePortScanTaskCount() "DescribePortScanTaskCount" -> DescribePortScanTaskCountOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePortScanTaskCountOutput {
    pub port_scan_task_count: Option<i64>,
}
model! { DescribePortScanTaskCountOutput {
    0 "PortScanTaskCount" port_scan_task_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreventUninstallGlobalConf {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribePreventUninstallGlobalConf()
    "DescribePreventUninstallGlobalConf" -> DescribePreventUninstallGlobalConfOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreventUninstallGlobalConfOutput {
    pub enable: Option<u64>,
    pub scope: Option<u64>,
    pub include_host_count: Option<u64>,
    pub exclude_host_count: Option<u64>,
    pub include_quuid: Option<Vec<String>>,
    pub exclude_quuid: Option<Vec<String>>,
    pub enable_count: Option<u64>,
    pub disable_count: Option<u64>,
}
model! { DescribePreventUninstallGlobalConfOutput {
    0 "Enable" enable, 1 "Scope" scope, 2 "IncludeHostCount" include_host_count,
    3 "ExcludeHostCount" exclude_host_count, 4 "IncludeQuuid" include_quuid, 5 "ExcludeQuuid" exclude_quuid,
    6 "EnableCount" enable_count, 7 "DisableCount" disable_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreventUninstallHost {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribePreventUninstallHost() "DescribePreventUninstallHost" -> DescribePreventUninstallHostOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribePreventUninstallHost: ClientSettingHost = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreventUninstallHostOutput {
    pub total: Option<u64>,
    pub list: Option<Vec<ClientSettingHost>>,
}
model! { DescribePreventUninstallHostOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessDaemonGlobalConf {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeProcessDaemonGlobalConf()
    "DescribeProcessDaemonGlobalConf" -> DescribeProcessDaemonGlobalConfOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessDaemonGlobalConfOutput {
    pub enable: Option<u64>,
    pub scope: Option<u64>,
    pub include_host_count: Option<u64>,
    pub exclude_host_count: Option<u64>,
    pub include_quuid: Option<Vec<String>>,
    pub exclude_quuid: Option<Vec<String>>,
    pub enable_count: Option<u64>,
    pub disable_count: Option<u64>,
}
model! { DescribeProcessDaemonGlobalConfOutput {
    0 "Enable" enable, 1 "Scope" scope, 2 "IncludeHostCount" include_host_count,
    3 "ExcludeHostCount" exclude_host_count, 4 "IncludeQuuid" include_quuid, 5 "ExcludeQuuid" exclude_quuid,
    6 "EnableCount" enable_count, 7 "DisableCount" disable_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessDaemonHost {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeProcessDaemonHost() "DescribeProcessDaemonHost" -> DescribeProcessDaemonHostOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeProcessDaemonHost: ClientSettingHost = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessDaemonHostOutput {
    pub total: Option<u64>,
    pub list: Option<Vec<ClientSettingHost>>,
}
model! { DescribeProcessDaemonHostOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicCloudAssets {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribePublicCloudAssets() "DescribePublicCloudAssets" -> DescribePublicCloudAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicCloudAssetsOutput {
    pub total_count: Option<i64>,
    pub assets: Option<Vec<PublicAssetInfo>>,
    pub asset_type_list: Option<Vec<AttributeOptionSet>>,
    pub region_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribePublicCloudAssetsOutput {
    0 "TotalCount" total_count, 1 "Assets" assets, 2 "AssetTypeList" asset_type_list, 3 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicAssetInfo {
    pub app_id: Option<u64>,
    pub provider: Option<String>,
    pub provider_name: Option<String>,
    pub cloud_account_id: Option<String>,
    pub cloud_account_name: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub asset_type_name: Option<String>,
    pub tags: Option<Vec<AssetTag>>,
    pub address: Option<String>,
    pub address_type: Option<String>,
    pub resolved_address: Option<Vec<String>>,
    pub region: Option<String>,
    pub protect_status: Option<u64>,
    pub risk_count: Option<u64>,
    pub alarm_count: Option<u64>,
    pub created_at: Option<String>,
    pub first_sync_time: Option<String>,
    pub update_time: Option<String>,
    pub critical_risk_count: Option<u64>,
    pub high_risk_count: Option<u64>,
    pub medium_risk_count: Option<u64>,
    pub low_risk_count: Option<u64>,
    pub asset_rid: Option<String>,
    pub custom_tags: Option<Vec<CustomTag>>,
    pub asset_type_icon_url: Option<String>,
}
model! { PublicAssetInfo {
    0 "AppID" app_id, 1 "Provider" provider, 2 "ProviderName" provider_name, 3 "CloudAccountID" cloud_account_id,
    4 "CloudAccountName" cloud_account_name, 5 "AssetID" asset_id, 6 "AssetName" asset_name, 7 "AssetType" asset_type,
    8 "AssetTypeName" asset_type_name, 9 "Tags" tags, 10 "Address" address, 11 "AddressType" address_type,
    12 "ResolvedAddress" resolved_address, 13 "Region" region, 14 "ProtectStatus" protect_status,
    15 "RiskCount" risk_count, 16 "AlarmCount" alarm_count, 17 "CreatedAt" created_at,
    18 "FirstSyncTime" first_sync_time, 19 "UpdateTime" update_time, 20 "CriticalRiskCount" critical_risk_count,
    21 "HighRiskCount" high_risk_count, 22 "MediumRiskCount" medium_risk_count, 23 "LowRiskCount" low_risk_count,
    24 "AssetRID" asset_rid, 25 "CustomTags" custom_tags, 26 "AssetTypeIconURL" asset_type_icon_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicIpAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribePublicIpAssets() "DescribePublicIpAssets" -> DescribePublicIpAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicIpAssetsOutput {
    pub data: Option<Vec<IpAssetListVO>>,
    pub total: Option<u64>,
    pub asset_location_list: Option<Vec<FilterDataObject>>,
    pub ip_type_list: Option<Vec<FilterDataObject>>,
    pub region_list: Option<Vec<FilterDataObject>>,
    pub defense_status_list: Option<Vec<FilterDataObject>>,
    pub asset_type_list: Option<Vec<FilterDataObject>>,
    pub app_id_list: Option<Vec<FilterDataObject>>,
}
model! { DescribePublicIpAssetsOutput {
    0 "Data" data, 1 "Total" total, 2 "AssetLocationList" asset_location_list, 3 "IpTypeList" ip_type_list,
    4 "RegionList" region_list, 5 "DefenseStatusList" defense_status_list, 6 "AssetTypeList" asset_type_list,
    7 "AppIdList" app_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAssetListVO {
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub asset_type: Option<String>,
    pub region: Option<String>,
    pub cfw_status: Option<u64>,
    pub asset_create_time: Option<String>,
    pub public_ip: Option<String>,
    pub public_ip_type: Option<u64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub app_id: Option<u64>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub is_core: Option<u64>,
    pub is_cloud: Option<u64>,
    pub attack: Option<u64>,
    pub access: Option<u64>,
    pub intercept: Option<u64>,
    pub in_bandwidth: Option<String>,
    pub out_bandwidth: Option<String>,
    pub in_flow: Option<String>,
    pub out_flow: Option<String>,
    pub last_scan_time: Option<String>,
    pub port_risk: Option<u64>,
    pub vulnerability_risk: Option<u64>,
    pub configuration_risk: Option<u64>,
    pub scan_task: Option<u64>,
    pub weak_password: Option<u64>,
    pub web_content_risk: Option<u64>,
    pub tag: Option<Vec<Tag>>,
    pub address_id: Option<String>,
    pub member_id: Option<String>,
    pub risk_exposure: Option<i64>,
    pub is_new_asset: Option<u64>,
    pub verify_status: Option<i64>,
}
model! { IpAssetListVO {
    0 "AssetId" asset_id, 1 "AssetName" asset_name, 2 "AssetType" asset_type, 3 "Region" region,
    4 "CFWStatus" cfw_status, 5 "AssetCreateTime" asset_create_time, 6 "PublicIp" public_ip,
    7 "PublicIpType" public_ip_type, 8 "VpcId" vpc_id, 9 "VpcName" vpc_name, 10 "AppId" app_id, 11 "Uin" uin,
    12 "NickName" nick_name, 13 "IsCore" is_core, 14 "IsCloud" is_cloud, 15 "Attack" attack, 16 "Access" access,
    17 "Intercept" intercept, 18 "InBandwidth" in_bandwidth, 19 "OutBandwidth" out_bandwidth, 20 "InFlow" in_flow,
    21 "OutFlow" out_flow, 22 "LastScanTime" last_scan_time, 23 "PortRisk" port_risk,
    24 "VulnerabilityRisk" vulnerability_risk, 25 "ConfigurationRisk" configuration_risk, 26 "ScanTask" scan_task,
    27 "WeakPassword" weak_password, 28 "WebContentRisk" web_content_risk, 29 "Tag" tag, 30 "AddressId" address_id,
    31 "MemberId" member_id, 32 "RiskExposure" risk_exposure, 33 "IsNewAsset" is_new_asset,
    34 "VerifyStatus" verify_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspLicenseList {
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspLicenseList() "DescribeRaspLicenseList" -> DescribeRaspLicenseListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspLicenseList: RaspLicenseList = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspLicenseListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<RaspLicenseList>>,
}
model! { DescribeRaspLicenseListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspLicenseList {
    pub quuid: Option<String>,
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub tags: Option<Vec<Tags>>,
    pub protection_version: Option<Vec<String>>,
    pub configuration_setting: Option<u64>,
    pub enable: Option<u64>,
    pub vul_def_enable: Option<u64>,
    pub vul_def_mode: Option<u64>,
    pub vul_def_action: Option<u64>,
    pub mem_shell_def_enable: Option<u64>,
    pub safe_inject: Option<u64>,
    pub performance_limit: Option<u64>,
    pub performance_limit_cpu: Option<u64>,
    pub performance_limit_mem: Option<u64>,
    pub performance_limit_mem_amount: Option<u64>,
    pub rasp_exception: Option<u64>,
    pub latest_update_time: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub order_detail: Option<OrderDetail>,
    pub is_un_bind: Option<bool>,
    pub uuid: Option<String>,
    pub reason: Option<String>,
}
model! { RaspLicenseList {
    0 "QUUID" quuid, 1 "InstanceName" instance_name, 2 "InstanceId" instance_id, 3 "PublicIP" public_ip,
    4 "PrivateIP" private_ip, 5 "Tags" tags, 6 "ProtectionVersion" protection_version,
    7 "ConfigurationSetting" configuration_setting, 8 "Enable" enable, 9 "VulDefEnable" vul_def_enable,
    10 "VulDefMode" vul_def_mode, 11 "VulDefAction" vul_def_action, 12 "MemShellDefEnable" mem_shell_def_enable,
    13 "SafeInject" safe_inject, 14 "PerformanceLimit" performance_limit,
    15 "PerformanceLimitCpu" performance_limit_cpu, 16 "PerformanceLimitMem" performance_limit_mem,
    17 "PerformanceLimitMemAmount" performance_limit_mem_amount, 18 "RaspException" rasp_exception,
    19 "LatestUpdateTime" latest_update_time, 20 "ClusterName" cluster_name, 21 "ClusterId" cluster_id,
    22 "OrderDetail" order_detail, 23 "IsUnBind" is_un_bind, 24 "UUID" uuid, 25 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetail {
    pub resource_id: Option<String>,
    pub inquire_key: Option<String>,
    pub status: Option<u64>,
    pub source_type: Option<u64>,
}
model! { OrderDetail {
    0 "ResourceID" resource_id, 1 "InquireKey" inquire_key, 2 "Status" status, 3 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryImageAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeRepositoryImageAssets() "DescribeRepositoryImageAssets" -> DescribeRepositoryImageAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryImageAssetsOutput {
    pub data: Option<Vec<RepositoryImageVO>>,
    pub total: Option<i64>,
    pub region_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeRepositoryImageAssetsOutput {
    0 "Data" data, 1 "Total" total, 2 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepositoryImageVO {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_create_time: Option<String>,
    pub instance_size: Option<String>,
    pub build_count: Option<i64>,
    pub instance_type: Option<String>,
    pub auth_status: Option<i64>,
    pub instance_version: Option<String>,
    pub region: Option<String>,
    pub repository_url: Option<String>,
    pub repository_name: Option<String>,
    pub is_core: Option<u64>,
    pub vul_risk: Option<i64>,
    pub check_count: Option<i64>,
    pub check_time: Option<String>,
    pub is_new_asset: Option<u64>,
}
model! { RepositoryImageVO {
    0 "AppId" app_id, 1 "Uin" uin, 2 "NickName" nick_name, 3 "InstanceId" instance_id, 4 "InstanceName" instance_name,
    5 "InstanceCreateTime" instance_create_time, 6 "InstanceSize" instance_size, 7 "BuildCount" build_count,
    8 "InstanceType" instance_type, 9 "AuthStatus" auth_status, 10 "InstanceVersion" instance_version,
    11 "Region" region, 12 "RepositoryUrl" repository_url, 13 "RepositoryName" repository_name, 14 "IsCore" is_core,
    15 "VulRisk" vul_risk, 16 "CheckCount" check_count, 17 "CheckTime" check_time, 18 "IsNewAsset" is_new_asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellSystemPolicyConfig {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeReverseShellSystemPolicyConfig()
    "DescribeReverseShellSystemPolicyConfig" -> DescribeReverseShellSystemPolicyConfigOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellSystemPolicyConfigOutput {
    pub inner_net_alarm_show: Option<bool>,
    pub inner_ip_show: Option<bool>,
    pub cwp_scope: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
    pub tag_ids: Option<Vec<String>>,
    pub tcss_scope: Option<i64>,
    pub cluster_ids: Option<Vec<String>>,
    pub exclude_cluster_ids: Option<Vec<String>>,
}
model! { DescribeReverseShellSystemPolicyConfigOutput {
    0 "InnerNetAlarmShow" inner_net_alarm_show, 1 "InnerIPShow" inner_ip_show, 2 "CWPScope" cwp_scope,
    3 "InstanceIDs" instance_ids, 4 "ExcludeInstanceIDs" exclude_instance_ids, 5 "TagIDs" tag_ids,
    6 "TCSSScope" tcss_scope, 7 "ClusterIDs" cluster_ids, 8 "ExcludeClusterIDs" exclude_cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskBucketList {
    pub rel_app_id: i64,
    pub policy_id: String,
    pub filter: Option<Filter>,
}
operation! { DescribeRiskBucketList(rel_app_id: i64, policy_id: String)
    "DescribeRiskBucketList" -> DescribeRiskBucketListOutput {
    0 "RelAppId" rel_app_id, 1 "PolicyId" policy_id, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskBucketListOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<CosRiskBucketInfo>>,
}
model! { DescribeRiskBucketListOutput {
    0 "Total" total, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCallRecord {
    pub risk_id: i64,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeRiskCallRecord(risk_id: i64) "DescribeRiskCallRecord" -> DescribeRiskCallRecordOutput {
    0 "RiskID" risk_id, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCallRecordOutput {
    pub data: Option<Vec<RiskCallRecord>>,
    pub total: Option<i64>,
}
model! { DescribeRiskCallRecordOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskCallRecord {
    pub event_name: Option<String>,
    pub event_desc_cn: Option<String>,
    pub event_desc_en: Option<String>,
    pub product_name: Option<String>,
    pub product_name_cn: Option<String>,
    pub call_count: Option<i64>,
}
model! { RiskCallRecord {
    0 "EventName" event_name, 1 "EventDescCN" event_desc_cn, 2 "EventDescEN" event_desc_en,
    3 "ProductName" product_name, 4 "ProductNameCN" product_name_cn, 5 "CallCount" call_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterAssetViewCFGRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeRiskCenterAssetViewCFGRiskList()
    "DescribeRiskCenterAssetViewCFGRiskList" -> DescribeRiskCenterAssetViewCFGRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterAssetViewCFGRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<AssetViewCFGRisk>>,
    pub status_lists: Option<Vec<FilterDataObject>>,
    pub level_lists: Option<Vec<FilterDataObject>>,
    pub cfg_name_lists: Option<Vec<FilterDataObject>>,
    pub check_type_lists: Option<Vec<FilterDataObject>>,
    pub instance_type_lists: Option<Vec<FilterDataObject>>,
    pub from_lists: Option<Vec<FilterDataObject>>,
}
model! { DescribeRiskCenterAssetViewCFGRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "StatusLists" status_lists, 3 "LevelLists" level_lists,
    4 "CFGNameLists" cfg_name_lists, 5 "CheckTypeLists" check_type_lists, 6 "InstanceTypeLists" instance_type_lists,
    7 "FromLists" from_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetViewCFGRisk {
    pub id: Option<String>,
    pub cfg_name: Option<String>,
    pub check_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub affect_asset: Option<String>,
    pub level: Option<String>,
    pub first_time: Option<String>,
    pub recent_time: Option<String>,
    pub from: Option<String>,
    pub status: Option<i64>,
    pub cfgstd: Option<String>,
    pub cfg_describe: Option<String>,
    pub cfg_fix: Option<String>,
    pub cfg_help_url: Option<String>,
    pub index: Option<String>,
    pub app_id: Option<String>,
    pub nick: Option<String>,
    pub uin: Option<String>,
    pub clb_id: Option<String>,
}
model! { AssetViewCFGRisk {
    0 "Id" id, 1 "CFGName" cfg_name, 2 "CheckType" check_type, 3 "InstanceId" instance_id,
    4 "InstanceName" instance_name, 5 "InstanceType" instance_type, 6 "AffectAsset" affect_asset, 7 "Level" level,
    8 "FirstTime" first_time, 9 "RecentTime" recent_time, 10 "From" from, 11 "Status" status, 12 "CFGSTD" cfgstd,
    13 "CFGDescribe" cfg_describe, 14 "CFGFix" cfg_fix, 15 "CFGHelpURL" cfg_help_url, 16 "Index" index,
    17 "AppId" app_id, 18 "Nick" nick, 19 "Uin" uin, 20 "ClbId" clb_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterAssetViewPortRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeRiskCenterAssetViewPortRiskList()
    "DescribeRiskCenterAssetViewPortRiskList" -> DescribeRiskCenterAssetViewPortRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterAssetViewPortRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<AssetViewPortRisk>>,
    pub status_lists: Option<Vec<FilterDataObject>>,
    pub level_lists: Option<Vec<FilterDataObject>>,
    pub suggestion_lists: Option<Vec<FilterDataObject>>,
    pub instance_type_lists: Option<Vec<FilterDataObject>>,
    pub from_lists: Option<Vec<FilterDataObject>>,
}
model! { DescribeRiskCenterAssetViewPortRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "StatusLists" status_lists, 3 "LevelLists" level_lists,
    4 "SuggestionLists" suggestion_lists, 5 "InstanceTypeLists" instance_type_lists, 6 "FromLists" from_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetViewPortRisk {
    pub port: Option<u64>,
    pub affect_asset: Option<String>,
    pub level: Option<String>,
    pub instance_type: Option<String>,
    pub protocol: Option<String>,
    pub component: Option<String>,
    pub service: Option<String>,
    pub recent_time: Option<String>,
    pub first_time: Option<String>,
    pub suggestion: Option<u64>,
    pub status: Option<u64>,
    pub id: Option<String>,
    pub index: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub app_id: Option<String>,
    pub nick: Option<String>,
    pub uin: Option<String>,
    pub from: Option<String>,
    pub service_judge: Option<String>,
    pub xspm_status: Option<u64>,
}
model! { AssetViewPortRisk {
    0 "Port" port, 1 "AffectAsset" affect_asset, 2 "Level" level, 3 "InstanceType" instance_type, 4 "Protocol" protocol,
    5 "Component" component, 6 "Service" service, 7 "RecentTime" recent_time, 8 "FirstTime" first_time,
    9 "Suggestion" suggestion, 10 "Status" status, 11 "Id" id, 12 "Index" index, 13 "InstanceId" instance_id,
    14 "InstanceName" instance_name, 15 "AppId" app_id, 16 "Nick" nick, 17 "Uin" uin, 18 "From" from,
    19 "ServiceJudge" service_judge, 20 "XspmStatus" xspm_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterAssetViewVULRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeRiskCenterAssetViewVULRiskList()
    "DescribeRiskCenterAssetViewVULRiskList" -> DescribeRiskCenterAssetViewVULRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterAssetViewVULRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<AssetViewVULRisk>>,
    pub status_lists: Option<Vec<FilterDataObject>>,
    pub level_lists: Option<Vec<FilterDataObject>>,
    pub from_lists: Option<Vec<FilterDataObject>>,
    pub vul_type_lists: Option<Vec<FilterDataObject>>,
    pub instance_type_lists: Option<Vec<FilterDataObject>>,
}
model! { DescribeRiskCenterAssetViewVULRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "StatusLists" status_lists, 3 "LevelLists" level_lists,
    4 "FromLists" from_lists, 5 "VULTypeLists" vul_type_lists, 6 "InstanceTypeLists" instance_type_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetViewVULRisk {
    pub affect_asset: Option<String>,
    pub level: Option<String>,
    pub instance_type: Option<String>,
    pub component: Option<String>,
    pub service: Option<String>,
    pub recent_time: Option<String>,
    pub first_time: Option<String>,
    pub status: Option<u64>,
    pub id: Option<String>,
    pub index: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub app_id: Option<String>,
    pub nick: Option<String>,
    pub uin: Option<String>,
    pub vul_type: Option<String>,
    pub port: Option<String>,
    pub describe: Option<String>,
    pub app_name: Option<String>,
    pub references: Option<String>,
    pub app_version: Option<String>,
    pub vulurl: Option<String>,
    pub vul_name: Option<String>,
    pub cve: Option<String>,
    pub fix: Option<String>,
    pub poc_id: Option<String>,
    pub from: Option<String>,
    pub cwp_version: Option<i64>,
    pub is_support_repair: Option<bool>,
    pub is_support_detect: Option<bool>,
    pub instance_uuid: Option<String>,
    pub payload: Option<String>,
    pub emgc_vul_type: Option<i64>,
}
model! { AssetViewVULRisk {
    0 "AffectAsset" affect_asset, 1 "Level" level, 2 "InstanceType" instance_type, 3 "Component" component,
    4 "Service" service, 5 "RecentTime" recent_time, 6 "FirstTime" first_time, 7 "Status" status, 8 "Id" id,
    9 "Index" index, 10 "InstanceId" instance_id, 11 "InstanceName" instance_name, 12 "AppId" app_id, 13 "Nick" nick,
    14 "Uin" uin, 15 "VULType" vul_type, 16 "Port" port, 17 "Describe" describe, 18 "AppName" app_name,
    19 "References" references, 20 "AppVersion" app_version, 21 "VULURL" vulurl, 22 "VULName" vul_name, 23 "CVE" cve,
    24 "Fix" fix, 25 "POCId" poc_id, 26 "From" from, 27 "CWPVersion" cwp_version,
    28 "IsSupportRepair" is_support_repair, 29 "IsSupportDetect" is_support_detect, 30 "InstanceUUID" instance_uuid,
    31 "Payload" payload, 32 "EMGCVulType" emgc_vul_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterAssetViewWeakPasswordRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeRiskCenterAssetViewWeakPasswordRiskList()
    "DescribeRiskCenterAssetViewWeakPasswordRiskList" -> DescribeRiskCenterAssetViewWeakPasswordRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterAssetViewWeakPasswordRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<AssetViewWeakPassRisk>>,
    pub status_lists: Option<Vec<FilterDataObject>>,
    pub level_lists: Option<Vec<FilterDataObject>>,
    pub from_lists: Option<Vec<FilterDataObject>>,
    pub instance_type_lists: Option<Vec<FilterDataObject>>,
    pub password_type_lists: Option<Vec<FilterDataObject>>,
}
model! { DescribeRiskCenterAssetViewWeakPasswordRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "StatusLists" status_lists, 3 "LevelLists" level_lists,
    4 "FromLists" from_lists, 5 "InstanceTypeLists" instance_type_lists, 6 "PasswordTypeLists" password_type_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetViewWeakPassRisk {
    pub affect_asset: Option<String>,
    pub level: Option<String>,
    pub instance_type: Option<String>,
    pub component: Option<String>,
    pub service: Option<String>,
    pub recent_time: Option<String>,
    pub first_time: Option<String>,
    pub status: Option<u64>,
    pub id: Option<String>,
    pub index: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub app_id: Option<String>,
    pub nick: Option<String>,
    pub uin: Option<String>,
    pub password_type: Option<String>,
    pub from: Option<String>,
    pub vul_type: Option<String>,
    pub vulurl: Option<String>,
    pub fix: Option<String>,
    pub payload: Option<String>,
    pub port: Option<i64>,
}
model! { AssetViewWeakPassRisk {
    0 "AffectAsset" affect_asset, 1 "Level" level, 2 "InstanceType" instance_type, 3 "Component" component,
    4 "Service" service, 5 "RecentTime" recent_time, 6 "FirstTime" first_time, 7 "Status" status, 8 "Id" id,
    9 "Index" index, 10 "InstanceId" instance_id, 11 "InstanceName" instance_name, 12 "AppId" app_id, 13 "Nick" nick,
    14 "Uin" uin, 15 "PasswordType" password_type, 16 "From" from, 17 "VULType" vul_type, 18 "VULURL" vulurl,
    19 "Fix" fix, 20 "Payload" payload, 21 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterCFGViewCFGRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeRiskCenterCFGViewCFGRiskList()
    "DescribeRiskCenterCFGViewCFGRiskList" -> DescribeRiskCenterCFGViewCFGRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterCFGViewCFGRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<CFGViewCFGRisk>>,
    pub status_lists: Option<Vec<FilterDataObject>>,
    pub level_lists: Option<Vec<FilterDataObject>>,
    pub cfg_name_lists: Option<Vec<FilterDataObject>>,
    pub check_type_lists: Option<Vec<FilterDataObject>>,
    pub instance_type_lists: Option<Vec<FilterDataObject>>,
    pub from_lists: Option<Vec<FilterDataObject>>,
}
model! { DescribeRiskCenterCFGViewCFGRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "StatusLists" status_lists, 3 "LevelLists" level_lists,
    4 "CFGNameLists" cfg_name_lists, 5 "CheckTypeLists" check_type_lists, 6 "InstanceTypeLists" instance_type_lists,
    7 "FromLists" from_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CFGViewCFGRisk {
    pub no_handle_count: Option<i64>,
    pub level: Option<String>,
    pub recent_time: Option<String>,
    pub first_time: Option<String>,
    pub affect_asset_count: Option<u64>,
    pub id: Option<String>,
    pub from: Option<String>,
    pub index: Option<String>,
    pub app_id: Option<String>,
    pub nick: Option<String>,
    pub uin: Option<String>,
    pub cfg_name: Option<String>,
    pub check_type: Option<String>,
    pub cfgstd: Option<String>,
    pub cfg_describe: Option<String>,
    pub cfg_fix: Option<String>,
    pub cfg_help_url: Option<String>,
}
model! { CFGViewCFGRisk {
    0 "NoHandleCount" no_handle_count, 1 "Level" level, 2 "RecentTime" recent_time, 3 "FirstTime" first_time,
    4 "AffectAssetCount" affect_asset_count, 5 "Id" id, 6 "From" from, 7 "Index" index, 8 "AppId" app_id, 9 "Nick" nick,
    10 "Uin" uin, 11 "CFGName" cfg_name, 12 "CheckType" check_type, 13 "CFGSTD" cfgstd, 14 "CFGDescribe" cfg_describe,
    15 "CFGFix" cfg_fix, 16 "CFGHelpURL" cfg_help_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterPortViewPortRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeRiskCenterPortViewPortRiskList()
    "DescribeRiskCenterPortViewPortRiskList" -> DescribeRiskCenterPortViewPortRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterPortViewPortRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<PortViewPortRisk>>,
    pub level_lists: Option<Vec<FilterDataObject>>,
    pub suggestion_lists: Option<Vec<FilterDataObject>>,
    pub from_lists: Option<Vec<FilterDataObject>>,
}
model! { DescribeRiskCenterPortViewPortRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "LevelLists" level_lists, 3 "SuggestionLists" suggestion_lists,
    4 "FromLists" from_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortViewPortRisk {
    pub no_handle_count: Option<i64>,
    pub level: Option<String>,
    pub protocol: Option<String>,
    pub component: Option<String>,
    pub port: Option<i64>,
    pub recent_time: Option<String>,
    pub first_time: Option<String>,
    pub suggestion: Option<u64>,
    pub affect_asset_count: Option<String>,
    pub id: Option<String>,
    pub from: Option<String>,
    pub index: Option<String>,
    pub app_id: Option<String>,
    pub nick: Option<String>,
    pub uin: Option<String>,
    pub service: Option<String>,
}
model! { PortViewPortRisk {
    0 "NoHandleCount" no_handle_count, 1 "Level" level, 2 "Protocol" protocol, 3 "Component" component, 4 "Port" port,
    5 "RecentTime" recent_time, 6 "FirstTime" first_time, 7 "Suggestion" suggestion,
    8 "AffectAssetCount" affect_asset_count, 9 "Id" id, 10 "From" from, 11 "Index" index, 12 "AppId" app_id,
    13 "Nick" nick, 14 "Uin" uin, 15 "Service" service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterRiskTrendAnalysis {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeRiskCenterRiskTrendAnalysis()
    "DescribeRiskCenterRiskTrendAnalysis" -> DescribeRiskCenterRiskTrendAnalysisOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterRiskTrendAnalysisOutput {
    pub data: Option<Vec<RiskCenterOverviewTrendAnalysis>>,
    pub date_type_lists: Option<Vec<FilterDataObject>>,
}
model! { DescribeRiskCenterRiskTrendAnalysisOutput {
    0 "Data" data, 1 "DateTypeLists" date_type_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskCenterOverviewTrendAnalysis {
    pub date: Option<String>,
    pub port: Option<i64>,
    pub vul: Option<i64>,
    pub weak_password: Option<i64>,
    pub website: Option<i64>,
    pub cfg: Option<i64>,
    pub server: Option<i64>,
    pub host_cfg: Option<i64>,
    pub pod_cfg: Option<i64>,
}
model! { RiskCenterOverviewTrendAnalysis {
    0 "Date" date, 1 "Port" port, 2 "VUL" vul, 3 "WeakPassword" weak_password, 4 "Website" website, 5 "CFG" cfg,
    6 "Server" server, 7 "HostCFG" host_cfg, 8 "PodCFG" pod_cfg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterServerRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeRiskCenterServerRiskList()
    "DescribeRiskCenterServerRiskList" -> DescribeRiskCenterServerRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterServerRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<ServerRisk>>,
    pub instance_type_lists: Option<Vec<FilterDataObject>>,
}
model! { DescribeRiskCenterServerRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "InstanceTypeLists" instance_type_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerRisk {
    pub service_tag: Option<String>,
    pub port: Option<u64>,
    pub affect_asset: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub level: Option<String>,
    pub protocol: Option<String>,
    pub component: Option<String>,
    pub service: Option<String>,
    pub recent_time: Option<String>,
    pub first_time: Option<String>,
    pub risk_details: Option<String>,
    pub suggestion: Option<String>,
    pub status: Option<u64>,
    pub id: Option<String>,
    pub app_id: Option<String>,
    pub nick: Option<String>,
    pub uin: Option<String>,
    pub service_snapshot: Option<String>,
    pub url: Option<String>,
    pub index: Option<String>,
    pub risk_list: Option<Vec<ServerRiskSuggestion>>,
    pub suggestion_list: Option<Vec<ServerRiskSuggestion>>,
    pub status_code: Option<String>,
    pub new_level: Option<String>,
    pub xspm_status: Option<u64>,
}
model! { ServerRisk {
    0 "ServiceTag" service_tag, 1 "Port" port, 2 "AffectAsset" affect_asset, 3 "InstanceId" instance_id,
    4 "InstanceName" instance_name, 5 "InstanceType" instance_type, 6 "Level" level, 7 "Protocol" protocol,
    8 "Component" component, 9 "Service" service, 10 "RecentTime" recent_time, 11 "FirstTime" first_time,
    12 "RiskDetails" risk_details, 13 "Suggestion" suggestion, 14 "Status" status, 15 "Id" id, 16 "AppId" app_id,
    17 "Nick" nick, 18 "Uin" uin, 19 "ServiceSnapshot" service_snapshot, 20 "Url" url, 21 "Index" index,
    22 "RiskList" risk_list, 23 "SuggestionList" suggestion_list, 24 "StatusCode" status_code, 25 "NewLevel" new_level,
    26 "XspmStatus" xspm_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerRiskSuggestion {
    pub title: Option<String>,
    pub body: Option<String>,
}
model! { ServerRiskSuggestion {
    0 "Title" title, 1 "Body" body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterVULViewVULRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeRiskCenterVULViewVULRiskList()
    "DescribeRiskCenterVULViewVULRiskList" -> DescribeRiskCenterVULViewVULRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterVULViewVULRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<VULViewVULRisk>>,
    pub level_lists: Option<Vec<FilterDataObject>>,
    pub from_lists: Option<Vec<FilterDataObject>>,
    pub vul_type_lists: Option<Vec<FilterDataObject>>,
}
model! { DescribeRiskCenterVULViewVULRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "LevelLists" level_lists, 3 "FromLists" from_lists,
    4 "VULTypeLists" vul_type_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VULViewVULRisk {
    pub port: Option<String>,
    pub no_handle_count: Option<i64>,
    pub level: Option<String>,
    pub component: Option<String>,
    pub recent_time: Option<String>,
    pub first_time: Option<String>,
    pub affect_asset_count: Option<u64>,
    pub id: Option<String>,
    pub from: Option<String>,
    pub index: Option<String>,
    pub vul_type: Option<String>,
    pub vul_name: Option<String>,
    pub cve: Option<String>,
    pub describe: Option<String>,
    pub payload: Option<String>,
    pub app_name: Option<String>,
    pub references: Option<String>,
    pub app_version: Option<String>,
    pub vulurl: Option<String>,
    pub nick: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub fix: Option<String>,
    pub emgc_vul_type: Option<i64>,
}
model! { VULViewVULRisk {
    0 "Port" port, 1 "NoHandleCount" no_handle_count, 2 "Level" level, 3 "Component" component,
    4 "RecentTime" recent_time, 5 "FirstTime" first_time, 6 "AffectAssetCount" affect_asset_count, 7 "Id" id,
    8 "From" from, 9 "Index" index, 10 "VULType" vul_type, 11 "VULName" vul_name, 12 "CVE" cve, 13 "Describe" describe,
    14 "Payload" payload, 15 "AppName" app_name, 16 "References" references, 17 "AppVersion" app_version,
    18 "VULURL" vulurl, 19 "Nick" nick, 20 "AppId" app_id, 21 "Uin" uin, 22 "Fix" fix, 23 "EMGCVulType" emgc_vul_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterWebsiteRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeRiskCenterWebsiteRiskList()
    "DescribeRiskCenterWebsiteRiskList" -> DescribeRiskCenterWebsiteRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskCenterWebsiteRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<WebsiteRisk>>,
    pub status_lists: Option<Vec<FilterDataObject>>,
    pub level_lists: Option<Vec<FilterDataObject>>,
    pub instance_type_lists: Option<Vec<FilterDataObject>>,
    pub detect_engine_lists: Option<Vec<FilterDataObject>>,
}
model! { DescribeRiskCenterWebsiteRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "StatusLists" status_lists, 3 "LevelLists" level_lists,
    4 "InstanceTypeLists" instance_type_lists, 5 "DetectEngineLists" detect_engine_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteRisk {
    pub affect_asset: Option<String>,
    pub level: Option<String>,
    pub recent_time: Option<String>,
    pub first_time: Option<String>,
    pub status: Option<u64>,
    pub id: Option<String>,
    pub index: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub app_id: Option<String>,
    pub nick: Option<String>,
    pub uin: Option<String>,
    pub url: Option<String>,
    pub url_path: Option<String>,
    pub instance_type: Option<String>,
    pub detect_engine: Option<String>,
    pub result_describe: Option<String>,
    pub source_url: Option<String>,
    pub source_url_path: Option<String>,
}
model! { WebsiteRisk {
    0 "AffectAsset" affect_asset, 1 "Level" level, 2 "RecentTime" recent_time, 3 "FirstTime" first_time,
    4 "Status" status, 5 "Id" id, 6 "Index" index, 7 "InstanceId" instance_id, 8 "InstanceName" instance_name,
    9 "AppId" app_id, 10 "Nick" nick, 11 "Uin" uin, 12 "URL" url, 13 "URLPath" url_path,
    14 "InstanceType" instance_type, 15 "DetectEngine" detect_engine, 16 "ResultDescribe" result_describe,
    17 "SourceURL" source_url, 18 "SourceURLPath" source_url_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDetailList {
    pub risk_rule_id: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub instance_id: Option<String>,
}
operation! { DescribeRiskDetailList(risk_rule_id: String) "DescribeRiskDetailList" -> DescribeRiskDetailListOutput {
    0 "RiskRuleId" risk_rule_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>,
    3 "Limit" limit: u64, 4 "Offset" offset: u64, 5 "Order" order: String, 6 "By" by: String,
    7 "InstanceId" instance_id: String
} }
paged! { DescribeRiskDetailList: RiskDetailItem =
    Offset "Offset", "AssetRiskDetailList" asset_risk_detail_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDetailListOutput {
    pub total_count: Option<i64>,
    pub asset_risk_detail_list: Option<Vec<RiskDetailItem>>,
}
model! { DescribeRiskDetailListOutput {
    0 "TotalCount" total_count, 1 "AssetRiskDetailList" asset_risk_detail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDetailItem {
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub risk_status: Option<i64>,
    pub risk_content: Option<String>,
    pub provider: Option<String>,
    pub provider_name: Option<String>,
    pub cloud_account_id: Option<String>,
    pub cloud_account_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub risk_id: Option<u64>,
    pub risk_rule_id: Option<String>,
    pub check_status: Option<String>,
    pub app_id: Option<u64>,
    pub asset_type: Option<String>,
    pub reason: Option<String>,
}
model! { RiskDetailItem {
    0 "CreateTime" create_time, 1 "UpdateTime" update_time, 2 "RiskStatus" risk_status, 3 "RiskContent" risk_content,
    4 "Provider" provider, 5 "ProviderName" provider_name, 6 "CloudAccountId" cloud_account_id,
    7 "CloudAccountName" cloud_account_name, 8 "InstanceId" instance_id, 9 "InstanceName" instance_name,
    10 "RiskId" risk_id, 11 "RiskRuleId" risk_rule_id, 12 "CheckStatus" check_status, 13 "AppID" app_id,
    14 "AssetType" asset_type, 15 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskItemList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeRiskItemList() "DescribeRiskItemList" -> DescribeRiskItemListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskItemListOutput {
    pub data: Option<Vec<CosRiskViewInfo>>,
    pub total: Option<i64>,
}
model! { DescribeRiskItemListOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosRiskViewInfo {
    pub app_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub policy_type: Option<i64>,
    pub policy_risk_level: Option<i64>,
    pub policy_description: Option<String>,
    pub handle_bucket_count: Option<i64>,
    pub last_scan_timestamp: Option<i64>,
}
model! { CosRiskViewInfo {
    0 "AppId" app_id, 1 "PolicyName" policy_name, 2 "PolicyId" policy_id, 3 "PolicyType" policy_type,
    4 "PolicyRiskLevel" policy_risk_level, 5 "PolicyDescription" policy_description,
    6 "HandleBucketCount" handle_bucket_count, 7 "LastScanTimestamp" last_scan_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskRuleDetail {
    pub risk_rule_id: String,
}
operation! { DescribeRiskRuleDetail(risk_rule_id: String) "DescribeRiskRuleDetail" -> DescribeRiskRuleDetailOutput {
    0 "RiskRuleId" risk_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskRuleDetailOutput {
    pub risk_rule_id: Option<String>,
    pub provider: Option<String>,
    pub risk_name: Option<String>,
    pub risk_influence: Option<String>,
    pub risk_fix_advice: Option<String>,
    pub asset_type: Option<String>,
}
model! { DescribeRiskRuleDetailOutput {
    0 "RiskRuleId" risk_rule_id, 1 "Provider" provider, 2 "RiskName" risk_name, 3 "RiskInfluence" risk_influence,
    4 "RiskFixAdvice" risk_fix_advice, 5 "AssetType" asset_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskRules {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskRules() "DescribeRiskRules" -> DescribeRiskRulesOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskRulesOutput {
    pub total_count: Option<i64>,
    pub risk_rule_list: Option<Vec<RiskRuleItem>>,
    pub instance_type_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeRiskRulesOutput {
    0 "TotalCount" total_count, 1 "RiskRuleList" risk_rule_list, 2 "InstanceTypeList" instance_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskRuleItem {
    pub item_id: Option<String>,
    pub provider: Option<String>,
    pub instance_type: Option<String>,
    pub instance_name: Option<String>,
    pub risk_title: Option<String>,
    pub check_type: Option<String>,
    pub severity: Option<String>,
    pub risk_influence: Option<String>,
}
model! { RiskRuleItem {
    0 "ItemId" item_id, 1 "Provider" provider, 2 "InstanceType" instance_type, 3 "InstanceName" instance_name,
    4 "RiskTitle" risk_title, 5 "CheckType" check_type, 6 "Severity" severity, 7 "RiskInfluence" risk_influence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskScanCronConfig {}
operation! { DescribeRiskScanCronConfig() "DescribeRiskScanCronConfig" -> DescribeRiskScanCronConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskScanCronConfigOutput {
    pub cron_config: Option<RiskCronConfig>,
}
model! { DescribeRiskScanCronConfigOutput {
    0 "CronConfig" cron_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskCronConfig {
    pub create_app_id: Option<u64>,
    pub plan_content: Option<String>,
    pub cron_status: Option<u64>,
    pub add_rule_enable_status: Option<bool>,
    pub scan_plan_timezone: Option<String>,
    pub increment_asset_scan_risk: Option<bool>,
}
model! { RiskCronConfig {
    0 "CreateAppID" create_app_id, 1 "PlanContent" plan_content, 2 "CronStatus" cron_status,
    3 "AddRuleEnableStatus" add_rule_enable_status, 4 "ScanPlanTimezone" scan_plan_timezone,
    5 "IncrementAssetScanRisk" increment_asset_scan_risk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskTrendData {
    pub member_id: Option<Vec<String>>,
    pub last_days: Option<i64>,
}
operation! { DescribeRiskTrendData() "DescribeRiskTrendData" -> DescribeRiskTrendDataOutput {
    0 "MemberId" member_id: Vec<String>, 1 "LastDays" last_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskTrendDataOutput {
    pub cos_risk_trend_data: Option<Vec<CosRiskTrendInfo>>,
}
model! { DescribeRiskTrendDataOutput {
    0 "CosRiskTrendData" cos_risk_trend_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosRiskTrendInfo {
    pub current_date_str: Option<String>,
    pub risk_data_set: Option<Vec<CosRiskInfo>>,
}
model! { CosRiskTrendInfo {
    0 "CurrentDateStr" current_date_str, 1 "RiskDataSet" risk_data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSCFAliasList {
    pub scf_region: String,
    pub namespace: String,
    pub function_name: String,
    pub limit: i64,
    pub offset: Option<i64>,
}
operation! { DescribeSCFAliasList(scf_region: String, namespace: String, function_name: String, limit: i64)
    "DescribeSCFAliasList" -> DescribeSCFAliasListOutput {
    0 "SCFRegion" scf_region, 1 "Namespace" namespace, 2 "FunctionName" function_name, 3 "Limit" limit,
    4 "Offset" offset: i64
} }
paged! { DescribeSCFAliasList: SCFAliasInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSCFAliasListOutput {
    pub list: Option<Vec<SCFAliasInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSCFAliasListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SCFAliasInfo {
    pub name: Option<String>,
    pub function_version: Option<String>,
}
model! { SCFAliasInfo {
    0 "Name" name, 1 "FunctionVersion" function_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSCFFunctionList {
    pub scf_region: String,
    pub namespace: String,
    pub limit: i64,
    pub offset: Option<i64>,
}
operation! { DescribeSCFFunctionList(scf_region: String, namespace: String, limit: i64)
    "DescribeSCFFunctionList" -> DescribeSCFFunctionListOutput {
    0 "SCFRegion" scf_region, 1 "Namespace" namespace, 2 "Limit" limit, 3 "Offset" offset: i64
} }
paged! { DescribeSCFFunctionList: SCFFunctionInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSCFFunctionListOutput {
    pub list: Option<Vec<SCFFunctionInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSCFFunctionListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SCFFunctionInfo {
    pub function_id: Option<String>,
    pub function_name: Option<String>,
    pub namespace: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { SCFFunctionInfo {
    0 "FunctionId" function_id, 1 "FunctionName" function_name, 2 "Namespace" namespace, 3 "Status" status,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSCFFunctionVersionList {
    pub scf_region: String,
    pub namespace: String,
    pub function_name: String,
    pub limit: i64,
    pub offset: Option<i64>,
}
operation! { DescribeSCFFunctionVersionList(scf_region: String, namespace: String, function_name: String, limit: i64)
    "DescribeSCFFunctionVersionList" -> DescribeSCFFunctionVersionListOutput {
    0 "SCFRegion" scf_region, 1 "Namespace" namespace, 2 "FunctionName" function_name, 3 "Limit" limit,
    4 "Offset" offset: i64
} }
paged! { DescribeSCFFunctionVersionList: SCFFunctionVersionInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSCFFunctionVersionListOutput {
    pub list: Option<Vec<SCFFunctionVersionInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSCFFunctionVersionListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SCFFunctionVersionInfo {
    pub version: Option<String>,
    pub status: Option<String>,
}
model! { SCFFunctionVersionInfo {
    0 "Version" version, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSCFNamespaceList {
    pub scf_region: String,
    pub limit: i64,
    pub offset: Option<i64>,
}
operation! { DescribeSCFNamespaceList(scf_region: String, limit: i64)
    "DescribeSCFNamespaceList" -> DescribeSCFNamespaceListOutput {
    0 "SCFRegion" scf_region, 1 "Limit" limit, 2 "Offset" offset: i64
} }
paged! { DescribeSCFNamespaceList: SCFNamespaceInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSCFNamespaceListOutput {
    pub list: Option<Vec<SCFNamespaceInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeSCFNamespaceListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SCFNamespaceInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { SCFNamespaceInfo {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanReportList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeScanReportList() "DescribeScanReportList" -> DescribeScanReportListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanReportListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<ScanTaskInfo>>,
    pub uin_list: Option<Vec<String>>,
}
model! { DescribeScanReportListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "UINList" uin_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub status: Option<i64>,
    pub progress: Option<i64>,
    pub task_time: Option<String>,
    pub report_id: Option<String>,
    pub report_name: Option<String>,
    pub scan_plan: Option<i64>,
    pub asset_count: Option<i64>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub user_name: Option<String>,
}
model! { ScanTaskInfo {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "Status" status, 3 "Progress" progress, 4 "TaskTime" task_time,
    5 "ReportId" report_id, 6 "ReportName" report_name, 7 "ScanPlan" scan_plan, 8 "AssetCount" asset_count,
    9 "AppId" app_id, 10 "UIN" uin, 11 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanStatistic {
    pub member_id: Option<Vec<String>>,
    pub task_log_id: Option<String>,
}
operation! { DescribeScanStatistic() "DescribeScanStatistic" -> DescribeScanStatisticOutput {
    0 "MemberId" member_id: Vec<String>, 1 "TaskLogId" task_log_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanStatisticOutput {
    pub port_service_count: Option<u64>,
    pub web_app_count: Option<u64>,
    pub weak_password_count: Option<u64>,
    pub vul_count: Option<u64>,
    pub high_risk_port_service_count: Option<u64>,
    pub risk_web_app_count: Option<u64>,
    pub port_service_increment: Option<u64>,
    pub web_app_increment: Option<u64>,
}
model! { DescribeScanStatisticOutput {
    0 "PortServiceCount" port_service_count, 1 "WebAppCount" web_app_count, 2 "WeakPasswordCount" weak_password_count,
    3 "VulCount" vul_count, 4 "HighRiskPortServiceCount" high_risk_port_service_count,
    5 "RiskWebAppCount" risk_web_app_count, 6 "PortServiceIncrement" port_service_increment,
    7 "WebAppIncrement" web_app_increment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<Tags>>,
}
operation! { DescribeScanTaskList() "DescribeScanTaskList" -> DescribeScanTaskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<Tags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskListOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<ScanTaskInfoList>>,
    pub uin_list: Option<Vec<String>>,
    pub task_mode_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeScanTaskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "UINList" uin_list, 3 "TaskModeList" task_mode_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskInfoList {
    pub task_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub scan_plan_content: Option<String>,
    pub task_type: Option<i64>,
    pub insert_time: Option<String>,
    pub task_id: Option<String>,
    pub self_defining_assets: Option<Vec<String>>,
    pub predict_time: Option<i64>,
    pub predict_end_time: Option<String>,
    pub report_number: Option<i64>,
    pub asset_number: Option<i64>,
    pub scan_status: Option<i64>,
    pub percent: Option<f64>,
    pub scan_item: Option<String>,
    pub scan_asset_type: Option<i64>,
    pub vss_task_id: Option<String>,
    pub cspm_task_id: Option<String>,
    pub cwppoc_id: Option<String>,
    pub cwp_bl_id: Option<String>,
    pub vss_task_process: Option<i64>,
    pub cspm_task_process: Option<u64>,
    pub cwppoc_process: Option<i64>,
    pub cwp_bl_process: Option<u64>,
    pub error_code: Option<i64>,
    pub error_info: Option<String>,
    pub start_day: Option<i64>,
    pub frequency: Option<i64>,
    pub complete_number: Option<i64>,
    pub complete_asset_number: Option<i64>,
    pub risk_count: Option<i64>,
    pub assets: Option<Vec<TaskAssetObject>>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub user_name: Option<String>,
    pub task_mode: Option<i64>,
    pub scan_from: Option<String>,
    pub is_free: Option<i64>,
    pub is_delete: Option<i64>,
    pub source_type: Option<i64>,
}
model! { ScanTaskInfoList {
    0 "TaskName" task_name, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "ScanPlanContent" scan_plan_content,
    4 "TaskType" task_type, 5 "InsertTime" insert_time, 6 "TaskId" task_id, 7 "SelfDefiningAssets" self_defining_assets,
    8 "PredictTime" predict_time, 9 "PredictEndTime" predict_end_time, 10 "ReportNumber" report_number,
    11 "AssetNumber" asset_number, 12 "ScanStatus" scan_status, 13 "Percent" percent, 14 "ScanItem" scan_item,
    15 "ScanAssetType" scan_asset_type, 16 "VSSTaskId" vss_task_id, 17 "CSPMTaskId" cspm_task_id,
    18 "CWPPOCId" cwppoc_id, 19 "CWPBlId" cwp_bl_id, 20 "VSSTaskProcess" vss_task_process,
    21 "CSPMTaskProcess" cspm_task_process, 22 "CWPPOCProcess" cwppoc_process, 23 "CWPBlProcess" cwp_bl_process,
    24 "ErrorCode" error_code, 25 "ErrorInfo" error_info, 26 "StartDay" start_day, 27 "Frequency" frequency,
    28 "CompleteNumber" complete_number, 29 "CompleteAssetNumber" complete_asset_number, 30 "RiskCount" risk_count,
    31 "Assets" assets, 32 "AppId" app_id, 33 "UIN" uin, 34 "UserName" user_name, 35 "TaskMode" task_mode,
    36 "ScanFrom" scan_from, 37 "IsFree" is_free, 38 "IsDelete" is_delete, 39 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskRecordList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeScanTaskRecordList() "DescribeScanTaskRecordList" -> DescribeScanTaskRecordListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeScanTaskRecordList: ScanTaskRecordItem =
    Offset "Offset", "TaskRecordList" task_record_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskRecordListOutput {
    pub total_count: Option<u64>,
    pub task_record_list: Option<Vec<ScanTaskRecordItem>>,
}
model! { DescribeScanTaskRecordListOutput {
    0 "TotalCount" total_count, 1 "TaskRecordList" task_record_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskRecordItem {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub progress: Option<u64>,
    pub cost_quota: Option<u64>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub task_source: Option<String>,
}
model! { ScanTaskRecordItem {
    0 "TaskID" task_id, 1 "Status" status, 2 "Progress" progress, 3 "CostQuota" cost_quota, 4 "CreateTime" create_time,
    5 "EndTime" end_time, 6 "TaskSource" task_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScfCustomDomainEndpoints {
    pub asset_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeScfCustomDomainEndpoints(asset_id: String)
    "DescribeScfCustomDomainEndpoints" -> DescribeScfCustomDomainEndpointsOutput {
    0 "AssetID" asset_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScfCustomDomainEndpointsOutput {
    pub endpoints: Option<Vec<ScfCustomDomainEndpointItem>>,
}
model! { DescribeScfCustomDomainEndpointsOutput {
    0 "Endpoints" endpoints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScfCustomDomainEndpointItem {
    pub path_match: Option<String>,
    pub namespace: Option<String>,
    pub function_name: Option<String>,
    pub qualifier: Option<String>,
}
model! { ScfCustomDomainEndpointItem {
    0 "PathMatch" path_match, 1 "Namespace" namespace, 2 "FunctionName" function_name, 3 "Qualifier" qualifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchBugInfo {
    pub id: String,
    pub cve_id: Option<String>,
}
operation! { DescribeSearchBugInfo(id: String) "DescribeSearchBugInfo" -> DescribeSearchBugInfoOutput {
    0 "Id" id, 1 "CVEId" cve_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchBugInfoOutput {
    pub data: Option<DataSearchBug>,
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
}
model! { DescribeSearchBugInfoOutput {
    0 "Data" data, 1 "ReturnCode" return_code, 2 "ReturnMsg" return_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSearchBug {
    pub state_code: Option<String>,
    pub data_bug: Option<Vec<BugInfoDetail>>,
    pub data_asset: Option<Vec<AssetInfoDetail>>,
    pub vss_scan: Option<bool>,
    pub cwp_scan: Option<String>,
    pub cfw_patch: Option<String>,
    pub waf_patch: Option<i64>,
    pub cwp_fix: Option<i64>,
    pub data_support: Option<Vec<ProductSupport>>,
    pub cve_id: Option<String>,
}
model! { DataSearchBug {
    0 "StateCode" state_code, 1 "DataBug" data_bug, 2 "DataAsset" data_asset, 3 "VSSScan" vss_scan,
    4 "CWPScan" cwp_scan, 5 "CFWPatch" cfw_patch, 6 "WafPatch" waf_patch, 7 "CWPFix" cwp_fix,
    8 "DataSupport" data_support, 9 "CveId" cve_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BugInfoDetail {
    pub id: Option<u64>,
    pub patch_id: Option<String>,
    pub vul_name: Option<String>,
    pub level: Option<String>,
    pub cvss_score: Option<String>,
    pub cve_id: Option<String>,
    pub tag: Option<String>,
    pub vul_category: Option<u64>,
    pub impact_os: Option<String>,
    pub impact_compent: Option<String>,
    pub impact_version: Option<String>,
    pub reference: Option<String>,
    pub vul_describe: Option<String>,
    pub fix: Option<String>,
    pub pro_support: Option<u64>,
    pub is_publish: Option<u64>,
    pub release_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub sub_category: Option<String>,
}
model! { BugInfoDetail {
    0 "Id" id, 1 "PatchId" patch_id, 2 "VULName" vul_name, 3 "Level" level, 4 "CVSSScore" cvss_score, 5 "CVEId" cve_id,
    6 "Tag" tag, 7 "VULCategory" vul_category, 8 "ImpactOs" impact_os, 9 "ImpactCOMPENT" impact_compent,
    10 "ImpactVersion" impact_version, 11 "Reference" reference, 12 "VULDescribe" vul_describe, 13 "Fix" fix,
    14 "ProSupport" pro_support, 15 "IsPublish" is_publish, 16 "ReleaseTime" release_time, 17 "CreateTime" create_time,
    18 "UpdateTime" update_time, 19 "SubCategory" sub_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetInfoDetail {
    pub app_id: Option<String>,
    pub cve_id: Option<String>,
    pub is_scan: Option<i64>,
    pub influence_asset: Option<i64>,
    pub not_repair_asset: Option<i64>,
    pub not_protect_asset: Option<i64>,
    pub task_id: Option<String>,
    pub task_percent: Option<i64>,
    pub task_time: Option<i64>,
    pub scan_time: Option<String>,
}
model! { AssetInfoDetail {
    0 "AppID" app_id, 1 "CVEId" cve_id, 2 "IsScan" is_scan, 3 "InfluenceAsset" influence_asset,
    4 "NotRepairAsset" not_repair_asset, 5 "NotProtectAsset" not_protect_asset, 6 "TaskId" task_id,
    7 "TaskPercent" task_percent, 8 "TaskTime" task_time, 9 "ScanTime" scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSupport {
    pub vss_scan: Option<bool>,
    pub cwp_scan: Option<String>,
    pub cfw_patch: Option<String>,
    pub waf_patch: Option<i64>,
    pub cwp_fix: Option<i64>,
    pub cve_id: Option<String>,
}
model! { ProductSupport {
    0 "VSSScan" vss_scan, 1 "CWPScan" cwp_scan, 2 "CFWPatch" cfw_patch, 3 "WafPatch" waf_patch, 4 "CWPFix" cwp_fix,
    5 "CveId" cve_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPolicy {
    pub provider: String,
    pub asset_id: String,
    pub asset_type: String,
    pub member_id: Option<Vec<String>>,
    pub security_group_id: Option<String>,
}
operation! { DescribeSecurityGroupPolicy(provider: String, asset_id: String, asset_type: String)
    "DescribeSecurityGroupPolicy" -> DescribeSecurityGroupPolicyOutput {
    0 "Provider" provider, 1 "AssetID" asset_id, 2 "AssetType" asset_type, 3 "MemberId" member_id: Vec<String>,
    4 "SecurityGroupID" security_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPolicyOutput {
    pub security_group_id_list: Option<Vec<String>>,
    pub egress: Option<Vec<SecurityGroupPolicyItem>>,
    pub ingress: Option<Vec<SecurityGroupPolicyItem>>,
}
model! { DescribeSecurityGroupPolicyOutput {
    0 "SecurityGroupIDList" security_group_id_list, 1 "Egress" egress, 2 "Ingress" ingress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupPolicyItem {
    pub port: Option<String>,
    pub action: Option<String>,
    pub protocol: Option<String>,
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub priority: Option<i64>,
}
model! { SecurityGroupPolicyItem {
    0 "Port" port, 1 "Action" action, 2 "Protocol" protocol, 3 "CidrBlock" cidr_block, 4 "Description" description,
    5 "CreateTime" create_time, 6 "Priority" priority
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityRiskTrend {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeSecurityRiskTrend() "DescribeSecurityRiskTrend" -> DescribeSecurityRiskTrendOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityRiskTrendOutput {
    pub trend_data: Option<Vec<DimensionTrendData>>,
    pub risk_items: Option<Vec<RiskTrendItem>>,
}
model! { DescribeSecurityRiskTrendOutput {
    0 "TrendData" trend_data, 1 "RiskItems" risk_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionTrendData {
    pub dimension_id: Option<String>,
    pub data_points: Option<Vec<TrendDataPoint>>,
}
model! { DimensionTrendData {
    0 "DimensionId" dimension_id, 1 "DataPoints" data_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrendDataPoint {
    pub date: Option<String>,
    pub risk_count: Option<i64>,
}
model! { TrendDataPoint {
    0 "Date" date, 1 "RiskCount" risk_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskTrendItem {
    pub key: Option<String>,
    pub name: Option<String>,
    pub count: Option<i64>,
}
model! { RiskTrendItem {
    0 "Key" key, 1 "Name" name, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityScoreOverview {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeSecurityScoreOverview() "DescribeSecurityScoreOverview" -> DescribeSecurityScoreOverviewOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityScoreOverviewOutput {
    pub score: Option<i64>,
    pub level: Option<String>,
    pub score_status: Option<String>,
    pub initial_score: Option<i64>,
    pub risk_category_count: Option<i64>,
    pub deduct_score: Option<i64>,
    pub calculated_at: Option<String>,
    pub dimensions: Option<Vec<DimensionItem>>,
}
model! { DescribeSecurityScoreOverviewOutput {
    0 "Score" score, 1 "Level" level, 2 "ScoreStatus" score_status, 3 "InitialScore" initial_score,
    4 "RiskCategoryCount" risk_category_count, 5 "DeductScore" deduct_score, 6 "CalculatedAt" calculated_at,
    7 "Dimensions" dimensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionItem {
    pub dimension_id: Option<String>,
    pub dimension_name: Option<String>,
    pub max_deduct_score: Option<i64>,
    pub deduct_score: Option<i64>,
    pub categories: Option<Vec<CategoryItem>>,
}
model! { DimensionItem {
    0 "DimensionId" dimension_id, 1 "DimensionName" dimension_name, 2 "MaxDeductScore" max_deduct_score,
    3 "DeductScore" deduct_score, 4 "Categories" categories
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryItem {
    pub category_id: Option<String>,
    pub category_name: Option<String>,
    pub category_desc: Option<String>,
    pub max_deduct_score: Option<i64>,
    pub deduct_score: Option<i64>,
    pub risk_count: Option<i64>,
    pub severity_items: Option<Vec<SeverityItem>>,
    pub deduct_reason: Option<String>,
    pub action_text: Option<String>,
    pub protection_detail: Option<ProtectionDetail>,
}
model! { CategoryItem {
    0 "CategoryId" category_id, 1 "CategoryName" category_name, 2 "CategoryDesc" category_desc,
    3 "MaxDeductScore" max_deduct_score, 4 "DeductScore" deduct_score, 5 "RiskCount" risk_count,
    6 "SeverityItems" severity_items, 7 "DeductReason" deduct_reason, 8 "ActionText" action_text,
    9 "ProtectionDetail" protection_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeverityItem {
    pub severity: Option<String>,
    pub severity_name: Option<String>,
    pub risk_count: Option<i64>,
    pub deduct_per_item: Option<i64>,
    pub max_deduct_score: Option<i64>,
    pub deduct_score: Option<i64>,
}
model! { SeverityItem {
    0 "Severity" severity, 1 "SeverityName" severity_name, 2 "RiskCount" risk_count, 3 "DeductPerItem" deduct_per_item,
    4 "MaxDeductScore" max_deduct_score, 5 "DeductScore" deduct_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectionDetail {
    pub config_items: Option<Vec<ProtectionConfigItem>>,
    pub eligible_asset_count: Option<i64>,
    pub protected_asset_count: Option<i64>,
    pub coverage_percent: Option<i64>,
    pub expiring_products: Option<Vec<ExpiringProduct>>,
}
model! { ProtectionDetail {
    0 "ConfigItems" config_items, 1 "EligibleAssetCount" eligible_asset_count,
    2 "ProtectedAssetCount" protected_asset_count, 3 "CoveragePercent" coverage_percent,
    4 "ExpiringProducts" expiring_products
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectionConfigItem {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub config_description: Option<String>,
    pub config_group: Option<String>,
    pub enabled: Option<bool>,
}
model! { ProtectionConfigItem {
    0 "ConfigId" config_id, 1 "ConfigName" config_name, 2 "ConfigDescription" config_description,
    3 "ConfigGroup" config_group, 4 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpiringProduct {
    pub product_id: Option<String>,
    pub product_name: Option<String>,
    pub days_to_expire: Option<i64>,
    pub expire_time: Option<String>,
}
model! { ExpiringProduct {
    0 "ProductId" product_id, 1 "ProductName" product_name, 2 "DaysToExpire" days_to_expire, 3 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityScoreRule {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeSecurityScoreRule() "DescribeSecurityScoreRule" -> DescribeSecurityScoreRuleOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityScoreRuleOutput {
    pub is_default: Option<bool>,
    pub rules: Option<Vec<ScoreRuleItem>>,
}
model! { DescribeSecurityScoreRuleOutput {
    0 "IsDefault" is_default, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillScanPayInfo {}
operation! { DescribeSkillScanPayInfo() "DescribeSkillScanPayInfo" -> DescribeSkillScanPayInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillScanPayInfoOutput {
    pub app_id: Option<u64>,
    pub order_status: Option<i64>,
    pub total_quota: Option<i64>,
    pub used_count: Option<i64>,
    pub pay_mode: Option<i64>,
    pub auto_renew: Option<u64>,
    pub resource_id: Option<String>,
    pub time_span: Option<i64>,
    pub time_unit: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub beta_end_time: Option<String>,
    pub time_now: Option<String>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
}
model! { DescribeSkillScanPayInfoOutput {
    0 "AppID" app_id, 1 "OrderStatus" order_status, 2 "TotalQuota" total_quota, 3 "UsedCount" used_count,
    4 "PayMode" pay_mode, 5 "AutoRenew" auto_renew, 6 "ResourceId" resource_id, 7 "TimeSpan" time_span,
    8 "TimeUnit" time_unit, 9 "BeginTime" begin_time, 10 "EndTime" end_time, 11 "BetaEndTime" beta_end_time,
    12 "TimeNow" time_now, 13 "Uin" uin, 14 "NickName" nick_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillScanResult {
    pub content_hash: String,
    pub engine_version: i64,
    pub report_url_expire_hours: Option<i64>,
}
operation! { DescribeSkillScanResult(content_hash: String, engine_version: i64)
    "DescribeSkillScanResult" -> DescribeSkillScanResultOutput {
    0 "ContentHash" content_hash, 1 "EngineVersion" engine_version,
    2 "ReportURLExpireHours" report_url_expire_hours: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillScanResultOutput {
    pub status: Option<String>,
    pub data: Option<SkillScanItem>,
}
model! { DescribeSkillScanResultOutput {
    0 "Status" status, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanItem {
    pub skill_name: Option<String>,
    pub skill_description: Option<String>,
    pub content_hash: Option<String>,
    pub upload_file_count: Option<i64>,
    pub risk_level: Option<String>,
    pub primary_rule_id: Option<String>,
    pub mitigation: Option<String>,
    pub risk_description: Option<String>,
    pub security_score: Option<i64>,
    pub engine_version: Option<i64>,
    pub capability_tags: Option<Vec<SkillCapabilityTag>>,
    pub rule_catalog: Option<Vec<SkillRuleCatalogItem>>,
    pub scan_items: Option<Vec<SkillScanEngineResult>>,
    pub report_url: Option<String>,
    pub scanned_at: Option<String>,
    pub created_at: Option<String>,
    pub failed_at: Option<String>,
    pub message: Option<String>,
}
model! { SkillScanItem {
    0 "SkillName" skill_name, 1 "SkillDescription" skill_description, 2 "ContentHash" content_hash,
    3 "UploadFileCount" upload_file_count, 4 "RiskLevel" risk_level, 5 "PrimaryRuleID" primary_rule_id,
    6 "Mitigation" mitigation, 7 "RiskDescription" risk_description, 8 "SecurityScore" security_score,
    9 "EngineVersion" engine_version, 10 "CapabilityTags" capability_tags, 11 "RuleCatalog" rule_catalog,
    12 "ScanItems" scan_items, 13 "ReportURL" report_url, 14 "ScannedAt" scanned_at, 15 "CreatedAt" created_at,
    16 "FailedAt" failed_at, 17 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillCapabilityTag {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { SkillCapabilityTag {
    0 "ID" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillRuleCatalogItem {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
model! { SkillRuleCatalogItem {
    0 "RuleID" rule_id, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanEngineResult {
    pub scan_type: Option<String>,
    pub rule_list: Option<Vec<SkillScanRuleHit>>,
}
model! { SkillScanEngineResult {
    0 "ScanType" scan_type, 1 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillScanRuleHit {
    pub rule_id: Option<String>,
    pub description: Option<String>,
}
model! { SkillScanRuleHit {
    0 "RuleID" rule_id, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceIPAsset {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeSourceIPAsset() "DescribeSourceIPAsset" -> DescribeSourceIPAssetOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceIPAssetOutput {
    pub data: Option<Vec<SourceIPAsset>>,
    pub total: Option<i64>,
}
model! { DescribeSourceIPAssetOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceIPAsset {
    pub id: Option<u64>,
    pub source_ip: Option<String>,
    pub remark: Option<String>,
    pub app_id: Option<i64>,
    pub region: Option<String>,
    pub event_type: Option<i64>,
    pub ip_type: Option<i64>,
    pub access_key_alarm_list: Option<Vec<AccessKeyAlarmInfo>>,
    pub ak_info: Option<Vec<AKInfo>>,
    pub action_count: Option<i64>,
    pub last_access_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub show_status: Option<bool>,
    pub isp: Option<String>,
    pub vpc_info: Option<Vec<SourceIPVpcInfo>>,
    pub cloud_type: Option<i64>,
}
model! { SourceIPAsset {
    0 "ID" id, 1 "SourceIP" source_ip, 2 "Remark" remark, 3 "AppID" app_id, 4 "Region" region, 5 "EventType" event_type,
    6 "IPType" ip_type, 7 "AccessKeyAlarmList" access_key_alarm_list, 8 "AKInfo" ak_info, 9 "ActionCount" action_count,
    10 "LastAccessTime" last_access_time, 11 "InstanceID" instance_id, 12 "InstanceName" instance_name, 13 "Uin" uin,
    14 "Nickname" nickname, 15 "ShowStatus" show_status, 16 "ISP" isp, 17 "VpcInfo" vpc_info, 18 "CloudType" cloud_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubUserInfo {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeSubUserInfo() "DescribeSubUserInfo" -> DescribeSubUserInfoOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubUserInfoOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<SubUserInfo>>,
    pub cloud_type_lst: Option<Vec<FilterDataObject>>,
    pub owner_app_id_lst: Option<Vec<FilterDataObject>>,
}
model! { DescribeSubUserInfoOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "CloudTypeLst" cloud_type_lst, 3 "OwnerAppIDLst" owner_app_id_lst
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubUserInfo {
    pub id: Option<i64>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub owner_app_id: Option<String>,
    pub owner_uin: Option<String>,
    pub owner_nick_name: Option<String>,
    pub owner_member_id: Option<String>,
    pub cloud_type: Option<i64>,
    pub service_count: Option<i64>,
    pub interface_count: Option<i64>,
    pub asset_count: Option<i64>,
    pub log_count: Option<i64>,
    pub config_risk_count: Option<i64>,
    pub action_risk_count: Option<i64>,
    pub is_access_cloud_audit: Option<bool>,
    pub is_access_check: Option<bool>,
    pub is_access_ueba: Option<bool>,
    pub create_time: Option<i64>,
}
model! { SubUserInfo {
    0 "ID" id, 1 "AppID" app_id, 2 "Uin" uin, 3 "NickName" nick_name, 4 "OwnerAppID" owner_app_id,
    5 "OwnerUin" owner_uin, 6 "OwnerNickName" owner_nick_name, 7 "OwnerMemberID" owner_member_id,
    8 "CloudType" cloud_type, 9 "ServiceCount" service_count, 10 "InterfaceCount" interface_count,
    11 "AssetCount" asset_count, 12 "LogCount" log_count, 13 "ConfigRiskCount" config_risk_count,
    14 "ActionRiskCount" action_risk_count, 15 "IsAccessCloudAudit" is_access_cloud_audit,
    16 "IsAccessCheck" is_access_check, 17 "IsAccessUeba" is_access_ueba, 18 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeSubnetAssets() "DescribeSubnetAssets" -> DescribeSubnetAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubnetAssetsOutput {
    pub data: Option<Vec<SubnetAsset>>,
    pub total_count: Option<i64>,
    pub region_list: Option<Vec<FilterDataObject>>,
    pub vpc_list: Option<Vec<FilterDataObject>>,
    pub app_id_list: Option<Vec<FilterDataObject>>,
    pub zone_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeSubnetAssetsOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "RegionList" region_list, 3 "VpcList" vpc_list,
    4 "AppIdList" app_id_list, 5 "ZoneList" zone_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetAsset {
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub tag: Option<Vec<Tag>>,
    pub nick: Option<String>,
    pub cidr: Option<String>,
    pub zone: Option<String>,
    pub cvm: Option<i64>,
    pub available_ip: Option<i64>,
    pub create_time: Option<String>,
    pub configure_risk: Option<i64>,
    pub scan_task: Option<i64>,
    pub last_scan_time: Option<String>,
    pub is_core: Option<u64>,
    pub is_new_asset: Option<u64>,
}
model! { SubnetAsset {
    0 "AppId" app_id, 1 "Uin" uin, 2 "AssetId" asset_id, 3 "AssetName" asset_name, 4 "Region" region, 5 "VpcId" vpc_id,
    6 "VpcName" vpc_name, 7 "Tag" tag, 8 "Nick" nick, 9 "CIDR" cidr, 10 "Zone" zone, 11 "CVM" cvm,
    12 "AvailableIp" available_ip, 13 "CreateTime" create_time, 14 "ConfigureRisk" configure_risk,
    15 "ScanTask" scan_task, 16 "LastScanTime" last_scan_time, 17 "IsCore" is_core, 18 "IsNewAsset" is_new_asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRuleAssets {
    pub member_id: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub tagging_rule: Option<String>,
}
operation! { DescribeTagRuleAssets() "DescribeTagRuleAssets" -> DescribeTagRuleAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String, 5 "TaggingRule" tagging_rule: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagRuleAssetsOutput {
    pub total_count: Option<i64>,
    pub assets: Option<Vec<AssetTagPreviewAssetItem>>,
    pub asset_type_list: Option<Vec<AttributeOptionSet>>,
}
model! { DescribeTagRuleAssetsOutput {
    0 "TotalCount" total_count, 1 "Assets" assets, 2 "AssetTypeList" asset_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetTagPreviewAssetItem {
    pub asset_id: Option<String>,
    pub asset_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub public_domain: Option<String>,
    pub private_domain: Option<String>,
    pub asset_type: Option<String>,
    pub asset_type_name: Option<String>,
    pub asset_type_icon_url: Option<String>,
}
model! { AssetTagPreviewAssetItem {
    0 "AssetID" asset_id, 1 "AssetName" asset_name, 2 "PublicIP" public_ip, 3 "PrivateIP" private_ip,
    4 "PublicDomain" public_domain, 5 "PrivateDomain" private_domain, 6 "AssetType" asset_type,
    7 "AssetTypeName" asset_type_name, 8 "AssetTypeIconURL" asset_type_icon_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeTaskLogList() "DescribeTaskLogList" -> DescribeTaskLogListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<TaskLogInfo>>,
    pub not_view_number: Option<i64>,
    pub report_template_number: Option<i64>,
}
model! { DescribeTaskLogListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "NotViewNumber" not_view_number,
    3 "ReportTemplateNumber" report_template_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLogInfo {
    pub task_log_name: Option<String>,
    pub task_log_id: Option<String>,
    pub assets_number: Option<i64>,
    pub risk_number: Option<i64>,
    pub time: Option<String>,
    pub status: Option<i64>,
    pub task_name: Option<String>,
    pub start_time: Option<String>,
    pub task_center_task_id: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub user_name: Option<String>,
    pub report_type: Option<i64>,
    pub template_id: Option<i64>,
}
model! { TaskLogInfo {
    0 "TaskLogName" task_log_name, 1 "TaskLogId" task_log_id, 2 "AssetsNumber" assets_number,
    3 "RiskNumber" risk_number, 4 "Time" time, 5 "Status" status, 6 "TaskName" task_name, 7 "StartTime" start_time,
    8 "TaskCenterTaskId" task_center_task_id, 9 "AppId" app_id, 10 "UIN" uin, 11 "UserName" user_name,
    12 "ReportType" report_type, 13 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogURL {
    pub r#type: i64,
    pub member_id: Option<Vec<String>>,
    pub report_item_key_list: Option<Vec<ReportItemKey>>,
    pub report_task_id_list: Option<Vec<ReportTaskIdList>>,
}
operation! { DescribeTaskLogURL(r#type: i64) "DescribeTaskLogURL" -> DescribeTaskLogURLOutput {
    0 "Type" r#type, 1 "MemberId" member_id: Vec<String>,
    2 "ReportItemKeyList" report_item_key_list: Vec<ReportItemKey>,
    3 "ReportTaskIdList" report_task_id_list: Vec<ReportTaskIdList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportItemKey {
    pub task_log_list: Option<Vec<String>>,
}
input! { ReportItemKey(task_log_list: Vec<String>) {
    0 "TaskLogList" task_log_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskIdList {
    pub task_id_list: Option<Vec<String>>,
    pub app_id: Option<String>,
}
input! { ReportTaskIdList(task_id_list: Vec<String>) {
    0 "TaskIdList" task_id_list: Vec<String>, 1 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLogURLOutput {
    pub data: Option<Vec<TaskLogURL>>,
}
model! { DescribeTaskLogURLOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLogURL {
    pub url: Option<String>,
    pub log_id: Option<String>,
    pub task_log_name: Option<String>,
    pub app_id: Option<String>,
}
model! { TaskLogURL {
    0 "URL" url, 1 "LogId" log_id, 2 "TaskLogName" task_log_name, 3 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskPredictCostQuota {
    pub task_mode: Option<u64>,
    pub member_id: Option<Vec<String>>,
    pub rule_ids: Option<Vec<String>>,
    pub standard_ids: Option<Vec<u64>>,
}
operation! { DescribeTaskPredictCostQuota() "DescribeTaskPredictCostQuota" -> DescribeTaskPredictCostQuotaOutput {
    0 "TaskMode" task_mode: u64, 1 "MemberId" member_id: Vec<String>, 2 "RuleIDs" rule_ids: Vec<String>,
    3 "StandardIDs" standard_ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskPredictCostQuotaOutput {
    pub cost_quota: Option<u64>,
}
model! { DescribeTaskPredictCostQuotaOutput {
    0 "CostQuota" cost_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopAttackInfo {
    pub start_time: String,
    pub end_time: String,
    pub query_type: i64,
    pub member_id: Option<Vec<String>>,
    pub operated_member_id: Option<Vec<String>>,
    pub asset_name: Option<String>,
    pub asset_type: Option<i64>,
}
operation! { DescribeTopAttackInfo(start_time: String, end_time: String, query_type: i64)
    "DescribeTopAttackInfo" -> DescribeTopAttackInfoOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "QueryType" query_type, 3 "MemberId" member_id: Vec<String>,
    4 "OperatedMemberId" operated_member_id: Vec<String>, 5 "AssetName" asset_name: String,
    6 "AssetType" asset_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopAttackInfoOutput {
    pub top_attack_info: Option<Vec<TagCount>>,
}
model! { DescribeTopAttackInfoOutput {
    0 "TopAttackInfo" top_attack_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUebaBehaviorSummary {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeUebaBehaviorSummary() "DescribeUebaBehaviorSummary" -> DescribeUebaBehaviorSummaryOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUebaBehaviorSummaryOutput {
    pub data: Option<BehaviorSummary>,
}
model! { DescribeUebaBehaviorSummaryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BehaviorSummary {
    pub behavior_info: Option<Vec<BehaviorInfo>>,
    pub abnormal_count: Option<u64>,
    pub is_access: Option<bool>,
}
model! { BehaviorSummary {
    0 "BehaviorInfo" behavior_info, 1 "AbnormalCount" abnormal_count, 2 "IsAccess" is_access
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BehaviorInfo {
    pub date: Option<String>,
    pub node_info: Option<Vec<NodeInfo>>,
}
model! { BehaviorInfo {
    0 "Date" date, 1 "NodeInfo" node_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub key: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
model! { NodeInfo {
    0 "Key" key, 1 "Value" value, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUebaRule {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeUebaRule() "DescribeUebaRule" -> DescribeUebaRuleOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUebaRuleOutput {
    pub total_count: Option<u64>,
    pub data: Option<Vec<UebaRule>>,
    pub alter_type: Option<Vec<FilterDataObject>>,
}
model! { DescribeUebaRuleOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "AlterType" alter_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UebaRule {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<i64>,
    pub rule_level: Option<i64>,
    pub rule_content: Option<String>,
    pub rule_status: Option<bool>,
    pub hit_count: Option<u64>,
    pub app_id: Option<String>,
    pub member_id: Option<String>,
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub custom_rule_detail: Option<UebaCustomRule>,
    pub cloud_type: Option<i64>,
}
model! { UebaRule {
    0 "RuleID" rule_id, 1 "RuleName" rule_name, 2 "RuleType" rule_type, 3 "RuleLevel" rule_level,
    4 "RuleContent" rule_content, 5 "RuleStatus" rule_status, 6 "HitCount" hit_count, 7 "AppID" app_id,
    8 "MemberID" member_id, 9 "Uin" uin, 10 "Nickname" nickname, 11 "CustomRuleDetail" custom_rule_detail,
    12 "CloudType" cloud_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UebaCustomRule {
    pub rule_name: Option<String>,
    pub user_type: Option<i64>,
    pub time_interval: Option<i64>,
    pub event_content: Option<UebaEventContent>,
    pub alert_name: Option<String>,
    pub alter_level: Option<i64>,
    pub operator: Option<Vec<String>>,
    pub operate_object: Option<Vec<String>>,
    pub operate_method: Option<Vec<String>>,
    pub log_type: Option<String>,
    pub log_type_str: Option<String>,
}
model! { UebaCustomRule {
    0 "RuleName" rule_name, 1 "UserType" user_type, 2 "TimeInterval" time_interval, 3 "EventContent" event_content,
    4 "AlertName" alert_name, 5 "AlterLevel" alter_level, 6 "Operator" operator, 7 "OperateObject" operate_object,
    8 "OperateMethod" operate_method, 9 "LogType" log_type, 10 "LogTypeStr" log_type_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UebaEventContent {
    pub event_type: Option<i64>,
    pub content: Option<String>,
    pub filters: Option<Vec<WhereFilter>>,
    pub statistical_filter: Option<StatisticalFilter>,
}
model! { UebaEventContent {
    0 "EventType" event_type, 1 "Content" content, 2 "Filters" filters, 3 "StatisticalFilter" statistical_filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticalFilter {
    pub operator_type: Option<i64>,
    pub value: Option<f64>,
}
model! { StatisticalFilter {
    0 "OperatorType" operator_type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUebaUserSummary {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeUebaUserSummary() "DescribeUebaUserSummary" -> DescribeUebaUserSummaryOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUebaUserSummaryOutput {
    pub data: Option<UebaUserSummary>,
}
model! { DescribeUebaUserSummaryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UebaUserSummary {
    pub all_user_count: Option<u64>,
    pub abnormal_user_count: Option<u64>,
    pub user_count: Option<u64>,
    pub sub_user_count: Option<u64>,
    pub custom_user_count: Option<u64>,
    pub element: Option<Vec<UebaUserSummaryElement>>,
}
model! { UebaUserSummary {
    0 "AllUserCount" all_user_count, 1 "AbnormalUserCount" abnormal_user_count, 2 "UserCount" user_count,
    3 "SubUserCount" sub_user_count, 4 "CustomUserCount" custom_user_count, 5 "Element" element
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UebaUserSummaryElement {
    pub member_id: Option<String>,
    pub log_type: Option<String>,
    pub user_id: Option<String>,
    pub count: Option<u64>,
}
model! { UebaUserSummaryElement {
    0 "MemberID" member_id, 1 "LogType" log_type, 2 "UserID" user_id, 3 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCSPMInfoList {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeUserCSPMInfoList() "DescribeUserCSPMInfoList" -> DescribeUserCSPMInfoListOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCSPMInfoListOutput {
    pub list: Option<Vec<UserCSPMInfo>>,
    pub selected_cspm_num: Option<i64>,
    pub count: Option<i64>,
}
model! { DescribeUserCSPMInfoListOutput {
    0 "List" list, 1 "SelectedCSPMNum" selected_cspm_num, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCSPMInfo {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub cspm_num: Option<i64>,
    pub used_count: Option<i64>,
    pub granted_cspm_num: Option<i64>,
    pub is_shared: Option<i64>,
    pub is_self_buy: Option<i64>,
    pub share_from_app_id: Option<i64>,
    pub role: Option<String>,
    pub department: Option<String>,
}
model! { UserCSPMInfo {
    0 "AppID" app_id, 1 "Uin" uin, 2 "NickName" nick_name, 3 "CSPMNum" cspm_num, 4 "UsedCount" used_count,
    5 "GrantedCSPMNum" granted_cspm_num, 6 "IsShared" is_shared, 7 "IsSelfBuy" is_self_buy,
    8 "ShareFromAppID" share_from_app_id, 9 "Role" role, 10 "Department" department
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCallRecord {
    pub sub_uin: String,
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeUserCallRecord(sub_uin: String) "DescribeUserCallRecord" -> DescribeUserCallRecordOutput {
    0 "SubUin" sub_uin, 1 "MemberId" member_id: Vec<String>, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserCallRecordOutput {
    pub data: Option<Vec<UserCallRecord>>,
    pub total: Option<i64>,
}
model! { DescribeUserCallRecordOutput {
    0 "Data" data, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCallRecord {
    pub source_ip: Option<String>,
    pub event_type: Option<i64>,
    pub call_count: Option<i64>,
    pub code: Option<i64>,
    pub first_call_time: Option<String>,
    pub last_call_time: Option<String>,
    pub source_ip_remark: Option<String>,
    pub region: Option<String>,
    pub user_name: Option<String>,
    pub date: Option<String>,
    pub app_id: Option<i64>,
    pub isp: Option<String>,
}
model! { UserCallRecord {
    0 "SourceIP" source_ip, 1 "EventType" event_type, 2 "CallCount" call_count, 3 "Code" code,
    4 "FirstCallTime" first_call_time, 5 "LastCallTime" last_call_time, 6 "SourceIPRemark" source_ip_remark,
    7 "Region" region, 8 "UserName" user_name, 9 "Date" date, 10 "AppID" app_id, 11 "ISP" isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDspmInfoList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeUserDspmInfoList() "DescribeUserDspmInfoList" -> DescribeUserDspmInfoListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDspmInfoListOutput {
    pub list: Option<Vec<UserDspmInfo>>,
    pub selected_asset_num: Option<i64>,
    pub count: Option<i64>,
}
model! { DescribeUserDspmInfoListOutput {
    0 "List" list, 1 "SelectedAssetNum" selected_asset_num, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDspmInfo {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub nick_name: Option<String>,
    pub asset_num: Option<i64>,
    pub used_asset_num: Option<i64>,
    pub is_shared: Option<i64>,
    pub is_self_buy: Option<i64>,
    pub share_from_app_id: Option<i64>,
    pub cloud_type: Option<i64>,
    pub is_isolating: Option<bool>,
    pub is_data_cleaning: Option<bool>,
}
model! { UserDspmInfo {
    0 "AppID" app_id, 1 "Uin" uin, 2 "NickName" nick_name, 3 "AssetNum" asset_num, 4 "UsedAssetNum" used_asset_num,
    5 "IsShared" is_shared, 6 "IsSelfBuy" is_self_buy, 7 "ShareFromAppID" share_from_app_id, 8 "CloudType" cloud_type,
    9 "IsIsolating" is_isolating, 10 "IsDataCleaning" is_data_cleaning
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfo {}
operation! { DescribeUserInfo() "DescribeUserInfo" -> DescribeUserInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserInfoOutput {
    pub user_info: Option<UserItem>,
}
model! { DescribeUserInfoOutput {
    0 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserItem {
    pub app_id: Option<u64>,
    pub account_type: Option<u64>,
    pub pay_type: Option<u64>,
    pub total_quota: Option<u64>,
    pub cost_quota: Option<u64>,
    pub providers: Option<Vec<String>>,
    pub quota_flush_type: Option<String>,
    pub quota_flush_time: Option<String>,
    pub quota_source: Option<u64>,
    pub share_from_app_id: Option<u64>,
    pub share_from_user: Option<String>,
}
model! { UserItem {
    0 "AppID" app_id, 1 "AccountType" account_type, 2 "PayType" pay_type, 3 "TotalQuota" total_quota,
    4 "CostQuota" cost_quota, 5 "Providers" providers, 6 "QuotaFlushType" quota_flush_type,
    7 "QuotaFlushTime" quota_flush_time, 8 "QuotaSource" quota_source, 9 "ShareFromAppID" share_from_app_id,
    10 "ShareFromUser" share_from_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVULList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeVULList() "DescribeVULList" -> DescribeVULListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVULListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<VULBaseInfo>>,
    pub vul_type_lists: Option<Vec<FilterDataObject>>,
    pub risk_levels: Option<Vec<FilterDataObject>>,
    pub tags: Option<Vec<FilterDataObject>>,
    pub product_support: Option<Vec<FilterDataObject>>,
    pub check_status: Option<Vec<FilterDataObject>>,
    pub attack_heat: Option<Vec<FilterDataObject>>,
}
model! { DescribeVULListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "VULTypeLists" vul_type_lists, 3 "RiskLevels" risk_levels,
    4 "Tags" tags, 5 "ProductSupport" product_support, 6 "CheckStatus" check_status, 7 "AttackHeat" attack_heat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VULBaseInfo {
    pub level: Option<String>,
    pub component: Option<String>,
    pub publish_time: Option<String>,
    pub last_scan_time: Option<String>,
    pub affect_asset_count: Option<u64>,
    pub risk_id: Option<String>,
    pub vul_type: Option<String>,
    pub vul_name: Option<String>,
    pub cve: Option<String>,
    pub describe: Option<String>,
    pub payload: Option<String>,
    pub app_name: Option<String>,
    pub references: Option<String>,
    pub app_version: Option<String>,
    pub vulurl: Option<String>,
    pub nick: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub fix: Option<String>,
    pub emgc_vul_type: Option<i64>,
    pub cvss: Option<f64>,
    pub attack_heat: Option<i64>,
    pub scan_status: Option<i64>,
    pub is_suggest: Option<i64>,
    pub vul_tag: Option<Vec<String>>,
    pub support_product: Option<String>,
    pub task_id: Option<String>,
    pub index: Option<String>,
    pub pcmgr_id: Option<String>,
    pub tvd_id: Option<String>,
}
model! { VULBaseInfo {
    0 "Level" level, 1 "Component" component, 2 "PublishTime" publish_time, 3 "LastScanTime" last_scan_time,
    4 "AffectAssetCount" affect_asset_count, 5 "RiskId" risk_id, 6 "VULType" vul_type, 7 "VULName" vul_name,
    8 "CVE" cve, 9 "Describe" describe, 10 "Payload" payload, 11 "AppName" app_name, 12 "References" references,
    13 "AppVersion" app_version, 14 "VULURL" vulurl, 15 "Nick" nick, 16 "AppId" app_id, 17 "Uin" uin, 18 "Fix" fix,
    19 "EMGCVulType" emgc_vul_type, 20 "CVSS" cvss, 21 "AttackHeat" attack_heat, 22 "ScanStatus" scan_status,
    23 "IsSuggest" is_suggest, 24 "VulTag" vul_tag, 25 "SupportProduct" support_product, 26 "TaskId" task_id,
    27 "Index" index, 28 "PcmgrID" pcmgr_id, 29 "TvdID" tvd_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVULRiskAdvanceCFGList {
    pub member_id: Option<Vec<String>>,
    pub task_id: Option<String>,
    pub filter: Option<Filter>,
}
operation! { DescribeVULRiskAdvanceCFGList() "DescribeVULRiskAdvanceCFGList" -> DescribeVULRiskAdvanceCFGListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "TaskId" task_id: String, 2 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVULRiskAdvanceCFGListOutput {
    pub data: Option<Vec<VULRiskAdvanceCFGList>>,
    pub total_count: Option<i64>,
    pub risk_level_lists: Option<Vec<FilterDataObject>>,
    pub vul_type_lists: Option<Vec<FilterDataObject>>,
    pub check_from_lists: Option<Vec<FilterDataObject>>,
    pub vul_tag_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeVULRiskAdvanceCFGListOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "RiskLevelLists" risk_level_lists, 3 "VULTypeLists" vul_type_lists,
    4 "CheckFromLists" check_from_lists, 5 "VulTagList" vul_tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VULRiskAdvanceCFGList {
    pub risk_id: Option<String>,
    pub vul_name: Option<String>,
    pub risk_level: Option<String>,
    pub check_from: Option<String>,
    pub enable: Option<i64>,
    pub vul_type: Option<String>,
    pub impact_version: Option<String>,
    pub cve: Option<String>,
    pub vul_tag: Option<Vec<String>>,
    pub fix_method: Option<Vec<String>>,
    pub release_time: Option<String>,
    pub emgc_vul_type: Option<i64>,
    pub vul_describe: Option<String>,
    pub impact_component: Option<String>,
    pub payload: Option<String>,
    pub references: Option<String>,
    pub cvss: Option<String>,
    pub attack_heat: Option<String>,
    pub service_support: Option<Vec<ServiceSupport>>,
    pub recent_scan_time: Option<String>,
}
model! { VULRiskAdvanceCFGList {
    0 "RiskId" risk_id, 1 "VULName" vul_name, 2 "RiskLevel" risk_level, 3 "CheckFrom" check_from, 4 "Enable" enable,
    5 "VULType" vul_type, 6 "ImpactVersion" impact_version, 7 "CVE" cve, 8 "VULTag" vul_tag, 9 "FixMethod" fix_method,
    10 "ReleaseTime" release_time, 11 "EMGCVulType" emgc_vul_type, 12 "VULDescribe" vul_describe,
    13 "ImpactComponent" impact_component, 14 "Payload" payload, 15 "References" references, 16 "CVSS" cvss,
    17 "AttackHeat" attack_heat, 18 "ServiceSupport" service_support, 19 "RecentScanTime" recent_scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceSupport {
    pub service_name: Option<String>,
    pub support_handled_count: Option<i64>,
    pub support_total_count: Option<i64>,
    pub is_support: Option<bool>,
}
model! { ServiceSupport {
    0 "ServiceName" service_name, 1 "SupportHandledCount" support_handled_count,
    2 "SupportTotalCount" support_total_count, 3 "IsSupport" is_support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVULRiskDetail {
    pub member_id: Option<Vec<String>>,
    pub risk_id: Option<String>,
    pub pcmgr_id: Option<String>,
}
operation! { DescribeVULRiskDetail() "DescribeVULRiskDetail" -> DescribeVULRiskDetailOutput {
    0 "MemberId" member_id: Vec<String>, 1 "RiskId" risk_id: String, 2 "PCMGRId" pcmgr_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVULRiskDetailOutput {
    pub service_support: Option<Vec<ServiceSupport>>,
    pub vul_trend: Option<Vec<VulTrend>>,
    pub vul_data: Option<VULRiskInfo>,
    pub question_id: Option<String>,
    pub session_id: Option<String>,
}
model! { DescribeVULRiskDetailOutput {
    0 "ServiceSupport" service_support, 1 "VulTrend" vul_trend, 2 "VulData" vul_data, 3 "QuestionId" question_id,
    4 "SessionId" session_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulTrend {
    pub affect_asset_count: Option<i64>,
    pub affect_user_count: Option<i64>,
    pub attack_count: Option<i64>,
    pub date: Option<String>,
}
model! { VulTrend {
    0 "AffectAssetCount" affect_asset_count, 1 "AffectUserCount" affect_user_count, 2 "AttackCount" attack_count,
    3 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VULRiskInfo {
    pub fix: Option<String>,
    pub references: Option<String>,
    pub describe: Option<String>,
    pub impact_component: Option<Vec<VulImpactComponentInfo>>,
}
model! { VULRiskInfo {
    0 "Fix" fix, 1 "References" references, 2 "Describe" describe, 3 "ImpactComponent" impact_component
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulImpactComponentInfo {
    pub component: Option<String>,
    pub version: Option<String>,
}
model! { VulImpactComponentInfo {
    0 "Component" component, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVdbAndPocInfo {}
operation! { DescribeVdbAndPocInfo() "DescribeVdbAndPocInfo" -> DescribeVdbAndPocInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVdbAndPocInfoOutput {
    pub vdb_update_time: Option<String>,
    pub poc_update_time: Option<String>,
}
model! { DescribeVdbAndPocInfoOutput {
    0 "VdbUpdateTime" vdb_update_time, 1 "PocUpdateTime" poc_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAssets {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
}
operation! { DescribeVpcAssets() "DescribeVpcAssets" -> DescribeVpcAssetsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcAssetsOutput {
    pub data: Option<Vec<Vpc>>,
    pub total_count: Option<i64>,
    pub vpc_list: Option<Vec<FilterDataObject>>,
    pub region_list: Option<Vec<FilterDataObject>>,
    pub app_id_list: Option<Vec<FilterDataObject>>,
}
model! { DescribeVpcAssetsOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "VpcList" vpc_list, 3 "RegionList" region_list,
    4 "AppIdList" app_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vpc {
    pub subnet: Option<u64>,
    pub connected_vpc: Option<u64>,
    pub asset_id: Option<String>,
    pub region: Option<String>,
    pub cvm: Option<u64>,
    pub tag: Option<Vec<Tag>>,
    pub dns: Option<Vec<String>>,
    pub asset_name: Option<String>,
    pub cidr: Option<String>,
    pub create_time: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub nick: Option<String>,
    pub is_new_asset: Option<u64>,
    pub is_core: Option<u64>,
}
model! { Vpc {
    0 "Subnet" subnet, 1 "ConnectedVpc" connected_vpc, 2 "AssetId" asset_id, 3 "Region" region, 4 "CVM" cvm,
    5 "Tag" tag, 6 "DNS" dns, 7 "AssetName" asset_name, 8 "CIDR" cidr, 9 "CreateTime" create_time, 10 "AppId" app_id,
    11 "Uin" uin, 12 "Nick" nick, 13 "IsNewAsset" is_new_asset, 14 "IsCore" is_core
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulComponentRelateHost {
    pub vul_id: u64,
    pub name: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeVulComponentRelateHost(vul_id: u64, name: String)
    "DescribeVulComponentRelateHost" -> DescribeVulComponentRelateHostOutput {
    0 "VulID" vul_id, 1 "Name" name, 2 "MemberId" member_id: Vec<String>, 3 "Filters" filters: Vec<Filters>,
    4 "Limit" limit: u64, 5 "Offset" offset: u64
} }
paged! { DescribeVulComponentRelateHost: HostVulComponent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulComponentRelateHostOutput {
    pub list: Option<Vec<HostVulComponent>>,
    pub total_count: Option<u64>,
}
model! { DescribeVulComponentRelateHostOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostVulComponent {
    pub host_info: Option<HostBriefInfo>,
    pub effect_version: Option<String>,
    pub path: Option<String>,
    pub process_id: Option<String>,
    pub fix_command: Option<String>,
    pub name: Option<String>,
}
model! { HostVulComponent {
    0 "HostInfo" host_info, 1 "EffectVersion" effect_version, 2 "Path" path, 3 "ProcessID" process_id,
    4 "FixCommand" fix_command, 5 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostBriefInfo {
    pub instance_id: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub agent_status: Option<String>,
    pub instance_status: Option<String>,
    pub name: Option<String>,
    pub account: Option<AccountBriefInfo>,
    pub tag_item: Option<Vec<MiniTagItem>>,
    pub cloud_tag: Option<Vec<Tag>>,
}
model! { HostBriefInfo {
    0 "InstanceID" instance_id, 1 "QUUID" quuid, 2 "UUID" uuid, 3 "PublicIP" public_ip, 4 "PrivateIP" private_ip,
    5 "AgentStatus" agent_status, 6 "InstanceStatus" instance_status, 7 "Name" name, 8 "Account" account,
    9 "TagItem" tag_item, 10 "CloudTag" cloud_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixTaskDetail {
    pub task_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeVulFixTaskDetail(task_id: i64) "DescribeVulFixTaskDetail" -> DescribeVulFixTaskDetailOutput {
    0 "TaskId" task_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filters>,
    4 "Order" order: String, 5 "By" by: String, 6 "MemberId" member_id: Vec<String>
} }
paged! { DescribeVulFixTaskDetail: VulFixTaskDetailItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixTaskDetailOutput {
    pub data: Option<Vec<VulFixTaskDetailItem>>,
    pub total_count: Option<i64>,
    pub task_info: Option<VulFixTaskInfo>,
}
model! { DescribeVulFixTaskDetailOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixTaskDetailItem {
    pub id: Option<i64>,
    pub task_id: Option<i64>,
    pub vul_id: Option<i64>,
    pub kb_id: Option<i64>,
    pub instance_id: Option<String>,
    pub machine_name: Option<String>,
    pub machine_ip: Option<String>,
    pub vul_name: Option<String>,
    pub status: Option<i64>,
    pub fix_status: Option<i64>,
    pub snapshot_status: Option<i64>,
    pub exception_message: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub snapshot_create_time: Option<String>,
    pub snapshot_expire_time: Option<String>,
    pub snapshot_fail_reason: Option<String>,
}
model! { VulFixTaskDetailItem {
    0 "Id" id, 1 "TaskId" task_id, 2 "VulId" vul_id, 3 "KBId" kb_id, 4 "InstanceId" instance_id,
    5 "MachineName" machine_name, 6 "MachineIp" machine_ip, 7 "VulName" vul_name, 8 "Status" status,
    9 "FixStatus" fix_status, 10 "SnapshotStatus" snapshot_status, 11 "ExceptionMessage" exception_message,
    12 "StartTime" start_time, 13 "EndTime" end_time, 14 "SnapshotCreateTime" snapshot_create_time,
    15 "SnapshotExpireTime" snapshot_expire_time, 16 "SnapshotFailReason" snapshot_fail_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixTaskInfo {
    pub id: Option<i64>,
    pub task_id: Option<i64>,
    pub fix_status: Option<i64>,
    pub asset_count: Option<i64>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub fixing_count: Option<i64>,
    pub queue_count: Option<i64>,
    pub progress: Option<i64>,
    pub success_vul_count: Option<i64>,
    pub fail_vul_count: Option<i64>,
    pub vul_names: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub vul_fix_status_list: Option<Vec<VulFixStatusItem>>,
}
model! { VulFixTaskInfo {
    0 "Id" id, 1 "TaskId" task_id, 2 "FixStatus" fix_status, 3 "AssetCount" asset_count, 4 "SuccessCount" success_count,
    5 "FailCount" fail_count, 6 "FixingCount" fixing_count, 7 "QueueCount" queue_count, 8 "Progress" progress,
    9 "SuccessVulCount" success_vul_count, 10 "FailVulCount" fail_vul_count, 11 "VulNames" vul_names,
    12 "StartTime" start_time, 13 "EndTime" end_time, 14 "VulFixStatusList" vul_fix_status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixStatusItem {
    pub vul_id: Option<i64>,
    pub kb_id: Option<i64>,
    pub vul_name: Option<String>,
    pub fix_status: Option<i64>,
    pub host_count: Option<i64>,
    pub success_host_count: Option<i64>,
    pub fail_host_count: Option<i64>,
}
model! { VulFixStatusItem {
    0 "VulId" vul_id, 1 "KBId" kb_id, 2 "VulName" vul_name, 3 "FixStatus" fix_status, 4 "HostCount" host_count,
    5 "SuccessHostCount" success_host_count, 6 "FailHostCount" fail_host_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixTaskList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeVulFixTaskList() "DescribeVulFixTaskList" -> DescribeVulFixTaskListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String,
    4 "By" by: String, 5 "MemberId" member_id: Vec<String>
} }
paged! { DescribeVulFixTaskList: VulFixTaskItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixTaskListOutput {
    pub data: Option<Vec<VulFixTaskItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeVulFixTaskListOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixTaskItem {
    pub id: Option<i64>,
    pub task_id: Option<i64>,
    pub job_id: Option<String>,
    pub vul_ids: Option<Vec<i64>>,
    pub kb_ids: Option<Vec<i64>>,
    pub asset_count: Option<i64>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub progress: Option<i64>,
    pub target_app_ids_count: Option<i64>,
    pub fix_status: Option<i64>,
    pub timeout: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub create_time: Option<String>,
    pub vul_names: Option<Vec<String>>,
    pub vul_category: Option<Vec<String>>,
    pub app_id: Option<u64>,
}
model! { VulFixTaskItem {
    0 "Id" id, 1 "TaskId" task_id, 2 "JobId" job_id, 3 "VulIds" vul_ids, 4 "KBIds" kb_ids, 5 "AssetCount" asset_count,
    6 "SuccessCount" success_count, 7 "FailCount" fail_count, 8 "Progress" progress,
    9 "TargetAppIdsCount" target_app_ids_count, 10 "FixStatus" fix_status, 11 "Timeout" timeout,
    12 "StartTime" start_time, 13 "EndTime" end_time, 14 "CreateTime" create_time, 15 "VulNames" vul_names,
    16 "VulCategory" vul_category, 17 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixableMachineList {
    pub vul_ids: Vec<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeVulFixableMachineList(vul_ids: Vec<i64>)
    "DescribeVulFixableMachineList" -> DescribeVulFixableMachineListOutput {
    0 "VulIds" vul_ids, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filters>,
    4 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixableMachineListOutput {
    pub data: Option<Vec<VulFixableMachineItem>>,
    pub total_count: Option<i64>,
    pub fixable_count: Option<i64>,
    pub not_fixable_count: Option<i64>,
    pub vul_summary: Option<Vec<VulFixSummaryItem>>,
}
model! { DescribeVulFixableMachineListOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "FixableCount" fixable_count, 3 "NotFixableCount" not_fixable_count,
    4 "VulSummary" vul_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixableMachineItem {
    pub vul_ids: Option<Vec<i64>>,
    pub instance_id: Option<String>,
    pub machine_name: Option<String>,
    pub machine_ip: Option<String>,
    pub public_ip: Option<String>,
    pub os_type: Option<String>,
    pub os_name: Option<String>,
    pub machine_status: Option<String>,
    pub support_auto_fix: Option<i64>,
    pub fix_status: Option<i64>,
    pub latest_fix_time: Option<String>,
    pub not_fixable_reason: Option<String>,
    pub fix_commands: Option<Vec<String>>,
    pub components: Option<Vec<String>>,
    pub tag_items: Option<Vec<MiniTagItem>>,
    pub app_id: Option<u64>,
    pub pay_version: Option<String>,
}
model! { VulFixableMachineItem {
    0 "VulIds" vul_ids, 1 "InstanceId" instance_id, 2 "MachineName" machine_name, 3 "MachineIp" machine_ip,
    4 "PublicIp" public_ip, 5 "OsType" os_type, 6 "OsName" os_name, 7 "MachineStatus" machine_status,
    8 "SupportAutoFix" support_auto_fix, 9 "FixStatus" fix_status, 10 "LatestFixTime" latest_fix_time,
    11 "NotFixableReason" not_fixable_reason, 12 "FixCommands" fix_commands, 13 "Components" components,
    14 "TagItems" tag_items, 15 "AppId" app_id, 16 "PayVersion" pay_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixSummaryItem {
    pub vul_id: Option<i64>,
    pub vul_name: Option<String>,
    pub cve_id: Option<String>,
    pub affected_count: Option<i64>,
    pub need_reboot: Option<bool>,
    pub fix_switch: Option<bool>,
}
model! { VulFixSummaryItem {
    0 "VulId" vul_id, 1 "VulName" vul_name, 2 "CveId" cve_id, 3 "AffectedCount" affected_count,
    4 "NeedReboot" need_reboot, 5 "FixSwitch" fix_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixedHostDetail {
    pub vul_id: i64,
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeVulFixedHostDetail(vul_id: i64, instance_id: String)
    "DescribeVulFixedHostDetail" -> DescribeVulFixedHostDetailOutput {
    0 "VulId" vul_id, 1 "InstanceId" instance_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "MemberId" member_id: Vec<String>
} }
paged! { DescribeVulFixedHostDetail: ComponentDetailItem =
    Offset "Offset", "ComponentDetails" component_details, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixedHostDetailOutput {
    pub vul_name: Option<String>,
    pub cve_id: Option<String>,
    pub vul_category: Option<String>,
    pub fix_time: Option<String>,
    pub instance_id: Option<String>,
    pub machine_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub component_details: Option<Vec<ComponentDetailItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeVulFixedHostDetailOutput {
    0 "VulName" vul_name, 1 "CveId" cve_id, 2 "VulCategory" vul_category, 3 "FixTime" fix_time,
    4 "InstanceId" instance_id, 5 "MachineName" machine_name, 6 "PublicIp" public_ip, 7 "PrivateIp" private_ip,
    8 "ComponentDetails" component_details, 9 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentDetailItem {
    pub name: Option<String>,
    pub version: Option<String>,
    pub path: Option<String>,
    pub fix_command: Option<String>,
}
model! { ComponentDetailItem {
    0 "Name" name, 1 "Version" version, 2 "Path" path, 3 "FixCommand" fix_command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixedList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeVulFixedList() "DescribeVulFixedList" -> DescribeVulFixedListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String,
    4 "By" by: String, 5 "MemberId" member_id: Vec<String>
} }
paged! { DescribeVulFixedList: VulFixedItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixedListOutput {
    pub data: Option<Vec<VulFixedItem>>,
    pub total_count: Option<i64>,
}
model! { DescribeVulFixedListOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixedItem {
    pub vul_id: Option<i64>,
    pub vul_name: Option<String>,
    pub level: Option<String>,
    pub vrp_rating_info: Option<VPRRatingInfo>,
    pub vul_category: Option<String>,
    pub cve_id: Option<String>,
    pub machine_name: Option<String>,
    pub instance_id: Option<String>,
    pub component_count: Option<i64>,
    pub components: Option<Vec<String>>,
    pub latest_fix_time: Option<String>,
    pub vpr_explain_info: Option<VPRExplainInfo>,
}
model! { VulFixedItem {
    0 "VulId" vul_id, 1 "VulName" vul_name, 2 "Level" level, 3 "VRPRatingInfo" vrp_rating_info,
    4 "VulCategory" vul_category, 5 "CveId" cve_id, 6 "MachineName" machine_name, 7 "InstanceId" instance_id,
    8 "ComponentCount" component_count, 9 "Components" components, 10 "LatestFixTime" latest_fix_time,
    11 "VPRExplainInfo" vpr_explain_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPRExplainInfo {
    pub vul_intel: Option<Vec<VPRExplainDimension>>,
    pub asset_context: Option<Vec<VPRExplainDimension>>,
}
model! { VPRExplainInfo {
    0 "VulIntel" vul_intel, 1 "AssetContext" asset_context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPRExplainDimension {
    pub key: Option<String>,
    pub name: Option<String>,
    pub items: Option<Vec<VPRExplainDimensionItem>>,
}
model! { VPRExplainDimension {
    0 "Key" key, 1 "Name" name, 2 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VPRExplainDimensionItem {
    pub key: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
}
model! { VPRExplainDimensionItem {
    0 "Key" key, 1 "Name" name, 2 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulHostRelateComponent {
    pub vul_id: u64,
    pub instance_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeVulHostRelateComponent(vul_id: u64, instance_id: String)
    "DescribeVulHostRelateComponent" -> DescribeVulHostRelateComponentOutput {
    0 "VulID" vul_id, 1 "InstanceID" instance_id, 2 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulHostRelateComponentOutput {
    pub list: Option<Vec<HostVulComponent>>,
}
model! { DescribeVulHostRelateComponentOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulIgnoreRuleList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulIgnoreRuleList() "DescribeVulIgnoreRuleList" -> DescribeVulIgnoreRuleListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeVulIgnoreRuleList: VulWhitelist = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulIgnoreRuleListOutput {
    pub list: Option<Vec<VulWhitelist>>,
    pub total: Option<u64>,
}
model! { DescribeVulIgnoreRuleListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulWhitelist {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub app_id: Option<u64>,
    pub asset_list: Option<Vec<String>>,
    pub update_time: Option<String>,
    pub switch: Option<i64>,
    pub asset_range: Option<u64>,
    pub kb_id: Option<u64>,
    pub vul_id: Option<u64>,
}
model! { VulWhitelist {
    0 "Id" id, 1 "Name" name, 2 "Remark" remark, 3 "AppId" app_id, 4 "AssetList" asset_list, 5 "UpdateTime" update_time,
    6 "Switch" switch, 7 "AssetRange" asset_range, 8 "KBId" kb_id, 9 "VulId" vul_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulItemList {
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulItemList() "DescribeVulItemList" -> DescribeVulItemListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulItemList: VulDetailInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulItemListOutput {
    pub list: Option<Vec<VulDetailInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeVulItemListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLabelList {}
operation! { DescribeVulLabelList() "DescribeVulLabelList" -> DescribeVulLabelListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLabelListOutput {
    pub list: Option<Vec<VPRLabel>>,
}
model! { DescribeVulLabelListOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulRiskList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub cloud_account_id: Option<String>,
    pub provider: Option<String>,
}
operation! { DescribeVulRiskList() "DescribeVulRiskList" -> DescribeVulRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String, 6 "CloudAccountID" cloud_account_id: String,
    7 "Provider" provider: String
} }
paged! { DescribeVulRiskList: VulRiskItem = Offset "Offset", "VulRiskList" vul_risk_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulRiskListOutput {
    pub total_count: Option<i64>,
    pub vul_risk_list: Option<Vec<VulRiskItem>>,
}
model! { DescribeVulRiskListOutput {
    0 "TotalCount" total_count, 1 "VulRiskList" vul_risk_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulRiskItem {
    pub cloud_account_id: Option<String>,
    pub asset_id: Option<String>,
    pub instance_status: Option<String>,
    pub instance_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub vul_name: Option<String>,
    pub vul_category: Option<String>,
    pub vul_level: Option<String>,
    pub cve_id: Option<String>,
    pub description: Option<String>,
    pub container_id: Option<String>,
    pub fix: Option<String>,
    pub vul_category_name: Option<String>,
    pub vul_level_name: Option<String>,
    pub instance_status_name: Option<String>,
    pub app_id: Option<u64>,
}
model! { VulRiskItem {
    0 "CloudAccountID" cloud_account_id, 1 "AssetID" asset_id, 2 "InstanceStatus" instance_status,
    3 "InstanceName" instance_name, 4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "VulName" vul_name,
    7 "VulCategory" vul_category, 8 "VulLevel" vul_level, 9 "CveID" cve_id, 10 "Description" description,
    11 "ContainerID" container_id, 12 "Fix" fix, 13 "VulCategoryName" vul_category_name,
    14 "VulLevelName" vul_level_name, 15 "InstanceStatusName" instance_status_name, 16 "AppID" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulRiskRelateComponent {
    pub vul_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeVulRiskRelateComponent(vul_id: u64)
    "DescribeVulRiskRelateComponent" -> DescribeVulRiskRelateComponentOutput {
    0 "VulID" vul_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulRiskRelateComponentOutput {
    pub list: Option<Vec<VulComponentSummary>>,
}
model! { DescribeVulRiskRelateComponentOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulComponentSummary {
    pub name: Option<String>,
    pub relate_host_count: Option<u64>,
}
model! { VulComponentSummary {
    0 "Name" name, 1 "RelateHostCount" relate_host_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulRiskRelateHost {
    pub kbid: u64,
    pub vul_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulRiskRelateHost(kbid: u64, vul_id: u64)
    "DescribeVulRiskRelateHost" -> DescribeVulRiskRelateHostOutput {
    0 "KBID" kbid, 1 "VulID" vul_id, 2 "MemberId" member_id: Vec<String>, 3 "Filters" filters: Vec<Filters>,
    4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeVulRiskRelateHost: VulHostBriefInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulRiskRelateHostOutput {
    pub list: Option<Vec<VulHostBriefInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeVulRiskRelateHostOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulHostBriefInfo {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub defend_version: Option<String>,
    pub defend_status: Option<String>,
    pub account: Option<AccountBriefInfo>,
    pub instance_status: Option<String>,
    pub risk_status: Option<String>,
    pub vpr_rating: Option<VPRRatingInfo>,
    pub agent_status: Option<String>,
    pub tag_item: Option<Vec<MiniTagItem>>,
    pub cloud_tag: Option<Vec<Tag>>,
}
model! { VulHostBriefInfo {
    0 "InstanceID" instance_id, 1 "Name" name, 2 "PublicIP" public_ip, 3 "PrivateIP" private_ip,
    4 "DefendVersion" defend_version, 5 "DefendStatus" defend_status, 6 "Account" account,
    7 "InstanceStatus" instance_status, 8 "RiskStatus" risk_status, 9 "VPRRating" vpr_rating,
    10 "AgentStatus" agent_status, 11 "TagItem" tag_item, 12 "CloudTag" cloud_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanPeriodic {
    pub member_id: Option<Vec<String>>,
}
operation! { DescribeVulScanPeriodic() "DescribeVulScanPeriodic" -> DescribeVulScanPeriodicOutput {
    0 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanPeriodicOutput {
    pub status: Option<i64>,
    pub vul_category: Option<Vec<String>>,
    pub level: Option<Vec<String>>,
    pub method: Option<String>,
    pub cycle_type: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub asset_range: Option<i64>,
    pub asset_list: Option<Vec<String>>,
    pub cycle_value: Option<Vec<u64>>,
    pub timeout: Option<u64>,
    pub allow_sync: Option<u64>,
    pub enable_sync: Option<u64>,
    pub admin_info: Option<AccountBriefInfo>,
    pub tag_ids: Option<Vec<u64>>,
}
model! { DescribeVulScanPeriodicOutput {
    0 "Status" status, 1 "VulCategory" vul_category, 2 "Level" level, 3 "Method" method, 4 "CycleType" cycle_type,
    5 "StartTime" start_time, 6 "EndTime" end_time, 7 "AssetRange" asset_range, 8 "AssetList" asset_list,
    9 "CycleValue" cycle_value, 10 "Timeout" timeout, 11 "AllowSync" allow_sync, 12 "EnableSync" enable_sync,
    13 "AdminInfo" admin_info, 14 "TagIds" tag_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanTaskDetail {
    pub id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulScanTaskDetail(id: u64) "DescribeVulScanTaskDetail" -> DescribeVulScanTaskDetailOutput {
    0 "Id" id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>, 3 "Limit" limit: u64,
    4 "Offset" offset: u64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeVulScanTaskDetail: VulScanTaskDetail = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanTaskDetailOutput {
    pub list: Option<Vec<VulScanTaskDetail>>,
    pub total: Option<u64>,
    pub vuls: Option<u64>,
    pub scanned: Option<u64>,
    pub risk: Option<u64>,
    pub failed: Option<u64>,
    pub progress: Option<u64>,
    pub task_pdf: Option<String>,
    pub task_excel: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub vul_id: Option<Vec<u64>>,
    pub kb_no: Option<Vec<String>>,
}
model! { DescribeVulScanTaskDetailOutput {
    0 "List" list, 1 "Total" total, 2 "Vuls" vuls, 3 "Scanned" scanned, 4 "Risk" risk, 5 "Failed" failed,
    6 "Progress" progress, 7 "TaskPdf" task_pdf, 8 "TaskExcel" task_excel, 9 "StartTime" start_time,
    10 "EndTime" end_time, 11 "VulId" vul_id, 12 "KbNo" kb_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulScanTaskDetail {
    pub id: Option<String>,
    pub app_id: Option<u64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub os: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub vuls: Option<u64>,
    pub description: Option<String>,
}
model! { VulScanTaskDetail {
    0 "Id" id, 1 "AppId" app_id, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name, 4 "PublicIp" public_ip,
    5 "PrivateIp" private_ip, 6 "OS" os, 7 "Status" status, 8 "StartTime" start_time, 9 "EndTime" end_time,
    10 "Vuls" vuls, 11 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanTaskList {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulScanTaskList() "DescribeVulScanTaskList" -> DescribeVulScanTaskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeVulScanTaskList: VulScanTask = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanTaskListOutput {
    pub list: Option<Vec<VulScanTask>>,
    pub total: Option<u64>,
}
model! { DescribeVulScanTaskListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulScanTask {
    pub id: Option<u64>,
    pub job_id: Option<String>,
    pub app_id: Option<u64>,
    pub task_type: Option<u64>,
    pub vul_category: Option<Vec<String>>,
    pub vul_name: Option<Vec<String>>,
    pub kb_name: Option<Vec<String>>,
    pub emergency: Option<u64>,
    pub account: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
    pub level: Option<Vec<String>>,
    pub method: Option<Vec<String>>,
    pub asset_list: Option<Vec<String>>,
    pub asset_range: Option<u64>,
}
model! { VulScanTask {
    0 "Id" id, 1 "JobId" job_id, 2 "AppId" app_id, 3 "TaskType" task_type, 4 "VulCategory" vul_category,
    5 "VulName" vul_name, 6 "KbName" kb_name, 7 "Emergency" emergency, 8 "Account" account, 9 "StartTime" start_time,
    10 "EndTime" end_time, 11 "Status" status, 12 "Level" level, 13 "Method" method, 14 "AssetList" asset_list,
    15 "AssetRange" asset_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulViewVulRiskList {
    pub member_id: Option<Vec<String>>,
    pub filter: Option<Filter>,
    pub tags: Option<Vec<AssetTag>>,
}
operation! { DescribeVulViewVulRiskList() "DescribeVulViewVulRiskList" -> DescribeVulViewVulRiskListOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filter" filter: Filter, 2 "Tags" tags: Vec<AssetTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulViewVulRiskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<VULViewVULRiskData>>,
    pub level_lists: Option<Vec<FilterDataObject>>,
    pub from_lists: Option<Vec<FilterDataObject>>,
    pub vul_type_lists: Option<Vec<FilterDataObject>>,
    pub tags: Option<Vec<FilterDataObject>>,
}
model! { DescribeVulViewVulRiskListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "LevelLists" level_lists, 3 "FromLists" from_lists,
    4 "VULTypeLists" vul_type_lists, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VULViewVULRiskData {
    pub port: Option<String>,
    pub no_handle_count: Option<i64>,
    pub level: Option<String>,
    pub component: Option<String>,
    pub recent_time: Option<String>,
    pub first_time: Option<String>,
    pub affect_asset_count: Option<u64>,
    pub risk_id: Option<String>,
    pub from: Option<String>,
    pub index: Option<String>,
    pub vul_type: Option<String>,
    pub vul_name: Option<String>,
    pub cve: Option<String>,
    pub payload: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub vulurl: Option<String>,
    pub nick: Option<String>,
    pub app_id: Option<String>,
    pub uin: Option<String>,
    pub emgc_vul_type: Option<i64>,
    pub cvss: Option<f64>,
    pub pcmgr_id: Option<String>,
    pub vul_tag: Option<Vec<String>>,
    pub disclosure_time: Option<String>,
    pub attack_heat: Option<u64>,
    pub is_suggest: Option<i64>,
    pub handle_task_id: Option<String>,
    pub engine_source: Option<String>,
    pub vul_risk_id: Option<String>,
    pub tvd_id: Option<String>,
    pub is_one_click: Option<u64>,
}
model! { VULViewVULRiskData {
    0 "Port" port, 1 "NoHandleCount" no_handle_count, 2 "Level" level, 3 "Component" component,
    4 "RecentTime" recent_time, 5 "FirstTime" first_time, 6 "AffectAssetCount" affect_asset_count, 7 "RiskId" risk_id,
    8 "From" from, 9 "Index" index, 10 "VULType" vul_type, 11 "VULName" vul_name, 12 "CVE" cve, 13 "Payload" payload,
    14 "AppName" app_name, 15 "AppVersion" app_version, 16 "VULURL" vulurl, 17 "Nick" nick, 18 "AppId" app_id,
    19 "Uin" uin, 20 "EMGCVulType" emgc_vul_type, 21 "CVSS" cvss, 22 "PCMGRId" pcmgr_id, 23 "VulTag" vul_tag,
    24 "DisclosureTime" disclosure_time, 25 "AttackHeat" attack_heat, 26 "IsSuggest" is_suggest,
    27 "HandleTaskId" handle_task_id, 28 "EngineSource" engine_source, 29 "VulRiskId" vul_risk_id, 30 "TvdID" tvd_id,
    31 "IsOneClick" is_one_click
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookPolicyList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeWebhookPolicyList() "DescribeWebhookPolicyList" -> DescribeWebhookPolicyListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeWebhookPolicyList: WebhookPolicy = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookPolicyListOutput {
    pub data: Option<Vec<WebhookPolicy>>,
    pub total_count: Option<i64>,
}
model! { DescribeWebhookPolicyListOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookPolicy {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub notify_items: Option<Vec<WebhookNotifyItem>>,
    pub member_id: Option<Vec<String>>,
    pub asset_scope: Option<WebhookAssetScope>,
    pub receive_format: Option<String>,
    pub msg_language: Option<String>,
    pub custom_fields: Option<Vec<WebhookCustomField>>,
    pub receiver_id_list: Option<Vec<i64>>,
    pub receiver_list: Option<Vec<WebhookReceiverBrief>>,
}
model! { WebhookPolicy {
    0 "ID" id, 1 "Name" name, 2 "Status" status, 3 "NotifyItems" notify_items, 4 "MemberId" member_id,
    5 "AssetScope" asset_scope, 6 "ReceiveFormat" receive_format, 7 "MsgLanguage" msg_language,
    8 "CustomFields" custom_fields, 9 "ReceiverIDList" receiver_id_list, 10 "ReceiverList" receiver_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookNotifyItem {
    pub module: Option<String>,
    pub sub_module: Option<String>,
    pub levels: Option<Vec<String>>,
    pub items: Option<Vec<String>>,
}
input! { WebhookNotifyItem() {
    0 "Module" module: String, 1 "SubModule" sub_module: String, 2 "Levels" levels: Vec<String>,
    3 "Items" items: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookAssetScope {
    pub asset_range: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub excluded_instance_ids: Option<Vec<String>>,
    pub tag_ids: Option<Vec<i64>>,
    pub cloud_tags: Option<Vec<String>>,
}
input! { WebhookAssetScope(asset_range: i64) {
    0 "AssetRange" asset_range: i64, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "ExcludedInstanceIds" excluded_instance_ids: Vec<String>, 3 "TagIds" tag_ids: Vec<i64>,
    4 "CloudTags" cloud_tags: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookCustomField {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { WebhookCustomField() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookReceiverBrief {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { WebhookReceiverBrief {
    0 "ID" id, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookReceiverList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeWebhookReceiverList() "DescribeWebhookReceiverList" -> DescribeWebhookReceiverListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeWebhookReceiverList: WebhookReceiver = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebhookReceiverListOutput {
    pub data: Option<Vec<WebhookReceiver>>,
    pub total_count: Option<i64>,
}
model! { DescribeWebhookReceiverListOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookReceiver {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub webhook_addr: Option<Secret>,
    pub scf_region: Option<String>,
    pub namespace: Option<String>,
    pub function_name: Option<String>,
    pub function_version: Option<String>,
    pub alias: Option<String>,
}
model! { WebhookReceiver {
    0 "ID" id, 1 "Name" name, 2 "Type" r#type, 3 "WebhookAddr" webhook_addr, 4 "SCFRegion" scf_region,
    5 "Namespace" namespace, 6 "FunctionName" function_name, 7 "FunctionVersion" function_version, 8 "Alias" alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAISchedule {
    pub schedule_id: Option<String>,
}
operation! { DisableAISchedule() "DisableAISchedule" -> Empty {
    0 "ScheduleId" schedule_id: String
} }

pub type DisableAIScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDspmExportLog {
    pub member_id: Option<Vec<String>>,
    pub task_id: Option<i64>,
}
operation! { DownloadDspmExportLog() "DownloadDspmExportLog" -> DownloadDspmExportLogOutput {
    0 "MemberId" member_id: Vec<String>, 1 "TaskId" task_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDspmExportLogOutput {
    pub url: Option<String>,
}
model! { DownloadDspmExportLogOutput {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAISchedule {
    pub schedule_id: Option<String>,
}
operation! { EnableAISchedule() "EnableAISchedule" -> Empty {
    0 "ScheduleId" schedule_id: String
} }

pub type EnableAIScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCSIPMalwareScanTaskDetail {
    pub task_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
}
operation! { ExportCSIPMalwareScanTaskDetail(task_id: u64)
    "ExportCSIPMalwareScanTaskDetail" -> ExportCSIPMalwareScanTaskDetailOutput {
    0 "TaskId" task_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<EDRFilter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportCSIPMalwareScanTaskDetailOutput {
    pub task_id: Option<String>,
}
model! { ExportCSIPMalwareScanTaskDetailOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportClientSettingHostList {
    pub busi_type: String,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilters>>,
}
operation! { ExportClientSettingHostList(busi_type: String)
    "ExportClientSettingHostList" -> ExportClientSettingHostListOutput {
    0 "BusiType" busi_type, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<EDRFilters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportClientSettingHostListOutput {
    pub task_id: Option<String>,
}
model! { ExportClientSettingHostListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportEDRRules {
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<EDRFilter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportEDRRules() "ExportEDRRules" -> ExportEDRRulesOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Filters" filters: Vec<EDRFilter>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportEDRRulesOutput {
    pub task_id: Option<String>,
}
model! { ExportEDRRulesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportTasks {
    pub task_id: String,
    pub member_id: Option<Vec<String>>,
}
operation! { ExportTasks(task_id: String) "ExportTasks" -> ExportTasksOutput {
    0 "TaskId" task_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportTasksOutput {
    pub status: Option<String>,
    pub download_url: Option<Secret>,
    pub file_name: Option<String>,
}
model! { ExportTasksOutput {
    0 "Status" status, 1 "DownloadUrl" download_url, 2 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallClusterAgent {
    pub cluster_ca_md5_list: Vec<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { InstallClusterAgent(cluster_ca_md5_list: Vec<String>) "InstallClusterAgent" -> Empty {
    0 "ClusterCaMD5List" cluster_ca_md5_list, 1 "MemberId" member_id: Vec<String>
} }

pub type InstallClusterAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAILinkSetting {
    pub ai_link_enable: u64,
    pub member_id: Option<Vec<String>>,
    pub rule_scope_deep: Option<u64>,
    pub rule_scope_balanced: Option<u64>,
    pub rule_scope_precise: Option<u64>,
    pub scope: Option<u64>,
    /// Deprecated.
    pub quuids: Option<Vec<String>>,
    /// Deprecated.
    pub exclude_quuids: Option<Vec<String>>,
    pub auto_include: Option<u64>,
    pub tag_ids: Option<Vec<String>>,
    pub tcss_scope: Option<u64>,
    pub cluster_ids: Option<Vec<String>>,
    pub exclude_cluster_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
}
operation! { ModifyAILinkSetting(ai_link_enable: u64) "ModifyAILinkSetting" -> Empty {
    0 "AILinkEnable" ai_link_enable, 1 "MemberId" member_id: Vec<String>, 2 "RuleScopeDeep" rule_scope_deep: u64,
    3 "RuleScopeBalanced" rule_scope_balanced: u64, 4 "RuleScopePrecise" rule_scope_precise: u64, 5 "Scope" scope: u64,
    6 "Quuids" quuids: Vec<String>, 7 "ExcludeQuuids" exclude_quuids: Vec<String>, 8 "AutoInclude" auto_include: u64,
    9 "TagIDs" tag_ids: Vec<String>, 10 "TCSSScope" tcss_scope: u64, 11 "ClusterIDs" cluster_ids: Vec<String>,
    12 "ExcludeClusterIDs" exclude_cluster_ids: Vec<String>, 13 "InstanceIds" instance_ids: Vec<String>,
    14 "ExcludeInstanceIds" exclude_instance_ids: Vec<String>
} }

pub type ModifyAILinkSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAISchedule {
    pub schedule_id: Option<String>,
    pub name: Option<String>,
    pub prompts: Option<String>,
    pub max_fire_count: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub triggers: Option<Vec<AiScheduleTriggerInfo>>,
    pub update_triggers: Option<bool>,
}
operation! { ModifyAISchedule() "ModifyAISchedule" -> Empty {
    0 "ScheduleId" schedule_id: String, 1 "Name" name: String, 2 "Prompts" prompts: String,
    3 "MaxFireCount" max_fire_count: i64, 4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64,
    6 "Triggers" triggers: Vec<AiScheduleTriggerInfo>, 7 "UpdateTriggers" update_triggers: bool
} }

pub type ModifyAIScheduleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentConfigSetting {
    pub member_id: Option<Vec<String>>,
    pub log_collect_settings: Option<Vec<String>>,
    pub asset_selection_type: Option<String>,
    pub tag_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
}
operation! { ModifyAgentConfigSetting() "ModifyAgentConfigSetting" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "LogCollectSettings" log_collect_settings: Vec<String>,
    2 "AssetSelectionType" asset_selection_type: String, 3 "TagIds" tag_ids: Vec<String>,
    4 "InstanceIDs" instance_ids: Vec<String>, 5 "ExcludeInstanceIDs" exclude_instance_ids: Vec<String>
} }

pub type ModifyAgentConfigSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentRunMode {
    pub member_id: Option<Vec<String>>,
    pub custom_policy: Option<CustomAgentRunModePolicy>,
    pub advance_mode_quuids: Option<Vec<String>>,
    pub custom_mode_quuids: Option<Vec<String>>,
    pub enhance_log_mode: Option<u64>,
    pub malware_poc_mode: Option<u64>,
    pub report_source_port: Option<u64>,
    pub log_collect_settings: Option<Vec<String>>,
}
operation! { ModifyAgentRunMode() "ModifyAgentRunMode" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "CustomPolicy" custom_policy: CustomAgentRunModePolicy,
    2 "AdvanceModeQuuids" advance_mode_quuids: Vec<String>, 3 "CustomModeQuuids" custom_mode_quuids: Vec<String>,
    4 "EnhanceLogMode" enhance_log_mode: u64, 5 "MalwarePocMode" malware_poc_mode: u64,
    6 "ReportSourcePort" report_source_port: u64, 7 "LogCollectSettings" log_collect_settings: Vec<String>
} }

pub type ModifyAgentRunModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentRunPolicy {
    pub member_id: Option<Vec<String>>,
    pub custom_policy: Option<CustomAgentRunModePolicy>,
    pub advance_mode_instance_ids: Option<Vec<String>>,
    pub custom_mode_instance_ids: Option<Vec<String>>,
}
operation! { ModifyAgentRunPolicy() "ModifyAgentRunPolicy" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "CustomPolicy" custom_policy: CustomAgentRunModePolicy,
    2 "AdvanceModeInstanceIDs" advance_mode_instance_ids: Vec<String>,
    3 "CustomModeInstanceIDs" custom_mode_instance_ids: Vec<String>
} }

pub type ModifyAgentRunPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmRiskStatus {
    pub alarm_risk_id_set: Vec<CosAlarmRiskIdInfo>,
    pub alarm_risk_type: i64,
    pub handle_status: i64,
}
operation! { ModifyAlarmRiskStatus(alarm_risk_id_set: Vec<CosAlarmRiskIdInfo>, alarm_risk_type: i64, handle_status: i64)
    "ModifyAlarmRiskStatus" -> Empty {
    0 "AlarmRiskIdSet" alarm_risk_id_set, 1 "AlarmRiskType" alarm_risk_type, 2 "HandleStatus" handle_status
} }

pub type ModifyAlarmRiskStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosAlarmRiskIdInfo {
    pub alarm_risk_id: Option<i64>,
    pub app_id: Option<i64>,
}
input! { CosAlarmRiskIdInfo(alarm_risk_id: i64, app_id: i64) {
    0 "AlarmRiskId" alarm_risk_id: i64, 1 "AppId" app_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetCoreAttribute {
    pub operate_type: String,
    pub instance_ids: Vec<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyAssetCoreAttribute(operate_type: String, instance_ids: Vec<String>)
    "ModifyAssetCoreAttribute" -> ModifyAssetCoreAttributeOutput {
    0 "OperateType" operate_type, 1 "InstanceIDs" instance_ids, 2 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetCoreAttributeOutput {
    pub message: Option<String>,
}
model! { ModifyAssetCoreAttributeOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetFilterView {
    pub view_id: u64,
    pub member_id: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
}
operation! { ModifyAssetFilterView(view_id: u64) "ModifyAssetFilterView" -> ModifyAssetFilterViewOutput {
    0 "ViewID" view_id, 1 "MemberId" member_id: Vec<String>, 2 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetFilterViewOutput {
    pub message: Option<String>,
}
model! { ModifyAssetFilterViewOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetTag {
    pub key: String,
    pub value: String,
    pub tag_id: u64,
    pub member_id: Option<Vec<String>>,
    pub color: Option<String>,
    pub description: Option<String>,
    pub tagging_rule: Option<String>,
    pub apply_now: Option<bool>,
}
operation! { ModifyAssetTag(key: String, value: String, tag_id: u64) "ModifyAssetTag" -> ModifyAssetTagOutput {
    0 "Key" key, 1 "Value" value, 2 "TagID" tag_id, 3 "MemberId" member_id: Vec<String>, 4 "Color" color: String,
    5 "Description" description: String, 6 "TaggingRule" tagging_rule: String, 7 "ApplyNow" apply_now: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetTagOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub has_running_apply: Option<bool>,
}
model! { ModifyAssetTagOutput {
    0 "Code" code, 1 "Message" message, 2 "HasRunningApply" has_running_apply
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetTags {
    pub member_id: Option<Vec<String>>,
    pub asset_rids: Option<Vec<String>>,
    pub tag_ids: Option<Vec<String>>,
    pub operation_type: Option<String>,
}
operation! { ModifyAssetTags() "ModifyAssetTags" -> ModifyAssetTagsOutput {
    0 "MemberId" member_id: Vec<String>, 1 "AssetRIDs" asset_rids: Vec<String>, 2 "TagIDs" tag_ids: Vec<String>,
    3 "OperationType" operation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetTagsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ModifyAssetTagsOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetTagsByAssetInfo {
    pub member_id: Option<Vec<String>>,
    pub assets: Option<Vec<AssetTagModifyAssetItem>>,
    pub tag_ids: Option<Vec<String>>,
    pub operation_type: Option<String>,
}
operation! { ModifyAssetTagsByAssetInfo() "ModifyAssetTagsByAssetInfo" -> ModifyAssetTagsByAssetInfoOutput {
    0 "MemberId" member_id: Vec<String>, 1 "Assets" assets: Vec<AssetTagModifyAssetItem>,
    2 "TagIDs" tag_ids: Vec<String>, 3 "OperationType" operation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetTagsByAssetInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ModifyAssetTagsByAssetInfoOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBanMode {
    pub mode: String,
    pub member_id: Option<Vec<String>>,
    pub ttl: Option<u64>,
}
operation! { ModifyBanMode(mode: String) "ModifyBanMode" -> Empty {
    0 "Mode" mode, 1 "MemberId" member_id: Vec<String>, 2 "Ttl" ttl: u64
} }

pub type ModifyBanModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselinePolicy {
    pub policy: BaselinePolicy,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyBaselinePolicy(policy: BaselinePolicy) "ModifyBaselinePolicy" -> Empty {
    0 "Policy" policy, 1 "MemberId" member_id: Vec<String>
} }

pub type ModifyBaselinePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselinePolicyEnable {
    pub policy_id_list: Vec<u64>,
    pub policy_type: String,
    pub enable: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyBaselinePolicyEnable(policy_id_list: Vec<u64>, policy_type: String, enable: u64)
    "ModifyBaselinePolicyEnable" -> Empty {
    0 "PolicyIDList" policy_id_list, 1 "PolicyType" policy_type, 2 "Enable" enable, 3 "MemberId" member_id: Vec<String>
} }

pub type ModifyBaselinePolicyEnableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselineSyncConf {
    pub sync_conf: BaselineSyncConf,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyBaselineSyncConf(sync_conf: BaselineSyncConf) "ModifyBaselineSyncConf" -> Empty {
    0 "SyncConf" sync_conf, 1 "MemberId" member_id: Vec<String>
} }

pub type ModifyBaselineSyncConfOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselineUserOtherConf {
    pub user_conf: BaselineUserOtherConf,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyBaselineUserOtherConf(user_conf: BaselineUserOtherConf) "ModifyBaselineUserOtherConf" -> Empty {
    0 "UserConf" user_conf, 1 "MemberId" member_id: Vec<String>
} }

pub type ModifyBaselineUserOtherConfOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselineUserWeakPasswordConf {
    pub user_conf: String,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyBaselineUserWeakPasswordConf(user_conf: String) "ModifyBaselineUserWeakPasswordConf" -> Empty {
    0 "UserConf" user_conf, 1 "MemberId" member_id: Vec<String>
} }

pub type ModifyBaselineUserWeakPasswordConfOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBruteAttackBanStatus {
    pub member_id: Option<Vec<String>>,
    pub open_smart_mode: Option<bool>,
    pub ban_black_ip: Option<bool>,
    pub ban_vul_ip: Option<bool>,
    pub ban_by_rule: Option<bool>,
}
operation! { ModifyBruteAttackBanStatus() "ModifyBruteAttackBanStatus" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "OpenSmartMode" open_smart_mode: bool, 2 "BanBlackIp" ban_black_ip: bool,
    3 "BanVulIp" ban_vul_ip: bool, 4 "BanByRule" ban_by_rule: bool
} }

pub type ModifyBruteAttackBanStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBruteAttackRules {
    pub rules: Vec<BruteAttackRule>,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyBruteAttackRules(rules: Vec<BruteAttackRule>) "ModifyBruteAttackRules" -> Empty {
    0 "Rules" rules, 1 "MemberId" member_id: Vec<String>
} }

pub type ModifyBruteAttackRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BruteAttackRule {
    pub time_range: Option<u64>,
    pub login_fail_times: Option<u64>,
}
input! { BruteAttackRule(time_range: u64, login_fail_times: u64) {
    0 "TimeRange" time_range: u64, 1 "LoginFailTimes" login_fail_times: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCSIPLicenseBinds {
    pub resource_id: String,
    pub instance_ids: Option<Vec<String>>,
    pub is_all: Option<bool>,
    pub license_type: Option<String>,
}
operation! { ModifyCSIPLicenseBinds(resource_id: String) "ModifyCSIPLicenseBinds" -> ModifyCSIPLicenseBindsOutput {
    0 "ResourceId" resource_id, 1 "InstanceIDs" instance_ids: Vec<String>, 2 "IsAll" is_all: bool,
    3 "LicenseType" license_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCSIPLicenseBindsOutput {
    pub task_id: Option<u64>,
}
model! { ModifyCSIPLicenseBindsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCSIPLicenseUnBinds {
    pub instance_ids: Option<Vec<String>>,
    pub is_all: Option<bool>,
}
operation! { ModifyCSIPLicenseUnBinds() "ModifyCSIPLicenseUnBinds" -> ModifyCSIPLicenseUnBindsOutput {
    0 "InstanceIDs" instance_ids: Vec<String>, 1 "IsAll" is_all: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCSIPLicenseUnBindsOutput {
    pub total: Option<i64>,
    pub success_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub failed_list: Option<Vec<LicenseUnbindFailedItem>>,
}
model! { ModifyCSIPLicenseUnBindsOutput {
    0 "Total" total, 1 "SuccessNum" success_num, 2 "FailedNum" failed_num, 3 "FailedList" failed_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseUnbindFailedItem {
    pub instance_id: Option<String>,
    pub exception_message: Option<String>,
}
model! { LicenseUnbindFailedItem {
    0 "InstanceId" instance_id, 1 "ExceptionMessage" exception_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCSIPRaspLicenseBinds {
    pub resource_id: String,
    pub license_type: String,
    pub asset_type: String,
    pub instance_ids: Option<Vec<String>>,
    pub is_all: Option<bool>,
}
operation! { ModifyCSIPRaspLicenseBinds(resource_id: String, license_type: String, asset_type: String)
    "ModifyCSIPRaspLicenseBinds" -> ModifyCSIPRaspLicenseBindsOutput {
    0 "ResourceId" resource_id, 1 "LicenseType" license_type, 2 "AssetType" asset_type,
    3 "InstanceIDs" instance_ids: Vec<String>, 4 "IsAll" is_all: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCSIPRaspLicenseBindsOutput {
    pub task_id: Option<u64>,
}
model! { ModifyCSIPRaspLicenseBindsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCSIPRaspLicenseUnBinds {
    pub instance_ids: Option<Vec<String>>,
    pub is_all: Option<bool>,
}
operation! { ModifyCSIPRaspLicenseUnBinds() "ModifyCSIPRaspLicenseUnBinds" -> ModifyCSIPRaspLicenseUnBindsOutput {
    0 "InstanceIDs" instance_ids: Vec<String>, 1 "IsAll" is_all: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCSIPRaspLicenseUnBindsOutput {
    pub total: Option<i64>,
    pub success_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub failed_list: Option<Vec<LicenseUnbindFailedItem>>,
}
model! { ModifyCSIPRaspLicenseUnBindsOutput {
    0 "Total" total, 1 "SuccessNum" success_num, 2 "FailedNum" failed_num, 3 "FailedList" failed_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCosAuditBucketMonitorStatus {
    pub bucket_name_set: Vec<String>,
    pub monitor_status: u64,
}
operation! { ModifyCosAuditBucketMonitorStatus(bucket_name_set: Vec<String>, monitor_status: u64)
    "ModifyCosAuditBucketMonitorStatus" -> Empty {
    0 "BucketNameSet" bucket_name_set, 1 "MonitorStatus" monitor_status
} }

pub type ModifyCosAuditBucketMonitorStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCosAuditMonitorAccount {
    pub resource_id: String,
    pub monitor_app_id_set: Option<Vec<u64>>,
    pub bind_bucket: Option<Vec<CosBucketId>>,
}
operation! { ModifyCosAuditMonitorAccount(resource_id: String) "ModifyCosAuditMonitorAccount" -> Empty {
    0 "ResourceId" resource_id, 1 "MonitorAppIdSet" monitor_app_id_set: Vec<u64>,
    2 "BindBucket" bind_bucket: Vec<CosBucketId>
} }

pub type ModifyCosAuditMonitorAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCosAuditObjectIdentifyStatus {
    pub resource_id: String,
    pub text_identify_status: i64,
    pub image_identify_status: i64,
}
operation! { ModifyCosAuditObjectIdentifyStatus(resource_id: String, text_identify_status: i64, image_identify_status: i64)
    "ModifyCosAuditObjectIdentifyStatus" -> Empty {
    0 "ResourceId" resource_id, 1 "TextIdentifyStatus" text_identify_status,
    2 "ImageIdentifyStatus" image_identify_status
} }

pub type ModifyCosAuditObjectIdentifyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCosAuditObjectSampleRate {
    pub bucket_id_set: Vec<u64>,
    pub sample_rate_set: Vec<f64>,
}
operation! { ModifyCosAuditObjectSampleRate(bucket_id_set: Vec<u64>, sample_rate_set: Vec<f64>)
    "ModifyCosAuditObjectSampleRate" -> Empty {
    0 "BucketIdSet" bucket_id_set, 1 "SampleRateSet" sample_rate_set
} }

pub type ModifyCosAuditObjectSampleRateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCosMarkInfo {
    pub bucket_name_set: Vec<CosBucketInfo>,
    pub mark_info: String,
}
operation! { ModifyCosMarkInfo(bucket_name_set: Vec<CosBucketInfo>, mark_info: String) "ModifyCosMarkInfo" -> Empty {
    0 "BucketNameSet" bucket_name_set, 1 "MarkInfo" mark_info
} }

pub type ModifyCosMarkInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCspmShardConfig {
    pub auto_shard_status: u64,
}
operation! { ModifyCspmShardConfig(auto_shard_status: u64) "ModifyCspmShardConfig" -> ModifyCspmShardConfigOutput {
    0 "AutoShardStatus" auto_shard_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCspmShardConfigOutput {
    pub shard_from_app_id: Option<u64>,
    pub auto_shard_status: Option<u64>,
    pub shard_app_ids: Option<Vec<u64>>,
}
model! { ModifyCspmShardConfigOutput {
    0 "ShardFromAppID" shard_from_app_id, 1 "AutoShardStatus" auto_shard_status, 2 "ShardAppIDs" shard_app_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmAccessRecord {
    pub member_id: Option<Vec<String>>,
    pub id: Option<Vec<DspmAccessRecordId>>,
    pub view: Option<String>,
    pub noted: Option<i64>,
}
operation! { ModifyDspmAccessRecord() "ModifyDspmAccessRecord" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "Id" id: Vec<DspmAccessRecordId>, 2 "View" view: String, 3 "Noted" noted: i64
} }

pub type ModifyDspmAccessRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAccessRecordId {
    pub source_ip: Option<String>,
    pub asset_id: Option<String>,
    pub region: Option<String>,
    pub account: Option<String>,
    pub host: Option<String>,
    pub record_time: Option<String>,
}
input! { DspmAccessRecordId() {
    0 "SourceIp" source_ip: String, 1 "AssetId" asset_id: String, 2 "Region" region: String,
    3 "Account" account: String, 4 "Host" host: String, 5 "RecordTime" record_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmApplyingIdentifyComplianceGroup {
    pub compliance_id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyDspmApplyingIdentifyComplianceGroup(compliance_id: u64)
    "ModifyDspmApplyingIdentifyComplianceGroup" -> Empty {
    0 "ComplianceId" compliance_id, 1 "MemberId" member_id: Vec<String>
} }

pub type ModifyDspmApplyingIdentifyComplianceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmApproveStatus {
    pub order_id: String,
    pub status: i64,
    pub comment: Option<String>,
}
operation! { ModifyDspmApproveStatus(order_id: String, status: i64) "ModifyDspmApproveStatus" -> Empty {
    0 "OrderId" order_id, 1 "Status" status, 2 "Comment" comment: String
} }

pub type ModifyDspmApproveStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmAssetAccount {
    pub asset_id: String,
    pub account: String,
    pub member_id: Option<Vec<String>>,
    pub host: Option<String>,
    pub account_type: Option<i64>,
    pub remark: Option<String>,
    pub risk_id: Option<String>,
}
operation! { ModifyDspmAssetAccount(asset_id: String, account: String) "ModifyDspmAssetAccount" -> Empty {
    0 "AssetId" asset_id, 1 "Account" account, 2 "MemberId" member_id: Vec<String>, 3 "Host" host: String,
    4 "AccountType" account_type: i64, 5 "Remark" remark: String, 6 "RiskId" risk_id: String
} }

pub type ModifyDspmAssetAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmAssetAccountPrivileges {
    pub asset_id: String,
    pub account: String,
    pub privilege: Option<DspmDbAccountPrivilege>,
    pub host: Option<String>,
    pub risk_id: Option<String>,
}
operation! { ModifyDspmAssetAccountPrivileges(asset_id: String, account: String)
    "ModifyDspmAssetAccountPrivileges" -> Empty {
    0 "AssetId" asset_id, 1 "Account" account, 2 "Privilege" privilege: DspmDbAccountPrivilege, 3 "Host" host: String,
    4 "RiskId" risk_id: String
} }

pub type ModifyDspmAssetAccountPrivilegesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmAssetDataScanTask {
    pub asset_ids: Vec<String>,
    pub is_scheduled: bool,
    pub is_agree_auth: bool,
    pub is_run_at_once: bool,
    pub member_id: Option<Vec<String>>,
    pub schedule_config: Option<DspmScheduleConfig>,
}
operation! { ModifyDspmAssetDataScanTask(asset_ids: Vec<String>, is_scheduled: bool, is_agree_auth: bool, is_run_at_once: bool)
    "ModifyDspmAssetDataScanTask" -> ModifyDspmAssetDataScanTaskOutput {
    0 "AssetIds" asset_ids, 1 "IsScheduled" is_scheduled, 2 "IsAgreeAuth" is_agree_auth, 3 "IsRunAtOnce" is_run_at_once,
    4 "MemberId" member_id: Vec<String>, 5 "ScheduleConfig" schedule_config: DspmScheduleConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmAssetDataScanTaskOutput {
    pub task_id_set: Option<Vec<u64>>,
}
model! { ModifyDspmAssetDataScanTaskOutput {
    0 "TaskIdSet" task_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmAssetDataScanTaskStatus {
    pub task_ids: Vec<u64>,
    pub status: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyDspmAssetDataScanTaskStatus(task_ids: Vec<u64>, status: u64)
    "ModifyDspmAssetDataScanTaskStatus" -> ModifyDspmAssetDataScanTaskStatusOutput {
    0 "TaskIds" task_ids, 1 "Status" status, 2 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmAssetDataScanTaskStatusOutput {
    pub data_set: Option<Vec<DspmAssetIdentifyTaskStatus>>,
}
model! { ModifyDspmAssetDataScanTaskStatusOutput {
    0 "DataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetIdentifyTaskStatus {
    pub task_id: Option<u64>,
    pub status: Option<u64>,
}
model! { DspmAssetIdentifyTaskStatus {
    0 "TaskId" task_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmAssetLogDeliverySwitch {
    pub asset_id: String,
    pub member_id: Option<Vec<String>>,
    pub enable: Option<i64>,
}
operation! { ModifyDspmAssetLogDeliverySwitch(asset_id: String) "ModifyDspmAssetLogDeliverySwitch" -> Empty {
    0 "AssetId" asset_id, 1 "MemberId" member_id: Vec<String>, 2 "Enable" enable: i64
} }

pub type ModifyDspmAssetLogDeliverySwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmAssetSecurityAnalysisSwitch {
    pub instances: Vec<DspmAssetInstance>,
    pub member_id: Option<Vec<String>>,
    pub enable: Option<i64>,
}
operation! { ModifyDspmAssetSecurityAnalysisSwitch(instances: Vec<DspmAssetInstance>)
    "ModifyDspmAssetSecurityAnalysisSwitch" -> Empty {
    0 "Instances" instances, 1 "MemberId" member_id: Vec<String>, 2 "Enable" enable: i64
} }

pub type ModifyDspmAssetSecurityAnalysisSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DspmAssetInstance {
    pub asset_id: Option<String>,
    pub asset_type: Option<String>,
    pub region: Option<String>,
    pub app_id: Option<u64>,
}
input! { DspmAssetInstance(asset_id: String, asset_type: String, region: String) {
    0 "AssetId" asset_id: String, 1 "AssetType" asset_type: String, 2 "Region" region: String, 3 "AppId" app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmBackupSetting {
    pub member_id: Option<Vec<String>>,
    pub backup_log_save_time: Option<i64>,
    pub restore_log_save_time: Option<i64>,
    pub log_max_save_time: Option<i64>,
    pub online_log_max_save_time: Option<i64>,
}
operation! { ModifyDspmBackupSetting() "ModifyDspmBackupSetting" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "BackupLogSaveTime" backup_log_save_time: i64,
    2 "RestoreLogSaveTime" restore_log_save_time: i64, 3 "LogMaxSaveTime" log_max_save_time: i64,
    4 "OnlineLogMaxSaveTime" online_log_max_save_time: i64
} }

pub type ModifyDspmBackupSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmIdentifyCategory {
    pub id: u64,
    pub name: String,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyDspmIdentifyCategory(id: u64, name: String) "ModifyDspmIdentifyCategory" -> Empty {
    0 "Id" id, 1 "Name" name, 2 "MemberId" member_id: Vec<String>
} }

pub type ModifyDspmIdentifyCategoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmIdentifyComplianceGroup {
    pub id: u64,
    pub name: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub description: Option<String>,
    pub status: Option<u64>,
}
operation! { ModifyDspmIdentifyComplianceGroup(id: u64) "ModifyDspmIdentifyComplianceGroup" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "MemberId" member_id: Vec<String>, 3 "Description" description: String,
    4 "Status" status: u64
} }

pub type ModifyDspmIdentifyComplianceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmIdentifyComplianceGroupStatus {
    pub id: u64,
    pub status: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyDspmIdentifyComplianceGroupStatus(id: u64, status: u64)
    "ModifyDspmIdentifyComplianceGroupStatus" -> Empty {
    0 "Id" id, 1 "Status" status, 2 "MemberId" member_id: Vec<String>
} }

pub type ModifyDspmIdentifyComplianceGroupStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmIdentifyComplianceRuleLevelInfo {
    pub compliance_id: u64,
    pub rule_id: u64,
    pub level_id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyDspmIdentifyComplianceRuleLevelInfo(compliance_id: u64, rule_id: u64, level_id: u64)
    "ModifyDspmIdentifyComplianceRuleLevelInfo" -> Empty {
    0 "ComplianceId" compliance_id, 1 "RuleId" rule_id, 2 "LevelId" level_id, 3 "MemberId" member_id: Vec<String>
} }

pub type ModifyDspmIdentifyComplianceRuleLevelInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmIdentifyInfo {
    pub subject: String,
    pub remark: Option<String>,
}
operation! { ModifyDspmIdentifyInfo(subject: String) "ModifyDspmIdentifyInfo" -> Empty {
    0 "Subject" subject, 1 "Remark" remark: String
} }

pub type ModifyDspmIdentifyInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmIdentifyLevelGroup {
    pub id: u64,
    pub name: String,
    pub member_id: Option<Vec<String>>,
    pub description: Option<String>,
    pub level_items: Option<Vec<DspmIdentifyLevelItem>>,
}
operation! { ModifyDspmIdentifyLevelGroup(id: u64, name: String) "ModifyDspmIdentifyLevelGroup" -> Empty {
    0 "Id" id, 1 "Name" name, 2 "MemberId" member_id: Vec<String>, 3 "Description" description: String,
    4 "LevelItems" level_items: Vec<DspmIdentifyLevelItem>
} }

pub type ModifyDspmIdentifyLevelGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmIdentifyLevelItem {
    pub id: u64,
    pub name: Option<String>,
    pub member_id: Option<Vec<String>>,
    pub level_score: Option<u64>,
}
operation! { ModifyDspmIdentifyLevelItem(id: u64) "ModifyDspmIdentifyLevelItem" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "MemberId" member_id: Vec<String>, 3 "LevelScore" level_score: u64
} }

pub type ModifyDspmIdentifyLevelItemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmIdentifyRule {
    pub id: u64,
    pub name: String,
    pub member_id: Option<Vec<String>>,
    pub description: Option<String>,
    pub status: Option<u64>,
    pub structured_rule: Option<String>,
    pub un_structured_rule: Option<String>,
}
operation! { ModifyDspmIdentifyRule(id: u64, name: String) "ModifyDspmIdentifyRule" -> Empty {
    0 "Id" id, 1 "Name" name, 2 "MemberId" member_id: Vec<String>, 3 "Description" description: String,
    4 "Status" status: u64, 5 "StructuredRule" structured_rule: String, 6 "UnStructuredRule" un_structured_rule: String
} }

pub type ModifyDspmIdentifyRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmIdentifyRuleStatus {
    pub ids: Vec<u64>,
    pub status: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyDspmIdentifyRuleStatus(ids: Vec<u64>, status: u64) "ModifyDspmIdentifyRuleStatus" -> Empty {
    0 "Ids" ids, 1 "Status" status, 2 "MemberId" member_id: Vec<String>
} }

pub type ModifyDspmIdentifyRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmIpInfo {
    pub ip: String,
    pub member_id: Option<Vec<String>>,
    pub remark: Option<String>,
}
operation! { ModifyDspmIpInfo(ip: String) "ModifyDspmIpInfo" -> Empty {
    0 "Ip" ip, 1 "MemberId" member_id: Vec<String>, 2 "Remark" remark: String
} }

pub type ModifyDspmIpInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmPersonalIdentify {
    pub person_id: String,
    pub phone: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyDspmPersonalIdentify(person_id: String) "ModifyDspmPersonalIdentify" -> Empty {
    0 "PersonId" person_id, 1 "Phone" phone: String, 2 "Remark" remark: String
} }

pub type ModifyDspmPersonalIdentifyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmRestoreLogTask {
    pub id: i64,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyDspmRestoreLogTask(id: i64) "ModifyDspmRestoreLogTask" -> Empty {
    0 "Id" id, 1 "MemberId" member_id: Vec<String>
} }

pub type ModifyDspmRestoreLogTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmRiskInfo {
    pub risk_id: Vec<String>,
    pub member_id: Option<Vec<String>>,
    pub status: Option<i64>,
}
operation! { ModifyDspmRiskInfo(risk_id: Vec<String>) "ModifyDspmRiskInfo" -> Empty {
    0 "RiskId" risk_id, 1 "MemberId" member_id: Vec<String>, 2 "Status" status: i64
} }

pub type ModifyDspmRiskInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmRiskStrategy {
    pub member_id: Option<Vec<String>>,
    pub strategy_type: Option<String>,
    pub is_enabled: Option<i64>,
    pub rule: Option<String>,
    pub risk_level: Option<String>,
    pub strategy_id: Option<Vec<u64>>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub db_types: Option<String>,
}
operation! { ModifyDspmRiskStrategy() "ModifyDspmRiskStrategy" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "StrategyType" strategy_type: String, 2 "IsEnabled" is_enabled: i64,
    3 "Rule" rule: String, 4 "RiskLevel" risk_level: String, 5 "StrategyId" strategy_id: Vec<u64>,
    6 "Name" name: String, 7 "Description" description: String, 8 "DbTypes" db_types: String
} }

pub type ModifyDspmRiskStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDspmWhitelistStrategy {
    pub member_id: Option<Vec<String>>,
    pub whitelist_strategy_id: Option<String>,
    pub name: Option<String>,
    pub rule: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyDspmWhitelistStrategy() "ModifyDspmWhitelistStrategy" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "WhitelistStrategyId" whitelist_strategy_id: String, 2 "Name" name: String,
    3 "Rule" rule: String, 4 "Remark" remark: String
} }

pub type ModifyDspmWhitelistStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEDRRule {
    pub rule_type: i64,
    pub alert_action: i64,
    pub cwp_scope: i64,
    pub tcss_scope: i64,
    pub status: i64,
    pub member_id: Option<Vec<String>>,
    pub name: Option<String>,
    pub content_type: Option<String>,
    pub level: Option<i64>,
    pub detect_mode: Option<i64>,
    pub attack_stage: Option<String>,
    pub rule_id: Option<String>,
    pub description: Option<String>,
    pub deal_old_events: Option<i64>,
    pub md5_list: Option<Vec<String>>,
    pub file_name: Option<Vec<String>>,
    pub file_directory: Option<Vec<String>>,
    pub cmd_line_rules: Option<RuleContentCmdLine>,
    pub domains: Option<Vec<String>>,
    pub outbound_ip: Option<Vec<String>>,
    pub inbound_ip: Option<Vec<String>>,
    pub image_ids: Option<Vec<String>>,
    pub process_network_rules: Option<RuleContentProcessNetwork>,
    pub target_app_ids: Option<Vec<u64>>,
    pub target: Option<EdrAlertTarget>,
    pub instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub exclude_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub tag_ids: Option<Vec<String>>,
    pub cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub exclude_cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub image_ids_with_app_id: Option<Vec<ImageIDWithAppIdItem>>,
    pub condition_matches: Option<Vec<ConditionMatch>>,
}

/// What [`ModifyEDRRule::new`] takes.
pub struct ModifyEDRRuleRequired {
    pub rule_type: i64,
    pub alert_action: i64,
    pub cwp_scope: i64,
    pub tcss_scope: i64,
    pub status: i64,
}
operation! { ModifyEDRRule{ModifyEDRRuleRequired: rule_type, alert_action, cwp_scope, tcss_scope, status}
    "ModifyEDRRule" -> Empty {
    0 "RuleType" rule_type, 1 "AlertAction" alert_action, 2 "CWPScope" cwp_scope, 3 "TCSSScope" tcss_scope,
    4 "Status" status, 5 "MemberId" member_id: Vec<String>, 6 "Name" name: String, 7 "ContentType" content_type: String,
    8 "Level" level: i64, 9 "DetectMode" detect_mode: i64, 10 "AttackStage" attack_stage: String,
    11 "RuleID" rule_id: String, 12 "Description" description: String, 13 "DealOldEvents" deal_old_events: i64,
    14 "Md5List" md5_list: Vec<String>, 15 "FileName" file_name: Vec<String>,
    16 "FileDirectory" file_directory: Vec<String>, 17 "CmdLineRules" cmd_line_rules: RuleContentCmdLine,
    18 "Domains" domains: Vec<String>, 19 "OutboundIP" outbound_ip: Vec<String>, 20 "InboundIP" inbound_ip: Vec<String>,
    21 "ImageIDs" image_ids: Vec<String>, 22 "ProcessNetworkRules" process_network_rules: RuleContentProcessNetwork,
    23 "TargetAppIDs" target_app_ids: Vec<u64>, 24 "Target" target: EdrAlertTarget,
    25 "InstanceIDsWithAppId" instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    26 "ExcludeInstanceIDsWithAppId" exclude_instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    27 "TagIDs" tag_ids: Vec<String>, 28 "ClusterIDsWithAppId" cluster_ids_with_app_id: Vec<ClusterIDWithAppIdItem>,
    29 "ExcludeClusterIDsWithAppId" exclude_cluster_ids_with_app_id: Vec<ClusterIDWithAppIdItem>,
    30 "ImageIDsWithAppId" image_ids_with_app_id: Vec<ImageIDWithAppIdItem>,
    31 "ConditionMatches" condition_matches: Vec<ConditionMatch>
} }

pub type ModifyEDRRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageIDWithAppIdItem {
    pub app_id: Option<u64>,
    pub image_id: Option<String>,
}
input! { ImageIDWithAppIdItem() {
    0 "AppId" app_id: u64, 1 "ImageID" image_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEDRRuleStatus {
    pub status: i64,
    pub rule_ids: Vec<String>,
    pub rule_type: i64,
    pub member_id: Option<Vec<String>>,
    pub target_app_ids: Option<Vec<u64>>,
}
operation! { ModifyEDRRuleStatus(status: i64, rule_ids: Vec<String>, rule_type: i64) "ModifyEDRRuleStatus" -> Empty {
    0 "Status" status, 1 "RuleIDs" rule_ids, 2 "RuleType" rule_type, 3 "MemberId" member_id: Vec<String>,
    4 "TargetAppIDs" target_app_ids: Vec<u64>
} }

pub type ModifyEDRRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEDRRulesAction {
    pub rule_ids: Vec<String>,
    pub alert_action: i64,
    pub target_app_ids: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyEDRRulesAction(rule_ids: Vec<String>, alert_action: i64, target_app_ids: Vec<u64>)
    "ModifyEDRRulesAction" -> Empty {
    0 "RuleIDs" rule_ids, 1 "AlertAction" alert_action, 2 "TargetAppIDs" target_app_ids,
    3 "MemberId" member_id: Vec<String>
} }

pub type ModifyEDRRulesActionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdrAlertIsolation {
    pub targets: Vec<EdrAlertTarget>,
    pub status: String,
    pub member_id: Option<Vec<String>>,
    pub kill_process: Option<bool>,
}
operation! { ModifyEdrAlertIsolation(targets: Vec<EdrAlertTarget>, status: String) "ModifyEdrAlertIsolation" -> Empty {
    0 "Targets" targets, 1 "Status" status, 2 "MemberId" member_id: Vec<String>, 3 "KillProcess" kill_process: bool
} }

pub type ModifyEdrAlertIsolationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdrAlertPermanentIgnore {
    pub targets: Vec<EdrAlertTargetForIgnore>,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyEdrAlertPermanentIgnore(targets: Vec<EdrAlertTargetForIgnore>)
    "ModifyEdrAlertPermanentIgnore" -> ModifyEdrAlertPermanentIgnoreOutput {
    0 "Targets" targets, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdrAlertPermanentIgnoreOutput {
    pub ignored_count: Option<i64>,
}
model! { ModifyEdrAlertPermanentIgnoreOutput {
    0 "IgnoredCount" ignored_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdrAlertStatus {
    pub targets: Vec<EdrAlertTarget>,
    pub status: String,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyEdrAlertStatus(targets: Vec<EdrAlertTarget>, status: String) "ModifyEdrAlertStatus" -> Empty {
    0 "Targets" targets, 1 "Status" status, 2 "MemberId" member_id: Vec<String>
} }

pub type ModifyEdrAlertStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdrExcludeNetworkSegments {
    pub member_id: Option<Vec<String>>,
    pub network_segments: Option<Vec<String>>,
}
operation! { ModifyEdrExcludeNetworkSegments() "ModifyEdrExcludeNetworkSegments" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "NetworkSegments" network_segments: Vec<String>
} }

pub type ModifyEdrExcludeNetworkSegmentsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEdrLogCollectPath {
    pub member_id: Option<Vec<String>>,
    pub paths: Option<Vec<LogAppCollectPath>>,
}
operation! { ModifyEdrLogCollectPath() "ModifyEdrLogCollectPath" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "Paths" paths: Vec<LogAppCollectPath>
} }

pub type ModifyEdrLogCollectPathOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExposureAutoTagRule {
    pub rule_name: String,
    pub tag: String,
    pub rule_id: u64,
    pub member_id: Option<Vec<String>>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub asset_types: Option<Vec<String>>,
    pub ports: Option<Vec<String>>,
    pub open_statuses: Option<Vec<String>>,
    pub apply_now: Option<bool>,
}
operation! { ModifyExposureAutoTagRule(rule_name: String, tag: String, rule_id: u64)
    "ModifyExposureAutoTagRule" -> ModifyExposureAutoTagRuleOutput {
    0 "RuleName" rule_name, 1 "Tag" tag, 2 "RuleID" rule_id, 3 "MemberId" member_id: Vec<String>,
    4 "Description" description: String, 5 "Enable" enable: bool, 6 "AssetTypes" asset_types: Vec<String>,
    7 "Ports" ports: Vec<String>, 8 "OpenStatuses" open_statuses: Vec<String>, 9 "ApplyNow" apply_now: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExposureAutoTagRuleOutput {
    pub message: Option<String>,
    pub has_running_apply: Option<bool>,
}
model! { ModifyExposureAutoTagRuleOutput {
    0 "Message" message, 1 "HasRunningApply" has_running_apply
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExposureAutoTagRuleStatus {
    pub rule_id: u64,
    pub enable: bool,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyExposureAutoTagRuleStatus(rule_id: u64, enable: bool)
    "ModifyExposureAutoTagRuleStatus" -> ModifyExposureAutoTagRuleStatusOutput {
    0 "RuleID" rule_id, 1 "Enable" enable, 2 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExposureAutoTagRuleStatusOutput {
    pub message: Option<String>,
}
model! { ModifyExposureAutoTagRuleStatusOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExposureTag {
    pub exposure_ids: Vec<u64>,
    pub tag: String,
    pub member_id: Option<Vec<String>>,
    pub comment: Option<String>,
}
operation! { ModifyExposureTag(exposure_ids: Vec<u64>, tag: String) "ModifyExposureTag" -> ModifyExposureTagOutput {
    0 "ExposureIDs" exposure_ids, 1 "Tag" tag, 2 "MemberId" member_id: Vec<String>, 3 "Comment" comment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExposureTagOutput {
    pub message: Option<String>,
}
model! { ModifyExposureTagOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIaCTokenPeriod {
    pub id: u64,
    pub period: u64,
}
operation! { ModifyIaCTokenPeriod(id: u64, period: u64) "ModifyIaCTokenPeriod" -> Empty {
    0 "Id" id, 1 "Period" period
} }

pub type ModifyIaCTokenPeriodOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoginWhiteRecord {
    pub user_name: String,
    pub src_ip: String,
    pub start_time: String,
    pub end_time: String,
    pub remark: String,
    pub is_global: u64,
    pub id: u64,
    pub member_id: Option<Vec<String>>,
    pub hosts: Option<Vec<HostInfo>>,
    pub places: Option<Vec<Place>>,
}

/// What [`ModifyLoginWhiteRecord::new`] takes.
pub struct ModifyLoginWhiteRecordRequired {
    pub user_name: String,
    pub src_ip: String,
    pub start_time: String,
    pub end_time: String,
    pub remark: String,
    pub is_global: u64,
    pub id: u64,
}
operation! { ModifyLoginWhiteRecord{ModifyLoginWhiteRecordRequired: user_name, src_ip, start_time, end_time, remark, is_global, id}
    "ModifyLoginWhiteRecord" -> Empty {
    0 "UserName" user_name, 1 "SrcIp" src_ip, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Remark" remark,
    5 "IsGlobal" is_global, 6 "Id" id, 7 "MemberId" member_id: Vec<String>, 8 "Hosts" hosts: Vec<HostInfo>,
    9 "Places" places: Vec<Place>
} }

pub type ModifyLoginWhiteRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachineAutoClearConfig {
    pub clear_rule: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyMachineAutoClearConfig(clear_rule: u64) "ModifyMachineAutoClearConfig" -> Empty {
    0 "ClearRule" clear_rule, 1 "MemberId" member_id: Vec<String>
} }

pub type ModifyMachineAutoClearConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachineRemark {
    pub instance_id: String,
    pub remark: String,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyMachineRemark(instance_id: String, remark: String) "ModifyMachineRemark" -> Empty {
    0 "InstanceId" instance_id, 1 "Remark" remark, 2 "MemberId" member_id: Vec<String>
} }

pub type ModifyMachineRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachinesLoginType {
    pub login_type: u64,
    pub member_id: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub quuids: Option<Vec<String>>,
    pub exclude_quuid: Option<Vec<String>>,
    pub scope: Option<u64>,
    pub from: Option<u64>,
    pub request_version: Option<i64>,
}
operation! { ModifyMachinesLoginType(login_type: u64) "ModifyMachinesLoginType" -> ModifyMachinesLoginTypeOutput {
    0 "LoginType" login_type, 1 "MemberId" member_id: Vec<String>, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "Quuids" quuids: Vec<String>, 4 "ExcludeQuuid" exclude_quuid: Vec<String>, 5 "Scope" scope: u64,
    6 "From" from: u64, 7 "RequestVersion" request_version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachinesLoginTypeOutput {
    pub task_id: Option<u64>,
}
model! { ModifyMachinesLoginTypeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMalwareTimingScanSettings {
    pub cycle: i64,
    pub start_time: String,
    pub end_time: String,
    pub member_id: Option<Vec<String>>,
    pub enable_scan: Option<i64>,
    pub scan_type: Option<String>,
    pub custom_paths: Option<Vec<String>>,
    pub asset_selection_type: Option<String>,
    pub tag_ids: Option<Vec<String>>,
    pub instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub exclude_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub exclude_cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub real_time_monitoring: Option<i64>,
    pub monitoring_pattern: Option<i64>,
    pub monitor_custom_paths: Option<Vec<String>>,
    pub engine_type: Option<i64>,
    pub enable_inspired_engine: Option<i64>,
    pub enable_mem_shell_scan: Option<i64>,
    pub auto_isolation: Option<i64>,
    pub kill_process: Option<i64>,
    pub do_clean: Option<i64>,
    pub protect_mode: Option<i64>,
    pub protect_file_scope: Option<i64>,
    pub quara_asset_selection_type: Option<String>,
    pub quara_tag_ids: Option<Vec<String>>,
    pub quara_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub quara_exclude_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub quara_cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub quara_exclude_cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub timeout: Option<i64>,
}
operation! { ModifyMalwareTimingScanSettings(cycle: i64, start_time: String, end_time: String)
    "ModifyMalwareTimingScanSettings" -> Empty {
    0 "Cycle" cycle, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "MemberId" member_id: Vec<String>,
    4 "EnableScan" enable_scan: i64, 5 "ScanType" scan_type: String, 6 "CustomPaths" custom_paths: Vec<String>,
    7 "AssetSelectionType" asset_selection_type: String, 8 "TagIds" tag_ids: Vec<String>,
    9 "InstanceIDsWithAppId" instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    10 "ExcludeInstanceIDsWithAppId" exclude_instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    11 "ClusterIDsWithAppId" cluster_ids_with_app_id: Vec<ClusterIDWithAppIdItem>,
    12 "ExcludeClusterIDsWithAppId" exclude_cluster_ids_with_app_id: Vec<ClusterIDWithAppIdItem>,
    13 "RealTimeMonitoring" real_time_monitoring: i64, 14 "MonitoringPattern" monitoring_pattern: i64,
    15 "MonitorCustomPaths" monitor_custom_paths: Vec<String>, 16 "EngineType" engine_type: i64,
    17 "EnableInspiredEngine" enable_inspired_engine: i64, 18 "EnableMemShellScan" enable_mem_shell_scan: i64,
    19 "AutoIsolation" auto_isolation: i64, 20 "KillProcess" kill_process: i64, 21 "DoClean" do_clean: i64,
    22 "ProtectMode" protect_mode: i64, 23 "ProtectFileScope" protect_file_scope: i64,
    24 "QuaraAssetSelectionType" quara_asset_selection_type: String, 25 "QuaraTagIds" quara_tag_ids: Vec<String>,
    26 "QuaraInstanceIDsWithAppId" quara_instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    27 "QuaraExcludeInstanceIDsWithAppId" quara_exclude_instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    28 "QuaraClusterIDsWithAppId" quara_cluster_ids_with_app_id: Vec<ClusterIDWithAppIdItem>,
    29 "QuaraExcludeClusterIDsWithAppId" quara_exclude_cluster_ids_with_app_id: Vec<ClusterIDWithAppIdItem>,
    30 "Timeout" timeout: i64
} }

pub type ModifyMalwareTimingScanSettingsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNFSScanConf {
    pub enable: u64,
    pub scope: u64,
    pub member_id: Option<Vec<String>>,
    pub id: Option<i64>,
    pub include_quuid: Option<Vec<String>>,
    pub exclude_quuid: Option<Vec<String>>,
}
operation! { ModifyNFSScanConf(enable: u64, scope: u64) "ModifyNFSScanConf" -> Empty {
    0 "Enable" enable, 1 "Scope" scope, 2 "MemberId" member_id: Vec<String>, 3 "Id" id: i64,
    4 "IncludeQuuid" include_quuid: Vec<String>, 5 "ExcludeQuuid" exclude_quuid: Vec<String>
} }

pub type ModifyNFSScanConfOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNFSScanHost {
    pub member_id: Option<Vec<String>>,
    pub quuid: Option<Vec<String>>,
}
operation! { ModifyNFSScanHost() "ModifyNFSScanHost" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "Quuid" quuid: Vec<String>
} }

pub type ModifyNFSScanHostOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetAttackSetting {
    pub net_attack_enable: u64,
    pub member_id: Option<Vec<String>>,
    pub net_attack_alarm_status: Option<u64>,
    pub auto_include: Option<u64>,
    pub cwp_scope: Option<i64>,
    pub instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub exclude_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub tag_ids: Option<Vec<String>>,
    pub tcss_scope: Option<i64>,
    pub cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub exclude_cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
}
operation! { ModifyNetAttackSetting(net_attack_enable: u64) "ModifyNetAttackSetting" -> Empty {
    0 "NetAttackEnable" net_attack_enable, 1 "MemberId" member_id: Vec<String>,
    2 "NetAttackAlarmStatus" net_attack_alarm_status: u64, 3 "AutoInclude" auto_include: u64,
    4 "CWPScope" cwp_scope: i64, 5 "InstanceIDsWithAppId" instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    6 "ExcludeInstanceIDsWithAppId" exclude_instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    7 "TagIDs" tag_ids: Vec<String>, 8 "TCSSScope" tcss_scope: i64,
    9 "ClusterIDsWithAppId" cluster_ids_with_app_id: Vec<ClusterIDWithAppIdItem>,
    10 "ExcludeClusterIDsWithAppId" exclude_cluster_ids_with_app_id: Vec<ClusterIDWithAppIdItem>
} }

pub type ModifyNetAttackSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotifyAgentOfflineDuration {
    pub duration: String,
}
operation! { ModifyNotifyAgentOfflineDuration(duration: String) "ModifyNotifyAgentOfflineDuration" -> Empty {
    0 "Duration" duration
} }

pub type ModifyNotifyAgentOfflineDurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotifyAssetConfig {
    pub items: Option<Vec<NotifyAssetConfigItem>>,
}
operation! { ModifyNotifyAssetConfig() "ModifyNotifyAssetConfig" -> Empty {
    0 "Items" items: Vec<NotifyAssetConfigItem>
} }

pub type ModifyNotifyAssetConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotifySetting {
    pub module: Option<String>,
    pub mode: Option<i64>,
    pub status: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub option: Option<Vec<String>>,
}
operation! { ModifyNotifySetting() "ModifyNotifySetting" -> Empty {
    0 "Module" module: String, 1 "Mode" mode: i64, 2 "Status" status: i64, 3 "BeginTime" begin_time: String,
    4 "EndTime" end_time: String, 5 "Option" option: Vec<String>
} }

pub type ModifyNotifySettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotifySettingAlert {
    pub settings: Vec<NotifySetting>,
}
operation! { ModifyNotifySettingAlert(settings: Vec<NotifySetting>) "ModifyNotifySettingAlert" -> Empty {
    0 "Settings" settings
} }

pub type ModifyNotifySettingAlertOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrganizationAccountStatus {
    pub status: i64,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyOrganizationAccountStatus(status: i64)
    "ModifyOrganizationAccountStatus" -> ModifyOrganizationAccountStatusOutput {
    0 "Status" status, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrganizationAccountStatusOutput {
    pub status: Option<i64>,
}
model! { ModifyOrganizationAccountStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPayConfig {
    pub host_config: Option<HostAutoScaleConfig>,
}
operation! { ModifyPayConfig() "ModifyPayConfig" -> Empty {
    0 "HostConfig" host_config: HostAutoScaleConfig
} }

pub type ModifyPayConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostAutoScaleConfig {
    pub switch: Option<String>,
    pub protect_type: Option<String>,
}
input! { HostAutoScaleConfig() {
    0 "Switch" switch: String, 1 "ProtectType" protect_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyStatus {
    pub policy_id_set: Vec<i64>,
    pub status: i64,
}
operation! { ModifyPolicyStatus(policy_id_set: Vec<i64>, status: i64) "ModifyPolicyStatus" -> Empty {
    0 "PolicyIdSet" policy_id_set, 1 "Status" status
} }

pub type ModifyPolicyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectionSetting {
    pub asset_type: String,
    pub config: Option<Vec<ModifyProtectionSettingItem>>,
    pub is_all: Option<bool>,
    pub filters: Option<Vec<Filters>>,
}
operation! { ModifyProtectionSetting(asset_type: String) "ModifyProtectionSetting" -> ModifyProtectionSettingOutput {
    0 "AssetType" asset_type, 1 "Config" config: Vec<ModifyProtectionSettingItem>, 2 "IsALL" is_all: bool,
    3 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectionSettingItem {
    pub quuid: Option<String>,
    pub enable: Option<u64>,
    pub vul_def_enable: Option<u64>,
    pub vul_def_mode: Option<u64>,
    pub vul_def_action: Option<u64>,
    pub mem_shell_def_enable: Option<u64>,
    pub performance_limit: Option<u64>,
    pub performance_limit_cpu: Option<u64>,
    pub performance_limit_mem: Option<u64>,
    pub performance_limit_mem_amount: Option<u64>,
    pub safe_inject: Option<u64>,
}
input! { ModifyProtectionSettingItem(quuid: String) {
    0 "QUUID" quuid: String, 1 "Enable" enable: u64, 2 "VulDefEnable" vul_def_enable: u64,
    3 "VulDefMode" vul_def_mode: u64, 4 "VulDefAction" vul_def_action: u64,
    5 "MemShellDefEnable" mem_shell_def_enable: u64, 6 "PerformanceLimit" performance_limit: u64,
    7 "PerformanceLimitCpu" performance_limit_cpu: u64, 8 "PerformanceLimitMem" performance_limit_mem: u64,
    9 "PerformanceLimitMemAmount" performance_limit_mem_amount: u64, 10 "SafeInject" safe_inject: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProtectionSettingOutput {
    pub fail_list: Option<Vec<String>>,
}
model! { ModifyProtectionSettingOutput {
    0 "FailList" fail_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRaspLicenseBinds {
    pub asset_type: String,
    pub resource_id: String,
    pub inquire_key: String,
    pub quuid: Option<Vec<String>>,
    pub is_all: Option<bool>,
    pub filters: Option<Vec<Filters>>,
}
operation! { ModifyRaspLicenseBinds(asset_type: String, resource_id: String, inquire_key: String)
    "ModifyRaspLicenseBinds" -> ModifyRaspLicenseBindsOutput {
    0 "AssetType" asset_type, 1 "ResourceID" resource_id, 2 "InquireKey" inquire_key, 3 "QUUID" quuid: Vec<String>,
    4 "IsALL" is_all: bool, 5 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRaspLicenseBindsOutput {
    pub task_id: Option<i64>,
}
model! { ModifyRaspLicenseBindsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReverseShellSystemPolicyConfig {
    pub member_id: Option<Vec<String>>,
    pub inner_net_alarm_show: Option<bool>,
    pub inner_ip_show: Option<bool>,
    pub cwp_scope: Option<i64>,
    pub instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub exclude_instance_ids_with_app_id: Option<Vec<InstanceIDWithAppIdItem>>,
    pub tag_ids: Option<Vec<String>>,
    pub tcss_scope: Option<i64>,
    pub cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
    pub exclude_cluster_ids_with_app_id: Option<Vec<ClusterIDWithAppIdItem>>,
}
operation! { ModifyReverseShellSystemPolicyConfig() "ModifyReverseShellSystemPolicyConfig" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "InnerNetAlarmShow" inner_net_alarm_show: bool,
    2 "InnerIPShow" inner_ip_show: bool, 3 "CWPScope" cwp_scope: i64,
    4 "InstanceIDsWithAppId" instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    5 "ExcludeInstanceIDsWithAppId" exclude_instance_ids_with_app_id: Vec<InstanceIDWithAppIdItem>,
    6 "TagIDs" tag_ids: Vec<String>, 7 "TCSSScope" tcss_scope: i64,
    8 "ClusterIDsWithAppId" cluster_ids_with_app_id: Vec<ClusterIDWithAppIdItem>,
    9 "ExcludeClusterIDsWithAppId" exclude_cluster_ids_with_app_id: Vec<ClusterIDWithAppIdItem>
} }

pub type ModifyReverseShellSystemPolicyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskCenterRiskStatus {
    pub risk_status_keys: Vec<RiskCenterStatusKey>,
    pub status: u64,
    pub r#type: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyRiskCenterRiskStatus(risk_status_keys: Vec<RiskCenterStatusKey>, status: u64, r#type: u64)
    "ModifyRiskCenterRiskStatus" -> Empty {
    0 "RiskStatusKeys" risk_status_keys, 1 "Status" status, 2 "Type" r#type, 3 "MemberId" member_id: Vec<String>
} }

pub type ModifyRiskCenterRiskStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskCenterStatusKey {
    pub id: Option<String>,
    pub public_ip_domain: Option<String>,
    pub instance_id: Option<String>,
    pub app_id: Option<String>,
}
input! { RiskCenterStatusKey(id: String) {
    0 "Id" id: String, 1 "PublicIPDomain" public_ip_domain: String, 2 "InstanceId" instance_id: String,
    3 "AppId" app_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskCenterScanTask {
    pub task_name: String,
    pub scan_asset_type: i64,
    pub scan_item: Vec<String>,
    pub scan_plan_type: i64,
    pub task_id: String,
    pub member_id: Option<Vec<String>>,
    pub assets: Option<Vec<TaskAssetObject>>,
    pub scan_plan_content: Option<String>,
    pub self_defining_assets: Option<Vec<String>>,
    pub task_advance_cfg: Option<TaskAdvanceCFG>,
    pub task_mode: Option<i64>,
    pub finish_web_hook: Option<String>,
}

/// What [`ModifyRiskCenterScanTask::new`] takes.
pub struct ModifyRiskCenterScanTaskRequired {
    pub task_name: String,
    pub scan_asset_type: i64,
    pub scan_item: Vec<String>,
    pub scan_plan_type: i64,
    pub task_id: String,
}
operation! { ModifyRiskCenterScanTask{ModifyRiskCenterScanTaskRequired: task_name, scan_asset_type, scan_item, scan_plan_type, task_id}
    "ModifyRiskCenterScanTask" -> ModifyRiskCenterScanTaskOutput {
    0 "TaskName" task_name, 1 "ScanAssetType" scan_asset_type, 2 "ScanItem" scan_item, 3 "ScanPlanType" scan_plan_type,
    4 "TaskId" task_id, 5 "MemberId" member_id: Vec<String>, 6 "Assets" assets: Vec<TaskAssetObject>,
    7 "ScanPlanContent" scan_plan_content: String, 8 "SelfDefiningAssets" self_defining_assets: Vec<String>,
    9 "TaskAdvanceCFG" task_advance_cfg: TaskAdvanceCFG, 10 "TaskMode" task_mode: i64,
    11 "FinishWebHook" finish_web_hook: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskCenterScanTaskOutput {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub un_auth_asset: Option<Vec<String>>,
}
model! { ModifyRiskCenterScanTaskOutput {
    0 "TaskId" task_id, 1 "Status" status, 2 "UnAuthAsset" un_auth_asset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskScanCronConfig {
    pub member_id: Option<Vec<String>>,
    pub cron_status: Option<u64>,
    pub cron_plan_content: Option<String>,
    pub rule_auto_enable: Option<bool>,
    pub scan_plan_timezone: Option<String>,
    pub increment_asset_scan_risk: Option<bool>,
}
operation! { ModifyRiskScanCronConfig() "ModifyRiskScanCronConfig" -> ModifyRiskScanCronConfigOutput {
    0 "MemberId" member_id: Vec<String>, 1 "CronStatus" cron_status: u64, 2 "CronPlanContent" cron_plan_content: String,
    3 "RuleAutoEnable" rule_auto_enable: bool, 4 "ScanPlanTimezone" scan_plan_timezone: String,
    5 "IncrementAssetScanRisk" increment_asset_scan_risk: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskScanCronConfigOutput {
    pub message: Option<String>,
}
model! { ModifyRiskScanCronConfigOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityScoreRule {
    pub rules: Vec<ModifyRuleItem>,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifySecurityScoreRule(rules: Vec<ModifyRuleItem>)
    "ModifySecurityScoreRule" -> ModifySecurityScoreRuleOutput {
    0 "Rules" rules, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleItem {
    pub rule_type: Option<String>,
    pub dimension_id: Option<String>,
    pub category_id: Option<String>,
    pub severity: Option<String>,
    pub max_deduct_score: Option<i64>,
    pub deduct_per_item: Option<i64>,
}
input! { ModifyRuleItem() {
    0 "RuleType" rule_type: String, 1 "DimensionId" dimension_id: String, 2 "CategoryId" category_id: String,
    3 "Severity" severity: String, 4 "MaxDeductScore" max_deduct_score: i64, 5 "DeductPerItem" deduct_per_item: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityScoreRuleOutput {
    pub rules: Option<Vec<ScoreRuleItem>>,
}
model! { ModifySecurityScoreRuleOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyShareUserCSPM {
    pub member_id: Option<Vec<String>>,
    pub shared_app_id_list: Option<Vec<i64>>,
}
operation! { ModifyShareUserCSPM() "ModifyShareUserCSPM" -> ModifyShareUserCSPMOutput {
    0 "MemberId" member_id: Vec<String>, 1 "SharedAppIDList" shared_app_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyShareUserCSPMOutput {
    pub result: Option<i64>,
    pub msg: Option<String>,
}
model! { ModifyShareUserCSPMOutput {
    0 "Result" result, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUebaRuleSwitch {
    pub rule_id: String,
    pub status: bool,
    pub member_id: Option<Vec<String>>,
}
operation! { ModifyUebaRuleSwitch(rule_id: String, status: bool) "ModifyUebaRuleSwitch" -> ModifyUebaRuleSwitchOutput {
    0 "RuleID" rule_id, 1 "Status" status, 2 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUebaRuleSwitchOutput {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { ModifyUebaRuleSwitchOutput {
    0 "Code" code, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulScanPeriodic {
    pub status: i64,
    pub vul_category: Vec<String>,
    pub level: Vec<String>,
    pub method: String,
    pub start_time: String,
    pub end_time: String,
    pub asset_range: i64,
    pub cycle_type: u64,
    pub timeout: u64,
    pub cycle_value: Option<Vec<u64>>,
    pub member_id: Option<Vec<String>>,
    pub asset_list: Option<Vec<String>>,
    pub allow_sync: Option<u64>,
    pub enable_sync: Option<u64>,
    pub sync_to: Option<Vec<u64>>,
    pub tag_ids: Option<Vec<u64>>,
}

/// What [`ModifyVulScanPeriodic::new`] takes.
pub struct ModifyVulScanPeriodicRequired {
    pub status: i64,
    pub vul_category: Vec<String>,
    pub level: Vec<String>,
    pub method: String,
    pub start_time: String,
    pub end_time: String,
    pub asset_range: i64,
    pub cycle_type: u64,
    pub timeout: u64,
}
operation! { ModifyVulScanPeriodic{ModifyVulScanPeriodicRequired: status, vul_category, level, method, start_time, end_time, asset_range, cycle_type, timeout}
    "ModifyVulScanPeriodic" -> Empty {
    0 "Status" status, 1 "VulCategory" vul_category, 2 "Level" level, 3 "Method" method, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "AssetRange" asset_range, 7 "CycleType" cycle_type, 8 "Timeout" timeout,
    9 "CycleValue" cycle_value: Vec<u64>, 10 "MemberId" member_id: Vec<String>, 11 "AssetList" asset_list: Vec<String>,
    12 "AllowSync" allow_sync: u64, 13 "EnableSync" enable_sync: u64, 14 "SyncTo" sync_to: Vec<u64>,
    15 "TagIds" tag_ids: Vec<u64>
} }

pub type ModifyVulScanPeriodicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulWhitelistConfig {
    pub id: Option<u64>,
    pub member_id: Option<Vec<String>>,
    pub remark: Option<String>,
    pub asset_range: Option<u64>,
    pub asset_list: Option<Vec<String>>,
}
operation! { ModifyVulWhitelistConfig() "ModifyVulWhitelistConfig" -> Empty {
    0 "Id" id: u64, 1 "MemberId" member_id: Vec<String>, 2 "Remark" remark: String, 3 "AssetRange" asset_range: u64,
    4 "AssetList" asset_list: Vec<String>
} }

pub type ModifyVulWhitelistConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulWhitelistSwitch {
    pub id: Option<Vec<u64>>,
    pub member_id: Option<Vec<String>>,
    pub switch: Option<u64>,
}
operation! { ModifyVulWhitelistSwitch() "ModifyVulWhitelistSwitch" -> Empty {
    0 "Id" id: Vec<u64>, 1 "MemberId" member_id: Vec<String>, 2 "Switch" switch: u64
} }

pub type ModifyVulWhitelistSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebhookPolicy {
    pub name: String,
    pub status: String,
    pub notify_items: Vec<WebhookNotifyItem>,
    pub asset_scope: WebhookAssetScope,
    pub receive_format: String,
    pub receiver_id_list: Vec<i64>,
    pub member_id: Option<Vec<String>>,
    pub id: Option<i64>,
    pub msg_language: Option<String>,
    pub custom_fields: Option<Vec<WebhookCustomField>>,
}

/// What [`ModifyWebhookPolicy::new`] takes.
pub struct ModifyWebhookPolicyRequired {
    pub name: String,
    pub status: String,
    pub notify_items: Vec<WebhookNotifyItem>,
    pub asset_scope: WebhookAssetScope,
    pub receive_format: String,
    pub receiver_id_list: Vec<i64>,
}
operation! { ModifyWebhookPolicy{ModifyWebhookPolicyRequired: name, status, notify_items, asset_scope, receive_format, receiver_id_list}
    "ModifyWebhookPolicy" -> ModifyWebhookPolicyOutput {
    0 "Name" name, 1 "Status" status, 2 "NotifyItems" notify_items, 3 "AssetScope" asset_scope,
    4 "ReceiveFormat" receive_format, 5 "ReceiverIDList" receiver_id_list, 6 "MemberId" member_id: Vec<String>,
    7 "ID" id: i64, 8 "MsgLanguage" msg_language: String, 9 "CustomFields" custom_fields: Vec<WebhookCustomField>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebhookPolicyOutput {
    pub id: Option<i64>,
}
model! { ModifyWebhookPolicyOutput {
    0 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebhookPolicyStatus {
    pub id: i64,
    pub status: String,
}
operation! { ModifyWebhookPolicyStatus(id: i64, status: String) "ModifyWebhookPolicyStatus" -> Empty {
    0 "ID" id, 1 "Status" status
} }

pub type ModifyWebhookPolicyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebhookReceiver {
    pub name: String,
    pub r#type: String,
    pub id: Option<i64>,
    pub webhook_addr: Option<Secret>,
    pub scf_region: Option<String>,
    pub namespace: Option<String>,
    pub function_name: Option<String>,
    pub function_version: Option<String>,
    pub alias: Option<String>,
}
operation! { ModifyWebhookReceiver(name: String, r#type: String)
    "ModifyWebhookReceiver" -> ModifyWebhookReceiverOutput {
    0 "Name" name, 1 "Type" r#type, 2 "ID" id: i64, 3 "WebhookAddr" webhook_addr: Secret,
    4 "SCFRegion" scf_region: String, 5 "Namespace" namespace: String, 6 "FunctionName" function_name: String,
    7 "FunctionVersion" function_version: String, 8 "Alias" alias: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebhookReceiverOutput {
    pub id: Option<i64>,
}
model! { ModifyWebhookReceiverOutput {
    0 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRisk {
    pub risk_rule_id: String,
    pub risk_id_list: Vec<u64>,
    pub operation_type: String,
    pub member_id: Option<Vec<String>>,
    pub reason: Option<String>,
}
operation! { OperateRisk(risk_rule_id: String, risk_id_list: Vec<u64>, operation_type: String)
    "OperateRisk" -> OperateRiskOutput {
    0 "RiskRuleId" risk_rule_id, 1 "RiskIdList" risk_id_list, 2 "OperationType" operation_type,
    3 "MemberId" member_id: Vec<String>, 4 "Reason" reason: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRiskOutput {
    pub message: Option<String>,
}
model! { OperateRiskOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRiskRulePolicy {
    pub operate_type: String,
    pub rule_ids: Option<Vec<String>>,
    pub check_all: Option<bool>,
    pub member_id: Option<Vec<String>>,
    pub user_app_id: Option<u64>,
}
operation! { OperateRiskRulePolicy(operate_type: String) "OperateRiskRulePolicy" -> OperateRiskRulePolicyOutput {
    0 "OperateType" operate_type, 1 "RuleIDs" rule_ids: Vec<String>, 2 "CheckAll" check_all: bool,
    3 "MemberId" member_id: Vec<String>, 4 "UserAppID" user_app_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRiskRulePolicyOutput {
    pub message: Option<String>,
}
model! { OperateRiskRulePolicyOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDspmAssetAccountPassword {
    pub asset_id: String,
    pub account: String,
    pub host: Option<String>,
    pub risk_id: Option<String>,
}
operation! { ResetDspmAssetAccountPassword(asset_id: String, account: String) "ResetDspmAssetAccountPassword" -> Empty {
    0 "AssetId" asset_id, 1 "Account" account, 2 "Host" host: String, 3 "RiskId" risk_id: String
} }

pub type ResetDspmAssetAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryDspmExportLog {
    pub member_id: Option<Vec<String>>,
    pub task_id: Option<i64>,
}
operation! { RetryDspmExportLog() "RetryDspmExportLog" -> Empty {
    0 "MemberId" member_id: Vec<String>, 1 "TaskId" task_id: i64
} }

pub type RetryDspmExportLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevertDspmAssetAccount {
    pub asset_id: String,
    pub account: String,
    pub host: Option<String>,
    pub privilege_flag: Option<i64>,
    pub password_flag: Option<i64>,
    pub risk_id: Option<String>,
}
operation! { RevertDspmAssetAccount(asset_id: String, account: String) "RevertDspmAssetAccount" -> Empty {
    0 "AssetId" asset_id, 1 "Account" account, 2 "Host" host: String, 3 "PrivilegeFlag" privilege_flag: i64,
    4 "PasswordFlag" password_flag: i64, 5 "RiskId" risk_id: String
} }

pub type RevertDspmAssetAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanBaselineAssetItemList {
    pub policy_type: String,
    pub policy_id: u64,
    pub parent_category_id: u64,
    pub item_id_list: Vec<u64>,
    pub asset_id: String,
    pub category_id: Option<u64>,
    pub member_id: Option<Vec<String>>,
    pub asset_type: Option<String>,
}

/// What [`ScanBaselineAssetItemList::new`] takes.
pub struct ScanBaselineAssetItemListRequired {
    pub policy_type: String,
    pub policy_id: u64,
    pub parent_category_id: u64,
    pub item_id_list: Vec<u64>,
    pub asset_id: String,
}
operation! { ScanBaselineAssetItemList{ScanBaselineAssetItemListRequired: policy_type, policy_id, parent_category_id, item_id_list, asset_id}
    "ScanBaselineAssetItemList" -> Empty {
    0 "PolicyType" policy_type, 1 "PolicyID" policy_id, 2 "ParentCategoryID" parent_category_id,
    3 "ItemIDList" item_id_list, 4 "AssetID" asset_id, 5 "CategoryID" category_id: u64,
    6 "MemberId" member_id: Vec<String>, 7 "AssetType" asset_type: String
} }

pub type ScanBaselineAssetItemListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanBaselineItemList {
    pub policy_type: String,
    pub policy_id: u64,
    pub parent_category_id: u64,
    pub item_id_list: Vec<u64>,
    pub category_id: Option<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { ScanBaselineItemList(policy_type: String, policy_id: u64, parent_category_id: u64, item_id_list: Vec<u64>)
    "ScanBaselineItemList" -> Empty {
    0 "PolicyType" policy_type, 1 "PolicyID" policy_id, 2 "ParentCategoryID" parent_category_id,
    3 "ItemIDList" item_id_list, 4 "CategoryID" category_id: u64, 5 "MemberId" member_id: Vec<String>
} }

pub type ScanBaselineItemListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanBaselinePolicyList {
    pub policy_type: String,
    pub policy_id_list: Vec<u64>,
    pub member_id: Option<Vec<String>>,
}
operation! { ScanBaselinePolicyList(policy_type: String, policy_id_list: Vec<u64>) "ScanBaselinePolicyList" -> Empty {
    0 "PolicyType" policy_type, 1 "PolicyIDList" policy_id_list, 2 "MemberId" member_id: Vec<String>
} }

pub type ScanBaselinePolicyListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanBaselineRiskList {
    pub policy_type: String,
    pub policy_id: u64,
    pub parent_category_id: u64,
    pub risk_id_list: Vec<String>,
    pub item_id: u64,
    pub category_id: Option<u64>,
    pub member_id: Option<Vec<String>>,
}

/// What [`ScanBaselineRiskList::new`] takes.
pub struct ScanBaselineRiskListRequired {
    pub policy_type: String,
    pub policy_id: u64,
    pub parent_category_id: u64,
    pub risk_id_list: Vec<String>,
    pub item_id: u64,
}
operation! { ScanBaselineRiskList{ScanBaselineRiskListRequired: policy_type, policy_id, parent_category_id, risk_id_list, item_id}
    "ScanBaselineRiskList" -> Empty {
    0 "PolicyType" policy_type, 1 "PolicyID" policy_id, 2 "ParentCategoryID" parent_category_id,
    3 "RiskIDList" risk_id_list, 4 "ItemID" item_id, 5 "CategoryID" category_id: u64,
    6 "MemberId" member_id: Vec<String>
} }

pub type ScanBaselineRiskListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanCSIPTaskAgain {
    pub task_id: u64,
    pub member_id: Option<Vec<String>>,
    pub instance_id_list: Option<Vec<String>>,
    pub timeout_period: Option<u64>,
}
operation! { ScanCSIPTaskAgain(task_id: u64) "ScanCSIPTaskAgain" -> ScanCSIPTaskAgainOutput {
    0 "TaskId" task_id, 1 "MemberId" member_id: Vec<String>, 2 "InstanceIDList" instance_id_list: Vec<String>,
    3 "TimeoutPeriod" timeout_period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanCSIPTaskAgainOutput {
    pub success_count: Option<u64>,
    pub task_id: Option<u64>,
}
model! { ScanCSIPTaskAgainOutput {
    0 "SuccessCount" success_count, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanEDRTaskAgain {
    pub task_id: u64,
    pub member_id: Option<Vec<String>>,
    pub asset_id: Option<String>,
}
operation! { ScanEDRTaskAgain(task_id: u64) "ScanEDRTaskAgain" -> ScanEDRTaskAgainOutput {
    0 "TaskId" task_id, 1 "MemberId" member_id: Vec<String>, 2 "AssetId" asset_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanEDRTaskAgainOutput {
    pub new_task_id: Option<u64>,
}
model! { ScanEDRTaskAgainOutput {
    0 "NewTaskId" new_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendDspmAssetLoginSmsCode {
    pub person_id: String,
    pub asset_id: String,
    pub host: Option<String>,
}
operation! { SendDspmAssetLoginSmsCode(person_id: String, asset_id: String) "SendDspmAssetLoginSmsCode" -> Empty {
    0 "PersonId" person_id, 1 "AssetId" asset_id, 2 "Host" host: String
} }

pub type SendDspmAssetLoginSmsCodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOrModifyPreventUninstall {
    pub from: u64,
    pub scope: u64,
    pub member_id: Option<Vec<String>>,
    pub include_quuid: Option<Vec<String>>,
    pub exclude_quuid: Option<Vec<String>>,
}
operation! { StartOrModifyPreventUninstall(from: u64, scope: u64)
    "StartOrModifyPreventUninstall" -> StartOrModifyPreventUninstallOutput {
    0 "From" from, 1 "Scope" scope, 2 "MemberId" member_id: Vec<String>, 3 "IncludeQuuid" include_quuid: Vec<String>,
    4 "ExcludeQuuid" exclude_quuid: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOrModifyPreventUninstallOutput {
    pub fail_list: Option<Vec<ModifyLoginTypeFailInfo>>,
    pub failed_host_count: Option<i64>,
    pub task_id: Option<u64>,
}
model! { StartOrModifyPreventUninstallOutput {
    0 "FailList" fail_list, 1 "FailedHostCount" failed_host_count, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOrModifyProcessDaemon {
    pub from: u64,
    pub scope: u64,
    pub member_id: Option<Vec<String>>,
    pub include_quuid: Option<Vec<String>>,
    pub exclude_quuid: Option<Vec<String>>,
}
operation! { StartOrModifyProcessDaemon(from: u64, scope: u64)
    "StartOrModifyProcessDaemon" -> StartOrModifyProcessDaemonOutput {
    0 "From" from, 1 "Scope" scope, 2 "MemberId" member_id: Vec<String>, 3 "IncludeQuuid" include_quuid: Vec<String>,
    4 "ExcludeQuuid" exclude_quuid: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOrModifyProcessDaemonOutput {
    pub failed_host_count: Option<u64>,
}
model! { StartOrModifyProcessDaemonOutput {
    0 "FailedHostCount" failed_host_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBaselineScanTask {
    pub task_id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { StopBaselineScanTask(task_id: u64) "StopBaselineScanTask" -> Empty {
    0 "TaskID" task_id, 1 "MemberId" member_id: Vec<String>
} }

pub type StopBaselineScanTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCSIPManualMalwareScan {
    pub task_id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { StopCSIPManualMalwareScan(task_id: u64) "StopCSIPManualMalwareScan" -> StopCSIPManualMalwareScanOutput {
    0 "TaskId" task_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCSIPManualMalwareScanOutput {
    pub task_id: Option<u64>,
}
model! { StopCSIPManualMalwareScanOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEDRScanTask {
    pub task_id: u64,
    pub member_id: Option<Vec<String>>,
}
operation! { StopEDRScanTask(task_id: u64) "StopEDRScanTask" -> StopEDRScanTaskOutput {
    0 "TaskId" task_id, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEDRScanTaskOutput {
    pub task_id: Option<u64>,
}
model! { StopEDRScanTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPreventUninstall {
    pub stop_global: u64,
    pub member_id: Option<Vec<String>>,
    pub quuid: Option<Vec<String>>,
}
operation! { StopPreventUninstall(stop_global: u64) "StopPreventUninstall" -> StopPreventUninstallOutput {
    0 "StopGlobal" stop_global, 1 "MemberId" member_id: Vec<String>, 2 "Quuid" quuid: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPreventUninstallOutput {
    pub task_id: Option<u64>,
}
model! { StopPreventUninstallOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopProcessDaemon {
    pub stop_global: u64,
    pub member_id: Option<Vec<String>>,
    pub quuid: Option<Vec<String>>,
}
operation! { StopProcessDaemon(stop_global: u64) "StopProcessDaemon" -> Empty {
    0 "StopGlobal" stop_global, 1 "MemberId" member_id: Vec<String>, 2 "Quuid" quuid: Vec<String>
} }

pub type StopProcessDaemonOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRiskCenterTask {
    pub task_id_list: Vec<TaskIdListKey>,
    pub member_id: Option<Vec<String>>,
}
operation! { StopRiskCenterTask(task_id_list: Vec<TaskIdListKey>) "StopRiskCenterTask" -> StopRiskCenterTaskOutput {
    0 "TaskIdList" task_id_list, 1 "MemberId" member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRiskCenterTaskOutput {
    pub status: Option<i64>,
}
model! { StopRiskCenterTaskOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVulScanTask {
    pub id: Option<u64>,
    pub member_id: Option<Vec<String>>,
    pub asset_list: Option<Vec<String>>,
}
operation! { StopVulScanTask() "StopVulScanTask" -> Empty {
    0 "Id" id: u64, 1 "MemberId" member_id: Vec<String>, 2 "AssetList" asset_list: Vec<String>
} }

pub type StopVulScanTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDspmAssets {
    pub member_id: Option<Vec<String>>,
}
operation! { SyncDspmAssets() "SyncDspmAssets" -> Empty {
    0 "MemberId" member_id: Vec<String>
} }

pub type SyncDspmAssetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDspmUsers {}
operation! { SyncDspmUsers() "SyncDspmUsers" -> Empty {} }

pub type SyncDspmUsersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestWebhookReceiver {
    pub id: i64,
    pub data: Option<String>,
}
operation! { TestWebhookReceiver(id: i64) "TestWebhookReceiver" -> TestWebhookReceiverOutput {
    0 "ID" id, 1 "Data" data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestWebhookReceiverOutput {
    pub resp_data: Option<String>,
}
model! { TestWebhookReceiverOutput {
    0 "RespData" resp_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallClusterAgent {
    pub cluster_ca_md5_list: Vec<String>,
    pub member_id: Option<Vec<String>>,
}
operation! { UninstallClusterAgent(cluster_ca_md5_list: Vec<String>) "UninstallClusterAgent" -> Empty {
    0 "ClusterCaMD5List" cluster_ca_md5_list, 1 "MemberId" member_id: Vec<String>
} }

pub type UninstallClusterAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessKeyAlarmStatus {
    pub status: i64,
    pub member_id: Option<Vec<String>>,
    pub alarm_id_list: Option<Vec<i64>>,
    pub risk_id_list: Option<Vec<i64>>,
}
operation! { UpdateAccessKeyAlarmStatus(status: i64) "UpdateAccessKeyAlarmStatus" -> UpdateAccessKeyAlarmStatusOutput {
    0 "Status" status, 1 "MemberId" member_id: Vec<String>, 2 "AlarmIDList" alarm_id_list: Vec<i64>,
    3 "RiskIDList" risk_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessKeyAlarmStatusOutput {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { UpdateAccessKeyAlarmStatusOutput {
    0 "Code" code, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessKeyRemark {
    pub remark: String,
    pub member_id: Option<Vec<String>>,
    pub source_ip_list: Option<Vec<String>>,
    pub access_key_list: Option<Vec<String>>,
    pub source_ipid_list: Option<Vec<u64>>,
    pub access_key_id_list: Option<Vec<u64>>,
}
operation! { UpdateAccessKeyRemark(remark: String) "UpdateAccessKeyRemark" -> UpdateAccessKeyRemarkOutput {
    0 "Remark" remark, 1 "MemberId" member_id: Vec<String>, 2 "SourceIPList" source_ip_list: Vec<String>,
    3 "AccessKeyList" access_key_list: Vec<String>, 4 "SourceIPIDList" source_ipid_list: Vec<u64>,
    5 "AccessKeyIDList" access_key_id_list: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessKeyRemarkOutput {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { UpdateAccessKeyRemarkOutput {
    0 "Code" code, 1 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertStatusList {
    pub id: Vec<NewAlertKey>,
    pub operate_type: i64,
    pub member_id: Option<Vec<String>>,
    pub operated_member_id: Option<Vec<String>>,
}
operation! { UpdateAlertStatusList(id: Vec<NewAlertKey>, operate_type: i64)
    "UpdateAlertStatusList" -> UpdateAlertStatusListOutput {
    0 "ID" id, 1 "OperateType" operate_type, 2 "MemberId" member_id: Vec<String>,
    3 "OperatedMemberId" operated_member_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewAlertKey {
    pub app_id: Option<String>,
    pub r#type: Option<String>,
    pub sub_type: Option<String>,
    pub source: Option<String>,
    pub name: Option<String>,
    pub key: Option<String>,
    pub date: Option<String>,
    pub status: Option<i64>,
}

/// What [`NewAlertKey::new`] takes.
pub struct NewAlertKeyRequired {
    pub app_id: String,
    pub r#type: String,
    pub sub_type: String,
    pub source: String,
    pub name: String,
    pub key: String,
    pub date: String,
}
input! { NewAlertKey{NewAlertKeyRequired: app_id, r#type, sub_type, source, name, key, date} {
    0 "AppId" app_id: String, 1 "Type" r#type: String, 2 "SubType" sub_type: String, 3 "Source" source: String,
    4 "Name" name: String, 5 "Key" key: String, 6 "Date" date: String, 7 "Status" status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertStatusListOutput {
    pub msg: Option<String>,
    pub code: Option<String>,
}
model! { UpdateAlertStatusListOutput {
    0 "Msg" msg, 1 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterOwner {
    pub cluster_ca_md5_list: Vec<String>,
    pub member_id: Option<Vec<String>>,
    pub owner_name: Option<String>,
}
operation! { UpdateClusterOwner(cluster_ca_md5_list: Vec<String>) "UpdateClusterOwner" -> Empty {
    0 "ClusterCaMD5List" cluster_ca_md5_list, 1 "MemberId" member_id: Vec<String>, 2 "OwnerName" owner_name: String
} }

pub type UpdateClusterOwnerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDspmAssetLoginCode {
    pub person_id: String,
    pub asset_id: String,
    pub code: String,
    pub host: Option<String>,
}
operation! { VerifyDspmAssetLoginCode(person_id: String, asset_id: String, code: String)
    "VerifyDspmAssetLoginCode" -> VerifyDspmAssetLoginCodeOutput {
    0 "PersonId" person_id, 1 "AssetId" asset_id, 2 "Code" code, 3 "Host" host: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDspmAssetLoginCodeOutput {
    pub account: Option<String>,
    pub password: Option<Secret>,
    pub validate_start: Option<String>,
    pub validate_end: Option<String>,
}
model! { VerifyDspmAssetLoginCodeOutput {
    0 "Account" account, 1 "Password" password, 2 "ValidateStart" validate_start, 3 "ValidateEnd" validate_end
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_API_SERVER_FAIL: &str = "FailedOperation.APIServerFail";
    pub const FAILED_OPERATION_DASB_AMOUNT_NOT_ENOUGH: &str = "FailedOperation.DasbAmountNotEnough";
    pub const FAILED_OPERATION_DASB_ERROR_CODE: &str = "FailedOperation.DasbErrorCode";
    pub const FAILED_OPERATION_DASB_INVALID_SECRET_ID: &str = "FailedOperation.DasbInvalidSecretId";
    pub const FAILED_OPERATION_DASB_INVALID_SECRET_KEY: &str = "FailedOperation.DasbInvalidSecretKey";
    pub const FAILED_OPERATION_EXPORT: &str = "FailedOperation.Export";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_DATE_RANGE: &str = "InvalidParameter.DateRange";
    pub const INVALID_PARAMETER_DECRYPT_ERROR: &str = "InvalidParameter.DecryptError";
    pub const INVALID_PARAMETER_DUPLICATE_PARAMETERS: &str = "InvalidParameter.DuplicateParameters";
    pub const INVALID_PARAMETER_ILLEGAL_REQUEST: &str = "InvalidParameter.IllegalRequest";
    pub const INVALID_PARAMETER_INSTANCE_NOT_EXIST: &str = "InvalidParameter.InstanceNotExist";
    pub const INVALID_PARAMETER_INVALID_FORMAT: &str = "InvalidParameter.InvalidFormat";
    pub const INVALID_PARAMETER_MISSING_PARAMETER: &str = "InvalidParameter.MissingParameter";
    pub const INVALID_PARAMETER_PARSING_ERROR: &str = "InvalidParameter.ParsingError";
    pub const INVALID_PARAMETER_REGEX_RULE_ERROR: &str = "InvalidParameter.RegexRuleError";
    pub const INVALID_PARAMETER_RESOURCE_ID: &str = "InvalidParameter.ResourceId";
    pub const INVALID_PARAMETER_RESOURCE_ID_ERROR: &str = "InvalidParameter.ResourceIdError";
    pub const INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY: &str = "InvalidParameter.ReverShellKeyFieldAllEmpty";
    pub const INVALID_PARAMETER_RULE_HOST_DUPLICATE_ERR: &str = "InvalidParameter.RuleHostDuplicateErr";
    pub const INVALID_PARAMETER_RULE_HOSTIP_ERR: &str = "InvalidParameter.RuleHostipErr";
    pub const INVALID_PARAMETER_TOPIC_NOT_EXIST: &str = "InvalidParameter.TopicNotExist";
    pub const INVALID_PARAMETER_COMBINATION: &str = "InvalidParameterCombination";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_SQL_QUERY_FAILED: &str = "InvalidParameterValue.SQLQueryFailed";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_AREA_QUOTA: &str = "LimitExceeded.AreaQuota";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REGION_ERROR: &str = "RegionError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_LOG_ANALYSIS_QUANTITY_INSUFFICIENT: &str =
        "ResourceInsufficient.LogAnalysisQuantityInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CLOUD_AUDIT: &str = "UnauthorizedOperation.CloudAudit";
    pub const UNAUTHORIZED_OPERATION_COS: &str = "UnauthorizedOperation.Cos";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION: &str = "UnauthorizedOperation.NoPermission";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AccessAIAnalysisSMTP, AddDspmAssetManager, AddLoginWhiteLists, AddNewBindRoleUser, AddVulWhitelist,
    BatchModifyBaselinePolicy, BindClusterOwner, CancelEdrAlertIgnore, CheckCWPExposePathPermission,
    CheckIsUltimateVersion, CheckRisk, CopyBaselinePolicy, CreateAISchedule, CreateAccessKeyCheckTask,
    CreateAccessKeySyncTask, CreateAllAssetsExportJob, CreateAssetFilterView, CreateAssetProcessExportJob,
    CreateAssetSyncTask, CreateAssetTag, CreateAssetViewRisksExportJob, CreateBaselineAggregatedItemExportJob,
    CreateBaselineFixRecordExportJob, CreateBaselineMainTaskExportJob, CreateCFGRiskPDFReportExportJob,
    CreateCFGRisksExportJob, CreateCSIPManualMalwareScan, CreateCheckViewRisksExportJob, CreateCloudFunctionExportJob,
    CreateClusterAssetSyncTask, CreateClusterContainerListExportJob, CreateClusterListExportJob,
    CreateClusterNamespaceListExportJob, CreateClusterNodeListExportJob, CreateComplianceRiskExportJob,
    CreateCosAssetSyncTask, CreateCosObjectScanTask, CreateCosPolicy, CreateCosRiskScanTask, CreateDomainAndIp,
    CreateDspmAccessExportJob, CreateDspmApplyOrder, CreateDspmApproveHistoryExportJob,
    CreateDspmAssetAccessTopologyExportJob, CreateDspmAssetIdentifyInfoExportJob, CreateDspmAssetsExportJob,
    CreateDspmExportTask, CreateDspmIdentifyCategory, CreateDspmIdentifyComplianceCategoryRelation,
    CreateDspmIdentifyComplianceGroup, CreateDspmIdentifyComplianceGroupCopy, CreateDspmIdentifyComplianceRuleRelation,
    CreateDspmIdentifyInfoListExportJob, CreateDspmIdentifyLevelGroup, CreateDspmIdentifyRule,
    CreateDspmPersonalIdentify, CreateDspmRiskExportJob, CreateDspmWhitelistStrategy, CreateDynamicAssetsExportJob,
    CreateEDRManualScan, CreateEdrAlertExportJob, CreateEdrLessAlertExportJob, CreateExposureAutoTagRule,
    CreateExposuresExportJob, CreateHighBaseLineRisksExportJob, CreateHostVulExportJob, CreateIaCAccessToken,
    CreateIaCFileExportJob, CreateIaCFileReScanTask, CreatePodContainerListExportJob, CreatePodServiceListExportJob,
    CreatePublicAssetsExportJob, CreateRiskCenterScanTask, CreateRiskDetailExportJob, CreateScanStatisticExportJob,
    CreateScanTask, CreateSkillScan, CreateVulFixRetryTask, CreateVulFixTask, CreateVulFixedExportJob, CreateVulReScan,
    CreateVulRisksExportJob, CreateVulScanManual, DeleteAIAnalysisSMTPAccess, DeleteAISchedule, DeleteAssetFilterView,
    DeleteAssetTag, DeleteBaselineSelfDefinedPolicyList, DeleteCSIPMalwareScanTask, DeleteCluster, DeleteCosAkAsset,
    DeleteCosPolicy, DeleteDomainAndIp, DeleteDspmApplyOrder, DeleteDspmAssetAccount, DeleteDspmBackupLogList,
    DeleteDspmExportTask, DeleteDspmIdentifyCategory, DeleteDspmIdentifyComplianceCategoryRelation,
    DeleteDspmIdentifyComplianceGroup, DeleteDspmIdentifyComplianceRuleRelation, DeleteDspmIdentifyLevelGroup,
    DeleteDspmIdentifyRule, DeleteDspmPersonalIdentify, DeleteDspmRestoreLogList, DeleteDspmWhitelistStrategy,
    DeleteEDRRules, DeleteEDRScanTask, DeleteEdrLogCollectPaths, DeleteExposureAutoTagRule, DeleteIaCAccessToken,
    DeleteIaCFile, DeleteLoginWhiteList, DeleteMachineClearHistory, DeleteRiskScanTask, DeleteVulWhitelist,
    DeleteWebhookPolicies, DeleteWebhookReceivers, DescribeAIAgentAssetList, DescribeAIAnalysisFileDownloadURL,
    DescribeAIAnalysisHistory, DescribeAIAnalysisRecommendQuestions, DescribeAIAnalysisRobotInfo,
    DescribeAIAnalysisSMTP, DescribeAILinkSetting, DescribeAIScheduleList, DescribeAISchedulePlanList,
    DescribeAIScheduleStats, DescribeAIScheduleTaskDetail, DescribeAIScheduleTaskList, DescribeAKAnalysisDetail,
    DescribeAbTestUser, DescribeAbnormalCallRecord, DescribeAccessKeyAlarm, DescribeAccessKeyAlarmDetail,
    DescribeAccessKeyAsset, DescribeAccessKeyRisk, DescribeAccessKeyRiskDetail, DescribeAccessKeyUserDetail,
    DescribeAccessKeyUserList, DescribeAgentConfigSetting, DescribeAgentRunMode, DescribeAgentRunPolicy,
    DescribeAlertList, DescribeAssetDetail, DescribeAssetFilterViews, DescribeAssetInfo, DescribeAssetLastSyncTime,
    DescribeAssetOverview, DescribeAssetProcessList, DescribeAssetRiskDetail, DescribeAssetRiskList,
    DescribeAssetSyncTaskStatus, DescribeAssetTagAttributes, DescribeAssetTagTree, DescribeAssetTags, DescribeAssetTree,
    DescribeAssetViewVulRiskList, DescribeAssumeRole, DescribeBanMode, DescribeBanStatus,
    DescribeBaselineAggregatedItemList, DescribeBaselineAggregatedPolicyList,
    DescribeBaselineCalculatingStatisticsPolicyIDList, DescribeBaselineCategoryItemList, DescribeBaselineFixRecordList,
    DescribeBaselineItemRiskList, DescribeBaselineMainTaskItemList, DescribeBaselineMainTaskList,
    DescribeBaselineOverview, DescribeBaselinePolicyCategoryList, DescribeBaselinePolicyItemList,
    DescribeBaselinePolicyList, DescribeBaselinePolicyNameExistAppidList, DescribeBaselineSubTaskList,
    DescribeBaselineSyncConf, DescribeBaselineSystemCategoryList, DescribeBaselineUserOtherConf,
    DescribeBaselineUserWeakPasswordConf, DescribeBruteAttackRules, DescribeBucketInvokeIpList,
    DescribeCFGRiskReportStatistics, DescribeCFGRiskStatistics, DescribeCFWAssetStatistics, DescribeCLSLogIndexV3,
    DescribeCLSLogListV3, DescribeCSIPLicenseBindSchedule, DescribeCSIPMalwareScanTaskDetail,
    DescribeCSIPMalwareScanTaskProgress, DescribeCSIPRiskStatistics, DescribeCVMAssetInfo, DescribeCVMAssets,
    DescribeCWPExposePath, DescribeCWPExposures, DescribeCWPLicenseBindSchedule, DescribeCWPMachineDetail,
    DescribeCWPMachineOsList, DescribeCWPMachines, DescribeCWPOrderList, DescribeCWPScanIpInfo, DescribeCWPTaskDuration,
    DescribeCallRecord, DescribeCheckViewRisks, DescribeClbListenerList, DescribeClbListenerRules, DescribeClbTargets,
    DescribeCloudAssets, DescribeCloudFunctionList, DescribeClusterAssetList, DescribeClusterAssetSyncTaskStatus,
    DescribeClusterAssets, DescribeClusterContainerAppList, DescribeClusterContainerComponentList,
    DescribeClusterContainerDetail, DescribeClusterContainerList, DescribeClusterContainerPortList,
    DescribeClusterContainerProcessList, DescribeClusterContainerWebServiceList, DescribeClusterDetail,
    DescribeClusterInstallCommand, DescribeClusterListV2, DescribeClusterNamespaceList, DescribeClusterNodeList,
    DescribeClusterPodAssets, DescribeClusterPodDetail, DescribeClusterPodList, DescribeClusterServiceList,
    DescribeClusterSummary, DescribeClusterSuperNodeInfo, DescribeComplianceOverview, DescribeComplianceRiskList,
    DescribeComplianceStandardTermTree, DescribeComplianceStatistics, DescribeConfigCheckRules,
    DescribeCosAccessPermission, DescribeCosAccessPermissions, DescribeCosActionList, DescribeCosAkAsset,
    DescribeCosAkInvokeIpList, DescribeCosAlarmList, DescribeCosAlarmTrendData, DescribeCosAsset,
    DescribeCosAssetSyncTask, DescribeCosAuditAppIdList, DescribeCosAuditDictionaryList, DescribeCosAuditPayInfo,
    DescribeCosBucketBillingInfo, DescribeCosBucketList, DescribeCosBucketRisk, DescribeCosIdentifyFileList,
    DescribeCosInvokeUa, DescribeCosIpInvokeLog, DescribeCosIpInvokeRecordFile, DescribeCosObjectScanTask,
    DescribeCosOverview, DescribeCosPolicy, DescribeCosRiskActionList, DescribeCosRiskEvidence, DescribeCosRiskScanTask,
    DescribeCosRoleAccessPermission, DescribeCosRoleAccessPermissions, DescribeCosSourceIp, DescribeCspmShardConfig,
    DescribeCustomAssetTagCount, DescribeCustomRiskRuleDetail, DescribeCustomRiskRules, DescribeDbAssetInfo,
    DescribeDbAssets, DescribeDefaultSecurityScoreRule, DescribeDomainAssets, DescribeDspmAccessRecord,
    DescribeDspmAccessTopologyAccounts, DescribeDspmAccessTopologyAssets, DescribeDspmAccessTopologyIps,
    DescribeDspmApplyHistory, DescribeDspmApplyOrderList, DescribeDspmApproveHistory, DescribeDspmApproveOrderList,
    DescribeDspmAssetAccessTopology, DescribeDspmAssetAccountIdentify, DescribeDspmAssetAccountPresetPrivileges,
    DescribeDspmAssetAccountRecycledPrivileges, DescribeDspmAssetAccounts, DescribeDspmAssetDatabaseList,
    DescribeDspmAssetDatabases, DescribeDspmAssetFieldList, DescribeDspmAssetFieldSamples,
    DescribeDspmAssetIdentifyInfoList, DescribeDspmAssetIds, DescribeDspmAssetLoginCredential,
    DescribeDspmAssetSecurityAnalyseStatus, DescribeDspmAssetSupportedPrivileges, DescribeDspmAssetTableList,
    DescribeDspmAssets, DescribeDspmBackupLogList, DescribeDspmBackupSetting, DescribeDspmDictionaryList,
    DescribeDspmExportTask, DescribeDspmIdentifyCategoryList, DescribeDspmIdentifyComplianceCategoryRuleList,
    DescribeDspmIdentifyComplianceGroupDetail, DescribeDspmIdentifyComplianceGroupList,
    DescribeDspmIdentifyDistributionStatistics, DescribeDspmIdentifyIdList, DescribeDspmIdentifyInfo,
    DescribeDspmIdentifyInfoList, DescribeDspmIdentifyLevelGroupList, DescribeDspmIdentifyRuleDetail,
    DescribeDspmIdentifyRuleList, DescribeDspmIdentifyRuleTestResult, DescribeDspmLogList, DescribeDspmPayInfo,
    DescribeDspmPersonApplyHistory, DescribeDspmPersonalIdentifyList, DescribeDspmRisk, DescribeDspmRiskDetail,
    DescribeDspmRiskStrategy, DescribeDspmRiskStrategyGroup, DescribeDspmRiskTendency, DescribeDspmStatistics,
    DescribeDspmSupportedAssetType, DescribeDspmSyncAssetsStatus, DescribeDspmSyncUsersStatus,
    DescribeDspmWhitelistStrategy, DescribeDynamicAssets, DescribeEDRRuleList, DescribeEDRScanRecordList,
    DescribeEDRScanTaskDetail, DescribeEdrAlertCountForAsset, DescribeEdrAlertCountForContainer, DescribeEdrAlertInfo,
    DescribeEdrAlertList, DescribeEdrAlertMultiAttackStages, DescribeEdrAlertSummary, DescribeEdrAlertThreatTags,
    DescribeEdrExcludeNetworkSegments, DescribeEdrExportJobDownloadURL, DescribeEdrExportJobList,
    DescribeEdrLogCollectPaths, DescribeExportJobDownloadURL, DescribeExportJobManageList, DescribeExposeAssetCategory,
    DescribeExposePath, DescribeExposeRiskStatistics, DescribeExposeRisks, DescribeExposeRules,
    DescribeExposureAutoTagAttribute, DescribeExposureAutoTagRules, DescribeExposureTrend, DescribeExposures,
    DescribeGatewayAssets, DescribeHighBaseLineRiskList, DescribeHostKBRiskList, DescribeHostVulItemVPRInfo,
    DescribeHostVulOverview, DescribeHostVulRiskList, DescribeIaCFileList, DescribeIaCFileOverview,
    DescribeIaCFileReport, DescribeIaCTokenList, DescribeIpInvokeRecord, DescribeIpInvokeRecordDetail, DescribeKBDetail,
    DescribeKBUpdatableMachineList, DescribeKeySandboxCredential, DescribeKeySandboxCredentialList,
    DescribeLastScanTaskInfo, DescribeLicenseStatus, DescribeLighthouseFirewallRules, DescribeListenerList,
    DescribeLoginTypeGlobalConf, DescribeLoginTypeHost, DescribeLoginWhiteCombinedList, DescribeLoginWhiteHostList,
    DescribeMachineClearHistory, DescribeMachineGeneral, DescribeMachineLoginType, DescribeMalwareTimingScanSetting,
    DescribeMandatoryVulSet, DescribeModifyMachinesLoginTypeTasks, DescribeMultiCloudAssetCount, DescribeNFSScanConf,
    DescribeNFSScanHost, DescribeNICAssets, DescribeNatRules, DescribeNetAttackSetting,
    DescribeNotifyAgentOfflineDuration, DescribeNotifyAssetConfig, DescribeNotifySetting, DescribeNotifySettingAlert,
    DescribeOrganizationInfo, DescribeOrganizationUserInfo, DescribeOtherCloudAssets, DescribePodContainerList,
    DescribePolicyHitData, DescribePortDetectList, DescribePortScanTaskCount, DescribePreventUninstallGlobalConf,
    DescribePreventUninstallHost, DescribeProcessDaemonGlobalConf, DescribeProcessDaemonHost, DescribePublicCloudAssets,
    DescribePublicIpAssets, DescribeRaspLicenseList, DescribeRepositoryImageAssets,
    DescribeReverseShellSystemPolicyConfig, DescribeRiskBucketList, DescribeRiskCallRecord,
    DescribeRiskCenterAssetViewCFGRiskList, DescribeRiskCenterAssetViewPortRiskList,
    DescribeRiskCenterAssetViewVULRiskList, DescribeRiskCenterAssetViewWeakPasswordRiskList,
    DescribeRiskCenterCFGViewCFGRiskList, DescribeRiskCenterPortViewPortRiskList, DescribeRiskCenterRiskTrendAnalysis,
    DescribeRiskCenterServerRiskList, DescribeRiskCenterVULViewVULRiskList, DescribeRiskCenterWebsiteRiskList,
    DescribeRiskDetailList, DescribeRiskItemList, DescribeRiskRuleDetail, DescribeRiskRules, DescribeRiskScanCronConfig,
    DescribeRiskTrendData, DescribeSCFAliasList, DescribeSCFFunctionList, DescribeSCFFunctionVersionList,
    DescribeSCFNamespaceList, DescribeScanReportList, DescribeScanStatistic, DescribeScanTaskList,
    DescribeScanTaskRecordList, DescribeScfCustomDomainEndpoints, DescribeSearchBugInfo, DescribeSecurityGroupPolicy,
    DescribeSecurityRiskTrend, DescribeSecurityScoreOverview, DescribeSecurityScoreRule, DescribeSkillScanPayInfo,
    DescribeSkillScanResult, DescribeSourceIPAsset, DescribeSubUserInfo, DescribeSubnetAssets, DescribeTagRuleAssets,
    DescribeTaskLogList, DescribeTaskLogURL, DescribeTaskPredictCostQuota, DescribeTopAttackInfo,
    DescribeUebaBehaviorSummary, DescribeUebaRule, DescribeUebaUserSummary, DescribeUserCSPMInfoList,
    DescribeUserCallRecord, DescribeUserDspmInfoList, DescribeUserInfo, DescribeVULList, DescribeVULRiskAdvanceCFGList,
    DescribeVULRiskDetail, DescribeVdbAndPocInfo, DescribeVpcAssets, DescribeVulComponentRelateHost,
    DescribeVulFixTaskDetail, DescribeVulFixTaskList, DescribeVulFixableMachineList, DescribeVulFixedHostDetail,
    DescribeVulFixedList, DescribeVulHostRelateComponent, DescribeVulIgnoreRuleList, DescribeVulItemList,
    DescribeVulLabelList, DescribeVulRiskList, DescribeVulRiskRelateComponent, DescribeVulRiskRelateHost,
    DescribeVulScanPeriodic, DescribeVulScanTaskDetail, DescribeVulScanTaskList, DescribeVulViewVulRiskList,
    DescribeWebhookPolicyList, DescribeWebhookReceiverList, DisableAISchedule, DownloadDspmExportLog, EnableAISchedule,
    ExportCSIPMalwareScanTaskDetail, ExportClientSettingHostList, ExportEDRRules, ExportTasks, InstallClusterAgent,
    ModifyAILinkSetting, ModifyAISchedule, ModifyAgentConfigSetting, ModifyAgentRunMode, ModifyAgentRunPolicy,
    ModifyAlarmRiskStatus, ModifyAssetCoreAttribute, ModifyAssetFilterView, ModifyAssetTag, ModifyAssetTags,
    ModifyAssetTagsByAssetInfo, ModifyBanMode, ModifyBaselinePolicy, ModifyBaselinePolicyEnable, ModifyBaselineSyncConf,
    ModifyBaselineUserOtherConf, ModifyBaselineUserWeakPasswordConf, ModifyBruteAttackBanStatus, ModifyBruteAttackRules,
    ModifyCSIPLicenseBinds, ModifyCSIPLicenseUnBinds, ModifyCSIPRaspLicenseBinds, ModifyCSIPRaspLicenseUnBinds,
    ModifyCosAuditBucketMonitorStatus, ModifyCosAuditMonitorAccount, ModifyCosAuditObjectIdentifyStatus,
    ModifyCosAuditObjectSampleRate, ModifyCosMarkInfo, ModifyCspmShardConfig, ModifyDspmAccessRecord,
    ModifyDspmApplyingIdentifyComplianceGroup, ModifyDspmApproveStatus, ModifyDspmAssetAccount,
    ModifyDspmAssetAccountPrivileges, ModifyDspmAssetDataScanTask, ModifyDspmAssetDataScanTaskStatus,
    ModifyDspmAssetLogDeliverySwitch, ModifyDspmAssetSecurityAnalysisSwitch, ModifyDspmBackupSetting,
    ModifyDspmIdentifyCategory, ModifyDspmIdentifyComplianceGroup, ModifyDspmIdentifyComplianceGroupStatus,
    ModifyDspmIdentifyComplianceRuleLevelInfo, ModifyDspmIdentifyInfo, ModifyDspmIdentifyLevelGroup,
    ModifyDspmIdentifyLevelItem, ModifyDspmIdentifyRule, ModifyDspmIdentifyRuleStatus, ModifyDspmIpInfo,
    ModifyDspmPersonalIdentify, ModifyDspmRestoreLogTask, ModifyDspmRiskInfo, ModifyDspmRiskStrategy,
    ModifyDspmWhitelistStrategy, ModifyEDRRule, ModifyEDRRuleStatus, ModifyEDRRulesAction, ModifyEdrAlertIsolation,
    ModifyEdrAlertPermanentIgnore, ModifyEdrAlertStatus, ModifyEdrExcludeNetworkSegments, ModifyEdrLogCollectPath,
    ModifyExposureAutoTagRule, ModifyExposureAutoTagRuleStatus, ModifyExposureTag, ModifyIaCTokenPeriod,
    ModifyLoginWhiteRecord, ModifyMachineAutoClearConfig, ModifyMachineRemark, ModifyMachinesLoginType,
    ModifyMalwareTimingScanSettings, ModifyNFSScanConf, ModifyNFSScanHost, ModifyNetAttackSetting,
    ModifyNotifyAgentOfflineDuration, ModifyNotifyAssetConfig, ModifyNotifySetting, ModifyNotifySettingAlert,
    ModifyOrganizationAccountStatus, ModifyPayConfig, ModifyPolicyStatus, ModifyProtectionSetting,
    ModifyRaspLicenseBinds, ModifyReverseShellSystemPolicyConfig, ModifyRiskCenterRiskStatus, ModifyRiskCenterScanTask,
    ModifyRiskScanCronConfig, ModifySecurityScoreRule, ModifyShareUserCSPM, ModifyUebaRuleSwitch, ModifyVulScanPeriodic,
    ModifyVulWhitelistConfig, ModifyVulWhitelistSwitch, ModifyWebhookPolicy, ModifyWebhookPolicyStatus,
    ModifyWebhookReceiver, OperateRisk, OperateRiskRulePolicy, ResetDspmAssetAccountPassword, RetryDspmExportLog,
    RevertDspmAssetAccount, ScanBaselineAssetItemList, ScanBaselineItemList, ScanBaselinePolicyList,
    ScanBaselineRiskList, ScanCSIPTaskAgain, ScanEDRTaskAgain, SendDspmAssetLoginSmsCode, StartOrModifyPreventUninstall,
    StartOrModifyProcessDaemon, StopBaselineScanTask, StopCSIPManualMalwareScan, StopEDRScanTask, StopPreventUninstall,
    StopProcessDaemon, StopRiskCenterTask, StopVulScanTask, SyncDspmAssets, SyncDspmUsers, TestWebhookReceiver,
    UninstallClusterAgent, UpdateAccessKeyAlarmStatus, UpdateAccessKeyRemark, UpdateAlertStatusList, UpdateClusterOwner,
    VerifyDspmAssetLoginCode
}
