//! `apm` 2021-06-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "apm", version: "2021-06-22", code: "apm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmInstance {
    pub name: String,
    pub description: Option<String>,
    pub trace_duration: Option<i64>,
    pub tags: Option<Vec<ApmTag>>,
    /// Deprecated.
    pub span_daily_counters: Option<u64>,
    pub pay_mode: Option<i64>,
    pub free: Option<i64>,
}
operation! { CreateApmInstance(name: String) "CreateApmInstance" -> CreateApmInstanceOutput {
    0 "Name" name, 1 "Description" description: String, 2 "TraceDuration" trace_duration: i64,
    3 "Tags" tags: Vec<ApmTag>, 4 "SpanDailyCounters" span_daily_counters: u64, 5 "PayMode" pay_mode: i64,
    6 "Free" free: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ApmTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateApmInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmPrometheusRule {
    pub name: String,
    pub service_name: String,
    pub metric_match_type: i64,
    pub metric_name_rule: String,
    pub instance_id: String,
    pub append_resource_attributes: Option<bool>,
}

/// What [`CreateApmPrometheusRule::new`] takes.
pub struct CreateApmPrometheusRuleRequired {
    pub name: String,
    pub service_name: String,
    pub metric_match_type: i64,
    pub metric_name_rule: String,
    pub instance_id: String,
}
operation! { CreateApmPrometheusRule{CreateApmPrometheusRuleRequired: name, service_name, metric_match_type, metric_name_rule, instance_id}
    "CreateApmPrometheusRule" -> CreateApmPrometheusRuleOutput {
    0 "Name" name, 1 "ServiceName" service_name, 2 "MetricMatchType" metric_match_type,
    3 "MetricNameRule" metric_name_rule, 4 "InstanceId" instance_id,
    5 "AppendResourceAttributes" append_resource_attributes: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmPrometheusRuleOutput {
    pub rule_id: Option<i64>,
}
model! { CreateApmPrometheusRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmSampleConfig {
    pub instance_id: String,
    pub sample_rate: i64,
    pub service_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APMKVItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { APMKVItem(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApmSampleConfigOutput {
    pub apm_sample_config: Option<ApmSampleConfig>,
}
model! { CreateApmSampleConfigOutput {
    0 "ApmSampleConfig" apm_sample_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmSampleConfig {
    pub instance_key: Option<String>,
    pub service_name: Option<String>,
    pub sample_name: Option<String>,
    pub operation_name: Option<String>,
    pub span_num: Option<i64>,
    pub status: Option<i64>,
    pub tags: Option<Vec<APMKVItem>>,
    pub sample_rate: Option<i64>,
    pub operation_type: Option<i64>,
    pub id: Option<i64>,
}
model! { ApmSampleConfig {
    0 "InstanceKey" instance_key, 1 "ServiceName" service_name, 2 "SampleName" sample_name,
    3 "OperationName" operation_name, 4 "SpanNum" span_num, 5 "Status" status, 6 "Tags" tags,
    7 "SampleRate" sample_rate, 8 "OperationType" operation_type, 9 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileTask {
    pub service_name: String,
    pub instance_id: String,
    pub service_instance: String,
    pub event: String,
    pub duration: i64,
    pub all_times: i64,
    pub start_time: Option<i64>,
    pub task_interval: Option<i64>,
}

/// What [`CreateProfileTask::new`] takes.
pub struct CreateProfileTaskRequired {
    pub service_name: String,
    pub instance_id: String,
    pub service_instance: String,
    pub event: String,
    pub duration: i64,
    pub all_times: i64,
}
operation! { CreateProfileTask{CreateProfileTaskRequired: service_name, instance_id, service_instance, event, duration, all_times}
    "CreateProfileTask" -> CreateProfileTaskOutput {
    0 "ServiceName" service_name, 1 "InstanceId" instance_id, 2 "ServiceInstance" service_instance, 3 "Event" event,
    4 "Duration" duration, 5 "AllTimes" all_times, 6 "StartTime" start_time: i64, 7 "TaskInterval" task_interval: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProfileTaskOutput {
    pub task_id: Option<i64>,
}
model! { CreateProfileTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApmSampleConfig {
    pub instance_id: String,
    pub sample_name: String,
}
operation! { DeleteApmSampleConfig(instance_id: String, sample_name: String) "DeleteApmSampleConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "SampleName" sample_name
} }

pub type DeleteApmSampleConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAgent {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAgentOutput {
    pub apm_agent: Option<ApmAgentInfo>,
}
model! { DescribeApmAgentOutput {
    0 "ApmAgent" apm_agent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmAgentInfo {
    pub agent_download_url: Option<Secret>,
    pub collector_url: Option<String>,
    pub token: Option<Secret>,
    pub public_collector_url: Option<String>,
    pub inner_collector_url: Option<String>,
    pub private_link_collector_url: Option<String>,
}
model! { ApmAgentInfo {
    0 "AgentDownloadURL" agent_download_url, 1 "CollectorURL" collector_url, 2 "Token" token,
    3 "PublicCollectorURL" public_collector_url, 4 "InnerCollectorURL" inner_collector_url,
    5 "PrivateLinkCollectorURL" private_link_collector_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAllVulCount {
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeApmAllVulCount(start_time: i64, end_time: i64)
    "DescribeApmAllVulCount" -> DescribeApmAllVulCountOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAllVulCountOutput {
    pub vulnerability_list: Option<Vec<ApmMetricRecord>>,
    pub vulnerability_count: Option<i64>,
    pub important_vulnerability_count: Option<i64>,
    pub critical_vulnerability_count: Option<i64>,
}
model! { DescribeApmAllVulCountOutput {
    0 "VulnerabilityList" vulnerability_list, 1 "VulnerabilityCount" vulnerability_count,
    2 "ImportantVulnerabilityCount" important_vulnerability_count,
    3 "CriticalVulnerabilityCount" critical_vulnerability_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmMetricRecord {
    pub fields: Option<Vec<ApmField>>,
    pub tags: Option<Vec<ApmTag>>,
}
model! { ApmMetricRecord {
    0 "Fields" fields, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmField {
    pub key: Option<String>,
    pub value: Option<f64>,
    pub unit: Option<String>,
    pub compare_vals: Option<Vec<APMKVItem>>,
    pub last_period_value: Option<Vec<APMKV>>,
    pub compare_val: Option<String>,
    pub name_cn: Option<String>,
    pub name_en: Option<String>,
}
model! { ApmField {
    0 "Key" key, 1 "Value" value, 2 "Unit" unit, 3 "CompareVals" compare_vals, 4 "LastPeriodValue" last_period_value,
    5 "CompareVal" compare_val, 6 "NameCN" name_cn, 7 "NameEN" name_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APMKV {
    pub key: Option<String>,
    pub value: Option<f64>,
}
model! { APMKV {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmApplicationConfig {
    pub instance_id: String,
    pub service_name: String,
}
operation! { DescribeApmApplicationConfig(instance_id: String, service_name: String)
    "DescribeApmApplicationConfig" -> DescribeApmApplicationConfigOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmApplicationConfigOutput {
    pub apm_app_config: Option<ApmAppConfig>,
}
model! { DescribeApmApplicationConfigOutput {
    0 "ApmAppConfig" apm_app_config
} }

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
    pub instrument_list: Option<Vec<Instrument>>,
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
    pub slow_sql_thresholds: Option<Vec<ApmTag>>,
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
    0 "InstanceKey" instance_key, 1 "ServiceName" service_name, 2 "UrlConvergenceSwitch" url_convergence_switch,
    3 "UrlConvergenceThreshold" url_convergence_threshold, 4 "UrlConvergence" url_convergence,
    5 "ExceptionFilter" exception_filter, 6 "ErrorCodeFilter" error_code_filter, 7 "Components" components,
    8 "UrlExclude" url_exclude, 9 "LogSource" log_source, 10 "LogRegion" log_region, 11 "IsRelatedLog" is_related_log,
    12 "LogTopicID" log_topic_id, 13 "IgnoreOperationName" ignore_operation_name, 14 "LogSet" log_set,
    15 "TraceRateLimit" trace_rate_limit, 16 "EnableSnapshot" enable_snapshot, 17 "SnapshotTimeout" snapshot_timeout,
    18 "AgentEnable" agent_enable, 19 "InstrumentList" instrument_list, 20 "TraceSquash" trace_squash,
    21 "EventEnable" event_enable, 22 "AgentOperationConfigView" agent_operation_config_view,
    23 "EnableLogConfig" enable_log_config, 24 "ServiceID" service_id,
    25 "EnableDashboardConfig" enable_dashboard_config, 26 "IsRelatedDashboard" is_related_dashboard,
    27 "DashboardTopicID" dashboard_topic_id, 28 "EnableSecurityConfig" enable_security_config,
    29 "IsInstrumentationVulnerabilityScan" is_instrumentation_vulnerability_scan,
    30 "IsSqlInjectionAnalysis" is_sql_injection_analysis,
    31 "IsRemoteCommandExecutionAnalysis" is_remote_command_execution_analysis,
    32 "IsMemoryHijackingAnalysis" is_memory_hijacking_analysis, 33 "LogIndexType" log_index_type,
    34 "LogTraceIdKey" log_trace_id_key, 35 "IsDeleteAnyFileAnalysis" is_delete_any_file_analysis,
    36 "IsReadAnyFileAnalysis" is_read_any_file_analysis, 37 "IsUploadAnyFileAnalysis" is_upload_any_file_analysis,
    38 "IsIncludeAnyFileAnalysis" is_include_any_file_analysis,
    39 "IsDirectoryTraversalAnalysis" is_directory_traversal_analysis,
    40 "IsTemplateEngineInjectionAnalysis" is_template_engine_injection_analysis,
    41 "IsScriptEngineInjectionAnalysis" is_script_engine_injection_analysis,
    42 "IsExpressionInjectionAnalysis" is_expression_injection_analysis,
    43 "IsJNDIInjectionAnalysis" is_jndi_injection_analysis, 44 "IsJNIInjectionAnalysis" is_jni_injection_analysis,
    45 "IsWebshellBackdoorAnalysis" is_webshell_backdoor_analysis,
    46 "IsDeserializationAnalysis" is_deserialization_analysis,
    47 "UrlAutoConvergenceEnable" url_auto_convergence_enable, 48 "UrlLongSegmentThreshold" url_long_segment_threshold,
    49 "UrlNumberSegmentThreshold" url_number_segment_threshold, 50 "DisableMemoryUsed" disable_memory_used,
    51 "DisableCpuUsed" disable_cpu_used, 52 "DbStatementParametersEnabled" db_statement_parameters_enabled,
    53 "SlowSQLThresholds" slow_sql_thresholds, 54 "EnableDesensitizationRule" enable_desensitization_rule,
    55 "DesensitizationRule" desensitization_rule, 56 "LogSpanIdKey" log_span_id_key,
    57 "AutoProfilingConfig" auto_profiling_config, 58 "EnableThresholdConfig" enable_threshold_config,
    59 "ErrRateThreshold" err_rate_threshold, 60 "ResponseDurationWarningThreshold" response_duration_warning_threshold,
    61 "UseDefaultFuseConfig" use_default_fuse_config, 62 "AnalysisAutoEnable" analysis_auto_enable,
    63 "EnableHeadSampler" enable_head_sampler, 64 "HeadSamplerType" head_sampler_type,
    65 "HeadSamplerArg" head_sampler_arg, 66 "CrossAccountStatus" cross_account_status,
    67 "CrossAccountPeerId" cross_account_peer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instrument {
    pub name: Option<String>,
    pub enable: Option<bool>,
}
input! { Instrument() {
    0 "Name" name: String, 1 "Enable" enable: bool
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAssociation {
    pub product_name: String,
    pub instance_id: String,
}
operation! { DescribeApmAssociation(product_name: String, instance_id: String)
    "DescribeApmAssociation" -> DescribeApmAssociationOutput {
    0 "ProductName" product_name, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmAssociationOutput {
    pub apm_association: Option<ApmAssociation>,
}
model! { DescribeApmAssociationOutput {
    0 "ApmAssociation" apm_association
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmAssociation {
    pub peer_id: Option<String>,
    pub status: Option<i64>,
    pub topic: Option<String>,
    pub metric_topic: Option<String>,
}
model! { ApmAssociation {
    0 "PeerId" peer_id, 1 "Status" status, 2 "Topic" topic, 3 "MetricTopic" metric_topic
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmInstancesOutput {
    pub instances: Option<Vec<ApmInstanceDetail>>,
    pub total_count: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeApmInstancesOutput {
    0 "Instances" instances, 1 "TotalCount" total_count, 2 "PageIndex" page_index, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmInstanceDetail {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub region: Option<String>,
    pub tags: Option<Vec<ApmTag>>,
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
    pub custom_show_tags: Option<Vec<String>>,
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
    pub token: Option<Secret>,
    pub url_long_segment_threshold: Option<i64>,
    pub url_number_segment_threshold: Option<i64>,
    pub log_span_id_key: Option<String>,
    pub disable_ai_ability: Option<i64>,
    pub cross_account_status: Option<i64>,
    pub cross_account_peer_id: Option<String>,
}
model! { ApmInstanceDetail {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Description" description, 3 "Status" status, 4 "Region" region,
    5 "Tags" tags, 6 "AppId" app_id, 7 "CreateUin" create_uin, 8 "AmountOfUsedStorage" amount_of_used_storage,
    9 "ServiceCount" service_count, 10 "CountOfReportSpanPerDay" count_of_report_span_per_day,
    11 "TraceDuration" trace_duration, 12 "SpanDailyCounters" span_daily_counters,
    13 "BillingInstance" billing_instance, 14 "ErrRateThreshold" err_rate_threshold, 15 "SampleRate" sample_rate,
    16 "ErrorSample" error_sample, 17 "SlowRequestSavedThreshold" slow_request_saved_threshold,
    18 "LogRegion" log_region, 19 "LogSource" log_source, 20 "IsRelatedLog" is_related_log,
    21 "LogTopicID" log_topic_id, 22 "ClientCount" client_count, 23 "TotalCount" total_count, 24 "LogSet" log_set,
    25 "MetricDuration" metric_duration, 26 "CustomShowTags" custom_show_tags, 27 "PayMode" pay_mode,
    28 "PayModeEffective" pay_mode_effective, 29 "ResponseDurationWarningThreshold" response_duration_warning_threshold,
    30 "Free" free, 31 "DefaultTSF" default_tsf, 32 "IsRelatedDashboard" is_related_dashboard,
    33 "DashboardTopicID" dashboard_topic_id,
    34 "IsInstrumentationVulnerabilityScan" is_instrumentation_vulnerability_scan,
    35 "IsSqlInjectionAnalysis" is_sql_injection_analysis, 36 "StopReason" stop_reason,
    37 "IsRemoteCommandExecutionAnalysis" is_remote_command_execution_analysis,
    38 "IsMemoryHijackingAnalysis" is_memory_hijacking_analysis, 39 "LogIndexType" log_index_type,
    40 "LogTraceIdKey" log_trace_id_key, 41 "IsDeleteAnyFileAnalysis" is_delete_any_file_analysis,
    42 "IsReadAnyFileAnalysis" is_read_any_file_analysis, 43 "IsUploadAnyFileAnalysis" is_upload_any_file_analysis,
    44 "IsIncludeAnyFileAnalysis" is_include_any_file_analysis,
    45 "IsDirectoryTraversalAnalysis" is_directory_traversal_analysis,
    46 "IsTemplateEngineInjectionAnalysis" is_template_engine_injection_analysis,
    47 "IsScriptEngineInjectionAnalysis" is_script_engine_injection_analysis,
    48 "IsExpressionInjectionAnalysis" is_expression_injection_analysis,
    49 "IsJNDIInjectionAnalysis" is_jndi_injection_analysis, 50 "IsJNIInjectionAnalysis" is_jni_injection_analysis,
    51 "IsWebshellBackdoorAnalysis" is_webshell_backdoor_analysis,
    52 "IsDeserializationAnalysis" is_deserialization_analysis, 53 "Token" token,
    54 "UrlLongSegmentThreshold" url_long_segment_threshold,
    55 "UrlNumberSegmentThreshold" url_number_segment_threshold, 56 "LogSpanIdKey" log_span_id_key,
    57 "DisableAiAbility" disable_ai_ability, 58 "CrossAccountStatus" cross_account_status,
    59 "CrossAccountPeerId" cross_account_peer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmPrometheusRule {
    pub instance_id: String,
}
operation! { DescribeApmPrometheusRule(instance_id: String)
    "DescribeApmPrometheusRule" -> DescribeApmPrometheusRuleOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmPrometheusRuleOutput {
    pub apm_prometheus_rules: Option<Vec<ApmPrometheusRules>>,
}
model! { DescribeApmPrometheusRuleOutput {
    0 "ApmPrometheusRules" apm_prometheus_rules
} }

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
    0 "Id" id, 1 "Name" name, 2 "ServiceName" service_name, 3 "Status" status, 4 "MetricNameRule" metric_name_rule,
    5 "MetricMatchType" metric_match_type, 6 "AppendResourceAttributes" append_resource_attributes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmSQLInjectionDetail {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBy {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { OrderBy(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub r#type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Filter(r#type: String, key: String, value: String) {
    0 "Type" r#type: String, 1 "Key" key: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricItem {
    pub metric_name: Option<String>,
    pub compares: Option<Vec<String>>,
    pub compare: Option<String>,
}
input! { QueryMetricItem(metric_name: String) {
    0 "MetricName" metric_name: String, 1 "Compares" compares: Vec<String>, 2 "Compare" compare: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmSQLInjectionDetailOutput {
    pub tags: Option<Vec<ApmTag>>,
    pub records: Option<Vec<ApmMetricRecord>>,
}
model! { DescribeApmSQLInjectionDetailOutput {
    0 "Tags" tags, 1 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmSampleConfig {
    pub instance_id: String,
    pub sample_name: Option<String>,
}
operation! { DescribeApmSampleConfig(instance_id: String) "DescribeApmSampleConfig" -> DescribeApmSampleConfigOutput {
    0 "InstanceId" instance_id, 1 "SampleName" sample_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmSampleConfigOutput {
    pub apm_sample_configs: Option<Vec<ApmSampleConfig>>,
}
model! { DescribeApmSampleConfigOutput {
    0 "ApmSampleConfigs" apm_sample_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmServiceMetric {
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
    Number "Page", "ServiceMetricList" service_metric_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmServiceMetricOutput {
    pub service_metric_list: Option<Vec<ApmServiceMetric>>,
    pub total_count: Option<i64>,
    pub warning_error_count: Option<i64>,
    pub application_count: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub error_count: Option<i64>,
    pub warning_count: Option<i64>,
}
model! { DescribeApmServiceMetricOutput {
    0 "ServiceMetricList" service_metric_list, 1 "TotalCount" total_count, 2 "WarningErrorCount" warning_error_count,
    3 "ApplicationCount" application_count, 4 "Page" page, 5 "PageSize" page_size, 6 "ErrorCount" error_count,
    7 "WarningCount" warning_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmServiceMetric {
    pub fields: Option<Vec<ApmField>>,
    pub tags: Option<Vec<ApmTag>>,
    pub service_detail: Option<ServiceDetail>,
}
model! { ApmServiceMetric {
    0 "Fields" fields, 1 "Tags" tags, 2 "ServiceDetail" service_detail
} }

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
    pub tags: Option<Vec<ApmTag>>,
    pub instance_name: Option<String>,
    pub enable_threshold_config: Option<bool>,
    pub err_rate_threshold: Option<i64>,
    pub response_duration_warning_threshold: Option<i64>,
}
model! { ServiceDetail {
    0 "ServiceID" service_id, 1 "InstanceKey" instance_key, 2 "AppID" app_id, 3 "CreateUIN" create_uin,
    4 "ServiceName" service_name, 5 "ServiceDescription" service_description, 6 "Region" region, 7 "Tags" tags,
    8 "InstanceName" instance_name, 9 "EnableThresholdConfig" enable_threshold_config,
    10 "ErrRateThreshold" err_rate_threshold, 11 "ResponseDurationWarningThreshold" response_duration_warning_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmVulnerabilityCount {
    pub instance_id: String,
    pub service_name: String,
    pub start_time: i64,
    pub end_time: Option<i64>,
    pub r#type: Option<String>,
}
operation! { DescribeApmVulnerabilityCount(instance_id: String, service_name: String, start_time: i64)
    "DescribeApmVulnerabilityCount" -> DescribeApmVulnerabilityCountOutput {
    0 "InstanceId" instance_id, 1 "ServiceName" service_name, 2 "StartTime" start_time, 3 "EndTime" end_time: i64,
    4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmVulnerabilityCountOutput {
    pub vulnerability_list: Option<Vec<ApmMetricRecord>>,
    pub vulnerability_count: Option<i64>,
    pub important_vulnerability_count: Option<i64>,
    pub critical_vulnerability_count: Option<i64>,
}
model! { DescribeApmVulnerabilityCountOutput {
    0 "VulnerabilityList" vulnerability_list, 1 "VulnerabilityCount" vulnerability_count,
    2 "ImportantVulnerabilityCount" important_vulnerability_count,
    3 "CriticalVulnerabilityCount" critical_vulnerability_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmVulnerabilityDetail {
    pub start_time: i64,
    pub end_time: i64,
    pub instance_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApmVulnerabilityDetail(start_time: i64, end_time: i64, instance_id: String)
    "DescribeApmVulnerabilityDetail" -> DescribeApmVulnerabilityDetailOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApmVulnerabilityDetailOutput {
    pub tags: Option<Vec<ApmTag>>,
    pub service_instance_list: Option<Vec<ApmVulnerabilityServiceDetail>>,
}
model! { DescribeApmVulnerabilityDetailOutput {
    0 "Tags" tags, 1 "ServiceInstanceList" service_instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmVulnerabilityServiceDetail {
    pub service_instance: Option<String>,
    pub path: Option<String>,
    pub last_occur_time: Option<i64>,
}
model! { ApmVulnerabilityServiceDetail {
    0 "ServiceInstance" service_instance, 1 "Path" path, 2 "LastOccurTime" last_occur_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralApmApplicationConfig {
    pub service_name: String,
    pub instance_id: String,
}
operation! { DescribeGeneralApmApplicationConfig(service_name: String, instance_id: String)
    "DescribeGeneralApmApplicationConfig" -> DescribeGeneralApmApplicationConfigOutput {
    0 "ServiceName" service_name, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralApmApplicationConfigOutput {
    pub apm_application_config_view: Option<ApmApplicationConfigView>,
}
model! { DescribeGeneralApmApplicationConfigOutput {
    0 "ApmApplicationConfigView" apm_application_config_view
} }

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
    pub instrument_list: Option<Vec<Instrument>>,
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
    pub slow_sql_thresholds: Option<Vec<ApmTag>>,
    pub enable_desensitization_rule: Option<i64>,
    pub desensitization_rule: Option<String>,
    pub auto_profiling_config: Option<AutoProfilingConfig>,
    pub enable_threshold_config: Option<bool>,
    pub err_rate_threshold: Option<i64>,
    pub response_duration_warning_threshold: Option<i64>,
    pub use_default_fuse_config: Option<bool>,
}
model! { ApmApplicationConfigView {
    0 "InstanceKey" instance_key, 1 "ServiceName" service_name, 2 "OperationNameFilter" operation_name_filter,
    3 "ExceptionFilter" exception_filter, 4 "ErrorCodeFilter" error_code_filter, 5 "EventEnable" event_enable,
    6 "UrlConvergenceSwitch" url_convergence_switch, 7 "UrlConvergenceThreshold" url_convergence_threshold,
    8 "UrlConvergence" url_convergence, 9 "UrlExclude" url_exclude, 10 "IsRelatedLog" is_related_log,
    11 "LogSource" log_source, 12 "LogSet" log_set, 13 "LogTopicID" log_topic_id, 14 "SnapshotEnable" snapshot_enable,
    15 "SnapshotTimeout" snapshot_timeout, 16 "AgentEnable" agent_enable, 17 "InstrumentList" instrument_list,
    18 "TraceSquash" trace_squash, 19 "AgentIgnoreOperation" agent_ignore_operation,
    20 "EnableSecurityConfig" enable_security_config, 21 "IsSqlInjectionAnalysis" is_sql_injection_analysis,
    22 "IsInstrumentationVulnerabilityScan" is_instrumentation_vulnerability_scan,
    23 "IsRemoteCommandExecutionAnalysis" is_remote_command_execution_analysis,
    24 "IsMemoryHijackingAnalysis" is_memory_hijacking_analysis,
    25 "IsDeleteAnyFileAnalysis" is_delete_any_file_analysis, 26 "IsReadAnyFileAnalysis" is_read_any_file_analysis,
    27 "IsUploadAnyFileAnalysis" is_upload_any_file_analysis,
    28 "IsIncludeAnyFileAnalysis" is_include_any_file_analysis,
    29 "IsDirectoryTraversalAnalysis" is_directory_traversal_analysis,
    30 "IsTemplateEngineInjectionAnalysis" is_template_engine_injection_analysis,
    31 "IsScriptEngineInjectionAnalysis" is_script_engine_injection_analysis,
    32 "IsExpressionInjectionAnalysis" is_expression_injection_analysis,
    33 "IsJndiInjectionAnalysis" is_jndi_injection_analysis, 34 "IsJniInjectionAnalysis" is_jni_injection_analysis,
    35 "IsWebshellBackdoorAnalysis" is_webshell_backdoor_analysis,
    36 "IsDeserializationAnalysis" is_deserialization_analysis, 37 "EnableDashboardConfig" enable_dashboard_config,
    38 "IsRelatedDashboard" is_related_dashboard, 39 "DashboardTopicID" dashboard_topic_id,
    40 "DisableMemoryUsed" disable_memory_used, 41 "DisableCpuUsed" disable_cpu_used,
    42 "DbStatementParametersEnabled" db_statement_parameters_enabled, 43 "SlowSQLThresholds" slow_sql_thresholds,
    44 "EnableDesensitizationRule" enable_desensitization_rule, 45 "DesensitizationRule" desensitization_rule,
    46 "AutoProfilingConfig" auto_profiling_config, 47 "EnableThresholdConfig" enable_threshold_config,
    48 "ErrRateThreshold" err_rate_threshold, 49 "ResponseDurationWarningThreshold" response_duration_warning_threshold,
    50 "UseDefaultFuseConfig" use_default_fuse_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralMetricData {
    pub metrics: Vec<String>,
    pub instance_id: String,
    pub view_name: String,
    pub filters: Vec<GeneralFilter>,
    pub group_by: Option<Vec<String>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub period: Option<i64>,
    pub order_by: Option<OrderBy>,
    pub page_size: Option<i64>,
}
operation! { DescribeGeneralMetricData(metrics: Vec<String>, instance_id: String, view_name: String, filters: Vec<GeneralFilter>)
    "DescribeGeneralMetricData" -> DescribeGeneralMetricDataOutput {
    0 "Metrics" metrics, 1 "InstanceId" instance_id, 2 "ViewName" view_name, 3 "Filters" filters,
    4 "GroupBy" group_by: Vec<String>, 5 "StartTime" start_time: i64, 6 "EndTime" end_time: i64, 7 "Period" period: i64,
    8 "OrderBy" order_by: OrderBy, 9 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GeneralFilter(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralMetricDataOutput {
    pub records: Option<Vec<Line>>,
}
model! { DescribeGeneralMetricDataOutput {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Line {
    pub metric_name: Option<String>,
    pub metric_name_cn: Option<String>,
    pub time_serial: Option<Vec<i64>>,
    pub data_serial: Option<Vec<f64>>,
    pub tags: Option<Vec<ApmTag>>,
    pub metric_unit: Option<String>,
}
model! { Line {
    0 "MetricName" metric_name, 1 "MetricNameCN" metric_name_cn, 2 "TimeSerial" time_serial, 3 "DataSerial" data_serial,
    4 "Tags" tags, 5 "MetricUnit" metric_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralOTSpanList {
    pub instance_id: String,
    pub start_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralOTSpanListOutput {
    pub total_count: Option<i64>,
    pub spans: Option<String>,
}
model! { DescribeGeneralOTSpanListOutput {
    0 "TotalCount" total_count, 1 "Spans" spans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralSpanList {
    pub instance_id: String,
    pub start_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGeneralSpanListOutput {
    pub total_count: Option<i64>,
    pub spans: Option<Vec<Span>>,
}
model! { DescribeGeneralSpanListOutput {
    0 "TotalCount" total_count, 1 "Spans" spans
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Span {
    pub trace_id: Option<String>,
    pub logs: Option<Vec<SpanLog>>,
    pub tags: Option<Vec<SpanTag>>,
    pub process: Option<SpanProcess>,
    pub timestamp: Option<i64>,
    pub operation_name: Option<String>,
    pub references: Option<Vec<SpanReference>>,
    pub start_time: Option<i64>,
    pub duration: Option<i64>,
    pub span_id: Option<String>,
    pub start_time_millis: Option<i64>,
    pub parent_span_id: Option<String>,
}
model! { Span {
    0 "TraceID" trace_id, 1 "Logs" logs, 2 "Tags" tags, 3 "Process" process, 4 "Timestamp" timestamp,
    5 "OperationName" operation_name, 6 "References" references, 7 "StartTime" start_time, 8 "Duration" duration,
    9 "SpanID" span_id, 10 "StartTimeMillis" start_time_millis, 11 "ParentSpanID" parent_span_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpanLog {
    pub timestamp: Option<i64>,
    pub fields: Option<Vec<SpanTag>>,
}
model! { SpanLog {
    0 "Timestamp" timestamp, 1 "Fields" fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpanTag {
    pub r#type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SpanTag {
    0 "Type" r#type, 1 "Key" key, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpanProcess {
    pub service_name: Option<String>,
    pub tags: Option<Vec<SpanTag>>,
}
model! { SpanProcess {
    0 "ServiceName" service_name, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpanReference {
    pub ref_type: Option<String>,
    pub span_id: Option<String>,
    pub trace_id: Option<String>,
}
model! { SpanReference {
    0 "RefType" ref_type, 1 "SpanID" span_id, 2 "TraceID" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRecords {
    pub instance_id: String,
    pub metrics: Vec<QueryMetricItem>,
    pub start_time: u64,
    pub end_time: u64,
    pub group_by: Vec<String>,
    pub filters: Option<Vec<Filter>>,
    pub or_filters: Option<Vec<Filter>>,
    pub order_by: Option<OrderBy>,
    pub business_name: Option<String>,
    pub r#type: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<i64>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub service_id: Option<String>,
}

/// What [`DescribeMetricRecords::new`] takes.
pub struct DescribeMetricRecordsRequired {
    pub instance_id: String,
    pub metrics: Vec<QueryMetricItem>,
    pub start_time: u64,
    pub end_time: u64,
    pub group_by: Vec<String>,
}
operation! { DescribeMetricRecords{DescribeMetricRecordsRequired: instance_id, metrics, start_time, end_time, group_by}
    "DescribeMetricRecords" -> DescribeMetricRecordsOutput {
    0 "InstanceId" instance_id, 1 "Metrics" metrics, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "GroupBy" group_by, 5 "Filters" filters: Vec<Filter>, 6 "OrFilters" or_filters: Vec<Filter>,
    7 "OrderBy" order_by: OrderBy, 8 "BusinessName" business_name: String, 9 "Type" r#type: String,
    10 "Limit" limit: u64, 11 "Offset" offset: i64, 12 "PageIndex" page_index: i64, 13 "PageSize" page_size: i64,
    14 "ServiceID" service_id: String
} }
paged! { DescribeMetricRecords: ApmMetricRecord = Offset "Offset", "Records" records, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricRecordsOutput {
    pub records: Option<Vec<ApmMetricRecord>>,
    pub total_count: Option<i64>,
}
model! { DescribeMetricRecordsOutput {
    0 "Records" records, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOPRAllVulCount {
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeOPRAllVulCount(start_time: i64, end_time: i64)
    "DescribeOPRAllVulCount" -> DescribeOPRAllVulCountOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOPRAllVulCountOutput {
    pub vulnerability_list: Option<Vec<ApmMetricRecord>>,
    pub vulnerability_count: Option<i64>,
    pub important_vulnerability_count: Option<i64>,
    pub critical_vulnerability_count: Option<i64>,
}
model! { DescribeOPRAllVulCountOutput {
    0 "VulnerabilityList" vulnerability_list, 1 "VulnerabilityCount" vulnerability_count,
    2 "ImportantVulnerabilityCount" important_vulnerability_count,
    3 "CriticalVulnerabilityCount" critical_vulnerability_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceOverview {
    pub instance_id: String,
    pub metrics: Vec<QueryMetricItem>,
    pub start_time: u64,
    pub end_time: u64,
    pub group_by: Vec<String>,
    pub filters: Option<Vec<Filter>>,
    pub order_by: Option<OrderBy>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}

/// What [`DescribeServiceOverview::new`] takes.
pub struct DescribeServiceOverviewRequired {
    pub instance_id: String,
    pub metrics: Vec<QueryMetricItem>,
    pub start_time: u64,
    pub end_time: u64,
    pub group_by: Vec<String>,
}
operation! { DescribeServiceOverview{DescribeServiceOverviewRequired: instance_id, metrics, start_time, end_time, group_by}
    "DescribeServiceOverview" -> DescribeServiceOverviewOutput {
    0 "InstanceId" instance_id, 1 "Metrics" metrics, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "GroupBy" group_by, 5 "Filters" filters: Vec<Filter>, 6 "OrderBy" order_by: OrderBy, 7 "Limit" limit: i64,
    8 "Offset" offset: i64
} }
paged! { DescribeServiceOverview: ApmMetricRecord = Offset "Offset", "Records" records }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceOverviewOutput {
    pub records: Option<Vec<ApmMetricRecord>>,
}
model! { DescribeServiceOverviewOutput {
    0 "Records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValues {
    pub instance_id: String,
    pub tag_key: String,
    pub start_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValuesOutput {
    pub values: Option<Vec<String>>,
}
model! { DescribeTagValuesOutput {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopologyNew {
    pub instance_id: String,
    pub start_time: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Selectors {
    pub component: Option<Vec<String>>,
}
input! { Selectors() {
    0 "Component" component: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopologyNewOutput {
    pub nodes: Option<Vec<TopologyNode>>,
    pub edges: Option<Vec<TopologyEdgeNew>>,
    pub topology_modify_flag: Option<i64>,
    pub selectors: Option<SelectorView>,
    pub overview_stats: Option<OverviewStats>,
}
model! { DescribeTopologyNewOutput {
    0 "Nodes" nodes, 1 "Edges" edges, 2 "TopologyModifyFlag" topology_modify_flag, 3 "Selectors" selectors,
    4 "OverviewStats" overview_stats
} }

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
    pub tags: Option<Vec<ApmTag>>,
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
    0 "ErrRate" err_rate, 1 "Kind" kind, 2 "Name" name, 3 "Weight" weight, 4 "Color" color, 5 "Duration" duration,
    6 "Qps" qps, 7 "Type" r#type, 8 "Id" id, 9 "Size" size, 10 "IsModule" is_module, 11 "Position" position,
    12 "Tags" tags, 13 "CanDrillDown" can_drill_down, 14 "Resource" resource, 15 "NodeView" node_view,
    16 "ConsumerDuration" consumer_duration, 17 "ConsumerErrRate" consumer_err_rate, 18 "ConsumerQps" consumer_qps,
    19 "ServiceId" service_id, 20 "ReqCnt" req_cnt, 21 "ConsumerReqCnt" consumer_req_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Position {
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { Position {
    0 "X" x, 1 "Y" y
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub r#type: Option<Vec<String>>,
    pub tke_meta: Option<Vec<TkeMeta>>,
    pub cvm_meta: Option<Vec<CVMMeta>>,
}
model! { Resource {
    0 "Type" r#type, 1 "TKEMeta" tke_meta, 2 "CVMMeta" cvm_meta
} }

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
    0 "Region" region, 1 "ClusterID" cluster_id, 2 "PodName" pod_name, 3 "Namespace" namespace,
    4 "Deployment" deployment, 5 "PodIP" pod_ip, 6 "NodeIP" node_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CVMMeta {
    pub region: Option<String>,
    pub instance_id: Option<String>,
}
model! { CVMMeta {
    0 "Region" region, 1 "InstanceID" instance_id
} }

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
    0 "Source" source, 1 "Id" id, 2 "Weight" weight, 3 "Target" target, 4 "Duration" duration, 5 "ErrRate" err_rate,
    6 "Qps" qps, 7 "Type" r#type, 8 "Color" color, 9 "SqlRequestCount" sql_request_count,
    10 "SqlErrorRequestCount" sql_error_request_count, 11 "SourceComp" source_comp, 12 "TargetComp" target_comp,
    13 "ReqCnt" req_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectorView {
    pub component: Option<ComponentTopologyView>,
}
model! { SelectorView {
    0 "Component" component
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentTopologyView {
    pub service: Option<i64>,
    pub database: Option<i64>,
    pub mq: Option<i64>,
}
model! { ComponentTopologyView {
    0 "Service" service, 1 "Database" database, 2 "MQ" mq
} }

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
    0 "ServiceStats" service_stats, 1 "DatabaseStats" database_stats, 2 "MQStats" mq_stats, 3 "TotalNodes" total_nodes,
    4 "HealthyNodes" healthy_nodes, 5 "WarningNodes" warning_nodes, 6 "ErrorNodes" error_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopologyNodeStats {
    pub total: Option<i64>,
    pub healthy: Option<i64>,
    pub warning: Option<i64>,
    pub error: Option<i64>,
}
model! { TopologyNodeStats {
    0 "Total" total, 1 "Healthy" healthy, 2 "Warning" warning, 3 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmApplicationConfig {
    pub instance_id: String,
    pub service_name: String,
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

pub type ModifyApmApplicationConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmAssociation {
    pub product_name: String,
    pub status: u64,
    pub instance_id: String,
    pub peer_id: Option<String>,
    pub topic: Option<String>,
    pub metric_topic: Option<String>,
}
operation! { ModifyApmAssociation(product_name: String, status: u64, instance_id: String)
    "ModifyApmAssociation" -> Empty {
    0 "ProductName" product_name, 1 "Status" status, 2 "InstanceId" instance_id, 3 "PeerId" peer_id: String,
    4 "Topic" topic: String, 5 "MetricTopic" metric_topic: String
} }

pub type ModifyApmAssociationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmInstance {
    pub instance_id: String,
    pub name: String,
    pub tags: Option<Vec<ApmTag>>,
    pub description: Option<String>,
    pub trace_duration: Option<i64>,
    pub open_billing: Option<bool>,
    pub span_daily_counters: Option<u64>,
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
    6 "SpanDailyCounters" span_daily_counters: u64, 7 "ErrRateThreshold" err_rate_threshold: i64,
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

pub type ModifyApmInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmPrometheusRule {
    pub id: i64,
    pub instance_id: String,
    pub name: Option<String>,
    pub status: Option<u64>,
    pub service_name: Option<String>,
    pub metric_match_type: Option<i64>,
    pub metric_name_rule: Option<String>,
    pub append_resource_attributes: Option<bool>,
}
operation! { ModifyApmPrometheusRule(id: i64, instance_id: String) "ModifyApmPrometheusRule" -> Empty {
    0 "Id" id, 1 "InstanceId" instance_id, 2 "Name" name: String, 3 "Status" status: u64,
    4 "ServiceName" service_name: String, 5 "MetricMatchType" metric_match_type: i64,
    6 "MetricNameRule" metric_name_rule: String, 7 "AppendResourceAttributes" append_resource_attributes: bool
} }

pub type ModifyApmPrometheusRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmSampleConfig {
    pub instance_id: String,
    pub sample_name: String,
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

pub type ModifyApmSampleConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApmService {
    pub service_id: String,
    pub service_description: Option<String>,
    pub tags: Option<Vec<ApmTag>>,
}
operation! { ModifyApmService(service_id: String) "ModifyApmService" -> Empty {
    0 "ServiceID" service_id, 1 "ServiceDescription" service_description: String, 2 "Tags" tags: Vec<ApmTag>
} }

pub type ModifyApmServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGeneralApmApplicationConfig {
    pub instance_id: String,
    pub tags: Vec<ApmTag>,
    pub service_names: Vec<String>,
}
operation! { ModifyGeneralApmApplicationConfig(instance_id: String, tags: Vec<ApmTag>, service_names: Vec<String>)
    "ModifyGeneralApmApplicationConfig" -> ModifyGeneralApmApplicationConfigOutput {
    0 "InstanceId" instance_id, 1 "Tags" tags, 2 "ServiceNames" service_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGeneralApmApplicationConfigOutput {
    pub message: Option<String>,
}
model! { ModifyGeneralApmApplicationConfigOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateApmInstance {
    pub instance_id: String,
}
operation! { TerminateApmInstance(instance_id: String) "TerminateApmInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type TerminateApmInstanceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_ACCESS_CAM_FAIL: &str = "AuthFailure.AccessCAMFail";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const AUTH_FAILURE_UNMARSHAL_RESPONSE: &str = "AuthFailure.UnmarshalResponse";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCESS_TAG_FAIL: &str = "FailedOperation.AccessTagFail";
    pub const FAILED_OPERATION_AGENT_NOT_ONLINE_ERROR: &str = "FailedOperation.AgentNotOnlineError";
    pub const FAILED_OPERATION_AGENT_OPERATION_CONFIG_INVALID: &str = "FailedOperation.AgentOperationConfigInvalid";
    pub const FAILED_OPERATION_AGENT_VERSION_NOT_SUPPORT_ERROR: &str = "FailedOperation.AgentVersionNotSupportError";
    pub const FAILED_OPERATION_APM_CREDENTIAL_NOT_EXIST: &str = "FailedOperation.ApmCredentialNotExist";
    pub const FAILED_OPERATION_APP_ID_NOT_MATCH_INSTANCE_INFO: &str = "FailedOperation.AppIdNotMatchInstanceInfo";
    pub const FAILED_OPERATION_ASSOCIATION_MODIFY_REQUEST_NOT_VALID_ERROR: &str =
        "FailedOperation.AssociationModifyRequestNotValidError";
    pub const FAILED_OPERATION_C_KAFKA_DIFF_ASSOCIATION_ERROR: &str = "FailedOperation.CKafkaDiffAssociationError";
    pub const FAILED_OPERATION_C_KAFKA_EMPTY_TOPIC_ERROR: &str = "FailedOperation.CKafkaEmptyTopicError";
    pub const FAILED_OPERATION_C_KAFKA_GET_ROUTE_ID_FAILED_ERROR: &str = "FailedOperation.CKafkaGetRouteIDFailedError";
    pub const FAILED_OPERATION_C_KAFKA_GET_ROUTE_TIMEOUT_ERROR: &str = "FailedOperation.CKafkaGetRouteTimeoutError";
    pub const FAILED_OPERATION_C_KAFKA_NOT_AVAILABLE_ERROR: &str = "FailedOperation.CKafkaNotAvailableError";
    pub const FAILED_OPERATION_DEMO_INSTANCE_NOT_ALLOW_MODIFIED: &str = "FailedOperation.DemoInstanceNotAllowModified";
    pub const FAILED_OPERATION_DUPLICATE_SERVICE: &str = "FailedOperation.DuplicateService";
    pub const FAILED_OPERATION_DUPLICATE_TAG_FIELD: &str = "FailedOperation.DuplicateTagField";
    pub const FAILED_OPERATION_FOCUS_NODE_NOT_FOUND: &str = "FailedOperation.FocusNodeNotFound";
    pub const FAILED_OPERATION_INSTANCE_CANNOT_MODIFY: &str = "FailedOperation.InstanceCannotModify";
    pub const FAILED_OPERATION_INSTANCE_CANNOT_TERMINATE: &str = "FailedOperation.InstanceCannotTerminate";
    pub const FAILED_OPERATION_INSTANCE_ID_IS_EMPTY: &str = "FailedOperation.InstanceIdIsEmpty";
    pub const FAILED_OPERATION_INSTANCE_NOT_FOUND: &str = "FailedOperation.InstanceNotFound";
    pub const FAILED_OPERATION_INVALID_INSTANCE_ID: &str = "FailedOperation.InvalidInstanceID";
    pub const FAILED_OPERATION_INVALID_OPERATION_TYPE: &str = "FailedOperation.InvalidOperationType";
    pub const FAILED_OPERATION_INVALID_PARAM: &str = "FailedOperation.InvalidParam";
    pub const FAILED_OPERATION_INVALID_REGEX: &str = "FailedOperation.InvalidRegex";
    pub const FAILED_OPERATION_INVALID_REQUEST: &str = "FailedOperation.InvalidRequest";
    pub const FAILED_OPERATION_INVALID_SERVICE_NAME: &str = "FailedOperation.InvalidServiceName";
    pub const FAILED_OPERATION_INVALID_TAG_FIELD: &str = "FailedOperation.InvalidTagField";
    pub const FAILED_OPERATION_INVALID_TOKEN: &str = "FailedOperation.InvalidToken";
    pub const FAILED_OPERATION_METRIC_FILTERS_LACK_PARAMS: &str = "FailedOperation.MetricFiltersLackParams";
    pub const FAILED_OPERATION_NOT_INNER_VPC: &str = "FailedOperation.NotInnerVPC";
    pub const FAILED_OPERATION_OPERATION_NAME_IS_EMPTY: &str = "FailedOperation.OperationNameIsEmpty";
    pub const FAILED_OPERATION_OPERATION_NOT_ALLOWED: &str = "FailedOperation.OperationNotAllowed";
    pub const FAILED_OPERATION_PEER_ID_NOT_AVAILABLE: &str = "FailedOperation.PeerIdNotAvailable";
    pub const FAILED_OPERATION_PRODUCT_NAME_NOT_AVAILABLE: &str = "FailedOperation.ProductNameNotAvailable";
    pub const FAILED_OPERATION_PROM_INSTANCE_NOT_AVAILABLE_ERROR: &str =
        "FailedOperation.PromInstanceNotAvailableError";
    pub const FAILED_OPERATION_PROM_RULE_CONFLICT: &str = "FailedOperation.PromRuleConflict";
    pub const FAILED_OPERATION_PROM_RULE_IS_EMPTY_ERR: &str = "FailedOperation.PromRuleIsEmptyErr";
    pub const FAILED_OPERATION_PROM_RULE_NAME_CONFLICT: &str = "FailedOperation.PromRuleNameConflict";
    pub const FAILED_OPERATION_PROM_RULE_REQUEST_NOT_VALID_ERROR: &str = "FailedOperation.PromRuleRequestNotValidError";
    pub const FAILED_OPERATION_QUERY_TIME_INTERVAL_IS_NOT_SUPPORTED: &str =
        "FailedOperation.QueryTimeIntervalIsNotSupported";
    pub const FAILED_OPERATION_REGION_NOT_SUPPORT: &str = "FailedOperation.RegionNotSupport";
    pub const FAILED_OPERATION_ROUTE_NOT_AVAILABLE_ERROR: &str = "FailedOperation.RouteNotAvailableError";
    pub const FAILED_OPERATION_SAMPLE_NAME_CONFLICT: &str = "FailedOperation.SampleNameConflict";
    pub const FAILED_OPERATION_SAMPLE_NOT_FOUND: &str = "FailedOperation.SampleNotFound";
    pub const FAILED_OPERATION_SAMPLE_RULE_CONFLICT: &str = "FailedOperation.SampleRuleConflict";
    pub const FAILED_OPERATION_SEND_REQUEST: &str = "FailedOperation.SendRequest";
    pub const FAILED_OPERATION_SERVICE_LIST_EXCEEDING_LIMIT_NUMBER: &str =
        "FailedOperation.ServiceListExceedingLimitNumber";
    pub const FAILED_OPERATION_SERVICE_LIST_NULL: &str = "FailedOperation.ServiceListNull";
    pub const FAILED_OPERATION_SERVICE_NOT_FOUND: &str = "FailedOperation.ServiceNotFound";
    pub const FAILED_OPERATION_SERVICE_NOT_MATCH_APP_ID_ERR: &str = "FailedOperation.ServiceNotMatchAppIdErr";
    pub const FAILED_OPERATION_TOPIC_NOT_AVAILABLE_ERROR: &str = "FailedOperation.TopicNotAvailableError";
    pub const FAILED_OPERATION_VIEW_NAME_NOT_EXIST_OR_ILLEGAL: &str = "FailedOperation.ViewNameNotExistOrIllegal";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_FILTERS_FIELDS_NOT_EXIST_OR_ILLEGAL: &str =
        "InvalidParameter.FiltersFieldsNotExistOrIllegal";
    pub const INVALID_PARAMETER_GROUP_BY_FIELDS_NOT_EXIST_OR_ILLEGAL: &str =
        "InvalidParameter.GroupByFieldsNotExistOrIllegal";
    pub const INVALID_PARAMETER_METRIC_FILTERS_LACK_PARAMS: &str = "InvalidParameter.MetricFiltersLackParams";
    pub const INVALID_PARAMETER_METRICS_FIELD_NOT_EXIST_OR_ILLEGAL: &str =
        "InvalidParameter.MetricsFieldNotExistOrIllegal";
    pub const INVALID_PARAMETER_METRICS_FIELDS_NOT_ALLOW_EMPTY: &str = "InvalidParameter.MetricsFieldsNotAllowEmpty";
    pub const INVALID_PARAMETER_PERIOD_IS_ILLEGAL: &str = "InvalidParameter.PeriodIsIllegal";
    pub const INVALID_PARAMETER_QUERY_TIME_INTERVAL_IS_NOT_SUPPORTED: &str =
        "InvalidParameter.QueryTimeIntervalIsNotSupported";
    pub const INVALID_PARAMETER_VIEW_NAME_NOT_EXIST_OR_ILLEGAL: &str = "InvalidParameter.ViewNameNotExistOrIllegal";
}

#[cfg(feature = "reflect")]
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
