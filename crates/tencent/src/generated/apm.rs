//! `apm` of Tencent Cloud, API version 2021-06-22.
//!
//! Endpoint: `apm.tencentcloudapi.com`, or `apm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, apm::DescribeApmInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApmInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("apm", "2021-06-22", "apm", &Endpoints::NONE);

/// Creates apm instance: `CreateApmInstance` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=CreateApmInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PARAM`], [`codes::FAILED_OPERATION_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_REGION_NOT_SUPPORT`], [`codes::FAILED_OPERATION_SEND_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmInstance {
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub trace_duration: Option<i64>,
    pub tags: Option<Vec<ApmTag>>,
    /// Deprecated.
    pub span_daily_counters: Option<i64>,
    pub pay_mode: Option<i64>,
    pub free: Option<i64>,
}
operation! { CreateApmInstance(name: String) "CreateApmInstance" -> CreateApmInstanceOutput {
    0 "Name" name, 1 "Description" description: String, 2 "TraceDuration" trace_duration: i64,
    3 "Tags" tags: Vec<ApmTag>, 4 "SpanDailyCounters" span_daily_counters: i64, 5 "PayMode" pay_mode: i64,
    6 "Free" free: i64
} }

/// In the request of [`CreateApmInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ApmTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateApmInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateApmInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates apm prometheus rule: `CreateApmPrometheusRule` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=CreateApmPrometheusRule>.
///
/// Errors: [`codes::FAILED_OPERATION_PROM_RULE_CONFLICT`], [`codes::FAILED_OPERATION_PROM_RULE_IS_EMPTY_ERR`],
/// [`codes::FAILED_OPERATION_PROM_RULE_NAME_CONFLICT`], [`codes::FAILED_OPERATION_PROM_RULE_REQUEST_NOT_VALID_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmPrometheusRule {
    /// Required.
    pub name: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub metric_match_type: i64,
    /// Required.
    pub metric_name_rule: String,
    /// Required.
    pub instance_id: String,
    pub append_resource_attributes: Option<bool>,
}

/// Arguments of [`CreateApmPrometheusRule::new`].
pub struct CreateApmPrometheusRuleRequired {
    pub name: String,
    pub service_name: String,
    pub metric_match_type: i64,
    pub metric_name_rule: String,
    pub instance_id: String,
}
operation! {
    CreateApmPrometheusRule { CreateApmPrometheusRuleRequired: name, service_name, metric_match_type, metric_name_rule, instance_id }
    "CreateApmPrometheusRule" -> CreateApmPrometheusRuleOutput {
    0 "Name" name, 1 "ServiceName" service_name, 2 "MetricMatchType" metric_match_type,
    3 "MetricNameRule" metric_name_rule, 4 "InstanceId" instance_id,
    5 "AppendResourceAttributes" append_resource_attributes: bool
} }

/// Response of [`CreateApmPrometheusRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmPrometheusRuleOutput {
    pub rule_id: Option<i64>,
}
model! { CreateApmPrometheusRuleOutput {
    0 "RuleId" rule_id: i64
} }

/// Creates apm sample config: `CreateApmSampleConfig` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=CreateApmSampleConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_DEMO_INSTANCE_NOT_ALLOW_MODIFIED`],
/// [`codes::FAILED_OPERATION_INVALID_OPERATION_TYPE`], [`codes::FAILED_OPERATION_INVALID_PARAM`],
/// [`codes::FAILED_OPERATION_INVALID_REQUEST`], [`codes::FAILED_OPERATION_OPERATION_NAME_IS_EMPTY`],
/// [`codes::FAILED_OPERATION_SAMPLE_NAME_CONFLICT`], [`codes::FAILED_OPERATION_SAMPLE_RULE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmSampleConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_rate: i64,
    /// Required.
    pub service_name: String,
    /// Required.
    pub sample_name: String,
    pub tags: Option<Vec<APMKVItem>>,
    pub operation_name: Option<String>,
    pub operation_type: Option<i64>,
}
operation! { CreateApmSampleConfig(instance_id: String, sample_rate: i64, service_name: String, sample_name: String)
    "CreateApmSampleConfig" -> CreateApmSampleConfigOutput {
    0 "InstanceId" instance_id, 1 "SampleRate" sample_rate, 2 "ServiceName" service_name, 3 "SampleName" sample_name,
    4 "Tags" tags: Vec<APMKVItem>, 5 "OperationName" operation_name: String, 6 "OperationType" operation_type: i64
} }

/// In the request of [`CreateApmSampleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APMKVItem {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { APMKVItem(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateApmSampleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmSampleConfigOutput {
    pub apm_sample_config: Option<ApmSampleConfig>,
}
model! { CreateApmSampleConfigOutput {
    0 "ApmSampleConfig" apm_sample_config: ApmSampleConfig
} }

/// In the response of [`CreateApmSampleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmSampleConfig {
    pub instance_key: Option<String>,
    pub service_name: Option<String>,
    pub sample_name: Option<String>,
    pub operation_name: Option<String>,
    pub span_num: Option<i64>,
    pub status: Option<i64>,
    pub tags: Vec<APMKVItem>,
    pub sample_rate: Option<i64>,
    pub operation_type: Option<i64>,
    pub id: Option<i64>,
}
model! { ApmSampleConfig {
    0 "InstanceKey" instance_key: String, 1 "ServiceName" service_name: String, 2 "SampleName" sample_name: String,
    3 "OperationName" operation_name: String, 4 "SpanNum" span_num: i64, 5 "Status" status: i64,
    6 "Tags" tags: Vec<APMKVItem>, 7 "SampleRate" sample_rate: i64, 8 "OperationType" operation_type: i64,
    9 "Id" id: i64
} }

/// Creates profile task: `CreateProfileTask` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=CreateProfileTask>.
///
/// Errors: [`codes::FAILED_OPERATION_AGENT_NOT_ONLINE_ERROR`],
/// [`codes::FAILED_OPERATION_AGENT_VERSION_NOT_SUPPORT_ERROR`], [`codes::FAILED_OPERATION_INVALID_PARAM`],
/// [`codes::FAILED_OPERATION_INVALID_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileTask {
    /// Required.
    pub service_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub service_instance: String,
    /// Required.
    pub event: String,
    /// Required.
    pub duration: i64,
    /// Required.
    pub all_times: i64,
    pub start_time: Option<i64>,
    pub task_interval: Option<i64>,
}

/// Arguments of [`CreateProfileTask::new`].
pub struct CreateProfileTaskRequired {
    pub service_name: String,
    pub instance_id: String,
    pub service_instance: String,
    pub event: String,
    pub duration: i64,
    pub all_times: i64,
}
operation! {
    CreateProfileTask { CreateProfileTaskRequired: service_name, instance_id, service_instance, event, duration, all_times }
    "CreateProfileTask" -> CreateProfileTaskOutput {
    0 "ServiceName" service_name, 1 "InstanceId" instance_id, 2 "ServiceInstance" service_instance, 3 "Event" event,
    4 "Duration" duration, 5 "AllTimes" all_times, 6 "StartTime" start_time: i64, 7 "TaskInterval" task_interval: i64
} }

/// Response of [`CreateProfileTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileTaskOutput {
    pub task_id: Option<i64>,
}
model! { CreateProfileTaskOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes apm sample config: `DeleteApmSampleConfig` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DeleteApmSampleConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApmSampleConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_name: String,
}
operation! { DeleteApmSampleConfig(instance_id: String, sample_name: String) "DeleteApmSampleConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "SampleName" sample_name
} }

/// Response of [`DeleteApmSampleConfig`]: empty.
pub type DeleteApmSampleConfigOutput = Empty;

/// Describes apm agent: `DescribeApmAgent` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmAgent>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_DEMO_INSTANCE_NOT_ALLOW_MODIFIED`], [`codes::FAILED_OPERATION_NOT_INNER_VPC`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAgent {
    /// Required.
    pub instance_id: String,
    pub agent_type: Option<String>,
    pub network_mode: Option<String>,
    pub language_environment: Option<String>,
    /// Deprecated.
    pub report_method: Option<String>,
}
operation! { DescribeApmAgent(instance_id: String) "DescribeApmAgent" -> DescribeApmAgentOutput {
    0 "InstanceId" instance_id, 1 "AgentType" agent_type: String, 2 "NetworkMode" network_mode: String,
    3 "LanguageEnvironment" language_environment: String, 4 "ReportMethod" report_method: String
} }

/// Response of [`DescribeApmAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAgentOutput {
    pub apm_agent: Option<ApmAgentInfo>,
}
model! { DescribeApmAgentOutput {
    0 "ApmAgent" apm_agent: ApmAgentInfo
} }

/// In the response of [`DescribeApmAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmAgentInfo {
    /// Secret.
    pub agent_download_url: Option<Secret>,
    pub collector_url: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub public_collector_url: Option<String>,
    pub inner_collector_url: Option<String>,
    pub private_link_collector_url: Option<String>,
}
model! { ApmAgentInfo {
    0 "AgentDownloadURL" agent_download_url: Secret, 1 "CollectorURL" collector_url: String, 2 "Token" token: Secret,
    3 "PublicCollectorURL" public_collector_url: String, 4 "InnerCollectorURL" inner_collector_url: String,
    5 "PrivateLinkCollectorURL" private_link_collector_url: String
} }

/// Describes apm all vul count: `DescribeApmAllVulCount` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmAllVulCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAllVulCount {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeApmAllVulCount(start_time: i64, end_time: i64)
    "DescribeApmAllVulCount" -> DescribeApmAllVulCountOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeApmAllVulCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAllVulCountOutput {
    pub vulnerability_list: Vec<ApmMetricRecord>,
    pub vulnerability_count: Option<i64>,
    pub important_vulnerability_count: Option<i64>,
    pub critical_vulnerability_count: Option<i64>,
}
model! { DescribeApmAllVulCountOutput {
    0 "VulnerabilityList" vulnerability_list: Vec<ApmMetricRecord>, 1 "VulnerabilityCount" vulnerability_count: i64,
    2 "ImportantVulnerabilityCount" important_vulnerability_count: i64,
    3 "CriticalVulnerabilityCount" critical_vulnerability_count: i64
} }

/// In the response of [`DescribeApmAllVulCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmMetricRecord {
    pub fields: Vec<ApmField>,
    pub tags: Vec<ApmTag>,
}
model! { ApmMetricRecord {
    0 "Fields" fields: Vec<ApmField>, 1 "Tags" tags: Vec<ApmTag>
} }

/// In the response of [`DescribeApmAllVulCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmField {
    pub key: Option<String>,
    pub value: Option<f64>,
    pub unit: Option<String>,
    pub compare_vals: Vec<APMKVItem>,
    pub last_period_value: Vec<APMKV>,
    pub compare_val: Option<String>,
    pub name_cn: Option<String>,
    pub name_en: Option<String>,
}
model! { ApmField {
    0 "Key" key: String, 1 "Value" value: f64, 2 "Unit" unit: String, 3 "CompareVals" compare_vals: Vec<APMKVItem>,
    4 "LastPeriodValue" last_period_value: Vec<APMKV>, 5 "CompareVal" compare_val: String, 6 "NameCN" name_cn: String,
    7 "NameEN" name_en: String
} }

/// In the response of [`DescribeApmAllVulCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APMKV {
    pub key: Option<String>,
    pub value: Option<f64>,
}
model! { APMKV {
    0 "Key" key: String, 1 "Value" value: f64
} }

/// Describes apm application config: `DescribeApmApplicationConfig` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmApplicationConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_SERVICE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmApplicationConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeApmApplicationConfig(instance_id: String, service_name: String)
    "DescribeApmApplicationConfig" -> DescribeApmApplicationConfigOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name
} }

/// Response of [`DescribeApmApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmApplicationConfigOutput {
    pub apm_app_config: Option<ApmAppConfig>,
}
model! { DescribeApmApplicationConfigOutput {
    0 "ApmAppConfig" apm_app_config: ApmAppConfig
} }

