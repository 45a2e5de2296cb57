//! `securitylake` 2024-01-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "securitylake", version: "2024-01-17", code: "securitylake", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAlarmTableList {
    pub sdl_id: Option<String>,
    pub filters: Option<Vec<WebSearchFilter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub by: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeSecurityAlarmTableList() "DescribeSecurityAlarmTableList" -> DescribeSecurityAlarmTableListOutput {
    0 "SdlId" sdl_id: String, 1 "Filters" filters: Vec<WebSearchFilter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Order" order: String, 5 "By" by: String, 6 "StartTime" start_time: i64, 7 "EndTime" end_time: i64
} }
paged! { DescribeSecurityAlarmTableList: SecurityAlarmTable =
    Offset "Offset", "AlarmList" alarm_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebSearchFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub exact_match: Option<bool>,
}
input! { WebSearchFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>, 2 "ExactMatch" exact_match: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAlarmTableListOutput {
    pub alarm_list: Option<Vec<SecurityAlarmTable>>,
    pub total_count: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
model! { DescribeSecurityAlarmTableListOutput {
    0 "AlarmList" alarm_list, 1 "TotalCount" total_count, 2 "Limit" limit, 3 "Offset" offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityAlarmTable {
    pub timestamp: Option<String>,
    pub alarm_name: Option<String>,
    pub rule_name: Option<String>,
    pub alarm_id: Option<i64>,
    pub severity: Option<i64>,
    pub score: Option<i64>,
    pub category: Option<String>,
    pub sub_category: Option<String>,
    pub tags: Option<String>,
    pub payload: Option<String>,
    pub result: Option<String>,
    pub confidence: Option<i64>,
    pub status: Option<String>,
    pub rule_topic: Option<String>,
    pub handle_time: Option<String>,
    pub suggestion: Option<String>,
    pub description: Option<String>,
    pub source_name: Option<String>,
    pub app_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub event_time: Option<String>,
    pub rule_type: Option<String>,
    pub attack_num: Option<i64>,
    pub alarm_count: Option<i64>,
    pub attack_sub_technique: Option<String>,
    pub attack_technique: Option<String>,
    pub attack_tactic: Option<String>,
    pub attack_sub_technique_name: Option<String>,
    pub attack_technique_name: Option<String>,
    pub attack_tactic_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub rule_expression: Option<String>,
    pub expression_type: Option<String>,
    pub drill_down_expression: Option<String>,
    pub src_ip: Option<String>,
    pub src_port: Option<i64>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub host_ip: Option<String>,
    pub host_asset: Option<String>,
    pub sdl_id: Option<String>,
    pub rich_custom_infos: Option<Vec<String>>,
    pub attacker_ip: Option<String>,
    pub attacker_asset: Option<String>,
    pub victim_ip: Option<String>,
    pub victim_asset: Option<String>,
    pub attack_direction: Option<String>,
    pub traffic_direction: Option<String>,
    pub security_group_alert_infos: Option<Vec<SecurityGroupAlertInfo>>,
}
model! { SecurityAlarmTable {
    0 "Timestamp" timestamp, 1 "AlarmName" alarm_name, 2 "RuleName" rule_name, 3 "AlarmId" alarm_id,
    4 "Severity" severity, 5 "Score" score, 6 "Category" category, 7 "SubCategory" sub_category, 8 "Tags" tags,
    9 "Payload" payload, 10 "Result" result, 11 "Confidence" confidence, 12 "Status" status, 13 "RuleTopic" rule_topic,
    14 "HandleTime" handle_time, 15 "Suggestion" suggestion, 16 "Description" description, 17 "SourceName" source_name,
    18 "AppId" app_id, 19 "RuleId" rule_id, 20 "EventTime" event_time, 21 "RuleType" rule_type,
    22 "AttackNum" attack_num, 23 "AlarmCount" alarm_count, 24 "AttackSubTechnique" attack_sub_technique,
    25 "AttackTechnique" attack_technique, 26 "AttackTactic" attack_tactic,
    27 "AttackSubTechniqueName" attack_sub_technique_name, 28 "AttackTechniqueName" attack_technique_name,
    29 "AttackTacticName" attack_tactic_name, 30 "StartTime" start_time, 31 "EndTime" end_time,
    32 "RuleExpression" rule_expression, 33 "ExpressionType" expression_type,
    34 "DrillDownExpression" drill_down_expression, 35 "SrcIp" src_ip, 36 "SrcPort" src_port, 37 "DstIp" dst_ip,
    38 "DstPort" dst_port, 39 "HostIp" host_ip, 40 "HostAsset" host_asset, 41 "SdlId" sdl_id,
    42 "RichCustomInfos" rich_custom_infos, 43 "AttackerIp" attacker_ip, 44 "AttackerAsset" attacker_asset,
    45 "VictimIp" victim_ip, 46 "VictimAsset" victim_asset, 47 "AttackDirection" attack_direction,
    48 "TrafficDirection" traffic_direction, 49 "SecurityGroupAlertInfos" security_group_alert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupAlertInfo {
    pub alarm_uuid: Option<String>,
    pub timestamp: Option<String>,
}
model! { SecurityGroupAlertInfo {
    0 "AlarmUuid" alarm_uuid, 1 "Timestamp" timestamp
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REGION_ERROR: &str = "RegionError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    DescribeSecurityAlarmTableList
}
