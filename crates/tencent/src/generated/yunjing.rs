//! `yunjing` 2018-02-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "yunjing", version: "2018-02-28", code: "yunjing", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLoginWhiteList {
    pub rules: LoginWhiteListsRule,
}
operation! { AddLoginWhiteList(rules: LoginWhiteListsRule) "AddLoginWhiteList" -> Empty {
    0 "Rules" rules
} }

pub type AddLoginWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginWhiteListsRule {
    pub places: Option<Vec<Place>>,
    pub src_ip: Option<String>,
    pub user_name: Option<String>,
    pub is_global: Option<bool>,
    pub host_ip: Option<String>,
    pub id: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// What [`LoginWhiteListsRule::new`] takes.
pub struct LoginWhiteListsRuleRequired {
    pub places: Vec<Place>,
    pub src_ip: String,
    pub user_name: String,
    pub is_global: bool,
    pub host_ip: String,
}
input! { LoginWhiteListsRule{LoginWhiteListsRuleRequired: places, src_ip, user_name, is_global, host_ip} {
    0 "Places" places: Vec<Place>, 1 "SrcIp" src_ip: String, 2 "UserName" user_name: String,
    3 "IsGlobal" is_global: bool, 4 "HostIp" host_ip: String, 5 "Id" id: u64, 6 "StartTime" start_time: String,
    7 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Place {
    pub city_id: Option<u64>,
    pub province_id: Option<u64>,
    pub country_id: Option<u64>,
}
input! { Place(city_id: u64, province_id: u64, country_id: u64) {
    0 "CityId" city_id: u64, 1 "ProvinceId" province_id: u64, 2 "CountryId" country_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMachineTag {
    pub quuid: String,
    pub tag_id: u64,
    pub m_region: String,
    pub m_area: String,
}
operation! { AddMachineTag(quuid: String, tag_id: u64, m_region: String, m_area: String) "AddMachineTag" -> Empty {
    0 "Quuid" quuid, 1 "TagId" tag_id, 2 "MRegion" m_region, 3 "MArea" m_area
} }

pub type AddMachineTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseProVersion {
    pub quuid: Option<String>,
}
operation! { CloseProVersion() "CloseProVersion" -> Empty {
    0 "Quuid" quuid: String
} }

pub type CloseProVersionOutput = Empty;

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
pub struct CreateOpenPortTask {
    pub uuid: String,
}
operation! { CreateOpenPortTask(uuid: String) "CreateOpenPortTask" -> Empty {
    0 "Uuid" uuid
} }

pub type CreateOpenPortTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessTask {
    pub uuid: String,
}
operation! { CreateProcessTask(uuid: String) "CreateProcessTask" -> Empty {
    0 "Uuid" uuid
} }

pub type CreateProcessTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsualLoginPlaces {
    pub uuids: Vec<String>,
    pub places: Vec<Place>,
}
operation! { CreateUsualLoginPlaces(uuids: Vec<String>, places: Vec<Place>) "CreateUsualLoginPlaces" -> Empty {
    0 "Uuids" uuids, 1 "Places" places
} }

pub type CreateUsualLoginPlacesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAttackLogs {
    pub ids: Vec<u64>,
}
operation! { DeleteAttackLogs(ids: Vec<u64>) "DeleteAttackLogs" -> Empty {
    0 "Ids" ids
} }

pub type DeleteAttackLogsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBashEvents {
    pub ids: Vec<u64>,
}
operation! { DeleteBashEvents(ids: Vec<u64>) "DeleteBashEvents" -> Empty {
    0 "Ids" ids
} }

pub type DeleteBashEventsOutput = Empty;

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
    pub ids: Vec<u64>,
}
operation! { DeleteBruteAttacks(ids: Vec<u64>) "DeleteBruteAttacks" -> Empty {
    0 "Ids" ids
} }

pub type DeleteBruteAttacksOutput = Empty;

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
pub struct DeleteMachineTag {
    pub rid: u64,
}
operation! { DeleteMachineTag(rid: u64) "DeleteMachineTag" -> Empty {
    0 "Rid" rid
} }

pub type DeleteMachineTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMaliciousRequests {
    pub ids: Vec<u64>,
}
operation! { DeleteMaliciousRequests(ids: Vec<u64>) "DeleteMaliciousRequests" -> Empty {
    0 "Ids" ids
} }

pub type DeleteMaliciousRequestsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMalwares {
    pub ids: Vec<u64>,
}
operation! { DeleteMalwares(ids: Vec<u64>) "DeleteMalwares" -> Empty {
    0 "Ids" ids
} }

pub type DeleteMalwaresOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNonlocalLoginPlaces {
    pub ids: Vec<u64>,
}
operation! { DeleteNonlocalLoginPlaces(ids: Vec<u64>) "DeleteNonlocalLoginPlaces" -> Empty {
    0 "Ids" ids
} }

pub type DeleteNonlocalLoginPlacesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrivilegeEvents {
    pub ids: Vec<u64>,
}
operation! { DeletePrivilegeEvents(ids: Vec<u64>) "DeletePrivilegeEvents" -> Empty {
    0 "Ids" ids
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
pub struct DeleteReverseShellEvents {
    pub ids: Vec<u64>,
}
operation! { DeleteReverseShellEvents(ids: Vec<u64>) "DeleteReverseShellEvents" -> Empty {
    0 "Ids" ids
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
pub struct DeleteTags {
    pub ids: Vec<u64>,
}
operation! { DeleteTags(ids: Vec<u64>) "DeleteTags" -> Empty {
    0 "Ids" ids
} }

pub type DeleteTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsualLoginPlaces {
    pub uuid: String,
    pub city_ids: Vec<u64>,
}
operation! { DeleteUsualLoginPlaces(uuid: String, city_ids: Vec<u64>) "DeleteUsualLoginPlaces" -> Empty {
    0 "Uuid" uuid, 1 "CityIds" city_ids
} }

pub type DeleteUsualLoginPlacesOutput = Empty;

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
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
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
pub struct DescribeAccounts {
    pub uuid: Option<String>,
    pub username: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccounts() "DescribeAccounts" -> DescribeAccountsOutput {
    0 "Uuid" uuid: String, 1 "Username" username: String, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAccounts: Account = Offset "Offset", "Accounts" accounts, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountsOutput {
    pub total_count: Option<u64>,
    pub accounts: Option<Vec<Account>>,
}
model! { DescribeAccountsOutput {
    0 "TotalCount" total_count, 1 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub username: Option<String>,
    pub groups: Option<String>,
    pub privilege: Option<String>,
    pub account_create_time: Option<String>,
    pub last_login_time: Option<String>,
}
model! { Account {
    0 "Id" id, 1 "Uuid" uuid, 2 "MachineIp" machine_ip, 3 "MachineName" machine_name, 4 "Username" username,
    5 "Groups" groups, 6 "Privilege" privilege, 7 "AccountCreateTime" account_create_time,
    8 "LastLoginTime" last_login_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentVuls {
    pub vul_type: String,
    pub uuid: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAgentVuls(vul_type: String, uuid: String) "DescribeAgentVuls" -> DescribeAgentVulsOutput {
    0 "VulType" vul_type, 1 "Uuid" uuid, 2 "Limit" limit: u64, 3 "Offset" offset: u64, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAgentVuls: AgentVul = Offset "Offset", "AgentVuls" agent_vuls, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentVulsOutput {
    pub total_count: Option<u64>,
    pub agent_vuls: Option<Vec<AgentVul>>,
}
model! { DescribeAgentVulsOutput {
    0 "TotalCount" total_count, 1 "AgentVuls" agent_vuls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentVul {
    pub id: Option<u64>,
    pub machine_ip: Option<String>,
    pub vul_name: Option<String>,
    pub vul_level: Option<String>,
    pub last_scan_time: Option<String>,
    pub description: Option<String>,
    pub vul_id: Option<u64>,
    pub vul_status: Option<String>,
}
model! { AgentVul {
    0 "Id" id, 1 "MachineIp" machine_ip, 2 "VulName" vul_name, 3 "VulLevel" vul_level, 4 "LastScanTime" last_scan_time,
    5 "Description" description, 6 "VulId" vul_id, 7 "VulStatus" vul_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmAttribute {}
operation! { DescribeAlarmAttribute() "DescribeAlarmAttribute" -> DescribeAlarmAttributeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmAttributeOutput {
    pub offline: Option<String>,
    pub malware: Option<String>,
    pub nonlocal_login: Option<String>,
    pub crack_success: Option<String>,
}
model! { DescribeAlarmAttributeOutput {
    0 "Offline" offline, 1 "Malware" malware, 2 "NonlocalLogin" nonlocal_login, 3 "CrackSuccess" crack_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackLogInfo {
    pub id: u64,
}
operation! { DescribeAttackLogInfo(id: u64) "DescribeAttackLogInfo" -> DescribeAttackLogInfoOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackLogInfoOutput {
    pub id: Option<u64>,
    pub quuid: Option<String>,
    pub src_port: Option<u64>,
    pub src_ip: Option<String>,
    pub dst_port: Option<u64>,
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
    0 "Id" id, 1 "Quuid" quuid, 2 "SrcPort" src_port, 3 "SrcIp" src_ip, 4 "DstPort" dst_port, 5 "DstIp" dst_ip,
    6 "HttpMethod" http_method, 7 "HttpHost" http_host, 8 "HttpHead" http_head, 9 "HttpUserAgent" http_user_agent,
    10 "HttpReferer" http_referer, 11 "VulType" vul_type, 12 "HttpCgi" http_cgi, 13 "HttpParam" http_param,
    14 "CreatedAt" created_at, 15 "HttpContent" http_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackLogs {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub uuid: Option<String>,
    pub quuid: Option<String>,
}
operation! { DescribeAttackLogs() "DescribeAttackLogs" -> DescribeAttackLogsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "Uuid" uuid: String,
    4 "Quuid" quuid: String
} }
paged! { DescribeAttackLogs: DefendAttackLog = Offset "Offset", "AttackLogs" attack_logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackLogsOutput {
    pub attack_logs: Option<Vec<DefendAttackLog>>,
    pub total_count: Option<u64>,
}
model! { DescribeAttackLogsOutput {
    0 "AttackLogs" attack_logs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefendAttackLog {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub src_ip: Option<String>,
    pub src_port: Option<u64>,
    pub http_method: Option<String>,
    pub http_cgi: Option<String>,
    pub http_param: Option<String>,
    pub vul_type: Option<String>,
    pub created_at: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<u64>,
    pub http_content: Option<String>,
}
model! { DefendAttackLog {
    0 "Id" id, 1 "Uuid" uuid, 2 "SrcIp" src_ip, 3 "SrcPort" src_port, 4 "HttpMethod" http_method, 5 "HttpCgi" http_cgi,
    6 "HttpParam" http_param, 7 "VulType" vul_type, 8 "CreatedAt" created_at, 9 "MachineIp" machine_ip,
    10 "MachineName" machine_name, 11 "DstIp" dst_ip, 12 "DstPort" dst_port, 13 "HttpContent" http_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBashEvents {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeBashEvents() "DescribeBashEvents" -> DescribeBashEventsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
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
}
model! { BashEvent {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "Hostip" hostip, 4 "User" user, 5 "Platform" platform,
    6 "BashCmd" bash_cmd, 7 "RuleId" rule_id, 8 "RuleName" rule_name, 9 "RuleLevel" rule_level, 10 "Status" status,
    11 "CreateTime" create_time, 12 "MachineName" machine_name
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
    pub decription: Option<String>,
    pub operator: Option<String>,
    pub is_global: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub hostip: Option<String>,
}
model! { BashRule {
    0 "Id" id, 1 "Uuid" uuid, 2 "Name" name, 3 "Level" level, 4 "Rule" rule, 5 "Decription" decription,
    6 "Operator" operator, 7 "IsGlobal" is_global, 8 "Status" status, 9 "CreateTime" create_time,
    10 "ModifyTime" modify_time, 11 "Hostip" hostip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttacks {
    pub uuid: Option<String>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
}
operation! { DescribeBruteAttacks() "DescribeBruteAttacks" -> DescribeBruteAttacksOutput {
    0 "Uuid" uuid: String, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: u64
} }
paged! { DescribeBruteAttacks: BruteAttack = Offset "Offset", "BruteAttacks" brute_attacks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBruteAttacksOutput {
    pub total_count: Option<u64>,
    pub brute_attacks: Option<Vec<BruteAttack>>,
}
model! { DescribeBruteAttacksOutput {
    0 "TotalCount" total_count, 1 "BruteAttacks" brute_attacks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BruteAttack {
    pub id: Option<u64>,
    pub machine_ip: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
    pub city: Option<u64>,
    pub country: Option<u64>,
    pub province: Option<u64>,
    pub src_ip: Option<String>,
    pub count: Option<u64>,
    pub create_time: Option<String>,
    pub machine_name: Option<String>,
    pub uuid: Option<String>,
    pub is_pro_version: Option<bool>,
    pub ban_status: Option<String>,
    pub quuid: Option<String>,
}
model! { BruteAttack {
    0 "Id" id, 1 "MachineIp" machine_ip, 2 "Status" status, 3 "UserName" user_name, 4 "City" city, 5 "Country" country,
    6 "Province" province, 7 "SrcIp" src_ip, 8 "Count" count, 9 "CreateTime" create_time, 10 "MachineName" machine_name,
    11 "Uuid" uuid, 12 "IsProVersion" is_pro_version, 13 "BanStatus" ban_status, 14 "Quuid" quuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentInfo {
    pub component_id: u64,
}
operation! { DescribeComponentInfo(component_id: u64) "DescribeComponentInfo" -> DescribeComponentInfoOutput {
    0 "ComponentId" component_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentInfoOutput {
    pub id: Option<u64>,
    pub component_name: Option<String>,
    pub component_type: Option<String>,
    pub homepage: Option<String>,
    pub description: Option<String>,
}
model! { DescribeComponentInfoOutput {
    0 "Id" id, 1 "ComponentName" component_name, 2 "ComponentType" component_type, 3 "Homepage" homepage,
    4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentStatistics {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeComponentStatistics() "DescribeComponentStatistics" -> DescribeComponentStatisticsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeComponentStatistics: ComponentStatistics =
    Offset "Offset", "ComponentStatistics" component_statistics, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentStatisticsOutput {
    pub total_count: Option<u64>,
    pub component_statistics: Option<Vec<ComponentStatistics>>,
}
model! { DescribeComponentStatisticsOutput {
    0 "TotalCount" total_count, 1 "ComponentStatistics" component_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentStatistics {
    pub id: Option<u64>,
    pub machine_num: Option<u64>,
    pub component_name: Option<String>,
    pub component_type: Option<String>,
    pub description: Option<String>,
}
model! { ComponentStatistics {
    0 "Id" id, 1 "MachineNum" machine_num, 2 "ComponentName" component_name, 3 "ComponentType" component_type,
    4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponents {
    pub uuid: Option<String>,
    pub component_id: Option<u64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeComponents() "DescribeComponents" -> DescribeComponentsOutput {
    0 "Uuid" uuid: String, 1 "ComponentId" component_id: u64, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeComponents: Component = Offset "Offset", "Components" components, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentsOutput {
    pub total_count: Option<u64>,
    pub components: Option<Vec<Component>>,
}
model! { DescribeComponentsOutput {
    0 "TotalCount" total_count, 1 "Components" components
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub component_version: Option<String>,
    pub component_type: Option<String>,
    pub component_name: Option<String>,
    pub modify_time: Option<String>,
}
model! { Component {
    0 "Id" id, 1 "Uuid" uuid, 2 "MachineIp" machine_ip, 3 "MachineName" machine_name,
    4 "ComponentVersion" component_version, 5 "ComponentType" component_type, 6 "ComponentName" component_name,
    7 "ModifyTime" modify_time
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
pub struct DescribeImpactedHosts {
    pub vul_id: u64,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeImpactedHosts(vul_id: u64) "DescribeImpactedHosts" -> DescribeImpactedHostsOutput {
    0 "VulId" vul_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeImpactedHosts: ImpactedHost = Offset "Offset", "ImpactedHosts" impacted_hosts, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImpactedHostsOutput {
    pub total_count: Option<u64>,
    pub impacted_hosts: Option<Vec<ImpactedHost>>,
}
model! { DescribeImpactedHostsOutput {
    0 "TotalCount" total_count, 1 "ImpactedHosts" impacted_hosts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImpactedHost {
    pub id: Option<u64>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub last_scan_time: Option<String>,
    pub vul_status: Option<String>,
    pub uuid: Option<String>,
    pub description: Option<String>,
    pub vul_id: Option<u64>,
    pub is_pro_version: Option<bool>,
}
model! { ImpactedHost {
    0 "Id" id, 1 "MachineIp" machine_ip, 2 "MachineName" machine_name, 3 "LastScanTime" last_scan_time,
    4 "VulStatus" vul_status, 5 "Uuid" uuid, 6 "Description" description, 7 "VulId" vul_id,
    8 "IsProVersion" is_pro_version
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
pub struct DescribeMachineInfo {
    pub uuid: Option<String>,
}
operation! { DescribeMachineInfo() "DescribeMachineInfo" -> DescribeMachineInfoOutput {
    0 "Uuid" uuid: String
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
}
model! { DescribeMachineInfoOutput {
    0 "MachineIp" machine_ip, 1 "ProtectDays" protect_days, 2 "MachineOs" machine_os, 3 "MachineName" machine_name,
    4 "MachineStatus" machine_status, 5 "InstanceId" instance_id, 6 "MachineWanIp" machine_wan_ip, 7 "Quuid" quuid,
    8 "Uuid" uuid, 9 "IsProVersion" is_pro_version, 10 "ProVersionOpenDate" pro_version_open_date,
    11 "MachineType" machine_type, 12 "MachineRegion" machine_region, 13 "PayMode" pay_mode,
    14 "FreeMalwaresLeft" free_malwares_left, 15 "FreeVulsLeft" free_vuls_left
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachines {
    pub machine_type: String,
    pub machine_region: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMachines(machine_type: String, machine_region: String)
    "DescribeMachines" -> DescribeMachinesOutput {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filter>
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
    pub tag: Option<Vec<MachineTag>>,
    pub baseline_num: Option<i64>,
    pub cyber_attack_num: Option<i64>,
    pub security_status: Option<String>,
    pub invasion_num: Option<i64>,
    pub region_info: Option<RegionInfo>,
}
model! { Machine {
    0 "MachineName" machine_name, 1 "MachineOs" machine_os, 2 "MachineStatus" machine_status, 3 "Uuid" uuid,
    4 "Quuid" quuid, 5 "VulNum" vul_num, 6 "MachineIp" machine_ip, 7 "IsProVersion" is_pro_version,
    8 "MachineWanIp" machine_wan_ip, 9 "PayMode" pay_mode, 10 "MalwareNum" malware_num, 11 "Tag" tag,
    12 "BaselineNum" baseline_num, 13 "CyberAttackNum" cyber_attack_num, 14 "SecurityStatus" security_status,
    15 "InvasionNum" invasion_num, 16 "RegionInfo" region_info
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
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<u64>,
    pub region_code: Option<String>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionId" region_id, 3 "RegionCode" region_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousRequests {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub uuid: Option<String>,
}
operation! { DescribeMaliciousRequests() "DescribeMaliciousRequests" -> DescribeMaliciousRequestsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "Uuid" uuid: String
} }
paged! { DescribeMaliciousRequests: MaliciousRequest =
    Offset "Offset", "MaliciousRequests" malicious_requests, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaliciousRequestsOutput {
    pub total_count: Option<u64>,
    pub malicious_requests: Option<Vec<MaliciousRequest>>,
}
model! { DescribeMaliciousRequestsOutput {
    0 "TotalCount" total_count, 1 "MaliciousRequests" malicious_requests
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaliciousRequest {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub domain: Option<String>,
    pub count: Option<u64>,
    pub process_name: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub reference: Option<String>,
    pub create_time: Option<String>,
    pub merge_time: Option<String>,
    pub process_md5: Option<String>,
    pub cmd_line: Option<String>,
    pub pid: Option<u64>,
}
model! { MaliciousRequest {
    0 "Id" id, 1 "Uuid" uuid, 2 "MachineIp" machine_ip, 3 "MachineName" machine_name, 4 "Domain" domain,
    5 "Count" count, 6 "ProcessName" process_name, 7 "Status" status, 8 "Description" description,
    9 "Reference" reference, 10 "CreateTime" create_time, 11 "MergeTime" merge_time, 12 "ProcessMd5" process_md5,
    13 "CmdLine" cmd_line, 14 "Pid" pid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwares {
    pub uuid: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMalwares() "DescribeMalwares" -> DescribeMalwaresOutput {
    0 "Uuid" uuid: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeMalwares: Malware = Offset "Offset", "Malwares" malwares, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMalwaresOutput {
    pub total_count: Option<u64>,
    pub malwares: Option<Vec<Malware>>,
}
model! { DescribeMalwaresOutput {
    0 "TotalCount" total_count, 1 "Malwares" malwares
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Malware {
    pub id: Option<u64>,
    pub machine_ip: Option<String>,
    pub status: Option<String>,
    pub file_path: Option<String>,
    pub description: Option<String>,
    pub machine_name: Option<String>,
    pub file_create_time: Option<String>,
    pub modify_time: Option<String>,
    pub uuid: Option<String>,
}
model! { Malware {
    0 "Id" id, 1 "MachineIp" machine_ip, 2 "Status" status, 3 "FilePath" file_path, 4 "Description" description,
    5 "MachineName" machine_name, 6 "FileCreateTime" file_create_time, 7 "ModifyTime" modify_time, 8 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNonlocalLoginPlaces {
    pub uuid: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeNonlocalLoginPlaces() "DescribeNonlocalLoginPlaces" -> DescribeNonlocalLoginPlacesOutput {
    0 "Uuid" uuid: String, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeNonlocalLoginPlaces: NonLocalLoginPlace =
    Offset "Offset", "NonLocalLoginPlaces" non_local_login_places, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNonlocalLoginPlacesOutput {
    pub total_count: Option<u64>,
    pub non_local_login_places: Option<Vec<NonLocalLoginPlace>>,
}
model! { DescribeNonlocalLoginPlacesOutput {
    0 "TotalCount" total_count, 1 "NonLocalLoginPlaces" non_local_login_places
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NonLocalLoginPlace {
    pub id: Option<u64>,
    pub machine_ip: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
    pub city: Option<u64>,
    pub country: Option<u64>,
    pub province: Option<u64>,
    pub src_ip: Option<String>,
    pub machine_name: Option<String>,
    pub login_time: Option<String>,
    pub uuid: Option<String>,
}
model! { NonLocalLoginPlace {
    0 "Id" id, 1 "MachineIp" machine_ip, 2 "Status" status, 3 "UserName" user_name, 4 "City" city, 5 "Country" country,
    6 "Province" province, 7 "SrcIp" src_ip, 8 "MachineName" machine_name, 9 "LoginTime" login_time, 10 "Uuid" uuid
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
pub struct DescribeOpenPortTaskStatus {
    pub uuid: String,
}
operation! { DescribeOpenPortTaskStatus(uuid: String) "DescribeOpenPortTaskStatus" -> DescribeOpenPortTaskStatusOutput {
    0 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPortTaskStatusOutput {
    pub status: Option<String>,
}
model! { DescribeOpenPortTaskStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPorts {
    pub uuid: Option<String>,
    pub port: Option<u64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeOpenPorts() "DescribeOpenPorts" -> DescribeOpenPortsOutput {
    0 "Uuid" uuid: String, 1 "Port" port: u64, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeOpenPorts: OpenPort = Offset "Offset", "OpenPorts" open_ports, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPortsOutput {
    pub total_count: Option<u64>,
    pub open_ports: Option<Vec<OpenPort>>,
}
model! { DescribeOpenPortsOutput {
    0 "TotalCount" total_count, 1 "OpenPorts" open_ports
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPort {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub port: Option<u64>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub process_name: Option<String>,
    pub pid: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { OpenPort {
    0 "Id" id, 1 "Uuid" uuid, 2 "Port" port, 3 "MachineIp" machine_ip, 4 "MachineName" machine_name,
    5 "ProcessName" process_name, 6 "Pid" pid, 7 "CreateTime" create_time, 8 "ModifyTime" modify_time
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
pub struct DescribePrivilegeEvents {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrivilegeEvents() "DescribePrivilegeEvents" -> DescribePrivilegeEventsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
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
}
model! { PrivilegeEscalationProcess {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "Hostip" hostip, 4 "ProcessName" process_name, 5 "FullPath" full_path,
    6 "CmdLine" cmd_line, 7 "UserName" user_name, 8 "UserGroup" user_group, 9 "ProcFilePrivilege" proc_file_privilege,
    10 "ParentProcName" parent_proc_name, 11 "ParentProcUser" parent_proc_user, 12 "ParentProcGroup" parent_proc_group,
    13 "ParentProcPath" parent_proc_path, 14 "ProcTree" proc_tree, 15 "Status" status, 16 "CreateTime" create_time,
    17 "MachineName" machine_name
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
pub struct DescribeProcessTaskStatus {
    pub uuid: String,
}
operation! { DescribeProcessTaskStatus(uuid: String) "DescribeProcessTaskStatus" -> DescribeProcessTaskStatusOutput {
    0 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessTaskStatusOutput {
    pub status: Option<String>,
}
model! { DescribeProcessTaskStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcesses {
    pub uuid: Option<String>,
    pub process_name: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeProcesses() "DescribeProcesses" -> DescribeProcessesOutput {
    0 "Uuid" uuid: String, 1 "ProcessName" process_name: String, 2 "Limit" limit: u64, 3 "Offset" offset: u64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeProcesses: Process = Offset "Offset", "Processes" processes, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProcessesOutput {
    pub total_count: Option<u64>,
    pub processes: Option<Vec<Process>>,
}
model! { DescribeProcessesOutput {
    0 "TotalCount" total_count, 1 "Processes" processes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Process {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub machine_ip: Option<String>,
    pub machine_name: Option<String>,
    pub pid: Option<u64>,
    pub ppid: Option<u64>,
    pub process_name: Option<String>,
    pub username: Option<String>,
    pub platform: Option<String>,
    pub full_path: Option<String>,
    pub create_time: Option<String>,
}
model! { Process {
    0 "Id" id, 1 "Uuid" uuid, 2 "MachineIp" machine_ip, 3 "MachineName" machine_name, 4 "Pid" pid, 5 "Ppid" ppid,
    6 "ProcessName" process_name, 7 "Username" username, 8 "Platform" platform, 9 "FullPath" full_path,
    10 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReverseShellEvents {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeReverseShellEvents() "DescribeReverseShellEvents" -> DescribeReverseShellEventsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>
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
}
model! { ReverseShell {
    0 "Id" id, 1 "Uuid" uuid, 2 "Quuid" quuid, 3 "Hostip" hostip, 4 "DstIp" dst_ip, 5 "DstPort" dst_port,
    6 "ProcessName" process_name, 7 "FullPath" full_path, 8 "CmdLine" cmd_line, 9 "UserName" user_name,
    10 "UserGroup" user_group, 11 "ParentProcName" parent_proc_name, 12 "ParentProcUser" parent_proc_user,
    13 "ParentProcGroup" parent_proc_group, 14 "ParentProcPath" parent_proc_path, 15 "Status" status,
    16 "CreateTime" create_time, 17 "MachineName" machine_name, 18 "ProcTree" proc_tree
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
}
operation! { DescribeTags() "DescribeTags" -> DescribeTagsOutput {
    0 "MachineType" machine_type: String, 1 "MachineRegion" machine_region: String
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
pub struct DescribeVulInfo {
    pub vul_id: u64,
}
operation! { DescribeVulInfo(vul_id: u64) "DescribeVulInfo" -> DescribeVulInfoOutput {
    0 "VulId" vul_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulInfoOutput {
    pub vul_id: Option<u64>,
    pub vul_name: Option<String>,
    pub vul_level: Option<String>,
    pub vul_type: Option<String>,
    pub description: Option<String>,
    pub repair_plan: Option<String>,
    pub cve_id: Option<String>,
    pub reference: Option<String>,
}
model! { DescribeVulInfoOutput {
    0 "VulId" vul_id, 1 "VulName" vul_name, 2 "VulLevel" vul_level, 3 "VulType" vul_type, 4 "Description" description,
    5 "RepairPlan" repair_plan, 6 "CveId" cve_id, 7 "Reference" reference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanResult {}
operation! { DescribeVulScanResult() "DescribeVulScanResult" -> DescribeVulScanResultOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulScanResultOutput {
    pub vul_num: Option<u64>,
    pub pro_version_num: Option<u64>,
    pub impacted_host_num: Option<u64>,
    pub host_num: Option<u64>,
    pub basic_version_num: Option<u64>,
}
model! { DescribeVulScanResultOutput {
    0 "VulNum" vul_num, 1 "ProVersionNum" pro_version_num, 2 "ImpactedHostNum" impacted_host_num, 3 "HostNum" host_num,
    4 "BasicVersionNum" basic_version_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVuls {
    pub vul_type: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeVuls(vul_type: String) "DescribeVuls" -> DescribeVulsOutput {
    0 "VulType" vul_type, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeVuls: Vul = Offset "Offset", "Vuls" vuls, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVulsOutput {
    pub total_count: Option<u64>,
    pub vuls: Option<Vec<Vul>>,
}
model! { DescribeVulsOutput {
    0 "TotalCount" total_count, 1 "Vuls" vuls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vul {
    pub vul_id: Option<u64>,
    pub vul_name: Option<String>,
    pub vul_level: Option<String>,
    pub last_scan_time: Option<String>,
    pub impacted_host_num: Option<u64>,
    pub vul_status: Option<String>,
}
model! { Vul {
    0 "VulId" vul_id, 1 "VulName" vul_name, 2 "VulLevel" vul_level, 3 "LastScanTime" last_scan_time,
    4 "ImpactedHostNum" impacted_host_num, 5 "VulStatus" vul_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportBruteAttacks {
    pub begin_date: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeWeeklyReportBruteAttacks(begin_date: String)
    "DescribeWeeklyReportBruteAttacks" -> DescribeWeeklyReportBruteAttacksOutput {
    0 "BeginDate" begin_date, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeWeeklyReportBruteAttacks: WeeklyReportBruteAttack =
    Offset "Offset", "WeeklyReportBruteAttacks" weekly_report_brute_attacks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportBruteAttacksOutput {
    pub weekly_report_brute_attacks: Option<Vec<WeeklyReportBruteAttack>>,
    pub total_count: Option<u64>,
}
model! { DescribeWeeklyReportBruteAttacksOutput {
    0 "WeeklyReportBruteAttacks" weekly_report_brute_attacks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyReportBruteAttack {
    pub machine_ip: Option<String>,
    pub username: Option<String>,
    pub src_ip: Option<String>,
    pub count: Option<u64>,
    pub attack_time: Option<String>,
}
model! { WeeklyReportBruteAttack {
    0 "MachineIp" machine_ip, 1 "Username" username, 2 "SrcIp" src_ip, 3 "Count" count, 4 "AttackTime" attack_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportInfo {
    pub begin_date: String,
}
operation! { DescribeWeeklyReportInfo(begin_date: String) "DescribeWeeklyReportInfo" -> DescribeWeeklyReportInfoOutput {
    0 "BeginDate" begin_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportInfoOutput {
    pub company_name: Option<String>,
    pub machine_num: Option<u64>,
    pub online_machine_num: Option<u64>,
    pub offline_machine_num: Option<u64>,
    pub pro_version_machine_num: Option<u64>,
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub level: Option<String>,
    pub malware_num: Option<u64>,
    pub nonlocal_login_num: Option<u64>,
    pub brute_attack_success_num: Option<u64>,
    pub vul_num: Option<u64>,
    pub download_url: Option<Secret>,
}
model! { DescribeWeeklyReportInfoOutput {
    0 "CompanyName" company_name, 1 "MachineNum" machine_num, 2 "OnlineMachineNum" online_machine_num,
    3 "OfflineMachineNum" offline_machine_num, 4 "ProVersionMachineNum" pro_version_machine_num,
    5 "BeginDate" begin_date, 6 "EndDate" end_date, 7 "Level" level, 8 "MalwareNum" malware_num,
    9 "NonlocalLoginNum" nonlocal_login_num, 10 "BruteAttackSuccessNum" brute_attack_success_num, 11 "VulNum" vul_num,
    12 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportMalwares {
    pub begin_date: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeWeeklyReportMalwares(begin_date: String)
    "DescribeWeeklyReportMalwares" -> DescribeWeeklyReportMalwaresOutput {
    0 "BeginDate" begin_date, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeWeeklyReportMalwares: WeeklyReportMalware =
    Offset "Offset", "WeeklyReportMalwares" weekly_report_malwares, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportMalwaresOutput {
    pub weekly_report_malwares: Option<Vec<WeeklyReportMalware>>,
    pub total_count: Option<u64>,
}
model! { DescribeWeeklyReportMalwaresOutput {
    0 "WeeklyReportMalwares" weekly_report_malwares, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyReportMalware {
    pub machine_ip: Option<String>,
    pub file_path: Option<String>,
    pub md5: Option<String>,
    pub find_time: Option<String>,
    pub status: Option<String>,
}
model! { WeeklyReportMalware {
    0 "MachineIp" machine_ip, 1 "FilePath" file_path, 2 "Md5" md5, 3 "FindTime" find_time, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportNonlocalLoginPlaces {
    pub begin_date: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeWeeklyReportNonlocalLoginPlaces(begin_date: String)
    "DescribeWeeklyReportNonlocalLoginPlaces" -> DescribeWeeklyReportNonlocalLoginPlacesOutput {
    0 "BeginDate" begin_date, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeWeeklyReportNonlocalLoginPlaces: WeeklyReportNonlocalLoginPlace =
    Offset "Offset", "WeeklyReportNonlocalLoginPlaces" weekly_report_nonlocal_login_places, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportNonlocalLoginPlacesOutput {
    pub weekly_report_nonlocal_login_places: Option<Vec<WeeklyReportNonlocalLoginPlace>>,
    pub total_count: Option<u64>,
}
model! { DescribeWeeklyReportNonlocalLoginPlacesOutput {
    0 "WeeklyReportNonlocalLoginPlaces" weekly_report_nonlocal_login_places, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyReportNonlocalLoginPlace {
    pub machine_ip: Option<String>,
    pub username: Option<String>,
    pub src_ip: Option<String>,
    pub country: Option<u64>,
    pub province: Option<u64>,
    pub city: Option<u64>,
    pub login_time: Option<String>,
}
model! { WeeklyReportNonlocalLoginPlace {
    0 "MachineIp" machine_ip, 1 "Username" username, 2 "SrcIp" src_ip, 3 "Country" country, 4 "Province" province,
    5 "City" city, 6 "LoginTime" login_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportVuls {
    pub begin_date: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeWeeklyReportVuls(begin_date: String) "DescribeWeeklyReportVuls" -> DescribeWeeklyReportVulsOutput {
    0 "BeginDate" begin_date, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeWeeklyReportVuls: WeeklyReportVul =
    Offset "Offset", "WeeklyReportVuls" weekly_report_vuls, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportVulsOutput {
    pub weekly_report_vuls: Option<Vec<WeeklyReportVul>>,
    pub total_count: Option<u64>,
}
model! { DescribeWeeklyReportVulsOutput {
    0 "WeeklyReportVuls" weekly_report_vuls, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyReportVul {
    pub machine_ip: Option<String>,
    pub vul_name: Option<String>,
    pub vul_type: Option<String>,
    pub description: Option<String>,
    pub vul_status: Option<String>,
    pub last_scan_time: Option<String>,
}
model! { WeeklyReportVul {
    0 "MachineIp" machine_ip, 1 "VulName" vul_name, 2 "VulType" vul_type, 3 "Description" description,
    4 "VulStatus" vul_status, 5 "LastScanTime" last_scan_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReports {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeWeeklyReports() "DescribeWeeklyReports" -> DescribeWeeklyReportsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64
} }
paged! { DescribeWeeklyReports: WeeklyReport = Offset "Offset", "WeeklyReports" weekly_reports, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWeeklyReportsOutput {
    pub weekly_reports: Option<Vec<WeeklyReport>>,
    pub total_count: Option<u64>,
}
model! { DescribeWeeklyReportsOutput {
    0 "WeeklyReports" weekly_reports, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyReport {
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
}
model! { WeeklyReport {
    0 "BeginDate" begin_date, 1 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditBashRule {
    pub name: String,
    pub level: u64,
    pub rule: String,
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub hostip: Option<String>,
    pub is_global: Option<u64>,
}
operation! { EditBashRule(name: String, level: u64, rule: String) "EditBashRule" -> Empty {
    0 "Name" name, 1 "Level" level, 2 "Rule" rule, 3 "Id" id: u64, 4 "Uuid" uuid: String, 5 "Hostip" hostip: String,
    6 "IsGlobal" is_global: u64
} }

pub type EditBashRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditPrivilegeRule {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub hostip: Option<String>,
    pub process_name: Option<String>,
    pub s_mode: Option<u64>,
    pub is_global: Option<u64>,
}
operation! { EditPrivilegeRule() "EditPrivilegeRule" -> Empty {
    0 "Id" id: u64, 1 "Uuid" uuid: String, 2 "Hostip" hostip: String, 3 "ProcessName" process_name: String,
    4 "SMode" s_mode: u64, 5 "IsGlobal" is_global: u64
} }

pub type EditPrivilegeRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditReverseShellRule {
    pub id: Option<u64>,
    pub uuid: Option<String>,
    pub hostip: Option<String>,
    pub dest_ip: Option<String>,
    pub dest_port: Option<String>,
    pub process_name: Option<String>,
    pub is_global: Option<u64>,
}
operation! { EditReverseShellRule() "EditReverseShellRule" -> Empty {
    0 "Id" id: u64, 1 "Uuid" uuid: String, 2 "Hostip" hostip: String, 3 "DestIp" dest_ip: String,
    4 "DestPort" dest_port: String, 5 "ProcessName" process_name: String, 6 "IsGlobal" is_global: u64
} }

pub type EditReverseShellRuleOutput = Empty;

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
pub struct ExportAttackLogs {}
operation! { ExportAttackLogs() "ExportAttackLogs" -> ExportAttackLogsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportAttackLogsOutput {
    pub download_url: Option<Secret>,
    pub task_id: Option<String>,
}
model! { ExportAttackLogsOutput {
    0 "DownloadUrl" download_url, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEvents {}
operation! { ExportBashEvents() "ExportBashEvents" -> ExportBashEventsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBashEventsOutput {
    pub download_url: Option<Secret>,
}
model! { ExportBashEventsOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBruteAttacks {}
operation! { ExportBruteAttacks() "ExportBruteAttacks" -> ExportBruteAttacksOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportBruteAttacksOutput {
    pub download_url: Option<Secret>,
}
model! { ExportBruteAttacksOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaliciousRequests {}
operation! { ExportMaliciousRequests() "ExportMaliciousRequests" -> ExportMaliciousRequestsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMaliciousRequestsOutput {
    pub download_url: Option<Secret>,
}
model! { ExportMaliciousRequestsOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMalwares {}
operation! { ExportMalwares() "ExportMalwares" -> ExportMalwaresOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMalwaresOutput {
    pub download_url: Option<Secret>,
}
model! { ExportMalwaresOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportNonlocalLoginPlaces {}
operation! { ExportNonlocalLoginPlaces() "ExportNonlocalLoginPlaces" -> ExportNonlocalLoginPlacesOutput {} }

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
pub struct ExportPrivilegeEvents {}
operation! { ExportPrivilegeEvents() "ExportPrivilegeEvents" -> ExportPrivilegeEventsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrivilegeEventsOutput {
    pub download_url: Option<Secret>,
}
model! { ExportPrivilegeEventsOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReverseShellEvents {}
operation! { ExportReverseShellEvents() "ExportReverseShellEvents" -> ExportReverseShellEventsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportReverseShellEventsOutput {
    pub download_url: Option<Secret>,
}
model! { ExportReverseShellEventsOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IgnoreImpactedHosts {
    pub ids: Vec<u64>,
}
operation! { IgnoreImpactedHosts(ids: Vec<u64>) "IgnoreImpactedHosts" -> Empty {
    0 "Ids" ids
} }

pub type IgnoreImpactedHostsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceOpenProVersionPrepaid {
    pub charge_prepaid: ChargePrepaid,
    pub machines: Vec<ProVersionMachine>,
}
operation! { InquiryPriceOpenProVersionPrepaid(charge_prepaid: ChargePrepaid, machines: Vec<ProVersionMachine>)
    "InquiryPriceOpenProVersionPrepaid" -> InquiryPriceOpenProVersionPrepaidOutput {
    0 "ChargePrepaid" charge_prepaid, 1 "Machines" machines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    pub period: Option<u64>,
    pub renew_flag: Option<String>,
}
input! { ChargePrepaid(period: u64) {
    0 "Period" period: u64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProVersionMachine {
    pub machine_type: Option<String>,
    pub machine_region: Option<String>,
    pub quuid: Option<String>,
}
input! { ProVersionMachine(machine_type: String, machine_region: String, quuid: String) {
    0 "MachineType" machine_type: String, 1 "MachineRegion" machine_region: String, 2 "Quuid" quuid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceOpenProVersionPrepaidOutput {
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { InquiryPriceOpenProVersionPrepaidOutput {
    0 "OriginalPrice" original_price, 1 "DiscountPrice" discount_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MisAlarmNonlocalLoginPlaces {
    pub ids: Vec<u64>,
}
operation! { MisAlarmNonlocalLoginPlaces(ids: Vec<u64>) "MisAlarmNonlocalLoginPlaces" -> Empty {
    0 "Ids" ids
} }

pub type MisAlarmNonlocalLoginPlacesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmAttribute {
    pub attribute: String,
    pub value: String,
}
operation! { ModifyAlarmAttribute(attribute: String, value: String) "ModifyAlarmAttribute" -> Empty {
    0 "Attribute" attribute, 1 "Value" value
} }

pub type ModifyAlarmAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoOpenProVersionConfig {
    pub status: String,
}
operation! { ModifyAutoOpenProVersionConfig(status: String) "ModifyAutoOpenProVersionConfig" -> Empty {
    0 "Status" status
} }

pub type ModifyAutoOpenProVersionConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoginWhiteList {
    pub rules: LoginWhiteListsRule,
}
operation! { ModifyLoginWhiteList(rules: LoginWhiteListsRule) "ModifyLoginWhiteList" -> Empty {
    0 "Rules" rules
} }

pub type ModifyLoginWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProVersionRenewFlag {
    pub renew_flag: String,
    pub quuid: String,
}
operation! { ModifyProVersionRenewFlag(renew_flag: String, quuid: String) "ModifyProVersionRenewFlag" -> Empty {
    0 "RenewFlag" renew_flag, 1 "Quuid" quuid
} }

pub type ModifyProVersionRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProVersion {
    pub machine_type: String,
    pub machine_region: String,
    pub quuids: Vec<String>,
    pub activity_id: Option<u64>,
}
operation! { OpenProVersion(machine_type: String, machine_region: String, quuids: Vec<String>)
    "OpenProVersion" -> Empty {
    0 "MachineType" machine_type, 1 "MachineRegion" machine_region, 2 "Quuids" quuids, 3 "ActivityId" activity_id: u64
} }

pub type OpenProVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProVersionPrepaid {
    pub charge_prepaid: ChargePrepaid,
    pub machines: Vec<ProVersionMachine>,
}
operation! { OpenProVersionPrepaid(charge_prepaid: ChargePrepaid, machines: Vec<ProVersionMachine>)
    "OpenProVersionPrepaid" -> OpenProVersionPrepaidOutput {
    0 "ChargePrepaid" charge_prepaid, 1 "Machines" machines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenProVersionPrepaidOutput {
    pub deal_ids: Option<Vec<String>>,
}
model! { OpenProVersionPrepaidOutput {
    0 "DealIds" deal_ids
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
pub struct RenewProVersion {
    pub charge_prepaid: ChargePrepaid,
    pub quuid: String,
}
operation! { RenewProVersion(charge_prepaid: ChargePrepaid, quuid: String) "RenewProVersion" -> Empty {
    0 "ChargePrepaid" charge_prepaid, 1 "Quuid" quuid
} }

pub type RenewProVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RescanImpactedHost {
    pub id: u64,
}
operation! { RescanImpactedHost(id: u64) "RescanImpactedHost" -> Empty {
    0 "Id" id
} }

pub type RescanImpactedHostOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeparateMalwares {
    pub ids: Vec<u64>,
}
operation! { SeparateMalwares(ids: Vec<u64>) "SeparateMalwares" -> SeparateMalwaresOutput {
    0 "Ids" ids
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
pub struct TrustMaliciousRequest {
    pub id: u64,
}
operation! { TrustMaliciousRequest(id: u64) "TrustMaliciousRequest" -> Empty {
    0 "Id" id
} }

pub type TrustMaliciousRequestOutput = Empty;

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
pub struct UntrustMaliciousRequest {
    pub id: u64,
}
operation! { UntrustMaliciousRequest(id: u64) "UntrustMaliciousRequest" -> Empty {
    0 "Id" id
} }

pub type UntrustMaliciousRequestOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntrustMalwares {
    pub ids: Vec<u64>,
}
operation! { UntrustMalwares(ids: Vec<u64>) "UntrustMalwares" -> Empty {
    0 "Ids" ids
} }

pub type UntrustMalwaresOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_AGENT_OFFLINE: &str = "FailedOperation.AgentOffline";
    pub const FAILED_OPERATION_CLOSE_PRO_VERSION: &str = "FailedOperation.CloseProVersion";
    pub const FAILED_OPERATION_CREATE_OPEN_PORT_TASK: &str = "FailedOperation.CreateOpenPortTask";
    pub const FAILED_OPERATION_CREATE_PROCESS_TASK: &str = "FailedOperation.CreateProcessTask";
    pub const FAILED_OPERATION_EXPORT: &str = "FailedOperation.Export";
    pub const FAILED_OPERATION_INQUIRY_PRICE: &str = "FailedOperation.InquiryPrice";
    pub const FAILED_OPERATION_MACHINE_DELETE: &str = "FailedOperation.MachineDelete";
    pub const FAILED_OPERATION_NO_PROFESSION_HOST: &str = "FailedOperation.NoProfessionHost";
    pub const FAILED_OPERATION_OPEN_PORT_TASK_NOT_FOUND: &str = "FailedOperation.OpenPortTaskNotFound";
    pub const FAILED_OPERATION_OPEN_PRO_VERSION: &str = "FailedOperation.OpenProVersion";
    pub const FAILED_OPERATION_PART_SEPARATE: &str = "FailedOperation.PartSeparate";
    pub const FAILED_OPERATION_PRE_PAY_MODE: &str = "FailedOperation.PrePayMode";
    pub const FAILED_OPERATION_PROCESS_TASK_NOT_FOUND: &str = "FailedOperation.ProcessTaskNotFound";
    pub const FAILED_OPERATION_RECOVER: &str = "FailedOperation.Recover";
    pub const FAILED_OPERATION_RESCAN_VUL: &str = "FailedOperation.RescanVul";
    pub const FAILED_OPERATION_RESCAN_VUL_PROCESS_IN_USE: &str = "FailedOperation.RescanVulProcessInUse";
    pub const FAILED_OPERATION_SINGLE_SEPARATE: &str = "FailedOperation.SingleSeparate";
    pub const FAILED_OPERATION_TOO_MANY_STRATEGY: &str = "FailedOperation.TooManyStrategy";
    pub const FAILED_OPERATION_TRADE_ERROR: &str = "FailedOperation.TradeError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_MAIN_DB_FAIL: &str = "InternalError.MainDBFail";
    pub const INVALID_PARAMETER_DATE_RANGE: &str = "InvalidParameter.DateRange";
    pub const INVALID_PARAMETER_ILLEGAL_REQUEST: &str = "InvalidParameter.IllegalRequest";
    pub const INVALID_PARAMETER_INVALID_FORMAT: &str = "InvalidParameter.InvalidFormat";
    pub const INVALID_PARAMETER_IP_NO_VALID: &str = "InvalidParameter.IpNoValid";
    pub const INVALID_PARAMETER_MISSING_PARAMETER: &str = "InvalidParameter.MissingParameter";
    pub const INVALID_PARAMETER_PARSING_ERROR: &str = "InvalidParameter.ParsingError";
    pub const INVALID_PARAMETER_PORT_NO_VALID: &str = "InvalidParameter.PortNoValid";
    pub const INVALID_PARAMETER_REGEX_RULE_ERROR: &str = "InvalidParameter.RegexRuleError";
    pub const INVALID_PARAMETER_REVER_SHELL_KEY_FIELD_ALL_EMPTY: &str = "InvalidParameter.ReverShellKeyFieldAllEmpty";
    pub const INVALID_PARAMETER_RULE_HOSTIP_ERR: &str = "InvalidParameter.RuleHostipErr";
    pub const INVALID_PARAMETER_VALUE_TAG_NAME_LENGTH_LIMIT: &str = "InvalidParameterValue.TagNameLengthLimit";
    pub const LIMIT_EXCEEDED_AREA_QUOTA: &str = "LimitExceeded.AreaQuota";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
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