/// In the response of [`DescribeApmApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmAppConfig {
    pub instance_key: Option<String>,
    pub service_name: Option<String>,
    pub url_convergence_switch: Option<i64>,
    pub url_convergence_threshold: Option<i64>,
    pub url_convergence: Option<String>,
    pub exception_filter: Option<String>,
    pub error_code_filter: Option<String>,
    pub components: Option<String>,
    pub url_exclude: Option<String>,
    pub log_source: Option<String>,
    pub log_region: Option<String>,
    pub is_related_log: Option<i64>,
    pub log_topic_id: Option<String>,
    pub ignore_operation_name: Option<String>,
    pub log_set: Option<String>,
    pub trace_rate_limit: Option<i64>,
    pub enable_snapshot: Option<bool>,
    pub snapshot_timeout: Option<i64>,
    pub agent_enable: Option<bool>,
    pub instrument_list: Vec<Instrument>,
    pub trace_squash: Option<bool>,
    pub event_enable: Option<bool>,
    pub agent_operation_config_view: Option<AgentOperationConfigView>,
    pub enable_log_config: Option<bool>,
    pub service_id: Option<String>,
    pub enable_dashboard_config: Option<bool>,
    pub is_related_dashboard: Option<i64>,
    pub dashboard_topic_id: Option<String>,
    pub enable_security_config: Option<bool>,
    pub is_instrumentation_vulnerability_scan: Option<i64>,
    pub is_sql_injection_analysis: Option<i64>,
    pub is_remote_command_execution_analysis: Option<i64>,
    pub is_memory_hijacking_analysis: Option<i64>,
    pub log_index_type: Option<i64>,
    pub log_trace_id_key: Option<String>,
    pub is_delete_any_file_analysis: Option<i64>,
    pub is_read_any_file_analysis: Option<i64>,
    pub is_upload_any_file_analysis: Option<i64>,
    pub is_include_any_file_analysis: Option<i64>,
    pub is_directory_traversal_analysis: Option<i64>,
    pub is_template_engine_injection_analysis: Option<i64>,
    pub is_script_engine_injection_analysis: Option<i64>,
    pub is_expression_injection_analysis: Option<i64>,
    pub is_jndi_injection_analysis: Option<i64>,
    pub is_jni_injection_analysis: Option<i64>,
    pub is_webshell_backdoor_analysis: Option<i64>,
    pub is_deserialization_analysis: Option<i64>,
    pub url_auto_convergence_enable: Option<bool>,
    pub url_long_segment_threshold: Option<i64>,
    pub url_number_segment_threshold: Option<i64>,
    pub disable_memory_used: Option<i64>,
    pub disable_cpu_used: Option<i64>,
    pub db_statement_parameters_enabled: Option<bool>,
    pub slow_sql_thresholds: Vec<ApmTag>,
    pub enable_desensitization_rule: Option<i64>,
    pub desensitization_rule: Option<String>,
    pub log_span_id_key: Option<String>,
    pub auto_profiling_config: Option<AutoProfilingConfig>,
    pub enable_threshold_config: Option<bool>,
    pub err_rate_threshold: Option<i64>,
    pub response_duration_warning_threshold: Option<i64>,
    pub use_default_fuse_config: Option<bool>,
    pub analysis_auto_enable: Option<bool>,
    pub enable_head_sampler: Option<bool>,
    pub head_sampler_type: Option<String>,
    pub head_sampler_arg: Option<i64>,
    pub cross_account_status: Option<i64>,
    pub cross_account_peer_id: Option<String>,
}
model! { ApmAppConfig {
    0 "InstanceKey" instance_key: String, 1 "ServiceName" service_name: String,
    2 "UrlConvergenceSwitch" url_convergence_switch: i64, 3 "UrlConvergenceThreshold" url_convergence_threshold: i64,
    4 "UrlConvergence" url_convergence: String, 5 "ExceptionFilter" exception_filter: String,
    6 "ErrorCodeFilter" error_code_filter: String, 7 "Components" components: String,
    8 "UrlExclude" url_exclude: String, 9 "LogSource" log_source: String, 10 "LogRegion" log_region: String,
    11 "IsRelatedLog" is_related_log: i64, 12 "LogTopicID" log_topic_id: String,
    13 "IgnoreOperationName" ignore_operation_name: String, 14 "LogSet" log_set: String,
    15 "TraceRateLimit" trace_rate_limit: i64, 16 "EnableSnapshot" enable_snapshot: bool,
    17 "SnapshotTimeout" snapshot_timeout: i64, 18 "AgentEnable" agent_enable: bool,
    19 "InstrumentList" instrument_list: Vec<Instrument>, 20 "TraceSquash" trace_squash: bool,
    21 "EventEnable" event_enable: bool,
    22 "AgentOperationConfigView" agent_operation_config_view: AgentOperationConfigView,
    23 "EnableLogConfig" enable_log_config: bool, 24 "ServiceID" service_id: String,
    25 "EnableDashboardConfig" enable_dashboard_config: bool, 26 "IsRelatedDashboard" is_related_dashboard: i64,
    27 "DashboardTopicID" dashboard_topic_id: String, 28 "EnableSecurityConfig" enable_security_config: bool,
    29 "IsInstrumentationVulnerabilityScan" is_instrumentation_vulnerability_scan: i64,
    30 "IsSqlInjectionAnalysis" is_sql_injection_analysis: i64,
    31 "IsRemoteCommandExecutionAnalysis" is_remote_command_execution_analysis: i64,
    32 "IsMemoryHijackingAnalysis" is_memory_hijacking_analysis: i64, 33 "LogIndexType" log_index_type: i64,
    34 "LogTraceIdKey" log_trace_id_key: String, 35 "IsDeleteAnyFileAnalysis" is_delete_any_file_analysis: i64,
    36 "IsReadAnyFileAnalysis" is_read_any_file_analysis: i64,
    37 "IsUploadAnyFileAnalysis" is_upload_any_file_analysis: i64,
    38 "IsIncludeAnyFileAnalysis" is_include_any_file_analysis: i64,
    39 "IsDirectoryTraversalAnalysis" is_directory_traversal_analysis: i64,
    40 "IsTemplateEngineInjectionAnalysis" is_template_engine_injection_analysis: i64,
    41 "IsScriptEngineInjectionAnalysis" is_script_engine_injection_analysis: i64,
    42 "IsExpressionInjectionAnalysis" is_expression_injection_analysis: i64,
    43 "IsJNDIInjectionAnalysis" is_jndi_injection_analysis: i64,
    44 "IsJNIInjectionAnalysis" is_jni_injection_analysis: i64,
    45 "IsWebshellBackdoorAnalysis" is_webshell_backdoor_analysis: i64,
    46 "IsDeserializationAnalysis" is_deserialization_analysis: i64,
    47 "UrlAutoConvergenceEnable" url_auto_convergence_enable: bool,
    48 "UrlLongSegmentThreshold" url_long_segment_threshold: i64,
    49 "UrlNumberSegmentThreshold" url_number_segment_threshold: i64, 50 "DisableMemoryUsed" disable_memory_used: i64,
    51 "DisableCpuUsed" disable_cpu_used: i64, 52 "DbStatementParametersEnabled" db_statement_parameters_enabled: bool,
    53 "SlowSQLThresholds" slow_sql_thresholds: Vec<ApmTag>,
    54 "EnableDesensitizationRule" enable_desensitization_rule: i64,
    55 "DesensitizationRule" desensitization_rule: String, 56 "LogSpanIdKey" log_span_id_key: String,
    57 "AutoProfilingConfig" auto_profiling_config: AutoProfilingConfig,
    58 "EnableThresholdConfig" enable_threshold_config: bool, 59 "ErrRateThreshold" err_rate_threshold: i64,
    60 "ResponseDurationWarningThreshold" response_duration_warning_threshold: i64,
    61 "UseDefaultFuseConfig" use_default_fuse_config: bool, 62 "AnalysisAutoEnable" analysis_auto_enable: bool,
    63 "EnableHeadSampler" enable_head_sampler: bool, 64 "HeadSamplerType" head_sampler_type: String,
    65 "HeadSamplerArg" head_sampler_arg: i64, 66 "CrossAccountStatus" cross_account_status: i64,
    67 "CrossAccountPeerId" cross_account_peer_id: String
} }

/// In the request of [`DescribeApmApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instrument {
    pub name: Option<String>,
    pub enable: Option<bool>,
}
input! { Instrument() {
    0 "Name" name: String, 1 "Enable" enable: bool
} }

/// In the request of [`DescribeApmApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentOperationConfigView {
    pub retention_valid: Option<bool>,
    pub ignore_operation: Option<String>,
    pub retention_operation: Option<String>,
}
input! { AgentOperationConfigView() {
    0 "RetentionValid" retention_valid: bool, 1 "IgnoreOperation" ignore_operation: String,
    2 "RetentionOperation" retention_operation: String
} }

/// In the request of [`DescribeApmApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoProfilingConfig {
    pub cpu_profiling_enable: Option<bool>,
    pub memory_profiling_enable: Option<bool>,
    pub cpu_profiling_threshold: Option<i64>,
    pub memory_profiling_threshold: Option<i64>,
    pub cpu_profiling_duration: Option<i64>,
    pub memory_profiling_duration: Option<i64>,
}
input! { AutoProfilingConfig() {
    0 "CpuProfilingEnable" cpu_profiling_enable: bool, 1 "MemoryProfilingEnable" memory_profiling_enable: bool,
    2 "CpuProfilingThreshold" cpu_profiling_threshold: i64,
    3 "MemoryProfilingThreshold" memory_profiling_threshold: i64, 4 "CpuProfilingDuration" cpu_profiling_duration: i64,
    5 "MemoryProfilingDuration" memory_profiling_duration: i64
} }

/// Describes apm association: `DescribeApmAssociation` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmAssociation>.
///
/// Errors: [`codes::FAILED_OPERATION_PRODUCT_NAME_NOT_AVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAssociation {
    /// Required.
    pub product_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeApmAssociation(product_name: String, instance_id: String)
    "DescribeApmAssociation" -> DescribeApmAssociationOutput {
    0 "ProductName" product_name, 1 "InstanceId" instance_id
} }

/// Response of [`DescribeApmAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAssociationOutput {
    pub apm_association: Option<ApmAssociation>,
}
model! { DescribeApmAssociationOutput {
    0 "ApmAssociation" apm_association: ApmAssociation
} }

/// In the response of [`DescribeApmAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmAssociation {
    pub peer_id: Option<String>,
    pub status: Option<i64>,
    pub topic: Option<String>,
    pub metric_topic: Option<String>,
}
model! { ApmAssociation {
    0 "PeerId" peer_id: String, 1 "Status" status: i64, 2 "Topic" topic: String, 3 "MetricTopic" metric_topic: String
} }

/// Describes apm instances: `DescribeApmInstances` of `apm` 2021-06-22.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`], [`codes::AUTH_FAILURE_UNMARSHAL_RESPONSE`],
/// [`codes::FAILED_OPERATION_ACCESS_TAG_FAIL`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOWED`],
/// [`codes::FAILED_OPERATION_SEND_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmInstances {
    pub tags: Option<Vec<ApmTag>>,
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub demo_instance_flag: Option<i64>,
    pub all_regions_flag: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub keyword: Option<String>,
    pub order_direction: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeApmInstances() "DescribeApmInstances" -> DescribeApmInstancesOutput {
    0 "Tags" tags: Vec<ApmTag>, 1 "InstanceName" instance_name: String, 2 "InstanceId" instance_id: String,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "DemoInstanceFlag" demo_instance_flag: i64,
    5 "AllRegionsFlag" all_regions_flag: i64, 6 "PageIndex" page_index: i64, 7 "PageSize" page_size: i64,
    8 "Keyword" keyword: String, 9 "OrderDirection" order_direction: String, 10 "OrderBy" order_by: String
} }
paged! { DescribeApmInstances: ApmInstanceDetail = Number "PageIndex", "Instances" instances, total "TotalCount" }

/// Response of [`DescribeApmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmInstancesOutput {
    pub instances: Vec<ApmInstanceDetail>,
    pub total_count: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeApmInstancesOutput {
    0 "Instances" instances: Vec<ApmInstanceDetail>, 1 "TotalCount" total_count: i64, 2 "PageIndex" page_index: i64,
    3 "PageSize" page_size: i64
} }

