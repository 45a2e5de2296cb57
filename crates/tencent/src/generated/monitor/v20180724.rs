//! `monitor` of Tencent Cloud, API version 2018-07-24.
//!
//! Endpoint: `monitor.tencentcloudapi.com`, or `monitor.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, monitor::v20180724::DescribeGrafanaVersions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeGrafanaVersions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "monitor",
    "2018-07-24",
    "monitor",
    &Endpoints::NONE,
);

/// Binds prometheus managed grafana: `BindPrometheusManagedGrafana` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=BindPrometheusManagedGrafana>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPrometheusManagedGrafana {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub grafana_id: String,
}
operation! { BindPrometheusManagedGrafana(instance_id: String, grafana_id: String)
    "BindPrometheusManagedGrafana" -> Empty {
    0 "InstanceId" instance_id, 1 "GrafanaId" grafana_id
} }

/// Response of [`BindPrometheusManagedGrafana`]: empty.
pub type BindPrometheusManagedGrafanaOutput = Empty;

/// `BindingPolicyObject` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=BindingPolicyObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingPolicyObject {
    /// Required.
    pub module: String,
    pub group_id: Option<i64>,
    pub policy_id: Option<String>,
    pub instance_group_id: Option<i64>,
    pub dimensions: Option<Vec<BindingPolicyObjectDimension>>,
    pub eb_subject: Option<String>,
    pub eb_event_flag: Option<i64>,
}
operation! { BindingPolicyObject(module: String) "BindingPolicyObject" -> Empty {
    0 "Module" module, 1 "GroupId" group_id: i64, 2 "PolicyId" policy_id: String,
    3 "InstanceGroupId" instance_group_id: i64, 4 "Dimensions" dimensions: Vec<BindingPolicyObjectDimension>,
    5 "EbSubject" eb_subject: String, 6 "EbEventFlag" eb_event_flag: i64
} }

/// Response of [`BindingPolicyObject`]: empty.
pub type BindingPolicyObjectOutput = Empty;

/// In the request of [`BindingPolicyObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingPolicyObjectDimension {
    /// Required.
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub dimensions: Option<String>,
    pub event_dimensions: Option<String>,
}
input! { BindingPolicyObjectDimension(region: String) {
    0 "Region" region: String, 1 "RegionId" region_id: i64, 2 "Dimensions" dimensions: String,
    3 "EventDimensions" event_dimensions: String
} }

/// `BindingPolicyTag` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=BindingPolicyTag>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingPolicyTag {
    /// Required.
    pub module: String,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub service_type: String,
    pub tag: Option<PolicyTag>,
    pub instance_group_id: Option<i64>,
    pub batch_tag: Option<Vec<PolicyTag>>,
    pub eb_event_flag: Option<i64>,
    pub eb_subject: Option<String>,
    pub tag_operation: Option<String>,
}
operation! { BindingPolicyTag(module: String, policy_id: String, group_id: String, service_type: String)
    "BindingPolicyTag" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id, 2 "GroupId" group_id, 3 "ServiceType" service_type,
    4 "Tag" tag: PolicyTag, 5 "InstanceGroupId" instance_group_id: i64, 6 "BatchTag" batch_tag: Vec<PolicyTag>,
    7 "EbEventFlag" eb_event_flag: i64, 8 "EbSubject" eb_subject: String, 9 "TagOperation" tag_operation: String
} }

/// Response of [`BindingPolicyTag`]: empty.
pub type BindingPolicyTagOutput = Empty;

/// In the request of [`BindingPolicyTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { PolicyTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Checks address by prometheus: `CheckAddressByPrometheus` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CheckAddressByPrometheus>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAddressByPrometheus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub target: String,
    pub probe_protocol: Option<String>,
}
operation! { CheckAddressByPrometheus(instance_id: String, target: String)
    "CheckAddressByPrometheus" -> CheckAddressByPrometheusOutput {
    0 "InstanceId" instance_id, 1 "Target" target, 2 "ProbeProtocol" probe_protocol: String
} }

/// Response of [`CheckAddressByPrometheus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAddressByPrometheusOutput {
    pub target: Option<String>,
    pub success: Option<bool>,
    pub message: Option<String>,
}
model! { CheckAddressByPrometheusOutput {
    0 "Target" target: String, 1 "Success" success: bool, 2 "Message" message: String
} }

/// `CleanGrafanaInstance` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CleanGrafanaInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanGrafanaInstance {
    /// Required.
    pub instance_id: String,
}
operation! { CleanGrafanaInstance(instance_id: String) "CleanGrafanaInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`CleanGrafanaInstance`]: empty.
pub type CleanGrafanaInstanceOutput = Empty;

/// Creates alarm notice: `CreateAlarmNotice` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateAlarmNotice>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmNotice {
    /// Required.
    pub module: String,
    /// Required.
    pub name: String,
    /// Required.
    pub notice_type: String,
    /// Required.
    pub notice_language: String,
    pub user_notices: Option<Vec<UserNotice>>,
    pub url_notices: Option<Vec<URLNotice>>,
    pub cls_notices: Option<Vec<CLSNotice>>,
    pub tags: Option<Vec<Tag>>,
    pub is_login_free: Option<i64>,
    pub time_zone_name: Option<String>,
}
operation! { CreateAlarmNotice(module: String, name: String, notice_type: String, notice_language: String)
    "CreateAlarmNotice" -> CreateAlarmNoticeOutput {
    0 "Module" module, 1 "Name" name, 2 "NoticeType" notice_type, 3 "NoticeLanguage" notice_language,
    4 "UserNotices" user_notices: Vec<UserNotice>, 5 "URLNotices" url_notices: Vec<URLNotice>,
    6 "CLSNotices" cls_notices: Vec<CLSNotice>, 7 "Tags" tags: Vec<Tag>, 8 "IsLoginFree" is_login_free: i64,
    9 "TimeZoneName" time_zone_name: String
} }

/// In the request of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserNotice {
    /// Required.
    pub receiver_type: Option<String>,
    /// Required.
    pub start_time: Option<i64>,
    /// Required.
    pub end_time: Option<i64>,
    /// Required.
    pub notice_way: Option<Vec<String>>,
    pub user_ids: Option<Vec<i64>>,
    pub group_ids: Option<Vec<i64>>,
    pub phone_order: Option<Vec<i64>>,
    pub phone_circle_times: Option<i64>,
    pub phone_inner_interval: Option<i64>,
    pub phone_circle_interval: Option<i64>,
    pub need_phone_arrive_notice: Option<i64>,
    pub phone_call_type: Option<String>,
    pub weekday: Option<Vec<i64>>,
    pub on_call_form_ids: Option<Vec<String>>,
    pub voice_confirm_key: Option<String>,
}
input! { UserNotice(receiver_type: String, start_time: i64, end_time: i64, notice_way: Vec<String>) {
    0 "ReceiverType" receiver_type: String, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64,
    3 "NoticeWay" notice_way: Vec<String>, 4 "UserIds" user_ids: Vec<i64>, 5 "GroupIds" group_ids: Vec<i64>,
    6 "PhoneOrder" phone_order: Vec<i64>, 7 "PhoneCircleTimes" phone_circle_times: i64,
    8 "PhoneInnerInterval" phone_inner_interval: i64, 9 "PhoneCircleInterval" phone_circle_interval: i64,
    10 "NeedPhoneArriveNotice" need_phone_arrive_notice: i64, 11 "PhoneCallType" phone_call_type: String,
    12 "Weekday" weekday: Vec<i64>, 13 "OnCallFormIDs" on_call_form_ids: Vec<String>,
    14 "VoiceConfirmKey" voice_confirm_key: String
} }

/// In the request of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct URLNotice {
    /// Required.
    pub url: Option<String>,
    pub is_valid: Option<i64>,
    pub validation_code: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub weekday: Option<Vec<i64>>,
    pub group_members: Option<String>,
}
input! { URLNotice(url: String) {
    0 "URL" url: String, 1 "IsValid" is_valid: i64, 2 "ValidationCode" validation_code: String,
    3 "StartTime" start_time: i64, 4 "EndTime" end_time: i64, 5 "Weekday" weekday: Vec<i64>,
    6 "GroupMembers" group_members: String
} }

/// In the request of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSNotice {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub log_set_id: Option<String>,
    /// Required.
    pub topic_id: Option<String>,
    pub enable: Option<i64>,
}
input! { CLSNotice(region: String, log_set_id: String, topic_id: String) {
    0 "Region" region: String, 1 "LogSetId" log_set_id: String, 2 "TopicId" topic_id: String, 3 "Enable" enable: i64
} }

/// In the request of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmNoticeOutput {
    pub notice_id: Option<String>,
}
model! { CreateAlarmNoticeOutput {
    0 "NoticeId" notice_id: String
} }

/// Creates alarm policy: `CreateAlarmPolicy` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateAlarmPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmPolicy {
    /// Required.
    pub module: String,
    /// Required.
    pub policy_name: String,
    /// Required.
    pub monitor_type: String,
    /// Required.
    pub namespace: String,
    pub remark: Option<String>,
    pub enable: Option<i64>,
    pub project_id: Option<i64>,
    pub condition_template_id: Option<i64>,
    pub condition: Option<AlarmPolicyCondition>,
    pub event_condition: Option<AlarmPolicyEventCondition>,
    pub notice_ids: Option<Vec<String>>,
    pub trigger_tasks: Option<Vec<AlarmPolicyTriggerTask>>,
    pub filter: Option<AlarmPolicyFilter>,
    pub group_by: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub log_alarm_req_info: Option<LogAlarmReq>,
    pub hierarchical_notices: Option<Vec<AlarmHierarchicalNotice>>,
    pub migrate_flag: Option<i64>,
    pub eb_subject: Option<String>,
    pub additional_alarm_content: Option<String>,
    pub notice_content_tmpl_bind_infos: Option<Vec<NoticeContentTmplBindInfo>>,
}
operation! { CreateAlarmPolicy(module: String, policy_name: String, monitor_type: String, namespace: String)
    "CreateAlarmPolicy" -> CreateAlarmPolicyOutput {
    0 "Module" module, 1 "PolicyName" policy_name, 2 "MonitorType" monitor_type, 3 "Namespace" namespace,
    4 "Remark" remark: String, 5 "Enable" enable: i64, 6 "ProjectId" project_id: i64,
    7 "ConditionTemplateId" condition_template_id: i64, 8 "Condition" condition: AlarmPolicyCondition,
    9 "EventCondition" event_condition: AlarmPolicyEventCondition, 10 "NoticeIds" notice_ids: Vec<String>,
    11 "TriggerTasks" trigger_tasks: Vec<AlarmPolicyTriggerTask>, 12 "Filter" filter: AlarmPolicyFilter,
    13 "GroupBy" group_by: Vec<String>, 14 "Tags" tags: Vec<Tag>, 15 "LogAlarmReqInfo" log_alarm_req_info: LogAlarmReq,
    16 "HierarchicalNotices" hierarchical_notices: Vec<AlarmHierarchicalNotice>, 17 "MigrateFlag" migrate_flag: i64,
    18 "EbSubject" eb_subject: String, 19 "AdditionalAlarmContent" additional_alarm_content: String,
    20 "NoticeContentTmplBindInfos" notice_content_tmpl_bind_infos: Vec<NoticeContentTmplBindInfo>
} }

/// In the request of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyCondition {
    /// Required.
    pub is_union_rule: Option<i64>,
    /// Required.
    pub rules: Option<Vec<AlarmPolicyRule>>,
    pub complex_expression: Option<String>,
}
input! { AlarmPolicyCondition(is_union_rule: i64, rules: Vec<AlarmPolicyRule>) {
    0 "IsUnionRule" is_union_rule: i64, 1 "Rules" rules: Vec<AlarmPolicyRule>,
    2 "ComplexExpression" complex_expression: String
} }

/// In the request of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyRule {
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub operator: Option<String>,
    pub value: Option<String>,
    pub continue_period: Option<i64>,
    pub notice_frequency: Option<i64>,
    pub is_power_notice: Option<i64>,
    pub filter: Option<AlarmPolicyFilter>,
    pub description: Option<String>,
    pub unit: Option<String>,
    pub rule_type: Option<String>,
    pub is_advanced: Option<i64>,
    pub is_open: Option<i64>,
    pub product_id: Option<String>,
    pub value_max: Option<f64>,
    pub value_min: Option<f64>,
    pub hierarchical_value: Option<AlarmHierarchicalValue>,
    pub is_lateness_metric: Option<i64>,
}
input! { AlarmPolicyRule() {
    0 "MetricName" metric_name: String, 1 "Period" period: i64, 2 "Operator" operator: String, 3 "Value" value: String,
    4 "ContinuePeriod" continue_period: i64, 5 "NoticeFrequency" notice_frequency: i64,
    6 "IsPowerNotice" is_power_notice: i64, 7 "Filter" filter: AlarmPolicyFilter, 8 "Description" description: String,
    9 "Unit" unit: String, 10 "RuleType" rule_type: String, 11 "IsAdvanced" is_advanced: i64, 12 "IsOpen" is_open: i64,
    13 "ProductId" product_id: String, 14 "ValueMax" value_max: f64, 15 "ValueMin" value_min: f64,
    16 "HierarchicalValue" hierarchical_value: AlarmHierarchicalValue, 17 "IsLatenessMetric" is_lateness_metric: i64
} }

/// In the request of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyFilter {
    /// Required.
    pub r#type: Option<String>,
    pub dimensions: Option<String>,
}
input! { AlarmPolicyFilter(r#type: String) {
    0 "Type" r#type: String, 1 "Dimensions" dimensions: String
} }

/// In the request of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmHierarchicalValue {
    pub remind: Option<String>,
    pub warn: Option<String>,
    pub serious: Option<String>,
}
input! { AlarmHierarchicalValue() {
    0 "Remind" remind: String, 1 "Warn" warn: String, 2 "Serious" serious: String
} }

/// In the request of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyEventCondition {
    /// Required.
    pub rules: Option<Vec<AlarmPolicyRule>>,
}
input! { AlarmPolicyEventCondition(rules: Vec<AlarmPolicyRule>) {
    0 "Rules" rules: Vec<AlarmPolicyRule>
} }

/// In the request of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyTriggerTask {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub task_config: Option<String>,
}
input! { AlarmPolicyTriggerTask(r#type: String, task_config: String) {
    0 "Type" r#type: String, 1 "TaskConfig" task_config: String
} }

/// In the request of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogAlarmReq {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub filter: Option<Vec<LogFilterInfo>>,
    /// Required.
    pub alarm_merge: Option<String>,
    /// Required.
    pub alarm_merge_time: Option<String>,
}
input! { LogAlarmReq(instance_id: String, filter: Vec<LogFilterInfo>, alarm_merge: String, alarm_merge_time: String) {
    0 "InstanceId" instance_id: String, 1 "Filter" filter: Vec<LogFilterInfo>, 2 "AlarmMerge" alarm_merge: String,
    3 "AlarmMergeTime" alarm_merge_time: String
} }

/// In the request of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilterInfo {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { LogFilterInfo(key: String, operator: String, value: String) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the request of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmHierarchicalNotice {
    pub notice_id: Option<String>,
    pub classification: Option<Vec<String>>,
    pub policy_id: Option<String>,
}
input! { AlarmHierarchicalNotice() {
    0 "NoticeId" notice_id: String, 1 "Classification" classification: Vec<String>, 2 "PolicyId" policy_id: String
} }

/// In the request of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContentTmplBindInfo {
    pub content_tmpl_id: Option<String>,
    pub notice_id: Option<String>,
}
input! { NoticeContentTmplBindInfo() {
    0 "ContentTmplID" content_tmpl_id: String, 1 "NoticeID" notice_id: String
} }

/// Response of [`CreateAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmPolicyOutput {
    pub policy_id: Option<String>,
    pub origin_id: Option<String>,
}
model! { CreateAlarmPolicyOutput {
    0 "PolicyId" policy_id: String, 1 "OriginId" origin_id: String
} }

/// Creates alarm shield: `CreateAlarmShield` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateAlarmShield>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmShield {
    /// Required.
    pub module: String,
    /// Required.
    pub name: String,
    /// Required.
    pub monitor_type: String,
    /// Required.
    pub name_space: String,
    /// Required.
    pub shield_time_type: String,
    pub shield_object: Option<Vec<String>>,
    pub shield_metric: Option<Vec<String>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub loop_start_date: Option<i64>,
    pub loop_end_date: Option<i64>,
    pub shield_policy_id: Option<String>,
    pub shield_alarm_level: Option<Vec<String>>,
    pub version_tag: Option<String>,
    pub description: Option<String>,
    pub time_zone: Option<f64>,
    pub shield_event: Option<Vec<String>>,
    pub shield_metric_flag: Option<i64>,
    pub shield_event_flag: Option<i64>,
}

/// Arguments of [`CreateAlarmShield::new`].
pub struct CreateAlarmShieldRequired {
    pub module: String,
    pub name: String,
    pub monitor_type: String,
    pub name_space: String,
    pub shield_time_type: String,
}
operation! { CreateAlarmShield { CreateAlarmShieldRequired: module, name, monitor_type, name_space, shield_time_type }
    "CreateAlarmShield" -> CreateAlarmShieldOutput {
    0 "Module" module, 1 "Name" name, 2 "MonitorType" monitor_type, 3 "NameSpace" name_space,
    4 "ShieldTimeType" shield_time_type, 5 "ShieldObject" shield_object: Vec<String>,
    6 "ShieldMetric" shield_metric: Vec<String>, 7 "StartTime" start_time: i64, 8 "EndTime" end_time: i64,
    9 "LoopStartDate" loop_start_date: i64, 10 "LoopEndDate" loop_end_date: i64,
    11 "ShieldPolicyId" shield_policy_id: String, 12 "ShieldAlarmLevel" shield_alarm_level: Vec<String>,
    13 "VersionTag" version_tag: String, 14 "Description" description: String, 15 "TimeZone" time_zone: f64,
    16 "ShieldEvent" shield_event: Vec<String>, 17 "ShieldMetricFlag" shield_metric_flag: i64,
    18 "ShieldEventFlag" shield_event_flag: i64
} }

/// Response of [`CreateAlarmShield`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmShieldOutput {
    pub shield_id: Option<String>,
}
model! { CreateAlarmShieldOutput {
    0 "ShieldId" shield_id: String
} }

/// Creates alert rule: `CreateAlertRule` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateAlertRule>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub expr: String,
    /// Required.
    pub receivers: Vec<String>,
    pub rule_state: Option<i64>,
    pub duration: Option<String>,
    pub labels: Option<Vec<PrometheusRuleKV>>,
    pub annotations: Option<Vec<PrometheusRuleKV>>,
    pub r#type: Option<String>,
}
operation! { CreateAlertRule(instance_id: String, rule_name: String, expr: String, receivers: Vec<String>)
    "CreateAlertRule" -> CreateAlertRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleName" rule_name, 2 "Expr" expr, 3 "Receivers" receivers,
    4 "RuleState" rule_state: i64, 5 "Duration" duration: String, 6 "Labels" labels: Vec<PrometheusRuleKV>,
    7 "Annotations" annotations: Vec<PrometheusRuleKV>, 8 "Type" r#type: String
} }

/// In the request of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusRuleKV {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { PrometheusRuleKV(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateAlertRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Creates conditions template: `CreateConditionsTemplate` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateConditionsTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionsTemplate {
    /// Required.
    pub module: String,
    /// Required.
    pub view_name: String,
    /// Required.
    pub group_name: String,
    pub is_union_rule: Option<i64>,
    pub remark: Option<String>,
    pub parent_group_id: Option<i64>,
    pub is_shielded: Option<i64>,
    pub complex_expression: Option<String>,
    pub conditions: Option<Vec<ModifyConditionsTemplateRequestCondition>>,
    pub event_conditions: Option<Vec<ModifyConditionsTemplateRequestEventCondition>>,
}
operation! { CreateConditionsTemplate(module: String, view_name: String, group_name: String)
    "CreateConditionsTemplate" -> CreateConditionsTemplateOutput {
    0 "Module" module, 1 "ViewName" view_name, 2 "GroupName" group_name, 3 "IsUnionRule" is_union_rule: i64,
    4 "Remark" remark: String, 5 "ParentGroupID" parent_group_id: i64, 6 "IsShielded" is_shielded: i64,
    7 "ComplexExpression" complex_expression: String,
    8 "Conditions" conditions: Vec<ModifyConditionsTemplateRequestCondition>,
    9 "EventConditions" event_conditions: Vec<ModifyConditionsTemplateRequestEventCondition>
} }

/// In the request of [`CreateConditionsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConditionsTemplateRequestCondition {
    /// Required.
    pub calc_period: Option<String>,
    /// Required.
    pub calc_type: Option<String>,
    /// Required.
    pub continue_period: Option<String>,
    /// Required.
    pub metric_id: Option<i64>,
    /// Required.
    pub calc_value: Option<String>,
    pub alarm_notify_period: Option<String>,
    pub alarm_notify_type: Option<i64>,
    pub rule_id: Option<i64>,
}

/// Arguments of [`ModifyConditionsTemplateRequestCondition::new`].
pub struct ModifyConditionsTemplateRequestConditionRequired {
    pub calc_period: String,
    pub calc_type: String,
    pub continue_period: String,
    pub metric_id: i64,
    pub calc_value: String,
}
input! {
    ModifyConditionsTemplateRequestCondition { ModifyConditionsTemplateRequestConditionRequired: calc_period, calc_type, continue_period, metric_id, calc_value } {
    0 "CalcPeriod" calc_period: String, 1 "CalcType" calc_type: String, 2 "ContinuePeriod" continue_period: String,
    3 "MetricID" metric_id: i64, 4 "CalcValue" calc_value: String, 5 "AlarmNotifyPeriod" alarm_notify_period: String,
    6 "AlarmNotifyType" alarm_notify_type: i64, 7 "RuleID" rule_id: i64
} }

/// In the request of [`CreateConditionsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConditionsTemplateRequestEventCondition {
    /// Deprecated.
    pub alarm_notify_period: Option<String>,
    /// Deprecated.
    pub alarm_notify_type: Option<String>,
    /// Deprecated.
    pub event_id: Option<String>,
    /// Deprecated.
    pub rule_id: Option<i64>,
    pub metric_name: Option<String>,
    pub description: Option<String>,
}
input! { ModifyConditionsTemplateRequestEventCondition() {
    0 "AlarmNotifyPeriod" alarm_notify_period: String, 1 "AlarmNotifyType" alarm_notify_type: String,
    2 "EventID" event_id: String, 3 "RuleID" rule_id: i64, 4 "MetricName" metric_name: String,
    5 "Description" description: String
} }

/// Response of [`CreateConditionsTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionsTemplateOutput {
    pub group_id: Option<i64>,
}
model! { CreateConditionsTemplateOutput {
    0 "GroupID" group_id: i64
} }

/// Creates exporter integration: `CreateExporterIntegration` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateExporterIntegration>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCESS_TKE_FAIL`], [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_INSTANCE_NOT_RUNNING`], [`codes::FAILED_OPERATION_RESOURCE_EXIST`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`], [`codes::FAILED_OPERATION_RESOURCE_OPERATING`],
/// [`codes::FAILED_OPERATION_TKE_RESOURCE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExporterIntegration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub kind: String,
    /// Required.
    pub content: String,
    pub kube_type: Option<i64>,
    pub cluster_id: Option<String>,
}
operation! { CreateExporterIntegration(instance_id: String, kind: String, content: String)
    "CreateExporterIntegration" -> CreateExporterIntegrationOutput {
    0 "InstanceId" instance_id, 1 "Kind" kind, 2 "Content" content, 3 "KubeType" kube_type: i64,
    4 "ClusterId" cluster_id: String
} }

/// Response of [`CreateExporterIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExporterIntegrationOutput {
    pub names: Vec<String>,
}
model! { CreateExporterIntegrationOutput {
    0 "Names" names: Vec<String>
} }

/// Creates external cluster: `CreateExternalCluster` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateExternalCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_NOT_RUNNING`], [`codes::FAILED_OPERATION_RESOURCE_CONFLICT`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`], [`codes::FAILED_OPERATION_RESOURCE_OPERATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalCluster {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_region: String,
    pub cluster_name: Option<String>,
    pub cluster_id: Option<String>,
    pub external_labels: Option<Vec<Label>>,
    pub open_default_record: Option<bool>,
    pub enable_external: Option<bool>,
}
operation! { CreateExternalCluster(instance_id: String, cluster_region: String)
    "CreateExternalCluster" -> CreateExternalClusterOutput {
    0 "InstanceId" instance_id, 1 "ClusterRegion" cluster_region, 2 "ClusterName" cluster_name: String,
    3 "ClusterId" cluster_id: String, 4 "ExternalLabels" external_labels: Vec<Label>,
    5 "OpenDefaultRecord" open_default_record: bool, 6 "EnableExternal" enable_external: bool
} }

/// In the request of [`CreateExternalCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Label(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateExternalCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateExternalClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Creates grafana instance: `CreateGrafanaInstance` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateGrafanaInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_TAG_FAIL`], [`codes::FAILED_OPERATION_CREATE_INSTANCE_LIMITED`],
/// [`codes::FAILED_OPERATION_REGION_UNAVAILABLE`], [`codes::FAILED_OPERATION_ZONE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaInstance {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_ids: Vec<String>,
    /// Required.
    pub enable_internet: bool,
    /// Secret.
    pub grafana_init_password: Option<Secret>,
    pub tag_specification: Option<Vec<PrometheusTag>>,
    pub docker_image: Option<String>,
    pub auto_voucher: Option<bool>,
}
operation! {
    CreateGrafanaInstance(instance_name: String, vpc_id: String, subnet_ids: Vec<String>, enable_internet: bool)
    "CreateGrafanaInstance" -> CreateGrafanaInstanceOutput {
    0 "InstanceName" instance_name, 1 "VpcId" vpc_id, 2 "SubnetIds" subnet_ids, 3 "EnableInternet" enable_internet,
    4 "GrafanaInitPassword" grafana_init_password: Secret, 5 "TagSpecification" tag_specification: Vec<PrometheusTag>,
    6 "DockerImage" docker_image: String, 7 "AutoVoucher" auto_voucher: bool
} }

/// In the request of [`CreateGrafanaInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { PrometheusTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateGrafanaInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateGrafanaInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates grafana integration: `CreateGrafanaIntegration` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateGrafanaIntegration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaIntegration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub kind: String,
    /// Required.
    pub content: String,
}
operation! { CreateGrafanaIntegration(instance_id: String, kind: String, content: String)
    "CreateGrafanaIntegration" -> CreateGrafanaIntegrationOutput {
    0 "InstanceId" instance_id, 1 "Kind" kind, 2 "Content" content
} }

/// Response of [`CreateGrafanaIntegration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaIntegrationOutput {
    pub integration_id: Option<String>,
}
model! { CreateGrafanaIntegrationOutput {
    0 "IntegrationId" integration_id: String
} }

/// Creates grafana notification channel: `CreateGrafanaNotificationChannel` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateGrafanaNotificationChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaNotificationChannel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub channel_name: String,
    /// Required.
    pub receivers: Vec<String>,
    pub org_id: Option<i64>,
    pub extra_org_ids: Option<Vec<String>>,
    pub organization_ids: Option<Vec<String>>,
}
operation! { CreateGrafanaNotificationChannel(instance_id: String, channel_name: String, receivers: Vec<String>)
    "CreateGrafanaNotificationChannel" -> CreateGrafanaNotificationChannelOutput {
    0 "InstanceId" instance_id, 1 "ChannelName" channel_name, 2 "Receivers" receivers, 3 "OrgId" org_id: i64,
    4 "ExtraOrgIds" extra_org_ids: Vec<String>, 5 "OrganizationIds" organization_ids: Vec<String>
} }

/// Response of [`CreateGrafanaNotificationChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaNotificationChannelOutput {
    pub channel_id: Option<String>,
}
model! { CreateGrafanaNotificationChannelOutput {
    0 "ChannelId" channel_id: String
} }

/// Creates on call form: `CreateOnCallForm` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateOnCallForm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnCallForm {
    /// Required.
    pub module: String,
    /// Required.
    pub on_call_form_name: String,
    /// Required.
    pub staff_infos: Vec<StaffInfo>,
    /// Required.
    pub rotation_type: String,
    /// Required.
    pub shift_time: String,
    /// Required.
    pub effective_start_time: i64,
    /// Required.
    pub effective_end_time: i64,
    /// Required.
    pub time_zone: f64,
    pub on_call_form_desc: Option<String>,
    pub cover_staff_infos: Option<Vec<CoverStaffInfo>>,
    pub tags: Option<Vec<Tag>>,
}

/// Arguments of [`CreateOnCallForm::new`].
pub struct CreateOnCallFormRequired {
    pub module: String,
    pub on_call_form_name: String,
    pub staff_infos: Vec<StaffInfo>,
    pub rotation_type: String,
    pub shift_time: String,
    pub effective_start_time: i64,
    pub effective_end_time: i64,
    pub time_zone: f64,
}
operation! {
    CreateOnCallForm { CreateOnCallFormRequired: module, on_call_form_name, staff_infos, rotation_type, shift_time, effective_start_time, effective_end_time, time_zone }
    "CreateOnCallForm" -> CreateOnCallFormOutput {
    0 "Module" module, 1 "OnCallFormName" on_call_form_name, 2 "StaffInfos" staff_infos, 3 "RotationType" rotation_type,
    4 "ShiftTime" shift_time, 5 "EffectiveStartTime" effective_start_time, 6 "EffectiveEndTime" effective_end_time,
    7 "TimeZone" time_zone, 8 "OnCallFormDesc" on_call_form_desc: String,
    9 "CoverStaffInfos" cover_staff_infos: Vec<CoverStaffInfo>, 10 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateOnCallForm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffInfo {
    pub staff_ids: Option<Vec<String>>,
}
input! { StaffInfo() {
    0 "StaffIDs" staff_ids: Vec<String>
} }

/// In the request of [`CreateOnCallForm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CoverStaffInfo {
    pub cover_staff_ids: Option<Vec<String>>,
    pub cover_start_time: Option<i64>,
    pub cover_end_time: Option<i64>,
}
input! { CoverStaffInfo() {
    0 "CoverStaffIDs" cover_staff_ids: Vec<String>, 1 "CoverStartTime" cover_start_time: i64,
    2 "CoverEndTime" cover_end_time: i64
} }

/// Response of [`CreateOnCallForm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnCallFormOutput {
    pub on_call_form_id: Option<String>,
}
model! { CreateOnCallFormOutput {
    0 "OnCallFormID" on_call_form_id: String
} }

/// Creates policy group: `CreatePolicyGroup` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePolicyGroup>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub module: String,
    pub view_name: Option<String>,
    pub project_id: Option<i64>,
    pub condition_temp_group_id: Option<i64>,
    pub is_shielded: Option<i64>,
    pub remark: Option<String>,
    pub insert_time: Option<i64>,
    pub conditions: Option<Vec<CreatePolicyGroupCondition>>,
    pub event_conditions: Option<Vec<CreatePolicyGroupEventCondition>>,
    pub back_end_call: Option<i64>,
    pub is_union_rule: Option<i64>,
}
operation! { CreatePolicyGroup(group_name: String, module: String) "CreatePolicyGroup" -> CreatePolicyGroupOutput {
    0 "GroupName" group_name, 1 "Module" module, 2 "ViewName" view_name: String, 3 "ProjectId" project_id: i64,
    4 "ConditionTempGroupId" condition_temp_group_id: i64, 5 "IsShielded" is_shielded: i64, 6 "Remark" remark: String,
    7 "InsertTime" insert_time: i64, 8 "Conditions" conditions: Vec<CreatePolicyGroupCondition>,
    9 "EventConditions" event_conditions: Vec<CreatePolicyGroupEventCondition>, 10 "BackEndCall" back_end_call: i64,
    11 "IsUnionRule" is_union_rule: i64
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupCondition {
    /// Required.
    pub metric_id: Option<i64>,
    /// Required.
    pub alarm_notify_type: Option<i64>,
    /// Required.
    pub alarm_notify_period: Option<i64>,
    pub calc_type: Option<i64>,
    pub calc_value: Option<f64>,
    pub calc_period: Option<i64>,
    pub continue_period: Option<i64>,
    pub rule_id: Option<i64>,
}
input! { CreatePolicyGroupCondition(metric_id: i64, alarm_notify_type: i64, alarm_notify_period: i64) {
    0 "MetricId" metric_id: i64, 1 "AlarmNotifyType" alarm_notify_type: i64,
    2 "AlarmNotifyPeriod" alarm_notify_period: i64, 3 "CalcType" calc_type: i64, 4 "CalcValue" calc_value: f64,
    5 "CalcPeriod" calc_period: i64, 6 "ContinuePeriod" continue_period: i64, 7 "RuleId" rule_id: i64
} }

/// In the request of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupEventCondition {
    /// Required.
    pub event_id: Option<i64>,
    /// Required.
    pub alarm_notify_type: Option<i64>,
    /// Required.
    pub alarm_notify_period: Option<i64>,
    pub rule_id: Option<i64>,
}
input! { CreatePolicyGroupEventCondition(event_id: i64, alarm_notify_type: i64, alarm_notify_period: i64) {
    0 "EventId" event_id: i64, 1 "AlarmNotifyType" alarm_notify_type: i64,
    2 "AlarmNotifyPeriod" alarm_notify_period: i64, 3 "RuleId" rule_id: i64
} }

/// Response of [`CreatePolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupOutput {
    pub group_id: Option<i64>,
}
model! { CreatePolicyGroupOutput {
    0 "GroupId" group_id: i64
} }

/// Creates prometheus agent: `CreatePrometheusAgent` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePrometheusAgent>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_INSTANCE_NOT_RUNNING`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAgent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
}
operation! { CreatePrometheusAgent(instance_id: String, name: String)
    "CreatePrometheusAgent" -> CreatePrometheusAgentOutput {
    0 "InstanceId" instance_id, 1 "Name" name
} }

/// Response of [`CreatePrometheusAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAgentOutput {
    pub agent_id: Option<String>,
}
model! { CreatePrometheusAgentOutput {
    0 "AgentId" agent_id: String
} }

