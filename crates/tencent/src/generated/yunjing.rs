//! `yunjing` of Tencent Cloud, API version 2018-02-28.
//!
//! Endpoint: `yunjing.tencentcloudapi.com`, or `yunjing.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, yunjing::DescribeAccountStatistics};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccountStatistics::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "yunjing",
    "2018-02-28",
    "yunjing",
    &Endpoints::NONE,
);

/// Adds login white list: `AddLoginWhiteList` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=AddLoginWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLoginWhiteList {
    /// Required.
    pub rules: LoginWhiteListsRule,
}
operation! { AddLoginWhiteList(rules: LoginWhiteListsRule) "AddLoginWhiteList" -> Empty {
    0 "Rules" rules
} }

/// Response of [`AddLoginWhiteList`]: empty.
pub type AddLoginWhiteListOutput = Empty;

/// In the request of [`AddLoginWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginWhiteListsRule {
    /// Required.
    pub places: Option<Vec<Place>>,
    /// Required.
    pub src_ip: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Required.
    pub is_global: Option<bool>,
    /// Required.
    pub host_ip: Option<String>,
    pub id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// Arguments of [`LoginWhiteListsRule::new`].
pub struct LoginWhiteListsRuleRequired {
    pub places: Vec<Place>,
    pub src_ip: String,
    pub user_name: String,
    pub is_global: bool,
    pub host_ip: String,
}
input! { LoginWhiteListsRule { LoginWhiteListsRuleRequired: places, src_ip, user_name, is_global, host_ip } {
    0 "Places" places: Vec<Place>, 1 "SrcIp" src_ip: String, 2 "UserName" user_name: String,
    3 "IsGlobal" is_global: bool, 4 "HostIp" host_ip: String, 5 "Id" id: i64, 6 "StartTime" start_time: String,
    7 "EndTime" end_time: String
} }

/// In the request of [`AddLoginWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Place {
    /// Required.
    pub city_id: Option<i64>,
    /// Required.
    pub province_id: Option<i64>,
    /// Required.
    pub country_id: Option<i64>,
}
input! { Place(city_id: i64, province_id: i64, country_id: i64) {
    0 "CityId" city_id: i64, 1 "ProvinceId" province_id: i64, 2 "CountryId" country_id: i64
} }

/// Adds machine tag: `AddMachineTag` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=AddMachineTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMachineTag {
    /// Required.
    pub quuid: String,
    /// Required.
    pub tag_id: i64,
    /// Required.
    pub m_region: String,
    /// Required.
    pub m_area: String,
}
operation! { AddMachineTag(quuid: String, tag_id: i64, m_region: String, m_area: String) "AddMachineTag" -> Empty {
    0 "Quuid" quuid, 1 "TagId" tag_id, 2 "MRegion" m_region, 3 "MArea" m_area
} }

/// Response of [`AddMachineTag`]: empty.
pub type AddMachineTagOutput = Empty;

/// Closes pro version: `CloseProVersion` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=CloseProVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOSE_PRO_VERSION`], [`codes::FAILED_OPERATION_OPEN_PRO_VERSION`],
/// [`codes::FAILED_OPERATION_PRE_PAY_MODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProVersion {
    pub quuid: Option<String>,
}
operation! { CloseProVersion() "CloseProVersion" -> Empty {
    0 "Quuid" quuid: String
} }

/// Response of [`CloseProVersion`]: empty.
pub type CloseProVersionOutput = Empty;

/// Creates baseline strategy: `CreateBaselineStrategy` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=CreateBaselineStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_PROFESSION_HOST`], [`codes::FAILED_OPERATION_TOO_MANY_STRATEGY`],
/// [`codes::INTERNAL_ERROR_MAIN_DB_FAIL`].
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

/// Creates open port task: `CreateOpenPortTask` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=CreateOpenPortTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_OPEN_PORT_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpenPortTask {
    /// Required.
    pub uuid: String,
}
operation! { CreateOpenPortTask(uuid: String) "CreateOpenPortTask" -> Empty {
    0 "Uuid" uuid
} }

/// Response of [`CreateOpenPortTask`]: empty.
pub type CreateOpenPortTaskOutput = Empty;

/// Creates process task: `CreateProcessTask` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=CreateProcessTask>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_PROCESS_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessTask {
    /// Required.
    pub uuid: String,
}
operation! { CreateProcessTask(uuid: String) "CreateProcessTask" -> Empty {
    0 "Uuid" uuid
} }

/// Response of [`CreateProcessTask`]: empty.
pub type CreateProcessTaskOutput = Empty;

/// Creates usual login places: `CreateUsualLoginPlaces` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=CreateUsualLoginPlaces>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsualLoginPlaces {
    /// Required.
    pub uuids: Vec<String>,
    /// Required.
    pub places: Vec<Place>,
}
operation! { CreateUsualLoginPlaces(uuids: Vec<String>, places: Vec<Place>) "CreateUsualLoginPlaces" -> Empty {
    0 "Uuids" uuids, 1 "Places" places
} }

/// Response of [`CreateUsualLoginPlaces`]: empty.
pub type CreateUsualLoginPlacesOutput = Empty;

/// Deletes attack logs: `DeleteAttackLogs` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteAttackLogs>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttackLogs {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteAttackLogs(ids: Vec<i64>) "DeleteAttackLogs" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteAttackLogs`]: empty.
pub type DeleteAttackLogsOutput = Empty;

/// Deletes bash events: `DeleteBashEvents` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteBashEvents>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBashEvents {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteBashEvents(ids: Vec<i64>) "DeleteBashEvents" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteBashEvents`]: empty.
pub type DeleteBashEventsOutput = Empty;

/// Deletes bash rules: `DeleteBashRules` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteBashRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
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

/// Deletes brute attacks: `DeleteBruteAttacks` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteBruteAttacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBruteAttacks {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteBruteAttacks(ids: Vec<i64>) "DeleteBruteAttacks" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteBruteAttacks`]: empty.
pub type DeleteBruteAttacksOutput = Empty;

/// Deletes login white list: `DeleteLoginWhiteList` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteLoginWhiteList>.
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

/// Deletes machine: `DeleteMachine` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteMachine>.
///
/// Errors: [`codes::FAILED_OPERATION_MACHINE_DELETE`].
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

/// Deletes machine tag: `DeleteMachineTag` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteMachineTag>.
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

/// Deletes malicious requests: `DeleteMaliciousRequests` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteMaliciousRequests>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaliciousRequests {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteMaliciousRequests(ids: Vec<i64>) "DeleteMaliciousRequests" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteMaliciousRequests`]: empty.
pub type DeleteMaliciousRequestsOutput = Empty;

/// Deletes malwares: `DeleteMalwares` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteMalwares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMalwares {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteMalwares(ids: Vec<i64>) "DeleteMalwares" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteMalwares`]: empty.
pub type DeleteMalwaresOutput = Empty;

/// Deletes nonlocal login places: `DeleteNonlocalLoginPlaces` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteNonlocalLoginPlaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNonlocalLoginPlaces {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteNonlocalLoginPlaces(ids: Vec<i64>) "DeleteNonlocalLoginPlaces" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteNonlocalLoginPlaces`]: empty.
pub type DeleteNonlocalLoginPlacesOutput = Empty;

/// Deletes privilege events: `DeletePrivilegeEvents` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeletePrivilegeEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivilegeEvents {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeletePrivilegeEvents(ids: Vec<i64>) "DeletePrivilegeEvents" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeletePrivilegeEvents`]: empty.
pub type DeletePrivilegeEventsOutput = Empty;

/// Deletes privilege rules: `DeletePrivilegeRules` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeletePrivilegeRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
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

/// Deletes reverse shell events: `DeleteReverseShellEvents` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteReverseShellEvents>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReverseShellEvents {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { DeleteReverseShellEvents(ids: Vec<i64>) "DeleteReverseShellEvents" -> Empty {
    0 "Ids" ids
} }

/// Response of [`DeleteReverseShellEvents`]: empty.
pub type DeleteReverseShellEventsOutput = Empty;

/// Deletes reverse shell rules: `DeleteReverseShellRules` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteReverseShellRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
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

/// Deletes tags: `DeleteTags` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteTags>.
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

/// Deletes usual login places: `DeleteUsualLoginPlaces` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DeleteUsualLoginPlaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsualLoginPlaces {
    /// Required.
    pub uuid: String,
    /// Required.
    pub city_ids: Vec<i64>,
}
operation! { DeleteUsualLoginPlaces(uuid: String, city_ids: Vec<i64>) "DeleteUsualLoginPlaces" -> Empty {
    0 "Uuid" uuid, 1 "CityIds" city_ids
} }