/// In the response of [`DescribeApmInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmInstanceDetail {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub region: Option<String>,
    pub tags: Vec<ApmTag>,
    pub app_id: Option<i64>,
    pub create_uin: Option<String>,
    pub amount_of_used_storage: Option<f64>,
    pub service_count: Option<i64>,
    pub count_of_report_span_per_day: Option<i64>,
    pub trace_duration: Option<i64>,
    pub span_daily_counters: Option<i64>,
    pub billing_instance: Option<i64>,
    pub err_rate_threshold: Option<i64>,
    pub sample_rate: Option<i64>,
    pub error_sample: Option<i64>,
    pub slow_request_saved_threshold: Option<i64>,
    pub log_region: Option<String>,
    pub log_source: Option<String>,
    pub is_related_log: Option<i64>,
    pub log_topic_id: Option<String>,
    pub client_count: Option<i64>,
    pub total_count: Option<i64>,
    pub log_set: Option<String>,
    pub metric_duration: Option<i64>,
    pub custom_show_tags: Vec<String>,
    pub pay_mode: Option<i64>,
    pub pay_mode_effective: Option<bool>,
    pub response_duration_warning_threshold: Option<i64>,
    pub free: Option<i64>,
    pub default_tsf: Option<i64>,
    pub is_related_dashboard: Option<i64>,
    pub dashboard_topic_id: Option<String>,
    pub is_instrumentation_vulnerability_scan: Option<i64>,
    pub is_sql_injection_analysis: Option<i64>,
    pub stop_reason: Option<i64>,
    pub is_remote_command_execution_analysis: Option<i64>,
    pub is_memory_hijacking_analysis: Option<i64>,
    pub log_index_type: Option<i64>,
    pub log_trace_id_key: Option<String>,
    pub is_delete_any_file_analysis: Option<i64>,
    pub is_read_any_file_analysis: Option<i64>,
    pub is_upload_any_file_analysis: Option<i64>,
    pub is_include_any_file_analysis: Option<i64>,
    pub is_directory_traversal_analysis: Option<i64>,
    pub is_template_engine_injection_analysis: Option<i64>,
    pub is_script_engine_injection_analysis: Option<i64>,
    pub is_expression_injection_analysis: Option<i64>,
    pub is_jndi_injection_analysis: Option<i64>,
    pub is_jni_injection_analysis: Option<i64>,
    pub is_webshell_backdoor_analysis: Option<i64>,
    pub is_deserialization_analysis: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
    pub url_long_segment_threshold: Option<i64>,
    pub url_number_segment_threshold: Option<i64>,
    pub log_span_id_key: Option<String>,
    pub disable_ai_ability: Option<i64>,
    pub cross_account_status: Option<i64>,
    pub cross_account_peer_id: Option<String>,
}
model! { ApmInstanceDetail {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "Status" status: i64, 4 "Region" region: String, 5 "Tags" tags: Vec<ApmTag>, 6 "AppId" app_id: i64,
    7 "CreateUin" create_uin: String, 8 "AmountOfUsedStorage" amount_of_used_storage: f64,
    9 "ServiceCount" service_count: i64, 10 "CountOfReportSpanPerDay" count_of_report_span_per_day: i64,
    11 "TraceDuration" trace_duration: i64, 12 "SpanDailyCounters" span_daily_counters: i64,
    13 "BillingInstance" billing_instance: i64, 14 "ErrRateThreshold" err_rate_threshold: i64,
    15 "SampleRate" sample_rate: i64, 16 "ErrorSample" error_sample: i64,
    17 "SlowRequestSavedThreshold" slow_request_saved_threshold: i64, 18 "LogRegion" log_region: String,
    19 "LogSource" log_source: String, 20 "IsRelatedLog" is_related_log: i64, 21 "LogTopicID" log_topic_id: String,
    22 "ClientCount" client_count: i64, 23 "TotalCount" total_count: i64, 24 "LogSet" log_set: String,
    25 "MetricDuration" metric_duration: i64, 26 "CustomShowTags" custom_show_tags: Vec<String>,
    27 "PayMode" pay_mode: i64, 28 "PayModeEffective" pay_mode_effective: bool,
    29 "ResponseDurationWarningThreshold" response_duration_warning_threshold: i64, 30 "Free" free: i64,
    31 "DefaultTSF" default_tsf: i64, 32 "IsRelatedDashboard" is_related_dashboard: i64,
    33 "DashboardTopicID" dashboard_topic_id: String,
    34 "IsInstrumentationVulnerabilityScan" is_instrumentation_vulnerability_scan: i64,
    35 "IsSqlInjectionAnalysis" is_sql_injection_analysis: i64, 36 "StopReason" stop_reason: i64,
    37 "IsRemoteCommandExecutionAnalysis" is_remote_command_execution_analysis: i64,
    38 "IsMemoryHijackingAnalysis" is_memory_hijacking_analysis: i64, 39 "LogIndexType" log_index_type: i64,
    40 "LogTraceIdKey" log_trace_id_key: String, 41 "IsDeleteAnyFileAnalysis" is_delete_any_file_analysis: i64,
    42 "IsReadAnyFileAnalysis" is_read_any_file_analysis: i64,
    43 "IsUploadAnyFileAnalysis" is_upload_any_file_analysis: i64,
    44 "IsIncludeAnyFileAnalysis" is_include_any_file_analysis: i64,
    45 "IsDirectoryTraversalAnalysis" is_directory_traversal_analysis: i64,
    46 "IsTemplateEngineInjectionAnalysis" is_template_engine_injection_analysis: i64,
    47 "IsScriptEngineInjectionAnalysis" is_script_engine_injection_analysis: i64,
    48 "IsExpressionInjectionAnalysis" is_expression_injection_analysis: i64,
    49 "IsJNDIInjectionAnalysis" is_jndi_injection_analysis: i64,
    50 "IsJNIInjectionAnalysis" is_jni_injection_analysis: i64,
    51 "IsWebshellBackdoorAnalysis" is_webshell_backdoor_analysis: i64,
    52 "IsDeserializationAnalysis" is_deserialization_analysis: i64, 53 "Token" token: Secret,
    54 "UrlLongSegmentThreshold" url_long_segment_threshold: i64,
    55 "UrlNumberSegmentThreshold" url_number_segment_threshold: i64, 56 "LogSpanIdKey" log_span_id_key: String,
    57 "DisableAiAbility" disable_ai_ability: i64, 58 "CrossAccountStatus" cross_account_status: i64,
    59 "CrossAccountPeerId" cross_account_peer_id: String
} }

/// Describes apm prometheus rule: `DescribeApmPrometheusRule` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmPrometheusRule>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`], [`codes::AUTH_FAILURE_UNMARSHAL_RESPONSE`],
/// [`codes::FAILED_OPERATION_ACCESS_TAG_FAIL`], [`codes::FAILED_OPERATION_OPERATION_NOT_ALLOWED`],
/// [`codes::FAILED_OPERATION_SEND_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmPrometheusRule {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeApmPrometheusRule(instance_id: String)
    "DescribeApmPrometheusRule" -> DescribeApmPrometheusRuleOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeApmPrometheusRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmPrometheusRuleOutput {
    pub apm_prometheus_rules: Vec<ApmPrometheusRules>,
}
model! { DescribeApmPrometheusRuleOutput {
    0 "ApmPrometheusRules" apm_prometheus_rules: Vec<ApmPrometheusRules>
} }

/// In the response of [`DescribeApmPrometheusRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmPrometheusRules {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<i64>,
    pub metric_name_rule: Option<String>,
    pub metric_match_type: Option<i64>,
    pub append_resource_attributes: Option<bool>,
}
model! { ApmPrometheusRules {
    0 "Id" id: i64, 1 "Name" name: String, 2 "ServiceName" service_name: String, 3 "Status" status: i64,
    4 "MetricNameRule" metric_name_rule: String, 5 "MetricMatchType" metric_match_type: i64,
    6 "AppendResourceAttributes" append_resource_attributes: bool
} }

/// Describes apm sql injection detail: `DescribeApmSQLInjectionDetail` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmSQLInjectionDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmSQLInjectionDetail {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub order_by: Option<OrderBy>,
    pub filters: Option<Vec<Filter>>,
    pub group_by: Option<Vec<String>>,
    pub metrics: Option<Vec<QueryMetricItem>>,
}
operation! { DescribeApmSQLInjectionDetail(instance_id: String)
    "DescribeApmSQLInjectionDetail" -> DescribeApmSQLInjectionDetailOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "StartTime" start_time: i64,
    4 "EndTime" end_time: i64, 5 "OrderBy" order_by: OrderBy, 6 "Filters" filters: Vec<Filter>,
    7 "GroupBy" group_by: Vec<String>, 8 "Metrics" metrics: Vec<QueryMetricItem>
} }

/// In the request of [`DescribeApmSQLInjectionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBy {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { OrderBy(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`DescribeApmSQLInjectionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Filter(r#type: String, key: String, value: String) {
    0 "Type" r#type: String, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`DescribeApmSQLInjectionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricItem {
    /// Required.
    pub metric_name: Option<String>,
    pub compares: Option<Vec<String>>,
    pub compare: Option<String>,
}
input! { QueryMetricItem(metric_name: String) {
    0 "MetricName" metric_name: String, 1 "Compares" compares: Vec<String>, 2 "Compare" compare: String
} }

/// Response of [`DescribeApmSQLInjectionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmSQLInjectionDetailOutput {
    pub tags: Vec<ApmTag>,
    pub records: Vec<ApmMetricRecord>,
}
model! { DescribeApmSQLInjectionDetailOutput {
    0 "Tags" tags: Vec<ApmTag>, 1 "Records" records: Vec<ApmMetricRecord>
} }

/// Describes apm sample config: `DescribeApmSampleConfig` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmSampleConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_SAMPLE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmSampleConfig {
    /// Required.
    pub instance_id: String,
    pub sample_name: Option<String>,
}
operation! { DescribeApmSampleConfig(instance_id: String) "DescribeApmSampleConfig" -> DescribeApmSampleConfigOutput {
    0 "InstanceId" instance_id, 1 "SampleName" sample_name: String
} }

/// Response of [`DescribeApmSampleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmSampleConfigOutput {
    pub apm_sample_configs: Vec<ApmSampleConfig>,
}
model! { DescribeApmSampleConfigOutput {
    0 "ApmSampleConfigs" apm_sample_configs: Vec<ApmSampleConfig>
} }

/// Describes apm service metric: `DescribeApmServiceMetric` of `apm` 2021-06-22.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmServiceMetric>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`], [`codes::AUTH_FAILURE_UNMARSHAL_RESPONSE`],
/// [`codes::FAILED_OPERATION_SERVICE_NOT_FOUND`], [`codes::FAILED_OPERATION_SERVICE_NOT_MATCH_APP_ID_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmServiceMetric {
    /// Required.
    pub instance_id: String,
    pub service_name: Option<String>,
    pub service_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub order_by: Option<OrderBy>,
    pub demo: Option<bool>,
    pub service_status: Option<String>,
    pub tags: Option<Vec<ApmTag>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApmServiceMetric(instance_id: String)
    "DescribeApmServiceMetric" -> DescribeApmServiceMetricOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name: String, 2 "ServiceID" service_id: String,
    3 "StartTime" start_time: i64, 4 "EndTime" end_time: i64, 5 "OrderBy" order_by: OrderBy, 6 "Demo" demo: bool,
    7 "ServiceStatus" service_status: String, 8 "Tags" tags: Vec<ApmTag>, 9 "Page" page: i64,
    10 "PageSize" page_size: i64, 11 "Filters" filters: Vec<Filter>
} }
paged! { DescribeApmServiceMetric: ApmServiceMetric =
    Number "Page", "ServiceMetricList" service_metric_list, total "TotalCount" }

/// Response of [`DescribeApmServiceMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmServiceMetricOutput {
    pub service_metric_list: Vec<ApmServiceMetric>,
    pub total_count: Option<i64>,
    pub warning_error_count: Option<i64>,
    pub application_count: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub error_count: Option<i64>,
    pub warning_count: Option<i64>,
}
model! { DescribeApmServiceMetricOutput {
    0 "ServiceMetricList" service_metric_list: Vec<ApmServiceMetric>, 1 "TotalCount" total_count: i64,
    2 "WarningErrorCount" warning_error_count: i64, 3 "ApplicationCount" application_count: i64, 4 "Page" page: i64,
    5 "PageSize" page_size: i64, 6 "ErrorCount" error_count: i64, 7 "WarningCount" warning_count: i64
} }

