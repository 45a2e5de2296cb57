//! `sasrasp` 2024-07-27.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-southeast-1", "sasrasp.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "sasrasp.cn-hangzhou.aliyuncs.com"),
    ],
    vpc: &[],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "sasrasp", version: "2024-07-27", code: "sasrasp", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackProtectionCount {
    pub agent_type: Option<String>,
    pub end_timestamp: i64,
    pub start_timestamp: i64,
}
operation! { DescribeAttackProtectionCount(end_timestamp: i64, start_timestamp: i64)
    "DescribeAttackProtectionCount" -> DescribeAttackProtectionCountOutput {
    0 "AgentType" agent_type: String, 1 "EndTimestamp" end_timestamp, 2 "StartTimestamp" start_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackProtectionCountOutput {
    pub block_high_count: Option<i64>,
    pub block_low_count: Option<i64>,
    pub block_medium_count: Option<i64>,
    pub monitor_high_count: Option<i64>,
    pub monitor_low_count: Option<i64>,
    pub monitor_medium_count: Option<i64>,
    pub total_request_count: Option<i64>,
}
model! { DescribeAttackProtectionCountOutput {
    0 "BlockHighCount" block_high_count, 1 "BlockLowCount" block_low_count, 2 "BlockMediumCount" block_medium_count,
    3 "MonitorHighCount" monitor_high_count, 4 "MonitorLowCount" monitor_low_count,
    5 "MonitorMediumCount" monitor_medium_count, 6 "TotalRequestCount" total_request_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttacks {
    pub agent_type: Option<String>,
    pub application_id: Option<String>,
    pub attack_host_id: Option<String>,
    pub attack_type: Option<String>,
    pub attack_url: Option<String>,
    pub end_timestamp: i64,
    pub handle_status: Option<i64>,
    pub handler_type: Option<String>,
    pub hostname: Option<String>,
    pub ip: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pid: Option<String>,
    pub rasp_type: Option<String>,
    pub region: Option<String>,
    pub remote: Option<String>,
    pub severity: Option<String>,
    pub start_timestamp: i64,
    pub union_id: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribeAttacks(end_timestamp: i64, start_timestamp: i64) "DescribeAttacks" -> DescribeAttacksOutput {
    0 "AgentType" agent_type: String, 1 "ApplicationId" application_id: String, 2 "AttackHostId" attack_host_id: String,
    3 "AttackType" attack_type: String, 4 "AttackUrl" attack_url: String, 5 "EndTimestamp" end_timestamp,
    6 "HandleStatus" handle_status: i64, 7 "HandlerType" handler_type: String, 8 "Hostname" hostname: String,
    9 "Ip" ip: String, 10 "PageNumber" page_number: i64, 11 "PageSize" page_size: i64, 12 "Pid" pid: String,
    13 "RaspType" rasp_type: String, 14 "Region" region: String, 15 "Remote" remote: String,
    16 "Severity" severity: String, 17 "StartTimestamp" start_timestamp, 18 "UnionId" union_id: String,
    19 "Lang" lang: String
} [
    Mark { index: 19, location: Location::Body, style: Style::None }
] }
paged! { DescribeAttacks: DescribeAttacksAttacks = Number "PageNumber", "Attacks" attacks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttacksOutput {
    pub attacks: Option<Vec<DescribeAttacksAttacks>>,
    pub total_count: Option<i64>,
}
model! { DescribeAttacksOutput {
    0 "Attacks" attacks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttacksAttacks {
    pub app_dir: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub avd: Option<String>,
    pub cmdline: Option<String>,
    pub confidence: Option<String>,
    pub content: Option<String>,
    pub content_length: Option<i64>,
    pub count: Option<i64>,
    pub data: Option<String>,
    pub handle_status: Option<i64>,
    pub handle_timestamp: Option<i64>,
    pub headers: Option<String>,
    pub host_id: Option<String>,
    pub hostname: Option<String>,
    pub input_param_item_list: Option<Vec<DescribeAttacksInputParamItemList>>,
    pub install_type: Option<i64>,
    pub ip: Option<String>,
    pub jdk: Option<String>,
    pub language: Option<String>,
    pub language_version: Option<String>,
    pub llm_asset: Option<bool>,
    pub max_timestamp: Option<i64>,
    pub message: Option<String>,
    pub method: Option<String>,
    pub middleware_instance_id: Option<String>,
    pub min_timestamp: Option<i64>,
    pub os: Option<String>,
    pub os_arch: Option<String>,
    pub os_version: Option<String>,
    pub param: Option<String>,
    pub payload: Option<String>,
    pub payload_length: Option<i64>,
    pub pid: Option<String>,
    pub rasp_version: Option<String>,
    pub region: Option<String>,
    pub remote: Option<String>,
    pub result: Option<String>,
    pub rule_result: Option<String>,
    pub severity: Option<String>,
    pub stacktrace: Option<Vec<String>>,
    pub time: Option<String>,
    pub timestamp: Option<i64>,
    pub r#type: Option<String>,
    pub union_id: Option<String>,
    pub url: Option<String>,
}
model! { DescribeAttacksAttacks {
    0 "AppDir" app_dir, 1 "AppId" app_id, 2 "AppName" app_name, 3 "Avd" avd, 4 "Cmdline" cmdline,
    5 "Confidence" confidence, 6 "Content" content, 7 "ContentLength" content_length, 8 "Count" count, 9 "Data" data,
    10 "HandleStatus" handle_status, 11 "HandleTimestamp" handle_timestamp, 12 "Headers" headers, 13 "HostId" host_id,
    14 "Hostname" hostname, 15 "InputParamItemList" input_param_item_list, 16 "InstallType" install_type, 17 "Ip" ip,
    18 "Jdk" jdk, 19 "Language" language, 20 "LanguageVersion" language_version, 21 "LlmAsset" llm_asset,
    22 "MaxTimestamp" max_timestamp, 23 "Message" message, 24 "Method" method,
    25 "MiddlewareInstanceId" middleware_instance_id, 26 "MinTimestamp" min_timestamp, 27 "Os" os, 28 "OsArch" os_arch,
    29 "OsVersion" os_version, 30 "Param" param, 31 "Payload" payload, 32 "PayloadLength" payload_length, 33 "Pid" pid,
    34 "RaspVersion" rasp_version, 35 "Region" region, 36 "Remote" remote, 37 "Result" result,
    38 "RuleResult" rule_result, 39 "Severity" severity, 40 "Stacktrace" stacktrace, 41 "Time" time,
    42 "Timestamp" timestamp, 43 "Type" r#type, 44 "UnionId" union_id, 45 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttacksInputParamItemList {
    pub processed_key: Option<String>,
    pub raw_key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAttacksInputParamItemList {
    0 "ProcessedKey" processed_key, 1 "RawKey" raw_key, 2 "Value" value
} }

#[cfg(feature = "reflect")]
register! {
    DescribeAttackProtectionCount, DescribeAttacks
}