/// Response of [`DeleteUsualLoginPlaces`]: empty.
pub type DeleteUsualLoginPlacesOutput = Empty;

/// Describes account statistics: `DescribeAccountStatistics` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeAccountStatistics>.
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
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
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

/// Describes accounts: `DescribeAccounts` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccounts {
    pub uuid: Option<String>,
    pub username: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccounts() "DescribeAccounts" -> DescribeAccountsOutput {
    0 "Uuid" uuid: String, 1 "Username" username: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAccounts: Account = Offset "Offset", "Accounts" accounts, total "TotalCount" }

/// Response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub total_count: Option<i64>,
    pub accounts: Vec<Account>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count: i64, 1 "Accounts" accounts: Vec<Account>
} }

/// In the response of [`DescribeAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub username: Option<String>,
    pub groups: Option<String>,
    pub privilege: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub account_create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_login_time: Option<String>,
}
model! { Account {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "MachineIp" machine_ip: String, 3 "MachineName" machine_name: String,
    4 "Username" username: String, 5 "Groups" groups: String, 6 "Privilege" privilege: String,
    7 "AccountCreateTime" account_create_time: String, 8 "LastLoginTime" last_login_time: String
} }

/// Describes agent vuls: `DescribeAgentVuls` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeAgentVuls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentVuls {
    /// Required.
    pub vul_type: String,
    /// Required.
    pub uuid: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAgentVuls(vul_type: String, uuid: String) "DescribeAgentVuls" -> DescribeAgentVulsOutput {
    0 "VulType" vul_type, 1 "Uuid" uuid, 2 "Limit" limit: i64, 3 "Offset" offset: i64, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAgentVuls: AgentVul = Offset "Offset", "AgentVuls" agent_vuls, total "TotalCount" }

/// Response of [`DescribeAgentVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentVulsOutput {
    pub total_count: Option<i64>,
    pub agent_vuls: Vec<AgentVul>,
}
model! { DescribeAgentVulsOutput {
    0 "TotalCount" total_count: i64, 1 "AgentVuls" agent_vuls: Vec<AgentVul>
} }

/// In the response of [`DescribeAgentVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentVul {
    pub id: Option<i64>,
    pub machine_ip: Option<String>,
    pub vul_name: Option<String>,
    pub vul_level: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_scan_time: Option<String>,
    pub description: Option<String>,
    pub vul_id: Option<i64>,
    pub vul_status: Option<String>,
}
model! { AgentVul {
    0 "Id" id: i64, 1 "MachineIp" machine_ip: String, 2 "VulName" vul_name: String, 3 "VulLevel" vul_level: String,
    4 "LastScanTime" last_scan_time: String, 5 "Description" description: String, 6 "VulId" vul_id: i64,
    7 "VulStatus" vul_status: String
} }

/// Describes alarm attribute: `DescribeAlarmAttribute` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeAlarmAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmAttribute {}
operation! { DescribeAlarmAttribute() "DescribeAlarmAttribute" -> DescribeAlarmAttributeOutput {} }

/// Response of [`DescribeAlarmAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmAttributeOutput {
    pub offline: Option<String>,
    pub malware: Option<String>,
    pub nonlocal_login: Option<String>,
    pub crack_success: Option<String>,
}
model! { DescribeAlarmAttributeOutput {
    0 "Offline" offline: String, 1 "Malware" malware: String, 2 "NonlocalLogin" nonlocal_login: String,
    3 "CrackSuccess" crack_success: String
} }

/// Describes attack log info: `DescribeAttackLogInfo` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeAttackLogInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackLogInfo {
    /// Required.
    pub id: i64,
}
operation! { DescribeAttackLogInfo(id: i64) "DescribeAttackLogInfo" -> DescribeAttackLogInfoOutput {
    0 "Id" id
} }

/// Response of [`DescribeAttackLogInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackLogInfoOutput {
    pub id: Option<i64>,
    pub quuid: Option<String>,
    pub src_port: Option<i64>,
    pub src_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub dst_ip: Option<String>,
    pub http_method: Option<String>,
    pub http_host: Option<String>,
    pub http_head: Option<String>,
    pub http_user_agent: Option<String>,
    pub http_referer: Option<String>,
    pub vul_type: Option<String>,
    pub http_cgi: Option<String>,
    pub http_param: Option<String>,
    pub created_at: Option<String>,
    pub http_content: Option<String>,
}
model! { DescribeAttackLogInfoOutput {
    0 "Id" id: i64, 1 "Quuid" quuid: String, 2 "SrcPort" src_port: i64, 3 "SrcIp" src_ip: String,
    4 "DstPort" dst_port: i64, 5 "DstIp" dst_ip: String, 6 "HttpMethod" http_method: String,
    7 "HttpHost" http_host: String, 8 "HttpHead" http_head: String, 9 "HttpUserAgent" http_user_agent: String,
    10 "HttpReferer" http_referer: String, 11 "VulType" vul_type: String, 12 "HttpCgi" http_cgi: String,
    13 "HttpParam" http_param: String, 14 "CreatedAt" created_at: String, 15 "HttpContent" http_content: String
} }

/// Describes attack logs: `DescribeAttackLogs` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeAttackLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackLogs {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
}
operation! { DescribeAttackLogs() "DescribeAttackLogs" -> DescribeAttackLogsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "Uuid" uuid: String,
    4 "Quuid" quuid: String
} }
paged! { DescribeAttackLogs: DefendAttackLog = Offset "Offset", "AttackLogs" attack_logs, total "TotalCount" }

/// Response of [`DescribeAttackLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackLogsOutput {
    pub attack_logs: Vec<DefendAttackLog>,
    pub total_count: Option<i64>,
}
model! { DescribeAttackLogsOutput {
    0 "AttackLogs" attack_logs: Vec<DefendAttackLog>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAttackLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefendAttackLog {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub src_ip: Option<String>,
    pub src_port: Option<i64>,
    pub http_method: Option<String>,
    pub http_cgi: Option<String>,
    pub http_param: Option<String>,
    pub vul_type: Option<String>,
    pub created_at: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub http_content: Option<String>,
}
model! { DefendAttackLog {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "SrcIp" src_ip: String, 3 "SrcPort" src_port: i64,
    4 "HttpMethod" http_method: String, 5 "HttpCgi" http_cgi: String, 6 "HttpParam" http_param: String,
    7 "VulType" vul_type: String, 8 "CreatedAt" created_at: String, 9 "MachineIp" machine_ip: String,
    10 "MachineName" machine_name: String, 11 "DstIp" dst_ip: String, 12 "DstPort" dst_port: i64,
    13 "HttpContent" http_content: String
} }

/// Describes bash events: `DescribeBashEvents` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeBashEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEvents {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBashEvents() "DescribeBashEvents" -> DescribeBashEventsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
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
}
model! { BashEvent {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "Hostip" hostip: String, 4 "User" user: String,
    5 "Platform" platform: i64, 6 "BashCmd" bash_cmd: String, 7 "RuleId" rule_id: i64, 8 "RuleName" rule_name: String,
    9 "RuleLevel" rule_level: i64, 10 "Status" status: i64, 11 "CreateTime" create_time: String,
    12 "MachineName" machine_name: String
} }

/// Describes bash rules: `DescribeBashRules` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeBashRules>.
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
    pub decription: Option<String>,
    pub operator: Option<String>,
    pub is_global: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub hostip: Option<String>,
}
model! { BashRule {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Name" name: String, 3 "Level" level: i64, 4 "Rule" rule: String,
    5 "Decription" decription: String, 6 "Operator" operator: String, 7 "IsGlobal" is_global: i64,
    8 "Status" status: i64, 9 "CreateTime" create_time: String, 10 "ModifyTime" modify_time: String,
    11 "Hostip" hostip: String
} }

/// Describes brute attacks: `DescribeBruteAttacks` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeBruteAttacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttacks {
    pub uuid: Option<String>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
}
operation! { DescribeBruteAttacks() "DescribeBruteAttacks" -> DescribeBruteAttacksOutput {
    0 "Uuid" uuid: String, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: i64
} }
paged! { DescribeBruteAttacks: BruteAttack = Offset "Offset", "BruteAttacks" brute_attacks, total "TotalCount" }

/// Response of [`DescribeBruteAttacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttacksOutput {
    pub total_count: Option<i64>,
    pub brute_attacks: Vec<BruteAttack>,
}
model! { DescribeBruteAttacksOutput {
    0 "TotalCount" total_count: i64, 1 "BruteAttacks" brute_attacks: Vec<BruteAttack>
} }

