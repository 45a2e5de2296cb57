//! `gemp` of Alibaba Cloud, API version 2021-04-13.
//!
//! Endpoint: a table of 1 region, else `gemp.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/GEMP/2021-04-13/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, gemp::CheckWebhook};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckWebhook::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "gemp.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "gemp-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("gemp", "2021-04-13", "gemp", &ENDPOINTS);

/// Adds problem service group: `AddProblemServiceGroup` of `gemp` 2021-04-13.
///
/// POST `/problem/addServiceGroup`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/AddProblemServiceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProblemServiceGroup {
    pub problem_id: Option<i64>,
    pub service_group_ids: Option<Vec<i64>>,
}
operation! { AddProblemServiceGroup() "AddProblemServiceGroup" -> Empty {
    0 "problemId" problem_id: i64, 1 "serviceGroupIds" service_group_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/problem/addServiceGroup", body: BodyStyle::Json, } }

/// Response of [`AddProblemServiceGroup`]: empty.
pub type AddProblemServiceGroupOutput = Empty;

/// `BillingStatistics` of `gemp` 2021-04-13.
///
/// POST `/charging/details`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/BillingStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingStatistics {}
operation! { BillingStatistics() "BillingStatistics" -> BillingStatisticsOutput {} { path: "/charging/details", } }

/// Response of [`BillingStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingStatisticsOutput {
    pub data: Option<BillingStatisticsData>,
}
model! { BillingStatisticsOutput {
    0 "data" data: BillingStatisticsData
} }

/// In the response of [`BillingStatistics`].
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
    0 "appUserCount" app_user_count: i64, 1 "appUserCountFree" app_user_count_free: i64, 2 "emailSend" email_send: i64,
    3 "emailSendFree" email_send_free: i64, 4 "escalationPlanCount" escalation_plan_count: i64,
    5 "escalationPlanCountFree" escalation_plan_count_free: i64, 6 "eventReportApi" event_report_api: i64,
    7 "eventReportApiFree" event_report_api_free: i64,
    8 "hasScheduleServiceGroupCount" has_schedule_service_group_count: i64,
    9 "hasScheduleServiceGroupCountFree" has_schedule_service_group_count_free: i64, 10 "imMsgSend" im_msg_send: i64,
    11 "imMsgSendFree" im_msg_send_free: i64, 12 "ruleCount" rule_count: i64, 13 "ruleCountFree" rule_count_free: i64,
    14 "smsSend" sms_send: i64, 15 "smsSendFree" sms_send_free: i64,
    16 "subscriptionNotifyCount" subscription_notify_count: i64,
    17 "subscriptionNotifyCountFree" subscription_notify_count_free: i64, 18 "type" r#type: bool,
    19 "voiceSend" voice_send: i64, 20 "voiceSendFree" voice_send_free: i64
} }

/// Cancels problem: `CancelProblem` of `gemp` 2021-04-13.
///
/// POST `/problem/cancel`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CancelProblem>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/problem/cancel", body: BodyStyle::Json, } }

/// Response of [`CancelProblem`]: empty.
pub type CancelProblemOutput = Empty;

/// Checks webhook: `CheckWebhook` of `gemp` 2021-04-13.
///
/// POST `/services/check/webhook`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CheckWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckWebhook {
    pub client_token: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
    pub webhook_type: Option<String>,
}
operation! { CheckWebhook() "CheckWebhook" -> Empty {
    0 "clientToken" client_token: String, 1 "webhook" webhook: Secret, 2 "webhookType" webhook_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/services/check/webhook", body: BodyStyle::Json, } }

/// Response of [`CheckWebhook`]: empty.
pub type CheckWebhookOutput = Empty;

/// Confirms integration config: `ConfirmIntegrationConfig` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/confirm`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ConfirmIntegrationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { ConfirmIntegrationConfig() "ConfirmIntegrationConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/integrationConfig/confirm", body: BodyStyle::Json, } }

/// Response of [`ConfirmIntegrationConfig`]: empty.
pub type ConfirmIntegrationConfigOutput = Empty;

/// Creates escalation plan: `CreateEscalationPlan` of `gemp` 2021-04-13.
///
/// POST `/escalationPlan/create`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateEscalationPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlan {
    pub client_token: Option<String>,
    /// Required.
    pub escalation_plan_description: String,
    /// Required.
    pub escalation_plan_name: String,
    /// Required.
    pub escalation_plan_rules: Vec<CreateEscalationPlanEscalationPlanRules>,
    /// Required.
    pub escalation_plan_scope_objects: Vec<
        CreateEscalationPlanEscalationPlanScopeObjects,
    >,
    pub is_global: Option<bool>,
}
operation! {
    CreateEscalationPlan(escalation_plan_description: String, escalation_plan_name: String, escalation_plan_rules: Vec<CreateEscalationPlanEscalationPlanRules>, escalation_plan_scope_objects: Vec<CreateEscalationPlanEscalationPlanScopeObjects>)
    "CreateEscalationPlan" -> CreateEscalationPlanOutput {
    0 "clientToken" client_token: String, 1 "escalationPlanDescription" escalation_plan_description,
    2 "escalationPlanName" escalation_plan_name, 3 "escalationPlanRules" escalation_plan_rules,
    4 "escalationPlanScopeObjects" escalation_plan_scope_objects, 5 "isGlobal" is_global: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/escalationPlan/create", body: BodyStyle::Json, } }

/// In the request of [`CreateEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanEscalationPlanRules {
    /// Required.
    pub escalation_plan_conditions: Option<
        Vec<CreateEscalationPlanEscalationPlanConditions>,
    >,
    /// Required.
    pub escalation_plan_strategies: Option<
        Vec<CreateEscalationPlanEscalationPlanStrategies>,
    >,
    pub escalation_plan_type: Option<String>,
}
input! {
    CreateEscalationPlanEscalationPlanRules(escalation_plan_conditions: Vec<CreateEscalationPlanEscalationPlanConditions>, escalation_plan_strategies: Vec<CreateEscalationPlanEscalationPlanStrategies>) {
    0 "escalationPlanConditions" escalation_plan_conditions: Vec<CreateEscalationPlanEscalationPlanConditions>,
    1 "escalationPlanStrategies" escalation_plan_strategies: Vec<CreateEscalationPlanEscalationPlanStrategies>,
    2 "escalationPlanType" escalation_plan_type: String
} }

/// In the request of [`CreateEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanEscalationPlanConditions {
    /// Required.
    pub effection: Option<String>,
    /// Required.
    pub level: Option<String>,
}
input! { CreateEscalationPlanEscalationPlanConditions(effection: String, level: String) {
    0 "effection" effection: String, 1 "level" level: String
} }

/// In the request of [`CreateEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanEscalationPlanStrategies {
    /// Required.
    pub enable_webhook: Option<bool>,
    pub escalation_plan_type: Option<String>,
    /// Required.
    pub notice_channels: Option<Vec<String>>,
    /// Required.
    pub notice_objects: Option<Vec<i64>>,
    pub notice_role_list: Option<Vec<i64>>,
    /// Required.
    pub notice_time: Option<String>,
    pub service_group_ids: Option<Vec<i64>>,
}
input! {
    CreateEscalationPlanEscalationPlanStrategies(enable_webhook: bool, notice_channels: Vec<String>, notice_objects: Vec<i64>, notice_time: String) {
    0 "enableWebhook" enable_webhook: bool, 1 "escalationPlanType" escalation_plan_type: String,
    2 "noticeChannels" notice_channels: Vec<String>, 3 "noticeObjects" notice_objects: Vec<i64>,
    4 "noticeRoleList" notice_role_list: Vec<i64>, 5 "noticeTime" notice_time: String,
    6 "serviceGroupIds" service_group_ids: Vec<i64>
} }

/// In the request of [`CreateEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanEscalationPlanScopeObjects {
    pub scope: Option<String>,
    /// Required.
    pub scope_object_id: Option<i64>,
}
input! { CreateEscalationPlanEscalationPlanScopeObjects(scope_object_id: i64) {
    0 "scope" scope: String, 1 "scopeObjectId" scope_object_id: i64
} }

/// Response of [`CreateEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanOutput {
    pub data: Option<CreateEscalationPlanData>,
}
model! { CreateEscalationPlanOutput {
    0 "data" data: CreateEscalationPlanData
} }

/// In the response of [`CreateEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEscalationPlanData {
    pub escalation_plan_id: Option<i64>,
}
model! { CreateEscalationPlanData {
    0 "escalationPlanId" escalation_plan_id: i64
} }

/// Creates incident: `CreateIncident` of `gemp` 2021-04-13.
///
/// POST `/incident/manualSave`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateIncident>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/incident/manualSave", body: BodyStyle::Json, } }

/// Response of [`CreateIncident`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentOutput {
    pub data: Option<CreateIncidentData>,
}
model! { CreateIncidentOutput {
    0 "data" data: CreateIncidentData
} }

/// In the response of [`CreateIncident`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentData {
    pub incident_id: Option<i64>,
}
model! { CreateIncidentData {
    0 "incidentId" incident_id: i64
} }

/// Creates incident subtotal: `CreateIncidentSubtotal` of `gemp` 2021-04-13.
///
/// POST `/incident/save/subtotal`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateIncidentSubtotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentSubtotal {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub incident_id: i64,
}
operation! { CreateIncidentSubtotal(incident_id: i64) "CreateIncidentSubtotal" -> CreateIncidentSubtotalOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "incidentId" incident_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/incident/save/subtotal", body: BodyStyle::Json, } }

/// Response of [`CreateIncidentSubtotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentSubtotalOutput {
    pub data: Option<CreateIncidentSubtotalData>,
}
model! { CreateIncidentSubtotalOutput {
    0 "data" data: CreateIncidentSubtotalData
} }

/// In the response of [`CreateIncidentSubtotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIncidentSubtotalData {
    pub subtotal_id: Option<i64>,
}
model! { CreateIncidentSubtotalData {
    0 "subtotalId" subtotal_id: i64
} }

/// Creates integration config: `CreateIntegrationConfig` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/create`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateIntegrationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationConfig {
    pub client_token: Option<String>,
    pub monitor_source_id: Option<i64>,
}
operation! { CreateIntegrationConfig() "CreateIntegrationConfig" -> CreateIntegrationConfigOutput {
    0 "clientToken" client_token: String, 1 "monitorSourceId" monitor_source_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/integrationConfig/create", body: BodyStyle::Json, } }

/// Response of [`CreateIntegrationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationConfigOutput {
    pub data: Option<CreateIntegrationConfigData>,
}
model! { CreateIntegrationConfigOutput {
    0 "data" data: CreateIntegrationConfigData
} }

/// In the response of [`CreateIntegrationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationConfigData {
    pub integration_config_id: Option<i64>,
}
model! { CreateIntegrationConfigData {
    0 "integrationConfigId" integration_config_id: i64
} }

/// Creates problem: `CreateProblem` of `gemp` 2021-04-13.
///
/// POST `/problem/upgrade`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateProblem>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] { path: "/problem/upgrade", body: BodyStyle::Json, } }

/// Response of [`CreateProblem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemOutput {
    pub data: Option<CreateProblemData>,
}
model! { CreateProblemOutput {
    0 "data" data: CreateProblemData
} }

/// In the response of [`CreateProblem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemData {
    pub problem_id: Option<i64>,
}
model! { CreateProblemData {
    0 "problemId" problem_id: i64
} }

/// Creates problem effection service: `CreateProblemEffectionService` of `gemp` 2021-04-13.
///
/// POST `/problem/process/effectionService/create`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateProblemEffectionService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemEffectionService {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub level: Option<String>,
    pub picture_url: Option<Vec<String>>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/problem/process/effectionService/create", body: BodyStyle::Json, } }

/// Response of [`CreateProblemEffectionService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemEffectionServiceOutput {
    pub data: Option<CreateProblemEffectionServiceData>,
}
model! { CreateProblemEffectionServiceOutput {
    0 "data" data: CreateProblemEffectionServiceData
} }

/// In the response of [`CreateProblemEffectionService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemEffectionServiceData {
    pub effection_service_id: Option<i64>,
}
model! { CreateProblemEffectionServiceData {
    0 "effectionServiceId" effection_service_id: i64
} }

/// Creates problem measure: `CreateProblemMeasure` of `gemp` 2021-04-13.
///
/// POST `/problem/improvement/measure/save`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateProblemMeasure>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemMeasure {
    pub check_standard: Option<String>,
    pub check_user_id: Option<i64>,
    pub client_token: Option<String>,
    pub content: Option<String>,
    pub director_id: Option<i64>,
    pub plan_finish_time: Option<String>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/problem/improvement/measure/save", body: BodyStyle::Json, } }

/// Response of [`CreateProblemMeasure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemMeasureOutput {
    pub data: Option<CreateProblemMeasureData>,
}
model! { CreateProblemMeasureOutput {
    0 "data" data: CreateProblemMeasureData
} }

/// In the response of [`CreateProblemMeasure`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemMeasureData {
    pub measure_id: Option<i64>,
}
model! { CreateProblemMeasureData {
    0 "measureId" measure_id: i64
} }

/// Creates problem subtotal: `CreateProblemSubtotal` of `gemp` 2021-04-13.
///
/// POST `/problem/save/subtotal`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateProblemSubtotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemSubtotal {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub problem_id: i64,
}
operation! { CreateProblemSubtotal(problem_id: i64) "CreateProblemSubtotal" -> CreateProblemSubtotalOutput {
    0 "clientToken" client_token: String, 1 "description" description: String, 2 "problemId" problem_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/save/subtotal", body: BodyStyle::Json, } }

/// Response of [`CreateProblemSubtotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemSubtotalOutput {
    pub data: Option<CreateProblemSubtotalData>,
}
model! { CreateProblemSubtotalOutput {
    0 "data" data: CreateProblemSubtotalData
} }

/// In the response of [`CreateProblemSubtotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemSubtotalData {
    pub subtotal_id: Option<i64>,
}
model! { CreateProblemSubtotalData {
    0 "subtotalId" subtotal_id: i64
} }

/// Creates problem timeline: `CreateProblemTimeline` of `gemp` 2021-04-13.
///
/// POST `/problem/process/timeline/create`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateProblemTimeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimeline {
    pub client_token: Option<String>,
    pub content: Option<String>,
    pub key_node: Option<String>,
    /// Required.
    pub problem_id: i64,
    pub time: Option<String>,
}
operation! { CreateProblemTimeline(problem_id: i64) "CreateProblemTimeline" -> CreateProblemTimelineOutput {
    0 "clientToken" client_token: String, 1 "content" content: String, 2 "keyNode" key_node: String,
    3 "problemId" problem_id, 4 "time" time: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/problem/process/timeline/create", body: BodyStyle::Json, } }

/// Response of [`CreateProblemTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimelineOutput {
    pub data: Option<CreateProblemTimelineData>,
}
model! { CreateProblemTimelineOutput {
    0 "data" data: CreateProblemTimelineData
} }

/// In the response of [`CreateProblemTimeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimelineData {
    pub problem_timeline_id: Option<i64>,
}
model! { CreateProblemTimelineData {
    0 "problemTimelineId" problem_timeline_id: i64
} }

/// Creates problem timelines: `CreateProblemTimelines` of `gemp` 2021-04-13.
///
/// POST `/problem/process/timeline/batchCreate`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateProblemTimelines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimelines {
    pub client_token: Option<String>,
    /// Required.
    pub problem_id: i64,
    pub timeline_nodes: Option<String>,
}
operation! { CreateProblemTimelines(problem_id: i64) "CreateProblemTimelines" -> CreateProblemTimelinesOutput {
    0 "clientToken" client_token: String, 1 "problemId" problem_id, 2 "timelineNodes" timeline_nodes: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/process/timeline/batchCreate", body: BodyStyle::Json, } }

/// Response of [`CreateProblemTimelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimelinesOutput {
    pub data: Option<CreateProblemTimelinesData>,
}
model! { CreateProblemTimelinesOutput {
    0 "data" data: CreateProblemTimelinesData
} }

/// In the response of [`CreateProblemTimelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProblemTimelinesData {
    pub problem_timeline_ids: Vec<i64>,
}
model! { CreateProblemTimelinesData {
    0 "problemTimelineIds" problem_timeline_ids: Vec<i64>
} }

/// Creates rich text: `CreateRichText` of `gemp` 2021-04-13.
///
/// POST `/rich/create`. Changes data. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateRichText>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/rich/create", body: BodyStyle::Json, } }

/// Response of [`CreateRichText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRichTextOutput {
    pub data: Option<CreateRichTextData>,
}
model! { CreateRichTextOutput {
    0 "data" data: CreateRichTextData
} }

/// In the response of [`CreateRichText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRichTextData {
    pub instance_id: Option<i64>,
    pub instance_type: Option<i64>,
    pub rich_text: Option<String>,
}
model! { CreateRichTextData {
    0 "instanceId" instance_id: i64, 1 "instanceType" instance_type: i64, 2 "richText" rich_text: String
} }

/// Creates route rule: `CreateRouteRule` of `gemp` 2021-04-13.
///
/// POST `/routeRule/save`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateRouteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteRule {
    /// Required.
    pub assign_object_id: i64,
    /// Required.
    pub assign_object_type: String,
    /// Required.
    pub child_rule_relation: String,
    pub client_token: Option<String>,
    pub convergence_fields: Option<Vec<String>>,
    pub convergence_type: Option<i64>,
    pub coverage_problem_levels: Option<Vec<String>>,
    /// Required.
    pub effection: String,
    pub enable_status: Option<String>,
    /// Required.
    pub incident_level: String,
    /// Required.
    pub match_count: i64,
    /// Required.
    pub notify_channels: Vec<String>,
    pub problem_effection_services: Option<Vec<i64>>,
    pub problem_level_group: Option<BTreeMap<String, ProblemLevelGroupValue>>,
    /// Required.
    pub related_service_id: i64,
    /// Required.
    pub route_child_rules: Vec<CreateRouteRuleRouteChildRules>,
    /// Required.
    pub route_type: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub time_window: i64,
    /// Required.
    pub time_window_unit: String,
}

/// Arguments of [`CreateRouteRule::new`].
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
operation! {
    CreateRouteRule { CreateRouteRuleRequired: assign_object_id, assign_object_type, child_rule_relation, effection, incident_level, match_count, notify_channels, related_service_id, route_child_rules, route_type, rule_name, time_window, time_window_unit }
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None)
] { path: "/routeRule/save", body: BodyStyle::Json, } }

/// In the request of [`CreateRouteRule`].
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

/// In the request of [`CreateRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteRuleRouteChildRules {
    pub child_condition_relation: Option<i64>,
    /// Required.
    pub conditions: Option<Vec<CreateRouteRuleConditions>>,
    /// Required.
    pub monitor_source_id: Option<i64>,
    pub problem_level: Option<String>,
}
input! { CreateRouteRuleRouteChildRules(conditions: Vec<CreateRouteRuleConditions>, monitor_source_id: i64) {
    0 "childConditionRelation" child_condition_relation: i64, 1 "conditions" conditions: Vec<CreateRouteRuleConditions>,
    2 "monitorSourceId" monitor_source_id: i64, 3 "problemLevel" problem_level: String
} }

/// In the request of [`CreateRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteRuleConditions {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operation_symbol: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateRouteRuleConditions(key: String, operation_symbol: String, value: String) {
    0 "key" key: String, 1 "operationSymbol" operation_symbol: String, 2 "value" value: String
} }

/// Response of [`CreateRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteRuleOutput {
    pub data: Option<CreateRouteRuleData>,
}
model! { CreateRouteRuleOutput {
    0 "data" data: CreateRouteRuleData
} }

/// In the response of [`CreateRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRouteRuleData {
    pub route_rule_id: Option<i64>,
}
model! { CreateRouteRuleData {
    0 "routeRuleId" route_rule_id: i64
} }

/// Creates service: `CreateService` of `gemp` 2021-04-13.
///
/// POST `/services/save`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub client_token: Option<String>,
    pub escalation_plan_id: Option<i64>,
    pub service_description: Option<String>,
    pub service_group_id_list: Option<Vec<i64>>,
    /// Required.
    pub service_name: String,
}
operation! { CreateService(service_name: String) "CreateService" -> CreateServiceOutput {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id: i64,
    2 "serviceDescription" service_description: String, 3 "serviceGroupIdList" service_group_id_list: Vec<i64>,
    4 "serviceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/services/save", body: BodyStyle::Json, } }

/// Response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub data: Option<CreateServiceData>,
}
model! { CreateServiceOutput {
    0 "data" data: CreateServiceData
} }

/// In the response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceData {
    pub service_id: Option<i64>,
}
model! { CreateServiceData {
    0 "serviceId" service_id: i64
} }

/// Creates service group: `CreateServiceGroup` of `gemp` 2021-04-13.
///
/// POST `/services/group/insert`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateServiceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroup {
    pub client_token: Option<String>,
    /// Required.
    pub enable_webhook: String,
    pub monitor_source_templates: Option<Vec<CreateServiceGroupMonitorSourceTemplates>>,
    pub service_group_description: Option<String>,
    /// Required.
    pub service_group_name: String,
    /// Required.
    pub user_ids: Vec<i64>,
    /// Required. Secret.
    pub webhook_link: Secret,
    /// Required.
    pub webhook_type: String,
}

/// Arguments of [`CreateServiceGroup::new`].
pub struct CreateServiceGroupRequired {
    pub enable_webhook: String,
    pub service_group_name: String,
    pub user_ids: Vec<i64>,
    pub webhook_link: Secret,
    pub webhook_type: String,
}
operation! {
    CreateServiceGroup { CreateServiceGroupRequired: enable_webhook, service_group_name, user_ids, webhook_link, webhook_type }
    "CreateServiceGroup" -> CreateServiceGroupOutput {
    0 "clientToken" client_token: String, 1 "enableWebhook" enable_webhook,
    2 "monitorSourceTemplates" monitor_source_templates: Vec<CreateServiceGroupMonitorSourceTemplates>,
    3 "serviceGroupDescription" service_group_description: String, 4 "serviceGroupName" service_group_name,
    5 "userIds" user_ids, 6 "webhookLink" webhook_link, 7 "webhookType" webhook_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/services/group/insert", body: BodyStyle::Json, } }

/// In the request of [`CreateServiceGroup`].
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

/// Response of [`CreateServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupOutput {
    pub data: Option<CreateServiceGroupData>,
}
model! { CreateServiceGroupOutput {
    0 "data" data: CreateServiceGroupData
} }

/// In the response of [`CreateServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupData {
    pub service_group_id: Option<i64>,
}
model! { CreateServiceGroupData {
    0 "serviceGroupId" service_group_id: i64
} }