/// In the response of [`DescribeApmServiceMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmServiceMetric {
    pub fields: Vec<ApmField>,
    pub tags: Vec<ApmTag>,
    pub service_detail: Option<ServiceDetail>,
}
model! { ApmServiceMetric {
    0 "Fields" fields: Vec<ApmField>, 1 "Tags" tags: Vec<ApmTag>, 2 "ServiceDetail" service_detail: ServiceDetail
} }

/// In the response of [`DescribeApmServiceMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDetail {
    pub service_id: Option<String>,
    pub instance_key: Option<String>,
    pub app_id: Option<i64>,
    pub create_uin: Option<String>,
    pub service_name: Option<String>,
    pub service_description: Option<String>,
    pub region: Option<String>,
    pub tags: Vec<ApmTag>,
    pub instance_name: Option<String>,
    pub enable_threshold_config: Option<bool>,
    pub err_rate_threshold: Option<i64>,
    pub response_duration_warning_threshold: Option<i64>,
}
model! { ServiceDetail {
    0 "ServiceID" service_id: String, 1 "InstanceKey" instance_key: String, 2 "AppID" app_id: i64,
    3 "CreateUIN" create_uin: String, 4 "ServiceName" service_name: String,
    5 "ServiceDescription" service_description: String, 6 "Region" region: String, 7 "Tags" tags: Vec<ApmTag>,
    8 "InstanceName" instance_name: String, 9 "EnableThresholdConfig" enable_threshold_config: bool,
    10 "ErrRateThreshold" err_rate_threshold: i64,
    11 "ResponseDurationWarningThreshold" response_duration_warning_threshold: i64
} }

/// Describes apm vulnerability count: `DescribeApmVulnerabilityCount` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmVulnerabilityCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmVulnerabilityCount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub start_time: i64,
    pub end_time: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeApmVulnerabilityCount(instance_id: String, service_name: String, start_time: i64)
    "DescribeApmVulnerabilityCount" -> DescribeApmVulnerabilityCountOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name, 2 "StartTime" start_time, 3 "EndTime" end_time: i64,
    4 "Type" r#type: String
} }

/// Response of [`DescribeApmVulnerabilityCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmVulnerabilityCountOutput {
    pub vulnerability_list: Vec<ApmMetricRecord>,
    pub vulnerability_count: Option<i64>,
    pub important_vulnerability_count: Option<i64>,
    pub critical_vulnerability_count: Option<i64>,
}
model! { DescribeApmVulnerabilityCountOutput {
    0 "VulnerabilityList" vulnerability_list: Vec<ApmMetricRecord>, 1 "VulnerabilityCount" vulnerability_count: i64,
    2 "ImportantVulnerabilityCount" important_vulnerability_count: i64,
    3 "CriticalVulnerabilityCount" critical_vulnerability_count: i64
} }

/// Describes apm vulnerability detail: `DescribeApmVulnerabilityDetail` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeApmVulnerabilityDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmVulnerabilityDetail {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApmVulnerabilityDetail(start_time: i64, end_time: i64, instance_id: String)
    "DescribeApmVulnerabilityDetail" -> DescribeApmVulnerabilityDetailOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeApmVulnerabilityDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmVulnerabilityDetailOutput {
    pub tags: Vec<ApmTag>,
    pub service_instance_list: Vec<ApmVulnerabilityServiceDetail>,
}
model! { DescribeApmVulnerabilityDetailOutput {
    0 "Tags" tags: Vec<ApmTag>, 1 "ServiceInstanceList" service_instance_list: Vec<ApmVulnerabilityServiceDetail>
} }

/// In the response of [`DescribeApmVulnerabilityDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmVulnerabilityServiceDetail {
    pub service_instance: Option<String>,
    pub path: Option<String>,
    pub last_occur_time: Option<i64>,
}
model! { ApmVulnerabilityServiceDetail {
    0 "ServiceInstance" service_instance: String, 1 "Path" path: String, 2 "LastOccurTime" last_occur_time: i64
} }

/// Describes general apm application config: `DescribeGeneralApmApplicationConfig` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeGeneralApmApplicationConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_SERVICE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralApmApplicationConfig {
    /// Required.
    pub service_name: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeGeneralApmApplicationConfig(service_name: String, instance_id: String)
    "DescribeGeneralApmApplicationConfig" -> DescribeGeneralApmApplicationConfigOutput {
    0 "ServiceName" service_name, 1 "InstanceId" instance_id
} }

/// Response of [`DescribeGeneralApmApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralApmApplicationConfigOutput {
    pub apm_application_config_view: Option<ApmApplicationConfigView>,
}
model! { DescribeGeneralApmApplicationConfigOutput {
    0 "ApmApplicationConfigView" apm_application_config_view: ApmApplicationConfigView
} }

/// In the response of [`DescribeGeneralApmApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmApplicationConfigView {
    pub instance_key: Option<String>,
    pub service_name: Option<String>,
    pub operation_name_filter: Option<String>,
    pub exception_filter: Option<String>,
    pub error_code_filter: Option<String>,
    pub event_enable: Option<bool>,
    pub url_convergence_switch: Option<i64>,
    pub url_convergence_threshold: Option<i64>,
    pub url_convergence: Option<String>,
    pub url_exclude: Option<String>,
    pub is_related_log: Option<i64>,
    pub log_source: Option<String>,
    pub log_set: Option<String>,
    pub log_topic_id: Option<String>,
    pub snapshot_enable: Option<bool>,
    pub snapshot_timeout: Option<i64>,
    pub agent_enable: Option<bool>,
    pub instrument_list: Vec<Instrument>,
    pub trace_squash: Option<bool>,
    pub agent_ignore_operation: Option<String>,
    pub enable_security_config: Option<bool>,
    pub is_sql_injection_analysis: Option<i64>,
    pub is_instrumentation_vulnerability_scan: Option<i64>,
    pub is_remote_command_execution_analysis: Option<i64>,
    pub is_memory_hijacking_analysis: Option<i64>,
    pub is_delete_any_file_analysis: Option<i64>,
    pub is_read_any_file_analysis: Option<i64>,
    pub is_upload_any_file_analysis: Option<i64>,
    pub is_include_any_file_analysis: Option<i64>,
    pub is_directory_traversal_analysis: Option<i64>,
    pub is_template_engine_injection_analysis: Option<i64>,
    pub is_script_engine_injection_analysis: Option<i64>,
    pub is_expression_injection_analysis: Option<i64>,
    pub is_jndi_injection_analysis: Option<i64>,
    pub is_jni_injection_analysis: Option<i64>,
    pub is_webshell_backdoor_analysis: Option<i64>,
    pub is_deserialization_analysis: Option<i64>,
    pub enable_dashboard_config: Option<bool>,
    pub is_related_dashboard: Option<i64>,
    pub dashboard_topic_id: Option<String>,
    pub disable_memory_used: Option<i64>,
    pub disable_cpu_used: Option<i64>,
    pub db_statement_parameters_enabled: Option<bool>,
    pub slow_sql_thresholds: Vec<ApmTag>,
    pub enable_desensitization_rule: Option<i64>,
    pub desensitization_rule: Option<String>,
    pub auto_profiling_config: Option<AutoProfilingConfig>,
    pub enable_threshold_config: Option<bool>,
    pub err_rate_threshold: Option<i64>,
    pub response_duration_warning_threshold: Option<i64>,
    pub use_default_fuse_config: Option<bool>,
}
model! { ApmApplicationConfigView {
    0 "InstanceKey" instance_key: String, 1 "ServiceName" service_name: String,
    2 "OperationNameFilter" operation_name_filter: String, 3 "ExceptionFilter" exception_filter: String,
    4 "ErrorCodeFilter" error_code_filter: String, 5 "EventEnable" event_enable: bool,
    6 "UrlConvergenceSwitch" url_convergence_switch: i64, 7 "UrlConvergenceThreshold" url_convergence_threshold: i64,
    8 "UrlConvergence" url_convergence: String, 9 "UrlExclude" url_exclude: String,
    10 "IsRelatedLog" is_related_log: i64, 11 "LogSource" log_source: String, 12 "LogSet" log_set: String,
    13 "LogTopicID" log_topic_id: String, 14 "SnapshotEnable" snapshot_enable: bool,
    15 "SnapshotTimeout" snapshot_timeout: i64, 16 "AgentEnable" agent_enable: bool,
    17 "InstrumentList" instrument_list: Vec<Instrument>, 18 "TraceSquash" trace_squash: bool,
    19 "AgentIgnoreOperation" agent_ignore_operation: String, 20 "EnableSecurityConfig" enable_security_config: bool,
    21 "IsSqlInjectionAnalysis" is_sql_injection_analysis: i64,
    22 "IsInstrumentationVulnerabilityScan" is_instrumentation_vulnerability_scan: i64,
    23 "IsRemoteCommandExecutionAnalysis" is_remote_command_execution_analysis: i64,
    24 "IsMemoryHijackingAnalysis" is_memory_hijacking_analysis: i64,
    25 "IsDeleteAnyFileAnalysis" is_delete_any_file_analysis: i64,
    26 "IsReadAnyFileAnalysis" is_read_any_file_analysis: i64,
    27 "IsUploadAnyFileAnalysis" is_upload_any_file_analysis: i64,
    28 "IsIncludeAnyFileAnalysis" is_include_any_file_analysis: i64,
    29 "IsDirectoryTraversalAnalysis" is_directory_traversal_analysis: i64,
    30 "IsTemplateEngineInjectionAnalysis" is_template_engine_injection_analysis: i64,
    31 "IsScriptEngineInjectionAnalysis" is_script_engine_injection_analysis: i64,
    32 "IsExpressionInjectionAnalysis" is_expression_injection_analysis: i64,
    33 "IsJndiInjectionAnalysis" is_jndi_injection_analysis: i64,
    34 "IsJniInjectionAnalysis" is_jni_injection_analysis: i64,
    35 "IsWebshellBackdoorAnalysis" is_webshell_backdoor_analysis: i64,
    36 "IsDeserializationAnalysis" is_deserialization_analysis: i64,
    37 "EnableDashboardConfig" enable_dashboard_config: bool, 38 "IsRelatedDashboard" is_related_dashboard: i64,
    39 "DashboardTopicID" dashboard_topic_id: String, 40 "DisableMemoryUsed" disable_memory_used: i64,
    41 "DisableCpuUsed" disable_cpu_used: i64, 42 "DbStatementParametersEnabled" db_statement_parameters_enabled: bool,
    43 "SlowSQLThresholds" slow_sql_thresholds: Vec<ApmTag>,
    44 "EnableDesensitizationRule" enable_desensitization_rule: i64,
    45 "DesensitizationRule" desensitization_rule: String,
    46 "AutoProfilingConfig" auto_profiling_config: AutoProfilingConfig,
    47 "EnableThresholdConfig" enable_threshold_config: bool, 48 "ErrRateThreshold" err_rate_threshold: i64,
    49 "ResponseDurationWarningThreshold" response_duration_warning_threshold: i64,
    50 "UseDefaultFuseConfig" use_default_fuse_config: bool
} }

/// Describes general metric data: `DescribeGeneralMetricData` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeGeneralMetricData>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INSTANCE_ID`], [`codes::FAILED_OPERATION_METRIC_FILTERS_LACK_PARAMS`],
/// [`codes::FAILED_OPERATION_QUERY_TIME_INTERVAL_IS_NOT_SUPPORTED`],
/// [`codes::FAILED_OPERATION_VIEW_NAME_NOT_EXIST_OR_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_FILTERS_FIELDS_NOT_EXIST_OR_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_GROUP_BY_FIELDS_NOT_EXIST_OR_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_METRIC_FILTERS_LACK_PARAMS`],
/// [`codes::INVALID_PARAMETER_METRICS_FIELD_NOT_EXIST_OR_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_METRICS_FIELDS_NOT_ALLOW_EMPTY`], [`codes::INVALID_PARAMETER_PERIOD_IS_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_QUERY_TIME_INTERVAL_IS_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VIEW_NAME_NOT_EXIST_OR_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralMetricData {
    /// Required.
    pub metrics: Vec<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub view_name: String,
    /// Required.
    pub filters: Vec<GeneralFilter>,
    pub group_by: Option<Vec<String>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub period: Option<i64>,
    pub order_by: Option<OrderBy>,
    pub page_size: Option<i64>,
}
operation! {
    DescribeGeneralMetricData(metrics: Vec<String>, instance_id: String, view_name: String, filters: Vec<GeneralFilter>)
    "DescribeGeneralMetricData" -> DescribeGeneralMetricDataOutput {
    0 "Metrics" metrics, 1 "InstanceId" instance_id, 2 "ViewName" view_name, 3 "Filters" filters,
    4 "GroupBy" group_by: Vec<String>, 5 "StartTime" start_time: i64, 6 "EndTime" end_time: i64, 7 "Period" period: i64,
    8 "OrderBy" order_by: OrderBy, 9 "PageSize" page_size: i64
} }