/// In the response of [`DescribeBruteAttacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BruteAttack {
    pub id: Option<i64>,
    pub machine_ip: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
    pub city: Option<i64>,
    pub country: Option<i64>,
    pub province: Option<i64>,
    pub src_ip: Option<String>,
    pub count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub uuid: Option<String>,
    pub is_pro_version: Option<bool>,
    pub ban_status: Option<String>,
    pub quuid: Option<String>,
}
model! { BruteAttack {
    0 "Id" id: i64, 1 "MachineIp" machine_ip: String, 2 "Status" status: String, 3 "UserName" user_name: String,
    4 "City" city: i64, 5 "Country" country: i64, 6 "Province" province: i64, 7 "SrcIp" src_ip: String,
    8 "Count" count: i64, 9 "CreateTime" create_time: String, 10 "MachineName" machine_name: String,
    11 "Uuid" uuid: String, 12 "IsProVersion" is_pro_version: bool, 13 "BanStatus" ban_status: String,
    14 "Quuid" quuid: String
} }

/// Describes component info: `DescribeComponentInfo` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeComponentInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentInfo {
    /// Required.
    pub component_id: i64,
}
operation! { DescribeComponentInfo(component_id: i64) "DescribeComponentInfo" -> DescribeComponentInfoOutput {
    0 "ComponentId" component_id
} }

/// Response of [`DescribeComponentInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentInfoOutput {
    pub id: Option<i64>,
    pub component_name: Option<String>,
    pub component_type: Option<String>,
    pub homepage: Option<String>,
    pub description: Option<String>,
}
model! { DescribeComponentInfoOutput {
    0 "Id" id: i64, 1 "ComponentName" component_name: String, 2 "ComponentType" component_type: String,
    3 "Homepage" homepage: String, 4 "Description" description: String
} }

/// Describes component statistics: `DescribeComponentStatistics` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeComponentStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentStatistics {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeComponentStatistics() "DescribeComponentStatistics" -> DescribeComponentStatisticsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeComponentStatistics: ComponentStatistics =
    Offset "Offset", "ComponentStatistics" component_statistics, total "TotalCount" }

/// Response of [`DescribeComponentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentStatisticsOutput {
    pub total_count: Option<i64>,
    pub component_statistics: Vec<ComponentStatistics>,
}
model! { DescribeComponentStatisticsOutput {
    0 "TotalCount" total_count: i64, 1 "ComponentStatistics" component_statistics: Vec<ComponentStatistics>
} }

/// In the response of [`DescribeComponentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentStatistics {
    pub id: Option<i64>,
    pub machine_num: Option<i64>,
    pub component_name: Option<String>,
    pub component_type: Option<String>,
    pub description: Option<String>,
}
model! { ComponentStatistics {
    0 "Id" id: i64, 1 "MachineNum" machine_num: i64, 2 "ComponentName" component_name: String,
    3 "ComponentType" component_type: String, 4 "Description" description: String
} }

/// Describes components: `DescribeComponents` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeComponents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponents {
    pub uuid: Option<String>,
    pub component_id: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeComponents() "DescribeComponents" -> DescribeComponentsOutput {
    0 "Uuid" uuid: String, 1 "ComponentId" component_id: i64, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeComponents: Component = Offset "Offset", "Components" components, total "TotalCount" }

/// Response of [`DescribeComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentsOutput {
    pub total_count: Option<i64>,
    pub components: Vec<Component>,
}
model! { DescribeComponentsOutput {
    0 "TotalCount" total_count: i64, 1 "Components" components: Vec<Component>
} }

/// In the response of [`DescribeComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub component_version: Option<String>,
    pub component_type: Option<String>,
    pub component_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
}
model! { Component {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "MachineIp" machine_ip: String, 3 "MachineName" machine_name: String,
    4 "ComponentVersion" component_version: String, 5 "ComponentType" component_type: String,
    6 "ComponentName" component_name: String, 7 "ModifyTime" modify_time: String
} }

/// Describes history accounts: `DescribeHistoryAccounts` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeHistoryAccounts>.
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

/// Describes impacted hosts: `DescribeImpactedHosts` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeImpactedHosts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImpactedHosts {
    /// Required.
    pub vul_id: i64,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeImpactedHosts(vul_id: i64) "DescribeImpactedHosts" -> DescribeImpactedHostsOutput {
    0 "VulId" vul_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeImpactedHosts: ImpactedHost = Offset "Offset", "ImpactedHosts" impacted_hosts, total "TotalCount" }

/// Response of [`DescribeImpactedHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImpactedHostsOutput {
    pub total_count: Option<i64>,
    pub impacted_hosts: Vec<ImpactedHost>,
}
model! { DescribeImpactedHostsOutput {
    0 "TotalCount" total_count: i64, 1 "ImpactedHosts" impacted_hosts: Vec<ImpactedHost>
} }

/// In the response of [`DescribeImpactedHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImpactedHost {
    pub id: Option<i64>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_scan_time: Option<String>,
    pub vul_status: Option<String>,
    pub uuid: Option<String>,
    pub description: Option<String>,
    pub vul_id: Option<i64>,
    pub is_pro_version: Option<bool>,
}
model! { ImpactedHost {
    0 "Id" id: i64, 1 "MachineIp" machine_ip: String, 2 "MachineName" machine_name: String,
    3 "LastScanTime" last_scan_time: String, 4 "VulStatus" vul_status: String, 5 "Uuid" uuid: String,
    6 "Description" description: String, 7 "VulId" vul_id: i64, 8 "IsProVersion" is_pro_version: bool
} }

/// Describes login white list: `DescribeLoginWhiteList` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeLoginWhiteList>.
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

/// Describes machine info: `DescribeMachineInfo` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeMachineInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineInfo {
    pub uuid: Option<String>,
}
operation! { DescribeMachineInfo() "DescribeMachineInfo" -> DescribeMachineInfoOutput {
    0 "Uuid" uuid: String
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
}
model! { DescribeMachineInfoOutput {
    0 "MachineIp" machine_ip: String, 1 "ProtectDays" protect_days: i64, 2 "MachineOs" machine_os: String,
    3 "MachineName" machine_name: String, 4 "MachineStatus" machine_status: String, 5 "InstanceId" instance_id: String,
    6 "MachineWanIp" machine_wan_ip: String, 7 "Quuid" quuid: String, 8 "Uuid" uuid: String,
    9 "IsProVersion" is_pro_version: bool, 10 "ProVersionOpenDate" pro_version_open_date: String,
    11 "MachineType" machine_type: String, 12 "MachineRegion" machine_region: String, 13 "PayMode" pay_mode: String,
    14 "FreeMalwaresLeft" free_malwares_left: i64, 15 "FreeVulsLeft" free_vuls_left: i64
} }

/// Describes machines: `DescribeMachines` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeMachines>.
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
}
operation! { DescribeMachines(machine_type: String, machine_region: String)
    "DescribeMachines" -> DescribeMachinesOutput {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>
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

/// In the response of [`DescribeMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Machine {
    pub machine_name: Option<String>,
    pub machine_os: Option<String>,
    pub machine_status: Option<String>,
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
}
model! { Machine {
    0 "MachineName" machine_name: String, 1 "MachineOs" machine_os: String, 2 "MachineStatus" machine_status: String,
    3 "Uuid" uuid: String, 4 "Quuid" quuid: String, 5 "VulNum" vul_num: i64, 6 "MachineIp" machine_ip: String,
    7 "IsProVersion" is_pro_version: bool, 8 "MachineWanIp" machine_wan_ip: String, 9 "PayMode" pay_mode: String,
    10 "MalwareNum" malware_num: i64, 11 "Tag" tag: Vec<MachineTag>, 12 "BaselineNum" baseline_num: i64,
    13 "CyberAttackNum" cyber_attack_num: i64, 14 "SecurityStatus" security_status: String,
    15 "InvasionNum" invasion_num: i64, 16 "RegionInfo" region_info: RegionInfo
} }

/// In the response of [`DescribeMachines`].
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

/// In the response of [`DescribeMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
    pub region_code: Option<String>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionId" region_id: i64,
    3 "RegionCode" region_code: String
} }

/// Describes malicious requests: `DescribeMaliciousRequests` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeMaliciousRequests>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousRequests {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub uuid: Option<String>,
}
operation! { DescribeMaliciousRequests() "DescribeMaliciousRequests" -> DescribeMaliciousRequestsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "Uuid" uuid: String
} }
paged! { DescribeMaliciousRequests: MaliciousRequest =
    Offset "Offset", "MaliciousRequests" malicious_requests, total "TotalCount" }

