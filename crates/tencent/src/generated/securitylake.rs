//! `securitylake` of Tencent Cloud, API version 2024-01-17.
//!
//! Endpoint: `securitylake.tencentcloudapi.com`, or `securitylake.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=securitylake&Version=2024-01-17>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, securitylake::DescribeSecurityAlarmTableList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeSecurityAlarmTableList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "securitylake",
    "2024-01-17",
    "securitylake",
    &Endpoints::NONE,
);

/// Describes security alarm table list: `DescribeSecurityAlarmTableList` of `securitylake` 2024-01-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=securitylake&Version=2024-01-17&Action=DescribeSecurityAlarmTableList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::REGION_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
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
    Offset "Offset", "AlarmList" alarm_list, total "TotalCount" }

/// In the request of [`DescribeSecurityAlarmTableList`].
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

/// Response of [`DescribeSecurityAlarmTableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAlarmTableListOutput {
    pub alarm_list: Vec<SecurityAlarmTable>,
    pub total_count: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
model! { DescribeSecurityAlarmTableListOutput {
    0 "AlarmList" alarm_list: Vec<SecurityAlarmTable>, 1 "TotalCount" total_count: i64, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }

/// In the response of [`DescribeSecurityAlarmTableList`].
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
    pub rich_custom_infos: Vec<String>,
    pub attacker_ip: Option<String>,
    pub attacker_asset: Option<String>,
    pub victim_ip: Option<String>,
    pub victim_asset: Option<String>,
    pub attack_direction: Option<String>,
    pub traffic_direction: Option<String>,
    pub security_group_alert_infos: Vec<SecurityGroupAlertInfo>,
}
model! { SecurityAlarmTable {
    0 "Timestamp" timestamp: String, 1 "AlarmName" alarm_name: String, 2 "RuleName" rule_name: String,
    3 "AlarmId" alarm_id: i64, 4 "Severity" severity: i64, 5 "Score" score: i64, 6 "Category" category: String,
    7 "SubCategory" sub_category: String, 8 "Tags" tags: String, 9 "Payload" payload: String,
    10 "Result" result: String, 11 "Confidence" confidence: i64, 12 "Status" status: String,
    13 "RuleTopic" rule_topic: String, 14 "HandleTime" handle_time: String, 15 "Suggestion" suggestion: String,
    16 "Description" description: String, 17 "SourceName" source_name: String, 18 "AppId" app_id: i64,
    19 "RuleId" rule_id: i64, 20 "EventTime" event_time: String, 21 "RuleType" rule_type: String,
    22 "AttackNum" attack_num: i64, 23 "AlarmCount" alarm_count: i64,
    24 "AttackSubTechnique" attack_sub_technique: String, 25 "AttackTechnique" attack_technique: String,
    26 "AttackTactic" attack_tactic: String, 27 "AttackSubTechniqueName" attack_sub_technique_name: String,
    28 "AttackTechniqueName" attack_technique_name: String, 29 "AttackTacticName" attack_tactic_name: String,
    30 "StartTime" start_time: String, 31 "EndTime" end_time: String, 32 "RuleExpression" rule_expression: String,
    33 "ExpressionType" expression_type: String, 34 "DrillDownExpression" drill_down_expression: String,
    35 "SrcIp" src_ip: String, 36 "SrcPort" src_port: i64, 37 "DstIp" dst_ip: String, 38 "DstPort" dst_port: i64,
    39 "HostIp" host_ip: String, 40 "HostAsset" host_asset: String, 41 "SdlId" sdl_id: String,
    42 "RichCustomInfos" rich_custom_infos: Vec<String>, 43 "AttackerIp" attacker_ip: String,
    44 "AttackerAsset" attacker_asset: String, 45 "VictimIp" victim_ip: String, 46 "VictimAsset" victim_asset: String,
    47 "AttackDirection" attack_direction: String, 48 "TrafficDirection" traffic_direction: String,
    49 "SecurityGroupAlertInfos" security_group_alert_infos: Vec<SecurityGroupAlertInfo>
} }

/// In the response of [`DescribeSecurityAlarmTableList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupAlertInfo {
    pub alarm_uuid: Option<String>,
    pub timestamp: Option<String>,
}
model! { SecurityGroupAlertInfo {
    0 "AlarmUuid" alarm_uuid: String, 1 "Timestamp" timestamp: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied", REGION_ERROR "RegionError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeSecurityAlarmTableList
}