/// Creates prometheus alert group: `CreatePrometheusAlertGroup` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePrometheusAlertGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertGroup {
    pub instance_id: Option<String>,
    pub group_name: Option<String>,
    pub group_state: Option<i64>,
    pub amp_receivers: Option<Vec<String>>,
    pub custom_receiver: Option<PrometheusAlertCustomReceiver>,
    pub repeat_interval: Option<String>,
    pub rules: Option<Vec<PrometheusAlertGroupRuleSet>>,
}
operation! { CreatePrometheusAlertGroup() "CreatePrometheusAlertGroup" -> CreatePrometheusAlertGroupOutput {
    0 "InstanceId" instance_id: String, 1 "GroupName" group_name: String, 2 "GroupState" group_state: i64,
    3 "AMPReceivers" amp_receivers: Vec<String>, 4 "CustomReceiver" custom_receiver: PrometheusAlertCustomReceiver,
    5 "RepeatInterval" repeat_interval: String, 6 "Rules" rules: Vec<PrometheusAlertGroupRuleSet>
} }

/// In the request of [`CreatePrometheusAlertGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertCustomReceiver {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub allowed_time_ranges: Option<Vec<PrometheusAlertAllowTimeRange>>,
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
}
input! { PrometheusAlertCustomReceiver() {
    0 "Type" r#type: String, 1 "Url" url: String,
    2 "AllowedTimeRanges" allowed_time_ranges: Vec<PrometheusAlertAllowTimeRange>, 3 "ClusterId" cluster_id: String,
    4 "ClusterType" cluster_type: String
} }

/// In the request of [`CreatePrometheusAlertGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertAllowTimeRange {
    pub start: Option<String>,
    pub end: Option<String>,
}
input! { PrometheusAlertAllowTimeRange() {
    0 "Start" start: String, 1 "End" end: String
} }

/// In the request of [`CreatePrometheusAlertGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertGroupRuleSet {
    pub rule_name: Option<String>,
    pub labels: Option<Vec<PrometheusRuleKV>>,
    pub annotations: Option<Vec<PrometheusRuleKV>>,
    pub duration: Option<String>,
    pub expr: Option<String>,
    pub state: Option<i64>,
}
input! { PrometheusAlertGroupRuleSet() {
    0 "RuleName" rule_name: String, 1 "Labels" labels: Vec<PrometheusRuleKV>,
    2 "Annotations" annotations: Vec<PrometheusRuleKV>, 3 "Duration" duration: String, 4 "Expr" expr: String,
    5 "State" state: i64
} }

/// Response of [`CreatePrometheusAlertGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertGroupOutput {
    pub group_id: Option<String>,
}
model! { CreatePrometheusAlertGroupOutput {
    0 "GroupId" group_id: String
} }

/// Creates prometheus alert policy: `CreatePrometheusAlertPolicy` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePrometheusAlertPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_DB`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_PARAM`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alert_rule: PrometheusAlertPolicyItem,
}
operation! { CreatePrometheusAlertPolicy(instance_id: String, alert_rule: PrometheusAlertPolicyItem)
    "CreatePrometheusAlertPolicy" -> CreatePrometheusAlertPolicyOutput {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

/// In the request of [`CreatePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertPolicyItem {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub rules: Option<Vec<PrometheusAlertRule>>,
    pub id: Option<String>,
    pub template_id: Option<String>,
    pub notification: Option<PrometheusNotificationItem>,
    pub updated_at: Option<String>,
    pub cluster_id: Option<String>,
}
input! { PrometheusAlertPolicyItem(name: String, rules: Vec<PrometheusAlertRule>) {
    0 "Name" name: String, 1 "Rules" rules: Vec<PrometheusAlertRule>, 2 "Id" id: String,
    3 "TemplateId" template_id: String, 4 "Notification" notification: PrometheusNotificationItem,
    5 "UpdatedAt" updated_at: String, 6 "ClusterId" cluster_id: String
} }

/// In the request of [`CreatePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertRule {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub rule: Option<String>,
    /// Required.
    pub labels: Option<Vec<Label>>,
    /// Required.
    pub template: Option<String>,
    /// Required.
    pub r#for: Option<String>,
    pub describe: Option<String>,
    pub annotations: Option<Vec<Label>>,
    pub rule_state: Option<i64>,
}

/// Arguments of [`PrometheusAlertRule::new`].
pub struct PrometheusAlertRuleRequired {
    pub name: String,
    pub rule: String,
    pub labels: Vec<Label>,
    pub template: String,
    pub r#for: String,
}
input! { PrometheusAlertRule { PrometheusAlertRuleRequired: name, rule, labels, template, r#for } {
    0 "Name" name: String, 1 "Rule" rule: String, 2 "Labels" labels: Vec<Label>, 3 "Template" template: String,
    4 "For" r#for: String, 5 "Describe" describe: String, 6 "Annotations" annotations: Vec<Label>,
    7 "RuleState" rule_state: i64
} }

/// In the request of [`CreatePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusNotificationItem {
    /// Required.
    pub enabled: Option<bool>,
    /// Required.
    pub r#type: Option<String>,
    pub web_hook: Option<String>,
    pub alert_manager: Option<PrometheusAlertManagerConfig>,
    pub repeat_interval: Option<String>,
    pub time_range_start: Option<String>,
    pub time_range_end: Option<String>,
    pub notify_way: Option<Vec<String>>,
    pub receiver_groups: Option<Vec<String>>,
    pub phone_notify_order: Option<Vec<i64>>,
    pub phone_circle_times: Option<i64>,
    pub phone_inner_interval: Option<i64>,
    pub phone_circle_interval: Option<i64>,
    pub phone_arrive_notice: Option<bool>,
}
input! { PrometheusNotificationItem(enabled: bool, r#type: String) {
    0 "Enabled" enabled: bool, 1 "Type" r#type: String, 2 "WebHook" web_hook: String,
    3 "AlertManager" alert_manager: PrometheusAlertManagerConfig, 4 "RepeatInterval" repeat_interval: String,
    5 "TimeRangeStart" time_range_start: String, 6 "TimeRangeEnd" time_range_end: String,
    7 "NotifyWay" notify_way: Vec<String>, 8 "ReceiverGroups" receiver_groups: Vec<String>,
    9 "PhoneNotifyOrder" phone_notify_order: Vec<i64>, 10 "PhoneCircleTimes" phone_circle_times: i64,
    11 "PhoneInnerInterval" phone_inner_interval: i64, 12 "PhoneCircleInterval" phone_circle_interval: i64,
    13 "PhoneArriveNotice" phone_arrive_notice: bool
} }

/// In the request of [`CreatePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertManagerConfig {
    /// Required.
    pub url: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
}
input! { PrometheusAlertManagerConfig(url: String) {
    0 "Url" url: String, 1 "ClusterType" cluster_type: String, 2 "ClusterId" cluster_id: String
} }

/// Response of [`CreatePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertPolicyOutput {
    pub id: Option<String>,
}
model! { CreatePrometheusAlertPolicyOutput {
    0 "Id" id: String
} }

/// Creates prometheus cluster agent: `CreatePrometheusClusterAgent` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePrometheusClusterAgent>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusClusterAgent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub agents: Vec<PrometheusClusterAgentBasic>,
}
operation! { CreatePrometheusClusterAgent(instance_id: String, agents: Vec<PrometheusClusterAgentBasic>)
    "CreatePrometheusClusterAgent" -> Empty {
    0 "InstanceId" instance_id, 1 "Agents" agents
} }

/// Response of [`CreatePrometheusClusterAgent`]: empty.
pub type CreatePrometheusClusterAgentOutput = Empty;

/// In the request of [`CreatePrometheusClusterAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusClusterAgentBasic {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub cluster_type: Option<String>,
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub enable_external: Option<bool>,
    pub in_cluster_pod_config: Option<PrometheusClusterAgentPodConfig>,
    pub external_labels: Option<Vec<Label>>,
    pub not_install_basic_scrape: Option<bool>,
    pub not_scrape: Option<bool>,
    pub drop_all: Option<bool>,
    pub open_default_record: Option<bool>,
}
input! { PrometheusClusterAgentBasic(region: String, cluster_type: String, cluster_id: String, enable_external: bool) {
    0 "Region" region: String, 1 "ClusterType" cluster_type: String, 2 "ClusterId" cluster_id: String,
    3 "EnableExternal" enable_external: bool,
    4 "InClusterPodConfig" in_cluster_pod_config: PrometheusClusterAgentPodConfig,
    5 "ExternalLabels" external_labels: Vec<Label>, 6 "NotInstallBasicScrape" not_install_basic_scrape: bool,
    7 "NotScrape" not_scrape: bool, 8 "DropAll" drop_all: bool, 9 "OpenDefaultRecord" open_default_record: bool
} }

/// In the request of [`CreatePrometheusClusterAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusClusterAgentPodConfig {
    pub host_net: Option<bool>,
    pub node_selector: Option<Vec<Label>>,
    pub tolerations: Option<Vec<Toleration>>,
}
input! { PrometheusClusterAgentPodConfig() {
    0 "HostNet" host_net: bool, 1 "NodeSelector" node_selector: Vec<Label>, 2 "Tolerations" tolerations: Vec<Toleration>
} }

/// In the request of [`CreatePrometheusClusterAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Toleration {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub effect: Option<String>,
}
input! { Toleration() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Effect" effect: String
} }

/// Creates prometheus config: `CreatePrometheusConfig` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePrometheusConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_PARAM`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_IN_USE_RESOURCE_EXIST_ALREADY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub cluster_id: String,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
}
operation! { CreatePrometheusConfig(instance_id: String, cluster_type: String, cluster_id: String)
    "CreatePrometheusConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterType" cluster_type, 2 "ClusterId" cluster_id,
    3 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    4 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 5 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>
} }

/// Response of [`CreatePrometheusConfig`]: empty.
pub type CreatePrometheusConfigOutput = Empty;

/// In the request of [`CreatePrometheusConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusConfigItem {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub config: Option<String>,
    pub template_id: Option<String>,
    pub targets: Option<Targets>,
}
input! { PrometheusConfigItem(name: String, config: String) {
    0 "Name" name: String, 1 "Config" config: String, 2 "TemplateId" template_id: String, 3 "Targets" targets: Targets
} }

/// In the request of [`CreatePrometheusConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Targets {
    pub total: Option<i64>,
    pub up: Option<i64>,
    pub down: Option<i64>,
    pub unknown: Option<i64>,
}
input! { Targets() {
    0 "Total" total: i64, 1 "Up" up: i64, 2 "Down" down: i64, 3 "Unknown" unknown: i64
} }

/// Creates prometheus global notification: `CreatePrometheusGlobalNotification` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePrometheusGlobalNotification>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusGlobalNotification {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub notification: PrometheusNotificationItem,
}
operation! { CreatePrometheusGlobalNotification(instance_id: String, notification: PrometheusNotificationItem)
    "CreatePrometheusGlobalNotification" -> CreatePrometheusGlobalNotificationOutput {
    0 "InstanceId" instance_id, 1 "Notification" notification
} }

/// Response of [`CreatePrometheusGlobalNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusGlobalNotificationOutput {
    pub id: Option<String>,
}
model! { CreatePrometheusGlobalNotificationOutput {
    0 "Id" id: String
} }

/// Creates prometheus multi tenant instance post pay mode: `CreatePrometheusMultiTenantInstancePostPayMode` of
/// `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePrometheusMultiTenantInstancePostPayMode>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_TAG_FAIL`], [`codes::FAILED_OPERATION_CREATE_INSTANCE`],
/// [`codes::FAILED_OPERATION_CREATE_INSTANCE_LIMITED`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`], [`codes::FAILED_OPERATION_SEND_REQUEST`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusMultiTenantInstancePostPayMode {
    /// Required.
    pub instance_name: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub data_retention_time: i64,
    /// Required.
    pub zone: String,
    pub tag_specification: Option<Vec<PrometheusTag>>,
    pub grafana_instance_id: Option<String>,
    pub instance_attributes: Option<Vec<PrometheusRuleKV>>,
}

/// Arguments of [`CreatePrometheusMultiTenantInstancePostPayMode::new`].
pub struct CreatePrometheusMultiTenantInstancePostPayModeRequired {
    pub instance_name: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub data_retention_time: i64,
    pub zone: String,
}
operation! {
    CreatePrometheusMultiTenantInstancePostPayMode { CreatePrometheusMultiTenantInstancePostPayModeRequired: instance_name, vpc_id, subnet_id, data_retention_time, zone }
    "CreatePrometheusMultiTenantInstancePostPayMode" -> CreatePrometheusMultiTenantInstancePostPayModeOutput {
    0 "InstanceName" instance_name, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "DataRetentionTime" data_retention_time,
    4 "Zone" zone, 5 "TagSpecification" tag_specification: Vec<PrometheusTag>,
    6 "GrafanaInstanceId" grafana_instance_id: String, 7 "InstanceAttributes" instance_attributes: Vec<PrometheusRuleKV>
} }

/// Response of [`CreatePrometheusMultiTenantInstancePostPayMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusMultiTenantInstancePostPayModeOutput {
    pub instance_id: Option<String>,
}
model! { CreatePrometheusMultiTenantInstancePostPayModeOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates prometheus record rule yaml: `CreatePrometheusRecordRuleYaml` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePrometheusRecordRuleYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusRecordRuleYaml {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub content: String,
    pub name: Option<String>,
}
operation! { CreatePrometheusRecordRuleYaml(instance_id: String, content: String)
    "CreatePrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Content" content, 2 "Name" name: String
} }

/// Response of [`CreatePrometheusRecordRuleYaml`]: empty.
pub type CreatePrometheusRecordRuleYamlOutput = Empty;

/// Creates prometheus scrape job: `CreatePrometheusScrapeJob` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePrometheusScrapeJob>.
///
/// Errors: [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusScrapeJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub agent_id: String,
    pub config: Option<String>,
}
operation! { CreatePrometheusScrapeJob(instance_id: String, agent_id: String)
    "CreatePrometheusScrapeJob" -> CreatePrometheusScrapeJobOutput {
    0 "InstanceId" instance_id, 1 "AgentId" agent_id, 2 "Config" config: String
} }

/// Response of [`CreatePrometheusScrapeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusScrapeJobOutput {
    pub job_id: Option<String>,
}
model! { CreatePrometheusScrapeJobOutput {
    0 "JobId" job_id: String
} }

/// Creates prometheus temp: `CreatePrometheusTemp` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreatePrometheusTemp>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAM`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTemp {
    /// Required.
    pub template: PrometheusTemp,
}
operation! { CreatePrometheusTemp(template: PrometheusTemp) "CreatePrometheusTemp" -> CreatePrometheusTempOutput {
    0 "Template" template
} }

/// In the request of [`CreatePrometheusTemp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemp {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub level: Option<String>,
    pub describe: Option<String>,
    pub record_rules: Option<Vec<PrometheusConfigItem>>,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub template_id: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
    pub is_default: Option<bool>,
    pub alert_detail_rules: Option<Vec<PrometheusAlertPolicyItem>>,
    pub targets_total: Option<i64>,
}
input! { PrometheusTemp(name: String, level: String) {
    0 "Name" name: String, 1 "Level" level: String, 2 "Describe" describe: String,
    3 "RecordRules" record_rules: Vec<PrometheusConfigItem>,
    4 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    5 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 6 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    7 "TemplateId" template_id: String, 8 "UpdateTime" update_time: String, 9 "Version" version: String,
    10 "IsDefault" is_default: bool, 11 "AlertDetailRules" alert_detail_rules: Vec<PrometheusAlertPolicyItem>,
    12 "TargetsTotal" targets_total: i64
} }

/// Response of [`CreatePrometheusTemp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTempOutput {
    pub template_id: Option<String>,
}
model! { CreatePrometheusTempOutput {
    0 "TemplateId" template_id: String
} }

/// Creates recording rule: `CreateRecordingRule` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateRecordingRule>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRule {
    /// Required.
    pub name: String,
    /// Required.
    pub group: String,
    /// Required.
    pub instance_id: String,
    pub rule_state: Option<i64>,
}
operation! { CreateRecordingRule(name: String, group: String, instance_id: String)
    "CreateRecordingRule" -> CreateRecordingRuleOutput {
    0 "Name" name, 1 "Group" group, 2 "InstanceId" instance_id, 3 "RuleState" rule_state: i64
} }

/// Response of [`CreateRecordingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateRecordingRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Creates sso account: `CreateSSOAccount` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=CreateSSOAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSSOAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_id: String,
    /// Required.
    pub role: Vec<GrafanaAccountRole>,
    pub notes: Option<String>,
}
operation! { CreateSSOAccount(instance_id: String, user_id: String, role: Vec<GrafanaAccountRole>)
    "CreateSSOAccount" -> CreateSSOAccountOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id, 2 "Role" role, 3 "Notes" notes: String
} }

/// In the request of [`CreateSSOAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaAccountRole {
    pub organization: Option<String>,
    pub role: Option<String>,
}
input! { GrafanaAccountRole() {
    0 "Organization" organization: String, 1 "Role" role: String
} }

/// Response of [`CreateSSOAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSSOAccountOutput {
    pub user_id: Option<String>,
}
model! { CreateSSOAccountOutput {
    0 "UserId" user_id: String
} }

/// Deletes alarm notices: `DeleteAlarmNotices` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteAlarmNotices>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmNotices {
    /// Required.
    pub module: String,
    /// Required.
    pub notice_ids: Vec<String>,
    pub notice_bind_policys: Option<Vec<NoticeBindPolicys>>,
}
operation! { DeleteAlarmNotices(module: String, notice_ids: Vec<String>) "DeleteAlarmNotices" -> Empty {
    0 "Module" module, 1 "NoticeIds" notice_ids, 2 "NoticeBindPolicys" notice_bind_policys: Vec<NoticeBindPolicys>
} }

/// Response of [`DeleteAlarmNotices`]: empty.
pub type DeleteAlarmNoticesOutput = Empty;

/// In the request of [`DeleteAlarmNotices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeBindPolicys {
    pub notice_id: Option<String>,
    pub policy_ids: Option<Vec<String>>,
}
input! { NoticeBindPolicys() {
    0 "NoticeId" notice_id: String, 1 "PolicyIds" policy_ids: Vec<String>
} }

/// Deletes alarm policy: `DeleteAlarmPolicy` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteAlarmPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmPolicy {
    /// Required.
    pub module: String,
    /// Required.
    pub policy_ids: Vec<String>,
    pub prom_ins_ids: Option<Vec<String>>,
}
operation! { DeleteAlarmPolicy(module: String, policy_ids: Vec<String>) "DeleteAlarmPolicy" -> Empty {
    0 "Module" module, 1 "PolicyIds" policy_ids, 2 "PromInsIds" prom_ins_ids: Vec<String>
} }

/// Response of [`DeleteAlarmPolicy`]: empty.
pub type DeleteAlarmPolicyOutput = Empty;

/// Deletes alarm shields: `DeleteAlarmShields` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteAlarmShields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmShields {
    /// Required.
    pub module: String,
    /// Required.
    pub shields: Vec<String>,
}
operation! { DeleteAlarmShields(module: String, shields: Vec<String>) "DeleteAlarmShields" -> Empty {
    0 "Module" module, 1 "Shields" shields
} }

/// Response of [`DeleteAlarmShields`]: empty.
pub type DeleteAlarmShieldsOutput = Empty;

/// Deletes alert rules: `DeleteAlertRules` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteAlertRules>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRules {
    /// Required.
    pub rule_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteAlertRules(rule_ids: Vec<String>, instance_id: String) "DeleteAlertRules" -> Empty {
    0 "RuleIds" rule_ids, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteAlertRules`]: empty.
pub type DeleteAlertRulesOutput = Empty;

/// Deletes exporter integration: `DeleteExporterIntegration` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteExporterIntegration>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ACCESS_TKE_FAIL`],
/// [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_RESOURCE_OPERATING`], [`codes::FAILED_OPERATION_TKE_RESOURCE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExporterIntegration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub kind: String,
    /// Required.
    pub name: String,
    pub kube_type: Option<i64>,
    pub cluster_id: Option<String>,
}
operation! { DeleteExporterIntegration(instance_id: String, kind: String, name: String)
    "DeleteExporterIntegration" -> Empty {
    0 "InstanceId" instance_id, 1 "Kind" kind, 2 "Name" name, 3 "KubeType" kube_type: i64,
    4 "ClusterId" cluster_id: String
} }

/// Response of [`DeleteExporterIntegration`]: empty.
pub type DeleteExporterIntegrationOutput = Empty;

/// Deletes grafana instance: `DeleteGrafanaInstance` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteGrafanaInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaInstance {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DeleteGrafanaInstance(instance_ids: Vec<String>) "DeleteGrafanaInstance" -> Empty {
    0 "InstanceIDs" instance_ids
} }

/// Response of [`DeleteGrafanaInstance`]: empty.
pub type DeleteGrafanaInstanceOutput = Empty;

/// Deletes grafana integration: `DeleteGrafanaIntegration` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteGrafanaIntegration>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaIntegration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub integration_id: String,
}
operation! { DeleteGrafanaIntegration(instance_id: String, integration_id: String) "DeleteGrafanaIntegration" -> Empty {
    0 "InstanceId" instance_id, 1 "IntegrationId" integration_id
} }

/// Response of [`DeleteGrafanaIntegration`]: empty.
pub type DeleteGrafanaIntegrationOutput = Empty;

/// Deletes grafana notification channel: `DeleteGrafanaNotificationChannel` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteGrafanaNotificationChannel>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaNotificationChannel {
    /// Required.
    pub channel_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteGrafanaNotificationChannel(channel_ids: Vec<String>, instance_id: String)
    "DeleteGrafanaNotificationChannel" -> Empty {
    0 "ChannelIDs" channel_ids, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteGrafanaNotificationChannel`]: empty.
pub type DeleteGrafanaNotificationChannelOutput = Empty;

/// Deletes on call forms: `DeleteOnCallForms` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteOnCallForms>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOnCallForms {
    /// Required.
    pub module: String,
    /// Required.
    pub on_call_form_ids: Vec<String>,
}
operation! { DeleteOnCallForms(module: String, on_call_form_ids: Vec<String>)
    "DeleteOnCallForms" -> DeleteOnCallFormsOutput {
    0 "Module" module, 1 "OnCallFormIDs" on_call_form_ids
} }

/// Response of [`DeleteOnCallForms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOnCallFormsOutput {
    pub failed_on_call_form_ids: Vec<String>,
    pub success_on_call_form_ids: Vec<String>,
}
model! { DeleteOnCallFormsOutput {
    0 "FailedOnCallFormIDs" failed_on_call_form_ids: Vec<String>,
    1 "SuccessOnCallFormIDs" success_on_call_form_ids: Vec<String>
} }

/// Deletes policy group: `DeletePolicyGroup` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeletePolicyGroup>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`],
/// [`codes::FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED`], [`codes::FAILED_OPERATION_DRUID_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DUPLICATE_NAME`], [`codes::FAILED_OPERATION_SERVICE_NOT_ENABLED`],
/// [`codes::INTERNAL_ERROR_EXE_TIMEOUT`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyGroup {
    /// Required.
    pub module: String,
    /// Required.
    pub group_id: Vec<i64>,
}
operation! { DeletePolicyGroup(module: String, group_id: Vec<i64>) "DeletePolicyGroup" -> Empty {
    0 "Module" module, 1 "GroupId" group_id
} }

/// Response of [`DeletePolicyGroup`]: empty.
pub type DeletePolicyGroupOutput = Empty;

/// Deletes prometheus alert groups: `DeletePrometheusAlertGroups` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeletePrometheusAlertGroups>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertGroups {
    pub instance_id: Option<String>,
    pub group_ids: Option<Vec<String>>,
}
operation! { DeletePrometheusAlertGroups() "DeletePrometheusAlertGroups" -> Empty {
    0 "InstanceId" instance_id: String, 1 "GroupIds" group_ids: Vec<String>
} }

/// Response of [`DeletePrometheusAlertGroups`]: empty.
pub type DeletePrometheusAlertGroupsOutput = Empty;

/// Deletes prometheus alert policy: `DeletePrometheusAlertPolicy` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeletePrometheusAlertPolicy>.
///
/// Errors: [`codes::INTERNAL_ERROR_PARAM`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alert_ids: Vec<String>,
    pub names: Option<Vec<String>>,
}
operation! { DeletePrometheusAlertPolicy(instance_id: String, alert_ids: Vec<String>)
    "DeletePrometheusAlertPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertIds" alert_ids, 2 "Names" names: Vec<String>
} }

/// Response of [`DeletePrometheusAlertPolicy`]: empty.
pub type DeletePrometheusAlertPolicyOutput = Empty;

/// Deletes prometheus cluster agent: `DeletePrometheusClusterAgent` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeletePrometheusClusterAgent>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusClusterAgent {
    /// Required.
    pub agents: Vec<PrometheusAgentInfo>,
    /// Required.
    pub instance_id: String,
}
operation! { DeletePrometheusClusterAgent(agents: Vec<PrometheusAgentInfo>, instance_id: String)
    "DeletePrometheusClusterAgent" -> Empty {
    0 "Agents" agents, 1 "InstanceId" instance_id
} }

/// Response of [`DeletePrometheusClusterAgent`]: empty.
pub type DeletePrometheusClusterAgentOutput = Empty;

/// In the request of [`DeletePrometheusClusterAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAgentInfo {
    /// Required.
    pub cluster_type: Option<String>,
    /// Required.
    pub cluster_id: Option<String>,
    pub describe: Option<String>,
}
input! { PrometheusAgentInfo(cluster_type: String, cluster_id: String) {
    0 "ClusterType" cluster_type: String, 1 "ClusterId" cluster_id: String, 2 "Describe" describe: String
} }

/// Deletes prometheus config: `DeletePrometheusConfig` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeletePrometheusConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub cluster_id: String,
    pub service_monitors: Option<Vec<String>>,
    pub pod_monitors: Option<Vec<String>>,
    pub raw_jobs: Option<Vec<String>>,
}
operation! { DeletePrometheusConfig(instance_id: String, cluster_type: String, cluster_id: String)
    "DeletePrometheusConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterType" cluster_type, 2 "ClusterId" cluster_id,
    3 "ServiceMonitors" service_monitors: Vec<String>, 4 "PodMonitors" pod_monitors: Vec<String>,
    5 "RawJobs" raw_jobs: Vec<String>
} }

/// Response of [`DeletePrometheusConfig`]: empty.
pub type DeletePrometheusConfigOutput = Empty;

/// Deletes prometheus record rule yaml: `DeletePrometheusRecordRuleYaml` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeletePrometheusRecordRuleYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_PARAM`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusRecordRuleYaml {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub names: Vec<String>,
}
operation! { DeletePrometheusRecordRuleYaml(instance_id: String, names: Vec<String>)
    "DeletePrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Names" names
} }

/// Response of [`DeletePrometheusRecordRuleYaml`]: empty.
pub type DeletePrometheusRecordRuleYamlOutput = Empty;

/// Deletes prometheus scrape jobs: `DeletePrometheusScrapeJobs` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeletePrometheusScrapeJobs>.
///
/// Errors: [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_INSTANCE_NOT_FOUND`], [`codes::FAILED_OPERATION_INSTANCE_NOT_RUNNING`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusScrapeJobs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub agent_id: String,
    /// Required.
    pub job_ids: Vec<String>,
}
operation! { DeletePrometheusScrapeJobs(instance_id: String, agent_id: String, job_ids: Vec<String>)
    "DeletePrometheusScrapeJobs" -> Empty {
    0 "InstanceId" instance_id, 1 "AgentId" agent_id, 2 "JobIds" job_ids
} }

/// Response of [`DeletePrometheusScrapeJobs`]: empty.
pub type DeletePrometheusScrapeJobsOutput = Empty;

/// Deletes prometheus temp: `DeletePrometheusTemp` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeletePrometheusTemp>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTemp {
    /// Required.
    pub template_id: String,
}
operation! { DeletePrometheusTemp(template_id: String) "DeletePrometheusTemp" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeletePrometheusTemp`]: empty.
pub type DeletePrometheusTempOutput = Empty;

/// Deletes prometheus temp sync: `DeletePrometheusTempSync` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeletePrometheusTempSync>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTempSync {
    /// Required.
    pub template_id: String,
    /// Required.
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { DeletePrometheusTempSync(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "DeletePrometheusTempSync" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

/// Response of [`DeletePrometheusTempSync`]: empty.
pub type DeletePrometheusTempSyncOutput = Empty;

/// In the request of [`DeletePrometheusTempSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemplateSyncTarget {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    pub cluster_id: Option<String>,
    pub sync_time: Option<String>,
    pub version: Option<String>,
    pub cluster_type: Option<String>,
    pub instance_name: Option<String>,
    pub cluster_name: Option<String>,
}
input! { PrometheusTemplateSyncTarget(region: String, instance_id: String) {
    0 "Region" region: String, 1 "InstanceId" instance_id: String, 2 "ClusterId" cluster_id: String,
    3 "SyncTime" sync_time: String, 4 "Version" version: String, 5 "ClusterType" cluster_type: String,
    6 "InstanceName" instance_name: String, 7 "ClusterName" cluster_name: String
} }

/// Deletes recording rules: `DeleteRecordingRules` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteRecordingRules>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordingRules {
    /// Required.
    pub rule_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteRecordingRules(rule_ids: Vec<String>, instance_id: String) "DeleteRecordingRules" -> Empty {
    0 "RuleIds" rule_ids, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteRecordingRules`]: empty.
pub type DeleteRecordingRulesOutput = Empty;

/// Deletes sso account: `DeleteSSOAccount` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteSSOAccount>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSSOAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteSSOAccount(instance_id: String, user_id: String) "DeleteSSOAccount" -> Empty {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`DeleteSSOAccount`]: empty.
pub type DeleteSSOAccountOutput = Empty;

/// Deletes service discovery: `DeleteServiceDiscovery` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DeleteServiceDiscovery>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_TKE_FAIL`], [`codes::FAILED_OPERATION_AGENT_VERSION_NOT_SUPPORTED`],
/// [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_TKE_ENDPOINT_STATUS_ERROR`], [`codes::FAILED_OPERATION_TKE_RESOURCE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceDiscovery {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub kube_cluster_id: String,
    /// Required.
    pub kube_type: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub yaml: String,
}

/// Arguments of [`DeleteServiceDiscovery::new`].
pub struct DeleteServiceDiscoveryRequired {
    pub instance_id: String,
    pub kube_cluster_id: String,
    pub kube_type: i64,
    pub r#type: i64,
    pub yaml: String,
}
operation! {
    DeleteServiceDiscovery { DeleteServiceDiscoveryRequired: instance_id, kube_cluster_id, kube_type, r#type, yaml }
    "DeleteServiceDiscovery" -> Empty {
    0 "InstanceId" instance_id, 1 "KubeClusterId" kube_cluster_id, 2 "KubeType" kube_type, 3 "Type" r#type,
    4 "Yaml" yaml
} }

/// Response of [`DeleteServiceDiscovery`]: empty.
pub type DeleteServiceDiscoveryOutput = Empty;

/// Describes accident event list: `DescribeAccidentEventList` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAccidentEventList>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccidentEventList {
    /// Required.
    pub module: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub update_time_order: Option<String>,
    pub occur_time_order: Option<String>,
    pub accident_type: Option<Vec<i64>>,
    pub accident_event: Option<Vec<i64>>,
    pub accident_status: Option<Vec<i64>>,
    pub accident_region: Option<Vec<String>>,
    pub affect_resource: Option<String>,
}
operation! { DescribeAccidentEventList(module: String) "DescribeAccidentEventList" -> DescribeAccidentEventListOutput {
    0 "Module" module, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "UpdateTimeOrder" update_time_order: String, 6 "OccurTimeOrder" occur_time_order: String,
    7 "AccidentType" accident_type: Vec<i64>, 8 "AccidentEvent" accident_event: Vec<i64>,
    9 "AccidentStatus" accident_status: Vec<i64>, 10 "AccidentRegion" accident_region: Vec<String>,
    11 "AffectResource" affect_resource: String
} }
paged! { DescribeAccidentEventList: DescribeAccidentEventListAlarms = Offset "Offset", "Alarms" alarms, total "Total" }

/// Response of [`DescribeAccidentEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccidentEventListOutput {
    pub alarms: Vec<DescribeAccidentEventListAlarms>,
    pub total: Option<i64>,
}
model! { DescribeAccidentEventListOutput {
    0 "Alarms" alarms: Vec<DescribeAccidentEventListAlarms>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAccidentEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccidentEventListAlarms {
    pub business_type_desc: Option<String>,
    pub accident_type_desc: Option<String>,
    pub business_id: Option<i64>,
    pub event_status: Option<i64>,
    pub affect_resource: Option<String>,
    pub region: Option<String>,
    pub occur_time: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeAccidentEventListAlarms {
    0 "BusinessTypeDesc" business_type_desc: String, 1 "AccidentTypeDesc" accident_type_desc: String,
    2 "BusinessID" business_id: i64, 3 "EventStatus" event_status: i64, 4 "AffectResource" affect_resource: String,
    5 "Region" region: String, 6 "OccurTime" occur_time: String, 7 "UpdateTime" update_time: String
} }

/// Describes alarm events: `DescribeAlarmEvents` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlarmEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmEvents {
    /// Required.
    pub module: String,
    /// Required.
    pub namespace: String,
    pub monitor_type: Option<String>,
}
operation! { DescribeAlarmEvents(module: String, namespace: String) "DescribeAlarmEvents" -> DescribeAlarmEventsOutput {
    0 "Module" module, 1 "Namespace" namespace, 2 "MonitorType" monitor_type: String
} }

/// Response of [`DescribeAlarmEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmEventsOutput {
    pub events: Vec<AlarmEvent>,
}
model! { DescribeAlarmEventsOutput {
    0 "Events" events: Vec<AlarmEvent>
} }

/// In the response of [`DescribeAlarmEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmEvent {
    pub event_name: Option<String>,
    pub description: Option<String>,
    pub namespace: Option<String>,
}
model! { AlarmEvent {
    0 "EventName" event_name: String, 1 "Description" description: String, 2 "Namespace" namespace: String
} }