/// Response of [`DescribeMaliciousRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousRequestsOutput {
    pub total_count: Option<i64>,
    pub malicious_requests: Vec<MaliciousRequest>,
}
model! { DescribeMaliciousRequestsOutput {
    0 "TotalCount" total_count: i64, 1 "MaliciousRequests" malicious_requests: Vec<MaliciousRequest>
} }

/// In the response of [`DescribeMaliciousRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaliciousRequest {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub domain: Option<String>,
    pub count: Option<i64>,
    pub process_name: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub reference: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub merge_time: Option<String>,
    pub process_md5: Option<String>,
    pub cmd_line: Option<String>,
    pub pid: Option<i64>,
}
model! { MaliciousRequest {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "MachineIp" machine_ip: String, 3 "MachineName" machine_name: String,
    4 "Domain" domain: String, 5 "Count" count: i64, 6 "ProcessName" process_name: String, 7 "Status" status: String,
    8 "Description" description: String, 9 "Reference" reference: String, 10 "CreateTime" create_time: String,
    11 "MergeTime" merge_time: String, 12 "ProcessMd5" process_md5: String, 13 "CmdLine" cmd_line: String,
    14 "Pid" pid: i64
} }

/// Describes malwares: `DescribeMalwares` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeMalwares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwares {
    pub uuid: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMalwares() "DescribeMalwares" -> DescribeMalwaresOutput {
    0 "Uuid" uuid: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeMalwares: Malware = Offset "Offset", "Malwares" malwares, total "TotalCount" }

/// Response of [`DescribeMalwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwaresOutput {
    pub total_count: Option<i64>,
    pub malwares: Vec<Malware>,
}
model! { DescribeMalwaresOutput {
    0 "TotalCount" total_count: i64, 1 "Malwares" malwares: Vec<Malware>
} }

/// In the response of [`DescribeMalwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Malware {
    pub id: Option<i64>,
    pub machine_ip: Option<String>,
    pub status: Option<String>,
    pub file_path: Option<String>,
    pub description: Option<String>,
    pub machine_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub file_create_time: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub uuid: Option<String>,
}
model! { Malware {
    0 "Id" id: i64, 1 "MachineIp" machine_ip: String, 2 "Status" status: String, 3 "FilePath" file_path: String,
    4 "Description" description: String, 5 "MachineName" machine_name: String,
    6 "FileCreateTime" file_create_time: String, 7 "ModifyTime" modify_time: String, 8 "Uuid" uuid: String
} }

/// Describes nonlocal login places: `DescribeNonlocalLoginPlaces` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeNonlocalLoginPlaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNonlocalLoginPlaces {
    pub uuid: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeNonlocalLoginPlaces() "DescribeNonlocalLoginPlaces" -> DescribeNonlocalLoginPlacesOutput {
    0 "Uuid" uuid: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeNonlocalLoginPlaces: NonLocalLoginPlace =
    Offset "Offset", "NonLocalLoginPlaces" non_local_login_places, total "TotalCount" }

/// Response of [`DescribeNonlocalLoginPlaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNonlocalLoginPlacesOutput {
    pub total_count: Option<i64>,
    pub non_local_login_places: Vec<NonLocalLoginPlace>,
}
model! { DescribeNonlocalLoginPlacesOutput {
    0 "TotalCount" total_count: i64, 1 "NonLocalLoginPlaces" non_local_login_places: Vec<NonLocalLoginPlace>
} }

/// In the response of [`DescribeNonlocalLoginPlaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NonLocalLoginPlace {
    pub id: Option<i64>,
    pub machine_ip: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
    pub city: Option<i64>,
    pub country: Option<i64>,
    pub province: Option<i64>,
    pub src_ip: Option<String>,
    pub machine_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub login_time: Option<String>,
    pub uuid: Option<String>,
}
model! { NonLocalLoginPlace {
    0 "Id" id: i64, 1 "MachineIp" machine_ip: String, 2 "Status" status: String, 3 "UserName" user_name: String,
    4 "City" city: i64, 5 "Country" country: i64, 6 "Province" province: i64, 7 "SrcIp" src_ip: String,
    8 "MachineName" machine_name: String, 9 "LoginTime" login_time: String, 10 "Uuid" uuid: String
} }

/// Describes open port statistics: `DescribeOpenPortStatistics` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeOpenPortStatistics>.
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

/// Describes open port task status: `DescribeOpenPortTaskStatus` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeOpenPortTaskStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_AGENT_OFFLINE`], [`codes::FAILED_OPERATION_OPEN_PORT_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPortTaskStatus {
    /// Required.
    pub uuid: String,
}
operation! { DescribeOpenPortTaskStatus(uuid: String) "DescribeOpenPortTaskStatus" -> DescribeOpenPortTaskStatusOutput {
    0 "Uuid" uuid
} }

/// Response of [`DescribeOpenPortTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPortTaskStatusOutput {
    pub status: Option<String>,
}
model! { DescribeOpenPortTaskStatusOutput {
    0 "Status" status: String
} }

/// Describes open ports: `DescribeOpenPorts` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeOpenPorts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPorts {
    pub uuid: Option<String>,
    pub port: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeOpenPorts() "DescribeOpenPorts" -> DescribeOpenPortsOutput {
    0 "Uuid" uuid: String, 1 "Port" port: i64, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeOpenPorts: OpenPort = Offset "Offset", "OpenPorts" open_ports, total "TotalCount" }

/// Response of [`DescribeOpenPorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPortsOutput {
    pub total_count: Option<i64>,
    pub open_ports: Vec<OpenPort>,
}
model! { DescribeOpenPortsOutput {
    0 "TotalCount" total_count: i64, 1 "OpenPorts" open_ports: Vec<OpenPort>
} }

/// In the response of [`DescribeOpenPorts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPort {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub port: Option<i64>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub process_name: Option<String>,
    pub pid: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
}
model! { OpenPort {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Port" port: i64, 3 "MachineIp" machine_ip: String,
    4 "MachineName" machine_name: String, 5 "ProcessName" process_name: String, 6 "Pid" pid: i64,
    7 "CreateTime" create_time: String, 8 "ModifyTime" modify_time: String
} }

/// Describes overview statistics: `DescribeOverviewStatistics` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeOverviewStatistics>.
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

/// Describes privilege events: `DescribePrivilegeEvents` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribePrivilegeEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrivilegeEvents {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrivilegeEvents() "DescribePrivilegeEvents" -> DescribePrivilegeEventsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
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
}
model! { PrivilegeEscalationProcess {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "Hostip" hostip: String,
    4 "ProcessName" process_name: String, 5 "FullPath" full_path: String, 6 "CmdLine" cmd_line: String,
    7 "UserName" user_name: String, 8 "UserGroup" user_group: String, 9 "ProcFilePrivilege" proc_file_privilege: String,
    10 "ParentProcName" parent_proc_name: String, 11 "ParentProcUser" parent_proc_user: String,
    12 "ParentProcGroup" parent_proc_group: String, 13 "ParentProcPath" parent_proc_path: String,
    14 "ProcTree" proc_tree: String, 15 "Status" status: i64, 16 "CreateTime" create_time: String,
    17 "MachineName" machine_name: String
} }

/// Describes privilege rules: `DescribePrivilegeRules` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribePrivilegeRules>.
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

/// Describes pro version info: `DescribeProVersionInfo` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeProVersionInfo>.
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

/// Describes process statistics: `DescribeProcessStatistics` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeProcessStatistics>.
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

/// Describes process task status: `DescribeProcessTaskStatus` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeProcessTaskStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_PROCESS_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTaskStatus {
    /// Required.
    pub uuid: String,
}
operation! { DescribeProcessTaskStatus(uuid: String) "DescribeProcessTaskStatus" -> DescribeProcessTaskStatusOutput {
    0 "Uuid" uuid
} }

/// Response of [`DescribeProcessTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTaskStatusOutput {
    pub status: Option<String>,
}
model! { DescribeProcessTaskStatusOutput {
    0 "Status" status: String
} }

/// Describes processes: `DescribeProcesses` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeProcesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcesses {
    pub uuid: Option<String>,
    pub process_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeProcesses() "DescribeProcesses" -> DescribeProcessesOutput {
    0 "Uuid" uuid: String, 1 "ProcessName" process_name: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeProcesses: Process = Offset "Offset", "Processes" processes, total "TotalCount" }

/// Response of [`DescribeProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessesOutput {
    pub total_count: Option<i64>,
    pub processes: Vec<Process>,
}
model! { DescribeProcessesOutput {
    0 "TotalCount" total_count: i64, 1 "Processes" processes: Vec<Process>
} }