/// In the request of [`DescribeGeneralMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralFilter {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { GeneralFilter(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeGeneralMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralMetricDataOutput {
    pub records: Vec<Line>,
}
model! { DescribeGeneralMetricDataOutput {
    0 "Records" records: Vec<Line>
} }

/// In the response of [`DescribeGeneralMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Line {
    pub metric_name: Option<String>,
    pub metric_name_cn: Option<String>,
    pub time_serial: Vec<i64>,
    pub data_serial: Vec<f64>,
    pub tags: Vec<ApmTag>,
    pub metric_unit: Option<String>,
}
model! { Line {
    0 "MetricName" metric_name: String, 1 "MetricNameCN" metric_name_cn: String, 2 "TimeSerial" time_serial: Vec<i64>,
    3 "DataSerial" data_serial: Vec<f64>, 4 "Tags" tags: Vec<ApmTag>, 5 "MetricUnit" metric_unit: String
} }

/// Describes general ot span list: `DescribeGeneralOTSpanList` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeGeneralOTSpanList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralOTSpanList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<OrderBy>,
    pub business_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeGeneralOTSpanList(instance_id: String, start_time: i64, end_time: i64)
    "DescribeGeneralOTSpanList" -> DescribeGeneralOTSpanListOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Filters" filters: Vec<Filter>,
    4 "OrderBy" order_by: OrderBy, 5 "BusinessName" business_name: String, 6 "Limit" limit: i64, 7 "Offset" offset: i64
} }

/// Response of [`DescribeGeneralOTSpanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralOTSpanListOutput {
    pub total_count: Option<i64>,
    pub spans: Option<String>,
}
model! { DescribeGeneralOTSpanListOutput {
    0 "TotalCount" total_count: i64, 1 "Spans" spans: String
} }

/// Describes general span list: `DescribeGeneralSpanList` of `apm` 2021-06-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeGeneralSpanList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralSpanList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<OrderBy>,
    pub business_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeGeneralSpanList(instance_id: String, start_time: i64, end_time: i64)
    "DescribeGeneralSpanList" -> DescribeGeneralSpanListOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Filters" filters: Vec<Filter>,
    4 "OrderBy" order_by: OrderBy, 5 "BusinessName" business_name: String, 6 "Limit" limit: i64, 7 "Offset" offset: i64
} }
paged! { DescribeGeneralSpanList: Span = Offset "Offset", "Spans" spans, total "TotalCount" }

/// Response of [`DescribeGeneralSpanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralSpanListOutput {
    pub total_count: Option<i64>,
    pub spans: Vec<Span>,
}
model! { DescribeGeneralSpanListOutput {
    0 "TotalCount" total_count: i64, 1 "Spans" spans: Vec<Span>
} }

/// In the response of [`DescribeGeneralSpanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Span {
    pub trace_id: Option<String>,
    pub logs: Vec<SpanLog>,
    pub tags: Vec<SpanTag>,
    pub process: Option<SpanProcess>,
    pub timestamp: Option<i64>,
    pub operation_name: Option<String>,
    pub references: Vec<SpanReference>,
    pub start_time: Option<i64>,
    pub duration: Option<i64>,
    pub span_id: Option<String>,
    pub start_time_millis: Option<i64>,
    pub parent_span_id: Option<String>,
}
model! { Span {
    0 "TraceID" trace_id: String, 1 "Logs" logs: Vec<SpanLog>, 2 "Tags" tags: Vec<SpanTag>,
    3 "Process" process: SpanProcess, 4 "Timestamp" timestamp: i64, 5 "OperationName" operation_name: String,
    6 "References" references: Vec<SpanReference>, 7 "StartTime" start_time: i64, 8 "Duration" duration: i64,
    9 "SpanID" span_id: String, 10 "StartTimeMillis" start_time_millis: i64, 11 "ParentSpanID" parent_span_id: String
} }

/// In the response of [`DescribeGeneralSpanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpanLog {
    pub timestamp: Option<i64>,
    pub fields: Vec<SpanTag>,
}
model! { SpanLog {
    0 "Timestamp" timestamp: i64, 1 "Fields" fields: Vec<SpanTag>
} }

/// In the response of [`DescribeGeneralSpanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpanTag {
    pub r#type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SpanTag {
    0 "Type" r#type: String, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the response of [`DescribeGeneralSpanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpanProcess {
    pub service_name: Option<String>,
    pub tags: Vec<SpanTag>,
}
model! { SpanProcess {
    0 "ServiceName" service_name: String, 1 "Tags" tags: Vec<SpanTag>
} }

/// In the response of [`DescribeGeneralSpanList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpanReference {
    pub ref_type: Option<String>,
    pub span_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { SpanReference {
    0 "RefType" ref_type: String, 1 "SpanID" span_id: String, 2 "TraceID" trace_id: String
} }

/// Describes metric records: `DescribeMetricRecords` of `apm` 2021-06-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeMetricRecords>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INSTANCE_ID`], [`codes::FAILED_OPERATION_INVALID_REQUEST`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRecords {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metrics: Vec<QueryMetricItem>,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub group_by: Vec<String>,
    pub filters: Option<Vec<Filter>>,
    pub or_filters: Option<Vec<Filter>>,
    pub order_by: Option<OrderBy>,
    pub business_name: Option<String>,
    pub r#type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub service_id: Option<String>,
}

/// Arguments of [`DescribeMetricRecords::new`].
pub struct DescribeMetricRecordsRequired {
    pub instance_id: String,
    pub metrics: Vec<QueryMetricItem>,
    pub start_time: i64,
    pub end_time: i64,
    pub group_by: Vec<String>,
}
operation! {
    DescribeMetricRecords { DescribeMetricRecordsRequired: instance_id, metrics, start_time, end_time, group_by }
    "DescribeMetricRecords" -> DescribeMetricRecordsOutput {
    0 "InstanceId" instance_id, 1 "Metrics" metrics, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "GroupBy" group_by, 5 "Filters" filters: Vec<Filter>, 6 "OrFilters" or_filters: Vec<Filter>,
    7 "OrderBy" order_by: OrderBy, 8 "BusinessName" business_name: String, 9 "Type" r#type: String,
    10 "Limit" limit: i64, 11 "Offset" offset: i64, 12 "PageIndex" page_index: i64, 13 "PageSize" page_size: i64,
    14 "ServiceID" service_id: String
} }
paged! { DescribeMetricRecords: ApmMetricRecord = Offset "Offset", "Records" records, total "TotalCount" }

/// Response of [`DescribeMetricRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRecordsOutput {
    pub records: Vec<ApmMetricRecord>,
    pub total_count: Option<i64>,
}
model! { DescribeMetricRecordsOutput {
    0 "Records" records: Vec<ApmMetricRecord>, 1 "TotalCount" total_count: i64
} }

/// Describes opr all vul count: `DescribeOPRAllVulCount` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeOPRAllVulCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOPRAllVulCount {
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeOPRAllVulCount(start_time: i64, end_time: i64)
    "DescribeOPRAllVulCount" -> DescribeOPRAllVulCountOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

/// Response of [`DescribeOPRAllVulCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOPRAllVulCountOutput {
    pub vulnerability_list: Vec<ApmMetricRecord>,
    pub vulnerability_count: Option<i64>,
    pub important_vulnerability_count: Option<i64>,
    pub critical_vulnerability_count: Option<i64>,
}
model! { DescribeOPRAllVulCountOutput {
    0 "VulnerabilityList" vulnerability_list: Vec<ApmMetricRecord>, 1 "VulnerabilityCount" vulnerability_count: i64,
    2 "ImportantVulnerabilityCount" important_vulnerability_count: i64,
    3 "CriticalVulnerabilityCount" critical_vulnerability_count: i64
} }

/// Describes service overview: `DescribeServiceOverview` of `apm` 2021-06-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeServiceOverview>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_INVALID_REQUEST`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceOverview {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metrics: Vec<QueryMetricItem>,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub group_by: Vec<String>,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<OrderBy>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}

/// Arguments of [`DescribeServiceOverview::new`].
pub struct DescribeServiceOverviewRequired {
    pub instance_id: String,
    pub metrics: Vec<QueryMetricItem>,
    pub start_time: i64,
    pub end_time: i64,
    pub group_by: Vec<String>,
}
operation! {
    DescribeServiceOverview { DescribeServiceOverviewRequired: instance_id, metrics, start_time, end_time, group_by }
    "DescribeServiceOverview" -> DescribeServiceOverviewOutput {
    0 "InstanceId" instance_id, 1 "Metrics" metrics, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "GroupBy" group_by, 5 "Filters" filters: Vec<Filter>, 6 "OrderBy" order_by: OrderBy, 7 "Limit" limit: i64,
    8 "Offset" offset: i64
} }
paged! { DescribeServiceOverview: ApmMetricRecord = Offset "Offset", "Records" records }

/// Response of [`DescribeServiceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceOverviewOutput {
    pub records: Vec<ApmMetricRecord>,
}
model! { DescribeServiceOverviewOutput {
    0 "Records" records: Vec<ApmMetricRecord>
} }

/// Describes tag values: `DescribeTagValues` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValues {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tag_key: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub filters: Option<Vec<Filter>>,
    pub or_filters: Option<Vec<Filter>>,
    pub r#type: Option<String>,
}
operation! { DescribeTagValues(instance_id: String, tag_key: String, start_time: i64, end_time: i64)
    "DescribeTagValues" -> DescribeTagValuesOutput {
    0 "InstanceId" instance_id, 1 "TagKey" tag_key, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Filters" filters: Vec<Filter>, 5 "OrFilters" or_filters: Vec<Filter>, 6 "Type" r#type: String
} }

/// Response of [`DescribeTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValuesOutput {
    pub values: Vec<String>,
}
model! { DescribeTagValuesOutput {
    0 "Values" values: Vec<String>
} }

/// Describes topology new: `DescribeTopologyNew` of `apm` 2021-06-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=DescribeTopologyNew>.
///
/// Errors: [`codes::FAILED_OPERATION_FOCUS_NODE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopologyNew {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    pub service_name: Option<String>,
    pub up_level: Option<i64>,
    pub service_instance: Option<String>,
    pub down_level: Option<i64>,
    pub view: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub topic: Option<String>,
    pub selectors: Option<Selectors>,
    pub id: Option<String>,
    pub trace_id: Option<String>,
    pub is_slow_top_five: Option<bool>,
    pub get_resource: Option<bool>,
    pub tags: Option<Vec<ApmTag>>,
    pub hidden: Option<Selectors>,
    pub enable_resource_link: Option<bool>,
}
operation! { DescribeTopologyNew(instance_id: String, start_time: i64, end_time: i64)
    "DescribeTopologyNew" -> DescribeTopologyNewOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "ServiceName" service_name: String,
    4 "UpLevel" up_level: i64, 5 "ServiceInstance" service_instance: String, 6 "DownLevel" down_level: i64,
    7 "View" view: String, 8 "Filters" filters: Vec<Filter>, 9 "Topic" topic: String,
    10 "Selectors" selectors: Selectors, 11 "Id" id: String, 12 "TraceID" trace_id: String,
    13 "IsSlowTopFive" is_slow_top_five: bool, 14 "GetResource" get_resource: bool, 15 "Tags" tags: Vec<ApmTag>,
    16 "Hidden" hidden: Selectors, 17 "EnableResourceLink" enable_resource_link: bool
} }

/// In the request of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Selectors {
    pub component: Option<Vec<String>>,
}
input! { Selectors() {
    0 "Component" component: Vec<String>
} }

