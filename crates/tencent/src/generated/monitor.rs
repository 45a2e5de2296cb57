//! `monitor` of Tencent Cloud, API version 2023-06-16.
//!
//! Endpoint: `monitor.tencentcloudapi.com`, or `monitor.<region>.tencentcloudapi.com`. Other versions: [`v20180724`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2023-06-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, monitor::DescribeAIWorkbenchSREDigitalTwinTaskList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAIWorkbenchSREDigitalTwinTaskList::new(1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20180724;

static SERVICE: Service<'_> = Service::new(
    "monitor",
    "2023-06-16",
    "monitor",
    &Endpoints::NONE,
);

/// Creates notice content tmpl: `CreateNoticeContentTmpl` of `monitor` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2023-06-16&Action=CreateNoticeContentTmpl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoticeContentTmpl {
    /// Required.
    pub tmpl_name: String,
    /// Required.
    pub monitor_type: String,
    /// Required.
    pub tmpl_contents: NoticeContentTmplItem,
    /// Required.
    pub tmpl_language: String,
}
operation! {
    CreateNoticeContentTmpl(tmpl_name: String, monitor_type: String, tmpl_contents: NoticeContentTmplItem, tmpl_language: String)
    "CreateNoticeContentTmpl" -> CreateNoticeContentTmplOutput {
    0 "TmplName" tmpl_name, 1 "MonitorType" monitor_type, 2 "TmplContents" tmpl_contents, 3 "TmplLanguage" tmpl_language
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContentTmplItem {
    pub qcloud_yehe: Option<Vec<QCloudYeheNoticeTmplMatcher>>,
    pub we_work_robot: Option<Vec<WeWorkRobotNoticeTmplMatcher>>,
    pub ding_ding_robot: Option<Vec<DingDingRobotNoticeTmplMatcher>>,
    pub fei_shu_robot: Option<Vec<FeiShuRobotNoticeTmplMatcher>>,
    pub webhook: Option<Vec<WebhookNoticeTmplMatcher>>,
    pub teams_robot: Option<Vec<TeamsRobotNoticeTmplMatcher>>,
    pub pager_duty_robot: Option<Vec<PagerDutyRobotNoticeTmplMatcher>>,
    pub google_chat_robot: Option<Vec<GoogleChatRobotNoticeTmplMatcher>>,
    pub slack_robot: Option<Vec<SlackRobotNoticeTmplMatcher>>,
    pub teams_workflow_robot: Option<Vec<TeamsWorkflowRobotNoticeTmplMatcher>>,
}
input! { NoticeContentTmplItem() {
    0 "QCloudYehe" qcloud_yehe: Vec<QCloudYeheNoticeTmplMatcher>,
    1 "WeWorkRobot" we_work_robot: Vec<WeWorkRobotNoticeTmplMatcher>,
    2 "DingDingRobot" ding_ding_robot: Vec<DingDingRobotNoticeTmplMatcher>,
    3 "FeiShuRobot" fei_shu_robot: Vec<FeiShuRobotNoticeTmplMatcher>,
    4 "Webhook" webhook: Vec<WebhookNoticeTmplMatcher>, 5 "TeamsRobot" teams_robot: Vec<TeamsRobotNoticeTmplMatcher>,
    6 "PagerDutyRobot" pager_duty_robot: Vec<PagerDutyRobotNoticeTmplMatcher>,
    7 "GoogleChatRobot" google_chat_robot: Vec<GoogleChatRobotNoticeTmplMatcher>,
    8 "SlackRobot" slack_robot: Vec<SlackRobotNoticeTmplMatcher>,
    9 "TeamsWorkflowRobot" teams_workflow_robot: Vec<TeamsWorkflowRobotNoticeTmplMatcher>
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QCloudYeheNoticeTmplMatcher {
    /// Required.
    pub matching_status: Option<Vec<String>>,
    /// Required.
    pub template: Option<QCloudYeheNoticeTmpl>,
}
input! { QCloudYeheNoticeTmplMatcher(matching_status: Vec<String>, template: QCloudYeheNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: QCloudYeheNoticeTmpl
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QCloudYeheNoticeTmpl {
    pub email: Option<QCloudYeheNoticeTmplItem>,
    pub qywx: Option<QCloudYeheNoticeTmplItem>,
    pub sms: Option<QCloudYeheNoticeTmplItem>,
    pub voice: Option<QCloudYeheNoticeTmplItem>,
    pub we_chat: Option<QCloudYeheWeChatNoticeTmplItem>,
    pub site: Option<QCloudYeheNoticeTmplItem>,
    pub andon: Option<QCloudYeheNoticeTmplItem>,
}
input! { QCloudYeheNoticeTmpl() {
    0 "Email" email: QCloudYeheNoticeTmplItem, 1 "QYWX" qywx: QCloudYeheNoticeTmplItem,
    2 "SMS" sms: QCloudYeheNoticeTmplItem, 3 "Voice" voice: QCloudYeheNoticeTmplItem,
    4 "WeChat" we_chat: QCloudYeheWeChatNoticeTmplItem, 5 "Site" site: QCloudYeheNoticeTmplItem,
    6 "Andon" andon: QCloudYeheNoticeTmplItem
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QCloudYeheNoticeTmplItem {
    /// Required.
    pub content_tmpl: Option<String>,
    pub title_tmpl: Option<String>,
}
input! { QCloudYeheNoticeTmplItem(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String, 1 "TitleTmpl" title_tmpl: String
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QCloudYeheWeChatNoticeTmplItem {
    pub alarm_content_tmpl: Option<String>,
    pub alarm_object_tmpl: Option<String>,
    pub alarm_region_tmpl: Option<String>,
    pub alarm_time_tmpl: Option<String>,
}
input! { QCloudYeheWeChatNoticeTmplItem() {
    0 "AlarmContentTmpl" alarm_content_tmpl: String, 1 "AlarmObjectTmpl" alarm_object_tmpl: String,
    2 "AlarmRegionTmpl" alarm_region_tmpl: String, 3 "AlarmTimeTmpl" alarm_time_tmpl: String
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeWorkRobotNoticeTmplMatcher {
    /// Required.
    pub matching_status: Option<Vec<String>>,
    /// Required.
    pub template: Option<WeWorkRobotNoticeTmpl>,
}
input! { WeWorkRobotNoticeTmplMatcher(matching_status: Vec<String>, template: WeWorkRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: WeWorkRobotNoticeTmpl
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeWorkRobotNoticeTmpl {
    /// Required.
    pub content_tmpl: Option<String>,
}
input! { WeWorkRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DingDingRobotNoticeTmplMatcher {
    /// Required.
    pub matching_status: Option<Vec<String>>,
    /// Required.
    pub template: Option<DingDingRobotNoticeTmpl>,
}
input! { DingDingRobotNoticeTmplMatcher(matching_status: Vec<String>, template: DingDingRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: DingDingRobotNoticeTmpl
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DingDingRobotNoticeTmpl {
    /// Required.
    pub content_tmpl: Option<String>,
    pub title_tmpl: Option<String>,
}
input! { DingDingRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String, 1 "TitleTmpl" title_tmpl: String
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeiShuRobotNoticeTmplMatcher {
    /// Required.
    pub matching_status: Option<Vec<String>>,
    /// Required.
    pub template: Option<FeiShuRobotNoticeTmpl>,
}
input! { FeiShuRobotNoticeTmplMatcher(matching_status: Vec<String>, template: FeiShuRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: FeiShuRobotNoticeTmpl
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeiShuRobotNoticeTmpl {
    /// Required.
    pub content_tmpl: Option<String>,
    pub title_tmpl: Option<String>,
}
input! { FeiShuRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String, 1 "TitleTmpl" title_tmpl: String
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<WebhookNoticeTmpl>,
}
input! { WebhookNoticeTmplMatcher() {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: WebhookNoticeTmpl
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookNoticeTmpl {
    /// Required.
    pub body: Option<String>,
    pub body_content_type: Option<String>,
    pub headers: Option<Vec<WebhookNoticeTmplHeader>>,
}
input! { WebhookNoticeTmpl(body: String) {
    0 "Body" body: String, 1 "BodyContentType" body_content_type: String,
    2 "Headers" headers: Vec<WebhookNoticeTmplHeader>
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookNoticeTmplHeader {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { WebhookNoticeTmplHeader(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamsRobotNoticeTmplMatcher {
    /// Required.
    pub matching_status: Option<Vec<String>>,
    /// Required.
    pub template: Option<TeamsRobotNoticeTmpl>,
}
input! { TeamsRobotNoticeTmplMatcher(matching_status: Vec<String>, template: TeamsRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: TeamsRobotNoticeTmpl
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamsRobotNoticeTmpl {
    /// Required.
    pub content_tmpl: Option<String>,
}
input! { TeamsRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PagerDutyRobotNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<PagerDutyRobotNoticeTmpl>,
}
input! { PagerDutyRobotNoticeTmplMatcher() {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: PagerDutyRobotNoticeTmpl
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PagerDutyRobotNoticeTmpl {
    pub body: Option<String>,
    pub headers: Option<Vec<PagerDutyRobotNoticeTmplHeader>>,
    pub title_tmpl: Option<String>,
}
input! { PagerDutyRobotNoticeTmpl() {
    0 "Body" body: String, 1 "Headers" headers: Vec<PagerDutyRobotNoticeTmplHeader>, 2 "TitleTmpl" title_tmpl: String
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PagerDutyRobotNoticeTmplHeader {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { PagerDutyRobotNoticeTmplHeader(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleChatRobotNoticeTmplMatcher {
    /// Required.
    pub matching_status: Option<Vec<String>>,
    /// Required.
    pub template: Option<GoogleChatRobotNoticeTmpl>,
}
input! { GoogleChatRobotNoticeTmplMatcher(matching_status: Vec<String>, template: GoogleChatRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: GoogleChatRobotNoticeTmpl
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleChatRobotNoticeTmpl {
    /// Required.
    pub content_tmpl: Option<String>,
}
input! { GoogleChatRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlackRobotNoticeTmplMatcher {
    /// Required.
    pub matching_status: Option<Vec<String>>,
    /// Required.
    pub template: Option<SlackRobotNoticeTmpl>,
}
input! { SlackRobotNoticeTmplMatcher(matching_status: Vec<String>, template: SlackRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: SlackRobotNoticeTmpl
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlackRobotNoticeTmpl {
    /// Required.
    pub content_tmpl: Option<String>,
}
input! { SlackRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamsWorkflowRobotNoticeTmplMatcher {
    /// Required.
    pub matching_status: Option<Vec<String>>,
    /// Required.
    pub template: Option<TeamsWorkflowRobotNoticeTmpl>,
}
input! { TeamsWorkflowRobotNoticeTmplMatcher(matching_status: Vec<String>, template: TeamsWorkflowRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: TeamsWorkflowRobotNoticeTmpl
} }

/// In the request of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamsWorkflowRobotNoticeTmpl {
    /// Required.
    pub content_tmpl: Option<String>,
    /// Required.
    pub version: Option<String>,
    pub title_tmpl: Option<String>,
}
input! { TeamsWorkflowRobotNoticeTmpl(content_tmpl: String, version: String) {
    0 "ContentTmpl" content_tmpl: String, 1 "Version" version: String, 2 "TitleTmpl" title_tmpl: String
} }

/// Response of [`CreateNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoticeContentTmplOutput {
    pub tmpl_id: Option<String>,
}
model! { CreateNoticeContentTmplOutput {
    0 "TmplID" tmpl_id: String
} }

/// Deletes notice content tmpls: `DeleteNoticeContentTmpls` of `monitor` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2023-06-16&Action=DeleteNoticeContentTmpls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNoticeContentTmpls {
    pub tmpl_ids: Option<Vec<String>>,
}
operation! { DeleteNoticeContentTmpls() "DeleteNoticeContentTmpls" -> Empty {
    0 "TmplIDs" tmpl_ids: Vec<String>
} }

/// Response of [`DeleteNoticeContentTmpls`]: empty.
pub type DeleteNoticeContentTmplsOutput = Empty;

/// Describes ai workbench sre digital twin task list: `DescribeAIWorkbenchSREDigitalTwinTaskList` of `monitor`
/// 2023-06-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2023-06-16&Action=DescribeAIWorkbenchSREDigitalTwinTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinTaskList {
    /// Required.
    pub twin_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAIWorkbenchSREDigitalTwinTaskList(twin_id: i64)
    "DescribeAIWorkbenchSREDigitalTwinTaskList" -> DescribeAIWorkbenchSREDigitalTwinTaskListOutput {
    0 "TwinID" twin_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAIWorkbenchSREDigitalTwinTaskList: String = Offset "Offset", "JSONStrPaths" json_str_paths }

/// Response of [`DescribeAIWorkbenchSREDigitalTwinTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinTaskListOutput {
    pub json_str_paths: Vec<String>,
    pub data: Option<AIWorkbenchSREDigitalTwinTaskList>,
}
model! { DescribeAIWorkbenchSREDigitalTwinTaskListOutput {
    0 "JSONStrPaths" json_str_paths: Vec<String>, 1 "Data" data: AIWorkbenchSREDigitalTwinTaskList
} }

/// In the response of [`DescribeAIWorkbenchSREDigitalTwinTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIWorkbenchSREDigitalTwinTaskList {
    pub tasks: Vec<AIWorkbenchSREDigitalTwinTask>,
    pub total: Option<i64>,
}
model! { AIWorkbenchSREDigitalTwinTaskList {
    0 "Tasks" tasks: Vec<AIWorkbenchSREDigitalTwinTask>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAIWorkbenchSREDigitalTwinTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIWorkbenchSREDigitalTwinTask {
    pub name: Option<String>,
    pub task_type: Option<String>,
    pub task_config: Option<String>,
    pub id: Option<i64>,
    pub created_at: Option<String>,
    pub twin_id: Option<i64>,
}
model! { AIWorkbenchSREDigitalTwinTask {
    0 "Name" name: String, 1 "TaskType" task_type: String, 2 "TaskConfig" task_config: String, 3 "ID" id: i64,
    4 "CreatedAt" created_at: String, 5 "TwinID" twin_id: i64
} }

/// Describes ai workbench sre digital twin work log detail: `DescribeAIWorkbenchSREDigitalTwinWorkLogDetail` of
/// `monitor` 2023-06-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2023-06-16&Action=DescribeAIWorkbenchSREDigitalTwinWorkLogDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinWorkLogDetail {
    /// Required.
    pub work_log_id: i64,
}
operation! { DescribeAIWorkbenchSREDigitalTwinWorkLogDetail(work_log_id: i64)
    "DescribeAIWorkbenchSREDigitalTwinWorkLogDetail" -> DescribeAIWorkbenchSREDigitalTwinWorkLogDetailOutput {
    0 "WorkLogID" work_log_id
} }

/// Response of [`DescribeAIWorkbenchSREDigitalTwinWorkLogDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinWorkLogDetailOutput {
    pub json_str_paths: Vec<String>,
    pub data: Option<AIWorkbenchSREDigitalTwinWorkLogDetail>,
}
model! { DescribeAIWorkbenchSREDigitalTwinWorkLogDetailOutput {
    0 "JSONStrPaths" json_str_paths: Vec<String>, 1 "Data" data: AIWorkbenchSREDigitalTwinWorkLogDetail
} }

/// In the response of [`DescribeAIWorkbenchSREDigitalTwinWorkLogDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIWorkbenchSREDigitalTwinWorkLogDetail {
    pub content: Option<String>,
    pub task_type: Option<String>,
    pub dialog_id: Option<i64>,
}
model! { AIWorkbenchSREDigitalTwinWorkLogDetail {
    0 "Content" content: String, 1 "TaskType" task_type: String, 2 "DialogID" dialog_id: i64
} }

/// Describes ai workbench sre digital twin work log list: `DescribeAIWorkbenchSREDigitalTwinWorkLogList` of `monitor`
/// 2023-06-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2023-06-16&Action=DescribeAIWorkbenchSREDigitalTwinWorkLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinWorkLogList {
    /// Required.
    pub twin_id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAIWorkbenchSREDigitalTwinWorkLogList(twin_id: i64)
    "DescribeAIWorkbenchSREDigitalTwinWorkLogList" -> DescribeAIWorkbenchSREDigitalTwinWorkLogListOutput {
    0 "TwinID" twin_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAIWorkbenchSREDigitalTwinWorkLogList: String = Offset "Offset", "JSONStrPaths" json_str_paths }

/// Response of [`DescribeAIWorkbenchSREDigitalTwinWorkLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinWorkLogListOutput {
    pub json_str_paths: Vec<String>,
    pub data: Option<AIWorkbenchSREDigitalTwinWorkLogList>,
}
model! { DescribeAIWorkbenchSREDigitalTwinWorkLogListOutput {
    0 "JSONStrPaths" json_str_paths: Vec<String>, 1 "Data" data: AIWorkbenchSREDigitalTwinWorkLogList
} }

/// In the response of [`DescribeAIWorkbenchSREDigitalTwinWorkLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIWorkbenchSREDigitalTwinWorkLogList {
    pub work_logs: Vec<AIWorkbenchSREDigitalTwinWorkLog>,
    pub total: Option<i64>,
}
model! { AIWorkbenchSREDigitalTwinWorkLogList {
    0 "WorkLogs" work_logs: Vec<AIWorkbenchSREDigitalTwinWorkLog>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAIWorkbenchSREDigitalTwinWorkLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIWorkbenchSREDigitalTwinWorkLog {
    pub id: Option<i64>,
    pub created_at: Option<String>,
    pub twin_id: Option<i64>,
    pub task_id: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub result: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { AIWorkbenchSREDigitalTwinWorkLog {
    0 "ID" id: i64, 1 "CreatedAt" created_at: String, 2 "TwinID" twin_id: i64, 3 "TaskID" task_id: i64,
    4 "StartTime" start_time: String, 5 "Status" status: String, 6 "Result" result: String,
    7 "TaskName" task_name: String, 8 "TaskType" task_type: String
} }

/// Describes alarm notify histories: `DescribeAlarmNotifyHistories` of `monitor` 2023-06-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2023-06-16&Action=DescribeAlarmNotifyHistories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNotifyHistories {
    /// Required.
    pub monitor_type: String,
    /// Required.
    pub query_base_time: i64,
    /// Required.
    pub query_before_seconds: i64,
    /// Required.
    pub page_params: PageByNoParams,
    pub namespace: Option<String>,
    pub model_name: Option<String>,
    pub policy_id: Option<String>,
}
operation! {
    DescribeAlarmNotifyHistories(monitor_type: String, query_base_time: i64, query_before_seconds: i64, page_params: PageByNoParams)
    "DescribeAlarmNotifyHistories" -> DescribeAlarmNotifyHistoriesOutput {
    0 "MonitorType" monitor_type, 1 "QueryBaseTime" query_base_time, 2 "QueryBeforeSeconds" query_before_seconds,
    3 "PageParams" page_params, 4 "Namespace" namespace: String, 5 "ModelName" model_name: String,
    6 "PolicyId" policy_id: String
} }

/// In the request of [`DescribeAlarmNotifyHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageByNoParams {
    pub per_page: Option<i64>,
    pub page_no: Option<String>,
}
input! { PageByNoParams() {
    0 "PerPage" per_page: i64, 1 "PageNo" page_no: String
} }

/// Response of [`DescribeAlarmNotifyHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNotifyHistoriesOutput {
    pub alarm_notify_history_list: Vec<AlarmNotifyHistory>,
    pub page_result: Option<PageByNoResult>,
}
model! { DescribeAlarmNotifyHistoriesOutput {
    0 "AlarmNotifyHistoryList" alarm_notify_history_list: Vec<AlarmNotifyHistory>,
    1 "PageResult" page_result: PageByNoResult
} }

/// In the response of [`DescribeAlarmNotifyHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmNotifyHistory {
    pub notify_id: Option<String>,
    pub policy_id: Option<String>,
    pub session_id: Option<String>,
    pub notify_time: Option<i64>,
    pub trigger_time: Option<i64>,
    pub trigger_level: Option<String>,
    pub alarm_content: Option<String>,
    pub alarm_object: Option<String>,
    pub channel_set: Vec<String>,
    pub channels_receivers: Vec<ChannelsReceivers>,
    pub policy_name: Option<String>,
    pub prome_instance_id: Option<String>,
    pub prome_instance_region: Option<String>,
    pub notices: Vec<NotifyRelatedNotice>,
    pub trigger_status: Option<String>,
    pub prome_console_url: Option<String>,
    pub labels: Vec<AlarmLable>,
}
model! { AlarmNotifyHistory {
    0 "NotifyId" notify_id: String, 1 "PolicyId" policy_id: String, 2 "SessionId" session_id: String,
    3 "NotifyTime" notify_time: i64, 4 "TriggerTime" trigger_time: i64, 5 "TriggerLevel" trigger_level: String,
    6 "AlarmContent" alarm_content: String, 7 "AlarmObject" alarm_object: String,
    8 "ChannelSet" channel_set: Vec<String>, 9 "ChannelsReceivers" channels_receivers: Vec<ChannelsReceivers>,
    10 "PolicyName" policy_name: String, 11 "PromeInstanceID" prome_instance_id: String,
    12 "PromeInstanceRegion" prome_instance_region: String, 13 "Notices" notices: Vec<NotifyRelatedNotice>,
    14 "TriggerStatus" trigger_status: String, 15 "PromeConsoleURL" prome_console_url: String,
    16 "Labels" labels: Vec<AlarmLable>
} }

/// In the response of [`DescribeAlarmNotifyHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelsReceivers {
    pub channel_name: Option<String>,
    pub receivers: Vec<String>,
    pub send_status: Option<String>,
}
model! { ChannelsReceivers {
    0 "ChannelName" channel_name: String, 1 "Receivers" receivers: Vec<String>, 2 "SendStatus" send_status: String
} }

/// In the response of [`DescribeAlarmNotifyHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyRelatedNotice {
    pub notice_id: Option<String>,
    pub notice_name: Option<String>,
}
model! { NotifyRelatedNotice {
    0 "NoticeId" notice_id: String, 1 "NoticeName" notice_name: String
} }

/// In the response of [`DescribeAlarmNotifyHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmLable {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { AlarmLable {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeAlarmNotifyHistories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageByNoResult {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub current_page_no: Option<i64>,
    /// Deprecated.
    pub is_end: Option<bool>,
    pub end: Option<bool>,
}
model! { PageByNoResult {
    0 "TotalCount" total_count: i64, 1 "TotalPage" total_page: i64, 2 "CurrentPageNo" current_page_no: i64,
    3 "IsEnd" is_end: bool, 4 "End" end: bool
} }

/// Describes notice content tmpl: `DescribeNoticeContentTmpl` of `monitor` 2023-06-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2023-06-16&Action=DescribeNoticeContentTmpl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeContentTmpl {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub tmpl_ids: Option<Vec<String>>,
    pub tmpl_name: Option<String>,
    pub notice_id: Option<String>,
    pub tmpl_language: Option<String>,
    pub monitor_type: Option<String>,
}
operation! { DescribeNoticeContentTmpl(page_number: i64, page_size: i64)
    "DescribeNoticeContentTmpl" -> DescribeNoticeContentTmplOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TmplIDs" tmpl_ids: Vec<String>,
    3 "TmplName" tmpl_name: String, 4 "NoticeID" notice_id: String, 5 "TmplLanguage" tmpl_language: String,
    6 "MonitorType" monitor_type: String
} }

/// Response of [`DescribeNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeContentTmplOutput {
    pub notice_content_tmpls: Vec<NoticeContentTmpl>,
    pub notice_content_tmpl_bind_policy_counts: Vec<NoticeContentTmplBindPolicyCount>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeNoticeContentTmplOutput {
    0 "NoticeContentTmpls" notice_content_tmpls: Vec<NoticeContentTmpl>,
    1 "NoticeContentTmplBindPolicyCounts" notice_content_tmpl_bind_policy_counts: Vec<NoticeContentTmplBindPolicyCount>,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContentTmpl {
    pub tmpl_id: Option<String>,
    pub tmpl_name: Option<String>,
    pub tmpl_contents: Option<NoticeContentTmplItem>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub last_modifier: Option<String>,
    pub creator: Option<String>,
    pub monitor_type: Option<String>,
    pub tmpl_language: Option<String>,
}
model! { NoticeContentTmpl {
    0 "TmplID" tmpl_id: String, 1 "TmplName" tmpl_name: String, 2 "TmplContents" tmpl_contents: NoticeContentTmplItem,
    3 "CreateTime" create_time: i64, 4 "UpdateTime" update_time: i64, 5 "LastModifier" last_modifier: String,
    6 "Creator" creator: String, 7 "MonitorType" monitor_type: String, 8 "TmplLanguage" tmpl_language: String
} }

/// In the response of [`DescribeNoticeContentTmpl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContentTmplBindPolicyCount {
    pub notice_content_tmpl_id: Option<String>,
    pub bind_count: Option<i64>,
}
model! { NoticeContentTmplBindPolicyCount {
    0 "NoticeContentTmplID" notice_content_tmpl_id: String, 1 "BindCount" bind_count: i64
} }

/// Modifies notice content tmpl: `ModifyNoticeContentTmpl` of `monitor` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2023-06-16&Action=ModifyNoticeContentTmpl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNoticeContentTmpl {
    /// Required.
    pub tmpl_name: String,
    /// Required.
    pub tmpl_contents: NoticeContentTmplItem,
    /// Required.
    pub tmpl_id: String,
}
operation! { ModifyNoticeContentTmpl(tmpl_name: String, tmpl_contents: NoticeContentTmplItem, tmpl_id: String)
    "ModifyNoticeContentTmpl" -> Empty {
    0 "TmplName" tmpl_name, 1 "TmplContents" tmpl_contents, 2 "TmplID" tmpl_id
} }

/// Response of [`ModifyNoticeContentTmpl`]: empty.
pub type ModifyNoticeContentTmplOutput = Empty;

/// `TriggerAIWorkbenchSREDigitalTwinTask` of `monitor` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=monitor&Version=2023-06-16&Action=TriggerAIWorkbenchSREDigitalTwinTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerAIWorkbenchSREDigitalTwinTask {
    /// Required.
    pub task_id: i64,
}
operation! { TriggerAIWorkbenchSREDigitalTwinTask(task_id: i64)
    "TriggerAIWorkbenchSREDigitalTwinTask" -> TriggerAIWorkbenchSREDigitalTwinTaskOutput {
    0 "TaskID" task_id
} }

/// Response of [`TriggerAIWorkbenchSREDigitalTwinTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerAIWorkbenchSREDigitalTwinTaskOutput {
    pub json_str_paths: Vec<String>,
    pub data: Option<TriggerDigitalTwinTaskResp>,
}
model! { TriggerAIWorkbenchSREDigitalTwinTaskOutput {
    0 "JSONStrPaths" json_str_paths: Vec<String>, 1 "Data" data: TriggerDigitalTwinTaskResp
} }

/// In the response of [`TriggerAIWorkbenchSREDigitalTwinTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerDigitalTwinTaskResp {
    pub task_id: Option<i64>,
}
model! { TriggerDigitalTwinTaskResp {
    0 "TaskID" task_id: i64
} }

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    MISSING_PARAMETER "MissingParameter", UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateNoticeContentTmpl, DeleteNoticeContentTmpls, DescribeAIWorkbenchSREDigitalTwinTaskList,
    DescribeAIWorkbenchSREDigitalTwinWorkLogDetail, DescribeAIWorkbenchSREDigitalTwinWorkLogList,
    DescribeAlarmNotifyHistories, DescribeNoticeContentTmpl, ModifyNoticeContentTmpl,
    TriggerAIWorkbenchSREDigitalTwinTask
}