/// Describes alarm histories: `DescribeAlarmHistories` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlarmHistories>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmHistories {
    /// Required.
    pub module: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub order: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub monitor_types: Option<Vec<String>>,
    pub alarm_object: Option<String>,
    pub alarm_status: Option<Vec<String>>,
    pub project_ids: Option<Vec<i64>>,
    pub instance_group_ids: Option<Vec<i64>>,
    pub namespaces: Option<Vec<MonitorTypeNamespace>>,
    pub metric_names: Option<Vec<String>>,
    pub policy_name: Option<String>,
    pub content: Option<String>,
    pub receiver_uids: Option<Vec<i64>>,
    pub receiver_groups: Option<Vec<i64>>,
    pub policy_ids: Option<Vec<String>>,
    pub alarm_levels: Option<Vec<String>>,
    pub convergence_history_ids: Option<Vec<String>>,
    pub alarm_types: Option<Vec<String>>,
    pub shield_status: Option<Vec<String>>,
}
operation! { DescribeAlarmHistories(module: String) "DescribeAlarmHistories" -> DescribeAlarmHistoriesOutput {
    0 "Module" module, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Order" order: String,
    4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64, 6 "MonitorTypes" monitor_types: Vec<String>,
    7 "AlarmObject" alarm_object: String, 8 "AlarmStatus" alarm_status: Vec<String>,
    9 "ProjectIds" project_ids: Vec<i64>, 10 "InstanceGroupIds" instance_group_ids: Vec<i64>,
    11 "Namespaces" namespaces: Vec<MonitorTypeNamespace>, 12 "MetricNames" metric_names: Vec<String>,
    13 "PolicyName" policy_name: String, 14 "Content" content: String, 15 "ReceiverUids" receiver_uids: Vec<i64>,
    16 "ReceiverGroups" receiver_groups: Vec<i64>, 17 "PolicyIds" policy_ids: Vec<String>,
    18 "AlarmLevels" alarm_levels: Vec<String>, 19 "ConvergenceHistoryIDs" convergence_history_ids: Vec<String>,
    20 "AlarmTypes" alarm_types: Vec<String>, 21 "ShieldStatus" shield_status: Vec<String>
} }
paged! { DescribeAlarmHistories: AlarmHistory = Number "PageNumber", "Histories" histories, total "TotalCount" }

/// In the request of [`DescribeAlarmHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorTypeNamespace {
    /// Required.
    pub monitor_type: Option<String>,
    /// Required.
    pub namespace: Option<String>,
}
input! { MonitorTypeNamespace(monitor_type: String, namespace: String) {
    0 "MonitorType" monitor_type: String, 1 "Namespace" namespace: String
} }

/// Response of [`DescribeAlarmHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmHistoriesOutput {
    pub total_count: Option<i64>,
    pub histories: Vec<AlarmHistory>,
}
model! { DescribeAlarmHistoriesOutput {
    0 "TotalCount" total_count: i64, 1 "Histories" histories: Vec<AlarmHistory>
} }

/// In the response of [`DescribeAlarmHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmHistory {
    pub alarm_id: Option<String>,
    pub monitor_type: Option<String>,
    pub namespace: Option<String>,
    pub alarm_object: Option<String>,
    pub content: Option<String>,
    pub first_occur_time: Option<i64>,
    pub last_occur_time: Option<i64>,
    pub alarm_status: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub vpc: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub instance_group: Vec<InstanceGroups>,
    pub receiver_uids: Vec<i64>,
    pub receiver_groups: Vec<i64>,
    pub notice_ways: Vec<String>,
    pub origin_id: Option<String>,
    pub alarm_type: Option<String>,
    pub event_id: Option<i64>,
    pub region: Option<String>,
    pub policy_exists: Option<i64>,
    pub metrics_info: Vec<AlarmHistoryMetric>,
    pub dimensions: Option<String>,
    pub alarm_level: Option<String>,
    pub shield_flag: Option<i64>,
    pub alarm_shielding_type: Option<String>,
    pub alarm_shielding_time: Option<String>,
    pub alarm_shielding_show_type: Option<String>,
    pub alarm_shielding_show_time: Option<String>,
    pub alarm_shield_reason: Option<String>,
    pub internal_dimensions: Option<String>,
    pub metric_name: Option<String>,
    pub policy_permissions: Option<i64>,
}
model! { AlarmHistory {
    0 "AlarmId" alarm_id: String, 1 "MonitorType" monitor_type: String, 2 "Namespace" namespace: String,
    3 "AlarmObject" alarm_object: String, 4 "Content" content: String, 5 "FirstOccurTime" first_occur_time: i64,
    6 "LastOccurTime" last_occur_time: i64, 7 "AlarmStatus" alarm_status: String, 8 "PolicyId" policy_id: String,
    9 "PolicyName" policy_name: String, 10 "VPC" vpc: String, 11 "ProjectId" project_id: i64,
    12 "ProjectName" project_name: String, 13 "InstanceGroup" instance_group: Vec<InstanceGroups>,
    14 "ReceiverUids" receiver_uids: Vec<i64>, 15 "ReceiverGroups" receiver_groups: Vec<i64>,
    16 "NoticeWays" notice_ways: Vec<String>, 17 "OriginId" origin_id: String, 18 "AlarmType" alarm_type: String,
    19 "EventId" event_id: i64, 20 "Region" region: String, 21 "PolicyExists" policy_exists: i64,
    22 "MetricsInfo" metrics_info: Vec<AlarmHistoryMetric>, 23 "Dimensions" dimensions: String,
    24 "AlarmLevel" alarm_level: String, 25 "ShieldFlag" shield_flag: i64,
    26 "AlarmShieldingType" alarm_shielding_type: String, 27 "AlarmShieldingTime" alarm_shielding_time: String,
    28 "AlarmShieldingShowType" alarm_shielding_show_type: String,
    29 "AlarmShieldingShowTime" alarm_shielding_show_time: String, 30 "AlarmShieldReason" alarm_shield_reason: String,
    31 "InternalDimensions" internal_dimensions: String, 32 "MetricName" metric_name: String,
    33 "PolicyPermissions" policy_permissions: i64
} }

/// In the response of [`DescribeAlarmHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceGroups {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { InstanceGroups {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// In the response of [`DescribeAlarmHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmHistoryMetric {
    pub qce_namespace: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub value: Option<String>,
    pub description: Option<String>,
}
model! { AlarmHistoryMetric {
    0 "QceNamespace" qce_namespace: String, 1 "MetricName" metric_name: String, 2 "Period" period: i64,
    3 "Value" value: String, 4 "Description" description: String
} }

/// Describes alarm metrics: `DescribeAlarmMetrics` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlarmMetrics>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED_WITH_CORRUPTION_DATA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmMetrics {
    /// Required.
    pub module: String,
    /// Required.
    pub monitor_type: String,
    /// Required.
    pub namespace: String,
}
operation! { DescribeAlarmMetrics(module: String, monitor_type: String, namespace: String)
    "DescribeAlarmMetrics" -> DescribeAlarmMetricsOutput {
    0 "Module" module, 1 "MonitorType" monitor_type, 2 "Namespace" namespace
} }

/// Response of [`DescribeAlarmMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmMetricsOutput {
    pub metrics: Vec<Metric>,
}
model! { DescribeAlarmMetricsOutput {
    0 "Metrics" metrics: Vec<Metric>
} }

/// In the response of [`DescribeAlarmMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub description: Option<String>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub dimensions: Vec<String>,
    pub unit: Option<String>,
    pub metric_config: Option<MetricConfig>,
    pub is_advanced: Option<i64>,
    pub is_open: Option<i64>,
    pub product_id: Option<i64>,
    pub operators: Vec<Operator>,
    pub periods: Vec<i64>,
    pub is_lateness_metric: Option<i64>,
}
model! { Metric {
    0 "Namespace" namespace: String, 1 "MetricName" metric_name: String, 2 "Description" description: String,
    3 "Min" min: f64, 4 "Max" max: f64, 5 "Dimensions" dimensions: Vec<String>, 6 "Unit" unit: String,
    7 "MetricConfig" metric_config: MetricConfig, 8 "IsAdvanced" is_advanced: i64, 9 "IsOpen" is_open: i64,
    10 "ProductId" product_id: i64, 11 "Operators" operators: Vec<Operator>, 12 "Periods" periods: Vec<i64>,
    13 "IsLatenessMetric" is_lateness_metric: i64
} }

/// In the response of [`DescribeAlarmMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricConfig {
    pub operator: Vec<String>,
    pub period: Vec<i64>,
    pub continue_period: Vec<i64>,
}
model! { MetricConfig {
    0 "Operator" operator: Vec<String>, 1 "Period" period: Vec<i64>, 2 "ContinuePeriod" continue_period: Vec<i64>
} }

/// In the response of [`DescribeAlarmMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { Operator {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Describes alarm notice: `DescribeAlarmNotice` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlarmNotice>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNotice {
    /// Required.
    pub module: String,
    /// Required.
    pub notice_id: String,
}
operation! { DescribeAlarmNotice(module: String, notice_id: String) "DescribeAlarmNotice" -> DescribeAlarmNoticeOutput {
    0 "Module" module, 1 "NoticeId" notice_id
} }

/// Response of [`DescribeAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticeOutput {
    pub notice: Option<AlarmNotice>,
}
model! { DescribeAlarmNoticeOutput {
    0 "Notice" notice: AlarmNotice
} }

/// In the response of [`DescribeAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmNotice {
    pub id: Option<String>,
    pub name: Option<String>,
    pub updated_at: Option<String>,
    pub updated_by: Option<String>,
    pub notice_type: Option<String>,
    pub user_notices: Vec<UserNotice>,
    pub url_notices: Vec<URLNotice>,
    pub is_preset: Option<i64>,
    pub notice_language: Option<String>,
    pub policy_ids: Vec<String>,
    pub amp_consumer_id: Option<String>,
    pub cls_notices: Vec<CLSNotice>,
    pub tags: Vec<Tag>,
    pub is_login_free: Option<i64>,
    pub time_zone_name: Option<String>,
}
model! { AlarmNotice {
    0 "Id" id: String, 1 "Name" name: String, 2 "UpdatedAt" updated_at: String, 3 "UpdatedBy" updated_by: String,
    4 "NoticeType" notice_type: String, 5 "UserNotices" user_notices: Vec<UserNotice>,
    6 "URLNotices" url_notices: Vec<URLNotice>, 7 "IsPreset" is_preset: i64, 8 "NoticeLanguage" notice_language: String,
    9 "PolicyIds" policy_ids: Vec<String>, 10 "AMPConsumerId" amp_consumer_id: String,
    11 "CLSNotices" cls_notices: Vec<CLSNotice>, 12 "Tags" tags: Vec<Tag>, 13 "IsLoginFree" is_login_free: i64,
    14 "TimeZoneName" time_zone_name: String
} }

/// Describes alarm notice callbacks: `DescribeAlarmNoticeCallbacks` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlarmNoticeCallbacks>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticeCallbacks {
    /// Required.
    pub module: String,
}
operation! { DescribeAlarmNoticeCallbacks(module: String)
    "DescribeAlarmNoticeCallbacks" -> DescribeAlarmNoticeCallbacksOutput {
    0 "Module" module
} }

/// Response of [`DescribeAlarmNoticeCallbacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticeCallbacksOutput {
    pub url_notices: Vec<URLNotice>,
}
model! { DescribeAlarmNoticeCallbacksOutput {
    0 "URLNotices" url_notices: Vec<URLNotice>
} }

/// Describes alarm notice on call users from prometheus alert id: `DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID`
/// of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID {
    /// Required.
    pub alert_id: String,
}
operation! { DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID(alert_id: String)
    "DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID" -> DescribeAlarmNoticeOnCallUsersFromPrometheusAlertIDOutput {
    0 "AlertId" alert_id
} }

/// Response of [`DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticeOnCallUsersFromPrometheusAlertIDOutput {
    pub notices: Vec<NoticeOnCallUsersInfo>,
}
model! { DescribeAlarmNoticeOnCallUsersFromPrometheusAlertIDOutput {
    0 "Notices" notices: Vec<NoticeOnCallUsersInfo>
} }

/// In the response of [`DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeOnCallUsersInfo {
    pub notice_id: Option<String>,
    pub send_groups: Vec<NoticeSendGroup>,
}
model! { NoticeOnCallUsersInfo {
    0 "NoticeId" notice_id: String, 1 "SendGroups" send_groups: Vec<NoticeSendGroup>
} }

/// In the response of [`DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeSendGroup {
    pub receiver_type: Option<String>,
    pub users: Vec<NoticeUserInfo>,
}
model! { NoticeSendGroup {
    0 "ReceiverType" receiver_type: String, 1 "Users" users: Vec<NoticeUserInfo>
} }

/// In the response of [`DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeUserInfo {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { NoticeUserInfo {
    0 "UserId" user_id: String, 1 "UserName" user_name: String
} }

/// Describes alarm notices: `DescribeAlarmNotices` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlarmNotices>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNotices {
    /// Required.
    pub module: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub order: String,
    pub owner_uid: Option<i64>,
    pub name: Option<String>,
    pub receiver_type: Option<String>,
    pub user_ids: Option<Vec<i64>>,
    pub group_ids: Option<Vec<i64>>,
    pub notice_ids: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub on_call_form_ids: Option<Vec<String>>,
}
operation! { DescribeAlarmNotices(module: String, page_number: i64, page_size: i64, order: String)
    "DescribeAlarmNotices" -> DescribeAlarmNoticesOutput {
    0 "Module" module, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Order" order, 4 "OwnerUid" owner_uid: i64,
    5 "Name" name: String, 6 "ReceiverType" receiver_type: String, 7 "UserIds" user_ids: Vec<i64>,
    8 "GroupIds" group_ids: Vec<i64>, 9 "NoticeIds" notice_ids: Vec<String>, 10 "Tags" tags: Vec<Tag>,
    11 "OnCallFormIDs" on_call_form_ids: Vec<String>
} }
paged! { DescribeAlarmNotices: AlarmNotice = Number "PageNumber", "Notices" notices, total "TotalCount" }

/// Response of [`DescribeAlarmNotices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticesOutput {
    pub total_count: Option<i64>,
    pub notices: Vec<AlarmNotice>,
}
model! { DescribeAlarmNoticesOutput {
    0 "TotalCount" total_count: i64, 1 "Notices" notices: Vec<AlarmNotice>
} }

/// Describes alarm policies: `DescribeAlarmPolicies` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlarmPolicies>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmPolicies {
    /// Required.
    pub module: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_name: Option<String>,
    pub monitor_types: Option<Vec<String>>,
    pub namespaces: Option<Vec<String>>,
    pub dimensions: Option<String>,
    pub receiver_uids: Option<Vec<i64>>,
    pub receiver_groups: Option<Vec<i64>>,
    pub policy_type: Option<Vec<String>>,
    pub field: Option<String>,
    pub order: Option<String>,
    pub project_ids: Option<Vec<i64>>,
    pub notice_ids: Option<Vec<String>>,
    pub rule_types: Option<Vec<String>>,
    pub enable: Option<Vec<i64>>,
    pub not_binding_notice_rule: Option<i64>,
    pub instance_group_id: Option<i64>,
    pub need_correspondence: Option<i64>,
    pub trigger_tasks: Option<Vec<AlarmPolicyTriggerTask>>,
    pub one_click_policy_type: Option<Vec<String>>,
    pub not_bind_all: Option<i64>,
    pub not_instance_group: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub prom_ins_id: Option<String>,
    pub receiver_on_call_form_ids: Option<Vec<String>>,
    pub notice_content_tmpl_ids: Option<Vec<String>>,
    pub is_predefined: Option<i64>,
}
operation! { DescribeAlarmPolicies(module: String) "DescribeAlarmPolicies" -> DescribeAlarmPoliciesOutput {
    0 "Module" module, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "PolicyName" policy_name: String,
    4 "MonitorTypes" monitor_types: Vec<String>, 5 "Namespaces" namespaces: Vec<String>,
    6 "Dimensions" dimensions: String, 7 "ReceiverUids" receiver_uids: Vec<i64>,
    8 "ReceiverGroups" receiver_groups: Vec<i64>, 9 "PolicyType" policy_type: Vec<String>, 10 "Field" field: String,
    11 "Order" order: String, 12 "ProjectIds" project_ids: Vec<i64>, 13 "NoticeIds" notice_ids: Vec<String>,
    14 "RuleTypes" rule_types: Vec<String>, 15 "Enable" enable: Vec<i64>,
    16 "NotBindingNoticeRule" not_binding_notice_rule: i64, 17 "InstanceGroupId" instance_group_id: i64,
    18 "NeedCorrespondence" need_correspondence: i64, 19 "TriggerTasks" trigger_tasks: Vec<AlarmPolicyTriggerTask>,
    20 "OneClickPolicyType" one_click_policy_type: Vec<String>, 21 "NotBindAll" not_bind_all: i64,
    22 "NotInstanceGroup" not_instance_group: i64, 23 "Tags" tags: Vec<Tag>, 24 "PromInsId" prom_ins_id: String,
    25 "ReceiverOnCallFormIDs" receiver_on_call_form_ids: Vec<String>,
    26 "NoticeContentTmplIDs" notice_content_tmpl_ids: Vec<String>, 27 "IsPredefined" is_predefined: i64
} }
paged! { DescribeAlarmPolicies: AlarmPolicy = Number "PageNumber", "Policies" policies, total "TotalCount" }

/// Response of [`DescribeAlarmPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmPoliciesOutput {
    pub total_count: Option<i64>,
    pub policies: Vec<AlarmPolicy>,
}
model! { DescribeAlarmPoliciesOutput {
    0 "TotalCount" total_count: i64, 1 "Policies" policies: Vec<AlarmPolicy>
} }

/// In the response of [`DescribeAlarmPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicy {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub remark: Option<String>,
    pub monitor_type: Option<String>,
    pub enable: Option<i64>,
    pub use_sum: Option<i64>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub namespace: Option<String>,
    pub condition_template_id: Option<String>,
    pub condition: Option<AlarmPolicyCondition>,
    pub event_condition: Option<AlarmPolicyEventCondition>,
    pub notice_ids: Vec<String>,
    pub notices: Vec<AlarmNotice>,
    pub trigger_tasks: Vec<AlarmPolicyTriggerTask>,
    pub conditions_temp: Option<ConditionsTemp>,
    pub last_edit_uin: Option<String>,
    pub update_time: Option<i64>,
    pub insert_time: Option<i64>,
    pub region: Vec<String>,
    pub namespace_show_name: Option<String>,
    pub is_default: Option<i64>,
    pub can_set_default: Option<i64>,
    pub instance_group_id: Option<i64>,
    pub instance_sum: Option<i64>,
    pub instance_group_name: Option<String>,
    pub rule_type: Option<String>,
    pub origin_id: Option<String>,
    pub tag_instances: Vec<TagInstance>,
    pub filter: Option<AlarmConditionFilter>,
    pub group_by: Vec<AlarmGroupByItem>,
    pub filter_dimensions_param: Option<String>,
    pub is_one_click: Option<i64>,
    pub one_click_status: Option<i64>,
    pub advanced_metric_number: Option<i64>,
    pub is_bind_all: Option<i64>,
    pub tags: Vec<Tag>,
    pub is_support_alarm_tag: Option<i64>,
    pub tag_operation: Option<String>,
    pub notice_tmpl_bind_infos: Vec<NoticeContentTmplBindInfo>,
    pub hierarchical_notices: Vec<AlarmHierarchicalNotice>,
    pub notice_content_tmpl_bind_infos: Vec<NoticeContentTmplBindInfo>,
    pub predefined_config_id: Option<String>,
}
model! { AlarmPolicy {
    0 "PolicyId" policy_id: String, 1 "PolicyName" policy_name: String, 2 "Remark" remark: String,
    3 "MonitorType" monitor_type: String, 4 "Enable" enable: i64, 5 "UseSum" use_sum: i64,
    6 "ProjectId" project_id: i64, 7 "ProjectName" project_name: String, 8 "Namespace" namespace: String,
    9 "ConditionTemplateId" condition_template_id: String, 10 "Condition" condition: AlarmPolicyCondition,
    11 "EventCondition" event_condition: AlarmPolicyEventCondition, 12 "NoticeIds" notice_ids: Vec<String>,
    13 "Notices" notices: Vec<AlarmNotice>, 14 "TriggerTasks" trigger_tasks: Vec<AlarmPolicyTriggerTask>,
    15 "ConditionsTemp" conditions_temp: ConditionsTemp, 16 "LastEditUin" last_edit_uin: String,
    17 "UpdateTime" update_time: i64, 18 "InsertTime" insert_time: i64, 19 "Region" region: Vec<String>,
    20 "NamespaceShowName" namespace_show_name: String, 21 "IsDefault" is_default: i64,
    22 "CanSetDefault" can_set_default: i64, 23 "InstanceGroupId" instance_group_id: i64,
    24 "InstanceSum" instance_sum: i64, 25 "InstanceGroupName" instance_group_name: String,
    26 "RuleType" rule_type: String, 27 "OriginId" origin_id: String, 28 "TagInstances" tag_instances: Vec<TagInstance>,
    29 "Filter" filter: AlarmConditionFilter, 30 "GroupBy" group_by: Vec<AlarmGroupByItem>,
    31 "FilterDimensionsParam" filter_dimensions_param: String, 32 "IsOneClick" is_one_click: i64,
    33 "OneClickStatus" one_click_status: i64, 34 "AdvancedMetricNumber" advanced_metric_number: i64,
    35 "IsBindAll" is_bind_all: i64, 36 "Tags" tags: Vec<Tag>, 37 "IsSupportAlarmTag" is_support_alarm_tag: i64,
    38 "TagOperation" tag_operation: String,
    39 "NoticeTmplBindInfos" notice_tmpl_bind_infos: Vec<NoticeContentTmplBindInfo>,
    40 "HierarchicalNotices" hierarchical_notices: Vec<AlarmHierarchicalNotice>,
    41 "NoticeContentTmplBindInfos" notice_content_tmpl_bind_infos: Vec<NoticeContentTmplBindInfo>,
    42 "PredefinedConfigID" predefined_config_id: String
} }

/// In the response of [`DescribeAlarmPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionsTemp {
    pub template_name: Option<String>,
    pub condition: Option<AlarmPolicyCondition>,
    pub event_condition: Option<AlarmPolicyEventCondition>,
}
model! { ConditionsTemp {
    0 "TemplateName" template_name: String, 1 "Condition" condition: AlarmPolicyCondition,
    2 "EventCondition" event_condition: AlarmPolicyEventCondition
} }

/// In the response of [`DescribeAlarmPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInstance {
    pub key: Option<String>,
    pub value: Option<String>,
    pub instance_sum: Option<i64>,
    pub service_type: Option<String>,
    pub region_id: Option<i64>,
    pub binding_status: Option<i64>,
    pub tag_status: Option<i64>,
}
model! { TagInstance {
    0 "Key" key: String, 1 "Value" value: String, 2 "InstanceSum" instance_sum: i64,
    3 "ServiceType" service_type: String, 4 "RegionId" region_id: i64, 5 "BindingStatus" binding_status: i64,
    6 "TagStatus" tag_status: i64
} }

/// In the response of [`DescribeAlarmPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmConditionFilter {
    pub r#type: Option<String>,
    pub expression: Option<String>,
    pub dimensions: Option<String>,
}
model! { AlarmConditionFilter {
    0 "Type" r#type: String, 1 "Expression" expression: String, 2 "Dimensions" dimensions: String
} }

/// In the response of [`DescribeAlarmPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmGroupByItem {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { AlarmGroupByItem {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Describes alarm policy: `DescribeAlarmPolicy` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlarmPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmPolicy {
    /// Required.
    pub module: String,
    /// Required.
    pub policy_id: String,
}
operation! { DescribeAlarmPolicy(module: String, policy_id: String) "DescribeAlarmPolicy" -> DescribeAlarmPolicyOutput {
    0 "Module" module, 1 "PolicyId" policy_id
} }

/// Response of [`DescribeAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmPolicyOutput {
    pub policy: Option<AlarmPolicy>,
}
model! { DescribeAlarmPolicyOutput {
    0 "Policy" policy: AlarmPolicy
} }

/// Describes alarm sms quota: `DescribeAlarmSmsQuota` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlarmSmsQuota>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`],
/// [`codes::FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED`], [`codes::FAILED_OPERATION_DIVISION_BY_ZERO`],
/// [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`], [`codes::FAILED_OPERATION_DRUID_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DRUID_TABLE_NOT_FOUND`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_SERVICE_NOT_ENABLED`], [`codes::INTERNAL_ERROR_EXE_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmSmsQuota {
    /// Required.
    pub module: String,
}
operation! { DescribeAlarmSmsQuota(module: String) "DescribeAlarmSmsQuota" -> DescribeAlarmSmsQuotaOutput {
    0 "Module" module
} }

/// Response of [`DescribeAlarmSmsQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmSmsQuotaOutput {
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub quota_list: Vec<DescribeAlarmSmsQuotaQuota>,
}
model! { DescribeAlarmSmsQuotaOutput {
    0 "Total" total: i64, 1 "Used" used: i64, 2 "QuotaList" quota_list: Vec<DescribeAlarmSmsQuotaQuota>
} }

/// In the response of [`DescribeAlarmSmsQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmSmsQuotaQuota {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub free_left: Option<i64>,
    pub purchase_left: Option<i64>,
    pub used: Option<i64>,
}
model! { DescribeAlarmSmsQuotaQuota {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "FreeLeft" free_left: i64, 3 "PurchaseLeft" purchase_left: i64,
    4 "Used" used: i64
} }

/// Describes alert rules: `DescribeAlertRules` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAlertRules>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRules {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_state: Option<i64>,
    pub rule_name: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeAlertRules(instance_id: String) "DescribeAlertRules" -> DescribeAlertRulesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "RuleId" rule_id: String,
    4 "RuleState" rule_state: i64, 5 "RuleName" rule_name: String, 6 "Type" r#type: String
} }
paged! { DescribeAlertRules: PrometheusRuleSet = Offset "Offset", "AlertRuleSet" alert_rule_set, total "TotalCount" }

/// Response of [`DescribeAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRulesOutput {
    pub total_count: Option<i64>,
    pub alert_rule_set: Vec<PrometheusRuleSet>,
}
model! { DescribeAlertRulesOutput {
    0 "TotalCount" total_count: i64, 1 "AlertRuleSet" alert_rule_set: Vec<PrometheusRuleSet>
} }

/// In the response of [`DescribeAlertRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusRuleSet {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_state: Option<i64>,
    pub r#type: Option<String>,
    pub labels: Vec<PrometheusRuleKV>,
    pub annotations: Vec<PrometheusRuleKV>,
    pub expr: Option<String>,
    pub duration: Option<String>,
    pub receivers: Vec<String>,
    pub health: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { PrometheusRuleSet {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String, 2 "RuleState" rule_state: i64, 3 "Type" r#type: String,
    4 "Labels" labels: Vec<PrometheusRuleKV>, 5 "Annotations" annotations: Vec<PrometheusRuleKV>, 6 "Expr" expr: String,
    7 "Duration" duration: String, 8 "Receivers" receivers: Vec<String>, 9 "Health" health: String,
    10 "CreatedAt" created_at: String, 11 "UpdatedAt" updated_at: String
} }

/// Describes all namespaces: `DescribeAllNamespaces` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeAllNamespaces>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllNamespaces {
    /// Required.
    pub scene_type: String,
    /// Required.
    pub module: String,
    pub monitor_types: Option<Vec<String>>,
    pub ids: Option<Vec<String>>,
}
operation! { DescribeAllNamespaces(scene_type: String, module: String)
    "DescribeAllNamespaces" -> DescribeAllNamespacesOutput {
    0 "SceneType" scene_type, 1 "Module" module, 2 "MonitorTypes" monitor_types: Vec<String>, 3 "Ids" ids: Vec<String>
} }

/// Response of [`DescribeAllNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllNamespacesOutput {
    pub qce_namespaces: Option<CommonNamespace>,
    pub custom_namespaces: Option<CommonNamespace>,
    pub qce_namespaces_new: Vec<CommonNamespace>,
    pub custom_namespaces_new: Vec<CommonNamespace>,
    pub common_namespaces: Vec<CommonNamespaceNew>,
}
model! { DescribeAllNamespacesOutput {
    0 "QceNamespaces" qce_namespaces: CommonNamespace, 1 "CustomNamespaces" custom_namespaces: CommonNamespace,
    2 "QceNamespacesNew" qce_namespaces_new: Vec<CommonNamespace>,
    3 "CustomNamespacesNew" custom_namespaces_new: Vec<CommonNamespace>,
    4 "CommonNamespaces" common_namespaces: Vec<CommonNamespaceNew>
} }

/// In the response of [`DescribeAllNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonNamespace {
    pub id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub product_name: Option<String>,
    pub config: Option<String>,
    pub available_regions: Vec<String>,
    pub sort_id: Option<i64>,
    pub dashboard_id: Option<String>,
}
model! { CommonNamespace {
    0 "Id" id: String, 1 "Name" name: String, 2 "Value" value: String, 3 "ProductName" product_name: String,
    4 "Config" config: String, 5 "AvailableRegions" available_regions: Vec<String>, 6 "SortId" sort_id: i64,
    7 "DashboardId" dashboard_id: String
} }

/// In the response of [`DescribeAllNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonNamespaceNew {
    pub id: Option<String>,
    pub name: Option<String>,
    pub monitor_type: Option<String>,
    pub dimensions: Vec<DimensionNew>,
}
model! { CommonNamespaceNew {
    0 "Id" id: String, 1 "Name" name: String, 2 "MonitorType" monitor_type: String,
    3 "Dimensions" dimensions: Vec<DimensionNew>
} }

/// In the response of [`DescribeAllNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionNew {
    pub key: Option<String>,
    pub name: Option<String>,
    pub is_required: Option<bool>,
    pub operators: Vec<Operator>,
    pub is_multiple: Option<bool>,
    pub is_mutable: Option<bool>,
    pub is_visible: Option<bool>,
    pub can_filter_policy: Option<bool>,
    pub can_filter_history: Option<bool>,
    pub can_group_by: Option<bool>,
    pub must_group_by: Option<bool>,
    pub show_value_replace: Option<String>,
}
model! { DimensionNew {
    0 "Key" key: String, 1 "Name" name: String, 2 "IsRequired" is_required: bool,
    3 "Operators" operators: Vec<Operator>, 4 "IsMultiple" is_multiple: bool, 5 "IsMutable" is_mutable: bool,
    6 "IsVisible" is_visible: bool, 7 "CanFilterPolicy" can_filter_policy: bool,
    8 "CanFilterHistory" can_filter_history: bool, 9 "CanGroupBy" can_group_by: bool,
    10 "MustGroupBy" must_group_by: bool, 11 "ShowValueReplace" show_value_replace: String
} }

/// Describes base metrics: `DescribeBaseMetrics` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeBaseMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseMetrics {
    /// Required.
    pub namespace: String,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<String>>,
}
operation! { DescribeBaseMetrics(namespace: String) "DescribeBaseMetrics" -> DescribeBaseMetricsOutput {
    0 "Namespace" namespace, 1 "MetricName" metric_name: String, 2 "Dimensions" dimensions: Vec<String>
} }

/// Response of [`DescribeBaseMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseMetricsOutput {
    pub metric_set: Vec<MetricSet>,
}
model! { DescribeBaseMetricsOutput {
    0 "MetricSet" metric_set: Vec<MetricSet>
} }

/// In the response of [`DescribeBaseMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricSet {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub unit: Option<String>,
    pub unit_cname: Option<String>,
    pub period: Vec<i64>,
    pub periods: Vec<PeriodsSt>,
    pub meaning: Option<MetricObjectMeaning>,
    pub dimensions: Vec<DimensionsDesc>,
    pub metric_c_name: Option<String>,
    pub metric_e_name: Option<String>,
}
model! { MetricSet {
    0 "Namespace" namespace: String, 1 "MetricName" metric_name: String, 2 "Unit" unit: String,
    3 "UnitCname" unit_cname: String, 4 "Period" period: Vec<i64>, 5 "Periods" periods: Vec<PeriodsSt>,
    6 "Meaning" meaning: MetricObjectMeaning, 7 "Dimensions" dimensions: Vec<DimensionsDesc>,
    8 "MetricCName" metric_c_name: String, 9 "MetricEName" metric_e_name: String
} }

/// In the response of [`DescribeBaseMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeriodsSt {
    pub period: Option<String>,
    pub stat_type: Vec<String>,
}
model! { PeriodsSt {
    0 "Period" period: String, 1 "StatType" stat_type: Vec<String>
} }

/// In the response of [`DescribeBaseMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricObjectMeaning {
    pub en: Option<String>,
    pub zh: Option<String>,
}
model! { MetricObjectMeaning {
    0 "En" en: String, 1 "Zh" zh: String
} }

/// In the response of [`DescribeBaseMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionsDesc {
    pub dimensions: Vec<String>,
}
model! { DimensionsDesc {
    0 "Dimensions" dimensions: Vec<String>
} }

/// Describes basic alarm list: `DescribeBasicAlarmList` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeBasicAlarmList>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicAlarmList {
    /// Required.
    pub module: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub occur_time_order: Option<String>,
    pub project_ids: Option<Vec<i64>>,
    pub view_names: Option<Vec<String>>,
    pub alarm_status: Option<Vec<i64>>,
    pub obj_like: Option<String>,
    pub instance_group_ids: Option<Vec<i64>>,
    pub metric_names: Option<Vec<String>>,
}
operation! { DescribeBasicAlarmList(module: String) "DescribeBasicAlarmList" -> DescribeBasicAlarmListOutput {
    0 "Module" module, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "OccurTimeOrder" occur_time_order: String, 6 "ProjectIds" project_ids: Vec<i64>,
    7 "ViewNames" view_names: Vec<String>, 8 "AlarmStatus" alarm_status: Vec<i64>, 9 "ObjLike" obj_like: String,
    10 "InstanceGroupIds" instance_group_ids: Vec<i64>, 11 "MetricNames" metric_names: Vec<String>
} }
paged! { DescribeBasicAlarmList: DescribeBasicAlarmListAlarms = Offset "Offset", "Alarms" alarms, total "Total" }

/// Response of [`DescribeBasicAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicAlarmListOutput {
    pub alarms: Vec<DescribeBasicAlarmListAlarms>,
    pub total: Option<i64>,
    pub warning: Option<String>,
}
model! { DescribeBasicAlarmListOutput {
    0 "Alarms" alarms: Vec<DescribeBasicAlarmListAlarms>, 1 "Total" total: i64, 2 "Warning" warning: String
} }