/// Response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopologyNewOutput {
    pub nodes: Vec<TopologyNode>,
    pub edges: Vec<TopologyEdgeNew>,
    pub topology_modify_flag: Option<i64>,
    pub selectors: Option<SelectorView>,
    pub overview_stats: Option<OverviewStats>,
}
model! { DescribeTopologyNewOutput {
    0 "Nodes" nodes: Vec<TopologyNode>, 1 "Edges" edges: Vec<TopologyEdgeNew>,
    2 "TopologyModifyFlag" topology_modify_flag: i64, 3 "Selectors" selectors: SelectorView,
    4 "OverviewStats" overview_stats: OverviewStats
} }

/// In the response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopologyNode {
    pub err_rate: Option<f64>,
    pub kind: Option<String>,
    pub name: Option<String>,
    pub weight: Option<f64>,
    pub color: Option<String>,
    pub duration: Option<f64>,
    pub qps: Option<f64>,
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub size: Option<String>,
    pub is_module: Option<bool>,
    pub position: Option<Position>,
    pub tags: Vec<ApmTag>,
    pub can_drill_down: Option<bool>,
    pub resource: Option<Resource>,
    pub node_view: Option<String>,
    pub consumer_duration: Option<f64>,
    pub consumer_err_rate: Option<f64>,
    pub consumer_qps: Option<f64>,
    pub service_id: Option<String>,
    pub req_cnt: Option<i64>,
    pub consumer_req_cnt: Option<i64>,
}
model! { TopologyNode {
    0 "ErrRate" err_rate: f64, 1 "Kind" kind: String, 2 "Name" name: String, 3 "Weight" weight: f64,
    4 "Color" color: String, 5 "Duration" duration: f64, 6 "Qps" qps: f64, 7 "Type" r#type: String, 8 "Id" id: String,
    9 "Size" size: String, 10 "IsModule" is_module: bool, 11 "Position" position: Position, 12 "Tags" tags: Vec<ApmTag>,
    13 "CanDrillDown" can_drill_down: bool, 14 "Resource" resource: Resource, 15 "NodeView" node_view: String,
    16 "ConsumerDuration" consumer_duration: f64, 17 "ConsumerErrRate" consumer_err_rate: f64,
    18 "ConsumerQps" consumer_qps: f64, 19 "ServiceId" service_id: String, 20 "ReqCnt" req_cnt: i64,
    21 "ConsumerReqCnt" consumer_req_cnt: i64
} }

/// In the response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Position {
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { Position {
    0 "X" x: f64, 1 "Y" y: f64
} }

/// In the response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub r#type: Vec<String>,
    pub tke_meta: Vec<TkeMeta>,
    pub cvm_meta: Vec<CVMMeta>,
}
model! { Resource {
    0 "Type" r#type: Vec<String>, 1 "TKEMeta" tke_meta: Vec<TkeMeta>, 2 "CVMMeta" cvm_meta: Vec<CVMMeta>
} }

/// In the response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TkeMeta {
    pub region: Option<String>,
    pub cluster_id: Option<String>,
    pub pod_name: Option<String>,
    pub namespace: Option<String>,
    pub deployment: Option<String>,
    pub pod_ip: Option<String>,
    pub node_ip: Option<String>,
}
model! { TkeMeta {
    0 "Region" region: String, 1 "ClusterID" cluster_id: String, 2 "PodName" pod_name: String,
    3 "Namespace" namespace: String, 4 "Deployment" deployment: String, 5 "PodIP" pod_ip: String,
    6 "NodeIP" node_ip: String
} }

/// In the response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CVMMeta {
    pub region: Option<String>,
    pub instance_id: Option<String>,
}
model! { CVMMeta {
    0 "Region" region: String, 1 "InstanceID" instance_id: String
} }

/// In the response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopologyEdgeNew {
    pub source: Option<String>,
    pub id: Option<String>,
    pub weight: Option<f64>,
    pub target: Option<String>,
    pub duration: Option<f64>,
    pub err_rate: Option<f64>,
    pub qps: Option<f64>,
    pub r#type: Option<String>,
    pub color: Option<String>,
    pub sql_request_count: Option<f64>,
    pub sql_error_request_count: Option<f64>,
    pub source_comp: Option<String>,
    pub target_comp: Option<String>,
    pub req_cnt: Option<i64>,
}
model! { TopologyEdgeNew {
    0 "Source" source: String, 1 "Id" id: String, 2 "Weight" weight: f64, 3 "Target" target: String,
    4 "Duration" duration: f64, 5 "ErrRate" err_rate: f64, 6 "Qps" qps: f64, 7 "Type" r#type: String,
    8 "Color" color: String, 9 "SqlRequestCount" sql_request_count: f64,
    10 "SqlErrorRequestCount" sql_error_request_count: f64, 11 "SourceComp" source_comp: String,
    12 "TargetComp" target_comp: String, 13 "ReqCnt" req_cnt: i64
} }

/// In the response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorView {
    pub component: Option<ComponentTopologyView>,
}
model! { SelectorView {
    0 "Component" component: ComponentTopologyView
} }

/// In the response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentTopologyView {
    pub service: Option<i64>,
    pub database: Option<i64>,
    pub mq: Option<i64>,
}
model! { ComponentTopologyView {
    0 "Service" service: i64, 1 "Database" database: i64, 2 "MQ" mq: i64
} }

/// In the response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewStats {
    pub service_stats: Option<TopologyNodeStats>,
    pub database_stats: Option<TopologyNodeStats>,
    pub mq_stats: Option<TopologyNodeStats>,
    pub total_nodes: Option<i64>,
    pub healthy_nodes: Option<i64>,
    pub warning_nodes: Option<i64>,
    pub error_nodes: Option<i64>,
}
model! { OverviewStats {
    0 "ServiceStats" service_stats: TopologyNodeStats, 1 "DatabaseStats" database_stats: TopologyNodeStats,
    2 "MQStats" mq_stats: TopologyNodeStats, 3 "TotalNodes" total_nodes: i64, 4 "HealthyNodes" healthy_nodes: i64,
    5 "WarningNodes" warning_nodes: i64, 6 "ErrorNodes" error_nodes: i64
} }

/// In the response of [`DescribeTopologyNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopologyNodeStats {
    pub total: Option<i64>,
    pub healthy: Option<i64>,
    pub warning: Option<i64>,
    pub error: Option<i64>,
}
model! { TopologyNodeStats {
    0 "Total" total: i64, 1 "Healthy" healthy: i64, 2 "Warning" warning: i64, 3 "Error" error: i64
} }

/// Modifies apm application config: `ModifyApmApplicationConfig` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=ModifyApmApplicationConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_AGENT_OPERATION_CONFIG_INVALID`], [`codes::FAILED_OPERATION_INVALID_REGEX`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmApplicationConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub url_convergence_switch: i64,
    pub url_convergence_threshold: Option<i64>,
    pub exception_filter: Option<String>,
    pub url_convergence: Option<String>,
    pub error_code_filter: Option<String>,
    pub url_exclude: Option<String>,
    pub is_related_log: Option<i64>,
    pub log_region: Option<String>,
    pub log_topic_id: Option<String>,
    pub log_set: Option<String>,
    pub log_source: Option<String>,
    pub ignore_operation_name: Option<String>,
    pub enable_snapshot: Option<bool>,
    pub snapshot_timeout: Option<i64>,
    pub agent_enable: Option<bool>,
    pub trace_squash: Option<bool>,
    pub event_enable: Option<bool>,
    pub instrument_list: Option<Vec<Instrument>>,
    pub agent_operation_config_view: Option<AgentOperationConfigView>,
    pub enable_log_config: Option<bool>,
    pub enable_dashboard_config: Option<bool>,
    pub is_related_dashboard: Option<i64>,
    pub dashboard_topic_id: Option<String>,
    pub log_index_type: Option<i64>,
    pub log_trace_id_key: Option<String>,
    pub enable_security_config: Option<bool>,
    pub is_sql_injection_analysis: Option<i64>,
    pub is_instrumentation_vulnerability_scan: Option<i64>,
    pub is_remote_command_execution_analysis: Option<i64>,
    pub is_memory_hijacking_analysis: Option<i64>,
    pub is_delete_any_file_analysis: Option<i64>,
    pub is_read_any_file_analysis: Option<i64>,
    pub is_upload_any_file_analysis: Option<i64>,
    pub is_include_any_file_analysis: Option<i64>,
    pub is_directory_traversal_analysis: Option<i64>,
    pub is_template_engine_injection_analysis: Option<i64>,
    pub is_script_engine_injection_analysis: Option<i64>,
    pub is_expression_injection_analysis: Option<i64>,
    pub is_jndi_injection_analysis: Option<i64>,
    pub is_jni_injection_analysis: Option<i64>,
    pub is_webshell_backdoor_analysis: Option<i64>,
    pub is_deserialization_analysis: Option<i64>,
    pub url_auto_convergence_enable: Option<bool>,
    pub url_long_segment_threshold: Option<i64>,
    pub url_number_segment_threshold: Option<i64>,
    pub disable_memory_used: Option<i64>,
    pub disable_cpu_used: Option<i64>,
    pub db_statement_parameters_enabled: Option<bool>,
    pub slow_sql_thresholds: Option<Vec<ApmTag>>,
    pub enable_desensitization_rule: Option<i64>,
    pub desensitization_rule: Option<String>,
    pub log_span_id_key: Option<String>,
    pub auto_profiling_config: Option<AutoProfilingConfig>,
    pub enable_threshold_config: Option<bool>,
    pub err_rate_threshold: Option<i64>,
    pub response_duration_warning_threshold: Option<i64>,
    pub use_default_fuse_config: Option<bool>,
    pub enable_head_sampler: Option<bool>,
    pub head_sampler_type: Option<String>,
    pub head_sampler_arg: Option<i64>,
    pub cross_account_status: Option<i64>,
    pub cross_account_peer_id: Option<String>,
}
operation! { ModifyApmApplicationConfig(instance_id: String, service_name: String, url_convergence_switch: i64)
    "ModifyApmApplicationConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name, 2 "UrlConvergenceSwitch" url_convergence_switch,
    3 "UrlConvergenceThreshold" url_convergence_threshold: i64, 4 "ExceptionFilter" exception_filter: String,
    5 "UrlConvergence" url_convergence: String, 6 "ErrorCodeFilter" error_code_filter: String,
    7 "UrlExclude" url_exclude: String, 8 "IsRelatedLog" is_related_log: i64, 9 "LogRegion" log_region: String,
    10 "LogTopicID" log_topic_id: String, 11 "LogSet" log_set: String, 12 "LogSource" log_source: String,
    13 "IgnoreOperationName" ignore_operation_name: String, 14 "EnableSnapshot" enable_snapshot: bool,
    15 "SnapshotTimeout" snapshot_timeout: i64, 16 "AgentEnable" agent_enable: bool,
    17 "TraceSquash" trace_squash: bool, 18 "EventEnable" event_enable: bool,
    19 "InstrumentList" instrument_list: Vec<Instrument>,
    20 "AgentOperationConfigView" agent_operation_config_view: AgentOperationConfigView,
    21 "EnableLogConfig" enable_log_config: bool, 22 "EnableDashboardConfig" enable_dashboard_config: bool,
    23 "IsRelatedDashboard" is_related_dashboard: i64, 24 "DashboardTopicID" dashboard_topic_id: String,
    25 "LogIndexType" log_index_type: i64, 26 "LogTraceIdKey" log_trace_id_key: String,
    27 "EnableSecurityConfig" enable_security_config: bool, 28 "IsSqlInjectionAnalysis" is_sql_injection_analysis: i64,
    29 "IsInstrumentationVulnerabilityScan" is_instrumentation_vulnerability_scan: i64,
    30 "IsRemoteCommandExecutionAnalysis" is_remote_command_execution_analysis: i64,
    31 "IsMemoryHijackingAnalysis" is_memory_hijacking_analysis: i64,
    32 "IsDeleteAnyFileAnalysis" is_delete_any_file_analysis: i64,
    33 "IsReadAnyFileAnalysis" is_read_any_file_analysis: i64,
    34 "IsUploadAnyFileAnalysis" is_upload_any_file_analysis: i64,
    35 "IsIncludeAnyFileAnalysis" is_include_any_file_analysis: i64,
    36 "IsDirectoryTraversalAnalysis" is_directory_traversal_analysis: i64,
    37 "IsTemplateEngineInjectionAnalysis" is_template_engine_injection_analysis: i64,
    38 "IsScriptEngineInjectionAnalysis" is_script_engine_injection_analysis: i64,
    39 "IsExpressionInjectionAnalysis" is_expression_injection_analysis: i64,
    40 "IsJNDIInjectionAnalysis" is_jndi_injection_analysis: i64,
    41 "IsJNIInjectionAnalysis" is_jni_injection_analysis: i64,
    42 "IsWebshellBackdoorAnalysis" is_webshell_backdoor_analysis: i64,
    43 "IsDeserializationAnalysis" is_deserialization_analysis: i64,
    44 "UrlAutoConvergenceEnable" url_auto_convergence_enable: bool,
    45 "UrlLongSegmentThreshold" url_long_segment_threshold: i64,
    46 "UrlNumberSegmentThreshold" url_number_segment_threshold: i64, 47 "DisableMemoryUsed" disable_memory_used: i64,
    48 "DisableCpuUsed" disable_cpu_used: i64, 49 "DbStatementParametersEnabled" db_statement_parameters_enabled: bool,
    50 "SlowSQLThresholds" slow_sql_thresholds: Vec<ApmTag>,
    51 "EnableDesensitizationRule" enable_desensitization_rule: i64,
    52 "DesensitizationRule" desensitization_rule: String, 53 "LogSpanIdKey" log_span_id_key: String,
    54 "AutoProfilingConfig" auto_profiling_config: AutoProfilingConfig,
    55 "EnableThresholdConfig" enable_threshold_config: bool, 56 "ErrRateThreshold" err_rate_threshold: i64,
    57 "ResponseDurationWarningThreshold" response_duration_warning_threshold: i64,
    58 "UseDefaultFuseConfig" use_default_fuse_config: bool, 59 "EnableHeadSampler" enable_head_sampler: bool,
    60 "HeadSamplerType" head_sampler_type: String, 61 "HeadSamplerArg" head_sampler_arg: i64,
    62 "CrossAccountStatus" cross_account_status: i64, 63 "CrossAccountPeerId" cross_account_peer_id: String
} }