/// Creates service group scheduling: `CreateServiceGroupScheduling` of `gemp` 2021-04-13.
///
/// POST `/services/group/scheduling/save`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateServiceGroupScheduling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupScheduling {
    pub client_token: Option<String>,
    pub fast_scheduling: Option<CreateServiceGroupSchedulingFastScheduling>,
    pub fine_scheduling: Option<CreateServiceGroupSchedulingFineScheduling>,
    /// Required.
    pub scheduling_way: String,
    /// Required.
    pub service_group_id: i64,
}
operation! { CreateServiceGroupScheduling(scheduling_way: String, service_group_id: i64)
    "CreateServiceGroupScheduling" -> Empty {
    0 "clientToken" client_token: String,
    1 "fastScheduling" fast_scheduling: CreateServiceGroupSchedulingFastScheduling,
    2 "fineScheduling" fine_scheduling: CreateServiceGroupSchedulingFineScheduling, 3 "schedulingWay" scheduling_way,
    4 "serviceGroupId" service_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/services/group/scheduling/save", body: BodyStyle::Json, } }

/// Response of [`CreateServiceGroupScheduling`]: empty.
pub type CreateServiceGroupSchedulingOutput = Empty;

/// In the request of [`CreateServiceGroupScheduling`].
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

/// In the request of [`CreateServiceGroupScheduling`].
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

/// In the request of [`CreateServiceGroupScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceGroupSchedulingFineScheduling {
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub scheduling_fine_shifts: Option<
        Vec<CreateServiceGroupSchedulingSchedulingFineShifts>,
    >,
    pub scheduling_template_fine_shifts: Option<
        Vec<CreateServiceGroupSchedulingSchedulingTemplateFineShifts>,
    >,
    pub shift_type: Option<String>,
}
input! { CreateServiceGroupSchedulingFineScheduling() {
    0 "period" period: i64, 1 "periodUnit" period_unit: String,
    2 "schedulingFineShifts" scheduling_fine_shifts: Vec<CreateServiceGroupSchedulingSchedulingFineShifts>,
    3 "schedulingTemplateFineShifts" scheduling_template_fine_shifts: Vec<CreateServiceGroupSchedulingSchedulingTemplateFineShifts>,
    4 "shiftType" shift_type: String
} }

/// In the request of [`CreateServiceGroupScheduling`].
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

/// In the request of [`CreateServiceGroupScheduling`].
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

/// Creates subscription: `CreateSubscription` of `gemp` 2021-04-13.
///
/// POST `/notify/subscription/create`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscription {
    pub client_token: Option<String>,
    pub end_time: Option<String>,
    /// Required.
    pub expired_type: i64,
    /// Required.
    pub notify_object_list: Vec<CreateSubscriptionNotifyObjectList>,
    /// Required.
    pub notify_object_type: i64,
    /// Required.
    pub notify_strategy_list: Vec<CreateSubscriptionNotifyStrategyList>,
    pub period: Option<String>,
    /// Required.
    pub scope: i64,
    /// Required.
    pub scope_object_list: Vec<CreateSubscriptionScopeObjectList>,
    pub start_time: Option<String>,
    /// Required.
    pub subscription_title: String,
}

/// Arguments of [`CreateSubscription::new`].
pub struct CreateSubscriptionRequired {
    pub expired_type: i64,
    pub notify_object_list: Vec<CreateSubscriptionNotifyObjectList>,
    pub notify_object_type: i64,
    pub notify_strategy_list: Vec<CreateSubscriptionNotifyStrategyList>,
    pub scope: i64,
    pub scope_object_list: Vec<CreateSubscriptionScopeObjectList>,
    pub subscription_title: String,
}
operation! {
    CreateSubscription { CreateSubscriptionRequired: expired_type, notify_object_list, notify_object_type, notify_strategy_list, scope, scope_object_list, subscription_title }
    "CreateSubscription" -> CreateSubscriptionOutput {
    0 "clientToken" client_token: String, 1 "endTime" end_time: String, 2 "expiredType" expired_type,
    3 "notifyObjectList" notify_object_list, 4 "notifyObjectType" notify_object_type,
    5 "notifyStrategyList" notify_strategy_list, 6 "period" period: String, 7 "scope" scope,
    8 "scopeObjectList" scope_object_list, 9 "startTime" start_time: String, 10 "subscriptionTitle" subscription_title
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { path: "/notify/subscription/create", body: BodyStyle::Json, } }

/// In the request of [`CreateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionNotifyObjectList {
    /// Required.
    pub notify_object_id: Option<i64>,
}
input! { CreateSubscriptionNotifyObjectList(notify_object_id: i64) {
    0 "notifyObjectId" notify_object_id: i64
} }

/// In the request of [`CreateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionNotifyStrategyList {
    /// Required.
    pub channels: Option<String>,
    /// Required.
    pub instance_type: Option<i64>,
    pub period_channel: Option<CreateSubscriptionPeriodChannel>,
    /// Required.
    pub strategies: Option<Vec<CreateSubscriptionStrategies>>,
}
input! {
    CreateSubscriptionNotifyStrategyList(channels: String, instance_type: i64, strategies: Vec<CreateSubscriptionStrategies>) {
    0 "channels" channels: String, 1 "instanceType" instance_type: i64,
    2 "periodChannel" period_channel: CreateSubscriptionPeriodChannel,
    3 "strategies" strategies: Vec<CreateSubscriptionStrategies>
} }

/// In the request of [`CreateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionPeriodChannel {
    pub non_workday: Option<String>,
    pub workday: Option<String>,
}
input! { CreateSubscriptionPeriodChannel() {
    0 "nonWorkday" non_workday: String, 1 "workday" workday: String
} }

/// In the request of [`CreateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionStrategies {
    pub conditions: Option<Vec<CreateSubscriptionConditions>>,
}
input! { CreateSubscriptionStrategies() {
    0 "conditions" conditions: Vec<CreateSubscriptionConditions>
} }

/// In the request of [`CreateSubscription`].
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

/// In the request of [`CreateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionScopeObjectList {
    /// Required.
    pub scope_object_id: Option<i64>,
}
input! { CreateSubscriptionScopeObjectList(scope_object_id: i64) {
    0 "scopeObjectId" scope_object_id: i64
} }

/// Response of [`CreateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionOutput {
    pub data: Option<CreateSubscriptionData>,
}
model! { CreateSubscriptionOutput {
    0 "data" data: CreateSubscriptionData
} }

/// In the response of [`CreateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionData {
    pub subscription_id: Option<i64>,
}
model! { CreateSubscriptionData {
    0 "subscriptionId" subscription_id: i64
} }

/// Creates tenant application: `CreateTenantApplication` of `gemp` 2021-04-13.
///
/// POST `/mobileApp/create`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateTenantApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantApplication {
    /// Required.
    pub channel: String,
    /// Required.
    pub client_token: String,
}
operation! { CreateTenantApplication(channel: String, client_token: String)
    "CreateTenantApplication" -> CreateTenantApplicationOutput {
    0 "channel" channel, 1 "clientToken" client_token
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/mobileApp/create", body: BodyStyle::Json, } }

/// Response of [`CreateTenantApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantApplicationOutput {
    pub data: Option<CreateTenantApplicationData>,
}
model! { CreateTenantApplicationOutput {
    0 "data" data: CreateTenantApplicationData
} }

/// In the response of [`CreateTenantApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTenantApplicationData {
    pub open_url: Option<String>,
    pub progress: Option<String>,
}
model! { CreateTenantApplicationData {
    0 "openUrl" open_url: String, 1 "progress" progress: String
} }

/// Creates user: `CreateUser` of `gemp` 2021-04-13.
///
/// POST `/user/create`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/CreateUser>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/user/create", body: BodyStyle::Json, } }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub data: Option<CreateUserData>,
}
model! { CreateUserOutput {
    0 "data" data: CreateUserData
} }

/// In the response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserData {
    pub user_id: Option<i64>,
}
model! { CreateUserData {
    0 "userId" user_id: i64
} }

/// Deletes escalation plan: `DeleteEscalationPlan` of `gemp` 2021-04-13.
///
/// POST `/escalationPlan/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteEscalationPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEscalationPlan {
    pub client_token: Option<String>,
    /// Required.
    pub escalation_plan_id: i64,
}
operation! { DeleteEscalationPlan(escalation_plan_id: i64) "DeleteEscalationPlan" -> Empty {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/escalationPlan/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteEscalationPlan`]: empty.
pub type DeleteEscalationPlanOutput = Empty;

/// Deletes incident: `DeleteIncident` of `gemp` 2021-04-13.
///
/// POST `/incident/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteIncident>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIncident {
    pub client_token: Option<String>,
    pub incident_id: Option<i64>,
}
operation! { DeleteIncident() "DeleteIncident" -> Empty {
    0 "clientToken" client_token: String, 1 "incidentId" incident_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/incident/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteIncident`]: empty.
pub type DeleteIncidentOutput = Empty;

/// Deletes integration config: `DeleteIntegrationConfig` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteIntegrationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { DeleteIntegrationConfig() "DeleteIntegrationConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/integrationConfig/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteIntegrationConfig`]: empty.
pub type DeleteIntegrationConfigOutput = Empty;

/// Deletes problem: `DeleteProblem` of `gemp` 2021-04-13.
///
/// POST `/problem/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteProblem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProblem {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
}
operation! { DeleteProblem() "DeleteProblem" -> Empty {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/problem/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteProblem`]: empty.
pub type DeleteProblemOutput = Empty;

/// Deletes problem effection service: `DeleteProblemEffectionService` of `gemp` 2021-04-13.
///
/// POST `/problem/process/effectionService/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteProblemEffectionService>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/process/effectionService/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteProblemEffectionService`]: empty.
pub type DeleteProblemEffectionServiceOutput = Empty;

/// Deletes problem measure: `DeleteProblemMeasure` of `gemp` 2021-04-13.
///
/// POST `/problem/improvement/measure/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteProblemMeasure>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/improvement/measure/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteProblemMeasure`]: empty.
pub type DeleteProblemMeasureOutput = Empty;

/// Deletes problem timeline: `DeleteProblemTimeline` of `gemp` 2021-04-13.
///
/// POST `/problem/process/timeline/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteProblemTimeline>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/process/timeline/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteProblemTimeline`]: empty.
pub type DeleteProblemTimelineOutput = Empty;

/// Deletes route rule: `DeleteRouteRule` of `gemp` 2021-04-13.
///
/// POST `/routeRule/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteRouteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRouteRule {
    pub client_token: Option<String>,
    /// Required.
    pub route_rule_id: i64,
}
operation! { DeleteRouteRule(route_rule_id: i64) "DeleteRouteRule" -> Empty {
    0 "clientToken" client_token: String, 1 "routeRuleId" route_rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/routeRule/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteRouteRule`]: empty.
pub type DeleteRouteRuleOutput = Empty;

/// Deletes service: `DeleteService` of `gemp` 2021-04-13.
///
/// POST `/services/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub client_token: Option<String>,
    pub service_id: Option<i64>,
}
operation! { DeleteService() "DeleteService" -> Empty {
    0 "clientToken" client_token: String, 1 "serviceId" service_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/services/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteService`]: empty.
pub type DeleteServiceOutput = Empty;

/// Deletes service group: `DeleteServiceGroup` of `gemp` 2021-04-13.
///
/// POST `/services/group/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteServiceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceGroup {
    pub client_token: Option<String>,
    pub service_group_id: Option<i64>,
}
operation! { DeleteServiceGroup() "DeleteServiceGroup" -> Empty {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/services/group/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteServiceGroup`]: empty.
pub type DeleteServiceGroupOutput = Empty;

/// Deletes service group scheduling: `DeleteServiceGroupScheduling` of `gemp` 2021-04-13.
///
/// POST `/services/group/scheduling/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteServiceGroupScheduling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceGroupScheduling {}
operation! { DeleteServiceGroupScheduling() "DeleteServiceGroupScheduling" -> Empty {}
    { path: "/services/group/scheduling/delete", } }

/// Response of [`DeleteServiceGroupScheduling`]: empty.
pub type DeleteServiceGroupSchedulingOutput = Empty;

/// Deletes service group user: `DeleteServiceGroupUser` of `gemp` 2021-04-13.
///
/// POST `/services/group/deleteServiceGroupUser`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteServiceGroupUser>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/services/group/deleteServiceGroupUser", body: BodyStyle::Json, } }

/// Response of [`DeleteServiceGroupUser`]: empty.
pub type DeleteServiceGroupUserOutput = Empty;

/// Deletes subscription: `DeleteSubscription` of `gemp` 2021-04-13.
///
/// POST `/notify/subscription/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscription {
    pub subscription_id: Option<i64>,
}
operation! { DeleteSubscription() "DeleteSubscription" -> Empty {
    0 "subscriptionId" subscription_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/notify/subscription/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteSubscription`]: empty.
pub type DeleteSubscriptionOutput = Empty;

/// Deletes user: `DeleteUser` of `gemp` 2021-04-13.
///
/// POST `/user/delete`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub client_token: Option<String>,
    /// Required.
    pub user_id: i64,
}
operation! { DeleteUser(user_id: i64) "DeleteUser" -> Empty {
    0 "clientToken" client_token: String, 1 "userId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/user/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// `DeliverIncident` of `gemp` 2021-04-13.
///
/// POST `/incident/deliver`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DeliverIncident>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/incident/deliver", body: BodyStyle::Json, } }

/// Response of [`DeliverIncident`]: empty.
pub type DeliverIncidentOutput = Empty;

/// Disables escalation plan: `DisableEscalationPlan` of `gemp` 2021-04-13.
///
/// POST `/escalationPlan/disable`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DisableEscalationPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEscalationPlan {
    pub client_token: Option<String>,
    /// Required.
    pub escalation_plan_id: i64,
}
operation! { DisableEscalationPlan(escalation_plan_id: i64) "DisableEscalationPlan" -> Empty {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/escalationPlan/disable", body: BodyStyle::Json, } }

/// Response of [`DisableEscalationPlan`]: empty.
pub type DisableEscalationPlanOutput = Empty;

/// Disables integration config: `DisableIntegrationConfig` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/disable`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DisableIntegrationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { DisableIntegrationConfig() "DisableIntegrationConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/integrationConfig/disable", body: BodyStyle::Json, } }

/// Response of [`DisableIntegrationConfig`]: empty.
pub type DisableIntegrationConfigOutput = Empty;

/// Disables route rule: `DisableRouteRule` of `gemp` 2021-04-13.
///
/// POST `/routeRule/disable`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DisableRouteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRouteRule {
    pub client_token: Option<String>,
    /// Required.
    pub route_rule_id: i64,
}
operation! { DisableRouteRule(route_rule_id: i64) "DisableRouteRule" -> DisableRouteRuleOutput {
    0 "clientToken" client_token: String, 1 "routeRuleId" route_rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/routeRule/disable", body: BodyStyle::Json, } }

/// Response of [`DisableRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableRouteRuleOutput {
    pub data: Option<i64>,
}
model! { DisableRouteRuleOutput {
    0 "data" data: i64
} }

/// Disables service group webhook: `DisableServiceGroupWebhook` of `gemp` 2021-04-13.
///
/// POST `/services/group/disableWebhook`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DisableServiceGroupWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableServiceGroupWebhook {
    pub client_token: Option<String>,
    pub service_group_id: Option<i64>,
}
operation! { DisableServiceGroupWebhook() "DisableServiceGroupWebhook" -> Empty {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/services/group/disableWebhook", body: BodyStyle::Json, } }

/// Response of [`DisableServiceGroupWebhook`]: empty.
pub type DisableServiceGroupWebhookOutput = Empty;

/// Disables subscription: `DisableSubscription` of `gemp` 2021-04-13.
///
/// POST `/notify/subscription/doDisable`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/DisableSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSubscription {
    pub subscription_id: Option<i64>,
}
operation! { DisableSubscription() "DisableSubscription" -> Empty {
    0 "subscriptionId" subscription_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/notify/subscription/doDisable", body: BodyStyle::Json, } }

/// Response of [`DisableSubscription`]: empty.
pub type DisableSubscriptionOutput = Empty;

/// Enables escalation plan: `EnableEscalationPlan` of `gemp` 2021-04-13.
///
/// POST `/escalationPlan/enable`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/EnableEscalationPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEscalationPlan {
    pub client_token: Option<String>,
    /// Required.
    pub escalation_plan_id: i64,
}
operation! { EnableEscalationPlan(escalation_plan_id: i64) "EnableEscalationPlan" -> Empty {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/escalationPlan/enable", body: BodyStyle::Json, } }

/// Response of [`EnableEscalationPlan`]: empty.
pub type EnableEscalationPlanOutput = Empty;

/// Enables integration config: `EnableIntegrationConfig` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/enable`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/EnableIntegrationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { EnableIntegrationConfig() "EnableIntegrationConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/integrationConfig/enable", body: BodyStyle::Json, } }

/// Response of [`EnableIntegrationConfig`]: empty.
pub type EnableIntegrationConfigOutput = Empty;

/// Enables route rule: `EnableRouteRule` of `gemp` 2021-04-13.
///
/// POST `/routeRule/enable`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/EnableRouteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRouteRule {
    /// Required.
    pub client_token: String,
    /// Required.
    pub route_rule_id: i64,
}
operation! { EnableRouteRule(client_token: String, route_rule_id: i64) "EnableRouteRule" -> EnableRouteRuleOutput {
    0 "clientToken" client_token, 1 "routeRuleId" route_rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/routeRule/enable", body: BodyStyle::Json, } }

/// Response of [`EnableRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableRouteRuleOutput {
    pub data: Option<i64>,
}
model! { EnableRouteRuleOutput {
    0 "data" data: i64
} }

/// Enables service group webhook: `EnableServiceGroupWebhook` of `gemp` 2021-04-13.
///
/// POST `/services/group/enableWebhook`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/EnableServiceGroupWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableServiceGroupWebhook {
    pub client_token: Option<String>,
    pub service_group_id: Option<i64>,
}
operation! { EnableServiceGroupWebhook() "EnableServiceGroupWebhook" -> Empty {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/services/group/enableWebhook", body: BodyStyle::Json, } }

/// Response of [`EnableServiceGroupWebhook`]: empty.
pub type EnableServiceGroupWebhookOutput = Empty;

/// Enables subscription: `EnableSubscription` of `gemp` 2021-04-13.
///
/// POST `/notify/subscription/enable`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/EnableSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSubscription {
    pub subscription_id: Option<i64>,
}
operation! { EnableSubscription() "EnableSubscription" -> Empty {
    0 "subscriptionId" subscription_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/notify/subscription/enable", body: BodyStyle::Json, } }

/// Response of [`EnableSubscription`]: empty.
pub type EnableSubscriptionOutput = Empty;

/// `FinishIncident` of `gemp` 2021-04-13.
///
/// POST `/incident/finish`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/FinishIncident>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishIncident {
    pub client_token: Option<String>,
    pub incident_finish_reason: Option<i64>,
    pub incident_finish_reason_description: Option<String>,
    pub incident_finish_solution: Option<i64>,
    pub incident_finish_solution_description: Option<String>,
    /// Required.
    pub incident_ids: Vec<i64>,
}
operation! { FinishIncident(incident_ids: Vec<i64>) "FinishIncident" -> Empty {
    0 "clientToken" client_token: String, 1 "incidentFinishReason" incident_finish_reason: i64,
    2 "incidentFinishReasonDescription" incident_finish_reason_description: String,
    3 "incidentFinishSolution" incident_finish_solution: i64,
    4 "incidentFinishSolutionDescription" incident_finish_solution_description: String, 5 "incidentIds" incident_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/incident/finish", body: BodyStyle::Json, } }

/// Response of [`FinishIncident`]: empty.
pub type FinishIncidentOutput = Empty;

/// `FinishProblem` of `gemp` 2021-04-13.
///
/// POST `/problem/finish`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/FinishProblem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishProblem {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
}
operation! { FinishProblem() "FinishProblem" -> Empty {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/problem/finish", body: BodyStyle::Json, } }

/// Response of [`FinishProblem`]: empty.
pub type FinishProblemOutput = Empty;

/// Generates picture link: `GeneratePictureLink` of `gemp` 2021-04-13.
///
/// POST `/rich/oss/getPictureLink`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GeneratePictureLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureLink {
    pub keys: Option<Vec<String>>,
    pub problem_id: Option<i64>,
}
operation! { GeneratePictureLink() "GeneratePictureLink" -> GeneratePictureLinkOutput {
    0 "keys" keys: Vec<String>, 1 "problemId" problem_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/rich/oss/getPictureLink", body: BodyStyle::Json, } }

/// Response of [`GeneratePictureLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureLinkOutput {
    pub data: Option<GeneratePictureLinkData>,
}
model! { GeneratePictureLinkOutput {
    0 "data" data: GeneratePictureLinkData
} }

/// In the response of [`GeneratePictureLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureLinkData {
    pub links: Vec<GeneratePictureLinkLinks>,
}
model! { GeneratePictureLinkData {
    0 "links" links: Vec<GeneratePictureLinkLinks>
} }

/// In the response of [`GeneratePictureLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureLinkLinks {
    pub key: Option<String>,
    pub link: Option<String>,
}
model! { GeneratePictureLinkLinks {
    0 "key" key: String, 1 "link" link: String
} }

/// Generates picture upload sign: `GeneratePictureUploadSign` of `gemp` 2021-04-13.
///
/// POST `/rich/oss/generatePostPolicy`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GeneratePictureUploadSign>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/rich/oss/generatePostPolicy", body: BodyStyle::Json, } }

/// In the request of [`GeneratePictureUploadSign`].
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

/// Response of [`GeneratePictureUploadSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureUploadSignOutput {
    pub data: Option<GeneratePictureUploadSignData>,
}
model! { GeneratePictureUploadSignOutput {
    0 "data" data: GeneratePictureUploadSignData
} }

/// In the response of [`GeneratePictureUploadSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureUploadSignData {
    pub access_key_id: Option<String>,
    pub bucket_name: Option<String>,
    pub files: Vec<GeneratePictureUploadSignDataFiles>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub url: Option<String>,
}
model! { GeneratePictureUploadSignData {
    0 "accessKeyId" access_key_id: String, 1 "bucketName" bucket_name: String,
    2 "files" files: Vec<GeneratePictureUploadSignDataFiles>, 3 "policy" policy: String,
    4 "signature" signature: Secret, 5 "url" url: String
} }

/// In the response of [`GeneratePictureUploadSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratePictureUploadSignDataFiles {
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
    pub key: Option<String>,
}
model! { GeneratePictureUploadSignDataFiles {
    0 "fileName" file_name: String, 1 "fileSize" file_size: i64, 2 "fileType" file_type: String, 3 "key" key: String
} }

/// Generates problem picture link: `GenerateProblemPictureLink` of `gemp` 2021-04-13.
///
/// POST `/problem/process/oss/getPresignedLink`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GenerateProblemPictureLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureLink {
    pub keys: Option<Vec<String>>,
    pub problem_id: Option<String>,
}
operation! { GenerateProblemPictureLink() "GenerateProblemPictureLink" -> GenerateProblemPictureLinkOutput {
    0 "keys" keys: Vec<String>, 1 "problemId" problem_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/problem/process/oss/getPresignedLink", body: BodyStyle::Json, } }

/// Response of [`GenerateProblemPictureLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureLinkOutput {
    pub data: Option<GenerateProblemPictureLinkData>,
}
model! { GenerateProblemPictureLinkOutput {
    0 "data" data: GenerateProblemPictureLinkData
} }

/// In the response of [`GenerateProblemPictureLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureLinkData {
    pub links: Vec<GenerateProblemPictureLinkLinks>,
}
model! { GenerateProblemPictureLinkData {
    0 "links" links: Vec<GenerateProblemPictureLinkLinks>
} }

/// In the response of [`GenerateProblemPictureLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureLinkLinks {
    pub key: Option<String>,
    pub link: Option<String>,
}
model! { GenerateProblemPictureLinkLinks {
    0 "key" key: String, 1 "link" link: String
} }

/// Generates problem picture upload sign: `GenerateProblemPictureUploadSign` of `gemp` 2021-04-13.
///
/// POST `/problem/process/oss/generatePostPolicy`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GenerateProblemPictureUploadSign>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/problem/process/oss/generatePostPolicy", body: BodyStyle::Json, } }

/// Response of [`GenerateProblemPictureUploadSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureUploadSignOutput {
    pub data: Option<GenerateProblemPictureUploadSignData>,
}
model! { GenerateProblemPictureUploadSignOutput {
    0 "data" data: GenerateProblemPictureUploadSignData
} }

/// In the response of [`GenerateProblemPictureUploadSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateProblemPictureUploadSignData {
    pub access_key_id: Option<String>,
    pub bucket_name: Option<String>,
    pub key: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub url: Option<String>,
}
model! { GenerateProblemPictureUploadSignData {
    0 "accessKeyId" access_key_id: String, 1 "bucketName" bucket_name: String, 2 "key" key: String,
    3 "policy" policy: String, 4 "signature" signature: Secret, 5 "url" url: String
} }

/// Gets escalation plan: `GetEscalationPlan` of `gemp` 2021-04-13.
///
/// POST `/escalationPlan/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetEscalationPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlan {
    pub client_token: Option<String>,
    /// Required.
    pub escalation_plan_id: i64,
}
operation! { GetEscalationPlan(escalation_plan_id: i64) "GetEscalationPlan" -> GetEscalationPlanOutput {
    0 "clientToken" client_token: String, 1 "escalationPlanId" escalation_plan_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/escalationPlan/detail", body: BodyStyle::Json, } }

/// Response of [`GetEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanOutput {
    pub data: Option<GetEscalationPlanData>,
}
model! { GetEscalationPlanOutput {
    0 "data" data: GetEscalationPlanData
} }

/// In the response of [`GetEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanData {
    pub create_time: Option<String>,
    pub escalation_plan_description: Option<String>,
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
    pub escalation_plan_rules: Vec<GetEscalationPlanEscalationPlanRules>,
    pub escalation_plan_scope_objects: Vec<GetEscalationPlanEscalationPlanScopeObjects>,
    pub is_global: Option<bool>,
}
model! { GetEscalationPlanData {
    0 "createTime" create_time: String, 1 "escalationPlanDescription" escalation_plan_description: String,
    2 "escalationPlanId" escalation_plan_id: i64, 3 "escalationPlanName" escalation_plan_name: String,
    4 "escalationPlanRules" escalation_plan_rules: Vec<GetEscalationPlanEscalationPlanRules>,
    5 "escalationPlanScopeObjects" escalation_plan_scope_objects: Vec<GetEscalationPlanEscalationPlanScopeObjects>,
    6 "isGlobal" is_global: bool
} }

/// In the response of [`GetEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanEscalationPlanRules {
    pub escalation_plan_conditions: Vec<GetEscalationPlanEscalationPlanConditions>,
    pub escalation_plan_rule_id: Option<i64>,
    pub escalation_plan_strategies: Vec<GetEscalationPlanEscalationPlanStrategies>,
}
model! { GetEscalationPlanEscalationPlanRules {
    0 "escalationPlanConditions" escalation_plan_conditions: Vec<GetEscalationPlanEscalationPlanConditions>,
    1 "escalationPlanRuleId" escalation_plan_rule_id: i64,
    2 "escalationPlanStrategies" escalation_plan_strategies: Vec<GetEscalationPlanEscalationPlanStrategies>
} }

/// In the response of [`GetEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanEscalationPlanConditions {
    pub effection: Option<String>,
    pub level: Option<String>,
}
model! { GetEscalationPlanEscalationPlanConditions {
    0 "effection" effection: String, 1 "level" level: String
} }

/// In the response of [`GetEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanEscalationPlanStrategies {
    pub enable_webhook: Option<bool>,
    pub escalation_plan_type: Option<String>,
    pub notice_channels: Option<String>,
    pub notice_object_list: Vec<GetEscalationPlanNoticeObjectList>,
    pub notice_objects: Vec<i64>,
    pub notice_role_list: Vec<i64>,
    pub notice_role_object_list: Vec<GetEscalationPlanNoticeRoleObjectList>,
    pub notice_time: Option<i64>,
    pub service_groups: Vec<GetEscalationPlanServiceGroups>,
}
model! { GetEscalationPlanEscalationPlanStrategies {
    0 "enableWebhook" enable_webhook: bool, 1 "escalationPlanType" escalation_plan_type: String,
    2 "noticeChannels" notice_channels: String,
    3 "noticeObjectList" notice_object_list: Vec<GetEscalationPlanNoticeObjectList>,
    4 "noticeObjects" notice_objects: Vec<i64>, 5 "noticeRoleList" notice_role_list: Vec<i64>,
    6 "noticeRoleObjectList" notice_role_object_list: Vec<GetEscalationPlanNoticeRoleObjectList>,
    7 "noticeTime" notice_time: i64, 8 "serviceGroups" service_groups: Vec<GetEscalationPlanServiceGroups>
} }

/// In the response of [`GetEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanNoticeObjectList {
    pub notice_object_id: Option<i64>,
    pub notice_object_name: Option<String>,
}
model! { GetEscalationPlanNoticeObjectList {
    0 "noticeObjectId" notice_object_id: i64, 1 "noticeObjectName" notice_object_name: String
} }

/// In the response of [`GetEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanNoticeRoleObjectList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetEscalationPlanNoticeRoleObjectList {
    0 "id" id: i64, 1 "name" name: String
} }