/// In the response of [`DescribeBasicAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicAlarmListAlarms {
    pub id: Option<i64>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub status: Option<i64>,
    pub alarm_status: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub first_occur_time: Option<String>,
    pub duration: Option<i64>,
    pub last_occur_time: Option<String>,
    pub content: Option<String>,
    pub obj_name: Option<String>,
    pub obj_id: Option<String>,
    pub view_name: Option<String>,
    pub vpc: Option<String>,
    pub metric_id: Option<i64>,
    pub metric_name: Option<String>,
    pub alarm_type: Option<i64>,
    pub region: Option<String>,
    pub dimensions: Option<String>,
    pub notify_way: Vec<String>,
    pub instance_group: Vec<InstanceGroup>,
}
model! { DescribeBasicAlarmListAlarms {
    0 "Id" id: i64, 1 "ProjectId" project_id: i64, 2 "ProjectName" project_name: String, 3 "Status" status: i64,
    4 "AlarmStatus" alarm_status: String, 5 "GroupId" group_id: i64, 6 "GroupName" group_name: String,
    7 "FirstOccurTime" first_occur_time: String, 8 "Duration" duration: i64, 9 "LastOccurTime" last_occur_time: String,
    10 "Content" content: String, 11 "ObjName" obj_name: String, 12 "ObjId" obj_id: String,
    13 "ViewName" view_name: String, 14 "Vpc" vpc: String, 15 "MetricId" metric_id: i64,
    16 "MetricName" metric_name: String, 17 "AlarmType" alarm_type: i64, 18 "Region" region: String,
    19 "Dimensions" dimensions: String, 20 "NotifyWay" notify_way: Vec<String>,
    21 "InstanceGroup" instance_group: Vec<InstanceGroup>
} }

/// In the response of [`DescribeBasicAlarmList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceGroup {
    pub instance_group_id: Option<i64>,
    pub instance_group_name: Option<String>,
}
model! { InstanceGroup {
    0 "InstanceGroupId" instance_group_id: i64, 1 "InstanceGroupName" instance_group_name: String
} }

/// Describes binding policy object list: `DescribeBindingPolicyObjectList` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeBindingPolicyObjectList>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`],
/// [`codes::FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED`], [`codes::FAILED_OPERATION_DIVISION_BY_ZERO`],
/// [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`], [`codes::FAILED_OPERATION_DRUID_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DRUID_TABLE_NOT_FOUND`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_SERVICE_NOT_ENABLED`], [`codes::INTERNAL_ERROR_EXE_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindingPolicyObjectList {
    /// Required.
    pub module: String,
    /// Required.
    pub group_id: i64,
    pub policy_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub dimensions: Option<Vec<DescribeBindingPolicyObjectListDimension>>,
}
operation! { DescribeBindingPolicyObjectList(module: String, group_id: i64)
    "DescribeBindingPolicyObjectList" -> DescribeBindingPolicyObjectListOutput {
    0 "Module" module, 1 "GroupId" group_id, 2 "PolicyId" policy_id: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Dimensions" dimensions: Vec<DescribeBindingPolicyObjectListDimension>
} }
paged! { DescribeBindingPolicyObjectList: DescribeBindingPolicyObjectListInstance =
    Offset "Offset", "List" list, total "Total" }

/// In the request of [`DescribeBindingPolicyObjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindingPolicyObjectListDimension {
    /// Required.
    pub region_id: Option<i64>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub dimensions: Option<String>,
    /// Required.
    pub event_dimensions: Option<String>,
}
input! {
    DescribeBindingPolicyObjectListDimension(region_id: i64, region: String, dimensions: String, event_dimensions: String) {
    0 "RegionId" region_id: i64, 1 "Region" region: String, 2 "Dimensions" dimensions: String,
    3 "EventDimensions" event_dimensions: String
} }

/// Response of [`DescribeBindingPolicyObjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindingPolicyObjectListOutput {
    pub list: Vec<DescribeBindingPolicyObjectListInstance>,
    pub total: Option<i64>,
    pub no_shielded_sum: Option<i64>,
    pub instance_group: Option<DescribeBindingPolicyObjectListInstanceGroup>,
}
model! { DescribeBindingPolicyObjectListOutput {
    0 "List" list: Vec<DescribeBindingPolicyObjectListInstance>, 1 "Total" total: i64,
    2 "NoShieldedSum" no_shielded_sum: i64,
    3 "InstanceGroup" instance_group: DescribeBindingPolicyObjectListInstanceGroup
} }

/// In the response of [`DescribeBindingPolicyObjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindingPolicyObjectListInstance {
    pub unique_id: Option<String>,
    pub dimensions: Option<String>,
    pub is_shielded: Option<i64>,
    pub region: Option<String>,
}
model! { DescribeBindingPolicyObjectListInstance {
    0 "UniqueId" unique_id: String, 1 "Dimensions" dimensions: String, 2 "IsShielded" is_shielded: i64,
    3 "Region" region: String
} }

/// In the response of [`DescribeBindingPolicyObjectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindingPolicyObjectListInstanceGroup {
    pub instance_group_id: Option<i64>,
    pub view_name: Option<String>,
    pub last_edit_uin: Option<String>,
    pub group_name: Option<String>,
    pub instance_sum: Option<i64>,
    pub update_time: Option<i64>,
    pub insert_time: Option<i64>,
    pub regions: Vec<String>,
}
model! { DescribeBindingPolicyObjectListInstanceGroup {
    0 "InstanceGroupId" instance_group_id: i64, 1 "ViewName" view_name: String, 2 "LastEditUin" last_edit_uin: String,
    3 "GroupName" group_name: String, 4 "InstanceSum" instance_sum: i64, 5 "UpdateTime" update_time: i64,
    6 "InsertTime" insert_time: i64, 7 "Regions" regions: Vec<String>
} }

/// Describes cluster agent creating progress: `DescribeClusterAgentCreatingProgress` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeClusterAgentCreatingProgress>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::INVALID_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAgentCreatingProgress {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_ids: Vec<String>,
}
operation! { DescribeClusterAgentCreatingProgress(instance_id: String, cluster_ids: Vec<String>)
    "DescribeClusterAgentCreatingProgress" -> DescribeClusterAgentCreatingProgressOutput {
    0 "InstanceId" instance_id, 1 "ClusterIds" cluster_ids
} }

/// Response of [`DescribeClusterAgentCreatingProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAgentCreatingProgressOutput {
    pub response: Vec<BindProgressResponse>,
}
model! { DescribeClusterAgentCreatingProgressOutput {
    0 "Response" response: Vec<BindProgressResponse>
} }

/// In the response of [`DescribeClusterAgentCreatingProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProgressResponse {
    pub steps: Vec<BindProgressStep>,
    pub cluster_id: Option<String>,
    pub status: Option<String>,
}
model! { BindProgressResponse {
    0 "Steps" steps: Vec<BindProgressStep>, 1 "ClusterId" cluster_id: String, 2 "Status" status: String
} }

/// In the response of [`DescribeClusterAgentCreatingProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProgressStep {
    /// RFC 3339 time.
    pub end_at: Option<String>,
    pub failed_msg: Option<String>,
    pub life_state: Option<String>,
    /// RFC 3339 time.
    pub start_at: Option<String>,
    pub step: Option<String>,
}
model! { BindProgressStep {
    0 "EndAt" end_at: String, 1 "FailedMsg" failed_msg: String, 2 "LifeState" life_state: String,
    3 "StartAt" start_at: String, 4 "Step" step: String
} }

/// Describes conditions template list: `DescribeConditionsTemplateList` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeConditionsTemplateList>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`],
/// [`codes::FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED`], [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_DRUID_QUERY_FAILED`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_SERVICE_NOT_ENABLED`], [`codes::INTERNAL_ERROR_EXE_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConditionsTemplateList {
    /// Required.
    pub module: String,
    pub view_name: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub update_time_order: Option<String>,
    pub policy_count_order: Option<String>,
}
operation! { DescribeConditionsTemplateList(module: String)
    "DescribeConditionsTemplateList" -> DescribeConditionsTemplateListOutput {
    0 "Module" module, 1 "ViewName" view_name: String, 2 "GroupName" group_name: String, 3 "GroupID" group_id: String,
    4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "UpdateTimeOrder" update_time_order: String,
    7 "PolicyCountOrder" policy_count_order: String
} }
paged! { DescribeConditionsTemplateList: TemplateGroup =
    Offset "Offset", "TemplateGroupList" template_group_list, total "Total" }

/// Response of [`DescribeConditionsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConditionsTemplateListOutput {
    pub total: Option<i64>,
    pub template_group_list: Vec<TemplateGroup>,
}
model! { DescribeConditionsTemplateListOutput {
    0 "Total" total: i64, 1 "TemplateGroupList" template_group_list: Vec<TemplateGroup>
} }

/// In the response of [`DescribeConditionsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateGroup {
    pub conditions: Vec<Condition>,
    pub event_conditions: Vec<EventCondition>,
    pub policy_groups: Vec<PolicyGroup>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub insert_time: Option<i64>,
    pub last_edit_uin: Option<i64>,
    pub remark: Option<String>,
    pub update_time: Option<i64>,
    pub view_name: Option<String>,
    pub is_union_rule: Option<i64>,
}
model! { TemplateGroup {
    0 "Conditions" conditions: Vec<Condition>, 1 "EventConditions" event_conditions: Vec<EventCondition>,
    2 "PolicyGroups" policy_groups: Vec<PolicyGroup>, 3 "GroupID" group_id: i64, 4 "GroupName" group_name: String,
    5 "InsertTime" insert_time: i64, 6 "LastEditUin" last_edit_uin: i64, 7 "Remark" remark: String,
    8 "UpdateTime" update_time: i64, 9 "ViewName" view_name: String, 10 "IsUnionRule" is_union_rule: i64
} }

/// In the response of [`DescribeConditionsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Condition {
    pub alarm_notify_period: Option<i64>,
    pub alarm_notify_type: Option<i64>,
    pub calc_type: Option<String>,
    pub calc_value: Option<String>,
    pub continue_time: Option<String>,
    pub metric_id: Option<i64>,
    pub metric_display_name: Option<String>,
    pub period: Option<i64>,
    pub rule_id: Option<i64>,
    pub unit: Option<String>,
    pub is_advanced: Option<i64>,
    pub is_open: Option<i64>,
    pub product_id: Option<String>,
    pub hierarchical_value: Option<AlarmHierarchicalValue>,
    pub rule_type: Option<String>,
}
model! { Condition {
    0 "AlarmNotifyPeriod" alarm_notify_period: i64, 1 "AlarmNotifyType" alarm_notify_type: i64,
    2 "CalcType" calc_type: String, 3 "CalcValue" calc_value: String, 4 "ContinueTime" continue_time: String,
    5 "MetricID" metric_id: i64, 6 "MetricDisplayName" metric_display_name: String, 7 "Period" period: i64,
    8 "RuleID" rule_id: i64, 9 "Unit" unit: String, 10 "IsAdvanced" is_advanced: i64, 11 "IsOpen" is_open: i64,
    12 "ProductId" product_id: String, 13 "HierarchicalValue" hierarchical_value: AlarmHierarchicalValue,
    14 "RuleType" rule_type: String
} }

/// In the response of [`DescribeConditionsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCondition {
    pub alarm_notify_period: Option<String>,
    pub alarm_notify_type: Option<String>,
    pub event_id: Option<String>,
    pub event_display_name: Option<String>,
    pub rule_id: Option<String>,
    pub metric_name: Option<String>,
}
model! { EventCondition {
    0 "AlarmNotifyPeriod" alarm_notify_period: String, 1 "AlarmNotifyType" alarm_notify_type: String,
    2 "EventID" event_id: String, 3 "EventDisplayName" event_display_name: String, 4 "RuleID" rule_id: String,
    5 "MetricName" metric_name: String
} }

/// In the response of [`DescribeConditionsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyGroup {
    pub can_set_default: Option<bool>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub insert_time: Option<i64>,
    pub is_default: Option<i64>,
    pub enable: Option<bool>,
    pub last_edit_uin: Option<i64>,
    pub no_shielded_instance_count: Option<i64>,
    pub parent_group_id: Option<i64>,
    pub project_id: Option<i64>,
    pub receiver_infos: Vec<PolicyGroupReceiverInfo>,
    pub remark: Option<String>,
    pub update_time: Option<i64>,
    pub total_instance_count: Option<i64>,
    pub view_name: Option<String>,
    pub is_union_rule: Option<i64>,
}
model! { PolicyGroup {
    0 "CanSetDefault" can_set_default: bool, 1 "GroupID" group_id: i64, 2 "GroupName" group_name: String,
    3 "InsertTime" insert_time: i64, 4 "IsDefault" is_default: i64, 5 "Enable" enable: bool,
    6 "LastEditUin" last_edit_uin: i64, 7 "NoShieldedInstanceCount" no_shielded_instance_count: i64,
    8 "ParentGroupID" parent_group_id: i64, 9 "ProjectID" project_id: i64,
    10 "ReceiverInfos" receiver_infos: Vec<PolicyGroupReceiverInfo>, 11 "Remark" remark: String,
    12 "UpdateTime" update_time: i64, 13 "TotalInstanceCount" total_instance_count: i64,
    14 "ViewName" view_name: String, 15 "IsUnionRule" is_union_rule: i64
} }

/// In the response of [`DescribeConditionsTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyGroupReceiverInfo {
    pub end_time: Option<i64>,
    pub need_send_notice: Option<i64>,
    pub notify_way: Vec<String>,
    pub person_interval: Option<i64>,
    pub receiver_group_list: Vec<i64>,
    pub receiver_type: Option<String>,
    pub receiver_user_list: Vec<i64>,
    pub recover_notify: Vec<String>,
    pub round_interval: Option<i64>,
    pub round_number: Option<i64>,
    pub send_for: Vec<String>,
    pub start_time: Option<i64>,
    pub uid_list: Vec<i64>,
}
model! { PolicyGroupReceiverInfo {
    0 "EndTime" end_time: i64, 1 "NeedSendNotice" need_send_notice: i64, 2 "NotifyWay" notify_way: Vec<String>,
    3 "PersonInterval" person_interval: i64, 4 "ReceiverGroupList" receiver_group_list: Vec<i64>,
    5 "ReceiverType" receiver_type: String, 6 "ReceiverUserList" receiver_user_list: Vec<i64>,
    7 "RecoverNotify" recover_notify: Vec<String>, 8 "RoundInterval" round_interval: i64,
    9 "RoundNumber" round_number: i64, 10 "SendFor" send_for: Vec<String>, 11 "StartTime" start_time: i64,
    12 "UIDList" uid_list: Vec<i64>
} }

/// Describes dns config: `DescribeDNSConfig` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeDNSConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDNSConfig(instance_id: String) "DescribeDNSConfig" -> DescribeDNSConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDNSConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSConfigOutput {
    pub name_servers: Vec<String>,
}
model! { DescribeDNSConfigOutput {
    0 "NameServers" name_servers: Vec<String>
} }

/// Describes exporter integrations: `DescribeExporterIntegrations` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeExporterIntegrations>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCESS_TKE_FAIL`], [`codes::FAILED_OPERATION_AGENT_NOT_ALLOWED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_TKE_RESOURCE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterIntegrations {
    /// Required.
    pub instance_id: String,
    pub kube_type: Option<i64>,
    pub cluster_id: Option<String>,
    pub kind: Option<String>,
    pub name: Option<String>,
}
operation! { DescribeExporterIntegrations(instance_id: String)
    "DescribeExporterIntegrations" -> DescribeExporterIntegrationsOutput {
    0 "InstanceId" instance_id, 1 "KubeType" kube_type: i64, 2 "ClusterId" cluster_id: String, 3 "Kind" kind: String,
    4 "Name" name: String
} }

/// Response of [`DescribeExporterIntegrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterIntegrationsOutput {
    pub integration_set: Vec<IntegrationConfiguration>,
}
model! { DescribeExporterIntegrationsOutput {
    0 "IntegrationSet" integration_set: Vec<IntegrationConfiguration>
} }

/// In the response of [`DescribeExporterIntegrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationConfiguration {
    pub name: Option<String>,
    pub kind: Option<String>,
    pub content: Option<String>,
    pub status: Option<i64>,
    pub category: Option<String>,
    pub instance_desc: Option<String>,
    pub grafana_dashboard_url: Option<String>,
}
model! { IntegrationConfiguration {
    0 "Name" name: String, 1 "Kind" kind: String, 2 "Content" content: String, 3 "Status" status: i64,
    4 "Category" category: String, 5 "InstanceDesc" instance_desc: String,
    6 "GrafanaDashboardURL" grafana_dashboard_url: String
} }

/// Describes external cluster register command: `DescribeExternalClusterRegisterCommand` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeExternalClusterRegisterCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalClusterRegisterCommand {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeExternalClusterRegisterCommand(instance_id: String, cluster_id: String)
    "DescribeExternalClusterRegisterCommand" -> DescribeExternalClusterRegisterCommandOutput {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id
} }

/// Response of [`DescribeExternalClusterRegisterCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalClusterRegisterCommandOutput {
    pub command: Option<String>,
}
model! { DescribeExternalClusterRegisterCommandOutput {
    0 "Command" command: String
} }

/// Describes external cluster uninstall command: `DescribeExternalClusterUninstallCommand` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeExternalClusterUninstallCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalClusterUninstallCommand {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeExternalClusterUninstallCommand(instance_id: String, cluster_id: String)
    "DescribeExternalClusterUninstallCommand" -> DescribeExternalClusterUninstallCommandOutput {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id
} }

/// Response of [`DescribeExternalClusterUninstallCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalClusterUninstallCommandOutput {
    pub command: Option<String>,
}
model! { DescribeExternalClusterUninstallCommandOutput {
    0 "Command" command: String
} }

/// Describes grafana channels: `DescribeGrafanaChannels` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeGrafanaChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaChannels {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub channel_name: Option<String>,
    pub channel_ids: Option<Vec<String>>,
    pub channel_state: Option<i64>,
}
operation! { DescribeGrafanaChannels(instance_id: String, offset: i64, limit: i64)
    "DescribeGrafanaChannels" -> DescribeGrafanaChannelsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset, 2 "Limit" limit, 3 "ChannelName" channel_name: String,
    4 "ChannelIds" channel_ids: Vec<String>, 5 "ChannelState" channel_state: i64
} }
paged! { DescribeGrafanaChannels: GrafanaChannel = Offset "Offset", "NotificationChannelSet" notification_channel_set }

/// Response of [`DescribeGrafanaChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaChannelsOutput {
    pub notification_channel_set: Vec<GrafanaChannel>,
}
model! { DescribeGrafanaChannelsOutput {
    0 "NotificationChannelSet" notification_channel_set: Vec<GrafanaChannel>
} }

/// In the response of [`DescribeGrafanaChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaChannel {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub receivers: Vec<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub organization_ids: Vec<String>,
}
model! { GrafanaChannel {
    0 "ChannelId" channel_id: String, 1 "ChannelName" channel_name: String, 2 "Receivers" receivers: Vec<String>,
    3 "CreatedAt" created_at: String, 4 "UpdatedAt" updated_at: String,
    5 "OrganizationIds" organization_ids: Vec<String>
} }

/// Describes grafana config: `DescribeGrafanaConfig` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeGrafanaConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeGrafanaConfig(instance_id: String) "DescribeGrafanaConfig" -> DescribeGrafanaConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeGrafanaConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaConfigOutput {
    pub config: Option<String>,
}
model! { DescribeGrafanaConfigOutput {
    0 "Config" config: String
} }

/// Describes grafana environments: `DescribeGrafanaEnvironments` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeGrafanaEnvironments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaEnvironments {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeGrafanaEnvironments(instance_id: String)
    "DescribeGrafanaEnvironments" -> DescribeGrafanaEnvironmentsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeGrafanaEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaEnvironmentsOutput {
    pub envs: Option<String>,
}
model! { DescribeGrafanaEnvironmentsOutput {
    0 "Envs" envs: String
} }

/// Describes grafana instances: `DescribeGrafanaInstances` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeGrafanaInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`], [`codes::FAILED_OPERATION_ACCESS_TAG_FAIL`],
/// [`codes::FAILED_OPERATION_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_SEND_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaInstances {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub instance_ids: Option<Vec<String>>,
    pub instance_name: Option<String>,
    pub instance_status: Option<Vec<i64>>,
    pub tag_filters: Option<Vec<PrometheusTag>>,
}
operation! { DescribeGrafanaInstances(offset: i64, limit: i64)
    "DescribeGrafanaInstances" -> DescribeGrafanaInstancesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "InstanceName" instance_name: String, 4 "InstanceStatus" instance_status: Vec<i64>,
    5 "TagFilters" tag_filters: Vec<PrometheusTag>
} }

/// Response of [`DescribeGrafanaInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaInstancesOutput {
    pub instance_set: Vec<GrafanaInstanceInfo>,
    pub total_count: Option<i64>,
    pub instances: Vec<GrafanaInstanceInfo>,
}
model! { DescribeGrafanaInstancesOutput {
    0 "InstanceSet" instance_set: Vec<GrafanaInstanceInfo>, 1 "TotalCount" total_count: i64,
    2 "Instances" instances: Vec<GrafanaInstanceInfo>
} }

/// In the response of [`DescribeGrafanaInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaInstanceInfo {
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub internet_url: Option<String>,
    pub internal_url: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_at: Option<String>,
    pub instance_status: Option<i64>,
    pub tag_specification: Vec<PrometheusTag>,
    pub zone: Option<String>,
    pub instance_charge_type: Option<i64>,
    pub vpc_name: Option<String>,
    pub subnet_name: Option<String>,
    pub region_id: Option<i64>,
    pub root_url: Option<String>,
    pub enable_sso: Option<bool>,
    pub version: Option<String>,
    pub enable_sso_cam_check: Option<bool>,
}
model! { GrafanaInstanceInfo {
    0 "InstanceName" instance_name: String, 1 "InstanceId" instance_id: String, 2 "Region" region: String,
    3 "VpcId" vpc_id: String, 4 "SubnetIds" subnet_ids: Vec<String>, 5 "InternetUrl" internet_url: String,
    6 "InternalUrl" internal_url: String, 7 "CreatedAt" created_at: String, 8 "InstanceStatus" instance_status: i64,
    9 "TagSpecification" tag_specification: Vec<PrometheusTag>, 10 "Zone" zone: String,
    11 "InstanceChargeType" instance_charge_type: i64, 12 "VpcName" vpc_name: String,
    13 "SubnetName" subnet_name: String, 14 "RegionId" region_id: i64, 15 "RootUrl" root_url: String,
    16 "EnableSSO" enable_sso: bool, 17 "Version" version: String, 18 "EnableSSOCamCheck" enable_sso_cam_check: bool
} }

/// Describes grafana integrations: `DescribeGrafanaIntegrations` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeGrafanaIntegrations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaIntegrations {
    /// Required.
    pub instance_id: String,
    pub integration_id: Option<String>,
    pub kind: Option<String>,
}
operation! { DescribeGrafanaIntegrations(instance_id: String)
    "DescribeGrafanaIntegrations" -> DescribeGrafanaIntegrationsOutput {
    0 "InstanceId" instance_id, 1 "IntegrationId" integration_id: String, 2 "Kind" kind: String
} }

/// Response of [`DescribeGrafanaIntegrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaIntegrationsOutput {
    pub integration_set: Vec<GrafanaIntegrationConfig>,
}
model! { DescribeGrafanaIntegrationsOutput {
    0 "IntegrationSet" integration_set: Vec<GrafanaIntegrationConfig>
} }

/// In the response of [`DescribeGrafanaIntegrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaIntegrationConfig {
    pub integration_id: Option<String>,
    pub kind: Option<String>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub grafana_url: Option<String>,
}
model! { GrafanaIntegrationConfig {
    0 "IntegrationId" integration_id: String, 1 "Kind" kind: String, 2 "Content" content: String,
    3 "Description" description: String, 4 "GrafanaURL" grafana_url: String
} }

/// Describes grafana notification channels: `DescribeGrafanaNotificationChannels` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeGrafanaNotificationChannels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaNotificationChannels {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub channel_name: Option<String>,
    pub channel_ids: Option<Vec<String>>,
    pub channel_state: Option<i64>,
}
operation! { DescribeGrafanaNotificationChannels(instance_id: String, offset: i64, limit: i64)
    "DescribeGrafanaNotificationChannels" -> DescribeGrafanaNotificationChannelsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset, 2 "Limit" limit, 3 "ChannelName" channel_name: String,
    4 "ChannelIDs" channel_ids: Vec<String>, 5 "ChannelState" channel_state: i64
} }
paged! { DescribeGrafanaNotificationChannels: GrafanaNotificationChannel =
    Offset "Offset", "NotificationChannelSet" notification_channel_set }

/// Response of [`DescribeGrafanaNotificationChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaNotificationChannelsOutput {
    pub notification_channel_set: Vec<GrafanaNotificationChannel>,
}
model! { DescribeGrafanaNotificationChannelsOutput {
    0 "NotificationChannelSet" notification_channel_set: Vec<GrafanaNotificationChannel>
} }

/// In the response of [`DescribeGrafanaNotificationChannels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaNotificationChannel {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub receivers: Vec<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub org_id: Option<String>,
    pub extra_org_ids: Vec<String>,
    pub org_ids: Vec<String>,
    pub organization_ids: Vec<String>,
}
model! { GrafanaNotificationChannel {
    0 "ChannelId" channel_id: String, 1 "ChannelName" channel_name: String, 2 "Receivers" receivers: Vec<String>,
    3 "CreatedAt" created_at: String, 4 "UpdatedAt" updated_at: String, 5 "OrgId" org_id: String,
    6 "ExtraOrgIds" extra_org_ids: Vec<String>, 7 "OrgIds" org_ids: Vec<String>,
    8 "OrganizationIds" organization_ids: Vec<String>
} }

/// Describes grafana versions: `DescribeGrafanaVersions` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeGrafanaVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaVersions {}
operation! { DescribeGrafanaVersions() "DescribeGrafanaVersions" -> DescribeGrafanaVersionsOutput {} }

/// Response of [`DescribeGrafanaVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaVersionsOutput {
    pub versions: Vec<GrafanaVersion>,
}
model! { DescribeGrafanaVersionsOutput {
    0 "Versions" versions: Vec<GrafanaVersion>
} }

/// In the response of [`DescribeGrafanaVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaVersion {
    pub alias: Option<String>,
    pub version: Option<String>,
}
model! { GrafanaVersion {
    0 "Alias" alias: String, 1 "Version" version: String
} }

/// Describes grafana white list: `DescribeGrafanaWhiteList` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeGrafanaWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaWhiteList {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeGrafanaWhiteList(instance_id: String)
    "DescribeGrafanaWhiteList" -> DescribeGrafanaWhiteListOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeGrafanaWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaWhiteListOutput {
    pub white_list: Vec<String>,
}
model! { DescribeGrafanaWhiteListOutput {
    0 "WhiteList" white_list: Vec<String>
} }

/// Describes installed plugins: `DescribeInstalledPlugins` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeInstalledPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstalledPlugins {
    /// Required.
    pub instance_id: String,
    pub plugin_id: Option<String>,
}
operation! { DescribeInstalledPlugins(instance_id: String)
    "DescribeInstalledPlugins" -> DescribeInstalledPluginsOutput {
    0 "InstanceId" instance_id, 1 "PluginId" plugin_id: String
} }

/// Response of [`DescribeInstalledPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstalledPluginsOutput {
    pub plugin_set: Vec<GrafanaPlugin>,
}
model! { DescribeInstalledPluginsOutput {
    0 "PluginSet" plugin_set: Vec<GrafanaPlugin>
} }

/// In the request of [`DescribeInstalledPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaPlugin {
    /// Required.
    pub plugin_id: Option<String>,
    /// Required.
    pub version: Option<String>,
}
input! { GrafanaPlugin(plugin_id: String, version: String) {
    0 "PluginId" plugin_id: String, 1 "Version" version: String
} }

/// Describes monitor resource info: `DescribeMonitorResourceInfo` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeMonitorResourceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceInfo {}
operation! { DescribeMonitorResourceInfo() "DescribeMonitorResourceInfo" -> DescribeMonitorResourceInfoOutput {} }

/// Response of [`DescribeMonitorResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceInfoOutput {
    pub phone_alarm_number: Option<i64>,
    pub advanced_metric_number: Option<i64>,
    pub api_usage_number: Option<i64>,
    pub alarm_sms_number: Option<i64>,
}
model! { DescribeMonitorResourceInfoOutput {
    0 "PhoneAlarmNumber" phone_alarm_number: i64, 1 "AdvancedMetricNumber" advanced_metric_number: i64,
    2 "APIUsageNumber" api_usage_number: i64, 3 "AlarmSMSNumber" alarm_sms_number: i64
} }

/// Describes monitor types: `DescribeMonitorTypes` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeMonitorTypes>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorTypes {
    /// Required.
    pub module: String,
}
operation! { DescribeMonitorTypes(module: String) "DescribeMonitorTypes" -> DescribeMonitorTypesOutput {
    0 "Module" module
} }

/// Response of [`DescribeMonitorTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorTypesOutput {
    pub monitor_types: Vec<String>,
    pub monitor_type_infos: Vec<MonitorTypeInfo>,
}
model! { DescribeMonitorTypesOutput {
    0 "MonitorTypes" monitor_types: Vec<String>, 1 "MonitorTypeInfos" monitor_type_infos: Vec<MonitorTypeInfo>
} }

/// In the response of [`DescribeMonitorTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorTypeInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub sort_id: Option<i64>,
}
model! { MonitorTypeInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "SortId" sort_id: i64
} }

/// Describes notification content template supports: `DescribeNotificationContentTemplateSupports` of `monitor`
/// 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeNotificationContentTemplateSupports>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationContentTemplateSupports {
    pub monitor_type: Option<String>,
}
operation! { DescribeNotificationContentTemplateSupports()
    "DescribeNotificationContentTemplateSupports" -> DescribeNotificationContentTemplateSupportsOutput {
    0 "MonitorType" monitor_type: String
} }

/// Response of [`DescribeNotificationContentTemplateSupports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationContentTemplateSupportsOutput {
    pub support: Option<NotificationContentTemplateSupport>,
}
model! { DescribeNotificationContentTemplateSupportsOutput {
    0 "Support" support: NotificationContentTemplateSupport
} }

/// In the response of [`DescribeNotificationContentTemplateSupports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationContentTemplateSupport {
    pub monitor_type: Option<String>,
    pub variables: Vec<NotificationContentTemplateSupportDetail>,
    pub functions: Vec<NotificationContentTemplateSupportDetail>,
}
model! { NotificationContentTemplateSupport {
    0 "MonitorType" monitor_type: String, 1 "Variables" variables: Vec<NotificationContentTemplateSupportDetail>,
    2 "Functions" functions: Vec<NotificationContentTemplateSupportDetail>
} }

/// In the response of [`DescribeNotificationContentTemplateSupports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationContentTemplateSupportDetail {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub example: Option<String>,
}
model! { NotificationContentTemplateSupportDetail {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Example" example: String
} }

/// Describes on call form: `DescribeOnCallForm` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeOnCallForm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnCallForm {
    /// Required.
    pub module: String,
    /// Required.
    pub on_call_form_id: String,
}
operation! { DescribeOnCallForm(module: String, on_call_form_id: String)
    "DescribeOnCallForm" -> DescribeOnCallFormOutput {
    0 "Module" module, 1 "OnCallFormID" on_call_form_id
} }

/// Response of [`DescribeOnCallForm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnCallFormOutput {
    pub on_call_form: Option<OneOnCallForm>,
}
model! { DescribeOnCallFormOutput {
    0 "OnCallForm" on_call_form: OneOnCallForm
} }

/// In the response of [`DescribeOnCallForm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OneOnCallForm {
    pub on_call_form_id: Option<String>,
    pub on_call_form_name: Option<String>,
    pub on_call_form_desc: Option<String>,
    pub staff_infos: Vec<StaffInfo>,
    pub rotation_type: Option<String>,
    pub shift_time: Option<String>,
    pub effective_start_time: Option<i64>,
    pub effective_end_time: Option<i64>,
    pub time_zone: Option<f64>,
    pub cover_staff_infos: Vec<CoverStaffInfo>,
    pub tags: Vec<Tag>,
}
model! { OneOnCallForm {
    0 "OnCallFormID" on_call_form_id: String, 1 "OnCallFormName" on_call_form_name: String,
    2 "OnCallFormDesc" on_call_form_desc: String, 3 "StaffInfos" staff_infos: Vec<StaffInfo>,
    4 "RotationType" rotation_type: String, 5 "ShiftTime" shift_time: String,
    6 "EffectiveStartTime" effective_start_time: i64, 7 "EffectiveEndTime" effective_end_time: i64,
    8 "TimeZone" time_zone: f64, 9 "CoverStaffInfos" cover_staff_infos: Vec<CoverStaffInfo>, 10 "Tags" tags: Vec<Tag>
} }

/// Describes on call forms: `DescribeOnCallForms` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeOnCallForms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnCallForms {
    /// Required.
    pub module: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub on_call_form_staff_ids: Option<Vec<String>>,
    pub rotation_type: Option<String>,
    pub order: Option<String>,
    pub on_call_form_name: Option<String>,
}
operation! { DescribeOnCallForms(module: String, offset: i64, limit: i64)
    "DescribeOnCallForms" -> DescribeOnCallFormsOutput {
    0 "Module" module, 1 "Offset" offset, 2 "Limit" limit, 3 "OnCallFormStaffIDs" on_call_form_staff_ids: Vec<String>,
    4 "RotationType" rotation_type: String, 5 "Order" order: String, 6 "OnCallFormName" on_call_form_name: String
} }
paged! { DescribeOnCallForms: OnCallForm = Offset "Offset", "OnCallForms" on_call_forms, total "TotalCount" }

/// Response of [`DescribeOnCallForms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnCallFormsOutput {
    pub on_call_forms: Vec<OnCallForm>,
    pub total_count: Option<i64>,
}
model! { DescribeOnCallFormsOutput {
    0 "OnCallForms" on_call_forms: Vec<OnCallForm>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOnCallForms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnCallForm {
    pub on_call_form_id: Option<String>,
    pub on_call_form_name: Option<String>,
    pub on_call_form_desc: Option<String>,
    pub rotation_type: Option<String>,
    pub shift_time: Option<String>,
    pub effective_start_time: Option<i64>,
    pub effective_end_time: Option<i64>,
    pub time_zone: Option<f64>,
    pub curr_on_call_staffs: Vec<String>,
    pub tags: Vec<Tag>,
}
model! { OnCallForm {
    0 "OnCallFormID" on_call_form_id: String, 1 "OnCallFormName" on_call_form_name: String,
    2 "OnCallFormDesc" on_call_form_desc: String, 3 "RotationType" rotation_type: String,
    4 "ShiftTime" shift_time: String, 5 "EffectiveStartTime" effective_start_time: i64,
    6 "EffectiveEndTime" effective_end_time: i64, 7 "TimeZone" time_zone: f64,
    8 "CurrOnCallStaffs" curr_on_call_staffs: Vec<String>, 9 "Tags" tags: Vec<Tag>
} }

/// Describes phone alarm flow total count: `DescribePhoneAlarmFlowTotalCount` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePhoneAlarmFlowTotalCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneAlarmFlowTotalCount {
    /// Required.
    pub module: String,
    /// Required.
    pub query_time: i64,
}
operation! { DescribePhoneAlarmFlowTotalCount(module: String, query_time: i64)
    "DescribePhoneAlarmFlowTotalCount" -> DescribePhoneAlarmFlowTotalCountOutput {
    0 "Module" module, 1 "QueryTime" query_time
} }

/// Response of [`DescribePhoneAlarmFlowTotalCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneAlarmFlowTotalCountOutput {
    pub count: Option<i64>,
}
model! { DescribePhoneAlarmFlowTotalCountOutput {
    0 "Count" count: i64
} }