/// Response of [`ModifyApmApplicationConfig`]: empty.
pub type ModifyApmApplicationConfigOutput = Empty;

/// Modifies apm association: `ModifyApmAssociation` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=ModifyApmAssociation>.
///
/// Errors: [`codes::FAILED_OPERATION_ASSOCIATION_MODIFY_REQUEST_NOT_VALID_ERROR`],
/// [`codes::FAILED_OPERATION_CKAFKA_DIFF_ASSOCIATION_ERROR`], [`codes::FAILED_OPERATION_CKAFKA_EMPTY_TOPIC_ERROR`],
/// [`codes::FAILED_OPERATION_CKAFKA_GET_ROUTE_ID_FAILED_ERROR`],
/// [`codes::FAILED_OPERATION_CKAFKA_GET_ROUTE_TIMEOUT_ERROR`], [`codes::FAILED_OPERATION_CKAFKA_NOT_AVAILABLE_ERROR`],
/// [`codes::FAILED_OPERATION_PEER_ID_NOT_AVAILABLE`], [`codes::FAILED_OPERATION_PRODUCT_NAME_NOT_AVAILABLE`],
/// [`codes::FAILED_OPERATION_PROM_INSTANCE_NOT_AVAILABLE_ERROR`],
/// [`codes::FAILED_OPERATION_ROUTE_NOT_AVAILABLE_ERROR`], [`codes::FAILED_OPERATION_TOPIC_NOT_AVAILABLE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmAssociation {
    /// Required.
    pub product_name: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub instance_id: String,
    pub peer_id: Option<String>,
    pub topic: Option<String>,
    pub metric_topic: Option<String>,
}
operation! { ModifyApmAssociation(product_name: String, status: i64, instance_id: String)
    "ModifyApmAssociation" -> Empty {
    0 "ProductName" product_name, 1 "Status" status, 2 "InstanceId" instance_id, 3 "PeerId" peer_id: String,
    4 "Topic" topic: String, 5 "MetricTopic" metric_topic: String
} }

/// Response of [`ModifyApmAssociation`]: empty.
pub type ModifyApmAssociationOutput = Empty;

/// Modifies apm instance: `ModifyApmInstance` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=ModifyApmInstance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCESS_TAG_FAIL`], [`codes::FAILED_OPERATION_INSTANCE_CANNOT_MODIFY`],
/// [`codes::FAILED_OPERATION_INVALID_PARAM`], [`codes::FAILED_OPERATION_INVALID_REQUEST`],
/// [`codes::FAILED_OPERATION_SEND_REQUEST`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub tags: Option<Vec<ApmTag>>,
    pub description: Option<String>,
    pub trace_duration: Option<i64>,
    pub open_billing: Option<bool>,
    pub span_daily_counters: Option<i64>,
    pub err_rate_threshold: Option<i64>,
    pub sample_rate: Option<i64>,
    pub error_sample: Option<i64>,
    pub slow_request_saved_threshold: Option<i64>,
    pub is_related_log: Option<i64>,
    pub log_region: Option<String>,
    pub log_topic_id: Option<String>,
    pub log_set: Option<String>,
    pub log_source: Option<String>,
    pub custom_show_tags: Option<Vec<String>>,
    pub pay_mode: Option<i64>,
    pub response_duration_warning_threshold: Option<i64>,
    pub free: Option<i64>,
    pub is_related_dashboard: Option<i64>,
    pub dashboard_topic_id: Option<String>,
    pub is_sql_injection_analysis: Option<i64>,
    pub is_instrumentation_vulnerability_scan: Option<i64>,
    pub is_remote_command_execution_analysis: Option<i64>,
    pub is_memory_hijacking_analysis: Option<i64>,
    pub log_index_type: Option<i64>,
    pub log_trace_id_key: Option<String>,
    pub is_delete_any_file_analysis: Option<i64>,
    pub is_read_any_file_analysis: Option<i64>,
    pub is_upload_any_file_analysis: Option<i64>,
    pub is_include_any_file_analysis: Option<i64>,
    pub is_directory_traversal_analysis: Option<i64>,
    pub is_template_engine_injection_analysis: Option<i64>,
    pub is_script_engine_injection_analysis: Option<i64>,
    pub is_expression_injection_analysis: Option<i64>,
    pub is_jndi_injection_analysis: Option<i64>,
    pub is_jni_injection_analysis: Option<i64>,
    pub is_webshell_backdoor_analysis: Option<i64>,
    pub is_deserialization_analysis: Option<i64>,
    pub url_long_segment_threshold: Option<i64>,
    pub url_number_segment_threshold: Option<i64>,
    pub log_span_id_key: Option<String>,
    pub enable_head_sampler: Option<bool>,
    pub head_sampler_type: Option<String>,
    pub head_sampler_arg: Option<i64>,
    pub disable_ai_ability: Option<i64>,
    pub cross_account_status: Option<i64>,
    pub cross_account_peer_id: Option<String>,
}
operation! { ModifyApmInstance(instance_id: String, name: String) "ModifyApmInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Tags" tags: Vec<ApmTag>, 3 "Description" description: String,
    4 "TraceDuration" trace_duration: i64, 5 "OpenBilling" open_billing: bool,
    6 "SpanDailyCounters" span_daily_counters: i64, 7 "ErrRateThreshold" err_rate_threshold: i64,
    8 "SampleRate" sample_rate: i64, 9 "ErrorSample" error_sample: i64,
    10 "SlowRequestSavedThreshold" slow_request_saved_threshold: i64, 11 "IsRelatedLog" is_related_log: i64,
    12 "LogRegion" log_region: String, 13 "LogTopicID" log_topic_id: String, 14 "LogSet" log_set: String,
    15 "LogSource" log_source: String, 16 "CustomShowTags" custom_show_tags: Vec<String>, 17 "PayMode" pay_mode: i64,
    18 "ResponseDurationWarningThreshold" response_duration_warning_threshold: i64, 19 "Free" free: i64,
    20 "IsRelatedDashboard" is_related_dashboard: i64, 21 "DashboardTopicID" dashboard_topic_id: String,
    22 "IsSqlInjectionAnalysis" is_sql_injection_analysis: i64,
    23 "IsInstrumentationVulnerabilityScan" is_instrumentation_vulnerability_scan: i64,
    24 "IsRemoteCommandExecutionAnalysis" is_remote_command_execution_analysis: i64,
    25 "IsMemoryHijackingAnalysis" is_memory_hijacking_analysis: i64, 26 "LogIndexType" log_index_type: i64,
    27 "LogTraceIdKey" log_trace_id_key: String, 28 "IsDeleteAnyFileAnalysis" is_delete_any_file_analysis: i64,
    29 "IsReadAnyFileAnalysis" is_read_any_file_analysis: i64,
    30 "IsUploadAnyFileAnalysis" is_upload_any_file_analysis: i64,
    31 "IsIncludeAnyFileAnalysis" is_include_any_file_analysis: i64,
    32 "IsDirectoryTraversalAnalysis" is_directory_traversal_analysis: i64,
    33 "IsTemplateEngineInjectionAnalysis" is_template_engine_injection_analysis: i64,
    34 "IsScriptEngineInjectionAnalysis" is_script_engine_injection_analysis: i64,
    35 "IsExpressionInjectionAnalysis" is_expression_injection_analysis: i64,
    36 "IsJNDIInjectionAnalysis" is_jndi_injection_analysis: i64,
    37 "IsJNIInjectionAnalysis" is_jni_injection_analysis: i64,
    38 "IsWebshellBackdoorAnalysis" is_webshell_backdoor_analysis: i64,
    39 "IsDeserializationAnalysis" is_deserialization_analysis: i64,
    40 "UrlLongSegmentThreshold" url_long_segment_threshold: i64,
    41 "UrlNumberSegmentThreshold" url_number_segment_threshold: i64, 42 "LogSpanIdKey" log_span_id_key: String,
    43 "EnableHeadSampler" enable_head_sampler: bool, 44 "HeadSamplerType" head_sampler_type: String,
    45 "HeadSamplerArg" head_sampler_arg: i64, 46 "DisableAiAbility" disable_ai_ability: i64,
    47 "CrossAccountStatus" cross_account_status: i64, 48 "CrossAccountPeerId" cross_account_peer_id: String
} }

/// Response of [`ModifyApmInstance`]: empty.
pub type ModifyApmInstanceOutput = Empty;

/// Modifies apm prometheus rule: `ModifyApmPrometheusRule` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=ModifyApmPrometheusRule>.
///
/// Errors: [`codes::FAILED_OPERATION_PROM_RULE_CONFLICT`], [`codes::FAILED_OPERATION_PROM_RULE_IS_EMPTY_ERR`],
/// [`codes::FAILED_OPERATION_PROM_RULE_REQUEST_NOT_VALID_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmPrometheusRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub service_name: Option<String>,
    pub metric_match_type: Option<i64>,
    pub metric_name_rule: Option<String>,
    pub append_resource_attributes: Option<bool>,
}
operation! { ModifyApmPrometheusRule(id: i64, instance_id: String) "ModifyApmPrometheusRule" -> Empty {
    0 "Id" id, 1 "InstanceId" instance_id, 2 "Name" name: String, 3 "Status" status: i64,
    4 "ServiceName" service_name: String, 5 "MetricMatchType" metric_match_type: i64,
    6 "MetricNameRule" metric_name_rule: String, 7 "AppendResourceAttributes" append_resource_attributes: bool
} }

/// Response of [`ModifyApmPrometheusRule`]: empty.
pub type ModifyApmPrometheusRuleOutput = Empty;

/// Modifies apm sample config: `ModifyApmSampleConfig` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=ModifyApmSampleConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_OPERATION_TYPE`], [`codes::FAILED_OPERATION_INVALID_PARAM`],
/// [`codes::FAILED_OPERATION_INVALID_REQUEST`], [`codes::FAILED_OPERATION_OPERATION_NAME_IS_EMPTY`],
/// [`codes::FAILED_OPERATION_SAMPLE_RULE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmSampleConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sample_name: String,
    /// Required.
    pub sample_rate: i64,
    pub service_name: Option<String>,
    pub operation_name: Option<String>,
    pub tags: Option<Vec<APMKVItem>>,
    pub status: Option<i64>,
    pub id: Option<i64>,
    pub operation_type: Option<i64>,
}
operation! { ModifyApmSampleConfig(instance_id: String, sample_name: String, sample_rate: i64)
    "ModifyApmSampleConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "SampleName" sample_name, 2 "SampleRate" sample_rate,
    3 "ServiceName" service_name: String, 4 "OperationName" operation_name: String, 5 "Tags" tags: Vec<APMKVItem>,
    6 "Status" status: i64, 7 "Id" id: i64, 8 "OperationType" operation_type: i64
} }

