//! `sasrasp` of Alibaba Cloud, API version 2024-07-27.
//!
//! Endpoint: a table of 2 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/SasRasp/2024-07-27/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, sasrasp::DescribeAttackProtectionCount};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAttackProtectionCount::new(1, 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "sasrasp.ap-southeast-1.aliyuncs.com"),
        ("cn-hangzhou", "sasrasp.cn-hangzhou.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "sasrasp",
    "2024-07-27",
    "sasrasp",
    &ENDPOINTS,
);

/// Describes attack protection count: `DescribeAttackProtectionCount` of `sasrasp` 2024-07-27.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SasRasp/2024-07-27/DescribeAttackProtectionCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttackProtectionCount {
    pub agent_type: Option<String>,
    /// Required.
    pub end_timestamp: i64,
    /// Required.
    pub start_timestamp: i64,
}
operation! { DescribeAttackProtectionCount(end_timestamp: i64, start_timestamp: i64)
    "DescribeAttackProtectionCount" -> DescribeAttackProtectionCountOutput {
    0 "AgentType" agent_type: String, 1 "EndTimestamp" end_timestamp, 2 "StartTimestamp" start_timestamp
} }

/// Response of [`DescribeAttackProtectionCount`].
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
    0 "BlockHighCount" block_high_count: i64, 1 "BlockLowCount" block_low_count: i64,
    2 "BlockMediumCount" block_medium_count: i64, 3 "MonitorHighCount" monitor_high_count: i64,
    4 "MonitorLowCount" monitor_low_count: i64, 5 "MonitorMediumCount" monitor_medium_count: i64,
    6 "TotalRequestCount" total_request_count: i64
} }

/// Describes attacks: `DescribeAttacks` of `sasrasp` 2024-07-27.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SasRasp/2024-07-27/DescribeAttacks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttacks {
    pub agent_type: Option<String>,
    pub application_id: Option<String>,
    pub attack_host_id: Option<String>,
    pub attack_type: Option<String>,
    pub attack_url: Option<String>,
    /// Required.
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
    /// Required.
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
    Mark::new(19, Location::Body, Style::None)
] }
paged! { DescribeAttacks: DescribeAttacksAttacks = Number "PageNumber", "Attacks" attacks, total "TotalCount" }

/// Response of [`DescribeAttacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttacksOutput {
    pub attacks: Vec<DescribeAttacksAttacks>,
    pub total_count: Option<i64>,
}
model! { DescribeAttacksOutput {
    0 "Attacks" attacks: Vec<DescribeAttacksAttacks>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAttacks`].
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
    pub input_param_item_list: Vec<DescribeAttacksInputParamItemList>,
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
    pub stacktrace: Vec<String>,
    pub time: Option<String>,
    pub timestamp: Option<i64>,
    pub r#type: Option<String>,
    pub union_id: Option<String>,
    pub url: Option<String>,
}
model! { DescribeAttacksAttacks {
    0 "AppDir" app_dir: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String, 3 "Avd" avd: String,
    4 "Cmdline" cmdline: String, 5 "Confidence" confidence: String, 6 "Content" content: String,
    7 "ContentLength" content_length: i64, 8 "Count" count: i64, 9 "Data" data: String,
    10 "HandleStatus" handle_status: i64, 11 "HandleTimestamp" handle_timestamp: i64, 12 "Headers" headers: String,
    13 "HostId" host_id: String, 14 "Hostname" hostname: String,
    15 "InputParamItemList" input_param_item_list: Vec<DescribeAttacksInputParamItemList>,
    16 "InstallType" install_type: i64, 17 "Ip" ip: String, 18 "Jdk" jdk: String, 19 "Language" language: String,
    20 "LanguageVersion" language_version: String, 21 "LlmAsset" llm_asset: bool, 22 "MaxTimestamp" max_timestamp: i64,
    23 "Message" message: String, 24 "Method" method: String, 25 "MiddlewareInstanceId" middleware_instance_id: String,
    26 "MinTimestamp" min_timestamp: i64, 27 "Os" os: String, 28 "OsArch" os_arch: String,
    29 "OsVersion" os_version: String, 30 "Param" param: String, 31 "Payload" payload: String,
    32 "PayloadLength" payload_length: i64, 33 "Pid" pid: String, 34 "RaspVersion" rasp_version: String,
    35 "Region" region: String, 36 "Remote" remote: String, 37 "Result" result: String,
    38 "RuleResult" rule_result: String, 39 "Severity" severity: String, 40 "Stacktrace" stacktrace: Vec<String>,
    41 "Time" time: String, 42 "Timestamp" timestamp: i64, 43 "Type" r#type: String, 44 "UnionId" union_id: String,
    45 "Url" url: String
} }

/// In the response of [`DescribeAttacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAttacksInputParamItemList {
    pub processed_key: Option<String>,
    pub raw_key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAttacksInputParamItemList {
    0 "ProcessedKey" processed_key: String, 1 "RawKey" raw_key: String, 2 "Value" value: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeAttackProtectionCount, DescribeAttacks
}