/// Describes plugin overviews: `DescribePluginOverviews` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePluginOverviews>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginOverviews {}
operation! { DescribePluginOverviews() "DescribePluginOverviews" -> DescribePluginOverviewsOutput {} }

/// Response of [`DescribePluginOverviews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginOverviewsOutput {
    pub plugin_set: Vec<GrafanaPlugin>,
}
model! { DescribePluginOverviewsOutput {
    0 "PluginSet" plugin_set: Vec<GrafanaPlugin>
} }

/// Describes policy condition list: `DescribePolicyConditionList` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePolicyConditionList>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`],
/// [`codes::FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED`], [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_DRUID_QUERY_FAILED`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_SERVICE_NOT_ENABLED`], [`codes::INTERNAL_ERROR_EXE_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionList {
    /// Required.
    pub module: String,
}
operation! { DescribePolicyConditionList(module: String)
    "DescribePolicyConditionList" -> DescribePolicyConditionListOutput {
    0 "Module" module
} }

/// Response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListOutput {
    pub conditions: Vec<DescribePolicyConditionListCondition>,
}
model! { DescribePolicyConditionListOutput {
    0 "Conditions" conditions: Vec<DescribePolicyConditionListCondition>
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListCondition {
    pub policy_view_name: Option<String>,
    pub event_metrics: Vec<DescribePolicyConditionListEventMetric>,
    pub is_support_multi_region: Option<bool>,
    pub metrics: Vec<DescribePolicyConditionListMetric>,
    pub name: Option<String>,
    pub sort_id: Option<i64>,
    pub support_default: Option<bool>,
    pub support_regions: Vec<String>,
    pub deprecating_info: Option<DescribePolicyConditionListResponseDeprecatingInfo>,
}
model! { DescribePolicyConditionListCondition {
    0 "PolicyViewName" policy_view_name: String,
    1 "EventMetrics" event_metrics: Vec<DescribePolicyConditionListEventMetric>,
    2 "IsSupportMultiRegion" is_support_multi_region: bool, 3 "Metrics" metrics: Vec<DescribePolicyConditionListMetric>,
    4 "Name" name: String, 5 "SortId" sort_id: i64, 6 "SupportDefault" support_default: bool,
    7 "SupportRegions" support_regions: Vec<String>,
    8 "DeprecatingInfo" deprecating_info: DescribePolicyConditionListResponseDeprecatingInfo
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListEventMetric {
    pub event_id: Option<i64>,
    pub event_show_name: Option<String>,
    pub need_recovered: Option<bool>,
    pub r#type: Option<i64>,
}
model! { DescribePolicyConditionListEventMetric {
    0 "EventId" event_id: i64, 1 "EventShowName" event_show_name: String, 2 "NeedRecovered" need_recovered: bool,
    3 "Type" r#type: i64
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListMetric {
    pub config_manual: Option<DescribePolicyConditionListConfigManual>,
    pub metric_id: Option<i64>,
    pub metric_show_name: Option<String>,
    pub metric_unit: Option<String>,
}
model! { DescribePolicyConditionListMetric {
    0 "ConfigManual" config_manual: DescribePolicyConditionListConfigManual, 1 "MetricId" metric_id: i64,
    2 "MetricShowName" metric_show_name: String, 3 "MetricUnit" metric_unit: String
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManual {
    pub calc_type: Option<DescribePolicyConditionListConfigManualCalcType>,
    pub calc_value: Option<DescribePolicyConditionListConfigManualCalcValue>,
    pub continue_time: Option<DescribePolicyConditionListConfigManualContinueTime>,
    pub period: Option<DescribePolicyConditionListConfigManualPeriod>,
    pub period_num: Option<DescribePolicyConditionListConfigManualPeriodNum>,
    pub stat_type: Option<DescribePolicyConditionListConfigManualStatType>,
}
model! { DescribePolicyConditionListConfigManual {
    0 "CalcType" calc_type: DescribePolicyConditionListConfigManualCalcType,
    1 "CalcValue" calc_value: DescribePolicyConditionListConfigManualCalcValue,
    2 "ContinueTime" continue_time: DescribePolicyConditionListConfigManualContinueTime,
    3 "Period" period: DescribePolicyConditionListConfigManualPeriod,
    4 "PeriodNum" period_num: DescribePolicyConditionListConfigManualPeriodNum,
    5 "StatType" stat_type: DescribePolicyConditionListConfigManualStatType
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManualCalcType {
    pub keys: Vec<i64>,
    pub need: Option<bool>,
}
model! { DescribePolicyConditionListConfigManualCalcType {
    0 "Keys" keys: Vec<i64>, 1 "Need" need: bool
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManualCalcValue {
    pub default: Option<String>,
    pub fixed: Option<String>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub need: Option<bool>,
}
model! { DescribePolicyConditionListConfigManualCalcValue {
    0 "Default" default: String, 1 "Fixed" fixed: String, 2 "Max" max: String, 3 "Min" min: String, 4 "Need" need: bool
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManualContinueTime {
    pub default: Option<i64>,
    pub keys: Vec<i64>,
    pub need: Option<bool>,
}
model! { DescribePolicyConditionListConfigManualContinueTime {
    0 "Default" default: i64, 1 "Keys" keys: Vec<i64>, 2 "Need" need: bool
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManualPeriod {
    pub default: Option<i64>,
    pub keys: Vec<i64>,
    pub need: Option<bool>,
}
model! { DescribePolicyConditionListConfigManualPeriod {
    0 "Default" default: i64, 1 "Keys" keys: Vec<i64>, 2 "Need" need: bool
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManualPeriodNum {
    pub default: Option<i64>,
    pub keys: Vec<i64>,
    pub need: Option<bool>,
}
model! { DescribePolicyConditionListConfigManualPeriodNum {
    0 "Default" default: i64, 1 "Keys" keys: Vec<i64>, 2 "Need" need: bool
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManualStatType {
    pub p5: Option<String>,
    pub p10: Option<String>,
    pub p60: Option<String>,
    pub p300: Option<String>,
    pub p600: Option<String>,
    pub p1800: Option<String>,
    pub p3600: Option<String>,
    pub p86400: Option<String>,
}
model! { DescribePolicyConditionListConfigManualStatType {
    0 "P5" p5: String, 1 "P10" p10: String, 2 "P60" p60: String, 3 "P300" p300: String, 4 "P600" p600: String,
    5 "P1800" p1800: String, 6 "P3600" p3600: String, 7 "P86400" p86400: String
} }

/// In the response of [`DescribePolicyConditionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListResponseDeprecatingInfo {
    pub hidden: Option<bool>,
    pub new_view_names: Vec<String>,
    pub description: Option<String>,
}
model! { DescribePolicyConditionListResponseDeprecatingInfo {
    0 "Hidden" hidden: bool, 1 "NewViewNames" new_view_names: Vec<String>, 2 "Description" description: String
} }

/// Describes policy group info: `DescribePolicyGroupInfo` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePolicyGroupInfo>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`],
/// [`codes::FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED`], [`codes::FAILED_OPERATION_DRUID_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DUPLICATE_NAME`], [`codes::FAILED_OPERATION_SERVICE_NOT_ENABLED`],
/// [`codes::INTERNAL_ERROR_EXE_TIMEOUT`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupInfo {
    /// Required.
    pub module: String,
    /// Required.
    pub group_id: i64,
}
operation! { DescribePolicyGroupInfo(module: String, group_id: i64)
    "DescribePolicyGroupInfo" -> DescribePolicyGroupInfoOutput {
    0 "Module" module, 1 "GroupId" group_id
} }

/// Response of [`DescribePolicyGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupInfoOutput {
    pub group_name: Option<String>,
    pub project_id: Option<i64>,
    pub is_default: Option<i64>,
    pub view_name: Option<String>,
    pub remark: Option<String>,
    pub show_name: Option<String>,
    pub last_edit_uin: Option<String>,
    pub update_time: Option<String>,
    pub region: Vec<String>,
    pub dimension_group: Vec<String>,
    pub conditions_config: Vec<DescribePolicyGroupInfoCondition>,
    pub event_config: Vec<DescribePolicyGroupInfoEventCondition>,
    pub receiver_infos: Vec<DescribePolicyGroupInfoReceiverInfo>,
    pub callback: Option<DescribePolicyGroupInfoCallback>,
    pub conditions_temp: Option<DescribePolicyGroupInfoConditionTpl>,
    pub can_set_default: Option<bool>,
    pub is_union_rule: Option<i64>,
}
model! { DescribePolicyGroupInfoOutput {
    0 "GroupName" group_name: String, 1 "ProjectId" project_id: i64, 2 "IsDefault" is_default: i64,
    3 "ViewName" view_name: String, 4 "Remark" remark: String, 5 "ShowName" show_name: String,
    6 "LastEditUin" last_edit_uin: String, 7 "UpdateTime" update_time: String, 8 "Region" region: Vec<String>,
    9 "DimensionGroup" dimension_group: Vec<String>,
    10 "ConditionsConfig" conditions_config: Vec<DescribePolicyGroupInfoCondition>,
    11 "EventConfig" event_config: Vec<DescribePolicyGroupInfoEventCondition>,
    12 "ReceiverInfos" receiver_infos: Vec<DescribePolicyGroupInfoReceiverInfo>,
    13 "Callback" callback: DescribePolicyGroupInfoCallback,
    14 "ConditionsTemp" conditions_temp: DescribePolicyGroupInfoConditionTpl, 15 "CanSetDefault" can_set_default: bool,
    16 "IsUnionRule" is_union_rule: i64
} }

/// In the response of [`DescribePolicyGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupInfoCondition {
    pub metric_show_name: Option<String>,
    pub period: Option<i64>,
    pub metric_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub unit: Option<String>,
    pub alarm_notify_type: Option<i64>,
    pub alarm_notify_period: Option<i64>,
    pub calc_type: Option<i64>,
    pub calc_value: Option<String>,
    pub continue_time: Option<i64>,
    pub metric_name: Option<String>,
}
model! { DescribePolicyGroupInfoCondition {
    0 "MetricShowName" metric_show_name: String, 1 "Period" period: i64, 2 "MetricId" metric_id: i64,
    3 "RuleId" rule_id: i64, 4 "Unit" unit: String, 5 "AlarmNotifyType" alarm_notify_type: i64,
    6 "AlarmNotifyPeriod" alarm_notify_period: i64, 7 "CalcType" calc_type: i64, 8 "CalcValue" calc_value: String,
    9 "ContinueTime" continue_time: i64, 10 "MetricName" metric_name: String
} }

/// In the response of [`DescribePolicyGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupInfoEventCondition {
    pub event_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub event_show_name: Option<String>,
    pub alarm_notify_period: Option<i64>,
    pub alarm_notify_type: Option<i64>,
}
model! { DescribePolicyGroupInfoEventCondition {
    0 "EventId" event_id: i64, 1 "RuleId" rule_id: i64, 2 "EventShowName" event_show_name: String,
    3 "AlarmNotifyPeriod" alarm_notify_period: i64, 4 "AlarmNotifyType" alarm_notify_type: i64
} }

/// In the response of [`DescribePolicyGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupInfoReceiverInfo {
    pub receiver_group_list: Vec<i64>,
    pub receiver_user_list: Vec<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub receiver_type: Option<String>,
    pub notify_way: Vec<String>,
    pub uid_list: Vec<i64>,
    pub round_number: Option<i64>,
    pub round_interval: Option<i64>,
    pub person_interval: Option<i64>,
    pub need_send_notice: Option<i64>,
    pub send_for: Vec<String>,
    pub recover_notify: Vec<String>,
    pub receive_language: Option<String>,
}
model! { DescribePolicyGroupInfoReceiverInfo {
    0 "ReceiverGroupList" receiver_group_list: Vec<i64>, 1 "ReceiverUserList" receiver_user_list: Vec<i64>,
    2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64, 4 "ReceiverType" receiver_type: String,
    5 "NotifyWay" notify_way: Vec<String>, 6 "UidList" uid_list: Vec<i64>, 7 "RoundNumber" round_number: i64,
    8 "RoundInterval" round_interval: i64, 9 "PersonInterval" person_interval: i64,
    10 "NeedSendNotice" need_send_notice: i64, 11 "SendFor" send_for: Vec<String>,
    12 "RecoverNotify" recover_notify: Vec<String>, 13 "ReceiveLanguage" receive_language: String
} }

/// In the response of [`DescribePolicyGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupInfoCallback {
    pub callback_url: Option<String>,
    pub valid_flag: Option<i64>,
    /// Secret.
    pub verify_code: Option<Secret>,
}
model! { DescribePolicyGroupInfoCallback {
    0 "CallbackUrl" callback_url: String, 1 "ValidFlag" valid_flag: i64, 2 "VerifyCode" verify_code: Secret
} }

/// In the response of [`DescribePolicyGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupInfoConditionTpl {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub view_name: Option<String>,
    pub remark: Option<String>,
    pub last_edit_uin: Option<String>,
    pub update_time: Option<i64>,
    pub insert_time: Option<i64>,
    pub is_union_rule: Option<i64>,
}
model! { DescribePolicyGroupInfoConditionTpl {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "ViewName" view_name: String,
    3 "Remark" remark: String, 4 "LastEditUin" last_edit_uin: String, 5 "UpdateTime" update_time: i64,
    6 "InsertTime" insert_time: i64, 7 "IsUnionRule" is_union_rule: i64
} }

/// Describes policy group list: `DescribePolicyGroupList` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePolicyGroupList>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`],
/// [`codes::FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED`], [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_DRUID_QUERY_FAILED`], [`codes::FAILED_OPERATION_DUPLICATE_NAME`],
/// [`codes::FAILED_OPERATION_SERVICE_NOT_ENABLED`], [`codes::INTERNAL_ERROR_EXE_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupList {
    /// Required.
    pub module: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub like: Option<String>,
    pub instance_group_id: Option<i64>,
    pub update_time_order: Option<String>,
    pub project_ids: Option<Vec<i64>>,
    pub view_names: Option<Vec<String>>,
    pub filter_unuse_receiver: Option<i64>,
    pub receivers: Option<Vec<String>>,
    pub receiver_user_list: Option<Vec<String>>,
    pub dimensions: Option<String>,
    pub condition_temp_group_id: Option<String>,
    pub receiver_type: Option<String>,
    pub is_open: Option<bool>,
}
operation! { DescribePolicyGroupList(module: String, limit: i64, offset: i64)
    "DescribePolicyGroupList" -> DescribePolicyGroupListOutput {
    0 "Module" module, 1 "Limit" limit, 2 "Offset" offset, 3 "Like" like: String,
    4 "InstanceGroupId" instance_group_id: i64, 5 "UpdateTimeOrder" update_time_order: String,
    6 "ProjectIds" project_ids: Vec<i64>, 7 "ViewNames" view_names: Vec<String>,
    8 "FilterUnuseReceiver" filter_unuse_receiver: i64, 9 "Receivers" receivers: Vec<String>,
    10 "ReceiverUserList" receiver_user_list: Vec<String>, 11 "Dimensions" dimensions: String,
    12 "ConditionTempGroupId" condition_temp_group_id: String, 13 "ReceiverType" receiver_type: String,
    14 "IsOpen" is_open: bool
} }
paged! { DescribePolicyGroupList: DescribePolicyGroupListGroup =
    Offset "Offset", "GroupList" group_list, total "Total" }

/// Response of [`DescribePolicyGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupListOutput {
    pub group_list: Vec<DescribePolicyGroupListGroup>,
    pub total: Option<i64>,
    pub warning: Option<String>,
}
model! { DescribePolicyGroupListOutput {
    0 "GroupList" group_list: Vec<DescribePolicyGroupListGroup>, 1 "Total" total: i64, 2 "Warning" warning: String
} }

/// In the response of [`DescribePolicyGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupListGroup {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub is_open: Option<bool>,
    pub view_name: Option<String>,
    pub last_edit_uin: Option<String>,
    pub update_time: Option<i64>,
    pub insert_time: Option<i64>,
    pub use_sum: Option<i64>,
    pub no_shielded_sum: Option<i64>,
    pub is_default: Option<i64>,
    pub can_set_default: Option<bool>,
    pub parent_group_id: Option<i64>,
    pub remark: Option<String>,
    pub project_id: Option<i64>,
    pub conditions: Vec<DescribePolicyGroupInfoCondition>,
    pub event_conditions: Vec<DescribePolicyGroupInfoEventCondition>,
    pub receiver_infos: Vec<DescribePolicyGroupInfoReceiverInfo>,
    pub conditions_temp: Option<DescribePolicyGroupInfoConditionTpl>,
    pub instance_group: Option<DescribePolicyGroupListGroupInstanceGroup>,
    pub is_union_rule: Option<i64>,
}
model! { DescribePolicyGroupListGroup {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "IsOpen" is_open: bool,
    3 "ViewName" view_name: String, 4 "LastEditUin" last_edit_uin: String, 5 "UpdateTime" update_time: i64,
    6 "InsertTime" insert_time: i64, 7 "UseSum" use_sum: i64, 8 "NoShieldedSum" no_shielded_sum: i64,
    9 "IsDefault" is_default: i64, 10 "CanSetDefault" can_set_default: bool, 11 "ParentGroupId" parent_group_id: i64,
    12 "Remark" remark: String, 13 "ProjectId" project_id: i64,
    14 "Conditions" conditions: Vec<DescribePolicyGroupInfoCondition>,
    15 "EventConditions" event_conditions: Vec<DescribePolicyGroupInfoEventCondition>,
    16 "ReceiverInfos" receiver_infos: Vec<DescribePolicyGroupInfoReceiverInfo>,
    17 "ConditionsTemp" conditions_temp: DescribePolicyGroupInfoConditionTpl,
    18 "InstanceGroup" instance_group: DescribePolicyGroupListGroupInstanceGroup, 19 "IsUnionRule" is_union_rule: i64
} }

/// In the response of [`DescribePolicyGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupListGroupInstanceGroup {
    pub instance_group_id: Option<i64>,
    pub view_name: Option<String>,
    pub last_edit_uin: Option<String>,
    pub group_name: Option<String>,
    pub instance_sum: Option<i64>,
    pub update_time: Option<i64>,
    pub insert_time: Option<i64>,
}
model! { DescribePolicyGroupListGroupInstanceGroup {
    0 "InstanceGroupId" instance_group_id: i64, 1 "ViewName" view_name: String, 2 "LastEditUin" last_edit_uin: String,
    3 "GroupName" group_name: String, 4 "InstanceSum" instance_sum: i64, 5 "UpdateTime" update_time: i64,
    6 "InsertTime" insert_time: i64
} }

/// Describes policy object count: `DescribePolicyObjectCount` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePolicyObjectCount>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`], [`codes::INTERNAL_ERROR_EXE_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyObjectCount {
    /// Required.
    pub module: String,
    /// Required.
    pub group_id: i64,
}
operation! { DescribePolicyObjectCount(module: String, group_id: i64)
    "DescribePolicyObjectCount" -> DescribePolicyObjectCountOutput {
    0 "Module" module, 1 "GroupId" group_id
} }

/// Response of [`DescribePolicyObjectCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyObjectCountOutput {
    pub is_multi_region: Option<bool>,
    pub region_list: Vec<RegionPolicyObjectCount>,
}
model! { DescribePolicyObjectCountOutput {
    0 "IsMultiRegion" is_multi_region: bool, 1 "RegionList" region_list: Vec<RegionPolicyObjectCount>
} }

/// In the response of [`DescribePolicyObjectCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionPolicyObjectCount {
    pub region: Option<String>,
    pub count: Option<i64>,
}
model! { RegionPolicyObjectCount {
    0 "Region" region: String, 1 "Count" count: i64
} }

/// Describes product event list: `DescribeProductEventList` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeProductEventList>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventList {
    /// Required.
    pub module: String,
    pub product_name: Option<Vec<String>>,
    pub event_name: Option<Vec<String>>,
    pub instance_id: Option<Vec<String>>,
    pub dimensions: Option<Vec<DescribeProductEventListDimensions>>,
    pub region_list: Option<Vec<String>>,
    pub r#type: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    pub project: Option<Vec<String>>,
    pub is_alarm_config: Option<i64>,
    pub time_order: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeProductEventList(module: String) "DescribeProductEventList" -> DescribeProductEventListOutput {
    0 "Module" module, 1 "ProductName" product_name: Vec<String>, 2 "EventName" event_name: Vec<String>,
    3 "InstanceId" instance_id: Vec<String>, 4 "Dimensions" dimensions: Vec<DescribeProductEventListDimensions>,
    5 "RegionList" region_list: Vec<String>, 6 "Type" r#type: Vec<String>, 7 "Status" status: Vec<String>,
    8 "Project" project: Vec<String>, 9 "IsAlarmConfig" is_alarm_config: i64, 10 "TimeOrder" time_order: String,
    11 "StartTime" start_time: i64, 12 "EndTime" end_time: i64, 13 "Offset" offset: i64, 14 "Limit" limit: i64
} }
paged! { DescribeProductEventList: DescribeProductEventListEvents = Offset "Offset", "Events" events, total "Total" }

/// In the request of [`DescribeProductEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListDimensions {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { DescribeProductEventListDimensions(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`DescribeProductEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListOutput {
    pub events: Vec<DescribeProductEventListEvents>,
    pub over_view: Option<DescribeProductEventListOverView>,
    pub total: Option<i64>,
}
model! { DescribeProductEventListOutput {
    0 "Events" events: Vec<DescribeProductEventListEvents>, 1 "OverView" over_view: DescribeProductEventListOverView,
    2 "Total" total: i64
} }

/// In the response of [`DescribeProductEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListEvents {
    pub event_id: Option<i64>,
    pub event_c_name: Option<String>,
    pub event_e_name: Option<String>,
    pub event_name: Option<String>,
    pub product_c_name: Option<String>,
    pub product_e_name: Option<String>,
    pub product_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub project_id: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub support_alarm: Option<i64>,
    pub r#type: Option<String>,
    pub start_time: Option<i64>,
    pub update_time: Option<i64>,
    pub dimensions: Vec<DescribeProductEventListEventsDimensions>,
    pub addition_msg: Vec<DescribeProductEventListEventsDimensions>,
    pub is_alarm_config: Option<i64>,
    pub group_info: Vec<DescribeProductEventListEventsGroupInfo>,
    pub view_name: Option<String>,
}
model! { DescribeProductEventListEvents {
    0 "EventId" event_id: i64, 1 "EventCName" event_c_name: String, 2 "EventEName" event_e_name: String,
    3 "EventName" event_name: String, 4 "ProductCName" product_c_name: String, 5 "ProductEName" product_e_name: String,
    6 "ProductName" product_name: String, 7 "InstanceId" instance_id: String, 8 "InstanceName" instance_name: String,
    9 "ProjectId" project_id: String, 10 "Region" region: String, 11 "Status" status: String,
    12 "SupportAlarm" support_alarm: i64, 13 "Type" r#type: String, 14 "StartTime" start_time: i64,
    15 "UpdateTime" update_time: i64, 16 "Dimensions" dimensions: Vec<DescribeProductEventListEventsDimensions>,
    17 "AdditionMsg" addition_msg: Vec<DescribeProductEventListEventsDimensions>,
    18 "IsAlarmConfig" is_alarm_config: i64, 19 "GroupInfo" group_info: Vec<DescribeProductEventListEventsGroupInfo>,
    20 "ViewName" view_name: String
} }

/// In the response of [`DescribeProductEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListEventsDimensions {
    pub key: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeProductEventListEventsDimensions {
    0 "Key" key: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// In the response of [`DescribeProductEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListEventsGroupInfo {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
}
model! { DescribeProductEventListEventsGroupInfo {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String
} }

/// In the response of [`DescribeProductEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListOverView {
    pub status_change_amount: Option<i64>,
    pub un_config_alarm_amount: Option<i64>,
    pub un_normal_event_amount: Option<i64>,
    pub un_recover_amount: Option<i64>,
}
model! { DescribeProductEventListOverView {
    0 "StatusChangeAmount" status_change_amount: i64, 1 "UnConfigAlarmAmount" un_config_alarm_amount: i64,
    2 "UnNormalEventAmount" un_normal_event_amount: i64, 3 "UnRecoverAmount" un_recover_amount: i64
} }

/// Describes product list: `DescribeProductList` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeProductList>.
///
/// Errors: [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`], [`codes::INTERNAL_ERROR_EXE_TIMEOUT`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductList {
    /// Required.
    pub module: String,
    pub order: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeProductList(module: String) "DescribeProductList" -> DescribeProductListOutput {
    0 "Module" module, 1 "Order" order: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeProductList: ProductSimple = Offset "Offset", "ProductList" product_list, total "TotalCount" }

/// Response of [`DescribeProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductListOutput {
    pub product_list: Vec<ProductSimple>,
    pub total_count: Option<i64>,
}
model! { DescribeProductListOutput {
    0 "ProductList" product_list: Vec<ProductSimple>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSimple {
    pub namespace: Option<String>,
    pub product_name: Option<String>,
    pub product_en_name: Option<String>,
}
model! { ProductSimple {
    0 "Namespace" namespace: String, 1 "ProductName" product_name: String, 2 "ProductEnName" product_en_name: String
} }

/// Describes prometheus agent instances: `DescribePrometheusAgentInstances` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusAgentInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentInstances {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribePrometheusAgentInstances(cluster_id: String)
    "DescribePrometheusAgentInstances" -> DescribePrometheusAgentInstancesOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribePrometheusAgentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentInstancesOutput {
    pub instances: Vec<String>,
}
model! { DescribePrometheusAgentInstancesOutput {
    0 "Instances" instances: Vec<String>
} }

/// Describes prometheus agents: `DescribePrometheusAgents` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusAgents>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgents {
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub agent_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrometheusAgents(instance_id: String)
    "DescribePrometheusAgents" -> DescribePrometheusAgentsOutput {
    0 "InstanceId" instance_id, 1 "Name" name: String, 2 "AgentIds" agent_ids: Vec<String>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribePrometheusAgents: PrometheusAgent = Offset "Offset", "AgentSet" agent_set, total "TotalCount" }

/// Response of [`DescribePrometheusAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentsOutput {
    pub agent_set: Vec<PrometheusAgent>,
    pub total_count: Option<i64>,
}
model! { DescribePrometheusAgentsOutput {
    0 "AgentSet" agent_set: Vec<PrometheusAgent>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrometheusAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAgent {
    pub name: Option<String>,
    pub agent_id: Option<String>,
    pub instance_id: Option<String>,
    pub ipv4: Option<String>,
    pub heartbeat_time: Option<String>,
    pub last_error: Option<String>,
    pub agent_version: Option<String>,
    pub status: Option<i64>,
}
model! { PrometheusAgent {
    0 "Name" name: String, 1 "AgentId" agent_id: String, 2 "InstanceId" instance_id: String, 3 "Ipv4" ipv4: String,
    4 "HeartbeatTime" heartbeat_time: String, 5 "LastError" last_error: String, 6 "AgentVersion" agent_version: String,
    7 "Status" status: i64
} }

/// Describes prometheus alert groups: `DescribePrometheusAlertGroups` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusAlertGroups>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertGroups {
    pub instance_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub labels: Option<Vec<PrometheusRuleKV>>,
}
operation! { DescribePrometheusAlertGroups() "DescribePrometheusAlertGroups" -> DescribePrometheusAlertGroupsOutput {
    0 "InstanceId" instance_id: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "GroupId" group_id: String,
    4 "GroupName" group_name: String, 5 "Labels" labels: Vec<PrometheusRuleKV>
} }
paged! { DescribePrometheusAlertGroups: PrometheusAlertGroupSet =
    Offset "Offset", "AlertGroupSet" alert_group_set, total "TotalCount" }

/// Response of [`DescribePrometheusAlertGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertGroupsOutput {
    pub alert_group_set: Vec<PrometheusAlertGroupSet>,
    pub total_count: Option<i64>,
}
model! { DescribePrometheusAlertGroupsOutput {
    0 "AlertGroupSet" alert_group_set: Vec<PrometheusAlertGroupSet>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrometheusAlertGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertGroupSet {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub amp_receivers: Vec<String>,
    pub custom_receiver: Option<PrometheusAlertCustomReceiver>,
    pub repeat_interval: Option<String>,
    pub template_id: Option<String>,
    pub rules: Vec<PrometheusAlertGroupRuleSet>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { PrometheusAlertGroupSet {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "AMPReceivers" amp_receivers: Vec<String>,
    3 "CustomReceiver" custom_receiver: PrometheusAlertCustomReceiver, 4 "RepeatInterval" repeat_interval: String,
    5 "TemplateId" template_id: String, 6 "Rules" rules: Vec<PrometheusAlertGroupRuleSet>,
    7 "CreatedAt" created_at: String, 8 "UpdatedAt" updated_at: String
} }

/// Describes prometheus alert policy: `DescribePrometheusAlertPolicy` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusAlertPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertPolicy {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusAlertPolicy(instance_id: String)
    "DescribePrometheusAlertPolicy" -> DescribePrometheusAlertPolicyOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusAlertPolicy: PrometheusAlertPolicyItem =
    Offset "Offset", "AlertRules" alert_rules, total "Total" }

/// In the request of [`DescribePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub r#type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Type" r#type: String, 1 "Key" key: String, 2 "Value" value: String, 3 "Name" name: String,
    4 "Values" values: Vec<String>
} }

/// Response of [`DescribePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertPolicyOutput {
    pub alert_rules: Vec<PrometheusAlertPolicyItem>,
    pub total: Option<i64>,
}
model! { DescribePrometheusAlertPolicyOutput {
    0 "AlertRules" alert_rules: Vec<PrometheusAlertPolicyItem>, 1 "Total" total: i64
} }

/// Describes prometheus alertmanager config: `DescribePrometheusAlertmanagerConfig` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusAlertmanagerConfig>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertmanagerConfig {
    pub instance_id: Option<String>,
}
operation! { DescribePrometheusAlertmanagerConfig()
    "DescribePrometheusAlertmanagerConfig" -> DescribePrometheusAlertmanagerConfigOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribePrometheusAlertmanagerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertmanagerConfigOutput {
    pub alertmanager_config: Option<PrometheusAlertmanagerConfigV2>,
}
model! { DescribePrometheusAlertmanagerConfigOutput {
    0 "AlertmanagerConfig" alertmanager_config: PrometheusAlertmanagerConfigV2
} }

/// In the request of [`DescribePrometheusAlertmanagerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertmanagerConfigV2 {
    pub inhibit_rules: Option<Vec<PrometheusAlertmanagerConfigInhibitRule>>,
}
input! { PrometheusAlertmanagerConfigV2() {
    0 "InhibitRules" inhibit_rules: Vec<PrometheusAlertmanagerConfigInhibitRule>
} }

/// In the request of [`DescribePrometheusAlertmanagerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertmanagerConfigInhibitRule {
    /// Required.
    pub source_matchers: Option<Vec<String>>,
    /// Required.
    pub target_matchers: Option<Vec<String>>,
    /// Required.
    pub equal: Option<Vec<String>>,
}
input! {
    PrometheusAlertmanagerConfigInhibitRule(source_matchers: Vec<String>, target_matchers: Vec<String>, equal: Vec<String>) {
    0 "SourceMatchers" source_matchers: Vec<String>, 1 "TargetMatchers" target_matchers: Vec<String>,
    2 "Equal" equal: Vec<String>
} }

/// Describes prometheus cluster agents: `DescribePrometheusClusterAgents` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusClusterAgents>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DB`],
/// [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`], [`codes::FAILED_OPERATION_INSTANCE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusClusterAgents {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub cluster_ids: Option<Vec<String>>,
    pub cluster_types: Option<Vec<String>>,
    pub cluster_name: Option<String>,
}
operation! { DescribePrometheusClusterAgents(instance_id: String)
    "DescribePrometheusClusterAgents" -> DescribePrometheusClusterAgentsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "ClusterIds" cluster_ids: Vec<String>,
    4 "ClusterTypes" cluster_types: Vec<String>, 5 "ClusterName" cluster_name: String
} }
paged! { DescribePrometheusClusterAgents: PrometheusAgentOverview = Offset "Offset", "Agents" agents, total "Total" }

/// Response of [`DescribePrometheusClusterAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusClusterAgentsOutput {
    pub agents: Vec<PrometheusAgentOverview>,
    pub total: Option<i64>,
    pub is_first_bind: Option<bool>,
    pub image_need_update: Option<bool>,
}
model! { DescribePrometheusClusterAgentsOutput {
    0 "Agents" agents: Vec<PrometheusAgentOverview>, 1 "Total" total: i64, 2 "IsFirstBind" is_first_bind: bool,
    3 "ImageNeedUpdate" image_need_update: bool
} }

/// In the response of [`DescribePrometheusClusterAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAgentOverview {
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
    pub status: Option<String>,
    pub cluster_name: Option<String>,
    pub external_labels: Vec<Label>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub failed_reason: Option<String>,
    pub name: Option<String>,
    pub enable_external: Option<bool>,
    pub desired_agent_num: Option<i64>,
    pub ready_agent_num: Option<i64>,
}
model! { PrometheusAgentOverview {
    0 "ClusterType" cluster_type: String, 1 "ClusterId" cluster_id: String, 2 "Status" status: String,
    3 "ClusterName" cluster_name: String, 4 "ExternalLabels" external_labels: Vec<Label>, 5 "Region" region: String,
    6 "VpcId" vpc_id: String, 7 "FailedReason" failed_reason: String, 8 "Name" name: String,
    9 "EnableExternal" enable_external: bool, 10 "DesiredAgentNum" desired_agent_num: i64,
    11 "ReadyAgentNum" ready_agent_num: i64
} }