/// In the response of [`GetEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEscalationPlanServiceGroups {
    pub id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { GetEscalationPlanServiceGroups {
    0 "id" id: i64, 1 "serviceGroupName" service_group_name: String
} }

/// In the response of [`GetEscalationPlan`].
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
    0 "escalationPlanScopeObjects" escalation_plan_scope_objects: i64, 1 "scope" scope: String,
    2 "scopeObjectDeletedType" scope_object_deleted_type: i64, 3 "scopeObjectId" scope_object_id: i64,
    4 "scopeObjectName" scope_object_name: String
} }

/// Gets event: `GetEvent` of `gemp` 2021-04-13.
///
/// POST `/events/getLastTimeEvent`. Reads only. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEvent {
    /// Required.
    pub monitor_source_id: i64,
}
operation! { GetEvent(monitor_source_id: i64) "GetEvent" -> GetEventOutput {
    0 "monitorSourceId" monitor_source_id
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/events/getLastTimeEvent", body: BodyStyle::Json, } }

/// Response of [`GetEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventOutput {
    pub data: Option<GetEventData>,
}
model! { GetEventOutput {
    0 "data" data: GetEventData
} }

/// In the response of [`GetEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventData {
    pub event_json: Option<String>,
    pub event_time: Option<String>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
}
model! { GetEventData {
    0 "eventJson" event_json: String, 1 "eventTime" event_time: String, 2 "monitorSourceId" monitor_source_id: i64,
    3 "monitorSourceName" monitor_source_name: String
} }

/// Gets home page guidance: `GetHomePageGuidance` of `gemp` 2021-04-13.
///
/// POST `/guidance/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetHomePageGuidance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHomePageGuidance {
    pub client_token: Option<String>,
}
operation! { GetHomePageGuidance() "GetHomePageGuidance" -> GetHomePageGuidanceOutput {
    0 "clientToken" client_token: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/guidance/detail", body: BodyStyle::Json, } }

/// Response of [`GetHomePageGuidance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHomePageGuidanceOutput {
    pub data: Option<GetHomePageGuidanceData>,
}
model! { GetHomePageGuidanceOutput {
    0 "data" data: GetHomePageGuidanceData
} }

/// In the response of [`GetHomePageGuidance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHomePageGuidanceData {
    pub notify_subscription_status: Option<bool>,
    pub service_group_status: Option<bool>,
    pub service_status: Option<bool>,
    pub users_status: Option<bool>,
}
model! { GetHomePageGuidanceData {
    0 "notifySubscriptionStatus" notify_subscription_status: bool, 1 "serviceGroupStatus" service_group_status: bool,
    2 "serviceStatus" service_status: bool, 3 "usersStatus" users_status: bool
} }

/// Gets incident: `GetIncident` of `gemp` 2021-04-13.
///
/// POST `/incident/detail`. Reads only. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetIncident>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncident {
    pub client_token: Option<String>,
    pub incident_id: Option<i64>,
}
operation! { GetIncident() "GetIncident" -> GetIncidentOutput {
    0 "clientToken" client_token: String, 1 "incidentId" incident_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/incident/detail", body: BodyStyle::Json, } }

/// Response of [`GetIncident`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentOutput {
    pub data: Option<GetIncidentData>,
}
model! { GetIncidentOutput {
    0 "data" data: GetIncidentData
} }

/// In the response of [`GetIncident`].
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
    pub notify_channels: Vec<String>,
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
    0 "assignToWhoIsValid" assign_to_who_is_valid: i64, 1 "assignUserId" assign_user_id: i64,
    2 "assignUserName" assign_user_name: String, 3 "assignUserPhone" assign_user_phone: String,
    4 "createTime" create_time: String, 5 "defaultAssignToWho" default_assign_to_who: i64,
    6 "defaultAssignToWhoIsValid" default_assign_to_who_is_valid: i64,
    7 "defaultAssignToWhoName" default_assign_to_who_name: String, 8 "durationTime" duration_time: i64,
    9 "effect" effect: String, 10 "incidentDescription" incident_description: String, 11 "incidentId" incident_id: i64,
    12 "incidentLevel" incident_level: String, 13 "incidentNumber" incident_number: String,
    14 "incidentStatus" incident_status: String, 15 "incidentTitle" incident_title: String,
    16 "isManual" is_manual: bool, 17 "isUpgrade" is_upgrade: bool, 18 "notifyChannels" notify_channels: Vec<String>,
    19 "problemId" problem_id: i64, 20 "problemNumber" problem_number: String,
    21 "relRouteRuleDeleteType" rel_route_rule_delete_type: i64, 22 "relServiceDeleteType" rel_service_delete_type: i64,
    23 "relServiceGroupIsValid" rel_service_group_is_valid: i64,
    24 "relatedServiceDescription" related_service_description: String,
    25 "relatedServiceGroupId" related_service_group_id: i64,
    26 "relatedServiceGroupName" related_service_group_name: String, 27 "relatedServiceId" related_service_id: i64,
    28 "relatedServiceName" related_service_name: String, 29 "routeRuleId" route_rule_id: i64,
    30 "routeRuleName" route_rule_name: String
} }

/// Gets incident list by id list: `GetIncidentListByIdList` of `gemp` 2021-04-13.
///
/// POST `/incident/getIncidentListByIdList`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetIncidentListByIdList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentListByIdList {
    pub client_token: Option<String>,
    pub incident_id_list: Option<Vec<i64>>,
}
operation! { GetIncidentListByIdList() "GetIncidentListByIdList" -> GetIncidentListByIdListOutput {
    0 "clientToken" client_token: String, 1 "incidentIdList" incident_id_list: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/incident/getIncidentListByIdList", body: BodyStyle::Json, } }

/// Response of [`GetIncidentListByIdList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentListByIdListOutput {
    pub data: Vec<GetIncidentListByIdListData>,
}
model! { GetIncidentListByIdListOutput {
    0 "data" data: Vec<GetIncidentListByIdListData>
} }

/// In the response of [`GetIncidentListByIdList`].
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
    pub notify_channels: Vec<String>,
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
    0 "assignToWhoIsValid" assign_to_who_is_valid: i64, 1 "assignUserId" assign_user_id: i64,
    2 "assignUserName" assign_user_name: String, 3 "assignUserPhone" assign_user_phone: String,
    4 "createTime" create_time: String, 5 "defaultAssignToWho" default_assign_to_who: i64,
    6 "defaultAssignToWhoIsValid" default_assign_to_who_is_valid: i64,
    7 "defaultAssignToWhoName" default_assign_to_who_name: String, 8 "durationTime" duration_time: String,
    9 "effect" effect: String, 10 "incidentDescription" incident_description: String, 11 "incidentId" incident_id: i64,
    12 "incidentLevel" incident_level: String, 13 "incidentNumber" incident_number: String,
    14 "incidentStatus" incident_status: String, 15 "incidentTitle" incident_title: String,
    16 "isManual" is_manual: bool, 17 "isUpgrade" is_upgrade: bool, 18 "notifyChannels" notify_channels: Vec<String>,
    19 "problemId" problem_id: i64, 20 "problemNumber" problem_number: String,
    21 "relRouteRuleDeleteType" rel_route_rule_delete_type: i64, 22 "relServiceDeleteType" rel_service_delete_type: i64,
    23 "relServiceGroupIsValid" rel_service_group_is_valid: i64,
    24 "relatedServiceDescription" related_service_description: String,
    25 "relatedServiceGroupId" related_service_group_id: i64,
    26 "relatedServiceGroupName" related_service_group_name: String, 27 "relatedServiceId" related_service_id: i64,
    28 "relatedServiceName" related_service_name: String, 29 "routeRuleId" route_rule_id: i64,
    30 "routeRuleName" route_rule_name: String
} }

/// Gets incident statistics: `GetIncidentStatistics` of `gemp` 2021-04-13.
///
/// POST `/incident/count`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetIncidentStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentStatistics {
    pub client_token: Option<String>,
}
operation! { GetIncidentStatistics() "GetIncidentStatistics" -> GetIncidentStatisticsOutput {
    0 "clientToken" client_token: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/incident/count", body: BodyStyle::Json, } }

/// Response of [`GetIncidentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentStatisticsOutput {
    pub data: Option<GetIncidentStatisticsData>,
}
model! { GetIncidentStatisticsOutput {
    0 "data" data: GetIncidentStatisticsData
} }

/// In the response of [`GetIncidentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentStatisticsData {
    pub all_finish: Option<i64>,
    pub all_response: Option<i64>,
    pub my_finish: Option<i64>,
    pub my_response: Option<i64>,
}
model! { GetIncidentStatisticsData {
    0 "allFinish" all_finish: i64, 1 "allResponse" all_response: i64, 2 "myFinish" my_finish: i64,
    3 "myResponse" my_response: i64
} }

/// Gets incident subtotal count: `GetIncidentSubtotalCount` of `gemp` 2021-04-13.
///
/// POST `/incident/subtotal/count`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetIncidentSubtotalCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentSubtotalCount {
    pub client_token: Option<String>,
    /// Required.
    pub incident_ids: Vec<i64>,
}
operation! { GetIncidentSubtotalCount(incident_ids: Vec<i64>)
    "GetIncidentSubtotalCount" -> GetIncidentSubtotalCountOutput {
    0 "clientToken" client_token: String, 1 "incidentIds" incident_ids
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/incident/subtotal/count", body: BodyStyle::Json, } }

/// Response of [`GetIncidentSubtotalCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentSubtotalCountOutput {
    pub data: Option<GetIncidentSubtotalCountData>,
}
model! { GetIncidentSubtotalCountOutput {
    0 "data" data: GetIncidentSubtotalCountData
} }

/// In the response of [`GetIncidentSubtotalCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIncidentSubtotalCountData {
    pub request_id: Option<String>,
    pub subtotal_count: BTreeMap<String, Value>,
}
model! { GetIncidentSubtotalCountData {
    0 "requestId" request_id: String, 1 "subtotalCount" subtotal_count: BTreeMap<String, Value>
} }

/// Gets integration config: `GetIntegrationConfig` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetIntegrationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { GetIntegrationConfig() "GetIntegrationConfig" -> GetIntegrationConfigOutput {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/integrationConfig/detail", body: BodyStyle::Json, } }

/// Response of [`GetIntegrationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationConfigOutput {
    pub data: Option<GetIntegrationConfigData>,
}
model! { GetIntegrationConfigOutput {
    0 "data" data: GetIntegrationConfigData
} }

/// In the response of [`GetIntegrationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationConfigData {
    /// Secret.
    pub access_key: Option<Secret>,
    pub integration_config_id: Option<i64>,
    pub is_received_event: Option<bool>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
    pub monitor_source_short_name: Option<String>,
    pub status: Option<String>,
}
model! { GetIntegrationConfigData {
    0 "accessKey" access_key: Secret, 1 "integrationConfigId" integration_config_id: i64,
    2 "isReceivedEvent" is_received_event: bool, 3 "monitorSourceId" monitor_source_id: i64,
    4 "monitorSourceName" monitor_source_name: String, 5 "monitorSourceShortName" monitor_source_short_name: String,
    6 "status" status: String
} }

/// Gets problem: `GetProblem` of `gemp` 2021-04-13.
///
/// POST `/problem/detail`. Reads only. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetProblem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblem {
    pub client_token: Option<String>,
    /// Required.
    pub problem_id: i64,
}
operation! { GetProblem(problem_id: i64) "GetProblem" -> GetProblemOutput {
    0 "clientToken" client_token: String, 1 "problemId" problem_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/problem/detail", body: BodyStyle::Json, } }

/// Response of [`GetProblem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemOutput {
    pub data: Option<GetProblemData>,
}
model! { GetProblemOutput {
    0 "data" data: GetProblemData
} }

/// In the response of [`GetProblem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemData {
    pub cancel_problem_operate_logs: Vec<GetProblemCancelProblemOperateLogs>,
    pub cancel_reason: Option<i64>,
    pub cancel_reason_description: Option<String>,
    pub coordination_groups: Vec<GetProblemCoordinationGroups>,
    pub create_time: Option<String>,
    pub discover_time: Option<String>,
    pub duration_time: Option<i64>,
    pub effection_services: Vec<GetProblemEffectionServices>,
    pub feedback: Option<String>,
    pub handing_problem_operate_logs: Vec<GetProblemHandingProblemOperateLogs>,
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
    pub replay_problem_operate_logs: Vec<GetProblemReplayProblemOperateLogs>,
    pub replaying_problem_operate_logs: Vec<GetProblemReplayingProblemOperateLogs>,
    pub restored_problem_operate_logs: Vec<GetProblemRestoredProblemOperateLogs>,
    pub service_delete_type: Option<i64>,
    pub service_name: Option<String>,
    pub timelines: Vec<GetProblemTimelines>,
}
model! { GetProblemData {
    0 "cancelProblemOperateLogs" cancel_problem_operate_logs: Vec<GetProblemCancelProblemOperateLogs>,
    1 "cancelReason" cancel_reason: i64, 2 "cancelReasonDescription" cancel_reason_description: String,
    3 "coordinationGroups" coordination_groups: Vec<GetProblemCoordinationGroups>, 4 "createTime" create_time: String,
    5 "discoverTime" discover_time: String, 6 "durationTime" duration_time: i64,
    7 "effectionServices" effection_services: Vec<GetProblemEffectionServices>, 8 "feedback" feedback: String,
    9 "handingProblemOperateLogs" handing_problem_operate_logs: Vec<GetProblemHandingProblemOperateLogs>,
    10 "incidentId" incident_id: i64, 11 "incidentNumber" incident_number: String,
    12 "isRuleTrigger" is_rule_trigger: bool, 13 "mainHandler" main_handler: i64,
    14 "mainHandlerId" main_handler_id: i64, 15 "mainHandlerIsValid" main_handler_is_valid: i64,
    16 "mainHandlerPhone" main_handler_phone: String, 17 "preliminaryReason" preliminary_reason: String,
    18 "problemId" problem_id: i64, 19 "problemLevel" problem_level: i64, 20 "problemName" problem_name: String,
    21 "problemNumber" problem_number: String, 22 "problemStatus" problem_status: i64,
    23 "progressSummary" progress_summary: String, 24 "progressSummaryRichTextId" progress_summary_rich_text_id: i64,
    25 "recoveryTime" recovery_time: String, 26 "relatedServiceId" related_service_id: i64,
    27 "replayProblemOperateLogs" replay_problem_operate_logs: Vec<GetProblemReplayProblemOperateLogs>,
    28 "replayingProblemOperateLogs" replaying_problem_operate_logs: Vec<GetProblemReplayingProblemOperateLogs>,
    29 "restoredProblemOperateLogs" restored_problem_operate_logs: Vec<GetProblemRestoredProblemOperateLogs>,
    30 "serviceDeleteType" service_delete_type: i64, 31 "serviceName" service_name: String,
    32 "timelines" timelines: Vec<GetProblemTimelines>
} }

/// In the response of [`GetProblem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemCancelProblemOperateLogs {
    pub action_name: Option<String>,
    pub action_time: Option<String>,
    pub operator: Option<String>,
    pub user_id: Option<i64>,
}
model! { GetProblemCancelProblemOperateLogs {
    0 "actionName" action_name: String, 1 "actionTime" action_time: String, 2 "operator" operator: String,
    3 "userId" user_id: i64
} }

/// In the response of [`GetProblem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemCoordinationGroups {
    pub is_valid: Option<i64>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { GetProblemCoordinationGroups {
    0 "isValid" is_valid: i64, 1 "serviceGroupId" service_group_id: i64, 2 "serviceGroupName" service_group_name: String
} }

/// In the response of [`GetProblem`].
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
    0 "description" description: String, 1 "effectionLevel" effection_level: i64,
    2 "effectionServiceId" effection_service_id: i64, 3 "effectionStatus" effection_status: i64,
    4 "serviceDeleteType" service_delete_type: i64, 5 "serviceName" service_name: String
} }

/// In the response of [`GetProblem`].
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
    0 "actionName" action_name: String, 1 "actionTime" action_time: String, 2 "operator" operator: String,
    3 "userId" user_id: i64, 4 "userIsValid" user_is_valid: i64
} }

/// In the response of [`GetProblem`].
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
    0 "actionName" action_name: String, 1 "actionTime" action_time: String, 2 "operator" operator: String,
    3 "userId" user_id: i64, 4 "userIsValid" user_is_valid: i64
} }

/// In the response of [`GetProblem`].
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
    0 "actionName" action_name: String, 1 "actionTime" action_time: String, 2 "operator" operator: String,
    3 "userId" user_id: i64, 4 "userIsValid" user_is_valid: i64
} }

/// In the response of [`GetProblem`].
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
    0 "actionName" action_name: String, 1 "actionTime" action_time: String, 2 "operator" operator: String,
    3 "userId" user_id: i64, 4 "userIsValid" user_is_valid: i64
} }

/// In the response of [`GetProblem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemTimelines {
    pub key_node: Option<String>,
}
model! { GetProblemTimelines {
    0 "keyNode" key_node: String
} }

/// Gets problem effection service: `GetProblemEffectionService` of `gemp` 2021-04-13.
///
/// POST `/problem/process/effectionService/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetProblemEffectionService>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/process/effectionService/detail", body: BodyStyle::Json, } }

/// Response of [`GetProblemEffectionService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemEffectionServiceOutput {
    pub data: Option<GetProblemEffectionServiceData>,
}
model! { GetProblemEffectionServiceOutput {
    0 "data" data: GetProblemEffectionServiceData
} }

/// In the response of [`GetProblemEffectionService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemEffectionServiceData {
    pub description: Option<String>,
    pub effection_service_id: Option<i64>,
    pub level: Option<i64>,
    pub pic_url: Vec<String>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub status: Option<i64>,
}
model! { GetProblemEffectionServiceData {
    0 "description" description: String, 1 "effectionServiceId" effection_service_id: i64, 2 "level" level: i64,
    3 "picUrl" pic_url: Vec<String>, 4 "serviceId" service_id: i64, 5 "serviceName" service_name: String,
    6 "status" status: i64
} }

/// Gets problem improvement: `GetProblemImprovement` of `gemp` 2021-04-13.
///
/// POST `/problem/improvement/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetProblemImprovement>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemImprovement {
    pub client_token: Option<String>,
    pub problem_id: Option<String>,
}
operation! { GetProblemImprovement() "GetProblemImprovement" -> GetProblemImprovementOutput {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/problem/improvement/detail", body: BodyStyle::Json, } }

/// Response of [`GetProblemImprovement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemImprovementOutput {
    pub data: Option<GetProblemImprovementData>,
}
model! { GetProblemImprovementOutput {
    0 "data" data: GetProblemImprovementData
} }

/// In the response of [`GetProblemImprovement`].
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
    pub measure_list: Vec<GetProblemImprovementMeasureList>,
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
    0 "customProblemReason" custom_problem_reason: String, 1 "discoverSource" discover_source: String,
    2 "dutyDepartmentId" duty_department_id: String, 3 "dutyDepartmentName" duty_department_name: String,
    4 "dutyUserId" duty_user_id: i64, 5 "dutyUserIsValid" duty_user_is_valid: i64,
    6 "dutyUserName" duty_user_name: String, 7 "dutyUserPhone" duty_user_phone: String,
    8 "injectionMode" injection_mode: String, 9 "isManual" is_manual: bool,
    10 "measureList" measure_list: Vec<GetProblemImprovementMeasureList>,
    11 "monitorSourceName" monitor_source_name: String, 12 "problemId" problem_id: String,
    13 "problemReason" problem_reason: String, 14 "recentActivity" recent_activity: String,
    15 "recoveryMode" recovery_mode: String, 16 "relationChanges" relation_changes: String, 17 "remark" remark: String,
    18 "replayDutyUserId" replay_duty_user_id: i64, 19 "replayDutyUserIsValid" replay_duty_user_is_valid: i64,
    20 "replayDutyUserName" replay_duty_user_name: String, 21 "replayDutyUserPhone" replay_duty_user_phone: String,
    22 "userReport" user_report: i64
} }

