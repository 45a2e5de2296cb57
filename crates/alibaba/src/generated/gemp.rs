//! `gemp` 2021-04-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "gemp.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "gemp-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "gemp", version: "2021-04-13", code: "gemp", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProblemServiceGroup {
    pub problem_id: Option<i64>,
    pub service_group_ids: Option<Vec<i64>>,
}
operation! { AddProblemServiceGroup() "AddProblemServiceGroup" -> Empty {
    0 "problemId" problem_id: i64, 1 "serviceGroupIds" service_group_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/problem/addServiceGroup", body: BodyStyle::Json, } }

pub type AddProblemServiceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingStatistics {}
operation! { BillingStatistics() "BillingStatistics" -> BillingStatisticsOutput {} { path: "/charging/details", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingStatisticsOutput {
    pub data: Option<BillingStatisticsData>,
}
model! { BillingStatisticsOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingStatisticsData {
    pub app_user_count: Option<i64>,
    pub app_user_count_free: Option<i64>,
    pub email_send: Option<i64>,
    pub email_send_free: Option<i64>,
    pub escalation_plan_count: Option<i64>,
    pub escalation_plan_count_free: Option<i64>,
    pub event_report_api: Option<i64>,
    pub event_report_api_free: Option<i64>,
    pub has_schedule_service_group_count: Option<i64>,
    pub has_schedule_service_group_count_free: Option<i64>,
    pub im_msg_send: Option<i64>,
    pub im_msg_send_free: Option<i64>,
    pub rule_count: Option<i64>,
    pub rule_count_free: Option<i64>,
    pub sms_send: Option<i64>,
    pub sms_send_free: Option<i64>,
    pub subscription_notify_count: Option<i64>,
    pub subscription_notify_count_free: Option<i64>,
    pub r#type: Option<bool>,
    pub voice_send: Option<i64>,
    pub voice_send_free: Option<i64>,
}
model! { BillingStatisticsData {
    0 "appUserCount" app_user_count, 1 "appUserCountFree" app_user_count_free, 2 "emailSend" email_send,
    3 "emailSendFree" email_send_free, 4 "escalationPlanCount" escalation_plan_count,
    5 "escalationPlanCountFree" escalation_plan_count_free, 6 "eventReportApi" event_report_api,
    7 "eventReportApiFree" event_report_api_free, 8 "hasScheduleServiceGroupCount" has_schedule_service_group_count,
    9 "hasScheduleServiceGroupCountFree" has_schedule_service_group_count_free, 10 "imMsgSend" im_msg_send,
    11 "imMsgSendFree" im_msg_send_free, 12 "ruleCount" rule_count, 13 "ruleCountFree" rule_count_free,
    14 "smsSend" sms_send, 15 "smsSendFree" sms_send_free, 16 "subscriptionNotifyCount" subscription_notify_count,
    17 "subscriptionNotifyCountFree" subscription_notify_count_free, 18 "type" r#type, 19 "voiceSend" voice_send,
    20 "voiceSendFree" voice_send_free
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelProblem {
    pub cancel_reason: Option<i64>,
    pub cancel_reason_description: Option<String>,
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_notify_type: Option<i64>,
}
operation! { CancelProblem() "CancelProblem" -> Empty {
    0 "cancelReason" cancel_reason: i64, 1 "cancelReasonDescription" cancel_reason_description: String,
    2 "clientToken" client_token: String, 3 "problemId" problem_id: i64, 4 "problemNotifyType" problem_notify_type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/problem/cancel", body: BodyStyle::Json, } }

pub type CancelProblemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckWebhook {
    pub client_token: Option<String>,
    pub webhook: Option<Secret>,
    pub webhook_type: Option<String>,
}
operation! { CheckWebhook() "CheckWebhook" -> Empty {
    0 "clientToken" client_token: String, 1 "webhook" webhook: Secret, 2 "webhookType" webhook_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/services/check/webhook", body: BodyStyle::Json, } }

pub type CheckWebhookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { ConfirmIntegrationConfig() "ConfirmIntegrationConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/confirm", body: BodyStyle::Json, } }

pub type ConfirmIntegrationConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlan {
    pub client_token: Option<String>,
    pub escalation_plan_description: String,
    pub escalation_plan_name: String,
    pub escalation_plan_rules: Vec<CreateEscalationPlanEscalationPlanRules>,
    pub escalation_plan_scope_objects: Vec<CreateEscalationPlanEscalationPlanScopeObjects>,
    pub is_global: Option<bool>,
}
operation! { CreateEscalationPlan(escalation_plan_description: String, escalation_plan_name: String, escalation_plan_rules: Vec<CreateEscalationPlanEscalationPlanRules>, escalation_plan_scope_objects: Vec<CreateEscalationPlanEscalationPlanScopeObjects>)
    "CreateEscalationPlan" -> CreateEscalationPlanOutput {
    0 "clientToken" client_token: String, 1 "escalationPlanDescription" escalation_plan_description,
    2 "escalationPlanName" escalation_plan_name, 3 "escalationPlanRules" escalation_plan_rules,
    4 "escalationPlanScopeObjects" escalation_plan_scope_objects, 5 "isGlobal" is_global: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/escalationPlan/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanEscalationPlanRules {
    pub escalation_plan_conditions: Option<Vec<CreateEscalationPlanEscalationPlanConditions>>,
    pub escalation_plan_strategies: Option<Vec<CreateEscalationPlanEscalationPlanStrategies>>,
    pub escalation_plan_type: Option<String>,
}
input! { CreateEscalationPlanEscalationPlanRules(escalation_plan_conditions: Vec<CreateEscalationPlanEscalationPlanConditions>, escalation_plan_strategies: Vec<CreateEscalationPlanEscalationPlanStrategies>) {
    0 "escalationPlanConditions" escalation_plan_conditions: Vec<CreateEscalationPlanEscalationPlanConditions>,
    1 "escalationPlanStrategies" escalation_plan_strategies: Vec<CreateEscalationPlanEscalationPlanStrategies>,
    2 "escalationPlanType" escalation_plan_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanEscalationPlanConditions {
    pub effection: Option<String>,
    pub level: Option<String>,
}
input! { CreateEscalationPlanEscalationPlanConditions(effection: String, level: String) {
    0 "effection" effection: String, 1 "level" level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanEscalationPlanStrategies {
    pub enable_webhook: Option<bool>,
    pub escalation_plan_type: Option<String>,
    pub notice_channels: Option<Vec<String>>,
    pub notice_objects: Option<Vec<i64>>,
    pub notice_role_list: Option<Vec<i64>>,
    pub notice_time: Option<String>,
    pub service_group_ids: Option<Vec<i64>>,
}
input! { CreateEscalationPlanEscalationPlanStrategies(enable_webhook: bool, notice_channels: Vec<String>, notice_objects: Vec<i64>, notice_time: String) {
    0 "enableWebhook" enable_webhook: bool, 1 "escalationPlanType" escalation_plan_type: String,
    2 "noticeChannels" notice_channels: Vec<String>, 3 "noticeObjects" notice_objects: Vec<i64>,
    4 "noticeRoleList" notice_role_list: Vec<i64>, 5 "noticeTime" notice_time: String,
    6 "serviceGroupIds" service_group_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanEscalationPlanScopeObjects {
    pub scope: Option<String>,
    pub scope_object_id: Option<i64>,
}
input! { CreateEscalationPlanEscalationPlanScopeObjects(scope_object_id: i64) {
    0 "scope" scope: String, 1 "scopeObjectId" scope_object_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanOutput {
    pub data: Option<CreateEscalationPlanData>,
}
model! { CreateEscalationPlanOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanData {
    pub escalation_plan_id: Option<i64>,
}
model! { CreateEscalationPlanData {
    0 "escalationPlanId" escalation_plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncident {
    pub assign_user_id: Option<i64>,
    pub channels: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub effect: Option<String>,
    pub incident_description: Option<String>,
    pub incident_level: Option<String>,
    pub incident_title: Option<String>,
    pub related_service_id: Option<i64>,
    pub service_group_id: Option<i64>,
}
operation! { CreateIncident() "CreateIncident" -> CreateIncidentOutput {
    0 "assignUserId" assign_user_id: i64, 1 "channels" channels: Vec<String>, 2 "clientToken" client_token: String,
    3 "effect" effect: String, 4 "incidentDescription" incident_description: String,
    5 "incidentLevel" incident_level: String, 6 "incidentTitle" incident_title: String,
    7 "relatedServiceId" related_service_id: i64, 8 "serviceGroupId" service_group_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/incident/manualSave", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentOutput {
    pub data: Option<CreateIncidentData>,
}
model! { CreateIncidentOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentData {
    pub incident_id: Option<i64>,
}
model! { CreateIncidentData {
    0 "incidentId" incident_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentSubtotal {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub incident_id: i64,
}
operation! { CreateIncidentSubtotal(incident_id: i64) "CreateIncidentSubtotal" -> CreateIncidentSubtotalOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "incidentId" incident_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/incident/save/subtotal", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentSubtotalOutput {
    pub data: Option<CreateIncidentSubtotalData>,
}
model! { CreateIncidentSubtotalOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentSubtotalData {
    pub subtotal_id: Option<i64>,
}
model! { CreateIncidentSubtotalData {
    0 "subtotalId" subtotal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationConfig {
    pub client_token: Option<String>,
    pub monitor_source_id: Option<i64>,
}
operation! { CreateIntegrationConfig() "CreateIntegrationConfig" -> CreateIntegrationConfigOutput {
    0 "clientToken" client_token: String, 1 "monitorSourceId" monitor_source_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationConfigOutput {
    pub data: Option<CreateIntegrationConfigData>,
}
model! { CreateIntegrationConfigOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationConfigData {
    pub integration_config_id: Option<i64>,
}
model! { CreateIntegrationConfigData {
    0 "integrationConfigId" integration_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblem {
    pub affect_service_ids: Option<Vec<i64>>,
    pub client_token: Option<String>,
    pub discover_time: Option<String>,
    pub incident_id: Option<i64>,
    pub main_handler_id: Option<i64>,
    pub preliminary_reason: Option<String>,
    pub problem_level: Option<String>,
    pub problem_name: Option<String>,
    pub problem_notify_type: Option<String>,
    pub problem_status: Option<String>,
    pub progress_summary: Option<String>,
    pub progress_summary_rich_text_id: Option<i64>,
    pub recovery_time: Option<String>,
    pub related_service_id: Option<i64>,
    pub service_group_ids: Option<Vec<i64>>,
}
operation! { CreateProblem() "CreateProblem" -> CreateProblemOutput {
    0 "affectServiceIds" affect_service_ids: Vec<i64>, 1 "clientToken" client_token: String,
    2 "discoverTime" discover_time: String, 3 "incidentId" incident_id: i64, 4 "mainHandlerId" main_handler_id: i64,
    5 "preliminaryReason" preliminary_reason: String, 6 "problemLevel" problem_level: String,
    7 "problemName" problem_name: String, 8 "problemNotifyType" problem_notify_type: String,
    9 "problemStatus" problem_status: String, 10 "progressSummary" progress_summary: String,
    11 "progressSummaryRichTextId" progress_summary_rich_text_id: i64, 12 "recoveryTime" recovery_time: String,
    13 "relatedServiceId" related_service_id: i64, 14 "serviceGroupIds" service_group_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None }
] { path: "/problem/upgrade", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemOutput {
    pub data: Option<CreateProblemData>,
}
model! { CreateProblemOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemData {
    pub problem_id: Option<i64>,
}
model! { CreateProblemData {
    0 "problemId" problem_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemEffectionService {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub level: Option<String>,
    pub picture_url: Option<Vec<String>>,
    pub problem_id: i64,
    pub service_id: Option<i64>,
    pub status: Option<String>,
}
operation! { CreateProblemEffectionService(problem_id: i64)
    "CreateProblemEffectionService" -> CreateProblemEffectionServiceOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "level" level: String,
    3 "pictureUrl" picture_url: Vec<String>, 4 "problemId" problem_id, 5 "serviceId" service_id: i64,
    6 "status" status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/problem/process/effectionService/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemEffectionServiceOutput {
    pub data: Option<CreateProblemEffectionServiceData>,
}
model! { CreateProblemEffectionServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemEffectionServiceData {
    pub effection_service_id: Option<i64>,
}
model! { CreateProblemEffectionServiceData {
    0 "effectionServiceId" effection_service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemMeasure {
    pub check_standard: Option<String>,
    pub check_user_id: Option<i64>,
    pub client_token: Option<String>,
    pub content: Option<String>,
    pub director_id: Option<i64>,
    pub plan_finish_time: Option<String>,
    pub problem_id: i64,
    pub stalker_id: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<i64>,
}
operation! { CreateProblemMeasure(problem_id: i64) "CreateProblemMeasure" -> CreateProblemMeasureOutput {
    0 "checkStandard" check_standard: String, 1 "checkUserId" check_user_id: i64, 2 "clientToken" client_token: String,
    3 "content" content: String, 4 "directorId" director_id: i64, 5 "planFinishTime" plan_finish_time: String,
    6 "problemId" problem_id, 7 "stalkerId" stalker_id: i64, 8 "status" status: String, 9 "type" r#type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/problem/improvement/measure/save", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemMeasureOutput {
    pub data: Option<CreateProblemMeasureData>,
}
model! { CreateProblemMeasureOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemMeasureData {
    pub measure_id: Option<i64>,
}
model! { CreateProblemMeasureData {
    0 "measureId" measure_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemSubtotal {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub problem_id: i64,
}
operation! { CreateProblemSubtotal(problem_id: i64) "CreateProblemSubtotal" -> CreateProblemSubtotalOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "problemId" problem_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/save/subtotal", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemSubtotalOutput {
    pub data: Option<CreateProblemSubtotalData>,
}
model! { CreateProblemSubtotalOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemSubtotalData {
    pub subtotal_id: Option<i64>,
}
model! { CreateProblemSubtotalData {
    0 "subtotalId" subtotal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimeline {
    pub client_token: Option<String>,
    pub content: Option<String>,
    pub key_node: Option<String>,
    pub problem_id: i64,
    pub time: Option<String>,
}
operation! { CreateProblemTimeline(problem_id: i64) "CreateProblemTimeline" -> CreateProblemTimelineOutput {
    0 "clientToken" client_token: String, 1 "content" content: String, 2 "keyNode" key_node: String,
    3 "problemId" problem_id, 4 "time" time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/problem/process/timeline/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimelineOutput {
    pub data: Option<CreateProblemTimelineData>,
}
model! { CreateProblemTimelineOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimelineData {
    pub problem_timeline_id: Option<i64>,
}
model! { CreateProblemTimelineData {
    0 "problemTimelineId" problem_timeline_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimelines {
    pub client_token: Option<String>,
    pub problem_id: i64,
    pub timeline_nodes: Option<String>,
}
operation! { CreateProblemTimelines(problem_id: i64) "CreateProblemTimelines" -> CreateProblemTimelinesOutput {
    0 "clientToken" client_token: String, 1 "problemId" problem_id, 2 "timelineNodes" timeline_nodes: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/process/timeline/batchCreate", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimelinesOutput {
    pub data: Option<CreateProblemTimelinesData>,
}
model! { CreateProblemTimelinesOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimelinesData {
    pub problem_timeline_ids: Option<Vec<i64>>,
}
model! { CreateProblemTimelinesData {
    0 "problemTimelineIds" problem_timeline_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRichText {
    pub instance_id: Option<i64>,
    pub instance_type: Option<String>,
    pub rich_text: Option<String>,
}
operation! { CreateRichText() "CreateRichText" -> CreateRichTextOutput {
    0 "instanceId" instance_id: i64, 1 "instanceType" instance_type: String, 2 "richText" rich_text: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/rich/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRichTextOutput {
    pub data: Option<CreateRichTextData>,
}
model! { CreateRichTextOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRichTextData {
    pub instance_id: Option<i64>,
    pub instance_type: Option<i64>,
    pub rich_text: Option<String>,
}
model! { CreateRichTextData {
    0 "instanceId" instance_id, 1 "instanceType" instance_type, 2 "richText" rich_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteRule {
    pub assign_object_id: i64,
    pub assign_object_type: String,
    pub child_rule_relation: String,
    pub client_token: Option<String>,
    pub convergence_fields: Option<Vec<String>>,
    pub convergence_type: Option<i64>,
    pub coverage_problem_levels: Option<Vec<String>>,
    pub effection: String,
    pub enable_status: Option<String>,
    pub incident_level: String,
    pub match_count: i64,
    pub notify_channels: Vec<String>,
    pub problem_effection_services: Option<Vec<i64>>,
    pub problem_level_group: Option<BTreeMap<String, ProblemLevelGroupValue>>,
    pub related_service_id: i64,
    pub route_child_rules: Vec<CreateRouteRuleRouteChildRules>,
    pub route_type: String,
    pub rule_name: String,
    pub time_window: i64,
    pub time_window_unit: String,
}

/// What [`CreateRouteRule::new`] takes.
pub struct CreateRouteRuleRequired {
    pub assign_object_id: i64,
    pub assign_object_type: String,
    pub child_rule_relation: String,
    pub effection: String,
    pub incident_level: String,
    pub match_count: i64,
    pub notify_channels: Vec<String>,
    pub related_service_id: i64,
    pub route_child_rules: Vec<CreateRouteRuleRouteChildRules>,
    pub route_type: String,
    pub rule_name: String,
    pub time_window: i64,
    pub time_window_unit: String,
}
operation! { CreateRouteRule{CreateRouteRuleRequired: assign_object_id, assign_object_type, child_rule_relation, effection, incident_level, match_count, notify_channels, related_service_id, route_child_rules, route_type, rule_name, time_window, time_window_unit}
    "CreateRouteRule" -> CreateRouteRuleOutput {
    0 "assignObjectId" assign_object_id, 1 "assignObjectType" assign_object_type,
    2 "childRuleRelation" child_rule_relation, 3 "clientToken" client_token: String,
    4 "convergenceFields" convergence_fields: Vec<String>, 5 "convergenceType" convergence_type: i64,
    6 "coverageProblemLevels" coverage_problem_levels: Vec<String>, 7 "effection" effection,
    8 "enableStatus" enable_status: String, 9 "incidentLevel" incident_level, 10 "matchCount" match_count,
    11 "notifyChannels" notify_channels, 12 "problemEffectionServices" problem_effection_services: Vec<i64>,
    13 "problemLevelGroup" problem_level_group: BTreeMap<String, ProblemLevelGroupValue>,
    14 "relatedServiceId" related_service_id, 15 "routeChildRules" route_child_rules, 16 "routeType" route_type,
    17 "ruleName" rule_name, 18 "timeWindow" time_window, 19 "timeWindowUnit" time_window_unit
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None }
] { path: "/routeRule/save", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProblemLevelGroupValue {
    pub child_rule_relation: Option<i64>,
    pub match_count: Option<i64>,
    pub time_window: Option<i64>,
    pub time_window_unit: Option<String>,
    pub enable_upgrade: Option<bool>,
    pub upgrade_time_window: Option<i64>,
    pub upgrade_time_window_unit: Option<String>,
}
input! { ProblemLevelGroupValue() {
    0 "childRuleRelation" child_rule_relation: i64, 1 "matchCount" match_count: i64, 2 "timeWindow" time_window: i64,
    3 "timeWindowUnit" time_window_unit: String, 4 "enableUpgrade" enable_upgrade: bool,
    5 "upgradeTimeWindow" upgrade_time_window: i64, 6 "upgradeTimeWindowUnit" upgrade_time_window_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteRuleRouteChildRules {
    pub child_condition_relation: Option<i64>,
    pub conditions: Option<Vec<CreateRouteRuleConditions>>,
    pub monitor_source_id: Option<i64>,
    pub problem_level: Option<String>,
}
input! { CreateRouteRuleRouteChildRules(conditions: Vec<CreateRouteRuleConditions>, monitor_source_id: i64) {
    0 "childConditionRelation" child_condition_relation: i64, 1 "conditions" conditions: Vec<CreateRouteRuleConditions>,
    2 "monitorSourceId" monitor_source_id: i64, 3 "problemLevel" problem_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteRuleConditions {
    pub key: Option<String>,
    pub operation_symbol: Option<String>,
    pub value: Option<String>,
}
input! { CreateRouteRuleConditions(key: String, operation_symbol: String, value: String) {
    0 "key" key: String, 1 "operationSymbol" operation_symbol: String, 2 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteRuleOutput {
    pub data: Option<CreateRouteRuleData>,
}
model! { CreateRouteRuleOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteRuleData {
    pub route_rule_id: Option<i64>,
}
model! { CreateRouteRuleData {
    0 "routeRuleId" route_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub client_token: Option<String>,
    pub escalation_plan_id: Option<i64>,
    pub service_description: Option<String>,
    pub service_group_id_list: Option<Vec<i64>>,
    pub service_name: String,
}
operation! { CreateService(service_name: String) "CreateService" -> CreateServiceOutput {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id: i64,
    2 "serviceDescription" service_description: String, 3 "serviceGroupIdList" service_group_id_list: Vec<i64>,
    4 "serviceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/services/save", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub data: Option<CreateServiceData>,
}
model! { CreateServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceData {
    pub service_id: Option<i64>,
}
model! { CreateServiceData {
    0 "serviceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroup {
    pub client_token: Option<String>,
    pub enable_webhook: String,
    pub monitor_source_templates: Option<Vec<CreateServiceGroupMonitorSourceTemplates>>,
    pub service_group_description: Option<String>,
    pub service_group_name: String,
    pub user_ids: Vec<i64>,
    pub webhook_link: Secret,
    pub webhook_type: String,
}

/// What [`CreateServiceGroup::new`] takes.
pub struct CreateServiceGroupRequired {
    pub enable_webhook: String,
    pub service_group_name: String,
    pub user_ids: Vec<i64>,
    pub webhook_link: Secret,
    pub webhook_type: String,
}
operation! { CreateServiceGroup{CreateServiceGroupRequired: enable_webhook, service_group_name, user_ids, webhook_link, webhook_type}
    "CreateServiceGroup" -> CreateServiceGroupOutput {
    0 "clientToken" client_token: String, 1 "enableWebhook" enable_webhook,
    2 "monitorSourceTemplates" monitor_source_templates: Vec<CreateServiceGroupMonitorSourceTemplates>,
    3 "serviceGroupDescription" service_group_description: String, 4 "serviceGroupName" service_group_name,
    5 "userIds" user_ids, 6 "webhookLink" webhook_link, 7 "webhookType" webhook_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/services/group/insert", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupMonitorSourceTemplates {
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
    pub template_content: Option<String>,
    pub template_id: Option<i64>,
}
input! { CreateServiceGroupMonitorSourceTemplates() {
    0 "monitorSourceId" monitor_source_id: i64, 1 "monitorSourceName" monitor_source_name: String,
    2 "templateContent" template_content: String, 3 "templateId" template_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupOutput {
    pub data: Option<CreateServiceGroupData>,
}
model! { CreateServiceGroupOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupData {
    pub service_group_id: Option<i64>,
}
model! { CreateServiceGroupData {
    0 "serviceGroupId" service_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupScheduling {
    pub client_token: Option<String>,
    pub fast_scheduling: Option<CreateServiceGroupSchedulingFastScheduling>,
    pub fine_scheduling: Option<CreateServiceGroupSchedulingFineScheduling>,
    pub scheduling_way: String,
    pub service_group_id: i64,
}
operation! { CreateServiceGroupScheduling(scheduling_way: String, service_group_id: i64)
    "CreateServiceGroupScheduling" -> Empty {
    0 "clientToken" client_token: String,
    1 "fastScheduling" fast_scheduling: CreateServiceGroupSchedulingFastScheduling,
    2 "fineScheduling" fine_scheduling: CreateServiceGroupSchedulingFineScheduling, 3 "schedulingWay" scheduling_way,
    4 "serviceGroupId" service_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/services/group/scheduling/save", body: BodyStyle::Json, } }

pub type CreateServiceGroupSchedulingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupSchedulingFastScheduling {
    pub duty_plan: Option<String>,
    pub scheduling_users: Option<Vec<CreateServiceGroupSchedulingSchedulingUsers>>,
    pub single_duration: Option<i64>,
    pub single_duration_unit: Option<String>,
}
input! { CreateServiceGroupSchedulingFastScheduling() {
    0 "dutyPlan" duty_plan: String,
    1 "schedulingUsers" scheduling_users: Vec<CreateServiceGroupSchedulingSchedulingUsers>,
    2 "singleDuration" single_duration: i64, 3 "singleDurationUnit" single_duration_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupSchedulingSchedulingUsers {
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
}
input! { CreateServiceGroupSchedulingSchedulingUsers() {
    0 "schedulingObjectType" scheduling_object_type: String, 1 "schedulingOrder" scheduling_order: i64,
    2 "schedulingUserId" scheduling_user_id: i64, 3 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupSchedulingFineScheduling {
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub scheduling_fine_shifts: Option<Vec<CreateServiceGroupSchedulingSchedulingFineShifts>>,
    pub scheduling_template_fine_shifts: Option<Vec<CreateServiceGroupSchedulingSchedulingTemplateFineShifts>>,
    pub shift_type: Option<String>,
}
input! { CreateServiceGroupSchedulingFineScheduling() {
    0 "period" period: i64, 1 "periodUnit" period_unit: String,
    2 "schedulingFineShifts" scheduling_fine_shifts: Vec<CreateServiceGroupSchedulingSchedulingFineShifts>,
    3 "schedulingTemplateFineShifts" scheduling_template_fine_shifts: Vec<CreateServiceGroupSchedulingSchedulingTemplateFineShifts>,
    4 "shiftType" shift_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupSchedulingSchedulingFineShifts {
    pub cycle_order: Option<i64>,
    pub scheduling_end_time: Option<String>,
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_start_time: Option<String>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
    pub shift_name: Option<String>,
    pub skip_one_day: Option<bool>,
}
input! { CreateServiceGroupSchedulingSchedulingFineShifts() {
    0 "cycleOrder" cycle_order: i64, 1 "schedulingEndTime" scheduling_end_time: String,
    2 "schedulingObjectType" scheduling_object_type: String, 3 "schedulingOrder" scheduling_order: i64,
    4 "schedulingStartTime" scheduling_start_time: String, 5 "schedulingUserId" scheduling_user_id: i64,
    6 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>, 7 "shiftName" shift_name: String,
    8 "skipOneDay" skip_one_day: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupSchedulingSchedulingTemplateFineShifts {
    pub scheduling_end_time: Option<String>,
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_start_time: Option<String>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
    pub scheduling_user_name: Option<String>,
    pub skip_one_day: Option<bool>,
}
input! { CreateServiceGroupSchedulingSchedulingTemplateFineShifts() {
    0 "schedulingEndTime" scheduling_end_time: String, 1 "schedulingObjectType" scheduling_object_type: String,
    2 "schedulingOrder" scheduling_order: i64, 3 "schedulingStartTime" scheduling_start_time: String,
    4 "schedulingUserId" scheduling_user_id: i64, 5 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>,
    6 "schedulingUserName" scheduling_user_name: String, 7 "skipOneDay" skip_one_day: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscription {
    pub client_token: Option<String>,
    pub end_time: Option<String>,
    pub expired_type: i64,
    pub notify_object_list: Vec<CreateSubscriptionNotifyObjectList>,
    pub notify_object_type: i64,
    pub notify_strategy_list: Vec<CreateSubscriptionNotifyStrategyList>,
    pub period: Option<String>,
    pub scope: i64,
    pub scope_object_list: Vec<CreateSubscriptionScopeObjectList>,
    pub start_time: Option<String>,
    pub subscription_title: String,
}

/// What [`CreateSubscription::new`] takes.
pub struct CreateSubscriptionRequired {
    pub expired_type: i64,
    pub notify_object_list: Vec<CreateSubscriptionNotifyObjectList>,
    pub notify_object_type: i64,
    pub notify_strategy_list: Vec<CreateSubscriptionNotifyStrategyList>,
    pub scope: i64,
    pub scope_object_list: Vec<CreateSubscriptionScopeObjectList>,
    pub subscription_title: String,
}
operation! { CreateSubscription{CreateSubscriptionRequired: expired_type, notify_object_list, notify_object_type, notify_strategy_list, scope, scope_object_list, subscription_title}
    "CreateSubscription" -> CreateSubscriptionOutput {
    0 "clientToken" client_token: String, 1 "endTime" end_time: String, 2 "expiredType" expired_type,
    3 "notifyObjectList" notify_object_list, 4 "notifyObjectType" notify_object_type,
    5 "notifyStrategyList" notify_strategy_list, 6 "period" period: String, 7 "scope" scope,
    8 "scopeObjectList" scope_object_list, 9 "startTime" start_time: String, 10 "subscriptionTitle" subscription_title
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/notify/subscription/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionNotifyObjectList {
    pub notify_object_id: Option<i64>,
}
input! { CreateSubscriptionNotifyObjectList(notify_object_id: i64) {
    0 "notifyObjectId" notify_object_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionNotifyStrategyList {
    pub channels: Option<String>,
    pub instance_type: Option<i64>,
    pub period_channel: Option<CreateSubscriptionPeriodChannel>,
    pub strategies: Option<Vec<CreateSubscriptionStrategies>>,
}
input! { CreateSubscriptionNotifyStrategyList(channels: String, instance_type: i64, strategies: Vec<CreateSubscriptionStrategies>) {
    0 "channels" channels: String, 1 "instanceType" instance_type: i64,
    2 "periodChannel" period_channel: CreateSubscriptionPeriodChannel,
    3 "strategies" strategies: Vec<CreateSubscriptionStrategies>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionPeriodChannel {
    pub non_workday: Option<String>,
    pub workday: Option<String>,
}
input! { CreateSubscriptionPeriodChannel() {
    0 "nonWorkday" non_workday: String, 1 "workday" workday: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionStrategies {
    pub conditions: Option<Vec<CreateSubscriptionConditions>>,
}
input! { CreateSubscriptionStrategies() {
    0 "conditions" conditions: Vec<CreateSubscriptionConditions>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionConditions {
    pub action: Option<String>,
    pub effection: Option<String>,
    pub level: Option<String>,
    pub problem_notify_type: Option<String>,
}
input! { CreateSubscriptionConditions() {
    0 "action" action: String, 1 "effection" effection: String, 2 "level" level: String,
    3 "problemNotifyType" problem_notify_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionScopeObjectList {
    pub scope_object_id: Option<i64>,
}
input! { CreateSubscriptionScopeObjectList(scope_object_id: i64) {
    0 "scopeObjectId" scope_object_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionOutput {
    pub data: Option<CreateSubscriptionData>,
}
model! { CreateSubscriptionOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionData {
    pub subscription_id: Option<i64>,
}
model! { CreateSubscriptionData {
    0 "subscriptionId" subscription_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantApplication {
    pub channel: String,
    pub client_token: String,
}
operation! { CreateTenantApplication(channel: String, client_token: String)
    "CreateTenantApplication" -> CreateTenantApplicationOutput {
    0 "channel" channel, 1 "clientToken" client_token
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/mobileApp/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantApplicationOutput {
    pub data: Option<CreateTenantApplicationData>,
}
model! { CreateTenantApplicationOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantApplicationData {
    pub open_url: Option<String>,
    pub progress: Option<String>,
}
model! { CreateTenantApplicationData {
    0 "openUrl" open_url, 1 "progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub client_token: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub ram_id: Option<i64>,
    pub role_id_list: Option<Vec<i64>>,
    pub username: Option<String>,
}
operation! { CreateUser() "CreateUser" -> CreateUserOutput {
    0 "clientToken" client_token: String, 1 "email" email: String, 2 "phone" phone: String, 3 "ramId" ram_id: i64,
    4 "roleIdList" role_id_list: Vec<i64>, 5 "username" username: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/user/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub data: Option<CreateUserData>,
}
model! { CreateUserOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserData {
    pub user_id: Option<i64>,
}
model! { CreateUserData {
    0 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEscalationPlan {
    pub client_token: Option<String>,
    pub escalation_plan_id: i64,
}
operation! { DeleteEscalationPlan(escalation_plan_id: i64) "DeleteEscalationPlan" -> Empty {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/escalationPlan/delete", body: BodyStyle::Json, } }

pub type DeleteEscalationPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIncident {
    pub client_token: Option<String>,
    pub incident_id: Option<i64>,
}
operation! { DeleteIncident() "DeleteIncident" -> Empty {
    0 "clientToken" client_token: String, 1 "incidentId" incident_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/incident/delete", body: BodyStyle::Json, } }

pub type DeleteIncidentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { DeleteIntegrationConfig() "DeleteIntegrationConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/delete", body: BodyStyle::Json, } }

pub type DeleteIntegrationConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProblem {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
}
operation! { DeleteProblem() "DeleteProblem" -> Empty {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/problem/delete", body: BodyStyle::Json, } }

pub type DeleteProblemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProblemEffectionService {
    pub client_token: Option<String>,
    pub effection_service_id: Option<i64>,
    pub problem_id: Option<i64>,
}
operation! { DeleteProblemEffectionService() "DeleteProblemEffectionService" -> Empty {
    0 "clientToken" client_token: String, 1 "effectionServiceId" effection_service_id: i64,
    2 "problemId" problem_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/process/effectionService/delete", body: BodyStyle::Json, } }

pub type DeleteProblemEffectionServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProblemMeasure {
    pub client_token: Option<String>,
    pub measure_id: Option<i64>,
    pub problem_id: Option<String>,
}
operation! { DeleteProblemMeasure() "DeleteProblemMeasure" -> Empty {
    0 "clientToken" client_token: String, 1 "measureId" measure_id: i64, 2 "problemId" problem_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/improvement/measure/delete", body: BodyStyle::Json, } }

pub type DeleteProblemMeasureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProblemTimeline {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_timeline_id: Option<i64>,
}
operation! { DeleteProblemTimeline() "DeleteProblemTimeline" -> Empty {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64, 2 "problemTimelineId" problem_timeline_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/process/timeline/delete", body: BodyStyle::Json, } }

pub type DeleteProblemTimelineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteRule {
    pub client_token: Option<String>,
    pub route_rule_id: i64,
}
operation! { DeleteRouteRule(route_rule_id: i64) "DeleteRouteRule" -> Empty {
    0 "clientToken" client_token: String, 1 "routeRuleId" route_rule_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/routeRule/delete", body: BodyStyle::Json, } }

pub type DeleteRouteRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub client_token: Option<String>,
    pub service_id: Option<i64>,
}
operation! { DeleteService() "DeleteService" -> Empty {
    0 "clientToken" client_token: String, 1 "serviceId" service_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/services/delete", body: BodyStyle::Json, } }

pub type DeleteServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceGroup {
    pub client_token: Option<String>,
    pub service_group_id: Option<i64>,
}
operation! { DeleteServiceGroup() "DeleteServiceGroup" -> Empty {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/services/group/delete", body: BodyStyle::Json, } }

pub type DeleteServiceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceGroupScheduling {}
operation! { DeleteServiceGroupScheduling() "DeleteServiceGroupScheduling" -> Empty {} { path: "/services/group/scheduling/delete", } }

pub type DeleteServiceGroupSchedulingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceGroupUser {
    pub client_token: Option<String>,
    pub new_user_id: Option<i64>,
    pub old_user_id: Option<i64>,
    pub remove_user: Option<bool>,
    pub service_group_id: Option<i64>,
}
operation! { DeleteServiceGroupUser() "DeleteServiceGroupUser" -> Empty {
    0 "clientToken" client_token: String, 1 "newUserId" new_user_id: i64, 2 "oldUserId" old_user_id: i64,
    3 "removeUser" remove_user: bool, 4 "serviceGroupId" service_group_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/services/group/deleteServiceGroupUser", body: BodyStyle::Json, } }

pub type DeleteServiceGroupUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscription {
    pub subscription_id: Option<i64>,
}
operation! { DeleteSubscription() "DeleteSubscription" -> Empty {
    0 "subscriptionId" subscription_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/notify/subscription/delete", body: BodyStyle::Json, } }

pub type DeleteSubscriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub client_token: Option<String>,
    pub user_id: i64,
}
operation! { DeleteUser(user_id: i64) "DeleteUser" -> Empty {
    0 "clientToken" client_token: String, 1 "userId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/user/delete", body: BodyStyle::Json, } }

pub type DeleteUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverIncident {
    pub assign_user_id: Option<i64>,
    pub client_token: Option<String>,
    pub incident_id: Option<i64>,
}
operation! { DeliverIncident() "DeliverIncident" -> Empty {
    0 "assignUserId" assign_user_id: i64, 1 "clientToken" client_token: String, 2 "incidentId" incident_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/incident/deliver", body: BodyStyle::Json, } }

pub type DeliverIncidentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEscalationPlan {
    pub client_token: Option<String>,
    pub escalation_plan_id: i64,
}
operation! { DisableEscalationPlan(escalation_plan_id: i64) "DisableEscalationPlan" -> Empty {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/escalationPlan/disable", body: BodyStyle::Json, } }

pub type DisableEscalationPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { DisableIntegrationConfig() "DisableIntegrationConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/disable", body: BodyStyle::Json, } }

pub type DisableIntegrationConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRouteRule {
    pub client_token: Option<String>,
    pub route_rule_id: i64,
}
operation! { DisableRouteRule(route_rule_id: i64) "DisableRouteRule" -> DisableRouteRuleOutput {
    0 "clientToken" client_token: String, 1 "routeRuleId" route_rule_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/routeRule/disable", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRouteRuleOutput {
    pub data: Option<i64>,
}
model! { DisableRouteRuleOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableServiceGroupWebhook {
    pub client_token: Option<String>,
    pub service_group_id: Option<i64>,
}
operation! { DisableServiceGroupWebhook() "DisableServiceGroupWebhook" -> Empty {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/services/group/disableWebhook", body: BodyStyle::Json, } }

pub type DisableServiceGroupWebhookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSubscription {
    pub subscription_id: Option<i64>,
}
operation! { DisableSubscription() "DisableSubscription" -> Empty {
    0 "subscriptionId" subscription_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/notify/subscription/doDisable", body: BodyStyle::Json, } }

pub type DisableSubscriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEscalationPlan {
    pub client_token: Option<String>,
    pub escalation_plan_id: i64,
}
operation! { EnableEscalationPlan(escalation_plan_id: i64) "EnableEscalationPlan" -> Empty {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/escalationPlan/enable", body: BodyStyle::Json, } }

pub type EnableEscalationPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { EnableIntegrationConfig() "EnableIntegrationConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/enable", body: BodyStyle::Json, } }

pub type EnableIntegrationConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRouteRule {
    pub client_token: String,
    pub route_rule_id: i64,
}
operation! { EnableRouteRule(client_token: String, route_rule_id: i64) "EnableRouteRule" -> EnableRouteRuleOutput {
    0 "clientToken" client_token, 1 "routeRuleId" route_rule_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/routeRule/enable", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRouteRuleOutput {
    pub data: Option<i64>,
}
model! { EnableRouteRuleOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServiceGroupWebhook {
    pub client_token: Option<String>,
    pub service_group_id: Option<i64>,
}
operation! { EnableServiceGroupWebhook() "EnableServiceGroupWebhook" -> Empty {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/services/group/enableWebhook", body: BodyStyle::Json, } }

pub type EnableServiceGroupWebhookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSubscription {
    pub subscription_id: Option<i64>,
}
operation! { EnableSubscription() "EnableSubscription" -> Empty {
    0 "subscriptionId" subscription_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/notify/subscription/enable", body: BodyStyle::Json, } }

pub type EnableSubscriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishIncident {
    pub client_token: Option<String>,
    pub incident_finish_reason: Option<i64>,
    pub incident_finish_reason_description: Option<String>,
    pub incident_finish_solution: Option<i64>,
    pub incident_finish_solution_description: Option<String>,
    pub incident_ids: Vec<i64>,
}
operation! { FinishIncident(incident_ids: Vec<i64>) "FinishIncident" -> Empty {
    0 "clientToken" client_token: String, 1 "incidentFinishReason" incident_finish_reason: i64,
    2 "incidentFinishReasonDescription" incident_finish_reason_description: String,
    3 "incidentFinishSolution" incident_finish_solution: i64,
    4 "incidentFinishSolutionDescription" incident_finish_solution_description: String, 5 "incidentIds" incident_ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/incident/finish", body: BodyStyle::Json, } }

pub type FinishIncidentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishProblem {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
}
operation! { FinishProblem() "FinishProblem" -> Empty {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/problem/finish", body: BodyStyle::Json, } }

pub type FinishProblemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureLink {
    pub keys: Option<Vec<String>>,
    pub problem_id: Option<i64>,
}
operation! { GeneratePictureLink() "GeneratePictureLink" -> GeneratePictureLinkOutput {
    0 "keys" keys: Vec<String>, 1 "problemId" problem_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/rich/oss/getPictureLink", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureLinkOutput {
    pub data: Option<GeneratePictureLinkData>,
}
model! { GeneratePictureLinkOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureLinkData {
    pub links: Option<Vec<GeneratePictureLinkLinks>>,
}
model! { GeneratePictureLinkData {
    0 "links" links
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureLinkLinks {
    pub key: Option<String>,
    pub link: Option<String>,
}
model! { GeneratePictureLinkLinks {
    0 "key" key, 1 "link" link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureUploadSign {
    pub files: Option<Vec<GeneratePictureUploadSignFiles>>,
    pub instance_id: Option<i64>,
    pub instance_type: Option<String>,
}
operation! { GeneratePictureUploadSign() "GeneratePictureUploadSign" -> GeneratePictureUploadSignOutput {
    0 "files" files: Vec<GeneratePictureUploadSignFiles>, 1 "instanceId" instance_id: i64,
    2 "instanceType" instance_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/rich/oss/generatePostPolicy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureUploadSignFiles {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
}
input! { GeneratePictureUploadSignFiles() {
    0 "fileName" file_name: String, 1 "fileSize" file_size: i64, 2 "fileType" file_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureUploadSignOutput {
    pub data: Option<GeneratePictureUploadSignData>,
}
model! { GeneratePictureUploadSignOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureUploadSignData {
    pub access_key_id: Option<String>,
    pub bucket_name: Option<String>,
    pub files: Option<Vec<GeneratePictureUploadSignDataFiles>>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
    pub url: Option<String>,
}
model! { GeneratePictureUploadSignData {
    0 "accessKeyId" access_key_id, 1 "bucketName" bucket_name, 2 "files" files, 3 "policy" policy,
    4 "signature" signature, 5 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureUploadSignDataFiles {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
    pub key: Option<String>,
}
model! { GeneratePictureUploadSignDataFiles {
    0 "fileName" file_name, 1 "fileSize" file_size, 2 "fileType" file_type, 3 "key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureLink {
    pub keys: Option<Vec<String>>,
    pub problem_id: Option<String>,
}
operation! { GenerateProblemPictureLink() "GenerateProblemPictureLink" -> GenerateProblemPictureLinkOutput {
    0 "keys" keys: Vec<String>, 1 "problemId" problem_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/problem/process/oss/getPresignedLink", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureLinkOutput {
    pub data: Option<GenerateProblemPictureLinkData>,
}
model! { GenerateProblemPictureLinkOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureLinkData {
    pub links: Option<Vec<GenerateProblemPictureLinkLinks>>,
}
model! { GenerateProblemPictureLinkData {
    0 "links" links
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureLinkLinks {
    pub key: Option<String>,
    pub link: Option<String>,
}
model! { GenerateProblemPictureLinkLinks {
    0 "key" key, 1 "link" link
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureUploadSign {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
    pub problem_id: Option<i64>,
}
operation! { GenerateProblemPictureUploadSign()
    "GenerateProblemPictureUploadSign" -> GenerateProblemPictureUploadSignOutput {
    0 "fileName" file_name: String, 1 "fileSize" file_size: i64, 2 "fileType" file_type: String,
    3 "problemId" problem_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/problem/process/oss/generatePostPolicy", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureUploadSignOutput {
    pub data: Option<GenerateProblemPictureUploadSignData>,
}
model! { GenerateProblemPictureUploadSignOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureUploadSignData {
    pub access_key_id: Option<String>,
    pub bucket_name: Option<String>,
    pub key: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
    pub url: Option<String>,
}
model! { GenerateProblemPictureUploadSignData {
    0 "accessKeyId" access_key_id, 1 "bucketName" bucket_name, 2 "key" key, 3 "policy" policy, 4 "signature" signature,
    5 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlan {
    pub client_token: Option<String>,
    pub escalation_plan_id: i64,
}
operation! { GetEscalationPlan(escalation_plan_id: i64) "GetEscalationPlan" -> GetEscalationPlanOutput {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/escalationPlan/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanOutput {
    pub data: Option<GetEscalationPlanData>,
}
model! { GetEscalationPlanOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanData {
    pub create_time: Option<String>,
    pub escalation_plan_description: Option<String>,
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
    pub escalation_plan_rules: Option<Vec<GetEscalationPlanEscalationPlanRules>>,
    pub escalation_plan_scope_objects: Option<Vec<GetEscalationPlanEscalationPlanScopeObjects>>,
    pub is_global: Option<bool>,
}
model! { GetEscalationPlanData {
    0 "createTime" create_time, 1 "escalationPlanDescription" escalation_plan_description,
    2 "escalationPlanId" escalation_plan_id, 3 "escalationPlanName" escalation_plan_name,
    4 "escalationPlanRules" escalation_plan_rules, 5 "escalationPlanScopeObjects" escalation_plan_scope_objects,
    6 "isGlobal" is_global
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanEscalationPlanRules {
    pub escalation_plan_conditions: Option<Vec<GetEscalationPlanEscalationPlanConditions>>,
    pub escalation_plan_rule_id: Option<i64>,
    pub escalation_plan_strategies: Option<Vec<GetEscalationPlanEscalationPlanStrategies>>,
}
model! { GetEscalationPlanEscalationPlanRules {
    0 "escalationPlanConditions" escalation_plan_conditions, 1 "escalationPlanRuleId" escalation_plan_rule_id,
    2 "escalationPlanStrategies" escalation_plan_strategies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanEscalationPlanConditions {
    pub effection: Option<String>,
    pub level: Option<String>,
}
model! { GetEscalationPlanEscalationPlanConditions {
    0 "effection" effection, 1 "level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanEscalationPlanStrategies {
    pub enable_webhook: Option<bool>,
    pub escalation_plan_type: Option<String>,
    pub notice_channels: Option<String>,
    pub notice_object_list: Option<Vec<GetEscalationPlanNoticeObjectList>>,
    pub notice_objects: Option<Vec<i64>>,
    pub notice_role_list: Option<Vec<i64>>,
    pub notice_role_object_list: Option<Vec<GetEscalationPlanNoticeRoleObjectList>>,
    pub notice_time: Option<i64>,
    pub service_groups: Option<Vec<GetEscalationPlanServiceGroups>>,
}
model! { GetEscalationPlanEscalationPlanStrategies {
    0 "enableWebhook" enable_webhook, 1 "escalationPlanType" escalation_plan_type, 2 "noticeChannels" notice_channels,
    3 "noticeObjectList" notice_object_list, 4 "noticeObjects" notice_objects, 5 "noticeRoleList" notice_role_list,
    6 "noticeRoleObjectList" notice_role_object_list, 7 "noticeTime" notice_time, 8 "serviceGroups" service_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanNoticeObjectList {
    pub notice_object_id: Option<i64>,
    pub notice_object_name: Option<String>,
}
model! { GetEscalationPlanNoticeObjectList {
    0 "noticeObjectId" notice_object_id, 1 "noticeObjectName" notice_object_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanNoticeRoleObjectList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetEscalationPlanNoticeRoleObjectList {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanServiceGroups {
    pub id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { GetEscalationPlanServiceGroups {
    0 "id" id, 1 "serviceGroupName" service_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanEscalationPlanScopeObjects {
    pub escalation_plan_scope_objects: Option<i64>,
    pub scope: Option<String>,
    pub scope_object_deleted_type: Option<i64>,
    pub scope_object_id: Option<i64>,
    pub scope_object_name: Option<String>,
}
model! { GetEscalationPlanEscalationPlanScopeObjects {
    0 "escalationPlanScopeObjects" escalation_plan_scope_objects, 1 "scope" scope,
    2 "scopeObjectDeletedType" scope_object_deleted_type, 3 "scopeObjectId" scope_object_id,
    4 "scopeObjectName" scope_object_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEvent {
    pub monitor_source_id: i64,
}
operation! { GetEvent(monitor_source_id: i64) "GetEvent" -> GetEventOutput {
    0 "monitorSourceId" monitor_source_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/events/getLastTimeEvent", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventOutput {
    pub data: Option<GetEventData>,
}
model! { GetEventOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventData {
    pub event_json: Option<String>,
    pub event_time: Option<String>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
}
model! { GetEventData {
    0 "eventJson" event_json, 1 "eventTime" event_time, 2 "monitorSourceId" monitor_source_id,
    3 "monitorSourceName" monitor_source_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHomePageGuidance {
    pub client_token: Option<String>,
}
operation! { GetHomePageGuidance() "GetHomePageGuidance" -> GetHomePageGuidanceOutput {
    0 "clientToken" client_token: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/guidance/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHomePageGuidanceOutput {
    pub data: Option<GetHomePageGuidanceData>,
}
model! { GetHomePageGuidanceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHomePageGuidanceData {
    pub notify_subscription_status: Option<bool>,
    pub service_group_status: Option<bool>,
    pub service_status: Option<bool>,
    pub users_status: Option<bool>,
}
model! { GetHomePageGuidanceData {
    0 "notifySubscriptionStatus" notify_subscription_status, 1 "serviceGroupStatus" service_group_status,
    2 "serviceStatus" service_status, 3 "usersStatus" users_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncident {
    pub client_token: Option<String>,
    pub incident_id: Option<i64>,
}
operation! { GetIncident() "GetIncident" -> GetIncidentOutput {
    0 "clientToken" client_token: String, 1 "incidentId" incident_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/incident/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentOutput {
    pub data: Option<GetIncidentData>,
}
model! { GetIncidentOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentData {
    pub assign_to_who_is_valid: Option<i64>,
    pub assign_user_id: Option<i64>,
    pub assign_user_name: Option<String>,
    pub assign_user_phone: Option<String>,
    pub create_time: Option<String>,
    pub default_assign_to_who: Option<i64>,
    pub default_assign_to_who_is_valid: Option<i64>,
    pub default_assign_to_who_name: Option<String>,
    pub duration_time: Option<i64>,
    pub effect: Option<String>,
    pub incident_description: Option<String>,
    pub incident_id: Option<i64>,
    pub incident_level: Option<String>,
    pub incident_number: Option<String>,
    pub incident_status: Option<String>,
    pub incident_title: Option<String>,
    pub is_manual: Option<bool>,
    pub is_upgrade: Option<bool>,
    pub notify_channels: Option<Vec<String>>,
    pub problem_id: Option<i64>,
    pub problem_number: Option<String>,
    pub rel_route_rule_delete_type: Option<i64>,
    pub rel_service_delete_type: Option<i64>,
    pub rel_service_group_is_valid: Option<i64>,
    pub related_service_description: Option<String>,
    pub related_service_group_id: Option<i64>,
    pub related_service_group_name: Option<String>,
    pub related_service_id: Option<i64>,
    pub related_service_name: Option<String>,
    pub route_rule_id: Option<i64>,
    pub route_rule_name: Option<String>,
}
model! { GetIncidentData {
    0 "assignToWhoIsValid" assign_to_who_is_valid, 1 "assignUserId" assign_user_id, 2 "assignUserName" assign_user_name,
    3 "assignUserPhone" assign_user_phone, 4 "createTime" create_time, 5 "defaultAssignToWho" default_assign_to_who,
    6 "defaultAssignToWhoIsValid" default_assign_to_who_is_valid, 7 "defaultAssignToWhoName" default_assign_to_who_name,
    8 "durationTime" duration_time, 9 "effect" effect, 10 "incidentDescription" incident_description,
    11 "incidentId" incident_id, 12 "incidentLevel" incident_level, 13 "incidentNumber" incident_number,
    14 "incidentStatus" incident_status, 15 "incidentTitle" incident_title, 16 "isManual" is_manual,
    17 "isUpgrade" is_upgrade, 18 "notifyChannels" notify_channels, 19 "problemId" problem_id,
    20 "problemNumber" problem_number, 21 "relRouteRuleDeleteType" rel_route_rule_delete_type,
    22 "relServiceDeleteType" rel_service_delete_type, 23 "relServiceGroupIsValid" rel_service_group_is_valid,
    24 "relatedServiceDescription" related_service_description, 25 "relatedServiceGroupId" related_service_group_id,
    26 "relatedServiceGroupName" related_service_group_name, 27 "relatedServiceId" related_service_id,
    28 "relatedServiceName" related_service_name, 29 "routeRuleId" route_rule_id, 30 "routeRuleName" route_rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentListByIdList {
    pub client_token: Option<String>,
    pub incident_id_list: Option<Vec<i64>>,
}
operation! { GetIncidentListByIdList() "GetIncidentListByIdList" -> GetIncidentListByIdListOutput {
    0 "clientToken" client_token: String, 1 "incidentIdList" incident_id_list: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/incident/getIncidentListByIdList", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentListByIdListOutput {
    pub data: Option<Vec<GetIncidentListByIdListData>>,
}
model! { GetIncidentListByIdListOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentListByIdListData {
    pub assign_to_who_is_valid: Option<i64>,
    pub assign_user_id: Option<i64>,
    pub assign_user_name: Option<String>,
    pub assign_user_phone: Option<String>,
    pub create_time: Option<String>,
    pub default_assign_to_who: Option<i64>,
    pub default_assign_to_who_is_valid: Option<i64>,
    pub default_assign_to_who_name: Option<String>,
    pub duration_time: Option<String>,
    pub effect: Option<String>,
    pub incident_description: Option<String>,
    pub incident_id: Option<i64>,
    pub incident_level: Option<String>,
    pub incident_number: Option<String>,
    pub incident_status: Option<String>,
    pub incident_title: Option<String>,
    pub is_manual: Option<bool>,
    pub is_upgrade: Option<bool>,
    pub notify_channels: Option<Vec<String>>,
    pub problem_id: Option<i64>,
    pub problem_number: Option<String>,
    pub rel_route_rule_delete_type: Option<i64>,
    pub rel_service_delete_type: Option<i64>,
    pub rel_service_group_is_valid: Option<i64>,
    pub related_service_description: Option<String>,
    pub related_service_group_id: Option<i64>,
    pub related_service_group_name: Option<String>,
    pub related_service_id: Option<i64>,
    pub related_service_name: Option<String>,
    pub route_rule_id: Option<i64>,
    pub route_rule_name: Option<String>,
}
model! { GetIncidentListByIdListData {
    0 "assignToWhoIsValid" assign_to_who_is_valid, 1 "assignUserId" assign_user_id, 2 "assignUserName" assign_user_name,
    3 "assignUserPhone" assign_user_phone, 4 "createTime" create_time, 5 "defaultAssignToWho" default_assign_to_who,
    6 "defaultAssignToWhoIsValid" default_assign_to_who_is_valid, 7 "defaultAssignToWhoName" default_assign_to_who_name,
    8 "durationTime" duration_time, 9 "effect" effect, 10 "incidentDescription" incident_description,
    11 "incidentId" incident_id, 12 "incidentLevel" incident_level, 13 "incidentNumber" incident_number,
    14 "incidentStatus" incident_status, 15 "incidentTitle" incident_title, 16 "isManual" is_manual,
    17 "isUpgrade" is_upgrade, 18 "notifyChannels" notify_channels, 19 "problemId" problem_id,
    20 "problemNumber" problem_number, 21 "relRouteRuleDeleteType" rel_route_rule_delete_type,
    22 "relServiceDeleteType" rel_service_delete_type, 23 "relServiceGroupIsValid" rel_service_group_is_valid,
    24 "relatedServiceDescription" related_service_description, 25 "relatedServiceGroupId" related_service_group_id,
    26 "relatedServiceGroupName" related_service_group_name, 27 "relatedServiceId" related_service_id,
    28 "relatedServiceName" related_service_name, 29 "routeRuleId" route_rule_id, 30 "routeRuleName" route_rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentStatistics {
    pub client_token: Option<String>,
}
operation! { GetIncidentStatistics() "GetIncidentStatistics" -> GetIncidentStatisticsOutput {
    0 "clientToken" client_token: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/incident/count", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentStatisticsOutput {
    pub data: Option<GetIncidentStatisticsData>,
}
model! { GetIncidentStatisticsOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentStatisticsData {
    pub all_finish: Option<i64>,
    pub all_response: Option<i64>,
    pub my_finish: Option<i64>,
    pub my_response: Option<i64>,
}
model! { GetIncidentStatisticsData {
    0 "allFinish" all_finish, 1 "allResponse" all_response, 2 "myFinish" my_finish, 3 "myResponse" my_response
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentSubtotalCount {
    pub client_token: Option<String>,
    pub incident_ids: Vec<i64>,
}
operation! { GetIncidentSubtotalCount(incident_ids: Vec<i64>)
    "GetIncidentSubtotalCount" -> GetIncidentSubtotalCountOutput {
    0 "clientToken" client_token: String, 1 "incidentIds" incident_ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/incident/subtotal/count", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentSubtotalCountOutput {
    pub data: Option<GetIncidentSubtotalCountData>,
}
model! { GetIncidentSubtotalCountOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentSubtotalCountData {
    pub request_id: Option<String>,
    pub subtotal_count: Option<BTreeMap<String, Value>>,
}
model! { GetIncidentSubtotalCountData {
    0 "requestId" request_id, 1 "subtotalCount" subtotal_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { GetIntegrationConfig() "GetIntegrationConfig" -> GetIntegrationConfigOutput {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationConfigOutput {
    pub data: Option<GetIntegrationConfigData>,
}
model! { GetIntegrationConfigOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationConfigData {
    pub access_key: Option<Secret>,
    pub integration_config_id: Option<i64>,
    pub is_received_event: Option<bool>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
    pub monitor_source_short_name: Option<String>,
    pub status: Option<String>,
}
model! { GetIntegrationConfigData {
    0 "accessKey" access_key, 1 "integrationConfigId" integration_config_id, 2 "isReceivedEvent" is_received_event,
    3 "monitorSourceId" monitor_source_id, 4 "monitorSourceName" monitor_source_name,
    5 "monitorSourceShortName" monitor_source_short_name, 6 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblem {
    pub client_token: Option<String>,
    pub problem_id: i64,
}
operation! { GetProblem(problem_id: i64) "GetProblem" -> GetProblemOutput {
    0 "clientToken" client_token: String, 1 "problemId" problem_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/problem/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemOutput {
    pub data: Option<GetProblemData>,
}
model! { GetProblemOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemData {
    pub cancel_problem_operate_logs: Option<Vec<GetProblemCancelProblemOperateLogs>>,
    pub cancel_reason: Option<i64>,
    pub cancel_reason_description: Option<String>,
    pub coordination_groups: Option<Vec<GetProblemCoordinationGroups>>,
    pub create_time: Option<String>,
    pub discover_time: Option<String>,
    pub duration_time: Option<i64>,
    pub effection_services: Option<Vec<GetProblemEffectionServices>>,
    pub feedback: Option<String>,
    pub handing_problem_operate_logs: Option<Vec<GetProblemHandingProblemOperateLogs>>,
    pub incident_id: Option<i64>,
    pub incident_number: Option<String>,
    pub is_rule_trigger: Option<bool>,
    pub main_handler: Option<i64>,
    pub main_handler_id: Option<i64>,
    pub main_handler_is_valid: Option<i64>,
    pub main_handler_phone: Option<String>,
    pub preliminary_reason: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_level: Option<i64>,
    pub problem_name: Option<String>,
    pub problem_number: Option<String>,
    pub problem_status: Option<i64>,
    pub progress_summary: Option<String>,
    pub progress_summary_rich_text_id: Option<i64>,
    pub recovery_time: Option<String>,
    pub related_service_id: Option<i64>,
    pub replay_problem_operate_logs: Option<Vec<GetProblemReplayProblemOperateLogs>>,
    pub replaying_problem_operate_logs: Option<Vec<GetProblemReplayingProblemOperateLogs>>,
    pub restored_problem_operate_logs: Option<Vec<GetProblemRestoredProblemOperateLogs>>,
    pub service_delete_type: Option<i64>,
    pub service_name: Option<String>,
    pub timelines: Option<Vec<GetProblemTimelines>>,
}
model! { GetProblemData {
    0 "cancelProblemOperateLogs" cancel_problem_operate_logs, 1 "cancelReason" cancel_reason,
    2 "cancelReasonDescription" cancel_reason_description, 3 "coordinationGroups" coordination_groups,
    4 "createTime" create_time, 5 "discoverTime" discover_time, 6 "durationTime" duration_time,
    7 "effectionServices" effection_services, 8 "feedback" feedback,
    9 "handingProblemOperateLogs" handing_problem_operate_logs, 10 "incidentId" incident_id,
    11 "incidentNumber" incident_number, 12 "isRuleTrigger" is_rule_trigger, 13 "mainHandler" main_handler,
    14 "mainHandlerId" main_handler_id, 15 "mainHandlerIsValid" main_handler_is_valid,
    16 "mainHandlerPhone" main_handler_phone, 17 "preliminaryReason" preliminary_reason, 18 "problemId" problem_id,
    19 "problemLevel" problem_level, 20 "problemName" problem_name, 21 "problemNumber" problem_number,
    22 "problemStatus" problem_status, 23 "progressSummary" progress_summary,
    24 "progressSummaryRichTextId" progress_summary_rich_text_id, 25 "recoveryTime" recovery_time,
    26 "relatedServiceId" related_service_id, 27 "replayProblemOperateLogs" replay_problem_operate_logs,
    28 "replayingProblemOperateLogs" replaying_problem_operate_logs,
    29 "restoredProblemOperateLogs" restored_problem_operate_logs, 30 "serviceDeleteType" service_delete_type,
    31 "serviceName" service_name, 32 "timelines" timelines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemCancelProblemOperateLogs {
    pub action_name: Option<String>,
    pub action_time: Option<String>,
    pub operator: Option<String>,
    pub user_id: Option<i64>,
}
model! { GetProblemCancelProblemOperateLogs {
    0 "actionName" action_name, 1 "actionTime" action_time, 2 "operator" operator, 3 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemCoordinationGroups {
    pub is_valid: Option<i64>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { GetProblemCoordinationGroups {
    0 "isValid" is_valid, 1 "serviceGroupId" service_group_id, 2 "serviceGroupName" service_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemEffectionServices {
    pub description: Option<String>,
    pub effection_level: Option<i64>,
    pub effection_service_id: Option<i64>,
    pub effection_status: Option<i64>,
    pub service_delete_type: Option<i64>,
    pub service_name: Option<String>,
}
model! { GetProblemEffectionServices {
    0 "description" description, 1 "effectionLevel" effection_level, 2 "effectionServiceId" effection_service_id,
    3 "effectionStatus" effection_status, 4 "serviceDeleteType" service_delete_type, 5 "serviceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemHandingProblemOperateLogs {
    pub action_name: Option<String>,
    pub action_time: Option<String>,
    pub operator: Option<String>,
    pub user_id: Option<i64>,
    pub user_is_valid: Option<i64>,
}
model! { GetProblemHandingProblemOperateLogs {
    0 "actionName" action_name, 1 "actionTime" action_time, 2 "operator" operator, 3 "userId" user_id,
    4 "userIsValid" user_is_valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemReplayProblemOperateLogs {
    pub action_name: Option<String>,
    pub action_time: Option<String>,
    pub operator: Option<String>,
    pub user_id: Option<i64>,
    pub user_is_valid: Option<i64>,
}
model! { GetProblemReplayProblemOperateLogs {
    0 "actionName" action_name, 1 "actionTime" action_time, 2 "operator" operator, 3 "userId" user_id,
    4 "userIsValid" user_is_valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemReplayingProblemOperateLogs {
    pub action_name: Option<String>,
    pub action_time: Option<String>,
    pub operator: Option<String>,
    pub user_id: Option<i64>,
    pub user_is_valid: Option<i64>,
}
model! { GetProblemReplayingProblemOperateLogs {
    0 "actionName" action_name, 1 "actionTime" action_time, 2 "operator" operator, 3 "userId" user_id,
    4 "userIsValid" user_is_valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemRestoredProblemOperateLogs {
    pub action_name: Option<String>,
    pub action_time: Option<String>,
    pub operator: Option<String>,
    pub user_id: Option<i64>,
    pub user_is_valid: Option<i64>,
}
model! { GetProblemRestoredProblemOperateLogs {
    0 "actionName" action_name, 1 "actionTime" action_time, 2 "operator" operator, 3 "userId" user_id,
    4 "userIsValid" user_is_valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemTimelines {
    pub key_node: Option<String>,
}
model! { GetProblemTimelines {
    0 "keyNode" key_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemEffectionService {
    pub client_token: Option<String>,
    pub effection_service_id: Option<i64>,
    pub problem_id: Option<i64>,
}
operation! { GetProblemEffectionService() "GetProblemEffectionService" -> GetProblemEffectionServiceOutput {
    0 "clientToken" client_token: String, 1 "effectionServiceId" effection_service_id: i64,
    2 "problemId" problem_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/process/effectionService/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemEffectionServiceOutput {
    pub data: Option<GetProblemEffectionServiceData>,
}
model! { GetProblemEffectionServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemEffectionServiceData {
    pub description: Option<String>,
    pub effection_service_id: Option<i64>,
    pub level: Option<i64>,
    pub pic_url: Option<Vec<String>>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub status: Option<i64>,
}
model! { GetProblemEffectionServiceData {
    0 "description" description, 1 "effectionServiceId" effection_service_id, 2 "level" level, 3 "picUrl" pic_url,
    4 "serviceId" service_id, 5 "serviceName" service_name, 6 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemImprovement {
    pub client_token: Option<String>,
    pub problem_id: Option<String>,
}
operation! { GetProblemImprovement() "GetProblemImprovement" -> GetProblemImprovementOutput {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/problem/improvement/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemImprovementOutput {
    pub data: Option<GetProblemImprovementData>,
}
model! { GetProblemImprovementOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemImprovementData {
    pub custom_problem_reason: Option<String>,
    pub discover_source: Option<String>,
    pub duty_department_id: Option<String>,
    pub duty_department_name: Option<String>,
    pub duty_user_id: Option<i64>,
    pub duty_user_is_valid: Option<i64>,
    pub duty_user_name: Option<String>,
    pub duty_user_phone: Option<String>,
    pub injection_mode: Option<String>,
    pub is_manual: Option<bool>,
    pub measure_list: Option<Vec<GetProblemImprovementMeasureList>>,
    pub monitor_source_name: Option<String>,
    pub problem_id: Option<String>,
    pub problem_reason: Option<String>,
    pub recent_activity: Option<String>,
    pub recovery_mode: Option<String>,
    pub relation_changes: Option<String>,
    pub remark: Option<String>,
    pub replay_duty_user_id: Option<i64>,
    pub replay_duty_user_is_valid: Option<i64>,
    pub replay_duty_user_name: Option<String>,
    pub replay_duty_user_phone: Option<String>,
    pub user_report: Option<i64>,
}
model! { GetProblemImprovementData {
    0 "customProblemReason" custom_problem_reason, 1 "discoverSource" discover_source,
    2 "dutyDepartmentId" duty_department_id, 3 "dutyDepartmentName" duty_department_name, 4 "dutyUserId" duty_user_id,
    5 "dutyUserIsValid" duty_user_is_valid, 6 "dutyUserName" duty_user_name, 7 "dutyUserPhone" duty_user_phone,
    8 "injectionMode" injection_mode, 9 "isManual" is_manual, 10 "measureList" measure_list,
    11 "monitorSourceName" monitor_source_name, 12 "problemId" problem_id, 13 "problemReason" problem_reason,
    14 "recentActivity" recent_activity, 15 "recoveryMode" recovery_mode, 16 "relationChanges" relation_changes,
    17 "remark" remark, 18 "replayDutyUserId" replay_duty_user_id, 19 "replayDutyUserIsValid" replay_duty_user_is_valid,
    20 "replayDutyUserName" replay_duty_user_name, 21 "replayDutyUserPhone" replay_duty_user_phone,
    22 "userReport" user_report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemImprovementMeasureList {
    pub check_standard: Option<String>,
    pub check_user_id: Option<i64>,
    pub check_user_is_valid: Option<i64>,
    pub check_user_name: Option<String>,
    pub content: Option<String>,
    pub director_id: Option<i64>,
    pub director_is_valid: Option<i64>,
    pub director_name: Option<String>,
    pub measure_id: Option<i64>,
    pub plan_finish_time: Option<String>,
    pub stalker_id: Option<i64>,
    pub stalker_is_valid: Option<i64>,
    pub stalker_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<i64>,
}
model! { GetProblemImprovementMeasureList {
    0 "checkStandard" check_standard, 1 "checkUserId" check_user_id, 2 "checkUserIsValid" check_user_is_valid,
    3 "checkUserName" check_user_name, 4 "content" content, 5 "directorId" director_id,
    6 "directorIsValid" director_is_valid, 7 "directorName" director_name, 8 "measureId" measure_id,
    9 "planFinishTime" plan_finish_time, 10 "stalkerId" stalker_id, 11 "stalkerIsValid" stalker_is_valid,
    12 "stalkerName" stalker_name, 13 "status" status, 14 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreview {
    pub client_token: Option<String>,
    pub effect_service_ids: Option<Vec<i64>>,
    pub incident_id: Option<i64>,
    pub problem_id: Option<i64>,
    pub problem_level: Option<String>,
    pub problem_notify_type: Option<String>,
    pub related_service_id: Option<i64>,
    pub service_group_ids: Option<Vec<i64>>,
}
operation! { GetProblemPreview() "GetProblemPreview" -> GetProblemPreviewOutput {
    0 "clientToken" client_token: String, 1 "effectServiceIds" effect_service_ids: Vec<i64>,
    2 "incidentId" incident_id: i64, 3 "problemId" problem_id: i64, 4 "problemLevel" problem_level: String,
    5 "problemNotifyType" problem_notify_type: String, 6 "relatedServiceId" related_service_id: i64,
    7 "serviceGroupIds" service_group_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/problem/preview", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewOutput {
    pub data: Option<GetProblemPreviewData>,
}
model! { GetProblemPreviewOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewData {
    pub de_after_data: Option<String>,
    pub de_before_data: Option<String>,
    pub mail: Option<GetProblemPreviewMail>,
    pub problem: Option<GetProblemPreviewProblem>,
    pub sms: Option<GetProblemPreviewSms>,
    pub up_after_data: Option<String>,
    pub up_before_data: Option<String>,
    pub voice: Option<GetProblemPreviewVoice>,
    pub webhook: Option<GetProblemPreviewWebhook>,
}
model! { GetProblemPreviewData {
    0 "deAfterData" de_after_data, 1 "deBeforeData" de_before_data, 2 "mail" mail, 3 "problem" problem, 4 "sms" sms,
    5 "upAfterData" up_after_data, 6 "upBeforeData" up_before_data, 7 "voice" voice, 8 "webhook" webhook
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewMail {
    pub count: Option<i64>,
    pub users: Option<Vec<GetProblemPreviewUsers>>,
}
model! { GetProblemPreviewMail {
    0 "count" count, 1 "users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewUsers {
    pub username: Option<String>,
}
model! { GetProblemPreviewUsers {
    0 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewProblem {
    pub coordination_groups: Option<Vec<GetProblemPreviewCoordinationGroups>>,
    pub create_time: Option<String>,
    pub discover_time: Option<String>,
    pub effection_services: Option<Vec<GetProblemPreviewEffectionServices>>,
    pub is_manual: Option<bool>,
    pub is_upgrade: Option<bool>,
    pub main_handler_id: Option<String>,
    pub main_handler_name: Option<String>,
    pub preliminary_reason: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_level: Option<String>,
    pub problem_name: Option<String>,
    pub problem_status: Option<String>,
    pub progress_summary: Option<String>,
    pub progress_summary_rich_text_id: Option<i64>,
    pub recovery_time: Option<String>,
    pub related_service_id: Option<i64>,
    pub service_name: Option<String>,
}
model! { GetProblemPreviewProblem {
    0 "coordinationGroups" coordination_groups, 1 "createTime" create_time, 2 "discoverTime" discover_time,
    3 "effectionServices" effection_services, 4 "isManual" is_manual, 5 "isUpgrade" is_upgrade,
    6 "mainHandlerId" main_handler_id, 7 "mainHandlerName" main_handler_name, 8 "preliminaryReason" preliminary_reason,
    9 "problemId" problem_id, 10 "problemLevel" problem_level, 11 "problemName" problem_name,
    12 "problemStatus" problem_status, 13 "progressSummary" progress_summary,
    14 "progressSummaryRichTextId" progress_summary_rich_text_id, 15 "recoveryTime" recovery_time,
    16 "relatedServiceId" related_service_id, 17 "serviceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewCoordinationGroups {
    pub service_group_description: Option<String>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { GetProblemPreviewCoordinationGroups {
    0 "serviceGroupDescription" service_group_description, 1 "serviceGroupId" service_group_id,
    2 "serviceGroupName" service_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewEffectionServices {
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
}
model! { GetProblemPreviewEffectionServices {
    0 "serviceId" service_id, 1 "serviceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewSms {
    pub count: Option<i64>,
    pub users: Option<Vec<GetProblemPreviewSmsUsers>>,
}
model! { GetProblemPreviewSms {
    0 "count" count, 1 "users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewSmsUsers {
    pub username: Option<String>,
}
model! { GetProblemPreviewSmsUsers {
    0 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewVoice {
    pub count: Option<i64>,
    pub users: Option<Vec<GetProblemPreviewVoiceUsers>>,
}
model! { GetProblemPreviewVoice {
    0 "count" count, 1 "users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewVoiceUsers {
    pub username: Option<String>,
}
model! { GetProblemPreviewVoiceUsers {
    0 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewWebhook {
    pub count: Option<i64>,
    pub service_groups: Option<Vec<GetProblemPreviewServiceGroups>>,
}
model! { GetProblemPreviewWebhook {
    0 "count" count, 1 "serviceGroups" service_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewServiceGroups {
    pub service_name: Option<String>,
}
model! { GetProblemPreviewServiceGroups {
    0 "serviceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceStatistics {
    pub client_token: Option<String>,
}
operation! { GetResourceStatistics() "GetResourceStatistics" -> GetResourceStatisticsOutput {
    0 "clientToken" client_token: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/config/resource/count", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceStatisticsOutput {
    pub data: Option<GetResourceStatisticsData>,
}
model! { GetResourceStatisticsOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceStatisticsData {
    pub alert_count: Option<i64>,
    pub incident_count: Option<i64>,
    pub integration_count: Option<i64>,
    pub problem_count: Option<i64>,
}
model! { GetResourceStatisticsData {
    0 "alertCount" alert_count, 1 "incidentCount" incident_count, 2 "integrationCount" integration_count,
    3 "problemCount" problem_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRichText {
    pub instance_id: Option<i64>,
    pub instance_type: Option<String>,
    pub rich_text_id: Option<i64>,
}
operation! { GetRichText() "GetRichText" -> GetRichTextOutput {
    0 "instanceId" instance_id: i64, 1 "instanceType" instance_type: String, 2 "richTextId" rich_text_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/rich/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRichTextOutput {
    pub data: Option<GetRichTextData>,
}
model! { GetRichTextOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRichTextData {
    pub instance_id: Option<i64>,
    pub instance_type: Option<i64>,
    pub rich_text: Option<String>,
}
model! { GetRichTextData {
    0 "instanceId" instance_id, 1 "instanceType" instance_type, 2 "richText" rich_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRule {
    pub client_token: Option<String>,
    pub route_rule_id: i64,
}
operation! { GetRouteRule(route_rule_id: i64) "GetRouteRule" -> GetRouteRuleOutput {
    0 "clientToken" client_token: String, 1 "routeRuleId" route_rule_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/routeRule/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRuleOutput {
    pub data: Option<GetRouteRuleData>,
}
model! { GetRouteRuleOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRuleData {
    pub assign_object_id: Option<i64>,
    pub assign_object_name: Option<String>,
    pub assign_object_type: Option<String>,
    pub child_rule_relation: Option<String>,
    pub convergence_fields: Option<Vec<String>>,
    pub convergence_type: Option<i64>,
    pub coverage_problem_levels: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub effection: Option<String>,
    pub enable_status: Option<String>,
    pub event_route_child_rules: Option<Vec<GetRouteRuleEventRouteChildRules>>,
    pub incident_level: Option<String>,
    pub match_count: Option<i64>,
    pub notify_channel_names: Option<Vec<String>>,
    pub notify_channels: Option<Vec<String>>,
    pub problem_effection_services: Option<Vec<i64>>,
    pub problem_level_group: Option<BTreeMap<String, DataProblemLevelGroupValue>>,
    pub rel_service_delete_type: Option<i64>,
    pub related_service_id: Option<i64>,
    pub related_service_name: Option<String>,
    pub route_rule_id: Option<i64>,
    pub route_type: Option<String>,
    pub rule_name: Option<String>,
    pub time_window: Option<i64>,
    pub update_time: Option<String>,
}
model! { GetRouteRuleData {
    0 "assignObjectId" assign_object_id, 1 "assignObjectName" assign_object_name,
    2 "assignObjectType" assign_object_type, 3 "childRuleRelation" child_rule_relation,
    4 "convergenceFields" convergence_fields, 5 "convergenceType" convergence_type,
    6 "coverageProblemLevels" coverage_problem_levels, 7 "createTime" create_time, 8 "effection" effection,
    9 "enableStatus" enable_status, 10 "eventRouteChildRules" event_route_child_rules,
    11 "incidentLevel" incident_level, 12 "matchCount" match_count, 13 "notifyChannelNames" notify_channel_names,
    14 "notifyChannels" notify_channels, 15 "problemEffectionServices" problem_effection_services,
    16 "problemLevelGroup" problem_level_group, 17 "relServiceDeleteType" rel_service_delete_type,
    18 "relatedServiceId" related_service_id, 19 "relatedServiceName" related_service_name,
    20 "routeRuleId" route_rule_id, 21 "routeType" route_type, 22 "ruleName" rule_name, 23 "timeWindow" time_window,
    24 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRuleEventRouteChildRules {
    pub child_condition_relation: Option<i64>,
    pub child_route_rule_id: Option<i64>,
    pub conditions: Option<Vec<GetRouteRuleConditions>>,
    pub is_valid_child_rule: Option<bool>,
    pub monitor_integration_config_id: Option<i64>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
    pub parent_rule_id: Option<i64>,
    pub problem_level: Option<String>,
}
model! { GetRouteRuleEventRouteChildRules {
    0 "childConditionRelation" child_condition_relation, 1 "childRouteRuleId" child_route_rule_id,
    2 "conditions" conditions, 3 "isValidChildRule" is_valid_child_rule,
    4 "monitorIntegrationConfigId" monitor_integration_config_id, 5 "monitorSourceId" monitor_source_id,
    6 "monitorSourceName" monitor_source_name, 7 "parentRuleId" parent_rule_id, 8 "problemLevel" problem_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRuleConditions {
    pub key: Option<String>,
    pub operation_symbol: Option<String>,
    pub value: Option<String>,
}
model! { GetRouteRuleConditions {
    0 "key" key, 1 "operationSymbol" operation_symbol, 2 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataProblemLevelGroupValue {
    pub child_rule_relation: Option<i64>,
    pub match_count: Option<i64>,
    pub time_window: Option<i64>,
    pub time_window_unit: Option<String>,
    pub enable_upgrade: Option<bool>,
    pub upgrade_time_window: Option<i64>,
    pub upgrade_time_window_unit: Option<String>,
}
model! { DataProblemLevelGroupValue {
    0 "childRuleRelation" child_rule_relation, 1 "matchCount" match_count, 2 "timeWindow" time_window,
    3 "timeWindowUnit" time_window_unit, 4 "enableUpgrade" enable_upgrade, 5 "upgradeTimeWindow" upgrade_time_window,
    6 "upgradeTimeWindowUnit" upgrade_time_window_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetService {
    pub client_token: Option<String>,
    pub service_id: i64,
}
operation! { GetService(service_id: i64) "GetService" -> GetServiceOutput {
    0 "clientToken" client_token: String, 1 "serviceId" service_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/services/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceOutput {
    pub data: Option<GetServiceData>,
}
model! { GetServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceData {
    pub escalation_plan_id: Option<i64>,
    pub service_description: Option<String>,
    pub service_group_id_list: Option<Vec<i64>>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetServiceData {
    0 "escalationPlanId" escalation_plan_id, 1 "serviceDescription" service_description,
    2 "serviceGroupIdList" service_group_id_list, 3 "serviceId" service_id, 4 "serviceName" service_name,
    5 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroup {
    pub client_token: Option<String>,
    pub service_group_id: Option<i64>,
}
operation! { GetServiceGroup() "GetServiceGroup" -> GetServiceGroupOutput {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/services/group/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupOutput {
    pub data: Option<GetServiceGroupData>,
}
model! { GetServiceGroupOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupData {
    pub create_time: Option<String>,
    pub enable_webhook: Option<String>,
    pub service_group_description: Option<String>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
    pub update_time: Option<String>,
    pub users: Option<Vec<GetServiceGroupUsers>>,
    pub webhook_link: Option<Secret>,
    pub webhook_type: Option<String>,
}
model! { GetServiceGroupData {
    0 "createTime" create_time, 1 "enableWebhook" enable_webhook, 2 "serviceGroupDescription" service_group_description,
    3 "serviceGroupId" service_group_id, 4 "serviceGroupName" service_group_name, 5 "updateTime" update_time,
    6 "users" users, 7 "webhookLink" webhook_link, 8 "webhookType" webhook_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupUsers {
    pub phone: Option<String>,
    pub role_name_list: Option<Vec<String>>,
    pub service_group_id: Option<i64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { GetServiceGroupUsers {
    0 "phone" phone, 1 "roleNameList" role_name_list, 2 "serviceGroupId" service_group_id, 3 "userId" user_id,
    4 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupPersonScheduling {
    pub client_token: Option<String>,
    pub end_time: Option<String>,
    pub service_group_id: Option<i64>,
    pub start_time: Option<String>,
    pub user_id: Option<i64>,
}
operation! { GetServiceGroupPersonScheduling()
    "GetServiceGroupPersonScheduling" -> GetServiceGroupPersonSchedulingOutput {
    0 "clientToken" client_token: String, 1 "endTime" end_time: String, 2 "serviceGroupId" service_group_id: i64,
    3 "startTime" start_time: String, 4 "userId" user_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/services/group/scheduling/user/getScheduling", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupPersonSchedulingOutput {
    pub data: Option<BTreeMap<String, Value>>,
}
model! { GetServiceGroupPersonSchedulingOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupScheduling {
    pub client_token: Option<String>,
    pub service_group_id: i64,
}
operation! { GetServiceGroupScheduling(service_group_id: i64)
    "GetServiceGroupScheduling" -> GetServiceGroupSchedulingOutput {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/services/group/scheduling/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingOutput {
    pub data: Option<GetServiceGroupSchedulingData>,
}
model! { GetServiceGroupSchedulingOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingData {
    pub fast_scheduling: Option<GetServiceGroupSchedulingFastScheduling>,
    pub fine_scheduling: Option<GetServiceGroupSchedulingFineScheduling>,
    pub scheduling_way: Option<String>,
    pub service_group_id: Option<i64>,
    pub users: Option<Vec<GetServiceGroupSchedulingUsers>>,
}
model! { GetServiceGroupSchedulingData {
    0 "fastScheduling" fast_scheduling, 1 "fineScheduling" fine_scheduling, 2 "schedulingWay" scheduling_way,
    3 "serviceGroupId" service_group_id, 4 "users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingFastScheduling {
    pub duty_plan: Option<String>,
    pub id: Option<i64>,
    pub scheduling_users: Option<Vec<GetServiceGroupSchedulingSchedulingUsers>>,
    pub single_duration: Option<i64>,
    pub single_duration_unit: Option<String>,
}
model! { GetServiceGroupSchedulingFastScheduling {
    0 "dutyPlan" duty_plan, 1 "id" id, 2 "schedulingUsers" scheduling_users, 3 "singleDuration" single_duration,
    4 "singleDurationUnit" single_duration_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingSchedulingUsers {
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
    pub scheduling_user_name: Option<String>,
}
model! { GetServiceGroupSchedulingSchedulingUsers {
    0 "schedulingObjectType" scheduling_object_type, 1 "schedulingOrder" scheduling_order,
    2 "schedulingUserId" scheduling_user_id, 3 "schedulingUserIdList" scheduling_user_id_list,
    4 "schedulingUserName" scheduling_user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingFineScheduling {
    pub id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub scheduling_fine_shifts: Option<Vec<GetServiceGroupSchedulingSchedulingFineShifts>>,
    pub scheduling_template_fine_shifts: Option<Vec<GetServiceGroupSchedulingSchedulingTemplateFineShifts>>,
    pub shift_type: Option<String>,
}
model! { GetServiceGroupSchedulingFineScheduling {
    0 "id" id, 1 "period" period, 2 "periodUnit" period_unit, 3 "schedulingFineShifts" scheduling_fine_shifts,
    4 "schedulingTemplateFineShifts" scheduling_template_fine_shifts, 5 "shiftType" shift_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingSchedulingFineShifts {
    pub cycle_order: Option<i64>,
    pub scheduling_end_time: Option<String>,
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_start_time: Option<String>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
    pub scheduling_user_name: Option<String>,
    pub shift_name: Option<String>,
    pub skip_one_day: Option<bool>,
}
model! { GetServiceGroupSchedulingSchedulingFineShifts {
    0 "cycleOrder" cycle_order, 1 "schedulingEndTime" scheduling_end_time,
    2 "schedulingObjectType" scheduling_object_type, 3 "schedulingOrder" scheduling_order,
    4 "schedulingStartTime" scheduling_start_time, 5 "schedulingUserId" scheduling_user_id,
    6 "schedulingUserIdList" scheduling_user_id_list, 7 "schedulingUserName" scheduling_user_name,
    8 "shiftName" shift_name, 9 "skipOneDay" skip_one_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingSchedulingTemplateFineShifts {
    pub scheduling_end_time: Option<String>,
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_start_time: Option<String>,
    pub scheduling_user_id: Option<String>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
    pub scheduling_user_name: Option<String>,
    pub shift_name: Option<String>,
    pub skip_one_day: Option<bool>,
}
model! { GetServiceGroupSchedulingSchedulingTemplateFineShifts {
    0 "schedulingEndTime" scheduling_end_time, 1 "schedulingObjectType" scheduling_object_type,
    2 "schedulingOrder" scheduling_order, 3 "schedulingStartTime" scheduling_start_time,
    4 "schedulingUserId" scheduling_user_id, 5 "schedulingUserIdList" scheduling_user_id_list,
    6 "schedulingUserName" scheduling_user_name, 7 "shiftName" shift_name, 8 "skipOneDay" skip_one_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingUsers {
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { GetServiceGroupSchedulingUsers {
    0 "userId" user_id, 1 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingPreview {
    pub client_token: Option<String>,
    pub end_time: Option<String>,
    pub fast_scheduling: Option<GetServiceGroupSchedulingPreviewFastScheduling>,
    pub fine_scheduling: Option<GetServiceGroupSchedulingPreviewFineScheduling>,
    pub scheduling_way: String,
    pub service_group_id: i64,
    pub start_time: Option<String>,
}
operation! { GetServiceGroupSchedulingPreview(scheduling_way: String, service_group_id: i64)
    "GetServiceGroupSchedulingPreview" -> GetServiceGroupSchedulingPreviewOutput {
    0 "clientToken" client_token: String, 1 "endTime" end_time: String,
    2 "fastScheduling" fast_scheduling: GetServiceGroupSchedulingPreviewFastScheduling,
    3 "fineScheduling" fine_scheduling: GetServiceGroupSchedulingPreviewFineScheduling,
    4 "schedulingWay" scheduling_way, 5 "serviceGroupId" service_group_id, 6 "startTime" start_time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/services/group/scheduling/preview", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingPreviewFastScheduling {
    pub duty_plan: Option<String>,
    pub scheduling_users: Option<Vec<GetServiceGroupSchedulingPreviewSchedulingUsers>>,
    pub single_duration: Option<i64>,
    pub single_duration_unit: Option<String>,
}
input! { GetServiceGroupSchedulingPreviewFastScheduling() {
    0 "dutyPlan" duty_plan: String,
    1 "schedulingUsers" scheduling_users: Vec<GetServiceGroupSchedulingPreviewSchedulingUsers>,
    2 "singleDuration" single_duration: i64, 3 "singleDurationUnit" single_duration_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingPreviewSchedulingUsers {
    pub scheduling_order: Option<i64>,
    pub scheduling_user_id: Option<i64>,
}
input! { GetServiceGroupSchedulingPreviewSchedulingUsers() {
    0 "schedulingOrder" scheduling_order: i64, 1 "schedulingUserId" scheduling_user_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingPreviewFineScheduling {
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub scheduling_fine_shifts: Option<Vec<GetServiceGroupSchedulingPreviewSchedulingFineShifts>>,
    pub shift_type: Option<String>,
}
input! { GetServiceGroupSchedulingPreviewFineScheduling() {
    0 "period" period: i64, 1 "periodUnit" period_unit: String,
    2 "schedulingFineShifts" scheduling_fine_shifts: Vec<GetServiceGroupSchedulingPreviewSchedulingFineShifts>,
    3 "shiftType" shift_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingPreviewSchedulingFineShifts {
    pub scheduling_end_time: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_start_time: Option<String>,
    pub shift_name: Option<String>,
}
input! { GetServiceGroupSchedulingPreviewSchedulingFineShifts() {
    0 "schedulingEndTime" scheduling_end_time: String, 1 "schedulingOrder" scheduling_order: i64,
    2 "schedulingStartTime" scheduling_start_time: String, 3 "shiftName" shift_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingPreviewOutput {
    pub data: Option<BTreeMap<String, Value>>,
}
model! { GetServiceGroupSchedulingPreviewOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSpecialPersonScheduling {
    pub client_token: Option<String>,
    pub service_group_id: Option<i64>,
    pub user_id: i64,
}
operation! { GetServiceGroupSpecialPersonScheduling(user_id: i64)
    "GetServiceGroupSpecialPersonScheduling" -> GetServiceGroupSpecialPersonSchedulingOutput {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id: i64, 2 "userId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/services/group/scheduling/getUserScheduling", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSpecialPersonSchedulingOutput {
    pub data: Option<Vec<GetServiceGroupSpecialPersonSchedulingData>>,
}
model! { GetServiceGroupSpecialPersonSchedulingOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSpecialPersonSchedulingData {
    pub scheduling_date: Option<String>,
    pub scheduling_end_time: Option<String>,
    pub scheduling_start_time: Option<String>,
    pub scheduling_user_id: Option<i64>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { GetServiceGroupSpecialPersonSchedulingData {
    0 "schedulingDate" scheduling_date, 1 "schedulingEndTime" scheduling_end_time,
    2 "schedulingStartTime" scheduling_start_time, 3 "schedulingUserId" scheduling_user_id,
    4 "serviceGroupId" service_group_id, 5 "serviceGroupName" service_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimilarIncidentStatistics {
    pub client_token: Option<String>,
    pub create_time: String,
    pub events: Vec<String>,
    pub incident_id: i64,
    pub incident_title: String,
    pub related_service_id: i64,
}

/// What [`GetSimilarIncidentStatistics::new`] takes.
pub struct GetSimilarIncidentStatisticsRequired {
    pub create_time: String,
    pub events: Vec<String>,
    pub incident_id: i64,
    pub incident_title: String,
    pub related_service_id: i64,
}
operation! { GetSimilarIncidentStatistics{GetSimilarIncidentStatisticsRequired: create_time, events, incident_id, incident_title, related_service_id}
    "GetSimilarIncidentStatistics" -> GetSimilarIncidentStatisticsOutput {
    0 "clientToken" client_token: String, 1 "createTime" create_time, 2 "events" events, 3 "incidentId" incident_id,
    4 "incidentTitle" incident_title, 5 "relatedServiceId" related_service_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/incident/similarIncident/statistics", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimilarIncidentStatisticsOutput {
    pub data: Option<GetSimilarIncidentStatisticsData>,
}
model! { GetSimilarIncidentStatisticsOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimilarIncidentStatisticsData {
    pub count_in_seven_days: Option<i64>,
    pub count_in_six_months: Option<i64>,
    pub daily_similar_incidents: Option<Vec<GetSimilarIncidentStatisticsDailySimilarIncidents>>,
    pub request_id: Option<String>,
    pub top_five_incidents: Option<Vec<GetSimilarIncidentStatisticsTopFiveIncidents>>,
}
model! { GetSimilarIncidentStatisticsData {
    0 "countInSevenDays" count_in_seven_days, 1 "countInSixMonths" count_in_six_months,
    2 "dailySimilarIncidents" daily_similar_incidents, 3 "requestId" request_id, 4 "topFiveIncidents" top_five_incidents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimilarIncidentStatisticsDailySimilarIncidents {
    pub commitment: Option<i64>,
    pub date: Option<String>,
    pub day: Option<i64>,
    pub month: Option<i64>,
    pub similar_incidents: Option<Vec<GetSimilarIncidentStatisticsSimilarIncidents>>,
    pub week: Option<String>,
}
model! { GetSimilarIncidentStatisticsDailySimilarIncidents {
    0 "commitment" commitment, 1 "date" date, 2 "day" day, 3 "month" month, 4 "similarIncidents" similar_incidents,
    5 "week" week
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimilarIncidentStatisticsSimilarIncidents {
    pub assign_user_id: Option<i64>,
    pub assign_user_name: Option<String>,
    pub create_time: Option<String>,
    pub duration_time: Option<i64>,
    pub finish_reason: Option<i64>,
    pub finish_reason_description: Option<String>,
    pub finish_solution_description: Option<String>,
    pub incident_finish_solution: Option<i64>,
    pub incident_id: Option<i64>,
    pub incident_number: Option<String>,
    pub incident_title: Option<String>,
    pub related_route_rule_id: Option<i64>,
    pub related_route_rule_name: Option<String>,
    pub similar_score: Option<String>,
}
model! { GetSimilarIncidentStatisticsSimilarIncidents {
    0 "assignUserId" assign_user_id, 1 "assignUserName" assign_user_name, 2 "createTime" create_time,
    3 "durationTime" duration_time, 4 "finishReason" finish_reason,
    5 "finishReasonDescription" finish_reason_description, 6 "finishSolutionDescription" finish_solution_description,
    7 "incidentFinishSolution" incident_finish_solution, 8 "incidentId" incident_id, 9 "incidentNumber" incident_number,
    10 "incidentTitle" incident_title, 11 "relatedRouteRuleId" related_route_rule_id,
    12 "relatedRouteRuleName" related_route_rule_name, 13 "similarScore" similar_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimilarIncidentStatisticsTopFiveIncidents {
    pub assign_user_id: Option<String>,
    pub assign_user_name: Option<String>,
    pub create_time: Option<String>,
    pub duration_time: Option<i64>,
    pub finish_reason: Option<i64>,
    pub finish_reason_description: Option<String>,
    pub finish_solution_description: Option<String>,
    pub incident_finish_solution: Option<i64>,
    pub incident_id: Option<i64>,
    pub incident_number: Option<String>,
    pub incident_title: Option<String>,
    pub related_route_rule_id: Option<i64>,
    pub related_route_rule_name: Option<String>,
    pub similar_score: Option<String>,
}
model! { GetSimilarIncidentStatisticsTopFiveIncidents {
    0 "assignUserId" assign_user_id, 1 "assignUserName" assign_user_name, 2 "createTime" create_time,
    3 "durationTime" duration_time, 4 "finishReason" finish_reason,
    5 "finishReasonDescription" finish_reason_description, 6 "finishSolutionDescription" finish_solution_description,
    7 "incidentFinishSolution" incident_finish_solution, 8 "incidentId" incident_id, 9 "incidentNumber" incident_number,
    10 "incidentTitle" incident_title, 11 "relatedRouteRuleId" related_route_rule_id,
    12 "relatedRouteRuleName" related_route_rule_name, 13 "similarScore" similar_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscription {
    pub not_filter_scope_object_deleted: Option<bool>,
    pub subscription_id: Option<i64>,
}
operation! { GetSubscription() "GetSubscription" -> GetSubscriptionOutput {
    0 "notFilterScopeObjectDeleted" not_filter_scope_object_deleted: bool, 1 "subscriptionId" subscription_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/notify/subscription/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionOutput {
    pub data: Option<GetSubscriptionData>,
}
model! { GetSubscriptionOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionData {
    pub end_time: Option<String>,
    pub expired_type: Option<String>,
    pub notify_object_list: Option<Vec<GetSubscriptionNotifyObjectList>>,
    pub notify_object_type: Option<String>,
    pub notify_strategy_list: Option<Vec<GetSubscriptionNotifyStrategyList>>,
    pub period: Option<String>,
    pub scope: Option<String>,
    pub scope_object_list: Option<Vec<GetSubscriptionScopeObjectList>>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub subscription_id: Option<i64>,
    pub subscription_title: Option<String>,
}
model! { GetSubscriptionData {
    0 "endTime" end_time, 1 "expiredType" expired_type, 2 "notifyObjectList" notify_object_list,
    3 "notifyObjectType" notify_object_type, 4 "notifyStrategyList" notify_strategy_list, 5 "period" period,
    6 "scope" scope, 7 "scopeObjectList" scope_object_list, 8 "startTime" start_time, 9 "status" status,
    10 "subscriptionId" subscription_id, 11 "subscriptionTitle" subscription_title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionNotifyObjectList {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notify_object_id: Option<i64>,
    pub notify_object_type: Option<i64>,
}
model! { GetSubscriptionNotifyObjectList {
    0 "id" id, 1 "name" name, 2 "notifyObjectId" notify_object_id, 3 "notifyObjectType" notify_object_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionNotifyStrategyList {
    pub instance_type: Option<i64>,
    pub strategies: Option<Vec<GetSubscriptionStrategies>>,
}
model! { GetSubscriptionNotifyStrategyList {
    0 "instanceType" instance_type, 1 "strategies" strategies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionStrategies {
    pub channels: Option<String>,
    pub conditions: Option<Vec<GetSubscriptionConditions>>,
    pub id: Option<i64>,
    pub period_channel: Option<GetSubscriptionPeriodChannel>,
}
model! { GetSubscriptionStrategies {
    0 "channels" channels, 1 "conditions" conditions, 2 "id" id, 3 "periodChannel" period_channel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionConditions {
    pub action: Option<String>,
    pub effection: Option<String>,
    pub level: Option<String>,
    pub problem_notify_type: Option<String>,
}
model! { GetSubscriptionConditions {
    0 "action" action, 1 "effection" effection, 2 "level" level, 3 "problemNotifyType" problem_notify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionPeriodChannel {
    pub non_workday: Option<String>,
    pub workday: Option<String>,
}
model! { GetSubscriptionPeriodChannel {
    0 "nonWorkday" non_workday, 1 "workday" workday
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionScopeObjectList {
    pub id: Option<i64>,
    pub is_valid: Option<i64>,
    pub scope: Option<String>,
    pub scope_object: Option<String>,
    pub scope_object_id: Option<i64>,
}
model! { GetSubscriptionScopeObjectList {
    0 "id" id, 1 "isValid" is_valid, 2 "scope" scope, 3 "scopeObject" scope_object, 4 "scopeObjectId" scope_object_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantApplication {
    pub client_token: String,
}
operation! { GetTenantApplication(client_token: String) "GetTenantApplication" -> GetTenantApplicationOutput {
    0 "clientToken" client_token
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/mobileApp/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantApplicationOutput {
    pub data: Option<GetTenantApplicationData>,
}
model! { GetTenantApplicationOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantApplicationData {
    pub biz_id: Option<String>,
    pub channel: Option<String>,
    pub corporation_id: Option<String>,
    pub original_corp_id: Option<String>,
    pub progress: Option<String>,
}
model! { GetTenantApplicationData {
    0 "bizId" biz_id, 1 "channel" channel, 2 "corporationId" corporation_id, 3 "originalCorpId" original_corp_id,
    4 "progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantStatus {
    pub tenant_ram_id: i64,
}
operation! { GetTenantStatus(tenant_ram_id: i64) "GetTenantStatus" -> GetTenantStatusOutput {
    0 "tenantRamId" tenant_ram_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/tenant/getTenantStatus", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantStatusOutput {
    pub data: Option<GetTenantStatusData>,
}
model! { GetTenantStatusOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantStatusData {
    pub tenant_status: Option<i64>,
}
model! { GetTenantStatusData {
    0 "tenantStatus" tenant_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub client_token: Option<String>,
    pub user_id: i64,
}
operation! { GetUser(user_id: i64) "GetUser" -> GetUserOutput {
    0 "clientToken" client_token: String, 1 "userId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/user/getUser", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub data: Option<GetUserData>,
}
model! { GetUserOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserData {
    pub account_type: Option<String>,
    pub create_time: Option<String>,
    pub email: Option<String>,
    pub is_active: Option<i64>,
    pub is_editable_user: Option<bool>,
    pub is_related: Option<String>,
    pub phone: Option<String>,
    pub ram_id: Option<String>,
    pub role_id_list: Option<Vec<i64>>,
    pub role_name_list: Option<Vec<String>>,
    pub service_groups: Option<Vec<GetUserServiceGroups>>,
    pub user_id: Option<i64>,
    pub username: Option<String>,
}
model! { GetUserData {
    0 "accountType" account_type, 1 "createTime" create_time, 2 "email" email, 3 "isActive" is_active,
    4 "isEditableUser" is_editable_user, 5 "isRelated" is_related, 6 "phone" phone, 7 "ramId" ram_id,
    8 "roleIdList" role_id_list, 9 "roleNameList" role_name_list, 10 "serviceGroups" service_groups,
    11 "userId" user_id, 12 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserServiceGroups {
    pub name: Option<String>,
    pub service_group_id: Option<i64>,
}
model! { GetUserServiceGroups {
    0 "name" name, 1 "serviceGroupId" service_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGuideStatus {
    pub client_token: Option<String>,
}
operation! { GetUserGuideStatus() "GetUserGuideStatus" -> GetUserGuideStatusOutput {
    0 "clientToken" client_token: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/user/guide/status", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGuideStatusOutput {
    pub data: Option<BTreeMap<String, Value>>,
}
model! { GetUserGuideStatusOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlerts {
    pub alert_level: Option<String>,
    pub alert_name: Option<String>,
    pub alert_source_name: Option<String>,
    pub end_time: Option<String>,
    pub monitor_source_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub related_service_id: Option<i64>,
    pub rule_name: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListAlerts() "ListAlerts" -> ListAlertsOutput {
    0 "alertLevel" alert_level: String, 1 "alertName" alert_name: String, 2 "alertSourceName" alert_source_name: String,
    3 "endTime" end_time: String, 4 "monitorSourceId" monitor_source_id: String, 5 "pageNumber" page_number: i64,
    6 "pageSize" page_size: i64, 7 "relatedServiceId" related_service_id: i64, 8 "ruleName" rule_name: String,
    9 "startTime" start_time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/alerts/list", body: BodyStyle::Json, } }
paged! { ListAlerts: ListAlertsData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsOutput {
    pub data: Option<Vec<ListAlertsData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAlertsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsData {
    pub alert_id: Option<i64>,
    pub alert_level: Option<String>,
    pub alert_number: Option<String>,
    pub alert_source_name: Option<String>,
    pub create_time: Option<String>,
    pub first_event_time: Option<String>,
    pub monitor_source_name: Option<String>,
    pub rel_service_delete_type: Option<i64>,
    pub related_service_name: Option<String>,
    pub route_rule_delete_type: Option<i64>,
    pub route_rule_id: Option<i64>,
    pub route_rule_name: Option<String>,
    pub source_event_count: Option<i64>,
    pub title: Option<String>,
}
model! { ListAlertsData {
    0 "alertId" alert_id, 1 "alertLevel" alert_level, 2 "alertNumber" alert_number,
    3 "alertSourceName" alert_source_name, 4 "createTime" create_time, 5 "firstEventTime" first_event_time,
    6 "monitorSourceName" monitor_source_name, 7 "relServiceDeleteType" rel_service_delete_type,
    8 "relatedServiceName" related_service_name, 9 "routeRuleDeleteType" route_rule_delete_type,
    10 "routeRuleId" route_rule_id, 11 "routeRuleName" route_rule_name, 12 "sourceEventCount" source_event_count,
    13 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByMonitorSourceId {
    pub monitor_source_id: Option<String>,
}
operation! { ListByMonitorSourceId() "ListByMonitorSourceId" -> ListByMonitorSourceIdOutput {
    0 "monitorSourceId" monitor_source_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/routeRule/listByMonitorSourceId", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByMonitorSourceIdOutput {
    pub data: Option<Vec<ListByMonitorSourceIdData>>,
}
model! { ListByMonitorSourceIdOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByMonitorSourceIdData {
    pub id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { ListByMonitorSourceIdData {
    0 "id" id, 1 "ruleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartDataForServiceGroup {
    pub client_token: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListChartDataForServiceGroup() "ListChartDataForServiceGroup" -> ListChartDataForServiceGroupOutput {
    0 "clientToken" client_token: String, 1 "endTime" end_time: String, 2 "startTime" start_time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/statistics/chartDataForServiceGroup/", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartDataForServiceGroupOutput {
    pub data: Option<Vec<ListChartDataForServiceGroupData>>,
}
model! { ListChartDataForServiceGroupOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartDataForServiceGroupData {
    pub effection_level: Option<BTreeMap<String, Value>>,
    pub escalation_incident_count: Option<i64>,
    pub incident_count: Option<i64>,
    pub mean_time_to_acknowledge: Option<i64>,
    pub mean_time_to_repair: Option<i64>,
    pub time: Option<String>,
    pub total_mean_time_to_acknowledge: Option<i64>,
    pub total_mean_time_to_repair: Option<i64>,
    pub un_acknowledged_escalation_incident_count: Option<i64>,
    pub un_finish_escalation_incident_count: Option<i64>,
}
model! { ListChartDataForServiceGroupData {
    0 "effectionLevel" effection_level, 1 "escalationIncidentCount" escalation_incident_count,
    2 "incidentCount" incident_count, 3 "meanTimeToAcknowledge" mean_time_to_acknowledge,
    4 "meanTimeToRepair" mean_time_to_repair, 5 "time" time,
    6 "totalMeanTimeToAcknowledge" total_mean_time_to_acknowledge, 7 "totalMeanTimeToRepair" total_mean_time_to_repair,
    8 "unAcknowledgedEscalationIncidentCount" un_acknowledged_escalation_incident_count,
    9 "unFinishEscalationIncidentCount" un_finish_escalation_incident_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartDataForUser {
    pub client_token: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListChartDataForUser() "ListChartDataForUser" -> ListChartDataForUserOutput {
    0 "clientToken" client_token: String, 1 "endTime" end_time: String, 2 "startTime" start_time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/statistics/chartDataForUser/", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartDataForUserOutput {
    pub data: Option<Vec<ListChartDataForUserData>>,
}
model! { ListChartDataForUserOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartDataForUserData {
    pub effection_level: Option<BTreeMap<String, Value>>,
    pub escalation_incident_count: Option<i64>,
    pub incident_count: Option<i64>,
    pub mean_time_to_acknowledge: Option<i64>,
    pub mean_time_to_repair: Option<i64>,
    pub time: Option<String>,
    pub total_mean_time_to_acknowledge: Option<i64>,
    pub total_mean_time_to_repair: Option<i64>,
    pub un_acknowledged_escalation_incident_count: Option<i64>,
    pub un_finish_escalation_incident_count: Option<i64>,
}
model! { ListChartDataForUserData {
    0 "effectionLevel" effection_level, 1 "escalationIncidentCount" escalation_incident_count,
    2 "incidentCount" incident_count, 3 "meanTimeToAcknowledge" mean_time_to_acknowledge,
    4 "meanTimeToRepair" mean_time_to_repair, 5 "time" time,
    6 "totalMeanTimeToAcknowledge" total_mean_time_to_acknowledge, 7 "totalMeanTimeToRepair" total_mean_time_to_repair,
    8 "unAcknowledgedEscalationIncidentCount" un_acknowledged_escalation_incident_count,
    9 "unFinishEscalationIncidentCount" un_finish_escalation_incident_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigs {
    pub client_token: Option<String>,
}
operation! { ListConfigs() "ListConfigs" -> ListConfigsOutput {
    0 "clientToken" client_token: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/config/all", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsOutput {
    pub data: Option<BTreeMap<String, Vec<DataValue>>>,
}
model! { ListConfigsOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataValue {
    pub code: Option<String>,
    pub description: Option<String>,
    pub config_description: Option<String>,
    pub config_code: Option<String>,
    pub parent_code: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub requirement: Option<bool>,
}
model! { DataValue {
    0 "code" code, 1 "description" description, 2 "configDescription" config_description, 3 "configCode" config_code,
    4 "parentCode" parent_code, 5 "configKey" config_key, 6 "configValue" config_value, 7 "requirement" requirement
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReportForServiceGroup {
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub service_group_name: Option<String>,
    pub start_time: Option<String>,
}
operation! { ListDataReportForServiceGroup() "ListDataReportForServiceGroup" -> ListDataReportForServiceGroupOutput {
    0 "endTime" end_time: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "serviceGroupName" service_group_name: String, 4 "startTime" start_time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/statistics/listDataReportForServiceGroup", body: BodyStyle::Json, } }
paged! { ListDataReportForServiceGroup: ListDataReportForServiceGroupData =
    Number "pageNumber", "data" data, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReportForServiceGroupOutput {
    pub data: Option<Vec<ListDataReportForServiceGroupData>>,
    pub page_number: Option<i64>,
    pub page_s_ize: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataReportForServiceGroupOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSIze" page_s_ize, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReportForServiceGroupData {
    pub escalation_incident_count: Option<i64>,
    pub finish_incident_count: Option<i64>,
    pub finish_proportion: Option<String>,
    pub incident_count: Option<i64>,
    pub mean_time_to_acknowledge: Option<i64>,
    pub mean_time_to_repair: Option<i64>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
    pub un_acknowledged_escalation_incident_count: Option<i64>,
    pub un_finish_escalation_incident_count: Option<i64>,
}
model! { ListDataReportForServiceGroupData {
    0 "escalationIncidentCount" escalation_incident_count, 1 "finishIncidentCount" finish_incident_count,
    2 "finishProportion" finish_proportion, 3 "incidentCount" incident_count,
    4 "meanTimeToAcknowledge" mean_time_to_acknowledge, 5 "meanTimeToRepair" mean_time_to_repair,
    6 "serviceGroupId" service_group_id, 7 "serviceGroupName" service_group_name,
    8 "unAcknowledgedEscalationIncidentCount" un_acknowledged_escalation_incident_count,
    9 "unFinishEscalationIncidentCount" un_finish_escalation_incident_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReportForUser {
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { ListDataReportForUser() "ListDataReportForUser" -> ListDataReportForUserOutput {
    0 "endTime" end_time: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "startTime" start_time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/statistics/listDataReportForUser", body: BodyStyle::Json, } }
paged! { ListDataReportForUser: ListDataReportForUserData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReportForUserOutput {
    pub data: Option<Vec<ListDataReportForUserData>>,
    pub total_count: Option<i64>,
}
model! { ListDataReportForUserOutput {
    0 "data" data, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReportForUserData {
    pub distribution_incident_count: Option<i64>,
    pub escalation_incident_count: Option<i64>,
    pub finish_incident_number: Option<i64>,
    pub finish_proportion: Option<String>,
    pub mean_time_to_acknowledge: Option<String>,
    pub mean_time_to_repair: Option<String>,
    pub un_acknowledged_escalation_incident_count: Option<i64>,
    pub un_distribution_incident_count: Option<i64>,
    pub un_finish_escalation_incident_count: Option<i64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { ListDataReportForUserData {
    0 "distributionIncidentCount" distribution_incident_count, 1 "escalationIncidentCount" escalation_incident_count,
    2 "finishIncidentNumber" finish_incident_number, 3 "finishProportion" finish_proportion,
    4 "meanTimeToAcknowledge" mean_time_to_acknowledge, 5 "meanTimeToRepair" mean_time_to_repair,
    6 "unAcknowledgedEscalationIncidentCount" un_acknowledged_escalation_incident_count,
    7 "unDistributionIncidentCount" un_distribution_incident_count,
    8 "unFinishEscalationIncidentCount" un_finish_escalation_incident_count, 9 "userId" user_id, 10 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictionaries {
    pub client_token: Option<String>,
}
operation! { ListDictionaries() "ListDictionaries" -> ListDictionariesOutput {
    0 "clientToken" client_token: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/dict/list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictionariesOutput {
    pub data: Option<BTreeMap<String, Vec<DataValue>>>,
}
model! { ListDictionariesOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlanServices {
    pub client_token: Option<String>,
}
operation! { ListEscalationPlanServices() "ListEscalationPlanServices" -> ListEscalationPlanServicesOutput {
    0 "clientToken" client_token: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/escalationPlan/services", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlanServicesOutput {
    pub data: Option<Vec<ListEscalationPlanServicesData>>,
}
model! { ListEscalationPlanServicesOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlanServicesData {
    pub scope: Option<String>,
    pub scope_object_id: Option<i64>,
}
model! { ListEscalationPlanServicesData {
    0 "scope" scope, 1 "scopeObjectId" scope_object_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlans {
    pub client_token: Option<String>,
    pub escalation_plan_name: Option<String>,
    pub is_global: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub service_name: Option<String>,
    pub status: Option<String>,
}
operation! { ListEscalationPlans() "ListEscalationPlans" -> ListEscalationPlansOutput {
    0 "clientToken" client_token: String, 1 "escalationPlanName" escalation_plan_name: String,
    2 "isGlobal" is_global: bool, 3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64,
    5 "serviceName" service_name: String, 6 "status" status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/escalationPlan/list", body: BodyStyle::Json, } }
paged! { ListEscalationPlans: ListEscalationPlansData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansOutput {
    pub data: Option<Vec<ListEscalationPlansData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEscalationPlansOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansData {
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
    pub escalation_plan_scope_objects: Option<Vec<ListEscalationPlansEscalationPlanScopeObjects>>,
    pub is_global: Option<bool>,
    pub modify_time: Option<String>,
    pub status: Option<String>,
}
model! { ListEscalationPlansData {
    0 "escalationPlanId" escalation_plan_id, 1 "escalationPlanName" escalation_plan_name,
    2 "escalationPlanScopeObjects" escalation_plan_scope_objects, 3 "isGlobal" is_global, 4 "modifyTime" modify_time,
    5 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansEscalationPlanScopeObjects {
    pub scope: Option<String>,
    pub scope_object_deleted_type: Option<i64>,
    pub scope_object_id: Option<i64>,
    pub scope_object_name: Option<String>,
}
model! { ListEscalationPlansEscalationPlanScopeObjects {
    0 "scope" scope, 1 "scopeObjectDeletedType" scope_object_deleted_type, 2 "scopeObjectId" scope_object_id,
    3 "scopeObjectName" scope_object_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansByNoticeObject {
    pub notice_object_id: Option<i64>,
    pub notice_object_type: Option<i64>,
}
operation! { ListEscalationPlansByNoticeObject()
    "ListEscalationPlansByNoticeObject" -> ListEscalationPlansByNoticeObjectOutput {
    0 "noticeObjectId" notice_object_id: i64, 1 "noticeObjectType" notice_object_type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/escalationPlan/listByNoticeObject", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansByNoticeObjectOutput {
    pub data: Option<Vec<ListEscalationPlansByNoticeObjectData>>,
}
model! { ListEscalationPlansByNoticeObjectOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansByNoticeObjectData {
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
    pub escalation_plan_scope_objects: Option<Vec<ListEscalationPlansByNoticeObjectEscalationPlanScopeObjects>>,
    pub modify_time: Option<String>,
    pub status: Option<String>,
}
model! { ListEscalationPlansByNoticeObjectData {
    0 "escalationPlanId" escalation_plan_id, 1 "escalationPlanName" escalation_plan_name,
    2 "escalationPlanScopeObjects" escalation_plan_scope_objects, 3 "modifyTime" modify_time, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansByNoticeObjectEscalationPlanScopeObjects {
    pub scope: Option<String>,
    pub scope_object_deleted_type: Option<i64>,
    pub scope_object_id: Option<i64>,
    pub scope_object_name: Option<String>,
}
model! { ListEscalationPlansByNoticeObjectEscalationPlanScopeObjects {
    0 "scope" scope, 1 "scopeObjectDeletedType" scope_object_deleted_type, 2 "scopeObjectId" scope_object_id,
    3 "scopeObjectName" scope_object_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlans {
    pub client_token: Option<String>,
    pub incident_id: Option<i64>,
}
operation! { ListIncidentDetailEscalationPlans()
    "ListIncidentDetailEscalationPlans" -> ListIncidentDetailEscalationPlansOutput {
    0 "clientToken" client_token: String, 1 "incidentId" incident_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/incident/detail/escalation", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansOutput {
    pub data: Option<ListIncidentDetailEscalationPlansData>,
}
model! { ListIncidentDetailEscalationPlansOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansData {
    pub convergence_escalation_plan: Option<Vec<ListIncidentDetailEscalationPlansConvergenceEscalationPlan>>,
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
    pub nu_acknowledge_escalation_plan: Option<Vec<ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlan>>,
    pub un_finish_escalation_plan: Option<Vec<ListIncidentDetailEscalationPlansUnFinishEscalationPlan>>,
}
model! { ListIncidentDetailEscalationPlansData {
    0 "convergenceEscalationPlan" convergence_escalation_plan, 1 "escalationPlanId" escalation_plan_id,
    2 "escalationPlanName" escalation_plan_name, 3 "nuAcknowledgeEscalationPlan" nu_acknowledge_escalation_plan,
    4 "unFinishEscalationPlan" un_finish_escalation_plan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansConvergenceEscalationPlan {
    pub escalation_plan_type: Option<String>,
    pub notice_channels: Option<Vec<String>>,
    pub notice_object_list: Option<Vec<ListIncidentDetailEscalationPlansNoticeObjectList>>,
    pub notice_time: Option<i64>,
    pub service_group_list: Option<Vec<ListIncidentDetailEscalationPlansServiceGroupList>>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListIncidentDetailEscalationPlansConvergenceEscalationPlan {
    0 "escalationPlanType" escalation_plan_type, 1 "noticeChannels" notice_channels,
    2 "noticeObjectList" notice_object_list, 3 "noticeTime" notice_time, 4 "serviceGroupList" service_group_list,
    5 "startTime" start_time, 6 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansNoticeObjectList {
    pub notice_object_id: Option<i64>,
    pub notice_object_name: Option<String>,
    pub notice_object_phone: Option<String>,
    pub role_name_list: Option<Vec<String>>,
}
model! { ListIncidentDetailEscalationPlansNoticeObjectList {
    0 "noticeObjectId" notice_object_id, 1 "noticeObjectName" notice_object_name,
    2 "noticeObjectPhone" notice_object_phone, 3 "roleNameList" role_name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansServiceGroupList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListIncidentDetailEscalationPlansServiceGroupList {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlan {
    pub escalation_plan_type: Option<String>,
    pub notice_channels: Option<Vec<String>>,
    pub notice_object_list: Option<Vec<ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanNoticeObjectList>>,
    pub notice_role_list: Option<Vec<i64>>,
    pub notice_role_object_list: Option<Vec<ListIncidentDetailEscalationPlansNoticeRoleObjectList>>,
    pub notice_time: Option<i64>,
    pub service_group_list: Option<Vec<ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanServiceGroupList>>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlan {
    0 "escalationPlanType" escalation_plan_type, 1 "noticeChannels" notice_channels,
    2 "noticeObjectList" notice_object_list, 3 "noticeRoleList" notice_role_list,
    4 "noticeRoleObjectList" notice_role_object_list, 5 "noticeTime" notice_time,
    6 "serviceGroupList" service_group_list, 7 "startTime" start_time, 8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanNoticeObjectList {
    pub notice_object_id: Option<i64>,
    pub notice_object_name: Option<String>,
    pub notice_object_phone: Option<String>,
    pub role_name_list: Option<Vec<String>>,
}
model! { ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanNoticeObjectList {
    0 "noticeObjectId" notice_object_id, 1 "noticeObjectName" notice_object_name,
    2 "noticeObjectPhone" notice_object_phone, 3 "roleNameList" role_name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansNoticeRoleObjectList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListIncidentDetailEscalationPlansNoticeRoleObjectList {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanServiceGroupList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanServiceGroupList {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListIncidentDetailEscalationPlansUnFinishEscalationPlan {
    pub escalation_plan_type: Option<String>,
    pub notice_channels: Option<Vec<String>>,
    pub notice_object_list: Option<Vec<ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeObjectList>>,
    pub notice_role_list: Option<Vec<i64>>,
    pub notice_role_object_list: Option<Vec<ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeRoleObjectList>>,
    pub notice_time: Option<i64>,
    pub service_group_list: Option<Vec<ListIncidentDetailEscalationPlansUnFinishEscalationPlanServiceGroupList>>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListIncidentDetailEscalationPlansUnFinishEscalationPlan {
    0 "escalationPlanType" escalation_plan_type, 1 "noticeChannels" notice_channels,
    2 "noticeObjectList" notice_object_list, 3 "noticeRoleList" notice_role_list,
    4 "noticeRoleObjectList" notice_role_object_list, 5 "noticeTime" notice_time,
    6 "serviceGroupList" service_group_list, 7 "startTime" start_time, 8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeObjectList {
    pub notice_object_id: Option<i64>,
    pub notice_object_name: Option<String>,
    pub notice_object_phone: Option<String>,
    pub role_name_list: Option<Vec<String>>,
}
model! { ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeObjectList {
    0 "noticeObjectId" notice_object_id, 1 "noticeObjectName" notice_object_name,
    2 "noticeObjectPhone" notice_object_phone, 3 "roleNameList" role_name_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeRoleObjectList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeRoleObjectList {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansUnFinishEscalationPlanServiceGroupList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListIncidentDetailEscalationPlansUnFinishEscalationPlanServiceGroupList {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailTimelines {
    pub client_token: Option<String>,
    pub id_sort: Option<String>,
    pub incident_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListIncidentDetailTimelines() "ListIncidentDetailTimelines" -> ListIncidentDetailTimelinesOutput {
    0 "clientToken" client_token: String, 1 "idSort" id_sort: String, 2 "incidentId" incident_id: i64,
    3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/incident/detail/timeline", body: BodyStyle::Json, } }
paged! { ListIncidentDetailTimelines: ListIncidentDetailTimelinesData =
    Number "pageNumber", "data" data, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailTimelinesOutput {
    pub data: Option<Vec<ListIncidentDetailTimelinesData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIncidentDetailTimelinesOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailTimelinesData {
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub incident_id: Option<i64>,
    pub rel_route_rule_delete_type: Option<i64>,
    pub related_service_name: Option<String>,
    pub remark: Option<String>,
    pub snapshot_data: Option<String>,
    pub title: Option<String>,
}
model! { ListIncidentDetailTimelinesData {
    0 "action" action, 1 "createTime" create_time, 2 "description" description, 3 "incidentId" incident_id,
    4 "relRouteRuleDeleteType" rel_route_rule_delete_type, 5 "relatedServiceName" related_service_name,
    6 "remark" remark, 7 "snapshotData" snapshot_data, 8 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentSubtotals {
    pub client_token: Option<String>,
    pub incident_id: Option<i64>,
}
operation! { ListIncidentSubtotals() "ListIncidentSubtotals" -> ListIncidentSubtotalsOutput {
    0 "clientToken" client_token: String, 1 "incidentId" incident_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/incident/list/subtotal", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentSubtotalsOutput {
    pub data: Option<Vec<ListIncidentSubtotalsData>>,
}
model! { ListIncidentSubtotalsOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentSubtotalsData {
    pub create_time: Option<String>,
    pub create_user_id: Option<i64>,
    pub create_user_name: Option<String>,
    pub create_user_phone: Option<String>,
    pub description: Option<String>,
}
model! { ListIncidentSubtotalsData {
    0 "createTime" create_time, 1 "createUserId" create_user_id, 2 "createUserName" create_user_name,
    3 "createUserPhone" create_user_phone, 4 "description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentTimelines {
    pub client_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListIncidentTimelines() "ListIncidentTimelines" -> ListIncidentTimelinesOutput {
    0 "clientToken" client_token: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/incident/timeline", body: BodyStyle::Json, } }
paged! { ListIncidentTimelines: ListIncidentTimelinesData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentTimelinesOutput {
    pub data: Option<Vec<ListIncidentTimelinesData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIncidentTimelinesOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentTimelinesData {
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<i64>,
    pub incident_id: Option<i64>,
    pub incident_number: Option<String>,
    pub incident_title: Option<String>,
    pub rel_route_rule_delete_type: Option<i64>,
    pub related_service_name: Option<String>,
    pub remark: Option<String>,
    pub snapshot_data: Option<String>,
    pub title: Option<String>,
}
model! { ListIncidentTimelinesData {
    0 "action" action, 1 "createTime" create_time, 2 "description" description, 3 "incidentId" incident_id,
    4 "incidentNumber" incident_number, 5 "incidentTitle" incident_title,
    6 "relRouteRuleDeleteType" rel_route_rule_delete_type, 7 "relatedServiceName" related_service_name,
    8 "remark" remark, 9 "snapshotData" snapshot_data, 10 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidents {
    pub client_token: Option<String>,
    pub create_end_time: Option<String>,
    pub create_start_time: Option<String>,
    pub effect: Option<String>,
    pub incident_level: Option<String>,
    pub incident_status: Option<String>,
    pub me: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub relation_service_id: Option<i64>,
    pub rule_name: Option<String>,
}
operation! { ListIncidents() "ListIncidents" -> ListIncidentsOutput {
    0 "clientToken" client_token: String, 1 "createEndTime" create_end_time: String,
    2 "createStartTime" create_start_time: String, 3 "effect" effect: String, 4 "incidentLevel" incident_level: String,
    5 "incidentStatus" incident_status: String, 6 "me" me: i64, 7 "pageNumber" page_number: i64,
    8 "pageSize" page_size: i64, 9 "relationServiceId" relation_service_id: i64, 10 "ruleName" rule_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/incident/list", body: BodyStyle::Json, } }
paged! { ListIncidents: ListIncidentsData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentsOutput {
    pub data: Option<Vec<ListIncidentsData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIncidentsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentsData {
    pub assign_to_who_is_valid: Option<i64>,
    pub assign_user_id: Option<i64>,
    pub assign_user_name: Option<String>,
    pub assign_user_phone: Option<String>,
    pub create_time: Option<String>,
    pub effect: Option<String>,
    pub incident_id: Option<i64>,
    pub incident_level: Option<String>,
    pub incident_number: Option<String>,
    pub incident_status: Option<String>,
    pub incident_title: Option<String>,
    pub is_manual: Option<bool>,
    pub rel_route_rule_delete_type: Option<i64>,
    pub rel_service_delete_type: Option<i64>,
    pub related_service_id: Option<i64>,
    pub related_service_name: Option<String>,
    pub route_rule_id: Option<i64>,
    pub route_rule_name: Option<String>,
}
model! { ListIncidentsData {
    0 "assignToWhoIsValid" assign_to_who_is_valid, 1 "assignUserId" assign_user_id, 2 "assignUserName" assign_user_name,
    3 "assignUserPhone" assign_user_phone, 4 "createTime" create_time, 5 "effect" effect, 6 "incidentId" incident_id,
    7 "incidentLevel" incident_level, 8 "incidentNumber" incident_number, 9 "incidentStatus" incident_status,
    10 "incidentTitle" incident_title, 11 "isManual" is_manual, 12 "relRouteRuleDeleteType" rel_route_rule_delete_type,
    13 "relServiceDeleteType" rel_service_delete_type, 14 "relatedServiceId" related_service_id,
    15 "relatedServiceName" related_service_name, 16 "routeRuleId" route_rule_id, 17 "routeRuleName" route_rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationConfigTimelines {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListIntegrationConfigTimelines() "ListIntegrationConfigTimelines" -> ListIntegrationConfigTimelinesOutput {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64,
    2 "pageNumber" page_number: i64, 3 "pageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/timeline", body: BodyStyle::Json, } }
paged! { ListIntegrationConfigTimelines: ListIntegrationConfigTimelinesData =
    Number "pageNumber", "data" data, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationConfigTimelinesOutput {
    pub data: Option<Vec<ListIntegrationConfigTimelinesData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIntegrationConfigTimelinesOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationConfigTimelinesData {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub title: Option<String>,
}
model! { ListIntegrationConfigTimelinesData {
    0 "createTime" create_time, 1 "description" description, 2 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationConfigs {
    pub client_token: Option<String>,
    pub monitor_source_name: Option<String>,
}
operation! { ListIntegrationConfigs() "ListIntegrationConfigs" -> ListIntegrationConfigsOutput {
    0 "clientToken" client_token: String, 1 "monitorSourceName" monitor_source_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationConfigsOutput {
    pub data: Option<Vec<ListIntegrationConfigsData>>,
}
model! { ListIntegrationConfigsOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationConfigsData {
    pub integration_config_id: Option<i64>,
    pub is_received_event: Option<bool>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
    pub monitor_source_short_name: Option<String>,
    pub monitor_source_type: Option<i64>,
    pub status: Option<String>,
}
model! { ListIntegrationConfigsData {
    0 "integrationConfigId" integration_config_id, 1 "isReceivedEvent" is_received_event,
    2 "monitorSourceId" monitor_source_id, 3 "monitorSourceName" monitor_source_name,
    4 "monitorSourceShortName" monitor_source_short_name, 5 "monitorSourceType" monitor_source_type, 6 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMonitorSources {
    pub client_token: Option<String>,
}
operation! { ListMonitorSources() "ListMonitorSources" -> ListMonitorSourcesOutput {
    0 "clientToken" client_token: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/monitorSource/list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMonitorSourcesOutput {
    pub data: Option<Vec<ListMonitorSourcesData>>,
}
model! { ListMonitorSourcesOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMonitorSourcesData {
    pub field_keys: Option<Vec<String>>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
}
model! { ListMonitorSourcesData {
    0 "fieldKeys" field_keys, 1 "monitorSourceId" monitor_source_id, 2 "monitorSourceName" monitor_source_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemDetailOperations {
    pub client_token: Option<String>,
    pub create_time_sort: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub problem_id: i64,
}
operation! { ListProblemDetailOperations(problem_id: i64)
    "ListProblemDetailOperations" -> ListProblemDetailOperationsOutput {
    0 "clientToken" client_token: String, 1 "createTimeSort" create_time_sort: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "problemId" problem_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/problem/detail/operations", body: BodyStyle::Json, } }
paged! { ListProblemDetailOperations: ListProblemDetailOperationsData =
    Number "pageNumber", "data" data, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemDetailOperationsOutput {
    pub data: Option<Vec<ListProblemDetailOperationsData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProblemDetailOperationsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemDetailOperationsData {
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub related_service_name: Option<String>,
    pub remark: Option<String>,
    pub snapshot_data: Option<String>,
    pub title: Option<String>,
}
model! { ListProblemDetailOperationsData {
    0 "action" action, 1 "createTime" create_time, 2 "description" description,
    3 "relatedServiceName" related_service_name, 4 "remark" remark, 5 "snapshotData" snapshot_data, 6 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemOperations {
    pub client_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListProblemOperations() "ListProblemOperations" -> ListProblemOperationsOutput {
    0 "clientToken" client_token: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/operations", body: BodyStyle::Json, } }
paged! { ListProblemOperations: ListProblemOperationsData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemOperationsOutput {
    pub data: Option<Vec<ListProblemOperationsData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProblemOperationsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemOperationsData {
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_name: Option<String>,
    pub problem_number: Option<String>,
    pub related_service_name: Option<String>,
    pub snapshot_data: Option<String>,
    pub title: Option<String>,
}
model! { ListProblemOperationsData {
    0 "action" action, 1 "createTime" create_time, 2 "description" description, 3 "problemId" problem_id,
    4 "problemName" problem_name, 5 "problemNumber" problem_number, 6 "relatedServiceName" related_service_name,
    7 "snapshotData" snapshot_data, 8 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemSubtotals {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
}
operation! { ListProblemSubtotals() "ListProblemSubtotals" -> ListProblemSubtotalsOutput {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/problem/list/subtotal", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemSubtotalsOutput {
    pub data: Option<Vec<ListProblemSubtotalsData>>,
}
model! { ListProblemSubtotalsOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemSubtotalsData {
    pub create_ram_name: Option<String>,
    pub create_time: Option<String>,
    pub create_user_id: Option<i64>,
    pub create_user_phone: Option<String>,
    pub description: Option<String>,
}
model! { ListProblemSubtotalsData {
    0 "createRamName" create_ram_name, 1 "createTime" create_time, 2 "createUserId" create_user_id,
    3 "createUserPhone" create_user_phone, 4 "description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemTimeLines {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
}
operation! { ListProblemTimeLines() "ListProblemTimeLines" -> ListProblemTimeLinesOutput {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/problem/detail/timeLines", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemTimeLinesOutput {
    pub data: Option<Vec<ListProblemTimeLinesData>>,
}
model! { ListProblemTimeLinesOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemTimeLinesData {
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub is_key: Option<bool>,
    pub key_node: Option<String>,
    pub problem_timeline_id: Option<i64>,
    pub time: Option<String>,
    pub update_time: Option<String>,
    pub users_in_content: Option<Vec<ListProblemTimeLinesUsersInContent>>,
}
model! { ListProblemTimeLinesData {
    0 "content" content, 1 "createTime" create_time, 2 "isKey" is_key, 3 "keyNode" key_node,
    4 "problemTimelineId" problem_timeline_id, 5 "time" time, 6 "updateTime" update_time,
    7 "usersInContent" users_in_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemTimeLinesUsersInContent {
    pub is_valid: Option<i64>,
    pub user_id: Option<i64>,
    pub username: Option<String>,
}
model! { ListProblemTimeLinesUsersInContent {
    0 "isValid" is_valid, 1 "userId" user_id, 2 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblems {
    pub affect_service_id: Option<i64>,
    pub client_token: Option<String>,
    pub discovery_end_time: Option<String>,
    pub discovery_start_time: Option<String>,
    pub main_handler_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub problem_level: Option<String>,
    pub problem_status: Option<String>,
    pub query_type: Option<String>,
    pub repeater_id: Option<i64>,
    pub restore_end_time: Option<String>,
    pub restore_start_time: Option<String>,
    pub service_group_id: Option<i64>,
}
operation! { ListProblems() "ListProblems" -> ListProblemsOutput {
    0 "affectServiceId" affect_service_id: i64, 1 "clientToken" client_token: String,
    2 "discoveryEndTime" discovery_end_time: String, 3 "discoveryStartTime" discovery_start_time: String,
    4 "mainHandlerId" main_handler_id: i64, 5 "pageNumber" page_number: i64, 6 "pageSize" page_size: i64,
    7 "problemLevel" problem_level: String, 8 "problemStatus" problem_status: String, 9 "queryType" query_type: String,
    10 "repeaterId" repeater_id: i64, 11 "restoreEndTime" restore_end_time: String,
    12 "restoreStartTime" restore_start_time: String, 13 "serviceGroupId" service_group_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] { path: "/problem/listProblems", body: BodyStyle::Json, } }
paged! { ListProblems: ListProblemsData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemsOutput {
    pub data: Option<Vec<ListProblemsData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProblemsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemsData {
    pub affect_services: Option<Vec<ListProblemsAffectServices>>,
    pub cancel_time: Option<String>,
    pub create_time: Option<String>,
    pub discover_time: Option<String>,
    pub finish_time: Option<String>,
    pub incident_id: Option<i64>,
    pub is_manual: Option<bool>,
    pub is_upgrade: Option<bool>,
    pub main_handler_id: Option<i64>,
    pub main_handler_is_valid: Option<i64>,
    pub main_handler_name: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_level: Option<String>,
    pub problem_name: Option<String>,
    pub problem_number: Option<String>,
    pub problem_status: Option<String>,
    pub recovery_time: Option<String>,
    pub related_service_id: Option<String>,
    pub replay_time: Option<String>,
    pub service_deleted_type: Option<i64>,
    pub service_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListProblemsData {
    0 "affectServices" affect_services, 1 "cancelTime" cancel_time, 2 "createTime" create_time,
    3 "discoverTime" discover_time, 4 "finishTime" finish_time, 5 "incidentId" incident_id, 6 "isManual" is_manual,
    7 "isUpgrade" is_upgrade, 8 "mainHandlerId" main_handler_id, 9 "mainHandlerIsValid" main_handler_is_valid,
    10 "mainHandlerName" main_handler_name, 11 "problemId" problem_id, 12 "problemLevel" problem_level,
    13 "problemName" problem_name, 14 "problemNumber" problem_number, 15 "problemStatus" problem_status,
    16 "recoveryTime" recovery_time, 17 "relatedServiceId" related_service_id, 18 "replayTime" replay_time,
    19 "serviceDeletedType" service_deleted_type, 20 "serviceName" service_name, 21 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemsAffectServices {
    pub service_description: Option<String>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListProblemsAffectServices {
    0 "serviceDescription" service_description, 1 "serviceId" service_id, 2 "serviceName" service_name,
    3 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRules {
    pub client_token: Option<String>,
    pub not_filter_route_rule_deleted: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub route_type: Option<i64>,
    pub rule_name: Option<String>,
    pub service_name: Option<String>,
}
operation! { ListRouteRules() "ListRouteRules" -> ListRouteRulesOutput {
    0 "clientToken" client_token: String, 1 "notFilterRouteRuleDeleted" not_filter_route_rule_deleted: bool,
    2 "pageNumber" page_number: i64, 3 "pageSize" page_size: i64, 4 "routeType" route_type: i64,
    5 "ruleName" rule_name: String, 6 "serviceName" service_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/routeRule/list", body: BodyStyle::Json, } }
paged! { ListRouteRules: ListRouteRulesData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesOutput {
    pub data: Option<Vec<ListRouteRulesData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRouteRulesOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesData {
    pub assign_object_id: Option<i64>,
    pub assign_object_type: Option<String>,
    pub create_time: Option<String>,
    pub effection: Option<String>,
    pub enable_status: Option<String>,
    pub incident_level: Option<String>,
    pub is_valid: Option<i64>,
    pub match_count: Option<i64>,
    pub monitor_source_names: Option<String>,
    pub rel_service_delete_type: Option<i64>,
    pub related_service_id: Option<i64>,
    pub related_service_name: Option<String>,
    pub route_rule_id: Option<i64>,
    pub route_type: Option<String>,
    pub rule_name: Option<String>,
    pub tenant_ram_id: Option<i64>,
    pub time_window: Option<i64>,
    pub time_window_unit: Option<i64>,
    pub update_time: Option<String>,
}
model! { ListRouteRulesData {
    0 "assignObjectId" assign_object_id, 1 "assignObjectType" assign_object_type, 2 "createTime" create_time,
    3 "effection" effection, 4 "enableStatus" enable_status, 5 "incidentLevel" incident_level, 6 "isValid" is_valid,
    7 "matchCount" match_count, 8 "monitorSourceNames" monitor_source_names,
    9 "relServiceDeleteType" rel_service_delete_type, 10 "relatedServiceId" related_service_id,
    11 "relatedServiceName" related_service_name, 12 "routeRuleId" route_rule_id, 13 "routeType" route_type,
    14 "ruleName" rule_name, 15 "tenantRamId" tenant_ram_id, 16 "timeWindow" time_window,
    17 "timeWindowUnit" time_window_unit, 18 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByAssignWhoId {
    pub assign_who_id: Option<i64>,
    pub assign_who_type: Option<i64>,
}
operation! { ListRouteRulesByAssignWhoId() "ListRouteRulesByAssignWhoId" -> ListRouteRulesByAssignWhoIdOutput {
    0 "assignWhoId" assign_who_id: i64, 1 "assignWhoType" assign_who_type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/routeRule/listByAssignWhoId", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByAssignWhoIdOutput {
    pub data: Option<Vec<ListRouteRulesByAssignWhoIdData>>,
}
model! { ListRouteRulesByAssignWhoIdOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByAssignWhoIdData {
    pub id: Option<i64>,
    pub rule_name: Option<String>,
    pub tenant_ram_id: Option<i64>,
}
model! { ListRouteRulesByAssignWhoIdData {
    0 "id" id, 1 "ruleName" rule_name, 2 "tenantRamId" tenant_ram_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByService {}
operation! { ListRouteRulesByService() "ListRouteRulesByService" -> ListRouteRulesByServiceOutput {} { path: "/routeRule/listByService", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByServiceOutput {
    pub data: Option<Vec<ListRouteRulesByServiceData>>,
    pub total_count: Option<i64>,
}
model! { ListRouteRulesByServiceOutput {
    0 "data" data, 1 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByServiceData {
    pub id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { ListRouteRulesByServiceData {
    0 "id" id, 1 "ruleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupMonitorSourceTemplates {
    pub client_token: Option<String>,
    pub request_id: Option<String>,
    pub service_group_id: Option<i64>,
}
operation! { ListServiceGroupMonitorSourceTemplates()
    "ListServiceGroupMonitorSourceTemplates" -> ListServiceGroupMonitorSourceTemplatesOutput {
    0 "clientToken" client_token: String, 1 "requestId" request_id: String, 2 "serviceGroupId" service_group_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/services/group/listServiceGroupMonitorSourceTemplates", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupMonitorSourceTemplatesOutput {
    pub data: Option<Vec<ListServiceGroupMonitorSourceTemplatesData>>,
}
model! { ListServiceGroupMonitorSourceTemplatesOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupMonitorSourceTemplatesData {
    pub fields: Option<Vec<String>>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
    pub template_content: Option<String>,
    pub template_id: Option<i64>,
}
model! { ListServiceGroupMonitorSourceTemplatesData {
    0 "fields" fields, 1 "monitorSourceId" monitor_source_id, 2 "monitorSourceName" monitor_source_name,
    3 "templateContent" template_content, 4 "templateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroups {
    pub client_token: Option<String>,
    pub is_scheduled: Option<bool>,
    pub order_by_schedule_status: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_name: Option<String>,
    pub query_type: Option<String>,
    pub service_id: Option<i64>,
    pub user_id: Option<i64>,
}
operation! { ListServiceGroups() "ListServiceGroups" -> ListServiceGroupsOutput {
    0 "clientToken" client_token: String, 1 "isScheduled" is_scheduled: bool,
    2 "orderByScheduleStatus" order_by_schedule_status: bool, 3 "pageNumber" page_number: i64,
    4 "pageSize" page_size: i64, 5 "queryName" query_name: String, 6 "queryType" query_type: String,
    7 "serviceId" service_id: i64, 8 "userId" user_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/services/group/list", body: BodyStyle::Json, } }
paged! { ListServiceGroups: ListServiceGroupsData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsOutput {
    pub data: Option<Vec<ListServiceGroupsData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListServiceGroupsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsData {
    pub enable_webhook: Option<String>,
    pub is_scheduled: Option<bool>,
    pub service_group_description: Option<String>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
    pub update_time: Option<String>,
    pub users: Option<Vec<ListServiceGroupsUsers>>,
    pub webhook_link: Option<Secret>,
    pub webhook_type: Option<String>,
}
model! { ListServiceGroupsData {
    0 "enableWebhook" enable_webhook, 1 "isScheduled" is_scheduled,
    2 "serviceGroupDescription" service_group_description, 3 "serviceGroupId" service_group_id,
    4 "serviceGroupName" service_group_name, 5 "updateTime" update_time, 6 "users" users, 7 "webhookLink" webhook_link,
    8 "webhookType" webhook_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsUsers {
    pub email: Option<String>,
    pub is_related: Option<i64>,
    pub phone: Option<String>,
    pub service_group_id: Option<i64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { ListServiceGroupsUsers {
    0 "email" email, 1 "isRelated" is_related, 2 "phone" phone, 3 "serviceGroupId" service_group_id, 4 "userId" user_id,
    5 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsByUserId {}
operation! { ListServiceGroupsByUserId() "ListServiceGroupsByUserId" -> ListServiceGroupsByUserIdOutput {} { path: "/services/group/listByUserId", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsByUserIdOutput {
    pub data: Option<ListServiceGroupsByUserIdData>,
}
model! { ListServiceGroupsByUserIdOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsByUserIdData {
    pub is_scheduled: Option<bool>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { ListServiceGroupsByUserIdData {
    0 "isScheduled" is_scheduled, 1 "serviceGroupId" service_group_id, 2 "serviceGroupName" service_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub client_token: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub service_name: Option<String>,
}
operation! { ListServices(page_number: i64, page_size: i64) "ListServices" -> ListServicesOutput {
    0 "clientToken" client_token: String, 1 "pageNumber" page_number, 2 "pageSize" page_size,
    3 "serviceName" service_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/services/list", body: BodyStyle::Json, } }
paged! { ListServices: ListServicesData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub data: Option<Vec<ListServicesData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListServicesOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesData {
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
    pub is_valid: Option<i64>,
    pub service_description: Option<String>,
    pub service_group_id_list: Option<Vec<i64>>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListServicesData {
    0 "escalationPlanId" escalation_plan_id, 1 "escalationPlanName" escalation_plan_name, 2 "isValid" is_valid,
    3 "serviceDescription" service_description, 4 "serviceGroupIdList" service_group_id_list, 5 "serviceId" service_id,
    6 "serviceName" service_name, 7 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEvents {
    pub client_token: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: i64,
    pub instance_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_row_key: Option<String>,
    pub start_time: Option<String>,
    pub stop_row_key: Option<String>,
}
operation! { ListSourceEvents(instance_id: i64, instance_type: String) "ListSourceEvents" -> ListSourceEventsOutput {
    0 "clientToken" client_token: String, 1 "endTime" end_time: String, 2 "instanceId" instance_id,
    3 "instanceType" instance_type, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "startRowKey" start_row_key: String, 7 "startTime" start_time: String, 8 "stopRowKey" stop_row_key: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/events/listOriginalEvent", body: BodyStyle::Json, } }
paged! { ListSourceEvents: ListSourceEventsData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEventsOutput {
    pub data: Option<Vec<ListSourceEventsData>>,
    pub first_row_key: Option<String>,
    pub last_row_key: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSourceEventsOutput {
    0 "data" data, 1 "firstRowKey" first_row_key, 2 "lastRowKey" last_row_key, 3 "pageNumber" page_number,
    4 "pageSize" page_size, 5 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEventsData {
    pub event_json: Option<String>,
    pub event_time: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_type: Option<String>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
    pub route_rule_id: Option<i64>,
    pub tenant_ram_id: Option<i64>,
}
model! { ListSourceEventsData {
    0 "eventJson" event_json, 1 "eventTime" event_time, 2 "instanceId" instance_id, 3 "instanceType" instance_type,
    4 "monitorSourceId" monitor_source_id, 5 "monitorSourceName" monitor_source_name, 6 "routeRuleId" route_rule_id,
    7 "tenantRamId" tenant_ram_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEventsForMonitorSource {
    pub monitor_source_id: Option<i64>,
}
operation! { ListSourceEventsForMonitorSource()
    "ListSourceEventsForMonitorSource" -> ListSourceEventsForMonitorSourceOutput {
    0 "monitorSourceId" monitor_source_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/events/queryLastestEvents", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEventsForMonitorSourceOutput {
    pub data: Option<Vec<ListSourceEventsForMonitorSourceData>>,
}
model! { ListSourceEventsForMonitorSourceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEventsForMonitorSourceData {
    pub event_json: Option<String>,
    pub event_time: Option<String>,
    pub monitor_source_id: Option<bool>,
    pub monitor_source_name: Option<String>,
}
model! { ListSourceEventsForMonitorSourceData {
    0 "eventJson" event_json, 1 "eventTime" event_time, 2 "monitorSourceId" monitor_source_id,
    3 "monitorSourceName" monitor_source_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionServiceGroups {
    pub client_token: Option<String>,
    pub service_ids: Option<Vec<i64>>,
}
operation! { ListSubscriptionServiceGroups() "ListSubscriptionServiceGroups" -> ListSubscriptionServiceGroupsOutput {
    0 "clientToken" client_token: String, 1 "serviceIds" service_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/problem/serviceGroup/list", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionServiceGroupsOutput {
    pub data: Option<Vec<ListSubscriptionServiceGroupsData>>,
}
model! { ListSubscriptionServiceGroupsOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionServiceGroupsData {
    pub service_group_description: Option<String>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
}
model! { ListSubscriptionServiceGroupsData {
    0 "serviceGroupDescription" service_group_description, 1 "serviceId" service_id, 2 "serviceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptions {
    pub client_token: Option<String>,
    pub not_filter_scope_object_deleted: Option<bool>,
    pub notify_object: Option<String>,
    pub notify_object_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scope: Option<String>,
    pub scope_object: Option<String>,
    pub subscription_title: Option<String>,
}
operation! { ListSubscriptions() "ListSubscriptions" -> ListSubscriptionsOutput {
    0 "clientToken" client_token: String, 1 "notFilterScopeObjectDeleted" not_filter_scope_object_deleted: bool,
    2 "notifyObject" notify_object: String, 3 "notifyObjectType" notify_object_type: String,
    4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64, 6 "scope" scope: String,
    7 "scopeObject" scope_object: String, 8 "subscriptionTitle" subscription_title: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/notify/subscription/list", body: BodyStyle::Json, } }
paged! { ListSubscriptions: ListSubscriptionsData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsOutput {
    pub data: Option<Vec<ListSubscriptionsData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSubscriptionsOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsData {
    pub end_time: Option<String>,
    pub expired_type: Option<String>,
    pub notify_object_list: Option<Vec<ListSubscriptionsNotifyObjectList>>,
    pub notify_object_type: Option<i64>,
    pub scope: Option<i64>,
    pub scope_object_list: Option<Vec<ListSubscriptionsScopeObjectList>>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub subscription_id: Option<i64>,
    pub subscription_title: Option<String>,
}
model! { ListSubscriptionsData {
    0 "endTime" end_time, 1 "expiredType" expired_type, 2 "notifyObjectList" notify_object_list,
    3 "notifyObjectType" notify_object_type, 4 "scope" scope, 5 "scopeObjectList" scope_object_list,
    6 "startTime" start_time, 7 "status" status, 8 "subscriptionId" subscription_id,
    9 "subscriptionTitle" subscription_title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsNotifyObjectList {
    pub id: Option<i64>,
    pub is_valid: Option<i64>,
    pub name: Option<String>,
    pub notify_object_id: Option<i64>,
    pub notify_object_type: Option<i64>,
}
model! { ListSubscriptionsNotifyObjectList {
    0 "id" id, 1 "isValid" is_valid, 2 "name" name, 3 "notifyObjectId" notify_object_id,
    4 "notifyObjectType" notify_object_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsScopeObjectList {
    pub id: Option<i64>,
    pub is_valid: Option<i64>,
    pub scope: Option<i64>,
    pub scope_object: Option<String>,
    pub scope_object_id: Option<i64>,
}
model! { ListSubscriptionsScopeObjectList {
    0 "id" id, 1 "isValid" is_valid, 2 "scope" scope, 3 "scopeObject" scope_object, 4 "scopeObjectId" scope_object_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrendForSourceEvent {
    pub end_time: Option<String>,
    pub instance_id: Option<i64>,
    pub instance_type: Option<String>,
    pub request_id: Option<String>,
    pub start_time: Option<String>,
    pub time_unit: Option<i64>,
}
operation! { ListTrendForSourceEvent() "ListTrendForSourceEvent" -> ListTrendForSourceEventOutput {
    0 "endTime" end_time: String, 1 "instanceId" instance_id: i64, 2 "instanceType" instance_type: String,
    3 "requestId" request_id: String, 4 "startTime" start_time: String, 5 "timeUnit" time_unit: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/events/querySourceEventTrend", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrendForSourceEventOutput {
    pub data: Option<Vec<ListTrendForSourceEventData>>,
}
model! { ListTrendForSourceEventOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrendForSourceEventData {
    pub convergence_rate: Option<String>,
    pub max_sustain_time: Option<i64>,
    pub skip_day: Option<bool>,
    pub source_events_stat_map: Option<BTreeMap<String, Value>>,
    pub unit: Option<String>,
}
model! { ListTrendForSourceEventData {
    0 "convergenceRate" convergence_rate, 1 "maxSustainTime" max_sustain_time, 2 "skipDay" skip_day,
    3 "sourceEventsStatMap" source_events_stat_map, 4 "unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSerivceGroups {
    pub client_token: Option<String>,
    pub user_id: i64,
}
operation! { ListUserSerivceGroups(user_id: i64) "ListUserSerivceGroups" -> ListUserSerivceGroupsOutput {
    0 "clientToken" client_token: String, 1 "userId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/user/preview/detail", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSerivceGroupsOutput {
    pub data: Option<ListUserSerivceGroupsData>,
}
model! { ListUserSerivceGroupsOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSerivceGroupsData {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub ram_id: Option<i64>,
    pub service_groups: Option<Vec<ListUserSerivceGroupsServiceGroups>>,
    pub user_id: Option<i64>,
    pub username: Option<String>,
}
model! { ListUserSerivceGroupsData {
    0 "email" email, 1 "phone" phone, 2 "ramId" ram_id, 3 "serviceGroups" service_groups, 4 "userId" user_id,
    5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSerivceGroupsServiceGroups {
    pub service_group_description: Option<String>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { ListUserSerivceGroupsServiceGroups {
    0 "serviceGroupDescription" service_group_description, 1 "serviceGroupId" service_group_id,
    2 "serviceGroupName" service_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub client_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub phone: Option<String>,
    pub ram_id: Option<String>,
    pub scene: Option<i64>,
    pub synergy_channel: Option<String>,
    pub username: Option<String>,
}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {
    0 "clientToken" client_token: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "phone" phone: String, 4 "ramId" ram_id: String, 5 "scene" scene: i64, 6 "synergyChannel" synergy_channel: String,
    7 "username" username: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/user/list", body: BodyStyle::Json, } }
paged! { ListUsers: ListUsersData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub data: Option<Vec<ListUsersData>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListUsersOutput {
    0 "data" data, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersData {
    pub account_type: Option<i64>,
    pub app_account: Option<String>,
    pub email: Option<String>,
    pub gmt_active: Option<String>,
    pub gmt_create: Option<String>,
    pub is_active: Option<i64>,
    pub is_editable_user: Option<i64>,
    pub is_operation: Option<i64>,
    pub is_ram: Option<i64>,
    pub is_related: Option<String>,
    pub phone: Option<String>,
    pub ram_id: Option<i64>,
    pub role_id_list: Option<Vec<i64>>,
    pub role_name_list: Option<Vec<String>>,
    pub synergy_channel: Option<String>,
    pub user_id: Option<i64>,
    pub username: Option<String>,
}
model! { ListUsersData {
    0 "accountType" account_type, 1 "appAccount" app_account, 2 "email" email, 3 "gmtActive" gmt_active,
    4 "gmtCreate" gmt_create, 5 "isActive" is_active, 6 "isEditableUser" is_editable_user, 7 "isOperation" is_operation,
    8 "isRam" is_ram, 9 "isRelated" is_related, 10 "phone" phone, 11 "ramId" ram_id, 12 "roleIdList" role_id_list,
    13 "roleNameList" role_name_list, 14 "synergyChannel" synergy_channel, 15 "userId" user_id, 16 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMonitor {
    pub body: Option<String>,
    pub api_key: Secret,
}
operation! { PushMonitor(api_key: Secret) "PushMonitor" -> PushMonitorOutput {
    0 "body" body: String, 1 "apiKey" api_key
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/monitor/push/{apiKey}", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMonitorOutput {
    pub data: Option<Value>,
}
model! { PushMonitorOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverProblem {
    pub problem_id: Option<i64>,
    pub problem_notify_type: Option<String>,
    pub recovery_time: Option<String>,
}
operation! { RecoverProblem() "RecoverProblem" -> Empty {
    0 "problemId" problem_id: i64, 1 "problemNotifyType" problem_notify_type: String,
    2 "recoveryTime" recovery_time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/recovery", body: BodyStyle::Json, } }

pub type RecoverProblemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshIntegrationConfigKey {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { RefreshIntegrationConfigKey() "RefreshIntegrationConfigKey" -> RefreshIntegrationConfigKeyOutput {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/refreshKey", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshIntegrationConfigKeyOutput {
    pub data: Option<RefreshIntegrationConfigKeyData>,
}
model! { RefreshIntegrationConfigKeyOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshIntegrationConfigKeyData {
    pub key: Option<String>,
}
model! { RefreshIntegrationConfigKeyData {
    0 "key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { RemoveIntegrationConfig() "RemoveIntegrationConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/remove", body: BodyStyle::Json, } }

pub type RemoveIntegrationConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveProblemServiceGroup {
    pub problem_id: Option<i64>,
    pub service_group_ids: Option<Vec<i64>>,
}
operation! { RemoveProblemServiceGroup() "RemoveProblemServiceGroup" -> Empty {
    0 "problemId" problem_id: i64, 1 "serviceGroupIds" service_group_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/problem/removeServiceGroup", body: BodyStyle::Json, } }

pub type RemoveProblemServiceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplayProblem {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
    pub replay_duty_user_id: Option<i64>,
}
operation! { ReplayProblem() "ReplayProblem" -> Empty {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64, 2 "replayDutyUserId" replay_duty_user_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/replay", body: BodyStyle::Json, } }

pub type ReplayProblemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RespondIncident {
    pub client_token: Option<String>,
    pub incident_ids: Option<Vec<i64>>,
}
operation! { RespondIncident() "RespondIncident" -> Empty {
    0 "clientToken" client_token: String, 1 "incidentIds" incident_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/incident/response", body: BodyStyle::Json, } }

pub type RespondIncidentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeProblemRecovery {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_notify_type: Option<String>,
}
operation! { RevokeProblemRecovery() "RevokeProblemRecovery" -> Empty {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64,
    2 "problemNotifyType" problem_notify_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/revoke", body: BodyStyle::Json, } }

pub type RevokeProblemRecoveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindUser {}
operation! { UnbindUser() "UnbindUser" -> Empty {} { path: "/user/unbind", } }

pub type UnbindUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEscalationPlan {
    pub client_token: Option<String>,
    pub escalation_plan_description: Option<String>,
    pub escalation_plan_id: i64,
    pub escalation_plan_name: Option<String>,
    pub escalation_plan_rules: Option<Vec<UpdateEscalationPlanEscalationPlanRules>>,
    pub escalation_plan_scope_objects: Option<Vec<UpdateEscalationPlanEscalationPlanScopeObjects>>,
    pub is_global: Option<bool>,
}
operation! { UpdateEscalationPlan(escalation_plan_id: i64) "UpdateEscalationPlan" -> Empty {
    0 "clientToken" client_token: String, 1 "escalationPlanDescription" escalation_plan_description: String,
    2 "escalationPlanId" escalation_plan_id, 3 "escalationPlanName" escalation_plan_name: String,
    4 "escalationPlanRules" escalation_plan_rules: Vec<UpdateEscalationPlanEscalationPlanRules>,
    5 "escalationPlanScopeObjects" escalation_plan_scope_objects: Vec<UpdateEscalationPlanEscalationPlanScopeObjects>,
    6 "isGlobal" is_global: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/escalationPlan/update", body: BodyStyle::Json, } }

pub type UpdateEscalationPlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEscalationPlanEscalationPlanRules {
    pub escalation_plan_conditions: Option<Vec<UpdateEscalationPlanEscalationPlanConditions>>,
    pub escalation_plan_strategies: Option<Vec<UpdateEscalationPlanEscalationPlanStrategies>>,
    pub escalation_plan_type: Option<String>,
    pub id: Option<i64>,
}
input! { UpdateEscalationPlanEscalationPlanRules() {
    0 "escalationPlanConditions" escalation_plan_conditions: Vec<UpdateEscalationPlanEscalationPlanConditions>,
    1 "escalationPlanStrategies" escalation_plan_strategies: Vec<UpdateEscalationPlanEscalationPlanStrategies>,
    2 "escalationPlanType" escalation_plan_type: String, 3 "id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEscalationPlanEscalationPlanConditions {
    pub effection: Option<String>,
    pub level: Option<String>,
}
input! { UpdateEscalationPlanEscalationPlanConditions() {
    0 "effection" effection: String, 1 "level" level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEscalationPlanEscalationPlanStrategies {
    pub enable_webhook: Option<bool>,
    pub escalation_plan_type: Option<String>,
    pub notice_channels: Option<Vec<String>>,
    pub notice_objects: Option<Vec<i64>>,
    pub notice_role_list: Option<Vec<i64>>,
    pub notice_time: Option<i64>,
    pub service_group_ids: Option<Vec<i64>>,
}
input! { UpdateEscalationPlanEscalationPlanStrategies() {
    0 "enableWebhook" enable_webhook: bool, 1 "escalationPlanType" escalation_plan_type: String,
    2 "noticeChannels" notice_channels: Vec<String>, 3 "noticeObjects" notice_objects: Vec<i64>,
    4 "noticeRoleList" notice_role_list: Vec<i64>, 5 "noticeTime" notice_time: i64,
    6 "serviceGroupIds" service_group_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEscalationPlanEscalationPlanScopeObjects {
    pub id: Option<i64>,
    pub scope: Option<String>,
    pub scope_object_id: Option<i64>,
}
input! { UpdateEscalationPlanEscalationPlanScopeObjects(id: i64, scope_object_id: i64) {
    0 "id" id: i64, 1 "scope" scope: String, 2 "scopeObjectId" scope_object_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIncident {
    pub client_token: Option<String>,
    pub effect: Option<String>,
    pub incident_id: i64,
    pub incident_level: Option<String>,
    pub incident_title: Option<String>,
}
operation! { UpdateIncident(incident_id: i64) "UpdateIncident" -> UpdateIncidentOutput {
    0 "clientToken" client_token: String, 1 "effect" effect: String, 2 "incidentId" incident_id,
    3 "incidentLevel" incident_level: String, 4 "incidentTitle" incident_title: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/incident/update", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIncidentOutput {
    pub data: Option<UpdateIncidentData>,
}
model! { UpdateIncidentOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIncidentData {
    pub incident_id: Option<i64>,
}
model! { UpdateIncidentData {
    0 "incidentId" incident_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntegrationConfig {
    pub access_key: Option<Secret>,
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { UpdateIntegrationConfig() "UpdateIntegrationConfig" -> Empty {
    0 "accessKey" access_key: Secret, 1 "clientToken" client_token: String,
    2 "integrationConfigId" integration_config_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/integrationConfig/update", body: BodyStyle::Json, } }

pub type UpdateIntegrationConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProblem {
    pub feedback: Option<String>,
    pub level: Option<String>,
    pub main_handler_id: Option<i64>,
    pub preliminary_reason: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_name: Option<String>,
    pub progress_summary: Option<String>,
    pub progress_summary_rich_text_id: Option<i64>,
    pub related_service_id: Option<i64>,
    pub service_group_ids: Option<Vec<i64>>,
}
operation! { UpdateProblem() "UpdateProblem" -> Empty {
    0 "feedback" feedback: String, 1 "level" level: String, 2 "mainHandlerId" main_handler_id: i64,
    3 "preliminaryReason" preliminary_reason: String, 4 "problemId" problem_id: i64,
    5 "problemName" problem_name: String, 6 "progressSummary" progress_summary: String,
    7 "progressSummaryRichTextId" progress_summary_rich_text_id: i64, 8 "relatedServiceId" related_service_id: i64,
    9 "serviceGroupIds" service_group_ids: Vec<i64>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/problem/update", body: BodyStyle::Json, } }

pub type UpdateProblemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProblemEffectionService {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub effection_service_id: Option<i64>,
    pub level: Option<String>,
    pub pic_url: Option<Vec<String>>,
    pub problem_id: Option<i64>,
    pub service_id: Option<i64>,
    pub status: Option<String>,
}
operation! { UpdateProblemEffectionService() "UpdateProblemEffectionService" -> Empty {
    0 "clientToken" client_token: String, 1 "description" description: String,
    2 "effectionServiceId" effection_service_id: i64, 3 "level" level: String, 4 "picUrl" pic_url: Vec<String>,
    5 "problemId" problem_id: i64, 6 "serviceId" service_id: i64, 7 "status" status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/problem/process/effectionService/update", body: BodyStyle::Json, } }

pub type UpdateProblemEffectionServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProblemImprovement {
    pub client_token: Option<String>,
    pub custom_problem_reason: Option<String>,
    pub discover_source: Option<i64>,
    pub duty_department_id: Option<i64>,
    pub duty_department_name: Option<String>,
    pub duty_user_id: Option<i64>,
    pub injection_mode: Option<String>,
    pub monitor_source_name: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_reason: Option<String>,
    pub recent_activity: Option<String>,
    pub recovery_mode: Option<String>,
    pub relation_changes: Option<String>,
    pub remark: Option<String>,
    pub replay_duty_user_id: Option<i64>,
    pub user_report: Option<i64>,
}
operation! { UpdateProblemImprovement() "UpdateProblemImprovement" -> Empty {
    0 "clientToken" client_token: String, 1 "customProblemReason" custom_problem_reason: String,
    2 "discoverSource" discover_source: i64, 3 "dutyDepartmentId" duty_department_id: i64,
    4 "dutyDepartmentName" duty_department_name: String, 5 "dutyUserId" duty_user_id: i64,
    6 "injectionMode" injection_mode: String, 7 "monitorSourceName" monitor_source_name: String,
    8 "problemId" problem_id: i64, 9 "problemReason" problem_reason: String,
    10 "recentActivity" recent_activity: String, 11 "recoveryMode" recovery_mode: String,
    12 "relationChanges" relation_changes: String, 13 "remark" remark: String,
    14 "replayDutyUserId" replay_duty_user_id: i64, 15 "userReport" user_report: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None }
] { path: "/problem/improvement/update", body: BodyStyle::Json, } }

pub type UpdateProblemImprovementOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProblemMeasure {
    pub check_standard: Option<String>,
    pub check_user_id: Option<i64>,
    pub client_token: Option<String>,
    pub content: Option<String>,
    pub director_id: Option<i64>,
    pub measure_id: Option<i64>,
    pub plan_finish_time: Option<String>,
    pub problem_id: Option<i64>,
    pub stalker_id: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<i64>,
}
operation! { UpdateProblemMeasure() "UpdateProblemMeasure" -> Empty {
    0 "checkStandard" check_standard: String, 1 "checkUserId" check_user_id: i64, 2 "clientToken" client_token: String,
    3 "content" content: String, 4 "directorId" director_id: i64, 5 "measureId" measure_id: i64,
    6 "planFinishTime" plan_finish_time: String, 7 "problemId" problem_id: i64, 8 "stalkerId" stalker_id: i64,
    9 "status" status: String, 10 "type" r#type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/problem/improvement/measure/update", body: BodyStyle::Json, } }

pub type UpdateProblemMeasureOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProblemNotice {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_notify_type: Option<String>,
}
operation! { UpdateProblemNotice() "UpdateProblemNotice" -> Empty {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64,
    2 "problemNotifyType" problem_notify_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/problem/notify", body: BodyStyle::Json, } }

pub type UpdateProblemNoticeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProblemTimeline {
    pub client_token: Option<String>,
    pub content: Option<String>,
    pub key_node: Option<String>,
    pub problem_id: Option<i64>,
    pub problem_timeline_id: Option<i64>,
    pub time: Option<String>,
}
operation! { UpdateProblemTimeline() "UpdateProblemTimeline" -> Empty {
    0 "clientToken" client_token: String, 1 "content" content: String, 2 "keyNode" key_node: String,
    3 "problemId" problem_id: i64, 4 "problemTimelineId" problem_timeline_id: i64, 5 "time" time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/problem/process/timeline/update", body: BodyStyle::Json, } }

pub type UpdateProblemTimelineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRichText {
    pub instance_id: Option<i64>,
    pub instance_type: Option<String>,
    pub rich_text: Option<String>,
    pub rich_text_id: Option<i64>,
}
operation! { UpdateRichText() "UpdateRichText" -> UpdateRichTextOutput {
    0 "instanceId" instance_id: i64, 1 "instanceType" instance_type: String, 2 "richText" rich_text: String,
    3 "richTextId" rich_text_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/rich/update", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRichTextOutput {
    pub data: Option<UpdateRichTextData>,
}
model! { UpdateRichTextOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRichTextData {
    pub id: Option<i64>,
}
model! { UpdateRichTextData {
    0 "id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteRule {
    pub assign_object_id: i64,
    pub assign_object_type: String,
    pub child_rule_relation: Option<String>,
    pub client_token: Option<String>,
    pub convergence_fields: Option<Vec<String>>,
    pub convergence_type: Option<i64>,
    pub coverage_problem_levels: Option<Vec<String>>,
    pub effection: String,
    pub incident_level: String,
    pub match_count: i64,
    pub notify_channels: Vec<String>,
    pub problem_effection_services: Option<Vec<i64>>,
    pub problem_level_group: Option<BTreeMap<String, ProblemLevelGroupValue>>,
    pub related_service_id: i64,
    pub route_child_rules: Vec<UpdateRouteRuleRouteChildRules>,
    pub route_rule_id: i64,
    pub route_type: String,
    pub rule_name: String,
    pub time_window: i64,
    pub time_window_unit: String,
}

/// What [`UpdateRouteRule::new`] takes.
pub struct UpdateRouteRuleRequired {
    pub assign_object_id: i64,
    pub assign_object_type: String,
    pub effection: String,
    pub incident_level: String,
    pub match_count: i64,
    pub notify_channels: Vec<String>,
    pub related_service_id: i64,
    pub route_child_rules: Vec<UpdateRouteRuleRouteChildRules>,
    pub route_rule_id: i64,
    pub route_type: String,
    pub rule_name: String,
    pub time_window: i64,
    pub time_window_unit: String,
}
operation! { UpdateRouteRule{UpdateRouteRuleRequired: assign_object_id, assign_object_type, effection, incident_level, match_count, notify_channels, related_service_id, route_child_rules, route_rule_id, route_type, rule_name, time_window, time_window_unit}
    "UpdateRouteRule" -> UpdateRouteRuleOutput {
    0 "assignObjectId" assign_object_id, 1 "assignObjectType" assign_object_type,
    2 "childRuleRelation" child_rule_relation: String, 3 "clientToken" client_token: String,
    4 "convergenceFields" convergence_fields: Vec<String>, 5 "convergenceType" convergence_type: i64,
    6 "coverageProblemLevels" coverage_problem_levels: Vec<String>, 7 "effection" effection,
    8 "incidentLevel" incident_level, 9 "matchCount" match_count, 10 "notifyChannels" notify_channels,
    11 "problemEffectionServices" problem_effection_services: Vec<i64>,
    12 "problemLevelGroup" problem_level_group: BTreeMap<String, ProblemLevelGroupValue>,
    13 "relatedServiceId" related_service_id, 14 "routeChildRules" route_child_rules, 15 "routeRuleId" route_rule_id,
    16 "routeType" route_type, 17 "ruleName" rule_name, 18 "timeWindow" time_window,
    19 "timeWindowUnit" time_window_unit
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None }
] { path: "/routeRule/edit", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteRuleRouteChildRules {
    pub child_condition_relation: Option<i64>,
    pub child_route_rule_id: Option<i64>,
    pub conditions: Option<Vec<UpdateRouteRuleConditions>>,
    pub is_valid_child_rule: Option<bool>,
    pub monitor_source_id: Option<i64>,
    pub problem_level: Option<String>,
}
input! { UpdateRouteRuleRouteChildRules(child_route_rule_id: i64, conditions: Vec<UpdateRouteRuleConditions>, is_valid_child_rule: bool, monitor_source_id: i64) {
    0 "childConditionRelation" child_condition_relation: i64, 1 "childRouteRuleId" child_route_rule_id: i64,
    2 "conditions" conditions: Vec<UpdateRouteRuleConditions>, 3 "isValidChildRule" is_valid_child_rule: bool,
    4 "monitorSourceId" monitor_source_id: i64, 5 "problemLevel" problem_level: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteRuleConditions {
    pub key: Option<String>,
    pub operation_symbol: Option<String>,
    pub value: Option<String>,
}
input! { UpdateRouteRuleConditions(key: String, operation_symbol: String, value: String) {
    0 "key" key: String, 1 "operationSymbol" operation_symbol: String, 2 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteRuleOutput {
    pub data: Option<i64>,
}
model! { UpdateRouteRuleOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateService {
    pub client_token: Option<String>,
    pub escalation_plan_id: Option<i64>,
    pub service_description: Option<String>,
    pub service_group_id_list: Option<Vec<i64>>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
}
operation! { UpdateService() "UpdateService" -> UpdateServiceOutput {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id: i64,
    2 "serviceDescription" service_description: String, 3 "serviceGroupIdList" service_group_id_list: Vec<i64>,
    4 "serviceId" service_id: i64, 5 "serviceName" service_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/services/update", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub data: Option<i64>,
}
model! { UpdateServiceOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroup {
    pub client_token: Option<String>,
    pub enable_webhook: String,
    pub monitor_source_templates: Option<Vec<UpdateServiceGroupMonitorSourceTemplates>>,
    pub service_group_description: Option<String>,
    pub service_group_id: i64,
    pub service_group_name: String,
    pub user_ids: Vec<i64>,
    pub webhook_link: Secret,
    pub webhook_type: String,
}

/// What [`UpdateServiceGroup::new`] takes.
pub struct UpdateServiceGroupRequired {
    pub enable_webhook: String,
    pub service_group_id: i64,
    pub service_group_name: String,
    pub user_ids: Vec<i64>,
    pub webhook_link: Secret,
    pub webhook_type: String,
}
operation! { UpdateServiceGroup{UpdateServiceGroupRequired: enable_webhook, service_group_id, service_group_name, user_ids, webhook_link, webhook_type}
    "UpdateServiceGroup" -> Empty {
    0 "clientToken" client_token: String, 1 "enableWebhook" enable_webhook,
    2 "monitorSourceTemplates" monitor_source_templates: Vec<UpdateServiceGroupMonitorSourceTemplates>,
    3 "serviceGroupDescription" service_group_description: String, 4 "serviceGroupId" service_group_id,
    5 "serviceGroupName" service_group_name, 6 "userIds" user_ids, 7 "webhookLink" webhook_link,
    8 "webhookType" webhook_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/services/group/modify", body: BodyStyle::Json, } }

pub type UpdateServiceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupMonitorSourceTemplates {
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
    pub template_content: Option<String>,
    pub template_id: Option<i64>,
}
input! { UpdateServiceGroupMonitorSourceTemplates() {
    0 "monitorSourceId" monitor_source_id: i64, 1 "monitorSourceName" monitor_source_name: String,
    2 "templateContent" template_content: String, 3 "templateId" template_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupScheduling {
    pub client_token: Option<String>,
    pub fast_scheduling: Option<UpdateServiceGroupSchedulingFastScheduling>,
    pub fine_scheduling: Option<UpdateServiceGroupSchedulingFineScheduling>,
    pub scheduling_way: String,
    pub service_group_id: i64,
}
operation! { UpdateServiceGroupScheduling(scheduling_way: String, service_group_id: i64)
    "UpdateServiceGroupScheduling" -> Empty {
    0 "clientToken" client_token: String,
    1 "fastScheduling" fast_scheduling: UpdateServiceGroupSchedulingFastScheduling,
    2 "fineScheduling" fine_scheduling: UpdateServiceGroupSchedulingFineScheduling, 3 "schedulingWay" scheduling_way,
    4 "serviceGroupId" service_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/services/group/scheduling/update", body: BodyStyle::Json, } }

pub type UpdateServiceGroupSchedulingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupSchedulingFastScheduling {
    pub duty_plan: Option<String>,
    pub id: Option<i64>,
    pub scheduling_users: Option<Vec<UpdateServiceGroupSchedulingSchedulingUsers>>,
    pub single_duration: Option<i64>,
    pub single_duration_unit: Option<String>,
}
input! { UpdateServiceGroupSchedulingFastScheduling() {
    0 "dutyPlan" duty_plan: String, 1 "id" id: i64,
    2 "schedulingUsers" scheduling_users: Vec<UpdateServiceGroupSchedulingSchedulingUsers>,
    3 "singleDuration" single_duration: i64, 4 "singleDurationUnit" single_duration_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupSchedulingSchedulingUsers {
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
}
input! { UpdateServiceGroupSchedulingSchedulingUsers() {
    0 "schedulingObjectType" scheduling_object_type: String, 1 "schedulingOrder" scheduling_order: i64,
    2 "schedulingUserId" scheduling_user_id: i64, 3 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupSchedulingFineScheduling {
    pub id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub scheduling_fine_shifts: Option<Vec<UpdateServiceGroupSchedulingSchedulingFineShifts>>,
    pub scheduling_template_fine_shifts: Option<Vec<UpdateServiceGroupSchedulingSchedulingTemplateFineShifts>>,
    pub shift_type: Option<String>,
}
input! { UpdateServiceGroupSchedulingFineScheduling() {
    0 "id" id: i64, 1 "period" period: i64, 2 "periodUnit" period_unit: String,
    3 "schedulingFineShifts" scheduling_fine_shifts: Vec<UpdateServiceGroupSchedulingSchedulingFineShifts>,
    4 "schedulingTemplateFineShifts" scheduling_template_fine_shifts: Vec<UpdateServiceGroupSchedulingSchedulingTemplateFineShifts>,
    5 "shiftType" shift_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupSchedulingSchedulingFineShifts {
    pub cycle_order: Option<i64>,
    pub scheduling_end_time: Option<String>,
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_start_time: Option<String>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
    pub shift_name: Option<String>,
    pub skip_one_day: Option<bool>,
}
input! { UpdateServiceGroupSchedulingSchedulingFineShifts() {
    0 "cycleOrder" cycle_order: i64, 1 "schedulingEndTime" scheduling_end_time: String,
    2 "schedulingObjectType" scheduling_object_type: String, 3 "schedulingOrder" scheduling_order: i64,
    4 "schedulingStartTime" scheduling_start_time: String, 5 "schedulingUserId" scheduling_user_id: i64,
    6 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>, 7 "shiftName" shift_name: String,
    8 "skipOneDay" skip_one_day: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupSchedulingSchedulingTemplateFineShifts {
    pub scheduling_end_time: Option<String>,
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_start_time: Option<String>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
    pub shift_name: Option<String>,
    pub skip_one_day: Option<bool>,
}
input! { UpdateServiceGroupSchedulingSchedulingTemplateFineShifts() {
    0 "schedulingEndTime" scheduling_end_time: String, 1 "schedulingObjectType" scheduling_object_type: String,
    2 "schedulingOrder" scheduling_order: i64, 3 "schedulingStartTime" scheduling_start_time: String,
    4 "schedulingUserId" scheduling_user_id: i64, 5 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>,
    6 "shiftName" shift_name: String, 7 "skipOneDay" skip_one_day: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupSpecialDayScheduling {
    pub client_token: Option<String>,
    pub scheduling_date: String,
    pub scheduling_special_days: Vec<UpdateServiceGroupSpecialDaySchedulingSchedulingSpecialDays>,
    pub service_group_id: i64,
}
operation! { UpdateServiceGroupSpecialDayScheduling(scheduling_date: String, scheduling_special_days: Vec<UpdateServiceGroupSpecialDaySchedulingSchedulingSpecialDays>, service_group_id: i64)
    "UpdateServiceGroupSpecialDayScheduling" -> Empty {
    0 "clientToken" client_token: String, 1 "schedulingDate" scheduling_date,
    2 "schedulingSpecialDays" scheduling_special_days, 3 "serviceGroupId" service_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/services/group/scheduling/updateSpecialDayScheduling", body: BodyStyle::Json, } }

pub type UpdateServiceGroupSpecialDaySchedulingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupSpecialDaySchedulingSchedulingSpecialDays {
    pub scheduling_end_time: Option<String>,
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_start_time: Option<String>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
}
input! { UpdateServiceGroupSpecialDaySchedulingSchedulingSpecialDays(scheduling_end_time: String, scheduling_start_time: String, scheduling_user_id: i64) {
    0 "schedulingEndTime" scheduling_end_time: String, 1 "schedulingObjectType" scheduling_object_type: String,
    2 "schedulingOrder" scheduling_order: i64, 3 "schedulingStartTime" scheduling_start_time: String,
    4 "schedulingUserId" scheduling_user_id: i64, 5 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscription {
    pub end_time: Option<String>,
    pub expired_type: String,
    pub notify_object_list: Vec<UpdateSubscriptionNotifyObjectList>,
    pub notify_object_type: String,
    pub notify_strategy_list: Vec<UpdateSubscriptionNotifyStrategyList>,
    pub period: Option<String>,
    pub scope: String,
    pub scope_object_list: Vec<UpdateSubscriptionScopeObjectList>,
    pub start_time: Option<String>,
    pub subscription_id: i64,
    pub subscription_title: String,
}

/// What [`UpdateSubscription::new`] takes.
pub struct UpdateSubscriptionRequired {
    pub expired_type: String,
    pub notify_object_list: Vec<UpdateSubscriptionNotifyObjectList>,
    pub notify_object_type: String,
    pub notify_strategy_list: Vec<UpdateSubscriptionNotifyStrategyList>,
    pub scope: String,
    pub scope_object_list: Vec<UpdateSubscriptionScopeObjectList>,
    pub subscription_id: i64,
    pub subscription_title: String,
}
operation! { UpdateSubscription{UpdateSubscriptionRequired: expired_type, notify_object_list, notify_object_type, notify_strategy_list, scope, scope_object_list, subscription_id, subscription_title}
    "UpdateSubscription" -> Empty {
    0 "endTime" end_time: String, 1 "expiredType" expired_type, 2 "notifyObjectList" notify_object_list,
    3 "notifyObjectType" notify_object_type, 4 "notifyStrategyList" notify_strategy_list, 5 "period" period: String,
    6 "scope" scope, 7 "scopeObjectList" scope_object_list, 8 "startTime" start_time: String,
    9 "subscriptionId" subscription_id, 10 "subscriptionTitle" subscription_title
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/notify/subscription/update", body: BodyStyle::Json, } }

pub type UpdateSubscriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionNotifyObjectList {
    pub id: Option<i64>,
    pub notify_object_id: Option<i64>,
}
input! { UpdateSubscriptionNotifyObjectList(notify_object_id: i64) {
    0 "id" id: i64, 1 "notifyObjectId" notify_object_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionNotifyStrategyList {
    pub instance_type: Option<i64>,
    pub strategies: Option<Vec<UpdateSubscriptionStrategies>>,
}
input! { UpdateSubscriptionNotifyStrategyList(instance_type: i64, strategies: Vec<UpdateSubscriptionStrategies>) {
    0 "instanceType" instance_type: i64, 1 "strategies" strategies: Vec<UpdateSubscriptionStrategies>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionStrategies {
    pub channels: Option<String>,
    pub conditions: Option<Vec<UpdateSubscriptionConditions>>,
    pub id: Option<String>,
    pub period_channel: Option<UpdateSubscriptionPeriodChannel>,
}
input! { UpdateSubscriptionStrategies() {
    0 "channels" channels: String, 1 "conditions" conditions: Vec<UpdateSubscriptionConditions>, 2 "id" id: String,
    3 "periodChannel" period_channel: UpdateSubscriptionPeriodChannel
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionConditions {
    pub action: Option<String>,
    pub effection: Option<String>,
    pub level: Option<String>,
    pub problem_notify_type: Option<String>,
}
input! { UpdateSubscriptionConditions() {
    0 "action" action: String, 1 "effection" effection: String, 2 "level" level: String,
    3 "problemNotifyType" problem_notify_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionPeriodChannel {
    pub non_workday: Option<String>,
    pub workday: Option<String>,
}
input! { UpdateSubscriptionPeriodChannel() {
    0 "nonWorkday" non_workday: String, 1 "workday" workday: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionScopeObjectList {
    pub id: Option<i64>,
    pub scope_object_id: Option<i64>,
}
input! { UpdateSubscriptionScopeObjectList(scope_object_id: i64) {
    0 "id" id: i64, 1 "scopeObjectId" scope_object_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub client_token: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub ram_id: Option<i64>,
    pub role_id_list: Option<Vec<i64>>,
    pub user_id: i64,
    pub username: Option<String>,
}
operation! { UpdateUser(user_id: i64) "UpdateUser" -> Empty {
    0 "clientToken" client_token: String, 1 "email" email: String, 2 "phone" phone: String, 3 "ramId" ram_id: i64,
    4 "roleIdList" role_id_list: Vec<i64>, 5 "userId" user_id, 6 "username" username: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/user/update", body: BodyStyle::Json, } }

pub type UpdateUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGuideStatus {
    pub client_token: Option<String>,
    pub guide_action: Option<String>,
}
operation! { UpdateUserGuideStatus() "UpdateUserGuideStatus" -> Empty {
    0 "clientToken" client_token: String, 1 "guideAction" guide_action: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/user/update/guide/status", body: BodyStyle::Json, } }

pub type UpdateUserGuideStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRule {
    pub route_rule_id: Option<i64>,
    pub test_source_events: Option<Vec<VerifyRouteRuleTestSourceEvents>>,
}
operation! { VerifyRouteRule() "VerifyRouteRule" -> VerifyRouteRuleOutput {
    0 "routeRuleId" route_rule_id: i64, 1 "testSourceEvents" test_source_events: Vec<VerifyRouteRuleTestSourceEvents>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/routeRule/verify", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRuleTestSourceEvents {
    pub event_json: Option<String>,
    pub event_time: Option<String>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
}
input! { VerifyRouteRuleTestSourceEvents() {
    0 "eventJson" event_json: String, 1 "eventTime" event_time: String, 2 "monitorSourceId" monitor_source_id: i64,
    3 "monitorSourceName" monitor_source_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRuleOutput {
    pub data: Option<VerifyRouteRuleData>,
}
model! { VerifyRouteRuleOutput {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRuleData {
    pub escalation_plans: Option<Vec<VerifyRouteRuleEscalationPlans>>,
    pub is_valid_rule: Option<bool>,
    pub monitor_source_ids: Option<Vec<i64>>,
    pub notify_subscription_names: Option<Vec<VerifyRouteRuleNotifySubscriptionNames>>,
    pub route_rule_fail_reason: Option<Vec<String>>,
    pub route_type: Option<String>,
}
model! { VerifyRouteRuleData {
    0 "escalationPlans" escalation_plans, 1 "isValidRule" is_valid_rule, 2 "monitorSourceIds" monitor_source_ids,
    3 "notifySubscriptionNames" notify_subscription_names, 4 "routeRuleFailReason" route_rule_fail_reason,
    5 "routeType" route_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRuleEscalationPlans {
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
}
model! { VerifyRouteRuleEscalationPlans {
    0 "escalationPlanId" escalation_plan_id, 1 "escalationPlanName" escalation_plan_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRuleNotifySubscriptionNames {
    pub subscription_id: Option<i64>,
    pub title: Option<String>,
}
model! { VerifyRouteRuleNotifySubscriptionNames {
    0 "subscriptionId" subscription_id, 1 "title" title
} }

#[cfg(feature = "reflect")]
register! {
    AddProblemServiceGroup, BillingStatistics, CancelProblem, CheckWebhook, ConfirmIntegrationConfig,
    CreateEscalationPlan, CreateIncident, CreateIncidentSubtotal, CreateIntegrationConfig, CreateProblem,
    CreateProblemEffectionService, CreateProblemMeasure, CreateProblemSubtotal, CreateProblemTimeline,
    CreateProblemTimelines, CreateRichText, CreateRouteRule, CreateService, CreateServiceGroup,
    CreateServiceGroupScheduling, CreateSubscription, CreateTenantApplication, CreateUser, DeleteEscalationPlan,
    DeleteIncident, DeleteIntegrationConfig, DeleteProblem, DeleteProblemEffectionService, DeleteProblemMeasure,
    DeleteProblemTimeline, DeleteRouteRule, DeleteService, DeleteServiceGroup, DeleteServiceGroupScheduling,
    DeleteServiceGroupUser, DeleteSubscription, DeleteUser, DeliverIncident, DisableEscalationPlan,
    DisableIntegrationConfig, DisableRouteRule, DisableServiceGroupWebhook, DisableSubscription, EnableEscalationPlan,
    EnableIntegrationConfig, EnableRouteRule, EnableServiceGroupWebhook, EnableSubscription, FinishIncident,
    FinishProblem, GeneratePictureLink, GeneratePictureUploadSign, GenerateProblemPictureLink,
    GenerateProblemPictureUploadSign, GetEscalationPlan, GetEvent, GetHomePageGuidance, GetIncident,
    GetIncidentListByIdList, GetIncidentStatistics, GetIncidentSubtotalCount, GetIntegrationConfig, GetProblem,
    GetProblemEffectionService, GetProblemImprovement, GetProblemPreview, GetResourceStatistics, GetRichText,
    GetRouteRule, GetService, GetServiceGroup, GetServiceGroupPersonScheduling, GetServiceGroupScheduling,
    GetServiceGroupSchedulingPreview, GetServiceGroupSpecialPersonScheduling, GetSimilarIncidentStatistics,
    GetSubscription, GetTenantApplication, GetTenantStatus, GetUser, GetUserGuideStatus, ListAlerts,
    ListByMonitorSourceId, ListChartDataForServiceGroup, ListChartDataForUser, ListConfigs,
    ListDataReportForServiceGroup, ListDataReportForUser, ListDictionaries, ListEscalationPlanServices,
    ListEscalationPlans, ListEscalationPlansByNoticeObject, ListIncidentDetailEscalationPlans,
    ListIncidentDetailTimelines, ListIncidentSubtotals, ListIncidentTimelines, ListIncidents,
    ListIntegrationConfigTimelines, ListIntegrationConfigs, ListMonitorSources, ListProblemDetailOperations,
    ListProblemOperations, ListProblemSubtotals, ListProblemTimeLines, ListProblems, ListRouteRules,
    ListRouteRulesByAssignWhoId, ListRouteRulesByService, ListServiceGroupMonitorSourceTemplates, ListServiceGroups,
    ListServiceGroupsByUserId, ListServices, ListSourceEvents, ListSourceEventsForMonitorSource,
    ListSubscriptionServiceGroups, ListSubscriptions, ListTrendForSourceEvent, ListUserSerivceGroups, ListUsers,
    PushMonitor, RecoverProblem, RefreshIntegrationConfigKey, RemoveIntegrationConfig, RemoveProblemServiceGroup,
    ReplayProblem, RespondIncident, RevokeProblemRecovery, UnbindUser, UpdateEscalationPlan, UpdateIncident,
    UpdateIntegrationConfig, UpdateProblem, UpdateProblemEffectionService, UpdateProblemImprovement,
    UpdateProblemMeasure, UpdateProblemNotice, UpdateProblemTimeline, UpdateRichText, UpdateRouteRule, UpdateService,
    UpdateServiceGroup, UpdateServiceGroupScheduling, UpdateServiceGroupSpecialDayScheduling, UpdateSubscription,
    UpdateUser, UpdateUserGuideStatus, VerifyRouteRule
}