/// In the response of [`DescribeProcesses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Process {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub pid: Option<i64>,
    pub ppid: Option<i64>,
    pub process_name: Option<String>,
    pub username: Option<String>,
    pub platform: Option<String>,
    pub full_path: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { Process {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "MachineIp" machine_ip: String, 3 "MachineName" machine_name: String,
    4 "Pid" pid: i64, 5 "Ppid" ppid: i64, 6 "ProcessName" process_name: String, 7 "Username" username: String,
    8 "Platform" platform: String, 9 "FullPath" full_path: String, 10 "CreateTime" create_time: String
} }

/// Describes reverse shell events: `DescribeReverseShellEvents` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeReverseShellEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEvents {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeReverseShellEvents() "DescribeReverseShellEvents" -> DescribeReverseShellEventsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
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
}
model! { ReverseShell {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Quuid" quuid: String, 3 "Hostip" hostip: String, 4 "DstIp" dst_ip: String,
    5 "DstPort" dst_port: i64, 6 "ProcessName" process_name: String, 7 "FullPath" full_path: String,
    8 "CmdLine" cmd_line: String, 9 "UserName" user_name: String, 10 "UserGroup" user_group: String,
    11 "ParentProcName" parent_proc_name: String, 12 "ParentProcUser" parent_proc_user: String,
    13 "ParentProcGroup" parent_proc_group: String, 14 "ParentProcPath" parent_proc_path: String,
    15 "Status" status: i64, 16 "CreateTime" create_time: String, 17 "MachineName" machine_name: String,
    18 "ProcTree" proc_tree: String
} }

/// Describes reverse shell rules: `DescribeReverseShellRules` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeReverseShellRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
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

/// Describes security dynamics: `DescribeSecurityDynamics` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeSecurityDynamics>.
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

/// Describes security trends: `DescribeSecurityTrends` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeSecurityTrends>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`].
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

/// Describes tag machines: `DescribeTagMachines` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeTagMachines>.
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

/// Describes tags: `DescribeTags` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub machine_type: Option<String>,
    pub machine_region: Option<String>,
}
operation! { DescribeTags() "DescribeTags" -> DescribeTagsOutput {
    0 "MachineType" machine_type: String, 1 "MachineRegion" machine_region: String
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

/// In the response of [`DescribeTags`].
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

/// Describes usual login places: `DescribeUsualLoginPlaces` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeUsualLoginPlaces>.
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

/// Describes vul info: `DescribeVulInfo` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeVulInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulInfo {
    /// Required.
    pub vul_id: i64,
}
operation! { DescribeVulInfo(vul_id: i64) "DescribeVulInfo" -> DescribeVulInfoOutput {
    0 "VulId" vul_id
} }

/// Response of [`DescribeVulInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulInfoOutput {
    pub vul_id: Option<i64>,
    pub vul_name: Option<String>,
    pub vul_level: Option<String>,
    pub vul_type: Option<String>,
    pub description: Option<String>,
    pub repair_plan: Option<String>,
    pub cve_id: Option<String>,
    pub reference: Option<String>,
}
model! { DescribeVulInfoOutput {
    0 "VulId" vul_id: i64, 1 "VulName" vul_name: String, 2 "VulLevel" vul_level: String, 3 "VulType" vul_type: String,
    4 "Description" description: String, 5 "RepairPlan" repair_plan: String, 6 "CveId" cve_id: String,
    7 "Reference" reference: String
} }

/// Describes vul scan result: `DescribeVulScanResult` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeVulScanResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanResult {}
operation! { DescribeVulScanResult() "DescribeVulScanResult" -> DescribeVulScanResultOutput {} }

/// Response of [`DescribeVulScanResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanResultOutput {
    pub vul_num: Option<i64>,
    pub pro_version_num: Option<i64>,
    pub impacted_host_num: Option<i64>,
    pub host_num: Option<i64>,
    pub basic_version_num: Option<i64>,
}
model! { DescribeVulScanResultOutput {
    0 "VulNum" vul_num: i64, 1 "ProVersionNum" pro_version_num: i64, 2 "ImpactedHostNum" impacted_host_num: i64,
    3 "HostNum" host_num: i64, 4 "BasicVersionNum" basic_version_num: i64
} }

/// Describes vuls: `DescribeVuls` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeVuls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVuls {
    /// Required.
    pub vul_type: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeVuls(vul_type: String) "DescribeVuls" -> DescribeVulsOutput {
    0 "VulType" vul_type, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeVuls: Vul = Offset "Offset", "Vuls" vuls, total "TotalCount" }

/// Response of [`DescribeVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsOutput {
    pub total_count: Option<i64>,
    pub vuls: Vec<Vul>,
}
model! { DescribeVulsOutput {
    0 "TotalCount" total_count: i64, 1 "Vuls" vuls: Vec<Vul>
} }

/// In the response of [`DescribeVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vul {
    pub vul_id: Option<i64>,
    pub vul_name: Option<String>,
    pub vul_level: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_scan_time: Option<String>,
    pub impacted_host_num: Option<i64>,
    pub vul_status: Option<String>,
}
model! { Vul {
    0 "VulId" vul_id: i64, 1 "VulName" vul_name: String, 2 "VulLevel" vul_level: String,
    3 "LastScanTime" last_scan_time: String, 4 "ImpactedHostNum" impacted_host_num: i64,
    5 "VulStatus" vul_status: String
} }

/// Describes weekly report brute attacks: `DescribeWeeklyReportBruteAttacks` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeWeeklyReportBruteAttacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportBruteAttacks {
    /// Required. `YYYY-MM-DD`.
    pub begin_date: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeWeeklyReportBruteAttacks(begin_date: String)
    "DescribeWeeklyReportBruteAttacks" -> DescribeWeeklyReportBruteAttacksOutput {
    0 "BeginDate" begin_date, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeWeeklyReportBruteAttacks: WeeklyReportBruteAttack =
    Offset "Offset", "WeeklyReportBruteAttacks" weekly_report_brute_attacks, total "TotalCount" }

/// Response of [`DescribeWeeklyReportBruteAttacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportBruteAttacksOutput {
    pub weekly_report_brute_attacks: Vec<WeeklyReportBruteAttack>,
    pub total_count: Option<i64>,
}
model! { DescribeWeeklyReportBruteAttacksOutput {
    0 "WeeklyReportBruteAttacks" weekly_report_brute_attacks: Vec<WeeklyReportBruteAttack>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWeeklyReportBruteAttacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyReportBruteAttack {
    pub machine_ip: Option<String>,
    pub username: Option<String>,
    pub src_ip: Option<String>,
    pub count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub attack_time: Option<String>,
}
model! { WeeklyReportBruteAttack {
    0 "MachineIp" machine_ip: String, 1 "Username" username: String, 2 "SrcIp" src_ip: String, 3 "Count" count: i64,
    4 "AttackTime" attack_time: String
} }

/// Describes weekly report info: `DescribeWeeklyReportInfo` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeWeeklyReportInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportInfo {
    /// Required. `YYYY-MM-DD`.
    pub begin_date: String,
}
operation! { DescribeWeeklyReportInfo(begin_date: String) "DescribeWeeklyReportInfo" -> DescribeWeeklyReportInfoOutput {
    0 "BeginDate" begin_date
} }

/// Response of [`DescribeWeeklyReportInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportInfoOutput {
    pub company_name: Option<String>,
    pub machine_num: Option<i64>,
    pub online_machine_num: Option<i64>,
    pub offline_machine_num: Option<i64>,
    pub pro_version_machine_num: Option<i64>,
    /// `YYYY-MM-DD`.
    pub begin_date: Option<String>,
    /// `YYYY-MM-DD`.
    pub end_date: Option<String>,
    pub level: Option<String>,
    pub malware_num: Option<i64>,
    pub nonlocal_login_num: Option<i64>,
    pub brute_attack_success_num: Option<i64>,
    pub vul_num: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DescribeWeeklyReportInfoOutput {
    0 "CompanyName" company_name: String, 1 "MachineNum" machine_num: i64, 2 "OnlineMachineNum" online_machine_num: i64,
    3 "OfflineMachineNum" offline_machine_num: i64, 4 "ProVersionMachineNum" pro_version_machine_num: i64,
    5 "BeginDate" begin_date: String, 6 "EndDate" end_date: String, 7 "Level" level: String,
    8 "MalwareNum" malware_num: i64, 9 "NonlocalLoginNum" nonlocal_login_num: i64,
    10 "BruteAttackSuccessNum" brute_attack_success_num: i64, 11 "VulNum" vul_num: i64,
    12 "DownloadUrl" download_url: Secret
} }