/// In the response of [`GetProblemImprovement`].
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
    0 "checkStandard" check_standard: String, 1 "checkUserId" check_user_id: i64,
    2 "checkUserIsValid" check_user_is_valid: i64, 3 "checkUserName" check_user_name: String,
    4 "content" content: String, 5 "directorId" director_id: i64, 6 "directorIsValid" director_is_valid: i64,
    7 "directorName" director_name: String, 8 "measureId" measure_id: i64, 9 "planFinishTime" plan_finish_time: String,
    10 "stalkerId" stalker_id: i64, 11 "stalkerIsValid" stalker_is_valid: i64, 12 "stalkerName" stalker_name: String,
    13 "status" status: String, 14 "type" r#type: i64
} }

/// Gets problem preview: `GetProblemPreview` of `gemp` 2021-04-13.
///
/// POST `/problem/preview`. Reads only. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetProblemPreview>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/problem/preview", body: BodyStyle::Json, } }

/// Response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewOutput {
    pub data: Option<GetProblemPreviewData>,
}
model! { GetProblemPreviewOutput {
    0 "data" data: GetProblemPreviewData
} }

/// In the response of [`GetProblemPreview`].
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
    0 "deAfterData" de_after_data: String, 1 "deBeforeData" de_before_data: String,
    2 "mail" mail: GetProblemPreviewMail, 3 "problem" problem: GetProblemPreviewProblem,
    4 "sms" sms: GetProblemPreviewSms, 5 "upAfterData" up_after_data: String, 6 "upBeforeData" up_before_data: String,
    7 "voice" voice: GetProblemPreviewVoice, 8 "webhook" webhook: GetProblemPreviewWebhook
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewMail {
    pub count: Option<i64>,
    pub users: Vec<GetProblemPreviewUsers>,
}
model! { GetProblemPreviewMail {
    0 "count" count: i64, 1 "users" users: Vec<GetProblemPreviewUsers>
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewUsers {
    pub username: Option<String>,
}
model! { GetProblemPreviewUsers {
    0 "username" username: String
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewProblem {
    pub coordination_groups: Vec<GetProblemPreviewCoordinationGroups>,
    pub create_time: Option<String>,
    pub discover_time: Option<String>,
    pub effection_services: Vec<GetProblemPreviewEffectionServices>,
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
    0 "coordinationGroups" coordination_groups: Vec<GetProblemPreviewCoordinationGroups>,
    1 "createTime" create_time: String, 2 "discoverTime" discover_time: String,
    3 "effectionServices" effection_services: Vec<GetProblemPreviewEffectionServices>, 4 "isManual" is_manual: bool,
    5 "isUpgrade" is_upgrade: bool, 6 "mainHandlerId" main_handler_id: String,
    7 "mainHandlerName" main_handler_name: String, 8 "preliminaryReason" preliminary_reason: String,
    9 "problemId" problem_id: i64, 10 "problemLevel" problem_level: String, 11 "problemName" problem_name: String,
    12 "problemStatus" problem_status: String, 13 "progressSummary" progress_summary: String,
    14 "progressSummaryRichTextId" progress_summary_rich_text_id: i64, 15 "recoveryTime" recovery_time: String,
    16 "relatedServiceId" related_service_id: i64, 17 "serviceName" service_name: String
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewCoordinationGroups {
    pub service_group_description: Option<String>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { GetProblemPreviewCoordinationGroups {
    0 "serviceGroupDescription" service_group_description: String, 1 "serviceGroupId" service_group_id: i64,
    2 "serviceGroupName" service_group_name: String
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewEffectionServices {
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
}
model! { GetProblemPreviewEffectionServices {
    0 "serviceId" service_id: i64, 1 "serviceName" service_name: String
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewSms {
    pub count: Option<i64>,
    pub users: Vec<GetProblemPreviewSmsUsers>,
}
model! { GetProblemPreviewSms {
    0 "count" count: i64, 1 "users" users: Vec<GetProblemPreviewSmsUsers>
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewSmsUsers {
    pub username: Option<String>,
}
model! { GetProblemPreviewSmsUsers {
    0 "username" username: String
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewVoice {
    pub count: Option<i64>,
    pub users: Vec<GetProblemPreviewVoiceUsers>,
}
model! { GetProblemPreviewVoice {
    0 "count" count: i64, 1 "users" users: Vec<GetProblemPreviewVoiceUsers>
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewVoiceUsers {
    pub username: Option<String>,
}
model! { GetProblemPreviewVoiceUsers {
    0 "username" username: String
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewWebhook {
    pub count: Option<i64>,
    pub service_groups: Vec<GetProblemPreviewServiceGroups>,
}
model! { GetProblemPreviewWebhook {
    0 "count" count: i64, 1 "serviceGroups" service_groups: Vec<GetProblemPreviewServiceGroups>
} }

/// In the response of [`GetProblemPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProblemPreviewServiceGroups {
    pub service_name: Option<String>,
}
model! { GetProblemPreviewServiceGroups {
    0 "serviceName" service_name: String
} }

/// Gets resource statistics: `GetResourceStatistics` of `gemp` 2021-04-13.
///
/// POST `/config/resource/count`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetResourceStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceStatistics {
    pub client_token: Option<String>,
}
operation! { GetResourceStatistics() "GetResourceStatistics" -> GetResourceStatisticsOutput {
    0 "clientToken" client_token: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/config/resource/count", body: BodyStyle::Json, } }

/// Response of [`GetResourceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceStatisticsOutput {
    pub data: Option<GetResourceStatisticsData>,
}
model! { GetResourceStatisticsOutput {
    0 "data" data: GetResourceStatisticsData
} }

/// In the response of [`GetResourceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceStatisticsData {
    pub alert_count: Option<i64>,
    pub incident_count: Option<i64>,
    pub integration_count: Option<i64>,
    pub problem_count: Option<i64>,
}
model! { GetResourceStatisticsData {
    0 "alertCount" alert_count: i64, 1 "incidentCount" incident_count: i64, 2 "integrationCount" integration_count: i64,
    3 "problemCount" problem_count: i64
} }

/// Gets rich text: `GetRichText` of `gemp` 2021-04-13.
///
/// POST `/rich/detail`. Reads only. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetRichText>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/rich/detail", body: BodyStyle::Json, } }

/// Response of [`GetRichText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRichTextOutput {
    pub data: Option<GetRichTextData>,
}
model! { GetRichTextOutput {
    0 "data" data: GetRichTextData
} }

/// In the response of [`GetRichText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRichTextData {
    pub instance_id: Option<i64>,
    pub instance_type: Option<i64>,
    pub rich_text: Option<String>,
}
model! { GetRichTextData {
    0 "instanceId" instance_id: i64, 1 "instanceType" instance_type: i64, 2 "richText" rich_text: String
} }

/// Gets route rule: `GetRouteRule` of `gemp` 2021-04-13.
///
/// POST `/routeRule/detail`. Reads only. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetRouteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRule {
    pub client_token: Option<String>,
    /// Required.
    pub route_rule_id: i64,
}
operation! { GetRouteRule(route_rule_id: i64) "GetRouteRule" -> GetRouteRuleOutput {
    0 "clientToken" client_token: String, 1 "routeRuleId" route_rule_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/routeRule/detail", body: BodyStyle::Json, } }

/// Response of [`GetRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRuleOutput {
    pub data: Option<GetRouteRuleData>,
}
model! { GetRouteRuleOutput {
    0 "data" data: GetRouteRuleData
} }

/// In the response of [`GetRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRuleData {
    pub assign_object_id: Option<i64>,
    pub assign_object_name: Option<String>,
    pub assign_object_type: Option<String>,
    pub child_rule_relation: Option<String>,
    pub convergence_fields: Vec<String>,
    pub convergence_type: Option<i64>,
    pub coverage_problem_levels: Vec<String>,
    pub create_time: Option<String>,
    pub effection: Option<String>,
    pub enable_status: Option<String>,
    pub event_route_child_rules: Vec<GetRouteRuleEventRouteChildRules>,
    pub incident_level: Option<String>,
    pub match_count: Option<i64>,
    pub notify_channel_names: Vec<String>,
    pub notify_channels: Vec<String>,
    pub problem_effection_services: Vec<i64>,
    pub problem_level_group: BTreeMap<String, DataProblemLevelGroupValue>,
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
    0 "assignObjectId" assign_object_id: i64, 1 "assignObjectName" assign_object_name: String,
    2 "assignObjectType" assign_object_type: String, 3 "childRuleRelation" child_rule_relation: String,
    4 "convergenceFields" convergence_fields: Vec<String>, 5 "convergenceType" convergence_type: i64,
    6 "coverageProblemLevels" coverage_problem_levels: Vec<String>, 7 "createTime" create_time: String,
    8 "effection" effection: String, 9 "enableStatus" enable_status: String,
    10 "eventRouteChildRules" event_route_child_rules: Vec<GetRouteRuleEventRouteChildRules>,
    11 "incidentLevel" incident_level: String, 12 "matchCount" match_count: i64,
    13 "notifyChannelNames" notify_channel_names: Vec<String>, 14 "notifyChannels" notify_channels: Vec<String>,
    15 "problemEffectionServices" problem_effection_services: Vec<i64>,
    16 "problemLevelGroup" problem_level_group: BTreeMap<String, DataProblemLevelGroupValue>,
    17 "relServiceDeleteType" rel_service_delete_type: i64, 18 "relatedServiceId" related_service_id: i64,
    19 "relatedServiceName" related_service_name: String, 20 "routeRuleId" route_rule_id: i64,
    21 "routeType" route_type: String, 22 "ruleName" rule_name: String, 23 "timeWindow" time_window: i64,
    24 "updateTime" update_time: String
} }

/// In the response of [`GetRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRuleEventRouteChildRules {
    pub child_condition_relation: Option<i64>,
    pub child_route_rule_id: Option<i64>,
    pub conditions: Vec<GetRouteRuleConditions>,
    pub is_valid_child_rule: Option<bool>,
    pub monitor_integration_config_id: Option<i64>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
    pub parent_rule_id: Option<i64>,
    pub problem_level: Option<String>,
}
model! { GetRouteRuleEventRouteChildRules {
    0 "childConditionRelation" child_condition_relation: i64, 1 "childRouteRuleId" child_route_rule_id: i64,
    2 "conditions" conditions: Vec<GetRouteRuleConditions>, 3 "isValidChildRule" is_valid_child_rule: bool,
    4 "monitorIntegrationConfigId" monitor_integration_config_id: i64, 5 "monitorSourceId" monitor_source_id: i64,
    6 "monitorSourceName" monitor_source_name: String, 7 "parentRuleId" parent_rule_id: i64,
    8 "problemLevel" problem_level: String
} }

/// In the response of [`GetRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRouteRuleConditions {
    pub key: Option<String>,
    pub operation_symbol: Option<String>,
    pub value: Option<String>,
}
model! { GetRouteRuleConditions {
    0 "key" key: String, 1 "operationSymbol" operation_symbol: String, 2 "value" value: String
} }

/// In the response of [`GetRouteRule`].
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
    0 "childRuleRelation" child_rule_relation: i64, 1 "matchCount" match_count: i64, 2 "timeWindow" time_window: i64,
    3 "timeWindowUnit" time_window_unit: String, 4 "enableUpgrade" enable_upgrade: bool,
    5 "upgradeTimeWindow" upgrade_time_window: i64, 6 "upgradeTimeWindowUnit" upgrade_time_window_unit: String
} }

/// Gets service: `GetService` of `gemp` 2021-04-13.
///
/// POST `/services/detail`. Reads only. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetService {
    pub client_token: Option<String>,
    /// Required.
    pub service_id: i64,
}
operation! { GetService(service_id: i64) "GetService" -> GetServiceOutput {
    0 "clientToken" client_token: String, 1 "serviceId" service_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/services/detail", body: BodyStyle::Json, } }

/// Response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceOutput {
    pub data: Option<GetServiceData>,
}
model! { GetServiceOutput {
    0 "data" data: GetServiceData
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceData {
    pub escalation_plan_id: Option<i64>,
    pub service_description: Option<String>,
    pub service_group_id_list: Vec<i64>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetServiceData {
    0 "escalationPlanId" escalation_plan_id: i64, 1 "serviceDescription" service_description: String,
    2 "serviceGroupIdList" service_group_id_list: Vec<i64>, 3 "serviceId" service_id: i64,
    4 "serviceName" service_name: String, 5 "updateTime" update_time: String
} }

/// Gets service group: `GetServiceGroup` of `gemp` 2021-04-13.
///
/// POST `/services/group/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetServiceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroup {
    pub client_token: Option<String>,
    pub service_group_id: Option<i64>,
}
operation! { GetServiceGroup() "GetServiceGroup" -> GetServiceGroupOutput {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/services/group/detail", body: BodyStyle::Json, } }

/// Response of [`GetServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupOutput {
    pub data: Option<GetServiceGroupData>,
}
model! { GetServiceGroupOutput {
    0 "data" data: GetServiceGroupData
} }

/// In the response of [`GetServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupData {
    pub create_time: Option<String>,
    pub enable_webhook: Option<String>,
    pub service_group_description: Option<String>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
    pub update_time: Option<String>,
    pub users: Vec<GetServiceGroupUsers>,
    /// Secret.
    pub webhook_link: Option<Secret>,
    pub webhook_type: Option<String>,
}
model! { GetServiceGroupData {
    0 "createTime" create_time: String, 1 "enableWebhook" enable_webhook: String,
    2 "serviceGroupDescription" service_group_description: String, 3 "serviceGroupId" service_group_id: i64,
    4 "serviceGroupName" service_group_name: String, 5 "updateTime" update_time: String,
    6 "users" users: Vec<GetServiceGroupUsers>, 7 "webhookLink" webhook_link: Secret,
    8 "webhookType" webhook_type: String
} }

/// In the response of [`GetServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupUsers {
    pub phone: Option<String>,
    pub role_name_list: Vec<String>,
    pub service_group_id: Option<i64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { GetServiceGroupUsers {
    0 "phone" phone: String, 1 "roleNameList" role_name_list: Vec<String>, 2 "serviceGroupId" service_group_id: i64,
    3 "userId" user_id: i64, 4 "userName" user_name: String
} }

/// Gets service group person scheduling: `GetServiceGroupPersonScheduling` of `gemp` 2021-04-13.
///
/// POST `/services/group/scheduling/user/getScheduling`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetServiceGroupPersonScheduling>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/services/group/scheduling/user/getScheduling", body: BodyStyle::Json, } }

/// Response of [`GetServiceGroupPersonScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupPersonSchedulingOutput {
    pub data: BTreeMap<String, Value>,
}
model! { GetServiceGroupPersonSchedulingOutput {
    0 "data" data: BTreeMap<String, Value>
} }

/// Gets service group scheduling: `GetServiceGroupScheduling` of `gemp` 2021-04-13.
///
/// POST `/services/group/scheduling/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetServiceGroupScheduling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupScheduling {
    pub client_token: Option<String>,
    /// Required.
    pub service_group_id: i64,
}
operation! { GetServiceGroupScheduling(service_group_id: i64)
    "GetServiceGroupScheduling" -> GetServiceGroupSchedulingOutput {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/services/group/scheduling/detail", body: BodyStyle::Json, } }

/// Response of [`GetServiceGroupScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingOutput {
    pub data: Option<GetServiceGroupSchedulingData>,
}
model! { GetServiceGroupSchedulingOutput {
    0 "data" data: GetServiceGroupSchedulingData
} }

/// In the response of [`GetServiceGroupScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingData {
    pub fast_scheduling: Option<GetServiceGroupSchedulingFastScheduling>,
    pub fine_scheduling: Option<GetServiceGroupSchedulingFineScheduling>,
    pub scheduling_way: Option<String>,
    pub service_group_id: Option<i64>,
    pub users: Vec<GetServiceGroupSchedulingUsers>,
}
model! { GetServiceGroupSchedulingData {
    0 "fastScheduling" fast_scheduling: GetServiceGroupSchedulingFastScheduling,
    1 "fineScheduling" fine_scheduling: GetServiceGroupSchedulingFineScheduling,
    2 "schedulingWay" scheduling_way: String, 3 "serviceGroupId" service_group_id: i64,
    4 "users" users: Vec<GetServiceGroupSchedulingUsers>
} }

/// In the response of [`GetServiceGroupScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingFastScheduling {
    pub duty_plan: Option<String>,
    pub id: Option<i64>,
    pub scheduling_users: Vec<GetServiceGroupSchedulingSchedulingUsers>,
    pub single_duration: Option<i64>,
    pub single_duration_unit: Option<String>,
}
model! { GetServiceGroupSchedulingFastScheduling {
    0 "dutyPlan" duty_plan: String, 1 "id" id: i64,
    2 "schedulingUsers" scheduling_users: Vec<GetServiceGroupSchedulingSchedulingUsers>,
    3 "singleDuration" single_duration: i64, 4 "singleDurationUnit" single_duration_unit: String
} }

/// In the response of [`GetServiceGroupScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingSchedulingUsers {
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Vec<i64>,
    pub scheduling_user_name: Option<String>,
}
model! { GetServiceGroupSchedulingSchedulingUsers {
    0 "schedulingObjectType" scheduling_object_type: String, 1 "schedulingOrder" scheduling_order: i64,
    2 "schedulingUserId" scheduling_user_id: i64, 3 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>,
    4 "schedulingUserName" scheduling_user_name: String
} }

/// In the response of [`GetServiceGroupScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingFineScheduling {
    pub id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub scheduling_fine_shifts: Vec<GetServiceGroupSchedulingSchedulingFineShifts>,
    pub scheduling_template_fine_shifts: Vec<
        GetServiceGroupSchedulingSchedulingTemplateFineShifts,
    >,
    pub shift_type: Option<String>,
}
model! { GetServiceGroupSchedulingFineScheduling {
    0 "id" id: i64, 1 "period" period: i64, 2 "periodUnit" period_unit: String,
    3 "schedulingFineShifts" scheduling_fine_shifts: Vec<GetServiceGroupSchedulingSchedulingFineShifts>,
    4 "schedulingTemplateFineShifts" scheduling_template_fine_shifts: Vec<GetServiceGroupSchedulingSchedulingTemplateFineShifts>,
    5 "shiftType" shift_type: String
} }

/// In the response of [`GetServiceGroupScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingSchedulingFineShifts {
    pub cycle_order: Option<i64>,
    pub scheduling_end_time: Option<String>,
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_start_time: Option<String>,
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Vec<i64>,
    pub scheduling_user_name: Option<String>,
    pub shift_name: Option<String>,
    pub skip_one_day: Option<bool>,
}
model! { GetServiceGroupSchedulingSchedulingFineShifts {
    0 "cycleOrder" cycle_order: i64, 1 "schedulingEndTime" scheduling_end_time: String,
    2 "schedulingObjectType" scheduling_object_type: String, 3 "schedulingOrder" scheduling_order: i64,
    4 "schedulingStartTime" scheduling_start_time: String, 5 "schedulingUserId" scheduling_user_id: i64,
    6 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>, 7 "schedulingUserName" scheduling_user_name: String,
    8 "shiftName" shift_name: String, 9 "skipOneDay" skip_one_day: bool
} }

/// In the response of [`GetServiceGroupScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingSchedulingTemplateFineShifts {
    pub scheduling_end_time: Option<String>,
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    pub scheduling_start_time: Option<String>,
    pub scheduling_user_id: Option<String>,
    pub scheduling_user_id_list: Vec<i64>,
    pub scheduling_user_name: Option<String>,
    pub shift_name: Option<String>,
    pub skip_one_day: Option<bool>,
}
model! { GetServiceGroupSchedulingSchedulingTemplateFineShifts {
    0 "schedulingEndTime" scheduling_end_time: String, 1 "schedulingObjectType" scheduling_object_type: String,
    2 "schedulingOrder" scheduling_order: i64, 3 "schedulingStartTime" scheduling_start_time: String,
    4 "schedulingUserId" scheduling_user_id: String, 5 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>,
    6 "schedulingUserName" scheduling_user_name: String, 7 "shiftName" shift_name: String,
    8 "skipOneDay" skip_one_day: bool
} }

/// In the response of [`GetServiceGroupScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingUsers {
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { GetServiceGroupSchedulingUsers {
    0 "userId" user_id: i64, 1 "userName" user_name: String
} }

/// Gets service group scheduling preview: `GetServiceGroupSchedulingPreview` of `gemp` 2021-04-13.
///
/// POST `/services/group/scheduling/preview`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetServiceGroupSchedulingPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingPreview {
    pub client_token: Option<String>,
    pub end_time: Option<String>,
    pub fast_scheduling: Option<GetServiceGroupSchedulingPreviewFastScheduling>,
    pub fine_scheduling: Option<GetServiceGroupSchedulingPreviewFineScheduling>,
    /// Required.
    pub scheduling_way: String,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/services/group/scheduling/preview", body: BodyStyle::Json, } }

/// In the request of [`GetServiceGroupSchedulingPreview`].
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

/// In the request of [`GetServiceGroupSchedulingPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingPreviewSchedulingUsers {
    pub scheduling_order: Option<i64>,
    pub scheduling_user_id: Option<i64>,
}
input! { GetServiceGroupSchedulingPreviewSchedulingUsers() {
    0 "schedulingOrder" scheduling_order: i64, 1 "schedulingUserId" scheduling_user_id: i64
} }

/// In the request of [`GetServiceGroupSchedulingPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingPreviewFineScheduling {
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub scheduling_fine_shifts: Option<
        Vec<GetServiceGroupSchedulingPreviewSchedulingFineShifts>,
    >,
    pub shift_type: Option<String>,
}
input! { GetServiceGroupSchedulingPreviewFineScheduling() {
    0 "period" period: i64, 1 "periodUnit" period_unit: String,
    2 "schedulingFineShifts" scheduling_fine_shifts: Vec<GetServiceGroupSchedulingPreviewSchedulingFineShifts>,
    3 "shiftType" shift_type: String
} }

/// In the request of [`GetServiceGroupSchedulingPreview`].
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

/// Response of [`GetServiceGroupSchedulingPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSchedulingPreviewOutput {
    pub data: BTreeMap<String, Value>,
}
model! { GetServiceGroupSchedulingPreviewOutput {
    0 "data" data: BTreeMap<String, Value>
} }

/// Gets service group special person scheduling: `GetServiceGroupSpecialPersonScheduling` of `gemp` 2021-04-13.
///
/// POST `/services/group/scheduling/getUserScheduling`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetServiceGroupSpecialPersonScheduling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSpecialPersonScheduling {
    pub client_token: Option<String>,
    pub service_group_id: Option<i64>,
    /// Required.
    pub user_id: i64,
}
operation! { GetServiceGroupSpecialPersonScheduling(user_id: i64)
    "GetServiceGroupSpecialPersonScheduling" -> GetServiceGroupSpecialPersonSchedulingOutput {
    0 "clientToken" client_token: String, 1 "serviceGroupId" service_group_id: i64, 2 "userId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/services/group/scheduling/getUserScheduling", body: BodyStyle::Json, } }

