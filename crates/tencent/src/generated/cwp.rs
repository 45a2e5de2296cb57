//! `cwp` 2018-02-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cwp", version: "2018-02-28", code: "cwp", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLoginWhiteLists {
    pub host_login_white_obj: HostLoginWhiteObj,
    pub process_type: Option<String>,
    pub event_id: Option<u64>,
}
operation! { AddLoginWhiteLists(host_login_white_obj: HostLoginWhiteObj)
    "AddLoginWhiteLists" -> AddLoginWhiteListsOutput {
    0 "HostLoginWhiteObj" host_login_white_obj, 1 "ProcessType" process_type: String, 2 "EventId" event_id: u64
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
pub struct AddVulIgnoreRule {
    pub rule_detail_list: Option<Vec<VulIgnoreRule>>,
}
operation! { AddVulIgnoreRule() "AddVulIgnoreRule" -> Empty {
    0 "RuleDetailList" rule_detail_list: Vec<VulIgnoreRule>
} }

pub type AddVulIgnoreRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulIgnoreRule {
    pub vul_id: Option<u64>,
    pub asset_scope_type: Option<u64>,
    pub include_quuid_list: Option<Vec<String>>,
    pub exclude_quuid_list: Option<Vec<String>>,
    pub remark: Option<String>,
    pub config_host_count: Option<u64>,
    pub affected_host_count: Option<u64>,
    pub vul_name: Option<String>,
    pub rule_id: Option<u64>,
    pub modify_time: Option<String>,
}
input! { VulIgnoreRule(vul_id: u64, asset_scope_type: u64) {
    0 "VulID" vul_id: u64, 1 "AssetScopeType" asset_scope_type: u64,
    2 "IncludeQuuidList" include_quuid_list: Vec<String>, 3 "ExcludeQuuidList" exclude_quuid_list: Vec<String>,
    4 "Remark" remark: String, 5 "ConfigHostCount" config_host_count: u64,
    6 "AffectedHostCount" affected_host_count: u64, 7 "VulName" vul_name: String, 8 "RuleID" rule_id: u64,
    9 "ModifyTime" modify_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeRuleEventsIgnoreStatus {
    pub ignore_status: u64,
    pub rule_id_list: Option<Vec<u64>>,
    pub event_id_list: Option<Vec<u64>>,
}
operation! { ChangeRuleEventsIgnoreStatus(ignore_status: u64) "ChangeRuleEventsIgnoreStatus" -> Empty {
    0 "IgnoreStatus" ignore_status, 1 "RuleIdList" rule_id_list: Vec<u64>, 2 "EventIdList" event_id_list: Vec<u64>
} }

pub type ChangeRuleEventsIgnoreStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeStrategyEnableStatus {
    pub strategy_id: u64,
    pub status: u64,
}
operation! { ChangeStrategyEnableStatus(strategy_id: u64, status: u64) "ChangeStrategyEnableStatus" -> Empty {
    0 "StrategyId" strategy_id, 1 "Status" status
} }

pub type ChangeStrategyEnableStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBashPolicyParams {
    pub check_field: String,
    pub event_id: Option<u64>,
    pub name: Option<String>,
    pub rule: Option<String>,
    pub id: Option<u64>,
    pub rules: Option<PolicyRules>,
}
operation! { CheckBashPolicyParams(check_field: String) "CheckBashPolicyParams" -> CheckBashPolicyParamsOutput {
    0 "CheckField" check_field, 1 "EventId" event_id: u64, 2 "Name" name: String, 3 "Rule" rule: String, 4 "Id" id: u64,
    5 "Rules" rules: PolicyRules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyRules {
    pub process: Option<CommandLine>,
    pub p_process: Option<CommandLine>,
    pub a_process: Option<CommandLine>,
}
input! { PolicyRules() {
    0 "Process" process: CommandLine, 1 "PProcess" p_process: CommandLine, 2 "AProcess" a_process: CommandLine
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandLine {
    pub exe: Option<String>,
    pub cmdline: Option<String>,
}
input! { CommandLine() {
    0 "Exe" exe: String, 1 "Cmdline" cmdline: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBashPolicyParamsOutput {
    pub err_code: Option<u64>,
    pub err_msg: Option<String>,
}
model! { CheckBashPolicyParamsOutput {
    0 "ErrCode" err_code, 1 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBashRuleParams {
    pub check_field: String,
    pub event_id: Option<u64>,
    pub name: Option<String>,
    pub rule: Option<String>,
    pub id: Option<u64>,
}
operation! { CheckBashRuleParams(check_field: String) "CheckBashRuleParams" -> CheckBashRuleParamsOutput {
    0 "CheckField" check_field, 1 "EventId" event_id: u64, 2 "Name" name: String, 3 "Rule" rule: String, 4 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBashRuleParamsOutput {
    pub err_code: Option<u64>,
    pub err_msg: Option<String>,
}
model! { CheckBashRuleParamsOutput {
    0 "ErrCode" err_code, 1 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFileTamperRule {
    pub name: Option<String>,
    pub id: Option<u64>,
}
operation! { CheckFileTamperRule() "CheckFileTamperRule" -> CheckFileTamperRuleOutput {
    0 "Name" name: String, 1 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFileTamperRuleOutput {
    pub err_code: Option<u64>,
    pub err_msg: Option<String>,
}
model! { CheckFileTamperRuleOutput {
    0 "ErrCode" err_code, 1 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFirstScanBaseline {}
operation! { CheckFirstScanBaseline() "CheckFirstScanBaseline" -> CheckFirstScanBaselineOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFirstScanBaselineOutput {
    pub first_scan: Option<u64>,
}
model! { CheckFirstScanBaselineOutput {
    0 "FirstScan" first_scan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLogKafkaConnectionState {
    pub access_type: u64,
    pub access_addr: String,
    pub username: String,
    pub has_pwd: u64,
    pub pwd: Secret,
    pub kafka_id: String,
    pub ins_version: String,
}

/// What [`CheckLogKafkaConnectionState::new`] takes.
pub struct CheckLogKafkaConnectionStateRequired {
    pub access_type: u64,
    pub access_addr: String,
    pub username: String,
    pub has_pwd: u64,
    pub pwd: Secret,
    pub kafka_id: String,
    pub ins_version: String,
}
operation! { CheckLogKafkaConnectionState{CheckLogKafkaConnectionStateRequired: access_type, access_addr, username, has_pwd, pwd, kafka_id, ins_version}
    "CheckLogKafkaConnectionState" -> CheckLogKafkaConnectionStateOutput {
    0 "AccessType" access_type, 1 "AccessAddr" access_addr, 2 "Username" username, 3 "HasPwd" has_pwd, 4 "Pwd" pwd,
    5 "KafkaId" kafka_id, 6 "InsVersion" ins_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLogKafkaConnectionStateOutput {
    pub is_connect: Option<bool>,
}
model! { CheckLogKafkaConnectionStateOutput {
    0 "IsConnect" is_connect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearLocalStorage {}
operation! { ClearLocalStorage() "ClearLocalStorage" -> Empty {} }

pub type ClearLocalStorageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBanWhiteList {
    pub rules: BanWhiteList,
    pub event_id: Option<u64>,
}
operation! { CreateBanWhiteList(rules: BanWhiteList) "CreateBanWhiteList" -> CreateBanWhiteListOutput {
    0 "Rules" rules, 1 "EventId" event_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanWhiteList {
    pub id: Option<String>,
    pub remark: Option<String>,
    pub src_ip: Option<String>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub uuid: Option<String>,
    pub is_global: Option<bool>,
    pub quuids: Option<Vec<String>>,
}
input! { BanWhiteList() {
    0 "Id" id: String, 1 "Remark" remark: String, 2 "SrcIp" src_ip: String, 3 "ModifyTime" modify_time: String,
    4 "CreateTime" create_time: String, 5 "Uuid" uuid: String, 6 "IsGlobal" is_global: bool,
    7 "Quuids" quuids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBanWhiteListOutput {
    pub is_global: Option<bool>,
    pub is_duplicate: Option<bool>,
    pub duplicate_hosts: Option<Vec<DuplicateHosts>>,
}
model! { CreateBanWhiteListOutput {
    0 "IsGlobal" is_global, 1 "IsDuplicate" is_duplicate, 2 "DuplicateHosts" duplicate_hosts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaselineStrategy {
    pub strategy_name: String,
    pub scan_cycle: u64,
    pub scan_at: String,
    pub category_ids: Vec<u64>,
    pub is_global: u64,
    pub machine_type: String,
    pub region_code: String,
    pub quuids: Option<Vec<String>>,
}

/// What [`CreateBaselineStrategy::new`] takes.
pub struct CreateBaselineStrategyRequired {
    pub strategy_name: String,
    pub scan_cycle: u64,
    pub scan_at: String,
    pub category_ids: Vec<u64>,
    pub is_global: u64,
    pub machine_type: String,
    pub region_code: String,
}
operation! { CreateBaselineStrategy{CreateBaselineStrategyRequired: strategy_name, scan_cycle, scan_at, category_ids, is_global, machine_type, region_code}
    "CreateBaselineStrategy" -> Empty {
    0 "StrategyName" strategy_name, 1 "ScanCycle" scan_cycle, 2 "ScanAt" scan_at, 3 "CategoryIds" category_ids,
    4 "IsGlobal" is_global, 5 "MachineType" machine_type, 6 "RegionCode" region_code, 7 "Quuids" quuids: Vec<String>
} }

pub type CreateBaselineStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuyBindTask {
    pub deal_name: String,
    pub license_type: u64,
    pub quuid_list: Option<Vec<String>>,
    pub is_all: Option<bool>,
}
operation! { CreateBuyBindTask(deal_name: String, license_type: u64) "CreateBuyBindTask" -> Empty {
    0 "DealName" deal_name, 1 "LicenseType" license_type, 2 "QuuidList" quuid_list: Vec<String>, 3 "IsAll" is_all: bool
} }

pub type CreateBuyBindTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmergencyVulScan {
    pub vul_id: u64,
    pub uuids: Option<Vec<String>>,
    pub timeout_period: Option<u64>,
}
operation! { CreateEmergencyVulScan(vul_id: u64) "CreateEmergencyVulScan" -> Empty {
    0 "VulId" vul_id, 1 "Uuids" uuids: Vec<String>, 2 "TimeoutPeriod" timeout_period: u64
} }

pub type CreateEmergencyVulScanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentBacktracking {
    pub quuid: String,
}
operation! { CreateIncidentBacktracking(quuid: String) "CreateIncidentBacktracking" -> Empty {
    0 "Quuid" quuid
} }

pub type CreateIncidentBacktrackingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLicenseOrder {
    pub tags: Option<Vec<Tags>>,
    pub license_type: Option<u64>,
    pub license_num: Option<u64>,
    pub region_id: Option<u64>,
    pub project_id: Option<u64>,
    pub time_span: Option<u64>,
    pub auto_renew_flag: Option<bool>,
    pub auto_protect_open_config: Option<String>,
    pub modify_config: Option<OrderModifyObject>,
}
operation! { CreateLicenseOrder() "CreateLicenseOrder" -> CreateLicenseOrderOutput {
    0 "Tags" tags: Vec<Tags>, 1 "LicenseType" license_type: u64, 2 "LicenseNum" license_num: u64,
    3 "RegionId" region_id: u64, 4 "ProjectId" project_id: u64, 5 "TimeSpan" time_span: u64,
    6 "AutoRenewFlag" auto_renew_flag: bool, 7 "AutoProtectOpenConfig" auto_protect_open_config: String,
    8 "ModifyConfig" modify_config: OrderModifyObject
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tags(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderModifyObject {
    pub resource_id: Option<String>,
    pub new_sub_product_code: Option<String>,
    pub inquire_num: Option<i64>,
}
input! { OrderModifyObject() {
    0 "ResourceId" resource_id: String, 1 "NewSubProductCode" new_sub_product_code: String,
    2 "InquireNum" inquire_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLicenseOrderOutput {
    pub deal_names: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
    pub big_deal_id: Option<String>,
}
model! { CreateLicenseOrderOutput {
    0 "DealNames" deal_names, 1 "ResourceIds" resource_ids, 2 "BigDealId" big_deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogExport {
    pub count: u64,
    pub start_time: i64,
    pub end_time: i64,
    pub query_string: Option<String>,
    pub sort: Option<String>,
    pub format: Option<String>,
}
operation! { CreateLogExport(count: u64, start_time: i64, end_time: i64) "CreateLogExport" -> CreateLogExportOutput {
    0 "Count" count, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "QueryString" query_string: String,
    4 "Sort" sort: String, 5 "Format" format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogExportOutput {
    pub export_id: Option<String>,
}
model! { CreateLogExportOutput {
    0 "ExportId" export_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaliciousRequestWhiteList {
    pub domain: String,
    pub mark: Option<String>,
}
operation! { CreateMaliciousRequestWhiteList(domain: String) "CreateMaliciousRequestWhiteList" -> Empty {
    0 "Domain" domain, 1 "Mark" mark: String
} }

pub type CreateMaliciousRequestWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMalwareWhiteList {
    pub mode: u64,
    pub quuid_list: Option<Vec<String>>,
    pub is_global: Option<u64>,
    pub match_type: Option<u64>,
    pub file_name: Option<Vec<String>>,
    pub file_directory: Option<Vec<String>>,
    pub file_extension: Option<Vec<String>>,
    pub md5_list: Option<Vec<String>>,
    pub event_id: Option<u64>,
    pub is_handle_history_events: Option<u64>,
    pub process_event_id: Option<u64>,
}
operation! { CreateMalwareWhiteList(mode: u64) "CreateMalwareWhiteList" -> Empty {
    0 "Mode" mode, 1 "QuuidList" quuid_list: Vec<String>, 2 "IsGlobal" is_global: u64, 3 "MatchType" match_type: u64,
    4 "FileName" file_name: Vec<String>, 5 "FileDirectory" file_directory: Vec<String>,
    6 "FileExtension" file_extension: Vec<String>, 7 "Md5List" md5_list: Vec<String>, 8 "EventId" event_id: u64,
    9 "IsHandleHistoryEvents" is_handle_history_events: u64, 10 "ProcessEventID" process_event_id: u64
} }

pub type CreateMalwareWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetAttackWhiteList {
    pub scope: u64,
    pub src_ip: Vec<String>,
    pub quuid_list: Option<Vec<String>>,
    pub event_id: Option<u64>,
    pub deal_old_events: Option<u64>,
    pub description: Option<String>,
}
operation! { CreateNetAttackWhiteList(scope: u64, src_ip: Vec<String>) "CreateNetAttackWhiteList" -> Empty {
    0 "Scope" scope, 1 "SrcIp" src_ip, 2 "QuuidList" quuid_list: Vec<String>, 3 "EventId" event_id: u64,
    4 "DealOldEvents" deal_old_events: u64, 5 "Description" description: String
} }

pub type CreateNetAttackWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectServer {
    pub protect_dir: String,
    pub protect_host_config: Vec<ProtectHostConfig>,
}
operation! { CreateProtectServer(protect_dir: String, protect_host_config: Vec<ProtectHostConfig>)
    "CreateProtectServer" -> Empty {
    0 "ProtectDir" protect_dir, 1 "ProtectHostConfig" protect_host_config
} }

pub type CreateProtectServerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectHostConfig {
    pub quuid: Option<String>,
    pub protect_switch: Option<u64>,
    pub auto_recovery: Option<u64>,
}
input! { ProtectHostConfig(quuid: String, protect_switch: u64, auto_recovery: u64) {
    0 "Quuid" quuid: String, 1 "ProtectSwitch" protect_switch: u64, 2 "AutoRecovery" auto_recovery: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRansomDefenseStrategy {
    pub name: String,
    pub hour: String,
    pub id: Option<u64>,
    pub description: Option<String>,
    pub status: Option<u64>,
    pub is_all: Option<u64>,
    pub include_dir: Option<String>,
    pub exclude_dir: Option<String>,
    pub backup_type: Option<u64>,
    pub weekday: Option<String>,
    pub save_day: Option<u64>,
    pub machines: Option<Vec<RansomDefenseStrategyMachineInfo>>,
}
operation! { CreateRansomDefenseStrategy(name: String, hour: String) "CreateRansomDefenseStrategy" -> Empty {
    0 "Name" name, 1 "Hour" hour, 2 "Id" id: u64, 3 "Description" description: String, 4 "Status" status: u64,
    5 "IsAll" is_all: u64, 6 "IncludeDir" include_dir: String, 7 "ExcludeDir" exclude_dir: String,
    8 "BackupType" backup_type: u64, 9 "Weekday" weekday: String, 10 "SaveDay" save_day: u64,
    11 "Machines" machines: Vec<RansomDefenseStrategyMachineInfo>
} }

pub type CreateRansomDefenseStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseStrategyMachineInfo {
    pub uuid: Option<String>,
    pub disk_info: Option<String>,
}
input! { RansomDefenseStrategyMachineInfo(uuid: String) {
    0 "Uuid" uuid: String, 1 "DiskInfo" disk_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanMalwareSetting {
    pub scan_pattern: u64,
    pub host_type: i64,
    pub quuid_list: Option<Vec<String>>,
    pub timeout_period: Option<u64>,
    pub engine_type: Option<u64>,
    pub enable_mem_shell_scan: Option<i64>,
}
operation! { CreateScanMalwareSetting(scan_pattern: u64, host_type: i64)
    "CreateScanMalwareSetting" -> CreateScanMalwareSettingOutput {
    0 "ScanPattern" scan_pattern, 1 "HostType" host_type, 2 "QuuidList" quuid_list: Vec<String>,
    3 "TimeoutPeriod" timeout_period: u64, 4 "EngineType" engine_type: u64,
    5 "EnableMemShellScan" enable_mem_shell_scan: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanMalwareSettingOutput {
    pub task_id: Option<u64>,
}
model! { CreateScanMalwareSettingOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchLog {
    pub search_content: String,
}
operation! { CreateSearchLog(search_content: String) "CreateSearchLog" -> CreateSearchLogOutput {
    0 "SearchContent" search_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchLogOutput {
    pub status: Option<u64>,
}
model! { CreateSearchLogOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchTemplate {
    pub search_template: SearchTemplate,
}
operation! { CreateSearchTemplate(search_template: SearchTemplate)
    "CreateSearchTemplate" -> CreateSearchTemplateOutput {
    0 "SearchTemplate" search_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplate {
    pub name: Option<String>,
    pub log_type: Option<String>,
    pub condition: Option<String>,
    pub time_range: Option<String>,
    pub query: Option<String>,
    pub flag: Option<String>,
    pub display_data: Option<String>,
    pub id: Option<u64>,
}

/// What [`SearchTemplate::new`] takes.
pub struct SearchTemplateRequired {
    pub name: String,
    pub log_type: String,
    pub condition: String,
    pub time_range: String,
    pub query: String,
    pub flag: String,
    pub display_data: String,
}
input! { SearchTemplate{SearchTemplateRequired: name, log_type, condition, time_range, query, flag, display_data} {
    0 "Name" name: String, 1 "LogType" log_type: String, 2 "Condition" condition: String,
    3 "TimeRange" time_range: String, 4 "Query" query: String, 5 "Flag" flag: String,
    6 "DisplayData" display_data: String, 7 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchTemplateOutput {
    pub status: Option<u64>,
    pub message: Option<String>,
}
model! { CreateSearchTemplateOutput {
    0 "Status" status, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFix {
    pub create_vul_fix_task_quuids: Vec<CreateVulFixTaskQuuids>,
    pub save_days: u64,
    pub snapshot_name: Option<String>,
}
operation! { CreateVulFix(create_vul_fix_task_quuids: Vec<CreateVulFixTaskQuuids>, save_days: u64)
    "CreateVulFix" -> CreateVulFixOutput {
    0 "CreateVulFixTaskQuuids" create_vul_fix_task_quuids, 1 "SaveDays" save_days,
    2 "SnapshotName" snapshot_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFixTaskQuuids {
    pub quuids: Option<Vec<String>>,
    pub vul_id: Option<u64>,
    pub fix_method: Option<u64>,
    pub kb_id: Option<u64>,
}
input! { CreateVulFixTaskQuuids(quuids: Vec<String>) {
    0 "Quuids" quuids: Vec<String>, 1 "VulId" vul_id: u64, 2 "FixMethod" fix_method: u64, 3 "KbId" kb_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFixOutput {
    pub fix_id: Option<u64>,
}
model! { CreateVulFixOutput {
    0 "FixId" fix_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteListOrder {
    pub license_type: u64,
    pub license_num: u64,
    pub deadline: u64,
    pub rule_name: String,
    pub source_type: u64,
    pub region_id: Option<u64>,
    pub extra_param: Option<String>,
}

/// What [`CreateWhiteListOrder::new`] takes.
pub struct CreateWhiteListOrderRequired {
    pub license_type: u64,
    pub license_num: u64,
    pub deadline: u64,
    pub rule_name: String,
    pub source_type: u64,
}
operation! { CreateWhiteListOrder{CreateWhiteListOrderRequired: license_type, license_num, deadline, rule_name, source_type}
    "CreateWhiteListOrder" -> CreateWhiteListOrderOutput {
    0 "LicenseType" license_type, 1 "LicenseNum" license_num, 2 "Deadline" deadline, 3 "RuleName" rule_name,
    4 "SourceType" source_type, 5 "RegionId" region_id: u64, 6 "ExtraParam" extra_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteListOrderOutput {
    pub resource: Option<OrderResource>,
}
model! { CreateWhiteListOrderOutput {
    0 "Resource" resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderResource {
    pub id: Option<u64>,
    pub resource_id: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub license_type: Option<u64>,
}
model! { OrderResource {
    0 "Id" id, 1 "ResourceId" resource_id, 2 "BeginTime" begin_time, 3 "EndTime" end_time, 4 "LicenseType" license_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllJavaMemShells {
    pub quuid: Option<String>,
}
operation! { DeleteAllJavaMemShells() "DeleteAllJavaMemShells" -> Empty {
    0 "Quuid" quuid: String
} }

pub type DeleteAllJavaMemShellsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBanWhiteList {
    pub ids: Vec<u64>,
}
operation! { DeleteBanWhiteList(ids: Vec<u64>) "DeleteBanWhiteList" -> Empty {
    0 "Ids" ids
} }

pub type DeleteBanWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselinePolicy {
    pub policy_ids: Vec<i64>,
}
operation! { DeleteBaselinePolicy(policy_ids: Vec<i64>) "DeleteBaselinePolicy" -> Empty {
    0 "PolicyIds" policy_ids
} }

pub type DeleteBaselinePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselineRule {
    pub rule_id: i64,
}
operation! { DeleteBaselineRule(rule_id: i64) "DeleteBaselineRule" -> Empty {
    0 "RuleId" rule_id
} }

pub type DeleteBaselineRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselineRuleIgnore {
    pub rule_ids: Vec<i64>,
}
operation! { DeleteBaselineRuleIgnore(rule_ids: Vec<i64>) "DeleteBaselineRuleIgnore" -> Empty {
    0 "RuleIds" rule_ids
} }

pub type DeleteBaselineRuleIgnoreOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselineStrategy {
    pub strategy_id: u64,
}
operation! { DeleteBaselineStrategy(strategy_id: u64) "DeleteBaselineStrategy" -> Empty {
    0 "StrategyId" strategy_id
} }

pub type DeleteBaselineStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselineWeakPassword {
    pub password_ids: Vec<i64>,
}
operation! { DeleteBaselineWeakPassword(password_ids: Vec<i64>) "DeleteBaselineWeakPassword" -> Empty {
    0 "PasswordIds" password_ids
} }

pub type DeleteBaselineWeakPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBashEvents {
    pub ids: Option<Vec<u64>>,
    pub all: Option<bool>,
}
operation! { DeleteBashEvents() "DeleteBashEvents" -> Empty {
    0 "Ids" ids: Vec<u64>, 1 "All" all: bool
} }

pub type DeleteBashEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBashPolicies {
    pub ids: Vec<u64>,
}
operation! { DeleteBashPolicies(ids: Vec<u64>) "DeleteBashPolicies" -> Empty {
    0 "Ids" ids
} }

pub type DeleteBashPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBashRules {
    pub ids: Vec<u64>,
}
operation! { DeleteBashRules(ids: Vec<u64>) "DeleteBashRules" -> Empty {
    0 "Ids" ids
} }

pub type DeleteBashRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBruteAttacks {
    pub ids: Option<Vec<u64>>,
    pub all: Option<bool>,
}
operation! { DeleteBruteAttacks() "DeleteBruteAttacks" -> Empty {
    0 "Ids" ids: Vec<u64>, 1 "All" all: bool
} }

pub type DeleteBruteAttacksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLicenseRecord {
    pub license_id: u64,
    pub license_type: u64,
    pub resource_id: String,
}
operation! { DeleteLicenseRecord(license_id: u64, license_type: u64, resource_id: String)
    "DeleteLicenseRecord" -> Empty {
    0 "LicenseId" license_id, 1 "LicenseType" license_type, 2 "ResourceId" resource_id
} }

pub type DeleteLicenseRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLicenseRecordAll {}
operation! { DeleteLicenseRecordAll() "DeleteLicenseRecordAll" -> Empty {} }

pub type DeleteLicenseRecordAllOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogExport {
    pub export_id: String,
}
operation! { DeleteLogExport(export_id: String) "DeleteLogExport" -> Empty {
    0 "ExportId" export_id
} }

pub type DeleteLogExportOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoginWhiteList {
    pub ids: Vec<u64>,
}
operation! { DeleteLoginWhiteList(ids: Vec<u64>) "DeleteLoginWhiteList" -> Empty {
    0 "Ids" ids
} }

pub type DeleteLoginWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachine {
    pub uuid: String,
}
operation! { DeleteMachine(uuid: String) "DeleteMachine" -> Empty {
    0 "Uuid" uuid
} }

pub type DeleteMachineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineClearHistory {
    pub ids: Vec<u64>,
}
operation! { DeleteMachineClearHistory(ids: Vec<u64>) "DeleteMachineClearHistory" -> Empty {
    0 "Ids" ids
} }

pub type DeleteMachineClearHistoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineTag {
    pub rid: u64,
}
operation! { DeleteMachineTag(rid: u64) "DeleteMachineTag" -> Empty {
    0 "Rid" rid
} }

pub type DeleteMachineTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaliciousRequestWhiteList {
    pub ids: Vec<u64>,
}
operation! { DeleteMaliciousRequestWhiteList(ids: Vec<u64>) "DeleteMaliciousRequestWhiteList" -> Empty {
    0 "Ids" ids
} }

pub type DeleteMaliciousRequestWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaliciousRequests {
    pub ids: Option<Vec<u64>>,
    pub all: Option<bool>,
}
operation! { DeleteMaliciousRequests() "DeleteMaliciousRequests" -> Empty {
    0 "Ids" ids: Vec<u64>, 1 "All" all: bool
} }

pub type DeleteMaliciousRequestsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMalwareScanTask {}
operation! { DeleteMalwareScanTask() "DeleteMalwareScanTask" -> Empty {} }

pub type DeleteMalwareScanTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMalwareWhiteList {
    pub ids: Vec<u64>,
}
operation! { DeleteMalwareWhiteList(ids: Vec<u64>) "DeleteMalwareWhiteList" -> Empty {
    0 "Ids" ids
} }

pub type DeleteMalwareWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMalwares {
    pub ids: Option<Vec<u64>>,
    pub all: Option<bool>,
}
operation! { DeleteMalwares() "DeleteMalwares" -> Empty {
    0 "Ids" ids: Vec<u64>, 1 "All" all: bool
} }

pub type DeleteMalwaresOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetAttackWhiteList {
    pub ids: Vec<u64>,
}
operation! { DeleteNetAttackWhiteList(ids: Vec<u64>) "DeleteNetAttackWhiteList" -> Empty {
    0 "Ids" ids
} }

pub type DeleteNetAttackWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNonlocalLoginPlaces {
    pub del_type: Option<String>,
    pub ids: Option<Vec<u64>>,
    pub ip: Option<Vec<String>>,
    pub uuid: Option<String>,
}
operation! { DeleteNonlocalLoginPlaces() "DeleteNonlocalLoginPlaces" -> Empty {
    0 "DelType" del_type: String, 1 "Ids" ids: Vec<u64>, 2 "Ip" ip: Vec<String>, 3 "Uuid" uuid: String
} }

pub type DeleteNonlocalLoginPlacesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivilegeEvents {
    pub ids: Option<Vec<u64>>,
    pub all: Option<bool>,
}
operation! { DeletePrivilegeEvents() "DeletePrivilegeEvents" -> Empty {
    0 "Ids" ids: Vec<u64>, 1 "All" all: bool
} }

pub type DeletePrivilegeEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivilegeRules {
    pub ids: Vec<u64>,
}
operation! { DeletePrivilegeRules(ids: Vec<u64>) "DeletePrivilegeRules" -> Empty {
    0 "Ids" ids
} }

pub type DeletePrivilegeRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectDir {
    pub ids: Vec<String>,
}
operation! { DeleteProtectDir(ids: Vec<String>) "DeleteProtectDir" -> Empty {
    0 "Ids" ids
} }

pub type DeleteProtectDirOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRaspRules {
    pub ids: Vec<u64>,
}
operation! { DeleteRaspRules(ids: Vec<u64>) "DeleteRaspRules" -> Empty {
    0 "IDs" ids
} }

pub type DeleteRaspRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReverseShellEvents {
    pub ids: Option<Vec<u64>>,
    pub all: Option<bool>,
}
operation! { DeleteReverseShellEvents() "DeleteReverseShellEvents" -> Empty {
    0 "Ids" ids: Vec<u64>, 1 "All" all: bool
} }

pub type DeleteReverseShellEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReverseShellRules {
    pub ids: Vec<u64>,
}
operation! { DeleteReverseShellRules(ids: Vec<u64>) "DeleteReverseShellRules" -> Empty {
    0 "Ids" ids
} }

pub type DeleteReverseShellRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRiskDnsEvent {
    pub ids: Option<Vec<i64>>,
}
operation! { DeleteRiskDnsEvent() "DeleteRiskDnsEvent" -> Empty {
    0 "Ids" ids: Vec<i64>
} }

pub type DeleteRiskDnsEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRiskDnsPolicy {
    pub policy_ids: Option<Vec<i64>>,
}
operation! { DeleteRiskDnsPolicy() "DeleteRiskDnsPolicy" -> Empty {
    0 "PolicyIds" policy_ids: Vec<i64>
} }

pub type DeleteRiskDnsPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScanTask {
    pub task_id: u64,
    pub module_type: String,
    pub quuid_list: Option<Vec<String>>,
}
operation! { DeleteScanTask(task_id: u64, module_type: String) "DeleteScanTask" -> Empty {
    0 "TaskId" task_id, 1 "ModuleType" module_type, 2 "QuuidList" quuid_list: Vec<String>
} }

pub type DeleteScanTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSearchTemplate {
    pub id: u64,
}
operation! { DeleteSearchTemplate(id: u64) "DeleteSearchTemplate" -> DeleteSearchTemplateOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSearchTemplateOutput {
    pub status: Option<u64>,
}
model! { DeleteSearchTemplateOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTags {
    pub ids: Vec<u64>,
}
operation! { DeleteTags(ids: Vec<u64>) "DeleteTags" -> Empty {
    0 "Ids" ids
} }

pub type DeleteTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHookPolicy {
    pub ids: Option<Vec<i64>>,
}
operation! { DeleteWebHookPolicy() "DeleteWebHookPolicy" -> Empty {
    0 "Ids" ids: Vec<i64>
} }

pub type DeleteWebHookPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHookReceiver {
    pub ids: Option<Vec<i64>>,
}
operation! { DeleteWebHookReceiver() "DeleteWebHookReceiver" -> Empty {
    0 "Ids" ids: Vec<i64>
} }

pub type DeleteWebHookReceiverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHookRule {
    pub ids: Vec<i64>,
}
operation! { DeleteWebHookRule(ids: Vec<i64>) "DeleteWebHookRule" -> Empty {
    0 "Ids" ids
} }

pub type DeleteWebHookRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebPageEventLog {}
operation! { DeleteWebPageEventLog() "DeleteWebPageEventLog" -> Empty {} }

pub type DeleteWebPageEventLogOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestConfig {
    pub project_name: Option<String>,
}
operation! { DescribeABTestConfig() "DescribeABTestConfig" -> DescribeABTestConfigOutput {
    0 "ProjectName" project_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestConfigOutput {
    pub config: Option<Vec<ABTestConfig>>,
}
model! { DescribeABTestConfigOutput {
    0 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ABTestConfig {
    pub project_name: Option<String>,
    pub status: Option<bool>,
}
model! { ABTestConfig {
    0 "ProjectName" project_name, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAESKey {}
operation! { DescribeAESKey() "DescribeAESKey" -> Empty {} }

pub type DescribeAESKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountStatistics {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccountStatistics() "DescribeAccountStatistics" -> DescribeAccountStatisticsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAccountStatistics: AccountStatistics =
    Offset "Offset", "AccountStatistics" account_statistics, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountStatisticsOutput {
    pub total_count: Option<u64>,
    pub account_statistics: Option<Vec<AccountStatistics>>,
}
model! { DescribeAccountStatisticsOutput {
    0 "TotalCount" total_count, 1 "AccountStatistics" account_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountStatistics {
    pub username: Option<String>,
    pub machine_num: Option<u64>,
}
model! { AccountStatistics {
    0 "Username" username, 1 "MachineNum" machine_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallCommand {
    pub is_cloud: bool,
    pub net_type: String,
    pub region_code: Option<String>,
    pub vpc_id: Option<String>,
    pub tag_ids: Option<Vec<u64>>,
    pub expire_date: Option<String>,
    pub vip: Option<String>,
}
operation! { DescribeAgentInstallCommand(is_cloud: bool, net_type: String)
    "DescribeAgentInstallCommand" -> DescribeAgentInstallCommandOutput {
    0 "IsCloud" is_cloud, 1 "NetType" net_type, 2 "RegionCode" region_code: String, 3 "VpcId" vpc_id: String,
    4 "TagIds" tag_ids: Vec<u64>, 5 "ExpireDate" expire_date: String, 6 "Vip" vip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallCommandOutput {
    pub linux_command: Option<String>,
    pub windows_command: Option<String>,
    pub windows_step_one: Option<String>,
    pub windows_step_two: Option<String>,
    pub windows_download_url: Option<Secret>,
    pub arm_command: Option<String>,
}
model! { DescribeAgentInstallCommandOutput {
    0 "LinuxCommand" linux_command, 1 "WindowsCommand" windows_command, 2 "WindowsStepOne" windows_step_one,
    3 "WindowsStepTwo" windows_step_two, 4 "WindowsDownloadUrl" windows_download_url, 5 "ARMCommand" arm_command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallationToken {
    pub expire_date: String,
}
operation! { DescribeAgentInstallationToken(expire_date: String)
    "DescribeAgentInstallationToken" -> DescribeAgentInstallationTokenOutput {
    0 "ExpireDate" expire_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallationTokenOutput {
    pub token: Option<Secret>,
}
model! { DescribeAgentInstallationTokenOutput {
    0 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmIncidentNodes {
    pub uuid: String,
    pub alarm_vid: String,
    pub alarm_time: i64,
    pub table_id: Option<i64>,
}
operation! { DescribeAlarmIncidentNodes(uuid: String, alarm_vid: String, alarm_time: i64)
    "DescribeAlarmIncidentNodes" -> DescribeAlarmIncidentNodesOutput {
    0 "Uuid" uuid, 1 "AlarmVid" alarm_vid, 2 "AlarmTime" alarm_time, 3 "TableId" table_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmIncidentNodesOutput {
    pub incident_nodes: Option<Vec<IncidentVertexInfo>>,
}
model! { DescribeAlarmIncidentNodesOutput {
    0 "IncidentNodes" incident_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncidentVertexInfo {
    pub incident_id: Option<String>,
    pub table_name: Option<String>,
    pub vertex: Option<Vec<VertexInfo>>,
    pub vertex_count: Option<i64>,
}
model! { IncidentVertexInfo {
    0 "IncidentId" incident_id, 1 "TableName" table_name, 2 "Vertex" vertex, 3 "VertexCount" vertex_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VertexInfo {
    pub r#type: Option<i64>,
    pub vid: Option<String>,
    pub parent_vid: Option<String>,
    pub is_leaf: Option<bool>,
    pub proc_name_prefix: Option<String>,
    pub proc_name_md5: Option<String>,
    pub cmd_line_prefix: Option<String>,
    pub cmd_line_md5: Option<String>,
    pub file_path_prefix: Option<String>,
    pub address_prefix: Option<String>,
    pub is_we_detect: Option<bool>,
    pub is_alarm: Option<bool>,
    pub file_path_md5: Option<String>,
    pub address_md5: Option<String>,
}
model! { VertexInfo {
    0 "Type" r#type, 1 "Vid" vid, 2 "ParentVid" parent_vid, 3 "IsLeaf" is_leaf, 4 "ProcNamePrefix" proc_name_prefix,
    5 "ProcNameMd5" proc_name_md5, 6 "CmdLinePrefix" cmd_line_prefix, 7 "CmdLineMd5" cmd_line_md5,
    8 "FilePathPrefix" file_path_prefix, 9 "AddressPrefix" address_prefix, 10 "IsWeDetect" is_we_detect,
    11 "IsAlarm" is_alarm, 12 "FilePathMd5" file_path_md5, 13 "AddressMd5" address_md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmVertexId {
    pub uuid: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeAlarmVertexId(uuid: String, start_time: i64, end_time: i64)
    "DescribeAlarmVertexId" -> DescribeAlarmVertexIdOutput {
    0 "Uuid" uuid, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmVertexIdOutput {
    pub alarm_vertex_ids: Option<Vec<String>>,
}
model! { DescribeAlarmVertexIdOutput {
    0 "AlarmVertexIds" alarm_vertex_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppCount {
    pub name: Option<String>,
}
operation! { DescribeAssetAppCount() "DescribeAssetAppCount" -> DescribeAssetAppCountOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppCountOutput {
    pub apps: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetAppCountOutput {
    0 "Apps" apps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetKeyVal {
    pub key: Option<String>,
    pub value: Option<i64>,
    pub desc: Option<String>,
    pub new_count: Option<i64>,
}
model! { AssetKeyVal {
    0 "Key" key, 1 "Value" value, 2 "Desc" desc, 3 "NewCount" new_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetAppList() "DescribeAssetAppList" -> DescribeAssetAppListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<AssetFilters>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetAppList: AssetAppBaseInfo = Offset "Offset", "Apps" apps, total "Total" }

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
pub struct DescribeAssetAppListOutput {
    pub apps: Option<Vec<AssetAppBaseInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetAppListOutput {
    0 "Apps" apps, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetAppBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub project_id: Option<u64>,
    pub tag: Option<Vec<MachineTag>>,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub bin_path: Option<String>,
    pub os_info: Option<String>,
    pub process_count: Option<u64>,
    pub desc: Option<String>,
    pub version: Option<String>,
    pub config_path: Option<String>,
    pub first_time: Option<String>,
    pub update_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetAppBaseInfo {
    0 "MachineIp" machine_ip, 1 "MachineName" machine_name, 2 "MachineWanIp" machine_wan_ip, 3 "Uuid" uuid,
    4 "Quuid" quuid, 5 "ProjectId" project_id, 6 "Tag" tag, 7 "Name" name, 8 "Type" r#type, 9 "BinPath" bin_path,
    10 "OsInfo" os_info, 11 "ProcessCount" process_count, 12 "Desc" desc, 13 "Version" version,
    14 "ConfigPath" config_path, 15 "FirstTime" first_time, 16 "UpdateTime" update_time, 17 "IsNew" is_new,
    18 "MachineExtraInfo" machine_extra_info
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
pub struct DescribeAssetAppProcessList {
    pub quuid: String,
    pub uuid: String,
    pub name: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAssetAppProcessList(quuid: String, uuid: String, name: String)
    "DescribeAssetAppProcessList" -> DescribeAssetAppProcessListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Name" name, 3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeAssetAppProcessList: AssetAppProcessInfo = Offset "Offset", "Process" process, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppProcessListOutput {
    pub process: Option<Vec<AssetAppProcessInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetAppProcessListOutput {
    0 "Process" process, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetAppProcessInfo {
    pub name: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
    pub path: Option<String>,
    pub user: Option<String>,
    pub start_time: Option<String>,
}
model! { AssetAppProcessInfo {
    0 "Name" name, 1 "Status" status, 2 "Version" version, 3 "Path" path, 4 "User" user, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetCoreModuleInfo {
    pub quuid: String,
    pub uuid: String,
    pub id: String,
}
operation! { DescribeAssetCoreModuleInfo(quuid: String, uuid: String, id: String)
    "DescribeAssetCoreModuleInfo" -> DescribeAssetCoreModuleInfoOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetCoreModuleInfoOutput {
    pub module: Option<AssetCoreModuleDetail>,
}
model! { DescribeAssetCoreModuleInfoOutput {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetCoreModuleDetail {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub path: Option<String>,
    pub version: Option<String>,
    pub size: Option<u64>,
    pub processes: Option<String>,
    pub modules: Option<String>,
    pub params: Option<Vec<AssetCoreModuleParam>>,
    pub update_time: Option<String>,
}
model! { AssetCoreModuleDetail {
    0 "Name" name, 1 "Desc" desc, 2 "Path" path, 3 "Version" version, 4 "Size" size, 5 "Processes" processes,
    6 "Modules" modules, 7 "Params" params, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetCoreModuleParam {
    pub name: Option<String>,
    pub data: Option<String>,
}
model! { AssetCoreModuleParam {
    0 "Name" name, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetCoreModuleList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetCoreModuleList() "DescribeAssetCoreModuleList" -> DescribeAssetCoreModuleListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeAssetCoreModuleList: AssetCoreModuleBaseInfo = Offset "Offset", "Modules" modules, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetCoreModuleListOutput {
    pub modules: Option<Vec<AssetCoreModuleBaseInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetCoreModuleListOutput {
    0 "Modules" modules, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetCoreModuleBaseInfo {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub path: Option<String>,
    pub version: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub size: Option<u64>,
    pub process_count: Option<u64>,
    pub module_count: Option<u64>,
    pub id: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_wan_ip: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetCoreModuleBaseInfo {
    0 "Name" name, 1 "Desc" desc, 2 "Path" path, 3 "Version" version, 4 "MachineIp" machine_ip,
    5 "MachineName" machine_name, 6 "OsInfo" os_info, 7 "Size" size, 8 "ProcessCount" process_count,
    9 "ModuleCount" module_count, 10 "Id" id, 11 "Quuid" quuid, 12 "Uuid" uuid, 13 "UpdateTime" update_time,
    14 "FirstTime" first_time, 15 "IsNew" is_new, 16 "MachineWanIp" machine_wan_ip,
    17 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseCount {
    pub name: Option<String>,
}
operation! { DescribeAssetDatabaseCount() "DescribeAssetDatabaseCount" -> DescribeAssetDatabaseCountOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseCountOutput {
    pub databases: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetDatabaseCountOutput {
    0 "Databases" databases
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseInfo {
    pub quuid: String,
    pub uuid: String,
    pub id: String,
}
operation! { DescribeAssetDatabaseInfo(quuid: String, uuid: String, id: String)
    "DescribeAssetDatabaseInfo" -> DescribeAssetDatabaseInfoOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseInfoOutput {
    pub database: Option<AssetDatabaseDetail>,
}
model! { DescribeAssetDatabaseInfoOutput {
    0 "Database" database
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDatabaseDetail {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub port: Option<String>,
    pub proto: Option<String>,
    pub user: Option<String>,
    pub ip: Option<String>,
    pub config_path: Option<String>,
    pub log_path: Option<String>,
    pub data_path: Option<String>,
    pub permission: Option<String>,
    pub error_log_path: Option<String>,
    pub plug_in_path: Option<String>,
    pub bin_path: Option<String>,
    pub param: Option<String>,
    pub update_time: Option<String>,
}
model! { AssetDatabaseDetail {
    0 "MachineIp" machine_ip, 1 "MachineWanIp" machine_wan_ip, 2 "Quuid" quuid, 3 "Uuid" uuid, 4 "OsInfo" os_info,
    5 "Name" name, 6 "Version" version, 7 "Port" port, 8 "Proto" proto, 9 "User" user, 10 "Ip" ip,
    11 "ConfigPath" config_path, 12 "LogPath" log_path, 13 "DataPath" data_path, 14 "Permission" permission,
    15 "ErrorLogPath" error_log_path, 16 "PlugInPath" plug_in_path, 17 "BinPath" bin_path, 18 "Param" param,
    19 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetDatabaseList() "DescribeAssetDatabaseList" -> DescribeAssetDatabaseListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<AssetFilters>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetDatabaseList: AssetDatabaseBaseInfo = Offset "Offset", "Databases" databases, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseListOutput {
    pub databases: Option<Vec<AssetDatabaseBaseInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetDatabaseListOutput {
    0 "Databases" databases, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDatabaseBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<u64>,
    pub tag: Option<Vec<MachineTag>>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub port: Option<String>,
    pub proto: Option<String>,
    pub user: Option<String>,
    pub ip: Option<String>,
    pub config_path: Option<String>,
    pub log_path: Option<String>,
    pub data_path: Option<String>,
    pub permission: Option<String>,
    pub error_log_path: Option<String>,
    pub plug_in_path: Option<String>,
    pub bin_path: Option<String>,
    pub param: Option<String>,
    pub id: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_name: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetDatabaseBaseInfo {
    0 "MachineIp" machine_ip, 1 "MachineWanIp" machine_wan_ip, 2 "Quuid" quuid, 3 "Uuid" uuid, 4 "OsInfo" os_info,
    5 "ProjectId" project_id, 6 "Tag" tag, 7 "Name" name, 8 "Version" version, 9 "Port" port, 10 "Proto" proto,
    11 "User" user, 12 "Ip" ip, 13 "ConfigPath" config_path, 14 "LogPath" log_path, 15 "DataPath" data_path,
    16 "Permission" permission, 17 "ErrorLogPath" error_log_path, 18 "PlugInPath" plug_in_path, 19 "BinPath" bin_path,
    20 "Param" param, 21 "Id" id, 22 "UpdateTime" update_time, 23 "FirstTime" first_time, 24 "IsNew" is_new,
    25 "MachineName" machine_name, 26 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDiskList {
    pub quuid: String,
    pub uuid: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAssetDiskList(quuid: String, uuid: String) "DescribeAssetDiskList" -> DescribeAssetDiskListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeAssetDiskList: AssetDiskPartitionInfo = Offset "Offset", "Disks" disks, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDiskListOutput {
    pub disks: Option<Vec<AssetDiskPartitionInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetDiskListOutput {
    0 "Disks" disks, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDiskPartitionInfo {
    pub name: Option<String>,
    pub size: Option<u64>,
    pub percent: Option<f64>,
    pub r#type: Option<String>,
    pub path: Option<String>,
    pub used: Option<u64>,
}
model! { AssetDiskPartitionInfo {
    0 "Name" name, 1 "Size" size, 2 "Percent" percent, 3 "Type" r#type, 4 "Path" path, 5 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetEnvList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub r#type: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetEnvList() "DescribeAssetEnvList" -> DescribeAssetEnvListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Type" r#type: u64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "Offset" offset: u64, 5 "Limit" limit: u64, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeAssetEnvList: AssetEnvBaseInfo = Offset "Offset", "Envs" envs, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetEnvListOutput {
    pub envs: Option<Vec<AssetEnvBaseInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetEnvListOutput {
    0 "Envs" envs, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetEnvBaseInfo {
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub user: Option<String>,
    pub value: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_wan_ip: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetEnvBaseInfo {
    0 "Name" name, 1 "Type" r#type, 2 "User" user, 3 "Value" value, 4 "MachineIp" machine_ip,
    5 "MachineName" machine_name, 6 "OsInfo" os_info, 7 "Quuid" quuid, 8 "Uuid" uuid, 9 "UpdateTime" update_time,
    10 "FirstTime" first_time, 11 "IsNew" is_new, 12 "MachineWanIp" machine_wan_ip,
    13 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostTotalCount {
    pub uuid: String,
    pub quuid: String,
}
operation! { DescribeAssetHostTotalCount(uuid: String, quuid: String)
    "DescribeAssetHostTotalCount" -> DescribeAssetHostTotalCountOutput {
    0 "Uuid" uuid, 1 "Quuid" quuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostTotalCountOutput {
    pub types: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetHostTotalCountOutput {
    0 "Types" types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetInfo {}
operation! { DescribeAssetInfo() "DescribeAssetInfo" -> DescribeAssetInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetInfoOutput {
    pub machine_count: Option<u64>,
    pub account_count: Option<u64>,
    pub port_count: Option<u64>,
    pub process_count: Option<u64>,
    pub software_count: Option<u64>,
    pub database_count: Option<u64>,
    pub web_app_count: Option<u64>,
    pub web_frame_count: Option<u64>,
    pub web_service_count: Option<u64>,
    pub web_location_count: Option<u64>,
    pub account_new_count: Option<i64>,
    pub port_new_count: Option<i64>,
    pub process_new_count: Option<i64>,
    pub software_new_count: Option<i64>,
    pub database_new_count: Option<i64>,
    pub web_app_new_count: Option<i64>,
    pub web_frame_new_count: Option<i64>,
    pub web_service_new_count: Option<i64>,
    pub web_location_new_count: Option<i64>,
    pub machine_new_count: Option<i64>,
}
model! { DescribeAssetInfoOutput {
    0 "MachineCount" machine_count, 1 "AccountCount" account_count, 2 "PortCount" port_count,
    3 "ProcessCount" process_count, 4 "SoftwareCount" software_count, 5 "DatabaseCount" database_count,
    6 "WebAppCount" web_app_count, 7 "WebFrameCount" web_frame_count, 8 "WebServiceCount" web_service_count,
    9 "WebLocationCount" web_location_count, 10 "AccountNewCount" account_new_count, 11 "PortNewCount" port_new_count,
    12 "ProcessNewCount" process_new_count, 13 "SoftwareNewCount" software_new_count,
    14 "DatabaseNewCount" database_new_count, 15 "WebAppNewCount" web_app_new_count,
    16 "WebFrameNewCount" web_frame_new_count, 17 "WebServiceNewCount" web_service_new_count,
    18 "WebLocationNewCount" web_location_new_count, 19 "MachineNewCount" machine_new_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetInitServiceList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetInitServiceList() "DescribeAssetInitServiceList" -> DescribeAssetInitServiceListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeAssetInitServiceList: AssetInitServiceBaseInfo = Offset "Offset", "Services" services, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetInitServiceListOutput {
    pub services: Option<Vec<AssetInitServiceBaseInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetInitServiceListOutput {
    0 "Services" services, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetInitServiceBaseInfo {
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub status: Option<u64>,
    pub user: Option<String>,
    pub path: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_wan_ip: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub is_auto_run: Option<i64>,
}
model! { AssetInitServiceBaseInfo {
    0 "Name" name, 1 "Type" r#type, 2 "Status" status, 3 "User" user, 4 "Path" path, 5 "MachineIp" machine_ip,
    6 "MachineName" machine_name, 7 "OsInfo" os_info, 8 "Quuid" quuid, 9 "Uuid" uuid, 10 "UpdateTime" update_time,
    11 "FirstTime" first_time, 12 "IsNew" is_new, 13 "MachineWanIp" machine_wan_ip,
    14 "MachineExtraInfo" machine_extra_info, 15 "IsAutoRun" is_auto_run
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetJarInfo {
    pub quuid: String,
    pub uuid: String,
    pub id: String,
}
operation! { DescribeAssetJarInfo(quuid: String, uuid: String, id: String)
    "DescribeAssetJarInfo" -> DescribeAssetJarInfoOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetJarInfoOutput {
    pub jar: Option<AssetJarDetail>,
}
model! { DescribeAssetJarInfoOutput {
    0 "Jar" jar
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetJarDetail {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub status: Option<u64>,
    pub version: Option<String>,
    pub path: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub process: Option<Vec<AssetAppProcessInfo>>,
    pub md5: Option<String>,
    pub update_time: Option<String>,
}
model! { AssetJarDetail {
    0 "Name" name, 1 "Type" r#type, 2 "Status" status, 3 "Version" version, 4 "Path" path, 5 "MachineIp" machine_ip,
    6 "MachineName" machine_name, 7 "OsInfo" os_info, 8 "Process" process, 9 "Md5" md5, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetJarList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetJarList() "DescribeAssetJarList" -> DescribeAssetJarListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeAssetJarList: AssetJarBaseInfo = Offset "Offset", "Jars" jars, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetJarListOutput {
    pub jars: Option<Vec<AssetJarBaseInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetJarListOutput {
    0 "Jars" jars, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetJarBaseInfo {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub status: Option<u64>,
    pub version: Option<String>,
    pub path: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub id: Option<String>,
    pub md5: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_wan_ip: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetJarBaseInfo {
    0 "Name" name, 1 "Type" r#type, 2 "Status" status, 3 "Version" version, 4 "Path" path, 5 "MachineIp" machine_ip,
    6 "MachineName" machine_name, 7 "OsInfo" os_info, 8 "Id" id, 9 "Md5" md5, 10 "Quuid" quuid, 11 "Uuid" uuid,
    12 "UpdateTime" update_time, 13 "FirstTime" first_time, 14 "IsNew" is_new, 15 "MachineWanIp" machine_wan_ip,
    16 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetLoadInfo {}
operation! { DescribeAssetLoadInfo() "DescribeAssetLoadInfo" -> DescribeAssetLoadInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetLoadInfoOutput {
    pub cpu_load: Option<AssetLoadSummary>,
    pub mem_load: Option<AssetLoadSummary>,
    pub disk_load: Option<AssetLoadSummary>,
}
model! { DescribeAssetLoadInfoOutput {
    0 "CpuLoad" cpu_load, 1 "MemLoad" mem_load, 2 "DiskLoad" disk_load
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetLoadSummary {
    pub counts: Option<Vec<u64>>,
    pub top5: Option<Vec<AssetLoadDetail>>,
}
model! { AssetLoadSummary {
    0 "Counts" counts, 1 "Top5" top5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetLoadDetail {
    pub machine_name: Option<String>,
    pub desc: Option<String>,
    pub value: Option<f64>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
}
model! { AssetLoadDetail {
    0 "MachineName" machine_name, 1 "Desc" desc, 2 "Value" value, 3 "Quuid" quuid, 4 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineDetail {
    pub quuid: String,
    pub uuid: String,
}
operation! { DescribeAssetMachineDetail(quuid: String, uuid: String)
    "DescribeAssetMachineDetail" -> DescribeAssetMachineDetailOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineDetailOutput {
    pub machine_detail: Option<AssetMachineDetail>,
}
model! { DescribeAssetMachineDetailOutput {
    0 "MachineDetail" machine_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetMachineDetail {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub cpu: Option<String>,
    pub mem_size: Option<u64>,
    pub mem_load: Option<String>,
    pub disk_size: Option<u64>,
    pub disk_load: Option<String>,
    pub partition_count: Option<u64>,
    pub machine_wan_ip: Option<String>,
    pub cpu_size: Option<u64>,
    pub cpu_load: Option<String>,
    pub protect_level: Option<u64>,
    pub risk_status: Option<String>,
    pub protect_days: Option<u64>,
    pub buy_time: Option<String>,
    pub end_time: Option<String>,
    pub core_version: Option<String>,
    pub os_type: Option<String>,
    pub agent_version: Option<String>,
    pub install_time: Option<String>,
    pub boot_time: Option<String>,
    pub last_live_time: Option<String>,
    pub producer: Option<String>,
    pub serial_number: Option<String>,
    pub net_cards: Option<Vec<AssetNetworkCardInfo>>,
    pub disks: Option<Vec<AssetDiskPartitionInfo>>,
    pub status: Option<u64>,
    pub project_id: Option<u64>,
    pub device_version: Option<String>,
    pub offline_time: Option<String>,
    pub instance_id: Option<String>,
    pub update_time: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub cpu_load_vul: Option<String>,
    pub first_time: Option<String>,
}
model! { AssetMachineDetail {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "MachineIp" machine_ip, 3 "MachineName" machine_name, 4 "OsInfo" os_info,
    5 "Cpu" cpu, 6 "MemSize" mem_size, 7 "MemLoad" mem_load, 8 "DiskSize" disk_size, 9 "DiskLoad" disk_load,
    10 "PartitionCount" partition_count, 11 "MachineWanIp" machine_wan_ip, 12 "CpuSize" cpu_size, 13 "CpuLoad" cpu_load,
    14 "ProtectLevel" protect_level, 15 "RiskStatus" risk_status, 16 "ProtectDays" protect_days, 17 "BuyTime" buy_time,
    18 "EndTime" end_time, 19 "CoreVersion" core_version, 20 "OsType" os_type, 21 "AgentVersion" agent_version,
    22 "InstallTime" install_time, 23 "BootTime" boot_time, 24 "LastLiveTime" last_live_time, 25 "Producer" producer,
    26 "SerialNumber" serial_number, 27 "NetCards" net_cards, 28 "Disks" disks, 29 "Status" status,
    30 "ProjectId" project_id, 31 "DeviceVersion" device_version, 32 "OfflineTime" offline_time,
    33 "InstanceId" instance_id, 34 "UpdateTime" update_time, 35 "MachineExtraInfo" machine_extra_info,
    36 "CpuLoadVul" cpu_load_vul, 37 "FirstTime" first_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetNetworkCardInfo {
    pub name: Option<String>,
    pub ip: Option<String>,
    pub gate_way: Option<String>,
    pub mac: Option<String>,
    pub ipv6: Option<String>,
    pub dns_server: Option<String>,
}
model! { AssetNetworkCardInfo {
    0 "Name" name, 1 "Ip" ip, 2 "GateWay" gate_way, 3 "Mac" mac, 4 "Ipv6" ipv6, 5 "DnsServer" dns_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetMachineList() "DescribeAssetMachineList" -> DescribeAssetMachineListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeAssetMachineList: AssetMachineBaseInfo = Offset "Offset", "Machines" machines, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineListOutput {
    pub total: Option<u64>,
    pub machines: Option<Vec<AssetMachineBaseInfo>>,
}
model! { DescribeAssetMachineListOutput {
    0 "Total" total, 1 "Machines" machines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetMachineBaseInfo {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub cpu: Option<String>,
    pub mem_size: Option<u64>,
    pub mem_load: Option<String>,
    pub disk_size: Option<u64>,
    pub disk_load: Option<String>,
    pub partition_count: Option<u64>,
    pub machine_wan_ip: Option<String>,
    pub project_id: Option<u64>,
    pub cpu_size: Option<u64>,
    pub cpu_load: Option<String>,
    pub tag: Option<Vec<MachineTag>>,
    pub update_time: Option<String>,
    pub is_new: Option<i64>,
    pub first_time: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub cpu_load_num: Option<String>,
}
model! { AssetMachineBaseInfo {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "MachineIp" machine_ip, 3 "MachineName" machine_name, 4 "OsInfo" os_info,
    5 "Cpu" cpu, 6 "MemSize" mem_size, 7 "MemLoad" mem_load, 8 "DiskSize" disk_size, 9 "DiskLoad" disk_load,
    10 "PartitionCount" partition_count, 11 "MachineWanIp" machine_wan_ip, 12 "ProjectId" project_id,
    13 "CpuSize" cpu_size, 14 "CpuLoad" cpu_load, 15 "Tag" tag, 16 "UpdateTime" update_time, 17 "IsNew" is_new,
    18 "FirstTime" first_time, 19 "MachineExtraInfo" machine_extra_info, 20 "CpuLoadNum" cpu_load_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineTagTop {}
operation! { DescribeAssetMachineTagTop() "DescribeAssetMachineTagTop" -> DescribeAssetMachineTagTopOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineTagTopOutput {
    pub tags: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetMachineTagTopOutput {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPlanTaskList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetPlanTaskList() "DescribeAssetPlanTaskList" -> DescribeAssetPlanTaskListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeAssetPlanTaskList: AssetPlanTask = Offset "Offset", "Tasks" tasks, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPlanTaskListOutput {
    pub tasks: Option<Vec<AssetPlanTask>>,
    pub total: Option<u64>,
}
model! { DescribeAssetPlanTaskListOutput {
    0 "Tasks" tasks, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetPlanTask {
    pub status: Option<u64>,
    pub cycle: Option<String>,
    pub command: Option<String>,
    pub user: Option<String>,
    pub config_path: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_wan_ip: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetPlanTask {
    0 "Status" status, 1 "Cycle" cycle, 2 "Command" command, 3 "User" user, 4 "ConfigPath" config_path,
    5 "MachineIp" machine_ip, 6 "MachineName" machine_name, 7 "OsInfo" os_info, 8 "Quuid" quuid, 9 "Uuid" uuid,
    10 "UpdateTime" update_time, 11 "FirstTime" first_time, 12 "IsNew" is_new, 13 "MachineWanIp" machine_wan_ip,
    14 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortCount {
    pub port: Option<u64>,
}
operation! { DescribeAssetPortCount() "DescribeAssetPortCount" -> DescribeAssetPortCountOutput {
    0 "Port" port: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortCountOutput {
    pub ports: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetPortCountOutput {
    0 "Ports" ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortInfoList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetPortInfoList() "DescribeAssetPortInfoList" -> DescribeAssetPortInfoListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetPortInfoList: AssetPortBaseInfo = Offset "Offset", "Ports" ports, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortInfoListOutput {
    pub total: Option<u64>,
    pub ports: Option<Vec<AssetPortBaseInfo>>,
}
model! { DescribeAssetPortInfoListOutput {
    0 "Total" total, 1 "Ports" ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetPortBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<u64>,
    pub tag: Option<Vec<MachineTag>>,
    pub process_name: Option<String>,
    pub process_version: Option<String>,
    pub process_path: Option<String>,
    pub pid: Option<String>,
    pub user: Option<String>,
    pub start_time: Option<String>,
    pub param: Option<String>,
    pub teletype: Option<String>,
    pub port: Option<String>,
    pub group_name: Option<String>,
    pub md5: Option<String>,
    pub ppid: Option<String>,
    pub parent_process_name: Option<String>,
    pub proto: Option<String>,
    pub bind_ip: Option<String>,
    pub machine_name: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetPortBaseInfo {
    0 "MachineIp" machine_ip, 1 "MachineWanIp" machine_wan_ip, 2 "Quuid" quuid, 3 "Uuid" uuid, 4 "OsInfo" os_info,
    5 "ProjectId" project_id, 6 "Tag" tag, 7 "ProcessName" process_name, 8 "ProcessVersion" process_version,
    9 "ProcessPath" process_path, 10 "Pid" pid, 11 "User" user, 12 "StartTime" start_time, 13 "Param" param,
    14 "Teletype" teletype, 15 "Port" port, 16 "GroupName" group_name, 17 "Md5" md5, 18 "Ppid" ppid,
    19 "ParentProcessName" parent_process_name, 20 "Proto" proto, 21 "BindIp" bind_ip, 22 "MachineName" machine_name,
    23 "UpdateTime" update_time, 24 "FirstTime" first_time, 25 "IsNew" is_new, 26 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessCount {
    pub name: Option<String>,
}
operation! { DescribeAssetProcessCount() "DescribeAssetProcessCount" -> DescribeAssetProcessCountOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessCountOutput {
    pub process: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetProcessCountOutput {
    0 "Process" process
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessInfoList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetProcessInfoList() "DescribeAssetProcessInfoList" -> DescribeAssetProcessInfoListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetProcessInfoList: AssetProcessBaseInfo = Offset "Offset", "Process" process, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessInfoListOutput {
    pub total: Option<u64>,
    pub process: Option<Vec<AssetProcessBaseInfo>>,
}
model! { DescribeAssetProcessInfoListOutput {
    0 "Total" total, 1 "Process" process
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetProcessBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<u64>,
    pub tag: Option<Vec<MachineTag>>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub path: Option<String>,
    pub pid: Option<String>,
    pub user: Option<String>,
    pub start_time: Option<String>,
    pub param: Option<String>,
    pub tty: Option<String>,
    pub version: Option<String>,
    pub group_name: Option<String>,
    pub md5: Option<String>,
    pub ppid: Option<String>,
    pub parent_process_name: Option<String>,
    pub status: Option<String>,
    pub has_sign: Option<u64>,
    pub install_by_package: Option<u64>,
    pub package_name: Option<String>,
    pub machine_name: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetProcessBaseInfo {
    0 "MachineIp" machine_ip, 1 "MachineWanIp" machine_wan_ip, 2 "Quuid" quuid, 3 "Uuid" uuid, 4 "OsInfo" os_info,
    5 "ProjectId" project_id, 6 "Tag" tag, 7 "Name" name, 8 "Desc" desc, 9 "Path" path, 10 "Pid" pid, 11 "User" user,
    12 "StartTime" start_time, 13 "Param" param, 14 "Tty" tty, 15 "Version" version, 16 "GroupName" group_name,
    17 "Md5" md5, 18 "Ppid" ppid, 19 "ParentProcessName" parent_process_name, 20 "Status" status, 21 "HasSign" has_sign,
    22 "InstallByPackage" install_by_package, 23 "PackageName" package_name, 24 "MachineName" machine_name,
    25 "UpdateTime" update_time, 26 "FirstTime" first_time, 27 "IsNew" is_new, 28 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRecentMachineInfo {
    pub begin_date: String,
    pub end_date: String,
}
operation! { DescribeAssetRecentMachineInfo(begin_date: String, end_date: String)
    "DescribeAssetRecentMachineInfo" -> DescribeAssetRecentMachineInfoOutput {
    0 "BeginDate" begin_date, 1 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRecentMachineInfoOutput {
    pub total_list: Option<Vec<AssetKeyVal>>,
    pub live_list: Option<Vec<AssetKeyVal>>,
    pub offline_list: Option<Vec<AssetKeyVal>>,
    pub risk_list: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetRecentMachineInfoOutput {
    0 "TotalList" total_list, 1 "LiveList" live_list, 2 "OfflineList" offline_list, 3 "RiskList" risk_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSystemPackageList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetSystemPackageList() "DescribeAssetSystemPackageList" -> DescribeAssetSystemPackageListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeAssetSystemPackageList: AssetSystemPackageInfo = Offset "Offset", "Packages" packages, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSystemPackageListOutput {
    pub total: Option<u64>,
    pub packages: Option<Vec<AssetSystemPackageInfo>>,
}
model! { DescribeAssetSystemPackageListOutput {
    0 "Total" total, 1 "Packages" packages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetSystemPackageInfo {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub version: Option<String>,
    pub install_time: Option<String>,
    pub r#type: Option<String>,
    pub machine_name: Option<String>,
    pub machine_ip: Option<String>,
    pub os_info: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
}
model! { AssetSystemPackageInfo {
    0 "Name" name, 1 "Desc" desc, 2 "Version" version, 3 "InstallTime" install_time, 4 "Type" r#type,
    5 "MachineName" machine_name, 6 "MachineIp" machine_ip, 7 "OsInfo" os_info, 8 "UpdateTime" update_time,
    9 "FirstTime" first_time, 10 "IsNew" is_new, 11 "MachineExtraInfo" machine_extra_info, 12 "Quuid" quuid,
    13 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTotalCount {}
operation! { DescribeAssetTotalCount() "DescribeAssetTotalCount" -> DescribeAssetTotalCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTotalCountOutput {
    pub types: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetTotalCountOutput {
    0 "Types" types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTypeTop {}
operation! { DescribeAssetTypeTop() "DescribeAssetTypeTop" -> DescribeAssetTypeTopOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTypeTopOutput {
    pub user: Option<Vec<AssetKeyVal>>,
    pub port: Option<Vec<AssetKeyVal>>,
    pub process: Option<Vec<AssetKeyVal>>,
    pub software: Option<Vec<AssetKeyVal>>,
    pub database: Option<Vec<AssetKeyVal>>,
    pub web_app: Option<Vec<AssetKeyVal>>,
    pub web_location: Option<Vec<AssetKeyVal>>,
    pub web_frame: Option<Vec<AssetKeyVal>>,
    pub web_service: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetTypeTopOutput {
    0 "User" user, 1 "Port" port, 2 "Process" process, 3 "Software" software, 4 "Database" database, 5 "WebApp" web_app,
    6 "WebLocation" web_location, 7 "WebFrame" web_frame, 8 "WebService" web_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTypes {}
operation! { DescribeAssetTypes() "DescribeAssetTypes" -> DescribeAssetTypesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTypesOutput {
    pub types: Option<Vec<AssetType>>,
}
model! { DescribeAssetTypesOutput {
    0 "Types" types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetType {
    pub id: Option<u64>,
    pub name: Option<String>,
}
model! { AssetType {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserCount {
    pub name: Option<String>,
}
operation! { DescribeAssetUserCount() "DescribeAssetUserCount" -> DescribeAssetUserCountOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserCountOutput {
    pub users: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetUserCountOutput {
    0 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserInfo {
    pub quuid: String,
    pub uuid: String,
    pub name: String,
}
operation! { DescribeAssetUserInfo(quuid: String, uuid: String, name: String)
    "DescribeAssetUserInfo" -> DescribeAssetUserInfoOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserInfoOutput {
    pub user: Option<AssetUserDetail>,
}
model! { DescribeAssetUserInfoOutput {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetUserDetail {
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub uid: Option<String>,
    pub gid: Option<String>,
    pub status: Option<u64>,
    pub is_root: Option<u64>,
    pub last_login_time: Option<String>,
    pub name: Option<String>,
    pub user_type: Option<u64>,
    pub is_domain: Option<u64>,
    pub is_ssh_login: Option<u64>,
    pub home_path: Option<String>,
    pub shell: Option<String>,
    pub shell_login_status: Option<u64>,
    pub password_change_time: Option<String>,
    pub password_due_time: Option<String>,
    pub password_lock_days: Option<i64>,
    pub remark: Option<String>,
    pub group_name: Option<String>,
    pub disable_time: Option<String>,
    pub last_login_terminal: Option<String>,
    pub last_login_loc: Option<String>,
    pub last_login_ip: Option<String>,
    pub password_warn_days: Option<u64>,
    pub password_change_type: Option<u64>,
    pub keys: Option<Vec<AssetUserKeyInfo>>,
    pub update_time: Option<String>,
}
model! { AssetUserDetail {
    0 "MachineIp" machine_ip, 1 "MachineName" machine_name, 2 "Uuid" uuid, 3 "Quuid" quuid, 4 "Uid" uid, 5 "Gid" gid,
    6 "Status" status, 7 "IsRoot" is_root, 8 "LastLoginTime" last_login_time, 9 "Name" name, 10 "UserType" user_type,
    11 "IsDomain" is_domain, 12 "IsSshLogin" is_ssh_login, 13 "HomePath" home_path, 14 "Shell" shell,
    15 "ShellLoginStatus" shell_login_status, 16 "PasswordChangeTime" password_change_time,
    17 "PasswordDueTime" password_due_time, 18 "PasswordLockDays" password_lock_days, 19 "Remark" remark,
    20 "GroupName" group_name, 21 "DisableTime" disable_time, 22 "LastLoginTerminal" last_login_terminal,
    23 "LastLoginLoc" last_login_loc, 24 "LastLoginIp" last_login_ip, 25 "PasswordWarnDays" password_warn_days,
    26 "PasswordChangeType" password_change_type, 27 "Keys" keys, 28 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetUserKeyInfo {
    pub value: Option<String>,
    pub comment: Option<String>,
    pub encrypt_type: Option<String>,
}
model! { AssetUserKeyInfo {
    0 "Value" value, 1 "Comment" comment, 2 "EncryptType" encrypt_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserKeyList {
    pub quuid: String,
    pub uuid: String,
    pub name: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAssetUserKeyList(quuid: String, uuid: String, name: String)
    "DescribeAssetUserKeyList" -> DescribeAssetUserKeyListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Name" name, 3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeAssetUserKeyList: AssetUserKeyInfo = Offset "Offset", "Keys" keys, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserKeyListOutput {
    pub keys: Option<Vec<AssetUserKeyInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetUserKeyListOutput {
    0 "Keys" keys, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetUserList() "DescribeAssetUserList" -> DescribeAssetUserListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetUserList: AssetUserBaseInfo = Offset "Offset", "Users" users, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserListOutput {
    pub total: Option<u64>,
    pub users: Option<Vec<AssetUserBaseInfo>>,
}
model! { DescribeAssetUserListOutput {
    0 "Total" total, 1 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetUserBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub uid: Option<String>,
    pub gid: Option<String>,
    pub status: Option<u64>,
    pub is_root: Option<u64>,
    pub login_type: Option<u64>,
    pub last_login_time: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<u64>,
    pub user_type: Option<u64>,
    pub is_domain: Option<u64>,
    pub is_sudo: Option<u64>,
    pub is_ssh_login: Option<u64>,
    pub home_path: Option<String>,
    pub shell: Option<String>,
    pub shell_login_status: Option<u64>,
    pub password_change_time: Option<String>,
    pub password_due_time: Option<String>,
    pub password_lock_days: Option<i64>,
    pub password_status: Option<i64>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetUserBaseInfo {
    0 "MachineIp" machine_ip, 1 "MachineWanIp" machine_wan_ip, 2 "MachineName" machine_name, 3 "OsInfo" os_info,
    4 "Uuid" uuid, 5 "Quuid" quuid, 6 "Uid" uid, 7 "Gid" gid, 8 "Status" status, 9 "IsRoot" is_root,
    10 "LoginType" login_type, 11 "LastLoginTime" last_login_time, 12 "Name" name, 13 "ProjectId" project_id,
    14 "UserType" user_type, 15 "IsDomain" is_domain, 16 "IsSudo" is_sudo, 17 "IsSshLogin" is_ssh_login,
    18 "HomePath" home_path, 19 "Shell" shell, 20 "ShellLoginStatus" shell_login_status,
    21 "PasswordChangeTime" password_change_time, 22 "PasswordDueTime" password_due_time,
    23 "PasswordLockDays" password_lock_days, 24 "PasswordStatus" password_status, 25 "UpdateTime" update_time,
    26 "FirstTime" first_time, 27 "IsNew" is_new, 28 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppCount {
    pub name: Option<String>,
}
operation! { DescribeAssetWebAppCount() "DescribeAssetWebAppCount" -> DescribeAssetWebAppCountOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppCountOutput {
    pub web_apps: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetWebAppCountOutput {
    0 "WebApps" web_apps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetWebAppList() "DescribeAssetWebAppList" -> DescribeAssetWebAppListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetWebAppList: AssetWebAppBaseInfo = Offset "Offset", "WebApps" web_apps, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppListOutput {
    pub total: Option<u64>,
    pub web_apps: Option<Vec<AssetWebAppBaseInfo>>,
}
model! { DescribeAssetWebAppListOutput {
    0 "Total" total, 1 "WebApps" web_apps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebAppBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<u64>,
    pub tag: Option<Vec<MachineTag>>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub root_path: Option<String>,
    pub service_type: Option<String>,
    pub domain: Option<String>,
    pub virtual_path: Option<String>,
    pub plugin_count: Option<u64>,
    pub id: Option<String>,
    pub desc: Option<String>,
    pub machine_name: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetWebAppBaseInfo {
    0 "MachineIp" machine_ip, 1 "MachineWanIp" machine_wan_ip, 2 "Quuid" quuid, 3 "Uuid" uuid, 4 "OsInfo" os_info,
    5 "ProjectId" project_id, 6 "Tag" tag, 7 "Name" name, 8 "Version" version, 9 "RootPath" root_path,
    10 "ServiceType" service_type, 11 "Domain" domain, 12 "VirtualPath" virtual_path, 13 "PluginCount" plugin_count,
    14 "Id" id, 15 "Desc" desc, 16 "MachineName" machine_name, 17 "UpdateTime" update_time, 18 "FirstTime" first_time,
    19 "IsNew" is_new, 20 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppPluginList {
    pub quuid: String,
    pub uuid: String,
    pub id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAssetWebAppPluginList(quuid: String, uuid: String, id: String)
    "DescribeAssetWebAppPluginList" -> DescribeAssetWebAppPluginListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id, 3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeAssetWebAppPluginList: AssetWebAppPluginInfo = Offset "Offset", "Plugins" plugins, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppPluginListOutput {
    pub plugins: Option<Vec<AssetWebAppPluginInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetWebAppPluginListOutput {
    0 "Plugins" plugins, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebAppPluginInfo {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub version: Option<String>,
    pub link: Option<String>,
}
model! { AssetWebAppPluginInfo {
    0 "Name" name, 1 "Desc" desc, 2 "Version" version, 3 "Link" link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebFrameCount {
    pub name: Option<String>,
}
operation! { DescribeAssetWebFrameCount() "DescribeAssetWebFrameCount" -> DescribeAssetWebFrameCountOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebFrameCountOutput {
    pub web_frames: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetWebFrameCountOutput {
    0 "WebFrames" web_frames
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebFrameList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetWebFrameList() "DescribeAssetWebFrameList" -> DescribeAssetWebFrameListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetWebFrameList: AssetWebFrameBaseInfo = Offset "Offset", "WebFrames" web_frames, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebFrameListOutput {
    pub total: Option<u64>,
    pub web_frames: Option<Vec<AssetWebFrameBaseInfo>>,
}
model! { DescribeAssetWebFrameListOutput {
    0 "Total" total, 1 "WebFrames" web_frames
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebFrameBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<u64>,
    pub tag: Option<Vec<MachineTag>>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub lang: Option<String>,
    pub service_type: Option<String>,
    pub machine_name: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub path: Option<String>,
}
model! { AssetWebFrameBaseInfo {
    0 "MachineIp" machine_ip, 1 "MachineWanIp" machine_wan_ip, 2 "Quuid" quuid, 3 "Uuid" uuid, 4 "OsInfo" os_info,
    5 "ProjectId" project_id, 6 "Tag" tag, 7 "Name" name, 8 "Version" version, 9 "Lang" lang,
    10 "ServiceType" service_type, 11 "MachineName" machine_name, 12 "UpdateTime" update_time,
    13 "FirstTime" first_time, 14 "IsNew" is_new, 15 "MachineExtraInfo" machine_extra_info, 16 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationCount {
    pub name: Option<String>,
}
operation! { DescribeAssetWebLocationCount() "DescribeAssetWebLocationCount" -> DescribeAssetWebLocationCountOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationCountOutput {
    pub web_locations: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetWebLocationCountOutput {
    0 "WebLocations" web_locations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationInfo {
    pub quuid: String,
    pub uuid: String,
    pub id: String,
}
operation! { DescribeAssetWebLocationInfo(quuid: String, uuid: String, id: String)
    "DescribeAssetWebLocationInfo" -> DescribeAssetWebLocationInfoOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationInfoOutput {
    pub web_location: Option<AssetWebLocationInfo>,
}
model! { DescribeAssetWebLocationInfoOutput {
    0 "WebLocation" web_location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebLocationInfo {
    pub name: Option<String>,
    pub port: Option<String>,
    pub proto: Option<String>,
    pub service_type: Option<String>,
    pub safe_status: Option<u64>,
    pub user: Option<String>,
    pub main_path: Option<String>,
    pub command: Option<String>,
    pub ip: Option<String>,
    pub update_time: Option<String>,
}
model! { AssetWebLocationInfo {
    0 "Name" name, 1 "Port" port, 2 "Proto" proto, 3 "ServiceType" service_type, 4 "SafeStatus" safe_status,
    5 "User" user, 6 "MainPath" main_path, 7 "Command" command, 8 "Ip" ip, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetWebLocationList() "DescribeAssetWebLocationList" -> DescribeAssetWebLocationListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetWebLocationList: AssetWebLocationBaseInfo =
    Offset "Offset", "Locations" locations, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationListOutput {
    pub total: Option<u64>,
    pub locations: Option<Vec<AssetWebLocationBaseInfo>>,
}
model! { DescribeAssetWebLocationListOutput {
    0 "Total" total, 1 "Locations" locations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebLocationBaseInfo {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub name: Option<String>,
    pub port: Option<String>,
    pub proto: Option<String>,
    pub service_type: Option<String>,
    pub path_count: Option<u64>,
    pub user: Option<String>,
    pub main_path: Option<String>,
    pub main_path_owner: Option<String>,
    pub permission: Option<String>,
    pub project_id: Option<u64>,
    pub tag: Option<Vec<MachineTag>>,
    pub id: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetWebLocationBaseInfo {
    0 "Uuid" uuid, 1 "Quuid" quuid, 2 "MachineIp" machine_ip, 3 "MachineWanIp" machine_wan_ip,
    4 "MachineName" machine_name, 5 "OsInfo" os_info, 6 "Name" name, 7 "Port" port, 8 "Proto" proto,
    9 "ServiceType" service_type, 10 "PathCount" path_count, 11 "User" user, 12 "MainPath" main_path,
    13 "MainPathOwner" main_path_owner, 14 "Permission" permission, 15 "ProjectId" project_id, 16 "Tag" tag, 17 "Id" id,
    18 "UpdateTime" update_time, 19 "FirstTime" first_time, 20 "IsNew" is_new, 21 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationPathList {
    pub quuid: String,
    pub uuid: String,
    pub id: String,
    pub limit: u64,
    pub offset: u64,
}

/// What [`DescribeAssetWebLocationPathList::new`] takes.
pub struct DescribeAssetWebLocationPathListRequired {
    pub quuid: String,
    pub uuid: String,
    pub id: String,
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeAssetWebLocationPathList{DescribeAssetWebLocationPathListRequired: quuid, uuid, id, limit, offset}
    "DescribeAssetWebLocationPathList" -> DescribeAssetWebLocationPathListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id, 3 "Limit" limit, 4 "Offset" offset
} }
paged! { DescribeAssetWebLocationPathList: AssetWebLocationPath = Offset "Offset", "Paths" paths, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationPathListOutput {
    pub total: Option<u64>,
    pub paths: Option<Vec<AssetWebLocationPath>>,
}
model! { DescribeAssetWebLocationPathListOutput {
    0 "Total" total, 1 "Paths" paths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebLocationPath {
    pub virtual_path: Option<String>,
    pub real_path: Option<String>,
    pub user: Option<String>,
    pub group: Option<String>,
    pub permission: Option<String>,
}
model! { AssetWebLocationPath {
    0 "VirtualPath" virtual_path, 1 "RealPath" real_path, 2 "User" user, 3 "Group" group, 4 "Permission" permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceCount {
    pub name: Option<String>,
}
operation! { DescribeAssetWebServiceCount() "DescribeAssetWebServiceCount" -> DescribeAssetWebServiceCountOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceCountOutput {
    pub web_services: Option<Vec<AssetKeyVal>>,
}
model! { DescribeAssetWebServiceCountOutput {
    0 "WebServices" web_services
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceInfoList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetWebServiceInfoList()
    "DescribeAssetWebServiceInfoList" -> DescribeAssetWebServiceInfoListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<AssetFilters>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetWebServiceInfoList: AssetWebServiceBaseInfo =
    Offset "Offset", "WebServices" web_services, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceInfoListOutput {
    pub web_services: Option<Vec<AssetWebServiceBaseInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetWebServiceInfoListOutput {
    0 "WebServices" web_services, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebServiceBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<u64>,
    pub tag: Option<Vec<MachineTag>>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub bin_path: Option<String>,
    pub user: Option<String>,
    pub install_path: Option<String>,
    pub config_path: Option<String>,
    pub process_count: Option<u64>,
    pub id: Option<String>,
    pub machine_name: Option<String>,
    pub desc: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetWebServiceBaseInfo {
    0 "MachineIp" machine_ip, 1 "MachineWanIp" machine_wan_ip, 2 "Quuid" quuid, 3 "Uuid" uuid, 4 "OsInfo" os_info,
    5 "ProjectId" project_id, 6 "Tag" tag, 7 "Name" name, 8 "Version" version, 9 "BinPath" bin_path, 10 "User" user,
    11 "InstallPath" install_path, 12 "ConfigPath" config_path, 13 "ProcessCount" process_count, 14 "Id" id,
    15 "MachineName" machine_name, 16 "Desc" desc, 17 "UpdateTime" update_time, 18 "FirstTime" first_time,
    19 "IsNew" is_new, 20 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceProcessList {
    pub quuid: String,
    pub uuid: String,
    pub id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAssetWebServiceProcessList(quuid: String, uuid: String, id: String)
    "DescribeAssetWebServiceProcessList" -> DescribeAssetWebServiceProcessListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id, 3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeAssetWebServiceProcessList: AssetAppProcessInfo = Offset "Offset", "Process" process, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceProcessListOutput {
    pub process: Option<Vec<AssetAppProcessInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAssetWebServiceProcessListOutput {
    0 "Process" process, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackEventInfo {
    pub id: u64,
}
operation! { DescribeAttackEventInfo(id: u64) "DescribeAttackEventInfo" -> DescribeAttackEventInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackEventInfoOutput {
    pub net_attack_event_info: Option<NetAttackEventInfo>,
}
model! { DescribeAttackEventInfoOutput {
    0 "NetAttackEventInfo" net_attack_event_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAttackEventInfo {
    pub status: Option<u64>,
    pub src_ip: Option<String>,
    pub location: Option<String>,
    pub vul_name: Option<String>,
    pub vul_id: Option<u64>,
    pub cve_id: Option<String>,
    pub attack_level: Option<u64>,
    pub vul_defence_status: Option<u64>,
    pub vul_support_defense: Option<u64>,
    pub svc_ps: Option<String>,
    pub net_payload: Option<String>,
    pub abnormal_action: Option<String>,
    pub uuid: Option<String>,
    pub id: Option<u64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub dst_port: Option<u64>,
    pub count: Option<u64>,
    pub pay_version: Option<u64>,
    pub quuid: Option<String>,
    pub merge_time: Option<String>,
    pub r#type: Option<u64>,
    pub host_op_type: Option<u64>,
    pub host_op_process_tree: Option<String>,
    pub ip_analyse: Option<IPAnalyse>,
    pub net_response_payload: Option<String>,
}
model! { NetAttackEventInfo {
    0 "Status" status, 1 "SrcIP" src_ip, 2 "Location" location, 3 "VulName" vul_name, 4 "VulId" vul_id,
    5 "CVEId" cve_id, 6 "AttackLevel" attack_level, 7 "VulDefenceStatus" vul_defence_status,
    8 "VulSupportDefense" vul_support_defense, 9 "SvcPs" svc_ps, 10 "NetPayload" net_payload,
    11 "AbnormalAction" abnormal_action, 12 "Uuid" uuid, 13 "Id" id, 14 "MachineExtraInfo" machine_extra_info,
    15 "DstPort" dst_port, 16 "Count" count, 17 "PayVersion" pay_version, 18 "Quuid" quuid, 19 "MergeTime" merge_time,
    20 "Type" r#type, 21 "HostOpType" host_op_type, 22 "HostOpProcessTree" host_op_process_tree,
    23 "IPAnalyse" ip_analyse, 24 "NetResponsePayload" net_response_payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAnalyse {
    pub status: Option<u64>,
    pub tags: Option<Vec<String>>,
    pub family: Option<Vec<String>>,
    pub profile: Option<Vec<String>>,
    pub isp: Option<String>,
}
model! { IPAnalyse {
    0 "Status" status, 1 "Tags" tags, 2 "Family" family, 3 "Profile" profile, 4 "Isp" isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackEvents {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAttackEvents() "DescribeAttackEvents" -> DescribeAttackEventsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAttackEvents: NetAttackEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackEventsOutput {
    pub list: Option<Vec<NetAttackEvent>>,
    pub total_count: Option<u64>,
}
model! { DescribeAttackEventsOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAttackEvent {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub dst_port: Option<u64>,
    pub src_ip: Option<String>,
    pub location: Option<String>,
    pub vul_id: Option<u64>,
    pub vul_name: Option<String>,
    pub merge_time: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub r#type: Option<u64>,
    pub status: Option<u64>,
    pub vul_support_defense: Option<u64>,
    pub vul_defence_status: Option<u64>,
    pub pay_version: Option<u64>,
    pub quuid: Option<String>,
    pub count: Option<u64>,
    pub new_: Option<bool>,
    pub rasp_open: Option<i64>,
    pub ip_analyse: Option<IPAnalyse>,
}
model! { NetAttackEvent {
    0 "Id" id, 1 "Uuid" uuid, 2 "DstPort" dst_port, 3 "SrcIP" src_ip, 4 "Location" location, 5 "VulId" vul_id,
    6 "VulName" vul_name, 7 "MergeTime" merge_time, 8 "MachineExtraInfo" machine_extra_info, 9 "Type" r#type,
    10 "Status" status, 11 "VulSupportDefense" vul_support_defense, 12 "VulDefenceStatus" vul_defence_status,
    13 "PayVersion" pay_version, 14 "Quuid" quuid, 15 "Count" count, 16 "New" new_, 17 "RaspOpen" rasp_open,
    18 "IPAnalyse" ip_analyse
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackStatistics {}
operation! { DescribeAttackStatistics() "DescribeAttackStatistics" -> DescribeAttackStatisticsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackStatisticsOutput {
    pub pending_attack_count: Option<u64>,
    pub pending_try_attack_count: Option<u64>,
    pub pending_succ_attack_count: Option<u64>,
    pub pending_new_attack_count: Option<u64>,
    pub attacked_asset_count: Option<u64>,
    pub new_attacked_asset_count: Option<u64>,
    pub attacked_port_count: Option<u64>,
    pub new_attacked_port_count: Option<u64>,
    pub attack_src_ip_count: Option<u64>,
    pub new_attack_src_ip_count: Option<u64>,
}
model! { DescribeAttackStatisticsOutput {
    0 "PendingAttackCount" pending_attack_count, 1 "PendingTryAttackCount" pending_try_attack_count,
    2 "PendingSuccAttackCount" pending_succ_attack_count, 3 "PendingNewAttackCount" pending_new_attack_count,
    4 "AttackedAssetCount" attacked_asset_count, 5 "NewAttackedAssetCount" new_attacked_asset_count,
    6 "AttackedPortCount" attacked_port_count, 7 "NewAttackedPortCount" new_attacked_port_count,
    8 "AttackSrcIpCount" attack_src_ip_count, 9 "NewAttackSrcIpCount" new_attack_src_ip_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTop {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAttackTop() "DescribeAttackTop" -> DescribeAttackTopOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTopOutput {
    pub net_attack_top_info: Option<NetAttackTopInfo>,
}
model! { DescribeAttackTopOutput {
    0 "NetAttackTopInfo" net_attack_top_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAttackTopInfo {
    pub agent: Option<Vec<TopInfo>>,
    pub src_ip: Option<Vec<TopInfo>>,
    pub dst_port: Option<Vec<TopInfo>>,
    pub vul: Option<Vec<TopInfo>>,
}
model! { NetAttackTopInfo {
    0 "Agent" agent, 1 "SrcIp" src_ip, 2 "DstPort" dst_port, 3 "Vul" vul
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopInfo {
    pub value: Option<String>,
    pub count: Option<u64>,
}
model! { TopInfo {
    0 "Value" value, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTrends {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAttackTrends() "DescribeAttackTrends" -> DescribeAttackTrendsOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTrendsOutput {
    pub net_attack_trend: Option<Vec<NetAttackTrend>>,
}
model! { DescribeAttackTrendsOutput {
    0 "NetAttackTrend" net_attack_trend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAttackTrend {
    pub date_time: Option<String>,
    pub attack_count: Option<u64>,
    pub try_attack_count: Option<u64>,
    pub succ_attack_count: Option<u64>,
}
model! { NetAttackTrend {
    0 "DateTime" date_time, 1 "AttackCount" attack_count, 2 "TryAttackCount" try_attack_count,
    3 "SuccAttackCount" succ_attack_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackType {
    pub filters: Vec<Filter>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAttackType(filters: Vec<Filter>) "DescribeAttackType" -> DescribeAttackTypeOutput {
    0 "Filters" filters, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "By" by: String, 4 "Order" order: String
} }
paged! { DescribeAttackType: RaspAttackTypeListItem = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTypeOutput {
    pub list: Option<Vec<RaspAttackTypeListItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeAttackTypeOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspAttackTypeListItem {
    pub attack_type_name: Option<String>,
    pub attack_type_id: Option<i64>,
    pub source: Option<String>,
}
model! { RaspAttackTypeListItem {
    0 "AttackTypeName" attack_type_name, 1 "AttackTypeID" attack_type_id, 2 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackVulTypeList {}
operation! { DescribeAttackVulTypeList() "DescribeAttackVulTypeList" -> DescribeAttackVulTypeListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackVulTypeListOutput {
    pub list: Option<Vec<String>>,
}
model! { DescribeAttackVulTypeListOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanMode {}
operation! { DescribeBanMode() "DescribeBanMode" -> DescribeBanModeOutput {} }

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
pub struct DescribeBanRegions {
    pub mode: String,
}
operation! { DescribeBanRegions(mode: String) "DescribeBanRegions" -> DescribeBanRegionsOutput {
    0 "Mode" mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanRegionsOutput {
    pub region_set: Option<Vec<RegionSet>>,
}
model! { DescribeBanRegionsOutput {
    0 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionSet {
    pub region_name: Option<String>,
    pub zone_set: Option<Vec<ZoneInfo>>,
}
model! { RegionSet {
    0 "RegionName" region_name, 1 "ZoneSet" zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_name: Option<String>,
}
model! { ZoneInfo {
    0 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanStatus {}
operation! { DescribeBanStatus() "DescribeBanStatus" -> DescribeBanStatusOutput {} }

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
pub struct DescribeBanWhiteList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBanWhiteList() "DescribeBanWhiteList" -> DescribeBanWhiteListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeBanWhiteList: BanWhiteListDetail = Offset "Offset", "WhiteList" white_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanWhiteListOutput {
    pub total_count: Option<u64>,
    pub white_list: Option<Vec<BanWhiteListDetail>>,
}
model! { DescribeBanWhiteListOutput {
    0 "TotalCount" total_count, 1 "WhiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanWhiteListDetail {
    pub id: Option<String>,
    pub remark: Option<String>,
    pub src_ip: Option<String>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub is_global: Option<bool>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
}
model! { BanWhiteListDetail {
    0 "Id" id, 1 "Remark" remark, 2 "SrcIp" src_ip, 3 "ModifyTime" modify_time, 4 "CreateTime" create_time,
    5 "IsGlobal" is_global, 6 "Quuid" quuid, 7 "Uuid" uuid, 8 "MachineIp" machine_ip, 9 "MachineName" machine_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineAnalysisData {
    pub strategy_id: u64,
}
operation! { DescribeBaselineAnalysisData(strategy_id: u64)
    "DescribeBaselineAnalysisData" -> DescribeBaselineAnalysisDataOutput {
    0 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineAnalysisDataOutput {
    pub latest_scan_time: Option<String>,
    pub is_global: Option<u64>,
    pub scan_host_count: Option<u64>,
    pub scan_rule_count: Option<u64>,
    pub if_first_scan: Option<u64>,
}
model! { DescribeBaselineAnalysisDataOutput {
    0 "LatestScanTime" latest_scan_time, 1 "IsGlobal" is_global, 2 "ScanHostCount" scan_host_count,
    3 "ScanRuleCount" scan_rule_count, 4 "IfFirstScan" if_first_scan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineBasicInfo {
    pub baseline_name: Option<String>,
}
operation! { DescribeBaselineBasicInfo() "DescribeBaselineBasicInfo" -> DescribeBaselineBasicInfoOutput {
    0 "BaselineName" baseline_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineBasicInfoOutput {
    pub baseline_basic_info_list: Option<Vec<BaselineBasicInfo>>,
}
model! { DescribeBaselineBasicInfoOutput {
    0 "BaselineBasicInfoList" baseline_basic_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineBasicInfo {
    pub name: Option<String>,
    pub baseline_id: Option<u64>,
    pub parent_id: Option<u64>,
}
model! { BaselineBasicInfo {
    0 "Name" name, 1 "BaselineId" baseline_id, 2 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDefaultStrategyList {}
operation! { DescribeBaselineDefaultStrategyList()
"DescribeBaselineDefaultStrategyList" -> DescribeBaselineDefaultStrategyListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDefaultStrategyListOutput {
    pub strategy_list: Option<Vec<DefaultStrategyInfo>>,
}
model! { DescribeBaselineDefaultStrategyListOutput {
    0 "StrategyList" strategy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultStrategyInfo {
    pub strategy_name: Option<String>,
    pub strategy_id: Option<u64>,
}
model! { DefaultStrategyInfo {
    0 "StrategyName" strategy_name, 1 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDetail {
    pub baseline_id: u64,
}
operation! { DescribeBaselineDetail(baseline_id: u64) "DescribeBaselineDetail" -> DescribeBaselineDetailOutput {
    0 "BaselineId" baseline_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDetailOutput {
    pub baseline_detail: Option<BaselineDetail>,
}
model! { DescribeBaselineDetailOutput {
    0 "BaselineDetail" baseline_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineDetail {
    pub description: Option<String>,
    pub level: Option<u64>,
    pub package_name: Option<String>,
    pub parent_id: Option<u64>,
    pub name: Option<String>,
}
model! { BaselineDetail {
    0 "Description" description, 1 "Level" level, 2 "PackageName" package_name, 3 "ParentId" parent_id, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDetectList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineDetectList() "DescribeBaselineDetectList" -> DescribeBaselineDetectListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselineDetectList: BaselinePolicyDetect = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDetectListOutput {
    pub list: Option<Vec<BaselinePolicyDetect>>,
    pub total: Option<i64>,
}
model! { DescribeBaselineDetectListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselinePolicyDetect {
    pub policy_id: Option<i64>,
    pub task_id: Option<i64>,
    pub host_count: Option<i64>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub policy_name: Option<String>,
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub timeout_count: Option<i64>,
    pub policy_detect_status: Option<i64>,
}
model! { BaselinePolicyDetect {
    0 "PolicyId" policy_id, 1 "TaskId" task_id, 2 "HostCount" host_count, 3 "StartTime" start_time,
    4 "FinishTime" finish_time, 5 "PolicyName" policy_name, 6 "SuccessCount" success_count,
    7 "FailedCount" failed_count, 8 "TimeoutCount" timeout_count, 9 "PolicyDetectStatus" policy_detect_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDetectOverview {
    pub policy_id: Option<i64>,
}
operation! { DescribeBaselineDetectOverview() "DescribeBaselineDetectOverview" -> DescribeBaselineDetectOverviewOutput {
    0 "PolicyId" policy_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDetectOverviewOutput {
    pub host_count: Option<i64>,
    pub item_count: Option<i64>,
    pub policy_count: Option<i64>,
    pub pass_rate: Option<i64>,
    pub latest_pass_count: Option<i64>,
    pub latest_not_pass_count: Option<i64>,
}
model! { DescribeBaselineDetectOverviewOutput {
    0 "HostCount" host_count, 1 "ItemCount" item_count, 2 "PolicyCount" policy_count, 3 "PassRate" pass_rate,
    4 "LatestPassCount" latest_pass_count, 5 "LatestNotPassCount" latest_not_pass_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDownloadList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineDownloadList() "DescribeBaselineDownloadList" -> DescribeBaselineDownloadListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselineDownloadList: BaselineDownload = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDownloadListOutput {
    pub list: Option<Vec<BaselineDownload>>,
    pub total: Option<i64>,
}
model! { DescribeBaselineDownloadListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineDownload {
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub status: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub download_url: Option<Secret>,
}
model! { BaselineDownload {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "Status" status, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineEffectHostList {
    pub limit: u64,
    pub offset: u64,
    pub baseline_id: u64,
    pub filters: Option<Vec<Filters>>,
    pub strategy_id: Option<u64>,
    pub uuid_list: Option<Vec<String>>,
}
operation! { DescribeBaselineEffectHostList(limit: u64, offset: u64, baseline_id: u64)
    "DescribeBaselineEffectHostList" -> DescribeBaselineEffectHostListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "BaselineId" baseline_id, 3 "Filters" filters: Vec<Filters>,
    4 "StrategyId" strategy_id: u64, 5 "UuidList" uuid_list: Vec<String>
} }
paged! { DescribeBaselineEffectHostList: BaselineEffectHost =
    Offset "Offset", "EffectHostList" effect_host_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineEffectHostListOutput {
    pub total_count: Option<u64>,
    pub effect_host_list: Option<Vec<BaselineEffectHost>>,
}
model! { DescribeBaselineEffectHostListOutput {
    0 "TotalCount" total_count, 1 "EffectHostList" effect_host_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineEffectHost {
    pub pass_count: Option<u64>,
    pub fail_count: Option<u64>,
    pub first_scan_time: Option<String>,
    pub last_scan_time: Option<String>,
    pub status: Option<u64>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub alias_name: Option<String>,
    pub uuid: Option<String>,
    pub max_status: Option<u64>,
}
model! { BaselineEffectHost {
    0 "PassCount" pass_count, 1 "FailCount" fail_count, 2 "FirstScanTime" first_scan_time,
    3 "LastScanTime" last_scan_time, 4 "Status" status, 5 "Quuid" quuid, 6 "HostIp" host_ip, 7 "AliasName" alias_name,
    8 "Uuid" uuid, 9 "MaxStatus" max_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineFixList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineFixList() "DescribeBaselineFixList" -> DescribeBaselineFixListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselineFixList: BaselineFix = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineFixListOutput {
    pub list: Option<Vec<BaselineFix>>,
    pub total: Option<i64>,
}
model! { DescribeBaselineFixListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineFix {
    pub item_name: Option<String>,
    pub host_ip: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub fix_time: Option<String>,
    pub id: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { BaselineFix {
    0 "ItemName" item_name, 1 "HostIp" host_ip, 2 "CreateTime" create_time, 3 "ModifyTime" modify_time,
    4 "FixTime" fix_time, 5 "Id" id, 6 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostDetectList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineHostDetectList() "DescribeBaselineHostDetectList" -> DescribeBaselineHostDetectListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselineHostDetectList: BaselineHostDetect = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostDetectListOutput {
    pub list: Option<Vec<BaselineHostDetect>>,
    pub total: Option<i64>,
}
model! { DescribeBaselineHostDetectListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineHostDetect {
    pub host_id: Option<String>,
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub wan_ip: Option<String>,
    pub detect_status: Option<i64>,
    pub passed_item_count: Option<i64>,
    pub item_count: Option<i64>,
    pub not_passed_item_count: Option<i64>,
    pub first_time: Option<String>,
    pub last_time: Option<String>,
    pub uuid: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { BaselineHostDetect {
    0 "HostId" host_id, 1 "HostIp" host_ip, 2 "HostName" host_name, 3 "WanIp" wan_ip, 4 "DetectStatus" detect_status,
    5 "PassedItemCount" passed_item_count, 6 "ItemCount" item_count, 7 "NotPassedItemCount" not_passed_item_count,
    8 "FirstTime" first_time, 9 "LastTime" last_time, 10 "Uuid" uuid, 11 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostIgnoreList {
    pub rule_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBaselineHostIgnoreList(rule_id: i64)
    "DescribeBaselineHostIgnoreList" -> DescribeBaselineHostIgnoreListOutput {
    0 "RuleID" rule_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeBaselineHostIgnoreList: BaselineHost = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostIgnoreListOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<BaselineHost>>,
}
model! { DescribeBaselineHostIgnoreListOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineHost {
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub host_tag: Option<String>,
    pub host_ip: Option<String>,
    pub wan_ip: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { BaselineHost {
    0 "HostId" host_id, 1 "HostName" host_name, 2 "HostTag" host_tag, 3 "HostIp" host_ip, 4 "WanIp" wan_ip,
    5 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostRiskTop {
    pub policy_id: Option<i64>,
}
operation! { DescribeBaselineHostRiskTop() "DescribeBaselineHostRiskTop" -> DescribeBaselineHostRiskTopOutput {
    0 "PolicyId" policy_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostRiskTopOutput {
    pub host_risk_top5: Option<Vec<HostRiskLevelCount>>,
}
model! { DescribeBaselineHostRiskTopOutput {
    0 "HostRiskTop5" host_risk_top5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostRiskLevelCount {
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub serious_count: Option<i64>,
    pub high_count: Option<i64>,
    pub medium_count: Option<i64>,
    pub low_count: Option<i64>,
}
model! { HostRiskLevelCount {
    0 "HostId" host_id, 1 "HostName" host_name, 2 "SeriousCount" serious_count, 3 "HighCount" high_count,
    4 "MediumCount" medium_count, 5 "LowCount" low_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostTop {
    pub top: u64,
    pub strategy_id: u64,
}
operation! { DescribeBaselineHostTop(top: u64, strategy_id: u64)
    "DescribeBaselineHostTop" -> DescribeBaselineHostTopOutput {
    0 "Top" top, 1 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostTopOutput {
    pub baseline_host_top_list: Option<Vec<BaselineHostTopList>>,
}
model! { DescribeBaselineHostTopOutput {
    0 "BaselineHostTopList" baseline_host_top_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineHostTopList {
    pub event_level_list: Option<Vec<BaselineEventLevelInfo>>,
    pub host_name: Option<String>,
    pub quuid: Option<String>,
    pub score: Option<u64>,
}
model! { BaselineHostTopList {
    0 "EventLevelList" event_level_list, 1 "HostName" host_name, 2 "Quuid" quuid, 3 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineEventLevelInfo {
    pub event_level: Option<u64>,
    pub event_count: Option<u64>,
}
model! { BaselineEventLevelInfo {
    0 "EventLevel" event_level, 1 "EventCount" event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemDetectList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineItemDetectList() "DescribeBaselineItemDetectList" -> DescribeBaselineItemDetectListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselineItemDetectList: BaselineItemDetect = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemDetectListOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<BaselineItemDetect>>,
}
model! { DescribeBaselineItemDetectListOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineItemDetect {
    pub item_id: Option<i64>,
    pub item_name: Option<String>,
    pub item_desc: Option<String>,
    pub fix_method: Option<String>,
    pub rule_name: Option<String>,
    pub detect_status: Option<i64>,
    pub level: Option<i64>,
    pub host_count: Option<i64>,
    pub first_time: Option<String>,
    pub last_time: Option<String>,
    pub detect_result: Option<String>,
    pub rule_id: Option<i64>,
    pub passed_host_count: Option<i64>,
    pub not_passed_host_count: Option<i64>,
}
model! { BaselineItemDetect {
    0 "ItemId" item_id, 1 "ItemName" item_name, 2 "ItemDesc" item_desc, 3 "FixMethod" fix_method,
    4 "RuleName" rule_name, 5 "DetectStatus" detect_status, 6 "Level" level, 7 "HostCount" host_count,
    8 "FirstTime" first_time, 9 "LastTime" last_time, 10 "DetectResult" detect_result, 11 "RuleId" rule_id,
    12 "PassedHostCount" passed_host_count, 13 "NotPassedHostCount" not_passed_host_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemIgnoreList {
    pub rule_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineItemIgnoreList(rule_id: i64)
    "DescribeBaselineItemIgnoreList" -> DescribeBaselineItemIgnoreListOutput {
    0 "RuleID" rule_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeBaselineItemIgnoreList: BaselineItemInfo = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemIgnoreListOutput {
    pub list: Option<Vec<BaselineItemInfo>>,
    pub total: Option<i64>,
}
model! { DescribeBaselineItemIgnoreListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineItemInfo {
    pub item_id: Option<i64>,
    pub item_name: Option<String>,
    pub rule_id: Option<u64>,
    pub item_desc: Option<String>,
    pub fix_method: Option<String>,
    pub rule_name: Option<String>,
    pub level: Option<i64>,
    pub sys_rule_id: Option<i64>,
    pub related_custom_rule_info: Option<Vec<BaselineCustomRuleIdName>>,
}
model! { BaselineItemInfo {
    0 "ItemId" item_id, 1 "ItemName" item_name, 2 "RuleId" rule_id, 3 "ItemDesc" item_desc, 4 "FixMethod" fix_method,
    5 "RuleName" rule_name, 6 "Level" level, 7 "SysRuleId" sys_rule_id,
    8 "RelatedCustomRuleInfo" related_custom_rule_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineCustomRuleIdName {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { BaselineCustomRuleIdName {
    0 "RuleId" rule_id, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemInfo {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineItemInfo() "DescribeBaselineItemInfo" -> DescribeBaselineItemInfoOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemInfoOutput {
    pub list: Option<Vec<BaselineItemInfo>>,
    pub total: Option<i64>,
    pub category_list: Option<Vec<BaselineItemsCategory>>,
}
model! { DescribeBaselineItemInfoOutput {
    0 "List" list, 1 "Total" total, 2 "CategoryList" category_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineItemsCategory {
    pub parent_category_id: Option<i64>,
    pub parent_category_name: Option<String>,
    pub category_count: Option<i64>,
    pub category_lists: Option<Vec<BaselineCategory>>,
}
model! { BaselineItemsCategory {
    0 "ParentCategoryId" parent_category_id, 1 "ParentCategoryName" parent_category_name,
    2 "CategoryCount" category_count, 3 "CategoryLists" category_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineCategory {
    pub category_id: Option<i64>,
    pub category_name: Option<String>,
    pub parent_category_id: Option<i64>,
    pub item_count: Option<u64>,
}
model! { BaselineCategory {
    0 "CategoryId" category_id, 1 "CategoryName" category_name, 2 "ParentCategoryId" parent_category_id,
    3 "ItemCount" item_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineItemList() "DescribeBaselineItemList" -> DescribeBaselineItemListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselineItemList: BaselineItem = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemListOutput {
    pub list: Option<Vec<BaselineItem>>,
    pub total: Option<i64>,
}
model! { DescribeBaselineItemListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineItem {
    pub item_id: Option<i64>,
    pub item_name: Option<String>,
    pub category_id: Option<i64>,
    pub item_desc: Option<String>,
    pub fix_method: Option<String>,
    pub rule_name: Option<String>,
    pub detect_result_desc: Option<String>,
    pub level: Option<i64>,
    pub detect_status: Option<i64>,
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub wan_ip: Option<String>,
    pub first_time: Option<String>,
    pub last_time: Option<String>,
    pub can_be_fixed: Option<i64>,
    pub uuid: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { BaselineItem {
    0 "ItemId" item_id, 1 "ItemName" item_name, 2 "CategoryId" category_id, 3 "ItemDesc" item_desc,
    4 "FixMethod" fix_method, 5 "RuleName" rule_name, 6 "DetectResultDesc" detect_result_desc, 7 "Level" level,
    8 "DetectStatus" detect_status, 9 "HostId" host_id, 10 "HostName" host_name, 11 "HostIp" host_ip, 12 "WanIp" wan_ip,
    13 "FirstTime" first_time, 14 "LastTime" last_time, 15 "CanBeFixed" can_be_fixed, 16 "Uuid" uuid,
    17 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemRiskTop {
    pub policy_id: Option<i64>,
}
operation! { DescribeBaselineItemRiskTop() "DescribeBaselineItemRiskTop" -> DescribeBaselineItemRiskTopOutput {
    0 "PolicyId" policy_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemRiskTopOutput {
    pub risk_item_top5: Option<Vec<BaselineRiskItem>>,
}
model! { DescribeBaselineItemRiskTopOutput {
    0 "RiskItemTop5" risk_item_top5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineRiskItem {
    pub item_id: Option<i64>,
    pub item_name: Option<String>,
    pub level: Option<i64>,
    pub host_count: Option<i64>,
}
model! { BaselineRiskItem {
    0 "ItemId" item_id, 1 "ItemName" item_name, 2 "Level" level, 3 "HostCount" host_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineList {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeBaselineList(limit: u64, offset: u64) "DescribeBaselineList" -> DescribeBaselineListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>
} }
paged! { DescribeBaselineList: BaselineInfo = Offset "Offset", "BaselineList" baseline_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineListOutput {
    pub baseline_list: Option<Vec<BaselineInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeBaselineListOutput {
    0 "BaselineList" baseline_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineInfo {
    pub name: Option<String>,
    pub level: Option<u64>,
    pub rule_count: Option<u64>,
    pub host_count: Option<u64>,
    pub status: Option<u64>,
    pub category_id: Option<u64>,
    pub last_scan_time: Option<String>,
    pub max_status: Option<u64>,
    pub baseline_fail_count: Option<u64>,
}
model! { BaselineInfo {
    0 "Name" name, 1 "Level" level, 2 "RuleCount" rule_count, 3 "HostCount" host_count, 4 "Status" status,
    5 "CategoryId" category_id, 6 "LastScanTime" last_scan_time, 7 "MaxStatus" max_status,
    8 "BaselineFailCount" baseline_fail_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselinePolicyList() "DescribeBaselinePolicyList" -> DescribeBaselinePolicyListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselinePolicyList: BaselinePolicy = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyListOutput {
    pub list: Option<Vec<BaselinePolicy>>,
    pub total: Option<i64>,
}
model! { DescribeBaselinePolicyListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselinePolicy {
    pub policy_name: Option<String>,
    pub detect_interval: Option<i64>,
    pub detect_time: Option<String>,
    pub is_enabled: Option<i64>,
    pub asset_type: Option<i64>,
    pub policy_id: Option<i64>,
    pub rule_count: Option<i64>,
    pub item_count: Option<i64>,
    pub host_count: Option<i64>,
    pub rule_ids: Option<Vec<i64>>,
    pub host_ids: Option<Vec<String>>,
    pub host_ips: Option<Vec<String>>,
    pub is_default: Option<i64>,
}

/// What [`BaselinePolicy::new`] takes.
pub struct BaselinePolicyRequired {
    pub policy_name: String,
    pub detect_interval: i64,
    pub detect_time: String,
    pub is_enabled: i64,
    pub asset_type: i64,
}
input! { BaselinePolicy{BaselinePolicyRequired: policy_name, detect_interval, detect_time, is_enabled, asset_type} {
    0 "PolicyName" policy_name: String, 1 "DetectInterval" detect_interval: i64, 2 "DetectTime" detect_time: String,
    3 "IsEnabled" is_enabled: i64, 4 "AssetType" asset_type: i64, 5 "PolicyId" policy_id: i64,
    6 "RuleCount" rule_count: i64, 7 "ItemCount" item_count: i64, 8 "HostCount" host_count: i64,
    9 "RuleIds" rule_ids: Vec<i64>, 10 "HostIds" host_ids: Vec<String>, 11 "HostIps" host_ips: Vec<String>,
    12 "IsDefault" is_default: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRule {
    pub baseline_id: u64,
    pub limit: u64,
    pub offset: u64,
    pub level: Option<Vec<u64>>,
    pub status: Option<u64>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
}
operation! { DescribeBaselineRule(baseline_id: u64, limit: u64, offset: u64)
    "DescribeBaselineRule" -> DescribeBaselineRuleOutput {
    0 "BaselineId" baseline_id, 1 "Limit" limit, 2 "Offset" offset, 3 "Level" level: Vec<u64>, 4 "Status" status: u64,
    5 "Quuid" quuid: String, 6 "Uuid" uuid: String
} }
paged! { DescribeBaselineRule: BaselineRuleInfo =
    Offset "Offset", "BaselineRuleList" baseline_rule_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleOutput {
    pub total_count: Option<u64>,
    pub baseline_rule_list: Option<Vec<BaselineRuleInfo>>,
    pub show_rule_remark: Option<bool>,
}
model! { DescribeBaselineRuleOutput {
    0 "TotalCount" total_count, 1 "BaselineRuleList" baseline_rule_list, 2 "ShowRuleRemark" show_rule_remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineRuleInfo {
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub fix_message: Option<String>,
    pub level: Option<u64>,
    pub status: Option<u64>,
    pub rule_id: Option<u64>,
    pub last_scan_at: Option<String>,
    pub rule_remark: Option<String>,
    pub uuid: Option<String>,
    pub event_id: Option<u64>,
}
model! { BaselineRuleInfo {
    0 "RuleName" rule_name, 1 "Description" description, 2 "FixMessage" fix_message, 3 "Level" level, 4 "Status" status,
    5 "RuleId" rule_id, 6 "LastScanAt" last_scan_at, 7 "RuleRemark" rule_remark, 8 "Uuid" uuid, 9 "EventId" event_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleCategoryList {}
operation! { DescribeBaselineRuleCategoryList()
"DescribeBaselineRuleCategoryList" -> DescribeBaselineRuleCategoryListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleCategoryListOutput {
    pub list: Option<Vec<BaselineCategory>>,
}
model! { DescribeBaselineRuleCategoryListOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleDetectList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineRuleDetectList() "DescribeBaselineRuleDetectList" -> DescribeBaselineRuleDetectListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselineRuleDetectList: BaselineRuleDetect = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleDetectListOutput {
    pub list: Option<Vec<BaselineRuleDetect>>,
    pub total: Option<i64>,
}
model! { DescribeBaselineRuleDetectListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineRuleDetect {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_desc: Option<String>,
    pub item_count: Option<i64>,
    pub host_count: Option<i64>,
    pub first_time: Option<String>,
    pub last_time: Option<String>,
    pub detect_status: Option<i64>,
    pub item_ids: Option<Vec<i64>>,
}
model! { BaselineRuleDetect {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "RuleDesc" rule_desc, 3 "ItemCount" item_count,
    4 "HostCount" host_count, 5 "FirstTime" first_time, 6 "LastTime" last_time, 7 "DetectStatus" detect_status,
    8 "ItemIds" item_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleIgnoreList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineRuleIgnoreList() "DescribeBaselineRuleIgnoreList" -> DescribeBaselineRuleIgnoreListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselineRuleIgnoreList: BaselineRule = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleIgnoreListOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<BaselineRule>>,
}
model! { DescribeBaselineRuleIgnoreListOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineRule {
    pub rule_name: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_type: Option<i64>,
    pub category_id: Option<i64>,
    pub rule_desc: Option<String>,
    pub host_count: Option<i64>,
    pub items: Option<Vec<Item>>,
    pub asset_type: Option<i64>,
    pub host_ids: Option<Vec<String>>,
    pub host_ips: Option<Vec<String>>,
}
input! { BaselineRule(rule_name: String) {
    0 "RuleName" rule_name: String, 1 "RuleId" rule_id: i64, 2 "RuleType" rule_type: i64,
    3 "CategoryId" category_id: i64, 4 "RuleDesc" rule_desc: String, 5 "HostCount" host_count: i64,
    6 "Items" items: Vec<Item>, 7 "AssetType" asset_type: i64, 8 "HostIds" host_ids: Vec<String>,
    9 "HostIps" host_ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub item_id: Option<i64>,
    pub item_name: Option<String>,
    pub custom_item_values: Option<Vec<u64>>,
    pub category_id: Option<i64>,
}
input! { Item(item_id: i64) {
    0 "ItemId" item_id: i64, 1 "ItemName" item_name: String, 2 "CustomItemValues" custom_item_values: Vec<u64>,
    3 "CategoryId" category_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineRuleList() "DescribeBaselineRuleList" -> DescribeBaselineRuleListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselineRuleList: BaselineRule = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleListOutput {
    pub list: Option<Vec<BaselineRule>>,
    pub total: Option<i64>,
}
model! { DescribeBaselineRuleListOutput {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineScanSchedule {
    pub task_id: u64,
}
operation! { DescribeBaselineScanSchedule(task_id: u64)
    "DescribeBaselineScanSchedule" -> DescribeBaselineScanScheduleOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineScanScheduleOutput {
    pub schedule: Option<u64>,
}
model! { DescribeBaselineScanScheduleOutput {
    0 "Schedule" schedule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineStrategyDetail {
    pub strategy_id: u64,
}
operation! { DescribeBaselineStrategyDetail(strategy_id: u64)
    "DescribeBaselineStrategyDetail" -> DescribeBaselineStrategyDetailOutput {
    0 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineStrategyDetailOutput {
    pub pass_rate: Option<u64>,
    pub strategy_name: Option<String>,
    pub scan_cycle: Option<String>,
    pub scan_at: Option<String>,
    pub is_global: Option<u64>,
    pub machine_type: Option<String>,
    pub region: Option<String>,
    pub quuids: Option<Vec<String>>,
    pub category_ids: Option<Vec<String>>,
    pub if_scanned: Option<u64>,
}
model! { DescribeBaselineStrategyDetailOutput {
    0 "PassRate" pass_rate, 1 "StrategyName" strategy_name, 2 "ScanCycle" scan_cycle, 3 "ScanAt" scan_at,
    4 "IsGlobal" is_global, 5 "MachineType" machine_type, 6 "Region" region, 7 "Quuids" quuids,
    8 "CategoryIds" category_ids, 9 "IfScanned" if_scanned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineStrategyList {
    pub limit: u64,
    pub offset: u64,
    pub enabled: u64,
}
operation! { DescribeBaselineStrategyList(limit: u64, offset: u64, enabled: u64)
    "DescribeBaselineStrategyList" -> DescribeBaselineStrategyListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Enabled" enabled
} }
paged! { DescribeBaselineStrategyList: Strategy = Offset "Offset", "StrategyList" strategy_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineStrategyListOutput {
    pub total_count: Option<u64>,
    pub strategy_list: Option<Vec<Strategy>>,
}
model! { DescribeBaselineStrategyListOutput {
    0 "TotalCount" total_count, 1 "StrategyList" strategy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Strategy {
    pub strategy_name: Option<String>,
    pub strategy_id: Option<u64>,
    pub rule_count: Option<u64>,
    pub host_count: Option<u64>,
    pub scan_cycle: Option<u64>,
    pub scan_at: Option<String>,
    pub enabled: Option<u64>,
    pub pass_rate: Option<u64>,
    pub category_ids: Option<String>,
    pub is_default: Option<u64>,
}
model! { Strategy {
    0 "StrategyName" strategy_name, 1 "StrategyId" strategy_id, 2 "RuleCount" rule_count, 3 "HostCount" host_count,
    4 "ScanCycle" scan_cycle, 5 "ScanAt" scan_at, 6 "Enabled" enabled, 7 "PassRate" pass_rate,
    8 "CategoryIds" category_ids, 9 "IsDefault" is_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineTop {
    pub top: u64,
    pub strategy_id: u64,
}
operation! { DescribeBaselineTop(top: u64, strategy_id: u64) "DescribeBaselineTop" -> DescribeBaselineTopOutput {
    0 "Top" top, 1 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineTopOutput {
    pub rule_top_list: Option<Vec<BaselineRuleTopInfo>>,
}
model! { DescribeBaselineTopOutput {
    0 "RuleTopList" rule_top_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineRuleTopInfo {
    pub rule_name: Option<String>,
    pub level: Option<u64>,
    pub event_count: Option<u64>,
    pub rule_id: Option<u64>,
}
model! { BaselineRuleTopInfo {
    0 "RuleName" rule_name, 1 "Level" level, 2 "EventCount" event_count, 3 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineWeakPasswordList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBaselineWeakPasswordList()
    "DescribeBaselineWeakPasswordList" -> DescribeBaselineWeakPasswordListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBaselineWeakPasswordList: BaselineWeakPassword = Offset "Offset", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineWeakPasswordListOutput {
    pub total: Option<i64>,
    pub list: Option<Vec<BaselineWeakPassword>>,
}
model! { DescribeBaselineWeakPasswordListOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineWeakPassword {
    pub password_id: Option<i64>,
    pub weak_password: Option<Secret>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
input! { BaselineWeakPassword(password_id: i64, weak_password: Secret) {
    0 "PasswordId" password_id: i64, 1 "WeakPassword" weak_password: Secret, 2 "CreateTime" create_time: String,
    3 "ModifyTime" modify_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEvents {
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBashEvents() "DescribeBashEvents" -> DescribeBashEventsOutput {
    0 "Limit" limit: u64, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBashEvents: BashEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<BashEvent>>,
}
model! { DescribeBashEventsOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashEvent {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub hostip: Option<String>,
    pub user: Option<String>,
    pub platform: Option<u64>,
    pub bash_cmd: Option<String>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub rule_level: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub detect_by: Option<u64>,
    pub pid: Option<String>,
    pub exe: Option<String>,
    pub modify_time: Option<String>,
    pub rule_category: Option<u64>,
    pub regex_bash_cmd: Option<String>,
    pub host_name: Option<String>,
}
model! { BashEvent {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "Hostip" hostip, 4 "User" user, 5 "Platform" platform,
    6 "BashCmd" bash_cmd, 7 "RuleId" rule_id, 8 "RuleName" rule_name, 9 "RuleLevel" rule_level, 10 "Status" status,
    11 "CreateTime" create_time, 12 "MachineName" machine_name, 13 "DetectBy" detect_by, 14 "Pid" pid, 15 "Exe" exe,
    16 "ModifyTime" modify_time, 17 "RuleCategory" rule_category, 18 "RegexBashCmd" regex_bash_cmd,
    19 "HostName" host_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsInfo {
    pub id: u64,
}
operation! { DescribeBashEventsInfo(id: u64) "DescribeBashEventsInfo" -> DescribeBashEventsInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsInfoOutput {
    pub bash_events_info: Option<BashEventsInfo>,
}
model! { DescribeBashEventsInfoOutput {
    0 "BashEventsInfo" bash_events_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashEventsInfo {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub platform: Option<u64>,
    pub bash_cmd: Option<String>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub rule_level: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub exe: Option<String>,
    pub modify_time: Option<String>,
    pub rule_category: Option<u64>,
    pub regex_bash_cmd: Option<String>,
    pub ps_tree: Option<String>,
    pub suggest_scheme: Option<String>,
    pub harm_describe: Option<String>,
    pub tags: Option<Vec<String>>,
    pub references: Option<Vec<String>>,
    pub machine_wan_ip: Option<String>,
    pub machine_status: Option<String>,
    pub user: Option<String>,
    pub pid: Option<String>,
    pub detect_by: Option<String>,
}
model! { BashEventsInfo {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "HostIp" host_ip, 4 "Platform" platform, 5 "BashCmd" bash_cmd,
    6 "RuleId" rule_id, 7 "RuleName" rule_name, 8 "RuleLevel" rule_level, 9 "Status" status,
    10 "CreateTime" create_time, 11 "MachineName" machine_name, 12 "Exe" exe, 13 "ModifyTime" modify_time,
    14 "RuleCategory" rule_category, 15 "RegexBashCmd" regex_bash_cmd, 16 "PsTree" ps_tree,
    17 "SuggestScheme" suggest_scheme, 18 "HarmDescribe" harm_describe, 19 "Tags" tags, 20 "References" references,
    21 "MachineWanIp" machine_wan_ip, 22 "MachineStatus" machine_status, 23 "User" user, 24 "Pid" pid,
    25 "DetectBy" detect_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsInfoNew {
    pub id: u64,
}
operation! { DescribeBashEventsInfoNew(id: u64) "DescribeBashEventsInfoNew" -> DescribeBashEventsInfoNewOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsInfoNewOutput {
    pub bash_events_info: Option<BashEventsInfoNew>,
}
model! { DescribeBashEventsInfoNewOutput {
    0 "BashEventsInfo" bash_events_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashEventsInfoNew {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub platform: Option<u64>,
    pub bash_cmd: Option<String>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub rule_level: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub exe: Option<String>,
    pub modify_time: Option<String>,
    pub rule_category: Option<u64>,
    pub regex_bash_cmd: Option<String>,
    pub ps_tree: Option<String>,
    pub suggest_scheme: Option<String>,
    pub harm_describe: Option<String>,
    pub tags: Option<Vec<String>>,
    pub references: Option<Vec<String>>,
    pub machine_wan_ip: Option<String>,
    pub machine_status: Option<String>,
    pub user: Option<String>,
    pub pid: Option<String>,
    pub machine_type: Option<i64>,
    pub detect_by: Option<i64>,
    pub bash_cmd_decoded: Option<String>,
}
model! { BashEventsInfoNew {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "HostIp" host_ip, 4 "Platform" platform, 5 "BashCmd" bash_cmd,
    6 "RuleId" rule_id, 7 "RuleName" rule_name, 8 "RuleLevel" rule_level, 9 "Status" status,
    10 "CreateTime" create_time, 11 "MachineName" machine_name, 12 "Exe" exe, 13 "ModifyTime" modify_time,
    14 "RuleCategory" rule_category, 15 "RegexBashCmd" regex_bash_cmd, 16 "PsTree" ps_tree,
    17 "SuggestScheme" suggest_scheme, 18 "HarmDescribe" harm_describe, 19 "Tags" tags, 20 "References" references,
    21 "MachineWanIp" machine_wan_ip, 22 "MachineStatus" machine_status, 23 "User" user, 24 "Pid" pid,
    25 "MachineType" machine_type, 26 "DetectBy" detect_by, 27 "BashCmdDecoded" bash_cmd_decoded
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsNew {
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBashEventsNew() "DescribeBashEventsNew" -> DescribeBashEventsNewOutput {
    0 "Limit" limit: u64, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBashEventsNew: BashEventNew = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsNewOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<BashEventNew>>,
}
model! { DescribeBashEventsNewOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashEventNew {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub user: Option<String>,
    pub platform: Option<u64>,
    pub bash_cmd: Option<String>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub rule_level: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub detect_by: Option<u64>,
    pub pid: Option<String>,
    pub exe: Option<String>,
    pub modify_time: Option<String>,
    pub rule_category: Option<u64>,
    pub regex_bash_cmd: Option<String>,
    pub regex_exe: Option<String>,
    pub machine_type: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { BashEventNew {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "HostIp" host_ip, 4 "User" user, 5 "Platform" platform,
    6 "BashCmd" bash_cmd, 7 "RuleId" rule_id, 8 "RuleName" rule_name, 9 "RuleLevel" rule_level, 10 "Status" status,
    11 "CreateTime" create_time, 12 "MachineName" machine_name, 13 "DetectBy" detect_by, 14 "Pid" pid, 15 "Exe" exe,
    16 "ModifyTime" modify_time, 17 "RuleCategory" rule_category, 18 "RegexBashCmd" regex_bash_cmd,
    19 "RegexExe" regex_exe, 20 "MachineType" machine_type, 21 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashPolicies {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBashPolicies() "DescribeBashPolicies" -> DescribeBashPoliciesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeBashPolicies: BashPolicy = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashPoliciesOutput {
    pub list: Option<Vec<BashPolicy>>,
    pub total_count: Option<u64>,
}
model! { DescribeBashPoliciesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashPolicy {
    pub name: Option<String>,
    pub enable: Option<i64>,
    pub white: Option<i64>,
    pub bash_action: Option<i64>,
    pub rule: Option<String>,
    pub level: Option<i64>,
    pub scope: Option<i64>,
    pub id: Option<i64>,
    pub descript: Option<String>,
    pub event_id: Option<i64>,
    pub deal_old_events: Option<i64>,
    pub quuids: Option<Vec<String>>,
    pub category: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub uuids: Option<Vec<String>>,
    pub rules: Option<PolicyRules>,
}

/// What [`BashPolicy::new`] takes.
pub struct BashPolicyRequired {
    pub name: String,
    pub enable: i64,
    pub white: i64,
    pub bash_action: i64,
    pub rule: String,
    pub level: i64,
    pub scope: i64,
}
input! { BashPolicy{BashPolicyRequired: name, enable, white, bash_action, rule, level, scope} {
    0 "Name" name: String, 1 "Enable" enable: i64, 2 "White" white: i64, 3 "BashAction" bash_action: i64,
    4 "Rule" rule: String, 5 "Level" level: i64, 6 "Scope" scope: i64, 7 "Id" id: i64, 8 "Descript" descript: String,
    9 "EventId" event_id: i64, 10 "DealOldEvents" deal_old_events: i64, 11 "Quuids" quuids: Vec<String>,
    12 "Category" category: i64, 13 "CreateTime" create_time: String, 14 "ModifyTime" modify_time: String,
    15 "Uuids" uuids: Vec<String>, 16 "Rules" rules: PolicyRules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashRules {
    pub r#type: u64,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBashRules(r#type: u64) "DescribeBashRules" -> DescribeBashRulesOutput {
    0 "Type" r#type, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeBashRules: BashRule = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashRulesOutput {
    pub list: Option<Vec<BashRule>>,
    pub total_count: Option<u64>,
}
model! { DescribeBashRulesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashRule {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub name: Option<String>,
    pub level: Option<u64>,
    pub rule: Option<String>,
    /// Deprecated.
    pub decription: Option<String>,
    pub operator: Option<String>,
    pub is_global: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub hostip: Option<String>,
    pub uuids: Option<Vec<String>>,
    pub white: Option<u64>,
    pub deal_old_events: Option<u64>,
    pub description: Option<String>,
}
model! { BashRule {
    0 "Id" id, 1 "Uuid" uuid, 2 "Name" name, 3 "Level" level, 4 "Rule" rule, 5 "Decription" decription,
    6 "Operator" operator, 7 "IsGlobal" is_global, 8 "Status" status, 9 "CreateTime" create_time,
    10 "ModifyTime" modify_time, 11 "Hostip" hostip, 12 "Uuids" uuids, 13 "White" white,
    14 "DealOldEvents" deal_old_events, 15 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttackList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBruteAttackList() "DescribeBruteAttackList" -> DescribeBruteAttackListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBruteAttackList: BruteAttackInfo =
    Offset "Offset", "BruteAttackList" brute_attack_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttackListOutput {
    pub total_count: Option<u64>,
    pub brute_attack_list: Option<Vec<BruteAttackInfo>>,
}
model! { DescribeBruteAttackListOutput {
    0 "TotalCount" total_count, 1 "BruteAttackList" brute_attack_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BruteAttackInfo {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub user_name: Option<String>,
    pub src_ip: Option<String>,
    pub status: Option<String>,
    pub country: Option<u64>,
    pub city: Option<u64>,
    pub province: Option<u64>,
    pub create_time: Option<String>,
    pub ban_status: Option<u64>,
    pub event_type: Option<u64>,
    pub count: Option<u64>,
    pub quuid: Option<String>,
    pub is_pro_version: Option<bool>,
    pub protocol: Option<String>,
    pub port: Option<u64>,
    pub modify_time: Option<String>,
    pub instance_id: Option<String>,
    pub data_status: Option<u64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub location: Option<String>,
    pub risk_level: Option<u64>,
    pub data_from: Option<i64>,
    pub attack_status_desc: Option<String>,
    pub ban_expired_time: Option<String>,
    pub ip_analyse: Option<IPAnalyse>,
}
model! { BruteAttackInfo {
    0 "Id" id, 1 "Uuid" uuid, 2 "MachineIp" machine_ip, 3 "MachineName" machine_name, 4 "UserName" user_name,
    5 "SrcIp" src_ip, 6 "Status" status, 7 "Country" country, 8 "City" city, 9 "Province" province,
    10 "CreateTime" create_time, 11 "BanStatus" ban_status, 12 "EventType" event_type, 13 "Count" count,
    14 "Quuid" quuid, 15 "IsProVersion" is_pro_version, 16 "Protocol" protocol, 17 "Port" port,
    18 "ModifyTime" modify_time, 19 "InstanceId" instance_id, 20 "DataStatus" data_status,
    21 "MachineExtraInfo" machine_extra_info, 22 "Location" location, 23 "RiskLevel" risk_level,
    24 "DataFrom" data_from, 25 "AttackStatusDesc" attack_status_desc, 26 "BanExpiredTime" ban_expired_time,
    27 "IPAnalyse" ip_analyse
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttackRules {}
operation! { DescribeBruteAttackRules() "DescribeBruteAttackRules" -> DescribeBruteAttackRulesOutput {} }

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
pub struct DescribeCanFixVulMachine {
    pub vul_ids: Vec<u64>,
    pub quuids: Option<Vec<String>>,
}
operation! { DescribeCanFixVulMachine(vul_ids: Vec<u64>) "DescribeCanFixVulMachine" -> DescribeCanFixVulMachineOutput {
    0 "VulIds" vul_ids, 1 "Quuids" quuids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCanFixVulMachineOutput {
    pub vul_info: Option<Vec<CanFixVulInfo>>,
}
model! { DescribeCanFixVulMachineOutput {
    0 "VulInfo" vul_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CanFixVulInfo {
    pub vul_id: Option<u64>,
    pub vul_name: Option<String>,
    pub host_list: Option<Vec<VulInfoHostInfo>>,
    pub fix_tag: Option<Vec<String>>,
    pub vul_category: Option<u64>,
}
model! { CanFixVulInfo {
    0 "VulId" vul_id, 1 "VulName" vul_name, 2 "HostList" host_list, 3 "FixTag" fix_tag, 4 "VulCategory" vul_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulInfoHostInfo {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub tags: Option<Vec<String>>,
    pub quuid: Option<String>,
    pub is_support_auto_fix: Option<u64>,
    pub uuid: Option<String>,
    pub instance_id: Option<String>,
    pub machine_type: Option<String>,
    pub agent_status: Option<u64>,
}
model! { VulInfoHostInfo {
    0 "HostName" host_name, 1 "HostIp" host_ip, 2 "Tags" tags, 3 "Quuid" quuid,
    4 "IsSupportAutoFix" is_support_auto_fix, 5 "Uuid" uuid, 6 "InstanceId" instance_id, 7 "MachineType" machine_type,
    8 "AgentStatus" agent_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCanNotSeparateMachine {
    pub ids: Option<Vec<u64>>,
    pub update_all: Option<bool>,
    pub exclude_id: Option<Vec<u64>>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeCanNotSeparateMachine() "DescribeCanNotSeparateMachine" -> DescribeCanNotSeparateMachineOutput {
    0 "Ids" ids: Vec<u64>, 1 "UpdateAll" update_all: bool, 2 "ExcludeId" exclude_id: Vec<u64>,
    3 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCanNotSeparateMachineOutput {
    pub list: Option<Vec<CanNotSeparateInfo>>,
}
model! { DescribeCanNotSeparateMachineOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CanNotSeparateInfo {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub alias: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub reason: Option<u64>,
}
model! { CanNotSeparateInfo {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Alias" alias, 3 "PrivateIp" private_ip, 4 "PublicIp" public_ip, 5 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientException {
    pub exception_type: i64,
    pub offset: u64,
    pub limit: u64,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeClientException(exception_type: i64, offset: u64, limit: u64)
    "DescribeClientException" -> DescribeClientExceptionOutput {
    0 "ExceptionType" exception_type, 1 "Offset" offset, 2 "Limit" limit, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String
} }
paged! { DescribeClientException: RecordInfo = Offset "Offset", "Records" records, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientExceptionOutput {
    pub total_count: Option<u64>,
    pub records: Option<Vec<RecordInfo>>,
}
model! { DescribeClientExceptionOutput {
    0 "TotalCount" total_count, 1 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordInfo {
    pub host_ip: Option<String>,
    pub instance_id: Option<String>,
    pub offline_time: Option<String>,
    pub uninstall_time: Option<String>,
    pub uninstall_cmd: Option<String>,
    pub uuid: Option<String>,
}
model! { RecordInfo {
    0 "HostIP" host_ip, 1 "InstanceID" instance_id, 2 "OfflineTime" offline_time, 3 "UninstallTime" uninstall_time,
    4 "UninstallCmd" uninstall_cmd, 5 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenceEventDetail {
    pub id: u64,
}
operation! { DescribeDefenceEventDetail(id: u64) "DescribeDefenceEventDetail" -> DescribeDefenceEventDetailOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenceEventDetailOutput {
    pub data: Option<VulDefenceEventDetail>,
}
model! { DescribeDefenceEventDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceEventDetail {
    pub vul_name: Option<String>,
    pub cve_id: Option<String>,
    pub id: Option<i64>,
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub event_type: Option<u64>,
    pub source_ip: Option<String>,
    pub city: Option<String>,
    pub source_port: Option<Vec<u64>>,
    pub create_time: Option<String>,
    pub merge_time: Option<String>,
    pub count: Option<i64>,
    pub status: Option<i64>,
    pub machine_status: Option<String>,
    pub description: Option<String>,
    pub fix: Option<String>,
    pub network_payload: Option<String>,
    pub pid: Option<i64>,
    pub main_class: Option<String>,
    pub stack_trace: Option<String>,
    pub event_detail: Option<String>,
    pub exception_pstree: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { VulDefenceEventDetail {
    0 "VulName" vul_name, 1 "CveId" cve_id, 2 "Id" id, 3 "Quuid" quuid, 4 "Alias" alias, 5 "PrivateIp" private_ip,
    6 "PublicIp" public_ip, 7 "EventType" event_type, 8 "SourceIp" source_ip, 9 "City" city,
    10 "SourcePort" source_port, 11 "CreateTime" create_time, 12 "MergeTime" merge_time, 13 "Count" count,
    14 "Status" status, 15 "MachineStatus" machine_status, 16 "Description" description, 17 "Fix" fix,
    18 "NetworkPayload" network_payload, 19 "Pid" pid, 20 "MainClass" main_class, 21 "StackTrace" stack_trace,
    22 "EventDetail" event_detail, 23 "ExceptionPstree" exception_pstree, 24 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectInstallCommand {
    pub region_code: String,
    pub vpc_id: String,
    pub expire_date: String,
}
operation! { DescribeDirectConnectInstallCommand(region_code: String, vpc_id: String, expire_date: String)
    "DescribeDirectConnectInstallCommand" -> DescribeDirectConnectInstallCommandOutput {
    0 "RegionCode" region_code, 1 "VpcId" vpc_id, 2 "ExpireDate" expire_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectInstallCommandOutput {
    pub ip: Option<String>,
    pub token: Option<Secret>,
}
model! { DescribeDirectConnectInstallCommandOutput {
    0 "Ip" ip, 1 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESAggregations {
    pub query: String,
}
operation! { DescribeESAggregations(query: String) "DescribeESAggregations" -> DescribeESAggregationsOutput {
    0 "Query" query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESAggregationsOutput {
    pub data: Option<String>,
}
model! { DescribeESAggregationsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmergencyVulList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub hotspot_attack: Option<bool>,
}
operation! { DescribeEmergencyVulList() "DescribeEmergencyVulList" -> DescribeEmergencyVulListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String,
    4 "By" by: String, 5 "HotspotAttack" hotspot_attack: bool
} }
paged! { DescribeEmergencyVulList: EmergencyVul = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmergencyVulListOutput {
    pub list: Option<Vec<EmergencyVul>>,
    pub total_count: Option<u64>,
    pub exists_risk: Option<bool>,
}
model! { DescribeEmergencyVulListOutput {
    0 "List" list, 1 "TotalCount" total_count, 2 "ExistsRisk" exists_risk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyVul {
    pub vul_id: Option<u64>,
    pub level: Option<u64>,
    pub vul_name: Option<String>,
    pub publish_date: Option<String>,
    pub category: Option<u64>,
    pub status: Option<u64>,
    pub last_scan_time: Option<String>,
    pub progress: Option<u64>,
    pub cve_id: Option<String>,
    pub cvss_score: Option<f64>,
    pub labels: Option<String>,
    pub host_count: Option<u64>,
    pub is_support_defense: Option<u64>,
    pub defense_attack_count: Option<u64>,
    pub method: Option<u64>,
    pub attack_level: Option<u64>,
    pub defense_state: Option<bool>,
}
model! { EmergencyVul {
    0 "VulId" vul_id, 1 "Level" level, 2 "VulName" vul_name, 3 "PublishDate" publish_date, 4 "Category" category,
    5 "Status" status, 6 "LastScanTime" last_scan_time, 7 "Progress" progress, 8 "CveId" cve_id,
    9 "CvssScore" cvss_score, 10 "Labels" labels, 11 "HostCount" host_count, 12 "IsSupportDefense" is_support_defense,
    13 "DefenseAttackCount" defense_attack_count, 14 "Method" method, 15 "AttackLevel" attack_level,
    16 "DefenseState" defense_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventByTable {
    pub table_name: String,
    pub ids: Vec<i64>,
}
operation! { DescribeEventByTable(table_name: String, ids: Vec<i64>)
    "DescribeEventByTable" -> DescribeEventByTableOutput {
    0 "TableName" table_name, 1 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventByTableOutput {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEventByTableOutput {
    0 "Type" r#type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportMachines {
    pub machine_type: String,
    pub machine_region: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub project_ids: Option<Vec<u64>>,
}
operation! { DescribeExportMachines(machine_type: String, machine_region: String)
    "DescribeExportMachines" -> DescribeExportMachinesOutput {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filter>, 5 "ProjectIds" project_ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportMachinesOutput {
    pub task_id: Option<String>,
}
model! { DescribeExportMachinesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFastAnalysis {
    pub from: i64,
    pub to: i64,
    pub query: String,
    pub field_name: String,
}
operation! { DescribeFastAnalysis(from: i64, to: i64, query: String, field_name: String)
    "DescribeFastAnalysis" -> DescribeFastAnalysisOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "FieldName" field_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFastAnalysisOutput {
    pub field_value_ratio_infos: Option<Vec<FieldValueRatioInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeFastAnalysisOutput {
    0 "FieldValueRatioInfos" field_value_ratio_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldValueRatioInfo {
    pub count: Option<i64>,
    pub ratio: Option<f64>,
    pub value: Option<String>,
}
model! { FieldValueRatioInfo {
    0 "Count" count, 1 "Ratio" ratio, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperEventRuleInfo {
    pub id: u64,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeFileTamperEventRuleInfo(id: u64)
    "DescribeFileTamperEventRuleInfo" -> DescribeFileTamperEventRuleInfoOutput {
    0 "Id" id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeFileTamperEventRuleInfo: FileTamperRule =
    Offset "Offset", "FileTamperRuleDetail.Rule" file_tamper_rule_detail.rule, total "FileTamperRuleDetail.UuidTotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperEventRuleInfoOutput {
    pub file_tamper_rule_detail: Option<FileTamperRuleDetail>,
}
model! { DescribeFileTamperEventRuleInfoOutput {
    0 "FileTamperRuleDetail" file_tamper_rule_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTamperRuleDetail {
    pub name: Option<String>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<u64>,
    pub rule: Option<Vec<FileTamperRule>>,
    pub uuids: Option<Vec<String>>,
    pub id: Option<u64>,
    pub is_global: Option<u64>,
    pub level: Option<u64>,
    pub uuid_total_count: Option<u64>,
    pub add_white_type: Option<String>,
}
model! { FileTamperRuleDetail {
    0 "Name" name, 1 "ModifyTime" modify_time, 2 "CreateTime" create_time, 3 "Status" status, 4 "Rule" rule,
    5 "Uuids" uuids, 6 "Id" id, 7 "IsGlobal" is_global, 8 "Level" level, 9 "UuidTotalCount" uuid_total_count,
    10 "AddWhiteType" add_white_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTamperRule {
    pub process_path: Option<String>,
    pub target: Option<String>,
    pub action: Option<String>,
    pub file_action: Option<String>,
    pub args: Option<String>,
}
input! { FileTamperRule(process_path: String, target: String, action: String) {
    0 "ProcessPath" process_path: String, 1 "Target" target: String, 2 "Action" action: String,
    3 "FileAction" file_action: String, 4 "Args" args: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperEvents {
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeFileTamperEvents() "DescribeFileTamperEvents" -> DescribeFileTamperEventsOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeFileTamperEvents: FileTamperEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperEventsOutput {
    pub list: Option<Vec<FileTamperEvent>>,
    pub total_count: Option<u64>,
}
model! { DescribeFileTamperEventsOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTamperEvent {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub r#type: Option<u64>,
    pub process_exe: Option<String>,
    pub process_argv: Option<String>,
    pub target: Option<String>,
    pub status: Option<u64>,
    pub event_count: Option<u64>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub pstree: Option<String>,
    pub rule_category: Option<u64>,
    pub machine_status: Option<String>,
    pub description: Option<String>,
    pub suggestion: Option<String>,
    pub private_ip: Option<String>,
    pub exe_permission: Option<String>,
    pub user_name: Option<String>,
    pub user_group: Option<String>,
    pub exe_md5: Option<String>,
    pub exe_size: Option<u64>,
    pub exe_time: Option<u64>,
    pub target_size: Option<u64>,
    pub target_permission: Option<String>,
    pub target_modify_time: Option<String>,
    pub target_creat_time: Option<String>,
    pub exe_pid: Option<u64>,
    pub target_name: Option<String>,
    pub reference: Option<String>,
    pub level: Option<u64>,
    pub exe_name: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub file_action: Option<String>,
}
model! { FileTamperEvent {
    0 "HostName" host_name, 1 "HostIp" host_ip, 2 "CreateTime" create_time, 3 "ModifyTime" modify_time, 4 "Id" id,
    5 "Uuid" uuid, 6 "Quuid" quuid, 7 "Type" r#type, 8 "ProcessExe" process_exe, 9 "ProcessArgv" process_argv,
    10 "Target" target, 11 "Status" status, 12 "EventCount" event_count, 13 "RuleId" rule_id, 14 "RuleName" rule_name,
    15 "Pstree" pstree, 16 "RuleCategory" rule_category, 17 "MachineStatus" machine_status,
    18 "Description" description, 19 "Suggestion" suggestion, 20 "PrivateIp" private_ip,
    21 "ExePermission" exe_permission, 22 "UserName" user_name, 23 "UserGroup" user_group, 24 "ExeMd5" exe_md5,
    25 "ExeSize" exe_size, 26 "ExeTime" exe_time, 27 "TargetSize" target_size, 28 "TargetPermission" target_permission,
    29 "TargetModifyTime" target_modify_time, 30 "TargetCreatTime" target_creat_time, 31 "ExePid" exe_pid,
    32 "TargetName" target_name, 33 "Reference" reference, 34 "Level" level, 35 "ExeName" exe_name,
    36 "MachineExtraInfo" machine_extra_info, 37 "FileAction" file_action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRuleCount {
    pub uuids: Vec<String>,
}
operation! { DescribeFileTamperRuleCount(uuids: Vec<String>)
    "DescribeFileTamperRuleCount" -> DescribeFileTamperRuleCountOutput {
    0 "Uuids" uuids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRuleCountOutput {
    pub list: Option<Vec<FileTamperRuleCount>>,
}
model! { DescribeFileTamperRuleCountOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTamperRuleCount {
    pub uuid: Option<String>,
    pub count: Option<u64>,
    pub name: Option<String>,
}
model! { FileTamperRuleCount {
    0 "Uuid" uuid, 1 "Count" count, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRuleInfo {
    pub id: u64,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeFileTamperRuleInfo(id: u64) "DescribeFileTamperRuleInfo" -> DescribeFileTamperRuleInfoOutput {
    0 "Id" id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeFileTamperRuleInfo: FileTamperRule =
    Offset "Offset", "FileTamperRuleDetail.Rule" file_tamper_rule_detail.rule, total "FileTamperRuleDetail.UuidTotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRuleInfoOutput {
    pub file_tamper_rule_detail: Option<FileTamperRuleDetail>,
}
model! { DescribeFileTamperRuleInfoOutput {
    0 "FileTamperRuleDetail" file_tamper_rule_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRules {
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeFileTamperRules() "DescribeFileTamperRules" -> DescribeFileTamperRulesOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeFileTamperRules: FileTamperRuleInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRulesOutput {
    pub list: Option<Vec<FileTamperRuleInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeFileTamperRulesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTamperRuleInfo {
    pub name: Option<String>,
    pub rule_category: Option<u64>,
    pub host_count: Option<u64>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<u64>,
    pub id: Option<u64>,
    pub is_global: Option<u64>,
    pub level: Option<u64>,
    pub write_rule_count: Option<u64>,
    pub read_rule_count: Option<u64>,
    pub read_write_rule_count: Option<u64>,
    pub file_action: Option<String>,
    pub add_white_type: Option<String>,
}
model! { FileTamperRuleInfo {
    0 "Name" name, 1 "RuleCategory" rule_category, 2 "HostCount" host_count, 3 "ModifyTime" modify_time,
    4 "CreateTime" create_time, 5 "Status" status, 6 "Id" id, 7 "IsGlobal" is_global, 8 "Level" level,
    9 "WriteRuleCount" write_rule_count, 10 "ReadRuleCount" read_rule_count,
    11 "ReadWriteRuleCount" read_write_rule_count, 12 "FileAction" file_action, 13 "AddWhiteType" add_white_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralStat {
    pub machine_type: Option<String>,
    pub machine_region: Option<String>,
}
operation! { DescribeGeneralStat() "DescribeGeneralStat" -> DescribeGeneralStatOutput {
    0 "MachineType" machine_type: String, 1 "MachineRegion" machine_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralStatOutput {
    pub machines_all: Option<u64>,
    pub machines_uninstalled: Option<u64>,
    pub agents_all: Option<u64>,
    pub agents_online: Option<u64>,
    pub agents_offline: Option<u64>,
    pub agents_pro: Option<u64>,
    pub agents_basic: Option<u64>,
    pub agents_pro_expire_with_in_seven_days: Option<u64>,
    pub risk_machine: Option<u64>,
    pub shutdown: Option<u64>,
    pub offline: Option<u64>,
    pub flagship_machine_cnt: Option<u64>,
    pub protect_days: Option<u64>,
    pub added_on_the_fifteen: Option<u64>,
}
model! { DescribeGeneralStatOutput {
    0 "MachinesAll" machines_all, 1 "MachinesUninstalled" machines_uninstalled, 2 "AgentsAll" agents_all,
    3 "AgentsOnline" agents_online, 4 "AgentsOffline" agents_offline, 5 "AgentsPro" agents_pro,
    6 "AgentsBasic" agents_basic, 7 "AgentsProExpireWithInSevenDays" agents_pro_expire_with_in_seven_days,
    8 "RiskMachine" risk_machine, 9 "Shutdown" shutdown, 10 "Offline" offline,
    11 "FlagshipMachineCnt" flagship_machine_cnt, 12 "ProtectDays" protect_days,
    13 "AddedOnTheFifteen" added_on_the_fifteen
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryAccounts {
    pub uuid: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeHistoryAccounts(uuid: String) "DescribeHistoryAccounts" -> DescribeHistoryAccountsOutput {
    0 "Uuid" uuid, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeHistoryAccounts: HistoryAccount =
    Offset "Offset", "HistoryAccounts" history_accounts, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryAccountsOutput {
    pub total_count: Option<u64>,
    pub history_accounts: Option<Vec<HistoryAccount>>,
}
model! { DescribeHistoryAccountsOutput {
    0 "TotalCount" total_count, 1 "HistoryAccounts" history_accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistoryAccount {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub username: Option<String>,
    pub modify_type: Option<String>,
    pub modify_time: Option<String>,
}
model! { HistoryAccount {
    0 "Id" id, 1 "Uuid" uuid, 2 "MachineIp" machine_ip, 3 "MachineName" machine_name, 4 "Username" username,
    5 "ModifyType" modify_type, 6 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryService {}
operation! { DescribeHistoryService() "DescribeHistoryService" -> DescribeHistoryServiceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryServiceOutput {
    pub buy_status: Option<u64>,
    pub inquire_num: Option<u64>,
    pub end_time: Option<String>,
    pub is_auto_open_renew: Option<u64>,
    pub resource_id: Option<String>,
    pub status: Option<u64>,
    pub start_time: Option<String>,
}
model! { DescribeHistoryServiceOutput {
    0 "BuyStatus" buy_status, 1 "InquireNum" inquire_num, 2 "EndTime" end_time, 3 "IsAutoOpenRenew" is_auto_open_renew,
    4 "ResourceId" resource_id, 5 "Status" status, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostInfo {
    pub quuid_list: Option<Vec<String>>,
    pub uuids: Option<Vec<String>>,
}
operation! { DescribeHostInfo() "DescribeHostInfo" -> DescribeHostInfoOutput {
    0 "QuuidList" quuid_list: Vec<String>, 1 "Uuids" uuids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostInfoOutput {
    pub host_info_list: Option<Vec<HostTagInfo>>,
}
model! { DescribeHostInfoOutput {
    0 "HostInfoList" host_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostTagInfo {
    pub quuid: Option<String>,
    pub tag_list: Option<Vec<String>>,
    pub host_ip: Option<String>,
    pub alias_name: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub uuid: Option<String>,
    pub kernel_version: Option<String>,
    pub machine_status: Option<String>,
    pub protect_type: Option<String>,
    pub vul_num: Option<i64>,
    pub cloud_tags: Option<Vec<Tags>>,
    pub instance_id: Option<String>,
    pub machine_type: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<u64>,
}
model! { HostTagInfo {
    0 "Quuid" quuid, 1 "TagList" tag_list, 2 "HostIp" host_ip, 3 "AliasName" alias_name,
    4 "MachineWanIp" machine_wan_ip, 5 "Uuid" uuid, 6 "KernelVersion" kernel_version, 7 "MachineStatus" machine_status,
    8 "ProtectType" protect_type, 9 "VulNum" vul_num, 10 "CloudTags" cloud_tags, 11 "InstanceID" instance_id,
    12 "MachineType" machine_type, 13 "RegionName" region_name, 14 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLoginList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeHostLoginList() "DescribeHostLoginList" -> DescribeHostLoginListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeHostLoginList: HostLoginList = Offset "Offset", "HostLoginList" host_login_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLoginListOutput {
    pub total_count: Option<u64>,
    pub host_login_list: Option<Vec<HostLoginList>>,
}
model! { DescribeHostLoginListOutput {
    0 "TotalCount" total_count, 1 "HostLoginList" host_login_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostLoginList {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub user_name: Option<String>,
    pub src_ip: Option<String>,
    pub status: Option<u64>,
    pub country: Option<u64>,
    pub city: Option<u64>,
    pub province: Option<u64>,
    pub login_time: Option<String>,
    pub modify_time: Option<String>,
    pub is_risk_area: Option<u64>,
    pub is_risk_user: Option<u64>,
    pub is_risk_time: Option<u64>,
    pub is_risk_src_ip: Option<u64>,
    pub risk_level: Option<u64>,
    pub location: Option<String>,
    pub quuid: Option<String>,
    pub desc: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub port: Option<i64>,
    pub ip_analyse: Option<IPAnalyse>,
}
model! { HostLoginList {
    0 "Id" id, 1 "Uuid" uuid, 2 "MachineIp" machine_ip, 3 "MachineName" machine_name, 4 "UserName" user_name,
    5 "SrcIp" src_ip, 6 "Status" status, 7 "Country" country, 8 "City" city, 9 "Province" province,
    10 "LoginTime" login_time, 11 "ModifyTime" modify_time, 12 "IsRiskArea" is_risk_area, 13 "IsRiskUser" is_risk_user,
    14 "IsRiskTime" is_risk_time, 15 "IsRiskSrcIp" is_risk_src_ip, 16 "RiskLevel" risk_level, 17 "Location" location,
    18 "Quuid" quuid, 19 "Desc" desc, 20 "MachineExtraInfo" machine_extra_info, 21 "Port" port,
    22 "IPAnalyse" ip_analyse
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotVulTop {}
operation! { DescribeHotVulTop() "DescribeHotVulTop" -> DescribeHotVulTopOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotVulTopOutput {
    pub list: Option<Vec<VulStoreListInfo>>,
}
model! { DescribeHotVulTopOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulStoreListInfo {
    pub vul_id: Option<u64>,
    pub level: Option<u64>,
    pub name: Option<String>,
    pub cve_id: Option<String>,
    pub vul_category: Option<u64>,
    pub publish_date: Option<String>,
    pub method: Option<u64>,
    pub attack_level: Option<u64>,
    pub fix_switch: Option<u64>,
    pub support_defense: Option<u64>,
}
model! { VulStoreListInfo {
    0 "VulId" vul_id, 1 "Level" level, 2 "Name" name, 3 "CveId" cve_id, 4 "VulCategory" vul_category,
    5 "PublishDate" publish_date, 6 "Method" method, 7 "AttackLevel" attack_level, 8 "FixSwitch" fix_switch,
    9 "SupportDefense" support_defense
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreBaselineRule {
    pub limit: u64,
    pub offset: u64,
    pub rule_name: Option<String>,
}
operation! { DescribeIgnoreBaselineRule(limit: u64, offset: u64)
    "DescribeIgnoreBaselineRule" -> DescribeIgnoreBaselineRuleOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "RuleName" rule_name: String
} }
paged! { DescribeIgnoreBaselineRule: IgnoreBaselineRule =
    Offset "Offset", "IgnoreBaselineRuleList" ignore_baseline_rule_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreBaselineRuleOutput {
    pub ignore_baseline_rule_list: Option<Vec<IgnoreBaselineRule>>,
    pub total_count: Option<u64>,
}
model! { DescribeIgnoreBaselineRuleOutput {
    0 "IgnoreBaselineRuleList" ignore_baseline_rule_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnoreBaselineRule {
    pub rule_name: Option<String>,
    pub rule_id: Option<u64>,
    pub modify_time: Option<String>,
    pub fix: Option<String>,
    pub effect_host_count: Option<u64>,
}
model! { IgnoreBaselineRule {
    0 "RuleName" rule_name, 1 "RuleId" rule_id, 2 "ModifyTime" modify_time, 3 "Fix" fix,
    4 "EffectHostCount" effect_host_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreHostAndItemConfig {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeIgnoreHostAndItemConfig()
    "DescribeIgnoreHostAndItemConfig" -> DescribeIgnoreHostAndItemConfigOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreHostAndItemConfigOutput {
    pub item_set: Option<Vec<BaselineItemInfo>>,
    pub host_set: Option<Vec<BaselineHost>>,
}
model! { DescribeIgnoreHostAndItemConfigOutput {
    0 "ItemSet" item_set, 1 "HostSet" host_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreRuleEffectHostList {
    pub limit: u64,
    pub offset: u64,
    pub rule_id: u64,
    pub filters: Option<Vec<Filters>>,
    pub tag_names: Option<Vec<String>>,
}
operation! { DescribeIgnoreRuleEffectHostList(limit: u64, offset: u64, rule_id: u64)
    "DescribeIgnoreRuleEffectHostList" -> DescribeIgnoreRuleEffectHostListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "RuleId" rule_id, 3 "Filters" filters: Vec<Filters>,
    4 "TagNames" tag_names: Vec<String>
} }
paged! { DescribeIgnoreRuleEffectHostList: IgnoreRuleEffectHostInfo =
    Offset "Offset", "IgnoreRuleEffectHostList" ignore_rule_effect_host_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreRuleEffectHostListOutput {
    pub ignore_rule_effect_host_list: Option<Vec<IgnoreRuleEffectHostInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeIgnoreRuleEffectHostListOutput {
    0 "IgnoreRuleEffectHostList" ignore_rule_effect_host_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnoreRuleEffectHostInfo {
    pub host_name: Option<String>,
    pub level: Option<u64>,
    pub tag_list: Option<Vec<String>>,
    pub status: Option<u64>,
    pub last_scan_time: Option<String>,
    pub event_id: Option<u64>,
    pub quuid: Option<String>,
}
model! { IgnoreRuleEffectHostInfo {
    0 "HostName" host_name, 1 "Level" level, 2 "TagList" tag_list, 3 "Status" status, 4 "LastScanTime" last_scan_time,
    5 "EventId" event_id, 6 "Quuid" quuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportMachineInfo {
    pub machine_list: Vec<String>,
    pub import_type: String,
    pub is_query_pro_machine: Option<bool>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeImportMachineInfo(machine_list: Vec<String>, import_type: String)
    "DescribeImportMachineInfo" -> DescribeImportMachineInfoOutput {
    0 "MachineList" machine_list, 1 "ImportType" import_type, 2 "IsQueryProMachine" is_query_pro_machine: bool,
    3 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportMachineInfoOutput {
    pub effective_machine_info_list: Option<Vec<EffectiveMachineInfo>>,
    pub invalid_machine_list: Option<Vec<String>>,
}
model! { DescribeImportMachineInfoOutput {
    0 "EffectiveMachineInfoList" effective_machine_info_list, 1 "InvalidMachineList" invalid_machine_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectiveMachineInfo {
    pub machine_name: Option<String>,
    pub machine_public_ip: Option<String>,
    pub machine_private_ip: Option<String>,
    pub machine_tag: Option<Vec<MachineTag>>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub kernel_version: Option<String>,
    pub machine_status: Option<String>,
    pub license_order: Option<LicenseOrder>,
    pub vul_num: Option<u64>,
    pub cloud_tags: Option<Vec<Tags>>,
    pub instance_id: Option<String>,
}
model! { EffectiveMachineInfo {
    0 "MachineName" machine_name, 1 "MachinePublicIp" machine_public_ip, 2 "MachinePrivateIp" machine_private_ip,
    3 "MachineTag" machine_tag, 4 "Quuid" quuid, 5 "Uuid" uuid, 6 "KernelVersion" kernel_version,
    7 "MachineStatus" machine_status, 8 "LicenseOrder" license_order, 9 "VulNum" vul_num, 10 "CloudTags" cloud_tags,
    11 "InstanceID" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseOrder {
    pub license_id: Option<u64>,
    pub license_type: Option<u64>,
    pub status: Option<u64>,
    pub source_type: Option<u64>,
    pub resource_id: Option<String>,
}
model! { LicenseOrder {
    0 "LicenseId" license_id, 1 "LicenseType" license_type, 2 "Status" status, 3 "SourceType" source_type,
    4 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInjectRiskyServiceSwitch {}
operation! { DescribeInjectRiskyServiceSwitch()
"DescribeInjectRiskyServiceSwitch" -> DescribeInjectRiskyServiceSwitchOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInjectRiskyServiceSwitchOutput {
    pub java_shell_inject_risky_service_status: Option<u64>,
    pub rasp_inject_risky_service_status: Option<u64>,
    pub total_count: Option<u64>,
    pub list: Option<Vec<RiskMainClass>>,
}
model! { DescribeInjectRiskyServiceSwitchOutput {
    0 "JavaShellInjectRiskyServiceStatus" java_shell_inject_risky_service_status,
    1 "RaspInjectRiskyServiceStatus" rasp_inject_risky_service_status, 2 "TotalCount" total_count, 3 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskMainClass {
    pub service_name: Option<String>,
}
model! { RiskMainClass {
    0 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellInfo {
    pub id: u64,
}
operation! { DescribeJavaMemShellInfo(id: u64) "DescribeJavaMemShellInfo" -> DescribeJavaMemShellInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellInfoOutput {
    pub info: Option<JavaMemShellDetail>,
}
model! { DescribeJavaMemShellInfoOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JavaMemShellDetail {
    pub instance_name: Option<String>,
    pub instance_state: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub r#type: Option<u64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub recent_found_time: Option<String>,
    pub status: Option<u64>,
    pub class_loader_name: Option<String>,
    pub super_class_name: Option<String>,
    pub md5: Option<String>,
    pub interfaces: Option<String>,
    pub annotations: Option<String>,
    pub pid: Option<u64>,
    pub exe: Option<String>,
    pub args: Option<String>,
    pub class_name: Option<String>,
    pub class_content: Option<String>,
    pub class_content_pretty: Option<String>,
    pub event_description: Option<String>,
    pub security_advice: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub machine_state: Option<String>,
}
model! { JavaMemShellDetail {
    0 "InstanceName" instance_name, 1 "InstanceState" instance_state, 2 "PrivateIp" private_ip, 3 "PublicIp" public_ip,
    4 "Type" r#type, 5 "Description" description, 6 "CreateTime" create_time, 7 "RecentFoundTime" recent_found_time,
    8 "Status" status, 9 "ClassLoaderName" class_loader_name, 10 "SuperClassName" super_class_name, 11 "Md5" md5,
    12 "Interfaces" interfaces, 13 "Annotations" annotations, 14 "Pid" pid, 15 "Exe" exe, 16 "Args" args,
    17 "ClassName" class_name, 18 "ClassContent" class_content, 19 "ClassContentPretty" class_content_pretty,
    20 "EventDescription" event_description, 21 "SecurityAdvice" security_advice,
    22 "MachineExtraInfo" machine_extra_info, 23 "MachineState" machine_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellList {
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeJavaMemShellList() "DescribeJavaMemShellList" -> DescribeJavaMemShellListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeJavaMemShellList: JavaMemShellInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellListOutput {
    pub list: Option<Vec<JavaMemShellInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeJavaMemShellListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JavaMemShellInfo {
    pub id: Option<u64>,
    pub alias: Option<String>,
    pub host_ip: Option<String>,
    pub r#type: Option<u64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub recent_found_time: Option<String>,
    pub status: Option<u64>,
    pub quuid: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub uuid: Option<String>,
    pub class_name: Option<String>,
    pub super_class_name: Option<String>,
    pub interfaces: Option<String>,
    pub annotations: Option<String>,
    pub loader_class_name: Option<String>,
}
model! { JavaMemShellInfo {
    0 "Id" id, 1 "Alias" alias, 2 "HostIp" host_ip, 3 "Type" r#type, 4 "Description" description,
    5 "CreateTime" create_time, 6 "RecentFoundTime" recent_found_time, 7 "Status" status, 8 "Quuid" quuid,
    9 "MachineExtraInfo" machine_extra_info, 10 "Uuid" uuid, 11 "ClassName" class_name,
    12 "SuperClassName" super_class_name, 13 "Interfaces" interfaces, 14 "Annotations" annotations,
    15 "LoaderClassName" loader_class_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellPluginInfo {
    pub quuid: String,
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeJavaMemShellPluginInfo(quuid: String)
    "DescribeJavaMemShellPluginInfo" -> DescribeJavaMemShellPluginInfoOutput {
    0 "Quuid" quuid, 1 "Filters" filters: Vec<Filters>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeJavaMemShellPluginInfo: JavaMemShellPluginInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellPluginInfoOutput {
    pub list: Option<Vec<JavaMemShellPluginInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeJavaMemShellPluginInfoOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JavaMemShellPluginInfo {
    pub pid: Option<u64>,
    pub main_class: Option<String>,
    pub status: Option<u64>,
    pub error_log: Option<String>,
}
model! { JavaMemShellPluginInfo {
    0 "Pid" pid, 1 "MainClass" main_class, 2 "Status" status, 3 "ErrorLog" error_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellPluginList {
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeJavaMemShellPluginList() "DescribeJavaMemShellPluginList" -> DescribeJavaMemShellPluginListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeJavaMemShellPluginList: JavaMemShellPluginSetting = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellPluginListOutput {
    pub list: Option<Vec<JavaMemShellPluginSetting>>,
    pub total_count: Option<u64>,
}
model! { DescribeJavaMemShellPluginListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JavaMemShellPluginSetting {
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub host_ip: Option<String>,
    pub java_shell_status: Option<u64>,
    pub exception: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub uuid: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { JavaMemShellPluginSetting {
    0 "Quuid" quuid, 1 "Alias" alias, 2 "HostIp" host_ip, 3 "JavaShellStatus" java_shell_status,
    4 "Exception" exception, 5 "CreateTime" create_time, 6 "ModifyTime" modify_time, 7 "Uuid" uuid,
    8 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicense {}
operation! { DescribeLicense() "DescribeLicense" -> DescribeLicenseOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOutput {
    pub functions_en: Option<Vec<String>>,
}
model! { DescribeLicenseOutput {
    0 "FunctionsEn" functions_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseBindList {
    pub license_id: u64,
    pub license_type: u64,
    pub resource_id: String,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeLicenseBindList(license_id: u64, license_type: u64, resource_id: String)
    "DescribeLicenseBindList" -> DescribeLicenseBindListOutput {
    0 "LicenseId" license_id, 1 "LicenseType" license_type, 2 "ResourceId" resource_id,
    3 "Filters" filters: Vec<Filters>, 4 "Limit" limit: u64, 5 "Offset" offset: u64
} }
paged! { DescribeLicenseBindList: LicenseBindDetail = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseBindListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<LicenseBindDetail>>,
}
model! { DescribeLicenseBindListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseBindDetail {
    pub machine_name: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub machine_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub tags: Option<Vec<String>>,
    pub agent_status: Option<String>,
    pub is_un_bind: Option<bool>,
    pub is_switch_bind: Option<bool>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub instance_state: Option<String>,
    pub agent_state: Option<String>,
}
model! { LicenseBindDetail {
    0 "MachineName" machine_name, 1 "MachineWanIp" machine_wan_ip, 2 "MachineIp" machine_ip, 3 "Quuid" quuid,
    4 "Uuid" uuid, 5 "Tags" tags, 6 "AgentStatus" agent_status, 7 "IsUnBind" is_un_bind,
    8 "IsSwitchBind" is_switch_bind, 9 "MachineExtraInfo" machine_extra_info, 10 "InstanceState" instance_state,
    11 "AgentState" agent_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseBindSchedule {
    pub task_id: u64,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLicenseBindSchedule(task_id: u64)
    "DescribeLicenseBindSchedule" -> DescribeLicenseBindScheduleOutput {
    0 "TaskId" task_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeLicenseBindSchedule: LicenseBindTaskDetail = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseBindScheduleOutput {
    pub schedule: Option<u64>,
    pub list: Option<Vec<LicenseBindTaskDetail>>,
    pub total_count: Option<u64>,
}
model! { DescribeLicenseBindScheduleOutput {
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
pub struct DescribeLicenseGeneral {}
operation! { DescribeLicenseGeneral() "DescribeLicenseGeneral" -> DescribeLicenseGeneralOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseGeneralOutput {
    pub license_cnt: Option<u64>,
    pub available_license_cnt: Option<u64>,
    pub available_pro_version_license_cnt: Option<u64>,
    pub available_flagship_version_license_cnt: Option<u64>,
    pub near_expiry_license_cnt: Option<u64>,
    pub expire_license_cnt: Option<u64>,
    pub auto_open_status: Option<bool>,
    pub protect_type: Option<String>,
    pub is_open_status_history: Option<bool>,
    pub used_license_cnt: Option<u64>,
    pub not_expired_license_cnt: Option<u64>,
    pub flagship_version_license_cnt: Option<u64>,
    pub pro_version_license_cnt: Option<u64>,
    pub cwp_version_license_cnt: Option<u64>,
    pub available_lh_license_cnt: Option<u64>,
    pub auto_repurchase_switch: Option<bool>,
    pub auto_repurchase_renew_switch: Option<bool>,
    pub destroy_order_num: Option<u64>,
    pub repurchase_renew_switch: Option<bool>,
    pub auto_bind_rasp_switch: Option<bool>,
    pub auto_open_rasp_switch: Option<bool>,
    pub auto_downgrade_switch: Option<bool>,
    pub available_ai_security_license_cnt: Option<u64>,
    pub ai_security_version_license_cnt: Option<u64>,
    pub application_available_license_cnt: Option<u64>,
}
model! { DescribeLicenseGeneralOutput {
    0 "LicenseCnt" license_cnt, 1 "AvailableLicenseCnt" available_license_cnt,
    2 "AvailableProVersionLicenseCnt" available_pro_version_license_cnt,
    3 "AvailableFlagshipVersionLicenseCnt" available_flagship_version_license_cnt,
    4 "NearExpiryLicenseCnt" near_expiry_license_cnt, 5 "ExpireLicenseCnt" expire_license_cnt,
    6 "AutoOpenStatus" auto_open_status, 7 "ProtectType" protect_type, 8 "IsOpenStatusHistory" is_open_status_history,
    9 "UsedLicenseCnt" used_license_cnt, 10 "NotExpiredLicenseCnt" not_expired_license_cnt,
    11 "FlagshipVersionLicenseCnt" flagship_version_license_cnt, 12 "ProVersionLicenseCnt" pro_version_license_cnt,
    13 "CwpVersionLicenseCnt" cwp_version_license_cnt, 14 "AvailableLHLicenseCnt" available_lh_license_cnt,
    15 "AutoRepurchaseSwitch" auto_repurchase_switch, 16 "AutoRepurchaseRenewSwitch" auto_repurchase_renew_switch,
    17 "DestroyOrderNum" destroy_order_num, 18 "RepurchaseRenewSwitch" repurchase_renew_switch,
    19 "AutoBindRaspSwitch" auto_bind_rasp_switch, 20 "AutoOpenRaspSwitch" auto_open_rasp_switch,
    21 "AutoDowngradeSwitch" auto_downgrade_switch,
    22 "AvailableAISecurityLicenseCnt" available_ai_security_license_cnt,
    23 "AISecurityVersionLicenseCnt" ai_security_version_license_cnt,
    24 "ApplicationAvailableLicenseCnt" application_available_license_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseList {
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub tags: Option<Vec<Tags>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeLicenseList() "DescribeLicenseList" -> DescribeLicenseListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Tags" tags: Vec<Tags>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeLicenseList: LicenseDetail = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<LicenseDetail>>,
}
model! { DescribeLicenseListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseDetail {
    pub license_id: Option<u64>,
    pub license_type: Option<u64>,
    pub license_status: Option<u64>,
    pub license_cnt: Option<u64>,
    pub used_license_cnt: Option<u64>,
    pub order_status: Option<u64>,
    pub deadline: Option<String>,
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub project_id: Option<u64>,
    pub task_id: Option<u64>,
    pub buy_time: Option<String>,
    pub source_type: Option<u64>,
    pub alias: Option<String>,
    pub tags: Option<Vec<Tags>>,
    pub freeze_num: Option<i64>,
}
model! { LicenseDetail {
    0 "LicenseId" license_id, 1 "LicenseType" license_type, 2 "LicenseStatus" license_status,
    3 "LicenseCnt" license_cnt, 4 "UsedLicenseCnt" used_license_cnt, 5 "OrderStatus" order_status,
    6 "Deadline" deadline, 7 "ResourceId" resource_id, 8 "AutoRenewFlag" auto_renew_flag, 9 "ProjectId" project_id,
    10 "TaskId" task_id, 11 "BuyTime" buy_time, 12 "SourceType" source_type, 13 "Alias" alias, 14 "Tags" tags,
    15 "FreezeNum" freeze_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseWhiteConfig {
    pub rule_name: String,
}
operation! { DescribeLicenseWhiteConfig(rule_name: String)
    "DescribeLicenseWhiteConfig" -> DescribeLicenseWhiteConfigOutput {
    0 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseWhiteConfigOutput {
    pub flag_ship: Option<VersionWhiteConfig>,
    pub professional: Option<VersionWhiteConfig>,
    pub pratt_whitney: Option<VersionWhiteConfig>,
    pub rasp: Option<VersionWhiteConfig>,
    pub log: Option<VersionWhiteConfig>,
}
model! { DescribeLicenseWhiteConfigOutput {
    0 "FlagShip" flag_ship, 1 "Professional" professional, 2 "PrattWhitney" pratt_whitney, 3 "RASP" rasp, 4 "LOG" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionWhiteConfig {
    pub deadline: Option<u64>,
    pub license_num: Option<u64>,
    pub is_apply_for: Option<bool>,
    pub source_type: Option<u64>,
}
model! { VersionWhiteConfig {
    0 "Deadline" deadline, 1 "LicenseNum" license_num, 2 "IsApplyFor" is_apply_for, 3 "SourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryKafkaOptions {
    pub instance_id: Option<String>,
}
operation! { DescribeLogDeliveryKafkaOptions()
    "DescribeLogDeliveryKafkaOptions" -> DescribeLogDeliveryKafkaOptionsOutput {
    0 "InstanceID" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryKafkaOptionsOutput {
    pub instance_list: Option<Vec<CKafkaInstanceInfo>>,
}
model! { DescribeLogDeliveryKafkaOptionsOutput {
    0 "InstanceList" instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CKafkaInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub kafka_version: Option<String>,
    pub topic_list: Option<Vec<CKafkaTopicInfo>>,
    pub route_list: Option<Vec<CKafkaRouteInfo>>,
    pub disk_size: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub healthy: Option<i64>,
    pub zone: Option<String>,
    pub az: Option<String>,
    pub bandwidth: Option<i64>,
}
model! { CKafkaInstanceInfo {
    0 "InstanceID" instance_id, 1 "InstanceName" instance_name, 2 "KafkaVersion" kafka_version,
    3 "TopicList" topic_list, 4 "RouteList" route_list, 5 "DiskSize" disk_size, 6 "VpcId" vpc_id,
    7 "SubnetId" subnet_id, 8 "Healthy" healthy, 9 "Zone" zone, 10 "Az" az, 11 "Bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CKafkaTopicInfo {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { CKafkaTopicInfo {
    0 "TopicID" topic_id, 1 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CKafkaRouteInfo {
    pub route_id: Option<i64>,
    pub domain: Option<String>,
    pub domain_port: Option<u64>,
    pub vip: Option<String>,
    pub vip_type: Option<i64>,
    pub access_type: Option<i64>,
}
model! { CKafkaRouteInfo {
    0 "RouteID" route_id, 1 "Domain" domain, 2 "DomainPort" domain_port, 3 "Vip" vip, 4 "VipType" vip_type,
    5 "AccessType" access_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogExports {
    pub offset: i64,
    pub limit: Option<i64>,
}
operation! { DescribeLogExports(offset: i64) "DescribeLogExports" -> DescribeLogExportsOutput {
    0 "Offset" offset, 1 "Limit" limit: i64
} }
paged! { DescribeLogExports: ExportInfo = Offset "Offset", "Exports" exports, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogExportsOutput {
    pub total_count: Option<i64>,
    pub exports: Option<Vec<ExportInfo>>,
}
model! { DescribeLogExportsOutput {
    0 "TotalCount" total_count, 1 "Exports" exports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInfo {
    pub export_id: Option<String>,
    pub query: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub order: Option<String>,
    pub format: Option<String>,
    pub count: Option<i64>,
    pub status: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub cos_path: Option<String>,
    pub create_time: Option<String>,
}
model! { ExportInfo {
    0 "ExportId" export_id, 1 "Query" query, 2 "FileName" file_name, 3 "FileSize" file_size, 4 "Order" order,
    5 "Format" format, 6 "Count" count, 7 "Status" status, 8 "StartTime" start_time, 9 "EndTime" end_time,
    10 "CosPath" cos_path, 11 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogram {
    pub start_time: i64,
    pub end_time: i64,
    pub query_string: String,
    pub interval: i64,
}
operation! { DescribeLogHistogram(start_time: i64, end_time: i64, query_string: String, interval: i64)
    "DescribeLogHistogram" -> DescribeLogHistogramOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "QueryString" query_string, 3 "Interval" interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogramOutput {
    pub data: Option<Vec<LogHistogram>>,
    pub period: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLogHistogramOutput {
    0 "Data" data, 1 "Period" period, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogHistogram {
    pub count: Option<i64>,
    pub time_stamp: Option<i64>,
}
model! { LogHistogram {
    0 "Count" count, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogIndex {}
operation! { DescribeLogIndex() "DescribeLogIndex" -> DescribeLogIndexOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogIndexOutput {
    pub status: Option<bool>,
    pub rule: Option<RuleInfo>,
    pub modify_time: Option<String>,
}
model! { DescribeLogIndexOutput {
    0 "Status" status, 1 "Rule" rule, 2 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    pub full_text: Option<FullTextInfo>,
    pub key_value: Option<KeyValueInfo>,
    pub tag: Option<KeyValueInfo>,
}
model! { RuleInfo {
    0 "FullText" full_text, 1 "KeyValue" key_value, 2 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullTextInfo {
    pub case_sensitive: Option<bool>,
    pub tokenizer: Option<String>,
    pub contain_zh: Option<bool>,
}
model! { FullTextInfo {
    0 "CaseSensitive" case_sensitive, 1 "Tokenizer" tokenizer, 2 "ContainZH" contain_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueInfo {
    pub case_sensitive: Option<bool>,
    pub key_values: Option<Vec<KeyValueArrayInfo>>,
}
model! { KeyValueInfo {
    0 "CaseSensitive" case_sensitive, 1 "KeyValues" key_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueArrayInfo {
    pub key: Option<String>,
    pub value: Option<ValueInfo>,
}
model! { KeyValueArrayInfo {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueInfo {
    pub tokenizer: Option<String>,
    pub r#type: Option<String>,
    pub sql_flag: Option<bool>,
    pub contain_zh: Option<bool>,
}
model! { ValueInfo {
    0 "Tokenizer" tokenizer, 1 "Type" r#type, 2 "SqlFlag" sql_flag, 3 "ContainZH" contain_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogKafkaDeliverInfo {}
operation! { DescribeLogKafkaDeliverInfo() "DescribeLogKafkaDeliverInfo" -> DescribeLogKafkaDeliverInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogKafkaDeliverInfoOutput {
    pub kafka_env_name: Option<String>,
    pub kafka_id: Option<String>,
    pub zone: Option<String>,
    pub az: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub access_type: Option<u64>,
    pub access_addr: Option<String>,
    pub deliver_status: Option<u64>,
    pub ins_version: Option<String>,
    pub band_width: Option<i64>,
    pub disk_size: Option<i64>,
    pub username: Option<String>,
    pub deliver_type_details: Option<Vec<DeliverTypeDetails>>,
}
model! { DescribeLogKafkaDeliverInfoOutput {
    0 "KafkaEnvName" kafka_env_name, 1 "KafkaId" kafka_id, 2 "Zone" zone, 3 "Az" az, 4 "VpcId" vpc_id,
    5 "SubnetId" subnet_id, 6 "AccessType" access_type, 7 "AccessAddr" access_addr, 8 "DeliverStatus" deliver_status,
    9 "InsVersion" ins_version, 10 "BandWidth" band_width, 11 "DiskSize" disk_size, 12 "Username" username,
    13 "DeliverTypeDetails" deliver_type_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverTypeDetails {
    pub security_type: Option<u64>,
    pub log_type: Option<Vec<i64>>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub switch: Option<u64>,
    pub status: Option<u64>,
    pub err_info: Option<String>,
    pub status_time: Option<i64>,
    pub log_name: Option<String>,
    pub log_set_id: Option<String>,
    pub region: Option<String>,
}

/// What [`DeliverTypeDetails::new`] takes.
pub struct DeliverTypeDetailsRequired {
    pub security_type: u64,
    pub log_type: Vec<i64>,
    pub topic_id: String,
    pub topic_name: String,
    pub switch: u64,
}
input! { DeliverTypeDetails{DeliverTypeDetailsRequired: security_type, log_type, topic_id, topic_name, switch} {
    0 "SecurityType" security_type: u64, 1 "LogType" log_type: Vec<i64>, 2 "TopicId" topic_id: String,
    3 "TopicName" topic_name: String, 4 "Switch" switch: u64, 5 "Status" status: u64, 6 "ErrInfo" err_info: String,
    7 "StatusTime" status_time: i64, 8 "LogName" log_name: String, 9 "LogSetId" log_set_id: String,
    10 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageConfig {}
operation! { DescribeLogStorageConfig() "DescribeLogStorageConfig" -> DescribeLogStorageConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageConfigOutput {
    pub r#type: Option<Vec<String>>,
    pub period: Option<i64>,
    pub period_modify_count: Option<i64>,
    pub granularity: Option<String>,
    pub msg_language: Option<String>,
}
model! { DescribeLogStorageConfigOutput {
    0 "Type" r#type, 1 "Period" period, 2 "PeriodModifyCount" period_modify_count, 3 "Granularity" granularity,
    4 "MsgLanguage" msg_language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageRecord {}
operation! { DescribeLogStorageRecord() "DescribeLogStorageRecord" -> DescribeLogStorageRecordOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageRecordOutput {
    pub records: Option<Vec<LogStorageRecord>>,
}
model! { DescribeLogStorageRecordOutput {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogStorageRecord {
    pub month: Option<String>,
    pub used_size: Option<u64>,
    pub inquire_size: Option<u64>,
}
model! { LogStorageRecord {
    0 "Month" month, 1 "UsedSize" used_size, 2 "InquireSize" inquire_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatistic {}
operation! { DescribeLogStorageStatistic() "DescribeLogStorageStatistic" -> DescribeLogStorageStatisticOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatisticOutput {
    pub total_size: Option<u64>,
    pub used_size: Option<u64>,
}
model! { DescribeLogStorageStatisticOutput {
    0 "TotalSize" total_size, 1 "UsedSize" used_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogType {}
operation! { DescribeLogType() "DescribeLogType" -> DescribeLogTypeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogTypeOutput {
    pub data: Option<String>,
}
model! { DescribeLogTypeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginTypeGlobalConf {}
operation! { DescribeLoginTypeGlobalConf() "DescribeLoginTypeGlobalConf" -> DescribeLoginTypeGlobalConfOutput {} }

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
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeLoginTypeHost() "DescribeLoginTypeHost" -> DescribeLoginTypeHostOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
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
pub struct DescribeLoginWhiteCombinedList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLoginWhiteCombinedList() "DescribeLoginWhiteCombinedList" -> DescribeLoginWhiteCombinedListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
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
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeLoginWhiteHostList(id: u64, limit: u64, offset: u64)
    "DescribeLoginWhiteHostList" -> DescribeLoginWhiteHostListOutput {
    0 "Id" id, 1 "Limit" limit, 2 "Offset" offset, 3 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeLoginWhiteHostList: HostDesc = Offset "Offset", "Hosts" hosts, total "TotalCount" }

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
pub struct DescribeLoginWhiteList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLoginWhiteList() "DescribeLoginWhiteList" -> DescribeLoginWhiteListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeLoginWhiteList: LoginWhiteLists =
    Offset "Offset", "LoginWhiteLists" login_white_lists, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteListOutput {
    pub total_count: Option<u64>,
    pub login_white_lists: Option<Vec<LoginWhiteLists>>,
}
model! { DescribeLoginWhiteListOutput {
    0 "TotalCount" total_count, 1 "LoginWhiteLists" login_white_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginWhiteLists {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub places: Option<Vec<Place>>,
    pub user_name: Option<String>,
    pub src_ip: Option<String>,
    pub is_global: Option<bool>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub machine_name: Option<String>,
    pub host_ip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { LoginWhiteLists {
    0 "Id" id, 1 "Uuid" uuid, 2 "Places" places, 3 "UserName" user_name, 4 "SrcIp" src_ip, 5 "IsGlobal" is_global,
    6 "CreateTime" create_time, 7 "ModifyTime" modify_time, 8 "MachineName" machine_name, 9 "HostIp" host_ip,
    10 "StartTime" start_time, 11 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineClearHistory {
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMachineClearHistory() "DescribeMachineClearHistory" -> DescribeMachineClearHistoryOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Order" order: String,
    4 "By" by: String
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
pub struct DescribeMachineDefenseCnt {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMachineDefenseCnt() "DescribeMachineDefenseCnt" -> DescribeMachineDefenseCntOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineDefenseCntOutput {
    pub attack_logs: Option<u64>,
    pub file_tamper: Option<u64>,
}
model! { DescribeMachineDefenseCntOutput {
    0 "AttackLogs" attack_logs, 1 "FileTamper" file_tamper
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineFileTamperRules {
    pub uuid: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeMachineFileTamperRules(uuid: String)
    "DescribeMachineFileTamperRules" -> DescribeMachineFileTamperRulesOutput {
    0 "Uuid" uuid, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeMachineFileTamperRules: MachineFileTamperRule = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineFileTamperRulesOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<MachineFileTamperRule>>,
}
model! { DescribeMachineFileTamperRulesOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineFileTamperRule {
    pub name: Option<String>,
    pub rule_category: Option<u64>,
    pub rule: Option<Vec<FileTamperRule>>,
    pub id: Option<u64>,
}
model! { MachineFileTamperRule {
    0 "Name" name, 1 "RuleCategory" rule_category, 2 "Rule" rule, 3 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGeneral {}
operation! { DescribeMachineGeneral() "DescribeMachineGeneral" -> DescribeMachineGeneralOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGeneralOutput {
    pub machine_cnt: Option<u64>,
    /// Deprecated.
    pub tencent_cloud_machine_cnt: Option<u64>,
    /// Deprecated.
    pub ali_cloud_machine_cnt: Option<u64>,
    /// Deprecated.
    pub baidu_cloud_machine_cnt: Option<u64>,
    /// Deprecated.
    pub idc_machine_cnt: Option<u64>,
    /// Deprecated.
    pub other_cloud_machine_cnt: Option<u64>,
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
}
model! { DescribeMachineGeneralOutput {
    0 "MachineCnt" machine_cnt, 1 "TencentCloudMachineCnt" tencent_cloud_machine_cnt,
    2 "AliCloudMachineCnt" ali_cloud_machine_cnt, 3 "BaiduCloudMachineCnt" baidu_cloud_machine_cnt,
    4 "IDCMachineCnt" idc_machine_cnt, 5 "OtherCloudMachineCnt" other_cloud_machine_cnt,
    6 "ProtectMachineCnt" protect_machine_cnt, 7 "BaseMachineCnt" base_machine_cnt,
    8 "SpecialtyMachineCnt" specialty_machine_cnt, 9 "FlagshipMachineCnt" flagship_machine_cnt,
    10 "RiskMachineCnt" risk_machine_cnt, 11 "CompareYesterdayRiskMachineCnt" compare_yesterday_risk_machine_cnt,
    12 "CompareYesterdayNotProtectMachineCnt" compare_yesterday_not_protect_machine_cnt,
    13 "CompareYesterdayDeadlineMachineCnt" compare_yesterday_deadline_machine_cnt,
    14 "DeadlineMachineCnt" deadline_machine_cnt, 15 "NotProtectMachineCnt" not_protect_machine_cnt,
    16 "LHGeneralDiscountCnt" lh_general_discount_cnt, 17 "CompareYesterdayMachineCnt" compare_yesterday_machine_cnt,
    18 "MachineDestroyAfterOfflineHours" machine_destroy_after_offline_hours, 19 "CloudFrom" cloud_from
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
pub struct DescribeMachineInfo {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
}
operation! { DescribeMachineInfo() "DescribeMachineInfo" -> DescribeMachineInfoOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineInfoOutput {
    pub machine_ip: Option<String>,
    pub protect_days: Option<u64>,
    pub machine_os: Option<String>,
    pub machine_name: Option<String>,
    pub machine_status: Option<String>,
    pub instance_id: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub is_pro_version: Option<bool>,
    pub pro_version_open_date: Option<String>,
    pub machine_type: Option<String>,
    pub machine_region: Option<String>,
    pub pay_mode: Option<String>,
    pub free_malwares_left: Option<u64>,
    pub free_vuls_left: Option<u64>,
    pub agent_version: Option<String>,
    pub pro_version_deadline: Option<String>,
    pub has_asset_scan: Option<u64>,
    pub protect_type: Option<String>,
}
model! { DescribeMachineInfoOutput {
    0 "MachineIp" machine_ip, 1 "ProtectDays" protect_days, 2 "MachineOs" machine_os, 3 "MachineName" machine_name,
    4 "MachineStatus" machine_status, 5 "InstanceId" instance_id, 6 "MachineWanIp" machine_wan_ip, 7 "Quuid" quuid,
    8 "Uuid" uuid, 9 "IsProVersion" is_pro_version, 10 "ProVersionOpenDate" pro_version_open_date,
    11 "MachineType" machine_type, 12 "MachineRegion" machine_region, 13 "PayMode" pay_mode,
    14 "FreeMalwaresLeft" free_malwares_left, 15 "FreeVulsLeft" free_vuls_left, 16 "AgentVersion" agent_version,
    17 "ProVersionDeadline" pro_version_deadline, 18 "HasAssetScan" has_asset_scan, 19 "ProtectType" protect_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineLicenseDetail {
    pub quuids: Vec<String>,
}
operation! { DescribeMachineLicenseDetail(quuids: Vec<String>)
    "DescribeMachineLicenseDetail" -> DescribeMachineLicenseDetailOutput {
    0 "Quuids" quuids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineLicenseDetailOutput {
    pub machine_license: Option<Vec<MachineLicenseDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeMachineLicenseDetailOutput {
    0 "MachineLicense" machine_license, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineLicenseDetail {
    pub quuid: Option<String>,
    pub pay_mode: Option<u64>,
    pub resource_id: Option<String>,
    pub license_type: Option<u64>,
    pub source_type: Option<u64>,
    pub inquire_key: Option<String>,
    pub auto_renew_flag: Option<u64>,
    pub deadline: Option<String>,
    pub buy_time: Option<String>,
    pub license_cnt: Option<u64>,
}
model! { MachineLicenseDetail {
    0 "Quuid" quuid, 1 "PayMode" pay_mode, 2 "ResourceId" resource_id, 3 "LicenseType" license_type,
    4 "SourceType" source_type, 5 "InquireKey" inquire_key, 6 "AutoRenewFlag" auto_renew_flag, 7 "Deadline" deadline,
    8 "BuyTime" buy_time, 9 "LicenseCnt" license_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineList {
    pub machine_type: String,
    pub machine_region: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeMachineList(machine_type: String, machine_region: String)
    "DescribeMachineList" -> DescribeMachineListOutput {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeMachineList: Machine = Offset "Offset", "Machines" machines, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineListOutput {
    pub machines: Option<Vec<Machine>>,
    pub total_count: Option<u64>,
}
model! { DescribeMachineListOutput {
    0 "Machines" machines, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Machine {
    pub machine_name: Option<String>,
    pub machine_os: Option<String>,
    pub machine_status: Option<String>,
    pub agent_status: Option<String>,
    pub instance_status: Option<String>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub vul_num: Option<i64>,
    pub machine_ip: Option<String>,
    pub is_pro_version: Option<bool>,
    pub machine_wan_ip: Option<String>,
    pub pay_mode: Option<String>,
    pub malware_num: Option<i64>,
    pub tag: Option<Vec<MachineTag>>,
    pub baseline_num: Option<i64>,
    pub cyber_attack_num: Option<i64>,
    pub security_status: Option<String>,
    pub invasion_num: Option<i64>,
    pub region_info: Option<RegionInfo>,
    pub instance_state: Option<String>,
    pub license_status: Option<u64>,
    pub project_id: Option<i64>,
    pub has_asset_scan: Option<u64>,
    pub machine_type: Option<String>,
    pub kernel_version: Option<String>,
    pub protect_type: Option<String>,
    pub cloud_tags: Option<Vec<Tags>>,
    pub is_added_on_the_fifteen: Option<u64>,
    pub ip_list: Option<String>,
    pub vpc_id: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
    pub agent_version: Option<String>,
    pub app_id: Option<u64>,
    pub csip_protect_type: Option<String>,
}
model! { Machine {
    0 "MachineName" machine_name, 1 "MachineOs" machine_os, 2 "MachineStatus" machine_status,
    3 "AgentStatus" agent_status, 4 "InstanceStatus" instance_status, 5 "Uuid" uuid, 6 "Quuid" quuid,
    7 "VulNum" vul_num, 8 "MachineIp" machine_ip, 9 "IsProVersion" is_pro_version, 10 "MachineWanIp" machine_wan_ip,
    11 "PayMode" pay_mode, 12 "MalwareNum" malware_num, 13 "Tag" tag, 14 "BaselineNum" baseline_num,
    15 "CyberAttackNum" cyber_attack_num, 16 "SecurityStatus" security_status, 17 "InvasionNum" invasion_num,
    18 "RegionInfo" region_info, 19 "InstanceState" instance_state, 20 "LicenseStatus" license_status,
    21 "ProjectId" project_id, 22 "HasAssetScan" has_asset_scan, 23 "MachineType" machine_type,
    24 "KernelVersion" kernel_version, 25 "ProtectType" protect_type, 26 "CloudTags" cloud_tags,
    27 "IsAddedOnTheFifteen" is_added_on_the_fifteen, 28 "IpList" ip_list, 29 "VpcId" vpc_id,
    30 "MachineExtraInfo" machine_extra_info, 31 "InstanceId" instance_id, 32 "Remark" remark,
    33 "AgentVersion" agent_version, 34 "AppId" app_id, 35 "CSIPProtectType" csip_protect_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineOsList {}
operation! { DescribeMachineOsList() "DescribeMachineOsList" -> DescribeMachineOsListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineOsListOutput {
    pub list: Option<Vec<OsName>>,
}
model! { DescribeMachineOsListOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsName {
    pub name: Option<String>,
    pub machine_os_type: Option<u64>,
}
model! { OsName {
    0 "Name" name, 1 "MachineOSType" machine_os_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRegionList {}
operation! { DescribeMachineRegionList() "DescribeMachineRegionList" -> DescribeMachineRegionListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRegionListOutput {
    pub region_list: Option<Vec<RegionListDetail>>,
}
model! { DescribeMachineRegionListOutput {
    0 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionListDetail {
    pub machine_type: Option<String>,
    pub cloud_from: Option<u64>,
    pub region_list: Option<Vec<RegionInfo>>,
}
model! { RegionListDetail {
    0 "MachineType" machine_type, 1 "CloudFrom" cloud_from, 2 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRegions {}
operation! { DescribeMachineRegions() "DescribeMachineRegions" -> DescribeMachineRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRegionsOutput {
    pub cvm: Option<Vec<RegionInfo>>,
    pub bm: Option<Vec<RegionInfo>>,
    pub lh: Option<Vec<RegionInfo>>,
    pub ecm: Option<Vec<RegionInfo>>,
    pub other: Option<Vec<RegionInfo>>,
    pub all: Option<Vec<RegionInfo>>,
}
model! { DescribeMachineRegionsOutput {
    0 "CVM" cvm, 1 "BM" bm, 2 "LH" lh, 3 "ECM" ecm, 4 "Other" other, 5 "ALL" all
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRiskCnt {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMachineRiskCnt() "DescribeMachineRiskCnt" -> DescribeMachineRiskCntOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRiskCntOutput {
    pub host_login: Option<u64>,
    pub brute_attack: Option<u64>,
    pub malicious_request: Option<u64>,
    pub reverse_shell: Option<u64>,
    pub bash: Option<u64>,
    pub privilege_escalation: Option<u64>,
    pub malware: Option<u64>,
}
model! { DescribeMachineRiskCntOutput {
    0 "HostLogin" host_login, 1 "BruteAttack" brute_attack, 2 "MaliciousRequest" malicious_request,
    3 "ReverseShell" reverse_shell, 4 "Bash" bash, 5 "PrivilegeEscalation" privilege_escalation, 6 "Malware" malware
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineSnapshot {
    pub quuids: Vec<String>,
    pub r#type: u64,
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeMachineSnapshot(quuids: Vec<String>, r#type: u64, limit: u64, offset: u64)
    "DescribeMachineSnapshot" -> DescribeMachineSnapshotOutput {
    0 "Quuids" quuids, 1 "Type" r#type, 2 "Limit" limit, 3 "Offset" offset
} }
paged! { DescribeMachineSnapshot: MachineSnapshotInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineSnapshotOutput {
    pub list: Option<Vec<MachineSnapshotInfo>>,
    pub total_count: Option<u64>,
    pub snapshot_check: Option<bool>,
}
model! { DescribeMachineSnapshotOutput {
    0 "List" list, 1 "TotalCount" total_count, 2 "SnapshotCheck" snapshot_check
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineSnapshotInfo {
    pub quuid: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub snapshot_name: Option<String>,
    pub create_time: Option<String>,
    pub disk_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<u64>,
    pub snapshot_id: Option<String>,
}
model! { MachineSnapshotInfo {
    0 "Quuid" quuid, 1 "HostName" host_name, 2 "HostIp" host_ip, 3 "SnapshotName" snapshot_name,
    4 "CreateTime" create_time, 5 "DiskId" disk_id, 6 "InstanceId" instance_id, 7 "RegionId" region_id,
    8 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachines {
    pub machine_type: String,
    pub machine_region: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub project_ids: Option<Vec<u64>>,
    pub machine_app_id: Option<u64>,
}
operation! { DescribeMachines(machine_type: String, machine_region: String)
    "DescribeMachines" -> DescribeMachinesOutput {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filter>, 5 "ProjectIds" project_ids: Vec<u64>, 6 "MachineAppId" machine_app_id: u64
} }
paged! { DescribeMachines: Machine = Offset "Offset", "Machines" machines, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachinesOutput {
    pub machines: Option<Vec<Machine>>,
    pub total_count: Option<u64>,
}
model! { DescribeMachinesOutput {
    0 "Machines" machines, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachinesSimple {
    pub machine_type: String,
    pub machine_region: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub project_ids: Option<Vec<u64>>,
}
operation! { DescribeMachinesSimple(machine_type: String, machine_region: String)
    "DescribeMachinesSimple" -> DescribeMachinesSimpleOutput {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filter>, 5 "ProjectIds" project_ids: Vec<u64>
} }
paged! { DescribeMachinesSimple: MachineSimple = Offset "Offset", "Machines" machines, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachinesSimpleOutput {
    pub machines: Option<Vec<MachineSimple>>,
    pub total_count: Option<u64>,
}
model! { DescribeMachinesSimpleOutput {
    0 "Machines" machines, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineSimple {
    pub machine_name: Option<String>,
    pub machine_os: Option<String>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub machine_ip: Option<String>,
    pub is_pro_version: Option<bool>,
    pub machine_wan_ip: Option<String>,
    pub pay_mode: Option<String>,
    pub tag: Option<Vec<MachineTag>>,
    pub region_info: Option<RegionInfo>,
    pub instance_state: Option<String>,
    pub project_id: Option<i64>,
    pub machine_type: Option<String>,
    pub kernel_version: Option<String>,
    pub protect_type: Option<String>,
    pub license_order: Option<LicenseOrder>,
    pub cloud_tags: Option<Vec<Tags>>,
    pub instance_id: Option<String>,
}
model! { MachineSimple {
    0 "MachineName" machine_name, 1 "MachineOs" machine_os, 2 "Uuid" uuid, 3 "Quuid" quuid, 4 "MachineIp" machine_ip,
    5 "IsProVersion" is_pro_version, 6 "MachineWanIp" machine_wan_ip, 7 "PayMode" pay_mode, 8 "Tag" tag,
    9 "RegionInfo" region_info, 10 "InstanceState" instance_state, 11 "ProjectId" project_id,
    12 "MachineType" machine_type, 13 "KernelVersion" kernel_version, 14 "ProtectType" protect_type,
    15 "LicenseOrder" license_order, 16 "CloudTags" cloud_tags, 17 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalWareList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeMalWareList() "DescribeMalWareList" -> DescribeMalWareListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeMalWareList: MalWareList = Offset "Offset", "MalWareList" mal_ware_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalWareListOutput {
    pub mal_ware_list: Option<Vec<MalWareList>>,
    pub total_count: Option<u64>,
}
model! { DescribeMalWareListOutput {
    0 "MalWareList" mal_ware_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MalWareList {
    pub host_ip: Option<String>,
    pub uuid: Option<String>,
    pub file_path: Option<String>,
    pub virus_name: Option<String>,
    pub status: Option<u64>,
    pub id: Option<u64>,
    pub alias: Option<String>,
    pub tags: Option<Vec<String>>,
    pub file_create_time: Option<String>,
    pub file_modifier_time: Option<String>,
    pub create_time: Option<String>,
    pub latest_scan_time: Option<String>,
    pub level: Option<u64>,
    pub check_platform: Option<String>,
    pub process_exists: Option<u64>,
    pub file_exists: Option<u64>,
    pub quuid: Option<String>,
    pub md5: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub do_clean: Option<bool>,
    pub first_detection_method: Option<u64>,
}
model! { MalWareList {
    0 "HostIp" host_ip, 1 "Uuid" uuid, 2 "FilePath" file_path, 3 "VirusName" virus_name, 4 "Status" status, 5 "Id" id,
    6 "Alias" alias, 7 "Tags" tags, 8 "FileCreateTime" file_create_time, 9 "FileModifierTime" file_modifier_time,
    10 "CreateTime" create_time, 11 "LatestScanTime" latest_scan_time, 12 "Level" level,
    13 "CheckPlatform" check_platform, 14 "ProcessExists" process_exists, 15 "FileExists" file_exists, 16 "Quuid" quuid,
    17 "MD5" md5, 18 "MachineExtraInfo" machine_extra_info, 19 "DoClean" do_clean,
    20 "FirstDetectionMethod" first_detection_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousRequestWhiteList {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMaliciousRequestWhiteList(limit: u64, offset: u64)
    "DescribeMaliciousRequestWhiteList" -> DescribeMaliciousRequestWhiteListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeMaliciousRequestWhiteList: MaliciousRequestWhiteListInfo =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousRequestWhiteListOutput {
    pub list: Option<Vec<MaliciousRequestWhiteListInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeMaliciousRequestWhiteListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaliciousRequestWhiteListInfo {
    pub id: Option<u64>,
    pub domain: Option<String>,
    pub mark: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { MaliciousRequestWhiteListInfo {
    0 "Id" id, 1 "Domain" domain, 2 "Mark" mark, 3 "CreateTime" create_time, 4 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareFile {
    pub id: u64,
}
operation! { DescribeMalwareFile(id: u64) "DescribeMalwareFile" -> DescribeMalwareFileOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareFileOutput {
    pub file_url: Option<String>,
}
model! { DescribeMalwareFileOutput {
    0 "FileUrl" file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareInfo {
    pub id: i64,
}
operation! { DescribeMalwareInfo(id: i64) "DescribeMalwareInfo" -> DescribeMalwareInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareInfoOutput {
    pub malware_info: Option<MalwareInfo>,
}
model! { DescribeMalwareInfoOutput {
    0 "MalwareInfo" malware_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MalwareInfo {
    pub virus_name: Option<String>,
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub file_path: Option<String>,
    pub file_create_time: Option<String>,
    pub file_modifier_time: Option<String>,
    pub harm_describe: Option<String>,
    pub suggest_scheme: Option<String>,
    pub servers_name: Option<String>,
    pub host_ip: Option<String>,
    pub process_name: Option<String>,
    pub process_id: Option<String>,
    pub tags: Option<Vec<String>>,
    pub breadth: Option<String>,
    pub heat: Option<String>,
    pub id: Option<u64>,
    pub file_name: Option<String>,
    pub create_time: Option<String>,
    pub latest_scan_time: Option<String>,
    pub reference: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub ps_tree: Option<String>,
    pub machine_status: Option<String>,
    pub status: Option<u64>,
    pub level: Option<u64>,
    pub check_platform: Option<String>,
    pub uuid: Option<String>,
    pub modify_time: Option<String>,
    pub str_file_access_time: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub references: Option<Vec<String>>,
    pub file_exists: Option<bool>,
    pub process_exists: Option<bool>,
    pub first_detection_method: Option<u64>,
}
model! { MalwareInfo {
    0 "VirusName" virus_name, 1 "FileSize" file_size, 2 "MD5" md5, 3 "FilePath" file_path,
    4 "FileCreateTime" file_create_time, 5 "FileModifierTime" file_modifier_time, 6 "HarmDescribe" harm_describe,
    7 "SuggestScheme" suggest_scheme, 8 "ServersName" servers_name, 9 "HostIp" host_ip, 10 "ProcessName" process_name,
    11 "ProcessID" process_id, 12 "Tags" tags, 13 "Breadth" breadth, 14 "Heat" heat, 15 "Id" id,
    16 "FileName" file_name, 17 "CreateTime" create_time, 18 "LatestScanTime" latest_scan_time,
    19 "Reference" reference, 20 "MachineWanIp" machine_wan_ip, 21 "PsTree" ps_tree, 22 "MachineStatus" machine_status,
    23 "Status" status, 24 "Level" level, 25 "CheckPlatform" check_platform, 26 "Uuid" uuid,
    27 "ModifyTime" modify_time, 28 "StrFileAccessTime" str_file_access_time, 29 "MachineExtraInfo" machine_extra_info,
    30 "References" references, 31 "FileExists" file_exists, 32 "ProcessExists" process_exists,
    33 "FirstDetectionMethod" first_detection_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareRiskOverview {}
operation! { DescribeMalwareRiskOverview() "DescribeMalwareRiskOverview" -> DescribeMalwareRiskOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareRiskOverviewOutput {
    pub data: Option<MalwareRiskOverview>,
}
model! { DescribeMalwareRiskOverviewOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MalwareRiskOverview {
    pub host_count: Option<i64>,
    pub process_count: Option<i64>,
    pub file_count: Option<i64>,
    pub is_first_scan: Option<bool>,
    pub scan_time: Option<String>,
}
model! { MalwareRiskOverview {
    0 "HostCount" host_count, 1 "ProcessCount" process_count, 2 "FileCount" file_count, 3 "IsFirstScan" is_first_scan,
    4 "ScanTime" scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareRiskWarning {}
operation! { DescribeMalwareRiskWarning() "DescribeMalwareRiskWarning" -> DescribeMalwareRiskWarningOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareRiskWarningOutput {
    pub is_check_risk: Option<bool>,
    pub list: Option<Vec<MalwareRisk>>,
    pub is_pop: Option<bool>,
    pub process_list: Option<Vec<MalwareRisk>>,
}
model! { DescribeMalwareRiskWarningOutput {
    0 "IsCheckRisk" is_check_risk, 1 "List" list, 2 "IsPop" is_pop, 3 "ProcessList" process_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MalwareRisk {
    pub machine_ip: Option<String>,
    pub virus_name: Option<String>,
    pub create_time: Option<String>,
    pub id: Option<u64>,
}
model! { MalwareRisk {
    0 "MachineIp" machine_ip, 1 "VirusName" virus_name, 2 "CreateTime" create_time, 3 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareTimingScanSetting {
    pub product_type: Option<i64>,
}
operation! { DescribeMalwareTimingScanSetting()
    "DescribeMalwareTimingScanSetting" -> DescribeMalwareTimingScanSettingOutput {
    0 "ProductType" product_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareTimingScanSettingOutput {
    pub check_pattern: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub is_global: Option<u64>,
    pub quuid_list: Option<Vec<String>>,
    pub monitoring_pattern: Option<u64>,
    pub cycle: Option<u64>,
    pub enable_scan: Option<i64>,
    pub id: Option<i64>,
    pub real_time_monitoring: Option<i64>,
    pub auto_isolation: Option<u64>,
    pub click_timeout: Option<u64>,
    pub kill_process: Option<u64>,
    pub engine_type: Option<u64>,
    pub enable_inspired_engine: Option<u64>,
    pub enable_mem_shell_scan: Option<u64>,
    pub protect_mode: Option<u64>,
    pub protect_file_scope: Option<u64>,
    pub do_clean: Option<u64>,
    pub quara_uuids: Option<Vec<String>>,
    pub quara_scope: Option<u64>,
}
model! { DescribeMalwareTimingScanSettingOutput {
    0 "CheckPattern" check_pattern, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "IsGlobal" is_global,
    4 "QuuidList" quuid_list, 5 "MonitoringPattern" monitoring_pattern, 6 "Cycle" cycle, 7 "EnableScan" enable_scan,
    8 "Id" id, 9 "RealTimeMonitoring" real_time_monitoring, 10 "AutoIsolation" auto_isolation,
    11 "ClickTimeout" click_timeout, 12 "KillProcess" kill_process, 13 "EngineType" engine_type,
    14 "EnableInspiredEngine" enable_inspired_engine, 15 "EnableMemShellScan" enable_mem_shell_scan,
    16 "ProtectMode" protect_mode, 17 "ProtectFileScope" protect_file_scope, 18 "DoClean" do_clean,
    19 "QuaraUuids" quara_uuids, 20 "QuaraScope" quara_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareWhiteList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMalwareWhiteList() "DescribeMalwareWhiteList" -> DescribeMalwareWhiteListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeMalwareWhiteList: MalwareWhiteListInfo = Offset "Offset", "WhiteList" white_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareWhiteListOutput {
    pub total_count: Option<u64>,
    pub white_list: Option<Vec<MalwareWhiteListInfo>>,
}
model! { DescribeMalwareWhiteListOutput {
    0 "TotalCount" total_count, 1 "WhiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MalwareWhiteListInfo {
    pub id: Option<u64>,
    pub quuid_list: Option<String>,
    pub md5_list: Option<String>,
    pub is_global: Option<u64>,
    pub mode: Option<u64>,
    pub match_type: Option<u64>,
    pub file_name: Option<String>,
    pub file_directory: Option<String>,
    pub file_extension: Option<String>,
    pub create_time: Option<String>,
    pub events_count: Option<u64>,
    pub modify_time: Option<String>,
}
model! { MalwareWhiteListInfo {
    0 "Id" id, 1 "QuuidList" quuid_list, 2 "Md5List" md5_list, 3 "IsGlobal" is_global, 4 "Mode" mode,
    5 "MatchType" match_type, 6 "FileName" file_name, 7 "FileDirectory" file_directory,
    8 "FileExtension" file_extension, 9 "CreateTime" create_time, 10 "EventsCount" events_count,
    11 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareWhiteListAffectList {
    pub white_list_id: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMalwareWhiteListAffectList(white_list_id: u64)
    "DescribeMalwareWhiteListAffectList" -> DescribeMalwareWhiteListAffectListOutput {
    0 "WhiteListId" white_list_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<Filter>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeMalwareWhiteListAffectList: MalwareWhiteListAffectEvent =
    Offset "Offset", "AffectList" affect_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareWhiteListAffectListOutput {
    pub total_count: Option<u64>,
    pub affect_list: Option<Vec<MalwareWhiteListAffectEvent>>,
}
model! { DescribeMalwareWhiteListAffectListOutput {
    0 "TotalCount" total_count, 1 "AffectList" affect_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MalwareWhiteListAffectEvent {
    pub id: Option<u64>,
    pub host_ip: Option<String>,
    pub md5: Option<String>,
    pub file_path: Option<String>,
    pub create_time: Option<String>,
}
model! { MalwareWhiteListAffectEvent {
    0 "Id" id, 1 "HostIp" host_ip, 2 "Md5" md5, 3 "FilePath" file_path, 4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemShellRules {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeMemShellRules() "DescribeMemShellRules" -> DescribeMemShellRulesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeMemShellRules: MemShellRule = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemShellRulesOutput {
    pub list: Option<Vec<MemShellRule>>,
    pub total_count: Option<u64>,
}
model! { DescribeMemShellRulesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemShellRule {
    pub id: Option<u64>,
    pub uuid_hostips: Option<Vec<UuidHostip>>,
    pub logical_symbol: Option<u64>,
    pub class_name_regexp: Option<String>,
    pub super_class_name_regexp: Option<String>,
    pub interfaces_regexp: Option<String>,
    pub annotations_regexp: Option<String>,
    pub loader_class_name_regexp: Option<String>,
    pub operator: Option<String>,
    pub is_global: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub handle_history: Option<u64>,
    pub group_id: Option<String>,
    pub machines_nums: Option<String>,
    pub group_name: Option<String>,
    pub code_source_regexp: Option<String>,
    pub call_stack_regexp: Option<String>,
    pub file_exist: Option<u64>,
}
model! { MemShellRule {
    0 "Id" id, 1 "UuidHostips" uuid_hostips, 2 "LogicalSymbol" logical_symbol, 3 "ClassNameRegexp" class_name_regexp,
    4 "SuperClassNameRegexp" super_class_name_regexp, 5 "InterfacesRegexp" interfaces_regexp,
    6 "AnnotationsRegexp" annotations_regexp, 7 "LoaderClassNameRegexp" loader_class_name_regexp, 8 "Operator" operator,
    9 "IsGlobal" is_global, 10 "Status" status, 11 "CreateTime" create_time, 12 "ModifyTime" modify_time,
    13 "HandleHistory" handle_history, 14 "GroupID" group_id, 15 "MachinesNums" machines_nums,
    16 "GroupName" group_name, 17 "CodeSourceRegexp" code_source_regexp, 18 "CallStackRegexp" call_stack_regexp,
    19 "FileExist" file_exist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UuidHostip {
    pub uuid: Option<String>,
    pub hostip: Option<String>,
}
model! { UuidHostip {
    0 "Uuid" uuid, 1 "Hostip" hostip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetAttackSetting {
    pub product_type: Option<u64>,
}
operation! { DescribeNetAttackSetting() "DescribeNetAttackSetting" -> DescribeNetAttackSettingOutput {
    0 "ProductType" product_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetAttackSettingOutput {
    pub net_attack_enable: Option<u64>,
    pub net_attack_alarm_status: Option<u64>,
    pub scope: Option<u64>,
    pub instance_ids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
    pub auto_include: Option<u64>,
}
model! { DescribeNetAttackSettingOutput {
    0 "NetAttackEnable" net_attack_enable, 1 "NetAttackAlarmStatus" net_attack_alarm_status, 2 "Scope" scope,
    3 "InstanceIds" instance_ids, 4 "ExcludeInstanceIds" exclude_instance_ids, 5 "AutoInclude" auto_include
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetAttackWhiteList {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeNetAttackWhiteList() "DescribeNetAttackWhiteList" -> DescribeNetAttackWhiteListOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeNetAttackWhiteList: NetAttackWhiteRule = Offset "Offset", "WhiteList" white_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetAttackWhiteListOutput {
    pub total_count: Option<u64>,
    pub white_list: Option<Vec<NetAttackWhiteRule>>,
}
model! { DescribeNetAttackWhiteListOutput {
    0 "TotalCount" total_count, 1 "WhiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAttackWhiteRule {
    pub id: Option<u64>,
    pub description: Option<String>,
    pub scope: Option<u64>,
    pub deal_old_events: Option<u64>,
    pub quuids: Option<String>,
    pub src_ip: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { NetAttackWhiteRule {
    0 "Id" id, 1 "Description" description, 2 "Scope" scope, 3 "DealOldEvents" deal_old_events, 4 "Quuids" quuids,
    5 "SrcIP" src_ip, 6 "CreateTime" create_time, 7 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPortStatistics {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeOpenPortStatistics() "DescribeOpenPortStatistics" -> DescribeOpenPortStatisticsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeOpenPortStatistics: OpenPortStatistics =
    Offset "Offset", "OpenPortStatistics" open_port_statistics, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPortStatisticsOutput {
    pub total_count: Option<u64>,
    pub open_port_statistics: Option<Vec<OpenPortStatistics>>,
}
model! { DescribeOpenPortStatisticsOutput {
    0 "TotalCount" total_count, 1 "OpenPortStatistics" open_port_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPortStatistics {
    pub port: Option<u64>,
    pub machine_num: Option<u64>,
}
model! { OpenPortStatistics {
    0 "Port" port, 1 "MachineNum" machine_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewStatistics {}
operation! { DescribeOverviewStatistics() "DescribeOverviewStatistics" -> DescribeOverviewStatisticsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewStatisticsOutput {
    pub online_machine_num: Option<u64>,
    pub pro_version_machine_num: Option<u64>,
    pub malware_num: Option<u64>,
    pub nonlocal_login_num: Option<u64>,
    pub brute_attack_success_num: Option<u64>,
    pub vul_num: Option<u64>,
    pub base_line_num: Option<u64>,
}
model! { DescribeOverviewStatisticsOutput {
    0 "OnlineMachineNum" online_machine_num, 1 "ProVersionMachineNum" pro_version_machine_num,
    2 "MalwareNum" malware_num, 3 "NonlocalLoginNum" nonlocal_login_num,
    4 "BruteAttackSuccessNum" brute_attack_success_num, 5 "VulNum" vul_num, 6 "BaseLineNum" base_line_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatchEffectHostList {
    pub kb_id: u64,
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePatchEffectHostList(kb_id: u64, limit: u64, offset: u64)
    "DescribePatchEffectHostList" -> DescribePatchEffectHostListOutput {
    0 "KbId" kb_id, 1 "Limit" limit, 2 "Offset" offset, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePatchEffectHostList: PatchEffectHostList =
    Offset "Offset", "PatchEffectHostList" patch_effect_host_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatchEffectHostListOutput {
    pub total_count: Option<u64>,
    pub patch_effect_host_list: Option<Vec<PatchEffectHostList>>,
}
model! { DescribePatchEffectHostListOutput {
    0 "TotalCount" total_count, 1 "PatchEffectHostList" patch_effect_host_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEffectHostList {
    pub host_version: Option<u64>,
    pub instance_state: Option<String>,
    pub first_scan_time: Option<String>,
    pub latest_scan_time: Option<String>,
    pub fix_status: Option<u64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub id: Option<u64>,
    pub status: Option<u64>,
    pub latest_fix_time: Option<String>,
    pub kb_id: Option<u64>,
    pub restart_required: Option<u64>,
    pub region_id: Option<u64>,
    pub machine_type: Option<String>,
    pub has_snapshot: Option<u64>,
}
model! { PatchEffectHostList {
    0 "HostVersion" host_version, 1 "InstanceState" instance_state, 2 "FirstScanTime" first_scan_time,
    3 "LatestScanTime" latest_scan_time, 4 "FixStatus" fix_status, 5 "MachineExtraInfo" machine_extra_info,
    6 "Uuid" uuid, 7 "Quuid" quuid, 8 "Id" id, 9 "Status" status, 10 "LatestFixTime" latest_fix_time, 11 "KbId" kb_id,
    12 "RestartRequired" restart_required, 13 "RegionId" region_id, 14 "MachineType" machine_type,
    15 "HasSnapshot" has_snapshot
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatchInfo {
    pub kb_id: u64,
}
operation! { DescribePatchInfo(kb_id: u64) "DescribePatchInfo" -> DescribePatchInfoOutput {
    0 "KbId" kb_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatchInfoOutput {
    pub kb_no: Option<String>,
    pub patch_name: Option<String>,
    pub publish_time: Option<String>,
    pub refer_url: Option<String>,
    pub vul_count: Option<u64>,
    pub relate_vul_info_list: Option<Vec<RelateVulInfo>>,
    pub kb_id: Option<u64>,
    pub relate_vul_cve_id: Option<String>,
}
model! { DescribePatchInfoOutput {
    0 "KbNo" kb_no, 1 "PatchName" patch_name, 2 "PublishTime" publish_time, 3 "ReferUrl" refer_url,
    4 "VulCount" vul_count, 5 "RelateVulInfoList" relate_vul_info_list, 6 "KbId" kb_id,
    7 "RelateVulCveId" relate_vul_cve_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelateVulInfo {
    pub cve_id: Option<String>,
    pub name: Option<String>,
    pub label: Option<String>,
    pub level: Option<u64>,
    pub cvss: Option<f64>,
    pub publish_time: Option<String>,
    pub id: Option<u64>,
}
model! { RelateVulInfo {
    0 "CveId" cve_id, 1 "Name" name, 2 "Label" label, 3 "Level" level, 4 "CVSS" cvss, 5 "PublishTime" publish_time,
    6 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeEventInfo {
    pub id: u64,
}
operation! { DescribePrivilegeEventInfo(id: u64) "DescribePrivilegeEventInfo" -> DescribePrivilegeEventInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeEventInfoOutput {
    pub privilege_event_info: Option<PrivilegeEventInfo>,
}
model! { DescribePrivilegeEventInfoOutput {
    0 "PrivilegeEventInfo" privilege_event_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeEventInfo {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub process_name: Option<String>,
    pub full_path: Option<String>,
    pub cmd_line: Option<String>,
    pub user_name: Option<String>,
    pub user_group: Option<String>,
    pub proc_file_privilege: Option<String>,
    pub parent_proc_name: Option<String>,
    pub parent_proc_user: Option<String>,
    pub parent_proc_group: Option<String>,
    pub parent_proc_path: Option<String>,
    pub ps_tree: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub suggest_scheme: Option<String>,
    pub harm_describe: Option<String>,
    pub tags: Option<Vec<String>>,
    pub references: Option<Vec<String>>,
    pub machine_wan_ip: Option<String>,
    pub new_caps: Option<String>,
    pub machine_status: Option<String>,
    pub modify_time: Option<String>,
    pub count: Option<i64>,
}
model! { PrivilegeEventInfo {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "HostIp" host_ip, 4 "ProcessName" process_name, 5 "FullPath" full_path,
    6 "CmdLine" cmd_line, 7 "UserName" user_name, 8 "UserGroup" user_group, 9 "ProcFilePrivilege" proc_file_privilege,
    10 "ParentProcName" parent_proc_name, 11 "ParentProcUser" parent_proc_user, 12 "ParentProcGroup" parent_proc_group,
    13 "ParentProcPath" parent_proc_path, 14 "PsTree" ps_tree, 15 "Status" status, 16 "CreateTime" create_time,
    17 "MachineName" machine_name, 18 "SuggestScheme" suggest_scheme, 19 "HarmDescribe" harm_describe, 20 "Tags" tags,
    21 "References" references, 22 "MachineWanIp" machine_wan_ip, 23 "NewCaps" new_caps,
    24 "MachineStatus" machine_status, 25 "ModifyTime" modify_time, 26 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeEvents {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribePrivilegeEvents() "DescribePrivilegeEvents" -> DescribePrivilegeEventsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribePrivilegeEvents: PrivilegeEscalationProcess = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeEventsOutput {
    pub list: Option<Vec<PrivilegeEscalationProcess>>,
    pub total_count: Option<u64>,
}
model! { DescribePrivilegeEventsOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeEscalationProcess {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub hostip: Option<String>,
    pub process_name: Option<String>,
    pub full_path: Option<String>,
    pub cmd_line: Option<String>,
    pub user_name: Option<String>,
    pub user_group: Option<String>,
    pub proc_file_privilege: Option<String>,
    pub parent_proc_name: Option<String>,
    pub parent_proc_user: Option<String>,
    pub parent_proc_group: Option<String>,
    pub parent_proc_path: Option<String>,
    pub proc_tree: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub pid: Option<i64>,
    pub count: Option<i64>,
}
model! { PrivilegeEscalationProcess {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "Hostip" hostip, 4 "ProcessName" process_name, 5 "FullPath" full_path,
    6 "CmdLine" cmd_line, 7 "UserName" user_name, 8 "UserGroup" user_group, 9 "ProcFilePrivilege" proc_file_privilege,
    10 "ParentProcName" parent_proc_name, 11 "ParentProcUser" parent_proc_user, 12 "ParentProcGroup" parent_proc_group,
    13 "ParentProcPath" parent_proc_path, 14 "ProcTree" proc_tree, 15 "Status" status, 16 "CreateTime" create_time,
    17 "MachineName" machine_name, 18 "MachineExtraInfo" machine_extra_info, 19 "Pid" pid, 20 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeRules {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrivilegeRules() "DescribePrivilegeRules" -> DescribePrivilegeRulesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrivilegeRules: PrivilegeRule = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeRulesOutput {
    pub list: Option<Vec<PrivilegeRule>>,
    pub total_count: Option<u64>,
}
model! { DescribePrivilegeRulesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeRule {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub process_name: Option<String>,
    pub s_mode: Option<u64>,
    pub operator: Option<String>,
    pub is_global: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub hostip: Option<String>,
}
model! { PrivilegeRule {
    0 "Id" id, 1 "Uuid" uuid, 2 "ProcessName" process_name, 3 "SMode" s_mode, 4 "Operator" operator,
    5 "IsGlobal" is_global, 6 "Status" status, 7 "CreateTime" create_time, 8 "ModifyTime" modify_time, 9 "Hostip" hostip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionInfo {}
operation! { DescribeProVersionInfo() "DescribeProVersionInfo" -> DescribeProVersionInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionInfoOutput {
    pub post_pay_cost: Option<u64>,
    pub is_auto_open_pro_version: Option<bool>,
    pub pro_version_num: Option<u64>,
}
model! { DescribeProVersionInfoOutput {
    0 "PostPayCost" post_pay_cost, 1 "IsAutoOpenProVersion" is_auto_open_pro_version, 2 "ProVersionNum" pro_version_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionStatus {
    pub uuid: String,
}
operation! { DescribeProVersionStatus(uuid: String) "DescribeProVersionStatus" -> DescribeProVersionStatusOutput {
    0 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionStatusOutput {
    pub status: Option<String>,
}
model! { DescribeProVersionStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatistics {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeProcessStatistics() "DescribeProcessStatistics" -> DescribeProcessStatisticsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeProcessStatistics: ProcessStatistics =
    Offset "Offset", "ProcessStatistics" process_statistics, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatisticsOutput {
    pub total_count: Option<u64>,
    pub process_statistics: Option<Vec<ProcessStatistics>>,
}
model! { DescribeProcessStatisticsOutput {
    0 "TotalCount" total_count, 1 "ProcessStatistics" process_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessStatistics {
    pub process_name: Option<String>,
    pub machine_num: Option<u64>,
}
model! { ProcessStatistics {
    0 "ProcessName" process_name, 1 "MachineNum" machine_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductStatus {}
operation! { DescribeProductStatus() "DescribeProductStatus" -> DescribeProductStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductStatusOutput {
    pub return_code: Option<u64>,
    pub return_msg: Option<String>,
    pub data: Option<ProductStatusInfo>,
}
model! { DescribeProductStatusOutput {
    0 "ReturnCode" return_code, 1 "ReturnMsg" return_msg, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductStatusInfo {
    pub fw_user_status: Option<u64>,
    pub can_apply_trial: Option<bool>,
    pub can_not_apply_reason: Option<String>,
    pub last_trial_time: Option<String>,
}
model! { ProductStatusInfo {
    0 "FWUserStatus" fw_user_status, 1 "CanApplyTrial" can_apply_trial, 2 "CanNotApplyReason" can_not_apply_reason,
    3 "LastTrialTime" last_trial_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectDirList {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeProtectDirList(limit: u64, offset: u64) "DescribeProtectDirList" -> DescribeProtectDirListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<AssetFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeProtectDirList: ProtectDirInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectDirListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<ProtectDirInfo>>,
}
model! { DescribeProtectDirListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectDirInfo {
    pub dir_name: Option<String>,
    pub dir_path: Option<String>,
    pub related_server_num: Option<u64>,
    pub protect_server_num: Option<u64>,
    pub no_protect_server_num: Option<u64>,
    pub id: Option<String>,
    pub protect_status: Option<u64>,
    pub protect_exception: Option<u64>,
    pub auto_restore_switch_status: Option<u64>,
    pub first_protect_time: Option<String>,
    pub latest_protect_time: Option<String>,
    pub protect_file_type: Option<String>,
    pub protect_files_count: Option<i64>,
}
model! { ProtectDirInfo {
    0 "DirName" dir_name, 1 "DirPath" dir_path, 2 "RelatedServerNum" related_server_num,
    3 "ProtectServerNum" protect_server_num, 4 "NoProtectServerNum" no_protect_server_num, 5 "Id" id,
    6 "ProtectStatus" protect_status, 7 "ProtectException" protect_exception,
    8 "AutoRestoreSwitchStatus" auto_restore_switch_status, 9 "FirstProtectTime" first_protect_time,
    10 "LatestProtectTime" latest_protect_time, 11 "ProtectFileType" protect_file_type,
    12 "ProtectFilesCount" protect_files_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectDirRelatedServer {
    pub id: String,
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeProtectDirRelatedServer(id: String, limit: u64, offset: u64)
    "DescribeProtectDirRelatedServer" -> DescribeProtectDirRelatedServerOutput {
    0 "Id" id, 1 "Limit" limit, 2 "Offset" offset, 3 "Filters" filters: Vec<Filter>, 4 "Order" order: String,
    5 "By" by: String
} }
paged! { DescribeProtectDirRelatedServer: ProtectDirRelatedServer = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectDirRelatedServerOutput {
    pub list: Option<Vec<ProtectDirRelatedServer>>,
    pub total_count: Option<u64>,
    pub protect_server_count: Option<u64>,
}
model! { DescribeProtectDirRelatedServerOutput {
    0 "List" list, 1 "TotalCount" total_count, 2 "ProtectServerCount" protect_server_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectDirRelatedServer {
    pub id: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub machine_os: Option<String>,
    pub relate_dir_num: Option<u64>,
    pub protect_status: Option<u64>,
    pub protect_switch: Option<u64>,
    pub auto_restore_switch_status: Option<u64>,
    pub quuid: Option<String>,
    pub authorization: Option<bool>,
    pub exception: Option<u64>,
    pub progress: Option<u64>,
    pub exception_message: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { ProtectDirRelatedServer {
    0 "Id" id, 1 "HostName" host_name, 2 "HostIp" host_ip, 3 "MachineOs" machine_os, 4 "RelateDirNum" relate_dir_num,
    5 "ProtectStatus" protect_status, 6 "ProtectSwitch" protect_switch,
    7 "AutoRestoreSwitchStatus" auto_restore_switch_status, 8 "Quuid" quuid, 9 "Authorization" authorization,
    10 "Exception" exception, 11 "Progress" progress, 12 "ExceptionMessage" exception_message,
    13 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicProxyInstallCommand {
    pub ip: Option<String>,
}
operation! { DescribePublicProxyInstallCommand()
    "DescribePublicProxyInstallCommand" -> DescribePublicProxyInstallCommandOutput {
    0 "Ip" ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicProxyInstallCommandOutput {
    pub nginx_command: Option<String>,
    pub keep_alive_command: Option<String>,
}
model! { DescribePublicProxyInstallCommandOutput {
    0 "NginxCommand" nginx_command, 1 "KeepAliveCommand" keep_alive_command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseBackupList {
    pub limit: u64,
    pub offset: u64,
    pub quuid: String,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRansomDefenseBackupList(limit: u64, offset: u64, quuid: String)
    "DescribeRansomDefenseBackupList" -> DescribeRansomDefenseBackupListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Quuid" quuid, 3 "Filters" filters: Vec<Filters>, 4 "Order" order: String,
    5 "By" by: String
} }
paged! { DescribeRansomDefenseBackupList: RansomDefenseBackup = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseBackupListOutput {
    pub list: Option<Vec<RansomDefenseBackup>>,
    pub total_count: Option<u64>,
}
model! { DescribeRansomDefenseBackupListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseBackup {
    pub backup_time: Option<String>,
    pub event_status: Option<u64>,
    pub backup_status: Option<u64>,
    pub disk_count: Option<u64>,
    pub disks: Option<String>,
    pub snapshot_ids: Option<String>,
    pub strategy_id: Option<u64>,
    pub strategy_status: Option<u64>,
    pub strategy_name: Option<String>,
}
model! { RansomDefenseBackup {
    0 "BackupTime" backup_time, 1 "EventStatus" event_status, 2 "BackupStatus" backup_status, 3 "DiskCount" disk_count,
    4 "Disks" disks, 5 "SnapshotIds" snapshot_ids, 6 "StrategyId" strategy_id, 7 "StrategyStatus" strategy_status,
    8 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseEventsList {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub create_begin_time: Option<String>,
    pub create_end_time: Option<String>,
}
operation! { DescribeRansomDefenseEventsList(limit: u64, offset: u64)
    "DescribeRansomDefenseEventsList" -> DescribeRansomDefenseEventsListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String,
    5 "CreateBeginTime" create_begin_time: String, 6 "CreateEndTime" create_end_time: String
} }
paged! { DescribeRansomDefenseEventsList: RansomDefenseEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseEventsListOutput {
    pub list: Option<Vec<RansomDefenseEvent>>,
    pub total_count: Option<u64>,
}
model! { DescribeRansomDefenseEventsListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseEvent {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_name: Option<String>,
    pub status: Option<u64>,
    pub bait_file_path: Option<String>,
    pub file_path: Option<String>,
    pub pid: Option<u64>,
    pub pid_param: Option<String>,
    pub file_size: Option<u64>,
    pub file_md5: Option<String>,
    pub r#type: Option<u64>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub modify_time: Option<String>,
    pub strategy_id: Option<u64>,
    pub strategy_name: Option<String>,
    pub host_ip: Option<String>,
    pub wan_ip: Option<String>,
    pub ps_tree: Option<String>,
    pub process_start_time: Option<String>,
    pub snapshot_num: Option<u64>,
}
model! { RansomDefenseEvent {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "HostName" host_name, 4 "Status" status,
    5 "BaitFilePath" bait_file_path, 6 "FilePath" file_path, 7 "Pid" pid, 8 "PidParam" pid_param,
    9 "FileSize" file_size, 10 "FileMd5" file_md5, 11 "Type" r#type, 12 "CreateTime" create_time,
    13 "InstanceId" instance_id, 14 "ModifyTime" modify_time, 15 "StrategyId" strategy_id,
    16 "StrategyName" strategy_name, 17 "HostIp" host_ip, 18 "WanIp" wan_ip, 19 "PsTree" ps_tree,
    20 "ProcessStartTime" process_start_time, 21 "SnapshotNum" snapshot_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseMachineList {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRansomDefenseMachineList(limit: u64, offset: u64)
    "DescribeRansomDefenseMachineList" -> DescribeRansomDefenseMachineListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeRansomDefenseMachineList: RansomDefenseStrategyMachineBackupInfo =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseMachineListOutput {
    pub list: Option<Vec<RansomDefenseStrategyMachineBackupInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeRansomDefenseMachineListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseStrategyMachineBackupInfo {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub machine_name: Option<String>,
    pub instance_id: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub cloud_tags: Option<Vec<Tag>>,
    pub region_info: Option<RegionInfo>,
    pub tag: Option<Vec<MachineTag>>,
    pub status: Option<u64>,
    pub strategy_id: Option<u64>,
    pub disk_info: Option<String>,
    pub strategy_name: Option<String>,
    pub backup_count: Option<u64>,
    pub last_backup_status: Option<u64>,
    pub last_backup_message: Option<String>,
    pub last_backup_time: Option<String>,
    pub roll_back_percent: Option<u64>,
    pub roll_back_status: Option<u64>,
    pub backup_success_count: Option<u64>,
    pub host_version: Option<u64>,
    pub machine_type: Option<String>,
}
model! { RansomDefenseStrategyMachineBackupInfo {
    0 "Uuid" uuid, 1 "Quuid" quuid, 2 "MachineName" machine_name, 3 "InstanceId" instance_id, 4 "MachineIp" machine_ip,
    5 "MachineWanIp" machine_wan_ip, 6 "CloudTags" cloud_tags, 7 "RegionInfo" region_info, 8 "Tag" tag,
    9 "Status" status, 10 "StrategyId" strategy_id, 11 "DiskInfo" disk_info, 12 "StrategyName" strategy_name,
    13 "BackupCount" backup_count, 14 "LastBackupStatus" last_backup_status, 15 "LastBackupMessage" last_backup_message,
    16 "LastBackupTime" last_backup_time, 17 "RollBackPercent" roll_back_percent, 18 "RollBackStatus" roll_back_status,
    19 "BackupSuccessCount" backup_success_count, 20 "HostVersion" host_version, 21 "MachineType" machine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub count: Option<u64>,
}
model! { Tag {
    0 "Id" id, 1 "Name" name, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseMachineStrategyInfo {
    pub quuids: Vec<String>,
}
operation! { DescribeRansomDefenseMachineStrategyInfo(quuids: Vec<String>)
    "DescribeRansomDefenseMachineStrategyInfo" -> DescribeRansomDefenseMachineStrategyInfoOutput {
    0 "Quuids" quuids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseMachineStrategyInfoOutput {
    pub strategy_ids: Option<Vec<u64>>,
}
model! { DescribeRansomDefenseMachineStrategyInfoOutput {
    0 "StrategyIds" strategy_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseRollBackTaskList {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRansomDefenseRollBackTaskList(limit: u64, offset: u64)
    "DescribeRansomDefenseRollBackTaskList" -> DescribeRansomDefenseRollBackTaskListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeRansomDefenseRollBackTaskList: RansomDefenseRollbackTask =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseRollBackTaskListOutput {
    pub list: Option<Vec<RansomDefenseRollbackTask>>,
    pub total_count: Option<u64>,
}
model! { DescribeRansomDefenseRollBackTaskListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseRollbackTask {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub machine_name: Option<String>,
    pub status: Option<u64>,
    pub disks: Option<String>,
    pub create_time: Option<String>,
    pub backup_time: Option<String>,
    pub modify_time: Option<String>,
    pub region_info: Option<RegionInfo>,
    pub instance_id: Option<String>,
    pub machine_type: Option<String>,
}
model! { RansomDefenseRollbackTask {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "MachineName" machine_name, 4 "Status" status, 5 "Disks" disks,
    6 "CreateTime" create_time, 7 "BackupTime" backup_time, 8 "ModifyTime" modify_time, 9 "RegionInfo" region_info,
    10 "InstanceId" instance_id, 11 "MachineType" machine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseState {}
operation! { DescribeRansomDefenseState() "DescribeRansomDefenseState" -> DescribeRansomDefenseStateOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStateOutput {
    pub strategy_count: Option<u64>,
    pub machine_count: Option<u64>,
    pub snapshot_size: Option<u64>,
    pub roll_back_task_count: Option<u64>,
    pub progressing_snapshot_task_count: Option<u64>,
    pub progressing_roll_back_task_count: Option<u64>,
    pub machine_total: Option<u64>,
    pub strategy_total: Option<u64>,
    pub balance_status: Option<u64>,
    pub backup_machine_count: Option<u64>,
}
model! { DescribeRansomDefenseStateOutput {
    0 "StrategyCount" strategy_count, 1 "MachineCount" machine_count, 2 "SnapshotSize" snapshot_size,
    3 "RollBackTaskCount" roll_back_task_count, 4 "ProgressingSnapshotTaskCount" progressing_snapshot_task_count,
    5 "ProgressingRollBackTaskCount" progressing_roll_back_task_count, 6 "MachineTotal" machine_total,
    7 "StrategyTotal" strategy_total, 8 "BalanceStatus" balance_status, 9 "BackupMachineCount" backup_machine_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyDetail {
    pub id: u64,
}
operation! { DescribeRansomDefenseStrategyDetail(id: u64)
    "DescribeRansomDefenseStrategyDetail" -> DescribeRansomDefenseStrategyDetailOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyDetailOutput {
    pub strategy: Option<RansomDefenseStrategyDetail>,
}
model! { DescribeRansomDefenseStrategyDetailOutput {
    0 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseStrategyDetail {
    pub id: Option<i64>,
    pub uin: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<u64>,
    pub is_all: Option<u64>,
    pub include_dir: Option<String>,
    pub exclude_dir: Option<String>,
    pub backup_type: Option<u64>,
    pub weekday: Option<String>,
    pub hour: Option<String>,
    pub save_day: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub machine_count: Option<u64>,
    pub event_count: Option<u64>,
}
model! { RansomDefenseStrategyDetail {
    0 "Id" id, 1 "Uin" uin, 2 "Name" name, 3 "Description" description, 4 "Status" status, 5 "IsAll" is_all,
    6 "IncludeDir" include_dir, 7 "ExcludeDir" exclude_dir, 8 "BackupType" backup_type, 9 "Weekday" weekday,
    10 "Hour" hour, 11 "SaveDay" save_day, 12 "CreateTime" create_time, 13 "ModifyTime" modify_time,
    14 "MachineCount" machine_count, 15 "EventCount" event_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyList {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRansomDefenseStrategyList(limit: u64, offset: u64)
    "DescribeRansomDefenseStrategyList" -> DescribeRansomDefenseStrategyListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeRansomDefenseStrategyList: RansomDefenseStrategy = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyListOutput {
    pub list: Option<Vec<RansomDefenseStrategy>>,
    pub total_count: Option<u64>,
}
model! { DescribeRansomDefenseStrategyListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseStrategy {
    pub id: Option<i64>,
    pub uin: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<u64>,
    pub is_all: Option<u64>,
    pub include_dir: Option<String>,
    pub exclude_dir: Option<String>,
    pub backup_type: Option<u64>,
    pub weekday: Option<String>,
    pub hour: Option<String>,
    pub save_day: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub machine_count: Option<u64>,
}
model! { RansomDefenseStrategy {
    0 "Id" id, 1 "Uin" uin, 2 "Name" name, 3 "Description" description, 4 "Status" status, 5 "IsAll" is_all,
    6 "IncludeDir" include_dir, 7 "ExcludeDir" exclude_dir, 8 "BackupType" backup_type, 9 "Weekday" weekday,
    10 "Hour" hour, 11 "SaveDay" save_day, 12 "CreateTime" create_time, 13 "ModifyTime" modify_time,
    14 "MachineCount" machine_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyMachines {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub id: Option<u64>,
}
operation! { DescribeRansomDefenseStrategyMachines(limit: u64, offset: u64)
    "DescribeRansomDefenseStrategyMachines" -> DescribeRansomDefenseStrategyMachinesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String,
    5 "Id" id: u64
} }
paged! { DescribeRansomDefenseStrategyMachines: RansomDefenseStrategyMachineDetail =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyMachinesOutput {
    pub list: Option<Vec<RansomDefenseStrategyMachineDetail>>,
    pub total_count: Option<u64>,
}
model! { DescribeRansomDefenseStrategyMachinesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseStrategyMachineDetail {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub machine_name: Option<String>,
    pub instance_id: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub cloud_tags: Option<Vec<Tag>>,
    pub region_info: Option<RegionInfo>,
    pub tag: Option<Vec<MachineTag>>,
    pub status: Option<u64>,
    pub strategy_id: Option<u64>,
    pub disk_info: Option<String>,
    pub host_version: Option<u64>,
    pub strategy_name: Option<String>,
    pub machine_type: Option<String>,
}
model! { RansomDefenseStrategyMachineDetail {
    0 "Uuid" uuid, 1 "Quuid" quuid, 2 "MachineName" machine_name, 3 "InstanceId" instance_id, 4 "MachineIp" machine_ip,
    5 "MachineWanIp" machine_wan_ip, 6 "CloudTags" cloud_tags, 7 "RegionInfo" region_info, 8 "Tag" tag,
    9 "Status" status, 10 "StrategyId" strategy_id, 11 "DiskInfo" disk_info, 12 "HostVersion" host_version,
    13 "StrategyName" strategy_name, 14 "MachineType" machine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseTrend {}
operation! { DescribeRansomDefenseTrend() "DescribeRansomDefenseTrend" -> DescribeRansomDefenseTrendOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseTrendOutput {
    pub event_count: Option<u64>,
    pub industry_count: Option<u64>,
    pub company_count: Option<u64>,
}
model! { DescribeRansomDefenseTrendOutput {
    0 "EventCount" event_count, 1 "IndustryCount" industry_count, 2 "CompanyCount" company_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventCWP {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspEventCWP() "DescribeRaspEventCWP" -> DescribeRaspEventCWPOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspEventCWP: RaspEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventCWPOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<RaspEvent>>,
}
model! { DescribeRaspEventCWPOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspEvent {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub instance_id: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub vul_id: Option<u64>,
    pub vul_name: Option<String>,
    pub cve_id: Option<String>,
    pub source_ip: Option<String>,
    pub city: Option<String>,
    pub attack_port: Option<u64>,
    pub create_time: Option<String>,
    pub merge_time: Option<String>,
    pub count: Option<u64>,
    pub status: Option<i64>,
    pub attack_type_name: Option<String>,
    pub attack_type: Option<i64>,
    pub node_name: Option<String>,
    pub node_id: Option<String>,
    pub container_name: Option<String>,
    pub container_id: Option<String>,
    pub container_status: Option<String>,
    pub container_net_status: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub rasp_detail: Option<String>,
    pub node_type: Option<String>,
    pub event_type: Option<i64>,
    pub node_unique_id: Option<String>,
    pub poc_id: Option<String>,
    pub url: Option<String>,
    pub poc: Option<String>,
}
model! { RaspEvent {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "Alias" alias, 4 "InstanceID" instance_id, 5 "PrivateIp" private_ip,
    6 "PublicIp" public_ip, 7 "VulId" vul_id, 8 "VulName" vul_name, 9 "CveId" cve_id, 10 "SourceIp" source_ip,
    11 "City" city, 12 "AttackPort" attack_port, 13 "CreateTime" create_time, 14 "MergeTime" merge_time,
    15 "Count" count, 16 "Status" status, 17 "AttackTypeName" attack_type_name, 18 "AttackType" attack_type,
    19 "NodeName" node_name, 20 "NodeId" node_id, 21 "ContainerName" container_name, 22 "ContainerId" container_id,
    23 "ContainerStatus" container_status, 24 "ContainerNetStatus" container_net_status, 25 "ImageId" image_id,
    26 "ImageName" image_name, 27 "PodName" pod_name, 28 "PodIp" pod_ip, 29 "ClusterName" cluster_name,
    30 "ClusterId" cluster_id, 31 "RaspDetail" rasp_detail, 32 "NodeType" node_type, 33 "EventType" event_type,
    34 "NodeUniqueID" node_unique_id, 35 "PocID" poc_id, 36 "Url" url, 37 "Poc" poc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventDetailCWP {
    pub id: Option<u64>,
}
operation! { DescribeRaspEventDetailCWP() "DescribeRaspEventDetailCWP" -> DescribeRaspEventDetailCWPOutput {
    0 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventDetailCWPOutput {
    pub data: Option<RaspEventDetail>,
}
model! { DescribeRaspEventDetailCWPOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspEventDetail {
    pub id: Option<i64>,
    pub status: Option<i64>,
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub instance_id: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub host_tags: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub merge_time: Option<String>,
    pub attack_type_name: Option<String>,
    pub attack_type: Option<i64>,
    pub url: Option<String>,
    pub vul_name: Option<String>,
    pub count: Option<u64>,
    pub cve_id: Option<String>,
    pub source_ip: Option<String>,
    pub city: Option<String>,
    pub attack_port: Option<u64>,
    pub description: Option<String>,
    pub fix: Option<String>,
    pub network_payload: Option<String>,
    pub node_name: Option<String>,
    pub node_id: Option<String>,
    pub container_name: Option<String>,
    pub container_id: Option<String>,
    pub container_status: Option<String>,
    pub container_net_status: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub pid: Option<i64>,
    pub main_class: Option<String>,
    pub stack_trace: Option<String>,
    pub rasp_detail: Option<String>,
    pub event_type: Option<i64>,
}
model! { RaspEventDetail {
    0 "Id" id, 1 "Status" status, 2 "Quuid" quuid, 3 "Alias" alias, 4 "InstanceID" instance_id,
    5 "PrivateIp" private_ip, 6 "PublicIp" public_ip, 7 "HostTags" host_tags, 8 "CreateTime" create_time,
    9 "MergeTime" merge_time, 10 "AttackTypeName" attack_type_name, 11 "AttackType" attack_type, 12 "Url" url,
    13 "VulName" vul_name, 14 "Count" count, 15 "CveId" cve_id, 16 "SourceIp" source_ip, 17 "City" city,
    18 "AttackPort" attack_port, 19 "Description" description, 20 "Fix" fix, 21 "NetworkPayload" network_payload,
    22 "NodeName" node_name, 23 "NodeId" node_id, 24 "ContainerName" container_name, 25 "ContainerId" container_id,
    26 "ContainerStatus" container_status, 27 "ContainerNetStatus" container_net_status, 28 "ImageId" image_id,
    29 "ImageName" image_name, 30 "PodName" pod_name, 31 "PodIp" pod_ip, 32 "ClusterName" cluster_name,
    33 "ClusterId" cluster_id, 34 "Pid" pid, 35 "MainClass" main_class, 36 "StackTrace" stack_trace,
    37 "RaspDetail" rasp_detail, 38 "EventType" event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventDetailTCSS {
    pub id: Option<u64>,
}
operation! { DescribeRaspEventDetailTCSS() "DescribeRaspEventDetailTCSS" -> DescribeRaspEventDetailTCSSOutput {
    0 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventDetailTCSSOutput {
    pub data: Option<RaspEventDetail>,
}
model! { DescribeRaspEventDetailTCSSOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventTCSS {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspEventTCSS() "DescribeRaspEventTCSS" -> DescribeRaspEventTCSSOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspEventTCSS: RaspEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventTCSSOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<RaspEvent>>,
}
model! { DescribeRaspEventTCSSOutput {
    0 "TotalCount" total_count, 1 "List" list
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
}
model! { OrderDetail {
    0 "ResourceID" resource_id, 1 "InquireKey" inquire_key, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMaxCpu {}
operation! { DescribeRaspMaxCpu() "DescribeRaspMaxCpu" -> DescribeRaspMaxCpuOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMaxCpuOutput {
    pub rasp_max_cpu: Option<u64>,
}
model! { DescribeRaspMaxCpuOutput {
    0 "RaspMaxCpu" rasp_max_cpu
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMemShellDetailTCSS {
    pub id: Option<i64>,
}
operation! { DescribeRaspMemShellDetailTCSS() "DescribeRaspMemShellDetailTCSS" -> DescribeRaspMemShellDetailTCSSOutput {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMemShellDetailTCSSOutput {
    pub data: Option<RaspMemShellDetail>,
}
model! { DescribeRaspMemShellDetailTCSSOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspMemShellDetail {
    pub id: Option<u64>,
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub instance_id: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub host_tags: Option<Vec<String>>,
    pub r#type: Option<u64>,
    pub status: Option<u64>,
    pub class_loader_name: Option<String>,
    pub super_class_name: Option<String>,
    pub interfaces: Option<String>,
    pub annotations: Option<String>,
    pub class_name: Option<String>,
    pub md5: Option<String>,
    pub pid: Option<i64>,
    pub exe: Option<String>,
    pub args: Option<String>,
    pub class_content: Option<String>,
    pub class_content_pretty: Option<String>,
    pub event_description: Option<String>,
    pub security_advice: Option<String>,
    pub create_time: Option<String>,
    pub recent_found_time: Option<String>,
    pub node_name: Option<String>,
    pub node_id: Option<String>,
    pub container_name: Option<String>,
    pub container_id: Option<String>,
    pub container_status: Option<String>,
    pub container_net_status: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
}
model! { RaspMemShellDetail {
    0 "Id" id, 1 "Quuid" quuid, 2 "Alias" alias, 3 "InstanceID" instance_id, 4 "PrivateIp" private_ip,
    5 "PublicIp" public_ip, 6 "HostTags" host_tags, 7 "Type" r#type, 8 "Status" status,
    9 "ClassLoaderName" class_loader_name, 10 "SuperClassName" super_class_name, 11 "Interfaces" interfaces,
    12 "Annotations" annotations, 13 "ClassName" class_name, 14 "Md5" md5, 15 "Pid" pid, 16 "Exe" exe, 17 "Args" args,
    18 "ClassContent" class_content, 19 "ClassContentPretty" class_content_pretty,
    20 "EventDescription" event_description, 21 "SecurityAdvice" security_advice, 22 "CreateTime" create_time,
    23 "RecentFoundTime" recent_found_time, 24 "NodeName" node_name, 25 "NodeId" node_id,
    26 "ContainerName" container_name, 27 "ContainerId" container_id, 28 "ContainerStatus" container_status,
    29 "ContainerNetStatus" container_net_status, 30 "ImageId" image_id, 31 "ImageName" image_name,
    32 "PodName" pod_name, 33 "PodIp" pod_ip, 34 "ClusterName" cluster_name, 35 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMemShellListTCSS {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspMemShellListTCSS() "DescribeRaspMemShellListTCSS" -> DescribeRaspMemShellListTCSSOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspMemShellListTCSS: RaspMemShellEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMemShellListTCSSOutput {
    pub list: Option<Vec<RaspMemShellEvent>>,
    pub total_count: Option<u64>,
}
model! { DescribeRaspMemShellListTCSSOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspMemShellEvent {
    pub id: Option<u64>,
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub host_ip: Option<String>,
    pub r#type: Option<u64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub recent_found_time: Option<String>,
    pub status: Option<u64>,
    pub md5: Option<String>,
    pub class_name: Option<String>,
    pub super_class_name: Option<String>,
    pub interfaces: Option<String>,
    pub annotations: Option<String>,
    pub loader_class_name: Option<String>,
    pub pid: Option<i64>,
    pub exe: Option<String>,
    pub args: Option<String>,
    pub node_name: Option<String>,
    pub node_id: Option<String>,
    pub container_name: Option<String>,
    pub container_id: Option<String>,
    pub container_status: Option<String>,
    pub container_net_status: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub pod_name: Option<String>,
    pub pod_ip: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_id: Option<String>,
    pub host_inner_ip: Option<String>,
    pub host_public_ip: Option<String>,
    pub node_type: Option<String>,
    pub node_unique_id: Option<String>,
}
model! { RaspMemShellEvent {
    0 "Id" id, 1 "Quuid" quuid, 2 "Alias" alias, 3 "HostIp" host_ip, 4 "Type" r#type, 5 "Description" description,
    6 "CreateTime" create_time, 7 "RecentFoundTime" recent_found_time, 8 "Status" status, 9 "Md5" md5,
    10 "ClassName" class_name, 11 "SuperClassName" super_class_name, 12 "Interfaces" interfaces,
    13 "Annotations" annotations, 14 "LoaderClassName" loader_class_name, 15 "Pid" pid, 16 "Exe" exe, 17 "Args" args,
    18 "NodeName" node_name, 19 "NodeId" node_id, 20 "ContainerName" container_name, 21 "ContainerId" container_id,
    22 "ContainerStatus" container_status, 23 "ContainerNetStatus" container_net_status, 24 "ImageId" image_id,
    25 "ImageName" image_name, 26 "PodName" pod_name, 27 "PodIp" pod_ip, 28 "ClusterName" cluster_name,
    29 "ClusterId" cluster_id, 30 "InstanceID" instance_id, 31 "HostInnerIP" host_inner_ip,
    32 "HostPublicIP" host_public_ip, 33 "NodeType" node_type, 34 "NodeUniqueID" node_unique_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspPluginList {
    pub asset_type: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRaspPluginList() "DescribeRaspPluginList" -> DescribeRaspPluginListOutput {
    0 "AssetType" asset_type: String, 1 "QUUID" quuid: String, 2 "Filters" filters: Vec<Filters>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeRaspPluginList: RaspLicensePlugin = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspPluginListOutput {
    pub list: Option<Vec<RaspLicensePlugin>>,
    pub total_count: Option<u64>,
}
model! { DescribeRaspPluginListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspLicensePlugin {
    pub pid: Option<u64>,
    pub main_class: Option<String>,
    pub status: Option<u64>,
    pub error_log: Option<String>,
    pub reason: Option<String>,
    pub inject_time: Option<String>,
}
model! { RaspLicensePlugin {
    0 "PID" pid, 1 "MainClass" main_class, 2 "Status" status, 3 "ErrorLog" error_log, 4 "Reason" reason,
    5 "InjectTime" inject_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRuleVuls {
    pub filters: Vec<Filter>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeRaspRuleVuls(filters: Vec<Filter>) "DescribeRaspRuleVuls" -> DescribeRaspRuleVulsOutput {
    0 "Filters" filters, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeRaspRuleVuls: RaspRuleVul = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRuleVulsOutput {
    pub list: Option<Vec<RaspRuleVul>>,
    pub total_count: Option<u64>,
}
model! { DescribeRaspRuleVulsOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspRuleVul {
    pub vul_vuls_id: Option<u64>,
    pub vul_vuls_name: Option<String>,
    pub cve_id: Option<String>,
    pub support_defense: Option<u64>,
}
model! { RaspRuleVul {
    0 "VulVulsID" vul_vuls_id, 1 "VulVulsName" vul_vuls_name, 2 "CveID" cve_id, 3 "SupportDefense" support_defense
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRules {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeRaspRules() "DescribeRaspRules" -> DescribeRaspRulesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeRaspRules: RaspRule = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRulesOutput {
    pub list: Option<Vec<RaspRule>>,
    pub total_count: Option<u64>,
}
model! { DescribeRaspRulesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspRule {
    pub id: Option<u64>,
    pub url_regexp: Option<String>,
    pub vul_vuls_id: Option<u64>,
    pub vul_vuls_name: Option<String>,
    pub cve_id: Option<String>,
    pub support_defense: Option<u64>,
    pub white_type: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { RaspRule {
    0 "Id" id, 1 "URLRegexp" url_regexp, 2 "VulVulsID" vul_vuls_id, 3 "VulVulsName" vul_vuls_name, 4 "CveID" cve_id,
    5 "SupportDefense" support_defense, 6 "WhiteType" white_type, 7 "Status" status, 8 "CreateTime" create_time,
    9 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendedProtectCpu {}
operation! { DescribeRecommendedProtectCpu() "DescribeRecommendedProtectCpu" -> DescribeRecommendedProtectCpuOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendedProtectCpuOutput {
    pub number: Option<i64>,
}
model! { DescribeRecommendedProtectCpuOutput {
    0 "Number" number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventInfo {
    pub id: u64,
}
operation! { DescribeReverseShellEventInfo(id: u64)
    "DescribeReverseShellEventInfo" -> DescribeReverseShellEventInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventInfoOutput {
    pub reverse_shell_event_info: Option<ReverseShellEventInfo>,
}
model! { DescribeReverseShellEventInfoOutput {
    0 "ReverseShellEventInfo" reverse_shell_event_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellEventInfo {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<u64>,
    pub process_name: Option<String>,
    pub full_path: Option<String>,
    pub cmd_line: Option<String>,
    pub user_name: Option<String>,
    pub user_group: Option<String>,
    pub parent_proc_name: Option<String>,
    pub parent_proc_user: Option<String>,
    pub parent_proc_group: Option<String>,
    pub parent_proc_path: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub detect_by: Option<u64>,
    pub ps_tree: Option<String>,
    pub suggest_scheme: Option<String>,
    pub harm_describe: Option<String>,
    pub tags: Option<Vec<String>>,
    pub references: Option<Vec<String>>,
    pub machine_wan_ip: Option<String>,
    pub machine_status: Option<String>,
    pub modify_time: Option<String>,
    pub cmd_line_quote: Option<String>,
    pub risk_level: Option<u64>,
}
model! { ReverseShellEventInfo {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "HostIp" host_ip, 4 "DstIp" dst_ip, 5 "DstPort" dst_port,
    6 "ProcessName" process_name, 7 "FullPath" full_path, 8 "CmdLine" cmd_line, 9 "UserName" user_name,
    10 "UserGroup" user_group, 11 "ParentProcName" parent_proc_name, 12 "ParentProcUser" parent_proc_user,
    13 "ParentProcGroup" parent_proc_group, 14 "ParentProcPath" parent_proc_path, 15 "Status" status,
    16 "CreateTime" create_time, 17 "MachineName" machine_name, 18 "DetectBy" detect_by, 19 "PsTree" ps_tree,
    20 "SuggestScheme" suggest_scheme, 21 "HarmDescribe" harm_describe, 22 "Tags" tags, 23 "References" references,
    24 "MachineWanIp" machine_wan_ip, 25 "MachineStatus" machine_status, 26 "ModifyTime" modify_time,
    27 "CmdLineQuote" cmd_line_quote, 28 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEvents {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeReverseShellEvents() "DescribeReverseShellEvents" -> DescribeReverseShellEventsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeReverseShellEvents: ReverseShell = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventsOutput {
    pub list: Option<Vec<ReverseShell>>,
    pub total_count: Option<u64>,
}
model! { DescribeReverseShellEventsOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShell {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub hostip: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<u64>,
    pub process_name: Option<String>,
    pub full_path: Option<String>,
    pub cmd_line: Option<String>,
    pub user_name: Option<String>,
    pub user_group: Option<String>,
    pub parent_proc_name: Option<String>,
    pub parent_proc_user: Option<String>,
    pub parent_proc_group: Option<String>,
    pub parent_proc_path: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub proc_tree: Option<String>,
    pub detect_by: Option<u64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub pid: Option<i64>,
    pub risk_level: Option<u64>,
    pub cmd_line_quote: Option<String>,
}
model! { ReverseShell {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "Hostip" hostip, 4 "DstIp" dst_ip, 5 "DstPort" dst_port,
    6 "ProcessName" process_name, 7 "FullPath" full_path, 8 "CmdLine" cmd_line, 9 "UserName" user_name,
    10 "UserGroup" user_group, 11 "ParentProcName" parent_proc_name, 12 "ParentProcUser" parent_proc_user,
    13 "ParentProcGroup" parent_proc_group, 14 "ParentProcPath" parent_proc_path, 15 "Status" status,
    16 "CreateTime" create_time, 17 "MachineName" machine_name, 18 "ProcTree" proc_tree, 19 "DetectBy" detect_by,
    20 "MachineExtraInfo" machine_extra_info, 21 "Pid" pid, 22 "RiskLevel" risk_level, 23 "CmdLineQuote" cmd_line_quote
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRules {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeReverseShellRules() "DescribeReverseShellRules" -> DescribeReverseShellRulesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeReverseShellRules: ReverseShellRule = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRulesOutput {
    pub list: Option<Vec<ReverseShellRule>>,
    pub total_count: Option<u64>,
}
model! { DescribeReverseShellRulesOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellRule {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub process_name: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_port: Option<String>,
    pub operator: Option<String>,
    pub is_global: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub hostip: Option<String>,
}
model! { ReverseShellRule {
    0 "Id" id, 1 "Uuid" uuid, 2 "ProcessName" process_name, 3 "DestIp" dest_ip, 4 "DestPort" dest_port,
    5 "Operator" operator, 6 "IsGlobal" is_global, 7 "Status" status, 8 "CreateTime" create_time,
    9 "ModifyTime" modify_time, 10 "Hostip" hostip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRulesAggregation {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeReverseShellRulesAggregation()
    "DescribeReverseShellRulesAggregation" -> DescribeReverseShellRulesAggregationOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeReverseShellRulesAggregation: ReverseShellRuleAggregation =
    Offset "Offset", "List" list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRulesAggregationOutput {
    pub list: Option<Vec<ReverseShellRuleAggregation>>,
    pub total_count: Option<u64>,
}
model! { DescribeReverseShellRulesAggregationOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellRuleAggregation {
    pub id: Option<u64>,
    pub uuid_hostips: Option<Vec<UuidHostip>>,
    pub process_name: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_port: Option<String>,
    pub operator: Option<String>,
    pub is_global: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub white_type: Option<u64>,
    pub rule_regexp: Option<String>,
    pub handle_history: Option<u64>,
    pub group_id: Option<String>,
    pub machines_nums: Option<String>,
}
model! { ReverseShellRuleAggregation {
    0 "Id" id, 1 "UuidHostips" uuid_hostips, 2 "ProcessName" process_name, 3 "DestIp" dest_ip, 4 "DestPort" dest_port,
    5 "Operator" operator, 6 "IsGlobal" is_global, 7 "Status" status, 8 "CreateTime" create_time,
    9 "ModifyTime" modify_time, 10 "WhiteType" white_type, 11 "RuleRegexp" rule_regexp,
    12 "HandleHistory" handle_history, 13 "GroupID" group_id, 14 "MachinesNums" machines_nums
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellSystemPolicyConfig {
    pub product_type: Option<i64>,
}
operation! { DescribeReverseShellSystemPolicyConfig()
    "DescribeReverseShellSystemPolicyConfig" -> DescribeReverseShellSystemPolicyConfigOutput {
    0 "ProductType" product_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellSystemPolicyConfigOutput {
    pub inner_net_alarm_show: Option<bool>,
    pub inner_ip_show: Option<bool>,
}
model! { DescribeReverseShellSystemPolicyConfigOutput {
    0 "InnerNetAlarmShow" inner_net_alarm_show, 1 "InnerIPShow" inner_ip_show
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskBatchStatus {
    pub risk_type: String,
}
operation! { DescribeRiskBatchStatus(risk_type: String) "DescribeRiskBatchStatus" -> DescribeRiskBatchStatusOutput {
    0 "RiskType" risk_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskBatchStatusOutput {
    pub status: Option<String>,
}
model! { DescribeRiskBatchStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventInfo {
    pub id: i64,
}
operation! { DescribeRiskDnsEventInfo(id: i64) "DescribeRiskDnsEventInfo" -> DescribeRiskDnsEventInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventInfoOutput {
    pub info: Option<RiskDnsEvent>,
}
model! { DescribeRiskDnsEventInfoOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDnsEvent {
    pub id: Option<i64>,
    pub policy_id: Option<i64>,
    pub policy_type: Option<i64>,
    pub policy_name: Option<String>,
    pub protect_level: Option<i64>,
    pub host_id: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub wan_ip: Option<String>,
    pub agent_id: Option<String>,
    pub domain: Option<String>,
    pub tags: Option<Vec<String>>,
    pub access_count: Option<i64>,
    pub threat_desc: Option<String>,
    pub suggest_solution: Option<String>,
    pub reference_link: Option<String>,
    pub handle_status: Option<i64>,
    pub pid: Option<i64>,
    pub process_name: Option<String>,
    pub process_md5: Option<String>,
    pub cmd_line: Option<String>,
    pub first_time: Option<String>,
    pub last_time: Option<String>,
    pub host_status: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub os_type: Option<i64>,
}
model! { RiskDnsEvent {
    0 "Id" id, 1 "PolicyId" policy_id, 2 "PolicyType" policy_type, 3 "PolicyName" policy_name,
    4 "ProtectLevel" protect_level, 5 "HostId" host_id, 6 "HostName" host_name, 7 "HostIp" host_ip, 8 "WanIp" wan_ip,
    9 "AgentId" agent_id, 10 "Domain" domain, 11 "Tags" tags, 12 "AccessCount" access_count,
    13 "ThreatDesc" threat_desc, 14 "SuggestSolution" suggest_solution, 15 "ReferenceLink" reference_link,
    16 "HandleStatus" handle_status, 17 "Pid" pid, 18 "ProcessName" process_name, 19 "ProcessMd5" process_md5,
    20 "CmdLine" cmd_line, 21 "FirstTime" first_time, 22 "LastTime" last_time, 23 "HostStatus" host_status,
    24 "MachineExtraInfo" machine_extra_info, 25 "OsType" os_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskDnsEventList() "DescribeRiskDnsEventList" -> DescribeRiskDnsEventListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskDnsEventList: RiskDnsEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventListOutput {
    pub list: Option<Vec<RiskDnsEvent>>,
    pub total_count: Option<i64>,
}
model! { DescribeRiskDnsEventListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsInfo {
    pub id: u64,
}
operation! { DescribeRiskDnsInfo(id: u64) "DescribeRiskDnsInfo" -> DescribeRiskDnsInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsInfoOutput {
    pub risk_dns_info: Option<RiskDnsList>,
}
model! { DescribeRiskDnsInfoOutput {
    0 "RiskDnsInfo" risk_dns_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDnsList {
    pub url: Option<String>,
    pub access_count: Option<u64>,
    pub process_name: Option<String>,
    pub process_md5: Option<String>,
    pub global_rule_id: Option<u64>,
    pub user_rule_id: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub merge_time: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub alias: Option<String>,
    pub description: Option<String>,
    pub id: Option<u64>,
    pub reference: Option<String>,
    pub cmd_line: Option<String>,
    pub pid: Option<u64>,
    pub uuid: Option<String>,
    pub suggest_scheme: Option<String>,
    pub tags: Option<Vec<String>>,
    pub machine_wan_ip: Option<String>,
    pub machine_status: Option<String>,
}
model! { RiskDnsList {
    0 "Url" url, 1 "AccessCount" access_count, 2 "ProcessName" process_name, 3 "ProcessMd5" process_md5,
    4 "GlobalRuleId" global_rule_id, 5 "UserRuleId" user_rule_id, 6 "Status" status, 7 "CreateTime" create_time,
    8 "MergeTime" merge_time, 9 "Quuid" quuid, 10 "HostIp" host_ip, 11 "Alias" alias, 12 "Description" description,
    13 "Id" id, 14 "Reference" reference, 15 "CmdLine" cmd_line, 16 "Pid" pid, 17 "Uuid" uuid,
    18 "SuggestScheme" suggest_scheme, 19 "Tags" tags, 20 "MachineWanIp" machine_wan_ip,
    21 "MachineStatus" machine_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskDnsList() "DescribeRiskDnsList" -> DescribeRiskDnsListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskDnsList: RiskDnsList = Offset "Offset", "RiskDnsList" risk_dns_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsListOutput {
    pub risk_dns_list: Option<Vec<RiskDnsList>>,
    pub total_count: Option<u64>,
}
model! { DescribeRiskDnsListOutput {
    0 "RiskDnsList" risk_dns_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsPolicyList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskDnsPolicyList() "DescribeRiskDnsPolicyList" -> DescribeRiskDnsPolicyListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskDnsPolicyList: RiskDnsPolicy = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsPolicyListOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<RiskDnsPolicy>>,
}
model! { DescribeRiskDnsPolicyListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDnsPolicy {
    pub policy_name: Option<String>,
    pub policy_type: Option<i64>,
    pub policy_action: Option<i64>,
    pub host_scope: Option<i64>,
    pub host_ids: Option<Vec<String>>,
    pub domains: Option<Vec<String>>,
    pub is_enabled: Option<i64>,
    pub policy_id: Option<i64>,
    pub policy_desc: Option<String>,
    pub is_deal_old_event: Option<i64>,
    pub update_time: Option<String>,
    pub event_id: Option<i64>,
}

/// What [`RiskDnsPolicy::new`] takes.
pub struct RiskDnsPolicyRequired {
    pub policy_name: String,
    pub policy_type: i64,
    pub policy_action: i64,
    pub host_scope: i64,
    pub host_ids: Vec<String>,
    pub domains: Vec<String>,
    pub is_enabled: i64,
}
input! { RiskDnsPolicy{RiskDnsPolicyRequired: policy_name, policy_type, policy_action, host_scope, host_ids, domains, is_enabled} {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: i64, 2 "PolicyAction" policy_action: i64,
    3 "HostScope" host_scope: i64, 4 "HostIds" host_ids: Vec<String>, 5 "Domains" domains: Vec<String>,
    6 "IsEnabled" is_enabled: i64, 7 "PolicyId" policy_id: i64, 8 "PolicyDesc" policy_desc: String,
    9 "IsDealOldEvent" is_deal_old_event: i64, 10 "UpdateTime" update_time: String, 11 "EventId" event_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskProcessEvents {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskProcessEvents() "DescribeRiskProcessEvents" -> DescribeRiskProcessEventsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskProcessEvents: RiskProcessEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskProcessEventsOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<RiskProcessEvent>>,
}
model! { DescribeRiskProcessEventsOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskProcessEvent {
    pub event_id: Option<i64>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub wan_ip: Option<String>,
    pub process_id: Option<i64>,
    pub file_path: Option<String>,
    pub cmd_line: Option<String>,
    pub start_time: Option<String>,
    pub detect_time: Option<String>,
    pub virus_name: Option<String>,
    pub check_platform: Option<Vec<String>>,
    pub virus_tags: Option<Vec<String>>,
    pub threat_desc: Option<String>,
    pub suggest_solution: Option<String>,
    pub reference_link: Option<String>,
    pub handle_status: Option<i64>,
    pub online_status: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub uuid: Option<String>,
    pub first_detection_method: Option<u64>,
    pub quuid: Option<String>,
    pub exe_md5: Option<String>,
}
model! { RiskProcessEvent {
    0 "EventId" event_id, 1 "HostName" host_name, 2 "HostIp" host_ip, 3 "WanIp" wan_ip, 4 "ProcessId" process_id,
    5 "FilePath" file_path, 6 "CmdLine" cmd_line, 7 "StartTime" start_time, 8 "DetectTime" detect_time,
    9 "VirusName" virus_name, 10 "CheckPlatform" check_platform, 11 "VirusTags" virus_tags, 12 "ThreatDesc" threat_desc,
    13 "SuggestSolution" suggest_solution, 14 "ReferenceLink" reference_link, 15 "HandleStatus" handle_status,
    16 "OnlineStatus" online_status, 17 "MachineExtraInfo" machine_extra_info, 18 "Uuid" uuid,
    19 "FirstDetectionMethod" first_detection_method, 20 "QUUID" quuid, 21 "ExeMd5" exe_md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeInfo {}
operation! { DescribeSafeInfo() "DescribeSafeInfo" -> DescribeSafeInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeInfoOutput {
    pub context: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub effect_host_count: Option<u64>,
    pub event_name: Option<String>,
    pub event_category: Option<u64>,
    pub is_show: Option<bool>,
    pub id: Option<u64>,
}
model! { DescribeSafeInfoOutput {
    0 "Context" context, 1 "Title" title, 2 "Url" url, 3 "EffectHostCount" effect_host_count, 4 "EventName" event_name,
    5 "EventCategory" event_category, 6 "IsShow" is_show, 7 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanMalwareSchedule {}
operation! { DescribeScanMalwareSchedule() "DescribeScanMalwareSchedule" -> DescribeScanMalwareScheduleOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanMalwareScheduleOutput {
    pub schedule: Option<i64>,
    pub risk_file_number: Option<i64>,
    pub is_schedule: Option<bool>,
    pub scan_status: Option<u64>,
}
model! { DescribeScanMalwareScheduleOutput {
    0 "Schedule" schedule, 1 "RiskFileNumber" risk_file_number, 2 "IsSchedule" is_schedule, 3 "ScanStatus" scan_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanSchedule {
    pub task_id: u64,
}
operation! { DescribeScanSchedule(task_id: u64) "DescribeScanSchedule" -> DescribeScanScheduleOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanScheduleOutput {
    pub schedule: Option<u64>,
}
model! { DescribeScanScheduleOutput {
    0 "Schedule" schedule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanState {
    pub module_type: String,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeScanState(module_type: String) "DescribeScanState" -> DescribeScanStateOutput {
    0 "ModuleType" module_type, 1 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanStateOutput {
    pub scan_state: Option<u64>,
    pub schedule: Option<u64>,
    pub task_id: Option<u64>,
    pub vul_id: Option<Vec<u64>>,
    pub r#type: Option<u64>,
    pub scan_begin_time: Option<String>,
    pub risk_event_count: Option<u64>,
    pub scan_end_time: Option<String>,
    pub kb_number: Option<Vec<String>>,
}
model! { DescribeScanStateOutput {
    0 "ScanState" scan_state, 1 "Schedule" schedule, 2 "TaskId" task_id, 3 "VulId" vul_id, 4 "Type" r#type,
    5 "ScanBeginTime" scan_begin_time, 6 "RiskEventCount" risk_event_count, 7 "ScanEndTime" scan_end_time,
    8 "KBNumber" kb_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskDetails {
    pub module_type: String,
    pub task_id: u64,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeScanTaskDetails(module_type: String, task_id: u64)
    "DescribeScanTaskDetails" -> DescribeScanTaskDetailsOutput {
    0 "ModuleType" module_type, 1 "TaskId" task_id, 2 "Filters" filters: Vec<Filters>, 3 "Limit" limit: u64,
    4 "Offset" offset: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskDetailsOutput {
    pub scan_task_detail_list: Option<Vec<ScanTaskDetails>>,
    pub total_count: Option<u64>,
    pub scan_machine_count: Option<u64>,
    pub risk_machine_count: Option<u64>,
    pub scan_begin_time: Option<String>,
    pub scan_end_time: Option<String>,
    pub scan_time: Option<u64>,
    pub scan_progress: Option<u64>,
    pub scan_left_time: Option<u64>,
    pub scan_content: Option<Vec<String>>,
    pub vul_info: Option<Vec<VulDetailInfo>>,
    pub risk_event_count: Option<u64>,
    pub r#type: Option<u64>,
    pub stopping_all: Option<bool>,
    pub vul_count: Option<u64>,
    pub patch_info: Option<Vec<PatchInfoDetail>>,
}
model! { DescribeScanTaskDetailsOutput {
    0 "ScanTaskDetailList" scan_task_detail_list, 1 "TotalCount" total_count, 2 "ScanMachineCount" scan_machine_count,
    3 "RiskMachineCount" risk_machine_count, 4 "ScanBeginTime" scan_begin_time, 5 "ScanEndTime" scan_end_time,
    6 "ScanTime" scan_time, 7 "ScanProgress" scan_progress, 8 "ScanLeftTime" scan_left_time,
    9 "ScanContent" scan_content, 10 "VulInfo" vul_info, 11 "RiskEventCount" risk_event_count, 12 "Type" r#type,
    13 "StoppingAll" stopping_all, 14 "VulCount" vul_count, 15 "PatchInfo" patch_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskDetails {
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub os_name: Option<String>,
    pub risk_num: Option<u64>,
    pub scan_begin_time: Option<String>,
    pub scan_end_time: Option<String>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub id: Option<u64>,
    pub fail_type: Option<u64>,
    pub machine_wan_ip: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { ScanTaskDetails {
    0 "HostIp" host_ip, 1 "HostName" host_name, 2 "OsName" os_name, 3 "RiskNum" risk_num,
    4 "ScanBeginTime" scan_begin_time, 5 "ScanEndTime" scan_end_time, 6 "Uuid" uuid, 7 "Quuid" quuid, 8 "Status" status,
    9 "Description" description, 10 "Id" id, 11 "FailType" fail_type, 12 "MachineWanIp" machine_wan_ip,
    13 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDetailInfo {
    pub vul_id: Option<u64>,
    pub level: Option<u64>,
    pub name: Option<String>,
    pub cve_id: Option<String>,
    pub vul_category: Option<u64>,
    pub descript: Option<String>,
    pub fix: Option<String>,
    pub reference: Option<String>,
    pub cvss_score: Option<f64>,
    pub cvss: Option<String>,
    pub publish_time: Option<String>,
}
model! { VulDetailInfo {
    0 "VulId" vul_id, 1 "Level" level, 2 "Name" name, 3 "CveId" cve_id, 4 "VulCategory" vul_category,
    5 "Descript" descript, 6 "Fix" fix, 7 "Reference" reference, 8 "CvssScore" cvss_score, 9 "Cvss" cvss,
    10 "PublishTime" publish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchInfoDetail {
    pub kb_no: Option<String>,
    pub name: Option<String>,
    pub publish_time: Option<String>,
    pub related_cve_id: Option<Vec<String>>,
    pub kb_doc_url: Option<String>,
    pub id: Option<u64>,
}
model! { PatchInfoDetail {
    0 "KBNo" kb_no, 1 "Name" name, 2 "PublishTime" publish_time, 3 "RelatedCveId" related_cve_id,
    4 "KbDocUrl" kb_doc_url, 5 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskStatus {
    pub module_type: String,
}
operation! { DescribeScanTaskStatus(module_type: String) "DescribeScanTaskStatus" -> DescribeScanTaskStatusOutput {
    0 "ModuleType" module_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskStatusOutput {
    pub state: Option<TaskStatus>,
}
model! { DescribeScanTaskStatusOutput {
    0 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatus {
    pub scanning: Option<String>,
    pub ok: Option<String>,
    pub fail: Option<String>,
    pub stop: Option<String>,
}
model! { TaskStatus {
    0 "Scanning" scanning, 1 "Ok" ok, 2 "Fail" fail, 3 "Stop" stop
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanVulSetting {}
operation! { DescribeScanVulSetting() "DescribeScanVulSetting" -> DescribeScanVulSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanVulSettingOutput {
    pub vul_categories: Option<String>,
    pub vul_levels: Option<String>,
    pub timer_interval: Option<u64>,
    pub timer_time: Option<String>,
    pub vul_emergency: Option<u64>,
    pub start_time: Option<String>,
    pub enable_scan: Option<u64>,
    pub end_time: Option<String>,
    pub click_timeout: Option<u64>,
    pub uuids: Option<Vec<String>>,
    pub scan_method: Option<u64>,
}
model! { DescribeScanVulSettingOutput {
    0 "VulCategories" vul_categories, 1 "VulLevels" vul_levels, 2 "TimerInterval" timer_interval,
    3 "TimerTime" timer_time, 4 "VulEmergency" vul_emergency, 5 "StartTime" start_time, 6 "EnableScan" enable_scan,
    7 "EndTime" end_time, 8 "ClickTimeout" click_timeout, 9 "Uuids" uuids, 10 "ScanMethod" scan_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenAttackHotspot {}
operation! { DescribeScreenAttackHotspot() "DescribeScreenAttackHotspot" -> DescribeScreenAttackHotspotOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenAttackHotspotOutput {
    pub list: Option<Vec<ScreenAttackHotspot>>,
}
model! { DescribeScreenAttackHotspotOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenAttackHotspot {
    pub event_name: Option<String>,
    pub src_ip: Option<String>,
    pub dst_ip: Option<String>,
    pub region: Option<String>,
    pub created_time: Option<String>,
}
model! { ScreenAttackHotspot {
    0 "EventName" event_name, 1 "SrcIp" src_ip, 2 "DstIp" dst_ip, 3 "Region" region, 4 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenBroadcasts {}
operation! { DescribeScreenBroadcasts() "DescribeScreenBroadcasts" -> DescribeScreenBroadcastsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenBroadcastsOutput {
    pub list: Option<Vec<ScreenBroadcasts>>,
}
model! { DescribeScreenBroadcastsOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenBroadcasts {
    pub title: Option<String>,
    pub level: Option<u64>,
    pub time: Option<String>,
    pub id: Option<u64>,
}
model! { ScreenBroadcasts {
    0 "Title" title, 1 "Level" level, 2 "Time" time, 3 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenDefenseTrends {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeScreenDefenseTrends() "DescribeScreenDefenseTrends" -> DescribeScreenDefenseTrendsOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenDefenseTrendsOutput {
    pub trends_chart: Option<Vec<ScreenTrendsChart>>,
}
model! { DescribeScreenDefenseTrendsOutput {
    0 "TrendsChart" trends_chart
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenTrendsChart {
    pub x: Option<String>,
    pub y: Option<u64>,
    pub r#type: Option<String>,
}
model! { ScreenTrendsChart {
    0 "X" x, 1 "Y" y, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenEmergentMsg {}
operation! { DescribeScreenEmergentMsg() "DescribeScreenEmergentMsg" -> DescribeScreenEmergentMsgOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenEmergentMsgOutput {
    pub message_info: Option<Vec<ScreenEmergentMsg>>,
}
model! { DescribeScreenEmergentMsgOutput {
    0 "MessageInfo" message_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenEmergentMsg {
    pub title: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<u64>,
}
model! { ScreenEmergentMsg {
    0 "Title" title, 1 "Text" text, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenEventsCnt {
    pub business_type: Option<u64>,
}
operation! { DescribeScreenEventsCnt() "DescribeScreenEventsCnt" -> DescribeScreenEventsCntOutput {
    0 "BusinessType" business_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenEventsCntOutput {
    pub info: Option<Vec<ScreenEventsCnt>>,
}
model! { DescribeScreenEventsCntOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenEventsCnt {
    pub title: Option<String>,
    pub total: Option<u64>,
    pub category: Option<Vec<ScreenNameValue>>,
}
model! { ScreenEventsCnt {
    0 "Title" title, 1 "Total" total, 2 "Category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenNameValue {
    pub name: Option<String>,
    pub value: Option<u64>,
}
model! { ScreenNameValue {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenGeneralStat {}
operation! { DescribeScreenGeneralStat() "DescribeScreenGeneralStat" -> DescribeScreenGeneralStatOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenGeneralStatOutput {
    pub machines: Option<Vec<ScreenNameValue>>,
    pub protection: Option<Vec<ScreenNameValue>>,
}
model! { DescribeScreenGeneralStatOutput {
    0 "Machines" machines, 1 "Protection" protection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenHostInvasion {
    pub quuid: String,
}
operation! { DescribeScreenHostInvasion(quuid: String)
    "DescribeScreenHostInvasion" -> DescribeScreenHostInvasionOutput {
    0 "Quuid" quuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenHostInvasionOutput {
    pub defend_attack_log: Option<Vec<ScreenDefendAttackLog>>,
    pub invasion_events: Option<Vec<ScreenInvasion>>,
    pub vul: Option<Vec<ScreenVulInfo>>,
    pub baseline: Option<Vec<ScreenBaselineInfo>>,
}
model! { DescribeScreenHostInvasionOutput {
    0 "DefendAttackLog" defend_attack_log, 1 "InvasionEvents" invasion_events, 2 "Vul" vul, 3 "Baseline" baseline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenDefendAttackLog {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub src_ip: Option<String>,
    pub src_port: Option<u64>,
    pub http_method: Option<String>,
    pub vul_type: Option<String>,
    pub created_time: Option<String>,
    pub dst_port: Option<u64>,
    pub quuid: Option<String>,
    pub dst_ip: Option<String>,
}
model! { ScreenDefendAttackLog {
    0 "Id" id, 1 "Uuid" uuid, 2 "SrcIp" src_ip, 3 "SrcPort" src_port, 4 "HttpMethod" http_method, 5 "VulType" vul_type,
    6 "CreatedTime" created_time, 7 "DstPort" dst_port, 8 "Quuid" quuid, 9 "DstIp" dst_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenInvasion {
    pub created_time: Option<String>,
    pub event_type: Option<u64>,
    pub content: Option<String>,
    pub level: Option<u64>,
    pub level_zh: Option<String>,
    pub id: Option<u64>,
    pub uuid: Option<String>,
}
model! { ScreenInvasion {
    0 "CreatedTime" created_time, 1 "EventType" event_type, 2 "Content" content, 3 "Level" level, 4 "LevelZh" level_zh,
    5 "Id" id, 6 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenVulInfo {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub vul_id: Option<u64>,
    pub last_time: Option<String>,
    pub level: Option<u64>,
    pub category: Option<u64>,
    pub uuid: Option<String>,
}
model! { ScreenVulInfo {
    0 "Id" id, 1 "Name" name, 2 "VulId" vul_id, 3 "LastTime" last_time, 4 "Level" level, 5 "Category" category,
    6 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenBaselineInfo {
    pub name: Option<String>,
    pub level: Option<u64>,
    pub category_id: Option<u64>,
    pub last_scan_time: Option<String>,
    pub baseline_fail_count: Option<u64>,
    pub uuid: Option<String>,
}
model! { ScreenBaselineInfo {
    0 "Name" name, 1 "Level" level, 2 "CategoryId" category_id, 3 "LastScanTime" last_scan_time,
    4 "BaselineFailCount" baseline_fail_count, 5 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenMachineRegions {}
operation! { DescribeScreenMachineRegions() "DescribeScreenMachineRegions" -> DescribeScreenMachineRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenMachineRegionsOutput {
    pub list: Option<Vec<ScreenRegionInfo>>,
}
model! { DescribeScreenMachineRegionsOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenRegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<u64>,
    pub region_code: Option<String>,
    pub region_name_en: Option<String>,
}
model! { ScreenRegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionId" region_id, 3 "RegionCode" region_code,
    4 "RegionNameEn" region_name_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenMachines {
    pub machine_region: Option<String>,
    pub machine_ip_or_alias: Option<String>,
    pub security_status: Option<u64>,
}
operation! { DescribeScreenMachines() "DescribeScreenMachines" -> DescribeScreenMachinesOutput {
    0 "MachineRegion" machine_region: String, 1 "MachineIpOrAlias" machine_ip_or_alias: String,
    2 "SecurityStatus" security_status: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenMachinesOutput {
    pub list: Option<Vec<ScreenRegionMachines>>,
}
model! { DescribeScreenMachinesOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenRegionMachines {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub machines: Option<Vec<ScreenMachine>>,
    pub total_count: Option<u64>,
    pub risk_cnt: Option<u64>,
    pub attack_cnt: Option<u64>,
    pub safety_cnt: Option<u64>,
    pub un_agent_offline_cnt: Option<u64>,
    pub ignore_cnt: Option<u64>,
}
model! { ScreenRegionMachines {
    0 "Region" region, 1 "RegionName" region_name, 2 "Machines" machines, 3 "TotalCount" total_count,
    4 "RiskCnt" risk_cnt, 5 "AttackCnt" attack_cnt, 6 "SafetyCnt" safety_cnt,
    7 "UnAgentOfflineCnt" un_agent_offline_cnt, 8 "IgnoreCnt" ignore_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenMachine {
    pub machine_name: Option<String>,
    pub machine_os: Option<String>,
    pub uuid: Option<String>,
    pub machine_status: Option<u64>,
    pub quuid: Option<String>,
    pub vul_num: Option<i64>,
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub baseline_num: Option<i64>,
    pub cyber_attack_num: Option<i64>,
    pub security_status: Option<String>,
    pub invasion_num: Option<i64>,
    pub machine_type: Option<String>,
    pub cpu_load: Option<String>,
    pub cpu_size: Option<f64>,
    pub disk_load: Option<String>,
    pub disk_size: Option<f64>,
    pub mem_load: Option<String>,
    pub mem_size: Option<f64>,
    pub core_version: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { ScreenMachine {
    0 "MachineName" machine_name, 1 "MachineOs" machine_os, 2 "Uuid" uuid, 3 "MachineStatus" machine_status,
    4 "Quuid" quuid, 5 "VulNum" vul_num, 6 "MachineIp" machine_ip, 7 "MachineWanIp" machine_wan_ip,
    8 "BaselineNum" baseline_num, 9 "CyberAttackNum" cyber_attack_num, 10 "SecurityStatus" security_status,
    11 "InvasionNum" invasion_num, 12 "MachineType" machine_type, 13 "CpuLoad" cpu_load, 14 "CpuSize" cpu_size,
    15 "DiskLoad" disk_load, 16 "DiskSize" disk_size, 17 "MemLoad" mem_load, 18 "MemSize" mem_size,
    19 "CoreVersion" core_version, 20 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenProtectionCnt {}
operation! { DescribeScreenProtectionCnt() "DescribeScreenProtectionCnt" -> DescribeScreenProtectionCntOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenProtectionCntOutput {
    pub list: Option<Vec<ScreenProtectionCnt>>,
}
model! { DescribeScreenProtectionCntOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenProtectionCnt {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub count: Option<u64>,
}
model! { ScreenProtectionCnt {
    0 "Type" r#type, 1 "Name" name, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenProtectionStat {}
operation! { DescribeScreenProtectionStat() "DescribeScreenProtectionStat" -> DescribeScreenProtectionStatOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenProtectionStatOutput {
    pub info: Option<Vec<ScreenProtection>>,
}
model! { DescribeScreenProtectionStatOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenProtection {
    pub name: Option<String>,
    pub status: Option<u64>,
}
model! { ScreenProtection {
    0 "Name" name, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenRiskAssetsTop {
    pub business_type: u64,
}
operation! { DescribeScreenRiskAssetsTop(business_type: u64)
    "DescribeScreenRiskAssetsTop" -> DescribeScreenRiskAssetsTopOutput {
    0 "BusinessType" business_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenRiskAssetsTopOutput {
    pub chart: Option<Vec<ScreenNameValue>>,
}
model! { DescribeScreenRiskAssetsTopOutput {
    0 "Chart" chart
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchLogs {}
operation! { DescribeSearchLogs() "DescribeSearchLogs" -> DescribeSearchLogsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchLogsOutput {
    pub data: Option<Vec<String>>,
}
model! { DescribeSearchLogsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplates {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSearchTemplates() "DescribeSearchTemplates" -> DescribeSearchTemplatesOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }
paged! { DescribeSearchTemplates: SearchTemplate = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplatesOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<SearchTemplate>>,
}
model! { DescribeSearchTemplatesOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityBroadcastInfo {
    pub id: u64,
}
operation! { DescribeSecurityBroadcastInfo(id: u64)
    "DescribeSecurityBroadcastInfo" -> DescribeSecurityBroadcastInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityBroadcastInfoOutput {
    pub broadcast_info: Option<BroadcastInfo>,
}
model! { DescribeSecurityBroadcastInfoOutput {
    0 "BroadcastInfo" broadcast_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BroadcastInfo {
    pub title: Option<String>,
    pub goto_type: Option<u64>,
    pub subtitle: Option<String>,
    pub create_time: Option<String>,
    pub content: Option<String>,
    pub id: Option<u64>,
    pub r#type: Option<u64>,
}
model! { BroadcastInfo {
    0 "Title" title, 1 "GotoType" goto_type, 2 "Subtitle" subtitle, 3 "CreateTime" create_time, 4 "Content" content,
    5 "Id" id, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityBroadcasts {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub broadcast_type: Option<String>,
}
operation! { DescribeSecurityBroadcasts() "DescribeSecurityBroadcasts" -> DescribeSecurityBroadcastsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "BeginDate" begin_date: String, 3 "EndDate" end_date: String,
    4 "BroadcastType" broadcast_type: String
} }
paged! { DescribeSecurityBroadcasts: Broadcasts = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityBroadcastsOutput {
    pub list: Option<Vec<Broadcasts>>,
    pub total_count: Option<u64>,
}
model! { DescribeSecurityBroadcastsOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Broadcasts {
    pub title: Option<String>,
    pub r#type: Option<u64>,
    pub subtitle: Option<String>,
    pub create_time: Option<String>,
    pub id: Option<u64>,
    pub level: Option<u64>,
}
model! { Broadcasts {
    0 "Title" title, 1 "Type" r#type, 2 "Subtitle" subtitle, 3 "CreateTime" create_time, 4 "Id" id, 5 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityDynamics {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeSecurityDynamics() "DescribeSecurityDynamics" -> DescribeSecurityDynamicsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64
} }
paged! { DescribeSecurityDynamics: SecurityDynamic =
    Offset "Offset", "SecurityDynamics" security_dynamics, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityDynamicsOutput {
    pub security_dynamics: Option<Vec<SecurityDynamic>>,
    pub total_count: Option<u64>,
}
model! { DescribeSecurityDynamicsOutput {
    0 "SecurityDynamics" security_dynamics, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityDynamic {
    pub uuid: Option<String>,
    pub event_time: Option<String>,
    pub event_type: Option<String>,
    pub message: Option<String>,
    pub security_level: Option<String>,
}
model! { SecurityDynamic {
    0 "Uuid" uuid, 1 "EventTime" event_time, 2 "EventType" event_type, 3 "Message" message,
    4 "SecurityLevel" security_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventStat {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSecurityEventStat() "DescribeSecurityEventStat" -> DescribeSecurityEventStatOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventStatOutput {
    pub malware_stat: Option<EventStat>,
    pub host_login_stat: Option<EventStat>,
    pub brute_attack_stat: Option<EventStat>,
    pub malicious_request_stat: Option<EventStat>,
    pub privilege_stat: Option<EventStat>,
    pub reverse_shell_stat: Option<EventStat>,
    pub high_risk_bash_stat: Option<EventStat>,
    pub attack_logs_stat: Option<EventStat>,
    pub vul_high_stat: Option<EventStat>,
    pub vul_normal_stat: Option<EventStat>,
    pub vul_low_stat: Option<EventStat>,
    pub baseline_high_stat: Option<EventStat>,
    pub baseline_normal_stat: Option<EventStat>,
    pub baseline_low_stat: Option<EventStat>,
    pub machine_total_affect_num: Option<u64>,
    pub invasion_total_affect_num: Option<u64>,
    pub vul_total_affect_num: Option<u64>,
    pub base_line_total_affect_num: Option<u64>,
    pub cyber_attack_total_affect_num: Option<u64>,
    pub vul_risk_stat: Option<EventStat>,
    pub baseline_risk_stat: Option<EventStat>,
    pub vul_stat: Option<EventStat>,
    pub score: Option<u64>,
}
model! { DescribeSecurityEventStatOutput {
    0 "MalwareStat" malware_stat, 1 "HostLoginStat" host_login_stat, 2 "BruteAttackStat" brute_attack_stat,
    3 "MaliciousRequestStat" malicious_request_stat, 4 "PrivilegeStat" privilege_stat,
    5 "ReverseShellStat" reverse_shell_stat, 6 "HighRiskBashStat" high_risk_bash_stat,
    7 "AttackLogsStat" attack_logs_stat, 8 "VulHighStat" vul_high_stat, 9 "VulNormalStat" vul_normal_stat,
    10 "VulLowStat" vul_low_stat, 11 "BaselineHighStat" baseline_high_stat,
    12 "BaselineNormalStat" baseline_normal_stat, 13 "BaselineLowStat" baseline_low_stat,
    14 "MachineTotalAffectNum" machine_total_affect_num, 15 "InvasionTotalAffectNum" invasion_total_affect_num,
    16 "VulTotalAffectNum" vul_total_affect_num, 17 "BaseLineTotalAffectNum" base_line_total_affect_num,
    18 "CyberAttackTotalAffectNum" cyber_attack_total_affect_num, 19 "VulRiskStat" vul_risk_stat,
    20 "BaselineRiskStat" baseline_risk_stat, 21 "VulStat" vul_stat, 22 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventStat {
    pub events_num: Option<u64>,
    pub machine_affect_num: Option<u64>,
}
model! { EventStat {
    0 "EventsNum" events_num, 1 "MachineAffectNum" machine_affect_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventsCnt {}
operation! { DescribeSecurityEventsCnt() "DescribeSecurityEventsCnt" -> DescribeSecurityEventsCntOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventsCntOutput {
    pub malware: Option<SecurityEventInfo>,
    pub host_login: Option<SecurityEventInfo>,
    pub brute_attack: Option<SecurityEventInfo>,
    pub risk_dns: Option<SecurityEventInfo>,
    pub bash: Option<SecurityEventInfo>,
    pub privilege_rules: Option<SecurityEventInfo>,
    pub reverse_shell: Option<SecurityEventInfo>,
    pub sys_vul: Option<SecurityEventInfo>,
    pub web_vul: Option<SecurityEventInfo>,
    pub emergency_vul: Option<SecurityEventInfo>,
    pub base_line: Option<SecurityEventInfo>,
    pub attack_logs: Option<SecurityEventInfo>,
    pub effect_machine_count: Option<u64>,
    pub events_count: Option<u64>,
    pub window_vul: Option<SecurityEventInfo>,
    pub linux_vul: Option<SecurityEventInfo>,
}
model! { DescribeSecurityEventsCntOutput {
    0 "Malware" malware, 1 "HostLogin" host_login, 2 "BruteAttack" brute_attack, 3 "RiskDns" risk_dns, 4 "Bash" bash,
    5 "PrivilegeRules" privilege_rules, 6 "ReverseShell" reverse_shell, 7 "SysVul" sys_vul, 8 "WebVul" web_vul,
    9 "EmergencyVul" emergency_vul, 10 "BaseLine" base_line, 11 "AttackLogs" attack_logs,
    12 "EffectMachineCount" effect_machine_count, 13 "EventsCount" events_count, 14 "WindowVul" window_vul,
    15 "LinuxVul" linux_vul
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityEventInfo {
    pub event_cnt: Option<u64>,
    pub uuid_cnt: Option<u64>,
}
model! { SecurityEventInfo {
    0 "EventCnt" event_cnt, 1 "UuidCnt" uuid_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityTrends {
    pub begin_date: String,
    pub end_date: String,
}
operation! { DescribeSecurityTrends(begin_date: String, end_date: String)
    "DescribeSecurityTrends" -> DescribeSecurityTrendsOutput {
    0 "BeginDate" begin_date, 1 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityTrendsOutput {
    pub malwares: Option<Vec<SecurityTrend>>,
    pub non_local_login_places: Option<Vec<SecurityTrend>>,
    pub brute_attacks: Option<Vec<SecurityTrend>>,
    pub vuls: Option<Vec<SecurityTrend>>,
    pub base_lines: Option<Vec<SecurityTrend>>,
    pub malicious_requests: Option<Vec<SecurityTrend>>,
    pub high_risk_bashs: Option<Vec<SecurityTrend>>,
    pub reverse_shells: Option<Vec<SecurityTrend>>,
    pub privilege_escalations: Option<Vec<SecurityTrend>>,
    pub cyber_attacks: Option<Vec<SecurityTrend>>,
}
model! { DescribeSecurityTrendsOutput {
    0 "Malwares" malwares, 1 "NonLocalLoginPlaces" non_local_login_places, 2 "BruteAttacks" brute_attacks,
    3 "Vuls" vuls, 4 "BaseLines" base_lines, 5 "MaliciousRequests" malicious_requests,
    6 "HighRiskBashs" high_risk_bashs, 7 "ReverseShells" reverse_shells, 8 "PrivilegeEscalations" privilege_escalations,
    9 "CyberAttacks" cyber_attacks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityTrend {
    pub date: Option<String>,
    pub event_num: Option<u64>,
}
model! { SecurityTrend {
    0 "Date" date, 1 "EventNum" event_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerRelatedDirInfo {
    pub id: u64,
}
operation! { DescribeServerRelatedDirInfo(id: u64)
    "DescribeServerRelatedDirInfo" -> DescribeServerRelatedDirInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerRelatedDirInfoOutput {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub protect_dir_num: Option<u64>,
    pub protect_file_num: Option<u64>,
    pub protect_tamper_num: Option<u64>,
    pub protect_link_num: Option<u64>,
}
model! { DescribeServerRelatedDirInfoOutput {
    0 "HostName" host_name, 1 "HostIp" host_ip, 2 "ProtectDirNum" protect_dir_num, 3 "ProtectFileNum" protect_file_num,
    4 "ProtectTamperNum" protect_tamper_num, 5 "ProtectLinkNum" protect_link_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServersAndRiskAndFirstInfo {}
operation! { DescribeServersAndRiskAndFirstInfo()
"DescribeServersAndRiskAndFirstInfo" -> DescribeServersAndRiskAndFirstInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServersAndRiskAndFirstInfoOutput {
    pub risk_file_count: Option<u64>,
    pub add_risk_file_count: Option<u64>,
    pub servers_count: Option<u64>,
    pub is_first_check: Option<bool>,
    pub scan_time: Option<String>,
}
model! { DescribeServersAndRiskAndFirstInfoOutput {
    0 "RiskFileCount" risk_file_count, 1 "AddRiskFileCount" add_risk_file_count, 2 "ServersCount" servers_count,
    3 "IsFirstCheck" is_first_check, 4 "ScanTime" scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShellPolicyList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeShellPolicyList() "DescribeShellPolicyList" -> DescribeShellPolicyListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeShellPolicyList: ShellPolicyList = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShellPolicyListOutput {
    pub list: Option<Vec<ShellPolicyList>>,
    pub total_count: Option<u64>,
}
model! { DescribeShellPolicyListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShellPolicyList {
    pub policy_id: Option<u64>,
    pub policy_name: Option<String>,
    pub policy_type: Option<u64>,
    pub policy_desc: Option<String>,
    pub policy_action: Option<u64>,
    pub is_enabled: Option<u64>,
    pub update_time: Option<String>,
    pub host_scope: Option<u64>,
}
model! { ShellPolicyList {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "PolicyType" policy_type, 3 "PolicyDesc" policy_desc,
    4 "PolicyAction" policy_action, 5 "IsEnabled" is_enabled, 6 "UpdateTime" update_time, 7 "HostScope" host_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillInfo {
    pub ids: Vec<u64>,
}
operation! { DescribeSkillInfo(ids: Vec<u64>) "DescribeSkillInfo" -> DescribeSkillInfoOutput {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillInfoOutput {
    pub skill_info_list: Option<Vec<SkillInfo>>,
}
model! { DescribeSkillInfoOutput {
    0 "SkillInfoList" skill_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillInfo {
    pub skill_name: Option<String>,
    pub skill_desc: Option<String>,
    pub skill_source: Option<String>,
    pub tags: Option<Vec<String>>,
    pub risk_desc: Option<String>,
    pub evidence: Option<String>,
    pub id: Option<u64>,
}
model! { SkillInfo {
    0 "SkillName" skill_name, 1 "SkillDesc" skill_desc, 2 "SkillSource" skill_source, 3 "Tags" tags,
    4 "RiskDesc" risk_desc, 5 "Evidence" evidence, 6 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyExist {
    pub strategy_name: String,
}
operation! { DescribeStrategyExist(strategy_name: String) "DescribeStrategyExist" -> DescribeStrategyExistOutput {
    0 "StrategyName" strategy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyExistOutput {
    pub if_exist: Option<u64>,
}
model! { DescribeStrategyExistOutput {
    0 "IfExist" if_exist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagMachines {
    pub id: u64,
}
operation! { DescribeTagMachines(id: u64) "DescribeTagMachines" -> DescribeTagMachinesOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagMachinesOutput {
    pub list: Option<Vec<TagMachine>>,
}
model! { DescribeTagMachinesOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagMachine {
    pub id: Option<String>,
    pub quuid: Option<String>,
    pub machine_name: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub machine_region: Option<String>,
    pub machine_type: Option<String>,
}
model! { TagMachine {
    0 "Id" id, 1 "Quuid" quuid, 2 "MachineName" machine_name, 3 "MachineIp" machine_ip, 4 "MachineWanIp" machine_wan_ip,
    5 "MachineRegion" machine_region, 6 "MachineType" machine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub machine_type: Option<String>,
    pub machine_region: Option<String>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeTags() "DescribeTags" -> DescribeTagsOutput {
    0 "MachineType" machine_type: String, 1 "MachineRegion" machine_region: String, 2 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub list: Option<Vec<Tag>>,
}
model! { DescribeTagsOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrialReport {}
operation! { DescribeTrialReport() "DescribeTrialReport" -> DescribeTrialReportOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrialReportOutput {
    pub is_show: Option<bool>,
    pub add_machine_cnt: Option<i64>,
    pub baseline_risk_cnt: Option<i64>,
    pub vul_cnt: Option<i64>,
    pub malware_alarm_cnt: Option<i64>,
    pub brute_alarm_cnt: Option<i64>,
    pub auto_isolate_malware_cnt: Option<i64>,
    pub auto_block_brute_cnt: Option<i64>,
    pub auto_defence_cnt: Option<i64>,
    pub auto_vul_fix_cnt: Option<i64>,
    pub java_shell_cnt: Option<i64>,
    pub file_tamper_cnt: Option<i64>,
    pub event_cnt: Option<i64>,
    pub dns_cnt: Option<i64>,
    pub bash_cnt: Option<i64>,
    pub cloud_from: Option<Vec<CloudFromCnt>>,
}
model! { DescribeTrialReportOutput {
    0 "IsShow" is_show, 1 "AddMachineCnt" add_machine_cnt, 2 "BaselineRiskCnt" baseline_risk_cnt, 3 "VulCnt" vul_cnt,
    4 "MalwareAlarmCnt" malware_alarm_cnt, 5 "BruteAlarmCnt" brute_alarm_cnt,
    6 "AutoIsolateMalwareCnt" auto_isolate_malware_cnt, 7 "AutoBlockBruteCnt" auto_block_brute_cnt,
    8 "AutoDefenceCnt" auto_defence_cnt, 9 "AutoVulFixCnt" auto_vul_fix_cnt, 10 "JavaShellCnt" java_shell_cnt,
    11 "FileTamperCnt" file_tamper_cnt, 12 "EventCnt" event_cnt, 13 "DnsCnt" dns_cnt, 14 "BashCnt" bash_cnt,
    15 "CloudFrom" cloud_from
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUndoVulCounts {
    pub vul_category: Option<u64>,
    pub if_emergency: Option<String>,
}
operation! { DescribeUndoVulCounts() "DescribeUndoVulCounts" -> DescribeUndoVulCountsOutput {
    0 "VulCategory" vul_category: u64, 1 "IfEmergency" if_emergency: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUndoVulCountsOutput {
    pub undo_vul_count: Option<u64>,
    pub undo_host_count: Option<i64>,
    pub not_profession_count: Option<u64>,
}
model! { DescribeUndoVulCountsOutput {
    0 "UndoVulCount" undo_vul_count, 1 "UndoHostCount" undo_host_count, 2 "NotProfessionCount" not_profession_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersConfig {
    pub config_name: String,
}
operation! { DescribeUsersConfig(config_name: String) "DescribeUsersConfig" -> DescribeUsersConfigOutput {
    0 "ConfigName" config_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersConfigOutput {
    pub value: Option<String>,
}
model! { DescribeUsersConfigOutput {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsualLoginPlaces {
    pub uuid: String,
}
operation! { DescribeUsualLoginPlaces(uuid: String) "DescribeUsualLoginPlaces" -> DescribeUsualLoginPlacesOutput {
    0 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsualLoginPlacesOutput {
    pub usual_login_places: Option<Vec<UsualPlace>>,
}
model! { DescribeUsualLoginPlacesOutput {
    0 "UsualLoginPlaces" usual_login_places
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsualPlace {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub country_id: Option<u64>,
    pub province_id: Option<u64>,
    pub city_id: Option<u64>,
}
model! { UsualPlace {
    0 "Id" id, 1 "Uuid" uuid, 2 "CountryId" country_id, 3 "ProvinceId" province_id, 4 "CityId" city_id
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
pub struct DescribeVersionCompareChart {}
operation! { DescribeVersionCompareChart() "DescribeVersionCompareChart" -> DescribeVersionCompareChartOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionCompareChartOutput {
    pub data: Option<String>,
}
model! { DescribeVersionCompareChartOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionStatistics {}
operation! { DescribeVersionStatistics() "DescribeVersionStatistics" -> DescribeVersionStatisticsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionStatisticsOutput {
    pub basic_version_num: Option<u64>,
    pub pro_version_num: Option<u64>,
    pub ultimate_version_num: Option<u64>,
    pub general_version_num: Option<u64>,
}
model! { DescribeVersionStatisticsOutput {
    0 "BasicVersionNum" basic_version_num, 1 "ProVersionNum" pro_version_num,
    2 "UltimateVersionNum" ultimate_version_num, 3 "GeneralVersionNum" general_version_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVertexDetail {
    pub vertex_ids: Vec<String>,
    pub incident_id: String,
    pub table_name: String,
}
operation! { DescribeVertexDetail(vertex_ids: Vec<String>, incident_id: String, table_name: String)
    "DescribeVertexDetail" -> DescribeVertexDetailOutput {
    0 "VertexIds" vertex_ids, 1 "IncidentId" incident_id, 2 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVertexDetailOutput {
    pub vertex_details: Option<Vec<VertexDetail>>,
}
model! { DescribeVertexDetailOutput {
    0 "VertexDetails" vertex_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VertexDetail {
    pub r#type: Option<i64>,
    pub time: Option<String>,
    pub alarm_info: Option<Vec<AlarmInfo>>,
    pub proc_name: Option<String>,
    pub cmd_line: Option<String>,
    pub pid: Option<String>,
    pub file_md5: Option<String>,
    pub file_content: Option<String>,
    pub file_path: Option<String>,
    pub file_create_time: Option<String>,
    pub address: Option<String>,
    pub dst_port: Option<u64>,
    pub src_ip: Option<String>,
    pub user: Option<String>,
    pub vul_name: Option<String>,
    pub vul_time: Option<String>,
    pub http_content: Option<String>,
    pub vul_src_ip: Option<String>,
    pub vertex_id: Option<String>,
}
model! { VertexDetail {
    0 "Type" r#type, 1 "Time" time, 2 "AlarmInfo" alarm_info, 3 "ProcName" proc_name, 4 "CmdLine" cmd_line, 5 "Pid" pid,
    6 "FileMd5" file_md5, 7 "FileContent" file_content, 8 "FilePath" file_path, 9 "FileCreateTime" file_create_time,
    10 "Address" address, 11 "DstPort" dst_port, 12 "SrcIP" src_ip, 13 "User" user, 14 "VulName" vul_name,
    15 "VulTime" vul_time, 16 "HttpContent" http_content, 17 "VulSrcIP" vul_src_ip, 18 "VertexId" vertex_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmInfo {
    pub alarm_id: Option<String>,
    pub status: Option<i64>,
}
model! { AlarmInfo {
    0 "AlarmId" alarm_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulCountByDates {
    pub last_days: Option<Vec<u64>>,
    pub vul_category: Option<u64>,
    pub if_emergency: Option<String>,
}
operation! { DescribeVulCountByDates() "DescribeVulCountByDates" -> DescribeVulCountByDatesOutput {
    0 "LastDays" last_days: Vec<u64>, 1 "VulCategory" vul_category: u64, 2 "IfEmergency" if_emergency: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulCountByDatesOutput {
    pub vul_count: Option<Vec<u64>>,
    pub host_count: Option<Vec<u64>>,
}
model! { DescribeVulCountByDatesOutput {
    0 "VulCount" vul_count, 1 "HostCount" host_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulCveIdInfo {
    pub cve_ids: Vec<String>,
}
operation! { DescribeVulCveIdInfo(cve_ids: Vec<String>) "DescribeVulCveIdInfo" -> DescribeVulCveIdInfoOutput {
    0 "CveIds" cve_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulCveIdInfoOutput {
    pub list: Option<Vec<VulInfoByCveId>>,
}
model! { DescribeVulCveIdInfoOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulInfoByCveId {
    pub vul_id: Option<u64>,
    pub fix_switch: Option<u64>,
}
model! { VulInfoByCveId {
    0 "VulId" vul_id, 1 "FixSwitch" fix_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEvent {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulDefenceEvent() "DescribeVulDefenceEvent" -> DescribeVulDefenceEventOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulDefenceEvent: VulDefenceEvent = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<VulDefenceEvent>>,
}
model! { DescribeVulDefenceEventOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceEvent {
    pub vul_id: Option<u64>,
    pub vul_name: Option<String>,
    pub cve_id: Option<String>,
    pub id: Option<i64>,
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub event_type: Option<u64>,
    pub source_ip: Option<String>,
    pub city: Option<String>,
    pub source_port: Option<Vec<u64>>,
    pub create_time: Option<String>,
    pub merge_time: Option<String>,
    pub count: Option<i64>,
    pub status: Option<i64>,
    pub upgrade_type: Option<i64>,
    pub fix_type: Option<i64>,
    pub uuid: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { VulDefenceEvent {
    0 "VulId" vul_id, 1 "VulName" vul_name, 2 "CveId" cve_id, 3 "Id" id, 4 "Quuid" quuid, 5 "Alias" alias,
    6 "PrivateIp" private_ip, 7 "PublicIp" public_ip, 8 "EventType" event_type, 9 "SourceIp" source_ip, 10 "City" city,
    11 "SourcePort" source_port, 12 "CreateTime" create_time, 13 "MergeTime" merge_time, 14 "Count" count,
    15 "Status" status, 16 "UpgradeType" upgrade_type, 17 "FixType" fix_type, 18 "Uuid" uuid,
    19 "MachineExtraInfo" machine_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulDefenceList() "DescribeVulDefenceList" -> DescribeVulDefenceListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulDefenceList: VulDefenceRangeDetail = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<VulDefenceRangeDetail>>,
}
model! { DescribeVulDefenceListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceRangeDetail {
    pub vul_name: Option<String>,
    pub label: Option<String>,
    pub level: Option<u64>,
    pub cvss_score: Option<f64>,
    pub cve_id: Option<String>,
    pub publish_time: Option<String>,
    pub vul_id: Option<i64>,
    pub status: Option<i64>,
}
model! { VulDefenceRangeDetail {
    0 "VulName" vul_name, 1 "Label" label, 2 "Level" level, 3 "CvssScore" cvss_score, 4 "CveId" cve_id,
    5 "PublishTime" publish_time, 6 "VulId" vul_id, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceOverview {}
operation! { DescribeVulDefenceOverview() "DescribeVulDefenceOverview" -> DescribeVulDefenceOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceOverviewOutput {
    pub overview: Option<VulDefenceOverview>,
}
model! { DescribeVulDefenceOverviewOutput {
    0 "Overview" overview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceOverview {
    pub enable: Option<i64>,
    pub defend_host_count: Option<i64>,
    pub exception_count: Option<i64>,
    pub attack_counts: Option<Vec<i64>>,
    pub defend_counts: Option<Vec<i64>>,
    pub date: Option<Vec<String>>,
}
model! { VulDefenceOverview {
    0 "Enable" enable, 1 "DefendHostCount" defend_host_count, 2 "ExceptionCount" exception_count,
    3 "AttackCounts" attack_counts, 4 "DefendCounts" defend_counts, 5 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceOverviewCount {}
operation! { DescribeVulDefenceOverviewCount()
"DescribeVulDefenceOverviewCount" -> DescribeVulDefenceOverviewCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceOverviewCountOutput {
    pub strategy_count: Option<u64>,
    pub strategy_open_count: Option<u64>,
    pub support_defence_vul_count: Option<u64>,
}
model! { DescribeVulDefenceOverviewCountOutput {
    0 "StrategyCount" strategy_count, 1 "StrategyOpenCount" strategy_open_count,
    2 "SupportDefenceVulCount" support_defence_vul_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginDetail {
    pub quuid: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeVulDefencePluginDetail(quuid: String)
    "DescribeVulDefencePluginDetail" -> DescribeVulDefencePluginDetailOutput {
    0 "Quuid" quuid, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeVulDefencePluginDetail: VulDefencePluginDetail = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginDetailOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<VulDefencePluginDetail>>,
}
model! { DescribeVulDefencePluginDetailOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefencePluginDetail {
    pub pid: Option<i64>,
    pub main_class: Option<String>,
    pub status: Option<i64>,
    pub error_log: Option<String>,
    pub inject_log: Option<String>,
}
model! { VulDefencePluginDetail {
    0 "Pid" pid, 1 "MainClass" main_class, 2 "Status" status, 3 "ErrorLog" error_log, 4 "InjectLog" inject_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginExceptionCount {}
operation! { DescribeVulDefencePluginExceptionCount()
"DescribeVulDefencePluginExceptionCount" -> DescribeVulDefencePluginExceptionCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginExceptionCountOutput {
    pub count: Option<u64>,
}
model! { DescribeVulDefencePluginExceptionCountOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginStatus {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulDefencePluginStatus() "DescribeVulDefencePluginStatus" -> DescribeVulDefencePluginStatusOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulDefencePluginStatus: VulDefencePluginStatus = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginStatusOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<VulDefencePluginStatus>>,
}
model! { DescribeVulDefencePluginStatusOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefencePluginStatus {
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub exception: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { VulDefencePluginStatus {
    0 "Quuid" quuid, 1 "Alias" alias, 2 "PrivateIp" private_ip, 3 "PublicIp" public_ip, 4 "Exception" exception,
    5 "CreateTime" create_time, 6 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSetting {}
operation! { DescribeVulDefenceSetting() "DescribeVulDefenceSetting" -> DescribeVulDefenceSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSettingOutput {
    pub enable: Option<u64>,
    pub scope: Option<u64>,
    pub quuids: Option<Vec<String>>,
    pub flagship_count: Option<u64>,
    pub instance_ids: Option<Vec<String>>,
    pub auto_include: Option<u64>,
    pub exclude_instance_ids: Option<Vec<String>>,
}
model! { DescribeVulDefenceSettingOutput {
    0 "Enable" enable, 1 "Scope" scope, 2 "Quuids" quuids, 3 "FlagshipCount" flagship_count,
    4 "InstanceIds" instance_ids, 5 "AutoInclude" auto_include, 6 "ExcludeInstanceIds" exclude_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSettingList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeVulDefenceSettingList() "DescribeVulDefenceSettingList" -> DescribeVulDefenceSettingListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeVulDefenceSettingList: VulDefenceSetting = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSettingListOutput {
    pub total_count: Option<u64>,
    pub list: Option<Vec<VulDefenceSetting>>,
}
model! { DescribeVulDefenceSettingListOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceSetting {
    pub strategy_name: Option<String>,
    pub strategy_type: Option<u64>,
    pub threat_level: Option<u64>,
    pub scope: Option<u64>,
    pub support_vul_num: Option<u64>,
    pub enable: Option<u64>,
    pub app_id: Option<u64>,
    pub member_id: Option<String>,
    pub strategy_action: Option<u64>,
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub defence_type: Option<u64>,
    pub instance_num: Option<u64>,
    pub strategy_id: Option<String>,
}
model! { VulDefenceSetting {
    0 "StrategyName" strategy_name, 1 "StrategyType" strategy_type, 2 "ThreatLevel" threat_level, 3 "Scope" scope,
    4 "SupportVulNum" support_vul_num, 5 "Enable" enable, 6 "AppId" app_id, 7 "MemberId" member_id,
    8 "StrategyAction" strategy_action, 9 "Uin" uin, 10 "Nickname" nickname, 11 "DefenceType" defence_type,
    12 "InstanceNum" instance_num, 13 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEffectHostList {
    pub limit: u64,
    pub offset: u64,
    pub vul_id: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeVulEffectHostList(limit: u64, offset: u64, vul_id: u64)
    "DescribeVulEffectHostList" -> DescribeVulEffectHostListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "VulId" vul_id, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeVulEffectHostList: VulEffectHostList =
    Offset "Offset", "VulEffectHostList" vul_effect_host_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEffectHostListOutput {
    pub total_count: Option<u64>,
    pub vul_effect_host_list: Option<Vec<VulEffectHostList>>,
}
model! { DescribeVulEffectHostListOutput {
    0 "TotalCount" total_count, 1 "VulEffectHostList" vul_effect_host_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulEffectHostList {
    pub event_id: Option<u64>,
    pub status: Option<u64>,
    pub last_time: Option<String>,
    pub level: Option<u64>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub host_ip: Option<String>,
    pub alias_name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub description: Option<String>,
    pub host_version: Option<u64>,
    pub is_support_auto_fix: Option<u64>,
    pub fix_status_msg: Option<String>,
    pub first_discovery_time: Option<String>,
    pub instance_state: Option<String>,
    pub public_ip_addresses: Option<String>,
    pub cloud_tags: Option<Vec<Tags>>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub machine_type: Option<String>,
    pub region_id: Option<u64>,
    pub has_snapshot: Option<u64>,
    pub latest_fix_time: Option<String>,
    pub description_en: Option<String>,
}
model! { VulEffectHostList {
    0 "EventId" event_id, 1 "Status" status, 2 "LastTime" last_time, 3 "Level" level, 4 "Quuid" quuid, 5 "Uuid" uuid,
    6 "HostIp" host_ip, 7 "AliasName" alias_name, 8 "Tags" tags, 9 "Description" description,
    10 "HostVersion" host_version, 11 "IsSupportAutoFix" is_support_auto_fix, 12 "FixStatusMsg" fix_status_msg,
    13 "FirstDiscoveryTime" first_discovery_time, 14 "InstanceState" instance_state,
    15 "PublicIpAddresses" public_ip_addresses, 16 "CloudTags" cloud_tags, 17 "MachineExtraInfo" machine_extra_info,
    18 "MachineType" machine_type, 19 "RegionId" region_id, 20 "HasSnapshot" has_snapshot,
    21 "LatestFixTime" latest_fix_time, 22 "DescriptionEn" description_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEffectModules {
    pub limit: u64,
    pub offset: u64,
    pub vul_id: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeVulEffectModules(limit: u64, offset: u64, vul_id: u64)
    "DescribeVulEffectModules" -> DescribeVulEffectModulesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "VulId" vul_id, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeVulEffectModules: VulEffectModuleInfo =
    Offset "Offset", "VulEffectModuleInfo" vul_effect_module_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEffectModulesOutput {
    pub total_count: Option<u64>,
    pub vul_effect_module_info: Option<Vec<VulEffectModuleInfo>>,
}
model! { DescribeVulEffectModulesOutput {
    0 "TotalCount" total_count, 1 "VulEffectModuleInfo" vul_effect_module_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulEffectModuleInfo {
    pub name: Option<String>,
    pub uuids: Option<Vec<String>>,
    pub rule: Option<String>,
    pub path: Option<String>,
    pub version: Option<String>,
    pub fix_cmd: Option<String>,
    pub quuids: Option<Vec<String>>,
}
model! { VulEffectModuleInfo {
    0 "Name" name, 1 "Uuids" uuids, 2 "Rule" rule, 3 "Path" path, 4 "Version" version, 5 "FixCmd" fix_cmd,
    6 "Quuids" quuids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEmergentMsg {}
operation! { DescribeVulEmergentMsg() "DescribeVulEmergentMsg" -> DescribeVulEmergentMsgOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEmergentMsgOutput {
    pub emergent_msg_list: Option<Vec<VulEmergentMsgInfo>>,
}
model! { DescribeVulEmergentMsgOutput {
    0 "EmergentMsgList" emergent_msg_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulEmergentMsgInfo {
    pub vul_id: Option<u64>,
    pub publish_time: Option<String>,
    pub name: Option<String>,
    pub name_en: Option<String>,
    pub support_fix: Option<i64>,
    pub support_defense: Option<i64>,
    pub kb_id: Option<u64>,
    pub kb_number: Option<String>,
}
model! { VulEmergentMsgInfo {
    0 "VulId" vul_id, 1 "PublishTime" publish_time, 2 "Name" name, 3 "NameEn" name_en, 4 "SupportFix" support_fix,
    5 "SupportDefense" support_defense, 6 "KbId" kb_id, 7 "KbNumber" kb_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixStatus {
    pub fix_id: Option<u64>,
    pub vul_id: Option<u64>,
    pub quuid: Option<String>,
    pub kb_id: Option<u64>,
}
operation! { DescribeVulFixStatus() "DescribeVulFixStatus" -> DescribeVulFixStatusOutput {
    0 "FixId" fix_id: u64, 1 "VulId" vul_id: u64, 2 "Quuid" quuid: String, 3 "KbId" kb_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixStatusOutput {
    pub fix_start_time: Option<String>,
    pub fix_end_time: Option<String>,
    pub fix_success_cnt: Option<u64>,
    pub fix_fail_cnt: Option<u64>,
    pub host_cnt: Option<u64>,
    pub fix_id: Option<u64>,
    pub snapshot_list: Option<Vec<VulFixStatusSnapshotInfo>>,
    pub vul_fix_list: Option<Vec<VulFixStatusInfo>>,
    pub snapshot_progress: Option<u64>,
    pub fix_progress: Option<u64>,
    pub remaining_time: Option<u64>,
    pub is_retry_snapshot: Option<u64>,
    pub snapshot_fail_cnt: Option<u64>,
    pub is_allow_retry: Option<u64>,
}
model! { DescribeVulFixStatusOutput {
    0 "FixStartTime" fix_start_time, 1 "FixEndTime" fix_end_time, 2 "FixSuccessCnt" fix_success_cnt,
    3 "FixFailCnt" fix_fail_cnt, 4 "HostCnt" host_cnt, 5 "FixId" fix_id, 6 "SnapshotList" snapshot_list,
    7 "VulFixList" vul_fix_list, 8 "SnapshotProgress" snapshot_progress, 9 "FixProgress" fix_progress,
    10 "RemainingTime" remaining_time, 11 "IsRetrySnapshot" is_retry_snapshot, 12 "SnapshotFailCnt" snapshot_fail_cnt,
    13 "IsAllowRetry" is_allow_retry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixStatusSnapshotInfo {
    pub quuid: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub snapshot_name: Option<String>,
    pub modify_time: Option<String>,
    pub snapshot_id: Option<String>,
    pub id: Option<u64>,
    pub status: Option<u64>,
    pub fail_reason: Option<String>,
    pub machine_type: Option<String>,
}
model! { VulFixStatusSnapshotInfo {
    0 "Quuid" quuid, 1 "HostName" host_name, 2 "HostIp" host_ip, 3 "SnapshotName" snapshot_name,
    4 "ModifyTime" modify_time, 5 "SnapshotId" snapshot_id, 6 "Id" id, 7 "Status" status, 8 "FailReason" fail_reason,
    9 "MachineType" machine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixStatusInfo {
    pub vul_id: Option<u64>,
    pub vul_name: Option<String>,
    pub progress: Option<u64>,
    pub host_list: Option<Vec<VulFixStatusHostInfo>>,
    pub fail_cnt: Option<u64>,
    pub fix_success_cnt: Option<u64>,
    pub fix_method: Option<u64>,
    pub kb_id: Option<u64>,
    pub kb_number: Option<String>,
    pub kb_name: Option<String>,
    pub pre_kb_list: Option<Vec<String>>,
}
model! { VulFixStatusInfo {
    0 "VulId" vul_id, 1 "VulName" vul_name, 2 "Progress" progress, 3 "HostList" host_list, 4 "FailCnt" fail_cnt,
    5 "FixSuccessCnt" fix_success_cnt, 6 "FixMethod" fix_method, 7 "KbId" kb_id, 8 "KbNumber" kb_number,
    9 "KbName" kb_name, 10 "PreKbList" pre_kb_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixStatusHostInfo {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub quuid: Option<String>,
    pub status: Option<u64>,
    pub modify_time: Option<String>,
    pub fail_reason: Option<String>,
}
model! { VulFixStatusHostInfo {
    0 "HostName" host_name, 1 "HostIp" host_ip, 2 "Quuid" quuid, 3 "Status" status, 4 "ModifyTime" modify_time,
    5 "FailReason" fail_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulHostCountScanTime {}
operation! { DescribeVulHostCountScanTime() "DescribeVulHostCountScanTime" -> DescribeVulHostCountScanTimeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulHostCountScanTimeOutput {
    pub total_vul_count: Option<u64>,
    pub vul_host_count: Option<u64>,
    pub scan_time: Option<String>,
    pub if_first_scan: Option<bool>,
    pub task_id: Option<u64>,
    pub last_fix_time: Option<String>,
    pub had_auto_fix_vul: Option<bool>,
}
model! { DescribeVulHostCountScanTimeOutput {
    0 "TotalVulCount" total_vul_count, 1 "VulHostCount" vul_host_count, 2 "ScanTime" scan_time,
    3 "IfFirstScan" if_first_scan, 4 "TaskId" task_id, 5 "LastFixTime" last_fix_time, 6 "hadAutoFixVul" had_auto_fix_vul
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulHostTop {
    pub top: u64,
    pub vul_category: Option<u64>,
    pub is_follow_vul: Option<u64>,
}
operation! { DescribeVulHostTop(top: u64) "DescribeVulHostTop" -> DescribeVulHostTopOutput {
    0 "Top" top, 1 "VulCategory" vul_category: u64, 2 "IsFollowVul" is_follow_vul: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulHostTopOutput {
    pub vul_host_top_list: Option<Vec<VulHostTopInfo>>,
}
model! { DescribeVulHostTopOutput {
    0 "VulHostTopList" vul_host_top_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulHostTopInfo {
    pub host_name: Option<String>,
    pub vul_level_list: Option<Vec<VulLevelCountInfo>>,
    pub quuid: Option<String>,
    pub score: Option<u64>,
}
model! { VulHostTopInfo {
    0 "HostName" host_name, 1 "VulLevelList" vul_level_list, 2 "Quuid" quuid, 3 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulLevelCountInfo {
    pub vul_level: Option<u64>,
    pub vul_count: Option<u64>,
}
model! { VulLevelCountInfo {
    0 "VulLevel" vul_level, 1 "VulCount" vul_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulInfoCvss {
    pub vul_id: u64,
    pub source: Option<String>,
}
operation! { DescribeVulInfoCvss(vul_id: u64) "DescribeVulInfoCvss" -> DescribeVulInfoCvssOutput {
    0 "VulId" vul_id, 1 "Source" source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulInfoCvssOutput {
    pub vul_id: Option<u64>,
    pub vul_name: Option<String>,
    pub vul_level: Option<u64>,
    pub vul_type: Option<u64>,
    pub description: Option<String>,
    pub repair_plan: Option<String>,
    pub cve_id: Option<String>,
    pub reference: Option<String>,
    pub cvss: Option<String>,
    pub public_date: Option<String>,
    pub cvss_score: Option<u64>,
    pub cve_info: Option<String>,
    pub cvss_score_float: Option<f64>,
    pub labels: Option<String>,
    pub defense_attack_count: Option<u64>,
    pub success_fix_count: Option<u64>,
    pub fix_switch: Option<i64>,
    pub support_defence: Option<i64>,
}
model! { DescribeVulInfoCvssOutput {
    0 "VulId" vul_id, 1 "VulName" vul_name, 2 "VulLevel" vul_level, 3 "VulType" vul_type, 4 "Description" description,
    5 "RepairPlan" repair_plan, 6 "CveId" cve_id, 7 "Reference" reference, 8 "CVSS" cvss, 9 "PublicDate" public_date,
    10 "CvssScore" cvss_score, 11 "CveInfo" cve_info, 12 "CvssScoreFloat" cvss_score_float, 13 "Labels" labels,
    14 "DefenseAttackCount" defense_attack_count, 15 "SuccessFixCount" success_fix_count, 16 "FixSwitch" fix_switch,
    17 "SupportDefence" support_defence
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLabels {}
operation! { DescribeVulLabels() "DescribeVulLabels" -> DescribeVulLabelsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLabelsOutput {
    pub list: Option<Vec<String>>,
}
model! { DescribeVulLabelsOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelCount {
    pub vul_category: Option<u64>,
    pub is_follow_vul: Option<u64>,
}
operation! { DescribeVulLevelCount() "DescribeVulLevelCount" -> DescribeVulLevelCountOutput {
    0 "VulCategory" vul_category: u64, 1 "IsFollowVul" is_follow_vul: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelCountOutput {
    pub vul_level_list: Option<Vec<VulLevelInfo>>,
}
model! { DescribeVulLevelCountOutput {
    0 "VulLevelList" vul_level_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulLevelInfo {
    pub vul_level: Option<u64>,
    pub count: Option<u64>,
}
model! { VulLevelInfo {
    0 "VulLevel" vul_level, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulList {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeVulList() "DescribeVulList" -> DescribeVulListOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeVulList: VulInfoList = Offset "Offset", "VulInfoList" vul_info_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulListOutput {
    pub vul_info_list: Option<Vec<VulInfoList>>,
    pub total_count: Option<u64>,
    pub follow_vul_count: Option<u64>,
}
model! { DescribeVulListOutput {
    0 "VulInfoList" vul_info_list, 1 "TotalCount" total_count, 2 "FollowVulCount" follow_vul_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulInfoList {
    pub ids: Option<String>,
    pub name: Option<String>,
    pub status: Option<u64>,
    pub vul_id: Option<u64>,
    pub publish_time: Option<String>,
    pub last_time: Option<String>,
    pub host_count: Option<u64>,
    pub level: Option<u64>,
    pub from: Option<u64>,
    pub descript: Option<String>,
    pub publish_time_wisteria: Option<String>,
    pub name_wisteria: Option<String>,
    pub descript_wisteria: Option<String>,
    pub status_str: Option<String>,
    pub cve_id: Option<String>,
    pub cvss_score: Option<f64>,
    pub labels: Option<String>,
    pub fix_switch: Option<u64>,
    pub task_id: Option<u64>,
    pub is_support_defense: Option<u64>,
    pub defense_attack_count: Option<u64>,
    pub first_appear_time: Option<String>,
    pub vul_category: Option<u64>,
    pub attack_level: Option<u64>,
    pub fix_no_need_restart: Option<bool>,
    pub method: Option<u64>,
    pub vul_fix_switch: Option<u64>,
    pub latest_fix_time: Option<String>,
    pub rasp_open_node_count: Option<i64>,
    pub rasp_closed_node_count: Option<i64>,
}
model! { VulInfoList {
    0 "Ids" ids, 1 "Name" name, 2 "Status" status, 3 "VulId" vul_id, 4 "PublishTime" publish_time,
    5 "LastTime" last_time, 6 "HostCount" host_count, 7 "Level" level, 8 "From" from, 9 "Descript" descript,
    10 "PublishTimeWisteria" publish_time_wisteria, 11 "NameWisteria" name_wisteria,
    12 "DescriptWisteria" descript_wisteria, 13 "StatusStr" status_str, 14 "CveId" cve_id, 15 "CvssScore" cvss_score,
    16 "Labels" labels, 17 "FixSwitch" fix_switch, 18 "TaskId" task_id, 19 "IsSupportDefense" is_support_defense,
    20 "DefenseAttackCount" defense_attack_count, 21 "FirstAppearTime" first_appear_time, 22 "VulCategory" vul_category,
    23 "AttackLevel" attack_level, 24 "FixNoNeedRestart" fix_no_need_restart, 25 "Method" method,
    26 "VulFixSwitch" vul_fix_switch, 27 "LatestFixTime" latest_fix_time, 28 "RaspOpenNodeCount" rasp_open_node_count,
    29 "RaspClosedNodeCount" rasp_closed_node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulOverview {}
operation! { DescribeVulOverview() "DescribeVulOverview" -> DescribeVulOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulOverviewOutput {
    pub follow_vul: Option<VulOverview>,
    pub all_vul: Option<VulOverview>,
    pub effect_host: Option<VulOverview>,
    pub vul_attack_event: Option<VulOverview>,
    pub vul_defence_event: Option<VulOverview>,
    pub vul_store: Option<VulOverview>,
}
model! { DescribeVulOverviewOutput {
    0 "FollowVul" follow_vul, 1 "AllVul" all_vul, 2 "EffectHost" effect_host, 3 "VulAttackEvent" vul_attack_event,
    4 "VulDefenceEvent" vul_defence_event, 5 "VulStore" vul_store
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulOverview {
    pub total_count: Option<u64>,
    pub today_count: Option<i64>,
}
model! { VulOverview {
    0 "TotalCount" total_count, 1 "TodayCount" today_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulStoreList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulStoreList() "DescribeVulStoreList" -> DescribeVulStoreListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulStoreList: VulStoreListInfo = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulStoreListOutput {
    pub list: Option<Vec<VulStoreListInfo>>,
    pub total_count: Option<u64>,
    pub remaining: Option<u64>,
    pub free_search_times: Option<u64>,
}
model! { DescribeVulStoreListOutput {
    0 "List" list, 1 "TotalCount" total_count, 2 "Remaining" remaining, 3 "FreeSearchTimes" free_search_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTop {
    pub top: u64,
    pub vul_category: Option<u64>,
    pub is_follow_vul: Option<u64>,
}
operation! { DescribeVulTop(top: u64) "DescribeVulTop" -> DescribeVulTopOutput {
    0 "Top" top, 1 "VulCategory" vul_category: u64, 2 "IsFollowVul" is_follow_vul: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTopOutput {
    pub vul_top_list: Option<Vec<VulTopInfo>>,
}
model! { DescribeVulTopOutput {
    0 "VulTopList" vul_top_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulTopInfo {
    pub vul_name: Option<String>,
    pub vul_level: Option<u64>,
    pub vul_count: Option<u64>,
    pub vul_id: Option<u64>,
}
model! { VulTopInfo {
    0 "VulName" vul_name, 1 "VulLevel" vul_level, 2 "VulCount" vul_count, 3 "VulId" vul_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTrend {}
operation! { DescribeVulTrend() "DescribeVulTrend" -> DescribeVulTrendOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTrendOutput {
    pub vul_event_count: Option<u64>,
    pub increase_vul_event_count: Option<u64>,
    pub hot_vul_count: Option<u64>,
    pub increase_hot_vul_count: Option<u64>,
}
model! { DescribeVulTrendOutput {
    0 "VulEventCount" vul_event_count, 1 "IncreaseVulEventCount" increase_vul_event_count,
    2 "HotVulCount" hot_vul_count, 3 "IncreaseHotVulCount" increase_hot_vul_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningHostConfig {
    pub r#type: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeWarningHostConfig(r#type: i64) "DescribeWarningHostConfig" -> DescribeWarningHostConfigOutput {
    0 "Type" r#type, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningHostConfigOutput {
    pub host_range: Option<i64>,
    pub item_labels: Option<Vec<String>>,
    pub quuids: Option<Vec<String>>,
    pub total_count: Option<i64>,
    pub item_label_ids: Option<Vec<String>>,
    pub excluded_quuids: Option<Vec<String>>,
}
model! { DescribeWarningHostConfigOutput {
    0 "HostRange" host_range, 1 "ItemLabels" item_labels, 2 "Quuids" quuids, 3 "TotalCount" total_count,
    4 "ItemLabelIds" item_label_ids, 5 "ExcludedQuuids" excluded_quuids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningList {}
operation! { DescribeWarningList() "DescribeWarningList" -> DescribeWarningListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningListOutput {
    pub warning_info_list: Option<Vec<WarningInfoObj>>,
}
model! { DescribeWarningListOutput {
    0 "WarningInfoList" warning_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarningInfoObj {
    pub r#type: Option<u64>,
    pub disable_phone_warning: Option<u64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub time_zone: Option<String>,
    pub control_bit: Option<u64>,
    pub control_bits: Option<String>,
    pub host_range: Option<i64>,
    pub count: Option<i64>,
}
model! { WarningInfoObj {
    0 "Type" r#type, 1 "DisablePhoneWarning" disable_phone_warning, 2 "BeginTime" begin_time, 3 "EndTime" end_time,
    4 "TimeZone" time_zone, 5 "ControlBit" control_bit, 6 "ControlBits" control_bits, 7 "HostRange" host_range,
    8 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookPolicy {
    pub filter: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeWebHookPolicy() "DescribeWebHookPolicy" -> DescribeWebHookPolicyOutput {
    0 "Filter" filter: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeWebHookPolicy: WebHookPolicy = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookPolicyOutput {
    pub list: Option<Vec<WebHookPolicy>>,
    pub total_count: Option<i64>,
}
model! { DescribeWebHookPolicyOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookPolicy {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub events: Option<Vec<WebHookEventKv>>,
    pub host_labels: Option<Vec<WebHookHostLabel>>,
    pub receivers: Option<Vec<WebHookReceiver>>,
    pub format: Option<i64>,
    pub custom_fields: Option<Vec<WebHookCustomField>>,
    pub is_disabled: Option<i64>,
    pub quuids: Option<Vec<String>>,
    pub host_count: Option<i64>,
    pub excluded_quuids: Option<Vec<String>>,
    pub msg_language: Option<String>,
}
model! { WebHookPolicy {
    0 "Id" id, 1 "Name" name, 2 "Events" events, 3 "HostLabels" host_labels, 4 "Receivers" receivers, 5 "Format" format,
    6 "CustomFields" custom_fields, 7 "IsDisabled" is_disabled, 8 "Quuids" quuids, 9 "HostCount" host_count,
    10 "ExcludedQuuids" excluded_quuids, 11 "MsgLanguage" msg_language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookEventKv {
    pub r#type: Option<i64>,
    pub control_bit: Option<String>,
}
input! { WebHookEventKv(r#type: i64, control_bit: String) {
    0 "Type" r#type: i64, 1 "ControlBit" control_bit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookHostLabel {
    pub r#type: Option<i64>,
    pub values: Option<Vec<String>>,
}
input! { WebHookHostLabel(r#type: i64, values: Vec<String>) {
    0 "Type" r#type: i64, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookReceiver {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub addr: Option<String>,
    pub r#type: Option<u64>,
    pub scf_region: Option<String>,
    pub namespace: Option<String>,
    pub function_name: Option<String>,
    pub function_version: Option<String>,
    pub alias: Option<String>,
}
input! { WebHookReceiver() {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Addr" addr: String, 3 "Type" r#type: u64,
    4 "SCFRegion" scf_region: String, 5 "Namespace" namespace: String, 6 "FunctionName" function_name: String,
    7 "FunctionVersion" function_version: String, 8 "Alias" alias: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookCustomField {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { WebHookCustomField(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookReceiver {
    pub filter: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeWebHookReceiver() "DescribeWebHookReceiver" -> DescribeWebHookReceiverOutput {
    0 "Filter" filter: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeWebHookReceiver: WebHookReceiver = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookReceiverOutput {
    pub list: Option<Vec<WebHookReceiver>>,
    pub total_count: Option<i64>,
}
model! { DescribeWebHookReceiverOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookReceiverUsage {
    pub list: Option<Vec<WebHookReceiver>>,
}
operation! { DescribeWebHookReceiverUsage() "DescribeWebHookReceiverUsage" -> DescribeWebHookReceiverUsageOutput {
    0 "List" list: Vec<WebHookReceiver>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookReceiverUsageOutput {
    pub list: Option<Vec<WebHookReceiverUsage>>,
    pub total_count: Option<i64>,
}
model! { DescribeWebHookReceiverUsageOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookReceiverUsage {
    pub receiver_id: Option<i64>,
    pub receiver_name: Option<String>,
    pub policy_name: Option<String>,
}
model! { WebHookReceiverUsage {
    0 "ReceiverId" receiver_id, 1 "ReceiverName" receiver_name, 2 "PolicyName" policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookRule {
    pub id: Option<i64>,
}
operation! { DescribeWebHookRule() "DescribeWebHookRule" -> DescribeWebHookRuleOutput {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookRuleOutput {
    pub data: Option<WebHookRuleDetail>,
}
model! { DescribeWebHookRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookRuleDetail {
    pub rule_name: Option<String>,
    pub hook_addr: Option<String>,
    pub rule_items: Option<Vec<WebHookEventKv>>,
    pub rule_id: Option<i64>,
    pub rule_remark: Option<String>,
    pub host_labels: Option<Vec<WebHookHostLabel>>,
    pub host_ids: Option<Vec<String>>,
    pub is_disabled: Option<i64>,
}
input! { WebHookRuleDetail(rule_name: String, hook_addr: String, rule_items: Vec<WebHookEventKv>) {
    0 "RuleName" rule_name: String, 1 "HookAddr" hook_addr: String, 2 "RuleItems" rule_items: Vec<WebHookEventKv>,
    3 "RuleId" rule_id: i64, 4 "RuleRemark" rule_remark: String, 5 "HostLabels" host_labels: Vec<WebHookHostLabel>,
    6 "HostIds" host_ids: Vec<String>, 7 "IsDisabled" is_disabled: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookRules {
    pub filter: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeWebHookRules() "DescribeWebHookRules" -> DescribeWebHookRulesOutput {
    0 "Filter" filter: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeWebHookRules: WebHookRuleSummary = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookRulesOutput {
    pub total_count: Option<i64>,
    pub list: Option<Vec<WebHookRuleSummary>>,
}
model! { DescribeWebHookRulesOutput {
    0 "TotalCount" total_count, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookRuleSummary {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub hook_addr: Option<String>,
    pub rule_remark: Option<String>,
    pub rule_items: Option<Vec<WebHookEventKv>>,
    pub host_labels: Option<Vec<WebHookHostLabel>>,
    pub is_disabled: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub host_count: Option<i64>,
}
model! { WebHookRuleSummary {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "HookAddr" hook_addr, 3 "RuleRemark" rule_remark,
    4 "RuleItems" rule_items, 5 "HostLabels" host_labels, 6 "IsDisabled" is_disabled, 7 "CreateTime" create_time,
    8 "UpdateTime" update_time, 9 "HostCount" host_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageEventList {
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub by: Option<String>,
    pub order: Option<u64>,
}
operation! { DescribeWebPageEventList() "DescribeWebPageEventList" -> DescribeWebPageEventListOutput {
    0 "Filters" filters: Vec<AssetFilters>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "By" by: String,
    4 "Order" order: u64
} }
paged! { DescribeWebPageEventList: ProtectEventLists = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageEventListOutput {
    pub list: Option<Vec<ProtectEventLists>>,
    pub total_count: Option<u64>,
}
model! { DescribeWebPageEventListOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectEventLists {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub event_dir: Option<String>,
    pub event_type: Option<u64>,
    pub event_status: Option<u64>,
    pub create_time: Option<String>,
    pub restore_time: Option<String>,
    pub id: Option<u64>,
    pub file_type: Option<u64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub quuid: Option<String>,
}
model! { ProtectEventLists {
    0 "HostName" host_name, 1 "HostIp" host_ip, 2 "EventDir" event_dir, 3 "EventType" event_type,
    4 "EventStatus" event_status, 5 "CreateTime" create_time, 6 "RestoreTime" restore_time, 7 "Id" id,
    8 "FileType" file_type, 9 "MachineExtraInfo" machine_extra_info, 10 "Quuid" quuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageGeneralize {}
operation! { DescribeWebPageGeneralize() "DescribeWebPageGeneralize" -> DescribeWebPageGeneralizeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageGeneralizeOutput {
    pub protect_monitor: Option<u64>,
    pub protect_dir_num: Option<u64>,
    pub protect_file_num: Option<u64>,
    pub tamper_file_num: Option<u64>,
    pub tamper_num: Option<u64>,
    pub protect_today: Option<u64>,
    pub protect_host_num: Option<u64>,
}
model! { DescribeWebPageGeneralizeOutput {
    0 "ProtectMonitor" protect_monitor, 1 "ProtectDirNum" protect_dir_num, 2 "ProtectFileNum" protect_file_num,
    3 "TamperFileNum" tamper_file_num, 4 "TamperNum" tamper_num, 5 "ProtectToday" protect_today,
    6 "ProtectHostNum" protect_host_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageProtectStat {}
operation! { DescribeWebPageProtectStat() "DescribeWebPageProtectStat" -> DescribeWebPageProtectStatOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageProtectStatOutput {
    pub file_tamper_num: Option<Vec<ProtectStat>>,
    pub protect_file_type: Option<Vec<ProtectStat>>,
}
model! { DescribeWebPageProtectStatOutput {
    0 "FileTamperNum" file_tamper_num, 1 "ProtectFileType" protect_file_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectStat {
    pub name: Option<String>,
    pub num: Option<u64>,
}
model! { ProtectStat {
    0 "Name" name, 1 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageServiceInfo {}
operation! { DescribeWebPageServiceInfo() "DescribeWebPageServiceInfo" -> DescribeWebPageServiceInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageServiceInfoOutput {
    pub status: Option<bool>,
    pub used_num: Option<u64>,
    pub residue_num: Option<u64>,
    pub buy_num: Option<u64>,
    pub expire_num: Option<u64>,
    pub all_authorized_machines: Option<Vec<ProtectMachineInfo>>,
    pub expire_authorized_machines: Option<Vec<ProtectMachine>>,
    pub expired_num: Option<u64>,
    pub protect_dir_num: Option<u64>,
}
model! { DescribeWebPageServiceInfoOutput {
    0 "Status" status, 1 "UsedNum" used_num, 2 "ResidueNum" residue_num, 3 "BuyNum" buy_num, 4 "ExpireNum" expire_num,
    5 "AllAuthorizedMachines" all_authorized_machines, 6 "ExpireAuthorizedMachines" expire_authorized_machines,
    7 "ExpiredNum" expired_num, 8 "ProtectDirNum" protect_dir_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectMachineInfo {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { ProtectMachineInfo {
    0 "HostName" host_name, 1 "HostIp" host_ip, 2 "CreateTime" create_time, 3 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectMachine {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub safeguard_dir_num: Option<u64>,
}
model! { ProtectMachine {
    0 "HostName" host_name, 1 "HostIp" host_ip, 2 "SafeguardDirNum" safeguard_dir_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWindowsPatchList {
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeWindowsPatchList() "DescribeWindowsPatchList" -> DescribeWindowsPatchListOutput {
    0 "Limit" limit: u64, 1 "Order" order: String, 2 "By" by: String, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filters>
} }
paged! { DescribeWindowsPatchList: EventPatchInfo =
    Offset "Offset", "PatchInfoList" patch_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWindowsPatchListOutput {
    pub total_count: Option<u64>,
    pub patch_info_list: Option<Vec<EventPatchInfo>>,
}
model! { DescribeWindowsPatchListOutput {
    0 "TotalCount" total_count, 1 "PatchInfoList" patch_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventPatchInfo {
    pub name: Option<String>,
    pub kb_no: Option<String>,
    pub publish_time: Option<String>,
    pub effect_host_count: Option<u64>,
    pub relate_vul_count: Option<u64>,
    pub relate_vul_list: Option<Vec<String>>,
    pub is_new: Option<i64>,
    pub last_scan_time: Option<String>,
    pub status: Option<u64>,
    pub kb_pre_condition: Option<String>,
    pub related_product: Option<String>,
    pub kb_id: Option<u64>,
    pub ids: Option<String>,
}
model! { EventPatchInfo {
    0 "Name" name, 1 "KbNo" kb_no, 2 "PublishTime" publish_time, 3 "EffectHostCount" effect_host_count,
    4 "RelateVulCount" relate_vul_count, 5 "RelateVulList" relate_vul_list, 6 "IsNew" is_new,
    7 "LastScanTime" last_scan_time, 8 "Status" status, 9 "KbPreCondition" kb_pre_condition,
    10 "RelatedProduct" related_product, 11 "KbId" kb_id, 12 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYDRaspBlackWhite {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeYDRaspBlackWhite() "DescribeYDRaspBlackWhite" -> DescribeYDRaspBlackWhiteOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeYDRaspBlackWhite: YDRaspBlackWhiteListItem = Offset "Offset", "List" list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYDRaspBlackWhiteOutput {
    pub list: Option<Vec<YDRaspBlackWhiteListItem>>,
    pub total_count: Option<u64>,
}
model! { DescribeYDRaspBlackWhiteOutput {
    0 "List" list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YDRaspBlackWhiteListItem {
    pub id: Option<u64>,
    pub logical_symbol: Option<u64>,
    pub class_name_regexp: Option<String>,
    pub super_class_name_regexp: Option<String>,
    pub interfaces_regexp: Option<String>,
    pub annotations_regexp: Option<String>,
    pub loader_class_name_regexp: Option<String>,
    pub source: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub handle_history: Option<u64>,
    pub content: Option<String>,
    pub ip: Option<String>,
    pub policy_name: Option<String>,
    pub filter_type: Option<i64>,
    pub attack_type: Option<i64>,
    pub match_mode: Option<i64>,
    pub cwp_effective: Option<i64>,
    pub cwp_scope: Option<i64>,
    pub cwp_quuids: Option<Vec<String>>,
    pub tcss_effective: Option<i64>,
    pub tcss_scope: Option<i64>,
    pub tcss_quuids: Option<Vec<String>>,
    pub eks_effective: Option<i64>,
    pub eks_scope: Option<i64>,
    pub eks_node_unique_id: Option<Vec<String>>,
    pub cwp_machines_nums: Option<String>,
    pub tcss_machines_nums: Option<String>,
    pub eks_machines_nums: Option<String>,
}
model! { YDRaspBlackWhiteListItem {
    0 "Id" id, 1 "LogicalSymbol" logical_symbol, 2 "ClassNameRegexp" class_name_regexp,
    3 "SuperClassNameRegexp" super_class_name_regexp, 4 "InterfacesRegexp" interfaces_regexp,
    5 "AnnotationsRegexp" annotations_regexp, 6 "LoaderClassNameRegexp" loader_class_name_regexp, 7 "Source" source,
    8 "Status" status, 9 "CreateTime" create_time, 10 "ModifyTime" modify_time, 11 "HandleHistory" handle_history,
    12 "Content" content, 13 "IP" ip, 14 "PolicyName" policy_name, 15 "FilterType" filter_type,
    16 "AttackType" attack_type, 17 "MatchMode" match_mode, 18 "CWPEffective" cwp_effective, 19 "CWPScope" cwp_scope,
    20 "CWPQuuids" cwp_quuids, 21 "TCSSEffective" tcss_effective, 22 "TCSSScope" tcss_scope,
    23 "TCSSQuuids" tcss_quuids, 24 "EksEffective" eks_effective, 25 "EksScope" eks_scope,
    26 "EksNodeUniqueID" eks_node_unique_id, 27 "CWPMachinesNums" cwp_machines_nums,
    28 "TCSSMachinesNums" tcss_machines_nums, 29 "EksMachinesNums" eks_machines_nums
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyOrder {
    pub resource_id: String,
    pub license_type: u64,
}
operation! { DestroyOrder(resource_id: String, license_type: u64) "DestroyOrder" -> Empty {
    0 "ResourceId" resource_id, 1 "LicenseType" license_type
} }

pub type DestroyOrderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditBashRules {
    pub id: Option<u64>,
    pub uuids: Option<Vec<String>>,
    pub host_ip: Option<String>,
    pub name: Option<String>,
    pub level: Option<u64>,
    pub rule: Option<String>,
    pub is_global: Option<u64>,
    pub white: Option<u64>,
    pub event_id: Option<u64>,
    pub deal_old_events: Option<u64>,
    pub descript: Option<String>,
    pub status: Option<i64>,
    pub bash_action: Option<i64>,
    pub scope: Option<i64>,
    pub quuids: Option<Vec<String>>,
}
operation! { EditBashRules() "EditBashRules" -> Empty {
    0 "Id" id: u64, 1 "Uuids" uuids: Vec<String>, 2 "HostIp" host_ip: String, 3 "Name" name: String,
    4 "Level" level: u64, 5 "Rule" rule: String, 6 "IsGlobal" is_global: u64, 7 "White" white: u64,
    8 "EventId" event_id: u64, 9 "DealOldEvents" deal_old_events: u64, 10 "Descript" descript: String,
    11 "Status" status: i64, 12 "BashAction" bash_action: i64, 13 "Scope" scope: i64, 14 "Quuids" quuids: Vec<String>
} }

pub type EditBashRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPrivilegeRules {
    pub id: Option<u64>,
    pub uuids: Option<Vec<String>>,
    pub host_ip: Option<String>,
    pub process_name: Option<String>,
    pub s_mode: Option<u64>,
    pub is_global: Option<u64>,
    pub event_id: Option<u64>,
}
operation! { EditPrivilegeRules() "EditPrivilegeRules" -> Empty {
    0 "Id" id: u64, 1 "Uuids" uuids: Vec<String>, 2 "HostIp" host_ip: String, 3 "ProcessName" process_name: String,
    4 "SMode" s_mode: u64, 5 "IsGlobal" is_global: u64, 6 "EventId" event_id: u64
} }

pub type EditPrivilegeRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditReverseShellRules {
    pub id: Option<u64>,
    pub uuids: Option<Vec<String>>,
    pub host_ip: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_port: Option<String>,
    pub process_name: Option<String>,
    pub is_global: Option<u64>,
    pub event_id: Option<u64>,
}
operation! { EditReverseShellRules() "EditReverseShellRules" -> Empty {
    0 "Id" id: u64, 1 "Uuids" uuids: Vec<String>, 2 "HostIp" host_ip: String, 3 "DestIp" dest_ip: String,
    4 "DestPort" dest_port: String, 5 "ProcessName" process_name: String, 6 "IsGlobal" is_global: u64,
    7 "EventId" event_id: u64
} }

pub type EditReverseShellRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditTags {
    pub name: String,
    pub id: Option<u64>,
    pub quuids: Option<Vec<String>>,
}
operation! { EditTags(name: String) "EditTags" -> Empty {
    0 "Name" name, 1 "Id" id: u64, 2 "Quuids" quuids: Vec<String>
} }

pub type EditTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetAppList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetAppList() "ExportAssetAppList" -> ExportAssetAppListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<AssetFilters>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetAppListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetAppListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetCoreModuleList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetCoreModuleList() "ExportAssetCoreModuleList" -> ExportAssetCoreModuleListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetCoreModuleListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetCoreModuleListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetDatabaseList {
    pub filters: Option<Vec<AssetFilters>>,
    pub quuid: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetDatabaseList() "ExportAssetDatabaseList" -> ExportAssetDatabaseListOutput {
    0 "Filters" filters: Vec<AssetFilters>, 1 "Quuid" quuid: String, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetDatabaseListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetDatabaseListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetEnvList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetEnvList() "ExportAssetEnvList" -> ExportAssetEnvListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetEnvListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetEnvListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetInitServiceList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetInitServiceList() "ExportAssetInitServiceList" -> ExportAssetInitServiceListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetInitServiceListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetInitServiceListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetJarList {
    pub filters: Option<Vec<AssetFilters>>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetJarList() "ExportAssetJarList" -> ExportAssetJarListOutput {
    0 "Filters" filters: Vec<AssetFilters>, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetJarListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetJarListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetMachineDetail {
    pub quuid: String,
    pub uuid: String,
}
operation! { ExportAssetMachineDetail(quuid: String, uuid: String)
    "ExportAssetMachineDetail" -> ExportAssetMachineDetailOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetMachineDetailOutput {
    pub download_url: Option<Secret>,
}
model! { ExportAssetMachineDetailOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetMachineList {
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetMachineList() "ExportAssetMachineList" -> ExportAssetMachineListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Order" order: String, 2 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetMachineListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetMachineListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetPlanTaskList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetPlanTaskList() "ExportAssetPlanTaskList" -> ExportAssetPlanTaskListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetPlanTaskListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetPlanTaskListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetPortInfoList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetPortInfoList() "ExportAssetPortInfoList" -> ExportAssetPortInfoListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetPortInfoListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetPortInfoListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetProcessInfoList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetProcessInfoList() "ExportAssetProcessInfoList" -> ExportAssetProcessInfoListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetProcessInfoListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetProcessInfoListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetRecentMachineInfo {
    pub begin_date: String,
    pub end_date: String,
}
operation! { ExportAssetRecentMachineInfo(begin_date: String, end_date: String)
    "ExportAssetRecentMachineInfo" -> ExportAssetRecentMachineInfoOutput {
    0 "BeginDate" begin_date, 1 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetRecentMachineInfoOutput {
    pub download_url: Option<Secret>,
}
model! { ExportAssetRecentMachineInfoOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetSystemPackageList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetSystemPackageList() "ExportAssetSystemPackageList" -> ExportAssetSystemPackageListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetSystemPackageListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetSystemPackageListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetUserList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetUserList() "ExportAssetUserList" -> ExportAssetUserListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetUserListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetUserListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebAppList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetWebAppList() "ExportAssetWebAppList" -> ExportAssetWebAppListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebAppListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetWebAppListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebFrameList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetWebFrameList() "ExportAssetWebFrameList" -> ExportAssetWebFrameListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebFrameListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetWebFrameListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebLocationList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetWebLocationList() "ExportAssetWebLocationList" -> ExportAssetWebLocationListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebLocationListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetWebLocationListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebServiceInfoList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportAssetWebServiceInfoList() "ExportAssetWebServiceInfoList" -> ExportAssetWebServiceInfoListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<AssetFilters>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebServiceInfoListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetWebServiceInfoListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAttackEvents {
    pub filters: Option<Vec<Filters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { ExportAttackEvents() "ExportAttackEvents" -> ExportAttackEventsOutput {
    0 "Filters" filters: Vec<Filters>, 1 "By" by: String, 2 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAttackEventsOutput {
    pub task_id: Option<String>,
}
model! { ExportAttackEventsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineEffectHostList {
    pub baseline_id: u64,
    pub filters: Option<Vec<Filters>>,
    pub strategy_id: Option<u64>,
    pub uuid_list: Option<Vec<String>>,
    pub baseline_name: Option<String>,
}
operation! { ExportBaselineEffectHostList(baseline_id: u64)
    "ExportBaselineEffectHostList" -> ExportBaselineEffectHostListOutput {
    0 "BaselineId" baseline_id, 1 "Filters" filters: Vec<Filters>, 2 "StrategyId" strategy_id: u64,
    3 "UuidList" uuid_list: Vec<String>, 4 "BaselineName" baseline_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineEffectHostListOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBaselineEffectHostListOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineFixList {
    pub filters: Option<Vec<Filter>>,
    pub export_all: Option<i64>,
}
operation! { ExportBaselineFixList() "ExportBaselineFixList" -> Empty {
    0 "Filters" filters: Vec<Filter>, 1 "ExportAll" export_all: i64
} }

pub type ExportBaselineFixListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineHostDetectList {
    pub filters: Option<Vec<Filter>>,
    pub export_all: Option<i64>,
    pub is_export_detail: Option<i64>,
}
operation! { ExportBaselineHostDetectList() "ExportBaselineHostDetectList" -> Empty {
    0 "Filters" filters: Vec<Filter>, 1 "ExportAll" export_all: i64, 2 "IsExportDetail" is_export_detail: i64
} }

pub type ExportBaselineHostDetectListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineItemDetectList {
    pub filters: Option<Vec<Filter>>,
    pub export_all: Option<i64>,
    pub is_export_detail: Option<i64>,
}
operation! { ExportBaselineItemDetectList() "ExportBaselineItemDetectList" -> Empty {
    0 "Filters" filters: Vec<Filter>, 1 "ExportAll" export_all: i64, 2 "IsExportDetail" is_export_detail: i64
} }

pub type ExportBaselineItemDetectListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineItemList {
    pub filters: Option<Vec<Filter>>,
    pub export_all: Option<i64>,
}
operation! { ExportBaselineItemList() "ExportBaselineItemList" -> Empty {
    0 "Filters" filters: Vec<Filter>, 1 "ExportAll" export_all: i64
} }

pub type ExportBaselineItemListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineList {
    pub filters: Option<Vec<Filters>>,
    pub if_detail: Option<u64>,
}
operation! { ExportBaselineList() "ExportBaselineList" -> ExportBaselineListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "IfDetail" if_detail: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineListOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBaselineListOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineRuleDetectList {
    pub filters: Option<Vec<Filter>>,
    pub export_all: Option<i64>,
    pub is_export_detail: Option<i64>,
}
operation! { ExportBaselineRuleDetectList() "ExportBaselineRuleDetectList" -> Empty {
    0 "Filters" filters: Vec<Filter>, 1 "ExportAll" export_all: i64, 2 "IsExportDetail" is_export_detail: i64
} }

pub type ExportBaselineRuleDetectListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineWeakPasswordList {
    pub filters: Option<Vec<Filter>>,
    pub export_all: Option<i64>,
}
operation! { ExportBaselineWeakPasswordList() "ExportBaselineWeakPasswordList" -> Empty {
    0 "Filters" filters: Vec<Filter>, 1 "ExportAll" export_all: i64
} }

pub type ExportBaselineWeakPasswordListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEvents {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportBashEvents() "ExportBashEvents" -> ExportBashEventsOutput {
    0 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEventsOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBashEventsOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEventsNew {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportBashEventsNew() "ExportBashEventsNew" -> ExportBashEventsNewOutput {
    0 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEventsNewOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBashEventsNewOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashPolicies {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportBashPolicies() "ExportBashPolicies" -> ExportBashPoliciesOutput {
    0 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashPoliciesOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBashPoliciesOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBruteAttacks {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportBruteAttacks() "ExportBruteAttacks" -> ExportBruteAttacksOutput {
    0 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBruteAttacksOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBruteAttacksOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFileTamperEvents {
    pub filters: Option<Vec<Filters>>,
    /// Deprecated.
    pub fileds: Option<Vec<String>>,
    /// Deprecated.
    pub fields: Option<String>,
    pub r#where: Option<Vec<String>>,
}
operation! { ExportFileTamperEvents() "ExportFileTamperEvents" -> ExportFileTamperEventsOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Fileds" fileds: Vec<String>, 2 "Fields" fields: String,
    3 "Where" r#where: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFileTamperEventsOutput {
    pub task_id: Option<String>,
}
model! { ExportFileTamperEventsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFileTamperRules {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportFileTamperRules() "ExportFileTamperRules" -> ExportFileTamperRulesOutput {
    0 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFileTamperRulesOutput {
    pub task_id: Option<String>,
}
model! { ExportFileTamperRulesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIgnoreBaselineRule {
    pub rule_name: Option<String>,
}
operation! { ExportIgnoreBaselineRule() "ExportIgnoreBaselineRule" -> ExportIgnoreBaselineRuleOutput {
    0 "RuleName" rule_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIgnoreBaselineRuleOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportIgnoreBaselineRuleOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIgnoreRuleEffectHostList {
    pub rule_id: u64,
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportIgnoreRuleEffectHostList(rule_id: u64)
    "ExportIgnoreRuleEffectHostList" -> ExportIgnoreRuleEffectHostListOutput {
    0 "RuleId" rule_id, 1 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIgnoreRuleEffectHostListOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportIgnoreRuleEffectHostListOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJavaMemShellPlugins {
    pub filters: Option<Vec<Filter>>,
    pub r#where: Option<Vec<String>>,
}
operation! { ExportJavaMemShellPlugins() "ExportJavaMemShellPlugins" -> ExportJavaMemShellPluginsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Where" r#where: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJavaMemShellPluginsOutput {
    pub task_id: Option<String>,
}
model! { ExportJavaMemShellPluginsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJavaMemShells {
    pub filters: Option<Vec<Filter>>,
    pub r#where: Option<Vec<String>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportJavaMemShells() "ExportJavaMemShells" -> ExportJavaMemShellsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Where" r#where: Vec<String>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJavaMemShellsOutput {
    pub task_id: Option<String>,
}
model! { ExportJavaMemShellsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportLicenseDetail {
    pub filters: Option<Vec<Filters>>,
    pub is_history: Option<bool>,
    pub tags: Option<Vec<Tags>>,
    pub export_month: Option<String>,
}
operation! { ExportLicenseDetail() "ExportLicenseDetail" -> ExportLicenseDetailOutput {
    0 "Filters" filters: Vec<Filters>, 1 "IsHistory" is_history: bool, 2 "Tags" tags: Vec<Tags>,
    3 "ExportMonth" export_month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportLicenseDetailOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<u64>,
}
model! { ExportLicenseDetailOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaliciousRequests {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportMaliciousRequests() "ExportMaliciousRequests" -> ExportMaliciousRequestsOutput {
    0 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaliciousRequestsOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportMaliciousRequestsOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMalwares {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { ExportMalwares() "ExportMalwares" -> ExportMalwaresOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filters>, 3 "By" by: String,
    4 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMalwaresOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportMalwaresOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportNonlocalLoginPlaces {
    pub filters: Option<Vec<Filter>>,
}
operation! { ExportNonlocalLoginPlaces() "ExportNonlocalLoginPlaces" -> ExportNonlocalLoginPlacesOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportNonlocalLoginPlacesOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportNonlocalLoginPlacesOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPatchEffectHostList {
    pub kb_id: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { ExportPatchEffectHostList(kb_id: u64) "ExportPatchEffectHostList" -> ExportPatchEffectHostListOutput {
    0 "KbId" kb_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPatchEffectHostListOutput {
    pub task_id: Option<String>,
}
model! { ExportPatchEffectHostListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrivilegeEvents {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportPrivilegeEvents() "ExportPrivilegeEvents" -> ExportPrivilegeEventsOutput {
    0 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrivilegeEventsOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportPrivilegeEventsOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportProtectDirList {
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportProtectDirList() "ExportProtectDirList" -> ExportProtectDirListOutput {
    0 "Filters" filters: Vec<AssetFilters>, 1 "Order" order: String, 2 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportProtectDirListOutput {
    pub task_id: Option<String>,
}
model! { ExportProtectDirListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseBackupList {
    pub quuid: String,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportRansomDefenseBackupList(quuid: String)
    "ExportRansomDefenseBackupList" -> ExportRansomDefenseBackupListOutput {
    0 "Quuid" quuid, 1 "Filters" filters: Vec<Filters>, 2 "Order" order: String, 3 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseBackupListOutput {
    pub task_id: Option<String>,
}
model! { ExportRansomDefenseBackupListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseEventsList {
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportRansomDefenseEventsList() "ExportRansomDefenseEventsList" -> ExportRansomDefenseEventsListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Order" order: String, 2 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseEventsListOutput {
    pub task_id: Option<String>,
}
model! { ExportRansomDefenseEventsListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseMachineList {
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportRansomDefenseMachineList() "ExportRansomDefenseMachineList" -> ExportRansomDefenseMachineListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Order" order: String, 2 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseMachineListOutput {
    pub task_id: Option<String>,
}
model! { ExportRansomDefenseMachineListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseStrategyList {
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportRansomDefenseStrategyList()
    "ExportRansomDefenseStrategyList" -> ExportRansomDefenseStrategyListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Order" order: String, 2 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseStrategyListOutput {
    pub task_id: Option<String>,
}
model! { ExportRansomDefenseStrategyListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseStrategyMachines {
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub id: Option<u64>,
}
operation! { ExportRansomDefenseStrategyMachines()
    "ExportRansomDefenseStrategyMachines" -> ExportRansomDefenseStrategyMachinesOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Order" order: String, 2 "By" by: String, 3 "Id" id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseStrategyMachinesOutput {
    pub task_id: Option<String>,
}
model! { ExportRansomDefenseStrategyMachinesOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReverseShellEvents {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportReverseShellEvents() "ExportReverseShellEvents" -> ExportReverseShellEventsOutput {
    0 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReverseShellEventsOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportReverseShellEventsOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRiskDnsEventList {
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportRiskDnsEventList() "ExportRiskDnsEventList" -> ExportRiskDnsEventListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Order" order: String, 2 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRiskDnsEventListOutput {
    pub task_id: Option<String>,
}
model! { ExportRiskDnsEventListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRiskDnsPolicyList {
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportRiskDnsPolicyList() "ExportRiskDnsPolicyList" -> ExportRiskDnsPolicyListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Order" order: String, 2 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRiskDnsPolicyListOutput {
    pub task_id: Option<String>,
}
model! { ExportRiskDnsPolicyListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRiskProcessEvents {
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportRiskProcessEvents() "ExportRiskProcessEvents" -> ExportRiskProcessEventsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Order" order: String, 2 "By" by: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRiskProcessEventsOutput {
    pub task_id: Option<String>,
}
model! { ExportRiskProcessEventsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScanTaskDetails {
    pub task_id: u64,
    pub module_type: String,
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportScanTaskDetails(task_id: u64, module_type: String)
    "ExportScanTaskDetails" -> ExportScanTaskDetailsOutput {
    0 "TaskId" task_id, 1 "ModuleType" module_type, 2 "Filters" filters: Vec<Filters>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScanTaskDetailsOutput {
    pub task_id: Option<String>,
}
model! { ExportScanTaskDetailsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSecurityTrends {
    pub begin_date: String,
    pub end_date: String,
}
operation! { ExportSecurityTrends(begin_date: String, end_date: String)
    "ExportSecurityTrends" -> ExportSecurityTrendsOutput {
    0 "BeginDate" begin_date, 1 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSecurityTrendsOutput {
    pub download_url: Option<Secret>,
}
model! { ExportSecurityTrendsOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportTasks {
    pub task_id: String,
}
operation! { ExportTasks(task_id: String) "ExportTasks" -> ExportTasksOutput {
    0 "TaskId" task_id
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
pub struct ExportVulDefenceEvent {
    pub filters: Option<Vec<Filter>>,
    pub r#where: Option<Vec<String>>,
}
operation! { ExportVulDefenceEvent() "ExportVulDefenceEvent" -> ExportVulDefenceEventOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Where" r#where: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefenceEventOutput {
    pub task_id: Option<String>,
}
model! { ExportVulDefenceEventOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefenceList {
    pub filters: Option<Vec<Filter>>,
    pub r#where: Option<Vec<String>>,
}
operation! { ExportVulDefenceList() "ExportVulDefenceList" -> ExportVulDefenceListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Where" r#where: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefenceListOutput {
    pub task_id: Option<String>,
}
model! { ExportVulDefenceListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefencePluginEvent {
    pub filters: Option<Vec<Filter>>,
    pub r#where: Option<Vec<String>>,
}
operation! { ExportVulDefencePluginEvent() "ExportVulDefencePluginEvent" -> ExportVulDefencePluginEventOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Where" r#where: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefencePluginEventOutput {
    pub task_id: Option<String>,
}
model! { ExportVulDefencePluginEventOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDetectionExcel {
    pub task_id: u64,
}
operation! { ExportVulDetectionExcel(task_id: u64) "ExportVulDetectionExcel" -> ExportVulDetectionExcelOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDetectionExcelOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportVulDetectionExcelOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDetectionReport {
    pub task_id: u64,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { ExportVulDetectionReport(task_id: u64) "ExportVulDetectionReport" -> ExportVulDetectionReportOutput {
    0 "TaskId" task_id, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: u64, 3 "Offset" offset: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDetectionReportOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportVulDetectionReportOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulEffectHostList {
    pub vul_id: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { ExportVulEffectHostList(vul_id: u64) "ExportVulEffectHostList" -> ExportVulEffectHostListOutput {
    0 "VulId" vul_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulEffectHostListOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportVulEffectHostListOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulInfo {
    pub vul_id: u64,
}
operation! { ExportVulInfo(vul_id: u64) "ExportVulInfo" -> ExportVulInfoOutput {
    0 "VulId" vul_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulInfoOutput {
    pub task_id: Option<u64>,
}
model! { ExportVulInfoOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulList {
    pub filters: Option<Vec<Filter>>,
    pub if_detail: Option<u64>,
}
operation! { ExportVulList() "ExportVulList" -> ExportVulListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "IfDetail" if_detail: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulListOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportVulListOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWebPageEventList {
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<u64>,
}
operation! { ExportWebPageEventList() "ExportWebPageEventList" -> ExportWebPageEventListOutput {
    0 "Filters" filters: Vec<AssetFilters>, 1 "By" by: String, 2 "Order" order: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWebPageEventListOutput {
    pub task_id: Option<String>,
}
model! { ExportWebPageEventListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWindowsPatchList {
    pub filters: Option<Vec<Filter>>,
}
operation! { ExportWindowsPatchList() "ExportWindowsPatchList" -> ExportWindowsPatchListOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWindowsPatchListOutput {
    pub task_id: Option<String>,
}
model! { ExportWindowsPatchListOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixBaselineDetect {
    pub host_id: String,
    pub item_id: i64,
    pub data: Option<Vec<String>>,
}
operation! { FixBaselineDetect(host_id: String, item_id: i64) "FixBaselineDetect" -> Empty {
    0 "HostId" host_id, 1 "ItemId" item_id, 2 "Data" data: Vec<String>
} }

pub type FixBaselineDetectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocalStorageItem {
    pub key: String,
}
operation! { GetLocalStorageItem(key: String) "GetLocalStorageItem" -> GetLocalStorageItemOutput {
    0 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocalStorageItemOutput {
    pub value: Option<String>,
}
model! { GetLocalStorageItemOutput {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeysLocalStorage {}
operation! { KeysLocalStorage() "KeysLocalStorage" -> KeysLocalStorageOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeysLocalStorageOutput {
    pub keys: Option<Vec<String>>,
}
model! { KeysLocalStorageOutput {
    0 "Keys" keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoOpenProVersionConfig {
    pub status: String,
    pub protect_type: Option<String>,
    pub auto_repurchase_switch: Option<u64>,
    pub auto_repurchase_renew_switch: Option<u64>,
    pub repurchase_renew_switch: Option<u64>,
    pub auto_bind_rasp_switch: Option<u64>,
    pub auto_open_rasp_switch: Option<u64>,
    pub auto_downgrade_switch: Option<u64>,
}
operation! { ModifyAutoOpenProVersionConfig(status: String) "ModifyAutoOpenProVersionConfig" -> Empty {
    0 "Status" status, 1 "ProtectType" protect_type: String, 2 "AutoRepurchaseSwitch" auto_repurchase_switch: u64,
    3 "AutoRepurchaseRenewSwitch" auto_repurchase_renew_switch: u64,
    4 "RepurchaseRenewSwitch" repurchase_renew_switch: u64, 5 "AutoBindRaspSwitch" auto_bind_rasp_switch: u64,
    6 "AutoOpenRaspSwitch" auto_open_rasp_switch: u64, 7 "AutoDowngradeSwitch" auto_downgrade_switch: u64
} }

pub type ModifyAutoOpenProVersionConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBanMode {
    pub mode: String,
    pub ttl: Option<u64>,
}
operation! { ModifyBanMode(mode: String) "ModifyBanMode" -> Empty {
    0 "Mode" mode, 1 "Ttl" ttl: u64
} }

pub type ModifyBanModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBanStatus {
    pub status: u64,
    pub open_smart_mode: Option<bool>,
}
operation! { ModifyBanStatus(status: u64) "ModifyBanStatus" -> Empty {
    0 "Status" status, 1 "OpenSmartMode" open_smart_mode: bool
} }

pub type ModifyBanStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBanWhiteList {
    pub rules: BanWhiteList,
}
operation! { ModifyBanWhiteList(rules: BanWhiteList) "ModifyBanWhiteList" -> Empty {
    0 "Rules" rules
} }

pub type ModifyBanWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselinePolicy {
    pub data: BaselinePolicy,
    pub filters: Option<Vec<Filter>>,
    pub select_all: Option<i64>,
}
operation! { ModifyBaselinePolicy(data: BaselinePolicy) "ModifyBaselinePolicy" -> Empty {
    0 "Data" data, 1 "Filters" filters: Vec<Filter>, 2 "SelectAll" select_all: i64
} }

pub type ModifyBaselinePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselinePolicyState {
    pub policy_id: i64,
    pub is_enabled: i64,
}
operation! { ModifyBaselinePolicyState(policy_id: i64, is_enabled: i64) "ModifyBaselinePolicyState" -> Empty {
    0 "PolicyId" policy_id, 1 "IsEnabled" is_enabled
} }

pub type ModifyBaselinePolicyStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselineRule {
    pub data: BaselineRule,
    pub select_all: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub id_type: Option<u64>,
    pub exclude_ids: Option<Vec<u64>>,
    pub category_ids: Option<Vec<u64>>,
}
operation! { ModifyBaselineRule(data: BaselineRule) "ModifyBaselineRule" -> Empty {
    0 "Data" data, 1 "SelectAll" select_all: i64, 2 "Filters" filters: Vec<Filter>, 3 "IdType" id_type: u64,
    4 "ExcludeIds" exclude_ids: Vec<u64>, 5 "CategoryIds" category_ids: Vec<u64>
} }

pub type ModifyBaselineRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselineRuleIgnore {
    pub rule_name: String,
    pub asset_type: i64,
    pub rule_id: Option<i64>,
    pub item_ids: Option<Vec<i64>>,
    pub host_ids: Option<Vec<String>>,
    pub host_ips: Option<Vec<String>>,
    pub select_all: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { ModifyBaselineRuleIgnore(rule_name: String, asset_type: i64) "ModifyBaselineRuleIgnore" -> Empty {
    0 "RuleName" rule_name, 1 "AssetType" asset_type, 2 "RuleId" rule_id: i64, 3 "ItemIds" item_ids: Vec<i64>,
    4 "HostIds" host_ids: Vec<String>, 5 "HostIps" host_ips: Vec<String>, 6 "SelectAll" select_all: i64,
    7 "Filters" filters: Vec<Filter>
} }

pub type ModifyBaselineRuleIgnoreOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselineWeakPassword {
    pub data: Vec<BaselineWeakPassword>,
}
operation! { ModifyBaselineWeakPassword(data: Vec<BaselineWeakPassword>) "ModifyBaselineWeakPassword" -> Empty {
    0 "Data" data
} }

pub type ModifyBaselineWeakPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBashPolicy {
    pub policy: BashPolicy,
}
operation! { ModifyBashPolicy(policy: BashPolicy) "ModifyBashPolicy" -> Empty {
    0 "Policy" policy
} }

pub type ModifyBashPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBashPolicyStatus {
    pub id: u64,
    pub enable: u64,
}
operation! { ModifyBashPolicyStatus(id: u64, enable: u64) "ModifyBashPolicyStatus" -> Empty {
    0 "Id" id, 1 "Enable" enable
} }

pub type ModifyBashPolicyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBruteAttackRules {
    pub rules: Vec<BruteAttackRule>,
}
operation! { ModifyBruteAttackRules(rules: Vec<BruteAttackRule>) "ModifyBruteAttackRules" -> Empty {
    0 "Rules" rules
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
pub struct ModifyEventAttackStatus {
    pub ids: Option<Vec<u64>>,
    pub all: Option<bool>,
    pub status: Option<u64>,
    pub filters: Option<Vec<Filters>>,
    pub exclude_id: Option<Vec<u64>>,
}
operation! { ModifyEventAttackStatus() "ModifyEventAttackStatus" -> Empty {
    0 "Ids" ids: Vec<u64>, 1 "All" all: bool, 2 "Status" status: u64, 3 "Filters" filters: Vec<Filters>,
    4 "ExcludeId" exclude_id: Vec<u64>
} }

pub type ModifyEventAttackStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileTamperEvents {
    pub status: u64,
    pub ids: Vec<u64>,
}
operation! { ModifyFileTamperEvents(status: u64, ids: Vec<u64>) "ModifyFileTamperEvents" -> Empty {
    0 "Status" status, 1 "Ids" ids
} }

pub type ModifyFileTamperEventsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileTamperRule {
    pub name: String,
    pub rules: Vec<FileTamperRule>,
    pub is_global: u64,
    pub status: u64,
    pub id: Option<u64>,
    pub uuids: Option<Vec<String>>,
    pub level: Option<u64>,
    pub add_white_type: Option<String>,
}
operation! { ModifyFileTamperRule(name: String, rules: Vec<FileTamperRule>, is_global: u64, status: u64)
    "ModifyFileTamperRule" -> Empty {
    0 "Name" name, 1 "Rules" rules, 2 "IsGlobal" is_global, 3 "Status" status, 4 "Id" id: u64,
    5 "Uuids" uuids: Vec<String>, 6 "Level" level: u64, 7 "AddWhiteType" add_white_type: String
} }

pub type ModifyFileTamperRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileTamperRuleStatus {
    pub status: u64,
    pub ids: Vec<u64>,
    pub rule_category: u64,
}
operation! { ModifyFileTamperRuleStatus(status: u64, ids: Vec<u64>, rule_category: u64)
    "ModifyFileTamperRuleStatus" -> Empty {
    0 "Status" status, 1 "Ids" ids, 2 "RuleCategory" rule_category
} }

pub type ModifyFileTamperRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJavaMemShellPluginSwitch {
    pub quuids: Vec<String>,
    pub java_shell_status: u64,
}
operation! { ModifyJavaMemShellPluginSwitch(quuids: Vec<String>, java_shell_status: u64)
    "ModifyJavaMemShellPluginSwitch" -> Empty {
    0 "Quuids" quuids, 1 "JavaShellStatus" java_shell_status
} }

pub type ModifyJavaMemShellPluginSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJavaMemShellsStatus {
    pub status: u64,
    pub ids: Option<Vec<u64>>,
    pub update_all: Option<bool>,
}
operation! { ModifyJavaMemShellsStatus(status: u64) "ModifyJavaMemShellsStatus" -> Empty {
    0 "Status" status, 1 "Ids" ids: Vec<u64>, 2 "UpdateAll" update_all: bool
} }

pub type ModifyJavaMemShellsStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseBinds {
    pub resource_id: String,
    pub license_type: u64,
    pub is_all: Option<bool>,
    pub quuid_list: Option<Vec<String>>,
}
operation! { ModifyLicenseBinds(resource_id: String, license_type: u64)
    "ModifyLicenseBinds" -> ModifyLicenseBindsOutput {
    0 "ResourceId" resource_id, 1 "LicenseType" license_type, 2 "IsAll" is_all: bool,
    3 "QuuidList" quuid_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseBindsOutput {
    pub task_id: Option<u64>,
}
model! { ModifyLicenseBindsOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseOrder {
    pub resource_id: String,
    pub inquire_num: Option<u64>,
    pub project_id: Option<u64>,
    pub alias: Option<String>,
}
operation! { ModifyLicenseOrder(resource_id: String) "ModifyLicenseOrder" -> ModifyLicenseOrderOutput {
    0 "ResourceId" resource_id, 1 "InquireNum" inquire_num: u64, 2 "ProjectId" project_id: u64, 3 "Alias" alias: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseOrderOutput {
    pub deal_names: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
}
model! { ModifyLicenseOrderOutput {
    0 "DealNames" deal_names, 1 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseUnBinds {
    pub resource_id: String,
    pub license_type: u64,
    pub is_all: Option<bool>,
    pub quuid_list: Option<Vec<String>>,
}
operation! { ModifyLicenseUnBinds(resource_id: String, license_type: u64)
    "ModifyLicenseUnBinds" -> ModifyLicenseUnBindsOutput {
    0 "ResourceId" resource_id, 1 "LicenseType" license_type, 2 "IsAll" is_all: bool,
    3 "QuuidList" quuid_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseUnBindsOutput {
    pub err_msg: Option<Vec<LicenseUnBindRsp>>,
}
model! { ModifyLicenseUnBindsOutput {
    0 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseUnBindRsp {
    pub quuid: Option<String>,
    pub err_msg: Option<String>,
}
model! { LicenseUnBindRsp {
    0 "Quuid" quuid, 1 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogKafkaAccess {
    pub kafka_env_name: String,
    pub kafka_id: String,
    pub access_type: u64,
    pub access_addr: String,
    pub username: String,
    pub has_pwd: u64,
    pub deliver_type_details: Vec<DeliverTypeDetails>,
    pub ins_version: String,
    pub zone: String,
    pub az: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub deliver_status: i64,
    pub band_width: i64,
    pub disk_size: i64,
    pub pwd: Option<Secret>,
}

/// What [`ModifyLogKafkaAccess::new`] takes.
pub struct ModifyLogKafkaAccessRequired {
    pub kafka_env_name: String,
    pub kafka_id: String,
    pub access_type: u64,
    pub access_addr: String,
    pub username: String,
    pub has_pwd: u64,
    pub deliver_type_details: Vec<DeliverTypeDetails>,
    pub ins_version: String,
    pub zone: String,
    pub az: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub deliver_status: i64,
    pub band_width: i64,
    pub disk_size: i64,
}
operation! { ModifyLogKafkaAccess{ModifyLogKafkaAccessRequired: kafka_env_name, kafka_id, access_type, access_addr, username, has_pwd, deliver_type_details, ins_version, zone, az, vpc_id, subnet_id, deliver_status, band_width, disk_size}
    "ModifyLogKafkaAccess" -> Empty {
    0 "KafkaEnvName" kafka_env_name, 1 "KafkaId" kafka_id, 2 "AccessType" access_type, 3 "AccessAddr" access_addr,
    4 "Username" username, 5 "HasPwd" has_pwd, 6 "DeliverTypeDetails" deliver_type_details, 7 "InsVersion" ins_version,
    8 "Zone" zone, 9 "Az" az, 10 "VpcId" vpc_id, 11 "SubnetId" subnet_id, 12 "DeliverStatus" deliver_status,
    13 "BandWidth" band_width, 14 "DiskSize" disk_size, 15 "Pwd" pwd: Secret
} }

pub type ModifyLogKafkaAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogKafkaDeliverType {
    pub security_type: u64,
    pub log_type: Vec<u64>,
    pub switch: u64,
    pub topic_id: String,
    pub topic_name: String,
}

/// What [`ModifyLogKafkaDeliverType::new`] takes.
pub struct ModifyLogKafkaDeliverTypeRequired {
    pub security_type: u64,
    pub log_type: Vec<u64>,
    pub switch: u64,
    pub topic_id: String,
    pub topic_name: String,
}
operation! { ModifyLogKafkaDeliverType{ModifyLogKafkaDeliverTypeRequired: security_type, log_type, switch, topic_id, topic_name}
    "ModifyLogKafkaDeliverType" -> Empty {
    0 "SecurityType" security_type, 1 "LogType" log_type, 2 "Switch" switch, 3 "TopicId" topic_id,
    4 "TopicName" topic_name
} }

pub type ModifyLogKafkaDeliverTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogKafkaState {
    pub kafka_env_name: String,
    pub kafka_id: String,
    pub access_type: u64,
    pub access_addr: String,
    pub username: String,
    pub zone: String,
    pub az: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub deliver_status: u64,
    pub ins_version: String,
    pub band_width: i64,
    pub disk_size: i64,
}

/// What [`ModifyLogKafkaState::new`] takes.
pub struct ModifyLogKafkaStateRequired {
    pub kafka_env_name: String,
    pub kafka_id: String,
    pub access_type: u64,
    pub access_addr: String,
    pub username: String,
    pub zone: String,
    pub az: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub deliver_status: u64,
    pub ins_version: String,
    pub band_width: i64,
    pub disk_size: i64,
}
operation! { ModifyLogKafkaState{ModifyLogKafkaStateRequired: kafka_env_name, kafka_id, access_type, access_addr, username, zone, az, vpc_id, subnet_id, deliver_status, ins_version, band_width, disk_size}
    "ModifyLogKafkaState" -> Empty {
    0 "KafkaEnvName" kafka_env_name, 1 "KafkaId" kafka_id, 2 "AccessType" access_type, 3 "AccessAddr" access_addr,
    4 "Username" username, 5 "Zone" zone, 6 "Az" az, 7 "VpcId" vpc_id, 8 "SubnetId" subnet_id,
    9 "DeliverStatus" deliver_status, 10 "InsVersion" ins_version, 11 "BandWidth" band_width, 12 "DiskSize" disk_size
} }

pub type ModifyLogKafkaStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogStorageConfig {
    pub is_modify_period: bool,
    pub r#type: Option<Vec<String>>,
    pub period: Option<i64>,
    pub granularity: Option<String>,
    pub msg_language: Option<String>,
}
operation! { ModifyLogStorageConfig(is_modify_period: bool) "ModifyLogStorageConfig" -> Empty {
    0 "IsModifyPeriod" is_modify_period, 1 "Type" r#type: Vec<String>, 2 "Period" period: i64,
    3 "Granularity" granularity: String, 4 "MsgLanguage" msg_language: String
} }

pub type ModifyLogStorageConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoginWhiteInfo {
    pub host_login_white_obj: UpdateHostLoginWhiteObj,
}
operation! { ModifyLoginWhiteInfo(host_login_white_obj: UpdateHostLoginWhiteObj) "ModifyLoginWhiteInfo" -> Empty {
    0 "HostLoginWhiteObj" host_login_white_obj
} }

pub type ModifyLoginWhiteInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHostLoginWhiteObj {
    pub places: Option<Vec<Place>>,
    pub src_ip: Option<String>,
    pub user_name: Option<String>,
    pub remark: Option<String>,
    pub id: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// What [`UpdateHostLoginWhiteObj::new`] takes.
pub struct UpdateHostLoginWhiteObjRequired {
    pub places: Vec<Place>,
    pub src_ip: String,
    pub user_name: String,
    pub remark: String,
    pub id: u64,
}
input! { UpdateHostLoginWhiteObj{UpdateHostLoginWhiteObjRequired: places, src_ip, user_name, remark, id} {
    0 "Places" places: Vec<Place>, 1 "SrcIp" src_ip: String, 2 "UserName" user_name: String, 3 "Remark" remark: String,
    4 "Id" id: u64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String
} }

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
    5 "IsGlobal" is_global, 6 "Id" id, 7 "Hosts" hosts: Vec<HostInfo>, 8 "Places" places: Vec<Place>
} }

pub type ModifyLoginWhiteRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachineAutoClearConfig {
    pub clear_rule: u64,
}
operation! { ModifyMachineAutoClearConfig(clear_rule: u64) "ModifyMachineAutoClearConfig" -> Empty {
    0 "ClearRule" clear_rule
} }

pub type ModifyMachineAutoClearConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachineRemark {
    pub quuid: String,
    pub remark: Option<String>,
}
operation! { ModifyMachineRemark(quuid: String) "ModifyMachineRemark" -> Empty {
    0 "Quuid" quuid, 1 "Remark" remark: String
} }

pub type ModifyMachineRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaliciousRequestWhiteList {
    pub id: u64,
    pub domain: String,
    pub mark: Option<String>,
}
operation! { ModifyMaliciousRequestWhiteList(id: u64, domain: String) "ModifyMaliciousRequestWhiteList" -> Empty {
    0 "Id" id, 1 "Domain" domain, 2 "Mark" mark: String
} }

pub type ModifyMaliciousRequestWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMalwareTimingScanSettings {
    pub check_pattern: u64,
    pub start_time: String,
    pub end_time: String,
    pub is_global: u64,
    pub enable_scan: u64,
    pub monitoring_pattern: u64,
    pub cycle: u64,
    pub real_time_monitoring: u64,
    pub quuid_list: Option<Vec<String>>,
    pub auto_isolation: Option<u64>,
    pub kill_process: Option<u64>,
    pub do_clean: Option<u64>,
    pub engine_type: Option<u64>,
    pub enable_inspired_engine: Option<u64>,
    pub enable_mem_shell_scan: Option<u64>,
    pub protect_mode: Option<u64>,
    pub protect_file_scope: Option<u64>,
    pub quara_uuids: Option<Vec<String>>,
    pub quara_scope: Option<u64>,
    pub product_type: Option<i64>,
}

/// What [`ModifyMalwareTimingScanSettings::new`] takes.
pub struct ModifyMalwareTimingScanSettingsRequired {
    pub check_pattern: u64,
    pub start_time: String,
    pub end_time: String,
    pub is_global: u64,
    pub enable_scan: u64,
    pub monitoring_pattern: u64,
    pub cycle: u64,
    pub real_time_monitoring: u64,
}
operation! { ModifyMalwareTimingScanSettings{ModifyMalwareTimingScanSettingsRequired: check_pattern, start_time, end_time, is_global, enable_scan, monitoring_pattern, cycle, real_time_monitoring}
    "ModifyMalwareTimingScanSettings" -> Empty {
    0 "CheckPattern" check_pattern, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "IsGlobal" is_global,
    4 "EnableScan" enable_scan, 5 "MonitoringPattern" monitoring_pattern, 6 "Cycle" cycle,
    7 "RealTimeMonitoring" real_time_monitoring, 8 "QuuidList" quuid_list: Vec<String>,
    9 "AutoIsolation" auto_isolation: u64, 10 "KillProcess" kill_process: u64, 11 "DoClean" do_clean: u64,
    12 "EngineType" engine_type: u64, 13 "EnableInspiredEngine" enable_inspired_engine: u64,
    14 "EnableMemShellScan" enable_mem_shell_scan: u64, 15 "ProtectMode" protect_mode: u64,
    16 "ProtectFileScope" protect_file_scope: u64, 17 "QuaraUuids" quara_uuids: Vec<String>,
    18 "QuaraScope" quara_scope: u64, 19 "ProductType" product_type: i64
} }

pub type ModifyMalwareTimingScanSettingsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMalwareWhiteList {
    pub mode: u64,
    pub id: u64,
    pub quuid_list: Option<Vec<String>>,
    pub is_global: Option<u64>,
    pub match_type: Option<u64>,
    pub file_name: Option<Vec<String>>,
    pub file_directory: Option<Vec<String>>,
    pub file_extension: Option<Vec<String>>,
    pub md5_list: Option<Vec<String>>,
}
operation! { ModifyMalwareWhiteList(mode: u64, id: u64) "ModifyMalwareWhiteList" -> Empty {
    0 "Mode" mode, 1 "Id" id, 2 "QuuidList" quuid_list: Vec<String>, 3 "IsGlobal" is_global: u64,
    4 "MatchType" match_type: u64, 5 "FileName" file_name: Vec<String>, 6 "FileDirectory" file_directory: Vec<String>,
    7 "FileExtension" file_extension: Vec<String>, 8 "Md5List" md5_list: Vec<String>
} }

pub type ModifyMalwareWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetAttackSetting {
    pub net_attack_enable: u64,
    pub net_attack_alarm_status: u64,
    pub scope: Option<u64>,
    pub instance_ids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
    pub auto_include: Option<u64>,
    pub product_type: Option<u64>,
}
operation! { ModifyNetAttackSetting(net_attack_enable: u64, net_attack_alarm_status: u64)
    "ModifyNetAttackSetting" -> Empty {
    0 "NetAttackEnable" net_attack_enable, 1 "NetAttackAlarmStatus" net_attack_alarm_status, 2 "Scope" scope: u64,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "ExcludeInstanceIds" exclude_instance_ids: Vec<String>,
    5 "AutoInclude" auto_include: u64, 6 "ProductType" product_type: u64
} }

pub type ModifyNetAttackSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetAttackWhiteList {
    pub scope: u64,
    pub src_ip: Vec<String>,
    pub deal_old_events: u64,
    pub id: u64,
    pub quuid_list: Option<Vec<String>>,
    pub description: Option<String>,
}
operation! { ModifyNetAttackWhiteList(scope: u64, src_ip: Vec<String>, deal_old_events: u64, id: u64)
    "ModifyNetAttackWhiteList" -> Empty {
    0 "Scope" scope, 1 "SrcIp" src_ip, 2 "DealOldEvents" deal_old_events, 3 "Id" id,
    4 "QuuidList" quuid_list: Vec<String>, 5 "Description" description: String
} }

pub type ModifyNetAttackWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrderAttribute {
    pub license_type: u64,
    pub resource_id: String,
    pub attr_name: String,
    pub attr_value: String,
}
operation! { ModifyOrderAttribute(license_type: u64, resource_id: String, attr_name: String, attr_value: String)
    "ModifyOrderAttribute" -> Empty {
    0 "LicenseType" license_type, 1 "ResourceId" resource_id, 2 "AttrName" attr_name, 3 "AttrValue" attr_value
} }

pub type ModifyOrderAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRansomDefenseEventsStatus {
    pub ids: Vec<u64>,
    pub status: u64,
    pub all: Option<bool>,
}
operation! { ModifyRansomDefenseEventsStatus(ids: Vec<u64>, status: u64) "ModifyRansomDefenseEventsStatus" -> Empty {
    0 "Ids" ids, 1 "Status" status, 2 "All" all: bool
} }

pub type ModifyRansomDefenseEventsStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRansomDefenseStrategyStatus {
    pub is_all: u64,
    pub status: u64,
    pub id_list: Option<Vec<u64>>,
}
operation! { ModifyRansomDefenseStrategyStatus(is_all: u64, status: u64) "ModifyRansomDefenseStrategyStatus" -> Empty {
    0 "IsAll" is_all, 1 "Status" status, 2 "IdList" id_list: Vec<u64>
} }

pub type ModifyRansomDefenseStrategyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRaspMaxCpu {
    pub rasp_max_cpu: Option<u64>,
}
operation! { ModifyRaspMaxCpu() "ModifyRaspMaxCpu" -> Empty {
    0 "RaspMaxCpu" rasp_max_cpu: u64
} }

pub type ModifyRaspMaxCpuOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRaspRules {
    pub id: Option<u64>,
    pub vul_vuls_ids: Option<Vec<u64>>,
    pub url_regexp: Option<String>,
    pub white_type: Option<u64>,
}
operation! { ModifyRaspRules() "ModifyRaspRules" -> Empty {
    0 "Id" id: u64, 1 "VulVulsIDs" vul_vuls_ids: Vec<u64>, 2 "URLRegexp" url_regexp: String,
    3 "WhiteType" white_type: u64
} }

pub type ModifyRaspRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReverseShellRulesAggregation {
    pub id: Option<u64>,
    pub uuids: Option<Vec<String>>,
    pub host_ip: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_port: Option<String>,
    pub process_name: Option<String>,
    pub is_global: Option<u64>,
    pub event_id: Option<u64>,
    pub white_type: Option<u64>,
    pub rule_regexp: Option<String>,
    pub handle_history: Option<u64>,
    pub group_id: Option<String>,
}
operation! { ModifyReverseShellRulesAggregation() "ModifyReverseShellRulesAggregation" -> Empty {
    0 "Id" id: u64, 1 "Uuids" uuids: Vec<String>, 2 "HostIp" host_ip: String, 3 "DestIp" dest_ip: String,
    4 "DestPort" dest_port: String, 5 "ProcessName" process_name: String, 6 "IsGlobal" is_global: u64,
    7 "EventId" event_id: u64, 8 "WhiteType" white_type: u64, 9 "RuleRegexp" rule_regexp: String,
    10 "HandleHistory" handle_history: u64, 11 "GroupID" group_id: String
} }

pub type ModifyReverseShellRulesAggregationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskDnsPolicy {
    pub data: RiskDnsPolicy,
}
operation! { ModifyRiskDnsPolicy(data: RiskDnsPolicy) "ModifyRiskDnsPolicy" -> ModifyRiskDnsPolicyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskDnsPolicyOutput {
    pub repeat: Option<i64>,
}
model! { ModifyRiskDnsPolicyOutput {
    0 "Repeat" repeat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskDnsPolicyStatus {
    pub policy_id: i64,
    pub is_enabled: i64,
}
operation! { ModifyRiskDnsPolicyStatus(policy_id: i64, is_enabled: i64) "ModifyRiskDnsPolicyStatus" -> Empty {
    0 "PolicyId" policy_id, 1 "IsEnabled" is_enabled
} }

pub type ModifyRiskDnsPolicyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskEventsStatus {
    pub operate: u64,
    pub risk_type: String,
    pub ids: Option<Vec<u64>>,
    pub update_all: Option<bool>,
    pub exclude_id: Option<Vec<u64>>,
    pub kill_process: Option<bool>,
    pub ip: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub do_clean: Option<bool>,
}
operation! { ModifyRiskEventsStatus(operate: u64, risk_type: String)
    "ModifyRiskEventsStatus" -> ModifyRiskEventsStatusOutput {
    0 "Operate" operate, 1 "RiskType" risk_type, 2 "Ids" ids: Vec<u64>, 3 "UpdateAll" update_all: bool,
    4 "ExcludeId" exclude_id: Vec<u64>, 5 "KillProcess" kill_process: bool, 6 "Ip" ip: Vec<String>,
    7 "Filters" filters: Vec<Filters>, 8 "DoClean" do_clean: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskEventsStatusOutput {
    pub is_sync: Option<u64>,
}
model! { ModifyRiskEventsStatusOutput {
    0 "IsSync" is_sync
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUsersConfig {
    pub config_name: String,
    pub config_value: String,
}
operation! { ModifyUsersConfig(config_name: String, config_value: String) "ModifyUsersConfig" -> Empty {
    0 "ConfigName" config_name, 1 "ConfigValue" config_value
} }

pub type ModifyUsersConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulDefenceEventStatus {
    pub ids: Vec<u64>,
    pub status: u64,
}
operation! { ModifyVulDefenceEventStatus(ids: Vec<u64>, status: u64) "ModifyVulDefenceEventStatus" -> Empty {
    0 "Ids" ids, 1 "Status" status
} }

pub type ModifyVulDefenceEventStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulDefenceSetting {
    pub enable: u64,
    pub scope: u64,
    pub quuids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
    pub auto_include: Option<u64>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { ModifyVulDefenceSetting(enable: u64, scope: u64) "ModifyVulDefenceSetting" -> Empty {
    0 "Enable" enable, 1 "Scope" scope, 2 "Quuids" quuids: Vec<String>,
    3 "ExcludeInstanceIds" exclude_instance_ids: Vec<String>, 4 "AutoInclude" auto_include: u64,
    5 "InstanceIds" instance_ids: Vec<String>
} }

pub type ModifyVulDefenceSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWarningHostConfig {
    pub r#type: i64,
    pub host_range: i64,
    pub item_labels: Option<Vec<String>>,
    pub quuids: Option<Vec<String>>,
    pub item_label_ids: Option<Vec<String>>,
    pub excluded_quuids: Option<Vec<String>>,
}
operation! { ModifyWarningHostConfig(r#type: i64, host_range: i64) "ModifyWarningHostConfig" -> Empty {
    0 "Type" r#type, 1 "HostRange" host_range, 2 "ItemLabels" item_labels: Vec<String>, 3 "Quuids" quuids: Vec<String>,
    4 "ItemLabelIds" item_label_ids: Vec<String>, 5 "ExcludedQuuids" excluded_quuids: Vec<String>
} }

pub type ModifyWarningHostConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWarningSetting {
    pub warning_objects: Vec<WarningObject>,
}
operation! { ModifyWarningSetting(warning_objects: Vec<WarningObject>) "ModifyWarningSetting" -> Empty {
    0 "WarningObjects" warning_objects
} }

pub type ModifyWarningSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarningObject {
    pub r#type: Option<u64>,
    pub disable_phone_warning: Option<u64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub control_bits: Option<String>,
    pub host_range: Option<i64>,
    pub unit: Option<String>,
}
input! { WarningObject() {
    0 "Type" r#type: u64, 1 "DisablePhoneWarning" disable_phone_warning: u64, 2 "BeginTime" begin_time: String,
    3 "EndTime" end_time: String, 4 "ControlBits" control_bits: String, 5 "HostRange" host_range: i64,
    6 "Unit" unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHookPolicy {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub events: Option<Vec<WebHookEventKv>>,
    pub host_labels: Option<Vec<WebHookHostLabel>>,
    pub receivers: Option<Vec<WebHookReceiver>>,
    pub format: Option<i64>,
    pub custom_fields: Option<Vec<WebHookCustomField>>,
    pub is_disabled: Option<i64>,
    pub quuids: Option<Vec<String>>,
    pub excluded_quuids: Option<Vec<String>>,
    pub msg_language: Option<String>,
}
operation! { ModifyWebHookPolicy() "ModifyWebHookPolicy" -> Empty {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Events" events: Vec<WebHookEventKv>,
    3 "HostLabels" host_labels: Vec<WebHookHostLabel>, 4 "Receivers" receivers: Vec<WebHookReceiver>,
    5 "Format" format: i64, 6 "CustomFields" custom_fields: Vec<WebHookCustomField>, 7 "IsDisabled" is_disabled: i64,
    8 "Quuids" quuids: Vec<String>, 9 "ExcludedQuuids" excluded_quuids: Vec<String>,
    10 "MsgLanguage" msg_language: String
} }

pub type ModifyWebHookPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHookPolicyStatus {
    pub id: i64,
    pub is_disabled: Option<i64>,
}
operation! { ModifyWebHookPolicyStatus(id: i64) "ModifyWebHookPolicyStatus" -> Empty {
    0 "Id" id, 1 "IsDisabled" is_disabled: i64
} }

pub type ModifyWebHookPolicyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHookReceiver {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub addr: Option<String>,
    pub is_modify: Option<bool>,
    pub r#type: Option<u64>,
    pub scf_region: Option<String>,
    pub namespace: Option<String>,
    pub function_name: Option<String>,
    pub function_version: Option<String>,
    pub alias: Option<String>,
}
operation! { ModifyWebHookReceiver() "ModifyWebHookReceiver" -> Empty {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Addr" addr: String, 3 "IsModify" is_modify: bool, 4 "Type" r#type: u64,
    5 "SCFRegion" scf_region: String, 6 "Namespace" namespace: String, 7 "FunctionName" function_name: String,
    8 "FunctionVersion" function_version: String, 9 "Alias" alias: String
} }

pub type ModifyWebHookReceiverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHookRule {
    pub data: WebHookRuleDetail,
}
operation! { ModifyWebHookRule(data: WebHookRuleDetail) "ModifyWebHookRule" -> Empty {
    0 "Data" data
} }

pub type ModifyWebHookRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHookRuleStatus {
    pub id: i64,
    pub is_disabled: i64,
}
operation! { ModifyWebHookRuleStatus(id: i64, is_disabled: i64) "ModifyWebHookRuleStatus" -> Empty {
    0 "Id" id, 1 "IsDisabled" is_disabled
} }

pub type ModifyWebHookRuleStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebPageProtectDir {
    pub protect_dir_addr: String,
    pub protect_dir_name: String,
    pub protect_file_type: String,
    pub host_config: Vec<ProtectHostConfig>,
}
operation! { ModifyWebPageProtectDir(protect_dir_addr: String, protect_dir_name: String, protect_file_type: String, host_config: Vec<ProtectHostConfig>)
    "ModifyWebPageProtectDir" -> Empty {
    0 "ProtectDirAddr" protect_dir_addr, 1 "ProtectDirName" protect_dir_name, 2 "ProtectFileType" protect_file_type,
    3 "HostConfig" host_config
} }

pub type ModifyWebPageProtectDirOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebPageProtectSetting {
    pub modify_type: u64,
    pub value: String,
    pub id: String,
}
operation! { ModifyWebPageProtectSetting(modify_type: u64, value: String, id: String)
    "ModifyWebPageProtectSetting" -> Empty {
    0 "ModifyType" modify_type, 1 "Value" value, 2 "Id" id
} }

pub type ModifyWebPageProtectSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebPageProtectSwitch {
    pub switch_type: u64,
    pub ids: Vec<String>,
    pub status: Option<u64>,
}
operation! { ModifyWebPageProtectSwitch(switch_type: u64, ids: Vec<String>) "ModifyWebPageProtectSwitch" -> Empty {
    0 "SwitchType" switch_type, 1 "Ids" ids, 2 "Status" status: u64
} }

pub type ModifyWebPageProtectSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseRollback {
    pub backup_time: String,
    pub quuid: Option<String>,
    pub disk_info: Option<String>,
}
operation! { RansomDefenseRollback(backup_time: String) "RansomDefenseRollback" -> Empty {
    0 "BackupTime" backup_time, 1 "Quuid" quuid: String, 2 "DiskInfo" disk_info: String
} }

pub type RansomDefenseRollbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspEventOverview {}
operation! { RaspEventOverview() "RaspEventOverview" -> RaspEventOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspEventOverviewOutput {
    pub overview: Option<RaspEventOverviewItem>,
}
model! { RaspEventOverviewOutput {
    0 "Overview" overview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspEventOverviewItem {
    pub defence_vuls: Option<i64>,
    pub precise_defense_vuls: Option<i64>,
    pub unhandled_rasp_events: Option<i64>,
    pub unhandled_mem_shell_scan_events: Option<i64>,
    pub unhandled_mem_shell_inject_events: Option<i64>,
    pub un_handled_events: Option<Vec<i64>>,
    pub rasp_attack_counts: Option<Vec<i64>>,
    pub rasp_defend_counts: Option<Vec<i64>>,
    pub mem_shell_attack_counts: Option<Vec<i64>>,
    pub mem_shell_defend_counts: Option<Vec<i64>>,
    pub date: Option<Vec<String>>,
    pub protect_asset_open_count: Option<u64>,
    pub protect_asset_count: Option<u64>,
    pub ultimate_asset_count: Option<u64>,
    pub rasp_asset_count: Option<u64>,
    pub not_protect_asset_count: Option<u64>,
    pub recent_unhandled_events: Option<i64>,
    pub rasp_defend_count: Option<i64>,
}
model! { RaspEventOverviewItem {
    0 "DefenceVuls" defence_vuls, 1 "PreciseDefenseVuls" precise_defense_vuls,
    2 "UnhandledRaspEvents" unhandled_rasp_events, 3 "UnhandledMemShellScanEvents" unhandled_mem_shell_scan_events,
    4 "UnhandledMemShellInjectEvents" unhandled_mem_shell_inject_events, 5 "UnHandledEvents" un_handled_events,
    6 "RaspAttackCounts" rasp_attack_counts, 7 "RaspDefendCounts" rasp_defend_counts,
    8 "MemShellAttackCounts" mem_shell_attack_counts, 9 "MemShellDefendCounts" mem_shell_defend_counts, 10 "Date" date,
    11 "ProtectAssetOpenCount" protect_asset_open_count, 12 "ProtectAssetCount" protect_asset_count,
    13 "UltimateAssetCount" ultimate_asset_count, 14 "RaspAssetCount" rasp_asset_count,
    15 "NotProtectAssetCount" not_protect_asset_count, 16 "RecentUnhandledEvents" recent_unhandled_events,
    17 "RaspDefendCount" rasp_defend_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverMalwares {
    pub ids: Vec<u64>,
}
operation! { RecoverMalwares(ids: Vec<u64>) "RecoverMalwares" -> RecoverMalwaresOutput {
    0 "Ids" ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverMalwaresOutput {
    pub success_ids: Option<Vec<u64>>,
    pub failed_ids: Option<Vec<u64>>,
}
model! { RecoverMalwaresOutput {
    0 "SuccessIds" success_ids, 1 "FailedIds" failed_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveLocalStorageItem {
    pub key: String,
}
operation! { RemoveLocalStorageItem(key: String) "RemoveLocalStorageItem" -> Empty {
    0 "Key" key
} }

pub type RemoveLocalStorageItemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMachine {
    pub uuid: String,
    pub quuid: String,
}
operation! { RemoveMachine(uuid: String, quuid: String) "RemoveMachine" -> Empty {
    0 "Uuid" uuid, 1 "Quuid" quuid
} }

pub type RemoveMachineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryCreateSnapshot {
    pub fix_id: u64,
    pub quuid: String,
    pub id: u64,
}
operation! { RetryCreateSnapshot(fix_id: u64, quuid: String, id: u64) "RetryCreateSnapshot" -> Empty {
    0 "FixId" fix_id, 1 "Quuid" quuid, 2 "Id" id
} }

pub type RetryCreateSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVulFix {
    pub fix_id: u64,
    pub quuid: String,
    pub vul_id: Option<u64>,
    pub kb_id: Option<u64>,
}
operation! { RetryVulFix(fix_id: u64, quuid: String) "RetryVulFix" -> Empty {
    0 "FixId" fix_id, 1 "Quuid" quuid, 2 "VulId" vul_id: u64, 3 "KbId" kb_id: u64
} }

pub type RetryVulFixOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanAsset {
    pub asset_type_ids: Option<Vec<u64>>,
    pub quuids: Option<Vec<String>>,
}
operation! { ScanAsset() "ScanAsset" -> ScanAssetOutput {
    0 "AssetTypeIds" asset_type_ids: Vec<u64>, 1 "Quuids" quuids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanAssetOutput {
    pub task_id: Option<u64>,
}
model! { ScanAssetOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanBaseline {
    pub strategy_id_list: Option<Vec<u64>>,
    pub category_id_list: Option<Vec<u64>>,
    pub rule_id_list: Option<Vec<u64>>,
    pub quuid_list: Option<Vec<String>>,
    pub uuid_list: Option<Vec<String>>,
}
operation! { ScanBaseline() "ScanBaseline" -> ScanBaselineOutput {
    0 "StrategyIdList" strategy_id_list: Vec<u64>, 1 "CategoryIdList" category_id_list: Vec<u64>,
    2 "RuleIdList" rule_id_list: Vec<u64>, 3 "QuuidList" quuid_list: Vec<String>, 4 "UuidList" uuid_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanBaselineOutput {
    pub scanning_quuids: Option<Vec<String>>,
    pub task_id: Option<u64>,
}
model! { ScanBaselineOutput {
    0 "ScanningQuuids" scanning_quuids, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskAgain {
    pub module_type: String,
    pub task_id: u64,
    pub quuid_list: Option<Vec<String>>,
    pub timeout_period: Option<u64>,
}
operation! { ScanTaskAgain(module_type: String, task_id: u64) "ScanTaskAgain" -> ScanTaskAgainOutput {
    0 "ModuleType" module_type, 1 "TaskId" task_id, 2 "QuuidList" quuid_list: Vec<String>,
    3 "TimeoutPeriod" timeout_period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskAgainOutput {
    pub success_count: Option<u64>,
    pub basic_version_count: Option<u64>,
}
model! { ScanTaskAgainOutput {
    0 "SuccessCount" success_count, 1 "BasicVersionCount" basic_version_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVul {
    pub vul_levels: String,
    pub host_type: u64,
    pub vul_categories: Option<String>,
    pub quuid_list: Option<Vec<String>>,
    pub vul_emergency: Option<u64>,
    pub timeout_period: Option<u64>,
    pub vul_ids: Option<Vec<u64>>,
    pub scan_method: Option<u64>,
    pub kb_number: Option<Vec<String>>,
}
operation! { ScanVul(vul_levels: String, host_type: u64) "ScanVul" -> ScanVulOutput {
    0 "VulLevels" vul_levels, 1 "HostType" host_type, 2 "VulCategories" vul_categories: String,
    3 "QuuidList" quuid_list: Vec<String>, 4 "VulEmergency" vul_emergency: u64, 5 "TimeoutPeriod" timeout_period: u64,
    6 "VulIds" vul_ids: Vec<u64>, 7 "ScanMethod" scan_method: u64, 8 "KBNumber" kb_number: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVulOutput {
    pub task_id: Option<u64>,
    pub basic_version_count: Option<u64>,
    pub success_count: Option<u64>,
}
model! { ScanVulOutput {
    0 "TaskId" task_id, 1 "BasicVersionCount" basic_version_count, 2 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVulAgain {
    pub event_ids: String,
    pub uuids: Option<String>,
    pub event_type: Option<u64>,
}
operation! { ScanVulAgain(event_ids: String) "ScanVulAgain" -> ScanVulAgainOutput {
    0 "EventIds" event_ids, 1 "Uuids" uuids: String, 2 "EventType" event_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVulAgainOutput {
    pub success_count: Option<u64>,
    pub basic_version_count: Option<u64>,
}
model! { ScanVulAgainOutput {
    0 "SuccessCount" success_count, 1 "BasicVersionCount" basic_version_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVulSetting {
    pub timer_interval: u64,
    pub vul_categories: Option<Vec<u64>>,
    pub vul_levels: Option<Vec<u64>>,
    pub timer_time: Option<String>,
    pub vul_emergency: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub enable_scan: Option<u64>,
    pub uuids: Option<Vec<String>>,
    pub scan_method: Option<u64>,
}
operation! { ScanVulSetting(timer_interval: u64) "ScanVulSetting" -> Empty {
    0 "TimerInterval" timer_interval, 1 "VulCategories" vul_categories: Vec<u64>, 2 "VulLevels" vul_levels: Vec<u64>,
    3 "TimerTime" timer_time: String, 4 "VulEmergency" vul_emergency: u64, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "EnableScan" enable_scan: u64, 8 "Uuids" uuids: Vec<String>,
    9 "ScanMethod" scan_method: u64
} }

pub type ScanVulSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLog {
    pub start_time: i64,
    pub end_time: i64,
    pub query_string: String,
    pub count: Option<i64>,
    pub sort: Option<String>,
    pub context: Option<String>,
}
operation! { SearchLog(start_time: i64, end_time: i64, query_string: String) "SearchLog" -> SearchLogOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "QueryString" query_string, 3 "Count" count: i64,
    4 "Sort" sort: String, 5 "Context" context: String
} }
paged! { SearchLog: LogInfo = Token "Context", "Data" data, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogOutput {
    pub count: Option<i64>,
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    pub data: Option<Vec<LogInfo>>,
}
model! { SearchLogOutput {
    0 "Count" count, 1 "Context" context, 2 "ListOver" list_over, 3 "Analysis" analysis, 4 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub source: Option<String>,
    pub time_stamp: Option<i64>,
}
model! { LogInfo {
    0 "Content" content, 1 "FileName" file_name, 2 "Source" source, 3 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeparateMalwares {
    pub ids: Vec<u64>,
    pub kill_process: Option<bool>,
}
operation! { SeparateMalwares(ids: Vec<u64>) "SeparateMalwares" -> SeparateMalwaresOutput {
    0 "Ids" ids, 1 "KillProcess" kill_process: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeparateMalwaresOutput {
    pub success_ids: Option<Vec<u64>>,
    pub failed_ids: Option<Vec<u64>>,
}
model! { SeparateMalwaresOutput {
    0 "SuccessIds" success_ids, 1 "FailedIds" failed_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBashEventsStatus {
    pub ids: Vec<u64>,
    pub status: u64,
}
operation! { SetBashEventsStatus(ids: Vec<u64>, status: u64) "SetBashEventsStatus" -> Empty {
    0 "Ids" ids, 1 "Status" status
} }

pub type SetBashEventsStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLocalStorageExpire {
    pub key: String,
    pub expire: u64,
}
operation! { SetLocalStorageExpire(key: String, expire: u64) "SetLocalStorageExpire" -> Empty {
    0 "Key" key, 1 "Expire" expire
} }

pub type SetLocalStorageExpireOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLocalStorageItem {
    pub key: String,
    pub value: String,
    pub expire: Option<u64>,
}
operation! { SetLocalStorageItem(key: String, value: String) "SetLocalStorageItem" -> Empty {
    0 "Key" key, 1 "Value" value, 2 "Expire" expire: u64
} }

pub type SetLocalStorageItemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBaselineDetect {
    pub param: BaselineDetectParam,
}
operation! { StartBaselineDetect(param: BaselineDetectParam) "StartBaselineDetect" -> StartBaselineDetectOutput {
    0 "Param" param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineDetectParam {
    pub policy_ids: Option<Vec<i64>>,
    pub rule_ids: Option<Vec<i64>>,
    pub item_ids: Option<Vec<i64>>,
    pub host_ids: Option<Vec<String>>,
}
input! { BaselineDetectParam() {
    0 "PolicyIds" policy_ids: Vec<i64>, 1 "RuleIds" rule_ids: Vec<i64>, 2 "ItemIds" item_ids: Vec<i64>,
    3 "HostIds" host_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBaselineDetectOutput {
    pub task_id: Option<i64>,
}
model! { StartBaselineDetectOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAssetScan {
    pub task_id: u64,
}
operation! { StopAssetScan(task_id: u64) "StopAssetScan" -> Empty {
    0 "TaskId" task_id
} }

pub type StopAssetScanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBaselineDetect {
    pub task_ids: Vec<i64>,
}
operation! { StopBaselineDetect(task_ids: Vec<i64>) "StopBaselineDetect" -> Empty {
    0 "TaskIds" task_ids
} }

pub type StopBaselineDetectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNoticeBanTips {}
operation! { StopNoticeBanTips() "StopNoticeBanTips" -> Empty {} }

pub type StopNoticeBanTipsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchBashRules {
    pub id: u64,
    pub disabled: u64,
}
operation! { SwitchBashRules(id: u64, disabled: u64) "SwitchBashRules" -> Empty {
    0 "Id" id, 1 "Disabled" disabled
} }

pub type SwitchBashRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAssetScan {
    pub sync: bool,
}
operation! { SyncAssetScan(sync: bool) "SyncAssetScan" -> SyncAssetScanOutput {
    0 "Sync" sync
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAssetScanOutput {
    pub state: Option<String>,
    pub latest_start_time: Option<String>,
    pub latest_end_time: Option<String>,
    pub task_id: Option<u64>,
}
model! { SyncAssetScanOutput {
    0 "State" state, 1 "LatestStartTime" latest_start_time, 2 "LatestEndTime" latest_end_time, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncBaselineDetectSummary {
    pub task_ids: Option<Vec<u64>>,
}
operation! { SyncBaselineDetectSummary() "SyncBaselineDetectSummary" -> SyncBaselineDetectSummaryOutput {
    0 "TaskIds" task_ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncBaselineDetectSummaryOutput {
    pub progress_rate: Option<i64>,
    pub not_pass_policy_count: Option<i64>,
    pub host_count: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub will_first_scan: Option<i64>,
    pub detecting_task_ids: Option<Vec<i64>>,
    pub left_mins: Option<i64>,
}
model! { SyncBaselineDetectSummaryOutput {
    0 "ProgressRate" progress_rate, 1 "NotPassPolicyCount" not_pass_policy_count, 2 "HostCount" host_count,
    3 "StartTime" start_time, 4 "EndTime" end_time, 5 "WillFirstScan" will_first_scan,
    6 "DetectingTaskIds" detecting_task_ids, 7 "LeftMins" left_mins
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMachines {
    pub sync: Option<bool>,
}
operation! { SyncMachines() "SyncMachines" -> SyncMachinesOutput {
    0 "Sync" sync: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMachinesOutput {
    pub state: Option<String>,
    pub latest_start_time: Option<String>,
    pub latest_end_time: Option<String>,
}
model! { SyncMachinesOutput {
    0 "State" state, 1 "LatestStartTime" latest_start_time, 2 "LatestEndTime" latest_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestWebHookRule {
    pub id: i64,
    pub data: String,
}
operation! { TestWebHookRule(id: i64, data: String) "TestWebHookRule" -> Empty {
    0 "Id" id, 1 "Data" data
} }

pub type TestWebHookRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustMalwares {
    pub ids: Vec<u64>,
}
operation! { TrustMalwares(ids: Vec<u64>) "TrustMalwares" -> Empty {
    0 "Ids" ids
} }

pub type TrustMalwaresOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntrustMalwares {
    pub ids: Vec<u64>,
}
operation! { UntrustMalwares(ids: Vec<u64>) "UntrustMalwares" -> Empty {
    0 "Ids" ids
} }

pub type UntrustMalwaresOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBaselineStrategy {
    pub strategy_id: u64,
    pub strategy_name: String,
    pub scan_cycle: u64,
    pub scan_at: String,
    pub category_ids: Vec<String>,
    pub is_global: u64,
    pub machine_type: String,
    pub region_code: String,
    pub quuids: Vec<String>,
}

/// What [`UpdateBaselineStrategy::new`] takes.
pub struct UpdateBaselineStrategyRequired {
    pub strategy_id: u64,
    pub strategy_name: String,
    pub scan_cycle: u64,
    pub scan_at: String,
    pub category_ids: Vec<String>,
    pub is_global: u64,
    pub machine_type: String,
    pub region_code: String,
    pub quuids: Vec<String>,
}
operation! { UpdateBaselineStrategy{UpdateBaselineStrategyRequired: strategy_id, strategy_name, scan_cycle, scan_at, category_ids, is_global, machine_type, region_code, quuids}
    "UpdateBaselineStrategy" -> Empty {
    0 "StrategyId" strategy_id, 1 "StrategyName" strategy_name, 2 "ScanCycle" scan_cycle, 3 "ScanAt" scan_at,
    4 "CategoryIds" category_ids, 5 "IsGlobal" is_global, 6 "MachineType" machine_type, 7 "RegionCode" region_code,
    8 "Quuids" quuids
} }

pub type UpdateBaselineStrategyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMachineTags {
    pub quuid: String,
    pub tag_ids: Option<Vec<u64>>,
    pub machine_region: Option<String>,
    pub machine_area: Option<String>,
}
operation! { UpdateMachineTags(quuid: String) "UpdateMachineTags" -> Empty {
    0 "Quuid" quuid, 1 "TagIds" tag_ids: Vec<u64>, 2 "MachineRegion" machine_region: String,
    3 "MachineArea" machine_area: String
} }

pub type UpdateMachineTagsOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_API_SERVER_FAIL: &str = "FailedOperation.APIServerFail";
    pub const FAILED_OPERATION_AGENT_OFFLINE: &str = "FailedOperation.AgentOffline";
    pub const FAILED_OPERATION_EXPORT: &str = "FailedOperation.Export";
    pub const FAILED_OPERATION_LICENSE_EXCEEDED: &str = "FailedOperation.LicenseExceeded";
    pub const FAILED_OPERATION_MACHINE_DELETE: &str = "FailedOperation.MachineDelete";
    pub const FAILED_OPERATION_NO_PROFESSION_HOST: &str = "FailedOperation.NoProfessionHost";
    pub const FAILED_OPERATION_PART_SEPARATE: &str = "FailedOperation.PartSeparate";
    pub const FAILED_OPERATION_PROTECT_START_FAIL: &str = "FailedOperation.ProtectStartFail";
    pub const FAILED_OPERATION_RECOVER: &str = "FailedOperation.Recover";
    pub const FAILED_OPERATION_RESCAN_VUL: &str = "FailedOperation.RescanVul";
    pub const FAILED_OPERATION_SINGLE_SEPARATE: &str = "FailedOperation.SingleSeparate";
    pub const FAILED_OPERATION_TOO_MANY_STRATEGY: &str = "FailedOperation.TooManyStrategy";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_MAIN_DB_FAIL: &str = "InternalError.MainDBFail";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_DATE_RANGE: &str = "InvalidParameter.DateRange";
    pub const INVALID_PARAMETER_ILLEGAL_REQUEST: &str = "InvalidParameter.IllegalRequest";
    pub const INVALID_PARAMETER_INVALID_FORMAT: &str = "InvalidParameter.InvalidFormat";
    pub const INVALID_PARAMETER_IP_NO_VALID: &str = "InvalidParameter.IpNoValid";
    pub const INVALID_PARAMETER_MISSING_PARAMETER: &str = "InvalidParameter.MissingParameter";
    pub const INVALID_PARAMETER_NAME_HAS_REPETITION: &str = "InvalidParameter.NameHasRepetition";
    pub const INVALID_PARAMETER_PARSING_ERROR: &str = "InvalidParameter.ParsingError";
    pub const INVALID_PARAMETER_PORT_NO_VALID: &str = "InvalidParameter.PortNoValid";
    pub const INVALID_PARAMETER_REGEX_RULE_ERROR: &str = "InvalidParameter.RegexRuleError";
    pub const INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY: &str = "InvalidParameter.ReverShellKeyFieldAllEmpty";
    pub const INVALID_PARAMETER_RULE_HOST_DUPLICATE_ERR: &str = "InvalidParameter.RuleHostDuplicateErr";
    pub const INVALID_PARAMETER_RULE_HOSTIP_ERR: &str = "InvalidParameter.RuleHostipErr";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_TAG_NAME_LENGTH_LIMIT: &str = "InvalidParameterValue.TagNameLengthLimit";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_AREA_QUOTA: &str = "LimitExceeded.AreaQuota";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_MACHINE_NOT_FOUND: &str = "ResourceNotFound.MachineNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AddLoginWhiteLists, AddVulIgnoreRule, ChangeRuleEventsIgnoreStatus, ChangeStrategyEnableStatus,
    CheckBashPolicyParams, CheckBashRuleParams, CheckFileTamperRule, CheckFirstScanBaseline,
    CheckLogKafkaConnectionState, ClearLocalStorage, CreateBanWhiteList, CreateBaselineStrategy, CreateBuyBindTask,
    CreateEmergencyVulScan, CreateIncidentBacktracking, CreateLicenseOrder, CreateLogExport,
    CreateMaliciousRequestWhiteList, CreateMalwareWhiteList, CreateNetAttackWhiteList, CreateProtectServer,
    CreateRansomDefenseStrategy, CreateScanMalwareSetting, CreateSearchLog, CreateSearchTemplate, CreateVulFix,
    CreateWhiteListOrder, DeleteAllJavaMemShells, DeleteBanWhiteList, DeleteBaselinePolicy, DeleteBaselineRule,
    DeleteBaselineRuleIgnore, DeleteBaselineStrategy, DeleteBaselineWeakPassword, DeleteBashEvents, DeleteBashPolicies,
    DeleteBashRules, DeleteBruteAttacks, DeleteLicenseRecord, DeleteLicenseRecordAll, DeleteLogExport,
    DeleteLoginWhiteList, DeleteMachine, DeleteMachineClearHistory, DeleteMachineTag, DeleteMaliciousRequestWhiteList,
    DeleteMaliciousRequests, DeleteMalwareScanTask, DeleteMalwareWhiteList, DeleteMalwares, DeleteNetAttackWhiteList,
    DeleteNonlocalLoginPlaces, DeletePrivilegeEvents, DeletePrivilegeRules, DeleteProtectDir, DeleteRaspRules,
    DeleteReverseShellEvents, DeleteReverseShellRules, DeleteRiskDnsEvent, DeleteRiskDnsPolicy, DeleteScanTask,
    DeleteSearchTemplate, DeleteTags, DeleteWebHookPolicy, DeleteWebHookReceiver, DeleteWebHookRule,
    DeleteWebPageEventLog, DescribeABTestConfig, DescribeAESKey, DescribeAccountStatistics, DescribeAgentInstallCommand,
    DescribeAgentInstallationToken, DescribeAlarmIncidentNodes, DescribeAlarmVertexId, DescribeAssetAppCount,
    DescribeAssetAppList, DescribeAssetAppProcessList, DescribeAssetCoreModuleInfo, DescribeAssetCoreModuleList,
    DescribeAssetDatabaseCount, DescribeAssetDatabaseInfo, DescribeAssetDatabaseList, DescribeAssetDiskList,
    DescribeAssetEnvList, DescribeAssetHostTotalCount, DescribeAssetInfo, DescribeAssetInitServiceList,
    DescribeAssetJarInfo, DescribeAssetJarList, DescribeAssetLoadInfo, DescribeAssetMachineDetail,
    DescribeAssetMachineList, DescribeAssetMachineTagTop, DescribeAssetPlanTaskList, DescribeAssetPortCount,
    DescribeAssetPortInfoList, DescribeAssetProcessCount, DescribeAssetProcessInfoList, DescribeAssetRecentMachineInfo,
    DescribeAssetSystemPackageList, DescribeAssetTotalCount, DescribeAssetTypeTop, DescribeAssetTypes,
    DescribeAssetUserCount, DescribeAssetUserInfo, DescribeAssetUserKeyList, DescribeAssetUserList,
    DescribeAssetWebAppCount, DescribeAssetWebAppList, DescribeAssetWebAppPluginList, DescribeAssetWebFrameCount,
    DescribeAssetWebFrameList, DescribeAssetWebLocationCount, DescribeAssetWebLocationInfo,
    DescribeAssetWebLocationList, DescribeAssetWebLocationPathList, DescribeAssetWebServiceCount,
    DescribeAssetWebServiceInfoList, DescribeAssetWebServiceProcessList, DescribeAttackEventInfo, DescribeAttackEvents,
    DescribeAttackStatistics, DescribeAttackTop, DescribeAttackTrends, DescribeAttackType, DescribeAttackVulTypeList,
    DescribeBanMode, DescribeBanRegions, DescribeBanStatus, DescribeBanWhiteList, DescribeBaselineAnalysisData,
    DescribeBaselineBasicInfo, DescribeBaselineDefaultStrategyList, DescribeBaselineDetail, DescribeBaselineDetectList,
    DescribeBaselineDetectOverview, DescribeBaselineDownloadList, DescribeBaselineEffectHostList,
    DescribeBaselineFixList, DescribeBaselineHostDetectList, DescribeBaselineHostIgnoreList,
    DescribeBaselineHostRiskTop, DescribeBaselineHostTop, DescribeBaselineItemDetectList,
    DescribeBaselineItemIgnoreList, DescribeBaselineItemInfo, DescribeBaselineItemList, DescribeBaselineItemRiskTop,
    DescribeBaselineList, DescribeBaselinePolicyList, DescribeBaselineRule, DescribeBaselineRuleCategoryList,
    DescribeBaselineRuleDetectList, DescribeBaselineRuleIgnoreList, DescribeBaselineRuleList,
    DescribeBaselineScanSchedule, DescribeBaselineStrategyDetail, DescribeBaselineStrategyList, DescribeBaselineTop,
    DescribeBaselineWeakPasswordList, DescribeBashEvents, DescribeBashEventsInfo, DescribeBashEventsInfoNew,
    DescribeBashEventsNew, DescribeBashPolicies, DescribeBashRules, DescribeBruteAttackList, DescribeBruteAttackRules,
    DescribeCanFixVulMachine, DescribeCanNotSeparateMachine, DescribeClientException, DescribeDefenceEventDetail,
    DescribeDirectConnectInstallCommand, DescribeESAggregations, DescribeEmergencyVulList, DescribeEventByTable,
    DescribeExportMachines, DescribeFastAnalysis, DescribeFileTamperEventRuleInfo, DescribeFileTamperEvents,
    DescribeFileTamperRuleCount, DescribeFileTamperRuleInfo, DescribeFileTamperRules, DescribeGeneralStat,
    DescribeHistoryAccounts, DescribeHistoryService, DescribeHostInfo, DescribeHostLoginList, DescribeHotVulTop,
    DescribeIgnoreBaselineRule, DescribeIgnoreHostAndItemConfig, DescribeIgnoreRuleEffectHostList,
    DescribeImportMachineInfo, DescribeInjectRiskyServiceSwitch, DescribeJavaMemShellInfo, DescribeJavaMemShellList,
    DescribeJavaMemShellPluginInfo, DescribeJavaMemShellPluginList, DescribeLicense, DescribeLicenseBindList,
    DescribeLicenseBindSchedule, DescribeLicenseGeneral, DescribeLicenseList, DescribeLicenseWhiteConfig,
    DescribeLogDeliveryKafkaOptions, DescribeLogExports, DescribeLogHistogram, DescribeLogIndex,
    DescribeLogKafkaDeliverInfo, DescribeLogStorageConfig, DescribeLogStorageRecord, DescribeLogStorageStatistic,
    DescribeLogType, DescribeLoginTypeGlobalConf, DescribeLoginTypeHost, DescribeLoginWhiteCombinedList,
    DescribeLoginWhiteHostList, DescribeLoginWhiteList, DescribeMachineClearHistory, DescribeMachineDefenseCnt,
    DescribeMachineFileTamperRules, DescribeMachineGeneral, DescribeMachineInfo, DescribeMachineLicenseDetail,
    DescribeMachineList, DescribeMachineOsList, DescribeMachineRegionList, DescribeMachineRegions,
    DescribeMachineRiskCnt, DescribeMachineSnapshot, DescribeMachines, DescribeMachinesSimple, DescribeMalWareList,
    DescribeMaliciousRequestWhiteList, DescribeMalwareFile, DescribeMalwareInfo, DescribeMalwareRiskOverview,
    DescribeMalwareRiskWarning, DescribeMalwareTimingScanSetting, DescribeMalwareWhiteList,
    DescribeMalwareWhiteListAffectList, DescribeMemShellRules, DescribeNetAttackSetting, DescribeNetAttackWhiteList,
    DescribeOpenPortStatistics, DescribeOverviewStatistics, DescribePatchEffectHostList, DescribePatchInfo,
    DescribePrivilegeEventInfo, DescribePrivilegeEvents, DescribePrivilegeRules, DescribeProVersionInfo,
    DescribeProVersionStatus, DescribeProcessStatistics, DescribeProductStatus, DescribeProtectDirList,
    DescribeProtectDirRelatedServer, DescribePublicProxyInstallCommand, DescribeRansomDefenseBackupList,
    DescribeRansomDefenseEventsList, DescribeRansomDefenseMachineList, DescribeRansomDefenseMachineStrategyInfo,
    DescribeRansomDefenseRollBackTaskList, DescribeRansomDefenseState, DescribeRansomDefenseStrategyDetail,
    DescribeRansomDefenseStrategyList, DescribeRansomDefenseStrategyMachines, DescribeRansomDefenseTrend,
    DescribeRaspEventCWP, DescribeRaspEventDetailCWP, DescribeRaspEventDetailTCSS, DescribeRaspEventTCSS,
    DescribeRaspLicenseList, DescribeRaspMaxCpu, DescribeRaspMemShellDetailTCSS, DescribeRaspMemShellListTCSS,
    DescribeRaspPluginList, DescribeRaspRuleVuls, DescribeRaspRules, DescribeRecommendedProtectCpu,
    DescribeReverseShellEventInfo, DescribeReverseShellEvents, DescribeReverseShellRules,
    DescribeReverseShellRulesAggregation, DescribeReverseShellSystemPolicyConfig, DescribeRiskBatchStatus,
    DescribeRiskDnsEventInfo, DescribeRiskDnsEventList, DescribeRiskDnsInfo, DescribeRiskDnsList,
    DescribeRiskDnsPolicyList, DescribeRiskProcessEvents, DescribeSafeInfo, DescribeScanMalwareSchedule,
    DescribeScanSchedule, DescribeScanState, DescribeScanTaskDetails, DescribeScanTaskStatus, DescribeScanVulSetting,
    DescribeScreenAttackHotspot, DescribeScreenBroadcasts, DescribeScreenDefenseTrends, DescribeScreenEmergentMsg,
    DescribeScreenEventsCnt, DescribeScreenGeneralStat, DescribeScreenHostInvasion, DescribeScreenMachineRegions,
    DescribeScreenMachines, DescribeScreenProtectionCnt, DescribeScreenProtectionStat, DescribeScreenRiskAssetsTop,
    DescribeSearchLogs, DescribeSearchTemplates, DescribeSecurityBroadcastInfo, DescribeSecurityBroadcasts,
    DescribeSecurityDynamics, DescribeSecurityEventStat, DescribeSecurityEventsCnt, DescribeSecurityTrends,
    DescribeServerRelatedDirInfo, DescribeServersAndRiskAndFirstInfo, DescribeShellPolicyList, DescribeSkillInfo,
    DescribeStrategyExist, DescribeTagMachines, DescribeTags, DescribeTrialReport, DescribeUndoVulCounts,
    DescribeUsersConfig, DescribeUsualLoginPlaces, DescribeVdbAndPocInfo, DescribeVersionCompareChart,
    DescribeVersionStatistics, DescribeVertexDetail, DescribeVulCountByDates, DescribeVulCveIdInfo,
    DescribeVulDefenceEvent, DescribeVulDefenceList, DescribeVulDefenceOverview, DescribeVulDefenceOverviewCount,
    DescribeVulDefencePluginDetail, DescribeVulDefencePluginExceptionCount, DescribeVulDefencePluginStatus,
    DescribeVulDefenceSetting, DescribeVulDefenceSettingList, DescribeVulEffectHostList, DescribeVulEffectModules,
    DescribeVulEmergentMsg, DescribeVulFixStatus, DescribeVulHostCountScanTime, DescribeVulHostTop, DescribeVulInfoCvss,
    DescribeVulLabels, DescribeVulLevelCount, DescribeVulList, DescribeVulOverview, DescribeVulStoreList,
    DescribeVulTop, DescribeVulTrend, DescribeWarningHostConfig, DescribeWarningList, DescribeWebHookPolicy,
    DescribeWebHookReceiver, DescribeWebHookReceiverUsage, DescribeWebHookRule, DescribeWebHookRules,
    DescribeWebPageEventList, DescribeWebPageGeneralize, DescribeWebPageProtectStat, DescribeWebPageServiceInfo,
    DescribeWindowsPatchList, DescribeYDRaspBlackWhite, DestroyOrder, EditBashRules, EditPrivilegeRules,
    EditReverseShellRules, EditTags, ExportAssetAppList, ExportAssetCoreModuleList, ExportAssetDatabaseList,
    ExportAssetEnvList, ExportAssetInitServiceList, ExportAssetJarList, ExportAssetMachineDetail,
    ExportAssetMachineList, ExportAssetPlanTaskList, ExportAssetPortInfoList, ExportAssetProcessInfoList,
    ExportAssetRecentMachineInfo, ExportAssetSystemPackageList, ExportAssetUserList, ExportAssetWebAppList,
    ExportAssetWebFrameList, ExportAssetWebLocationList, ExportAssetWebServiceInfoList, ExportAttackEvents,
    ExportBaselineEffectHostList, ExportBaselineFixList, ExportBaselineHostDetectList, ExportBaselineItemDetectList,
    ExportBaselineItemList, ExportBaselineList, ExportBaselineRuleDetectList, ExportBaselineWeakPasswordList,
    ExportBashEvents, ExportBashEventsNew, ExportBashPolicies, ExportBruteAttacks, ExportFileTamperEvents,
    ExportFileTamperRules, ExportIgnoreBaselineRule, ExportIgnoreRuleEffectHostList, ExportJavaMemShellPlugins,
    ExportJavaMemShells, ExportLicenseDetail, ExportMaliciousRequests, ExportMalwares, ExportNonlocalLoginPlaces,
    ExportPatchEffectHostList, ExportPrivilegeEvents, ExportProtectDirList, ExportRansomDefenseBackupList,
    ExportRansomDefenseEventsList, ExportRansomDefenseMachineList, ExportRansomDefenseStrategyList,
    ExportRansomDefenseStrategyMachines, ExportReverseShellEvents, ExportRiskDnsEventList, ExportRiskDnsPolicyList,
    ExportRiskProcessEvents, ExportScanTaskDetails, ExportSecurityTrends, ExportTasks, ExportVulDefenceEvent,
    ExportVulDefenceList, ExportVulDefencePluginEvent, ExportVulDetectionExcel, ExportVulDetectionReport,
    ExportVulEffectHostList, ExportVulInfo, ExportVulList, ExportWebPageEventList, ExportWindowsPatchList,
    FixBaselineDetect, GetLocalStorageItem, KeysLocalStorage, ModifyAutoOpenProVersionConfig, ModifyBanMode,
    ModifyBanStatus, ModifyBanWhiteList, ModifyBaselinePolicy, ModifyBaselinePolicyState, ModifyBaselineRule,
    ModifyBaselineRuleIgnore, ModifyBaselineWeakPassword, ModifyBashPolicy, ModifyBashPolicyStatus,
    ModifyBruteAttackRules, ModifyEventAttackStatus, ModifyFileTamperEvents, ModifyFileTamperRule,
    ModifyFileTamperRuleStatus, ModifyJavaMemShellPluginSwitch, ModifyJavaMemShellsStatus, ModifyLicenseBinds,
    ModifyLicenseOrder, ModifyLicenseUnBinds, ModifyLogKafkaAccess, ModifyLogKafkaDeliverType, ModifyLogKafkaState,
    ModifyLogStorageConfig, ModifyLoginWhiteInfo, ModifyLoginWhiteRecord, ModifyMachineAutoClearConfig,
    ModifyMachineRemark, ModifyMaliciousRequestWhiteList, ModifyMalwareTimingScanSettings, ModifyMalwareWhiteList,
    ModifyNetAttackSetting, ModifyNetAttackWhiteList, ModifyOrderAttribute, ModifyRansomDefenseEventsStatus,
    ModifyRansomDefenseStrategyStatus, ModifyRaspMaxCpu, ModifyRaspRules, ModifyReverseShellRulesAggregation,
    ModifyRiskDnsPolicy, ModifyRiskDnsPolicyStatus, ModifyRiskEventsStatus, ModifyUsersConfig,
    ModifyVulDefenceEventStatus, ModifyVulDefenceSetting, ModifyWarningHostConfig, ModifyWarningSetting,
    ModifyWebHookPolicy, ModifyWebHookPolicyStatus, ModifyWebHookReceiver, ModifyWebHookRule, ModifyWebHookRuleStatus,
    ModifyWebPageProtectDir, ModifyWebPageProtectSetting, ModifyWebPageProtectSwitch, RansomDefenseRollback,
    RaspEventOverview, RecoverMalwares, RemoveLocalStorageItem, RemoveMachine, RetryCreateSnapshot, RetryVulFix,
    ScanAsset, ScanBaseline, ScanTaskAgain, ScanVul, ScanVulAgain, ScanVulSetting, SearchLog, SeparateMalwares,
    SetBashEventsStatus, SetLocalStorageExpire, SetLocalStorageItem, StartBaselineDetect, StopAssetScan,
    StopBaselineDetect, StopNoticeBanTips, SwitchBashRules, SyncAssetScan, SyncBaselineDetectSummary, SyncMachines,
    TestWebHookRule, TrustMalwares, UntrustMalwares, UpdateBaselineStrategy, UpdateMachineTags
}
