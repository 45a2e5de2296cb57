//! `monitor` 2018-07-24.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "monitor", version: "2018-07-24", code: "monitor", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPrometheusManagedGrafana {
    pub instance_id: String,
    pub grafana_id: String,
}
operation! { BindPrometheusManagedGrafana(instance_id: String, grafana_id: String)
    "BindPrometheusManagedGrafana" -> Empty {
    0 "InstanceId" instance_id, 1 "GrafanaId" grafana_id
} }

pub type BindPrometheusManagedGrafanaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingPolicyObject {
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

pub type BindingPolicyObjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingPolicyObjectDimension {
    pub region: Option<String>,
    pub region_id: Option<i64>,
    pub dimensions: Option<String>,
    pub event_dimensions: Option<String>,
}
input! { BindingPolicyObjectDimension(region: String) {
    0 "Region" region: String, 1 "RegionId" region_id: i64, 2 "Dimensions" dimensions: String,
    3 "EventDimensions" event_dimensions: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindingPolicyTag {
    pub module: String,
    pub policy_id: String,
    pub group_id: String,
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

pub type BindingPolicyTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PolicyTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAddressByPrometheus {
    pub instance_id: String,
    pub target: String,
    pub probe_protocol: Option<String>,
}
operation! { CheckAddressByPrometheus(instance_id: String, target: String)
    "CheckAddressByPrometheus" -> CheckAddressByPrometheusOutput {
    0 "InstanceId" instance_id, 1 "Target" target, 2 "ProbeProtocol" probe_protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAddressByPrometheusOutput {
    pub target: Option<String>,
    pub success: Option<bool>,
    pub message: Option<String>,
}
model! { CheckAddressByPrometheusOutput {
    0 "Target" target, 1 "Success" success, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanGrafanaInstance {
    pub instance_id: String,
}
operation! { CleanGrafanaInstance(instance_id: String) "CleanGrafanaInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type CleanGrafanaInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmNotice {
    pub module: String,
    pub name: String,
    pub notice_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserNotice {
    pub receiver_type: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct URLNotice {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CLSNotice {
    pub region: Option<String>,
    pub log_set_id: Option<String>,
    pub topic_id: Option<String>,
    pub enable: Option<i64>,
}
input! { CLSNotice(region: String, log_set_id: String, topic_id: String) {
    0 "Region" region: String, 1 "LogSetId" log_set_id: String, 2 "TopicId" topic_id: String, 3 "Enable" enable: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmNoticeOutput {
    pub notice_id: Option<String>,
}
model! { CreateAlarmNoticeOutput {
    0 "NoticeId" notice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmPolicy {
    pub module: String,
    pub policy_name: String,
    pub monitor_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyCondition {
    pub is_union_rule: Option<i64>,
    pub rules: Option<Vec<AlarmPolicyRule>>,
    pub complex_expression: Option<String>,
}
input! { AlarmPolicyCondition(is_union_rule: i64, rules: Vec<AlarmPolicyRule>) {
    0 "IsUnionRule" is_union_rule: i64, 1 "Rules" rules: Vec<AlarmPolicyRule>,
    2 "ComplexExpression" complex_expression: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyFilter {
    pub r#type: Option<String>,
    pub dimensions: Option<String>,
}
input! { AlarmPolicyFilter(r#type: String) {
    0 "Type" r#type: String, 1 "Dimensions" dimensions: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyEventCondition {
    pub rules: Option<Vec<AlarmPolicyRule>>,
}
input! { AlarmPolicyEventCondition(rules: Vec<AlarmPolicyRule>) {
    0 "Rules" rules: Vec<AlarmPolicyRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmPolicyTriggerTask {
    pub r#type: Option<String>,
    pub task_config: Option<String>,
}
input! { AlarmPolicyTriggerTask(r#type: String, task_config: String) {
    0 "Type" r#type: String, 1 "TaskConfig" task_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogAlarmReq {
    pub instance_id: Option<String>,
    pub filter: Option<Vec<LogFilterInfo>>,
    pub alarm_merge: Option<String>,
    pub alarm_merge_time: Option<String>,
}
input! { LogAlarmReq(instance_id: String, filter: Vec<LogFilterInfo>, alarm_merge: String, alarm_merge_time: String) {
    0 "InstanceId" instance_id: String, 1 "Filter" filter: Vec<LogFilterInfo>, 2 "AlarmMerge" alarm_merge: String,
    3 "AlarmMergeTime" alarm_merge_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilterInfo {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { LogFilterInfo(key: String, operator: String, value: String) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContentTmplBindInfo {
    pub content_tmpl_id: Option<String>,
    pub notice_id: Option<String>,
}
input! { NoticeContentTmplBindInfo() {
    0 "ContentTmplID" content_tmpl_id: String, 1 "NoticeID" notice_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmPolicyOutput {
    pub policy_id: Option<String>,
    pub origin_id: Option<String>,
}
model! { CreateAlarmPolicyOutput {
    0 "PolicyId" policy_id, 1 "OriginId" origin_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmShield {
    pub module: String,
    pub name: String,
    pub monitor_type: String,
    pub name_space: String,
    pub shield_time_type: String,
    pub shield_object: Option<Vec<String>>,
    pub shield_metric: Option<Vec<String>>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub loop_start_date: Option<u64>,
    pub loop_end_date: Option<u64>,
    pub shield_policy_id: Option<String>,
    pub shield_alarm_level: Option<Vec<String>>,
    pub version_tag: Option<String>,
    pub description: Option<String>,
    pub time_zone: Option<f64>,
    pub shield_event: Option<Vec<String>>,
    pub shield_metric_flag: Option<i64>,
    pub shield_event_flag: Option<i64>,
}

/// What [`CreateAlarmShield::new`] takes.
pub struct CreateAlarmShieldRequired {
    pub module: String,
    pub name: String,
    pub monitor_type: String,
    pub name_space: String,
    pub shield_time_type: String,
}
operation! { CreateAlarmShield{CreateAlarmShieldRequired: module, name, monitor_type, name_space, shield_time_type}
    "CreateAlarmShield" -> CreateAlarmShieldOutput {
    0 "Module" module, 1 "Name" name, 2 "MonitorType" monitor_type, 3 "NameSpace" name_space,
    4 "ShieldTimeType" shield_time_type, 5 "ShieldObject" shield_object: Vec<String>,
    6 "ShieldMetric" shield_metric: Vec<String>, 7 "StartTime" start_time: u64, 8 "EndTime" end_time: u64,
    9 "LoopStartDate" loop_start_date: u64, 10 "LoopEndDate" loop_end_date: u64,
    11 "ShieldPolicyId" shield_policy_id: String, 12 "ShieldAlarmLevel" shield_alarm_level: Vec<String>,
    13 "VersionTag" version_tag: String, 14 "Description" description: String, 15 "TimeZone" time_zone: f64,
    16 "ShieldEvent" shield_event: Vec<String>, 17 "ShieldMetricFlag" shield_metric_flag: i64,
    18 "ShieldEventFlag" shield_event_flag: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmShieldOutput {
    pub shield_id: Option<String>,
}
model! { CreateAlarmShieldOutput {
    0 "ShieldId" shield_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRule {
    pub instance_id: String,
    pub rule_name: String,
    pub expr: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusRuleKV {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PrometheusRuleKV(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlertRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateAlertRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionsTemplate {
    pub module: String,
    pub view_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConditionsTemplateRequestCondition {
    pub calc_period: Option<String>,
    pub calc_type: Option<String>,
    pub continue_period: Option<String>,
    pub metric_id: Option<i64>,
    pub calc_value: Option<String>,
    pub alarm_notify_period: Option<String>,
    pub alarm_notify_type: Option<i64>,
    pub rule_id: Option<i64>,
}

/// What [`ModifyConditionsTemplateRequestCondition::new`] takes.
pub struct ModifyConditionsTemplateRequestConditionRequired {
    pub calc_period: String,
    pub calc_type: String,
    pub continue_period: String,
    pub metric_id: i64,
    pub calc_value: String,
}
input! { ModifyConditionsTemplateRequestCondition{ModifyConditionsTemplateRequestConditionRequired: calc_period, calc_type, continue_period, metric_id, calc_value} {
    0 "CalcPeriod" calc_period: String, 1 "CalcType" calc_type: String, 2 "ContinuePeriod" continue_period: String,
    3 "MetricID" metric_id: i64, 4 "CalcValue" calc_value: String, 5 "AlarmNotifyPeriod" alarm_notify_period: String,
    6 "AlarmNotifyType" alarm_notify_type: i64, 7 "RuleID" rule_id: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionsTemplateOutput {
    pub group_id: Option<i64>,
}
model! { CreateConditionsTemplateOutput {
    0 "GroupID" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExporterIntegration {
    pub instance_id: String,
    pub kind: String,
    pub content: String,
    pub kube_type: Option<i64>,
    pub cluster_id: Option<String>,
}
operation! { CreateExporterIntegration(instance_id: String, kind: String, content: String)
    "CreateExporterIntegration" -> CreateExporterIntegrationOutput {
    0 "InstanceId" instance_id, 1 "Kind" kind, 2 "Content" content, 3 "KubeType" kube_type: i64,
    4 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExporterIntegrationOutput {
    pub names: Option<Vec<String>>,
}
model! { CreateExporterIntegrationOutput {
    0 "Names" names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalCluster {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Label(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateExternalClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaInstance {
    pub instance_name: String,
    pub vpc_id: String,
    pub subnet_ids: Vec<String>,
    pub enable_internet: bool,
    pub grafana_init_password: Option<Secret>,
    pub tag_specification: Option<Vec<PrometheusTag>>,
    pub docker_image: Option<String>,
    pub auto_voucher: Option<bool>,
}
operation! { CreateGrafanaInstance(instance_name: String, vpc_id: String, subnet_ids: Vec<String>, enable_internet: bool)
    "CreateGrafanaInstance" -> CreateGrafanaInstanceOutput {
    0 "InstanceName" instance_name, 1 "VpcId" vpc_id, 2 "SubnetIds" subnet_ids, 3 "EnableInternet" enable_internet,
    4 "GrafanaInitPassword" grafana_init_password: Secret, 5 "TagSpecification" tag_specification: Vec<PrometheusTag>,
    6 "DockerImage" docker_image: String, 7 "AutoVoucher" auto_voucher: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PrometheusTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateGrafanaInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaIntegration {
    pub instance_id: String,
    pub kind: String,
    pub content: String,
}
operation! { CreateGrafanaIntegration(instance_id: String, kind: String, content: String)
    "CreateGrafanaIntegration" -> CreateGrafanaIntegrationOutput {
    0 "InstanceId" instance_id, 1 "Kind" kind, 2 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaIntegrationOutput {
    pub integration_id: Option<String>,
}
model! { CreateGrafanaIntegrationOutput {
    0 "IntegrationId" integration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaNotificationChannel {
    pub instance_id: String,
    pub channel_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGrafanaNotificationChannelOutput {
    pub channel_id: Option<String>,
}
model! { CreateGrafanaNotificationChannelOutput {
    0 "ChannelId" channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnCallForm {
    pub module: String,
    pub on_call_form_name: String,
    pub staff_infos: Vec<StaffInfo>,
    pub rotation_type: String,
    pub shift_time: String,
    pub effective_start_time: i64,
    pub effective_end_time: i64,
    pub time_zone: f64,
    pub on_call_form_desc: Option<String>,
    pub cover_staff_infos: Option<Vec<CoverStaffInfo>>,
    pub tags: Option<Vec<Tag>>,
}

/// What [`CreateOnCallForm::new`] takes.
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
operation! { CreateOnCallForm{CreateOnCallFormRequired: module, on_call_form_name, staff_infos, rotation_type, shift_time, effective_start_time, effective_end_time, time_zone}
    "CreateOnCallForm" -> CreateOnCallFormOutput {
    0 "Module" module, 1 "OnCallFormName" on_call_form_name, 2 "StaffInfos" staff_infos, 3 "RotationType" rotation_type,
    4 "ShiftTime" shift_time, 5 "EffectiveStartTime" effective_start_time, 6 "EffectiveEndTime" effective_end_time,
    7 "TimeZone" time_zone, 8 "OnCallFormDesc" on_call_form_desc: String,
    9 "CoverStaffInfos" cover_staff_infos: Vec<CoverStaffInfo>, 10 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffInfo {
    pub staff_ids: Option<Vec<String>>,
}
input! { StaffInfo() {
    0 "StaffIDs" staff_ids: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnCallFormOutput {
    pub on_call_form_id: Option<String>,
}
model! { CreateOnCallFormOutput {
    0 "OnCallFormID" on_call_form_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroup {
    pub group_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupCondition {
    pub metric_id: Option<i64>,
    pub alarm_notify_type: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupEventCondition {
    pub event_id: Option<i64>,
    pub alarm_notify_type: Option<i64>,
    pub alarm_notify_period: Option<i64>,
    pub rule_id: Option<i64>,
}
input! { CreatePolicyGroupEventCondition(event_id: i64, alarm_notify_type: i64, alarm_notify_period: i64) {
    0 "EventId" event_id: i64, 1 "AlarmNotifyType" alarm_notify_type: i64,
    2 "AlarmNotifyPeriod" alarm_notify_period: i64, 3 "RuleId" rule_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyGroupOutput {
    pub group_id: Option<i64>,
}
model! { CreatePolicyGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAgent {
    pub instance_id: String,
    pub name: String,
}
operation! { CreatePrometheusAgent(instance_id: String, name: String)
    "CreatePrometheusAgent" -> CreatePrometheusAgentOutput {
    0 "InstanceId" instance_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAgentOutput {
    pub agent_id: Option<String>,
}
model! { CreatePrometheusAgentOutput {
    0 "AgentId" agent_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertAllowTimeRange {
    pub start: Option<String>,
    pub end: Option<String>,
}
input! { PrometheusAlertAllowTimeRange() {
    0 "Start" start: String, 1 "End" end: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertGroupOutput {
    pub group_id: Option<String>,
}
model! { CreatePrometheusAlertGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertPolicy {
    pub instance_id: String,
    pub alert_rule: PrometheusAlertPolicyItem,
}
operation! { CreatePrometheusAlertPolicy(instance_id: String, alert_rule: PrometheusAlertPolicyItem)
    "CreatePrometheusAlertPolicy" -> CreatePrometheusAlertPolicyOutput {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertPolicyItem {
    pub name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertRule {
    pub name: Option<String>,
    pub rule: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub template: Option<String>,
    pub r#for: Option<String>,
    pub describe: Option<String>,
    pub annotations: Option<Vec<Label>>,
    pub rule_state: Option<i64>,
}

/// What [`PrometheusAlertRule::new`] takes.
pub struct PrometheusAlertRuleRequired {
    pub name: String,
    pub rule: String,
    pub labels: Vec<Label>,
    pub template: String,
    pub r#for: String,
}
input! { PrometheusAlertRule{PrometheusAlertRuleRequired: name, rule, labels, template, r#for} {
    0 "Name" name: String, 1 "Rule" rule: String, 2 "Labels" labels: Vec<Label>, 3 "Template" template: String,
    4 "For" r#for: String, 5 "Describe" describe: String, 6 "Annotations" annotations: Vec<Label>,
    7 "RuleState" rule_state: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusNotificationItem {
    pub enabled: Option<bool>,
    pub r#type: Option<String>,
    pub web_hook: Option<String>,
    pub alert_manager: Option<PrometheusAlertManagerConfig>,
    pub repeat_interval: Option<String>,
    pub time_range_start: Option<String>,
    pub time_range_end: Option<String>,
    pub notify_way: Option<Vec<String>>,
    pub receiver_groups: Option<Vec<String>>,
    pub phone_notify_order: Option<Vec<u64>>,
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
    9 "PhoneNotifyOrder" phone_notify_order: Vec<u64>, 10 "PhoneCircleTimes" phone_circle_times: i64,
    11 "PhoneInnerInterval" phone_inner_interval: i64, 12 "PhoneCircleInterval" phone_circle_interval: i64,
    13 "PhoneArriveNotice" phone_arrive_notice: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertManagerConfig {
    pub url: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
}
input! { PrometheusAlertManagerConfig(url: String) {
    0 "Url" url: String, 1 "ClusterType" cluster_type: String, 2 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertPolicyOutput {
    pub id: Option<String>,
}
model! { CreatePrometheusAlertPolicyOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusClusterAgent {
    pub instance_id: String,
    pub agents: Vec<PrometheusClusterAgentBasic>,
}
operation! { CreatePrometheusClusterAgent(instance_id: String, agents: Vec<PrometheusClusterAgentBasic>)
    "CreatePrometheusClusterAgent" -> Empty {
    0 "InstanceId" instance_id, 1 "Agents" agents
} }

pub type CreatePrometheusClusterAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusClusterAgentBasic {
    pub region: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusConfig {
    pub instance_id: String,
    pub cluster_type: String,
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

pub type CreatePrometheusConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusConfigItem {
    pub name: Option<String>,
    pub config: Option<String>,
    pub template_id: Option<String>,
    pub targets: Option<Targets>,
}
input! { PrometheusConfigItem(name: String, config: String) {
    0 "Name" name: String, 1 "Config" config: String, 2 "TemplateId" template_id: String, 3 "Targets" targets: Targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Targets {
    pub total: Option<u64>,
    pub up: Option<u64>,
    pub down: Option<u64>,
    pub unknown: Option<u64>,
}
input! { Targets() {
    0 "Total" total: u64, 1 "Up" up: u64, 2 "Down" down: u64, 3 "Unknown" unknown: u64
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusGlobalNotification {
    pub instance_id: String,
    pub notification: PrometheusNotificationItem,
}
operation! { CreatePrometheusGlobalNotification(instance_id: String, notification: PrometheusNotificationItem)
    "CreatePrometheusGlobalNotification" -> CreatePrometheusGlobalNotificationOutput {
    0 "InstanceId" instance_id, 1 "Notification" notification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusGlobalNotificationOutput {
    pub id: Option<String>,
}
model! { CreatePrometheusGlobalNotificationOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusMultiTenantInstancePostPayMode {
    pub instance_name: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub data_retention_time: i64,
    pub zone: String,
    pub tag_specification: Option<Vec<PrometheusTag>>,
    pub grafana_instance_id: Option<String>,
    pub instance_attributes: Option<Vec<PrometheusRuleKV>>,
}

/// What [`CreatePrometheusMultiTenantInstancePostPayMode::new`] takes.
pub struct CreatePrometheusMultiTenantInstancePostPayModeRequired {
    pub instance_name: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub data_retention_time: i64,
    pub zone: String,
}
operation! { CreatePrometheusMultiTenantInstancePostPayMode{CreatePrometheusMultiTenantInstancePostPayModeRequired: instance_name, vpc_id, subnet_id, data_retention_time, zone}
    "CreatePrometheusMultiTenantInstancePostPayMode" -> CreatePrometheusMultiTenantInstancePostPayModeOutput {
    0 "InstanceName" instance_name, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "DataRetentionTime" data_retention_time,
    4 "Zone" zone, 5 "TagSpecification" tag_specification: Vec<PrometheusTag>,
    6 "GrafanaInstanceId" grafana_instance_id: String, 7 "InstanceAttributes" instance_attributes: Vec<PrometheusRuleKV>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusMultiTenantInstancePostPayModeOutput {
    pub instance_id: Option<String>,
}
model! { CreatePrometheusMultiTenantInstancePostPayModeOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusRecordRuleYaml {
    pub instance_id: String,
    pub content: String,
    pub name: Option<String>,
}
operation! { CreatePrometheusRecordRuleYaml(instance_id: String, content: String)
    "CreatePrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Content" content, 2 "Name" name: String
} }

pub type CreatePrometheusRecordRuleYamlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusScrapeJob {
    pub instance_id: String,
    pub agent_id: String,
    pub config: Option<String>,
}
operation! { CreatePrometheusScrapeJob(instance_id: String, agent_id: String)
    "CreatePrometheusScrapeJob" -> CreatePrometheusScrapeJobOutput {
    0 "InstanceId" instance_id, 1 "AgentId" agent_id, 2 "Config" config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusScrapeJobOutput {
    pub job_id: Option<String>,
}
model! { CreatePrometheusScrapeJobOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTemp {
    pub template: PrometheusTemp,
}
operation! { CreatePrometheusTemp(template: PrometheusTemp) "CreatePrometheusTemp" -> CreatePrometheusTempOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemp {
    pub name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTempOutput {
    pub template_id: Option<String>,
}
model! { CreatePrometheusTempOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRule {
    pub name: String,
    pub group: String,
    pub instance_id: String,
    pub rule_state: Option<i64>,
}
operation! { CreateRecordingRule(name: String, group: String, instance_id: String)
    "CreateRecordingRule" -> CreateRecordingRuleOutput {
    0 "Name" name, 1 "Group" group, 2 "InstanceId" instance_id, 3 "RuleState" rule_state: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRuleOutput {
    pub rule_id: Option<String>,
}
model! { CreateRecordingRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSSOAccount {
    pub instance_id: String,
    pub user_id: String,
    pub role: Vec<GrafanaAccountRole>,
    pub notes: Option<String>,
}
operation! { CreateSSOAccount(instance_id: String, user_id: String, role: Vec<GrafanaAccountRole>)
    "CreateSSOAccount" -> CreateSSOAccountOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id, 2 "Role" role, 3 "Notes" notes: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaAccountRole {
    pub organization: Option<String>,
    pub role: Option<String>,
}
input! { GrafanaAccountRole() {
    0 "Organization" organization: String, 1 "Role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSSOAccountOutput {
    pub user_id: Option<String>,
}
model! { CreateSSOAccountOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmNotices {
    pub module: String,
    pub notice_ids: Vec<String>,
    pub notice_bind_policys: Option<Vec<NoticeBindPolicys>>,
}
operation! { DeleteAlarmNotices(module: String, notice_ids: Vec<String>) "DeleteAlarmNotices" -> Empty {
    0 "Module" module, 1 "NoticeIds" notice_ids, 2 "NoticeBindPolicys" notice_bind_policys: Vec<NoticeBindPolicys>
} }

pub type DeleteAlarmNoticesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeBindPolicys {
    pub notice_id: Option<String>,
    pub policy_ids: Option<Vec<String>>,
}
input! { NoticeBindPolicys() {
    0 "NoticeId" notice_id: String, 1 "PolicyIds" policy_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmPolicy {
    pub module: String,
    pub policy_ids: Vec<String>,
    pub prom_ins_ids: Option<Vec<String>>,
}
operation! { DeleteAlarmPolicy(module: String, policy_ids: Vec<String>) "DeleteAlarmPolicy" -> Empty {
    0 "Module" module, 1 "PolicyIds" policy_ids, 2 "PromInsIds" prom_ins_ids: Vec<String>
} }

pub type DeleteAlarmPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmShields {
    pub module: String,
    pub shields: Vec<String>,
}
operation! { DeleteAlarmShields(module: String, shields: Vec<String>) "DeleteAlarmShields" -> Empty {
    0 "Module" module, 1 "Shields" shields
} }

pub type DeleteAlarmShieldsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlertRules {
    pub rule_ids: Vec<String>,
    pub instance_id: String,
}
operation! { DeleteAlertRules(rule_ids: Vec<String>, instance_id: String) "DeleteAlertRules" -> Empty {
    0 "RuleIds" rule_ids, 1 "InstanceId" instance_id
} }

pub type DeleteAlertRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExporterIntegration {
    pub instance_id: String,
    pub kind: String,
    pub name: String,
    pub kube_type: Option<i64>,
    pub cluster_id: Option<String>,
}
operation! { DeleteExporterIntegration(instance_id: String, kind: String, name: String)
    "DeleteExporterIntegration" -> Empty {
    0 "InstanceId" instance_id, 1 "Kind" kind, 2 "Name" name, 3 "KubeType" kube_type: i64,
    4 "ClusterId" cluster_id: String
} }

pub type DeleteExporterIntegrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaInstance {
    pub instance_ids: Vec<String>,
}
operation! { DeleteGrafanaInstance(instance_ids: Vec<String>) "DeleteGrafanaInstance" -> Empty {
    0 "InstanceIDs" instance_ids
} }

pub type DeleteGrafanaInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaIntegration {
    pub instance_id: String,
    pub integration_id: String,
}
operation! { DeleteGrafanaIntegration(instance_id: String, integration_id: String) "DeleteGrafanaIntegration" -> Empty {
    0 "InstanceId" instance_id, 1 "IntegrationId" integration_id
} }

pub type DeleteGrafanaIntegrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGrafanaNotificationChannel {
    pub channel_ids: Vec<String>,
    pub instance_id: String,
}
operation! { DeleteGrafanaNotificationChannel(channel_ids: Vec<String>, instance_id: String)
    "DeleteGrafanaNotificationChannel" -> Empty {
    0 "ChannelIDs" channel_ids, 1 "InstanceId" instance_id
} }

pub type DeleteGrafanaNotificationChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOnCallForms {
    pub module: String,
    pub on_call_form_ids: Vec<String>,
}
operation! { DeleteOnCallForms(module: String, on_call_form_ids: Vec<String>)
    "DeleteOnCallForms" -> DeleteOnCallFormsOutput {
    0 "Module" module, 1 "OnCallFormIDs" on_call_form_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOnCallFormsOutput {
    pub failed_on_call_form_ids: Option<Vec<String>>,
    pub success_on_call_form_ids: Option<Vec<String>>,
}
model! { DeleteOnCallFormsOutput {
    0 "FailedOnCallFormIDs" failed_on_call_form_ids, 1 "SuccessOnCallFormIDs" success_on_call_form_ids
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyGroup {
    pub module: String,
    pub group_id: Vec<i64>,
}
operation! { DeletePolicyGroup(module: String, group_id: Vec<i64>) "DeletePolicyGroup" -> Empty {
    0 "Module" module, 1 "GroupId" group_id
} }

pub type DeletePolicyGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertGroups {
    pub instance_id: Option<String>,
    pub group_ids: Option<Vec<String>>,
}
operation! { DeletePrometheusAlertGroups() "DeletePrometheusAlertGroups" -> Empty {
    0 "InstanceId" instance_id: String, 1 "GroupIds" group_ids: Vec<String>
} }

pub type DeletePrometheusAlertGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertPolicy {
    pub instance_id: String,
    pub alert_ids: Vec<String>,
    pub names: Option<Vec<String>>,
}
operation! { DeletePrometheusAlertPolicy(instance_id: String, alert_ids: Vec<String>)
    "DeletePrometheusAlertPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertIds" alert_ids, 2 "Names" names: Vec<String>
} }

pub type DeletePrometheusAlertPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusClusterAgent {
    pub agents: Vec<PrometheusAgentInfo>,
    pub instance_id: String,
}
operation! { DeletePrometheusClusterAgent(agents: Vec<PrometheusAgentInfo>, instance_id: String)
    "DeletePrometheusClusterAgent" -> Empty {
    0 "Agents" agents, 1 "InstanceId" instance_id
} }

pub type DeletePrometheusClusterAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAgentInfo {
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
    pub describe: Option<String>,
}
input! { PrometheusAgentInfo(cluster_type: String, cluster_id: String) {
    0 "ClusterType" cluster_type: String, 1 "ClusterId" cluster_id: String, 2 "Describe" describe: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusConfig {
    pub instance_id: String,
    pub cluster_type: String,
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

pub type DeletePrometheusConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusRecordRuleYaml {
    pub instance_id: String,
    pub names: Vec<String>,
}
operation! { DeletePrometheusRecordRuleYaml(instance_id: String, names: Vec<String>)
    "DeletePrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Names" names
} }

pub type DeletePrometheusRecordRuleYamlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusScrapeJobs {
    pub instance_id: String,
    pub agent_id: String,
    pub job_ids: Vec<String>,
}
operation! { DeletePrometheusScrapeJobs(instance_id: String, agent_id: String, job_ids: Vec<String>)
    "DeletePrometheusScrapeJobs" -> Empty {
    0 "InstanceId" instance_id, 1 "AgentId" agent_id, 2 "JobIds" job_ids
} }

pub type DeletePrometheusScrapeJobsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTemp {
    pub template_id: String,
}
operation! { DeletePrometheusTemp(template_id: String) "DeletePrometheusTemp" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeletePrometheusTempOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTempSync {
    pub template_id: String,
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { DeletePrometheusTempSync(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "DeletePrometheusTempSync" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

pub type DeletePrometheusTempSyncOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemplateSyncTarget {
    pub region: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordingRules {
    pub rule_ids: Vec<String>,
    pub instance_id: String,
}
operation! { DeleteRecordingRules(rule_ids: Vec<String>, instance_id: String) "DeleteRecordingRules" -> Empty {
    0 "RuleIds" rule_ids, 1 "InstanceId" instance_id
} }

pub type DeleteRecordingRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSSOAccount {
    pub instance_id: String,
    pub user_id: String,
}
operation! { DeleteSSOAccount(instance_id: String, user_id: String) "DeleteSSOAccount" -> Empty {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

pub type DeleteSSOAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceDiscovery {
    pub instance_id: String,
    pub kube_cluster_id: String,
    pub kube_type: i64,
    pub r#type: i64,
    pub yaml: String,
}

/// What [`DeleteServiceDiscovery::new`] takes.
pub struct DeleteServiceDiscoveryRequired {
    pub instance_id: String,
    pub kube_cluster_id: String,
    pub kube_type: i64,
    pub r#type: i64,
    pub yaml: String,
}
operation! { DeleteServiceDiscovery{DeleteServiceDiscoveryRequired: instance_id, kube_cluster_id, kube_type, r#type, yaml}
    "DeleteServiceDiscovery" -> Empty {
    0 "InstanceId" instance_id, 1 "KubeClusterId" kube_cluster_id, 2 "KubeType" kube_type, 3 "Type" r#type,
    4 "Yaml" yaml
} }

pub type DeleteServiceDiscoveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccidentEventList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccidentEventListOutput {
    pub alarms: Option<Vec<DescribeAccidentEventListAlarms>>,
    pub total: Option<i64>,
}
model! { DescribeAccidentEventListOutput {
    0 "Alarms" alarms, 1 "Total" total
} }

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
    0 "BusinessTypeDesc" business_type_desc, 1 "AccidentTypeDesc" accident_type_desc, 2 "BusinessID" business_id,
    3 "EventStatus" event_status, 4 "AffectResource" affect_resource, 5 "Region" region, 6 "OccurTime" occur_time,
    7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmEvents {
    pub module: String,
    pub namespace: String,
    pub monitor_type: Option<String>,
}
operation! { DescribeAlarmEvents(module: String, namespace: String) "DescribeAlarmEvents" -> DescribeAlarmEventsOutput {
    0 "Module" module, 1 "Namespace" namespace, 2 "MonitorType" monitor_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmEventsOutput {
    pub events: Option<Vec<AlarmEvent>>,
}
model! { DescribeAlarmEventsOutput {
    0 "Events" events
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmEvent {
    pub event_name: Option<String>,
    pub description: Option<String>,
    pub namespace: Option<String>,
}
model! { AlarmEvent {
    0 "EventName" event_name, 1 "Description" description, 2 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmHistories {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorTypeNamespace {
    pub monitor_type: Option<String>,
    pub namespace: Option<String>,
}
input! { MonitorTypeNamespace(monitor_type: String, namespace: String) {
    0 "MonitorType" monitor_type: String, 1 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmHistoriesOutput {
    pub total_count: Option<i64>,
    pub histories: Option<Vec<AlarmHistory>>,
}
model! { DescribeAlarmHistoriesOutput {
    0 "TotalCount" total_count, 1 "Histories" histories
} }

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
    pub instance_group: Option<Vec<InstanceGroups>>,
    pub receiver_uids: Option<Vec<i64>>,
    pub receiver_groups: Option<Vec<i64>>,
    pub notice_ways: Option<Vec<String>>,
    pub origin_id: Option<String>,
    pub alarm_type: Option<String>,
    pub event_id: Option<i64>,
    pub region: Option<String>,
    pub policy_exists: Option<i64>,
    pub metrics_info: Option<Vec<AlarmHistoryMetric>>,
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
    pub policy_permissions: Option<u64>,
}
model! { AlarmHistory {
    0 "AlarmId" alarm_id, 1 "MonitorType" monitor_type, 2 "Namespace" namespace, 3 "AlarmObject" alarm_object,
    4 "Content" content, 5 "FirstOccurTime" first_occur_time, 6 "LastOccurTime" last_occur_time,
    7 "AlarmStatus" alarm_status, 8 "PolicyId" policy_id, 9 "PolicyName" policy_name, 10 "VPC" vpc,
    11 "ProjectId" project_id, 12 "ProjectName" project_name, 13 "InstanceGroup" instance_group,
    14 "ReceiverUids" receiver_uids, 15 "ReceiverGroups" receiver_groups, 16 "NoticeWays" notice_ways,
    17 "OriginId" origin_id, 18 "AlarmType" alarm_type, 19 "EventId" event_id, 20 "Region" region,
    21 "PolicyExists" policy_exists, 22 "MetricsInfo" metrics_info, 23 "Dimensions" dimensions,
    24 "AlarmLevel" alarm_level, 25 "ShieldFlag" shield_flag, 26 "AlarmShieldingType" alarm_shielding_type,
    27 "AlarmShieldingTime" alarm_shielding_time, 28 "AlarmShieldingShowType" alarm_shielding_show_type,
    29 "AlarmShieldingShowTime" alarm_shielding_show_time, 30 "AlarmShieldReason" alarm_shield_reason,
    31 "InternalDimensions" internal_dimensions, 32 "MetricName" metric_name, 33 "PolicyPermissions" policy_permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceGroups {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { InstanceGroups {
    0 "Id" id, 1 "Name" name
} }

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
    0 "QceNamespace" qce_namespace, 1 "MetricName" metric_name, 2 "Period" period, 3 "Value" value,
    4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmMetrics {
    pub module: String,
    pub monitor_type: String,
    pub namespace: String,
}
operation! { DescribeAlarmMetrics(module: String, monitor_type: String, namespace: String)
    "DescribeAlarmMetrics" -> DescribeAlarmMetricsOutput {
    0 "Module" module, 1 "MonitorType" monitor_type, 2 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
}
model! { DescribeAlarmMetricsOutput {
    0 "Metrics" metrics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub description: Option<String>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub dimensions: Option<Vec<String>>,
    pub unit: Option<String>,
    pub metric_config: Option<MetricConfig>,
    pub is_advanced: Option<i64>,
    pub is_open: Option<i64>,
    pub product_id: Option<i64>,
    pub operators: Option<Vec<Operator>>,
    pub periods: Option<Vec<i64>>,
    pub is_lateness_metric: Option<i64>,
}
model! { Metric {
    0 "Namespace" namespace, 1 "MetricName" metric_name, 2 "Description" description, 3 "Min" min, 4 "Max" max,
    5 "Dimensions" dimensions, 6 "Unit" unit, 7 "MetricConfig" metric_config, 8 "IsAdvanced" is_advanced,
    9 "IsOpen" is_open, 10 "ProductId" product_id, 11 "Operators" operators, 12 "Periods" periods,
    13 "IsLatenessMetric" is_lateness_metric
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricConfig {
    pub operator: Option<Vec<String>>,
    pub period: Option<Vec<i64>>,
    pub continue_period: Option<Vec<i64>>,
}
model! { MetricConfig {
    0 "Operator" operator, 1 "Period" period, 2 "ContinuePeriod" continue_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { Operator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNotice {
    pub module: String,
    pub notice_id: String,
}
operation! { DescribeAlarmNotice(module: String, notice_id: String) "DescribeAlarmNotice" -> DescribeAlarmNoticeOutput {
    0 "Module" module, 1 "NoticeId" notice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticeOutput {
    pub notice: Option<AlarmNotice>,
}
model! { DescribeAlarmNoticeOutput {
    0 "Notice" notice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmNotice {
    pub id: Option<String>,
    pub name: Option<String>,
    pub updated_at: Option<String>,
    pub updated_by: Option<String>,
    pub notice_type: Option<String>,
    pub user_notices: Option<Vec<UserNotice>>,
    pub url_notices: Option<Vec<URLNotice>>,
    pub is_preset: Option<i64>,
    pub notice_language: Option<String>,
    pub policy_ids: Option<Vec<String>>,
    pub amp_consumer_id: Option<String>,
    pub cls_notices: Option<Vec<CLSNotice>>,
    pub tags: Option<Vec<Tag>>,
    pub is_login_free: Option<i64>,
    pub time_zone_name: Option<String>,
}
model! { AlarmNotice {
    0 "Id" id, 1 "Name" name, 2 "UpdatedAt" updated_at, 3 "UpdatedBy" updated_by, 4 "NoticeType" notice_type,
    5 "UserNotices" user_notices, 6 "URLNotices" url_notices, 7 "IsPreset" is_preset,
    8 "NoticeLanguage" notice_language, 9 "PolicyIds" policy_ids, 10 "AMPConsumerId" amp_consumer_id,
    11 "CLSNotices" cls_notices, 12 "Tags" tags, 13 "IsLoginFree" is_login_free, 14 "TimeZoneName" time_zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticeCallbacks {
    pub module: String,
}
operation! { DescribeAlarmNoticeCallbacks(module: String)
    "DescribeAlarmNoticeCallbacks" -> DescribeAlarmNoticeCallbacksOutput {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticeCallbacksOutput {
    pub url_notices: Option<Vec<URLNotice>>,
}
model! { DescribeAlarmNoticeCallbacksOutput {
    0 "URLNotices" url_notices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID {
    pub alert_id: String,
}
operation! { DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID(alert_id: String)
    "DescribeAlarmNoticeOnCallUsersFromPrometheusAlertID" -> DescribeAlarmNoticeOnCallUsersFromPrometheusAlertIDOutput {
    0 "AlertId" alert_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticeOnCallUsersFromPrometheusAlertIDOutput {
    pub notices: Option<Vec<NoticeOnCallUsersInfo>>,
}
model! { DescribeAlarmNoticeOnCallUsersFromPrometheusAlertIDOutput {
    0 "Notices" notices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeOnCallUsersInfo {
    pub notice_id: Option<String>,
    pub send_groups: Option<Vec<NoticeSendGroup>>,
}
model! { NoticeOnCallUsersInfo {
    0 "NoticeId" notice_id, 1 "SendGroups" send_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeSendGroup {
    pub receiver_type: Option<String>,
    pub users: Option<Vec<NoticeUserInfo>>,
}
model! { NoticeSendGroup {
    0 "ReceiverType" receiver_type, 1 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeUserInfo {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { NoticeUserInfo {
    0 "UserId" user_id, 1 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNotices {
    pub module: String,
    pub page_number: i64,
    pub page_size: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticesOutput {
    pub total_count: Option<i64>,
    pub notices: Option<Vec<AlarmNotice>>,
}
model! { DescribeAlarmNoticesOutput {
    0 "TotalCount" total_count, 1 "Notices" notices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmPolicies {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmPoliciesOutput {
    pub total_count: Option<i64>,
    pub policies: Option<Vec<AlarmPolicy>>,
}
model! { DescribeAlarmPoliciesOutput {
    0 "TotalCount" total_count, 1 "Policies" policies
} }

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
    pub notice_ids: Option<Vec<String>>,
    pub notices: Option<Vec<AlarmNotice>>,
    pub trigger_tasks: Option<Vec<AlarmPolicyTriggerTask>>,
    pub conditions_temp: Option<ConditionsTemp>,
    pub last_edit_uin: Option<String>,
    pub update_time: Option<i64>,
    pub insert_time: Option<i64>,
    pub region: Option<Vec<String>>,
    pub namespace_show_name: Option<String>,
    pub is_default: Option<i64>,
    pub can_set_default: Option<i64>,
    pub instance_group_id: Option<i64>,
    pub instance_sum: Option<i64>,
    pub instance_group_name: Option<String>,
    pub rule_type: Option<String>,
    pub origin_id: Option<String>,
    pub tag_instances: Option<Vec<TagInstance>>,
    pub filter: Option<AlarmConditionFilter>,
    pub group_by: Option<Vec<AlarmGroupByItem>>,
    pub filter_dimensions_param: Option<String>,
    pub is_one_click: Option<i64>,
    pub one_click_status: Option<i64>,
    pub advanced_metric_number: Option<i64>,
    pub is_bind_all: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub is_support_alarm_tag: Option<i64>,
    pub tag_operation: Option<String>,
    pub notice_tmpl_bind_infos: Option<Vec<NoticeContentTmplBindInfo>>,
    pub hierarchical_notices: Option<Vec<AlarmHierarchicalNotice>>,
    pub notice_content_tmpl_bind_infos: Option<Vec<NoticeContentTmplBindInfo>>,
    pub predefined_config_id: Option<String>,
}
model! { AlarmPolicy {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "Remark" remark, 3 "MonitorType" monitor_type,
    4 "Enable" enable, 5 "UseSum" use_sum, 6 "ProjectId" project_id, 7 "ProjectName" project_name,
    8 "Namespace" namespace, 9 "ConditionTemplateId" condition_template_id, 10 "Condition" condition,
    11 "EventCondition" event_condition, 12 "NoticeIds" notice_ids, 13 "Notices" notices,
    14 "TriggerTasks" trigger_tasks, 15 "ConditionsTemp" conditions_temp, 16 "LastEditUin" last_edit_uin,
    17 "UpdateTime" update_time, 18 "InsertTime" insert_time, 19 "Region" region,
    20 "NamespaceShowName" namespace_show_name, 21 "IsDefault" is_default, 22 "CanSetDefault" can_set_default,
    23 "InstanceGroupId" instance_group_id, 24 "InstanceSum" instance_sum, 25 "InstanceGroupName" instance_group_name,
    26 "RuleType" rule_type, 27 "OriginId" origin_id, 28 "TagInstances" tag_instances, 29 "Filter" filter,
    30 "GroupBy" group_by, 31 "FilterDimensionsParam" filter_dimensions_param, 32 "IsOneClick" is_one_click,
    33 "OneClickStatus" one_click_status, 34 "AdvancedMetricNumber" advanced_metric_number, 35 "IsBindAll" is_bind_all,
    36 "Tags" tags, 37 "IsSupportAlarmTag" is_support_alarm_tag, 38 "TagOperation" tag_operation,
    39 "NoticeTmplBindInfos" notice_tmpl_bind_infos, 40 "HierarchicalNotices" hierarchical_notices,
    41 "NoticeContentTmplBindInfos" notice_content_tmpl_bind_infos, 42 "PredefinedConfigID" predefined_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionsTemp {
    pub template_name: Option<String>,
    pub condition: Option<AlarmPolicyCondition>,
    pub event_condition: Option<AlarmPolicyEventCondition>,
}
model! { ConditionsTemp {
    0 "TemplateName" template_name, 1 "Condition" condition, 2 "EventCondition" event_condition
} }

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
    0 "Key" key, 1 "Value" value, 2 "InstanceSum" instance_sum, 3 "ServiceType" service_type, 4 "RegionId" region_id,
    5 "BindingStatus" binding_status, 6 "TagStatus" tag_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmConditionFilter {
    pub r#type: Option<String>,
    pub expression: Option<String>,
    pub dimensions: Option<String>,
}
model! { AlarmConditionFilter {
    0 "Type" r#type, 1 "Expression" expression, 2 "Dimensions" dimensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmGroupByItem {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { AlarmGroupByItem {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmPolicy {
    pub module: String,
    pub policy_id: String,
}
operation! { DescribeAlarmPolicy(module: String, policy_id: String) "DescribeAlarmPolicy" -> DescribeAlarmPolicyOutput {
    0 "Module" module, 1 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmPolicyOutput {
    pub policy: Option<AlarmPolicy>,
}
model! { DescribeAlarmPolicyOutput {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmSmsQuota {
    pub module: String,
}
operation! { DescribeAlarmSmsQuota(module: String) "DescribeAlarmSmsQuota" -> DescribeAlarmSmsQuotaOutput {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmSmsQuotaOutput {
    pub total: Option<i64>,
    pub used: Option<i64>,
    pub quota_list: Option<Vec<DescribeAlarmSmsQuotaQuota>>,
}
model! { DescribeAlarmSmsQuotaOutput {
    0 "Total" total, 1 "Used" used, 2 "QuotaList" quota_list
} }

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
    0 "Type" r#type, 1 "Name" name, 2 "FreeLeft" free_left, 3 "PurchaseLeft" purchase_left, 4 "Used" used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRules {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRulesOutput {
    pub total_count: Option<i64>,
    pub alert_rule_set: Option<Vec<PrometheusRuleSet>>,
}
model! { DescribeAlertRulesOutput {
    0 "TotalCount" total_count, 1 "AlertRuleSet" alert_rule_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusRuleSet {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_state: Option<i64>,
    pub r#type: Option<String>,
    pub labels: Option<Vec<PrometheusRuleKV>>,
    pub annotations: Option<Vec<PrometheusRuleKV>>,
    pub expr: Option<String>,
    pub duration: Option<String>,
    pub receivers: Option<Vec<String>>,
    pub health: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { PrometheusRuleSet {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "RuleState" rule_state, 3 "Type" r#type, 4 "Labels" labels,
    5 "Annotations" annotations, 6 "Expr" expr, 7 "Duration" duration, 8 "Receivers" receivers, 9 "Health" health,
    10 "CreatedAt" created_at, 11 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllNamespaces {
    pub scene_type: String,
    pub module: String,
    pub monitor_types: Option<Vec<String>>,
    pub ids: Option<Vec<String>>,
}
operation! { DescribeAllNamespaces(scene_type: String, module: String)
    "DescribeAllNamespaces" -> DescribeAllNamespacesOutput {
    0 "SceneType" scene_type, 1 "Module" module, 2 "MonitorTypes" monitor_types: Vec<String>, 3 "Ids" ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllNamespacesOutput {
    pub qce_namespaces: Option<CommonNamespace>,
    pub custom_namespaces: Option<CommonNamespace>,
    pub qce_namespaces_new: Option<Vec<CommonNamespace>>,
    pub custom_namespaces_new: Option<Vec<CommonNamespace>>,
    pub common_namespaces: Option<Vec<CommonNamespaceNew>>,
}
model! { DescribeAllNamespacesOutput {
    0 "QceNamespaces" qce_namespaces, 1 "CustomNamespaces" custom_namespaces, 2 "QceNamespacesNew" qce_namespaces_new,
    3 "CustomNamespacesNew" custom_namespaces_new, 4 "CommonNamespaces" common_namespaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonNamespace {
    pub id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub product_name: Option<String>,
    pub config: Option<String>,
    pub available_regions: Option<Vec<String>>,
    pub sort_id: Option<i64>,
    pub dashboard_id: Option<String>,
}
model! { CommonNamespace {
    0 "Id" id, 1 "Name" name, 2 "Value" value, 3 "ProductName" product_name, 4 "Config" config,
    5 "AvailableRegions" available_regions, 6 "SortId" sort_id, 7 "DashboardId" dashboard_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonNamespaceNew {
    pub id: Option<String>,
    pub name: Option<String>,
    pub monitor_type: Option<String>,
    pub dimensions: Option<Vec<DimensionNew>>,
}
model! { CommonNamespaceNew {
    0 "Id" id, 1 "Name" name, 2 "MonitorType" monitor_type, 3 "Dimensions" dimensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionNew {
    pub key: Option<String>,
    pub name: Option<String>,
    pub is_required: Option<bool>,
    pub operators: Option<Vec<Operator>>,
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
    0 "Key" key, 1 "Name" name, 2 "IsRequired" is_required, 3 "Operators" operators, 4 "IsMultiple" is_multiple,
    5 "IsMutable" is_mutable, 6 "IsVisible" is_visible, 7 "CanFilterPolicy" can_filter_policy,
    8 "CanFilterHistory" can_filter_history, 9 "CanGroupBy" can_group_by, 10 "MustGroupBy" must_group_by,
    11 "ShowValueReplace" show_value_replace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseMetrics {
    pub namespace: String,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<String>>,
}
operation! { DescribeBaseMetrics(namespace: String) "DescribeBaseMetrics" -> DescribeBaseMetricsOutput {
    0 "Namespace" namespace, 1 "MetricName" metric_name: String, 2 "Dimensions" dimensions: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseMetricsOutput {
    pub metric_set: Option<Vec<MetricSet>>,
}
model! { DescribeBaseMetricsOutput {
    0 "MetricSet" metric_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricSet {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub unit: Option<String>,
    pub unit_cname: Option<String>,
    pub period: Option<Vec<i64>>,
    pub periods: Option<Vec<PeriodsSt>>,
    pub meaning: Option<MetricObjectMeaning>,
    pub dimensions: Option<Vec<DimensionsDesc>>,
    pub metric_c_name: Option<String>,
    pub metric_e_name: Option<String>,
}
model! { MetricSet {
    0 "Namespace" namespace, 1 "MetricName" metric_name, 2 "Unit" unit, 3 "UnitCname" unit_cname, 4 "Period" period,
    5 "Periods" periods, 6 "Meaning" meaning, 7 "Dimensions" dimensions, 8 "MetricCName" metric_c_name,
    9 "MetricEName" metric_e_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeriodsSt {
    pub period: Option<String>,
    pub stat_type: Option<Vec<String>>,
}
model! { PeriodsSt {
    0 "Period" period, 1 "StatType" stat_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricObjectMeaning {
    pub en: Option<String>,
    pub zh: Option<String>,
}
model! { MetricObjectMeaning {
    0 "En" en, 1 "Zh" zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionsDesc {
    pub dimensions: Option<Vec<String>>,
}
model! { DimensionsDesc {
    0 "Dimensions" dimensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicAlarmList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicAlarmListOutput {
    pub alarms: Option<Vec<DescribeBasicAlarmListAlarms>>,
    pub total: Option<i64>,
    pub warning: Option<String>,
}
model! { DescribeBasicAlarmListOutput {
    0 "Alarms" alarms, 1 "Total" total, 2 "Warning" warning
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicAlarmListAlarms {
    pub id: Option<u64>,
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
    pub notify_way: Option<Vec<String>>,
    pub instance_group: Option<Vec<InstanceGroup>>,
}
model! { DescribeBasicAlarmListAlarms {
    0 "Id" id, 1 "ProjectId" project_id, 2 "ProjectName" project_name, 3 "Status" status, 4 "AlarmStatus" alarm_status,
    5 "GroupId" group_id, 6 "GroupName" group_name, 7 "FirstOccurTime" first_occur_time, 8 "Duration" duration,
    9 "LastOccurTime" last_occur_time, 10 "Content" content, 11 "ObjName" obj_name, 12 "ObjId" obj_id,
    13 "ViewName" view_name, 14 "Vpc" vpc, 15 "MetricId" metric_id, 16 "MetricName" metric_name,
    17 "AlarmType" alarm_type, 18 "Region" region, 19 "Dimensions" dimensions, 20 "NotifyWay" notify_way,
    21 "InstanceGroup" instance_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceGroup {
    pub instance_group_id: Option<i64>,
    pub instance_group_name: Option<String>,
}
model! { InstanceGroup {
    0 "InstanceGroupId" instance_group_id, 1 "InstanceGroupName" instance_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindingPolicyObjectList {
    pub module: String,
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
    Offset "Offset", "List" list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindingPolicyObjectListDimension {
    pub region_id: Option<i64>,
    pub region: Option<String>,
    pub dimensions: Option<String>,
    pub event_dimensions: Option<String>,
}
input! { DescribeBindingPolicyObjectListDimension(region_id: i64, region: String, dimensions: String, event_dimensions: String) {
    0 "RegionId" region_id: i64, 1 "Region" region: String, 2 "Dimensions" dimensions: String,
    3 "EventDimensions" event_dimensions: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindingPolicyObjectListOutput {
    pub list: Option<Vec<DescribeBindingPolicyObjectListInstance>>,
    pub total: Option<i64>,
    pub no_shielded_sum: Option<i64>,
    pub instance_group: Option<DescribeBindingPolicyObjectListInstanceGroup>,
}
model! { DescribeBindingPolicyObjectListOutput {
    0 "List" list, 1 "Total" total, 2 "NoShieldedSum" no_shielded_sum, 3 "InstanceGroup" instance_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindingPolicyObjectListInstance {
    pub unique_id: Option<String>,
    pub dimensions: Option<String>,
    pub is_shielded: Option<i64>,
    pub region: Option<String>,
}
model! { DescribeBindingPolicyObjectListInstance {
    0 "UniqueId" unique_id, 1 "Dimensions" dimensions, 2 "IsShielded" is_shielded, 3 "Region" region
} }

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
    pub regions: Option<Vec<String>>,
}
model! { DescribeBindingPolicyObjectListInstanceGroup {
    0 "InstanceGroupId" instance_group_id, 1 "ViewName" view_name, 2 "LastEditUin" last_edit_uin,
    3 "GroupName" group_name, 4 "InstanceSum" instance_sum, 5 "UpdateTime" update_time, 6 "InsertTime" insert_time,
    7 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAgentCreatingProgress {
    pub instance_id: String,
    pub cluster_ids: Vec<String>,
}
operation! { DescribeClusterAgentCreatingProgress(instance_id: String, cluster_ids: Vec<String>)
    "DescribeClusterAgentCreatingProgress" -> DescribeClusterAgentCreatingProgressOutput {
    0 "InstanceId" instance_id, 1 "ClusterIds" cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAgentCreatingProgressOutput {
    pub response: Option<Vec<BindProgressResponse>>,
}
model! { DescribeClusterAgentCreatingProgressOutput {
    0 "Response" response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProgressResponse {
    pub steps: Option<Vec<BindProgressStep>>,
    pub cluster_id: Option<String>,
    pub status: Option<String>,
}
model! { BindProgressResponse {
    0 "Steps" steps, 1 "ClusterId" cluster_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProgressStep {
    pub end_at: Option<String>,
    pub failed_msg: Option<String>,
    pub life_state: Option<String>,
    pub start_at: Option<String>,
    pub step: Option<String>,
}
model! { BindProgressStep {
    0 "EndAt" end_at, 1 "FailedMsg" failed_msg, 2 "LifeState" life_state, 3 "StartAt" start_at, 4 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConditionsTemplateList {
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
    Offset "Offset", "TemplateGroupList" template_group_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConditionsTemplateListOutput {
    pub total: Option<i64>,
    pub template_group_list: Option<Vec<TemplateGroup>>,
}
model! { DescribeConditionsTemplateListOutput {
    0 "Total" total, 1 "TemplateGroupList" template_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateGroup {
    pub conditions: Option<Vec<Condition>>,
    pub event_conditions: Option<Vec<EventCondition>>,
    pub policy_groups: Option<Vec<PolicyGroup>>,
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
    0 "Conditions" conditions, 1 "EventConditions" event_conditions, 2 "PolicyGroups" policy_groups,
    3 "GroupID" group_id, 4 "GroupName" group_name, 5 "InsertTime" insert_time, 6 "LastEditUin" last_edit_uin,
    7 "Remark" remark, 8 "UpdateTime" update_time, 9 "ViewName" view_name, 10 "IsUnionRule" is_union_rule
} }

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
    0 "AlarmNotifyPeriod" alarm_notify_period, 1 "AlarmNotifyType" alarm_notify_type, 2 "CalcType" calc_type,
    3 "CalcValue" calc_value, 4 "ContinueTime" continue_time, 5 "MetricID" metric_id,
    6 "MetricDisplayName" metric_display_name, 7 "Period" period, 8 "RuleID" rule_id, 9 "Unit" unit,
    10 "IsAdvanced" is_advanced, 11 "IsOpen" is_open, 12 "ProductId" product_id,
    13 "HierarchicalValue" hierarchical_value, 14 "RuleType" rule_type
} }

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
    0 "AlarmNotifyPeriod" alarm_notify_period, 1 "AlarmNotifyType" alarm_notify_type, 2 "EventID" event_id,
    3 "EventDisplayName" event_display_name, 4 "RuleID" rule_id, 5 "MetricName" metric_name
} }

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
    pub receiver_infos: Option<Vec<PolicyGroupReceiverInfo>>,
    pub remark: Option<String>,
    pub update_time: Option<i64>,
    pub total_instance_count: Option<i64>,
    pub view_name: Option<String>,
    pub is_union_rule: Option<i64>,
}
model! { PolicyGroup {
    0 "CanSetDefault" can_set_default, 1 "GroupID" group_id, 2 "GroupName" group_name, 3 "InsertTime" insert_time,
    4 "IsDefault" is_default, 5 "Enable" enable, 6 "LastEditUin" last_edit_uin,
    7 "NoShieldedInstanceCount" no_shielded_instance_count, 8 "ParentGroupID" parent_group_id, 9 "ProjectID" project_id,
    10 "ReceiverInfos" receiver_infos, 11 "Remark" remark, 12 "UpdateTime" update_time,
    13 "TotalInstanceCount" total_instance_count, 14 "ViewName" view_name, 15 "IsUnionRule" is_union_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyGroupReceiverInfo {
    pub end_time: Option<i64>,
    pub need_send_notice: Option<i64>,
    pub notify_way: Option<Vec<String>>,
    pub person_interval: Option<i64>,
    pub receiver_group_list: Option<Vec<i64>>,
    pub receiver_type: Option<String>,
    pub receiver_user_list: Option<Vec<i64>>,
    pub recover_notify: Option<Vec<String>>,
    pub round_interval: Option<i64>,
    pub round_number: Option<i64>,
    pub send_for: Option<Vec<String>>,
    pub start_time: Option<i64>,
    pub uid_list: Option<Vec<i64>>,
}
model! { PolicyGroupReceiverInfo {
    0 "EndTime" end_time, 1 "NeedSendNotice" need_send_notice, 2 "NotifyWay" notify_way,
    3 "PersonInterval" person_interval, 4 "ReceiverGroupList" receiver_group_list, 5 "ReceiverType" receiver_type,
    6 "ReceiverUserList" receiver_user_list, 7 "RecoverNotify" recover_notify, 8 "RoundInterval" round_interval,
    9 "RoundNumber" round_number, 10 "SendFor" send_for, 11 "StartTime" start_time, 12 "UIDList" uid_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSConfig {
    pub instance_id: String,
}
operation! { DescribeDNSConfig(instance_id: String) "DescribeDNSConfig" -> DescribeDNSConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDNSConfigOutput {
    pub name_servers: Option<Vec<String>>,
}
model! { DescribeDNSConfigOutput {
    0 "NameServers" name_servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterIntegrations {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExporterIntegrationsOutput {
    pub integration_set: Option<Vec<IntegrationConfiguration>>,
}
model! { DescribeExporterIntegrationsOutput {
    0 "IntegrationSet" integration_set
} }

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
    0 "Name" name, 1 "Kind" kind, 2 "Content" content, 3 "Status" status, 4 "Category" category,
    5 "InstanceDesc" instance_desc, 6 "GrafanaDashboardURL" grafana_dashboard_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalClusterRegisterCommand {
    pub instance_id: String,
    pub cluster_id: String,
}
operation! { DescribeExternalClusterRegisterCommand(instance_id: String, cluster_id: String)
    "DescribeExternalClusterRegisterCommand" -> DescribeExternalClusterRegisterCommandOutput {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalClusterRegisterCommandOutput {
    pub command: Option<String>,
}
model! { DescribeExternalClusterRegisterCommandOutput {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalClusterUninstallCommand {
    pub instance_id: String,
    pub cluster_id: String,
}
operation! { DescribeExternalClusterUninstallCommand(instance_id: String, cluster_id: String)
    "DescribeExternalClusterUninstallCommand" -> DescribeExternalClusterUninstallCommandOutput {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalClusterUninstallCommandOutput {
    pub command: Option<String>,
}
model! { DescribeExternalClusterUninstallCommandOutput {
    0 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaChannels {
    pub instance_id: String,
    pub offset: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaChannelsOutput {
    pub notification_channel_set: Option<Vec<GrafanaChannel>>,
}
model! { DescribeGrafanaChannelsOutput {
    0 "NotificationChannelSet" notification_channel_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaChannel {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub receivers: Option<Vec<String>>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub organization_ids: Option<Vec<String>>,
}
model! { GrafanaChannel {
    0 "ChannelId" channel_id, 1 "ChannelName" channel_name, 2 "Receivers" receivers, 3 "CreatedAt" created_at,
    4 "UpdatedAt" updated_at, 5 "OrganizationIds" organization_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaConfig {
    pub instance_id: String,
}
operation! { DescribeGrafanaConfig(instance_id: String) "DescribeGrafanaConfig" -> DescribeGrafanaConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaConfigOutput {
    pub config: Option<String>,
}
model! { DescribeGrafanaConfigOutput {
    0 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaEnvironments {
    pub instance_id: String,
}
operation! { DescribeGrafanaEnvironments(instance_id: String)
    "DescribeGrafanaEnvironments" -> DescribeGrafanaEnvironmentsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaEnvironmentsOutput {
    pub envs: Option<String>,
}
model! { DescribeGrafanaEnvironmentsOutput {
    0 "Envs" envs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaInstances {
    pub offset: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaInstancesOutput {
    pub instance_set: Option<Vec<GrafanaInstanceInfo>>,
    pub total_count: Option<i64>,
    pub instances: Option<Vec<GrafanaInstanceInfo>>,
}
model! { DescribeGrafanaInstancesOutput {
    0 "InstanceSet" instance_set, 1 "TotalCount" total_count, 2 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaInstanceInfo {
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub internet_url: Option<String>,
    pub internal_url: Option<String>,
    pub created_at: Option<String>,
    pub instance_status: Option<i64>,
    pub tag_specification: Option<Vec<PrometheusTag>>,
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
    0 "InstanceName" instance_name, 1 "InstanceId" instance_id, 2 "Region" region, 3 "VpcId" vpc_id,
    4 "SubnetIds" subnet_ids, 5 "InternetUrl" internet_url, 6 "InternalUrl" internal_url, 7 "CreatedAt" created_at,
    8 "InstanceStatus" instance_status, 9 "TagSpecification" tag_specification, 10 "Zone" zone,
    11 "InstanceChargeType" instance_charge_type, 12 "VpcName" vpc_name, 13 "SubnetName" subnet_name,
    14 "RegionId" region_id, 15 "RootUrl" root_url, 16 "EnableSSO" enable_sso, 17 "Version" version,
    18 "EnableSSOCamCheck" enable_sso_cam_check
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaIntegrations {
    pub instance_id: String,
    pub integration_id: Option<String>,
    pub kind: Option<String>,
}
operation! { DescribeGrafanaIntegrations(instance_id: String)
    "DescribeGrafanaIntegrations" -> DescribeGrafanaIntegrationsOutput {
    0 "InstanceId" instance_id, 1 "IntegrationId" integration_id: String, 2 "Kind" kind: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaIntegrationsOutput {
    pub integration_set: Option<Vec<GrafanaIntegrationConfig>>,
}
model! { DescribeGrafanaIntegrationsOutput {
    0 "IntegrationSet" integration_set
} }

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
    0 "IntegrationId" integration_id, 1 "Kind" kind, 2 "Content" content, 3 "Description" description,
    4 "GrafanaURL" grafana_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaNotificationChannels {
    pub instance_id: String,
    pub offset: i64,
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
    Offset "Offset", "NotificationChannelSet" notification_channel_set
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaNotificationChannelsOutput {
    pub notification_channel_set: Option<Vec<GrafanaNotificationChannel>>,
}
model! { DescribeGrafanaNotificationChannelsOutput {
    0 "NotificationChannelSet" notification_channel_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaNotificationChannel {
    pub channel_id: Option<String>,
    pub channel_name: Option<String>,
    pub receivers: Option<Vec<String>>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub org_id: Option<String>,
    pub extra_org_ids: Option<Vec<String>>,
    pub org_ids: Option<Vec<String>>,
    pub organization_ids: Option<Vec<String>>,
}
model! { GrafanaNotificationChannel {
    0 "ChannelId" channel_id, 1 "ChannelName" channel_name, 2 "Receivers" receivers, 3 "CreatedAt" created_at,
    4 "UpdatedAt" updated_at, 5 "OrgId" org_id, 6 "ExtraOrgIds" extra_org_ids, 7 "OrgIds" org_ids,
    8 "OrganizationIds" organization_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaVersions {}
operation! { DescribeGrafanaVersions() "DescribeGrafanaVersions" -> DescribeGrafanaVersionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaVersionsOutput {
    pub versions: Option<Vec<GrafanaVersion>>,
}
model! { DescribeGrafanaVersionsOutput {
    0 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaVersion {
    pub alias: Option<String>,
    pub version: Option<String>,
}
model! { GrafanaVersion {
    0 "Alias" alias, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaWhiteList {
    pub instance_id: String,
}
operation! { DescribeGrafanaWhiteList(instance_id: String)
    "DescribeGrafanaWhiteList" -> DescribeGrafanaWhiteListOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGrafanaWhiteListOutput {
    pub white_list: Option<Vec<String>>,
}
model! { DescribeGrafanaWhiteListOutput {
    0 "WhiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstalledPlugins {
    pub instance_id: String,
    pub plugin_id: Option<String>,
}
operation! { DescribeInstalledPlugins(instance_id: String)
    "DescribeInstalledPlugins" -> DescribeInstalledPluginsOutput {
    0 "InstanceId" instance_id, 1 "PluginId" plugin_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstalledPluginsOutput {
    pub plugin_set: Option<Vec<GrafanaPlugin>>,
}
model! { DescribeInstalledPluginsOutput {
    0 "PluginSet" plugin_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaPlugin {
    pub plugin_id: Option<String>,
    pub version: Option<String>,
}
input! { GrafanaPlugin(plugin_id: String, version: String) {
    0 "PluginId" plugin_id: String, 1 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceInfo {}
operation! { DescribeMonitorResourceInfo() "DescribeMonitorResourceInfo" -> DescribeMonitorResourceInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorResourceInfoOutput {
    pub phone_alarm_number: Option<i64>,
    pub advanced_metric_number: Option<i64>,
    pub api_usage_number: Option<i64>,
    pub alarm_sms_number: Option<i64>,
}
model! { DescribeMonitorResourceInfoOutput {
    0 "PhoneAlarmNumber" phone_alarm_number, 1 "AdvancedMetricNumber" advanced_metric_number,
    2 "APIUsageNumber" api_usage_number, 3 "AlarmSMSNumber" alarm_sms_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorTypes {
    pub module: String,
}
operation! { DescribeMonitorTypes(module: String) "DescribeMonitorTypes" -> DescribeMonitorTypesOutput {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorTypesOutput {
    pub monitor_types: Option<Vec<String>>,
    pub monitor_type_infos: Option<Vec<MonitorTypeInfo>>,
}
model! { DescribeMonitorTypesOutput {
    0 "MonitorTypes" monitor_types, 1 "MonitorTypeInfos" monitor_type_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorTypeInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub sort_id: Option<i64>,
}
model! { MonitorTypeInfo {
    0 "Id" id, 1 "Name" name, 2 "SortId" sort_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationContentTemplateSupports {
    pub monitor_type: Option<String>,
}
operation! { DescribeNotificationContentTemplateSupports()
    "DescribeNotificationContentTemplateSupports" -> DescribeNotificationContentTemplateSupportsOutput {
    0 "MonitorType" monitor_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationContentTemplateSupportsOutput {
    pub support: Option<NotificationContentTemplateSupport>,
}
model! { DescribeNotificationContentTemplateSupportsOutput {
    0 "Support" support
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationContentTemplateSupport {
    pub monitor_type: Option<String>,
    pub variables: Option<Vec<NotificationContentTemplateSupportDetail>>,
    pub functions: Option<Vec<NotificationContentTemplateSupportDetail>>,
}
model! { NotificationContentTemplateSupport {
    0 "MonitorType" monitor_type, 1 "Variables" variables, 2 "Functions" functions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationContentTemplateSupportDetail {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub example: Option<String>,
}
model! { NotificationContentTemplateSupportDetail {
    0 "Name" name, 1 "Desc" desc, 2 "Example" example
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnCallForm {
    pub module: String,
    pub on_call_form_id: String,
}
operation! { DescribeOnCallForm(module: String, on_call_form_id: String)
    "DescribeOnCallForm" -> DescribeOnCallFormOutput {
    0 "Module" module, 1 "OnCallFormID" on_call_form_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnCallFormOutput {
    pub on_call_form: Option<OneOnCallForm>,
}
model! { DescribeOnCallFormOutput {
    0 "OnCallForm" on_call_form
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OneOnCallForm {
    pub on_call_form_id: Option<String>,
    pub on_call_form_name: Option<String>,
    pub on_call_form_desc: Option<String>,
    pub staff_infos: Option<Vec<StaffInfo>>,
    pub rotation_type: Option<String>,
    pub shift_time: Option<String>,
    pub effective_start_time: Option<i64>,
    pub effective_end_time: Option<i64>,
    pub time_zone: Option<f64>,
    pub cover_staff_infos: Option<Vec<CoverStaffInfo>>,
    pub tags: Option<Vec<Tag>>,
}
model! { OneOnCallForm {
    0 "OnCallFormID" on_call_form_id, 1 "OnCallFormName" on_call_form_name, 2 "OnCallFormDesc" on_call_form_desc,
    3 "StaffInfos" staff_infos, 4 "RotationType" rotation_type, 5 "ShiftTime" shift_time,
    6 "EffectiveStartTime" effective_start_time, 7 "EffectiveEndTime" effective_end_time, 8 "TimeZone" time_zone,
    9 "CoverStaffInfos" cover_staff_infos, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnCallForms {
    pub module: String,
    pub offset: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnCallFormsOutput {
    pub on_call_forms: Option<Vec<OnCallForm>>,
    pub total_count: Option<i64>,
}
model! { DescribeOnCallFormsOutput {
    0 "OnCallForms" on_call_forms, 1 "TotalCount" total_count
} }

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
    pub curr_on_call_staffs: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
model! { OnCallForm {
    0 "OnCallFormID" on_call_form_id, 1 "OnCallFormName" on_call_form_name, 2 "OnCallFormDesc" on_call_form_desc,
    3 "RotationType" rotation_type, 4 "ShiftTime" shift_time, 5 "EffectiveStartTime" effective_start_time,
    6 "EffectiveEndTime" effective_end_time, 7 "TimeZone" time_zone, 8 "CurrOnCallStaffs" curr_on_call_staffs,
    9 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneAlarmFlowTotalCount {
    pub module: String,
    pub query_time: i64,
}
operation! { DescribePhoneAlarmFlowTotalCount(module: String, query_time: i64)
    "DescribePhoneAlarmFlowTotalCount" -> DescribePhoneAlarmFlowTotalCountOutput {
    0 "Module" module, 1 "QueryTime" query_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePhoneAlarmFlowTotalCountOutput {
    pub count: Option<i64>,
}
model! { DescribePhoneAlarmFlowTotalCountOutput {
    0 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginOverviews {}
operation! { DescribePluginOverviews() "DescribePluginOverviews" -> DescribePluginOverviewsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginOverviewsOutput {
    pub plugin_set: Option<Vec<GrafanaPlugin>>,
}
model! { DescribePluginOverviewsOutput {
    0 "PluginSet" plugin_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionList {
    pub module: String,
}
operation! { DescribePolicyConditionList(module: String)
    "DescribePolicyConditionList" -> DescribePolicyConditionListOutput {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListOutput {
    pub conditions: Option<Vec<DescribePolicyConditionListCondition>>,
}
model! { DescribePolicyConditionListOutput {
    0 "Conditions" conditions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListCondition {
    pub policy_view_name: Option<String>,
    pub event_metrics: Option<Vec<DescribePolicyConditionListEventMetric>>,
    pub is_support_multi_region: Option<bool>,
    pub metrics: Option<Vec<DescribePolicyConditionListMetric>>,
    pub name: Option<String>,
    pub sort_id: Option<i64>,
    pub support_default: Option<bool>,
    pub support_regions: Option<Vec<String>>,
    pub deprecating_info: Option<DescribePolicyConditionListResponseDeprecatingInfo>,
}
model! { DescribePolicyConditionListCondition {
    0 "PolicyViewName" policy_view_name, 1 "EventMetrics" event_metrics,
    2 "IsSupportMultiRegion" is_support_multi_region, 3 "Metrics" metrics, 4 "Name" name, 5 "SortId" sort_id,
    6 "SupportDefault" support_default, 7 "SupportRegions" support_regions, 8 "DeprecatingInfo" deprecating_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListEventMetric {
    pub event_id: Option<i64>,
    pub event_show_name: Option<String>,
    pub need_recovered: Option<bool>,
    pub r#type: Option<i64>,
}
model! { DescribePolicyConditionListEventMetric {
    0 "EventId" event_id, 1 "EventShowName" event_show_name, 2 "NeedRecovered" need_recovered, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListMetric {
    pub config_manual: Option<DescribePolicyConditionListConfigManual>,
    pub metric_id: Option<i64>,
    pub metric_show_name: Option<String>,
    pub metric_unit: Option<String>,
}
model! { DescribePolicyConditionListMetric {
    0 "ConfigManual" config_manual, 1 "MetricId" metric_id, 2 "MetricShowName" metric_show_name,
    3 "MetricUnit" metric_unit
} }

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
    0 "CalcType" calc_type, 1 "CalcValue" calc_value, 2 "ContinueTime" continue_time, 3 "Period" period,
    4 "PeriodNum" period_num, 5 "StatType" stat_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManualCalcType {
    pub keys: Option<Vec<i64>>,
    pub need: Option<bool>,
}
model! { DescribePolicyConditionListConfigManualCalcType {
    0 "Keys" keys, 1 "Need" need
} }

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
    0 "Default" default, 1 "Fixed" fixed, 2 "Max" max, 3 "Min" min, 4 "Need" need
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManualContinueTime {
    pub default: Option<i64>,
    pub keys: Option<Vec<i64>>,
    pub need: Option<bool>,
}
model! { DescribePolicyConditionListConfigManualContinueTime {
    0 "Default" default, 1 "Keys" keys, 2 "Need" need
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManualPeriod {
    pub default: Option<i64>,
    pub keys: Option<Vec<i64>>,
    pub need: Option<bool>,
}
model! { DescribePolicyConditionListConfigManualPeriod {
    0 "Default" default, 1 "Keys" keys, 2 "Need" need
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListConfigManualPeriodNum {
    pub default: Option<i64>,
    pub keys: Option<Vec<i64>>,
    pub need: Option<bool>,
}
model! { DescribePolicyConditionListConfigManualPeriodNum {
    0 "Default" default, 1 "Keys" keys, 2 "Need" need
} }

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
    0 "P5" p5, 1 "P10" p10, 2 "P60" p60, 3 "P300" p300, 4 "P600" p600, 5 "P1800" p1800, 6 "P3600" p3600,
    7 "P86400" p86400
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyConditionListResponseDeprecatingInfo {
    pub hidden: Option<bool>,
    pub new_view_names: Option<Vec<String>>,
    pub description: Option<String>,
}
model! { DescribePolicyConditionListResponseDeprecatingInfo {
    0 "Hidden" hidden, 1 "NewViewNames" new_view_names, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupInfo {
    pub module: String,
    pub group_id: i64,
}
operation! { DescribePolicyGroupInfo(module: String, group_id: i64)
    "DescribePolicyGroupInfo" -> DescribePolicyGroupInfoOutput {
    0 "Module" module, 1 "GroupId" group_id
} }

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
    pub region: Option<Vec<String>>,
    pub dimension_group: Option<Vec<String>>,
    pub conditions_config: Option<Vec<DescribePolicyGroupInfoCondition>>,
    pub event_config: Option<Vec<DescribePolicyGroupInfoEventCondition>>,
    pub receiver_infos: Option<Vec<DescribePolicyGroupInfoReceiverInfo>>,
    pub callback: Option<DescribePolicyGroupInfoCallback>,
    pub conditions_temp: Option<DescribePolicyGroupInfoConditionTpl>,
    pub can_set_default: Option<bool>,
    pub is_union_rule: Option<i64>,
}
model! { DescribePolicyGroupInfoOutput {
    0 "GroupName" group_name, 1 "ProjectId" project_id, 2 "IsDefault" is_default, 3 "ViewName" view_name,
    4 "Remark" remark, 5 "ShowName" show_name, 6 "LastEditUin" last_edit_uin, 7 "UpdateTime" update_time,
    8 "Region" region, 9 "DimensionGroup" dimension_group, 10 "ConditionsConfig" conditions_config,
    11 "EventConfig" event_config, 12 "ReceiverInfos" receiver_infos, 13 "Callback" callback,
    14 "ConditionsTemp" conditions_temp, 15 "CanSetDefault" can_set_default, 16 "IsUnionRule" is_union_rule
} }

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
    0 "MetricShowName" metric_show_name, 1 "Period" period, 2 "MetricId" metric_id, 3 "RuleId" rule_id, 4 "Unit" unit,
    5 "AlarmNotifyType" alarm_notify_type, 6 "AlarmNotifyPeriod" alarm_notify_period, 7 "CalcType" calc_type,
    8 "CalcValue" calc_value, 9 "ContinueTime" continue_time, 10 "MetricName" metric_name
} }

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
    0 "EventId" event_id, 1 "RuleId" rule_id, 2 "EventShowName" event_show_name,
    3 "AlarmNotifyPeriod" alarm_notify_period, 4 "AlarmNotifyType" alarm_notify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupInfoReceiverInfo {
    pub receiver_group_list: Option<Vec<i64>>,
    pub receiver_user_list: Option<Vec<i64>>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub receiver_type: Option<String>,
    pub notify_way: Option<Vec<String>>,
    pub uid_list: Option<Vec<i64>>,
    pub round_number: Option<i64>,
    pub round_interval: Option<i64>,
    pub person_interval: Option<i64>,
    pub need_send_notice: Option<i64>,
    pub send_for: Option<Vec<String>>,
    pub recover_notify: Option<Vec<String>>,
    pub receive_language: Option<String>,
}
model! { DescribePolicyGroupInfoReceiverInfo {
    0 "ReceiverGroupList" receiver_group_list, 1 "ReceiverUserList" receiver_user_list, 2 "StartTime" start_time,
    3 "EndTime" end_time, 4 "ReceiverType" receiver_type, 5 "NotifyWay" notify_way, 6 "UidList" uid_list,
    7 "RoundNumber" round_number, 8 "RoundInterval" round_interval, 9 "PersonInterval" person_interval,
    10 "NeedSendNotice" need_send_notice, 11 "SendFor" send_for, 12 "RecoverNotify" recover_notify,
    13 "ReceiveLanguage" receive_language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupInfoCallback {
    pub callback_url: Option<String>,
    pub valid_flag: Option<i64>,
    pub verify_code: Option<Secret>,
}
model! { DescribePolicyGroupInfoCallback {
    0 "CallbackUrl" callback_url, 1 "ValidFlag" valid_flag, 2 "VerifyCode" verify_code
} }

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
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ViewName" view_name, 3 "Remark" remark,
    4 "LastEditUin" last_edit_uin, 5 "UpdateTime" update_time, 6 "InsertTime" insert_time, 7 "IsUnionRule" is_union_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupList {
    pub module: String,
    pub limit: i64,
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
    Offset "Offset", "GroupList" group_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyGroupListOutput {
    pub group_list: Option<Vec<DescribePolicyGroupListGroup>>,
    pub total: Option<i64>,
    pub warning: Option<String>,
}
model! { DescribePolicyGroupListOutput {
    0 "GroupList" group_list, 1 "Total" total, 2 "Warning" warning
} }

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
    pub conditions: Option<Vec<DescribePolicyGroupInfoCondition>>,
    pub event_conditions: Option<Vec<DescribePolicyGroupInfoEventCondition>>,
    pub receiver_infos: Option<Vec<DescribePolicyGroupInfoReceiverInfo>>,
    pub conditions_temp: Option<DescribePolicyGroupInfoConditionTpl>,
    pub instance_group: Option<DescribePolicyGroupListGroupInstanceGroup>,
    pub is_union_rule: Option<i64>,
}
model! { DescribePolicyGroupListGroup {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "IsOpen" is_open, 3 "ViewName" view_name,
    4 "LastEditUin" last_edit_uin, 5 "UpdateTime" update_time, 6 "InsertTime" insert_time, 7 "UseSum" use_sum,
    8 "NoShieldedSum" no_shielded_sum, 9 "IsDefault" is_default, 10 "CanSetDefault" can_set_default,
    11 "ParentGroupId" parent_group_id, 12 "Remark" remark, 13 "ProjectId" project_id, 14 "Conditions" conditions,
    15 "EventConditions" event_conditions, 16 "ReceiverInfos" receiver_infos, 17 "ConditionsTemp" conditions_temp,
    18 "InstanceGroup" instance_group, 19 "IsUnionRule" is_union_rule
} }

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
    0 "InstanceGroupId" instance_group_id, 1 "ViewName" view_name, 2 "LastEditUin" last_edit_uin,
    3 "GroupName" group_name, 4 "InstanceSum" instance_sum, 5 "UpdateTime" update_time, 6 "InsertTime" insert_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyObjectCount {
    pub module: String,
    pub group_id: i64,
}
operation! { DescribePolicyObjectCount(module: String, group_id: i64)
    "DescribePolicyObjectCount" -> DescribePolicyObjectCountOutput {
    0 "Module" module, 1 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicyObjectCountOutput {
    pub is_multi_region: Option<bool>,
    pub region_list: Option<Vec<RegionPolicyObjectCount>>,
}
model! { DescribePolicyObjectCountOutput {
    0 "IsMultiRegion" is_multi_region, 1 "RegionList" region_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionPolicyObjectCount {
    pub region: Option<String>,
    pub count: Option<i64>,
}
model! { RegionPolicyObjectCount {
    0 "Region" region, 1 "Count" count
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListDimensions {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { DescribeProductEventListDimensions(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListOutput {
    pub events: Option<Vec<DescribeProductEventListEvents>>,
    pub over_view: Option<DescribeProductEventListOverView>,
    pub total: Option<i64>,
}
model! { DescribeProductEventListOutput {
    0 "Events" events, 1 "OverView" over_view, 2 "Total" total
} }

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
    pub dimensions: Option<Vec<DescribeProductEventListEventsDimensions>>,
    pub addition_msg: Option<Vec<DescribeProductEventListEventsDimensions>>,
    pub is_alarm_config: Option<i64>,
    pub group_info: Option<Vec<DescribeProductEventListEventsGroupInfo>>,
    pub view_name: Option<String>,
}
model! { DescribeProductEventListEvents {
    0 "EventId" event_id, 1 "EventCName" event_c_name, 2 "EventEName" event_e_name, 3 "EventName" event_name,
    4 "ProductCName" product_c_name, 5 "ProductEName" product_e_name, 6 "ProductName" product_name,
    7 "InstanceId" instance_id, 8 "InstanceName" instance_name, 9 "ProjectId" project_id, 10 "Region" region,
    11 "Status" status, 12 "SupportAlarm" support_alarm, 13 "Type" r#type, 14 "StartTime" start_time,
    15 "UpdateTime" update_time, 16 "Dimensions" dimensions, 17 "AdditionMsg" addition_msg,
    18 "IsAlarmConfig" is_alarm_config, 19 "GroupInfo" group_info, 20 "ViewName" view_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListEventsDimensions {
    pub key: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeProductEventListEventsDimensions {
    0 "Key" key, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListEventsGroupInfo {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
}
model! { DescribeProductEventListEventsGroupInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductEventListOverView {
    pub status_change_amount: Option<i64>,
    pub un_config_alarm_amount: Option<i64>,
    pub un_normal_event_amount: Option<i64>,
    pub un_recover_amount: Option<i64>,
}
model! { DescribeProductEventListOverView {
    0 "StatusChangeAmount" status_change_amount, 1 "UnConfigAlarmAmount" un_config_alarm_amount,
    2 "UnNormalEventAmount" un_normal_event_amount, 3 "UnRecoverAmount" un_recover_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductList {
    pub module: String,
    pub order: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeProductList(module: String) "DescribeProductList" -> DescribeProductListOutput {
    0 "Module" module, 1 "Order" order: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeProductList: ProductSimple = Offset "Offset", "ProductList" product_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductListOutput {
    pub product_list: Option<Vec<ProductSimple>>,
    pub total_count: Option<u64>,
}
model! { DescribeProductListOutput {
    0 "ProductList" product_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSimple {
    pub namespace: Option<String>,
    pub product_name: Option<String>,
    pub product_en_name: Option<String>,
}
model! { ProductSimple {
    0 "Namespace" namespace, 1 "ProductName" product_name, 2 "ProductEnName" product_en_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentInstances {
    pub cluster_id: String,
}
operation! { DescribePrometheusAgentInstances(cluster_id: String)
    "DescribePrometheusAgentInstances" -> DescribePrometheusAgentInstancesOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentInstancesOutput {
    pub instances: Option<Vec<String>>,
}
model! { DescribePrometheusAgentInstancesOutput {
    0 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgents {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentsOutput {
    pub agent_set: Option<Vec<PrometheusAgent>>,
    pub total_count: Option<i64>,
}
model! { DescribePrometheusAgentsOutput {
    0 "AgentSet" agent_set, 1 "TotalCount" total_count
} }

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
    0 "Name" name, 1 "AgentId" agent_id, 2 "InstanceId" instance_id, 3 "Ipv4" ipv4, 4 "HeartbeatTime" heartbeat_time,
    5 "LastError" last_error, 6 "AgentVersion" agent_version, 7 "Status" status
} }

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
    Offset "Offset", "AlertGroupSet" alert_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertGroupsOutput {
    pub alert_group_set: Option<Vec<PrometheusAlertGroupSet>>,
    pub total_count: Option<i64>,
}
model! { DescribePrometheusAlertGroupsOutput {
    0 "AlertGroupSet" alert_group_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertGroupSet {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub amp_receivers: Option<Vec<String>>,
    pub custom_receiver: Option<PrometheusAlertCustomReceiver>,
    pub repeat_interval: Option<String>,
    pub template_id: Option<String>,
    pub rules: Option<Vec<PrometheusAlertGroupRuleSet>>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { PrometheusAlertGroupSet {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "AMPReceivers" amp_receivers, 3 "CustomReceiver" custom_receiver,
    4 "RepeatInterval" repeat_interval, 5 "TemplateId" template_id, 6 "Rules" rules, 7 "CreatedAt" created_at,
    8 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertPolicy {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusAlertPolicy(instance_id: String)
    "DescribePrometheusAlertPolicy" -> DescribePrometheusAlertPolicyOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusAlertPolicy: PrometheusAlertPolicyItem =
    Offset "Offset", "AlertRules" alert_rules, total "Total"
}

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertPolicyOutput {
    pub alert_rules: Option<Vec<PrometheusAlertPolicyItem>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusAlertPolicyOutput {
    0 "AlertRules" alert_rules, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertmanagerConfig {
    pub instance_id: Option<String>,
}
operation! { DescribePrometheusAlertmanagerConfig()
    "DescribePrometheusAlertmanagerConfig" -> DescribePrometheusAlertmanagerConfigOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertmanagerConfigOutput {
    pub alertmanager_config: Option<PrometheusAlertmanagerConfigV2>,
}
model! { DescribePrometheusAlertmanagerConfigOutput {
    0 "AlertmanagerConfig" alertmanager_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertmanagerConfigV2 {
    pub inhibit_rules: Option<Vec<PrometheusAlertmanagerConfigInhibitRule>>,
}
input! { PrometheusAlertmanagerConfigV2() {
    0 "InhibitRules" inhibit_rules: Vec<PrometheusAlertmanagerConfigInhibitRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertmanagerConfigInhibitRule {
    pub source_matchers: Option<Vec<String>>,
    pub target_matchers: Option<Vec<String>>,
    pub equal: Option<Vec<String>>,
}
input! { PrometheusAlertmanagerConfigInhibitRule(source_matchers: Vec<String>, target_matchers: Vec<String>, equal: Vec<String>) {
    0 "SourceMatchers" source_matchers: Vec<String>, 1 "TargetMatchers" target_matchers: Vec<String>,
    2 "Equal" equal: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusClusterAgents {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub cluster_ids: Option<Vec<String>>,
    pub cluster_types: Option<Vec<String>>,
    pub cluster_name: Option<String>,
}
operation! { DescribePrometheusClusterAgents(instance_id: String)
    "DescribePrometheusClusterAgents" -> DescribePrometheusClusterAgentsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "ClusterIds" cluster_ids: Vec<String>,
    4 "ClusterTypes" cluster_types: Vec<String>, 5 "ClusterName" cluster_name: String
} }
paged! { DescribePrometheusClusterAgents: PrometheusAgentOverview = Offset "Offset", "Agents" agents, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusClusterAgentsOutput {
    pub agents: Option<Vec<PrometheusAgentOverview>>,
    pub total: Option<u64>,
    pub is_first_bind: Option<bool>,
    pub image_need_update: Option<bool>,
}
model! { DescribePrometheusClusterAgentsOutput {
    0 "Agents" agents, 1 "Total" total, 2 "IsFirstBind" is_first_bind, 3 "ImageNeedUpdate" image_need_update
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAgentOverview {
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
    pub status: Option<String>,
    pub cluster_name: Option<String>,
    pub external_labels: Option<Vec<Label>>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub failed_reason: Option<String>,
    pub name: Option<String>,
    pub enable_external: Option<bool>,
    pub desired_agent_num: Option<i64>,
    pub ready_agent_num: Option<i64>,
}
model! { PrometheusAgentOverview {
    0 "ClusterType" cluster_type, 1 "ClusterId" cluster_id, 2 "Status" status, 3 "ClusterName" cluster_name,
    4 "ExternalLabels" external_labels, 5 "Region" region, 6 "VpcId" vpc_id, 7 "FailedReason" failed_reason,
    8 "Name" name, 9 "EnableExternal" enable_external, 10 "DesiredAgentNum" desired_agent_num,
    11 "ReadyAgentNum" ready_agent_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusConfig {
    pub instance_id: String,
    pub cluster_id: String,
    pub cluster_type: String,
}
operation! { DescribePrometheusConfig(instance_id: String, cluster_id: String, cluster_type: String)
    "DescribePrometheusConfig" -> DescribePrometheusConfigOutput {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "ClusterType" cluster_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusConfigOutput {
    pub config: Option<String>,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub probes: Option<Vec<PrometheusConfigItem>>,
    pub image_need_update: Option<bool>,
}
model! { DescribePrometheusConfigOutput {
    0 "Config" config, 1 "ServiceMonitors" service_monitors, 2 "PodMonitors" pod_monitors, 3 "RawJobs" raw_jobs,
    4 "Probes" probes, 5 "ImageNeedUpdate" image_need_update
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusCreateInstanceQuota {}
operation! { DescribePrometheusCreateInstanceQuota()
"DescribePrometheusCreateInstanceQuota" -> DescribePrometheusCreateInstanceQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusCreateInstanceQuotaOutput {
    pub quota_detail: Option<PrometheusInstanceQuotaDetail>,
}
model! { DescribePrometheusCreateInstanceQuotaOutput {
    0 "QuotaDetail" quota_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusInstanceQuotaDetail {
    pub limit: Option<i64>,
    pub usage: Option<i64>,
    pub available: Option<i64>,
}
model! { PrometheusInstanceQuotaDetail {
    0 "Limit" limit, 1 "Usage" usage, 2 "Available" available
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalConfig {
    pub instance_id: String,
    pub disable_statistics: Option<bool>,
}
operation! { DescribePrometheusGlobalConfig(instance_id: String)
    "DescribePrometheusGlobalConfig" -> DescribePrometheusGlobalConfigOutput {
    0 "InstanceId" instance_id, 1 "DisableStatistics" disable_statistics: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalConfigOutput {
    pub config: Option<String>,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub probes: Option<Vec<PrometheusConfigItem>>,
}
model! { DescribePrometheusGlobalConfigOutput {
    0 "Config" config, 1 "ServiceMonitors" service_monitors, 2 "PodMonitors" pod_monitors, 3 "RawJobs" raw_jobs,
    4 "Probes" probes
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalNotification {
    pub instance_id: String,
}
operation! { DescribePrometheusGlobalNotification(instance_id: String)
    "DescribePrometheusGlobalNotification" -> DescribePrometheusGlobalNotificationOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalNotificationOutput {
    pub notification: Option<PrometheusNotificationItem>,
}
model! { DescribePrometheusGlobalNotificationOutput {
    0 "Notification" notification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceDetail {
    pub instance_id: String,
}
operation! { DescribePrometheusInstanceDetail(instance_id: String)
    "DescribePrometheusInstanceDetail" -> DescribePrometheusInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

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
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id,
    4 "InstanceStatus" instance_status, 5 "ChargeStatus" charge_status, 6 "EnableGrafana" enable_grafana,
    7 "GrafanaURL" grafana_url, 8 "InstanceChargeType" instance_charge_type, 9 "SpecName" spec_name,
    10 "DataRetentionTime" data_retention_time, 11 "ExpireTime" expire_time, 12 "AutoRenewFlag" auto_renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceInitStatus {
    pub instance_id: String,
}
operation! { DescribePrometheusInstanceInitStatus(instance_id: String)
    "DescribePrometheusInstanceInitStatus" -> DescribePrometheusInstanceInitStatusOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceInitStatusOutput {
    pub status: Option<String>,
    pub steps: Option<Vec<TaskStepInfo>>,
    pub eks_cluster_id: Option<String>,
    pub security_group_id: Option<String>,
}
model! { DescribePrometheusInstanceInitStatusOutput {
    0 "Status" status, 1 "Steps" steps, 2 "EksClusterId" eks_cluster_id, 3 "SecurityGroupId" security_group_id
} }

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
    0 "Step" step, 1 "LifeState" life_state, 2 "StartAt" start_at, 3 "EndAt" end_at, 4 "FailedMsg" failed_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceUsage {
    pub instance_ids: Vec<String>,
    pub start_calc_date: String,
    pub end_calc_date: String,
}
operation! { DescribePrometheusInstanceUsage(instance_ids: Vec<String>, start_calc_date: String, end_calc_date: String)
    "DescribePrometheusInstanceUsage" -> DescribePrometheusInstanceUsageOutput {
    0 "InstanceIds" instance_ids, 1 "StartCalcDate" start_calc_date, 2 "EndCalcDate" end_calc_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceUsageOutput {
    pub usage_set: Option<Vec<PrometheusInstanceTenantUsage>>,
}
model! { DescribePrometheusInstanceUsageOutput {
    0 "UsageSet" usage_set
} }

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
    0 "InstanceId" instance_id, 1 "CalcDate" calc_date, 2 "Total" total, 3 "Basic" basic, 4 "Fee" fee
} }

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
    Offset "Offset", "InstanceSet" instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstancesOutput {
    pub instance_set: Option<Vec<PrometheusInstancesItem>>,
    pub total_count: Option<i64>,
}
model! { DescribePrometheusInstancesOutput {
    0 "InstanceSet" instance_set, 1 "TotalCount" total_count
} }

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
    pub tag_specification: Option<Vec<PrometheusTag>>,
    pub expire_time: Option<String>,
    pub charge_status: Option<i64>,
    pub spec_name: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub is_near_expire: Option<i64>,
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
    pub instance_attributes: Option<Vec<PrometheusRuleKV>>,
}
model! { PrometheusInstancesItem {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceChargeType" instance_charge_type,
    3 "RegionId" region_id, 4 "Zone" zone, 5 "VpcId" vpc_id, 6 "SubnetId" subnet_id,
    7 "DataRetentionTime" data_retention_time, 8 "InstanceStatus" instance_status, 9 "GrafanaURL" grafana_url,
    10 "CreatedAt" created_at, 11 "EnableGrafana" enable_grafana, 12 "IPv4Address" ipv4_address,
    13 "TagSpecification" tag_specification, 14 "ExpireTime" expire_time, 15 "ChargeStatus" charge_status,
    16 "SpecName" spec_name, 17 "AutoRenewFlag" auto_renew_flag, 18 "IsNearExpire" is_near_expire,
    19 "AuthToken" auth_token, 20 "RemoteWrite" remote_write, 21 "ApiRootPath" api_root_path,
    22 "ProxyAddress" proxy_address, 23 "GrafanaStatus" grafana_status, 24 "GrafanaIpWhiteList" grafana_ip_white_list,
    25 "Grant" grant, 26 "GrafanaInstanceId" grafana_instance_id, 27 "AlertRuleLimit" alert_rule_limit,
    28 "RecordingRuleLimit" recording_rule_limit, 29 "MigrationType" migration_type,
    30 "InstanceAttributes" instance_attributes
} }

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
    0 "HasChargeOperation" has_charge_operation, 1 "HasVpcDisplay" has_vpc_display,
    2 "HasGrafanaStatusChange" has_grafana_status_change, 3 "HasAgentManage" has_agent_manage,
    4 "HasTkeManage" has_tke_manage, 5 "HasApiOperation" has_api_operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstancesOverview {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusInstancesOverview()
    "DescribePrometheusInstancesOverview" -> DescribePrometheusInstancesOverviewOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusInstancesOverview: PrometheusInstancesOverview =
    Offset "Offset", "Instances" instances, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstancesOverviewOutput {
    pub instances: Option<Vec<PrometheusInstancesOverview>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusInstancesOverviewOutput {
    0 "Instances" instances, 1 "Total" total
} }

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
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id,
    4 "InstanceStatus" instance_status, 5 "ChargeStatus" charge_status, 6 "EnableGrafana" enable_grafana,
    7 "GrafanaURL" grafana_url, 8 "InstanceChargeType" instance_charge_type, 9 "SpecName" spec_name,
    10 "DataRetentionTime" data_retention_time, 11 "ExpireTime" expire_time, 12 "AutoRenewFlag" auto_renew_flag,
    13 "BoundTotal" bound_total, 14 "BoundNormal" bound_normal, 15 "ResourcePackageStatus" resource_package_status,
    16 "ResourcePackageSpecName" resource_package_spec_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusIntegrationMetrics {
    pub integration_code: String,
}
operation! { DescribePrometheusIntegrationMetrics(integration_code: String)
    "DescribePrometheusIntegrationMetrics" -> DescribePrometheusIntegrationMetricsOutput {
    0 "IntegrationCode" integration_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusIntegrationMetricsOutput {
    pub integration_metric_set: Option<Vec<IntegrationMetricGroup>>,
}
model! { DescribePrometheusIntegrationMetricsOutput {
    0 "IntegrationMetricSet" integration_metric_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationMetricGroup {
    pub group: Option<String>,
    pub metrics: Option<Vec<IntegrationMetric>>,
    pub group_name: Option<String>,
}
model! { IntegrationMetricGroup {
    0 "Group" group, 1 "Metrics" metrics, 2 "GroupName" group_name
} }

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
    0 "MetricName" metric_name, 1 "Name" name, 2 "MetricType" metric_type, 3 "Unit" unit, 4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRecordRules {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusRecordRules(instance_id: String)
    "DescribePrometheusRecordRules" -> DescribePrometheusRecordRulesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusRecordRules: PrometheusRecordRuleYamlItem =
    Offset "Offset", "Records" records, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRecordRulesOutput {
    pub records: Option<Vec<PrometheusRecordRuleYamlItem>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusRecordRulesOutput {
    0 "Records" records, 1 "Total" total
} }

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
    0 "Name" name, 1 "UpdateTime" update_time, 2 "TemplateId" template_id, 3 "Content" content,
    4 "ClusterId" cluster_id, 5 "Status" status, 6 "Id" id, 7 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRegions {
    pub pay_mode: Option<i64>,
}
operation! { DescribePrometheusRegions() "DescribePrometheusRegions" -> DescribePrometheusRegionsOutput {
    0 "PayMode" pay_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRegionsOutput {
    pub region_set: Option<Vec<PrometheusRegionItem>>,
}
model! { DescribePrometheusRegionsOutput {
    0 "RegionSet" region_set
} }

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
    0 "Region" region, 1 "RegionId" region_id, 2 "RegionState" region_state, 3 "RegionName" region_name,
    4 "RegionShortName" region_short_name, 5 "Area" area, 6 "RegionPayMode" region_pay_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusScrapeJobs {
    pub instance_id: String,
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
    Offset "Offset", "ScrapeJobSet" scrape_job_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusScrapeJobsOutput {
    pub scrape_job_set: Option<Vec<PrometheusScrapeJob>>,
    pub total_count: Option<i64>,
}
model! { DescribePrometheusScrapeJobsOutput {
    0 "ScrapeJobSet" scrape_job_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusScrapeJob {
    pub name: Option<String>,
    pub agent_id: Option<String>,
    pub job_id: Option<String>,
    pub config: Option<String>,
}
model! { PrometheusScrapeJob {
    0 "Name" name, 1 "AgentId" agent_id, 2 "JobId" job_id, 3 "Config" config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusScrapeStatistics {
    pub instance_ids: Vec<String>,
    pub cluster_id: Option<String>,
    pub job_type: Option<String>,
    pub job: Option<String>,
}
operation! { DescribePrometheusScrapeStatistics(instance_ids: Vec<String>)
    "DescribePrometheusScrapeStatistics" -> DescribePrometheusScrapeStatisticsOutput {
    0 "InstanceIds" instance_ids, 1 "ClusterId" cluster_id: String, 2 "JobType" job_type: String, 3 "Job" job: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusScrapeStatisticsOutput {
    pub total: Option<i64>,
    pub instance_results: Option<Vec<PrometheusInstanceScrapeStatistics>>,
}
model! { DescribePrometheusScrapeStatisticsOutput {
    0 "Total" total, 1 "InstanceResults" instance_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusInstanceScrapeStatistics {
    pub instance_id: Option<String>,
    pub scraped_rate: Option<f64>,
    pub clusters: Option<Vec<PrometheusClusterScrapeStatistics>>,
    pub global: Option<Vec<PrometheusClusterScrapeStatistics>>,
    pub samples_rate: Option<f64>,
}
model! { PrometheusInstanceScrapeStatistics {
    0 "InstanceId" instance_id, 1 "ScrapedRate" scraped_rate, 2 "Clusters" clusters, 3 "Global" global,
    4 "SamplesRate" samples_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusClusterScrapeStatistics {
    pub cluster_id: Option<String>,
    pub scraped_rate: Option<f64>,
    pub jobs: Option<Vec<PrometheusJobScrapeStatistics>>,
    pub samples_rate: Option<f64>,
}
model! { PrometheusClusterScrapeStatistics {
    0 "ClusterID" cluster_id, 1 "ScrapedRate" scraped_rate, 2 "Jobs" jobs, 3 "SamplesRate" samples_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusJobScrapeStatistics {
    pub job_name: Option<String>,
    pub scraped_rate: Option<f64>,
    pub metrics: Option<Vec<PrometheusMetricScrapeStatistics>>,
    pub job_type: Option<String>,
}
model! { PrometheusJobScrapeStatistics {
    0 "JobName" job_name, 1 "ScrapedRate" scraped_rate, 2 "Metrics" metrics, 3 "JobType" job_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusMetricScrapeStatistics {
    pub metric_name: Option<String>,
    pub samples_rate: Option<f64>,
    pub scraped_rate: Option<f64>,
    pub is_recommended: Option<bool>,
}
model! { PrometheusMetricScrapeStatistics {
    0 "MetricName" metric_name, 1 "SamplesRate" samples_rate, 2 "ScrapedRate" scraped_rate,
    3 "IsRecommended" is_recommended
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTargetsTMP {
    pub instance_id: String,
    pub cluster_id: String,
    pub cluster_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePrometheusTargetsTMP(instance_id: String, cluster_id: String)
    "DescribePrometheusTargetsTMP" -> DescribePrometheusTargetsTMPOutput {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "ClusterType" cluster_type: String,
    3 "Filters" filters: Vec<Filter>, 4 "Offset" offset: u64, 5 "Limit" limit: u64
} }
paged! { DescribePrometheusTargetsTMP: PrometheusJobTargets = Offset "Offset", "Jobs" jobs }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTargetsTMPOutput {
    pub jobs: Option<Vec<PrometheusJobTargets>>,
}
model! { DescribePrometheusTargetsTMPOutput {
    0 "Jobs" jobs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusJobTargets {
    pub targets: Option<Vec<PrometheusTarget>>,
    pub job_name: Option<String>,
    pub total: Option<u64>,
    pub up: Option<u64>,
}
model! { PrometheusJobTargets {
    0 "Targets" targets, 1 "JobName" job_name, 2 "Total" total, 3 "Up" up
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTarget {
    pub url: Option<String>,
    pub state: Option<String>,
}
model! { PrometheusTarget {
    0 "Url" url, 1 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemp {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePrometheusTemp() "DescribePrometheusTemp" -> DescribePrometheusTempOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribePrometheusTemp: PrometheusTemp = Offset "Offset", "Templates" templates, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempOutput {
    pub templates: Option<Vec<PrometheusTemp>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusTempOutput {
    0 "Templates" templates, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempSync {
    pub template_id: String,
}
operation! { DescribePrometheusTempSync(template_id: String)
    "DescribePrometheusTempSync" -> DescribePrometheusTempSyncOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempSyncOutput {
    pub targets: Option<Vec<PrometheusTemplateSyncTarget>>,
}
model! { DescribePrometheusTempSyncOutput {
    0 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusZones {
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
}
operation! { DescribePrometheusZones() "DescribePrometheusZones" -> DescribePrometheusZonesOutput {
    0 "RegionId" region_id: i64, 1 "RegionName" region_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusZonesOutput {
    pub zone_set: Option<Vec<PrometheusZoneItem>>,
}
model! { DescribePrometheusZonesOutput {
    0 "ZoneSet" zone_set
} }

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
    0 "Zone" zone, 1 "ZoneId" zone_id, 2 "ZoneState" zone_state, 3 "RegionId" region_id, 4 "ZoneName" zone_name,
    5 "ZoneResourceState" zone_resource_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRules {
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
    Offset "Offset", "RecordingRuleSet" recording_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRulesOutput {
    pub total_count: Option<i64>,
    pub recording_rule_set: Option<Vec<RecordingRuleSet>>,
    pub total_rule_count: Option<i64>,
}
model! { DescribeRecordingRulesOutput {
    0 "TotalCount" total_count, 1 "RecordingRuleSet" recording_rule_set, 2 "TotalRuleCount" total_rule_count
} }

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
    0 "RuleId" rule_id, 1 "RuleState" rule_state, 2 "Name" name, 3 "Group" group, 4 "Total" total,
    5 "CreatedAt" created_at, 6 "UpdatedAt" updated_at, 7 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteURLs {
    pub instance_id: String,
    pub remote_urls: Option<Vec<String>>,
}
operation! { DescribeRemoteURLs(instance_id: String) "DescribeRemoteURLs" -> DescribeRemoteURLsOutput {
    0 "InstanceId" instance_id, 1 "RemoteURLs" remote_urls: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteURLsOutput {
    pub remote_writes: Option<Vec<RemoteWrite>>,
}
model! { DescribeRemoteURLsOutput {
    0 "RemoteWrites" remote_writes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteWrite {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicAuth {
    pub user_name: Option<String>,
    pub password: Option<Secret>,
}
input! { BasicAuth() {
    0 "UserName" user_name: String, 1 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteWriteHeader {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RemoteWriteHeader(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteWrites {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRemoteWrites(instance_id: String) "DescribeRemoteWrites" -> DescribeRemoteWritesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRemoteWrites: WriteDestination = Offset "Offset", "RemoteWrites" remote_writes, total "Count" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteWritesOutput {
    pub count: Option<i64>,
    pub remote_writes: Option<Vec<WriteDestination>>,
}
model! { DescribeRemoteWritesOutput {
    0 "Count" count, 1 "RemoteWrites" remote_writes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteDestination {
    pub destination: Option<String>,
}
model! { WriteDestination {
    0 "Destination" destination
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSOAccount {
    pub instance_id: String,
    pub user_id: Option<String>,
}
operation! { DescribeSSOAccount(instance_id: String) "DescribeSSOAccount" -> DescribeSSOAccountOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSSOAccountOutput {
    pub account_set: Option<Vec<GrafanaAccountInfo>>,
}
model! { DescribeSSOAccountOutput {
    0 "AccountSet" account_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrafanaAccountInfo {
    pub user_id: Option<String>,
    pub role: Option<Vec<GrafanaAccountRole>>,
    pub notes: Option<String>,
    pub create_at: Option<String>,
    pub instance_id: Option<String>,
    pub uin: Option<String>,
}
model! { GrafanaAccountInfo {
    0 "UserId" user_id, 1 "Role" role, 2 "Notes" notes, 3 "CreateAt" create_at, 4 "InstanceId" instance_id, 5 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticData {
    pub module: String,
    pub namespace: String,
    pub metric_names: Vec<String>,
    pub conditions: Option<Vec<MidQueryCondition>>,
    pub period: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub group_bys: Option<Vec<String>>,
}
operation! { DescribeStatisticData(module: String, namespace: String, metric_names: Vec<String>)
    "DescribeStatisticData" -> DescribeStatisticDataOutput {
    0 "Module" module, 1 "Namespace" namespace, 2 "MetricNames" metric_names,
    3 "Conditions" conditions: Vec<MidQueryCondition>, 4 "Period" period: u64, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "GroupBys" group_bys: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MidQueryCondition {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { MidQueryCondition(key: String, operator: String, value: Vec<String>) {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticDataOutput {
    pub period: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data: Option<Vec<MetricData>>,
}
model! { DescribeStatisticDataOutput {
    0 "Period" period, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricData {
    pub metric_name: Option<String>,
    pub points: Option<Vec<MetricDataPoint>>,
}
model! { MetricData {
    0 "MetricName" metric_name, 1 "Points" points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDataPoint {
    pub dimensions: Option<Vec<Dimension>>,
    pub values: Option<Vec<Point>>,
}
model! { MetricDataPoint {
    0 "Dimensions" dimensions, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Dimension(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Point {
    pub timestamp: Option<u64>,
    pub value: Option<f64>,
}
model! { Point {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrometheusInstance {
    pub instance_id: String,
}
operation! { DestroyPrometheusInstance(instance_id: String) "DestroyPrometheusInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DestroyPrometheusInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGrafanaInternet {
    pub instance_id: String,
    pub enable_internet: bool,
}
operation! { EnableGrafanaInternet(instance_id: String, enable_internet: bool) "EnableGrafanaInternet" -> Empty {
    0 "InstanceID" instance_id, 1 "EnableInternet" enable_internet
} }

pub type EnableGrafanaInternetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGrafanaSSO {
    pub enable_sso: bool,
    pub instance_id: String,
}
operation! { EnableGrafanaSSO(enable_sso: bool, instance_id: String) "EnableGrafanaSSO" -> Empty {
    0 "EnableSSO" enable_sso, 1 "InstanceId" instance_id
} }

pub type EnableGrafanaSSOOutput = Empty;

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

pub type EnablePredefinedPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSSOCamCheck {
    pub instance_id: String,
    pub enable_sso_cam_check: bool,
}
operation! { EnableSSOCamCheck(instance_id: String, enable_sso_cam_check: bool) "EnableSSOCamCheck" -> Empty {
    0 "InstanceId" instance_id, 1 "EnableSSOCamCheck" enable_sso_cam_check
} }

pub type EnableSSOCamCheckOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrometheusReadOnlyDynamicAPI {
    pub instance_id: String,
    pub method: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusStringKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PrometheusStringKeyValuePair(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportPrometheusReadOnlyDynamicAPIOutput {
    pub http: Option<PrometheusDynamicAPIResponseHTTP>,
}
model! { ExportPrometheusReadOnlyDynamicAPIOutput {
    0 "HTTP" http
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusDynamicAPIResponseHTTP {
    pub status_code: Option<i64>,
    pub response_body: Option<String>,
}
model! { PrometheusDynamicAPIResponseHTTP {
    0 "StatusCode" status_code, 1 "ResponseBody" response_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorData {
    pub namespace: String,
    pub metric_name: String,
    pub instances: Vec<Instance>,
    pub period: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub specify_statistics: Option<i64>,
}
operation! { GetMonitorData(namespace: String, metric_name: String, instances: Vec<Instance>)
    "GetMonitorData" -> GetMonitorDataOutput {
    0 "Namespace" namespace, 1 "MetricName" metric_name, 2 "Instances" instances, 3 "Period" period: u64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "SpecifyStatistics" specify_statistics: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub dimensions: Option<Vec<Dimension>>,
}
input! { Instance(dimensions: Vec<Dimension>) {
    0 "Dimensions" dimensions: Vec<Dimension>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMonitorDataOutput {
    pub period: Option<u64>,
    pub metric_name: Option<String>,
    pub data_points: Option<Vec<DataPoint>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub msg: Option<String>,
}
model! { GetMonitorDataOutput {
    0 "Period" period, 1 "MetricName" metric_name, 2 "DataPoints" data_points, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataPoint {
    pub dimensions: Option<Vec<Dimension>>,
    pub timestamps: Option<Vec<f64>>,
    pub values: Option<Vec<f64>>,
    pub max_values: Option<Vec<f64>>,
    pub min_values: Option<Vec<f64>>,
    pub avg_values: Option<Vec<f64>>,
}
model! { DataPoint {
    0 "Dimensions" dimensions, 1 "Timestamps" timestamps, 2 "Values" values, 3 "MaxValues" max_values,
    4 "MinValues" min_values, 5 "AvgValues" avg_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusAgentManagementCommand {
    pub instance_id: String,
    pub agent_id: String,
}
operation! { GetPrometheusAgentManagementCommand(instance_id: String, agent_id: String)
    "GetPrometheusAgentManagementCommand" -> GetPrometheusAgentManagementCommandOutput {
    0 "InstanceId" instance_id, 1 "AgentId" agent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrometheusAgentManagementCommandOutput {
    pub command: Option<ManagementCommand>,
}
model! { GetPrometheusAgentManagementCommandOutput {
    0 "Command" command
} }

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
    0 "Install" install, 1 "Restart" restart, 2 "Stop" stop, 3 "StatusCheck" status_check, 4 "LogCheck" log_check
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopNMonitorData {
    pub n: u64,
    pub start_time: String,
    pub end_time: String,
    pub instances: Vec<Instance>,
    pub metric_name: String,
    pub namespace: String,
    pub period: Option<u64>,
}

/// What [`GetTopNMonitorData::new`] takes.
pub struct GetTopNMonitorDataRequired {
    pub n: u64,
    pub start_time: String,
    pub end_time: String,
    pub instances: Vec<Instance>,
    pub metric_name: String,
    pub namespace: String,
}
operation! { GetTopNMonitorData{GetTopNMonitorDataRequired: n, start_time, end_time, instances, metric_name, namespace}
    "GetTopNMonitorData" -> GetTopNMonitorDataOutput {
    0 "N" n, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Instances" instances, 4 "MetricName" metric_name,
    5 "Namespace" namespace, 6 "Period" period: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopNMonitorDataOutput {
    pub metric_name: Option<String>,
    pub period: Option<u64>,
    pub n: Option<u64>,
    pub ordered_data_points: Option<Vec<SingleOrderedDataPoint>>,
    pub msg: Option<String>,
}
model! { GetTopNMonitorDataOutput {
    0 "MetricName" metric_name, 1 "Period" period, 2 "N" n, 3 "OrderedDataPoints" ordered_data_points, 4 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleOrderedDataPoint {
    pub dimensions: Option<Vec<Dimension>>,
    pub value: Option<f64>,
    pub timestamp: Option<u64>,
    pub order: Option<u64>,
}
model! { SingleOrderedDataPoint {
    0 "Dimensions" dimensions, 1 "Value" value, 2 "Timestamp" timestamp, 3 "Order" order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPlugins {
    pub plugins: Vec<GrafanaPlugin>,
    pub instance_id: String,
}
operation! { InstallPlugins(plugins: Vec<GrafanaPlugin>, instance_id: String) "InstallPlugins" -> InstallPluginsOutput {
    0 "Plugins" plugins, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallPluginsOutput {
    pub plugin_ids: Option<Vec<String>>,
}
model! { InstallPluginsOutput {
    0 "PluginIds" plugin_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmNotice {
    pub module: String,
    pub name: String,
    pub notice_type: String,
    pub notice_language: String,
    pub notice_id: String,
    pub user_notices: Option<Vec<UserNotice>>,
    pub url_notices: Option<Vec<URLNotice>>,
    pub cls_notices: Option<Vec<CLSNotice>>,
    pub policy_ids: Option<Vec<String>>,
    pub is_login_free: Option<i64>,
    pub time_zone_name: Option<String>,
}

/// What [`ModifyAlarmNotice::new`] takes.
pub struct ModifyAlarmNoticeRequired {
    pub module: String,
    pub name: String,
    pub notice_type: String,
    pub notice_language: String,
    pub notice_id: String,
}
operation! { ModifyAlarmNotice{ModifyAlarmNoticeRequired: module, name, notice_type, notice_language, notice_id}
    "ModifyAlarmNotice" -> Empty {
    0 "Module" module, 1 "Name" name, 2 "NoticeType" notice_type, 3 "NoticeLanguage" notice_language,
    4 "NoticeId" notice_id, 5 "UserNotices" user_notices: Vec<UserNotice>, 6 "URLNotices" url_notices: Vec<URLNotice>,
    7 "CLSNotices" cls_notices: Vec<CLSNotice>, 8 "PolicyIds" policy_ids: Vec<String>,
    9 "IsLoginFree" is_login_free: i64, 10 "TimeZoneName" time_zone_name: String
} }

pub type ModifyAlarmNoticeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicyCondition {
    pub module: String,
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

pub type ModifyAlarmPolicyConditionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicyInfo {
    pub module: String,
    pub policy_id: String,
    pub key: String,
    pub value: String,
}
operation! { ModifyAlarmPolicyInfo(module: String, policy_id: String, key: String, value: String)
    "ModifyAlarmPolicyInfo" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id, 2 "Key" key, 3 "Value" value
} }

pub type ModifyAlarmPolicyInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicyNotice {
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

pub type ModifyAlarmPolicyNoticeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicyStatus {
    pub module: String,
    pub policy_id: String,
    pub enable: i64,
}
operation! { ModifyAlarmPolicyStatus(module: String, policy_id: String, enable: i64)
    "ModifyAlarmPolicyStatus" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id, 2 "Enable" enable
} }

pub type ModifyAlarmPolicyStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicyTasks {
    pub module: String,
    pub policy_id: String,
    pub trigger_tasks: Option<Vec<AlarmPolicyTriggerTask>>,
}
operation! { ModifyAlarmPolicyTasks(module: String, policy_id: String) "ModifyAlarmPolicyTasks" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id, 2 "TriggerTasks" trigger_tasks: Vec<AlarmPolicyTriggerTask>
} }

pub type ModifyAlarmPolicyTasksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmReceivers {
    pub group_id: i64,
    pub module: String,
    pub receiver_infos: Option<Vec<ReceiverInfo>>,
}
operation! { ModifyAlarmReceivers(group_id: i64, module: String) "ModifyAlarmReceivers" -> Empty {
    0 "GroupId" group_id, 1 "Module" module, 2 "ReceiverInfos" receiver_infos: Vec<ReceiverInfo>
} }

pub type ModifyAlarmReceiversOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiverInfo {
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub notify_way: Option<Vec<String>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGrafanaInstance {
    pub instance_id: String,
    pub instance_name: String,
}
operation! { ModifyGrafanaInstance(instance_id: String, instance_name: String) "ModifyGrafanaInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

pub type ModifyGrafanaInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroup {
    pub module: String,
    pub group_id: i64,
    pub view_name: String,
    pub group_name: String,
    pub is_union_rule: i64,
    pub conditions: Option<Vec<ModifyPolicyGroupCondition>>,
    pub event_conditions: Option<Vec<ModifyPolicyGroupEventCondition>>,
    pub condition_temp_group_id: Option<i64>,
}

/// What [`ModifyPolicyGroup::new`] takes.
pub struct ModifyPolicyGroupRequired {
    pub module: String,
    pub group_id: i64,
    pub view_name: String,
    pub group_name: String,
    pub is_union_rule: i64,
}
operation! { ModifyPolicyGroup{ModifyPolicyGroupRequired: module, group_id, view_name, group_name, is_union_rule}
    "ModifyPolicyGroup" -> ModifyPolicyGroupOutput {
    0 "Module" module, 1 "GroupId" group_id, 2 "ViewName" view_name, 3 "GroupName" group_name,
    4 "IsUnionRule" is_union_rule, 5 "Conditions" conditions: Vec<ModifyPolicyGroupCondition>,
    6 "EventConditions" event_conditions: Vec<ModifyPolicyGroupEventCondition>,
    7 "ConditionTempGroupId" condition_temp_group_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupCondition {
    pub metric_id: Option<i64>,
    pub calc_type: Option<i64>,
    pub calc_value: Option<String>,
    pub calc_period: Option<i64>,
    pub continue_period: Option<i64>,
    pub alarm_notify_type: Option<i64>,
    pub alarm_notify_period: Option<i64>,
    pub rule_id: Option<i64>,
}

/// What [`ModifyPolicyGroupCondition::new`] takes.
pub struct ModifyPolicyGroupConditionRequired {
    pub metric_id: i64,
    pub calc_type: i64,
    pub calc_value: String,
    pub calc_period: i64,
    pub continue_period: i64,
    pub alarm_notify_type: i64,
    pub alarm_notify_period: i64,
}
input! { ModifyPolicyGroupCondition{ModifyPolicyGroupConditionRequired: metric_id, calc_type, calc_value, calc_period, continue_period, alarm_notify_type, alarm_notify_period} {
    0 "MetricId" metric_id: i64, 1 "CalcType" calc_type: i64, 2 "CalcValue" calc_value: String,
    3 "CalcPeriod" calc_period: i64, 4 "ContinuePeriod" continue_period: i64,
    5 "AlarmNotifyType" alarm_notify_type: i64, 6 "AlarmNotifyPeriod" alarm_notify_period: i64, 7 "RuleId" rule_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupEventCondition {
    pub event_id: Option<i64>,
    pub alarm_notify_type: Option<i64>,
    pub alarm_notify_period: Option<i64>,
    pub rule_id: Option<i64>,
}
input! { ModifyPolicyGroupEventCondition(event_id: i64, alarm_notify_type: i64, alarm_notify_period: i64) {
    0 "EventId" event_id: i64, 1 "AlarmNotifyType" alarm_notify_type: i64,
    2 "AlarmNotifyPeriod" alarm_notify_period: i64, 3 "RuleId" rule_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicyGroupOutput {
    pub group_id: Option<i64>,
}
model! { ModifyPolicyGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusAgentExternalLabels {
    pub instance_id: String,
    pub cluster_id: String,
    pub external_labels: Vec<Label>,
}
operation! { ModifyPrometheusAgentExternalLabels(instance_id: String, cluster_id: String, external_labels: Vec<Label>)
    "ModifyPrometheusAgentExternalLabels" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "ExternalLabels" external_labels
} }

pub type ModifyPrometheusAgentExternalLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusAlertPolicy {
    pub instance_id: String,
    pub alert_rule: PrometheusAlertPolicyItem,
}
operation! { ModifyPrometheusAlertPolicy(instance_id: String, alert_rule: PrometheusAlertPolicyItem)
    "ModifyPrometheusAlertPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

pub type ModifyPrometheusAlertPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusConfig {
    pub instance_id: String,
    pub cluster_type: String,
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

pub type ModifyPrometheusConfigOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusGlobalNotification {
    pub instance_id: String,
    pub notification: PrometheusNotificationItem,
}
operation! { ModifyPrometheusGlobalNotification(instance_id: String, notification: PrometheusNotificationItem)
    "ModifyPrometheusGlobalNotification" -> Empty {
    0 "InstanceId" instance_id, 1 "Notification" notification
} }

pub type ModifyPrometheusGlobalNotificationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusInstanceAccessPoints {}
operation! { ModifyPrometheusInstanceAccessPoints() "ModifyPrometheusInstanceAccessPoints" -> Empty {} }

pub type ModifyPrometheusInstanceAccessPointsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusInstanceAttributes {
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub data_retention_time: Option<i64>,
    pub instance_attributes: Option<Vec<PrometheusRuleKV>>,
}
operation! { ModifyPrometheusInstanceAttributes(instance_id: String) "ModifyPrometheusInstanceAttributes" -> Empty {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String, 2 "DataRetentionTime" data_retention_time: i64,
    3 "InstanceAttributes" instance_attributes: Vec<PrometheusRuleKV>
} }

pub type ModifyPrometheusInstanceAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusRecordRuleYaml {
    pub instance_id: String,
    pub name: String,
    pub content: String,
}
operation! { ModifyPrometheusRecordRuleYaml(instance_id: String, name: String, content: String)
    "ModifyPrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Content" content
} }

pub type ModifyPrometheusRecordRuleYamlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusTemp {
    pub template_id: String,
    pub template: PrometheusTempModify,
}
operation! { ModifyPrometheusTemp(template_id: String, template: PrometheusTempModify) "ModifyPrometheusTemp" -> Empty {
    0 "TemplateId" template_id, 1 "Template" template
} }

pub type ModifyPrometheusTempOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteURLs {
    pub instance_id: String,
    pub remote_writes: Option<Vec<RemoteWrite>>,
}
operation! { ModifyRemoteURLs(instance_id: String) "ModifyRemoteURLs" -> Empty {
    0 "InstanceId" instance_id, 1 "RemoteWrites" remote_writes: Vec<RemoteWrite>
} }

pub type ModifyRemoteURLsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplacePrometheusAlertmanagerConfig {
    pub instance_id: String,
    pub alertmanager_config: Option<PrometheusAlertmanagerConfigV2>,
}
operation! { ReplacePrometheusAlertmanagerConfig(instance_id: String) "ReplacePrometheusAlertmanagerConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertmanagerConfig" alertmanager_config: PrometheusAlertmanagerConfigV2
} }

pub type ReplacePrometheusAlertmanagerConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeGrafanaInstance {
    pub instance_id: String,
}
operation! { ResumeGrafanaInstance(instance_id: String) "ResumeGrafanaInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type ResumeGrafanaInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePrometheusDynamicAPI {
    pub instance_id: String,
    pub method: String,
    pub path: String,
    pub request_body: Option<String>,
    pub headers: Option<Vec<PrometheusStringKeyValuePair>>,
}
operation! { RoutePrometheusDynamicAPI(instance_id: String, method: String, path: String)
    "RoutePrometheusDynamicAPI" -> RoutePrometheusDynamicAPIOutput {
    0 "InstanceId" instance_id, 1 "Method" method, 2 "Path" path, 3 "RequestBody" request_body: String,
    4 "Headers" headers: Vec<PrometheusStringKeyValuePair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoutePrometheusDynamicAPIOutput {
    pub http: Option<PrometheusDynamicAPIResponseHTTP>,
}
model! { RoutePrometheusDynamicAPIOutput {
    0 "HTTP" http
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPrometheusInstance {
    pub instance_id: String,
    pub subnet_id: Option<String>,
}
operation! { RunPrometheusInstance(instance_id: String) "RunPrometheusInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "SubnetId" subnet_id: String
} }

pub type RunPrometheusInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultAlarmPolicy {
    pub module: String,
    pub policy_id: String,
}
operation! { SetDefaultAlarmPolicy(module: String, policy_id: String) "SetDefaultAlarmPolicy" -> Empty {
    0 "Module" module, 1 "PolicyId" policy_id
} }

pub type SetDefaultAlarmPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncPrometheusTemp {
    pub template_id: String,
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { SyncPrometheusTemp(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "SyncPrometheusTemp" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

pub type SyncPrometheusTempOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminatePrometheusInstances {
    pub instance_ids: Vec<String>,
}
operation! { TerminatePrometheusInstances(instance_ids: Vec<String>) "TerminatePrometheusInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

pub type TerminatePrometheusInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindingAllPolicyObject {
    pub module: String,
    pub group_id: i64,
    pub policy_id: Option<String>,
    pub eb_subject: Option<String>,
    pub eb_event_flag: Option<i64>,
}
operation! { UnBindingAllPolicyObject(module: String, group_id: i64) "UnBindingAllPolicyObject" -> Empty {
    0 "Module" module, 1 "GroupId" group_id, 2 "PolicyId" policy_id: String, 3 "EbSubject" eb_subject: String,
    4 "EbEventFlag" eb_event_flag: i64
} }

pub type UnBindingAllPolicyObjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindingPolicyObject {
    pub module: String,
    pub group_id: i64,
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

pub type UnBindingPolicyObjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPrometheusManagedGrafana {
    pub instance_id: String,
    pub grafana_id: String,
}
operation! { UnbindPrometheusManagedGrafana(instance_id: String, grafana_id: String)
    "UnbindPrometheusManagedGrafana" -> Empty {
    0 "InstanceId" instance_id, 1 "GrafanaId" grafana_id
} }

pub type UnbindPrometheusManagedGrafanaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallGrafanaDashboard {
    pub instance_id: String,
    pub integration_codes: Option<Vec<String>>,
}
operation! { UninstallGrafanaDashboard(instance_id: String) "UninstallGrafanaDashboard" -> Empty {
    0 "InstanceId" instance_id, 1 "IntegrationCodes" integration_codes: Vec<String>
} }

pub type UninstallGrafanaDashboardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallGrafanaPlugins {
    pub plugin_ids: Vec<String>,
    pub instance_id: String,
}
operation! { UninstallGrafanaPlugins(plugin_ids: Vec<String>, instance_id: String) "UninstallGrafanaPlugins" -> Empty {
    0 "PluginIds" plugin_ids, 1 "InstanceId" instance_id
} }

pub type UninstallGrafanaPluginsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRule {
    pub rule_id: String,
    pub instance_id: String,
    pub rule_state: i64,
    pub rule_name: String,
    pub expr: String,
    pub duration: String,
    pub receivers: Vec<String>,
    pub labels: Option<Vec<PrometheusRuleKV>>,
    pub annotations: Option<Vec<PrometheusRuleKV>>,
    pub r#type: Option<String>,
}

/// What [`UpdateAlertRule::new`] takes.
pub struct UpdateAlertRuleRequired {
    pub rule_id: String,
    pub instance_id: String,
    pub rule_state: i64,
    pub rule_name: String,
    pub expr: String,
    pub duration: String,
    pub receivers: Vec<String>,
}
operation! { UpdateAlertRule{UpdateAlertRuleRequired: rule_id, instance_id, rule_state, rule_name, expr, duration, receivers}
    "UpdateAlertRule" -> UpdateAlertRuleOutput {
    0 "RuleId" rule_id, 1 "InstanceId" instance_id, 2 "RuleState" rule_state, 3 "RuleName" rule_name, 4 "Expr" expr,
    5 "Duration" duration, 6 "Receivers" receivers, 7 "Labels" labels: Vec<PrometheusRuleKV>,
    8 "Annotations" annotations: Vec<PrometheusRuleKV>, 9 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleOutput {
    pub rule_id: Option<String>,
}
model! { UpdateAlertRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAlertRuleState {
    pub rule_ids: Vec<String>,
    pub instance_id: String,
    pub rule_state: i64,
}
operation! { UpdateAlertRuleState(rule_ids: Vec<String>, instance_id: String, rule_state: i64)
    "UpdateAlertRuleState" -> Empty {
    0 "RuleIds" rule_ids, 1 "InstanceId" instance_id, 2 "RuleState" rule_state
} }

pub type UpdateAlertRuleStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDNSConfig {
    pub instance_id: String,
    pub name_servers: Vec<String>,
}
operation! { UpdateDNSConfig(instance_id: String, name_servers: Vec<String>) "UpdateDNSConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "NameServers" name_servers
} }

pub type UpdateDNSConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExporterIntegration {
    pub instance_id: String,
    pub kind: String,
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

pub type UpdateExporterIntegrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaConfig {
    pub instance_id: String,
    pub config: String,
}
operation! { UpdateGrafanaConfig(instance_id: String, config: String) "UpdateGrafanaConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "Config" config
} }

pub type UpdateGrafanaConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaEnvironments {
    pub instance_id: String,
    pub envs: String,
}
operation! { UpdateGrafanaEnvironments(instance_id: String, envs: String) "UpdateGrafanaEnvironments" -> Empty {
    0 "InstanceId" instance_id, 1 "Envs" envs
} }

pub type UpdateGrafanaEnvironmentsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaIntegration {
    pub integration_id: String,
    pub instance_id: String,
    pub kind: String,
    pub content: String,
}
operation! { UpdateGrafanaIntegration(integration_id: String, instance_id: String, kind: String, content: String)
    "UpdateGrafanaIntegration" -> Empty {
    0 "IntegrationId" integration_id, 1 "InstanceId" instance_id, 2 "Kind" kind, 3 "Content" content
} }

pub type UpdateGrafanaIntegrationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaNotificationChannel {
    pub channel_id: String,
    pub instance_id: String,
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

pub type UpdateGrafanaNotificationChannelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGrafanaWhiteList {
    pub instance_id: String,
    pub whitelist: Vec<String>,
}
operation! { UpdateGrafanaWhiteList(instance_id: String, whitelist: Vec<String>) "UpdateGrafanaWhiteList" -> Empty {
    0 "InstanceId" instance_id, 1 "Whitelist" whitelist
} }

pub type UpdateGrafanaWhiteListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOnCallForm {
    pub module: String,
    pub on_call_form_id: String,
    pub on_call_form_name: String,
    pub staff_infos: Vec<StaffInfo>,
    pub rotation_type: String,
    pub shift_time: String,
    pub effective_start_time: i64,
    pub effective_end_time: i64,
    pub time_zone: f64,
    pub on_call_form_desc: Option<String>,
    pub cover_staff_infos: Option<Vec<CoverStaffInfo>>,
}

/// What [`UpdateOnCallForm::new`] takes.
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
operation! { UpdateOnCallForm{UpdateOnCallFormRequired: module, on_call_form_id, on_call_form_name, staff_infos, rotation_type, shift_time, effective_start_time, effective_end_time, time_zone}
    "UpdateOnCallForm" -> UpdateOnCallFormOutput {
    0 "Module" module, 1 "OnCallFormID" on_call_form_id, 2 "OnCallFormName" on_call_form_name,
    3 "StaffInfos" staff_infos, 4 "RotationType" rotation_type, 5 "ShiftTime" shift_time,
    6 "EffectiveStartTime" effective_start_time, 7 "EffectiveEndTime" effective_end_time, 8 "TimeZone" time_zone,
    9 "OnCallFormDesc" on_call_form_desc: String, 10 "CoverStaffInfos" cover_staff_infos: Vec<CoverStaffInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOnCallFormOutput {
    pub on_call_form_id: Option<String>,
}
model! { UpdateOnCallFormOutput {
    0 "OnCallFormID" on_call_form_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAgentStatus {
    pub instance_id: String,
    pub agent_ids: Vec<String>,
    pub status: i64,
}
operation! { UpdatePrometheusAgentStatus(instance_id: String, agent_ids: Vec<String>, status: i64)
    "UpdatePrometheusAgentStatus" -> Empty {
    0 "InstanceId" instance_id, 1 "AgentIds" agent_ids, 2 "Status" status
} }

pub type UpdatePrometheusAgentStatusOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusAlertGroupOutput {
    pub group_id: Option<String>,
}
model! { UpdatePrometheusAlertGroupOutput {
    0 "GroupId" group_id
} }

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

pub type UpdatePrometheusAlertGroupStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrometheusScrapeJob {
    pub instance_id: String,
    pub agent_id: String,
    pub job_id: String,
    pub config: String,
}
operation! { UpdatePrometheusScrapeJob(instance_id: String, agent_id: String, job_id: String, config: String)
    "UpdatePrometheusScrapeJob" -> Empty {
    0 "InstanceId" instance_id, 1 "AgentId" agent_id, 2 "JobId" job_id, 3 "Config" config
} }

pub type UpdatePrometheusScrapeJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordingRule {
    pub name: String,
    pub group: String,
    pub instance_id: String,
    pub rule_id: String,
    pub rule_state: Option<i64>,
}
operation! { UpdateRecordingRule(name: String, group: String, instance_id: String, rule_id: String)
    "UpdateRecordingRule" -> UpdateRecordingRuleOutput {
    0 "Name" name, 1 "Group" group, 2 "InstanceId" instance_id, 3 "RuleId" rule_id, 4 "RuleState" rule_state: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRecordingRuleOutput {
    pub rule_id: Option<String>,
}
model! { UpdateRecordingRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSSOAccount {
    pub instance_id: String,
    pub user_id: String,
    pub role: Option<Vec<GrafanaAccountRole>>,
    pub notes: Option<String>,
}
operation! { UpdateSSOAccount(instance_id: String, user_id: String) "UpdateSSOAccount" -> Empty {
    0 "InstanceId" instance_id, 1 "UserId" user_id, 2 "Role" role: Vec<GrafanaAccountRole>, 3 "Notes" notes: String
} }

pub type UpdateSSOAccountOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceDiscovery {
    pub instance_id: String,
    pub kube_cluster_id: String,
    pub kube_type: i64,
    pub r#type: i64,
    pub yaml: String,
}

/// What [`UpdateServiceDiscovery::new`] takes.
pub struct UpdateServiceDiscoveryRequired {
    pub instance_id: String,
    pub kube_cluster_id: String,
    pub kube_type: i64,
    pub r#type: i64,
    pub yaml: String,
}
operation! { UpdateServiceDiscovery{UpdateServiceDiscoveryRequired: instance_id, kube_cluster_id, kube_type, r#type, yaml}
    "UpdateServiceDiscovery" -> UpdateServiceDiscoveryOutput {
    0 "InstanceId" instance_id, 1 "KubeClusterId" kube_cluster_id, 2 "KubeType" kube_type, 3 "Type" r#type,
    4 "Yaml" yaml
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceDiscoveryOutput {
    pub service_discovery: Option<ServiceDiscoveryItem>,
}
model! { UpdateServiceDiscoveryOutput {
    0 "ServiceDiscovery" service_discovery
} }

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
    0 "Name" name, 1 "Namespace" namespace, 2 "Kind" kind, 3 "NamespaceSelector" namespace_selector,
    4 "Selector" selector, 5 "Endpoints" endpoints, 6 "Yaml" yaml
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGrafanaDashboard {
    pub instance_id: String,
    pub integration_codes: Option<Vec<String>>,
}
operation! { UpgradeGrafanaDashboard(instance_id: String) "UpgradeGrafanaDashboard" -> Empty {
    0 "InstanceId" instance_id, 1 "IntegrationCodes" integration_codes: Vec<String>
} }

pub type UpgradeGrafanaDashboardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGrafanaInstance {
    pub instance_id: String,
    pub alias: String,
}
operation! { UpgradeGrafanaInstance(instance_id: String, alias: String) "UpgradeGrafanaInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Alias" alias
} }

pub type UpgradeGrafanaInstanceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_ACCESS_CAM_FAIL: &str = "AuthFailure.AccessCAMFail";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_API_TRANSLATE_ERROR: &str = "FailedOperation.APITranslateError";
    pub const FAILED_OPERATION_ACCESS_STS_FAIL: &str = "FailedOperation.AccessSTSFail";
    pub const FAILED_OPERATION_ACCESS_TKE_FAIL: &str = "FailedOperation.AccessTKEFail";
    pub const FAILED_OPERATION_ACCESS_TAG_FAIL: &str = "FailedOperation.AccessTagFail";
    pub const FAILED_OPERATION_AGENT_NOT_ALLOWED: &str = "FailedOperation.AgentNotAllowed";
    pub const FAILED_OPERATION_AGENT_VERSION_NOT_SUPPORTED: &str = "FailedOperation.AgentVersionNotSupported";
    pub const FAILED_OPERATION_AGENTS_NOT_IN_UNINSTALL_STAGE: &str = "FailedOperation.AgentsNotInUninstallStage";
    pub const FAILED_OPERATION_ALERT_FILTER_RULE_DELETE_FAILED: &str = "FailedOperation.AlertFilterRuleDeleteFailed";
    pub const FAILED_OPERATION_ALERT_POLICY_CREATE_FAILED: &str = "FailedOperation.AlertPolicyCreateFailed";
    pub const FAILED_OPERATION_ALERT_POLICY_DELETE_FAILED: &str = "FailedOperation.AlertPolicyDeleteFailed";
    pub const FAILED_OPERATION_ALERT_POLICY_DESCRIBE_FAILED: &str = "FailedOperation.AlertPolicyDescribeFailed";
    pub const FAILED_OPERATION_ALERT_POLICY_MODIFY_FAILED: &str = "FailedOperation.AlertPolicyModifyFailed";
    pub const FAILED_OPERATION_ALERT_TRIGGER_RULE_DELETE_FAILED: &str = "FailedOperation.AlertTriggerRuleDeleteFailed";
    pub const FAILED_OPERATION_BAD_YAML_FORMAT: &str = "FailedOperation.BadYamlFormat";
    pub const FAILED_OPERATION_CLUSTER_NOT_FOUND: &str = "FailedOperation.ClusterNotFound";
    pub const FAILED_OPERATION_COMPONENT_CLIENT_COMMON: &str = "FailedOperation.ComponentClientCommon";
    pub const FAILED_OPERATION_COMPONENT_CLIENT_HTTP: &str = "FailedOperation.ComponentClientHttp";
    pub const FAILED_OPERATION_COMPONENT_CLIENT_UNPACK: &str = "FailedOperation.ComponentClientUnpack";
    pub const FAILED_OPERATION_CREATE_INSTANCE: &str = "FailedOperation.CreateInstance";
    pub const FAILED_OPERATION_CREATE_INSTANCE_LIMITED: &str = "FailedOperation.CreateInstanceLimited";
    pub const FAILED_OPERATION_DATA_COLUMN_NOT_FOUND: &str = "FailedOperation.DataColumnNotFound";
    pub const FAILED_OPERATION_DATA_QUERY_FAILED: &str = "FailedOperation.DataQueryFailed";
    pub const FAILED_OPERATION_DATA_TABLE_NOT_FOUND: &str = "FailedOperation.DataTableNotFound";
    pub const FAILED_OPERATION_DB: &str = "FailedOperation.Db";
    pub const FAILED_OPERATION_DB_OPERATION_FAILED: &str = "FailedOperation.DbOperationFailed";
    pub const FAILED_OPERATION_DB_QUERY_FAILED: &str = "FailedOperation.DbQueryFailed";
    pub const FAILED_OPERATION_DB_RECORD_CREATE_FAILED: &str = "FailedOperation.DbRecordCreateFailed";
    pub const FAILED_OPERATION_DB_RECORD_DELETE_FAILED: &str = "FailedOperation.DbRecordDeleteFailed";
    pub const FAILED_OPERATION_DB_RECORD_NOT_FOUND: &str = "FailedOperation.DbRecordNotFound";
    pub const FAILED_OPERATION_DB_RECORD_UPDATE_FAILED: &str = "FailedOperation.DbRecordUpdateFailed";
    pub const FAILED_OPERATION_DB_TRANSACTION_BEGIN_FAILED: &str = "FailedOperation.DbTransactionBeginFailed";
    pub const FAILED_OPERATION_DB_TRANSACTION_COMMIT_FAILED: &str = "FailedOperation.DbTransactionCommitFailed";
    pub const FAILED_OPERATION_DIM_QUERY_REQUEST_FAILED: &str = "FailedOperation.DimQueryRequestFailed";
    pub const FAILED_OPERATION_DIVISION_BY_ZERO: &str = "FailedOperation.DivisionByZero";
    pub const FAILED_OPERATION_DO_HTTP_TRANSFER_FAILED: &str = "FailedOperation.DoHTTPTransferFailed";
    pub const FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED: &str = "FailedOperation.DoTRPCTransferFailed";
    pub const FAILED_OPERATION_DO_TRPC_TRANSFER_FAILED_WITH_CORRUPTION_DATA: &str =
        "FailedOperation.DoTRPCTransferFailedWithCorruptionData";
    pub const FAILED_OPERATION_DRUID_QUERY_FAILED: &str = "FailedOperation.DruidQueryFailed";
    pub const FAILED_OPERATION_DRUID_TABLE_NOT_FOUND: &str = "FailedOperation.DruidTableNotFound";
    pub const FAILED_OPERATION_DUPLICATE_NAME: &str = "FailedOperation.DuplicateName";
    pub const FAILED_OPERATION_ERR_NOT_OPEN: &str = "FailedOperation.ErrNotOpen";
    pub const FAILED_OPERATION_ERR_OWED: &str = "FailedOperation.ErrOwed";
    pub const FAILED_OPERATION_GENERATE_INSTANCE_ID_FAILED: &str = "FailedOperation.GenerateInstanceIDFailed";
    pub const FAILED_OPERATION_INSTANCE_NOT_FOUND: &str = "FailedOperation.InstanceNotFound";
    pub const FAILED_OPERATION_INSTANCE_NOT_RUNNING: &str = "FailedOperation.InstanceNotRunning";
    pub const FAILED_OPERATION_INTERNAL_ERROR: &str = "FailedOperation.InternalError";
    pub const FAILED_OPERATION_KUBE_CLIENT_CONF: &str = "FailedOperation.KubeClientConf";
    pub const FAILED_OPERATION_KUBE_COMMON: &str = "FailedOperation.KubeCommon";
    pub const FAILED_OPERATION_REGION_UNAVAILABLE: &str = "FailedOperation.RegionUnavailable";
    pub const FAILED_OPERATION_RESOURCE_CONFLICT: &str = "FailedOperation.ResourceConflict";
    pub const FAILED_OPERATION_RESOURCE_EXIST: &str = "FailedOperation.ResourceExist";
    pub const FAILED_OPERATION_RESOURCE_NOT_FOUND: &str = "FailedOperation.ResourceNotFound";
    pub const FAILED_OPERATION_RESOURCE_OPERATING: &str = "FailedOperation.ResourceOperating";
    pub const FAILED_OPERATION_SEND_REQUEST: &str = "FailedOperation.SendRequest";
    pub const FAILED_OPERATION_SERVICE_NOT_ENABLED: &str = "FailedOperation.ServiceNotEnabled";
    pub const FAILED_OPERATION_TKE_ENDPOINT_STATUS_ERROR: &str = "FailedOperation.TKEEndpointStatusError";
    pub const FAILED_OPERATION_TKE_RESOURCE_CONFLICT: &str = "FailedOperation.TKEResourceConflict";
    pub const FAILED_OPERATION_ZONE_UNAVAILABLE: &str = "FailedOperation.ZoneUnavailable";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CALLBACK_FAIL: &str = "InternalError.CallbackFail";
    pub const INTERNAL_ERROR_DB: &str = "InternalError.Db";
    pub const INTERNAL_ERROR_DB_RECORD_NOT_FOUND: &str = "InternalError.DbRecordNotFound";
    pub const INTERNAL_ERROR_DEPENDS_API: &str = "InternalError.DependsApi";
    pub const INTERNAL_ERROR_DEPENDS_DB: &str = "InternalError.DependsDb";
    pub const INTERNAL_ERROR_DEPENDS_MQ: &str = "InternalError.DependsMq";
    pub const INTERNAL_ERROR_EXE_TIMEOUT: &str = "InternalError.ExeTimeout";
    pub const INTERNAL_ERROR_PARAM: &str = "InternalError.Param";
    pub const INTERNAL_ERROR_SYSTEM: &str = "InternalError.System";
    pub const INTERNAL_ERROR_TASK_NOT_FOUND: &str = "InternalError.TaskNotFound";
    pub const INTERNAL_ERROR_TASK_RESULT_FORMAT: &str = "InternalError.TaskResultFormat";
    pub const INTERNAL_ERROR_UNEXPECTED_INTERNAL: &str = "InternalError.UnexpectedInternal";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CLUSTER_NOT_FOUND: &str = "InvalidParameter.ClusterNotFound";
    pub const INVALID_PARAMETER_DUP_TASK: &str = "InvalidParameter.DupTask";
    pub const INVALID_PARAMETER_INVALID_APP_ID: &str = "InvalidParameter.InvalidAppId";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_PARAM: &str = "InvalidParameter.InvalidParameterParam";
    pub const INVALID_PARAMETER_MISS_AKSK: &str = "InvalidParameter.MissAKSK";
    pub const INVALID_PARAMETER_PARAM: &str = "InvalidParameter.Param";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND: &str = "InvalidParameter.PromClusterNotFound";
    pub const INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND: &str = "InvalidParameter.PromInstanceNotFound";
    pub const INVALID_PARAMETER_RESOURCE_NOT_FOUND: &str = "InvalidParameter.ResourceNotFound";
    pub const INVALID_PARAMETER_SECRET_ID_OR_SECRET_KEY_ERROR: &str = "InvalidParameter.SecretIdOrSecretKeyError";
    pub const INVALID_PARAMETER_UNSUPPORTED_PRODUCT: &str = "InvalidParameter.UnsupportedProduct";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_DASHBOARD_NAME_EXISTS: &str = "InvalidParameterValue.DashboardNameExists";
    pub const INVALID_PARAMETER_VALUE_VERSION_MISMATCH: &str = "InvalidParameterValue.VersionMismatch";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_LIMITED_ACCESS: &str = "LimitExceeded.LimitedAccess";
    pub const LIMIT_EXCEEDED_METRIC_QUOTA_EXCEEDED: &str = "LimitExceeded.MetricQuotaExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_RESOURCE_EXIST_ALREADY: &str = "ResourceInUse.ResourceExistAlready";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_NOT_EXIST_TASK: &str = "ResourceNotFound.NotExistTask";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CAM_NO_AUTH: &str = "UnauthorizedOperation.CamNoAuth";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
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