/// Response of [`GetServiceGroupSpecialPersonScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceGroupSpecialPersonSchedulingOutput {
    pub data: Vec<GetServiceGroupSpecialPersonSchedulingData>,
}
model! { GetServiceGroupSpecialPersonSchedulingOutput {
    0 "data" data: Vec<GetServiceGroupSpecialPersonSchedulingData>
} }

/// In the response of [`GetServiceGroupSpecialPersonScheduling`].
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
    0 "schedulingDate" scheduling_date: String, 1 "schedulingEndTime" scheduling_end_time: String,
    2 "schedulingStartTime" scheduling_start_time: String, 3 "schedulingUserId" scheduling_user_id: i64,
    4 "serviceGroupId" service_group_id: i64, 5 "serviceGroupName" service_group_name: String
} }

/// Gets similar incident statistics: `GetSimilarIncidentStatistics` of `gemp` 2021-04-13.
///
/// POST `/incident/similarIncident/statistics`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetSimilarIncidentStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimilarIncidentStatistics {
    pub client_token: Option<String>,
    /// Required.
    pub create_time: String,
    /// Required.
    pub events: Vec<String>,
    /// Required.
    pub incident_id: i64,
    /// Required.
    pub incident_title: String,
    /// Required.
    pub related_service_id: i64,
}

/// Arguments of [`GetSimilarIncidentStatistics::new`].
pub struct GetSimilarIncidentStatisticsRequired {
    pub create_time: String,
    pub events: Vec<String>,
    pub incident_id: i64,
    pub incident_title: String,
    pub related_service_id: i64,
}
operation! {
    GetSimilarIncidentStatistics { GetSimilarIncidentStatisticsRequired: create_time, events, incident_id, incident_title, related_service_id }
    "GetSimilarIncidentStatistics" -> GetSimilarIncidentStatisticsOutput {
    0 "clientToken" client_token: String, 1 "createTime" create_time, 2 "events" events, 3 "incidentId" incident_id,
    4 "incidentTitle" incident_title, 5 "relatedServiceId" related_service_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/incident/similarIncident/statistics", body: BodyStyle::Json, } }

/// Response of [`GetSimilarIncidentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimilarIncidentStatisticsOutput {
    pub data: Option<GetSimilarIncidentStatisticsData>,
}
model! { GetSimilarIncidentStatisticsOutput {
    0 "data" data: GetSimilarIncidentStatisticsData
} }

/// In the response of [`GetSimilarIncidentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimilarIncidentStatisticsData {
    pub count_in_seven_days: Option<i64>,
    pub count_in_six_months: Option<i64>,
    pub daily_similar_incidents: Vec<GetSimilarIncidentStatisticsDailySimilarIncidents>,
    pub request_id: Option<String>,
    pub top_five_incidents: Vec<GetSimilarIncidentStatisticsTopFiveIncidents>,
}
model! { GetSimilarIncidentStatisticsData {
    0 "countInSevenDays" count_in_seven_days: i64, 1 "countInSixMonths" count_in_six_months: i64,
    2 "dailySimilarIncidents" daily_similar_incidents: Vec<GetSimilarIncidentStatisticsDailySimilarIncidents>,
    3 "requestId" request_id: String,
    4 "topFiveIncidents" top_five_incidents: Vec<GetSimilarIncidentStatisticsTopFiveIncidents>
} }

/// In the response of [`GetSimilarIncidentStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimilarIncidentStatisticsDailySimilarIncidents {
    pub commitment: Option<i64>,
    pub date: Option<String>,
    pub day: Option<i64>,
    pub month: Option<i64>,
    pub similar_incidents: Vec<GetSimilarIncidentStatisticsSimilarIncidents>,
    pub week: Option<String>,
}
model! { GetSimilarIncidentStatisticsDailySimilarIncidents {
    0 "commitment" commitment: i64, 1 "date" date: String, 2 "day" day: i64, 3 "month" month: i64,
    4 "similarIncidents" similar_incidents: Vec<GetSimilarIncidentStatisticsSimilarIncidents>, 5 "week" week: String
} }

/// In the response of [`GetSimilarIncidentStatistics`].
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
    0 "assignUserId" assign_user_id: i64, 1 "assignUserName" assign_user_name: String,
    2 "createTime" create_time: String, 3 "durationTime" duration_time: i64, 4 "finishReason" finish_reason: i64,
    5 "finishReasonDescription" finish_reason_description: String,
    6 "finishSolutionDescription" finish_solution_description: String,
    7 "incidentFinishSolution" incident_finish_solution: i64, 8 "incidentId" incident_id: i64,
    9 "incidentNumber" incident_number: String, 10 "incidentTitle" incident_title: String,
    11 "relatedRouteRuleId" related_route_rule_id: i64, 12 "relatedRouteRuleName" related_route_rule_name: String,
    13 "similarScore" similar_score: String
} }

/// In the response of [`GetSimilarIncidentStatistics`].
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
    0 "assignUserId" assign_user_id: String, 1 "assignUserName" assign_user_name: String,
    2 "createTime" create_time: String, 3 "durationTime" duration_time: i64, 4 "finishReason" finish_reason: i64,
    5 "finishReasonDescription" finish_reason_description: String,
    6 "finishSolutionDescription" finish_solution_description: String,
    7 "incidentFinishSolution" incident_finish_solution: i64, 8 "incidentId" incident_id: i64,
    9 "incidentNumber" incident_number: String, 10 "incidentTitle" incident_title: String,
    11 "relatedRouteRuleId" related_route_rule_id: i64, 12 "relatedRouteRuleName" related_route_rule_name: String,
    13 "similarScore" similar_score: String
} }

/// Gets subscription: `GetSubscription` of `gemp` 2021-04-13.
///
/// POST `/notify/subscription/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscription {
    pub not_filter_scope_object_deleted: Option<bool>,
    pub subscription_id: Option<i64>,
}
operation! { GetSubscription() "GetSubscription" -> GetSubscriptionOutput {
    0 "notFilterScopeObjectDeleted" not_filter_scope_object_deleted: bool, 1 "subscriptionId" subscription_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/notify/subscription/detail", body: BodyStyle::Json, } }

/// Response of [`GetSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionOutput {
    pub data: Option<GetSubscriptionData>,
}
model! { GetSubscriptionOutput {
    0 "data" data: GetSubscriptionData
} }

/// In the response of [`GetSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionData {
    pub end_time: Option<String>,
    pub expired_type: Option<String>,
    pub notify_object_list: Vec<GetSubscriptionNotifyObjectList>,
    pub notify_object_type: Option<String>,
    pub notify_strategy_list: Vec<GetSubscriptionNotifyStrategyList>,
    pub period: Option<String>,
    pub scope: Option<String>,
    pub scope_object_list: Vec<GetSubscriptionScopeObjectList>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub subscription_id: Option<i64>,
    pub subscription_title: Option<String>,
}
model! { GetSubscriptionData {
    0 "endTime" end_time: String, 1 "expiredType" expired_type: String,
    2 "notifyObjectList" notify_object_list: Vec<GetSubscriptionNotifyObjectList>,
    3 "notifyObjectType" notify_object_type: String,
    4 "notifyStrategyList" notify_strategy_list: Vec<GetSubscriptionNotifyStrategyList>, 5 "period" period: String,
    6 "scope" scope: String, 7 "scopeObjectList" scope_object_list: Vec<GetSubscriptionScopeObjectList>,
    8 "startTime" start_time: String, 9 "status" status: String, 10 "subscriptionId" subscription_id: i64,
    11 "subscriptionTitle" subscription_title: String
} }

/// In the response of [`GetSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionNotifyObjectList {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub notify_object_id: Option<i64>,
    pub notify_object_type: Option<i64>,
}
model! { GetSubscriptionNotifyObjectList {
    0 "id" id: i64, 1 "name" name: String, 2 "notifyObjectId" notify_object_id: i64,
    3 "notifyObjectType" notify_object_type: i64
} }

/// In the response of [`GetSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionNotifyStrategyList {
    pub instance_type: Option<i64>,
    pub strategies: Vec<GetSubscriptionStrategies>,
}
model! { GetSubscriptionNotifyStrategyList {
    0 "instanceType" instance_type: i64, 1 "strategies" strategies: Vec<GetSubscriptionStrategies>
} }

/// In the response of [`GetSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionStrategies {
    pub channels: Option<String>,
    pub conditions: Vec<GetSubscriptionConditions>,
    pub id: Option<i64>,
    pub period_channel: Option<GetSubscriptionPeriodChannel>,
}
model! { GetSubscriptionStrategies {
    0 "channels" channels: String, 1 "conditions" conditions: Vec<GetSubscriptionConditions>, 2 "id" id: i64,
    3 "periodChannel" period_channel: GetSubscriptionPeriodChannel
} }

/// In the response of [`GetSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionConditions {
    pub action: Option<String>,
    pub effection: Option<String>,
    pub level: Option<String>,
    pub problem_notify_type: Option<String>,
}
model! { GetSubscriptionConditions {
    0 "action" action: String, 1 "effection" effection: String, 2 "level" level: String,
    3 "problemNotifyType" problem_notify_type: String
} }

/// In the response of [`GetSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionPeriodChannel {
    pub non_workday: Option<String>,
    pub workday: Option<String>,
}
model! { GetSubscriptionPeriodChannel {
    0 "nonWorkday" non_workday: String, 1 "workday" workday: String
} }

/// In the response of [`GetSubscription`].
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
    0 "id" id: i64, 1 "isValid" is_valid: i64, 2 "scope" scope: String, 3 "scopeObject" scope_object: String,
    4 "scopeObjectId" scope_object_id: i64
} }

/// Gets tenant application: `GetTenantApplication` of `gemp` 2021-04-13.
///
/// POST `/mobileApp/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetTenantApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantApplication {
    /// Required.
    pub client_token: String,
}
operation! { GetTenantApplication(client_token: String) "GetTenantApplication" -> GetTenantApplicationOutput {
    0 "clientToken" client_token
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/mobileApp/detail", body: BodyStyle::Json, } }

/// Response of [`GetTenantApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantApplicationOutput {
    pub data: Option<GetTenantApplicationData>,
}
model! { GetTenantApplicationOutput {
    0 "data" data: GetTenantApplicationData
} }

/// In the response of [`GetTenantApplication`].
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
    0 "bizId" biz_id: String, 1 "channel" channel: String, 2 "corporationId" corporation_id: String,
    3 "originalCorpId" original_corp_id: String, 4 "progress" progress: String
} }

/// Gets tenant status: `GetTenantStatus` of `gemp` 2021-04-13.
///
/// POST `/tenant/getTenantStatus`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetTenantStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantStatus {
    /// Required.
    pub tenant_ram_id: i64,
}
operation! { GetTenantStatus(tenant_ram_id: i64) "GetTenantStatus" -> GetTenantStatusOutput {
    0 "tenantRamId" tenant_ram_id
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/tenant/getTenantStatus", body: BodyStyle::Json, } }

/// Response of [`GetTenantStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantStatusOutput {
    pub data: Option<GetTenantStatusData>,
}
model! { GetTenantStatusOutput {
    0 "data" data: GetTenantStatusData
} }

/// In the response of [`GetTenantStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTenantStatusData {
    pub tenant_status: Option<i64>,
}
model! { GetTenantStatusData {
    0 "tenantStatus" tenant_status: i64
} }

/// Gets user: `GetUser` of `gemp` 2021-04-13.
///
/// POST `/user/getUser`. Reads only. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub client_token: Option<String>,
    /// Required.
    pub user_id: i64,
}
operation! { GetUser(user_id: i64) "GetUser" -> GetUserOutput {
    0 "clientToken" client_token: String, 1 "userId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/user/getUser", body: BodyStyle::Json, } }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub data: Option<GetUserData>,
}
model! { GetUserOutput {
    0 "data" data: GetUserData
} }

/// In the response of [`GetUser`].
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
    pub role_id_list: Vec<i64>,
    pub role_name_list: Vec<String>,
    pub service_groups: Vec<GetUserServiceGroups>,
    pub user_id: Option<i64>,
    pub username: Option<String>,
}
model! { GetUserData {
    0 "accountType" account_type: String, 1 "createTime" create_time: String, 2 "email" email: String,
    3 "isActive" is_active: i64, 4 "isEditableUser" is_editable_user: bool, 5 "isRelated" is_related: String,
    6 "phone" phone: String, 7 "ramId" ram_id: String, 8 "roleIdList" role_id_list: Vec<i64>,
    9 "roleNameList" role_name_list: Vec<String>, 10 "serviceGroups" service_groups: Vec<GetUserServiceGroups>,
    11 "userId" user_id: i64, 12 "username" username: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserServiceGroups {
    pub name: Option<String>,
    pub service_group_id: Option<i64>,
}
model! { GetUserServiceGroups {
    0 "name" name: String, 1 "serviceGroupId" service_group_id: i64
} }

/// Gets user guide status: `GetUserGuideStatus` of `gemp` 2021-04-13.
///
/// POST `/user/guide/status`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/GetUserGuideStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGuideStatus {
    pub client_token: Option<String>,
}
operation! { GetUserGuideStatus() "GetUserGuideStatus" -> GetUserGuideStatusOutput {
    0 "clientToken" client_token: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/user/guide/status", body: BodyStyle::Json, } }

/// Response of [`GetUserGuideStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGuideStatusOutput {
    pub data: BTreeMap<String, Value>,
}
model! { GetUserGuideStatusOutput {
    0 "data" data: BTreeMap<String, Value>
} }

/// Lists alerts: `ListAlerts` of `gemp` 2021-04-13.
///
/// POST `/alerts/list`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListAlerts>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/alerts/list", body: BodyStyle::Json, } }
paged! { ListAlerts: ListAlertsData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListAlerts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsOutput {
    pub data: Vec<ListAlertsData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAlertsOutput {
    0 "data" data: Vec<ListAlertsData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListAlerts`].
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
    0 "alertId" alert_id: i64, 1 "alertLevel" alert_level: String, 2 "alertNumber" alert_number: String,
    3 "alertSourceName" alert_source_name: String, 4 "createTime" create_time: String,
    5 "firstEventTime" first_event_time: String, 6 "monitorSourceName" monitor_source_name: String,
    7 "relServiceDeleteType" rel_service_delete_type: i64, 8 "relatedServiceName" related_service_name: String,
    9 "routeRuleDeleteType" route_rule_delete_type: i64, 10 "routeRuleId" route_rule_id: i64,
    11 "routeRuleName" route_rule_name: String, 12 "sourceEventCount" source_event_count: i64, 13 "title" title: String
} }

/// Lists by monitor source id: `ListByMonitorSourceId` of `gemp` 2021-04-13.
///
/// POST `/routeRule/listByMonitorSourceId`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListByMonitorSourceId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByMonitorSourceId {
    pub monitor_source_id: Option<String>,
}
operation! { ListByMonitorSourceId() "ListByMonitorSourceId" -> ListByMonitorSourceIdOutput {
    0 "monitorSourceId" monitor_source_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/routeRule/listByMonitorSourceId", body: BodyStyle::Json, } }

/// Response of [`ListByMonitorSourceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByMonitorSourceIdOutput {
    pub data: Vec<ListByMonitorSourceIdData>,
}
model! { ListByMonitorSourceIdOutput {
    0 "data" data: Vec<ListByMonitorSourceIdData>
} }

/// In the response of [`ListByMonitorSourceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByMonitorSourceIdData {
    pub id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { ListByMonitorSourceIdData {
    0 "id" id: i64, 1 "ruleName" rule_name: String
} }

/// Lists chart data for service group: `ListChartDataForServiceGroup` of `gemp` 2021-04-13.
///
/// POST `/statistics/chartDataForServiceGroup/`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListChartDataForServiceGroup>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/statistics/chartDataForServiceGroup/", body: BodyStyle::Json, } }

/// Response of [`ListChartDataForServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartDataForServiceGroupOutput {
    pub data: Vec<ListChartDataForServiceGroupData>,
}
model! { ListChartDataForServiceGroupOutput {
    0 "data" data: Vec<ListChartDataForServiceGroupData>
} }

/// In the response of [`ListChartDataForServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartDataForServiceGroupData {
    pub effection_level: BTreeMap<String, Value>,
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
    0 "effectionLevel" effection_level: BTreeMap<String, Value>,
    1 "escalationIncidentCount" escalation_incident_count: i64, 2 "incidentCount" incident_count: i64,
    3 "meanTimeToAcknowledge" mean_time_to_acknowledge: i64, 4 "meanTimeToRepair" mean_time_to_repair: i64,
    5 "time" time: String, 6 "totalMeanTimeToAcknowledge" total_mean_time_to_acknowledge: i64,
    7 "totalMeanTimeToRepair" total_mean_time_to_repair: i64,
    8 "unAcknowledgedEscalationIncidentCount" un_acknowledged_escalation_incident_count: i64,
    9 "unFinishEscalationIncidentCount" un_finish_escalation_incident_count: i64
} }

/// Lists chart data for user: `ListChartDataForUser` of `gemp` 2021-04-13.
///
/// POST `/statistics/chartDataForUser/`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListChartDataForUser>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/statistics/chartDataForUser/", body: BodyStyle::Json, } }

/// Response of [`ListChartDataForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartDataForUserOutput {
    pub data: Vec<ListChartDataForUserData>,
}
model! { ListChartDataForUserOutput {
    0 "data" data: Vec<ListChartDataForUserData>
} }

/// In the response of [`ListChartDataForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChartDataForUserData {
    pub effection_level: BTreeMap<String, Value>,
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
    0 "effectionLevel" effection_level: BTreeMap<String, Value>,
    1 "escalationIncidentCount" escalation_incident_count: i64, 2 "incidentCount" incident_count: i64,
    3 "meanTimeToAcknowledge" mean_time_to_acknowledge: i64, 4 "meanTimeToRepair" mean_time_to_repair: i64,
    5 "time" time: String, 6 "totalMeanTimeToAcknowledge" total_mean_time_to_acknowledge: i64,
    7 "totalMeanTimeToRepair" total_mean_time_to_repair: i64,
    8 "unAcknowledgedEscalationIncidentCount" un_acknowledged_escalation_incident_count: i64,
    9 "unFinishEscalationIncidentCount" un_finish_escalation_incident_count: i64
} }

/// Lists configs: `ListConfigs` of `gemp` 2021-04-13.
///
/// POST `/config/all`. Reads only. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigs {
    pub client_token: Option<String>,
}
operation! { ListConfigs() "ListConfigs" -> ListConfigsOutput {
    0 "clientToken" client_token: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/config/all", body: BodyStyle::Json, } }

/// Response of [`ListConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsOutput {
    pub data: BTreeMap<String, Vec<DataValue>>,
}
model! { ListConfigsOutput {
    0 "data" data: BTreeMap<String, Vec<DataValue>>
} }

/// In the response of [`ListConfigs`].
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
    0 "code" code: String, 1 "description" description: String, 2 "configDescription" config_description: String,
    3 "configCode" config_code: String, 4 "parentCode" parent_code: String, 5 "configKey" config_key: String,
    6 "configValue" config_value: String, 7 "requirement" requirement: bool
} }

/// Lists data report for service group: `ListDataReportForServiceGroup` of `gemp` 2021-04-13.
///
/// POST `/statistics/listDataReportForServiceGroup`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListDataReportForServiceGroup>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/statistics/listDataReportForServiceGroup", body: BodyStyle::Json, } }
paged! { ListDataReportForServiceGroup: ListDataReportForServiceGroupData =
    Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListDataReportForServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReportForServiceGroupOutput {
    pub data: Vec<ListDataReportForServiceGroupData>,
    pub page_number: Option<i64>,
    pub page_s_ize: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDataReportForServiceGroupOutput {
    0 "data" data: Vec<ListDataReportForServiceGroupData>, 1 "pageNumber" page_number: i64,
    2 "pageSIze" page_s_ize: i64, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListDataReportForServiceGroup`].
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
    0 "escalationIncidentCount" escalation_incident_count: i64, 1 "finishIncidentCount" finish_incident_count: i64,
    2 "finishProportion" finish_proportion: String, 3 "incidentCount" incident_count: i64,
    4 "meanTimeToAcknowledge" mean_time_to_acknowledge: i64, 5 "meanTimeToRepair" mean_time_to_repair: i64,
    6 "serviceGroupId" service_group_id: i64, 7 "serviceGroupName" service_group_name: String,
    8 "unAcknowledgedEscalationIncidentCount" un_acknowledged_escalation_incident_count: i64,
    9 "unFinishEscalationIncidentCount" un_finish_escalation_incident_count: i64
} }

/// Lists data report for user: `ListDataReportForUser` of `gemp` 2021-04-13.
///
/// POST `/statistics/listDataReportForUser`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListDataReportForUser>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/statistics/listDataReportForUser", body: BodyStyle::Json, } }
paged! { ListDataReportForUser: ListDataReportForUserData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListDataReportForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReportForUserOutput {
    pub data: Vec<ListDataReportForUserData>,
    pub total_count: Option<i64>,
}
model! { ListDataReportForUserOutput {
    0 "data" data: Vec<ListDataReportForUserData>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListDataReportForUser`].
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
    0 "distributionIncidentCount" distribution_incident_count: i64,
    1 "escalationIncidentCount" escalation_incident_count: i64, 2 "finishIncidentNumber" finish_incident_number: i64,
    3 "finishProportion" finish_proportion: String, 4 "meanTimeToAcknowledge" mean_time_to_acknowledge: String,
    5 "meanTimeToRepair" mean_time_to_repair: String,
    6 "unAcknowledgedEscalationIncidentCount" un_acknowledged_escalation_incident_count: i64,
    7 "unDistributionIncidentCount" un_distribution_incident_count: i64,
    8 "unFinishEscalationIncidentCount" un_finish_escalation_incident_count: i64, 9 "userId" user_id: i64,
    10 "userName" user_name: String
} }

/// Lists dictionaries: `ListDictionaries` of `gemp` 2021-04-13.
///
/// POST `/dict/list`. Reads only. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListDictionaries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictionaries {
    pub client_token: Option<String>,
}
operation! { ListDictionaries() "ListDictionaries" -> ListDictionariesOutput {
    0 "clientToken" client_token: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/dict/list", body: BodyStyle::Json, } }

/// Response of [`ListDictionaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDictionariesOutput {
    pub data: BTreeMap<String, Vec<DataValue>>,
}
model! { ListDictionariesOutput {
    0 "data" data: BTreeMap<String, Vec<DataValue>>
} }

/// Lists escalation plan services: `ListEscalationPlanServices` of `gemp` 2021-04-13.
///
/// POST `/escalationPlan/services`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListEscalationPlanServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlanServices {
    pub client_token: Option<String>,
}
operation! { ListEscalationPlanServices() "ListEscalationPlanServices" -> ListEscalationPlanServicesOutput {
    0 "clientToken" client_token: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/escalationPlan/services", body: BodyStyle::Json, } }

/// Response of [`ListEscalationPlanServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlanServicesOutput {
    pub data: Vec<ListEscalationPlanServicesData>,
}
model! { ListEscalationPlanServicesOutput {
    0 "data" data: Vec<ListEscalationPlanServicesData>
} }

/// In the response of [`ListEscalationPlanServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlanServicesData {
    pub scope: Option<String>,
    pub scope_object_id: Option<i64>,
}
model! { ListEscalationPlanServicesData {
    0 "scope" scope: String, 1 "scopeObjectId" scope_object_id: i64
} }