/// Describes weekly report malwares: `DescribeWeeklyReportMalwares` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeWeeklyReportMalwares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportMalwares {
    /// Required. `YYYY-MM-DD`.
    pub begin_date: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeWeeklyReportMalwares(begin_date: String)
    "DescribeWeeklyReportMalwares" -> DescribeWeeklyReportMalwaresOutput {
    0 "BeginDate" begin_date, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeWeeklyReportMalwares: WeeklyReportMalware =
    Offset "Offset", "WeeklyReportMalwares" weekly_report_malwares, total "TotalCount" }

/// Response of [`DescribeWeeklyReportMalwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportMalwaresOutput {
    pub weekly_report_malwares: Vec<WeeklyReportMalware>,
    pub total_count: Option<i64>,
}
model! { DescribeWeeklyReportMalwaresOutput {
    0 "WeeklyReportMalwares" weekly_report_malwares: Vec<WeeklyReportMalware>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWeeklyReportMalwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyReportMalware {
    pub machine_ip: Option<String>,
    pub file_path: Option<String>,
    pub md5: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub find_time: Option<String>,
    pub status: Option<String>,
}
model! { WeeklyReportMalware {
    0 "MachineIp" machine_ip: String, 1 "FilePath" file_path: String, 2 "Md5" md5: String,
    3 "FindTime" find_time: String, 4 "Status" status: String
} }

/// Describes weekly report nonlocal login places: `DescribeWeeklyReportNonlocalLoginPlaces` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeWeeklyReportNonlocalLoginPlaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportNonlocalLoginPlaces {
    /// Required. `YYYY-MM-DD`.
    pub begin_date: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeWeeklyReportNonlocalLoginPlaces(begin_date: String)
    "DescribeWeeklyReportNonlocalLoginPlaces" -> DescribeWeeklyReportNonlocalLoginPlacesOutput {
    0 "BeginDate" begin_date, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeWeeklyReportNonlocalLoginPlaces: WeeklyReportNonlocalLoginPlace =
    Offset "Offset", "WeeklyReportNonlocalLoginPlaces" weekly_report_nonlocal_login_places, total "TotalCount" }

/// Response of [`DescribeWeeklyReportNonlocalLoginPlaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportNonlocalLoginPlacesOutput {
    pub weekly_report_nonlocal_login_places: Vec<WeeklyReportNonlocalLoginPlace>,
    pub total_count: Option<i64>,
}
model! { DescribeWeeklyReportNonlocalLoginPlacesOutput {
    0 "WeeklyReportNonlocalLoginPlaces" weekly_report_nonlocal_login_places: Vec<WeeklyReportNonlocalLoginPlace>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWeeklyReportNonlocalLoginPlaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyReportNonlocalLoginPlace {
    pub machine_ip: Option<String>,
    pub username: Option<String>,
    pub src_ip: Option<String>,
    pub country: Option<i64>,
    pub province: Option<i64>,
    pub city: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub login_time: Option<String>,
}
model! { WeeklyReportNonlocalLoginPlace {
    0 "MachineIp" machine_ip: String, 1 "Username" username: String, 2 "SrcIp" src_ip: String, 3 "Country" country: i64,
    4 "Province" province: i64, 5 "City" city: i64, 6 "LoginTime" login_time: String
} }

/// Describes weekly report vuls: `DescribeWeeklyReportVuls` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeWeeklyReportVuls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportVuls {
    /// Required. `YYYY-MM-DD`.
    pub begin_date: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeWeeklyReportVuls(begin_date: String) "DescribeWeeklyReportVuls" -> DescribeWeeklyReportVulsOutput {
    0 "BeginDate" begin_date, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeWeeklyReportVuls: WeeklyReportVul =
    Offset "Offset", "WeeklyReportVuls" weekly_report_vuls, total "TotalCount" }

/// Response of [`DescribeWeeklyReportVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportVulsOutput {
    pub weekly_report_vuls: Vec<WeeklyReportVul>,
    pub total_count: Option<i64>,
}
model! { DescribeWeeklyReportVulsOutput {
    0 "WeeklyReportVuls" weekly_report_vuls: Vec<WeeklyReportVul>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWeeklyReportVuls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyReportVul {
    pub machine_ip: Option<String>,
    pub vul_name: Option<String>,
    pub vul_type: Option<String>,
    pub description: Option<String>,
    pub vul_status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_scan_time: Option<String>,
}
model! { WeeklyReportVul {
    0 "MachineIp" machine_ip: String, 1 "VulName" vul_name: String, 2 "VulType" vul_type: String,
    3 "Description" description: String, 4 "VulStatus" vul_status: String, 5 "LastScanTime" last_scan_time: String
} }

/// Describes weekly reports: `DescribeWeeklyReports` of `yunjing` 2018-02-28.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=DescribeWeeklyReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReports {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeWeeklyReports() "DescribeWeeklyReports" -> DescribeWeeklyReportsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }
paged! { DescribeWeeklyReports: WeeklyReport = Offset "Offset", "WeeklyReports" weekly_reports, total "TotalCount" }

/// Response of [`DescribeWeeklyReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportsOutput {
    pub weekly_reports: Vec<WeeklyReport>,
    pub total_count: Option<i64>,
}
model! { DescribeWeeklyReportsOutput {
    0 "WeeklyReports" weekly_reports: Vec<WeeklyReport>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWeeklyReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyReport {
    /// `YYYY-MM-DD`.
    pub begin_date: Option<String>,
    /// `YYYY-MM-DD`.
    pub end_date: Option<String>,
}
model! { WeeklyReport {
    0 "BeginDate" begin_date: String, 1 "EndDate" end_date: String
} }

/// `EditBashRule` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=EditBashRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_IP_NO_VALID`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_RULE_HOSTIP_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditBashRule {
    /// Required.
    pub name: String,
    /// Required.
    pub level: i64,
    /// Required.
    pub rule: String,
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub hostip: Option<String>,
    pub is_global: Option<i64>,
}
operation! { EditBashRule(name: String, level: i64, rule: String) "EditBashRule" -> Empty {
    0 "Name" name, 1 "Level" level, 2 "Rule" rule, 3 "Id" id: i64, 4 "Uuid" uuid: String, 5 "Hostip" hostip: String,
    6 "IsGlobal" is_global: i64
} }

/// Response of [`EditBashRule`]: empty.
pub type EditBashRuleOutput = Empty;

/// `EditPrivilegeRule` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=EditPrivilegeRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_RULE_HOSTIP_ERR`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPrivilegeRule {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub hostip: Option<String>,
    pub process_name: Option<String>,
    pub s_mode: Option<i64>,
    pub is_global: Option<i64>,
}
operation! { EditPrivilegeRule() "EditPrivilegeRule" -> Empty {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Hostip" hostip: String, 3 "ProcessName" process_name: String,
    4 "SMode" s_mode: i64, 5 "IsGlobal" is_global: i64
} }

/// Response of [`EditPrivilegeRule`]: empty.
pub type EditPrivilegeRuleOutput = Empty;

/// `EditReverseShellRule` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=EditReverseShellRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_IP_NO_VALID`],
/// [`codes::INVALID_PARAMETER_PORT_NO_VALID`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditReverseShellRule {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub hostip: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_port: Option<String>,
    pub process_name: Option<String>,
    pub is_global: Option<i64>,
}
operation! { EditReverseShellRule() "EditReverseShellRule" -> Empty {
    0 "Id" id: i64, 1 "Uuid" uuid: String, 2 "Hostip" hostip: String, 3 "DestIp" dest_ip: String,
    4 "DestPort" dest_port: String, 5 "ProcessName" process_name: String, 6 "IsGlobal" is_global: i64
} }

/// Response of [`EditReverseShellRule`]: empty.
pub type EditReverseShellRuleOutput = Empty;

/// `EditTags` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=EditTags>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TAG_NAME_LENGTH_LIMIT`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
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

/// Exports attack logs: `ExportAttackLogs` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ExportAttackLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAttackLogs {}
operation! { ExportAttackLogs() "ExportAttackLogs" -> ExportAttackLogsOutput {} }

/// Response of [`ExportAttackLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAttackLogsOutput {
    /// Secret.
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportAttackLogsOutput {
    0 "DownloadUrl" download_url: Secret, 1 "TaskId" task_id: String
} }

/// Exports bash events: `ExportBashEvents` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ExportBashEvents>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEvents {}
operation! { ExportBashEvents() "ExportBashEvents" -> ExportBashEventsOutput {} }

/// Response of [`ExportBashEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEventsOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { ExportBashEventsOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Exports brute attacks: `ExportBruteAttacks` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ExportBruteAttacks>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBruteAttacks {}
operation! { ExportBruteAttacks() "ExportBruteAttacks" -> ExportBruteAttacksOutput {} }

/// Response of [`ExportBruteAttacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBruteAttacksOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { ExportBruteAttacksOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Exports malicious requests: `ExportMaliciousRequests` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ExportMaliciousRequests>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaliciousRequests {}
operation! { ExportMaliciousRequests() "ExportMaliciousRequests" -> ExportMaliciousRequestsOutput {} }

/// Response of [`ExportMaliciousRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaliciousRequestsOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { ExportMaliciousRequestsOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Exports malwares: `ExportMalwares` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ExportMalwares>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMalwares {}
operation! { ExportMalwares() "ExportMalwares" -> ExportMalwaresOutput {} }

/// Response of [`ExportMalwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMalwaresOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { ExportMalwaresOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Exports nonlocal login places: `ExportNonlocalLoginPlaces` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ExportNonlocalLoginPlaces>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportNonlocalLoginPlaces {}
operation! { ExportNonlocalLoginPlaces() "ExportNonlocalLoginPlaces" -> ExportNonlocalLoginPlacesOutput {} }

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

/// Exports privilege events: `ExportPrivilegeEvents` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ExportPrivilegeEvents>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrivilegeEvents {}
operation! { ExportPrivilegeEvents() "ExportPrivilegeEvents" -> ExportPrivilegeEventsOutput {} }

/// Response of [`ExportPrivilegeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrivilegeEventsOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { ExportPrivilegeEventsOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Exports reverse shell events: `ExportReverseShellEvents` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ExportReverseShellEvents>.
///
/// Errors: [`codes::FAILED_OPERATION_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReverseShellEvents {}
operation! { ExportReverseShellEvents() "ExportReverseShellEvents" -> ExportReverseShellEventsOutput {} }

/// Response of [`ExportReverseShellEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReverseShellEventsOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { ExportReverseShellEventsOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// `IgnoreImpactedHosts` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=IgnoreImpactedHosts>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnoreImpactedHosts {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { IgnoreImpactedHosts(ids: Vec<i64>) "IgnoreImpactedHosts" -> Empty {
    0 "Ids" ids
} }

