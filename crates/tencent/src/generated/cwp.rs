//! `cwp` of Tencent Cloud, API version 2018-02-28.
//!
//! Endpoint: `cwp.tencentcloudapi.com`, or `cwp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cwp::CheckFileTamperRule};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckFileTamperRule::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cwp", "2018-02-28", "cwp", &Endpoints::NONE);

/// Adds login white lists: `AddLoginWhiteLists` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=AddLoginWhiteLists>.
///
/// Errors: [`codes::INVALID_PARAMETER_RULE_HOST_DUPLICATE_ERR`], [`codes::INVALID_PARAMETER_RULE_HOSTIP_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLoginWhiteLists {
    /// Required.
    pub host_login_white_obj: HostLoginWhiteObj,
    pub process_type: Option<String>,
    pub event_id: Option<i64>,
}
operation! { AddLoginWhiteLists(host_login_white_obj: HostLoginWhiteObj)
    "AddLoginWhiteLists" -> AddLoginWhiteListsOutput {
    0 "HostLoginWhiteObj" host_login_white_obj, 1 "ProcessType" process_type: String, 2 "EventId" event_id: i64
} }

/// In the request of [`AddLoginWhiteLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostLoginWhiteObj {
    /// Required.
    pub places: Option<Vec<Place>>,
    /// Required.
    pub src_ip: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Required.
    pub is_global: Option<i64>,
    /// Required.
    pub host_infos: Option<Vec<HostInfo>>,
    pub remark: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// Arguments of [`HostLoginWhiteObj::new`].
pub struct HostLoginWhiteObjRequired {
    pub places: Vec<Place>,
    pub src_ip: String,
    pub user_name: String,
    pub is_global: i64,
    pub host_infos: Vec<HostInfo>,
}
input! { HostLoginWhiteObj { HostLoginWhiteObjRequired: places, src_ip, user_name, is_global, host_infos } {
    0 "Places" places: Vec<Place>, 1 "SrcIp" src_ip: String, 2 "UserName" user_name: String,
    3 "IsGlobal" is_global: i64, 4 "HostInfos" host_infos: Vec<HostInfo>, 5 "Remark" remark: String,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String
} }

/// In the request of [`AddLoginWhiteLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Place {
    /// Required.
    pub city_id: Option<i64>,
    /// Required.
    pub province_id: Option<i64>,
    /// Required.
    pub country_id: Option<i64>,
    pub location: Option<String>,
}
input! { Place(city_id: i64, province_id: i64, country_id: i64) {
    0 "CityId" city_id: i64, 1 "ProvinceId" province_id: i64, 2 "CountryId" country_id: i64,
    3 "Location" location: String
} }

/// In the request of [`AddLoginWhiteLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostInfo {
    /// Required.
    pub quuid: Option<String>,
    /// Required.
    pub uuid: Option<String>,
}
input! { HostInfo(quuid: String, uuid: String) {
    0 "Quuid" quuid: String, 1 "Uuid" uuid: String
} }

/// Response of [`AddLoginWhiteLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLoginWhiteListsOutput {
    pub duplicate_hosts: Vec<DuplicateHosts>,
}
model! { AddLoginWhiteListsOutput {
    0 "DuplicateHosts" duplicate_hosts: Vec<DuplicateHosts>
} }

/// In the response of [`AddLoginWhiteLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DuplicateHosts {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub id: Option<i64>,
}
model! { DuplicateHosts {
    0 "Quuid" quuid: String, 1 "Uuid" uuid: String, 2 "Id" id: i64
} }

/// Adds vul ignore rule: `AddVulIgnoreRule` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=AddVulIgnoreRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVulIgnoreRule {
    pub rule_detail_list: Option<Vec<VulIgnoreRule>>,
}
operation! { AddVulIgnoreRule() "AddVulIgnoreRule" -> Empty {
    0 "RuleDetailList" rule_detail_list: Vec<VulIgnoreRule>
} }

/// Response of [`AddVulIgnoreRule`]: empty.
pub type AddVulIgnoreRuleOutput = Empty;

/// In the request of [`AddVulIgnoreRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulIgnoreRule {
    /// Required.
    pub vul_id: Option<i64>,
    /// Required.
    pub asset_scope_type: Option<i64>,
    pub include_quuid_list: Option<Vec<String>>,
    pub exclude_quuid_list: Option<Vec<String>>,
    pub remark: Option<String>,
    pub config_host_count: Option<i64>,
    pub affected_host_count: Option<i64>,
    pub vul_name: Option<String>,
    pub rule_id: Option<i64>,
    pub modify_time: Option<String>,
}
input! { VulIgnoreRule(vul_id: i64, asset_scope_type: i64) {
    0 "VulID" vul_id: i64, 1 "AssetScopeType" asset_scope_type: i64,
    2 "IncludeQuuidList" include_quuid_list: Vec<String>, 3 "ExcludeQuuidList" exclude_quuid_list: Vec<String>,
    4 "Remark" remark: String, 5 "ConfigHostCount" config_host_count: i64,
    6 "AffectedHostCount" affected_host_count: i64, 7 "VulName" vul_name: String, 8 "RuleID" rule_id: i64,
    9 "ModifyTime" modify_time: String
} }

/// Changes rule events ignore status: `ChangeRuleEventsIgnoreStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ChangeRuleEventsIgnoreStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeRuleEventsIgnoreStatus {
    /// Required.
    pub ignore_status: i64,
    pub rule_id_list: Option<Vec<i64>>,
    pub event_id_list: Option<Vec<i64>>,
}
operation! { ChangeRuleEventsIgnoreStatus(ignore_status: i64) "ChangeRuleEventsIgnoreStatus" -> Empty {
    0 "IgnoreStatus" ignore_status, 1 "RuleIdList" rule_id_list: Vec<i64>, 2 "EventIdList" event_id_list: Vec<i64>
} }

/// Response of [`ChangeRuleEventsIgnoreStatus`]: empty.
pub type ChangeRuleEventsIgnoreStatusOutput = Empty;

/// Changes strategy enable status: `ChangeStrategyEnableStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ChangeStrategyEnableStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeStrategyEnableStatus {
    /// Required.
    pub strategy_id: i64,
    /// Required.
    pub status: i64,
}
operation! { ChangeStrategyEnableStatus(strategy_id: i64, status: i64) "ChangeStrategyEnableStatus" -> Empty {
    0 "StrategyId" strategy_id, 1 "Status" status
} }

/// Response of [`ChangeStrategyEnableStatus`]: empty.
pub type ChangeStrategyEnableStatusOutput = Empty;

/// Checks bash policy params: `CheckBashPolicyParams` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CheckBashPolicyParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBashPolicyParams {
    /// Required.
    pub check_field: String,
    pub event_id: Option<i64>,
    pub name: Option<String>,
    pub rule: Option<String>,
    pub id: Option<i64>,
    pub rules: Option<PolicyRules>,
}
operation! { CheckBashPolicyParams(check_field: String) "CheckBashPolicyParams" -> CheckBashPolicyParamsOutput {
    0 "CheckField" check_field, 1 "EventId" event_id: i64, 2 "Name" name: String, 3 "Rule" rule: String, 4 "Id" id: i64,
    5 "Rules" rules: PolicyRules
} }

/// In the request of [`CheckBashPolicyParams`].
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

/// In the request of [`CheckBashPolicyParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandLine {
    pub exe: Option<String>,
    pub cmdline: Option<String>,
}
input! { CommandLine() {
    0 "Exe" exe: String, 1 "Cmdline" cmdline: String
} }

/// Response of [`CheckBashPolicyParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBashPolicyParamsOutput {
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
}
model! { CheckBashPolicyParamsOutput {
    0 "ErrCode" err_code: i64, 1 "ErrMsg" err_msg: String
} }

/// Checks bash rule params: `CheckBashRuleParams` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CheckBashRuleParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBashRuleParams {
    /// Required.
    pub check_field: String,
    pub event_id: Option<i64>,
    pub name: Option<String>,
    pub rule: Option<String>,
    pub id: Option<i64>,
}
operation! { CheckBashRuleParams(check_field: String) "CheckBashRuleParams" -> CheckBashRuleParamsOutput {
    0 "CheckField" check_field, 1 "EventId" event_id: i64, 2 "Name" name: String, 3 "Rule" rule: String, 4 "Id" id: i64
} }

/// Response of [`CheckBashRuleParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBashRuleParamsOutput {
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
}
model! { CheckBashRuleParamsOutput {
    0 "ErrCode" err_code: i64, 1 "ErrMsg" err_msg: String
} }

/// Checks file tamper rule: `CheckFileTamperRule` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CheckFileTamperRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFileTamperRule {
    pub name: Option<String>,
    pub id: Option<i64>,
}
operation! { CheckFileTamperRule() "CheckFileTamperRule" -> CheckFileTamperRuleOutput {
    0 "Name" name: String, 1 "Id" id: i64
} }

/// Response of [`CheckFileTamperRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFileTamperRuleOutput {
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
}
model! { CheckFileTamperRuleOutput {
    0 "ErrCode" err_code: i64, 1 "ErrMsg" err_msg: String
} }

/// Checks first scan baseline: `CheckFirstScanBaseline` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CheckFirstScanBaseline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFirstScanBaseline {}
operation! { CheckFirstScanBaseline() "CheckFirstScanBaseline" -> CheckFirstScanBaselineOutput {} }

/// Response of [`CheckFirstScanBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFirstScanBaselineOutput {
    pub first_scan: Option<i64>,
}
model! { CheckFirstScanBaselineOutput {
    0 "FirstScan" first_scan: i64
} }

/// Checks log kafka connection state: `CheckLogKafkaConnectionState` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CheckLogKafkaConnectionState>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLogKafkaConnectionState {
    /// Required.
    pub access_type: i64,
    /// Required.
    pub access_addr: String,
    /// Required.
    pub username: String,
    /// Required.
    pub has_pwd: i64,
    /// Required. Secret.
    pub pwd: Secret,
    /// Required.
    pub kafka_id: String,
    /// Required.
    pub ins_version: String,
}

/// Arguments of [`CheckLogKafkaConnectionState::new`].
pub struct CheckLogKafkaConnectionStateRequired {
    pub access_type: i64,
    pub access_addr: String,
    pub username: String,
    pub has_pwd: i64,
    pub pwd: Secret,
    pub kafka_id: String,
    pub ins_version: String,
}
operation! {
    CheckLogKafkaConnectionState { CheckLogKafkaConnectionStateRequired: access_type, access_addr, username, has_pwd, pwd, kafka_id, ins_version }
    "CheckLogKafkaConnectionState" -> CheckLogKafkaConnectionStateOutput {
    0 "AccessType" access_type, 1 "AccessAddr" access_addr, 2 "Username" username, 3 "HasPwd" has_pwd, 4 "Pwd" pwd,
    5 "KafkaId" kafka_id, 6 "InsVersion" ins_version
} }

/// Response of [`CheckLogKafkaConnectionState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLogKafkaConnectionStateOutput {
    pub is_connect: Option<bool>,
}
model! { CheckLogKafkaConnectionStateOutput {
    0 "IsConnect" is_connect: bool
} }

/// Clears local storage: `ClearLocalStorage` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ClearLocalStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearLocalStorage {}
operation! { ClearLocalStorage() "ClearLocalStorage" -> Empty {} }

/// Response of [`ClearLocalStorage`]: empty.
pub type ClearLocalStorageOutput = Empty;

/// Creates ban white list: `CreateBanWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateBanWhiteList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::INVALID_PARAMETER_IP_NO_VALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBanWhiteList {
    /// Required.
    pub rules: BanWhiteList,
    pub event_id: Option<i64>,
}
operation! { CreateBanWhiteList(rules: BanWhiteList) "CreateBanWhiteList" -> CreateBanWhiteListOutput {
    0 "Rules" rules, 1 "EventId" event_id: i64
} }

/// In the request of [`CreateBanWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanWhiteList {
    pub id: Option<String>,
    pub remark: Option<String>,
    pub src_ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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

/// Response of [`CreateBanWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBanWhiteListOutput {
    pub is_global: Option<bool>,
    pub is_duplicate: Option<bool>,
    pub duplicate_hosts: Vec<DuplicateHosts>,
}
model! { CreateBanWhiteListOutput {
    0 "IsGlobal" is_global: bool, 1 "IsDuplicate" is_duplicate: bool,
    2 "DuplicateHosts" duplicate_hosts: Vec<DuplicateHosts>
} }

/// Creates baseline strategy: `CreateBaselineStrategy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateBaselineStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PROFESSION_HOST`], [`codes::FAILED_OPERATION_TOO_MANY_STRATEGY`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaselineStrategy {
    /// Required.
    pub strategy_name: String,
    /// Required.
    pub scan_cycle: i64,
    /// Required.
    pub scan_at: String,
    /// Required.
    pub category_ids: Vec<i64>,
    /// Required.
    pub is_global: i64,
    /// Required.
    pub machine_type: String,
    /// Required.
    pub region_code: String,
    pub quuids: Option<Vec<String>>,
}

/// Arguments of [`CreateBaselineStrategy::new`].
pub struct CreateBaselineStrategyRequired {
    pub strategy_name: String,
    pub scan_cycle: i64,
    pub scan_at: String,
    pub category_ids: Vec<i64>,
    pub is_global: i64,
    pub machine_type: String,
    pub region_code: String,
}
operation! {
    CreateBaselineStrategy { CreateBaselineStrategyRequired: strategy_name, scan_cycle, scan_at, category_ids, is_global, machine_type, region_code }
    "CreateBaselineStrategy" -> Empty {
    0 "StrategyName" strategy_name, 1 "ScanCycle" scan_cycle, 2 "ScanAt" scan_at, 3 "CategoryIds" category_ids,
    4 "IsGlobal" is_global, 5 "MachineType" machine_type, 6 "RegionCode" region_code, 7 "Quuids" quuids: Vec<String>
} }

/// Response of [`CreateBaselineStrategy`]: empty.
pub type CreateBaselineStrategyOutput = Empty;

/// Creates buy bind task: `CreateBuyBindTask` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateBuyBindTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuyBindTask {
    /// Required.
    pub deal_name: String,
    /// Required.
    pub license_type: i64,
    pub quuid_list: Option<Vec<String>>,
    pub is_all: Option<bool>,
}
operation! { CreateBuyBindTask(deal_name: String, license_type: i64) "CreateBuyBindTask" -> Empty {
    0 "DealName" deal_name, 1 "LicenseType" license_type, 2 "QuuidList" quuid_list: Vec<String>, 3 "IsAll" is_all: bool
} }

/// Response of [`CreateBuyBindTask`]: empty.
pub type CreateBuyBindTaskOutput = Empty;

/// Creates emergency vul scan: `CreateEmergencyVulScan` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateEmergencyVulScan>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmergencyVulScan {
    /// Required.
    pub vul_id: i64,
    pub uuids: Option<Vec<String>>,
    pub timeout_period: Option<i64>,
}
operation! { CreateEmergencyVulScan(vul_id: i64) "CreateEmergencyVulScan" -> Empty {
    0 "VulId" vul_id, 1 "Uuids" uuids: Vec<String>, 2 "TimeoutPeriod" timeout_period: i64
} }

/// Response of [`CreateEmergencyVulScan`]: empty.
pub type CreateEmergencyVulScanOutput = Empty;

/// Creates incident backtracking: `CreateIncidentBacktracking` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateIncidentBacktracking>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentBacktracking {
    /// Required.
    pub quuid: String,
}
operation! { CreateIncidentBacktracking(quuid: String) "CreateIncidentBacktracking" -> Empty {
    0 "Quuid" quuid
} }

/// Response of [`CreateIncidentBacktracking`]: empty.
pub type CreateIncidentBacktrackingOutput = Empty;

/// Creates license order: `CreateLicenseOrder` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateLicenseOrder>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLicenseOrder {
    pub tags: Option<Vec<Tags>>,
    pub license_type: Option<i64>,
    pub license_num: Option<i64>,
    pub region_id: Option<i64>,
    pub project_id: Option<i64>,
    pub time_span: Option<i64>,
    pub auto_renew_flag: Option<bool>,
    pub auto_protect_open_config: Option<String>,
    pub modify_config: Option<OrderModifyObject>,
}
operation! { CreateLicenseOrder() "CreateLicenseOrder" -> CreateLicenseOrderOutput {
    0 "Tags" tags: Vec<Tags>, 1 "LicenseType" license_type: i64, 2 "LicenseNum" license_num: i64,
    3 "RegionId" region_id: i64, 4 "ProjectId" project_id: i64, 5 "TimeSpan" time_span: i64,
    6 "AutoRenewFlag" auto_renew_flag: bool, 7 "AutoProtectOpenConfig" auto_protect_open_config: String,
    8 "ModifyConfig" modify_config: OrderModifyObject
} }

/// In the request of [`CreateLicenseOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tags(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`CreateLicenseOrder`].
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

/// Response of [`CreateLicenseOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLicenseOrderOutput {
    pub deal_names: Vec<String>,
    pub resource_ids: Vec<String>,
    pub big_deal_id: Option<String>,
}
model! { CreateLicenseOrderOutput {
    0 "DealNames" deal_names: Vec<String>, 1 "ResourceIds" resource_ids: Vec<String>, 2 "BigDealId" big_deal_id: String
} }

/// Creates log export: `CreateLogExport` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateLogExport>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogExport {
    /// Required.
    pub count: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub query_string: Option<String>,
    pub sort: Option<String>,
    pub format: Option<String>,
}
operation! { CreateLogExport(count: i64, start_time: i64, end_time: i64) "CreateLogExport" -> CreateLogExportOutput {
    0 "Count" count, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "QueryString" query_string: String,
    4 "Sort" sort: String, 5 "Format" format: String
} }

/// Response of [`CreateLogExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogExportOutput {
    pub export_id: Option<String>,
}
model! { CreateLogExportOutput {
    0 "ExportId" export_id: String
} }

/// Creates malicious request white list: `CreateMaliciousRequestWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateMaliciousRequestWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMaliciousRequestWhiteList {
    /// Required.
    pub domain: String,
    pub mark: Option<String>,
}
operation! { CreateMaliciousRequestWhiteList(domain: String) "CreateMaliciousRequestWhiteList" -> Empty {
    0 "Domain" domain, 1 "Mark" mark: String
} }

/// Response of [`CreateMaliciousRequestWhiteList`]: empty.
pub type CreateMaliciousRequestWhiteListOutput = Empty;

/// Creates malware white list: `CreateMalwareWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateMalwareWhiteList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMalwareWhiteList {
    /// Required.
    pub mode: i64,
    pub quuid_list: Option<Vec<String>>,
    pub is_global: Option<i64>,
    pub match_type: Option<i64>,
    pub file_name: Option<Vec<String>>,
    pub file_directory: Option<Vec<String>>,
    pub file_extension: Option<Vec<String>>,
    pub md5_list: Option<Vec<String>>,
    pub event_id: Option<i64>,
    pub is_handle_history_events: Option<i64>,
    pub process_event_id: Option<i64>,
}
operation! { CreateMalwareWhiteList(mode: i64) "CreateMalwareWhiteList" -> Empty {
    0 "Mode" mode, 1 "QuuidList" quuid_list: Vec<String>, 2 "IsGlobal" is_global: i64, 3 "MatchType" match_type: i64,
    4 "FileName" file_name: Vec<String>, 5 "FileDirectory" file_directory: Vec<String>,
    6 "FileExtension" file_extension: Vec<String>, 7 "Md5List" md5_list: Vec<String>, 8 "EventId" event_id: i64,
    9 "IsHandleHistoryEvents" is_handle_history_events: i64, 10 "ProcessEventID" process_event_id: i64
} }

/// Response of [`CreateMalwareWhiteList`]: empty.
pub type CreateMalwareWhiteListOutput = Empty;

/// Creates net attack white list: `CreateNetAttackWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateNetAttackWhiteList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetAttackWhiteList {
    /// Required.
    pub scope: i64,
    /// Required.
    pub src_ip: Vec<String>,
    pub quuid_list: Option<Vec<String>>,
    pub event_id: Option<i64>,
    pub deal_old_events: Option<i64>,
    pub description: Option<String>,
}
operation! { CreateNetAttackWhiteList(scope: i64, src_ip: Vec<String>) "CreateNetAttackWhiteList" -> Empty {
    0 "Scope" scope, 1 "SrcIp" src_ip, 2 "QuuidList" quuid_list: Vec<String>, 3 "EventId" event_id: i64,
    4 "DealOldEvents" deal_old_events: i64, 5 "Description" description: String
} }

/// Response of [`CreateNetAttackWhiteList`]: empty.
pub type CreateNetAttackWhiteListOutput = Empty;

/// Creates protect server: `CreateProtectServer` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateProtectServer>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectServer {
    /// Required.
    pub protect_dir: String,
    /// Required.
    pub protect_host_config: Vec<ProtectHostConfig>,
}
operation! { CreateProtectServer(protect_dir: String, protect_host_config: Vec<ProtectHostConfig>)
    "CreateProtectServer" -> Empty {
    0 "ProtectDir" protect_dir, 1 "ProtectHostConfig" protect_host_config
} }

/// Response of [`CreateProtectServer`]: empty.
pub type CreateProtectServerOutput = Empty;

/// In the request of [`CreateProtectServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectHostConfig {
    /// Required.
    pub quuid: Option<String>,
    /// Required.
    pub protect_switch: Option<i64>,
    /// Required.
    pub auto_recovery: Option<i64>,
}
input! { ProtectHostConfig(quuid: String, protect_switch: i64, auto_recovery: i64) {
    0 "Quuid" quuid: String, 1 "ProtectSwitch" protect_switch: i64, 2 "AutoRecovery" auto_recovery: i64
} }

/// Creates ransom defense strategy: `CreateRansomDefenseStrategy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateRansomDefenseStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRansomDefenseStrategy {
    /// Required.
    pub name: String,
    /// Required.
    pub hour: String,
    pub id: Option<i64>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub is_all: Option<i64>,
    pub include_dir: Option<String>,
    pub exclude_dir: Option<String>,
    pub backup_type: Option<i64>,
    pub weekday: Option<String>,
    pub save_day: Option<i64>,
    pub machines: Option<Vec<RansomDefenseStrategyMachineInfo>>,
}
operation! { CreateRansomDefenseStrategy(name: String, hour: String) "CreateRansomDefenseStrategy" -> Empty {
    0 "Name" name, 1 "Hour" hour, 2 "Id" id: i64, 3 "Description" description: String, 4 "Status" status: i64,
    5 "IsAll" is_all: i64, 6 "IncludeDir" include_dir: String, 7 "ExcludeDir" exclude_dir: String,
    8 "BackupType" backup_type: i64, 9 "Weekday" weekday: String, 10 "SaveDay" save_day: i64,
    11 "Machines" machines: Vec<RansomDefenseStrategyMachineInfo>
} }

/// Response of [`CreateRansomDefenseStrategy`]: empty.
pub type CreateRansomDefenseStrategyOutput = Empty;

/// In the request of [`CreateRansomDefenseStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseStrategyMachineInfo {
    /// Required.
    pub uuid: Option<String>,
    pub disk_info: Option<String>,
}
input! { RansomDefenseStrategyMachineInfo(uuid: String) {
    0 "Uuid" uuid: String, 1 "DiskInfo" disk_info: String
} }

/// Creates scan malware setting: `CreateScanMalwareSetting` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateScanMalwareSetting>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::FAILED_OPERATION_NO_PROFESSION_HOST`], [`codes::INVALID_PARAMETER_DATE_RANGE`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanMalwareSetting {
    /// Required.
    pub scan_pattern: i64,
    /// Required.
    pub host_type: i64,
    pub quuid_list: Option<Vec<String>>,
    pub timeout_period: Option<i64>,
    pub engine_type: Option<i64>,
    pub enable_mem_shell_scan: Option<i64>,
}
operation! { CreateScanMalwareSetting(scan_pattern: i64, host_type: i64)
    "CreateScanMalwareSetting" -> CreateScanMalwareSettingOutput {
    0 "ScanPattern" scan_pattern, 1 "HostType" host_type, 2 "QuuidList" quuid_list: Vec<String>,
    3 "TimeoutPeriod" timeout_period: i64, 4 "EngineType" engine_type: i64,
    5 "EnableMemShellScan" enable_mem_shell_scan: i64
} }

/// Response of [`CreateScanMalwareSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScanMalwareSettingOutput {
    pub task_id: Option<i64>,
}
model! { CreateScanMalwareSettingOutput {
    0 "TaskId" task_id: i64
} }

/// Creates search log: `CreateSearchLog` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateSearchLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchLog {
    /// Required.
    pub search_content: String,
}
operation! { CreateSearchLog(search_content: String) "CreateSearchLog" -> CreateSearchLogOutput {
    0 "SearchContent" search_content
} }

/// Response of [`CreateSearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchLogOutput {
    pub status: Option<i64>,
}
model! { CreateSearchLogOutput {
    0 "Status" status: i64
} }

/// Creates search template: `CreateSearchTemplate` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateSearchTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_NAME_HAS_REPETITION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchTemplate {
    /// Required.
    pub search_template: SearchTemplate,
}
operation! { CreateSearchTemplate(search_template: SearchTemplate)
    "CreateSearchTemplate" -> CreateSearchTemplateOutput {
    0 "SearchTemplate" search_template
} }

/// In the request of [`CreateSearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTemplate {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub log_type: Option<String>,
    /// Required.
    pub condition: Option<String>,
    /// Required.
    pub time_range: Option<String>,
    /// Required.
    pub query: Option<String>,
    /// Required.
    pub flag: Option<String>,
    /// Required.
    pub display_data: Option<String>,
    pub id: Option<i64>,
}

/// Arguments of [`SearchTemplate::new`].
pub struct SearchTemplateRequired {
    pub name: String,
    pub log_type: String,
    pub condition: String,
    pub time_range: String,
    pub query: String,
    pub flag: String,
    pub display_data: String,
}
input! { SearchTemplate { SearchTemplateRequired: name, log_type, condition, time_range, query, flag, display_data } {
    0 "Name" name: String, 1 "LogType" log_type: String, 2 "Condition" condition: String,
    3 "TimeRange" time_range: String, 4 "Query" query: String, 5 "Flag" flag: String,
    6 "DisplayData" display_data: String, 7 "Id" id: i64
} }

/// Response of [`CreateSearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchTemplateOutput {
    pub status: Option<i64>,
    pub message: Option<String>,
}
model! { CreateSearchTemplateOutput {
    0 "Status" status: i64, 1 "Message" message: String
} }

/// Creates vul fix: `CreateVulFix` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateVulFix>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFix {
    /// Required.
    pub create_vul_fix_task_quuids: Vec<CreateVulFixTaskQuuids>,
    /// Required.
    pub save_days: i64,
    pub snapshot_name: Option<String>,
}
operation! { CreateVulFix(create_vul_fix_task_quuids: Vec<CreateVulFixTaskQuuids>, save_days: i64)
    "CreateVulFix" -> CreateVulFixOutput {
    0 "CreateVulFixTaskQuuids" create_vul_fix_task_quuids, 1 "SaveDays" save_days,
    2 "SnapshotName" snapshot_name: String
} }

/// In the request of [`CreateVulFix`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFixTaskQuuids {
    /// Required.
    pub quuids: Option<Vec<String>>,
    pub vul_id: Option<i64>,
    pub fix_method: Option<i64>,
    pub kb_id: Option<i64>,
}
input! { CreateVulFixTaskQuuids(quuids: Vec<String>) {
    0 "Quuids" quuids: Vec<String>, 1 "VulId" vul_id: i64, 2 "FixMethod" fix_method: i64, 3 "KbId" kb_id: i64
} }

/// Response of [`CreateVulFix`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVulFixOutput {
    pub fix_id: Option<i64>,
}
model! { CreateVulFixOutput {
    0 "FixId" fix_id: i64
} }

/// Creates white list order: `CreateWhiteListOrder` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=CreateWhiteListOrder>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteListOrder {
    /// Required.
    pub license_type: i64,
    /// Required.
    pub license_num: i64,
    /// Required.
    pub deadline: i64,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub source_type: i64,
    pub region_id: Option<i64>,
    pub extra_param: Option<String>,
}

/// Arguments of [`CreateWhiteListOrder::new`].
pub struct CreateWhiteListOrderRequired {
    pub license_type: i64,
    pub license_num: i64,
    pub deadline: i64,
    pub rule_name: String,
    pub source_type: i64,
}
operation! {
    CreateWhiteListOrder { CreateWhiteListOrderRequired: license_type, license_num, deadline, rule_name, source_type }
    "CreateWhiteListOrder" -> CreateWhiteListOrderOutput {
    0 "LicenseType" license_type, 1 "LicenseNum" license_num, 2 "Deadline" deadline, 3 "RuleName" rule_name,
    4 "SourceType" source_type, 5 "RegionId" region_id: i64, 6 "ExtraParam" extra_param: String
} }

/// Response of [`CreateWhiteListOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteListOrderOutput {
    pub resource: Option<OrderResource>,
}
model! { CreateWhiteListOrderOutput {
    0 "Resource" resource: OrderResource
} }

/// In the response of [`CreateWhiteListOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderResource {
    pub id: Option<i64>,
    pub resource_id: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub license_type: Option<i64>,
}
model! { OrderResource {
    0 "Id" id: i64, 1 "ResourceId" resource_id: String, 2 "BeginTime" begin_time: String, 3 "EndTime" end_time: String,
    4 "LicenseType" license_type: i64
} }

/// Deletes all java mem shells: `DeleteAllJavaMemShells` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteAllJavaMemShells>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllJavaMemShells {
    pub quuid: Option<String>,
}
operation! { DeleteAllJavaMemShells() "DeleteAllJavaMemShells" -> Empty {
    0 "Quuid" quuid: String
} }

/// Response of [`DeleteAllJavaMemShells`]: empty.
pub type DeleteAllJavaMemShellsOutput = Empty;

/// Deletes ban white list: `DeleteBanWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteBanWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBanWhiteList {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteBanWhiteList(ids: Vec<i64>) "DeleteBanWhiteList" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteBanWhiteList`]: empty.
pub type DeleteBanWhiteListOutput = Empty;

/// Deletes baseline policy: `DeleteBaselinePolicy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteBaselinePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselinePolicy {
    /// Required.
    pub policy_ids: Vec<i64>,
}
operation! { DeleteBaselinePolicy(policy_ids: Vec<i64>) "DeleteBaselinePolicy" -> Empty {
    0 "PolicyIds" policy_ids
} }

/// Response of [`DeleteBaselinePolicy`]: empty.
pub type DeleteBaselinePolicyOutput = Empty;

/// Deletes baseline rule: `DeleteBaselineRule` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteBaselineRule>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselineRule {
    /// Required.
    pub rule_id: i64,
}
operation! { DeleteBaselineRule(rule_id: i64) "DeleteBaselineRule" -> Empty {
    0 "RuleId" rule_id
} }

/// Response of [`DeleteBaselineRule`]: empty.
pub type DeleteBaselineRuleOutput = Empty;

/// Deletes baseline rule ignore: `DeleteBaselineRuleIgnore` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteBaselineRuleIgnore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselineRuleIgnore {
    /// Required.
    pub rule_ids: Vec<i64>,
}
operation! { DeleteBaselineRuleIgnore(rule_ids: Vec<i64>) "DeleteBaselineRuleIgnore" -> Empty {
    0 "RuleIds" rule_ids
} }

/// Response of [`DeleteBaselineRuleIgnore`]: empty.
pub type DeleteBaselineRuleIgnoreOutput = Empty;

/// Deletes baseline strategy: `DeleteBaselineStrategy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteBaselineStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselineStrategy {
    /// Required.
    pub strategy_id: i64,
}
operation! { DeleteBaselineStrategy(strategy_id: i64) "DeleteBaselineStrategy" -> Empty {
    0 "StrategyId" strategy_id
} }

/// Response of [`DeleteBaselineStrategy`]: empty.
pub type DeleteBaselineStrategyOutput = Empty;

/// Deletes baseline weak password: `DeleteBaselineWeakPassword` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteBaselineWeakPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBaselineWeakPassword {
    /// Required.
    pub password_ids: Vec<i64>,
}
operation! { DeleteBaselineWeakPassword(password_ids: Vec<i64>) "DeleteBaselineWeakPassword" -> Empty {
    0 "PasswordIds" password_ids
} }

/// Response of [`DeleteBaselineWeakPassword`]: empty.
pub type DeleteBaselineWeakPasswordOutput = Empty;

/// Deletes bash events: `DeleteBashEvents` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteBashEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBashEvents {
    pub ids: Option<Vec<i64>>,
    pub all: Option<bool>,
}
operation! { DeleteBashEvents() "DeleteBashEvents" -> Empty {
    0 "Ids" ids: Vec<i64>, 1 "All" all: bool
} }

/// Response of [`DeleteBashEvents`]: empty.
pub type DeleteBashEventsOutput = Empty;

/// Deletes bash policies: `DeleteBashPolicies` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteBashPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBashPolicies {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteBashPolicies(ids: Vec<i64>) "DeleteBashPolicies" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteBashPolicies`]: empty.
pub type DeleteBashPoliciesOutput = Empty;

/// Deletes bash rules: `DeleteBashRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteBashRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBashRules {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteBashRules(ids: Vec<i64>) "DeleteBashRules" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteBashRules`]: empty.
pub type DeleteBashRulesOutput = Empty;

/// Deletes brute attacks: `DeleteBruteAttacks` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteBruteAttacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBruteAttacks {
    pub ids: Option<Vec<i64>>,
    pub all: Option<bool>,
}
operation! { DeleteBruteAttacks() "DeleteBruteAttacks" -> Empty {
    0 "Ids" ids: Vec<i64>, 1 "All" all: bool
} }

/// Response of [`DeleteBruteAttacks`]: empty.
pub type DeleteBruteAttacksOutput = Empty;

/// Deletes license record: `DeleteLicenseRecord` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteLicenseRecord>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLicenseRecord {
    /// Required.
    pub license_id: i64,
    /// Required.
    pub license_type: i64,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteLicenseRecord(license_id: i64, license_type: i64, resource_id: String)
    "DeleteLicenseRecord" -> Empty {
    0 "LicenseId" license_id, 1 "LicenseType" license_type, 2 "ResourceId" resource_id
} }

/// Response of [`DeleteLicenseRecord`]: empty.
pub type DeleteLicenseRecordOutput = Empty;

/// Deletes license record all: `DeleteLicenseRecordAll` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteLicenseRecordAll>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLicenseRecordAll {}
operation! { DeleteLicenseRecordAll() "DeleteLicenseRecordAll" -> Empty {} }

/// Response of [`DeleteLicenseRecordAll`]: empty.
pub type DeleteLicenseRecordAllOutput = Empty;

/// Deletes log export: `DeleteLogExport` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteLogExport>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogExport {
    /// Required.
    pub export_id: String,
}
operation! { DeleteLogExport(export_id: String) "DeleteLogExport" -> Empty {
    0 "ExportId" export_id
} }

/// Response of [`DeleteLogExport`]: empty.
pub type DeleteLogExportOutput = Empty;

/// Deletes login white list: `DeleteLoginWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteLoginWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoginWhiteList {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteLoginWhiteList(ids: Vec<i64>) "DeleteLoginWhiteList" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteLoginWhiteList`]: empty.
pub type DeleteLoginWhiteListOutput = Empty;

/// Deletes machine: `DeleteMachine` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteMachine>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::FAILED_OPERATION_MACHINE_DELETE`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachine {
    /// Required.
    pub uuid: String,
}
operation! { DeleteMachine(uuid: String) "DeleteMachine" -> Empty {
    0 "Uuid" uuid
} }

/// Response of [`DeleteMachine`]: empty.
pub type DeleteMachineOutput = Empty;

/// Deletes machine clear history: `DeleteMachineClearHistory` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteMachineClearHistory>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::FAILED_OPERATION_MACHINE_DELETE`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineClearHistory {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteMachineClearHistory(ids: Vec<i64>) "DeleteMachineClearHistory" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteMachineClearHistory`]: empty.
pub type DeleteMachineClearHistoryOutput = Empty;

/// Deletes machine tag: `DeleteMachineTag` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteMachineTag>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineTag {
    /// Required.
    pub rid: i64,
}
operation! { DeleteMachineTag(rid: i64) "DeleteMachineTag" -> Empty {
    0 "Rid" rid
} }

/// Response of [`DeleteMachineTag`]: empty.
pub type DeleteMachineTagOutput = Empty;

/// Deletes malicious request white list: `DeleteMaliciousRequestWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteMaliciousRequestWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaliciousRequestWhiteList {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteMaliciousRequestWhiteList(ids: Vec<i64>) "DeleteMaliciousRequestWhiteList" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteMaliciousRequestWhiteList`]: empty.
pub type DeleteMaliciousRequestWhiteListOutput = Empty;

/// Deletes malicious requests: `DeleteMaliciousRequests` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteMaliciousRequests>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaliciousRequests {
    pub ids: Option<Vec<i64>>,
    pub all: Option<bool>,
}
operation! { DeleteMaliciousRequests() "DeleteMaliciousRequests" -> Empty {
    0 "Ids" ids: Vec<i64>, 1 "All" all: bool
} }

/// Response of [`DeleteMaliciousRequests`]: empty.
pub type DeleteMaliciousRequestsOutput = Empty;

/// Deletes malware scan task: `DeleteMalwareScanTask` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteMalwareScanTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMalwareScanTask {}
operation! { DeleteMalwareScanTask() "DeleteMalwareScanTask" -> Empty {} }

/// Response of [`DeleteMalwareScanTask`]: empty.
pub type DeleteMalwareScanTaskOutput = Empty;

/// Deletes malware white list: `DeleteMalwareWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteMalwareWhiteList>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMalwareWhiteList {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteMalwareWhiteList(ids: Vec<i64>) "DeleteMalwareWhiteList" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteMalwareWhiteList`]: empty.
pub type DeleteMalwareWhiteListOutput = Empty;

/// Deletes malwares: `DeleteMalwares` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteMalwares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMalwares {
    pub ids: Option<Vec<i64>>,
    pub all: Option<bool>,
}
operation! { DeleteMalwares() "DeleteMalwares" -> Empty {
    0 "Ids" ids: Vec<i64>, 1 "All" all: bool
} }

/// Response of [`DeleteMalwares`]: empty.
pub type DeleteMalwaresOutput = Empty;

/// Deletes net attack white list: `DeleteNetAttackWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteNetAttackWhiteList>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetAttackWhiteList {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteNetAttackWhiteList(ids: Vec<i64>) "DeleteNetAttackWhiteList" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteNetAttackWhiteList`]: empty.
pub type DeleteNetAttackWhiteListOutput = Empty;

/// Deletes nonlocal login places: `DeleteNonlocalLoginPlaces` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteNonlocalLoginPlaces>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNonlocalLoginPlaces {
    pub del_type: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub ip: Option<Vec<String>>,
    pub uuid: Option<String>,
}
operation! { DeleteNonlocalLoginPlaces() "DeleteNonlocalLoginPlaces" -> Empty {
    0 "DelType" del_type: String, 1 "Ids" ids: Vec<i64>, 2 "Ip" ip: Vec<String>, 3 "Uuid" uuid: String
} }

/// Response of [`DeleteNonlocalLoginPlaces`]: empty.
pub type DeleteNonlocalLoginPlacesOutput = Empty;

/// Deletes privilege events: `DeletePrivilegeEvents` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeletePrivilegeEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivilegeEvents {
    pub ids: Option<Vec<i64>>,
    pub all: Option<bool>,
}
operation! { DeletePrivilegeEvents() "DeletePrivilegeEvents" -> Empty {
    0 "Ids" ids: Vec<i64>, 1 "All" all: bool
} }

/// Response of [`DeletePrivilegeEvents`]: empty.
pub type DeletePrivilegeEventsOutput = Empty;

/// Deletes privilege rules: `DeletePrivilegeRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeletePrivilegeRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivilegeRules {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeletePrivilegeRules(ids: Vec<i64>) "DeletePrivilegeRules" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeletePrivilegeRules`]: empty.
pub type DeletePrivilegeRulesOutput = Empty;

/// Deletes protect dir: `DeleteProtectDir` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteProtectDir>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectDir {
    /// Required.
    pub ids: Vec<String>,
}
operation! { DeleteProtectDir(ids: Vec<String>) "DeleteProtectDir" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteProtectDir`]: empty.
pub type DeleteProtectDirOutput = Empty;

/// Deletes rasp rules: `DeleteRaspRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteRaspRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRaspRules {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteRaspRules(ids: Vec<i64>) "DeleteRaspRules" -> Empty {
    0 "IDs" ids
} }

/// Response of [`DeleteRaspRules`]: empty.
pub type DeleteRaspRulesOutput = Empty;

/// Deletes reverse shell events: `DeleteReverseShellEvents` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteReverseShellEvents>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReverseShellEvents {
    pub ids: Option<Vec<i64>>,
    pub all: Option<bool>,
}
operation! { DeleteReverseShellEvents() "DeleteReverseShellEvents" -> Empty {
    0 "Ids" ids: Vec<i64>, 1 "All" all: bool
} }

/// Response of [`DeleteReverseShellEvents`]: empty.
pub type DeleteReverseShellEventsOutput = Empty;

/// Deletes reverse shell rules: `DeleteReverseShellRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteReverseShellRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReverseShellRules {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteReverseShellRules(ids: Vec<i64>) "DeleteReverseShellRules" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteReverseShellRules`]: empty.
pub type DeleteReverseShellRulesOutput = Empty;

/// Deletes risk dns event: `DeleteRiskDnsEvent` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteRiskDnsEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRiskDnsEvent {
    pub ids: Option<Vec<i64>>,
}
operation! { DeleteRiskDnsEvent() "DeleteRiskDnsEvent" -> Empty {
    0 "Ids" ids: Vec<i64>
} }

/// Response of [`DeleteRiskDnsEvent`]: empty.
pub type DeleteRiskDnsEventOutput = Empty;

/// Deletes risk dns policy: `DeleteRiskDnsPolicy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteRiskDnsPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRiskDnsPolicy {
    pub policy_ids: Option<Vec<i64>>,
}
operation! { DeleteRiskDnsPolicy() "DeleteRiskDnsPolicy" -> Empty {
    0 "PolicyIds" policy_ids: Vec<i64>
} }

/// Response of [`DeleteRiskDnsPolicy`]: empty.
pub type DeleteRiskDnsPolicyOutput = Empty;

/// Deletes scan task: `DeleteScanTask` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteScanTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScanTask {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub module_type: String,
    pub quuid_list: Option<Vec<String>>,
}
operation! { DeleteScanTask(task_id: i64, module_type: String) "DeleteScanTask" -> Empty {
    0 "TaskId" task_id, 1 "ModuleType" module_type, 2 "QuuidList" quuid_list: Vec<String>
} }

/// Response of [`DeleteScanTask`]: empty.
pub type DeleteScanTaskOutput = Empty;

/// Deletes search template: `DeleteSearchTemplate` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteSearchTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSearchTemplate {
    /// Required.
    pub id: i64,
}
operation! { DeleteSearchTemplate(id: i64) "DeleteSearchTemplate" -> DeleteSearchTemplateOutput {
    0 "Id" id
} }

/// Response of [`DeleteSearchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSearchTemplateOutput {
    pub status: Option<i64>,
}
model! { DeleteSearchTemplateOutput {
    0 "Status" status: i64
} }

/// Deletes tags: `DeleteTags` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteTags>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTags {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteTags(ids: Vec<i64>) "DeleteTags" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteTags`]: empty.
pub type DeleteTagsOutput = Empty;

/// Deletes web hook policy: `DeleteWebHookPolicy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteWebHookPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHookPolicy {
    pub ids: Option<Vec<i64>>,
}
operation! { DeleteWebHookPolicy() "DeleteWebHookPolicy" -> Empty {
    0 "Ids" ids: Vec<i64>
} }

/// Response of [`DeleteWebHookPolicy`]: empty.
pub type DeleteWebHookPolicyOutput = Empty;

/// Deletes web hook receiver: `DeleteWebHookReceiver` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteWebHookReceiver>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHookReceiver {
    pub ids: Option<Vec<i64>>,
}
operation! { DeleteWebHookReceiver() "DeleteWebHookReceiver" -> Empty {
    0 "Ids" ids: Vec<i64>
} }

/// Response of [`DeleteWebHookReceiver`]: empty.
pub type DeleteWebHookReceiverOutput = Empty;

/// Deletes web hook rule: `DeleteWebHookRule` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteWebHookRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHookRule {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteWebHookRule(ids: Vec<i64>) "DeleteWebHookRule" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteWebHookRule`]: empty.
pub type DeleteWebHookRuleOutput = Empty;

/// Deletes web page event log: `DeleteWebPageEventLog` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DeleteWebPageEventLog>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebPageEventLog {}
operation! { DeleteWebPageEventLog() "DeleteWebPageEventLog" -> Empty {} }

/// Response of [`DeleteWebPageEventLog`]: empty.
pub type DeleteWebPageEventLogOutput = Empty;

/// Describes ab test config: `DescribeABTestConfig` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeABTestConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestConfig {
    pub project_name: Option<String>,
}
operation! { DescribeABTestConfig() "DescribeABTestConfig" -> DescribeABTestConfigOutput {
    0 "ProjectName" project_name: String
} }

/// Response of [`DescribeABTestConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeABTestConfigOutput {
    pub config: Vec<ABTestConfig>,
}
model! { DescribeABTestConfigOutput {
    0 "Config" config: Vec<ABTestConfig>
} }

/// In the response of [`DescribeABTestConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ABTestConfig {
    pub project_name: Option<String>,
    pub status: Option<bool>,
}
model! { ABTestConfig {
    0 "ProjectName" project_name: String, 1 "Status" status: bool
} }

/// Describes aes key: `DescribeAESKey` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAESKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAESKey {}
operation! { DescribeAESKey() "DescribeAESKey" -> Empty {} }

/// Response of [`DescribeAESKey`]: empty.
pub type DescribeAESKeyOutput = Empty;

/// Describes account statistics: `DescribeAccountStatistics` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAccountStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountStatistics {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccountStatistics() "DescribeAccountStatistics" -> DescribeAccountStatisticsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAccountStatistics: AccountStatistics =
    Offset "Offset", "AccountStatistics" account_statistics, total "TotalCount" }

/// In the request of [`DescribeAccountStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`DescribeAccountStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountStatisticsOutput {
    pub total_count: Option<i64>,
    pub account_statistics: Vec<AccountStatistics>,
}
model! { DescribeAccountStatisticsOutput {
    0 "TotalCount" total_count: i64, 1 "AccountStatistics" account_statistics: Vec<AccountStatistics>
} }

/// In the response of [`DescribeAccountStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountStatistics {
    pub username: Option<String>,
    pub machine_num: Option<i64>,
}
model! { AccountStatistics {
    0 "Username" username: String, 1 "MachineNum" machine_num: i64
} }

/// Describes agent install command: `DescribeAgentInstallCommand` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAgentInstallCommand>.
///
/// Errors: [`codes::FAILED_OPERATION_API_SERVER_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallCommand {
    /// Required.
    pub is_cloud: bool,
    /// Required.
    pub net_type: String,
    pub region_code: Option<String>,
    pub vpc_id: Option<String>,
    pub tag_ids: Option<Vec<i64>>,
    /// `YYYY-MM-DD`.
    pub expire_date: Option<String>,
    pub vip: Option<String>,
}
operation! { DescribeAgentInstallCommand(is_cloud: bool, net_type: String)
    "DescribeAgentInstallCommand" -> DescribeAgentInstallCommandOutput {
    0 "IsCloud" is_cloud, 1 "NetType" net_type, 2 "RegionCode" region_code: String, 3 "VpcId" vpc_id: String,
    4 "TagIds" tag_ids: Vec<i64>, 5 "ExpireDate" expire_date: String, 6 "Vip" vip: String
} }

/// Response of [`DescribeAgentInstallCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallCommandOutput {
    pub linux_command: Option<String>,
    pub windows_command: Option<String>,
    pub windows_step_one: Option<String>,
    pub windows_step_two: Option<String>,
    /// Secret.
    pub windows_download_url: Option<Secret>,
    pub arm_command: Option<String>,
}
model! { DescribeAgentInstallCommandOutput {
    0 "LinuxCommand" linux_command: String, 1 "WindowsCommand" windows_command: String,
    2 "WindowsStepOne" windows_step_one: String, 3 "WindowsStepTwo" windows_step_two: String,
    4 "WindowsDownloadUrl" windows_download_url: Secret, 5 "ARMCommand" arm_command: String
} }

/// Describes agent installation token: `DescribeAgentInstallationToken` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAgentInstallationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallationToken {
    /// Required.
    pub expire_date: String,
}
operation! { DescribeAgentInstallationToken(expire_date: String)
    "DescribeAgentInstallationToken" -> DescribeAgentInstallationTokenOutput {
    0 "ExpireDate" expire_date
} }

/// Response of [`DescribeAgentInstallationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstallationTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeAgentInstallationTokenOutput {
    0 "Token" token: Secret
} }

/// Describes alarm incident nodes: `DescribeAlarmIncidentNodes` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAlarmIncidentNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmIncidentNodes {
    /// Required.
    pub uuid: String,
    /// Required.
    pub alarm_vid: String,
    /// Required.
    pub alarm_time: i64,
    pub table_id: Option<i64>,
}
operation! { DescribeAlarmIncidentNodes(uuid: String, alarm_vid: String, alarm_time: i64)
    "DescribeAlarmIncidentNodes" -> DescribeAlarmIncidentNodesOutput {
    0 "Uuid" uuid, 1 "AlarmVid" alarm_vid, 2 "AlarmTime" alarm_time, 3 "TableId" table_id: i64
} }

/// Response of [`DescribeAlarmIncidentNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmIncidentNodesOutput {
    pub incident_nodes: Vec<IncidentVertexInfo>,
}
model! { DescribeAlarmIncidentNodesOutput {
    0 "IncidentNodes" incident_nodes: Vec<IncidentVertexInfo>
} }

/// In the response of [`DescribeAlarmIncidentNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncidentVertexInfo {
    pub incident_id: Option<String>,
    pub table_name: Option<String>,
    pub vertex: Vec<VertexInfo>,
    pub vertex_count: Option<i64>,
}
model! { IncidentVertexInfo {
    0 "IncidentId" incident_id: String, 1 "TableName" table_name: String, 2 "Vertex" vertex: Vec<VertexInfo>,
    3 "VertexCount" vertex_count: i64
} }

/// In the response of [`DescribeAlarmIncidentNodes`].
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
    0 "Type" r#type: i64, 1 "Vid" vid: String, 2 "ParentVid" parent_vid: String, 3 "IsLeaf" is_leaf: bool,
    4 "ProcNamePrefix" proc_name_prefix: String, 5 "ProcNameMd5" proc_name_md5: String,
    6 "CmdLinePrefix" cmd_line_prefix: String, 7 "CmdLineMd5" cmd_line_md5: String,
    8 "FilePathPrefix" file_path_prefix: String, 9 "AddressPrefix" address_prefix: String,
    10 "IsWeDetect" is_we_detect: bool, 11 "IsAlarm" is_alarm: bool, 12 "FilePathMd5" file_path_md5: String,
    13 "AddressMd5" address_md5: String
} }

/// Describes alarm vertex id: `DescribeAlarmVertexId` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAlarmVertexId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmVertexId {
    /// Required.
    pub uuid: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeAlarmVertexId(uuid: String, start_time: i64, end_time: i64)
    "DescribeAlarmVertexId" -> DescribeAlarmVertexIdOutput {
    0 "Uuid" uuid, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`DescribeAlarmVertexId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmVertexIdOutput {
    pub alarm_vertex_ids: Vec<String>,
}
model! { DescribeAlarmVertexIdOutput {
    0 "AlarmVertexIds" alarm_vertex_ids: Vec<String>
} }

/// Describes asset app count: `DescribeAssetAppCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetAppCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppCount {
    pub name: Option<String>,
}
operation! { DescribeAssetAppCount() "DescribeAssetAppCount" -> DescribeAssetAppCountOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeAssetAppCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppCountOutput {
    pub apps: Vec<AssetKeyVal>,
}
model! { DescribeAssetAppCountOutput {
    0 "Apps" apps: Vec<AssetKeyVal>
} }

/// In the response of [`DescribeAssetAppCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetKeyVal {
    pub key: Option<String>,
    pub value: Option<i64>,
    pub desc: Option<String>,
    pub new_count: Option<i64>,
}
model! { AssetKeyVal {
    0 "Key" key: String, 1 "Value" value: i64, 2 "Desc" desc: String, 3 "NewCount" new_count: i64
} }

/// Describes asset app list: `DescribeAssetAppList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetAppList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetAppList() "DescribeAssetAppList" -> DescribeAssetAppListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<AssetFilters>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetAppList: AssetAppBaseInfo = Offset "Offset", "Apps" apps, total "Total" }

/// In the request of [`DescribeAssetAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetFilters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { AssetFilters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`DescribeAssetAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppListOutput {
    pub apps: Vec<AssetAppBaseInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetAppListOutput {
    0 "Apps" apps: Vec<AssetAppBaseInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetAppBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub project_id: Option<i64>,
    pub tag: Vec<MachineTag>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub bin_path: Option<String>,
    pub os_info: Option<String>,
    pub process_count: Option<i64>,
    pub desc: Option<String>,
    pub version: Option<String>,
    pub config_path: Option<String>,
    pub first_time: Option<String>,
    pub update_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetAppBaseInfo {
    0 "MachineIp" machine_ip: String, 1 "MachineName" machine_name: String, 2 "MachineWanIp" machine_wan_ip: String,
    3 "Uuid" uuid: String, 4 "Quuid" quuid: String, 5 "ProjectId" project_id: i64, 6 "Tag" tag: Vec<MachineTag>,
    7 "Name" name: String, 8 "Type" r#type: i64, 9 "BinPath" bin_path: String, 10 "OsInfo" os_info: String,
    11 "ProcessCount" process_count: i64, 12 "Desc" desc: String, 13 "Version" version: String,
    14 "ConfigPath" config_path: String, 15 "FirstTime" first_time: String, 16 "UpdateTime" update_time: String,
    17 "IsNew" is_new: i64, 18 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// In the response of [`DescribeAssetAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineTag {
    pub rid: Option<i64>,
    pub name: Option<String>,
    pub tag_id: Option<i64>,
}
model! { MachineTag {
    0 "Rid" rid: i64, 1 "Name" name: String, 2 "TagId" tag_id: i64
} }

/// In the response of [`DescribeAssetAppList`].
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
    0 "WanIP" wan_ip: String, 1 "PrivateIP" private_ip: String, 2 "NetworkType" network_type: i64,
    3 "NetworkName" network_name: String, 4 "InstanceID" instance_id: String, 5 "HostName" host_name: String
} }

/// Describes asset app process list: `DescribeAssetAppProcessList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetAppProcessList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppProcessList {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    /// Required.
    pub name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAssetAppProcessList(quuid: String, uuid: String, name: String)
    "DescribeAssetAppProcessList" -> DescribeAssetAppProcessListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Name" name, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeAssetAppProcessList: AssetAppProcessInfo = Offset "Offset", "Process" process, total "Total" }

/// Response of [`DescribeAssetAppProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetAppProcessListOutput {
    pub process: Vec<AssetAppProcessInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetAppProcessListOutput {
    0 "Process" process: Vec<AssetAppProcessInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetAppProcessList`].
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
    0 "Name" name: String, 1 "Status" status: String, 2 "Version" version: String, 3 "Path" path: String,
    4 "User" user: String, 5 "StartTime" start_time: String
} }

/// Describes asset core module info: `DescribeAssetCoreModuleInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetCoreModuleInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetCoreModuleInfo {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    /// Required.
    pub id: String,
}
operation! { DescribeAssetCoreModuleInfo(quuid: String, uuid: String, id: String)
    "DescribeAssetCoreModuleInfo" -> DescribeAssetCoreModuleInfoOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id
} }

/// Response of [`DescribeAssetCoreModuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetCoreModuleInfoOutput {
    pub module: Option<AssetCoreModuleDetail>,
}
model! { DescribeAssetCoreModuleInfoOutput {
    0 "Module" module: AssetCoreModuleDetail
} }

/// In the response of [`DescribeAssetCoreModuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetCoreModuleDetail {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub path: Option<String>,
    pub version: Option<String>,
    pub size: Option<i64>,
    pub processes: Option<String>,
    pub modules: Option<String>,
    pub params: Vec<AssetCoreModuleParam>,
    pub update_time: Option<String>,
}
model! { AssetCoreModuleDetail {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Path" path: String, 3 "Version" version: String,
    4 "Size" size: i64, 5 "Processes" processes: String, 6 "Modules" modules: String,
    7 "Params" params: Vec<AssetCoreModuleParam>, 8 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeAssetCoreModuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetCoreModuleParam {
    pub name: Option<String>,
    pub data: Option<String>,
}
model! { AssetCoreModuleParam {
    0 "Name" name: String, 1 "Data" data: String
} }

/// Describes asset core module list: `DescribeAssetCoreModuleList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetCoreModuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetCoreModuleList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetCoreModuleList() "DescribeAssetCoreModuleList" -> DescribeAssetCoreModuleListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeAssetCoreModuleList: AssetCoreModuleBaseInfo = Offset "Offset", "Modules" modules, total "Total" }

/// Response of [`DescribeAssetCoreModuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetCoreModuleListOutput {
    pub modules: Vec<AssetCoreModuleBaseInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetCoreModuleListOutput {
    0 "Modules" modules: Vec<AssetCoreModuleBaseInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetCoreModuleList`].
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
    pub size: Option<i64>,
    pub process_count: Option<i64>,
    pub module_count: Option<i64>,
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
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Path" path: String, 3 "Version" version: String,
    4 "MachineIp" machine_ip: String, 5 "MachineName" machine_name: String, 6 "OsInfo" os_info: String,
    7 "Size" size: i64, 8 "ProcessCount" process_count: i64, 9 "ModuleCount" module_count: i64, 10 "Id" id: String,
    11 "Quuid" quuid: String, 12 "Uuid" uuid: String, 13 "UpdateTime" update_time: String,
    14 "FirstTime" first_time: String, 15 "IsNew" is_new: i64, 16 "MachineWanIp" machine_wan_ip: String,
    17 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset database count: `DescribeAssetDatabaseCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetDatabaseCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseCount {
    pub name: Option<String>,
}
operation! { DescribeAssetDatabaseCount() "DescribeAssetDatabaseCount" -> DescribeAssetDatabaseCountOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeAssetDatabaseCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseCountOutput {
    pub databases: Vec<AssetKeyVal>,
}
model! { DescribeAssetDatabaseCountOutput {
    0 "Databases" databases: Vec<AssetKeyVal>
} }

/// Describes asset database info: `DescribeAssetDatabaseInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetDatabaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseInfo {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    /// Required.
    pub id: String,
}
operation! { DescribeAssetDatabaseInfo(quuid: String, uuid: String, id: String)
    "DescribeAssetDatabaseInfo" -> DescribeAssetDatabaseInfoOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id
} }

/// Response of [`DescribeAssetDatabaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseInfoOutput {
    pub database: Option<AssetDatabaseDetail>,
}
model! { DescribeAssetDatabaseInfoOutput {
    0 "Database" database: AssetDatabaseDetail
} }

/// In the response of [`DescribeAssetDatabaseInfo`].
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
    0 "MachineIp" machine_ip: String, 1 "MachineWanIp" machine_wan_ip: String, 2 "Quuid" quuid: String,
    3 "Uuid" uuid: String, 4 "OsInfo" os_info: String, 5 "Name" name: String, 6 "Version" version: String,
    7 "Port" port: String, 8 "Proto" proto: String, 9 "User" user: String, 10 "Ip" ip: String,
    11 "ConfigPath" config_path: String, 12 "LogPath" log_path: String, 13 "DataPath" data_path: String,
    14 "Permission" permission: String, 15 "ErrorLogPath" error_log_path: String, 16 "PlugInPath" plug_in_path: String,
    17 "BinPath" bin_path: String, 18 "Param" param: String, 19 "UpdateTime" update_time: String
} }

/// Describes asset database list: `DescribeAssetDatabaseList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetDatabaseList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetDatabaseList() "DescribeAssetDatabaseList" -> DescribeAssetDatabaseListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<AssetFilters>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetDatabaseList: AssetDatabaseBaseInfo = Offset "Offset", "Databases" databases, total "Total" }

/// Response of [`DescribeAssetDatabaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDatabaseListOutput {
    pub databases: Vec<AssetDatabaseBaseInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetDatabaseListOutput {
    0 "Databases" databases: Vec<AssetDatabaseBaseInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetDatabaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDatabaseBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<i64>,
    pub tag: Vec<MachineTag>,
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
    0 "MachineIp" machine_ip: String, 1 "MachineWanIp" machine_wan_ip: String, 2 "Quuid" quuid: String,
    3 "Uuid" uuid: String, 4 "OsInfo" os_info: String, 5 "ProjectId" project_id: i64, 6 "Tag" tag: Vec<MachineTag>,
    7 "Name" name: String, 8 "Version" version: String, 9 "Port" port: String, 10 "Proto" proto: String,
    11 "User" user: String, 12 "Ip" ip: String, 13 "ConfigPath" config_path: String, 14 "LogPath" log_path: String,
    15 "DataPath" data_path: String, 16 "Permission" permission: String, 17 "ErrorLogPath" error_log_path: String,
    18 "PlugInPath" plug_in_path: String, 19 "BinPath" bin_path: String, 20 "Param" param: String, 21 "Id" id: String,
    22 "UpdateTime" update_time: String, 23 "FirstTime" first_time: String, 24 "IsNew" is_new: i64,
    25 "MachineName" machine_name: String, 26 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset disk list: `DescribeAssetDiskList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetDiskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDiskList {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAssetDiskList(quuid: String, uuid: String) "DescribeAssetDiskList" -> DescribeAssetDiskListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeAssetDiskList: AssetDiskPartitionInfo = Offset "Offset", "Disks" disks, total "Total" }

/// Response of [`DescribeAssetDiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetDiskListOutput {
    pub disks: Vec<AssetDiskPartitionInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetDiskListOutput {
    0 "Disks" disks: Vec<AssetDiskPartitionInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetDiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDiskPartitionInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub percent: Option<f64>,
    pub r#type: Option<String>,
    pub path: Option<String>,
    pub used: Option<i64>,
}
model! { AssetDiskPartitionInfo {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Percent" percent: f64, 3 "Type" r#type: String, 4 "Path" path: String,
    5 "Used" used: i64
} }

/// Describes asset env list: `DescribeAssetEnvList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetEnvList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetEnvList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub r#type: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetEnvList() "DescribeAssetEnvList" -> DescribeAssetEnvListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Type" r#type: i64, 3 "Filters" filters: Vec<AssetFilters>,
    4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Order" order: String, 7 "By" by: String
} }
paged! { DescribeAssetEnvList: AssetEnvBaseInfo = Offset "Offset", "Envs" envs, total "Total" }

/// Response of [`DescribeAssetEnvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetEnvListOutput {
    pub envs: Vec<AssetEnvBaseInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetEnvListOutput {
    0 "Envs" envs: Vec<AssetEnvBaseInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetEnvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetEnvBaseInfo {
    pub name: Option<String>,
    pub r#type: Option<i64>,
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
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "User" user: String, 3 "Value" value: String,
    4 "MachineIp" machine_ip: String, 5 "MachineName" machine_name: String, 6 "OsInfo" os_info: String,
    7 "Quuid" quuid: String, 8 "Uuid" uuid: String, 9 "UpdateTime" update_time: String,
    10 "FirstTime" first_time: String, 11 "IsNew" is_new: i64, 12 "MachineWanIp" machine_wan_ip: String,
    13 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset host total count: `DescribeAssetHostTotalCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetHostTotalCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostTotalCount {
    /// Required.
    pub uuid: String,
    /// Required.
    pub quuid: String,
}
operation! { DescribeAssetHostTotalCount(uuid: String, quuid: String)
    "DescribeAssetHostTotalCount" -> DescribeAssetHostTotalCountOutput {
    0 "Uuid" uuid, 1 "Quuid" quuid
} }

/// Response of [`DescribeAssetHostTotalCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetHostTotalCountOutput {
    pub types: Vec<AssetKeyVal>,
}
model! { DescribeAssetHostTotalCountOutput {
    0 "Types" types: Vec<AssetKeyVal>
} }

/// Describes asset info: `DescribeAssetInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetInfo {}
operation! { DescribeAssetInfo() "DescribeAssetInfo" -> DescribeAssetInfoOutput {} }

/// Response of [`DescribeAssetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetInfoOutput {
    pub machine_count: Option<i64>,
    pub account_count: Option<i64>,
    pub port_count: Option<i64>,
    pub process_count: Option<i64>,
    pub software_count: Option<i64>,
    pub database_count: Option<i64>,
    pub web_app_count: Option<i64>,
    pub web_frame_count: Option<i64>,
    pub web_service_count: Option<i64>,
    pub web_location_count: Option<i64>,
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
    0 "MachineCount" machine_count: i64, 1 "AccountCount" account_count: i64, 2 "PortCount" port_count: i64,
    3 "ProcessCount" process_count: i64, 4 "SoftwareCount" software_count: i64, 5 "DatabaseCount" database_count: i64,
    6 "WebAppCount" web_app_count: i64, 7 "WebFrameCount" web_frame_count: i64,
    8 "WebServiceCount" web_service_count: i64, 9 "WebLocationCount" web_location_count: i64,
    10 "AccountNewCount" account_new_count: i64, 11 "PortNewCount" port_new_count: i64,
    12 "ProcessNewCount" process_new_count: i64, 13 "SoftwareNewCount" software_new_count: i64,
    14 "DatabaseNewCount" database_new_count: i64, 15 "WebAppNewCount" web_app_new_count: i64,
    16 "WebFrameNewCount" web_frame_new_count: i64, 17 "WebServiceNewCount" web_service_new_count: i64,
    18 "WebLocationNewCount" web_location_new_count: i64, 19 "MachineNewCount" machine_new_count: i64
} }

/// Describes asset init service list: `DescribeAssetInitServiceList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetInitServiceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetInitServiceList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetInitServiceList() "DescribeAssetInitServiceList" -> DescribeAssetInitServiceListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeAssetInitServiceList: AssetInitServiceBaseInfo = Offset "Offset", "Services" services, total "Total" }

/// Response of [`DescribeAssetInitServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetInitServiceListOutput {
    pub services: Vec<AssetInitServiceBaseInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetInitServiceListOutput {
    0 "Services" services: Vec<AssetInitServiceBaseInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetInitServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetInitServiceBaseInfo {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
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
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "Status" status: i64, 3 "User" user: String, 4 "Path" path: String,
    5 "MachineIp" machine_ip: String, 6 "MachineName" machine_name: String, 7 "OsInfo" os_info: String,
    8 "Quuid" quuid: String, 9 "Uuid" uuid: String, 10 "UpdateTime" update_time: String,
    11 "FirstTime" first_time: String, 12 "IsNew" is_new: i64, 13 "MachineWanIp" machine_wan_ip: String,
    14 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 15 "IsAutoRun" is_auto_run: i64
} }

/// Describes asset jar info: `DescribeAssetJarInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetJarInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetJarInfo {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    /// Required.
    pub id: String,
}
operation! { DescribeAssetJarInfo(quuid: String, uuid: String, id: String)
    "DescribeAssetJarInfo" -> DescribeAssetJarInfoOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id
} }

/// Response of [`DescribeAssetJarInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetJarInfoOutput {
    pub jar: Option<AssetJarDetail>,
}
model! { DescribeAssetJarInfoOutput {
    0 "Jar" jar: AssetJarDetail
} }

/// In the response of [`DescribeAssetJarInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetJarDetail {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
    pub version: Option<String>,
    pub path: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub process: Vec<AssetAppProcessInfo>,
    pub md5: Option<String>,
    pub update_time: Option<String>,
}
model! { AssetJarDetail {
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "Status" status: i64, 3 "Version" version: String,
    4 "Path" path: String, 5 "MachineIp" machine_ip: String, 6 "MachineName" machine_name: String,
    7 "OsInfo" os_info: String, 8 "Process" process: Vec<AssetAppProcessInfo>, 9 "Md5" md5: String,
    10 "UpdateTime" update_time: String
} }

/// Describes asset jar list: `DescribeAssetJarList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetJarList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetJarList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetJarList() "DescribeAssetJarList" -> DescribeAssetJarListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeAssetJarList: AssetJarBaseInfo = Offset "Offset", "Jars" jars, total "Total" }

/// Response of [`DescribeAssetJarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetJarListOutput {
    pub jars: Vec<AssetJarBaseInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetJarListOutput {
    0 "Jars" jars: Vec<AssetJarBaseInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetJarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetJarBaseInfo {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
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
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "Status" status: i64, 3 "Version" version: String,
    4 "Path" path: String, 5 "MachineIp" machine_ip: String, 6 "MachineName" machine_name: String,
    7 "OsInfo" os_info: String, 8 "Id" id: String, 9 "Md5" md5: String, 10 "Quuid" quuid: String,
    11 "Uuid" uuid: String, 12 "UpdateTime" update_time: String, 13 "FirstTime" first_time: String,
    14 "IsNew" is_new: i64, 15 "MachineWanIp" machine_wan_ip: String,
    16 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset load info: `DescribeAssetLoadInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetLoadInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetLoadInfo {}
operation! { DescribeAssetLoadInfo() "DescribeAssetLoadInfo" -> DescribeAssetLoadInfoOutput {} }

/// Response of [`DescribeAssetLoadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetLoadInfoOutput {
    pub cpu_load: Option<AssetLoadSummary>,
    pub mem_load: Option<AssetLoadSummary>,
    pub disk_load: Option<AssetLoadSummary>,
}
model! { DescribeAssetLoadInfoOutput {
    0 "CpuLoad" cpu_load: AssetLoadSummary, 1 "MemLoad" mem_load: AssetLoadSummary,
    2 "DiskLoad" disk_load: AssetLoadSummary
} }

/// In the response of [`DescribeAssetLoadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetLoadSummary {
    pub counts: Vec<i64>,
    pub top5: Vec<AssetLoadDetail>,
}
model! { AssetLoadSummary {
    0 "Counts" counts: Vec<i64>, 1 "Top5" top5: Vec<AssetLoadDetail>
} }

/// In the response of [`DescribeAssetLoadInfo`].
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
    0 "MachineName" machine_name: String, 1 "Desc" desc: String, 2 "Value" value: f64, 3 "Quuid" quuid: String,
    4 "Uuid" uuid: String
} }

/// Describes asset machine detail: `DescribeAssetMachineDetail` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetMachineDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineDetail {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
}
operation! { DescribeAssetMachineDetail(quuid: String, uuid: String)
    "DescribeAssetMachineDetail" -> DescribeAssetMachineDetailOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid
} }

/// Response of [`DescribeAssetMachineDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineDetailOutput {
    pub machine_detail: Option<AssetMachineDetail>,
}
model! { DescribeAssetMachineDetailOutput {
    0 "MachineDetail" machine_detail: AssetMachineDetail
} }

/// In the response of [`DescribeAssetMachineDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetMachineDetail {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub cpu: Option<String>,
    pub mem_size: Option<i64>,
    pub mem_load: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_load: Option<String>,
    pub partition_count: Option<i64>,
    pub machine_wan_ip: Option<String>,
    pub cpu_size: Option<i64>,
    pub cpu_load: Option<String>,
    pub protect_level: Option<i64>,
    pub risk_status: Option<String>,
    pub protect_days: Option<i64>,
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
    pub net_cards: Vec<AssetNetworkCardInfo>,
    pub disks: Vec<AssetDiskPartitionInfo>,
    pub status: Option<i64>,
    pub project_id: Option<i64>,
    pub device_version: Option<String>,
    pub offline_time: Option<String>,
    pub instance_id: Option<String>,
    pub update_time: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub cpu_load_vul: Option<String>,
    pub first_time: Option<String>,
}
model! { AssetMachineDetail {
    0 "Quuid" quuid: String, 1 "Uuid" uuid: String, 2 "MachineIp" machine_ip: String,
    3 "MachineName" machine_name: String, 4 "OsInfo" os_info: String, 5 "Cpu" cpu: String, 6 "MemSize" mem_size: i64,
    7 "MemLoad" mem_load: String, 8 "DiskSize" disk_size: i64, 9 "DiskLoad" disk_load: String,
    10 "PartitionCount" partition_count: i64, 11 "MachineWanIp" machine_wan_ip: String, 12 "CpuSize" cpu_size: i64,
    13 "CpuLoad" cpu_load: String, 14 "ProtectLevel" protect_level: i64, 15 "RiskStatus" risk_status: String,
    16 "ProtectDays" protect_days: i64, 17 "BuyTime" buy_time: String, 18 "EndTime" end_time: String,
    19 "CoreVersion" core_version: String, 20 "OsType" os_type: String, 21 "AgentVersion" agent_version: String,
    22 "InstallTime" install_time: String, 23 "BootTime" boot_time: String, 24 "LastLiveTime" last_live_time: String,
    25 "Producer" producer: String, 26 "SerialNumber" serial_number: String,
    27 "NetCards" net_cards: Vec<AssetNetworkCardInfo>, 28 "Disks" disks: Vec<AssetDiskPartitionInfo>,
    29 "Status" status: i64, 30 "ProjectId" project_id: i64, 31 "DeviceVersion" device_version: String,
    32 "OfflineTime" offline_time: String, 33 "InstanceId" instance_id: String, 34 "UpdateTime" update_time: String,
    35 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 36 "CpuLoadVul" cpu_load_vul: String,
    37 "FirstTime" first_time: String
} }

/// In the response of [`DescribeAssetMachineDetail`].
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
    0 "Name" name: String, 1 "Ip" ip: String, 2 "GateWay" gate_way: String, 3 "Mac" mac: String, 4 "Ipv6" ipv6: String,
    5 "DnsServer" dns_server: String
} }

/// Describes asset machine list: `DescribeAssetMachineList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetMachineList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineList {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetMachineList() "DescribeAssetMachineList" -> DescribeAssetMachineListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeAssetMachineList: AssetMachineBaseInfo = Offset "Offset", "Machines" machines, total "Total" }

/// Response of [`DescribeAssetMachineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineListOutput {
    pub total: Option<i64>,
    pub machines: Vec<AssetMachineBaseInfo>,
}
model! { DescribeAssetMachineListOutput {
    0 "Total" total: i64, 1 "Machines" machines: Vec<AssetMachineBaseInfo>
} }

/// In the response of [`DescribeAssetMachineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetMachineBaseInfo {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub os_info: Option<String>,
    pub cpu: Option<String>,
    pub mem_size: Option<i64>,
    pub mem_load: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_load: Option<String>,
    pub partition_count: Option<i64>,
    pub machine_wan_ip: Option<String>,
    pub project_id: Option<i64>,
    pub cpu_size: Option<i64>,
    pub cpu_load: Option<String>,
    pub tag: Vec<MachineTag>,
    pub update_time: Option<String>,
    pub is_new: Option<i64>,
    pub first_time: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub cpu_load_num: Option<String>,
}
model! { AssetMachineBaseInfo {
    0 "Quuid" quuid: String, 1 "Uuid" uuid: String, 2 "MachineIp" machine_ip: String,
    3 "MachineName" machine_name: String, 4 "OsInfo" os_info: String, 5 "Cpu" cpu: String, 6 "MemSize" mem_size: i64,
    7 "MemLoad" mem_load: String, 8 "DiskSize" disk_size: i64, 9 "DiskLoad" disk_load: String,
    10 "PartitionCount" partition_count: i64, 11 "MachineWanIp" machine_wan_ip: String, 12 "ProjectId" project_id: i64,
    13 "CpuSize" cpu_size: i64, 14 "CpuLoad" cpu_load: String, 15 "Tag" tag: Vec<MachineTag>,
    16 "UpdateTime" update_time: String, 17 "IsNew" is_new: i64, 18 "FirstTime" first_time: String,
    19 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 20 "CpuLoadNum" cpu_load_num: String
} }

/// Describes asset machine tag top: `DescribeAssetMachineTagTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetMachineTagTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineTagTop {}
operation! { DescribeAssetMachineTagTop() "DescribeAssetMachineTagTop" -> DescribeAssetMachineTagTopOutput {} }

/// Response of [`DescribeAssetMachineTagTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetMachineTagTopOutput {
    pub tags: Vec<AssetKeyVal>,
}
model! { DescribeAssetMachineTagTopOutput {
    0 "Tags" tags: Vec<AssetKeyVal>
} }

/// Describes asset plan task list: `DescribeAssetPlanTaskList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetPlanTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPlanTaskList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetPlanTaskList() "DescribeAssetPlanTaskList" -> DescribeAssetPlanTaskListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<AssetFilters>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeAssetPlanTaskList: AssetPlanTask = Offset "Offset", "Tasks" tasks, total "Total" }

/// Response of [`DescribeAssetPlanTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPlanTaskListOutput {
    pub tasks: Vec<AssetPlanTask>,
    pub total: Option<i64>,
}
model! { DescribeAssetPlanTaskListOutput {
    0 "Tasks" tasks: Vec<AssetPlanTask>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetPlanTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetPlanTask {
    pub status: Option<i64>,
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
    0 "Status" status: i64, 1 "Cycle" cycle: String, 2 "Command" command: String, 3 "User" user: String,
    4 "ConfigPath" config_path: String, 5 "MachineIp" machine_ip: String, 6 "MachineName" machine_name: String,
    7 "OsInfo" os_info: String, 8 "Quuid" quuid: String, 9 "Uuid" uuid: String, 10 "UpdateTime" update_time: String,
    11 "FirstTime" first_time: String, 12 "IsNew" is_new: i64, 13 "MachineWanIp" machine_wan_ip: String,
    14 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset port count: `DescribeAssetPortCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetPortCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortCount {
    pub port: Option<i64>,
}
operation! { DescribeAssetPortCount() "DescribeAssetPortCount" -> DescribeAssetPortCountOutput {
    0 "Port" port: i64
} }

/// Response of [`DescribeAssetPortCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortCountOutput {
    pub ports: Vec<AssetKeyVal>,
}
model! { DescribeAssetPortCountOutput {
    0 "Ports" ports: Vec<AssetKeyVal>
} }

/// Describes asset port info list: `DescribeAssetPortInfoList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetPortInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortInfoList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetPortInfoList() "DescribeAssetPortInfoList" -> DescribeAssetPortInfoListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetPortInfoList: AssetPortBaseInfo = Offset "Offset", "Ports" ports, total "Total" }

/// Response of [`DescribeAssetPortInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetPortInfoListOutput {
    pub total: Option<i64>,
    pub ports: Vec<AssetPortBaseInfo>,
}
model! { DescribeAssetPortInfoListOutput {
    0 "Total" total: i64, 1 "Ports" ports: Vec<AssetPortBaseInfo>
} }

/// In the response of [`DescribeAssetPortInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetPortBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<i64>,
    pub tag: Vec<MachineTag>,
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
    0 "MachineIp" machine_ip: String, 1 "MachineWanIp" machine_wan_ip: String, 2 "Quuid" quuid: String,
    3 "Uuid" uuid: String, 4 "OsInfo" os_info: String, 5 "ProjectId" project_id: i64, 6 "Tag" tag: Vec<MachineTag>,
    7 "ProcessName" process_name: String, 8 "ProcessVersion" process_version: String,
    9 "ProcessPath" process_path: String, 10 "Pid" pid: String, 11 "User" user: String,
    12 "StartTime" start_time: String, 13 "Param" param: String, 14 "Teletype" teletype: String, 15 "Port" port: String,
    16 "GroupName" group_name: String, 17 "Md5" md5: String, 18 "Ppid" ppid: String,
    19 "ParentProcessName" parent_process_name: String, 20 "Proto" proto: String, 21 "BindIp" bind_ip: String,
    22 "MachineName" machine_name: String, 23 "UpdateTime" update_time: String, 24 "FirstTime" first_time: String,
    25 "IsNew" is_new: i64, 26 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset process count: `DescribeAssetProcessCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetProcessCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessCount {
    pub name: Option<String>,
}
operation! { DescribeAssetProcessCount() "DescribeAssetProcessCount" -> DescribeAssetProcessCountOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeAssetProcessCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessCountOutput {
    pub process: Vec<AssetKeyVal>,
}
model! { DescribeAssetProcessCountOutput {
    0 "Process" process: Vec<AssetKeyVal>
} }

/// Describes asset process info list: `DescribeAssetProcessInfoList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetProcessInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessInfoList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetProcessInfoList() "DescribeAssetProcessInfoList" -> DescribeAssetProcessInfoListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetProcessInfoList: AssetProcessBaseInfo = Offset "Offset", "Process" process, total "Total" }

/// Response of [`DescribeAssetProcessInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetProcessInfoListOutput {
    pub total: Option<i64>,
    pub process: Vec<AssetProcessBaseInfo>,
}
model! { DescribeAssetProcessInfoListOutput {
    0 "Total" total: i64, 1 "Process" process: Vec<AssetProcessBaseInfo>
} }

/// In the response of [`DescribeAssetProcessInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetProcessBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<i64>,
    pub tag: Vec<MachineTag>,
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
    pub has_sign: Option<i64>,
    pub install_by_package: Option<i64>,
    pub package_name: Option<String>,
    pub machine_name: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetProcessBaseInfo {
    0 "MachineIp" machine_ip: String, 1 "MachineWanIp" machine_wan_ip: String, 2 "Quuid" quuid: String,
    3 "Uuid" uuid: String, 4 "OsInfo" os_info: String, 5 "ProjectId" project_id: i64, 6 "Tag" tag: Vec<MachineTag>,
    7 "Name" name: String, 8 "Desc" desc: String, 9 "Path" path: String, 10 "Pid" pid: String, 11 "User" user: String,
    12 "StartTime" start_time: String, 13 "Param" param: String, 14 "Tty" tty: String, 15 "Version" version: String,
    16 "GroupName" group_name: String, 17 "Md5" md5: String, 18 "Ppid" ppid: String,
    19 "ParentProcessName" parent_process_name: String, 20 "Status" status: String, 21 "HasSign" has_sign: i64,
    22 "InstallByPackage" install_by_package: i64, 23 "PackageName" package_name: String,
    24 "MachineName" machine_name: String, 25 "UpdateTime" update_time: String, 26 "FirstTime" first_time: String,
    27 "IsNew" is_new: i64, 28 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset recent machine info: `DescribeAssetRecentMachineInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetRecentMachineInfo>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_DATE_RANGE`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRecentMachineInfo {
    /// Required. `YYYY-MM-DD`.
    pub begin_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
}
operation! { DescribeAssetRecentMachineInfo(begin_date: String, end_date: String)
    "DescribeAssetRecentMachineInfo" -> DescribeAssetRecentMachineInfoOutput {
    0 "BeginDate" begin_date, 1 "EndDate" end_date
} }

/// Response of [`DescribeAssetRecentMachineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetRecentMachineInfoOutput {
    pub total_list: Vec<AssetKeyVal>,
    pub live_list: Vec<AssetKeyVal>,
    pub offline_list: Vec<AssetKeyVal>,
    pub risk_list: Vec<AssetKeyVal>,
}
model! { DescribeAssetRecentMachineInfoOutput {
    0 "TotalList" total_list: Vec<AssetKeyVal>, 1 "LiveList" live_list: Vec<AssetKeyVal>,
    2 "OfflineList" offline_list: Vec<AssetKeyVal>, 3 "RiskList" risk_list: Vec<AssetKeyVal>
} }

/// Describes asset system package list: `DescribeAssetSystemPackageList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetSystemPackageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSystemPackageList {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetSystemPackageList() "DescribeAssetSystemPackageList" -> DescribeAssetSystemPackageListOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "Order" order: String, 6 "By" by: String
} }
paged! { DescribeAssetSystemPackageList: AssetSystemPackageInfo = Offset "Offset", "Packages" packages, total "Total" }

/// Response of [`DescribeAssetSystemPackageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSystemPackageListOutput {
    pub total: Option<i64>,
    pub packages: Vec<AssetSystemPackageInfo>,
}
model! { DescribeAssetSystemPackageListOutput {
    0 "Total" total: i64, 1 "Packages" packages: Vec<AssetSystemPackageInfo>
} }

/// In the response of [`DescribeAssetSystemPackageList`].
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
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Version" version: String, 3 "InstallTime" install_time: String,
    4 "Type" r#type: String, 5 "MachineName" machine_name: String, 6 "MachineIp" machine_ip: String,
    7 "OsInfo" os_info: String, 8 "UpdateTime" update_time: String, 9 "FirstTime" first_time: String,
    10 "IsNew" is_new: i64, 11 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 12 "Quuid" quuid: String,
    13 "Uuid" uuid: String
} }

/// Describes asset total count: `DescribeAssetTotalCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetTotalCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTotalCount {}
operation! { DescribeAssetTotalCount() "DescribeAssetTotalCount" -> DescribeAssetTotalCountOutput {} }

/// Response of [`DescribeAssetTotalCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTotalCountOutput {
    pub types: Vec<AssetKeyVal>,
}
model! { DescribeAssetTotalCountOutput {
    0 "Types" types: Vec<AssetKeyVal>
} }

/// Describes asset type top: `DescribeAssetTypeTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetTypeTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTypeTop {}
operation! { DescribeAssetTypeTop() "DescribeAssetTypeTop" -> DescribeAssetTypeTopOutput {} }

/// Response of [`DescribeAssetTypeTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTypeTopOutput {
    pub user: Vec<AssetKeyVal>,
    pub port: Vec<AssetKeyVal>,
    pub process: Vec<AssetKeyVal>,
    pub software: Vec<AssetKeyVal>,
    pub database: Vec<AssetKeyVal>,
    pub web_app: Vec<AssetKeyVal>,
    pub web_location: Vec<AssetKeyVal>,
    pub web_frame: Vec<AssetKeyVal>,
    pub web_service: Vec<AssetKeyVal>,
}
model! { DescribeAssetTypeTopOutput {
    0 "User" user: Vec<AssetKeyVal>, 1 "Port" port: Vec<AssetKeyVal>, 2 "Process" process: Vec<AssetKeyVal>,
    3 "Software" software: Vec<AssetKeyVal>, 4 "Database" database: Vec<AssetKeyVal>,
    5 "WebApp" web_app: Vec<AssetKeyVal>, 6 "WebLocation" web_location: Vec<AssetKeyVal>,
    7 "WebFrame" web_frame: Vec<AssetKeyVal>, 8 "WebService" web_service: Vec<AssetKeyVal>
} }

/// Describes asset types: `DescribeAssetTypes` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTypes {}
operation! { DescribeAssetTypes() "DescribeAssetTypes" -> DescribeAssetTypesOutput {} }

/// Response of [`DescribeAssetTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetTypesOutput {
    pub types: Vec<AssetType>,
}
model! { DescribeAssetTypesOutput {
    0 "Types" types: Vec<AssetType>
} }

/// In the response of [`DescribeAssetTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetType {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { AssetType {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Describes asset user count: `DescribeAssetUserCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetUserCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserCount {
    pub name: Option<String>,
}
operation! { DescribeAssetUserCount() "DescribeAssetUserCount" -> DescribeAssetUserCountOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeAssetUserCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserCountOutput {
    pub users: Vec<AssetKeyVal>,
}
model! { DescribeAssetUserCountOutput {
    0 "Users" users: Vec<AssetKeyVal>
} }

/// Describes asset user info: `DescribeAssetUserInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetUserInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserInfo {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    /// Required.
    pub name: String,
}
operation! { DescribeAssetUserInfo(quuid: String, uuid: String, name: String)
    "DescribeAssetUserInfo" -> DescribeAssetUserInfoOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Name" name
} }

/// Response of [`DescribeAssetUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserInfoOutput {
    pub user: Option<AssetUserDetail>,
}
model! { DescribeAssetUserInfoOutput {
    0 "User" user: AssetUserDetail
} }

/// In the response of [`DescribeAssetUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetUserDetail {
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub uid: Option<String>,
    pub gid: Option<String>,
    pub status: Option<i64>,
    pub is_root: Option<i64>,
    pub last_login_time: Option<String>,
    pub name: Option<String>,
    pub user_type: Option<i64>,
    pub is_domain: Option<i64>,
    pub is_ssh_login: Option<i64>,
    pub home_path: Option<String>,
    pub shell: Option<String>,
    pub shell_login_status: Option<i64>,
    pub password_change_time: Option<String>,
    pub password_due_time: Option<String>,
    pub password_lock_days: Option<i64>,
    pub remark: Option<String>,
    pub group_name: Option<String>,
    pub disable_time: Option<String>,
    pub last_login_terminal: Option<String>,
    pub last_login_loc: Option<String>,
    pub last_login_ip: Option<String>,
    pub password_warn_days: Option<i64>,
    pub password_change_type: Option<i64>,
    pub keys: Vec<AssetUserKeyInfo>,
    pub update_time: Option<String>,
}
model! { AssetUserDetail {
    0 "MachineIp" machine_ip: String, 1 "MachineName" machine_name: String, 2 "Uuid" uuid: String,
    3 "Quuid" quuid: String, 4 "Uid" uid: String, 5 "Gid" gid: String, 6 "Status" status: i64, 7 "IsRoot" is_root: i64,
    8 "LastLoginTime" last_login_time: String, 9 "Name" name: String, 10 "UserType" user_type: i64,
    11 "IsDomain" is_domain: i64, 12 "IsSshLogin" is_ssh_login: i64, 13 "HomePath" home_path: String,
    14 "Shell" shell: String, 15 "ShellLoginStatus" shell_login_status: i64,
    16 "PasswordChangeTime" password_change_time: String, 17 "PasswordDueTime" password_due_time: String,
    18 "PasswordLockDays" password_lock_days: i64, 19 "Remark" remark: String, 20 "GroupName" group_name: String,
    21 "DisableTime" disable_time: String, 22 "LastLoginTerminal" last_login_terminal: String,
    23 "LastLoginLoc" last_login_loc: String, 24 "LastLoginIp" last_login_ip: String,
    25 "PasswordWarnDays" password_warn_days: i64, 26 "PasswordChangeType" password_change_type: i64,
    27 "Keys" keys: Vec<AssetUserKeyInfo>, 28 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeAssetUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetUserKeyInfo {
    pub value: Option<String>,
    pub comment: Option<String>,
    pub encrypt_type: Option<String>,
}
model! { AssetUserKeyInfo {
    0 "Value" value: String, 1 "Comment" comment: String, 2 "EncryptType" encrypt_type: String
} }

/// Describes asset user key list: `DescribeAssetUserKeyList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetUserKeyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserKeyList {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    /// Required.
    pub name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAssetUserKeyList(quuid: String, uuid: String, name: String)
    "DescribeAssetUserKeyList" -> DescribeAssetUserKeyListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Name" name, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeAssetUserKeyList: AssetUserKeyInfo = Offset "Offset", "Keys" keys, total "Total" }

/// Response of [`DescribeAssetUserKeyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserKeyListOutput {
    pub keys: Vec<AssetUserKeyInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetUserKeyListOutput {
    0 "Keys" keys: Vec<AssetUserKeyInfo>, 1 "Total" total: i64
} }

/// Describes asset user list: `DescribeAssetUserList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetUserList>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetUserList() "DescribeAssetUserList" -> DescribeAssetUserListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetUserList: AssetUserBaseInfo = Offset "Offset", "Users" users, total "Total" }

/// Response of [`DescribeAssetUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetUserListOutput {
    pub total: Option<i64>,
    pub users: Vec<AssetUserBaseInfo>,
}
model! { DescribeAssetUserListOutput {
    0 "Total" total: i64, 1 "Users" users: Vec<AssetUserBaseInfo>
} }

/// In the response of [`DescribeAssetUserList`].
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
    pub status: Option<i64>,
    pub is_root: Option<i64>,
    pub login_type: Option<i64>,
    pub last_login_time: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub user_type: Option<i64>,
    pub is_domain: Option<i64>,
    pub is_sudo: Option<i64>,
    pub is_ssh_login: Option<i64>,
    pub home_path: Option<String>,
    pub shell: Option<String>,
    pub shell_login_status: Option<i64>,
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
    0 "MachineIp" machine_ip: String, 1 "MachineWanIp" machine_wan_ip: String, 2 "MachineName" machine_name: String,
    3 "OsInfo" os_info: String, 4 "Uuid" uuid: String, 5 "Quuid" quuid: String, 6 "Uid" uid: String,
    7 "Gid" gid: String, 8 "Status" status: i64, 9 "IsRoot" is_root: i64, 10 "LoginType" login_type: i64,
    11 "LastLoginTime" last_login_time: String, 12 "Name" name: String, 13 "ProjectId" project_id: i64,
    14 "UserType" user_type: i64, 15 "IsDomain" is_domain: i64, 16 "IsSudo" is_sudo: i64,
    17 "IsSshLogin" is_ssh_login: i64, 18 "HomePath" home_path: String, 19 "Shell" shell: String,
    20 "ShellLoginStatus" shell_login_status: i64, 21 "PasswordChangeTime" password_change_time: String,
    22 "PasswordDueTime" password_due_time: String, 23 "PasswordLockDays" password_lock_days: i64,
    24 "PasswordStatus" password_status: i64, 25 "UpdateTime" update_time: String, 26 "FirstTime" first_time: String,
    27 "IsNew" is_new: i64, 28 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset web app count: `DescribeAssetWebAppCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebAppCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppCount {
    pub name: Option<String>,
}
operation! { DescribeAssetWebAppCount() "DescribeAssetWebAppCount" -> DescribeAssetWebAppCountOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeAssetWebAppCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppCountOutput {
    pub web_apps: Vec<AssetKeyVal>,
}
model! { DescribeAssetWebAppCountOutput {
    0 "WebApps" web_apps: Vec<AssetKeyVal>
} }

/// Describes asset web app list: `DescribeAssetWebAppList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebAppList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetWebAppList() "DescribeAssetWebAppList" -> DescribeAssetWebAppListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetWebAppList: AssetWebAppBaseInfo = Offset "Offset", "WebApps" web_apps, total "Total" }

/// Response of [`DescribeAssetWebAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppListOutput {
    pub total: Option<i64>,
    pub web_apps: Vec<AssetWebAppBaseInfo>,
}
model! { DescribeAssetWebAppListOutput {
    0 "Total" total: i64, 1 "WebApps" web_apps: Vec<AssetWebAppBaseInfo>
} }

/// In the response of [`DescribeAssetWebAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebAppBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<i64>,
    pub tag: Vec<MachineTag>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub root_path: Option<String>,
    pub service_type: Option<String>,
    pub domain: Option<String>,
    pub virtual_path: Option<String>,
    pub plugin_count: Option<i64>,
    pub id: Option<String>,
    pub desc: Option<String>,
    pub machine_name: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetWebAppBaseInfo {
    0 "MachineIp" machine_ip: String, 1 "MachineWanIp" machine_wan_ip: String, 2 "Quuid" quuid: String,
    3 "Uuid" uuid: String, 4 "OsInfo" os_info: String, 5 "ProjectId" project_id: i64, 6 "Tag" tag: Vec<MachineTag>,
    7 "Name" name: String, 8 "Version" version: String, 9 "RootPath" root_path: String,
    10 "ServiceType" service_type: String, 11 "Domain" domain: String, 12 "VirtualPath" virtual_path: String,
    13 "PluginCount" plugin_count: i64, 14 "Id" id: String, 15 "Desc" desc: String,
    16 "MachineName" machine_name: String, 17 "UpdateTime" update_time: String, 18 "FirstTime" first_time: String,
    19 "IsNew" is_new: i64, 20 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset web app plugin list: `DescribeAssetWebAppPluginList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebAppPluginList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppPluginList {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    /// Required.
    pub id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAssetWebAppPluginList(quuid: String, uuid: String, id: String)
    "DescribeAssetWebAppPluginList" -> DescribeAssetWebAppPluginListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeAssetWebAppPluginList: AssetWebAppPluginInfo = Offset "Offset", "Plugins" plugins, total "Total" }

/// Response of [`DescribeAssetWebAppPluginList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebAppPluginListOutput {
    pub plugins: Vec<AssetWebAppPluginInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetWebAppPluginListOutput {
    0 "Plugins" plugins: Vec<AssetWebAppPluginInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetWebAppPluginList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebAppPluginInfo {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub version: Option<String>,
    pub link: Option<String>,
}
model! { AssetWebAppPluginInfo {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Version" version: String, 3 "Link" link: String
} }

/// Describes asset web frame count: `DescribeAssetWebFrameCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebFrameCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebFrameCount {
    pub name: Option<String>,
}
operation! { DescribeAssetWebFrameCount() "DescribeAssetWebFrameCount" -> DescribeAssetWebFrameCountOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeAssetWebFrameCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebFrameCountOutput {
    pub web_frames: Vec<AssetKeyVal>,
}
model! { DescribeAssetWebFrameCountOutput {
    0 "WebFrames" web_frames: Vec<AssetKeyVal>
} }

/// Describes asset web frame list: `DescribeAssetWebFrameList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebFrameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebFrameList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetWebFrameList() "DescribeAssetWebFrameList" -> DescribeAssetWebFrameListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetWebFrameList: AssetWebFrameBaseInfo = Offset "Offset", "WebFrames" web_frames, total "Total" }

/// Response of [`DescribeAssetWebFrameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebFrameListOutput {
    pub total: Option<i64>,
    pub web_frames: Vec<AssetWebFrameBaseInfo>,
}
model! { DescribeAssetWebFrameListOutput {
    0 "Total" total: i64, 1 "WebFrames" web_frames: Vec<AssetWebFrameBaseInfo>
} }

/// In the response of [`DescribeAssetWebFrameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebFrameBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<i64>,
    pub tag: Vec<MachineTag>,
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
    0 "MachineIp" machine_ip: String, 1 "MachineWanIp" machine_wan_ip: String, 2 "Quuid" quuid: String,
    3 "Uuid" uuid: String, 4 "OsInfo" os_info: String, 5 "ProjectId" project_id: i64, 6 "Tag" tag: Vec<MachineTag>,
    7 "Name" name: String, 8 "Version" version: String, 9 "Lang" lang: String, 10 "ServiceType" service_type: String,
    11 "MachineName" machine_name: String, 12 "UpdateTime" update_time: String, 13 "FirstTime" first_time: String,
    14 "IsNew" is_new: i64, 15 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 16 "Path" path: String
} }

/// Describes asset web location count: `DescribeAssetWebLocationCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebLocationCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationCount {
    pub name: Option<String>,
}
operation! { DescribeAssetWebLocationCount() "DescribeAssetWebLocationCount" -> DescribeAssetWebLocationCountOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeAssetWebLocationCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationCountOutput {
    pub web_locations: Vec<AssetKeyVal>,
}
model! { DescribeAssetWebLocationCountOutput {
    0 "WebLocations" web_locations: Vec<AssetKeyVal>
} }

/// Describes asset web location info: `DescribeAssetWebLocationInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebLocationInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationInfo {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    /// Required.
    pub id: String,
}
operation! { DescribeAssetWebLocationInfo(quuid: String, uuid: String, id: String)
    "DescribeAssetWebLocationInfo" -> DescribeAssetWebLocationInfoOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id
} }

/// Response of [`DescribeAssetWebLocationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationInfoOutput {
    pub web_location: Option<AssetWebLocationInfo>,
}
model! { DescribeAssetWebLocationInfoOutput {
    0 "WebLocation" web_location: AssetWebLocationInfo
} }

/// In the response of [`DescribeAssetWebLocationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebLocationInfo {
    pub name: Option<String>,
    pub port: Option<String>,
    pub proto: Option<String>,
    pub service_type: Option<String>,
    pub safe_status: Option<i64>,
    pub user: Option<String>,
    pub main_path: Option<String>,
    pub command: Option<String>,
    pub ip: Option<String>,
    pub update_time: Option<String>,
}
model! { AssetWebLocationInfo {
    0 "Name" name: String, 1 "Port" port: String, 2 "Proto" proto: String, 3 "ServiceType" service_type: String,
    4 "SafeStatus" safe_status: i64, 5 "User" user: String, 6 "MainPath" main_path: String, 7 "Command" command: String,
    8 "Ip" ip: String, 9 "UpdateTime" update_time: String
} }

/// Describes asset web location list: `DescribeAssetWebLocationList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebLocationList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetWebLocationList() "DescribeAssetWebLocationList" -> DescribeAssetWebLocationListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetWebLocationList: AssetWebLocationBaseInfo =
    Offset "Offset", "Locations" locations, total "Total" }

/// Response of [`DescribeAssetWebLocationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationListOutput {
    pub total: Option<i64>,
    pub locations: Vec<AssetWebLocationBaseInfo>,
}
model! { DescribeAssetWebLocationListOutput {
    0 "Total" total: i64, 1 "Locations" locations: Vec<AssetWebLocationBaseInfo>
} }

/// In the response of [`DescribeAssetWebLocationList`].
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
    pub path_count: Option<i64>,
    pub user: Option<String>,
    pub main_path: Option<String>,
    pub main_path_owner: Option<String>,
    pub permission: Option<String>,
    pub project_id: Option<i64>,
    pub tag: Vec<MachineTag>,
    pub id: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetWebLocationBaseInfo {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "MachineIp" machine_ip: String,
    3 "MachineWanIp" machine_wan_ip: String, 4 "MachineName" machine_name: String, 5 "OsInfo" os_info: String,
    6 "Name" name: String, 7 "Port" port: String, 8 "Proto" proto: String, 9 "ServiceType" service_type: String,
    10 "PathCount" path_count: i64, 11 "User" user: String, 12 "MainPath" main_path: String,
    13 "MainPathOwner" main_path_owner: String, 14 "Permission" permission: String, 15 "ProjectId" project_id: i64,
    16 "Tag" tag: Vec<MachineTag>, 17 "Id" id: String, 18 "UpdateTime" update_time: String,
    19 "FirstTime" first_time: String, 20 "IsNew" is_new: i64,
    21 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset web location path list: `DescribeAssetWebLocationPathList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebLocationPathList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationPathList {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    /// Required.
    pub id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}

/// Arguments of [`DescribeAssetWebLocationPathList::new`].
pub struct DescribeAssetWebLocationPathListRequired {
    pub quuid: String,
    pub uuid: String,
    pub id: String,
    pub limit: i64,
    pub offset: i64,
}
operation! {
    DescribeAssetWebLocationPathList { DescribeAssetWebLocationPathListRequired: quuid, uuid, id, limit, offset }
    "DescribeAssetWebLocationPathList" -> DescribeAssetWebLocationPathListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id, 3 "Limit" limit, 4 "Offset" offset
} }
paged! { DescribeAssetWebLocationPathList: AssetWebLocationPath = Offset "Offset", "Paths" paths, total "Total" }

/// Response of [`DescribeAssetWebLocationPathList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebLocationPathListOutput {
    pub total: Option<i64>,
    pub paths: Vec<AssetWebLocationPath>,
}
model! { DescribeAssetWebLocationPathListOutput {
    0 "Total" total: i64, 1 "Paths" paths: Vec<AssetWebLocationPath>
} }

/// In the response of [`DescribeAssetWebLocationPathList`].
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
    0 "VirtualPath" virtual_path: String, 1 "RealPath" real_path: String, 2 "User" user: String,
    3 "Group" group: String, 4 "Permission" permission: String
} }

/// Describes asset web service count: `DescribeAssetWebServiceCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebServiceCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceCount {
    pub name: Option<String>,
}
operation! { DescribeAssetWebServiceCount() "DescribeAssetWebServiceCount" -> DescribeAssetWebServiceCountOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeAssetWebServiceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceCountOutput {
    pub web_services: Vec<AssetKeyVal>,
}
model! { DescribeAssetWebServiceCountOutput {
    0 "WebServices" web_services: Vec<AssetKeyVal>
} }

/// Describes asset web service info list: `DescribeAssetWebServiceInfoList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebServiceInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceInfoList {
    pub quuid: Option<String>,
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeAssetWebServiceInfoList()
    "DescribeAssetWebServiceInfoList" -> DescribeAssetWebServiceInfoListOutput {
    0 "Quuid" quuid: String, 1 "Filters" filters: Vec<AssetFilters>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeAssetWebServiceInfoList: AssetWebServiceBaseInfo =
    Offset "Offset", "WebServices" web_services, total "Total" }

/// Response of [`DescribeAssetWebServiceInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceInfoListOutput {
    pub web_services: Vec<AssetWebServiceBaseInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetWebServiceInfoListOutput {
    0 "WebServices" web_services: Vec<AssetWebServiceBaseInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAssetWebServiceInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetWebServiceBaseInfo {
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub os_info: Option<String>,
    pub project_id: Option<i64>,
    pub tag: Vec<MachineTag>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub bin_path: Option<String>,
    pub user: Option<String>,
    pub install_path: Option<String>,
    pub config_path: Option<String>,
    pub process_count: Option<i64>,
    pub id: Option<String>,
    pub machine_name: Option<String>,
    pub desc: Option<String>,
    pub update_time: Option<String>,
    pub first_time: Option<String>,
    pub is_new: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { AssetWebServiceBaseInfo {
    0 "MachineIp" machine_ip: String, 1 "MachineWanIp" machine_wan_ip: String, 2 "Quuid" quuid: String,
    3 "Uuid" uuid: String, 4 "OsInfo" os_info: String, 5 "ProjectId" project_id: i64, 6 "Tag" tag: Vec<MachineTag>,
    7 "Name" name: String, 8 "Version" version: String, 9 "BinPath" bin_path: String, 10 "User" user: String,
    11 "InstallPath" install_path: String, 12 "ConfigPath" config_path: String, 13 "ProcessCount" process_count: i64,
    14 "Id" id: String, 15 "MachineName" machine_name: String, 16 "Desc" desc: String,
    17 "UpdateTime" update_time: String, 18 "FirstTime" first_time: String, 19 "IsNew" is_new: i64,
    20 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes asset web service process list: `DescribeAssetWebServiceProcessList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAssetWebServiceProcessList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceProcessList {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
    /// Required.
    pub id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAssetWebServiceProcessList(quuid: String, uuid: String, id: String)
    "DescribeAssetWebServiceProcessList" -> DescribeAssetWebServiceProcessListOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid, 2 "Id" id, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeAssetWebServiceProcessList: AssetAppProcessInfo = Offset "Offset", "Process" process, total "Total" }

/// Response of [`DescribeAssetWebServiceProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetWebServiceProcessListOutput {
    pub process: Vec<AssetAppProcessInfo>,
    pub total: Option<i64>,
}
model! { DescribeAssetWebServiceProcessListOutput {
    0 "Process" process: Vec<AssetAppProcessInfo>, 1 "Total" total: i64
} }

/// Describes attack event info: `DescribeAttackEventInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAttackEventInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackEventInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeAttackEventInfo(id: i64) "DescribeAttackEventInfo" -> DescribeAttackEventInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribeAttackEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackEventInfoOutput {
    pub net_attack_event_info: Option<NetAttackEventInfo>,
}
model! { DescribeAttackEventInfoOutput {
    0 "NetAttackEventInfo" net_attack_event_info: NetAttackEventInfo
} }

/// In the response of [`DescribeAttackEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAttackEventInfo {
    pub status: Option<i64>,
    pub src_ip: Option<String>,
    pub location: Option<String>,
    pub vul_name: Option<String>,
    pub vul_id: Option<i64>,
    pub cve_id: Option<String>,
    pub attack_level: Option<i64>,
    pub vul_defence_status: Option<i64>,
    pub vul_support_defense: Option<i64>,
    pub svc_ps: Option<String>,
    pub net_payload: Option<String>,
    pub abnormal_action: Option<String>,
    pub uuid: Option<String>,
    pub id: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub dst_port: Option<i64>,
    pub count: Option<i64>,
    pub pay_version: Option<i64>,
    pub quuid: Option<String>,
    pub merge_time: Option<String>,
    pub r#type: Option<i64>,
    pub host_op_type: Option<i64>,
    pub host_op_process_tree: Option<String>,
    pub ip_analyse: Option<IPAnalyse>,
    pub net_response_payload: Option<String>,
}
model! { NetAttackEventInfo {
    0 "Status" status: i64, 1 "SrcIP" src_ip: String, 2 "Location" location: String, 3 "VulName" vul_name: String,
    4 "VulId" vul_id: i64, 5 "CVEId" cve_id: String, 6 "AttackLevel" attack_level: i64,
    7 "VulDefenceStatus" vul_defence_status: i64, 8 "VulSupportDefense" vul_support_defense: i64,
    9 "SvcPs" svc_ps: String, 10 "NetPayload" net_payload: String, 11 "AbnormalAction" abnormal_action: String,
    12 "Uuid" uuid: String, 13 "Id" id: i64, 14 "MachineExtraInfo" machine_extra_info: MachineExtraInfo,
    15 "DstPort" dst_port: i64, 16 "Count" count: i64, 17 "PayVersion" pay_version: i64, 18 "Quuid" quuid: String,
    19 "MergeTime" merge_time: String, 20 "Type" r#type: i64, 21 "HostOpType" host_op_type: i64,
    22 "HostOpProcessTree" host_op_process_tree: String, 23 "IPAnalyse" ip_analyse: IPAnalyse,
    24 "NetResponsePayload" net_response_payload: String
} }

/// In the response of [`DescribeAttackEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAnalyse {
    pub status: Option<i64>,
    pub tags: Vec<String>,
    pub family: Vec<String>,
    pub profile: Vec<String>,
    pub isp: Option<String>,
}
model! { IPAnalyse {
    0 "Status" status: i64, 1 "Tags" tags: Vec<String>, 2 "Family" family: Vec<String>,
    3 "Profile" profile: Vec<String>, 4 "Isp" isp: String
} }

/// Describes attack events: `DescribeAttackEvents` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAttackEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackEvents {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAttackEvents() "DescribeAttackEvents" -> DescribeAttackEventsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeAttackEvents: NetAttackEvent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAttackEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackEventsOutput {
    pub list: Vec<NetAttackEvent>,
    pub total_count: Option<i64>,
}
model! { DescribeAttackEventsOutput {
    0 "List" list: Vec<NetAttackEvent>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAttackEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAttackEvent {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub dst_port: Option<i64>,
    pub src_ip: Option<String>,
    pub location: Option<String>,
    pub vul_id: Option<i64>,
    pub vul_name: Option<String>,
    pub merge_time: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
    pub vul_support_defense: Option<i64>,
    pub vul_defence_status: Option<i64>,
    pub pay_version: Option<i64>,
    pub quuid: Option<String>,
    pub count: Option<i64>,
    pub new_: Option<bool>,
    pub rasp_open: Option<i64>,
    pub ip_analyse: Option<IPAnalyse>,
}
model! { NetAttackEvent {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "DstPort" dst_port: i64, 3 "SrcIP" src_ip: String,
    4 "Location" location: String, 5 "VulId" vul_id: i64, 6 "VulName" vul_name: String,
    7 "MergeTime" merge_time: String, 8 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 9 "Type" r#type: i64,
    10 "Status" status: i64, 11 "VulSupportDefense" vul_support_defense: i64,
    12 "VulDefenceStatus" vul_defence_status: i64, 13 "PayVersion" pay_version: i64, 14 "Quuid" quuid: String,
    15 "Count" count: i64, 16 "New" new_: bool, 17 "RaspOpen" rasp_open: i64, 18 "IPAnalyse" ip_analyse: IPAnalyse
} }

/// Describes attack statistics: `DescribeAttackStatistics` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAttackStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackStatistics {}
operation! { DescribeAttackStatistics() "DescribeAttackStatistics" -> DescribeAttackStatisticsOutput {} }

/// Response of [`DescribeAttackStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackStatisticsOutput {
    pub pending_attack_count: Option<i64>,
    pub pending_try_attack_count: Option<i64>,
    pub pending_succ_attack_count: Option<i64>,
    pub pending_new_attack_count: Option<i64>,
    pub attacked_asset_count: Option<i64>,
    pub new_attacked_asset_count: Option<i64>,
    pub attacked_port_count: Option<i64>,
    pub new_attacked_port_count: Option<i64>,
    pub attack_src_ip_count: Option<i64>,
    pub new_attack_src_ip_count: Option<i64>,
}
model! { DescribeAttackStatisticsOutput {
    0 "PendingAttackCount" pending_attack_count: i64, 1 "PendingTryAttackCount" pending_try_attack_count: i64,
    2 "PendingSuccAttackCount" pending_succ_attack_count: i64, 3 "PendingNewAttackCount" pending_new_attack_count: i64,
    4 "AttackedAssetCount" attacked_asset_count: i64, 5 "NewAttackedAssetCount" new_attacked_asset_count: i64,
    6 "AttackedPortCount" attacked_port_count: i64, 7 "NewAttackedPortCount" new_attacked_port_count: i64,
    8 "AttackSrcIpCount" attack_src_ip_count: i64, 9 "NewAttackSrcIpCount" new_attack_src_ip_count: i64
} }

/// Describes attack top: `DescribeAttackTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAttackTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTop {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAttackTop() "DescribeAttackTop" -> DescribeAttackTopOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeAttackTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTopOutput {
    pub net_attack_top_info: Option<NetAttackTopInfo>,
}
model! { DescribeAttackTopOutput {
    0 "NetAttackTopInfo" net_attack_top_info: NetAttackTopInfo
} }

/// In the response of [`DescribeAttackTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAttackTopInfo {
    pub agent: Vec<TopInfo>,
    pub src_ip: Vec<TopInfo>,
    pub dst_port: Vec<TopInfo>,
    pub vul: Vec<TopInfo>,
}
model! { NetAttackTopInfo {
    0 "Agent" agent: Vec<TopInfo>, 1 "SrcIp" src_ip: Vec<TopInfo>, 2 "DstPort" dst_port: Vec<TopInfo>,
    3 "Vul" vul: Vec<TopInfo>
} }

/// In the response of [`DescribeAttackTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopInfo {
    pub value: Option<String>,
    pub count: Option<i64>,
}
model! { TopInfo {
    0 "Value" value: String, 1 "Count" count: i64
} }

/// Describes attack trends: `DescribeAttackTrends` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAttackTrends>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTrends {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAttackTrends() "DescribeAttackTrends" -> DescribeAttackTrendsOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeAttackTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTrendsOutput {
    pub net_attack_trend: Vec<NetAttackTrend>,
}
model! { DescribeAttackTrendsOutput {
    0 "NetAttackTrend" net_attack_trend: Vec<NetAttackTrend>
} }

/// In the response of [`DescribeAttackTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAttackTrend {
    pub date_time: Option<String>,
    pub attack_count: Option<i64>,
    pub try_attack_count: Option<i64>,
    pub succ_attack_count: Option<i64>,
}
model! { NetAttackTrend {
    0 "DateTime" date_time: String, 1 "AttackCount" attack_count: i64, 2 "TryAttackCount" try_attack_count: i64,
    3 "SuccAttackCount" succ_attack_count: i64
} }

/// Describes attack type: `DescribeAttackType` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAttackType>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackType {
    /// Required.
    pub filters: Vec<Filter>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeAttackType(filters: Vec<Filter>) "DescribeAttackType" -> DescribeAttackTypeOutput {
    0 "Filters" filters, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "By" by: String, 4 "Order" order: String
} }
paged! { DescribeAttackType: RaspAttackTypeListItem = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeAttackType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackTypeOutput {
    pub list: Vec<RaspAttackTypeListItem>,
    pub total_count: Option<i64>,
}
model! { DescribeAttackTypeOutput {
    0 "List" list: Vec<RaspAttackTypeListItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAttackType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspAttackTypeListItem {
    pub attack_type_name: Option<String>,
    pub attack_type_id: Option<i64>,
    pub source: Option<String>,
}
model! { RaspAttackTypeListItem {
    0 "AttackTypeName" attack_type_name: String, 1 "AttackTypeID" attack_type_id: i64, 2 "Source" source: String
} }

/// Describes attack vul type list: `DescribeAttackVulTypeList` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeAttackVulTypeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackVulTypeList {}
operation! { DescribeAttackVulTypeList() "DescribeAttackVulTypeList" -> DescribeAttackVulTypeListOutput {} }

/// Response of [`DescribeAttackVulTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackVulTypeListOutput {
    pub list: Vec<String>,
}
model! { DescribeAttackVulTypeListOutput {
    0 "List" list: Vec<String>
} }

/// Describes ban mode: `DescribeBanMode` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBanMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanMode {}
operation! { DescribeBanMode() "DescribeBanMode" -> DescribeBanModeOutput {} }

/// Response of [`DescribeBanMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanModeOutput {
    pub mode: Option<String>,
    pub standard_mode_config: Option<StandardModeConfig>,
}
model! { DescribeBanModeOutput {
    0 "Mode" mode: String, 1 "StandardModeConfig" standard_mode_config: StandardModeConfig
} }

/// In the response of [`DescribeBanMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StandardModeConfig {
    pub ttl: Option<i64>,
}
model! { StandardModeConfig {
    0 "Ttl" ttl: i64
} }

/// Describes ban regions: `DescribeBanRegions` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBanRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanRegions {
    /// Required.
    pub mode: String,
}
operation! { DescribeBanRegions(mode: String) "DescribeBanRegions" -> DescribeBanRegionsOutput {
    0 "Mode" mode
} }

/// Response of [`DescribeBanRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanRegionsOutput {
    pub region_set: Vec<RegionSet>,
}
model! { DescribeBanRegionsOutput {
    0 "RegionSet" region_set: Vec<RegionSet>
} }

/// In the response of [`DescribeBanRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionSet {
    pub region_name: Option<String>,
    pub zone_set: Vec<ZoneInfo>,
}
model! { RegionSet {
    0 "RegionName" region_name: String, 1 "ZoneSet" zone_set: Vec<ZoneInfo>
} }

/// In the response of [`DescribeBanRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone_name: Option<String>,
}
model! { ZoneInfo {
    0 "ZoneName" zone_name: String
} }

/// Describes ban status: `DescribeBanStatus` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBanStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanStatus {}
operation! { DescribeBanStatus() "DescribeBanStatus" -> DescribeBanStatusOutput {} }

/// Response of [`DescribeBanStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanStatusOutput {
    pub status: Option<i64>,
    pub show_tips: Option<bool>,
    pub open_smart_mode: Option<bool>,
    pub ban_black_ip: Option<bool>,
    pub ban_vul_ip: Option<bool>,
    pub ban_by_rule: Option<bool>,
}
model! { DescribeBanStatusOutput {
    0 "Status" status: i64, 1 "ShowTips" show_tips: bool, 2 "OpenSmartMode" open_smart_mode: bool,
    3 "BanBlackIp" ban_black_ip: bool, 4 "BanVulIp" ban_vul_ip: bool, 5 "BanByRule" ban_by_rule: bool
} }

/// Describes ban white list: `DescribeBanWhiteList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBanWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanWhiteList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBanWhiteList() "DescribeBanWhiteList" -> DescribeBanWhiteListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeBanWhiteList: BanWhiteListDetail = Offset "Offset", "WhiteList" white_list, total "TotalCount" }

/// Response of [`DescribeBanWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBanWhiteListOutput {
    pub total_count: Option<i64>,
    pub white_list: Vec<BanWhiteListDetail>,
}
model! { DescribeBanWhiteListOutput {
    0 "TotalCount" total_count: i64, 1 "WhiteList" white_list: Vec<BanWhiteListDetail>
} }

/// In the response of [`DescribeBanWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BanWhiteListDetail {
    pub id: Option<String>,
    pub remark: Option<String>,
    pub src_ip: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub is_global: Option<bool>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
}
model! { BanWhiteListDetail {
    0 "Id" id: String, 1 "Remark" remark: String, 2 "SrcIp" src_ip: String, 3 "ModifyTime" modify_time: String,
    4 "CreateTime" create_time: String, 5 "IsGlobal" is_global: bool, 6 "Quuid" quuid: String, 7 "Uuid" uuid: String,
    8 "MachineIp" machine_ip: String, 9 "MachineName" machine_name: String
} }

/// Describes baseline analysis data: `DescribeBaselineAnalysisData` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineAnalysisData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineAnalysisData {
    /// Required.
    pub strategy_id: i64,
}
operation! { DescribeBaselineAnalysisData(strategy_id: i64)
    "DescribeBaselineAnalysisData" -> DescribeBaselineAnalysisDataOutput {
    0 "StrategyId" strategy_id
} }

/// Response of [`DescribeBaselineAnalysisData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineAnalysisDataOutput {
    pub latest_scan_time: Option<String>,
    pub is_global: Option<i64>,
    pub scan_host_count: Option<i64>,
    pub scan_rule_count: Option<i64>,
    pub if_first_scan: Option<i64>,
}
model! { DescribeBaselineAnalysisDataOutput {
    0 "LatestScanTime" latest_scan_time: String, 1 "IsGlobal" is_global: i64, 2 "ScanHostCount" scan_host_count: i64,
    3 "ScanRuleCount" scan_rule_count: i64, 4 "IfFirstScan" if_first_scan: i64
} }

/// Describes baseline basic info: `DescribeBaselineBasicInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineBasicInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineBasicInfo {
    pub baseline_name: Option<String>,
}
operation! { DescribeBaselineBasicInfo() "DescribeBaselineBasicInfo" -> DescribeBaselineBasicInfoOutput {
    0 "BaselineName" baseline_name: String
} }

/// Response of [`DescribeBaselineBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineBasicInfoOutput {
    pub baseline_basic_info_list: Vec<BaselineBasicInfo>,
}
model! { DescribeBaselineBasicInfoOutput {
    0 "BaselineBasicInfoList" baseline_basic_info_list: Vec<BaselineBasicInfo>
} }

/// In the response of [`DescribeBaselineBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineBasicInfo {
    pub name: Option<String>,
    pub baseline_id: Option<i64>,
    pub parent_id: Option<i64>,
}
model! { BaselineBasicInfo {
    0 "Name" name: String, 1 "BaselineId" baseline_id: i64, 2 "ParentId" parent_id: i64
} }

/// Describes baseline default strategy list: `DescribeBaselineDefaultStrategyList` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineDefaultStrategyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDefaultStrategyList {}
operation! { DescribeBaselineDefaultStrategyList()
    "DescribeBaselineDefaultStrategyList" -> DescribeBaselineDefaultStrategyListOutput {} }

/// Response of [`DescribeBaselineDefaultStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDefaultStrategyListOutput {
    pub strategy_list: Vec<DefaultStrategyInfo>,
}
model! { DescribeBaselineDefaultStrategyListOutput {
    0 "StrategyList" strategy_list: Vec<DefaultStrategyInfo>
} }

/// In the response of [`DescribeBaselineDefaultStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultStrategyInfo {
    pub strategy_name: Option<String>,
    pub strategy_id: Option<i64>,
}
model! { DefaultStrategyInfo {
    0 "StrategyName" strategy_name: String, 1 "StrategyId" strategy_id: i64
} }

/// Describes baseline detail: `DescribeBaselineDetail` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDetail {
    /// Required.
    pub baseline_id: i64,
}
operation! { DescribeBaselineDetail(baseline_id: i64) "DescribeBaselineDetail" -> DescribeBaselineDetailOutput {
    0 "BaselineId" baseline_id
} }

/// Response of [`DescribeBaselineDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDetailOutput {
    pub baseline_detail: Option<BaselineDetail>,
}
model! { DescribeBaselineDetailOutput {
    0 "BaselineDetail" baseline_detail: BaselineDetail
} }

/// In the response of [`DescribeBaselineDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineDetail {
    pub description: Option<String>,
    pub level: Option<i64>,
    pub package_name: Option<String>,
    pub parent_id: Option<i64>,
    pub name: Option<String>,
}
model! { BaselineDetail {
    0 "Description" description: String, 1 "Level" level: i64, 2 "PackageName" package_name: String,
    3 "ParentId" parent_id: i64, 4 "Name" name: String
} }

/// Describes baseline detect list: `DescribeBaselineDetectList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineDetectList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeBaselineDetectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDetectListOutput {
    pub list: Vec<BaselinePolicyDetect>,
    pub total: Option<i64>,
}
model! { DescribeBaselineDetectListOutput {
    0 "List" list: Vec<BaselinePolicyDetect>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBaselineDetectList`].
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
    0 "PolicyId" policy_id: i64, 1 "TaskId" task_id: i64, 2 "HostCount" host_count: i64,
    3 "StartTime" start_time: String, 4 "FinishTime" finish_time: String, 5 "PolicyName" policy_name: String,
    6 "SuccessCount" success_count: i64, 7 "FailedCount" failed_count: i64, 8 "TimeoutCount" timeout_count: i64,
    9 "PolicyDetectStatus" policy_detect_status: i64
} }

/// Describes baseline detect overview: `DescribeBaselineDetectOverview` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineDetectOverview>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDetectOverview {
    pub policy_id: Option<i64>,
}
operation! { DescribeBaselineDetectOverview() "DescribeBaselineDetectOverview" -> DescribeBaselineDetectOverviewOutput {
    0 "PolicyId" policy_id: i64
} }

/// Response of [`DescribeBaselineDetectOverview`].
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
    0 "HostCount" host_count: i64, 1 "ItemCount" item_count: i64, 2 "PolicyCount" policy_count: i64,
    3 "PassRate" pass_rate: i64, 4 "LatestPassCount" latest_pass_count: i64,
    5 "LatestNotPassCount" latest_not_pass_count: i64
} }

/// Describes baseline download list: `DescribeBaselineDownloadList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineDownloadList>.
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

/// Response of [`DescribeBaselineDownloadList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineDownloadListOutput {
    pub list: Vec<BaselineDownload>,
    pub total: Option<i64>,
}
model! { DescribeBaselineDownloadListOutput {
    0 "List" list: Vec<BaselineDownload>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBaselineDownloadList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineDownload {
    pub task_id: Option<i64>,
    pub task_name: Option<String>,
    pub status: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { BaselineDownload {
    0 "TaskId" task_id: i64, 1 "TaskName" task_name: String, 2 "Status" status: i64, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String, 5 "DownloadUrl" download_url: Secret
} }

/// Describes baseline effect host list: `DescribeBaselineEffectHostList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineEffectHostList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineEffectHostList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub baseline_id: i64,
    pub filters: Option<Vec<Filters>>,
    pub strategy_id: Option<i64>,
    pub uuid_list: Option<Vec<String>>,
}
operation! { DescribeBaselineEffectHostList(limit: i64, offset: i64, baseline_id: i64)
    "DescribeBaselineEffectHostList" -> DescribeBaselineEffectHostListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "BaselineId" baseline_id, 3 "Filters" filters: Vec<Filters>,
    4 "StrategyId" strategy_id: i64, 5 "UuidList" uuid_list: Vec<String>
} }
paged! { DescribeBaselineEffectHostList: BaselineEffectHost =
    Offset "Offset", "EffectHostList" effect_host_list, total "TotalCount" }

/// In the request of [`DescribeBaselineEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

/// Response of [`DescribeBaselineEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineEffectHostListOutput {
    pub total_count: Option<i64>,
    pub effect_host_list: Vec<BaselineEffectHost>,
}
model! { DescribeBaselineEffectHostListOutput {
    0 "TotalCount" total_count: i64, 1 "EffectHostList" effect_host_list: Vec<BaselineEffectHost>
} }

/// In the response of [`DescribeBaselineEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineEffectHost {
    pub pass_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub first_scan_time: Option<String>,
    pub last_scan_time: Option<String>,
    pub status: Option<i64>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub alias_name: Option<String>,
    pub uuid: Option<String>,
    pub max_status: Option<i64>,
}
model! { BaselineEffectHost {
    0 "PassCount" pass_count: i64, 1 "FailCount" fail_count: i64, 2 "FirstScanTime" first_scan_time: String,
    3 "LastScanTime" last_scan_time: String, 4 "Status" status: i64, 5 "Quuid" quuid: String,
    6 "HostIp" host_ip: String, 7 "AliasName" alias_name: String, 8 "Uuid" uuid: String, 9 "MaxStatus" max_status: i64
} }

/// Describes baseline fix list: `DescribeBaselineFixList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineFixList>.
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

/// Response of [`DescribeBaselineFixList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineFixListOutput {
    pub list: Vec<BaselineFix>,
    pub total: Option<i64>,
}
model! { DescribeBaselineFixListOutput {
    0 "List" list: Vec<BaselineFix>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBaselineFixList`].
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
    0 "ItemName" item_name: String, 1 "HostIp" host_ip: String, 2 "CreateTime" create_time: String,
    3 "ModifyTime" modify_time: String, 4 "FixTime" fix_time: String, 5 "Id" id: i64,
    6 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes baseline host detect list: `DescribeBaselineHostDetectList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineHostDetectList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeBaselineHostDetectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostDetectListOutput {
    pub list: Vec<BaselineHostDetect>,
    pub total: Option<i64>,
}
model! { DescribeBaselineHostDetectListOutput {
    0 "List" list: Vec<BaselineHostDetect>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBaselineHostDetectList`].
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
    0 "HostId" host_id: String, 1 "HostIp" host_ip: String, 2 "HostName" host_name: String, 3 "WanIp" wan_ip: String,
    4 "DetectStatus" detect_status: i64, 5 "PassedItemCount" passed_item_count: i64, 6 "ItemCount" item_count: i64,
    7 "NotPassedItemCount" not_passed_item_count: i64, 8 "FirstTime" first_time: String, 9 "LastTime" last_time: String,
    10 "Uuid" uuid: String, 11 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes baseline host ignore list: `DescribeBaselineHostIgnoreList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineHostIgnoreList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostIgnoreList {
    /// Required.
    pub rule_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeBaselineHostIgnoreList(rule_id: i64)
    "DescribeBaselineHostIgnoreList" -> DescribeBaselineHostIgnoreListOutput {
    0 "RuleID" rule_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeBaselineHostIgnoreList: BaselineHost = Offset "Offset", "List" list, total "Total" }

/// Response of [`DescribeBaselineHostIgnoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostIgnoreListOutput {
    pub total: Option<i64>,
    pub list: Vec<BaselineHost>,
}
model! { DescribeBaselineHostIgnoreListOutput {
    0 "Total" total: i64, 1 "List" list: Vec<BaselineHost>
} }

/// In the response of [`DescribeBaselineHostIgnoreList`].
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
    0 "HostId" host_id: String, 1 "HostName" host_name: String, 2 "HostTag" host_tag: String,
    3 "HostIp" host_ip: String, 4 "WanIp" wan_ip: String, 5 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes baseline host risk top: `DescribeBaselineHostRiskTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineHostRiskTop>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostRiskTop {
    pub policy_id: Option<i64>,
}
operation! { DescribeBaselineHostRiskTop() "DescribeBaselineHostRiskTop" -> DescribeBaselineHostRiskTopOutput {
    0 "PolicyId" policy_id: i64
} }

/// Response of [`DescribeBaselineHostRiskTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostRiskTopOutput {
    pub host_risk_top5: Vec<HostRiskLevelCount>,
}
model! { DescribeBaselineHostRiskTopOutput {
    0 "HostRiskTop5" host_risk_top5: Vec<HostRiskLevelCount>
} }

/// In the response of [`DescribeBaselineHostRiskTop`].
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
    0 "HostId" host_id: String, 1 "HostName" host_name: String, 2 "SeriousCount" serious_count: i64,
    3 "HighCount" high_count: i64, 4 "MediumCount" medium_count: i64, 5 "LowCount" low_count: i64
} }

/// Describes baseline host top: `DescribeBaselineHostTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineHostTop>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PROFESSION_HOST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostTop {
    /// Required.
    pub top: i64,
    /// Required.
    pub strategy_id: i64,
}
operation! { DescribeBaselineHostTop(top: i64, strategy_id: i64)
    "DescribeBaselineHostTop" -> DescribeBaselineHostTopOutput {
    0 "Top" top, 1 "StrategyId" strategy_id
} }

/// Response of [`DescribeBaselineHostTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineHostTopOutput {
    pub baseline_host_top_list: Vec<BaselineHostTopList>,
}
model! { DescribeBaselineHostTopOutput {
    0 "BaselineHostTopList" baseline_host_top_list: Vec<BaselineHostTopList>
} }

/// In the response of [`DescribeBaselineHostTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineHostTopList {
    pub event_level_list: Vec<BaselineEventLevelInfo>,
    pub host_name: Option<String>,
    pub quuid: Option<String>,
    pub score: Option<i64>,
}
model! { BaselineHostTopList {
    0 "EventLevelList" event_level_list: Vec<BaselineEventLevelInfo>, 1 "HostName" host_name: String,
    2 "Quuid" quuid: String, 3 "Score" score: i64
} }

/// In the response of [`DescribeBaselineHostTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineEventLevelInfo {
    pub event_level: Option<i64>,
    pub event_count: Option<i64>,
}
model! { BaselineEventLevelInfo {
    0 "EventLevel" event_level: i64, 1 "EventCount" event_count: i64
} }

/// Describes baseline item detect list: `DescribeBaselineItemDetectList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineItemDetectList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeBaselineItemDetectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemDetectListOutput {
    pub total: Option<i64>,
    pub list: Vec<BaselineItemDetect>,
}
model! { DescribeBaselineItemDetectListOutput {
    0 "Total" total: i64, 1 "List" list: Vec<BaselineItemDetect>
} }

/// In the response of [`DescribeBaselineItemDetectList`].
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
    0 "ItemId" item_id: i64, 1 "ItemName" item_name: String, 2 "ItemDesc" item_desc: String,
    3 "FixMethod" fix_method: String, 4 "RuleName" rule_name: String, 5 "DetectStatus" detect_status: i64,
    6 "Level" level: i64, 7 "HostCount" host_count: i64, 8 "FirstTime" first_time: String,
    9 "LastTime" last_time: String, 10 "DetectResult" detect_result: String, 11 "RuleId" rule_id: i64,
    12 "PassedHostCount" passed_host_count: i64, 13 "NotPassedHostCount" not_passed_host_count: i64
} }

/// Describes baseline item ignore list: `DescribeBaselineItemIgnoreList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineItemIgnoreList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemIgnoreList {
    /// Required.
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

/// Response of [`DescribeBaselineItemIgnoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemIgnoreListOutput {
    pub list: Vec<BaselineItemInfo>,
    pub total: Option<i64>,
}
model! { DescribeBaselineItemIgnoreListOutput {
    0 "List" list: Vec<BaselineItemInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBaselineItemIgnoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineItemInfo {
    pub item_id: Option<i64>,
    pub item_name: Option<String>,
    pub rule_id: Option<i64>,
    pub item_desc: Option<String>,
    pub fix_method: Option<String>,
    pub rule_name: Option<String>,
    pub level: Option<i64>,
    pub sys_rule_id: Option<i64>,
    pub related_custom_rule_info: Vec<BaselineCustomRuleIdName>,
}
model! { BaselineItemInfo {
    0 "ItemId" item_id: i64, 1 "ItemName" item_name: String, 2 "RuleId" rule_id: i64, 3 "ItemDesc" item_desc: String,
    4 "FixMethod" fix_method: String, 5 "RuleName" rule_name: String, 6 "Level" level: i64,
    7 "SysRuleId" sys_rule_id: i64, 8 "RelatedCustomRuleInfo" related_custom_rule_info: Vec<BaselineCustomRuleIdName>
} }

/// In the response of [`DescribeBaselineItemIgnoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineCustomRuleIdName {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { BaselineCustomRuleIdName {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String
} }

/// Describes baseline item info: `DescribeBaselineItemInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineItemInfo>.
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

/// Response of [`DescribeBaselineItemInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemInfoOutput {
    pub list: Vec<BaselineItemInfo>,
    pub total: Option<i64>,
    pub category_list: Vec<BaselineItemsCategory>,
}
model! { DescribeBaselineItemInfoOutput {
    0 "List" list: Vec<BaselineItemInfo>, 1 "Total" total: i64,
    2 "CategoryList" category_list: Vec<BaselineItemsCategory>
} }

/// In the response of [`DescribeBaselineItemInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineItemsCategory {
    pub parent_category_id: Option<i64>,
    pub parent_category_name: Option<String>,
    pub category_count: Option<i64>,
    pub category_lists: Vec<BaselineCategory>,
}
model! { BaselineItemsCategory {
    0 "ParentCategoryId" parent_category_id: i64, 1 "ParentCategoryName" parent_category_name: String,
    2 "CategoryCount" category_count: i64, 3 "CategoryLists" category_lists: Vec<BaselineCategory>
} }

/// In the response of [`DescribeBaselineItemInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineCategory {
    pub category_id: Option<i64>,
    pub category_name: Option<String>,
    pub parent_category_id: Option<i64>,
    pub item_count: Option<i64>,
}
model! { BaselineCategory {
    0 "CategoryId" category_id: i64, 1 "CategoryName" category_name: String,
    2 "ParentCategoryId" parent_category_id: i64, 3 "ItemCount" item_count: i64
} }

/// Describes baseline item list: `DescribeBaselineItemList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineItemList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeBaselineItemList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemListOutput {
    pub list: Vec<BaselineItem>,
    pub total: Option<i64>,
}
model! { DescribeBaselineItemListOutput {
    0 "List" list: Vec<BaselineItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBaselineItemList`].
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
    0 "ItemId" item_id: i64, 1 "ItemName" item_name: String, 2 "CategoryId" category_id: i64,
    3 "ItemDesc" item_desc: String, 4 "FixMethod" fix_method: String, 5 "RuleName" rule_name: String,
    6 "DetectResultDesc" detect_result_desc: String, 7 "Level" level: i64, 8 "DetectStatus" detect_status: i64,
    9 "HostId" host_id: String, 10 "HostName" host_name: String, 11 "HostIp" host_ip: String, 12 "WanIp" wan_ip: String,
    13 "FirstTime" first_time: String, 14 "LastTime" last_time: String, 15 "CanBeFixed" can_be_fixed: i64,
    16 "Uuid" uuid: String, 17 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes baseline item risk top: `DescribeBaselineItemRiskTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineItemRiskTop>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemRiskTop {
    pub policy_id: Option<i64>,
}
operation! { DescribeBaselineItemRiskTop() "DescribeBaselineItemRiskTop" -> DescribeBaselineItemRiskTopOutput {
    0 "PolicyId" policy_id: i64
} }

/// Response of [`DescribeBaselineItemRiskTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineItemRiskTopOutput {
    pub risk_item_top5: Vec<BaselineRiskItem>,
}
model! { DescribeBaselineItemRiskTopOutput {
    0 "RiskItemTop5" risk_item_top5: Vec<BaselineRiskItem>
} }

/// In the response of [`DescribeBaselineItemRiskTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineRiskItem {
    pub item_id: Option<i64>,
    pub item_name: Option<String>,
    pub level: Option<i64>,
    pub host_count: Option<i64>,
}
model! { BaselineRiskItem {
    0 "ItemId" item_id: i64, 1 "ItemName" item_name: String, 2 "Level" level: i64, 3 "HostCount" host_count: i64
} }

/// Describes baseline list: `DescribeBaselineList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeBaselineList(limit: i64, offset: i64) "DescribeBaselineList" -> DescribeBaselineListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>
} }
paged! { DescribeBaselineList: BaselineInfo = Offset "Offset", "BaselineList" baseline_list, total "TotalCount" }

/// Response of [`DescribeBaselineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineListOutput {
    pub baseline_list: Vec<BaselineInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeBaselineListOutput {
    0 "BaselineList" baseline_list: Vec<BaselineInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBaselineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineInfo {
    pub name: Option<String>,
    pub level: Option<i64>,
    pub rule_count: Option<i64>,
    pub host_count: Option<i64>,
    pub status: Option<i64>,
    pub category_id: Option<i64>,
    pub last_scan_time: Option<String>,
    pub max_status: Option<i64>,
    pub baseline_fail_count: Option<i64>,
}
model! { BaselineInfo {
    0 "Name" name: String, 1 "Level" level: i64, 2 "RuleCount" rule_count: i64, 3 "HostCount" host_count: i64,
    4 "Status" status: i64, 5 "CategoryId" category_id: i64, 6 "LastScanTime" last_scan_time: String,
    7 "MaxStatus" max_status: i64, 8 "BaselineFailCount" baseline_fail_count: i64
} }

/// Describes baseline policy list: `DescribeBaselinePolicyList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselinePolicyList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeBaselinePolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselinePolicyListOutput {
    pub list: Vec<BaselinePolicy>,
    pub total: Option<i64>,
}
model! { DescribeBaselinePolicyListOutput {
    0 "List" list: Vec<BaselinePolicy>, 1 "Total" total: i64
} }

/// In the request of [`DescribeBaselinePolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselinePolicy {
    /// Required.
    pub policy_name: Option<String>,
    /// Required.
    pub detect_interval: Option<i64>,
    /// Required.
    pub detect_time: Option<String>,
    /// Required.
    pub is_enabled: Option<i64>,
    /// Required.
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

/// Arguments of [`BaselinePolicy::new`].
pub struct BaselinePolicyRequired {
    pub policy_name: String,
    pub detect_interval: i64,
    pub detect_time: String,
    pub is_enabled: i64,
    pub asset_type: i64,
}
input! { BaselinePolicy { BaselinePolicyRequired: policy_name, detect_interval, detect_time, is_enabled, asset_type } {
    0 "PolicyName" policy_name: String, 1 "DetectInterval" detect_interval: i64, 2 "DetectTime" detect_time: String,
    3 "IsEnabled" is_enabled: i64, 4 "AssetType" asset_type: i64, 5 "PolicyId" policy_id: i64,
    6 "RuleCount" rule_count: i64, 7 "ItemCount" item_count: i64, 8 "HostCount" host_count: i64,
    9 "RuleIds" rule_ids: Vec<i64>, 10 "HostIds" host_ids: Vec<String>, 11 "HostIps" host_ips: Vec<String>,
    12 "IsDefault" is_default: i64
} }

/// Describes baseline rule: `DescribeBaselineRule` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRule {
    /// Required.
    pub baseline_id: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub level: Option<Vec<i64>>,
    pub status: Option<i64>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
}
operation! { DescribeBaselineRule(baseline_id: i64, limit: i64, offset: i64)
    "DescribeBaselineRule" -> DescribeBaselineRuleOutput {
    0 "BaselineId" baseline_id, 1 "Limit" limit, 2 "Offset" offset, 3 "Level" level: Vec<i64>, 4 "Status" status: i64,
    5 "Quuid" quuid: String, 6 "Uuid" uuid: String
} }
paged! { DescribeBaselineRule: BaselineRuleInfo =
    Offset "Offset", "BaselineRuleList" baseline_rule_list, total "TotalCount" }

/// Response of [`DescribeBaselineRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleOutput {
    pub total_count: Option<i64>,
    pub baseline_rule_list: Vec<BaselineRuleInfo>,
    pub show_rule_remark: Option<bool>,
}
model! { DescribeBaselineRuleOutput {
    0 "TotalCount" total_count: i64, 1 "BaselineRuleList" baseline_rule_list: Vec<BaselineRuleInfo>,
    2 "ShowRuleRemark" show_rule_remark: bool
} }

/// In the response of [`DescribeBaselineRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineRuleInfo {
    pub rule_name: Option<String>,
    pub description: Option<String>,
    pub fix_message: Option<String>,
    pub level: Option<i64>,
    pub status: Option<i64>,
    pub rule_id: Option<i64>,
    pub last_scan_at: Option<String>,
    pub rule_remark: Option<String>,
    pub uuid: Option<String>,
    pub event_id: Option<i64>,
}
model! { BaselineRuleInfo {
    0 "RuleName" rule_name: String, 1 "Description" description: String, 2 "FixMessage" fix_message: String,
    3 "Level" level: i64, 4 "Status" status: i64, 5 "RuleId" rule_id: i64, 6 "LastScanAt" last_scan_at: String,
    7 "RuleRemark" rule_remark: String, 8 "Uuid" uuid: String, 9 "EventId" event_id: i64
} }

/// Describes baseline rule category list: `DescribeBaselineRuleCategoryList` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineRuleCategoryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleCategoryList {}
operation! { DescribeBaselineRuleCategoryList()
    "DescribeBaselineRuleCategoryList" -> DescribeBaselineRuleCategoryListOutput {} }

/// Response of [`DescribeBaselineRuleCategoryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleCategoryListOutput {
    pub list: Vec<BaselineCategory>,
}
model! { DescribeBaselineRuleCategoryListOutput {
    0 "List" list: Vec<BaselineCategory>
} }

/// Describes baseline rule detect list: `DescribeBaselineRuleDetectList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineRuleDetectList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeBaselineRuleDetectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleDetectListOutput {
    pub list: Vec<BaselineRuleDetect>,
    pub total: Option<i64>,
}
model! { DescribeBaselineRuleDetectListOutput {
    0 "List" list: Vec<BaselineRuleDetect>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBaselineRuleDetectList`].
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
    pub item_ids: Vec<i64>,
}
model! { BaselineRuleDetect {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String, 2 "RuleDesc" rule_desc: String,
    3 "ItemCount" item_count: i64, 4 "HostCount" host_count: i64, 5 "FirstTime" first_time: String,
    6 "LastTime" last_time: String, 7 "DetectStatus" detect_status: i64, 8 "ItemIds" item_ids: Vec<i64>
} }

/// Describes baseline rule ignore list: `DescribeBaselineRuleIgnoreList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineRuleIgnoreList>.
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

/// Response of [`DescribeBaselineRuleIgnoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleIgnoreListOutput {
    pub total: Option<i64>,
    pub list: Vec<BaselineRule>,
}
model! { DescribeBaselineRuleIgnoreListOutput {
    0 "Total" total: i64, 1 "List" list: Vec<BaselineRule>
} }

/// In the request of [`DescribeBaselineRuleIgnoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineRule {
    /// Required.
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

/// In the request of [`DescribeBaselineRuleIgnoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// Required.
    pub item_id: Option<i64>,
    pub item_name: Option<String>,
    pub custom_item_values: Option<Vec<i64>>,
    pub category_id: Option<i64>,
}
input! { Item(item_id: i64) {
    0 "ItemId" item_id: i64, 1 "ItemName" item_name: String, 2 "CustomItemValues" custom_item_values: Vec<i64>,
    3 "CategoryId" category_id: i64
} }

/// Describes baseline rule list: `DescribeBaselineRuleList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineRuleList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeBaselineRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineRuleListOutput {
    pub list: Vec<BaselineRule>,
    pub total: Option<i64>,
}
model! { DescribeBaselineRuleListOutput {
    0 "List" list: Vec<BaselineRule>, 1 "Total" total: i64
} }

/// Describes baseline scan schedule: `DescribeBaselineScanSchedule` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineScanSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineScanSchedule {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeBaselineScanSchedule(task_id: i64)
    "DescribeBaselineScanSchedule" -> DescribeBaselineScanScheduleOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeBaselineScanSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineScanScheduleOutput {
    pub schedule: Option<i64>,
}
model! { DescribeBaselineScanScheduleOutput {
    0 "Schedule" schedule: i64
} }

/// Describes baseline strategy detail: `DescribeBaselineStrategyDetail` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineStrategyDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineStrategyDetail {
    /// Required.
    pub strategy_id: i64,
}
operation! { DescribeBaselineStrategyDetail(strategy_id: i64)
    "DescribeBaselineStrategyDetail" -> DescribeBaselineStrategyDetailOutput {
    0 "StrategyId" strategy_id
} }

/// Response of [`DescribeBaselineStrategyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineStrategyDetailOutput {
    pub pass_rate: Option<i64>,
    pub strategy_name: Option<String>,
    pub scan_cycle: Option<String>,
    pub scan_at: Option<String>,
    pub is_global: Option<i64>,
    pub machine_type: Option<String>,
    pub region: Option<String>,
    pub quuids: Vec<String>,
    pub category_ids: Vec<String>,
    pub if_scanned: Option<i64>,
}
model! { DescribeBaselineStrategyDetailOutput {
    0 "PassRate" pass_rate: i64, 1 "StrategyName" strategy_name: String, 2 "ScanCycle" scan_cycle: String,
    3 "ScanAt" scan_at: String, 4 "IsGlobal" is_global: i64, 5 "MachineType" machine_type: String,
    6 "Region" region: String, 7 "Quuids" quuids: Vec<String>, 8 "CategoryIds" category_ids: Vec<String>,
    9 "IfScanned" if_scanned: i64
} }

/// Describes baseline strategy list: `DescribeBaselineStrategyList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineStrategyList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineStrategyList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub enabled: i64,
}
operation! { DescribeBaselineStrategyList(limit: i64, offset: i64, enabled: i64)
    "DescribeBaselineStrategyList" -> DescribeBaselineStrategyListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Enabled" enabled
} }
paged! { DescribeBaselineStrategyList: Strategy = Offset "Offset", "StrategyList" strategy_list, total "TotalCount" }

/// Response of [`DescribeBaselineStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineStrategyListOutput {
    pub total_count: Option<i64>,
    pub strategy_list: Vec<Strategy>,
}
model! { DescribeBaselineStrategyListOutput {
    0 "TotalCount" total_count: i64, 1 "StrategyList" strategy_list: Vec<Strategy>
} }

/// In the response of [`DescribeBaselineStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Strategy {
    pub strategy_name: Option<String>,
    pub strategy_id: Option<i64>,
    pub rule_count: Option<i64>,
    pub host_count: Option<i64>,
    pub scan_cycle: Option<i64>,
    pub scan_at: Option<String>,
    pub enabled: Option<i64>,
    pub pass_rate: Option<i64>,
    pub category_ids: Option<String>,
    pub is_default: Option<i64>,
}
model! { Strategy {
    0 "StrategyName" strategy_name: String, 1 "StrategyId" strategy_id: i64, 2 "RuleCount" rule_count: i64,
    3 "HostCount" host_count: i64, 4 "ScanCycle" scan_cycle: i64, 5 "ScanAt" scan_at: String, 6 "Enabled" enabled: i64,
    7 "PassRate" pass_rate: i64, 8 "CategoryIds" category_ids: String, 9 "IsDefault" is_default: i64
} }

/// Describes baseline top: `DescribeBaselineTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineTop>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PROFESSION_HOST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineTop {
    /// Required.
    pub top: i64,
    /// Required.
    pub strategy_id: i64,
}
operation! { DescribeBaselineTop(top: i64, strategy_id: i64) "DescribeBaselineTop" -> DescribeBaselineTopOutput {
    0 "Top" top, 1 "StrategyId" strategy_id
} }

/// Response of [`DescribeBaselineTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineTopOutput {
    pub rule_top_list: Vec<BaselineRuleTopInfo>,
}
model! { DescribeBaselineTopOutput {
    0 "RuleTopList" rule_top_list: Vec<BaselineRuleTopInfo>
} }

/// In the response of [`DescribeBaselineTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineRuleTopInfo {
    pub rule_name: Option<String>,
    pub level: Option<i64>,
    pub event_count: Option<i64>,
    pub rule_id: Option<i64>,
}
model! { BaselineRuleTopInfo {
    0 "RuleName" rule_name: String, 1 "Level" level: i64, 2 "EventCount" event_count: i64, 3 "RuleId" rule_id: i64
} }

/// Describes baseline weak password list: `DescribeBaselineWeakPasswordList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBaselineWeakPasswordList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeBaselineWeakPasswordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaselineWeakPasswordListOutput {
    pub total: Option<i64>,
    pub list: Vec<BaselineWeakPassword>,
}
model! { DescribeBaselineWeakPasswordListOutput {
    0 "Total" total: i64, 1 "List" list: Vec<BaselineWeakPassword>
} }

/// In the request of [`DescribeBaselineWeakPasswordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaselineWeakPassword {
    /// Required.
    pub password_id: Option<i64>,
    /// Required. Secret.
    pub weak_password: Option<Secret>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
input! { BaselineWeakPassword(password_id: i64, weak_password: Secret) {
    0 "PasswordId" password_id: i64, 1 "WeakPassword" weak_password: Secret, 2 "CreateTime" create_time: String,
    3 "ModifyTime" modify_time: String
} }

/// Describes bash events: `DescribeBashEvents` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBashEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEvents {
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBashEvents() "DescribeBashEvents" -> DescribeBashEventsOutput {
    0 "Limit" limit: i64, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBashEvents: BashEvent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeBashEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsOutput {
    pub total_count: Option<i64>,
    pub list: Vec<BashEvent>,
}
model! { DescribeBashEventsOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<BashEvent>
} }

/// In the response of [`DescribeBashEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashEvent {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub hostip: Option<String>,
    pub user: Option<String>,
    pub platform: Option<i64>,
    pub bash_cmd: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_level: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub detect_by: Option<i64>,
    pub pid: Option<String>,
    pub exe: Option<String>,
    pub modify_time: Option<String>,
    pub rule_category: Option<i64>,
    pub regex_bash_cmd: Option<String>,
    pub host_name: Option<String>,
}
model! { BashEvent {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "Hostip" hostip: String, 4 "User" user: String,
    5 "Platform" platform: i64, 6 "BashCmd" bash_cmd: String, 7 "RuleId" rule_id: i64, 8 "RuleName" rule_name: String,
    9 "RuleLevel" rule_level: i64, 10 "Status" status: i64, 11 "CreateTime" create_time: String,
    12 "MachineName" machine_name: String, 13 "DetectBy" detect_by: i64, 14 "Pid" pid: String, 15 "Exe" exe: String,
    16 "ModifyTime" modify_time: String, 17 "RuleCategory" rule_category: i64, 18 "RegexBashCmd" regex_bash_cmd: String,
    19 "HostName" host_name: String
} }

/// Describes bash events info: `DescribeBashEventsInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBashEventsInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::RESOURCE_NOT_FOUND_MACHINE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeBashEventsInfo(id: i64) "DescribeBashEventsInfo" -> DescribeBashEventsInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribeBashEventsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsInfoOutput {
    pub bash_events_info: Option<BashEventsInfo>,
}
model! { DescribeBashEventsInfoOutput {
    0 "BashEventsInfo" bash_events_info: BashEventsInfo
} }

/// In the response of [`DescribeBashEventsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashEventsInfo {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub platform: Option<i64>,
    pub bash_cmd: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_level: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub exe: Option<String>,
    pub modify_time: Option<String>,
    pub rule_category: Option<i64>,
    pub regex_bash_cmd: Option<String>,
    pub ps_tree: Option<String>,
    pub suggest_scheme: Option<String>,
    pub harm_describe: Option<String>,
    pub tags: Vec<String>,
    pub references: Vec<String>,
    pub machine_wan_ip: Option<String>,
    pub machine_status: Option<String>,
    pub user: Option<String>,
    pub pid: Option<String>,
    pub detect_by: Option<String>,
}
model! { BashEventsInfo {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "HostIp" host_ip: String,
    4 "Platform" platform: i64, 5 "BashCmd" bash_cmd: String, 6 "RuleId" rule_id: i64, 7 "RuleName" rule_name: String,
    8 "RuleLevel" rule_level: i64, 9 "Status" status: i64, 10 "CreateTime" create_time: String,
    11 "MachineName" machine_name: String, 12 "Exe" exe: String, 13 "ModifyTime" modify_time: String,
    14 "RuleCategory" rule_category: i64, 15 "RegexBashCmd" regex_bash_cmd: String, 16 "PsTree" ps_tree: String,
    17 "SuggestScheme" suggest_scheme: String, 18 "HarmDescribe" harm_describe: String, 19 "Tags" tags: Vec<String>,
    20 "References" references: Vec<String>, 21 "MachineWanIp" machine_wan_ip: String,
    22 "MachineStatus" machine_status: String, 23 "User" user: String, 24 "Pid" pid: String,
    25 "DetectBy" detect_by: String
} }

/// Describes bash events info new: `DescribeBashEventsInfoNew` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBashEventsInfoNew>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::RESOURCE_NOT_FOUND_MACHINE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsInfoNew {
    /// Required.
    pub id: i64,
}
operation! { DescribeBashEventsInfoNew(id: i64) "DescribeBashEventsInfoNew" -> DescribeBashEventsInfoNewOutput {
    0 "Id" id
} }

/// Response of [`DescribeBashEventsInfoNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsInfoNewOutput {
    pub bash_events_info: Option<BashEventsInfoNew>,
}
model! { DescribeBashEventsInfoNewOutput {
    0 "BashEventsInfo" bash_events_info: BashEventsInfoNew
} }

/// In the response of [`DescribeBashEventsInfoNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashEventsInfoNew {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub platform: Option<i64>,
    pub bash_cmd: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_level: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub exe: Option<String>,
    pub modify_time: Option<String>,
    pub rule_category: Option<i64>,
    pub regex_bash_cmd: Option<String>,
    pub ps_tree: Option<String>,
    pub suggest_scheme: Option<String>,
    pub harm_describe: Option<String>,
    pub tags: Vec<String>,
    pub references: Vec<String>,
    pub machine_wan_ip: Option<String>,
    pub machine_status: Option<String>,
    pub user: Option<String>,
    pub pid: Option<String>,
    pub machine_type: Option<i64>,
    pub detect_by: Option<i64>,
    pub bash_cmd_decoded: Option<String>,
}
model! { BashEventsInfoNew {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "HostIp" host_ip: String,
    4 "Platform" platform: i64, 5 "BashCmd" bash_cmd: String, 6 "RuleId" rule_id: i64, 7 "RuleName" rule_name: String,
    8 "RuleLevel" rule_level: i64, 9 "Status" status: i64, 10 "CreateTime" create_time: String,
    11 "MachineName" machine_name: String, 12 "Exe" exe: String, 13 "ModifyTime" modify_time: String,
    14 "RuleCategory" rule_category: i64, 15 "RegexBashCmd" regex_bash_cmd: String, 16 "PsTree" ps_tree: String,
    17 "SuggestScheme" suggest_scheme: String, 18 "HarmDescribe" harm_describe: String, 19 "Tags" tags: Vec<String>,
    20 "References" references: Vec<String>, 21 "MachineWanIp" machine_wan_ip: String,
    22 "MachineStatus" machine_status: String, 23 "User" user: String, 24 "Pid" pid: String,
    25 "MachineType" machine_type: i64, 26 "DetectBy" detect_by: i64, 27 "BashCmdDecoded" bash_cmd_decoded: String
} }

/// Describes bash events new: `DescribeBashEventsNew` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBashEventsNew>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsNew {
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBashEventsNew() "DescribeBashEventsNew" -> DescribeBashEventsNewOutput {
    0 "Limit" limit: i64, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBashEventsNew: BashEventNew = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeBashEventsNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEventsNewOutput {
    pub total_count: Option<i64>,
    pub list: Vec<BashEventNew>,
}
model! { DescribeBashEventsNewOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<BashEventNew>
} }

/// In the response of [`DescribeBashEventsNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashEventNew {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub user: Option<String>,
    pub platform: Option<i64>,
    pub bash_cmd: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_level: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub detect_by: Option<i64>,
    pub pid: Option<String>,
    pub exe: Option<String>,
    pub modify_time: Option<String>,
    pub rule_category: Option<i64>,
    pub regex_bash_cmd: Option<String>,
    pub regex_exe: Option<String>,
    pub machine_type: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { BashEventNew {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "HostIp" host_ip: String, 4 "User" user: String,
    5 "Platform" platform: i64, 6 "BashCmd" bash_cmd: String, 7 "RuleId" rule_id: i64, 8 "RuleName" rule_name: String,
    9 "RuleLevel" rule_level: i64, 10 "Status" status: i64, 11 "CreateTime" create_time: String,
    12 "MachineName" machine_name: String, 13 "DetectBy" detect_by: i64, 14 "Pid" pid: String, 15 "Exe" exe: String,
    16 "ModifyTime" modify_time: String, 17 "RuleCategory" rule_category: i64, 18 "RegexBashCmd" regex_bash_cmd: String,
    19 "RegexExe" regex_exe: String, 20 "MachineType" machine_type: i64,
    21 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes bash policies: `DescribeBashPolicies` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBashPolicies>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashPolicies {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBashPolicies() "DescribeBashPolicies" -> DescribeBashPoliciesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeBashPolicies: BashPolicy = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeBashPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashPoliciesOutput {
    pub list: Vec<BashPolicy>,
    pub total_count: Option<i64>,
}
model! { DescribeBashPoliciesOutput {
    0 "List" list: Vec<BashPolicy>, 1 "TotalCount" total_count: i64
} }

/// In the request of [`DescribeBashPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashPolicy {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub enable: Option<i64>,
    /// Required.
    pub white: Option<i64>,
    /// Required.
    pub bash_action: Option<i64>,
    /// Required.
    pub rule: Option<String>,
    /// Required.
    pub level: Option<i64>,
    /// Required.
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

/// Arguments of [`BashPolicy::new`].
pub struct BashPolicyRequired {
    pub name: String,
    pub enable: i64,
    pub white: i64,
    pub bash_action: i64,
    pub rule: String,
    pub level: i64,
    pub scope: i64,
}
input! { BashPolicy { BashPolicyRequired: name, enable, white, bash_action, rule, level, scope } {
    0 "Name" name: String, 1 "Enable" enable: i64, 2 "White" white: i64, 3 "BashAction" bash_action: i64,
    4 "Rule" rule: String, 5 "Level" level: i64, 6 "Scope" scope: i64, 7 "Id" id: i64, 8 "Descript" descript: String,
    9 "EventId" event_id: i64, 10 "DealOldEvents" deal_old_events: i64, 11 "Quuids" quuids: Vec<String>,
    12 "Category" category: i64, 13 "CreateTime" create_time: String, 14 "ModifyTime" modify_time: String,
    15 "Uuids" uuids: Vec<String>, 16 "Rules" rules: PolicyRules
} }

/// Describes bash rules: `DescribeBashRules` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBashRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashRules {
    /// Required.
    pub r#type: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBashRules(r#type: i64) "DescribeBashRules" -> DescribeBashRulesOutput {
    0 "Type" r#type, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeBashRules: BashRule = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeBashRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashRulesOutput {
    pub list: Vec<BashRule>,
    pub total_count: Option<i64>,
}
model! { DescribeBashRulesOutput {
    0 "List" list: Vec<BashRule>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBashRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BashRule {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub name: Option<String>,
    pub level: Option<i64>,
    pub rule: Option<String>,
    /// Deprecated.
    pub decription: Option<String>,
    pub operator: Option<String>,
    pub is_global: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub hostip: Option<String>,
    pub uuids: Vec<String>,
    pub white: Option<i64>,
    pub deal_old_events: Option<i64>,
    pub description: Option<String>,
}
model! { BashRule {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Name" name: String, 3 "Level" level: i64, 4 "Rule" rule: String,
    5 "Decription" decription: String, 6 "Operator" operator: String, 7 "IsGlobal" is_global: i64,
    8 "Status" status: i64, 9 "CreateTime" create_time: String, 10 "ModifyTime" modify_time: String,
    11 "Hostip" hostip: String, 12 "Uuids" uuids: Vec<String>, 13 "White" white: i64,
    14 "DealOldEvents" deal_old_events: i64, 15 "Description" description: String
} }

/// Describes brute attack list: `DescribeBruteAttackList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBruteAttackList>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttackList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeBruteAttackList() "DescribeBruteAttackList" -> DescribeBruteAttackListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeBruteAttackList: BruteAttackInfo =
    Offset "Offset", "BruteAttackList" brute_attack_list, total "TotalCount" }

/// Response of [`DescribeBruteAttackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttackListOutput {
    pub total_count: Option<i64>,
    pub brute_attack_list: Vec<BruteAttackInfo>,
}
model! { DescribeBruteAttackListOutput {
    0 "TotalCount" total_count: i64, 1 "BruteAttackList" brute_attack_list: Vec<BruteAttackInfo>
} }

/// In the response of [`DescribeBruteAttackList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BruteAttackInfo {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub user_name: Option<String>,
    pub src_ip: Option<String>,
    pub status: Option<String>,
    pub country: Option<i64>,
    pub city: Option<i64>,
    pub province: Option<i64>,
    pub create_time: Option<String>,
    pub ban_status: Option<i64>,
    pub event_type: Option<i64>,
    pub count: Option<i64>,
    pub quuid: Option<String>,
    pub is_pro_version: Option<bool>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub modify_time: Option<String>,
    pub instance_id: Option<String>,
    pub data_status: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub location: Option<String>,
    pub risk_level: Option<i64>,
    pub data_from: Option<i64>,
    pub attack_status_desc: Option<String>,
    pub ban_expired_time: Option<String>,
    pub ip_analyse: Option<IPAnalyse>,
}
model! { BruteAttackInfo {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "MachineIp" machine_ip: String, 3 "MachineName" machine_name: String,
    4 "UserName" user_name: String, 5 "SrcIp" src_ip: String, 6 "Status" status: String, 7 "Country" country: i64,
    8 "City" city: i64, 9 "Province" province: i64, 10 "CreateTime" create_time: String, 11 "BanStatus" ban_status: i64,
    12 "EventType" event_type: i64, 13 "Count" count: i64, 14 "Quuid" quuid: String,
    15 "IsProVersion" is_pro_version: bool, 16 "Protocol" protocol: String, 17 "Port" port: i64,
    18 "ModifyTime" modify_time: String, 19 "InstanceId" instance_id: String, 20 "DataStatus" data_status: i64,
    21 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 22 "Location" location: String,
    23 "RiskLevel" risk_level: i64, 24 "DataFrom" data_from: i64, 25 "AttackStatusDesc" attack_status_desc: String,
    26 "BanExpiredTime" ban_expired_time: String, 27 "IPAnalyse" ip_analyse: IPAnalyse
} }

/// Describes brute attack rules: `DescribeBruteAttackRules` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeBruteAttackRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttackRules {}
operation! { DescribeBruteAttackRules() "DescribeBruteAttackRules" -> DescribeBruteAttackRulesOutput {} }

/// Response of [`DescribeBruteAttackRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttackRulesOutput {
    pub rules: Vec<BruteAttackRuleList>,
}
model! { DescribeBruteAttackRulesOutput {
    0 "Rules" rules: Vec<BruteAttackRuleList>
} }

/// In the response of [`DescribeBruteAttackRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BruteAttackRuleList {
    pub time_range: Option<i64>,
    pub login_fail_times: Option<i64>,
    pub enable: Option<bool>,
    pub time_range_default: Option<i64>,
    pub login_fail_times_default: Option<i64>,
}
model! { BruteAttackRuleList {
    0 "TimeRange" time_range: i64, 1 "LoginFailTimes" login_fail_times: i64, 2 "Enable" enable: bool,
    3 "TimeRangeDefault" time_range_default: i64, 4 "LoginFailTimesDefault" login_fail_times_default: i64
} }

/// Describes can fix vul machine: `DescribeCanFixVulMachine` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeCanFixVulMachine>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCanFixVulMachine {
    /// Required.
    pub vul_ids: Vec<i64>,
    pub quuids: Option<Vec<String>>,
}
operation! { DescribeCanFixVulMachine(vul_ids: Vec<i64>) "DescribeCanFixVulMachine" -> DescribeCanFixVulMachineOutput {
    0 "VulIds" vul_ids, 1 "Quuids" quuids: Vec<String>
} }

/// Response of [`DescribeCanFixVulMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCanFixVulMachineOutput {
    pub vul_info: Vec<CanFixVulInfo>,
}
model! { DescribeCanFixVulMachineOutput {
    0 "VulInfo" vul_info: Vec<CanFixVulInfo>
} }

/// In the response of [`DescribeCanFixVulMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CanFixVulInfo {
    pub vul_id: Option<i64>,
    pub vul_name: Option<String>,
    pub host_list: Vec<VulInfoHostInfo>,
    pub fix_tag: Vec<String>,
    pub vul_category: Option<i64>,
}
model! { CanFixVulInfo {
    0 "VulId" vul_id: i64, 1 "VulName" vul_name: String, 2 "HostList" host_list: Vec<VulInfoHostInfo>,
    3 "FixTag" fix_tag: Vec<String>, 4 "VulCategory" vul_category: i64
} }

/// In the response of [`DescribeCanFixVulMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulInfoHostInfo {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub tags: Vec<String>,
    pub quuid: Option<String>,
    pub is_support_auto_fix: Option<i64>,
    pub uuid: Option<String>,
    pub instance_id: Option<String>,
    pub machine_type: Option<String>,
    pub agent_status: Option<i64>,
}
model! { VulInfoHostInfo {
    0 "HostName" host_name: String, 1 "HostIp" host_ip: String, 2 "Tags" tags: Vec<String>, 3 "Quuid" quuid: String,
    4 "IsSupportAutoFix" is_support_auto_fix: i64, 5 "Uuid" uuid: String, 6 "InstanceId" instance_id: String,
    7 "MachineType" machine_type: String, 8 "AgentStatus" agent_status: i64
} }

/// Describes can not separate machine: `DescribeCanNotSeparateMachine` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeCanNotSeparateMachine>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCanNotSeparateMachine {
    pub ids: Option<Vec<i64>>,
    pub update_all: Option<bool>,
    pub exclude_id: Option<Vec<i64>>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeCanNotSeparateMachine() "DescribeCanNotSeparateMachine" -> DescribeCanNotSeparateMachineOutput {
    0 "Ids" ids: Vec<i64>, 1 "UpdateAll" update_all: bool, 2 "ExcludeId" exclude_id: Vec<i64>,
    3 "Filters" filters: Vec<Filters>
} }

/// Response of [`DescribeCanNotSeparateMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCanNotSeparateMachineOutput {
    pub list: Vec<CanNotSeparateInfo>,
}
model! { DescribeCanNotSeparateMachineOutput {
    0 "List" list: Vec<CanNotSeparateInfo>
} }

/// In the response of [`DescribeCanNotSeparateMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CanNotSeparateInfo {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub alias: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub reason: Option<i64>,
}
model! { CanNotSeparateInfo {
    0 "Quuid" quuid: String, 1 "Uuid" uuid: String, 2 "Alias" alias: String, 3 "PrivateIp" private_ip: String,
    4 "PublicIp" public_ip: String, 5 "Reason" reason: i64
} }

/// Describes client exception: `DescribeClientException` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeClientException>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientException {
    /// Required.
    pub exception_type: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeClientException(exception_type: i64, offset: i64, limit: i64)
    "DescribeClientException" -> DescribeClientExceptionOutput {
    0 "ExceptionType" exception_type, 1 "Offset" offset, 2 "Limit" limit, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String
} }
paged! { DescribeClientException: RecordInfo = Offset "Offset", "Records" records, total "TotalCount" }

/// Response of [`DescribeClientException`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientExceptionOutput {
    pub total_count: Option<i64>,
    pub records: Vec<RecordInfo>,
}
model! { DescribeClientExceptionOutput {
    0 "TotalCount" total_count: i64, 1 "Records" records: Vec<RecordInfo>
} }

/// In the response of [`DescribeClientException`].
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
    0 "HostIP" host_ip: String, 1 "InstanceID" instance_id: String, 2 "OfflineTime" offline_time: String,
    3 "UninstallTime" uninstall_time: String, 4 "UninstallCmd" uninstall_cmd: String, 5 "Uuid" uuid: String
} }

/// Describes defence event detail: `DescribeDefenceEventDetail` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeDefenceEventDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenceEventDetail {
    /// Required.
    pub id: i64,
}
operation! { DescribeDefenceEventDetail(id: i64) "DescribeDefenceEventDetail" -> DescribeDefenceEventDetailOutput {
    0 "Id" id
} }

/// Response of [`DescribeDefenceEventDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDefenceEventDetailOutput {
    pub data: Option<VulDefenceEventDetail>,
}
model! { DescribeDefenceEventDetailOutput {
    0 "Data" data: VulDefenceEventDetail
} }

/// In the response of [`DescribeDefenceEventDetail`].
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
    pub event_type: Option<i64>,
    pub source_ip: Option<String>,
    pub city: Option<String>,
    pub source_port: Vec<i64>,
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
    0 "VulName" vul_name: String, 1 "CveId" cve_id: String, 2 "Id" id: i64, 3 "Quuid" quuid: String,
    4 "Alias" alias: String, 5 "PrivateIp" private_ip: String, 6 "PublicIp" public_ip: String,
    7 "EventType" event_type: i64, 8 "SourceIp" source_ip: String, 9 "City" city: String,
    10 "SourcePort" source_port: Vec<i64>, 11 "CreateTime" create_time: String, 12 "MergeTime" merge_time: String,
    13 "Count" count: i64, 14 "Status" status: i64, 15 "MachineStatus" machine_status: String,
    16 "Description" description: String, 17 "Fix" fix: String, 18 "NetworkPayload" network_payload: String,
    19 "Pid" pid: i64, 20 "MainClass" main_class: String, 21 "StackTrace" stack_trace: String,
    22 "EventDetail" event_detail: String, 23 "ExceptionPstree" exception_pstree: String,
    24 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes direct connect install command: `DescribeDirectConnectInstallCommand` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeDirectConnectInstallCommand>.
///
/// Errors: [`codes::FAILED_OPERATION_API_SERVER_FAIL`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectInstallCommand {
    /// Required.
    pub region_code: String,
    /// Required.
    pub vpc_id: String,
    /// Required. `YYYY-MM-DD`.
    pub expire_date: String,
}
operation! { DescribeDirectConnectInstallCommand(region_code: String, vpc_id: String, expire_date: String)
    "DescribeDirectConnectInstallCommand" -> DescribeDirectConnectInstallCommandOutput {
    0 "RegionCode" region_code, 1 "VpcId" vpc_id, 2 "ExpireDate" expire_date
} }

/// Response of [`DescribeDirectConnectInstallCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDirectConnectInstallCommandOutput {
    pub ip: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeDirectConnectInstallCommandOutput {
    0 "Ip" ip: String, 1 "Token" token: Secret
} }

/// Describes es aggregations: `DescribeESAggregations` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeESAggregations>.
///
/// Errors: [`codes::FAILED_OPERATION_API_SERVER_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESAggregations {
    /// Required.
    pub query: String,
}
operation! { DescribeESAggregations(query: String) "DescribeESAggregations" -> DescribeESAggregationsOutput {
    0 "Query" query
} }

/// Response of [`DescribeESAggregations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeESAggregationsOutput {
    pub data: Option<String>,
}
model! { DescribeESAggregationsOutput {
    0 "Data" data: String
} }

/// Describes emergency vul list: `DescribeEmergencyVulList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeEmergencyVulList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmergencyVulList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub hotspot_attack: Option<bool>,
}
operation! { DescribeEmergencyVulList() "DescribeEmergencyVulList" -> DescribeEmergencyVulListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String,
    4 "By" by: String, 5 "HotspotAttack" hotspot_attack: bool
} }
paged! { DescribeEmergencyVulList: EmergencyVul = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeEmergencyVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEmergencyVulListOutput {
    pub list: Vec<EmergencyVul>,
    pub total_count: Option<i64>,
    pub exists_risk: Option<bool>,
}
model! { DescribeEmergencyVulListOutput {
    0 "List" list: Vec<EmergencyVul>, 1 "TotalCount" total_count: i64, 2 "ExistsRisk" exists_risk: bool
} }

/// In the response of [`DescribeEmergencyVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyVul {
    pub vul_id: Option<i64>,
    pub level: Option<i64>,
    pub vul_name: Option<String>,
    pub publish_date: Option<String>,
    pub category: Option<i64>,
    pub status: Option<i64>,
    pub last_scan_time: Option<String>,
    pub progress: Option<i64>,
    pub cve_id: Option<String>,
    pub cvss_score: Option<f64>,
    pub labels: Option<String>,
    pub host_count: Option<i64>,
    pub is_support_defense: Option<i64>,
    pub defense_attack_count: Option<i64>,
    pub method: Option<i64>,
    pub attack_level: Option<i64>,
    pub defense_state: Option<bool>,
}
model! { EmergencyVul {
    0 "VulId" vul_id: i64, 1 "Level" level: i64, 2 "VulName" vul_name: String, 3 "PublishDate" publish_date: String,
    4 "Category" category: i64, 5 "Status" status: i64, 6 "LastScanTime" last_scan_time: String,
    7 "Progress" progress: i64, 8 "CveId" cve_id: String, 9 "CvssScore" cvss_score: f64, 10 "Labels" labels: String,
    11 "HostCount" host_count: i64, 12 "IsSupportDefense" is_support_defense: i64,
    13 "DefenseAttackCount" defense_attack_count: i64, 14 "Method" method: i64, 15 "AttackLevel" attack_level: i64,
    16 "DefenseState" defense_state: bool
} }

/// Describes event by table: `DescribeEventByTable` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeEventByTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventByTable {
    /// Required.
    pub table_name: String,
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DescribeEventByTable(table_name: String, ids: Vec<i64>)
    "DescribeEventByTable" -> DescribeEventByTableOutput {
    0 "TableName" table_name, 1 "Ids" ids
} }

/// Response of [`DescribeEventByTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventByTableOutput {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEventByTableOutput {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Describes export machines: `DescribeExportMachines` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeExportMachines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportMachines {
    /// Required.
    pub machine_type: String,
    /// Required.
    pub machine_region: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub project_ids: Option<Vec<i64>>,
}
operation! { DescribeExportMachines(machine_type: String, machine_region: String)
    "DescribeExportMachines" -> DescribeExportMachinesOutput {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>, 5 "ProjectIds" project_ids: Vec<i64>
} }

/// Response of [`DescribeExportMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportMachinesOutput {
    pub task_id: Option<String>,
}
model! { DescribeExportMachinesOutput {
    0 "TaskId" task_id: String
} }

/// Describes fast analysis: `DescribeFastAnalysis` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeFastAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFastAnalysis {
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query: String,
    /// Required.
    pub field_name: String,
}
operation! { DescribeFastAnalysis(from: i64, to: i64, query: String, field_name: String)
    "DescribeFastAnalysis" -> DescribeFastAnalysisOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "FieldName" field_name
} }

/// Response of [`DescribeFastAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFastAnalysisOutput {
    pub field_value_ratio_infos: Vec<FieldValueRatioInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeFastAnalysisOutput {
    0 "FieldValueRatioInfos" field_value_ratio_infos: Vec<FieldValueRatioInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFastAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldValueRatioInfo {
    pub count: Option<i64>,
    pub ratio: Option<f64>,
    pub value: Option<String>,
}
model! { FieldValueRatioInfo {
    0 "Count" count: i64, 1 "Ratio" ratio: f64, 2 "Value" value: String
} }

/// Describes file tamper event rule info: `DescribeFileTamperEventRuleInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeFileTamperEventRuleInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperEventRuleInfo {
    /// Required.
    pub id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeFileTamperEventRuleInfo(id: i64)
    "DescribeFileTamperEventRuleInfo" -> DescribeFileTamperEventRuleInfoOutput {
    0 "Id" id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeFileTamperEventRuleInfo: FileTamperRule =
    Offset "Offset", "FileTamperRuleDetail.Rule" file_tamper_rule_detail.rule, total "FileTamperRuleDetail.UuidTotalCount" }

/// Response of [`DescribeFileTamperEventRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperEventRuleInfoOutput {
    pub file_tamper_rule_detail: Option<FileTamperRuleDetail>,
}
model! { DescribeFileTamperEventRuleInfoOutput {
    0 "FileTamperRuleDetail" file_tamper_rule_detail: FileTamperRuleDetail
} }

/// In the response of [`DescribeFileTamperEventRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTamperRuleDetail {
    pub name: Option<String>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub rule: Vec<FileTamperRule>,
    pub uuids: Vec<String>,
    pub id: Option<i64>,
    pub is_global: Option<i64>,
    pub level: Option<i64>,
    pub uuid_total_count: Option<i64>,
    pub add_white_type: Option<String>,
}
model! { FileTamperRuleDetail {
    0 "Name" name: String, 1 "ModifyTime" modify_time: String, 2 "CreateTime" create_time: String,
    3 "Status" status: i64, 4 "Rule" rule: Vec<FileTamperRule>, 5 "Uuids" uuids: Vec<String>, 6 "Id" id: i64,
    7 "IsGlobal" is_global: i64, 8 "Level" level: i64, 9 "UuidTotalCount" uuid_total_count: i64,
    10 "AddWhiteType" add_white_type: String
} }

/// In the request of [`DescribeFileTamperEventRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTamperRule {
    /// Required.
    pub process_path: Option<String>,
    /// Required.
    pub target: Option<String>,
    /// Required.
    pub action: Option<String>,
    pub file_action: Option<String>,
    pub args: Option<String>,
}
input! { FileTamperRule(process_path: String, target: String, action: String) {
    0 "ProcessPath" process_path: String, 1 "Target" target: String, 2 "Action" action: String,
    3 "FileAction" file_action: String, 4 "Args" args: String
} }

/// Describes file tamper events: `DescribeFileTamperEvents` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeFileTamperEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperEvents {
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeFileTamperEvents() "DescribeFileTamperEvents" -> DescribeFileTamperEventsOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeFileTamperEvents: FileTamperEvent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeFileTamperEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperEventsOutput {
    pub list: Vec<FileTamperEvent>,
    pub total_count: Option<i64>,
}
model! { DescribeFileTamperEventsOutput {
    0 "List" list: Vec<FileTamperEvent>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFileTamperEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTamperEvent {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub r#type: Option<i64>,
    pub process_exe: Option<String>,
    pub process_argv: Option<String>,
    pub target: Option<String>,
    pub status: Option<i64>,
    pub event_count: Option<i64>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub pstree: Option<String>,
    pub rule_category: Option<i64>,
    pub machine_status: Option<String>,
    pub description: Option<String>,
    pub suggestion: Option<String>,
    pub private_ip: Option<String>,
    pub exe_permission: Option<String>,
    pub user_name: Option<String>,
    pub user_group: Option<String>,
    pub exe_md5: Option<String>,
    pub exe_size: Option<i64>,
    pub exe_time: Option<i64>,
    pub target_size: Option<i64>,
    pub target_permission: Option<String>,
    pub target_modify_time: Option<String>,
    pub target_creat_time: Option<String>,
    pub exe_pid: Option<i64>,
    pub target_name: Option<String>,
    pub reference: Option<String>,
    pub level: Option<i64>,
    pub exe_name: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub file_action: Option<String>,
}
model! { FileTamperEvent {
    0 "HostName" host_name: String, 1 "HostIp" host_ip: String, 2 "CreateTime" create_time: String,
    3 "ModifyTime" modify_time: String, 4 "Id" id: i64, 5 "Uuid" uuid: String, 6 "Quuid" quuid: String,
    7 "Type" r#type: i64, 8 "ProcessExe" process_exe: String, 9 "ProcessArgv" process_argv: String,
    10 "Target" target: String, 11 "Status" status: i64, 12 "EventCount" event_count: i64, 13 "RuleId" rule_id: i64,
    14 "RuleName" rule_name: String, 15 "Pstree" pstree: String, 16 "RuleCategory" rule_category: i64,
    17 "MachineStatus" machine_status: String, 18 "Description" description: String, 19 "Suggestion" suggestion: String,
    20 "PrivateIp" private_ip: String, 21 "ExePermission" exe_permission: String, 22 "UserName" user_name: String,
    23 "UserGroup" user_group: String, 24 "ExeMd5" exe_md5: String, 25 "ExeSize" exe_size: i64,
    26 "ExeTime" exe_time: i64, 27 "TargetSize" target_size: i64, 28 "TargetPermission" target_permission: String,
    29 "TargetModifyTime" target_modify_time: String, 30 "TargetCreatTime" target_creat_time: String,
    31 "ExePid" exe_pid: i64, 32 "TargetName" target_name: String, 33 "Reference" reference: String,
    34 "Level" level: i64, 35 "ExeName" exe_name: String, 36 "MachineExtraInfo" machine_extra_info: MachineExtraInfo,
    37 "FileAction" file_action: String
} }

/// Describes file tamper rule count: `DescribeFileTamperRuleCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeFileTamperRuleCount>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRuleCount {
    /// Required.
    pub uuids: Vec<String>,
}
operation! { DescribeFileTamperRuleCount(uuids: Vec<String>)
    "DescribeFileTamperRuleCount" -> DescribeFileTamperRuleCountOutput {
    0 "Uuids" uuids
} }

/// Response of [`DescribeFileTamperRuleCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRuleCountOutput {
    pub list: Vec<FileTamperRuleCount>,
}
model! { DescribeFileTamperRuleCountOutput {
    0 "List" list: Vec<FileTamperRuleCount>
} }

/// In the response of [`DescribeFileTamperRuleCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTamperRuleCount {
    pub uuid: Option<String>,
    pub count: Option<i64>,
    pub name: Option<String>,
}
model! { FileTamperRuleCount {
    0 "Uuid" uuid: String, 1 "Count" count: i64, 2 "Name" name: String
} }

/// Describes file tamper rule info: `DescribeFileTamperRuleInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeFileTamperRuleInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRuleInfo {
    /// Required.
    pub id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeFileTamperRuleInfo(id: i64) "DescribeFileTamperRuleInfo" -> DescribeFileTamperRuleInfoOutput {
    0 "Id" id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeFileTamperRuleInfo: FileTamperRule =
    Offset "Offset", "FileTamperRuleDetail.Rule" file_tamper_rule_detail.rule, total "FileTamperRuleDetail.UuidTotalCount" }

/// Response of [`DescribeFileTamperRuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRuleInfoOutput {
    pub file_tamper_rule_detail: Option<FileTamperRuleDetail>,
}
model! { DescribeFileTamperRuleInfoOutput {
    0 "FileTamperRuleDetail" file_tamper_rule_detail: FileTamperRuleDetail
} }

/// Describes file tamper rules: `DescribeFileTamperRules` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeFileTamperRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRules {
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeFileTamperRules() "DescribeFileTamperRules" -> DescribeFileTamperRulesOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeFileTamperRules: FileTamperRuleInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeFileTamperRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileTamperRulesOutput {
    pub list: Vec<FileTamperRuleInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeFileTamperRulesOutput {
    0 "List" list: Vec<FileTamperRuleInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFileTamperRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTamperRuleInfo {
    pub name: Option<String>,
    pub rule_category: Option<i64>,
    pub host_count: Option<i64>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub id: Option<i64>,
    pub is_global: Option<i64>,
    pub level: Option<i64>,
    pub write_rule_count: Option<i64>,
    pub read_rule_count: Option<i64>,
    pub read_write_rule_count: Option<i64>,
    pub file_action: Option<String>,
    pub add_white_type: Option<String>,
}
model! { FileTamperRuleInfo {
    0 "Name" name: String, 1 "RuleCategory" rule_category: i64, 2 "HostCount" host_count: i64,
    3 "ModifyTime" modify_time: String, 4 "CreateTime" create_time: String, 5 "Status" status: i64, 6 "Id" id: i64,
    7 "IsGlobal" is_global: i64, 8 "Level" level: i64, 9 "WriteRuleCount" write_rule_count: i64,
    10 "ReadRuleCount" read_rule_count: i64, 11 "ReadWriteRuleCount" read_write_rule_count: i64,
    12 "FileAction" file_action: String, 13 "AddWhiteType" add_white_type: String
} }

/// Describes general stat: `DescribeGeneralStat` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeGeneralStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralStat {
    pub machine_type: Option<String>,
    pub machine_region: Option<String>,
}
operation! { DescribeGeneralStat() "DescribeGeneralStat" -> DescribeGeneralStatOutput {
    0 "MachineType" machine_type: String, 1 "MachineRegion" machine_region: String
} }

/// Response of [`DescribeGeneralStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralStatOutput {
    pub machines_all: Option<i64>,
    pub machines_uninstalled: Option<i64>,
    pub agents_all: Option<i64>,
    pub agents_online: Option<i64>,
    pub agents_offline: Option<i64>,
    pub agents_pro: Option<i64>,
    pub agents_basic: Option<i64>,
    pub agents_pro_expire_with_in_seven_days: Option<i64>,
    pub risk_machine: Option<i64>,
    pub shutdown: Option<i64>,
    pub offline: Option<i64>,
    pub flagship_machine_cnt: Option<i64>,
    pub protect_days: Option<i64>,
    pub added_on_the_fifteen: Option<i64>,
}
model! { DescribeGeneralStatOutput {
    0 "MachinesAll" machines_all: i64, 1 "MachinesUninstalled" machines_uninstalled: i64, 2 "AgentsAll" agents_all: i64,
    3 "AgentsOnline" agents_online: i64, 4 "AgentsOffline" agents_offline: i64, 5 "AgentsPro" agents_pro: i64,
    6 "AgentsBasic" agents_basic: i64, 7 "AgentsProExpireWithInSevenDays" agents_pro_expire_with_in_seven_days: i64,
    8 "RiskMachine" risk_machine: i64, 9 "Shutdown" shutdown: i64, 10 "Offline" offline: i64,
    11 "FlagshipMachineCnt" flagship_machine_cnt: i64, 12 "ProtectDays" protect_days: i64,
    13 "AddedOnTheFifteen" added_on_the_fifteen: i64
} }

/// Describes history accounts: `DescribeHistoryAccounts` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeHistoryAccounts>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryAccounts {
    /// Required.
    pub uuid: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeHistoryAccounts(uuid: String) "DescribeHistoryAccounts" -> DescribeHistoryAccountsOutput {
    0 "Uuid" uuid, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeHistoryAccounts: HistoryAccount =
    Offset "Offset", "HistoryAccounts" history_accounts, total "TotalCount" }

/// Response of [`DescribeHistoryAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryAccountsOutput {
    pub total_count: Option<i64>,
    pub history_accounts: Vec<HistoryAccount>,
}
model! { DescribeHistoryAccountsOutput {
    0 "TotalCount" total_count: i64, 1 "HistoryAccounts" history_accounts: Vec<HistoryAccount>
} }

/// In the response of [`DescribeHistoryAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistoryAccount {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub username: Option<String>,
    pub modify_type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
}
model! { HistoryAccount {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "MachineIp" machine_ip: String, 3 "MachineName" machine_name: String,
    4 "Username" username: String, 5 "ModifyType" modify_type: String, 6 "ModifyTime" modify_time: String
} }

/// Describes history service: `DescribeHistoryService` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeHistoryService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryService {}
operation! { DescribeHistoryService() "DescribeHistoryService" -> DescribeHistoryServiceOutput {} }

/// Response of [`DescribeHistoryService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHistoryServiceOutput {
    pub buy_status: Option<i64>,
    pub inquire_num: Option<i64>,
    pub end_time: Option<String>,
    pub is_auto_open_renew: Option<i64>,
    pub resource_id: Option<String>,
    pub status: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeHistoryServiceOutput {
    0 "BuyStatus" buy_status: i64, 1 "InquireNum" inquire_num: i64, 2 "EndTime" end_time: String,
    3 "IsAutoOpenRenew" is_auto_open_renew: i64, 4 "ResourceId" resource_id: String, 5 "Status" status: i64,
    6 "StartTime" start_time: String
} }

/// Describes host info: `DescribeHostInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeHostInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostInfo {
    pub quuid_list: Option<Vec<String>>,
    pub uuids: Option<Vec<String>>,
}
operation! { DescribeHostInfo() "DescribeHostInfo" -> DescribeHostInfoOutput {
    0 "QuuidList" quuid_list: Vec<String>, 1 "Uuids" uuids: Vec<String>
} }

/// Response of [`DescribeHostInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostInfoOutput {
    pub host_info_list: Vec<HostTagInfo>,
}
model! { DescribeHostInfoOutput {
    0 "HostInfoList" host_info_list: Vec<HostTagInfo>
} }

/// In the response of [`DescribeHostInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostTagInfo {
    pub quuid: Option<String>,
    pub tag_list: Vec<String>,
    pub host_ip: Option<String>,
    pub alias_name: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub uuid: Option<String>,
    pub kernel_version: Option<String>,
    pub machine_status: Option<String>,
    pub protect_type: Option<String>,
    pub vul_num: Option<i64>,
    pub cloud_tags: Vec<Tags>,
    pub instance_id: Option<String>,
    pub machine_type: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
}
model! { HostTagInfo {
    0 "Quuid" quuid: String, 1 "TagList" tag_list: Vec<String>, 2 "HostIp" host_ip: String,
    3 "AliasName" alias_name: String, 4 "MachineWanIp" machine_wan_ip: String, 5 "Uuid" uuid: String,
    6 "KernelVersion" kernel_version: String, 7 "MachineStatus" machine_status: String,
    8 "ProtectType" protect_type: String, 9 "VulNum" vul_num: i64, 10 "CloudTags" cloud_tags: Vec<Tags>,
    11 "InstanceID" instance_id: String, 12 "MachineType" machine_type: String, 13 "RegionName" region_name: String,
    14 "RegionId" region_id: i64
} }

/// Describes host login list: `DescribeHostLoginList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeHostLoginList>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLoginList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeHostLoginList() "DescribeHostLoginList" -> DescribeHostLoginListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeHostLoginList: HostLoginList = Offset "Offset", "HostLoginList" host_login_list, total "TotalCount" }

/// Response of [`DescribeHostLoginList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostLoginListOutput {
    pub total_count: Option<i64>,
    pub host_login_list: Vec<HostLoginList>,
}
model! { DescribeHostLoginListOutput {
    0 "TotalCount" total_count: i64, 1 "HostLoginList" host_login_list: Vec<HostLoginList>
} }

/// In the response of [`DescribeHostLoginList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostLoginList {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub user_name: Option<String>,
    pub src_ip: Option<String>,
    pub status: Option<i64>,
    pub country: Option<i64>,
    pub city: Option<i64>,
    pub province: Option<i64>,
    pub login_time: Option<String>,
    pub modify_time: Option<String>,
    pub is_risk_area: Option<i64>,
    pub is_risk_user: Option<i64>,
    pub is_risk_time: Option<i64>,
    pub is_risk_src_ip: Option<i64>,
    pub risk_level: Option<i64>,
    pub location: Option<String>,
    pub quuid: Option<String>,
    pub desc: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub port: Option<i64>,
    pub ip_analyse: Option<IPAnalyse>,
}
model! { HostLoginList {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "MachineIp" machine_ip: String, 3 "MachineName" machine_name: String,
    4 "UserName" user_name: String, 5 "SrcIp" src_ip: String, 6 "Status" status: i64, 7 "Country" country: i64,
    8 "City" city: i64, 9 "Province" province: i64, 10 "LoginTime" login_time: String,
    11 "ModifyTime" modify_time: String, 12 "IsRiskArea" is_risk_area: i64, 13 "IsRiskUser" is_risk_user: i64,
    14 "IsRiskTime" is_risk_time: i64, 15 "IsRiskSrcIp" is_risk_src_ip: i64, 16 "RiskLevel" risk_level: i64,
    17 "Location" location: String, 18 "Quuid" quuid: String, 19 "Desc" desc: String,
    20 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 21 "Port" port: i64,
    22 "IPAnalyse" ip_analyse: IPAnalyse
} }

/// Describes hot vul top: `DescribeHotVulTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeHotVulTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotVulTop {}
operation! { DescribeHotVulTop() "DescribeHotVulTop" -> DescribeHotVulTopOutput {} }

/// Response of [`DescribeHotVulTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotVulTopOutput {
    pub list: Vec<VulStoreListInfo>,
}
model! { DescribeHotVulTopOutput {
    0 "List" list: Vec<VulStoreListInfo>
} }

/// In the response of [`DescribeHotVulTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulStoreListInfo {
    pub vul_id: Option<i64>,
    pub level: Option<i64>,
    pub name: Option<String>,
    pub cve_id: Option<String>,
    pub vul_category: Option<i64>,
    pub publish_date: Option<String>,
    pub method: Option<i64>,
    pub attack_level: Option<i64>,
    pub fix_switch: Option<i64>,
    pub support_defense: Option<i64>,
}
model! { VulStoreListInfo {
    0 "VulId" vul_id: i64, 1 "Level" level: i64, 2 "Name" name: String, 3 "CveId" cve_id: String,
    4 "VulCategory" vul_category: i64, 5 "PublishDate" publish_date: String, 6 "Method" method: i64,
    7 "AttackLevel" attack_level: i64, 8 "FixSwitch" fix_switch: i64, 9 "SupportDefense" support_defense: i64
} }

/// Describes ignore baseline rule: `DescribeIgnoreBaselineRule` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeIgnoreBaselineRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreBaselineRule {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub rule_name: Option<String>,
}
operation! { DescribeIgnoreBaselineRule(limit: i64, offset: i64)
    "DescribeIgnoreBaselineRule" -> DescribeIgnoreBaselineRuleOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "RuleName" rule_name: String
} }
paged! { DescribeIgnoreBaselineRule: IgnoreBaselineRule =
    Offset "Offset", "IgnoreBaselineRuleList" ignore_baseline_rule_list, total "TotalCount" }

/// Response of [`DescribeIgnoreBaselineRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreBaselineRuleOutput {
    pub ignore_baseline_rule_list: Vec<IgnoreBaselineRule>,
    pub total_count: Option<i64>,
}
model! { DescribeIgnoreBaselineRuleOutput {
    0 "IgnoreBaselineRuleList" ignore_baseline_rule_list: Vec<IgnoreBaselineRule>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIgnoreBaselineRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnoreBaselineRule {
    pub rule_name: Option<String>,
    pub rule_id: Option<i64>,
    pub modify_time: Option<String>,
    pub fix: Option<String>,
    pub effect_host_count: Option<i64>,
}
model! { IgnoreBaselineRule {
    0 "RuleName" rule_name: String, 1 "RuleId" rule_id: i64, 2 "ModifyTime" modify_time: String, 3 "Fix" fix: String,
    4 "EffectHostCount" effect_host_count: i64
} }

/// Describes ignore host and item config: `DescribeIgnoreHostAndItemConfig` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeIgnoreHostAndItemConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreHostAndItemConfig {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeIgnoreHostAndItemConfig()
    "DescribeIgnoreHostAndItemConfig" -> DescribeIgnoreHostAndItemConfigOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeIgnoreHostAndItemConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreHostAndItemConfigOutput {
    pub item_set: Vec<BaselineItemInfo>,
    pub host_set: Vec<BaselineHost>,
}
model! { DescribeIgnoreHostAndItemConfigOutput {
    0 "ItemSet" item_set: Vec<BaselineItemInfo>, 1 "HostSet" host_set: Vec<BaselineHost>
} }

/// Describes ignore rule effect host list: `DescribeIgnoreRuleEffectHostList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeIgnoreRuleEffectHostList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreRuleEffectHostList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub rule_id: i64,
    pub filters: Option<Vec<Filters>>,
    pub tag_names: Option<Vec<String>>,
}
operation! { DescribeIgnoreRuleEffectHostList(limit: i64, offset: i64, rule_id: i64)
    "DescribeIgnoreRuleEffectHostList" -> DescribeIgnoreRuleEffectHostListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "RuleId" rule_id, 3 "Filters" filters: Vec<Filters>,
    4 "TagNames" tag_names: Vec<String>
} }
paged! { DescribeIgnoreRuleEffectHostList: IgnoreRuleEffectHostInfo =
    Offset "Offset", "IgnoreRuleEffectHostList" ignore_rule_effect_host_list, total "TotalCount" }

/// Response of [`DescribeIgnoreRuleEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIgnoreRuleEffectHostListOutput {
    pub ignore_rule_effect_host_list: Vec<IgnoreRuleEffectHostInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeIgnoreRuleEffectHostListOutput {
    0 "IgnoreRuleEffectHostList" ignore_rule_effect_host_list: Vec<IgnoreRuleEffectHostInfo>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeIgnoreRuleEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnoreRuleEffectHostInfo {
    pub host_name: Option<String>,
    pub level: Option<i64>,
    pub tag_list: Vec<String>,
    pub status: Option<i64>,
    pub last_scan_time: Option<String>,
    pub event_id: Option<i64>,
    pub quuid: Option<String>,
}
model! { IgnoreRuleEffectHostInfo {
    0 "HostName" host_name: String, 1 "Level" level: i64, 2 "TagList" tag_list: Vec<String>, 3 "Status" status: i64,
    4 "LastScanTime" last_scan_time: String, 5 "EventId" event_id: i64, 6 "Quuid" quuid: String
} }

/// Describes import machine info: `DescribeImportMachineInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeImportMachineInfo>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportMachineInfo {
    /// Required.
    pub machine_list: Vec<String>,
    /// Required.
    pub import_type: String,
    pub is_query_pro_machine: Option<bool>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeImportMachineInfo(machine_list: Vec<String>, import_type: String)
    "DescribeImportMachineInfo" -> DescribeImportMachineInfoOutput {
    0 "MachineList" machine_list, 1 "ImportType" import_type, 2 "IsQueryProMachine" is_query_pro_machine: bool,
    3 "Filters" filters: Vec<Filters>
} }

/// Response of [`DescribeImportMachineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportMachineInfoOutput {
    pub effective_machine_info_list: Vec<EffectiveMachineInfo>,
    pub invalid_machine_list: Vec<String>,
}
model! { DescribeImportMachineInfoOutput {
    0 "EffectiveMachineInfoList" effective_machine_info_list: Vec<EffectiveMachineInfo>,
    1 "InvalidMachineList" invalid_machine_list: Vec<String>
} }

/// In the response of [`DescribeImportMachineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EffectiveMachineInfo {
    pub machine_name: Option<String>,
    pub machine_public_ip: Option<String>,
    pub machine_private_ip: Option<String>,
    pub machine_tag: Vec<MachineTag>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub kernel_version: Option<String>,
    pub machine_status: Option<String>,
    pub license_order: Option<LicenseOrder>,
    pub vul_num: Option<i64>,
    pub cloud_tags: Vec<Tags>,
    pub instance_id: Option<String>,
}
model! { EffectiveMachineInfo {
    0 "MachineName" machine_name: String, 1 "MachinePublicIp" machine_public_ip: String,
    2 "MachinePrivateIp" machine_private_ip: String, 3 "MachineTag" machine_tag: Vec<MachineTag>,
    4 "Quuid" quuid: String, 5 "Uuid" uuid: String, 6 "KernelVersion" kernel_version: String,
    7 "MachineStatus" machine_status: String, 8 "LicenseOrder" license_order: LicenseOrder, 9 "VulNum" vul_num: i64,
    10 "CloudTags" cloud_tags: Vec<Tags>, 11 "InstanceID" instance_id: String
} }

/// In the response of [`DescribeImportMachineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseOrder {
    pub license_id: Option<i64>,
    pub license_type: Option<i64>,
    pub status: Option<i64>,
    pub source_type: Option<i64>,
    pub resource_id: Option<String>,
}
model! { LicenseOrder {
    0 "LicenseId" license_id: i64, 1 "LicenseType" license_type: i64, 2 "Status" status: i64,
    3 "SourceType" source_type: i64, 4 "ResourceId" resource_id: String
} }

/// Describes inject risky service switch: `DescribeInjectRiskyServiceSwitch` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeInjectRiskyServiceSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInjectRiskyServiceSwitch {}
operation! { DescribeInjectRiskyServiceSwitch()
    "DescribeInjectRiskyServiceSwitch" -> DescribeInjectRiskyServiceSwitchOutput {} }

/// Response of [`DescribeInjectRiskyServiceSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInjectRiskyServiceSwitchOutput {
    pub java_shell_inject_risky_service_status: Option<i64>,
    pub rasp_inject_risky_service_status: Option<i64>,
    pub total_count: Option<i64>,
    pub list: Vec<RiskMainClass>,
}
model! { DescribeInjectRiskyServiceSwitchOutput {
    0 "JavaShellInjectRiskyServiceStatus" java_shell_inject_risky_service_status: i64,
    1 "RaspInjectRiskyServiceStatus" rasp_inject_risky_service_status: i64, 2 "TotalCount" total_count: i64,
    3 "List" list: Vec<RiskMainClass>
} }

/// In the response of [`DescribeInjectRiskyServiceSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskMainClass {
    pub service_name: Option<String>,
}
model! { RiskMainClass {
    0 "ServiceName" service_name: String
} }

/// Describes java mem shell info: `DescribeJavaMemShellInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeJavaMemShellInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeJavaMemShellInfo(id: i64) "DescribeJavaMemShellInfo" -> DescribeJavaMemShellInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribeJavaMemShellInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellInfoOutput {
    pub info: Option<JavaMemShellDetail>,
}
model! { DescribeJavaMemShellInfoOutput {
    0 "Info" info: JavaMemShellDetail
} }

/// In the response of [`DescribeJavaMemShellInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JavaMemShellDetail {
    pub instance_name: Option<String>,
    pub instance_state: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub r#type: Option<i64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub recent_found_time: Option<String>,
    pub status: Option<i64>,
    pub class_loader_name: Option<String>,
    pub super_class_name: Option<String>,
    pub md5: Option<String>,
    pub interfaces: Option<String>,
    pub annotations: Option<String>,
    pub pid: Option<i64>,
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
    0 "InstanceName" instance_name: String, 1 "InstanceState" instance_state: String, 2 "PrivateIp" private_ip: String,
    3 "PublicIp" public_ip: String, 4 "Type" r#type: i64, 5 "Description" description: String,
    6 "CreateTime" create_time: String, 7 "RecentFoundTime" recent_found_time: String, 8 "Status" status: i64,
    9 "ClassLoaderName" class_loader_name: String, 10 "SuperClassName" super_class_name: String, 11 "Md5" md5: String,
    12 "Interfaces" interfaces: String, 13 "Annotations" annotations: String, 14 "Pid" pid: i64, 15 "Exe" exe: String,
    16 "Args" args: String, 17 "ClassName" class_name: String, 18 "ClassContent" class_content: String,
    19 "ClassContentPretty" class_content_pretty: String, 20 "EventDescription" event_description: String,
    21 "SecurityAdvice" security_advice: String, 22 "MachineExtraInfo" machine_extra_info: MachineExtraInfo,
    23 "MachineState" machine_state: String
} }

/// Describes java mem shell list: `DescribeJavaMemShellList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeJavaMemShellList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellList {
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeJavaMemShellList() "DescribeJavaMemShellList" -> DescribeJavaMemShellListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeJavaMemShellList: JavaMemShellInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeJavaMemShellList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellListOutput {
    pub list: Vec<JavaMemShellInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeJavaMemShellListOutput {
    0 "List" list: Vec<JavaMemShellInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeJavaMemShellList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JavaMemShellInfo {
    pub id: Option<i64>,
    pub alias: Option<String>,
    pub host_ip: Option<String>,
    pub r#type: Option<i64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub recent_found_time: Option<String>,
    pub status: Option<i64>,
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
    0 "Id" id: i64, 1 "Alias" alias: String, 2 "HostIp" host_ip: String, 3 "Type" r#type: i64,
    4 "Description" description: String, 5 "CreateTime" create_time: String,
    6 "RecentFoundTime" recent_found_time: String, 7 "Status" status: i64, 8 "Quuid" quuid: String,
    9 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 10 "Uuid" uuid: String,
    11 "ClassName" class_name: String, 12 "SuperClassName" super_class_name: String, 13 "Interfaces" interfaces: String,
    14 "Annotations" annotations: String, 15 "LoaderClassName" loader_class_name: String
} }

/// Describes java mem shell plugin info: `DescribeJavaMemShellPluginInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeJavaMemShellPluginInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellPluginInfo {
    /// Required.
    pub quuid: String,
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeJavaMemShellPluginInfo(quuid: String)
    "DescribeJavaMemShellPluginInfo" -> DescribeJavaMemShellPluginInfoOutput {
    0 "Quuid" quuid, 1 "Filters" filters: Vec<Filters>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeJavaMemShellPluginInfo: JavaMemShellPluginInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeJavaMemShellPluginInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellPluginInfoOutput {
    pub list: Vec<JavaMemShellPluginInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeJavaMemShellPluginInfoOutput {
    0 "List" list: Vec<JavaMemShellPluginInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeJavaMemShellPluginInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JavaMemShellPluginInfo {
    pub pid: Option<i64>,
    pub main_class: Option<String>,
    pub status: Option<i64>,
    pub error_log: Option<String>,
}
model! { JavaMemShellPluginInfo {
    0 "Pid" pid: i64, 1 "MainClass" main_class: String, 2 "Status" status: i64, 3 "ErrorLog" error_log: String
} }

/// Describes java mem shell plugin list: `DescribeJavaMemShellPluginList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeJavaMemShellPluginList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellPluginList {
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeJavaMemShellPluginList() "DescribeJavaMemShellPluginList" -> DescribeJavaMemShellPluginListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeJavaMemShellPluginList: JavaMemShellPluginSetting = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeJavaMemShellPluginList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJavaMemShellPluginListOutput {
    pub list: Vec<JavaMemShellPluginSetting>,
    pub total_count: Option<i64>,
}
model! { DescribeJavaMemShellPluginListOutput {
    0 "List" list: Vec<JavaMemShellPluginSetting>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeJavaMemShellPluginList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JavaMemShellPluginSetting {
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub host_ip: Option<String>,
    pub java_shell_status: Option<i64>,
    pub exception: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub uuid: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { JavaMemShellPluginSetting {
    0 "Quuid" quuid: String, 1 "Alias" alias: String, 2 "HostIp" host_ip: String,
    3 "JavaShellStatus" java_shell_status: i64, 4 "Exception" exception: i64, 5 "CreateTime" create_time: String,
    6 "ModifyTime" modify_time: String, 7 "Uuid" uuid: String, 8 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes license: `DescribeLicense` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicense {}
operation! { DescribeLicense() "DescribeLicense" -> DescribeLicenseOutput {} }

/// Response of [`DescribeLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOutput {
    pub functions_en: Vec<String>,
}
model! { DescribeLicenseOutput {
    0 "FunctionsEn" functions_en: Vec<String>
} }

/// Describes license bind list: `DescribeLicenseBindList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLicenseBindList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseBindList {
    /// Required.
    pub license_id: i64,
    /// Required.
    pub license_type: i64,
    /// Required.
    pub resource_id: String,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeLicenseBindList(license_id: i64, license_type: i64, resource_id: String)
    "DescribeLicenseBindList" -> DescribeLicenseBindListOutput {
    0 "LicenseId" license_id, 1 "LicenseType" license_type, 2 "ResourceId" resource_id,
    3 "Filters" filters: Vec<Filters>, 4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeLicenseBindList: LicenseBindDetail = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeLicenseBindList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseBindListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<LicenseBindDetail>,
}
model! { DescribeLicenseBindListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<LicenseBindDetail>
} }

/// In the response of [`DescribeLicenseBindList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseBindDetail {
    pub machine_name: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub machine_ip: Option<String>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub tags: Vec<String>,
    pub agent_status: Option<String>,
    pub is_un_bind: Option<bool>,
    pub is_switch_bind: Option<bool>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub instance_state: Option<String>,
    pub agent_state: Option<String>,
}
model! { LicenseBindDetail {
    0 "MachineName" machine_name: String, 1 "MachineWanIp" machine_wan_ip: String, 2 "MachineIp" machine_ip: String,
    3 "Quuid" quuid: String, 4 "Uuid" uuid: String, 5 "Tags" tags: Vec<String>, 6 "AgentStatus" agent_status: String,
    7 "IsUnBind" is_un_bind: bool, 8 "IsSwitchBind" is_switch_bind: bool,
    9 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 10 "InstanceState" instance_state: String,
    11 "AgentState" agent_state: String
} }

/// Describes license bind schedule: `DescribeLicenseBindSchedule` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLicenseBindSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseBindSchedule {
    /// Required.
    pub task_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLicenseBindSchedule(task_id: i64)
    "DescribeLicenseBindSchedule" -> DescribeLicenseBindScheduleOutput {
    0 "TaskId" task_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeLicenseBindSchedule: LicenseBindTaskDetail = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeLicenseBindSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseBindScheduleOutput {
    pub schedule: Option<i64>,
    pub list: Vec<LicenseBindTaskDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeLicenseBindScheduleOutput {
    0 "Schedule" schedule: i64, 1 "List" list: Vec<LicenseBindTaskDetail>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLicenseBindSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseBindTaskDetail {
    pub quuid: Option<String>,
    pub err_msg: Option<String>,
    pub status: Option<i64>,
    pub fix_message: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { LicenseBindTaskDetail {
    0 "Quuid" quuid: String, 1 "ErrMsg" err_msg: String, 2 "Status" status: i64, 3 "FixMessage" fix_message: String,
    4 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes license general: `DescribeLicenseGeneral` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLicenseGeneral>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseGeneral {}
operation! { DescribeLicenseGeneral() "DescribeLicenseGeneral" -> DescribeLicenseGeneralOutput {} }

/// Response of [`DescribeLicenseGeneral`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseGeneralOutput {
    pub license_cnt: Option<i64>,
    pub available_license_cnt: Option<i64>,
    pub available_pro_version_license_cnt: Option<i64>,
    pub available_flagship_version_license_cnt: Option<i64>,
    pub near_expiry_license_cnt: Option<i64>,
    pub expire_license_cnt: Option<i64>,
    pub auto_open_status: Option<bool>,
    pub protect_type: Option<String>,
    pub is_open_status_history: Option<bool>,
    pub used_license_cnt: Option<i64>,
    pub not_expired_license_cnt: Option<i64>,
    pub flagship_version_license_cnt: Option<i64>,
    pub pro_version_license_cnt: Option<i64>,
    pub cwp_version_license_cnt: Option<i64>,
    pub available_lh_license_cnt: Option<i64>,
    pub auto_repurchase_switch: Option<bool>,
    pub auto_repurchase_renew_switch: Option<bool>,
    pub destroy_order_num: Option<i64>,
    pub repurchase_renew_switch: Option<bool>,
    pub auto_bind_rasp_switch: Option<bool>,
    pub auto_open_rasp_switch: Option<bool>,
    pub auto_downgrade_switch: Option<bool>,
    pub available_ai_security_license_cnt: Option<i64>,
    pub ai_security_version_license_cnt: Option<i64>,
    pub application_available_license_cnt: Option<i64>,
}
model! { DescribeLicenseGeneralOutput {
    0 "LicenseCnt" license_cnt: i64, 1 "AvailableLicenseCnt" available_license_cnt: i64,
    2 "AvailableProVersionLicenseCnt" available_pro_version_license_cnt: i64,
    3 "AvailableFlagshipVersionLicenseCnt" available_flagship_version_license_cnt: i64,
    4 "NearExpiryLicenseCnt" near_expiry_license_cnt: i64, 5 "ExpireLicenseCnt" expire_license_cnt: i64,
    6 "AutoOpenStatus" auto_open_status: bool, 7 "ProtectType" protect_type: String,
    8 "IsOpenStatusHistory" is_open_status_history: bool, 9 "UsedLicenseCnt" used_license_cnt: i64,
    10 "NotExpiredLicenseCnt" not_expired_license_cnt: i64,
    11 "FlagshipVersionLicenseCnt" flagship_version_license_cnt: i64,
    12 "ProVersionLicenseCnt" pro_version_license_cnt: i64, 13 "CwpVersionLicenseCnt" cwp_version_license_cnt: i64,
    14 "AvailableLHLicenseCnt" available_lh_license_cnt: i64, 15 "AutoRepurchaseSwitch" auto_repurchase_switch: bool,
    16 "AutoRepurchaseRenewSwitch" auto_repurchase_renew_switch: bool, 17 "DestroyOrderNum" destroy_order_num: i64,
    18 "RepurchaseRenewSwitch" repurchase_renew_switch: bool, 19 "AutoBindRaspSwitch" auto_bind_rasp_switch: bool,
    20 "AutoOpenRaspSwitch" auto_open_rasp_switch: bool, 21 "AutoDowngradeSwitch" auto_downgrade_switch: bool,
    22 "AvailableAISecurityLicenseCnt" available_ai_security_license_cnt: i64,
    23 "AISecurityVersionLicenseCnt" ai_security_version_license_cnt: i64,
    24 "ApplicationAvailableLicenseCnt" application_available_license_cnt: i64
} }

/// Describes license list: `DescribeLicenseList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLicenseList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseList {
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub tags: Option<Vec<Tags>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeLicenseList() "DescribeLicenseList" -> DescribeLicenseListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Tags" tags: Vec<Tags>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeLicenseList: LicenseDetail = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeLicenseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<LicenseDetail>,
}
model! { DescribeLicenseListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<LicenseDetail>
} }

/// In the response of [`DescribeLicenseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseDetail {
    pub license_id: Option<i64>,
    pub license_type: Option<i64>,
    pub license_status: Option<i64>,
    pub license_cnt: Option<i64>,
    pub used_license_cnt: Option<i64>,
    pub order_status: Option<i64>,
    pub deadline: Option<String>,
    pub resource_id: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub project_id: Option<i64>,
    pub task_id: Option<i64>,
    pub buy_time: Option<String>,
    pub source_type: Option<i64>,
    pub alias: Option<String>,
    pub tags: Vec<Tags>,
    pub freeze_num: Option<i64>,
}
model! { LicenseDetail {
    0 "LicenseId" license_id: i64, 1 "LicenseType" license_type: i64, 2 "LicenseStatus" license_status: i64,
    3 "LicenseCnt" license_cnt: i64, 4 "UsedLicenseCnt" used_license_cnt: i64, 5 "OrderStatus" order_status: i64,
    6 "Deadline" deadline: String, 7 "ResourceId" resource_id: String, 8 "AutoRenewFlag" auto_renew_flag: i64,
    9 "ProjectId" project_id: i64, 10 "TaskId" task_id: i64, 11 "BuyTime" buy_time: String,
    12 "SourceType" source_type: i64, 13 "Alias" alias: String, 14 "Tags" tags: Vec<Tags>,
    15 "FreezeNum" freeze_num: i64
} }

/// Describes license white config: `DescribeLicenseWhiteConfig` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLicenseWhiteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseWhiteConfig {
    /// Required.
    pub rule_name: String,
}
operation! { DescribeLicenseWhiteConfig(rule_name: String)
    "DescribeLicenseWhiteConfig" -> DescribeLicenseWhiteConfigOutput {
    0 "RuleName" rule_name
} }

/// Response of [`DescribeLicenseWhiteConfig`].
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
    0 "FlagShip" flag_ship: VersionWhiteConfig, 1 "Professional" professional: VersionWhiteConfig,
    2 "PrattWhitney" pratt_whitney: VersionWhiteConfig, 3 "RASP" rasp: VersionWhiteConfig,
    4 "LOG" log: VersionWhiteConfig
} }

/// In the response of [`DescribeLicenseWhiteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionWhiteConfig {
    pub deadline: Option<i64>,
    pub license_num: Option<i64>,
    pub is_apply_for: Option<bool>,
    pub source_type: Option<i64>,
}
model! { VersionWhiteConfig {
    0 "Deadline" deadline: i64, 1 "LicenseNum" license_num: i64, 2 "IsApplyFor" is_apply_for: bool,
    3 "SourceType" source_type: i64
} }

/// Describes log delivery kafka options: `DescribeLogDeliveryKafkaOptions` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLogDeliveryKafkaOptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryKafkaOptions {
    pub instance_id: Option<String>,
}
operation! { DescribeLogDeliveryKafkaOptions()
    "DescribeLogDeliveryKafkaOptions" -> DescribeLogDeliveryKafkaOptionsOutput {
    0 "InstanceID" instance_id: String
} }

/// Response of [`DescribeLogDeliveryKafkaOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDeliveryKafkaOptionsOutput {
    pub instance_list: Vec<CKafkaInstanceInfo>,
}
model! { DescribeLogDeliveryKafkaOptionsOutput {
    0 "InstanceList" instance_list: Vec<CKafkaInstanceInfo>
} }

/// In the response of [`DescribeLogDeliveryKafkaOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CKafkaInstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub kafka_version: Option<String>,
    pub topic_list: Vec<CKafkaTopicInfo>,
    pub route_list: Vec<CKafkaRouteInfo>,
    pub disk_size: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub healthy: Option<i64>,
    pub zone: Option<String>,
    pub az: Option<String>,
    pub bandwidth: Option<i64>,
}
model! { CKafkaInstanceInfo {
    0 "InstanceID" instance_id: String, 1 "InstanceName" instance_name: String, 2 "KafkaVersion" kafka_version: String,
    3 "TopicList" topic_list: Vec<CKafkaTopicInfo>, 4 "RouteList" route_list: Vec<CKafkaRouteInfo>,
    5 "DiskSize" disk_size: i64, 6 "VpcId" vpc_id: String, 7 "SubnetId" subnet_id: String, 8 "Healthy" healthy: i64,
    9 "Zone" zone: String, 10 "Az" az: String, 11 "Bandwidth" bandwidth: i64
} }

/// In the response of [`DescribeLogDeliveryKafkaOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CKafkaTopicInfo {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { CKafkaTopicInfo {
    0 "TopicID" topic_id: String, 1 "TopicName" topic_name: String
} }

/// In the response of [`DescribeLogDeliveryKafkaOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CKafkaRouteInfo {
    pub route_id: Option<i64>,
    pub domain: Option<String>,
    pub domain_port: Option<i64>,
    pub vip: Option<String>,
    pub vip_type: Option<i64>,
    pub access_type: Option<i64>,
}
model! { CKafkaRouteInfo {
    0 "RouteID" route_id: i64, 1 "Domain" domain: String, 2 "DomainPort" domain_port: i64, 3 "Vip" vip: String,
    4 "VipType" vip_type: i64, 5 "AccessType" access_type: i64
} }

/// Describes log exports: `DescribeLogExports` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLogExports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogExports {
    /// Required.
    pub offset: i64,
    pub limit: Option<i64>,
}
operation! { DescribeLogExports(offset: i64) "DescribeLogExports" -> DescribeLogExportsOutput {
    0 "Offset" offset, 1 "Limit" limit: i64
} }
paged! { DescribeLogExports: ExportInfo = Offset "Offset", "Exports" exports, total "TotalCount" }

/// Response of [`DescribeLogExports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogExportsOutput {
    pub total_count: Option<i64>,
    pub exports: Vec<ExportInfo>,
}
model! { DescribeLogExportsOutput {
    0 "TotalCount" total_count: i64, 1 "Exports" exports: Vec<ExportInfo>
} }

/// In the response of [`DescribeLogExports`].
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
    0 "ExportId" export_id: String, 1 "Query" query: String, 2 "FileName" file_name: String,
    3 "FileSize" file_size: i64, 4 "Order" order: String, 5 "Format" format: String, 6 "Count" count: i64,
    7 "Status" status: String, 8 "StartTime" start_time: i64, 9 "EndTime" end_time: i64, 10 "CosPath" cos_path: String,
    11 "CreateTime" create_time: String
} }

/// Describes log histogram: `DescribeLogHistogram` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLogHistogram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogram {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub query_string: String,
    /// Required.
    pub interval: i64,
}
operation! { DescribeLogHistogram(start_time: i64, end_time: i64, query_string: String, interval: i64)
    "DescribeLogHistogram" -> DescribeLogHistogramOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "QueryString" query_string, 3 "Interval" interval
} }

/// Response of [`DescribeLogHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogramOutput {
    pub data: Vec<LogHistogram>,
    pub period: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLogHistogramOutput {
    0 "Data" data: Vec<LogHistogram>, 1 "Period" period: i64, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLogHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogHistogram {
    pub count: Option<i64>,
    pub time_stamp: Option<i64>,
}
model! { LogHistogram {
    0 "Count" count: i64, 1 "TimeStamp" time_stamp: i64
} }

/// Describes log index: `DescribeLogIndex` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLogIndex>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogIndex {}
operation! { DescribeLogIndex() "DescribeLogIndex" -> DescribeLogIndexOutput {} }

/// Response of [`DescribeLogIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogIndexOutput {
    pub status: Option<bool>,
    pub rule: Option<RuleInfo>,
    pub modify_time: Option<String>,
}
model! { DescribeLogIndexOutput {
    0 "Status" status: bool, 1 "Rule" rule: RuleInfo, 2 "ModifyTime" modify_time: String
} }

/// In the response of [`DescribeLogIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    pub full_text: Option<FullTextInfo>,
    pub key_value: Option<KeyValueInfo>,
    pub tag: Option<KeyValueInfo>,
}
model! { RuleInfo {
    0 "FullText" full_text: FullTextInfo, 1 "KeyValue" key_value: KeyValueInfo, 2 "Tag" tag: KeyValueInfo
} }

/// In the response of [`DescribeLogIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullTextInfo {
    pub case_sensitive: Option<bool>,
    pub tokenizer: Option<String>,
    pub contain_zh: Option<bool>,
}
model! { FullTextInfo {
    0 "CaseSensitive" case_sensitive: bool, 1 "Tokenizer" tokenizer: String, 2 "ContainZH" contain_zh: bool
} }

/// In the response of [`DescribeLogIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueInfo {
    pub case_sensitive: Option<bool>,
    pub key_values: Vec<KeyValueArrayInfo>,
}
model! { KeyValueInfo {
    0 "CaseSensitive" case_sensitive: bool, 1 "KeyValues" key_values: Vec<KeyValueArrayInfo>
} }

/// In the response of [`DescribeLogIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueArrayInfo {
    pub key: Option<String>,
    pub value: Option<ValueInfo>,
}
model! { KeyValueArrayInfo {
    0 "Key" key: String, 1 "Value" value: ValueInfo
} }

/// In the response of [`DescribeLogIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueInfo {
    pub tokenizer: Option<String>,
    pub r#type: Option<String>,
    pub sql_flag: Option<bool>,
    pub contain_zh: Option<bool>,
}
model! { ValueInfo {
    0 "Tokenizer" tokenizer: String, 1 "Type" r#type: String, 2 "SqlFlag" sql_flag: bool, 3 "ContainZH" contain_zh: bool
} }

/// Describes log kafka deliver info: `DescribeLogKafkaDeliverInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLogKafkaDeliverInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogKafkaDeliverInfo {}
operation! { DescribeLogKafkaDeliverInfo() "DescribeLogKafkaDeliverInfo" -> DescribeLogKafkaDeliverInfoOutput {} }

/// Response of [`DescribeLogKafkaDeliverInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogKafkaDeliverInfoOutput {
    pub kafka_env_name: Option<String>,
    pub kafka_id: Option<String>,
    pub zone: Option<String>,
    pub az: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub access_type: Option<i64>,
    pub access_addr: Option<String>,
    pub deliver_status: Option<i64>,
    pub ins_version: Option<String>,
    pub band_width: Option<i64>,
    pub disk_size: Option<i64>,
    pub username: Option<String>,
    pub deliver_type_details: Vec<DeliverTypeDetails>,
}
model! { DescribeLogKafkaDeliverInfoOutput {
    0 "KafkaEnvName" kafka_env_name: String, 1 "KafkaId" kafka_id: String, 2 "Zone" zone: String, 3 "Az" az: String,
    4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String, 6 "AccessType" access_type: i64,
    7 "AccessAddr" access_addr: String, 8 "DeliverStatus" deliver_status: i64, 9 "InsVersion" ins_version: String,
    10 "BandWidth" band_width: i64, 11 "DiskSize" disk_size: i64, 12 "Username" username: String,
    13 "DeliverTypeDetails" deliver_type_details: Vec<DeliverTypeDetails>
} }

/// In the request of [`DescribeLogKafkaDeliverInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverTypeDetails {
    /// Required.
    pub security_type: Option<i64>,
    /// Required.
    pub log_type: Option<Vec<i64>>,
    /// Required.
    pub topic_id: Option<String>,
    /// Required.
    pub topic_name: Option<String>,
    /// Required.
    pub switch: Option<i64>,
    pub status: Option<i64>,
    pub err_info: Option<String>,
    pub status_time: Option<i64>,
    pub log_name: Option<String>,
    pub log_set_id: Option<String>,
    pub region: Option<String>,
}

/// Arguments of [`DeliverTypeDetails::new`].
pub struct DeliverTypeDetailsRequired {
    pub security_type: i64,
    pub log_type: Vec<i64>,
    pub topic_id: String,
    pub topic_name: String,
    pub switch: i64,
}
input! { DeliverTypeDetails { DeliverTypeDetailsRequired: security_type, log_type, topic_id, topic_name, switch } {
    0 "SecurityType" security_type: i64, 1 "LogType" log_type: Vec<i64>, 2 "TopicId" topic_id: String,
    3 "TopicName" topic_name: String, 4 "Switch" switch: i64, 5 "Status" status: i64, 6 "ErrInfo" err_info: String,
    7 "StatusTime" status_time: i64, 8 "LogName" log_name: String, 9 "LogSetId" log_set_id: String,
    10 "Region" region: String
} }

/// Describes log storage config: `DescribeLogStorageConfig` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLogStorageConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageConfig {}
operation! { DescribeLogStorageConfig() "DescribeLogStorageConfig" -> DescribeLogStorageConfigOutput {} }

/// Response of [`DescribeLogStorageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageConfigOutput {
    pub r#type: Vec<String>,
    pub period: Option<i64>,
    pub period_modify_count: Option<i64>,
    pub granularity: Option<String>,
    pub msg_language: Option<String>,
}
model! { DescribeLogStorageConfigOutput {
    0 "Type" r#type: Vec<String>, 1 "Period" period: i64, 2 "PeriodModifyCount" period_modify_count: i64,
    3 "Granularity" granularity: String, 4 "MsgLanguage" msg_language: String
} }

/// Describes log storage record: `DescribeLogStorageRecord` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLogStorageRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageRecord {}
operation! { DescribeLogStorageRecord() "DescribeLogStorageRecord" -> DescribeLogStorageRecordOutput {} }

/// Response of [`DescribeLogStorageRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageRecordOutput {
    pub records: Vec<LogStorageRecord>,
}
model! { DescribeLogStorageRecordOutput {
    0 "Records" records: Vec<LogStorageRecord>
} }

/// In the response of [`DescribeLogStorageRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogStorageRecord {
    pub month: Option<String>,
    pub used_size: Option<i64>,
    pub inquire_size: Option<i64>,
}
model! { LogStorageRecord {
    0 "Month" month: String, 1 "UsedSize" used_size: i64, 2 "InquireSize" inquire_size: i64
} }

/// Describes log storage statistic: `DescribeLogStorageStatistic` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLogStorageStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatistic {}
operation! { DescribeLogStorageStatistic() "DescribeLogStorageStatistic" -> DescribeLogStorageStatisticOutput {} }

/// Response of [`DescribeLogStorageStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogStorageStatisticOutput {
    pub total_size: Option<i64>,
    pub used_size: Option<i64>,
}
model! { DescribeLogStorageStatisticOutput {
    0 "TotalSize" total_size: i64, 1 "UsedSize" used_size: i64
} }

/// Describes log type: `DescribeLogType` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLogType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogType {}
operation! { DescribeLogType() "DescribeLogType" -> DescribeLogTypeOutput {} }

/// Response of [`DescribeLogType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogTypeOutput {
    pub data: Option<String>,
}
model! { DescribeLogTypeOutput {
    0 "Data" data: String
} }

/// Describes login type global conf: `DescribeLoginTypeGlobalConf` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLoginTypeGlobalConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginTypeGlobalConf {}
operation! { DescribeLoginTypeGlobalConf() "DescribeLoginTypeGlobalConf" -> DescribeLoginTypeGlobalConfOutput {} }

/// Response of [`DescribeLoginTypeGlobalConf`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginTypeGlobalConfOutput {
    pub enable: Option<i64>,
    pub scope: Option<i64>,
    pub include_host_count: Option<i64>,
    pub exclude_host_count: Option<i64>,
    pub include_quuid: Vec<String>,
    pub exclude_quuid: Vec<String>,
    pub enable_count: Option<i64>,
    pub disable_count: Option<i64>,
}
model! { DescribeLoginTypeGlobalConfOutput {
    0 "Enable" enable: i64, 1 "Scope" scope: i64, 2 "IncludeHostCount" include_host_count: i64,
    3 "ExcludeHostCount" exclude_host_count: i64, 4 "IncludeQuuid" include_quuid: Vec<String>,
    5 "ExcludeQuuid" exclude_quuid: Vec<String>, 6 "EnableCount" enable_count: i64, 7 "DisableCount" disable_count: i64
} }

/// Describes login type host: `DescribeLoginTypeHost` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLoginTypeHost>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeLoginTypeHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginTypeHostOutput {
    pub total: Option<i64>,
    pub list: Vec<ClientSettingHost>,
}
model! { DescribeLoginTypeHostOutput {
    0 "Total" total: i64, 1 "List" list: Vec<ClientSettingHost>
} }

/// In the response of [`DescribeLoginTypeHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientSettingHost {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub quuid: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub region_info: Option<RegionInfo>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub function_status: Option<i64>,
    pub message: Option<String>,
    pub message_desc: Option<String>,
    pub instance_status: Option<String>,
}
model! { ClientSettingHost {
    0 "Id" id: i64, 1 "Name" name: String, 2 "InstanceId" instance_id: String, 3 "PublicIp" public_ip: String,
    4 "PrivateIp" private_ip: String, 5 "Quuid" quuid: String, 6 "Status" status: String, 7 "VpcId" vpc_id: String,
    8 "RegionInfo" region_info: RegionInfo, 9 "MachineExtraInfo" machine_extra_info: MachineExtraInfo,
    10 "FunctionStatus" function_status: i64, 11 "Message" message: String, 12 "MessageDesc" message_desc: String,
    13 "InstanceStatus" instance_status: String
} }

/// In the response of [`DescribeLoginTypeHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
    pub region_code: Option<String>,
    pub region_name_en: Option<String>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionId" region_id: i64,
    3 "RegionCode" region_code: String, 4 "RegionNameEn" region_name_en: String
} }

/// Describes login white combined list: `DescribeLoginWhiteCombinedList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLoginWhiteCombinedList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteCombinedList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLoginWhiteCombinedList() "DescribeLoginWhiteCombinedList" -> DescribeLoginWhiteCombinedListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeLoginWhiteCombinedList: LoginWhiteCombinedInfo =
    Offset "Offset", "LoginWhiteCombinedInfos" login_white_combined_infos, total "TotalCount" }

/// Response of [`DescribeLoginWhiteCombinedList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteCombinedListOutput {
    pub total_count: Option<i64>,
    pub login_white_combined_infos: Vec<LoginWhiteCombinedInfo>,
}
model! { DescribeLoginWhiteCombinedListOutput {
    0 "TotalCount" total_count: i64, 1 "LoginWhiteCombinedInfos" login_white_combined_infos: Vec<LoginWhiteCombinedInfo>
} }

/// In the response of [`DescribeLoginWhiteCombinedList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginWhiteCombinedInfo {
    pub places: Vec<Place>,
    pub user_name: Option<String>,
    pub src_ip: Option<String>,
    pub locale: Option<String>,
    pub remark: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub is_global: Option<i64>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub id: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub uuid: Option<String>,
    pub locations: Option<String>,
}
model! { LoginWhiteCombinedInfo {
    0 "Places" places: Vec<Place>, 1 "UserName" user_name: String, 2 "SrcIp" src_ip: String, 3 "Locale" locale: String,
    4 "Remark" remark: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "IsGlobal" is_global: i64, 8 "Name" name: String, 9 "Desc" desc: String, 10 "Id" id: i64,
    11 "CreateTime" create_time: String, 12 "ModifyTime" modify_time: String, 13 "Uuid" uuid: String,
    14 "Locations" locations: String
} }

/// Describes login white host list: `DescribeLoginWhiteHostList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLoginWhiteHostList>.
///
/// Errors: [`codes::INVALID_PARAMETER_RULE_HOST_DUPLICATE_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteHostList {
    /// Required.
    pub id: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeLoginWhiteHostList(id: i64, limit: i64, offset: i64)
    "DescribeLoginWhiteHostList" -> DescribeLoginWhiteHostListOutput {
    0 "Id" id, 1 "Limit" limit, 2 "Offset" offset, 3 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeLoginWhiteHostList: HostDesc = Offset "Offset", "Hosts" hosts, total "TotalCount" }

/// Response of [`DescribeLoginWhiteHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteHostListOutput {
    pub total_count: Option<i64>,
    pub hosts: Vec<HostDesc>,
}
model! { DescribeLoginWhiteHostListOutput {
    0 "TotalCount" total_count: i64, 1 "Hosts" hosts: Vec<HostDesc>
} }

/// In the response of [`DescribeLoginWhiteHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostDesc {
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub machine_name: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub tags: Vec<MachineTag>,
}
model! { HostDesc {
    0 "Quuid" quuid: String, 1 "Uuid" uuid: String, 2 "MachineName" machine_name: String,
    3 "MachineIp" machine_ip: String, 4 "MachineWanIp" machine_wan_ip: String, 5 "Tags" tags: Vec<MachineTag>
} }

/// Describes login white list: `DescribeLoginWhiteList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeLoginWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeLoginWhiteList() "DescribeLoginWhiteList" -> DescribeLoginWhiteListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeLoginWhiteList: LoginWhiteLists =
    Offset "Offset", "LoginWhiteLists" login_white_lists, total "TotalCount" }

/// Response of [`DescribeLoginWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginWhiteListOutput {
    pub total_count: Option<i64>,
    pub login_white_lists: Vec<LoginWhiteLists>,
}
model! { DescribeLoginWhiteListOutput {
    0 "TotalCount" total_count: i64, 1 "LoginWhiteLists" login_white_lists: Vec<LoginWhiteLists>
} }

/// In the response of [`DescribeLoginWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginWhiteLists {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub places: Vec<Place>,
    pub user_name: Option<String>,
    pub src_ip: Option<String>,
    pub is_global: Option<bool>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    pub machine_name: Option<String>,
    pub host_ip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { LoginWhiteLists {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Places" places: Vec<Place>, 3 "UserName" user_name: String,
    4 "SrcIp" src_ip: String, 5 "IsGlobal" is_global: bool, 6 "CreateTime" create_time: String,
    7 "ModifyTime" modify_time: String, 8 "MachineName" machine_name: String, 9 "HostIp" host_ip: String,
    10 "StartTime" start_time: String, 11 "EndTime" end_time: String
} }

/// Describes machine clear history: `DescribeMachineClearHistory` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineClearHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineClearHistory {
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMachineClearHistory() "DescribeMachineClearHistory" -> DescribeMachineClearHistoryOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeMachineClearHistory: MachineClearHistory = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeMachineClearHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineClearHistoryOutput {
    pub total_count: Option<i64>,
    pub list: Vec<MachineClearHistory>,
}
model! { DescribeMachineClearHistoryOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<MachineClearHistory>
} }

/// In the response of [`DescribeMachineClearHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineClearHistory {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub agent_last_offline_time: Option<String>,
    pub create_time: Option<String>,
}
model! { MachineClearHistory {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "PublicIp" public_ip: String, 4 "PrivateIp" private_ip: String,
    5 "AgentLastOfflineTime" agent_last_offline_time: String, 6 "CreateTime" create_time: String
} }

/// Describes machine defense cnt: `DescribeMachineDefenseCnt` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineDefenseCnt>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineDefenseCnt {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMachineDefenseCnt() "DescribeMachineDefenseCnt" -> DescribeMachineDefenseCntOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeMachineDefenseCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineDefenseCntOutput {
    pub attack_logs: Option<i64>,
    pub file_tamper: Option<i64>,
}
model! { DescribeMachineDefenseCntOutput {
    0 "AttackLogs" attack_logs: i64, 1 "FileTamper" file_tamper: i64
} }

/// Describes machine file tamper rules: `DescribeMachineFileTamperRules` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineFileTamperRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineFileTamperRules {
    /// Required.
    pub uuid: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMachineFileTamperRules(uuid: String)
    "DescribeMachineFileTamperRules" -> DescribeMachineFileTamperRulesOutput {
    0 "Uuid" uuid, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeMachineFileTamperRules: MachineFileTamperRule = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeMachineFileTamperRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineFileTamperRulesOutput {
    pub total_count: Option<i64>,
    pub list: Vec<MachineFileTamperRule>,
}
model! { DescribeMachineFileTamperRulesOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<MachineFileTamperRule>
} }

/// In the response of [`DescribeMachineFileTamperRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineFileTamperRule {
    pub name: Option<String>,
    pub rule_category: Option<i64>,
    pub rule: Vec<FileTamperRule>,
    pub id: Option<i64>,
}
model! { MachineFileTamperRule {
    0 "Name" name: String, 1 "RuleCategory" rule_category: i64, 2 "Rule" rule: Vec<FileTamperRule>, 3 "Id" id: i64
} }

/// Describes machine general: `DescribeMachineGeneral` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineGeneral>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGeneral {}
operation! { DescribeMachineGeneral() "DescribeMachineGeneral" -> DescribeMachineGeneralOutput {} }

/// Response of [`DescribeMachineGeneral`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGeneralOutput {
    pub machine_cnt: Option<i64>,
    /// Deprecated.
    pub tencent_cloud_machine_cnt: Option<i64>,
    /// Deprecated.
    pub ali_cloud_machine_cnt: Option<i64>,
    /// Deprecated.
    pub baidu_cloud_machine_cnt: Option<i64>,
    /// Deprecated.
    pub idc_machine_cnt: Option<i64>,
    /// Deprecated.
    pub other_cloud_machine_cnt: Option<i64>,
    pub protect_machine_cnt: Option<i64>,
    pub base_machine_cnt: Option<i64>,
    pub specialty_machine_cnt: Option<i64>,
    pub flagship_machine_cnt: Option<i64>,
    pub risk_machine_cnt: Option<i64>,
    pub compare_yesterday_risk_machine_cnt: Option<i64>,
    pub compare_yesterday_not_protect_machine_cnt: Option<i64>,
    pub compare_yesterday_deadline_machine_cnt: Option<i64>,
    pub deadline_machine_cnt: Option<i64>,
    pub not_protect_machine_cnt: Option<i64>,
    pub lh_general_discount_cnt: Option<i64>,
    pub compare_yesterday_machine_cnt: Option<i64>,
    pub machine_destroy_after_offline_hours: Option<i64>,
    pub cloud_from: Vec<CloudFromCnt>,
}
model! { DescribeMachineGeneralOutput {
    0 "MachineCnt" machine_cnt: i64, 1 "TencentCloudMachineCnt" tencent_cloud_machine_cnt: i64,
    2 "AliCloudMachineCnt" ali_cloud_machine_cnt: i64, 3 "BaiduCloudMachineCnt" baidu_cloud_machine_cnt: i64,
    4 "IDCMachineCnt" idc_machine_cnt: i64, 5 "OtherCloudMachineCnt" other_cloud_machine_cnt: i64,
    6 "ProtectMachineCnt" protect_machine_cnt: i64, 7 "BaseMachineCnt" base_machine_cnt: i64,
    8 "SpecialtyMachineCnt" specialty_machine_cnt: i64, 9 "FlagshipMachineCnt" flagship_machine_cnt: i64,
    10 "RiskMachineCnt" risk_machine_cnt: i64,
    11 "CompareYesterdayRiskMachineCnt" compare_yesterday_risk_machine_cnt: i64,
    12 "CompareYesterdayNotProtectMachineCnt" compare_yesterday_not_protect_machine_cnt: i64,
    13 "CompareYesterdayDeadlineMachineCnt" compare_yesterday_deadline_machine_cnt: i64,
    14 "DeadlineMachineCnt" deadline_machine_cnt: i64, 15 "NotProtectMachineCnt" not_protect_machine_cnt: i64,
    16 "LHGeneralDiscountCnt" lh_general_discount_cnt: i64,
    17 "CompareYesterdayMachineCnt" compare_yesterday_machine_cnt: i64,
    18 "MachineDestroyAfterOfflineHours" machine_destroy_after_offline_hours: i64,
    19 "CloudFrom" cloud_from: Vec<CloudFromCnt>
} }

/// In the response of [`DescribeMachineGeneral`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudFromCnt {
    pub cloud_from: Option<i64>,
    pub machine_cnt: Option<i64>,
}
model! { CloudFromCnt {
    0 "CloudFrom" cloud_from: i64, 1 "MachineCnt" machine_cnt: i64
} }

/// Describes machine info: `DescribeMachineInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineInfo {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
}
operation! { DescribeMachineInfo() "DescribeMachineInfo" -> DescribeMachineInfoOutput {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String
} }

/// Response of [`DescribeMachineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineInfoOutput {
    pub machine_ip: Option<String>,
    pub protect_days: Option<i64>,
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
    pub free_malwares_left: Option<i64>,
    pub free_vuls_left: Option<i64>,
    pub agent_version: Option<String>,
    pub pro_version_deadline: Option<String>,
    pub has_asset_scan: Option<i64>,
    pub protect_type: Option<String>,
}
model! { DescribeMachineInfoOutput {
    0 "MachineIp" machine_ip: String, 1 "ProtectDays" protect_days: i64, 2 "MachineOs" machine_os: String,
    3 "MachineName" machine_name: String, 4 "MachineStatus" machine_status: String, 5 "InstanceId" instance_id: String,
    6 "MachineWanIp" machine_wan_ip: String, 7 "Quuid" quuid: String, 8 "Uuid" uuid: String,
    9 "IsProVersion" is_pro_version: bool, 10 "ProVersionOpenDate" pro_version_open_date: String,
    11 "MachineType" machine_type: String, 12 "MachineRegion" machine_region: String, 13 "PayMode" pay_mode: String,
    14 "FreeMalwaresLeft" free_malwares_left: i64, 15 "FreeVulsLeft" free_vuls_left: i64,
    16 "AgentVersion" agent_version: String, 17 "ProVersionDeadline" pro_version_deadline: String,
    18 "HasAssetScan" has_asset_scan: i64, 19 "ProtectType" protect_type: String
} }

/// Describes machine license detail: `DescribeMachineLicenseDetail` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineLicenseDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineLicenseDetail {
    /// Required.
    pub quuids: Vec<String>,
}
operation! { DescribeMachineLicenseDetail(quuids: Vec<String>)
    "DescribeMachineLicenseDetail" -> DescribeMachineLicenseDetailOutput {
    0 "Quuids" quuids
} }

/// Response of [`DescribeMachineLicenseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineLicenseDetailOutput {
    pub machine_license: Vec<MachineLicenseDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeMachineLicenseDetailOutput {
    0 "MachineLicense" machine_license: Vec<MachineLicenseDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMachineLicenseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineLicenseDetail {
    pub quuid: Option<String>,
    pub pay_mode: Option<i64>,
    pub resource_id: Option<String>,
    pub license_type: Option<i64>,
    pub source_type: Option<i64>,
    pub inquire_key: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub deadline: Option<String>,
    pub buy_time: Option<String>,
    pub license_cnt: Option<i64>,
}
model! { MachineLicenseDetail {
    0 "Quuid" quuid: String, 1 "PayMode" pay_mode: i64, 2 "ResourceId" resource_id: String,
    3 "LicenseType" license_type: i64, 4 "SourceType" source_type: i64, 5 "InquireKey" inquire_key: String,
    6 "AutoRenewFlag" auto_renew_flag: i64, 7 "Deadline" deadline: String, 8 "BuyTime" buy_time: String,
    9 "LicenseCnt" license_cnt: i64
} }

/// Describes machine list: `DescribeMachineList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineList>.
///
/// Errors: [`codes::FAILED_OPERATION_API_SERVER_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineList {
    /// Required.
    pub machine_type: String,
    /// Required.
    pub machine_region: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<AssetFilters>>,
}
operation! { DescribeMachineList(machine_type: String, machine_region: String)
    "DescribeMachineList" -> DescribeMachineListOutput {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<AssetFilters>
} }
paged! { DescribeMachineList: Machine = Offset "Offset", "Machines" machines, total "TotalCount" }

/// Response of [`DescribeMachineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineListOutput {
    pub machines: Vec<Machine>,
    pub total_count: Option<i64>,
}
model! { DescribeMachineListOutput {
    0 "Machines" machines: Vec<Machine>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMachineList`].
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
    pub tag: Vec<MachineTag>,
    pub baseline_num: Option<i64>,
    pub cyber_attack_num: Option<i64>,
    pub security_status: Option<String>,
    pub invasion_num: Option<i64>,
    pub region_info: Option<RegionInfo>,
    pub instance_state: Option<String>,
    pub license_status: Option<i64>,
    pub project_id: Option<i64>,
    pub has_asset_scan: Option<i64>,
    pub machine_type: Option<String>,
    pub kernel_version: Option<String>,
    pub protect_type: Option<String>,
    pub cloud_tags: Vec<Tags>,
    pub is_added_on_the_fifteen: Option<i64>,
    pub ip_list: Option<String>,
    pub vpc_id: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub instance_id: Option<String>,
    pub remark: Option<String>,
    pub agent_version: Option<String>,
    pub app_id: Option<i64>,
    pub csip_protect_type: Option<String>,
}
model! { Machine {
    0 "MachineName" machine_name: String, 1 "MachineOs" machine_os: String, 2 "MachineStatus" machine_status: String,
    3 "AgentStatus" agent_status: String, 4 "InstanceStatus" instance_status: String, 5 "Uuid" uuid: String,
    6 "Quuid" quuid: String, 7 "VulNum" vul_num: i64, 8 "MachineIp" machine_ip: String,
    9 "IsProVersion" is_pro_version: bool, 10 "MachineWanIp" machine_wan_ip: String, 11 "PayMode" pay_mode: String,
    12 "MalwareNum" malware_num: i64, 13 "Tag" tag: Vec<MachineTag>, 14 "BaselineNum" baseline_num: i64,
    15 "CyberAttackNum" cyber_attack_num: i64, 16 "SecurityStatus" security_status: String,
    17 "InvasionNum" invasion_num: i64, 18 "RegionInfo" region_info: RegionInfo,
    19 "InstanceState" instance_state: String, 20 "LicenseStatus" license_status: i64, 21 "ProjectId" project_id: i64,
    22 "HasAssetScan" has_asset_scan: i64, 23 "MachineType" machine_type: String,
    24 "KernelVersion" kernel_version: String, 25 "ProtectType" protect_type: String,
    26 "CloudTags" cloud_tags: Vec<Tags>, 27 "IsAddedOnTheFifteen" is_added_on_the_fifteen: i64,
    28 "IpList" ip_list: String, 29 "VpcId" vpc_id: String, 30 "MachineExtraInfo" machine_extra_info: MachineExtraInfo,
    31 "InstanceId" instance_id: String, 32 "Remark" remark: String, 33 "AgentVersion" agent_version: String,
    34 "AppId" app_id: i64, 35 "CSIPProtectType" csip_protect_type: String
} }

/// Describes machine os list: `DescribeMachineOsList` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineOsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineOsList {}
operation! { DescribeMachineOsList() "DescribeMachineOsList" -> DescribeMachineOsListOutput {} }

/// Response of [`DescribeMachineOsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineOsListOutput {
    pub list: Vec<OsName>,
}
model! { DescribeMachineOsListOutput {
    0 "List" list: Vec<OsName>
} }

/// In the response of [`DescribeMachineOsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsName {
    pub name: Option<String>,
    pub machine_os_type: Option<i64>,
}
model! { OsName {
    0 "Name" name: String, 1 "MachineOSType" machine_os_type: i64
} }

/// Describes machine region list: `DescribeMachineRegionList` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineRegionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRegionList {}
operation! { DescribeMachineRegionList() "DescribeMachineRegionList" -> DescribeMachineRegionListOutput {} }

/// Response of [`DescribeMachineRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRegionListOutput {
    pub region_list: Vec<RegionListDetail>,
}
model! { DescribeMachineRegionListOutput {
    0 "RegionList" region_list: Vec<RegionListDetail>
} }

/// In the response of [`DescribeMachineRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionListDetail {
    pub machine_type: Option<String>,
    pub cloud_from: Option<i64>,
    pub region_list: Vec<RegionInfo>,
}
model! { RegionListDetail {
    0 "MachineType" machine_type: String, 1 "CloudFrom" cloud_from: i64, 2 "RegionList" region_list: Vec<RegionInfo>
} }

/// Describes machine regions: `DescribeMachineRegions` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRegions {}
operation! { DescribeMachineRegions() "DescribeMachineRegions" -> DescribeMachineRegionsOutput {} }

/// Response of [`DescribeMachineRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRegionsOutput {
    pub cvm: Vec<RegionInfo>,
    pub bm: Vec<RegionInfo>,
    pub lh: Vec<RegionInfo>,
    pub ecm: Vec<RegionInfo>,
    pub other: Vec<RegionInfo>,
    pub all: Vec<RegionInfo>,
}
model! { DescribeMachineRegionsOutput {
    0 "CVM" cvm: Vec<RegionInfo>, 1 "BM" bm: Vec<RegionInfo>, 2 "LH" lh: Vec<RegionInfo>, 3 "ECM" ecm: Vec<RegionInfo>,
    4 "Other" other: Vec<RegionInfo>, 5 "ALL" all: Vec<RegionInfo>
} }

/// Describes machine risk cnt: `DescribeMachineRiskCnt` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineRiskCnt>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRiskCnt {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMachineRiskCnt() "DescribeMachineRiskCnt" -> DescribeMachineRiskCntOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeMachineRiskCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineRiskCntOutput {
    pub host_login: Option<i64>,
    pub brute_attack: Option<i64>,
    pub malicious_request: Option<i64>,
    pub reverse_shell: Option<i64>,
    pub bash: Option<i64>,
    pub privilege_escalation: Option<i64>,
    pub malware: Option<i64>,
}
model! { DescribeMachineRiskCntOutput {
    0 "HostLogin" host_login: i64, 1 "BruteAttack" brute_attack: i64, 2 "MaliciousRequest" malicious_request: i64,
    3 "ReverseShell" reverse_shell: i64, 4 "Bash" bash: i64, 5 "PrivilegeEscalation" privilege_escalation: i64,
    6 "Malware" malware: i64
} }

/// Describes machine snapshot: `DescribeMachineSnapshot` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachineSnapshot>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineSnapshot {
    /// Required.
    pub quuids: Vec<String>,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeMachineSnapshot(quuids: Vec<String>, r#type: i64, limit: i64, offset: i64)
    "DescribeMachineSnapshot" -> DescribeMachineSnapshotOutput {
    0 "Quuids" quuids, 1 "Type" r#type, 2 "Limit" limit, 3 "Offset" offset
} }
paged! { DescribeMachineSnapshot: MachineSnapshotInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeMachineSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineSnapshotOutput {
    pub list: Vec<MachineSnapshotInfo>,
    pub total_count: Option<i64>,
    pub snapshot_check: Option<bool>,
}
model! { DescribeMachineSnapshotOutput {
    0 "List" list: Vec<MachineSnapshotInfo>, 1 "TotalCount" total_count: i64, 2 "SnapshotCheck" snapshot_check: bool
} }

/// In the response of [`DescribeMachineSnapshot`].
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
    pub region_id: Option<i64>,
    pub snapshot_id: Option<String>,
}
model! { MachineSnapshotInfo {
    0 "Quuid" quuid: String, 1 "HostName" host_name: String, 2 "HostIp" host_ip: String,
    3 "SnapshotName" snapshot_name: String, 4 "CreateTime" create_time: String, 5 "DiskId" disk_id: String,
    6 "InstanceId" instance_id: String, 7 "RegionId" region_id: i64, 8 "SnapshotId" snapshot_id: String
} }

/// Describes machines: `DescribeMachines` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachines {
    /// Required.
    pub machine_type: String,
    /// Required.
    pub machine_region: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub project_ids: Option<Vec<i64>>,
    pub machine_app_id: Option<i64>,
}
operation! { DescribeMachines(machine_type: String, machine_region: String)
    "DescribeMachines" -> DescribeMachinesOutput {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>, 5 "ProjectIds" project_ids: Vec<i64>, 6 "MachineAppId" machine_app_id: i64
} }
paged! { DescribeMachines: Machine = Offset "Offset", "Machines" machines, total "TotalCount" }

/// Response of [`DescribeMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachinesOutput {
    pub machines: Vec<Machine>,
    pub total_count: Option<i64>,
}
model! { DescribeMachinesOutput {
    0 "Machines" machines: Vec<Machine>, 1 "TotalCount" total_count: i64
} }

/// Describes machines simple: `DescribeMachinesSimple` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMachinesSimple>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachinesSimple {
    /// Required.
    pub machine_type: String,
    /// Required.
    pub machine_region: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub project_ids: Option<Vec<i64>>,
}
operation! { DescribeMachinesSimple(machine_type: String, machine_region: String)
    "DescribeMachinesSimple" -> DescribeMachinesSimpleOutput {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>, 5 "ProjectIds" project_ids: Vec<i64>
} }
paged! { DescribeMachinesSimple: MachineSimple = Offset "Offset", "Machines" machines, total "TotalCount" }

/// Response of [`DescribeMachinesSimple`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachinesSimpleOutput {
    pub machines: Vec<MachineSimple>,
    pub total_count: Option<i64>,
}
model! { DescribeMachinesSimpleOutput {
    0 "Machines" machines: Vec<MachineSimple>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMachinesSimple`].
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
    pub tag: Vec<MachineTag>,
    pub region_info: Option<RegionInfo>,
    pub instance_state: Option<String>,
    pub project_id: Option<i64>,
    pub machine_type: Option<String>,
    pub kernel_version: Option<String>,
    pub protect_type: Option<String>,
    pub license_order: Option<LicenseOrder>,
    pub cloud_tags: Vec<Tags>,
    pub instance_id: Option<String>,
}
model! { MachineSimple {
    0 "MachineName" machine_name: String, 1 "MachineOs" machine_os: String, 2 "Uuid" uuid: String,
    3 "Quuid" quuid: String, 4 "MachineIp" machine_ip: String, 5 "IsProVersion" is_pro_version: bool,
    6 "MachineWanIp" machine_wan_ip: String, 7 "PayMode" pay_mode: String, 8 "Tag" tag: Vec<MachineTag>,
    9 "RegionInfo" region_info: RegionInfo, 10 "InstanceState" instance_state: String, 11 "ProjectId" project_id: i64,
    12 "MachineType" machine_type: String, 13 "KernelVersion" kernel_version: String,
    14 "ProtectType" protect_type: String, 15 "LicenseOrder" license_order: LicenseOrder,
    16 "CloudTags" cloud_tags: Vec<Tags>, 17 "InstanceId" instance_id: String
} }

/// Describes mal ware list: `DescribeMalWareList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMalWareList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalWareList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeMalWareList() "DescribeMalWareList" -> DescribeMalWareListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeMalWareList: MalWareList = Offset "Offset", "MalWareList" mal_ware_list, total "TotalCount" }

/// Response of [`DescribeMalWareList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalWareListOutput {
    pub mal_ware_list: Vec<MalWareList>,
    pub total_count: Option<i64>,
}
model! { DescribeMalWareListOutput {
    0 "MalWareList" mal_ware_list: Vec<MalWareList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMalWareList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MalWareList {
    pub host_ip: Option<String>,
    pub uuid: Option<String>,
    pub file_path: Option<String>,
    pub virus_name: Option<String>,
    pub status: Option<i64>,
    pub id: Option<i64>,
    pub alias: Option<String>,
    pub tags: Vec<String>,
    pub file_create_time: Option<String>,
    pub file_modifier_time: Option<String>,
    pub create_time: Option<String>,
    pub latest_scan_time: Option<String>,
    pub level: Option<i64>,
    pub check_platform: Option<String>,
    pub process_exists: Option<i64>,
    pub file_exists: Option<i64>,
    pub quuid: Option<String>,
    pub md5: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub do_clean: Option<bool>,
    pub first_detection_method: Option<i64>,
}
model! { MalWareList {
    0 "HostIp" host_ip: String, 1 "Uuid" uuid: String, 2 "FilePath" file_path: String, 3 "VirusName" virus_name: String,
    4 "Status" status: i64, 5 "Id" id: i64, 6 "Alias" alias: String, 7 "Tags" tags: Vec<String>,
    8 "FileCreateTime" file_create_time: String, 9 "FileModifierTime" file_modifier_time: String,
    10 "CreateTime" create_time: String, 11 "LatestScanTime" latest_scan_time: String, 12 "Level" level: i64,
    13 "CheckPlatform" check_platform: String, 14 "ProcessExists" process_exists: i64, 15 "FileExists" file_exists: i64,
    16 "Quuid" quuid: String, 17 "MD5" md5: String, 18 "MachineExtraInfo" machine_extra_info: MachineExtraInfo,
    19 "DoClean" do_clean: bool, 20 "FirstDetectionMethod" first_detection_method: i64
} }

/// Describes malicious request white list: `DescribeMaliciousRequestWhiteList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMaliciousRequestWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousRequestWhiteList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMaliciousRequestWhiteList(limit: i64, offset: i64)
    "DescribeMaliciousRequestWhiteList" -> DescribeMaliciousRequestWhiteListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeMaliciousRequestWhiteList: MaliciousRequestWhiteListInfo =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeMaliciousRequestWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousRequestWhiteListOutput {
    pub list: Vec<MaliciousRequestWhiteListInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeMaliciousRequestWhiteListOutput {
    0 "List" list: Vec<MaliciousRequestWhiteListInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMaliciousRequestWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaliciousRequestWhiteListInfo {
    pub id: Option<i64>,
    pub domain: Option<String>,
    pub mark: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { MaliciousRequestWhiteListInfo {
    0 "Id" id: i64, 1 "Domain" domain: String, 2 "Mark" mark: String, 3 "CreateTime" create_time: String,
    4 "ModifyTime" modify_time: String
} }

/// Describes malware file: `DescribeMalwareFile` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMalwareFile>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareFile {
    /// Required.
    pub id: i64,
}
operation! { DescribeMalwareFile(id: i64) "DescribeMalwareFile" -> DescribeMalwareFileOutput {
    0 "Id" id
} }

/// Response of [`DescribeMalwareFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareFileOutput {
    pub file_url: Option<String>,
}
model! { DescribeMalwareFileOutput {
    0 "FileUrl" file_url: String
} }

/// Describes malware info: `DescribeMalwareInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMalwareInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_API_SERVER_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeMalwareInfo(id: i64) "DescribeMalwareInfo" -> DescribeMalwareInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribeMalwareInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareInfoOutput {
    pub malware_info: Option<MalwareInfo>,
}
model! { DescribeMalwareInfoOutput {
    0 "MalwareInfo" malware_info: MalwareInfo
} }

/// In the response of [`DescribeMalwareInfo`].
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
    pub tags: Vec<String>,
    pub breadth: Option<String>,
    pub heat: Option<String>,
    pub id: Option<i64>,
    pub file_name: Option<String>,
    pub create_time: Option<String>,
    pub latest_scan_time: Option<String>,
    pub reference: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub ps_tree: Option<String>,
    pub machine_status: Option<String>,
    pub status: Option<i64>,
    pub level: Option<i64>,
    pub check_platform: Option<String>,
    pub uuid: Option<String>,
    pub modify_time: Option<String>,
    pub str_file_access_time: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub references: Vec<String>,
    pub file_exists: Option<bool>,
    pub process_exists: Option<bool>,
    pub first_detection_method: Option<i64>,
}
model! { MalwareInfo {
    0 "VirusName" virus_name: String, 1 "FileSize" file_size: i64, 2 "MD5" md5: String, 3 "FilePath" file_path: String,
    4 "FileCreateTime" file_create_time: String, 5 "FileModifierTime" file_modifier_time: String,
    6 "HarmDescribe" harm_describe: String, 7 "SuggestScheme" suggest_scheme: String,
    8 "ServersName" servers_name: String, 9 "HostIp" host_ip: String, 10 "ProcessName" process_name: String,
    11 "ProcessID" process_id: String, 12 "Tags" tags: Vec<String>, 13 "Breadth" breadth: String,
    14 "Heat" heat: String, 15 "Id" id: i64, 16 "FileName" file_name: String, 17 "CreateTime" create_time: String,
    18 "LatestScanTime" latest_scan_time: String, 19 "Reference" reference: String,
    20 "MachineWanIp" machine_wan_ip: String, 21 "PsTree" ps_tree: String, 22 "MachineStatus" machine_status: String,
    23 "Status" status: i64, 24 "Level" level: i64, 25 "CheckPlatform" check_platform: String, 26 "Uuid" uuid: String,
    27 "ModifyTime" modify_time: String, 28 "StrFileAccessTime" str_file_access_time: String,
    29 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 30 "References" references: Vec<String>,
    31 "FileExists" file_exists: bool, 32 "ProcessExists" process_exists: bool,
    33 "FirstDetectionMethod" first_detection_method: i64
} }

/// Describes malware risk overview: `DescribeMalwareRiskOverview` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMalwareRiskOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareRiskOverview {}
operation! { DescribeMalwareRiskOverview() "DescribeMalwareRiskOverview" -> DescribeMalwareRiskOverviewOutput {} }

/// Response of [`DescribeMalwareRiskOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareRiskOverviewOutput {
    pub data: Option<MalwareRiskOverview>,
}
model! { DescribeMalwareRiskOverviewOutput {
    0 "Data" data: MalwareRiskOverview
} }

/// In the response of [`DescribeMalwareRiskOverview`].
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
    0 "HostCount" host_count: i64, 1 "ProcessCount" process_count: i64, 2 "FileCount" file_count: i64,
    3 "IsFirstScan" is_first_scan: bool, 4 "ScanTime" scan_time: String
} }

/// Describes malware risk warning: `DescribeMalwareRiskWarning` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMalwareRiskWarning>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareRiskWarning {}
operation! { DescribeMalwareRiskWarning() "DescribeMalwareRiskWarning" -> DescribeMalwareRiskWarningOutput {} }

/// Response of [`DescribeMalwareRiskWarning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareRiskWarningOutput {
    pub is_check_risk: Option<bool>,
    pub list: Vec<MalwareRisk>,
    pub is_pop: Option<bool>,
    pub process_list: Vec<MalwareRisk>,
}
model! { DescribeMalwareRiskWarningOutput {
    0 "IsCheckRisk" is_check_risk: bool, 1 "List" list: Vec<MalwareRisk>, 2 "IsPop" is_pop: bool,
    3 "ProcessList" process_list: Vec<MalwareRisk>
} }

/// In the response of [`DescribeMalwareRiskWarning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MalwareRisk {
    pub machine_ip: Option<String>,
    pub virus_name: Option<String>,
    pub create_time: Option<String>,
    pub id: Option<i64>,
}
model! { MalwareRisk {
    0 "MachineIp" machine_ip: String, 1 "VirusName" virus_name: String, 2 "CreateTime" create_time: String,
    3 "Id" id: i64
} }

/// Describes malware timing scan setting: `DescribeMalwareTimingScanSetting` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMalwareTimingScanSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareTimingScanSetting {
    pub product_type: Option<i64>,
}
operation! { DescribeMalwareTimingScanSetting()
    "DescribeMalwareTimingScanSetting" -> DescribeMalwareTimingScanSettingOutput {
    0 "ProductType" product_type: i64
} }

/// Response of [`DescribeMalwareTimingScanSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareTimingScanSettingOutput {
    pub check_pattern: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub is_global: Option<i64>,
    pub quuid_list: Vec<String>,
    pub monitoring_pattern: Option<i64>,
    pub cycle: Option<i64>,
    pub enable_scan: Option<i64>,
    pub id: Option<i64>,
    pub real_time_monitoring: Option<i64>,
    pub auto_isolation: Option<i64>,
    pub click_timeout: Option<i64>,
    pub kill_process: Option<i64>,
    pub engine_type: Option<i64>,
    pub enable_inspired_engine: Option<i64>,
    pub enable_mem_shell_scan: Option<i64>,
    pub protect_mode: Option<i64>,
    pub protect_file_scope: Option<i64>,
    pub do_clean: Option<i64>,
    pub quara_uuids: Vec<String>,
    pub quara_scope: Option<i64>,
}
model! { DescribeMalwareTimingScanSettingOutput {
    0 "CheckPattern" check_pattern: i64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "IsGlobal" is_global: i64, 4 "QuuidList" quuid_list: Vec<String>, 5 "MonitoringPattern" monitoring_pattern: i64,
    6 "Cycle" cycle: i64, 7 "EnableScan" enable_scan: i64, 8 "Id" id: i64,
    9 "RealTimeMonitoring" real_time_monitoring: i64, 10 "AutoIsolation" auto_isolation: i64,
    11 "ClickTimeout" click_timeout: i64, 12 "KillProcess" kill_process: i64, 13 "EngineType" engine_type: i64,
    14 "EnableInspiredEngine" enable_inspired_engine: i64, 15 "EnableMemShellScan" enable_mem_shell_scan: i64,
    16 "ProtectMode" protect_mode: i64, 17 "ProtectFileScope" protect_file_scope: i64, 18 "DoClean" do_clean: i64,
    19 "QuaraUuids" quara_uuids: Vec<String>, 20 "QuaraScope" quara_scope: i64
} }

/// Describes malware white list: `DescribeMalwareWhiteList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMalwareWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareWhiteList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMalwareWhiteList() "DescribeMalwareWhiteList" -> DescribeMalwareWhiteListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeMalwareWhiteList: MalwareWhiteListInfo = Offset "Offset", "WhiteList" white_list, total "TotalCount" }

/// Response of [`DescribeMalwareWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareWhiteListOutput {
    pub total_count: Option<i64>,
    pub white_list: Vec<MalwareWhiteListInfo>,
}
model! { DescribeMalwareWhiteListOutput {
    0 "TotalCount" total_count: i64, 1 "WhiteList" white_list: Vec<MalwareWhiteListInfo>
} }

/// In the response of [`DescribeMalwareWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MalwareWhiteListInfo {
    pub id: Option<i64>,
    pub quuid_list: Option<String>,
    pub md5_list: Option<String>,
    pub is_global: Option<i64>,
    pub mode: Option<i64>,
    pub match_type: Option<i64>,
    pub file_name: Option<String>,
    pub file_directory: Option<String>,
    pub file_extension: Option<String>,
    pub create_time: Option<String>,
    pub events_count: Option<i64>,
    pub modify_time: Option<String>,
}
model! { MalwareWhiteListInfo {
    0 "Id" id: i64, 1 "QuuidList" quuid_list: String, 2 "Md5List" md5_list: String, 3 "IsGlobal" is_global: i64,
    4 "Mode" mode: i64, 5 "MatchType" match_type: i64, 6 "FileName" file_name: String,
    7 "FileDirectory" file_directory: String, 8 "FileExtension" file_extension: String,
    9 "CreateTime" create_time: String, 10 "EventsCount" events_count: i64, 11 "ModifyTime" modify_time: String
} }

/// Describes malware white list affect list: `DescribeMalwareWhiteListAffectList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMalwareWhiteListAffectList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareWhiteListAffectList {
    /// Required.
    pub white_list_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeMalwareWhiteListAffectList(white_list_id: i64)
    "DescribeMalwareWhiteListAffectList" -> DescribeMalwareWhiteListAffectListOutput {
    0 "WhiteListId" white_list_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>,
    4 "Order" order: String, 5 "By" by: String
} }
paged! { DescribeMalwareWhiteListAffectList: MalwareWhiteListAffectEvent =
    Offset "Offset", "AffectList" affect_list, total "TotalCount" }

/// Response of [`DescribeMalwareWhiteListAffectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwareWhiteListAffectListOutput {
    pub total_count: Option<i64>,
    pub affect_list: Vec<MalwareWhiteListAffectEvent>,
}
model! { DescribeMalwareWhiteListAffectListOutput {
    0 "TotalCount" total_count: i64, 1 "AffectList" affect_list: Vec<MalwareWhiteListAffectEvent>
} }

/// In the response of [`DescribeMalwareWhiteListAffectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MalwareWhiteListAffectEvent {
    pub id: Option<i64>,
    pub host_ip: Option<String>,
    pub md5: Option<String>,
    pub file_path: Option<String>,
    pub create_time: Option<String>,
}
model! { MalwareWhiteListAffectEvent {
    0 "Id" id: i64, 1 "HostIp" host_ip: String, 2 "Md5" md5: String, 3 "FilePath" file_path: String,
    4 "CreateTime" create_time: String
} }

/// Describes mem shell rules: `DescribeMemShellRules` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeMemShellRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemShellRules {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeMemShellRules() "DescribeMemShellRules" -> DescribeMemShellRulesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeMemShellRules: MemShellRule = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeMemShellRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemShellRulesOutput {
    pub list: Vec<MemShellRule>,
    pub total_count: Option<i64>,
}
model! { DescribeMemShellRulesOutput {
    0 "List" list: Vec<MemShellRule>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMemShellRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemShellRule {
    pub id: Option<i64>,
    pub uuid_hostips: Vec<UuidHostip>,
    pub logical_symbol: Option<i64>,
    pub class_name_regexp: Option<String>,
    pub super_class_name_regexp: Option<String>,
    pub interfaces_regexp: Option<String>,
    pub annotations_regexp: Option<String>,
    pub loader_class_name_regexp: Option<String>,
    pub operator: Option<String>,
    pub is_global: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub handle_history: Option<i64>,
    pub group_id: Option<String>,
    pub machines_nums: Option<String>,
    pub group_name: Option<String>,
    pub code_source_regexp: Option<String>,
    pub call_stack_regexp: Option<String>,
    pub file_exist: Option<i64>,
}
model! { MemShellRule {
    0 "Id" id: i64, 1 "UuidHostips" uuid_hostips: Vec<UuidHostip>, 2 "LogicalSymbol" logical_symbol: i64,
    3 "ClassNameRegexp" class_name_regexp: String, 4 "SuperClassNameRegexp" super_class_name_regexp: String,
    5 "InterfacesRegexp" interfaces_regexp: String, 6 "AnnotationsRegexp" annotations_regexp: String,
    7 "LoaderClassNameRegexp" loader_class_name_regexp: String, 8 "Operator" operator: String,
    9 "IsGlobal" is_global: i64, 10 "Status" status: i64, 11 "CreateTime" create_time: String,
    12 "ModifyTime" modify_time: String, 13 "HandleHistory" handle_history: i64, 14 "GroupID" group_id: String,
    15 "MachinesNums" machines_nums: String, 16 "GroupName" group_name: String,
    17 "CodeSourceRegexp" code_source_regexp: String, 18 "CallStackRegexp" call_stack_regexp: String,
    19 "FileExist" file_exist: i64
} }

/// In the response of [`DescribeMemShellRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UuidHostip {
    pub uuid: Option<String>,
    pub hostip: Option<String>,
}
model! { UuidHostip {
    0 "Uuid" uuid: String, 1 "Hostip" hostip: String
} }

/// Describes net attack setting: `DescribeNetAttackSetting` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeNetAttackSetting>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetAttackSetting {
    pub product_type: Option<i64>,
}
operation! { DescribeNetAttackSetting() "DescribeNetAttackSetting" -> DescribeNetAttackSettingOutput {
    0 "ProductType" product_type: i64
} }

/// Response of [`DescribeNetAttackSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetAttackSettingOutput {
    pub net_attack_enable: Option<i64>,
    pub net_attack_alarm_status: Option<i64>,
    pub scope: Option<i64>,
    pub instance_ids: Vec<String>,
    pub exclude_instance_ids: Vec<String>,
    pub auto_include: Option<i64>,
}
model! { DescribeNetAttackSettingOutput {
    0 "NetAttackEnable" net_attack_enable: i64, 1 "NetAttackAlarmStatus" net_attack_alarm_status: i64,
    2 "Scope" scope: i64, 3 "InstanceIds" instance_ids: Vec<String>,
    4 "ExcludeInstanceIds" exclude_instance_ids: Vec<String>, 5 "AutoInclude" auto_include: i64
} }

/// Describes net attack white list: `DescribeNetAttackWhiteList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeNetAttackWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetAttackWhiteList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeNetAttackWhiteList() "DescribeNetAttackWhiteList" -> DescribeNetAttackWhiteListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeNetAttackWhiteList: NetAttackWhiteRule = Offset "Offset", "WhiteList" white_list, total "TotalCount" }

/// Response of [`DescribeNetAttackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetAttackWhiteListOutput {
    pub total_count: Option<i64>,
    pub white_list: Vec<NetAttackWhiteRule>,
}
model! { DescribeNetAttackWhiteListOutput {
    0 "TotalCount" total_count: i64, 1 "WhiteList" white_list: Vec<NetAttackWhiteRule>
} }

/// In the response of [`DescribeNetAttackWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetAttackWhiteRule {
    pub id: Option<i64>,
    pub description: Option<String>,
    pub scope: Option<i64>,
    pub deal_old_events: Option<i64>,
    pub quuids: Option<String>,
    pub src_ip: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { NetAttackWhiteRule {
    0 "Id" id: i64, 1 "Description" description: String, 2 "Scope" scope: i64, 3 "DealOldEvents" deal_old_events: i64,
    4 "Quuids" quuids: String, 5 "SrcIP" src_ip: String, 6 "CreateTime" create_time: String,
    7 "ModifyTime" modify_time: String
} }

/// Describes open port statistics: `DescribeOpenPortStatistics` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeOpenPortStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPortStatistics {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeOpenPortStatistics() "DescribeOpenPortStatistics" -> DescribeOpenPortStatisticsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeOpenPortStatistics: OpenPortStatistics =
    Offset "Offset", "OpenPortStatistics" open_port_statistics, total "TotalCount" }

/// Response of [`DescribeOpenPortStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPortStatisticsOutput {
    pub total_count: Option<i64>,
    pub open_port_statistics: Vec<OpenPortStatistics>,
}
model! { DescribeOpenPortStatisticsOutput {
    0 "TotalCount" total_count: i64, 1 "OpenPortStatistics" open_port_statistics: Vec<OpenPortStatistics>
} }

/// In the response of [`DescribeOpenPortStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPortStatistics {
    pub port: Option<i64>,
    pub machine_num: Option<i64>,
}
model! { OpenPortStatistics {
    0 "Port" port: i64, 1 "MachineNum" machine_num: i64
} }

/// Describes overview statistics: `DescribeOverviewStatistics` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeOverviewStatistics>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewStatistics {}
operation! { DescribeOverviewStatistics() "DescribeOverviewStatistics" -> DescribeOverviewStatisticsOutput {} }

/// Response of [`DescribeOverviewStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewStatisticsOutput {
    pub online_machine_num: Option<i64>,
    pub pro_version_machine_num: Option<i64>,
    pub malware_num: Option<i64>,
    pub nonlocal_login_num: Option<i64>,
    pub brute_attack_success_num: Option<i64>,
    pub vul_num: Option<i64>,
    pub base_line_num: Option<i64>,
}
model! { DescribeOverviewStatisticsOutput {
    0 "OnlineMachineNum" online_machine_num: i64, 1 "ProVersionMachineNum" pro_version_machine_num: i64,
    2 "MalwareNum" malware_num: i64, 3 "NonlocalLoginNum" nonlocal_login_num: i64,
    4 "BruteAttackSuccessNum" brute_attack_success_num: i64, 5 "VulNum" vul_num: i64, 6 "BaseLineNum" base_line_num: i64
} }

/// Describes patch effect host list: `DescribePatchEffectHostList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribePatchEffectHostList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatchEffectHostList {
    /// Required.
    pub kb_id: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePatchEffectHostList(kb_id: i64, limit: i64, offset: i64)
    "DescribePatchEffectHostList" -> DescribePatchEffectHostListOutput {
    0 "KbId" kb_id, 1 "Limit" limit, 2 "Offset" offset, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePatchEffectHostList: PatchEffectHostList =
    Offset "Offset", "PatchEffectHostList" patch_effect_host_list, total "TotalCount" }

/// Response of [`DescribePatchEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatchEffectHostListOutput {
    pub total_count: Option<i64>,
    pub patch_effect_host_list: Vec<PatchEffectHostList>,
}
model! { DescribePatchEffectHostListOutput {
    0 "TotalCount" total_count: i64, 1 "PatchEffectHostList" patch_effect_host_list: Vec<PatchEffectHostList>
} }

/// In the response of [`DescribePatchEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEffectHostList {
    pub host_version: Option<i64>,
    pub instance_state: Option<String>,
    pub first_scan_time: Option<String>,
    pub latest_scan_time: Option<String>,
    pub fix_status: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub id: Option<i64>,
    pub status: Option<i64>,
    pub latest_fix_time: Option<String>,
    pub kb_id: Option<i64>,
    pub restart_required: Option<i64>,
    pub region_id: Option<i64>,
    pub machine_type: Option<String>,
    pub has_snapshot: Option<i64>,
}
model! { PatchEffectHostList {
    0 "HostVersion" host_version: i64, 1 "InstanceState" instance_state: String,
    2 "FirstScanTime" first_scan_time: String, 3 "LatestScanTime" latest_scan_time: String,
    4 "FixStatus" fix_status: i64, 5 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 6 "Uuid" uuid: String,
    7 "Quuid" quuid: String, 8 "Id" id: i64, 9 "Status" status: i64, 10 "LatestFixTime" latest_fix_time: String,
    11 "KbId" kb_id: i64, 12 "RestartRequired" restart_required: i64, 13 "RegionId" region_id: i64,
    14 "MachineType" machine_type: String, 15 "HasSnapshot" has_snapshot: i64
} }

/// Describes patch info: `DescribePatchInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribePatchInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatchInfo {
    /// Required.
    pub kb_id: i64,
}
operation! { DescribePatchInfo(kb_id: i64) "DescribePatchInfo" -> DescribePatchInfoOutput {
    0 "KbId" kb_id
} }

/// Response of [`DescribePatchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePatchInfoOutput {
    pub kb_no: Option<String>,
    pub patch_name: Option<String>,
    pub publish_time: Option<String>,
    pub refer_url: Option<String>,
    pub vul_count: Option<i64>,
    pub relate_vul_info_list: Vec<RelateVulInfo>,
    pub kb_id: Option<i64>,
    pub relate_vul_cve_id: Option<String>,
}
model! { DescribePatchInfoOutput {
    0 "KbNo" kb_no: String, 1 "PatchName" patch_name: String, 2 "PublishTime" publish_time: String,
    3 "ReferUrl" refer_url: String, 4 "VulCount" vul_count: i64,
    5 "RelateVulInfoList" relate_vul_info_list: Vec<RelateVulInfo>, 6 "KbId" kb_id: i64,
    7 "RelateVulCveId" relate_vul_cve_id: String
} }

/// In the response of [`DescribePatchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelateVulInfo {
    pub cve_id: Option<String>,
    pub name: Option<String>,
    pub label: Option<String>,
    pub level: Option<i64>,
    pub cvss: Option<f64>,
    pub publish_time: Option<String>,
    pub id: Option<i64>,
}
model! { RelateVulInfo {
    0 "CveId" cve_id: String, 1 "Name" name: String, 2 "Label" label: String, 3 "Level" level: i64, 4 "CVSS" cvss: f64,
    5 "PublishTime" publish_time: String, 6 "Id" id: i64
} }

/// Describes privilege event info: `DescribePrivilegeEventInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribePrivilegeEventInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::RESOURCE_NOT_FOUND_MACHINE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeEventInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribePrivilegeEventInfo(id: i64) "DescribePrivilegeEventInfo" -> DescribePrivilegeEventInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribePrivilegeEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeEventInfoOutput {
    pub privilege_event_info: Option<PrivilegeEventInfo>,
}
model! { DescribePrivilegeEventInfoOutput {
    0 "PrivilegeEventInfo" privilege_event_info: PrivilegeEventInfo
} }

/// In the response of [`DescribePrivilegeEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeEventInfo {
    pub id: Option<i64>,
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
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub suggest_scheme: Option<String>,
    pub harm_describe: Option<String>,
    pub tags: Vec<String>,
    pub references: Vec<String>,
    pub machine_wan_ip: Option<String>,
    pub new_caps: Option<String>,
    pub machine_status: Option<String>,
    pub modify_time: Option<String>,
    pub count: Option<i64>,
}
model! { PrivilegeEventInfo {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "HostIp" host_ip: String,
    4 "ProcessName" process_name: String, 5 "FullPath" full_path: String, 6 "CmdLine" cmd_line: String,
    7 "UserName" user_name: String, 8 "UserGroup" user_group: String, 9 "ProcFilePrivilege" proc_file_privilege: String,
    10 "ParentProcName" parent_proc_name: String, 11 "ParentProcUser" parent_proc_user: String,
    12 "ParentProcGroup" parent_proc_group: String, 13 "ParentProcPath" parent_proc_path: String,
    14 "PsTree" ps_tree: String, 15 "Status" status: i64, 16 "CreateTime" create_time: String,
    17 "MachineName" machine_name: String, 18 "SuggestScheme" suggest_scheme: String,
    19 "HarmDescribe" harm_describe: String, 20 "Tags" tags: Vec<String>, 21 "References" references: Vec<String>,
    22 "MachineWanIp" machine_wan_ip: String, 23 "NewCaps" new_caps: String, 24 "MachineStatus" machine_status: String,
    25 "ModifyTime" modify_time: String, 26 "Count" count: i64
} }

/// Describes privilege events: `DescribePrivilegeEvents` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribePrivilegeEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeEvents {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribePrivilegeEvents() "DescribePrivilegeEvents" -> DescribePrivilegeEventsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribePrivilegeEvents: PrivilegeEscalationProcess = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribePrivilegeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeEventsOutput {
    pub list: Vec<PrivilegeEscalationProcess>,
    pub total_count: Option<i64>,
}
model! { DescribePrivilegeEventsOutput {
    0 "List" list: Vec<PrivilegeEscalationProcess>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrivilegeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeEscalationProcess {
    pub id: Option<i64>,
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
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub pid: Option<i64>,
    pub count: Option<i64>,
}
model! { PrivilegeEscalationProcess {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "Hostip" hostip: String,
    4 "ProcessName" process_name: String, 5 "FullPath" full_path: String, 6 "CmdLine" cmd_line: String,
    7 "UserName" user_name: String, 8 "UserGroup" user_group: String, 9 "ProcFilePrivilege" proc_file_privilege: String,
    10 "ParentProcName" parent_proc_name: String, 11 "ParentProcUser" parent_proc_user: String,
    12 "ParentProcGroup" parent_proc_group: String, 13 "ParentProcPath" parent_proc_path: String,
    14 "ProcTree" proc_tree: String, 15 "Status" status: i64, 16 "CreateTime" create_time: String,
    17 "MachineName" machine_name: String, 18 "MachineExtraInfo" machine_extra_info: MachineExtraInfo,
    19 "Pid" pid: i64, 20 "Count" count: i64
} }

/// Describes privilege rules: `DescribePrivilegeRules` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribePrivilegeRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeRules {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrivilegeRules() "DescribePrivilegeRules" -> DescribePrivilegeRulesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrivilegeRules: PrivilegeRule = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribePrivilegeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeRulesOutput {
    pub list: Vec<PrivilegeRule>,
    pub total_count: Option<i64>,
}
model! { DescribePrivilegeRulesOutput {
    0 "List" list: Vec<PrivilegeRule>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrivilegeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeRule {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub process_name: Option<String>,
    pub s_mode: Option<i64>,
    pub operator: Option<String>,
    pub is_global: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub hostip: Option<String>,
}
model! { PrivilegeRule {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "ProcessName" process_name: String, 3 "SMode" s_mode: i64,
    4 "Operator" operator: String, 5 "IsGlobal" is_global: i64, 6 "Status" status: i64,
    7 "CreateTime" create_time: String, 8 "ModifyTime" modify_time: String, 9 "Hostip" hostip: String
} }

/// Describes pro version info: `DescribeProVersionInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeProVersionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionInfo {}
operation! { DescribeProVersionInfo() "DescribeProVersionInfo" -> DescribeProVersionInfoOutput {} }

/// Response of [`DescribeProVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionInfoOutput {
    pub post_pay_cost: Option<i64>,
    pub is_auto_open_pro_version: Option<bool>,
    pub pro_version_num: Option<i64>,
}
model! { DescribeProVersionInfoOutput {
    0 "PostPayCost" post_pay_cost: i64, 1 "IsAutoOpenProVersion" is_auto_open_pro_version: bool,
    2 "ProVersionNum" pro_version_num: i64
} }

/// Describes pro version status: `DescribeProVersionStatus` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeProVersionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionStatus {
    /// Required.
    pub uuid: String,
}
operation! { DescribeProVersionStatus(uuid: String) "DescribeProVersionStatus" -> DescribeProVersionStatusOutput {
    0 "Uuid" uuid
} }

/// Response of [`DescribeProVersionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProVersionStatusOutput {
    pub status: Option<String>,
}
model! { DescribeProVersionStatusOutput {
    0 "Status" status: String
} }

/// Describes process statistics: `DescribeProcessStatistics` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeProcessStatistics>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatistics {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeProcessStatistics() "DescribeProcessStatistics" -> DescribeProcessStatisticsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeProcessStatistics: ProcessStatistics =
    Offset "Offset", "ProcessStatistics" process_statistics, total "TotalCount" }

/// Response of [`DescribeProcessStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessStatisticsOutput {
    pub total_count: Option<i64>,
    pub process_statistics: Vec<ProcessStatistics>,
}
model! { DescribeProcessStatisticsOutput {
    0 "TotalCount" total_count: i64, 1 "ProcessStatistics" process_statistics: Vec<ProcessStatistics>
} }

/// In the response of [`DescribeProcessStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessStatistics {
    pub process_name: Option<String>,
    pub machine_num: Option<i64>,
}
model! { ProcessStatistics {
    0 "ProcessName" process_name: String, 1 "MachineNum" machine_num: i64
} }

/// Describes product status: `DescribeProductStatus` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeProductStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductStatus {}
operation! { DescribeProductStatus() "DescribeProductStatus" -> DescribeProductStatusOutput {} }

/// Response of [`DescribeProductStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductStatusOutput {
    pub return_code: Option<i64>,
    pub return_msg: Option<String>,
    pub data: Option<ProductStatusInfo>,
}
model! { DescribeProductStatusOutput {
    0 "ReturnCode" return_code: i64, 1 "ReturnMsg" return_msg: String, 2 "Data" data: ProductStatusInfo
} }

/// In the response of [`DescribeProductStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductStatusInfo {
    pub fw_user_status: Option<i64>,
    pub can_apply_trial: Option<bool>,
    pub can_not_apply_reason: Option<String>,
    pub last_trial_time: Option<String>,
}
model! { ProductStatusInfo {
    0 "FWUserStatus" fw_user_status: i64, 1 "CanApplyTrial" can_apply_trial: bool,
    2 "CanNotApplyReason" can_not_apply_reason: String, 3 "LastTrialTime" last_trial_time: String
} }

/// Describes protect dir list: `DescribeProtectDirList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeProtectDirList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectDirList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<AssetFilters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeProtectDirList(limit: i64, offset: i64) "DescribeProtectDirList" -> DescribeProtectDirListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<AssetFilters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeProtectDirList: ProtectDirInfo = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeProtectDirList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectDirListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<ProtectDirInfo>,
}
model! { DescribeProtectDirListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<ProtectDirInfo>
} }

/// In the response of [`DescribeProtectDirList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectDirInfo {
    pub dir_name: Option<String>,
    pub dir_path: Option<String>,
    pub related_server_num: Option<i64>,
    pub protect_server_num: Option<i64>,
    pub no_protect_server_num: Option<i64>,
    pub id: Option<String>,
    pub protect_status: Option<i64>,
    pub protect_exception: Option<i64>,
    pub auto_restore_switch_status: Option<i64>,
    pub first_protect_time: Option<String>,
    pub latest_protect_time: Option<String>,
    pub protect_file_type: Option<String>,
    pub protect_files_count: Option<i64>,
}
model! { ProtectDirInfo {
    0 "DirName" dir_name: String, 1 "DirPath" dir_path: String, 2 "RelatedServerNum" related_server_num: i64,
    3 "ProtectServerNum" protect_server_num: i64, 4 "NoProtectServerNum" no_protect_server_num: i64, 5 "Id" id: String,
    6 "ProtectStatus" protect_status: i64, 7 "ProtectException" protect_exception: i64,
    8 "AutoRestoreSwitchStatus" auto_restore_switch_status: i64, 9 "FirstProtectTime" first_protect_time: String,
    10 "LatestProtectTime" latest_protect_time: String, 11 "ProtectFileType" protect_file_type: String,
    12 "ProtectFilesCount" protect_files_count: i64
} }

/// Describes protect dir related server: `DescribeProtectDirRelatedServer` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeProtectDirRelatedServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectDirRelatedServer {
    /// Required.
    pub id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeProtectDirRelatedServer(id: String, limit: i64, offset: i64)
    "DescribeProtectDirRelatedServer" -> DescribeProtectDirRelatedServerOutput {
    0 "Id" id, 1 "Limit" limit, 2 "Offset" offset, 3 "Filters" filters: Vec<Filter>, 4 "Order" order: String,
    5 "By" by: String
} }
paged! { DescribeProtectDirRelatedServer: ProtectDirRelatedServer = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeProtectDirRelatedServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProtectDirRelatedServerOutput {
    pub list: Vec<ProtectDirRelatedServer>,
    pub total_count: Option<i64>,
    pub protect_server_count: Option<i64>,
}
model! { DescribeProtectDirRelatedServerOutput {
    0 "List" list: Vec<ProtectDirRelatedServer>, 1 "TotalCount" total_count: i64,
    2 "ProtectServerCount" protect_server_count: i64
} }

/// In the response of [`DescribeProtectDirRelatedServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectDirRelatedServer {
    pub id: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub machine_os: Option<String>,
    pub relate_dir_num: Option<i64>,
    pub protect_status: Option<i64>,
    pub protect_switch: Option<i64>,
    pub auto_restore_switch_status: Option<i64>,
    pub quuid: Option<String>,
    pub authorization: Option<bool>,
    pub exception: Option<i64>,
    pub progress: Option<i64>,
    pub exception_message: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { ProtectDirRelatedServer {
    0 "Id" id: String, 1 "HostName" host_name: String, 2 "HostIp" host_ip: String, 3 "MachineOs" machine_os: String,
    4 "RelateDirNum" relate_dir_num: i64, 5 "ProtectStatus" protect_status: i64, 6 "ProtectSwitch" protect_switch: i64,
    7 "AutoRestoreSwitchStatus" auto_restore_switch_status: i64, 8 "Quuid" quuid: String,
    9 "Authorization" authorization: bool, 10 "Exception" exception: i64, 11 "Progress" progress: i64,
    12 "ExceptionMessage" exception_message: String, 13 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes public proxy install command: `DescribePublicProxyInstallCommand` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribePublicProxyInstallCommand>.
///
/// Errors: [`codes::FAILED_OPERATION_API_SERVER_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicProxyInstallCommand {
    pub ip: Option<String>,
}
operation! { DescribePublicProxyInstallCommand()
    "DescribePublicProxyInstallCommand" -> DescribePublicProxyInstallCommandOutput {
    0 "Ip" ip: String
} }

/// Response of [`DescribePublicProxyInstallCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicProxyInstallCommandOutput {
    pub nginx_command: Option<String>,
    pub keep_alive_command: Option<String>,
}
model! { DescribePublicProxyInstallCommandOutput {
    0 "NginxCommand" nginx_command: String, 1 "KeepAliveCommand" keep_alive_command: String
} }

/// Describes ransom defense backup list: `DescribeRansomDefenseBackupList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRansomDefenseBackupList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseBackupList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub quuid: String,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRansomDefenseBackupList(limit: i64, offset: i64, quuid: String)
    "DescribeRansomDefenseBackupList" -> DescribeRansomDefenseBackupListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Quuid" quuid, 3 "Filters" filters: Vec<Filters>, 4 "Order" order: String,
    5 "By" by: String
} }
paged! { DescribeRansomDefenseBackupList: RansomDefenseBackup = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRansomDefenseBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseBackupListOutput {
    pub list: Vec<RansomDefenseBackup>,
    pub total_count: Option<i64>,
}
model! { DescribeRansomDefenseBackupListOutput {
    0 "List" list: Vec<RansomDefenseBackup>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRansomDefenseBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseBackup {
    pub backup_time: Option<String>,
    pub event_status: Option<i64>,
    pub backup_status: Option<i64>,
    pub disk_count: Option<i64>,
    pub disks: Option<String>,
    pub snapshot_ids: Option<String>,
    pub strategy_id: Option<i64>,
    pub strategy_status: Option<i64>,
    pub strategy_name: Option<String>,
}
model! { RansomDefenseBackup {
    0 "BackupTime" backup_time: String, 1 "EventStatus" event_status: i64, 2 "BackupStatus" backup_status: i64,
    3 "DiskCount" disk_count: i64, 4 "Disks" disks: String, 5 "SnapshotIds" snapshot_ids: String,
    6 "StrategyId" strategy_id: i64, 7 "StrategyStatus" strategy_status: i64, 8 "StrategyName" strategy_name: String
} }

/// Describes ransom defense events list: `DescribeRansomDefenseEventsList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRansomDefenseEventsList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseEventsList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub create_begin_time: Option<String>,
    pub create_end_time: Option<String>,
}
operation! { DescribeRansomDefenseEventsList(limit: i64, offset: i64)
    "DescribeRansomDefenseEventsList" -> DescribeRansomDefenseEventsListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String,
    5 "CreateBeginTime" create_begin_time: String, 6 "CreateEndTime" create_end_time: String
} }
paged! { DescribeRansomDefenseEventsList: RansomDefenseEvent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRansomDefenseEventsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseEventsListOutput {
    pub list: Vec<RansomDefenseEvent>,
    pub total_count: Option<i64>,
}
model! { DescribeRansomDefenseEventsListOutput {
    0 "List" list: Vec<RansomDefenseEvent>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRansomDefenseEventsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseEvent {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_name: Option<String>,
    pub status: Option<i64>,
    pub bait_file_path: Option<String>,
    pub file_path: Option<String>,
    pub pid: Option<i64>,
    pub pid_param: Option<String>,
    pub file_size: Option<i64>,
    pub file_md5: Option<String>,
    pub r#type: Option<i64>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub modify_time: Option<String>,
    pub strategy_id: Option<i64>,
    pub strategy_name: Option<String>,
    pub host_ip: Option<String>,
    pub wan_ip: Option<String>,
    pub ps_tree: Option<String>,
    pub process_start_time: Option<String>,
    pub snapshot_num: Option<i64>,
}
model! { RansomDefenseEvent {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "HostName" host_name: String,
    4 "Status" status: i64, 5 "BaitFilePath" bait_file_path: String, 6 "FilePath" file_path: String, 7 "Pid" pid: i64,
    8 "PidParam" pid_param: String, 9 "FileSize" file_size: i64, 10 "FileMd5" file_md5: String, 11 "Type" r#type: i64,
    12 "CreateTime" create_time: String, 13 "InstanceId" instance_id: String, 14 "ModifyTime" modify_time: String,
    15 "StrategyId" strategy_id: i64, 16 "StrategyName" strategy_name: String, 17 "HostIp" host_ip: String,
    18 "WanIp" wan_ip: String, 19 "PsTree" ps_tree: String, 20 "ProcessStartTime" process_start_time: String,
    21 "SnapshotNum" snapshot_num: i64
} }

/// Describes ransom defense machine list: `DescribeRansomDefenseMachineList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRansomDefenseMachineList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseMachineList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRansomDefenseMachineList(limit: i64, offset: i64)
    "DescribeRansomDefenseMachineList" -> DescribeRansomDefenseMachineListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeRansomDefenseMachineList: RansomDefenseStrategyMachineBackupInfo =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRansomDefenseMachineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseMachineListOutput {
    pub list: Vec<RansomDefenseStrategyMachineBackupInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRansomDefenseMachineListOutput {
    0 "List" list: Vec<RansomDefenseStrategyMachineBackupInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRansomDefenseMachineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseStrategyMachineBackupInfo {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub machine_name: Option<String>,
    pub instance_id: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub cloud_tags: Vec<Tag>,
    pub region_info: Option<RegionInfo>,
    pub tag: Vec<MachineTag>,
    pub status: Option<i64>,
    pub strategy_id: Option<i64>,
    pub disk_info: Option<String>,
    pub strategy_name: Option<String>,
    pub backup_count: Option<i64>,
    pub last_backup_status: Option<i64>,
    pub last_backup_message: Option<String>,
    pub last_backup_time: Option<String>,
    pub roll_back_percent: Option<i64>,
    pub roll_back_status: Option<i64>,
    pub backup_success_count: Option<i64>,
    pub host_version: Option<i64>,
    pub machine_type: Option<String>,
}
model! { RansomDefenseStrategyMachineBackupInfo {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "MachineName" machine_name: String,
    3 "InstanceId" instance_id: String, 4 "MachineIp" machine_ip: String, 5 "MachineWanIp" machine_wan_ip: String,
    6 "CloudTags" cloud_tags: Vec<Tag>, 7 "RegionInfo" region_info: RegionInfo, 8 "Tag" tag: Vec<MachineTag>,
    9 "Status" status: i64, 10 "StrategyId" strategy_id: i64, 11 "DiskInfo" disk_info: String,
    12 "StrategyName" strategy_name: String, 13 "BackupCount" backup_count: i64,
    14 "LastBackupStatus" last_backup_status: i64, 15 "LastBackupMessage" last_backup_message: String,
    16 "LastBackupTime" last_backup_time: String, 17 "RollBackPercent" roll_back_percent: i64,
    18 "RollBackStatus" roll_back_status: i64, 19 "BackupSuccessCount" backup_success_count: i64,
    20 "HostVersion" host_version: i64, 21 "MachineType" machine_type: String
} }

/// In the response of [`DescribeRansomDefenseMachineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub count: Option<i64>,
}
model! { Tag {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Count" count: i64
} }

/// Describes ransom defense machine strategy info: `DescribeRansomDefenseMachineStrategyInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRansomDefenseMachineStrategyInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseMachineStrategyInfo {
    /// Required.
    pub quuids: Vec<String>,
}
operation! { DescribeRansomDefenseMachineStrategyInfo(quuids: Vec<String>)
    "DescribeRansomDefenseMachineStrategyInfo" -> DescribeRansomDefenseMachineStrategyInfoOutput {
    0 "Quuids" quuids
} }

/// Response of [`DescribeRansomDefenseMachineStrategyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseMachineStrategyInfoOutput {
    pub strategy_ids: Vec<i64>,
}
model! { DescribeRansomDefenseMachineStrategyInfoOutput {
    0 "StrategyIds" strategy_ids: Vec<i64>
} }

/// Describes ransom defense roll back task list: `DescribeRansomDefenseRollBackTaskList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRansomDefenseRollBackTaskList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseRollBackTaskList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRansomDefenseRollBackTaskList(limit: i64, offset: i64)
    "DescribeRansomDefenseRollBackTaskList" -> DescribeRansomDefenseRollBackTaskListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeRansomDefenseRollBackTaskList: RansomDefenseRollbackTask =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRansomDefenseRollBackTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseRollBackTaskListOutput {
    pub list: Vec<RansomDefenseRollbackTask>,
    pub total_count: Option<i64>,
}
model! { DescribeRansomDefenseRollBackTaskListOutput {
    0 "List" list: Vec<RansomDefenseRollbackTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRansomDefenseRollBackTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseRollbackTask {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub machine_name: Option<String>,
    pub status: Option<i64>,
    pub disks: Option<String>,
    pub create_time: Option<String>,
    pub backup_time: Option<String>,
    pub modify_time: Option<String>,
    pub region_info: Option<RegionInfo>,
    pub instance_id: Option<String>,
    pub machine_type: Option<String>,
}
model! { RansomDefenseRollbackTask {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "MachineName" machine_name: String,
    4 "Status" status: i64, 5 "Disks" disks: String, 6 "CreateTime" create_time: String,
    7 "BackupTime" backup_time: String, 8 "ModifyTime" modify_time: String, 9 "RegionInfo" region_info: RegionInfo,
    10 "InstanceId" instance_id: String, 11 "MachineType" machine_type: String
} }

/// Describes ransom defense state: `DescribeRansomDefenseState` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRansomDefenseState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseState {}
operation! { DescribeRansomDefenseState() "DescribeRansomDefenseState" -> DescribeRansomDefenseStateOutput {} }

/// Response of [`DescribeRansomDefenseState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStateOutput {
    pub strategy_count: Option<i64>,
    pub machine_count: Option<i64>,
    pub snapshot_size: Option<i64>,
    pub roll_back_task_count: Option<i64>,
    pub progressing_snapshot_task_count: Option<i64>,
    pub progressing_roll_back_task_count: Option<i64>,
    pub machine_total: Option<i64>,
    pub strategy_total: Option<i64>,
    pub balance_status: Option<i64>,
    pub backup_machine_count: Option<i64>,
}
model! { DescribeRansomDefenseStateOutput {
    0 "StrategyCount" strategy_count: i64, 1 "MachineCount" machine_count: i64, 2 "SnapshotSize" snapshot_size: i64,
    3 "RollBackTaskCount" roll_back_task_count: i64,
    4 "ProgressingSnapshotTaskCount" progressing_snapshot_task_count: i64,
    5 "ProgressingRollBackTaskCount" progressing_roll_back_task_count: i64, 6 "MachineTotal" machine_total: i64,
    7 "StrategyTotal" strategy_total: i64, 8 "BalanceStatus" balance_status: i64,
    9 "BackupMachineCount" backup_machine_count: i64
} }

/// Describes ransom defense strategy detail: `DescribeRansomDefenseStrategyDetail` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRansomDefenseStrategyDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyDetail {
    /// Required.
    pub id: i64,
}
operation! { DescribeRansomDefenseStrategyDetail(id: i64)
    "DescribeRansomDefenseStrategyDetail" -> DescribeRansomDefenseStrategyDetailOutput {
    0 "Id" id
} }

/// Response of [`DescribeRansomDefenseStrategyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyDetailOutput {
    pub strategy: Option<RansomDefenseStrategyDetail>,
}
model! { DescribeRansomDefenseStrategyDetailOutput {
    0 "Strategy" strategy: RansomDefenseStrategyDetail
} }

/// In the response of [`DescribeRansomDefenseStrategyDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseStrategyDetail {
    pub id: Option<i64>,
    pub uin: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub is_all: Option<i64>,
    pub include_dir: Option<String>,
    pub exclude_dir: Option<String>,
    pub backup_type: Option<i64>,
    pub weekday: Option<String>,
    pub hour: Option<String>,
    pub save_day: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub machine_count: Option<i64>,
    pub event_count: Option<i64>,
}
model! { RansomDefenseStrategyDetail {
    0 "Id" id: i64, 1 "Uin" uin: String, 2 "Name" name: String, 3 "Description" description: String,
    4 "Status" status: i64, 5 "IsAll" is_all: i64, 6 "IncludeDir" include_dir: String,
    7 "ExcludeDir" exclude_dir: String, 8 "BackupType" backup_type: i64, 9 "Weekday" weekday: String,
    10 "Hour" hour: String, 11 "SaveDay" save_day: i64, 12 "CreateTime" create_time: String,
    13 "ModifyTime" modify_time: String, 14 "MachineCount" machine_count: i64, 15 "EventCount" event_count: i64
} }

/// Describes ransom defense strategy list: `DescribeRansomDefenseStrategyList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRansomDefenseStrategyList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRansomDefenseStrategyList(limit: i64, offset: i64)
    "DescribeRansomDefenseStrategyList" -> DescribeRansomDefenseStrategyListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String
} }
paged! { DescribeRansomDefenseStrategyList: RansomDefenseStrategy = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRansomDefenseStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyListOutput {
    pub list: Vec<RansomDefenseStrategy>,
    pub total_count: Option<i64>,
}
model! { DescribeRansomDefenseStrategyListOutput {
    0 "List" list: Vec<RansomDefenseStrategy>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRansomDefenseStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseStrategy {
    pub id: Option<i64>,
    pub uin: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub is_all: Option<i64>,
    pub include_dir: Option<String>,
    pub exclude_dir: Option<String>,
    pub backup_type: Option<i64>,
    pub weekday: Option<String>,
    pub hour: Option<String>,
    pub save_day: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub machine_count: Option<i64>,
}
model! { RansomDefenseStrategy {
    0 "Id" id: i64, 1 "Uin" uin: String, 2 "Name" name: String, 3 "Description" description: String,
    4 "Status" status: i64, 5 "IsAll" is_all: i64, 6 "IncludeDir" include_dir: String,
    7 "ExcludeDir" exclude_dir: String, 8 "BackupType" backup_type: i64, 9 "Weekday" weekday: String,
    10 "Hour" hour: String, 11 "SaveDay" save_day: i64, 12 "CreateTime" create_time: String,
    13 "ModifyTime" modify_time: String, 14 "MachineCount" machine_count: i64
} }

/// Describes ransom defense strategy machines: `DescribeRansomDefenseStrategyMachines` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRansomDefenseStrategyMachines>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyMachines {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub id: Option<i64>,
}
operation! { DescribeRansomDefenseStrategyMachines(limit: i64, offset: i64)
    "DescribeRansomDefenseStrategyMachines" -> DescribeRansomDefenseStrategyMachinesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String, 4 "By" by: String,
    5 "Id" id: i64
} }
paged! { DescribeRansomDefenseStrategyMachines: RansomDefenseStrategyMachineDetail =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRansomDefenseStrategyMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseStrategyMachinesOutput {
    pub list: Vec<RansomDefenseStrategyMachineDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeRansomDefenseStrategyMachinesOutput {
    0 "List" list: Vec<RansomDefenseStrategyMachineDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRansomDefenseStrategyMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseStrategyMachineDetail {
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub machine_name: Option<String>,
    pub instance_id: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_wan_ip: Option<String>,
    pub cloud_tags: Vec<Tag>,
    pub region_info: Option<RegionInfo>,
    pub tag: Vec<MachineTag>,
    pub status: Option<i64>,
    pub strategy_id: Option<i64>,
    pub disk_info: Option<String>,
    pub host_version: Option<i64>,
    pub strategy_name: Option<String>,
    pub machine_type: Option<String>,
}
model! { RansomDefenseStrategyMachineDetail {
    0 "Uuid" uuid: String, 1 "Quuid" quuid: String, 2 "MachineName" machine_name: String,
    3 "InstanceId" instance_id: String, 4 "MachineIp" machine_ip: String, 5 "MachineWanIp" machine_wan_ip: String,
    6 "CloudTags" cloud_tags: Vec<Tag>, 7 "RegionInfo" region_info: RegionInfo, 8 "Tag" tag: Vec<MachineTag>,
    9 "Status" status: i64, 10 "StrategyId" strategy_id: i64, 11 "DiskInfo" disk_info: String,
    12 "HostVersion" host_version: i64, 13 "StrategyName" strategy_name: String, 14 "MachineType" machine_type: String
} }

/// Describes ransom defense trend: `DescribeRansomDefenseTrend` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRansomDefenseTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseTrend {}
operation! { DescribeRansomDefenseTrend() "DescribeRansomDefenseTrend" -> DescribeRansomDefenseTrendOutput {} }

/// Response of [`DescribeRansomDefenseTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRansomDefenseTrendOutput {
    pub event_count: Option<i64>,
    pub industry_count: Option<i64>,
    pub company_count: Option<i64>,
}
model! { DescribeRansomDefenseTrendOutput {
    0 "EventCount" event_count: i64, 1 "IndustryCount" industry_count: i64, 2 "CompanyCount" company_count: i64
} }

/// Describes rasp event cwp: `DescribeRaspEventCWP` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspEventCWP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventCWP {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspEventCWP() "DescribeRaspEventCWP" -> DescribeRaspEventCWPOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspEventCWP: RaspEvent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRaspEventCWP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventCWPOutput {
    pub total_count: Option<i64>,
    pub list: Vec<RaspEvent>,
}
model! { DescribeRaspEventCWPOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<RaspEvent>
} }

/// In the response of [`DescribeRaspEventCWP`].
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
    pub vul_id: Option<i64>,
    pub vul_name: Option<String>,
    pub cve_id: Option<String>,
    pub source_ip: Option<String>,
    pub city: Option<String>,
    pub attack_port: Option<i64>,
    pub create_time: Option<String>,
    pub merge_time: Option<String>,
    pub count: Option<i64>,
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
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "Alias" alias: String,
    4 "InstanceID" instance_id: String, 5 "PrivateIp" private_ip: String, 6 "PublicIp" public_ip: String,
    7 "VulId" vul_id: i64, 8 "VulName" vul_name: String, 9 "CveId" cve_id: String, 10 "SourceIp" source_ip: String,
    11 "City" city: String, 12 "AttackPort" attack_port: i64, 13 "CreateTime" create_time: String,
    14 "MergeTime" merge_time: String, 15 "Count" count: i64, 16 "Status" status: i64,
    17 "AttackTypeName" attack_type_name: String, 18 "AttackType" attack_type: i64, 19 "NodeName" node_name: String,
    20 "NodeId" node_id: String, 21 "ContainerName" container_name: String, 22 "ContainerId" container_id: String,
    23 "ContainerStatus" container_status: String, 24 "ContainerNetStatus" container_net_status: String,
    25 "ImageId" image_id: String, 26 "ImageName" image_name: String, 27 "PodName" pod_name: String,
    28 "PodIp" pod_ip: String, 29 "ClusterName" cluster_name: String, 30 "ClusterId" cluster_id: String,
    31 "RaspDetail" rasp_detail: String, 32 "NodeType" node_type: String, 33 "EventType" event_type: i64,
    34 "NodeUniqueID" node_unique_id: String, 35 "PocID" poc_id: String, 36 "Url" url: String, 37 "Poc" poc: String
} }

/// Describes rasp event detail cwp: `DescribeRaspEventDetailCWP` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspEventDetailCWP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventDetailCWP {
    pub id: Option<i64>,
}
operation! { DescribeRaspEventDetailCWP() "DescribeRaspEventDetailCWP" -> DescribeRaspEventDetailCWPOutput {
    0 "Id" id: i64
} }

/// Response of [`DescribeRaspEventDetailCWP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventDetailCWPOutput {
    pub data: Option<RaspEventDetail>,
}
model! { DescribeRaspEventDetailCWPOutput {
    0 "Data" data: RaspEventDetail
} }

/// In the response of [`DescribeRaspEventDetailCWP`].
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
    pub host_tags: Vec<String>,
    pub create_time: Option<String>,
    pub merge_time: Option<String>,
    pub attack_type_name: Option<String>,
    pub attack_type: Option<i64>,
    pub url: Option<String>,
    pub vul_name: Option<String>,
    pub count: Option<i64>,
    pub cve_id: Option<String>,
    pub source_ip: Option<String>,
    pub city: Option<String>,
    pub attack_port: Option<i64>,
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
    0 "Id" id: i64, 1 "Status" status: i64, 2 "Quuid" quuid: String, 3 "Alias" alias: String,
    4 "InstanceID" instance_id: String, 5 "PrivateIp" private_ip: String, 6 "PublicIp" public_ip: String,
    7 "HostTags" host_tags: Vec<String>, 8 "CreateTime" create_time: String, 9 "MergeTime" merge_time: String,
    10 "AttackTypeName" attack_type_name: String, 11 "AttackType" attack_type: i64, 12 "Url" url: String,
    13 "VulName" vul_name: String, 14 "Count" count: i64, 15 "CveId" cve_id: String, 16 "SourceIp" source_ip: String,
    17 "City" city: String, 18 "AttackPort" attack_port: i64, 19 "Description" description: String,
    20 "Fix" fix: String, 21 "NetworkPayload" network_payload: String, 22 "NodeName" node_name: String,
    23 "NodeId" node_id: String, 24 "ContainerName" container_name: String, 25 "ContainerId" container_id: String,
    26 "ContainerStatus" container_status: String, 27 "ContainerNetStatus" container_net_status: String,
    28 "ImageId" image_id: String, 29 "ImageName" image_name: String, 30 "PodName" pod_name: String,
    31 "PodIp" pod_ip: String, 32 "ClusterName" cluster_name: String, 33 "ClusterId" cluster_id: String,
    34 "Pid" pid: i64, 35 "MainClass" main_class: String, 36 "StackTrace" stack_trace: String,
    37 "RaspDetail" rasp_detail: String, 38 "EventType" event_type: i64
} }

/// Describes rasp event detail tcss: `DescribeRaspEventDetailTCSS` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspEventDetailTCSS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventDetailTCSS {
    pub id: Option<i64>,
}
operation! { DescribeRaspEventDetailTCSS() "DescribeRaspEventDetailTCSS" -> DescribeRaspEventDetailTCSSOutput {
    0 "Id" id: i64
} }

/// Response of [`DescribeRaspEventDetailTCSS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventDetailTCSSOutput {
    pub data: Option<RaspEventDetail>,
}
model! { DescribeRaspEventDetailTCSSOutput {
    0 "Data" data: RaspEventDetail
} }

/// Describes rasp event tcss: `DescribeRaspEventTCSS` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspEventTCSS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventTCSS {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspEventTCSS() "DescribeRaspEventTCSS" -> DescribeRaspEventTCSSOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspEventTCSS: RaspEvent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRaspEventTCSS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspEventTCSSOutput {
    pub total_count: Option<i64>,
    pub list: Vec<RaspEvent>,
}
model! { DescribeRaspEventTCSSOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<RaspEvent>
} }

/// Describes rasp license list: `DescribeRaspLicenseList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspLicenseList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspLicenseList {
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspLicenseList() "DescribeRaspLicenseList" -> DescribeRaspLicenseListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspLicenseList: RaspLicenseList = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRaspLicenseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspLicenseListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<RaspLicenseList>,
}
model! { DescribeRaspLicenseListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<RaspLicenseList>
} }

/// In the response of [`DescribeRaspLicenseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspLicenseList {
    pub quuid: Option<String>,
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub tags: Vec<Tags>,
    pub protection_version: Vec<String>,
    pub configuration_setting: Option<i64>,
    pub enable: Option<i64>,
    pub vul_def_enable: Option<i64>,
    pub vul_def_mode: Option<i64>,
    pub vul_def_action: Option<i64>,
    pub mem_shell_def_enable: Option<i64>,
    pub safe_inject: Option<i64>,
    pub performance_limit: Option<i64>,
    pub performance_limit_cpu: Option<i64>,
    pub performance_limit_mem: Option<i64>,
    pub performance_limit_mem_amount: Option<i64>,
    pub rasp_exception: Option<i64>,
    pub latest_update_time: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub order_detail: Option<OrderDetail>,
    pub is_un_bind: Option<bool>,
    pub uuid: Option<String>,
    pub reason: Option<String>,
}
model! { RaspLicenseList {
    0 "QUUID" quuid: String, 1 "InstanceName" instance_name: String, 2 "InstanceId" instance_id: String,
    3 "PublicIP" public_ip: String, 4 "PrivateIP" private_ip: String, 5 "Tags" tags: Vec<Tags>,
    6 "ProtectionVersion" protection_version: Vec<String>, 7 "ConfigurationSetting" configuration_setting: i64,
    8 "Enable" enable: i64, 9 "VulDefEnable" vul_def_enable: i64, 10 "VulDefMode" vul_def_mode: i64,
    11 "VulDefAction" vul_def_action: i64, 12 "MemShellDefEnable" mem_shell_def_enable: i64,
    13 "SafeInject" safe_inject: i64, 14 "PerformanceLimit" performance_limit: i64,
    15 "PerformanceLimitCpu" performance_limit_cpu: i64, 16 "PerformanceLimitMem" performance_limit_mem: i64,
    17 "PerformanceLimitMemAmount" performance_limit_mem_amount: i64, 18 "RaspException" rasp_exception: i64,
    19 "LatestUpdateTime" latest_update_time: String, 20 "ClusterName" cluster_name: String,
    21 "ClusterId" cluster_id: String, 22 "OrderDetail" order_detail: OrderDetail, 23 "IsUnBind" is_un_bind: bool,
    24 "UUID" uuid: String, 25 "Reason" reason: String
} }

/// In the response of [`DescribeRaspLicenseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetail {
    pub resource_id: Option<String>,
    pub inquire_key: Option<String>,
    pub status: Option<i64>,
}
model! { OrderDetail {
    0 "ResourceID" resource_id: String, 1 "InquireKey" inquire_key: String, 2 "Status" status: i64
} }

/// Describes rasp max cpu: `DescribeRaspMaxCpu` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspMaxCpu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMaxCpu {}
operation! { DescribeRaspMaxCpu() "DescribeRaspMaxCpu" -> DescribeRaspMaxCpuOutput {} }

/// Response of [`DescribeRaspMaxCpu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMaxCpuOutput {
    pub rasp_max_cpu: Option<i64>,
}
model! { DescribeRaspMaxCpuOutput {
    0 "RaspMaxCpu" rasp_max_cpu: i64
} }

/// Describes rasp mem shell detail tcss: `DescribeRaspMemShellDetailTCSS` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspMemShellDetailTCSS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMemShellDetailTCSS {
    pub id: Option<i64>,
}
operation! { DescribeRaspMemShellDetailTCSS() "DescribeRaspMemShellDetailTCSS" -> DescribeRaspMemShellDetailTCSSOutput {
    0 "Id" id: i64
} }

/// Response of [`DescribeRaspMemShellDetailTCSS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMemShellDetailTCSSOutput {
    pub data: Option<RaspMemShellDetail>,
}
model! { DescribeRaspMemShellDetailTCSSOutput {
    0 "Data" data: RaspMemShellDetail
} }

/// In the response of [`DescribeRaspMemShellDetailTCSS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspMemShellDetail {
    pub id: Option<i64>,
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub instance_id: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub host_tags: Vec<String>,
    pub r#type: Option<i64>,
    pub status: Option<i64>,
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
    0 "Id" id: i64, 1 "Quuid" quuid: String, 2 "Alias" alias: String, 3 "InstanceID" instance_id: String,
    4 "PrivateIp" private_ip: String, 5 "PublicIp" public_ip: String, 6 "HostTags" host_tags: Vec<String>,
    7 "Type" r#type: i64, 8 "Status" status: i64, 9 "ClassLoaderName" class_loader_name: String,
    10 "SuperClassName" super_class_name: String, 11 "Interfaces" interfaces: String,
    12 "Annotations" annotations: String, 13 "ClassName" class_name: String, 14 "Md5" md5: String, 15 "Pid" pid: i64,
    16 "Exe" exe: String, 17 "Args" args: String, 18 "ClassContent" class_content: String,
    19 "ClassContentPretty" class_content_pretty: String, 20 "EventDescription" event_description: String,
    21 "SecurityAdvice" security_advice: String, 22 "CreateTime" create_time: String,
    23 "RecentFoundTime" recent_found_time: String, 24 "NodeName" node_name: String, 25 "NodeId" node_id: String,
    26 "ContainerName" container_name: String, 27 "ContainerId" container_id: String,
    28 "ContainerStatus" container_status: String, 29 "ContainerNetStatus" container_net_status: String,
    30 "ImageId" image_id: String, 31 "ImageName" image_name: String, 32 "PodName" pod_name: String,
    33 "PodIp" pod_ip: String, 34 "ClusterName" cluster_name: String, 35 "ClusterId" cluster_id: String
} }

/// Describes rasp mem shell list tcss: `DescribeRaspMemShellListTCSS` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspMemShellListTCSS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMemShellListTCSS {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRaspMemShellListTCSS() "DescribeRaspMemShellListTCSS" -> DescribeRaspMemShellListTCSSOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRaspMemShellListTCSS: RaspMemShellEvent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRaspMemShellListTCSS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspMemShellListTCSSOutput {
    pub list: Vec<RaspMemShellEvent>,
    pub total_count: Option<i64>,
}
model! { DescribeRaspMemShellListTCSSOutput {
    0 "List" list: Vec<RaspMemShellEvent>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRaspMemShellListTCSS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspMemShellEvent {
    pub id: Option<i64>,
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub host_ip: Option<String>,
    pub r#type: Option<i64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub recent_found_time: Option<String>,
    pub status: Option<i64>,
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
    0 "Id" id: i64, 1 "Quuid" quuid: String, 2 "Alias" alias: String, 3 "HostIp" host_ip: String, 4 "Type" r#type: i64,
    5 "Description" description: String, 6 "CreateTime" create_time: String,
    7 "RecentFoundTime" recent_found_time: String, 8 "Status" status: i64, 9 "Md5" md5: String,
    10 "ClassName" class_name: String, 11 "SuperClassName" super_class_name: String, 12 "Interfaces" interfaces: String,
    13 "Annotations" annotations: String, 14 "LoaderClassName" loader_class_name: String, 15 "Pid" pid: i64,
    16 "Exe" exe: String, 17 "Args" args: String, 18 "NodeName" node_name: String, 19 "NodeId" node_id: String,
    20 "ContainerName" container_name: String, 21 "ContainerId" container_id: String,
    22 "ContainerStatus" container_status: String, 23 "ContainerNetStatus" container_net_status: String,
    24 "ImageId" image_id: String, 25 "ImageName" image_name: String, 26 "PodName" pod_name: String,
    27 "PodIp" pod_ip: String, 28 "ClusterName" cluster_name: String, 29 "ClusterId" cluster_id: String,
    30 "InstanceID" instance_id: String, 31 "HostInnerIP" host_inner_ip: String,
    32 "HostPublicIP" host_public_ip: String, 33 "NodeType" node_type: String, 34 "NodeUniqueID" node_unique_id: String
} }

/// Describes rasp plugin list: `DescribeRaspPluginList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspPluginList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspPluginList {
    pub asset_type: Option<String>,
    pub quuid: Option<String>,
    pub filters: Option<Vec<Filters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRaspPluginList() "DescribeRaspPluginList" -> DescribeRaspPluginListOutput {
    0 "AssetType" asset_type: String, 1 "QUUID" quuid: String, 2 "Filters" filters: Vec<Filters>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeRaspPluginList: RaspLicensePlugin = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRaspPluginList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspPluginListOutput {
    pub list: Vec<RaspLicensePlugin>,
    pub total_count: Option<i64>,
}
model! { DescribeRaspPluginListOutput {
    0 "List" list: Vec<RaspLicensePlugin>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRaspPluginList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspLicensePlugin {
    pub pid: Option<i64>,
    pub main_class: Option<String>,
    pub status: Option<i64>,
    pub error_log: Option<String>,
    pub reason: Option<String>,
    pub inject_time: Option<String>,
}
model! { RaspLicensePlugin {
    0 "PID" pid: i64, 1 "MainClass" main_class: String, 2 "Status" status: i64, 3 "ErrorLog" error_log: String,
    4 "Reason" reason: String, 5 "InjectTime" inject_time: String
} }

/// Describes rasp rule vuls: `DescribeRaspRuleVuls` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspRuleVuls>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRuleVuls {
    /// Required.
    pub filters: Vec<Filter>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRaspRuleVuls(filters: Vec<Filter>) "DescribeRaspRuleVuls" -> DescribeRaspRuleVulsOutput {
    0 "Filters" filters, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeRaspRuleVuls: RaspRuleVul = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRaspRuleVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRuleVulsOutput {
    pub list: Vec<RaspRuleVul>,
    pub total_count: Option<i64>,
}
model! { DescribeRaspRuleVulsOutput {
    0 "List" list: Vec<RaspRuleVul>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRaspRuleVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspRuleVul {
    pub vul_vuls_id: Option<i64>,
    pub vul_vuls_name: Option<String>,
    pub cve_id: Option<String>,
    pub support_defense: Option<i64>,
}
model! { RaspRuleVul {
    0 "VulVulsID" vul_vuls_id: i64, 1 "VulVulsName" vul_vuls_name: String, 2 "CveID" cve_id: String,
    3 "SupportDefense" support_defense: i64
} }

/// Describes rasp rules: `DescribeRaspRules` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRaspRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRules {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeRaspRules() "DescribeRaspRules" -> DescribeRaspRulesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeRaspRules: RaspRule = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeRaspRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRaspRulesOutput {
    pub list: Vec<RaspRule>,
    pub total_count: Option<i64>,
}
model! { DescribeRaspRulesOutput {
    0 "List" list: Vec<RaspRule>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRaspRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspRule {
    pub id: Option<i64>,
    pub url_regexp: Option<String>,
    pub vul_vuls_id: Option<i64>,
    pub vul_vuls_name: Option<String>,
    pub cve_id: Option<String>,
    pub support_defense: Option<i64>,
    pub white_type: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { RaspRule {
    0 "Id" id: i64, 1 "URLRegexp" url_regexp: String, 2 "VulVulsID" vul_vuls_id: i64,
    3 "VulVulsName" vul_vuls_name: String, 4 "CveID" cve_id: String, 5 "SupportDefense" support_defense: i64,
    6 "WhiteType" white_type: i64, 7 "Status" status: i64, 8 "CreateTime" create_time: String,
    9 "ModifyTime" modify_time: String
} }

/// Describes recommended protect cpu: `DescribeRecommendedProtectCpu` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRecommendedProtectCpu>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendedProtectCpu {}
operation! { DescribeRecommendedProtectCpu() "DescribeRecommendedProtectCpu" -> DescribeRecommendedProtectCpuOutput {} }

/// Response of [`DescribeRecommendedProtectCpu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecommendedProtectCpuOutput {
    pub number: Option<i64>,
}
model! { DescribeRecommendedProtectCpuOutput {
    0 "Number" number: i64
} }

/// Describes reverse shell event info: `DescribeReverseShellEventInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeReverseShellEventInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::RESOURCE_NOT_FOUND_MACHINE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeReverseShellEventInfo(id: i64)
    "DescribeReverseShellEventInfo" -> DescribeReverseShellEventInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribeReverseShellEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventInfoOutput {
    pub reverse_shell_event_info: Option<ReverseShellEventInfo>,
}
model! { DescribeReverseShellEventInfoOutput {
    0 "ReverseShellEventInfo" reverse_shell_event_info: ReverseShellEventInfo
} }

/// In the response of [`DescribeReverseShellEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellEventInfo {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub process_name: Option<String>,
    pub full_path: Option<String>,
    pub cmd_line: Option<String>,
    pub user_name: Option<String>,
    pub user_group: Option<String>,
    pub parent_proc_name: Option<String>,
    pub parent_proc_user: Option<String>,
    pub parent_proc_group: Option<String>,
    pub parent_proc_path: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub detect_by: Option<i64>,
    pub ps_tree: Option<String>,
    pub suggest_scheme: Option<String>,
    pub harm_describe: Option<String>,
    pub tags: Vec<String>,
    pub references: Vec<String>,
    pub machine_wan_ip: Option<String>,
    pub machine_status: Option<String>,
    pub modify_time: Option<String>,
    pub cmd_line_quote: Option<String>,
    pub risk_level: Option<i64>,
}
model! { ReverseShellEventInfo {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "HostIp" host_ip: String,
    4 "DstIp" dst_ip: String, 5 "DstPort" dst_port: i64, 6 "ProcessName" process_name: String,
    7 "FullPath" full_path: String, 8 "CmdLine" cmd_line: String, 9 "UserName" user_name: String,
    10 "UserGroup" user_group: String, 11 "ParentProcName" parent_proc_name: String,
    12 "ParentProcUser" parent_proc_user: String, 13 "ParentProcGroup" parent_proc_group: String,
    14 "ParentProcPath" parent_proc_path: String, 15 "Status" status: i64, 16 "CreateTime" create_time: String,
    17 "MachineName" machine_name: String, 18 "DetectBy" detect_by: i64, 19 "PsTree" ps_tree: String,
    20 "SuggestScheme" suggest_scheme: String, 21 "HarmDescribe" harm_describe: String, 22 "Tags" tags: Vec<String>,
    23 "References" references: Vec<String>, 24 "MachineWanIp" machine_wan_ip: String,
    25 "MachineStatus" machine_status: String, 26 "ModifyTime" modify_time: String,
    27 "CmdLineQuote" cmd_line_quote: String, 28 "RiskLevel" risk_level: i64
} }

/// Describes reverse shell events: `DescribeReverseShellEvents` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeReverseShellEvents>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEvents {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeReverseShellEvents() "DescribeReverseShellEvents" -> DescribeReverseShellEventsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeReverseShellEvents: ReverseShell = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeReverseShellEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEventsOutput {
    pub list: Vec<ReverseShell>,
    pub total_count: Option<i64>,
}
model! { DescribeReverseShellEventsOutput {
    0 "List" list: Vec<ReverseShell>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeReverseShellEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShell {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub hostip: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub process_name: Option<String>,
    pub full_path: Option<String>,
    pub cmd_line: Option<String>,
    pub user_name: Option<String>,
    pub user_group: Option<String>,
    pub parent_proc_name: Option<String>,
    pub parent_proc_user: Option<String>,
    pub parent_proc_group: Option<String>,
    pub parent_proc_path: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub proc_tree: Option<String>,
    pub detect_by: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub pid: Option<i64>,
    pub risk_level: Option<i64>,
    pub cmd_line_quote: Option<String>,
}
model! { ReverseShell {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "Hostip" hostip: String, 4 "DstIp" dst_ip: String,
    5 "DstPort" dst_port: i64, 6 "ProcessName" process_name: String, 7 "FullPath" full_path: String,
    8 "CmdLine" cmd_line: String, 9 "UserName" user_name: String, 10 "UserGroup" user_group: String,
    11 "ParentProcName" parent_proc_name: String, 12 "ParentProcUser" parent_proc_user: String,
    13 "ParentProcGroup" parent_proc_group: String, 14 "ParentProcPath" parent_proc_path: String,
    15 "Status" status: i64, 16 "CreateTime" create_time: String, 17 "MachineName" machine_name: String,
    18 "ProcTree" proc_tree: String, 19 "DetectBy" detect_by: i64,
    20 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 21 "Pid" pid: i64, 22 "RiskLevel" risk_level: i64,
    23 "CmdLineQuote" cmd_line_quote: String
} }

/// Describes reverse shell rules: `DescribeReverseShellRules` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeReverseShellRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRules {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeReverseShellRules() "DescribeReverseShellRules" -> DescribeReverseShellRulesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeReverseShellRules: ReverseShellRule = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeReverseShellRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRulesOutput {
    pub list: Vec<ReverseShellRule>,
    pub total_count: Option<i64>,
}
model! { DescribeReverseShellRulesOutput {
    0 "List" list: Vec<ReverseShellRule>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeReverseShellRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellRule {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub process_name: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_port: Option<String>,
    pub operator: Option<String>,
    pub is_global: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub hostip: Option<String>,
}
model! { ReverseShellRule {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "ProcessName" process_name: String, 3 "DestIp" dest_ip: String,
    4 "DestPort" dest_port: String, 5 "Operator" operator: String, 6 "IsGlobal" is_global: i64, 7 "Status" status: i64,
    8 "CreateTime" create_time: String, 9 "ModifyTime" modify_time: String, 10 "Hostip" hostip: String
} }

/// Describes reverse shell rules aggregation: `DescribeReverseShellRulesAggregation` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeReverseShellRulesAggregation>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRulesAggregation {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeReverseShellRulesAggregation()
    "DescribeReverseShellRulesAggregation" -> DescribeReverseShellRulesAggregationOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeReverseShellRulesAggregation: ReverseShellRuleAggregation =
    Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeReverseShellRulesAggregation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellRulesAggregationOutput {
    pub list: Vec<ReverseShellRuleAggregation>,
    pub total_count: Option<i64>,
}
model! { DescribeReverseShellRulesAggregationOutput {
    0 "List" list: Vec<ReverseShellRuleAggregation>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeReverseShellRulesAggregation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseShellRuleAggregation {
    pub id: Option<i64>,
    pub uuid_hostips: Vec<UuidHostip>,
    pub process_name: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_port: Option<String>,
    pub operator: Option<String>,
    pub is_global: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub white_type: Option<i64>,
    pub rule_regexp: Option<String>,
    pub handle_history: Option<i64>,
    pub group_id: Option<String>,
    pub machines_nums: Option<String>,
}
model! { ReverseShellRuleAggregation {
    0 "Id" id: i64, 1 "UuidHostips" uuid_hostips: Vec<UuidHostip>, 2 "ProcessName" process_name: String,
    3 "DestIp" dest_ip: String, 4 "DestPort" dest_port: String, 5 "Operator" operator: String,
    6 "IsGlobal" is_global: i64, 7 "Status" status: i64, 8 "CreateTime" create_time: String,
    9 "ModifyTime" modify_time: String, 10 "WhiteType" white_type: i64, 11 "RuleRegexp" rule_regexp: String,
    12 "HandleHistory" handle_history: i64, 13 "GroupID" group_id: String, 14 "MachinesNums" machines_nums: String
} }

/// Describes reverse shell system policy config: `DescribeReverseShellSystemPolicyConfig` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeReverseShellSystemPolicyConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellSystemPolicyConfig {
    pub product_type: Option<i64>,
}
operation! { DescribeReverseShellSystemPolicyConfig()
    "DescribeReverseShellSystemPolicyConfig" -> DescribeReverseShellSystemPolicyConfigOutput {
    0 "ProductType" product_type: i64
} }

/// Response of [`DescribeReverseShellSystemPolicyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellSystemPolicyConfigOutput {
    pub inner_net_alarm_show: Option<bool>,
    pub inner_ip_show: Option<bool>,
}
model! { DescribeReverseShellSystemPolicyConfigOutput {
    0 "InnerNetAlarmShow" inner_net_alarm_show: bool, 1 "InnerIPShow" inner_ip_show: bool
} }

/// Describes risk batch status: `DescribeRiskBatchStatus` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRiskBatchStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_API_SERVER_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskBatchStatus {
    /// Required.
    pub risk_type: String,
}
operation! { DescribeRiskBatchStatus(risk_type: String) "DescribeRiskBatchStatus" -> DescribeRiskBatchStatusOutput {
    0 "RiskType" risk_type
} }

/// Response of [`DescribeRiskBatchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskBatchStatusOutput {
    pub status: Option<String>,
}
model! { DescribeRiskBatchStatusOutput {
    0 "Status" status: String
} }

/// Describes risk dns event info: `DescribeRiskDnsEventInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRiskDnsEventInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeRiskDnsEventInfo(id: i64) "DescribeRiskDnsEventInfo" -> DescribeRiskDnsEventInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribeRiskDnsEventInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventInfoOutput {
    pub info: Option<RiskDnsEvent>,
}
model! { DescribeRiskDnsEventInfoOutput {
    0 "Info" info: RiskDnsEvent
} }

/// In the response of [`DescribeRiskDnsEventInfo`].
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
    pub tags: Vec<String>,
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
    0 "Id" id: i64, 1 "PolicyId" policy_id: i64, 2 "PolicyType" policy_type: i64, 3 "PolicyName" policy_name: String,
    4 "ProtectLevel" protect_level: i64, 5 "HostId" host_id: String, 6 "HostName" host_name: String,
    7 "HostIp" host_ip: String, 8 "WanIp" wan_ip: String, 9 "AgentId" agent_id: String, 10 "Domain" domain: String,
    11 "Tags" tags: Vec<String>, 12 "AccessCount" access_count: i64, 13 "ThreatDesc" threat_desc: String,
    14 "SuggestSolution" suggest_solution: String, 15 "ReferenceLink" reference_link: String,
    16 "HandleStatus" handle_status: i64, 17 "Pid" pid: i64, 18 "ProcessName" process_name: String,
    19 "ProcessMd5" process_md5: String, 20 "CmdLine" cmd_line: String, 21 "FirstTime" first_time: String,
    22 "LastTime" last_time: String, 23 "HostStatus" host_status: String,
    24 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 25 "OsType" os_type: i64
} }

/// Describes risk dns event list: `DescribeRiskDnsEventList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRiskDnsEventList>.
///
/// Errors: [`codes::AUTH_FAILURE`].
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

/// Response of [`DescribeRiskDnsEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsEventListOutput {
    pub list: Vec<RiskDnsEvent>,
    pub total_count: Option<i64>,
}
model! { DescribeRiskDnsEventListOutput {
    0 "List" list: Vec<RiskDnsEvent>, 1 "TotalCount" total_count: i64
} }

/// Describes risk dns info: `DescribeRiskDnsInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRiskDnsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeRiskDnsInfo(id: i64) "DescribeRiskDnsInfo" -> DescribeRiskDnsInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribeRiskDnsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsInfoOutput {
    pub risk_dns_info: Option<RiskDnsList>,
}
model! { DescribeRiskDnsInfoOutput {
    0 "RiskDnsInfo" risk_dns_info: RiskDnsList
} }

/// In the response of [`DescribeRiskDnsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDnsList {
    pub url: Option<String>,
    pub access_count: Option<i64>,
    pub process_name: Option<String>,
    pub process_md5: Option<String>,
    pub global_rule_id: Option<i64>,
    pub user_rule_id: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub merge_time: Option<String>,
    pub quuid: Option<String>,
    pub host_ip: Option<String>,
    pub alias: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub reference: Option<String>,
    pub cmd_line: Option<String>,
    pub pid: Option<i64>,
    pub uuid: Option<String>,
    pub suggest_scheme: Option<String>,
    pub tags: Vec<String>,
    pub machine_wan_ip: Option<String>,
    pub machine_status: Option<String>,
}
model! { RiskDnsList {
    0 "Url" url: String, 1 "AccessCount" access_count: i64, 2 "ProcessName" process_name: String,
    3 "ProcessMd5" process_md5: String, 4 "GlobalRuleId" global_rule_id: i64, 5 "UserRuleId" user_rule_id: i64,
    6 "Status" status: i64, 7 "CreateTime" create_time: String, 8 "MergeTime" merge_time: String,
    9 "Quuid" quuid: String, 10 "HostIp" host_ip: String, 11 "Alias" alias: String,
    12 "Description" description: String, 13 "Id" id: i64, 14 "Reference" reference: String,
    15 "CmdLine" cmd_line: String, 16 "Pid" pid: i64, 17 "Uuid" uuid: String, 18 "SuggestScheme" suggest_scheme: String,
    19 "Tags" tags: Vec<String>, 20 "MachineWanIp" machine_wan_ip: String, 21 "MachineStatus" machine_status: String
} }

/// Describes risk dns list: `DescribeRiskDnsList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRiskDnsList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeRiskDnsList() "DescribeRiskDnsList" -> DescribeRiskDnsListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeRiskDnsList: RiskDnsList = Offset "Offset", "RiskDnsList" risk_dns_list, total "TotalCount" }

/// Response of [`DescribeRiskDnsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsListOutput {
    pub risk_dns_list: Vec<RiskDnsList>,
    pub total_count: Option<i64>,
}
model! { DescribeRiskDnsListOutput {
    0 "RiskDnsList" risk_dns_list: Vec<RiskDnsList>, 1 "TotalCount" total_count: i64
} }

/// Describes risk dns policy list: `DescribeRiskDnsPolicyList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRiskDnsPolicyList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeRiskDnsPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskDnsPolicyListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<RiskDnsPolicy>,
}
model! { DescribeRiskDnsPolicyListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<RiskDnsPolicy>
} }

/// In the request of [`DescribeRiskDnsPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskDnsPolicy {
    /// Required.
    pub policy_name: Option<String>,
    /// Required.
    pub policy_type: Option<i64>,
    /// Required.
    pub policy_action: Option<i64>,
    /// Required.
    pub host_scope: Option<i64>,
    /// Required.
    pub host_ids: Option<Vec<String>>,
    /// Required.
    pub domains: Option<Vec<String>>,
    /// Required.
    pub is_enabled: Option<i64>,
    pub policy_id: Option<i64>,
    pub policy_desc: Option<String>,
    pub is_deal_old_event: Option<i64>,
    pub update_time: Option<String>,
    pub event_id: Option<i64>,
}

/// Arguments of [`RiskDnsPolicy::new`].
pub struct RiskDnsPolicyRequired {
    pub policy_name: String,
    pub policy_type: i64,
    pub policy_action: i64,
    pub host_scope: i64,
    pub host_ids: Vec<String>,
    pub domains: Vec<String>,
    pub is_enabled: i64,
}
input! {
    RiskDnsPolicy { RiskDnsPolicyRequired: policy_name, policy_type, policy_action, host_scope, host_ids, domains, is_enabled } {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: i64, 2 "PolicyAction" policy_action: i64,
    3 "HostScope" host_scope: i64, 4 "HostIds" host_ids: Vec<String>, 5 "Domains" domains: Vec<String>,
    6 "IsEnabled" is_enabled: i64, 7 "PolicyId" policy_id: i64, 8 "PolicyDesc" policy_desc: String,
    9 "IsDealOldEvent" is_deal_old_event: i64, 10 "UpdateTime" update_time: String, 11 "EventId" event_id: i64
} }

/// Describes risk process events: `DescribeRiskProcessEvents` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeRiskProcessEvents>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeRiskProcessEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRiskProcessEventsOutput {
    pub total_count: Option<i64>,
    pub list: Vec<RiskProcessEvent>,
}
model! { DescribeRiskProcessEventsOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<RiskProcessEvent>
} }

/// In the response of [`DescribeRiskProcessEvents`].
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
    pub check_platform: Vec<String>,
    pub virus_tags: Vec<String>,
    pub threat_desc: Option<String>,
    pub suggest_solution: Option<String>,
    pub reference_link: Option<String>,
    pub handle_status: Option<i64>,
    pub online_status: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub uuid: Option<String>,
    pub first_detection_method: Option<i64>,
    pub quuid: Option<String>,
    pub exe_md5: Option<String>,
}
model! { RiskProcessEvent {
    0 "EventId" event_id: i64, 1 "HostName" host_name: String, 2 "HostIp" host_ip: String, 3 "WanIp" wan_ip: String,
    4 "ProcessId" process_id: i64, 5 "FilePath" file_path: String, 6 "CmdLine" cmd_line: String,
    7 "StartTime" start_time: String, 8 "DetectTime" detect_time: String, 9 "VirusName" virus_name: String,
    10 "CheckPlatform" check_platform: Vec<String>, 11 "VirusTags" virus_tags: Vec<String>,
    12 "ThreatDesc" threat_desc: String, 13 "SuggestSolution" suggest_solution: String,
    14 "ReferenceLink" reference_link: String, 15 "HandleStatus" handle_status: i64,
    16 "OnlineStatus" online_status: i64, 17 "MachineExtraInfo" machine_extra_info: MachineExtraInfo,
    18 "Uuid" uuid: String, 19 "FirstDetectionMethod" first_detection_method: i64, 20 "QUUID" quuid: String,
    21 "ExeMd5" exe_md5: String
} }

/// Describes safe info: `DescribeSafeInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeSafeInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeInfo {}
operation! { DescribeSafeInfo() "DescribeSafeInfo" -> DescribeSafeInfoOutput {} }

/// Response of [`DescribeSafeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeInfoOutput {
    pub context: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub effect_host_count: Option<i64>,
    pub event_name: Option<String>,
    pub event_category: Option<i64>,
    pub is_show: Option<bool>,
    pub id: Option<i64>,
}
model! { DescribeSafeInfoOutput {
    0 "Context" context: String, 1 "Title" title: String, 2 "Url" url: String,
    3 "EffectHostCount" effect_host_count: i64, 4 "EventName" event_name: String, 5 "EventCategory" event_category: i64,
    6 "IsShow" is_show: bool, 7 "Id" id: i64
} }

/// Describes scan malware schedule: `DescribeScanMalwareSchedule` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScanMalwareSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanMalwareSchedule {}
operation! { DescribeScanMalwareSchedule() "DescribeScanMalwareSchedule" -> DescribeScanMalwareScheduleOutput {} }

/// Response of [`DescribeScanMalwareSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanMalwareScheduleOutput {
    pub schedule: Option<i64>,
    pub risk_file_number: Option<i64>,
    pub is_schedule: Option<bool>,
    pub scan_status: Option<i64>,
}
model! { DescribeScanMalwareScheduleOutput {
    0 "Schedule" schedule: i64, 1 "RiskFileNumber" risk_file_number: i64, 2 "IsSchedule" is_schedule: bool,
    3 "ScanStatus" scan_status: i64
} }

/// Describes scan schedule: `DescribeScanSchedule` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScanSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanSchedule {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeScanSchedule(task_id: i64) "DescribeScanSchedule" -> DescribeScanScheduleOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeScanSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanScheduleOutput {
    pub schedule: Option<i64>,
}
model! { DescribeScanScheduleOutput {
    0 "Schedule" schedule: i64
} }

/// Describes scan state: `DescribeScanState` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScanState>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanState {
    /// Required.
    pub module_type: String,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeScanState(module_type: String) "DescribeScanState" -> DescribeScanStateOutput {
    0 "ModuleType" module_type, 1 "Filters" filters: Vec<Filters>
} }

/// Response of [`DescribeScanState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanStateOutput {
    pub scan_state: Option<i64>,
    pub schedule: Option<i64>,
    pub task_id: Option<i64>,
    pub vul_id: Vec<i64>,
    pub r#type: Option<i64>,
    pub scan_begin_time: Option<String>,
    pub risk_event_count: Option<i64>,
    pub scan_end_time: Option<String>,
    pub kb_number: Vec<String>,
}
model! { DescribeScanStateOutput {
    0 "ScanState" scan_state: i64, 1 "Schedule" schedule: i64, 2 "TaskId" task_id: i64, 3 "VulId" vul_id: Vec<i64>,
    4 "Type" r#type: i64, 5 "ScanBeginTime" scan_begin_time: String, 6 "RiskEventCount" risk_event_count: i64,
    7 "ScanEndTime" scan_end_time: String, 8 "KBNumber" kb_number: Vec<String>
} }

/// Describes scan task details: `DescribeScanTaskDetails` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScanTaskDetails>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskDetails {
    /// Required.
    pub module_type: String,
    /// Required.
    pub task_id: i64,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeScanTaskDetails(module_type: String, task_id: i64)
    "DescribeScanTaskDetails" -> DescribeScanTaskDetailsOutput {
    0 "ModuleType" module_type, 1 "TaskId" task_id, 2 "Filters" filters: Vec<Filters>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }

/// Response of [`DescribeScanTaskDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskDetailsOutput {
    pub scan_task_detail_list: Vec<ScanTaskDetails>,
    pub total_count: Option<i64>,
    pub scan_machine_count: Option<i64>,
    pub risk_machine_count: Option<i64>,
    pub scan_begin_time: Option<String>,
    pub scan_end_time: Option<String>,
    pub scan_time: Option<i64>,
    pub scan_progress: Option<i64>,
    pub scan_left_time: Option<i64>,
    pub scan_content: Vec<String>,
    pub vul_info: Vec<VulDetailInfo>,
    pub risk_event_count: Option<i64>,
    pub r#type: Option<i64>,
    pub stopping_all: Option<bool>,
    pub vul_count: Option<i64>,
    pub patch_info: Vec<PatchInfoDetail>,
}
model! { DescribeScanTaskDetailsOutput {
    0 "ScanTaskDetailList" scan_task_detail_list: Vec<ScanTaskDetails>, 1 "TotalCount" total_count: i64,
    2 "ScanMachineCount" scan_machine_count: i64, 3 "RiskMachineCount" risk_machine_count: i64,
    4 "ScanBeginTime" scan_begin_time: String, 5 "ScanEndTime" scan_end_time: String, 6 "ScanTime" scan_time: i64,
    7 "ScanProgress" scan_progress: i64, 8 "ScanLeftTime" scan_left_time: i64,
    9 "ScanContent" scan_content: Vec<String>, 10 "VulInfo" vul_info: Vec<VulDetailInfo>,
    11 "RiskEventCount" risk_event_count: i64, 12 "Type" r#type: i64, 13 "StoppingAll" stopping_all: bool,
    14 "VulCount" vul_count: i64, 15 "PatchInfo" patch_info: Vec<PatchInfoDetail>
} }

/// In the response of [`DescribeScanTaskDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskDetails {
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub os_name: Option<String>,
    pub risk_num: Option<i64>,
    pub scan_begin_time: Option<String>,
    pub scan_end_time: Option<String>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub fail_type: Option<i64>,
    pub machine_wan_ip: Option<String>,
    pub machine_extra_info: Option<MachineExtraInfo>,
}
model! { ScanTaskDetails {
    0 "HostIp" host_ip: String, 1 "HostName" host_name: String, 2 "OsName" os_name: String, 3 "RiskNum" risk_num: i64,
    4 "ScanBeginTime" scan_begin_time: String, 5 "ScanEndTime" scan_end_time: String, 6 "Uuid" uuid: String,
    7 "Quuid" quuid: String, 8 "Status" status: String, 9 "Description" description: String, 10 "Id" id: i64,
    11 "FailType" fail_type: i64, 12 "MachineWanIp" machine_wan_ip: String,
    13 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// In the response of [`DescribeScanTaskDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDetailInfo {
    pub vul_id: Option<i64>,
    pub level: Option<i64>,
    pub name: Option<String>,
    pub cve_id: Option<String>,
    pub vul_category: Option<i64>,
    pub descript: Option<String>,
    pub fix: Option<String>,
    pub reference: Option<String>,
    pub cvss_score: Option<f64>,
    pub cvss: Option<String>,
    pub publish_time: Option<String>,
}
model! { VulDetailInfo {
    0 "VulId" vul_id: i64, 1 "Level" level: i64, 2 "Name" name: String, 3 "CveId" cve_id: String,
    4 "VulCategory" vul_category: i64, 5 "Descript" descript: String, 6 "Fix" fix: String,
    7 "Reference" reference: String, 8 "CvssScore" cvss_score: f64, 9 "Cvss" cvss: String,
    10 "PublishTime" publish_time: String
} }

/// In the response of [`DescribeScanTaskDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchInfoDetail {
    pub kb_no: Option<String>,
    pub name: Option<String>,
    pub publish_time: Option<String>,
    pub related_cve_id: Vec<String>,
    pub kb_doc_url: Option<String>,
    pub id: Option<i64>,
}
model! { PatchInfoDetail {
    0 "KBNo" kb_no: String, 1 "Name" name: String, 2 "PublishTime" publish_time: String,
    3 "RelatedCveId" related_cve_id: Vec<String>, 4 "KbDocUrl" kb_doc_url: String, 5 "Id" id: i64
} }

/// Describes scan task status: `DescribeScanTaskStatus` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScanTaskStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskStatus {
    /// Required.
    pub module_type: String,
}
operation! { DescribeScanTaskStatus(module_type: String) "DescribeScanTaskStatus" -> DescribeScanTaskStatusOutput {
    0 "ModuleType" module_type
} }

/// Response of [`DescribeScanTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanTaskStatusOutput {
    pub state: Option<TaskStatus>,
}
model! { DescribeScanTaskStatusOutput {
    0 "State" state: TaskStatus
} }

/// In the response of [`DescribeScanTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStatus {
    pub scanning: Option<String>,
    pub ok: Option<String>,
    pub fail: Option<String>,
    pub stop: Option<String>,
}
model! { TaskStatus {
    0 "Scanning" scanning: String, 1 "Ok" ok: String, 2 "Fail" fail: String, 3 "Stop" stop: String
} }

/// Describes scan vul setting: `DescribeScanVulSetting` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScanVulSetting>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanVulSetting {}
operation! { DescribeScanVulSetting() "DescribeScanVulSetting" -> DescribeScanVulSettingOutput {} }

/// Response of [`DescribeScanVulSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScanVulSettingOutput {
    pub vul_categories: Option<String>,
    pub vul_levels: Option<String>,
    pub timer_interval: Option<i64>,
    pub timer_time: Option<String>,
    pub vul_emergency: Option<i64>,
    pub start_time: Option<String>,
    pub enable_scan: Option<i64>,
    pub end_time: Option<String>,
    pub click_timeout: Option<i64>,
    pub uuids: Vec<String>,
    pub scan_method: Option<i64>,
}
model! { DescribeScanVulSettingOutput {
    0 "VulCategories" vul_categories: String, 1 "VulLevels" vul_levels: String, 2 "TimerInterval" timer_interval: i64,
    3 "TimerTime" timer_time: String, 4 "VulEmergency" vul_emergency: i64, 5 "StartTime" start_time: String,
    6 "EnableScan" enable_scan: i64, 7 "EndTime" end_time: String, 8 "ClickTimeout" click_timeout: i64,
    9 "Uuids" uuids: Vec<String>, 10 "ScanMethod" scan_method: i64
} }

/// Describes screen attack hotspot: `DescribeScreenAttackHotspot` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenAttackHotspot>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenAttackHotspot {}
operation! { DescribeScreenAttackHotspot() "DescribeScreenAttackHotspot" -> DescribeScreenAttackHotspotOutput {} }

/// Response of [`DescribeScreenAttackHotspot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenAttackHotspotOutput {
    pub list: Vec<ScreenAttackHotspot>,
}
model! { DescribeScreenAttackHotspotOutput {
    0 "List" list: Vec<ScreenAttackHotspot>
} }

/// In the response of [`DescribeScreenAttackHotspot`].
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
    0 "EventName" event_name: String, 1 "SrcIp" src_ip: String, 2 "DstIp" dst_ip: String, 3 "Region" region: String,
    4 "CreatedTime" created_time: String
} }

/// Describes screen broadcasts: `DescribeScreenBroadcasts` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenBroadcasts>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenBroadcasts {}
operation! { DescribeScreenBroadcasts() "DescribeScreenBroadcasts" -> DescribeScreenBroadcastsOutput {} }

/// Response of [`DescribeScreenBroadcasts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenBroadcastsOutput {
    pub list: Vec<ScreenBroadcasts>,
}
model! { DescribeScreenBroadcastsOutput {
    0 "List" list: Vec<ScreenBroadcasts>
} }

/// In the response of [`DescribeScreenBroadcasts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenBroadcasts {
    pub title: Option<String>,
    pub level: Option<i64>,
    pub time: Option<String>,
    pub id: Option<i64>,
}
model! { ScreenBroadcasts {
    0 "Title" title: String, 1 "Level" level: i64, 2 "Time" time: String, 3 "Id" id: i64
} }

/// Describes screen defense trends: `DescribeScreenDefenseTrends` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenDefenseTrends>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::INVALID_PARAMETER_DATE_RANGE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenDefenseTrends {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeScreenDefenseTrends() "DescribeScreenDefenseTrends" -> DescribeScreenDefenseTrendsOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// Response of [`DescribeScreenDefenseTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenDefenseTrendsOutput {
    pub trends_chart: Vec<ScreenTrendsChart>,
}
model! { DescribeScreenDefenseTrendsOutput {
    0 "TrendsChart" trends_chart: Vec<ScreenTrendsChart>
} }

/// In the response of [`DescribeScreenDefenseTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenTrendsChart {
    pub x: Option<String>,
    pub y: Option<i64>,
    pub r#type: Option<String>,
}
model! { ScreenTrendsChart {
    0 "X" x: String, 1 "Y" y: i64, 2 "Type" r#type: String
} }

/// Describes screen emergent msg: `DescribeScreenEmergentMsg` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenEmergentMsg>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenEmergentMsg {}
operation! { DescribeScreenEmergentMsg() "DescribeScreenEmergentMsg" -> DescribeScreenEmergentMsgOutput {} }

/// Response of [`DescribeScreenEmergentMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenEmergentMsgOutput {
    pub message_info: Vec<ScreenEmergentMsg>,
}
model! { DescribeScreenEmergentMsgOutput {
    0 "MessageInfo" message_info: Vec<ScreenEmergentMsg>
} }

/// In the response of [`DescribeScreenEmergentMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenEmergentMsg {
    pub title: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<i64>,
}
model! { ScreenEmergentMsg {
    0 "Title" title: String, 1 "Text" text: String, 2 "Type" r#type: i64
} }

/// Describes screen events cnt: `DescribeScreenEventsCnt` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenEventsCnt>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenEventsCnt {
    pub business_type: Option<i64>,
}
operation! { DescribeScreenEventsCnt() "DescribeScreenEventsCnt" -> DescribeScreenEventsCntOutput {
    0 "BusinessType" business_type: i64
} }

/// Response of [`DescribeScreenEventsCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenEventsCntOutput {
    pub info: Vec<ScreenEventsCnt>,
}
model! { DescribeScreenEventsCntOutput {
    0 "Info" info: Vec<ScreenEventsCnt>
} }

/// In the response of [`DescribeScreenEventsCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenEventsCnt {
    pub title: Option<String>,
    pub total: Option<i64>,
    pub category: Vec<ScreenNameValue>,
}
model! { ScreenEventsCnt {
    0 "Title" title: String, 1 "Total" total: i64, 2 "Category" category: Vec<ScreenNameValue>
} }

/// In the response of [`DescribeScreenEventsCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenNameValue {
    pub name: Option<String>,
    pub value: Option<i64>,
}
model! { ScreenNameValue {
    0 "Name" name: String, 1 "Value" value: i64
} }

/// Describes screen general stat: `DescribeScreenGeneralStat` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenGeneralStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenGeneralStat {}
operation! { DescribeScreenGeneralStat() "DescribeScreenGeneralStat" -> DescribeScreenGeneralStatOutput {} }

/// Response of [`DescribeScreenGeneralStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenGeneralStatOutput {
    pub machines: Vec<ScreenNameValue>,
    pub protection: Vec<ScreenNameValue>,
}
model! { DescribeScreenGeneralStatOutput {
    0 "Machines" machines: Vec<ScreenNameValue>, 1 "Protection" protection: Vec<ScreenNameValue>
} }

/// Describes screen host invasion: `DescribeScreenHostInvasion` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenHostInvasion>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenHostInvasion {
    /// Required.
    pub quuid: String,
}
operation! { DescribeScreenHostInvasion(quuid: String)
    "DescribeScreenHostInvasion" -> DescribeScreenHostInvasionOutput {
    0 "Quuid" quuid
} }

/// Response of [`DescribeScreenHostInvasion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenHostInvasionOutput {
    pub defend_attack_log: Vec<ScreenDefendAttackLog>,
    pub invasion_events: Vec<ScreenInvasion>,
    pub vul: Vec<ScreenVulInfo>,
    pub baseline: Vec<ScreenBaselineInfo>,
}
model! { DescribeScreenHostInvasionOutput {
    0 "DefendAttackLog" defend_attack_log: Vec<ScreenDefendAttackLog>,
    1 "InvasionEvents" invasion_events: Vec<ScreenInvasion>, 2 "Vul" vul: Vec<ScreenVulInfo>,
    3 "Baseline" baseline: Vec<ScreenBaselineInfo>
} }

/// In the response of [`DescribeScreenHostInvasion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenDefendAttackLog {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub src_ip: Option<String>,
    pub src_port: Option<i64>,
    pub http_method: Option<String>,
    pub vul_type: Option<String>,
    pub created_time: Option<String>,
    pub dst_port: Option<i64>,
    pub quuid: Option<String>,
    pub dst_ip: Option<String>,
}
model! { ScreenDefendAttackLog {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "SrcIp" src_ip: String, 3 "SrcPort" src_port: i64,
    4 "HttpMethod" http_method: String, 5 "VulType" vul_type: String, 6 "CreatedTime" created_time: String,
    7 "DstPort" dst_port: i64, 8 "Quuid" quuid: String, 9 "DstIp" dst_ip: String
} }

/// In the response of [`DescribeScreenHostInvasion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenInvasion {
    pub created_time: Option<String>,
    pub event_type: Option<i64>,
    pub content: Option<String>,
    pub level: Option<i64>,
    pub level_zh: Option<String>,
    pub id: Option<i64>,
    pub uuid: Option<String>,
}
model! { ScreenInvasion {
    0 "CreatedTime" created_time: String, 1 "EventType" event_type: i64, 2 "Content" content: String,
    3 "Level" level: i64, 4 "LevelZh" level_zh: String, 5 "Id" id: i64, 6 "Uuid" uuid: String
} }

/// In the response of [`DescribeScreenHostInvasion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenVulInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub vul_id: Option<i64>,
    pub last_time: Option<String>,
    pub level: Option<i64>,
    pub category: Option<i64>,
    pub uuid: Option<String>,
}
model! { ScreenVulInfo {
    0 "Id" id: i64, 1 "Name" name: String, 2 "VulId" vul_id: i64, 3 "LastTime" last_time: String, 4 "Level" level: i64,
    5 "Category" category: i64, 6 "Uuid" uuid: String
} }

/// In the response of [`DescribeScreenHostInvasion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenBaselineInfo {
    pub name: Option<String>,
    pub level: Option<i64>,
    pub category_id: Option<i64>,
    pub last_scan_time: Option<String>,
    pub baseline_fail_count: Option<i64>,
    pub uuid: Option<String>,
}
model! { ScreenBaselineInfo {
    0 "Name" name: String, 1 "Level" level: i64, 2 "CategoryId" category_id: i64,
    3 "LastScanTime" last_scan_time: String, 4 "BaselineFailCount" baseline_fail_count: i64, 5 "Uuid" uuid: String
} }

/// Describes screen machine regions: `DescribeScreenMachineRegions` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenMachineRegions>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenMachineRegions {}
operation! { DescribeScreenMachineRegions() "DescribeScreenMachineRegions" -> DescribeScreenMachineRegionsOutput {} }

/// Response of [`DescribeScreenMachineRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenMachineRegionsOutput {
    pub list: Vec<ScreenRegionInfo>,
}
model! { DescribeScreenMachineRegionsOutput {
    0 "List" list: Vec<ScreenRegionInfo>
} }

/// In the response of [`DescribeScreenMachineRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenRegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
    pub region_code: Option<String>,
    pub region_name_en: Option<String>,
}
model! { ScreenRegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionId" region_id: i64,
    3 "RegionCode" region_code: String, 4 "RegionNameEn" region_name_en: String
} }

/// Describes screen machines: `DescribeScreenMachines` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenMachines>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenMachines {
    pub machine_region: Option<String>,
    pub machine_ip_or_alias: Option<String>,
    pub security_status: Option<i64>,
}
operation! { DescribeScreenMachines() "DescribeScreenMachines" -> DescribeScreenMachinesOutput {
    0 "MachineRegion" machine_region: String, 1 "MachineIpOrAlias" machine_ip_or_alias: String,
    2 "SecurityStatus" security_status: i64
} }

/// Response of [`DescribeScreenMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenMachinesOutput {
    pub list: Vec<ScreenRegionMachines>,
}
model! { DescribeScreenMachinesOutput {
    0 "List" list: Vec<ScreenRegionMachines>
} }

/// In the response of [`DescribeScreenMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenRegionMachines {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub machines: Vec<ScreenMachine>,
    pub total_count: Option<i64>,
    pub risk_cnt: Option<i64>,
    pub attack_cnt: Option<i64>,
    pub safety_cnt: Option<i64>,
    pub un_agent_offline_cnt: Option<i64>,
    pub ignore_cnt: Option<i64>,
}
model! { ScreenRegionMachines {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "Machines" machines: Vec<ScreenMachine>,
    3 "TotalCount" total_count: i64, 4 "RiskCnt" risk_cnt: i64, 5 "AttackCnt" attack_cnt: i64,
    6 "SafetyCnt" safety_cnt: i64, 7 "UnAgentOfflineCnt" un_agent_offline_cnt: i64, 8 "IgnoreCnt" ignore_cnt: i64
} }

/// In the response of [`DescribeScreenMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenMachine {
    pub machine_name: Option<String>,
    pub machine_os: Option<String>,
    pub uuid: Option<String>,
    pub machine_status: Option<i64>,
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
    0 "MachineName" machine_name: String, 1 "MachineOs" machine_os: String, 2 "Uuid" uuid: String,
    3 "MachineStatus" machine_status: i64, 4 "Quuid" quuid: String, 5 "VulNum" vul_num: i64,
    6 "MachineIp" machine_ip: String, 7 "MachineWanIp" machine_wan_ip: String, 8 "BaselineNum" baseline_num: i64,
    9 "CyberAttackNum" cyber_attack_num: i64, 10 "SecurityStatus" security_status: String,
    11 "InvasionNum" invasion_num: i64, 12 "MachineType" machine_type: String, 13 "CpuLoad" cpu_load: String,
    14 "CpuSize" cpu_size: f64, 15 "DiskLoad" disk_load: String, 16 "DiskSize" disk_size: f64,
    17 "MemLoad" mem_load: String, 18 "MemSize" mem_size: f64, 19 "CoreVersion" core_version: String,
    20 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes screen protection cnt: `DescribeScreenProtectionCnt` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenProtectionCnt>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenProtectionCnt {}
operation! { DescribeScreenProtectionCnt() "DescribeScreenProtectionCnt" -> DescribeScreenProtectionCntOutput {} }

/// Response of [`DescribeScreenProtectionCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenProtectionCntOutput {
    pub list: Vec<ScreenProtectionCnt>,
}
model! { DescribeScreenProtectionCntOutput {
    0 "List" list: Vec<ScreenProtectionCnt>
} }

/// In the response of [`DescribeScreenProtectionCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenProtectionCnt {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub count: Option<i64>,
}
model! { ScreenProtectionCnt {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "Count" count: i64
} }

/// Describes screen protection stat: `DescribeScreenProtectionStat` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenProtectionStat>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenProtectionStat {}
operation! { DescribeScreenProtectionStat() "DescribeScreenProtectionStat" -> DescribeScreenProtectionStatOutput {} }

/// Response of [`DescribeScreenProtectionStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenProtectionStatOutput {
    pub info: Vec<ScreenProtection>,
}
model! { DescribeScreenProtectionStatOutput {
    0 "Info" info: Vec<ScreenProtection>
} }

/// In the response of [`DescribeScreenProtectionStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenProtection {
    pub name: Option<String>,
    pub status: Option<i64>,
}
model! { ScreenProtection {
    0 "Name" name: String, 1 "Status" status: i64
} }

/// Describes screen risk assets top: `DescribeScreenRiskAssetsTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeScreenRiskAssetsTop>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::INVALID_PARAMETER_DATE_RANGE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenRiskAssetsTop {
    /// Required.
    pub business_type: i64,
}
operation! { DescribeScreenRiskAssetsTop(business_type: i64)
    "DescribeScreenRiskAssetsTop" -> DescribeScreenRiskAssetsTopOutput {
    0 "BusinessType" business_type
} }

/// Response of [`DescribeScreenRiskAssetsTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScreenRiskAssetsTopOutput {
    pub chart: Vec<ScreenNameValue>,
}
model! { DescribeScreenRiskAssetsTopOutput {
    0 "Chart" chart: Vec<ScreenNameValue>
} }

/// Describes search logs: `DescribeSearchLogs` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeSearchLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchLogs {}
operation! { DescribeSearchLogs() "DescribeSearchLogs" -> DescribeSearchLogsOutput {} }

/// Response of [`DescribeSearchLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchLogsOutput {
    pub data: Vec<String>,
}
model! { DescribeSearchLogsOutput {
    0 "Data" data: Vec<String>
} }

/// Describes search templates: `DescribeSearchTemplates` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeSearchTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplates {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSearchTemplates() "DescribeSearchTemplates" -> DescribeSearchTemplatesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { DescribeSearchTemplates: SearchTemplate = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeSearchTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchTemplatesOutput {
    pub total_count: Option<i64>,
    pub list: Vec<SearchTemplate>,
}
model! { DescribeSearchTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<SearchTemplate>
} }

/// Describes security broadcast info: `DescribeSecurityBroadcastInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeSecurityBroadcastInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityBroadcastInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeSecurityBroadcastInfo(id: i64)
    "DescribeSecurityBroadcastInfo" -> DescribeSecurityBroadcastInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribeSecurityBroadcastInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityBroadcastInfoOutput {
    pub broadcast_info: Option<BroadcastInfo>,
}
model! { DescribeSecurityBroadcastInfoOutput {
    0 "BroadcastInfo" broadcast_info: BroadcastInfo
} }

/// In the response of [`DescribeSecurityBroadcastInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BroadcastInfo {
    pub title: Option<String>,
    pub goto_type: Option<i64>,
    pub subtitle: Option<String>,
    pub create_time: Option<String>,
    pub content: Option<String>,
    pub id: Option<i64>,
    pub r#type: Option<i64>,
}
model! { BroadcastInfo {
    0 "Title" title: String, 1 "GotoType" goto_type: i64, 2 "Subtitle" subtitle: String,
    3 "CreateTime" create_time: String, 4 "Content" content: String, 5 "Id" id: i64, 6 "Type" r#type: i64
} }

/// Describes security broadcasts: `DescribeSecurityBroadcasts` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeSecurityBroadcasts>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityBroadcasts {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub broadcast_type: Option<String>,
}
operation! { DescribeSecurityBroadcasts() "DescribeSecurityBroadcasts" -> DescribeSecurityBroadcastsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "BeginDate" begin_date: String, 3 "EndDate" end_date: String,
    4 "BroadcastType" broadcast_type: String
} }
paged! { DescribeSecurityBroadcasts: Broadcasts = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeSecurityBroadcasts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityBroadcastsOutput {
    pub list: Vec<Broadcasts>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityBroadcastsOutput {
    0 "List" list: Vec<Broadcasts>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSecurityBroadcasts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Broadcasts {
    pub title: Option<String>,
    pub r#type: Option<i64>,
    pub subtitle: Option<String>,
    pub create_time: Option<String>,
    pub id: Option<i64>,
    pub level: Option<i64>,
}
model! { Broadcasts {
    0 "Title" title: String, 1 "Type" r#type: i64, 2 "Subtitle" subtitle: String, 3 "CreateTime" create_time: String,
    4 "Id" id: i64, 5 "Level" level: i64
} }

/// Describes security dynamics: `DescribeSecurityDynamics` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeSecurityDynamics>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityDynamics {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeSecurityDynamics() "DescribeSecurityDynamics" -> DescribeSecurityDynamicsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }
paged! { DescribeSecurityDynamics: SecurityDynamic =
    Offset "Offset", "SecurityDynamics" security_dynamics, total "TotalCount" }

/// Response of [`DescribeSecurityDynamics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityDynamicsOutput {
    pub security_dynamics: Vec<SecurityDynamic>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityDynamicsOutput {
    0 "SecurityDynamics" security_dynamics: Vec<SecurityDynamic>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSecurityDynamics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityDynamic {
    pub uuid: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub event_time: Option<String>,
    pub event_type: Option<String>,
    pub message: Option<String>,
    pub security_level: Option<String>,
}
model! { SecurityDynamic {
    0 "Uuid" uuid: String, 1 "EventTime" event_time: String, 2 "EventType" event_type: String,
    3 "Message" message: String, 4 "SecurityLevel" security_level: String
} }

/// Describes security event stat: `DescribeSecurityEventStat` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeSecurityEventStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventStat {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSecurityEventStat() "DescribeSecurityEventStat" -> DescribeSecurityEventStatOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeSecurityEventStat`].
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
    pub machine_total_affect_num: Option<i64>,
    pub invasion_total_affect_num: Option<i64>,
    pub vul_total_affect_num: Option<i64>,
    pub base_line_total_affect_num: Option<i64>,
    pub cyber_attack_total_affect_num: Option<i64>,
    pub vul_risk_stat: Option<EventStat>,
    pub baseline_risk_stat: Option<EventStat>,
    pub vul_stat: Option<EventStat>,
    pub score: Option<i64>,
}
model! { DescribeSecurityEventStatOutput {
    0 "MalwareStat" malware_stat: EventStat, 1 "HostLoginStat" host_login_stat: EventStat,
    2 "BruteAttackStat" brute_attack_stat: EventStat, 3 "MaliciousRequestStat" malicious_request_stat: EventStat,
    4 "PrivilegeStat" privilege_stat: EventStat, 5 "ReverseShellStat" reverse_shell_stat: EventStat,
    6 "HighRiskBashStat" high_risk_bash_stat: EventStat, 7 "AttackLogsStat" attack_logs_stat: EventStat,
    8 "VulHighStat" vul_high_stat: EventStat, 9 "VulNormalStat" vul_normal_stat: EventStat,
    10 "VulLowStat" vul_low_stat: EventStat, 11 "BaselineHighStat" baseline_high_stat: EventStat,
    12 "BaselineNormalStat" baseline_normal_stat: EventStat, 13 "BaselineLowStat" baseline_low_stat: EventStat,
    14 "MachineTotalAffectNum" machine_total_affect_num: i64,
    15 "InvasionTotalAffectNum" invasion_total_affect_num: i64, 16 "VulTotalAffectNum" vul_total_affect_num: i64,
    17 "BaseLineTotalAffectNum" base_line_total_affect_num: i64,
    18 "CyberAttackTotalAffectNum" cyber_attack_total_affect_num: i64, 19 "VulRiskStat" vul_risk_stat: EventStat,
    20 "BaselineRiskStat" baseline_risk_stat: EventStat, 21 "VulStat" vul_stat: EventStat, 22 "Score" score: i64
} }

/// In the response of [`DescribeSecurityEventStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventStat {
    pub events_num: Option<i64>,
    pub machine_affect_num: Option<i64>,
}
model! { EventStat {
    0 "EventsNum" events_num: i64, 1 "MachineAffectNum" machine_affect_num: i64
} }

/// Describes security events cnt: `DescribeSecurityEventsCnt` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeSecurityEventsCnt>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityEventsCnt {}
operation! { DescribeSecurityEventsCnt() "DescribeSecurityEventsCnt" -> DescribeSecurityEventsCntOutput {} }

/// Response of [`DescribeSecurityEventsCnt`].
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
    pub effect_machine_count: Option<i64>,
    pub events_count: Option<i64>,
    pub window_vul: Option<SecurityEventInfo>,
    pub linux_vul: Option<SecurityEventInfo>,
}
model! { DescribeSecurityEventsCntOutput {
    0 "Malware" malware: SecurityEventInfo, 1 "HostLogin" host_login: SecurityEventInfo,
    2 "BruteAttack" brute_attack: SecurityEventInfo, 3 "RiskDns" risk_dns: SecurityEventInfo,
    4 "Bash" bash: SecurityEventInfo, 5 "PrivilegeRules" privilege_rules: SecurityEventInfo,
    6 "ReverseShell" reverse_shell: SecurityEventInfo, 7 "SysVul" sys_vul: SecurityEventInfo,
    8 "WebVul" web_vul: SecurityEventInfo, 9 "EmergencyVul" emergency_vul: SecurityEventInfo,
    10 "BaseLine" base_line: SecurityEventInfo, 11 "AttackLogs" attack_logs: SecurityEventInfo,
    12 "EffectMachineCount" effect_machine_count: i64, 13 "EventsCount" events_count: i64,
    14 "WindowVul" window_vul: SecurityEventInfo, 15 "LinuxVul" linux_vul: SecurityEventInfo
} }

/// In the response of [`DescribeSecurityEventsCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityEventInfo {
    pub event_cnt: Option<i64>,
    pub uuid_cnt: Option<i64>,
}
model! { SecurityEventInfo {
    0 "EventCnt" event_cnt: i64, 1 "UuidCnt" uuid_cnt: i64
} }

/// Describes security trends: `DescribeSecurityTrends` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeSecurityTrends>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityTrends {
    /// Required. `YYYY-MM-DD`.
    pub begin_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
}
operation! { DescribeSecurityTrends(begin_date: String, end_date: String)
    "DescribeSecurityTrends" -> DescribeSecurityTrendsOutput {
    0 "BeginDate" begin_date, 1 "EndDate" end_date
} }

/// Response of [`DescribeSecurityTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityTrendsOutput {
    pub malwares: Vec<SecurityTrend>,
    pub non_local_login_places: Vec<SecurityTrend>,
    pub brute_attacks: Vec<SecurityTrend>,
    pub vuls: Vec<SecurityTrend>,
    pub base_lines: Vec<SecurityTrend>,
    pub malicious_requests: Vec<SecurityTrend>,
    pub high_risk_bashs: Vec<SecurityTrend>,
    pub reverse_shells: Vec<SecurityTrend>,
    pub privilege_escalations: Vec<SecurityTrend>,
    pub cyber_attacks: Vec<SecurityTrend>,
}
model! { DescribeSecurityTrendsOutput {
    0 "Malwares" malwares: Vec<SecurityTrend>, 1 "NonLocalLoginPlaces" non_local_login_places: Vec<SecurityTrend>,
    2 "BruteAttacks" brute_attacks: Vec<SecurityTrend>, 3 "Vuls" vuls: Vec<SecurityTrend>,
    4 "BaseLines" base_lines: Vec<SecurityTrend>, 5 "MaliciousRequests" malicious_requests: Vec<SecurityTrend>,
    6 "HighRiskBashs" high_risk_bashs: Vec<SecurityTrend>, 7 "ReverseShells" reverse_shells: Vec<SecurityTrend>,
    8 "PrivilegeEscalations" privilege_escalations: Vec<SecurityTrend>,
    9 "CyberAttacks" cyber_attacks: Vec<SecurityTrend>
} }

/// In the response of [`DescribeSecurityTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityTrend {
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    pub event_num: Option<i64>,
}
model! { SecurityTrend {
    0 "Date" date: String, 1 "EventNum" event_num: i64
} }

/// Describes server related dir info: `DescribeServerRelatedDirInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeServerRelatedDirInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerRelatedDirInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeServerRelatedDirInfo(id: i64)
    "DescribeServerRelatedDirInfo" -> DescribeServerRelatedDirInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribeServerRelatedDirInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerRelatedDirInfoOutput {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub protect_dir_num: Option<i64>,
    pub protect_file_num: Option<i64>,
    pub protect_tamper_num: Option<i64>,
    pub protect_link_num: Option<i64>,
}
model! { DescribeServerRelatedDirInfoOutput {
    0 "HostName" host_name: String, 1 "HostIp" host_ip: String, 2 "ProtectDirNum" protect_dir_num: i64,
    3 "ProtectFileNum" protect_file_num: i64, 4 "ProtectTamperNum" protect_tamper_num: i64,
    5 "ProtectLinkNum" protect_link_num: i64
} }

/// Describes servers and risk and first info: `DescribeServersAndRiskAndFirstInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeServersAndRiskAndFirstInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServersAndRiskAndFirstInfo {}
operation! { DescribeServersAndRiskAndFirstInfo()
    "DescribeServersAndRiskAndFirstInfo" -> DescribeServersAndRiskAndFirstInfoOutput {} }

/// Response of [`DescribeServersAndRiskAndFirstInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServersAndRiskAndFirstInfoOutput {
    pub risk_file_count: Option<i64>,
    pub add_risk_file_count: Option<i64>,
    pub servers_count: Option<i64>,
    pub is_first_check: Option<bool>,
    pub scan_time: Option<String>,
}
model! { DescribeServersAndRiskAndFirstInfoOutput {
    0 "RiskFileCount" risk_file_count: i64, 1 "AddRiskFileCount" add_risk_file_count: i64,
    2 "ServersCount" servers_count: i64, 3 "IsFirstCheck" is_first_check: bool, 4 "ScanTime" scan_time: String
} }

/// Describes shell policy list: `DescribeShellPolicyList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeShellPolicyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShellPolicyList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeShellPolicyList() "DescribeShellPolicyList" -> DescribeShellPolicyListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filters>, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeShellPolicyList: ShellPolicyList = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeShellPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShellPolicyListOutput {
    pub list: Vec<ShellPolicyList>,
    pub total_count: Option<i64>,
}
model! { DescribeShellPolicyListOutput {
    0 "List" list: Vec<ShellPolicyList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeShellPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShellPolicyList {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_type: Option<i64>,
    pub policy_desc: Option<String>,
    pub policy_action: Option<i64>,
    pub is_enabled: Option<i64>,
    pub update_time: Option<String>,
    pub host_scope: Option<i64>,
}
model! { ShellPolicyList {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String, 2 "PolicyType" policy_type: i64,
    3 "PolicyDesc" policy_desc: String, 4 "PolicyAction" policy_action: i64, 5 "IsEnabled" is_enabled: i64,
    6 "UpdateTime" update_time: String, 7 "HostScope" host_scope: i64
} }

/// Describes skill info: `DescribeSkillInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeSkillInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillInfo {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DescribeSkillInfo(ids: Vec<i64>) "DescribeSkillInfo" -> DescribeSkillInfoOutput {
    0 "Ids" ids
} }

/// Response of [`DescribeSkillInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSkillInfoOutput {
    pub skill_info_list: Vec<SkillInfo>,
}
model! { DescribeSkillInfoOutput {
    0 "SkillInfoList" skill_info_list: Vec<SkillInfo>
} }

/// In the response of [`DescribeSkillInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkillInfo {
    pub skill_name: Option<String>,
    pub skill_desc: Option<String>,
    pub skill_source: Option<String>,
    pub tags: Vec<String>,
    pub risk_desc: Option<String>,
    pub evidence: Option<String>,
    pub id: Option<i64>,
}
model! { SkillInfo {
    0 "SkillName" skill_name: String, 1 "SkillDesc" skill_desc: String, 2 "SkillSource" skill_source: String,
    3 "Tags" tags: Vec<String>, 4 "RiskDesc" risk_desc: String, 5 "Evidence" evidence: String, 6 "Id" id: i64
} }

/// Describes strategy exist: `DescribeStrategyExist` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeStrategyExist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyExist {
    /// Required.
    pub strategy_name: String,
}
operation! { DescribeStrategyExist(strategy_name: String) "DescribeStrategyExist" -> DescribeStrategyExistOutput {
    0 "StrategyName" strategy_name
} }

/// Response of [`DescribeStrategyExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStrategyExistOutput {
    pub if_exist: Option<i64>,
}
model! { DescribeStrategyExistOutput {
    0 "IfExist" if_exist: i64
} }

/// Describes tag machines: `DescribeTagMachines` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeTagMachines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagMachines {
    /// Required.
    pub id: i64,
}
operation! { DescribeTagMachines(id: i64) "DescribeTagMachines" -> DescribeTagMachinesOutput {
    0 "Id" id
} }

/// Response of [`DescribeTagMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagMachinesOutput {
    pub list: Vec<TagMachine>,
}
model! { DescribeTagMachinesOutput {
    0 "List" list: Vec<TagMachine>
} }

/// In the response of [`DescribeTagMachines`].
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
    0 "Id" id: String, 1 "Quuid" quuid: String, 2 "MachineName" machine_name: String, 3 "MachineIp" machine_ip: String,
    4 "MachineWanIp" machine_wan_ip: String, 5 "MachineRegion" machine_region: String,
    6 "MachineType" machine_type: String
} }

/// Describes tags: `DescribeTags` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeTags>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub list: Vec<Tag>,
}
model! { DescribeTagsOutput {
    0 "List" list: Vec<Tag>
} }

/// Describes trial report: `DescribeTrialReport` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeTrialReport>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrialReport {}
operation! { DescribeTrialReport() "DescribeTrialReport" -> DescribeTrialReportOutput {} }

/// Response of [`DescribeTrialReport`].
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
    pub cloud_from: Vec<CloudFromCnt>,
}
model! { DescribeTrialReportOutput {
    0 "IsShow" is_show: bool, 1 "AddMachineCnt" add_machine_cnt: i64, 2 "BaselineRiskCnt" baseline_risk_cnt: i64,
    3 "VulCnt" vul_cnt: i64, 4 "MalwareAlarmCnt" malware_alarm_cnt: i64, 5 "BruteAlarmCnt" brute_alarm_cnt: i64,
    6 "AutoIsolateMalwareCnt" auto_isolate_malware_cnt: i64, 7 "AutoBlockBruteCnt" auto_block_brute_cnt: i64,
    8 "AutoDefenceCnt" auto_defence_cnt: i64, 9 "AutoVulFixCnt" auto_vul_fix_cnt: i64,
    10 "JavaShellCnt" java_shell_cnt: i64, 11 "FileTamperCnt" file_tamper_cnt: i64, 12 "EventCnt" event_cnt: i64,
    13 "DnsCnt" dns_cnt: i64, 14 "BashCnt" bash_cnt: i64, 15 "CloudFrom" cloud_from: Vec<CloudFromCnt>
} }

/// Describes undo vul counts: `DescribeUndoVulCounts` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeUndoVulCounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUndoVulCounts {
    pub vul_category: Option<i64>,
    pub if_emergency: Option<String>,
}
operation! { DescribeUndoVulCounts() "DescribeUndoVulCounts" -> DescribeUndoVulCountsOutput {
    0 "VulCategory" vul_category: i64, 1 "IfEmergency" if_emergency: String
} }

/// Response of [`DescribeUndoVulCounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUndoVulCountsOutput {
    pub undo_vul_count: Option<i64>,
    pub undo_host_count: Option<i64>,
    pub not_profession_count: Option<i64>,
}
model! { DescribeUndoVulCountsOutput {
    0 "UndoVulCount" undo_vul_count: i64, 1 "UndoHostCount" undo_host_count: i64,
    2 "NotProfessionCount" not_profession_count: i64
} }

/// Describes users config: `DescribeUsersConfig` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeUsersConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersConfig {
    /// Required.
    pub config_name: String,
}
operation! { DescribeUsersConfig(config_name: String) "DescribeUsersConfig" -> DescribeUsersConfigOutput {
    0 "ConfigName" config_name
} }

/// Response of [`DescribeUsersConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersConfigOutput {
    pub value: Option<String>,
}
model! { DescribeUsersConfigOutput {
    0 "Value" value: String
} }

/// Describes usual login places: `DescribeUsualLoginPlaces` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeUsualLoginPlaces>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsualLoginPlaces {
    /// Required.
    pub uuid: String,
}
operation! { DescribeUsualLoginPlaces(uuid: String) "DescribeUsualLoginPlaces" -> DescribeUsualLoginPlacesOutput {
    0 "Uuid" uuid
} }

/// Response of [`DescribeUsualLoginPlaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsualLoginPlacesOutput {
    pub usual_login_places: Vec<UsualPlace>,
}
model! { DescribeUsualLoginPlacesOutput {
    0 "UsualLoginPlaces" usual_login_places: Vec<UsualPlace>
} }

/// In the response of [`DescribeUsualLoginPlaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsualPlace {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub country_id: Option<i64>,
    pub province_id: Option<i64>,
    pub city_id: Option<i64>,
}
model! { UsualPlace {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "CountryId" country_id: i64, 3 "ProvinceId" province_id: i64,
    4 "CityId" city_id: i64
} }

/// Describes vdb and poc info: `DescribeVdbAndPocInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVdbAndPocInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVdbAndPocInfo {}
operation! { DescribeVdbAndPocInfo() "DescribeVdbAndPocInfo" -> DescribeVdbAndPocInfoOutput {} }

/// Response of [`DescribeVdbAndPocInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVdbAndPocInfoOutput {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub vdb_update_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub poc_update_time: Option<String>,
}
model! { DescribeVdbAndPocInfoOutput {
    0 "VdbUpdateTime" vdb_update_time: String, 1 "PocUpdateTime" poc_update_time: String
} }

/// Describes version compare chart: `DescribeVersionCompareChart` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVersionCompareChart>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionCompareChart {}
operation! { DescribeVersionCompareChart() "DescribeVersionCompareChart" -> DescribeVersionCompareChartOutput {} }

/// Response of [`DescribeVersionCompareChart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionCompareChartOutput {
    pub data: Option<String>,
}
model! { DescribeVersionCompareChartOutput {
    0 "Data" data: String
} }

/// Describes version statistics: `DescribeVersionStatistics` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVersionStatistics>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionStatistics {}
operation! { DescribeVersionStatistics() "DescribeVersionStatistics" -> DescribeVersionStatisticsOutput {} }

/// Response of [`DescribeVersionStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionStatisticsOutput {
    pub basic_version_num: Option<i64>,
    pub pro_version_num: Option<i64>,
    pub ultimate_version_num: Option<i64>,
    pub general_version_num: Option<i64>,
}
model! { DescribeVersionStatisticsOutput {
    0 "BasicVersionNum" basic_version_num: i64, 1 "ProVersionNum" pro_version_num: i64,
    2 "UltimateVersionNum" ultimate_version_num: i64, 3 "GeneralVersionNum" general_version_num: i64
} }

/// Describes vertex detail: `DescribeVertexDetail` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVertexDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVertexDetail {
    /// Required.
    pub vertex_ids: Vec<String>,
    /// Required.
    pub incident_id: String,
    /// Required.
    pub table_name: String,
}
operation! { DescribeVertexDetail(vertex_ids: Vec<String>, incident_id: String, table_name: String)
    "DescribeVertexDetail" -> DescribeVertexDetailOutput {
    0 "VertexIds" vertex_ids, 1 "IncidentId" incident_id, 2 "TableName" table_name
} }

/// Response of [`DescribeVertexDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVertexDetailOutput {
    pub vertex_details: Vec<VertexDetail>,
}
model! { DescribeVertexDetailOutput {
    0 "VertexDetails" vertex_details: Vec<VertexDetail>
} }

/// In the response of [`DescribeVertexDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VertexDetail {
    pub r#type: Option<i64>,
    pub time: Option<String>,
    pub alarm_info: Vec<AlarmInfo>,
    pub proc_name: Option<String>,
    pub cmd_line: Option<String>,
    pub pid: Option<String>,
    pub file_md5: Option<String>,
    pub file_content: Option<String>,
    pub file_path: Option<String>,
    pub file_create_time: Option<String>,
    pub address: Option<String>,
    pub dst_port: Option<i64>,
    pub src_ip: Option<String>,
    pub user: Option<String>,
    pub vul_name: Option<String>,
    pub vul_time: Option<String>,
    pub http_content: Option<String>,
    pub vul_src_ip: Option<String>,
    pub vertex_id: Option<String>,
}
model! { VertexDetail {
    0 "Type" r#type: i64, 1 "Time" time: String, 2 "AlarmInfo" alarm_info: Vec<AlarmInfo>,
    3 "ProcName" proc_name: String, 4 "CmdLine" cmd_line: String, 5 "Pid" pid: String, 6 "FileMd5" file_md5: String,
    7 "FileContent" file_content: String, 8 "FilePath" file_path: String, 9 "FileCreateTime" file_create_time: String,
    10 "Address" address: String, 11 "DstPort" dst_port: i64, 12 "SrcIP" src_ip: String, 13 "User" user: String,
    14 "VulName" vul_name: String, 15 "VulTime" vul_time: String, 16 "HttpContent" http_content: String,
    17 "VulSrcIP" vul_src_ip: String, 18 "VertexId" vertex_id: String
} }

/// In the response of [`DescribeVertexDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmInfo {
    pub alarm_id: Option<String>,
    pub status: Option<i64>,
}
model! { AlarmInfo {
    0 "AlarmId" alarm_id: String, 1 "Status" status: i64
} }

/// Describes vul count by dates: `DescribeVulCountByDates` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulCountByDates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulCountByDates {
    pub last_days: Option<Vec<i64>>,
    pub vul_category: Option<i64>,
    pub if_emergency: Option<String>,
}
operation! { DescribeVulCountByDates() "DescribeVulCountByDates" -> DescribeVulCountByDatesOutput {
    0 "LastDays" last_days: Vec<i64>, 1 "VulCategory" vul_category: i64, 2 "IfEmergency" if_emergency: String
} }

/// Response of [`DescribeVulCountByDates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulCountByDatesOutput {
    pub vul_count: Vec<i64>,
    pub host_count: Vec<i64>,
}
model! { DescribeVulCountByDatesOutput {
    0 "VulCount" vul_count: Vec<i64>, 1 "HostCount" host_count: Vec<i64>
} }

/// Describes vul cve id info: `DescribeVulCveIdInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulCveIdInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulCveIdInfo {
    /// Required.
    pub cve_ids: Vec<String>,
}
operation! { DescribeVulCveIdInfo(cve_ids: Vec<String>) "DescribeVulCveIdInfo" -> DescribeVulCveIdInfoOutput {
    0 "CveIds" cve_ids
} }

/// Response of [`DescribeVulCveIdInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulCveIdInfoOutput {
    pub list: Vec<VulInfoByCveId>,
}
model! { DescribeVulCveIdInfoOutput {
    0 "List" list: Vec<VulInfoByCveId>
} }

/// In the response of [`DescribeVulCveIdInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulInfoByCveId {
    pub vul_id: Option<i64>,
    pub fix_switch: Option<i64>,
}
model! { VulInfoByCveId {
    0 "VulId" vul_id: i64, 1 "FixSwitch" fix_switch: i64
} }

/// Describes vul defence event: `DescribeVulDefenceEvent` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulDefenceEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEvent {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulDefenceEvent() "DescribeVulDefenceEvent" -> DescribeVulDefenceEventOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulDefenceEvent: VulDefenceEvent = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulDefenceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceEventOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulDefenceEvent>,
}
model! { DescribeVulDefenceEventOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulDefenceEvent>
} }

/// In the response of [`DescribeVulDefenceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceEvent {
    pub vul_id: Option<i64>,
    pub vul_name: Option<String>,
    pub cve_id: Option<String>,
    pub id: Option<i64>,
    pub quuid: Option<String>,
    pub alias: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub event_type: Option<i64>,
    pub source_ip: Option<String>,
    pub city: Option<String>,
    pub source_port: Vec<i64>,
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
    0 "VulId" vul_id: i64, 1 "VulName" vul_name: String, 2 "CveId" cve_id: String, 3 "Id" id: i64,
    4 "Quuid" quuid: String, 5 "Alias" alias: String, 6 "PrivateIp" private_ip: String, 7 "PublicIp" public_ip: String,
    8 "EventType" event_type: i64, 9 "SourceIp" source_ip: String, 10 "City" city: String,
    11 "SourcePort" source_port: Vec<i64>, 12 "CreateTime" create_time: String, 13 "MergeTime" merge_time: String,
    14 "Count" count: i64, 15 "Status" status: i64, 16 "UpgradeType" upgrade_type: i64, 17 "FixType" fix_type: i64,
    18 "Uuid" uuid: String, 19 "MachineExtraInfo" machine_extra_info: MachineExtraInfo
} }

/// Describes vul defence list: `DescribeVulDefenceList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulDefenceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulDefenceList() "DescribeVulDefenceList" -> DescribeVulDefenceListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulDefenceList: VulDefenceRangeDetail = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulDefenceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulDefenceRangeDetail>,
}
model! { DescribeVulDefenceListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulDefenceRangeDetail>
} }

/// In the response of [`DescribeVulDefenceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceRangeDetail {
    pub vul_name: Option<String>,
    pub label: Option<String>,
    pub level: Option<i64>,
    pub cvss_score: Option<f64>,
    pub cve_id: Option<String>,
    pub publish_time: Option<String>,
    pub vul_id: Option<i64>,
    pub status: Option<i64>,
}
model! { VulDefenceRangeDetail {
    0 "VulName" vul_name: String, 1 "Label" label: String, 2 "Level" level: i64, 3 "CvssScore" cvss_score: f64,
    4 "CveId" cve_id: String, 5 "PublishTime" publish_time: String, 6 "VulId" vul_id: i64, 7 "Status" status: i64
} }

/// Describes vul defence overview: `DescribeVulDefenceOverview` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulDefenceOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceOverview {}
operation! { DescribeVulDefenceOverview() "DescribeVulDefenceOverview" -> DescribeVulDefenceOverviewOutput {} }

/// Response of [`DescribeVulDefenceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceOverviewOutput {
    pub overview: Option<VulDefenceOverview>,
}
model! { DescribeVulDefenceOverviewOutput {
    0 "Overview" overview: VulDefenceOverview
} }

/// In the response of [`DescribeVulDefenceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceOverview {
    pub enable: Option<i64>,
    pub defend_host_count: Option<i64>,
    pub exception_count: Option<i64>,
    pub attack_counts: Vec<i64>,
    pub defend_counts: Vec<i64>,
    pub date: Vec<String>,
}
model! { VulDefenceOverview {
    0 "Enable" enable: i64, 1 "DefendHostCount" defend_host_count: i64, 2 "ExceptionCount" exception_count: i64,
    3 "AttackCounts" attack_counts: Vec<i64>, 4 "DefendCounts" defend_counts: Vec<i64>, 5 "Date" date: Vec<String>
} }

/// Describes vul defence overview count: `DescribeVulDefenceOverviewCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulDefenceOverviewCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceOverviewCount {}
operation! { DescribeVulDefenceOverviewCount()
    "DescribeVulDefenceOverviewCount" -> DescribeVulDefenceOverviewCountOutput {} }

/// Response of [`DescribeVulDefenceOverviewCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceOverviewCountOutput {
    pub strategy_count: Option<i64>,
    pub strategy_open_count: Option<i64>,
    pub support_defence_vul_count: Option<i64>,
}
model! { DescribeVulDefenceOverviewCountOutput {
    0 "StrategyCount" strategy_count: i64, 1 "StrategyOpenCount" strategy_open_count: i64,
    2 "SupportDefenceVulCount" support_defence_vul_count: i64
} }

/// Describes vul defence plugin detail: `DescribeVulDefencePluginDetail` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulDefencePluginDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginDetail {
    /// Required.
    pub quuid: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVulDefencePluginDetail(quuid: String)
    "DescribeVulDefencePluginDetail" -> DescribeVulDefencePluginDetailOutput {
    0 "Quuid" quuid, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeVulDefencePluginDetail: VulDefencePluginDetail = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulDefencePluginDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginDetailOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulDefencePluginDetail>,
}
model! { DescribeVulDefencePluginDetailOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulDefencePluginDetail>
} }

/// In the response of [`DescribeVulDefencePluginDetail`].
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
    0 "Pid" pid: i64, 1 "MainClass" main_class: String, 2 "Status" status: i64, 3 "ErrorLog" error_log: String,
    4 "InjectLog" inject_log: String
} }

/// Describes vul defence plugin exception count: `DescribeVulDefencePluginExceptionCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulDefencePluginExceptionCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginExceptionCount {}
operation! { DescribeVulDefencePluginExceptionCount()
    "DescribeVulDefencePluginExceptionCount" -> DescribeVulDefencePluginExceptionCountOutput {} }

/// Response of [`DescribeVulDefencePluginExceptionCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginExceptionCountOutput {
    pub count: Option<i64>,
}
model! { DescribeVulDefencePluginExceptionCountOutput {
    0 "Count" count: i64
} }

/// Describes vul defence plugin status: `DescribeVulDefencePluginStatus` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulDefencePluginStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginStatus {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { DescribeVulDefencePluginStatus() "DescribeVulDefencePluginStatus" -> DescribeVulDefencePluginStatusOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Order" order: String,
    4 "By" by: String
} }
paged! { DescribeVulDefencePluginStatus: VulDefencePluginStatus = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulDefencePluginStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefencePluginStatusOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulDefencePluginStatus>,
}
model! { DescribeVulDefencePluginStatusOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulDefencePluginStatus>
} }

/// In the response of [`DescribeVulDefencePluginStatus`].
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
    0 "Quuid" quuid: String, 1 "Alias" alias: String, 2 "PrivateIp" private_ip: String, 3 "PublicIp" public_ip: String,
    4 "Exception" exception: i64, 5 "CreateTime" create_time: String, 6 "ModifyTime" modify_time: String
} }

/// Describes vul defence setting: `DescribeVulDefenceSetting` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulDefenceSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSetting {}
operation! { DescribeVulDefenceSetting() "DescribeVulDefenceSetting" -> DescribeVulDefenceSettingOutput {} }

/// Response of [`DescribeVulDefenceSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSettingOutput {
    pub enable: Option<i64>,
    pub scope: Option<i64>,
    pub quuids: Vec<String>,
    pub flagship_count: Option<i64>,
    pub instance_ids: Vec<String>,
    pub auto_include: Option<i64>,
    pub exclude_instance_ids: Vec<String>,
}
model! { DescribeVulDefenceSettingOutput {
    0 "Enable" enable: i64, 1 "Scope" scope: i64, 2 "Quuids" quuids: Vec<String>, 3 "FlagshipCount" flagship_count: i64,
    4 "InstanceIds" instance_ids: Vec<String>, 5 "AutoInclude" auto_include: i64,
    6 "ExcludeInstanceIds" exclude_instance_ids: Vec<String>
} }

/// Describes vul defence setting list: `DescribeVulDefenceSettingList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulDefenceSettingList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSettingList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeVulDefenceSettingList() "DescribeVulDefenceSettingList" -> DescribeVulDefenceSettingListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeVulDefenceSettingList: VulDefenceSetting = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeVulDefenceSettingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulDefenceSettingListOutput {
    pub total_count: Option<i64>,
    pub list: Vec<VulDefenceSetting>,
}
model! { DescribeVulDefenceSettingListOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<VulDefenceSetting>
} }

/// In the response of [`DescribeVulDefenceSettingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulDefenceSetting {
    pub strategy_name: Option<String>,
    pub strategy_type: Option<i64>,
    pub threat_level: Option<i64>,
    pub scope: Option<i64>,
    pub support_vul_num: Option<i64>,
    pub enable: Option<i64>,
    pub app_id: Option<i64>,
    pub member_id: Option<String>,
    pub strategy_action: Option<i64>,
    pub uin: Option<String>,
    pub nickname: Option<String>,
    pub defence_type: Option<i64>,
    pub instance_num: Option<i64>,
    pub strategy_id: Option<String>,
}
model! { VulDefenceSetting {
    0 "StrategyName" strategy_name: String, 1 "StrategyType" strategy_type: i64, 2 "ThreatLevel" threat_level: i64,
    3 "Scope" scope: i64, 4 "SupportVulNum" support_vul_num: i64, 5 "Enable" enable: i64, 6 "AppId" app_id: i64,
    7 "MemberId" member_id: String, 8 "StrategyAction" strategy_action: i64, 9 "Uin" uin: String,
    10 "Nickname" nickname: String, 11 "DefenceType" defence_type: i64, 12 "InstanceNum" instance_num: i64,
    13 "StrategyId" strategy_id: String
} }

/// Describes vul effect host list: `DescribeVulEffectHostList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulEffectHostList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEffectHostList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub vul_id: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeVulEffectHostList(limit: i64, offset: i64, vul_id: i64)
    "DescribeVulEffectHostList" -> DescribeVulEffectHostListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "VulId" vul_id, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeVulEffectHostList: VulEffectHostList =
    Offset "Offset", "VulEffectHostList" vul_effect_host_list, total "TotalCount" }

/// Response of [`DescribeVulEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEffectHostListOutput {
    pub total_count: Option<i64>,
    pub vul_effect_host_list: Vec<VulEffectHostList>,
}
model! { DescribeVulEffectHostListOutput {
    0 "TotalCount" total_count: i64, 1 "VulEffectHostList" vul_effect_host_list: Vec<VulEffectHostList>
} }

/// In the response of [`DescribeVulEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulEffectHostList {
    pub event_id: Option<i64>,
    pub status: Option<i64>,
    pub last_time: Option<String>,
    pub level: Option<i64>,
    pub quuid: Option<String>,
    pub uuid: Option<String>,
    pub host_ip: Option<String>,
    pub alias_name: Option<String>,
    pub tags: Vec<String>,
    pub description: Option<String>,
    pub host_version: Option<i64>,
    pub is_support_auto_fix: Option<i64>,
    pub fix_status_msg: Option<String>,
    pub first_discovery_time: Option<String>,
    pub instance_state: Option<String>,
    pub public_ip_addresses: Option<String>,
    pub cloud_tags: Vec<Tags>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub machine_type: Option<String>,
    pub region_id: Option<i64>,
    pub has_snapshot: Option<i64>,
    pub latest_fix_time: Option<String>,
    pub description_en: Option<String>,
}
model! { VulEffectHostList {
    0 "EventId" event_id: i64, 1 "Status" status: i64, 2 "LastTime" last_time: String, 3 "Level" level: i64,
    4 "Quuid" quuid: String, 5 "Uuid" uuid: String, 6 "HostIp" host_ip: String, 7 "AliasName" alias_name: String,
    8 "Tags" tags: Vec<String>, 9 "Description" description: String, 10 "HostVersion" host_version: i64,
    11 "IsSupportAutoFix" is_support_auto_fix: i64, 12 "FixStatusMsg" fix_status_msg: String,
    13 "FirstDiscoveryTime" first_discovery_time: String, 14 "InstanceState" instance_state: String,
    15 "PublicIpAddresses" public_ip_addresses: String, 16 "CloudTags" cloud_tags: Vec<Tags>,
    17 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 18 "MachineType" machine_type: String,
    19 "RegionId" region_id: i64, 20 "HasSnapshot" has_snapshot: i64, 21 "LatestFixTime" latest_fix_time: String,
    22 "DescriptionEn" description_en: String
} }

/// Describes vul effect modules: `DescribeVulEffectModules` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulEffectModules>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEffectModules {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub vul_id: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeVulEffectModules(limit: i64, offset: i64, vul_id: i64)
    "DescribeVulEffectModules" -> DescribeVulEffectModulesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "VulId" vul_id, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeVulEffectModules: VulEffectModuleInfo =
    Offset "Offset", "VulEffectModuleInfo" vul_effect_module_info, total "TotalCount" }

/// Response of [`DescribeVulEffectModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEffectModulesOutput {
    pub total_count: Option<i64>,
    pub vul_effect_module_info: Vec<VulEffectModuleInfo>,
}
model! { DescribeVulEffectModulesOutput {
    0 "TotalCount" total_count: i64, 1 "VulEffectModuleInfo" vul_effect_module_info: Vec<VulEffectModuleInfo>
} }

/// In the response of [`DescribeVulEffectModules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulEffectModuleInfo {
    pub name: Option<String>,
    pub uuids: Vec<String>,
    pub rule: Option<String>,
    pub path: Option<String>,
    pub version: Option<String>,
    pub fix_cmd: Option<String>,
    pub quuids: Vec<String>,
}
model! { VulEffectModuleInfo {
    0 "Name" name: String, 1 "Uuids" uuids: Vec<String>, 2 "Rule" rule: String, 3 "Path" path: String,
    4 "Version" version: String, 5 "FixCmd" fix_cmd: String, 6 "Quuids" quuids: Vec<String>
} }

/// Describes vul emergent msg: `DescribeVulEmergentMsg` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulEmergentMsg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEmergentMsg {}
operation! { DescribeVulEmergentMsg() "DescribeVulEmergentMsg" -> DescribeVulEmergentMsgOutput {} }

/// Response of [`DescribeVulEmergentMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulEmergentMsgOutput {
    pub emergent_msg_list: Vec<VulEmergentMsgInfo>,
}
model! { DescribeVulEmergentMsgOutput {
    0 "EmergentMsgList" emergent_msg_list: Vec<VulEmergentMsgInfo>
} }

/// In the response of [`DescribeVulEmergentMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulEmergentMsgInfo {
    pub vul_id: Option<i64>,
    pub publish_time: Option<String>,
    pub name: Option<String>,
    pub name_en: Option<String>,
    pub support_fix: Option<i64>,
    pub support_defense: Option<i64>,
    pub kb_id: Option<i64>,
    pub kb_number: Option<String>,
}
model! { VulEmergentMsgInfo {
    0 "VulId" vul_id: i64, 1 "PublishTime" publish_time: String, 2 "Name" name: String, 3 "NameEn" name_en: String,
    4 "SupportFix" support_fix: i64, 5 "SupportDefense" support_defense: i64, 6 "KbId" kb_id: i64,
    7 "KbNumber" kb_number: String
} }

/// Describes vul fix status: `DescribeVulFixStatus` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulFixStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixStatus {
    pub fix_id: Option<i64>,
    pub vul_id: Option<i64>,
    pub quuid: Option<String>,
    pub kb_id: Option<i64>,
}
operation! { DescribeVulFixStatus() "DescribeVulFixStatus" -> DescribeVulFixStatusOutput {
    0 "FixId" fix_id: i64, 1 "VulId" vul_id: i64, 2 "Quuid" quuid: String, 3 "KbId" kb_id: i64
} }

/// Response of [`DescribeVulFixStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulFixStatusOutput {
    pub fix_start_time: Option<String>,
    pub fix_end_time: Option<String>,
    pub fix_success_cnt: Option<i64>,
    pub fix_fail_cnt: Option<i64>,
    pub host_cnt: Option<i64>,
    pub fix_id: Option<i64>,
    pub snapshot_list: Vec<VulFixStatusSnapshotInfo>,
    pub vul_fix_list: Vec<VulFixStatusInfo>,
    pub snapshot_progress: Option<i64>,
    pub fix_progress: Option<i64>,
    pub remaining_time: Option<i64>,
    pub is_retry_snapshot: Option<i64>,
    pub snapshot_fail_cnt: Option<i64>,
    pub is_allow_retry: Option<i64>,
}
model! { DescribeVulFixStatusOutput {
    0 "FixStartTime" fix_start_time: String, 1 "FixEndTime" fix_end_time: String,
    2 "FixSuccessCnt" fix_success_cnt: i64, 3 "FixFailCnt" fix_fail_cnt: i64, 4 "HostCnt" host_cnt: i64,
    5 "FixId" fix_id: i64, 6 "SnapshotList" snapshot_list: Vec<VulFixStatusSnapshotInfo>,
    7 "VulFixList" vul_fix_list: Vec<VulFixStatusInfo>, 8 "SnapshotProgress" snapshot_progress: i64,
    9 "FixProgress" fix_progress: i64, 10 "RemainingTime" remaining_time: i64,
    11 "IsRetrySnapshot" is_retry_snapshot: i64, 12 "SnapshotFailCnt" snapshot_fail_cnt: i64,
    13 "IsAllowRetry" is_allow_retry: i64
} }

/// In the response of [`DescribeVulFixStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixStatusSnapshotInfo {
    pub quuid: Option<String>,
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub snapshot_name: Option<String>,
    pub modify_time: Option<String>,
    pub snapshot_id: Option<String>,
    pub id: Option<i64>,
    pub status: Option<i64>,
    pub fail_reason: Option<String>,
    pub machine_type: Option<String>,
}
model! { VulFixStatusSnapshotInfo {
    0 "Quuid" quuid: String, 1 "HostName" host_name: String, 2 "HostIp" host_ip: String,
    3 "SnapshotName" snapshot_name: String, 4 "ModifyTime" modify_time: String, 5 "SnapshotId" snapshot_id: String,
    6 "Id" id: i64, 7 "Status" status: i64, 8 "FailReason" fail_reason: String, 9 "MachineType" machine_type: String
} }

/// In the response of [`DescribeVulFixStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixStatusInfo {
    pub vul_id: Option<i64>,
    pub vul_name: Option<String>,
    pub progress: Option<i64>,
    pub host_list: Vec<VulFixStatusHostInfo>,
    pub fail_cnt: Option<i64>,
    pub fix_success_cnt: Option<i64>,
    pub fix_method: Option<i64>,
    pub kb_id: Option<i64>,
    pub kb_number: Option<String>,
    pub kb_name: Option<String>,
    pub pre_kb_list: Vec<String>,
}
model! { VulFixStatusInfo {
    0 "VulId" vul_id: i64, 1 "VulName" vul_name: String, 2 "Progress" progress: i64,
    3 "HostList" host_list: Vec<VulFixStatusHostInfo>, 4 "FailCnt" fail_cnt: i64,
    5 "FixSuccessCnt" fix_success_cnt: i64, 6 "FixMethod" fix_method: i64, 7 "KbId" kb_id: i64,
    8 "KbNumber" kb_number: String, 9 "KbName" kb_name: String, 10 "PreKbList" pre_kb_list: Vec<String>
} }

/// In the response of [`DescribeVulFixStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulFixStatusHostInfo {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub quuid: Option<String>,
    pub status: Option<i64>,
    pub modify_time: Option<String>,
    pub fail_reason: Option<String>,
}
model! { VulFixStatusHostInfo {
    0 "HostName" host_name: String, 1 "HostIp" host_ip: String, 2 "Quuid" quuid: String, 3 "Status" status: i64,
    4 "ModifyTime" modify_time: String, 5 "FailReason" fail_reason: String
} }

/// Describes vul host count scan time: `DescribeVulHostCountScanTime` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulHostCountScanTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulHostCountScanTime {}
operation! { DescribeVulHostCountScanTime() "DescribeVulHostCountScanTime" -> DescribeVulHostCountScanTimeOutput {} }

/// Response of [`DescribeVulHostCountScanTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulHostCountScanTimeOutput {
    pub total_vul_count: Option<i64>,
    pub vul_host_count: Option<i64>,
    pub scan_time: Option<String>,
    pub if_first_scan: Option<bool>,
    pub task_id: Option<i64>,
    pub last_fix_time: Option<String>,
    pub had_auto_fix_vul: Option<bool>,
}
model! { DescribeVulHostCountScanTimeOutput {
    0 "TotalVulCount" total_vul_count: i64, 1 "VulHostCount" vul_host_count: i64, 2 "ScanTime" scan_time: String,
    3 "IfFirstScan" if_first_scan: bool, 4 "TaskId" task_id: i64, 5 "LastFixTime" last_fix_time: String,
    6 "hadAutoFixVul" had_auto_fix_vul: bool
} }

/// Describes vul host top: `DescribeVulHostTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulHostTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulHostTop {
    /// Required.
    pub top: i64,
    pub vul_category: Option<i64>,
    pub is_follow_vul: Option<i64>,
}
operation! { DescribeVulHostTop(top: i64) "DescribeVulHostTop" -> DescribeVulHostTopOutput {
    0 "Top" top, 1 "VulCategory" vul_category: i64, 2 "IsFollowVul" is_follow_vul: i64
} }

/// Response of [`DescribeVulHostTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulHostTopOutput {
    pub vul_host_top_list: Vec<VulHostTopInfo>,
}
model! { DescribeVulHostTopOutput {
    0 "VulHostTopList" vul_host_top_list: Vec<VulHostTopInfo>
} }

/// In the response of [`DescribeVulHostTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulHostTopInfo {
    pub host_name: Option<String>,
    pub vul_level_list: Vec<VulLevelCountInfo>,
    pub quuid: Option<String>,
    pub score: Option<i64>,
}
model! { VulHostTopInfo {
    0 "HostName" host_name: String, 1 "VulLevelList" vul_level_list: Vec<VulLevelCountInfo>, 2 "Quuid" quuid: String,
    3 "Score" score: i64
} }

/// In the response of [`DescribeVulHostTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulLevelCountInfo {
    pub vul_level: Option<i64>,
    pub vul_count: Option<i64>,
}
model! { VulLevelCountInfo {
    0 "VulLevel" vul_level: i64, 1 "VulCount" vul_count: i64
} }

/// Describes vul info cvss: `DescribeVulInfoCvss` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulInfoCvss>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulInfoCvss {
    /// Required.
    pub vul_id: i64,
    pub source: Option<String>,
}
operation! { DescribeVulInfoCvss(vul_id: i64) "DescribeVulInfoCvss" -> DescribeVulInfoCvssOutput {
    0 "VulId" vul_id, 1 "Source" source: String
} }

/// Response of [`DescribeVulInfoCvss`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulInfoCvssOutput {
    pub vul_id: Option<i64>,
    pub vul_name: Option<String>,
    pub vul_level: Option<i64>,
    pub vul_type: Option<i64>,
    pub description: Option<String>,
    pub repair_plan: Option<String>,
    pub cve_id: Option<String>,
    pub reference: Option<String>,
    pub cvss: Option<String>,
    pub public_date: Option<String>,
    pub cvss_score: Option<i64>,
    pub cve_info: Option<String>,
    pub cvss_score_float: Option<f64>,
    pub labels: Option<String>,
    pub defense_attack_count: Option<i64>,
    pub success_fix_count: Option<i64>,
    pub fix_switch: Option<i64>,
    pub support_defence: Option<i64>,
}
model! { DescribeVulInfoCvssOutput {
    0 "VulId" vul_id: i64, 1 "VulName" vul_name: String, 2 "VulLevel" vul_level: i64, 3 "VulType" vul_type: i64,
    4 "Description" description: String, 5 "RepairPlan" repair_plan: String, 6 "CveId" cve_id: String,
    7 "Reference" reference: String, 8 "CVSS" cvss: String, 9 "PublicDate" public_date: String,
    10 "CvssScore" cvss_score: i64, 11 "CveInfo" cve_info: String, 12 "CvssScoreFloat" cvss_score_float: f64,
    13 "Labels" labels: String, 14 "DefenseAttackCount" defense_attack_count: i64,
    15 "SuccessFixCount" success_fix_count: i64, 16 "FixSwitch" fix_switch: i64,
    17 "SupportDefence" support_defence: i64
} }

/// Describes vul labels: `DescribeVulLabels` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulLabels>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLabels {}
operation! { DescribeVulLabels() "DescribeVulLabels" -> DescribeVulLabelsOutput {} }

/// Response of [`DescribeVulLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLabelsOutput {
    pub list: Vec<String>,
}
model! { DescribeVulLabelsOutput {
    0 "List" list: Vec<String>
} }

/// Describes vul level count: `DescribeVulLevelCount` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulLevelCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelCount {
    pub vul_category: Option<i64>,
    pub is_follow_vul: Option<i64>,
}
operation! { DescribeVulLevelCount() "DescribeVulLevelCount" -> DescribeVulLevelCountOutput {
    0 "VulCategory" vul_category: i64, 1 "IsFollowVul" is_follow_vul: i64
} }

/// Response of [`DescribeVulLevelCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulLevelCountOutput {
    pub vul_level_list: Vec<VulLevelInfo>,
}
model! { DescribeVulLevelCountOutput {
    0 "VulLevelList" vul_level_list: Vec<VulLevelInfo>
} }

/// In the response of [`DescribeVulLevelCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulLevelInfo {
    pub vul_level: Option<i64>,
    pub count: Option<i64>,
}
model! { VulLevelInfo {
    0 "VulLevel" vul_level: i64, 1 "Count" count: i64
} }

/// Describes vul list: `DescribeVulList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeVulList() "DescribeVulList" -> DescribeVulListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filters>, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeVulList: VulInfoList = Offset "Offset", "VulInfoList" vul_info_list, total "TotalCount" }

/// Response of [`DescribeVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulListOutput {
    pub vul_info_list: Vec<VulInfoList>,
    pub total_count: Option<i64>,
    pub follow_vul_count: Option<i64>,
}
model! { DescribeVulListOutput {
    0 "VulInfoList" vul_info_list: Vec<VulInfoList>, 1 "TotalCount" total_count: i64,
    2 "FollowVulCount" follow_vul_count: i64
} }

/// In the response of [`DescribeVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulInfoList {
    pub ids: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub vul_id: Option<i64>,
    pub publish_time: Option<String>,
    pub last_time: Option<String>,
    pub host_count: Option<i64>,
    pub level: Option<i64>,
    pub from: Option<i64>,
    pub descript: Option<String>,
    pub publish_time_wisteria: Option<String>,
    pub name_wisteria: Option<String>,
    pub descript_wisteria: Option<String>,
    pub status_str: Option<String>,
    pub cve_id: Option<String>,
    pub cvss_score: Option<f64>,
    pub labels: Option<String>,
    pub fix_switch: Option<i64>,
    pub task_id: Option<i64>,
    pub is_support_defense: Option<i64>,
    pub defense_attack_count: Option<i64>,
    pub first_appear_time: Option<String>,
    pub vul_category: Option<i64>,
    pub attack_level: Option<i64>,
    pub fix_no_need_restart: Option<bool>,
    pub method: Option<i64>,
    pub vul_fix_switch: Option<i64>,
    pub latest_fix_time: Option<String>,
    pub rasp_open_node_count: Option<i64>,
    pub rasp_closed_node_count: Option<i64>,
}
model! { VulInfoList {
    0 "Ids" ids: String, 1 "Name" name: String, 2 "Status" status: i64, 3 "VulId" vul_id: i64,
    4 "PublishTime" publish_time: String, 5 "LastTime" last_time: String, 6 "HostCount" host_count: i64,
    7 "Level" level: i64, 8 "From" from: i64, 9 "Descript" descript: String,
    10 "PublishTimeWisteria" publish_time_wisteria: String, 11 "NameWisteria" name_wisteria: String,
    12 "DescriptWisteria" descript_wisteria: String, 13 "StatusStr" status_str: String, 14 "CveId" cve_id: String,
    15 "CvssScore" cvss_score: f64, 16 "Labels" labels: String, 17 "FixSwitch" fix_switch: i64,
    18 "TaskId" task_id: i64, 19 "IsSupportDefense" is_support_defense: i64,
    20 "DefenseAttackCount" defense_attack_count: i64, 21 "FirstAppearTime" first_appear_time: String,
    22 "VulCategory" vul_category: i64, 23 "AttackLevel" attack_level: i64,
    24 "FixNoNeedRestart" fix_no_need_restart: bool, 25 "Method" method: i64, 26 "VulFixSwitch" vul_fix_switch: i64,
    27 "LatestFixTime" latest_fix_time: String, 28 "RaspOpenNodeCount" rasp_open_node_count: i64,
    29 "RaspClosedNodeCount" rasp_closed_node_count: i64
} }

/// Describes vul overview: `DescribeVulOverview` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulOverview>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulOverview {}
operation! { DescribeVulOverview() "DescribeVulOverview" -> DescribeVulOverviewOutput {} }

/// Response of [`DescribeVulOverview`].
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
    0 "FollowVul" follow_vul: VulOverview, 1 "AllVul" all_vul: VulOverview, 2 "EffectHost" effect_host: VulOverview,
    3 "VulAttackEvent" vul_attack_event: VulOverview, 4 "VulDefenceEvent" vul_defence_event: VulOverview,
    5 "VulStore" vul_store: VulOverview
} }

/// In the response of [`DescribeVulOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulOverview {
    pub total_count: Option<i64>,
    pub today_count: Option<i64>,
}
model! { VulOverview {
    0 "TotalCount" total_count: i64, 1 "TodayCount" today_count: i64
} }

/// Describes vul store list: `DescribeVulStoreList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulStoreList>.
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

/// Response of [`DescribeVulStoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulStoreListOutput {
    pub list: Vec<VulStoreListInfo>,
    pub total_count: Option<i64>,
    pub remaining: Option<i64>,
    pub free_search_times: Option<i64>,
}
model! { DescribeVulStoreListOutput {
    0 "List" list: Vec<VulStoreListInfo>, 1 "TotalCount" total_count: i64, 2 "Remaining" remaining: i64,
    3 "FreeSearchTimes" free_search_times: i64
} }

/// Describes vul top: `DescribeVulTop` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTop {
    /// Required.
    pub top: i64,
    pub vul_category: Option<i64>,
    pub is_follow_vul: Option<i64>,
}
operation! { DescribeVulTop(top: i64) "DescribeVulTop" -> DescribeVulTopOutput {
    0 "Top" top, 1 "VulCategory" vul_category: i64, 2 "IsFollowVul" is_follow_vul: i64
} }

/// Response of [`DescribeVulTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTopOutput {
    pub vul_top_list: Vec<VulTopInfo>,
}
model! { DescribeVulTopOutput {
    0 "VulTopList" vul_top_list: Vec<VulTopInfo>
} }

/// In the response of [`DescribeVulTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VulTopInfo {
    pub vul_name: Option<String>,
    pub vul_level: Option<i64>,
    pub vul_count: Option<i64>,
    pub vul_id: Option<i64>,
}
model! { VulTopInfo {
    0 "VulName" vul_name: String, 1 "VulLevel" vul_level: i64, 2 "VulCount" vul_count: i64, 3 "VulId" vul_id: i64
} }

/// Describes vul trend: `DescribeVulTrend` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeVulTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTrend {}
operation! { DescribeVulTrend() "DescribeVulTrend" -> DescribeVulTrendOutput {} }

/// Response of [`DescribeVulTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulTrendOutput {
    pub vul_event_count: Option<i64>,
    pub increase_vul_event_count: Option<i64>,
    pub hot_vul_count: Option<i64>,
    pub increase_hot_vul_count: Option<i64>,
}
model! { DescribeVulTrendOutput {
    0 "VulEventCount" vul_event_count: i64, 1 "IncreaseVulEventCount" increase_vul_event_count: i64,
    2 "HotVulCount" hot_vul_count: i64, 3 "IncreaseHotVulCount" increase_hot_vul_count: i64
} }

/// Describes warning host config: `DescribeWarningHostConfig` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWarningHostConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningHostConfig {
    /// Required.
    pub r#type: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeWarningHostConfig(r#type: i64) "DescribeWarningHostConfig" -> DescribeWarningHostConfigOutput {
    0 "Type" r#type, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }

/// Response of [`DescribeWarningHostConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningHostConfigOutput {
    pub host_range: Option<i64>,
    pub item_labels: Vec<String>,
    pub quuids: Vec<String>,
    pub total_count: Option<i64>,
    pub item_label_ids: Vec<String>,
    pub excluded_quuids: Vec<String>,
}
model! { DescribeWarningHostConfigOutput {
    0 "HostRange" host_range: i64, 1 "ItemLabels" item_labels: Vec<String>, 2 "Quuids" quuids: Vec<String>,
    3 "TotalCount" total_count: i64, 4 "ItemLabelIds" item_label_ids: Vec<String>,
    5 "ExcludedQuuids" excluded_quuids: Vec<String>
} }

/// Describes warning list: `DescribeWarningList` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWarningList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningList {}
operation! { DescribeWarningList() "DescribeWarningList" -> DescribeWarningListOutput {} }

/// Response of [`DescribeWarningList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningListOutput {
    pub warning_info_list: Vec<WarningInfoObj>,
}
model! { DescribeWarningListOutput {
    0 "WarningInfoList" warning_info_list: Vec<WarningInfoObj>
} }

/// In the response of [`DescribeWarningList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarningInfoObj {
    pub r#type: Option<i64>,
    pub disable_phone_warning: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub time_zone: Option<String>,
    pub control_bit: Option<i64>,
    pub control_bits: Option<String>,
    pub host_range: Option<i64>,
    pub count: Option<i64>,
}
model! { WarningInfoObj {
    0 "Type" r#type: i64, 1 "DisablePhoneWarning" disable_phone_warning: i64, 2 "BeginTime" begin_time: String,
    3 "EndTime" end_time: String, 4 "TimeZone" time_zone: String, 5 "ControlBit" control_bit: i64,
    6 "ControlBits" control_bits: String, 7 "HostRange" host_range: i64, 8 "Count" count: i64
} }

/// Describes web hook policy: `DescribeWebHookPolicy` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWebHookPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeWebHookPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookPolicyOutput {
    pub list: Vec<WebHookPolicy>,
    pub total_count: Option<i64>,
}
model! { DescribeWebHookPolicyOutput {
    0 "List" list: Vec<WebHookPolicy>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWebHookPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookPolicy {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub events: Vec<WebHookEventKv>,
    pub host_labels: Vec<WebHookHostLabel>,
    pub receivers: Vec<WebHookReceiver>,
    pub format: Option<i64>,
    pub custom_fields: Vec<WebHookCustomField>,
    pub is_disabled: Option<i64>,
    pub quuids: Vec<String>,
    pub host_count: Option<i64>,
    pub excluded_quuids: Vec<String>,
    pub msg_language: Option<String>,
}
model! { WebHookPolicy {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Events" events: Vec<WebHookEventKv>,
    3 "HostLabels" host_labels: Vec<WebHookHostLabel>, 4 "Receivers" receivers: Vec<WebHookReceiver>,
    5 "Format" format: i64, 6 "CustomFields" custom_fields: Vec<WebHookCustomField>, 7 "IsDisabled" is_disabled: i64,
    8 "Quuids" quuids: Vec<String>, 9 "HostCount" host_count: i64, 10 "ExcludedQuuids" excluded_quuids: Vec<String>,
    11 "MsgLanguage" msg_language: String
} }

/// In the request of [`DescribeWebHookPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookEventKv {
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub control_bit: Option<String>,
}
input! { WebHookEventKv(r#type: i64, control_bit: String) {
    0 "Type" r#type: i64, 1 "ControlBit" control_bit: String
} }

/// In the request of [`DescribeWebHookPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookHostLabel {
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { WebHookHostLabel(r#type: i64, values: Vec<String>) {
    0 "Type" r#type: i64, 1 "Values" values: Vec<String>
} }

/// In the request of [`DescribeWebHookPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookReceiver {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub addr: Option<String>,
    pub r#type: Option<i64>,
    pub scf_region: Option<String>,
    pub namespace: Option<String>,
    pub function_name: Option<String>,
    pub function_version: Option<String>,
    pub alias: Option<String>,
}
input! { WebHookReceiver() {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Addr" addr: String, 3 "Type" r#type: i64,
    4 "SCFRegion" scf_region: String, 5 "Namespace" namespace: String, 6 "FunctionName" function_name: String,
    7 "FunctionVersion" function_version: String, 8 "Alias" alias: String
} }

/// In the request of [`DescribeWebHookPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookCustomField {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { WebHookCustomField(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes web hook receiver: `DescribeWebHookReceiver` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWebHookReceiver>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`DescribeWebHookReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookReceiverOutput {
    pub list: Vec<WebHookReceiver>,
    pub total_count: Option<i64>,
}
model! { DescribeWebHookReceiverOutput {
    0 "List" list: Vec<WebHookReceiver>, 1 "TotalCount" total_count: i64
} }

/// Describes web hook receiver usage: `DescribeWebHookReceiverUsage` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWebHookReceiverUsage>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookReceiverUsage {
    pub list: Option<Vec<WebHookReceiver>>,
}
operation! { DescribeWebHookReceiverUsage() "DescribeWebHookReceiverUsage" -> DescribeWebHookReceiverUsageOutput {
    0 "List" list: Vec<WebHookReceiver>
} }

/// Response of [`DescribeWebHookReceiverUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookReceiverUsageOutput {
    pub list: Vec<WebHookReceiverUsage>,
    pub total_count: Option<i64>,
}
model! { DescribeWebHookReceiverUsageOutput {
    0 "List" list: Vec<WebHookReceiverUsage>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWebHookReceiverUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookReceiverUsage {
    pub receiver_id: Option<i64>,
    pub receiver_name: Option<String>,
    pub policy_name: Option<String>,
}
model! { WebHookReceiverUsage {
    0 "ReceiverId" receiver_id: i64, 1 "ReceiverName" receiver_name: String, 2 "PolicyName" policy_name: String
} }

/// Describes web hook rule: `DescribeWebHookRule` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWebHookRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookRule {
    pub id: Option<i64>,
}
operation! { DescribeWebHookRule() "DescribeWebHookRule" -> DescribeWebHookRuleOutput {
    0 "Id" id: i64
} }

/// Response of [`DescribeWebHookRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookRuleOutput {
    pub data: Option<WebHookRuleDetail>,
}
model! { DescribeWebHookRuleOutput {
    0 "Data" data: WebHookRuleDetail
} }

/// In the request of [`DescribeWebHookRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookRuleDetail {
    /// Required.
    pub rule_name: Option<String>,
    /// Required.
    pub hook_addr: Option<String>,
    /// Required.
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

/// Describes web hook rules: `DescribeWebHookRules` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWebHookRules>.
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

/// Response of [`DescribeWebHookRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHookRulesOutput {
    pub total_count: Option<i64>,
    pub list: Vec<WebHookRuleSummary>,
}
model! { DescribeWebHookRulesOutput {
    0 "TotalCount" total_count: i64, 1 "List" list: Vec<WebHookRuleSummary>
} }

/// In the response of [`DescribeWebHookRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebHookRuleSummary {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub hook_addr: Option<String>,
    pub rule_remark: Option<String>,
    pub rule_items: Vec<WebHookEventKv>,
    pub host_labels: Vec<WebHookHostLabel>,
    pub is_disabled: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub host_count: Option<i64>,
}
model! { WebHookRuleSummary {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String, 2 "HookAddr" hook_addr: String,
    3 "RuleRemark" rule_remark: String, 4 "RuleItems" rule_items: Vec<WebHookEventKv>,
    5 "HostLabels" host_labels: Vec<WebHookHostLabel>, 6 "IsDisabled" is_disabled: i64,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "HostCount" host_count: i64
} }

/// Describes web page event list: `DescribeWebPageEventList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWebPageEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageEventList {
    pub filters: Option<Vec<AssetFilters>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub by: Option<String>,
    pub order: Option<i64>,
}
operation! { DescribeWebPageEventList() "DescribeWebPageEventList" -> DescribeWebPageEventListOutput {
    0 "Filters" filters: Vec<AssetFilters>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "By" by: String,
    4 "Order" order: i64
} }
paged! { DescribeWebPageEventList: ProtectEventLists = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeWebPageEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageEventListOutput {
    pub list: Vec<ProtectEventLists>,
    pub total_count: Option<i64>,
}
model! { DescribeWebPageEventListOutput {
    0 "List" list: Vec<ProtectEventLists>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWebPageEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectEventLists {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub event_dir: Option<String>,
    pub event_type: Option<i64>,
    pub event_status: Option<i64>,
    pub create_time: Option<String>,
    pub restore_time: Option<String>,
    pub id: Option<i64>,
    pub file_type: Option<i64>,
    pub machine_extra_info: Option<MachineExtraInfo>,
    pub quuid: Option<String>,
}
model! { ProtectEventLists {
    0 "HostName" host_name: String, 1 "HostIp" host_ip: String, 2 "EventDir" event_dir: String,
    3 "EventType" event_type: i64, 4 "EventStatus" event_status: i64, 5 "CreateTime" create_time: String,
    6 "RestoreTime" restore_time: String, 7 "Id" id: i64, 8 "FileType" file_type: i64,
    9 "MachineExtraInfo" machine_extra_info: MachineExtraInfo, 10 "Quuid" quuid: String
} }

/// Describes web page generalize: `DescribeWebPageGeneralize` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWebPageGeneralize>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageGeneralize {}
operation! { DescribeWebPageGeneralize() "DescribeWebPageGeneralize" -> DescribeWebPageGeneralizeOutput {} }

/// Response of [`DescribeWebPageGeneralize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageGeneralizeOutput {
    pub protect_monitor: Option<i64>,
    pub protect_dir_num: Option<i64>,
    pub protect_file_num: Option<i64>,
    pub tamper_file_num: Option<i64>,
    pub tamper_num: Option<i64>,
    pub protect_today: Option<i64>,
    pub protect_host_num: Option<i64>,
}
model! { DescribeWebPageGeneralizeOutput {
    0 "ProtectMonitor" protect_monitor: i64, 1 "ProtectDirNum" protect_dir_num: i64,
    2 "ProtectFileNum" protect_file_num: i64, 3 "TamperFileNum" tamper_file_num: i64, 4 "TamperNum" tamper_num: i64,
    5 "ProtectToday" protect_today: i64, 6 "ProtectHostNum" protect_host_num: i64
} }

/// Describes web page protect stat: `DescribeWebPageProtectStat` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWebPageProtectStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageProtectStat {}
operation! { DescribeWebPageProtectStat() "DescribeWebPageProtectStat" -> DescribeWebPageProtectStatOutput {} }

/// Response of [`DescribeWebPageProtectStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageProtectStatOutput {
    pub file_tamper_num: Vec<ProtectStat>,
    pub protect_file_type: Vec<ProtectStat>,
}
model! { DescribeWebPageProtectStatOutput {
    0 "FileTamperNum" file_tamper_num: Vec<ProtectStat>, 1 "ProtectFileType" protect_file_type: Vec<ProtectStat>
} }

/// In the response of [`DescribeWebPageProtectStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectStat {
    pub name: Option<String>,
    pub num: Option<i64>,
}
model! { ProtectStat {
    0 "Name" name: String, 1 "Num" num: i64
} }

/// Describes web page service info: `DescribeWebPageServiceInfo` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWebPageServiceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageServiceInfo {}
operation! { DescribeWebPageServiceInfo() "DescribeWebPageServiceInfo" -> DescribeWebPageServiceInfoOutput {} }

/// Response of [`DescribeWebPageServiceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebPageServiceInfoOutput {
    pub status: Option<bool>,
    pub used_num: Option<i64>,
    pub residue_num: Option<i64>,
    pub buy_num: Option<i64>,
    pub expire_num: Option<i64>,
    pub all_authorized_machines: Vec<ProtectMachineInfo>,
    pub expire_authorized_machines: Vec<ProtectMachine>,
    pub expired_num: Option<i64>,
    pub protect_dir_num: Option<i64>,
}
model! { DescribeWebPageServiceInfoOutput {
    0 "Status" status: bool, 1 "UsedNum" used_num: i64, 2 "ResidueNum" residue_num: i64, 3 "BuyNum" buy_num: i64,
    4 "ExpireNum" expire_num: i64, 5 "AllAuthorizedMachines" all_authorized_machines: Vec<ProtectMachineInfo>,
    6 "ExpireAuthorizedMachines" expire_authorized_machines: Vec<ProtectMachine>, 7 "ExpiredNum" expired_num: i64,
    8 "ProtectDirNum" protect_dir_num: i64
} }

/// In the response of [`DescribeWebPageServiceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectMachineInfo {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { ProtectMachineInfo {
    0 "HostName" host_name: String, 1 "HostIp" host_ip: String, 2 "CreateTime" create_time: String,
    3 "ExpireTime" expire_time: String
} }

/// In the response of [`DescribeWebPageServiceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectMachine {
    pub host_name: Option<String>,
    pub host_ip: Option<String>,
    pub safeguard_dir_num: Option<i64>,
}
model! { ProtectMachine {
    0 "HostName" host_name: String, 1 "HostIp" host_ip: String, 2 "SafeguardDirNum" safeguard_dir_num: i64
} }

/// Describes windows patch list: `DescribeWindowsPatchList` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeWindowsPatchList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWindowsPatchList {
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filters>>,
}
operation! { DescribeWindowsPatchList() "DescribeWindowsPatchList" -> DescribeWindowsPatchListOutput {
    0 "Limit" limit: i64, 1 "Order" order: String, 2 "By" by: String, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filters>
} }
paged! { DescribeWindowsPatchList: EventPatchInfo =
    Offset "Offset", "PatchInfoList" patch_info_list, total "TotalCount" }

/// Response of [`DescribeWindowsPatchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWindowsPatchListOutput {
    pub total_count: Option<i64>,
    pub patch_info_list: Vec<EventPatchInfo>,
}
model! { DescribeWindowsPatchListOutput {
    0 "TotalCount" total_count: i64, 1 "PatchInfoList" patch_info_list: Vec<EventPatchInfo>
} }

/// In the response of [`DescribeWindowsPatchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventPatchInfo {
    pub name: Option<String>,
    pub kb_no: Option<String>,
    pub publish_time: Option<String>,
    pub effect_host_count: Option<i64>,
    pub relate_vul_count: Option<i64>,
    pub relate_vul_list: Vec<String>,
    pub is_new: Option<i64>,
    pub last_scan_time: Option<String>,
    pub status: Option<i64>,
    pub kb_pre_condition: Option<String>,
    pub related_product: Option<String>,
    pub kb_id: Option<i64>,
    pub ids: Option<String>,
}
model! { EventPatchInfo {
    0 "Name" name: String, 1 "KbNo" kb_no: String, 2 "PublishTime" publish_time: String,
    3 "EffectHostCount" effect_host_count: i64, 4 "RelateVulCount" relate_vul_count: i64,
    5 "RelateVulList" relate_vul_list: Vec<String>, 6 "IsNew" is_new: i64, 7 "LastScanTime" last_scan_time: String,
    8 "Status" status: i64, 9 "KbPreCondition" kb_pre_condition: String, 10 "RelatedProduct" related_product: String,
    11 "KbId" kb_id: i64, 12 "Ids" ids: String
} }

/// Describes yd rasp black white: `DescribeYDRaspBlackWhite` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DescribeYDRaspBlackWhite>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYDRaspBlackWhite {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { DescribeYDRaspBlackWhite() "DescribeYDRaspBlackWhite" -> DescribeYDRaspBlackWhiteOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "By" by: String,
    4 "Order" order: String
} }
paged! { DescribeYDRaspBlackWhite: YDRaspBlackWhiteListItem = Offset "Offset", "List" list, total "TotalCount" }

/// Response of [`DescribeYDRaspBlackWhite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeYDRaspBlackWhiteOutput {
    pub list: Vec<YDRaspBlackWhiteListItem>,
    pub total_count: Option<i64>,
}
model! { DescribeYDRaspBlackWhiteOutput {
    0 "List" list: Vec<YDRaspBlackWhiteListItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeYDRaspBlackWhite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YDRaspBlackWhiteListItem {
    pub id: Option<i64>,
    pub logical_symbol: Option<i64>,
    pub class_name_regexp: Option<String>,
    pub super_class_name_regexp: Option<String>,
    pub interfaces_regexp: Option<String>,
    pub annotations_regexp: Option<String>,
    pub loader_class_name_regexp: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub handle_history: Option<i64>,
    pub content: Option<String>,
    pub ip: Option<String>,
    pub policy_name: Option<String>,
    pub filter_type: Option<i64>,
    pub attack_type: Option<i64>,
    pub match_mode: Option<i64>,
    pub cwp_effective: Option<i64>,
    pub cwp_scope: Option<i64>,
    pub cwp_quuids: Vec<String>,
    pub tcss_effective: Option<i64>,
    pub tcss_scope: Option<i64>,
    pub tcss_quuids: Vec<String>,
    pub eks_effective: Option<i64>,
    pub eks_scope: Option<i64>,
    pub eks_node_unique_id: Vec<String>,
    pub cwp_machines_nums: Option<String>,
    pub tcss_machines_nums: Option<String>,
    pub eks_machines_nums: Option<String>,
}
model! { YDRaspBlackWhiteListItem {
    0 "Id" id: i64, 1 "LogicalSymbol" logical_symbol: i64, 2 "ClassNameRegexp" class_name_regexp: String,
    3 "SuperClassNameRegexp" super_class_name_regexp: String, 4 "InterfacesRegexp" interfaces_regexp: String,
    5 "AnnotationsRegexp" annotations_regexp: String, 6 "LoaderClassNameRegexp" loader_class_name_regexp: String,
    7 "Source" source: String, 8 "Status" status: i64, 9 "CreateTime" create_time: String,
    10 "ModifyTime" modify_time: String, 11 "HandleHistory" handle_history: i64, 12 "Content" content: String,
    13 "IP" ip: String, 14 "PolicyName" policy_name: String, 15 "FilterType" filter_type: i64,
    16 "AttackType" attack_type: i64, 17 "MatchMode" match_mode: i64, 18 "CWPEffective" cwp_effective: i64,
    19 "CWPScope" cwp_scope: i64, 20 "CWPQuuids" cwp_quuids: Vec<String>, 21 "TCSSEffective" tcss_effective: i64,
    22 "TCSSScope" tcss_scope: i64, 23 "TCSSQuuids" tcss_quuids: Vec<String>, 24 "EksEffective" eks_effective: i64,
    25 "EksScope" eks_scope: i64, 26 "EksNodeUniqueID" eks_node_unique_id: Vec<String>,
    27 "CWPMachinesNums" cwp_machines_nums: String, 28 "TCSSMachinesNums" tcss_machines_nums: String,
    29 "EksMachinesNums" eks_machines_nums: String
} }

/// Destroys order: `DestroyOrder` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=DestroyOrder>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyOrder {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub license_type: i64,
}
operation! { DestroyOrder(resource_id: String, license_type: i64) "DestroyOrder" -> Empty {
    0 "ResourceId" resource_id, 1 "LicenseType" license_type
} }

/// Response of [`DestroyOrder`]: empty.
pub type DestroyOrderOutput = Empty;

/// `EditBashRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=EditBashRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_IP_NO_VALID`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_RULE_HOSTIP_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditBashRules {
    pub id: Option<i64>,
    pub uuids: Option<Vec<String>>,
    pub host_ip: Option<String>,
    pub name: Option<String>,
    pub level: Option<i64>,
    pub rule: Option<String>,
    pub is_global: Option<i64>,
    pub white: Option<i64>,
    pub event_id: Option<i64>,
    pub deal_old_events: Option<i64>,
    pub descript: Option<String>,
    pub status: Option<i64>,
    pub bash_action: Option<i64>,
    pub scope: Option<i64>,
    pub quuids: Option<Vec<String>>,
}
operation! { EditBashRules() "EditBashRules" -> Empty {
    0 "Id" id: i64, 1 "Uuids" uuids: Vec<String>, 2 "HostIp" host_ip: String, 3 "Name" name: String,
    4 "Level" level: i64, 5 "Rule" rule: String, 6 "IsGlobal" is_global: i64, 7 "White" white: i64,
    8 "EventId" event_id: i64, 9 "DealOldEvents" deal_old_events: i64, 10 "Descript" descript: String,
    11 "Status" status: i64, 12 "BashAction" bash_action: i64, 13 "Scope" scope: i64, 14 "Quuids" quuids: Vec<String>
} }

/// Response of [`EditBashRules`]: empty.
pub type EditBashRulesOutput = Empty;

/// `EditPrivilegeRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=EditPrivilegeRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::INVALID_PARAMETER_DATE_RANGE`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_RULE_HOSTIP_ERR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPrivilegeRules {
    pub id: Option<i64>,
    pub uuids: Option<Vec<String>>,
    pub host_ip: Option<String>,
    pub process_name: Option<String>,
    pub s_mode: Option<i64>,
    pub is_global: Option<i64>,
    pub event_id: Option<i64>,
}
operation! { EditPrivilegeRules() "EditPrivilegeRules" -> Empty {
    0 "Id" id: i64, 1 "Uuids" uuids: Vec<String>, 2 "HostIp" host_ip: String, 3 "ProcessName" process_name: String,
    4 "SMode" s_mode: i64, 5 "IsGlobal" is_global: i64, 6 "EventId" event_id: i64
} }

/// Response of [`EditPrivilegeRules`]: empty.
pub type EditPrivilegeRulesOutput = Empty;

/// `EditReverseShellRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=EditReverseShellRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_IP_NO_VALID`], [`codes::INVALID_PARAMETER_PORT_NO_VALID`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditReverseShellRules {
    pub id: Option<i64>,
    pub uuids: Option<Vec<String>>,
    pub host_ip: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_port: Option<String>,
    pub process_name: Option<String>,
    pub is_global: Option<i64>,
    pub event_id: Option<i64>,
}
operation! { EditReverseShellRules() "EditReverseShellRules" -> Empty {
    0 "Id" id: i64, 1 "Uuids" uuids: Vec<String>, 2 "HostIp" host_ip: String, 3 "DestIp" dest_ip: String,
    4 "DestPort" dest_port: String, 5 "ProcessName" process_name: String, 6 "IsGlobal" is_global: i64,
    7 "EventId" event_id: i64
} }

/// Response of [`EditReverseShellRules`]: empty.
pub type EditReverseShellRulesOutput = Empty;

/// `EditTags` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=EditTags>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TAG_NAME_LENGTH_LIMIT`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditTags {
    /// Required.
    pub name: String,
    pub id: Option<i64>,
    pub quuids: Option<Vec<String>>,
}
operation! { EditTags(name: String) "EditTags" -> Empty {
    0 "Name" name, 1 "Id" id: i64, 2 "Quuids" quuids: Vec<String>
} }

/// Response of [`EditTags`]: empty.
pub type EditTagsOutput = Empty;

/// Exports asset app list: `ExportAssetAppList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetAppList>.
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

/// Response of [`ExportAssetAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetAppListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetAppListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset core module list: `ExportAssetCoreModuleList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetCoreModuleList>.
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

/// Response of [`ExportAssetCoreModuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetCoreModuleListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetCoreModuleListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset database list: `ExportAssetDatabaseList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetDatabaseList>.
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

/// Response of [`ExportAssetDatabaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetDatabaseListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetDatabaseListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset env list: `ExportAssetEnvList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetEnvList>.
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

/// Response of [`ExportAssetEnvList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetEnvListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetEnvListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset init service list: `ExportAssetInitServiceList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetInitServiceList>.
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

/// Response of [`ExportAssetInitServiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetInitServiceListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetInitServiceListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset jar list: `ExportAssetJarList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetJarList>.
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

/// Response of [`ExportAssetJarList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetJarListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetJarListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset machine detail: `ExportAssetMachineDetail` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetMachineDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetMachineDetail {
    /// Required.
    pub quuid: String,
    /// Required.
    pub uuid: String,
}
operation! { ExportAssetMachineDetail(quuid: String, uuid: String)
    "ExportAssetMachineDetail" -> ExportAssetMachineDetailOutput {
    0 "Quuid" quuid, 1 "Uuid" uuid
} }

/// Response of [`ExportAssetMachineDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetMachineDetailOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { ExportAssetMachineDetailOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Exports asset machine list: `ExportAssetMachineList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetMachineList>.
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

/// Response of [`ExportAssetMachineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetMachineListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetMachineListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset plan task list: `ExportAssetPlanTaskList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetPlanTaskList>.
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

/// Response of [`ExportAssetPlanTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetPlanTaskListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetPlanTaskListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset port info list: `ExportAssetPortInfoList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetPortInfoList>.
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

/// Response of [`ExportAssetPortInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetPortInfoListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetPortInfoListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset process info list: `ExportAssetProcessInfoList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetProcessInfoList>.
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

/// Response of [`ExportAssetProcessInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetProcessInfoListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetProcessInfoListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset recent machine info: `ExportAssetRecentMachineInfo` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetRecentMachineInfo>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_DATE_RANGE`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetRecentMachineInfo {
    /// Required. `YYYY-MM-DD`.
    pub begin_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
}
operation! { ExportAssetRecentMachineInfo(begin_date: String, end_date: String)
    "ExportAssetRecentMachineInfo" -> ExportAssetRecentMachineInfoOutput {
    0 "BeginDate" begin_date, 1 "EndDate" end_date
} }

/// Response of [`ExportAssetRecentMachineInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetRecentMachineInfoOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { ExportAssetRecentMachineInfoOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Exports asset system package list: `ExportAssetSystemPackageList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetSystemPackageList>.
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

/// Response of [`ExportAssetSystemPackageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetSystemPackageListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetSystemPackageListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset user list: `ExportAssetUserList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetUserList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::INVALID_PARAMETER_DATE_RANGE`].
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

/// Response of [`ExportAssetUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetUserListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetUserListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset web app list: `ExportAssetWebAppList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetWebAppList>.
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

/// Response of [`ExportAssetWebAppList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebAppListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetWebAppListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset web frame list: `ExportAssetWebFrameList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetWebFrameList>.
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

/// Response of [`ExportAssetWebFrameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebFrameListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetWebFrameListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset web location list: `ExportAssetWebLocationList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetWebLocationList>.
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

/// Response of [`ExportAssetWebLocationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebLocationListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetWebLocationListOutput {
    0 "TaskId" task_id: String
} }

/// Exports asset web service info list: `ExportAssetWebServiceInfoList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAssetWebServiceInfoList>.
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

/// Response of [`ExportAssetWebServiceInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAssetWebServiceInfoListOutput {
    pub task_id: Option<String>,
}
model! { ExportAssetWebServiceInfoListOutput {
    0 "TaskId" task_id: String
} }

/// Exports attack events: `ExportAttackEvents` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportAttackEvents>.
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

/// Response of [`ExportAttackEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAttackEventsOutput {
    pub task_id: Option<String>,
}
model! { ExportAttackEventsOutput {
    0 "TaskId" task_id: String
} }

/// Exports baseline effect host list: `ExportBaselineEffectHostList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBaselineEffectHostList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineEffectHostList {
    /// Required.
    pub baseline_id: i64,
    pub filters: Option<Vec<Filters>>,
    pub strategy_id: Option<i64>,
    pub uuid_list: Option<Vec<String>>,
    pub baseline_name: Option<String>,
}
operation! { ExportBaselineEffectHostList(baseline_id: i64)
    "ExportBaselineEffectHostList" -> ExportBaselineEffectHostListOutput {
    0 "BaselineId" baseline_id, 1 "Filters" filters: Vec<Filters>, 2 "StrategyId" strategy_id: i64,
    3 "UuidList" uuid_list: Vec<String>, 4 "BaselineName" baseline_name: String
} }

/// Response of [`ExportBaselineEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineEffectHostListOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBaselineEffectHostListOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports baseline fix list: `ExportBaselineFixList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBaselineFixList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineFixList {
    pub filters: Option<Vec<Filter>>,
    pub export_all: Option<i64>,
}
operation! { ExportBaselineFixList() "ExportBaselineFixList" -> Empty {
    0 "Filters" filters: Vec<Filter>, 1 "ExportAll" export_all: i64
} }

/// Response of [`ExportBaselineFixList`]: empty.
pub type ExportBaselineFixListOutput = Empty;

/// Exports baseline host detect list: `ExportBaselineHostDetectList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBaselineHostDetectList>.
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

/// Response of [`ExportBaselineHostDetectList`]: empty.
pub type ExportBaselineHostDetectListOutput = Empty;

/// Exports baseline item detect list: `ExportBaselineItemDetectList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBaselineItemDetectList>.
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

/// Response of [`ExportBaselineItemDetectList`]: empty.
pub type ExportBaselineItemDetectListOutput = Empty;

/// Exports baseline item list: `ExportBaselineItemList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBaselineItemList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineItemList {
    pub filters: Option<Vec<Filter>>,
    pub export_all: Option<i64>,
}
operation! { ExportBaselineItemList() "ExportBaselineItemList" -> Empty {
    0 "Filters" filters: Vec<Filter>, 1 "ExportAll" export_all: i64
} }

/// Response of [`ExportBaselineItemList`]: empty.
pub type ExportBaselineItemListOutput = Empty;

/// Exports baseline list: `ExportBaselineList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBaselineList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineList {
    pub filters: Option<Vec<Filters>>,
    pub if_detail: Option<i64>,
}
operation! { ExportBaselineList() "ExportBaselineList" -> ExportBaselineListOutput {
    0 "Filters" filters: Vec<Filters>, 1 "IfDetail" if_detail: i64
} }

/// Response of [`ExportBaselineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineListOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBaselineListOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports baseline rule detect list: `ExportBaselineRuleDetectList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBaselineRuleDetectList>.
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

/// Response of [`ExportBaselineRuleDetectList`]: empty.
pub type ExportBaselineRuleDetectListOutput = Empty;

/// Exports baseline weak password list: `ExportBaselineWeakPasswordList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBaselineWeakPasswordList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBaselineWeakPasswordList {
    pub filters: Option<Vec<Filter>>,
    pub export_all: Option<i64>,
}
operation! { ExportBaselineWeakPasswordList() "ExportBaselineWeakPasswordList" -> Empty {
    0 "Filters" filters: Vec<Filter>, 1 "ExportAll" export_all: i64
} }

/// Response of [`ExportBaselineWeakPasswordList`]: empty.
pub type ExportBaselineWeakPasswordListOutput = Empty;

/// Exports bash events: `ExportBashEvents` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBashEvents>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEvents {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportBashEvents() "ExportBashEvents" -> ExportBashEventsOutput {
    0 "Filters" filters: Vec<Filters>
} }

/// Response of [`ExportBashEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEventsOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBashEventsOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports bash events new: `ExportBashEventsNew` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBashEventsNew>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEventsNew {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportBashEventsNew() "ExportBashEventsNew" -> ExportBashEventsNewOutput {
    0 "Filters" filters: Vec<Filters>
} }

/// Response of [`ExportBashEventsNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEventsNewOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBashEventsNewOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports bash policies: `ExportBashPolicies` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBashPolicies>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashPolicies {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportBashPolicies() "ExportBashPolicies" -> ExportBashPoliciesOutput {
    0 "Filters" filters: Vec<Filters>
} }

/// Response of [`ExportBashPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashPoliciesOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBashPoliciesOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports brute attacks: `ExportBruteAttacks` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportBruteAttacks>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBruteAttacks {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportBruteAttacks() "ExportBruteAttacks" -> ExportBruteAttacksOutput {
    0 "Filters" filters: Vec<Filters>
} }

/// Response of [`ExportBruteAttacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBruteAttacksOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportBruteAttacksOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports file tamper events: `ExportFileTamperEvents` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportFileTamperEvents>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
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

/// Response of [`ExportFileTamperEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFileTamperEventsOutput {
    pub task_id: Option<String>,
}
model! { ExportFileTamperEventsOutput {
    0 "TaskId" task_id: String
} }

/// Exports file tamper rules: `ExportFileTamperRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportFileTamperRules>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFileTamperRules {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportFileTamperRules() "ExportFileTamperRules" -> ExportFileTamperRulesOutput {
    0 "Filters" filters: Vec<Filters>
} }

/// Response of [`ExportFileTamperRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportFileTamperRulesOutput {
    pub task_id: Option<String>,
}
model! { ExportFileTamperRulesOutput {
    0 "TaskId" task_id: String
} }

/// Exports ignore baseline rule: `ExportIgnoreBaselineRule` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportIgnoreBaselineRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIgnoreBaselineRule {
    pub rule_name: Option<String>,
}
operation! { ExportIgnoreBaselineRule() "ExportIgnoreBaselineRule" -> ExportIgnoreBaselineRuleOutput {
    0 "RuleName" rule_name: String
} }

/// Response of [`ExportIgnoreBaselineRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIgnoreBaselineRuleOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportIgnoreBaselineRuleOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports ignore rule effect host list: `ExportIgnoreRuleEffectHostList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportIgnoreRuleEffectHostList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIgnoreRuleEffectHostList {
    /// Required.
    pub rule_id: i64,
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportIgnoreRuleEffectHostList(rule_id: i64)
    "ExportIgnoreRuleEffectHostList" -> ExportIgnoreRuleEffectHostListOutput {
    0 "RuleId" rule_id, 1 "Filters" filters: Vec<Filters>
} }

/// Response of [`ExportIgnoreRuleEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportIgnoreRuleEffectHostListOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportIgnoreRuleEffectHostListOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports java mem shell plugins: `ExportJavaMemShellPlugins` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportJavaMemShellPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJavaMemShellPlugins {
    pub filters: Option<Vec<Filter>>,
    pub r#where: Option<Vec<String>>,
}
operation! { ExportJavaMemShellPlugins() "ExportJavaMemShellPlugins" -> ExportJavaMemShellPluginsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Where" r#where: Vec<String>
} }

/// Response of [`ExportJavaMemShellPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJavaMemShellPluginsOutput {
    pub task_id: Option<String>,
}
model! { ExportJavaMemShellPluginsOutput {
    0 "TaskId" task_id: String
} }

/// Exports java mem shells: `ExportJavaMemShells` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportJavaMemShells>.
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

/// Response of [`ExportJavaMemShells`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportJavaMemShellsOutput {
    pub task_id: Option<String>,
}
model! { ExportJavaMemShellsOutput {
    0 "TaskId" task_id: String
} }

/// Exports license detail: `ExportLicenseDetail` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportLicenseDetail>.
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

/// Response of [`ExportLicenseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportLicenseDetailOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<i64>,
}
model! { ExportLicenseDetailOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: i64
} }

/// Exports malicious requests: `ExportMaliciousRequests` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportMaliciousRequests>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaliciousRequests {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportMaliciousRequests() "ExportMaliciousRequests" -> ExportMaliciousRequestsOutput {
    0 "Filters" filters: Vec<Filters>
} }

/// Response of [`ExportMaliciousRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaliciousRequestsOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportMaliciousRequestsOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports malwares: `ExportMalwares` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportMalwares>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMalwares {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub by: Option<String>,
    pub order: Option<String>,
}
operation! { ExportMalwares() "ExportMalwares" -> ExportMalwaresOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filters>, 3 "By" by: String,
    4 "Order" order: String
} }

/// Response of [`ExportMalwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMalwaresOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportMalwaresOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports nonlocal login places: `ExportNonlocalLoginPlaces` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportNonlocalLoginPlaces>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportNonlocalLoginPlaces {
    pub filters: Option<Vec<Filter>>,
}
operation! { ExportNonlocalLoginPlaces() "ExportNonlocalLoginPlaces" -> ExportNonlocalLoginPlacesOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`ExportNonlocalLoginPlaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportNonlocalLoginPlacesOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportNonlocalLoginPlacesOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports patch effect host list: `ExportPatchEffectHostList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportPatchEffectHostList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPatchEffectHostList {
    /// Required.
    pub kb_id: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { ExportPatchEffectHostList(kb_id: i64) "ExportPatchEffectHostList" -> ExportPatchEffectHostListOutput {
    0 "KbId" kb_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`ExportPatchEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPatchEffectHostListOutput {
    pub task_id: Option<String>,
}
model! { ExportPatchEffectHostListOutput {
    0 "TaskId" task_id: String
} }

/// Exports privilege events: `ExportPrivilegeEvents` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportPrivilegeEvents>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrivilegeEvents {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportPrivilegeEvents() "ExportPrivilegeEvents" -> ExportPrivilegeEventsOutput {
    0 "Filters" filters: Vec<Filters>
} }

/// Response of [`ExportPrivilegeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrivilegeEventsOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportPrivilegeEventsOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports protect dir list: `ExportProtectDirList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportProtectDirList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
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

/// Response of [`ExportProtectDirList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportProtectDirListOutput {
    pub task_id: Option<String>,
}
model! { ExportProtectDirListOutput {
    0 "TaskId" task_id: String
} }

/// Exports ransom defense backup list: `ExportRansomDefenseBackupList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportRansomDefenseBackupList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseBackupList {
    /// Required.
    pub quuid: String,
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
}
operation! { ExportRansomDefenseBackupList(quuid: String)
    "ExportRansomDefenseBackupList" -> ExportRansomDefenseBackupListOutput {
    0 "Quuid" quuid, 1 "Filters" filters: Vec<Filters>, 2 "Order" order: String, 3 "By" by: String
} }

/// Response of [`ExportRansomDefenseBackupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseBackupListOutput {
    pub task_id: Option<String>,
}
model! { ExportRansomDefenseBackupListOutput {
    0 "TaskId" task_id: String
} }

/// Exports ransom defense events list: `ExportRansomDefenseEventsList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportRansomDefenseEventsList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
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

/// Response of [`ExportRansomDefenseEventsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseEventsListOutput {
    pub task_id: Option<String>,
}
model! { ExportRansomDefenseEventsListOutput {
    0 "TaskId" task_id: String
} }

/// Exports ransom defense machine list: `ExportRansomDefenseMachineList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportRansomDefenseMachineList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
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

/// Response of [`ExportRansomDefenseMachineList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseMachineListOutput {
    pub task_id: Option<String>,
}
model! { ExportRansomDefenseMachineListOutput {
    0 "TaskId" task_id: String
} }

/// Exports ransom defense strategy list: `ExportRansomDefenseStrategyList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportRansomDefenseStrategyList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
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

/// Response of [`ExportRansomDefenseStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseStrategyListOutput {
    pub task_id: Option<String>,
}
model! { ExportRansomDefenseStrategyListOutput {
    0 "TaskId" task_id: String
} }

/// Exports ransom defense strategy machines: `ExportRansomDefenseStrategyMachines` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportRansomDefenseStrategyMachines>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseStrategyMachines {
    pub filters: Option<Vec<Filters>>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub id: Option<i64>,
}
operation! { ExportRansomDefenseStrategyMachines()
    "ExportRansomDefenseStrategyMachines" -> ExportRansomDefenseStrategyMachinesOutput {
    0 "Filters" filters: Vec<Filters>, 1 "Order" order: String, 2 "By" by: String, 3 "Id" id: i64
} }

/// Response of [`ExportRansomDefenseStrategyMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRansomDefenseStrategyMachinesOutput {
    pub task_id: Option<String>,
}
model! { ExportRansomDefenseStrategyMachinesOutput {
    0 "TaskId" task_id: String
} }

/// Exports reverse shell events: `ExportReverseShellEvents` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportReverseShellEvents>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReverseShellEvents {
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportReverseShellEvents() "ExportReverseShellEvents" -> ExportReverseShellEventsOutput {
    0 "Filters" filters: Vec<Filters>
} }

/// Response of [`ExportReverseShellEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReverseShellEventsOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportReverseShellEventsOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports risk dns event list: `ExportRiskDnsEventList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportRiskDnsEventList>.
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

/// Response of [`ExportRiskDnsEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRiskDnsEventListOutput {
    pub task_id: Option<String>,
}
model! { ExportRiskDnsEventListOutput {
    0 "TaskId" task_id: String
} }

/// Exports risk dns policy list: `ExportRiskDnsPolicyList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportRiskDnsPolicyList>.
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

/// Response of [`ExportRiskDnsPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRiskDnsPolicyListOutput {
    pub task_id: Option<String>,
}
model! { ExportRiskDnsPolicyListOutput {
    0 "TaskId" task_id: String
} }

/// Exports risk process events: `ExportRiskProcessEvents` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportRiskProcessEvents>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`ExportRiskProcessEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRiskProcessEventsOutput {
    pub task_id: Option<String>,
}
model! { ExportRiskProcessEventsOutput {
    0 "TaskId" task_id: String
} }

/// Exports scan task details: `ExportScanTaskDetails` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportScanTaskDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScanTaskDetails {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub module_type: String,
    pub filters: Option<Vec<Filters>>,
}
operation! { ExportScanTaskDetails(task_id: i64, module_type: String)
    "ExportScanTaskDetails" -> ExportScanTaskDetailsOutput {
    0 "TaskId" task_id, 1 "ModuleType" module_type, 2 "Filters" filters: Vec<Filters>
} }

/// Response of [`ExportScanTaskDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportScanTaskDetailsOutput {
    pub task_id: Option<String>,
}
model! { ExportScanTaskDetailsOutput {
    0 "TaskId" task_id: String
} }

/// Exports security trends: `ExportSecurityTrends` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportSecurityTrends>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSecurityTrends {
    /// Required. `YYYY-MM-DD`.
    pub begin_date: String,
    /// Required. `YYYY-MM-DD`.
    pub end_date: String,
}
operation! { ExportSecurityTrends(begin_date: String, end_date: String)
    "ExportSecurityTrends" -> ExportSecurityTrendsOutput {
    0 "BeginDate" begin_date, 1 "EndDate" end_date
} }

/// Response of [`ExportSecurityTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportSecurityTrendsOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { ExportSecurityTrendsOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Exports tasks: `ExportTasks` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportTasks {
    /// Required.
    pub task_id: String,
}
operation! { ExportTasks(task_id: String) "ExportTasks" -> ExportTasksOutput {
    0 "TaskId" task_id
} }

/// Response of [`ExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportTasksOutput {
    pub status: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub file_name: Option<String>,
}
model! { ExportTasksOutput {
    0 "Status" status: String, 1 "DownloadUrl" download_url: Secret, 2 "FileName" file_name: String
} }

/// Exports vul defence event: `ExportVulDefenceEvent` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportVulDefenceEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefenceEvent {
    pub filters: Option<Vec<Filter>>,
    pub r#where: Option<Vec<String>>,
}
operation! { ExportVulDefenceEvent() "ExportVulDefenceEvent" -> ExportVulDefenceEventOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Where" r#where: Vec<String>
} }

/// Response of [`ExportVulDefenceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefenceEventOutput {
    pub task_id: Option<String>,
}
model! { ExportVulDefenceEventOutput {
    0 "TaskId" task_id: String
} }

/// Exports vul defence list: `ExportVulDefenceList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportVulDefenceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefenceList {
    pub filters: Option<Vec<Filter>>,
    pub r#where: Option<Vec<String>>,
}
operation! { ExportVulDefenceList() "ExportVulDefenceList" -> ExportVulDefenceListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Where" r#where: Vec<String>
} }

/// Response of [`ExportVulDefenceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefenceListOutput {
    pub task_id: Option<String>,
}
model! { ExportVulDefenceListOutput {
    0 "TaskId" task_id: String
} }

/// Exports vul defence plugin event: `ExportVulDefencePluginEvent` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportVulDefencePluginEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefencePluginEvent {
    pub filters: Option<Vec<Filter>>,
    pub r#where: Option<Vec<String>>,
}
operation! { ExportVulDefencePluginEvent() "ExportVulDefencePluginEvent" -> ExportVulDefencePluginEventOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Where" r#where: Vec<String>
} }

/// Response of [`ExportVulDefencePluginEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDefencePluginEventOutput {
    pub task_id: Option<String>,
}
model! { ExportVulDefencePluginEventOutput {
    0 "TaskId" task_id: String
} }

/// Exports vul detection excel: `ExportVulDetectionExcel` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportVulDetectionExcel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDetectionExcel {
    /// Required.
    pub task_id: i64,
}
operation! { ExportVulDetectionExcel(task_id: i64) "ExportVulDetectionExcel" -> ExportVulDetectionExcelOutput {
    0 "TaskId" task_id
} }

/// Response of [`ExportVulDetectionExcel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDetectionExcelOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportVulDetectionExcelOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports vul detection report: `ExportVulDetectionReport` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportVulDetectionReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDetectionReport {
    /// Required.
    pub task_id: i64,
    pub filters: Option<Vec<Filters>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ExportVulDetectionReport(task_id: i64) "ExportVulDetectionReport" -> ExportVulDetectionReportOutput {
    0 "TaskId" task_id, 1 "Filters" filters: Vec<Filters>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }

/// Response of [`ExportVulDetectionReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulDetectionReportOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportVulDetectionReportOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports vul effect host list: `ExportVulEffectHostList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportVulEffectHostList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulEffectHostList {
    /// Required.
    pub vul_id: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { ExportVulEffectHostList(vul_id: i64) "ExportVulEffectHostList" -> ExportVulEffectHostListOutput {
    0 "VulId" vul_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`ExportVulEffectHostList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulEffectHostListOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportVulEffectHostListOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports vul info: `ExportVulInfo` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportVulInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulInfo {
    /// Required.
    pub vul_id: i64,
}
operation! { ExportVulInfo(vul_id: i64) "ExportVulInfo" -> ExportVulInfoOutput {
    0 "VulId" vul_id
} }

/// Response of [`ExportVulInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulInfoOutput {
    pub task_id: Option<i64>,
}
model! { ExportVulInfoOutput {
    0 "TaskId" task_id: i64
} }

/// Exports vul list: `ExportVulList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportVulList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulList {
    pub filters: Option<Vec<Filter>>,
    pub if_detail: Option<i64>,
}
operation! { ExportVulList() "ExportVulList" -> ExportVulListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "IfDetail" if_detail: i64
} }

/// Response of [`ExportVulList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportVulListOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportVulListOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports web page event list: `ExportWebPageEventList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportWebPageEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWebPageEventList {
    pub filters: Option<Vec<AssetFilters>>,
    pub by: Option<String>,
    pub order: Option<i64>,
}
operation! { ExportWebPageEventList() "ExportWebPageEventList" -> ExportWebPageEventListOutput {
    0 "Filters" filters: Vec<AssetFilters>, 1 "By" by: String, 2 "Order" order: i64
} }

/// Response of [`ExportWebPageEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWebPageEventListOutput {
    pub task_id: Option<String>,
}
model! { ExportWebPageEventListOutput {
    0 "TaskId" task_id: String
} }

/// Exports windows patch list: `ExportWindowsPatchList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ExportWindowsPatchList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWindowsPatchList {
    pub filters: Option<Vec<Filter>>,
}
operation! { ExportWindowsPatchList() "ExportWindowsPatchList" -> ExportWindowsPatchListOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`ExportWindowsPatchList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWindowsPatchListOutput {
    pub task_id: Option<String>,
}
model! { ExportWindowsPatchListOutput {
    0 "TaskId" task_id: String
} }

/// `FixBaselineDetect` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=FixBaselineDetect>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixBaselineDetect {
    /// Required.
    pub host_id: String,
    /// Required.
    pub item_id: i64,
    pub data: Option<Vec<String>>,
}
operation! { FixBaselineDetect(host_id: String, item_id: i64) "FixBaselineDetect" -> Empty {
    0 "HostId" host_id, 1 "ItemId" item_id, 2 "Data" data: Vec<String>
} }

/// Response of [`FixBaselineDetect`]: empty.
pub type FixBaselineDetectOutput = Empty;

/// Gets local storage item: `GetLocalStorageItem` of `cwp` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=GetLocalStorageItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocalStorageItem {
    /// Required.
    pub key: String,
}
operation! { GetLocalStorageItem(key: String) "GetLocalStorageItem" -> GetLocalStorageItemOutput {
    0 "Key" key
} }

/// Response of [`GetLocalStorageItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocalStorageItemOutput {
    pub value: Option<String>,
}
model! { GetLocalStorageItemOutput {
    0 "Value" value: String
} }

/// `KeysLocalStorage` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=KeysLocalStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeysLocalStorage {}
operation! { KeysLocalStorage() "KeysLocalStorage" -> KeysLocalStorageOutput {} }

/// Response of [`KeysLocalStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeysLocalStorageOutput {
    pub keys: Vec<String>,
}
model! { KeysLocalStorageOutput {
    0 "Keys" keys: Vec<String>
} }

/// Modifies auto open pro version config: `ModifyAutoOpenProVersionConfig` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyAutoOpenProVersionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoOpenProVersionConfig {
    /// Required.
    pub status: String,
    pub protect_type: Option<String>,
    pub auto_repurchase_switch: Option<i64>,
    pub auto_repurchase_renew_switch: Option<i64>,
    pub repurchase_renew_switch: Option<i64>,
    pub auto_bind_rasp_switch: Option<i64>,
    pub auto_open_rasp_switch: Option<i64>,
    pub auto_downgrade_switch: Option<i64>,
}
operation! { ModifyAutoOpenProVersionConfig(status: String) "ModifyAutoOpenProVersionConfig" -> Empty {
    0 "Status" status, 1 "ProtectType" protect_type: String, 2 "AutoRepurchaseSwitch" auto_repurchase_switch: i64,
    3 "AutoRepurchaseRenewSwitch" auto_repurchase_renew_switch: i64,
    4 "RepurchaseRenewSwitch" repurchase_renew_switch: i64, 5 "AutoBindRaspSwitch" auto_bind_rasp_switch: i64,
    6 "AutoOpenRaspSwitch" auto_open_rasp_switch: i64, 7 "AutoDowngradeSwitch" auto_downgrade_switch: i64
} }

/// Response of [`ModifyAutoOpenProVersionConfig`]: empty.
pub type ModifyAutoOpenProVersionConfigOutput = Empty;

/// Modifies ban mode: `ModifyBanMode` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBanMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBanMode {
    /// Required.
    pub mode: String,
    pub ttl: Option<i64>,
}
operation! { ModifyBanMode(mode: String) "ModifyBanMode" -> Empty {
    0 "Mode" mode, 1 "Ttl" ttl: i64
} }

/// Response of [`ModifyBanMode`]: empty.
pub type ModifyBanModeOutput = Empty;

/// Modifies ban status: `ModifyBanStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBanStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBanStatus {
    /// Required.
    pub status: i64,
    pub open_smart_mode: Option<bool>,
}
operation! { ModifyBanStatus(status: i64) "ModifyBanStatus" -> Empty {
    0 "Status" status, 1 "OpenSmartMode" open_smart_mode: bool
} }

/// Response of [`ModifyBanStatus`]: empty.
pub type ModifyBanStatusOutput = Empty;

/// Modifies ban white list: `ModifyBanWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBanWhiteList>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBanWhiteList {
    /// Required.
    pub rules: BanWhiteList,
}
operation! { ModifyBanWhiteList(rules: BanWhiteList) "ModifyBanWhiteList" -> Empty {
    0 "Rules" rules
} }

/// Response of [`ModifyBanWhiteList`]: empty.
pub type ModifyBanWhiteListOutput = Empty;

/// Modifies baseline policy: `ModifyBaselinePolicy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBaselinePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselinePolicy {
    /// Required.
    pub data: BaselinePolicy,
    pub filters: Option<Vec<Filter>>,
    pub select_all: Option<i64>,
}
operation! { ModifyBaselinePolicy(data: BaselinePolicy) "ModifyBaselinePolicy" -> Empty {
    0 "Data" data, 1 "Filters" filters: Vec<Filter>, 2 "SelectAll" select_all: i64
} }

/// Response of [`ModifyBaselinePolicy`]: empty.
pub type ModifyBaselinePolicyOutput = Empty;

/// Modifies baseline policy state: `ModifyBaselinePolicyState` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBaselinePolicyState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselinePolicyState {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub is_enabled: i64,
}
operation! { ModifyBaselinePolicyState(policy_id: i64, is_enabled: i64) "ModifyBaselinePolicyState" -> Empty {
    0 "PolicyId" policy_id, 1 "IsEnabled" is_enabled
} }

/// Response of [`ModifyBaselinePolicyState`]: empty.
pub type ModifyBaselinePolicyStateOutput = Empty;

/// Modifies baseline rule: `ModifyBaselineRule` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBaselineRule>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselineRule {
    /// Required.
    pub data: BaselineRule,
    pub select_all: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub id_type: Option<i64>,
    pub exclude_ids: Option<Vec<i64>>,
    pub category_ids: Option<Vec<i64>>,
}
operation! { ModifyBaselineRule(data: BaselineRule) "ModifyBaselineRule" -> Empty {
    0 "Data" data, 1 "SelectAll" select_all: i64, 2 "Filters" filters: Vec<Filter>, 3 "IdType" id_type: i64,
    4 "ExcludeIds" exclude_ids: Vec<i64>, 5 "CategoryIds" category_ids: Vec<i64>
} }

/// Response of [`ModifyBaselineRule`]: empty.
pub type ModifyBaselineRuleOutput = Empty;

/// Modifies baseline rule ignore: `ModifyBaselineRuleIgnore` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBaselineRuleIgnore>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselineRuleIgnore {
    /// Required.
    pub rule_name: String,
    /// Required.
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

/// Response of [`ModifyBaselineRuleIgnore`]: empty.
pub type ModifyBaselineRuleIgnoreOutput = Empty;

/// Modifies baseline weak password: `ModifyBaselineWeakPassword` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBaselineWeakPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBaselineWeakPassword {
    /// Required.
    pub data: Vec<BaselineWeakPassword>,
}
operation! { ModifyBaselineWeakPassword(data: Vec<BaselineWeakPassword>) "ModifyBaselineWeakPassword" -> Empty {
    0 "Data" data
} }

/// Response of [`ModifyBaselineWeakPassword`]: empty.
pub type ModifyBaselineWeakPasswordOutput = Empty;

/// Modifies bash policy: `ModifyBashPolicy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBashPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_IP_NO_VALID`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::INVALID_PARAMETER_RULE_HOSTIP_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBashPolicy {
    /// Required.
    pub policy: BashPolicy,
}
operation! { ModifyBashPolicy(policy: BashPolicy) "ModifyBashPolicy" -> Empty {
    0 "Policy" policy
} }

/// Response of [`ModifyBashPolicy`]: empty.
pub type ModifyBashPolicyOutput = Empty;

/// Modifies bash policy status: `ModifyBashPolicyStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBashPolicyStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBashPolicyStatus {
    /// Required.
    pub id: i64,
    /// Required.
    pub enable: i64,
}
operation! { ModifyBashPolicyStatus(id: i64, enable: i64) "ModifyBashPolicyStatus" -> Empty {
    0 "Id" id, 1 "Enable" enable
} }

/// Response of [`ModifyBashPolicyStatus`]: empty.
pub type ModifyBashPolicyStatusOutput = Empty;

/// Modifies brute attack rules: `ModifyBruteAttackRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyBruteAttackRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBruteAttackRules {
    /// Required.
    pub rules: Vec<BruteAttackRule>,
}
operation! { ModifyBruteAttackRules(rules: Vec<BruteAttackRule>) "ModifyBruteAttackRules" -> Empty {
    0 "Rules" rules
} }

/// Response of [`ModifyBruteAttackRules`]: empty.
pub type ModifyBruteAttackRulesOutput = Empty;

/// In the request of [`ModifyBruteAttackRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BruteAttackRule {
    /// Required.
    pub time_range: Option<i64>,
    /// Required.
    pub login_fail_times: Option<i64>,
}
input! { BruteAttackRule(time_range: i64, login_fail_times: i64) {
    0 "TimeRange" time_range: i64, 1 "LoginFailTimes" login_fail_times: i64
} }

/// Modifies event attack status: `ModifyEventAttackStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyEventAttackStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::OPERATION_DENIED`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEventAttackStatus {
    pub ids: Option<Vec<i64>>,
    pub all: Option<bool>,
    pub status: Option<i64>,
    pub filters: Option<Vec<Filters>>,
    pub exclude_id: Option<Vec<i64>>,
}
operation! { ModifyEventAttackStatus() "ModifyEventAttackStatus" -> Empty {
    0 "Ids" ids: Vec<i64>, 1 "All" all: bool, 2 "Status" status: i64, 3 "Filters" filters: Vec<Filters>,
    4 "ExcludeId" exclude_id: Vec<i64>
} }

/// Response of [`ModifyEventAttackStatus`]: empty.
pub type ModifyEventAttackStatusOutput = Empty;

/// Modifies file tamper events: `ModifyFileTamperEvents` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyFileTamperEvents>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileTamperEvents {
    /// Required.
    pub status: i64,
    /// Required.
    pub ids: Vec<i64>,
}
operation! { ModifyFileTamperEvents(status: i64, ids: Vec<i64>) "ModifyFileTamperEvents" -> Empty {
    0 "Status" status, 1 "Ids" ids
} }

/// Response of [`ModifyFileTamperEvents`]: empty.
pub type ModifyFileTamperEventsOutput = Empty;

/// Modifies file tamper rule: `ModifyFileTamperRule` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyFileTamperRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileTamperRule {
    /// Required.
    pub name: String,
    /// Required.
    pub rules: Vec<FileTamperRule>,
    /// Required.
    pub is_global: i64,
    /// Required.
    pub status: i64,
    pub id: Option<i64>,
    pub uuids: Option<Vec<String>>,
    pub level: Option<i64>,
    pub add_white_type: Option<String>,
}
operation! { ModifyFileTamperRule(name: String, rules: Vec<FileTamperRule>, is_global: i64, status: i64)
    "ModifyFileTamperRule" -> Empty {
    0 "Name" name, 1 "Rules" rules, 2 "IsGlobal" is_global, 3 "Status" status, 4 "Id" id: i64,
    5 "Uuids" uuids: Vec<String>, 6 "Level" level: i64, 7 "AddWhiteType" add_white_type: String
} }

/// Response of [`ModifyFileTamperRule`]: empty.
pub type ModifyFileTamperRuleOutput = Empty;

/// Modifies file tamper rule status: `ModifyFileTamperRuleStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyFileTamperRuleStatus>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileTamperRuleStatus {
    /// Required.
    pub status: i64,
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub rule_category: i64,
}
operation! { ModifyFileTamperRuleStatus(status: i64, ids: Vec<i64>, rule_category: i64)
    "ModifyFileTamperRuleStatus" -> Empty {
    0 "Status" status, 1 "Ids" ids, 2 "RuleCategory" rule_category
} }

/// Response of [`ModifyFileTamperRuleStatus`]: empty.
pub type ModifyFileTamperRuleStatusOutput = Empty;

/// Modifies java mem shell plugin switch: `ModifyJavaMemShellPluginSwitch` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyJavaMemShellPluginSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJavaMemShellPluginSwitch {
    /// Required.
    pub quuids: Vec<String>,
    /// Required.
    pub java_shell_status: i64,
}
operation! { ModifyJavaMemShellPluginSwitch(quuids: Vec<String>, java_shell_status: i64)
    "ModifyJavaMemShellPluginSwitch" -> Empty {
    0 "Quuids" quuids, 1 "JavaShellStatus" java_shell_status
} }

/// Response of [`ModifyJavaMemShellPluginSwitch`]: empty.
pub type ModifyJavaMemShellPluginSwitchOutput = Empty;

/// Modifies java mem shells status: `ModifyJavaMemShellsStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyJavaMemShellsStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJavaMemShellsStatus {
    /// Required.
    pub status: i64,
    pub ids: Option<Vec<i64>>,
    pub update_all: Option<bool>,
}
operation! { ModifyJavaMemShellsStatus(status: i64) "ModifyJavaMemShellsStatus" -> Empty {
    0 "Status" status, 1 "Ids" ids: Vec<i64>, 2 "UpdateAll" update_all: bool
} }

/// Response of [`ModifyJavaMemShellsStatus`]: empty.
pub type ModifyJavaMemShellsStatusOutput = Empty;

/// Modifies license binds: `ModifyLicenseBinds` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyLicenseBinds>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseBinds {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub license_type: i64,
    pub is_all: Option<bool>,
    pub quuid_list: Option<Vec<String>>,
}
operation! { ModifyLicenseBinds(resource_id: String, license_type: i64)
    "ModifyLicenseBinds" -> ModifyLicenseBindsOutput {
    0 "ResourceId" resource_id, 1 "LicenseType" license_type, 2 "IsAll" is_all: bool,
    3 "QuuidList" quuid_list: Vec<String>
} }

/// Response of [`ModifyLicenseBinds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseBindsOutput {
    pub task_id: Option<i64>,
}
model! { ModifyLicenseBindsOutput {
    0 "TaskId" task_id: i64
} }

/// Modifies license order: `ModifyLicenseOrder` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyLicenseOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseOrder {
    /// Required.
    pub resource_id: String,
    pub inquire_num: Option<i64>,
    pub project_id: Option<i64>,
    pub alias: Option<String>,
}
operation! { ModifyLicenseOrder(resource_id: String) "ModifyLicenseOrder" -> ModifyLicenseOrderOutput {
    0 "ResourceId" resource_id, 1 "InquireNum" inquire_num: i64, 2 "ProjectId" project_id: i64, 3 "Alias" alias: String
} }

/// Response of [`ModifyLicenseOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseOrderOutput {
    pub deal_names: Vec<String>,
    pub resource_ids: Vec<String>,
}
model! { ModifyLicenseOrderOutput {
    0 "DealNames" deal_names: Vec<String>, 1 "ResourceIds" resource_ids: Vec<String>
} }

/// Modifies license un binds: `ModifyLicenseUnBinds` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyLicenseUnBinds>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseUnBinds {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub license_type: i64,
    pub is_all: Option<bool>,
    pub quuid_list: Option<Vec<String>>,
}
operation! { ModifyLicenseUnBinds(resource_id: String, license_type: i64)
    "ModifyLicenseUnBinds" -> ModifyLicenseUnBindsOutput {
    0 "ResourceId" resource_id, 1 "LicenseType" license_type, 2 "IsAll" is_all: bool,
    3 "QuuidList" quuid_list: Vec<String>
} }

/// Response of [`ModifyLicenseUnBinds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLicenseUnBindsOutput {
    pub err_msg: Vec<LicenseUnBindRsp>,
}
model! { ModifyLicenseUnBindsOutput {
    0 "ErrMsg" err_msg: Vec<LicenseUnBindRsp>
} }

/// In the response of [`ModifyLicenseUnBinds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseUnBindRsp {
    pub quuid: Option<String>,
    pub err_msg: Option<String>,
}
model! { LicenseUnBindRsp {
    0 "Quuid" quuid: String, 1 "ErrMsg" err_msg: String
} }

/// Modifies log kafka access: `ModifyLogKafkaAccess` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyLogKafkaAccess>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogKafkaAccess {
    /// Required.
    pub kafka_env_name: String,
    /// Required.
    pub kafka_id: String,
    /// Required.
    pub access_type: i64,
    /// Required.
    pub access_addr: String,
    /// Required.
    pub username: String,
    /// Required.
    pub has_pwd: i64,
    /// Required.
    pub deliver_type_details: Vec<DeliverTypeDetails>,
    /// Required.
    pub ins_version: String,
    /// Required.
    pub zone: String,
    /// Required.
    pub az: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub deliver_status: i64,
    /// Required.
    pub band_width: i64,
    /// Required.
    pub disk_size: i64,
    /// Secret.
    pub pwd: Option<Secret>,
}

/// Arguments of [`ModifyLogKafkaAccess::new`].
pub struct ModifyLogKafkaAccessRequired {
    pub kafka_env_name: String,
    pub kafka_id: String,
    pub access_type: i64,
    pub access_addr: String,
    pub username: String,
    pub has_pwd: i64,
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
operation! {
    ModifyLogKafkaAccess { ModifyLogKafkaAccessRequired: kafka_env_name, kafka_id, access_type, access_addr, username, has_pwd, deliver_type_details, ins_version, zone, az, vpc_id, subnet_id, deliver_status, band_width, disk_size }
    "ModifyLogKafkaAccess" -> Empty {
    0 "KafkaEnvName" kafka_env_name, 1 "KafkaId" kafka_id, 2 "AccessType" access_type, 3 "AccessAddr" access_addr,
    4 "Username" username, 5 "HasPwd" has_pwd, 6 "DeliverTypeDetails" deliver_type_details, 7 "InsVersion" ins_version,
    8 "Zone" zone, 9 "Az" az, 10 "VpcId" vpc_id, 11 "SubnetId" subnet_id, 12 "DeliverStatus" deliver_status,
    13 "BandWidth" band_width, 14 "DiskSize" disk_size, 15 "Pwd" pwd: Secret
} }

/// Response of [`ModifyLogKafkaAccess`]: empty.
pub type ModifyLogKafkaAccessOutput = Empty;

/// Modifies log kafka deliver type: `ModifyLogKafkaDeliverType` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyLogKafkaDeliverType>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogKafkaDeliverType {
    /// Required.
    pub security_type: i64,
    /// Required.
    pub log_type: Vec<i64>,
    /// Required.
    pub switch: i64,
    /// Required.
    pub topic_id: String,
    /// Required.
    pub topic_name: String,
}

/// Arguments of [`ModifyLogKafkaDeliverType::new`].
pub struct ModifyLogKafkaDeliverTypeRequired {
    pub security_type: i64,
    pub log_type: Vec<i64>,
    pub switch: i64,
    pub topic_id: String,
    pub topic_name: String,
}
operation! {
    ModifyLogKafkaDeliverType { ModifyLogKafkaDeliverTypeRequired: security_type, log_type, switch, topic_id, topic_name }
    "ModifyLogKafkaDeliverType" -> Empty {
    0 "SecurityType" security_type, 1 "LogType" log_type, 2 "Switch" switch, 3 "TopicId" topic_id,
    4 "TopicName" topic_name
} }

/// Response of [`ModifyLogKafkaDeliverType`]: empty.
pub type ModifyLogKafkaDeliverTypeOutput = Empty;

/// Modifies log kafka state: `ModifyLogKafkaState` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyLogKafkaState>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogKafkaState {
    /// Required.
    pub kafka_env_name: String,
    /// Required.
    pub kafka_id: String,
    /// Required.
    pub access_type: i64,
    /// Required.
    pub access_addr: String,
    /// Required.
    pub username: String,
    /// Required.
    pub zone: String,
    /// Required.
    pub az: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub deliver_status: i64,
    /// Required.
    pub ins_version: String,
    /// Required.
    pub band_width: i64,
    /// Required.
    pub disk_size: i64,
}

/// Arguments of [`ModifyLogKafkaState::new`].
pub struct ModifyLogKafkaStateRequired {
    pub kafka_env_name: String,
    pub kafka_id: String,
    pub access_type: i64,
    pub access_addr: String,
    pub username: String,
    pub zone: String,
    pub az: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub deliver_status: i64,
    pub ins_version: String,
    pub band_width: i64,
    pub disk_size: i64,
}
operation! {
    ModifyLogKafkaState { ModifyLogKafkaStateRequired: kafka_env_name, kafka_id, access_type, access_addr, username, zone, az, vpc_id, subnet_id, deliver_status, ins_version, band_width, disk_size }
    "ModifyLogKafkaState" -> Empty {
    0 "KafkaEnvName" kafka_env_name, 1 "KafkaId" kafka_id, 2 "AccessType" access_type, 3 "AccessAddr" access_addr,
    4 "Username" username, 5 "Zone" zone, 6 "Az" az, 7 "VpcId" vpc_id, 8 "SubnetId" subnet_id,
    9 "DeliverStatus" deliver_status, 10 "InsVersion" ins_version, 11 "BandWidth" band_width, 12 "DiskSize" disk_size
} }

/// Response of [`ModifyLogKafkaState`]: empty.
pub type ModifyLogKafkaStateOutput = Empty;

/// Modifies log storage config: `ModifyLogStorageConfig` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyLogStorageConfig>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogStorageConfig {
    /// Required.
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

/// Response of [`ModifyLogStorageConfig`]: empty.
pub type ModifyLogStorageConfigOutput = Empty;

/// Modifies login white info: `ModifyLoginWhiteInfo` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyLoginWhiteInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_RULE_HOST_DUPLICATE_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoginWhiteInfo {
    /// Required.
    pub host_login_white_obj: UpdateHostLoginWhiteObj,
}
operation! { ModifyLoginWhiteInfo(host_login_white_obj: UpdateHostLoginWhiteObj) "ModifyLoginWhiteInfo" -> Empty {
    0 "HostLoginWhiteObj" host_login_white_obj
} }

/// Response of [`ModifyLoginWhiteInfo`]: empty.
pub type ModifyLoginWhiteInfoOutput = Empty;

/// In the request of [`ModifyLoginWhiteInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHostLoginWhiteObj {
    /// Required.
    pub places: Option<Vec<Place>>,
    /// Required.
    pub src_ip: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Required.
    pub remark: Option<String>,
    /// Required.
    pub id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// Arguments of [`UpdateHostLoginWhiteObj::new`].
pub struct UpdateHostLoginWhiteObjRequired {
    pub places: Vec<Place>,
    pub src_ip: String,
    pub user_name: String,
    pub remark: String,
    pub id: i64,
}
input! { UpdateHostLoginWhiteObj { UpdateHostLoginWhiteObjRequired: places, src_ip, user_name, remark, id } {
    0 "Places" places: Vec<Place>, 1 "SrcIp" src_ip: String, 2 "UserName" user_name: String, 3 "Remark" remark: String,
    4 "Id" id: i64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String
} }

/// Modifies login white record: `ModifyLoginWhiteRecord` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyLoginWhiteRecord>.
///
/// Errors: [`codes::INVALID_PARAMETER_RULE_HOST_DUPLICATE_ERR`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoginWhiteRecord {
    /// Required.
    pub user_name: String,
    /// Required.
    pub src_ip: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub is_global: i64,
    /// Required.
    pub id: i64,
    pub hosts: Option<Vec<HostInfo>>,
    pub places: Option<Vec<Place>>,
}

/// Arguments of [`ModifyLoginWhiteRecord::new`].
pub struct ModifyLoginWhiteRecordRequired {
    pub user_name: String,
    pub src_ip: String,
    pub start_time: String,
    pub end_time: String,
    pub remark: String,
    pub is_global: i64,
    pub id: i64,
}
operation! {
    ModifyLoginWhiteRecord { ModifyLoginWhiteRecordRequired: user_name, src_ip, start_time, end_time, remark, is_global, id }
    "ModifyLoginWhiteRecord" -> Empty {
    0 "UserName" user_name, 1 "SrcIp" src_ip, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Remark" remark,
    5 "IsGlobal" is_global, 6 "Id" id, 7 "Hosts" hosts: Vec<HostInfo>, 8 "Places" places: Vec<Place>
} }

/// Response of [`ModifyLoginWhiteRecord`]: empty.
pub type ModifyLoginWhiteRecordOutput = Empty;

/// Modifies machine auto clear config: `ModifyMachineAutoClearConfig` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyMachineAutoClearConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachineAutoClearConfig {
    /// Required.
    pub clear_rule: i64,
}
operation! { ModifyMachineAutoClearConfig(clear_rule: i64) "ModifyMachineAutoClearConfig" -> Empty {
    0 "ClearRule" clear_rule
} }

/// Response of [`ModifyMachineAutoClearConfig`]: empty.
pub type ModifyMachineAutoClearConfigOutput = Empty;

/// Modifies machine remark: `ModifyMachineRemark` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyMachineRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachineRemark {
    /// Required.
    pub quuid: String,
    pub remark: Option<String>,
}
operation! { ModifyMachineRemark(quuid: String) "ModifyMachineRemark" -> Empty {
    0 "Quuid" quuid, 1 "Remark" remark: String
} }

/// Response of [`ModifyMachineRemark`]: empty.
pub type ModifyMachineRemarkOutput = Empty;

/// Modifies malicious request white list: `ModifyMaliciousRequestWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyMaliciousRequestWhiteList>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaliciousRequestWhiteList {
    /// Required.
    pub id: i64,
    /// Required.
    pub domain: String,
    pub mark: Option<String>,
}
operation! { ModifyMaliciousRequestWhiteList(id: i64, domain: String) "ModifyMaliciousRequestWhiteList" -> Empty {
    0 "Id" id, 1 "Domain" domain, 2 "Mark" mark: String
} }

/// Response of [`ModifyMaliciousRequestWhiteList`]: empty.
pub type ModifyMaliciousRequestWhiteListOutput = Empty;

/// Modifies malware timing scan settings: `ModifyMalwareTimingScanSettings` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyMalwareTimingScanSettings>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMalwareTimingScanSettings {
    /// Required.
    pub check_pattern: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub is_global: i64,
    /// Required.
    pub enable_scan: i64,
    /// Required.
    pub monitoring_pattern: i64,
    /// Required.
    pub cycle: i64,
    /// Required.
    pub real_time_monitoring: i64,
    pub quuid_list: Option<Vec<String>>,
    pub auto_isolation: Option<i64>,
    pub kill_process: Option<i64>,
    pub do_clean: Option<i64>,
    pub engine_type: Option<i64>,
    pub enable_inspired_engine: Option<i64>,
    pub enable_mem_shell_scan: Option<i64>,
    pub protect_mode: Option<i64>,
    pub protect_file_scope: Option<i64>,
    pub quara_uuids: Option<Vec<String>>,
    pub quara_scope: Option<i64>,
    pub product_type: Option<i64>,
}

/// Arguments of [`ModifyMalwareTimingScanSettings::new`].
pub struct ModifyMalwareTimingScanSettingsRequired {
    pub check_pattern: i64,
    pub start_time: String,
    pub end_time: String,
    pub is_global: i64,
    pub enable_scan: i64,
    pub monitoring_pattern: i64,
    pub cycle: i64,
    pub real_time_monitoring: i64,
}
operation! {
    ModifyMalwareTimingScanSettings { ModifyMalwareTimingScanSettingsRequired: check_pattern, start_time, end_time, is_global, enable_scan, monitoring_pattern, cycle, real_time_monitoring }
    "ModifyMalwareTimingScanSettings" -> Empty {
    0 "CheckPattern" check_pattern, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "IsGlobal" is_global,
    4 "EnableScan" enable_scan, 5 "MonitoringPattern" monitoring_pattern, 6 "Cycle" cycle,
    7 "RealTimeMonitoring" real_time_monitoring, 8 "QuuidList" quuid_list: Vec<String>,
    9 "AutoIsolation" auto_isolation: i64, 10 "KillProcess" kill_process: i64, 11 "DoClean" do_clean: i64,
    12 "EngineType" engine_type: i64, 13 "EnableInspiredEngine" enable_inspired_engine: i64,
    14 "EnableMemShellScan" enable_mem_shell_scan: i64, 15 "ProtectMode" protect_mode: i64,
    16 "ProtectFileScope" protect_file_scope: i64, 17 "QuaraUuids" quara_uuids: Vec<String>,
    18 "QuaraScope" quara_scope: i64, 19 "ProductType" product_type: i64
} }

/// Response of [`ModifyMalwareTimingScanSettings`]: empty.
pub type ModifyMalwareTimingScanSettingsOutput = Empty;

/// Modifies malware white list: `ModifyMalwareWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyMalwareWhiteList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMalwareWhiteList {
    /// Required.
    pub mode: i64,
    /// Required.
    pub id: i64,
    pub quuid_list: Option<Vec<String>>,
    pub is_global: Option<i64>,
    pub match_type: Option<i64>,
    pub file_name: Option<Vec<String>>,
    pub file_directory: Option<Vec<String>>,
    pub file_extension: Option<Vec<String>>,
    pub md5_list: Option<Vec<String>>,
}
operation! { ModifyMalwareWhiteList(mode: i64, id: i64) "ModifyMalwareWhiteList" -> Empty {
    0 "Mode" mode, 1 "Id" id, 2 "QuuidList" quuid_list: Vec<String>, 3 "IsGlobal" is_global: i64,
    4 "MatchType" match_type: i64, 5 "FileName" file_name: Vec<String>, 6 "FileDirectory" file_directory: Vec<String>,
    7 "FileExtension" file_extension: Vec<String>, 8 "Md5List" md5_list: Vec<String>
} }

/// Response of [`ModifyMalwareWhiteList`]: empty.
pub type ModifyMalwareWhiteListOutput = Empty;

/// Modifies net attack setting: `ModifyNetAttackSetting` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyNetAttackSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetAttackSetting {
    /// Required.
    pub net_attack_enable: i64,
    /// Required.
    pub net_attack_alarm_status: i64,
    pub scope: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
    pub auto_include: Option<i64>,
    pub product_type: Option<i64>,
}
operation! { ModifyNetAttackSetting(net_attack_enable: i64, net_attack_alarm_status: i64)
    "ModifyNetAttackSetting" -> Empty {
    0 "NetAttackEnable" net_attack_enable, 1 "NetAttackAlarmStatus" net_attack_alarm_status, 2 "Scope" scope: i64,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "ExcludeInstanceIds" exclude_instance_ids: Vec<String>,
    5 "AutoInclude" auto_include: i64, 6 "ProductType" product_type: i64
} }

/// Response of [`ModifyNetAttackSetting`]: empty.
pub type ModifyNetAttackSettingOutput = Empty;

/// Modifies net attack white list: `ModifyNetAttackWhiteList` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyNetAttackWhiteList>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetAttackWhiteList {
    /// Required.
    pub scope: i64,
    /// Required.
    pub src_ip: Vec<String>,
    /// Required.
    pub deal_old_events: i64,
    /// Required.
    pub id: i64,
    pub quuid_list: Option<Vec<String>>,
    pub description: Option<String>,
}
operation! { ModifyNetAttackWhiteList(scope: i64, src_ip: Vec<String>, deal_old_events: i64, id: i64)
    "ModifyNetAttackWhiteList" -> Empty {
    0 "Scope" scope, 1 "SrcIp" src_ip, 2 "DealOldEvents" deal_old_events, 3 "Id" id,
    4 "QuuidList" quuid_list: Vec<String>, 5 "Description" description: String
} }

/// Response of [`ModifyNetAttackWhiteList`]: empty.
pub type ModifyNetAttackWhiteListOutput = Empty;

/// Modifies order attribute: `ModifyOrderAttribute` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyOrderAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOrderAttribute {
    /// Required.
    pub license_type: i64,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub attr_name: String,
    /// Required.
    pub attr_value: String,
}
operation! { ModifyOrderAttribute(license_type: i64, resource_id: String, attr_name: String, attr_value: String)
    "ModifyOrderAttribute" -> Empty {
    0 "LicenseType" license_type, 1 "ResourceId" resource_id, 2 "AttrName" attr_name, 3 "AttrValue" attr_value
} }

/// Response of [`ModifyOrderAttribute`]: empty.
pub type ModifyOrderAttributeOutput = Empty;

/// Modifies ransom defense events status: `ModifyRansomDefenseEventsStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyRansomDefenseEventsStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_AGENT_OFFLINE`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::OPERATION_DENIED`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRansomDefenseEventsStatus {
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub status: i64,
    pub all: Option<bool>,
}
operation! { ModifyRansomDefenseEventsStatus(ids: Vec<i64>, status: i64) "ModifyRansomDefenseEventsStatus" -> Empty {
    0 "Ids" ids, 1 "Status" status, 2 "All" all: bool
} }

/// Response of [`ModifyRansomDefenseEventsStatus`]: empty.
pub type ModifyRansomDefenseEventsStatusOutput = Empty;

/// Modifies ransom defense strategy status: `ModifyRansomDefenseStrategyStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyRansomDefenseStrategyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRansomDefenseStrategyStatus {
    /// Required.
    pub is_all: i64,
    /// Required.
    pub status: i64,
    pub id_list: Option<Vec<i64>>,
}
operation! { ModifyRansomDefenseStrategyStatus(is_all: i64, status: i64) "ModifyRansomDefenseStrategyStatus" -> Empty {
    0 "IsAll" is_all, 1 "Status" status, 2 "IdList" id_list: Vec<i64>
} }

/// Response of [`ModifyRansomDefenseStrategyStatus`]: empty.
pub type ModifyRansomDefenseStrategyStatusOutput = Empty;

/// Modifies rasp max cpu: `ModifyRaspMaxCpu` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyRaspMaxCpu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRaspMaxCpu {
    pub rasp_max_cpu: Option<i64>,
}
operation! { ModifyRaspMaxCpu() "ModifyRaspMaxCpu" -> Empty {
    0 "RaspMaxCpu" rasp_max_cpu: i64
} }

/// Response of [`ModifyRaspMaxCpu`]: empty.
pub type ModifyRaspMaxCpuOutput = Empty;

/// Modifies rasp rules: `ModifyRaspRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyRaspRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_IP_NO_VALID`], [`codes::INVALID_PARAMETER_PORT_NO_VALID`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRaspRules {
    pub id: Option<i64>,
    pub vul_vuls_ids: Option<Vec<i64>>,
    pub url_regexp: Option<String>,
    pub white_type: Option<i64>,
}
operation! { ModifyRaspRules() "ModifyRaspRules" -> Empty {
    0 "Id" id: i64, 1 "VulVulsIDs" vul_vuls_ids: Vec<i64>, 2 "URLRegexp" url_regexp: String,
    3 "WhiteType" white_type: i64
} }

/// Response of [`ModifyRaspRules`]: empty.
pub type ModifyRaspRulesOutput = Empty;

/// Modifies reverse shell rules aggregation: `ModifyReverseShellRulesAggregation` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyReverseShellRulesAggregation>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_IP_NO_VALID`], [`codes::INVALID_PARAMETER_PORT_NO_VALID`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY`],
/// [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReverseShellRulesAggregation {
    pub id: Option<i64>,
    pub uuids: Option<Vec<String>>,
    pub host_ip: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_port: Option<String>,
    pub process_name: Option<String>,
    pub is_global: Option<i64>,
    pub event_id: Option<i64>,
    pub white_type: Option<i64>,
    pub rule_regexp: Option<String>,
    pub handle_history: Option<i64>,
    pub group_id: Option<String>,
}
operation! { ModifyReverseShellRulesAggregation() "ModifyReverseShellRulesAggregation" -> Empty {
    0 "Id" id: i64, 1 "Uuids" uuids: Vec<String>, 2 "HostIp" host_ip: String, 3 "DestIp" dest_ip: String,
    4 "DestPort" dest_port: String, 5 "ProcessName" process_name: String, 6 "IsGlobal" is_global: i64,
    7 "EventId" event_id: i64, 8 "WhiteType" white_type: i64, 9 "RuleRegexp" rule_regexp: String,
    10 "HandleHistory" handle_history: i64, 11 "GroupID" group_id: String
} }

/// Response of [`ModifyReverseShellRulesAggregation`]: empty.
pub type ModifyReverseShellRulesAggregationOutput = Empty;

/// Modifies risk dns policy: `ModifyRiskDnsPolicy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyRiskDnsPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskDnsPolicy {
    /// Required.
    pub data: RiskDnsPolicy,
}
operation! { ModifyRiskDnsPolicy(data: RiskDnsPolicy) "ModifyRiskDnsPolicy" -> ModifyRiskDnsPolicyOutput {
    0 "Data" data
} }

/// Response of [`ModifyRiskDnsPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskDnsPolicyOutput {
    pub repeat: Option<i64>,
}
model! { ModifyRiskDnsPolicyOutput {
    0 "Repeat" repeat: i64
} }

/// Modifies risk dns policy status: `ModifyRiskDnsPolicyStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyRiskDnsPolicyStatus>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskDnsPolicyStatus {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub is_enabled: i64,
}
operation! { ModifyRiskDnsPolicyStatus(policy_id: i64, is_enabled: i64) "ModifyRiskDnsPolicyStatus" -> Empty {
    0 "PolicyId" policy_id, 1 "IsEnabled" is_enabled
} }

/// Response of [`ModifyRiskDnsPolicyStatus`]: empty.
pub type ModifyRiskDnsPolicyStatusOutput = Empty;

/// Modifies risk events status: `ModifyRiskEventsStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyRiskEventsStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_AGENT_OFFLINE`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::OPERATION_DENIED`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskEventsStatus {
    /// Required.
    pub operate: i64,
    /// Required.
    pub risk_type: String,
    pub ids: Option<Vec<i64>>,
    pub update_all: Option<bool>,
    pub exclude_id: Option<Vec<i64>>,
    pub kill_process: Option<bool>,
    pub ip: Option<Vec<String>>,
    pub filters: Option<Vec<Filters>>,
    pub do_clean: Option<bool>,
}
operation! { ModifyRiskEventsStatus(operate: i64, risk_type: String)
    "ModifyRiskEventsStatus" -> ModifyRiskEventsStatusOutput {
    0 "Operate" operate, 1 "RiskType" risk_type, 2 "Ids" ids: Vec<i64>, 3 "UpdateAll" update_all: bool,
    4 "ExcludeId" exclude_id: Vec<i64>, 5 "KillProcess" kill_process: bool, 6 "Ip" ip: Vec<String>,
    7 "Filters" filters: Vec<Filters>, 8 "DoClean" do_clean: bool
} }

/// Response of [`ModifyRiskEventsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRiskEventsStatusOutput {
    pub is_sync: Option<i64>,
}
model! { ModifyRiskEventsStatusOutput {
    0 "IsSync" is_sync: i64
} }

/// Modifies users config: `ModifyUsersConfig` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyUsersConfig>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_AGENT_OFFLINE`], [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::OPERATION_DENIED`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUsersConfig {
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_value: String,
}
operation! { ModifyUsersConfig(config_name: String, config_value: String) "ModifyUsersConfig" -> Empty {
    0 "ConfigName" config_name, 1 "ConfigValue" config_value
} }

/// Response of [`ModifyUsersConfig`]: empty.
pub type ModifyUsersConfigOutput = Empty;

/// Modifies vul defence event status: `ModifyVulDefenceEventStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyVulDefenceEventStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulDefenceEventStatus {
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub status: i64,
}
operation! { ModifyVulDefenceEventStatus(ids: Vec<i64>, status: i64) "ModifyVulDefenceEventStatus" -> Empty {
    0 "Ids" ids, 1 "Status" status
} }

/// Response of [`ModifyVulDefenceEventStatus`]: empty.
pub type ModifyVulDefenceEventStatusOutput = Empty;

/// Modifies vul defence setting: `ModifyVulDefenceSetting` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyVulDefenceSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVulDefenceSetting {
    /// Required.
    pub enable: i64,
    /// Required.
    pub scope: i64,
    pub quuids: Option<Vec<String>>,
    pub exclude_instance_ids: Option<Vec<String>>,
    pub auto_include: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { ModifyVulDefenceSetting(enable: i64, scope: i64) "ModifyVulDefenceSetting" -> Empty {
    0 "Enable" enable, 1 "Scope" scope, 2 "Quuids" quuids: Vec<String>,
    3 "ExcludeInstanceIds" exclude_instance_ids: Vec<String>, 4 "AutoInclude" auto_include: i64,
    5 "InstanceIds" instance_ids: Vec<String>
} }

/// Response of [`ModifyVulDefenceSetting`]: empty.
pub type ModifyVulDefenceSettingOutput = Empty;

/// Modifies warning host config: `ModifyWarningHostConfig` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyWarningHostConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWarningHostConfig {
    /// Required.
    pub r#type: i64,
    /// Required.
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

/// Response of [`ModifyWarningHostConfig`]: empty.
pub type ModifyWarningHostConfigOutput = Empty;

/// Modifies warning setting: `ModifyWarningSetting` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyWarningSetting>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWarningSetting {
    /// Required.
    pub warning_objects: Vec<WarningObject>,
}
operation! { ModifyWarningSetting(warning_objects: Vec<WarningObject>) "ModifyWarningSetting" -> Empty {
    0 "WarningObjects" warning_objects
} }

/// Response of [`ModifyWarningSetting`]: empty.
pub type ModifyWarningSettingOutput = Empty;

/// In the request of [`ModifyWarningSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarningObject {
    pub r#type: Option<i64>,
    pub disable_phone_warning: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub control_bits: Option<String>,
    pub host_range: Option<i64>,
    pub unit: Option<String>,
}
input! { WarningObject() {
    0 "Type" r#type: i64, 1 "DisablePhoneWarning" disable_phone_warning: i64, 2 "BeginTime" begin_time: String,
    3 "EndTime" end_time: String, 4 "ControlBits" control_bits: String, 5 "HostRange" host_range: i64,
    6 "Unit" unit: String
} }

/// Modifies web hook policy: `ModifyWebHookPolicy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyWebHookPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION`].
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

/// Response of [`ModifyWebHookPolicy`]: empty.
pub type ModifyWebHookPolicyOutput = Empty;

/// Modifies web hook policy status: `ModifyWebHookPolicyStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyWebHookPolicyStatus>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHookPolicyStatus {
    /// Required.
    pub id: i64,
    pub is_disabled: Option<i64>,
}
operation! { ModifyWebHookPolicyStatus(id: i64) "ModifyWebHookPolicyStatus" -> Empty {
    0 "Id" id, 1 "IsDisabled" is_disabled: i64
} }

/// Response of [`ModifyWebHookPolicyStatus`]: empty.
pub type ModifyWebHookPolicyStatusOutput = Empty;

/// Modifies web hook receiver: `ModifyWebHookReceiver` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyWebHookReceiver>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHookReceiver {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub addr: Option<String>,
    pub is_modify: Option<bool>,
    pub r#type: Option<i64>,
    pub scf_region: Option<String>,
    pub namespace: Option<String>,
    pub function_name: Option<String>,
    pub function_version: Option<String>,
    pub alias: Option<String>,
}
operation! { ModifyWebHookReceiver() "ModifyWebHookReceiver" -> Empty {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Addr" addr: String, 3 "IsModify" is_modify: bool, 4 "Type" r#type: i64,
    5 "SCFRegion" scf_region: String, 6 "Namespace" namespace: String, 7 "FunctionName" function_name: String,
    8 "FunctionVersion" function_version: String, 9 "Alias" alias: String
} }

/// Response of [`ModifyWebHookReceiver`]: empty.
pub type ModifyWebHookReceiverOutput = Empty;

/// Modifies web hook rule: `ModifyWebHookRule` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyWebHookRule>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHookRule {
    /// Required.
    pub data: WebHookRuleDetail,
}
operation! { ModifyWebHookRule(data: WebHookRuleDetail) "ModifyWebHookRule" -> Empty {
    0 "Data" data
} }

/// Response of [`ModifyWebHookRule`]: empty.
pub type ModifyWebHookRuleOutput = Empty;

/// Modifies web hook rule status: `ModifyWebHookRuleStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyWebHookRuleStatus>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHookRuleStatus {
    /// Required.
    pub id: i64,
    /// Required.
    pub is_disabled: i64,
}
operation! { ModifyWebHookRuleStatus(id: i64, is_disabled: i64) "ModifyWebHookRuleStatus" -> Empty {
    0 "Id" id, 1 "IsDisabled" is_disabled
} }

/// Response of [`ModifyWebHookRuleStatus`]: empty.
pub type ModifyWebHookRuleStatusOutput = Empty;

/// Modifies web page protect dir: `ModifyWebPageProtectDir` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyWebPageProtectDir>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::FAILED_OPERATION_AGENT_OFFLINE`], [`codes::FAILED_OPERATION_LICENSE_EXCEEDED`],
/// [`codes::FAILED_OPERATION_PROTECT_START_FAIL`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebPageProtectDir {
    /// Required.
    pub protect_dir_addr: String,
    /// Required.
    pub protect_dir_name: String,
    /// Required.
    pub protect_file_type: String,
    /// Required.
    pub host_config: Vec<ProtectHostConfig>,
}
operation! {
    ModifyWebPageProtectDir(protect_dir_addr: String, protect_dir_name: String, protect_file_type: String, host_config: Vec<ProtectHostConfig>)
    "ModifyWebPageProtectDir" -> Empty {
    0 "ProtectDirAddr" protect_dir_addr, 1 "ProtectDirName" protect_dir_name, 2 "ProtectFileType" protect_file_type,
    3 "HostConfig" host_config
} }

/// Response of [`ModifyWebPageProtectDir`]: empty.
pub type ModifyWebPageProtectDirOutput = Empty;

/// Modifies web page protect setting: `ModifyWebPageProtectSetting` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyWebPageProtectSetting>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebPageProtectSetting {
    /// Required.
    pub modify_type: i64,
    /// Required.
    pub value: String,
    /// Required.
    pub id: String,
}
operation! { ModifyWebPageProtectSetting(modify_type: i64, value: String, id: String)
    "ModifyWebPageProtectSetting" -> Empty {
    0 "ModifyType" modify_type, 1 "Value" value, 2 "Id" id
} }

/// Response of [`ModifyWebPageProtectSetting`]: empty.
pub type ModifyWebPageProtectSettingOutput = Empty;

/// Modifies web page protect switch: `ModifyWebPageProtectSwitch` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ModifyWebPageProtectSwitch>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::FAILED_OPERATION_AGENT_OFFLINE`], [`codes::FAILED_OPERATION_LICENSE_EXCEEDED`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebPageProtectSwitch {
    /// Required.
    pub switch_type: i64,
    /// Required.
    pub ids: Vec<String>,
    pub status: Option<i64>,
}
operation! { ModifyWebPageProtectSwitch(switch_type: i64, ids: Vec<String>) "ModifyWebPageProtectSwitch" -> Empty {
    0 "SwitchType" switch_type, 1 "Ids" ids, 2 "Status" status: i64
} }

/// Response of [`ModifyWebPageProtectSwitch`]: empty.
pub type ModifyWebPageProtectSwitchOutput = Empty;

/// `RansomDefenseRollback` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=RansomDefenseRollback>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RansomDefenseRollback {
    /// Required.
    pub backup_time: String,
    pub quuid: Option<String>,
    pub disk_info: Option<String>,
}
operation! { RansomDefenseRollback(backup_time: String) "RansomDefenseRollback" -> Empty {
    0 "BackupTime" backup_time, 1 "Quuid" quuid: String, 2 "DiskInfo" disk_info: String
} }

/// Response of [`RansomDefenseRollback`]: empty.
pub type RansomDefenseRollbackOutput = Empty;

/// `RaspEventOverview` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=RaspEventOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspEventOverview {}
operation! { RaspEventOverview() "RaspEventOverview" -> RaspEventOverviewOutput {} }

/// Response of [`RaspEventOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspEventOverviewOutput {
    pub overview: Option<RaspEventOverviewItem>,
}
model! { RaspEventOverviewOutput {
    0 "Overview" overview: RaspEventOverviewItem
} }

/// In the response of [`RaspEventOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaspEventOverviewItem {
    pub defence_vuls: Option<i64>,
    pub precise_defense_vuls: Option<i64>,
    pub unhandled_rasp_events: Option<i64>,
    pub unhandled_mem_shell_scan_events: Option<i64>,
    pub unhandled_mem_shell_inject_events: Option<i64>,
    pub un_handled_events: Vec<i64>,
    pub rasp_attack_counts: Vec<i64>,
    pub rasp_defend_counts: Vec<i64>,
    pub mem_shell_attack_counts: Vec<i64>,
    pub mem_shell_defend_counts: Vec<i64>,
    pub date: Vec<String>,
    pub protect_asset_open_count: Option<i64>,
    pub protect_asset_count: Option<i64>,
    pub ultimate_asset_count: Option<i64>,
    pub rasp_asset_count: Option<i64>,
    pub not_protect_asset_count: Option<i64>,
    pub recent_unhandled_events: Option<i64>,
    pub rasp_defend_count: Option<i64>,
}
model! { RaspEventOverviewItem {
    0 "DefenceVuls" defence_vuls: i64, 1 "PreciseDefenseVuls" precise_defense_vuls: i64,
    2 "UnhandledRaspEvents" unhandled_rasp_events: i64,
    3 "UnhandledMemShellScanEvents" unhandled_mem_shell_scan_events: i64,
    4 "UnhandledMemShellInjectEvents" unhandled_mem_shell_inject_events: i64,
    5 "UnHandledEvents" un_handled_events: Vec<i64>, 6 "RaspAttackCounts" rasp_attack_counts: Vec<i64>,
    7 "RaspDefendCounts" rasp_defend_counts: Vec<i64>, 8 "MemShellAttackCounts" mem_shell_attack_counts: Vec<i64>,
    9 "MemShellDefendCounts" mem_shell_defend_counts: Vec<i64>, 10 "Date" date: Vec<String>,
    11 "ProtectAssetOpenCount" protect_asset_open_count: i64, 12 "ProtectAssetCount" protect_asset_count: i64,
    13 "UltimateAssetCount" ultimate_asset_count: i64, 14 "RaspAssetCount" rasp_asset_count: i64,
    15 "NotProtectAssetCount" not_protect_asset_count: i64, 16 "RecentUnhandledEvents" recent_unhandled_events: i64,
    17 "RaspDefendCount" rasp_defend_count: i64
} }

/// Recovers malwares: `RecoverMalwares` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=RecoverMalwares>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_RECOVER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverMalwares {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { RecoverMalwares(ids: Vec<i64>) "RecoverMalwares" -> RecoverMalwaresOutput {
    0 "Ids" ids
} }

/// Response of [`RecoverMalwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverMalwaresOutput {
    pub success_ids: Vec<i64>,
    pub failed_ids: Vec<i64>,
}
model! { RecoverMalwaresOutput {
    0 "SuccessIds" success_ids: Vec<i64>, 1 "FailedIds" failed_ids: Vec<i64>
} }

/// Removes local storage item: `RemoveLocalStorageItem` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=RemoveLocalStorageItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveLocalStorageItem {
    /// Required.
    pub key: String,
}
operation! { RemoveLocalStorageItem(key: String) "RemoveLocalStorageItem" -> Empty {
    0 "Key" key
} }

/// Response of [`RemoveLocalStorageItem`]: empty.
pub type RemoveLocalStorageItemOutput = Empty;

/// Removes machine: `RemoveMachine` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=RemoveMachine>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`], [`codes::OPERATION_DENIED`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMachine {
    /// Required.
    pub uuid: String,
    /// Required.
    pub quuid: String,
}
operation! { RemoveMachine(uuid: String, quuid: String) "RemoveMachine" -> Empty {
    0 "Uuid" uuid, 1 "Quuid" quuid
} }

/// Response of [`RemoveMachine`]: empty.
pub type RemoveMachineOutput = Empty;

/// Retries create snapshot: `RetryCreateSnapshot` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=RetryCreateSnapshot>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryCreateSnapshot {
    /// Required.
    pub fix_id: i64,
    /// Required.
    pub quuid: String,
    /// Required.
    pub id: i64,
}
operation! { RetryCreateSnapshot(fix_id: i64, quuid: String, id: i64) "RetryCreateSnapshot" -> Empty {
    0 "FixId" fix_id, 1 "Quuid" quuid, 2 "Id" id
} }

/// Response of [`RetryCreateSnapshot`]: empty.
pub type RetryCreateSnapshotOutput = Empty;

/// Retries vul fix: `RetryVulFix` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=RetryVulFix>.
///
/// Errors: [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVulFix {
    /// Required.
    pub fix_id: i64,
    /// Required.
    pub quuid: String,
    pub vul_id: Option<i64>,
    pub kb_id: Option<i64>,
}
operation! { RetryVulFix(fix_id: i64, quuid: String) "RetryVulFix" -> Empty {
    0 "FixId" fix_id, 1 "Quuid" quuid, 2 "VulId" vul_id: i64, 3 "KbId" kb_id: i64
} }

/// Response of [`RetryVulFix`]: empty.
pub type RetryVulFixOutput = Empty;

/// `ScanAsset` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ScanAsset>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_NO_PROFESSION_HOST`],
/// [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanAsset {
    pub asset_type_ids: Option<Vec<i64>>,
    pub quuids: Option<Vec<String>>,
}
operation! { ScanAsset() "ScanAsset" -> ScanAssetOutput {
    0 "AssetTypeIds" asset_type_ids: Vec<i64>, 1 "Quuids" quuids: Vec<String>
} }

/// Response of [`ScanAsset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanAssetOutput {
    pub task_id: Option<i64>,
}
model! { ScanAssetOutput {
    0 "TaskId" task_id: i64
} }

/// `ScanBaseline` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ScanBaseline>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::FAILED_OPERATION_NO_PROFESSION_HOST`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_MACHINE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanBaseline {
    pub strategy_id_list: Option<Vec<i64>>,
    pub category_id_list: Option<Vec<i64>>,
    pub rule_id_list: Option<Vec<i64>>,
    pub quuid_list: Option<Vec<String>>,
    pub uuid_list: Option<Vec<String>>,
}
operation! { ScanBaseline() "ScanBaseline" -> ScanBaselineOutput {
    0 "StrategyIdList" strategy_id_list: Vec<i64>, 1 "CategoryIdList" category_id_list: Vec<i64>,
    2 "RuleIdList" rule_id_list: Vec<i64>, 3 "QuuidList" quuid_list: Vec<String>, 4 "UuidList" uuid_list: Vec<String>
} }

/// Response of [`ScanBaseline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanBaselineOutput {
    pub scanning_quuids: Vec<String>,
    pub task_id: Option<i64>,
}
model! { ScanBaselineOutput {
    0 "ScanningQuuids" scanning_quuids: Vec<String>, 1 "TaskId" task_id: i64
} }

/// `ScanTaskAgain` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ScanTaskAgain>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_NO_PROFESSION_HOST`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_MACHINE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskAgain {
    /// Required.
    pub module_type: String,
    /// Required.
    pub task_id: i64,
    pub quuid_list: Option<Vec<String>>,
    pub timeout_period: Option<i64>,
}
operation! { ScanTaskAgain(module_type: String, task_id: i64) "ScanTaskAgain" -> ScanTaskAgainOutput {
    0 "ModuleType" module_type, 1 "TaskId" task_id, 2 "QuuidList" quuid_list: Vec<String>,
    3 "TimeoutPeriod" timeout_period: i64
} }

/// Response of [`ScanTaskAgain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanTaskAgainOutput {
    pub success_count: Option<i64>,
    pub basic_version_count: Option<i64>,
}
model! { ScanTaskAgainOutput {
    0 "SuccessCount" success_count: i64, 1 "BasicVersionCount" basic_version_count: i64
} }

/// `ScanVul` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ScanVul>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::FAILED_OPERATION_NO_PROFESSION_HOST`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVul {
    /// Required.
    pub vul_levels: String,
    /// Required.
    pub host_type: i64,
    pub vul_categories: Option<String>,
    pub quuid_list: Option<Vec<String>>,
    pub vul_emergency: Option<i64>,
    pub timeout_period: Option<i64>,
    pub vul_ids: Option<Vec<i64>>,
    pub scan_method: Option<i64>,
    pub kb_number: Option<Vec<String>>,
}
operation! { ScanVul(vul_levels: String, host_type: i64) "ScanVul" -> ScanVulOutput {
    0 "VulLevels" vul_levels, 1 "HostType" host_type, 2 "VulCategories" vul_categories: String,
    3 "QuuidList" quuid_list: Vec<String>, 4 "VulEmergency" vul_emergency: i64, 5 "TimeoutPeriod" timeout_period: i64,
    6 "VulIds" vul_ids: Vec<i64>, 7 "ScanMethod" scan_method: i64, 8 "KBNumber" kb_number: Vec<String>
} }

/// Response of [`ScanVul`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVulOutput {
    pub task_id: Option<i64>,
    pub basic_version_count: Option<i64>,
    pub success_count: Option<i64>,
}
model! { ScanVulOutput {
    0 "TaskId" task_id: i64, 1 "BasicVersionCount" basic_version_count: i64, 2 "SuccessCount" success_count: i64
} }

/// `ScanVulAgain` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ScanVulAgain>.
///
/// Errors: [`codes::FAILED_OPERATION_API_SERVER_FAIL`], [`codes::FAILED_OPERATION_RESCAN_VUL`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVulAgain {
    /// Required.
    pub event_ids: String,
    pub uuids: Option<String>,
    pub event_type: Option<i64>,
}
operation! { ScanVulAgain(event_ids: String) "ScanVulAgain" -> ScanVulAgainOutput {
    0 "EventIds" event_ids, 1 "Uuids" uuids: String, 2 "EventType" event_type: i64
} }

/// Response of [`ScanVulAgain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVulAgainOutput {
    pub success_count: Option<i64>,
    pub basic_version_count: Option<i64>,
}
model! { ScanVulAgainOutput {
    0 "SuccessCount" success_count: i64, 1 "BasicVersionCount" basic_version_count: i64
} }

/// `ScanVulSetting` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=ScanVulSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScanVulSetting {
    /// Required.
    pub timer_interval: i64,
    pub vul_categories: Option<Vec<i64>>,
    pub vul_levels: Option<Vec<i64>>,
    pub timer_time: Option<String>,
    pub vul_emergency: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub enable_scan: Option<i64>,
    pub uuids: Option<Vec<String>>,
    pub scan_method: Option<i64>,
}
operation! { ScanVulSetting(timer_interval: i64) "ScanVulSetting" -> Empty {
    0 "TimerInterval" timer_interval, 1 "VulCategories" vul_categories: Vec<i64>, 2 "VulLevels" vul_levels: Vec<i64>,
    3 "TimerTime" timer_time: String, 4 "VulEmergency" vul_emergency: i64, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "EnableScan" enable_scan: i64, 8 "Uuids" uuids: Vec<String>,
    9 "ScanMethod" scan_method: i64
} }

/// Response of [`ScanVulSetting`]: empty.
pub type ScanVulSettingOutput = Empty;

/// Searches log: `SearchLog` of `cwp` 2018-02-28.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=SearchLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLog {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
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

/// Response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogOutput {
    pub count: Option<i64>,
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    pub data: Vec<LogInfo>,
}
model! { SearchLogOutput {
    0 "Count" count: i64, 1 "Context" context: String, 2 "ListOver" list_over: bool, 3 "Analysis" analysis: bool,
    4 "Data" data: Vec<LogInfo>
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub content: Option<String>,
    pub file_name: Option<String>,
    pub source: Option<String>,
    pub time_stamp: Option<i64>,
}
model! { LogInfo {
    0 "Content" content: String, 1 "FileName" file_name: String, 2 "Source" source: String,
    3 "TimeStamp" time_stamp: i64
} }

/// `SeparateMalwares` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=SeparateMalwares>.
///
/// Errors: [`codes::FAILED_OPERATION_PART_SEPARATE`], [`codes::FAILED_OPERATION_SINGLE_SEPARATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeparateMalwares {
    /// Required.
    pub ids: Vec<i64>,
    pub kill_process: Option<bool>,
}
operation! { SeparateMalwares(ids: Vec<i64>) "SeparateMalwares" -> SeparateMalwaresOutput {
    0 "Ids" ids, 1 "KillProcess" kill_process: bool
} }

/// Response of [`SeparateMalwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeparateMalwaresOutput {
    pub success_ids: Vec<i64>,
    pub failed_ids: Vec<i64>,
}
model! { SeparateMalwaresOutput {
    0 "SuccessIds" success_ids: Vec<i64>, 1 "FailedIds" failed_ids: Vec<i64>
} }

/// Sets bash events status: `SetBashEventsStatus` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=SetBashEventsStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBashEventsStatus {
    /// Required.
    pub ids: Vec<i64>,
    /// Required.
    pub status: i64,
}
operation! { SetBashEventsStatus(ids: Vec<i64>, status: i64) "SetBashEventsStatus" -> Empty {
    0 "Ids" ids, 1 "Status" status
} }

/// Response of [`SetBashEventsStatus`]: empty.
pub type SetBashEventsStatusOutput = Empty;

/// Sets local storage expire: `SetLocalStorageExpire` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=SetLocalStorageExpire>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLocalStorageExpire {
    /// Required.
    pub key: String,
    /// Required.
    pub expire: i64,
}
operation! { SetLocalStorageExpire(key: String, expire: i64) "SetLocalStorageExpire" -> Empty {
    0 "Key" key, 1 "Expire" expire
} }

/// Response of [`SetLocalStorageExpire`]: empty.
pub type SetLocalStorageExpireOutput = Empty;

/// Sets local storage item: `SetLocalStorageItem` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=SetLocalStorageItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLocalStorageItem {
    /// Required.
    pub key: String,
    /// Required.
    pub value: String,
    pub expire: Option<i64>,
}
operation! { SetLocalStorageItem(key: String, value: String) "SetLocalStorageItem" -> Empty {
    0 "Key" key, 1 "Value" value, 2 "Expire" expire: i64
} }

/// Response of [`SetLocalStorageItem`]: empty.
pub type SetLocalStorageItemOutput = Empty;

/// Starts baseline detect: `StartBaselineDetect` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=StartBaselineDetect>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBaselineDetect {
    /// Required.
    pub param: BaselineDetectParam,
}
operation! { StartBaselineDetect(param: BaselineDetectParam) "StartBaselineDetect" -> StartBaselineDetectOutput {
    0 "Param" param
} }

/// In the request of [`StartBaselineDetect`].
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

/// Response of [`StartBaselineDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBaselineDetectOutput {
    pub task_id: Option<i64>,
}
model! { StartBaselineDetectOutput {
    0 "TaskId" task_id: i64
} }

/// Stops asset scan: `StopAssetScan` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=StopAssetScan>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAssetScan {
    /// Required.
    pub task_id: i64,
}
operation! { StopAssetScan(task_id: i64) "StopAssetScan" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`StopAssetScan`]: empty.
pub type StopAssetScanOutput = Empty;

/// Stops baseline detect: `StopBaselineDetect` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=StopBaselineDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBaselineDetect {
    /// Required.
    pub task_ids: Vec<i64>,
}
operation! { StopBaselineDetect(task_ids: Vec<i64>) "StopBaselineDetect" -> Empty {
    0 "TaskIds" task_ids
} }

/// Response of [`StopBaselineDetect`]: empty.
pub type StopBaselineDetectOutput = Empty;

/// Stops notice ban tips: `StopNoticeBanTips` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=StopNoticeBanTips>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNoticeBanTips {}
operation! { StopNoticeBanTips() "StopNoticeBanTips" -> Empty {} }

/// Response of [`StopNoticeBanTips`]: empty.
pub type StopNoticeBanTipsOutput = Empty;

/// Switches bash rules: `SwitchBashRules` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=SwitchBashRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`],
/// [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchBashRules {
    /// Required.
    pub id: i64,
    /// Required.
    pub disabled: i64,
}
operation! { SwitchBashRules(id: i64, disabled: i64) "SwitchBashRules" -> Empty {
    0 "Id" id, 1 "Disabled" disabled
} }

/// Response of [`SwitchBashRules`]: empty.
pub type SwitchBashRulesOutput = Empty;

/// Syncs asset scan: `SyncAssetScan` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=SyncAssetScan>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`],
/// [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAssetScan {
    /// Required.
    pub sync: bool,
}
operation! { SyncAssetScan(sync: bool) "SyncAssetScan" -> SyncAssetScanOutput {
    0 "Sync" sync
} }

/// Response of [`SyncAssetScan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncAssetScanOutput {
    pub state: Option<String>,
    pub latest_start_time: Option<String>,
    pub latest_end_time: Option<String>,
    pub task_id: Option<i64>,
}
model! { SyncAssetScanOutput {
    0 "State" state: String, 1 "LatestStartTime" latest_start_time: String, 2 "LatestEndTime" latest_end_time: String,
    3 "TaskId" task_id: i64
} }

/// Syncs baseline detect summary: `SyncBaselineDetectSummary` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=SyncBaselineDetectSummary>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncBaselineDetectSummary {
    pub task_ids: Option<Vec<i64>>,
}
operation! { SyncBaselineDetectSummary() "SyncBaselineDetectSummary" -> SyncBaselineDetectSummaryOutput {
    0 "TaskIds" task_ids: Vec<i64>
} }

/// Response of [`SyncBaselineDetectSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncBaselineDetectSummaryOutput {
    pub progress_rate: Option<i64>,
    pub not_pass_policy_count: Option<i64>,
    pub host_count: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub will_first_scan: Option<i64>,
    pub detecting_task_ids: Vec<i64>,
    pub left_mins: Option<i64>,
}
model! { SyncBaselineDetectSummaryOutput {
    0 "ProgressRate" progress_rate: i64, 1 "NotPassPolicyCount" not_pass_policy_count: i64,
    2 "HostCount" host_count: i64, 3 "StartTime" start_time: String, 4 "EndTime" end_time: String,
    5 "WillFirstScan" will_first_scan: i64, 6 "DetectingTaskIds" detecting_task_ids: Vec<i64>,
    7 "LeftMins" left_mins: i64
} }

/// Syncs machines: `SyncMachines` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=SyncMachines>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_API_SERVER_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMachines {
    pub sync: Option<bool>,
}
operation! { SyncMachines() "SyncMachines" -> SyncMachinesOutput {
    0 "Sync" sync: bool
} }

/// Response of [`SyncMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncMachinesOutput {
    pub state: Option<String>,
    pub latest_start_time: Option<String>,
    pub latest_end_time: Option<String>,
}
model! { SyncMachinesOutput {
    0 "State" state: String, 1 "LatestStartTime" latest_start_time: String, 2 "LatestEndTime" latest_end_time: String
} }

/// `TestWebHookRule` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=TestWebHookRule>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestWebHookRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub data: String,
}
operation! { TestWebHookRule(id: i64, data: String) "TestWebHookRule" -> Empty {
    0 "Id" id, 1 "Data" data
} }

/// Response of [`TestWebHookRule`]: empty.
pub type TestWebHookRuleOutput = Empty;

/// `TrustMalwares` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=TrustMalwares>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustMalwares {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { TrustMalwares(ids: Vec<i64>) "TrustMalwares" -> Empty {
    0 "Ids" ids
} }

/// Response of [`TrustMalwares`]: empty.
pub type TrustMalwaresOutput = Empty;

/// `UntrustMalwares` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=UntrustMalwares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntrustMalwares {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { UntrustMalwares(ids: Vec<i64>) "UntrustMalwares" -> Empty {
    0 "Ids" ids
} }

/// Response of [`UntrustMalwares`]: empty.
pub type UntrustMalwaresOutput = Empty;

/// Updates baseline strategy: `UpdateBaselineStrategy` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=UpdateBaselineStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PROFESSION_HOST`], [`codes::INVALID_PARAMETER_ILLEGAL_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBaselineStrategy {
    /// Required.
    pub strategy_id: i64,
    /// Required.
    pub strategy_name: String,
    /// Required.
    pub scan_cycle: i64,
    /// Required.
    pub scan_at: String,
    /// Required.
    pub category_ids: Vec<String>,
    /// Required.
    pub is_global: i64,
    /// Required.
    pub machine_type: String,
    /// Required.
    pub region_code: String,
    /// Required.
    pub quuids: Vec<String>,
}

/// Arguments of [`UpdateBaselineStrategy::new`].
pub struct UpdateBaselineStrategyRequired {
    pub strategy_id: i64,
    pub strategy_name: String,
    pub scan_cycle: i64,
    pub scan_at: String,
    pub category_ids: Vec<String>,
    pub is_global: i64,
    pub machine_type: String,
    pub region_code: String,
    pub quuids: Vec<String>,
}
operation! {
    UpdateBaselineStrategy { UpdateBaselineStrategyRequired: strategy_id, strategy_name, scan_cycle, scan_at, category_ids, is_global, machine_type, region_code, quuids }
    "UpdateBaselineStrategy" -> Empty {
    0 "StrategyId" strategy_id, 1 "StrategyName" strategy_name, 2 "ScanCycle" scan_cycle, 3 "ScanAt" scan_at,
    4 "CategoryIds" category_ids, 5 "IsGlobal" is_global, 6 "MachineType" machine_type, 7 "RegionCode" region_code,
    8 "Quuids" quuids
} }

/// Response of [`UpdateBaselineStrategy`]: empty.
pub type UpdateBaselineStrategyOutput = Empty;

/// Updates machine tags: `UpdateMachineTags` of `cwp` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cwp&Version=2018-02-28&Action=UpdateMachineTags>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMachineTags {
    /// Required.
    pub quuid: String,
    pub tag_ids: Option<Vec<i64>>,
    pub machine_region: Option<String>,
    pub machine_area: Option<String>,
}
operation! { UpdateMachineTags(quuid: String) "UpdateMachineTags" -> Empty {
    0 "Quuid" quuid, 1 "TagIds" tag_ids: Vec<i64>, 2 "MachineRegion" machine_region: String,
    3 "MachineArea" machine_area: String
} }

/// Response of [`UpdateMachineTags`]: empty.
pub type UpdateMachineTagsOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_API_SERVER_FAIL "FailedOperation.APIServerFail",
    FAILED_OPERATION_AGENT_OFFLINE "FailedOperation.AgentOffline", FAILED_OPERATION_EXPORT "FailedOperation.Export",
    FAILED_OPERATION_LICENSE_EXCEEDED "FailedOperation.LicenseExceeded",
    FAILED_OPERATION_MACHINE_DELETE "FailedOperation.MachineDelete",
    FAILED_OPERATION_NO_PROFESSION_HOST "FailedOperation.NoProfessionHost",
    FAILED_OPERATION_PART_SEPARATE "FailedOperation.PartSeparate",
    FAILED_OPERATION_PROTECT_START_FAIL "FailedOperation.ProtectStartFail",
    FAILED_OPERATION_RECOVER "FailedOperation.Recover", FAILED_OPERATION_RESCAN_VUL "FailedOperation.RescanVul",
    FAILED_OPERATION_SINGLE_SEPARATE "FailedOperation.SingleSeparate",
    FAILED_OPERATION_TOO_MANY_STRATEGY "FailedOperation.TooManyStrategy", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_MAIN_DB_FAIL "InternalError.MainDBFail", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_DATE_RANGE "InvalidParameter.DateRange",
    INVALID_PARAMETER_ILLEGAL_REQUEST "InvalidParameter.IllegalRequest",
    INVALID_PARAMETER_INVALID_FORMAT "InvalidParameter.InvalidFormat",
    INVALID_PARAMETER_IP_NO_VALID "InvalidParameter.IpNoValid",
    INVALID_PARAMETER_MISSING_PARAMETER "InvalidParameter.MissingParameter",
    INVALID_PARAMETER_NAME_HAS_REPETITION "InvalidParameter.NameHasRepetition",
    INVALID_PARAMETER_PARSING_ERROR "InvalidParameter.ParsingError",
    INVALID_PARAMETER_PORT_NO_VALID "InvalidParameter.PortNoValid",
    INVALID_PARAMETER_REGEX_RULE_ERROR "InvalidParameter.RegexRuleError",
    INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY "InvalidParameter.ReverShellKeyFieldAllEmpty",
    INVALID_PARAMETER_RULE_HOST_DUPLICATE_ERR "InvalidParameter.RuleHostDuplicateErr",
    INVALID_PARAMETER_RULE_HOSTIP_ERR "InvalidParameter.RuleHostipErr", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_TAG_NAME_LENGTH_LIMIT "InvalidParameterValue.TagNameLengthLimit",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_AREA_QUOTA "LimitExceeded.AreaQuota",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_MACHINE_NOT_FOUND "ResourceNotFound.MachineNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