/// Lists escalation plans: `ListEscalationPlans` of `gemp` 2021-04-13.
///
/// POST `/escalationPlan/list`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListEscalationPlans>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/escalationPlan/list", body: BodyStyle::Json, } }
paged! { ListEscalationPlans: ListEscalationPlansData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansOutput {
    pub data: Vec<ListEscalationPlansData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListEscalationPlansOutput {
    0 "data" data: Vec<ListEscalationPlansData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansData {
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
    pub escalation_plan_scope_objects: Vec<
        ListEscalationPlansEscalationPlanScopeObjects,
    >,
    pub is_global: Option<bool>,
    pub modify_time: Option<String>,
    pub status: Option<String>,
}
model! { ListEscalationPlansData {
    0 "escalationPlanId" escalation_plan_id: i64, 1 "escalationPlanName" escalation_plan_name: String,
    2 "escalationPlanScopeObjects" escalation_plan_scope_objects: Vec<ListEscalationPlansEscalationPlanScopeObjects>,
    3 "isGlobal" is_global: bool, 4 "modifyTime" modify_time: String, 5 "status" status: String
} }

/// In the response of [`ListEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansEscalationPlanScopeObjects {
    pub scope: Option<String>,
    pub scope_object_deleted_type: Option<i64>,
    pub scope_object_id: Option<i64>,
    pub scope_object_name: Option<String>,
}
model! { ListEscalationPlansEscalationPlanScopeObjects {
    0 "scope" scope: String, 1 "scopeObjectDeletedType" scope_object_deleted_type: i64,
    2 "scopeObjectId" scope_object_id: i64, 3 "scopeObjectName" scope_object_name: String
} }

/// Lists escalation plans by notice object: `ListEscalationPlansByNoticeObject` of `gemp` 2021-04-13.
///
/// POST `/escalationPlan/listByNoticeObject`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListEscalationPlansByNoticeObject>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/escalationPlan/listByNoticeObject", body: BodyStyle::Json, } }

/// Response of [`ListEscalationPlansByNoticeObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansByNoticeObjectOutput {
    pub data: Vec<ListEscalationPlansByNoticeObjectData>,
}
model! { ListEscalationPlansByNoticeObjectOutput {
    0 "data" data: Vec<ListEscalationPlansByNoticeObjectData>
} }

/// In the response of [`ListEscalationPlansByNoticeObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansByNoticeObjectData {
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
    pub escalation_plan_scope_objects: Vec<
        ListEscalationPlansByNoticeObjectEscalationPlanScopeObjects,
    >,
    pub modify_time: Option<String>,
    pub status: Option<String>,
}
model! { ListEscalationPlansByNoticeObjectData {
    0 "escalationPlanId" escalation_plan_id: i64, 1 "escalationPlanName" escalation_plan_name: String,
    2 "escalationPlanScopeObjects" escalation_plan_scope_objects: Vec<ListEscalationPlansByNoticeObjectEscalationPlanScopeObjects>,
    3 "modifyTime" modify_time: String, 4 "status" status: String
} }

/// In the response of [`ListEscalationPlansByNoticeObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEscalationPlansByNoticeObjectEscalationPlanScopeObjects {
    pub scope: Option<String>,
    pub scope_object_deleted_type: Option<i64>,
    pub scope_object_id: Option<i64>,
    pub scope_object_name: Option<String>,
}
model! { ListEscalationPlansByNoticeObjectEscalationPlanScopeObjects {
    0 "scope" scope: String, 1 "scopeObjectDeletedType" scope_object_deleted_type: i64,
    2 "scopeObjectId" scope_object_id: i64, 3 "scopeObjectName" scope_object_name: String
} }

/// Lists incident detail escalation plans: `ListIncidentDetailEscalationPlans` of `gemp` 2021-04-13.
///
/// POST `/incident/detail/escalation`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListIncidentDetailEscalationPlans>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/incident/detail/escalation", body: BodyStyle::Json, } }

