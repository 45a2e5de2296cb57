//! `monitor` 2023-06-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20180724;

static SERVICE: Service =
    Service { name: "monitor", version: "2023-06-16", code: "monitor", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoticeContentTmpl {
    pub tmpl_name: String,
    pub monitor_type: String,
    pub tmpl_contents: NoticeContentTmplItem,
    pub tmpl_language: String,
}
operation! { CreateNoticeContentTmpl(tmpl_name: String, monitor_type: String, tmpl_contents: NoticeContentTmplItem, tmpl_language: String)
    "CreateNoticeContentTmpl" -> CreateNoticeContentTmplOutput {
    0 "TmplName" tmpl_name, 1 "MonitorType" monitor_type, 2 "TmplContents" tmpl_contents, 3 "TmplLanguage" tmpl_language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContentTmplItem {
    pub q_cloud_yehe: Option<Vec<QCloudYeheNoticeTmplMatcher>>,
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
    0 "QCloudYehe" q_cloud_yehe: Vec<QCloudYeheNoticeTmplMatcher>,
    1 "WeWorkRobot" we_work_robot: Vec<WeWorkRobotNoticeTmplMatcher>,
    2 "DingDingRobot" ding_ding_robot: Vec<DingDingRobotNoticeTmplMatcher>,
    3 "FeiShuRobot" fei_shu_robot: Vec<FeiShuRobotNoticeTmplMatcher>,
    4 "Webhook" webhook: Vec<WebhookNoticeTmplMatcher>, 5 "TeamsRobot" teams_robot: Vec<TeamsRobotNoticeTmplMatcher>,
    6 "PagerDutyRobot" pager_duty_robot: Vec<PagerDutyRobotNoticeTmplMatcher>,
    7 "GoogleChatRobot" google_chat_robot: Vec<GoogleChatRobotNoticeTmplMatcher>,
    8 "SlackRobot" slack_robot: Vec<SlackRobotNoticeTmplMatcher>,
    9 "TeamsWorkflowRobot" teams_workflow_robot: Vec<TeamsWorkflowRobotNoticeTmplMatcher>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QCloudYeheNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<QCloudYeheNoticeTmpl>,
}
input! { QCloudYeheNoticeTmplMatcher(matching_status: Vec<String>, template: QCloudYeheNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: QCloudYeheNoticeTmpl
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QCloudYeheNoticeTmplItem {
    pub content_tmpl: Option<String>,
    pub title_tmpl: Option<String>,
}
input! { QCloudYeheNoticeTmplItem(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String, 1 "TitleTmpl" title_tmpl: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeWorkRobotNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<WeWorkRobotNoticeTmpl>,
}
input! { WeWorkRobotNoticeTmplMatcher(matching_status: Vec<String>, template: WeWorkRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: WeWorkRobotNoticeTmpl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeWorkRobotNoticeTmpl {
    pub content_tmpl: Option<String>,
}
input! { WeWorkRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DingDingRobotNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<DingDingRobotNoticeTmpl>,
}
input! { DingDingRobotNoticeTmplMatcher(matching_status: Vec<String>, template: DingDingRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: DingDingRobotNoticeTmpl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DingDingRobotNoticeTmpl {
    pub content_tmpl: Option<String>,
    pub title_tmpl: Option<String>,
}
input! { DingDingRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String, 1 "TitleTmpl" title_tmpl: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeiShuRobotNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<FeiShuRobotNoticeTmpl>,
}
input! { FeiShuRobotNoticeTmplMatcher(matching_status: Vec<String>, template: FeiShuRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: FeiShuRobotNoticeTmpl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeiShuRobotNoticeTmpl {
    pub content_tmpl: Option<String>,
    pub title_tmpl: Option<String>,
}
input! { FeiShuRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String, 1 "TitleTmpl" title_tmpl: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<WebhookNoticeTmpl>,
}
input! { WebhookNoticeTmplMatcher() {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: WebhookNoticeTmpl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookNoticeTmpl {
    pub body: Option<String>,
    pub body_content_type: Option<String>,
    pub headers: Option<Vec<WebhookNoticeTmplHeader>>,
}
input! { WebhookNoticeTmpl(body: String) {
    0 "Body" body: String, 1 "BodyContentType" body_content_type: String,
    2 "Headers" headers: Vec<WebhookNoticeTmplHeader>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebhookNoticeTmplHeader {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { WebhookNoticeTmplHeader(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamsRobotNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<TeamsRobotNoticeTmpl>,
}
input! { TeamsRobotNoticeTmplMatcher(matching_status: Vec<String>, template: TeamsRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: TeamsRobotNoticeTmpl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamsRobotNoticeTmpl {
    pub content_tmpl: Option<String>,
}
input! { TeamsRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PagerDutyRobotNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<PagerDutyRobotNoticeTmpl>,
}
input! { PagerDutyRobotNoticeTmplMatcher() {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: PagerDutyRobotNoticeTmpl
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PagerDutyRobotNoticeTmplHeader {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { PagerDutyRobotNoticeTmplHeader(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleChatRobotNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<GoogleChatRobotNoticeTmpl>,
}
input! { GoogleChatRobotNoticeTmplMatcher(matching_status: Vec<String>, template: GoogleChatRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: GoogleChatRobotNoticeTmpl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleChatRobotNoticeTmpl {
    pub content_tmpl: Option<String>,
}
input! { GoogleChatRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlackRobotNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<SlackRobotNoticeTmpl>,
}
input! { SlackRobotNoticeTmplMatcher(matching_status: Vec<String>, template: SlackRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: SlackRobotNoticeTmpl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlackRobotNoticeTmpl {
    pub content_tmpl: Option<String>,
}
input! { SlackRobotNoticeTmpl(content_tmpl: String) {
    0 "ContentTmpl" content_tmpl: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamsWorkflowRobotNoticeTmplMatcher {
    pub matching_status: Option<Vec<String>>,
    pub template: Option<TeamsWorkflowRobotNoticeTmpl>,
}
input! { TeamsWorkflowRobotNoticeTmplMatcher(matching_status: Vec<String>, template: TeamsWorkflowRobotNoticeTmpl) {
    0 "MatchingStatus" matching_status: Vec<String>, 1 "Template" template: TeamsWorkflowRobotNoticeTmpl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamsWorkflowRobotNoticeTmpl {
    pub content_tmpl: Option<String>,
    pub version: Option<String>,
    pub title_tmpl: Option<String>,
}
input! { TeamsWorkflowRobotNoticeTmpl(content_tmpl: String, version: String) {
    0 "ContentTmpl" content_tmpl: String, 1 "Version" version: String, 2 "TitleTmpl" title_tmpl: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoticeContentTmplOutput {
    pub tmpl_id: Option<String>,
}
model! { CreateNoticeContentTmplOutput {
    0 "TmplID" tmpl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNoticeContentTmpls {
    pub tmpl_ids: Option<Vec<String>>,
}
operation! { DeleteNoticeContentTmpls() "DeleteNoticeContentTmpls" -> Empty {
    0 "TmplIDs" tmpl_ids: Vec<String>
} }

pub type DeleteNoticeContentTmplsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinTaskList {
    pub twin_id: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAIWorkbenchSREDigitalTwinTaskList(twin_id: u64)
    "DescribeAIWorkbenchSREDigitalTwinTaskList" -> DescribeAIWorkbenchSREDigitalTwinTaskListOutput {
    0 "TwinID" twin_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeAIWorkbenchSREDigitalTwinTaskList: String = Offset "Offset", "JSONStrPaths" json_str_paths }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinTaskListOutput {
    pub json_str_paths: Option<Vec<String>>,
    pub data: Option<AIWorkbenchSREDigitalTwinTaskList>,
}
model! { DescribeAIWorkbenchSREDigitalTwinTaskListOutput {
    0 "JSONStrPaths" json_str_paths, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIWorkbenchSREDigitalTwinTaskList {
    pub tasks: Option<Vec<AIWorkbenchSREDigitalTwinTask>>,
    pub total: Option<i64>,
}
model! { AIWorkbenchSREDigitalTwinTaskList {
    0 "Tasks" tasks, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIWorkbenchSREDigitalTwinTask {
    pub name: Option<String>,
    pub task_type: Option<String>,
    pub task_config: Option<String>,
    pub id: Option<u64>,
    pub created_at: Option<String>,
    pub twin_id: Option<u64>,
}
model! { AIWorkbenchSREDigitalTwinTask {
    0 "Name" name, 1 "TaskType" task_type, 2 "TaskConfig" task_config, 3 "ID" id, 4 "CreatedAt" created_at,
    5 "TwinID" twin_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinWorkLogDetail {
    pub work_log_id: i64,
}
operation! { DescribeAIWorkbenchSREDigitalTwinWorkLogDetail(work_log_id: i64)
    "DescribeAIWorkbenchSREDigitalTwinWorkLogDetail" -> DescribeAIWorkbenchSREDigitalTwinWorkLogDetailOutput {
    0 "WorkLogID" work_log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinWorkLogDetailOutput {
    pub json_str_paths: Option<Vec<String>>,
    pub data: Option<AIWorkbenchSREDigitalTwinWorkLogDetail>,
}
model! { DescribeAIWorkbenchSREDigitalTwinWorkLogDetailOutput {
    0 "JSONStrPaths" json_str_paths, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIWorkbenchSREDigitalTwinWorkLogDetail {
    pub content: Option<String>,
    pub task_type: Option<String>,
    pub dialog_id: Option<i64>,
}
model! { AIWorkbenchSREDigitalTwinWorkLogDetail {
    0 "Content" content, 1 "TaskType" task_type, 2 "DialogID" dialog_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinWorkLogList {
    pub twin_id: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAIWorkbenchSREDigitalTwinWorkLogList(twin_id: u64)
    "DescribeAIWorkbenchSREDigitalTwinWorkLogList" -> DescribeAIWorkbenchSREDigitalTwinWorkLogListOutput {
    0 "TwinID" twin_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeAIWorkbenchSREDigitalTwinWorkLogList: String = Offset "Offset", "JSONStrPaths" json_str_paths }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAIWorkbenchSREDigitalTwinWorkLogListOutput {
    pub json_str_paths: Option<Vec<String>>,
    pub data: Option<AIWorkbenchSREDigitalTwinWorkLogList>,
}
model! { DescribeAIWorkbenchSREDigitalTwinWorkLogListOutput {
    0 "JSONStrPaths" json_str_paths, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIWorkbenchSREDigitalTwinWorkLogList {
    pub work_logs: Option<Vec<AIWorkbenchSREDigitalTwinWorkLog>>,
    pub total: Option<i64>,
}
model! { AIWorkbenchSREDigitalTwinWorkLogList {
    0 "WorkLogs" work_logs, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIWorkbenchSREDigitalTwinWorkLog {
    pub id: Option<u64>,
    pub created_at: Option<String>,
    pub twin_id: Option<u64>,
    pub task_id: Option<u64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub result: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
}
model! { AIWorkbenchSREDigitalTwinWorkLog {
    0 "ID" id, 1 "CreatedAt" created_at, 2 "TwinID" twin_id, 3 "TaskID" task_id, 4 "StartTime" start_time,
    5 "Status" status, 6 "Result" result, 7 "TaskName" task_name, 8 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNotifyHistories {
    pub monitor_type: String,
    pub query_base_time: i64,
    pub query_before_seconds: i64,
    pub page_params: PageByNoParams,
    pub namespace: Option<String>,
    pub model_name: Option<String>,
    pub policy_id: Option<String>,
}
operation! { DescribeAlarmNotifyHistories(monitor_type: String, query_base_time: i64, query_before_seconds: i64, page_params: PageByNoParams)
    "DescribeAlarmNotifyHistories" -> DescribeAlarmNotifyHistoriesOutput {
    0 "MonitorType" monitor_type, 1 "QueryBaseTime" query_base_time, 2 "QueryBeforeSeconds" query_before_seconds,
    3 "PageParams" page_params, 4 "Namespace" namespace: String, 5 "ModelName" model_name: String,
    6 "PolicyId" policy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageByNoParams {
    pub per_page: Option<i64>,
    pub page_no: Option<String>,
}
input! { PageByNoParams() {
    0 "PerPage" per_page: i64, 1 "PageNo" page_no: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNotifyHistoriesOutput {
    pub alarm_notify_history_list: Option<Vec<AlarmNotifyHistory>>,
    pub page_result: Option<PageByNoResult>,
}
model! { DescribeAlarmNotifyHistoriesOutput {
    0 "AlarmNotifyHistoryList" alarm_notify_history_list, 1 "PageResult" page_result
} }

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
    pub channel_set: Option<Vec<String>>,
    pub channels_receivers: Option<Vec<ChannelsReceivers>>,
    pub policy_name: Option<String>,
    pub prome_instance_id: Option<String>,
    pub prome_instance_region: Option<String>,
    pub notices: Option<Vec<NotifyRelatedNotice>>,
    pub trigger_status: Option<String>,
    pub prome_console_url: Option<String>,
    pub labels: Option<Vec<AlarmLable>>,
}
model! { AlarmNotifyHistory {
    0 "NotifyId" notify_id, 1 "PolicyId" policy_id, 2 "SessionId" session_id, 3 "NotifyTime" notify_time,
    4 "TriggerTime" trigger_time, 5 "TriggerLevel" trigger_level, 6 "AlarmContent" alarm_content,
    7 "AlarmObject" alarm_object, 8 "ChannelSet" channel_set, 9 "ChannelsReceivers" channels_receivers,
    10 "PolicyName" policy_name, 11 "PromeInstanceID" prome_instance_id, 12 "PromeInstanceRegion" prome_instance_region,
    13 "Notices" notices, 14 "TriggerStatus" trigger_status, 15 "PromeConsoleURL" prome_console_url, 16 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelsReceivers {
    pub channel_name: Option<String>,
    pub receivers: Option<Vec<String>>,
    pub send_status: Option<String>,
}
model! { ChannelsReceivers {
    0 "ChannelName" channel_name, 1 "Receivers" receivers, 2 "SendStatus" send_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyRelatedNotice {
    pub notice_id: Option<String>,
    pub notice_name: Option<String>,
}
model! { NotifyRelatedNotice {
    0 "NoticeId" notice_id, 1 "NoticeName" notice_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmLable {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { AlarmLable {
    0 "Name" name, 1 "Value" value
} }

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
    0 "TotalCount" total_count, 1 "TotalPage" total_page, 2 "CurrentPageNo" current_page_no, 3 "IsEnd" is_end,
    4 "End" end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeContentTmpl {
    pub page_number: u64,
    pub page_size: u64,
    pub tmpl_ids: Option<Vec<String>>,
    pub tmpl_name: Option<String>,
    pub notice_id: Option<String>,
    pub tmpl_language: Option<String>,
    pub monitor_type: Option<String>,
}
operation! { DescribeNoticeContentTmpl(page_number: u64, page_size: u64)
    "DescribeNoticeContentTmpl" -> DescribeNoticeContentTmplOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TmplIDs" tmpl_ids: Vec<String>,
    3 "TmplName" tmpl_name: String, 4 "NoticeID" notice_id: String, 5 "TmplLanguage" tmpl_language: String,
    6 "MonitorType" monitor_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeContentTmplOutput {
    pub notice_content_tmpls: Option<Vec<NoticeContentTmpl>>,
    pub notice_content_tmpl_bind_policy_counts: Option<Vec<NoticeContentTmplBindPolicyCount>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
}
model! { DescribeNoticeContentTmplOutput {
    0 "NoticeContentTmpls" notice_content_tmpls,
    1 "NoticeContentTmplBindPolicyCounts" notice_content_tmpl_bind_policy_counts, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "TotalCount" total_count
} }

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
    0 "TmplID" tmpl_id, 1 "TmplName" tmpl_name, 2 "TmplContents" tmpl_contents, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "LastModifier" last_modifier, 6 "Creator" creator, 7 "MonitorType" monitor_type,
    8 "TmplLanguage" tmpl_language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContentTmplBindPolicyCount {
    pub notice_content_tmpl_id: Option<String>,
    pub bind_count: Option<u64>,
}
model! { NoticeContentTmplBindPolicyCount {
    0 "NoticeContentTmplID" notice_content_tmpl_id, 1 "BindCount" bind_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNoticeContentTmpl {
    pub tmpl_name: String,
    pub tmpl_contents: NoticeContentTmplItem,
    pub tmpl_id: String,
}
operation! { ModifyNoticeContentTmpl(tmpl_name: String, tmpl_contents: NoticeContentTmplItem, tmpl_id: String)
    "ModifyNoticeContentTmpl" -> Empty {
    0 "TmplName" tmpl_name, 1 "TmplContents" tmpl_contents, 2 "TmplID" tmpl_id
} }

pub type ModifyNoticeContentTmplOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerAIWorkbenchSREDigitalTwinTask {
    pub task_id: i64,
}
operation! { TriggerAIWorkbenchSREDigitalTwinTask(task_id: i64)
    "TriggerAIWorkbenchSREDigitalTwinTask" -> TriggerAIWorkbenchSREDigitalTwinTaskOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerAIWorkbenchSREDigitalTwinTaskOutput {
    pub json_str_paths: Option<Vec<String>>,
    pub data: Option<TriggerDigitalTwinTaskResp>,
}
model! { TriggerAIWorkbenchSREDigitalTwinTaskOutput {
    0 "JSONStrPaths" json_str_paths, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerDigitalTwinTaskResp {
    pub task_id: Option<i64>,
}
model! { TriggerDigitalTwinTaskResp {
    0 "TaskID" task_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateNoticeContentTmpl, DeleteNoticeContentTmpls, DescribeAIWorkbenchSREDigitalTwinTaskList,
    DescribeAIWorkbenchSREDigitalTwinWorkLogDetail, DescribeAIWorkbenchSREDigitalTwinWorkLogList,
    DescribeAlarmNotifyHistories, DescribeNoticeContentTmpl, ModifyNoticeContentTmpl,
    TriggerAIWorkbenchSREDigitalTwinTask
}