/// Describes prometheus config: `DescribePrometheusConfig` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DB`],
/// [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`], [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_type: String,
}
operation! { DescribePrometheusConfig(instance_id: String, cluster_id: String, cluster_type: String)
    "DescribePrometheusConfig" -> DescribePrometheusConfigOutput {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "ClusterType" cluster_type
} }

/// Response of [`DescribePrometheusConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusConfigOutput {
    pub config: Option<String>,
    pub service_monitors: Vec<PrometheusConfigItem>,
    pub pod_monitors: Vec<PrometheusConfigItem>,
    pub raw_jobs: Vec<PrometheusConfigItem>,
    pub probes: Vec<PrometheusConfigItem>,
    pub image_need_update: Option<bool>,
}
model! { DescribePrometheusConfigOutput {
    0 "Config" config: String, 1 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    2 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 3 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    4 "Probes" probes: Vec<PrometheusConfigItem>, 5 "ImageNeedUpdate" image_need_update: bool
} }

/// Describes prometheus create instance quota: `DescribePrometheusCreateInstanceQuota` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusCreateInstanceQuota>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_PARAM`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusCreateInstanceQuota {}
operation! { DescribePrometheusCreateInstanceQuota()
    "DescribePrometheusCreateInstanceQuota" -> DescribePrometheusCreateInstanceQuotaOutput {} }

/// Response of [`DescribePrometheusCreateInstanceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusCreateInstanceQuotaOutput {
    pub quota_detail: Option<PrometheusInstanceQuotaDetail>,
}
model! { DescribePrometheusCreateInstanceQuotaOutput {
    0 "QuotaDetail" quota_detail: PrometheusInstanceQuotaDetail
} }

/// In the response of [`DescribePrometheusCreateInstanceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusInstanceQuotaDetail {
    pub limit: Option<i64>,
    pub usage: Option<i64>,
    pub available: Option<i64>,
}
model! { PrometheusInstanceQuotaDetail {
    0 "Limit" limit: i64, 1 "Usage" usage: i64, 2 "Available" available: i64
} }

/// Describes prometheus global config: `DescribePrometheusGlobalConfig` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusGlobalConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_PARAM`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalConfig {
    /// Required.
    pub instance_id: String,
    pub disable_statistics: Option<bool>,
}
operation! { DescribePrometheusGlobalConfig(instance_id: String)
    "DescribePrometheusGlobalConfig" -> DescribePrometheusGlobalConfigOutput {
    0 "InstanceId" instance_id, 1 "DisableStatistics" disable_statistics: bool
} }

/// Response of [`DescribePrometheusGlobalConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalConfigOutput {
    pub config: Option<String>,
    pub service_monitors: Vec<PrometheusConfigItem>,
    pub pod_monitors: Vec<PrometheusConfigItem>,
    pub raw_jobs: Vec<PrometheusConfigItem>,
    pub probes: Vec<PrometheusConfigItem>,
}
model! { DescribePrometheusGlobalConfigOutput {
    0 "Config" config: String, 1 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    2 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 3 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    4 "Probes" probes: Vec<PrometheusConfigItem>
} }

/// Describes prometheus global notification: `DescribePrometheusGlobalNotification` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusGlobalNotification>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalNotification {
    /// Required.
    pub instance_id: String,
}
operation! { DescribePrometheusGlobalNotification(instance_id: String)
    "DescribePrometheusGlobalNotification" -> DescribePrometheusGlobalNotificationOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribePrometheusGlobalNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalNotificationOutput {
    pub notification: Option<PrometheusNotificationItem>,
}
model! { DescribePrometheusGlobalNotificationOutput {
    0 "Notification" notification: PrometheusNotificationItem
} }

/// Describes prometheus instance detail: `DescribePrometheusInstanceDetail` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusInstanceDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::INVALID_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceDetail {
    /// Required.
    pub instance_id: String,
}
operation! { DescribePrometheusInstanceDetail(instance_id: String)
    "DescribePrometheusInstanceDetail" -> DescribePrometheusInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribePrometheusInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceDetailOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_status: Option<i64>,
    pub charge_status: Option<i64>,
    pub enable_grafana: Option<i64>,
    pub grafana_url: Option<String>,
    pub instance_charge_type: Option<i64>,
    pub spec_name: Option<String>,
    pub data_retention_time: Option<i64>,
    pub expire_time: Option<String>,
    pub auto_renew_flag: Option<i64>,
}
model! { DescribePrometheusInstanceDetailOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "VpcId" vpc_id: String,
    3 "SubnetId" subnet_id: String, 4 "InstanceStatus" instance_status: i64, 5 "ChargeStatus" charge_status: i64,
    6 "EnableGrafana" enable_grafana: i64, 7 "GrafanaURL" grafana_url: String,
    8 "InstanceChargeType" instance_charge_type: i64, 9 "SpecName" spec_name: String,
    10 "DataRetentionTime" data_retention_time: i64, 11 "ExpireTime" expire_time: String,
    12 "AutoRenewFlag" auto_renew_flag: i64
} }

/// Describes prometheus instance init status: `DescribePrometheusInstanceInitStatus` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusInstanceInitStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_TASK_NOT_FOUND`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceInitStatus {
    /// Required.
    pub instance_id: String,
}
operation! { DescribePrometheusInstanceInitStatus(instance_id: String)
    "DescribePrometheusInstanceInitStatus" -> DescribePrometheusInstanceInitStatusOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribePrometheusInstanceInitStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceInitStatusOutput {
    pub status: Option<String>,
    pub steps: Vec<TaskStepInfo>,
    pub eks_cluster_id: Option<String>,
    pub security_group_id: Option<String>,
}
model! { DescribePrometheusInstanceInitStatusOutput {
    0 "Status" status: String, 1 "Steps" steps: Vec<TaskStepInfo>, 2 "EksClusterId" eks_cluster_id: String,
    3 "SecurityGroupId" security_group_id: String
} }

/// In the response of [`DescribePrometheusInstanceInitStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStepInfo {
    pub step: Option<String>,
    pub life_state: Option<String>,
    pub start_at: Option<String>,
    pub end_at: Option<String>,
    pub failed_msg: Option<String>,
}
model! { TaskStepInfo {
    0 "Step" step: String, 1 "LifeState" life_state: String, 2 "StartAt" start_at: String, 3 "EndAt" end_at: String,
    4 "FailedMsg" failed_msg: String
} }

/// Describes prometheus instance usage: `DescribePrometheusInstanceUsage` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusInstanceUsage>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceUsage {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub start_calc_date: String,
    /// Required.
    pub end_calc_date: String,
}
operation! {
    DescribePrometheusInstanceUsage(instance_ids: Vec<String>, start_calc_date: String, end_calc_date: String)
    "DescribePrometheusInstanceUsage" -> DescribePrometheusInstanceUsageOutput {
    0 "InstanceIds" instance_ids, 1 "StartCalcDate" start_calc_date, 2 "EndCalcDate" end_calc_date
} }

/// Response of [`DescribePrometheusInstanceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceUsageOutput {
    pub usage_set: Vec<PrometheusInstanceTenantUsage>,
}
model! { DescribePrometheusInstanceUsageOutput {
    0 "UsageSet" usage_set: Vec<PrometheusInstanceTenantUsage>
} }

/// In the response of [`DescribePrometheusInstanceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusInstanceTenantUsage {
    pub instance_id: Option<String>,
    pub calc_date: Option<String>,
    pub total: Option<f64>,
    pub basic: Option<f64>,
    pub fee: Option<f64>,
}
model! { PrometheusInstanceTenantUsage {
    0 "InstanceId" instance_id: String, 1 "CalcDate" calc_date: String, 2 "Total" total: f64, 3 "Basic" basic: f64,
    4 "Fee" fee: f64
} }

/// Describes prometheus instances: `DescribePrometheusInstances` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusInstances>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCESS_TAG_FAIL`], [`codes::FAILED_OPERATION_INTERNAL_ERROR`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`], [`codes::FAILED_OPERATION_SEND_REQUEST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstances {
    pub instance_ids: Option<Vec<String>>,
    pub instance_status: Option<Vec<i64>>,
    pub instance_name: Option<String>,
    pub zones: Option<Vec<String>>,
    pub tag_filters: Option<Vec<PrometheusTag>>,
    pub ipv4_address: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub instance_charge_type: Option<i64>,
}
operation! { DescribePrometheusInstances() "DescribePrometheusInstances" -> DescribePrometheusInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "InstanceStatus" instance_status: Vec<i64>,
    2 "InstanceName" instance_name: String, 3 "Zones" zones: Vec<String>,
    4 "TagFilters" tag_filters: Vec<PrometheusTag>, 5 "IPv4Address" ipv4_address: Vec<String>, 6 "Limit" limit: i64,
    7 "Offset" offset: i64, 8 "InstanceChargeType" instance_charge_type: i64
} }
paged! { DescribePrometheusInstances: PrometheusInstancesItem =
    Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribePrometheusInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstancesOutput {
    pub instance_set: Vec<PrometheusInstancesItem>,
    pub total_count: Option<i64>,
}
model! { DescribePrometheusInstancesOutput {
    0 "InstanceSet" instance_set: Vec<PrometheusInstancesItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrometheusInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusInstancesItem {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_charge_type: Option<i64>,
    pub region_id: Option<i64>,
    pub zone: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub data_retention_time: Option<i64>,
    pub instance_status: Option<i64>,
    pub grafana_url: Option<String>,
    pub created_at: Option<String>,
    pub enable_grafana: Option<i64>,
    pub ipv4_address: Option<String>,
    pub tag_specification: Vec<PrometheusTag>,
    pub expire_time: Option<String>,
    pub charge_status: Option<i64>,
    pub spec_name: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub is_near_expire: Option<i64>,
    /// Secret.
    pub auth_token: Option<Secret>,
    pub remote_write: Option<String>,
    pub api_root_path: Option<String>,
    pub proxy_address: Option<String>,
    pub grafana_status: Option<i64>,
    pub grafana_ip_white_list: Option<String>,
    pub grant: Option<PrometheusInstanceGrantInfo>,
    pub grafana_instance_id: Option<String>,
    pub alert_rule_limit: Option<i64>,
    pub recording_rule_limit: Option<i64>,
    pub migration_type: Option<i64>,
    pub instance_attributes: Vec<PrometheusRuleKV>,
}
model! { PrometheusInstancesItem {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceChargeType" instance_charge_type: i64, 3 "RegionId" region_id: i64, 4 "Zone" zone: String,
    5 "VpcId" vpc_id: String, 6 "SubnetId" subnet_id: String, 7 "DataRetentionTime" data_retention_time: i64,
    8 "InstanceStatus" instance_status: i64, 9 "GrafanaURL" grafana_url: String, 10 "CreatedAt" created_at: String,
    11 "EnableGrafana" enable_grafana: i64, 12 "IPv4Address" ipv4_address: String,
    13 "TagSpecification" tag_specification: Vec<PrometheusTag>, 14 "ExpireTime" expire_time: String,
    15 "ChargeStatus" charge_status: i64, 16 "SpecName" spec_name: String, 17 "AutoRenewFlag" auto_renew_flag: i64,
    18 "IsNearExpire" is_near_expire: i64, 19 "AuthToken" auth_token: Secret, 20 "RemoteWrite" remote_write: String,
    21 "ApiRootPath" api_root_path: String, 22 "ProxyAddress" proxy_address: String,
    23 "GrafanaStatus" grafana_status: i64, 24 "GrafanaIpWhiteList" grafana_ip_white_list: String,
    25 "Grant" grant: PrometheusInstanceGrantInfo, 26 "GrafanaInstanceId" grafana_instance_id: String,
    27 "AlertRuleLimit" alert_rule_limit: i64, 28 "RecordingRuleLimit" recording_rule_limit: i64,
    29 "MigrationType" migration_type: i64, 30 "InstanceAttributes" instance_attributes: Vec<PrometheusRuleKV>
} }

/// In the response of [`DescribePrometheusInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusInstanceGrantInfo {
    pub has_charge_operation: Option<i64>,
    pub has_vpc_display: Option<i64>,
    pub has_grafana_status_change: Option<i64>,
    pub has_agent_manage: Option<i64>,
    pub has_tke_manage: Option<i64>,
    pub has_api_operation: Option<i64>,
}
model! { PrometheusInstanceGrantInfo {
    0 "HasChargeOperation" has_charge_operation: i64, 1 "HasVpcDisplay" has_vpc_display: i64,
    2 "HasGrafanaStatusChange" has_grafana_status_change: i64, 3 "HasAgentManage" has_agent_manage: i64,
    4 "HasTkeManage" has_tke_manage: i64, 5 "HasApiOperation" has_api_operation: i64
} }

/// Describes prometheus instances overview: `DescribePrometheusInstancesOverview` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusInstancesOverview>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstancesOverview {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusInstancesOverview()
    "DescribePrometheusInstancesOverview" -> DescribePrometheusInstancesOverviewOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusInstancesOverview: PrometheusInstancesOverview =
    Offset "Offset", "Instances" instances, total "Total" }

/// Response of [`DescribePrometheusInstancesOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstancesOverviewOutput {
    pub instances: Vec<PrometheusInstancesOverview>,
    pub total: Option<i64>,
}
model! { DescribePrometheusInstancesOverviewOutput {
    0 "Instances" instances: Vec<PrometheusInstancesOverview>, 1 "Total" total: i64
} }

/// In the response of [`DescribePrometheusInstancesOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusInstancesOverview {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_status: Option<i64>,
    pub charge_status: Option<i64>,
    pub enable_grafana: Option<i64>,
    pub grafana_url: Option<String>,
    pub instance_charge_type: Option<i64>,
    pub spec_name: Option<String>,
    pub data_retention_time: Option<i64>,
    pub expire_time: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub bound_total: Option<i64>,
    pub bound_normal: Option<i64>,
    pub resource_package_status: Option<i64>,
    pub resource_package_spec_name: Option<String>,
}
model! { PrometheusInstancesOverview {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "VpcId" vpc_id: String,
    3 "SubnetId" subnet_id: String, 4 "InstanceStatus" instance_status: i64, 5 "ChargeStatus" charge_status: i64,
    6 "EnableGrafana" enable_grafana: i64, 7 "GrafanaURL" grafana_url: String,
    8 "InstanceChargeType" instance_charge_type: i64, 9 "SpecName" spec_name: String,
    10 "DataRetentionTime" data_retention_time: i64, 11 "ExpireTime" expire_time: String,
    12 "AutoRenewFlag" auto_renew_flag: i64, 13 "BoundTotal" bound_total: i64, 14 "BoundNormal" bound_normal: i64,
    15 "ResourcePackageStatus" resource_package_status: i64,
    16 "ResourcePackageSpecName" resource_package_spec_name: String
} }

/// Describes prometheus integration metrics: `DescribePrometheusIntegrationMetrics` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusIntegrationMetrics>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusIntegrationMetrics {
    /// Required.
    pub integration_code: String,
}
operation! { DescribePrometheusIntegrationMetrics(integration_code: String)
    "DescribePrometheusIntegrationMetrics" -> DescribePrometheusIntegrationMetricsOutput {
    0 "IntegrationCode" integration_code
} }

/// Response of [`DescribePrometheusIntegrationMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusIntegrationMetricsOutput {
    pub integration_metric_set: Vec<IntegrationMetricGroup>,
}
model! { DescribePrometheusIntegrationMetricsOutput {
    0 "IntegrationMetricSet" integration_metric_set: Vec<IntegrationMetricGroup>
} }

/// In the response of [`DescribePrometheusIntegrationMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationMetricGroup {
    pub group: Option<String>,
    pub metrics: Vec<IntegrationMetric>,
    pub group_name: Option<String>,
}
model! { IntegrationMetricGroup {
    0 "Group" group: String, 1 "Metrics" metrics: Vec<IntegrationMetric>, 2 "GroupName" group_name: String
} }

/// In the response of [`DescribePrometheusIntegrationMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationMetric {
    pub metric_name: Option<String>,
    pub name: Option<String>,
    pub metric_type: Option<String>,
    pub unit: Option<String>,
    pub description: Option<String>,
}
model! { IntegrationMetric {
    0 "MetricName" metric_name: String, 1 "Name" name: String, 2 "MetricType" metric_type: String,
    3 "Unit" unit: String, 4 "Description" description: String
} }

/// Describes prometheus record rules: `DescribePrometheusRecordRules` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusRecordRules>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRecordRules {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusRecordRules(instance_id: String)
    "DescribePrometheusRecordRules" -> DescribePrometheusRecordRulesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusRecordRules: PrometheusRecordRuleYamlItem =
    Offset "Offset", "Records" records, total "Total" }

/// Response of [`DescribePrometheusRecordRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRecordRulesOutput {
    pub records: Vec<PrometheusRecordRuleYamlItem>,
    pub total: Option<i64>,
}
model! { DescribePrometheusRecordRulesOutput {
    0 "Records" records: Vec<PrometheusRecordRuleYamlItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribePrometheusRecordRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusRecordRuleYamlItem {
    pub name: Option<String>,
    pub update_time: Option<String>,
    pub template_id: Option<String>,
    pub content: Option<String>,
    pub cluster_id: Option<String>,
    pub status: Option<i64>,
    pub id: Option<String>,
    pub count: Option<i64>,
}
model! { PrometheusRecordRuleYamlItem {
    0 "Name" name: String, 1 "UpdateTime" update_time: String, 2 "TemplateId" template_id: String,
    3 "Content" content: String, 4 "ClusterId" cluster_id: String, 5 "Status" status: i64, 6 "Id" id: String,
    7 "Count" count: i64
} }

/// Describes prometheus regions: `DescribePrometheusRegions` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRegions {
    pub pay_mode: Option<i64>,
}
operation! { DescribePrometheusRegions() "DescribePrometheusRegions" -> DescribePrometheusRegionsOutput {
    0 "PayMode" pay_mode: i64
} }

/// Response of [`DescribePrometheusRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRegionsOutput {
    pub region_set: Vec<PrometheusRegionItem>,
}
model! { DescribePrometheusRegionsOutput {
    0 "RegionSet" region_set: Vec<PrometheusRegionItem>
} }

/// In the response of [`DescribePrometheusRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusRegionItem {
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub region_state: Option<i64>,
    pub region_name: Option<String>,
    pub region_short_name: Option<String>,
    pub area: Option<String>,
    pub region_pay_mode: Option<i64>,
}
model! { PrometheusRegionItem {
    0 "Region" region: String, 1 "RegionId" region_id: i64, 2 "RegionState" region_state: i64,
    3 "RegionName" region_name: String, 4 "RegionShortName" region_short_name: String, 5 "Area" area: String,
    6 "RegionPayMode" region_pay_mode: i64
} }

/// Describes prometheus scrape jobs: `DescribePrometheusScrapeJobs` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusScrapeJobs>.
///
/// Errors: [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusScrapeJobs {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub agent_id: String,
    pub name: Option<String>,
    pub job_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrometheusScrapeJobs(instance_id: String, agent_id: String)
    "DescribePrometheusScrapeJobs" -> DescribePrometheusScrapeJobsOutput {
    0 "InstanceId" instance_id, 1 "AgentId" agent_id, 2 "Name" name: String, 3 "JobIds" job_ids: Vec<String>,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribePrometheusScrapeJobs: PrometheusScrapeJob =
    Offset "Offset", "ScrapeJobSet" scrape_job_set, total "TotalCount" }

/// Response of [`DescribePrometheusScrapeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusScrapeJobsOutput {
    pub scrape_job_set: Vec<PrometheusScrapeJob>,
    pub total_count: Option<i64>,
}
model! { DescribePrometheusScrapeJobsOutput {
    0 "ScrapeJobSet" scrape_job_set: Vec<PrometheusScrapeJob>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePrometheusScrapeJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusScrapeJob {
    pub name: Option<String>,
    pub agent_id: Option<String>,
    pub job_id: Option<String>,
    pub config: Option<String>,
}
model! { PrometheusScrapeJob {
    0 "Name" name: String, 1 "AgentId" agent_id: String, 2 "JobId" job_id: String, 3 "Config" config: String
} }

/// Describes prometheus scrape statistics: `DescribePrometheusScrapeStatistics` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusScrapeStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusScrapeStatistics {
    /// Required.
    pub instance_ids: Vec<String>,
    pub cluster_id: Option<String>,
    pub job_type: Option<String>,
    pub job: Option<String>,
}
operation! { DescribePrometheusScrapeStatistics(instance_ids: Vec<String>)
    "DescribePrometheusScrapeStatistics" -> DescribePrometheusScrapeStatisticsOutput {
    0 "InstanceIds" instance_ids, 1 "ClusterId" cluster_id: String, 2 "JobType" job_type: String, 3 "Job" job: String
} }

/// Response of [`DescribePrometheusScrapeStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusScrapeStatisticsOutput {
    pub total: Option<i64>,
    pub instance_results: Vec<PrometheusInstanceScrapeStatistics>,
}
model! { DescribePrometheusScrapeStatisticsOutput {
    0 "Total" total: i64, 1 "InstanceResults" instance_results: Vec<PrometheusInstanceScrapeStatistics>
} }

/// In the response of [`DescribePrometheusScrapeStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusInstanceScrapeStatistics {
    pub instance_id: Option<String>,
    pub scraped_rate: Option<f64>,
    pub clusters: Vec<PrometheusClusterScrapeStatistics>,
    pub global: Vec<PrometheusClusterScrapeStatistics>,
    pub samples_rate: Option<f64>,
}
model! { PrometheusInstanceScrapeStatistics {
    0 "InstanceId" instance_id: String, 1 "ScrapedRate" scraped_rate: f64,
    2 "Clusters" clusters: Vec<PrometheusClusterScrapeStatistics>,
    3 "Global" global: Vec<PrometheusClusterScrapeStatistics>, 4 "SamplesRate" samples_rate: f64
} }

/// In the response of [`DescribePrometheusScrapeStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusClusterScrapeStatistics {
    pub cluster_id: Option<String>,
    pub scraped_rate: Option<f64>,
    pub jobs: Vec<PrometheusJobScrapeStatistics>,
    pub samples_rate: Option<f64>,
}
model! { PrometheusClusterScrapeStatistics {
    0 "ClusterID" cluster_id: String, 1 "ScrapedRate" scraped_rate: f64,
    2 "Jobs" jobs: Vec<PrometheusJobScrapeStatistics>, 3 "SamplesRate" samples_rate: f64
} }

/// In the response of [`DescribePrometheusScrapeStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusJobScrapeStatistics {
    pub job_name: Option<String>,
    pub scraped_rate: Option<f64>,
    pub metrics: Vec<PrometheusMetricScrapeStatistics>,
    pub job_type: Option<String>,
}
model! { PrometheusJobScrapeStatistics {
    0 "JobName" job_name: String, 1 "ScrapedRate" scraped_rate: f64,
    2 "Metrics" metrics: Vec<PrometheusMetricScrapeStatistics>, 3 "JobType" job_type: String
} }

/// In the response of [`DescribePrometheusScrapeStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusMetricScrapeStatistics {
    pub metric_name: Option<String>,
    pub samples_rate: Option<f64>,
    pub scraped_rate: Option<f64>,
    pub is_recommended: Option<bool>,
}
model! { PrometheusMetricScrapeStatistics {
    0 "MetricName" metric_name: String, 1 "SamplesRate" samples_rate: f64, 2 "ScrapedRate" scraped_rate: f64,
    3 "IsRecommended" is_recommended: bool
} }

/// Describes prometheus targets tmp: `DescribePrometheusTargetsTMP` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusTargetsTMP>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_PARAM`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTargetsTMP {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_id: String,
    pub cluster_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrometheusTargetsTMP(instance_id: String, cluster_id: String)
    "DescribePrometheusTargetsTMP" -> DescribePrometheusTargetsTMPOutput {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "ClusterType" cluster_type: String,
    3 "Filters" filters: Vec<Filter>, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribePrometheusTargetsTMP: PrometheusJobTargets = Offset "Offset", "Jobs" jobs }

/// Response of [`DescribePrometheusTargetsTMP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTargetsTMPOutput {
    pub jobs: Vec<PrometheusJobTargets>,
}
model! { DescribePrometheusTargetsTMPOutput {
    0 "Jobs" jobs: Vec<PrometheusJobTargets>
} }

/// In the response of [`DescribePrometheusTargetsTMP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusJobTargets {
    pub targets: Vec<PrometheusTarget>,
    pub job_name: Option<String>,
    pub total: Option<i64>,
    pub up: Option<i64>,
}
model! { PrometheusJobTargets {
    0 "Targets" targets: Vec<PrometheusTarget>, 1 "JobName" job_name: String, 2 "Total" total: i64, 3 "Up" up: i64
} }

/// In the response of [`DescribePrometheusTargetsTMP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTarget {
    pub url: Option<String>,
    pub state: Option<String>,
}
model! { PrometheusTarget {
    0 "Url" url: String, 1 "State" state: String
} }

/// Describes prometheus temp: `DescribePrometheusTemp` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusTemp>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_PARAM`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemp {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrometheusTemp() "DescribePrometheusTemp" -> DescribePrometheusTempOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribePrometheusTemp: PrometheusTemp = Offset "Offset", "Templates" templates, total "Total" }

/// Response of [`DescribePrometheusTemp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempOutput {
    pub templates: Vec<PrometheusTemp>,
    pub total: Option<i64>,
}
model! { DescribePrometheusTempOutput {
    0 "Templates" templates: Vec<PrometheusTemp>, 1 "Total" total: i64
} }

/// Describes prometheus temp sync: `DescribePrometheusTempSync` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusTempSync>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_PARAM`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempSync {
    /// Required.
    pub template_id: String,
}
operation! { DescribePrometheusTempSync(template_id: String)
    "DescribePrometheusTempSync" -> DescribePrometheusTempSyncOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribePrometheusTempSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempSyncOutput {
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
model! { DescribePrometheusTempSyncOutput {
    0 "Targets" targets: Vec<PrometheusTemplateSyncTarget>
} }

/// Describes prometheus zones: `DescribePrometheusZones` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribePrometheusZones>.
///
/// Errors: [`codes::FAILED_OPERATION_REGION_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusZones {
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
}
operation! { DescribePrometheusZones() "DescribePrometheusZones" -> DescribePrometheusZonesOutput {
    0 "RegionId" region_id: i64, 1 "RegionName" region_name: String
} }

/// Response of [`DescribePrometheusZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusZonesOutput {
    pub zone_set: Vec<PrometheusZoneItem>,
}
model! { DescribePrometheusZonesOutput {
    0 "ZoneSet" zone_set: Vec<PrometheusZoneItem>
} }

/// In the response of [`DescribePrometheusZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusZoneItem {
    pub zone: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_state: Option<i64>,
    pub region_id: Option<i64>,
    pub zone_name: Option<String>,
    pub zone_resource_state: Option<i64>,
}
model! { PrometheusZoneItem {
    0 "Zone" zone: String, 1 "ZoneId" zone_id: i64, 2 "ZoneState" zone_state: i64, 3 "RegionId" region_id: i64,
    4 "ZoneName" zone_name: String, 5 "ZoneResourceState" zone_resource_state: i64
} }

/// Describes recording rules: `DescribeRecordingRules` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeRecordingRules>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`], [`codes::FAILED_OPERATION_RESOURCE_EXIST`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRules {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub rule_id: Option<String>,
    pub rule_state: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeRecordingRules(instance_id: String) "DescribeRecordingRules" -> DescribeRecordingRulesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "RuleId" rule_id: String,
    4 "RuleState" rule_state: i64, 5 "Name" name: String
} }
paged! { DescribeRecordingRules: RecordingRuleSet =
    Offset "Offset", "RecordingRuleSet" recording_rule_set, total "TotalCount" }

/// Response of [`DescribeRecordingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRulesOutput {
    pub total_count: Option<i64>,
    pub recording_rule_set: Vec<RecordingRuleSet>,
    pub total_rule_count: Option<i64>,
}
model! { DescribeRecordingRulesOutput {
    0 "TotalCount" total_count: i64, 1 "RecordingRuleSet" recording_rule_set: Vec<RecordingRuleSet>,
    2 "TotalRuleCount" total_rule_count: i64
} }

/// In the response of [`DescribeRecordingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordingRuleSet {
    pub rule_id: Option<String>,
    pub rule_state: Option<i64>,
    pub name: Option<String>,
    pub group: Option<String>,
    pub total: Option<i64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub rule_name: Option<String>,
}
model! { RecordingRuleSet {
    0 "RuleId" rule_id: String, 1 "RuleState" rule_state: i64, 2 "Name" name: String, 3 "Group" group: String,
    4 "Total" total: i64, 5 "CreatedAt" created_at: String, 6 "UpdatedAt" updated_at: String,
    7 "RuleName" rule_name: String
} }

/// Describes remote urls: `DescribeRemoteURLs` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeRemoteURLs>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteURLs {
    /// Required.
    pub instance_id: String,
    pub remote_urls: Option<Vec<String>>,
}
operation! { DescribeRemoteURLs(instance_id: String) "DescribeRemoteURLs" -> DescribeRemoteURLsOutput {
    0 "InstanceId" instance_id, 1 "RemoteURLs" remote_urls: Vec<String>
} }

/// Response of [`DescribeRemoteURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteURLsOutput {
    pub remote_writes: Vec<RemoteWrite>,
}
model! { DescribeRemoteURLsOutput {
    0 "RemoteWrites" remote_writes: Vec<RemoteWrite>
} }

/// In the request of [`DescribeRemoteURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteWrite {
    /// Required.
    pub url: Option<String>,
    pub url_relabel_config: Option<String>,
    pub basic_auth: Option<BasicAuth>,
    /// Deprecated.
    pub max_block_size: Option<String>,
    /// Deprecated.
    pub label: Option<String>,
    pub headers: Option<Vec<RemoteWriteHeader>>,
    pub remote_write_type: Option<i64>,
}
input! { RemoteWrite(url: String) {
    0 "URL" url: String, 1 "URLRelabelConfig" url_relabel_config: String, 2 "BasicAuth" basic_auth: BasicAuth,
    3 "MaxBlockSize" max_block_size: String, 4 "Label" label: String, 5 "Headers" headers: Vec<RemoteWriteHeader>,
    6 "RemoteWriteType" remote_write_type: i64
} }

/// In the request of [`DescribeRemoteURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicAuth {
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { BasicAuth() {
    0 "UserName" user_name: String, 1 "Password" password: Secret
} }

/// In the request of [`DescribeRemoteURLs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteWriteHeader {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RemoteWriteHeader(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes remote writes: `DescribeRemoteWrites` of `monitor` 2018-07-24.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeRemoteWrites>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteWrites {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRemoteWrites(instance_id: String) "DescribeRemoteWrites" -> DescribeRemoteWritesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRemoteWrites: WriteDestination = Offset "Offset", "RemoteWrites" remote_writes, total "Count" }

/// Response of [`DescribeRemoteWrites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteWritesOutput {
    pub count: Option<i64>,
    pub remote_writes: Vec<WriteDestination>,
}
model! { DescribeRemoteWritesOutput {
    0 "Count" count: i64, 1 "RemoteWrites" remote_writes: Vec<WriteDestination>
} }

/// In the response of [`DescribeRemoteWrites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteDestination {
    pub destination: Option<String>,
}
model! { WriteDestination {
    0 "Destination" destination: String
} }

/// Describes sso account: `DescribeSSOAccount` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeSSOAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSOAccount {
    /// Required.
    pub instance_id: String,
    pub user_id: Option<String>,
}
operation! { DescribeSSOAccount(instance_id: String) "DescribeSSOAccount" -> DescribeSSOAccountOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id: String
} }

/// Response of [`DescribeSSOAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSOAccountOutput {
    pub account_set: Vec<GrafanaAccountInfo>,
}
model! { DescribeSSOAccountOutput {
    0 "AccountSet" account_set: Vec<GrafanaAccountInfo>
} }

/// In the response of [`DescribeSSOAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaAccountInfo {
    pub user_id: Option<String>,
    pub role: Vec<GrafanaAccountRole>,
    pub notes: Option<String>,
    /// RFC 3339 time.
    pub create_at: Option<String>,
    pub instance_id: Option<String>,
    pub uin: Option<String>,
}
model! { GrafanaAccountInfo {
    0 "UserId" user_id: String, 1 "Role" role: Vec<GrafanaAccountRole>, 2 "Notes" notes: String,
    3 "CreateAt" create_at: String, 4 "InstanceId" instance_id: String, 5 "Uin" uin: String
} }

/// Describes statistic data: `DescribeStatisticData` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DescribeStatisticData>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_DATA_COLUMN_NOT_FOUND`], [`codes::FAILED_OPERATION_DATA_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DATA_TABLE_NOT_FOUND`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`],
/// [`codes::FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED`], [`codes::FAILED_OPERATION_DIVISION_BY_ZERO`],
/// [`codes::INTERNAL_ERROR_CALLBACK_FAIL`], [`codes::INTERNAL_ERROR_DEPENDS_API`],
/// [`codes::INTERNAL_ERROR_DEPENDS_DB`], [`codes::INTERNAL_ERROR_DEPENDS_MQ`], [`codes::INTERNAL_ERROR_EXE_TIMEOUT`],
/// [`codes::INTERNAL_ERROR_SYSTEM`], [`codes::INTERNAL_ERROR_TASK_RESULT_FORMAT`],
/// [`codes::INVALID_PARAMETER_DUP_TASK`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_MISS_AKSK`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::INVALID_PARAMETER_SECRET_ID_OR_SECRET_KEY_ERROR`],
/// [`codes::INVALID_PARAMETER_UNSUPPORTED_PRODUCT`], [`codes::INVALID_PARAMETER_VALUE_DASHBOARD_NAME_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_VERSION_MISMATCH`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_TASK`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticData {
    /// Required.
    pub module: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub metric_names: Vec<String>,
    pub conditions: Option<Vec<MidQueryCondition>>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub group_bys: Option<Vec<String>>,
}
operation! { DescribeStatisticData(module: String, namespace: String, metric_names: Vec<String>)
    "DescribeStatisticData" -> DescribeStatisticDataOutput {
    0 "Module" module, 1 "Namespace" namespace, 2 "MetricNames" metric_names,
    3 "Conditions" conditions: Vec<MidQueryCondition>, 4 "Period" period: i64, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "GroupBys" group_bys: Vec<String>
} }

/// In the request of [`DescribeStatisticData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MidQueryCondition {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
}
input! { MidQueryCondition(key: String, operator: String, value: Vec<String>) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: Vec<String>
} }