/// Response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansOutput {
    pub data: Option<ListIncidentDetailEscalationPlansData>,
}
model! { ListIncidentDetailEscalationPlansOutput {
    0 "data" data: ListIncidentDetailEscalationPlansData
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansData {
    pub convergence_escalation_plan: Vec<
        ListIncidentDetailEscalationPlansConvergenceEscalationPlan,
    >,
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
    pub nu_acknowledge_escalation_plan: Vec<
        ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlan,
    >,
    pub un_finish_escalation_plan: Vec<
        ListIncidentDetailEscalationPlansUnFinishEscalationPlan,
    >,
}
model! { ListIncidentDetailEscalationPlansData {
    0 "convergenceEscalationPlan" convergence_escalation_plan: Vec<ListIncidentDetailEscalationPlansConvergenceEscalationPlan>,
    1 "escalationPlanId" escalation_plan_id: i64, 2 "escalationPlanName" escalation_plan_name: String,
    3 "nuAcknowledgeEscalationPlan" nu_acknowledge_escalation_plan: Vec<ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlan>,
    4 "unFinishEscalationPlan" un_finish_escalation_plan: Vec<ListIncidentDetailEscalationPlansUnFinishEscalationPlan>
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansConvergenceEscalationPlan {
    pub escalation_plan_type: Option<String>,
    pub notice_channels: Vec<String>,
    pub notice_object_list: Vec<ListIncidentDetailEscalationPlansNoticeObjectList>,
    pub notice_time: Option<i64>,
    pub service_group_list: Vec<ListIncidentDetailEscalationPlansServiceGroupList>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListIncidentDetailEscalationPlansConvergenceEscalationPlan {
    0 "escalationPlanType" escalation_plan_type: String, 1 "noticeChannels" notice_channels: Vec<String>,
    2 "noticeObjectList" notice_object_list: Vec<ListIncidentDetailEscalationPlansNoticeObjectList>,
    3 "noticeTime" notice_time: i64,
    4 "serviceGroupList" service_group_list: Vec<ListIncidentDetailEscalationPlansServiceGroupList>,
    5 "startTime" start_time: i64, 6 "status" status: String
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansNoticeObjectList {
    pub notice_object_id: Option<i64>,
    pub notice_object_name: Option<String>,
    pub notice_object_phone: Option<String>,
    pub role_name_list: Vec<String>,
}
model! { ListIncidentDetailEscalationPlansNoticeObjectList {
    0 "noticeObjectId" notice_object_id: i64, 1 "noticeObjectName" notice_object_name: String,
    2 "noticeObjectPhone" notice_object_phone: String, 3 "roleNameList" role_name_list: Vec<String>
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansServiceGroupList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListIncidentDetailEscalationPlansServiceGroupList {
    0 "id" id: i64, 1 "name" name: String
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlan {
    pub escalation_plan_type: Option<String>,
    pub notice_channels: Vec<String>,
    pub notice_object_list: Vec<
        ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanNoticeObjectList,
    >,
    pub notice_role_list: Vec<i64>,
    pub notice_role_object_list: Vec<
        ListIncidentDetailEscalationPlansNoticeRoleObjectList,
    >,
    pub notice_time: Option<i64>,
    pub service_group_list: Vec<
        ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanServiceGroupList,
    >,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlan {
    0 "escalationPlanType" escalation_plan_type: String, 1 "noticeChannels" notice_channels: Vec<String>,
    2 "noticeObjectList" notice_object_list: Vec<ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanNoticeObjectList>,
    3 "noticeRoleList" notice_role_list: Vec<i64>,
    4 "noticeRoleObjectList" notice_role_object_list: Vec<ListIncidentDetailEscalationPlansNoticeRoleObjectList>,
    5 "noticeTime" notice_time: i64,
    6 "serviceGroupList" service_group_list: Vec<ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanServiceGroupList>,
    7 "startTime" start_time: i64, 8 "status" status: String
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanNoticeObjectList {
    pub notice_object_id: Option<i64>,
    pub notice_object_name: Option<String>,
    pub notice_object_phone: Option<String>,
    pub role_name_list: Vec<String>,
}
model! { ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanNoticeObjectList {
    0 "noticeObjectId" notice_object_id: i64, 1 "noticeObjectName" notice_object_name: String,
    2 "noticeObjectPhone" notice_object_phone: String, 3 "roleNameList" role_name_list: Vec<String>
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansNoticeRoleObjectList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListIncidentDetailEscalationPlansNoticeRoleObjectList {
    0 "id" id: i64, 1 "name" name: String
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanServiceGroupList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListIncidentDetailEscalationPlansNuAcknowledgeEscalationPlanServiceGroupList {
    0 "id" id: i64, 1 "name" name: String
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansUnFinishEscalationPlan {
    pub escalation_plan_type: Option<String>,
    pub notice_channels: Vec<String>,
    pub notice_object_list: Vec<
        ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeObjectList,
    >,
    pub notice_role_list: Vec<i64>,
    pub notice_role_object_list: Vec<
        ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeRoleObjectList,
    >,
    pub notice_time: Option<i64>,
    pub service_group_list: Vec<
        ListIncidentDetailEscalationPlansUnFinishEscalationPlanServiceGroupList,
    >,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListIncidentDetailEscalationPlansUnFinishEscalationPlan {
    0 "escalationPlanType" escalation_plan_type: String, 1 "noticeChannels" notice_channels: Vec<String>,
    2 "noticeObjectList" notice_object_list: Vec<ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeObjectList>,
    3 "noticeRoleList" notice_role_list: Vec<i64>,
    4 "noticeRoleObjectList" notice_role_object_list: Vec<ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeRoleObjectList>,
    5 "noticeTime" notice_time: i64,
    6 "serviceGroupList" service_group_list: Vec<ListIncidentDetailEscalationPlansUnFinishEscalationPlanServiceGroupList>,
    7 "startTime" start_time: i64, 8 "status" status: String
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeObjectList {
    pub notice_object_id: Option<i64>,
    pub notice_object_name: Option<String>,
    pub notice_object_phone: Option<String>,
    pub role_name_list: Vec<String>,
}
model! { ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeObjectList {
    0 "noticeObjectId" notice_object_id: i64, 1 "noticeObjectName" notice_object_name: String,
    2 "noticeObjectPhone" notice_object_phone: String, 3 "roleNameList" role_name_list: Vec<String>
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeRoleObjectList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListIncidentDetailEscalationPlansUnFinishEscalationPlanNoticeRoleObjectList {
    0 "id" id: i64, 1 "name" name: String
} }

/// In the response of [`ListIncidentDetailEscalationPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailEscalationPlansUnFinishEscalationPlanServiceGroupList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListIncidentDetailEscalationPlansUnFinishEscalationPlanServiceGroupList {
    0 "id" id: i64, 1 "name" name: String
} }

/// Lists incident detail timelines: `ListIncidentDetailTimelines` of `gemp` 2021-04-13.
///
/// POST `/incident/detail/timeline`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListIncidentDetailTimelines>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/incident/detail/timeline", body: BodyStyle::Json, } }
paged! { ListIncidentDetailTimelines: ListIncidentDetailTimelinesData =
    Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListIncidentDetailTimelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentDetailTimelinesOutput {
    pub data: Vec<ListIncidentDetailTimelinesData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIncidentDetailTimelinesOutput {
    0 "data" data: Vec<ListIncidentDetailTimelinesData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListIncidentDetailTimelines`].
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
    0 "action" action: String, 1 "createTime" create_time: String, 2 "description" description: String,
    3 "incidentId" incident_id: i64, 4 "relRouteRuleDeleteType" rel_route_rule_delete_type: i64,
    5 "relatedServiceName" related_service_name: String, 6 "remark" remark: String,
    7 "snapshotData" snapshot_data: String, 8 "title" title: String
} }

/// Lists incident subtotals: `ListIncidentSubtotals` of `gemp` 2021-04-13.
///
/// POST `/incident/list/subtotal`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListIncidentSubtotals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentSubtotals {
    pub client_token: Option<String>,
    pub incident_id: Option<i64>,
}
operation! { ListIncidentSubtotals() "ListIncidentSubtotals" -> ListIncidentSubtotalsOutput {
    0 "clientToken" client_token: String, 1 "incidentId" incident_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/incident/list/subtotal", body: BodyStyle::Json, } }

/// Response of [`ListIncidentSubtotals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentSubtotalsOutput {
    pub data: Vec<ListIncidentSubtotalsData>,
}
model! { ListIncidentSubtotalsOutput {
    0 "data" data: Vec<ListIncidentSubtotalsData>
} }

/// In the response of [`ListIncidentSubtotals`].
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
    0 "createTime" create_time: String, 1 "createUserId" create_user_id: i64,
    2 "createUserName" create_user_name: String, 3 "createUserPhone" create_user_phone: String,
    4 "description" description: String
} }

/// Lists incident timelines: `ListIncidentTimelines` of `gemp` 2021-04-13.
///
/// POST `/incident/timeline`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListIncidentTimelines>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/incident/timeline", body: BodyStyle::Json, } }
paged! { ListIncidentTimelines: ListIncidentTimelinesData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListIncidentTimelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentTimelinesOutput {
    pub data: Vec<ListIncidentTimelinesData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIncidentTimelinesOutput {
    0 "data" data: Vec<ListIncidentTimelinesData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListIncidentTimelines`].
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
    0 "action" action: String, 1 "createTime" create_time: String, 2 "description" description: i64,
    3 "incidentId" incident_id: i64, 4 "incidentNumber" incident_number: String,
    5 "incidentTitle" incident_title: String, 6 "relRouteRuleDeleteType" rel_route_rule_delete_type: i64,
    7 "relatedServiceName" related_service_name: String, 8 "remark" remark: String,
    9 "snapshotData" snapshot_data: String, 10 "title" title: String
} }

/// Lists incidents: `ListIncidents` of `gemp` 2021-04-13.
///
/// POST `/incident/list`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListIncidents>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { path: "/incident/list", body: BodyStyle::Json, } }
paged! { ListIncidents: ListIncidentsData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListIncidents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIncidentsOutput {
    pub data: Vec<ListIncidentsData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIncidentsOutput {
    0 "data" data: Vec<ListIncidentsData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListIncidents`].
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
    0 "assignToWhoIsValid" assign_to_who_is_valid: i64, 1 "assignUserId" assign_user_id: i64,
    2 "assignUserName" assign_user_name: String, 3 "assignUserPhone" assign_user_phone: String,
    4 "createTime" create_time: String, 5 "effect" effect: String, 6 "incidentId" incident_id: i64,
    7 "incidentLevel" incident_level: String, 8 "incidentNumber" incident_number: String,
    9 "incidentStatus" incident_status: String, 10 "incidentTitle" incident_title: String,
    11 "isManual" is_manual: bool, 12 "relRouteRuleDeleteType" rel_route_rule_delete_type: i64,
    13 "relServiceDeleteType" rel_service_delete_type: i64, 14 "relatedServiceId" related_service_id: i64,
    15 "relatedServiceName" related_service_name: String, 16 "routeRuleId" route_rule_id: i64,
    17 "routeRuleName" route_rule_name: String
} }

/// Lists integration config timelines: `ListIntegrationConfigTimelines` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/timeline`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListIntegrationConfigTimelines>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/integrationConfig/timeline", body: BodyStyle::Json, } }
paged! { ListIntegrationConfigTimelines: ListIntegrationConfigTimelinesData =
    Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListIntegrationConfigTimelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationConfigTimelinesOutput {
    pub data: Vec<ListIntegrationConfigTimelinesData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListIntegrationConfigTimelinesOutput {
    0 "data" data: Vec<ListIntegrationConfigTimelinesData>, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListIntegrationConfigTimelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationConfigTimelinesData {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub title: Option<String>,
}
model! { ListIntegrationConfigTimelinesData {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "title" title: String
} }

/// Lists integration configs: `ListIntegrationConfigs` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/list`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListIntegrationConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationConfigs {
    pub client_token: Option<String>,
    pub monitor_source_name: Option<String>,
}
operation! { ListIntegrationConfigs() "ListIntegrationConfigs" -> ListIntegrationConfigsOutput {
    0 "clientToken" client_token: String, 1 "monitorSourceName" monitor_source_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/integrationConfig/list", body: BodyStyle::Json, } }

/// Response of [`ListIntegrationConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntegrationConfigsOutput {
    pub data: Vec<ListIntegrationConfigsData>,
}
model! { ListIntegrationConfigsOutput {
    0 "data" data: Vec<ListIntegrationConfigsData>
} }

/// In the response of [`ListIntegrationConfigs`].
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
    0 "integrationConfigId" integration_config_id: i64, 1 "isReceivedEvent" is_received_event: bool,
    2 "monitorSourceId" monitor_source_id: i64, 3 "monitorSourceName" monitor_source_name: String,
    4 "monitorSourceShortName" monitor_source_short_name: String, 5 "monitorSourceType" monitor_source_type: i64,
    6 "status" status: String
} }

/// Lists monitor sources: `ListMonitorSources` of `gemp` 2021-04-13.
///
/// POST `/monitorSource/list`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListMonitorSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMonitorSources {
    pub client_token: Option<String>,
}
operation! { ListMonitorSources() "ListMonitorSources" -> ListMonitorSourcesOutput {
    0 "clientToken" client_token: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/monitorSource/list", body: BodyStyle::Json, } }

/// Response of [`ListMonitorSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMonitorSourcesOutput {
    pub data: Vec<ListMonitorSourcesData>,
}
model! { ListMonitorSourcesOutput {
    0 "data" data: Vec<ListMonitorSourcesData>
} }

/// In the response of [`ListMonitorSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMonitorSourcesData {
    pub field_keys: Vec<String>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
}
model! { ListMonitorSourcesData {
    0 "fieldKeys" field_keys: Vec<String>, 1 "monitorSourceId" monitor_source_id: i64,
    2 "monitorSourceName" monitor_source_name: String
} }

/// Lists problem detail operations: `ListProblemDetailOperations` of `gemp` 2021-04-13.
///
/// POST `/problem/detail/operations`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListProblemDetailOperations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemDetailOperations {
    pub client_token: Option<String>,
    pub create_time_sort: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub problem_id: i64,
}
operation! { ListProblemDetailOperations(problem_id: i64)
    "ListProblemDetailOperations" -> ListProblemDetailOperationsOutput {
    0 "clientToken" client_token: String, 1 "createTimeSort" create_time_sort: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "problemId" problem_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/problem/detail/operations", body: BodyStyle::Json, } }
paged! { ListProblemDetailOperations: ListProblemDetailOperationsData =
    Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListProblemDetailOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemDetailOperationsOutput {
    pub data: Vec<ListProblemDetailOperationsData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProblemDetailOperationsOutput {
    0 "data" data: Vec<ListProblemDetailOperationsData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListProblemDetailOperations`].
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
    0 "action" action: String, 1 "createTime" create_time: String, 2 "description" description: String,
    3 "relatedServiceName" related_service_name: String, 4 "remark" remark: String,
    5 "snapshotData" snapshot_data: String, 6 "title" title: String
} }

/// Lists problem operations: `ListProblemOperations` of `gemp` 2021-04-13.
///
/// POST `/problem/operations`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListProblemOperations>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/operations", body: BodyStyle::Json, } }
paged! { ListProblemOperations: ListProblemOperationsData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListProblemOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemOperationsOutput {
    pub data: Vec<ListProblemOperationsData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProblemOperationsOutput {
    0 "data" data: Vec<ListProblemOperationsData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListProblemOperations`].
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
    0 "action" action: String, 1 "createTime" create_time: String, 2 "description" description: String,
    3 "problemId" problem_id: i64, 4 "problemName" problem_name: String, 5 "problemNumber" problem_number: String,
    6 "relatedServiceName" related_service_name: String, 7 "snapshotData" snapshot_data: String, 8 "title" title: String
} }

/// Lists problem subtotals: `ListProblemSubtotals` of `gemp` 2021-04-13.
///
/// POST `/problem/list/subtotal`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListProblemSubtotals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemSubtotals {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
}
operation! { ListProblemSubtotals() "ListProblemSubtotals" -> ListProblemSubtotalsOutput {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/problem/list/subtotal", body: BodyStyle::Json, } }

/// Response of [`ListProblemSubtotals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemSubtotalsOutput {
    pub data: Vec<ListProblemSubtotalsData>,
}
model! { ListProblemSubtotalsOutput {
    0 "data" data: Vec<ListProblemSubtotalsData>
} }

/// In the response of [`ListProblemSubtotals`].
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
    0 "createRamName" create_ram_name: String, 1 "createTime" create_time: String, 2 "createUserId" create_user_id: i64,
    3 "createUserPhone" create_user_phone: String, 4 "description" description: String
} }

/// Lists problem time lines: `ListProblemTimeLines` of `gemp` 2021-04-13.
///
/// POST `/problem/detail/timeLines`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListProblemTimeLines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemTimeLines {
    pub client_token: Option<String>,
    pub problem_id: Option<i64>,
}
operation! { ListProblemTimeLines() "ListProblemTimeLines" -> ListProblemTimeLinesOutput {
    0 "clientToken" client_token: String, 1 "problemId" problem_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/problem/detail/timeLines", body: BodyStyle::Json, } }

/// Response of [`ListProblemTimeLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemTimeLinesOutput {
    pub data: Vec<ListProblemTimeLinesData>,
}
model! { ListProblemTimeLinesOutput {
    0 "data" data: Vec<ListProblemTimeLinesData>
} }

/// In the response of [`ListProblemTimeLines`].
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
    pub users_in_content: Vec<ListProblemTimeLinesUsersInContent>,
}
model! { ListProblemTimeLinesData {
    0 "content" content: String, 1 "createTime" create_time: String, 2 "isKey" is_key: bool,
    3 "keyNode" key_node: String, 4 "problemTimelineId" problem_timeline_id: i64, 5 "time" time: String,
    6 "updateTime" update_time: String, 7 "usersInContent" users_in_content: Vec<ListProblemTimeLinesUsersInContent>
} }

/// In the response of [`ListProblemTimeLines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemTimeLinesUsersInContent {
    pub is_valid: Option<i64>,
    pub user_id: Option<i64>,
    pub username: Option<String>,
}
model! { ListProblemTimeLinesUsersInContent {
    0 "isValid" is_valid: i64, 1 "userId" user_id: i64, 2 "username" username: String
} }

/// Lists problems: `ListProblems` of `gemp` 2021-04-13.
///
/// POST `/problem/listProblems`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListProblems>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] { path: "/problem/listProblems", body: BodyStyle::Json, } }
paged! { ListProblems: ListProblemsData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListProblems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemsOutput {
    pub data: Vec<ListProblemsData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProblemsOutput {
    0 "data" data: Vec<ListProblemsData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListProblems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemsData {
    pub affect_services: Vec<ListProblemsAffectServices>,
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
    0 "affectServices" affect_services: Vec<ListProblemsAffectServices>, 1 "cancelTime" cancel_time: String,
    2 "createTime" create_time: String, 3 "discoverTime" discover_time: String, 4 "finishTime" finish_time: String,
    5 "incidentId" incident_id: i64, 6 "isManual" is_manual: bool, 7 "isUpgrade" is_upgrade: bool,
    8 "mainHandlerId" main_handler_id: i64, 9 "mainHandlerIsValid" main_handler_is_valid: i64,
    10 "mainHandlerName" main_handler_name: String, 11 "problemId" problem_id: i64,
    12 "problemLevel" problem_level: String, 13 "problemName" problem_name: String,
    14 "problemNumber" problem_number: String, 15 "problemStatus" problem_status: String,
    16 "recoveryTime" recovery_time: String, 17 "relatedServiceId" related_service_id: String,
    18 "replayTime" replay_time: String, 19 "serviceDeletedType" service_deleted_type: i64,
    20 "serviceName" service_name: String, 21 "updateTime" update_time: String
} }

/// In the response of [`ListProblems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProblemsAffectServices {
    pub service_description: Option<String>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListProblemsAffectServices {
    0 "serviceDescription" service_description: String, 1 "serviceId" service_id: i64,
    2 "serviceName" service_name: String, 3 "updateTime" update_time: String
} }

/// Lists route rules: `ListRouteRules` of `gemp` 2021-04-13.
///
/// POST `/routeRule/list`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListRouteRules>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/routeRule/list", body: BodyStyle::Json, } }
paged! { ListRouteRules: ListRouteRulesData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListRouteRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesOutput {
    pub data: Vec<ListRouteRulesData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListRouteRulesOutput {
    0 "data" data: Vec<ListRouteRulesData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListRouteRules`].
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
    0 "assignObjectId" assign_object_id: i64, 1 "assignObjectType" assign_object_type: String,
    2 "createTime" create_time: String, 3 "effection" effection: String, 4 "enableStatus" enable_status: String,
    5 "incidentLevel" incident_level: String, 6 "isValid" is_valid: i64, 7 "matchCount" match_count: i64,
    8 "monitorSourceNames" monitor_source_names: String, 9 "relServiceDeleteType" rel_service_delete_type: i64,
    10 "relatedServiceId" related_service_id: i64, 11 "relatedServiceName" related_service_name: String,
    12 "routeRuleId" route_rule_id: i64, 13 "routeType" route_type: String, 14 "ruleName" rule_name: String,
    15 "tenantRamId" tenant_ram_id: i64, 16 "timeWindow" time_window: i64, 17 "timeWindowUnit" time_window_unit: i64,
    18 "updateTime" update_time: String
} }

/// Lists route rules by assign who id: `ListRouteRulesByAssignWhoId` of `gemp` 2021-04-13.
///
/// POST `/routeRule/listByAssignWhoId`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListRouteRulesByAssignWhoId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByAssignWhoId {
    pub assign_who_id: Option<i64>,
    pub assign_who_type: Option<i64>,
}
operation! { ListRouteRulesByAssignWhoId() "ListRouteRulesByAssignWhoId" -> ListRouteRulesByAssignWhoIdOutput {
    0 "assignWhoId" assign_who_id: i64, 1 "assignWhoType" assign_who_type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/routeRule/listByAssignWhoId", body: BodyStyle::Json, } }

/// Response of [`ListRouteRulesByAssignWhoId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByAssignWhoIdOutput {
    pub data: Vec<ListRouteRulesByAssignWhoIdData>,
}
model! { ListRouteRulesByAssignWhoIdOutput {
    0 "data" data: Vec<ListRouteRulesByAssignWhoIdData>
} }

/// In the response of [`ListRouteRulesByAssignWhoId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByAssignWhoIdData {
    pub id: Option<i64>,
    pub rule_name: Option<String>,
    pub tenant_ram_id: Option<i64>,
}
model! { ListRouteRulesByAssignWhoIdData {
    0 "id" id: i64, 1 "ruleName" rule_name: String, 2 "tenantRamId" tenant_ram_id: i64
} }

/// Lists route rules by service: `ListRouteRulesByService` of `gemp` 2021-04-13.
///
/// POST `/routeRule/listByService`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListRouteRulesByService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByService {}
operation! { ListRouteRulesByService() "ListRouteRulesByService" -> ListRouteRulesByServiceOutput {}
    { path: "/routeRule/listByService", } }

/// Response of [`ListRouteRulesByService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByServiceOutput {
    pub data: Vec<ListRouteRulesByServiceData>,
    pub total_count: Option<i64>,
}
model! { ListRouteRulesByServiceOutput {
    0 "data" data: Vec<ListRouteRulesByServiceData>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListRouteRulesByService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRouteRulesByServiceData {
    pub id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { ListRouteRulesByServiceData {
    0 "id" id: i64, 1 "ruleName" rule_name: String
} }

/// Lists service group monitor source templates: `ListServiceGroupMonitorSourceTemplates` of `gemp` 2021-04-13.
///
/// POST `/services/group/listServiceGroupMonitorSourceTemplates`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListServiceGroupMonitorSourceTemplates>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/services/group/listServiceGroupMonitorSourceTemplates", body: BodyStyle::Json, } }

/// Response of [`ListServiceGroupMonitorSourceTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupMonitorSourceTemplatesOutput {
    pub data: Vec<ListServiceGroupMonitorSourceTemplatesData>,
}
model! { ListServiceGroupMonitorSourceTemplatesOutput {
    0 "data" data: Vec<ListServiceGroupMonitorSourceTemplatesData>
} }

/// In the response of [`ListServiceGroupMonitorSourceTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupMonitorSourceTemplatesData {
    pub fields: Vec<String>,
    pub monitor_source_id: Option<i64>,
    pub monitor_source_name: Option<String>,
    pub template_content: Option<String>,
    pub template_id: Option<i64>,
}
model! { ListServiceGroupMonitorSourceTemplatesData {
    0 "fields" fields: Vec<String>, 1 "monitorSourceId" monitor_source_id: i64,
    2 "monitorSourceName" monitor_source_name: String, 3 "templateContent" template_content: String,
    4 "templateId" template_id: i64
} }

/// Lists service groups: `ListServiceGroups` of `gemp` 2021-04-13.
///
/// POST `/services/group/list`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListServiceGroups>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/services/group/list", body: BodyStyle::Json, } }
paged! { ListServiceGroups: ListServiceGroupsData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListServiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsOutput {
    pub data: Vec<ListServiceGroupsData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListServiceGroupsOutput {
    0 "data" data: Vec<ListServiceGroupsData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListServiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsData {
    pub enable_webhook: Option<String>,
    pub is_scheduled: Option<bool>,
    pub service_group_description: Option<String>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
    pub update_time: Option<String>,
    pub users: Vec<ListServiceGroupsUsers>,
    /// Secret.
    pub webhook_link: Option<Secret>,
    pub webhook_type: Option<String>,
}
model! { ListServiceGroupsData {
    0 "enableWebhook" enable_webhook: String, 1 "isScheduled" is_scheduled: bool,
    2 "serviceGroupDescription" service_group_description: String, 3 "serviceGroupId" service_group_id: i64,
    4 "serviceGroupName" service_group_name: String, 5 "updateTime" update_time: String,
    6 "users" users: Vec<ListServiceGroupsUsers>, 7 "webhookLink" webhook_link: Secret,
    8 "webhookType" webhook_type: String
} }

/// In the response of [`ListServiceGroups`].
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
    0 "email" email: String, 1 "isRelated" is_related: i64, 2 "phone" phone: String,
    3 "serviceGroupId" service_group_id: i64, 4 "userId" user_id: i64, 5 "userName" user_name: String
} }

/// Lists service groups by user id: `ListServiceGroupsByUserId` of `gemp` 2021-04-13.
///
/// POST `/services/group/listByUserId`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListServiceGroupsByUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsByUserId {}
operation! { ListServiceGroupsByUserId() "ListServiceGroupsByUserId" -> ListServiceGroupsByUserIdOutput {}
    { path: "/services/group/listByUserId", } }

/// Response of [`ListServiceGroupsByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsByUserIdOutput {
    pub data: Option<ListServiceGroupsByUserIdData>,
}
model! { ListServiceGroupsByUserIdOutput {
    0 "data" data: ListServiceGroupsByUserIdData
} }

/// In the response of [`ListServiceGroupsByUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsByUserIdData {
    pub is_scheduled: Option<bool>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { ListServiceGroupsByUserIdData {
    0 "isScheduled" is_scheduled: bool, 1 "serviceGroupId" service_group_id: i64,
    2 "serviceGroupName" service_group_name: String
} }

/// Lists services: `ListServices` of `gemp` 2021-04-13.
///
/// POST `/services/list`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub client_token: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub service_name: Option<String>,
}
operation! { ListServices(page_number: i64, page_size: i64) "ListServices" -> ListServicesOutput {
    0 "clientToken" client_token: String, 1 "pageNumber" page_number, 2 "pageSize" page_size,
    3 "serviceName" service_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/services/list", body: BodyStyle::Json, } }
paged! { ListServices: ListServicesData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub data: Vec<ListServicesData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListServicesOutput {
    0 "data" data: Vec<ListServicesData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesData {
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
    pub is_valid: Option<i64>,
    pub service_description: Option<String>,
    pub service_group_id_list: Vec<i64>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListServicesData {
    0 "escalationPlanId" escalation_plan_id: i64, 1 "escalationPlanName" escalation_plan_name: String,
    2 "isValid" is_valid: i64, 3 "serviceDescription" service_description: String,
    4 "serviceGroupIdList" service_group_id_list: Vec<i64>, 5 "serviceId" service_id: i64,
    6 "serviceName" service_name: String, 7 "updateTime" update_time: String
} }

/// Lists source events: `ListSourceEvents` of `gemp` 2021-04-13.
///
/// POST `/events/listOriginalEvent`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListSourceEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEvents {
    pub client_token: Option<String>,
    pub end_time: Option<String>,
    /// Required.
    pub instance_id: i64,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/events/listOriginalEvent", body: BodyStyle::Json, } }
paged! { ListSourceEvents: ListSourceEventsData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListSourceEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEventsOutput {
    pub data: Vec<ListSourceEventsData>,
    pub first_row_key: Option<String>,
    pub last_row_key: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSourceEventsOutput {
    0 "data" data: Vec<ListSourceEventsData>, 1 "firstRowKey" first_row_key: String,
    2 "lastRowKey" last_row_key: String, 3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64,
    5 "totalCount" total_count: i64
} }

/// In the response of [`ListSourceEvents`].
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
    0 "eventJson" event_json: String, 1 "eventTime" event_time: String, 2 "instanceId" instance_id: i64,
    3 "instanceType" instance_type: String, 4 "monitorSourceId" monitor_source_id: i64,
    5 "monitorSourceName" monitor_source_name: String, 6 "routeRuleId" route_rule_id: i64,
    7 "tenantRamId" tenant_ram_id: i64
} }

/// Lists source events for monitor source: `ListSourceEventsForMonitorSource` of `gemp` 2021-04-13.
///
/// POST `/events/queryLastestEvents`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListSourceEventsForMonitorSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEventsForMonitorSource {
    pub monitor_source_id: Option<i64>,
}
operation! { ListSourceEventsForMonitorSource()
    "ListSourceEventsForMonitorSource" -> ListSourceEventsForMonitorSourceOutput {
    0 "monitorSourceId" monitor_source_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/events/queryLastestEvents", body: BodyStyle::Json, } }

/// Response of [`ListSourceEventsForMonitorSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEventsForMonitorSourceOutput {
    pub data: Vec<ListSourceEventsForMonitorSourceData>,
}
model! { ListSourceEventsForMonitorSourceOutput {
    0 "data" data: Vec<ListSourceEventsForMonitorSourceData>
} }

/// In the response of [`ListSourceEventsForMonitorSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSourceEventsForMonitorSourceData {
    pub event_json: Option<String>,
    pub event_time: Option<String>,
    pub monitor_source_id: Option<bool>,
    pub monitor_source_name: Option<String>,
}
model! { ListSourceEventsForMonitorSourceData {
    0 "eventJson" event_json: String, 1 "eventTime" event_time: String, 2 "monitorSourceId" monitor_source_id: bool,
    3 "monitorSourceName" monitor_source_name: String
} }

/// Lists subscription service groups: `ListSubscriptionServiceGroups` of `gemp` 2021-04-13.
///
/// POST `/problem/serviceGroup/list`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListSubscriptionServiceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionServiceGroups {
    pub client_token: Option<String>,
    pub service_ids: Option<Vec<i64>>,
}
operation! { ListSubscriptionServiceGroups() "ListSubscriptionServiceGroups" -> ListSubscriptionServiceGroupsOutput {
    0 "clientToken" client_token: String, 1 "serviceIds" service_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/problem/serviceGroup/list", body: BodyStyle::Json, } }

/// Response of [`ListSubscriptionServiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionServiceGroupsOutput {
    pub data: Vec<ListSubscriptionServiceGroupsData>,
}
model! { ListSubscriptionServiceGroupsOutput {
    0 "data" data: Vec<ListSubscriptionServiceGroupsData>
} }

/// In the response of [`ListSubscriptionServiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionServiceGroupsData {
    pub service_group_description: Option<String>,
    pub service_id: Option<i64>,
    pub service_name: Option<String>,
}
model! { ListSubscriptionServiceGroupsData {
    0 "serviceGroupDescription" service_group_description: String, 1 "serviceId" service_id: i64,
    2 "serviceName" service_name: String
} }

/// Lists subscriptions: `ListSubscriptions` of `gemp` 2021-04-13.
///
/// POST `/notify/subscription/list`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListSubscriptions>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/notify/subscription/list", body: BodyStyle::Json, } }
paged! { ListSubscriptions: ListSubscriptionsData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsOutput {
    pub data: Vec<ListSubscriptionsData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSubscriptionsOutput {
    0 "data" data: Vec<ListSubscriptionsData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionsData {
    pub end_time: Option<String>,
    pub expired_type: Option<String>,
    pub notify_object_list: Vec<ListSubscriptionsNotifyObjectList>,
    pub notify_object_type: Option<i64>,
    pub scope: Option<i64>,
    pub scope_object_list: Vec<ListSubscriptionsScopeObjectList>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub subscription_id: Option<i64>,
    pub subscription_title: Option<String>,
}
model! { ListSubscriptionsData {
    0 "endTime" end_time: String, 1 "expiredType" expired_type: String,
    2 "notifyObjectList" notify_object_list: Vec<ListSubscriptionsNotifyObjectList>,
    3 "notifyObjectType" notify_object_type: i64, 4 "scope" scope: i64,
    5 "scopeObjectList" scope_object_list: Vec<ListSubscriptionsScopeObjectList>, 6 "startTime" start_time: String,
    7 "status" status: String, 8 "subscriptionId" subscription_id: i64, 9 "subscriptionTitle" subscription_title: String
} }

/// In the response of [`ListSubscriptions`].
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
    0 "id" id: i64, 1 "isValid" is_valid: i64, 2 "name" name: String, 3 "notifyObjectId" notify_object_id: i64,
    4 "notifyObjectType" notify_object_type: i64
} }

/// In the response of [`ListSubscriptions`].
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
    0 "id" id: i64, 1 "isValid" is_valid: i64, 2 "scope" scope: i64, 3 "scopeObject" scope_object: String,
    4 "scopeObjectId" scope_object_id: i64
} }

/// Lists trend for source event: `ListTrendForSourceEvent` of `gemp` 2021-04-13.
///
/// POST `/events/querySourceEventTrend`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListTrendForSourceEvent>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/events/querySourceEventTrend", body: BodyStyle::Json, } }

/// Response of [`ListTrendForSourceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrendForSourceEventOutput {
    pub data: Vec<ListTrendForSourceEventData>,
}
model! { ListTrendForSourceEventOutput {
    0 "data" data: Vec<ListTrendForSourceEventData>
} }

/// In the response of [`ListTrendForSourceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrendForSourceEventData {
    pub convergence_rate: Option<String>,
    pub max_sustain_time: Option<i64>,
    pub skip_day: Option<bool>,
    pub source_events_stat_map: BTreeMap<String, Value>,
    pub unit: Option<String>,
}
model! { ListTrendForSourceEventData {
    0 "convergenceRate" convergence_rate: String, 1 "maxSustainTime" max_sustain_time: i64, 2 "skipDay" skip_day: bool,
    3 "sourceEventsStatMap" source_events_stat_map: BTreeMap<String, Value>, 4 "unit" unit: String
} }

/// Lists user serivce groups: `ListUserSerivceGroups` of `gemp` 2021-04-13.
///
/// POST `/user/preview/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListUserSerivceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSerivceGroups {
    pub client_token: Option<String>,
    /// Required.
    pub user_id: i64,
}
operation! { ListUserSerivceGroups(user_id: i64) "ListUserSerivceGroups" -> ListUserSerivceGroupsOutput {
    0 "clientToken" client_token: String, 1 "userId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/user/preview/detail", body: BodyStyle::Json, } }

/// Response of [`ListUserSerivceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSerivceGroupsOutput {
    pub data: Option<ListUserSerivceGroupsData>,
}
model! { ListUserSerivceGroupsOutput {
    0 "data" data: ListUserSerivceGroupsData
} }

/// In the response of [`ListUserSerivceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSerivceGroupsData {
    pub email: Option<String>,
    pub phone: Option<String>,
    pub ram_id: Option<i64>,
    pub service_groups: Vec<ListUserSerivceGroupsServiceGroups>,
    pub user_id: Option<i64>,
    pub username: Option<String>,
}
model! { ListUserSerivceGroupsData {
    0 "email" email: String, 1 "phone" phone: String, 2 "ramId" ram_id: i64,
    3 "serviceGroups" service_groups: Vec<ListUserSerivceGroupsServiceGroups>, 4 "userId" user_id: i64,
    5 "username" username: String
} }

/// In the response of [`ListUserSerivceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSerivceGroupsServiceGroups {
    pub service_group_description: Option<String>,
    pub service_group_id: Option<i64>,
    pub service_group_name: Option<String>,
}
model! { ListUserSerivceGroupsServiceGroups {
    0 "serviceGroupDescription" service_group_description: String, 1 "serviceGroupId" service_group_id: i64,
    2 "serviceGroupName" service_group_name: String
} }

/// Lists users: `ListUsers` of `gemp` 2021-04-13.
///
/// POST `/user/list`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ListUsers>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/user/list", body: BodyStyle::Json, } }
paged! { ListUsers: ListUsersData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub data: Vec<ListUsersData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListUsersOutput {
    0 "data" data: Vec<ListUsersData>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListUsers`].
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
    pub role_id_list: Vec<i64>,
    pub role_name_list: Vec<String>,
    pub synergy_channel: Option<String>,
    pub user_id: Option<i64>,
    pub username: Option<String>,
}
model! { ListUsersData {
    0 "accountType" account_type: i64, 1 "appAccount" app_account: String, 2 "email" email: String,
    3 "gmtActive" gmt_active: String, 4 "gmtCreate" gmt_create: String, 5 "isActive" is_active: i64,
    6 "isEditableUser" is_editable_user: i64, 7 "isOperation" is_operation: i64, 8 "isRam" is_ram: i64,
    9 "isRelated" is_related: String, 10 "phone" phone: String, 11 "ramId" ram_id: i64,
    12 "roleIdList" role_id_list: Vec<i64>, 13 "roleNameList" role_name_list: Vec<String>,
    14 "synergyChannel" synergy_channel: String, 15 "userId" user_id: i64, 16 "username" username: String
} }

/// Pushes monitor: `PushMonitor` of `gemp` 2021-04-13.
///
/// POST `/api/monitor/push/{apiKey}`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/PushMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMonitor {
    pub body: Option<String>,
    /// Required. Secret.
    pub api_key: Secret,
}
operation! { PushMonitor(api_key: Secret) "PushMonitor" -> PushMonitorOutput {
    0 "body" body: String, 1 "apiKey" api_key
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/monitor/push/{apiKey}", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`PushMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMonitorOutput {
    pub data: Option<Value>,
}
model! { PushMonitorOutput {
    0 "data" data: Value
} }

/// Recovers problem: `RecoverProblem` of `gemp` 2021-04-13.
///
/// POST `/problem/recovery`. Changes data. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/RecoverProblem>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/recovery", body: BodyStyle::Json, } }

/// Response of [`RecoverProblem`]: empty.
pub type RecoverProblemOutput = Empty;

/// Refreshes integration config key: `RefreshIntegrationConfigKey` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/refreshKey`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/RefreshIntegrationConfigKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshIntegrationConfigKey {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { RefreshIntegrationConfigKey() "RefreshIntegrationConfigKey" -> RefreshIntegrationConfigKeyOutput {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/integrationConfig/refreshKey", body: BodyStyle::Json, } }

/// Response of [`RefreshIntegrationConfigKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshIntegrationConfigKeyOutput {
    pub data: Option<RefreshIntegrationConfigKeyData>,
}
model! { RefreshIntegrationConfigKeyOutput {
    0 "data" data: RefreshIntegrationConfigKeyData
} }

/// In the response of [`RefreshIntegrationConfigKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshIntegrationConfigKeyData {
    pub key: Option<String>,
}
model! { RefreshIntegrationConfigKeyData {
    0 "key" key: String
} }

/// Removes integration config: `RemoveIntegrationConfig` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/remove`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/RemoveIntegrationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveIntegrationConfig {
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { RemoveIntegrationConfig() "RemoveIntegrationConfig" -> Empty {
    0 "clientToken" client_token: String, 1 "integrationConfigId" integration_config_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/integrationConfig/remove", body: BodyStyle::Json, } }

/// Response of [`RemoveIntegrationConfig`]: empty.
pub type RemoveIntegrationConfigOutput = Empty;

/// Removes problem service group: `RemoveProblemServiceGroup` of `gemp` 2021-04-13.
///
/// POST `/problem/removeServiceGroup`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/RemoveProblemServiceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveProblemServiceGroup {
    pub problem_id: Option<i64>,
    pub service_group_ids: Option<Vec<i64>>,
}
operation! { RemoveProblemServiceGroup() "RemoveProblemServiceGroup" -> Empty {
    0 "problemId" problem_id: i64, 1 "serviceGroupIds" service_group_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/problem/removeServiceGroup", body: BodyStyle::Json, } }

/// Response of [`RemoveProblemServiceGroup`]: empty.
pub type RemoveProblemServiceGroupOutput = Empty;

/// `ReplayProblem` of `gemp` 2021-04-13.
///
/// POST `/problem/replay`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/ReplayProblem>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/replay", body: BodyStyle::Json, } }

/// Response of [`ReplayProblem`]: empty.
pub type ReplayProblemOutput = Empty;

/// `RespondIncident` of `gemp` 2021-04-13.
///
/// POST `/incident/response`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/RespondIncident>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RespondIncident {
    pub client_token: Option<String>,
    pub incident_ids: Option<Vec<i64>>,
}
operation! { RespondIncident() "RespondIncident" -> Empty {
    0 "clientToken" client_token: String, 1 "incidentIds" incident_ids: Vec<i64>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/incident/response", body: BodyStyle::Json, } }

/// Response of [`RespondIncident`]: empty.
pub type RespondIncidentOutput = Empty;

/// Revokes problem recovery: `RevokeProblemRecovery` of `gemp` 2021-04-13.
///
/// POST `/problem/revoke`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/RevokeProblemRecovery>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/revoke", body: BodyStyle::Json, } }

/// Response of [`RevokeProblemRecovery`]: empty.
pub type RevokeProblemRecoveryOutput = Empty;

/// Unbinds user: `UnbindUser` of `gemp` 2021-04-13.
///
/// POST `/user/unbind`. Changes data. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/UnbindUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindUser {}
operation! { UnbindUser() "UnbindUser" -> Empty {} { path: "/user/unbind", } }

/// Response of [`UnbindUser`]: empty.
pub type UnbindUserOutput = Empty;

/// Updates escalation plan: `UpdateEscalationPlan` of `gemp` 2021-04-13.
///
/// POST `/escalationPlan/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateEscalationPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEscalationPlan {
    pub client_token: Option<String>,
    pub escalation_plan_description: Option<String>,
    /// Required.
    pub escalation_plan_id: i64,
    pub escalation_plan_name: Option<String>,
    pub escalation_plan_rules: Option<Vec<UpdateEscalationPlanEscalationPlanRules>>,
    pub escalation_plan_scope_objects: Option<
        Vec<UpdateEscalationPlanEscalationPlanScopeObjects>,
    >,
    pub is_global: Option<bool>,
}
operation! { UpdateEscalationPlan(escalation_plan_id: i64) "UpdateEscalationPlan" -> Empty {
    0 "clientToken" client_token: String, 1 "escalationPlanDescription" escalation_plan_description: String,
    2 "escalationPlanId" escalation_plan_id, 3 "escalationPlanName" escalation_plan_name: String,
    4 "escalationPlanRules" escalation_plan_rules: Vec<UpdateEscalationPlanEscalationPlanRules>,
    5 "escalationPlanScopeObjects" escalation_plan_scope_objects: Vec<UpdateEscalationPlanEscalationPlanScopeObjects>,
    6 "isGlobal" is_global: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/escalationPlan/update", body: BodyStyle::Json, } }

/// Response of [`UpdateEscalationPlan`]: empty.
pub type UpdateEscalationPlanOutput = Empty;

/// In the request of [`UpdateEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEscalationPlanEscalationPlanRules {
    pub escalation_plan_conditions: Option<
        Vec<UpdateEscalationPlanEscalationPlanConditions>,
    >,
    pub escalation_plan_strategies: Option<
        Vec<UpdateEscalationPlanEscalationPlanStrategies>,
    >,
    pub escalation_plan_type: Option<String>,
    pub id: Option<i64>,
}
input! { UpdateEscalationPlanEscalationPlanRules() {
    0 "escalationPlanConditions" escalation_plan_conditions: Vec<UpdateEscalationPlanEscalationPlanConditions>,
    1 "escalationPlanStrategies" escalation_plan_strategies: Vec<UpdateEscalationPlanEscalationPlanStrategies>,
    2 "escalationPlanType" escalation_plan_type: String, 3 "id" id: i64
} }

/// In the request of [`UpdateEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEscalationPlanEscalationPlanConditions {
    pub effection: Option<String>,
    pub level: Option<String>,
}
input! { UpdateEscalationPlanEscalationPlanConditions() {
    0 "effection" effection: String, 1 "level" level: String
} }

/// In the request of [`UpdateEscalationPlan`].
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

/// In the request of [`UpdateEscalationPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEscalationPlanEscalationPlanScopeObjects {
    /// Required.
    pub id: Option<i64>,
    pub scope: Option<String>,
    /// Required.
    pub scope_object_id: Option<i64>,
}
input! { UpdateEscalationPlanEscalationPlanScopeObjects(id: i64, scope_object_id: i64) {
    0 "id" id: i64, 1 "scope" scope: String, 2 "scopeObjectId" scope_object_id: i64
} }

/// Updates incident: `UpdateIncident` of `gemp` 2021-04-13.
///
/// POST `/incident/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateIncident>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIncident {
    pub client_token: Option<String>,
    pub effect: Option<String>,
    /// Required.
    pub incident_id: i64,
    pub incident_level: Option<String>,
    pub incident_title: Option<String>,
}
operation! { UpdateIncident(incident_id: i64) "UpdateIncident" -> UpdateIncidentOutput {
    0 "clientToken" client_token: String, 1 "effect" effect: String, 2 "incidentId" incident_id,
    3 "incidentLevel" incident_level: String, 4 "incidentTitle" incident_title: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/incident/update", body: BodyStyle::Json, } }

/// Response of [`UpdateIncident`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIncidentOutput {
    pub data: Option<UpdateIncidentData>,
}
model! { UpdateIncidentOutput {
    0 "data" data: UpdateIncidentData
} }

/// In the response of [`UpdateIncident`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIncidentData {
    pub incident_id: Option<i64>,
}
model! { UpdateIncidentData {
    0 "incidentId" incident_id: i64
} }

/// Updates integration config: `UpdateIntegrationConfig` of `gemp` 2021-04-13.
///
/// POST `/integrationConfig/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateIntegrationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIntegrationConfig {
    /// Secret.
    pub access_key: Option<Secret>,
    pub client_token: Option<String>,
    pub integration_config_id: Option<i64>,
}
operation! { UpdateIntegrationConfig() "UpdateIntegrationConfig" -> Empty {
    0 "accessKey" access_key: Secret, 1 "clientToken" client_token: String,
    2 "integrationConfigId" integration_config_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/integrationConfig/update", body: BodyStyle::Json, } }

/// Response of [`UpdateIntegrationConfig`]: empty.
pub type UpdateIntegrationConfigOutput = Empty;

/// Updates problem: `UpdateProblem` of `gemp` 2021-04-13.
///
/// POST `/problem/update`. Changes data. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateProblem>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/problem/update", body: BodyStyle::Json, } }

/// Response of [`UpdateProblem`]: empty.
pub type UpdateProblemOutput = Empty;

/// Updates problem effection service: `UpdateProblemEffectionService` of `gemp` 2021-04-13.
///
/// POST `/problem/process/effectionService/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateProblemEffectionService>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/problem/process/effectionService/update", body: BodyStyle::Json, } }

/// Response of [`UpdateProblemEffectionService`]: empty.
pub type UpdateProblemEffectionServiceOutput = Empty;

/// Updates problem improvement: `UpdateProblemImprovement` of `gemp` 2021-04-13.
///
/// POST `/problem/improvement/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateProblemImprovement>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] { path: "/problem/improvement/update", body: BodyStyle::Json, } }

/// Response of [`UpdateProblemImprovement`]: empty.
pub type UpdateProblemImprovementOutput = Empty;

/// Updates problem measure: `UpdateProblemMeasure` of `gemp` 2021-04-13.
///
/// POST `/problem/improvement/measure/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateProblemMeasure>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { path: "/problem/improvement/measure/update", body: BodyStyle::Json, } }

/// Response of [`UpdateProblemMeasure`]: empty.
pub type UpdateProblemMeasureOutput = Empty;

/// Updates problem notice: `UpdateProblemNotice` of `gemp` 2021-04-13.
///
/// POST `/problem/notify`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateProblemNotice>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/problem/notify", body: BodyStyle::Json, } }

/// Response of [`UpdateProblemNotice`]: empty.
pub type UpdateProblemNoticeOutput = Empty;

/// Updates problem timeline: `UpdateProblemTimeline` of `gemp` 2021-04-13.
///
/// POST `/problem/process/timeline/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateProblemTimeline>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/problem/process/timeline/update", body: BodyStyle::Json, } }

/// Response of [`UpdateProblemTimeline`]: empty.
pub type UpdateProblemTimelineOutput = Empty;

/// Updates rich text: `UpdateRichText` of `gemp` 2021-04-13.
///
/// POST `/rich/update`. Changes data. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateRichText>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/rich/update", body: BodyStyle::Json, } }

/// Response of [`UpdateRichText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRichTextOutput {
    pub data: Option<UpdateRichTextData>,
}
model! { UpdateRichTextOutput {
    0 "data" data: UpdateRichTextData
} }

/// In the response of [`UpdateRichText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRichTextData {
    pub id: Option<i64>,
}
model! { UpdateRichTextData {
    0 "id" id: i64
} }

/// Updates route rule: `UpdateRouteRule` of `gemp` 2021-04-13.
///
/// POST `/routeRule/edit`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateRouteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteRule {
    /// Required.
    pub assign_object_id: i64,
    /// Required.
    pub assign_object_type: String,
    pub child_rule_relation: Option<String>,
    pub client_token: Option<String>,
    pub convergence_fields: Option<Vec<String>>,
    pub convergence_type: Option<i64>,
    pub coverage_problem_levels: Option<Vec<String>>,
    /// Required.
    pub effection: String,
    /// Required.
    pub incident_level: String,
    /// Required.
    pub match_count: i64,
    /// Required.
    pub notify_channels: Vec<String>,
    pub problem_effection_services: Option<Vec<i64>>,
    pub problem_level_group: Option<BTreeMap<String, ProblemLevelGroupValue>>,
    /// Required.
    pub related_service_id: i64,
    /// Required.
    pub route_child_rules: Vec<UpdateRouteRuleRouteChildRules>,
    /// Required.
    pub route_rule_id: i64,
    /// Required.
    pub route_type: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub time_window: i64,
    /// Required.
    pub time_window_unit: String,
}

/// Arguments of [`UpdateRouteRule::new`].
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
operation! {
    UpdateRouteRule { UpdateRouteRuleRequired: assign_object_id, assign_object_type, effection, incident_level, match_count, notify_channels, related_service_id, route_child_rules, route_rule_id, route_type, rule_name, time_window, time_window_unit }
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None)
] { path: "/routeRule/edit", body: BodyStyle::Json, } }

/// In the request of [`UpdateRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteRuleRouteChildRules {
    pub child_condition_relation: Option<i64>,
    /// Required.
    pub child_route_rule_id: Option<i64>,
    /// Required.
    pub conditions: Option<Vec<UpdateRouteRuleConditions>>,
    /// Required.
    pub is_valid_child_rule: Option<bool>,
    /// Required.
    pub monitor_source_id: Option<i64>,
    pub problem_level: Option<String>,
}
input! {
    UpdateRouteRuleRouteChildRules(child_route_rule_id: i64, conditions: Vec<UpdateRouteRuleConditions>, is_valid_child_rule: bool, monitor_source_id: i64) {
    0 "childConditionRelation" child_condition_relation: i64, 1 "childRouteRuleId" child_route_rule_id: i64,
    2 "conditions" conditions: Vec<UpdateRouteRuleConditions>, 3 "isValidChildRule" is_valid_child_rule: bool,
    4 "monitorSourceId" monitor_source_id: i64, 5 "problemLevel" problem_level: String
} }

/// In the request of [`UpdateRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteRuleConditions {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operation_symbol: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { UpdateRouteRuleConditions(key: String, operation_symbol: String, value: String) {
    0 "key" key: String, 1 "operationSymbol" operation_symbol: String, 2 "value" value: String
} }

/// Response of [`UpdateRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRouteRuleOutput {
    pub data: Option<i64>,
}
model! { UpdateRouteRuleOutput {
    0 "data" data: i64
} }

/// Updates service: `UpdateService` of `gemp` 2021-04-13.
///
/// POST `/services/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateService>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/services/update", body: BodyStyle::Json, } }

/// Response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub data: Option<i64>,
}
model! { UpdateServiceOutput {
    0 "data" data: i64
} }

/// Updates service group: `UpdateServiceGroup` of `gemp` 2021-04-13.
///
/// POST `/services/group/modify`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateServiceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroup {
    pub client_token: Option<String>,
    /// Required.
    pub enable_webhook: String,
    pub monitor_source_templates: Option<Vec<UpdateServiceGroupMonitorSourceTemplates>>,
    pub service_group_description: Option<String>,
    /// Required.
    pub service_group_id: i64,
    /// Required.
    pub service_group_name: String,
    /// Required.
    pub user_ids: Vec<i64>,
    /// Required. Secret.
    pub webhook_link: Secret,
    /// Required.
    pub webhook_type: String,
}

/// Arguments of [`UpdateServiceGroup::new`].
pub struct UpdateServiceGroupRequired {
    pub enable_webhook: String,
    pub service_group_id: i64,
    pub service_group_name: String,
    pub user_ids: Vec<i64>,
    pub webhook_link: Secret,
    pub webhook_type: String,
}
operation! {
    UpdateServiceGroup { UpdateServiceGroupRequired: enable_webhook, service_group_id, service_group_name, user_ids, webhook_link, webhook_type }
    "UpdateServiceGroup" -> Empty {
    0 "clientToken" client_token: String, 1 "enableWebhook" enable_webhook,
    2 "monitorSourceTemplates" monitor_source_templates: Vec<UpdateServiceGroupMonitorSourceTemplates>,
    3 "serviceGroupDescription" service_group_description: String, 4 "serviceGroupId" service_group_id,
    5 "serviceGroupName" service_group_name, 6 "userIds" user_ids, 7 "webhookLink" webhook_link,
    8 "webhookType" webhook_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/services/group/modify", body: BodyStyle::Json, } }

/// Response of [`UpdateServiceGroup`]: empty.
pub type UpdateServiceGroupOutput = Empty;

/// In the request of [`UpdateServiceGroup`].
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

/// Updates service group scheduling: `UpdateServiceGroupScheduling` of `gemp` 2021-04-13.
///
/// POST `/services/group/scheduling/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateServiceGroupScheduling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupScheduling {
    pub client_token: Option<String>,
    pub fast_scheduling: Option<UpdateServiceGroupSchedulingFastScheduling>,
    pub fine_scheduling: Option<UpdateServiceGroupSchedulingFineScheduling>,
    /// Required.
    pub scheduling_way: String,
    /// Required.
    pub service_group_id: i64,
}
operation! { UpdateServiceGroupScheduling(scheduling_way: String, service_group_id: i64)
    "UpdateServiceGroupScheduling" -> Empty {
    0 "clientToken" client_token: String,
    1 "fastScheduling" fast_scheduling: UpdateServiceGroupSchedulingFastScheduling,
    2 "fineScheduling" fine_scheduling: UpdateServiceGroupSchedulingFineScheduling, 3 "schedulingWay" scheduling_way,
    4 "serviceGroupId" service_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/services/group/scheduling/update", body: BodyStyle::Json, } }

/// Response of [`UpdateServiceGroupScheduling`]: empty.
pub type UpdateServiceGroupSchedulingOutput = Empty;

/// In the request of [`UpdateServiceGroupScheduling`].
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

/// In the request of [`UpdateServiceGroupScheduling`].
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

/// In the request of [`UpdateServiceGroupScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupSchedulingFineScheduling {
    pub id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub scheduling_fine_shifts: Option<
        Vec<UpdateServiceGroupSchedulingSchedulingFineShifts>,
    >,
    pub scheduling_template_fine_shifts: Option<
        Vec<UpdateServiceGroupSchedulingSchedulingTemplateFineShifts>,
    >,
    pub shift_type: Option<String>,
}
input! { UpdateServiceGroupSchedulingFineScheduling() {
    0 "id" id: i64, 1 "period" period: i64, 2 "periodUnit" period_unit: String,
    3 "schedulingFineShifts" scheduling_fine_shifts: Vec<UpdateServiceGroupSchedulingSchedulingFineShifts>,
    4 "schedulingTemplateFineShifts" scheduling_template_fine_shifts: Vec<UpdateServiceGroupSchedulingSchedulingTemplateFineShifts>,
    5 "shiftType" shift_type: String
} }

/// In the request of [`UpdateServiceGroupScheduling`].
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

/// In the request of [`UpdateServiceGroupScheduling`].
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

/// Updates service group special day scheduling: `UpdateServiceGroupSpecialDayScheduling` of `gemp` 2021-04-13.
///
/// POST `/services/group/scheduling/updateSpecialDayScheduling`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateServiceGroupSpecialDayScheduling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupSpecialDayScheduling {
    pub client_token: Option<String>,
    /// Required.
    pub scheduling_date: String,
    /// Required.
    pub scheduling_special_days: Vec<
        UpdateServiceGroupSpecialDaySchedulingSchedulingSpecialDays,
    >,
    /// Required.
    pub service_group_id: i64,
}
operation! {
    UpdateServiceGroupSpecialDayScheduling(scheduling_date: String, scheduling_special_days: Vec<UpdateServiceGroupSpecialDaySchedulingSchedulingSpecialDays>, service_group_id: i64)
    "UpdateServiceGroupSpecialDayScheduling" -> Empty {
    0 "clientToken" client_token: String, 1 "schedulingDate" scheduling_date,
    2 "schedulingSpecialDays" scheduling_special_days, 3 "serviceGroupId" service_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/services/group/scheduling/updateSpecialDayScheduling", body: BodyStyle::Json, } }

/// Response of [`UpdateServiceGroupSpecialDayScheduling`]: empty.
pub type UpdateServiceGroupSpecialDaySchedulingOutput = Empty;

/// In the request of [`UpdateServiceGroupSpecialDayScheduling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceGroupSpecialDaySchedulingSchedulingSpecialDays {
    /// Required.
    pub scheduling_end_time: Option<String>,
    pub scheduling_object_type: Option<String>,
    pub scheduling_order: Option<i64>,
    /// Required.
    pub scheduling_start_time: Option<String>,
    /// Required.
    pub scheduling_user_id: Option<i64>,
    pub scheduling_user_id_list: Option<Vec<i64>>,
}
input! {
    UpdateServiceGroupSpecialDaySchedulingSchedulingSpecialDays(scheduling_end_time: String, scheduling_start_time: String, scheduling_user_id: i64) {
    0 "schedulingEndTime" scheduling_end_time: String, 1 "schedulingObjectType" scheduling_object_type: String,
    2 "schedulingOrder" scheduling_order: i64, 3 "schedulingStartTime" scheduling_start_time: String,
    4 "schedulingUserId" scheduling_user_id: i64, 5 "schedulingUserIdList" scheduling_user_id_list: Vec<i64>
} }

/// Updates subscription: `UpdateSubscription` of `gemp` 2021-04-13.
///
/// POST `/notify/subscription/update`. Changes data. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscription {
    pub end_time: Option<String>,
    /// Required.
    pub expired_type: String,
    /// Required.
    pub notify_object_list: Vec<UpdateSubscriptionNotifyObjectList>,
    /// Required.
    pub notify_object_type: String,
    /// Required.
    pub notify_strategy_list: Vec<UpdateSubscriptionNotifyStrategyList>,
    pub period: Option<String>,
    /// Required.
    pub scope: String,
    /// Required.
    pub scope_object_list: Vec<UpdateSubscriptionScopeObjectList>,
    pub start_time: Option<String>,
    /// Required.
    pub subscription_id: i64,
    /// Required.
    pub subscription_title: String,
}

/// Arguments of [`UpdateSubscription::new`].
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
operation! {
    UpdateSubscription { UpdateSubscriptionRequired: expired_type, notify_object_list, notify_object_type, notify_strategy_list, scope, scope_object_list, subscription_id, subscription_title }
    "UpdateSubscription" -> Empty {
    0 "endTime" end_time: String, 1 "expiredType" expired_type, 2 "notifyObjectList" notify_object_list,
    3 "notifyObjectType" notify_object_type, 4 "notifyStrategyList" notify_strategy_list, 5 "period" period: String,
    6 "scope" scope, 7 "scopeObjectList" scope_object_list, 8 "startTime" start_time: String,
    9 "subscriptionId" subscription_id, 10 "subscriptionTitle" subscription_title
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { path: "/notify/subscription/update", body: BodyStyle::Json, } }

/// Response of [`UpdateSubscription`]: empty.
pub type UpdateSubscriptionOutput = Empty;

/// In the request of [`UpdateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionNotifyObjectList {
    pub id: Option<i64>,
    /// Required.
    pub notify_object_id: Option<i64>,
}
input! { UpdateSubscriptionNotifyObjectList(notify_object_id: i64) {
    0 "id" id: i64, 1 "notifyObjectId" notify_object_id: i64
} }

/// In the request of [`UpdateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionNotifyStrategyList {
    /// Required.
    pub instance_type: Option<i64>,
    /// Required.
    pub strategies: Option<Vec<UpdateSubscriptionStrategies>>,
}
input! { UpdateSubscriptionNotifyStrategyList(instance_type: i64, strategies: Vec<UpdateSubscriptionStrategies>) {
    0 "instanceType" instance_type: i64, 1 "strategies" strategies: Vec<UpdateSubscriptionStrategies>
} }

/// In the request of [`UpdateSubscription`].
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

/// In the request of [`UpdateSubscription`].
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

/// In the request of [`UpdateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionPeriodChannel {
    pub non_workday: Option<String>,
    pub workday: Option<String>,
}
input! { UpdateSubscriptionPeriodChannel() {
    0 "nonWorkday" non_workday: String, 1 "workday" workday: String
} }