/// Response of [`ModifyApmSampleConfig`]: empty.
pub type ModifyApmSampleConfigOutput = Empty;

/// Modifies apm service: `ModifyApmService` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=ModifyApmService>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`], [`codes::AUTH_FAILURE_UNMARSHAL_RESPONSE`],
/// [`codes::FAILED_OPERATION_DEMO_INSTANCE_NOT_ALLOW_MODIFIED`], [`codes::FAILED_OPERATION_SERVICE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_SERVICE_NOT_MATCH_APP_ID_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmService {
    /// Required.
    pub service_id: String,
    pub service_description: Option<String>,
    pub tags: Option<Vec<ApmTag>>,
}
operation! { ModifyApmService(service_id: String) "ModifyApmService" -> Empty {
    0 "ServiceID" service_id, 1 "ServiceDescription" service_description: String, 2 "Tags" tags: Vec<ApmTag>
} }

/// Response of [`ModifyApmService`]: empty.
pub type ModifyApmServiceOutput = Empty;

/// Modifies general apm application config: `ModifyGeneralApmApplicationConfig` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=ModifyGeneralApmApplicationConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_APM_CREDENTIAL_NOT_EXIST`], [`codes::FAILED_OPERATION_DUPLICATE_SERVICE`],
/// [`codes::FAILED_OPERATION_DUPLICATE_TAG_FIELD`], [`codes::FAILED_OPERATION_INVALID_REGEX`],
/// [`codes::FAILED_OPERATION_INVALID_TAG_FIELD`], [`codes::FAILED_OPERATION_INVALID_TOKEN`],
/// [`codes::FAILED_OPERATION_SERVICE_LIST_EXCEEDING_LIMIT_NUMBER`], [`codes::FAILED_OPERATION_SERVICE_LIST_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGeneralApmApplicationConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub tags: Vec<ApmTag>,
    /// Required.
    pub service_names: Vec<String>,
}
operation! { ModifyGeneralApmApplicationConfig(instance_id: String, tags: Vec<ApmTag>, service_names: Vec<String>)
    "ModifyGeneralApmApplicationConfig" -> ModifyGeneralApmApplicationConfigOutput {
    0 "InstanceId" instance_id, 1 "Tags" tags, 2 "ServiceNames" service_names
} }

/// Response of [`ModifyGeneralApmApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGeneralApmApplicationConfigOutput {
    pub message: Option<String>,
}
model! { ModifyGeneralApmApplicationConfigOutput {
    0 "Message" message: String
} }

/// `TerminateApmInstance` of `apm` 2021-06-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apm&Version=2021-06-22&Action=TerminateApmInstance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_INSTANCE_CANNOT_TERMINATE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateApmInstance {
    /// Required.
    pub instance_id: String,
}
operation! { TerminateApmInstance(instance_id: String) "TerminateApmInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`TerminateApmInstance`]: empty.
pub type TerminateApmInstanceOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_ACCESS_CAM_FAIL "AuthFailure.AccessCAMFail",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    AUTH_FAILURE_UNMARSHAL_RESPONSE "AuthFailure.UnmarshalResponse", DRY_RUN_OPERATION "DryRunOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_ACCESS_TAG_FAIL "FailedOperation.AccessTagFail",
    FAILED_OPERATION_AGENT_NOT_ONLINE_ERROR "FailedOperation.AgentNotOnlineError",
    FAILED_OPERATION_AGENT_OPERATION_CONFIG_INVALID "FailedOperation.AgentOperationConfigInvalid",
    FAILED_OPERATION_AGENT_VERSION_NOT_SUPPORT_ERROR "FailedOperation.AgentVersionNotSupportError",
    FAILED_OPERATION_APM_CREDENTIAL_NOT_EXIST "FailedOperation.ApmCredentialNotExist",
    FAILED_OPERATION_APP_ID_NOT_MATCH_INSTANCE_INFO "FailedOperation.AppIdNotMatchInstanceInfo",
    FAILED_OPERATION_ASSOCIATION_MODIFY_REQUEST_NOT_VALID_ERROR "FailedOperation.AssociationModifyRequestNotValidError",
    FAILED_OPERATION_CKAFKA_DIFF_ASSOCIATION_ERROR "FailedOperation.CKafkaDiffAssociationError",
    FAILED_OPERATION_CKAFKA_EMPTY_TOPIC_ERROR "FailedOperation.CKafkaEmptyTopicError",
    FAILED_OPERATION_CKAFKA_GET_ROUTE_ID_FAILED_ERROR "FailedOperation.CKafkaGetRouteIDFailedError",
    FAILED_OPERATION_CKAFKA_GET_ROUTE_TIMEOUT_ERROR "FailedOperation.CKafkaGetRouteTimeoutError",
    FAILED_OPERATION_CKAFKA_NOT_AVAILABLE_ERROR "FailedOperation.CKafkaNotAvailableError",
    FAILED_OPERATION_DEMO_INSTANCE_NOT_ALLOW_MODIFIED "FailedOperation.DemoInstanceNotAllowModified",
    FAILED_OPERATION_DUPLICATE_SERVICE "FailedOperation.DuplicateService",
    FAILED_OPERATION_DUPLICATE_TAG_FIELD "FailedOperation.DuplicateTagField",
    FAILED_OPERATION_FOCUS_NODE_NOT_FOUND "FailedOperation.FocusNodeNotFound",
    FAILED_OPERATION_INSTANCE_CANNOT_MODIFY "FailedOperation.InstanceCannotModify",
    FAILED_OPERATION_INSTANCE_CANNOT_TERMINATE "FailedOperation.InstanceCannotTerminate",
    FAILED_OPERATION_INSTANCE_ID_IS_EMPTY "FailedOperation.InstanceIdIsEmpty",
    FAILED_OPERATION_INSTANCE_NOT_FOUND "FailedOperation.InstanceNotFound",
    FAILED_OPERATION_INVALID_INSTANCE_ID "FailedOperation.InvalidInstanceID",
    FAILED_OPERATION_INVALID_OPERATION_TYPE "FailedOperation.InvalidOperationType",
    FAILED_OPERATION_INVALID_PARAM "FailedOperation.InvalidParam",
    FAILED_OPERATION_INVALID_REGEX "FailedOperation.InvalidRegex",
    FAILED_OPERATION_INVALID_REQUEST "FailedOperation.InvalidRequest",
    FAILED_OPERATION_INVALID_SERVICE_NAME "FailedOperation.InvalidServiceName",
    FAILED_OPERATION_INVALID_TAG_FIELD "FailedOperation.InvalidTagField",
    FAILED_OPERATION_INVALID_TOKEN "FailedOperation.InvalidToken",
    FAILED_OPERATION_METRIC_FILTERS_LACK_PARAMS "FailedOperation.MetricFiltersLackParams",
    FAILED_OPERATION_NOT_INNER_VPC "FailedOperation.NotInnerVPC",
    FAILED_OPERATION_OPERATION_NAME_IS_EMPTY "FailedOperation.OperationNameIsEmpty",
    FAILED_OPERATION_OPERATION_NOT_ALLOWED "FailedOperation.OperationNotAllowed",
    FAILED_OPERATION_PEER_ID_NOT_AVAILABLE "FailedOperation.PeerIdNotAvailable",
    FAILED_OPERATION_PRODUCT_NAME_NOT_AVAILABLE "FailedOperation.ProductNameNotAvailable",
    FAILED_OPERATION_PROM_INSTANCE_NOT_AVAILABLE_ERROR "FailedOperation.PromInstanceNotAvailableError",
    FAILED_OPERATION_PROM_RULE_CONFLICT "FailedOperation.PromRuleConflict",
    FAILED_OPERATION_PROM_RULE_IS_EMPTY_ERR "FailedOperation.PromRuleIsEmptyErr",
    FAILED_OPERATION_PROM_RULE_NAME_CONFLICT "FailedOperation.PromRuleNameConflict",
    FAILED_OPERATION_PROM_RULE_REQUEST_NOT_VALID_ERROR "FailedOperation.PromRuleRequestNotValidError",
    FAILED_OPERATION_QUERY_TIME_INTERVAL_IS_NOT_SUPPORTED "FailedOperation.QueryTimeIntervalIsNotSupported",
    FAILED_OPERATION_REGION_NOT_SUPPORT "FailedOperation.RegionNotSupport",
    FAILED_OPERATION_ROUTE_NOT_AVAILABLE_ERROR "FailedOperation.RouteNotAvailableError",
    FAILED_OPERATION_SAMPLE_NAME_CONFLICT "FailedOperation.SampleNameConflict",
    FAILED_OPERATION_SAMPLE_NOT_FOUND "FailedOperation.SampleNotFound",
    FAILED_OPERATION_SAMPLE_RULE_CONFLICT "FailedOperation.SampleRuleConflict",
    FAILED_OPERATION_SEND_REQUEST "FailedOperation.SendRequest",
    FAILED_OPERATION_SERVICE_LIST_EXCEEDING_LIMIT_NUMBER "FailedOperation.ServiceListExceedingLimitNumber",
    FAILED_OPERATION_SERVICE_LIST_NULL "FailedOperation.ServiceListNull",
    FAILED_OPERATION_SERVICE_NOT_FOUND "FailedOperation.ServiceNotFound",
    FAILED_OPERATION_SERVICE_NOT_MATCH_APP_ID_ERR "FailedOperation.ServiceNotMatchAppIdErr",
    FAILED_OPERATION_TOPIC_NOT_AVAILABLE_ERROR "FailedOperation.TopicNotAvailableError",
    FAILED_OPERATION_VIEW_NAME_NOT_EXIST_OR_ILLEGAL "FailedOperation.ViewNameNotExistOrIllegal",
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_FILTERS_FIELDS_NOT_EXIST_OR_ILLEGAL "InvalidParameter.FiltersFieldsNotExistOrIllegal",
    INVALID_PARAMETER_GROUP_BY_FIELDS_NOT_EXIST_OR_ILLEGAL "InvalidParameter.GroupByFieldsNotExistOrIllegal",
    INVALID_PARAMETER_METRIC_FILTERS_LACK_PARAMS "InvalidParameter.MetricFiltersLackParams",
    INVALID_PARAMETER_METRICS_FIELD_NOT_EXIST_OR_ILLEGAL "InvalidParameter.MetricsFieldNotExistOrIllegal",
    INVALID_PARAMETER_METRICS_FIELDS_NOT_ALLOW_EMPTY "InvalidParameter.MetricsFieldsNotAllowEmpty",
    INVALID_PARAMETER_PERIOD_IS_ILLEGAL "InvalidParameter.PeriodIsIllegal",
    INVALID_PARAMETER_QUERY_TIME_INTERVAL_IS_NOT_SUPPORTED "InvalidParameter.QueryTimeIntervalIsNotSupported",
    INVALID_PARAMETER_VIEW_NAME_NOT_EXIST_OR_ILLEGAL "InvalidParameter.ViewNameNotExistOrIllegal"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateApmInstance, CreateApmPrometheusRule, CreateApmSampleConfig, CreateProfileTask, DeleteApmSampleConfig,
    DescribeApmAgent, DescribeApmAllVulCount, DescribeApmApplicationConfig, DescribeApmAssociation,
    DescribeApmInstances, DescribeApmPrometheusRule, DescribeApmSQLInjectionDetail, DescribeApmSampleConfig,
    DescribeApmServiceMetric, DescribeApmVulnerabilityCount, DescribeApmVulnerabilityDetail,
    DescribeGeneralApmApplicationConfig, DescribeGeneralMetricData, DescribeGeneralOTSpanList, DescribeGeneralSpanList,
    DescribeMetricRecords, DescribeOPRAllVulCount, DescribeServiceOverview, DescribeTagValues, DescribeTopologyNew,
    ModifyApmApplicationConfig, ModifyApmAssociation, ModifyApmInstance, ModifyApmPrometheusRule, ModifyApmSampleConfig,
    ModifyApmService, ModifyGeneralApmApplicationConfig, TerminateApmInstance
}