/// Response of [`IgnoreImpactedHosts`]: empty.
pub type IgnoreImpactedHostsOutput = Empty;

/// `InquiryPriceOpenProVersionPrepaid` of `yunjing` 2018-02-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=InquiryPriceOpenProVersionPrepaid>.
///
/// Errors: [`codes::FAILED_OPERATION_INQUIRY_PRICE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceOpenProVersionPrepaid {
    /// Required.
    pub charge_prepaid: ChargePrepaid,
    /// Required.
    pub machines: Vec<ProVersionMachine>,
}
operation! { InquiryPriceOpenProVersionPrepaid(charge_prepaid: ChargePrepaid, machines: Vec<ProVersionMachine>)
    "InquiryPriceOpenProVersionPrepaid" -> InquiryPriceOpenProVersionPrepaidOutput {
    0 "ChargePrepaid" charge_prepaid, 1 "Machines" machines
} }

/// In the request of [`InquiryPriceOpenProVersionPrepaid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { ChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// In the request of [`InquiryPriceOpenProVersionPrepaid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProVersionMachine {
    /// Required.
    pub machine_type: Option<String>,
    /// Required.
    pub machine_region: Option<String>,
    /// Required.
    pub quuid: Option<String>,
}
input! { ProVersionMachine(machine_type: String, machine_region: String, quuid: String) {
    0 "MachineType" machine_type: String, 1 "MachineRegion" machine_region: String, 2 "Quuid" quuid: String
} }

/// Response of [`InquiryPriceOpenProVersionPrepaid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceOpenProVersionPrepaidOutput {
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { InquiryPriceOpenProVersionPrepaidOutput {
    0 "OriginalPrice" original_price: f64, 1 "DiscountPrice" discount_price: f64
} }

/// `MisAlarmNonlocalLoginPlaces` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=MisAlarmNonlocalLoginPlaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MisAlarmNonlocalLoginPlaces {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { MisAlarmNonlocalLoginPlaces(ids: Vec<i64>) "MisAlarmNonlocalLoginPlaces" -> Empty {
    0 "Ids" ids
} }

/// Response of [`MisAlarmNonlocalLoginPlaces`]: empty.
pub type MisAlarmNonlocalLoginPlacesOutput = Empty;

/// Modifies alarm attribute: `ModifyAlarmAttribute` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ModifyAlarmAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmAttribute {
    /// Required.
    pub attribute: String,
    /// Required.
    pub value: String,
}
operation! { ModifyAlarmAttribute(attribute: String, value: String) "ModifyAlarmAttribute" -> Empty {
    0 "Attribute" attribute, 1 "Value" value
} }

/// Response of [`ModifyAlarmAttribute`]: empty.
pub type ModifyAlarmAttributeOutput = Empty;

/// Modifies auto open pro version config: `ModifyAutoOpenProVersionConfig` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ModifyAutoOpenProVersionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoOpenProVersionConfig {
    /// Required.
    pub status: String,
}
operation! { ModifyAutoOpenProVersionConfig(status: String) "ModifyAutoOpenProVersionConfig" -> Empty {
    0 "Status" status
} }

/// Response of [`ModifyAutoOpenProVersionConfig`]: empty.
pub type ModifyAutoOpenProVersionConfigOutput = Empty;

/// Modifies login white list: `ModifyLoginWhiteList` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ModifyLoginWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoginWhiteList {
    /// Required.
    pub rules: LoginWhiteListsRule,
}
operation! { ModifyLoginWhiteList(rules: LoginWhiteListsRule) "ModifyLoginWhiteList" -> Empty {
    0 "Rules" rules
} }

/// Response of [`ModifyLoginWhiteList`]: empty.
pub type ModifyLoginWhiteListOutput = Empty;

/// Modifies pro version renew flag: `ModifyProVersionRenewFlag` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=ModifyProVersionRenewFlag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProVersionRenewFlag {
    /// Required.
    pub renew_flag: String,
    /// Required.
    pub quuid: String,
}
operation! { ModifyProVersionRenewFlag(renew_flag: String, quuid: String) "ModifyProVersionRenewFlag" -> Empty {
    0 "RenewFlag" renew_flag, 1 "Quuid" quuid
} }

/// Response of [`ModifyProVersionRenewFlag`]: empty.
pub type ModifyProVersionRenewFlagOutput = Empty;

/// Opens pro version: `OpenProVersion` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=OpenProVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_OPEN_PRO_VERSION`], [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProVersion {
    /// Required.
    pub machine_type: String,
    /// Required.
    pub machine_region: String,
    /// Required.
    pub quuids: Vec<String>,
    pub activity_id: Option<i64>,
}
operation! { OpenProVersion(machine_type: String, machine_region: String, quuids: Vec<String>)
    "OpenProVersion" -> Empty {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Quuids" quuids, 3 "ActivityId" activity_id: i64
} }

/// Response of [`OpenProVersion`]: empty.
pub type OpenProVersionOutput = Empty;

/// Opens pro version prepaid: `OpenProVersionPrepaid` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=OpenProVersionPrepaid>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProVersionPrepaid {
    /// Required.
    pub charge_prepaid: ChargePrepaid,
    /// Required.
    pub machines: Vec<ProVersionMachine>,
}
operation! { OpenProVersionPrepaid(charge_prepaid: ChargePrepaid, machines: Vec<ProVersionMachine>)
    "OpenProVersionPrepaid" -> OpenProVersionPrepaidOutput {
    0 "ChargePrepaid" charge_prepaid, 1 "Machines" machines
} }

/// Response of [`OpenProVersionPrepaid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProVersionPrepaidOutput {
    pub deal_ids: Vec<String>,
}
model! { OpenProVersionPrepaidOutput {
    0 "DealIds" deal_ids: Vec<String>
} }

/// Recovers malwares: `RecoverMalwares` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=RecoverMalwares>.
///
/// Errors: [`codes::FAILED_OPERATION_RECOVER`].
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

/// Renews pro version: `RenewProVersion` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=RenewProVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewProVersion {
    /// Required.
    pub charge_prepaid: ChargePrepaid,
    /// Required.
    pub quuid: String,
}
operation! { RenewProVersion(charge_prepaid: ChargePrepaid, quuid: String) "RenewProVersion" -> Empty {
    0 "ChargePrepaid" charge_prepaid, 1 "Quuid" quuid
} }

/// Response of [`RenewProVersion`]: empty.
pub type RenewProVersionOutput = Empty;