/// In the request of [`UpdateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionScopeObjectList {
    pub id: Option<i64>,
    /// Required.
    pub scope_object_id: Option<i64>,
}
input! { UpdateSubscriptionScopeObjectList(scope_object_id: i64) {
    0 "id" id: i64, 1 "scopeObjectId" scope_object_id: i64
} }

/// Updates user: `UpdateUser` of `gemp` 2021-04-13.
///
/// POST `/user/update`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub client_token: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub ram_id: Option<i64>,
    pub role_id_list: Option<Vec<i64>>,
    /// Required.
    pub user_id: i64,
    pub username: Option<String>,
}
operation! { UpdateUser(user_id: i64) "UpdateUser" -> Empty {
    0 "clientToken" client_token: String, 1 "email" email: String, 2 "phone" phone: String, 3 "ramId" ram_id: i64,
    4 "roleIdList" role_id_list: Vec<i64>, 5 "userId" user_id, 6 "username" username: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/user/update", body: BodyStyle::Json, } }

/// Response of [`UpdateUser`]: empty.
pub type UpdateUserOutput = Empty;

/// Updates user guide status: `UpdateUserGuideStatus` of `gemp` 2021-04-13.
///
/// POST `/user/update/guide/status`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/GEMP/2021-04-13/UpdateUserGuideStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGuideStatus {
    pub client_token: Option<String>,
    pub guide_action: Option<String>,
}
operation! { UpdateUserGuideStatus() "UpdateUserGuideStatus" -> Empty {
    0 "clientToken" client_token: String, 1 "guideAction" guide_action: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/user/update/guide/status", body: BodyStyle::Json, } }

/// Response of [`UpdateUserGuideStatus`]: empty.
pub type UpdateUserGuideStatusOutput = Empty;

/// Verifies route rule: `VerifyRouteRule` of `gemp` 2021-04-13.
///
/// POST `/routeRule/verify`. Changes data. See <https://api.alibabacloud.com/document/GEMP/2021-04-13/VerifyRouteRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRule {
    pub route_rule_id: Option<i64>,
    pub test_source_events: Option<Vec<VerifyRouteRuleTestSourceEvents>>,
}
operation! { VerifyRouteRule() "VerifyRouteRule" -> VerifyRouteRuleOutput {
    0 "routeRuleId" route_rule_id: i64, 1 "testSourceEvents" test_source_events: Vec<VerifyRouteRuleTestSourceEvents>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/routeRule/verify", body: BodyStyle::Json, } }

/// In the request of [`VerifyRouteRule`].
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

/// Response of [`VerifyRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRuleOutput {
    pub data: Option<VerifyRouteRuleData>,
}
model! { VerifyRouteRuleOutput {
    0 "data" data: VerifyRouteRuleData
} }

/// In the response of [`VerifyRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRuleData {
    pub escalation_plans: Vec<VerifyRouteRuleEscalationPlans>,
    pub is_valid_rule: Option<bool>,
    pub monitor_source_ids: Vec<i64>,
    pub notify_subscription_names: Vec<VerifyRouteRuleNotifySubscriptionNames>,
    pub route_rule_fail_reason: Vec<String>,
    pub route_type: Option<String>,
}
model! { VerifyRouteRuleData {
    0 "escalationPlans" escalation_plans: Vec<VerifyRouteRuleEscalationPlans>, 1 "isValidRule" is_valid_rule: bool,
    2 "monitorSourceIds" monitor_source_ids: Vec<i64>,
    3 "notifySubscriptionNames" notify_subscription_names: Vec<VerifyRouteRuleNotifySubscriptionNames>,
    4 "routeRuleFailReason" route_rule_fail_reason: Vec<String>, 5 "routeType" route_type: String
} }

/// In the response of [`VerifyRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRuleEscalationPlans {
    pub escalation_plan_id: Option<i64>,
    pub escalation_plan_name: Option<String>,
}
model! { VerifyRouteRuleEscalationPlans {
    0 "escalationPlanId" escalation_plan_id: i64, 1 "escalationPlanName" escalation_plan_name: String
} }

/// In the response of [`VerifyRouteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRouteRuleNotifySubscriptionNames {
    pub subscription_id: Option<i64>,
    pub title: Option<String>,
}
model! { VerifyRouteRuleNotifySubscriptionNames {
    0 "subscriptionId" subscription_id: i64, 1 "title" title: String
} }

#[cfg(feature = "unstable-registry")]
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