/// Response of [`DescribeStatisticData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticDataOutput {
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Vec<MetricData>,
}
model! { DescribeStatisticDataOutput {
    0 "Period" period: i64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "Data" data: Vec<MetricData>
} }

/// In the response of [`DescribeStatisticData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricData {
    pub metric_name: Option<String>,
    pub points: Vec<MetricDataPoint>,
}
model! { MetricData {
    0 "MetricName" metric_name: String, 1 "Points" points: Vec<MetricDataPoint>
} }

/// In the response of [`DescribeStatisticData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDataPoint {
    pub dimensions: Vec<Dimension>,
    pub values: Vec<Point>,
}
model! { MetricDataPoint {
    0 "Dimensions" dimensions: Vec<Dimension>, 1 "Values" values: Vec<Point>
} }

/// In the request of [`DescribeStatisticData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Dimension(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeStatisticData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Point {
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { Point {
    0 "Timestamp" timestamp: i64, 1 "Value" value: f64
} }

/// Destroys prometheus instance: `DestroyPrometheusInstance` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=DestroyPrometheusInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_AGENTS_NOT_IN_UNINSTALL_STAGE`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrometheusInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DestroyPrometheusInstance(instance_id: String) "DestroyPrometheusInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DestroyPrometheusInstance`]: empty.
pub type DestroyPrometheusInstanceOutput = Empty;

/// Enables grafana internet: `EnableGrafanaInternet` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=EnableGrafanaInternet>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGrafanaInternet {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub enable_internet: bool,
}
operation! { EnableGrafanaInternet(instance_id: String, enable_internet: bool) "EnableGrafanaInternet" -> Empty {
    0 "InstanceID" instance_id, 1 "EnableInternet" enable_internet
} }

/// Response of [`EnableGrafanaInternet`]: empty.
pub type EnableGrafanaInternetOutput = Empty;

/// Enables grafana sso: `EnableGrafanaSSO` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=EnableGrafanaSSO>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGrafanaSSO {
    /// Required.
    pub enable_sso: bool,
    /// Required.
    pub instance_id: String,
}
operation! { EnableGrafanaSSO(enable_sso: bool, instance_id: String) "EnableGrafanaSSO" -> Empty {
    0 "EnableSSO" enable_sso, 1 "InstanceId" instance_id
} }

/// Response of [`EnableGrafanaSSO`]: empty.
pub type EnableGrafanaSSOOutput = Empty;

/// Enables predefined policies: `EnablePredefinedPolicies` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=EnablePredefinedPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePredefinedPolicies {
    pub predefined_config_id: Option<String>,
    pub predefined_group_id: Option<String>,
    pub notice_ids: Option<Vec<String>>,
}
operation! { EnablePredefinedPolicies() "EnablePredefinedPolicies" -> Empty {
    0 "PredefinedConfigID" predefined_config_id: String, 1 "PredefinedGroupID" predefined_group_id: String,
    2 "NoticeIDs" notice_ids: Vec<String>
} }

/// Response of [`EnablePredefinedPolicies`]: empty.
pub type EnablePredefinedPoliciesOutput = Empty;

/// Enables sso cam check: `EnableSSOCamCheck` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=EnableSSOCamCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSSOCamCheck {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub enable_sso_cam_check: bool,
}
operation! { EnableSSOCamCheck(instance_id: String, enable_sso_cam_check: bool) "EnableSSOCamCheck" -> Empty {
    0 "InstanceId" instance_id, 1 "EnableSSOCamCheck" enable_sso_cam_check
} }

/// Response of [`EnableSSOCamCheck`]: empty.
pub type EnableSSOCamCheckOutput = Empty;

/// Exports prometheus read only dynamic api: `ExportPrometheusReadOnlyDynamicAPI` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ExportPrometheusReadOnlyDynamicAPI>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DATA_COLUMN_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_DATA_QUERY_FAILED`], [`codes::FAILED_OPERATION_DATA_TABLE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`], [`codes::FAILED_OPERATION_INSTANCE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_APP_ID`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrometheusReadOnlyDynamicAPI {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub method: String,
    /// Required.
    pub path: String,
    pub request_body: Option<String>,
    pub headers: Option<Vec<PrometheusStringKeyValuePair>>,
    pub self_monitor: Option<bool>,
}
operation! { ExportPrometheusReadOnlyDynamicAPI(instance_id: String, method: String, path: String)
    "ExportPrometheusReadOnlyDynamicAPI" -> ExportPrometheusReadOnlyDynamicAPIOutput {
    0 "InstanceId" instance_id, 1 "Method" method, 2 "Path" path, 3 "RequestBody" request_body: String,
    4 "Headers" headers: Vec<PrometheusStringKeyValuePair>, 5 "SelfMonitor" self_monitor: bool
} }

/// In the request of [`ExportPrometheusReadOnlyDynamicAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusStringKeyValuePair {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { PrometheusStringKeyValuePair(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ExportPrometheusReadOnlyDynamicAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrometheusReadOnlyDynamicAPIOutput {
    pub http: Option<PrometheusDynamicAPIResponseHTTP>,
}
model! { ExportPrometheusReadOnlyDynamicAPIOutput {
    0 "HTTP" http: PrometheusDynamicAPIResponseHTTP
} }

/// In the response of [`ExportPrometheusReadOnlyDynamicAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusDynamicAPIResponseHTTP {
    pub status_code: Option<i64>,
    pub response_body: Option<String>,
}
model! { PrometheusDynamicAPIResponseHTTP {
    0 "StatusCode" status_code: i64, 1 "ResponseBody" response_body: String
} }

/// Gets monitor data: `GetMonitorData` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=GetMonitorData>.
///
/// Errors: [`codes::FAILED_OPERATION_API_TRANSLATE_ERROR`], [`codes::FAILED_OPERATION_ERR_NOT_OPEN`],
/// [`codes::FAILED_OPERATION_ERR_OWED`], [`codes::LIMIT_EXCEEDED_LIMITED_ACCESS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorData {
    /// Required.
    pub namespace: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub instances: Vec<Instance>,
    pub period: Option<i64>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub specify_statistics: Option<i64>,
}
operation! { GetMonitorData(namespace: String, metric_name: String, instances: Vec<Instance>)
    "GetMonitorData" -> GetMonitorDataOutput {
    0 "Namespace" namespace, 1 "MetricName" metric_name, 2 "Instances" instances, 3 "Period" period: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "SpecifyStatistics" specify_statistics: i64
} }

/// In the request of [`GetMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    /// Required.
    pub dimensions: Option<Vec<Dimension>>,
}
input! { Instance(dimensions: Vec<Dimension>) {
    0 "Dimensions" dimensions: Vec<Dimension>
} }

/// Response of [`GetMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorDataOutput {
    pub period: Option<i64>,
    pub metric_name: Option<String>,
    pub data_points: Vec<DataPoint>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub msg: Option<String>,
}
model! { GetMonitorDataOutput {
    0 "Period" period: i64, 1 "MetricName" metric_name: String, 2 "DataPoints" data_points: Vec<DataPoint>,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Msg" msg: String
} }

/// In the response of [`GetMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataPoint {
    pub dimensions: Vec<Dimension>,
    pub timestamps: Vec<f64>,
    pub values: Vec<f64>,
    pub max_values: Vec<f64>,
    pub min_values: Vec<f64>,
    pub avg_values: Vec<f64>,
}
model! { DataPoint {
    0 "Dimensions" dimensions: Vec<Dimension>, 1 "Timestamps" timestamps: Vec<f64>, 2 "Values" values: Vec<f64>,
    3 "MaxValues" max_values: Vec<f64>, 4 "MinValues" min_values: Vec<f64>, 5 "AvgValues" avg_values: Vec<f64>
} }

/// Gets prometheus agent management command: `GetPrometheusAgentManagementCommand` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=GetPrometheusAgentManagementCommand>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusAgentManagementCommand {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub agent_id: String,
}
operation! { GetPrometheusAgentManagementCommand(instance_id: String, agent_id: String)
    "GetPrometheusAgentManagementCommand" -> GetPrometheusAgentManagementCommandOutput {
    0 "InstanceId" instance_id, 1 "AgentId" agent_id
} }

/// Response of [`GetPrometheusAgentManagementCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusAgentManagementCommandOutput {
    pub command: Option<ManagementCommand>,
}
model! { GetPrometheusAgentManagementCommandOutput {
    0 "Command" command: ManagementCommand
} }

/// In the response of [`GetPrometheusAgentManagementCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagementCommand {
    pub install: Option<String>,
    pub restart: Option<String>,
    pub stop: Option<String>,
    pub status_check: Option<String>,
    pub log_check: Option<String>,
}
model! { ManagementCommand {
    0 "Install" install: String, 1 "Restart" restart: String, 2 "Stop" stop: String,
    3 "StatusCheck" status_check: String, 4 "LogCheck" log_check: String
} }

/// Gets top n monitor data: `GetTopNMonitorData` of `monitor` 2018-07-24.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=GetTopNMonitorData>.
///
/// Errors: [`codes::FAILED_OPERATION_ERR_NOT_OPEN`], [`codes::FAILED_OPERATION_ERR_OWED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopNMonitorData {
    /// Required.
    pub n: i64,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub instances: Vec<Instance>,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub namespace: String,
    pub period: Option<i64>,
}

/// Arguments of [`GetTopNMonitorData::new`].
pub struct GetTopNMonitorDataRequired {
    pub n: i64,
    pub start_time: String,
    pub end_time: String,
    pub instances: Vec<Instance>,
    pub metric_name: String,
    pub namespace: String,
}
operation! {
    GetTopNMonitorData { GetTopNMonitorDataRequired: n, start_time, end_time, instances, metric_name, namespace }
    "GetTopNMonitorData" -> GetTopNMonitorDataOutput {
    0 "N" n, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Instances" instances, 4 "MetricName" metric_name,
    5 "Namespace" namespace, 6 "Period" period: i64
} }

/// Response of [`GetTopNMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopNMonitorDataOutput {
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub n: Option<i64>,
    pub ordered_data_points: Vec<SingleOrderedDataPoint>,
    pub msg: Option<String>,
}
model! { GetTopNMonitorDataOutput {
    0 "MetricName" metric_name: String, 1 "Period" period: i64, 2 "N" n: i64,
    3 "OrderedDataPoints" ordered_data_points: Vec<SingleOrderedDataPoint>, 4 "Msg" msg: String
} }

/// In the response of [`GetTopNMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleOrderedDataPoint {
    pub dimensions: Vec<Dimension>,
    pub value: Option<f64>,
    pub timestamp: Option<i64>,
    pub order: Option<i64>,
}
model! { SingleOrderedDataPoint {
    0 "Dimensions" dimensions: Vec<Dimension>, 1 "Value" value: f64, 2 "Timestamp" timestamp: i64, 3 "Order" order: i64
} }

/// Installs plugins: `InstallPlugins` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=InstallPlugins>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPlugins {
    /// Required.
    pub plugins: Vec<GrafanaPlugin>,
    /// Required.
    pub instance_id: String,
}
operation! { InstallPlugins(plugins: Vec<GrafanaPlugin>, instance_id: String) "InstallPlugins" -> InstallPluginsOutput {
    0 "Plugins" plugins, 1 "InstanceId" instance_id
} }

/// Response of [`InstallPlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPluginsOutput {
    pub plugin_ids: Vec<String>,
}
model! { InstallPluginsOutput {
    0 "PluginIds" plugin_ids: Vec<String>
} }

/// Modifies alarm notice: `ModifyAlarmNotice` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyAlarmNotice>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmNotice {
    /// Required.
    pub module: String,
    /// Required.
    pub name: String,
    /// Required.
    pub notice_type: String,
    /// Required.
    pub notice_language: String,
    /// Required.
    pub notice_id: String,
    pub user_notices: Option<Vec<UserNotice>>,
    pub url_notices: Option<Vec<URLNotice>>,
    pub cls_notices: Option<Vec<CLSNotice>>,
    pub policy_ids: Option<Vec<String>>,
    pub is_login_free: Option<i64>,
    pub time_zone_name: Option<String>,
}

/// Arguments of [`ModifyAlarmNotice::new`].
pub struct ModifyAlarmNoticeRequired {
    pub module: String,
    pub name: String,
    pub notice_type: String,
    pub notice_language: String,
    pub notice_id: String,
}
operation! { ModifyAlarmNotice { ModifyAlarmNoticeRequired: module, name, notice_type, notice_language, notice_id }
    "ModifyAlarmNotice" -> Empty {
    0 "Module" module, 1 "Name" name, 2 "NoticeType" notice_type, 3 "NoticeLanguage" notice_language,
    4 "NoticeId" notice_id, 5 "UserNotices" user_notices: Vec<UserNotice>, 6 "URLNotices" url_notices: Vec<URLNotice>,
    7 "CLSNotices" cls_notices: Vec<CLSNotice>, 8 "PolicyIds" policy_ids: Vec<String>,
    9 "IsLoginFree" is_login_free: i64, 10 "TimeZoneName" time_zone_name: String
} }

/// Response of [`ModifyAlarmNotice`]: empty.
pub type ModifyAlarmNoticeOutput = Empty;

/// Modifies alarm policy condition: `ModifyAlarmPolicyCondition` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyAlarmPolicyCondition>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicyCondition {
    /// Required.
    pub module: String,
    /// Required.
    pub policy_id: String,
    pub condition_template_id: Option<i64>,
    pub condition: Option<AlarmPolicyCondition>,
    pub event_condition: Option<AlarmPolicyEventCondition>,
    pub filter: Option<AlarmPolicyFilter>,
    pub group_by: Option<Vec<String>>,
    pub log_alarm_req_info: Option<LogAlarmReq>,
    pub notice_ids: Option<Vec<String>>,
    pub enable: Option<i64>,
    pub policy_name: Option<String>,
    pub eb_subject: Option<String>,
}
operation! { ModifyAlarmPolicyCondition(module: String, policy_id: String) "ModifyAlarmPolicyCondition" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id, 2 "ConditionTemplateId" condition_template_id: i64,
    3 "Condition" condition: AlarmPolicyCondition, 4 "EventCondition" event_condition: AlarmPolicyEventCondition,
    5 "Filter" filter: AlarmPolicyFilter, 6 "GroupBy" group_by: Vec<String>,
    7 "LogAlarmReqInfo" log_alarm_req_info: LogAlarmReq, 8 "NoticeIds" notice_ids: Vec<String>, 9 "Enable" enable: i64,
    10 "PolicyName" policy_name: String, 11 "EbSubject" eb_subject: String
} }

/// Response of [`ModifyAlarmPolicyCondition`]: empty.
pub type ModifyAlarmPolicyConditionOutput = Empty;

/// Modifies alarm policy info: `ModifyAlarmPolicyInfo` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyAlarmPolicyInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicyInfo {
    /// Required.
    pub module: String,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub key: String,
    /// Required.
    pub value: String,
}
operation! { ModifyAlarmPolicyInfo(module: String, policy_id: String, key: String, value: String)
    "ModifyAlarmPolicyInfo" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id, 2 "Key" key, 3 "Value" value
} }

/// Response of [`ModifyAlarmPolicyInfo`]: empty.
pub type ModifyAlarmPolicyInfoOutput = Empty;

/// Modifies alarm policy notice: `ModifyAlarmPolicyNotice` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyAlarmPolicyNotice>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicyNotice {
    /// Required.
    pub module: String,
    pub policy_id: Option<String>,
    pub notice_ids: Option<Vec<String>>,
    pub policy_ids: Option<Vec<String>>,
    pub hierarchical_notices: Option<Vec<AlarmHierarchicalNotice>>,
    pub notice_content_tmpl_bind_infos: Option<Vec<NoticeContentTmplBindInfo>>,
}
operation! { ModifyAlarmPolicyNotice(module: String) "ModifyAlarmPolicyNotice" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id: String, 2 "NoticeIds" notice_ids: Vec<String>,
    3 "PolicyIds" policy_ids: Vec<String>, 4 "HierarchicalNotices" hierarchical_notices: Vec<AlarmHierarchicalNotice>,
    5 "NoticeContentTmplBindInfos" notice_content_tmpl_bind_infos: Vec<NoticeContentTmplBindInfo>
} }

/// Response of [`ModifyAlarmPolicyNotice`]: empty.
pub type ModifyAlarmPolicyNoticeOutput = Empty;

/// Modifies alarm policy status: `ModifyAlarmPolicyStatus` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyAlarmPolicyStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicyStatus {
    /// Required.
    pub module: String,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub enable: i64,
}
operation! { ModifyAlarmPolicyStatus(module: String, policy_id: String, enable: i64)
    "ModifyAlarmPolicyStatus" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id, 2 "Enable" enable
} }

/// Response of [`ModifyAlarmPolicyStatus`]: empty.
pub type ModifyAlarmPolicyStatusOutput = Empty;

/// Modifies alarm policy tasks: `ModifyAlarmPolicyTasks` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyAlarmPolicyTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicyTasks {
    /// Required.
    pub module: String,
    /// Required.
    pub policy_id: String,
    pub trigger_tasks: Option<Vec<AlarmPolicyTriggerTask>>,
}
operation! { ModifyAlarmPolicyTasks(module: String, policy_id: String) "ModifyAlarmPolicyTasks" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id, 2 "TriggerTasks" trigger_tasks: Vec<AlarmPolicyTriggerTask>
} }

/// Response of [`ModifyAlarmPolicyTasks`]: empty.
pub type ModifyAlarmPolicyTasksOutput = Empty;

/// Modifies alarm receivers: `ModifyAlarmReceivers` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyAlarmReceivers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmReceivers {
    /// Required.
    pub group_id: i64,
    /// Required.
    pub module: String,
    pub receiver_infos: Option<Vec<ReceiverInfo>>,
}
operation! { ModifyAlarmReceivers(group_id: i64, module: String) "ModifyAlarmReceivers" -> Empty {
    0 "GroupId" group_id, 1 "Module" module, 2 "ReceiverInfos" receiver_infos: Vec<ReceiverInfo>
} }

/// Response of [`ModifyAlarmReceivers`]: empty.
pub type ModifyAlarmReceiversOutput = Empty;

/// In the request of [`ModifyAlarmReceivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiverInfo {
    /// Required.
    pub start_time: Option<i64>,
    /// Required.
    pub end_time: Option<i64>,
    /// Required.
    pub notify_way: Option<Vec<String>>,
    /// Required.
    pub receiver_type: Option<String>,
    pub id: Option<i64>,
    pub send_for: Option<Vec<String>>,
    pub uid_list: Option<Vec<i64>>,
    pub round_number: Option<i64>,
    pub person_interval: Option<i64>,
    pub round_interval: Option<i64>,
    pub recover_notify: Option<Vec<String>>,
    pub need_send_notice: Option<i64>,
    pub receiver_group_list: Option<Vec<i64>>,
    pub receiver_user_list: Option<Vec<i64>>,
    pub receive_language: Option<String>,
}
input! { ReceiverInfo(start_time: i64, end_time: i64, notify_way: Vec<String>, receiver_type: String) {
    0 "StartTime" start_time: i64, 1 "EndTime" end_time: i64, 2 "NotifyWay" notify_way: Vec<String>,
    3 "ReceiverType" receiver_type: String, 4 "Id" id: i64, 5 "SendFor" send_for: Vec<String>,
    6 "UidList" uid_list: Vec<i64>, 7 "RoundNumber" round_number: i64, 8 "PersonInterval" person_interval: i64,
    9 "RoundInterval" round_interval: i64, 10 "RecoverNotify" recover_notify: Vec<String>,
    11 "NeedSendNotice" need_send_notice: i64, 12 "ReceiverGroupList" receiver_group_list: Vec<i64>,
    13 "ReceiverUserList" receiver_user_list: Vec<i64>, 14 "ReceiveLanguage" receive_language: String
} }

/// Modifies grafana instance: `ModifyGrafanaInstance` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyGrafanaInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGrafanaInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ModifyGrafanaInstance(instance_id: String, instance_name: String) "ModifyGrafanaInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

/// Response of [`ModifyGrafanaInstance`]: empty.
pub type ModifyGrafanaInstanceOutput = Empty;

/// Modifies policy group: `ModifyPolicyGroup` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyPolicyGroup>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_DRUID_QUERY_FAILED`],
/// [`codes::INTERNAL_ERROR_EXE_TIMEOUT`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroup {
    /// Required.
    pub module: String,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub view_name: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub is_union_rule: i64,
    pub conditions: Option<Vec<ModifyPolicyGroupCondition>>,
    pub event_conditions: Option<Vec<ModifyPolicyGroupEventCondition>>,
    pub condition_temp_group_id: Option<i64>,
}

/// Arguments of [`ModifyPolicyGroup::new`].
pub struct ModifyPolicyGroupRequired {
    pub module: String,
    pub group_id: i64,
    pub view_name: String,
    pub group_name: String,
    pub is_union_rule: i64,
}
operation! { ModifyPolicyGroup { ModifyPolicyGroupRequired: module, group_id, view_name, group_name, is_union_rule }
    "ModifyPolicyGroup" -> ModifyPolicyGroupOutput {
    0 "Module" module, 1 "GroupId" group_id, 2 "ViewName" view_name, 3 "GroupName" group_name,
    4 "IsUnionRule" is_union_rule, 5 "Conditions" conditions: Vec<ModifyPolicyGroupCondition>,
    6 "EventConditions" event_conditions: Vec<ModifyPolicyGroupEventCondition>,
    7 "ConditionTempGroupId" condition_temp_group_id: i64
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupCondition {
    /// Required.
    pub metric_id: Option<i64>,
    /// Required.
    pub calc_type: Option<i64>,
    /// Required.
    pub calc_value: Option<String>,
    /// Required.
    pub calc_period: Option<i64>,
    /// Required.
    pub continue_period: Option<i64>,
    /// Required.
    pub alarm_notify_type: Option<i64>,
    /// Required.
    pub alarm_notify_period: Option<i64>,
    pub rule_id: Option<i64>,
}

/// Arguments of [`ModifyPolicyGroupCondition::new`].
pub struct ModifyPolicyGroupConditionRequired {
    pub metric_id: i64,
    pub calc_type: i64,
    pub calc_value: String,
    pub calc_period: i64,
    pub continue_period: i64,
    pub alarm_notify_type: i64,
    pub alarm_notify_period: i64,
}
input! {
    ModifyPolicyGroupCondition { ModifyPolicyGroupConditionRequired: metric_id, calc_type, calc_value, calc_period, continue_period, alarm_notify_type, alarm_notify_period } {
    0 "MetricId" metric_id: i64, 1 "CalcType" calc_type: i64, 2 "CalcValue" calc_value: String,
    3 "CalcPeriod" calc_period: i64, 4 "ContinuePeriod" continue_period: i64,
    5 "AlarmNotifyType" alarm_notify_type: i64, 6 "AlarmNotifyPeriod" alarm_notify_period: i64, 7 "RuleId" rule_id: i64
} }

/// In the request of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupEventCondition {
    /// Required.
    pub event_id: Option<i64>,
    /// Required.
    pub alarm_notify_type: Option<i64>,
    /// Required.
    pub alarm_notify_period: Option<i64>,
    pub rule_id: Option<i64>,
}
input! { ModifyPolicyGroupEventCondition(event_id: i64, alarm_notify_type: i64, alarm_notify_period: i64) {
    0 "EventId" event_id: i64, 1 "AlarmNotifyType" alarm_notify_type: i64,
    2 "AlarmNotifyPeriod" alarm_notify_period: i64, 3 "RuleId" rule_id: i64
} }

/// Response of [`ModifyPolicyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupOutput {
    pub group_id: Option<i64>,
}
model! { ModifyPolicyGroupOutput {
    0 "GroupId" group_id: i64
} }

/// Modifies prometheus agent external labels: `ModifyPrometheusAgentExternalLabels` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyPrometheusAgentExternalLabels>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_PARAM`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusAgentExternalLabels {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub external_labels: Vec<Label>,
}
operation! { ModifyPrometheusAgentExternalLabels(instance_id: String, cluster_id: String, external_labels: Vec<Label>)
    "ModifyPrometheusAgentExternalLabels" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "ExternalLabels" external_labels
} }

/// Response of [`ModifyPrometheusAgentExternalLabels`]: empty.
pub type ModifyPrometheusAgentExternalLabelsOutput = Empty;

/// Modifies prometheus alert policy: `ModifyPrometheusAlertPolicy` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyPrometheusAlertPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusAlertPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alert_rule: PrometheusAlertPolicyItem,
}
operation! { ModifyPrometheusAlertPolicy(instance_id: String, alert_rule: PrometheusAlertPolicyItem)
    "ModifyPrometheusAlertPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

/// Response of [`ModifyPrometheusAlertPolicy`]: empty.
pub type ModifyPrometheusAlertPolicyOutput = Empty;

/// Modifies prometheus config: `ModifyPrometheusConfig` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyPrometheusConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub cluster_id: String,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub update_image: Option<i64>,
}
operation! { ModifyPrometheusConfig(instance_id: String, cluster_type: String, cluster_id: String)
    "ModifyPrometheusConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterType" cluster_type, 2 "ClusterId" cluster_id,
    3 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    4 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 5 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    6 "UpdateImage" update_image: i64
} }

/// Response of [`ModifyPrometheusConfig`]: empty.
pub type ModifyPrometheusConfigOutput = Empty;

/// Modifies prometheus global notification: `ModifyPrometheusGlobalNotification` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyPrometheusGlobalNotification>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusGlobalNotification {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub notification: PrometheusNotificationItem,
}
operation! { ModifyPrometheusGlobalNotification(instance_id: String, notification: PrometheusNotificationItem)
    "ModifyPrometheusGlobalNotification" -> Empty {
    0 "InstanceId" instance_id, 1 "Notification" notification
} }

/// Response of [`ModifyPrometheusGlobalNotification`]: empty.
pub type ModifyPrometheusGlobalNotificationOutput = Empty;

/// Modifies prometheus instance access points: `ModifyPrometheusInstanceAccessPoints` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyPrometheusInstanceAccessPoints>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DB`], [`codes::FAILED_OPERATION_DB_OPERATION_FAILED`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusInstanceAccessPoints {}
operation! { ModifyPrometheusInstanceAccessPoints() "ModifyPrometheusInstanceAccessPoints" -> Empty {} }

/// Response of [`ModifyPrometheusInstanceAccessPoints`]: empty.
pub type ModifyPrometheusInstanceAccessPointsOutput = Empty;

/// Modifies prometheus instance attributes: `ModifyPrometheusInstanceAttributes` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyPrometheusInstanceAttributes>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusInstanceAttributes {
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub data_retention_time: Option<i64>,
    pub instance_attributes: Option<Vec<PrometheusRuleKV>>,
}
operation! { ModifyPrometheusInstanceAttributes(instance_id: String) "ModifyPrometheusInstanceAttributes" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String, 2 "DataRetentionTime" data_retention_time: i64,
    3 "InstanceAttributes" instance_attributes: Vec<PrometheusRuleKV>
} }

/// Response of [`ModifyPrometheusInstanceAttributes`]: empty.
pub type ModifyPrometheusInstanceAttributesOutput = Empty;

/// Modifies prometheus record rule yaml: `ModifyPrometheusRecordRuleYaml` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyPrometheusRecordRuleYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::INTERNAL_ERROR_PARAM`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusRecordRuleYaml {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub content: String,
}
operation! { ModifyPrometheusRecordRuleYaml(instance_id: String, name: String, content: String)
    "ModifyPrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Content" content
} }

/// Response of [`ModifyPrometheusRecordRuleYaml`]: empty.
pub type ModifyPrometheusRecordRuleYamlOutput = Empty;

/// Modifies prometheus temp: `ModifyPrometheusTemp` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyPrometheusTemp>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_PARAM`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusTemp {
    /// Required.
    pub template_id: String,
    /// Required.
    pub template: PrometheusTempModify,
}
operation! { ModifyPrometheusTemp(template_id: String, template: PrometheusTempModify) "ModifyPrometheusTemp" -> Empty {
    0 "TemplateId" template_id, 1 "Template" template
} }

/// Response of [`ModifyPrometheusTemp`]: empty.
pub type ModifyPrometheusTempOutput = Empty;

/// In the request of [`ModifyPrometheusTemp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTempModify {
    pub name: Option<String>,
    pub describe: Option<String>,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub record_rules: Option<Vec<PrometheusConfigItem>>,
    pub alert_detail_rules: Option<Vec<PrometheusAlertPolicyItem>>,
}
input! { PrometheusTempModify() {
    0 "Name" name: String, 1 "Describe" describe: String,
    2 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    3 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 4 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    5 "RecordRules" record_rules: Vec<PrometheusConfigItem>,
    6 "AlertDetailRules" alert_detail_rules: Vec<PrometheusAlertPolicyItem>
} }

/// Modifies remote urls: `ModifyRemoteURLs` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ModifyRemoteURLs>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_RESOURCE_CONFLICT`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteURLs {
    /// Required.
    pub instance_id: String,
    pub remote_writes: Option<Vec<RemoteWrite>>,
}
operation! { ModifyRemoteURLs(instance_id: String) "ModifyRemoteURLs" -> Empty {
    0 "InstanceId" instance_id, 1 "RemoteWrites" remote_writes: Vec<RemoteWrite>
} }

/// Response of [`ModifyRemoteURLs`]: empty.
pub type ModifyRemoteURLsOutput = Empty;

/// Replaces prometheus alertmanager config: `ReplacePrometheusAlertmanagerConfig` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ReplacePrometheusAlertmanagerConfig>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplacePrometheusAlertmanagerConfig {
    /// Required.
    pub instance_id: String,
    pub alertmanager_config: Option<PrometheusAlertmanagerConfigV2>,
}
operation! { ReplacePrometheusAlertmanagerConfig(instance_id: String) "ReplacePrometheusAlertmanagerConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertmanagerConfig" alertmanager_config: PrometheusAlertmanagerConfigV2
} }

/// Response of [`ReplacePrometheusAlertmanagerConfig`]: empty.
pub type ReplacePrometheusAlertmanagerConfigOutput = Empty;

/// Resumes grafana instance: `ResumeGrafanaInstance` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=ResumeGrafanaInstance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeGrafanaInstance {
    /// Required.
    pub instance_id: String,
}
operation! { ResumeGrafanaInstance(instance_id: String) "ResumeGrafanaInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ResumeGrafanaInstance`]: empty.
pub type ResumeGrafanaInstanceOutput = Empty;

/// `RoutePrometheusDynamicAPI` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=RoutePrometheusDynamicAPI>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_ACCESS_CAM_FAIL`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DATA_COLUMN_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_DATA_QUERY_FAILED`], [`codes::FAILED_OPERATION_DATA_TABLE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`], [`codes::FAILED_OPERATION_INSTANCE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_APP_ID`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePrometheusDynamicAPI {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub method: String,
    /// Required.
    pub path: String,
    pub request_body: Option<String>,
    pub headers: Option<Vec<PrometheusStringKeyValuePair>>,
}
operation! { RoutePrometheusDynamicAPI(instance_id: String, method: String, path: String)
    "RoutePrometheusDynamicAPI" -> RoutePrometheusDynamicAPIOutput {
    0 "InstanceId" instance_id, 1 "Method" method, 2 "Path" path, 3 "RequestBody" request_body: String,
    4 "Headers" headers: Vec<PrometheusStringKeyValuePair>
} }

/// Response of [`RoutePrometheusDynamicAPI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePrometheusDynamicAPIOutput {
    pub http: Option<PrometheusDynamicAPIResponseHTTP>,
}
model! { RoutePrometheusDynamicAPIOutput {
    0 "HTTP" http: PrometheusDynamicAPIResponseHTTP
} }

/// Runs prometheus instance: `RunPrometheusInstance` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=RunPrometheusInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_PARAM`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPrometheusInstance {
    /// Required.
    pub instance_id: String,
    pub subnet_id: Option<String>,
}
operation! { RunPrometheusInstance(instance_id: String) "RunPrometheusInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "SubnetId" subnet_id: String
} }

/// Response of [`RunPrometheusInstance`]: empty.
pub type RunPrometheusInstanceOutput = Empty;

/// Sets default alarm policy: `SetDefaultAlarmPolicy` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=SetDefaultAlarmPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultAlarmPolicy {
    /// Required.
    pub module: String,
    /// Required.
    pub policy_id: String,
}
operation! { SetDefaultAlarmPolicy(module: String, policy_id: String) "SetDefaultAlarmPolicy" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id
} }

/// Response of [`SetDefaultAlarmPolicy`]: empty.
pub type SetDefaultAlarmPolicyOutput = Empty;

/// Syncs prometheus temp: `SyncPrometheusTemp` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=SyncPrometheusTemp>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::INVALID_PARAMETER_PARAM`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncPrometheusTemp {
    /// Required.
    pub template_id: String,
    /// Required.
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { SyncPrometheusTemp(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "SyncPrometheusTemp" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

/// Response of [`SyncPrometheusTemp`]: empty.
pub type SyncPrometheusTempOutput = Empty;

/// `TerminatePrometheusInstances` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=TerminatePrometheusInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_AGENTS_NOT_IN_UNINSTALL_STAGE`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminatePrometheusInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { TerminatePrometheusInstances(instance_ids: Vec<String>) "TerminatePrometheusInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

/// Response of [`TerminatePrometheusInstances`]: empty.
pub type TerminatePrometheusInstancesOutput = Empty;

/// `UnBindingAllPolicyObject` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UnBindingAllPolicyObject>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`],
/// [`codes::FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED`], [`codes::FAILED_OPERATION_DRUID_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DUPLICATE_NAME`], [`codes::FAILED_OPERATION_SERVICE_NOT_ENABLED`],
/// [`codes::INTERNAL_ERROR_EXE_TIMEOUT`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindingAllPolicyObject {
    /// Required.
    pub module: String,
    /// Required.
    pub group_id: i64,
    pub policy_id: Option<String>,
    pub eb_subject: Option<String>,
    pub eb_event_flag: Option<i64>,
}
operation! { UnBindingAllPolicyObject(module: String, group_id: i64) "UnBindingAllPolicyObject" -> Empty {
    0 "Module" module, 1 "GroupId" group_id, 2 "PolicyId" policy_id: String, 3 "EbSubject" eb_subject: String,
    4 "EbEventFlag" eb_event_flag: i64
} }

/// Response of [`UnBindingAllPolicyObject`]: empty.
pub type UnBindingAllPolicyObjectOutput = Empty;

/// `UnBindingPolicyObject` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UnBindingPolicyObject>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`],
/// [`codes::FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED`], [`codes::FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED`],
/// [`codes::FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED`], [`codes::FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED`],
/// [`codes::FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED`], [`codes::FAILED_OPERATION_DRUID_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DUPLICATE_NAME`], [`codes::FAILED_OPERATION_SERVICE_NOT_ENABLED`],
/// [`codes::INTERNAL_ERROR_EXE_TIMEOUT`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_PARAM`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND_NOT_EXIST_TASK`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindingPolicyObject {
    /// Required.
    pub module: String,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub unique_id: Vec<String>,
    pub instance_group_id: Option<i64>,
    pub policy_id: Option<String>,
    pub eb_subject: Option<String>,
    pub eb_event_flag: Option<i64>,
}
operation! { UnBindingPolicyObject(module: String, group_id: i64, unique_id: Vec<String>)
    "UnBindingPolicyObject" -> Empty {
    0 "Module" module, 1 "GroupId" group_id, 2 "UniqueId" unique_id, 3 "InstanceGroupId" instance_group_id: i64,
    4 "PolicyId" policy_id: String, 5 "EbSubject" eb_subject: String, 6 "EbEventFlag" eb_event_flag: i64
} }