/// `RescanImpactedHost` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=RescanImpactedHost>.
///
/// Errors: [`codes::FAILED_OPERATION_AGENT_OFFLINE`], [`codes::FAILED_OPERATION_RESCAN_VUL`],
/// [`codes::FAILED_OPERATION_RESCAN_VUL_PROCESS_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescanImpactedHost {
    /// Required.
    pub id: i64,
}
operation! { RescanImpactedHost(id: i64) "RescanImpactedHost" -> Empty {
    0 "Id" id
} }

/// Response of [`RescanImpactedHost`]: empty.
pub type RescanImpactedHostOutput = Empty;

/// `SeparateMalwares` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=SeparateMalwares>.
///
/// Errors: [`codes::FAILED_OPERATION_PART_SEPARATE`], [`codes::FAILED_OPERATION_SINGLE_SEPARATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeparateMalwares {
    /// Required.
    pub ids: Vec<i64>,
}
operation! { SeparateMalwares(ids: Vec<i64>) "SeparateMalwares" -> SeparateMalwaresOutput {
    0 "Ids" ids
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

/// Sets bash events status: `SetBashEventsStatus` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=SetBashEventsStatus>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
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

/// Switches bash rules: `SwitchBashRules` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=SwitchBashRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATE_RANGE`], [`codes::INVALID_PARAMETER_REGEX_RULE_ERROR`],
/// [`codes::LIMIT_EXCEEDED_AREA_QUOTA`].
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

/// `TrustMaliciousRequest` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=TrustMaliciousRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrustMaliciousRequest {
    /// Required.
    pub id: i64,
}
operation! { TrustMaliciousRequest(id: i64) "TrustMaliciousRequest" -> Empty {
    0 "Id" id
} }

/// Response of [`TrustMaliciousRequest`]: empty.
pub type TrustMaliciousRequestOutput = Empty;

/// `TrustMalwares` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=TrustMalwares>.
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

/// `UntrustMaliciousRequest` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=UntrustMaliciousRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntrustMaliciousRequest {
    /// Required.
    pub id: i64,
}
operation! { UntrustMaliciousRequest(id: i64) "UntrustMaliciousRequest" -> Empty {
    0 "Id" id
} }

/// Response of [`UntrustMaliciousRequest`]: empty.
pub type UntrustMaliciousRequestOutput = Empty;

/// `UntrustMalwares` of `yunjing` 2018-02-28.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=yunjing&Version=2018-02-28&Action=UntrustMalwares>.
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

codes! {
    FAILED_OPERATION_AGENT_OFFLINE "FailedOperation.AgentOffline",
    FAILED_OPERATION_CLOSE_PRO_VERSION "FailedOperation.CloseProVersion",
    FAILED_OPERATION_CREATE_OPEN_PORT_TASK "FailedOperation.CreateOpenPortTask",
    FAILED_OPERATION_CREATE_PROCESS_TASK "FailedOperation.CreateProcessTask",
    FAILED_OPERATION_EXPORT "FailedOperation.Export", FAILED_OPERATION_INQUIRY_PRICE "FailedOperation.InquiryPrice",
    FAILED_OPERATION_MACHINE_DELETE "FailedOperation.MachineDelete",
    FAILED_OPERATION_NO_PROFESSION_HOST "FailedOperation.NoProfessionHost",
    FAILED_OPERATION_OPEN_PORT_TASK_NOT_FOUND "FailedOperation.OpenPortTaskNotFound",
    FAILED_OPERATION_OPEN_PRO_VERSION "FailedOperation.OpenProVersion",
    FAILED_OPERATION_PART_SEPARATE "FailedOperation.PartSeparate",
    FAILED_OPERATION_PRE_PAY_MODE "FailedOperation.PrePayMode",
    FAILED_OPERATION_PROCESS_TASK_NOT_FOUND "FailedOperation.ProcessTaskNotFound",
    FAILED_OPERATION_RECOVER "FailedOperation.Recover", FAILED_OPERATION_RESCAN_VUL "FailedOperation.RescanVul",
    FAILED_OPERATION_RESCAN_VUL_PROCESS_IN_USE "FailedOperation.RescanVulProcessInUse",
    FAILED_OPERATION_SINGLE_SEPARATE "FailedOperation.SingleSeparate",
    FAILED_OPERATION_TOO_MANY_STRATEGY "FailedOperation.TooManyStrategy",
    FAILED_OPERATION_TRADE_ERROR "FailedOperation.TradeError", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_MAIN_DB_FAIL "InternalError.MainDBFail", INVALID_PARAMETER_DATE_RANGE "InvalidParameter.DateRange",
    INVALID_PARAMETER_ILLEGAL_REQUEST "InvalidParameter.IllegalRequest",
    INVALID_PARAMETER_INVALID_FORMAT "InvalidParameter.InvalidFormat",
    INVALID_PARAMETER_IP_NO_VALID "InvalidParameter.IpNoValid",
    INVALID_PARAMETER_MISSING_PARAMETER "InvalidParameter.MissingParameter",
    INVALID_PARAMETER_PARSING_ERROR "InvalidParameter.ParsingError",
    INVALID_PARAMETER_PORT_NO_VALID "InvalidParameter.PortNoValid",
    INVALID_PARAMETER_REGEX_RULE_ERROR "InvalidParameter.RegexRuleError",
    INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY "InvalidParameter.ReverShellKeyFieldAllEmpty",
    INVALID_PARAMETER_RULE_HOSTIP_ERR "InvalidParameter.RuleHostipErr",
    INVALID_PARAMETER_VALUE_TAG_NAME_LENGTH_LIMIT "InvalidParameterValue.TagNameLengthLimit",
    LIMIT_EXCEEDED_AREA_QUOTA "LimitExceeded.AreaQuota", MISSING_PARAMETER "MissingParameter",
    RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddLoginWhiteList, AddMachineTag, CloseProVersion, CreateBaselineStrategy, CreateOpenPortTask, CreateProcessTask,
    CreateUsualLoginPlaces, DeleteAttackLogs, DeleteBashEvents, DeleteBashRules, DeleteBruteAttacks,
    DeleteLoginWhiteList, DeleteMachine, DeleteMachineTag, DeleteMaliciousRequests, DeleteMalwares,
    DeleteNonlocalLoginPlaces, DeletePrivilegeEvents, DeletePrivilegeRules, DeleteReverseShellEvents,
    DeleteReverseShellRules, DeleteTags, DeleteUsualLoginPlaces, DescribeAccountStatistics, DescribeAccounts,
    DescribeAgentVuls, DescribeAlarmAttribute, DescribeAttackLogInfo, DescribeAttackLogs, DescribeBashEvents,
    DescribeBashRules, DescribeBruteAttacks, DescribeComponentInfo, DescribeComponentStatistics, DescribeComponents,
    DescribeHistoryAccounts, DescribeImpactedHosts, DescribeLoginWhiteList, DescribeMachineInfo, DescribeMachines,
    DescribeMaliciousRequests, DescribeMalwares, DescribeNonlocalLoginPlaces, DescribeOpenPortStatistics,
    DescribeOpenPortTaskStatus, DescribeOpenPorts, DescribeOverviewStatistics, DescribePrivilegeEvents,
    DescribePrivilegeRules, DescribeProVersionInfo, DescribeProcessStatistics, DescribeProcessTaskStatus,
    DescribeProcesses, DescribeReverseShellEvents, DescribeReverseShellRules, DescribeSecurityDynamics,
    DescribeSecurityTrends, DescribeTagMachines, DescribeTags, DescribeUsualLoginPlaces, DescribeVulInfo,
    DescribeVulScanResult, DescribeVuls, DescribeWeeklyReportBruteAttacks, DescribeWeeklyReportInfo,
    DescribeWeeklyReportMalwares, DescribeWeeklyReportNonlocalLoginPlaces, DescribeWeeklyReportVuls,
    DescribeWeeklyReports, EditBashRule, EditPrivilegeRule, EditReverseShellRule, EditTags, ExportAttackLogs,
    ExportBashEvents, ExportBruteAttacks, ExportMaliciousRequests, ExportMalwares, ExportNonlocalLoginPlaces,
    ExportPrivilegeEvents, ExportReverseShellEvents, IgnoreImpactedHosts, InquiryPriceOpenProVersionPrepaid,
    MisAlarmNonlocalLoginPlaces, ModifyAlarmAttribute, ModifyAutoOpenProVersionConfig, ModifyLoginWhiteList,
    ModifyProVersionRenewFlag, OpenProVersion, OpenProVersionPrepaid, RecoverMalwares, RenewProVersion,
    RescanImpactedHost, SeparateMalwares, SetBashEventsStatus, SwitchBashRules, TrustMaliciousRequest, TrustMalwares,
    UntrustMaliciousRequest, UntrustMalwares
}