/// Response of [`UnBindingPolicyObject`]: empty.
pub type UnBindingPolicyObjectOutput = Empty;

/// Unbinds prometheus managed grafana: `UnbindPrometheusManagedGrafana` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UnbindPrometheusManagedGrafana>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPrometheusManagedGrafana {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub grafana_id: String,
}
operation! { UnbindPrometheusManagedGrafana(instance_id: String, grafana_id: String)
    "UnbindPrometheusManagedGrafana" -> Empty {
    0 "InstanceId" instance_id, 1 "GrafanaId" grafana_id
} }

/// Response of [`UnbindPrometheusManagedGrafana`]: empty.
pub type UnbindPrometheusManagedGrafanaOutput = Empty;

/// `UninstallGrafanaDashboard` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UninstallGrafanaDashboard>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallGrafanaDashboard {
    /// Required.
    pub instance_id: String,
    pub integration_codes: Option<Vec<String>>,
}
operation! { UninstallGrafanaDashboard(instance_id: String) "UninstallGrafanaDashboard" -> Empty {
    0 "InstanceId" instance_id, 1 "IntegrationCodes" integration_codes: Vec<String>
} }

/// Response of [`UninstallGrafanaDashboard`]: empty.
pub type UninstallGrafanaDashboardOutput = Empty;

/// `UninstallGrafanaPlugins` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UninstallGrafanaPlugins>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallGrafanaPlugins {
    /// Required.
    pub plugin_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UninstallGrafanaPlugins(plugin_ids: Vec<String>, instance_id: String) "UninstallGrafanaPlugins" -> Empty {
    0 "PluginIds" plugin_ids, 1 "InstanceId" instance_id
} }

/// Response of [`UninstallGrafanaPlugins`]: empty.
pub type UninstallGrafanaPluginsOutput = Empty;

/// Updates alert rule: `UpdateAlertRule` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateAlertRule>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRule {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_state: i64,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub expr: String,
    /// Required.
    pub duration: String,
    /// Required.
    pub receivers: Vec<String>,
    pub labels: Option<Vec<PrometheusRuleKV>>,
    pub annotations: Option<Vec<PrometheusRuleKV>>,
    pub r#type: Option<String>,
}

/// Arguments of [`UpdateAlertRule::new`].
pub struct UpdateAlertRuleRequired {
    pub rule_id: String,
    pub instance_id: String,
    pub rule_state: i64,
    pub rule_name: String,
    pub expr: String,
    pub duration: String,
    pub receivers: Vec<String>,
}
operation! {
    UpdateAlertRule { UpdateAlertRuleRequired: rule_id, instance_id, rule_state, rule_name, expr, duration, receivers }
    "UpdateAlertRule" -> UpdateAlertRuleOutput {
    0 "RuleId" rule_id, 1 "InstanceId" instance_id, 2 "RuleState" rule_state, 3 "RuleName" rule_name, 4 "Expr" expr,
    5 "Duration" duration, 6 "Receivers" receivers, 7 "Labels" labels: Vec<PrometheusRuleKV>,
    8 "Annotations" annotations: Vec<PrometheusRuleKV>, 9 "Type" r#type: String
} }

/// Response of [`UpdateAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleOutput {
    pub rule_id: Option<String>,
}
model! { UpdateAlertRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Updates alert rule state: `UpdateAlertRuleState` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateAlertRuleState>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleState {
    /// Required.
    pub rule_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_state: i64,
}
operation! { UpdateAlertRuleState(rule_ids: Vec<String>, instance_id: String, rule_state: i64)
    "UpdateAlertRuleState" -> Empty {
    0 "RuleIds" rule_ids, 1 "InstanceId" instance_id, 2 "RuleState" rule_state
} }

/// Response of [`UpdateAlertRuleState`]: empty.
pub type UpdateAlertRuleStateOutput = Empty;

/// Updates dns config: `UpdateDNSConfig` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateDNSConfig>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDNSConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name_servers: Vec<String>,
}
operation! { UpdateDNSConfig(instance_id: String, name_servers: Vec<String>) "UpdateDNSConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "NameServers" name_servers
} }

/// Response of [`UpdateDNSConfig`]: empty.
pub type UpdateDNSConfigOutput = Empty;

/// Updates exporter integration: `UpdateExporterIntegration` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateExporterIntegration>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCESS_TKE_FAIL`], [`codes::FAILED_OPERATION_AGENT_NOT_ALLOWED`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_INSTANCE_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_INSTANCE_NOT_RUNNING`], [`codes::FAILED_OPERATION_RESOURCE_EXIST`],
/// [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`], [`codes::FAILED_OPERATION_RESOURCE_OPERATING`],
/// [`codes::FAILED_OPERATION_TKE_RESOURCE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExporterIntegration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub kind: String,
    /// Required.
    pub content: String,
    pub kube_type: Option<i64>,
    pub cluster_id: Option<String>,
    pub disable: Option<bool>,
}
operation! { UpdateExporterIntegration(instance_id: String, kind: String, content: String)
    "UpdateExporterIntegration" -> Empty {
    0 "InstanceId" instance_id, 1 "Kind" kind, 2 "Content" content, 3 "KubeType" kube_type: i64,
    4 "ClusterId" cluster_id: String, 5 "Disable" disable: bool
} }

/// Response of [`UpdateExporterIntegration`]: empty.
pub type UpdateExporterIntegrationOutput = Empty;

/// Updates grafana config: `UpdateGrafanaConfig` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateGrafanaConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub config: String,
}
operation! { UpdateGrafanaConfig(instance_id: String, config: String) "UpdateGrafanaConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "Config" config
} }

/// Response of [`UpdateGrafanaConfig`]: empty.
pub type UpdateGrafanaConfigOutput = Empty;

/// Updates grafana environments: `UpdateGrafanaEnvironments` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateGrafanaEnvironments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaEnvironments {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub envs: String,
}
operation! { UpdateGrafanaEnvironments(instance_id: String, envs: String) "UpdateGrafanaEnvironments" -> Empty {
    0 "InstanceId" instance_id, 1 "Envs" envs
} }

/// Response of [`UpdateGrafanaEnvironments`]: empty.
pub type UpdateGrafanaEnvironmentsOutput = Empty;

/// Updates grafana integration: `UpdateGrafanaIntegration` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateGrafanaIntegration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaIntegration {
    /// Required.
    pub integration_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub kind: String,
    /// Required.
    pub content: String,
}
operation! { UpdateGrafanaIntegration(integration_id: String, instance_id: String, kind: String, content: String)
    "UpdateGrafanaIntegration" -> Empty {
    0 "IntegrationId" integration_id, 1 "InstanceId" instance_id, 2 "Kind" kind, 3 "Content" content
} }

/// Response of [`UpdateGrafanaIntegration`]: empty.
pub type UpdateGrafanaIntegrationOutput = Empty;

/// Updates grafana notification channel: `UpdateGrafanaNotificationChannel` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateGrafanaNotificationChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaNotificationChannel {
    /// Required.
    pub channel_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub receivers: Vec<String>,
    pub channel_name: Option<String>,
    pub extra_org_ids: Option<Vec<String>>,
    pub organization_ids: Option<Vec<String>>,
}
operation! { UpdateGrafanaNotificationChannel(channel_id: String, instance_id: String, receivers: Vec<String>)
    "UpdateGrafanaNotificationChannel" -> Empty {
    0 "ChannelId" channel_id, 1 "InstanceId" instance_id, 2 "Receivers" receivers, 3 "ChannelName" channel_name: String,
    4 "ExtraOrgIds" extra_org_ids: Vec<String>, 5 "OrganizationIds" organization_ids: Vec<String>
} }

/// Response of [`UpdateGrafanaNotificationChannel`]: empty.
pub type UpdateGrafanaNotificationChannelOutput = Empty;

/// Updates grafana white list: `UpdateGrafanaWhiteList` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateGrafanaWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaWhiteList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub whitelist: Vec<String>,
}
operation! { UpdateGrafanaWhiteList(instance_id: String, whitelist: Vec<String>) "UpdateGrafanaWhiteList" -> Empty {
    0 "InstanceId" instance_id, 1 "Whitelist" whitelist
} }

/// Response of [`UpdateGrafanaWhiteList`]: empty.
pub type UpdateGrafanaWhiteListOutput = Empty;

/// Updates on call form: `UpdateOnCallForm` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateOnCallForm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOnCallForm {
    /// Required.
    pub module: String,
    /// Required.
    pub on_call_form_id: String,
    /// Required.
    pub on_call_form_name: String,
    /// Required.
    pub staff_infos: Vec<StaffInfo>,
    /// Required.
    pub rotation_type: String,
    /// Required.
    pub shift_time: String,
    /// Required.
    pub effective_start_time: i64,
    /// Required.
    pub effective_end_time: i64,
    /// Required.
    pub time_zone: f64,
    pub on_call_form_desc: Option<String>,
    pub cover_staff_infos: Option<Vec<CoverStaffInfo>>,
}

/// Arguments of [`UpdateOnCallForm::new`].
pub struct UpdateOnCallFormRequired {
    pub module: String,
    pub on_call_form_id: String,
    pub on_call_form_name: String,
    pub staff_infos: Vec<StaffInfo>,
    pub rotation_type: String,
    pub shift_time: String,
    pub effective_start_time: i64,
    pub effective_end_time: i64,
    pub time_zone: f64,
}
operation! {
    UpdateOnCallForm { UpdateOnCallFormRequired: module, on_call_form_id, on_call_form_name, staff_infos, rotation_type, shift_time, effective_start_time, effective_end_time, time_zone }
    "UpdateOnCallForm" -> UpdateOnCallFormOutput {
    0 "Module" module, 1 "OnCallFormID" on_call_form_id, 2 "OnCallFormName" on_call_form_name,
    3 "StaffInfos" staff_infos, 4 "RotationType" rotation_type, 5 "ShiftTime" shift_time,
    6 "EffectiveStartTime" effective_start_time, 7 "EffectiveEndTime" effective_end_time, 8 "TimeZone" time_zone,
    9 "OnCallFormDesc" on_call_form_desc: String, 10 "CoverStaffInfos" cover_staff_infos: Vec<CoverStaffInfo>
} }

/// Response of [`UpdateOnCallForm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOnCallFormOutput {
    pub on_call_form_id: Option<String>,
}
model! { UpdateOnCallFormOutput {
    0 "OnCallFormID" on_call_form_id: String
} }

/// Updates prometheus agent status: `UpdatePrometheusAgentStatus` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdatePrometheusAgentStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAgentStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub agent_ids: Vec<String>,
    /// Required.
    pub status: i64,
}
operation! { UpdatePrometheusAgentStatus(instance_id: String, agent_ids: Vec<String>, status: i64)
    "UpdatePrometheusAgentStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "AgentIds" agent_ids, 2 "Status" status
} }

/// Response of [`UpdatePrometheusAgentStatus`]: empty.
pub type UpdatePrometheusAgentStatusOutput = Empty;

/// Updates prometheus alert group: `UpdatePrometheusAlertGroup` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdatePrometheusAlertGroup>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertGroup {
    pub instance_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_state: Option<i64>,
    pub amp_receivers: Option<Vec<String>>,
    pub custom_receiver: Option<PrometheusAlertCustomReceiver>,
    pub repeat_interval: Option<String>,
    pub rules: Option<Vec<PrometheusAlertGroupRuleSet>>,
}
operation! { UpdatePrometheusAlertGroup() "UpdatePrometheusAlertGroup" -> UpdatePrometheusAlertGroupOutput {
    0 "InstanceId" instance_id: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String,
    3 "GroupState" group_state: i64, 4 "AMPReceivers" amp_receivers: Vec<String>,
    5 "CustomReceiver" custom_receiver: PrometheusAlertCustomReceiver, 6 "RepeatInterval" repeat_interval: String,
    7 "Rules" rules: Vec<PrometheusAlertGroupRuleSet>
} }

/// Response of [`UpdatePrometheusAlertGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertGroupOutput {
    pub group_id: Option<String>,
}
model! { UpdatePrometheusAlertGroupOutput {
    0 "GroupId" group_id: String
} }

/// Updates prometheus alert group state: `UpdatePrometheusAlertGroupState` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdatePrometheusAlertGroupState>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertGroupState {
    pub instance_id: Option<String>,
    pub group_ids: Option<Vec<String>>,
    pub group_state: Option<i64>,
}
operation! { UpdatePrometheusAlertGroupState() "UpdatePrometheusAlertGroupState" -> Empty {
    0 "InstanceId" instance_id: String, 1 "GroupIds" group_ids: Vec<String>, 2 "GroupState" group_state: i64
} }

/// Response of [`UpdatePrometheusAlertGroupState`]: empty.
pub type UpdatePrometheusAlertGroupStateOutput = Empty;

/// Updates prometheus scrape job: `UpdatePrometheusScrapeJob` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdatePrometheusScrapeJob>.
///
/// Errors: [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`], [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusScrapeJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub agent_id: String,
    /// Required.
    pub job_id: String,
    /// Required.
    pub config: String,
}
operation! { UpdatePrometheusScrapeJob(instance_id: String, agent_id: String, job_id: String, config: String)
    "UpdatePrometheusScrapeJob" -> Empty {
    0 "InstanceId" instance_id, 1 "AgentId" agent_id, 2 "JobId" job_id, 3 "Config" config
} }

/// Response of [`UpdatePrometheusScrapeJob`]: empty.
pub type UpdatePrometheusScrapeJobOutput = Empty;

/// Updates recording rule: `UpdateRecordingRule` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateRecordingRule>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_DB_RECORD_DELETE_FAILED`], [`codes::FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED`],
/// [`codes::FAILED_OPERATION_RESOURCE_EXIST`], [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordingRule {
    /// Required.
    pub name: String,
    /// Required.
    pub group: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_id: String,
    pub rule_state: Option<i64>,
}
operation! { UpdateRecordingRule(name: String, group: String, instance_id: String, rule_id: String)
    "UpdateRecordingRule" -> UpdateRecordingRuleOutput {
    0 "Name" name, 1 "Group" group, 2 "InstanceId" instance_id, 3 "RuleId" rule_id, 4 "RuleState" rule_state: i64
} }

/// Response of [`UpdateRecordingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordingRuleOutput {
    pub rule_id: Option<String>,
}
model! { UpdateRecordingRuleOutput {
    0 "RuleId" rule_id: String
} }

/// Updates sso account: `UpdateSSOAccount` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateSSOAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSSOAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_id: String,
    pub role: Option<Vec<GrafanaAccountRole>>,
    pub notes: Option<String>,
}
operation! { UpdateSSOAccount(instance_id: String, user_id: String) "UpdateSSOAccount" -> Empty {
    0 "InstanceId" instance_id, 1 "UserId" user_id, 2 "Role" role: Vec<GrafanaAccountRole>, 3 "Notes" notes: String
} }

/// Response of [`UpdateSSOAccount`]: empty.
pub type UpdateSSOAccountOutput = Empty;

/// Updates service discovery: `UpdateServiceDiscovery` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpdateServiceDiscovery>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_STS_FAIL`], [`codes::FAILED_OPERATION_ACCESS_TKE_FAIL`],
/// [`codes::FAILED_OPERATION_AGENT_VERSION_NOT_SUPPORTED`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_TKE_ENDPOINT_STATUS_ERROR`], [`codes::FAILED_OPERATION_TKE_RESOURCE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceDiscovery {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub kube_cluster_id: String,
    /// Required.
    pub kube_type: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub yaml: String,
}

/// Arguments of [`UpdateServiceDiscovery::new`].
pub struct UpdateServiceDiscoveryRequired {
    pub instance_id: String,
    pub kube_cluster_id: String,
    pub kube_type: i64,
    pub r#type: i64,
    pub yaml: String,
}
operation! {
    UpdateServiceDiscovery { UpdateServiceDiscoveryRequired: instance_id, kube_cluster_id, kube_type, r#type, yaml }
    "UpdateServiceDiscovery" -> UpdateServiceDiscoveryOutput {
    0 "InstanceId" instance_id, 1 "KubeClusterId" kube_cluster_id, 2 "KubeType" kube_type, 3 "Type" r#type,
    4 "Yaml" yaml
} }

/// Response of [`UpdateServiceDiscovery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceDiscoveryOutput {
    pub service_discovery: Option<ServiceDiscoveryItem>,
}
model! { UpdateServiceDiscoveryOutput {
    0 "ServiceDiscovery" service_discovery: ServiceDiscoveryItem
} }

/// In the response of [`UpdateServiceDiscovery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceDiscoveryItem {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub kind: Option<String>,
    pub namespace_selector: Option<String>,
    pub selector: Option<String>,
    pub endpoints: Option<String>,
    pub yaml: Option<String>,
}
model! { ServiceDiscoveryItem {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "Kind" kind: String,
    3 "NamespaceSelector" namespace_selector: String, 4 "Selector" selector: String, 5 "Endpoints" endpoints: String,
    6 "Yaml" yaml: String
} }

/// `UpgradeGrafanaDashboard` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpgradeGrafanaDashboard>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_STS_FAIL`], [`codes::FAILED_OPERATION_ACCESS_TKE_FAIL`],
/// [`codes::FAILED_OPERATION_AGENT_VERSION_NOT_SUPPORTED`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_TKE_ENDPOINT_STATUS_ERROR`], [`codes::FAILED_OPERATION_TKE_RESOURCE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGrafanaDashboard {
    /// Required.
    pub instance_id: String,
    pub integration_codes: Option<Vec<String>>,
}
operation! { UpgradeGrafanaDashboard(instance_id: String) "UpgradeGrafanaDashboard" -> Empty {
    0 "InstanceId" instance_id, 1 "IntegrationCodes" integration_codes: Vec<String>
} }

/// Response of [`UpgradeGrafanaDashboard`]: empty.
pub type UpgradeGrafanaDashboardOutput = Empty;

/// `UpgradeGrafanaInstance` of `monitor` 2018-07-24.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2018-07-24&Action=UpgradeGrafanaInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_STS_FAIL`], [`codes::FAILED_OPERATION_ACCESS_TKE_FAIL`],
/// [`codes::FAILED_OPERATION_AGENT_VERSION_NOT_SUPPORTED`], [`codes::FAILED_OPERATION_BAD_YAML_FORMAT`],
/// [`codes::FAILED_OPERATION_TKE_ENDPOINT_STATUS_ERROR`], [`codes::FAILED_OPERATION_TKE_RESOURCE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGrafanaInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alias: String,
}
operation! { UpgradeGrafanaInstance(instance_id: String, alias: String) "UpgradeGrafanaInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Alias" alias
} }

/// Response of [`UpgradeGrafanaInstance`]: empty.
pub type UpgradeGrafanaInstanceOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_ACCESS_CAM_FAIL "AuthFailure.AccessCAMFail",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", DRY_RUN_OPERATION "DryRunOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_API_TRANSLATE_ERROR "FailedOperation.APITranslateError",
    FAILED_OPERATION_ACCESS_STS_FAIL "FailedOperation.AccessSTSFail",
    FAILED_OPERATION_ACCESS_TKE_FAIL "FailedOperation.AccessTKEFail",
    FAILED_OPERATION_ACCESS_TAG_FAIL "FailedOperation.AccessTagFail",
    FAILED_OPERATION_AGENT_NOT_ALLOWED "FailedOperation.AgentNotAllowed",
    FAILED_OPERATION_AGENT_VERSION_NOT_SUPPORTED "FailedOperation.AgentVersionNotSupported",
    FAILED_OPERATION_AGENTS_NOT_IN_UNINSTALL_STAGE "FailedOperation.AgentsNotInUninstallStage",
    FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED "FailedOperation.AlertFilterRuleDeleteFailed",
    FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED "FailedOperation.AlertPolicyCreateFailed",
    FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED "FailedOperation.AlertPolicyDeleteFailed",
    FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED "FailedOperation.AlertPolicyDescribeFailed",
    FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED "FailedOperation.AlertPolicyModifyFailed",
    FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED "FailedOperation.AlertTriggerRuleDeleteFailed",
    FAILED_OPERATION_BAD_YAML_FORMAT "FailedOperation.BadYamlFormat",
    FAILED_OPERATION_CLUSTER_NOT_FOUND "FailedOperation.ClusterNotFound",
    FAILED_OPERATION_COMPONENT_CLIENT_COMMON "FailedOperation.ComponentClientCommon",
    FAILED_OPERATION_COMPONENT_CLIENT_HTTP "FailedOperation.ComponentClientHttp",
    FAILED_OPERATION_COMPONENT_CLIENT_UNPACK "FailedOperation.ComponentClientUnpack",
    FAILED_OPERATION_CREATE_INSTANCE "FailedOperation.CreateInstance",
    FAILED_OPERATION_CREATE_INSTANCE_LIMITED "FailedOperation.CreateInstanceLimited",
    FAILED_OPERATION_DATA_COLUMN_NOT_FOUND "FailedOperation.DataColumnNotFound",
    FAILED_OPERATION_DATA_QUERY_FAILED "FailedOperation.DataQueryFailed",
    FAILED_OPERATION_DATA_TABLE_NOT_FOUND "FailedOperation.DataTableNotFound", FAILED_OPERATION_DB "FailedOperation.Db",
    FAILED_OPERATION_DB_OPERATION_FAILED "FailedOperation.DbOperationFailed",
    FAILED_OPERATION_DB_QUERY_FAILED "FailedOperation.DbQueryFailed",
    FAILED_OPERATION_DB_RECORD_CREATE_FAILED "FailedOperation.DbRecordCreateFailed",
    FAILED_OPERATION_DB_RECORD_DELETE_FAILED "FailedOperation.DbRecordDeleteFailed",
    FAILED_OPERATION_DB_RECORD_NOT_FOUND "FailedOperation.DbRecordNotFound",
    FAILED_OPERATION_DB_RECORD_UPDATE_FAILED "FailedOperation.DbRecordUpdateFailed",
    FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED "FailedOperation.DbTransactionBeginFailed",
    FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED "FailedOperation.DbTransactionCommitFailed",
    FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED "FailedOperation.DimQueryRequestFailed",
    FAILED_OPERATION_DIVISION_BY_ZERO "FailedOperation.DivisionByZero",
    FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED "FailedOperation.DoHTTPTransferFailed",
    FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED "FailedOperation.DoTRPCTransferFailed",
    FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED_WITH_CORRUPTION_DATA "FailedOperation.DoTRPCTransferFailedWithCorruptionData",
    FAILED_OPERATION_DRUID_QUERY_FAILED "FailedOperation.DruidQueryFailed",
    FAILED_OPERATION_DRUID_TABLE_NOT_FOUND "FailedOperation.DruidTableNotFound",
    FAILED_OPERATION_DUPLICATE_NAME "FailedOperation.DuplicateName",
    FAILED_OPERATION_ERR_NOT_OPEN "FailedOperation.ErrNotOpen", FAILED_OPERATION_ERR_OWED "FailedOperation.ErrOwed",
    FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED "FailedOperation.GenerateInstanceIDFailed",
    FAILED_OPERATION_INSTANCE_NOT_FOUND "FailedOperation.InstanceNotFound",
    FAILED_OPERATION_INSTANCE_NOT_RUNNING "FailedOperation.InstanceNotRunning",
    FAILED_OPERATION_INTERNAL_ERROR "FailedOperation.InternalError",
    FAILED_OPERATION_KUBE_CLIENT_CONF "FailedOperation.KubeClientConf",
    FAILED_OPERATION_KUBE_COMMON "FailedOperation.KubeCommon",
    FAILED_OPERATION_REGION_UNAVAILABLE "FailedOperation.RegionUnavailable",
    FAILED_OPERATION_RESOURCE_CONFLICT "FailedOperation.ResourceConflict",
    FAILED_OPERATION_RESOURCE_EXIST "FailedOperation.ResourceExist",
    FAILED_OPERATION_RESOURCE_NOT_FOUND "FailedOperation.ResourceNotFound",
    FAILED_OPERATION_RESOURCE_OPERATING "FailedOperation.ResourceOperating",
    FAILED_OPERATION_SEND_REQUEST "FailedOperation.SendRequest",
    FAILED_OPERATION_SERVICE_NOT_ENABLED "FailedOperation.ServiceNotEnabled",
    FAILED_OPERATION_TKE_ENDPOINT_STATUS_ERROR "FailedOperation.TKEEndpointStatusError",
    FAILED_OPERATION_TKE_RESOURCE_CONFLICT "FailedOperation.TKEResourceConflict",
    FAILED_OPERATION_ZONE_UNAVAILABLE "FailedOperation.ZoneUnavailable", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CALLBACK_FAIL "InternalError.CallbackFail", INTERNAL_ERROR_DB "InternalError.Db",
    INTERNAL_ERROR_DB_RECORD_NOT_FOUND "InternalError.DbRecordNotFound",
    INTERNAL_ERROR_DEPENDS_API "InternalError.DependsApi", INTERNAL_ERROR_DEPENDS_DB "InternalError.DependsDb",
    INTERNAL_ERROR_DEPENDS_MQ "InternalError.DependsMq", INTERNAL_ERROR_EXE_TIMEOUT "InternalError.ExeTimeout",
    INTERNAL_ERROR_PARAM "InternalError.Param", INTERNAL_ERROR_SYSTEM "InternalError.System",
    INTERNAL_ERROR_TASK_NOT_FOUND "InternalError.TaskNotFound",
    INTERNAL_ERROR_TASK_RESULT_FORMAT "InternalError.TaskResultFormat",
    INTERNAL_ERROR_UNEXPECTED_INTERNAL "InternalError.UnexpectedInternal", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CLUSTER_NOT_FOUND "InvalidParameter.ClusterNotFound",
    INVALID_PARAMETER_DUP_TASK "InvalidParameter.DupTask",
    INVALID_PARAMETER_INVALID_APP_ID "InvalidParameter.InvalidAppId",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_INVALID_PARAMETER_PARAM "InvalidParameter.InvalidParameterParam",
    INVALID_PARAMETER_MISS_AKSK "InvalidParameter.MissAKSK", INVALID_PARAMETER_PARAM "InvalidParameter.Param",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND "InvalidParameter.PromClusterNotFound",
    INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND "InvalidParameter.PromInstanceNotFound",
    INVALID_PARAMETER_RESOURCE_NOT_FOUND "InvalidParameter.ResourceNotFound",
    INVALID_PARAMETER_SECRET_ID_OR_SECRET_KEY_ERROR "InvalidParameter.SecretIdOrSecretKeyError",
    INVALID_PARAMETER_UNSUPPORTED_PRODUCT "InvalidParameter.UnsupportedProduct",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_DASHBOARD_NAME_EXISTS "InvalidParameterValue.DashboardNameExists",
    INVALID_PARAMETER_VALUE_VERSION_MISMATCH "InvalidParameterValue.VersionMismatch", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_LIMITED_ACCESS "LimitExceeded.LimitedAccess",
    LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED "LimitExceeded.MetricQuotaExceeded", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_RESOURCE_EXIST_ALREADY "ResourceInUse.ResourceExistAlready",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_NOT_EXIST_TASK "ResourceNotFound.NotExistTask", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_CAM_NO_AUTH "UnauthorizedOperation.CamNoAuth", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    BindPrometheusManagedGrafana, BindingPolicyObject, BindingPolicyTag, CheckAddressByPrometheus, CleanGrafanaInstance,
    CreateAlarmNotice, CreateAlarmPolicy, CreateAlarmShield, CreateAlertRule, CreateConditionsTemplate,
    CreateExporterIntegration, CreateExternalCluster, CreateGrafanaInstance, CreateGrafanaIntegration,
    CreateGrafanaNotificationChannel, CreateOnCallForm, CreatePolicyGroup, CreatePrometheusAgent,
    CreatePrometheusAlertGroup, CreatePrometheusAlertPolicy, CreatePrometheusClusterAgent, CreatePrometheusConfig,
    CreatePrometheusGlobalNotification, CreatePrometheusMultiTenantInstancePostPayMode, CreatePrometheusRecordRuleYaml,
    CreatePrometheusScrapeJob, CreatePrometheusTemp, CreateRecordingRule, CreateSSOAccount, DeleteAlarmNotices,
    DeleteAlarmPolicy, DeleteAlarmShields, DeleteAlertRules, DeleteExporterIntegration, DeleteGrafanaInstance,
    DeleteGrafanaIntegration, DeleteGrafanaNotificationChannel, DeleteOnCallForms, DeletePolicyGroup,
    DeletePrometheusAlertGroups, DeletePrometheusAlertPolicy, DeletePrometheusClusterAgent, DeletePrometheusConfig,
    DeletePrometheusRecordRuleYaml, DeletePrometheusScrapeJobs, DeletePrometheusTemp, DeletePrometheusTempSync,
    DeleteRecordingRules, DeleteSSOAccount, DeleteServiceDiscovery, DescribeAccidentEventList, DescribeAlarmEvents,
    DescribeAlarmHistories, DescribeAlarmMetrics, DescribeAlarmNotice, DescribeAlarmNoticeCallbacks,
    DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID, DescribeAlarmNotices, DescribeAlarmPolicies,
    DescribeAlarmPolicy, DescribeAlarmSmsQuota, DescribeAlertRules, DescribeAllNamespaces, DescribeBaseMetrics,
    DescribeBasicAlarmList, DescribeBindingPolicyObjectList, DescribeClusterAgentCreatingProgress,
    DescribeConditionsTemplateList, DescribeDNSConfig, DescribeExporterIntegrations,
    DescribeExternalClusterRegisterCommand, DescribeExternalClusterUninstallCommand, DescribeGrafanaChannels,
    DescribeGrafanaConfig, DescribeGrafanaEnvironments, DescribeGrafanaInstances, DescribeGrafanaIntegrations,
    DescribeGrafanaNotificationChannels, DescribeGrafanaVersions, DescribeGrafanaWhiteList, DescribeInstalledPlugins,
    DescribeMonitorResourceInfo, DescribeMonitorTypes, DescribeNotificationContentTemplateSupports, DescribeOnCallForm,
    DescribeOnCallForms, DescribePhoneAlarmFlowTotalCount, DescribePluginOverviews, DescribePolicyConditionList,
    DescribePolicyGroupInfo, DescribePolicyGroupList, DescribePolicyObjectCount, DescribeProductEventList,
    DescribeProductList, DescribePrometheusAgentInstances, DescribePrometheusAgents, DescribePrometheusAlertGroups,
    DescribePrometheusAlertPolicy, DescribePrometheusAlertmanagerConfig, DescribePrometheusClusterAgents,
    DescribePrometheusConfig, DescribePrometheusCreateInstanceQuota, DescribePrometheusGlobalConfig,
    DescribePrometheusGlobalNotification, DescribePrometheusInstanceDetail, DescribePrometheusInstanceInitStatus,
    DescribePrometheusInstanceUsage, DescribePrometheusInstances, DescribePrometheusInstancesOverview,
    DescribePrometheusIntegrationMetrics, DescribePrometheusRecordRules, DescribePrometheusRegions,
    DescribePrometheusScrapeJobs, DescribePrometheusScrapeStatistics, DescribePrometheusTargetsTMP,
    DescribePrometheusTemp, DescribePrometheusTempSync, DescribePrometheusZones, DescribeRecordingRules,
    DescribeRemoteURLs, DescribeRemoteWrites, DescribeSSOAccount, DescribeStatisticData, DestroyPrometheusInstance,
    EnableGrafanaInternet, EnableGrafanaSSO, EnablePredefinedPolicies, EnableSSOCamCheck,
    ExportPrometheusReadOnlyDynamicAPI, GetMonitorData, GetPrometheusAgentManagementCommand, GetTopNMonitorData,
    InstallPlugins, ModifyAlarmNotice, ModifyAlarmPolicyCondition, ModifyAlarmPolicyInfo, ModifyAlarmPolicyNotice,
    ModifyAlarmPolicyStatus, ModifyAlarmPolicyTasks, ModifyAlarmReceivers, ModifyGrafanaInstance, ModifyPolicyGroup,
    ModifyPrometheusAgentExternalLabels, ModifyPrometheusAlertPolicy, ModifyPrometheusConfig,
    ModifyPrometheusGlobalNotification, ModifyPrometheusInstanceAccessPoints, ModifyPrometheusInstanceAttributes,
    ModifyPrometheusRecordRuleYaml, ModifyPrometheusTemp, ModifyRemoteURLs, ReplacePrometheusAlertmanagerConfig,
    ResumeGrafanaInstance, RoutePrometheusDynamicAPI, RunPrometheusInstance, SetDefaultAlarmPolicy, SyncPrometheusTemp,
    TerminatePrometheusInstances, UnBindingAllPolicyObject, UnBindingPolicyObject, UnbindPrometheusManagedGrafana,
    UninstallGrafanaDashboard, UninstallGrafanaPlugins, UpdateAlertRule, UpdateAlertRuleState, UpdateDNSConfig,
    UpdateExporterIntegration, UpdateGrafanaConfig, UpdateGrafanaEnvironments, UpdateGrafanaIntegration,
    UpdateGrafanaNotificationChannel, UpdateGrafanaWhiteList, UpdateOnCallForm, UpdatePrometheusAgentStatus,
    UpdatePrometheusAlertGroup, UpdatePrometheusAlertGroupState, UpdatePrometheusScrapeJob, UpdateRecordingRule,
    UpdateSSOAccount, UpdateServiceDiscovery, UpgradeGrafanaDashboard, UpgradeGrafanaInstance
}
